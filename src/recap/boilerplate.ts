/** "CAIRO —", "PARIS, Feb 17 -": a place in capitals before a dash. */
const place = /^(?:[A-Z]{3,}(?:\s[A-Z]{3,})?)(?:,\s[^—–-]{1,25})?\s(?:[—–]|-{1,2})\s+(?=\S)/u;
/** "We can now bring you further comments from X who says ...": the page talks about itself, then somebody speaks. */
const bringing =
  /^(?:And\s+)?(?:we|I)(?:['’]re|['’]ve|['’]ll)?\s+(?:can\s+|are\s+|have\s+|also\s+|now\s+|just\s+|been\s+|will\s+){0,4}(?:bring(?:ing)?\s+you|hear(?:ing|d)?|get(?:ting)?|got|had)\s+(?:(?:some|further|more|new|the|latest)\s+){0,3}(?:comments?|lines?|reactions?|news|details?|word|remarks?)?\s*from\s+(?=\p{Lu})/iu;
/** "X who says" after such an opening: the relative pronoun has nothing to refer to any more. */
const whoSays =
  /^((?:\p{Lu}[\p{L}'’.-]*\s){1,4})(?:,\s)?who\s+(?=(?:has|is|says?|said|adds?|told|warns?|insists?)\b)/u;
/** Words that tie a sentence to the one before it and say nothing by themselves. */
const connective =
  /^(?:meanwhile|separately|elsewhere|afterwards|however|also|earlier|in addition|in the meantime|for (?:his|her|their) part|and|but|so|now|then|still|yet)\b,?\s+(?=\S)/iu;
/** "Valmere, 6:25 p.m.) The mayor said": the end of a bracket that began before the sentence. */
const bracketEnd = /^(?:(?!-LRB-)[^()]){1,60}(?:-RRB-|\))\s+(?=\p{Lu})/u;
/** "Today, X met Y": the citation says when, and in the next morning's briefing the word would be wrong. */
const sameDay = /^(?:earlier )?(?:today|tonight|this (?:morning|afternoon|evening)),\s+(?=\S)/iu;
/** "BREAKING:", "JUST IN -", "UPDATE:" as a label before the sentence. */
const label = /^(?:breaking|just in|update|watch|live|listen)\s*(?::|[-–—]|\|)\s+(?=\S)/iu;

/** "Speaking in Paris after the summit, X said": where the words were said, before who said them. */
const speaking =
  /^(?:speaking|talking|writing|posting)\b[^,“”"]{0,100},\s+(?=(?:\S+\s){1,8}?(?:said|says|told|tells|warned|warns|added|adds|insisted|insists|argued|argues|called|calls)\b)/iu;
/** "Tusk also says", "The sum, however, is": ties to what was said before, near the beginning (60 characters). */
const tie =
  /^([^“”"]{3,60}?)(?:(?<!\bbut)\salso(?=\s\p{L})|\sjust(?=\s(?:said|says|told|announced|confirmed)\b)|,\s(?:however|meanwhile|though|too),(?=\s))/u;

/**
 * A sentence without what a page puts before its claim: datelines, labels, "we can now bring you ... from" and
 * connectives. The rest is as published but for its first letter, which becomes a capital.
 */
export function withoutBoilerplate(sentence: string): string {
  let text = sentence.trim();
  for (const pattern of [label, place, bracketEnd, label]) text = text.replace(pattern, "");
  const shorter = text.replace(bringing, "");
  if (shorter !== text) text = shorter.replace(whoSays, "$1");
  text = text.replace(connective, "").replace(sameDay, "").replace(speaking, "").replace(tie, "$1");
  return text === sentence ? text : capitalised(text);
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
