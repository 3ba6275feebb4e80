import { isPastForm } from "../language/base-forms.ts";
import type { FigureKind, QuestionKind } from "./question.ts";
import { actorNouns, auxiliaries, speechNouns, speechVerbs } from "./question-words.ts";
import { isMostlyNoun, kindOfNoun } from "./word-kinds.ts";

/** What the form of a question asks for; `from` is the number of leading words that only carry the form. */
export type Form = {
  kind: QuestionKind;
  from: number;
  figure: FigureKind | null;
  precise: boolean;
  /** The noun that the question word belongs to ("which pipeline", "how many soldiers"). */
  headAt: number | null;
};

const figureNouns: ReadonlyMap<string, FigureKind> = new Map([
  ...["share", "percentage", "proportion", "percent", "fraction", "part", "portion", "slice"].map(
    word => [word, "share"] as const,
  ),
  ...[
    "level",
    "amount",
    "figure",
    "size",
    "scale",
    "magnitude",
    "rate",
    "speed",
    "value",
    "temperature",
    "sum",
    "target",
    "goal",
    "limit",
    "ceiling",
    "threshold",
    "majority",
    "margin",
    "score",
    "turnout",
  ].map(word => [word, "amount"] as const),
  ...["number", "toll", "population", "count", "total"].map(word => [word, "count"] as const),
  ...["cost", "price", "budget"].map(word => [word, "money"] as const),
  ...["length", "duration"].map(word => [word, "duration"] as const),
  ...["distance", "height", "depth", "width"].map(word => [word, "distance"] as const),
  ["weight", "weight"],
  ...["age"].map(word => [word, "age"] as const),
]);

/** True for a noun that asks for a figure: "share", "level", "target". */
export function isFigureNoun(word: string): boolean {
  return figureNouns.has(word);
}

const measures: ReadonlyMap<string, FigureKind> = new Map([
  ["many", "count"],
  ["much", "amount"],
  ["far", "distance"],
  ["long", "duration"],
  ["old", "age"],
  ["often", "count"],
  ["late", "duration"],
  ["soon", "duration"],
  ["heavy", "weight"],
  ...["tall", "deep", "wide"].map(word => [word, "distance"] as const),
  ...["big", "large", "high", "fast", "strong", "hot", "cold", "small", "low"].map(
    word => [word, "amount"] as const,
  ),
]);

const preciseTimes = new Set(["day", "date", "time", "hour", "weekday"]);
const times = new Set([...preciseTimes, "month", "year", "week"]);
const places = new Set(["city", "town", "place", "region", "venue", "building", "location", "street"]);
const anybody = new Set(["anyone", "anybody", "someone", "somebody", "everyone", "everybody", "nobody"]);
/** Nouns for one person or body: "which expert" asks who. */
const personNouns = new Set(
  `expert analyst specialist correspondent reporter journalist presenter commentator broadcaster historian professor
  organisation organization institute institution agency company firm newspaper person man woman politician diplomat
  envoy minister official general commander spokesman spokeswoman spokesperson author player team club actor scientist
  editor host guest singer body think-tank charity`.split(/\s+/u),
);
/** What may be known of something: "any update on", "the latest on". */
const newsNouns = new Set([
  "update",
  "updates",
  "news",
  "word",
  "idea",
  "latest",
  "info",
  "information",
  "clue",
  "sign",
]);
/** Words that ask for a piece of work, not for what the coverage says. */
const orders = new Set(
  `write compose sing draw paint translate rewrite ignore forget pretend act imagine joke play generate create code
  delete remove post send print repeat recite summarise summarize hello hi thanks thank`.split(/\s+/u),
);

const leading = new Set([
  "by",
  "at",
  "on",
  "in",
  "for",
  "to",
  "from",
  "with",
  "until",
  "since",
  "of",
  "under",
  "about",
]);

