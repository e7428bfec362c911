#!/usr/bin/env node
/** What `npm start` runs: the demonstration network as usual, with stronger induction, and with a higher target. Each time into a fresh folder. */
import { runCommandLine } from "../src/cli/run-command-line.js";

process.exitCode = await runCommandLine(["run", "as-usual", "strong-induction", "higher-target", ...process.argv.slice(2)]);
