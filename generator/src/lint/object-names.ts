import { findName, splitName } from "../model/object-names.js";
import type { Page } from "./page.js";

/** No writer slips in more names; each is held to all that are known. */
const MOST_ASKED = 300;

/** Finds what a reference means among the names of objects and of families, which headings name. */
export function objectFinder(pages: readonly Page[]): (name: string) => ReturnType<typeof findName> {
  const objects = pages.flatMap(({ facts }) => facts.objects.map((object) => object.name.value));
  const families = objects.flatMap((name) => splitName(name).family ?? []);
  const headings = pages
    .filter(({ facts }) => facts.objects.length > 0)
    .flatMap(({ outline }) => outline.headings.map((heading) => heading.value));
  const known = new Set([...objects, ...families, ...headings]);
  const found = new Map<string, ReturnType<typeof findName>>();
  return (name) => {
    if (known.has(name)) return { name, misspelt: false };
    if (!found.has(name)) found.set(name, found.size < MOST_ASKED ? findName(name, known) : null);
    return found.get(name) ?? null;
  };
}
