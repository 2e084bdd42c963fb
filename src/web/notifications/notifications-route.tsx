import { CheckCheck } from 'lucide-react'
import { Form, redirect } from 'react-router'
import { markRead } from '#modules/notifications/index.ts'
import { addresses, sameOriginPath } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { HelpLink } from '#web/help/help-link.tsx'
import { useFreshPage } from '#web/live/use-fresh-page.ts'
import { notifications } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/notifications-route.ts'
import { DayOfNotices } from './day-of-notices.tsx'
import { readNotifications } from './notifications-data.ts'
import { ViewTabs } from './view-tabs.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  return readNotifications(ctx, new URL(args.request.url).searchParams)
}

/** Marks one as read, or all up to the newest that was shown. */
export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const id = form.optional('id')
    const before = form.optional('before')
    await markRead(ctx, id === undefined ? { all: true, ...(before !== undefined && { before }) } : { ids: [id] })
    return redirect(sameOriginPath(form.optional('next'), addresses.notifications), 303)
  })
}

/** What happened that concerns the reader, by day; what they have not seen is marked. */
export default function Notifications({ loaderData }: Route.ComponentProps) {
  const t = useMessages(notifications)
  useFreshPage(({ type }) => type === 'notification')
  const { days, nextCursor, unreadCount, onlyUnread, newest } = loaderData
  return (
    <div className="mx-auto max-w-read px-4 py-10 sm:py-14">
      <PageHead title={t.title} hidden />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <h1 className="text-3xl">{t.title}</h1>
        <a href={addresses.settingsNotifications} className="link text-sm">{t.settings}</a>
      </div>
      <div className="mt-6 flex flex-wrap items-end justify-between gap-x-6 border-b border-line">
        <ViewTabs onlyUnread={onlyUnread} unreadCount={unreadCount} />
        {unreadCount > 0 && newest && (
          <Form method="post" action={addresses.notifications} className="-me-3 pb-1">
            <input type="hidden" name="before" value={newest} />
            <Button type="submit" variant="quiet" size="sm">
              <CheckCheck aria-hidden="true" /> {t.readAll}
            </Button>
          </Form>
        )}
      </div>
      {days.map((day) => (
        <DayOfNotices key={day.key} day={day} />
      ))}
      {days.length === 0 && (onlyUnread ? <CaughtUp /> : <NothingYet />)}
      <LoadMore nextCursor={nextCursor} name={t.more} />
    </div>
  )
}

function CaughtUp() {
  const t = useMessages(notifications)
  return (
    <div className="mt-10">
      <EmptyState emblem="seen everything" title={t.caughtUpTitle} action={<LinkButton to={addresses.notifications}>{t.caughtUpAction}</LinkButton>}>
        <p>{t.caughtUpText}</p>
      </EmptyState>
    </div>
  )
}

function NothingYet() {
  const t = useMessages(notifications)
  const steps = (
    <>
      <LinkButton to={addresses.newOffer} variant="primary">{t.emptyAction}</LinkButton>
      <LinkButton to={addresses.discoverOffers}>{t.emptyFind}</LinkButton>
    </>
  )
  return (
    <div className="mt-10">
      <EmptyState emblem="notifications" title={t.emptyTitle} action={steps}>
        <p>{t.emptyText}</p>
        <HelpLink topic="notifications" />
      </EmptyState>
    </div>
  )
}
