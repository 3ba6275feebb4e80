import { isIP } from "node:net";
import { Fault } from "../errors.ts";
import { withoutSecrets } from "../log.ts";
import { isLoopbackAddress } from "./public-address.ts";

/** What an address must be. `allowLoopback` is for tests: this machine's own addresses, at any port, count as public. */
type AddressRules = { allowLoopback: boolean };

/** The ports of the web; an address without a port has one of these. */
const webPorts = ["", "80", "443"];

/**
 * Names of private networks, which no public name server answers: RFC 6761, RFC 6762, RFC 8375, RFC 7686, ICANN's
 * `.internal`, and what routers and companies use.
 */
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

/**
 * The address as it is fetched and kept: absolute, of http or https, without a fragment. Looked at as text alone, before
 * any name is resolved. Throws Fault("input") with a sentence for the person.
 */
export function checkedAddress(address: string, rules: AddressRules): URL {
  const spoken = spokenAddress(address);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new Fault("input", `“${spoken}” is not an address I can read: give one that begins with https://.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new Fault("input", `${spoken} holds a user's name or password. Give the address without it.`);
  }
  if (!isWebAddress(url) && !(rules.allowLoopback && isLoopback(url))) {
    throw new Fault(
      "input",
      `${spoken} is not an address on the public web (a site's name, no port of its own). Give a public one, or save the page and give the file.`,
    );
  }
  url.hash = "";
  return url;
}

/** An address as it may be repeated to a person: no password, no control characters, 200 characters at most. */
export function spokenAddress(address: string): string {
  const clean = withoutSecrets(address)
    .replace(/\p{Cc}|\p{Bidi_Control}/gu, " ")
    .trim();
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean;
}

/** A host's name that could be public, at a port of the web. Numbers are no name: news is not published under them. */
function isWebAddress({ hostname, port }: URL): boolean {
  const name = hostname.replace(/\.$/, "");
  const isName = isIP(name.replace(/^\[|\]$/g, "")) === 0 && name.includes(".");
  return webPorts.includes(port) && isName && !privateNames.test(name);
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ""));
}
