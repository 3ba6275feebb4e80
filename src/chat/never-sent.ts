import { z } from "zod";

const WithCode = z.object({ code: z.string() });
const WithCause = z.object({ cause: z.unknown() });
const WithOriginal = z.object({ original: z.unknown() });

/** No connection was made, so nothing can have arrived: no such host, nobody listening, no secure connection. */
const beforeTheRequest =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_.*)$/;

/** True where a call failed before a byte of it could reach the platform. Looks through what errors wrap. */
export function neverSent(error: unknown): boolean {
  // Errors wrap one another a few times at most; a loop among them must not hold us.
  let inner: unknown = error;
  for (let depth = 0; depth < 6 && inner !== undefined && inner !== null; depth++) {
    const code = WithCode.safeParse(inner).data?.code ?? "";
    if (beforeTheRequest.test(code)) return true;
    inner = WithOriginal.safeParse(inner).data?.original ?? WithCause.safeParse(inner).data?.cause;
  }
  return false;
}
