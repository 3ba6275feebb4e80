import { countryOfDemonym } from "../language/countries.ts";
import { verbForm } from "../language/verb-forms.ts";
import type { Figure } from "./features.ts";

const duration =
  /^(?:seconds?|minutes?|hours?|hrs?|mins?|yrs?|days?|weeks?|months?|years?|decades?|centur\p{L}+|nights?|year-olds?|years? old)$/u;
// what lasts, or is late: only with these is a length of time a figure and no way to say when
const lasts =
  /\b(?:run|runs|ran|running|last|lasts|lasted|lasting|take|takes|took|taking|overr[au]n|overrunning|delay(?:s|ed|ing)?|extend(?:s|ed)?|prolong(?:s|ed)?|shorten(?:s|ed)?|wait(?:s|ed|ing)?|late|queue(?:s|d)?)\b/iu;
const timeBefore =
  /\b(?:after|within|in|over|past|last|next|first|another|every|until|before|since|these|those|previous|recent|coming|final|during|of|under|than|just|only|later|other)\s+(?:\p{L}+ )?$/iu;
const timeAfter = /^\s*(?:ago|later|earlier|after|before|old|of age|since|in prison|in jail)\b/iu;

/** Numbers that a "how many" is told with, though no noun follows: the words before say what is counted. */
const countsBefore =
  /\b(?:tolls?|numbers?|totals?|populations?|counts?|tall(?:y|ies)|figures?|magnitudes?|turnouts?|averages?|score|rates?|index|levels?|caseloads?|fatalities|deaths?|casualties|cases|dead|killed|injured|missing)\b/iu;
// what a number written after a name, or before one, makes part of the name
const listing =
  /^(?:things|ways|reasons|facts|questions|takeaways|lessons|charts|points|tips|stories|photos|pictures|moments|sections|topics|steps|options|sides|issues|areas)$/u;
const fewest = 10;
/** What happens to people and things in numbers that matter however small. */
const grave =
  /\b(?:kill|die|dead|death|injur|wound|hurt|arrest|detain|missing|rescu|infect|hostage|captur|destroy|shot|evacuat|expel|strand|trap|hospitali|drown|kidnap|abduct|execut)\p{L}*/iu;

/**
 * True where a number counts or measures something. Ages, clock times, ordinals, numbers in names and lists, telephone numbers,
 * and stretches of time that only say when ("two days later") are none.
 */
