export type Availability = 'available' | 'limited' | 'unavailable'
export type CreatorCategory =
  | 'ai-content'
  | 'prompter'
  | 'creative-director'
  | 'designer'
  | 'developer'
  | 'writer'
  | 'educator'
  | 'artist'
  | 'maker'
  | 'photographer'
  | 'musician'
export type JoinsAs = 'mentor' | 'participant' | 'seller'
export type Role = 'member' | 'moderator' | 'admin' | 'owner' | 'agent'

export interface DemoPerson {
  readonly handle: string
  readonly displayName: string
  readonly email: string
  readonly tagline: string
  /** Markdown. */
  readonly bio: string
  readonly skills: readonly string[]
  readonly location: string
  readonly experienceYears: number
  readonly availability: Availability
  readonly categories: readonly CreatorCategory[]
  readonly hourlyRateCents: number | null
  readonly projectRateCents: number | null
  /** Lower-case ISO 4217; amounts are in its minor units (a yen has none). */
  readonly currency: string
  readonly links: Readonly<Partial<Record<'website' | 'x' | 'instagram' | 'linkedin' | 'github', string>>>
  readonly timeZone: string
  /** BCP 47 tags, the best spoken first. */
  readonly languages: readonly string[]
  readonly as: readonly JoinsAs[]
  readonly role: Role
  /** Only for agents: the handle of the member who answers for it. */
  readonly ownedBy?: string
  /** Keys of demo pictures; without an avatar the generated seal stays. */
  readonly avatar: string | null
  readonly banner: string | null
}

export type OfferType =
  'app' | 'template' | 'showcase' | 'artwork' | 'product' | 'gig' | 'course' | 'post' | 'link' | 'service' | 'mentorship' | 'skill' | 'feedback'
export type OfferCategory =
  'marketing-content' | 'sales-outreach' | 'customer-support' | 'operations' | 'creative-design' | 'development' | 'learning-education' | 'other'

export interface Pricing {
  readonly type: 'free' | 'one_time' | 'hourly' | 'monthly' | 'custom'
  /** Minor units; 0 when free, or when agreed in conversation. */
  readonly priceCents: number
  readonly currency: string
}

export interface DemoOffer {
  readonly owner: string
  readonly type: OfferType
  readonly title: string
  /** Markdown. */
  readonly description: string
  readonly categorySlug: OfferCategory
  readonly tags: readonly string[]
  readonly tools: readonly string[]
  readonly pricing: Pricing
  readonly externalUrl: string | null
  /** Markdown, for posts. */
  readonly body: string | null
  readonly gig?: { readonly deliveryDays: number; readonly revisions: number }
  readonly product?: {
    readonly sku: string
    readonly stock: number
    readonly reorderThreshold: number
    readonly weightGrams: number
    readonly materials: string
  }
  readonly artwork?: { readonly medium: string; readonly dimensions: string; readonly edition?: string; readonly physical: boolean }
  readonly status: 'draft' | 'active' | 'paused' | 'archived'
  readonly visibility: 'public' | 'unlisted' | 'private'
  readonly featuredByOwner: boolean
  readonly publishedDaysAgo: number
  readonly viewCount: number
  readonly pictures: readonly { readonly picture: string; readonly alt: string }[]
}

export type AskType = 'beta_tester' | 'feedback' | 'collaborator' | 'learning' | 'hire' | 'advice' | 'introduction'

export interface DemoAsk {
  readonly owner: string
  readonly type: AskType
  readonly title: string
  /** Markdown. */
  readonly description: string
  readonly categorySlug: OfferCategory
  readonly tags: readonly string[]
  readonly tools: readonly string[]
  /** Minor units; null for a favour. */
  readonly budget: { readonly least: number | null; readonly most: number; readonly currency: string } | null
  readonly status: 'open' | 'in_progress' | 'fulfilled' | 'closed' | 'archived'
  readonly postedDaysAgo: number
  /** After how many days it closes by itself. */
  readonly openDays: number | null
  readonly viewCount: number
}
