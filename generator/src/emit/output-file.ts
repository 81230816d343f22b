import type { ApiModel } from "../model/api-model.js";

/** A file to write below `generated/`. `path` uses forward slashes; `text` ends in a line feed. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Turns one API into files, without touching the disk. */
export type Emit = (api: ApiModel) => OutputFile[];
