import { spawn, type ChildProcess } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { findBrowser } from "../../scripts/start/browser";

const ROOT = join(__dirname, "../..");

let folder: string;
let running: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-test-"));
});
afterEach(() => {
  running?.kill("SIGKILL");
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start` on what was built, with its temporary files in a folder of its own. */
function start(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start/main.ts", "--built", ...args], {
    cwd: ROOT,
    env: { ...process.env, CHROME_PATH: "", TMPDIR: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running = child;
  let said = "";
  child.stdout.on("data", (data: Buffer) => (said += data.toString()));
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const gone = new Promise<number | null>((resolve) => void child.once("exit", resolve));
  const until = async (isThere: () => boolean): Promise<void> => {
    const end = Date.now() + 60_000;
    while (!isThere()) {
      if (Date.now() > end) throw new Error(`It did not come to that. It said: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, gone, until, said: () => said };
}

const profiles = (): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith("local-excel-"));

/** Whether a process is there. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

function listening(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "localhost", () => resolve(server));
  });
}

const close = (server: Server | null): Promise<void> =>
  new Promise((resolve) => (server === null ? resolve() : void server.close(() => resolve())));

/** The real browser without a window, which notes its process. */
function windowless(): string {
  const program = findBrowser();
  if (program === null) throw new Error("No Chrome, Edge or Chromium was found; CHROME_PATH may name one.");
  const script = join(folder, "browser.sh");
  writeFileSync(
    script,
    `#!/bin/sh\necho $$ > "${folder}/browser.pid"\nexec "${program}" --headless=new "$@"\n`,
  );
  chmodSync(script, 0o755);
  return script;
}

test("Ctrl+C leaves nothing behind: no browser, no profile, no certificate, no port", async () => {
  const { child, gone, until, said } = start({ CHROME_PATH: windowless() });
  await until(() => said().includes("で動いています") && existsSync(join(folder, "browser.pid")));
  const [profile] = profiles();
  if (profile === undefined) throw new Error("The browser has no profile of its own.");
  await until(() => readdirSync(join(folder, profile)).length > 0);
  const browser = Number(readFileSync(join(folder, "browser.pid"), "utf8"));
  const port = Number(/localhost:(\d+)/.exec(said())?.[1]);
  expect(isAlive(browser)).toBe(true);
  child.kill("SIGINT");
  expect(await gone).toBe(0);
  await until(() => !isAlive(browser));
  expect(profiles()).toEqual([]);
  const left = readdirSync(folder, { recursive: true }).map(String);
  expect(left.filter((name) => /\.(pem|crt|key)$/.test(name))).toEqual([]);
  const server = await listening(port);
  expect(server).not.toBeNull();
  await close(server);
});

test("closing the browser ends it too", async () => {
  const { gone, until, said } = start({ CHROME_PATH: windowless() });
  await until(() => said().includes("で動いています") && existsSync(join(folder, "browser.pid")));
  process.kill(Number(readFileSync(join(folder, "browser.pid"), "utf8")), "SIGTERM");
  expect(await gone).toBe(0);
  expect(profiles()).toEqual([]);
});

test("without a browser it says what to open and how to get past the certificate; a taken port is passed over", async () => {
  // Whatever else runs on this machine: the first port is taken now, by us or by another.
  const taken = await listening(3400);
  // Node alone on the path: no browser to be found.
  const bare = { PATH: [dirname(process.execPath)].join(delimiter), PROGRAMFILES: "", LOCALAPPDATA: "" };
  const hasBrowser = findBrowser({ ...process.env, ...bare, CHROME_PATH: undefined }) !== null;
  const { child, gone, until, said } = start(bare, ...(hasBrowser ? ["--no-browser"] : []));
  await until(() => said().includes("自己署名証明書"));
  expect(said()).toMatch(/https:\/\/localhost:34(0[1-9]|1\d)\/ で動いています。終了は Ctrl\+C。/);
  expect(said()).toContain("お使いのブラウザー（ChromeまたはEdge）でこのアドレスを開いてください。");
  expect(said()).toContain("「詳細設定」→「localhost にアクセスする（安全ではありません）」");
  child.kill("SIGINT");
  expect(await gone).toBe(0);
  await close(taken);
});
