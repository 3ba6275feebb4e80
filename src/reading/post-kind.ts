import type { Paragraph, PostKind } from "../coverage/post.ts";
import { foldKey } from "../language/fold.ts";
import { isRetelling } from "./retelling.ts";

const tagKinds: readonly [RegExp, PostKind][] = [
  [/^breaking\b/, "breaking"],
  [/^analysis\b/, "analysis"],
  [/\bverif(?:y|ied)\b|^fact[- ]?check|^reality check/, "verify"],
  [/^(?:explainer|explained|at a glance|your questions?|q&a)/, "explainer"],
  [/^(?:recap|summary|closing summary|key points)$/, "recap"],
  [/^in pictures|^pictures|^gallery/, "pictures"],
  [/^(?:watch|video)\b/, "video"],
  [/^(?:listen|podcast)\b/, "podcast"],
  [/^reaction/, "reaction"],
];

/** A label before a title's first colon counts as a tag: "Analysis: ...", "BBC Verify: ...", "Watch: ...". */
const titleKinds: readonly [RegExp, PostKind][] = [
  [/^(?:breaking|breaking news)\s?[:|-]/, "breaking"],
  [/^analysis\s?[:|-]/, "analysis"],
  [/^(?:[a-z]+ )?verif(?:y|ied)\s?[:|-]|^fact[- ]?check\b|^reality check\b/, "verify"],
  [
    /\bpodcast\b|^\w*cast\s?[:|-]|\blisten(?: to| now| here|\s?:)|^listen\b|\b(?:latest|new) \w+cast\b/,
    "podcast",
  ],
  [/\bin (?:pictures|photos|images)\b|^(?:pictures|photos|gallery)\s?:|\bpictured\s?:/, "pictures"],
  [
    /^(?:watch|video|watch live|watch again)\s?[:|-]|^watch\b|\b(?:watch live|on video)$|[-|] (?:video|watch)$/,
    "video",
  ],
  [
    /\breact(?:s|ed|ion|ions|ing)\b|^what (?:did|have|has|do|are|is|was|were)\b.{0,80}\b(?:say|said|saying)\b|^how (?:did|have|has|are|is)\b.{0,80}\b(?:respond|react|responded|reacted|responding|reacting)\b/,
    "reaction",
  ],
  [/^(?:explainer|explained)\b|\bexplained$|^(?:how|what|why|who|when|where|which)\b|\?$/, "explainer"],
];

/** What a post is, from its tags first, then its form and its title's own words. */
export function postKind(
  title: string | null,
  tags: readonly string[],
  paragraphs: readonly Paragraph[],
): PostKind {
  const tagged = tags.map(tag => kindFor(tagKinds, foldKey(tag))).find(kind => kind !== null);
  if (tagged) return tagged;
  const heading = title === null ? "" : foldKey(title);
  if (isRetelling(title, paragraphs)) return "recap";
  const own = paragraphs.filter(paragraph => paragraph.role !== "promo");
  const titled = kindFor(titleKinds, heading);
  if (titled !== null) return titled;
  return own.length === 0 && paragraphs.length > 0 ? "procedural" : "news";
}

function kindFor(rules: readonly [RegExp, PostKind][], text: string): PostKind | null {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** True for a short line that labels a post: "Breaking", "Analysis", "BBC Verify". */
export function isTag(text: string): boolean {
  const key = foldKey(text);
  if (key.split(" ").length > 4 || /[.!?:]$/.test(key)) return false;
  return /^(?:breaking(?: news)?|analysis|explainer|explained|exclusive|latest|update|recap|in pictures|watch live|at a glance|reaction|(?:[a-z]+ )?verify|verified|fact[- ]?check|reality check|your questions(?: answered)?|eyewitness|on the ground|key (?:moment|event|post)|pinned(?: post)?|major development|developing|just in|opinion|report)$/.test(
    key,
  );
}

/** A tag glued to the title after it without a space ("BreakingCourt rules ..."): the tag and the title; null for other lines. */
export function gluedTag(text: string): { tag: string; title: string } | null {
  const found =
    /^(Breaking(?: news)?|BREAKING(?: NEWS)?|Analysis|ANALYSIS|Explainer|Exclusive|EXCLUSIVE|Just in|JUST IN|Key (?:event|moment)|KEY (?:EVENT|MOMENT)|Update|UPDATE|Eyewitness|Fact check|Pinned|(?:[A-Z]{2,4} )?Verify)(?=(?:\p{Lu}[\p{Ll}’' ]|[\p{Lu}.]{2}|[\d'"‘“]))(?<!\p{Lu}(?=\p{Lu}{2}))(.+)$/u.exec(
      text,
    );
  return found?.[1] !== undefined && found[2] !== undefined ? { tag: found[1], title: found[2] } : null;
}
