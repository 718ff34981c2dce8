import { blank, formula, number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import { cellAddress } from "../../blueprint/address";
import type { CellStyle } from "../../blueprint/style";
import type { Linkage, LinkageRow } from "../../plan/linkage";
import type { Goal, Plan } from "../../plan/plan";
import { cellNameOf } from "../book";
import { formulaText } from "../formula-text";
import { goalTitle } from "../goal-title";
import { rowInOtherPlan } from "../other-plan";
import { sourcePlace } from "../source-place";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { differences, groupDiffers } from "./differences";
import { LINKAGE, LINKED, STARRED, groupElsewhereHeading, otherPlaceHeading } from "./linkage-headings";

type Column = TableColumn<LinkageRow>;

const centred: CellStyle = { ...STYLES.text, horizontal: "center" };
const marked: CellStyle = { ...centred, wrap: false, bold: true };

/** The goals a row can be linked with: all but the cross-cutting ones. */
export const linkedGoals = ({ goals }: Plan): readonly Goal[] => goals.filter(({ kind }) => kind === "goal");

/** What the plan calls such a goal. */
export const linkedLevel = ({ levels }: Plan): string => levels?.goal ?? "基本目標";

/** The other plan's name as this one prints it; its id where it does not. */
export const otherPlanName = ({ relatedPlans = [] }: Plan, { planId }: Linkage): string =>
  relatedPlans.find((related) => related.planId === planId)?.name ?? planId;

/** Line numbers of the item and, where it stands elsewhere, of its 分類. */
const lines = ({ source, group }: LinkageRow): BlueprintCell => {
  if (group === null || group.source.line === source.line) return number(source.line, "0");
  return text(`${source.line}\n分類${group.source.line}`);
};

export const linkageColumns = (plan: Plan, linkage: Linkage): readonly Column[] => {
  const other = otherPlanName(plan, linkage);
  const goals = linkedGoals(plan);
  const policies = new Map(linkage.policies.map((policy) => [policy.id, policy]));
  const policyName = (id: string): string => {
    const policy = policies.get(id);
    return policy === undefined ? id : `${policy.label} ${policy.name}`;
  };
  const before: readonly Column[] = [
    { header: LINKAGE.key, cell: ({ id }) => text(id), style: STYLES.text, width: 3, hidden: true },
    {
      header: LINKAGE.policy,
      cell: ({ policyId }) => text(policyName(policyId)),
      style: STYLES.text,
      width: 14,
    },
    {
      header: LINKAGE.name,
      cell: ({ name }) => text(name),
      style: { ...STYLES.text, bold: true },
      width: 13,
    },
    {
      header: LINKAGE.star,
      cell: ({ starred }) => text(starred ? STARRED : null),
      style: marked,
      width: 4.2,
    },
    { header: LINKAGE.group, cell: ({ group }) => text(group?.text ?? null), style: centred, width: 9 },
    {
      header: groupElsewhereHeading(other),
      cell: ({ groupElsewhere }) =>
        text(
          groupElsewhere === null ? null : `${groupElsewhere.text}\n${sourcePlace(groupElsewhere.source)}`,
        ),
      style: centred,
      styleOf: (row) => (groupDiffers(row) ? { ...centred, bold: true } : null),
      width: 14,
    },
    { header: LINKAGE.tagline, cell: ({ tagline }) => text(tagline), style: STYLES.text, width: 29 },
  ];
  const goalColumns = goals.map(({ id, label }): Column => ({
    header: label,
    cell: ({ goalId }) => text(goalId === id ? LINKED : null),
    style: marked,
    width: 4.2,
  }));
  /** The goal in words, from where ● stands: so it follows when staff move the mark. */
  const linkedGoal = (row: number): BlueprintCell =>
    formula(
      `=${goals
        .map((goal, i) => {
          const cell = `$${cellAddress(row, before.length + i)}`;
          return `IF(${cell}=${formulaText(LINKED)},${formulaText(goalTitle(goal))},"")`;
        })
        .join("&")}`,
    );
  return [
    ...before,
    ...goalColumns,
    {
      header: LINKAGE.differences,
      cell: (row) => text(differences(plan, other, row).join("\n")),
      style: STYLES.text,
      width: 25,
    },
    {
      header: LINKAGE.line,
      cell: lines,
      style: { ...centred, fontColour: STYLES.note.fontColour },
      width: 8,
    },
    {
      header: otherPlaceHeading(other),
      cell: ({ measureId }) =>
        formula(
          `=${rowInOtherPlan({
            key: measureId,
            keys: cellNameOf(linkage.planId, "measure-keys"),
            shown: cellNameOf(linkage.planId, "measure-names"),
            head: cellNameOf(linkage.planId, "measure-head"),
          })}`,
        ),
      style: { ...STYLES.computed, wrap: true, horizontal: "center" },
      width: 12,
    },
    {
      header: LINKAGE.linkedGoal,
      cell: (_, row) => (goals.length === 0 ? blank : linkedGoal(row)),
      style: STYLES.computed,
      width: 30,
      hidden: true,
    },
  ];
};
