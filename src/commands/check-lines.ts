import { findingMessages } from "../i18n/findings";
import { say } from "../i18n/sentence";
import { eraYear } from "../plan/fiscal-year";
import type { CheckLine, CheckMark } from "../sheets/check-result/check-columns";
import { CHECK_RESULT } from "../sheets/check-result/check-columns";
import { columnHeading } from "../plan/entered-period";
import { identityText } from "../validation/dismissal";
import type { Finding, Severity } from "../validation/finding";
import type { Cell } from "../values/cell";
import type { TableContent } from "../values/table-content";
import { keyedRows, textAt } from "./check-input/keyed-rows";
import type { CheckedPlan } from "./check-entries";
import { shownOffer } from "./shown-offer";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "✕ エラー",
  warning: "▲ 注意",
  info: "ⓘ 情報",
};
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const CONFIRMED = "確認済み";
const GONE = "解消";
const NOTHING = "none";

const cellKey = (rowKey: string | null, year: number | null): string => JSON.stringify([rowKey, year]);

/** A cell's value as a formula joins it to a text: 15 digits, error values as `#`. */
const joined = (raw: Cell["value"]): string => {
  if (typeof raw === "number") return String(Number(raw.toPrecision(15)));
  if (typeof raw === "boolean") return String(raw).toUpperCase();
  return /^#[A-Z0-9/]+[!?]?$/.test(raw) ? "#" : raw;
};

/** The mark of a finding's cell; null for cells that carry none. */
const marker = ({ plan, readings }: CheckedPlan): ((finding: Finding) => CheckMark | null) => {
  const raws = new Map(readings.map(({ rowKey, year, raw }) => [cellKey(rowKey, year), raw]));
  return ({ severity, rowKey, year }) => {
    const raw = raws.get(cellKey(rowKey, year));
    if (severity === "info" || rowKey === null || year === null || raw === undefined) return null;
    return { severity, rowKey, heading: columnHeading(plan, year), value: joined(raw) };
  };
};

const changeText = (finding: Finding, { plan }: CheckedPlan): string => {
  const offer = shownOffer(finding, plan.indicators);
  const before = finding.before === null ? "" : String(finding.before);
  return offer === null ? before : `${before === "" ? "（空欄）" : before} → ${offer}`;
};

const lineOf = (finding: Finding, checked: CheckedPlan, answer: string): CheckLine => {
  const { plan } = checked;
  const { indicator, breakdown, rowKey, year, place, message } = finding;
  const onEntry = place?.sheet === checked.sheet && rowKey !== null && year !== null;
  return {
    identity: identityText(finding),
    severity: SEVERITY_WORDS[finding.severity],
    department: finding.department,
    row: `${indicator ?? ""}${breakdown === null ? "" : `（${breakdown}）`}`,
    year: year === null ? "" : eraYear(year),
    link: onEntry
      ? { kind: "entry", rowKey, heading: columnHeading(plan, year) }
      : place && { kind: "cell", ...place },
    message: say(findingMessages[message.id], message.words),
    change: changeText(finding, checked),
    answer,
    mark: null,
  };
};

type Written = { readonly key: string; readonly line: CheckLine };

/** Lines of the last チェック結果 on which staff wrote something. */
const written = (before: TableContent | null): readonly Written[] => {
  if (before === null) return [];
  const keyless = before.headers.indexOf(CHECK_RESULT.key);
  // A row staff added has no key of ours: its number stands in, so that it is not taken for another one.
  const rows = before.rows.map((cells, r) =>
    cells.map((cell, c) =>
      c === keyless && cell.value === "" ? { ...cell, value: `row ${before.firstRow + r}` } : cell,
    ),
  );
  return keyedRows({ ...before, rows }).flatMap(({ key, at }) => {
    const text = (heading: string): string => textAt(at(heading));
    const line: CheckLine = {
      identity: key.startsWith("row ") ? "" : key,
      severity: text(CHECK_RESULT.severity),
      department: text(CHECK_RESULT.department),
      row: text(CHECK_RESULT.row),
      year: text(CHECK_RESULT.year),
      link: null,
      message: text(CHECK_RESULT.message),
      change: text(CHECK_RESULT.change),
      answer: text(CHECK_RESULT.answer),
      mark: null,
    };
    const own = line.identity === "" && Object.values(line).some((part) => part !== "" && part !== null);
    return line.answer !== "" || own ? [{ key, line }] : [];
  });
};

/**
 * The lines of チェック結果: open findings, the gravest first; then what was confirmed; then what is settled but has
 * an answer of staff, so that nothing they wrote is lost.
 * @param before the table as it stands, with the answers; null: there is none yet.
 */
export const checkLines = (checked: CheckedPlan, before: TableContent | null): readonly CheckLine[] => {
  const answers = new Map(written(before).map((entry) => [entry.key, entry.line]));
  const answerTo = (finding: Finding): string => answers.get(identityText(finding))?.answer ?? "";
  const markOf = marker(checked);
  const marked = new Set<string>();
  const open = SEVERITIES.flatMap((severity) =>
    checked.findings.filter((finding) => finding.severity === severity),
  ).map((finding): CheckLine => {
    const line = lineOf(finding, checked, answerTo(finding));
    const at = cellKey(finding.rowKey, finding.year);
    const mark = marked.has(at) ? null : markOf(finding);
    if (mark) marked.add(at);
    return { ...line, mark };
  });
  const confirmed = checked.dismissed.map(({ finding, dismissal }): CheckLine => ({
    ...lineOf(finding, checked, answerTo(finding) || dismissal.reason),
    severity: CONFIRMED,
  }));
  const present = new Set([...open, ...confirmed].map(({ identity }) => identity));
  const settled = [...answers.values()]
    .filter(({ identity }) => identity === "" || !present.has(identity))
    .map((line) => (line.identity === "" ? line : { ...line, severity: GONE }));
  const lines = [...open, ...confirmed, ...settled];
  return lines.length > 0 ? lines : [nothingFound];
};

const nothingFound: CheckLine = {
  identity: NOTHING,
  severity: "－",
  department: "",
  row: "",
  year: "",
  link: null,
  message: "確認が必要な欄はありません。",
  change: "",
  answer: "",
  mark: null,
};
