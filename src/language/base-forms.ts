import { type PartOfSpeech, partsOfSpeech, sensesOf } from "./wordnet.ts";

/** Forms that no ending tells, each row one word: its base and then its other forms. */
const irregularForms = `arise arose arisen,awake awoke awoken,bear bore borne born,beat beaten,become became,begin began begun,bend bent,
bet,bid bade,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,bring brought,
build built,burn burnt,buy bought,cast,catch caught,choose chose chosen,cling clung,come came,creep crept,deal dealt,
dig dug,draw drew drawn,dream dreamt,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,
feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,forget forgot forgotten,
forgive forgave forgiven,freeze froze frozen,get got gotten,give gave given,go went gone,grind ground,grow grew grown,
hang hung,have had has,hear heard,hide hid hidden,hold held,keep kept,kneel knelt,know knew known,lay laid,lead led,
lean leant,leap leapt,learn learnt,leave left,lend lent,lie lay lain,light lit,lose lost,make made,mean meant,meet met,
mistake mistook mistaken,overcome overcame,overrun overran,overthrow overthrew overthrown,pay paid,prove proven,
ride rode ridden,ring rang rung,rise rose risen,run ran,say said,see saw seen,seek sought,sell sold,send sent,
sew sewn,shake shook shaken,shear shorn,shed,shine shone,shoot shot,show shown,shrink shrank shrunk,sing sang sung,
sink sank sunk,sit sat,slay slew slain,sleep slept,slide slid,smell smelt,sow sown,speak spoke spoken,speed sped,
spend spent,spill spilt,spin spun,spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,
stink stank stunk,stride strode,strike struck stricken,strive strove striven,swear swore sworn,sweep swept,
swell swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,
throw threw thrown,tread trod trodden,understand understood,undergo underwent undergone,undertake undertook undertaken,
uphold upheld,wake woke woken,wear wore worn,weave wove woven,weep wept,win won,wind wound,withdraw withdrew withdrawn,
withhold withheld,withstand withstood,wring wrung,write wrote written,man men,woman women,child children,foot feet,
tooth teeth,mouse mice,goose geese,life lives,wife wives,knife knives,leaf leaves,half halves,
self selves,thief thieves,crisis crises,medium media,bacterium bacteria,criterion criteria,good better best,bad worse worst`;

const baseOfIrregular: ReadonlyMap<string, string> = new Map(
  irregularForms.split(",").flatMap(row => {
    const [base = "", ...forms] = row.trim().split(" ");
    return forms.map(form => [form, base] as const);
  }),
);

/** Endings of inflected forms with what stands in the base form (morphy(7WN)). */
const endings: Readonly<Record<PartOfSpeech, readonly (readonly [string, string])[]>> = {
  noun: [
    ["ies", "y"],
    ["ves", "f"],
    ["ches", "ch"],
    ["shes", "sh"],
    ["ses", "s"],
    ["xes", "x"],
    ["zes", "z"],
    ["men", "man"],
    ["s", ""],
  ],
  verb: [
    ["ies", "y"],
    ["ied", "y"],
    ["shes", "sh"],
    ["ches", "ch"],
    ["sses", "ss"],
    ["xes", "x"],
    ["oes", "o"],
    ["s", ""],
    ["ed", "e"],
    ["ed", ""],
    ["ing", "e"],
    ["ing", ""],
  ],
  adj: [
    ["ier", "y"],
    ["iest", "y"],
    ["er", "e"],
    ["er", ""],
    ["est", "e"],
    ["est", ""],
  ],
  adv: [],
};

/** The base forms that WordNet knows for a word as a reader writes it (lower case), with their part of speech. */
export function baseForms(word: string): { term: string; part: PartOfSpeech }[] {
  const found: { term: string; part: PartOfSpeech }[] = [];
  for (const part of partsOfSpeech) {
    const tried = new Set([word, baseOfIrregular.get(word) ?? word]);
    for (const [ending, put] of endings[part]) {
      if (!word.endsWith(ending) || word.length <= ending.length + 1) continue;
      const base = word.slice(0, -ending.length) + put;
      tried.add(base);
      // "stopped", "running": a doubled letter is the form's, not the word's.
      if (part === "verb" && put === "" && /([b-df-hj-np-tv-z])\1$/u.test(base)) tried.add(base.slice(0, -1));
    }
    for (const term of tried) if (sensesOf(term, part) !== null) found.push({ term, part });
  }
  return found;
}

/** The irregular forms of a base form: "fell" and "fallen" of "fall". */
export function formsOf(base: string): string[] {
  return [...baseOfIrregular].filter(([, one]) => one === base).map(([form]) => form);
}

/** True for a form such as "rang" or "fled" that can only be a verb's. */
export function isPastForm(word: string): boolean {
  const base = baseOfIrregular.get(word);
  return base !== undefined && sensesOf(base, "verb") !== null && sensesOf(word, "noun") === null;
}
