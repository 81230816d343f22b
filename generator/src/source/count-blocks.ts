import type { Nodes, Root } from "mdast";
import { append } from "./append.js";

/** Counts the rows of table bodies and the code blocks of Markdown trees, knowing nothing of what they mean. */
export function countBlocks(trees: readonly Root[]): { rows: number; fences: number } {
  let rows = 0;
  let fences = 0;
  const stack: Nodes[] = [...trees];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "table") rows += node.children.length - 1;
    if (node.type === "code") fences += 1;
    if ("children" in node) append(stack, node.children);
  }
  return { rows, fences };
}
