import React from "react";
import type { NamesTaken } from "../commands/outcome";
import { useSpeak } from "./language";
import { Button } from "./ui/button";
import { look } from "./ui/look";
import { Notice } from "./ui/notice";

type NamesTakenNoticeProps = { readonly outcome: NamesTaken; readonly onRename: () => void };

/** Which names are taken, what the sheets would be called instead, and the button that agrees to it. */
export const NamesTakenNotice = ({ outcome, onRename }: NamesTakenNoticeProps): JSX.Element => {
  const speak = useSpeak();
  return (
    <>
      <Notice kind="warning">
        {speak("insert.names-taken")}
        <ul className={look.plainList}>
          {outcome.taken.map(({ name, proposal }) => (
            <li key={name}>
              {name} → {proposal}
            </li>
          ))}
        </ul>
      </Notice>
      <Button primary text={speak("insert.rename")} onClick={onRename} />
    </>
  );
};
