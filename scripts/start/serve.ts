import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import type { Certificate } from "./certificate";

/** What is answered under one address, made when it is asked for; everything else comes from the folders. */
export type Made = {
  readonly type: string;
  readonly body: (origin: string) => string | Uint8Array | Promise<string | Uint8Array>;
};

export type Site = {
  /** Address prefix (with its closing slash) → folder; the longest prefix wins. */
  readonly folders: Readonly<Record<string, string>>;
  readonly made: Readonly<Record<string, Made>>;
};

export type Served = { readonly origin: string; close(): Promise<void> };

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** How many ports are tried, one after the other, where the first is taken. */
const PORTS_TRIED = 20;

const errorCode = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : null;

/** The file an address stands for; null where there is none, or it lies outside its folder. */
function fileFor(path: string, folders: Site["folders"]): string | null {
  const prefix = Object.keys(folders)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return null;
  const rest = path.slice(prefix.length);
  const file = normalize(join(folder, rest === "" ? "index.html" : rest));
  if (!file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

/** The path of an address, undone of its % signs; null for one that cannot be read. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, "https://localhost").pathname);
  } catch {
    return null;
  }
}

/** Serves the site to this machine only, on the first free port from `firstPort`. */
export async function serve(site: Site, certificate: Certificate, firstPort: number): Promise<Served> {
  let origin = "";
  const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    const path = pathOf(request.url ?? "/");
    const made = path === null ? undefined : site.made[path];
    response.setHeader("Cache-Control", "no-store");
    if (made !== undefined) {
      void Promise.resolve(origin)
        .then(made.body)
        .then(
          (body) => response.writeHead(200, { "Content-Type": made.type }).end(body),
          (error: unknown) => response.writeHead(500).end(String(error)),
        );
      return;
    }
    const file = path === null ? null : fileFor(path, site.folders);
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  const port = await listenFrom(server, firstPort);
  origin = `https://localhost:${port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenFrom(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; port < firstPort + PORTS_TRIED; port++) {
    if (await listens(server, port)) return port;
  }
  throw new Error(`Ports ${firstPort} to ${firstPort + PORTS_TRIED - 1} are all taken.`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const taken = (error: unknown): void => {
      server.off("listening", free);
      if (errorCode(error) === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    const free = (): void => {
      server.off("error", taken);
      resolve(true);
    };
    server.once("error", taken);
    server.once("listening", free);
    server.listen(port, "localhost");
  });
}
