/** Monarchies: a president of whom nothing else is told is not theirs. */
export const CROWNS: ReadonlySet<string> = new Set(
  'Japan|United Kingdom|Belgium|Netherlands|Denmark|Sweden|Norway|Saudi Arabia|Jordan|Morocco|Thailand|Canada|Australia|New Zealand|Qatar|Kuwait|Bahrain|Oman|Malaysia|Cambodia|Luxembourg|Eswatini|Lesotho|Brunei|Bhutan|Tonga|Papua New Guinea|Jamaica|Solomon Islands'.split(
    '|',
  ),
)

/** Offices that one state has, or that are meant of one state when none is named: title, folded → name of the state. */
export const TITLES_OF_STATES: ReadonlyMap<string, string> = new Map([
  ...[
    'secretary of state',
    'secretary of defense',
    'secretary of the treasury',
    'secretary of transportation',
    'secretary of commerce',
    'secretary of war',
    'treasury secretary',
    'defense secretary',
    'under secretary of state',
    'undersecretary of state',
    'deputy secretary of state',
    'assistant secretary of state',
    'deputy assistant secretary of state',
    'national security adviser',
    'national security advisor',
    'congressman',
    'congresswoman',
    'us senator',
  ].map((title): [string, string] => [title, 'United States']),
  ...[
    'foreign secretary',
    'home secretary',
    'chancellor of the exchequer',
    'northern ireland secretary',
    'first lord of the admiralty',
  ].map((title): [string, string] => [title, 'United Kingdom']),
  ['secretary general', 'United Nations'],
  ['under secretary general', 'United Nations'],
  ['assistant secretary general', 'United Nations'],
  ['pope', 'Holy See'],
  ...['papal nuncio', 'papal legate', 'apostolic nuncio'].map((title): [string, string] => [title, 'Holy See']),
  ['taoiseach', 'Ireland'],
  ['tanaiste', 'Ireland'],
])
