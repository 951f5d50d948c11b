import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { placeOf } from '../text/read-locations.ts'
import type { PageText } from './html-to-text.ts'
import { htmlToText } from './html-to-text.ts'
import type { StatedFacts } from './read-job-posting-node.ts'

interface SiteSelectors {
  body: string
  title?: string
  company?: string
  location?: string
}

// Where known sites keep the posting. Tried in this order; the first body with enough text wins.
const sites: SiteSelectors[] = [
  {
    body: '.show-more-less-html__markup, .jobs-description__content',
    title: '.top-card-layout__title, .topcard__title',
    company: '.topcard__org-name-link',
    location: '.topcard__flavor--bullet',
  },
  {
    body: '#jobDescriptionText',
    title: '[data-testid=jobsearch-JobInfoHeader-title], .jobsearch-JobInfoHeader-title',
    company: '[data-company-name]',
    location: '[data-testid=job-location]',
  },
  {
    body: '[data-automation=jobAdDetails]',
    title: '[data-automation=job-detail-title]',
    company: '[data-automation=advertiser-name]',
    location: '[data-automation=job-detail-location]',
  },
  {
    body: '[data-automation-id=jobPostingDescription]',
    title: '[data-automation-id=jobPostingHeader]',
    location: '[data-automation-id=locations] dd',
  },
  {
    body: '.job__description, #content .content, #app_body #content',
    title: '.job__title h1, .app-title',
    company: '.company-name',
    location: '.job__location, .location',
  },
  {
    body: '.posting-page .section-wrapper, .section-wrapper.page-full-width',
    title: '.posting-headline h2',
    location: '.posting-categories .location',
  },
  {
    body: '[class*=_descriptionText], .ashby-job-posting-right-pane',
    title: '.ashby-job-posting-heading',
    location: '.ashby-job-posting-left-pane p',
  },
  {
    body: '.job-sections, [itemprop=description]',
    title: '.job-title, [itemprop=title]',
    company: '[itemprop=hiringOrganization]',
    location: '[itemprop=jobLocation], spl-job-location',
  },
  {
    body: '[data-ui=job-description], [data-ui=job-requirements]',
    title: '[data-ui=job-title]',
    location: '[data-ui=job-location]',
  },
  { body: '.iCIMS_JobContent', title: '.iCIMS_Header h1' },
  { body: '.jv-job-detail-description', title: '.jv-header', location: '.jv-job-detail-meta' },
  {
    body: '.jobDescriptionContent, [class*=JobDetails_jobDescription]',
    title: '[data-test=job-title]',
    company: '[data-test=employer-name]',
  },
  {
    body: '#JobDescription, .job-description, #job-description, .jobDescription, .job_description, .description__text',
    title: 'h1',
  },
]

export interface PageReading {
  stated: StatedFacts
  body: PageText
}

/** The posting's part of a page: known places first, else the main content as Readability sees it, else the whole page. */
export function readPage(html: string, url?: string): PageReading {
  const { document } = parseHTML(html)
  for (const site of sites) {
    const bodies = [...document.querySelectorAll(site.body)]
    const body = htmlToText(bodies.map((node) => node.innerHTML).join('<br><br>'))
    if (body.text.length < 200) continue
    return { stated: statedBy(document, site), body }
  }
  const stated = statedBy(document, { body: '', title: 'h1' })
  const article = mainContent(html)
  const whole = htmlToText(html)
  // Readability drops lists of duties now and then: a main part far shorter than the page is not trusted.
  const kept = article && article.text.length >= 250 ? article : whole
  void url
  return { stated, body: kept }
}

function mainContent(html: string): PageText | undefined {
  try {
    const { document } = parseHTML(html)
    const article = new Readability(document as unknown as Document, { charThreshold: 250 }).parse()
    return article?.content ? htmlToText(article.content) : undefined
  } catch {
    return undefined
  }
}

type Page = ReturnType<typeof parseHTML>['document']

function statedBy(document: Page, site: SiteSelectors): StatedFacts {
  const read = (selector: string | undefined) => {
    const text = selector ? document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() : undefined
    return text && text.length <= 200 ? text : undefined
  }
  const title = read(site.title) ?? titleOfHead(document)
  const company = read(site.company)
  const location = read(site.location)
  return {
    locations: location ? [placeOf(location)] : [],
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
  }
}

/** `Job title - Company | Careers` in the head → the part before the first divider. */
function titleOfHead(document: Page): string | undefined {
  const meta =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ??
    document.querySelector('title')?.textContent
  const first = meta?.split(/\s[|–—]\s|\s-\s|\sat\s/)[0]?.trim()
  return first && first.length > 3 && first.length <= 120 ? first : undefined
}
