import { addresses } from '#web/addresses.ts'

/** Where an answer stands. */
export const answerAddress = (topic: string, section: string): string => `${addresses.helpOf(topic)}#${section}`
