import { countryOf } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import { isHonorific, roleKey } from "../language/roles.ts";
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

/** Titles as they are shortened before a name. */
const shortTitles: ReadonlyMap<string, string> = new Map([
  ["gen", "general"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain"],
  ["prof", "professor"],
  ["dr", "doctor"],
  ["sen", "senator"],
  ["gov", "governor"],
  ["sgt", "sergeant"],
  ["pm", "minister"],
  ["premier", "minister"],
]);

/** The titles right before a name in a text, in full and small letters: "Lt Gen Ada Holm" gives "general". */
export function titlesBefore(text: string, start: number): string[] {
  const found: string[] = [];
  const words = text
    .slice(Math.max(0, start - lettersOfTitle), start)
    .trim()
    .split(/\s+/u);
  for (const word of words.reverse()) {
    const key = foldKey(word).replace(/\.$/u, "");
    if (!isHonorific(key) || /^(?:lt|former|then|ex|mr|mrs|ms|sir)$/u.test(key)) {
      if (key === "lt") continue;
      break;
    }
    found.push(shortTitles.get(key) ?? key);
  }
  return found;
}

// "former prime minister" is the longest that stands there.
const lettersOfTitle = 30;

/** "The colonel": a title alone means whoever bears it in nearly every mention, of several. */
function bearerOf(word: string, { titles, ids }: NameIndex): string | null {
  const title = shortTitles.get(foldKey(word)) ?? foldKey(word);
  if (!isHonorific(title)) return null;
  // Spellings of one name are one bearer: each name knows the ids of the others.
  const often = new Map<string, { id: string; count: number }>();
  let all = 0;
  for (const [id, borne] of titles) {
    const count = borne.get(title) ?? 0;
    if (count === 0) continue;
    const key = [...(ids.get(id.split(" ").at(-1) ?? id) ?? [id])].sort().join("|");
    const before = often.get(key);
    often.set(key, { id: before?.id ?? id, count: (before?.count ?? 0) + count });
    all += count;
  }
  const most = [...often.values()].sort((a, b) => b.count - a.count)[0];
  return most && most.count >= leastBorne && most.count >= shareOfBearer * all ? most.id : null;
}

const leastBorne = 3;
const shareOfBearer = 0.7;

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
  const bearer = /^the$/iu.test(words[at - 1] ?? "")
    ? bearerOf((words[at] ?? "").replace(/['’]s?$/u, ""), index)
    : null;
  if (!bearer) return null;
  const ids = [...(index.ids.get(bearer.split(" ").at(-1) ?? bearer) ?? [bearer])];
  return { from: at, to: at + 1, text: words[at] ?? "", ids, as: index.actors.get(bearer)?.name ?? bearer };
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
