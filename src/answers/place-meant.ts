import type { TurnBefore } from "./turn-before.ts";

// "in Tarnby", "visiting Oslo": a name behind a word of place.
const placed =
  /\b([Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Ff]rom|[Tt]o|outside|inside|off|visit(?:s|ed|ing)?|reach(?:es|ed)?|leav(?:es|ing)|left) ((?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/gu;
const timeName =
  /^(?:the )?(?:\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
// Who went to a place, or left it, is or was in it.
const stays = /^(?:at|on|near|outside|inside)$/iu;

/** Where "there" was: the place of the answer where the question asked for one, else the place that the question names. */
export function placeMeant({ whole, answer }: TurnBefore): string | null {
  const asksPlace = /^(?:where\b|(?:in |at |on )?(?:which|what) (?:city|town|country|place)\b)/iu.test(whole);
  const texts = asksPlace ? [answer, whole] : [whole, answer];
  for (const text of texts) {
    const place = [...text.matchAll(placed)].filter(([, , name = ""]) => !timeName.test(name)).at(-1);
    if (place !== undefined)
      return `${stays.test(place[1] ?? "") ? place[1]?.toLowerCase() : "in"} ${place[2]}`;
  }
  return null;
}
