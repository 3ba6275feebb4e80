import { once } from "node:events";
import { createServer } from "node:net";

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const place = server.address();
  await new Promise(resolve => server.close(resolve));
  return place !== null && typeof place === "object" ? place.port : 0;
}
