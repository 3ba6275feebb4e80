/** A thing in JSON-LD: whatever it holds, by key. */
export type Thing = Record<string, unknown>;

/** Deeper nesting than this is no article: pages have four or five levels. */
const maxDepth = 12;
/** Where things stand in others. */
const holders = [
  "@graph",
  "@list",
  "@set",
  "mainEntity",
  "mainEntityOfPage",
  "hasPart",
  "itemListElement",
  "item",
];

/** All things with a type in JSON-LD, in order: alone, in arrays and lists, in `@graph`, or as a page's main entity. */
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
    for (const key of holders.toReversed())
      if (thing[key] !== undefined) waiting.push({ value: thing[key], depth: depth + 1 });
  }
  return found;
}

/** Things by their `@id`: what `{"@id": "..."}` alone refers to. */
export type ThingsById = ReadonlyMap<string, Thing>;

/** The things that others can refer to. */
export function byIdOf(things: readonly Thing[]): ThingsById {
  return new Map(
    things.flatMap(thing => {
      const id = thing["@id"];
      return typeof id === "string" && Object.keys(thing).length > 1 ? [[id, thing] as const] : [];
    }),
  );
}

/** The things at a key: in lists and list items of any form, and those referred to by id. */
export function thingsAt(thing: Thing, key: string, byId: ThingsById): Thing[] {
  const found: Thing[] = [];
  const waiting: { value: unknown; depth: number }[] = [{ value: thing[key], depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (depth > maxDepth) continue;
    if (Array.isArray(value)) {
      for (const item of value.toReversed()) waiting.push({ value: item, depth: depth + 1 });
      continue;
    }
    const inner = thingOf(value);
    if (inner === null) continue;
    const held = inner["@list"] ?? inner["@set"] ?? inner["itemListElement"] ?? inner["item"];
    const id = inner["@id"];
    if (held !== undefined) waiting.push({ value: held, depth: depth + 1 });
    else
      found.push(typeof id === "string" && Object.keys(inner).length === 1 ? (byId.get(id) ?? inner) : inner);
  }
  return found;
}

/** The value as a thing; null for text, numbers and lists. */
function thingOf(value: unknown): Thing | null {
  return isThing(value) ? value : null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A thing's types without their vocabulary: "LiveBlogPosting". */
export function typesOf(thing: Thing): string[] {
  return listOf(thing["@type"] ?? thing["type"]).flatMap(type =>
    typeof type === "string" ? [type.replace(/^.*[/#:]/, "").trim()] : [],
  );
}

/** The first text at one of these keys that is not empty; a value object's `@value` or `name` counts, and a number as text. */
export function textAt(thing: Thing, ...keys: string[]): string | null {
  for (const key of keys) {
    for (const value of listOf(thing[key])) {
      const inner = thingOf(value);
      const text = inner === null ? value : (inner["@value"] ?? inner["name"]);
      if (typeof text === "number" && Number.isFinite(text)) return String(text);
      if (typeof text === "string" && text.trim() !== "") return text.trim();
    }
  }
  return null;
}

/** The names of people and bodies at a key, in order, as written. */
export function namesAt(thing: Thing, key: string, byId: ThingsById): string[] {
  const names = listOf(thing[key]).flatMap(value =>
    typeof value === "string"
      ? [value]
      : thingsAt({ [key]: value }, key, byId).flatMap(inner => listOf(inner["name"] ?? inner["@value"])),
  );
  return names
    .filter(name => typeof name === "string")
    .filter(name => name.trim() !== "" && !/^(?:https?:|\/|#)/.test(name.trim()));
}

/** A value as a list: itself when it is one, none when it is missing. */
function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
