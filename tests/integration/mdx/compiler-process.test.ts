import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createLessonCompiler, type LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { runningInGroup } from "../../support/process-group";

const BODY = { locale: "sr", glossary: {}, media: {}, form: "body" } as const;
/** Passes every check before parsing and then keeps the parser busy for longer than allowed. */
const SLOW = "- a\n".repeat(60_000);
/** A table whose short rows would be filled up to the widest: over a gigabyte. */
const HUNGRY = `${"|a".repeat(2_000)}|\n${"|-".repeat(2_000)}|\n${"|a\n".repeat(60_000)}`;

const open: LessonCompiler[] = [];

function compiler(limits: Parameters<typeof createLessonCompiler>[0] = {}): LessonCompiler {
  const made = createLessonCompiler(limits);
  open.push(made);
  return made;
}

function groupOf(made: LessonCompiler): number {
  const pid = made.pid();
  if (pid === undefined) throw new Error("no process runs");
  return pid;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

describe("the compiler's process", () => {
  it("leaves nothing behind when closed", async () => {
    const made = compiler();
    await made.compile("# a", BODY);
    const group = groupOf(made);
    // The process itself and esbuild's.
    expect(runningInGroup(group).length).toBeGreaterThanOrEqual(2);
    await made.close();
    await vi.waitFor(() => expect(runningInGroup(group)).toEqual([]));
    expect(made.pid()).toBeUndefined();
  });

  it("is killed with its group when a text takes too long, and the next text is compiled", async () => {
    const made = compiler({ job: 700 });
    await made.compile("# a", BODY);
    const group = groupOf(made);
    const slow = made.compile(SLOW, BODY);
    const next = made.compile("# b", BODY);
    expect(await slow).toMatchObject({ kind: "refused", problems: [{ code: "too-complex" }] });
    await vi.waitFor(() => expect(runningInGroup(group)).toEqual([]));
    expect(await next).toMatchObject({ kind: "compiled" });
    expect(groupOf(made)).not.toBe(group);
  });

  it("is killed when a text uses too much memory", async () => {
    const made = compiler({ job: 15_000, memory: 200 * 1024 * 1024 });
    await made.compile("# a", BODY);
    const began = performance.now();
    expect(await made.compile(HUNGRY, BODY)).toMatchObject({ kind: "refused" });
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it("never holds up this process", async () => {
    const made = compiler({ job: 1_500 });
    await made.compile("# a", BODY);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await made.compile(SLOW, BODY);
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(100);
  });

  it("answers at once when too many texts wait", async () => {
    const made = compiler();
    const texts = Array.from({ length: 65 }, () => made.compile("# a", BODY));
    expect(await texts.at(-1)).toMatchObject({ problems: [{ code: "busy" }] });
    expect(await texts[0]).toMatchObject({ kind: "compiled" });
    expect(await texts[63]).toMatchObject({ kind: "compiled" });
  });

  it("knows none of our secrets", async () => {
    process.env["SESSION_SECRET"] = "tajna";
    const made = compiler();
    await made.compile("# a", BODY);
    const environment = readFileSync(`/proc/${groupOf(made)}/environ`, "utf8");
    delete process.env["SESSION_SECRET"];
    expect(environment.split("\0").filter((entry) => entry !== "")).toContain(
      "NODE_ENV=production",
    );
    expect(environment).not.toContain("tajna");
  });

  it("ends when its parent is killed, even in the middle of a text", async () => {
    const parent = fork(new URL("../../support/compiler-parent.ts", import.meta.url), [], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    const group = await new Promise<number>((resolve) => {
      parent.once("message", (pid) => resolve(Number(pid)));
    });
    expect(runningInGroup(group).length).toBeGreaterThanOrEqual(2);
    parent.kill("SIGKILL");
    await vi.waitFor(() => expect(runningInGroup(group)).toEqual([]), { timeout: 4_000 });
  });
});
