// Kitchen, restaurant, hotel, travel, beauty, sport and cleaning. Line format: see parse-area-list.ts.
export const hospitality = `
# tool
Opera PMS: Opera?, Oracle Opera, Fidelio, Protel, Mews PMS, property management system for hotels > Hotel operations~
Micros POS: Oracle Micros, MICROS?, Aloha POS > Point-of-sale systems
OpenTable: Resy, SevenRooms, reservation systems, Booking.com extranet > Reservations
Espresso machine: latte art, espresso preparation > Barista skills~
Kitchen equipment: commercial kitchen equipment, combi oven, deep fryers, slicers, kitchen machinery
Mindbody: Vagaro, salon software
# method
Cooking: culinary skills, sous chef, head chef, executive chef, chef de partie, commis chef, demi chef de partie, line cook, prep cook, chef de cuisine, cuisinier, cuisinière, Kochen, cuisine, cocina, cozinha, culinary arts, cook?, culinary techniques, line cooking, kitchen experience, cooking techniques, culinary experience, culinary, cooking skills, kitchen skills, culinary background
Food preparation: food prep, meal preparation, preparing food, Speisenzubereitung, mise en place, prep work, preparation of food, prepare meals, food production, preparing meals, fish preparation
Menu planning: menu development, plan menus, seasonal menus, seasonal menu, élaboration des menus, élaboration de la carte, Speisekarte, menu design, menu creation, creating menus, recipe development, recipe creation, menu engineering, menus?, recipes? > Cooking~
Baking: bakery, bread making, Backen, boulangerie, baker?
Pastry: patisserie, pâtisserie, desserts, cake decorating, Konditorei, confectionery, pastry arts, chocolate work > Cooking
Butchery: meat cutting, Fleischer, boucherie, fish filleting, butchering, meat processing
Grilling: grill station, barbecue, sauté?, sautéing, braising, roasting meats, sous vide, frying? > Cooking
Knife skills: knife handling > Cooking
Sauces?: stocks and sauces, garde manger, saucier > Cooking
Italian cuisine: pizza making, pasta making, Italian food > Cooking~
French cuisine: classical French cooking > Cooking~
Asian cuisine: sushi, wok cooking, Japanese cuisine, Chinese cuisine, Thai cuisine, Indian cuisine > Cooking~
Mediterranean cuisine: Middle Eastern cuisine, Mexican cuisine
Vegan cooking: vegetarian cooking, plant-based cooking, special diets, dietary requirements, allergen awareness, allergens, food allergies
Plating?: food presentation, food plating, plate presentation > Cooking
Fine dining: à la carte, a la carte, Michelin star, gourmet, upscale dining
Banqueting: banquets, catering, catering services, event catering, Bankett, traiteur, banquet service, large-scale catering, high-volume cooking, high volume kitchen, buffet service, off-site catering
Kitchen management: kitchen operations, brigade, kitchen brigade, gestion de la brigade, back of house, BOH!, kitchen supervision, Küchenleitung, running a kitchen, kitchen staff, managing kitchen, kitchen administration, running the pass, run the pass
Food cost control: food costing, cost of goods, portion control, food costs, food and labor costs, waste reduction, COGS!, labour cost control, food cost, labor cost, waste control
Kitchen inventory: ordering food, food ordering, stock control in kitchen, inventory of food, ordering supplies for kitchen, product rotation, FIFO!
Food safety: food hygiene, HACCP, Lebensmittelhygiene, hygiène alimentaire, kitchen hygiene, safe food handling, sanitation?, food handling, food safety standards, health and sanitation, sanitation standards, health codes, higiene alimentaria, health department
Restaurant management: restaurant operations, front of house, FOH!, food and beverage management, F&B, food and beverage, food & beverage, restaurant supervision, Gastronomie, F&B management, restaurant manager, hospitality management, restauration
Waiting tables: table service, waitressing, waiting staff, Kellnern, Service am Tisch, service en salle, servicio de mesas, serving food, server?, food service, serving guests, waiter?, silver service, Servieren, food and drink service
Bartending: mixology, cocktails, bar service, cocktail making, bar work, barkeeping, bartender?, bar operations, bar management, drink preparation, beverage service
Barista skills: barista, coffee making, coffee preparation
Wine knowledge: sommelier, wine service, wine pairing, beverage knowledge, wines?
Brewing: beer brewing, cellar management, draught beer
Fast food: quick service restaurant, QSR!, drive-thru
Dishwashing: kitchen cleaning, kitchen porter, washing up
Hospitality?: hospitality industry, Hotellerie, hôtellerie, hostelería, guest relations, guest experience, guest satisfaction, guest care, hospitality experience, Gästebetreuung
Hotel operations: hotel management, hotel administration, rooms division, hotel experience
Front office of hotels: hotel front desk, check-in and check-out, guest check-in, night audit, hotel reception
Concierge: concierge services, guest requests
Reservations: booking management, taking reservations, reservation management
Revenue management: yield management, room pricing, occupancy optimisation
Housekeeping: room cleaning, hotel housekeeping, Zimmerreinigung, making beds, laundry?, linen?, bed making
Cleaning?: commercial cleaning, Reinigung, nettoyage, limpieza, janitorial, office cleaning, domestic cleaning, deep cleaning, janitor, cleaning duties, sanitising, disinfection, window cleaning, custodial
Spa services: spa treatments, wellness treatments, spa management
Tour guiding: tour guide, guided tours, tourism, Reiseleitung, Tourismus, sightseeing
Cabin crew: flight attendant, in-flight service, cabin safety
Event hosting: hosting events, wedding planning, weddings?, function service
Casino operations: gaming operations, card dealing, croupier
Cruise ship service: yacht crew
Hairdressing: hair cutting, hair styling, hair colouring, Friseur, coiffure, barbering, peluquería, haircuts, hairstyling, hair color
Beauty therapy: facials, waxing, cosmetology, beauty treatments, Kosmetik, esthétique, skincare treatments, eyelash extensions, esthetician
Make-up artistry: makeup, make-up, make up artist
Nail care: manicure, pedicure, nail technician
Tattooing: piercing
Fitness training: personal training, group fitness, fitness instruction, Fitnesstraining, exercise programming, gym instruction, strength and conditioning, fitness coaching, exercise prescription
Yoga: Pilates, yoga teaching, meditation
Sports coaching of teams: athletic coaching, football coaching, soccer coaching, athletics
Lifeguarding: swimming?, swimming instruction, pool safety
Recreation?: recreation programmes, leisure services, activities coordination, camp counselling, after-school programmes
Dog grooming: pet care, pet grooming, dog training, dog walking
# certificate
ServSafe: ServSafe certified, ServSafe certification, ServSafe manager, food handler card, food handlers card, food handler certificate, food manager certification, food safety certification, Food Protection Manager, food handler's permit, ServSafe food > Food safety
Food hygiene certificate: Level 2 Food Hygiene, Level 3 Food Safety, Gesundheitszeugnis, Infektionsschutzbelehrung, food hygiene level 2 > Food safety
Alcohol service certificate: RSA certificate, TIPS certified, TABC, personal licence holder, alcohol server permit, responsible service of alcohol, RBS certification > Bartending~
Culinary certificate: Certified Executive Chef, ACF certification, culinary school graduate, CAP cuisine, NVQ cookery, certified culinarian, ACF certified > Cooking
WSET: WSET Level 2, WSET Level 3, Court of Master Sommeliers > Wine knowledge
Cosmetology licence: cosmetology license, licensed cosmetologist, barber license, esthetician license > Hairdressing
Personal trainer certificate: certified personal trainer, ACE certified, NASM, NSCA certified, CSCS!, Übungsleiter > Fitness training
Lifeguard certificate: lifeguard certification, Rettungsschwimmer > Lifeguarding
`
