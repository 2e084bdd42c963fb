/** An instant as notices and mails say it, to people of all zones: "1 Mar 2027, 12:00 UTC". */
export const sayInstant = (at: string): string => `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))} UTC`
