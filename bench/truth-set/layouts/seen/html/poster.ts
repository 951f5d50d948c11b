// A design tool's poster: boxes placed by coordinates, first and last name on two lines, signs before contact, skill bars.
import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 0 } body { margin: 0; font: 9.2pt/1.4 'Open Sans', 'Liberation Sans', sans-serif; color: #333 } .box { position: absolute } .sheet { position: relative; width: 210mm; height: 296mm }
h1 { font-size: 30pt; line-height: 1; margin: 0; font-weight: 300 } h1 b { font-weight: 800 } h2 { font-size: 10.5pt; letter-spacing: .12em; margin: 4mm 0 2mm; text-transform: uppercase; color: #b08968 }
.bar { height: 2mm; background: #e6ddd3; margin-bottom: 2mm } .bar i { display: block; height: 2mm; background: #b08968 } .when { font-style: italic; color: #777 } ul { margin: 0 0 2mm; padding-left: 4mm }`
const sign = { email: '✉', phone: '☎', link: '⌂' }
const left = ['skills', 'languages', 'certificates', 'interests', 'awards', 'education']

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`${sheet.summary}`
  if (key === 'work') {
    return html`${sheet.work.map(
      (job) =>
        html`<div><b>${job.title}</b></div><div>${job.company}${when(job.place, html`, ${job.place}`)}</div><div class="when">${job.dates}</div><ul>${job.bullets.map((text) => html`<li>${text}</li>`)}</ul>`,
    )}`
  }
  if (key === 'education') {
    return html`${sheet.education.map(
      (school) =>
        html`<div><b>${school.degree}</b></div><div>${school.school}</div><div class="when">${school.dates}</div>${when(school.score, html`<div>${school.score}</div>`)}<br>`,
    )}`
  }
  if (key === 'skills') {
    return html`${sheet.skills.map(({ name, items }) => html`${when(name, html`<div><b>${name}</b></div>`)}${items.map((item, i) => html`<div>${item}</div><div class="bar"><i style="width:${String(95 - ((i * 17) % 50))}%"></i></div>`)}`)}`
  }
  return minorSection(sheet, key)
}

export function drawPoster(sheet: Sheet): string {
  const at = sheet.name.indexOf(' ')
  const part = (keys: Sheet['order']) => keys.map((key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`)
  return page(
    sheet,
    css,
    html`<div class="sheet"><div class="box" style="left:80mm;top:48mm;width:118mm">${part(sheet.order.filter((key) => !left.includes(key)))}</div>
<div class="box" style="left:14mm;top:16mm"><h1>${sheet.name.slice(0, at)}<br><b>${sheet.name.slice(at + 1)}</b></h1><div>${sheet.label}</div></div>
<div class="box" style="left:14mm;top:54mm;width:56mm"><h2>${sheet.headings.contact}</h2>${sheet.links.map(({ kind, text, url }) => html`<div>${sign[kind]} <a style="color:inherit;text-decoration:none" href="${url}">${text}</a></div>`)}${when(sheet.place, html`<div>⚑ ${sheet.place}</div>`)}${part(sheet.order.filter((key) => left.includes(key)))}</div></div>`,
  )
}
