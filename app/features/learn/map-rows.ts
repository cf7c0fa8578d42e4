import { shortDay } from "~/i18n/dates";
import type { Translate } from "~/i18n/use-t";
import { fromWhen } from "~/i18n/when";
import type { Locale } from "~/domain/text";
import type { Station } from "~/ui/progress/station";
import type { RouteMapRow, RouteModuleRow, RouteStep } from "~/ui/route-map/route-map-row";
import type { MapModule, MapStep, MapView } from "./map-view";

interface Words {
  readonly t: Translate;
  readonly timeZone: string;
  readonly locale: Locale;
}

/** The rows of the drawn map: where each module lies, how it stands, in words. */
export function mapRows(view: MapView, words: Words): RouteMapRow[] {
  const modules = new Map(view.modules.map((module) => [module.id, module]));
  return view.rows.flatMap((row): RouteMapRow[] => {
    if (row.kind !== "module") return [row];
    const module = modules.get(row.id);
    return module ? [{ ...row, ...moduleWords(view, module, words) }] : [];
  });
}

function moduleWords(view: MapView, module: MapModule, words: Words) {
  const { t } = words;
  const here = module.steps.find((step) => step.here);
  return {
    title: module.title,
    station: stationOf(view, module, here),
    status: statusOf(view, module, words),
    steps: module.steps.map((step) => stepRow(view, step, words)),
    action: here && actionOf(view, here, t),
    aside:
      module.testOut?.opensAt === null
        ? { to: module.testOut.to, label: t("learn.map.testOut") }
        : undefined,
    gate: module.steps.some(({ kind }) => kind === "assignment"),
    loop: module.steps.some(({ state }) => state === "remedial" || state === "held"),
    note: noteOf(view, module, words),
  };
}

function actionOf(view: MapView, here: MapStep, t: Translate): RouteModuleRow["action"] {
  const to = `/learn/${view.slug}/${here.id}`;
  if (here.state === "remedial") return { to, label: t("learn.check.remedy") };
  if (here.state !== "open" && here.state !== "returned") return undefined;
  return { to, label: t(`learn.map.go.${here.kind}`, { title: here.title }) };
}

/** When a handed-in piece of work opens the way although nobody reviewed it. */
function noteOf(view: MapView, module: MapModule, { t, timeZone, locale }: Words) {
  const waiting = module.steps.find(({ state }) => state === "waiting");
  if (!waiting?.submittedAt || waiting.opensAt === null || waiting.opensAt <= view.now)
    return undefined;
  const [day, opens] = [waiting.submittedAt, waiting.opensAt].map((at) =>
    shortDay(at, timeZone, locale),
  );
  return t("learn.map.waitingNote", { day: day ?? "", opens: opens ?? "" });
}

function stationOf(view: MapView, module: MapModule, here: MapStep | undefined): Station {
  if (module.state === "mastered") return "done";
  if (here) return "here";
  return module.state === "open" && view.enrolled ? "open" : "locked";
}

function statusOf(view: MapView, module: MapModule, { t, timeZone, locale }: Words): string {
  const { lessons } = module;
  if (module.state === "mastered" && module.masteredAt !== null) {
    const day = shortDay(module.masteredAt, timeZone, locale);
    return t("learn.map.mastered", { day, lessons });
  }
  if (module.state === "locked") {
    if (module.waitsFor.length === 0) return t("learn.map.afterPath");
    const modules = module.waitsFor.map((title) => t("learn.map.module", { title })).join(", ");
    return t("learn.map.after", { modules });
  }
  if (module.state === "provisional") return t("learn.map.provisional");
  return t(view.enrolled ? "learn.map.open" : "learn.map.afterEnrol", { lessons });
}

function stepRow(view: MapView, step: MapStep, words: Words): RouteStep {
  const { t } = words;
  const reachable = view.enrolled && step.state !== "locked";
  return {
    id: step.id,
    title: stepTitle(step, t),
    detail: stepDetail(view, step, words),
    to: reachable ? `/learn/${view.slug}/${step.id}` : undefined,
    station: stepStation(step),
  };
}

const NEEDS_SOMEBODY: ReadonlySet<MapStep["state"]> = new Set([
  "exhausted",
  "held",
  "remedial",
  "returned",
]);

function stepTitle({ kind, title }: MapStep, t: Translate): string {
  return kind === "lesson" || kind === "assignment"
    ? title
    : t(`learn.map.title.${kind}`, { title });
}

function stepStation(step: MapStep): Station {
  if (step.state === "done") return "done";
  if (step.state === "cooling" || step.state === "waiting") return "waiting";
  if (NEEDS_SOMEBODY.has(step.state)) return "attention";
  if (step.here) return "here";
  return step.state === "open" ? "open" : "locked";
}

function stepDetail(view: MapView, step: MapStep, { t, timeZone, locale }: Words): string {
  if (step.state === "done") {
    return step.best ? t("learn.map.step.passed", step.best) : t("learn.map.step.done");
  }
  if (step.state === "cooling" && step.opensAt !== null) {
    const when = fromWhen(t, step.opensAt, view.now, timeZone, locale);
    return t("learn.map.step.cooling", { when });
  }
  switch (step.state) {
    case "exhausted":
    case "held":
    case "remedial":
    case "waiting":
    case "returned":
      return t(`learn.map.step.${step.state}`);
    case "locked":
    case "open":
    case "cooling":
      return step.kind === "quiz"
        ? t("learn.map.step.quiz", { items: step.items })
        : t(step.optional ? "learn.map.step.optional" : "learn.map.step.lesson", {
            minutes: step.minutes,
          });
  }
}
