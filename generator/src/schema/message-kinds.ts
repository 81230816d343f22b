import type { EnumFact, ObjectFact } from "../facts/document-facts.js";

/** The messages that a section lists are what its key of that name takes: `system_message_type` of a "System message". */
export function messageKinds({ name, messages }: Pick<ObjectFact, "name" | "messages">): EnumFact[] {
  if (messages.length === 0) return [];
  const own = name.value.split(">").at(-1) ?? "";
  const key = `${own.trim().toLowerCase().replaceAll(/\W+/g, "_")}_type`;
  return [{ path: { ...name, value: key }, values: messages.map((message) => message.name), default: null }];
}
