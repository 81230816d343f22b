// node read-asyncapi.mjs FILE RULES FOLDER: parses an AsyncAPI file with @asyncapi/parser and the rules (JSON), writes
// what Modelina makes of it to FOLDER, and prints the diagnostics as JSON. Both in one process, for parsing takes
// most of the time.
import { readFileSync } from "node:fs";
import { TypeScriptFileGenerator } from "@asyncapi/modelina";
import { Parser } from "@asyncapi/parser";

const [file, rules, folder] = process.argv.slice(2);
const parser = new Parser({ ruleset: { rules: JSON.parse(rules) } });
const { document, diagnostics } = await parser.parse(readFileSync(file, "utf8"));
const generator = new TypeScriptFileGenerator({ modelType: "interface" });
if (document !== undefined) await generator.generateToFiles(document, folder, { exportType: "named" });
process.stdout.write(
  JSON.stringify(diagnostics.map(({ severity, code, path, message }) => ({ severity, code, path, message }))),
);
