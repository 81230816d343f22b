import { serveBare } from "./bare.js";
import { serveParent } from "./vitals.js";

serveParent(async () => ({ origin: (await serveBare()).origin, urls: null }));
