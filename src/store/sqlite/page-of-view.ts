import { addressOf } from "../merging/address-of.ts";
import { areOnePage, type PageKeys } from "../merging/page-links.ts";
import type { PageView } from "../merging/page-view.ts";
import type { LinesOfView } from "./lines-like.ts";
import type { Statements } from "./statements.ts";
import { viewsOfPage } from "./stored-views.ts";

/**
 * The number of the page that the view is of. Pages that the view shows to be one become one; a view of no known page
 * makes a new one. Posts that came as lines become part of it.
 */
export function pageOfView(
  statements: Statements,
  story: string,
  view: PageView,
  { keys, lines }: { keys: PageKeys; lines: readonly LinesOfView[] },
): number {
  const page = onePage(statements, story, view, {
    keys,
    pages: lines.flatMap(({ post, sure }) => (sure && post.page !== null ? [post.page] : [])),
  });
  for (const { post } of lines) {
    if (post.page !== null) continue;
    statements.run("update post set page = ? where story = ? and id = ?", page, story, post.id);
  }
  return page;
}

function onePage(
  statements: Statements,
  story: string,
  view: PageView,
  { keys, pages }: { keys: PageKeys; pages: readonly number[] },
): number {
  const own = [...new Set([...pages, ...pagesWithPosts(statements, story, keys)])];
  const others = candidates(statements, story, view, keys).filter(
    page => !own.includes(page) && viewsOfPage(statements, story, page).some(each => areOnePage(each, view)),
  );
  const [first, ...more] = [...own, ...others].sort((a, b) => a - b);
  if (first === undefined) return newPage(statements, story, view.source);
  for (const other of more) unite(statements, story, first, other);
  return first;
}

/** Pages that have a post of the view already. */
function pagesWithPosts(statements: Statements, story: string, keys: PageKeys): number[] {
  return statements.numbers(
    `select distinct page from post where story = ? and page is not null and id in (select value from json_each(?))`,
    ...[story, JSON.stringify([...keys.posts])],
  );
}

/** Pages of the outlet that share the address or at least one key. */
function candidates(statements: Statements, story: string, view: PageView, keys: PageKeys): number[] {
  return statements.numbers(
    `select page from page_key where story = ? and source = ? and key in (select value from json_each(?))
     union select page from view where story = ? and address = ?`,
    ...[story, view.source, JSON.stringify([...keys.posts, ...keys.paragraphs])],
    ...[story, view.pageUrl === null ? null : addressOf(view.pageUrl)],
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
