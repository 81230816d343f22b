import type { AddressInfo, Server, Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { type Clock, systemClock } from "./clock.js";
import { ControlPanel } from "./control/control-panel.js";
import { Faults } from "./control/faults.js";
import { serveControl } from "./control/serve-control.js";
import type { Core } from "./core/core.js";
import { execute } from "./core/execute.js";
import { seededIds } from "./core/ids.js";
import type { Spec } from "./core/spec.js";
import { addressesOf, type CustomerSnapshot, type Urls, urlsOf } from "./faces/addresses.js";
import { Connections } from "./faces/connections.js";
import { allowPages } from "./faces/cors.js";
import { Files } from "./faces/files.js";
import { FolderStore } from "./faces/folder-store.js";
import { serveHttp } from "./faces/http.js";
import { Hub } from "./faces/hub.js";
import { type Limits, standardLimits } from "./faces/limits.js";
import { bugEntry, type Log } from "./faces/log.js";
import { MemoryStore } from "./faces/memory-store.js";
import { PostQueue } from "./faces/post-queue.js";
import { Rounds } from "./faces/rounds.js";
import { serveRtm } from "./faces/rtm.js";
import type { Backstage } from "./faces/session.js";
import { serveSockJs } from "./faces/sockjs.js";
import { checkTls, type Tls } from "./faces/tls.js";
import { Turns } from "./faces/turns.js";
import { withWebhooks } from "./faces/webhooks.js";
import { goOn, type Resumed } from "./journal/go-on.js";
import { type Journal, openJournal } from "./journal/open-journal.js";
import type { Middleware } from "./middleware.js";
import { secretsOf } from "./page/hide-tokens.js";
import { servePage } from "./page/serve-page.js";
import { Watch } from "./page/watch.js";
import type { ApiName } from "./snapshots.js";
import { documentedSpecs } from "./spec.js";
import { packageVersion } from "./version.js";
import { buildState } from "./world/build-state.js";
import { checkWorld, loadWorld } from "./world/load-world.js";
import type { World } from "./world/world.js";
import { worldOf } from "./world/world-of.js";

export { type Assumption, assumptions } from "./assumptions.js";
export { type Clock, isMovable, type MovableClock, systemClock, VirtualClock } from "./clock.js";
export type { ControlPanel } from "./control/control-panel.js";
export { ControlRefusal } from "./control/control-refusal.js";
export type { CustomerSnapshot, Urls } from "./faces/addresses.js";
export type { Door } from "./faces/door.js";
export { type Limit, type Limits, limits } from "./faces/limits.js";
export type { Log, LogEntry } from "./faces/log.js";
export type { Wire } from "./faces/session.js";
export { BadTls, type Tls } from "./faces/tls.js";
export { BadJournal } from "./journal/bad-journal.js";
export type { Resumed } from "./journal/go-on.js";
export type { Deliver, Execute, Middleware } from "./middleware.js";
export { type ApiName, apiNames } from "./snapshots.js";
export { BadWorld, loadWorld, parseWorld } from "./world/load-world.js";
export type { World, WorldAgent, WorldCustomer, WorldLicense, WorldToken, WorldWebhook } from "./world/world.js";

export interface ServerOptions {
  /** 0, the default: any free port. */
  readonly port?: number;
  /** `127.0.0.1` unless said otherwise. */
  readonly host?: string;
  /** A world, or the path of a YAML file; the world that comes with the server if absent. */
  readonly world?: World | string;
  /** Real time if absent; a `VirtualClock` can be moved by the control endpoint. */
  readonly clock?: Clock;
  /** Serves `/control`: fresh licences, and moving time where the clock can be moved. In this process, `control` of the server does the same. */
  readonly control?: boolean;
  /** Ids are the same in every run with the same seed. */
  readonly seed?: number;
  /** File that every change is written to before it is acknowledged, and that the server goes on from. */
  readonly data?: string;
  /** Serves `https:` and `wss:` instead of `http:` and `ws:`. */
  readonly tls?: Tls;
  /** Which snapshot `/v3.0/customer/rtm/ws` speaks; the other one has its own address. `customer-rtm-2019-08` unless said otherwise. */
  readonly customer?: CustomerSnapshot;
  /** RTM connections of one user. */
  readonly maxConnections?: number;
  /** Instead of those that `limits` names. */
  readonly limits?: Partial<Limits>;
  /** Gets one entry for every request, connection, webhook, and mistake of ours. Tokens are never in it. */
  readonly log?: Log;
  /** Folder for uploads; they are kept in memory where absent. */
  readonly uploads?: string;
  /** Instead of what `livechat-spec` says. */
  readonly specs?: Readonly<Record<ApiName, Spec>>;
  /** Shows chats and frames at `/`, to this machine alone. */
  readonly page?: boolean;
  /** What stands around the parts of the server. */
  readonly middleware?: Middleware;
}

export interface RunningServer {
  /** `http://127.0.0.1:12345`, or `https:` */
  readonly origin: string;
  readonly urls: Readonly<Record<ApiName, Urls>>;
  /** Who can log in: the world, or, where the server went on from a journal, what has become of it. */
  readonly world: World;
  /** Of a server with `data`. */
  readonly resumed?: Resumed;
  /** Of a server with `control`: does what `/control` does, without a request. */
  readonly control?: ControlPanel;
  /** Of the package. */
  readonly version: string;
  /** Ends every connection and timer, at once. */
  close(): Promise<void>;
}

/** Starts a reference server of all four APIs. Rejects where the port is taken, or world, journal or certificate cannot be used. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  if (options.tls !== undefined) checkTls(options.tls);
  const world = typeof options.world === "object" ? checkWorld(options.world, "world") : await loadWorld(options.world);
  const { clock = systemClock, seed = 1, data } = options;
  const journal = data === undefined ? undefined : openJournal(data, world, { seed, at: clock.now() });
  try {
    return await serve(options, world, journal);
  } catch (error) {
    journal?.close();
    throw error;
  }
}

async function serve(options: ServerOptions, world: World, journal: Journal | undefined): Promise<RunningServer> {
  const { port = 0, host = "127.0.0.1", customer = "customer-rtm-2019-08", tls, uploads } = options;
  const faults = new Faults();
  const stage = backstage(options, world, journal, faults);
  const files = new Files(
    uploads === undefined ? new MemoryStore() : new FolderStore(uploads),
    stage.core.state.licenses,
  );
  const addresses = addressesOf(customer);
  const sockJs = serveSockJs(addresses, stage);
  const prepare = (app: FastifyInstance): void => {
    options.middleware?.http?.(app);
    sockJs.prepare(app);
    allowPages(app);
  };
  const http = await serveHttp({ addresses, stage, files, prepare, tls });
  const sockets = openSockets(http.server);
  const rtm = serveRtm(http.server, addresses, stage, sockJs.upgrade);
  const { core, watch, connections, version, resumed } = stage;
  if (watch !== undefined) servePage(http, { state: core.state, watch, connections: () => connections.count, version });
  const control =
    options.control === true ? new ControlPanel({ stage, faults, files, webhooks: stage.webhooks, world }) : undefined;
  if (control !== undefined) serveControl(http, control);
  await http.listen({ port, host });
  const origin = originOf(tls === undefined ? "http" : "https", http.server.address() as AddressInfo);
  files.origin = origin;
  const close = async (): Promise<void> => {
    rtm.close();
    sockJs.close();
    stage.webhooks.close();
    stage.rounds.stop();
    stage.turns.stop();
    const closed = http.close();
    for (const socket of sockets) socket.destroy();
    await closed;
    journal?.close();
  };
  const common = {
    origin,
    urls: urlsOf(origin, addresses),
    ...(control === undefined ? {} : { control }),
    version,
    close,
  };
  return resumed === undefined ? { ...common, world } : { ...common, world: worldOf(core.state), resumed };
}

/** Those of a server, whatever became of them: closing it would wait for connections that have been upgraded, or say nothing. */
function openSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  return sockets;
}

