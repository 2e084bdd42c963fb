/** What one member may do about another (P-11, P-12). */
export const relationSteps = ['follow', 'unfollow', 'mute', 'unmute', 'block', 'unblock'] as const
export type RelationStep = (typeof relationSteps)[number]

export const isRelationStep = (text: string): text is RelationStep => relationSteps.some((step) => step === text)
