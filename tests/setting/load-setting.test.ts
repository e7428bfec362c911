import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadSetting } from "../../src/setting/load-setting.js";
import { kindsOfNeed } from "../../src/setting/kinds-of-need.js";
import { renderMistake } from "./render-mistakes.js";
import { vocabulary } from "../../src/world/vocabulary.js";

const right = "tests/mistakes/settings/right";
const names = ["setting.yaml", "practices.csv", "posts.csv", "groups.csv"];
const temporary = mkdtempSync(join(tmpdir(), "realist-load-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The right setting under another folder name, each file changed. */
function rewrite(folder: string, change: (text: string) => string | Uint8Array): string {
  const path = join(temporary, folder);
  mkdirSync(path, { recursive: true });
  for (const name of names) writeFileSync(join(path, name), change(readFileSync(join(right, name), "utf8")));
  return path;
}

describe("loading a setting", () => {
  test("gives networks with their own practices, posts and groups", () => {
    const [north, south] = loadSetting(right, vocabulary).networks;
    expect(north.practices.map(({ code }) => code)).toEqual(["N1", "N2"]);
    expect(north.posts).toEqual([{ id: "N-P1", fte: 0.8, placements: [{ practice: "N1", daysPerWeek: 2.5 }, { practice: "N2", daysPerWeek: 1.5 }] }]);
    expect(south.groups).toEqual([{ id: "S-G1", name: "Advice Centre", serves: ["money", "housing"], places: 12, size: "large" }]);
    expect(south.practices[0]).toEqual({ code: "S1", name: "Quay Surgery", listSize: 9000, adults: 7100, quintiles: [0.2, 0.2, 0.2, 0.2, 0.2], referrers: 8 });
  });

  test("reads who employs, how a practice takes people in, its rooms; a cell left empty says nothing", () => {
    const path = join(temporary, "options");
    cpSync(right, path, { recursive: true });
    const widen = (name: string, header: string, cells: string[]): void => {
      const [first, ...rows] = readFileSync(join(right, name), "utf8").trim().split("\n");
      writeFileSync(join(path, name), [first + header, ...rows.map((row, i) => row + cells[i])].join("\n"));
    };
    widen("posts.csv", ",employer", [",vcse", ",vcse", ","]);
    widen("practices.csv", ",rooms,style", [",0,fragmented", ",,holistic", ",9,"]);
    const [north, south] = loadSetting(path, vocabulary).networks;
    expect([north.posts[0].employer, south.posts[0].employer]).toEqual(["vcse", undefined]);
    expect([...north.practices, ...south.practices].map(({ style, rooms }) => [style, rooms])).toEqual([["fragmented", 0], ["holistic", undefined], [undefined, 9]]);
  });

  test("gives each network the levers that are set for it: all practices, or those of its own that are named", () => {
    const path = rewrite("levers", (text) => text);
    writeFileSync(join(path, "setting.yaml"), `${readFileSync(join(right, "setting.yaml"), "utf8")}levers:\n  champion: 0.8\n  induction_quality:\n    - {value: 0.9, practices: [N2], from_week: 4}\n  supervision: {value: 1, practices: [S1]}\n`);
    const [north, south] = loadSetting(path, vocabulary).networks;
    const champion = { lever: "champion", value: 0.8, practices: null, fromWeek: 0 };
    expect(north.levers).toEqual([champion, { lever: "induction_quality", value: 0.9, practices: ["N2"], fromWeek: 4 }]);
    expect(south.levers).toEqual([champion, { lever: "supervision", value: 1, practices: ["S1"], fromWeek: 0 }]);
    expect(loadSetting(right, vocabulary).networks.map(({ levers }) => levers)).toEqual([undefined, undefined]);
  });

  test("takes the folder, its setting.yaml, or the name of one that is shipped", () => {
    expect(loadSetting(join(right, "setting.yaml"), vocabulary).hash).toBe(loadSetting(right, vocabulary).hash);
    expect(loadSetting("demonstration", vocabulary).name).toBe("demonstration");
  });

  test("gives the same with CRLF and a byte-order mark, in a folder with spaces and letters of other scripts, and the same hash", () => {
    const path = rewrite("Ystrad Mynach – où ça", (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    const plain = loadSetting(right, vocabulary);
    expect(loadSetting(path, vocabulary)).toEqual({ ...plain, name: "Ystrad Mynach – où ça" });
  });

  test("does not mind the order of columns, quotes, empty lines and the empty cells that spreadsheets leave", () => {
    const path = join(temporary, "spreadsheet");
    cpSync(right, path, { recursive: true });
    writeFileSync(join(path, "groups.csv"), 'name,"network",group,places,size,serves,,\n"Lunch, with company",NORTH,N-G1,6,small, isolation ; other ,,\n\n,,,,,,,\nAdvice,SOUTH,S-G1,12,large,money,,\n');
    expect(loadSetting(path, vocabulary).networks[0].groups[0]).toEqual({ id: "N-G1", name: "Lunch, with company", serves: ["isolation", "other"], places: 6, size: "small" });
  });

  test("brings shares that were rounded back to 1", () => {
    const path = rewrite("rounded", (text) => text.replace("0.4,0.3,0.1,0.1,0.1", "0.33,0.33,0.33,0,0"));
    const shares = loadSetting(path, vocabulary).networks[0].practices[0].quintiles;
    expect(shares[0]).toBeCloseTo(1 / 3, 12);
  });

  test.each([
    ["setting.yaml", "Invented", "Imagined"],
    ["practices.csv", "Quay", "Key"],
    ["posts.csv", "S1,5", "S1,4"],
    ["groups.csv", "Club", "Table"],
  ])("changes its hash with a word of %s", (name, from, to) => {
    const path = join(temporary, `changed ${name}`);
    cpSync(right, path, { recursive: true });
    writeFileSync(join(path, name), readFileSync(join(path, name), "utf8").replace(from, to));
    expect(loadSetting(path, vocabulary).hash).not.toBe(loadSetting(right, vocabulary).hash);
  });

  test("names a missing file, a folder that is not there, and text that is not UTF-8", () => {
    const path = join(temporary, "without posts");
    cpSync(right, path, { recursive: true });
    rmSync(join(path, "posts.csv"));
    expect(renderMistake(() => loadSetting(path, vocabulary), path)).toContain('There is no file');
    expect(renderMistake(() => loadSetting("demonstraton", vocabulary), "")).toMatch(/no setting "demonstraton"[\s\S]*Did you mean "demonstration"\?[\s\S]*exit 2/);
    const latin = rewrite("latin", (text) => Buffer.from(text.replace("Quay", "Qu\u00e9"), "latin1"));
    expect(renderMistake(() => loadSetting(latin, vocabulary), latin)).toContain("is not text in UTF-8");
  });
});

describe("the demonstration", () => {
  const [network] = loadSetting("demonstration", vocabulary).networks;
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

  test("is an ordinary network: 45,000 people, 35,550 adults, 5 practices of 5,000 to 14,000, 40 referrers", () => {
    expect(network.practices.length).toBe(5);
    expect(sum(network.practices.map(({ listSize }) => listSize))).toBe(45_000);
    expect(sum(network.practices.map(({ adults }) => adults))).toBe(35_550);
    expect(sum(network.practices.map(({ referrers }) => referrers))).toBe(40);
    expect([Math.min(...network.practices.map(({ listSize }) => listSize)), Math.max(...network.practices.map(({ listSize }) => listSize))]).toEqual([5000, 14_000]);
  });

  test("has near a fifth of its people in each quintile, and practices far apart", () => {
    for (const k of [0, 1, 2, 3, 4]) {
      expect(sum(network.practices.map(({ listSize, quintiles }) => listSize * quintiles[k])) / 45_000).toBeCloseTo(0.2, 2);
    }
    expect(Math.max(...network.practices.map(({ quintiles }) => quintiles[0]))).toBeGreaterThan(0.5);
    expect(Math.max(...network.practices.map(({ quintiles }) => quintiles[4]))).toBeGreaterThan(0.5);
  });

  test("has 1.9 funded posts' worth, every practice served, and a full week of days", () => {
    expect(sum(network.posts.map(({ fte }) => fte))).toBeCloseTo(1.9, 12);
    for (const post of network.posts) expect(sum(post.placements.map(({ daysPerWeek }) => daysPerWeek))).toBeCloseTo(5 * post.fte, 9);
    expect(new Set(network.posts.flatMap((post) => post.placements.map(({ practice }) => practice))).size).toBe(5);
  });

  test("has practices that take people in differently, with every lever at its usual level over the five", () => {
    for (const lever of ["induction_quality", "champion", "meeting_attendance", "two_way_effort", "role_information_staff"]) {
      const { usual } = vocabulary.levers[lever];
      const values = network.practices.map(({ code }) => Number(network.levers!.find((change) => change.lever === lever && change.practices!.includes(code))?.value ?? usual));
      expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(0.5);
      expect(sum(values) / 5).toBeCloseTo(Number(usual), 9);
    }
    expect(network.practices.filter(({ style }) => style === "fragmented").map(({ code }) => code)).toEqual(["DEMO04"]);
  });

  test("has 30 groups, 21 small, and 180 places in the proportions of need", () => {
    expect(network.groups.length).toBe(30);
    expect(network.groups.filter(({ size }) => size === "small").length).toBe(21);
    const places = kindsOfNeed.map((kind) => sum(network.groups.map((group) => (group.serves.includes(kind) ? group.places / group.serves.length : 0))));
    // 180 places by 25, 25, 18, 15, 9 and 8 %: 45, 45, 32.4, 27, 16.2, 14.4.
    expect(places).toEqual([45, 45, 32, 27, 16, 15]);
  });
});
