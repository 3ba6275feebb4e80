import { type Citation, citing } from "../coverage/citation.ts";
import { resolved } from "./naming.ts";
import { closed, speakerFirst } from "./quoted-line.ts";
import type { Line } from "./recap.ts";
import { standIn } from "./stand.ts";
import type { ToldStand } from "./told-stand.ts";

/** CONTRACT: at most three citations a line. */
const mostCitations = 3;
/** Another post tells the same where it has so much of the words (share of content terms). */
const sameShare = 0.4;

/**
 * A stand as a line: the speaker's words where they can be told from who says them, else the whole sentence; conditions
 * stay. Further outlets that tell the same stand behind it. Why: `caption` 1 where the words stand under a picture.
 */
export function standLine(told: ToldStand, others: readonly ToldStand[] = []): Line {
  const { post, sentence, actor, by } = told;
  const naming = resolved(sentence.text, sentence, post);
  const text = closed(speakerFirst(naming?.text ?? sentence.text, by));
  const words = by === null ? null : standIn(text, by);
  const own = citing(post.post, sentence.text);
  const carried = naming?.carriedBy ?? null;
  const named = carried === null ? [] : [citing(post.post, carried)];
  const further = others.map(other => citing(other.post.post, other.sentence.text));
  const citations = firstOfEach([own, ...named, ...further]);
  return {
    id: `${post.post.id}.${sentence.place < 0 ? "title" : sentence.place + 1}`,
    text: words?.includes(told.words) === true ? words : text,
    kind: "claim",
    speaker: actor.name,
    citations,
    why: {
      posts: new Set(citations.map(({ postId }) => postId)).size,
      outlets: new Set(citations.map(({ source }) => source)).size,
      ...(by === null ? {} : { confidence: by.confidence }),
      ...(sentence.role === "caption" ? { caption: 1 } : {}),
    },
    whyText:
      by === null
        ? "the outlet tells it of them"
        : `${by.rule === "pronoun" ? "a pronoun says" : "the post says"} whose words these are`,
  };
}

/** True where a post of another outlet tells of the same stand in much the same words. */
export function tellsSame(other: ToldStand, told: ToldStand): boolean {
  const isOther = other !== told && other.post.post.source !== told.post.post.source;
  const goesAsFar = other.strength === told.strength && other.bound === told.bound;
  if (!isOther || other.stance !== told.stance || !goesAsFar) return false;
  const terms = new Set(told.sentence.terms);
  const shared = other.sentence.terms.filter(term => terms.has(term)).length;
  return shared >= sameShare * Math.min(terms.size, other.sentence.terms.length);
}

/** The best first, of other posts one an outlet. */
function firstOfEach(citations: readonly Citation[]): Citation[] {
  const [first] = citations;
  const kept: Citation[] = [];
  for (const citation of citations) {
    const again = kept.some(({ source }) => source === citation.source) && citation.postId !== first?.postId;
    if (!again && kept.length < mostCitations) kept.push(citation);
  }
  return kept;
}
