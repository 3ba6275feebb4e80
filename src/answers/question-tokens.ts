import { withoutContractions } from "../language/contractions.ts";
import { countries, countryNamed, countryOfDemonym } from "../language/countries.ts";
import { fold } from "../language/fold.ts";

/**
 * The words of a question as written: marks of punctuation dropped, words joined by a hyphen taken apart
 * ("Oslo-Tarnby") and words drawn together ("who's"), possessives and inner apostrophes kept ("Norway's", "Sal'niki").
 */
export function questionWords(text: string): string[] {
  // A word: letters or digits with inner apostrophes, points and commas; a currency sign before, a per cent after.
  return (
    withoutContractions(fold(text)).match(
      /[$£€]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['.,:][\p{L}\p{N}]+)*'?%?/gu,
    ) ?? []
  );
}

/** A question of several sentences: the last, which asks, and what leads up to it; `before` is empty where there is one. */
export function askedLast(asked: string): { before: string; last: string } {
  // A sentence of some length, then one that begins with a question word or a helping verb.
  const match =
    /^(.{12,}[.!;])\s+((?:who|whose|which|what|when|where|why|how|did|does|do|is|are|was|were|has|have|will|can|could)\b[^?!]*\?*)\s*$/isu.exec(
      asked.trim(),
    ) ??
    /^(.{12,}:)\s+((?:who|which|what|when|where|why|how)\b[^?!.]{0,40}\b(?:they|them|he|she|those|these|which ones?)\b[^?!.]{0,20}\?)\s*$/isu.exec(
      asked.trim(),
    );
  return { before: match?.[1] ?? "", last: match?.[2] ?? asked };
}

/** The question without what is only manners or a pointer to the source ("Please tell me", "According to the BBC,"). */
export function withoutManners(text: string): string {
  let rest = fold(text);
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/^(?:so|and|but|ok|okay|well|hi|hello|hey|please|also|then)\b[,:]?\s+(?=\S)/iu, "")
      .replace(
        /^(?:can|could|would|will) (?:you|anyone|somebody) (?:please )?(?:tell|remind|show|explain to) (?:me|us)\s+/iu,
        "",
      )
      .replace(
        /^(?:please )?(?:tell|remind) (?:me|us)\s+(?:about\s+)?(?=(?:who|what|when|where|why|how|which|if|whether)\b)/iu,
        "",
      )
      .replace(
        /^(?:do|does) (?:you|we|anyone|the coverage) (?:know|say)\s+(?=(?:who|what|when|where|why|how|which|if|whether)\b)/iu,
        "",
      )
      .replace(
        /^(?:is it (?:clear|known)|do (?:they|people) know|any (?:word|news|idea|updates?|information) (?:on|about|as to))\s+(?=(?:who|what|when|where|why|how|which|if|whether)\b)/iu,
        "",
      )
      .replace(/^(?:i want to know|i wonder|i'd like to know|is it known|any idea)\s+/iu, "")
      .replace(/^(?:if|whether)\s+/iu, "");
  }
  return rest;
}

/** Turns of phrase whose single words mislead, with the plain word for each; the empty word drops it. */
const idioms: readonly [RegExp, string][] = [
  [/\b(?:put|puts|pose|poses|posed|raised?) (?:the|a|that|this) questions?\b/giu, "asked"],
  // Whoever speaks in public speaks to them.
  [
    /\b(tell|told|telling) (?:the |waiting )?(?:reporters|journalists|media|press)(?= (?:about|on|regarding|that|how|why|of)\b)/giu,
    "say",
  ],
  [/\b(?:answer|reply|response) (?:to (?:the|a) question )(?:about|on|of|whether)\b/giu, "answer on"],
  [
    /^how (?:much|many minutes|far) (?:longer|later) than (?:was |had been )?\p{L}+ed (.+?) (?:go on|last|run|take)\b/giu,
    "how long $1 overrun",
  ],
  [
    /\b(?:go|goes|went|run|ran|last|lasted|take|took|finish|finished) (?:on )?(?:longer|later) than (?:was |had been )?\p{L}+ed\b/giu,
    "overrun",
  ],
  [
    /^when did (?:the )?(?:word|news|reports?|the news) (?:of|about|that) (.+?) (?:come|came|break|broke|emerge|arrive|get|reach|land)\b[^?]*/giu,
    "when was $1 reported",
  ],
  [
    /^(?:did|has|have|will|would) (.+?) (?:put|give|given|name|named|set|say) (?:a|any|the) (?:number|figure)s? (?:on|for|of|to) (.+?)[?\s]*$/giu,
    "how many $2 does $1 say",
  ],
  [/^what (?:made|makes) (.+?) (?=\p{L}+)/giu, "why did $1 "],
  // Only what has an hour to end by overruns: a war or a drought that goes on so long does not.
  [
    /\b((?:talks|meetings?|summit|session|conference) (?:\p{L}+ ){0,3}?)(?:(?:go|goes|went|gone|drag|drags|dragged|run|runs|ran) on (?:for )?(?:so|that|this)|(?:last|lasted|run|ran) (?:so|that)) (?:long|late)\b/giu,
    "$1overrun",
  ],
  // "End up agreeing", "end up smaller": the word behind is what is asked of.
  [/\b(?:end|ends|ended) up(?: (?:being|so|a lot|much))? (?=\p{L}+(?:ing|ed|er)\b)/giu, " "],
  [/\b(?:end|ends|ended) up(?= \p{L})/giu, "end"],
  [/\b(?:go|goes|went|going|run|runs|ran) on for\b/giu, "last"],
  [/\b(?:meant|supposed) to\b/giu, "due to"],
  [/^how come\b/giu, "why"],
  [/^what (?:caused|led to|triggered|prompted|is behind|was behind|explains)\b/giu, "why"],
  [/\b(?:run|runs|ran|running|finish|finished) late\b/giu, "overrun"],
  [
    /^how (?:big|large|great|high) (?:is|was|are|were) (.+?) (?:part|share|portion|contribution|slice|proportion) (?=in|of|to)/giu,
    "what share is $1 ",
  ],
  [
    /^how (?:big|large|great|high) a (?:part|share|portion|contribution|slice|proportion) (?=in|of|to)/giu,
    "what share ",
  ],
  [/^by what (?:factor|multiple)\b/giu, "by how much"],
  [/^where (do|does|did) (.+?) stand (?=on\b)/giu, "what $1 $2 say "],
  [
    /\b(?:when|as|once) (?:they|he|she|leaders) (?:came|come|comes|emerged|emerge|walked|stepped) out of\b/giu,
    "after",
  ],
  [/\b(?:sit|sits|sat|sitting|come|comes|came|coming|get|gets|got|getting) (?:down )?together\b/giu, "meet"],
  [/\b(fire|blaze|fighting|violence|clashes|war) (?:break|breaks|broke|broken) out\b/giu, "$1"],
  [/,? in (?:the )?(?:view|opinion|eyes|words) of (\p{Lu}[\p{L} ]+?)(?=[?,.]|$)/gu, ", according to $1"],
  [/,? in (\p{Lu}\p{L}+)['’]s (?:view|opinion|eyes|words|account)\b/gu, ", according to $1"],
  [/\bin ((?:\p{L}+ )?\p{L}+) terms\b/giu, "$1"],
  [/\b(?:sit|sits|sat|sitting) down with\b/giu, "meet"],
  [/\b(?:speak|speaks|spoke|spoken|stood|stand|stands) (?:in )?for (?=\p{Lu}|the \p{Lu})/gu, "represent "],
  [/\b(?:fire|blaze|flames?|lights?|power) (.*?)(?:go|goes|went|gone|put) out\b/giu, "$1 extinguished"],
  [
    /^((?:is|are|was|were) (?:\S+ ){0,4}\S+(?<!ed|en)) (?:in the room|at the table|in attendance|present|there)(?=[?.!\s]*$)/giu,
    "$1 attending",
  ],
  [/\bgoing to (?!the\b|see\b)(?=\p{Ll})/gu, "will "],
  [/\b(?:take|takes|took|taking|taken) part\b/giu, "participate"],
  [/\b(?:show|shows|showed|turn|turns|turned) up\b/giu, "attend"],
  [/\b(?:step|steps|stepped|stepping|stand|stands|stood) down\b/giu, "resign"],
  [/\b(?:run|runs|ran|went|go) over(?: time)?(?=[?.!\s]*$)/giu, "overrun"],
  [/\b(?:on|from|of|by) (?:each|both|either) sides? (?:of the (?:border|conflict|war|line|front))?/giu, " "],
  [
    /\b(?:so far|as yet|to date|right now|at the moment|at all|in the end|in total|altogether|in particular)\b/giu,
    " ",
  ],
  [
    /\b(?:start|starts|started|begin|begins|began|begun|continue|continues|continued|keep|keeps|kept) (?=\p{L}+ing\b)/giu,
    " ",
  ],
  [/\b(?:start|starts|started|begin|begins|began|begun|continue|continues|continued) to (?=\p{L})/giu, " "],
  [/\b(?:come|comes|came|coming) (?=from\b|through\b|via\b|out of\b|under\b)/giu, " "],
  [/\b(?:go|goes|went|going|gone) to see\b/giu, "meet"],
  [
    /\b(?:hold|holds|held|holding|have|has|had) (?:\p{L}+ )?(?:talks|discussions|a meeting|meetings) with\b/giu,
    "meet",
  ],
  [/\b(be|being|been|is|was|were|are) held\b/giu, "$1"],
  [/^how long (?:till|until|before)\b/giu, "when will"],
  [/\bthe number of\b/giu, " "],
  [/\bfollow-up\b/giu, "follow"],
  [/\bpass(?:ed)? away\b/giu, "died"],
  [/\b(?:set|sets|setting) off\b/giu, "leave"],
  [/\b(?:carry|carried|carrying) out\b/giu, "make"],
  // On board of what carries them are others than those who are on board with a plan.
  [/\b(?:is|are|was|were) (?:not )?(?:on board with|in favour)\b/giu, "support"],
  [
    /^(which (?:countries|states|parties|members|governments)) (?:is|are) on board(?=[?.!\s]*$)/giu,
    "$1 support",
  ],
];

/** Verbs with a particle that mean another verb than they say. */
const phrasalVerbs: readonly [RegExp, string][] = [
  [/\b(?:take|takes|took|taken|taking) back\b/giu, "withdraw"],
  [/\b(?:fly|flies|flew|come|came|go|went|get|got) back\b/giu, "return"],
  [/\b(?:turn|turns|turned|turning|knock|knocked) down\b/giu, "reject"],
  [/\b(?:pull|pulls|pulled|pulling|back|backs|backed) out\b/giu, "withdraw"],
  [/\b(?:call|calls|called|calling) off\b/giu, "cancel"],
  [/\b(?:put|puts|push|pushed) (?:off|back)\b/giu, "postpone"],
  [/\b(?:give|gives|gave|given|giving) up\b/giu, "abandon"],
  [/\b(?:give|gives|gave|given|giving) in\b/giu, "concede"],
  // Forces are also put in danger or to shame: it takes the ground or a place by name.
  [
    /\b[Pp]ut(?:s|ting)? (?=(?:\p{L}+ ){0,2}(?:troops|soldiers|boots|forces|peacekeepers) (?:on the ground\b|in(?:to)? (?:the )?\p{Lu}))/gu,
    "deploy ",
  ],
  [/\b(boots|troops|soldiers|forces|peacekeepers) on the ground\b/giu, "$1"],
  [/\b(?:give|gives|gave|given) away\b/giu, "donate"],
  [/\b(?:hand|hands|handed|handing) (?:over|out)\b/giu, "give"],
  [/\b(?:asking|ask|asks|asked) for (?=help|aid|support|more|money|assistance)/giu, "request "],
  [/\b(?:find|finds|found) out\b/giu, "discover"],
  [/\bkick(?:s|ed|ing)? off\b/giu, "begin"],
  [/\b(?:stand|fill|step|sit)(?:s|ping|ting|ing|ed)? in for\b/giu, "replace"],
  [/\b(?:give|gives|gave|given|giving) ground\b/giu, "concede"],
  [/\bshrug(?:s|ged|ging)? off\b/giu, "resist"],
  [/\b(?:set|sets|setting) up\b/giu, "establish"],
  [/\b(?:bring|brings|brought) in\b/giu, "introduce"],
  [/\b(?:lay|lays|laid) off\b/giu, "dismiss"],
  [/\b(?:make|makes|made) up (?=for\b)/giu, "compensate "],
  [/\b(?:look|looks|looked|looking) into\b/giu, "investigate"],
  [/\b(?:get|gets|got) rid of\b/giu, "remove"],
  [/\b(?:make|makes|made) (?:fun|a fool) of\b/giu, "mock"],
];

/** The question with such turns of phrase made plain, and "the Saudi capital" by its name. */
export function plainWords(text: string): string {
  const named = text.replace(/\bthe (\p{Lu}\p{L}+) capital\b/gu, (words, people: string) => {
    const id = countryOfDemonym(people) ?? countryNamed(people);
    return countries.find(country => country.id === id)?.seats[0] ?? words;
  });
  return [...idioms, ...phrasalVerbs]
    .reduce((plain, [pattern, word]) => plain.replace(pattern, word), withoutContractions(fold(named)))
    .replace(/ +/gu, " ");
}
