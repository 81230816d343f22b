import { parse } from "yaml";
import { defaultWorld } from "../../src/cli/files.js";
import type { Json, JsonObject } from "../../src/json.js";
import { type Frame, serve, type TestServer } from "../support/servers.js";

/** A server that hands out licences and says every token it knows, in every spelling that it can think of, in whatever it answers. */
export interface EchoServer extends TestServer {
  /** All tokens that it has handed out or been given. */
  readonly tokens: ReadonlySet<string>;
}

/** `people`: those of the default world, or those that are made on request. */
export async function echoServer(people: "given" | "made"): Promise<EchoServer> {
  const world = parse(defaultWorld().text) as { readonly licenses: readonly JsonObject[] };
  const tokens = new Set<string>();
  let made = 0;
  const learn = (value: Json | undefined): void => {
    if (typeof value === "string" && value.includes("dal:") && !value.endsWith("-new-"))
      tokens.add(value.replace(/^Bearer /u, ""));
    if (typeof value === "object" && value !== null) Object.values(value).forEach(learn);
  };
  if (people === "given") learn(world.licenses);
  const newLicense = (wish: JsonObject): JsonObject => {
    made++;
    const signs = JSON.stringify('"/+').slice(1, -1);
    const text = JSON.stringify(world.licenses[0]).replaceAll(/dal:(?:one|two)-/gu, `dal:made-${made}-${signs}-`);
    const license = { ...(JSON.parse(text) as JsonObject), ...wish, id: 300_000_000 + made };
    learn(license);
    return license;
  };
  const server = await serve(
    (frame: Frame, socket) => {
      learn(frame as JsonObject);
      const { request_id, action } = frame;
      const said = echoes([...tokens].slice(-40));
      const text = JSON.stringify({ request_id, action, type: "response", success: true, payload: { said } });
      // The beginning of a token, written with escapes, as JSON allows.
      socket.send(text.replaceAll("dal:", "d\\u0061l\\u003a"));
      socket.send(`no JSON: ${said.join(" ")}`);
      if (action === "send_event") socket.close(4000, [...tokens].at(-1)?.slice(0, 100));
    },
    (request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const body = Buffer.concat(chunks).toString();
        if (request.url?.startsWith("/control") === true) {
          const isPost = request.method === "POST";
          response.statusCode = request.method === "DELETE" ? 204 : isPost ? 201 : 200;
          response.end(
            JSON.stringify(isPost ? newLicense(JSON.parse(body) as JsonObject) : { licenses: true, clock: false }),
          );
          return;
        }
        learn(String(request.headers.authorization));
        const own = String(request.headers.authorization).replace("Bearer ", "");
        response.setHeader("content-type", `text/plain; token=${encodeURIComponent(own)}`);
        response.end(JSON.stringify({ said: [...echoes([own]), ...echoes([...tokens].slice(-10))] }));
      });
    },
  );
  return { ...server, tokens };
}

/** Tokens as servers might say them. */
function echoes(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token) => spellingsOf(token).flatMap((one) => [one, `{"in":${JSON.stringify(one)}}`]));
}

/** The spellings in which a secret is as good as itself. */
export function spellingsOf(token: string): readonly string[] {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  return [
    token,
    `Bearer ${token}`,
    encodeURIComponent(token),
    encodeURIComponent(token).toLowerCase(),
    JSON.stringify(token).slice(1, -1),
    base64(token),
    Buffer.from(token).toString("base64url"),
    `Basic ${base64(`user:${token}`)}`,
    `Basic ${base64(`${token}:`)}`,
    base64(`x${token}`),
    base64(`xx${token}`),
  ];
}
