import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../reference-server/index.js";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ control: true });
});
afterAll(async () => server.close());

const origin = "http://page.example.com";

/** Asks as the browser of a page does; what it learns about what the page may do. */
async function ask(method: string, path: string, headers: Record<string, string> = {}, body: BodyInit | null = null) {
  const answer = await fetch(server.origin + path, { method, headers: { origin, ...headers }, body });
  await answer.arrayBuffer();
  const granted = (name: string): string | null => answer.headers.get(`access-control-allow-${name}`);
  return { status: answer.status, origin: granted("origin"), headers: granted("headers"), methods: granted("methods") };
}

const preflight = (headers: string, method = "POST") => ({
  "access-control-request-method": method,
  "access-control-request-headers": headers,
});
const agent = { authorization: "Bearer dal:one-ada" };
const json = { "content-type": "application/json" };
const actions = "/v3.0/agent/action";
const one = "?license_id=100000001";

describe("a page of another origin may", () => {
  it.each([
    { what: "call an action with a token", path: `${actions}/start_chat`, headers: "authorization,content-type" },
    { what: "upload a file", path: `${actions}/send_file`, headers: "authorization" },
    { what: "call a customer's action", path: `/v3.0/customer/action/send_event${one}`, headers: "authorization" },
    {
      what: "call a snapshot by its own address",
      path: `/agent-web-2019-08${actions}/start_chat`,
      headers: "authorization",
    },
  ])("$what: asked before", async ({ path, headers }) => {
    expect(await ask("OPTIONS", path, preflight(headers))).toEqual({
      status: 204,
      origin: "*",
      headers,
      methods: "GET, POST",
    });
  });

  it.each([
    { what: "a success", path: "/start_chat", headers: { ...agent, ...json }, status: 200 },
    { what: "an error", path: "/start_chat", headers: json, status: 401 },
    { what: "an unknown action", path: "/dance", headers: { ...agent, ...json }, status: 400 },
  ])("read $what", async ({ path, headers, status }) => {
    expect(await ask("POST", actions + path, headers, "{}")).toMatchObject({ status, origin: "*" });
  });

  it("read what it uploaded, the health, and that there is nothing", async () => {
    const form = new FormData();
    form.set("payload.image", new Blob(["x"], { type: "image/png" }), "a.png");
    const upload = await fetch(`${server.origin}${actions}/upload_image`, {
      method: "POST",
      headers: agent,
      body: form,
    });
    const { url } = (await upload.json()) as { url: string };
    for (const path of [new URL(url).pathname, "/health", "/nowhere"])
      expect(await ask("GET", path)).toMatchObject({ origin: "*", status: path === "/nowhere" ? 404 : 200 });
  });
});

describe("a page of another origin may not", () => {
  it.each([
    { what: "make licences", path: "/control/licenses", method: "POST" },
    { what: "see the control endpoint", path: "/control", method: "GET" },
    { what: "move time", path: "/control/clock?x", method: "POST" },
    { what: "look at the page", path: "/", method: "GET" },
    { what: "look at what feeds it", path: "/live", method: "GET" },
  ])("$what", async ({ path, method }) => {
    expect(await ask("OPTIONS", path, preflight("content-type", method))).toMatchObject({ status: 404, origin: null });
    expect(await ask(method, path)).toMatchObject({ origin: null });
  });
});
