// copied from generator/runtime, do not edit
/**
 * Milliseconds to wait before repeat number `failures` (from 0): 500 ms doubled each time, at most 30 s, of which
 * a random part of up to a half is taken off, so that clients cut off together do not come back together.
 */
export function retryDelay(failures: number): number {
  return Math.min(30_000, 500 * 2 ** failures) * (1 - Math.random() / 2);
}
