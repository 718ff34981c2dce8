import { button, element } from "../element";
import type { RibbonButton, RibbonTab } from "./read-manifest";

const ribbonButton = (of: RibbonButton, pressed: (of: RibbonButton) => void): HTMLButtonElement =>
  button(
    { title: `${of.tipTitle}\n${of.tip}`, "data-control": of.id },
    () => pressed(of),
    element("img", { src: of.icon, alt: "" }),
    of.label,
  );

/** A group of the ribbon: controls over a label. */
export function ribbonGroup(
  label: string,
  controls: readonly Node[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  return element(
    "div",
    { role: "group", "aria-label": label, ...attributes, class: `ribbon-group ${attributes["class"] ?? ""}` },
    element("div", { class: "controls" }, ...controls),
    element("div", { class: "label" }, label),
  );
}

/** The add-in's tab as the manifest describes it. */
export function addinGroups(tab: RibbonTab, pressed: (of: RibbonButton) => void): readonly HTMLElement[] {
  return tab.groups.map(({ label, buttons }) =>
    ribbonGroup(
      label,
      buttons.map((of) => ribbonButton(of, pressed)),
    ),
  );
}
