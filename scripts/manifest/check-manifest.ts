import { checkAddresses } from "./check-addresses";
import { checkIcons } from "./check-icons";
import { checkIdentity } from "./check-identity";
import { checkReferences } from "./check-references";
import { checkTexts } from "./check-texts";
import type { Manifest } from "./manifest";

const CHECKS = [checkIdentity, checkReferences, checkAddresses, checkTexts, checkIcons];

/**
 * What Microsoft's schema cannot see and Excel on the web answers only with "manifest is not valid":
 * one sentence per fault, none for a sound manifest.
 */
export const checkManifest = (manifest: Manifest): readonly string[] =>
  CHECKS.flatMap((check) => check(manifest));
