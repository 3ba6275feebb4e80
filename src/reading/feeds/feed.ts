import type { FeedContent } from "./feed-content.ts";

/** One entry as its feed writes it, whatever the dialect. Addresses are whole where the feed lets them be made so. */
export type FeedEntry = {
  id: string | null;
  link: string | null;
  title: string | null;
  authors: string[];
  categories: string[];
  content: FeedContent | null;
  summary: FeedContent | null;
  /** What stands under pictures and films. */
  captions: FeedContent[];
  /** Times as written, the one that tells most first. */
  published: string[];
  updated: string[];
  /** The outlet that published it, where the feed gathers other outlets' articles and says so. */
  outlet: string | null;
};

/** A feed as it is written. */
export type Feed = {
  layout: "rss" | "rdf" | "atom" | "json-feed";
  title: string | null;
  /** The page that it is a feed of. */
  site: string | null;
  /** The feed's own address. */
  self: string | null;
  entries: FeedEntry[];
};
