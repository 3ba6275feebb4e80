import { fold } from "./fold.ts";

// An outlet says that something is not known, told, clear or given.
const unknown = new RegExp(
  [
    "\\b(?:do|does|did|have|has|had|is|are|was|were) ?(?:not|n't|n’t) (?:yet )?(?:been )?(?:know|known|told|clear|said|disclosed|confirmed|revealed|specified|given|explained|announced|made public)\\b",
    "\\b(?:do|does|did|have|has|is|are|was|were)n't (?:yet )?(?:been )?(?:know|known|told|clear|said|disclosed|confirmed|revealed|specified|given|explained|announced|made public)\\b",
    "\\b(?:unclear|unknown|undisclosed|unconfirmed|unspecified|not known|not clear|not (?:yet )?confirmed|no word on|not immediately clear)\\b",
    "\\b(?:no[- ]?one|nobody) (?:is|was|seems|can be) (?:quite )?(?:sure|certain|clear)|\\b(?:no[- ]?one|nobody) can (?:say|tell|explain)\\b",
    "\\b(?:do|does|did|can|could) ?(?:not|n't) (?:yet |fully |really )?understand why\\b|\\bn't (?:yet |fully |really )?understand why\\b",
    "\\b(?:remains? (?:a mystery|unexplained|perplexing|unanswered)|(?:is|are|has|have) (?:so far )?(?:puzzled|baffled|perplexed))\\b",
    "\\b(?:can|could|has|have|had) ?(?:not|n't|not been able to|n't been able to) (?:be |been )?(?:independently )?(?:confirm|verif)\\p{L}*",
    "\\bnot been able to (?:independently )?(?:confirm|verify)\\b",
    "\\b(?:remains to be seen|yet to (?:be|say|confirm|announce)|no (?:reason|explanation|details?) (?:was|were|has|have|is|are)|no one knows|nobody knows)\\b",
  ].join("|"),
  "iu",
);

