import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import React from "react";

const TYPES = {
  info: MessageBarType.info,
  success: MessageBarType.success,
  warning: MessageBarType.severeWarning,
  error: MessageBarType.error,
} as const;

type NoticeProps = {
  readonly kind: keyof typeof TYPES;
  readonly children: React.ReactNode;
};

/** A message with its own icon, so that colour never speaks alone; read out by screen readers. */
export const Notice = ({ kind, children }: NoticeProps): JSX.Element => (
  <MessageBar messageBarType={TYPES[kind]} isMultiline>
    {children}
  </MessageBar>
);
