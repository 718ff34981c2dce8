import { Link } from "office-ui-fabric-react/lib/Link";
import React from "react";

type TextButtonProps = {
  readonly text: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** Said by screen readers instead of the text, where several of the same text stand on a page. */
  readonly label?: string;
};

/** A lesser action among others: a button that looks like a link. */
export const TextButton = ({ text, onClick, disabled = false, label }: TextButtonProps): JSX.Element => (
  <Link onClick={onClick} disabled={disabled} {...(label === undefined ? {} : { "aria-label": label })}>
    {text}
  </Link>
);
