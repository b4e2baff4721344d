import { announcementOf } from '../canvas/announcement.js'
import type { Scene } from '../canvas/scene.js'

/** Tells those who hear the page what is selected on the canvas, as the arrows walk over it. */
export function Announcer({ scene }: { readonly scene: Scene }) {
  return (
    <p class="hidden-text" role="status" data-selected={scene.selected}>
      {announcementOf(scene)}
    </p>
  )
}
