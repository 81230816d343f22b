type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The only way to write to the state, whose types are read-only. Each edit knows how to be undone, so that a command that fails at any
 * point leaves nothing behind, and whether a command has changed anything at all.
 */
export class Edits {
  private readonly undo: (() => void)[] = [];

  /** False where everything is as it was, because nothing was to do. */
  get any(): boolean {
    return this.undo.length > 0;
  }

  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const old = target[key];
    if (old === value) return;
    (target as Writable<T>)[key] = value;
    this.undo.push(() => {
      (target as Writable<T>)[key] = old;
    });
  }

  /** Adds an entry, or replaces the value of a key. */
  put<K, V>(target: ReadonlyMap<K, V>, key: K, value: V): void {
    const map = target as Map<K, V>;
    const old = map.get(key);
    if (old === value && map.has(key)) return;
    const isNew = !map.has(key);
    map.set(key, value);
    this.undo.push(() => void (isNew ? map.delete(key) : map.set(key, old as V)));
  }

  /** Adds members that are not there. */
  add<T>(target: ReadonlySet<T>, ...values: readonly T[]): void {
    const set = target as Set<T>;
    for (const value of values) {
      if (set.has(value)) continue;
      set.add(value);
      this.undo.push(() => void set.delete(value));
    }
  }

  /** Takes an entry out of a map; true where it was there. */
  remove<K, V>(target: ReadonlyMap<K, V>, key: K): boolean {
    const map = target as Map<K, V>;
    const before = map.has(key) ? [...map] : [];
    // Put back in their order: who comes first decides, in places.
    this.undo.push(...(map.delete(key) ? [() => refill(map, before)] : []));
    return before.length > 0;
  }

  /** Takes an entry out of a map whose order means nothing: what `remove` costs more, the more entries there are, this does not. */
  drop<K, V>(target: ReadonlyMap<K, V>, key: K): void {
    const map = target as Map<K, V>;
    const old = map.get(key);
    if (map.delete(key)) this.undo.push(() => void map.set(key, old as V));
  }

  /** Takes a member out of a set; true where it was there. */
  take<T>(target: ReadonlySet<T>, value: T): boolean {
    if (!target.has(value)) return false;
    this.keep(
      target,
      [...target].filter((one) => one !== value),
    );
    return true;
  }

  /** Leaves a set with these members alone. */
  keep<T>(target: ReadonlySet<T>, values: Iterable<T>): void {
    const set = target as Set<T>;
    const before = [...set];
    const after = [...values];
    if (before.length === after.length && before.every((value, index) => value === after[index])) return;
    const fill = (members: readonly T[]): void => {
      set.clear();
      for (const member of members) set.add(member);
    };
    fill(after);
    this.undo.push(() => fill(before));
  }

  append<T>(target: readonly T[], item: T): void {
    const list = target as T[];
    list.push(item);
    this.undo.push(() => void list.pop());
  }

  /** Everything back, the last edit first. */
  rollBack(): void {
    for (let undo = this.undo.pop(); undo !== undefined; undo = this.undo.pop()) undo();
  }
}

function refill<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
