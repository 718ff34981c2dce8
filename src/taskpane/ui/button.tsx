import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import React from "react";

type ButtonProps = {
  readonly text: string;
  readonly onClick: () => void;
  /** The one button a view is about. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
};

export const Button = ({ text, onClick, primary = false, disabled = false }: ButtonProps): JSX.Element => {
  const Look = primary ? PrimaryButton : DefaultButton;
  return <Look text={text} onClick={onClick} disabled={disabled} />;
};
