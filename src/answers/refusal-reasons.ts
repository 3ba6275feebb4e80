import type { Passage } from "./passage.ts";

/** Reasons of a refusal that other rules go by; the others stand where they are given. */
export const refusedFor = {
  notSaid: "no passage says it directly",
  noFigure: "no such figure is given in the matching passages",
  noReason: "no reason is given in the matching passages",
  /** What the bot answers where it is asked what is best or right. */
  noJudgement: "the coverage reports what was said and done, not what is best or right",
  notForetold: "the coverage tells what was said and done, not what will come of it",
} as const;

const contradicted = "the coverage says otherwise: ";

/** The reason where a passage says the contrary of what is asked. It brings its own full stop. */
export function saysOtherwise({ sentence }: Passage): string {
  return `${contradicted}${sentence.text.replace(/[.\s]+$/u, "")}`;
}

/** Whether it is refused because a passage says the contrary. */
export function isContradicted(reason: string): boolean {
  return reason.startsWith(contradicted);
}

/** Whether it is refused because it asks what is best or to come. */
export function asksNoNews(reason: string): boolean {
  return reason === refusedFor.noJudgement || reason === refusedFor.notForetold;
}

/** Whether it is refused for what it is, not for want of a sentence: it is contradicted, or asks what is best or to come. */
export function isForGood(reason: string): boolean {
  return isContradicted(reason) || asksNoNews(reason);
}

/** Whether sentences on it were read, and miss just what is asked: the matter, the figure, the reason. */
export function missesWhatIsAsked(reason: string): boolean {
  return reason === refusedFor.notSaid || reason === refusedFor.noFigure || reason === refusedFor.noReason;
}
