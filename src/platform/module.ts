import type { Api } from './api.ts'
import type { Reaction } from './events.ts'
import type { Job } from './jobs.ts'
import type { AnyMailTemplate } from './mail/template.ts'
import type { AnyNotice } from './notice.ts'
import type { Ctx } from './context.ts'
import type { AnyFrame } from './live/frame.ts'
import type { WordSource } from './search/word-source.ts'

/** A check over live data that should find nothing; run by `npm run check-data` and the doctor. */
export interface DataCheck {
  /** `module.what-must-hold` */
  readonly name: string
  /** Descriptions of what is wrong; empty when all is well. */
  find(ctx: Ctx): Promise<string[]>
}

/** Those of these pictures and private files that a module shows or holds on to. Asked in thousands, and within the transaction that would take the others away. */
export type MediaInUse = (ctx: Ctx, ids: readonly string[]) => Promise<readonly string[]>

/** Whether the actor may read a private file of a module's purpose now; its owner may in any case. */
export type FileReader = (ctx: Ctx, file: { id: string; ownerId: string; purpose: string; name: string }) => Promise<boolean>

/** What the module that something belongs to does when a provider says what became of the payment for it; in that payment's transaction. */
export type PaymentSettler = (ctx: Ctx, payment: { paymentId: string; subjectId: string; outcome: 'paid' | 'failed' }) => Promise<void>

/** Something that two members did together, as one of them reviews it. */
export interface ReviewedThing {
  /** The other side. */
  subjectId: string
  isDone: boolean
  authorWas: 'buyer' | 'seller' | null
  /** The offers that its review rates as well. */
  offerIds: readonly string[]
  /** As what it is reviewed, where that is something else: an order that came out of a connection. */
  instead?: { context: string; contextId: string }
}

/** Reads what the actor wants to review, in their own context; 404 for what is not theirs. */
export type ReviewContext = (ctx: Ctx, id: string) => Promise<ReviewedThing>

/** Who talks about one of a module's things, for somebody who may know of it, and in which thread where it has none of its own; 404 for others. */
export type ThreadSubject = (ctx: Ctx, id: string) => Promise<{ participantIds: readonly string[]; threadId: string | null }>

/** What a module tells the house about itself. */
export interface Manifest {
  readonly name: string
  /** The modules it may import: only those before it in src/modules/index.ts. */
  readonly uses: readonly string[]
  /** Declares its calls under /api/v1. */
  readonly routes?: (api: Api) => void
  readonly jobs?: readonly Job[]
  /** What members may send over their live line. */
  readonly frames?: readonly AnyFrame[]
  readonly reactions?: readonly Reaction[]
  readonly checks?: readonly DataCheck[]
  /** The mails it sends, for the preview. */
  readonly letters?: readonly AnyMailTemplate[]
  /** What it tells members of. */
  readonly notices?: readonly AnyNotice[]
  /** Which pictures and private files it uses: all others are taken away (F-5). */
  readonly mediaInUse?: MediaInUse
  /** Who besides their owner reads private files (F-6), by purpose: `orders.delivery`. Another module's too, where it knows of more readers. */
  readonly fileReaders?: Readonly<Record<string, FileReader>>
  /** Texts that everybody may read, whose words people may look for: misspelt ones are measured by them. */
  readonly searchable?: readonly WordSource[]
  /** What is paid for here, by its name (`orders.order`). */
  readonly paymentSettlers?: Readonly<Record<string, PaymentSettler>>
  /** What of its things can be reviewed, by the name of the context (`order`). */
  readonly reviewContexts?: Readonly<Record<string, ReviewContext>>
  /** What of its things is talked about in a thread of its own, by the kind of the thread (`order`). */
  readonly threadSubjects?: Readonly<Record<string, ThreadSubject>>
  /** Loads what every installation starts with (categories …); idempotent, run after each migration. */
  readonly prepare?: (ctx: Ctx) => Promise<void>
}

/** Declares a module. */
export function defineModule(manifest: Manifest): Manifest {
  return manifest
}

/** Refuses a graph that is not in order: a name twice, or a use of something that does not come before. */
export function checkGraph(modules: readonly Manifest[]): void {
  const known = new Set<string>()
  for (const { name, uses } of modules) {
    if (known.has(name)) throw new Error(`two modules are named ${name}`)
    for (const used of uses) if (!known.has(used)) throw new Error(`module ${name} uses ${used}, which does not come before it`)
    known.add(name)
  }
}
