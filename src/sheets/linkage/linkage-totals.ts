import { formula, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Linkage } from "../../plan/linkage";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { formulaText } from "../formula-text";
import { goalTitle } from "../goal-title";
import { gapRow, span } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { sourcePlace } from "../source-place";
import { STYLES } from "../theme";
import { linkedGoals, linkedLevel } from "./linkage-columns";
import { LINKAGE, LINKED, STARRED } from "./linkage-headings";

/** Columns of the totals on the grid of the table above: name, items, starred, place. */
const NAME_TO = 2;
const ITEMS = { from: 3, to: 4 } as const;
const STARS = 5;

/** Column of the items' numbers, for the chart. */
export const ITEMS_COLUMN = ITEMS.from;
/** Column of the names beside them. */
export const NAMES_COLUMN = 1;

/** Ids of the first and the last goal's row. */
export const FIRST_GOAL = "first-goal";
/** Rows kept free beside which the chart stands. */
export const CHART_ROWS = 13;

const counted = { ...STYLES.computed, horizontal: "center" } as const;

const line = (name: string, items: BlueprintCell, stars: BlueprintCell, bold = false): PageRow["spans"] => [
  span(1, NAME_TO, text(name), { ...STYLES.text, bold }),
  span(ITEMS.from, ITEMS.to, items, { ...counted, bold }),
  span(STARS, STARS, stars, { ...counted, bold }),
];

const heads = (name: string): PageRow => ({
  spans: [
    span(1, NAME_TO, text(name), STYLES.header),
    span(ITEMS.from, ITEMS.to, text("項目数"), STYLES.header),
    span(STARS, STARS, text("うち★"), STYLES.header),
  ],
});

const count = (source: string): BlueprintCell => formula(`=${source}`, "0");

/** 集計 by goal and by policy, as formulas over the table: they follow when staff move a mark. */
export const totalsRows = (book: BookNames, linkage: Linkage): readonly PageRow[] => {
  const { plan } = book;
  const of = (header: string): string => column(book, "linkage", header);
  const linked = ({ label }: { readonly label: string }): string => `${of(label)},${formulaText(LINKED)}`;
  const starred = `${of(LINKAGE.star)},${formulaText(STARRED)}`;
  const goals = linkedGoals(plan);
  const each = goals.map((goal) => `(${of(goal.label)}=${formulaText(LINKED)})`).join("+");
  const named = `(${of(LINKAGE.name)}<>"")`;
  return [
    gapRow(10),
    { spans: [span(1, STARS, text("集計"), STYLES.subtitle)] },
    heads(`${linkedLevel(plan)}ごと`),
    ...goals.map((goal, i): PageRow => ({
      ...(i === 0 ? { id: FIRST_GOAL } : {}),
      spans: line(
        goalTitle(goal),
        count(`COUNTIF(${linked(goal)})`),
        count(`COUNTIFS(${linked(goal)},${starred})`),
      ),
    })),
    {
      spans: line("合計", count(`SUMPRODUCT(--${named})`), count(`COUNTIF(${starred})`), true),
    },
    {
      spans: line("●が1つでない項目", count(`SUMPRODUCT(${named}*((${each})<>1))`), text(null)),
    },
    gapRow(8),
    heads("政策ごと"),
    ...linkage.policies.map(({ label, name, source }): PageRow => {
      const policy = `${of(LINKAGE.policy)},${formulaText(`${label} ${name}`)}`;
      return {
        spans: line(
          `${label} ${name}（${sourcePlace(source)}）`,
          count(`COUNTIF(${policy})`),
          count(`COUNTIFS(${policy},${starred})`),
        ),
      };
    }),
  ];
};
