import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listSourceFiles, nameRoom } from "./source-files.js";

const files = listSourceFiles("src", "bin").map((name) => ({ name, text: readFileSync(name, "utf8") }));

describe("the rules of the house", () => {
  test("no file is a warehouse: none above 250 lines, the median under 100", () => {
    const lengths = files.map(({ name, text }) => ({ name, lines: text.split("\n").length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  test("files are in kebab-case and none is named for nothing in particular", () => {
    const wrong = files.filter(({ name }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name.split("/").at(-1)!.replace(/(\.d)?\.ts$/, "")) || /(^|\/)(utils?|common|helpers?|manager|factory)\b/.test(name));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test("what is free of the domain does not name it", () => {
    const domain = /link.?worker|\bpractices?\b|referr(er|al)|prescri|\bpatients?\b|\bvcse\b/i;
    const free = ["language", "theory", "compile", "experiment", "statistics", "document", "random", "register"];
    const wrong = files
      .filter(({ name }) => free.includes(nameRoom(name)))
      .flatMap(({ name, text }) =>
        text
          .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
          .split("\n")
          .flatMap((line, index) => (domain.test(line.replace(/\/\/.*$/, "")) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(wrong).toEqual([]);
  });
});
