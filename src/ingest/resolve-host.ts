import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isLoopbackAddress, isPublicAddress } from "./public-address.ts";

/** Gives every address of a host's name, of both families. */
export type ResolveHost = (host: string) => Promise<readonly string[]>;

/** Asks the machine's own resolver. */
export const systemResolve: ResolveHost = async host => {
  const found = await lookup(host, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
};

/** Who resolves, and whether this machine's own address may be among the answers (tests). */
export type Resolving = { resolve: ResolveHost; allowLoopback: boolean };

/**
 * The addresses to connect to, all of them public. Throws where one is not (a name that leads anywhere private is
 * refused as a whole) and where there is none; the caller must not tell a person which of it was the case.
 */
export async function publicAddresses(hostname: string, resolving: Resolving): Promise<readonly string[]> {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const addresses = isIP(host) === 0 ? await resolving.resolve(host) : [host];
  if (addresses.length === 0) throw new Error("the name has no address");
  if (!addresses.every(address => mayConnect(address, resolving))) {
    throw new Error("the name leads to an address that is not public");
  }
  return addresses;
}

/** True for an address that may be connected to. */
export function mayConnect(address: string, { allowLoopback }: Pick<Resolving, "allowLoopback">): boolean {
  return isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
}
