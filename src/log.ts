/** How much is logged, from most to least. */
export const logLevels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a log line carries beside its message: ids, counts, codes; never the text of a post or a question at info. */
type LogFields = Readonly<Record<string, unknown>>;

/** Structured lines for the operator, one JSON object each. */
export type Log = Readonly<Record<LogLevel, (message: string, fields?: LogFields) => void>>;

// Names of fields whose value is a secret whatever it looks like.
const secretField = /token|secret|password|authorization|cookie|api[-_]?key/i;

// Secrets that give themselves away by their form: Slack tokens; Discord bot tokens (three base64 parts, the
// first at least 23 characters); passwords in an address.
const secretForms: readonly [RegExp, string][] = [
  [/\bx(?:ox[a-z]|app)-[\w-]{8,}/g, "[secret]"],
  [/\b[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}\b/g, "[secret]"],
  [/(:\/\/)[^/@\s]+@/g, "$1[secret]@"],
];

/** Logs lines of `level` and above through `write`, one call a line with its line end; secrets are redacted. */
export function createLog(options: { level: LogLevel; write: (line: string) => void }): Log {
  const lowest = logLevels.indexOf(options.level);
  const at =
    (level: LogLevel) =>
    (message: string, fields: LogFields = {}) => {
      if (logLevels.indexOf(level) < lowest) return;
      const line = { level, message, ...fields };
      options.write(`${JSON.stringify(line, redacted)}\n`);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** `text` without what looks like a secret. */
export function withoutSecrets(text: string): string {
  return secretForms.reduce((clean, [form, mask]) => clean.replace(form, mask), text);
}

function redacted(name: string, value: unknown): unknown {
  if (secretField.test(name) && typeof value === "string" && value !== "") return "[secret]";
  if (typeof value === "string") return withoutSecrets(value);
  if (value instanceof Error) return { name: value.name, message: value.message, stack: value.stack };
  return value;
}
