import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives'
import { GraphQLError, parse, type ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../limits.js'
import { isNestedBeyond, isValueNestedBeyond } from '../nesting.js'

/** Refuses documents before they run: with too many tokens, aliases or directives, or too deep. What they cost is counted in the reads. */
export function useLimits({ depth, aliases, tokens, directives, nesting }: Limits): Plugin {
  return {
    onPluginInit: ({ addPlugin }) => {
      addPlugin(limitText(tokens, nesting))
      addPlugin(limitVariables(nesting))
      addPlugin(maxDepthPlugin({ n: depth, flattenFragments: true, ...refusal('Ask in several steps.') }))
      addPlugin(maxAliasesPlugin({ n: aliases, ...refusal('Ask in several requests.') }))
      addPlugin(maxDirectivesPlugin({ n: directives, ...refusal('Leave some directives out.') }))
    },
  }
}

/** Before the document is read to its end, since validation takes more than linear time, and goes down as deep as brackets nest. */
function limitText(maxTokens: number, nesting: number): Plugin {
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source: string, options: object) => {
        if (isNestedBeyond(nesting, source)) throw tooDeep('The document', nesting)
        try {
          return parse(source, { ...options, maxTokens })
        } catch (error) {
          throw error instanceof GraphQLError && error.message.includes(`more that ${maxTokens} tokens`)
            ? costly(`The document has more than ${maxTokens} tokens.`, 'Ask for less in one document.')
            : error
        }
      }),
  }
}

function limitVariables(nesting: number): Plugin {
  return {
    onParams: ({ params: { variables } }) => {
      if (isValueNestedBeyond(nesting, variables)) throw tooDeep('A variable', nesting)
    },
  }
}

function tooDeep(what: string, nesting: number): GraphQLError {
  return costly(`${what} has brackets within brackets more than ${nesting} deep.`, 'Ask in several steps.')
}

function refusal(cure: string) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, { message }: GraphQLError) =>
        context?.reportError(costly(message.replace('Syntax Error: ', ''), cure)),
    ],
  }
}

function costly(message: string, cure: string): GraphQLError {
  return new GraphQLError(`${message} ${cure}`, { extensions: { code: 'COST_LIMIT', cure } })
}
