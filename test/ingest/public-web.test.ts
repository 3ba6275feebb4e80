import { Socket } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchPage } from "../../src/ingest/fetch-page.ts";
import { isPublicAddress } from "../../src/ingest/public-address.ts";

/** A machine whose network reaches nothing: where a socket would have gone is written down. */
function watched(): string[] {
  const reached: string[] = [];
  vi.spyOn(Socket.prototype, "connect").mockImplementation(function (this: Socket, ...given: unknown[]) {
    // Socket.connect takes its options first, in a list of its own when Node calls it.
    const options = given.flat().find(hasLookup);
    options?.lookup("", { all: true }, (_error, found) => reached.push(...found.map(each => each.address)));
    if (options === undefined) reached.push("a place that was not looked up");
    queueMicrotask(() => this.destroy(new Error("nothing is reached")));
    return this;
  });
  return reached;
}

type HasLookup = {
  lookup: (
    host: string,
    options: { all: true },
    done: (error: unknown, found: { address: string }[]) => void,
  ) => void;
};

function hasLookup(given: unknown): given is HasLookup {
  return typeof given === "object" && given !== null && "lookup" in given;
}

afterEach(() => vi.restoreAllMocks());

const names: Readonly<Record<string, readonly string[]>> = {
  "courier.example": ["8.8.4.4", "2001:4860:4860::8844"],
  "home.example": ["127.0.0.1"],
  "home6.example": ["::1"],
  "half.example": ["8.8.4.4", "172.20.1.1"],
  "mapped.example": ["::ffff:192.168.7.7"],
  "translated.example": ["64:ff9b::c0a8:707"],
  "tunnel.example": ["2002:c0a8:707::1"],
  "shared.example": ["100.64.9.9"],
  "link.example": ["fe80::7"],
  "unique.example": ["fd12:3456::7"],
  "isatap.example": ["2a00:1450::200:5efe:10.0.0.7"],
  "nothing.example": ["0.0.0.0"],
  "metadata.example": ["169.254.169.254"],
};
const resolve = async (host: string): Promise<readonly string[]> => names[host.toLowerCase()] ?? [];

describe("what is fetched", () => {
  test("is a page on the public web, at the address that its name was found to have", async () => {
    const reached = watched();
    for (const address of ["http://courier.example/live", "https://COURIER.example.:443/live"]) {
      await fetchPage(address, { resolve });
    }
    expect(reached).toEqual([...(names["courier.example"] ?? []), ...(names["courier.example"] ?? [])]);
  });

  test.each([
    ...Object.keys(names)
      .filter(name => name !== "courier.example")
      .flatMap(name => [`http://${name}/`, `https://${name.toUpperCase()}./x`]),
    "http://127.0.0.1/",
    "http://127.9/",
    "http://2130706434/",
    "http://0x7f.1/",
    "http://0177.1/",
    "http://１２７.0.0.1/",
    "http://10%2e0.0.7/",
    "http://192.168.7.7:80/",
    "http://8.8.4.4/",
    "http://[::]/",
    "http://[::1]/",
    "http://[::ffff:7f00:2]/",
    "http://[::127.0.0.2]/",
    "http://[64:ff9b::7f00:2]/",
    "http://[fe80::2%25eth0]/",
    "http://localhost/",
    "http://desk.localhost./",
    "http://intranet/",
    "http://printer.local/",
    "http://metadata.google.internal/",
    "http://router.home.arpa/",
    "http://hidden.onion/",
    "http://courier.example:22/",
    "https://courier.example:8443/",
    "http://courier.example@127.0.0.1/",
    "http://desk:word@courier.example/",
    "http:127.0.0.1",
    "http:/127.0.0.1",
    "http:\\\\127.0.0.1\\",
    " http://\t127.0.0.1/",
    "http://127.0.0.1#courier.example",
    "http://home.example?@courier.example",
    "http://127.0.0.1\r\n.courier.example/",
    "http://home.example%00.courier.example/",
    "ftp://courier.example/",
    "file:///etc/hostname",
    "data:text/html,tide",
    "javascript:1",
    "blob:http://courier.example/7",
    "unix:/var/run/desk.sock",
    "view-source:http://courier.example/",
    "courier.example/live",
    "",
  ])("is never %j", async address => {
    const reached = watched();
    const page = await fetchPage(address, { resolve });
    expect(page.outcome).toBe("failed");
    expect(reached).toEqual([]);
  });
});

test.each([
  ["8.8.8.8", true],
  ["2606:4700::1111", true],
  ["172.15.255.255", true],
  ["172.16.0.0", false],
  ["100.63.255.255", true],
  ["100.127.255.255", false],
  ["198.20.0.0", true],
  ["198.19.255.255", false],
  ["223.255.255.255", true],
  ["240.0.0.1", false],
  ["::ffff:8.8.8.8", false],
  ["2001:db8::1", false],
  ["3fff:fff::1", false],
  ["4000::1", false],
  ["not an address", false],
])("the address %s is public: %s", (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
