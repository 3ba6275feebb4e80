import { dayOf } from "../time/calendar.ts";
import type { Instant } from "../time/instant.ts";
import type { Window } from "../time/window.ts";
import type { Candidate } from "./candidate.ts";
import type { ClaimIndex } from "./claim-index.ts";
import type { Passage } from "./passage.ts";
import { product } from "./priors.ts";

/** Most dated events named under what is next. */
const mostComing = 5;
/** Words that speak of what is still to come. */
const ahead =
  /\b(?:will|shall|to (?:visit|meet|hold|host|travel|speak|begin|start|go|attend|vote|resume|discuss|publish|decide)|due|set to|plans?|planned|planning|expected|scheduled|upcoming|next|ahead of|tomorrow|later this|visits?|meets?|begins?|starts?)\b/iu;

/** What choosing the coming events rests on. */
export type Ahead = { window: Window; zone: string; claims: ClaimIndex };

/**
 * Dated events after the day on which the window ends, soonest first, each once: what is about the same thing as an
 * event already listed is left out, and so is what the recap's own lines say.
 */
export function comingOf(
  candidates: readonly Candidate[],
  said: readonly Candidate[],
  about: Ahead,
): Candidate[] {
  const repeats = new Set(said.flatMap(one => toldAlready(one, about)));
  const found = candidates
    .flatMap(candidate => {
      const at = comesAt(candidate, about);
      return at === null || repeats.has(candidate.statement.passage) ? [] : [{ candidate, at }];
    })
    .sort((a, b) => worth(b.candidate) - worth(a.candidate) || compare(a.at, b.at));
  const coming: typeof found = [];
  for (const one of found) {
    if (coming.length >= mostComing || repeats.has(one.candidate.statement.passage)) continue;
    coming.push(one);
    for (const passage of about.claims.related(one.candidate.statement.passage)) repeats.add(passage);
  }
  return coming.sort((a, b) => compare(a.at, b.at)).map(({ candidate }) => candidate);
}

/** When the event of a statement begins, where that is after the window's end; null where it tells of nothing to come. */
function comesAt({ statement, days }: Candidate, { window, zone }: Ahead): Instant | null {
  if (!ahead.test(statement.text)) return null;
  const lastDay = dayOf(window.to, zone);
  const later = days.map(day => day.from).filter(from => from > window.to && dayOf(from, zone) > lastDay);
  return later.sort()[0] ?? null;
}

/** What a chosen line leaves nothing to add to: its repeats, and all about the same thing where it names what comes itself. */
function toldAlready(said: Candidate, about: Ahead): readonly Passage[] {
  const { passage } = said.statement;
  const others =
    comesAt(said, about) === null ? about.claims.repeats(passage) : about.claims.related(passage);
  return [passage, ...others];
}

/** Short sentences name what comes; long ones mention it beside something else. */
function worth({ statement, priors }: Candidate): number {
  return product(priors) / Math.sqrt(statement.words);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
