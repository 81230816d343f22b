const KiB = 1024;
const MiB = 1024 * KiB;

/** A number that keeps the server alive, and why it is this one. */
export interface Limit {
  readonly value: number;
  readonly unit: "bytes" | "ms" | "frames" | "connections" | "parts";
  /** What it bounds, and what happens beyond. */
  readonly about: string;
  readonly why: string;
}

/** What strangers, slow readers, floods and silent chats can take at most. The README shows this table. */
export const limits = {
  frameBytes: {
    value: MiB,
    unit: "bytes",
    about: "A frame from a client, all of its fragments together; the connection is closed (1009)",
    why: "The largest documented request is a rich message of a few hundred texts of 16 KB at most; bodies of the Web have the same limit",
  },
  frameParts: {
    value: 256,
    unit: "parts",
    about: "Fragments of one frame; the connection is closed (1008; cut off where SockJS has its own WebSocket)",
    why: "Every fragment costs more than its bytes; 4 KB each fill the largest frame",
  },
  strangerBytes: {
    value: 32 * KiB,
    unit: "bytes",
    about: "All that a connection may send before its login, and a body of SockJS for it; it is closed without a word",
    why: "A login with a token and details has a few KB; this bounds guesses of tokens as well as memory",
  },
  backlogBytes: {
    value: MiB,
    unit: "bytes",
    about: "Frames that wait for a slow reader, `strangerBytes` before the login; it is cut off, nobody waits for it",
    why: "Some thousand pushes behind, a client is better off with a new connection; a single answer may be longer",
  },
  waitingFrames: {
    value: 32,
    unit: "frames",
    about: "Requests of one connection that wait for their turn; nothing more is read from it until half are done",
    why: "Enough to keep a busy connection busy; the rest waits in the client's own socket",
  },
  heapedFrames: {
    value: 1024,
    unit: "frames",
    about: "Requests of a SockJS connection that wait for their turn; the connection is closed",
    why: "Its transports cannot be held back; no client that reads its answers has so many under way",
  },
  turnMs: {
    value: 5,
    unit: "ms",
    about:
      "Requests are worked on so long before the network is looked at again; connections take turns, one request each",
    why: "What a flood can add to the latency of everybody else",
  },
  sockets: {
    value: 8192,
    unit: "connections",
    about:
      "Open connections of all kinds; new ones are closed at once. As many sessions of SockJS that poll; status 503",
    why: "Four times what is measured; with `strangerBytes`, what strangers send takes 512 MB at most",
  },
  bodyBytes: {
    value: MiB,
    unit: "bytes",
    about: "Body of a Web request that is no upload; `entity_too_large`. A body is read for valid tokens only",
    why: "As for frames",
  },
  formFieldBytes: {
    value: 64 * KiB,
    unit: "bytes",
    about: "A field of an upload beside its file; `entity_too_large`",
    why: "Fields are ids and names",
  },
  formParts: {
    value: 21,
    unit: "parts",
    about: "Parts of an upload, one of them the file; `validation`",
    why: "The documents name three fields at most",
  },
  headerBytes: {
    value: 16 * KiB,
    unit: "bytes",
    about: "Headers of a Web request; status 431",
    why: "The standard of Node",
  },
  headersMs: {
    value: 10_000,
    unit: "ms",
    about: "Time to send the headers of a request; status 408",
    why: "They fit into a few packets",
  },
  requestMs: {
    value: 30_000,
    unit: "ms",
    about: "Time to send a whole request; status 408",
    why: "10 MB of an upload at 3 Mbit/s",
  },
  idleMs: {
    value: 20 * 60_000,
    unit: "ms",
    about: "Time in which nobody writes in an active thread; the router calls it idle",
    why: "Long enough to look something up; shorter than the 30 minutes after which a silent customer is disconnected",
  },
  archiveMs: {
    value: 60 * 60_000,
    unit: "ms",
    about: "Time in which nobody writes in an active thread; the router closes it",
    why: "Who comes back after a break finds the chat open; who does not keeps no agent busy",
  },
  silenceMs: {
    value: 60_000,
    unit: "ms",
    about: "Silence of a Web connection, also of one that does not read its answer; it is closed",
    why: "Longer than any request takes",
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type Limits = Readonly<Record<keyof typeof limits, number>>;

/** The values alone. */
export const standardLimits: Limits = Object.fromEntries(
  Object.entries(limits).map(([name, { value }]) => [name, value]),
) as Limits;
