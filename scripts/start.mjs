// npm start: from a bare clone to the running product.
import { install, isOnNode24 } from './ground.mjs'
import { buildWeb } from './web-build.mjs'

install()
if (isOnNode24()) {
  await buildWeb()
  await import('../src/app/main.ts')
}
