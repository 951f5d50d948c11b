// Parts shared by the HTML layouts: escaping template and plain lists of the minor sections.

import { escapeHtml } from '../draw/html.ts'
import type { Sheet } from '../sheet.ts'

export interface Html {
  html: string
}
type Value = string | Html | Value[]

function write(value: Value): string {
  if (typeof value === 'string') return escapeHtml(value)
  return Array.isArray(value) ? value.map(write).join('') : value.html
}

/** Escapes what is put in; pieces made by this tag pass as they are. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return { html: parts.reduce((text, part, i) => text + write(values[i - 1]!) + part) }
}

export const page = (sheet: Sheet, css: string, body: Html): string =>
  `<!doctype html><html lang="${sheet.language}"><head><meta charset="utf-8"><style>${css}</style></head><body>${body.html}</body></html>`

export const when = (value: string, then: Html): Html => (value ? then : html``)

/** `Name, Issuer` entries and other sections without a look of their own. */
export function minorSection(sheet: Sheet, key: Sheet['order'][number]): Html {
  if (key === 'languages') {
    return html`<ul>${sheet.languages.map(({ name, level }) => html`<li>${name}${when(level, html` (${level})`)}</li>`)}</ul>`
  }
  if (key === 'interests') return html`<p>${sheet.interests.join(', ')}</p>`
  if (key === 'projects') {
    return html`${sheet.projects.map(({ name, what }) => html`<p><b>${name}</b><br>${what}</p>`)}`
  }
  if (key === 'volunteer') {
    return html`${sheet.volunteer.map(
      (role) =>
        html`<p><b>${role.title}</b>, ${role.company}<br><i>${role.dates}</i></p><ul>${role.bullets.map((text) => html`<li>${text}</li>`)}</ul>`,
    )}`
  }
  if (key === 'certificates' || key === 'awards' || key === 'publications') {
    return html`<ul>${sheet[key].map(({ name, issuer, date }) => html`<li>${[name, issuer, date].filter(Boolean).join(', ')}</li>`)}</ul>`
  }
  return html``
}
