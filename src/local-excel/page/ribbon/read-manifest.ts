/** A button of the add-in's ribbon tab that opens the task pane. */
export type RibbonButton = {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Address of the icon in 32 pixels. */
  readonly icon: string;
  /** Address of the task pane at the button's view. */
  readonly page: string;
  readonly paneTitle: string;
};
export type RibbonGroup = { readonly label: string; readonly buttons: readonly RibbonButton[] };
export type RibbonTab = { readonly label: string; readonly groups: readonly RibbonGroup[] };

const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

const children = (parent: Element | undefined, name: string): readonly Element[] =>
  parent === undefined
    ? []
    : [...parent.children].filter((child) => child.namespaceURI === OVERRIDES && child.localName === name);
const child = (parent: Element | undefined, name: string): Element | undefined => children(parent, name)[0];

/** Every `id` of the resources with its text: the default, which is in the manifest's own language. */
function resources(xml: Document): ReadonlyMap<string, string> {
  const all = ["Image", "Url", "String"].flatMap((name) => [...xml.getElementsByTagNameNS(BASIC, name)]);
  return new Map(
    all.flatMap((resource) => {
      const id = resource.getAttribute("id");
      return id === null ? [] : [[id, resource.getAttribute("DefaultValue") ?? ""] as const];
    }),
  );
}

/**
 * The ribbon tab of an add-in-only manifest: its groups and the buttons that show the task pane.
 * @throws Error when the manifest is not XML or has no tab of its own.
 */
export function readRibbon(manifest: string): RibbonTab {
  const xml = new DOMParser().parseFromString(manifest, "application/xml");
  const tab = xml.getElementsByTagNameNS(OVERRIDES, "CustomTab")[0];
  if (tab === undefined) throw new Error("The manifest has no ribbon tab of its own.");
  const texts = resources(xml);
  const said = (parent: Element | undefined, name: string): string =>
    texts.get(child(parent, name)?.getAttribute("resid") ?? "") ?? "";

  const buttonOf = (control: Element): RibbonButton => {
    const action = child(control, "Action");
    const tip = child(control, "Supertip");
    const icons = [...(child(control, "Icon")?.children ?? [])];
    const icon = icons.find((image) => image.getAttribute("size") === "32") ?? icons[0];
    return {
      id: control.getAttribute("id") ?? "",
      label: said(control, "Label"),
      tipTitle: said(tip, "Title"),
      tip: said(tip, "Description"),
      icon: texts.get(icon?.getAttribute("resid") ?? "") ?? "",
      page: said(action, "SourceLocation"),
      paneTitle: said(action, "Title"),
    };
  };
  return {
    label: said(tab, "Label"),
    groups: children(tab, "Group").map((group) => ({
      label: said(group, "Label"),
      buttons: children(group, "Control").map(buttonOf),
    })),
  };
}
