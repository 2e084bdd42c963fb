import { slipsBetween } from './nearest-word.ts'

// What PostgreSQL's English configuration leaves out of a text: nobody can be looked for by them.
const stopWords = new Set(
  ('i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves what which who whom this that these those am is are was ' +
    'were be been being have has had having do does did doing a an the and but if or because as until while of at by for with about against between into through during before after above below to from up down in out on ' +
    'off over under again further then once here there when where why how all any both each few more most other some such no nor not only own same so than too very s t can will just don should now').split(' '),
)

// What people wrap around the thing they look for.
const askingWords = new Set(
  ('need needs needed want wants wanted wanting help helps helping please looking look seek seeking search searching find finding found get getting give could would like love someone somebody something anyone anybody anything everyone ' +
    'everybody thing things good great best nice really quick quickly also able know knows hello hi hey thanks thank must might may let lets im ive id us one trying try make making made').split(' '),
)

/** Whether a word tells nothing at all: a text is never looked for by it. */
export const isStopWord = (word: string): boolean => stopWords.has(word)

/** Whether a word belongs to asking rather than to what is asked for ("I need help with …"). */
export const isAskingWord = (word: string): boolean => askingWords.has(word)

const lettersOf = (word: string) => [...word].sort().join('')

/** The asking word that somebody mistyped ("hlep me"): a letter lost, doubled or exchanged, never another one in its place ("book" is no "look"). */
export function misspeltAskingWord(word: string): string | undefined {
  if (word.length < 3 || isAskingWord(word)) return undefined
  for (const asking of askingWords) {
    if (asking.length < 4 || asking[0] !== word[0] || asking.at(-1) !== word.at(-1) || slipsBetween(word, asking, 1) !== 1) continue
    if (asking.length !== word.length || lettersOf(asking) === lettersOf(word)) return asking
  }
  return undefined
}
