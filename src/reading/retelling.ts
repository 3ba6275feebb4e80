import type { Paragraph } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";

// ways in which editors announce that they retell the story so far
const retold: readonly RegExp[] = [
  /\b(?:recap(?:s|ping)?|round-?up|catch-?up|run-?down|(?:closing|opening|evening|morning|midday|daily) summary|summary of the day)\b/,
  /\breminder of (?:what|where|the (?:day|main|key|latest|story)|today|this)\b/,
  /\bwhat(?:'s| has| have| is)?(?: \w+)? (?:been (?:happening|going on)|happened|happening)\b(?:.{0,40}\b(?:so far|today|yesterday|overnight|this|in the (?:last|past))\b|[:?]?$)/,
  /\bwhat we(?:'ve| have)? (?:know|learned|learnt|heard)(?: so far|[:?]?$)/,
  /\b(?:what|things|all|everything) (?:you (?:need to|should|must)|to) know\b/,
  /\b(?:what|anything) you (?:may|might) have missed\b|\bin case you missed\b/,
  /\bwhere (?:we|things) (?:stand|are(?: now| at)?)(?:[:?]?$| (?:now|tonight|today|at|as)\b)/,
  /\b(?:just (?:joining|joined|tuning|catching)|(?:bring|get|bringing|getting) you up to (?:speed|date)|catch(?:ing)? (?:you )?up|up to speed)\b/,
  /\b(?:story so far|day so far|so far today|today so far|at a glance)\b/,
  /\bbefore we (?:go|close|finish|leave|pause)\b/,
  /\b(?:look(?:ing)? back (?:at|on|over))\b/,
];

// words for the main points, which may be those of one speech alone: they retell the story only where they speak of its day
const points =
  /\b(?:(?:key|main|top|latest|biggest|major|big) (?:points|developments|takeaways|moments|lines|events|headlines|updates|stories)|(?:\w+|\d+) (?:key |main |big )?(?:things|takeaways|moments|developments)|the latest|in brief|summary|what(?:'s| has) been said)\b/;
const dayWords =
  /\b(?:today|tonight|so far|overnight|yesterday|the day|day's|this (?:morning|afternoon|evening|weekend|week)|(?:past|last) (?:hour|few hours|24 hours|day)|morning's|afternoon's|evening's|today's|now)\b/;

// a title that says all by itself
const recapTitle =
  /^(?:recap|summary|closing summary|(?:today|the day|this (?:morning|afternoon|evening)|evening|morning|midday|the latest)(?: \w+){0,3} (?:so far|at a glance|in brief|recap|summary)|the story so far|what we know so far|what(?:'s| has) (?:been happening|happened)|(?:here's )?(?:what|everything|all) (?:you need )?to know|\w+ things (?:you|to|we)|recap of|a recap|round-?up|at a glance|(?:the )?key (?:points|developments)(?=$|:| (?:so far|today|this)))\b|^(?:the )?key (?:points|developments)$/;

/** One item is no list. */
const fewestItems = 2;

/**
 * True for editors' recaps: a post that retells the story so far as a list, numbered or not, and says so in its title or
 * in the words before its list.
 */
export function isRetelling(title: string | null, paragraphs: readonly Paragraph[]): boolean {
  const heading = title === null ? "" : foldKey(title);
  const items = paragraphs.filter(paragraph => paragraph.role === "list-item").length;
  const texts = paragraphs.filter(paragraph => paragraph.role === "text").length;
  // without list marks a title that says so needs more than an opening line and an end
  if (recapTitle.test(heading) && items + texts > fewestItems) return true;
  if (items < fewestItems) return false;
  const first = paragraphs.findIndex(paragraph => paragraph.role === "list-item");
  const opening = paragraphs.slice(0, first).filter(({ role }) => role === "text" || role === "promo");
  return [heading, ...opening.map(paragraph => foldKey(paragraph.text))].some(announces);
}

function announces(text: string): boolean {
  return retold.some(pattern => pattern.test(text)) || (points.test(text) && dayWords.test(text));
}
