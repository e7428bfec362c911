import { describe, expect, it } from "vitest";
import { ProblemError } from "../../src/problem/problem.js";
import { ProblemList } from "../../src/problem/problem-list.js";
import { atPlace, code, eitherKind, hashFiles, listOf, namedValues, number, oneOf, openDocument, optional, parseDocument, parseDocuments, readMap, text, truth, wholeNumber } from "../../src/document/document.js";

const shape = {
  title: text(),
  weeks: optional(wholeNumber(1, 520), 52),
  kind: optional(oneOf(["small", "large"])),
  practices: optional(listOf(atPlace(code()), 1), []),
  changes: optional(namedValues(eitherKind<number | string>({ number: number(0, 1), text: text() })), []),
  paused: optional(truth(), false),
};

function read(written: string) {
  const problems = new ProblemList();
  const root = parseDocument(written, "a.yaml", problems);
  const value = root === undefined ? undefined : readMap(root, shape, problems);
  return { value, problems: problems.problems, said: problems.problems.map((p) => `${p.line}:${p.column} ${p.code}`) };
}

describe("a document", () => {
  it("is read into typed values, with places where they are asked for", () => {
    const { value, said } = read("title: As usual\nweeks: 104\nkind: large\npractices: [A81001, 0042]\nchanges: {training: 0.5, judged_by: experience}\n");
    expect(said).toEqual([]);
    expect(value).toMatchObject({ title: "As usual", weeks: 104, kind: "large", paused: false });
    expect(value?.practices.map(({ value: practice, place }) => [practice, place.line, place.column])).toEqual([["A81001", 4, 13], ["0042", 4, 21]]);
    expect(value?.changes.map(({ name, value: change }) => [name, change])).toEqual([["training", 0.5], ["judged_by", "experience"]]);
  });

  it("takes a byte-order mark and CRLF as if they were not there", () => {
    const { value, said } = read("\uFEFFtitle: As usual\r\nweeks: 104\r\n");
    expect(said).toEqual([]);
    expect(value).toMatchObject({ title: "As usual", weeks: 104 });
  });

  it("gives the values of keys that are left out, or left empty", () => {
    expect(read("title: x\nweeks:\n").value).toEqual({ title: "x", weeks: 52, kind: null, practices: [], changes: [], paused: false });
  });

  it("names an unknown key and suggests the nearest", () => {
    const { problems, said } = read("title: x\nweks: 3\n");
    expect(said).toEqual(["2:1 unknown-key"]);
    expect(problems[0]).toMatchObject({ hint: 'Did you mean "weeks"?', id: "weks", excerpt: "weks: 3", length: 4 });
  });

  it("collects all problems of a map and throws them in the order of the file", () => {
    const problems = new ProblemList();
    const root = parseDocument("weeks: many\nkind: lrge\nchanges: {training: 1.5}\n", "a.yaml", problems)!;
    expect(readMap(root, shape, problems)).toBeUndefined();
    const thrown = (() => {
      try {
        problems.throwIfAny();
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(thrown).toBeInstanceOf(ProblemError);
    expect((thrown as ProblemError).exitCode).toBe(3);
    expect((thrown as ProblemError).problems.map((p) => `${p.line}:${p.column} ${p.code}`)).toEqual(["1:1 missing-key", "1:8 wrong-type", "2:7 unknown-word", "3:21 out-of-range"]);
  });

  it.each([
    ["anchors", "title: &t x\n", "1:8 anchor"],
    ["aliases", "title: x\nkind: *t\n", "2:7 alias"],
    ["tags", "title: !!str x\n", "1:9 tag"],
    ["merge keys", "title: x\n<<: {weeks: 2}\n", "2:1 merge-key"],
    ["duplicate keys", "title: x\nweeks: 2\nweeks: 3\n", "3:1 duplicate-key"],
    ["tabs as indentation", "title: x\nchanges:\n\ttraining: 1\n", "3:1 tab"],
    ["a colon in a bare text", "title: one: two\n", "1:8 colon-in-text"],
    ["directives", "%YAML 1.1\n---\ntitle: x\n", "1:1 directive"],
    ["control characters", "title: a\u0007b\n", "1:9 control-character"],
    ["numbers where words belong", "title: 12\n", "1:8 wrong-type"],
    ["a second document", "title: x\n---\ntitle: y\n", "3:1 one-document-only"],
  ])("refuses %s, and says where", (_what, written, expected) => {
    expect(read(written).said).toContain(expected);
  });

  it("refuses an empty file, and a missing one", () => {
    expect(read("# nothing\n").said).toEqual(["undefined:undefined empty-file"]);
    const problems = new ProblemList();
    expect(openDocument("no/such/file.yaml", problems)).toBeUndefined();
    expect(problems.problems[0].message).toBe('There is no file "no/such/file.yaml".');
  });

  it.each([["brackets", `title: ${"[".repeat(50_000)}`], ["braces", `title: ${"{a: ".repeat(50_000)}`], ["dashes", `title:\n  ${"- ".repeat(50_000)}x`], ["indentation", Array.from({ length: 400 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")]])("survives deep nesting by %s: a sentence, and not the end of the process", (_what, written) => {
    expect(read(written).problems.map(({ code: name }) => name)).toEqual(["too-deep"]);
  });

  it("allows no more levels than any file of ours needs", () => {
    expect(read(`title: ${"[".repeat(40)}${"]".repeat(40)}`).said).toContain("1:32 too-deep");
  });

  it("reads keys such as __proto__ as the unknown keys that they are", () => {
    expect(read("title: x\n__proto__: {a: 1}\n").said).toEqual(["2:1 unknown-key"]);
  });

  it("gives each document of a file", () => {
    expect(parseDocuments("title: x\n---\ntitle: y\n---\n", "a.yaml", new ProblemList())).toHaveLength(2);
  });

  it("finds the place of a word within a text, also folded over lines or quoted", () => {
    const problems = new ProblemList();
    const root = parseDocument('one: "the quick fox"\ntwo: the\n  quick fox\n', "a.yaml", problems)!;
    const places = root.kind === "map" ? root.entries.map(({ value }) => (value.kind === "text" ? value.findPlace(4, 5) : null)) : [];
    expect(places.map((place) => [place?.line, place?.column, place?.length])).toEqual([[1, 11, 5], [3, 3, 5]]);
  });
});

describe("the hash of files", () => {
  it("does not depend on their order, but on their names and where a byte stands", () => {
    const [a, b] = [{ name: "a", text: "xy" }, { name: "b", text: "z" }];
    expect(hashFiles([a, b])).toBe(hashFiles([b, a]));
    expect(hashFiles([a, b])).not.toBe(hashFiles([{ name: "a", text: "x" }, { name: "b", text: "yz" }]));
  });

  it("is the same for a copy with CRLF or a byte-order mark", () => {
    expect(hashFiles([{ name: "a", text: "\uFEFFx\r\ny\r\n" }])).toBe(hashFiles([{ name: "a", text: "x\ny\n" }]));
  });
});
