import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { citing } from "../coverage/citation.ts";
import { quotationsIn } from "../language/quotations.ts";
import {
  onlyAsks,
  putsOffQuestion,
  tellsOfAsking,
  type UnknownKind,
  unknownKind,
} from "../language/unknowns.ts";
import { isAboutThePage } from "./activity.ts";
import { type AppointmentSubject, subjectOf } from "./appointment-subject.ts";
import { withoutBoilerplate } from "./boilerplate.ts";
import { carriedName } from "./carried-name.ts";
import { knownNouns } from "./known-nouns.ts";
import { openingOf, speaksInFirstPerson } from "./opening.ts";
import { type Passage, plainPassagesOf } from "./passage.ts";
import { closed, quotedWords } from "./quoted-line.ts";
import { type Statement, statementOf } from "./statement.ts";

/** Something that a post says is not known, was turned away or is not verified. */
export type OpenQuestion = {
  kind: UnknownKind;
  /** Who does not know or refuses; the outlet where it speaks itself. */
  who: string;
  statement: Statement;
  /** The sentence that says what is asked: with the one before it where it leans on that. */
  asked: string;
  subject: AppointmentSubject;
  /** How exactly it says what is asked: 2 with the question as it was put, 1 with a question word, 0 without. */
  exact: number;
};

const asks = /\b(?:who|what|which|why|how|when|where|whether)\b/iu;
/** A line of two sentences is not longer than this, in words. */
const mostWords = 70;
/** A sentence that ends with the bare question, or points back: what is asked stands in the one before. */
const leans =
  /\b(?:why|how|when|where|what|who|whether)\s*[.”"’]*$|\b(?:of|about|on|for|with|to|in|confirm|verify) (?:that|this|these|those|such)\b(?! (?:day|week|month|year)\b)|\b(?:[Tt]his|[Tt]hese|[Tt]hose) \p{Ll}+ (?:is|are|was|were|has|have|could|can)\b|^(?:\S+\s+){1,7}(?:them|it|so)\s*[.”"’]*$/u;

/** "It is too early to say", "What they agreed on is not known": the opening points to nothing before it. */
const standsOpen =
  /^(?:It (?:is|was|remains) (?:(?:not|yet|still|also|now|so|far|\p{Ll}+ly) )*(?:too (?:early|soon)|known|clear|certain|understood)|(?:What|Who|Which|Where|Why|How|Whether|When)\b(?! (?:this|that|it|they|he|she)\b))/u;

/** All that the posts say is open, in the order of the posts. */
export function openQuestionsIn(posts: readonly AnalysedPost[]): OpenQuestion[] {
  const known = knownNouns(posts);
  const byPost = Map.groupBy(
    plainPassagesOf(posts).filter(({ citable }) => citable),
    ({ at }) => at,
  );
  return [...byPost].flatMap(([at, passages]) => {
    const post = posts[at];
    return post === undefined ? [] : questionsIn(passages, post, known);
  });
}

