import React from "react";
import { FailureNotice } from "./failure-notice";
import { useSpeak } from "./language";
import type { Run } from "./run";
import { Working } from "./ui/working";

type RunStatusProps<Result> = {
  readonly run: Run<Result>;
  /** What is being done, while the command has not told a step of its own. */
  readonly label: string;
  readonly canCancel?: boolean;
  readonly children: (result: Result) => React.ReactNode;
};

/** Nothing, progress, the failure or the result of a run. */
export const RunStatus = <Result,>({
  run,
  label,
  canCancel = false,
  children,
}: RunStatusProps<Result>): JSX.Element | null => {
  const speak = useSpeak();
  switch (run.state) {
    case "idle":
      return null;
    case "running":
      return (
        <Working
          label={run.isCancelling ? speak("cancelling") : (run.step?.text ?? label)}
          share={run.step?.share ?? null}
          slow={speak("slow")}
          {...(canCancel
            ? { cancel: { text: speak("cancel"), onClick: run.cancel, disabled: run.isCancelling } }
            : {})}
        />
      );
    case "failed":
      return <FailureNotice failure={run.failure} />;
    case "done":
      return <>{children(run.result)}</>;
  }
};
