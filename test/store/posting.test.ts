import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { coverageSchema } from "../../src/store/sqlite/coverage-schema.ts";
import { openCoverageStore } from "../../src/store/sqlite/coverage-store.ts";
import { testCandidates } from "./candidates-contract.ts";
import { all, line, readAt, zone } from "./harbour.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;
const next = () => {
  count += 1;
  return `${folder.path}/${count}`;
};

testCandidates(() => openCoverageStore(next()), folder.remove);

test("a second program at the same index sees at once what the first one wrote", () => {
  const place = next();
  const [writer, reader] = [openCoverageStore(place), openCoverageStore(place)];
  const query = { ...all, sources: undefined, terms: [["pump"]], limit: 5 };
  const write = (minute: number) => {
    writer.putLines("harbour", zone, [line(minute, { id: `p${minute}` })], readAt);
    const features = { topics: [], actors: [], body: "{}", terms: ["pump"] };
    writer.putFeatures("1", [{ story: "harbour", postId: `p${minute}`, revision: 1, ...features }]);
  };
  write(1);
  expect(reader.candidates(query).map(({ id }) => id)).toEqual(["p1"]);
  write(2);
  expect(reader.candidates(query).map(({ id }) => id)).toEqual(["p2", "p1"]);
  writer.close();
  reader.close();
});

test("lists of more documents than a block holds are all searched, and go with the posts that were analysed anew", () => {
  const store = openCoverageStore(next());
  const ids = Array.from({ length: 4_200 }, (_, at) => `p${at}`);
  store.putLines(
    "harbour",
    zone,
    ids.map((id, at) => line(at % 60, { id })),
    readAt,
  );
  const put = (version: string, terms: string[]) => {
    const features = { topics: [], actors: [], body: "{}", terms };
    store.putFeatures(
      version,
      ids.map(postId => ({ story: "harbour", postId, revision: 1, ...features })),
    );
  };
  put("1", ["pump"]);
  expect(store.termCounts("harbour", [["pump"]], null)).toEqual({ posts: 4_200, counts: [4_200] });
  expect(store.candidates({ ...all, sources: undefined, terms: [["pump"]], limit: 5_000 })).toHaveLength(
    4_200,
  );
  put("2", ["crane"]);
  expect(store.termCounts("harbour", [["pump"], ["crane"]], null)).toEqual({
    posts: 4_200,
    counts: [0, 4_200],
  });
  store.close();
});

test("an index of a program that kept no postings asks for its posts once more and finds them then", () => {
  const place = next();
  openCoverageStore(place).close();
  const database = new DatabaseSync(join(place, "coverage.sqlite"));
  const number = coverageSchema.findIndex(({ name }) => name.startsWith("postings")) + 1;
  database.exec(`
    drop trigger posting_of_moved; drop trigger posting_of_removed;
    drop table posting_document; drop table posting_block; drop table posting_term;
    drop index revision_of_source; drop index revision_of_source_known; drop index revision_ahead;
    delete from counter where name = 'posting'; delete from migration where number >= ${number};
    insert into story values (1, 'harbour');
    insert into post values ('harbour', 'p1', 'courier', 'The Courier', null, null, null, null, null, 1);
    insert into revision (row, story, post, n, source, kind, whole_day, position, starts, ends, known_at, ingested_at, change, analysed, body)
      values (1, 'harbour', 'p1', 1, 'courier', 'news', 0, 1, '${readAt}', '${readAt}', '${readAt}', '${readAt}', 1, '1',
      '{"kind":"news","title":"Pump","byline":[],"paragraphs":[],"tags":[],"publishedAt":null,"timePrecision":"none","updatedAt":null}');
    insert into features values (1, '1', '{}');`);
  database.close();
  const store = openCoverageStore(place);
  expect(store.postsWithFeatures(all, "1")).toMatchObject([{ features: "{}" }]);
  expect(store.unanalysed("harbour", "1", 5).map(({ id }) => id)).toEqual(["p1"]);
  const features = { topics: [], actors: [], body: "{}", terms: ["pump"] };
  store.putFeatures("1", [{ story: "harbour", postId: "p1", revision: 1, ...features }]);
  const query = { ...all, sources: undefined, terms: [["pump"]], limit: 5 };
  expect(store.candidates(query).map(({ id }) => id)).toEqual(["p1"]);
  expect(store.unanalysed("harbour", "1", 5)).toEqual([]);
  store.close();
});
