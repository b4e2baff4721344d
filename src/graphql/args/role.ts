/** The relationship types of the roles that are asked for; of all roles when none is. The enum's values are the types. */
export function rolesOf({ role }: Readonly<Record<string, unknown>>, all: readonly string[]): readonly string[] {
  return Array.isArray(role) && role.length > 0 ? role : all
}
