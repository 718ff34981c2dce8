import React, { useState } from "react";
import type { Indicator } from "../plan/plan";
import { identityText } from "../validation/dismissal";
import type { Finding, Severity } from "../validation/finding";
import type { FindingActions } from "./finding-card";
import { FindingCard } from "./finding-card";
import type { FindingFilter, FindingGroup, Grouping } from "./finding-groups";
import { filterFindings, groupFindings, GROUPINGS, SEVERITIES } from "./finding-groups";
import { useSpeak } from "./language";
import { Button } from "./ui/button";
import { Choice } from "./ui/choice";
import { look } from "./ui/look";

/** A pane with a thousand cards answers slowly; more come on request. */
const PAGE = 50;
const ALL = "all";

type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly indicators: readonly Indicator[];
  readonly actions: FindingActions;
};

/** The groups of which up to `count` findings are shown. */
const firstOf = (groups: readonly FindingGroup[], count: number): readonly FindingGroup[] => {
  let left = count;
  return groups.flatMap((group) => {
    const shown = group.findings.slice(0, left);
    left -= shown.length;
    return shown.length === 0 ? [] : [{ ...group, findings: shown }];
  });
};

/** Findings in groups, filtered as wished, each with its place, what is wrong, and what could be done about it. */
export const FindingList = ({ findings, indicators, actions }: FindingListProps): JSX.Element => {
  const speak = useSpeak();
  const [shown, setShown] = useState(PAGE);
  const [by, setBy] = useState<Grouping>("severity");
  const [filter, setFilter] = useState<FindingFilter>({ severity: null, department: null });
  const wanted = filterFindings(findings, filter);
  const groups = groupFindings(wanted, by);
  const more = wanted.length - shown;
  const departments = [...new Set(findings.map(({ department }) => department))].sort();
  const departmentText = (name: string): string => (name === "" ? speak("check.no-department") : name);
  const headingOf = ({ key }: FindingGroup): string => {
    if (by === "severity") return speak(`check.${key as Severity}`);
    if (by === "department") return departmentText(key);
    return key === "" ? speak("check.no-sheet") : key;
  };
  const countOf = (own: Partial<FindingFilter>): number =>
    filterFindings(findings, { ...filter, ...own }).length;
  const counted = (text: string, count: number): string => speak("check.filtered", { text, count });
  // All at once only what changes the spelling, not the value: everything else is looked at one by one.
  const spellings = wanted.filter(
    ({ severity, after, year }) => severity === "info" && after !== null && year !== null,
  );

  return (
    <>
      {findings.length > 1 && (
        <>
          <div className={look.choices}>
            <Choice
              label={speak("check.group-by")}
              options={GROUPINGS.map((id) => ({ id, text: speak(`check.by.${id}`) }))}
              selected={by}
              onSelect={setBy}
            />
            <Choice
              label={speak("check.filter")}
              options={[
                { id: ALL, text: counted(speak("check.all"), countOf({ severity: null })) },
                ...SEVERITIES.map((id) => ({
                  id,
                  text: counted(speak(`check.${id}`), countOf({ severity: id })),
                })),
              ]}
              selected={filter.severity ?? ALL}
              onSelect={(id) => setFilter({ ...filter, severity: id === ALL ? null : id })}
            />
          </div>
          {departments.length > 1 && (
            <Choice
              label={speak("check.department-filter")}
              options={[
                { id: ALL, text: counted(speak("check.all"), countOf({ department: null })) },
                ...departments.map((name) => ({
                  id: `=${name}`,
                  text: counted(departmentText(name), countOf({ department: name })),
                })),
              ]}
              selected={filter.department === null ? ALL : `=${filter.department}`}
              onSelect={(id) => setFilter({ ...filter, department: id === ALL ? null : id.slice(1) })}
            />
          )}
        </>
      )}
      {spellings.length > 1 && (
        <Button
          text={speak("check.apply-all", { count: spellings.length })}
          disabled={actions.isBusy}
          onClick={() => actions.onApply(spellings)}
        />
      )}
      {findings.length > 0 && wanted.length === 0 && (
        <p className={look.quiet}>{speak("check.filtered-none")}</p>
      )}
      {firstOf(groups, shown).map((group) => (
        <section key={group.key} className={look.group} aria-label={headingOf(group)}>
          <h3 className={look.subheading}>
            {counted(headingOf(group), groups.find(({ key }) => key === group.key)?.findings.length ?? 0)}
          </h3>
          <ol className={look.list}>
            {group.findings.map((finding, index) => (
              <FindingCard
                key={`${identityText(finding)} ${finding.place?.cell ?? index}`}
                finding={finding}
                indicators={indicators}
                actions={actions}
              />
            ))}
          </ol>
        </section>
      ))}
      {more > 0 && (
        <Button
          text={speak("check.more", { count: Math.min(more, PAGE) })}
          onClick={() => setShown(shown + PAGE)}
        />
      )}
    </>
  );
};
