import { data, redirect } from 'react-router'
import { createOffer, importPicture, proposeFromUrl } from '#modules/listings/index.ts'
import { offerTypes } from '#modules/listings/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { importWords as words } from '#web/messages/en/import.ts'
import { useMessages } from '#web/messages/messages.ts'
import { requireMember } from '#web/people/require-member.ts'
import { flashCookie } from '#web/shell/flash.ts'
import type { FormResult } from '#web/ui/field-context.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/import-route.ts'
import { AddressForm } from './address-form.tsx'
import { ReviewProposal } from './review-proposal.tsx'
import { proposalFields, readProposalForm } from './proposal-form.ts'

export function loader(args: Route.LoaderArgs) {
  requireMember(args)
  return { url: new URL(args.request.url).searchParams.get('url') ?? '', types: offerTypes }
}

/** Reads an address, or (after its owner has looked it over) makes a draft of what was proposed. */
export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    if (form.text('intent') !== 'accept') {
      const proposal = await proposeFromUrl(ctx, { url: form.text('url') })
      return data<FormResult>({ errors: [], values: proposalFields(proposal) })
    }
    const { picture, ...fields } = readProposalForm(form)
    // Fetched before the draft is made, and outside its transaction: a picture that is none leaves everything as it was typed.
    const images = picture === undefined ? [] : [{ mediaId: (await importPicture(ctx, { imageUrl: picture })).mediaId, alt: '' }]
    const { id } = await createOffer(ctx, { ...fields, images })
    return redirect(addresses.editOffer(id), { status: 303, headers: { 'set-cookie': flashCookie('offerImported') } })
  })
}

/** `/my/offers/import`: an offer begun from a link. */
export default function ImportPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(words)
  const isProposed = actionData?.values['source.url'] !== undefined
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} hidden />
      <h1 className="text-3xl">{isProposed ? t.reviewTitle : t.title}</h1>
      {isProposed ? (
        <ReviewProposal result={actionData} types={loaderData.types} />
      ) : (
        <>
          <p className="mt-3 max-w-prose text-lg text-ink-soft">{t.lead}</p>
          <AddressForm url={loaderData.url} result={actionData} className="mt-8 max-w-form" />
          <p className="mt-6 max-w-form text-sm text-ink-faint">{t.yours}</p>
        </>
      )}
    </div>
  )
}
