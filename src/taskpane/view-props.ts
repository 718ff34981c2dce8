import type { PaneCommands } from "./commands";
import type { ViewId } from "./views";

/** What every view is given. */
export type ViewProps = {
  readonly commands: PaneCommands;
  /** False while another view stands in front; views look at the workbook again when they come back. */
  readonly isShown: boolean;
  readonly goTo: (view: ViewId) => void;
};
