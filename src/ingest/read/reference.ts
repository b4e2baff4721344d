import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { UserError } from '../../model/errors.js'
import { slug } from '../../model/fold.js'
import type { OrganizationRow, PersonRow, PlaceRow, ProcessRow, Reference } from '../../model/reference.js'
import { ROOT } from '../../model/root.js'
import { parseYaml } from '../../model/yaml.js'
import { type Find, finder, idsByName, invalidReference } from './reference-names.js'
import {
  type OrganizationText,
  organizationText,
  type PersonText,
  type PlaceText,
  type ProcessText,
  personText,
  placeText,
  processText,
  titleText,
} from './reference-rows.js'

const FILES = ['organizations.yaml', 'persons.yaml', 'places.yaml', 'processes.yaml', 'titles.yaml'] as const
type File = (typeof FILES)[number]

/** Given names of the world, folded, one a line. */
const NAMES = 'given-names.txt' as const

const FOLDER = new URL('seed/reference/', ROOT)

function readFiles(folder: URL | string): Record<File | typeof NAMES, string> {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder
  const read = (file: File | typeof NAMES): [string, string] => {
    try {
      return [file, readFileSync(join(path, file), 'utf8')]
    } catch (cause) {
      throw new UserError(
        `Reference data: ${join(path, file)} cannot be read`,
        'ENVIRONMENT',
        `Put the files ${[...FILES, NAMES].join(', ')} there, or name another folder.`,
        { cause },
      )
    }
  }
  return Object.fromEntries([...FILES, NAMES].map(read)) as Record<File | typeof NAMES, string>
}

function parseFile(file: File, text: string): unknown {
  try {
    return parseYaml(text)
  } catch (cause) {
    throw invalidReference(file, cause instanceof Error ? cause.message : String(cause), 'Mend the YAML at that line.')
  }
}

const label = (row: unknown) => (typeof row === 'object' && row !== null ? Object.values(row)[0] : row)

/** The rows of one file, each checked by itself so that an error names the row. */
function parseRows<T extends z.ZodType>(file: File, text: string, schema: T): z.infer<T>[] {
  const rows = z.array(z.unknown()).safeParse(parseFile(file, text))
  if (!rows.success) throw invalidReference(file, 'is not a list', 'Write one row a line, each beginning with "- {".')
  return rows.data.map((row, index) => {
    const result = schema.safeParse(row)
    if (result.success) return result.data
    const where = `${file}, row ${index + 1} (${String(label(row))})`
    throw invalidReference(
      where,
      z.prettifyError(result.error),
      'Mend the field; seed/reference/README.md lists what a row holds.',
    )
  })
}

interface Finders {
  readonly organization: Find
  readonly place: Find
  readonly actor: Find
}

const orNull = (find: Find, where: string, name: string | null) => (name === null ? null : find(where, name))

function organization(row: OrganizationText, { organization, place }: Finders): OrganizationRow {
  const where = `organizations.yaml (${row.name})`
  return {
    ...row,
    kind: 'ORGANIZATION',
    id: organization(where, row.name),
    recognition: row.recognition ?? (row.type === 'STATE' ? 'GENERAL' : null),
    seat: orNull(place, where, row.seat),
    parent: orNull(organization, where, row.parent),
    countries: row.countries.map(name => organization(where, name)),
  }
}

function place(row: PlaceText, { organization, place }: Finders): PlaceRow {
  const where = `places.yaml (${row.name})`
  return {
    ...row,
    kind: 'PLACE',
    id: place(where, row.name),
    within: orNull(place, where, row.within),
    stateOf: orNull(organization, where, row.stateOf),
  }
}

/** A state's land has the state's names, unless places.yaml says otherwise ("Vatican City" of the Holy See). */
function territories(states: readonly OrganizationText[], places: readonly PlaceText[]): PlaceText[] {
  const told = new Set(places.filter(({ type }) => type === 'COUNTRY').map(({ stateOf }) => stateOf))
  return states
    .filter(({ type, name }) => type === 'STATE' && !told.has(name))
    .map(({ name, qid, aliases, acronyms }) => ({
      name,
      qid,
      type: 'COUNTRY',
      within: null,
      stateOf: name,
      aliases: [...aliases, ...acronyms],
    }))
}

function person(row: PersonText, id: string, { organization }: Finders): PersonRow {
  const where = `persons.yaml (${row.name})`
  return {
    ...row,
    kind: 'PERSON',
    id,
    surname: row.surname ?? row.name.split(' ').at(-1) ?? row.name,
    offices: row.offices.map(office => ({ ...office, of: organization(where, office.of) })),
  }
}

function process(row: ProcessText, { actor }: Finders): ProcessRow {
  const where = `processes.yaml (${row.name})`
  return {
    ...row,
    id: `process:${row.qid ?? slug(row.name)}`,
    parties: row.parties.map(name => actor(where, name)),
    mediators: row.mediators.map(name => actor(where, name)),
  }
}

/**
 * Loads and checks seed/reference, or another folder of the same files.
 * @throws UserError that names the file, the row and the cure.
 */
export function loadReference(folder: URL | string = FOLDER): Reference {
  const files = readFiles(folder)
  return { ...rowsOf(files), version: versionOf(files) }
}

/** The same, whose rows are read when they are first asked for: a service that has read all its articles starts without them. */
export function openReference(folder: URL | string = FOLDER): Reference {
  const files = readFiles(folder)
  let read: Rows | null = null
  const rows = () => {
    read ??= rowsOf(files)
    return read
  }
  return {
    version: versionOf(files),
    get organizations() {
      return rows().organizations
    },
    get places() {
      return rows().places
    },
    get persons() {
      return rows().persons
    },
    get processes() {
      return rows().processes
    },
    get titles() {
      return rows().titles
    },
    get givenNames() {
      return rows().givenNames
    },
  }
}

type Files = ReturnType<typeof readFiles>
type Rows = Omit<Reference, 'version'>

function versionOf(files: Files): string {
  const text = [...FILES, NAMES].map(file => files[file]).join('\n')
  return createHash('sha256').update(text).digest('hex')
}

function rowsOf(files: Files): Rows {
  const organizations = parseRows('organizations.yaml', files['organizations.yaml'], organizationText)
  const written = parseRows('places.yaml', files['places.yaml'], placeText)
  const persons = parseRows('persons.yaml', files['persons.yaml'], personText)
  const processes = parseRows('processes.yaml', files['processes.yaml'], processText)
  const places = [...territories(organizations, written), ...written]

  const organizationIds = idsByName('organizations.yaml', 'ORGANIZATION', organizations)
  const personIds = idsByName('persons.yaml', 'PERSON', persons)
  const finders: Finders = {
    organization: finder('organizations.yaml', organizationIds),
    place: finder('places.yaml', idsByName('places.yaml', 'PLACE', places)),
    actor: finder('organizations.yaml or persons.yaml', organizationIds, personIds),
  }
  return {
    organizations: organizations.map(row => organization(row, finders)),
    places: places.map(row => place(row, finders)),
    persons: persons.map(row => person(row, personIds.get(row.name) ?? '', finders)),
    processes: processes.map(row => process(row, finders)),
    titles: parseRows('titles.yaml', files['titles.yaml'], titleText),
    givenNames: files[NAMES].split('\n').filter(name => name !== ''),
  }
}
