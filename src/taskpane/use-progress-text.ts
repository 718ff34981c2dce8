import { useCallback } from "react";
import type { Progress } from "../commands/outcome";
import { useSpeak } from "./language";
import type { Step } from "./run";

/** Turns a command's progress into what a person reads. */
export const useProgressText = (): ((progress: Progress) => Step) => {
  const speak = useSpeak();
  return useCallback(
    ({ done, of, label }) => ({
      text: label === null ? speak("finishing") : speak("making", { sheet: label }),
      // A single request has no halfway: the bar runs without end.
      share: of > 1 ? done / of : null,
    }),
    [speak],
  );
};
