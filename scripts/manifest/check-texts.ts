import { attribute, elements, type Manifest } from "./manifest";

/** Office cuts or refuses what is longer; a ribbon label should fit on two short lines. */
const MAX = { displayName: 125, short: 125, long: 250, label: 20 } as const;
const TRANSLATION = "en-US";

const overrideOf = (element: Element): Element | undefined =>
  [...element.children].find(
    (child) => child.localName === "Override" && attribute(child, "Locale") === TRANSLATION,
  );

/** Both languages are there, and no text is longer than its place. */
export const checkTexts = (manifest: Manifest): readonly string[] => {
  const faults: string[] = [];
  const labels = new Set(elements(manifest, "Label").map((label) => attribute(label, "resid")));

  const check = (element: Element, name: string, limit: number): void => {
    const override = overrideOf(element);
    if (override === undefined) faults.push(`${name} has no ${TRANSLATION} wording`);
    const wordings = [
      attribute(element, "DefaultValue"),
      ...(override ? [attribute(override, "Value")] : []),
    ];
    for (const wording of wordings) {
      if (wording.trim() === "") faults.push(`${name} is empty`);
      if (wording.length > limit) faults.push(`${name} «${wording}» is longer than ${limit} characters`);
    }
  };

  for (const element of elements(manifest, "DisplayName")) check(element, "DisplayName", MAX.displayName);
  const description = manifest.document.querySelector("OfficeApp > Description");
  if (description !== null) check(description, "Description", MAX.long);
  for (const element of elements(manifest, "String")) {
    const id = attribute(element, "id");
    const isLong = element.parentElement?.localName === "LongStrings";
    check(element, id, labels.has(id) ? MAX.label : isLong ? MAX.long : MAX.short);
  }
  return faults;
};
