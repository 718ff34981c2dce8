import type { Box, CellValue } from "../contract";
import type { Sheet } from "../sheet";
import type { Node } from "./affected";
import { ChangedRows } from "./changed-rows";
import {
  DependencyIndex,
  cellKey,
  columnOfKey,
  rowOfKey,
  type AreaNode,
  type FormulaNode,
} from "./dependency-index";
import { Engine } from "./engine";
import { programOf } from "./compiled/programs";
import { calculateInOneGo } from "./in-one-go";
import { keepResult } from "./keep-result";
import { LevelQueue } from "./level-queue";
import { IN_CIRCLE, levelAll, levelNew, levelOfArea } from "./levels";
import { resolveFormula, type Precedent } from "./resolve-formula";
import type { World } from "./world";

/** After this many levels the rest is calculated in one go: long chains would take a step per cell. */
const MOST_STEPS = 200;
/** With more new formulas than this, all levels are found anew instead of one by one. */
const MANY_NEW = 1000;

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
  private changedRows = new ChangedRows();
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
    this.changedRows = new ChangedRows();
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
        for (const area of this.areasAround(sheet, row, column)) seeds.add(area);
      }
    }
    return seeds;
  }

  /** The areas a cell that changed lies in, which take note of it. */
  private areasAround(sheet: Sheet, row: number, column: number): readonly AreaNode[] {
    const areas = this.indexOf(sheet).areasAround(row, column);
    for (const area of areas) this.changedRows.add(area, row);
    return areas;
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
      rowsRead: null,
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
        calculateInOneGo(new Set([...lowest.nodes, ...waiting.takeAll()]), this.engine, this.indexOf);
        return;
      }
      for (const node of this.changedOf(lowest.nodes))
        for (const next of this.affectedBy(node)) waiting.add(next);
    }
  }

  /** What may become something else with a formula's result, or with the rows of an area that changed. */
  private affectedBy(node: Node): readonly Node[] {
    if (node.kind === "area") return this.changedRows.takeReadersOf(node);
    const { sheet, row, column } = node;
    const readers = this.indexOf(sheet).readersOf(cellKey(row, column)) ?? [];
    return [...readers, ...this.areasAround(sheet, row, column)];
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
      if (keepResult(node, results[index] ?? 0)) changed.push(node);
    });
    return changed;
  }
}
