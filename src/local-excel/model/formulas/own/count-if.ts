import { isEngineArray, isEngineScalar, valuesOfArray, type EngineArray } from "../engine-values";
import { number } from "./coerce";
import { criterionTest } from "./criterion";
import { VALUE_ERROR, lift, type EngineFunction } from "./lift";

const arrayOf = (argument: unknown): EngineArray | null => {
  if (isEngineArray(argument)) return argument;
  if (!isEngineScalar(argument)) return null;
  return { kind: 5, rows: [[argument]], height: 1, width: 1, originRow: 1, originCol: 1 };
};

/** COUNTIF and COUNTIFS; criteria may be arrays (`SUMPRODUCT(1/COUNTIF(範囲,範囲))`). */
export const countIfs: EngineFunction = (args) => {
  const areas = args.filter((_, index) => index % 2 === 0).map(arrayOf);
  const [first] = areas;
  if (first === undefined || first === null || args.length % 2 === 1) return VALUE_ERROR;
  const same = areas.every((area) => area?.height === first.height && area.width === first.width);
  if (!same) return VALUE_ERROR;
  const cells = areas.map((area) => (area === null ? [] : valuesOfArray(area)));
  const counted = lift((criteria) => {
    const tests = criteria.map(criterionTest);
    const [test, ...more] = tests;
    if (test !== undefined && more.length === 0) return number(cells[0]?.filter(test).length ?? 0);
    let count = 0;
    for (let index = 0; index < first.height * first.width; index++) {
      if (tests.every((passes, of) => passes(cells[of]?.[index] ?? { kind: 0 }))) count++;
    }
    return number(count);
  });
  return counted(args.filter((_, index) => index % 2 === 1));
};
