import React from "react";
import { FoldTitle } from "./fold-title";
import { look } from "./look";

type FoldProps = {
  readonly title: string;
  /** A line below the title, seen also while folded. */
  readonly note?: string;
  readonly children: React.ReactNode;
  /** Where the caller keeps whether it is open. */
  readonly open?: { readonly is: boolean; readonly onToggle: () => void };
};

/** A part that is only unfolded by those who want it. */
export const Fold = ({ title, note, children, open }: FoldProps): JSX.Element => (
  <details className={look.fold} {...(open === undefined ? {} : { open: open.is })}>
    <FoldTitle
      className={look.foldTitle}
      {...(open === undefined
        ? {}
        : {
            onClick: (event: React.MouseEvent): void => {
              event.preventDefault();
              open.onToggle();
            },
          })}
    >
      {title}
      {note !== undefined && <div className={look.quiet}>{note}</div>}
    </FoldTitle>
    {(open === undefined || open.is) && <div className={look.foldContent}>{children}</div>}
  </details>
);
