import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { join } from "node:path";
import { setDefaultCACertificates } from "node:tls";

/** A web site on this machine: real HTTP, and everything that was asked of it. */
export type LoopbackSite = {
  /** Without a slash at its end. */
  address: string;
  requests: IncomingMessage[];
  /** The most requests that were under way at one time. */
  busiest: () => number;
  close: () => Promise<void>;
};

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

// A key and a certificate for localhost that were made for these tests and are used nowhere else; valid until 2126.
const certificates = join(import.meta.dirname, "..", "fixtures", "loopback");

/** Opens a site that answers each request with `answer`; with `secure` over TLS, with a certificate that this process then trusts. */
export async function loopbackSite(
  answer: Answer,
  { secure = false }: { secure?: boolean } = {},
): Promise<LoopbackSite> {
  const requests: IncomingMessage[] = [];
  let [open, busiest] = [0, 0];
  const listener: RequestListener = (request, response) => {
    requests.push(request);
    open += 1;
    busiest = Math.max(busiest, open);
    response.on("close", () => {
      open -= 1;
    });
    answer(request, response);
  };
  const server = secure ? createSecureServer(trusted(), listener) : createServer(listener);
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("the site has no port");
  return {
    address: `${secure ? "https" : "http"}://localhost:${place.port}`,
    requests,
    busiest: () => busiest,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function trusted(): { key: string; cert: string } {
  const [key, cert] = ["key.pem", "certificate.pem"].map(name =>
    readFileSync(join(certificates, name), "utf8"),
  );
  setDefaultCACertificates([cert ?? ""]);
  return { key: key ?? "", cert: cert ?? "" };
}
