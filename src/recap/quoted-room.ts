import type { Statement } from "./statement.ts";

/** Most words in quotation marks from one post in a message. INTERACTION, amendment 14. */
const mostQuoted = 40;

/** What a recap may still quote of each post. */
export type QuotedRoom = {
  /** True where the statement's quoted words fit beside those of its post that are taken. */
  fits(statement: Statement): boolean;
  take(statement: Statement): void;
};

/** Room for quoted words, of which `said` have taken theirs. */
export function quotedRoom(said: readonly Statement[] = []): QuotedRoom {
  const taken = new Map<string, number>();
  const take = ({ passage, quoted }: Statement): void => {
    taken.set(passage.post.id, (taken.get(passage.post.id) ?? 0) + quoted);
  };
  said.forEach(take);
  return {
    fits: ({ passage, quoted }) => quoted === 0 || (taken.get(passage.post.id) ?? 0) + quoted <= mostQuoted,
    take,
  };
}
