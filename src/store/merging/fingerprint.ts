import { hash } from "node:crypto";

/** A short text that stands for the parts: 20 hexadecimal digits, so that a million of them do not meet by chance. */
export function fingerprint(...parts: readonly (string | null)[]): string {
  return hash("sha256", JSON.stringify(parts), "hex").slice(0, 20);
}
