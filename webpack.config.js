const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const contentSecurityPolicy = require("./scripts/build/content-security-policy");
const { servedFrom, stampManifest } = require("./scripts/build/stamp-manifest");

const at = (...parts) => path.join(__dirname, ...parts);

/** Microsoft supports Office.js from its own servers only. */
const MICROSOFT = "https://appsforoffice.microsoft.com";
const CDN_OFFICE_JS = `${MICROSOFT}/lib/1/hosted/office.js`;

/** What Excel on the web loads of the pinned npm copy; for the local Excel and tests, never for staff. */
const LOCAL_OFFICE_JS = [
  "office.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "en-us/office_strings.js",
  "ja-jp/office_strings.js",
];

const transpile = (mode) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      // Excel with ExcelApi 1.9 shows panes in Edge WebView2, WKWebView or the user's own browser.
      target: "es2020",
      transform: { react: { runtime: "classic", development: mode === "development" } },
    },
  },
});

const developmentServer = async () => ({
  static: false,
  port: 3000,
  server: {
    type: "https",
    options: await require("office-addin-dev-certs").getHttpsServerOptions(),
  },
  headers: { "Access-Control-Allow-Origin": "*" },
});

/**
 * `--env url=https://host/path/` stamps that address into dist/manifest.xml;
 * `--env officejs=local` puts the npm copy of Office.js beside the page.
 */
module.exports = async (env = {}, { mode = "production" } = {}) => {
  if (env.officejs !== undefined && env.officejs !== "local") {
    throw new Error(`--env officejs=${env.officejs}: only "local" is known.`);
  }
  const isLocalOfficeJs = env.officejs === "local";
  const base = servedFrom(env.url);
  const page = {
    officeJs: isLocalOfficeJs ? "office-js/office.js" : CDN_OFFICE_JS,
    policy: contentSecurityPolicy({ officeJs: isLocalOfficeJs ? "" : MICROSOFT }),
  };

  return {
    mode,
    devtool: mode === "production" ? false : "source-map",
    entry: {
      taskpane: at("src/taskpane/index.tsx"),
      conformance: { import: at("src/conformance/index.ts"), runtime: false },
    },
    output: {
      path: at("dist"),
      clean: true,
      publicPath: "auto",
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [transpile(mode)] },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: at("src/taskpane/taskpane.html"),
        chunks: ["taskpane"],
        templateParameters: page,
      }),
      new HtmlWebpackPlugin({
        filename: "conformance.html",
        template: at("src/conformance/conformance.html"),
        chunks: ["conformance"],
        templateParameters: page,
      }),
      new HtmlWebpackPlugin({
        filename: "support.html",
        template: at("src/taskpane/support.html"),
        chunks: [],
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icons/*.png" },
          ...["manifest.xml", "manifest.conformance.xml"].map((from) => ({
            from,
            transform: (xml) => stampManifest(xml, base),
          })),
          ...(isLocalOfficeJs
            ? LOCAL_OFFICE_JS.map((file) => ({
                from: at("node_modules/@microsoft/office-js/dist", file),
                to: `office-js/${file}`,
                info: { minimized: true }, // Microsoft's file, served as it is
              }))
            : []),
        ],
      }),
    ],
    optimization: {
      runtimeChunk: "single",
      // React and Fabric change seldom: browsers keep them from one release to the next.
      splitChunks: {
        chunks: "all",
        cacheGroups: {
          defaultVendors: {
            test: /node_modules/,
            name: (module, chunks) => (chunks.some(({ name }) => name === "taskpane") ? "vendor" : undefined),
          },
        },
      },
    },
    // The pane starts on a slow line in a town hall: what loads first has a bound. Bytes before compression.
    performance: {
      hints: mode === "production" ? "error" : false,
      maxEntrypointSize: 400_000,
      maxAssetSize: 400_000,
      assetFilter: (file) => file.endsWith(".js") && !file.startsWith("office-js/"),
    },
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
  };
};
