import { isIP, isIPv4 } from "node:net";
import ipaddr from "ipaddr.js";

/** The only part of IPv6 that is given out to the public. */
const globalUnicast = ipaddr.parseCIDR("2000::/3");
/** For documentation: RFC 9637. */
const documentation = ipaddr.parseCIDR("3fff::/20");
/** For protocols (RFC 2928): Teredo and others in it hold or hide IPv4 addresses. */
const protocols = ipaddr.parseCIDR("2001::/23");

/**
 * True for an IP address of the public internet, written as resolvers write it: none of IANA's special-purpose
 * registries. Of IPv6 only global unicast counts: nothing mapped, translated, tunnelled or local.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (isIPv4(address)) return true;
  // ISATAP puts an IPv4 address behind 0:5efe (or 200:5efe) in the last four groups.
  if (/:(?:0{0,4}|0?200):5efe:/i.test(address)) return false;
  return parsed.match(globalUnicast) && !parsed.match(documentation) && !parsed.match(protocols);
}

/** True for the address by which this very machine calls itself. The rest of 127.0.0.0/8 is not meant. */
export function isLoopbackAddress(address: string): boolean {
  return address === "127.0.0.1" || address === "::1";
}
