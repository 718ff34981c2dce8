import { viewFromSearch } from "../../src/taskpane/views";

test.each([
  ["?view=home", "home"],
  ["?view=insert", "insert"],
  ["?view=check", "check"],
  ["?view=evaluation", "evaluation"],
  ["?view=summary&_host_Info=Excel$Web$16.00$ja-JP$telemetry$$disableLogging$0", "summary"],
  ["", "home"],
  ["?view=", "home"],
  ["?view=settings", "home"],
  ["?view=Check", "home"],
])("%s opens %s", (search, view) => {
  expect(viewFromSearch(search)).toBe(view);
});
