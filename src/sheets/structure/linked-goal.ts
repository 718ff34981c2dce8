import { blank, formula } from "../../blueprint/cell";
import type { RelatedPlan } from "../../plan/linkage";
import type { Plan } from "../../plan/plan";
import { cellNameOf } from "../book";
import { NOT_IN_WORKBOOK, lookUpInOtherPlan } from "../other-plan";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import type { StructureRow } from "./structure-rows";

/** Plans whose 対応表 links this plan's measures with their goals. */
export const linkingPlans = ({ relatedPlans = [] }: Plan): readonly RelatedPlan[] =>
  relatedPlans.filter(({ linksMeasures }) => linksMeasures);

/** For each such plan a column with the goal each measure is linked with, drawn from the other plan's 対応表. */
export const linkedGoalColumns = (plan: Plan): readonly TableColumn<StructureRow>[] =>
  linkingPlans(plan).map(({ planId, name }) => ({
    header: `連動する目標（${name}）`,
    cell: (row) =>
      row.kind === "goal" && row.measure !== null
        ? formula(
            `=${lookUpInOtherPlan({
              key: row.measure.id,
              keys: cellNameOf(planId, "linkage-keys"),
              values: cellNameOf(planId, "linkage-goals"),
            })}`,
          )
        : blank,
    style: { ...STYLES.computed, wrap: true },
    width: Math.max(30, NOT_IN_WORKBOOK.length * 2),
  }));
