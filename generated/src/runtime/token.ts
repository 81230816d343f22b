// copied from generator/runtime, do not edit
/** An access token, with or without `Bearer ` in front, or a function that supplies one. */
export type Token = string | (() => string | Promise<string>);

/** Asks for the token. Whatever the function throws is the rejection. */
export async function askToken(token: Token): Promise<string> {
  return typeof token === "function" ? token() : token;
}

/** The token behind `scheme`, which is put in front unless it stands there already. */
export function withScheme(token: string, scheme = "Bearer "): string {
  return token.startsWith(scheme) ? token : scheme + token;
}

/** Holds on to a token between calls, so that a token function is asked once and not for each of them. */
export class TokenKeeper {
  readonly #source: Token;
  #held: Promise<string> | undefined;

  constructor(source: Token) {
    this.#source = source;
  }

  /** The token held, or a new one. The same promise as long as it is the same token. */
  get(): Promise<string> {
    this.#held ??= askToken(this.#source).catch((error: unknown) => {
      this.#held = undefined;
      throw error;
    });
    return this.#held;
  }

  /** Forgets a token that the server refused. False where asking again would give the same. */
  refuse(token: Promise<string>): boolean {
    if (this.#held === token) this.#held = undefined;
    return typeof this.#source === "function";
  }
}
