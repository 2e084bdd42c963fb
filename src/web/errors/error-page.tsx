import type { ReactNode } from 'react'
import { isRouteErrorResponse, useLocation } from 'react-router'
import type { PageError } from '#server/page-errors.ts'
import { addresses } from '#web/addresses.ts'
import { errors } from '#web/messages/en/errors.ts'
import { useMessages } from '#web/messages/messages.ts'
import { useRootData } from '#web/shell/root-data.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { OfferCover } from '#web/ui/seal/offer-cover.tsx'

/** Why there is no page, and what to do next. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useMessages(errors)
  const { pathname, search } = useLocation()
  const lastRequest = useRootData()?.requestId
  const refusal = isRouteErrorResponse(error) ? error : null
  const told = refusal?.data as Partial<PageError> | null | undefined
  const home = <LinkButton to={addresses.landing}>{t.toStart}</LinkButton>

  switch (refusal?.status ?? 500) {
    case 404:
      return <Notice emblem={pathname} eyebrow={t.notFoundEyebrow} title={t.notFoundTitle} text={t.notFoundText} actions={<Proposals pathname={pathname} />} />
    case 401:
      return (
        <Notice emblem={pathname} eyebrow={t.signInEyebrow} title={t.signInTitle} text={t.signInText}
          actions={<LinkButton variant="primary" to={`${addresses.signIn}?next=${encodeURIComponent(pathname + search)}`}>{t.signInTitle}</LinkButton>}
        />
      )
    case 403:
      return <Notice emblem={pathname} eyebrow={t.forbiddenEyebrow} title={t.forbiddenTitle} text={t.forbiddenText} actions={home} />
    case 429:
      return <Notice emblem={pathname} eyebrow={t.tooManyEyebrow} title={t.tooManyTitle} text={told?.message ?? t.tooManyText} actions={home} />
  }
  if (refusal && refusal.status < 500) {
    return <Notice emblem={pathname} eyebrow={t.refusedEyebrow({ status: refusal.status })} title={t.refusedTitle} text={told?.message ?? ''} actions={home} />
  }
  const reference = told?.requestId ?? lastRequest
  return (
    <Notice
      emblem={pathname}
      eyebrow={refusal?.status === 503 ? t.closedEyebrow : t.brokenEyebrow}
      title={refusal?.status === 503 ? t.closedTitle : t.brokenTitle}
      text={
        <>
          {refusal?.status === 503 ? t.closedText : t.brokenText}
          {reference && <code className="mt-3 block w-fit rounded bg-well px-3 py-2 font-mono text-sm text-ink select-all">{reference}</code>}
        </>
      }
      actions={
        <>
          <LinkButton to={pathname + search} reloadDocument variant="primary">
            {t.tryAgain}
          </LinkButton>
          {home}
        </>
      }
    />
  )
}

function Proposals({ pathname }: { pathname: string }) {
  const t = useMessages(errors)
  const word = /^\/([a-z0-9_-]{3,30})$/i.exec(pathname)?.[1]
  const places = [
    ...(word ? [{ to: addresses.profile(word.toLowerCase()), label: t.notFoundPerson({ handle: word.toLowerCase() }) }] : []),
    { to: addresses.discoverOffers, label: t.notFoundOffers },
    { to: addresses.landing, label: t.notFoundHome },
    { to: addresses.about, label: t.notFoundAbout },
  ]
  return (
    <nav aria-label={t.notFoundTry} className="w-full">
      <h2 className="eyebrow text-ink-faint">{t.notFoundTry}</h2>
      <ul className="mt-2 border-t border-line">
        {places.map((place) => (
          <li key={place.to} className="border-b border-line">
            <a href={place.to} className="flex min-h-12 items-center py-2 hover:text-seal-text">
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface NoticeProps {
  emblem: string
  eyebrow: string
  title: string
  text: ReactNode
  actions: ReactNode
}

function Notice({ emblem, eyebrow, title, text, actions }: NoticeProps) {
  return (
    <div className="hall grid items-center gap-10 py-16 md:grid-cols-2 md:py-24 lg:gap-20">
      <PageHead title={title} hidden />
      <div>
        <p className="eyebrow text-seal-text">{eyebrow}</p>
        <h1 className="mt-3 text-3xl">{title}</h1>
        <div className="mt-4 max-w-prose text-lg text-ink-soft">{text}</div>
        <div className="mt-8 flex flex-wrap gap-3">{actions}</div>
      </div>
      <OfferCover id={`error ${emblem}`} className="hidden aspect-4/3 w-full rounded md:block" />
    </div>
  )
}
