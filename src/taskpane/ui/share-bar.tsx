import React from "react";
import { look } from "./look";

type ShareBarProps = { readonly label: string; readonly done: number; readonly of: number };

/** How much of something is done: the words, and a bar below them. */
export const ShareBar = ({ label, done, of }: ShareBarProps): JSX.Element => (
  <div>
    <div className={look.quiet}>{label}</div>
    <progress className={look.bar} value={done} max={Math.max(of, 1)} aria-label={label} />
  </div>
);
