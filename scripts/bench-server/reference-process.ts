import { startServer } from "../../conformance/dist/reference-server/index.js";
import { serveParent } from "./vitals.js";

serveParent(async ({ world }) => {
  const { origin, urls } = await startServer({ world });
  return { origin, urls };
});
