// Letters that stay letters when their marks are taken away; the database's unaccent() reads them in the same way.
const foldings: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ё: 'е' }

/** A word in small letters, Latin ones without their accents: what the database makes of the texts it keeps. */
export function foldWord(text: string): string {
  const small = text.normalize('NFC').toLowerCase()
  return small.replace(/[\p{Script=Latin}ё]\p{M}*/gu, (letter) => foldings[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
}
