import { isObject, type Json, type JsonObject } from "../json.js";
import { operatorOf, operators, typeNames } from "../match.js";
import type { Path } from "./yaml-file.js";

/** Finds misspelt operators, unknown types and broken patterns in a matcher. */
export function checkMatcher(matcher: Json, complain: (path: Path, message: string) => void, path: Path = []): void {
  if (Array.isArray(matcher)) {
    for (const [index, one] of (matcher as readonly Json[]).entries()) checkMatcher(one, complain, [...path, index]);
    return;
  }
  if (!isObject(matcher)) return;
  const operator = operatorOf(matcher);
  const stray = Object.keys(matcher).find((key) => key.startsWith("$") && !key.startsWith("${"));
  if (operator === undefined && stray !== undefined)
    complain([...path, stray], `Unexpected "${stray}", expected one of ${operators.join(", ")}, alone in its object`);
  if (operator !== undefined) checkOperand(operator, matcher, complain, path);
  if (operator === "$exact") return;
  for (const [key, value] of Object.entries(matcher)) checkMatcher(value, complain, [...path, key]);
}

function checkOperand(
  operator: string,
  matcher: JsonObject,
  complain: (path: Path, message: string) => void,
  path: Path,
): void {
  const operand = matcher[operator];
  if (operator === "$type") {
    const unknown = [operand].flat().find((type) => !typeNames.some((name) => name === type));
    if (unknown !== undefined)
      complain(
        [...path, operator],
        `Unexpected type ${JSON.stringify(unknown)}, expected one of ${typeNames.join(", ")}`,
      );
  }
  if (operator === "$pattern" && !isPattern(operand))
    complain([...path, operator], `Unexpected ${JSON.stringify(operand)}, expected a regular expression`);
}

function isPattern(operand: Json | undefined): boolean {
  try {
    return typeof operand === "string" && new RegExp(operand, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
