import { analysedPosts } from "../../src/analysis/analysed-posts.ts";
import type { Citation } from "../../src/coverage/citation.ts";
import type { Story } from "../../src/coverage/story.ts";
import { fold, foldKey } from "../../src/language/fold.ts";
import { type ClaimIndex, claimIndex } from "../../src/recap/claim-index.ts";
import type { RecapRequest } from "../../src/recap/make-recap.ts";
import { onStory } from "../../src/recap/on-story.ts";
import { type Passage, passagesOf } from "../../src/recap/passage.ts";
import { type Line, Recap } from "../../src/recap/recap.ts";
import type { CoverageStore } from "../../src/store/coverage-store.ts";
import { formatRange } from "../../src/time/format-time.ts";
import { datesIn } from "../../src/time/relative-dates.ts";

/** What a recap was made from. */
type Made = { store: CoverageStore; story: Story; request: RecapRequest };

/** CONTRACT: at most three citations a line. INTERACTION, amendment 14: at most 40 quoted words a post. */
const most = { citations: 3, quotedWords: 40 };

/** Everything that a recap must never do and this one does, a sentence each; of a good one none. */
export function recapFaults(recap: Recap, made: Made): string[] {
  const told = [...(recap.lead === null ? [] : [recap.lead]), ...recap.bullets];
  const lines = [...told, ...recap.next];
  return [
    ...(Recap.safeParse(recap).success ? [] : ["the recap has not the shape of one"]),
    ...windowFaults(recap, made),
    ...budgetFaults(told, made.request),
    ...[...lines, ...recap.differs].flatMap(line => citationFaults(line, made)),
    ...lines.flatMap(uncitedIn),
    ...recap.differs.flatMap(uncitedDifference),
    ...repeatFaults(lines, made),
    ...quotedTooMuch(lines),
    ...recap.next.flatMap(line => (comesAfter(line, made) ? [] : [`“${line.text}” is not of what comes`])),
  ];
}

/** The range used is the one asked for, and the one that is printed. */
function windowFaults({ window }: Recap, { request, story }: Made): string[] {
  const { from, to, label } = window;
  if (JSON.stringify(window) !== JSON.stringify(request.window)) return ["another window than asked for"];
  if (from === null) return [];
  const printed = formatRange(from, to, request.zone ?? story.timezone);
  return [
    ...(from > to ? [`${label} ends before it begins`] : []),
    ...(withoutYear(label) === withoutYear(printed) ? [] : [`${label} is printed, ${printed} is used`]),
  ];
}

/** A year is printed where it is not the present one. */
function withoutYear(label: string): string {
  return label.replace(/ \d{4}(?=,)/g, "");
}

function budgetFaults(lines: readonly Line[], { words, length = "standard" }: RecapRequest): string[] {
  const count = lines.flatMap(({ text }) => text.split(/\s+/)).length;
  if (words !== undefined) return count <= words ? [] : [`${count} words of ${words}`];
  const room = { line: 1, standard: 7, full: 20 }[length];
  return lines.length <= room ? [] : [`${lines.length} lines of ${room}`];
}

export function citationFaults(
  { text, citations }: Pick<Line, "text" | "citations">,
  { store, story, request }: Made,
): string[] {
  const faults = citations.length > most.citations ? [`“${text}” has ${citations.length} citations`] : [];
  for (const { postId, quote, revision, title } of citations) {
    const post = store.post(story.id, postId, request.asOf);
    if (post === null || post.withdrawnAt !== null) faults.push(`${postId} is cited and not there`);
    else if (post.revision !== revision || post.title !== title)
      faults.push(`${postId} is cited as it never was`);
    else if (post.title !== quote && !post.paragraphs.some(paragraph => paragraph.text.includes(quote)))
      faults.push(`“${quote}” stands in no paragraph of ${postId}`);
    if (post !== null && request.asOf !== null && post.knownAt > request.asOf)
      faults.push(`${postId} was not known`);
    if (post !== null && request.sources?.includes(post.source) === false)
      faults.push(`${postId} is of another outlet`);
  }
  return faults;
}

/** All that the citations of a line hold: their quotes and titles together. */
function carriedBy(citations: readonly Citation[]): string {
  return fold(citations.flatMap(({ quote, title }) => [quote, title ?? ""]).join(" \n "));
}

/** Quoted words, names and numbers of a line or its speaker that its citations lack. */
export function uncitedIn(line: Pick<Line, "text" | "speaker" | "citations" | "why">): string[] {
  const { citations, speaker } = line;
  const text = ownText(line);
  const carried = carriedBy(citations);
  const words = wordsOf(carried);
  const lacks = (word: string): boolean => !words.has(foldKey(word));
  return [
    ...quotedRuns(text)
      .filter(run => !carried.includes(run))
      .map(run => `uncited words in quotation marks: ${run}`),
    ...namesIn(text)
      .filter(lacks)
      .map(name => `uncited name ${name}`),
    ...numbersIn(text)
      .filter(lacks)
      .map(number => `uncited number ${number}`),
    ...(speaker === null || !isUnknownTo(speaker, words) ? [] : [`uncited speaker ${speaker}`]),
  ].map(fault => `${fault} in “${line.text}”`);
}

