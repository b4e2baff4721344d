/** Imported before all else: graphql-js checks more in development, of which neither we nor our peers should be measured. */
process.env.NODE_ENV ??= 'production'
