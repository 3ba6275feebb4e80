/**
 * Kinds of words by which somebody takes a stand: `open` leaves it open though a "not" stands in it, `early` says that it is
 * too early, `refusal` says no, `possible` and `thinking` think of it, `willing` is ready to, `hypothetical` would, `promise`
 * and `deed` commit or have done it, `plea` and `wish` want it of others.
 */
type StanceWordKind =
  | "open"
  | "early"
  | "refusal"
  | "possible"
  | "thinking"
  | "willing"
  | "hypothetical"
  | "promise"
  | "deed"
  | "plea"
  | "wish";

/** Words of a text that take a stand: where they stand, and their kind. */
export type StanceWords = { kind: StanceWordKind; start: number; end: number };

const few = String.raw`(?:\s[\p{L}'-]+){0,3}`;
const adverbs = String.raw`(?:\s(?:also|now|still|already|soon|only|certainly|definitely|probably|even|therefore|gladly|never|always|both|either|currently|initially|then|\p{L}+ly))*`;
const auxiliary =
  "(?:will|would|shall|should|must|do|does|did|is|are|was|were|am|has|have|had|can|could|may|might|need|ought)";
// "will not", "won't", "cannot", "has never"; what is negated stands after it
const negation = String.raw`(?:\b${auxiliary}${adverbs}\s(?:not|never|no longer)\b|\b(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could|should|must|need|might|sha)n't\b|\bcannot\b|\bnever\b|\bnot\b)`;
// "should not be a major challenge", "not limited to", "does not see it as enough": how hard or how much, nobody's will
const noVerdict = String.raw`(?!(?:\sbe|\sbeen)?(?:\s[\p{L}-]+){0,3}?\s(?:challenge|problem|obstacle|hurdle|difficult|hard|easy|simple|quick|cheap|panacea|solution|answer|substitute|sufficient)\b|\s(?:limited|confined|restricted)\sto\b|\s(?:view|see|regard)\b[^,;]{0,60}\sas\b)`;
const ruleOut = String.raw`rul(?:e|es|ed|ing)\b(?:\s[\p{L}'-]+){0,3}?\sout\b`;
const refuse = `(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unwilling|unable|reluctant)`;

// deeds that commit: giving, sending, imposing, joining, leaving
const doing =
  "sending|deploying|dispatching|providing|contributing|committing|delivering|supplying|imposing|introducing|joining|lifting|extending|tightening|adopting|enforcing|ratifying|recogni[sz]ing|resigning|quitting|leaving|stepping (?:down|aside)|withdrawing|stationing";
const done =
  "sent|sends|deploy(?:s|ed)|dispatch(?:es|ed)|provid(?:es|ed)|contribut(?:es|ed)|commit(?:s|ted)|deliver(?:s|ed)|suppl(?:ies|ied)|impos(?:es|ed)|introduc(?:es|ed)|join(?:s|ed)|lift(?:s|ed)|extend(?:s|ed)|tighten(?:s|ed)|adopt(?:s|ed)|enforc(?:es|ed)|ratif(?:ies|ied)|recogni[sz](?:es|ed)|resign(?:s|ed)|quits?|stepped (?:down|aside)|steps (?:down|aside)|withdr(?:aws|ew|awn)|stationed";

