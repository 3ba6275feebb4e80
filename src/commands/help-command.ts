import type { Story } from "../coverage/story.ts";
import type { Card } from "../message/card.ts";
import type { CommandOf } from "../message/command.ts";
import { helpCard } from "../message/help-card.ts";
import { type Desk, noticesAt } from "./desk.ts";
import { isVerb, verbs } from "./verbs.ts";

/** Help on all verbs, or on one of them. An unknown one gets all. */
export function helpCommand(desk: Desk, { on }: Pick<CommandOf<"help">, "on">): Card {
  const one = on !== null && isVerb(on) ? on : null;
  const listed = one === null ? Object.values(verbs) : [verbs[one]];
  return helpCard({
    storyName: desk.story.name,
    outlets: desk.story.sources.map(source => source.name),
    notices: noticesAt(desk),
    verbs: listed,
    name: desk.name,
    asking: "A plain question works too, and a follow-up refers to the one before it: “and why?”",
    examples: one === null ? ["recap this afternoon", questionOn(desk.story)] : [...verbs[one].examples],
  });
}

/** A question to try: what somebody of the story said, where its file names anybody. */
function questionOn({ actors }: Story): string {
  const person = actors.find(actor => actor.kind === "person");
  return person === undefined ? "ask what was decided?" : `ask what did ${person.name} say?`;
}
