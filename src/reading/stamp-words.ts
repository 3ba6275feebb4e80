import { foldKey } from "../language/fold.ts";
import { foreignMonth } from "../time/foreign-month.ts";

/** Months as pages write them in the languages whose live pages are read: English, French, Spanish, German, Italian, Portuguese, Dutch. */
const months: readonly RegExp[] = [
  /^(?:jan(?:uary|uar|vier|v|uari)?|ene(?:ro)?|gennaio|gen|janeiro)$/,
  /^(?:feb(?:ruary|ruar|rero|braio|ruari)?|fev(?:rier|r|ereiro)?)$/,
  /^(?:mar(?:ch|s|zo|co)?|marz|maart|mrt)$/,
  /^(?:apr(?:il|ile)?|avr(?:il)?|abr(?:il)?)$/,
  /^(?:may|mai|mayo|maggio|mag|maio|mei)$/,
  /^(?:june?|juin|junio?|giugno|giu|junho)$/,
  /^(?:july?|juil(?:let)?|julio?|luglio|lug|julho)$/,
  /^(?:aug(?:ust|ustus)?|aout|ago(?:sto)?)$/,
  /^(?:sept?(?:ember|embre|iembre)?|set(?:tembre|embro)?)$/,
  /^(?:oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?)$/,
  /^(?:nov(?:ember|embre|iembre|embro)?)$/,
  /^(?:dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)$/,
];

const weekdays: readonly RegExp[] = [
  /^(?:mon(?:day)?|lundi|lunes|montag)$/,
  /^(?:tues?(?:day)?|mardi|martes|dienstag)$/,
  /^(?:wed(?:nes(?:day)?)?|mercredi|miercoles|mittwoch)$/,
  /^(?:thu(?:rs(?:day)?)?|jeudi|jueves|donnerstag)$/,
  /^(?:fri(?:day)?|vendredi|viernes|freitag)$/,
  /^(?:sat(?:ur(?:day)?)?|samedi|sabado|samstag)$/,
  /^(?:sun(?:day)?|dimanche|domingo|sonntag)$/,
];

// words that may stand beside a time and add nothing to it
const filler =
  /^(?:at|on|first|last|published|posted|of|the|time|since|about|around|local|uhr|h|hrs|hours|le|a|de|del|el|las|um|am|den|der|publie|publicado|veroffentlicht|alle|ore|dia|[|·•/–—-]|>)$/;
const change =
  /^(?:updated|modified|edited|update|amended|actualise|actualizado|aktualisiert|mis|maj|jour|aggiornato)$/;
const ago = /^(?:ago|il|y|hace|vor|fa|ha|geleden|earlier)$/;

const ageUnits: readonly [RegExp, number][] = [
  [/^(?:s|secs?|seconds?|secondes?|segundos?|sekunden?|secondi)$/, 0],
  [/^(?:m|mins?|minutes?|minutos?|minuten?|minuti)$/, 1],
  [/^(?:h|hrs?|hours?|heures?|horas?|stunden?|ora|ore|uur|uren)$/, 60],
  [/^(?:d|days?|jours?|dias?|tage?n?|giorni|dagen)$/, 1440],
];

/** Days before the page's own that a word names: "today", "yesterday"; null for any other word. */
export function daysBackNamed(word: string): number | null {
  const key = foldKey(word);
  if (/^(?:today|aujourd'hui|hoy|heute|oggi|hoje|vandaag)$/.test(key)) return 0;
  return /^(?:yesterday|hier|ayer|gestern|ieri|ontem|gisteren)$/.test(key) ? 1 : null;
}

/** The month (1 to 12) that a word names in one of the languages read; null for any other word. */
export function monthOf(word: string | undefined): number | null {
  return placeOf(months, word) ?? (word === undefined ? null : foreignMonth(word));
}

/** The weekday (1 is Monday) that a word names; null for any other word. */
export function weekdayOf(word: string | undefined): number | null {
  return placeOf(weekdays, word);
}

/** Minutes in the unit that a word of an age names ("hr" is 60, "sec" is 0); null for any other word. */
export function ageUnit(word: string | undefined): number | null {
  if (word === undefined) return null;
  const key = foldKey(word);
  return ageUnits.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** What a word beside a time does: marks a later change, marks an age, says nothing; null for words that are no part of a time. */
export function stampWord(word: string): "change" | "ago" | "filler" | null {
  const key = foldKey(word);
  if (change.test(key)) return "change";
  if (ago.test(key)) return "ago";
  return filler.test(key) ? "filler" : null;
}

function placeOf(names: readonly RegExp[], word: string | undefined): number | null {
  if (word === undefined || !/^\p{L}{3,10}$/u.test(word)) return null;
  const key = foldKey(word);
  const index = names.findIndex(name => name.test(key));
  return index < 0 ? null : index + 1;
}
