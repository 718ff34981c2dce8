import { join } from "node:path";
import { build, builtIn, type Built } from "./build";
import { findBrowser, openBrowser } from "./browser";
import { makeCertificate } from "./certificate";
import { serve } from "./serve";
import { site } from "./site";

const OUT = join(__dirname, "../../out/start");
const FIRST_PORT = 3400;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function sayHowToOpen(): void {
  say("お使いのブラウザー（ChromeまたはEdge）でこのアドレスを開いてください。");
  say(
    "証明書の警告は「詳細設定」→「localhost にアクセスする（安全ではありません）」で進めます（この起動だけの自己署名証明書です）。",
  );
}

/** What `npm start` was asked for: `--no-browser` opens none, `--built` takes what was built before. */
type Wanted = { readonly browser: boolean; readonly build: boolean };

function buildNow(): Promise<Built> {
  say("ビルドしています（初回は30秒ほど）…");
  return build(OUT);
}

/** `npm start`: the local Excel with the add-in, in a browser. Ctrl+C, or closing the browser, ends it. */
async function start(wanted: Wanted): Promise<void> {
  const built = wanted.build ? await buildNow() : builtIn(OUT);
  const certificate = await makeCertificate();
  const served = await serve(site(built), certificate, FIRST_PORT);
  const address = `${served.origin}/`;
  const program = wanted.browser ? findBrowser() : null;
  const browser = program === null ? null : openBrowser(program, address, certificate);
  say(`${address} で動いています。終了は Ctrl+C。`);
  if (browser === null) sayHowToOpen();
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    void Promise.all([browser?.close(), served.close()]).then(() => process.exit(0));
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  void browser?.closed.then((how) => (how === "closed" ? end() : sayHowToOpen()));
}

const has = (flag: string): boolean => process.argv.includes(flag);

start({ browser: !has("--no-browser"), build: !has("--built") }).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
