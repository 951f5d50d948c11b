import { chromium } from 'playwright-core'
import { renderInventedResume, postingText } from './tests/e2e/support/sample-files.ts'
const file = await renderInventedResume()
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] })
for (const [width, theme] of [[1440,'light'],[390,'dark']] as const) {
  const c = await b.newContext({ baseURL:'http://127.0.0.1:4571', viewport:{width, height: width<640?844:900}, colorScheme: theme, reducedMotion:'reduce', isMobile: width<640, hasTouch: width<640 })
  const p = await c.newPage()
  p.on('console', m => (m.type()==='error'||m.type()==='warning') && console.log(p.url(), m.text()))
  await p.goto('/'); await p.locator('input[type=file]').setInputFiles(file); await p.getByPlaceholder('Paste the text').fill(postingText)
  await p.screenshot({ path: `/tmp/front/s/filled-${width}.png` })
  await p.getByRole('button',{name:'Score it'}).click(); await p.waitForTimeout(60); await p.screenshot({ path: `/tmp/front/s/busy-${width}.png` })
  await p.waitForURL(/try/); await p.getByRole('heading',{name:'What would win points'}).waitFor(); await p.waitForTimeout(800)
  await p.screenshot({ path: `/tmp/front/s/try-${width}.png`, fullPage: true })
  for (const path of ['/sign-in','/sign-up']) { await p.goto(path); await p.waitForTimeout(700); await p.screenshot({ path: `/tmp/front/s${path}-${width}.png` }) }
  await c.close()
}
await b.close(); process.exit(0)
