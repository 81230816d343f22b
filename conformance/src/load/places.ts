/** Different values, each with a place: what is written once, and pointed at from wherever it comes again. */
export class Places<T> {
  readonly values: T[] = [];
  readonly #places = new Map<unknown, number>();

  /** Two values are the same where `keyOf` gives the same; absent: where they are the same object, or equal texts. */
  constructor(private readonly keyOf: (value: T) => unknown = (value) => value) {}

  placeOf(value: T): number {
    const key = this.keyOf(value);
    const place = this.#places.get(key) ?? this.values.push(value) - 1;
    this.#places.set(key, place);
    return place;
  }
}
