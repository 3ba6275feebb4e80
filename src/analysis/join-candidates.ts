import type { Background } from "./background.ts";
import { runLength } from "./join-rules.ts";
import type { Statement } from "./statements.ts";

type Pairs = Generator<[Statement, Statement]>;

/** A run of words in more statements than this is a phrase of the house, not of an event. */
const commonRun = 24;
/** Larger groups of statements that share a name or a rare word would cost more comparisons than they are worth. */
const commonName = 160;
/** Statements of one speaker that are compared, at most: two million comparisons of a microsecond. */
const busySpeaker = 2000;
/** A term in fewer posts than this share is rare enough to bring two statements together. */
const rareShare = 0.12;

/** Statements of different pages that share a run of words. */
export function* withSharedRun(statements: readonly Statement[]): Pairs {
  const runs = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { words } = statement;
    for (let at = 0; at + runLength <= words.length; at += 1) {
      push(runs, words.slice(at, at + runLength).join(" "), statement);
    }
  }
  yield* unique(pairsWithin(runs.values(), commonRun));
}

/** Statements of different pages by one speaker. */
export function* withSameSpeaker(statements: readonly Statement[]): Pairs {
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.speaker !== null) push(bySpeaker, statement.speaker.speaker, statement);
  }
  yield* pairsWithin(bySpeaker.values(), busySpeaker);
}

/** Statements of different pages that name somebody or something together, or share a rare word. */
export function* withSharedNames(statements: readonly Statement[], background: Background): Pairs {
  const byKey = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const { id } of statement.sentence.mentions) push(byKey, `name ${id}`, statement);
    for (const term of statement.weights.keys()) {
      if (background.shareOf(term) <= rareShare) push(byKey, `word ${term}`, statement);
    }
  }
  yield* unique(pairsWithin(byKey.values(), commonName));
}

function* pairsWithin(groups: Iterable<readonly Statement[]>, largest: number): Pairs {
  for (const group of groups) {
    if (group.length > largest) continue;
    for (const [index, x] of group.entries()) {
      for (let next = index + 1; next < group.length; next += 1) {
        const y = group[next];
        if (y !== undefined && x.page !== y.page) yield [x, y];
      }
    }
  }
}

function push(map: Map<string, Statement[]>, key: string, statement: Statement): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [statement]);
  else if (list.at(-1) !== statement) list.push(statement);
}

function* unique(pairs: Pairs): Pairs {
  const seen = new Map<Statement, Set<Statement>>();
  for (const [x, y] of pairs) {
    const others = seen.get(x) ?? new Set<Statement>();
    seen.set(x, others);
    if (others.has(y)) continue;
    others.add(y);
    yield [x, y];
  }
}
