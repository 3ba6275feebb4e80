const speaks =
  "speaking|briefing|addressing|talking|arriving|leaving|departing|gathering|waiting|answering|(?:taking|putting|asking|fielding|facing) (?:questions|part)|giving|holding|seen|meeting|expected to (?:speak|arrive|give)|due to (?:speak|arrive|give|begin|start)|about to";
/** "is now speaking", "have been addressing", "gets asked", "is taking questions": that something goes on, not what was said. */
const activity = new RegExp(
  `\\b(?:is|are|was|were|been|being|gets?|got|keeps?|['’]s|['’]re)\\s+(?:(?:also|now|just|still|currently|once|again|here|already)\\s+){0,3}(?:${speaks})\\b`,
  "iu",
);
/** "X speaks after summit", "leaders arrive", "X welcomes", "View from": headlines of activity. */
const headline =
  /\b(?:speaks?|arrives?|leaves?|gathers?|briefs|addresses)\b(?!\s+(?:of|out|for|against|no|to\b.*\bthat))|^(?:watch|view from|in pictures|listen)\b|\bin pictures\b/iu;
/** A proposition inside: something is said, quoted or counted. */
const proposition =
  /\b(?:says?|said|saying|adds?|added|warns?|warned|told|announced?|insists?|insisted|that)\b|["“”]|``|\d/iu;
/** "is asked about", "gets questioned": the question, not the answer. */
const asked =
  /\b(?:is|are|was|were|been|being|gets?|got)\s+(?:(?:also|then|again|once)\s+){0,2}(?:asked|questioned|pressed)\b/iu;
/** What is only to come soon, told by the page before it came. */
const preview =
  /\b(?:soon|shortly|about to|momentarily|any (?:moment|minute) now|later (?:today|this (?:morning|afternoon|evening))|(?:is|are|was|were) (?:due|set|scheduled|about) to \p{L}+|(?:is|are|was|were) expected to (?:arrive|begin|start|speak|run|gather|meet|last|hold|address|attend|join))\b/iu;
/** The page speaks about its own coverage. */
const aboutThePage =
  /\b(?:we(?:['’]ll| will| can)|I(?:['’]ll| will)) (?:bring|keep|have more|be (?:back|bringing))\b|\b(?:live coverage|our coverage|follow (?:along|live)|stay with us|you can (?:watch|read|listen)|reminder of what)\b/iu;

/** "Please create a name", "Read the full text here", "Check these out": said to the reader of the page. */
const toTheReader =
  /^(?:please|click|tap|subscribe|sign (?:up|in)|(?:read|see|check|find|get|view|share|follow|watch|hear|listen)\s+(?:the|this|these|our|more|out|full|all|here|also)\b)/iu;
/** "The outlet's X reports.": who wrote it. */
const credit = /^[^,:;“”"]{3,50}\s(?:reports?|reported|contributed(?: to this (?:report|story))?)\s?\.?$/u;

/** True for a sentence that tells that something goes on ("X is speaking now") rather than what was said or done. */
export function isActivity(text: string): boolean {
  if (asked.test(text) && !/["“”]|\b(?:says?|said|answers?|replie[sd]|refuse[sd]?|declined?)\b/iu.test(text))
    return true;
  return (activity.test(text) || headline.test(text)) && !proposition.test(text);
}

/** True for a sentence that announces what is about to happen: a preview, stale by the time of a recap. */
export function isPreview(text: string): boolean {
  return preview.test(text);
}

/** True for a sentence about the page itself: what it will bring, where to watch. */
export function isAboutThePage(text: string): boolean {
  return aboutThePage.test(text) || toTheReader.test(text) || credit.test(text);
}
