// A personal website printed: navigation words at the top, definition lists, employer linked, dates at the end in brackets.
import type { Sheet } from '../../../sheet.ts'
import { type Html, html, minorSection, page, when } from '../../html-page.ts'

const css = `@page { size: A4; margin: 14mm 20mm } body { margin: 0; font: 11pt/1.5 Lato, 'Liberation Sans', sans-serif } nav { display: flex; gap: 8mm; font-size: 9pt; color: #567; margin-bottom: 8mm } h1 { font-size: 26pt; margin: 0 } h2 { font-size: 15pt; margin: 7mm 0 2mm }
dt { font-weight: 700; margin-top: 3mm } dd { margin: 0 0 0 6mm } dd.text::before { content: '→ '; color: #999 } .chips span { background: #eef; border-radius: 9px; padding: 0 2mm; margin-right: 2mm } a { color: #0645ad }`

function section(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'summary') return html`<p>${sheet.summary}</p>`
  if (key === 'work') {
    return html`<dl>${sheet.work.map(
      (job) =>
        html`<dt>${job.title}</dt><dd><a href="https://employer.example">${job.company}</a>${when(job.place, html`, ${job.place}`)} [${job.dates}]</dd>${job.bullets.map((text) => html`<dd class="text">${text}</dd>`)}`,
    )}</dl>`
  }
  if (key === 'education') {
    return html`<dl>${sheet.education.map(
      (school) =>
        html`<dt>${school.degree}</dt><dd>${school.school}${when(school.place, html`, ${school.place}`)} [${school.dates}]</dd>${when(school.score, html`<dd>${school.score}</dd>`)}`,
    )}</dl>`
  }
  if (key === 'skills') {
    return html`${sheet.skills.map(({ name, items }) => html`${when(name, html`<h3>${name}</h3>`)}<div class="chips">${items.map((item) => html`<span>${item}</span> `)}</div>`)}`
  }
  return minorSection(sheet, key)
}

export function drawWebsite(sheet: Sheet): string {
  return page(
    sheet,
    css,
    html`<nav>${sheet.order.map((key) => html`<span>${sheet.headings[key]}</span>`)}</nav><h1>${sheet.name}</h1><p>${sheet.label}${when(sheet.place, html` · ${sheet.place}`)}</p><p>${sheet.links.map(({ url, text }) => html`<a href="${url}">${text}</a><br>`)}</p>${sheet.order.map(
      (key) => html`<h2>${sheet.headings[key]}</h2>${section(sheet, key)}`,
    )}`,
  )
}
