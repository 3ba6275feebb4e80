/** Counts what passed and what failed, and prints each check as it ends. */
export type Tally = {
  /** Prints one check; `detail` says what was found, never a publisher's text. */
  check: (name: string, passed: boolean, detail?: string) => void;
  /** Prints "N passed, N failed"; true where nothing failed. */
  close: () => boolean;
};

/** A tally that prints through `print`, one line a call. */
export function openTally(print: (line: string) => void): Tally {
  let passed = 0;
  let failed = 0;
  return {
    check: (name, good, detail = "") => {
      if (good) passed += 1;
      else failed += 1;
      print(`${good ? "pass" : "FAIL"}  ${name}${detail === "" ? "" : `: ${detail}`}`);
    },
    close: () => {
      print(`${passed} passed, ${failed} failed`);
      return failed === 0;
    },
  };
}
