import { Fault } from "../../errors.ts";

/** SQLite's primary result codes (sqlite.org/rescode.html) that a person can do something about. */
const advice: ReadonlyMap<number, (path: string) => string> = new Map([
  [5, path => `${path} is in use by another process. Wait for it to end, or stop it, and try again.`],
  [6, path => `${path} is in use by another process. Wait for it to end, or stop it, and try again.`],
  [8, path => `${path} cannot be written. Check its permissions, or give --data another folder.`],
  [
    10,
    path =>
      `The disk failed while reading or writing ${path}. Check the disk and restore a backup if needed.`,
  ],
  [11, damaged],
  [13, path => `The disk that holds ${path} is full. Free some space and try again.`],
  [14, path => `${path} cannot be opened. Check that its folder can be read and written.`],
  [26, path => `${path} is not a database. Move it aside, or give --data another folder.`],
]);

/** What to do about a file whose pages are damaged. */
export function damaged(path: string): string {
  return `${path} is damaged. Move it aside, then restore a backup or ingest again.`;
}

/** The Fault for an error that came from SQLite; any other error is handed back as it is. */
export function storageFault(error: unknown, path: string): unknown {
  if (error instanceof Fault) return error;
  const code = resultCode(error);
  if (code === null) return error;
  // The low byte is the primary code; the rest only refines it.
  const say = advice.get(code & 0xff);
  return new Fault("storage", say ? say(path) : `${path} could not be read or written.`, { cause: error });
}

function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode : null;
}
