// schema.org descriptions of public pages, for search engines. Checked by public-pages.test.ts.
import { questions } from './welcome/questions.ts'

const context = 'https://schema.org'
const product = { '@id': '{{URL}}/#product' }

export function describeWelcome(): object[] {
  return [
    {
      '@context': context,
      '@type': 'WebSite',
      '@id': '{{URL}}/#site',
      name: 'Shortlist',
      url: '{{URL}}/',
      inLanguage: 'en',
    },
    {
      '@context': context,
      '@type': 'SoftwareApplication',
      ...product,
      name: 'Shortlist',
      url: '{{URL}}/',
      image: '{{URL}}/brand/link-picture.png',
      applicationCategory: 'BusinessApplication',
      operatingSystem: 'Linux',
      description:
        'Self-hosted platform for both sides of hiring: explained scores, truthful résumés, tracked applications.',
      offers: { '@type': 'Offer', price: '0', priceCurrency: 'EUR' },
    },
    {
      '@context': context,
      '@type': 'FAQPage',
      mainEntity: questions.map(([name, text]) => ({
        '@type': 'Question',
        name,
        acceptedAnswer: { '@type': 'Answer', text },
      })),
    },
  ]
}

/** Where a page stands: the start page, then each step with its address. */
export function describeTrail(...steps: string[]): object {
  const items = [['Shortlist', '/'], ...pairs(steps)]
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: items.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `{{URL}}${path}`,
    })),
  }
}

export function describeArticle(article: { title: string; summary: string; path: string }): object {
  return {
    '@context': context,
    '@type': 'TechArticle',
    headline: article.title,
    description: article.summary,
    url: `{{URL}}${article.path}`,
    inLanguage: 'en',
    about: product,
    isPartOf: { '@id': '{{URL}}/#site' },
  }
}

const pairs = (flat: string[]): [string, string][] =>
  flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1]!] as [string, string]] : []))
