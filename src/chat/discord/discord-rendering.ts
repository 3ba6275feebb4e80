import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import { formatAction } from "../../commands/format-command.ts";
import type { Card, CardAction, CardLine } from "../../message/card.ts";
import { piecesOf, shortened } from "../../message/cut-text.ts";
import { safeAddress, safeText } from "../../message/safe-text.ts";
import { discordLimits } from "./discord-limits.ts";
import { escapeMarkdown, maskedLink } from "./escape-markdown.ts";

/** One message body as the REST API takes it. No message of ours ever mentions anybody. */
export type DiscordMessage = {
  /** Components version 2, and whether it comes without a sound. */
  flags: number;
  allowed_mentions: { parse: [] };
  components: [APIContainerComponent];
};

/** What a button's custom_id begins with: the version of what follows, a typed command. */
const commandPrefix = "c1:";

/** A card as Discord messages: the first is the one a thread hangs on, any others follow in it. */
export function renderDiscord(card: Card): DiscordMessage[] {
  const foot = footOf(card);
  const distinct = new Map(card.actions.flatMap(buttonOf).map(button => [button.custom_id, button]));
  const buttons = [...distinct.values()].slice(0, discordLimits.buttons);
  const bodies = packed(linesOf(card), discordLimits.text - foot.length);
  const messages = bodies.map((body, i) => message(body, i === 0 ? foot : "", i === 0 ? buttons : []));
  return card.silent === true
    ? messages.map(each => ({ ...each, flags: each.flags | MessageFlags.SuppressNotifications }))
    : messages;
}

/** The command that a button's custom_id carries; null for an id that is not one of ours. */
export function typedIn(customId: string): string | null {
  return customId.startsWith(commandPrefix) ? customId.slice(commandPrefix.length) : null;
}

function message(body: string, foot: string, buttons: APIButtonComponentWithCustomId[]): DiscordMessage {
  const row: APIActionRowComponent<APIButtonComponentWithCustomId>[] =
    buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
  const words: APIComponentInContainer[] = [body, foot]
    .filter(text => text !== "")
    .map(content => ({ type: ComponentType.TextDisplay, content }));
  const components =
    words.length === 2 ? [words[0], { type: ComponentType.Separator } as const, words[1]] : words;
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [
      { type: ComponentType.Container, components: [...components.flatMap(it => it ?? []), ...row] },
    ],
  };
}

function buttonOf(action: CardAction): APIButtonComponentWithCustomId[] {
  const customId = `${commandPrefix}${formatAction(action)}`;
  const label = shortened(safeText(action.label), discordLimits.buttonLabel);
  // Printable ASCII only: what else a command holds cannot travel in an id, and the reader can type it.
  if (label === "" || customId.length > discordLimits.customId || !/^[ -~]+$/.test(customId)) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId }];
}

/** Footnotes in small print; a long one goes with the lines instead. */
function footOf(card: Card): string {
  const foot = notesOf(card);
  return foot === "" || foot.length > discordLimits.footnote ? "" : `-# ${foot}`;
}

function notesOf(card: Card): string {
  return card.footnotes
    .map(note => escapeMarkdown(safeText(note)))
    .filter(note => note !== "")
    .join(" · ");
}

function linesOf(card: Card): string[] {
  const title = wordsIn(card.title ?? "").map((piece, i) => (i === 0 ? `## ${piece}` : piece));
  const lead = card.lead === null ? [] : lineOf(card.lead, "", true);
  const sections = card.sections.flatMap(section => [
    ...wordsIn(section.heading ?? "").map(piece => `**${piece}**`),
    ...section.lines.flatMap(line =>
      section.plain === true ? wordsIn(line.text) : lineOf(line, "- ", false),
    ),
  ]);
  const notes = footOf(card) === "" ? card.footnotes.flatMap(wordsIn).map(piece => `-# ${piece}`) : [];
  return [...title, ...card.notices.flatMap(wordsIn), ...lead, ...sections, ...notes];
}

/** A line's words and links; words too long for one line go on in the next. */
function lineOf(line: CardLine, mark: string, bold: boolean): string[] {
  const label = wordsIn(line.label === null ? "" : `${line.label}:`).map(piece => `**${piece}**`);
  const text = wordsIn(line.text).map(piece => (bold ? `**${piece}**` : piece));
  const links = line.links
    .map(link =>
      maskedLink(
        shortened(safeText(link.label), discordLimits.linkText),
        safeAddress(link.address),
        discordLimits.linkUrl,
      ),
    )
    .filter(link => link !== "");
  const [first, ...others] =
    label.length > 1 ? [...label, ...text] : [[...label, ...text.slice(0, 1)].join(" "), ...text.slice(1)];
  const all = [first ?? "", ...others];
  const last = [all.at(-1) ?? "", links.join(" · ")].filter(part => part !== "").join(" ");
  return [...all.slice(0, -1), last]
    .filter(part => part !== "")
    .map((part, i) => (i === 0 ? `${mark}${part}` : part));
}

function wordsIn(text: string): string[] {
  return piecesOf(safeText(text), discordLimits.line).map(escapeMarkdown);
}

/** Lines joined into bodies of at most `first` characters, then of the whole limit. */
function packed(lines: readonly string[], first: number): string[] {
  const bodies: string[] = [];
  let body = "";
  for (const line of lines) {
    const next = body === "" ? line : `${body}\n${line}`;
    if (body !== "" && next.length > (bodies.length === 0 ? first : discordLimits.text)) {
      bodies.push(body);
      body = line;
    } else body = next;
  }
  return [...bodies, body];
}
