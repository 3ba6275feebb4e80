import type { IncomingHttpHeaders } from "node:http";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { Fault } from "../errors.ts";

/** The encodings to ask for in `Accept-Encoding`; `readBody` undoes deflate too, which some send unasked. */
export const bodyEncodings = "gzip, br";

/** A page is packed once; some proxies pack it again. */
const mostEncodings = 3;

/** A body of 5 MiB comes in some hundred parts, in thousands from servers that flush every line; each costs the same work. */
const mostParts = 100_000;
/** Unpacking a part costs some 40 microseconds however small it is, and packed pages come in few. */
const mostPackedParts = 20_000;

/** How much of a body is taken, and how to speak of it. */
type BodyLimits = {
  /** Most bytes: of what comes in and of what each unpacking gives. */
  most: number;
  /** True: a longer body is cut there instead of refused. */
  cut: boolean;
  spoken: string;
};

type Bytes = AsyncIterable<Uint8Array>;

/**
 * The body with its compression undone, also where several lie one in the other, as it streams in: no more than `most`
 * bytes, and no more than 100,000 parts, are ever taken from the network or unpacked at any step. Throws Fault("input")
 * for a larger page and for a packing that is not known; else what the network or the decoder says, also where the body
 * ends early.
 */
export async function readBody(
  { body, headers }: { body: Bytes; headers: IncomingHttpHeaders },
  { most, cut, spoken }: BodyLimits,
): Promise<Uint8Array> {
  const decoders = decodersOf(headers["content-encoding"] ?? "");
  if (decoders === null) throw new Fault("input", `${spoken} is packed in a way that I do not read.`);
  const tooLarge = () =>
    new Fault("input", `${spoken} is larger than ${sizeName(most)}. Save the page and give the file.`);
  if (!cut && Number(headers["content-length"] ?? 0) > most) throw tooLarge();
  // Empty blocks unpack to nothing for ever, so what is packed is counted too, at each step.
  const unpacked = decoders.reduce<Bytes>(
    (packed, decoder) => unpack(limitedTo(most, tooLarge, packed), decoder),
    body,
  );
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of unpacked) {
    size += part.length;
    parts.push(part);
    if (size <= most && parts.length <= mostParts) continue;
    if (cut) break;
    throw tooLarge();
  }
  return Buffer.concat(parts).subarray(0, cut ? most : undefined);
}

/** Makes the stream that undoes a packing, of whose bytes it gets to see the first. */
type Decoder = (first: number) => Transform;

/** The decoders in the order in which they undo what was done; null where one is not known, or there are too many. */
function decodersOf(header: string): Decoder[] | null {
  const names = header
    .toLowerCase()
    .split(",")
    .map(name => name.trim())
    .filter(name => name !== "" && name !== "identity");
  if (names.length > mostEncodings) return null;
  const decoders = names.toReversed().map(decoderOf);
  return decoders.some(decoder => decoder === null) ? null : decoders.filter(decoder => decoder !== null);
}

function decoderOf(encoding: string): Decoder | null {
  if (encoding === "gzip" || encoding === "x-gzip") return () => createGunzip();
  if (encoding === "br") return () => createBrotliDecompress();
  // "deflate" means zlib's format, and some servers send the bare one: the first byte tells them apart (RFC 1950, 2.2).
  if (encoding === "deflate") return first => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw());
  return null;
}

async function* unpack(packed: Bytes, decoder: Decoder): Bytes {
  const parts = packed[Symbol.asyncIterator]();
  const first = await parts.next();
  if (first.done === true) return;
  const unpacking = decoder(first.value[0] ?? 0);
  // Its errors come out of `unpacking` too.
  const feeding = pipeline(restOf(first.value, parts), unpacking).catch(() => {});
  try {
    yield* unpacking;
  } finally {
    unpacking.destroy();
    await feeding;
  }
}

async function* restOf(first: Uint8Array, parts: AsyncIterator<Uint8Array>): Bytes {
  try {
    yield first;
    for (let next = await parts.next(); next.done !== true; next = await parts.next()) yield next.value;
  } finally {
    await parts.return?.();
  }
}

async function* limitedTo(most: number, tooLarge: () => Fault, parts: Bytes): Bytes {
  let [size, count] = [0, 0];
  for await (const part of parts) {
    size += part.length;
    count += 1;
    if (size > most || count > mostPackedParts) throw tooLarge();
    yield part;
  }
}

function sizeName(bytes: number): string {
  const mebibytes = bytes / 1024 / 1024;
  return mebibytes >= 1 ? `${Math.floor(mebibytes)} MiB` : `${Math.floor(bytes / 1024)} KiB`;
}
