import type { Instant } from "../time/instant.ts";
import type { HtmlPage } from "./html-page.ts";
import type { Line } from "./line.ts";

/** What is known of a page before a layout reads it. */
export type Page = {
  /** How to speak of the input in messages: a file's name or an address. */
  name: string;
  url: string | null;
  /** The day the caller, the address or the page gave: `YYYY-MM-DD`, else null. */
  date: string | null;
  /** The zone of clock times that name none. */
  zone: string;
  readAt: Instant;
  lines: Line[];
  /** All JSON-LD of the input. */
  jsonLd: readonly unknown[];
  /** Present where the input is HTML. */
  html: HtmlPage | null;
};
