import { foldKey } from "../language/fold.ts";
import { sentencesOf } from "../language/sentences.ts";
import { endsAsSentence, opensQuotation, wordCount } from "./clean-text.ts";

// What an outlet says of its own service. Each rule is a way of speaking, matched from the sentence's beginning on folded text.
const voice = "(?:we|i|our (?:team|correspondents?|reporters?|colleagues|experts))";
const adverb = "(?:(?:now|also|obviously|of course|soon|shortly|just|then|still|be) )?";
const gives =
  "(?:bring(?:ing)?|have|keep(?:ing)?|post(?:ing)?|share|sharing|updat(?:e|ing)|be back|return|resume|report(?:ing)?|continu(?:e|ing)|follow(?:ing)?|" +
  "pass(?:ing)? on|let(?:ting)? you know|hav(?:e|ing)|leav(?:e|ing)|giv(?:e|ing)|get(?:ting)?|try(?:ing)? to (?:bring|get|give)|look(?:ing)? at|monitor(?:ing)?|cover(?:ing)?|see you|wrap(?:ping)?|end(?:ing)?|paus(?:e|ing)|hand(?:ing)?)";
const service =
  "(?:you|coverage|updates?|lines?|latest|more|posts?|page|live|reaction|analysis|details|tuned|developments|news|here|back|briefing|newsletter|blog|story|tomorrow|morning|it there|there for now)";
const ends =
  "(?:wrapp?ing up|paus(?:ing|e)|ending|clos(?:ing|e)|finishing|signing off|logging off|leaving (?:you|it|this)|handing (?:over|this)|bringing (?:this|our|you)|stopping|done|taking a (?:short )?break|about to (?:close|pause|wrap|end|leave)|moving (?:our|this))";

