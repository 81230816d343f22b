/** Who no longer conforms after a change: programs of the one side, of both, or of none. */
export type Breaks = "clients" | "servers" | "both" | "nothing";

/** The step of the version that changes demand, the smallest first. */
export const STEPS = ["none", "patch", "minor", "major"] as const;
export type Step = (typeof STEPS)[number];

export interface ChangeRule {
  readonly breaks: Breaks;
  readonly step: Exclude<Step, "none">;
  /** The rule for the same change backwards; its own name where both ways are alike. */
  readonly mirror: string;
  readonly because: string;
}

/** One row of the table below: whom the change breaks, the step it demands, the rule of the way back, the reason. */
type Row = readonly [breaks: Breaks, step: ChangeRule["step"], mirror: string, because: string];

/**
 * What each change does to programs written before it. A client breaks where its requests no longer fit, or where it
 * is sent (or no longer sent) what it counted on. A server breaks where it is sent what it never had to take, or must
 * send what it never sent. `request` is what clients send; `response` is what servers send: responses, pushes, webhooks.
 */
// biome-ignore format: a table
const TABLE = {
  "api-added":               ["servers", "minor", "api-removed",             "Nobody serves it yet."],
  "api-removed":             ["clients", "major", "api-added",               "Nobody serves it any more."],
  "transport-added":         ["servers", "minor", "transport-removed",       "A server must take calls where it took none."],
  "transport-removed":       ["clients", "major", "transport-added",         "A client that calls there gets no answer."],
  "connection-changed":      ["both",    "major", "connection-changed",      "Client and server no longer meet, or misread each other."],
  "time-shorter":            ["clients", "major", "time-longer",             "A client that keeps to the longer time is cut off."],
  "time-longer":             ["servers", "minor", "time-shorter",            "A server must wait for longer than it did."],
  "status-changed":          ["both",    "major", "status-changed",          "The server must send, and the client look for, another status."],

  "operation-added":         ["servers", "minor", "operation-removed",       "A server must perform an action that it does not know."],
  "operation-removed":       ["clients", "major", "operation-added",         "A client that calls it is refused."],
  "operation-renamed":       ["both",    "major", "operation-renamed",       "The old name is refused, and the new one unknown."],
  "push-added":              ["servers", "minor", "push-removed",            "A server must send what it never sent; clients pass over it."],
  "push-removed":            ["clients", "major", "push-added",              "A client waits for it in vain."],
  "push-renamed":            ["both",    "major", "push-renamed",            "A client waits for the old name, and a server sends it."],
  "cause-added":             ["servers", "minor", "cause-removed",           "A server must send it after an action that never caused it."],
  "cause-removed":           ["clients", "major", "cause-added",             "A client waits for it after the action, in vain."],

  "scope-demanded":          ["clients", "major", "scope-lifted",            "A token without the scope no longer suffices."],
  "scope-lifted":            ["servers", "minor", "scope-demanded",          "A server must let through what it refused."],
  "scope-replaced":          ["both",    "major", "scope-replaced",          "Tokens that sufficed are refused, and others must be let through."],
  "scope-listed":            ["nothing", "minor", "scope-unlisted",          "A scope alone does nothing; actions tell where they demand it."],
  "scope-unlisted":          ["nothing", "patch", "scope-listed",            "A scope alone does nothing; actions tell where they demand it."],
  "scope-renamed":           ["both",    "major", "scope-renamed",           "A token carries the old name, and a server looks for it."],
  "error-added":             ["nothing", "minor", "error-removed",           "Clients must live with errors that they do not know."],
  "error-removed":           ["nothing", "patch", "error-added",             "A client that never meets it is none the worse."],
  "error-renamed":           ["both",    "major", "error-renamed",           "A client looks for the old type, and a server sends it."],
  "object-added":            ["nothing", "patch", "object-removed",          "A name for a shape; where it is used, that is told."],
  "object-removed":          ["nothing", "patch", "object-added",            "A name for a shape; where it was used, that is told."],
  "object-renamed":          ["nothing", "patch", "object-renamed",          "The name of a shape is not sent."],
  "unused":                  ["nothing", "patch", "unused",                  "No payload that was there before and after holds it."],

  "request-demands-key":     ["both",    "major", "request-drops-key",       "Old requests lack it, and old servers do not know it."],
  "request-drops-key":       ["both",    "major", "request-demands-key",     "Old requests say it for nothing, and old servers demand it."],
  "request-takes-key":       ["servers", "minor", "request-ignores-key",     "A server must heed what it does not know."],
  "request-ignores-key":     ["clients", "major", "request-takes-key",       "A client that sends it is no longer heeded."],
  "request-renames-key":     ["both",    "major", "request-renames-key",     "The old name is not heeded, and the new one unknown."],
  "request-requires":        ["clients", "major", "request-spares",          "Requests without it are refused."],
  "request-spares":          ["servers", "minor", "request-requires",        "A server must do without it."],
  "request-narrower":        ["clients", "major", "request-wider",           "Requests that fitted are refused."],
  "request-wider":           ["servers", "minor", "request-narrower",        "A server must take what it refused."],
  "request-other":           ["both",    "major", "request-other",           "What fitted is refused, and what was refused must be taken."],
  "default-changed":         ["both",    "major", "default-changed",         "To leave it out no longer means the same."],
  "default-told":            ["nothing", "patch", "default-told",            "The documents say what it means to leave it out, or no longer say it."],

  "response-adds-sure-key":  ["servers", "minor", "response-loses-sure-key", "A server must send what it never sent; clients pass over it."],
  "response-loses-sure-key": ["clients", "major", "response-adds-sure-key",  "A client misses what was always there."],
  "response-adds-key":       ["nothing", "minor", "response-loses-key",      "It may be left out, and clients pass over keys they do not know."],
  "response-loses-key":      ["nothing", "minor", "response-adds-key",       "It could be missing before: clients do without it."],
  "response-renames-key":    ["both",    "major", "response-renames-key",    "A client looks for the old name, and a server sends it."],
  "response-promises":       ["servers", "minor", "response-may-omit",       "A server must send what it could leave out."],
  "response-may-omit":       ["clients", "major", "response-promises",       "A client misses what was always there."],
  "response-narrower":       ["servers", "minor", "response-wider",          "A server may send what is no longer allowed."],
  "response-wider":          ["clients", "major", "response-narrower",       "A client is sent what it never met."],
  "response-other":          ["both",    "major", "response-other",          "A client is sent what it never met, by servers that must send otherwise."],
} as const satisfies Record<string, Row>;

export type RuleName = keyof typeof TABLE;

/** The table above, by name. */
export const RULES: ReadonlyMap<RuleName, ChangeRule> = new Map(
  Object.entries(TABLE).map(([name, [breaks, step, mirror, because]]) => [
    name as RuleName,
    { breaks, step, mirror, because },
  ]),
);

/** The verdict of several rules over one change: an object may stand in requests and in responses. */
export function judge(names: readonly RuleName[]): { readonly breaks: Breaks; readonly step: Step } {
  const rows = names.map((name): Row => TABLE[name]);
  const hits = (side: Breaks) => rows.some(([breaks]) => breaks === side || breaks === "both");
  const [clients, servers] = [hits("clients"), hits("servers")];
  return {
    breaks: clients && servers ? "both" : clients ? "clients" : servers ? "servers" : "nothing",
    step: largestStep(rows.map(([, step]) => step)),
  };
}

export function largestStep(steps: readonly Step[]): Step {
  return STEPS.findLast((step) => steps.includes(step)) ?? "none";
}
