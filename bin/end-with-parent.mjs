// Preloaded into the program by start.mjs. If that is killed without a chance to pass a signal on,
// the program must not stay behind and keep the port and the database from the next start.
process.channel?.unref()
process.once('disconnect', () => process.exit(1))
