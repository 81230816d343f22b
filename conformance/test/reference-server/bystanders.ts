import { expect } from "vitest";
import type { RunningServer } from "../../reference-server/index.js";
import { Client } from "./client.js";

/** Two people who chat while others do what they should not. */
export class Bystanders {
  private count = 0;

  private constructor(
    private readonly agent: Client,
    private readonly customer: Client,
    private readonly chat: string,
  ) {}

  /** To be called before other agents come: the chat goes to the one who is there. */
  static async meet({ urls }: RunningServer): Promise<Bystanders> {
    const agent = await Client.login(urls["agent-web"].rtm ?? "", "dal:one-ben");
    const customer = await Client.login(`${urls["customer-rtm"].rtm}?license_id=100000001`, "dal:one-cleo");
    const { payload } = await customer.call("start_chat", { continuous: true });
    return new Bystanders(agent, customer, (payload as { chat: { id: string } }).chat.id);
  }

  /** One says something, and both hear it once. */
  async talk(): Promise<void> {
    this.count += 1;
    const said = `Word ${this.count}.`;
    const event = { type: "message", text: said, recipients: "all" };
    expect(await this.customer.call("send_event", { chat_id: this.chat, event })).toMatchObject({ success: true });
    await this.agent.frame(({ type, payload }) => type === "push" && JSON.stringify(payload).includes(said));
    await Promise.all([this.agent.call("ping"), this.customer.call("ping")]);
    const hears = ({ frames }: Client): number =>
      frames.filter(({ type, payload }) => type === "push" && JSON.stringify(payload).includes(said)).length;
    expect([hears(this.agent), hears(this.customer)]).toEqual([1, 1]);
    for (const client of [this.agent, this.customer]) client.frames.length = 0;
  }
}
