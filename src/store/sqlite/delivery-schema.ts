import type { Migration } from "./migrate.ts";

/** The schema of delivery.sqlite. The tenant comes first in every key: nothing of one workspace is found from another. */
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
];
