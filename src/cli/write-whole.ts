import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Fault } from "../errors.ts";

/**
 * Writes a file whole or not at all: into a file beside it that takes its name at the end. What is no file (a pipe, a
 * terminal) is written to directly. Throws an `input` fault with the reason.
 */
export function writeWhole(file: string, text: string): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    if (existsSync(file) && !statSync(file).isFile()) {
      writeFileSync(file, text);
      return;
    }
    writeFileSync(beside, text, { flush: true });
    renameSync(beside, file);
  } catch (cause) {
    rmSync(beside, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Fault("input", `I could not write ${file}: ${why}`, { cause });
  }
}
