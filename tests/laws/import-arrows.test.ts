import { describe, expect, test } from "vitest";
import { arrows, jointTypes, reachRooms } from "./arrows.js";
import { listSourceFiles, nameRoom, readImports } from "./source-files.js";

const files = listSourceFiles("src", "bin");
const imports = files.flatMap(readImports);

describe("the arrows of the house", () => {
  test("every room is on the plan", () => {
    const unknown = [...new Set(files.map(nameRoom))].filter((room) => !(room in arrows));
    expect(unknown).toEqual([]);
  });

  test("no file imports against an arrow", () => {
    const wrong = imports
      .filter(({ typesOnly, to }) => !(typesOnly && jointTypes.includes(to)))
      .filter(({ to }) => nameRoom(to) !== "problem" && nameRoom(to) !== "vocabulary")
      .filter(({ from, to }) => !reachRooms(nameRoom(from)).has(nameRoom(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  test("the world and the compiler do not know each other", () => {
    expect(reachRooms("world").has("compile")).toBe(false);
    expect(reachRooms("compile").has("world")).toBe(false);
  });

  test("leaves import no other room", () => {
    const leaves = ["random", "statistics", "problem", "vocabulary"];
    const sameBitsEverywhere = ["src/random/exp-log.ts", "src/random/logit.ts"];
    const wrong = imports
      .filter(({ from, to }) => leaves.includes(nameRoom(from)) && nameRoom(from) !== nameRoom(to))
      .filter(({ from, to }) => !(nameRoom(from) === "statistics" && sameBitsEverywhere.includes(to)));
    expect(wrong.filter(({ to }) => nameRoom(to) !== "problem").map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test("no file reaches itself through what it imports", () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typesOnly, whenNeeded } of imports) if (!typesOnly && !whenNeeded) next.set(from, [...(next.get(from) ?? []), to]);
    const inCircle = files.filter((start) => {
      const seen = new Set<string>();
      const open = [...(next.get(start) ?? [])];
      while (open.length > 0) {
        const here = open.pop()!;
        if (here === start) return true;
        if (seen.has(here)) continue;
        seen.add(here);
        open.push(...(next.get(here) ?? []));
      }
      return false;
    });
    expect(inCircle).toEqual([]);
  });
});