function questionsIn(
  passages: readonly Passage[],
  post: AnalysedPost,
  known: (word: string) => boolean,
): OpenQuestion[] {
  return passages.flatMap((passage, index) => {
    const before = passages[index - 1] ?? null;
    const { text } = passage.sentence;
    const turned = before !== null && onlyAsks(before.sentence.text) && putsOffQuestion(text);
    const kind = turned ? "refused" : askedAndPutOff(text) ? "refused" : unknownKind(text);
    if (kind === null || (passage.sentence.by === null && /^(?:["“‘]|``)/u.test(text))) return [];
    const leaning = turned || leans.test(text);
    const statement = leaning ? null : statementOf(passage, post, known);
    const made =
      statement ?? withBefore(passage, before, leaning, known) ?? (leaning ? underTitle(passage) : null);
    if (made === null) return [];
    const asked = made.text;
    const subject = subjectOf(asked, "", passage.sentence);
    return [
      {
        kind,
        who: whoOf(passage, before),
        statement: made,
        asked,
        subject,
        exact: turned ? 2 : asks.test(text) ? 1 : 0,
      },
    ];
  });
}

/** "Asked how many, she says it is too early to say": question and refusal in one sentence. */
function askedAndPutOff(text: string): boolean {
  return tellsOfAsking(text) && putsOffQuestion(text);
}

/** The sentence with the one that it leans on; alone where it needs none but speaks as "we". */
function withBefore(
  passage: Passage,
  before: Passage | null,
  leaning: boolean,
  known: (word: string) => boolean,
): Statement | null {
  const own = passage.sentence.text;
  const isOwnVoice = speaksInFirstPerson(own);
  if (/[:?]$/u.test(own) || passage.sentence.role === "title") return null;
  const opening = standsOpen.test(own) ? "stands" : openingOf(withoutBoilerplate(own), known);
  const needs = leaning || opening === "pronoun" || opening === "person" || opening === "fragment";
  if (isOwnVoice && (isAboutThePage(own) || !speaksForOutlet(passage))) return null;
  if (!needs) return made(passage, own, null);
  if (before === null || before.sentence.role === "title") return null;
  const first = withoutBoilerplate(before.sentence.text);
  if (openingOf(first, known) !== "stands" || /[:]$/u.test(first)) return null;
  if (speaksInFirstPerson(first)) return null;
  return made(passage, `${closed(first)} ${closed(own)}`, before);
}

/** "We have not been told": a reporter, or a running page; within an article "we" and "I" are somebody unseen. */
function speaksForOutlet({ post, sentence }: Passage): boolean {
  if (sentence.by?.rule === "first-person") return true;
  return post.kind !== "article" && !/\b(?:I|you|your|my)\b/u.test(sentence.text);
}

function made(passage: Passage, text: string, before: Passage | null): Statement | null {
  const words = text.split(/\s+/u).length;
  if (words > mostWords || words < 6) return null;
  const naming = before?.sentence.text ?? null;
  return { passage, text, words, quoted: quotedWords(text), naming, opening: "stands" };
}

/** The sentence beside the headline of its post, where what it leans on cannot be printed: both as published. */
function underTitle(passage: Passage): Statement | null {
  const { title } = passage.post;
  const own = withoutBoilerplate(passage.sentence.text);
  if (title === null || title.includes("“") || title.split(/\s+/u).length < 4) return null;
  if (/^(?:he|she|his|her|they|their|and|but)\b/iu.test(own) || passage.sentence.role === "title")
    return null;
  const text = `${closed(own).replace(/\.$/u, "")} (under the headline “${title}”).`;
  return made(passage, text, null);
}

/**
 * The speaker of the sentence or its subject, as far as what is cited names them; else the words for the speaker ("the
 * arbiter"), else the outlet, which then says so itself.
 */
function whoOf({ post, sentence }: Passage, before: Passage | null): string {
  const { by, text } = sentence;
  if (speaksInFirstPerson(text)) return post.sourceName;
  const cited = [citing(post, text), ...(before === null ? [] : [citing(post, before.sentence.text)])];
  // "She declined to say": whom the sentence before names as its speaker or first
  const isPronoun = /^(?:he|she|they)\b/iu.test(text);
  const earlier = isPronoun ? (before?.sentence.by?.name ?? before?.sentence.mentions[0]?.text) : undefined;
  const spoken =
    by === null || by.rule === "first-person" || !/\p{Lu}/u.test(by.name)
      ? null
      : carriedName(by.name, cited);
  const named = spoken ?? (earlier === undefined ? null : carriedName(earlier, cited));
  const words = by !== null && /^the \p{Ll}/iu.test(by.words) ? by.words : null;
  return named ?? subjectBefore(text, sentence.mentions) ?? words ?? post.sourceName;
}

/** "Mr Lund declined to say": whoever is named nearest before the refusal, outside quotation marks. */
function subjectBefore(
  text: string,
  mentions: readonly { text: string; start: number; end: number }[],
): string | null {
  const verb =
    /\b(?:declin|refus)(?:ed|es|ing) to\b|\b(?:would|do|does|did|has|have|could|can) ?(?:not|still not|n['’]t)\b|\bgave no\b|\b(?:has|have) yet to\b|\b(?:dodg|duck|sidestepp|evad)/iu.exec(
      text,
    );
  if (verb === null) return null;
  const quoted = quotationsIn(text);
  const before = mentions.filter(
    ({ start, end }) => end <= verb.index && !quoted.some(span => span.start <= start && start < span.end),
  );
  return before.at(-1)?.text ?? null;
}
