import { createPrivateKey, X509Certificate } from "node:crypto";

/** Texts in PEM: the certificate, with those that vouch for it behind it, and its private key. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/** A certificate or key that cannot be used, with the reason in one line. */
export class BadTls extends Error {}

/** Complains unless both can be read and belong together. */
export function checkTls({ cert, key }: Tls): void {
  const certificate = attempt("the certificate is no PEM text of a certificate", () => new X509Certificate(cert));
  const privateKey = attempt("the key is no PEM text of a private key without passphrase", () => createPrivateKey(key));
  if (!certificate.checkPrivateKey(privateKey)) throw new BadTls("the key does not belong to the certificate");
}

function attempt<T>(problem: string, act: () => T): T {
  try {
    return act();
  } catch {
    throw new BadTls(problem);
  }
}
