import type { WriteStream } from "node:tty";

export interface Progress {
  readonly step: (text: string) => void;
  /** Takes away what a terminal still shows. */
  readonly clear: () => void;
}

/** Tells of steps: on a terminal in one line that each step overwrites, elsewhere in lines. */
export function progressTo(stream: WriteStream, wanted: boolean): Progress {
  if (!wanted) return { step: () => {}, clear: () => {} };
  if (!stream.isTTY) return { step: (text) => void stream.write(`${text}\n`), clear: () => {} };
  const clear = () => void stream.write("\r\u001b[K");
  return { step: (text) => void stream.write(`\r\u001b[K${text.slice(0, stream.columns - 1)}`), clear };
}
