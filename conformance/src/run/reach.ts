import { connect } from "node:net";

const ports: Readonly<Record<string, number>> = { "http:": 80, "ws:": 80, "https:": 443, "wss:": 443 };

/** Why nobody listens at the host and port of a URL; undefined when somebody does. */
export function unreachable(url: string, milliseconds: number): Promise<string | undefined> {
  const { hostname, port, protocol } = new URL(url);
  return new Promise((resolve) => {
    const host = hostname.replace(/^\[|\]$/gu, "");
    const socket = connect({ host, port: port === "" ? (ports[protocol] ?? 80) : Number(port) });
    const settle = (why: string | undefined) => {
      socket.destroy();
      resolve(why);
    };
    socket.setTimeout(milliseconds, () => settle(`no answer within ${milliseconds} ms`));
    socket.once("connect", () => settle(undefined));
    socket.once("error", (error: NodeJS.ErrnoException) => settle(error.code ?? error.message));
  });
}
