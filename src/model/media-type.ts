export interface MediaType {
  /** In lower case, without parameters; empty where none is said. */
  readonly type: string
  readonly charset: string | undefined
}

/** What a `Content-Type` says (RFC 9110, 8.3). */
export function mediaType(header: string | undefined): MediaType {
  const [type = '', ...parameters] = (header ?? '').split(';').map(part => part.trim())
  const charset = parameters.map(part => /^charset="?([\w-]+)"?$/i.exec(part)?.[1]).find(one => one !== undefined)
  return { type: type.toLowerCase(), charset }
}
