import pg from 'pg'

/** The type `text[]`, which the driver's own list does not name. */
export const textArrayType = 1009 as typeof pg.types.builtins.TEXT

const readLetterByLetter: (text: string) => (string | null)[] = pg.types.getTypeParser(textArrayType)

/** Reads a `text[]`: tags and the like need no quotes and come apart at their commas; the driver's own way is for the rest. */
export const readTextArray = (text: string): (string | null)[] => (/^\{[^{}"\\]+\}$/.test(text) && !text.includes('NULL') ? text.slice(1, -1).split(',') : readLetterByLetter(text))
