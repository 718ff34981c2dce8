import { blank, number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import type { Goal, Indicator, LevelNames, Plan, Source } from "../../plan/plan";
import type { BookNames } from "../book";
import { KEY } from "../columns";
import { numbered } from "../numbered-name";
import { sourcePlace } from "../source-place";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { FRAME_WORDS } from "./frame-rows";
import { linkedGoalColumns } from "./linked-goal";
import { INDICATOR_WIDTH, structureKey } from "./structure-rows";
import type { GoalRow, StructureRow } from "./structure-rows";

type Column = TableColumn<StructureRow>;

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };
/** Line numbers: a narrow column each, beside what they are of. */
const LINE_WIDTH = 8;

const USUAL_LEVELS: LevelNames = { goal: "目標", measure: "施策", subMeasure: "個別施策" };

export const levelNames = ({ levels }: Plan): LevelNames => levels ?? USUAL_LEVELS;

const kindWord = (row: StructureRow, { levels }: Plan): string => {
  if (row.kind === "frame") return FRAME_WORDS[row.group.kind];
  if (row.kind === "direction") return "方向性";
  if (row.goal.kind === "cross-cutting") return "横断的な目標";
  return levels?.goal ?? "基本目標";
};

/** A goal printed with two wordings shows both, each with its line. */
const titlesOf = ({ titles }: Goal): string =>
  titles.length === 1
    ? titles[0].text
    : titles.map(({ text: wording, source }) => `${wording}（${sourcePlace(source)}）`).join("\n");

const titleCell = (row: StructureRow): BlueprintCell => {
  switch (row.kind) {
    case "frame":
      return text(numbered(row.entry.no, row.entry.text));
    case "direction":
      return text(row.direction.text);
    case "goal":
      return text(
        row.firstOfGoal
          ? titlesOf(row.goal)
          : row.goal.titles[0].text + (row.measure === null && row.part > 1 ? "（続き）" : ""),
      );
  }
};

/** The document a line of the table stands in, and the source its line numbers are counted in. */
const ownSource = (row: StructureRow): Source => {
  switch (row.kind) {
    case "frame":
      return row.entry.source;
    case "direction":
      return row.direction.source;
    case "goal":
      return (row.subMeasure ?? row.measure)?.source ?? row.goal.titles[0].source;
  }
};

/** Where heading and wording stand; of the frame, both have a line of their own unless they share one. */
const titleSources = (row: StructureRow): readonly Source[] => {
  if (row.kind === "goal") return [row.goal.titles[0].source];
  if (row.kind === "direction" || row.group.source.line === row.entry.source.line) return [ownSource(row)];
  return [row.group.source, row.entry.source];
};

/** Line numbers of one column; of another document than the row's, with its name. */
const lineCell = (row: StructureRow, sources: readonly Source[], suffix = ""): BlueprintCell => {
  const { document } = ownSource(row);
  if (sources.every((source) => source.document === document)) {
    const [only] = sources;
    if (only && sources.length === 1 && suffix === "") return number(only.line, "0");
    return text(sources.length === 0 ? null : sources.map(({ line }) => line).join("・") + suffix);
  }
  return text(sources.map(sourcePlace).join("\n") + suffix);
};

const lineColumn = (header: string, cell: Column["cell"]): Column => ({
  header,
  cell,
  style: { ...STYLES.text, horizontal: "center", fontColour: STYLES.note.fontColour },
  width: LINE_WIDTH,
});

/** Columns that only lines below a goal fill. */
const onGoalRows =
  (cell: (row: GoalRow) => BlueprintCell): Column["cell"] =>
  (row) =>
    row.kind === "goal" ? cell(row) : blank;

const measureColumns = (plan: Plan): readonly Column[] => {
  const { measure: level } = levelNames(plan);
  if (plan.measures.length === 0) return [];
  const starred = plan.measures.some((measure) => measure.starred);
  const grouped = plan.measures.some((measure) => measure.group);
  return [
    {
      header: level,
      cell: onGoalRows(({ measure }) => text(measure === null ? null : numbered(measure.no, measure.name))),
      style: STYLES.text,
      max: 34,
    },
    ...(starred
      ? [
          {
            header: "★",
            cell: onGoalRows(({ measure }) => text(measure?.starred ? "★" : null)),
            style: centred,
            width: 5,
          },
        ]
      : []),
    lineColumn(`${level}の行`, (row) =>
      row.kind === "goal" && row.measure ? lineCell(row, [row.measure.source]) : blank,
    ),
    ...(grouped
      ? [
          {
            header: "分類",
            cell: onGoalRows(({ measure }) => text(measure?.group?.text ?? null)),
            style: centred,
            min: 10,
          },
          lineColumn("分類の行", (row) => {
            const group = row.kind === "goal" ? row.measure?.group : undefined;
            return group
              ? lineCell(row, [group.source], group.basis === "inferred" ? "（推定）" : "")
              : blank;
          }),
        ]
      : []),
  ];
};

