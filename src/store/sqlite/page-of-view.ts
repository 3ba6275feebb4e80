import { addressOf } from "../merging/address-of.ts";
import { areOnePage, type PageKeys } from "../merging/page-links.ts";
import type { PageView } from "../merging/page-view.ts";
import type { LinesOfView } from "./lines-like.ts";
import type { Statements } from "./statements.ts";
import { viewsOfPage } from "./stored-views.ts";

/** The page of a view, and whether it was several until now. */
export type FoundPage = { no: number; united: boolean };

/**
 * The page that the view is of: `page` where its address says so already. Pages that the view shows to be one become one; a
 * view of no known page makes a new one. Posts that came as lines become part of it.
 */
export function pageOfView(
  statements: Statements,
  story: string,
  view: PageView,
  { keys, lines, page }: { keys: PageKeys; lines: readonly LinesOfView[]; page: number | null },
): FoundPage {
  const told = lines.flatMap(({ post, sure }) => (sure && post.page !== null ? [post.page] : []));
  const [first, ...more] = pagesOf(statements, story, view, {
    keys,
    own: [...told, ...(page === null ? pagesAt(statements, story, view) : [page])],
  });
  for (const other of first === undefined ? [] : more) unite(statements, story, first ?? 0, other);
  const no = first ?? newPage(statements, story, view.source);
  for (const { post } of lines) {
    if (post.page !== null) continue;
    statements.run("update post set page = ? where story = ? and id = ?", no, story, post.id);
  }
  return { no, united: more.length > 0 };
}

/** The pages that the view is of, oldest first. */
function pagesOf(
  statements: Statements,
  story: string,
  view: PageView,
  { keys, own: told }: { keys: PageKeys; own: readonly number[] },
): number[] {
  const own = [...new Set([...told, ...pagesWithPosts(statements, story, keys)])];
  const others = candidates(statements, story, view, keys).filter(
    page => !own.includes(page) && viewsOfPage(statements, story, page).some(each => areOnePage(each, view)),
  );
  return [...own, ...others].sort((a, b) => a - b);
}

/** Pages of the outlet that were read at the view's address. */
function pagesAt(statements: Statements, story: string, { pageUrl, source }: PageView): number[] {
  if (pageUrl === null) return [];
  return statements.numbers(
    "select distinct v.page from view v join page p on p.no = v.page where v.story = ? and v.address = ? and p.source = ?",
    ...[story, addressOf(pageUrl), source],
  );
}

/** Pages that have a post of the view already. */
function pagesWithPosts(statements: Statements, story: string, keys: PageKeys): number[] {
  return statements.numbers(
    `select distinct page from post where story = ? and page is not null and id in (select value from json_each(?))`,
    ...[story, JSON.stringify([...keys.posts])],
  );
}

/** Pages of the outlet that share at least one key. */
function candidates(statements: Statements, story: string, view: PageView, keys: PageKeys): number[] {
  return statements.numbers(
    "select distinct page from page_key where story = ? and source = ? and key in (select value from json_each(?))",
    ...[story, view.source, JSON.stringify([...keys.posts, ...keys.addresses, ...keys.paragraphs])],
  );
}

function newPage(statements: Statements, story: string, source: string): number {
  statements.run("insert into page (story, source) values (?, ?)", story, source);
  return statements.number("select last_insert_rowid()") ?? 0;
}

function unite(statements: Statements, story: string, page: number, other: number): void {
  statements.run("update view set page = ? where page = ?", page, other);
  statements.run("update post set page = ? where story = ? and page = ?", page, story, other);
  statements.run("update or ignore page_key set page = ? where page = ?", page, other);
  statements.run("delete from page_key where page = ?", other);
  statements.run("delete from page where no = ?", other);
}
