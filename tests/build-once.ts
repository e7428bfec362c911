import { execFileSync } from "node:child_process";

/** Builds `dist/` before the tests: worker threads and the command line always run the built JavaScript. */
export default function buildOnce(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
}
