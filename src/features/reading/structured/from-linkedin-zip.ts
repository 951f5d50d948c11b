// LinkedIn's data export (a ZIP of CSV files) → profile.
import { mendText } from '../encoding/mend-text.ts'
import { decodeText } from '../text/decode-text.ts'
import type { Zip } from '../zip/open-zip.ts'
import { date, defined, prose } from './loose.ts'
import { readCsv } from './read-csv.ts'

type Row = Record<string, string>

export function fromLinkedInZip(zip: Zip): unknown {
  const rows = (name: string): Row[] => {
    const part = zip.names.find((candidate) => candidate === name || candidate.endsWith(`/${name}`))
    const bytes = part && zip.read(part)
    return bytes ? readCsv(mendText(decodeText(bytes))) : []
  }
  const [profile] = rows('Profile.csv')
  const mails = rows('Email Addresses.csv')
  const mail = mails.find((row) => /^yes$/i.test(row.Primary ?? '')) ?? mails[0]
  const [phone] = rows('PhoneNumbers.csv')
  const period = (row: Row, start = 'Started On', end = 'Finished On') => ({
    ...defined('startDate', date(row[start])),
    ...defined('endDate', date(row[end])),
  })
  const named = (row: Row, ...names: string[]) => names.map((name) => row[name]).find(Boolean)
  const website = /https?:\/\/[^\s\],]+/.exec(profile?.Websites ?? '')?.[0]
  return {
    basics: {
      ...defined('name', [profile?.['First Name'], profile?.['Last Name']].filter(Boolean).join(' ') || undefined),
      ...defined('label', profile?.Headline || undefined),
      ...defined('summary', profile?.Summary || undefined),
      ...defined('email', mail?.['Email Address'] || undefined),
      ...defined('phone', phone?.Number || undefined),
      ...defined('url', website),
      ...defined('location', profile?.['Geo Location'] ? { text: profile['Geo Location'] } : undefined),
      profiles: [],
    },
    work: rows('Positions.csv').map((row) => ({
      ...defined('name', row['Company Name'] || undefined),
      ...defined('position', row.Title || undefined),
      ...defined('location', row.Location || undefined),
      ...period(row),
      ...prose(row.Description),
    })),
    education: rows('Education.csv').map((row) => ({
      ...defined('institution', row['School Name'] || undefined),
      ...defined('studyType', row['Degree Name'] || undefined),
      ...defined('area', row['Field Of Study'] || undefined),
      ...period(row, 'Start Date', 'End Date'),
      highlights: [row.Notes, row.Activities].filter(Boolean),
    })),
    skills: rows('Skills.csv').flatMap((row) => (row.Name ? [{ name: row.Name }] : [])),
    languages: rows('Languages.csv').map((row) => ({
      language: row.Name,
      ...defined('fluency', row.Proficiency || undefined),
    })),
    certificates: rows('Certifications.csv').map((row) => ({
      name: row.Name,
      ...defined('issuer', row.Authority || undefined),
      ...defined('date', date(row['Started On'])),
      ...defined('url', row.Url || undefined),
    })),
    projects: rows('Projects.csv').map((row) => ({
      name: row.Title,
      ...defined('description', row.Description || undefined),
      ...defined('url', row.Url || undefined),
      ...period(row),
    })),
    awards: rows('Honors.csv').map((row) => ({
      title: row.Title,
      ...defined('date', date(row['Issued On'])),
      ...defined('summary', row.Description || undefined),
    })),
    publications: rows('Publications.csv').map((row) => ({
      name: row.Name,
      ...defined('publisher', row.Publisher || undefined),
      ...defined('releaseDate', date(row['Published On'])),
      ...defined('url', row.Url || undefined),
      ...defined('summary', row.Description || undefined),
    })),
    volunteer: rows('Volunteering.csv').map((row) => ({
      ...defined('organization', named(row, 'Company Name', 'Organization')),
      ...defined('position', row.Role || undefined),
      ...period(row),
      ...prose(row.Description),
    })),
  }
}
