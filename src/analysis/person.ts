import { countryNamed } from "../language/countries.ts";
import type { Lexicon } from "../language/lexicon.ts";
import type { Name } from "../language/names.ts";

/** Someone or something that a post names or that speaks in it. */
export type Person = {
  /** The actor's id, else the folded words. */
  id: string;
  /** As a reader should see it. */
  name: string;
  pronoun: "he" | "she" | "they" | null;
  /** True for a person, false for a state, body or thing, null where nobody can tell. */
  human: boolean | null;
};

// words that only bodies, places and things have in their names
const body =
  /\b(?:institute|ministry|committee|council|agency|department|fund|bank|court|union|commission|association|university|party|army|board|palace|street|avenue|plant|city|river|news|times|post|radio|conference|summit|house|group|centre|center|office|force|forces|party|league|alliance|nations)\b/iu;

/** The person a name means, as the lexicon or the post itself (`fullNames`, by id) knows them. */
export function personNamed(name: Name, lexicon: Lexicon, fullNames: ReadonlyMap<string, string>): Person {
  const actor = lexicon.actors.get(name.id);
  if (actor !== undefined) {
    return { id: actor.id, name: actor.name, pronoun: actor.pronoun, human: actor.kind === "person" };
  }
  const written = fullNames.get(name.id) ?? name.text;
  const human = countryNamed(written) !== null || body.test(written) ? false : null;
  return { id: name.id, name: written, pronoun: null, human };
}

/** Whether "he", "she" or "they" can stand for the person. */
export function agrees(person: Person, pronoun: string): boolean {
  if (pronoun === "they") return person.human !== true || person.pronoun === "they";
  return person.human !== false && (person.pronoun === null || person.pronoun === pronoun);
}
