/** A question for the word or phrase that somebody puts to something: by whom, to what, and with which verb it asks. */
export type LabelQuestion = { by: string; of: string; verb: string };

// Verbs that put a name or a description to something; "call for", "call on" and "call off" do not.
const labelling =
  "(?:call|dub|brand|label|term|name|nickname|describe|characteri[sz]e|portray|sum(?:med)? up|refer to|compare|liken|class|define)(?:ed|d)?(?! (?:for|on|off|upon|in|out|after|an? (?:meeting|election|vote|halt|end|truce))\\b)";

const asking = new RegExp(
  `\\b(?:what|how) (?:did|does|do|has|have|had|would|will) (.{2,70}?) (?:(?:want|wants|like|prefer|choose|used?|going)(?:ed)? to )?(${labelling})\\b(.*)$`,
  "iu",
);
// "What word did she use for the plan", "which term does he use of it".
const wording =
  /\b(?:what|which) (?:word|words|term|phrase|label|name|image|nickname) (?:did|does|do|has|have) (.{2,70}?) (use|used|choose|chosen|pick)\b(.*)$/iu;
// "Described the plan as what?"
const open = /^(.{2,70}?) (called|described|dubbed|branded|labelled) (.+?) (?:as )?what\b/iu;

/** What a question for a label asks, or null where it asks for none. */
export function labelAsked(text: string): LabelQuestion | null {
  const match = asking.exec(text) ?? wording.exec(text) ?? open.exec(text);
  if (!match) return null;
  const [, by = "", verb = "", of = ""] = match;
  // "What did they name as the reason", "how did she describe feeling": the object is what gets the name.
  return { by, verb: verb.toLowerCase(), of: of.replace(/[?!.]+\s*$/u, "").trim() };
}
