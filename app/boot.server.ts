import { publishLibrary } from "~/features/author/publish-library.server";
import { seedDemo } from "~/features/admin/seed-demo.server";
import { now } from "~/platform/clock.server";
import { demoIsOpen } from "~/platform/demo-mode.server";
import { env } from "~/platform/env.server";
import { startJobs, stopJobs } from "~/platform/jobs/jobs.server";
import { log } from "~/platform/log.server";
import { closeLessonCompiler, compileLesson } from "~/platform/mdx/compile-lesson.server";
import { closeDatabase, openDatabase } from "~db/client.server";

/**
 * Makes this process ready to serve: configuration, database and migrations, the content folder,
 * the demo where it is one. Throws `EnvError` for a wrong configuration.
 */
export async function boot(): Promise<void> {
  openDatabase(env().databaseFile);
  const outcome = await publishLibrary("content", compileLesson, now());
  await closeLessonCompiler();
  if (outcome.kind === "refused") {
    for (const { file, problems } of outcome.files)
      log.error({ file, problems }, "content refused");
  }
  if (await demoIsOpen()) await seedDemo(now());
  startJobs();
}

/** Ends what this process started; what is acknowledged is on disk already. */
export async function shutDown(): Promise<void> {
  await stopJobs();
  await closeLessonCompiler();
  closeDatabase();
}
