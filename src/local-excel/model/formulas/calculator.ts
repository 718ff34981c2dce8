import type { Box, CellValue } from "../contract";
import type { Sheet } from "../sheet";
import { affectedBy, successorsOf, type Node, type Standing } from "./affected";
import {
  DependencyIndex,
  cellKey,
  columnOfKey,
  rowOfKey,
  type AreaNode,
  type FormulaNode,
} from "./dependency-index";
import { Engine } from "./engine";
import { splitCircles } from "./circles";
import { programOf } from "./compiled/programs";
import { LevelQueue } from "./level-queue";
import { IN_CIRCLE, levelAll, levelNew, levelOfArea } from "./levels";
import { resolveFormula, type Precedent } from "./resolve-formula";
import type { World } from "./world";

/** After this many levels the rest is calculated in one go: long chains would take a step per cell. */
const MOST_STEPS = 200;
/** With more new formulas than this, all levels are found anew instead of one by one. */
const MANY_NEW = 1000;

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && a.error === b.error);

/**
 * Keeps formula results right: after a change what reads it is calculated, level by level from what is known
 * to what depends on it. Where a result stays the same the change ends, so that nothing behind it is even
 * looked at: a look-up through a whole column waits for every row, but one typed value seldom changes it.
 */
export class Calculator {
  private indexes = new Map<Sheet, DependencyIndex>();
  private readonly pending = new Map<Sheet, Set<number>>();
  private readonly volatile = new Set<FormulaNode>();
  private engine: Engine;
  private nextArea = 0;
  private stale = true;
  private levelsStale = false;

  constructor(private readonly world: World) {
    this.engine = new Engine(world.sheets);
  }

  /** A cell got another value or formula. */
  cellChanged(sheet: Sheet, row: number, column: number): void {
    const keys = this.pending.get(sheet);
    if (keys === undefined) this.pending.set(sheet, new Set([cellKey(row, column)]));
    else keys.add(cellKey(row, column));
  }

  /** Rows, columns, sheets, tables or names changed: references mean something else now. */
  referencesChanged(): void {
    this.stale = true;
  }

  private readonly indexOf = (sheet: Sheet): DependencyIndex => {
    const known = this.indexes.get(sheet);
    if (known !== undefined) return known;
    const made = new DependencyIndex();
    this.indexes.set(sheet, made);
    return made;
  };

  /** `always` recalculates volatile functions even when nothing changed (F9). */
  calculate(always = false): void {
    const changed = this.stale || this.pending.size > 0;
    const seeds = this.stale ? this.everything() : this.changes();
    this.pending.clear();
    if (this.levelsStale) levelAll(this.nodes(), this.indexOf);
    this.levelsStale = false;
    if (changed || always) for (const node of this.volatile) seeds.add(node);
    if (seeds.size > 0) this.run(seeds);
  }

  /** What a formula would come to at a place, without being there. */
  evaluate(
    formula: string,
    place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  ): CellValue {
    const node = this.node(formula, place);
    const resolved = resolveFormula(formula, place, this.world, null);
    node.text = resolved.text;
    node.readsAnywhere = resolved.readsAnywhere;
    for (const precedent of resolved.precedents) this.note(node, precedent);
    return this.engine.calculateApart(node);
  }

  private everything(): Set<Node> {
    this.stale = false;
    this.levelsStale = true;
    this.indexes = new Map();
    this.volatile.clear();
    this.engine = new Engine(this.world.sheets);
    const seeds = new Set<Node>();
    for (const sheet of this.world.sheets()) {
      for (const { row, column, cell } of sheet.store.entries()) {
        if (cell.formula !== null) seeds.add(this.register(sheet, row, column, cell.formula));
      }
    }
    return seeds;
  }

  private *nodes(): Generator<Node> {
    for (const index of this.indexes.values()) {
      for (const node of index.formulas.values()) {
        yield node;
        for (const { node: area } of node.areas) yield area;
      }
    }
  }

  private changes(): Set<Node> {
    const seeds = new Set<Node>();
    const count = [...this.pending.values()].reduce((sum, keys) => sum + keys.size, 0);
    if (count > MANY_NEW) this.levelsStale = true;
    for (const [sheet, keys] of this.pending) {
      const index = this.indexOf(sheet);
      for (const key of keys) {
        const [row, column] = [rowOfKey(key), columnOfKey(key)];
        const formula = sheet.store.get(row, column)?.formula ?? null;
        const known = index.formulas.get(key);
        if (known !== undefined && known.source !== formula) this.unregister(known);
        if (formula !== null)
          seeds.add(known?.source === formula ? known : this.register(sheet, row, column, formula));
        for (const reader of index.readersOf(key) ?? []) seeds.add(reader);
        for (const area of index.areasAround(row, column)) seeds.add(area);
      }
    }
    return seeds;
  }

  private register(sheet: Sheet, row: number, column: number, source: string): FormulaNode {
    const node = this.node(source, { sheet, row, column });
    const areaOf = (of: Sheet, box: Box): string =>
      this.engine.areaText(this.indexOf(of).area(of, box, () => this.nextArea++));
    const resolved = resolveFormula(source, node, this.world, areaOf);
    node.text = resolved.text;
    node.volatile = resolved.volatile;
    node.readsAnywhere = resolved.readsAnywhere;
    for (const precedent of resolved.precedents) this.link(node, precedent);
    node.program = node.readsAnywhere ? null : programOf(node.text, node.slots);
    if (node.volatile) this.volatile.add(node);
    this.indexOf(sheet).formulas.set(cellKey(row, column), node);
    if (!this.levelsStale) levelNew(node, this.precedentsOf(node), this.indexOf);
    return node;
  }

