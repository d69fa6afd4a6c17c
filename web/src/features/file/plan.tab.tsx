import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCaseFile, useFileChange } from '@/api/case-file';
import type { Milestone, Track, TrackCode } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { useAnnounce } from '@/ui/announcer';
import { optionsOf } from '@/ui/choice-field';
import { Facts } from '@/ui/facts';
import { Notice } from '@/ui/notice';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { SidePanel } from '@/ui/side-panel';
import { StatusBadge } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import { AnchorsForm, ANCHORS } from './anchors-form';
import { planTemplatesQuery, startTrack } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { MilestoneItem } from './milestone-item';
import { isSettled, useNeedName } from './milestone';
import { RecordPanel } from './record-panel';
import { RefusalForm } from './refusal-form';

function Milestones({ milestones, all }: { milestones: readonly Milestone[]; all: readonly Milestone[] }) {
  const file = useCaseFile();
  return (
    <ul className={`${styles.plain ?? ''} ${styles.milestones ?? ''}`}>
      {milestones.map((milestone) => (
        <MilestoneItem
          key={milestone.code}
          milestone={milestone}
          all={all}
          mayRecord={file.may.includes('RECORD')}
        />
      ))}
    </ul>
  );
}

function TrackSection({ track }: { track: Track }) {
  const t = useMessages(fileMessages).plan;
  const words = useWords();
  const format = useFormat();
  const file = useCaseFile();
  const [refusing, setRefusing] = useState(false);
  const name = words.track[track.track];
  const all = file.plan.tracks.flatMap((each) => each.milestones);
  const settled = track.milestones.filter((milestone) => isSettled(milestone.status));
  const open = track.milestones.filter((milestone) => !isSettled(milestone.status));
  const declined = track.status === 'DECLINED';
  return (
    <Section
      title={name}
      lead={`${track.title} · ${t.version(format.number(track.version))}`}
      aside={
        declined ? (
          <StatusBadge tone="stopped">{t.declined}</StatusBadge>
        ) : (
          file.may.includes('PLAN') && (
            <Button
              variant="subtle"
              size="xs"
              onClick={() => {
                setRefusing(true);
              }}
            >
              {t.refuse}
            </Button>
          )
        )
      }
    >
      {track.refusal && (
        <Notice tone="stopped" title={t.refusedOn(format.date(track.refusal.on))}>
          {track.refusal.reason !== undefined && <p>{track.refusal.reason}</p>}
        </Notice>
      )}
      {settled.length > 0 && (
        <details className={styles.details}>
          <summary>{t.settled(settled.length)}</summary>
          <Milestones milestones={settled} all={all} />
        </details>
      )}
      {declined ? (
        <details className={styles.details}>
          <summary>{t.openSteps(open.length)}</summary>
          <Milestones milestones={open} all={all} />
        </details>
      ) : (
        <Milestones milestones={open} all={all} />
      )}
      <SidePanel
        opened={refusing}
        title={t.refuseTitle(name)}
        onClose={() => {
          setRefusing(false);
        }}
      >
        <RefusalForm
          track={track.track}
          onDone={() => {
            setRefusing(false);
          }}
        />
      </SidePanel>
    </Section>
  );
}

function StartTracks() {
  const t = useMessages(fileMessages).plan;
  const words = useWords();
  const announce = useAnnounce();
  const file = useCaseFile();
  const templates = useQuery(planTemplatesQuery);
  const starting = useFileChange<TrackCode>(startTrack);
  const running = file.plan.tracks.filter((track) => track.status === 'OPEN').map((track) => track.track);
  const offered = optionsOf(words.track).filter(
    ({ value }) => !running.includes(value) && templates.data?.some((template) => template.track === value),
  );
  if (!file.may.includes('PLAN') || offered.length === 0) return null;
  return (
    <Section title={t.start} lead={t.startLead}>
      <div className={styles.lanes}>
        {offered.map(({ value, label }) => (
          <div key={value} className={`${styles.lane ?? ''} ${styles[value] ?? ''}`}>
            <span className={styles.quiet}>{t.startHint[value]}</span>
            <div className={styles.laneAction}>
              <Button
                size="sm"
                variant="light"
                loading={starting.pending}
                onClick={() => {
                  void starting.save(value, file.revision).then((saved) => {
                    if (saved) announce(t.started(label));
                  });
                }}
              >
                {t.startTrack(label)}
              </Button>
            </div>
          </div>
        ))}
      </div>
      <ProblemAlert
        error={starting.problem}
        onRetry={
          starting.conflict &&
          (() => {
            void starting.applyMine();
          })
        }
      />
    </Section>
  );
}

function AnchorDates() {
  const t = useMessages(fileMessages).plan;
  const format = useFormat();
  const file = useCaseFile();
  const [changing, setChanging] = useState(false);
  if (file.plan.tracks.length === 0) return null;
  const { anchors } = file.plan;
  return (
    <Section
      title={t.anchors}
      lead={t.anchorsLead}
      aside={
        file.may.includes('PLAN') && (
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setChanging(true);
            }}
          >
            {t.changeAnchors}
          </Button>
        )
      }
    >
      <Facts
        items={ANCHORS.map((anchor) => {
          const on = anchors[anchor];
          return {
            label: t.anchor[anchor],
            value: on === undefined ? t.noAnchor : format.date(on),
            unknown: on === undefined,
          };
        })}
      />
      <SidePanel
        opened={changing}
        title={t.anchors}
        onClose={() => {
          setChanging(false);
        }}
      >
        <AnchorsForm
          onDone={() => {
            setChanging(false);
          }}
        />
      </SidePanel>
    </Section>
  );
}

function Slips() {
  const t = useMessages(fileMessages).plan;
  const format = useFormat();
  const file = useCaseFile();
  const nameOf = useNeedName(file.plan.tracks.flatMap((track) => track.milestones));
  const { slips } = file.plan;
  if (slips.length === 0) return null;
  const date = (on: string | undefined) => (on === undefined ? t.none : format.shortDate(on));
  const because = (what: string) => t.anchorWords[what] ?? nameOf(what);
  return (
    <details className={styles.details}>
      <summary>{t.slips}</summary>
      <ul>
        {slips.toReversed().map((slip) => (
          <li key={`${slip.code}/${slip.at}`}>
            {t.slipWords(nameOf(slip.code), date(slip.from), date(slip.to))}{' '}
            <span className={styles.quiet}>
              ({t.because(because(slip.because))}, {format.instant(slip.at)})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function PlanTab() {
  const file = useCaseFile();
  return (
    <div className={styles.stack}>
      {file.plan.tracks.map((track) => (
        <TrackSection key={track.track} track={track} />
      ))}
      <StartTracks />
      <AnchorDates />
      <Group>
        <Slips />
      </Group>
      <RecordPanel />
    </div>
  );
}
