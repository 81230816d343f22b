import { type Link, pageOf } from "../page.js";
import { type ApiRule, lines } from "../rule.js";

interface Target extends Link {
  readonly page: string;
}

/** Pages of sister products are named alike but for one word: `agent-web-api`, `customer-web-api`. */
export const linkOtherProduct: ApiRule = {
  code: "link-other-product",
  of: "api",
  severity: "warning",
  title: "The pages of an API link to the pages of one product.",
  why: "The text was copied from the pages of another product, and the links lead its readers away.",
  mend: "Replace the name of the product in the links of the page.",
  examples: [
    {
      markdown: lines("[a](../agent-chat-web-api/#a)"),
      beside: lines("[b](../customer-chat-web-api/#b) [c](../customer-chat-web-api/#c)"),
      findings: ["1:2 Unexpected target agent-chat-web-api, expected customer-chat-web-api as in the other pages"],
    },
    {
      markdown: lines("The Agent Chat Web API has webhooks for it: [a](../agent-chat-web-api/#a)"),
      beside: lines("[b](../customer-chat-web-api/#b) [c](../customer-chat-web-api/#c)"),
      findings: [],
    },
    {
      markdown: lines("[a](../customer-chat-web-api/#a) [b](../agent-chat-rtm-api/)"),
      beside: lines("[b](../customer-chat-web-api/#b) [c](../customer-chat-web-api/#c)"),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const targets = pages.map(({ outline }) => outline.links.flatMap(targetOf));
    for (const own of targets) {
      const foreign = new Set<string>();
      for (const link of own) {
        // A page that names the other product means it.
        if (link.named || foreign.has(link.page)) continue;
        foreign.add(link.page);
        const twins = targets.flat().filter((other) => isTwin(other.page, link.page));
        const twin = twins.find((other) => count(targets.flat(), other.page) > count(targets.flat(), link.page));
        if (!twin || own.some((other) => other.page === twin.page)) continue;
        const several = count(own, link.page) > 1 ? ` of ${count(own, link.page)} links` : "";
        complain(link.span, `Unexpected target ${link.page}${several}, expected ${twin.page} as in the other pages`, [
          { span: twin.span, message: "The other pages link here" },
        ]);
      }
    }
  },
};

function targetOf(link: Link): Target[] {
  const page = pageOf(link.href);
  return page === null ? [] : [{ ...link, page }];
}

function isTwin(one: string, other: string): boolean {
  const [a, b] = [one.split("-"), other.split("-")];
  return a.length > 2 && a.length === b.length && a.filter((word, index) => word !== b[index]).length === 1;
}

function count(targets: readonly Target[], page: string): number {
  return targets.filter((target) => target.page === page).length;
}
