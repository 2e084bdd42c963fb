/** A word that members use, and in how many texts it stands. */
export interface KnownWord {
  word: string
  found: number
}

/** How many slips apart two words may be: none for short ones, where another word is as likely as a slip. */
function mostSlips(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

const lettersOf = (word: string) => [...word].sort().join('')

/**
 * The known word that was most likely meant: the fewest slips away, then one with the same letters, then the most used.
 * People mistype the first letter of a word least, and a short word with another letter is another word ("blog" is no
 * "log", and no "blot"): there only letters in the wrong order are a slip. Undefined where none is near.
 */
export function nearestWord(typed: string, known: readonly KnownWord[]): string | undefined {
  const most = mostSlips(typed.length)
  const letters = lettersOf(typed)
  const near = known
    .map((one) => ({ ...one, slips: slipsBetween(typed, one.word, most), hasSameLetters: lettersOf(one.word) === letters }))
    .filter(({ word, slips, hasSameLetters }) => slips <= most && (hasSameLetters || (typed.length > 4 && (word[0] === typed[0] || typed.length > 6))))
  return near.toSorted((a, b) => a.slips - b.slips || Number(b.hasSameLetters) - Number(a.hasSameLetters) || b.found - a.found)[0]?.word
}

/**
 * How many letters were left out, added, mistaken or exchanged with their neighbour between two words (the optimal
 * string alignment distance); anything above `most` is `most + 1`. Words are short: at most 40 letters are compared.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most || one.length > 40) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1]
      let slips = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (isSame ? 0 : 1))
      const isExchanged = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      if (isExchanged) slips = Math.min(slips, (beforeLast[at - 2] ?? 0) + 1)
      now.push(slips)
    }
    if (Math.min(...now) > most) return most + 1
    beforeLast = last
    last = now
  }
  return Math.min(last[other.length] ?? 0, most + 1)
}
