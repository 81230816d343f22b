const UNRELEASED = "## Unreleased";
const RUNTIME = "runtime/";

/**
 * The changelog after a release, and the section of it: what people wrote under "Unreleased", then the changes of the
 * APIs, then which modules of the package changed (`code`, below its `src`). A section of that version that stands there already is continued.
 */
export function writeChangelog(
  text: string,
  version: string,
  changes: readonly string[],
  code: readonly string[] = [],
) {
  const sections = text.trimEnd().split(/\n+(?=## )/);
  const [head = "", ...rest] = sections;
  const bodyOf = (heading: string) =>
    rest.filter((it) => it.split("\n", 1)[0] === heading).map((it) => it.slice(heading.length).trim());
  const heading = `## ${version}`;
  const told = changes.length === 0 ? [] : [`Changes of the APIs:\n\n\`\`\`\n${changes.join("\n")}\n\`\`\``];
  const runtime = code.filter((path) => path.startsWith(RUNTIME)).map((path) => `\`${path.slice(RUNTIME.length)}\``);
  const others = code.length - runtime.length;
  const coded = [
    ...(runtime.length === 0 ? [] : [`Changed in the client runtime: ${runtime.join(", ")}.`]),
    ...(others === 0 ? [] : [`Changed modules of types, clients and validators: ${others}.`]),
  ];
  const parts = [...bodyOf(UNRELEASED), ...told, coded.join("\n"), ...bodyOf(heading)].filter((part) => part !== "");
  const section = [heading, ...parts].join("\n\n");
  const older = rest.filter((it) => ![UNRELEASED, heading].includes(it.split("\n", 1)[0] ?? ""));
  return { text: `${[head, section, ...older].join("\n\n")}\n`, section };
}
