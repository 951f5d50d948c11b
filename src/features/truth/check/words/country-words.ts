/** Countries and regions with their adjectives and people: the one in a fact stands for the other. Folded lower case. */
export const countryWords = `
italy italian italians
greece greek greeks hellenic
germany german germans
france french
spain spanish spaniard
portugal portuguese
netherlands dutch holland
belgium belgian
austria austrian
switzerland swiss
poland polish
czechia czech
slovakia slovak
hungary hungarian
romania romanian
bulgaria bulgarian
serbia serbian
croatia croatian
slovenia slovenian slovene
bosnia bosnian
albania albanian
ukraine ukrainian
russia russian
belarus belarusian
lithuania lithuanian
latvia latvian
estonia estonian
finland finnish finn
sweden swedish swede
norway norwegian
denmark danish dane
iceland icelandic
scandinavia scandinavian nordic nordics
ireland irish
scotland scottish
wales welsh
england english
britain british uk
turkey turkish turk
cyprus cypriot
malta maltese
israel israeli
lebanon lebanese
syria syrian
jordan jordanian
iraq iraqi
iran iranian persian
egypt egyptian
morocco moroccan
algeria algerian
tunisia tunisian
libya libyan
sudan sudanese
ethiopia ethiopian
kenya kenyan
uganda ugandan
tanzania tanzanian
rwanda rwandan
ghana ghanaian
nigeria nigerian
senegal senegalese
cameroon cameroonian
angola angolan
mozambique mozambican
zambia zambian
zimbabwe zimbabwean
botswana
namibia namibian
africa african
india indian
pakistan pakistani
bangladesh bangladeshi
nepal nepali nepalese
lanka lankan
china chinese
japan japanese
korea korean
taiwan taiwanese
thailand thai
vietnam vietnamese
cambodia cambodian khmer
indonesia indonesian
malaysia malaysian
singapore singaporean
philippines philippine filipino
australia australian aussie
zealand kiwi
asia asian
europe european
america american
usa american us
canada canadian
mexico mexican
guatemala guatemalan
cuba cuban
jamaica jamaican
brazil brazilian
argentina argentine argentinian
chile chilean
peru peruvian
bolivia bolivian
colombia colombian
ecuador ecuadorian
venezuela venezuelan
uruguay uruguayan
paraguay paraguayan
saudi arabian
qatar qatari
kuwait kuwaiti
emirates emirati
kazakhstan kazakh
georgia georgian
armenia armenian
mongolia mongolian
afghanistan afghan
mediterranean
balkans balkan
baltics baltic
alps alpine
`
