import { VIEW_IDS } from "../../src/taskpane/views";
import { attribute, elements, type Manifest } from "./manifest";

/** The pages a manifest may open, and the views each has. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "taskpane.html": VIEW_IDS,
  "conformance.html": [],
};

/** The page a manifest is about: the one it starts with. An unknown one has the task pane's duties. */
const pageOf = (manifest: Manifest): string => {
  const start = manifest.document.querySelector("OfficeApp > DefaultSettings > SourceLocation");
  const page = new URL(start === null ? "" : attribute(start, "DefaultValue"), manifest.base).pathname
    .split("/")
    .pop();
  return page !== undefined && page in PAGES ? page : "taskpane.html";
};

/** Addresses are https and below one base; the ribbon opens every view of the manifest's page, and no other. */
export const checkAddresses = (manifest: Manifest): readonly string[] => {
  const faults: string[] = [];
  const addresses = [...manifest.document.querySelectorAll("[DefaultValue]")]
    .map((element) => attribute(element, "DefaultValue"))
    .filter((value) => /^[a-z][a-z+.-]*:\/\//i.test(value));
  for (const address of addresses) {
    if (!address.startsWith("https://")) faults.push(`address «${address}» is not https`);
    else if (!address.startsWith(manifest.base.href)) {
      faults.push(`address «${address}» is not below ${manifest.base.href}`);
    }
  }

  const opened = elements(manifest, "Url").map((url) => attribute(url, "DefaultValue"));
  const page = pageOf(manifest);
  const views = PAGES[page] ?? [];
  for (const address of opened.filter((value) => URL.canParse(value))) {
    const url = new URL(address);
    const view = url.searchParams.get("view") ?? "";
    if (!url.pathname.endsWith(`/${page}`)) faults.push(`address «${address}» does not open ${page}`);
    else if (!views.includes(view) && (views.length > 0 || view !== ""))
      faults.push(`address «${address}» asks for the unknown view «${view}»`);
  }
  for (const view of views) {
    if (!opened.some((address) => address.endsWith(`?view=${view}`))) {
      faults.push(`no button opens the view «${view}»`);
    }
  }
  return faults;
};
