/** `npm run limits`: writes the table of the reference server's limits into README.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { withLimits } from "../conformance/reference-server/faces/limits-table.js";

const readme = fileURLToPath(new URL("../README.md", import.meta.url));
writeFileSync(readme, withLimits(readFileSync(readme, "utf8")));
