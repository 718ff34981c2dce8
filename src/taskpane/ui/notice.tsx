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

/** As large as the text around it, and no words cut in two; Fabric's own rule for breaks would part 注 and 意. */
const styles = {
  innerText: { fontSize: 13, lineHeight: "1.6", selectors: { "&, *": { wordBreak: "auto-phrase" } } },
} as const;

/** Fabric's colour for warnings can hardly be told from its colour for errors. */
const warning = { ...styles, root: { background: "#fff4ce" }, icon: { color: "#8a5a00" } } as const;

/** A message with its own icon, so that colour never speaks alone; read out by screen readers. */
export const Notice = ({ kind, children }: NoticeProps): JSX.Element => (
  <MessageBar messageBarType={TYPES[kind]} isMultiline styles={kind === "warning" ? warning : styles}>
    {children}
  </MessageBar>
);
