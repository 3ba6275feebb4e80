import type { SentenceFeatures } from "../analysis/features.ts";
import { reportingVerb } from "../language/reporting-verbs.ts";
import { wordsOf } from "../language/terms.ts";

const held =
  "summit|meeting|meetings|talks|news conference|press conference|press briefing|briefing|interview|phone call|call|conversation|speech|address|statement|post|posts|tweet|video|video address|letter|article|debate|visit|trip|hearing|session|dinner|lunch|rally|ceremony|conference|question time|message";
const whose =
  "an?|the|his|her|their|its|today's|tonight's|yesterday's|this (?:morning|afternoon|evening)'s|\\p{Lu}[\\p{L}-]+(?:'s)?";
// "after the summit", "in a phone call with X", "before Paris talks": with the name that follows it
const event = new RegExp(
  `\\b(?:[Aa]fter|[Bb]efore|[Dd]uring|[Aa]t|[Aa]head of|[Ff]ollowing|[Ii]n|[Oo]n)\\s(?:${whose})\\s(?:[\\p{L}-]+\\s){0,3}?(?:${held})\\b(?:\\s(?:with|to|in|of|on)\\s(?:the\\s)?\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,2})?`,
  "u",
);
// "on X", "on Telegram", "on the broadcaster"
const platform =
  /\bon (?:X|Twitter|Facebook|Instagram|Telegram|Truth Social|Threads|Bluesky|YouTube|TikTok|LinkedIn|WhatsApp|social media|(?:state |national |live )?(?:television|TV|radio))\b/u;
const place = /\b[Ss]peaking (?:in|at|from|outside|to) (?:the )?\p{L}+(?: \p{Lu}[\p{L}.]*){0,3}/u;
/** An occasion opens the sentence, or stands so near behind a verb of saying, in characters; elsewhere it is what is told of. */
const nearVerb = 24;

/**
 * Where or when words were said, as their sentence or its post says outside quotation marks: "after the summit", "in a phone
 * call with X", "on Telegram", "to Reuters". Null where neither tells.
 */
export function occasionOf(sentence: SentenceFeatures, title: string | null): string | null {
  const via = sentence.by?.via;
  const own = occasionIn(outside(sentence));
  if (own !== null) return own;
  if (via !== undefined) return `to ${via}`;
  return title === null || sentence.role === "title" ? null : occasionIn(title);
}

function occasionIn(text: string): string | null {
  for (const pattern of [place, event, platform]) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const before = text.slice(Math.max(0, found.index - nearVerb), found.index);
    const opens = /^\W*$/u.test(text.slice(0, found.index));
    if (pattern === place || opens || speaks(before))
      return found[0].replace(/^\p{Lu}/u, letter => letter.toLowerCase());
  }
  return null;
}

function speaks(words: string): boolean {
  return wordsOf(words).some(
    word => reportingVerb(word) !== null || /^(?:speak|spoke|speaks|speaking)$/iu.test(word),
  );
}

/** The sentence without what stands in quotation marks. */
function outside({ text, quotations }: SentenceFeatures): string {
  return quotations.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}
