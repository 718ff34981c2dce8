import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import React from "react";

type CheckProps = {
  readonly text: string;
  readonly isChecked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
};

/** What cannot be changed is still read: Fabric greys it out almost entirely. */
const readable = { text: { color: "#605e5c" } } as const;

/** A box to tick. */
export const Check = ({ text, isChecked, disabled = false, onChange }: CheckProps): JSX.Element => (
  <Checkbox
    label={text}
    checked={isChecked}
    disabled={disabled}
    styles={disabled ? readable : {}}
    onChange={(_event, wanted) => onChange(wanted === true)}
  />
);
