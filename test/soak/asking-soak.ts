import { faultsInSample } from "../answers/generated-questions.ts";
import type { Tally } from "../coverage/tally.ts";

/** How many questions are made and asked. */
const questions = 10_000;

/** Ten thousand generated questions on the bundled sample: cited, held by the citations, nothing foreign repeated. */
export async function askingSoak({ tally }: { tally: Tally }): Promise<void> {
  const faults = await faultsInSample(questions, 7);
  tally.check(
    "no generated question gets an unsound answer",
    faults.length === 0,
    `${questions} asked, ${faults.length} unsound${faults.length > 0 ? `: ${faults[0]}` : ""}`,
  );
}
