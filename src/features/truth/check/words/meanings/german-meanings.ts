/** German words of résumés that a rewrite may swap, with the English ones they stand for. Plain forms, stemmed when read. */
export const germanMeanings: string[] = [
  'warten wartung instandhaltung instandhalten maintain maintenance',
  'reparieren reparatur instandsetzen instandsetzung repair',
  'betreuen betreuung begleiten begleitung verantwortlich zuständig ansprechpartner look-after support',
  'planen planung disponieren disposition plan',
  'leiten leitung führen führung lead',
  'fahren fahrt führen fahrer drive',
  'senken senkung reduzieren reduktion reduzierung verringern verringerung verkürzen verkürzung reduce',
  'steigern steigerung erhöhen erhöhung ausbauen ausbau wachsen wachstum increase',
  'verbessern verbesserung optimieren optimierung improve',
  'einführen einführung eingeführt umsetzen umsetzung implementieren implementierung introduce',
  'entwickeln entwicklung erstellen erstellung aufbauen aufbau erarbeiten gestalten gestaltung develop build create',
  'bearbeiten bearbeitung abwickeln abwicklung erledigen erledigung handle process',
  'prüfen prüfung kontrollieren kontrolle überprüfen überprüfung test check',
  'beraten beratung advise',
  'verkaufen verkauf vertrieb absatz sell sales',
  'einkaufen einkauf beschaffen beschaffung bestellen bestellung buy purchase order',
  'schulen schulung ausbilden ausbildung unterrichten unterricht anleiten anleitung einarbeiten einarbeitung train teach',
  'pflegen pflege versorgen versorgung care nurse',
  'bedienen bedienung serve service',
  'organisieren organisation koordinieren koordination durchführen durchführung organise coordinate',
  'schreiben verfassen dokumentieren dokumentation write document',
  'auswerten auswertung analysieren analyse analyse',
  'zusammenarbeiten zusammenarbeit gemeinsam kooperation cooperate together',
  'montieren montage einbauen einbau installieren installation install',
  'kunde kunden kundin mandant auftraggeber gast gäste client customer',
  'mitarbeiter mitarbeitende kollege kollegen team personal staff employee',
  'lernende lehrling auszubildende azubi apprentice trainee',
  'schüler schülerin kind kinder pupil child',
  'patient bewohner patient resident',
  'fahrzeug wagen lieferwagen auto lkw vehicle car truck',
  'zug züge bahn regionalzug güterzug train rail',
  'strecke linie route tour touren',
  'umsatz erlös einnahmen revenue turnover',
  'kosten ausgaben aufwand cost',
  'rechnung faktura invoice',
  'angebot offerte quote',
  'auftrag bestellung order',
  'lager bestand stock warehouse',
  'reklamation beschwerde complaint',
  'fehler störung ausfall mangel fault error',
  'betrieb firma unternehmen company',
  'woche wöchentlich week weekly',
  'monat monatlich month monthly',
  'tag täglich day daily',
  'jahr jährlich year annual yearly',
]
/** German nouns and words of manner that claim nothing by themselves. */
export const germanFree = `
  erfahrung berufserfahrung kenntnisse fachkenntnisse zeit niveau gespräch neues neue bereich rahmen aufgabe aufgaben tätigkeit stelle
  position rolle arbeit beruf alltag laufbahn werdegang interesse freude motivation stärke stärken fähigkeit fähigkeiten ziel ziele ergebnis
  ergebnisse erfolg verantwortung teamarbeit zuverlässigkeit sorgfalt qualität leidenschaft blick gefühl weise art umgang einsatz
  unterwegs dank durch während zuletzt derzeit aktuell heute zuvor danach davor insgesamt rund etwa knapp zusätzlich außerdem
  gerne sehr gut sicher ruhig zuverlässig sorgfältig selbstständig eigenständig vorausschauend verantwortungsvoll engagiert motiviert
  gelernt gelernter gelernte ausgebildet langjährig langjährige mehrjährig mehrjährige erfahren erfahrener erfahrene
  damen herren grüße grüssen gruß unternehmen firma anzeige ausschreibung bewerbung anschreiben lebenslauf vorstellungsgespräch
  möglichkeit chance woche monat jahr jahre jahren tag tage personen menschen leute seite hand punkt thema themen
  niveau muttersprache sprache sprachen stunden stunde minuten prozent kollegen kolleginnen`
