import type { Reading } from "../coverage/reading.ts";
import type { Page } from "./page.ts";

/** What a layout makes of a page. */
export type LayoutReading = Pick<
  Reading,
  "pageTitle" | "bounded" | "posts" | "quarantined" | "warnings" | "closed" | "partial" | "links"
>;

/** One way in which pages are laid out. */
export type Layout = {
  name: string;
  /** Why the page has this layout, in words; null where it has not. */
  detect(page: Page): string | null;
  /** Reads a page of this layout; a page that turns out to hold no posts gives none. */
  read(page: Page): LayoutReading;
};

/** The reading of a page with boundaries. */
export function bounded(
  pageTitle: string | null,
  posts: Reading["posts"],
  warnings: readonly (string | null)[],
  quarantined: Reading["quarantined"] = [],
): LayoutReading {
  return {
    pageTitle,
    bounded: true,
    posts,
    quarantined,
    warnings: [...new Set(warnings.filter(warning => warning !== null))],
  };
}
