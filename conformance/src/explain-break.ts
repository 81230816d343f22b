/** How far an exchange had come when it broke off. */
interface Stage {
  /** The head of the response was there. */
  readonly isAnswered: boolean;
  /** Its connection had carried a response before. */
  readonly isReused: boolean;
}

const untrusted: ReadonlySet<string> = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);

/** What broke an exchange over HTTP off, in words for who wrote the server. */
export function explainBreak(error: Error, { isAnswered, isReused }: Stage): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "ECONNRESET" || code === "EPIPE") {
    if (isAnswered) return "the connection was closed in the middle of the response";
    const kept = isReused ? ", kept from an earlier response," : "";
    return `the connection${kept} was closed without a response`;
  }
  if (code.startsWith("HPE_")) return `what came is not HTTP: ${message.replace(/^Parse Error: /u, "")}`;
  return explainTls(error) ?? message;
}

/** What kept TLS from being spoken; undefined where it is something else. */
export function explainTls({ code = "", message }: NodeJS.ErrnoException): string | undefined {
  if (untrusted.has(code)) return `${message}; NODE_EXTRA_CA_CERTS=FILE makes known who signed it`;
  return code === "EPROTO" || code.startsWith("ERR_SSL_") ? "no TLS is spoken there" : undefined;
}
