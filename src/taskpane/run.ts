import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf, type Failure } from "./failure";

/** How far a command has come. */
export type Step = { readonly text: string; readonly share: number | null };

/** The life of one command started from a view. */
export type Run<Result> =
  | { readonly state: "idle" }
  | {
      readonly state: "running";
      readonly step: Step | null;
      /** True once `cancel` was called: a request already under way is still waited for. */
      readonly isCancelling: boolean;
      readonly cancel: () => void;
    }
  | { readonly state: "done"; readonly result: Result }
  | { readonly state: "failed"; readonly failure: Failure };

export type Job<Result> = (tools: {
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
}) => Promise<Result>;

const idle = { state: "idle" } as const;

/**
 * Runs one job at a time and keeps what came of it. A job started while another runs is not begun:
 * two commands at once would meet each other's half-made sheets.
 */
export const useRun = <Result>(): readonly [Run<Result>, (job: Job<Result>) => void] => {
  const [run, setRun] = useState<Run<Result>>(idle);
  const isRunning = useRef(false);
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );

  const start = useCallback((job: Job<Result>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    const show = (next: Run<Result>): void => {
      if (isShown.current) setRun(next);
    };
    const controller = new AbortController();
    const running = (step: Step | null): Run<Result> => ({
      state: "running",
      step,
      isCancelling: controller.signal.aborted,
      cancel: () => {
        controller.abort();
        show(running(step));
      },
    });
    show(running(null));
    void job({ signal: controller.signal, onStep: (step) => show(running(step)) })
      .then(
        (result): Run<Result> => ({ state: "done", result }),
        (thrown: unknown): Run<Result> => ({ state: "failed", failure: failureOf(thrown) }),
      )
      .then((end) => {
        isRunning.current = false;
        show(end);
      });
  }, []);

  return [run, start];
};
