import { type Citation, citing } from "../coverage/citation.ts";
import type { Topic } from "../coverage/story.ts";
import { countryNamed } from "../language/countries.ts";
import { foldKey } from "../language/fold.ts";
import type { Candidate } from "./candidate.ts";
import { product } from "./priors.ts";
import type { Line } from "./recap.ts";
import { shownSpeaker } from "./shown-speaker.ts";
import { standIn } from "./stand.ts";

/** CONTRACT: at most three citations a line, one for each stand. */
const mostStands = 3;
/** So many actors take a stand before it is a list; one of them may be the lead's. */
const fewestActors = 3;

/** What an actor wants or refuses, in the words of one post. `named`: the post names the actor or the office's country. */
type Stand = { candidate: Candidate; actor: string; words: string; named: boolean };

/**
 * A line that sets side by side what several actors say on one topic; the statements it is made of; and further ones that
 * would add nothing to it: the stands of those actors, and of the lead's, on that topic.
 */
export type Positions = { line: Line; members: readonly Candidate[]; spent: readonly Candidate[] };

/** The topics to look at, and how a text's topics are told. */
export type TopicSense = { topics: readonly Topic[]; topicsIn: (text: string) => readonly string[] };

/**
 * The topic on which most actors take a stand, three or more with the lead's, as one line: the topic's name, then each
 * actor's own words or the outlet's, verbatim, each cited. A stand that already leads is not said again. Null where no
 * topic has so many.
 */
export function positionsLine(
  candidates: readonly Candidate[],
  lead: Candidate | null,
  sense: TopicSense,
): Positions | null {
  const byTopic = standsByTopic(candidates, sense);
  const led = lead?.statement.passage.sentence.by?.speaker;
  const made = sense.topics.flatMap(topic => {
    const stands = byTopic.get(topic.id) ?? new Map<string, Stand>();
    const leads = lead !== null && sense.topicsIn(lead.statement.text).includes(topic.id);
    const others = [...stands.values()].filter(stand => !leads || stand.actor !== led);
    if (others.length + (leads && led !== undefined ? 1 : 0) < fewestActors) return [];
    const shown = others
      .sort((a, b) => Number(b.named) - Number(a.named) || worth(b) - worth(a))
      .slice(0, mostStands);
    return isCarried(topic.name, shown) ? [{ topic, shown, actors: others.length }] : [];
  });
  const [best] = made.sort((a, b) => b.actors - a.actors);
  if (best === undefined) return null;
  const heard = new Set([...best.shown.map(stand => stand.actor), led]);
  const spent = candidates.filter(candidate => {
    const stand = candidate === lead ? null : standOf(candidate);
    return stand !== null && heard.has(stand.actor) && sense.topicsIn(stand.words).includes(best.topic.id);
  });
  return { line: lineOf(best), members: best.shown.map(stand => stand.candidate), spent };
}

/** For each topic the best stand of each actor. */
function standsByTopic(
  candidates: readonly Candidate[],
  { topicsIn }: TopicSense,
): Map<string, Map<string, Stand>> {
  const byTopic = new Map<string, Map<string, Stand>>();
  for (const candidate of candidates) {
    const stand = standOf(candidate);
    if (stand === null) continue;
    for (const topic of topicsIn(stand.words)) {
      const stands = byTopic.get(topic) ?? new Map<string, Stand>();
      const before = stands.get(stand.actor);
      if (before === undefined || worth(before) < worth(stand)) stands.set(stand.actor, stand);
      byTopic.set(topic, stands);
    }
  }
  return byTopic;
}

/** A statement's stand; of an office without a name or a country ("prime minister says") the line itself, which says whose. */
function standOf(candidate: Candidate): Stand | null {
  const { text, passage } = candidate.statement;
  const { by, mentions } = passage.sentence;
  const words = by === null ? null : standIn(text, by);
  if (by === null || words === null) return null;
  const shown = shownSpeaker(by, [citing(passage.post, passage.sentence.text)]) ?? "";
  if (/\p{Lu}\p{Ll}/u.test(shown)) return { candidate, actor: by.speaker, words, named: true };
  const country = mentions.find(mention => countryNamed(mention.text) !== null);
  return country === undefined ? null : { candidate, actor: country.id, words: text, named: false };
}

/** A stand without the condition that others report is the last to take. */
function worth({ candidate: { priors } }: Stand): number {
  return product(priors) * priors.condition ** 4;
}

function lineOf({ topic, shown, actors }: { topic: Topic; shown: readonly Stand[]; actors: number }): Line {
  const posts = shown.map(({ candidate }) => candidate.statement.passage.post);
  const outlets = new Set(posts.map(post => post.source)).size;
  return {
    id: `${posts[0]?.id ?? topic.id}.${topic.id}`,
    text: `${topic.name} · ${shown.map(partOf).join("; ")}.`,
    kind: "claim",
    speaker: null,
    citations: shown.map(citationOf),
    why: { posts: posts.length, outlets, actors },
    whyText: `${actors} actors take a stand on this, each cited from its own post; ${topic.name} is a topic of the story`,
  };
}

/** "Donald Tusk: Poland will send none (headline only)". */
function partOf(stand: Stand): string {
  const { sentence } = stand.candidate.statement.passage;
  const headline = sentence.role === "title" ? " (headline only)" : "";
  if (!stand.named) return `${stand.words}${headline}`;
  const cited = citationOf(stand);
  const speaker = shownSpeaker(sentence.by, [cited]) ?? "";
  // of a full name as much as the post itself has
  const said = isSaidIn(speaker, cited) ? speaker : (speaker.split(" ").at(-1) ?? speaker);
  const named = said.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
  return `${named}: ${stand.words}${headline}`;
}

/** The name stands there as it is, whatever its capitals. */
function isSaidIn(name: string, { quote, title }: Citation): boolean {
  return foldKey(`${quote} ${title ?? ""}`).includes(foldKey(name));
}

function citationOf({ candidate }: Stand): Citation {
  const { post, sentence } = candidate.statement.passage;
  return citing(post, sentence.text);
}

/** A name in the topic's own name ("Talks in Vienna") must stand in what is cited; its first word may be a plain one. */
function isCarried(name: string, shown: readonly Stand[]): boolean {
  const said = shown.map(({ candidate }) => candidate.statement.passage.sentence.text).join(" ");
  return name.split(/[\s’'-]+/u).every((word, index) => {
    const isName =
      /^\p{Lu}{2}/u.test(word) || (/^\p{Lu}/u.test(word) && (index > 0 || countryNamed(word) !== null));
    return !isName || said.includes(word);
  });
}
