// drizzle-orm's package.json is 180 kB, and Node parses it again for each of its 100 files: half a second at every
// start. Inside that package relative imports need no look-up, so they are answered here.
import module from 'node:module'

module.registerHooks?.({
  resolve(specifier, context, next) {
    if (specifier[0] !== '.' || !context.parentURL?.includes('/node_modules/drizzle-orm/'))
      return next(specifier, context)
    const format = context.parentURL.endsWith('.cjs') ? 'commonjs' : 'module'
    return { url: new URL(specifier, context.parentURL).href, format, shortCircuit: true }
  },
})
