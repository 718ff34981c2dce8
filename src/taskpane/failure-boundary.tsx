import React from "react";
import { failureOf, type Failure } from "./failure";
import { FailureNotice } from "./failure-notice";

type State = { readonly failure: Failure | null };

/** Shows a view's own breakdown, or its code that did not arrive, instead of an empty pane. */
export class FailureBoundary extends React.Component<{ readonly children: React.ReactNode }, State> {
  override readonly state: State = { failure: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { failure: failureOf(thrown) };
  }

  override render(): React.ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : <FailureNotice failure={failure} />;
  }
}
