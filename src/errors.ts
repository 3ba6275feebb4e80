/** What went wrong, by whom it can be mended: `usage` the caller, `config` the operator, `input` the coverage given. */
export type FaultCode = "usage" | "config" | "input" | "storage" | "unexpected";

/**
 * An error with two faces: `message` is a sentence for the person (what happened and what to do next), `cause` is for
 * the log. Exit codes of the command line follow from `code`: usage 2, config 78, all else 1.
 */
export class Fault extends Error {
  readonly code: FaultCode;
  /** What was typed and what was probably meant, where the same command with that in its place would work. */
  readonly meant: { typed: string; instead: string } | null;
  constructor(
    code: FaultCode,
    message: string,
    options: { cause?: unknown; meant?: { typed: string; instead: string } } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Fault";
    this.code = code;
    this.meant = options.meant ?? null;
  }
}
