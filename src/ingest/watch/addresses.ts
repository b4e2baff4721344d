import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { NotFetched } from './not-fetched.js'

/** Whether a machine of this IP address may be connected to. */
export type MayConnect = (address: string) => boolean

/** All of IPv6 that is given out to the public (RFC 4291); `ipaddr.js` also calls unassigned space unicast. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/** Whether all are ranges in CIDR form, such as `10.1.0.0/16`. */
export const isRanges = (ranges: readonly string[]): boolean => ranges.every(range => ipaddr.isValidCIDR(range))

/**
 * The public Internet, and beside it the ranges that are named (`10.1.0.0/16`, `::1/128`). Private, loopback, link-local (so also the
 * metadata services of clouds), shared and reserved ranges are not public; an IPv4 address inside an IPv6 one counts as itself.
 * @throws Error for what is no range.
 */
export function publicAnd(ranges: readonly string[]): MayConnect {
  const named = ranges.map(range => ipaddr.parseCIDR(range))
  return text => {
    if (!ipaddr.isValid(text)) return false
    const address = ipaddr.process(text)
    const isNamed = named.some(([from, bits]) => from.kind() === address.kind() && address.match(from, bits))
    return isNamed || isPublic(address)
  }
}

function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || address.match(...GLOBAL_IPV6)
}

/**
 * Resolves a name for one connection, and refuses it when any of its addresses may not be connected to. The connection takes what was
 * checked here and asks nobody again, so that a name that changes its addresses between two questions gains nothing.
 */
export function checkedLookup(mayConnect: MayConnect, lookup: typeof systemLookup = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '')
      const refused = addresses.find(({ address }) => !mayConnect(address))
      const [first] = addresses
      if (refused !== undefined || first === undefined) callback(notPublic(hostname), '')
      else if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

/** Does not say which address: whoever asks from outside is not told how the network inside looks. */
export function notPublic(hostname: string): NotFetched {
  return new NotFetched(
    `${hostname} is not on the public Internet; whoever runs the service can allow its range in ENTENTE_FETCH_PRIVATE.`,
    'never',
  )
}
