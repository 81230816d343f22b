/**
 * `npm run check:package`: packs what is to be published, and has it checked by other people's tools and used as others
 * will use it. Exit code 1 for any complaint. Needs a build.
 */
import { doInFolder } from "../do-in-folder.js";
import { checkPackages } from "./check-packages.js";
import { packAll } from "./pack.js";

await doInFolder("package", async ({ folder, signal }) => checkPackages(await packAll(folder, signal), folder, signal));
