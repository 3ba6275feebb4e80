/** A Slack message's blocks or a Discord message's components as lines of text, as a reader sees them: buttons in brackets. */
export function asShown(value: unknown): string {
  return linesIn(value)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function linesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linesIn);
  if (!isThing(value)) return [];
  const { type, elements, components, content, text } = value;
  // Slack's
  if (type === "header" || type === "context")
    return ["", type === "header" ? wordsIn(text).toUpperCase() : `~ ${wordsIn(elements)}`];
  if (type === "rich_text") return ["", ...linesIn(elements)];
  if (type === "rich_text_list") return list(elements).map(each => `• ${wordsIn(each)}`);
  if (type === "rich_text_section") return wordsIn(value).replace(/\n$/, "").split("\n");
  if (type === "actions")
    return [
      "",
      list(elements)
        .map(each => `[${wordsIn(each)}]`)
        .join(" "),
    ];
  // Discord's
  if (type === 17) return linesIn(components);
  if (type === 14) return ["----"];
  if (type === 1) return [list(components).map(labelOf).join(" ")];
  if (type === 10 && typeof content === "string")
    return content
      .replace(/\\/g, "")
      .replace(/\]\(<[^>]*>\)/g, "]")
      .split("\n");
  return [];
}

function labelOf(button: unknown): string {
  return isThing(button) && typeof button["label"] === "string" ? `[${button["label"]}]` : "";
}

/** The words of Slack's elements in order, bold ones as such. */
function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join("");
  if (!isThing(value)) return typeof value === "string" ? value : "";
  const { type, text, elements, style } = value;
  if (elements !== undefined) return wordsIn(elements);
  const words = wordsIn(text);
  const isBold = isThing(style) && style["bold"] === true && words.trim() !== "";
  return type === "text" && isBold ? `*${words}*` : words;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
