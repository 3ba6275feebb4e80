import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fetchPage } from "../../src/ingest/fetch-page.ts";
import { loopbackSite } from "../ingest/loopback-site.ts";
import { watchSockets } from "../ingest/watched-sockets.ts";
import type { Tally } from "./tally.ts";

const Addresses = z.object({
  names: z.record(z.string(), z.array(z.string())),
  vectors: z.array(z.string()),
});

/** The one name of the file that is public: it must be reached. */
const good = "good.test";
/** The name that answers with a public address first and with this machine's next. */
const changing = "rebind.test";

/** Fetches every address of DIR/eval/ssrf.json, as given and as where a live site leads: none may be reached but the public one. */
export async function checkAddresses(folder: string, tally: Tally): Promise<void> {
  const file = join(folder, "eval", "ssrf.json");
  if (!existsSync(file)) return;
  const { names, vectors } = Addresses.parse(JSON.parse(readFileSync(file, "utf8")));
  let asked = 0;
  const resolve = async (host: string) => {
    if (host !== changing) return names[host] ?? [];
    asked += 1;
    return asked % 2 === 1 ? (names[good] ?? []) : ["127.0.0.1"];
  };
  const isGood = (place: string) => (names[good] ?? []).some(address => place.startsWith(`${address}:`));
  let location = "";
  const site = await loopbackSite((_request, response) => response.writeHead(302, { location }).end());
  const { href, port } = new URL(site.address);
  const sockets = watchSockets(Number(port));
  const inside: string[] = [];
  // Both answers of a name that changes it are tried.
  for (const vector of [...vectors, ...vectors.filter(each => each.includes(changing))]) {
    await fetchPage(vector, { resolve });
    inside.push(...sockets.reached.splice(0).filter(place => !isGood(place)));
    // What cannot stand in a header no site can lead to.
    if (!/^[\x21-\x7e]+$/.test(vector)) continue;
    location = vector;
    await fetchPage(href, { resolve, allowLoopback: true });
    const beyond = sockets.reached.splice(0).filter(place => !/^(?:127\.0\.0\.1|::1):/.test(place));
    inside.push(...beyond.filter(place => !isGood(place)));
  }
  await fetchPage(`http://${good}/`, { resolve });
  const reachedGood = sockets.reached.some(isGood);
  sockets.restore();
  await site.close();
  tally.check(
    `of ${vectors.length} addresses inside, given and led to, none is reached`,
    inside.length === 0,
    inside.slice(0, 5).join(", "),
  );
  tally.check("the public address among them is reached", reachedGood);
}
