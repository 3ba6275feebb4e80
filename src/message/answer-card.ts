import type { Answer } from "../answers/answer.ts";
import { wordsOf } from "../language/terms.ts";
import { dayOf } from "../time/calendar.ts";
import { formatClock, formatDate } from "../time/format-time.ts";
import { blankCard, type Card, type CardAction, type CardSection, plainLine } from "./card.ts";
import { type CitationView, linksOf, markNote } from "./citation-links.ts";
import { count } from "./coverage-notes.ts";
import { silentNote } from "./silent-note.ts";

/** What an answer's card says beside the answer. */
export type AnswerCardParts = {
  zone: string;
  notices: readonly string[];
  actions: readonly CardAction[];
  /** Who sees it: before others how the question was read stands beside the answer, for who asked alone. */
  visibility: Card["visibility"];
};

/** An answer as a message: the frame or the first sentence bold, cited sentences, the closest passages of a refusal. */
export function answerCard(answer: Answer, parts: AnswerCardParts): Card {
  const view: CitationView = {
    zone: parts.zone,
    day: answer.searched.to === null ? null : dayOf(answer.searched.to, parts.zone),
  };
  const citations = [
    ...answer.sentences.flatMap(sentence => sentence.citations),
    ...answer.closest.map(passage => passage.citation),
  ];
  const note = markNote(citations, view);
  const reading = changesSubject(answer) ? [`Read as: “${answer.readAs}”`] : [];
  const isPrivate = parts.visibility === "private";
  return {
    ...blankCard("answer"),
    notices: [...parts.notices, ...(isPrivate ? reading : [])],
    ...(isPrivate || reading[0] === undefined ? {} : { aside: reading[0] }),
    ...saidOf(answer, view),
    footnotes: [
      ...silentNote(answer.silent ?? []),
      ...searchedNotes(answer, view),
      ...(note === null ? [] : [note]),
    ],
    actions: [...parts.actions],
    visibility: parts.visibility,
  };
}

/** Whether the question was read as more than its own words without the opening of a follow-up. */
function changesSubject({ question, readAs }: Answer): boolean {
  // "And when did they leave?" is read as "When did they leave?": nothing changed.
  const bare = (text: string) => wordsOf(text).join(" ").toLowerCase();
  return !bare(question).endsWith(bare(readAs));
}

function saidOf(answer: Answer, view: CitationView): Pick<Card, "lead" | "sections"> {
  const said = answer.sentences.map(sentence => ({
    label: null,
    text: sentence.text,
    links: linksOf(sentence.citations, view, sentence.text),
  }));
  if (answer.frame !== null) return { lead: plainLine(answer.frame), sections: sectionsOf(null, said) };
  const [first, ...others] = said;
  if (first !== undefined) return { lead: first, sections: sectionsOf(null, others) };
  const closest = answer.closest.map(({ text, citation }) => ({
    label: null,
    text,
    links: linksOf([citation], view, text),
  }));
  return { lead: plainLine(answer.text), sections: sectionsOf("Closest", closest) };
}

function sectionsOf(heading: string | null, lines: CardSection["lines"]): CardSection[] {
  return lines.length === 0 ? [] : [{ heading, lines }];
}

/** "66 posts searched, 3 outlets, to 17 Feb, 21:09 GMT."; a refusal that says so itself needs no note. */
function searchedNotes(answer: Answer, view: CitationView): string[] {
  if (answer.sentences.length === 0 && answer.text.includes("searched")) return [];
  const { posts, sources, to } = answer.searched;
  const outlets = sources.filter(source => source.posts > 0).length;
  const until = to === null ? "" : `, to ${formatDate(dayOf(to, view.zone))}, ${formatClock(to, view.zone)}`;
  return [`${count(posts, "post")} searched, ${count(outlets, "outlet")}${until}.`];
}
