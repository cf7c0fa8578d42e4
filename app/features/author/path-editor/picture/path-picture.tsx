import "@xyflow/react/dist/base.css";
import "./picture.css";
import {
  MarkerType,
  ReactFlow,
  ReactFlowProvider,
  useNodesState,
  useReactFlow,
  useStore,
  type Edge,
} from "@xyflow/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { layOut } from "./lay-out";
import { ModuleNode, type ModuleNodeType } from "./module-node";
import type { PictureModule } from "./picture-module";

/** How far one press of an arrow moves the picture, in px. */
const PAN = 60;
const NODE_TYPES = { module: ModuleNode };

interface PathPictureProps {
  readonly modules: readonly PictureModule[];
  /** What failed to be drawn is told to whoever shows the picture. */
  readonly onFailure: () => void;
}

/** The path as a chart: modules as states with their steps, what opens what as arrows. */
export default function PathPicture(props: PathPictureProps) {
  return (
    <ReactFlowProvider>
      <Picture {...props} />
    </ReactFlowProvider>
  );
}

function Picture({ modules, onFailure }: PathPictureProps) {
  const t = useT();
  const edges = useMemo(() => modules.flatMap(edgesOf), [modules]);
  const [nodes, onNodesChange] = useLaidOut(modules, onFailure);
  const flow = useReactFlow();
  const region = useKeys();
  return (
    <>
      <div
        ref={region}
        role="region"
        aria-label={t("pathEditor.picture.label")}
        aria-describedby="picture-help"
        tabIndex={0}
        className="path-picture h-[480px] rounded-control border border-line"
      >
        <ReactFlow
          nodes={nodes}
          onNodesChange={onNodesChange}
          edges={edges}
          nodeTypes={NODE_TYPES}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          preventScrolling={false}
          zoomOnScroll={false}
          minZoom={0.2}
          proOptions={{ hideAttribution: true }}
        />
      </div>
      <p id="picture-help" className="pt-1 text-small text-ink2">
        {t("pathEditor.picture.help")}
      </p>
      <div className="flex flex-wrap gap-x-4">
        <Button type="button" tone="quiet" onClick={() => void flow.zoomIn()}>
          {t("pathEditor.picture.closer")}
        </Button>
        <Button type="button" tone="quiet" onClick={() => void flow.zoomOut()}>
          {t("pathEditor.picture.further")}
        </Button>
        <Button type="button" tone="quiet" onClick={() => void flow.fitView()}>
          {t("pathEditor.picture.all")}
        </Button>
      </div>
    </>
  );
}

/** Arrows move the picture, `+` and `-` change its size, `0` shows all of it. */
function useKeys() {
  const region = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  useEffect(() => {
    const pan = (x: number, y: number) => {
      const now = flow.getViewport();
      void flow.setViewport({ ...now, x: now.x + x, y: now.y + y });
    };
    const keys: Readonly<Record<string, () => void>> = {
      ArrowUp: () => pan(0, PAN),
      ArrowDown: () => pan(0, -PAN),
      ArrowLeft: () => pan(PAN, 0),
      ArrowRight: () => pan(-PAN, 0),
      "+": () => void flow.zoomIn(),
      "-": () => void flow.zoomOut(),
      "0": () => void flow.fitView(),
    };
    const press = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      act();
    };
    const element = region.current;
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [flow]);
  return region;
}

/** The modules as nodes, laid out once they are measured and again when their shape changes. */
function useLaidOut(modules: readonly PictureModule[], onFailure: () => void) {
  const [nodes, setNodes, onNodesChange] = useNodesState<ModuleNodeType>([]);
  const flow = useReactFlow<ModuleNodeType>();
  useEffect(() => {
    setNodes((before) =>
      modules.map((module) => {
        const known = before.find(({ id }) => id === module.id);
        return known ? { ...known, data: { module } } : nodeOf(module);
      }),
    );
  }, [modules, setNodes]);
  const [laid, setLaid] = useState(0);
  // A phone that is turned looks at the same module again.
  const room = useStore(({ width }) => width);
  const focus = focusOf(modules);
  const shape = shapeOf(nodes);
  useEffect(() => {
    if (shape === null) return;
    let late = false;
    layOut(flow.getNodes()).then((laidOut) => {
      if (late) return;
      const places = new Map(laidOut.map(({ id, position }) => [id, position]));
      setNodes((now) =>
        now.map((node) => ({ ...node, position: places.get(node.id) ?? node.position })),
      );
      setLaid((times) => times + 1);
    }, onFailure);
    return () => {
      late = true;
    };
  }, [shape, flow, setNodes, onFailure]);
  useEffect(() => {
    if (laid === 0 || focus === null) return;
    const timer = window.setTimeout(() => void flow.fitView({ ...NEAR, nodes: [{ id: focus }] }));
    return () => window.clearTimeout(timer);
  }, [laid, focus, flow, room]);
  return [nodes, onNodesChange] as const;
}

/** How a module is shown from near: legible, whole where there is room. */
const NEAR = { minZoom: 0.6, maxZoom: 1, padding: 0.05 };

/** The module to look at: where the learner stands, else where something is to be mended. */
function focusOf(modules: readonly PictureModule[]): string | null {
  const here = modules.find(({ steps }) =>
    steps.some(({ state }) => state !== null && state !== "done" && state !== "locked"),
  );
  const wrong = modules.find(
    ({ problems, steps }) => problems > 0 || steps.some((step) => step.problems > 0),
  );
  return (here ?? wrong ?? modules[0])?.id ?? null;
}

/** What the layout depends on; null until every node is measured. */
function shapeOf(nodes: readonly ModuleNodeType[]): string | null {
  if (nodes.length === 0 || nodes.some(({ measured }) => measured?.width === undefined))
    return null;
  return JSON.stringify(
    nodes.map(({ id, measured, data }) => [
      id,
      measured?.width,
      measured?.height,
      data.module.after,
    ]),
  );
}

const nodeOf = (module: PictureModule): ModuleNodeType => ({
  id: module.id,
  type: "module",
  position: { x: 0, y: 0 },
  data: { module },
});

const edgesOf = ({ id, after }: PictureModule): readonly Edge[] =>
  after.map((from) => ({
    id: `${from}-${id}`,
    source: from,
    target: id,
    type: "smoothstep",
    markerEnd: { type: MarkerType.ArrowClosed, color: "var(--color-edge)" },
  }));
