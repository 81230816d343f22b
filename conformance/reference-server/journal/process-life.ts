import { readFileSync } from "node:fs";

/** A process that is there without a doubt, but of which more is not to be known here, is undefined; one that has ended is gone, buried or not. */
export type Life = string | "gone" | undefined;

/** What tells a process from all others that had its id, or will have it: the boot of the machine and the tick at which it began (Linux). */
export function lifeOf(pid: number): Life {
  const stat = textOf(`/proc/${pid}/stat`);
  if (stat === undefined) return isThere(pid) ? undefined : "gone";
  // The name of the program stands in parentheses, and may have some of its own.
  const [state = "", ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (/^[ZXx]/u.test(state)) return "gone";
  return `${textOf("/proc/sys/kernel/random/boot_id")?.trim()} ${rest[18]}`;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
