import { makeChanged } from "../../../src/recap/make-changed.ts";
import { type Instant, plusSeconds, secondsBetween } from "../../../src/time/instant.ts";
import { weekStart } from "./briefing-desk.ts";
import { readLine, type Said } from "./claims.ts";
import type { WeekPast } from "./run-week.ts";
import { town, type Written } from "./town.ts";
import type { Week } from "./week.ts";

/** Posts by id, as they stood. */
type State = Map<string, Written>;

/** What stood at a moment, as the week wrote it: the latest revision of each post learnt by then, unless withdrawn. */
function stateAt({ learnt }: WeekPast, at: Instant): State {
  const state: State = new Map();
  for (const { written } of learnt) {
    if (written.learntAt > at) continue;
    if (written.withdrawn) state.delete(written.id);
    else state.set(written.id, written);
  }
  return state;
}

/** The difference of two states, worked out from what the week wrote. */
function differenceOf(a: State, b: State) {
  const edited = [...b].filter(([id, post]) => a.has(id) && a.get(id)?.revision !== post.revision);
  const knownThen = new Set(told(a.values()).map(({ claim }) => claim));
  return {
    added: [...b.keys()].filter(id => !a.has(id)),
    edited: edited.map(([id]) => id),
    withdrawn: [...a.keys()].filter(id => !b.has(id)),
    movedByEdits: edited.flatMap(([id, post]) =>
      (a.get(id)?.saying ?? []).flatMap(({ claim, said }) => {
        const now = post.saying.find(each => each.claim === claim)?.said;
        const stands = now === undefined || (now.n === said.n && now.denied === said.denied);
        return stands ? [] : [`${id} ${claim}`];
      }),
    ),
    newClaims: told(b.values()).flatMap(({ claim }) => (knownThen.has(claim) ? [] : [`${claim}`])),
  };
}

function told(posts: Iterable<Pick<Written, "saying">>): Written["saying"] {
  return [...posts].flatMap(({ saying }) => saying);
}

/** `changed` between two moments beside the difference of the two states. */
export function changedFaults(past: WeekPast, { from, to }: Week["moments"][number]): string[] {
  const span = secondsBetween(weekStart, past.end);
  const at = (part: number): Instant => plusSeconds(weekStart, Math.floor((span * part) / 100));
  const [t1, t2] = [at(Math.min(from, to)), at(Math.max(from, to))];
  const [a, b] = [stateAt(past, t1), stateAt(past, t2)];
  const window = { from: t1, to: t2, label: "", clock: "wall" as const };
  const { moved, posts, ...changed } = makeChanged(past.coverage, town, { window, asOf: t2 });
  const expected = differenceOf(a, b);
  const name = `changed ${t1} to ${t2}`;
  const edits = moved.filter(({ edited, what }) => edited && what !== "withdrawn");
  const claimIn = (said: { text: string } | null) => readLine(said?.text ?? "")?.claim;
  return [
    ...(["added", "edited", "withdrawn"] as const).flatMap(what =>
      unequal(`${name}, posts ${what}`, posts[what], expected[what]),
    ),
    ...unequal(
      `${name}, moved by edits`,
      edits.map(({ was, now }) => `${now?.citations[0]?.postId} ${claimIn(was)}`),
      expected.movedByEdits,
    ),
    ...unequal(
      `${name}, new claims`,
      changed.new.map(line => `${claimIn(line)}`),
      expected.newClaims,
    ),
    ...acrossFaults(
      name,
      moved.filter(({ edited }) => !edited),
      told(a.values()),
    ),
    ...unsaidFaults(
      name,
      moved.map(({ was, now }) => claimIn(now ?? was)),
      { known: told(a.values()), since: told(expected.added.flatMap(id => b.get(id) ?? [])) },
    ),
    ...moved.flatMap(({ was, now }) => citationFaults(name, past, { was, now, t1, t2 })),
  ];
}

type Sides = {
  was: { citations: readonly { postId: string; revision: number; quote: string }[] } | null;
  now: Sides["was"];
  t1: Instant;
  t2: Instant;
};

/** What was is cited to a revision that stood at the first moment, what is now to one that stands at the second. */
function citationFaults(name: string, { coverage }: WeekPast, { was, now, t1, t2 }: Sides): string[] {
  const stands = (
    at: Instant,
    { postId, revision, quote }: { postId: string; revision: number; quote: string },
  ): boolean => {
    const post = coverage.post(town.id, postId, at);
    return post?.revision === revision && post.paragraphs.some(({ text }) => text.includes(quote));
  };
  const wrong = [
    ...(was?.citations ?? []).filter(each => !stands(t1, each)),
    ...(now?.citations ?? []).filter(each => !stands(t2, each)),
  ];
  return wrong.map(
    ({ postId, revision }) => `${name}: ${postId} revision ${revision} is cited and did not stand`,
  );
}

/** A later post moves a claim only where that was known otherwise. */
function acrossFaults(
  name: string,
  moved: readonly { was: { text: string } | null; now: { text: string } | null }[],
  then: readonly { claim: number; said: Said }[],
): string[] {
  return moved.flatMap(({ was, now }) => {
    const [before, after] = [readLine(was?.text ?? ""), readLine(now?.text ?? "")];
    const states = then
      .filter(({ claim }) => claim === before?.claim)
      .map(({ said }) => (said.denied ? `${said.n} denied` : `${said.n}`));
    const isRight =
      before !== null &&
      after !== null &&
      before.claim === after.claim &&
      states.includes(before.state) &&
      !states.includes(after.state);
    return isRight ? [] : [`${name}: ${was?.text} is said to be now ${now?.text}`];
  });
}

/** What a new post tells otherwise than all that was known is said. */
function unsaidFaults(
  name: string,
  moved: readonly (number | undefined)[],
  { known, since }: Record<"known" | "since", readonly { claim: number; said: Said }[]>,
): string[] {
  const stateOf = ({ n, denied }: Said): string => `${n} ${denied}`;
  return since.flatMap(({ claim, said }) => {
    const states = known.filter(each => each.claim === claim).map(each => stateOf(each.said));
    const isMoved = states.length > 0 && !states.includes(stateOf(said));
    return isMoved && !moved.includes(claim) ? [`${name}: ${claim} is now ${stateOf(said)}, unsaid`] : [];
  });
}

function unequal(name: string, found: readonly string[], expected: readonly string[]): string[] {
  const [is, should] = [[...new Set(found)].sort().join(", "), [...new Set(expected)].sort().join(", ")];
  return is === should ? [] : [`${name}: ${is || "none"}; expected ${should || "none"}`];
}
