// Invented person.
export const german = `
# Katrin Seewald | Projektleiterin Automatisierung
@ katrin.seewald@post.example | +49 30 23125 044 | Leipzig
## Profil
Ingenieurin mit zehn Jahren Erfahrung in der Automatisierung von Verpackungslinien. Ich bringe Anlagen termingerecht ans Laufen und übergebe sie mit einer Dokumentation, die auch genutzt wird.
## Berufserfahrung
### Projektleiterin | Brandt Anlagenbau | 2019-04 |
- Leitung von sechs Projekten mit einem Budget von zusammen 9,4 Mio. €, alle termingerecht abgeschlossen.
- Einführung eines Prüfstands für Steuerungen, der die Inbetriebnahme um 30 % verkürzt hat.
- Führung eines Teams von acht Ingenieuren an zwei Standorten.
- Verhandlung der Verträge mit zwölf Lieferanten, dadurch Einsparungen von 210.000 € im Jahr.
- Schulung von 45 Mitarbeitern der Kunden im Betrieb der neuen Anlagen.
### Automatisierungsingenieurin | Brandt Anlagenbau | 2014-10 | 2019-03
- Entwicklung der Steuerung für 14 Verpackungslinien mit SPS und SCADA.
- Senkung der Stillstände einer Linie von 9 % auf 3 % durch eine neue Fehlererkennung.
- Erstellung der technischen Dokumentation für Anlagen in fünf Ländern.
- Betreuung von vier Praktikanten und zwei Abschlussarbeiten, danach Beförderung zur Projektleiterin.
### Werkstudentin | Institut für Fördertechnik | 2012-03 | 2014-09
- Programmierung eines Versuchsstands, mit dem 1.200 Messungen am Tag möglich wurden.
- Analyse der Messdaten und Präsentation der Ergebnisse vor 60 Fachleuten.
## Ausbildung
### MSc Maschinenbau | Technische Universität Dresden | 2009 | 2014
## Kenntnisse
SPS, SCADA, TIA Portal, EPLAN, AutoCAD, Projektleitung, MATLAB, Python, Vertragsrecht, Inbetriebnahme
## Sprachen
Deutsch (Muttersprache), Englisch (C1), Polnisch (A2)
`
