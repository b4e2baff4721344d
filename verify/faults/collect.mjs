/** Loaded into a service before it starts (with --expose-gc): on SIGUSR2 it collects its garbage, so that what it holds can be told. */
process.on('SIGUSR2', () => globalThis.gc())
