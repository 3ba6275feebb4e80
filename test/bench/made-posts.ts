import { storedFeatures } from "../../src/analysis/analyse.ts";
import type { SentenceFeatures } from "../../src/analysis/features.ts";
import type { Post } from "../../src/coverage/post.ts";
import type { PostLine } from "../../src/coverage/post-line.ts";
import { Story } from "../../src/coverage/story.ts";
import { seededRandom } from "../delivery/simulated-platform.ts";

/** A story of our own that runs for years: harbours, their people and what becomes of them. */
export const madeStory = Story.parse({
  id: "harbours",
  name: "Harbours",
  command: "harbours",
  language: "en",
  timezone: "UTC",
  sources: ["Courier", "Herald", "Wire", "Gazette"].map(name => ({ id: name.toLowerCase(), name })),
  topics: [
    { id: "ferries", name: "Ferries", phrases: ["ferry", "crossing"] },
    { id: "strike", name: "Strike", phrases: ["strike", "walkout"] },
  ],
  actors: [
    { id: "halloran", name: "Ines Halloran", roles: ["prime minister"], country: "Norway", pronoun: "she" },
  ],
});

const list = (words: string) => words.split(" ");
const syllables = list("var kel hol tor bran ost fen lin mar sund vik dal hav nor ast rik bek lund stad wen");
const first = list("Karin Olav Femke Tomas Nadia Owen Karim Berit Anton Sofie Henrik Lise");
const things = list(
  "harbour lock ferry crane tug quay depot bridge barrier pump lighthouse railway tunnel warehouse gate dock shelter market hospital school",
);
const deeds = list(
  "opened closed repaired inspected flooded blocked sold bought searched evacuated rebuilt guarded cleared damaged reopened",
);
const units = list("workers tonnes ships passengers containers lorries families engineers");
const reasons = list("storm strike fire flood collision leak quarrel audit blackout frost");

/** A random choice in which the early ones come up far oftener, as words do in any language. */
function often<Item>(random: () => number, items: readonly Item[]): Item | undefined {
  return items[Math.floor(items.length * random() ** 3)];
}

/** Two thousand towns and as many people, from a few syllables. */
const names = (() => {
  const random = seededRandom(7);
  const part = () => syllables[Math.floor(random() * syllables.length)] ?? "";
  const made = Array.from({ length: 4_000 }, () => part() + part() + (random() < 0.5 ? part() : ""));
  return [...new Set(made)].map(name => name.charAt(0).toUpperCase() + name.slice(1));
})();
const towns = names.filter((_, at) => at % 2 === 0);
const people = names.filter((_, at) => at % 2 === 1).map((name, at) => `${first[at % first.length]} ${name}`);

type Sentence = { text: string; town: string; person: string; thing: string; deed: string };

function sentence(random: () => number): Sentence {
  const pick = (from: readonly string[]) => often(random, from) ?? "";
  const own = { town: pick(towns), person: pick(people), thing: pick(things), deed: pick(deeds) };
  const { town, person, thing, deed } = own;
  const number = 2 + Math.floor(random() * 900);
  const unit = pick(units);
  const reason = pick(reasons);
  const forms = [
    `The ${thing} in ${town} was ${deed} after a ${reason} that kept ${number} ${unit} waiting through the night.`,
    `${person} said the ${thing} in ${town} would be ${deed} before the end of the month because of the ${reason}.`,
    `“We will not leave before the ${thing} is ${deed},” ${person} told reporters in ${town} on the second day of the ${reason}.`,
    `About ${number} ${unit} were counted at the ${thing} in ${town}, where the ${reason} had stopped all work since dawn.`,
    `${person} refused to say how many ${unit} the council of ${town} needs for the ${thing} or who will pay for it.`,
  ];
  return { ...own, text: forms[Math.floor(random() * forms.length)] ?? forms[0] ?? "" };
}

/** A sentence with its features as they come out in a post of its own. */
export type MadeSentence = Sentence & { features: SentenceFeatures };

/** So many different sentences. The same size gives the same sentences. */
export function madeSentences(size: number): MadeSentence[] {
  const random = seededRandom(size);
  return Array.from({ length: size }, () => {
    const own = sentence(random);
    const { features } = storedFeatures(postOf("p", "courier", [own.text]), madeStory);
    const [only] = features.sentences;
    if (only === undefined) throw new Error("a sentence without features");
    return { ...own, features: only };
  });
}

/** A post of several sentences, one a paragraph, with features put together from theirs: no time goes into analysis. */
export type MadePost = { line: PostLine & { id: string }; text: string; terms: string[]; features: string };

/** Questions of a reader, half of them about what is told, half about towns and people that are told of elsewhere or nowhere. */
export function madeQuestions(size: number, sentences: readonly MadeSentence[]): string[] {
  const random = seededRandom(size);
  return Array.from({ length: size }, (_, at) => {
    const { town, person, thing, deed } =
      sentences[Math.floor(random() * sentences.length)] ?? sentence(random);
    const other = at % 2 === 0 ? town : (towns[Math.floor(random() * towns.length)] ?? town);
    const forms = [
      `What did ${person} say about the ${thing} in ${other}?`,
      `How many workers were counted at the ${thing} in ${other}?`,
      `Why was the ${thing} in ${other} ${deed}?`,
      `Was the ${thing} in ${other} ${deed} after the strike?`,
      `When did ${person} visit ${other}?`,
      `Who said the ${thing} in ${other} would be ${deed}?`,
    ];
    return forms[at % forms.length] ?? "";
  });
}

/** The posts of an index of so many, spread over three years; each sentence is told by several outlets. */
export function* madePosts(size: number, sentences: readonly MadeSentence[]): Generator<MadePost> {
  const random = seededRandom(size + 1);
  for (let at = 0; at < size; at += 1) {
    const chosen = Array.from({ length: 5 }, () => sentences[Math.floor(random() * sentences.length)]).filter(
      one => one !== undefined,
    );
    const source = madeStory.sources[Math.floor(random() * 4)]?.id ?? "courier";
    const texts = chosen.map(({ text }) => text);
    const post = postOf(`post-${at}`, source, texts);
    const placed = chosen.map(({ features }, place) => ({ ...features, paragraph: place, place }));
    yield {
      line: { ...post, source, publishedAt: momentOf(at, size) },
      text: texts.join(" "),
      terms: placed.flatMap(({ terms }) => terms),
      features: JSON.stringify({ sentences: placed }),
    };
  }
}

const firstMinute = Date.UTC(2023, 0, 1) / 60_000;
const minutesInThreeYears = 3 * 365 * 24 * 60;

/** The moment of one of so many posts that are spread evenly over three years. */
function momentOf(at: number, size: number): string {
  const minute = firstMinute + Math.floor((at * minutesInThreeYears) / size);
  return new Date(minute * 60_000).toISOString().replace(".000", "");
}

/** A post of that story as the analysis takes it. */
export function postOf(id: string, source: string, texts: readonly string[]): Post {
  return {
    id,
    story: madeStory.id,
    source,
    sourceName: madeStory.sources.find(one => one.id === source)?.name ?? source,
    ...{ url: null, pageUrl: null, anchor: null, position: 0, change: 0, seq: null, revision: 1 },
    ...{
      knownAt: "2024-07-01T00:00:00Z",
      withdrawnAt: null,
      kind: "news",
      title: null,
      byline: [],
      tags: [],
    },
    paragraphs: texts.map(text => ({ role: "text" as const, text })),
    ...{ publishedAt: "2024-07-01T00:00:00Z", timePrecision: "minute", updatedAt: null },
  };
}
