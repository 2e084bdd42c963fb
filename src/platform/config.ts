import { resolve } from 'node:path'
import { z } from 'zod'
import { defaultLimits, type LimitName, type LimitRule, parseLimit } from './limits.ts'
import { isSender, readSmtpUrl, type SmtpServer } from './mail/smtp-settings.ts'

const services = ['web', 'jobs'] as const

/** How the program runs: see `.env.example` for every setting. */
export type Mode = 'demo' | 'development' | 'production'

/** A place elsewhere where people have an account that they may sign in with. */
export interface SocialSettings {
  clientId: string
  clientSecret: string
  /** Where it is: the issuer (OpenID Connect), or the address of the site. */
  url: string
}

/** Another site whose word on who somebody is counts here. */
export interface TrustedIssuer {
  /** What its tokens name as `iss`. */
  issuer: string
  /** How its tokens are verified: a secret that both know (HS256), or the address of its public keys. */
  secret: string | null
  jwks: string | null
  /** What its tokens must name as `aud`; null: anything. */
  audience: string | null
  /** The cookie that its token comes in; null: only as a bearer token. */
  cookie: string | null
  emailClaim: string
}

/** All settings, read once at start. */
export interface Config {
  mode: Mode
  port: number
  host: string
  publicUrl: string
  databaseUrl: string | null
  /** A Redis or Valkey that nodes speak to each other through; null: through the database. */
  redisUrl: string | null
  dataDir: string
  authSecret: string | null
  jwtSecret: string | null
  /** Whose tokens sign people in as well; null: nobody's but our own. */
  trustedIssuer: TrustedIssuer | null
  trustProxy: string[]
  corsOrigins: string[]
  /** What a monitor shows to read /metrics from elsewhere; null: only this machine reads them. */
  metricsToken: string | null
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  only: ReadonlySet<(typeof services)[number]>
  limits: Record<LimitName, LimitRule>
  /** The server that takes our mail; null: it stays in the outbox. */
  smtp: SmtpServer | null
  /** What signs the reports of returned mail at /mail/bounces; null: there is no such door. */
  mailWebhookSecret: string | null
  /** Whether people may sign in with a passkey. */
  passkeys: boolean
  google: SocialSettings | null
  github: SocialSettings | null
  /** Origins that are fetched from elsewhere, with whatever address: a test's own server instead of the Internet. Empty in production. */
  outgoingStandIns: ReadonlyMap<string, string>
  /** Whether an empty installation is filled with the demo community. */
  seedDemo: boolean
  /** Whether this process does work that takes long and can wait (AVIF of pictures). */
  patientJobs: boolean
}

