import ipaddr from 'ipaddr.js'

/**
 * What a limit counts for one client address. IPv6 counts by its /64, because a single line holds that
 * many addresses; an IPv4 address written as IPv6 counts as the IPv4 address.
 */
export function limitKey(address: string): string {
  // A zone (`%eth0`) only names the line that a link-local address came in by.
  const plain = address.replace(/%.*$/, '')
  if (!ipaddr.isValid(plain)) return address
  const parsed = ipaddr.process(plain)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const [network] = ipaddr.parseCIDR(`${parsed.toString()}/64`)
  return `${network.toByteArray().slice(0, 8).map((part) => part.toString(16).padStart(2, '0')).join('')}::/64`
}
