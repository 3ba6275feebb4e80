import { posix } from "node:path";
import { type SourceToken, sourceTokens } from "./source-tokens.ts";

/** A source file: its path below `src/`, with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** The folders of the house in the order coverage flows: each imports only those above it. */
const folders: readonly string[] = [
  "time",
  "language",
  "coverage",
  "reading",
  "store",
  "ingest",
  "analysis",
  "recap",
  "answers",
  "writer",
  "message",
  "delivery",
  "commands",
  "chat",
  "page",
  "cli",
];

/** Files beside the folders, and who may import them: everybody, nobody but the other files here, or some folders. */
const rootFiles: Readonly<Record<string, readonly string[]>> = {
  "errors.ts": folders,
  "log.ts": folders,
  "health.ts": ["message", "commands", "page", "cli"],
  "app.ts": [],
  "main.ts": [],
  "settings.ts": [],
  "stories.ts": [],
};

/** Contracts that any folder may import, wherever it stands. */
const contracts = ["store/coverage-store.ts", "store/delivery-store.ts", "chat/chat-adapter.ts"];

/** Folders of drivers: only `app.ts` and the driver itself import them. */
const drivers = ["store/sqlite", "store/postgres", "chat/slack", "chat/discord", "chat/terminal"];

/** Packages that stay in one place: database engines with the store, platform types with chat. */
const keptPackages: readonly [RegExp, string][] = [
  [/^(?:node:sqlite|pg|@electric-sql\/.*)$/, "store/"],
  [/^(?:@slack\/.*|discord\.js|discord-api-types.*)$/, "chat/"],
];

// A statement of SQL at the start of a string.
const sql =
  /^\s*(?:select\s[\s\S]+\sfrom|insert\s+(?:or\s+\w+\s+)?into|update\s+\w+\s+set|delete\s+from|create\s+(?:virtual\s+)?(?:table|index)|drop\s+table|pragma\s)/i;

/** What the files do against the rules of the house, a sentence each with the file first; empty where all is well. */
export function brokenRules(files: readonly SourceFile[]): string[] {
  return files.flatMap(file => {
    const tokens = sourceTokens(file.text);
    const faults = [...placeFaults(file), ...importFaults(file, tokens), ...wordFaults(file, tokens)];
    return faults.map(fault => `${file.path}: ${fault}`);
  });
}

/** Everything a file imports, statically, dynamically, as a type or as a worker. */
function importsOf(tokens: readonly SourceToken[]): string[] {
  return tokens.flatMap((token, index) => {
    if (token.kind !== "string") return [];
    const before = textAt(tokens, index - 1);
    const called = before === "(" ? textAt(tokens, index - 2) : "";
    const isImport = before === "from" || before === "import" || called === "import" || called === "require";
    const isWorker =
      called === "URL" && textAt(tokens, index + 1) === "," && textAt(tokens, index + 2) === "import";
    return isImport || (isWorker && token.text.endsWith(".ts")) ? [token.text] : [];
  });
}

function placeFaults(file: SourceFile): string[] {
  const [folder = ""] = file.path.split("/");
  const known = file.path.includes("/") ? folders.includes(folder) : Object.hasOwn(rootFiles, file.path);
  const lines = file.text.split("\n").length;
  return [
    ...(known ? [] : ["is not in the table of folders"]),
    ...(lines > 400 ? [`has ${lines} lines; the most is 400`] : []),
  ];
}

function importFaults(file: SourceFile, tokens: readonly SourceToken[]): string[] {
  return importsOf(tokens).flatMap(specifier => {
    if (specifier.startsWith("."))
      return relativeFaults(file.path, posix.join(posix.dirname(file.path), specifier));
    return keptPackages
      .filter(([name, home]) => name.test(specifier) && !file.path.startsWith(home))
      .map(([, home]) => `imports ${specifier}, which stays in ${home}`);
  });
}

function relativeFaults(from: string, to: string): string[] {
  const driver = drivers.find(each => to.startsWith(`${each}/`));
  if (driver !== undefined && from !== "app.ts" && !from.startsWith(`${driver}/`)) {
    return [`imports the driver ${to}, which only app.ts may`];
  }
  // The files beside the folders see everything.
  if (!from.includes("/") || contracts.includes(to)) return [];
  const home = from.split("/")[0] ?? "";
  if (!to.includes("/")) {
    return rootFiles[to]?.includes(home) ? [] : [`imports ${to}, which is not for ${home}/`];
  }
  const there = to.split("/")[0] ?? "";
  return folders.indexOf(there) <= folders.indexOf(home)
    ? []
    : [`imports ${to}: ${there}/ stands below ${home}/`];
}

function wordFaults(file: SourceFile, tokens: readonly SourceToken[]): string[] {
  const faults = new Set<string>();
  tokens.forEach((token, index) => {
    const fault =
      token.kind === "text" ? wordFault(file, tokens, index, token.text) : stringFault(file, token.text);
    if (fault !== null) faults.add(fault);
  });
  return [...faults];
}

function stringFault(file: SourceFile, text: string): string | null {
  return sql.test(text) && !file.path.startsWith("store/") ? "holds SQL, which stays in store/" : null;
}

function wordFault(
  file: SourceFile,
  tokens: readonly SourceToken[],
  index: number,
  word: string,
): string | null {
  const before = textAt(tokens, index - 1);
  const isMember = before === "." || before === "?.";
  const after = textAt(tokens, index + 1);
  if (word === "env" && isMember && textAt(tokens, index - 2) === "process" && file.path !== "settings.ts") {
    return "reads process.env, which only settings.ts may";
  }
  // "class" as a key (`{ class: ... }`, `a.class`) declares nothing.
  if (word === "class" && !isMember && after !== ":" && file.path !== "errors.ts") {
    return "declares a class; only errors.ts does";
  }
  if (file.path.startsWith("time/") || isMember) return null;
  if (word === "Temporal") return "uses Temporal, which stays in time/";
  if (word === "Date" && (before === "new" || after === "." || after === "(")) {
    return "uses Date, which stays in time/";
  }
  return null;
}

function textAt(tokens: readonly SourceToken[], index: number): string {
  const token = tokens[index];
  return token?.kind === "text" ? token.text : "";
}
