import type { StandActor } from "../analysis/stand-subject.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isLater, type ToldStand } from "./told-stand.ts";

/** Offices whose holder speaks for the country. */
const head =
  /\b(?:prime minister|president|chancellor|premier|king|queen|emir|sultan|crown prince|pm|taoiseach|leader)\b/iu;
const noHead = /\b(?:deputy|vice|former|opposition|party|parliament|commission|council|bank|company)\b/iu;

/**
 * The stands of one row each. A country and whoever leads it are one row where the leader speaks for it; a country with two
 * leaders goes with the one who spoke last.
 */
export function rowHolders(told: readonly ToldStand[], lexicon: Lexicon): ToldStand[][] {
  const byActor = Map.groupBy(told, ({ actor }) => actor.id);
  const leaders = new Map<string, string>();
  for (const [id, stands] of byActor) {
    const country = leads(stands[0]?.actor, lexicon);
    if (country === null) continue;
    const rival = byActor.get(leaders.get(country) ?? "");
    if (rival === undefined || isNewer(stands, rival)) leaders.set(country, id);
  }
  const rows = Map.groupBy(told, ({ actor }) =>
    speaksFor(actor, lexicon) ? (leaders.get(actor.country ?? "") ?? actor.country ?? actor.id) : actor.id,
  );
  return [...rows.values()];
}

/** The country that a person leads; null for everybody else. */
export function leads(actor: StandActor | undefined, lexicon: Lexicon): string | null {
  const known = actor === undefined ? undefined : lexicon.actors.get(actor.id);
  if (actor === undefined || known?.kind !== "person") return null;
  return known.roles.some(role => head.test(role) && !noHead.test(role)) ? actor.country : null;
}

/** The country itself, its government, or an unnamed holder of its first office ("the German prime minister"). */
function speaksFor(actor: StandActor, lexicon: Lexicon): boolean {
  const known = lexicon.actors.get(actor.id);
  if (actor.country === null || known?.kind === "person") return false;
  if (known !== undefined) return known.kind === "government";
  return actor.id === actor.country || (head.test(actor.name) && !noHead.test(actor.name));
}

function isNewer(stands: readonly ToldStand[], others: readonly ToldStand[]): boolean {
  return stands.some(({ post }) => others.every(other => isLater(post.post, other.post.post) === true));
}
