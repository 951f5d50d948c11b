// What résumés call their sections, in eight languages. Lower case, `&` written as `and`, no punctuation.

export type SectionKind =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'projects'
  | 'certificates'
  | 'languages'
  | 'awards'
  | 'publications'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'contact'
  | 'courses'
  | 'other'

const table: Record<SectionKind, string> = {
  summary: `summary|professional summary|executive summary|career summary|profile|professional profile|personal profile|about|about me|objective|career objective|professional objective|personal statement|career overview|overview|introduction|professional overview|summary of qualifications|bio|biography|who i am|career profile|job objective|employment objective|career focus|qualifications summary|summary statement|executive profile|personal summary
    |profil|über mich|ueber mich|kurzprofil|persönliches profil|zusammenfassung|zu meiner person|persönliches|profilzusammenfassung|berufsprofil|berufliches profil|ziel|berufsziel|kurzvorstellung|karriereziel
    |profil professionnel|à propos|a propos|à propos de moi|résumé|résumé professionnel|objectif|objectif professionnel|présentation|accroche|synthèse|en bref|qui suis-je
    |perfil|perfil profesional|resumen|resumen profesional|sobre mí|sobre mi|acerca de mí|acerca de mi|objetivo|objetivo profesional|extracto|presentación|perfil personal
    |perfil profissional|resumo|resumo profissional|objetivo profissional|sobre mim|apresentação|sumário|resumo de qualificações|síntese
    |profiel|persoonlijk profiel|over mij|samenvatting|doelstelling|introductie|profielschets|professioneel profiel|wie ben ik
    |profilo|profilo professionale|profilo personale|chi sono|su di me|sommario|sintesi|riepilogo|obiettivo|obiettivo professionale|presentazione|in breve
    |profil zawodowy|podsumowanie|podsumowanie zawodowe|o mnie|cel zawodowy|krótko o mnie`,
  work: `experience|work experience|professional experience|employment|employment history|work history|career history|relevant experience|relevant work experience|professional background|work|career|positions|positions held|job history|experiences|employment experience|professional history|industry experience|related experience|additional experience|other experience|career experience|working experience|work and experience|internships|internship experience|professional work experience|employment record|experience highlights|selected experience|clinical experience|teaching experience|military experience|research experience|earlier experience|previous experience|prior experience|early career|leadership experience|engineering experience|professional employment|jobs
    |berufserfahrung|beruflicher werdegang|berufspraxis|berufliche erfahrung|berufliche erfahrungen|erfahrung|erfahrungen|werdegang|arbeitserfahrung|praktische erfahrung|praktische erfahrungen|berufliche laufbahn|berufliche tätigkeit|berufliche tätigkeiten|praktika|berufliche stationen|tätigkeiten|arbeitsleben|karriere|stationen|berufstätigkeit|praxiserfahrung|berufliche praxis|beschäftigungen
    |expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|emplois|emploi|carrière|stages|expériences de travail|historique professionnel|postes occupés
    |experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|trayectoria|trayectoria laboral|empleo|empleos|antecedentes laborales|vida laboral|prácticas|experiencias|experiencia de trabajo
    |experiência|experiência profissional|experiências profissionais|experiências|percurso profissional|histórico profissional|trajetória profissional|experiência de trabalho|carreira|atuação profissional|estágios|trajetória|emprego
    |werkervaring|ervaring|professionele ervaring|arbeidsverleden|loopbaan|stages en werkervaring|carrière|beroepservaring|relevante werkervaring|werk|arbeidservaring|loopbaanoverzicht|werkgeschiedenis
    |esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|percorso professionale|carriera|storia lavorativa|tirocini|esperienze di lavoro|impiego|occupazione
    |doświadczenie|doświadczenie zawodowe|przebieg pracy zawodowej|przebieg kariery|kariera zawodowa|historia zatrudnienia|zatrudnienie|praktyki|praktyki i staże|staże|staże i praktyki|praca zawodowa`,
  education: `education|academic background|educational background|education and training|academic qualifications|qualifications and education|education and qualifications|academic history|academics|academic|studies|educational qualifications|education history|academic credentials|education and certifications|education and credentials|academic education|university education|school|schooling|education and certificates|formal education|academic profile|educational history|education and professional development|training and education|academic record|degrees|educational qualification|education background
    |ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|ausbildung und studium|studium und ausbildung|schulische ausbildung|bildungsgang|hochschulbildung|akademischer werdegang|bildung und ausbildung|schule und ausbildung|ausbildungen|schullaufbahn|hochschulstudium|bildungswerdegang|aus und weiterbildung|aus- und weiterbildung|studium und schulbildung
    |formation|formations|études|éducation|parcours scolaire|parcours académique|diplômes|formation académique|formation et diplômes|formations et diplômes|scolarité|diplômes et formations|cursus|cursus scolaire|cursus universitaire|formation universitaire|parcours universitaire|diplômes et formation
    |educación|formación|formación académica|estudios|educación y formación|formación y estudios|historial académico|datos académicos|estudios realizados|titulación|educación académica|formación reglada|antecedentes académicos
    |educação|formação|formação académica|formação acadêmica|habilitações|habilitações académicas|habilitações literárias|formação escolar|escolaridade|educação e formação|percurso académico|formação educacional|estudos|formação superior
    |opleiding|opleidingen|onderwijs|studie|studies|opleidingen en cursussen|scholing|academische achtergrond|educatie|vooropleiding|opleiding en training|opleidingsachtergrond
    |istruzione|formazione|istruzione e formazione|formazione accademica|studi|titoli di studio|percorso di studi|formazione e istruzione|percorso formativo|educazione|carriera accademica|studi e formazione
    |wykształcenie|edukacja|studia|wykształcenie i kwalifikacje|wykształcenie i szkolenia|przebieg edukacji`,
  skills: `skills|technical skills|core skills|key skills|professional skills|skills and abilities|core competencies|competencies|technologies|areas of expertise|expertise|skills summary|technical proficiencies|technical expertise|tech stack|skill set|skillset|skill highlights|highlights|core qualifications|qualifications|core strengths|strengths|soft skills|hard skills|it skills|computer skills|tools|tools and technologies|technologies and tools|skills and tools|skills and technologies|skills and expertise|key competencies|technical competencies|software|software skills|other skills|additional skills|personal skills|skills and interests|key qualifications|areas of strength|technical summary|technical knowledge|proficiencies|abilities|key strengths|programming skills|technology|capabilities|core capabilities|toolbox|stack|relevant skills|skills and competencies|knowledge|specialties|specialities|technical qualifications|digital skills|competences|technology summary|special skills|expertise and skills|what i know|core proficiencies|programming languages
    |kenntnisse|fähigkeiten|fachkenntnisse|kompetenzen|edv-kenntnisse|edv kenntnisse|it-kenntnisse|it kenntnisse|technische kenntnisse|technische fähigkeiten|qualifikationen|kenntnisse und fähigkeiten|fähigkeiten und kenntnisse|schlüsselkompetenzen|stärken|besondere kenntnisse|fachliche kompetenzen|kernkompetenzen|skills und tools|computerkenntnisse|technologien|weitere kenntnisse|software-kenntnisse|softwarekenntnisse|fachkompetenzen|expertise|it-kompetenzen|edv|persönliche fähigkeiten
    |compétences|compétences techniques|compétences clés|compétences professionnelles|savoir-faire|aptitudes|compétences informatiques|informatique|outils|atouts|domaines de compétence|connaissances|compétences et outils|qualités|savoir-être|domaines d'expertise|logiciels|domaines de compétences
    |habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|competencias técnicas|capacidades|habilidades y competencias|conocimientos técnicos|conocimientos informáticos|informática|competencias clave|herramientas|destrezas|tecnologías|conocimientos y habilidades|habilidades profesionales|competencias profesionales|competencias digitales
    |competências|habilidades e competências|competências técnicas|conhecimentos|aptidões|qualificações|conhecimentos técnicos|ferramentas|habilidades técnicas|tecnologias|competências profissionais|competências-chave|conhecimentos informáticos|competências digitais|principais competências
    |vaardigheden|competenties|technische vaardigheden|kennis en vaardigheden|kennis|computervaardigheden|it-vaardigheden|kerncompetenties|vaardigheden en competenties|expertise|kwaliteiten|tools en technologieën|belangrijkste vaardigheden
    |competenze|capacità|abilità|conoscenze|competenze tecniche|capacità e competenze|competenze professionali|competenze informatiche|conoscenze informatiche|competenze chiave|competenze digitali|competenze personali|strumenti|tecnologie|capacità tecniche|conoscenze tecniche|abilità e competenze
    |umiejętności|kompetencje|umiejętności zawodowe|umiejętności techniczne|kluczowe umiejętności|kluczowe kompetencje|umiejętności komputerowe|obsługa komputera|technologie|narzędzia|dodatkowe umiejętności|umiejętności i kwalifikacje|kwalifikacje`,
  projects: `projects|personal projects|key projects|selected projects|academic projects|side projects|relevant projects|project experience|open source|open source projects|open source contributions|portfolio|notable projects|project work|professional projects|technical projects|project highlights|research projects|major projects|open-source
    |projekte|projekterfahrung|ausgewählte projekte|projektarbeit|eigene projekte|private projekte|persönliche projekte|projektübersicht|nebenprojekte|open-source-projekte
    |projets|projets personnels|réalisations|projets réalisés|projets académiques|projets sélectionnés
    |proyectos|proyectos personales|proyectos destacados|proyectos relevantes
    |projetos|projetos pessoais|projectos|projetos relevantes|projetos de destaque
    |projecten|persoonlijke projecten|projectervaring
    |progetti|progetti personali|progetti selezionati|progetti rilevanti
    |projekty|wybrane projekty|projekty własne`,
  certificates: `certifications|certificates|licenses|licences|licenses and certifications|licenses and certificates|certifications and licenses|professional certifications|certification|credentials|certificates and licenses|licensure|professional licenses|professional credentials|training and certifications|certifications and training|certificates and training|trainings and certifications|certificate|accreditations|professional qualifications|licensure and certification|licensure and certifications|certifications and trainings|certifications and courses|courses and certifications|certifications licenses|certifications and credentials
    |zertifikate|zertifizierungen|zertifizierung|bescheinigungen|lizenzen|lizenzen und zertifikate|fortbildungen und zertifikate|weiterbildung und zertifikate|zertifikate und weiterbildungen|weiterbildungen und zertifikate|zertifikate und lizenzen
    |certificats|certifications professionnelles|licences et certifications|habilitations|certifications et formations|attestations
    |certificaciones|certificados|licencias|licencias y certificaciones|acreditaciones|certificaciones y cursos|cursos y certificaciones|cursos y certificados|certificaciones y licencias
    |certificações|certificados|licenças e certificações|certificações e cursos|cursos e certificações|licenças e certificados|certificações e licenças
    |certificaten|certificeringen|licenties|certificaten en licenties|cursussen en certificaten|certificeringen en licenties|diploma's en certificaten|diplomas en certificaten
    |certificazioni|certificati|licenze|licenze e certificazioni|abilitazioni|certificazioni e licenze|attestati|corsi e certificazioni
    |certyfikaty|uprawnienia|certyfikaty i uprawnienia|licencje|certyfikaty i szkolenia|kwalifikacje zawodowe`,
  languages: `languages|language skills|language|language proficiency|foreign languages|spoken languages|languages spoken|linguistic skills
    |sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse|sprachliche kenntnisse
    |langues|langues étrangères|compétences linguistiques|langues parlées|langue
    |idiomas|lenguas|lenguajes|conocimiento de idiomas|competencias lingüísticas|lenguas extranjeras
    |línguas|linguas|competências linguísticas|línguas estrangeiras
    |talen|talenkennis|taalvaardigheden|taalvaardigheid|taalkennis
    |lingue|competenze linguistiche|lingue straniere|conoscenze linguistiche|lingue conosciute
    |języki|języki obce|znajomość języków|znajomość języków obcych|umiejętności językowe`,
  awards: `awards|honors|honours|awards and honors|honors and awards|achievements|accomplishments|awards and achievements|recognition|awards and recognition|scholarships|honors and achievements|scholarships and awards|key achievements|awards and scholarships|fellowships|prizes|distinctions|career highlights|selected accomplishments|honors awards|academic achievements|selected achievements|achievements and awards|fellowships and awards|honours and awards|awards and honours
    |auszeichnungen|preise|ehrungen|stipendien|erfolge|auszeichnungen und preise|preise und auszeichnungen|auszeichnungen und stipendien|stipendien und auszeichnungen|leistungen
    |distinctions|prix|récompenses|prix et distinctions|distinctions et prix|bourses|prix et récompenses
    |premios|reconocimientos|logros|premios y reconocimientos|galardones|becas|distinciones|premios y logros|méritos
    |prémios|prêmios|distinções|reconhecimentos|conquistas|bolsas|prêmios e reconhecimentos|prémios e distinções|realizações
    |prijzen|onderscheidingen|prestaties|prijzen en onderscheidingen|beurzen|awards en prijzen
    |premi|riconoscimenti|premi e riconoscimenti|onorificenze|borse di studio|risultati
    |osiągnięcia|nagrody|wyróżnienia|nagrody i wyróżnienia|stypendia|osiągnięcia i nagrody`,
  publications: `publications|selected publications|papers|research publications|publications and presentations|presentations|patents|conference papers|publications and talks|talks|journal articles|patents and publications|publications and patents|articles|talks and publications|presentations and publications|published works|speaking
    |veröffentlichungen|publikationen|vorträge|patente|veröffentlichungen und vorträge|publikationen und vorträge
    |publications scientifiques|articles|brevets|communications|conférences
    |publicaciones|ponencias|patentes|artículos|publicaciones y ponencias
    |publicações|artigos|patentes|publicações e apresentações
    |publicaties|presentaties|octrooien|lezingen
    |pubblicazioni|brevetti|articoli|pubblicazioni scientifiche|presentazioni
    |publikacje|publikacje naukowe|patenty|wystąpienia|artykuły`,
  volunteer: `volunteer|volunteering|volunteer experience|volunteer work|volunteer activities|community service|community involvement|community|extracurricular activities|extracurriculars|leadership and activities|activities|leadership|volunteer involvement|activities and leadership|leadership and volunteering|civic activities|community engagement|extra-curricular activities|leadership and involvement|volunteerism|campus involvement|involvement|social engagement|community activities
    |ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|engagement|soziales engagement|freiwilligenarbeit|gesellschaftliches engagement|ehrenämter|außeruniversitäres engagement|ehrenamtliche arbeit
    |bénévolat|engagement associatif|engagements|vie associative|activités bénévoles|activités associatives|expérience bénévole|engagements associatifs|volontariat|activités extra-professionnelles
    |voluntariado|actividades|trabajo voluntario|actividades extracurriculares|experiencia voluntaria|experiencia de voluntariado
    |trabalho voluntário|atividades|atividades extracurriculares|experiência voluntária|serviço voluntário
    |vrijwilligerswerk|nevenactiviteiten|activiteiten|vrijwilligerservaring|bestuurservaring
    |volontariato|esperienze di volontariato|attività|attività extracurriculari|impegno sociale|attività di volontariato
    |wolontariat|działalność społeczna|działalność dodatkowa|aktywność społeczna`,
  interests: `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|passions|interests and activities|activities and interests|hobby|leisure|outside of work
    |interessen|hobbys|hobbies und interessen|interessen und hobbys|persönliche interessen|freizeit|hobbys und interessen|freizeitaktivitäten
    |centres d'intérêt|centres d’intérêt|centre d'intérêt|loisirs|intérêts|passions|hobbies et intérêts|centres d'intérêts|loisirs et centres d'intérêt
    |intereses|aficiones|pasatiempos|intereses personales|aficiones e intereses|intereses y aficiones
    |interesses|passatempos|interesses pessoais|hobbies e interesses|interesses e hobbies
    |interesses en hobby's|hobby's|hobby's en interesses|interesses en hobbies
    |interessi|passioni|interessi personali|hobby e interessi|interessi e hobby|tempo libero
    |zainteresowania|hobby i zainteresowania|zainteresowania i hobby|pasje`,
  references: `references|professional references|referees|recommendations|testimonials|reference|personal references
    |referenzen|referenz|empfehlungen
    |références|référence|recommandations
    |referencias|recomendaciones|referencias profesionales|referencias personales
    |referências|recomendações
    |referenties|aanbevelingen
    |referenze|raccomandazioni
    |referencje`,
  contact: `contact|contact information|contact details|personal details|personal information|contact info|contact me|personal data|links|details|get in touch|personal|find me online|info|connect|social|online|address|social media|personal particulars|profiles
    |kontakt|kontaktdaten|persönliche daten|persönliche angaben|persönliche informationen|zur person|angaben zur person|kontaktinformationen|anschrift|adresse
    |coordonnées|informations personnelles|contactez-moi|données personnelles|état civil|liens|informations|infos
    |contacto|datos personales|información de contacto|información personal|datos de contacto|enlaces
    |contato|contactos|contatos|dados pessoais|informações pessoais|informação pessoal|informações de contato|dados de contacto
    |contactgegevens|persoonlijke gegevens|personalia|persoonlijke informatie|gegevens|contactinformatie
    |contatti|dati personali|informazioni personali|recapiti|contatto|dati anagrafici|informazioni di contatto
    |dane osobowe|dane kontaktowe|kontakt i dane osobowe|informacje kontaktowe`,
  courses: `courses|coursework|relevant coursework|training|trainings|professional development|continuing education|courses and training|training and development|professional training|workshops|workshops and training|training courses|seminars|additional training|relevant courses|course work|workshops and seminars|specialized training|trainings and workshops|training and courses
    |weiterbildung|weiterbildungen|kurse|fortbildung|fortbildungen|seminare|schulungen|lehrgänge|kurse und weiterbildungen|seminare und weiterbildungen
    |formations complémentaires|formation continue|formation complémentaire|stages de formation
    |cursos|formación complementaria|cursos y talleres|cursos y seminarios|otros cursos|formación adicional|talleres
    |formação complementar|cursos complementares|cursos e formações|formações|cursos e workshops
    |cursussen|trainingen|bijscholing|cursussen en trainingen|trainingen en cursussen
    |corsi|corsi di formazione|corsi e seminari|formazione continua|aggiornamento professionale
    |kursy|szkolenia|kursy i szkolenia|szkolenia i kursy|szkolenia i certyfikaty|kursy i certyfikaty`,
  other: `additional information|other information|miscellaneous|affiliations|professional affiliations|memberships|professional memberships|other|additional|associations|professional associations|military service|security clearance|clearance|personal attributes|availability|driving licence|driving license|driver's license|work authorization|visa status|declaration|nationality|date of birth|hobbies other|additional details|more|further information|affiliations and memberships|appendix|citizenship|supervision|grants|research|research interests|teaching|invited talks|patents pending|test scores|exhibitions|membership|professional organizations|organizations|conferences
    |sonstiges|weitere angaben|mitgliedschaften|zusätzliche informationen|führerschein|weitere informationen|wehrdienst|zivildienst|bundeswehr|mobilität|nebentätigkeiten|verfügbarkeit|persönliche stärken
    |divers|informations complémentaires|permis|permis de conduire|adhésions|autres|autre|informations supplémentaires|mobilité|affiliations professionnelles
    |otros datos|otros|información adicional|datos de interés|otros datos de interés|membresías|carnet de conducir|permiso de conducir|disponibilidad|otra información
    |outras informações|informações adicionais|outros|carta de condução|disponibilidade|associações|informações complementares
    |overig|overige informatie|rijbewijs|lidmaatschappen|nevenfuncties|aanvullende informatie|overige
    |altro|altre informazioni|ulteriori informazioni|patente|patente di guida|informazioni aggiuntive|servizio militare|associazioni|trattamento dei dati personali
    |informacje dodatkowe|dodatkowe informacje|prawo jazdy|inne|klauzula|członkostwo|służba wojskowa`,
}

/** Normalised heading → kind of section. The first kind that lists a phrase has it. */
export const headingKinds: ReadonlyMap<string, SectionKind> = collect()

function collect(): Map<string, SectionKind> {
  const kinds = new Map<string, SectionKind>()
  for (const [kind, list] of Object.entries(table) as [SectionKind, string][])
    for (const phrase of list.split('|')) {
      const key = normaliseHeading(phrase)
      if (key && !kinds.has(key)) kinds.set(key, kind)
    }
  return kinds
}

/** Lower case without accents, numbering, icons and punctuation; every "and" is `&`. */
export function normaliseHeading(text: string): string {
  const bare = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')
  return bare
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}&'\s/+-]/gu, ' ')
    .replace(/(?<![\p{L}])(?:and|und|et|y|e|en|&|\/|\+)(?![\p{L}])/gu, ' & ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'&-]+|[\s'&-]+$/g, '')
    .trim()
}
