import React, { lazy, Suspense, useState } from "react";
import { FailureBoundary } from "./failure-boundary";
import { useSpeak } from "./language";
import { look } from "./ui/look";
import { ViewTabs } from "./ui/view-tabs";
import { Working } from "./ui/working";
import type { ViewProps } from "./view-props";
import { VIEW_IDS, type ViewId } from "./views";

/** Each view is fetched when it is first opened. */
const VIEWS: Readonly<Record<ViewId, React.LazyExoticComponent<React.ComponentType<ViewProps>>>> = {
  home: lazy(() => import("./views/home")),
  insert: lazy(() => import("./views/insert")),
  check: lazy(() => import("./views/check")),
  evaluation: lazy(() => import("./views/evaluation")),
  summary: lazy(() => import("./views/summary")),
};

type AppProps = Pick<ViewProps, "commands"> & { readonly firstView: ViewId };

/** The task pane: tabs, and below them the chosen view. Views once opened stay, so their results are not lost. */
export const App = ({ firstView, commands }: AppProps): JSX.Element => {
  const speak = useSpeak();
  const [shown, setShown] = useState(firstView);
  const [opened, setOpened] = useState<ReadonlySet<ViewId>>(new Set([firstView]));

  const [planId, choosePlan] = useState<string | null>(null);

  const goTo = (view: ViewId, plan?: string): void => {
    if (plan !== undefined) choosePlan(plan);
    setShown(view);
    setOpened((before) => new Set([...before, view]));
  };

  return (
    <div className={look.pane}>
      <header className={look.header}>
        <ViewTabs
          label={speak("views.label")}
          tabs={VIEW_IDS.map((id) => ({ id, title: speak(`views.${id}`) }))}
          selected={shown}
          onSelect={(view) => goTo(view)}
        />
      </header>
      {VIEW_IDS.filter((id) => opened.has(id)).map((id) => {
        const View = VIEWS[id];
        return (
          <main key={id} hidden={id !== shown} aria-label={speak(`views.${id}`)}>
            <FailureBoundary>
              <Suspense fallback={<Working label={speak("loading")} share={null} />}>
                <View
                  commands={commands}
                  isShown={id === shown}
                  goTo={goTo}
                  planId={planId}
                  onPlanChosen={choosePlan}
                />
              </Suspense>
            </FailureBoundary>
          </main>
        );
      })}
    </div>
  );
};
