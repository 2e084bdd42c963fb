import ipaddr from 'ipaddr.js'

// Parts of 2000::/3 that are not for hosts on the Internet, where the library's table may say otherwise.
const reservedBlocks = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((block) => ipaddr.IPv6.parseCIDR(block))

// Answers like a public host, and is the control channel of a hosting provider's machines.
const controlChannels = new Set(['168.63.129.16'])

/**
 * Whether a numeric address is that of a host on the public Internet: no private, loopback, link-local, shared (CGNAT),
 * multicast or reserved one, and no IPv6 form that carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(text: string): boolean {
  if (text.includes('%') || !ipaddr.isValid(text)) return false
  const address = ipaddr.parse(text)
  if (address.range() !== 'unicast' || controlChannels.has(text)) return false
  if (address.kind() === 'ipv4') return true
  const six = address as ipaddr.IPv6
  // Only 2000::/3 is given out to hosts at all.
  return ((six.parts[0] ?? 0) & 0xe000) === 0x2000 && !reservedBlocks.some((block) => six.match(block))
}
