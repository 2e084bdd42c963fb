import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** False on the server and until the page's scripts run; then true. */
export const useAlive = (): boolean => useSyncExternalStore(subscribe, () => true, () => false)
