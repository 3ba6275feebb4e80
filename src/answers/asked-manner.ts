import { news } from "./gate.ts";
import type { Passage } from "./passage.ts";
import type { Question } from "./question.ts";

/** "How is he doing", "how are they getting on": how somebody fares, which no sentence tells by that verb. */
const fares =
  /^how(?:'s|s| is| are| was| were| has| have)\b.*\b(?:doing|going|getting on|faring|coping|holding up|feeling|been)[?.!\s]*$/iu;

/** True where how somebody or something fares is asked for: whatever is told of it may say so. */
export function asksHowItFares({ kind, text }: Question): boolean {
  return kind === "how" && fares.test(text);
}

const asksDegree = /^how (?:bad|badly|serious|seriously|severe|severely|grave|heavy|heavily)\b/iu;
/** Words of extent and of state: "minor", "destroyed", "in ruins", and any number. */
const degree =
  /\d|\b(?:serious|sever|critical|minor|slight|heav|bad|wors|extensive|widespread|devastat|destr|total|complete|partial|half|most|limited|small|larg|big|huge|massive|catastroph|complex|stable|fatal|deadly|life-threat|mild|intact|undamag|ruin|wreck|flatten|collaps|gutted|crippl|out of action|beyond repair)/iu;

const asksExactly = /\b(?:exactly|precisely|specifically|in detail)\b/iu;
/** Words that name no particular thing: "further help", "new measures". */
const vague =
  /\b(?:further|more|new|additional|extra|other|various|several|some|help|support|aid|assistance|steps?|measures?|actions?|efforts?|plans?|things?|packages?)\b/giu;
const leastNews = 2;

/** How bad something is takes a word of extent; what exactly is done takes more than "further help". */
export function tellsInKind(question: Question, passage: Passage): boolean {
  const { sentence } = passage;
  if (question.kind === "how" && asksDegree.test(question.text)) return degree.test(sentence.text);
  if (question.kind !== "what" || !asksExactly.test(question.text)) return true;
  const text = sentence.text.replace(vague, " ");
  return news(question, { ...passage, sentence: { ...sentence, text } }) >= leastNews;
}
