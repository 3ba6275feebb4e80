import { reportingVerb } from "../language/reporting-verbs.ts";

// who has a will of its own though the words are common nouns
const bodies =
  /^(?:governments?|countr(?:y|ies)|nations?|states?|cabinet|ministr(?:y|ies)|ministers?|parliament|council|alliance|union|bloc|league|part(?:y|ies)|administration|coalition|compan(?:y|ies)|firms?|army|navy|military|forces|groups?|organi[sz]ations?|commission|agenc(?:y|ies)|authorit(?:y|ies)|officials?|leaders?|leadership|office|team|club|bank|court|house|committee|sides?|kingdom|republic|allies|ally|delegation|board|city|rebels?|opposition|president|chancellor|king|queen|premier|lawmakers|members|partners|regime|department|capital|continent|island|presidency|negotiators|envoys?|unions?|crews?|staff|workers|dockers|drivers|pilots|farmers|teachers|doctors|nurses|strikers|students|employees|employers|owners|people|citizens|voters|residents|families|soldiers|fighters|protesters|players|publishers)$/iu;
// "the vaccine", "these talks", "a total of $5 million", right before the words
const determined =
  /(?:^|[\s"'(,:])(?:[Tt]he|[Aa]n?|[Tt]hese|[Tt]hose|[Tt]his|[Tt]hat|[Aa]ny|[Ii]ts)\s+(?<noun>(?:(?:[\p{Ll}%-]+|[$£€]|\d[\d.,]*)\s+){1,6})$/u;
// "trials will", "talks will": a noun of many, without an article
const bare = /\s(?<noun>\p{Ll}{3,}s)\s+$/u;
// "six companies", "other countries": never the speaker, nor somebody named elsewhere
const others =
  /\b(?:other|others|some|many|most|several|few|both|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+s\s+$/iu;
// what stands between a subject and its verb, or begins the verb
const led =
  /(?:\s(?:also|now|still|again|soon|never|\p{L}+ly|has|have|had|is|are|was|were|been|be|will|would|do|does|did|can|could))+\s+$/iu;
// with one of these the words are no bare noun: they have a subject, or go on from one
const joining = /^(?:and|or|but|I|we|you|he|she|it|they|who|which)$/u;

/**
 * True where the words before a verb name a thing ("the dose will be higher") or people whom nobody names ("six companies
 * have pledged"): what such a verb tells is nobody's own will. Countries, bodies and offices in common nouns have one.
 */
export function hasThingSubject(before: string): boolean {
  const words = `${before.trimEnd()} `.replace(led, " ");
  if (others.test(words)) return true;
  const noun = determined.exec(words)?.groups?.["noun"] ?? bareNoun(words);
  if (noun === null) return false;
  const parts = noun.trim().split(/\s+/u);
  return !parts.some(part => bodies.test(part) || joining.test(part) || reportingVerb(part) !== null);
}

function bareNoun(words: string): string | null {
  const noun = bare.exec(words)?.groups?.["noun"];
  return noun === undefined || /^(?:always|perhaps|besides|was|has|does|this|thus|less|yes)$/u.test(noun)
    ? null
    : noun;
}
