/** Files such as feeds, crawls and bad luck bring: what an article can be broken into. */
import { deflateRawSync, gzipSync } from 'node:zlib'
import type { Chance } from '../bench/chance.js'

export interface BrokenFile {
  /** With the extension by which it is read. */
  readonly name: string
  readonly bytes: Uint8Array
}

type Break = (text: string, random: Chance) => BrokenFile

const BOMB = gzipSync(Buffer.alloc(2 ** 26, 'talks '))
/** What begins as a ZIP archive does, and holds as much. */
const ZIP = Buffer.concat([
  Buffer.from('504b0304140000000800', 'hex'),
  Buffer.alloc(20),
  deflateRawSync(Buffer.alloc(2 ** 26, 'talks ')),
])
const BIDI = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2069', '\u200f', '\ufeff']
const LONGEST = 200_000
const ENORMOUS = 50_000_000
const DEEPEST = 20_000

const file = (extension: string, content: string | Uint8Array): BrokenFile => ({
  name: `broken.${extension}`,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
})

/** Puts something into a text at some places. */
function sprinkled(text: string, what: () => string, random: Chance): string {
  const units = [...text]
  for (let count = 1 + random.below(40); count > 0; count--) units.splice(random.below(units.length), 0, what())
  return units.join('')
}

const html = (body: string): string =>
  `<html><head><title>Talks</title></head><body><article>${body}</article></body></html>`

export const BREAKS: Readonly<Record<string, Break>> = {
  'cut within a character': (text, random) => {
    const bytes = Buffer.from(`${text.slice(0, 20 + random.below(text.length))}š`)
    return file('txt', bytes.subarray(0, -1))
  },
  'bytes at random': (text, random) => {
    const bytes = Buffer.from(text)
    for (let count = 1 + random.below(9); count > 0; count--) bytes[random.below(bytes.length)] = random.below(256)
    return file(random.of(['txt', 'md', 'html', 'json', 'csv']), bytes)
  },
  NUL: (text, random) =>
    file(
      random.of(['txt', 'md', 'html']),
      sprinkled(text, () => '\0', random),
    ),
  'one long line': (text, random) => {
    const line = text.replace(/\s+/g, random.of([' ', '', '—']))
    return file('txt', line.repeat(Math.ceil(LONGEST / line.length)).slice(0, random.below(LONGEST)))
  },
  'fifty megabytes on one line': (text, random) => {
    const line = `${text.replace(/\s+/g, ' ')} `
    return file(
      random.of(['txt', 'md', 'html', 'csv', 'json', 'jsonl']),
      line.repeat(Math.ceil(ENORMOUS / line.length)).slice(0, ENORMOUS),
    )
  },
  'bidirectional controls': (text, random) =>
    file(
      'txt',
      sprinkled(text, () => random.of(BIDI), random),
    ),
  'lone surrogates': (text, random) =>
    file(
      'json',
      JSON.stringify({ text: sprinkled(text, () => String.fromCharCode(0xd800 + random.below(0x800)), random) }),
    ),
  'deep HTML': (text, random) => {
    const [depth, tag] = [random.below(DEEPEST), random.of(['div', 'b', 'blockquote', 'table><tr><td'])]
    return file('html', html(`${`<${tag}>`.repeat(depth)}<p>${text}</p>`))
  },
  'HTML cut off': (text, random) => {
    const whole = html(`<p>${text.replaceAll('\n\n', '</p><p>')}</p><script>"</article>"</script>`)
    return file('html', whole.slice(0, random.below(whole.length)))
  },
  'gzip bomb': (_, random) => file(random.of(['txt.gz', 'md.gz', 'html.gz', 'jsonl.gz', 'csv.gz']), BOMB),
  'zip bomb': (_, random) => file(random.of(['zip', 'txt', 'gz', 'html.gz']), ZIP),
  'gzip cut off': (text, random) => {
    const packed = gzipSync(text)
    return file('txt.gz', packed.subarray(0, random.below(packed.length)))
  },
  'no gzip at all': text => file('md.gz', text),
  'ragged CSV': (text, random) => {
    const cells = () =>
      Array.from({ length: 1 + random.below(6) }, () => random.of(['"', 'a,b', '', '"x"', text.slice(0, 80)]))
    const rows = Array.from({ length: 1 + random.below(8) }, () => cells().join(','))
    return file('csv', `title,text,date\n${rows.join('\n')}`)
  },
  'broken JSON lines': (text, random) => {
    const whole = JSON.stringify({
      text,
      date: random.of(['2023-03-18', 'soon', '2023-99-99']),
      url: random.of(['x', 'http://[', 'https://a.example/1']),
    })
    return file('jsonl', `${whole}\n${whole.slice(0, random.below(whole.length))}\n[]\nnull\n`)
  },
  'deep JSON': (_, random) => file('json', `${'['.repeat(random.below(DEEPEST))}`),
  'broken feed': (text, random) => {
    const whole = `<?xml version="1.0"?><rss version="2.0"><channel><item><title>Talks</title><description>${text}</description></item></channel></rss>`
    return file('rss', whole.slice(0, random.below(whole.length)))
  },
  'another encoding than it says': (text, random) => {
    const said = `<html><head><meta charset="utf-8"></head><body><p>Škoda ž ${text}</p></body></html>`
    return file('html', Buffer.from(said, random.of(['utf16le', 'latin1'])))
  },
  'front matter that lies': (text, random) =>
    file(
      'md',
      `---\n${random.of(['date: [', 'url: "', 'title: {a: &b *b}', 'date: 2023-13-45', '!!js/function x'])}\n---\n\n${text}`,
    ),
  'marks without end': (text, random) =>
    file('md', `${random.of(['"', '“', '(', '[', '*', '# ', '> ', '`'])}`.repeat(random.below(5000)) + text),
}
