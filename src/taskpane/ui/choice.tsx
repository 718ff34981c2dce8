import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import React from "react";

type ChoiceProps<Id extends string | number> = {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
};

/** One of several, from a list that unfolds. */
export const Choice = <Id extends string | number>({
  label,
  options,
  selected,
  onSelect,
}: ChoiceProps<Id>): JSX.Element => (
  <Dropdown
    label={label}
    selectedKey={selected}
    options={options.map(({ id, text }) => ({ key: id, text }))}
    onChange={(_event, option) => {
      const chosen = options.find(({ id }) => id === option?.key);
      if (chosen !== undefined) onSelect(chosen.id);
    }}
  />
);
