import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the product. */
export default [
  index("routes/landing.tsx"),
  route("sign-in", "routes/sign-in.tsx"),
  route("sign-out", "routes/sign-out.ts"),
  route("demo/:role", "routes/demo-door.ts"),
  route("language", "routes/language.ts"),
  route("me", "routes/me.tsx"),
  route("me/password", "routes/me.password.ts"),
  route("me/sessions", "routes/me.sessions.ts"),

  route("learn", "routes/learn.home.tsx"),
  route("learn/:path", "routes/learn.map.tsx"),
  route("learn/:path/enrol", "routes/learn.enrol.ts"),
  route("learn/:path/:step", "routes/learn.step.tsx"),
  route("learn/:path/:step/place", "routes/learn.place.ts"),
  route("learn/:path/:step/blocks/:block", "routes/learn.block.tsx"),
  route("learn/:path/:step/finish", "routes/learn.finish.ts"),
  route("learn/:path/:step/read", "routes/learn.read.ts"),
  route("learn/:path/:step/attempts", "routes/learn.attempts.ts"),
  route("learn/:path/:step/attempts/:attempt", "routes/learn.attempt.tsx"),
  route("learn/:path/:step/attempts/:attempt/answers/:position", "routes/learn.answer.ts"),
  route("learn/:path/:step/attempts/:attempt/submit", "routes/learn.submit.ts"),
  route("learn/:path/:step/attempts/:attempt/result", "routes/learn.result.tsx"),
  route("learn/:path/:step/work", "routes/learn.work.tsx"),
  route("files/:id", "routes/file.ts"),
  route("review", "routes/review.tsx"),
  route("review/answers", "routes/review.answers.ts"),
  route("notebook", "routes/notebook.tsx"),

  route("studio", "routes/studio.tsx"),
  route("studio/lessons/:slug", "routes/studio.lesson.tsx"),
  route("studio/paths/:slug", "routes/studio.path.tsx"),
  route("studio/paths/:slug/change", "routes/studio.change.tsx"),
  route("studio/paths/:slug/undo", "routes/studio.undo.ts"),
  route("studio/questions", "routes/studio.questions.tsx"),
  route("studio/questions/regrade", "routes/studio.regrade.tsx"),

  route("cohorts", "routes/cohorts.tsx"),
  route("cohorts/:id", "routes/cohort.tsx"),
  route("cohorts/:id/reviews", "routes/cohort.reviews.tsx"),
  route("cohorts/:id/reviews/:submission", "routes/cohort.review.tsx"),
  route("cohorts/:id/talks", "routes/cohort.talks.ts"),

  ...(process.env.BENCH === "1" ? [route("bench/empty", "routes/bench.empty.tsx")] : []),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
