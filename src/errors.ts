/** What went wrong, by whom it can be mended: `usage` the caller, `config` the operator, `input` the coverage given. */
export type FaultCode = "usage" | "config" | "input" | "storage" | "unexpected";

/**
 * An error with two faces: `message` is a sentence for the person (what happened and what to do next), `cause` is for
 * the log. Exit codes of the command line follow from `code`: usage 2, config 78, all else 1.
 */
export class Fault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "Fault";
    this.code = code;
  }
}
