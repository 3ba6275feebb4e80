import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import type { Attribution, SentenceFeatures } from "../analysis/features.ts";
import { type Citation, citing } from "../coverage/citation.ts";
import { hasClockTime } from "../coverage/post.ts";
import type { Story } from "../coverage/story.ts";
import { foldKey } from "../language/fold.ts";
import type { CoverageStore } from "../store/coverage-store.ts";
import { dayOf } from "../time/calendar.ts";
import type { RecapRequest } from "./make-recap.ts";
import { resolved } from "./naming.ts";
import { occasionOf } from "./occasion-of.ts";
import { postsOn } from "./posts-on.ts";
import { closed, speakerFirst } from "./quoted-line.ts";
import type { ActorStatement, Who } from "./who.ts";

/** Statements as asked for: of whom, in which window. */
export type WhoRequest = RecapRequest & { actor: { id: string; name: string } };

/** One sentence that gives an actor's words, with its post. */
type Said = { post: AnalysedPost; sentence: SentenceFeatures; by: Attribution };

/** Two statements that share so much of the shorter one's content terms are one, told twice. */
const sameShare = 0.7;
/** Fewer content terms tell two statements not apart. */
const fewestTerms = 5;
/** CONTRACT: at most three citations a line. */
const mostCitations = 3;
/** An attribution below this is said to rest on something weaker than a name. */
const sureEnough = 0.9;

/** What an actor said in a window; posts that name and do not quote them are listed where there is no statement. */
export function makeWho(store: CoverageStore, story: Story, request: WhoRequest): Who {
  const { window, asOf, sources, topics, actor } = request;
  const posts = postsOn(store, story, { from: window.from, to: window.to, asOf, sources, topics });
  const zone = request.zone ?? story.timezone;
  const isActor = speakerTest(actor);
  const said = posts.flatMap(post => saidIn(post, isActor));
  const statements = toldOnce(said)
    .map(told => statementOf(told, actor.name, zone))
    .sort(byTime);
  return {
    ...{ story: story.id, actor, window, statements },
    named: statements.length > 0 ? [] : posts.flatMap(post => namedIn(post, actor.id)),
    searched: { posts: posts.length },
  };
}

/** Whether an attribution is to the actor; whom neither file nor posts know goes by the words of the posts. */
function speakerTest({ id, name }: WhoRequest["actor"]): (by: Attribution | null | undefined) => boolean {
  const key = foldKey(name);
  return by => by !== null && by !== undefined && (by.speaker === id || foldKey(by.name) === key);
}

