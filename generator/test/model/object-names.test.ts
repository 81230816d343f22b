import { describe, expect, it } from "vitest";
import { findName, typeName } from "../../src/model/object-names.js";

describe("typeName", () => {
  it.each([
    ["Thread", "Thread"],
    ["User > Customer", "Customer"],
    ["User > My profile", "MyProfile"],
    ["Event > System message", "SystemMessageEvent"],
    ["Typing indicator", "TypingIndicator"],
    ["2nd thing", "Object2ndThing"],
  ])("%s", (name, wanted) => expect(typeName(name, ["User"])).toBe(wanted));
});

describe("findName", () => {
  const known = [
    "Thread",
    "THREAD",
    "Properties",
    "User > Customer",
    "User > Agent",
    "Event > Message",
    "Event > MESSAGE",
    "User",
    "Event",
    "Ban",
  ];
  it.each([
    ["Thread", "Thread", false],
    ["threads", "Thread", false],
    ["THREAD", "THREAD", false],
    ["Event > MESSAGE", "Event > MESSAGE", false],
    ["User > customer", "User > Customer", false],
    ["Agent", "User > Agent", false],
    ["Users > Agents", "User > Agent", false],
    ["Events", "Event", false],
    ["Properites", "Properties", true],
    ["Event > Mesage", "Event > Message", true],
  ])("%s", (reference, name, misspelt) => expect(findName(reference, known)).toEqual({ name, misspelt }));

  it.each(["Scopes", "Bin", "User > Supervisor"])("%s is unknown", (name) => expect(findName(name, known)).toBeNull());
});
