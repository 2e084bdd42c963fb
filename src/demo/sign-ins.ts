import { demoPeople } from './people/index.ts'

/** The password of everybody in the demo; the demo only listens on the loopback address. */
export const demoPassword = 'welcome to the hall'

/** Whom to sign in as to see the hall from different sides, as lines to print. */
export function demoSignIns(): string {
  const sides: [string, (typeof demoPeople)[number] | undefined][] = [
    ...(['owner', 'admin', 'moderator', 'agent'] as const).map((role) => [role, demoPeople.find((person) => person.role === role)] as [string, typeof demoPeople[number] | undefined]),
    ...(['mentor', 'participant', 'seller'] as const).map((side) => [side, demoPeople.find((person) => person.role === 'member' && person.as.includes(side) && (side !== 'seller' || person.as.length === 1))] as [string, typeof demoPeople[number] | undefined]),
  ]
  const lines = sides.flatMap(([side, person]) => (person ? [`    ${side.padEnd(12)} ${person.email}`] : []))
  return ['  Sign in as, each with the password "' + demoPassword + '":', ...lines, ''].join('\n')
}
