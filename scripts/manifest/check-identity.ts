import { attribute, elements, type Manifest } from "./manifest";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;

/** The floor the add-in is written for: an Excel below it must not be offered the add-in. */
const REQUIREMENT = { name: "ExcelApi", version: "1.9" } as const;

const text = (manifest: Manifest, name: string): string =>
  manifest.document.querySelector(`OfficeApp > ${name}`)?.textContent?.trim() ?? "";

/** Id, version, language, permission and requirement sets. */
export const checkIdentity = (manifest: Manifest): readonly string[] => {
  const faults: string[] = [];
  if (!GUID.test(text(manifest, "Id"))) faults.push(`Id «${text(manifest, "Id")}» is not a GUID`);
  if (!VERSION.test(text(manifest, "Version"))) {
    faults.push(`Version «${text(manifest, "Version")}» is not 2 to 4 numbers of up to 5 digits`);
  }
  if (text(manifest, "DefaultLocale") !== "ja-JP") faults.push("DefaultLocale is not ja-JP");
  if (text(manifest, "Permissions") !== "ReadWriteDocument") {
    faults.push("Permissions is not ReadWriteDocument");
  }

  // Once for Excel's add-in list, once for the ribbon: either alone lets an older Excel in.
  const sets = elements(manifest, "Requirements").map((requirements) => [
    ...requirements.getElementsByTagNameNS("*", "Set"),
  ]);
  if (sets.length !== 2) faults.push(`Requirements stand in ${sets.length} places instead of 2`);
  for (const declared of sets) {
    const right =
      declared.length === 1 &&
      declared.every(
        (set) =>
          attribute(set, "Name") === REQUIREMENT.name && attribute(set, "MinVersion") === REQUIREMENT.version,
      );
    if (!right) faults.push(`Requirements are not exactly ${REQUIREMENT.name} ${REQUIREMENT.version}`);
  }
  return faults;
};
