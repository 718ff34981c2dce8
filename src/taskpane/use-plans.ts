import { useCallback, useEffect, useState } from "react";
import type { Failed } from "../commands/outcome";
import type { InsertedPlan } from "../commands/plans-in-workbook";
import { useRun, type Run } from "./run";
import type { ViewProps } from "./view-props";

type PlansOutcome = { readonly kind: "plans"; readonly plans: readonly InsertedPlan[] } | Failed;

export type PlansInWorkbook = {
  readonly run: Run<PlansOutcome>;
  /** As last read; null before the first answer. Stays while the workbook is looked at again. */
  readonly plans: readonly InsertedPlan[] | null;
  readonly read: () => void;
};

/** The plans in this workbook, read again whenever the view comes to the front: another view may have changed them. */
export const usePlans = ({ commands, isShown }: Pick<ViewProps, "commands" | "isShown">): PlansInWorkbook => {
  const [run, start] = useRun<PlansOutcome>();
  const [plans, setPlans] = useState<readonly InsertedPlan[] | null>(null);

  const read = useCallback(() => {
    start(async () => {
      const outcome = await commands.plansInWorkbook();
      if (outcome.kind === "plans") setPlans(outcome.plans);
      return outcome;
    });
  }, [commands, start]);

  useEffect(() => {
    if (isShown) read();
  }, [isShown, read]);

  return { run, plans, read };
};
