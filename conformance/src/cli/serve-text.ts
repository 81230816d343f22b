import type { RunningServer, ServerOptions, World, WorldToken } from "../../reference-server/index.js";
import { apiNames } from "../apis.js";
import type { Paint } from "../report/paint.js";

/** A running server, and what of its options shows in commands. */
export interface Served {
  readonly server: Pick<RunningServer, "origin" | "urls" | "world" | "version">;
  readonly control: boolean;
  /** Path of the certificate of a server with TLS. */
  readonly certificate: string | undefined;
}

/** Licences, and people of each side of a licence, that are named at most: a journal may have brought thousands. */
const most = { licenses: 10, people: 20 };

/** What `serve` prints when the server listens: addresses, tokens, and commands to try that work when they are pasted. */
export function serveText({ server, control, certificate }: Served, paint: Paint): readonly string[] {
  const { origin, urls, world, version } = server;
  const title = (text: string): readonly string[] => ["", paint.bold(text)];
  const license = usable(world);
  return [
    `Reference server ${version} listens at ${paint.bold(origin)}; Ctrl-C stops it.`,
    `Chats and frames, live: ${origin}/`,
    ...title("Addresses"),
    ...apiNames.flatMap((api) => addressLines(api, urls[api], license?.id)),
    ...(control ? [line("control", `POST ${origin}/control/licenses`)] : []),
    ...world.licenses
      .slice(0, most.licenses)
      .flatMap((one) => [...title(`License ${one.id}`), ...peopleLines(one, paint)]),
    ...moreLine(world.licenses, most.licenses, "licenses").map((text) => `\n${text}`),
    ...(license === undefined ? [] : [...title("Try it"), ...commands(server, license, certificate)]),
    ...title("Judge it"),
    `  livechat-conformance run --web ${origin}/{api} --rtm ${origin.replace(/^http/u, "ws")}/{api}`,
  ];
}

/** A licence that somebody can log in to. */
function usable(world: World): World["licenses"][number] | undefined {
  return world.licenses.find(
    ({ status = "active", region, agents }) =>
      status === "active" &&
      (region ?? world.region) === world.region &&
      agents.some(({ tokens }) => tokens.length > 0),
  );
}

function addressLines(
  api: (typeof apiNames)[number],
  { web, rtm, sockJs }: RunningServer["urls"][(typeof apiNames)[number]],
  licenseId: number | undefined,
): readonly string[] {
  const query = api.startsWith("customer") ? `?license_id=${licenseId ?? "<license>"}` : "";
  const ways = [
    ...(web === undefined ? [] : [`POST ${web}/<action>${query}`]),
    ...(rtm === undefined ? [] : [`${rtm}${query}`]),
    ...(sockJs === undefined ? [] : [`${sockJs}${query}  (SockJS)`]),
  ];
  return ways.map((way, index) => line(index === 0 ? api : "", way));
}

function peopleLines({ agents, customers, ...license }: World["licenses"][number], paint: Paint): readonly string[] {
  const person = (what: string, name: string, [first, ...rest]: readonly WorldToken[]): string => {
    const more = rest.map(({ token }) => `  ${token}`).join("");
    return line(what, `${name}  ${paint.good(first?.token ?? "no token")}${paint.dim(more)}`);
  };
  const { customer_tokens: once = [], fresh_customer_token_prefix: prefix } = license;
  return [
    ...(license.status === undefined || license.status === "active" ? [] : [line("", license.status)]),
    ...agents.slice(0, most.people).map(({ id, bot, tokens }) => person(bot === true ? "bot" : "agent", id, tokens)),
    ...moreLine(agents, most.people, "agents"),
    ...customers
      .slice(0, most.people)
      .map(({ id, name, tokens }) => person("customer", `${id} ${name ?? ""}`.trim(), tokens)),
    ...moreLine(customers, most.people, "customers"),
    ...(once.length > 0 ? [line("customer", `of the first use  ${once.slice(0, most.people).join("  ")}`)] : []),
    ...(prefix === undefined ? [] : [line("customer", `new with any token that begins with ${prefix}`)]),
  ];
}

function moreLine({ length }: readonly unknown[], shown: number, what: string): readonly string[] {
  return length > shown ? [line("", `and ${length - shown} more ${what}`)] : [];
}

function line(what: string, text: string): string {
  return `  ${what.padEnd(12)} ${text}`;
}

/** An agent starts a chat over HTTP; a customer starts one over WebSocket, and hears what is said in it. */
function commands(
  { urls }: Served["server"],
  { id, agents, customers }: World["licenses"][number],
  certificate: string | undefined,
): readonly string[] {
  const agent = agents.find(({ tokens }) => tokens.length > 0)?.tokens[0]?.token;
  const customer = customers.find(({ tokens }) => tokens.length > 0)?.tokens[0]?.token;
  const { web } = urls["agent-web"];
  const { rtm } = urls["customer-rtm"];
  const trust = certificate === undefined ? "" : ` --cacert ${quoted(certificate)}`;
  const env = certificate === undefined ? "" : `NODE_EXTRA_CA_CERTS=${quoted(certificate)} `;
  const curl =
    agent === undefined || web === undefined
      ? []
      : [
          `  curl -sS${trust} ${quoted(`${web}/start_chat`)} -H ${quoted(`Authorization: Bearer ${agent}`)} -H 'Content-Type: application/json' -d '{"continuous":true}'`,
        ];
  const node =
    customer === undefined || rtm === undefined
      ? []
      : [`  ${env}node --experimental-websocket -e ${quoted(script(`${rtm}?license_id=${id}`, customer))}`];
  return [...curl, ...node];
}

/** Logs in, starts a chat, stays awake, and prints every frame, until the connection is closed. */
function script(url: string, token: string): string {
  const frames = [
    { action: "login", payload: { token } },
    { action: "start_chat", payload: { continuous: true } },
  ];
  return [
    `const ws = new WebSocket(${JSON.stringify(url)}), say = (it) => ws.send(JSON.stringify(it))`,
    "ws.onmessage = ({ data }) => console.log(data)",
    "ws.onclose = () => process.exit()",
    `ws.onopen = () => ${JSON.stringify(frames)}.map(say)`,
    `setInterval(say, 15000, ${JSON.stringify({ action: "ping" })})`,
  ].join("; ");
}

/** For the shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What to say of a server that others can reach. */
export function openness({
  host = "127.0.0.1",
  control = false,
}: Pick<ServerOptions, "host" | "control">): readonly string[] {
  if (/^(?:127\.|::1$|localhost$)/u.test(host)) return [];
  const own = control ? "the page and the control endpoint are" : "the page is";
  return [`Everybody who reaches ${host} can use these tokens; ${own} for this machine alone.`];
}
