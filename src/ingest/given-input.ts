import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Fault } from "../errors.ts";
import { type FetchOptions, fetchPage } from "./fetch-page.ts";

/** An input with its bytes. */
export type GivenInput = {
  /** As the caller gave it. */
  input: string;
  /** How to speak of it: the file's name, the address, or "standard input". */
  name: string;
  url: string | null;
  bytes: Uint8Array;
};

/** Reads a file, an address or standard input (`-`). Throws Fault("input") with the reason when that cannot be done. */
export async function givenInput(
  input: string,
  options: { readInput: () => Promise<Uint8Array>; fetching?: FetchOptions | undefined },
): Promise<GivenInput> {
  if (input === "-") return { input, name: "standard input", url: null, bytes: await options.readInput() };
  // Something that begins like an address, whatever its scheme; a drive letter is one character.
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
    const fetched = await fetchPage(input, options.fetching ?? {});
    if (fetched.outcome === "failed") throw new Fault("input", fetched.problem, { cause: fetched.cause });
    // Only who asks whether a page has changed is told that it has not.
    if (fetched.outcome === "unchanged") throw new Fault("input", `${fetched.url} sent no page.`);
    return { input, name: fetched.url, url: fetched.url, bytes: fetched.bytes };
  }
  try {
    return { input, name: basename(input), url: null, bytes: await readFile(input) };
  } catch (cause) {
    throw new Fault("input", unreadable(input, cause), { cause });
  }
}

function unreadable(path: string, cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  if (code === "ENOENT") return `There is no file ${path}. Check the path.`;
  if (code === "EISDIR") return `${path} is a folder. Give the files in it.`;
  if (code === "EACCES") return `${path} may not be read. Check its permissions.`;
  return `${path} cannot be read.`;
}
