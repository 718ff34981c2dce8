import type { Box, CellValue } from "../contract";
import type { Sheet } from "../sheet";
import { affectedBy, successorsOf, type Node, type Standing } from "./affected";
import { DependencyIndex, cellKey, columnOfKey, rowOfKey, type FormulaNode } from "./dependency-index";
import { Engine } from "./engine";
import { splitCircles } from "./circles";
import { resolveFormula, type Precedent } from "./resolve-formula";
import type { World } from "./world";

/** After this many steps the rest is calculated in one go: long chains would take a step per cell. */
const MOST_STEPS = 24;

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && a.error === b.error);

/**
 * Keeps formula results right: after a change only what depends on it is looked at, step by step
 * from what is known to what depends on it, and a step ends where results stay the same.
 */
export class Calculator {
  private indexes = new Map<Sheet, DependencyIndex>();
  private readonly pending = new Map<Sheet, Set<number>>();
  private readonly volatile = new Set<FormulaNode>();
  private engine: Engine;
  private nextArea = 0;
  private stale = true;

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

  private changes(): Set<Node> {
    const seeds = new Set<Node>();
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
    if (node.volatile) this.volatile.add(node);
    this.indexOf(sheet).formulas.set(cellKey(row, column), node);
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
      volatile: false,
      readsAnywhere: false,
    };
  }

  /** Notes what a formula reads. */
  private note(node: FormulaNode, { sheet, box, asArray }: Precedent): void {
    if (box.rows === 1 && box.columns === 1 && !asArray) {
      node.cells.push({ sheet, key: cellKey(box.row, box.column) });
    } else {
      node.areas.push({ node: this.indexOf(sheet).area(sheet, box, () => this.nextArea++), asArray });
    }
  }

  private link(node: FormulaNode, precedent: Precedent): void {
    this.note(node, precedent);
    const last = node.areas[node.areas.length - 1];
    const { sheet, box, asArray } = precedent;
    if (box.rows === 1 && box.columns === 1 && !asArray) {
      this.indexOf(sheet).addReader(cellKey(box.row, box.column), node);
    } else last?.node.readers.add(node);
  }

  private unregister(node: FormulaNode): void {
    for (const { sheet, key } of node.cells) this.indexOf(sheet).removeReader(key, node);
    for (const area of node.areas) area.node.readers.delete(node);
    this.volatile.delete(node);
    this.indexOf(node.sheet).formulas.delete(cellKey(node.row, node.column));
  }

  private run(seeds: ReadonlySet<Node>): void {
    const affected = affectedBy(seeds, this.indexOf);
    let ready: readonly Node[] = [...affected]
      .filter(([, { waitsFor }]) => waitsFor === 0)
      .map(([node]) => node);
    for (let step = 0; ready.length > 0; step++) {
      if (step === MOST_STEPS) {
        this.store(this.order(ready, affected), affected, true);
        break;
      }
      const formulas = this.passAreas(ready, affected);
      this.store(
        formulas.filter((node) => affected.get(node)?.changed === true),
        affected,
        false,
      );
      ready = formulas.flatMap((node) => this.release(node, affected));
    }
    this.breakCircles(affected);
  }

  /** Areas need no calculation: what waits for them alone is ready in the same step. */
  private passAreas(ready: readonly Node[], affected: Map<Node, Standing>): readonly FormulaNode[] {
    const queue = [...ready];
    const formulas: FormulaNode[] = [];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at];
      if (node === undefined) break;
      if (node.kind === "formula") {
        formulas.push(node);
        continue;
      }
      if (affected.get(node)?.changed === true) this.engine.forget(node);
      queue.push(...this.release(node, affected));
    }
    return formulas;
  }

  /** Marks a node done and gives what no longer waits for anything. */
  private release(node: Node, affected: Map<Node, Standing>): readonly Node[] {
    const standing = affected.get(node);
    if (standing === undefined) return [];
    standing.done = true;
    const free: Node[] = [];
    for (const next of successorsOf(node, this.indexOf)) {
      const other = affected.get(next);
      if (other === undefined) continue;
      if (standing.changed) other.changed = true;
      if (--other.waitsFor === 0 && !other.done) free.push(next);
    }
    return free;
  }

  /** Everything reachable without a circle, in order. */
  private order(ready: readonly Node[], affected: Map<Node, Standing>): readonly FormulaNode[] {
    const queue = [...ready];
    const formulas: FormulaNode[] = [];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at];
      if (node === undefined) break;
      if (node.kind === "formula") formulas.push(node);
      else this.engine.forget(node);
      queue.push(...this.release(node, affected));
    }
    return formulas;
  }

  /** Calculates and keeps results; a result that stays the same ends the change there. */
  private store(nodes: readonly FormulaNode[], affected: Map<Node, Standing>, readEachOther: boolean): void {
    if (nodes.length === 0) return;
    const results = this.engine.calculate(nodes, readEachOther);
    nodes.forEach((node, index) => {
      this.keep(node, results[index] ?? 0, affected.get(node));
    });
  }

  private keep(node: FormulaNode, value: CellValue, standing: Standing | undefined): void {
    const cell = node.sheet.store.get(node.row, node.column);
    if (cell === undefined) return;
    if (standing !== undefined) standing.changed = !sameValue(cell.value, value);
    if (!sameValue(cell.value, value)) node.sheet.store.set(node.row, node.column, { ...cell, value });
  }

  /** Cells in a circle show 0, as in Excel without iterative calculation; what follows from them is calculated. */
  private breakCircles(affected: Map<Node, Standing>): void {
    const left = [...affected].filter(([, standing]) => !standing.done).map(([node]) => node);
    if (left.length === 0) return;
    const { circular, following } = splitCircles(left, (node) => successorsOf(node, this.indexOf));
    for (const node of left) if (node.kind === "area") this.engine.forget(node);
    for (const node of circular) if (node.kind === "formula") this.keep(node, 0, affected.get(node));
    this.store(
      following.filter((node) => node.kind === "formula"),
      affected,
      true,
    );
  }
}
