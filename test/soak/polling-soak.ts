import type { Tally } from "../coverage/tally.ts";
import { twentySources } from "../simulation/outlet/twenty-sources.ts";

/** Two months of polling on a virtual clock. */
const days = 60;
/** The least seconds between two visits to a host that are promised. RELIABILITY, section 5. */
const leastBetween = 15;
/** What the heap may grow by from the twentieth day to the last. */
const mostGrowth = 12 * 1024 * 1024;

/** Sixty days of twenty outlets with mishaps: no host asked too often, nothing lost, the memory flat. */
export async function pollingSoak({ tally }: { tally: Tally }): Promise<void> {
  const { polls, hosts, lost, twice, foreign, heap } = await twentySources({ days, seed: 60 });
  const closest = Math.min(...hosts.map(host => host.closest));
  tally.check(
    "no host is asked more often than is promised",
    closest >= leastBetween,
    `${polls} polls, at least ${closest} s apart`,
  );
  tally.check(
    "nothing that was published is lost or held twice",
    lost.length + twice.length + foreign.length === 0,
    `${lost.length} lost, ${twice.length} twice, ${foreign.length} of nobody`,
  );
  const grown = heap.late - heap.early;
  tally.check(
    "the memory is flat",
    grown < mostGrowth,
    `${Math.round(grown / 1024)} KiB more after day 60 than after day 20`,
  );
}
