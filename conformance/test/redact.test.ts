import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeXml } from "../src/escape-xml.js";
import { redactor } from "../src/redact.js";

const redact = redactor({ ada: "dal:one-ada", "ada 2": "dal:one-ada-read", odd: "a.b+c(d)" }, ["dal:new-"]);

it.each([
  ["nothing here", "nothing here"],
  ["dal:one-ada and dal:one-ada-read", "‹ada› and ‹ada 2›"],
  ['{"token":"Bearer dal:one-ada"}', '{"token":"Bearer ‹ada›"}'],
  ['{"token":"Bearer wrong-one"}', '{"token":"Bearer ‹token›"}'],
  ['{\\"token\\":\\"Bearer wrong-one\\"}', '{\\"token\\":\\"Bearer ‹token›\\"}'],
  ["a.b+c(d) axb+c(d)", "‹odd› axb+c(d)"],
  ["/login?token=dal%3Aone-ada&odd=a.b%2bc(d)", "/login?token=‹ada›&odd=‹odd›"],
  ["say dal:new-1f-2e, please", "say ‹new token›, please"],
  ["GET /?t=dal%3anew-1f&x", "GET /?t=‹new token›&x"],
  [`Basic ${Buffer.from("u:p").toString("base64")}dXNlcg==`, "Basic ‹token›"],
  [`<${Buffer.from("dal:one-ada").toString("base64")}>`, "<‹ada›YQ==>".replace("YQ==", "ZGE=")],
])("%s", (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

it("finds what no encoding can say", () => {
  const half = "half-a-\ud800-pair";
  expect(redactor({ half })(`<${half}>`)).toBe("<‹half›>");
});

it("finds secrets at every place of a text, and leaves alone what is around them", () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-f0-9-]{9}$/u), { minLength: 1, maxLength: 40 });
  const around = fc.array(fc.stringMatching(/^[g-z" é‹]{0,30}$/u), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, around, (secrets, between) => {
      const hide = redactor(Object.fromEntries(secrets.map((secret, index) => [`n${index}`, secret])));
      const written = (spell: (secret: string, index: number) => string) =>
        between.map((text, place) => `${text}${spell(secrets[place % secrets.length] ?? "", place % secrets.length)}`);
      expect(hide(written((secret) => secret).join(""))).toBe(written((_, index) => `‹n${index}›`).join(""));
    }),
  );
});

it("finds a secret however it is spelt", () => {
  const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
  const inUrl = encodeURIComponent;
  const inBase64 = (text: string, before: string): string => {
    // What the secret alone decides of it: edges mix with what is around.
    const length = Math.floor(Buffer.byteLength(before + text) / 3) * 4;
    return Buffer.from(before + text)
      .toString("base64")
      .slice(before === "" ? 0 : 4, length);
  };
  const spellings: readonly ((secret: string) => string)[] = [
    (secret) => secret,
    inUrl,
    (secret) => inUrl(secret).replaceAll(/%../gu, (code) => code.toLowerCase()),
    (secret) => inUrl(secret).toLowerCase(),
    escapeXml,
    (secret) => escapeXml(secret).replaceAll("'", "&#39;"),
    inJson,
    (secret) => inJson(inJson(secret)),
    ...["", "x", "xx"].flatMap((before) => [
      (secret: string) => inBase64(secret, before),
      (secret: string) => inBase64(secret, before).replaceAll("+", "-").replaceAll("/", "_"),
    ]),
  ];
  const signs = [fc.stringMatching(/^[a-z0-9:._~-]{15,40}$/u), fc.stringMatching(/^[\w:.~'"&<>\\\n é?-]{15,40}$/u)];
  fc.assert(
    fc.property(fc.oneof(...signs), fc.constantFrom(...spellings), (secret, spell) => {
      expect(redactor({ ada: secret })(`(${spell(secret)})`)).toBe("(‹ada›)");
    }),
    { numRuns: 400 },
  );
});
