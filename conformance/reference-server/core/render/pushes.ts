import type { Notice } from "../notice.js";
import { renderChatNotice } from "./chat-pushes.js";
import { renderPeopleNotice } from "./people-pushes.js";
import type { Push } from "./push.js";
import { renderTalkNotice } from "./talk-pushes.js";
import type { View } from "./view.js";

/** What a notice is called in the words of one snapshot; several pushes, or none, where it has no single word for it. */
export function renderNotice(view: View, notice: Notice): readonly Push[] {
  switch (notice.kind) {
    case "thread-started":
    case "event-added":
    case "thread-closed":
    case "users-changed":
    case "chat-transferred":
    case "access-changed":
      return renderChatNotice(view, notice);
    case "properties-updated":
    case "properties-deleted":
    case "tag-changed":
    case "postback":
    case "event-updated":
    case "seen":
    case "typing":
    case "sneak-peek":
    case "multicast":
      return [renderTalkNotice(view, notice)];
    case "customer-created":
    case "customer-updated":
    case "customer-page-updated":
    case "customer-banned":
    case "customer-unbanned":
    case "visit-started":
    case "visit-ended":
    case "agent-updated":
      return renderPeopleNotice(view, notice);
    default:
      return notice satisfies never;
  }
}
