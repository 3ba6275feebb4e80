import type { AnalysedPost } from "../analysis/analysed-posts.ts";
import { backgroundOf } from "../analysis/background.ts";
import type { SentenceFeatures } from "../analysis/features.ts";
import { surenessOf } from "../analysis/polarity.ts";
import { fold } from "../language/fold.ts";
import { termsOf } from "../language/terms.ts";
import { putsOffQuestion, saysUnknown, tellsOfAsking, unknownKind } from "../language/unknowns.ts";
import { knownNouns } from "./known-nouns.ts";
import type { OpenQuestion } from "./open-question.ts";
import { type Passage, plainPassagesOf } from "./passage.ts";
import { type Statement, statementOf } from "./statement.ts";

/** The kind of fact that answers an open question. */
type Wanted = "cause" | "amount" | "day" | "place" | "person" | "confirmed" | "yes-no";

/** What a sentence asks for, by the word that it asks with; the first that is there. */
const wantedBy: readonly [RegExp, Wanted][] = [
  [/\b(?:why|reasons?|cause[ds]?|motive|explanation)\b/iu, "cause"],
  [
    /\b(?:how (?:many|much|long|far|big|large)|numbers?|figures?|toll|amount|size|cost|scale|extent)\b/iu,
    "amount",
  ],
  [/\b(?:when|date|timetable|timeline)\b/iu, "day"],
  [/\b(?:where|whereabouts|location)\b/iu, "place"],
  [/\b(?:who|whom|whose|identit(?:y|ies)|names?)\b/iu, "person"],
  [/\b(?:whether|if)\b/iu, "yes-no"],
];

const facts: Readonly<Record<Wanted, RegExp>> = {
  cause:
    /\b(?:because|owing to|due to|caused by|as a result of|blamed (?:on|it)|the (?:reason|cause) (?:was|is|for|of|that)|was down to|after (?:a|an|the) (?:fault|failure|dispute|row|error|fire|strike))\b/iu,
  amount: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b/iu,
  day: /\b(?:on|by|from|at) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|\b(?:tomorrow|today|tonight|next week)\b|\b\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu,
  place: /\b(?:in|at|near|from|to) (?:the )?\p{Lu}/u,
  person: /\b(?:named as|identified as|named him|named her|is \p{Lu}|was \p{Lu}|named by)/u,
  confirmed: /\b(?:confirm(?:s|ed)|verified|authenticated|corroborated|proved|checked)\b/iu,
  "yes-no":
    /\b(?:confirm(?:s|ed)|announced|agreed|decided|has said|approved|ruled out|will|did|voted|signed|published|admitted|denied)\b/iu,
};
/** Who did not know says so no more: these words put it off again. */
const hedged =
  /\b(?:may|might|could|would|unlikely|likely|possibly|perhaps|if|hopes?|fears?|suggests?|suggested|appears?|expected)\b/iu;
/** So much of what is asked, without what it asks with, stands in the sentence that tells it. */
const fewest = { together: 3, share: 0.6 };

/** Words of asking and of not knowing: no part of what is asked. */
const empty = new Set(
  termsOf(
    "unclear unknown clear known told know say said declined refused asked question verify verified confirm confirmed independently unverified unconfirmed reports answer comment details number numbers reason why cause extent immediately still give given exact exactly specify yet today early stage",
  ),
);

/**
 * Finds the statement by which a later post of the window tells what was open: of the same subject words and with a fact of
 * the kind that was asked for. Conservative: a question that stays open wrongly is seen; one that is closed wrongly is not.
 */
export function closingOf(posts: readonly AnalysedPost[]): (question: OpenQuestion) => Statement | null {
  const known = knownNouns(posts);
  const background = backgroundOf(posts);
  const passages = plainPassagesOf(posts).filter(({ citable }) => citable);
  return question => {
    const subject = askedTerms(question).filter(term => !background.has(term));
    const needed = Math.max(fewest.together, Math.ceil(fewest.share * subject.length));
    if (subject.length < fewest.together) return null;
    for (const passage of passages) {
      if (passage.at <= question.statement.passage.at || shared(subject, passage) < needed) continue;
      if (!tells(passage, question)) continue;
      const post = posts[passage.at];
      const statement = post === undefined ? null : statementOf(passage, post, known);
      if (statement !== null) return statement;
    }
    return null;
  };
}

/** The content words of what is asked, its speaker left out. */
function askedTerms({ asked, statement }: OpenQuestion): string[] {
  const by = statement.passage.sentence.by;
  const speaker = new Set(by === null ? [] : termsOf(by.name));
  return [...new Set(termsOf(asked))].filter(term => !speaker.has(term) && !empty.has(term));
}

function shared(subject: readonly string[], { terms }: Passage): number {
  return subject.filter(term => terms.has(term)).length;
}

/** A plain statement of the asked kind of fact, which the question's own words do not have. */
function tells({ sentence }: Passage, { kind, asked }: OpenQuestion): boolean {
  const text = fold(sentence.text);
  if (unknownKind(text) !== null || saysUnknown(text) || tellsOfAsking(text) || putsOffQuestion(text))
    return false;
  if (hedged.test(text)) return false;
  const wanted = kind === "unverified" ? "confirmed" : wantedIn(asked);
  if (wanted === null || !facts[wanted].test(text)) return false;
  if (wanted === "confirmed") return surenessOf(text).confirmed;
  if (wanted === "amount") return countsAsked(sentence, asked);
  if (wanted === "place" || wanted === "person") {
    return sentence.mentions.some(({ text: words }) => !asked.includes(words));
  }
  return true;
}

/** "how many people": a figure of the sentence that the question has not, of the noun that is counted. */
const countedNoun =
  /\bhow (?:many|much) (?:more |other )?(?:\p{Ll}+ )??(\p{Ll}+)\b|\b(?:number|amount|size|cost|scale|extent) of (?:the )?(\p{Ll}+)|\b(toll)\b/iu;

function countsAsked({ text, figures, terms }: SentenceFeatures, asked: string): boolean {
  const found = countedNoun.exec(asked);
  const [noun] = termsOf(found?.[1] ?? found?.[2] ?? found?.[3] ?? "");
  if (noun === undefined || !terms.includes(noun)) return false;
  const isMeasure = found?.[1] === undefined;
  return figures.some(figure => {
    // "40 crates", "40 wooden crates"; a toll or a cost stands anywhere in the sentence
    const next = text.slice(figure.end).split(/\s+/u).slice(0, 4).join(" ");
    return !asked.includes(figure.text) && (isMeasure || termsOf(`${figure.text} ${next}`).includes(noun));
  });
}

function wantedIn(asked: string): Wanted | null {
  return wantedBy.find(([words]) => words.test(asked))?.[1] ?? null;
}