/** A line of positions begins with the name of a topic, whose first word may be a plain one ("Talks in Vienna"). */
function ownText({ text, why }: Pick<Line, "text" | "why">): string {
  return why["actors"] === undefined ? text : text.replace(/^\S+/u, "");
}

/** A speaker is known by the surname: the citations must have it as a word; where no name is known, all of the words. */
function isUnknownTo(speaker: string, words: ReadonlySet<string>): boolean {
  const names = namesIn(speaker);
  const surname = names.at(-1);
  return surname === undefined
    ? [...wordsOf(fold(speaker))].some(word => !words.has(word))
    : !words.has(foldKey(surname));
}

/** What stands between double marks, folded: straight marks pair up in order, curly ones by their sides. */
function quotedRuns(text: string): string[] {
  return [...text.matchAll(/“([^“”]+)”|"([^"]+)"|«([^«»]+)»/gu)].map(([, curly, straight, angled]) =>
    // The comma or stop before the closing mark is the sentence's: it changes when the speaker comes first.
    fold(curly ?? straight ?? angled ?? "").replace(/[,.]$/, ""),
  );
}

/** Capitalised words; one that begins a line is held by the citations in small letters. */
function namesIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu) ?? [];
}

function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
}

/** The words of a folded text as keys, names whole and by their parts ("Jean-Luc’s": all, "jean-luc"). */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of foldKey(text).matchAll(/[\p{L}\p{M}]+(?:['-]\p{L}+)*|\d+(?:[.,]\d+)*/gu)) {
    words.add(word);
    words.add(word.replace(/'\p{L}+$/u, ""));
  }
  return words;
}

/** Of a difference, the words in marks, whose they are, and the names but for our own frame and the outlets it cites. */
function uncitedDifference({ text, speaker, citations }: Line): string[] {
  const carried = carriedBy(citations);
  const words = wordsOf(`${carried} ${fold(citations.map(({ sourceName }) => sourceName).join(" "))}`);
  // "Marta Osei’s words differ", "The figures differ", "Who is listed differs", "Whose words differs"
  const [frame = ""] = /^.*? differs?:/u.exec(text) ?? [];
  const names = namesIn(text.slice(frame.length));
  return [
    ...(speaker === null || !isUnknownTo(speaker, words) ? [] : [speaker]),
    ...quotedRuns(text).filter(run => !carried.includes(run)),
    ...names.filter(name => !words.has(foldKey(name))),
  ].map(missing => `uncited ${missing} in “${text}”`);
}

/** No two lines make one claim: by their passages, and by their texts. */
function repeatFaults(lines: readonly Line[], { store, story, request }: Made): string[] {
  const { window, asOf, sources, topics, excludeKinds } = request;
  const query = { story: story.id, from: window.from, to: window.to, asOf, sources, topics, excludeKinds };
  const posts = onStory(analysedPosts(store, story, query));
  const passages = passagesOf(posts);
  const claims = claimIndex(passages, posts.length);
  const made = lines.map(line => ({ line, passages: passagesUnder(line, passages) }));
  return made.flatMap((one, at) =>
    made
      .slice(at + 1)
      .filter(other => isRepeat(one, other, claims))
      .map(other => `said twice: “${one.line.text}” and “${other.line.text}”`),
  );
}

type Under = { line: Line; passages: readonly Passage[] };

/** The passage a line was made of, or those of its parts where it sets several side by side. */
function passagesUnder({ why, citations }: Line, passages: readonly Passage[]): Passage[] {
  const own = why["actors"] === undefined ? citations.slice(0, 1) : citations;
  return passages.filter(({ post, sentence }) =>
    own.some(({ postId, quote }) => postId === post.id && quote === sentence.text),
  );
}

function isRepeat(one: Under, other: Under, claims: ClaimIndex): boolean {
  if (plain(one.line.text) === plain(other.line.text) || one.line.id === other.line.id) return true;
  return one.passages.some(passage => {
    const repeats = new Set([passage, ...claims.repeats(passage)]);
    return other.passages.some(each => repeats.has(each));
  });
}

/** The letters and digits of a text alone. */
function plain(text: string): string {
  return foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words that several cited posts hold are taken from the one of which least is quoted. */
function quotedTooMuch(lines: readonly Line[]): string[] {
  const quoted = new Map<string, number>();
  const soFar = ({ postId }: Citation): number => quoted.get(postId) ?? 0;
  for (const { text, citations } of lines) {
    for (const run of quotedRuns(text)) {
      const holding = citations.filter(({ quote, title }) => fold(`${quote} ${title ?? ""}`).includes(run));
      const [from] = holding.toSorted((a, b) => soFar(a) - soFar(b));
      if (from !== undefined) quoted.set(from.postId, soFar(from) + run.split(" ").length);
    }
  }
  return [...quoted].flatMap(([id, words]) =>
    words > most.quotedWords ? [`${words} words in quotation marks of ${id}`] : [],
  );
}

/** What is next names a day that is not over when the window ends. */
function comesAfter({ text, citations }: Line, { request, story }: Made): boolean {
  const [first] = citations;
  if (first === undefined || first.publishedAt === null) return false;
  const days = datesIn(first.quote, first.publishedAt, request.zone ?? story.timezone);
  return days.some(day => text.includes(day.text) && day.to > request.window.to);
}
