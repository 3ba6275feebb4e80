import { ButtonStyle, ComponentType, MessageFlags } from "discord-api-types/v10";
import { z } from "zod";

/** What Discord refuses in a message, as INTERACTION 2.3 and 7.1 list it. */
const limits = {
  content: 2_000,
  components: 40,
  textDisplays: 4_000,
  rowButtons: 5,
  buttonLabel: 80,
  linkUrl: 512,
  customId: 100,
  nonce: 25,
} as const;

/** Components V2. */
const v2 = MessageFlags.IsComponentsV2;
/** Flags a bot may set on a message: suppress embeds, ephemeral, suppress notifications, components V2. */
const knownFlags =
  MessageFlags.SuppressEmbeds | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications | v2;

const JsonObject = z.record(z.string(), z.unknown());
type JsonObject = z.infer<typeof JsonObject>;

/** Why Discord would answer 50035 (invalid form body) to a message; null when it takes it. */
export function refusedMessage(body: JsonObject, editing = false): string | null {
  const flags = typeof body["flags"] === "number" ? body["flags"] : 0;
  const content = text(body["content"]);
  const components = z.array(JsonObject).safeParse(body["components"] ?? []);
  if (!components.success) return "components is no array of objects";
  if ((flags & ~knownFlags) !== 0) return `unknown flags ${flags & ~knownFlags}`;
  if (longest(content) > limits.content) return "content is over 2000 characters";
  if (longest(text(body["nonce"])) > limits.nonce) return "nonce is over 25 characters";
  if ((flags & v2) !== 0 && (content !== "" || body["embeds"] !== undefined))
    return "content and embeds cannot be used with components V2";
  if (content === "" && components.data.length === 0 && body["embeds"] === undefined && !editing)
    return "an empty message";
  return refusedComponents(components.data, (flags & v2) !== 0);
}

function refusedComponents(components: readonly JsonObject[], isV2: boolean): string | null {
  const all = flatten(components);
  if (all.length > limits.components) return "more than 40 components";
  const shown = all
    .filter(item => item["type"] === ComponentType.TextDisplay)
    .map(item => text(item["content"]));
  if (shown.length > 0 && !isV2) return "text displays need the components V2 flag";
  if (shown.some(item => item === "")) return "an empty text display";
  if (shown.reduce((sum, item) => sum + longest(item), 0) > limits.textDisplays)
    return "text displays over 4000 characters in all";
  const ids = all.map(item => text(item["custom_id"])).filter(id => id !== "");
  if (new Set(ids).size !== ids.length) return "a custom_id stands twice";
  for (const item of all) {
    const broken = refusedComponent(item);
    if (broken !== null) return broken;
  }
  return null;
}

function refusedComponent(item: JsonObject): string | null {
  if (longest(text(item["custom_id"])) > limits.customId) return "custom_id is over 100 characters";
  if (item["type"] === ComponentType.ActionRow && objects(item["components"]).length > limits.rowButtons)
    return "more than 5 buttons in a row";
  if (item["type"] !== ComponentType.Button)
    return [1, 9, 10, 12, 13, 14, 17].includes(Number(item["type"]))
      ? null
      : `unknown component type ${item["type"]}`;
  if (longest(text(item["label"])) > limits.buttonLabel) return "button label is over 80 characters";
  if (item["style"] === ButtonStyle.Link)
    return longest(text(item["url"])) > limits.linkUrl ? "link url is over 512 characters" : null;
  return text(item["custom_id"]) === "" ? "a button without custom_id" : null;
}

/** Every component with the ones nested in it. */
function flatten(components: readonly JsonObject[]): JsonObject[] {
  return components.flatMap(item => [
    item,
    ...flatten(objects(item["components"])),
    ...flatten(item["accessory"] === undefined ? [] : objects([item["accessory"]])),
  ]);
}

function objects(value: unknown): JsonObject[] {
  return z.array(JsonObject).safeParse(value).data ?? [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function longest(value: string): number {
  return Math.max(value.length, [...value].length);
}
