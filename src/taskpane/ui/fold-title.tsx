import React from "react";

/**
 * The title of a fold. Its `tabindex` is needed: in Excel on the web Office.js moves the focus itself, along a list of
 * elements that does not know `summary`, so without it nobody could reach a fold, nor leave one, by keyboard.
 */
export const FoldTitle = (props: React.HTMLAttributes<HTMLElement>): JSX.Element => (
  <summary tabIndex={0} {...props} />
);
