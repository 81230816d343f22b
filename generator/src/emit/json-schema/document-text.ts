import { dump } from "js-yaml";
import type { OutputFile } from "../output-file.js";

/** A document as `<path>.json` and `<path>.yaml`. */
export function documentFiles(path: string, document: object): OutputFile[] {
  return [
    { path: `${path}.json`, text: jsonText(document) },
    { path: `${path}.yaml`, text: yamlText(document) },
  ];
}

export function jsonText(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Long lines stay whole, and equal parts are written out: anchors would tie lines together that change apart. */
export function yamlText(document: object): string {
  return dump(document, { lineWidth: -1, noRefs: true });
}
