import type { BackgroundPart } from "./background.ts";

/** Words by which a sentence answers what a newcomer asks; `who` is put together from offices. */
export const backgroundCues: Readonly<Record<Exclude<BackgroundPart, "who">, RegExp>> = {
  what: /\b(?:is|are|was|were|has been|have been|began|started|gathered|met|killed|struck|invaded|war|crisis|strike|outbreak|protests?|earthquake|conflict|talks|summit|dispute|election)\b/iu,
  how: /\b(?:after|since|following|began|started|triggered|prompted|sparked|led to|came (?:after|as|amid)|in response to|in (?:19|20)\d\d|(?:months?|weeks?|years?|days?) (?:ago|of|after)|last (?:week|month|year|summer|autumn|winter|spring)|earlier this|invaded|launched|broke out|called (?:for )?(?:the|an)|had (?:been|already)|a response to)\b/iu,
  stake:
    /\b(?:at stake|stakes|risks?|risking|threat(?:ens?|ened)?|dangers?|dangerous|fears?|feared|crucial|vital|depends? on|could (?:lead|mean|end|cost|force|let|lose|face|run|become|spread|cripple)|would (?:mean|cost|let|lose|end|leave)|consequences?|existential|collapse|survival|catastroph\p{L}+|lives|shortages?|deter|price of|matters because|if (?:it|they|the|there))\b/iu,
  disputed:
    /\b(?:disput\p{L}+|disagree\p{L}*|divid\p{L}+|divisions?|split|rows?|rejects?|rejected|den(?:y|ies|ied)|contradict\p{L}*|contest(?:ed|s)|at odds|object(?:s|ed|ions?)|oppos(?:es|ed|ition)|refus\p{L}+|rul(?:es|ed) out|criticis\p{L}+|criticiz\p{L}+|differ(?:s|ed|ences?)?|accus\p{L}+|condemn\p{L}*|insists?|insisted|warned against|no role|premature|inappropriate|controversial)\b/iu,
};
