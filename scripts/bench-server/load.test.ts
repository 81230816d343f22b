import { afterEach, describe, expect, it } from "vitest";
import { startServer } from "../../conformance/reference-server/index.js";
import { type Broadcast, serveBare, toEverybody } from "./bare.js";
import { BareTongue } from "./bare-tongue.js";
import { crowdOf, type Seat, seatsPerChat } from "./crowd.js";
import { Driver } from "./driver.js";
import { Broken, Ledger } from "./ledger.js";
import type { Line } from "./line.js";
import { ReferenceTongue } from "./reference-tongue.js";
import type { Word } from "./tongue.js";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function connect(...parts: Parameters<typeof Driver.connect>): Promise<Driver> {
  const driver = await Driver.connect(...parts);
  ends.push(() => driver.close());
  return driver;
}

async function bare(broadcast: Broadcast): Promise<Driver> {
  const server = await serveBare(broadcast);
  ends.push(() => server.close());
  return connect(new BareTongue(300), server.origin, crowdOf(2), 300);
}

describe("100 connections in 10 chats of the reference server", () => {
  it("get every event once and in order, with several under way in each chat, and leave nothing behind", async () => {
    const crowd = crowdOf(10);
    const server = await startServer({ world: crowd.world });
    ends.push(() => server.close());
    const driver = await connect(new ReferenceTongue(server.urls), server.origin, crowd);
    const { events, pushes } = await driver.flood(500, 4);
    expect([events, pushes]).toEqual([500, 500 * seatsPerChat]);
    expect((await driver.pace(50, 1000)).pushes).toBe(50 * seatsPerChat);
    expect(await health(server.origin)).toMatchObject({ status: "ok", connections: 100, users: 50 });
    await driver.close();
    await expect.poll(() => health(server.origin)).toMatchObject({ connections: 0, users: 0 });
  });
});

async function health(origin: string): Promise<unknown> {
  return (await fetch(`${origin}/health`)).json();
}

describe("a server that breaks its promise is found out", () => {
  const after = (count: number, broken: Broadcast): Broadcast => {
    let frames = 0;
    return (frame, room) => {
      frames += 1;
      (frames === count ? broken : toEverybody)(frame, room);
    };
  };

  it("but a good one is not", async () => {
    const driver = await bare(toEverybody);
    expect((await driver.flood(40, 3)).pushes).toBe(40 * seatsPerChat);
  });

  it.each([
    {
      fault: "loses a push",
      broken: (frame, room) => toEverybody(frame, new Set([...room].slice(1))),
      says: /member/u,
    },
    {
      fault: "loses the last push",
      last: true,
      broken: () => {},
      says: /^Lost: 1 events under way: event 39 .* reached 0/u,
    },
    {
      fault: "doubles a push",
      broken: (frame, room) => {
        toEverybody(frame, room);
        toEverybody(frame, new Set([...room].slice(0, 1)));
      },
      says: /once too often|member/u,
    },
  ] satisfies { fault: string; last?: boolean; broken: Broadcast; says: RegExp }[])(
    "$fault",
    async ({ last, broken, says }) => {
      const driver = await bare(after(last === true ? 40 : 10, broken));
      await expect(driver.flood(40, 3)).rejects.toThrow(says);
    },
  );
});

describe("the ledger", () => {
  const line = (chat: number) => ({ seat: { chat } as Seat }) as Line;
  const [ada, ben, stranger] = [line(0), line(0), line(1)];
  const pushed = (event: number, order: number): Word => ({ kind: "pushed", event, order });
  const answered = (event: number, order: number): Word => ({ kind: "acknowledged", event, order });

  it.each<{ fault: string; heard: [Line, Word][]; says: RegExp }>([
    { fault: "a push before the response", heard: [[ada, pushed(1, 7)]], says: /before the response/u },
    {
      fault: "two responses",
      heard: [
        [ada, answered(1, 7)],
        [ada, answered(1, 7)],
      ],
      says: /answered twice/u,
    },
    { fault: "a response to somebody else", heard: [[ben, answered(1, 7)]], says: /stranger/u },
    { fault: "a push to another chat", heard: [[stranger, pushed(1, 7)]], says: /came to chat 1/u },
    {
      fault: "another order than acknowledged",
      heard: [
        [ada, answered(1, 7)],
        [ben, pushed(1, 8)],
      ],
      says: /order 7 to one, 8 to another/u,
    },
    {
      fault: "a gap in the order",
      heard: [
        [ben, pushed(1, 7)],
        [ben, pushed(2, 9)],
      ],
      says: /order 9, expected 8/u,
    },
    {
      fault: "another sequence for another member",
      heard: [
        [ada, answered(1, 7)],
        [ada, answered(2, 8)],
        [ada, pushed(1, 7)],
        [ben, pushed(2, 8)],
      ],
      says: /order 8, expected 7|number/u,
    },
    { fault: "an event that nobody sent", heard: [[ada, pushed(3, 7)]], says: /once too often/u },
  ])("sees $fault", ({ heard, says }) => {
    const ledger = new Ledger(2, true);
    for (const event of [1, 2]) ledger.sent(event, ada, 0);
    const hear = (): void => {
      for (const [who, word] of heard) ledger.heard(who, word, 0);
    };
    expect(hear).toThrow(expect.toSatisfy((error) => error instanceof Broken && says.test(error.message)));
  });

  it("is content with the rest", () => {
    const ledger = new Ledger(2, true);
    ledger.sent(1, ada, 0);
    const landed = [[ben, pushed(1, 7)] as const, [ada, answered(1, 7)] as const, [ada, pushed(1, 7)] as const].map(
      ([who, word]) => ledger.heard(who, word, 5),
    );
    expect([landed, ledger.inFlight, ledger.latencies]).toEqual([[false, false, true], 0, [5, 5]]);
  });
});
