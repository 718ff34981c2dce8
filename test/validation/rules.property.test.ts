import fc from "fast-check";
import { findingSentence } from "../../src/i18n/findings";
import { eraYear } from "../../src/plan/fiscal-year";
import { listedRows } from "../../src/plan/listed-rows";
import type { CheckInput } from "../../src/validation/check-input";
import { claimOf } from "../../src/validation/said-of-progress";
import { STATUSES } from "../../src/values/status";
import { checkWith, plainCell, withRemark } from "./check-input-bed";
import { entrySheet, KEYS, PLAN } from "./entry-sheet";

const place = { sheet: "進捗評価", cell: "Q5" };
const keys = fc.constantFrom(...listedRows(PLAN).map(({ key }) => key), "nowhere", "");
const years = fc.integer({ min: 2020, max: 2028 });
const contents = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 500 }),
  fc.constantFrom("", "▲40", "n=19", "#REF!", "順調", "達成できなかった", "遅れ"),
  fc.string(),
);
const cells = fc
  .tuple(contents, fc.constantFrom("General", "0.0%", "m/d", "@"), fc.constantFrom(null, "=A1"))
  .map(([value, numberFormat, formula]) => plainCell(value, { numberFormat, formula }));
const statuses = fc.constantFrom("", "速報値", ...STATUSES.map(({ word }) => word));
const texts = fc.oneof(fc.string(), contents.map(String));
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const entries = fc
  .tuple(
    fc.dictionary(keys, fc.dictionary(years.map(String), fc.tuple(cells, statuses), { maxKeys: 4 }), {
      maxKeys: 6,
    }),
    texts,
  )
  .map(([filled, remark]) => withRemark(entrySheet(filled), KEYS.births, remark));

const inputs: fc.Arbitrary<Partial<CheckInput>> = fc.record({
  entries,
  definitions: few(
    fc.record({
      rowKey: keys,
      heading: texts,
      expected: fc.oneof(fc.constant(null), fc.string(), fc.integer()),
      cell: cells,
      place: fc.constant(place),
    }),
  ),
  calculated: few(fc.record({ rowKey: keys, heading: texts, cell: cells, place: fc.constant(place) })),
  comments: few(
    fc.record({
      goalId: fc.constantFrom(...PLAN.goals.map(({ id }) => id), "nowhere"),
      year: years,
      heading: fc.constantFrom("一次評価", "課題"),
      text: texts,
      department: fc.constant(""),
      place: fc.constant(place),
    }),
  ),
  assessed: few(
    fc.record({
      rowKey: keys,
      standing: fc.constantFrom("good", "bad", "neither"),
      rating: texts,
      ownAssessment: texts,
      ownReason: texts,
      place: fc.constantFrom(null, place),
    }),
  ),
  published: few(fc.record({ rowKey: keys, year: years, value: fc.integer(), status: statuses })),
  strayYears: few(fc.record({ year: years, filled: fc.nat(3), place: fc.constant(place) })),
  missingColumns: few(fc.record({ sheet: texts, heading: texts })),
  chosenYear: fc.oneof(fc.constant(null), fc.record({ value: contents, place: fc.constant(place) })),
  currentYear: fc.oneof(fc.constant(null), years),
});

test("whatever a workbook holds, the check ends, says each thing once and leaves nothing unsaid", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { findings } = checkWith(input);
      for (const finding of findings) {
        expect(findingSentence(finding, "ja", eraYear)).not.toMatch(/undefined|\bNaN\b|Infinity/);
        expect(finding.after === null || finding.after !== finding.before || finding.restoresFormat).toBe(
          true,
        );
      }
      expect(checkWith(input).findings).toEqual(findings);
    }),
    { numRuns: 150 },
  );
});

test("a good word turned round claims nothing good", () => {
  const good = fc.constantFrom("順調", "達成", "好調", "計画どおり");
  const turned = fc.constantFrom("ではない", "とは言えない", "できなかった", "に向けて取り組む", "を目指す");
  fc.assert(
    fc.property(good, turned, (word, turn) => {
      expect(claimOf(`${word}である。`)).toBe("good");
      expect(claimOf(`${word}${turn}。`)).not.toBe("good");
    }),
  );
});
