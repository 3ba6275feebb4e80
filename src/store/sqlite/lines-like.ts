import { epochMinute, plusSeconds } from "../../time/instant.ts";
import { addressOf } from "../merging/address-of.ts";
import { type PageKeys, tellingLength } from "../merging/page-links.ts";
import { type Item, itemOf, type PageView } from "../merging/page-view.ts";
import { alikeToOneOf } from "../merging/paragraph-key.ts";
import { isRun } from "../merging/post-clusters.ts";
import { likeness, type Shown } from "../merging/same-post.ts";
import type { PostRecord } from "../post-record.ts";
import { placesInMinute } from "./post-query.ts";
import type { Statements } from "./statements.ts";
import { storedPost } from "./stored-posts.ts";

/** How far from a view's times posts that came as lines are looked for, in seconds: a page is at most of two days. */
const nearby = 36 * 60 * 60;

/** A post that came as lines; `sure` when the view shows it, not only its page's address. */
export type LinesOfView = { post: PostRecord; sure: boolean };

/** The posts that came as lines and that belong to the view's page: by its address, as one of its posts, by its words. */
export function linesLike(
  statements: Statements,
  story: string,
  view: PageView,
  keys: PageKeys,
): LinesOfView[] {
  const any = statements.number(
    "select 1 from post where story = ? and source = ? and as_written = 1 limit 1",
    ...[story, view.source],
  );
  if (any === null) return [];
  const runs = view.items.filter(item => !view.bounded && isRun(item));
  const told = new Set(runs.flatMap(item => item.keys).filter(key => key.length >= tellingLength));
  const isAlike = alikeToOneOf(runs.flatMap(item => item.body.paragraphs.map(paragraph => paragraph.text)));
  const bounded = view.items.filter(item => !runs.includes(item));
  const address = view.pageUrl === null ? null : addressOf(view.pageUrl);
  return nearbyLines(statements, story, view, keys).flatMap(post => {
    const items = post.revisions.map(({ body }) => itemOf(body, post.anchor, post.url));
    const sure =
      items.some(item => item.keys.some(key => told.has(key))) ||
      post.revisions.some(({ body }) => body.paragraphs.some(({ text }) => isAlike(text))) ||
      items.some(item =>
        bounded.some(
          other => likeness(lineItem(item), { item: other, layout: view.layout, addresses: [] }) > 0,
        ),
      );
    const here = address !== null && post.pageUrl !== null && addressOf(post.pageUrl) === address;
    return sure || here ? [{ post, sure }] : [];
  });
}

function lineItem(item: Item): Shown {
  return { item, layout: null, addresses: [] };
}

function nearbyLines(statements: Statements, story: string, view: PageView, keys: PageKeys): PostRecord[] {
  const times = [...view.items.flatMap(({ body }) => body.publishedAt ?? []), view.clock].sort();
  const [first, last] = [times[0] ?? view.clock, times.at(-1) ?? view.clock];
  const ids = statements.texts(
    `select p.id from revision r join post p on p.story = r.story and p.id = r.post
     where r.story = ?1 and r.whole_day in (0, 1) and r.position >= ?2 and r.position < ?3
       and p.source = ?4 and p.as_written = 1
     union select id from post where story = ?1 and as_written = 1 and id in (select value from json_each(?5))`,
    ...[story, epochMinute(plusSeconds(first, -nearby)) * placesInMinute],
    ...[
      epochMinute(plusSeconds(last, nearby)) * placesInMinute,
      view.source,
      JSON.stringify([...keys.posts]),
    ],
  );
  return ids.flatMap(id => storedPost(statements, story, id) ?? []);
}
