import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Certificate } from "./certificate";

export type OpenBrowser = {
  /** Settles when the browser has gone: `failed` where it did not run at all (no screen, a broken installation). */
  readonly closed: Promise<"closed" | "failed">;
  /** Closes it and removes its profile. */
  close(): Promise<unknown>;
};

const ON_PATH = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];
const ON_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Chrome, Edge or Chromium on this machine; null where there is none. `CHROME_PATH` names another one. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const programs = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
  const candidates = [
    ...(env["CHROME_PATH"] === undefined ? [] : [env["CHROME_PATH"]]),
    ...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === "darwin" ? ON_MAC : []),
    ...programs.flatMap((root) => (root === undefined ? [] : ON_WINDOWS.map((path) => join(root, path)))),
  ];
  return candidates.find(isFile) ?? null;
}

/** Removes a profile and sees that it stays away: a browser's last processes still write when the first has gone. */
async function removeProfile(profile: string): Promise<void> {
  for (let seenAway = 0, tries = 0; seenAway < 3 && tries < 50; tries++) {
    try {
      rmSync(profile, { recursive: true, force: true });
    } catch {
      // Something was written while it was being removed.
    }
    await setTimeout(100);
    seenAway = statSync(profile, { throwIfNoEntry: false }) === undefined ? seenAway + 1 : 0;
  }
}

/** Opens an address in a browser of its own: temporary profile, our certificate accepted there and nowhere else. */
export function openBrowser(program: string, address: string, certificate: Certificate): OpenBrowser {
  const profile = mkdtempSync(join(tmpdir(), "local-excel-"));
  const browser = spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--window-size=1400,980",
      // Chromium refuses to run as root with its sandbox (containers).
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--app=${address}`,
    ],
    { stdio: "ignore" },
  );
  const gone = new Promise<"closed" | "failed">((resolve) => {
    browser.once("exit", (code) => resolve(code === null || code === 0 ? "closed" : "failed"));
    browser.once("error", () => resolve("failed"));
  });
  const closed = gone.finally(() => removeProfile(profile));
  return {
    closed,
    close: () => {
      browser.kill();
      return closed;
    },
  };
}
