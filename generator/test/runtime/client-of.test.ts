import { describe, expect, it, vi } from "vitest";
import { clientOf } from "../../runtime/client-of.js";

class Base {
  readonly #calls: unknown[][] = [];

  constructor(
    readonly api: object,
    readonly options: string,
  ) {}

  call(...call: unknown[]) {
    this.#calls.push(call);
    return Promise.resolve(this.#calls.length);
  }

  get calls() {
    return this.#calls;
  }
}

interface Methods {
  sendEvent(request?: unknown, options?: unknown): Promise<number>;
  closeAction(): Promise<number>;
}
const api = { actions: { send_event: {}, close: { method: "closeAction" }, ["__proto__"]: { method: "proto" } } };
class Client extends (clientOf(Base, api) as new (options: string) => Base & Methods) {}

describe("the class of a client", () => {
  it("hands over its API and the options", () => {
    expect(new Client("o")).toMatchObject({ api, options: "o" });
    expect(new Client("o")).toBeInstanceOf(Base);
  });

  it("calls actions by methods", async () => {
    const client = new Client("o");
    await client.sendEvent({ a: 1 }, "options");
    await client.closeAction();
    expect(client.calls).toEqual([
      ["send_event", { a: 1 }, "options"],
      ["close", {}, undefined],
    ]);
  });

  it("is not seen in others that are made of the same base", () => {
    class Other extends clientOf(Base, { actions: {} }) {}
    expect("sendEvent" in new Other("o")).toBe(false);
    expect("sendEvent" in Base.prototype).toBe(false);
  });

  it("has methods like those of a class: named, not enumerable, to be replaced", async () => {
    const client = new Client("o");
    const keys = [];
    for (const key in client) keys.push(key);
    expect(keys).toEqual(["api", "options"]);
    expect(client.sendEvent.name).toBe("sendEvent");
    expect(Client.name).toBe("Client");
    const spy = vi.spyOn(Client.prototype, "sendEvent").mockResolvedValue(7);
    await expect(client.sendEvent({})).resolves.toBe(7);
    spy.mockRestore();
  });

  it("can be subclassed, and its methods overridden", async () => {
    class Own extends Client {
      override sendEvent(request?: unknown) {
        return super.sendEvent({ request });
      }
    }
    const client = new Own("o");
    await client.sendEvent(1);
    expect(client.calls).toEqual([["send_event", { request: 1 }, undefined]]);
  });

  it("is told by name where a method throws", async () => {
    class Failing extends Base {
      override call(): Promise<number> {
        throw new Error("here");
      }
    }
    class FailingClient extends clientOf(Failing, api) {}
    const { sendEvent } = FailingClient.prototype as unknown as Methods;
    const thrown = () => sendEvent.call(new FailingClient("o") as never);
    expect(thrown).toThrow("here");
    try {
      thrown();
    } catch (error) {
      expect((error as Error).stack).toContain("sendEvent");
    }
  });
});
