// copied from generator/runtime, do not edit
/** An access token, with or without `Bearer ` in front, or a function that supplies one. */
export type Token = string | (() => string | Promise<string>);

/** Asks for the token. Whatever the function throws is the rejection. */
export async function askToken(token: Token): Promise<string> {
  return typeof token === "string" ? token : token();
}

/** The token behind `scheme`, which may stand there already: a token has no spaces. */
export function withScheme(token: string, scheme = "Bearer "): string {
  return scheme + token.replace(scheme, "");
}
