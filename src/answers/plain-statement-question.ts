// "Holt and Brack on the bridge: what does each say?", "Holt on the toll: what did she say?"
const underHeading =
  /^(.{2,60}?) (?:on|about|over|regarding) (.{2,80}?)(?:: | [-\u2013\u2014] |\? |, )(?:and )?what (do|does|did|has|have) (?:each|both|they|either|he|she)(?: (?:of them|side|one))? (say|said|think|thinks|want|wanted|argue)\b[^,]*$/iu;
// "What message did Holt send to the crews", "what promise has she made": the noun says what the verb leaves open.
const withNoun =
  /^what (message|warning|answer|reply|response|verdict|comment|promise|pledge|advice|assurance|reaction|view|opinion|demand)s? (do|does|did|has|have|had) (.{2,60}?) (?:send|sent|give|given|gave|make|made|issue|issued|offer|offered|deliver|delivered|have|had|express|expressed|put)\b(.*)$/iu;

const verbOfNoun: ReadonlyMap<string, string> = new Map([
  ["warning", "warn"],
  ["promise", "promise"],
  ["pledge", "promise"],
  ["demand", "demand"],
]);

/** A question for somebody's words in its plain order: "What did Holt and Brack say about the bridge?"; others as they are. */
export function plainStatementQuestion(asked: string): string {
  const [, who, about, helping, verb] = underHeading.exec(asked) ?? [];
  if (who !== undefined && about !== undefined) return `What ${helping} ${who} ${verb} about ${about}?`;
  const [, noun = "", aux, by, rest = ""] = withNoun.exec(asked) ?? [];
  if (by === undefined) return asked;
  const base = verbOfNoun.get(noun.toLowerCase()) ?? "say";
  return `What ${/^ha/iu.test(aux ?? "") ? "did" : aux} ${by} ${base}${rest.replace(/\?$/u, "")}?`;
}
