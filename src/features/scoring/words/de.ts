import { terms, type WordList } from './word-list.ts'

export const de: WordList = {
  language: 'de',
  verbAtEnd: true,
  // Bullets in German open with a noun of action or a verb, or close with the participle.
  verbs: terms(
    'leiten/leitete/geleitet/leitung/leite; ' +
      'entwickeln/entwickelte/entwickelt/entwicklung/weiterentwicklung/neuentwicklung/weiterentwickelt; ' +
      'aufbauen/aufgebaut/aufbau/ausbau/ausgebaut; einführen/eingeführt/einführung/führte; ' +
      'optimieren/optimierte/optimiert/optimierung; steigern/steigerte/gesteigert/steigerung; ' +
      'senken/senkte/gesenkt/senkung; reduzieren/reduzierte/reduziert/reduzierung/reduktion; ' +
      'planen/plante/geplant/planung; konzipieren/konzipierte/konzipiert/konzeption; ' +
      'umsetzen/umgesetzt/umsetzung/setzte; koordinieren/koordinierte/koordiniert/koordination/koordinierung; ' +
      'organisieren/organisierte/organisiert/organisation; betreuen/betreute/betreut/betreuung; ' +
      'beraten/beriet/beratung; analysieren/analysierte/analysiert/analyse; ' +
      'erstellen/erstellte/erstellt/erstellung; gestalten/gestaltete/gestaltet/gestaltung; ' +
      'verantworten/verantwortete/verantwortet; führen/geführt/führung/personalführung/mitarbeiterführung; ' +
      'verhandeln/verhandelte/verhandelt/verhandlung; schulen/schulte/geschult/schulung; ' +
      'automatisieren/automatisierte/automatisiert/automatisierung; ' +
      'digitalisieren/digitalisierte/digitalisiert/digitalisierung; verbessern/verbesserte/verbessert/verbesserung; ' +
      'implementieren/implementierte/implementiert/implementierung; ' +
      'programmieren/programmierte/programmiert/programmierung; testen/testete/getestet; ' +
      'prüfen/prüfte/geprüft/prüfung; steuern/steuerte/gesteuert/steuerung; ' +
      'überwachen/überwachte/überwacht/überwachung; durchführen/durchgeführt/durchführung; ' +
      'erarbeiten/erarbeitete/erarbeitet/erarbeitung; etablieren/etablierte/etabliert/etablierung; ' +
      'gründen/gründete/gegründet/gründung; gewinnen/gewann/gewonnen/gewinnung; vertreiben/vertrieb; ' +
      'verkaufen/verkaufte/verkauft/verkauf; akquirieren/akquirierte/akquiriert/akquise/neukundenakquise; ' +
      'pflegen/pflegte/gepflegt/pflege; behandeln/behandelte/behandelt/behandlung; ' +
      'unterrichten/unterrichtete/unterrichtet/unterricht; forschen/erforschte/forschung; ' +
      'veröffentlichen/veröffentlichte/veröffentlicht/veröffentlichung; montieren/montierte/montiert/montage; ' +
      'warten/gewartet/wartung; installieren/installierte/installiert/installation; ' +
      'konstruieren/konstruierte/konstruiert/konstruktion; fertigen/fertigte/gefertigt/fertigung; ' +
      'modernisieren/modernisierte/modernisiert/modernisierung; migrieren/migrierte/migriert/migration; ' +
      'integrieren/integrierte/integriert/integration; moderieren/moderierte/moderiert/moderation; ' +
      'präsentieren/präsentierte/präsentiert/präsentation; einarbeiten/eingearbeitet/einarbeitung; ' +
      'ausbilden/ausgebildet/ausbildung; rekrutieren/rekrutierte/rekrutiert/rekrutierung; ' +
      'erreichen/erreichte/erreicht; erzielen/erzielte/erzielt; verdoppeln/verdoppelte/verdoppelt/verdopplung; ' +
      'halbieren/halbierte/halbiert/halbierung; beschleunigen/beschleunigte/beschleunigt/beschleunigung; ' +
      'standardisieren/standardisierte/standardisiert/standardisierung; ' +
      'dokumentieren/dokumentierte/dokumentiert/dokumentation; bearbeiten/bearbeitete/bearbeitet/bearbeitung; ' +
      'verwalten/verwaltete/verwaltet/verwaltung; beschaffen/beschafft/beschaffung; ' +
      'kalkulieren/kalkulierte/kalkuliert/kalkulation; verfassen/verfasste/verfasst; ' +
      'übernehmen/übernahm/übernommen/übernahme; unterstützen/unterstützte/unterstützt/unterstützung; ' +
      'vorbereiten/vorbereitet/vorbereitung; erweitern/erweiterte/erweitert/erweiterung',
  ),
  results: terms(
    'gesteigert; steigerte; steigerung; gesenkt; senkte; senkung; reduziert; reduzierung; verbessert; ' +
      'verbesserung; eingespart; einsparung; einsparungen; erreicht; erzielt; übertroffen; verdoppelt; halbiert; ' +
      'gewonnen; verkürzt; beschleunigt; wachstum; dadurch; wodurch; sodass; so dass; mit dem ergebnis; ' +
      'termingerecht; im budget; unter budget; erhöht; erhöhung; vermieden; ausgebaut',
  ),
  growth: terms(
    'befördert/beförderung; senior; leiter/leiterin/leitung; teamleiter/teamleiterin/teamleitung/team ' +
      'lead/team-lead; abteilungsleiter/abteilungsleiterin; direktor/direktorin; geschäftsführer/geschäftsführerin; ' +
      'vorstand; führungskraft; aufstieg; stellvertretend/stellvertretender/stellvertretende; prokurist/prokura; ' +
      'meister/meisterin; projektleiter/projektleiterin/projektleitung; oberarzt/oberärztin; chefarzt/chefärztin; ' +
      'manager/managerin; gründer/gründerin; ernannt; ausbilder/ausbilderin',
  ),
  weak: terms(
    'verantwortlich für; zuständig für; mitarbeit an; mitarbeit bei; mitgewirkt; beteiligt an; diverse; ' +
      'verschiedene; usw; etc; teamfähig; teamplayer; belastbar; flexibel; aufgaben umfassten; half bei; kenntnisse ' +
      'in',
  ),
  postingTalk: terms(
    'wir suchen; wir bieten; ihre aufgaben; ihr profil; bewerben sie sich; sie bringen; sie verfügen; deine aufgaben; dein profil; wir freuen uns auf ihre bewerbung',
  ),
  firstPerson: terms('ich; mein; meine; meinen; meinem; meiner; mich; mir'),
  functionWords:
    'der die das den dem des ein eine einen einem einer eines und oder aber sowie in im an am auf aus bei beim mit nach von vom zu zum zur für über unter durch um ohne gegen bis seit während wegen als wie dass wenn weil ist sind war waren wird wurde wurden werden hat haben hatte sich nicht auch es sie er wir ihr ich mein meine unser unsere ihre ihren deren dessen welche welcher diese dieser dieses je pro inkl',
  determiners: 'der die das den dem des ein eine einen einem einer eines unsere unserer meine meiner',
  neverAfterDeterminer:
    'und oder aber sowie ist sind war waren wird wurde wurden hat haben der die das dem des ein eine einen einem einer',
  prepositions:
    'in im an am auf aus bei beim mit nach von vom zu zum zur für über unter durch um ohne gegen bis seit während wegen',
  conjunctions: 'und oder aber sowie',
  allowedPairs:
    'bis+zu bis+zum bis+zur bis+in bis+auf von+über von+bis von+in in+und um+bis bis+über um+über mit+über für+über mit+bis auf+über in+über vor+und nach+und von+und zu+und ab+und von+zu um+zu auf+und an+und durch+und aus+und mit+und bei+und bis+und für+und über+und unter+und im+und am+und',
  months: terms(
    'januar; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember; jan; feb; ' +
      'mär; mrz; apr; jun; jul; aug; sep; sept; okt; nov; dez; jänner',
  ),
  today: terms('heute; aktuell; jetzt; derzeit; laufend; gegenwart'),
  units: terms(
    'jahr; jahre; jahren; monat; monate; monaten; woche; wochen; tag; tage; tagen; stunde; stunden; minuten; ' +
      'personen; mitarbeiter; mitarbeitern; mitarbeitende; mitarbeitenden; entwickler; entwicklern; ' +
      'entwicklerinnen; schüler; patienten; patientinnen; betten; kunden; kundinnen; nutzer; filialen; standorte; ' +
      'standorten; länder; ländern; projekte; projekten; systeme; server; anfragen; bestellungen; tickets; prozent; ' +
      'mio; million; millionen; mrd; tausend; stück; anlagen; fahrzeuge; kurse; veranstaltungen; verträge; ' +
      'auszubildende; auszubildenden; teams',
  ),
  levels: terms(
    'junior; senior; leitender; leitende; stellvertretender; stellvertretende; trainee; praktikant; praktikantin; ' +
      'werkstudent; werkstudentin; ober; chef',
  ),
}
