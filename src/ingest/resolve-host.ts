import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";

/** Gives every address of a host's name. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** Asks the machine's own resolver. */
export const systemResolve: ResolveHost = async host => {
  const found = await lookup(host, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
};

/**
 * The addresses to connect to, all of them public. Throws where one is not (a name that leads anywhere private is
 * refused as a whole) and where there is none; the caller must not tell a person which of it was the case.
 */
export async function publicAddresses(
  url: URL,
  { resolve, allowLoopback }: { resolve: ResolveHost; allowLoopback: boolean },
): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  const mayConnect = (address: string) =>
    isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
  if (addresses.length === 0) throw new Error("the name has no address");
  if (!addresses.every(mayConnect)) throw new Error("the name leads to an address that is not public");
  return addresses;
}
