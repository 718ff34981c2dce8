const { projects } = require("./jest.config");

const [node] = projects;

/** `npm run test:browser`: the page in a real Chromium, one test after the other. */
module.exports = {
  ...node,
  displayName: "browser",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 90_000,
};
