/** "WASHINGTON (Reuters) - ", "-LRB- CNN -RRB- -- ", "By A. Writer, Editor ... PARIS (AP) —": who filed it and where, at most 30 words. */
const dateline =
  /^(?:(?:\S+\s+){0,30}?)(?:\(|-LRB-)\s*(?:[A-Z][\w.]*\s?){1,4}(?:\)|-RRB-)\s*(?:[-–—]{1,2}|:)\s+(?=\S)/u;
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
  /^(?:meanwhile|separately|elsewhere|however|also|earlier|in addition|in the meantime|for (?:his|her|their) part|and|but|so|now|then|still|yet)\b,?\s+(?=\S)/iu;
/** "BREAKING:", "JUST IN -", "UPDATE:" as a label before the sentence. */
const label = /^(?:breaking|just in|update|watch|live|listen)\s*(?::|[-–—]|\|)\s+(?=\S)/iu;

/**
 * A sentence without what a page puts before its claim: datelines, labels, "we can now bring you ... from" and
 * connectives. The rest is as published but for its first letter, which becomes a capital.
 */
export function withoutBoilerplate(sentence: string): string {
  let text = sentence.trim();
  for (const pattern of [label, dateline, place, label]) text = text.replace(pattern, "");
  const shorter = text.replace(bringing, "");
  if (shorter !== text) text = shorter.replace(whoSays, "$1");
  text = text.replace(connective, "");
  return text === sentence ? text : capitalised(text);
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
