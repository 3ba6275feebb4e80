import { once } from "node:events";
import { connect as connectPlain, isIP, type LookupFunction, type Socket } from "node:net";
import { connect as connectSecure } from "node:tls";
import type { buildConnector } from "undici";
import { mayConnect, publicAddresses, type Resolving } from "./resolve-host.ts";

/** How connections are made. */
type Connecting = Resolving & {
  /** Most milliseconds for finding the address, connecting and TLS together. */
  within: number;
  /** Most bytes that the other side may send over one connection, whatever they are. */
  most: number;
  /** Ends an attempt. */
  signal: AbortSignal;
};

/**
 * How undici connects for us: every address of the host's name is looked up and checked, and the connection goes to one
 * of those and to no other, under the host's name (TLS checks its certificate for it). The address that was reached is
 * checked once more. Fails with what the network says, for the log alone.
 */
export function checkedConnector(connecting: Connecting): buildConnector.connector {
  return (target, done) => {
    connected(target, connecting).then(
      socket => done(null, socket),
      error => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

async function connected(target: buildConnector.Options, connecting: Connecting): Promise<Socket> {
  const { most, within } = connecting;
  const signal = AbortSignal.any([connecting.signal, AbortSignal.timeout(within)]);
  const addresses = await until(signal, publicAddresses(target.hostname, connecting));
  const secure = target.protocol === "https:";
  const socket = opened(target, addresses, secure);
  // What happens to a socket that nobody waits for any more concerns nobody.
  socket.on("error", () => {});
  try {
    await once(socket, secure ? "secureConnect" : "connect", { signal });
    if (!mayConnect(socket.remoteAddress ?? "", connecting)) throw new Error("another address was reached");
  } catch (error) {
    socket.destroy();
    throw error;
  }
  socket.on("readable", () => {
    if (socket.bytesRead > most) socket.destroy(new Error("more bytes than a page has"));
  });
  return socket;
}

function opened({ hostname, port }: buildConnector.Options, addresses: readonly string[], secure: boolean) {
  const host = hostname.replace(/^\[|\]$/g, "");
  const at = { host, port: Number(port || (secure ? 443 : 80)), lookup: pinnedTo(addresses) };
  if (!secure) return connectPlain(at);
  // A certificate is for the name without the dot of the root; numbers are no server name (RFC 6066).
  const name = isIP(host) === 0 ? { servername: host.replace(/\.$/, "") } : {};
  return connectSecure({ ...at, ...name, ALPNProtocols: ["http/1.1"] });
}

/** Answers with what was checked instead of looking the name up again. */
function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map(address => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const [first = { address: "", family: 4 }] = found;
    if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  };
}

/** `work`, unless the signal ends first: a resolver cannot be told to stop. */
function until<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(new Error("no address in time")), { once: true });
    work.then(resolve, reject);
  });
}
