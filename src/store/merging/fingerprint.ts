import { createHash } from "node:crypto";

/** A short text that stands for the parts: 20 hexadecimal digits, so that a million of them do not meet by chance. */
export function fingerprint(...parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 20);
}
