import type { IncomingMessage } from "node:http";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { Fault } from "../errors.ts";

/** The encodings that `readBody` undoes: what to say in `Accept-Encoding`. */
export const bodyEncodings = "gzip, br";

/**
 * The body with its compression undone, as it streams in: no more than `most` bytes are ever unpacked or taken from the
 * network. Throws Fault("input") for a larger page and for compression that was not asked for (gzip within gzip among
 * it); else what the network or the decoder says, also where the body ends early.
 */
export async function readBody(
  response: IncomingMessage,
  { most, spoken, signal }: { most: number; spoken: string; signal: AbortSignal },
): Promise<Uint8Array> {
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const unpack = decoderOf(encoding);
  if (unpack === null) throw new Fault("input", `${spoken} is packed in a way that I do not read.`);
  const tooLarge = () =>
    new Fault(
      "input",
      `${spoken} is larger than ${Math.floor(most / 1024 / 1024)} MiB. Save the page and give the file.`,
    );
  if (Number(response.headers["content-length"] ?? 0) > most) throw tooLarge();
  const parts: Uint8Array[] = [];
  const gather = async (body: AsyncIterable<Uint8Array>) => {
    let size = 0;
    for await (const part of body) {
      size += part.length;
      if (size > most) throw tooLarge();
      parts.push(part);
    }
  };
  // Empty blocks unpack to nothing for ever, so what is packed is counted too.
  const counted = limitedTo(most, tooLarge);
  if (unpack === "identity") await pipeline(response, gather, { signal });
  else await pipeline(response, counted, unpack, gather, { signal });
  return Buffer.concat(parts);
}

function decoderOf(encoding: string): (Readable & Transform) | "identity" | null {
  if (encoding === "identity" || encoding === "") return "identity";
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "br") return createBrotliDecompress();
  return null;
}

function limitedTo(most: number, tooLarge: () => Fault): Transform {
  let size = 0;
  return new Transform({
    transform: (part: Uint8Array, _encoding, done) => {
      size += part.length;
      if (size > most) done(tooLarge());
      else done(null, part);
    },
  });
}
