import { Socket } from "node:net";
import { z } from "zod";

type Lookup = (
  host: string,
  options: { all: true },
  done: (error: unknown, found: { address: string }[]) => void,
) => void;

const Target = z.object({ port: z.coerce.number(), host: z.string(), lookup: z.custom<Lookup>().optional() });

/** Where the sockets of this process would go, as "address:port", until `restore`. */
export type WatchedSockets = { reached: string[]; restore: () => void };

/**
 * Lets no socket of this process go anywhere and writes down where it would have gone; those to `port` on 127.0.0.1 go
 * there and are not among them.
 */
export function watchSockets(port: number | null): WatchedSockets {
  const reached: string[] = [];
  const { connect } = Socket.prototype;
  const watched = function (this: Socket, ...given: unknown[]): Socket {
    const target = given.flat().flatMap(each => Target.safeParse(each).data ?? [])[0];
    const found: string[] = [];
    target?.lookup?.(target.host, { all: true }, (_error, all) => {
      found.push(...all.map(each => `${each.address}:${target.port}`));
    });
    if (found.length === 1 && found[0] === `127.0.0.1:${port}`) return Reflect.apply(connect, this, given);
    reached.push(...(found.length > 0 ? found : [`${target?.host}:${target?.port}`]));
    queueMicrotask(() => this.destroy(new Error("nothing is reached")));
    return this;
  };
  Socket.prototype.connect = watched;
  const restore = () => {
    Socket.prototype.connect = connect;
  };
  return { reached, restore };
}
