import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const bin = fileURLToPath(new URL("../../bin/livechat-spec.js", import.meta.url));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "explain", ...args], {
    cwd: repository,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("tells the way of a key from the document to specs and types", () => {
  const { status, stdout, stderr } = run("agent-web", "transfer_chat.target.ids");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/> 802 \| \| `target\.ids` +\| Yes/);
  expect(stdout).toContain("(spec/corrections/agent-web-2019-08.yaml:20)");
  expect(stdout).toMatch(
    /generated\/openapi\/agent-web-2019-08\.yaml:\d+ {2}#\/components\/schemas\/transfer_chat\.request/,
  );
  expect(stdout).toMatch(/generated\/src\/agent-web\/types\.ts:\d+ {2}TransferChatRequest\.target\.ids/);
});

test("lists what there is to explain", () => {
  expect(run().stdout).toContain("agent-web  agent-web-2019-08\n");
  const { status, stdout } = run("customer-2018-07");
  expect(status).toBe(0);
  for (const name of ["  start_chat\n", "  errors.validation\n", "  query.license_id\n"])
    expect(stdout).toContain(name);
});

const refusals: [args: string[], wanted: RegExp][] = [
  [["agent-webb"], /^explain: Unexpected API "agent-webb", expected one of agent-rtm, /],
  [["agent-web", "start_chat.chat.usres"], /^explain: Unexpected path .* nearest: start_chat\.chat\.users,/],
  [["agent-web", "start_chat", "chat"], /^explain: Unexpected third argument/],
];
test.each(refusals)("refuses %j in one line", (args, wanted) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(wanted);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
});
