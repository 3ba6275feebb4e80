import { BlockList, isIPv4 } from "node:net";

/** Networks that are not the public internet: IANA's special-purpose registries for IPv4 and IPv6. */
const special = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  special.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  // Teredo and other protocol assignments, documentation, 6to4: they hold or hide IPv4 addresses.
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  special.addSubnet(network, bits, "ipv6");
}

/** The only part of IPv6 that is given out to the public. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/** True for an IP address of the public internet. Of IPv6 only global unicast counts: no mapped, translated or local ones. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, "ipv4");
  // ISATAP puts an IPv4 address behind 0:5efe (or 200:5efe) in the last four groups.
  if (/:(?:0{0,4}|0?200):5efe:/i.test(address)) return false;
  return globalUnicast.check(address, "ipv6") && !special.check(address, "ipv6");
}

/** True for an address of this very machine. */
export function isLoopbackAddress(address: string): boolean {
  return isIPv4(address) ? address.startsWith("127.") : address === "::1";
}
