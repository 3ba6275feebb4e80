import type { Migration } from "./migrate.ts";

/**
 * The schema of delivery.sqlite. The tenant comes first in every key: nothing of one workspace is found from another
 * (the inbox is before any tenant: a platform's event ids are unique on the platform; how far the coverage was looked at
 * is nobody's).
 */
export const deliverySchema: readonly Migration[] = [
  {
    name: "threads and settings",
    sql: `
create table turn (
  tenant text not null,
  story text not null,
  thread text not null,
  n integer not null,
  asked_at text not null,
  question text not null,
  answer text not null,
  window_from text,
  window_to text,
  primary key (tenant, story, thread, n)
) strict, without rowid;

create table setting (
  tenant text not null,
  name text not null,
  value text not null,
  primary key (tenant, name)
) strict, without rowid;
`,
  },
  {
    name: "briefings",
    sql: `
create table schedule (
  tenant text not null,
  id text not null,
  name text not null,
  story text not null,
  platform text not null,
  channel text not null,
  recurrence text not null,
  timetable text not null,
  topics text not null,
  length text not null,
  when_quiet text not null,
  lateness integer not null,
  next_due text,
  paused text,
  paused_until text,
  failures integer not null,
  created_by text not null,
  created_at text not null,
  primary key (tenant, id)
) strict, without rowid;
create index schedule_due on schedule (next_due);

create table fire (
  tenant text not null,
  schedule text not null,
  due_at text not null,
  claimed_at text not null,
  outcome text not null,
  window_from text,
  window_to text not null,
  change integer not null,
  primary key (tenant, schedule, due_at)
) strict, without rowid;

create table delivery (
  tenant text not null,
  id text not null,
  schedule text not null,
  due_at text not null,
  part integer not null,
  platform text not null,
  channel text not null,
  payload text not null,
  state text not null,
  attempt integer not null,
  fence integer not null,
  lease_until text,
  unresolved integer not null,
  first_sent_at text,
  last_sent_at text,
  next_attempt_at text not null,
  give_up_at text not null,
  posted_id text,
  last_error text,
  resent integer not null,
  primary key (tenant, id),
  unique (tenant, schedule, due_at, part),
  foreign key (tenant, schedule, due_at) references fire on delete cascade
) strict, without rowid;
create index delivery_open on delivery (state, platform, tenant, channel);

create table told (
  tenant text not null,
  schedule text not null,
  due_at text not null,
  claim text not null,
  state text not null,
  primary key (tenant, schedule, due_at, claim),
  foreign key (tenant, schedule, due_at) references fire on delete cascade
) strict, without rowid;

create table inbox (
  platform text not null,
  event text not null,
  forget_at text not null,
  primary key (platform, event)
) strict, without rowid;
create index inbox_forget on inbox (forget_at);

create table beat (
  only integer primary key check (only = 1),
  at text not null,
  offline_from text,
  offline_to text
) strict;
`,
  },
  {
    name: "what rests on what",
    sql: `
create table telling (
  tenant text not null,
  id text not null,
  story text not null,
  platform text not null,
  kind text not null,
  channel text not null,
  thread text,
  reader text,
  messages text not null,
  schedule text,
  due_at text,
  zone text not null,
  change integer not null,
  told_at text not null,
  forget_at text not null,
  ref text,
  card text,
  seen integer not null,
  primary key (tenant, id)
) strict, without rowid;
create index telling_forget on telling (forget_at);
create index telling_fresh on telling (platform, story) where seen = 0;

create table reliance (
  tenant text not null,
  telling text not null,
  n integer not null,
  line integer not null,
  said text not null,
  post text not null,
  revision integer not null,
  quote text not null,
  outlet text not null,
  label text not null,
  address text,
  state text not null,
  mark text,
  primary key (tenant, telling, n),
  foreign key (tenant, telling) references telling on delete cascade
) strict, without rowid;
create index reliance_post on reliance (post);

create table correction (
  tenant text not null,
  schedule text not null,
  id text not null,
  made_at text not null,
  forget_at text not null,
  line text not null,
  primary key (tenant, schedule, id)
) strict, without rowid;

create table look (
  platform text not null,
  story text not null,
  change integer not null,
  primary key (platform, story)
) strict, without rowid;

alter table delivery add column kind text not null default 'briefing';
alter table delivery add column thread text;
alter table delivery add column changes text;
`,
  },
  {
    name: "threads that pass, and watches",
    sql: `
alter table turn add column posts text not null default '[]';
alter table turn add column ref text;
alter table turn add column forget_at text;
update turn set forget_at =
  strftime('%Y-%m-%dT%H:%M:%SZ', asked_at, iif(thread like 'private:%', '+7 days', '+30 days'));
create index turn_ref on turn (tenant, ref) where ref is not null;
create index turn_forget on turn (forget_at);

alter table setting add column forget_at text;
update setting set forget_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '+30 days') where name like 'covered/%';

create table watch (
  tenant text not null,
  reader text not null,
  id text not null,
  story text not null,
  question text not null,
  platform text not null,
  channel text not null,
  thread text,
  direct integer not null,
  zone text not null,
  change integer not null,
  made_at text not null,
  ends_at text not null,
  primary key (tenant, reader, id),
  unique (tenant, reader, story, question)
) strict, without rowid;
create index watch_waiting on watch (platform, story, change);
`,
  },
  {
    name: "what readers had, and the words of what briefings told",
    sql: `
alter table told add column said text;

create table look_of_reader (
  tenant text not null,
  reader text not null,
  story text not null,
  topics text not null,
  n integer not null,
  change integer not null,
  at text not null,
  forget_at text not null,
  primary key (tenant, reader, story, topics)
) strict, without rowid;
create index look_of_reader_forget on look_of_reader (forget_at);

create table told_to_reader (
  tenant text not null,
  reader text not null,
  story text not null,
  claim text not null,
  n integer not null,
  state text not null,
  said text,
  forget_at text not null,
  primary key (tenant, reader, story, claim)
) strict, without rowid;
create index told_to_reader_forget on told_to_reader (forget_at);

create table offer (
  tenant text not null,
  reader text not null,
  id text not null,
  n integer not null,
  over text not null,
  made_at text not null,
  parts text not null,
  card text not null,
  result text not null,
  taken_at text,
  forget_at text not null,
  primary key (tenant, reader, id),
  unique (tenant, reader, n)
) strict, without rowid;
create index offer_forget on offer (forget_at);
create index telling_place on telling (tenant, platform, channel, told_at);
`,
  },
  {
    name: "watches on subjects, and alerts",
    sql: `
create table subject_watch (
  tenant text not null,
  id text not null,
  story text not null,
  kind text not null,
  subject text not null,
  name text not null,
  platform text not null,
  channel text not null,
  direct integer not null,
  reader text not null,
  zone text not null,
  outlets integer not null,
  quiet text,
  snoozed_until text,
  change integer not null,
  made_at text not null,
  primary key (tenant, id),
  unique (tenant, platform, channel, direct, story, kind, subject)
) strict, without rowid;
create index subject_watch_place on subject_watch (platform, story);

create table alert (
  tenant text not null,
  id text not null,
  story text not null,
  platform text not null,
  channel text not null,
  direct integer not null,
  zone text not null,
  state text not null,
  made_at text not null,
  told_at text,
  until_at text,
  body text not null,
  grown integer not null,
  primary key (tenant, id)
) strict, without rowid;
create index alert_recent on alert (platform, story, made_at);

create table alert_look (
  platform text not null,
  story text not null,
  n integer not null,
  change integer not null,
  primary key (platform, story)
) strict, without rowid;
`,
  },
  {
    name: "schedules over several stories",
    sql: "alter table schedule add column stories text;",
  },
  {
    name: "edits by their message, tellings by their briefing",
    sql: `
create index telling_due on telling (tenant, schedule, due_at) where schedule is not null;
create index delivery_changes on delivery (tenant, changes) where changes is not null;
`,
  },
];