/** The actor's sentences of a post, quoted words first; a title only where the post is nothing but a headline. */
function saidIn(post: AnalysedPost, isActor: ReturnType<typeof speakerTest>): Said[] {
  if (post.post.kind === "procedural") return [];
  const own = post.features.sentences.filter(({ role }) => role !== "promo" && role !== "alt");
  const hasBody = own.some(({ role }) => role === "text" || role === "list-item" || role === "quote");
  return own
    .filter(({ role, text }) => (role !== "title" || !hasBody) && !/\?["'”’]?$/u.test(text))
    .flatMap((sentence): Said[] => {
      const quoted = sentence.quotations.map(({ by }) => by).find(isActor);
      const other = sentence.others?.map(({ by }) => by).find(isActor);
      const by = quoted ?? (isActor(sentence.by) ? sentence.by : other) ?? null;
      return by === null || by.rule === "first-person" ? [] : [{ post, sentence, by }];
    });
}

/** Statements that several posts tell, each once with the posts that tell it, the one with most quoted words first. */
function toldOnce(said: readonly Said[]): Said[][] {
  const groups: Said[][] = [];
  for (const one of said) {
    const same = groups.find(group => group.some(other => isSame(one, other)));
    if (same === undefined) groups.push([one]);
    else same.push(one);
  }
  return groups.map(group => group.toSorted((a, b) => quotedLength(b) - quotedLength(a)));
}

function isSame(a: Said, b: Said): boolean {
  if (a.post.post.id === b.post.post.id) return false;
  const [left, right] = [new Set(a.sentence.terms), new Set(b.sentence.terms)];
  const fewest = Math.min(left.size, right.size);
  return fewest >= fewestTerms && left.intersection(right).size >= sameShare * fewest;
}

function quotedLength({ sentence }: Said): number {
  return sentence.quotations.reduce((sum, { start, end }) => sum + end - start, 0);
}

function statementOf(told: readonly Said[], name: string, zone: string): ActorStatement {
  const [best] = told;
  if (best === undefined) throw new RangeError("a statement is told somewhere");
  const { post, sentence, by } = best;
  const naming = resolved(sentence.text, sentence, post);
  const first = told.toSorted((a, b) => untimed(a) - untimed(b) || order(a) - order(b))[0] ?? best;
  const timed = hasClockTime(first.post.post);
  const { publishedAt } = first.post.post;
  const carried = naming?.carriedBy ?? null;
  const citations = [
    citing(post.post, sentence.text),
    ...(carried === null ? [] : [citing(post.post, carried)]),
    ...told.slice(1).map(other => citing(other.post.post, other.sentence.text)),
  ];
  return {
    at: timed ? publishedAt : null,
    day: publishedAt === null ? null : timed ? dayOf(publishedAt, zone) : publishedAt.slice(0, 10),
    occasion: occasionOf(sentence, post.post.title),
    quoted: quotedLength(best) > 0,
    confidence: by.confidence,
    restsOn: by.confidence >= sureEnough ? null : (weaker[by.rule] ?? null),
    line: {
      id: `${post.post.id}.${sentence.place < 0 ? "title" : sentence.place + 1}`,
      text: inMarks(closed(speakerFirst(naming?.text ?? sentence.text, by)), sentence),
      kind: "claim",
      speaker: name,
      citations: oneAPost(citations).slice(0, mostCitations),
      why: {
        posts: new Set(told.map(one => one.post.post.id)).size,
        outlets: new Set(told.map(one => one.post.post.source)).size,
        confidence: by.confidence,
        ...(sentence.role === "caption" ? { caption: 1 } : {}),
      },
      whyText: `${weaker[by.rule] ?? "a name"} says whose words these are`,
    },
  };
}

const weaker: Readonly<Record<string, string>> = {
  pronoun: "a pronoun",
  carry: "the quotation before it",
  role: "an office",
  unnamed: "a description",
};

function oneAPost(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ postId, quote }, at) => {
    const again = at > 1 && seen.has(postId);
    seen.add(postId);
    return !again && citations.findIndex(other => other.postId === postId && other.quote === quote) === at;
  });
}

/** A sentence from the middle of a quotation has no marks of its own. */
function inMarks(text: string, { quotations, text: whole }: SentenceFeatures): string {
  const [only] = quotations;
  const isInside = only !== undefined && only.start === 0 && only.end >= whole.length - 1;
  return isInside && text === whole && !/["\u201C\u201D]/u.test(text) ? `“${text}”` : text;
}

/** A clock time wins over none: a page without times is learnt late. */
function untimed({ post }: Said): number {
  return hasClockTime(post.post) ? 0 : 1;
}

function order({ post }: Said): number {
  return post.post.position;
}

/** By day; within a day what has a clock time by it, then the rest in the order of its pages, quoted words first within a post. */
function byTime(a: ActorStatement, b: ActorStatement): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  const post = (one: ActorStatement): string => one.line.citations[0]?.postId ?? "";
  const sameplace = post(a) === post(b) ? Number(b.quoted) - Number(a.quoted) : 0;
  return text(a.day ?? "9", b.day ?? "9") || text(a.at ?? "9", b.at ?? "9") || sameplace;
}

/** Where a post names the actor: the first sentence that does. */
function namedIn({ post, features }: AnalysedPost, id: string): Citation[] {
  const sentence = features.sentences.find(
    ({ role, mentions }) => role !== "promo" && role !== "alt" && mentions.some(mention => mention.id === id),
  );
  return sentence === undefined ? [] : [citing(post, sentence.text)];
}
