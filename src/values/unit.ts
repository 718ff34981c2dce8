import { fold } from "./fold";
import { magnitudeAt } from "./magnitude";
import { UNIT_TABLE } from "./unit-table";

/** A unit as written, told apart into what is counted and in what size. */
export type Unit = {
  /** A quantity of the unit table, or the unit's own spelling where the table does not know it. */
  readonly quantity: string;
  /** Size in the quantity's common unit: 万円 is 10000 (円). */
  readonly factor: number;
  /** Whether the table knows the unit. */
  readonly known: boolean;
  /** Whether `/年` was written. The plans print it on one side only, so it never makes a unit foreign. */
  readonly perYear: boolean;
  /** The spelling without `/年`, folded and in lower case. */
  readonly name: string;
  /** The same with its capitals, for messages. */
  readonly spelling: string;
};

const KNOWN: ReadonlyMap<string, { readonly quantity: string; readonly factor: number }> = new Map(
  Object.entries(UNIT_TABLE).flatMap(([quantity, sizes]) =>
    sizes.flatMap(([factor, ...names]) => names.map((name) => [name, { quantity, factor }] as const)),
  ),
);

const PER_YEAR = /\s*(?:\/\s*(?:年度?|年間|y|yr|year)|毎年)$/i;

/** Units met before. Plans and entries use a few dozen spellings; what people mistype must not pile up. */
const met = new Map<string, Unit>();
const MOST_MET = 1000;

/** A unit from its spelling in a plan or after a number (`t-CO2/年`, `千円`, `カ所`). */
export const unitOf = (written: string): Unit => {
  const before = met.get(written);
  if (before) return before;
  if (met.size >= MOST_MET) met.clear();
  const unit = parsedUnit(written);
  met.set(written, unit);
  return unit;
};

const parsedUnit = (written: string): Unit => {
  const folded = fold(written);
  const perYear = PER_YEAR.test(folded);
  const spelling = folded.replace(PER_YEAR, "").replace(/\s/g, "");
  const name = spelling.toLowerCase();
  const whole = KNOWN.get(name);
  if (whole) return { ...whole, known: true, perYear, name, spelling };
  const magnitude = magnitudeAt(name);
  const base = name.slice(magnitude?.length ?? 0);
  const times = magnitude?.value ?? 1;
  const part = KNOWN.get(base);
  return part
    ? { quantity: part.quantity, factor: part.factor * times, known: true, perYear, name, spelling }
    : { quantity: base, factor: times, known: false, perYear, name, spelling };
};

/** The same quantity in the same size: 人 and 名, 件 and 件/年. */
export const isSameUnit = (a: Unit, b: Unit): boolean => a.quantity === b.quantity && a.factor === b.factor;
