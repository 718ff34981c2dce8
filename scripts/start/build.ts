import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const ROOT = join(__dirname, "../..");

type ConfigurationOf = (
  env: Readonly<Record<string, string>>,
  args: { readonly mode: "production" },
) => Promise<Configuration>;

export type Built = { readonly addin: string; readonly page: string };

/** Where the two bundles stand under a folder. */
export const builtIn = (into: string): Built => ({ addin: join(into, "addin"), page: join(into, "page") });

/** Builds the add-in with the installed Office.js and the page of the local Excel, each into its own folder. */
export async function build(into: string): Promise<Built> {
  const built = builtIn(into);
  await bundle("webpack.config.js", { officejs: "local" }, built.addin);
  await bundle("webpack.page.config.js", {}, built.page);
  return built;
}

async function bundle(file: string, env: Readonly<Record<string, string>>, folder: string): Promise<void> {
  // Our own configuration files: functions of env and mode.
  const { default: configurationOf } = (await import(join(ROOT, file))) as { default: ConfigurationOf };
  const configuration = await configurationOf(env, { mode: "production" });
  const compiler = webpack({
    ...configuration,
    output: { ...configuration.output, path: folder },
    // A second start takes seconds.
    cache: { type: "filesystem", name: `start-${file}`, buildDependencies: { config: [join(ROOT, file)] } },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
  });
}
