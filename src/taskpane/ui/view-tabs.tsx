import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import React from "react";

type Tab<Id extends string> = { readonly id: Id; readonly title: string };

type ViewTabsProps<Id extends string> = {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly label: string;
};

/** Five short titles have to stand side by side in 320 pixels. */
const styles = {
  root: { display: "flex", flexWrap: "wrap" },
  link: { margin: 0, padding: "0 6px", height: 36, lineHeight: 36, fontSize: 13 },
  linkIsSelected: { margin: 0, padding: "0 6px", height: 36, lineHeight: 36, fontSize: 13 },
} as const;

/** Chooses a view; the view itself is drawn by the caller. */
export const ViewTabs = <Id extends string>({
  tabs,
  selected,
  onSelect,
  label,
}: ViewTabsProps<Id>): JSX.Element => (
  <Pivot
    selectedKey={selected}
    headersOnly
    styles={styles}
    aria-label={label}
    onLinkClick={(item) => {
      const tab = tabs.find(({ id }) => id === item?.props.itemKey);
      if (tab !== undefined) onSelect(tab.id);
    }}
  >
    {tabs.map(({ id, title }) => (
      <PivotItem key={id} itemKey={id} headerText={title} />
    ))}
  </Pivot>
);
