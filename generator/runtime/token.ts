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
