/** Words that would clash with addresses of ours, or pass for the house itself. */
const reserved = new Set(
  `about account accounts achievements admin administrator agent agents anonymous api asks assets auth ava billing blog
  bot cart checkout clips community connect connections contact courses creator dashboard dev discover docs edit
  everyone events export favicon feed followers following gallery gamification goods guidelines guild guildhall
  hall help home host inbox info jobs js leaderboard legal login logout mail manage me media mentor mentors
  messages metrics moderator moderators my new news newsletter notifications null oauth offers official onboarding
  order orders owner password payments people pinned points portfolio post posts press privacy profile profiles
  projects public purchase purchases register reset-password reviews robots root rss search security self settings shop shops
  sign-in sign-out sign-up signin signout signup sitemap staff static status store support system tasks team
  terms theme token tools undefined unknown user users verify-email void webhook webhooks webmaster well-known
  ws www you`.split(/\s+/),
)

/** Letters of other scripts, and digits, that pass for a Latin letter (from Unicode's confusables, UTS #39). */
const lookalikes: Record<string, string> = {
  а: 'a', ɑ: 'a', α: 'a', в: 'b', ь: 'b', с: 'c', ϲ: 'c', ԁ: 'd', ɗ: 'd', е: 'e', ҽ: 'e', є: 'e', ɡ: 'g', ց: 'g', һ: 'h', հ: 'h', н: 'h',
  і: 'i', ı: 'i', ι: 'i', ɩ: 'i', ј: 'j', ϳ: 'j', κ: 'k', к: 'k', ӏ: 'l', ⅼ: 'l', ǀ: 'l', м: 'm', ո: 'n', п: 'n', η: 'n', ο: 'o', о: 'o',
  օ: 'o', σ: 'o', р: 'p', ρ: 'p', ԛ: 'q', գ: 'q', г: 'r', ѕ: 's', ꜱ: 's', τ: 't', т: 't', υ: 'u', ս: 'u', ν: 'v', ѵ: 'v', ԝ: 'w', ѡ: 'w', ш: 'w',
  х: 'x', χ: 'x', у: 'y', γ: 'y', ү: 'y', ᴢ: 'z', '0': 'o', '1': 'l', '|': 'l', '—': '-', '–': '-', '‐': '-', _: '-', '.': '-',
}

/** Whether a handle has only the characters that handles have. */
export function isHandle(text: string): boolean {
  return /^[a-z0-9_-]{3,30}$/.test(text)
}

/** A handle with everything that looks alike folded together: two people must not share one. */
export function handleSkeleton(handle: string): string {
  const plain = handle.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...plain].map((character) => lookalikes[character] ?? character).join('')
}

const reservedSkeletons = new Set([...reserved].map(handleSkeleton))

/** Whether a handle is, or looks like, a word that nobody may have. */
export function isReserved(handle: string): boolean {
  // A 1 passes for an l as well as for an i.
  return [handle, handle.replaceAll('1', 'i')].some((reading) => reservedSkeletons.has(handleSkeleton(reading)))
}
