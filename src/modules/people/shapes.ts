import { z } from 'zod'
import { PictureShape } from '#modules/media/shapes.ts'
import { amountShape, currencyShape } from '#platform/money.ts'
import { line, prose, slugShape, webAddress } from '#platform/text.ts'

/** How somebody comes (P-1); one person may be several, or none of them. */
export const programs = ['mentor', 'participant', 'seller'] as const
export type Program = (typeof programs)[number]

export const roles = ['member', 'moderator', 'admin', 'owner', 'agent'] as const
export type Role = (typeof roles)[number]

export const availabilities = ['available', 'limited', 'unavailable'] as const

/** What kinds of creator there are (P-7). */
export const creatorCategories = [
  'ai-content', 'prompter', 'creative-director', 'designer', 'developer', 'writer', 'educator', 'artist', 'maker', 'photographer', 'musician', 'consultant', 'other',
] as const

/** Who may see a contact address. */
export const contactVisibilities = ['everyone', 'members', 'nobody'] as const

export const linkNames = ['website', 'x', 'instagram', 'linkedin', 'github'] as const
export type ProfileLinks = Record<(typeof linkNames)[number], string | null>

/** Hosts that each platform's link must be on. */
const linkHosts: Partial<Record<keyof ProfileLinks, readonly string[]>> = {
  x: ['x.com', 'twitter.com'],
  instagram: ['instagram.com'],
  linkedin: ['linkedin.com'],
  github: ['github.com'],
}

function link(name: keyof ProfileLinks) {
  const hosts = linkHosts[name]
  const onHost = (text: string) => {
    if (!hosts || !URL.canParse(text)) return true
    const host = new URL(text).hostname.replace(/^www\./, '')
    return hosts.some((known) => host === known || host.endsWith(`.${known}`))
  }
  return webAddress.refine(onHost, { error: `Give an address on ${hosts?.[0] ?? 'the web'}.` }).nullable()
}

/** A handle as it is stored. What is typed may be in capitals. */
export const handleShape = z
  .string({ error: 'This is needed.' })
  .trim()
  .toLowerCase()
  .min(3, { error: 'Use 3 to 30 characters.' })
  .max(30, { error: 'Use 3 to 30 characters.' })

export const emailShape = z.email({ error: 'Give an email address, like name@example.org.' }).max(254).transform((text) => text.toLowerCase())

/** Both ends are bounds of P-1 and of what hashing may cost. */
export const passwordShape = z
  .string({ error: 'This is needed.' })
  .min(10, { error: 'Use at least 10 characters.' })
  .max(200, { error: 'Use at most 200 characters.' })

/** A time zone by its name in the tz database. */
export const timeZoneShape = z.string().refine(isTimeZone, { error: 'Give a time zone, like Europe/Berlin.' })

/** `POST /auth/register` */
export const Register = z.strictObject({
  displayName: line(80).optional(),
  handle: handleShape,
  email: z.string({ error: 'This is needed.' }).trim().pipe(emailShape),
  password: passwordShape,
  /** UTC where it isn't said. */
  timeZone: timeZoneShape.optional(),
  as: z.array(z.enum(programs, { error: `Choose from: ${programs.join(', ')}.` })).max(3).optional(),
  /** The one-time token that a new installation prints at its first start: this account becomes its owner. */
  ownerToken: z.string().max(100).optional(),
})

/** `POST /auth/login` */
export const SignIn = z.strictObject({
  // Folded here: the database folds further letters to ours (İ), and the limits must count what it finds.
  email: z.string({ error: 'This is needed.' }).trim().toLowerCase().min(1, { error: 'This is needed.' }).max(254),
  password: z.string({ error: 'This is needed.' }).min(1, { error: 'This is needed.' }).max(200),
})

const emailField = z.string({ error: 'This is needed.' }).trim().pipe(emailShape)

/** `POST /auth/password/forgot` */
export const ForgotPassword = z.strictObject({ email: emailField })

/** What a one-time link carries: `POST /auth/email/verify` */
export const OneTimeLink = z.strictObject({ token: z.string({ error: 'This is needed.' }).min(1, { error: 'This is needed.' }).max(200) })

/** `POST /auth/password/reset` */
export const ResetPassword = OneTimeLink.extend({ password: passwordShape })

/** `POST /auth/password/change`; a member who has no password yet leaves the present one out. */
export const ChangePassword = z.strictObject({ currentPassword: z.string().max(200).optional(), newPassword: passwordShape })

/** `POST /auth/email/change` */
export const ChangeEmail = z.strictObject({ email: emailField, password: z.string().max(200).optional() })

/** `POST /auth/handle/change` */
export const ChangeHandle = z.strictObject({ handle: handleShape })

