import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { housePort } from '#platform/house.ts'
import { credentialSettingsPort } from '../settings.ts'
import type { ProviderName } from '../shapes.ts'
import { github } from './github.ts'
import { google } from './google.ts'
import type { Provider } from './provider.ts'

const makers = { google, github }

/** A provider that this installation has; 404 for any other. */
export function providerOf(ctx: Ctx, name: ProviderName): Provider {
  const settings = ctx.use(credentialSettingsPort)[name]
  if (!settings) throw notFound('page')
  const redirectUri = `${ctx.use(housePort).publicUrl}/sign-in/with/${name}/return`
  return makers[name](settings, redirectUri, (error) => ctx.log.warn({ err: error, provider: name, requestId: ctx.requestId }, 'a provider did not vouch for somebody'))
}
