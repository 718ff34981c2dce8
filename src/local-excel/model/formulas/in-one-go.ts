import type { Sheet } from "../sheet";
import { affectedBy, successorsOf, type Node, type Standing } from "./affected";
import { splitCircles } from "./circles";
import type { DependencyIndex, FormulaNode } from "./dependency-index";
import type { Engine } from "./engine";
import { keepResult } from "./keep-result";

type IndexOf = (sheet: Sheet) => DependencyIndex;

/** Every affected formula that can be reached without a circle, in order. */
function order(affected: Map<Node, Standing>, engine: Engine, indexOf: IndexOf): readonly FormulaNode[] {
  const queue = [...affected].filter(([, { waitsFor }]) => waitsFor === 0).map(([node]) => node);
  const formulas: FormulaNode[] = [];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node === undefined) break;
    if (node.kind === "formula") formulas.push(node);
    else engine.forget(node);
    const standing = affected.get(node);
    if (standing !== undefined) standing.done = true;
    for (const next of successorsOf(node, indexOf)) {
      const other = affected.get(next);
      if (other !== undefined && --other.waitsFor === 0) queue.push(next);
    }
  }
  return formulas;
}

function keepAll(nodes: readonly FormulaNode[], engine: Engine): void {
  if (nodes.length === 0) return;
  const results = engine.calculateTogether(nodes);
  nodes.forEach((node, index) => keepResult(node, results[index] ?? 0));
}

/**
 * Calculates everything that may follow from the given nodes, the engine finding the order. Cells in a circle
 * show 0, as in Excel without iterative calculation; what follows from them is calculated.
 */
export function calculateInOneGo(seeds: ReadonlySet<Node>, engine: Engine, indexOf: IndexOf): void {
  const affected = affectedBy(seeds, indexOf);
  keepAll(order(affected, engine, indexOf), engine);
  const left = [...affected].filter(([, standing]) => !standing.done).map(([node]) => node);
  if (left.length === 0) return;
  const { circular, following } = splitCircles(left, (node) => successorsOf(node, indexOf));
  for (const node of left) if (node.kind === "area") engine.forget(node);
  for (const node of circular) {
    if (node.kind !== "formula") continue;
    // It was not worked out, so what it looks at now is not known.
    node.rowsRead = null;
    keepResult(node, 0);
  }
  keepAll(
    following.filter((node) => node.kind === "formula"),
    engine,
  );
}
