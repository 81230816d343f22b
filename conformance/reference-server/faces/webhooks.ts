import type { Core } from "../core/core.js";
import type { Notification } from "../core/notice.js";
import { renderNotice } from "../core/render/pushes.js";
import { viewOf } from "../core/render/view.js";
import type { License, Webhook } from "../core/state.js";
import type { Deliver } from "../middleware.js";
import type { PostQueue } from "./post-queue.js";

/** What is posted: the push of the agent page of 2019, whose documents have a page about webhooks. */
interface WebhookBody {
  readonly license_id: number;
  readonly action: string;
  readonly secret_key?: string;
  readonly payload: unknown;
}

/** Where bodies go. */
type Posts = Pick<PostQueue, "post">;

const api = "agent-web";

/** Posts what happens in a licence to the addresses that are configured for it, beside what goes to connections. */
export function withWebhooks(core: Core, queue: Posts): (next: Deliver) => Deliver {
  return (next) => (told, origin) => {
    const { license, notifications } = told;
    if (license !== null && license.webhooks.length > 0)
      for (const notification of notifications) post(core, queue, license, notification);
    next(told, origin);
  };
}

function post({ specs }: Core, queue: Posts, license: License, { notice }: Notification): void {
  const { pushes, webhooks } = specs[api];
  for (const { action, payload } of renderNotice(viewOf(license, api), notice)) {
    if (!pushes.has(action)) continue;
    for (const webhook of license.webhooks) {
      if (!(webhook.actions ?? webhooks).has(action)) continue;
      const text = JSON.stringify(bodyOf(license, webhook, action, payload));
      queue.post({ license: license.id, url: webhook.url, action, text });
    }
  }
}

function bodyOf({ id }: License, { secret }: Webhook, action: string, payload: unknown): WebhookBody {
  return { license_id: id, action, ...(secret === null ? {} : { secret_key: secret }), payload };
}
