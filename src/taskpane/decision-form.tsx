import React, { useState } from "react";
import { useSpeak } from "./language";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { TextInput } from "./ui/text-input";

type DecisionFormProps = {
  /** What the reason is asked for. */
  readonly label: string;
  readonly isBusy: boolean;
  /** Asked too where it counts which department decided. */
  readonly asksDepartment?: boolean;
  readonly onDecide: (reason: string, department: string) => void;
  readonly onCancel: () => void;
};

/** Asks for the reason of a decision that is kept in the workbook. */
export const DecisionForm = ({
  label,
  isBusy,
  asksDepartment = false,
  onDecide,
  onCancel,
}: DecisionFormProps): JSX.Element => {
  const speak = useSpeak();
  const [reason, setReason] = useState("");
  const [department, setDepartment] = useState("");
  const isComplete = reason.trim() !== "" && (!asksDepartment || department.trim() !== "");
  return (
    <>
      <TextInput label={label} value={reason} onChange={setReason} />
      {asksDepartment && (
        <TextInput label={speak("check.department")} value={department} onChange={setDepartment} />
      )}
      <div className={look.buttons}>
        <Button
          primary
          text={speak("check.dismiss-now")}
          disabled={isBusy || !isComplete}
          onClick={() => onDecide(reason, department)}
        />
        <Button text={speak("check.decide-not")} onClick={onCancel} />
      </div>
    </>
  );
};
