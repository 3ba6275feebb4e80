import { z } from "zod";

/** A thing in JSON-LD: whatever it holds, by key. */
export type Thing = Record<string, unknown>;
const Thing = z.record(z.string(), z.unknown());

/** Deeper nesting than this is no article: pages have four or five levels. */
const maxDepth = 12;

/** All things with a type in JSON-LD: alone, in arrays, in `@graph`, or as a page's main entity. */
export function thingsIn(json: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (depth > maxDepth) continue;
    if (Array.isArray(value))
      for (const item of value.toReversed()) waiting.push({ value: item, depth: depth + 1 });
    const thing = thingOf(value);
    if (thing === null) continue;
    if (typesOf(thing).length > 0) found.push(thing);
    for (const key of ["mainEntity", "mainEntityOfPage", "@graph"])
      waiting.push({ value: thing[key], depth: depth + 1 });
  }
  return found;
}

/** The value as a thing; null for text, numbers and lists. */
export function thingOf(value: unknown): Thing | null {
  if (Array.isArray(value)) return null;
  const parsed = Thing.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A thing's types without their vocabulary: "LiveBlogPosting". */
export function typesOf(thing: Thing): string[] {
  return listOf(thing["@type"]).flatMap(type =>
    typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : [],
  );
}

/** A value as a list: itself when it is one, none when it is missing. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first text at one of these keys that is not empty; a value object's `@value` or `name` counts. */
export function textAt(thing: Thing, ...keys: string[]): string | null {
  for (const key of keys) {
    for (const value of listOf(thing[key])) {
      const inner = thingOf(value);
      const text = inner === null ? value : (inner["@value"] ?? inner["name"]);
      if (typeof text === "string" && text.trim() !== "") return text.trim();
    }
  }
  return null;
}

/** The names of people and bodies at a key. */
export function namesAt(thing: Thing, key: string): string[] {
  return listOf(thing[key]).flatMap(value => {
    if (typeof value === "string") return /^https?:/.test(value) ? [] : [value];
    const inner = thingOf(value);
    const name = inner === null ? null : textAt(inner, "name");
    return name === null ? [] : [name];
  });
}
