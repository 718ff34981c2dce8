import type { Node } from "./affected";

/**
 * Parts nodes that wait for each other from nodes that only follow from them:
 * what nothing left over reads is peeled off, again and again.
 */
export function splitCircles(
  nodes: readonly Node[],
  successors: (node: Node) => readonly Node[],
): { readonly circular: readonly Node[]; readonly following: readonly Node[] } {
  const left = new Set(nodes);
  const readers = new Map<Node, number>();
  const sources = new Map<Node, Node[]>();
  for (const node of nodes) {
    const read = successors(node).filter((next) => left.has(next));
    readers.set(node, read.length);
    for (const next of read) {
      const known = sources.get(next);
      if (known === undefined) sources.set(next, [node]);
      else known.push(node);
    }
  }
  const following = nodes.filter((node) => readers.get(node) === 0);
  for (let at = 0; at < following.length; at++) {
    const node = following[at];
    if (node === undefined) break;
    left.delete(node);
    for (const source of sources.get(node) ?? []) {
      const count = (readers.get(source) ?? 0) - 1;
      readers.set(source, count);
      if (count === 0) following.push(source);
    }
  }
  return { circular: [...left], following };
}