// one kind a line in the order in which they are looked for: what an earlier one takes is gone for the later ones
const patterns: readonly [StanceWordKind, string][] = [
  // a denial of a denial: "does not rule out", "refused to rule out", "would not oppose"
  [
    "open",
    `(?:${negation}|\\bwithout\\b|\\bnothing\\b|\\bnobody\\b|\\b${refuse}\\sto\\b)${few}\\s${ruleOut}`,
  ],
  [
    "open",
    `(?:${negation})${few}\\s(?:exclud\\p{L}+|preclud\\p{L}+|negative|oppos\\p{L}+|against|averse|closed?|closing|block(?:ing)?|veto\\p{L}*|object(?:ing|s)?|stand(?:ing)? in (?:the|its) way|reject\\p{L}*|unwilling)\\b`,
  ],
  ["open", `\\b(?:neither|nor)\\b${few}\\s${ruleOut}`],
  // "has not decided", "undecided", "no decision", "is not sure"
  [
    "open",
    `(?:${negation})${few}\\s(?:decided|made up (?:its|their|his|her) minds?|sure|certain|reached a decision|taken a (?:final )?decision)\\b|\\bundecided\\b|\\byet to (?:decide|make up)\\b|\\bno (?:final |firm )?decisions?\\b`,
  ],
  // "premature", "not the time", "no talk of that at this stage"
  [
    "early",
    `\\bpremature(?:ly)?\\b|\\b(?:far |much |way |still |just )?too (?:early|soon)\\b|\\b(?:highly |deeply |completely |entirely |wholly |totally )?inappropriate\\b|\\bspeculat(?:ive|ion|ing)\\b|\\bget(?:s|ting)?\\s(?:\\p{L}+\\s)?ahead of\\b|\\bjump(?:s|ed|ing)? the gun\\b|\\bcart before the horse\\b|\\bearly days\\b|\\bcross that bridge\\b`,
  ],
  [
    "early",
    `(?:${negation}|\\bnow is not\\b)${few}\\s(?:the|a)\\s(?:right |good |proper |appropriate )?(?:time|moment|stage)\\b|\\b(?:the )?(?:time|moment) (?:is|has) not (?:yet )?(?:come|right|ripe|arrived)\\b|\\b(?:wrong|bad) (?:time|moment)\\b`,
  ],
  [
    "early",
    `(?:\\bnot|n't|\\bno|\\bnobody|\\bno one|\\bnothing)\\b(?:\\s[\\p{L}'-]+){0,5}?\\s(?:at this (?:stage|point|moment|time)|at the moment|for the moment|at present|for now|right now|currently|on the agenda|under discussion)\\b|\\bnot yet\\b${few}\\s(?:time|ready|there|ripe|talk|discuss\\p{L}*|on the table)\\b|\\bnot (?:now|yet|for now)(?=[\\s,.;:"')]|$)`,
  ],
  // "will not", "rules out", "no plans", "out of the question", "unacceptable"
  [
    "refusal",
    `\\b${ruleOut}|\\bruled? out\\b|\\bout of the question\\b|\\boff the table\\b|\\b(?:un|not )acceptable\\b|\\bunthinkable\\b|\\bred line\\b|\\b(?:a |dead )?non-?starter\\b`,
  ],
  [
    "refusal",
    `\\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unwilling|unprepared)\\b(?=\\s(?:to\\b|any\\b|the\\b|a\\b|such\\b|\\p{L}+))|\\brefus(?:es|ed|al)\\b|\\breject(?:s|ed|ing|ion)?\\b|\\boppos(?:e|es|ed|ing)\\b|\\bopposition(?= to\\b)|\\bagainst\\b|\\bveto(?:es|ed|ing)?\\b|\\bblock(?:s|ed|ing)\\b(?! (?:under|by|in)\\b)|\\bturn(?:s|ed|ing)? down\\b|\\bdismiss(?:es|ed|ing)?\\b|\\bresist(?:s|ed|ing)?\\b|\\bsa(?:ys|id|ying) no to\\b|\\bden(?:ies|ied|ying)\\b|\\bshun(?:s|ned|ning)?\\b|\\bobject(?:s|ed|ing)? to\\b|\\bcondemn(?:s|ed|ing)?\\b`,
  ],
  ["refusal", `${negation}(?! (?:only|just|merely|simply|least|alone\\b))${noVerdict}`],
  [
    "refusal",
    `\\b(?:no|nor|neither|zero|none|nobody)\\b(?!-| (?:doubt|matter|less|more than|longer|later|sooner|one else))`,
  ],
  // "could", "may", "on the table", "open to", "an option"
  [
    "possible",
    `\\b(?:could|might|may)\\b|\\bopen(?:ness)? to\\b|\\bopen-minded\\b|\\bdoors? (?:is |remains? |was |stays? )?(?:still )?open\\b|\\b(?:leav(?:e|es|ing)|left|keep(?:s|ing)?|kept)\\b(?:\\s[\\p{L}'-]+){0,4}?\\sopen\\b|\\bon the table\\b|\\ball options\\b|\\b(?:an|one) option\\b|\\bconceivable\\b|\\bimaginable\\b|\\bpossib(?:le|ly|ility)\\b`,
  ],
  [
    "thinking",
    `\\b(?:consider(?:s|ed|ing|ation)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|explor(?:e|es|ed|ing)|study(?:ing)?|studies|studied|look(?:s|ed|ing)? (?:at|into)|examin(?:e|es|ed|ing)|debat(?:e|es|ed|ing)|float(?:s|ed|ing)?|ponder(?:s|ed|ing)?|toy(?:s|ed|ing)? with|contemplat(?:e|es|ed|ing)|think(?:s|ing)? (?:about|of)|review(?:s|ed|ing)?)\\b`,
  ],
  [
    "willing",
    `\\b(?:ready|willing|willingness|readiness|prepared|happy|glad|determined|keen|inclined|disposed)(?: and (?:ready|willing|prepared|able|determined))?(?=\\s(?:to|for)\\b|[,."')]|$)`,
  ],
  ["hypothetical", `\\bwould\\b|\\b(?:I|we|he|she|they|it)'d\\b`],
  // "pledges", "has agreed to", "backs", "will"
  [
    "promise",
    `\\b(?:pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted|ment)|agree(?:s|d|ing)?|announc(?:e|es|ed|ing)|decid(?:ed|es)|approv(?:e|es|ed|ing)|authori[sz](?:es|ed|ing)|order(?:s|ed|ing)|(?<!\\b(?:security|without|no|any|of|for|with|the|legal|safety|as|\\p{L}+ing) )guarantee(?:s|d)|accept(?:s|ed|ing)?|confirm(?:s|ed|ing)?|sign(?:s|ed) (?:up|off)|vot(?:es|ed) (?:to|for|in favour)|undertak(?:es|en)|offer(?:s|ed|ing)?|insist(?:s|ed|ing)? on|is going to|are going to|am going to|(?<!\\b(?:is|are|was|were|been) )intend(?:s|ed|ing)?|(?<!\\b(?:on|of|about|over|with|against|despite) (?:the )?[\\p{L}.]+ )plan(?:s|ned|ning)? to|set to|(?:has|have) given (?:the|its|a) (?:green light|go-ahead|approval)|(?:gives|gave) (?:the|its|a) (?:green light|go-ahead|approval))\\b`,
  ],
  [
    "promise",
    `\\b(?:backs?|backed|supports?|supported|(?:is|are|was|were) supportive|endors(?:e|es|ed)|favou?r(?:s|ed)?|in favou?r of|embrac(?:e|es|ed)|stands? by)\\b`,
  ],
  ["promise", `\\b(?:will|shall)\\b|(?:\\b(?:I|we|he|she|they|it|you)|\\p{L})'ll\\b`],
  // "sent", "is sending": done or being done; "sending" alone only names the deed
  [
    "deed",
    `(?:\\b(?:is|are|am|was|were)|'s|'re|'m)(?:\\s(?:now|already|also|currently))*\\s(?:${doing})\\b|\\b(?:(?:has|have|had|was|were|been|already|now|immediately|also)\\s)*(?:${done})\\b`,
  ],
  [
    "plea",
    `\\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on|upon)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|beg(?:s|ged)?|plead(?:s|ed)?|recommend(?:s|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|warn(?:s|ed|ing)?)\\b`,
  ],
  [
    "wish",
    `\\b(?:should|must|ought|needs?|needed|wants?|wanted|hop(?:e|es|ed|ing)|wish(?:es|ed)?|has to|have to|had to)\\b`,
  ],
];
// "will discuss it", "agreed to meet": a promise of words
const onlyTalk =
  /^(?:\s(?:also|now|soon|again|first|then|\p{L}+ly))*\s(?:to\s)?(?:(?:be\s)?(?:consider|discuss|talk|meet|met|speak|say|tell|ask|address|see|look|decide|determine|debat|examin|stud|explor|review|assess|know|find|think|hear|learn|need|depend|want|like|try|seek|call|urg|push|press|visit|travel|arriv|fac|mean|requir|brief|updat|come up|vot|wait|hold talks|hold a|hold an|host|rais|explain|work|continue to (?:talk|discuss|work))(?:s|ed|ing|ied|y|e)?\b|be\s(?:a|an|the|no|up to|asked|clear|difficult|hard|easy|important|crucial|key)\b|become\sclear\b|have\sto\b)/iu;

