/** Whether the words around a place in a sentence speak of what was or of what is to come; null where they do not say. */
export type Tense = "past" | "future";

/** Helping verbs and words of planning: what they govern is still to come. "would" and "could" report a plan. */
const futureWords =
  /^(?:will|shall|wo|would|could|should|may|might|must|can|due|upcoming|forthcoming|expected|scheduled|planned|plans?|planning|hopes?|intends?|ahead|going|set|next|poised|tomorrow)$/;

/** What is planned for the present tense of these verbs lies ahead: "meets Trump on Thursday", "flies out on Monday". */
const eventVerbs =
  "meet|hold|visit|travel|speak|begin|start|go|attend|vote|resume|discuss|publish|decide|arrive|fly|host|take|join|sign|open|talk|return|announce|present|continue|address|gather|convene|brief|head|leave|unveil|face|appear|launch|end|expire|close|reopen|kick|run|last";
const presentEvent = new RegExp(`^(?:${eventVerbs})(?:s|es)$|^flies$`);
const infinitive = new RegExp(`^(?:${eventVerbs}|be)$`);

/** Past forms that do not end in -ed, of verbs that news uses. */
const irregularPast = new Set(
  (
    "said told took was were had met spoke held began came went left saw seen made gave found hit struck shot sent " +
    "thought wrote fell rose won lost led brought became felt kept flew drew grew knew broke drove ran sat stood " +
    "understood bought caught fought taught sought paid heard meant got forgot sold built spent dealt been done gone " +
    "taken given shown spoken written broken begun fallen grown known drawn flown hurt"
  ).split(" "),
);

/** Words in -ed that are no past tense. */
const notPast =
  /^(?:need|speed|indeed|feed|hundred|united|armed|seed|breed|bed|red|embed|succeed|proceed|exceed|agreed-upon|unprecedented|led|so-called|allied|expected|scheduled|planned)$/;

/**
 * The tense that governs the place from `start` to `end` of a sentence: of the verbs in the same clause the nearest
 * before it, else the nearest after it.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense | null {
  const before = clauseWords(sentence.slice(Math.max(0, start - reach), start), "end");
  const after = clauseWords(sentence.slice(end, end + reach), "start");
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const tense = tenseOf(before, index);
    if (tense !== null) return tense;
  }
  for (const index of after.keys()) {
    const tense = tenseOf(after, index);
    if (tense !== null) return tense;
  }
  return null;
}

/** A verb further away than this many characters belongs to something else. */
const reach = 120;

/** The words on this side of the nearest clause boundary: a semicolon, colon, dash or quotation mark. */
function clauseWords(text: string, nearest: "start" | "end"): string[] {
  const clauses = text.split(/[;:“”"()]|\s[–—-]\s|[.!?]\s/u);
  const clause = (nearest === "end" ? clauses.at(-1) : clauses[0]) ?? "";
  return clause.toLowerCase().match(/[a-z'’-]+/g) ?? [];
}

function tenseOf(words: readonly string[], index: number): Tense | null {
  const word = words[index] ?? "";
  const previous = words[index - 1] ?? "";
  const bare = word.replace(/['’](?:s|re|ve|d|ll|t)$/, "");
  if (/['’]ll$/.test(word) || /^won['’]t$/.test(word)) return "future";
  // "set to", "going to" and "ahead of" look ahead; "set" and "going" alone do not.
  if (
    /^(?:set|going|ahead|poised|due)$/.test(word) &&
    !/^(?:to|of|for|in|on|at)?$/.test(words[index + 1] ?? "")
  )
    return null;
  if (futureWords.test(bare)) return "future";
  if (previous === "to" && infinitive.test(word)) return "future";
  // "is to debate", whatever the verb
  if (previous === "to" && /^(?:is|are|was|were)$/.test(words[index - 2] ?? "")) return "future";
  // "will be held", "must be moved": what is to be done is not done yet
  if (previous === "be") return null;
  if (
    presentEvent.test(word) &&
    !/^(?:the|of|a|for|and|his|her|their|its|peace|in|to|by|from)$/.test(previous)
  )
    return "future";
  if (/ing$/.test(word) && /^(?:is|are|am|be)$|['’](?:s|re|m)$/.test(previous)) return "future";
  if (irregularPast.has(bare)) return "past";
  return /[a-z]{2}ed$/.test(bare) && !notPast.test(bare) ? "past" : null;
}
