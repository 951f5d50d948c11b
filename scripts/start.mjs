// npm start: from a bare clone to the running product.
import { install, isOnNode24 } from './ground.mjs'
import { buildWeb } from './web-build.mjs'

install()
if (isOnNode24()) {
  if (!(await buildWeb())) process.exit(1)
  await import('../src/app/main.ts')
}
