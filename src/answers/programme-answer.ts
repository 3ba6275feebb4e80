import { answeredBy, type Finding } from "./finding.ts";
import { type Passage, placeOf } from "./passage.ts";
import type { Unit } from "./question.ts";
import type { Search } from "./search.ts";

// "What is the latest Dam Talk about", "what does the episode cover", "what do they discuss on Dam Talk".
const asksContent =
  /^what(?:'s|’s)? .*\b(?:about|cover(?:s|ed|ing)?|discuss(?:es|ed|ing)?|deals? with|looks? at|look into)\b/iu;
const generic =
  /^(?:episodes?|podcasts?|programmes?|programs?|editions?|shows?|instal?ments?|issue|latest|newest|topic|subject|theme)$/iu;
const tellsContent =
  /\b(?:talk(?:s|ing|ed)? (?:about|to|through)|discuss\p{L}*|look(?:s|ing|ed)? (?:at|into)|ask(?:s|ing)? (?:whether|why|how|what|if)|explor\p{L}*|examin\p{L}*|explain\p{L}*|debat\p{L}*|unpack\p{L}*|answer(?:s|ing)?)\b/iu;
const pointsBack = /\b(?:this|that|these|those) (?:question|topic|issue|subject|possibility|idea)s?\b/iu;

/** "What is the latest Dam Talk about": what its notes say that it talks about, never what its picture looks like. */
export function programmeAnswer({ question, passages }: Search): Finding | null {
  if (question.kind !== "what" || !asksContent.test(question.text)) return null;
  const outlets = new Set(passages.map(({ post }) => post.sourceName.toLowerCase()));
  const named = question.units.filter(
    ({ kind, text }) => kind !== "action" && !generic.test(text) && !outlets.has(text.toLowerCase()),
  );
  if (named.length === 0) return null;
  const notes = passages.filter(
    ({ post, title, sentence }) =>
      post.kind === "podcast" && title !== null && sentence.role === "text" && isTitle(named, title),
  );
  const telling = notes.filter(({ sentence }) => tellsContent.test(sentence.text)).slice(0, 2);
  const [first] = telling;
  if (!first) return null;
  const { before } = first;
  const isMeant = pointsBack.test(first.sentence.text) && before?.sentence.role === "text";
  return answeredBy(isMeant && before ? [before, ...telling] : telling);
}

/** The programme is named in the title of its notes. */
function isTitle(named: readonly Unit[], title: Passage): boolean {
  return named.every(unit => placeOf(unit, title) === "own");
}
