import type { Migration } from "./migrate.ts";

/**
 * The schema of delivery.sqlite. The tenant comes first in every key: nothing of one workspace is found from another
 * (the inbox is before any tenant: a platform's event ids are unique on the platform).
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
];
