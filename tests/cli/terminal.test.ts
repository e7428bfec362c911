import { expect, test } from "vitest";
import { dropControls } from "../../src/cli/terminal.js";

test("what could steer a terminal is left out of what is said; line ends, tabs and every letter stay", () => {
  expect(dropControls("\u001b[31mred\u0007\r\u009b2J")).toBe("[31mred2J");
  expect(dropControls("Café, 日本\n\tfield – “so”")).toBe("Café, 日本\n\tfield – “so”");
});