/** Reads the form of a question from its first words (lower case). */
export function formOf(words: readonly string[]): Form {
  const from =
    leading.has(words[0] ?? "") && /^(?:who|whom|what|which|how|when|where)$/u.test(words[1] ?? "") ? 1 : 0;
  const form = (kind: QuestionKind, taken = 1, more: Partial<Form> = {}): Form => ({
    kind,
    from: from + taken,
    figure: null,
    precise: false,
    headAt: null,
    ...more,
  });
  const first = words[from] ?? "";
  const second = words[from + 1] ?? "";
  if (/^who(?:m|se|'s)?$/u.test(first)) return form(asksAgainst(words) ? "positions" : "who");
  if (first === "when") return form("when");
  if (first === "where") return form("where");
  if (first === "why") return form("why");
  if (first === "how") return howForm(words, from, form);
  if (/^(?:what|which|what's|whats)$/u.test(first)) return whatForm(words, from, form);
  const told = toldWithin(words, from);
  if (auxiliaries.has(first) && told > 0) {
    const nested = formOf(words.slice(told));
    return { ...nested, from: 0, headAt: nested.headAt === null ? null : nested.headAt + told };
  }
  if (auxiliaries.has(first))
    return form(anybody.has(second) || asksForAny(words, from) ? "positions" : "yes-no");
  // "Any news on how many went", "a word on when it ends": the question stands within.
  const within = words.findIndex(
    (word, at) =>
      at > 0 &&
      /^(?:how|when|where|who|why)$/u.test(word) &&
      /^(?:on|of|about|as|to)$/u.test(words[at - 1] ?? ""),
  );
  if (within > 0 && words.slice(0, within).some(word => newsNouns.has(word))) {
    const nested = formOf(words.slice(within));
    return {
      ...nested,
      from: within + nested.from,
      headAt: nested.headAt === null ? null : nested.headAt + within,
    };
  }
  if (anybody.has(first) || first === "any") return form("positions");
  if (
    /^[^?]{2,60}['’]s? (?:\p{L}+ )?(?:view|position|stance|opinion|verdict|thoughts|take|line) (?:on|of|about)\b/u.test(
      words.join(" "),
    )
  )
    return form("statement", 0);
  const inner = words.findIndex(word => /^(?:who|what|which|when|where|why|how)$/u.test(word));
  if (inner > 0 && inner < words.length - 1) {
    const nested = formOf(words.slice(inner));
    return { ...nested, from: 0, headAt: nested.headAt === null ? null : nested.headAt + inner };
  }
  // "And its price": a figure asked for by its noun alone.
  const figure = words.length <= mostOfPhrase ? figureNouns.get(words.at(-1) ?? "") : undefined;
  if (figure) return form("figure", 0, { figure });
  return form(orders.has(first) || words.length === 0 ? "imperative" : "what", 0);
}

const mostOfPhrase = 5;

/** "Did she say how many would go", "do we know when": where the question within begins, 0 where there is none. */
function toldWithin(words: readonly string[], from: number): number {
  const at = words.findIndex(
    (word, place) =>
      place > from + 1 &&
      /^(?:when|where|how)$/u.test(word) &&
      /^(?:say|said|know|known|tell|told|reveal|revealed|specify|specified|mention|mentioned|disclose|disclosed|clear)$/u.test(
        words[place - 1] ?? "",
      ) &&
      (word !== "how" || measures.has(words[place + 1] ?? "")),
  );
  return Math.max(0, at);
}

function asksAgainst(words: readonly string[]): boolean {
  const text = words.join(" ");
  return (
    /^who (?:else )?(?:is|are|was|were) (?:against|opposed|for|in favour|ready|willing|prepared)/u.test(
      text,
    ) ||
    /^who (?:else )?(?:has |have |is |are )?(?:not |never )?(?:rul(?:es?|ed|ing) (?:\p{L}+ )?out|oppos(?:es?|ed|ing)|reject(?:s|ed|ing)?|support(?:s|ed|ing)?|back(?:s|ed|ing)?|favou?r(?:s|ed)?) /u.test(
      text,
    ) ||
    /^who (?:else )?(?:would|will|might|could|won't|would not|will not) (?:not )?(?:send|commit|deploy|contribute|provide|offer|join|back|support|oppose|accept|agree|consider|reject|host)\b/u.test(
      text,
    )
  );
}

function asksForAny(words: readonly string[], from: number): boolean {
  return (
    words[from + 1] === "any" &&
    actorNouns.has(words.slice(from + 2, from + 5).find(word => actorNouns.has(word)) ?? "")
  );
}

/** "How sharply did shares fall": how far something went up or down is a figure. */
function isMove(words: readonly string[], from: number): boolean {
  return (
    /^(?:badly|sharply|steeply|hard|strongly|well)$/u.test(words[from + 1] ?? "") &&
    words.some(word =>
      /^(?:drop|fall|rise|jump|plunge|climb|slump|sink|tumble|soar|grow|shrink|increase|decline)(?:s|ed|ing)?$|^(?:fell|rose|grew|sank)$/u.test(
        word,
      ),
    )
  );
}

/** "How many minutes", "how many percent": what is counted is itself a measure. */
const unitWords: readonly [RegExp, FigureKind][] = [
  [/^(?:percent|percentage|per)$/u, "share"],
  [/^(?:kilomet(?:re|er)s|km|miles|met(?:re|er)s|feet|yards)$/u, "distance"],
  [/^(?:seconds|minutes|hours|days|weeks|months|years)$/u, "duration"],
  [/^(?:dollars|pounds|euros)$/u, "money"],
  [/^(?:kilos|kilograms|tonnes|tons)$/u, "weight"],
];

type Make = (kind: QuestionKind, taken?: number, more?: Partial<Form>) => Form;

function howForm(words: readonly string[], from: number, form: Make): Form {
  const measure = measures.get(words[from + 1] ?? "") ?? (isMove(words, from) ? "amount" : undefined);
  if (!measure) return form(saysSomething(words.slice(from)) ? "statement" : "how");
  const of = words[from + 2] === "of";
  const unit = unitWords.find(([pattern]) => pattern.test(words[from + 2] ?? ""))?.[1];
  if (measure === "count" && unit) return form("figure", 3, { figure: unit });
  const isMoney =
    /^(?:money|cash)$/u.test(words[from + 2] ?? "") ||
    /\bin (?:dollars|pounds|euros|cash|money)\b/u.test(words.join(" "));
  const isPaid =
    words[from + 1] === "much" &&
    words.some(word => /^(?:costs?|pay|pays|paid|spend|spent|price|charge|charged)$/u.test(word));
  const figure = measure !== "amount" ? measure : of ? "share" : isMoney || isPaid ? "money" : measure;
  // "How many joined": the deed itself is counted.
  const next = words[from + 2] ?? "";
  const headAt =
    auxiliaries.has(next) || ((isPastForm(next) || /[^e]ed$/u.test(next)) && !isMostlyNoun(next))
      ? null
      : from + (of ? 3 : 2);
  return form("figure", 2, { figure, headAt });
}

function whatForm(words: readonly string[], from: number, form: Make): Form {
  const second = words[from + 1] ?? "";
  const noun = words[from + 1] === "kind" || words[from + 1] === "type" ? (words[from + 3] ?? "") : second;
  if (times.has(noun)) return form("when", 2, { precise: preciseTimes.has(noun) });
  if (places.has(noun)) return form("where", 2);
  if (noun === "reason" || noun === "reasons") return form("why", 2);
  // "What part should they play": a role, and no share.
  const isRole = noun === "part" && words.some(word => /^play(?:s|ed|ing)?$/u.test(word));
  if (figureNouns.has(noun) && !isRole)
    return form("figure", 2, { figure: figureNouns.get(noun) ?? null, headAt: null });
  // "What defence budget target is X considering": the last noun before the verb says what is asked.
  const verbAt = words.findIndex((word, at) => at > from + 1 && auxiliaries.has(word));
  const asked = words[verbAt - 1] ?? "";
  if (verbAt > from + 2 && verbAt <= from + 5 && figureNouns.has(asked))
    return form("figure", 1, { figure: figureNouns.get(asked) ?? null });
  if (costs(words.slice(from))) return form("figure", 1, { figure: "money" });
  const measured = figureAfterIs(words, from);
  if (measured) return form("figure", 1, measured);
  const actor = words.slice(from + 1, from + 4).find(word => actorNouns.has(word.replace(/'s?$/u, "")));
  if (actor && !auxiliaries.has(second) && second !== "the") {
    const at = words.indexOf(actor, from);
    if (words.slice(from + 1, at).every(word => !auxiliaries.has(word)))
      return form("positions", at - from + 1);
  }
  if (saysSomething(words.slice(from))) return form("statement");
  if (personNouns.has(noun)) return form("who", noun === second ? 2 : 4);
  const person = askedPerson(words, from + 1);
  if (person !== null) return form("who", 1, { headAt: person });
  const head = auxiliaries.has(second) || isVerbForm(second) ? null : from + 1;
  return form("what", 1, { headAt: head });
}

/** "What will the bridge cost", "what did he pay for it": an amount of money. */
function costs(words: readonly string[]): boolean {
  if (
    words[0] !== "what" ||
    !/^(?:do|does|did|will|would|could|might|has|have|is|was)$/u.test(words[1] ?? "")
  )
    return false;
  const verb = words.findIndex(
    (word, at) => at > 2 && /^(?:cost|costs|costing|pay|paid|spend|spent|charge|owe)$/u.test(word),
  );
  // "What did he warn would happen if they do not pay": words are asked for.
  if (words.slice(2, verb).some(word => speechVerbs.has(word))) return false;
  // An object is what was paid, and need not be money: tribute, attention, a night, somebody's job.
  return verb > 0 && (verb === words.length - 1 || /^(?:for|on|to|per)$/u.test(words[verb + 1] ?? ""));
}

/** The place of the noun in "which oil boss ran off", "what UN man said": the nouns after the question word end in a person. */
function askedPerson(words: readonly string[], from: number): number | null {
  let at = from;
  while (at < words.length && !auxiliaries.has(words[at] ?? "") && isMostlyNoun(words[at] ?? "")) at++;
  return at > from && kindOfNoun(words[at - 1] ?? "") === "person" ? at - 1 : null;
}

/** "What burned near the bridge", "what happened": the question word is the subject itself. */
function isVerbForm(word: string): boolean {
  return /(?:[^e]ed|happens|went|struck|began|fell|broke|caught|made|led)$/u.test(word);
}

// What follows the noun: of what, where, when ("the turnout four years ago").
const afterFigure =
  /^(?:of|in|for|from|to|on|at|by|before|after|during|when|last|this|today|yesterday|now|then|one|two|three|four|five|six|seven|eight|nine|ten|an?|\d+)$/u;

/** "What is the price of", "what was the death toll": a figure asked for by its noun. */
function figureAfterIs(words: readonly string[], from: number): Pick<Form, "figure" | "headAt"> | null {
  if (!/^(?:is|was|are|were)$/u.test(words[from + 1] ?? "") && !/^what'?s$/u.test(words[from] ?? ""))
    return null;
  const rest = words.slice(from + 1, from + 7);
  const until = rest.findIndex(word => afterFigure.test(word));
  const noun = (until < 0 ? rest : rest.slice(0, until)).at(-1) ?? "";
  const figure = figureNouns.get(noun);
  if (!figure) return null;
  // "the price" must be told of itself; "the number of" counts what comes after it.
  const told =
    /^(?:price|cost|budget|toll|rate|speed|temperature|turnout|majority|margin|score|population|age|weight|length|height|depth|width|distance)$/u;
  const inMoney = /^(?:dollars?|pounds?|euros?|cash|monetary|financial)$/u.test(
    rest[rest.indexOf(noun) - 1] ?? "",
  );
  return { figure: inMoney ? "money" : figure, headAt: told.test(noun) ? words.indexOf(noun, from) : null };
}

/** "what did X say", "what is X's view on", "how did X respond". */
function saysSomething(words: readonly string[]): boolean {
  const [, second = ""] = words;
  if (!auxiliaries.has(second) && !/^what'?s$/u.test(words[0] ?? "")) return false;
  if (words.slice(2).some(word => /^(?:speech|said|say|says)$/u.test(word))) return true;
  // "What did they talk about" asks for what was discussed, not for one speaker's words.
  if (
    /\b(?:talk|talks|talked|talking|speak|speaks|spoke|speaking) about(?:$| (?:when|as|while|after|before|at|in|during|on|over|behind|by)\b)/u.test(
      words.join(" "),
    )
  )
    return false;
  // "What is she saying", but not "what is it called".
  const being = /^(?:is|are|was|were)$/u.test(second);
  const verb = words.findIndex(
    (word, at) =>
      at > 2 &&
      speechVerbs.has(word) &&
      (!being || word.endsWith("ing")) &&
      // "What did she make of it" asks for words, "how did she make a name" for a deed.
      (word !== "make" || words[at + 1] === "of"),
  );
  if (verb > 0 && /^(?:do|does|did|has|have|had|is|are|was|were)$/u.test(second)) {
    return !words.slice(2, verb).some(word => auxiliaries.has(word));
  }
  return words.slice(2, 9).some((word, at) => speechNouns.has(word) && /'s?$/u.test(words[at + 1] ?? ""));
}
