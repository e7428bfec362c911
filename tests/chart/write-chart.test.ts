import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RenderedChart } from "../../src/chart/chart-data.js";
import { parseFormats, writeChart } from "../../src/chart/write-chart.js";

const chart: RenderedChart = { svg: "<svg/>", png: new Uint8Array([137, 80]), spec: { mark: "bar" }, title: "t", description: "d", alt: "1", missing: [] };
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "charts with spaces é "));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("writing a chart", () => {
  it("writes picture and specification side by side, into a folder that it makes", async () => {
    const into = join(folder, "charts");
    const paths = await writeChart(into, "forest", chart);
    expect(paths).toEqual(["forest.svg", "forest.png", "forest.vl.json"].map((name) => join(into, name)));
    expect(await readFile(paths[0], "utf8")).toBe("<svg/>");
    expect(JSON.parse(await readFile(paths[2], "utf8"))).toEqual({ mark: "bar" });
    expect(await readdir(into)).toHaveLength(3);
  });

  it("overwrites nothing unasked, and then writes none of the others either", async () => {
    await writeFile(join(folder, "forest.png"), "mine");
    await expect(writeChart(folder, "forest", chart)).rejects.toThrow("nothing is overwritten without --force");
    expect(await readdir(folder)).toEqual(["forest.png"]);
    await writeChart(folder, "forest", chart, ["png"], { force: true });
    expect([...(await readFile(join(folder, "forest.png")))]).toEqual([137, 80]);
  });

  it("refuses a name that leads elsewhere", async () => {
    for (const name of ["../forest", "", ".hidden", "a/b"]) await expect(writeChart(folder, name, chart)).rejects.toThrow("cannot be the name");
  });

  it("says in a sentence why a folder cannot be written", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(writeChart(join(folder, "file", "charts"), "forest", chart)).rejects.toThrow(/could not be written: .*(file|folder)/);
    expect(await readdir(folder)).toEqual(["file"]);
  });
});

describe("formats", () => {
  it("are read from a list", () => {
    expect(parseFormats("svg, PNG,.vl.json")).toEqual(["svg", "png", "vl.json"]);
  });

  it("are answered with the one that was meant", () => {
    expect(() => parseFormats("pgn")).toThrow('"pgn" is not a format of a chart.');
    expect(readHint("json")).toBe('Did you mean "vl.json"?');
    expect(readHint("jpg")).toBe("Choose among svg, png, vl.json.");
  });
});

function readHint(words: string): string | undefined {
  try {
    parseFormats(words);
  } catch (error) {
    return (error as { problems: { hint?: string }[] }).problems[0].hint;
  }
  return undefined;
}