/** Wrong settings, all of them at once. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  constructor(mistakes: readonly string[]) {
    super(`These settings need a change:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}\n.env.example explains each.`)
  }
}

const list = z.string().default('').transform((text) => text.split(',').map((part) => part.trim()).filter(Boolean))
const origin = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be an address like ${example}` }).refine((text) => new URL(text).pathname === '/', { error: `must have no path, like ${example}` }).transform((text) => new URL(text).origin)
const secret = z.string().min(32, { error: 'must have at least 32 characters; make one with: openssl rand -base64 48' })
const elsewhere = z.url({ protocol: /^https?$/, error: 'must be an address like https://accounts.example.org' }).transform((text) => text.replace(/\/+$/, ''))
const flag = z.stringbool({ error: 'must be true or false' })

const Environment = z.object({
  GUILDHALL_MODE: z.enum(['demo', 'development', 'production'], { error: 'must be demo, development or production' }).default('demo'),
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535, { error: 'must be a port number up to 65535' }).default(3000),
  HOST: z.string().min(1).optional(),
  PUBLIC_URL: origin(/^https?$/, 'https://hall.example.org').optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\/.+/, { error: 'must look like postgres://user:password@host:5432/name' }).optional(),
  REDIS_URL: z.string().regex(/^rediss?:\/\/.+/, { error: 'must look like redis://user:password@host:6379 or rediss://…' }).refine((text) => URL.canParse(text), { error: 'is no address; encode special characters in the password (@ is %40)' }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  AUTH_SECRET: secret.optional(),
  AUTH_JWT_SECRET: secret.optional(),
  AUTH_TRUSTED_ISSUER: z.string().max(500).optional(),
  AUTH_TRUSTED_ISSUER_SECRET: secret.optional(),
  AUTH_TRUSTED_ISSUER_JWKS: z.url({ protocol: /^https?$/, error: 'must be an address like https://id.example.org/jwks.json' }).optional(),
  AUTH_TRUSTED_ISSUER_AUDIENCE: z.string().max(500).optional(),
  AUTH_TRUSTED_ISSUER_COOKIE: z.string().regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/, { error: 'must be the name of a cookie' }).refine((name) => !/^(__Host-)?guildhall$/.test(name), { error: 'must not be the name of our own cookie' }).optional(),
  AUTH_TRUSTED_ISSUER_EMAIL_CLAIM: z.string().min(1).max(100).default('email'),
  TRUST_PROXY: list.refine((parts) => parts.every((part) => z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()]).safeParse(part).success), {
    error: 'must be a list of addresses or CIDR ranges of your own proxies, like 10.0.0.0/8',
  }),
  CORS_ORIGINS: list.refine((parts) => parts.every((part) => URL.canParse(part) && new URL(part).origin === part), {
    error: 'must be a list of origins, like https://app.example.org',
  }),
  METRICS_TOKEN: secret.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' }).optional(),
  SEED_DEMO: flag.optional(),
  PATIENT_JOBS: flag.default(true),
  OUTGOING_STAND_INS: list.refine((parts) => parts.every((part) => /^https?:\/\/[^=,/]+=https?:\/\/[^=,/]+$/.test(part)), { error: 'must be a list like https://api.example.org=http://127.0.0.1:4000' }),
  SMTP_URL: z.string().refine((text) => readSmtpUrl(text) !== undefined, { error: 'must look like smtp://user:password@mail.example.org:587 or smtps://…:465' }).optional(),
  MAIL_FROM: z.string().refine(isSender, { error: 'must be an address, like hall@example.org or Guildhall <hall@example.org>' }).optional(),
  MAIL_WEBHOOK_SECRET: secret.optional(),
  PASSKEYS: flag.optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  GOOGLE_ISSUER: elsewhere.default('https://accounts.google.com'),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  GITHUB_URL: elsewhere.default('https://github.com'),
})
type Settings = z.output<typeof Environment>

/**
 * Reads the settings from the environment and the command line (`--only=web,jobs`).
 * Throws a ConfigError that lists every mistake; the only place that reads `process.env`.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, args: readonly string[] = process.argv.slice(2)): Config {
  const mistakes: string[] = []
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success) for (const issue of read.error.issues) mistakes.push(`${issue.path.join('.')} ${issue.message}`)
  const limits = readLimits(given, mistakes)
  const only = readServices(args, mistakes)
  if (read.success && read.data.SMTP_URL && !read.data.MAIL_FROM) mistakes.push('MAIL_FROM is needed with SMTP_URL: the address that our mail comes from')
  if (read.success) mistakes.push(...halfSet(read.data), ...mistrusted(read.data))
  if (read.success && read.data.GUILDHALL_MODE === 'production') mistakes.push(...unsafe(read.data))
  if (!read.success || mistakes.length > 0) throw new ConfigError(mistakes)
  const set = read.data
  const host = set.HOST ?? '127.0.0.1'
  const server = set.SMTP_URL === undefined ? undefined : readSmtpUrl(set.SMTP_URL)
  const publicUrl = set.PUBLIC_URL ?? `http://localhost:${set.PORT}`
  return {
    mode: set.GUILDHALL_MODE,
    port: set.PORT,
    host,
    publicUrl,
    databaseUrl: set.DATABASE_URL ?? null,
    redisUrl: set.REDIS_URL ?? null,
    dataDir: resolve(set.DATA_DIR),
    authSecret: set.AUTH_SECRET ?? null,
    jwtSecret: set.AUTH_JWT_SECRET ?? null,
    trustedIssuer: trustedIssuer(set),
    trustProxy: set.TRUST_PROXY,
    corsOrigins: set.CORS_ORIGINS,
    metricsToken: set.METRICS_TOKEN ?? null,
    logLevel: set.LOG_LEVEL ?? (set.GUILDHALL_MODE === 'demo' ? 'warn' : 'info'),
    only,
    limits,
    smtp: server && set.MAIL_FROM ? { ...server, from: set.MAIL_FROM } : null,
    mailWebhookSecret: set.MAIL_WEBHOOK_SECRET ?? null,
    passkeys: set.PASSKEYS ?? mayHavePasskeys(publicUrl),
    google: social(set.GOOGLE_CLIENT_ID, set.GOOGLE_CLIENT_SECRET, set.GOOGLE_ISSUER),
    github: social(set.GITHUB_CLIENT_ID, set.GITHUB_CLIENT_SECRET, set.GITHUB_URL),
    outgoingStandIns: new Map(set.OUTGOING_STAND_INS.map((pair) => pair.split('=') as [string, string])),
    patientJobs: set.PATIENT_JOBS,
    seedDemo: set.GUILDHALL_MODE !== 'production' && (set.SEED_DEMO ?? true),
  }
}

/** Browsers know passkeys only on https and on localhost (Web Authentication: secure contexts, domains). */
function mayHavePasskeys(publicUrl: string): boolean {
  return publicUrl.startsWith('https://') || new URL(publicUrl).hostname === 'localhost'
}

function social(clientId: string | undefined, clientSecret: string | undefined, url: string): SocialSettings | null {
  return clientId && clientSecret ? { clientId, clientSecret, url } : null
}

