import { type Citation, citing } from "../coverage/citation.ts";
import type { Answer } from "./answer.ts";
import type { Chosen } from "./finding.ts";
import { leansBack } from "./gate.ts";
import { isHeadlineOnly, type Passage } from "./passage.ts";

/** CONTRACT: an answer's text has at most so many words. */
export const mostWords = 90;

type Sentence = Answer["sentences"][number];

/** The chosen passages as sentences of an answer, whole and cited, as many as fit beside the frame. */
export function sentencesOf(chosen: readonly Chosen[], frame: string | null): Sentence[] {
  const sentences: Sentence[] = [];
  let words = wordCount(frame ?? "");
  const said = new Set(chosen.map(({ passage }) => passage));
  for (const one of chosen) {
    const sentence = sentenceOf(one, said);
    const plain = sentenceOf(one, null);
    const fitting = [sentence, plain].find(({ text }) => words + wordCount(text) <= mostWords);
    if (!fitting) continue;
    sentences.push(fitting);
    words += wordCount(fitting.text);
  }
  return sentences;
}

/** `said`: the passages of the same answer; null leaves out the sentence before even where it is leant on. */
function sentenceOf({ passage, lead }: Chosen, said: ReadonlySet<Passage> | null): Sentence {
  const spoken = withSpeaker(passage);
  const citations = [citing(passage.post, passage.sentence.text)];
  // A correspondent who writes "I" is named only where the post names the writer.
  const writer =
    lead !== undefined && lead === `${passage.sentence.by?.name}:` ? passage.sentence.by?.name : null;
  const named = writer ? carrierOf(passage, writer) : null;
  if (named && named !== passage.title) citations.push(citing(named.post, named.sentence.text));
  let text = spoken.text;
  if (spoken.source) citations.push(citing(passage.post, spoken.source));
  const { before } = passage;
  if (said && before && !said.has(before) && leansOnBefore(passage, spoken.repaired)) {
    text = `${withSpeaker(before).text} ${text}`;
    citations.push(citing(before.post, before.sentence.text));
  }
  return {
    text: [writer && !named ? null : lead, stopped(`${text}${mark(passage)}`)].filter(Boolean).join(" "),
    citations: distinct(citations),
  };
}

/** Headlines and list items end without a stop; in a row of sentences they need one. */
function stopped(text: string): string {
  return /[.!?…]["'”’)]*(?: \([^)]*\))?$/u.test(text) ? text : `${text}.`;
}

function leansOnBefore(passage: Passage, repaired: boolean): boolean {
  return (
    !repaired &&
    leansBack(passage) &&
    /^(?:this|that|it|these|those|both|such)\b/iu.test(passage.sentence.text)
  );
}

type Spoken = { text: string; repaired: boolean; source: string | null };

/** The sentence with its speaker in it: a leading "He" becomes the name, else the name goes before the words. */
export function withSpeaker(passage: Passage): Spoken {
  const { by, text } = passage.sentence;
  if (!by || by.rule === "first-person" || holdsName(text, by.name)) {
    return { text, repaired: false, source: null };
  }
  const carrier = carrierOf(passage, by.name);
  // A name that the post does not carry is never put: the words of the post stand as they are.
  if (!carrier) return { text, repaired: false, source: null };
  const source = carrier === passage.title ? null : carrier.sentence.text; // the citation carries the title
  const name = nameAsCarried(by.name, carrier.sentence.text);
  // A pronoun, a role or a short form that opens the sentence makes room for the name.
  if (text.startsWith(`${by.words} `) && !/^(?:I|We)\b/u.test(text)) {
    return { text: name + closed(text.slice(by.words.length)), repaired: true, source };
  }
  return { text: `${name}: ${closed(text)}`, repaired: true, source };
}

/** The full name where the post writes it, else the surname alone: nothing is put that no citation carries. */
function nameAsCarried(name: string, text: string): string {
  return text.includes(name) ? name : (name.split(/\s+/u).at(-1) ?? name);
}

function holdsName(text: string, name: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? name;
  return text.includes(last);
}

/** A quotation that goes on in the next paragraph is closed here. */
function closed(text: string): string {
  return (text.match(/“/gu)?.length ?? 0) > (text.match(/”/gu)?.length ?? 0) ? `${text}”` : text;
}

/** The title or else the nearest sentence of the same post that carries a name; in full before the surname alone. */
function carrierOf(passage: Passage, name: string): Passage | null {
  const carriers = [passage.title].filter(one => one !== null);
  for (let one = passage.before; one; one = one.before) carriers.push(one);
  for (let one = passage.after; one; one = one.after) carriers.push(one);
  return (
    carriers.find(({ sentence }) => sentence.text.includes(name)) ??
    carriers.find(({ sentence }) => holdsName(sentence.text, name)) ??
    null
  );
}

/** What kind of text the words are taken from, where it is not the outlet's running text. */
function mark(passage: Passage): string {
  const { post, sentence } = passage;
  if (isHeadlineOnly(passage)) return " (headline only)";
  if (sentence.role === "alt") return " (picture or chart description)";
  if (sentence.role === "caption") return " (caption)";
  if (post.kind === "summary") return " (page summary)";
  if (post.kind === "recap") return " (editors’ recap)";
  if (post.kind === "analysis") return " (analysis)";
  return "";
}

function distinct(citations: readonly Citation[]): Citation[] {
  const quotes = new Set<string>();
  return citations
    .filter(({ postId, quote }) => {
      const key = `${postId}\n${quote}`;
      if (quotes.has(key)) return false;
      quotes.add(key);
      return true;
    })
    .slice(0, 3); // CONTRACT: at most three citations
}

/** Words as CONTRACT counts them: separated by white space. */
export function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
