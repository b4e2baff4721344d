import { PAGE_ARGS } from '../args/page.js'
import { TOLD_ARGS, toldAs } from '../args/role.js'
import { builder, type ObjectType } from '../builder.js'
import { connection } from '../fields/connection.js'
import { BY_NAME } from '../fields/order.js'
import { into, path } from '../fields/path.js'
import { ActorRoleConnection } from './connections.js'

/** A field, the relationship that it follows, and its description. */
export type RoleShortcut = readonly [name: string, type: string, description: string]

/** `mediators` is `actors(role: [MEDIATOR])`, and so on for each role. */
export function roleShortcuts(ref: ObjectType, shortcuts: readonly RoleShortcut[]): void {
  for (const [name, type, description] of shortcuts) {
    builder.objectField(ref, name, t =>
      t.field({
        type: ActorRoleConnection,
        args: { ...PAGE_ARGS, ...TOLD_ARGS },
        description,
        ...connection({ path: path(into(type, 'Actor')), order: BY_NAME, where: toldAs }),
      }),
    )
  }
}
