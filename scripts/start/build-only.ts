import { join } from "node:path";
import { build } from "./build";

/** Builds what `npm start` serves, for the browser tests. */
build(join(__dirname, "../../out/start")).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
