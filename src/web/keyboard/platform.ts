/** Whether this is a Mac (or an iPad with a keyboard), where ⌘ is the key that Ctrl is elsewhere. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform)

/** A key as it is written on this keyboard. */
export const keyName = (key: string, mac: boolean): string => (key === 'Mod' ? (mac ? '⌘' : 'Ctrl') : key)
