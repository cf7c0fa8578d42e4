import { pathVersion } from "./published-path.server";

/** For each lesson on the person's paths, the address where it is read. */
export async function lessonAddresses(
  enrolments: readonly { readonly path: string; readonly pathVersion: string }[],
): Promise<ReadonlyMap<string, string>> {
  const paths = await Promise.all(enrolments.map((one) => pathVersion(one.pathVersion)));
  return new Map(
    paths.flatMap((path) =>
      (path?.modules ?? []).flatMap((module) =>
        module.steps.flatMap((step) =>
          step.kind === "lesson"
            ? [[step.lesson, `/learn/${path?.slug ?? ""}/${step.id}`] as const]
            : [],
        ),
      ),
    ),
  );
}
