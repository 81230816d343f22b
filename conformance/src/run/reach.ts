import { connect, isIP } from "node:net";
import { connect as connectSecurely } from "node:tls";
import { explainTls } from "../explain-break.js";

const ports: Readonly<Record<string, number>> = { "http:": 80, "ws:": 80, "https:": 443, "wss:": 443 };

/** Why nobody listens at the host and port of a URL, or nobody whom we trust where it asks for TLS; undefined when somebody does. */
export function unreachable(url: string, milliseconds: number): Promise<string | undefined> {
  const { hostname, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/gu, "");
    const isSecure = protocol === "https:" || protocol === "wss:";
    const place = { host, port: port === "" ? (ports[protocol] ?? 80) : Number(port) };
    const socket = isSecure
      ? connectSecurely({ ...place, ...(isIP(host) === 0 ? { servername: host } : {}) })
      : connect(place);
    const settle = (why: string | undefined) => {
      socket.destroy();
      resolve(why);
    };
    socket.setTimeout(milliseconds, () => settle(`no answer within ${milliseconds} ms`));
    socket.once(isSecure ? "secureConnect" : "connect", () => settle(undefined));
    socket.once("error", (error: NodeJS.ErrnoException) => settle(explainTls(error) ?? error.code ?? error.message));
  });
}
