/** Work that goes on, of each place one after the other, in the order in which it came. */
export type InTurn = {
  /** Begins when what came before it from the same place has ended; settles as `work` does. */
  run: <Result>(place: string, work: () => Promise<Result>) => Promise<Result>;
  /** Resolves when what goes on or waits now has ended. */
  settled: () => Promise<void>;
};

/** A follow-up goes on from the answer before it, which may still be on its way: both are asked of one turn. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (place, work) => {
      const before = last.get(place) ?? Promise.resolve();
      const begun = before.then(
        () => work(),
        () => work(),
      );
      last.set(place, begun);
      const ended = () => {
        if (last.get(place) === begun) last.delete(place);
      };
      begun.then(ended, ended);
      return begun;
    },
    settled: async () => {
      await Promise.allSettled([...last.values()]);
    },
  };
}
