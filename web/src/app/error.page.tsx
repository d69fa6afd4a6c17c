import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { asProblem } from '@/api/problem';
import { useMessages } from '@/i18n/locale';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/links';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { CenterPage } from './center-page';
import { appMessages } from './messages';
import { NotAllowed } from './not-allowed';

export function NotAllowedPage() {
  const t = useMessages(appMessages).notAllowed;
  return (
    <Page title={t.title} narrow>
      <EmptyState title={t.lead} action={<LinkButton to="/">{t.home}</LinkButton>} />
    </Page>
  );
}

export function NotFoundPage() {
  const t = useMessages(appMessages).notFound;
  return (
    <Page title={t.title} narrow>
      <EmptyState title={t.lead} action={<LinkButton to="/">{t.home}</LinkButton>} />
    </Page>
  );
}

/** An address that is none of ours: outside the frame, since nobody may be signed in. */
export function NowherePage() {
  const t = useMessages(appMessages).notFound;
  return (
    <CenterPage title={t.title} lead={t.lead}>
      <LinkButton to="/">{t.home}</LinkButton>
    </CenterPage>
  );
}

/** Before the frame could be shown: usually the gateway does not answer. */
export function OutsideErrorPage({ error }: ErrorComponentProps) {
  const t = useMessages(appMessages).error;
  return (
    <CenterPage title={t.title} lead={t.lead}>
      <ProblemAlert
        error={error}
        onRetry={() => {
          window.location.reload();
        }}
      />
    </CenterPage>
  );
}

/** A page that could not be shown: says why in words, offers another try, and never shows an exception. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const t = useMessages(appMessages).error;
  const router = useRouter();
  if (error instanceof NotAllowed) return <NotAllowedPage />;
  if (asProblem(error).status === 404) return <NotFoundPage />;
  return (
    <Page title={t.title} narrow>
      <ProblemAlert
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      >
        <p>
          <LinkButton to="/" variant="default" size="xs">
            {t.home}
          </LinkButton>
        </p>
      </ProblemAlert>
    </Page>
  );
}
