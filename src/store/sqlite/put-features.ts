import type { StoredFeatures } from "../coverage-store.ts";
import { postingWriter } from "./posting-writer.ts";
import { wordsFor } from "./search-terms.ts";
import type { Statements } from "./statements.ts";
import { storyNumber } from "./stored-posts.ts";

/**
 * Stores what analysis keeps of revisions, in place of what an earlier version kept. A revision that is no longer
 * there is passed over: a later view may have changed it while it was analysed.
 */
export function putFeatures(
  statements: Statements,
  version: string,
  features: readonly StoredFeatures[],
): void {
  const postings = postingWriter(statements);
  for (const one of features) {
    const row = statements.number(
      "select row from revision where story = ? and post = ? and n = ?",
      ...[one.story, one.postId, one.revision],
    );
    if (row === null) continue;
    const story = storyNumber(statements, one.story);
    putOne(statements, { version, story, row }, one);
    postings.put(story, row, one.terms);
  }
  postings.finish();
}

function putOne(
  statements: Statements,
  { version, story, row }: { version: string; story: number; row: number },
  one: StoredFeatures,
): void {
  const topics = [...new Set(one.topics)];
  const actors = [...new Set(one.actors)];
  if (statements.number("select 1 from features where row = ?", row) !== null) {
    statements.run("delete from features where row = ?", row);
    statements.run("delete from revision_topic where row = ?", row);
    statements.run("delete from revision_actor where row = ?", row);
    statements.run("delete from search where rowid = cast(? as integer)", row);
  }
  statements.run("insert into features (row, version, body) values (?, ?, ?)", ...[row, version, one.body]);
  for (const topic of topics) {
    statements.run("insert into revision_topic (story, topic, row) values (?, ?, ?)", one.story, topic, row);
  }
  for (const actor of actors) {
    statements.run("insert into revision_actor (story, actor, row) values (?, ?, ?)", one.story, actor, row);
  }
  statements.run(
    "insert into search (rowid, terms) values (cast(? as integer), ?)",
    ...[row, wordsFor(story, [...new Set(one.terms)])],
  );
  statements.run("update revision set analysed = ? where row = ?", version, row);
}
