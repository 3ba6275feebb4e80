import type { PageFold } from "../merging/page-fold.ts";
import type { PostRecord } from "../post-record.ts";
import type { Statements } from "./statements.ts";
import type { StoredHashes } from "./stored-views.ts";

/** A page as it was last worked out and written: its views folded, its posts as they stand in the tables, its last view. */
export type RememberedPage = {
  fold: PageFold;
  posts: ReadonlyMap<string, PostRecord>;
  lastView: StoredHashes;
};

/**
 * Pages that were worked out lately, so that one more view costs what is new in it. Only a memory of what the tables say:
 * it forgets everything when anything else may have written to them.
 */
export type PageMemory = {
  /** The page, if it is remembered and nobody else has written since. To be asked within a transaction. */
  page(no: number): RememberedPage | null;
  remember(no: number, page: RememberedPage): void;
  forget(no: number): void;
  forgetAll(): void;
};

/** Posts of this many are remembered: some twenty live pages, some tens of megabytes. */
const mostPosts = 20_000;

/** An empty memory over one connection. */
export function pageMemory(statements: Statements): PageMemory {
  const pages = new Map<number, RememberedPage>();
  let version: number | null = null;
  const forgetOthersWrites = () => {
    // SQLite changes this number when another connection has written.
    const now = statements.number("pragma data_version");
    if (now !== version) pages.clear();
    version = now;
  };
  return {
    page(no) {
      forgetOthersWrites();
      return pages.get(no) ?? null;
    },
    remember(no, page) {
      forgetOthersWrites();
      pages.delete(no);
      pages.set(no, page);
      let posts = [...pages.values()].reduce((sum, each) => sum + each.posts.size, 0);
      for (const [oldest, each] of pages) {
        if (posts <= mostPosts || oldest === no) break;
        pages.delete(oldest);
        posts -= each.posts.size;
      }
    },
    forget: no => {
      pages.delete(no);
    },
    forgetAll: () => pages.clear(),
  };
}
