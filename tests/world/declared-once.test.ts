import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

// Sections are spread into one table: a name declared in two of them would be counted twice, or be measured by the wrong line, in silence.
it.each(["tallies", "metrics", "levels"])("each name of the world's %s is declared in one section", (table) => {
  const folder = join("src", "world", table);
  const names = readdirSync(folder).filter((file) => !/^(?:declare|level)\.ts$/.test(file)).flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name));
  const whole = [...readFileSync(`${folder}.ts`, "utf8").matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);
  const all = [...names, ...whole];
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
});
