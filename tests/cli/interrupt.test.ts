import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { program, realist } from "./realist.js";
import { listFiles, makeFolder } from "./temporary-folder.js";

const words = ["run", "as-usual", "strong-induction", "--theory", "null", "--replicates", "4000", "--weeks", "4", "--threads", "1", "--out", "out put"];

/** Starts the program, sends it a signal once `isReady`, and waits for its end. */
async function interrupt(cwd: string, isReady: () => boolean): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, [program, ...words], { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const clock = setInterval(() => {
    if (isReady()) child.kill("SIGINT");
    if (isReady()) clearInterval(clock);
  }, 50);
  const code = await ended;
  clearInterval(clock);
  return { code, err };
}

test("Ctrl-C ends a run with 130 and the way to go on, and leaves nothing half written", async () => {
  const cwd = makeFolder();
  const folder = join(cwd, "out put");
  const began = Date.now();
  const { code, err } = await interrupt(cwd, () => existsSync(join(folder, "run.duckdb")) && Date.now() - began > 2_500);
  expect(code).toBe(130);
  expect(err).toMatch(/Interrupted[\s\S]*--out "out put" --resume/);
  expect(err).not.toMatch(/\n\s+at /);
  expect(listFiles(folder)).toEqual(["manifest.json", "run.duckdb"]);
  const { status } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as { status: string };
  expect(status).toBe("unfinished");
  const compared = realist(["compare", folder, "--json"]);
  expect([compared.code, compared.out]).toEqual([4, ""]);
});
