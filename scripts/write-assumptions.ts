/** `npm run assumptions`: writes `conformance/assumptions.md`, what the reference server does where the documents leave it open. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assumptionsPage } from "../conformance/reference-server/assumptions-page.js";

writeFileSync(fileURLToPath(new URL("../conformance/assumptions.md", import.meta.url)), assumptionsPage());
