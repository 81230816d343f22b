import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { isAtHome, refuseStrangers } from "../faces/at-home.js";
import { feed, type Stage } from "./live-feed.js";

/** Beside this file in the sources, or up in the package from the compiled files. */
const places = ["./assets/", "../../../reference-server/page/assets/"];
const assets = [
  { route: "/", file: "index.html", type: "text/html; charset=utf-8" },
  { route: "/live/page.css", file: "page.css", type: "text/css; charset=utf-8" },
  { route: "/live/page.js", file: "page.js", type: "text/javascript; charset=utf-8" },
] as const;
/** Nothing from elsewhere, and no markup that brings code or styles along. */
const headers = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Serves the page at `/` that shows chats and frames while they happen, to this machine alone. */
export function servePage(app: FastifyInstance, stage: Stage): void {
  app.register(async (page) => {
    page.addHook("onRequest", async (request, reply) => {
      if (!isAtHome(request)) return refuseStrangers("The page", reply);
    });
    for (const { route, file, type } of assets) {
      const text = readFileSync(pathOf(file));
      page.get(route, async (_request, reply) => reply.headers({ ...headers, "content-type": type }).send(text));
    }
    page.get("/live", async (_request, reply) => {
      reply.hijack();
      feed(reply.raw, stage);
    });
  });
}

function pathOf(file: string): string {
  const paths = places.map((place) => fileURLToPath(new URL(place + file, import.meta.url)));
  return paths.find((path) => existsSync(path)) ?? paths[0] ?? file;
}
