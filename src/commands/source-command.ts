import type { Story } from "../coverage/story.ts";
import { Fault } from "../errors.ts";
import type { Followed } from "../ingest/follow-page.ts";
import { sourceNameOf } from "../ingest/source-of.ts";
import { blankCard, type Card, plainLine } from "../message/card.ts";
import type { Desk } from "./desk.ts";

/** A wish to add a page to what is read, or to take it off, as typed. */
export type SourceWish = { verb: "follow" | "unfollow"; url: string };

/** How pages are added and taken off, and who may do that. */
export type SourceOffice = {
  /** As the setting has it: `managers` are those whom the platform says to manage the channel. */
  allowed: "nobody" | "managers";
  /** Reads the page and follows it for a story. Rejects with Fault("input") and a sentence where that cannot be. */
  follow: (url: string, story: Story) => Promise<Followed>;
  /** Gives the address as it was kept. Throws Fault("input") where the page is not followed. */
  unfollow: (url: string, story: Story) => string;
};

/** Who wishes it: on the bot's own machine everything may be done; null: the platform does not say. */
export type SourceCaller = { isLocal: boolean; manages: boolean | null };

/** `follow URL` or `unfollow URL`, also with the signs that Slack puts around an address; null for any other text. */
export function sourceWish(text: string): SourceWish | null {
  // An address in signs may have a label after a bar: <https://courier.example/live|courier.example/live>.
  const parts = /^\s*(follow|unfollow)\s+<?([a-z][a-z0-9+.-]*:\/\/[^\s<>|]+)(?:\|[^>]*)?>?\s*$/i.exec(text);
  if (parts === null) return null;
  return { verb: parts[1]?.toLowerCase() === "follow" ? "follow" : "unfollow", url: parts[2] ?? "" };
}

/**
 * Carries the wish out where the caller may: what is read decides what everybody is told, so by default nobody adds to it
 * from chat. Throws Fault("usage") for who may not, Fault("input") for an address that cannot be followed.
 */
export async function sourceCommand(
  { verb, url }: SourceWish,
  { office, caller, desk }: { office: SourceOffice; caller: SourceCaller; desk: Pick<Desk, "story"> },
): Promise<Card> {
  if (!caller.isLocal) mayChange(office, caller);
  if (verb === "unfollow")
    return said(`${office.unfollow(url, desk.story)} is not read any more. Its posts stay.`);
  const { page, isNew, polled } = await office.follow(url, desk.story);
  const name = sourceNameOf(desk.story, page.source);
  if (!isNew) return said(`${page.url} (${name}) is followed already.`);
  const added = polled?.added ?? 0;
  return said(`Following ${page.url} (${name}): ${added} ${added === 1 ? "post" : "posts"} so far.`);
}

function mayChange({ allowed }: SourceOffice, { manages }: SourceCaller): void {
  if (allowed === "nobody") {
    throw new Fault(
      "usage",
      "Pages are not added or taken off from chat. Who runs me can: npm run standfirst -- follow URL",
    );
  }
  if (manages === true) return;
  const why =
    manages === null
      ? "This platform does not tell me who manages the channel. Who runs me can do it: npm run standfirst -- follow URL"
      : "It needs the permission Manage Channels or Manage Server.";
  throw new Fault("usage", `Pages are added and taken off by managers. ${why}`);
}

function said(sentence: string): Card {
  return { ...blankCard("ingest"), lead: plainLine(sentence) };
}