const subMeasureColumns = (plan: Plan): readonly Column[] => {
  const { subMeasure: level } = levelNames(plan);
  if (!plan.measures.some(({ subMeasures }) => subMeasures.length > 0)) return [];
  return [
    {
      header: level,
      cell: onGoalRows(({ subMeasure }) =>
        text(subMeasure === null ? null : numbered(subMeasure.no, subMeasure.name)),
      ),
      style: STYLES.text,
      max: 44,
    },
    lineColumn(`${level}の行`, (row) =>
      row.kind === "goal" && row.subMeasure ? lineCell(row, [row.subMeasure.source]) : blank,
    ),
  ];
};

const indicatorColumns = (plan: Plan): readonly Column[] => {
  if (plan.indicators.length === 0) return [];
  const indicatorLine = (indicator: Indicator): string => numbered(indicator.code, indicator.name);
  const placesOf = ({ goal, measure, indicators }: GoalRow): readonly Source[] =>
    indicators.flatMap(({ id }) =>
      plan.listings
        .filter(
          ({ indicatorId, goalId, measureId }) =>
            indicatorId === id && goalId === goal.id && measureId === (measure?.id ?? null),
        )
        .map(({ source }) => source),
    );
  return [
    {
      header: "指標数",
      cell: onGoalRows(({ indicatorCount, part }) => (part > 1 ? blank : number(indicatorCount, "0"))),
      style: { ...centred, wrap: false },
      min: 10,
    },
    {
      header: "指標（番号と名称）",
      cell: onGoalRows(({ indicators }) => text(indicators.map(indicatorLine).join("\n"))),
      style: STYLES.text,
      max: INDICATOR_WIDTH,
    },
    lineColumn("指標の行", (row) => (row.kind === "goal" ? lineCell(row, placesOf(row)) : blank)),
  ];
};

const departments = ({ measure, indicators }: GoalRow): string | null => {
  const names = [measure?.department, ...indicators.map(({ department }) => department)];
  const present = [...new Set(names.filter((name) => typeof name === "string" && name !== ""))];
  return present.length === 0 ? null : present.join("、");
};

/** Says which measure a repeated sub-measure is printed with, so that it is not taken for one more. */
const sharedColumn = (plan: Plan): readonly Column[] => {
  if (!plan.measures.some(({ subMeasures }) => subMeasures.some(({ alsoUnder }) => alsoUnder))) return [];
  const { subMeasure: level } = levelNames(plan);
  return [
    {
      header: "再掲",
      cell: onGoalRows(({ sharedWith }) =>
        text(sharedWith === null ? null : `${level}は「${numbered(sharedWith.no, sharedWith.name)}」と共通`),
      ),
      style: STYLES.text,
      max: 20,
    },
  ];
};

/** The columns of 体系図: those the plan has something for. Levels go by the names the plan gives them. */
export const structureColumns = (book: BookNames): readonly Column[] => {
  const { plan } = book;
  const { goal: level } = levelNames(plan);
  return [
    { header: KEY, cell: (row) => text(structureKey(row)), style: STYLES.text, width: 3, hidden: true },
    { header: "区分", cell: (row) => text(kindWord(row, plan)), style: centred },
    {
      header: level,
      cell: (row) => text(row.kind === "frame" ? row.group.heading : row.goal.label),
      style: centred,
      max: 20,
    },
    {
      header: `${level}の題名`,
      cell: titleCell,
      style: STYLES.text,
      // Prose is not carried over: its place is for staff to fill in.
      styleOf: (row) => (row.kind === "direction" ? STYLES.input : null),
      max: plan.measures.length === 0 ? 64 : 40,
    },
    lineColumn(`${level}の行`, (row) => lineCell(row, titleSources(row))),
    ...measureColumns(plan),
    ...subMeasureColumns(plan),
    ...indicatorColumns(plan),
    {
      header: "担当課",
      cell: onGoalRows((row) => text(departments(row))),
      style: STYLES.text,
      styleOf: (row) => (row.kind === "goal" ? STYLES.input : null),
      min: 16,
      max: 24,
    },
    ...linkedGoalColumns(plan),
    ...sharedColumn(plan),
    { header: "文書", cell: (row) => text(ownSource(row).document), style: centred },
  ];
};
