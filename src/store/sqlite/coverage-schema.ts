import type { Migration } from "./migrate.ts";

/**
 * The schema of coverage.sqlite. `revision.row` is epoch minute * 2^20 + n, so that rows and search entries lie in
 * order of time; it moves when a post's time does, so features, topics and actors follow it and nothing outside keeps it.
 */
export const coverageSchema: readonly Migration[] = [
  {
    name: "posts and what readers search by",
    sql: `
create table story (no integer primary key, id text not null unique) strict;

create table counter (name text primary key, value integer not null) strict, without rowid;
insert into counter (name, value) values ('change', 0);

create table post (
  story text not null,
  id text not null,
  source text not null,
  source_name text not null,
  url text,
  page_url text,
  anchor text,
  seq integer,
  page integer,
  as_written integer not null,
  primary key (story, id)
) strict, without rowid;
create index post_of_page on post (story, page) where page is not null;
create index post_of_address on post (story, page_url) where page_url is not null;

create table source (
  story text not null,
  id text not null,
  name text not null,
  primary key (story, id)
) strict, without rowid;

create table revision (
  row integer primary key,
  story text not null,
  post text not null,
  n integer not null,
  source text not null,
  kind text not null,
  whole_day integer not null,
  position integer not null,
  starts text not null,
  ends text not null,
  published_at text,
  known_at text not null,
  known_until text,
  withdrawn_at text,
  ingested_at text not null,
  change integer not null,
  withdrawal_change integer,
  analysed text not null default '',
  body text not null,
  unique (story, post, n),
  foreign key (story, post) references post (story, id) on delete cascade
) strict;
create index revision_in_time on revision (story, whole_day, position);
create index revision_now on revision (story, source, published_at, known_at)
  where known_until is null and withdrawn_at is null;
create index revision_analysed on revision (story, analysed, change);

create table alias (
  story text not null,
  id text not null,
  post text not null,
  primary key (story, id)
) strict, without rowid;
create index alias_of_post on alias (story, post);

create table features (
  row integer primary key references revision (row) on delete cascade,
  version text not null,
  body text not null
) strict;
create table revision_topic (
  story text not null,
  topic text not null,
  row integer not null references revision (row) on delete cascade,
  primary key (story, topic, row)
) strict, without rowid;
create index revision_topic_row on revision_topic (row);
create table revision_actor (
  story text not null,
  actor text not null,
  row integer not null references revision (row) on delete cascade,
  primary key (story, actor, row)
) strict, without rowid;
create index revision_actor_row on revision_actor (row);
create virtual table search using fts5 (
  terms, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '^_'"
);

create table quarantine (
  story text not null,
  source text not null,
  reason text not null,
  excerpt text not null,
  read_at text not null,
  primary key (story, source, reason, excerpt)
) strict, without rowid;
`,
  },
  {
    name: "views of pages",
    sql: `
create table page (
  no integer primary key,
  story text not null,
  source text not null
) strict;

create table view (
  no integer primary key,
  story text not null,
  page integer not null references page (no),
  key text not null,
  address text,
  date text,
  head text not null,
  items text not null,
  unique (story, key)
) strict;
create index view_of_page on view (page);
create index view_of_address on view (story, address) where address is not null;

create table item (
  story text not null,
  hash text not null,
  body text not null,
  primary key (story, hash)
) strict;

create table page_key (
  story text not null,
  source text not null,
  key text not null,
  page integer not null,
  primary key (story, source, key, page)
) strict, without rowid;
create index page_key_of_page on page_key (page);
`,
  },
  {
    name: "followed pages",
    sql: `
create table followed_page (
  story text not null,
  url text not null,
  host text not null,
  source text not null,
  origin text not null,
  followed_at text not null,
  next_poll_at text not null,
  busy_until text,
  poll text not null,
  primary key (story, url)
) strict, without rowid;
create index followed_page_due on followed_page (story, next_poll_at);
create index followed_page_busy on followed_page (host, busy_until) where busy_until is not null;
`,
  },
  {
    name: "what was learnt by number, and the last reading of each address",
    sql: `
create index revision_learnt on revision (story, change);
create index revision_left on revision (story, withdrawal_change) where withdrawal_change is not null;
create index post_as_written on post (story, source) where as_written = 1;

create table last_reading (
  story text not null,
  source text not null,
  address text not null,
  view integer not null,
  missing integer not null,
  primary key (story, source, address)
) strict, without rowid;
`,
  },
  {
    name: "lives of followed pages",
    sql: `
alter table followed_page add column after text;

create table page_life (
  no integer primary key,
  story text not null,
  url text not null,
  source text not null,
  after text,
  at text not null,
  since text not null,
  state text not null,
  kind text
) strict;
create index page_life_of_page on page_life (story, url, no);

create table page_stretch (
  no integer primary key,
  story text not null,
  url text not null,
  covers text,
  from_at text not null,
  to_at text not null,
  until_at text not null
) strict;
create index page_stretch_of_page on page_stretch (story, url, no);

create table candidate_page (
  story text not null,
  url text not null,
  source text not null,
  title text not null,
  found_in text not null,
  found_at text not null,
  seen_at text not null,
  published_at text,
  place integer not null,
  verdict text not null,
  primary key (story, url)
) strict, without rowid;
create index candidate_page_of_source on candidate_page (story, source, seen_at);

create table backfill (
  no integer primary key,
  story text not null,
  source text not null,
  url text not null,
  at text not null,
  from_at text not null,
  after integer not null,
  through integer not null
) strict;
create index backfill_by_change on backfill (story, through);

insert into page_life (story, url, source, at, since, state)
  select story, url, source, followed_at, followed_at, 'new' from followed_page;
insert into page_stretch (story, url, from_at, to_at, until_at)
  select story, url, followed_at, poll ->> 'lastSuccessAt', poll ->> 'lastSuccessAt' from followed_page
  where poll ->> 'lastSuccessAt' is not null;
`,
  },
  {
    name: "decisions about joins",
    sql: `
create table join_decision (
  no integer primary key,
  story text not null,
  a text not null,
  b text not null,
  verdict text not null,
  decided_by text not null,
  at text not null
) strict;
create index join_decision_of_story on join_decision (story, no);
`,
  },
  {
    name: "postings, and sources by time",
    // Features are kept; that every revision is analysed once more is what writes its postings.
    sql: `
create table posting_document (
  story integer not null,
  document integer not null,
  row integer unique,
  source text not null,
  timed integer not null,
  starts integer not null,
  ends integer not null,
  known integer not null,
  gone integer not null,
  stamp integer not null,
  primary key (story, document)
) strict, without rowid;
create index posting_document_stamp on posting_document (story, stamp);
create table posting_block (
  story integer not null,
  term text not null,
  block integer not null,
  entries blob not null,
  primary key (story, term, block)
) strict, without rowid;
create table posting_term (
  story integer not null,
  term text not null,
  primary key (story, term)
) strict, without rowid;
insert into counter (name, value) values ('posting', 0);

create trigger posting_of_moved after update of known_until, withdrawn_at, source on revision begin
  update counter set value = value + 1 where name = 'posting';
  update posting_document set
    source = new.source,
    gone = unixepoch(min(coalesce(new.known_until, '9999-12-31T23:59:59Z'), coalesce(new.withdrawn_at, '9999-12-31T23:59:59Z'))),
    stamp = (select value from counter where name = 'posting')
  where row = new.row;
end;
create trigger posting_of_removed after delete on revision begin
  update counter set value = value + 1 where name = 'posting';
  update posting_document set row = null, known = 0, gone = 0, stamp = (select value from counter where name = 'posting')
  where row = old.row;
end;
update revision set analysed = '' where analysed <> '';

create index revision_of_source on revision (story, source, whole_day, position);
create index revision_of_source_known on revision (story, source, known_at);
create index revision_ahead on revision (story, whole_day, position) where starts > known_at;
`,
  },
];