export function isFigure(text: string, figure: Figure): boolean {
  const before = text.slice(0, figure.start);
  const after = text.slice(figure.end);
  const number = /^[^\s]+/u.exec(figure.text)?.[0] ?? "";
  if (
    /^0\d/u.test(number) ||
    /\d[\s-]$/u.test(before) ||
    /^[\s-]\d/u.test(after) ||
    /[#@]$/u.test(before.trimEnd())
  )
    return false;
  // "43 cases per 100,000 people": what a rate is told by
  if (/\b(?:per|every|each|for each|out of)\s$/iu.test(before)) return false;
  if (isClock(before, number, text.slice(figure.start + number.length)) || isAge(before, after, figure))
    return false;
  if (inName(text, figure, before)) return false;
  if (figure.to === undefined && /^\d+[-–]\d+/u.test(number) && !/%|\$/u.test(figure.unit ?? ""))
    return false;
  const { unit } = figure;
  if (unit === null) return countsWithout(before, after, figure);
  if (duration.test(unit)) return isDuration(text, figure, before, after);
  if (/^(?:%|\$|£|€|¥|share|times)$/u.test(unit)) return true;
  if (listing.test(unit) && figure.value <= 100) return false;
  if (isVerbUnit(unit, after)) return false;
  // "two videos", "three sets": in words and few, they describe; what is done to people counts however few
  if (/^\p{L}/u.test(number) && figure.value <= fewest && !isMeasure(unit))
    return (
      grave.test(text.slice(Math.max(0, figure.start - 60), figure.end + 60)) && !/\bone of $/iu.test(before)
    );
  return (
    !/\b(?:top|first|last|next|past|the|these|those|no\.?|number)\s$/iu.test(before) || figure.value > fewest
  );
}

function isMeasure(unit: string): boolean {
  return /^(?:k?m|cm|mm|kg|miles?|metres?|meters?|feet|ft|kilomet\p{L}+|tonnes?|tons?|degrees?|hectares?|acres?|litres?|gallons?|barrels?|[kmg]w|mph|kph)$/u.test(
    unit,
  );
}

/** "Number 20 tells": the word taken for a noun is the sentence's verb. */
function isVerbUnit(unit: string, after: string): boolean {
  if (
    /^(?:says|tells|asks|writes|reports|tweets|adds|reads|gets|goes|comes|takes|makes|gives|needs|wants|looks|seems|remains|becomes|shows|means)$/u.test(
      unit,
    )
  )
    return true;
  const form = verbForm(unit);
  return form !== null && !form.unsure && /^\s+(?:the|a|an|that|to)\b/u.test(after);
}

function isClock(before: string, number: string, after: string): boolean {
  // "1245 : The minister says", "1604 Adm ...": a live page's stamp
  return (
    before.trim() === "" && /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(number) && /^\s*(?::|\p{Lu})/u.test(after)
  );
}

function isAge(before: string, after: string, { unit, value, text }: Figure): boolean {
  if (
    /\b(?:aged?|age of)\s$/iu.test(before) ||
    /-?years?-olds?$/iu.test(unit ?? "") ||
    /^[\s-]*(?:years? old|year-olds?|years?-old)/iu.test(after) ||
    /-year-old/u.test(text)
  )
    return true;
  if (
    /\b(?:people|adults|men|women|children|those|anyone|patients|persons|population|and) (?:aged )?(?:over|under|above|below|older than|younger than)\s$/iu.test(
      before,
    ) &&
    unit === null &&
    value < 120
  )
    return true;
  // "Jan Novak, 47, has led"
  return (
    unit === null &&
    value < 120 &&
    /\p{Lu}[\p{L}'’.-]+ ?,\s$/u.test(before) &&
    /^\s?(?:,|-|–|$|\.)/u.test(after)
  );
}

/** "60 Minutes", "5 Live listeners", "the Group of 20": the number belongs to a name. */
function inName(text: string, figure: Figure, before: string): boolean {
  const rest = text.slice(figure.start).replace(/^[^\s]+\s?/u, "");
  const capital = /^(\p{Lu}[\p{L}'’-]*)/u.exec(rest)?.[1];
  const digits = /^\d{1,3}$/u.test(/^[^\s]+/u.exec(text.slice(figure.start))?.[0] ?? "");
  if (
    capital !== undefined &&
    digits &&
    countryOfDemonym(capital) === null &&
    !/^\p{Lu}{2,}$/u.test(capital)
  ) {
    if (figure.unit === null || figure.value < fewest) return true;
  }
  return /\b(?:Group of|No\.?|Number|Article|Chapter|Highway|Route|Flight|Boeing|Airbus|Channel|Radio|Project|Agenda|Apollo|Formula|Catch|Area|Studio|[Pp]hase|[Ss]tage|[Ll]evel|[Cc]ategory|[Pp]age|[Rr]oom|[Tt]ype|[Ss]ection|[Rr]esolution|[Ss]eason|[Ee]pisode|[Vv]olume)\s$/u.test(
    before,
  );
}

/** A bare number counts where the words beside it say what: "the death toll reached 1,340", "120 of the 149 cases". */
function countsWithout(before: string, after: string, figure: Figure): boolean {
  if (
    /^\s+(?:of (?:the|its|their|those|these|his|her)|\p{Lu}\p{Ll}+(?:s|ese)\b|(?:were|are|have been|had been|was) (?:killed|injured|wounded|dead|missing|arrested|hurt|detained|rescued|infected))/u.test(
      after,
    )
  ) {
    return figure.value > fewest || grave.test(after.slice(0, 60));
  }
  const near = before.slice(-60);
  return (
    countsBefore.test(near) &&
    /\b(?:to|at|of|by|is|was|were|reach\p{L}*|stand\p{L}*|stood|hit|pass\p{L}*|top\p{L}*|exceed\p{L}*|than|least|nearly|about|around|over|some|almost)\s$/iu.test(
      before,
    )
  );
}

function isDuration(text: string, figure: Figure, before: string, after: string): boolean {
  if (timeAfter.test(after) || /\b(?:one|a|an)\b/iu.test(figure.text.split(/[\s-]/u)[0] ?? "")) return false;
  const near = text.slice(Math.max(0, figure.start - 50), figure.start);
  if (!lasts.test(near) && !/^\s*(?:late|long|overdue|behind)\b/u.test(after)) return false;
  return !timeBefore.test(
    before.replace(
      /\b(?:about|around|nearly|almost|at least|up to|more than|less than|over|some|only|just)\s$/iu,
      "",
    ),
  );
}