function backstage(
  options: ServerOptions,
  world: World,
  journal: Journal | undefined,
  faults: Faults,
): Backstage & { readonly webhooks: PostQueue; readonly rounds: Rounds; readonly resumed: Resumed | undefined } {
  const { clock = systemClock, seed = 1, maxConnections = 100, log = () => {}, middleware = {} } = options;
  const limits = { ...standardLimits, ...options.limits };
  const state = journal?.state ?? buildState(world, journal?.header.at ?? clock.now());
  const core: Core = {
    state,
    specs: options.specs ?? documentedSpecs(),
    now: () => clock.now(),
    ids: seededIds(journal?.header.seed ?? seed),
    ...(journal === undefined ? {} : { record: journal.append }),
    ...(options.log === undefined ? {} : { reportBug: (error: unknown) => log(bugEntry(error, secretsOf(state))) }),
  };
  const resumed = journal === undefined ? undefined : goOn(core, journal, clock, options.data ?? "");
  const webhooks = new PostQueue(clock, log);
  const watch = options.page === true ? new Watch() : undefined;
  const deliver = withWebhooks(core, {
    post: (post) => {
      watch?.see({ via: "webhook", direction: "out", api: "agent-web", license: post.license, text: post.text });
      webhooks.post(post);
    },
  });
  const hub = new Hub(core, (next) => {
    const send = deliver(middleware.deliver?.(next, core) ?? next);
    return (told, origin) => {
      send(told, origin);
      rounds.see(told);
    };
  });
  const rounds = new Rounds({ core, clock, patience: limits }, hub.deliver);
  return {
    core,
    hub,
    webhooks,
    rounds,
    resumed,
    execute: faults.around(middleware.execute?.(execute) ?? execute),
    carry: middleware.wire ?? ((wire) => wire),
    clock,
    maxConnections,
    limits,
    turns: new Turns(limits.turnMs),
    connections: new Connections(),
    log,
    watch,
    version: packageVersion(),
    startedAt: performance.now(),
  };
}

/** Of a server that listens everywhere, the address on this machine. */
function originOf(scheme: string, { address, family, port }: AddressInfo): string {
  const near = { "0.0.0.0": "127.0.0.1", "::": "::1" }[address] ?? address;
  return `${scheme}://${family === "IPv6" ? `[${near}]` : near}:${port}`;
}
