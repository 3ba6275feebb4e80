import { createHash, timingSafeEqual } from "node:crypto";

/** True where an `Authorization` header carries the token. Takes the same time for every wrong one. */
export function bears(token: string, header: string | undefined): boolean {
  const given = /^Bearer +([\x21-\x7e]{1,500})$/i.exec(header ?? "")?.[1] ?? "";
  // Digests have one length, which the comparison needs and which tells nothing.
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
