import { fold } from "../language/fold.ts";

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
  /\b(?:refus(?:ed|es|ing) to (?:say|talk|speak|comment|give|answer|discuss|be drawn|rule|confirm|name|put)|declin(?:ed|es|ing) to|would ?(?:not|n't) (?:say|be drawn|comment|give|answer|speculate|confirm)|wouldn't (?:say|be drawn|comment|give|answer|speculate|confirm)|did ?(?:not|n't) (?:answer|say|give|elaborate)|didn't (?:answer|say|give|elaborate)|no comment|getting ahead of (?:ourselves|myself|himself|herself|themselves|things)|too early to|(?:very )?early stages?|not going to (?:get into|speculate|comment|give)|(?:dodg|duck|sidestepp|evad)(?:ed|es)|haven't even started|have not (?:even )?started)\b/iu;

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
    !/\b(?:says?|said|saying|add(?:s|ed)|insist(?:s|ed)|repl(?:y|ies|ied)|repeat(?:s|ed)|reiterat\w+|refus\w+|declin\w+|respond\w*|answer(?:s|ed))\b/iu.test(
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
