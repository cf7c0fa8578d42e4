import { v7 as uuid } from "uuid";
import { isPathWithdrawn } from "~db/queries/content.server";
import { begin } from "~/domain/path/fold";
import { layoutRoute } from "~/domain/path/layout-route";
import { pathStatus, type PathStatus } from "~/domain/path/status";
import { isOptional, type ResolvedPath } from "~/domain/path/definition";
import { DIAGNOSTIC } from "~/domain/path/sitting";
import type { Locale } from "~/domain/text";
import { publishedPath } from "~/platform/library/published-path.server";
import { findStanding } from "~/platform/progress/standing.server";
import type { MapView } from "./map-view";

/** The map of a path: where the learner stands, or what awaits who is not on it yet. */
export async function readMap(
  actor: string,
  slug: string,
  locale: Locale,
  at: number,
): Promise<MapView | null> {
  const standing = await findStanding(actor, slug);
  if (standing) {
    const status = pathStatus(standing.resolved, standing.snapshot, at);
    return mapView(standing.resolved, status, { enrolled: true, locale, at });
  }
  const published = await publishedPath(slug);
  if (!published || (await isPathWithdrawn(slug))) return null;
  const status = pathStatus(published.resolved, begin(published.resolved), at);
  return mapView(published.resolved, status, { enrolled: false, locale, at });
}

async function requiredTitles({ requires = [] }: ResolvedPath, locale: Locale) {
  const paths = await Promise.all(requires.map(({ path }) => publishedPath(path)));
  return new Map(
    paths.flatMap((one) => (one ? [[one.resolved.slug, one.resolved.title[locale]]] : [])),
  );
}

async function mapView(
  path: ResolvedPath,
  status: PathStatus,
  { enrolled, locale, at }: { enrolled: boolean; locale: Locale; at: number },
): Promise<MapView> {
  const required = await requiredTitles(path, locale);
  return {
    slug: path.slug,
    title: path.title[locale],
    enrolled,
    command: uuid(),
    rows: layoutRoute(
      status.modules.map((module, index) => ({
        id: module.id,
        after: path.modules[index]?.after ?? [],
        mastered: module.state === "mastered",
      })),
    ),
    mastered: status.modulesMastered,
    minutesLeft: status.minutesLeft,
    complete: status.complete,
    certificateTo: status.certificate && `/certificates/${status.certificate.id}`,
    diagnosticTo:
      enrolled && status.diagnostic === "offered" ? `/learn/${path.slug}/${DIAGNOSTIC}` : null,
    requires: status.requires.map((slug) => ({ slug, title: required.get(slug) ?? slug })),
    now: at,
    modules: status.modules.map((module) => ({
      id: module.id,
      title: module.title[locale],
      state: module.state,
      waitsFor: module.waitsFor.map((one) => one.title[locale]),
      masteredAt: module.masteredAt,
      testOut:
        enrolled && module.testOut
          ? { to: `/learn/${path.slug}/${module.id}`, opensAt: module.testOut.opensAt }
          : null,
      lessons: module.steps.filter(({ step }) => step.kind === "lesson").length,
      steps: module.steps.map(({ step, state, opensAt, submittedAt, best }) => ({
        id: step.id,
        kind: step.kind,
        title: step.title[locale],
        state,
        here: enrolled && status.here?.step.id === step.id,
        minutes: step.minutes,
        optional: isOptional(step),
        items: step.kind === "quiz" ? step.items : 0,
        opensAt,
        submittedAt,
        best,
      })),
    })),
  };
}
