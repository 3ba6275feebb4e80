import { countryOf } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { roleKey } from "../language/roles.ts";
import type { FoundName, NameIndex } from "./name-index.ts";

/** The longest office in words: "president of the European Commission", "the Nato secretary general". */
const longest = 6;

/** Offices that a word for one may mean, the likeliest first: a country's leader is its head of government. */
const meant: ReadonlyMap<string, readonly string[]> = new Map([
  ["leader", ["prime minister", "president", "chancellor", "leader"]],
  ["head of government", ["prime minister", "president", "chancellor"]],
  ["head of state", ["president", "king", "queen"]],
  ["premier", ["prime minister"]],
  ["top diplomat", ["foreign minister", "secretary of state"]],
  ["chief diplomat", ["foreign minister", "secretary of state"]],
  ["foreign minister", ["foreign minister", "secretary of state"]],
  ["defence chief", ["defence minister"]],
]);

const bodies = /^(?:nato|eu|un|commission|council|parliament|kremlin|iaea)$/u;
const chief = /^(?:chief|head|boss|leader|secretary)$/u;

/**
 * An office in words at a place of a question ("the German chancellor", "America's top diplomat", "president of the
 * European Commission") as the person of the coverage who holds it, or null where nobody or more than one does.
 */
export function officeAt(words: readonly string[], at: number, index: NameIndex): FoundName | null {
  for (let length = Math.min(longest, words.length - at); length >= 2; length--) {
    const run = words.slice(at, at + length);
    const id = holderOf(run, index);
    const actor = id ? index.actors.get(id) : undefined;
    if (id && actor) return { from: at, to: at + length, text: run.join(" "), ids: [id], as: actor.name };
  }
  return null;
}

function holderOf(run: readonly string[], index: NameIndex): string | null {
  const keys = run.map(word => foldKey(word).replace(/'s?$/u, ""));
  if (/^(?:the|of|a)$/u.test(keys[0] ?? "") || /^(?:the|of|a)$/u.test(keys.at(-1) ?? "")) return null;
  const of = keys.indexOf("of");
  if (keys.includes("of", of + 1) && of >= 0 && !keys.includes("state") && !keys.includes("head"))
    return null;
  const country = countryIn(run, keys);
  if (country) {
    const role = withoutCountry(run, keys, country).join(" ");
    return role === "" ? null : pick(rolesMeant(role), country, index);
  }
  if (!keys.some(key => bodies.test(key))) return null;
  return headOfBody(
    keys.filter(key => !/^(?:the|of)$/u.test(key)),
    index,
  );
}

/** The one country of a run of words: its first word (or two) as a name, demonym or capital, or what stands after "of". */
function countryIn(run: readonly string[], keys: readonly string[]): string | null {
  const last = keys.lastIndexOf("of");
  const parts = [run.slice(0, 2), run.slice(0, 1), ...(last > 0 ? [run.slice(last + 1)] : [])];
  for (const part of parts) {
    const name = part
      .map(word => word.replace(/['’]s?$/u, ""))
      .join(" ")
      .replace(/^the /iu, "");
    const country = countryOf(name);
    if (country && country !== "european union" && country !== "europe") return country;
  }
  return null;
}

function withoutCountry(run: readonly string[], keys: readonly string[], country: string): string[] {
  const rest = keys.filter((_, at) => {
    const one = countryOf((run[at] ?? "").replace(/['’]s?$/u, ""));
    const two = countryOf(run.slice(at, at + 2).join(" "));
    const before = at > 0 ? countryOf(run.slice(at - 1, at + 1).join(" ")) : null;
    return one !== country && two !== country && before !== country;
  });
  if (rest.at(-1) === "the") rest.pop();
  if (rest.at(-1) === "of") rest.pop();
  return rest.filter(word => word !== "the");
}

function rolesMeant(role: string): readonly string[] {
  const key = roleKey(role);
  return meant.get(key) ?? [key];
}

function pick(roles: readonly string[], country: string, index: NameIndex): string | null {
  const held = [...index.actors.values()].filter(
    actor =>
      actor.kind === "person" &&
      index.mentioned.has(actor.id) &&
      actor.country !== null &&
      (countryOf(actor.country) ?? foldKey(actor.country)) === country &&
      actor.roles.some(role =>
        roles.some(one => roleKey(role) === one || roleKey(role).startsWith(`${one} for `)),
      ),
  );
  const often = (id: string) => index.mentioned.get(id) ?? 0;
  held.sort((a, b) => often(b.id) - often(a.id));
  const [first, second] = held;
  if (!first) return null;
  // Two who hold one office (a former and a present one) leave it open; of a president and a premier the one in the news leads.
  return second && roles.length === 1 ? null : first.id;
}

/** "Nato's chief", "the Commission president": each word stands in the office of one person, "chief" for any head. */
function headOfBody(keys: readonly string[], index: NameIndex): string | null {
  if (keys.length < 2 || keys.every(key => bodies.test(key))) return null;
  const held = [...index.actors.values()].filter(
    actor =>
      actor.kind === "person" &&
      index.mentioned.has(actor.id) &&
      actor.roles.some(role => {
        const words = foldKey(role).split(/[\s']+/u);
        const heads = /^(?:secretary|chief|head|president|director)$/u;
        if (words.includes("former")) return false;
        return keys.every(
          key => words.includes(key) || (chief.test(key) && words.some(word => heads.test(word))),
        );
      }),
  );
  return held.length === 1 ? (held[0]?.id ?? null) : null;
}
