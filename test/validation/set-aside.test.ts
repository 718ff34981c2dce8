import { findingSentence } from "../../src/i18n/findings";
import { eraYear } from "../../src/plan/fiscal-year";
import type { Dismissal } from "../../src/validation/dismissal";
import { dismissalOf } from "../../src/validation/dismissal";
import type { SwitchedOffRule } from "../../src/validation/rule-settings";
import { checkWith } from "./check-input-bed";
import { entrySheet, KEYS } from "./entry-sheet";

const entriesWith = (value: number | string) =>
  entrySheet({ [KEYS.births]: { 2022: 330, 2023: 325, 2024: value } });
const DAY = "2025-06-30";

describe("確認済み", () => {
  const scaleOf = (value: number | string, dismissals: readonly Dismissal[]) => {
    const { findings, dismissed } = checkWith({ entries: entriesWith(value) }, { dismissals });
    return {
      open: findings.filter(({ rule }) => rule === "scale").map(({ before }) => before),
      dismissed: dismissed.map(({ finding, dismissal }) => [finding.before, dismissal.reason]),
    };
  };
  const [finding] = checkWith({ entries: entriesWith(3180) }).findings.filter(({ rule }) => rule === "scale");
  if (finding === undefined) throw new Error("3180 is not found");
  const confirmed = dismissalOf(finding, "合併で対象が広がった", DAY);

  test("is kept as plain data", () => {
    expect(JSON.parse(JSON.stringify(confirmed))).toEqual({
      rule: "scale",
      rowKey: KEYS.births,
      year: 2024,
      value: 3180,
      reason: "合併で対象が広がった",
      date: DAY,
    });
  });
  test("stays away while the value stays", () => {
    expect(scaleOf(3180, [confirmed])).toEqual({ open: [], dismissed: [[3180, "合併で対象が広がった"]] });
  });
  test("returns when the value changes, and goes when it is back", () => {
    expect(scaleOf(3190, [confirmed])).toEqual({ open: [3190], dismissed: [] });
    expect(scaleOf(3180, [confirmed]).open).toEqual([]);
  });
  test("of two reasons the last counts", () => {
    expect(scaleOf(3180, [confirmed, { ...confirmed, reason: "再確認" }]).dismissed).toEqual([
      [3180, "再確認"],
    ]);
    expect(scaleOf(3180, [confirmed, { ...confirmed, value: 3190 }]).open).toEqual([3180]);
  });
  test("holds for its own rule, row and year only", () => {
    expect(scaleOf(3180, [{ ...confirmed, year: 2023 }]).open).toEqual([3180]);
    expect(scaleOf(3180, [{ ...confirmed, rowKey: KEYS.men }]).open).toEqual([3180]);
    expect(scaleOf(3180, [{ ...confirmed, rule: "unit" }]).open).toEqual([3180]);
    expect(scaleOf(3180, [{ ...confirmed, about: "当初値" }]).open).toEqual([3180]);
  });
});

describe("rules switched off", () => {
  const off: SwitchedOffRule = { rule: "scale", reason: "合併直後のため", by: "企画課", date: DAY };
  const check = (...rules: readonly SwitchedOffRule[]) =>
    checkWith({ entries: entriesWith(3180) }, { settings: { off: rules } }).findings;

  test("leave one visible line with the reason", () => {
    const findings = check(off);
    expect(findings.some(({ rule }) => rule === "scale")).toBe(false);
    const lines = findings.filter(({ rule }) => rule === "rule-off");
    expect(lines.map(({ severity, about, department }) => [severity, about, department])).toEqual([
      ["info", "scale", "企画課"],
    ]);
    const [line] = lines;
    expect(line && findingSentence(line, "ja", eraYear)).toBe(
      "「桁違いの疑い」の確認は行っていません（1件を省いています）。理由：合併直後のため（企画課、2025-06-30）",
    );
  });
  test("leave the line even where they would find nothing", () => {
    const lines = check({ ...off, rule: "unit" }).filter(({ rule }) => rule === "rule-off");
    expect(lines.map(({ message }) => message.words.count)).toEqual([0]);
  });
  test("cannot be hidden by switching the line off, and count once", () => {
    expect(
      check(off, { ...off, rule: "rule-off" }, off).filter(({ rule }) => rule === "rule-off"),
    ).toHaveLength(1);
  });
  test("others go on", () => {
    const others = (findings: ReturnType<typeof check>) =>
      findings.filter(({ rule }) => rule !== "scale" && rule !== "rule-off");
    expect(others(check(off))).toEqual(others(check()));
  });
});
