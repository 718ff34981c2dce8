import type { Cancelled, Failed, NamesTaken, Refused } from "../commands/outcome";
import { outcomeMessages, refusalMessages, skippedMessages } from "../i18n/commands";
import { excelFailureMessages } from "../i18n/errors";
import { say } from "../i18n/sentence";

type Unsuccessful = Refused | Failed | Cancelled | NamesTaken;

/** Why a command did not go through, as one line. */
export const failureLine = (outcome: Unsuccessful): string => {
  switch (outcome.kind) {
    case "refused":
      return say(refusalMessages[outcome.reason], outcome.words);
    case "failed":
      return `${say(excelFailureMessages[outcome.failure.id])}（${outcome.failure.technical.code}: ${outcome.failure.technical.message} ${outcome.failure.technical.statement ?? ""}）`;
    case "cancelled":
      return say(outcome.begun ? outcomeMessages.cancelled : outcomeMessages["cancelled-clean"]);
    case "names-taken":
      return say(outcomeMessages["names-taken"], {
        names: outcome.taken.map(({ name }) => name).join("、"),
        proposals: outcome.taken.map(({ proposal }) => proposal).join("、"),
      });
  }
};

/** The sentence for a check that had nothing to do, which is no failure; null for any other outcome. */
export const nothingToCheck = (outcome: Unsuccessful): string | null =>
  outcome.kind === "refused" && outcome.reason === "nothing-to-check"
    ? say(skippedMessages["no-indicators"], outcome.words)
    : null;

/** A command of the runner did not go through. */
export class CommandFailure extends Error {
  constructor(outcome: Unsuccessful) {
    super(failureLine(outcome));
    this.name = "CommandFailure";
  }
}
