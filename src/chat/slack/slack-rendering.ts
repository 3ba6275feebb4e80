import type {
  ActionsBlock,
  Button,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  RichTextBlock,
  RichTextLink,
  RichTextSection,
  RichTextText,
} from "@slack/types";
import { formatAction } from "../../commands/format-command.ts";
import type { Card, CardAction, CardLine } from "../../message/card.ts";
import { piecesOf, shortened } from "../../message/cut-text.ts";
import { renderText } from "../../message/render-text.ts";
import { safeAddress, safeText } from "../../message/safe-text.ts";
import { slackLimits } from "./slack-limits.ts";

/** One message as chat.postMessage takes it. Unfurling is off and names are never linked, on every message. */
export type SlackMessage = {
  text: string;
  blocks: KnownBlock[];
  unfurl_links: false;
  unfurl_media: false;
};

/** Paragraphs of a message: each is one bold or plain section, or one bullet. */
type Part = { bullet: boolean; elements: (RichTextText | RichTextLink)[] };

/**
 * A card as Slack messages: the first stands in the channel, any others follow in its thread. Coverage text goes only
 * into rich text and plain text objects, where Slack reads no markup: nothing in it can mention, link or format.
 */
export function renderSlack(card: Card): SlackMessage[] {
  const tail = tailOf(card);
  const messages = packed(partsOf(card), headOf(card), tail);
  const text = plainReading(card);
  return messages.map((blocks, i) => ({
    text: i === 0 ? text : shortened(escaped(visibleText(blocks)), slackLimits.text),
    blocks,
    unfurl_links: false,
    unfurl_media: false,
  }));
}

/** Slack's own escaping for text that it reads as markup: exactly these three characters. */
function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** The whole card as plain text, lead first: what a notification begins with and a screen reader reads. */
function plainReading(card: Card): string {
  const { lead, sections } = card;
  const first =
    lead === null
      ? ""
      : `${renderText({ ...card, title: null, notices: [], sections: [], footnotes: [], actions: [] })}\n\n`;
  const rest = renderText({ ...card, lead: null, sections, actions: [] });
  const reading = `${first}${rest}`.trim();
  return shortened(escaped(reading === "" ? "Standfirst" : reading), slackLimits.text);
}

function headOf(card: Card): HeaderBlock[] {
  const title = safeText(card.title ?? "");
  if (title === "" || title.length > slackLimits.header) return [];
  return [{ type: "header", text: { type: "plain_text", text: title, emoji: false } }];
}

function tailOf(card: Card): KnownBlock[] {
  const buttons = card.actions.slice(0, slackLimits.buttons).flatMap(buttonOf);
  const actions: ActionsBlock[] = buttons.length === 0 ? [] : [{ type: "actions", elements: buttons }];
  const note = footnote(card);
  const context: ContextBlock[] =
    note === "" || note.length > slackLimits.contextElement
      ? []
      : [{ type: "context", elements: [{ type: "plain_text", text: note, emoji: false }] }];
  return [...context, ...actions];
}

function footnote(card: Card): string {
  return card.footnotes
    .map(safeText)
    .filter(note => note !== "")
    .join(" · ");
}

function buttonOf(action: CardAction, place: number): Button[] {
  const value = formatAction(action);
  const label = shortened(safeText(action.label), slackLimits.buttonText);
  if (sizeOf(value) > slackLimits.buttonValue || label === "") return [];
  return [
    {
      type: "button",
      action_id: `run.${place}`,
      text: { type: "plain_text", text: label, emoji: false },
      value,
      accessibility_label: shortened(
        `${safeText(action.label)}: ${safeText(value)}`,
        slackLimits.accessibilityLabel,
      ),
    },
  ];
}

function partsOf(card: Card): Part[] {
  const title = safeText(card.title ?? "");
  const long = title.length > slackLimits.header ? [plainPart(title, true)] : [];
  const notices = card.notices.map(notice => plainPart(notice, false));
  const lead = card.lead === null ? [] : [linePart(card.lead, false, true)];
  const sections = card.sections.flatMap(section => [
    ...(section.heading === null ? [] : [plainPart(section.heading, true)]),
    ...section.lines.map(line =>
      section.plain === true ? plainPart(line.text, false) : linePart(line, true, false),
    ),
  ]);
  const note = footnote(card);
  const longNote = note.length > slackLimits.contextElement ? [plainPart(note, false)] : [];
  return [...long, ...notices, ...lead, ...sections, ...longNote]
    .flatMap(divided)
    .filter(part => part.elements.length > 0);
}

