import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import React from "react";
import { Button } from "./button";

type WorkingProps = {
  /** What is being done. */
  readonly label: string;
  /** Share done, 0 to 1; null: not known. */
  readonly share: number | null;
  readonly cancel?: { readonly text: string; readonly onClick: () => void };
};

export const Working = ({ label, share, cancel }: WorkingProps): JSX.Element => (
  <div role="status">
    <ProgressIndicator label={label} {...(share === null ? {} : { percentComplete: share })} />
    {cancel && <Button text={cancel.text} onClick={cancel.onClick} />}
  </div>
);
