import { expect, test } from "vitest";
import { isPublicAddress } from "../../src/ingest/public-address.ts";

test("addresses of machines, private networks and translations are not public", () => {
  const inside =
    "0.0.0.0 10.1.2.3 100.100.100.200 127.0.0.1 169.254.169.254 172.31.255.255 192.0.0.192 192.0.2.5 192.88.99.1 192.168.0.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 255.255.255.255 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b:1::7f00:1 100::1 2001::1 2001:20::1 2001:db8::1 2002:7f00:1:: 3fff::1 fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1 2a00:1:2:3:0:5efe:7f00:1";
  for (const address of inside.split(" ")) expect(isPublicAddress(address), address).toBe(false);
});

test("addresses of the public internet are public", () => {
  for (const address of ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "2a00:1450:4001:81b::200e"]) {
    expect(isPublicAddress(address), address).toBe(true);
  }
});
