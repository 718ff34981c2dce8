import { VIEW_IDS } from "../../src/taskpane/views";
import { attribute, elements, type Manifest } from "./manifest";

const PAGE = "taskpane.html";

/** Addresses are https and below one base; the ribbon opens every view of the task pane, and no other. */
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
  const views: readonly string[] = VIEW_IDS;
  for (const address of opened.filter((value) => URL.canParse(value))) {
    const url = new URL(address);
    const view = url.searchParams.get("view") ?? "";
    if (!url.pathname.endsWith(`/${PAGE}`)) faults.push(`address «${address}» does not open ${PAGE}`);
    else if (!views.includes(view)) faults.push(`address «${address}» asks for the unknown view «${view}»`);
  }
  for (const view of views) {
    if (!opened.some((address) => address.endsWith(`?view=${view}`))) {
      faults.push(`no button opens the view «${view}»`);
    }
  }
  return faults;
};