const speech: readonly RegExp[] = [
  // "We will bring you further lines", "I'll have more shortly", "We'll be back tomorrow"
  new RegExp(
    `^(?:(?:and|but|so|as always|for now|meanwhile|until then),? )?${voice}(?:'ll| will|'re going to| are going to|'m going to| am going to| shall|'d like to) ${adverb}${gives}\\b.*\\b${service}\\b`,
  ),
  // "We're wrapping up our live coverage", "I am handing over to ..."
  new RegExp(`^(?:(?:and|so|but|right),? )?${voice}(?:'re|'m| are| am|'ve been|'s|'ve) ${adverb}${ends}\\b`),
  // "We're waiting for more updates", "We're keeping an eye on"
  new RegExp(
    `^${voice}(?:'re|'m| are| am) ${adverb}(?:waiting|hoping|expecting) (?:for|to (?:get|hear|bring)) (?:more|further|any|the latest|updates?|news|reaction|details)\\b`,
  ),
  // "That's all from us", "That is it for our live coverage"
  /^(?:and )?(?:that's|that is|this is|that was|this concludes|here ends) (?:it|all|where we|the end of|our|everything)\b.*\b(?:us|me|our|now|today|tonight|coverage|blog|page|evening|leave|pause|day)\b/,
  // "Thanks for joining us", "Good morning and welcome to our live coverage", "Goodnight and stay safe"
  /^(?:many )?(?:thanks|thank you)(?: (?:very|so) much)?(?: (?:all|everyone|again))? for (?:joining|following|reading|being|sticking|staying|watching|your|all your|tuning)\b/,
  /^(?:good ?(?:morning|afternoon|evening|night)|hello|hi|welcome(?: back)?|goodbye|bye)\b.{0,60}\b(?:welcome|coverage|blog|page|you|everyone|all|safe|us)\b/,
  /^(?:welcome(?: back)? to|you're reading|you can also|you may want to|why you can trust|if you are reading this page)\b/,
  // "Having connection issues?", "Are you in the area?": a question to the reader
  /^(?:having|looking for|want to|need|are you|do you (?:have|live|know)|have you (?:been|got)|can you help)\b[^.]{0,100}\?$/,
  // "Our live coverage is coming to an end", "This blog is now closed"
  /^(?:our|this|the) (?:live )?(?:coverage|page|blog|feed|stream)\b.{0,80}\b(?:clos|end|paus|finish|continu|resum|over\b|back)/,
  // "More on this soon", "More to follow"
  /^(?:much )?more (?:on (?:this|that) )?(?:soon|shortly|later|to (?:come|follow)|as we (?:get|have) it|details (?:soon|shortly|to follow))\b/,
  // "For more on this, head to our main page", "Press play above"
  /^for (?:more|all|the (?:latest|full)|full|further|live)\b.{0,80}\b(?:here|head|click|visit|go to|follow|read|see|listen|watch)\b/,
  /^(?:press|hit|use) (?:play|the (?:play|link|button))\b/,
  // "I'm Ann Example and I'll be with you this evening"
  /^(?:i'm|i am|it's|this is|my name is) .{3,60}\b(?:i'll|i will|here to|taking over|bringing you|with you)\b/,
  // how to reach the newsroom
  /^(?:whatsapp|upload|please (?:include|read our)|use this form|our (?:email|address) )\b|^(?:text|message|contact|call|write to) us\b|^(?:e-?mail|text|call|tweet|whatsapp)\b.{0,80}(?:@|\d{3})/,
  /^how (?:has|have|is|are) .{0,80}\byou\b.{0,40}\?$/,
  // "Stick with us", "Stay tuned", "Join us then", "Follow along", "Get in touch"
  /^(?:please |do |and |so |you can )?(?:stick (?:with|around)|stay with|stay tuned|keep (?:checking|following|reading|up to date|an eye on this)|join (?:us|me|our)|follow (?:us|me|along|our|the latest|live|all|it|developments|events)|tune in|get in touch|sign up|subscribe|bookmark|come back|check back|see you|bear with|do stay|click|tap|scroll|swipe|refresh|head (?:to|over to)|share your|send (?:us|in|your)|email (?:us|me)|e-mail us|tell us|let us know|download)\b/,
  // "You can watch the briefing here", "You can read more on that here", "Watch live above"
  /^(?:but |and |meanwhile,? |for now,? |if you(?:'re| are| want| would| missed).{0,60}, )?you can (?:also |still |now |already |then )?(?:watch|read|listen|follow|see|find|hear|get|catch|view|sign|join|contact|send|click|check|press|tap|stream|explore|revisit)\b/,
  /^(?:watch|listen|read|see|find|hear|explore|catch up on|take a look at|have a look at|here's a link|there's more)\b.{0,120}\b(?:here|below|above|live|in full|at the top of this page|on (?:bbc|sky|iplayer|sounds|youtube|our)\b.{0,40})[.:!]?$/,
  // "More on that here", "The full story is here:"
  /^(?:there(?:'s| is) )?(?:more|full (?:story|report|details|analysis)|the full (?:story|report)|details|read(?:ing)? more)\b.{0,60}\b(?:here|below|above)[.:]?$/,
  // a press of the player, a consent notice, a note on links
  /^(?:this|the|to play this) (?:video|audio|content|clip|media|article contains content)\b.{0,40}\b(?:can ?not be (?:played|shown|displayed|loaded)|can't be played|is not available|isn't available|not supported|provided by|you need to enable|unavailable)\b/,
  /^(?:please|you (?:need|have) to|to (?:play|view|watch|see|use|comment)).{0,60}\b(?:browser|javascript|flash|cookies?|player|sign in|log in|subscribe)\b/,
  /^(?:allow|skip|end of|view (?:original|more|full|this|on))\b.{0,50}\b(?:content|posts?|tweets?|promotion|newsletter|embed|instagram|youtube|twitter|x|facebook|tiktok|video)\b/,
  /\b(?:not responsible for the content|approach to external linking|ask for your permission before anything is loaded|may be using cookies|accept and continue)\b/,
  /^(?:copyright\b|©|\(c\) 20|all rights reserved)/,
];

// "Further reading: ...", "Follow live: ...": the label of a link, then its headline
const linkLabel =
  /^(?:further reading|read more|more on this(?: story)?|read(?: this)? next|go deeper|in depth|related(?: stories| story)?|see also|also read|read also|don't miss|from (?:our|the) archive|follow live|follow|watch live|live updates?|listen(?: (?:live|now|here))?|watch|subscribe|sign up|analysis|explained|explainer|full story|watch back|opinion|comment|live|in pictures|gallery|podcast|video|fact[- ]check|the big read|recommended|what to read next|more from [^:]{1,30})\s?[:|]\s?\S/;

// "and Frederiksen here:" goes on a pointer
const pointerTail = /^(?:and|or|while|also)\b.{0,60}\b(?:here|below|above)[.:]?$/;

// what such a sentence may begin with
const connective =
  /^(?:(?:and|but|so|also|now|then|meanwhile|in the meantime|until then|for now|as (?:always|ever|usual)|elsewhere|right|ok|okay|well|anyway|don't forget|remember|a reminder|as a reminder|just a reminder)(?:,| -|:| that)? )+/;

/**
 * True for a paragraph in which the outlet speaks of its own service or tells the reader what to do (sign-offs, pointers,
 * link labels, player and consent notices): every sentence of it does. Somebody's quoted words never are.
 */
export function isPromo(text: string): boolean {
  if (opensQuotation(text) || text.length > 600) return false; // no sign-off is longer
  const key = foldKey(text);
  if (linkLabel.test(key) && !endsAsSentence(text.replace(/\?$/, "")) && wordCount(text) <= 25) return true;
  if (pointerTail.test(key)) return true;
  const sentences = sentencesOf(text);
  return sentences.length > 0 && sentences.every(sentence => isService(foldKey(sentence.text)));
}

/**
 * A paragraph of news that begins or ends with the outlet's words about its own service, cut apart there; the parts joined
 * by spaces are the paragraph. A paragraph with quoted words stays whole: they may be somebody's own.
 */
export function serviceApart(text: string): { promo: boolean; text: string }[] {
  const whole = [{ promo: false, text }];
  if (/["“”«]/u.test(text) || text.length > 4_000) return whole;
  const sentences = sentencesOf(text);
  const service = sentences.map(sentence => isService(foldKey(sentence.text)));
  const first = service.indexOf(false);
  const last = service.lastIndexOf(false);
  if (sentences.length < 2 || (first === 0 && last === sentences.length - 1) || first < 0) return whole;
  const part = (from: number, to: number, promo: boolean) => {
    const [start, end] = [sentences[from], sentences[to]];
    return start === undefined || end === undefined || from > to
      ? []
      : [{ promo, text: text.slice(start.start, end.end) }];
  };
  return [
    ...part(0, first - 1, true),
    ...part(first, last, false),
    ...part(last + 1, sentences.length - 1, true),
  ];
}

/** True for a paragraph that ends a post: the outlet says what it will bring, or where to watch. */
export function isSignOff(text: string): boolean {
  return isPromo(text) && !opensPost(text);
}

/** True for the outlet's own opening words of a fresh post: what it is waiting for, hears or gets. */
export function opensPost(text: string): boolean {
  const key = foldKey(text);
  return /^(?:we|i)(?:'re|'m|'ve| are| am| have)(?: (?:also|now|just|still|already))?(?: been)? (?:waiting|hearing|getting|seeing|starting|beginning|learning|expecting|receiving)\b/.test(
    key,
  );
}

function isService(sentence: string): boolean {
  const plain = sentence.replace(connective, "");
  return speech.some(pattern => pattern.test(sentence) || pattern.test(plain));
}
