// base form | third person | past | participle, where they are not regular; one verb a line
const irregular = `say says said saying
tell tells told telling
write writes wrote writing
think thinks thought thinking
speak speaks spoke speaking
state states stated stating`;
const regular = `add warn insist stress argue claim announce confirm suggest declare admit acknowledge note predict
believe hope demand reject recall reveal report remark comment respond reply answer joke quip repeat reiterate assert
allege contend caution concede maintain explain vow pledge promise threaten tweet post urge accuse condemn welcome
dismiss describe praise criticise criticize emphasise emphasize underline highlight point complain continue conclude
propose declare deny agree signal indicate estimate ask call float estimate testify boast lament recount observe
proclaim affirm clarify expect fear want intend refuse apologise apologize tout decry denounce hail blame`;

/**
 * How a verb reports: `says` introduces words; `tells` needs someone told; `acts` reports a position ("rejects");
 * `holds` tells of a wish or an act and reports words only where quoted ones stand beside it ("wants", "welcomes").
 */
export type ReportingVerb = {
  manner: "says" | "tells" | "acts" | "holds";
  form: "base" | "third" | "past" | "ing";
};

const tells = new Set(["tell", "urge", "accuse"]);
const acts = new Set(
  `reject urge accuse condemn dismiss describe praise criticise criticize demand propose float signal indicate blame hail
decry denounce tout maintain threaten vow pledge promise deny report post highlight underline`.split(/\s+/u),
);
const holds = new Set(
  "hope believe think want intend refuse fear expect ask call speak point continue welcome recall estimate".split(
    " ",
  ),
);

const forms = new Map<string, ReportingVerb>();
for (const line of irregular.split("\n")) addVerb(line.split(" "));
// "states" are countries far more often than a verb
for (const form of ["state", "states"]) forms.delete(form);
for (const base of regular.split(/\s+/u)) addVerb([base, third(base), past(base), ing(base)]);

function addVerb([base = "", present = "", before = "", participle = ""]: string[]): void {
  const manner = holds.has(base) ? "holds" : tells.has(base) ? "tells" : acts.has(base) ? "acts" : "says";
  forms.set(base, { manner, form: "base" });
  forms.set(present, { manner, form: "third" });
  forms.set(before, { manner, form: "past" });
  forms.set(participle, { manner, form: "ing" });
}

function third(base: string): string {
  if (/(?:s|sh|ch|x)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function past(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return /^(?:admit|quip)$/u.test(base) ? `${base}${base.at(-1) ?? ""}ed` : `${base}ed`;
}

function ing(base: string): string {
  if (base.endsWith("ee")) return `${base}ing`;
  if (base.endsWith("e")) return `${base.slice(0, -1)}ing`;
  return /^(?:admit|quip)$/u.test(base) ? `${base}${base.at(-1) ?? ""}ing` : `${base}ing`;
}

/** The verb a word is a form of, where it reports what somebody says or holds; null for other words. */
export function reportingVerb(word: string): ReportingVerb | null {
  return forms.get(word.toLowerCase()) ?? null;
}

// forms that are nouns as often as verbs ("claims", "calls", "reports"): they need a subject right before them
const nouns = new Set(
  `claim claims call calls report reports comment comments remark remarks note notes promise promises demand demands
answer answers state states tweet tweets post posts hope hopes fear fears pledge pledges signal signals point points
estimate estimates welcome praise blame vow vows reply replies joke jokes float floats want post posted urge urges
highlight highlights boast accused stress recall fear threat`.split(/\s+/u),
);

/** True for a form that may be a noun. */
export function mayBeNoun(word: string): boolean {
  return nouns.has(word.toLowerCase());
}