function plainPart(text: string, bold: boolean): Part {
  return { bullet: false, elements: textElements(safeText(text), bold) };
}

function linePart(line: CardLine, bullet: boolean, bold: boolean): Part {
  const label = line.label === null ? [] : textElements(`${safeText(line.label)}: `, true);
  const links = line.links.flatMap((link, i) => {
    const address = safeAddress(link.address);
    const label = safeText(link.label);
    const between: RichTextText[] = [{ type: "text", text: i === 0 ? " " : " · " }];
    if (label === "") return [];
    if (address === null || address.length > slackLimits.url)
      return [...between, ...textElements(label, false)];
    return [
      ...between,
      { type: "link" as const, url: address, text: shortened(label, slackLimits.linkText) },
    ];
  });
  return { bullet, elements: [...label, ...textElements(safeText(line.text), bold), ...links] };
}

function textElements(text: string, bold: boolean): RichTextText[] {
  return piecesOf(text, slackLimits.textElement).map(piece => ({
    type: "text",
    text: piece === "" ? " " : piece,
    ...(bold ? { style: { bold: true } } : {}),
  }));
}

/** A part too long for a message by itself, in parts of a few elements each. */
function divided(part: Part): Part[] {
  const parts: Part[] = [];
  let elements: Part["elements"] = [];
  for (const element of part.elements) {
    if (elements.length > 0 && sizeOf([...elements, element]) > 2 * slackLimits.textElement) {
      parts.push({ ...part, elements });
      elements = [];
    }
    elements.push(element);
  }
  return [...parts, { ...part, elements }];
}

/** Characters of JSON: escapes and names of fields count as Slack counts them. */
function sizeOf(value: unknown): number {
  return JSON.stringify(value).length;
}

/** Fills messages with parts in order; the head opens the first and the tail closes it, so that it can be acted on. */
function packed(
  parts: readonly Part[],
  head: readonly KnownBlock[],
  tail: readonly KnownBlock[],
): KnownBlock[][] {
  const messages: KnownBlock[][] = [];
  let taken: Part[] = [];
  const blocksOf = (some: readonly Part[], first: boolean) => [
    ...(first ? head : []),
    ...(some.length === 0 ? [] : [richText(some)]),
    ...(first ? tail : []),
  ];
  for (const part of parts) {
    const next = blocksOf([...taken, part], messages.length === 0);
    if (taken.length > 0 && !fits(next)) {
      messages.push(blocksOf(taken, messages.length === 0));
      taken = [];
    }
    taken.push(part);
  }
  const last = blocksOf(taken, messages.length === 0);
  return last.length === 0 ? messages : [...messages, last];
}

function fits(blocks: readonly KnownBlock[]): boolean {
  return (
    blocks.length <= slackLimits.blocks &&
    sizeOf(blocks) <= slackLimits.serialised &&
    visibleText(blocks).length <= slackLimits.visible
  );
}

function richText(parts: readonly Part[]): RichTextBlock {
  const elements: RichTextBlock["elements"] = [];
  let bullets: RichTextSection[] = [];
  const closeList = () => {
    if (bullets.length > 0) elements.push({ type: "rich_text_list", style: "bullet", elements: bullets });
    bullets = [];
  };
  for (const part of parts) {
    const section: RichTextSection = { type: "rich_text_section", elements: part.elements };
    if (part.bullet) {
      bullets.push(section);
      continue;
    }
    closeList();
    elements.push(section);
    // Sections of one block run on in one line unless a line end is written.
    if (part !== parts.at(-1)) section.elements = [...part.elements, { type: "text", text: "\n" }];
  }
  closeList();
  return { type: "rich_text", elements };
}

/** All words that a reader sees in the blocks, in order. */
export function visibleText(blocks: readonly KnownBlock[]): string {
  const words: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("text" in value && typeof value.text === "string") words.push(value.text);
    for (const inner of Object.values(value)) if (typeof inner === "object") walk(inner);
  };
  walk(blocks);
  return words.join(" ");
}
