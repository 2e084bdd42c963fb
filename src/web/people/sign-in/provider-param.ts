import { type ProviderName, providerNames } from '#modules/credentials/shapes.ts'
import { notFound } from '#platform/errors.ts'

/** The provider that an address names; 404 for any other word. */
export function providerParam(params: { provider?: string | undefined }): ProviderName {
  const found = providerNames.find((name) => name === params.provider)
  if (!found) throw notFound()
  return found
}
