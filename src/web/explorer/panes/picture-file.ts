import { letteringOf } from '../canvas/captions.js'
import type { Drawing } from '../canvas/drawing.js'
import { FACE } from '../canvas/letters.js'
import { shortened } from '../canvas/names.js'
import { colourOf, type Palette, readPalette } from '../canvas/palette.js'
import { type Frame, pictureOf, type Sign, toSvg } from '../canvas/picture.js'
import type { Scene } from '../canvas/scene.js'
import { KINDS, type Kind } from '../graph/graph.js'
import { ROLE_GROUPS, styleOf } from '../graph/roles.js'
import { facesOf } from '../view/faces.js'
import { savePng, saveText } from '../view/save.js'
import type { View } from '../view/view.js'
import { leadersOf } from './colour-choice.js'
import { yearsText } from './rank-list.js'

/** Hands over what is in sight, twice as fine as the screen shows it. */
export async function savePicture(as: 'png' | 'svg', view: View, scene: Scene, drawing: Drawing): Promise<void> {
  const palette = readPalette(document.documentElement)
  const picture = pictureOf(drawing, palette, frameOf(view, scene, drawing, palette, new Date()))
  if (as === 'svg') saveText('entente.svg', 'image/svg+xml', toSvg(picture, palette, await facesOf(FACE)))
  else await savePng('entente.png', picture, palette)
}

/** How much wider the letters of the title are than those of labels. */
const TITLE = 2

function frameOf(view: View, scene: Scene, { width }: Drawing, palette: Palette, day: Date): Frame {
  const measure = letteringOf(document.createElement('canvas').getContext('2d'), palette).width
  const made = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return {
    title: shortened(titleOf(view, scene), Math.floor((width - 40) / (TITLE * measure('n')))),
    source: `Read from news articles by Entente (${location.host}), ${made}`,
    link: location.href,
    signs: signsOf(scene, palette),
    measure,
  }
}

/** `Between Serbia and Kosovo, 2020–2023` */
function titleOf({ about, asks, filter }: View, { whole, subjects }: Scene): string {
  const names = [...subjects].map(id => whole.items.get(id)?.name ?? '').filter(name => name !== '')
  const between = asks === 'path' ? 'From' : 'Between'
  const ends = names.join(asks === 'path' ? ' to ' : ' and ')
  const title = about.length > 1 ? `${between} ${ends}` : `Around ${ends || 'everything'}`
  return filter.years === null ? title : `${title}, ${yearsText(filter.years)}`
}

const WORDS: Readonly<Record<Kind, string>> = {
  person: 'person',
  organization: 'state or organization',
  event: 'event',
  agreement: 'agreement',
  process: 'process',
  place: 'place',
}

/** Only of what there is to see. */
function signsOf(scene: Scene, palette: Palette): readonly Sign[] {
  const items = [...scene.seen.items.values()]
  const ties = [...scene.ties.values()]
  const hasPlans = ties.some(({ style }) => style === 'dotted')
  const colour = (kind: Kind) => (scene.communities === null ? palette.kinds[kind] : palette.kinds.process)
  return [
    ...KINDS.filter(kind => items.some(item => item.kind === kind)).map(kind => ({
      ...{ kind, colour: colour(kind), text: WORDS[kind] },
    })),
    ...leadersOf(scene).map(({ id, name }) => ({
      ...{ kind: 'person' as const, text: `around ${name}` },
      colour: colourOf({ id, kind: 'person' }, scene.communities, palette),
    })),
    ...ROLE_GROUPS.filter(group => ties.some(tie => tie.group === group)).map(group => ({
      ...{ line: styleOf(group, 'ACTUAL'), colour: palette.roles[group], text: group },
    })),
    ...(hasPlans ? [{ line: 'dotted' as const, colour: palette.roles['took part'], text: 'planned or possible' }] : []),
  ]
}
