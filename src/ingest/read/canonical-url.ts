/** Parameters that say how a reader came, not what is read. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid)$/

/**
 * One form for the addresses of one article: without fragment, tracking parameters, default port and closing slash, host in lower
 * case, parameters in order. What is no URL stays as it is.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address.trim())) return address.trim()
  const url = new URL(address.trim())
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return url.href.replace(/\/$/, '').replace(/^http:/, 'https:')
}
