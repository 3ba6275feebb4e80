import type { Post } from "../coverage/post.ts";

/** The outlet whose posts a question asks about, and the question without it. */
export type OutletScope = {
  source: string | null;
  rest: string;
  /** The report itself is asked about: "when did the BBC report". */
  asksReport: boolean;
};

/** "What did the BBC report", "according to the Guardian", "in the Guardian": a question about one outlet's posts. */
export function outletOf(
  question: string,
  posts: readonly Pick<Post, "source" | "sourceName">[],
): OutletScope {
  for (const { source, name } of namesOf(posts)) {
    const outlet = `(?:the )?${escaped(name)}(?: News| Verify| live page| live blog| page)?`;
    const forms: readonly [RegExp, string][] = [
      // "Has the outlet verified that the bridge was hit": whether it was.
      [
        new RegExp(
          `^(?:did|does|has|have) ${outlet} (?:report(?:ed)?|verif(?:y|ied)|confirm(?:ed)?) that\\b`,
          "iu",
        ),
        "is it so that",
      ],
      [
        new RegExp(
          `\\b(?:did|does|has|have|is|was) ${outlet} (?:say|report|reported|write|publish|published|run|print|carry|air|broadcast|cover|tell us|post|posted|reporting|verify|verified|confirm|confirmed)\\b(?: that| about| on)?`,
          "iu",
        ),
        "happened",
      ],
      [
        new RegExp(
          `,?\\s*\\b(?:according to|as reported by|reported by|in|on|from|by) ${outlet}(?=[\\s,?.!]|$)`,
          "iu",
        ),
        "",
      ],
      [
        new RegExp(
          `\\b(?:that |which )?${outlet} (?:has |had )?(?:verified|reported|published|confirmed|quoted)\\b`,
          "iu",
        ),
        "",
      ],
    ];
    for (const [form, put] of forms) {
      if (!form.test(question)) continue;
      const rest = question.replace(form, put).replace(/\s+/gu, " ").trim();
      return { source, rest, asksReport: put !== "" };
    }
  }
  return { source: null, rest: question, asksReport: false };
}

function namesOf(posts: readonly Pick<Post, "source" | "sourceName">[]): { source: string; name: string }[] {
  const names = new Map<string, string>();
  for (const { source, sourceName } of posts) names.set(sourceName, source);
  return [...names]
    .map(([name, source]) => ({ source, name: name.replace(/^The /u, "") }))
    .filter(({ name }) => name.length > 1);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