function trustedIssuer(set: Settings): TrustedIssuer | null {
  if (!set.AUTH_TRUSTED_ISSUER) return null
  return {
    issuer: set.AUTH_TRUSTED_ISSUER,
    secret: set.AUTH_TRUSTED_ISSUER_SECRET ?? null,
    jwks: set.AUTH_TRUSTED_ISSUER_JWKS ?? null,
    audience: set.AUTH_TRUSTED_ISSUER_AUDIENCE ?? null,
    cookie: set.AUTH_TRUSTED_ISSUER_COOKIE ?? null,
    emailClaim: set.AUTH_TRUSTED_ISSUER_EMAIL_CLAIM,
  }
}

/** What is wrong with the trust in another site; half a setting would be none, or too much. */
function mistrusted(set: Settings): string[] {
  const { AUTH_TRUSTED_ISSUER: issuer, AUTH_TRUSTED_ISSUER_SECRET: key, AUTH_TRUSTED_ISSUER_JWKS: jwks } = set
  if (!issuer) {
    const stray = (['SECRET', 'JWKS', 'COOKIE', 'AUDIENCE'] as const).filter((name) => set[`AUTH_TRUSTED_ISSUER_${name}`])
    return stray.map((name) => `AUTH_TRUSTED_ISSUER_${name} means nothing without AUTH_TRUSTED_ISSUER`)
  }
  const mistakes: string[] = []
  if (!key === !jwks) mistakes.push('AUTH_TRUSTED_ISSUER needs either AUTH_TRUSTED_ISSUER_SECRET or AUTH_TRUSTED_ISSUER_JWKS, and not both')
  if (key && key === set.AUTH_JWT_SECRET) mistakes.push('AUTH_TRUSTED_ISSUER_SECRET must not be AUTH_JWT_SECRET: whoever verifies our tokens could then sign people in')
  if (issuer === (set.PUBLIC_URL ?? `http://localhost:${set.PORT}`)) mistakes.push('AUTH_TRUSTED_ISSUER must be another site than PUBLIC_URL')
  if (jwks && set.GUILDHALL_MODE === 'production' && !jwks.startsWith('https://')) mistakes.push('AUTH_TRUSTED_ISSUER_JWKS must be https in production')
  return mistakes
}

/** Settings that only mean something together. */
function halfSet(set: Settings): string[] {
  const mistakes: string[] = []
  for (const name of ['GOOGLE', 'GITHUB'] as const) {
    const [id, secretOf] = [set[`${name}_CLIENT_ID`], set[`${name}_CLIENT_SECRET`]]
    if (!id !== !secretOf) mistakes.push(`${name}_CLIENT_ID and ${name}_CLIENT_SECRET belong together; ${id ? 'the secret' : 'the id'} is missing`)
  }
  if (set.PASSKEYS && set.PUBLIC_URL && !mayHavePasskeys(set.PUBLIC_URL)) mistakes.push('PASSKEYS can be true only where PUBLIC_URL is https or localhost: browsers refuse elsewhere')
  return mistakes
}

/** What a production installation must not be started with. */
function unsafe(set: Settings): string[] {
  const mistakes: string[] = []
  if (!set.AUTH_SECRET) mistakes.push('AUTH_SECRET is needed in production: at least 32 random characters')
  else if (/change|secret|example|password/i.test(set.AUTH_SECRET)) mistakes.push('AUTH_SECRET looks like an example; make one with: openssl rand -base64 48')
  if (!set.PUBLIC_URL) mistakes.push('PUBLIC_URL is needed in production: the address under which people reach the hall')
  else if (!set.PUBLIC_URL.startsWith('https://')) mistakes.push('PUBLIC_URL must be https in production, or session cookies could be read on the way')
  for (const name of ['GOOGLE_ISSUER', 'GITHUB_URL'] as const) if (!set[name].startsWith('https://')) mistakes.push(`${name} must be https in production`)
  if (set.OUTGOING_STAND_INS.length > 0) mistakes.push('OUTGOING_STAND_INS is for tests: it would open this machine’s own network to what members type')
  if (set.SEED_DEMO) mistakes.push('SEED_DEMO cannot be true in production')
  return mistakes
}

function readLimits(env: Record<string, string | undefined>, mistakes: string[]): Record<LimitName, LimitRule> {
  const rules: Record<LimitName, LimitRule> = { ...defaultLimits }
  for (const name of Object.keys(defaultLimits) as LimitName[]) {
    const variable = `LIMIT_${name.toUpperCase()}`
    const text = env[variable]
    if (text === undefined) continue
    const rule = parseLimit(text)
    if (rule) rules[name] = rule
    else mistakes.push(`${variable} must look like 30/1h (s, m, h or d)`)
  }
  return rules
}

function readServices(args: readonly string[], mistakes: string[]): Config['only'] {
  const text = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
  if (text === undefined) return new Set(services)
  const names = text.split(',')
  const wrong = names.filter((name) => !services.some((service) => service === name))
  if (wrong.length > 0) mistakes.push(`--only knows ${services.join(' and ')}, not ${wrong.join(', ')}`)
  return new Set(services.filter((service) => names.includes(service)))
}
