import { type Citation, citing } from "../coverage/citation.ts";
import { isActivity } from "./activity.ts";
import type { Candidate } from "./candidate.ts";
import type { Passage } from "./passage.ts";
import type { Line } from "./recap.ts";
import { shownSpeaker } from "./shown-speaker.ts";
import type { Statement } from "./statement.ts";
import { type WhyTold, whyText } from "./why-text.ts";

/** CONTRACT: at most three citations a line. */
const mostCitations = 3;
/** CONTRACT: a quote has at least four words where the post has them. */
const fewestQuoted = 4;

/** A statement as a line: cited by its own post first, then by other outlets that carry the claim, then by other posts. */
export function lineOf({ statement, priors }: Candidate, carriers: readonly Passage[], told: WhyTold): Line {
  const { post, sentence } = statement.passage;
  const posts = carrierPosts(statement, carriers);
  const outlets = new Set(posts.map(told.rewrites.voiceOf)).size;
  const citations = citationsOf(statement, carriers);
  return {
    id: `${post.id}.${sentence.place < 0 ? "title" : sentence.place + 1}`,
    text: statement.text,
    kind: kindOf(statement),
    speaker: shownSpeaker(sentence.by, citations),
    citations,
    why: { posts: posts.length, outlets, ...priors },
    whyText: whyText(statement, posts, told),
  };
}

function kindOf({ passage: { post, sentence } }: Statement): Line["kind"] {
  if (post.kind === "analysis") return "analysis";
  if (sentence.by !== null) return "claim";
  return sentence.figures.some(figure => figure.unit !== null) ? "figure" : "fact";
}

function carrierPosts({ passage }: Statement, carriers: readonly Passage[]) {
  const posts = new Map([[passage.post.id, passage.post]]);
  for (const carrier of carriers) posts.set(carrier.post.id, carrier.post);
  return [...posts.values()];
}

function citationsOf(statement: Statement, carriers: readonly Passage[]): Citation[] {
  const { post, sentence } = statement.passage;
  const citations = [citing(post, sentence.text)];
  if (statement.naming !== null) citations.push(citing(post, statement.naming));
  const cited = new Set([post.id]);
  const outlets = new Set([post.source]);
  const quotable = carriers.filter(carrier => carrier.citable && isQuotable(carrier.sentence.text));
  const others = quotable.filter(carrier => carrier.post.source !== post.source);
  for (const carrier of [...others, ...quotable]) {
    if (citations.length >= mostCitations) break;
    const again = carrier.post.source !== post.source && outlets.has(carrier.post.source);
    if (cited.has(carrier.post.id) || again) continue;
    citations.push(citing(carrier.post, carrier.sentence.text));
    cited.add(carrier.post.id);
    outlets.add(carrier.post.source);
  }
  return citations;
}

/** Words that say that something goes on, or ask, carry no claim. */
function isQuotable(text: string): boolean {
  return text.split(/\s+/u).length >= fewestQuoted && !/[:?]$/u.test(text) && !isActivity(text);
}
