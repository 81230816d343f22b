/** Adds items to a list one by one: `push(...items)` takes the stack for more than some hundred thousand of them. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
