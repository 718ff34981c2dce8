import { registerIcons } from "office-ui-fabric-react/lib/Styling";
import React from "react";

const drawing = (path: string): JSX.Element => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor" aria-hidden="true" focusable="false">
    <path fillRule="evenodd" d={path} />
  </svg>
);

const CIRCLE = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2z";
const CROSS = "M4 3.2 8 7.2l4-4 .8.8-4 4 4 4-.8.8-4-4-4 4-.8-.8 4-4-4-4z";

/** The icons Fabric's controls ask for by name, drawn by us: its own font would come from another server. */
export const registerOwnIcons = (): void => {
  registerIcons({
    icons: {
      Info: drawing(`${CIRCLE}M7.3 7h1.4v4.5H7.3zM7.3 4.4h1.4v1.5H7.3z`),
      Completed: drawing(`${CIRCLE}M4.6 8.1l.9-.9L7.2 9l3.4-3.5.9.9-4.3 4.4z`),
      ErrorBadge: drawing(
        `${CIRCLE}M5.6 4.7 8 7.1l2.4-2.4.9.9L8.9 8l2.4 2.4-.9.9L8 8.9l-2.4 2.4-.9-.9L7.1 8 4.7 5.6z`,
      ),
      Warning: drawing("M8 1.5 15.2 14H.8zm0 2.4L2.9 12.8h10.2zM7.3 7h1.4v3H7.3zm0 3.7h1.4V12H7.3z"),
      ChevronDown: drawing("M3 5.2 8 10.2l5-5 .9.9L8 12 2.1 6.1z"),
      CheckMark: drawing("M2.2 8.2l.9-.9 3.2 3.2 6.6-6.7.9.9-7.5 7.6z"),
      Cancel: drawing(CROSS),
      Clear: drawing(CROSS),
    },
  });
};
