import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { importNhs, type ImportSummary } from "../../../src/setting/nhs/import-nhs.js";
import { renderProblemError } from "../render-mistakes.js";
import { writeInvented } from "./invented-files.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

type Change = Parameters<typeof writeInvented>[1];
type Area = { icb?: string; pcn?: string };

/** Imports invented files, each time in a new folder whose name has spaces and an accent; removed when the tests of the file are done. */
export function startImports(): { importArea: (area: Area, change?: Change) => Promise<ImportSummary>; failWith: (change: Change, area?: Area) => Promise<string>; newFolder: () => string } {
  const temporary = mkdtempSync(join(tmpdir(), "realist import "));
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));
  let folders = 0;
  const newFolder = (): string => join(temporary, `casé ${(folders += 1)}`);
  return {
    newFolder,
    importArea: async (area, change = {}) => {
      const folder = newFolder();
      return importNhs({ ...writeInvented(folder, change), ...area, out: join(folder, "out") }, vocabulary);
    },
    // What a user would read of an import that fails.
    failWith: async (change, area = {}) => {
      const folder = newFolder();
      const out = join(folder, "out");
      try {
        await importNhs({ ...writeInvented(folder, change), ...area, out }, vocabulary);
      } catch (error) {
        expect(existsSync(out)).toBe(false);
        return renderProblemError(error, folder);
      }
      return "no mistake was found";
    },
  };
}
