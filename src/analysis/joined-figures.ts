import type { Figure } from "./features.ts";

/** A figure with the basis that stands between it and another number: "of the island's 5,000 homes". */
export type JoinedFigure = Figure & { whole?: string };

// words between a number and the number that it is a part of
const ofWhole =
  /^ of (?:the|its|their|his|her|those|these|some|all|an estimated|(?:[\p{L}’'-]+ ){0,3}[\p{L}-]+['’]s?) (?:[\p{L}’'-]+ ){0,2}$/u;
// "12 of the cases", "30 of its members": the noun that is counted
const ofNoun =
  /^ of (?:the|its|their|his|her|those|these|our)(?: [\p{L}-]+){0,2}? (\p{Ll}{2,}s|people|men|women|children)(?![\p{L}-])/u;
// "300 Danes", "20 Democrats": people by their name
const people =
  /^ (\p{Lu}\p{Ll}+(?:ans|crats|ites|ese|Danes|Poles|Swedes|Finns|Dutch|Germans|Greeks|Serbs|Arabs|Jews|Turks|Kurds|Croats|Scots|Swiss|Thais|Muslims|Christians|Iraqis|Israelis|Pakistanis|Saudis|Yemenis|Somalis|Marines))(?![\p{L}-])(?! \p{Lu})/u;
// a number with nothing counted, and what was done to those
const persons =
  /^ (?:people )?(?:were|are|have been|had been|others were) (?:killed|injured|wounded|dead|missing|arrested|hurt|detained|rescued|infected)/u;

/**
 * The figures of a sentence, those that belong together as one: "between 10 and 12 people", "3,400 of the 5,000 homes" (the
 * unit is the whole's), "300 Danes". A number without a unit gets that of the noun it counts.
 */
export function joinedFigures(text: string, figures: readonly Figure[]): JoinedFigure[] {
  const joined: JoinedFigure[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const one = figures[at];
    if (one === undefined) break;
    const next = figures[at + 1];
    const between = next === undefined ? "" : text.slice(one.end, next.start);
    if (
      next !== undefined &&
      /\b(?:between|from) (?:US)?$/iu.test(text.slice(0, one.start)) &&
      /^ (?:and|to) $/u.test(between) &&
      next.value > one.value
    ) {
      joined.push({
        ...one,
        end: next.end,
        text: text.slice(one.start, next.end),
        unit: next.unit ?? one.unit,
        to: next.value,
      });
      at += 1;
    } else if (next !== undefined && one.unit === null && next.unit !== null && ofWhole.test(between)) {
      joined.push({ ...one, unit: next.unit, whole: text.slice(one.end, next.end).trim() });
      at += 1;
    } else joined.push(one.unit === null ? withUnit(text, one) : one);
  }
  return joined;
}

function withUnit(text: string, figure: Figure): JoinedFigure {
  const after = text.slice(figure.end);
  const named = people.exec(after);
  if (named !== null)
    return {
      ...figure,
      unit: named[1] ?? null,
      end: figure.end + named[0].length,
      text: figure.text + named[0],
    };
  const noun = ofNoun.exec(after);
  if (noun?.[1] !== undefined) return { ...figure, unit: noun[1], whole: noun[0].trim() };
  return persons.test(after) ? { ...figure, unit: "people" } : figure;
}
