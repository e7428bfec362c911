import { expect, test } from "vitest";
import { openThreadExecutor } from "../../src/experiment/thread-executor.js";
import type { Task } from "../../src/experiment/worker-message.js";
import { fakePlan, fakeSimulator } from "./fake-plan.js";

function* countTasks(total: number, taken: { count: number }): Iterable<Task> {
  for (let draw = 0; draw < total; draw += 1) {
    taken.count += 1;
    yield { kind: "settle", draw: { draw, values: {} } };
  }
}

test("tasks are handed out no faster than results are taken, one at a time, and every one is done once", async () => {
  const executor = openThreadExecutor(2, { plan: fakePlan(), simulatorUrl: fakeSimulator });
  const taken = { count: 0 };
  const done: number[] = [];
  let inside = 0;
  await executor.run(countTasks(30, taken), async (task) => {
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (task.kind === "settle") done.push(task.draw.draw);
    // Two threads with one task being done and one ready each.
    expect(taken.count).toBeLessThanOrEqual(done.length + 4);
    inside -= 1;
  });
  await executor.close();
  expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, draw) => draw));
});

test("an executor does one list of tasks after another, and an empty one", async () => {
  const executor = openThreadExecutor(2, { plan: fakePlan(), simulatorUrl: fakeSimulator });
  let count = 0;
  for (const total of [0, 3, 0, 5]) await executor.run(countTasks(total, { count: 0 }), async () => void (count += 1));
  await executor.close();
  expect(count).toBe(8);
});

test("a fault while a result is taken ends the run with that fault", async () => {
  const executor = openThreadExecutor(1, { plan: fakePlan(), simulatorUrl: fakeSimulator });
  const run = executor.run(countTasks(3, { count: 0 }), () => Promise.reject(new Error("the disk fell off")));
  await expect(run).rejects.toThrow("the disk fell off");
  await executor.close();
});

test("a simulator that cannot be opened is told at once", async () => {
  const executor = openThreadExecutor(1, { plan: fakePlan(), simulatorUrl: "file:///nowhere/simulator.mjs" });
  await expect(executor.run(countTasks(1, { count: 0 }), async () => undefined)).rejects.toThrow(/nowhere/);
  await executor.close();
});
