import { Fault } from "../errors.ts";

/** Most bytes of one push: what a fetched page may have. */
const mostBytes = 5 * 1024 * 1024;

/** Types of text that a reader of ours could know; what it is in truth its bytes say. */
const types =
  /^(?:text\/(?:html|plain|xml)|application\/(?:(?:[a-z]+\+)?(?:json|xml)|x-ndjson|ndjson|jsonl|jsonlines|x-jsonlines))$/;

/** Why a body of that description is not taken, a sentence; null where it may be. */
export function refusedType(headers: Headers): string | null {
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity") return "The body is packed: send it as it is, without Content-Encoding.";
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (types.test(type)) return null;
  const told = type === "" ? "nothing" : `“${type.slice(0, 60)}”`;
  return `Content-Type says ${told}. Say what the body is: text/html, text/plain, application/xml (a feed), application/json, or application/x-ndjson (posts, one a line).`;
}

/** The body's bytes; null as soon as it is larger than 5 MiB. Throws Fault("input") where it is empty or ends early. */
export async function pushedBody(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.length;
      if (size > mostBytes) return null;
      parts.push(part);
    }
  } catch (cause) {
    throw new Fault("input", "The body ended before it was complete. Send it again.", { cause });
  }
  if (size === 0) throw new Fault("input", "The body is empty. Send a page, a feed, or posts, one a line.");
  return Buffer.concat(parts);
}
