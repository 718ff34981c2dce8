/** The address the committed manifest speaks of: the development server on this machine. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/**
 * The address the add-in is served from, with its closing slash.
 * @param {unknown} url value of `--env url=…`; undefined: the development server
 */
const servedFrom = (url) => {
  if (url === undefined) return DEVELOPMENT_URL;
  if (typeof url !== "string" || !URL.canParse(url) || new URL(url).protocol !== "https:") {
    throw new Error(`--env url=${String(url)}: give the https address the add-in is served from.`);
  }
  const { origin, pathname, search, hash } = new URL(url);
  if (search !== "" || hash !== "") throw new Error(`--env url=${url}: leave out what follows ? or #.`);
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
};

/** The manifest with every address moved to `base`. */
const stampManifest = (xml, base) => xml.toString().replaceAll(DEVELOPMENT_URL, base);

module.exports = { servedFrom, stampManifest };
