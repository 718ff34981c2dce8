import { attribute, elements, type Manifest } from "./manifest";

const MAX_ID = 32;

/** Which resource list an element's resid must point into. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Every resid names a resource of the right kind, every resource is used, ids are short and unique. */
export const checkReferences = (manifest: Manifest): readonly string[] => {
  const faults: string[] = [];
  const resources = new Map<string, string>();
  for (const list of elements(manifest, "Resources").flatMap((resource) => [...resource.children])) {
    for (const resource of list.children) {
      const id = attribute(resource, "id");
      if (resources.has(id)) faults.push(`resource «${id}» is declared twice`);
      if (id.length > MAX_ID) faults.push(`resource id «${id}» is longer than ${MAX_ID} characters`);
      resources.set(id, list.localName);
    }
  }

  const used = new Set<string>();
  for (const element of manifest.document.querySelectorAll("[resid]")) {
    const id = attribute(element, "resid");
    const list = resources.get(id);
    const wanted = RESOURCE_OF[element.localName];
    used.add(id);
    if (list === undefined) faults.push(`${element.localName}: resource «${id}» does not exist`);
    else if (wanted !== list) faults.push(`${element.localName}: «${id}» stands in ${list}, not ${wanted}`);
  }
  for (const id of resources.keys()) if (!used.has(id)) faults.push(`resource «${id}» is never used`);

  const controls = ["CustomTab", "Group", "Control"].flatMap((name) => elements(manifest, name));
  const seen = new Set<string>();
  for (const id of controls.map((control) => attribute(control, "id"))) {
    if (seen.has(id)) faults.push(`ribbon id «${id}» is used twice`);
    seen.add(id);
  }
  return faults;
};
