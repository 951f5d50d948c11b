// Labels of forms (the old Europass and its like) that say what stands beside them. Lower case, no colon.

export type FieldLabel = 'dates' | 'title' | 'employer' | 'place' | 'duties' | 'degree' | 'school' | 'grade' | 'skip'

const table: Record<FieldLabel, string> = {
  dates:
    'date|dates|dates (from - to)|dates (from – to)|period|duration|from - to|datum|daten|zeitraum|zeit|dauer|période|durée|fecha|fechas|periodo|período|data|datas|periode|van - tot|date (da - a)|date (da – a)|data (da – a)|okres|okres zatrudnienia|daty|okres nauki',
  title:
    'occupation or position held|position held|position|job title|title|role|designation|occupation|beruf oder funktion|position/funktion|funktion|tätigkeit als|stelle|berufsbezeichnung|fonction ou poste occupé|poste occupé|poste|fonction|intitulé du poste|profesión o cargo desempeñado|cargo|puesto|puesto desempeñado|função ou cargo ocupado|função|cargo ocupado|functie|beroep of functie|functietitel|lavoro o posizione ricoperti|posizione ricoperta|ruolo|mansione|qualifica|stanowisko|stanowisko pracy|zajmowane stanowisko|funkcja',
  employer:
    "name and address of employer|employer|company|company name|organisation|organization|client|name und adresse des arbeitgebers|arbeitgeber|unternehmen|firma|nom et adresse de l'employeur|employeur|entreprise|société|nombre y dirección de la empresa o empleador|empresa|empleador|nome e endereço do empregador|empregador|naam en adres van werkgever|werkgever|bedrijf|nome e indirizzo del datore di lavoro|datore di lavoro|azienda|pracodawca|firma|nazwa firmy|miejsce pracy|nazwa i adres pracodawcy",
  place:
    'location|place|city|ort|standort|einsatzort|lieu|ville|lugar|ubicación|local|localidade|plaats|locatie|luogo|sede|miejscowość|miasto|lokalizacja',
  duties:
    'main activities and responsibilities|responsibilities|duties|activities|main activities|description|tasks|key responsibilities|roles and responsibilities|job description|wichtigste tätigkeiten und zuständigkeiten|tätigkeiten|aufgaben|hauptaufgaben|verantwortlichkeiten|principales activités et responsabilités|activités|missions|tâches|funciones y responsabilidades principales|funciones|responsabilidades|tareas|principais atividades e responsabilidades|atividades|belangrijkste activiteiten en verantwoordelijkheden|werkzaamheden|taken|principali attività e responsabilità|principali mansioni e responsabilità|attività|mansioni|obowiązki|zakres obowiązków|główne zadania|główne obowiązki|zadania',
  degree:
    'title of qualification awarded|qualification|qualification awarded|degree|course|level|bezeichnung der erworbenen qualifikation|abschluss|studiengang|fachrichtung|intitulé du certificat ou diplôme délivré|diplôme|título de la cualificación obtenida|título|titulación|designação da qualificação atribuída|qualificação|grau|naam van de kwalificatie|diploma|opleiding|titolo della qualifica rilasciata|titolo di studio|qualifica conseguita|tytuł|kierunek|uzyskany tytuł|specjalność',
  school:
    "name and type of organisation providing education and training|name of organisation providing education|institution|school|university|college|name und art der bildungs- oder ausbildungseinrichtung|bildungseinrichtung|hochschule|schule|universität|nom et type de l'établissement|établissement|école|université|nombre y tipo de la organización que ha impartido la educación o formación|centro|universidad|nome e tipo da organização de ensino ou formação|instituição|naam en type van de onderwijsinstelling|onderwijsinstelling|school|nome e tipo d'organizzazione erogatrice dell'istruzione e formazione|istituto|università|uczelnia|szkoła|nazwa szkoły|uczelnia wyższa",
  grade: 'grade|gpa|result|score|note|abschlussnote|mention|nota|cijfer|voto|ocena|ocena końcowa',
  skip: "type of business or sector|industry|sector|principal subjects/occupational skills covered|principal subjects|level in national or international classification|tätigkeitsbereich oder branche|branche|type ou secteur d'activité|secteur|tipo de empresa o sector|tipo de empresa ou sector|aard van de sector|tipo di azienda o settore|settore|tipo di impiego|employment type|notice period|team size",
}

const byText = new Map(
  (Object.entries(table) as [FieldLabel, string][]).flatMap(([label, list]) =>
    list.split('|').map((text) => [text, label] as const),
  ),
)

/** With room for dots behind it. */
const longest = 40 + Math.max(...[...byText.keys()].map((text) => text.length))

/** The label a text is, its colon and dots aside. */
export const fieldLabel = (text: string): FieldLabel | undefined =>
  text.length > longest
    ? undefined
    : byText.get(
        text
          .toLowerCase()
          .replace(/[’`]/g, "'")
          .replace(/[\s:.•]+$/, '')
          .replace(/^[\s•▪]+/, '')
          .trim(),
      )
