import React, { useRef } from "react";
import { Button } from "./button";
import { look } from "./look";

type FileButtonProps = {
  readonly text: string;
  /** Kinds of files offered: `.json`. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onChoose: (file: File) => void;
};

/** A button that has a file of this computer chosen. */
export const FileButton = ({ text, accept, disabled = false, onChoose }: FileButtonProps): JSX.Element => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={look.file}
        type="file"
        accept={accept}
        aria-label={text}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that the same file, mended, can be chosen again.
          currentTarget.value = "";
          if (file !== undefined) onChoose(file);
        }}
      />
      <Button text={text} disabled={disabled} onClick={() => input.current?.click()} />
    </>
  );
};
