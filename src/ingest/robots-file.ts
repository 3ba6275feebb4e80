/** A rule of a robots.txt file: whether what its pattern matches may be read. */
type RobotsRule = {
  allow: boolean;
  /** The path's beginning, percent-encoded; `*` is anything, `$` at the end is the end. Never empty. */
  pattern: string;
};

/** What a robots.txt file says to one program. */
export type RobotsFile = {
  rules: readonly RobotsRule[];
  /** Seconds between two requests that it asks for; null where it asks nothing. */
  crawlDelay: number | null;
};

/** RFC 9309, 2.5: at least so much must be read; nobody's real rules are longer. In bytes. */
export const robotsMostBytes = 500 * 1024;

/** A file that says nothing: all may be read. */
export const silentRobots: RobotsFile = { rules: [], crawlDelay: null };

type Group = { named: boolean; rules: RobotsRule[]; crawlDelay: number | null };

/**
 * Reads a robots.txt file as RFC 9309 has it, for the program that calls itself `agent`: the rules of all groups of that
 * name, else those of all groups for everybody (`*`), else none. Lines that it does not know part no group. What stands
 * beyond 500 KiB is not read. Not in the RFC and understood all the same: a line without its colon, and `Crawl-delay`.
 */
export function readRobots(bytes: Uint8Array, agent: string): RobotsFile {
  const text = new TextDecoder().decode(bytes.subarray(0, robotsMostBytes));
  const own: Group = { named: false, rules: [], crawlDelay: null };
  const everybody: Group = { named: false, rules: [], crawlDelay: null };
  let [speaksTo, inNames]: [Group[], boolean] = [[], false];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [key, value] = keyed(line);
    if (key === "user-agent") {
      if (!inNames) speaksTo = [];
      inNames = true;
      const group = groupFor(value, agent, { own, everybody });
      if (group !== null && !speaksTo.includes(group)) speaksTo.push(group);
    } else if (key === "allow" || key === "disallow") {
      inNames = false;
      const pattern = patternOf(value);
      // An empty rule matches nothing: "Disallow:" lets everything be read.
      if (pattern !== "") for (const group of speaksTo) group.rules.push({ allow: key === "allow", pattern });
    } else if (key === "crawl-delay") {
      for (const group of speaksTo) group.crawlDelay ??= secondsIn(value);
    }
  }
  const { rules, crawlDelay } = own.named ? own : everybody;
  return { rules, crawlDelay };
}

/** True where the file lets the address be read: the longest rule that matches decides, and of equal ones the one that allows. */
export function robotsAllow({ rules }: RobotsFile, url: URL): boolean {
  // RFC 9309, 2.2.2: the file itself may always be read.
  if (url.pathname === "/robots.txt") return true;
  const path = pathOf(url);
  let [longest, allowed] = [-1, true];
  for (const { allow, pattern } of rules) {
    const { length } = pattern;
    if (length < longest || (length === longest && !allow)) continue;
    if (matches(pattern, path)) [longest, allowed] = [length, allow];
  }
  return allowed;
}

/** A line's key in small letters and its value, without comment and spaces; ["", ""] where it has none. */
function keyed(line: string): [string, string] {
  const bare = line.replace(/#.*/, "").trim();
  // "Disallow /x" without the colon is a common slip; the value then holds no further space.
  const parts =
    /^([a-z-]{1,20})\s*:\s*(.*)$/i.exec(bare) ?? /^(user-agent|allow|disallow)\s+(\S+)$/i.exec(bare);
  return [(parts?.[1] ?? "").toLowerCase(), parts?.[2] ?? ""];
}

/** The group that a `User-agent` line begins for this program; a name is read up to what no name may hold (RFC 9309, 2.2.1). */
function groupFor(
  value: string,
  agent: string,
  { own, everybody }: { own: Group; everybody: Group },
): Group | null {
  // "*" may be followed by words; nothing else that begins so is everybody.
  if (/^\*(?:\s|$)/.test(value)) return everybody;
  const name = /^[a-z_-]*/i.exec(value)?.[0] ?? "";
  if (name === "" || name.toLowerCase() !== agent.toLowerCase()) return null;
  own.named = true;
  return own;
}

function secondsIn(value: string): number | null {
  return /^\d{1,6}(?:\.\d{1,6})?$/.test(value) ? Number(value) : null;
}

/** A rule's pattern in the one way of writing it: a `$` that is not its end is no sign (RFC 9309, 2.2.3). */
function patternOf(value: string): string {
  return encoded(value).replace(/\$(?!$)/g, "%24");
}

/** The path and query of an address in the one way of writing them: what would be signs in a pattern is escaped. */
function pathOf(url: URL): string {
  return encoded(url.pathname + url.search).replace(/[*$]/g, sign => (sign === "*" ? "%2A" : "%24"));
}

/** Characters that mean the same with and without percent-encoding: unreserved ones, and those that part nothing. */
const plainInPath = /[\w.~:@!'(),;-]/;
/** In a query a slash and a question mark part nothing either. */
const plainInQuery = /[\w.~:@!'(),;/?-]/;

/**
 * Two ways of writing one path made one (RFC 9309, 2.2.2): everything outside ASCII percent-encoded, escapes in capitals,
 * and those undone that change nothing.
 */
function encoded(text: string): string {
  const escaped = text.replace(/[^\u0021-\u007e]+/gu, outside => encodeURI(outside.toWellFormed()));
  const [path = "", ...query] = escaped.split("?");
  const unescaped = (part: string, plain: RegExp) =>
    part.replace(/%[0-9a-f]{2}/gi, sign => {
      const character = String.fromCharCode(Number.parseInt(sign.slice(1), 16));
      return plain.test(character) ? character : sign.toUpperCase();
    });
  const rest = query.length === 0 ? "" : `?${unescaped(query.join("?"), plainInQuery)}`;
  return unescaped(path, plainInPath) + rest;
}

/**
 * True where the pattern matches the path from its beginning. Each `*` takes as little as it can, which finds a match
 * where there is one: the work is the product of both lengths at the most.
 */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...others] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? others.pop() : undefined;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  if (last === undefined) return at === path.length;
  return path.length - last.length >= at && path.endsWith(last);
}
