import type { Proposal } from '#modules/listings/index.ts'
import type { OfferType } from '#modules/listings/shapes.ts'
import type { FormInput } from '#web/forms/form-input.ts'

/** A proposal as the fields of the form that its owner looks it over in. */
export function proposalFields(proposal: Proposal): Record<string, string> {
  return {
    type: proposal.type,
    title: proposal.title,
    description: proposal.description,
    externalUrl: proposal.externalUrl,
    imageUrl: proposal.imageUrl ?? '',
    tags: proposal.tags.join(','),
    'source.type': proposal.source.type,
    'source.url': proposal.source.url,
    'source.metadata': JSON.stringify(proposal.source.metadata ?? {}),
  }
}

/** The form as the command takes it, and the picture's address where it is wanted. Whoever writes a form by hand is checked by the command. */
export function readProposalForm(form: FormInput) {
  return {
    type: form.text('type') as OfferType,
    title: form.text('title'),
    description: form.text('description'),
    externalUrl: form.nullable('externalUrl'),
    tags: form.words('tags'),
    source: { type: form.text('source.type') as 'url', url: form.text('source.url'), metadata: readMetadata(form.text('source.metadata')) },
    picture: form.checked('picture') ? form.optional('imageUrl') : undefined,
  }
}

function readMetadata(text: string): Record<string, string> {
  try {
    return JSON.parse(text) as Record<string, string>
  } catch {
    return {}
  }
}
