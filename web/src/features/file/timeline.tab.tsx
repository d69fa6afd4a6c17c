import { Button, Chip, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCaseFile } from '@/api/case-file';
import type { Track, TrackCode } from '@/api/types';
import { useFormat } from '@/i18n/format';
import { useMessages } from '@/i18n/locale';
import { optionsOf } from '@/ui/choice-field';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/links';
import { Loading } from '@/ui/loading';
import { uiMessages } from '@/ui/messages';
import { ProblemAlert } from '@/ui/problem-alert';
import { Section } from '@/ui/section';
import { StatusBadge } from '@/ui/status-badge';
import { useWords } from '@/vocabulary/words';
import { timelineQuery } from './api';
import styles from './file.module.css';
import { fileMessages } from './messages';
import { isSettled, MilestoneBadge, MilestoneDue } from './milestone';
import { RecordPanel } from './record-panel';
import { asItHappened } from './story';
import { TimelineEvent } from './timeline-event';

function Lane({ track, next, mayRecord }: { track: Track; next: readonly string[]; mayRecord: boolean }) {
  const t = useMessages(fileMessages).timeline;
  const words = useWords();
  const format = useFormat();
  const navigate = useNavigate();
  const settled = track.milestones.filter((milestone) => isSettled(milestone.status)).length;
  const open = track.milestones.filter((milestone) => !isSettled(milestone.status));
  const upcoming = open.find((milestone) => next.includes(milestone.code)) ?? open[0];
  const name = words.track[track.track];
  return (
    <article className={`${styles.lane ?? ''} ${styles[track.track] ?? ''}`} aria-label={name}>
      <div className={styles.laneHead}>
        <h3>{name}</h3>
        <span className={styles.quiet}>
          {t.progress(format.number(settled), format.number(track.milestones.length))}
        </span>
      </div>
      {track.status === 'DECLINED' ? (
        <div>
          <StatusBadge tone="stopped">{t.trackDeclined}</StatusBadge>
        </div>
      ) : upcoming ? (
        <>
          <div className={styles.milestoneTitle}>{upcoming.title}</div>
          <div className={styles.milestoneMeta}>
            <MilestoneBadge milestone={upcoming} />
            <MilestoneDue milestone={upcoming} />
          </div>
          {mayRecord && (
            <div className={styles.laneAction}>
              <Button
                size="xs"
                variant="light"
                aria-label={t.recordNamed(upcoming.title)}
                onClick={() =>
                  void navigate({ to: '.', search: { record: upcoming.code }, resetScroll: false })
                }
              >
                {t.record}
              </Button>
            </div>
          )}
        </>
      ) : (
        <span className={styles.quiet}>{t.allDone}</span>
      )}
    </article>
  );
}

function Next() {
  const t = useMessages(fileMessages).timeline;
  const file = useCaseFile();
  const { tracks, next } = file.plan;
  return (
    <Section title={t.nextTitle} lead={tracks.length > 0 ? t.nextLead : undefined}>
      {tracks.length === 0 ? (
        <EmptyState
          title={t.noPlan}
          action={
            file.may.includes('PLAN') && (
              <LinkButton to="/files/$id/plan" params={{ id: file.id }}>
                {t.toPlan}
              </LinkButton>
            )
          }
        >
          {t.noPlanHint}
        </EmptyState>
      ) : (
        <div className={styles.lanes}>
          {tracks.map((track) => (
            <Lane key={track.track} track={track} next={next} mayRecord={file.may.includes('RECORD')} />
          ))}
        </div>
      )}
    </Section>
  );
}

function Story() {
  const t = useMessages(fileMessages).timeline;
  const ui = useMessages(uiMessages);
  const words = useWords();
  const file = useCaseFile();
  const [only, setOnly] = useState<TrackCode | 'ALL'>('ALL');
  const timeline = useInfiniteQuery(timelineQuery(file.id));
  const items = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = asItHappened(items).filter((item) => only === 'ALL' || item.track === only);
  const tracks = file.plan.tracks.map((track) => track.track);
  return (
    <Section title={t.storyTitle}>
      {tracks.length > 0 && (
        <Chip.Group
          value={only}
          onChange={(chosen) => {
            setOnly(tracks.find((track) => track === chosen) ?? 'ALL');
          }}
        >
          <Group gap="xs" mb="lg" role="radiogroup" aria-label={t.filter}>
            <Chip value="ALL" size="xs">
              {t.all}
            </Chip>
            {optionsOf(words.track)
              .filter(({ value }) => tracks.includes(value))
              .map(({ value, label }) => (
                <Chip key={value} value={value} size="xs">
                  {label}
                </Chip>
              ))}
          </Group>
        </Chip.Group>
      )}
      <ProblemAlert error={timeline.error} onRetry={() => void timeline.refetch()} />
      {timeline.isPending && <Loading />}
      {timeline.isSuccess && shown.length === 0 && <p className={styles.quiet}>{t.empty}</p>}
      <ol className={styles.plain} reversed>
        {shown.map((item) => (
          <TimelineEvent key={item.id} item={item} />
        ))}
      </ol>
      {timeline.hasNextPage && (
        <Button
          variant="default"
          loading={timeline.isFetchingNextPage}
          onClick={() => void timeline.fetchNextPage()}
        >
          {ui.more}
        </Button>
      )}
    </Section>
  );
}

export function TimelineTab() {
  return (
    <div className={styles.stack}>
      <Next />
      <Story />
      <RecordPanel />
    </div>
  );
}
