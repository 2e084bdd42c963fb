import { useRouteLoaderData } from 'react-router'
import type { loader } from '#web/root.tsx'

/** What the frame knows on every page; undefined only where the frame itself failed. */
export const useRootData = () => useRouteLoaderData<typeof loader>('root')
