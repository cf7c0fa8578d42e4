import type { ElkNode } from "elkjs/lib/elk-api";
import type { ModuleNodeType } from "./module-node";

const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "DOWN",
  "elk.layered.spacing.nodeNodeBetweenLayers": "56",
  "elk.spacing.nodeNode": "32",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
};

/** Positions for measured nodes, layer by layer from what opens first. */
export async function layOut(nodes: readonly ModuleNodeType[]): Promise<readonly ModuleNodeType[]> {
  const { default: Elk } = await import("elkjs/lib/elk.bundled.js");
  const graph: ElkNode = {
    id: "path",
    layoutOptions: OPTIONS,
    children: nodes.map(({ id, measured }) => ({
      id,
      width: measured?.width ?? 280,
      height: measured?.height ?? 120,
    })),
    edges: nodes.flatMap(({ id, data }) =>
      data.module.after.map((from) => ({ id: `${from}-${id}`, sources: [from], targets: [id] })),
    ),
  };
  const { children = [] } = await new Elk().layout(graph);
  const places = new Map(children.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return nodes.map((node) => ({ ...node, position: places.get(node.id) ?? node.position }));
}
