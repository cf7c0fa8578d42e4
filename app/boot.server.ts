import { contentName } from "~/domain/library/content-name";
import { EXCHANGE_MESSAGES as SAY } from "~/domain/library/exchange-messages";
import { fillFacts } from "~/features/author/library/fill-facts.server";
import { publishLibrary, type PublishOutcome } from "~/features/author/publish-library.server";
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
  await fillFacts();
  logContent(outcome);
  if (await demoIsOpen()) await seedDemo(now());
  startJobs();
}

/** What the content folder holds and the library did not take; what is published goes on being served. */
function logContent(outcome: PublishOutcome): void {
  for (const one of outcome.conflicts)
    log.warn({ message: SAY.conflict(contentName(one)) }, "content conflict");
  if (outcome.kind !== "refused") return;
  for (const { file, problems } of outcome.files) log.error({ file, problems }, "content refused");
}

/** Ends what this process started; what is acknowledged is on disk already. */
export async function shutDown(): Promise<void> {
  await stopJobs();
  await closeLessonCompiler();
  closeDatabase();
}
