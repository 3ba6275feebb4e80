import type { Features } from "./features.ts";

/** The ids of all who are named or speak in a revision, promo paragraphs left out. */
export function actorsOf(features: Features): string[] {
  const ids = new Set<string>();
  for (const sentence of features.sentences) {
    if (sentence.role === "promo") continue;
    for (const mention of sentence.mentions) ids.add(mention.id);
    if (sentence.by !== null) ids.add(sentence.by.speaker);
    for (const { by } of sentence.quotations) if (by !== null) ids.add(by.speaker);
  }
  return [...ids];
}
