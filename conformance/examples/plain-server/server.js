// A small chat server in plain node:http and ws: customers over RTM, agents over RTM and HTTP, all in memory.
// It has a handful of actions of two APIs, and says so in target.yaml. PORT is the port to listen on.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { requests as agentRequests } from "livechat-spec/agent-web/validate";
import { requests as customerRequests } from "livechat-spec/customer-rtm/validate";
import { WebSocketServer } from "ws";
import { Chats, Refusal } from "./chats.js";

const people = JSON.parse(readFileSync(new URL("people.json", import.meta.url), "utf8"));
const limit = 1024 * 1024;
const statuses = { authentication: 401, authorization: 403, license_not_found: 404, internal: 500 };

const rtmPaths = { "/v3.0/customer/rtm/ws": "customer", "/v3.0/agent/rtm/ws": "agent" };
const requestsOf = { agent: agentRequests, customer: customerRequests };

/** Starts the server on loopback; resolves with its address and a way to stop it. */
export async function start(port = 0) {
  const licenses = new Map(people.licenses.map((license) => [license.id, { ...license, chats: new Chats(license) }]));
  const connections = new Set();
  const http = createServer((request, response) => void overWeb(request, response, licenses, connections));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limit });
  http.on("upgrade", (request, socket, head) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const side = rtmPaths[pathname];
    if (side === undefined) socket.end("HTTP/1.1 404 Not Found\r\n\r\n");
    else {
      const license = licenses.get(Number(searchParams.get("license_id")));
      sockets.handleUpgrade(request, socket, head, (webSocket) =>
        join(webSocket, side, license, licenses, connections),
      );
    }
  });
  await new Promise((resolve) => http.listen(port, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${http.address().port}`,
    close: () => {
      for (const { socket } of connections) socket.terminate();
      http.closeAllConnections();
      return new Promise((resolve) => http.close(resolve));
    },
  };
}

/** A customer's address names the license; an agent's token does. */
function join(socket, side, license, licenses, connections) {
  if (side === "customer" && license === undefined) return expel(socket, "license_not_found");
  const connection = {
    socket,
    side,
    licenses: side === "customer" ? [license] : [...licenses.values()],
    user: undefined,
  };
  connections.add(connection);
  const patience = setTimeout(() => connection.user ?? socket.close(), 30_000);
  socket.on("message", (data) => overRtm(connection, String(data), connections));
  socket.on("error", () => {});
  socket.on("close", () => {
    clearTimeout(patience);
    connections.delete(connection);
  });
}

function expel(socket, reason) {
  socket.send(JSON.stringify({ action: "customer_disconnected", type: "push", payload: { reason } }));
  socket.close();
}

/** The response first, then the pushes: the connection that asked gets them with its request_id. */
function overRtm(connection, text, connections) {
  const { request, problem } = parse(text);
  const { action, request_id, payload = {} } = request;
  const head = { ...(request_id === undefined ? {} : { request_id }), action: action ?? "" };
  const respond = (success, body) =>
    connection.socket.send(JSON.stringify({ ...head, type: "response", success, payload: body }));
  try {
    if (problem !== undefined) throw new Refusal("validation", problem);
    const { answer, pushes = [] } = act(connection, action, payload);
    respond(true, answer);
    tell(pushes, connection.license, connections, connection, request_id);
  } catch (error) {
    respond(false, { error: bodyOf(error) });
  }
}

function parse(text) {
  try {
    const request = JSON.parse(text);
    if (typeof request !== "object" || request === null || Array.isArray(request))
      return { request: {}, problem: "a request is an object" };
    if (typeof request.action !== "string") return { request, problem: "a request names an action" };
    return { request };
  } catch {
    return { request: {}, problem: "a request is JSON" };
  }
}

function act(connection, action, payload) {
  if (action === "ping") return { answer: {} };
  if (action === "login") return login(connection, payload);
  const { user, scopes, license } = connection;
  if (user === undefined) throw new Refusal("authentication", "Log in first");
  return license.chats.act(action, checked(requestsOf[user.type], action, payload), user, scopes);
}

/** No page of the agent API describes its login: a token is all that it needs here. */
function login(connection, payload) {
  const isAgent = connection.side === "agent";
  const { token } = isAgent ? payload : checked(customerRequests, "login", payload);
  if (typeof token !== "string") throw new Refusal("validation", "/token must be string");
  Object.assign(connection, whoHas(token.replace(/^Bearer /u, ""), connection.side, connection.licenses));
  return { answer: isAgent ? {} : connection.license.chats.greet(connection.user) };
}

/** The request, if the documents allow it. */
function checked(requests, action, payload) {
  const validate = Object.hasOwn(requests, action) ? requests[action] : undefined;
  if (validate === undefined) throw new Refusal("validation", `There is no action ${action}`);
  if (validate(payload)) return payload;
  const [first] = validate.errors;
  throw new Refusal("validation", `${first.instancePath || "the payload"} ${first.message}`);
}

function tell(pushes, license, connections, origin, request_id) {
  for (const { action, to, payload } of pushes)
    for (const { socket, user, license: theirs } of connections) {
      if (theirs !== license || !to.has(user?.id)) continue;
      const own = socket === origin?.socket && request_id !== undefined ? { request_id } : {};
      socket.send(JSON.stringify({ ...own, action, type: "push", payload }));
    }
}

async function overWeb(request, response, licenses, connections) {
  const reply = (status, body) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  try {
    const action = /^\/v3\.0\/agent\/action\/(\w+)$/u.exec(request.url.split("?")[0])?.[1];
    const token = /^Bearer (.+)$/u.exec(request.headers.authorization ?? "")?.[1];
    const { license, user, scopes } = whoHas(token, "agent", licenses.values());
    const body = await bodyOfRequest(request);
    if (request.method !== "POST" || action === undefined) throw new Refusal("validation", "There is no such action");
    const { answer, pushes = [] } = license.chats.act(action, checked(agentRequests, action, body), user, scopes);
    reply(200, answer);
    tell(pushes, license, connections);
  } catch (error) {
    const body = bodyOf(error);
    reply(statuses[body.type] ?? 400, { error: body });
  }
}

/** Customers need no scopes here: they have their own chats, and no others. */
function whoHas(token, side, licenses) {
  for (const license of licenses)
    for (const user of license[`${side}s`]) {
      const found = user.tokens.find((one) => one.token === token);
      const scopes = side === "agent" ? found?.scopes : undefined;
      if (found !== undefined) return { license, user: { ...user, type: side }, scopes };
    }
  throw new Refusal("authentication", "Nobody has this token");
}

async function bodyOfRequest(request) {
  const pieces = [];
  let bytes = 0;
  for await (const piece of request) {
    bytes += piece.length;
    if (bytes > limit) throw new Refusal("entity_too_large", "The body is too large");
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString() || "{}");
  } catch {
    throw new Refusal("validation", "The body is no JSON");
  }
}

function bodyOf(error) {
  if (error instanceof Refusal) return { type: error.type, message: error.message };
  console.error(error);
  return { type: "internal", message: "The server made a mistake" };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { origin } = await start(Number(process.env.PORT ?? 8080));
  console.log(`Chat server at ${origin}`);
}
