/** The term under which posts are searched that name an actor or let it speak: no word is written like this. */
export function nameTerm(id: string): string {
  return `@${id}`;
}
