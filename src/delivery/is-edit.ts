import type { Delivery } from "../store/briefing-store.ts";

/** True for what puts another text in place of an old message: doing it twice does no harm. */
export function isEdit({ kind }: Pick<Delivery, "kind">): boolean {
  return kind === "edit" || kind === "direct-edit";
}
