import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const text = readFileSync(join(root, "Dockerfile"), "utf8");

// Instructions with their arguments; comments left out, continued lines joined.
const instructions = text
  .replace(/\\\n\s*/g, "")
  .split("\n")
  .filter(line => /^[A-Z]+ /.test(line));

const of = (name: string) => instructions.filter(line => line.startsWith(`${name} `));

test("the container runs the Node that the project pins, without the tools of development", () => {
  expect(of("FROM")).toEqual(["FROM node:26-slim"]);
  expect(of("RUN").join("\n")).toMatch(/npm ci --omit=dev/);
});

test("it runs as a user without rights of its own, who owns nothing but the data folder", () => {
  expect(of("USER")).toEqual(["USER 10001:10001"]);
  expect(of("VOLUME")).toEqual(["VOLUME /data"]);
  expect(of("ENV").join(" ")).toContain("STANDFIRST_DATA=/data");
  expect(text.match(/chown \S+ \S+/g)).toEqual(["chown 10001:10001 /data"]);
});

test("it starts the bot and asks the program itself for its health", () => {
  expect(of("CMD").at(-1)).toBe('CMD ["node", "src/main.ts", "start"]');
  expect(of("HEALTHCHECK").join("")).toContain('["node", "src/main.ts", "status"]');
});

test("what is copied in exists, and is nothing that may hold a secret or an index", () => {
  const copied = of("COPY").flatMap(line => line.split(/\s+/).slice(1, -1));
  expect(copied.filter(path => !existsSync(join(root, path)))).toEqual([]);
  expect(copied.filter(path => [".", "./", ".env", "data"].includes(path))).toEqual([]);
  const ignored = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
  expect(ignored).toEqual(expect.arrayContaining([".env", "data", ".git"]));
});

test("no secret is set or asked for", () => {
  expect(text).not.toMatch(/^(?:ENV|ARG)\b.*(?:TOKEN|SECRET|PASSWORD|KEY)/m);
});
