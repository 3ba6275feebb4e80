import { stemmer } from "stemmer";

// verbs that news tells numbers with, as they stand in a dictionary
const regular = `abandon absorb account achieve add aim allocate allot allow amount announce approach approve arrest assess
attack attend award back ban barricade block boost borrow buck bury cancel capture carry cause charge claim clear climb
close collapse collect commit complete comprise confirm consist constitute consume contain continue contract contribute
control cover crash create cross cull damage debate decline decrease defend deliver deny deploy destroy detain die diminish
disappear discharge dismiss displace distribute donate double downgrade drag drop drown dump earmark earn employ end
enter equal estimate evacuate exceed expand expect expel export extend face fail fine finance fire flee float flood follow
free fund gain generate grant grow halve happen harvest help hire hospitalize host house import imprison include increase
infect injure inject intercept invest involve issue jail join jump kill land last launch lease levy lift line list
live lock lower march mark match measure mobilize move name narrow need number occupy occur offer open operate order
outnumber overrun own pass peak pick place plan pledge plummet plunge poll post pour predict present prevent print
produce project promise propose protect provide pump purchase quarantine quote raise range reach rebound receive record
recover recruit reduce refuse register reject release relocate remain remove repair repatriate repay replace report
represent request require rescue reserve resettle restore retain retreat return rule sail save schedule screen secure seek
seize serve settle shed shelter ship shrink shut sign sink slash slip slow slump smuggle soar spread stage stand
start stay stock stop store strand stretch suffer supply surge surpass surrender surround suspend sustain swell take
target tax test threaten topple top total train transfer transport trap travel treat trigger triple tumble turn
unlock upgrade urge use vaccinate vary visit volunteer vote vow wait walk want warn waste weigh welcome widen wipe withdraw
work wound yield zero look hope intend try dominate decide agree vote continue need manage deserve demand lack enjoy
house outstrip lag trail feature air run`;
const irregular = `became began bought broke brought built burnt came chose cost cut drew drove fell fed fled flew fought found
gave given gone got grew grown had held hit kept knew laid led left lent lost made meant met overran paid put ran
risen rose sank saw seen sent set shook shot shrank shrunk shut slept sold sought spent spread stole stolen stood
struck stuck sunk swept taken thrown took told went withdrew withdrawn won wore worn wrote written overrun fallen beaten driven`;
const base = `be become begin break bring build buy come cost cut draw drive eat fall feed fight find fly get give go
hit hold hurt keep lay lead leave lend lose make mean meet pay put run see sell send set shoot shrink sink spend split
steal strike sweep take win wear write rise grow have`;
// forms that are nouns as often: verbs only where a noun phrase stands before them and an object or a number after
const alsoNouns = `account aim amount attack award back ban block boost buck cause charge claim climb close collapse contract control
cost cover crash cut damage debate decline decrease drop dump end estimate exceed export face fine finance fire float flood fund
gain grant help hit hold host house import increase issue jail jump launch lead lease lift line list lock march mark match
measure move name need number offer open order overrun pass peak pick place plan pledge plunge poll post present project
promise pump purchase quarantine quote range reach rebound record release repair report request rescue reserve retreat
return rise rule run sail screen set shelter ship shoot sign slump spread stage stand start stay stock stop store
stretch strike supply surge target tax test top total train transfer transport trap travel travel trigger turn use visit
volunteer vote wait walk want waste welcome win work wound yield zero shed split seize lay last fall state states free
present live close lower open own back clear complete`;

const set = (words: string): Set<string> => new Set(words.split(/\s+/u));
const stems = new Set([...set(regular), ...set(base)].map(word => stemmer(word)));
const past = set(irregular);
const bases = new Set([...set(regular), ...set(base)]);
const nounToo = new Set([...set(alsoNouns)].map(word => stemmer(word)));

const auxiliaries =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|will|would|could|can|may|might|shall|should|must|do|does|did|'re|'ve|'ll|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|couldn't|can't|didn't|doesn't|don't)$/u;

/** True for "is", "has", "will" and the like, lower case. */
export function isAuxiliary(lower: string): boolean {
  return auxiliaries.test(lower);
}

/**
 * What form of a verb that goes with numbers a lower-case word can be: `past` ("rose", "killed": finite or participle), `ing`,
 * `plain` ("rise", "accounts"); `unsure` forms are nouns as often ("claims", "cost"). Null for any other word.
 */
export function verbForm(lower: string): { form: "past" | "ing" | "plain"; unsure: boolean } | null {
  if (past.has(lower))
    return {
      form: "past",
      unsure: /^(?:cost|cut|hit|set|spread|shut|put|run|overrun|left|shot)$/u.test(lower),
    };
  // an -ed form of any verb, not only of the list: "hospitalised", "redirected"
  if (/^\p{L}{2,}[^e]ed$/u.test(lower) && !/^(?:hundred|sacred|naked|wicked|indeed|bed)$/u.test(lower))
    return { form: "past", unsure: false };
  const stem = stemmer(lower);
  if (
    /^\p{L}{3,}ing$/u.test(lower) &&
    !/^(?:during|including|something|nothing|everything|anything|morning|evening|according|following|building|meeting|billing|housing|spring|string|king|wing|ring)$/u.test(
      lower,
    )
  )
    return { form: "ing", unsure: !stems.has(stem) };
  if (!bases.has(lower) && !(/s$/u.test(lower) && stems.has(stem))) return null;
  return { form: "plain", unsure: nounToo.has(stem) };
}
