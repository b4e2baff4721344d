import { type LayoutTask, layOut } from './layout.js'

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  for (const places of layOut(data)) postMessage(places)
  postMessage(null)
})