  private node(
    source: string,
    place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  ): FormulaNode {
    const plainText = (): string => resolveFormula(source, place, this.world, null).text;
    const { sheet, row, column } = place;
    return {
      kind: "formula",
      sheet,
      row,
      column,
      source,
      text: "",
      plainText,
      cells: [],
      areas: [],
      slots: [],
      program: null,
      volatile: false,
      readsAnywhere: false,
      level: 0,
    };
  }

  /** Notes what a formula reads. */
  private note(node: FormulaNode, { sheet, box, asArray }: Precedent): void {
    if (box.rows === 1 && box.columns === 1 && !asArray) {
      const place = { sheet, key: cellKey(box.row, box.column) };
      node.cells.push(place);
      node.slots.push(place);
    } else {
      const area = this.indexOf(sheet).area(sheet, box, () => this.nextArea++);
      node.areas.push({ node: area, asArray });
      node.slots.push(area);
    }
  }

  private link(node: FormulaNode, precedent: Precedent): void {
    this.note(node, precedent);
    const last = node.areas[node.areas.length - 1];
    const { sheet, box, asArray } = precedent;
    if (box.rows === 1 && box.columns === 1 && !asArray) {
      this.indexOf(sheet).addReader(cellKey(box.row, box.column), node);
    } else if (last !== undefined) this.linkArea(node, last.node);
  }

  /** An area nobody read has not been followed: what was known of it may be old. */
  private linkArea(node: FormulaNode, area: AreaNode): void {
    if (area.readers.size === 0) {
      this.engine.forget(area);
      if (!this.levelsStale) area.level = levelOfArea(area, this.indexOf);
    }
    area.readers.add(node);
  }

  private precedentsOf({ cells, areas }: FormulaNode): readonly Node[] {
    const named = cells.map(({ sheet, key }) => this.indexOf(sheet).formulas.get(key));
    return [...named.filter((node) => node !== undefined), ...areas.map(({ node }) => node)];
  }

  private unregister(node: FormulaNode): void {
    for (const { sheet, key } of node.cells) this.indexOf(sheet).removeReader(key, node);
    for (const area of node.areas) area.node.readers.delete(node);
    this.volatile.delete(node);
    if (node.level === IN_CIRCLE) this.levelsStale = true;
    this.indexOf(node.sheet).formulas.delete(cellKey(node.row, node.column));
  }

  private run(seeds: ReadonlySet<Node>): void {
    const waiting = new LevelQueue();
    for (const node of seeds) waiting.add(node);
    for (let step = 0; ; step++) {
      const lowest = waiting.takeLowest();
      if (lowest === null) return;
      if (lowest.level === IN_CIRCLE || step === MOST_STEPS) {
        this.runAll(new Set([...lowest.nodes, ...waiting.takeAll()]));
        return;
      }
      for (const node of this.changedOf(lowest.nodes))
        for (const next of successorsOf(node, this.indexOf)) waiting.add(next);
    }
  }

  /** Calculates the nodes of one level; answers those that became something else. */
  private changedOf(nodes: ReadonlySet<Node>): readonly Node[] {
    const changed: Node[] = [];
    const formulas: FormulaNode[] = [];
    for (const node of nodes) {
      if (node.kind === "formula") formulas.push(node);
      else {
        this.engine.forget(node);
        changed.push(node);
      }
    }
    if (formulas.length === 0) return changed;
    const results = this.engine.calculateApartFromEachOther(formulas);
    formulas.forEach((node, index) => {
      if (this.keep(node, results[index] ?? 0)) changed.push(node);
    });
    return changed;
  }

  /** Everything that may follow from the given nodes, in one go; circles are found and broken. */
  private runAll(seeds: ReadonlySet<Node>): void {
    const affected = affectedBy(seeds, this.indexOf);
    this.storeAll(this.order(affected));
    this.breakCircles(affected);
  }

  /** Every affected formula that can be reached without a circle, in order. */
  private order(affected: Map<Node, Standing>): readonly FormulaNode[] {
    const queue = [...affected].filter(([, { waitsFor }]) => waitsFor === 0).map(([node]) => node);
    const formulas: FormulaNode[] = [];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at];
      if (node === undefined) break;
      if (node.kind === "formula") formulas.push(node);
      else this.engine.forget(node);
      const standing = affected.get(node);
      if (standing !== undefined) standing.done = true;
      for (const next of successorsOf(node, this.indexOf)) {
        const other = affected.get(next);
        if (other !== undefined && --other.waitsFor === 0) queue.push(next);
      }
    }
    return formulas;
  }

  private storeAll(nodes: readonly FormulaNode[]): void {
    if (nodes.length === 0) return;
    const results = this.engine.calculateTogether(nodes);
    nodes.forEach((node, index) => this.keep(node, results[index] ?? 0));
  }

  /** @returns whether the cell shows something else now. */
  private keep(node: FormulaNode, value: CellValue): boolean {
    const cell = node.sheet.store.get(node.row, node.column);
    if (cell === undefined || sameValue(cell.value, value)) return false;
    node.sheet.store.set(node.row, node.column, { ...cell, value });
    return true;
  }

  /** Cells in a circle show 0, as in Excel without iterative calculation; what follows from them is calculated. */
  private breakCircles(affected: Map<Node, Standing>): void {
    const left = [...affected].filter(([, standing]) => !standing.done).map(([node]) => node);
    if (left.length === 0) return;
    const { circular, following } = splitCircles(left, (node) => successorsOf(node, this.indexOf));
    for (const node of left) if (node.kind === "area") this.engine.forget(node);
    for (const node of circular) if (node.kind === "formula") this.keep(node, 0);
    this.storeAll(following.filter((node) => node.kind === "formula"));
  }
}
