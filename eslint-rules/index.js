/** The project's own lint rules, as an ESLint plugin. */
module.exports = {
  meta: { name: "machi-kpi" },
  rules: {
    "import-direction": require("./import-direction"),
    "no-sync-in-loop": require("./no-sync-in-loop"),
  },
};
