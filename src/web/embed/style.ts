import base from '../explorer/style/base.css?inline'
import canvas from '../explorer/style/canvas.css?inline'
import evidence from '../explorer/style/evidence.css?inline'
import panes from '../explorer/style/panes.css?inline'
import tokens from '../explorer/style/tokens.css?inline'
import own from './embed.css?inline'

/** The explorer's style inside a component: what it says of the page holds of the element, and of its theme. */
export const STYLE = [
  tokens.replaceAll(/:root\[data-theme=("?\w+"?)\]/g, '[data-theme=$1]').replaceAll(':root', ':host'),
  ...[base, canvas, panes, evidence, own],
].join('\n')
