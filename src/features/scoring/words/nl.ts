import { terms, type WordList } from './word-list.ts'

export const nl: WordList = {
  language: 'nl',
  verbAtEnd: true,
  verbs: terms(
    'leiden/leidde/geleid/leiding/leidinggeven; aansturen/aangestuurd/aansturing/stuurde; ' +
      'ontwikkelen/ontwikkelde/ontwikkeld/ontwikkeling; opzetten/opgezet/zette; opbouwen/opgebouwd/opbouw; ' +
      'bouwen/bouwde/gebouwd; ontwerpen/ontwierp/ontworpen/ontwerp; invoeren/ingevoerd/invoering/voerde; ' +
      'implementeren/implementeerde/geïmplementeerd/implementatie; ' +
      'optimaliseren/optimaliseerde/geoptimaliseerd/optimalisatie; verbeteren/verbeterde/verbeterd/verbetering; ' +
      'verhogen/verhoogde/verhoogd/verhoging; verlagen/verlaagde/verlaagd/verlaging; ' +
      'verminderen/verminderde/verminderd/vermindering; besparen/bespaarde/bespaard/besparing; ' +
      'versnellen/versnelde/versneld/versnelling; automatiseren/automatiseerde/geautomatiseerd/automatisering; ' +
      'analyseren/analyseerde/geanalyseerd/analyse; coördineren/coördineerde/gecoördineerd/coördinatie; ' +
      'organiseren/organiseerde/georganiseerd/organisatie; plannen/plande/gepland/planning; ' +
      'beheren/beheerde/beheerd/beheer; begeleiden/begeleidde/begeleid/begeleiding; ' +
      'adviseren/adviseerde/geadviseerd/advies; onderhandelen/onderhandelde/onderhandeld/onderhandeling; ' +
      'verkopen/verkocht/verkoop; werven/wierf/geworven/werving; trainen/trainde/getraind/training; ' +
      'coachen/coachte/gecoacht/coaching; opleiden/opgeleid/opleiding; onderwijzen/onderwees/onderwezen; ' +
      'verzorgen/verzorgde/verzorgd/verzorging; behandelen/behandelde/behandeld/behandeling; ' +
      'onderzoeken/onderzocht/onderzoek; publiceren/publiceerde/gepubliceerd/publicatie; ' +
      'schrijven/schreef/geschreven; opstellen/opgesteld/stelde; uitvoeren/uitgevoerd/uitvoering; ' +
      'controleren/controleerde/gecontroleerd/controle; bewaken/bewaakte/bewaakt/bewaking; testen/testte/getest; ' +
      'programmeren/programmeerde/geprogrammeerd; migreren/migreerde/gemigreerd/migratie; ' +
      'integreren/integreerde/geïntegreerd/integratie; installeren/installeerde/geïnstalleerd/installatie; ' +
      'onderhouden/onderhield/onderhoud; repareren/repareerde/gerepareerd/reparatie; ' +
      'monteren/monteerde/gemonteerd/montage; produceren/produceerde/geproduceerd/productie; ' +
      'inkopen/ingekocht/inkoop; lanceren/lanceerde/gelanceerd/lancering; oprichten/opgericht/oprichting; ' +
      'realiseren/realiseerde/gerealiseerd/realisatie; behalen/behaalde/behaald; bereiken/bereikte/bereikt; ' +
      'overtreffen/overtrof/overtroffen; verdubbelen/verdubbelde/verdubbeld/verdubbeling; ' +
      'halveren/halveerde/gehalveerd; winnen/won/gewonnen; genereren/genereerde/gegenereerd; ' +
      'vernieuwen/vernieuwde/vernieuwd/vernieuwing; moderniseren/moderniseerde/gemoderniseerd; ' +
      'standaardiseren/standaardiseerde/gestandaardiseerd; vereenvoudigen/vereenvoudigde/vereenvoudigd; ' +
      'documenteren/documenteerde/gedocumenteerd/documentatie; presenteren/presenteerde/gepresenteerd/presentatie; ' +
      'faciliteren/faciliteerde/gefaciliteerd; ondersteunen/ondersteunde/ondersteund/ondersteuning; ' +
      'voorbereiden/voorbereid/voorbereiding; uitbreiden/uitgebreid/uitbreiding; oplossen/opgelost/oplossing; ' +
      'leveren/leverde/geleverd/levering; initiëren/initieerde/geïnitieerd; ' +
      'evalueren/evalueerde/geëvalueerd/evaluatie; definiëren/definieerde/gedefinieerd; ' +
      'transformeren/transformeerde/getransformeerd/transformatie; ' +
      'introduceren/introduceerde/geïntroduceerd/introductie',
  ),
  results: terms(
    'verhoogd; verhoogde; verhoging; verlaagd; verlaagde; verlaging; verbeterd; verbetering; bespaard; besparing; ' +
      'bespaarde; groei; gestegen; gedaald; behaald; bereikt; verdubbeld; gehalveerd; overtroffen; gewonnen; ' +
      'waardoor; met als resultaat; zodat; op tijd; binnen budget; versneld; verkort; voorkomen; verminderd',
  ),
  growth: terms(
    'gepromoveerd/promotie/bevorderd; senior; teamleider/teamlead/team lead; leidinggevende/leidinggevend; ' +
      'manager; directeur/directrice; hoofd; lead; oprichter/medeoprichter; bestuurder; projectleider; coördinator; ' +
      'supervisor; benoemd; doorgegroeid; principal; mentor; chef',
  ),
  weak: terms(
    'verantwoordelijk voor; betrokken bij; meegewerkt aan; meegeholpen; geholpen met; gewerkt aan; diverse; ' +
      'verschillende; enzovoort; enz; etc; teamspeler; stressbestendig; flexibel; kennis van; taken waren',
  ),
  postingTalk: terms('wij zoeken; wij bieden; jij; jouw; je bent; je hebt; u bent; de ideale kandidaat; solliciteer'),
  firstPerson: terms('ik; mijn; mij; me'),
  functionWords:
    'de het een en of maar in op aan bij met van voor naar uit over onder door om tot zonder tegen sinds tijdens na te als dan dat die dit deze wie wat waar wanneer hoe is zijn was waren wordt werd werden heeft hebben had niet ook er zich ik wij we zij ze hij mijn onze ons hun hen per via binnen tussen waarbij waardoor',
  determiners: 'de het een onze deze dit mijn hun',
  neverAfterDeterminer: 'en of maar in op aan bij met van voor naar door om is was waren wordt werd de het een dat die',
  prepositions: 'in op aan bij met van voor naar uit over onder door om tot zonder tegen sinds tijdens na te',
  conjunctions: 'en of maar',
  allowedPairs:
    'om+te van+over tot+en van+tot voor+en op+en in+en tot+in van+in met+en aan+te uit+te door+te van+en bij+en na+en voor+te door+en van+te over+te te+en op+te in+te',
  months: terms(
    'januari; februari; maart; april; mei; juni; juli; augustus; september; oktober; november; december; jan; ' +
      'feb; mrt; apr; jun; jul; aug; sep; sept; okt; nov; dec',
  ),
  today: terms('heden; nu; huidig; vandaag; momenteel; lopend'),
  units: terms(
    'jaar; jaren; maand; maanden; week; weken; dag; dagen; uur; uren; minuten; personen; mensen; medewerkers; ' +
      'collegas; ontwikkelaars; leerlingen; studenten; patiënten; cliënten; bedden; klanten; gebruikers; winkels; ' +
      'vestigingen; landen; projecten; teams; systemen; servers; bestellingen; orders; tickets; procent; miljoen; ' +
      'miljard; duizend; punten; contracten; voertuigen; ton; artikelen; campagnes; leveranciers; evenementen; ' +
      'cursussen',
  ),
  levels: terms('junior; medior; senior; hoofd; assistent; stagiair; stagiaire; trainee; leerling; adjunct'),
}
