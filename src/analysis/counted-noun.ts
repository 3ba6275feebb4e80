import { numberWordsSource } from "../language/number-words.ts";
import type { Figure } from "./features.ts";

/** The unit is a noun of the text: people, homes, barrels; not a sign, a share or a measure. */
export function isCounted({ unit }: Pick<Figure, "unit">): boolean {
  return (
    unit !== null &&
    !/^(?:[%$£€¥]|share|times|k?m|cm|mm|kg|mph|kph|[kmg]w|ft|feet|metres?|meters?|kilomet\p{L}+|miles?|tonnes?|tons?|degrees?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|hectares?|acres?|litres?|gallons?)$/u.test(
      unit,
    )
  );
}

// the number itself at the start of a figure, in digits or words, with what scales it
const ownNumber = new RegExp(
  String.raw`^(?:(?:${numberWordsSource}|an?|half|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|bn|tn|mn|m|k|and|to|of|[\d.,]+(?:bn|tn|mn|m|k)?|[-–])(?:[\s-]+|$))+`,
  "iu",
);

/** "Ukrainian soldiers" of "46,000 Ukrainian soldiers"; where the noun stands apart, the unit. */
export function countedNoun(text: string, figure: Figure): string {
  const noun = text.slice(figure.start, figure.end).replace(ownNumber, "").trim();
  return noun === "" || /\d/u.test(noun) ? (figure.unit ?? "") : noun;
}
