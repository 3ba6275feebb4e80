import { fold } from "../language/fold.ts";

// phrases with "no" or "not" in them that deny nothing
const harmless =
  /\bno(?:t)? (?:only|just|merely|simply|solely|the only|to mention|least|doubt|fewer|less|more|matter)\b|\bwhether or not\b|\bif not\b|\bno\. ?\d|\bnumber no\b/giu;
// "no", "not", "never" and their like
const plain = String.raw`\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|cannot|without)\b|\p{L}n't\b`;
// words that deny by what they mean
const meant = String.raw`\b(?:refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying|ial)|reject(?:s|ed|ing|ion)?|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|unable|impossible|rul(?:e|es|ed|ing) out|turn(?:s|ed|ing)? down|lack(?:s|ed|ing)?)\b`;
// adjectives that deny with their prefix, where "not" before them undoes it
const prefixed =
  "un(?:likely|aware|able|true|common|usual|willing|happy|reasonable)|im(?:possible|probable)|in(?:correct|conceivable|evitable|sensitive)";
const twice = new RegExp(`(?:${plain})(?: \\p{L}+){0,2} (?:${meant}|\\b(?:${prefixed})\\b)`, "giu");
const once = new RegExp(`${plain}|${meant}`, "giu");

/** How often a text denies; two denials that undo each other ("did not rule out") are none. */
export function denialsIn(text: string): number {
  const rest = fold(text).replace(harmless, " ").replace(twice, " ");
  return [...rest.matchAll(once)].length;
}

// words that say that something is not certain
const doubt =
  /\b(?:alleged(?:ly)?|allegations?|reported(?:ly)?|purported(?:ly)?|apparent(?:ly)?|suspected|unconfirmed|unverified|believed to|thought to|feared|possibl[ey]|perhaps|probabl[ey]|likely|may|might|could|said to|claimed|claims|rumou?red|appears? to|appeared to|seems? to|seemed to)\b/giu;
// words that say that it is
const certainty =
  /\b(?:confirm(?:s|ed|ing|ation)?|verif(?:y|ied|ies|ication)|proven|proved|established that)\b/giu;

/** How sure a text says that it is of what it tells: what casts doubt, and what takes it away. */
export type Sureness = { doubted: boolean; confirmed: boolean };

/** The sureness of a text; "unconfirmed" casts doubt, "not confirmed" too. */
export function surenessOf(text: string): Sureness {
  const folded = fold(text);
  const denied =
    /(?:\bnot|n't|\byet to be|\bto be) (?:been )?(?:independently )?(?:confirmed|verified)/iu.test(folded);
  return {
    doubted: denied || [...folded.matchAll(doubt)].some(([word]) => word !== "May"),
    confirmed: !denied && [...folded.matchAll(certainty)].length > 0,
  };
}
