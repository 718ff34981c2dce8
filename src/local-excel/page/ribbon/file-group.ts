import type { Example } from "../settings";
import { button } from "../element";
import { TEXTS } from "../texts";
import { ribbonGroup } from "./ribbon";

export type FileActions = {
  readonly open: () => void;
  readonly save: () => void;
  readonly openExample: (example: Example) => void;
};

/** Opening and saving files, and the examples. */
export const fileGroup = (actions: FileActions, examples: readonly Example[]): HTMLElement =>
  ribbonGroup(
    TEXTS.file,
    [
      button({ "data-control": "open" }, actions.open, TEXTS.open),
      button({ "data-control": "save" }, actions.save, TEXTS.save),
      ...examples.map((example) =>
        button({ "data-control": "example" }, () => actions.openExample(example), example.label),
      ),
    ],
    { class: "plain" },
  );
