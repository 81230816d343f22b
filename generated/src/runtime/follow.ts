// copied from generator/runtime, do not edit
type Abort = (reason: unknown) => void;

/** Who follows which signal. */
const followers = new WeakMap<AbortSignal, Set<Abort>>();

/**
 * Calls `abort` with the reason of the signal that is aborted, until the returned function is called. All who follow a
 * signal share one listener, for platforms warn of a leak where there are more than ten. (What `AbortSignal.any` makes
 * stays with a signal for as long as that lives.)
 */
export function follow(signals: readonly (AbortSignal | undefined)[], abort: Abort): () => void {
  const given = signals.filter((signal) => signal !== undefined);
  for (const signal of given) {
    const all = followers.get(signal) ?? new Set();
    followers.set(signal, all.add(abort));
    signal.addEventListener("abort", tellFollowers);
  }
  return () => {
    for (const signal of given) {
      const all = followers.get(signal);
      all?.delete(abort);
      if (!all?.size) signal.removeEventListener("abort", tellFollowers);
    }
  };
}

function tellFollowers({ target }: Event): void {
  const signal = target as AbortSignal;
  for (const abort of followers.get(signal) ?? []) abort(signal.reason);
}
