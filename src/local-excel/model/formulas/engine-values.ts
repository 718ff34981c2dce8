import type { CellValue, ModelCell } from "../contract";

/**
 * Values as the engine passes them between functions (excelts 10.2.0, runtime/values: the kinds are
 * 0 blank, 1 number, 2 string, 3 boolean, 4 error, 5 array). Needed for the function that hands it an area.
 */
export type EngineScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };
export type EngineArray = {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
  readonly originRow: number;
  readonly originCol: number;
};

const BLANK: EngineScalar = { kind: 0 };

function scalarOf(value: CellValue): EngineScalar {
  if (typeof value === "number") return { kind: 1, value };
  if (typeof value === "string") return { kind: 2, value };
  if (typeof value === "boolean") return { kind: 3, value };
  return { kind: 4, code: value.error };
}

/** A cell's value for the engine; a cell that holds nothing is blank, a formula's "" is text. */
export function engineScalar(cell: ModelCell | undefined): EngineScalar {
  if (
    cell === undefined ||
    (cell.formula === null && cell.value === "" && cell.format.quotePrefix !== true)
  ) {
    return BLANK;
  }
  return scalarOf(cell.value);
}

const hasKind = (value: unknown): value is { readonly kind: unknown } =>
  typeof value === "object" && value !== null && "kind" in value;

export const isEngineScalar = (value: unknown): value is EngineScalar =>
  hasKind(value) && typeof value.kind === "number" && value.kind >= 0 && value.kind <= 4;

export const isEngineArray = (value: unknown): value is EngineArray => hasKind(value) && value.kind === 5;

/** The cell value of an engine's value. */
export function valueOfScalar(scalar: EngineScalar): CellValue {
  if (scalar.kind === 0) return "";
  return scalar.kind === 4 ? { error: scalar.code } : scalar.value;
}

const flat = new WeakMap<EngineArray["rows"], readonly EngineScalar[]>();

/** An array's values row by row; made once per array, however many formulas go through it. */
export function valuesOfArray({ rows }: EngineArray): readonly EngineScalar[] {
  const known = flat.get(rows);
  if (known !== undefined) return known;
  const made = rows.flat();
  flat.set(rows, made);
  return made;
}
