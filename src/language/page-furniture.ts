/** A reporter's or a picture's credit, a note of the desk, a stage direction: the whole bracket, and what stands after it. */
const creditBracket =
  /^(?:\(|-LRB-\s)\s?(?:(?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|Production|Graphics)\b|(?:Photo|Picture|Source|Recasts|Refiles|Repeats|Corrects|Adds|Updates|Removes|Rewrites)\b[^()]{0,200}(?:\)|-RRB-)\s*$)/iu;
/** "(BEGIN VIDEO CLIP)", "(CROSSTALK)": nothing but directions. */
const directions = /^(?:(?:\(|-LRB-)\s?[\p{Lu}\s,-]{3,60}\s?(?:\)|-RRB-)\s*)+\.?$/u;
const said = /^(?:editor\s?['’]?s?['’]? note|note to editors|correction|clarification)\s?:/iu;
/** "Girl pulled out alive - 8 hrs ago The Outlet": a list of links with their age. */
const agedLink = /\s[-–—]\s\d{1,3}\s(?:sec(?:ond)?s?|min(?:ute)?s?|hrs?|hours?|days?)\sago\b/iu;
const age =
  /^(?:last )?(?:updated|posted|published|added|modified)\b\s?:?\s(?:\d{1,3}|an?|one|two|three|a few)\s(?:seconds?|min(?:ute)?s?|hrs?|hours?|days?|weeks?)\sago\b/iu;
/** "X contributed to this report", "This article appeared on p22", "A version of this story was published". */
const provenance =
  /\bcontributed (?:reporting )?to this (?:report|story|article)\b|^(?:this|a version of this|a version) (?:article|story|report|post|piece|transcript|copy|blog|page|material)?\s?(?:has been |may not be |was |is |first |originally )*(?:appeared|published|posted|amended|corrected|updated|a rush transcript|in its final form|broadcast)\b/iu;
/** What a page asks of its readers, or lets them know of its own forms. */
const asksReaders =
  /^(?:(?:please )?(?:share|send|upload|submit|post|leave|add|write|e-?mail)\s(?:us\s)?(?:your|a comment|photos?|videos?|comments?)\b|by (?:clicking|signing up|submitting|posting|registering)\b.*\byou\b|we welcome (?:your )?comments\b|comments? (?:are|is|have been) (?:closed|moderated|disabled|now closed)\b|(?:join|add to) the (?:conversation|debate|discussion)\b|have your say\b|(?:your|this) (?:screen name|e-?mail address) will\b|report (?:as )?abuse\b|views expressed in the comments?\b|click (?:here|on|the|to)\b|(?:already a member|not a member|log in|sign in|sign up|register)\b.{0,80}$|all rights reserved\b|(?:© ?|copyright )(?:\d{4}|\p{Lu}))/iu;
/** "Watch how the virus spreads »": a link with its arrow. */
const arrowLink =
  /^(?:watch|see|read|listen|hear|learn|view|explore|find out|more|full|get|follow|share)\b[^«]*»\s*\.?$/iu;
const pictureCredit = /^(?:photograph|photo|picture|image)s?\s?(?:by|:)\s\S+(?:\s\S+){0,5}$/iu;
/** The most words of a sentence about its page; a longer one has a report inside. */
const mostWords = 45;

/** The file's own pictures: "(2nd R)", "(L)", "in this file picture", "Undated handout photo". */
const pictured =
  /(?:\(|-LRB-\s)(?:(?:2nd|3rd|4th|second|third|far|front|back)\s(?:[LRC]|left|right|row)|[LC]|(?:left|right|cent(?:er|re)))(?:\)|\s-RRB-)|\bin this (?:\p{L}+\s){0,3}(?:photo|photograph|picture|image|still|handout|video grab)\b|^(?:(?:an?|this|the)\s)?(?:(?:undated|handout|file|combination|still)\s){1,3}(?:photo|photograph|picture|image|frame)\b|^(?:file|handout) (?:photo|picture|image)/iu;

/** "A rebel looks out over Sirte October 9, 2011.": the full date that ends an agency's caption, with no "on" before it. */
const captionDate =
  /(?<!\b(?:on|by|since|until|from|after|before|of|dated|to|and)\s)(?:,\s)?\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}\s?,\s\d{4}\s?\.$/u;
/** What tells of the past or of what was said: no caption, which is told in the present. */
const past =
  /\b(?:was|were|had|has|have|will|would|said|says|told|born|died|became|began|took|came|went|left|met|held|won|made|signed|opened|founded|established|announced|declared|expires?|ends?|begins?|starts?)\b/iu;

/** What a sentence of plain text is, beside news: furniture of its page, or the caption of a picture. */
type FurnitureKind = "furniture" | "caption";

/**
 * Tells furniture of a page from its news, sentence by sentence: credits, notes of the desk, lists of links with their age,
 * stage directions, what the page asks of its readers; and captions, known by who stands left or right. Null is news.
 */
export function furnitureIn(sentence: string): FurnitureKind | null {
  if (creditBracket.test(sentence) || directions.test(sentence) || agedLink.test(sentence))
    return "furniture";
  if (said.test(sentence) || age.test(sentence) || arrowLink.test(sentence) || pictureCredit.test(sentence))
    return "furniture";
  if (provenance.test(sentence) || asksReaders.test(sentence))
    return sentence.split(/\s+/u).length <= mostWords ? "furniture" : null;
  if (captionDate.test(sentence) && !past.test(sentence)) return "caption";
  return pictured.test(sentence) ? "caption" : null;
}
