import type { Token } from "./state.js";

/**
 * Tokens by their text, and at hand by licence: licences come and go, and those who have gone leave tokens behind. The index lives off the
 * writes of the map alone, so that undoing one mends both, and a journal holds no more of it than of any map.
 */
export class TokenTable extends Map<string, Token> {
  readonly #byLicense = new Map<number, Set<string>>();

  constructor(entries: Iterable<readonly [string, Token]> = []) {
    super();
    for (const [text, token] of entries) this.set(text, token);
  }

  /** Texts of the tokens of a licence, whether it is there or has been removed. */
  ofLicense(licenseId: number): readonly string[] {
    return [...(this.#byLicense.get(licenseId) ?? [])];
  }

  override set(text: string, token: Token): this {
    this.#forget(text);
    const own = this.#byLicense.get(token.licenseId);
    if (own === undefined) this.#byLicense.set(token.licenseId, new Set([text]));
    else own.add(text);
    return super.set(text, token);
  }

  override delete(text: string): boolean {
    this.#forget(text);
    return super.delete(text);
  }

  override clear(): void {
    this.#byLicense.clear();
    super.clear();
  }

  #forget(text: string): void {
    const licenseId = this.get(text)?.licenseId;
    if (licenseId === undefined) return;
    const own = this.#byLicense.get(licenseId);
    own?.delete(text);
    if (own?.size === 0) this.#byLicense.delete(licenseId);
  }
}
