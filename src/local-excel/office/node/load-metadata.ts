import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { combineMetadata } from "../metadata/combine";
import type { Metadata } from "../metadata/metadata";
import { readApiSets } from "../metadata/read-api-sets";
import { readClientTypes } from "../metadata/read-client-types";
import { officeJsFolder, typingsFolder } from "./installed-office";

/** Counts up when the form of the cached file changes. */
const CACHE_FORM = 1;

let loaded: Metadata | null = null;

/**
 * The wire types of the installed Office.js. Reading them takes a moment, so the result is kept beside the
 * packages (`node_modules/.cache/local-excel`), keyed by both versions; without write access it is read anew.
 */
export function loadMetadata(): Metadata {
  loaded ??= fromCache() ?? derive();
  return loaded;
}

function fromCache(): Metadata | null {
  try {
    // Written by this module under a name that carries both versions and the form.
    return JSON.parse(readFileSync(cacheFile(), "utf8")) as Metadata;
  } catch {
    return null;
  }
}

function derive(): Metadata {
  const types = readClientTypes(readFileSync(join(officeJsFolder(), "excel-web-16.00.debug.js"), "utf8"));
  const apiSets = readApiSets(readFileSync(join(typingsFolder(), "index.d.ts"), "utf8"));
  const metadata = combineMetadata(types, apiSets);
  keep(metadata);
  return metadata;
}

function keep(metadata: Metadata): void {
  const file = cacheFile();
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Several processes may do this at once: none of them may see half a file.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(metadata));
    renameSync(unfinished, file);
  } catch {
    // A read-only installation only costs the time to derive it again.
  }
}

function cacheFile(): string {
  const packages = dirname(dirname(dirname(officeJsFolder())));
  const key = `${versionIn(dirname(officeJsFolder()))}-${versionIn(typingsFolder())}-${CACHE_FORM}`;
  return join(packages, ".cache", "local-excel", `metadata-${key}.json`);
}

function versionIn(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const version =
    typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : null;
  return typeof version === "string" ? version : "unknown";
}
