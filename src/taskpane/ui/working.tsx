import { ProgressIndicator } from "office-ui-fabric-react/lib/ProgressIndicator";
import React, { useEffect, useState } from "react";
import { Button } from "./button";
import { look } from "./look";

type WorkingProps = {
  /** What is being done. */
  readonly label: string;
  /** Share done, 0 to 1; null: not known. */
  readonly share: number | null;
  /** Said when nothing has moved for long: the answer may never come. */
  readonly slow?: string;
  readonly cancel?: { readonly text: string; readonly onClick: () => void; readonly disabled: boolean };
};

/** Milliseconds without a new step after which a person wonders whether anything is still happening. */
const LONG = 15_000;

export const Working = ({ label, share, slow, cancel }: WorkingProps): JSX.Element => {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    const timer = setTimeout(() => setSlow(true), LONG);
    return () => clearTimeout(timer);
  }, [label, share]);
  return (
    <div role="status" className={look.section}>
      <ProgressIndicator
        // Fabric cuts a long label off after one line.
        label={<span className={look.wrapped}>{label}</span>}
        {...(share === null ? {} : { percentComplete: share })}
      />
      {isSlow && slow !== undefined && <p className={look.quiet}>{slow}</p>}
      {cancel && (
        <div className={look.buttons}>
          <Button text={cancel.text} onClick={cancel.onClick} disabled={cancel.disabled} />
        </div>
      )}
    </div>
  );
};
