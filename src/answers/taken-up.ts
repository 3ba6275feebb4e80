import type { Passage } from "./passage.ts";
import { isQuestion } from "./support.ts";

// "It puts the loss at 3%, and says", "She called it": whoever the sentence before told of goes on.
const goesOnSaying =
  /^(?:it|he|she|they) (?:(?:also|then|has|have|had) )?(?:says?|said|puts? \p{L}.* at|calls?|called|insists?|insisted|argues?|argued|adds?|added|told|tells?|wants?|wanted)\b/iu;

/** "The union rejects that. It says pay is low": the sentence that tells what the one before only says was said. */
export function takenUp({ after, sentence }: Passage): Passage | null {
  if (after === null || isQuestion(after.sentence.text) || sentence.role === "title") return null;
  return goesOnSaying.test(after.sentence.text) ? after : null;
}
