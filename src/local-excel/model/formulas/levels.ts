import { successorsOf, type Node } from "./affected";
import { cellKey, type AreaNode, type DependencyIndex } from "./dependency-index";
import type { Sheet } from "../sheet";

/** Level of cells that wait for each other in a circle, and of everything that follows from them. */
export const IN_CIRCLE = Infinity;
/** What may read any cell (INDIRECT, OFFSET) comes after all formulas whose reading is known. */
const LAST = 1_000_000;

type IndexOf = (sheet: Sheet) => DependencyIndex;

const lowest = (node: Node): number => (node.kind === "formula" && node.readsAnywhere ? LAST : 0);

/**
 * Gives every node a level above the levels of all it reads, so that a recalculation can go up the levels
 * and visit only what really changes.
 */
export function levelAll(nodes: Iterable<Node>, indexOf: IndexOf): void {
  const waitsFor = new Map<Node, number>();
  for (const node of nodes) waitsFor.set(node, 0);
  const successors = new Map<Node, readonly Node[]>();
  for (const node of waitsFor.keys()) {
    const next = successorsOf(node, indexOf);
    successors.set(node, next);
    for (const reader of next) waitsFor.set(reader, (waitsFor.get(reader) ?? 0) + 1);
  }
  const ready: Node[] = [];
  for (const [node, count] of waitsFor) {
    node.level = count === 0 ? lowest(node) : IN_CIRCLE;
    if (count === 0) ready.push(node);
  }
  const highest = new Map<Node, number>();
  for (let at = 0; at < ready.length; at++) {
    const node = ready[at];
    if (node === undefined) break;
    for (const next of successors.get(node) ?? []) {
      const above = Math.max(highest.get(next) ?? lowest(next), node.level + 1);
      highest.set(next, above);
      const left = (waitsFor.get(next) ?? 1) - 1;
      waitsFor.set(next, left);
      if (left > 0) continue;
      next.level = above;
      ready.push(next);
    }
  }
}

/** The level of an area nothing has read until now: above the formulas in it. */
export function levelOfArea({ sheet, box }: AreaNode, indexOf: IndexOf): number {
  const { formulas } = indexOf(sheet);
  let level = 0;
  for (const { row, column } of sheet.store.entriesIn(box)) {
    const inside = formulas.get(cellKey(row, column));
    if (inside !== undefined) level = Math.max(level, inside.level + 1);
  }
  return level;
}

/**
 * Levels a formula that was just written, and lifts what reads it above it. Lifting that comes back to the
 * formula itself has found a circle.
 */
export function levelNew(node: Node, precedents: readonly Node[], indexOf: IndexOf): void {
  node.level = precedents.reduce((level, { level: below }) => Math.max(level, below + 1), lowest(node));
  if (!lift(node, indexOf)) setInCircle(node, indexOf);
}

/** @returns false when lifting came back to where it began. */
function lift(from: Node, indexOf: IndexOf): boolean {
  const queue: Node[] = [from];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node === undefined) break;
    for (const next of successorsOf(node, indexOf)) {
      if (next.level > node.level || next.level === IN_CIRCLE) continue;
      if (next === from) return false;
      next.level = node.level + 1;
      queue.push(next);
    }
  }
  return true;
}

function setInCircle(from: Node, indexOf: IndexOf): void {
  from.level = IN_CIRCLE;
  const queue: Node[] = [from];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node === undefined) break;
    for (const next of successorsOf(node, indexOf)) {
      if (next.level === IN_CIRCLE) continue;
      next.level = IN_CIRCLE;
      queue.push(next);
    }
  }
}
