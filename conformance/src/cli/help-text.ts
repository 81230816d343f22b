import type { Flag, Flags } from "./flags.js";

/** Columns of a line of help. */
const lineWidth = 110;

/** What `<command> --help` prints: how it is called, what it does, and its options in groups. */
export function helpText(usage: string, about: string, groups: Readonly<Record<string, Flags>>): string {
  const names = Object.values(groups).flatMap((flags) =>
    Object.entries(flags).map(([name, flag]) => spelled(name, flag)),
  );
  const width = Math.max(...names.map((name) => name.length)) + 4;
  const told = Object.entries(groups).flatMap(([title, flags]) => ["", `${title}:`, ...lines(flags, width)]);
  return [`Usage: livechat-conformance ${usage}`, "", ...wrap(about, lineWidth), ...told].join("\n");
}

function lines(flags: Flags, width: number): readonly string[] {
  return Object.entries(flags).flatMap(([name, flag]) => {
    const [first = "", ...rest] = wrap(flag.help, lineWidth - width);
    return [`  ${spelled(name, flag)}`.padEnd(width) + first, ...rest.map((line) => " ".repeat(width) + line)];
  });
}

function spelled(name: string, { short, value }: Flag): string {
  return `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function wrap(text: string, width: number): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(" ")) {
    const last = found.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) found.push(word);
    else found[found.length - 1] = `${last} ${word}`;
  }
  return found;
}
