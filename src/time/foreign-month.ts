/** Languages in Latin or Greek script whose dates stand on news pages and in feeds. Croatian is left out: its "listopad" is October, the Polish and Czech one November. */
const languages = "fr de de-AT es it pt nl pl tr sv da nb fi cs sk sl ro hu el et lv lt ca".split(" ");

let known: ReadonlyMap<string, number> | null = null;

/**
 * The month (1 to 12) that a word of another European language names, whole or in its usual short form, with or without
 * accents, in whatever case a date puts it ("février", "févr.", "lutego", "Şub", "Ιουλίου"); null for any other word.
 */
export function foreignMonth(word: string): number | null {
  known ??= monthsOf(languages);
  return known.get(monthKey(word)) ?? null;
}

/** The names come from the runtime's own locale tables (CLDR): the bare form, and the one beside a day. */
function monthsOf(locales: readonly string[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const locale of locales) {
    for (let month = 1; month <= 12; month += 1) {
      const middle = Date.UTC(2025, month - 1, 15);
      for (const length of ["long", "short"] as const) {
        for (const beside of [{}, { day: "numeric" }] as const) {
          const format = new Intl.DateTimeFormat(locale, { month: length, ...beside, timeZone: "UTC" });
          const name = format.formatToParts(middle).find(part => part.type === "month")?.value ?? "";
          const key = monthKey(name.split(/[\s'’]/).at(-1) ?? "");
          if (/^\p{L}{3,}$/u.test(key) && !months.has(key)) months.set(key, month);
        }
      }
    }
  }
  return months;
}

/** Without accents, capitals, full stop, and the dot that Turkish leaves off its i. */
function monthKey(word: string): string {
  const bare = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/\.$/, "").replaceAll("ı", "i");
}
