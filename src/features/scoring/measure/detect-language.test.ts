import { describe, expect, test } from 'vitest'
import { emptyProfile, SourceDocument } from '#features/profiles/contract.ts'
import { scoreResume } from '../score-resume.ts'
import { detectLanguage } from './detect-language.ts'

const texts: Record<string, string> = {
  en: 'Led a team of five engineers through the move to the cloud and reduced the cost of the service by a third.',
  de: 'Leitung eines Teams von fünf Ingenieuren und Einführung der neuen Plattform für alle Kunden des Hauses.',
  fr: 'Encadrement d’une équipe de cinq ingénieurs et mise en place de la nouvelle plateforme pour les clients.',
  es: 'Lideré un equipo de cinco ingenieros y reduje los costes de la plataforma en un tercio para los clientes.',
  pt: 'Liderei uma equipa de cinco engenheiros e reduzi os custos da plataforma para os clientes do banco.',
  nl: 'Leidde een team van vijf ingenieurs bij de overgang naar het nieuwe platform voor de klanten van het huis.',
  it: 'Guidato un gruppo di cinque ingegneri nel passaggio alla nuova piattaforma per i clienti della banca.',
  pl: 'Prowadziłem zespół pięciu inżynierów oraz wdrożyłem nową platformę dla klientów banku w całym kraju.',
  sv: 'Ledde en grupp av fem ingenjörer och införde den nya plattformen för alla kunder i hela landet.',
  fi: 'Johdin viiden insinöörin tiimiä ja otin käyttöön uuden alustan, joka on nyt kaikkien asiakkaiden käytössä sekä Suomessa että Ruotsissa.',
  tr: 'Beş mühendisten oluşan bir ekibi yönettim ve banka müşterileri için yeni bir platform kurdum, bu ile maliyet düştü.',
  uk: 'Керував командою з пʼяти інженерів та запровадив нову платформу для всіх клієнтів банку у країні.',
  el: 'Διηύθυνα την ομάδα των πέντε μηχανικών και εφάρμοσα τη νέα πλατφόρμα για όλους τους πελάτες της τράπεζας.',
  und: '銀行の新しい基盤を五人の技術者と共に構築し、費用を三割削減した。東京の本社で三年間働いた。',
}

test.each(Object.entries(texts))('%s is told', (language, text) => expect(detectLanguage(text)).toBe(language))

test('a row of terms in Latin letters is taken for English, not for an unknown language', () => {
  expect(detectLanguage('Python Java Docker Kubernetes AWS Terraform SQL Excel Tableau SAP Scrum Agile Jira')).toBe(
    'en',
  )
})

describe('a language without lists', () => {
  const bullets = [
    'Ledde en grupp av 12 ingenjörer och byggde den nya plattformen för banken',
    'Införde ett system för kunder i 4 länder som minskade kostnaden med 30 %',
    'Utbildade 25 kollegor och skrev en handbok',
    'Planerade flytten av lagret till Malmö på 6 veckor',
    'Minskade väntetiden från 9 till 2 dagar',
    'Sålde tjänster för 3 miljoner kronor under det första året',
    'Testade varje version tillsammans med 40 användare',
    'Byggde om orderflödet så att det klarar 10 000 ordrar om dagen',
  ]
  const text = `Ola Nordmark\nola@nordmark.example\n${bullets.map((bullet) => `• ${bullet}`).join('\n')}`
  const report = scoreResume({
    document: SourceDocument.parse({ format: 'docx', text, pages: [], lines: [] }),
    profile: emptyProfile(),
  })
  test('is judged by its sentences, and the report says how roughly', () => {
    expect(report.language).toBe('sv')
    expect(report.facts).toMatchObject({ substance: 1, verbs: 8 })
    expect(report.facts.metrics).toBeGreaterThanOrEqual(8)
    expect(report.findings.map(({ code }) => code)).toContain('language')
  })
})
