import { chromium } from 'playwright-core'
const [out, ...args] = process.argv.slice(2)
const full = args.includes('--full'); const paths = args.filter(a=>!a.startsWith('--'))
const looks = (args.find(a=>a.startsWith('--looks='))?.slice(8) ?? '1440l,390l,1440d').split(',')
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] })
for (const look of looks) {
  const width = parseInt(look); const theme = look.endsWith('d')?'dark':'light'
  const c = await b.newContext({ baseURL:'http://127.0.0.1:4571', viewport:{width, height: width<640?844:900}, colorScheme: theme as any, reducedMotion:'reduce', isMobile: width<640, hasTouch: width<640 })
  const p = await c.newPage()
  p.on('console', m => (m.type()==='error'||m.type()==='warning') && console.log(look, p.url(), m.text()))
  for (const path of paths) {
    await p.goto(path); await p.evaluate(()=>document.fonts.ready); await p.waitForTimeout(300)
    const name = path.replace(/[^a-z0-9]+/gi,'_') || 'root'
    await p.screenshot({ path: `${out}/${name}-${look}.png`, fullPage: full })
    const o = await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if (o>0) console.log('OVERFLOW', look, path, o)
  }
  await c.close()
}
await b.close()
