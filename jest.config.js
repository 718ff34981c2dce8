/** Logic and headless tests run in node; files ending in .dom.test run in jsdom. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "classic" } },
      },
    },
  ],
};

module.exports = {
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["\\.dom\\.test\\.", "<rootDir>/test/browser/"],
    },
    {
      displayName: "jsdom",
      testEnvironment: "jsdom",
      transform,
      // Fabric's path imports are ES modules for webpack; Node gets the CommonJS build of the same files.
      moduleNameMapper: { "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1" },
      testMatch: ["<rootDir>/test/**/*.dom.test.ts?(x)"],
    },
  ],
};
