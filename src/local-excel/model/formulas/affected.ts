import { cellKey, type AreaNode, type DependencyIndex, type FormulaNode } from "./dependency-index";
import type { Sheet } from "../sheet";

export type Node = FormulaNode | AreaNode;
/** How a node stands in the recalculation under way. */
export type Standing = { waitsFor: number; done: boolean };

/** What reads a formula cell's result. */
export function successorsOf(node: Node, indexOf: (sheet: Sheet) => DependencyIndex): readonly Node[] {
  if (node.kind === "area") return [...node.readers];
  const index = indexOf(node.sheet);
  const readers = index.readersOf(cellKey(node.row, node.column)) ?? [];
  return [...readers, ...index.areasAround(node.row, node.column)];
}

/** Everything that may change when the given nodes do, each with the number of affected nodes it waits for. */
export function affectedBy(
  seeds: Iterable<Node>,
  indexOf: (sheet: Sheet) => DependencyIndex,
): Map<Node, Standing> {
  const affected = new Map<Node, Standing>();
  const queue: Node[] = [];
  const visit = (node: Node): Standing => {
    let standing = affected.get(node);
    if (standing === undefined) {
      standing = { waitsFor: 0, done: false };
      affected.set(node, standing);
      queue.push(node);
    }
    return standing;
  };
  for (const seed of seeds) visit(seed);
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node === undefined) break;
    for (const next of successorsOf(node, indexOf)) visit(next).waitsFor++;
  }
  return affected;
}
