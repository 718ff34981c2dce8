import type { Box } from "../contract";
import { areaOfBox, areaText, boxOfArea } from "../references/area";
import type { Segment, SheetPrefix } from "../references/segment";
import { readStructured } from "../references/structured-reference";
import type { Sheet } from "../sheet";
import type { Table } from "../table";
import { cutCached } from "../references/cut-cache";
import { Enclosing } from "./enclosing";
import { READS_ANYWHERE, VOLATILE } from "./function-kinds";
import { structuredBox } from "./structured-box";
import type { World } from "./world";

/** Cells a formula reads; `asArray` where the engine gets their values through `AREA(n)`. */
export type Precedent = { readonly sheet: Sheet; readonly box: Box; readonly asArray: boolean };
export type ResolvedFormula = {
  /** For the engine: names and structured references are plain ones, areas may be `AREA(n)` calls. */
  readonly text: string;
  readonly precedents: readonly Precedent[];
  readonly volatile: boolean;
  readonly readsAnywhere: boolean;
};

/** Gives an area to the engine as an array; answers the text that stands for it. */
export type AreaText = (sheet: Sheet, box: Box) => string;

const NAME_DEPTH = 16;

class Resolving {
  readonly precedents: Precedent[] = [];
  volatile = false;
  readsAnywhere = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly row: number,
    private readonly column: number,
    private readonly world: World,
    private readonly areaAsArray: AreaText | null,
  ) {}

  text(formula: string, depth: number, enclosing: Enclosing): string {
    const segments = cutCached(formula.startsWith("=") ? formula.slice(1) : formula);
    const arrays = this.areaAsArray === null || segments.some(isRangeOperator) ? null : enclosing;
    let out = "";
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index];
      if (segment === undefined) break;
      const numbers = this.numbersOf(segments, index);
      if (numbers !== null) {
        out += numbers;
        index += 2;
        continue;
      }
      enclosing.see(segment);
      out += this.piece(segment, depth, arrays, enclosing);
    }
    return out;
  }

  /** `ROW(A2:A9)` is a list of numbers, of which the engine gives only the first; null for anything else. */
  private numbersOf(segments: readonly Segment[], index: number): string | null {
    const [called, open, area, close] = segments.slice(index, index + 4);
    if (called?.kind !== "function" || open?.kind !== "text" || open.text !== "(") return null;
    const name = called.text.toUpperCase();
    if ((name !== "ROW" && name !== "COLUMN") || close?.kind !== "text" || !close.text.startsWith(")"))
      return null;
    const box = area === undefined ? null : this.boxOf(area);
    if (box === null || (name === "ROW" ? box.rows : box.columns) < 2) return null;
    return name === "ROW"
      ? `ROWNUMBERS(${box.row + 1},${box.rows}`
      : `COLUMNNUMBERS(${box.column + 1},${box.columns}`;
  }

  private boxOf(segment: Segment): Box | null {
    if (segment.kind === "reference") return boxOfArea(segment.area);
    if (segment.kind !== "structured") return null;
    const table = this.tableCalled(segment.table);
    const reference = readStructured(segment.inner);
    const box = table === null || reference === null ? null : structuredBox(table, reference, this.row);
    return typeof box === "string" ? null : box;
  }

  private tableCalled(name: string): Table | null {
    return name === "" ? this.world.tableAt(this.sheet, this.row, this.column) : this.world.tableByName(name);
  }

  private piece(segment: Segment, depth: number, arrays: Enclosing | null, enclosing: Enclosing): string {
    switch (segment.kind) {
      case "text":
        return segment.text;
      case "string":
      case "error":
        return segment.text;
      case "function": {
        const name = segment.text.toUpperCase();
        if (VOLATILE.has(name)) this.volatile = true;
        if (READS_ANYWHERE.has(name)) this.readsAnywhere = true;
        return name;
      }
      case "name":
        return this.name(segment.text, segment.sheet, depth, enclosing);
      case "reference": {
        const sheet = segment.sheet === null ? this.sheet : this.world.sheetByName(segment.sheet.name);
        if (sheet === null) return "#REF!";
        if (segment.sheet !== null && segment.sheet.to !== null) return this.run(segment.sheet, segment);
        return this.box(sheet, boxOfArea(segment.area), segment.area.shape === "cell", arrays);
      }
      case "structured":
        return this.structured(segment.table, segment.inner, arrays);
    }
  }

  private box(sheet: Sheet, box: Box, isCell: boolean, arrays: Enclosing | null): string {
    if (!isCell && this.areaAsArray !== null && arrays?.valuesSuffice() === true) {
      this.precedents.push({ sheet, box, asArray: true });
      return this.areaAsArray(sheet, box);
    }
    this.precedents.push({ sheet, box, asArray: false });
    const area = areaOfBox(box, true);
    const shape = isCell || area.shape !== "cell" ? area : { ...area, shape: "area" as const };
    return `${engineSheet(sheet.name)}!${areaText(shape)}`;
  }

  private structured(tableName: string, inner: string, arrays: Enclosing | null): string {
    const table = this.tableCalled(tableName);
    const reference = readStructured(inner);
    if (table === null || reference === null) return "#NAME?";
    const found = structuredBox(table, reference, this.row);
    if (typeof found === "string") return found;
    return this.box(table.sheet, found, found.rows * found.columns === 1, arrays);
  }

  /** A run of sheets, `'1月:3月'!A1`: the engine knows it as it is. */
  private run(prefix: SheetPrefix, segment: Extract<Segment, { kind: "reference" }>): string {
    const sheets = this.world.sheets();
    const places = [prefix.name, prefix.to ?? prefix.name].map((name) =>
      sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    );
    const [from, to] = [Math.min(...places), Math.max(...places)];
    if (from < 0) return "#REF!";
    for (const sheet of sheets.slice(from, to + 1)) {
      this.precedents.push({ sheet, box: boxOfArea(segment.area), asArray: false });
    }
    return `${engineSheet(`${prefix.name}:${prefix.to ?? ""}`)}!${areaText(segment.area)}`;
  }

  private name(text: string, prefix: SheetPrefix | null, depth: number, enclosing: Enclosing): string {
    const upper = text.toUpperCase();
    if (prefix === null && (upper === "TRUE" || upper === "FALSE")) return upper;
    const scope = prefix === null ? this.sheet : this.world.sheetByName(prefix.name);
    const name = scope === null ? null : this.world.nameByText(text, scope);
    if (name === null) return this.tableAsName(text) ?? text;
    if (depth >= NAME_DEPTH) return "#NAME?";
    const inner = this.text(name.formula, depth + 1, enclosing);
    return /^[A-Za-z0-9_.']+!?[$A-Z0-9:]*$|^AREA\(\d+\)$/.test(inner) ? inner : `(${inner})`;
  }

  /** A table's bare name means its data (`=ROWS(表)`). */
  private tableAsName(text: string): string | null {
    const table = this.world.tableByName(text);
    return table === null ? null : this.box(table.sheet, table.dataBox, false, null);
  }
}

const engineSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Beside the range and intersection operators (`A1:INDEX(…)`, `A:A 2:2`) areas must stay references. */
const isRangeOperator = (segment: Segment): boolean =>
  segment.kind === "text" &&
  (segment.text.includes(":") || /^ +$/.test(segment.text) || segment.text.includes("#"));

/** Turns a formula, as it stands in a cell, into what the engine calculates and what it reads. */
export function resolveFormula(
  formula: string,
  place: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  world: World,
  areaAsArray: AreaText | null,
): ResolvedFormula {
  const resolving = new Resolving(place.sheet, place.row, place.column, world, areaAsArray);
  const text = resolving.text(formula, 0, new Enclosing());
  const { precedents, volatile, readsAnywhere } = resolving;
  return { text, precedents, volatile, readsAnywhere };
}
