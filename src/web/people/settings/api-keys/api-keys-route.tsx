import { data, redirect } from 'react-router'
import { createApiKey, deleteApiKey, listApiKeys } from '#modules/people/index.ts'
import { type CreateApiKey, scopes } from '#modules/people/shapes.ts'
import type { z } from 'zod'
import { parseId } from '#platform/parse.ts'
import { addresses } from '#web/addresses.ts'
import { submit } from '#web/forms/submit.ts'
import { apiKeys } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsFrame, SettingsPart } from '#web/settings/settings-frame.tsx'
import { flashCookie } from '#web/shell/flash.ts'
import { Alert } from '#web/ui/alert.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { CopyField } from '#web/ui/copy-field.tsx'
import { requireMember } from '../../require-member.ts'
import type { Route } from './+types/api-keys-route.ts'
import { expiryOf, lifetimes } from './expiry.ts'
import { KeyForm } from './key-form.tsx'
import { KeyTable } from './key-table.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { ctx } = requireMember(args)
  const now = ctx.now().toISOString()
  const keys = (await listApiKeys(ctx, {})).map((key) => ({ ...key, isOver: key.expiresAt !== null && key.expiresAt <= now }))
  return { keys, scopes, lifetimes }
}

/** Makes a key, or ends the one that the button named. The answer to making it is the only page that ever shows it. */
export async function action(args: Route.ActionArgs) {
  requireMember(args)
  return submit(args, async (ctx, form) => {
    const ended = form.optional('end')
    if (ended !== undefined) {
      await deleteApiKey(ctx, { id: parseId(ended, 'API key') })
      throw redirect(addresses.settingsApiKeys, { status: 303, headers: { 'set-cookie': flashCookie('apiKeyEnded') } })
    }
    const chosen = form.all('scopes') as z.input<typeof CreateApiKey>['scopes']
    const { name, key } = await createApiKey(ctx, { name: form.text('name'), scopes: chosen, expiresAt: expiryOf(form.text('lifetime'), ctx.now()) })
    return data({ made: { name, key } }, { status: 201, headers: { 'cache-control': 'no-store' } })
  })
}

/** One's keys for programs (P-5). */
export default function ApiKeys({ loaderData, actionData }: Route.ComponentProps) {
  const t = useMessages(apiKeys)
  const made = actionData && 'made' in actionData ? actionData.made : null
  return (
    <SettingsFrame
      title={t.title}
      lead={t.lead}
      aside={
        <LinkButton to="/api/docs" reloadDocument size="sm">
          {t.docs}
        </LinkButton>
      }
    >
      {made && (
        <Alert tone="success" live title={t.madeTitle({ name: made.name })} className="mt-8">
          <p className="mb-3">{t.madeText}</p>
          <CopyField label={t.key} text={made.key} mono />
        </Alert>
      )}
      <KeyTable keys={loaderData.keys} />
      <SettingsPart title={t.makeTitle} lead={t.makeLead}>
        <KeyForm key={made?.key ?? 'form'} scopes={loaderData.scopes} lifetimes={loaderData.lifetimes} result={made || !actionData || 'made' in actionData ? undefined : actionData} />
      </SettingsPart>
    </SettingsFrame>
  )
}
