import { type ApiRule, lines } from "../rule.js";
import { stems } from "../words.js";

/** Words that names of actions have and names of pushes do without: `remove_user_from_chat`, `chat_user_removed`. */
const JOINTS = new Set(["to", "from", "of", "in", "on", "as", "for", "with", "by"]);

/** Names tell: the push of `remove_user` is `user_removed`, so `user_added` was copied from `add_user`. */
export const pushOfOtherAction: ApiRule = {
  code: "push-of-other-action",
  of: "api",
  severity: "warning",
  title: "An action names the push that belongs to it.",
  why: "Readers wait for the wrong message. Mostly the row was copied from the section of another action.",
  mend: "Name the push that the action causes.",
  examples: [
    {
      markdown: lines(
        "## `remove_user`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/remove_user` |",
        "| **Webhook** | [`user_added`](#user-added) |",
      ),
      beside: lines(
        "### `user_added`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Webhook equivalent** | ✓ |",
        "",
        "### `user_removed`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Webhook equivalent** | ✓ |",
      ),
      findings: ["6:17 Unexpected push user_added of remove_user, expected user_removed"],
    },
    {
      markdown: lines(
        "## `remove_user`",
        "",
        "|  |  |",
        "| --- | --- |",
        "| **Method URL** | `https://api.example.com/v1/action/remove_user` |",
        "| **Webhook** | [`user_removed`](#user-removed) |",
      ),
      beside: lines("### `user_removed`", "", "|  |  |", "| --- | --- |", "| **Webhook equivalent** | ✓ |"),
      findings: [],
    },
  ],
  check: ({ pages }, complain) => {
    const pushes = [...new Set(pages.flatMap(({ facts }) => facts.pushes.map((push) => push.name.value)))].map(
      (name) => ({
        name,
        words: new Set(stems(name)),
      }),
    );
    for (const action of pages.flatMap(({ facts }) => facts.actions)) {
      const words = stems(action.name.value).filter((word) => !JOINTS.has(word));
      const told = action.pushes.map((push) => push.value);
      const own = pushes.find(
        (push) => words.every((word) => push.words.has(word)) && push.words.size === new Set(words).size,
      );
      if (!own || told.length === 0 || told.includes(own.name)) continue;
      const [copied] = action.pushes;
      // What nothing describes is told by another rule.
      if (copied && pushes.some((push) => push.name === copied.value))
        complain(copied.span, `Unexpected push ${copied.value} of ${action.name.value}, expected ${own.name}`);
    }
  },
};
