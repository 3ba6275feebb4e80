import { stemOf } from "./stem.ts";

/** Words and, after the bar, those that say the opposite: what is shut is not open. Each form that news writes. */
const pairs: readonly string[] = [
  "open opened opens opening reopen reopened reopening | shut shuts close closed closes closing closure",
  "run running operate operating resume resumed restart restarted | suspend suspended halt halted stop stopped shut close closed cancel cancelled",
  "work working works function functioning | broke broken",
  "hurt injure injured wound wounded harm harmed | unhurt unharmed uninjured unscathed",
  "kill killed die died dead | survive survived survives survivor unhurt unharmed unscathed safe alive",
  "alive survive survived | dead died killed death",
  "damage damaged destroy destroyed crack cracked | undamaged intact unscathed unharmed untouched",
  "burst collapse collapsed break broken | intact stable undamaged sound",
  "missing lost vanish vanished | found recovered located",
  "free freed release released | detain detained custody jail jailed",
  "jail jailed prison imprison imprisoned detain detained custody | free freed release released bail",
  "arrest arrested charge charged | release released free freed cleared acquitted",
  "win won | lose lost defeat defeated beaten",
  "pass passed approve approved adopt adopted back backed | reject rejected block blocked veto vetoed defeat defeated",
  "reject rejected refuse refused veto vetoed block blocked oppose opposed | approve approved adopt adopted accept accepted agree agreed back backed endorse endorsed abstain abstained abstaining",
  "agree agreed accept accepted | refuse refused reject rejected decline declined",
  "rise rose risen increase increased raise raised grow grew | fall fell fallen drop dropped cut reduce reduced freeze frozen unchanged",
  "fall fell fallen drop dropped cut reduce reduced | rise rose risen increase increased raise raised grow grew unchanged",
  "resign resigned quit | stay stays remain remains continue",
  "leave left withdraw withdrew | stay stays stayed remain remains remained",
  "cancel cancelled postpone postponed scrap scrapped | resume resumed reinstated",
  "confirm confirmed admit admitted | deny denies denied",
  "contain contained extinguish extinguished | spread spreading rage raging burn burning",
  "guilty convict convicted | acquit acquitted innocent cleared",
  "start started begin began begun | delay delayed postpone postponed",
  "finish finished end ended | continue continues continuing ongoing resume",
  "safe safety | unsafe dangerous danger",
  "true right correct | false wrong untrue misleading inaccurate",
  "real genuine authentic true | fake faked false fabricated doctored manipulated staged generated artificial hoax misleading",
  "fake faked doctored manipulated staged hoax | real genuine authentic true",
  "attend attended present join joined | absent skip skipped boycott boycotted",
];

const opposites = readPairs();

function readPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [words = "", others = ""] = pair.split(" | ");
    for (const word of words.split(" ")) {
      const stem = stemOf(word);
      const known = found.get(stem) ?? new Set<string>();
      for (const other of others.split(" ")) known.add(stemOf(other));
      found.set(stem, known);
    }
  }
  return found;
}

/** The stems that say the opposite of a deed or state; empty where there is none. */
export function oppositesOf(stem: string): ReadonlySet<string> {
  return opposites.get(stem) ?? none;
}

const none: ReadonlySet<string> = new Set();
