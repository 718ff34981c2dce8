/**
 * Checks add-in manifests without a network. Usage: npm run validate [-- <manifest.xml> …]; without names, the add-in's
 * own and the one of the conformance page.
 * Icons are looked for beside the manifest, so a built `dist/manifest.xml` can be checked too.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "./manifest/check-manifest";
import { ManifestUnreadable, readManifest } from "./manifest/manifest";

const validate = (file: string): readonly string[] => {
  if (!existsSync(file)) return ["no such file"];
  const beside = (relative: string): Uint8Array | null => {
    const found = path.join(path.dirname(file), relative);
    return existsSync(found) ? readFileSync(found) : null;
  };
  try {
    return checkManifest(readManifest(readFileSync(file, "utf8"), beside));
  } catch (error) {
    if (error instanceof ManifestUnreadable) return [error.message];
    throw error;
  }
};

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : ["manifest.xml", "manifest.conformance.xml"].map((name) => path.join(__dirname, "..", name));
for (const file of files) {
  const faults = validate(file);
  for (const fault of faults) console.error(`${path.relative(".", file)}: ${fault}`);
  if (faults.length === 0) console.log(`${path.relative(".", file)}: no faults found`);
  else process.exitCode = 1;
}
