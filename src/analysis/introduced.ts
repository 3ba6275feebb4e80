import type { Lexicon } from "../language/lexicon.ts";
import { nameId, surnamesOf } from "../language/lexicon.ts";
import type { Introduced, SentenceFeatures } from "./features.ts";
import { personNamed } from "./person.ts";
import type { PostNames } from "./post-names.ts";

/** Rules by which a name itself is the speaker. */
const namedSpeaker = /^(?:name-verb|verb-name|headline|according-to)$/;

/**
 * Whom a post introduces: people whom it gives a full name and shows to be people (they speak, have a title or an
 * office), and whoever it gives an office to. What two people of the post may be called is nobody's short name.
 */
export function introducedIn(
  names: PostNames,
  sentences: readonly SentenceFeatures[],
  lexicon: Lexicon,
): Introduced[] {
  const speakers = new Set<string>();
  for (const { by, quotations } of sentences)
    for (const said of [by, ...quotations.map(quotation => quotation.by)])
      if (said !== null && namedSpeaker.test(said.rule)) speakers.add(said.speaker);
  const held = new Map<string, string[]>();
  for (const [office, id] of names.offices) held.set(id, [...(held.get(id) ?? []), office]);
  const written = new Map(
    [...names.inTitle, ...names.inParagraphs.flat()].map(name => [name.id, name] as const),
  );
  const ids = new Set([...names.fullNames.keys(), ...held.keys()]);
  return [...ids].flatMap(id => {
    const offices = held.get(id) ?? [];
    const name = names.fullNames.get(id) ?? lexicon.actors.get(id)?.name ?? written.get(id)?.text ?? id;
    const full = names.fullNames.has(id);
    const found = written.get(id);
    const human = found === undefined ? null : personNamed(found, lexicon, names.fullNames).human;
    const shown = offices.length > 0 || names.titled.has(id) || (speakers.has(id) && human !== false);
    return shown ? [{ id, name, shortNames: full ? shortNamesOf(id, name, names) : [], offices }] : [];
  });
}

function shortNamesOf(id: string, name: string, { surnames, knighted }: PostNames): string[] {
  const first = name.split(" ")[0] ?? "";
  const short = surnamesOf(name).map(nameId);
  // "von der Leyen" within a sentence is read as "Leyen" after small words
  const bare = short.flatMap(surname => (surname.includes(" ") ? [surname.split(" ").at(-1) ?? ""] : []));
  const own = [...short, ...bare].filter(key => key.length > 2 && (surnames.get(key) ?? id) === id);
  return knighted.has(id) ? [...own, `sir ${nameId(first)}`] : own;
}
