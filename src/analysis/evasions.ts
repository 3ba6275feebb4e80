import { levelled } from "./stance-words.ts";

// "declined to say whether ...", "asked if ...", "would not be drawn on ...": nobody's stand, up to the clause's end
const evasion =
  /\b(?:(?:declin|refus)\p{L}+ to (?:say|comment|answer|be drawn|talk|discuss|speculate|give (?:details|numbers|specifics)|specify|confirm|put a number|go into|elaborate|disclose|reveal)|(?:would|did|will|could|has|have)(?: not|n't) (?:say|comment|be drawn|answer|specify|elaborate|said|commented|confirm|put a number|give (?:details|numbers|specifics))|(?:gave|given) no answer|dodged|sidestepped)\b[^;.]*?(?=,? but\b|;|\.|$)/giu;
const question =
  /\b(?:asked|ask|asks|questioned|pressed|quizzed|wonder(?:s|ed)?|unclear|not clear|questions?(?: remain)?|know|known|uncertain|doubt)\b(?: [\p{L}']+){0,4}? (?:whether|if|about|over|on|as to|how many|why)\b[^;.,]*/giu;

/** The text with refusals to answer and indirect questions blanked, letter for letter as long, and where the former began. */
export function withoutEvasions(written: string): { text: string; evaded: number[] } {
  const evaded: number[] = [];
  const blanked = levelled(written).replace(evasion, (words, ...rest) => {
    const at = rest.find(part => typeof part === "number");
    if (at !== undefined) evaded.push(at);
    return "\u0000".repeat(words.length);
  });
  return { text: blanked.replace(question, words => "\u0000".repeat(words.length)), evaded };
}