// The asked person turns the question away.
const declined =
  /\b(?:refus(?:ed|es|ing) to (?:say|talk|speak|comment|give|answer|discuss|be drawn|rule|confirm|name|put)|declin(?:ed|es|ing) to|would ?(?:not|n't) (?:say|be drawn|comment|give|answer|speculate|confirm)|wouldn't (?:say|be drawn|comment|give|answer|speculate|confirm)|did ?(?:not|n't) (?:answer|say|give|elaborate)|didn't (?:answer|say|give|elaborate)|no comment|nothing (?:more |further |else )?to (?:add|say)|getting ahead of (?:ourselves|myself|himself|herself|themselves|things)|too early to|(?:very )?early stages?|not going to (?:get into|speculate|comment|give)|(?:dodg|duck|sidestepp|evad)(?:ed|es)|haven't even started|have not (?:even )?started)\b/iu;

const asked =
  /\b(?:(?:is|was|are|were|been|when|if|gets?|got|being|also) (?:\w+ )?asked|asked (?:about|if|whether|what|why|how|when|where|who|by|repeatedly|directly)|^asked|pressed (?:on|about)|questioned (?:about|on))\b/iu;

/** True where a sentence says that something is not known, not told, unclear. */
export function saysUnknown(text: string): boolean {
  return unknown.test(fold(text));
}

/** True where a sentence tells of a question and brings no reply. */
export function onlyAsks(text: string): boolean {
  return (
    tellsOfAsking(text) &&
    !/\b(?:says?|said|saying|add(?:s|ed)|insist(?:s|ed)|repl(?:y|ies|ied)|repeat(?:s|ed)|reiterat\w+|refus\w+|declin\w+|respond\w*|answer(?:s|ed)|claim(?:s|ed)|warn(?:s|ed)|set(?:s|ting)? out)\b/iu.test(
      fold(text),
    )
  );
}

/** True where the words turn a question away: "we're getting ahead of ourselves", "refused to talk specifics". */
export function declines(text: string): boolean {
  return declined.test(fold(text));
}

/** True where a sentence tells that somebody was asked something. */
export function tellsOfAsking(text: string): boolean {
  return asked.test(fold(text));
}

/** How a sentence says that something is open: not known, turned away or not told, or not verified. */
export type UnknownKind = "unknown" | "refused" | "unverified";

/** What an unknown is of: a question in small, "why", "whether", "how many"; not "what to do". */
const asks =
  "(?:(?:exactly |just |precisely |yet |for sure |for certain |much about |enough about )?(?:who(?:se|m)?|what|which|why|how|when|where|whether|if)\\b(?! (?:to\\b|you\\b))(?! or not\\b)(?! (?:they|he|she|we|I)(?:'(?:re|s|m)| (?:are|is|was|were|am))? ?(?:talking about|doing)\\b)|the (?:full |exact |true |precise )?(?:extent|scale|number|cause|reason|fate|whereabouts|identity|identities|details|terms|toll|date|size|cost|impact|outcome|motive)\\b)";
const not = "(?:not|n't|never)";
const soon =
  "(?:yet |immediately |entirely |quite |fully |exactly |at all |still |even |so far |really |simply |totally |always )*";
/** Copulas and what may stand before "unclear": "is still", "remains". */
const is =
  "(?:is|are|was|were|remains?|remained|seems?|stays?|stayed|still)(?: (?:still|also|so far|as yet|now|now also|largely|currently|very much))*";

/** An outlet or a speaker does not know: each form with what is asked beside it, or with its subject before it. */
const openForms = [
  `\\b(?:do|does|did) ?${not} ${soon}(?:know|understand) ${asks}`,
  `\\b(?:have|has|had|are|is|was|were) ?${not} ${soon}(?:been )?(?:told|informed|given|made clear|made public|disclosed|announced|revealed|explained|established|clear|known|certain|sure|decided)(?: ${asks}| (?:a|any|the) (?:reason|explanation|cause|date|figure|number)|(?=[.,;]))`,
  `\\b${is} (?:unclear|uncertain|unknown|unexplained|undecided|unanswered|unresolved|a mystery|an open question|anyone's guess)(?! (?:to|among|outside|in|as|man|woman|soldier)\\b)`,
  `\\b(?:unclear|uncertain|unknown|not clear|not known|not immediately clear) ${asks}`,
  `\\bwhat (?:${is} )(?:unclear|not clear|not known|unknown)\\b`,
  `\\b(?:no[- ]?one|nobody) (?:yet |really |quite |here )?(?:knows|can say|can tell|could say|is sure|is certain|was sure) (?:for sure |for certain )?${asks}`,
  // "What they agreed on is not known outside the room"
  `^(?:and |but )?(?:what|who|which|where|why|how|whether|when)\\b.* ${is} ${soon}(?:not ${soon}(?:known|clear)|unknown|unclear)\\b`,
  "\\bremain(?:s|ed)? to be seen\\b",
  `\\btoo (?:early|soon) to (?:say|tell|know|assess|judge)\\b`,
  `\\b(?:has|have|had) yet to (?:say|explain|announce|disclose|reveal|decide|confirm|name|set)\\b`,
  "\\byet to be (?:confirmed|announced|decided|agreed|named|explained|identified|determined|established|set)\\b",
  "\\bno (?:word|detail|details|explanation|reason|date|figure|figures|number) (?:yet |so far )?(?:on|about|as to|of|was|were|has been|have been|is|are)\\b(?! (?:needed|required|why we|to))",
  "\\b(?:gave|gives|offered|offers|provided|provides) no (?:\\p{L}+ )?(?:details?|reasons?|explanation|numbers?|figures?|date|names?|timetable|indication)\\b",
];
const open = new RegExp(openForms.join("|"), "iu");

/** What a person who is asked keeps to himself. */
const tell =
  "(?:say|comment|answer|respond|reply|elaborate|specify|speculate|be drawn|talk (?:specifics|numbers|details|about)|discuss|disclose|reveal|identify|confirm|go into|get into|give (?:a |an |any |further |more |exact |specific )*(?:numbers?|details?|figures?|dates?|reasons?|answers?|timetable|timeline|names|estimate|explanation)|provide (?:any |further |more )*(?:details?|numbers?|figures?|evidence)|put a (?:number|figure|date)|name (?:the|any|names|those|them)|share (?:any )?details?)";
/** After "would not say": what is not said, or nothing more; "would not say it was" is an opinion. */
const turned = [
  `\\b(?:declin|refus)(?:ed|es|e|ing) to ${tell}\\b(?! (?:it|that) (?:was|is)\\b)`,
  "\\b(?:would|will|could|does|did|has|have) ?(?:not|n't) (?:be drawn|elaborate|specify|speculate|go into|get into|talk specifics|disclose|put a (?:number|figure|date))\\b",
  `\\b(?:would|will|did|does|has|have) ?(?:not|n't) (?:yet )?(?:say|said|answer|answered|comment|commented|respond(?:ed)? to|explain|explained|confirm|confirmed) ?(?:${asks}|(?:the |a |any |our |his |her |further |more )*(?:questions?|requests?|further|more|on)\\b|(?=[.,;]))`,
  "\\b(?:would|will|did|does) ?(?:not|n't) (?:give|provide|offer) (?:a |an |any |further |more |exact |specific |out )*(?:numbers?|details?|figures?|dates?|reasons?|answers?|timetable|timeline|estimate|explanation)\\b",
  "\\bneither confirm(?:ed|s)? nor den(?:y|ied|ies)\\b|\\bno comment\\b",
  "\\b(?:dodg|duck|sidestepp|evad|deflect)(?:ed|es|s|ing) (?:the |a |any |all |several |repeated )*questions?\\b|\\b(?:brush|batt)ed (?:aside|away|off) (?:the |a |any )*questions?\\b|\\bside-?stepp(?:ed|ing)\\b",
  "\\bleft (?:the |that |a |several )?questions? (?:unanswered|open)\\b|\\b(?:was|were|is|has been) met with silence\\b",
];
const refused = new RegExp(turned.join("|"), "iu");
/** Sources that keep their name to themselves keep no news back. */
const unnamed =
  /\b(?:give|giving|gave|say|said|disclose|reveal) (?:his|her|their|its) (?:full |real |own )?names?\b|\bto be (?:named|identified)\b/iu;

/** What nobody has checked, or could check. */
const unchecked = new RegExp(
  [
    "\\b(?:can|could|has|have|had|was|were|is|are) ?(?:not|n't)(?: (?:yet|so far|immediately|always))*(?: been able to| been)? ?(?:be )?(?:immediately |independently |officially |fully |yet )*(?:verif(?:y|ied)|confirm(?:ed)?|corroborate(?:d)?|authenticate(?:d)?)\\b",
    "\\b(?:unable|not able|impossible|difficult|hard) to (?:independently |immediately )?(?:verify|confirm|corroborate)\\b",
    "\\b(?:unverified|unconfirmed|uncorroborated)\\b",
    "\\bno (?:independent|official) (?:confirmation|verification)\\b",
    "\\b(?:has|have) yet to (?:verify|be (?:independently )?(?:verified|confirmed))\\b",
  ].join("|"),
  "iu",
);
/** "Nobody doubts", "not clear-cut", "if it is not clear", "has not confirmed any cases", "I did not say": nothing is open. */
const harmless =
  /\bconfirmed any\b|\bI (?:did|do|would|have) ?(?:not|n't) (?:say|said)\b|\b(?:unclear|clear|known)-\p{L}|\bno[- ]?one (?:doubts|knows better)\b|^(?:if|unless|until)\b/iu;

/**
 * How a sentence says that something is not known, turned away or not verified; null where it says nothing of the kind.
 * Stricter than `saysUnknown`: what is open must stand beside it, for here nobody has asked for it.
 */
export function unknownKind(text: string): UnknownKind | null {
  const plain = fold(text).replace(/ n't\b/gu, "n't");
  if (/\?["'”]?$/u.test(plain) || harmless.test(plain)) return null;
  if (refused.test(plain) && !unnamed.test(plain)) return "refused";
  if (unchecked.test(plain)) return "unverified";
  return open.test(plain) ? "unknown" : null;
}

/** Words that put a question off, said by whoever was asked one: "we're getting ahead of ourselves". */
const putsOff =
  /\bgetting ahead of (?:ourselves|myself|himself|herself|themselves|things)\b|\btoo (?:early|soon) to\b|\b(?:very )?early stages?\b|\bnot going to (?:get into|speculate|comment|give|discuss)\b|\b(?:haven't|have not|hasn't|has not) even (?:started|begun)\b|\bhypothetical/iu;

/** True where the words turn away a question that was told of just before. */
export function putsOffQuestion(text: string): boolean {
  const plain = fold(text);
  return putsOff.test(plain) || (refused.test(plain) && !unnamed.test(plain));
}

/** Further forms in which it is said that what is asked has no answer, each with the question word beside it. */
const unanswered = new RegExp(
  [
    `\\b(?:can|could|did|do|does|would|will|has|have|had) ?${not} ${soon}(?:say|said|tell|know|explain) ${soon}${asks}`,
    `\\b(?:declin|refus)(?:ed|es|e|ing) to (?:say|tell|comment on|confirm|discuss|be drawn on) ${asks}`,
    "\\b(?:nobody|no[- ]?one|none)\\b[^,;]{0,50}\\b(?:able to|can|could|would) (?:say|tell|answer|explain)\\b",
    "\\bdid not (?:give|offer|provide) (?:a |any |further |more )*(?:details?|reasons?|explanation|figures?|numbers?|dates?)\\b",
    "\\bno answer was given\\b|\\bnot (?:immediately )?available\\b",
  ].join("|"),
  "iu",
);
/** An adjective before its noun ("an undisclosed location") leaves only that noun open, not what is told of it. */
const openNoun = /\b(?:undisclosed|unknown|unspecified|unconfirmed|unverified|uncertain) \p{Ll}/giu;
/** Where a clause ends: at what follows, the outlet or the speaker goes on with what is known. */
const clauseEnds =
  /(?:[;:]|[.!?]['"”’]? |, (?:but|though|although|however|while|whereas|and|which|who|as|yet)\b|\s[-–—]+\s)/iu;

const behindClause = new RegExp(`(?<=${clauseEnds.source})`, "iu");

/** The clause of a sentence that says that something is not known, told or answered, with what goes before it; null without one. */
export function openClause(text: string): { clause: string; before: string } | null {
  const plain = fold(text).replace(/ n't\b/gu, "n't");
  if (/\?["'”]?$/u.test(plain)) return null;
  let start = 0;
  for (const clause of plain.split(behindClause)) {
    const own = clause.replace(openNoun, " ");
    if (unknown.test(own) || open.test(own) || unanswered.test(own))
      return { clause, before: plain.slice(0, start) };
    start += clause.length;
  }
  return null;
}
