import type { PaneCommands } from "./commands";
import type { ViewId } from "./views";

/** Brings a view to the front, for a plan where it is one of several. */
export type GoTo = (view: ViewId, planId?: string) => void;

/** What every view is given. */
export type ViewProps = {
  readonly commands: PaneCommands;
  /** False while another view stands in front; views look at the workbook again when they come back. */
  readonly isShown: boolean;
  readonly goTo: GoTo;
  /** The plan last worked on; null: none yet. Views that work on one plan begin with it. */
  readonly planId: string | null;
  readonly onPlanChosen: (planId: string) => void;
};
