import { expect, it } from "vitest";
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
