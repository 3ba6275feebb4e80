import { dayOf } from "../time/calendar.ts";
import { formatDate } from "../time/format-time.ts";
import { blankCard, type Card, type CardAction, type CardLine, plainLine } from "./card.ts";
import type { CommandOf } from "./command.ts";
import type { WatchReport, WatchView } from "./watch-report.ts";

/** What a card of watches says beside the report. */
export type WatchCardParts = {
  storyName: string;
  zone: string;
  /** True where the watches of everybody are shown: each with its platform and reader. */
  everywhere: boolean;
};

/** What came of a `watch` command, for the caller alone. */
export function watchCard(report: WatchReport, parts: WatchCardParts): Card {
  const [lead, ...said] = report.said;
  const shown = report.act === "list" ? report.watches.map(each => lineOf(each, parts)) : [];
  const lines = [...said.map(plainLine), ...shown];
  return {
    ...blankCard("watch"),
    title: `${parts.storyName} · watched questions`,
    lead: lead === undefined ? null : plainLine(lead),
    sections: lines.length === 0 ? [] : [{ heading: null, lines }],
    actions:
      parts.everywhere || report.act === "remove" ? [] : report.watches.map(each => removal(each, report)),
  };
}

/** The command that watches a question: by its words, or by the ref of where it was asked, which a button can carry. */
export function watchQuestion(named: { question: string } | { asked: string }): CommandOf<"watch"> {
  return { verb: "watch", act: "add", question: null, asked: null, watch: null, ...named };
}

function removal({ id }: WatchView, { act }: WatchReport): CardAction {
  return {
    label: act === "list" ? `Remove ${id}` : "Remove",
    command: { verb: "watch", act: "remove", question: null, asked: null, watch: id },
  };
}

function lineOf(view: WatchView, { zone, everywhere }: WatchCardParts): CardLine {
  const day = (at: string) => formatDate(dayOf(at, zone));
  const where = view.direct ? "by direct message" : view.thread === null ? "here" : "in its thread";
  const whose = everywhere ? ` (${view.platform} ${view.reader})` : "";
  const text = `“${view.question}”, since ${day(view.madeAt)}, until ${day(view.endsAt)}, told ${where}${whose}`;
  return { label: view.id, text, links: [] };
}
