import { allSteps } from "./load/scenario.js";
import type { Case } from "./plan/case.js";

/** Cases that wait to be played. Each is taken once. */
export class WaitingLine {
  readonly #inOrder: Set<Case>;
  readonly #longestLast: Case[];

  constructor(cases: readonly Case[]) {
    this.#inOrder = new Set(cases);
    this.#longestLast = cases.toReversed().sort((left, right) => stepsOf(left) - stepsOf(right));
  }

  /** Takes a case that waits here; false where it does not. */
  take(case_: Case): boolean {
    return this.#inOrder.delete(case_);
  }

  /** The next in the order in which they came; undefined where none is left. */
  first(): Case | undefined {
    const [next] = this.#inOrder;
    if (next !== undefined) this.take(next);
    return next;
  }

  /** The one with most steps. */
  longest(): Case | undefined {
    let next = this.#longestLast.pop();
    while (next !== undefined && !this.take(next)) next = this.#longestLast.pop();
    return next;
  }
}

/** How long a case is. */
export function stepsOf({ scenario }: Case): number {
  return allSteps(scenario).length;
}
