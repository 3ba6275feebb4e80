import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";

/** How to ask for a page. */
type PageRequest = {
  /** Where to connect: the host's name is not looked up again, so what was checked is what is reached. */
  addresses: readonly string[];
  headers: Readonly<Record<string, string>>;
  /** Most milliseconds until the connection stands, and until the answer begins. */
  connectWithin: number;
  answerWithin: number;
  /** Ends all of it, the body too. */
  signal: AbortSignal;
};

/** A page's headers have some hundred bytes; cookies that nobody asked for may make it 8 KiB. */
const mostHeaders = 32 * 1024;

/** One request over a connection of its own (no pool, no proxy); the answer's body is still to be read. Throws what the network says. */
export function requestPage(url: URL, asked: PageRequest): Promise<IncomingMessage> {
  const { headers, signal } = asked;
  const secure = url.protocol === "https:";
  const lookup = pinnedTo(asked.addresses);
  return new Promise((resolve, reject) => {
    const request = (secure ? requestHttps : requestHttp)(url, {
      ...{ agent: false, lookup, headers, signal, maxHeaderSize: mostHeaders },
    });
    const end = (what: string) => () => void request.destroy(new Error(`no ${what} in time`));
    const connecting = setTimeout(end("connection"), asked.connectWithin);
    const answering = setTimeout(end("answer"), asked.answerWithin);
    const stop = () => {
      clearTimeout(connecting);
      clearTimeout(answering);
    };
    request
      .on("socket", socket =>
        socket.once(secure ? "secureConnect" : "connect", () => clearTimeout(connecting)),
      )
      .on("response", response => {
        stop();
        resolve(response);
      })
      .on("error", error => {
        stop();
        reject(error);
      })
      .end();
  });
}

function pinnedTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map(address => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const [first = { address: "", family: 4 }] = found;
    if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  };
}
