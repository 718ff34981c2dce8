import { useEffect, useState } from "react";
import type { CheckedPlan } from "../commands/check-entries";
import type { LiveUpdate } from "../commands/watch-entries";
import type { PaneCommands } from "./commands";
import { loadKnownPlans } from "./plan-choices";

export type LiveFindings = {
  /** The plans as last checked, their findings as of the last edit. */
  readonly plans: readonly CheckedPlan[];
  /** True once rows or columns came or went. */
  readonly isStale: boolean;
};

/** Keeps the findings of a check up to date while people type, until the view goes or another check is made. */
export const useLiveFindings = (
  commands: PaneCommands,
  checked: readonly CheckedPlan[] | null,
): LiveFindings => {
  const [live, setLive] = useState<LiveFindings>({ plans: [], isStale: false });
  useEffect(() => {
    setLive({ plans: checked ?? [], isStale: false });
    if (checked === null) return undefined;
    let isWanted = true;
    let plans = checked;
    let stop: (() => Promise<void>) | null = null;
    const follow = async (update: LiveUpdate): Promise<void> => {
      if (update.kind === "missed") return;
      if (update.kind === "rows")
        plans = await Promise.all(
          plans.map(async (plan) =>
            plan.plan.id === update.planId
              ? { ...plan, findings: await commands.withRowFindings(plan.findings, update) }
              : plan,
          ),
        );
      if (isWanted) setLive((before) => ({ plans, isStale: before.isStale || update.kind === "stale" }));
    };
    const watch = async (): Promise<void> => {
      const outcome = await commands.watchEntries((update) => void follow(update), {
        knownPlans: await loadKnownPlans(),
      });
      if (outcome.kind !== "watching") return;
      if (isWanted) ({ stop } = outcome);
      else await outcome.stop();
    };
    // Without events the button still checks everything.
    watch().catch(() => undefined);
    return () => {
      isWanted = false;
      stop?.().catch(() => undefined);
    };
  }, [commands, checked]);
  return live;
};