/** The fields of a profile that its owner writes (P-7); `PATCH /profiles/:id` takes any of them. */
export const ChangeProfile = z
  .strictObject({
    displayName: line(80, 1),
    tagline: line(120),
    bio: prose(5_000),
    skills: z.array(line(40, 1)).max(15, { error: 'Name at most 15 skills.' }).transform((skills) => [...new Set(skills)]),
    location: line(120),
    experienceYears: z.int({ error: 'Give a whole number of years.' }).min(0, { error: 'Use 0 to 80 years.' }).max(80, { error: 'Use 0 to 80 years.' }).nullable(),
    availability: z.enum(availabilities, { error: `Choose one of: ${availabilities.join(', ')}.` }),
    categories: z.array(slugShape.pipe(z.enum(creatorCategories, { error: 'This category is not known.' }))).max(6, { error: 'Choose at most 6.' }).transform((all) => [...new Set(all)]),
    hourlyRateCents: amountShape.max(100_000_000).nullable(),
    projectRateCents: amountShape.max(1_000_000_000).nullable(),
    currency: currencyShape,
    links: z.strictObject({ website: link('website'), x: link('x'), instagram: link('instagram'), linkedin: link('linkedin'), github: link('github') }).partial(),
    contactEmail: emailShape.nullable(),
    contactEmailVisibility: z.enum(contactVisibilities),
    inSearchEngines: z.boolean({ error: 'Give true or false.' }),
    inDirectory: z.boolean({ error: 'Give true or false.' }),
    phone: z.string().trim().regex(/^\+?[0-9 ()/-]{5,24}$/, { error: 'Give a phone number, like +49 30 901820.' }).nullable(),
    timeZone: timeZoneShape,
    languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'Use language codes, like en or pt-BR.' })).max(12),
    avatarMediaId: z.uuid().nullable(),
    bannerMediaId: z.uuid().nullable(),
    programs: z.array(z.enum(programs)).max(3).transform((all) => [...new Set(all)]),
  })
  .partial()

/** Whether a name is one of a time zone that can be reckoned with here. */
export function isTimeZone(name: string): boolean {
  try {
    return name.length <= 60 && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What everybody sees of a person. */
export const ProfileShape = z.object({
  id: z.uuid(),
  handle: z.string(),
  displayName: z.string(),
  tagline: z.string(),
  bio: z.string(),
  skills: z.array(z.string()),
  location: z.string(),
  experienceYears: z.int().nullable(),
  avatarUrl: z.string().nullable(),
  bannerUrl: z.string().nullable(),
  /** The same two with their sizes, for pages. */
  avatar: PictureShape.nullable(),
  banner: PictureShape.nullable(),
  availability: z.enum(availabilities),
  categories: z.array(z.string()),
  hourlyRateCents: z.int().nullable(),
  projectRateCents: z.int().nullable(),
  currency: z.string(),
  links: z.object({ website: z.string().nullable(), x: z.string().nullable(), instagram: z.string().nullable(), linkedin: z.string().nullable(), github: z.string().nullable() }),
  languages: z.array(z.string()),
  timeZone: z.string(),
  contactEmail: z.string().nullable(),
  counts: z.object({ followers: z.int(), following: z.int(), helped: z.int(), completed: z.int() }),
  points: z.int(),
  rating: z.object({ average: z.number().nullable(), count: z.int() }),
  frame: z.string().nullable(),
  isAgent: z.boolean(),
  /** False: its owner wants search engines to leave the profile alone. */
  inSearchEngines: z.boolean(),
  createdAt: z.string(),
})
export type Profile = z.output<typeof ProfileShape>

/** What a person sees of themselves: `GET /me`. */
export const MeShape = ProfileShape.extend({
  email: z.string(),
  emailVerified: z.boolean(),
  role: z.enum(roles),
  programs: z.array(z.enum(programs)),
  creditBalance: z.int(),
  pointBalance: z.int(),
  permissions: z.array(z.string()),
  phone: z.string().nullable(),
  contactEmailVisibility: z.string(),
  /** False: lists of people leave them out. */
  inDirectory: z.boolean(),
})
export type Me = z.output<typeof MeShape>

/** The public half of the key that signs our tokens (RFC 8037). */
export const JwkShape = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string(), alg: z.literal('EdDSA'), use: z.literal('sig') })

/** A place where somebody is signed in: `GET /sessions`. */
export const SessionShape = z.object({
  id: z.uuid(),
  /** The program and system in plain words: "Firefox on Windows". */
  device: z.string(),
  address: z.string().nullable(),
  createdAt: z.string(),
  /** To the day; now, for the one that asks. */
  lastSeenAt: z.string(),
  isCurrent: z.boolean(),
})
export type Session = z.output<typeof SessionShape>

export const scopes = ['read', 'write', 'admin'] as const

/** `POST /api-keys` */
export const CreateApiKey = z.strictObject({
  name: line(80, 1),
  scopes: z.array(z.enum(scopes, { error: `Choose from: ${scopes.join(', ')}.` })).min(1, { error: 'Choose at least one scope.' }).max(3).transform((all) => [...new Set(all)]),
  expiresAt: z.iso.datetime({ offset: true, error: 'Give a date and time, like 2027-01-31T00:00:00Z.' }).nullish(),
})

export const ApiKeyShape = z.object({
  id: z.uuid(),
  name: z.string(),
  prefix: z.string(),
  scopes: z.array(z.enum(scopes)),
  expiresAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
  createdAt: z.string(),
})
export type ApiKey = z.output<typeof ApiKeyShape>
