import type { ApiModel } from "../../model/api-model.js";

/** The head of a spec. `told` are paragraphs that hold for its format. */
export function apiInfo(api: ApiModel, told: readonly string[]) {
  const origin = `Made from the reference documents of \`${api.id}\`; \`x-source\` tells the place that each part rests on.`;
  return {
    title: api.title,
    version: api.version,
    description: [origin, ...told].join("\n\n"),
    contact: { name: "The authors of livechat-spec" },
    license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
  };
}

/** The tag of what stands under a group heading, or under none. */
export function tagOf(group: string | null): string {
  return group ?? "other";
}

/** A tag for each group, in the order in which the documents come to them. */
export function tagsOf(groups: readonly (string | null)[]) {
  return [...new Set(groups.map(tagOf))].map((name) => ({
    name,
    description: groups.includes(name) ? `What the documents have under "${name}".` : "What stands in no group.",
  }));
}
