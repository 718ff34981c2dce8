import { TextField } from "office-ui-fabric-react/lib/TextField";
import React from "react";

type TextInputProps = {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** One line of text. */
export const TextInput = ({ label, placeholder = "", value, onChange }: TextInputProps): JSX.Element => (
  <TextField
    label={label}
    placeholder={placeholder}
    value={value}
    onChange={(_event, text) => onChange(text ?? "")}
  />
);