/** "I would say", "it would be a challenge", "that could mean": nobody's readiness. */
const onlyMeans =
  /^(?:\s\p{L}+ly)?\s(?:say|tell|like|mean|require|need|depend|seem|appear|prefer|hope|think|argue|suggest|be\s(?:a|an|the|no|very|too|more|less|difficult|hard|easy|good|great|bad|wrong|right|complicated|complex|dangerous|disastrous|interesting|useful|helpful|important|higher|lower|impossible|ideal|tantamount))\b/iu;

const compiled = patterns.map(([kind, source]) => ({ kind, pattern: new RegExp(source, "giu") }));

/** All words of a text that take a stand, in order, no two over each other. Marks and dashes may be of any kind. */
export function stanceWordsIn(text: string): StanceWords[] {
  let left = levelled(text);
  const found: StanceWords[] = [];
  for (const { kind, pattern } of compiled) {
    for (const { 0: words, index } of left.matchAll(pattern)) {
      const rest = left.slice(index + words.length);
      if (kind === "promise" && onlyTalk.test(rest)) continue;
      if ((kind === "hypothetical" || kind === "possible") && onlyMeans.test(rest)) continue;
      const start = index + (words.length - words.trimStart().length);
      if (words.trim() !== "") found.push({ kind, start, end: index + words.length });
    }
    left = left.replace(pattern, words => "\u0000".repeat(words.length));
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text with plain apostrophes and hyphens, letter for letter as long. */
export function levelled(text: string): string {
  return text.replace(/[\u2018\u2019\u02BC\u0060\u00B4]/gu, "'").replace(/[\u2010-\u2015]/gu, "-");
}
