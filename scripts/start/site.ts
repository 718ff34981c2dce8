import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadMetadata } from "../../src/local-excel/office/node/load-metadata";
import type { PageSettings } from "../../src/local-excel/page/settings";
import { SETTINGS_ADDRESS } from "../../src/local-excel/page/settings";
import { stampManifest } from "../build/stamp-manifest";
import type { Built } from "./build";
import { halfFilledExample } from "./example";
import type { Site } from "./serve";

const ADDIN = "/addin/";
const METADATA = "/office-metadata.json";
const EXAMPLE = "/examples/half-filled.xlsx";

const SETTINGS: PageSettings = {
  manifest: `${ADDIN}manifest.xml`,
  metadata: METADATA,
  examples: [{ label: "例を開く", address: EXAMPLE }],
};

/** Everything `npm start` serves: the page, the add-in's own build beside it, and what the page asks for. */
export function site(built: Built): Site {
  return {
    folders: { "/": built.page, [ADDIN]: built.addin },
    made: {
      [SETTINGS_ADDRESS]: { type: "application/json", body: () => JSON.stringify(SETTINGS) },
      [METADATA]: { type: "application/json", body: () => JSON.stringify(loadMetadata()) },
      [SETTINGS.manifest]: {
        type: "application/xml; charset=utf-8",
        body: (origin) => stampManifest(readFileSync(join(built.addin, "manifest.xml")), `${origin}${ADDIN}`),
      },
      [EXAMPLE]: { type: "application/octet-stream", body: halfFilledExample },
    },
  };
}
