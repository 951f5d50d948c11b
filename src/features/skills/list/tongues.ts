// Natural languages; every one also by its name in the large European languages. Line format: see parse-area-list.ts.
export const tongues = `
# tongue
English: Englisch, anglais, inglés, inglês, inglese, Engels, English language, fluent English, business English, Englischkenntnisse, spoken English, written English, English fluency, native English, English proficiency, fluent in English, verhandlungssicheres Englisch
German?: Deutsch?, allemand, alemán, alemão, tedesco, Duits, German language, fluent German, Deutschkenntnisse, business German
French?: Französisch, français?, francés, francês, francese, Frans?, French language, fluent French, Französischkenntnisse, business French, French speaking, French-speaking
Spanish?: Spanisch, espagnol, español?, espanhol, spagnolo, Spaans, Spanish language, fluent Spanish, bilingual Spanish, Castilian, bilingual in Spanish, English/Spanish, Spanish speaking, Spanish-speaking, bilingual English/Spanish
Italian?: Italienisch, italien, italiano?, Italiaans, Italian language, fluent Italian
Portuguese: Portugiesisch, portugais, portugués, português, portoghese, Brazilian Portuguese
Dutch: Niederländisch, néerlandais, neerlandés, holandês, olandese, Nederlands?, Flemish
Polish?: Polnisch, polonais, polaco, polacco, Pools?, Polish language, fluent Polish, język polski
Russian: Russisch, russe?, ruso, russo
Ukrainian: Ukrainisch, ukrainien
Czech: Tschechisch, tchèque
Slovak: Slowakisch
Hungarian: Ungarisch, hongrois
Romanian: Rumänisch, roumain
Bulgarian: Bulgarisch
Croatian: Kroatisch, Serbian, Bosnian, Serbo-Croatian
Slovenian: Slovene, Slowenisch
Albanian: Albanisch
Greek?: Griechisch, grec, griego, Greek language
Turkish?: Türkisch, turc, turco, Turkish language
Arabic: Arabisch, arabe, árabe, Modern Standard Arabic
Hebrew: Hebräisch
Persian: Farsi, Dari
Kurdish: Kurdisch
Hindi: Hindustani
Urdu
Punjabi: Panjabi
Bengali: Bangla
Gujarati
Marathi
Tamil
Telugu
Kannada
Malayalam
Nepali
Sinhala: Sinhalese
Mandarin?: Mandarin Chinese, Chinese?, Putonghua, Chinesisch, chinois, Mandarin speaker
Cantonese
Japanese?: Japanisch, japonais, japonés, Japanese language
Korean?: Koreanisch, coréen, Korean language
Vietnamese: Vietnamesisch
Thai?: Thai language
Indonesian: Bahasa Indonesia, Malay, Bahasa Malaysia
Tagalog: Filipino?
Swahili: Kiswahili
Amharic
Somali
Yoruba: Igbo, Hausa
Zulu: Xhosa, isiZulu
Afrikaans
Swedish: Schwedisch, suédois, sueco, svenska
Norwegian: Norwegisch, norvégien, norsk
Danish?: Dänisch, danois, dansk, Danish language
Finnish: Finnisch, finnois, suomi
Icelandic: Isländisch
Estonian: Estnisch
Latvian: Lettisch
Lithuanian: Litauisch
Irish language: Gaeilge, Irish Gaelic
Welsh: Cymraeg, Welsh language
Catalan: català, Katalanisch, catalán
Basque: euskera, euskara
Galician: gallego, galego
Haitian Creole: Haitian, Creole?
Latin?: Latin language, Latein, Großes Latinum
Esperanto
Sign language: American Sign Language, ASL!, British Sign Language, BSL!, Gebärdensprache, langue des signes
`
