const UNRELEASED = "## Unreleased";

/**
 * The changelog after a release, and the section of it: what people wrote under "Unreleased", then the changes of the
 * APIs. A section of that version that stands there already is continued.
 */
export function writeChangelog(text: string, version: string, changes: readonly string[]) {
  const sections = text.trimEnd().split(/\n+(?=## )/);
  const [head = "", ...rest] = sections;
  const bodyOf = (heading: string) =>
    rest.filter((it) => it.split("\n", 1)[0] === heading).map((it) => it.slice(heading.length).trim());
  const heading = `## ${version}`;
  const told = changes.length === 0 ? [] : [`Changes of the APIs:\n\n\`\`\`\n${changes.join("\n")}\n\`\`\``];
  const parts = [...bodyOf(UNRELEASED), ...told, ...bodyOf(heading)].filter((part) => part !== "");
  const section = [heading, ...parts].join("\n\n");
  const others = rest.filter((it) => ![UNRELEASED, heading].includes(it.split("\n", 1)[0] ?? ""));
  return { text: `${[head, section, ...others].join("\n\n")}\n`, section };
}
