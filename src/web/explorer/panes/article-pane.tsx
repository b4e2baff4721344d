import { useEffect, useRef, useState } from 'preact/hooks'
import { ArticlePageDocument, type ArticlePageQuery } from '../api/documents.js'
import { bodyStart } from '../graph/excerpt.js'
import { fromReading, type Run, runsOf, toReading } from '../graph/reading.js'
import { words } from '../graph/roles.js'
import type { PaneProps } from '../view/pane-props.js'
import { useApi } from '../view/use-api.js'
import { useAsync } from '../view/use-async.js'
import { Asking } from './asking.js'
import { GraphqlLink } from './graphql-link.js'

type Article = NonNullable<ArticlePageQuery['article']>
type Claim = Article['claims']['nodes'][number]

/** A whole article: the words that were asked for are marked, all others that something was read from are underlined. */
export function ArticlePane(props: PaneProps & { readonly reading: string }) {
  const api = useApi()
  const { article: id, marked } = fromReading(props.reading)
  const { value: article, failed } = useAsync(id, signal =>
    api.ask(ArticlePageDocument, { id }, signal).then(({ article }) => article),
  )
  if (article === null) return <Asking failed={failed} what="The article" />
  const copies = article.copies.filter(copy => copy.id !== id)
  return (
    <article class="article">
      <h1 class="lead">{article.title ?? 'Untitled article'}</h1>
      <p class="muted">{[article.source, article.publishedOn].filter(Boolean).join(' · ')}</p>
      {isOnTheWeb(article.url) && (
        <p class="small">
          <a href={article.url} target="_blank" rel="noreferrer noopener nofollow">
            Where it was published
          </a>
        </p>
      )}
      {copies.length > 0 && (
        <p class="muted">
          Nearly the same text: {copies.map(({ source, title }) => source ?? title).join(', ')}. All count as one
          source.
        </p>
      )}
      <Text key={props.reading} {...props} article={article} marked={marked} />
      <GraphqlLink href={api.link(ArticlePageDocument, { id })} />
    </article>
  )
}

/** Whether a press on it leads to a page: what articles give as their address may be anything. */
function isOnTheWeb(url: string | null): url is string {
  return /^https?:\/\//i.test(url ?? '')
}

interface TextProps extends PaneProps {
  readonly article: Article
  readonly marked: readonly [number, number] | null
}

function Text({ article, marked, select }: TextProps) {
  const [read, setRead] = useState<readonly Claim[]>([])
  const mark = useRef<HTMLElement>(null)
  const runs = runsOf(article.text, article.claims.nodes, marked, bodyStart(article.text))
  // The reader came for these words.
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), [])
  return (
    <>
      <p class="muted">{article.claims.totalCount} claims were read from it. Press underlined words to see which.</p>
      <div class="article-text">
        {runs.map(run => (
          <RunOfText
            key={run.start}
            run={run}
            article={article.id}
            isFirst={run.start === marked?.[0]}
            mark={mark}
            onRead={setRead}
          />
        ))}
      </div>
      {read.length > 0 && (
        <section class="read" aria-label="Read from these words" aria-live="polite">
          <h2>Read from these words</h2>
          <ul>
            {read.map(({ id, subject, predicate, object, value }) => (
              <li key={id}>
                {subject && <Name thing={subject} onSelect={select} />} <em>{words(predicate)}</em>{' '}
                {object ? <Name thing={object} onSelect={select} /> : value}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface RunProps {
  readonly run: Run<Claim>
  readonly article: string
  readonly isFirst: boolean
  readonly mark: { current: HTMLElement | null }
  readonly onRead: (claims: readonly Claim[]) => void
}

/** A link and no button, because it must break like the text it stands in. */
function RunOfText({ run: { start, text, claims, isMarked }, article, isFirst, mark, onRead }: RunProps) {
  const href = `?reading=${toReading(article, start, start + text.length)}`
  const press = (event: MouseEvent) => {
    event.preventDefault()
    onRead(claims)
  }
  const inner = isMarked ? <mark ref={isFirst ? mark : null}>{text}</mark> : text
  if (claims.length === 0) return <span>{inner}</span>
  return (
    <a class="claimed" href={href} onClick={press}>
      {inner}
    </a>
  )
}

interface NameProps {
  readonly thing: { readonly id: string; readonly name: string }
  readonly onSelect: (id: string) => void
}

function Name({ thing: { id, name }, onSelect }: NameProps) {
  return (
    <button type="button" class="link named" onClick={() => onSelect(id)}>
      {name}
    </button>
  )
}
