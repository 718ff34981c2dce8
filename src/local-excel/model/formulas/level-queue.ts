import type { Node } from "./affected";

/** Nodes waiting to be recalculated, given out level by level from below. */
export class LevelQueue {
  private readonly levels = new Map<number, Set<Node>>();

  add(node: Node): void {
    const known = this.levels.get(node.level);
    if (known === undefined) this.levels.set(node.level, new Set([node]));
    else known.add(node);
  }

  /** Everything waiting on the lowest level; none of it reads another of them unless they are in a circle. */
  takeLowest(): { readonly level: number; readonly nodes: ReadonlySet<Node> } | null {
    let level: number | null = null;
    for (const waiting of this.levels.keys()) if (level === null || waiting < level) level = waiting;
    if (level === null) return null;
    const nodes = this.levels.get(level) ?? new Set();
    this.levels.delete(level);
    return { level, nodes };
  }

  /** Everything that waits, whatever its level. */
  takeAll(): ReadonlySet<Node> {
    const nodes = new Set<Node>();
    for (const waiting of this.levels.values()) for (const node of waiting) nodes.add(node);
    this.levels.clear();
    return nodes;
  }
}
