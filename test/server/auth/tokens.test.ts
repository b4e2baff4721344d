import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { tokenReader } from '../../../src/server/auth/tokens.js'

const issuer = 'https://login.example'
const pair = await generateKeyPair('ES256')
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'ES256', kid: 'k1' }] })
const read = tokenReader({ jwks: `${issuer}/jwks`, issuer, audience: 'entente' }, keys)

function token(claims: JWTPayload, key: CryptoKey = pair.privateKey): Promise<string> {
  return new SignJWT({ iss: issuer, aud: 'entente', sub: 'ana', exp: soon(), ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .sign(key)
}

const soon = () => Math.floor(Date.now() / 1000) + 60

test('a token speaks for its subject with the scopes that are ours', async () => {
  expect(await read(await token({ scope: 'read decide openid' }))).toEqual({
    name: 'ana',
    scopes: new Set(['read', 'decide']),
  })
  expect((await read(await token({}))).scopes.size).toBe(0)
})

test.each([
  ['an old one', { exp: 1000 }, 'expired'],
  ['one for another service', { aud: 'other' }, 'not valid'],
  ['one of another issuer', { iss: 'https://evil.example' }, 'not valid'],
])('%s is refused', async (_, claims, why) => {
  await expect(read(await token(claims))).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
    message: expect.stringContaining(why),
  })
})

test('one that somebody else signed, or nobody, is refused', async () => {
  const other = await generateKeyPair('ES256')
  await expect(read(await token({}, other.privateKey))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: issuer, aud: 'entente', sub: 'x' }))}.`
  await expect(read(unsigned)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
})
