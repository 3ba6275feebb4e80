import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { begin, ended, freshFolder, standfirst } from "./command-line.ts";

/** The last answer on a terminal's screen: what stands after the last echoed command. */
function lastAnswer(screen: string): string {
  return screen.split(/^ukraine> .*$/m).at(-1) ?? "";
}

describe("a newcomer without a token", () => {
  const data = freshFolder();
  let screen = "";

  beforeAll(async () => {
    const typed = [
      "/ukraine recap this afternoon",
      "ask did anyone commit troops?",
      "and Frederiksen?",
      "help",
      "",
    ].join("\n");
    const { code, out, err } = await standfirst(["start", "--data", data], typed);
    expect(err).toBe("");
    expect(code).toBe(0);
    screen = out;
  });

  const answers = () => screen.split(/^ukraine> .*$/m).slice(1);

  test("meets a recap of the sample at once, cited, with its window and its provenance", () => {
    const recap = answers()[0] ?? "";
    expect(screen.startsWith("ukraine> /ukraine recap\n")).toBe(true);
    expect(recap).toMatch(/^Ukraine · recap · .*17 Feb/m);
    expect(recap).toMatch(
      /Coverage ended 17 Feb 2025, \d\d:\d\d GMT, so “last 24h” counts back from there\./,
    );
    const bullets = recap.split("\n").filter(line => line.startsWith("- "));
    expect(bullets.length).toBeGreaterThan(3);
    for (const bullet of bullets) expect(bullet).toMatch(/\((?:BBC|Guardian|Sky)[^)]*\)/);
    expect(recap).toMatch(/posts read: BBC \d+, Guardian \d+, Sky \d+/);
  });

  test("is told on every message that this is the sample", () => {
    for (const answer of answers()) expect(answer).toContain("Sample coverage");
  });

  test("recaps a window of the coverage's own day", () => {
    expect(answers()[1]).toMatch(/^Ukraine · recap · 17 Feb 2025, 12:00–18:00 GMT/m);
  });

  test("asks, and gets cited sentences without a yes or a no that nobody said", () => {
    const answer = answers()[2] ?? "";
    expect(answer).not.toMatch(/^(?:- )?(?:yes|no),/im);
    expect(answer).toMatch(/\((?:BBC|Guardian|Sky)/);
  });

  test("asks a follow-up, which is read as a whole question", () => {
    expect(answers()[3]).toMatch(/Read as: “.*Frederiksen.*”/);
  });

  test("gets help with what can be typed and what is read", () => {
    expect(answers()[4]).toMatch(/recap \[WINDOW\][\s\S]*BBC/);
  });

  test("keeps the sample apart from the index of one's own coverage", async () => {
    const { out } = await standfirst(["status", "--data", data, "--format", "json"]);
    expect(JSON.parse(out).posts).toBe(0);
    expect(readFileSync(join(data, "sample", "coverage.sqlite")).length).toBeGreaterThan(0);
  });

  test("may start again: the sample is not read twice", async () => {
    const before = await standfirst(["export", "posts", "--data", join(data, "sample")]);
    await standfirst(["start", "--data", data], "status\n");
    const after = await standfirst(["export", "posts", "--data", join(data, "sample")]);
    expect(after.out).toBe(before.out);
  });

  test("uses own coverage with SAMPLE=0, and no message speaks of a sample", async () => {
    const { code, out } = await standfirst(["start", "--data", freshFolder()], "status\n", { SAMPLE: "0" });
    expect(code).toBe(0);
    expect(lastAnswer(out)).toContain("0 posts");
    expect(out).not.toContain("Sample");
  });
});

describe("a container without a terminal", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "runs on when its input closes, and ends cleanly at %s",
    async signal => {
      const child = begin(["start", "--data", freshFolder()]);
      child.stdin.end();
      const whole = ended(child);
      await new Promise<void>(resolve => {
        child.stderr.on("data", chunk => {
          if (String(chunk).includes("without a prompt")) resolve();
        });
      });
      expect(child.exitCode).toBeNull();
      child.kill(signal);
      const { code, out } = await whole;
      expect(code).toBe(0);
      expect(out).toContain("Ukraine · recap");
    },
  );
});
