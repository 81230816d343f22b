import type { Terminal } from "./terminal.js";

/** A word of the command line. What it needs is loaded when it is asked for. */
export interface Command {
  readonly summary: string;
  load(): Promise<CommandModule>;
}

export interface CommandModule {
  /** What `--help` prints. */
  readonly help: string;
  /** Takes the arguments after the name of the command; the exit code. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  run: {
    summary: "play the scenarios and judge a server (the default)",
    load: async () => (await import("./run-command.js")).runCommand,
  },
  list: { summary: "name the scenarios", load: async () => (await import("./list-command.js")).listCommand },
  explain: {
    summary: "tell what a scenario or a check is about, and how it went in the last run",
    load: async () => (await import("./explain-command.js")).explainCommand,
  },
  record: {
    summary: "turn live traffic with a server into a scenario",
    load: async () => (await import("./record-command.js")).recordCommand,
  },
  serve: {
    summary: "start the reference server and keep it running",
    load: async () => (await import("./serve-command.js")).serveCommand,
  },
};
