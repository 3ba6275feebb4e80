import { z } from "zod";

/** What Slack refuses in a message, as INTERACTION 1.5-1.7 and 7.1 list it: characters, elements, serialised size. */
const limits = {
  text: 40_000,
  updateText: 4_000,
  blocks: 50,
  viewBlocks: 100,
  /** Observed, undocumented: messages near 13,200 characters of blocks are refused. */
  serialisedBlocks: 13_000,
  header: 150,
  sectionText: 3_000,
  fields: 10,
  fieldText: 2_000,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  accessibilityLabel: 75,
  overflowOptions: 5,
  optionText: 75,
  optionValue: 150,
  ids: 255,
} as const;

const JsonObject = z.record(z.string(), z.unknown());
type JsonObject = z.infer<typeof JsonObject>;

/** Slack's error code for a message it would refuse, with where; null when it takes it. */
export function refusedMessage(body: JsonObject, update: boolean): { error: string; where: string } | null {
  const text = textOf(body["text"]);
  const blocks = z.array(JsonObject).safeParse(body["blocks"] ?? []);
  if (!blocks.success) return { error: "invalid_blocks_format", where: "blocks is no array of objects" };
  if (text === "" && blocks.data.length === 0) return { error: "no_text", where: "neither text nor blocks" };
  if (longest(text) > (update ? limits.updateText : limits.text))
    return { error: "msg_too_long", where: "text" };
  if (blocks.data.length > limits.blocks) return { error: "invalid_blocks", where: "more than 50 blocks" };
  if (JSON.stringify(blocks.data).length > limits.serialisedBlocks)
    return { error: "msg_blocks_too_long", where: "blocks in all" };
  const where = refusedBlocks(blocks.data);
  return where === null ? null : { error: "invalid_blocks", where };
}

/** Where a list of blocks breaks a limit; null when none is broken. */
function refusedBlocks(blocks: readonly JsonObject[]): string | null {
  for (const [i, block] of blocks.entries()) {
    const check = checks[textOf(block["type"])];
    if (check === undefined) return `block ${i}: unknown type ${textOf(block["type"])}`;
    const broken = check(block) ?? tooLong(block["block_id"], limits.ids, "block_id");
    if (broken !== null) return `block ${i} (${textOf(block["type"])}): ${broken}`;
  }
  return null;
}

const checks: Readonly<Record<string, (block: JsonObject) => string | null>> = {
  header: block => plainText(block["text"], limits.header, "text"),
  divider: () => null,
  section: block =>
    first([
      block["text"] === undefined && block["fields"] === undefined ? "neither text nor fields" : null,
      block["text"] === undefined ? null : anyText(block["text"], limits.sectionText, "text"),
      list(block["fields"]).length > limits.fields ? "more than 10 fields" : null,
      ...list(block["fields"]).map(field => anyText(field, limits.fieldText, "field")),
      block["accessory"] === undefined ? null : element(block["accessory"]),
    ]),
  context: block =>
    first([
      list(block["elements"]).length === 0 ? "no elements" : null,
      list(block["elements"]).length > limits.contextElements ? "more than 10 elements" : null,
      ...list(block["elements"]).map(item => anyText(item, limits.sectionText, "element")),
    ]),
  actions: block =>
    first([
      list(block["elements"]).length === 0 ? "no elements" : null,
      list(block["elements"]).length > limits.actionElements ? "more than 25 elements" : null,
      repeated(list(block["elements"]).map(item => textOf(object(item)["action_id"]))),
      ...list(block["elements"]).map(element),
    ]),
  context_actions: block =>
    first([
      list(block["elements"]).length > 5 ? "more than 5 elements" : null,
      ...list(block["elements"]).map(element),
    ]),
  rich_text: block => first(list(block["elements"]).map(richText)),
};

const richContainers = new Set([
  "rich_text_section",
  "rich_text_list",
  "rich_text_quote",
  "rich_text_preformatted",
]);

function richText(part: unknown): string | null {
  const { type, elements } = object(part);
  if (!richContainers.has(textOf(type))) return `unknown rich text part ${textOf(type)}`;
  return first(list(elements).map(item => (type === "rich_text_list" ? richText(item) : richElement(item))));
}

function richElement(item: unknown): string | null {
  const { type, text, url } = object(item);
  if (type === "text") return textOf(text) === "" ? "an empty text element" : null;
  if (type === "link")
    return first([
      /^https?:\/\//.test(textOf(url)) ? null : "a link that is no web address",
      tooLong(url, limits.url, "url"),
    ]);
  if (type === "date" || type === "emoji") return null;
  return `unknown rich text element ${textOf(type)}`;
}

function element(item: unknown): string | null {
  const it = object(item);
  const common = first([
    tooLong(it["action_id"], limits.ids, "action_id"),
    tooLong(it["accessibility_label"], limits.accessibilityLabel, "accessibility_label"),
  ]);
  if (common !== null) return common;
  if (it["type"] === "button")
    return first([
      plainText(it["text"], limits.buttonText, "button text"),
      tooLong(it["value"], limits.buttonValue, "button value"),
      tooLong(it["url"], limits.url, "button url"),
    ]);
  if (it["type"] === "overflow" || it["type"] === "static_select") {
    const options = list(it["options"]);
    if (options.length === 0) return "no options";
    if (it["type"] === "overflow" && options.length > limits.overflowOptions) return "more than 5 options";
    return first(
      options.map(option =>
        first([
          plainText(object(option)["text"], limits.optionText, "option"),
          tooLong(object(option)["value"], limits.optionValue, "option value"),
        ]),
      ),
    );
  }
  return it["type"] === "feedback_buttons" ? null : `unknown element ${textOf(it["type"])}`;
}

function anyText(item: unknown, limit: number, name: string): string | null {
  const { type, text } = object(item);
  if (type !== "mrkdwn" && type !== "plain_text") return `${name} has no text type`;
  if (textOf(text) === "") return `${name} is empty`;
  return tooLong(text, limit, name);
}

function plainText(item: unknown, limit: number, name: string): string | null {
  return object(item)["type"] === "plain_text" ? anyText(item, limit, name) : `${name} must be plain_text`;
}

function tooLong(value: unknown, limit: number, name: string): string | null {
  return longest(textOf(value)) > limit ? `${name} is over ${limit} characters` : null;
}

/** UTF-16 units or code points, whichever counts more. */
function longest(text: string): number {
  return Math.max(text.length, [...text].length);
}

function repeated(ids: readonly string[]): string | null {
  const named = ids.filter(id => id !== "");
  return new Set(named).size === named.length ? null : "an action_id stands twice in one block";
}

function first(found: readonly (string | null)[]): string | null {
  return found.find(item => item !== null) ?? null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function object(value: unknown): JsonObject {
  const parsed = JsonObject.safeParse(value);
  return parsed.success ? parsed.data : {};
}
