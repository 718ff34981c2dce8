const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const at = (...parts) => path.join(__dirname, ...parts);

/** The page of the local Excel: the grid around the task pane, a bundle of its own with its own React. */
module.exports = async (_env, { mode = "production" } = {}) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  entry: { page: at("src/local-excel/page/index.ts") },
  output: { path: at("out/page"), clean: true, publicPath: "auto", filename: "[name].[contenthash:8].js" },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // The grid wants React 18; the task pane's 17 stays in its own bundle.
    alias: { react: at("node_modules/react-18"), "react-dom": at("node_modules/react-dom-18") },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlWebpackPlugin({ filename: "index.html", template: at("src/local-excel/page/index.html") }),
  ],
  // Served to this machine only: making the grid's code small would cost half a minute at every change.
  optimization: { minimize: false },
  performance: { hints: false },
});
