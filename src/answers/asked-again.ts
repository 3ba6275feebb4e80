import { hasClockTime } from "../coverage/post.ts";
import { formatClock } from "../time/format-time.ts";
import { findAnswer } from "./find-answer.ts";
import { answeredBy, type Finding, nothing } from "./finding.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Passage } from "./passage.ts";
import type { Search } from "./search.ts";

/** So many of the sentences told last are said again with their places. */
const mostSaid = 3;

/**
 * What a question such as "source?" or "why?" finds in what was told last: for the first the same sentences with their
 * places, for the other what the same posts say to it. Null where they say nothing: it is looked up like any other.
 */
export function askedAgain(search: Search, told: readonly Passage[], asks: FollowUp["asks"]): Finding | null {
  if (asks === "source")
    return told.length === 0 ? nothing("nothing was told here yet") : answeredBy(told.slice(0, mostSaid));
  if (asks === null || told.length === 0) return null;
  const isTold = ({ post }: Passage) => told.some(passage => passage.post === post);
  const found = findAnswer({
    ...search,
    passages: search.passages.filter(isTold),
    ranked: search.ranked.filter(({ passage }) => isTold(passage)),
  });
  if (found.outcome === "answered") return found;
  return asksWhen.test(search.question.text) ? reported(told, search.zone) : null;
}

const asksWhen = /^(?:at )?(?:when|(?:what|which) time)\b[^:]*: /iu;

/** When what was told last was reported, where its post has a clock time; editors' recaps tell later than it was. */
function reported(told: readonly Passage[], zone: string): Finding | null {
  const passage = told.find(
    ({ post }) => hasClockTime(post) && post.kind !== "recap" && post.kind !== "summary",
  );
  const at = passage?.post.publishedAt ?? null;
  if (passage === undefined || at === null) return null;
  const lead = `Reported at ${formatClock(at, zone)}:`;
  return { outcome: "answered", frame: null, chosen: [{ passage, lead }] };
}
