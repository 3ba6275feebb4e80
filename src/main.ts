import { enableCompileCache } from "node:module";

// Keeps stripped and compiled modules in the system's temporary folder: the next call starts in half the time. Where
// nothing can be written it does nothing.
enableCompileCache();
const { runApp } = await import("./app.ts");

// A reader that closed its end early ("| head") is no failure of ours.
process.stdout.on("error", error => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await runApp({
  arguments: process.argv.slice(2),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  askedToEnd: async () => {
    const asked = Promise.withResolvers<void>();
    // Once each: a second signal ends the process at once.
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => asked.resolve());
    await asked.promise;
  },
});

// A call that hangs must not hold a program that has ended; what a slow reader has not taken yet may.
setTimeout(() => {
  if (process.stdout.writableLength === 0) process.exit();
}, 1_000).unref();
