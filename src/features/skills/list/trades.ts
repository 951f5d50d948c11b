// Trades, construction, vehicles, facilities, farming and cleaning of sites. Line format: see parse-area-list.ts.
export const trades = `
# tool
Power tools: hand tools, hand and power tools, power tool, hand tool, handheld tools
Forklift operation: forklift, forklift driving, forklift truck, fork lift, Gabelstapler, Staplerfahren, pallet truck, reach truck, counterbalance, pallet jack, order picker truck, chariot élévateur, carretilla elevadora > Warehousing~
Excavators: excavator operation, backhoe, digger, loader operation, bulldozer, heavy equipment, heavy equipment operation, skid steer, heavy machinery, plant operation, Bagger
Cranes: crane operation, overhead crane, rigging?, lifting operations, tower crane, slinging
Scaffolding: scaffold erection, Gerüstbau, scaffolds
Aerial lifts: scissor lift, boom lift, cherry picker, MEWP, aerial work platform
Multimeter: electrical testing equipment, megger, clamp meter
Diagnostic tools for vehicles: OBD-II, OBD diagnostics, vehicle diagnostics, scan tools
Chainsaw operation: chain saw, brush cutters
Tractors: tractor driving, agricultural machinery, farm machinery, combine harvester
Procore: PlanGrid, Autodesk Construction Cloud, BIM 360, Buildertrend, Fieldwire > Construction management~
Bluebeam: Bluebeam Revu > Blueprint reading~
Primavera P6: Primavera, Oracle Primavera > Project scheduling in construction
On-Screen Takeoff: quantity takeoff, PlanSwift, RSMeans > Construction estimating
CMMS: Maximo, IBM Maximo, computerised maintenance management, UpKeep software > Preventive maintenance~
Building management systems: BMS!, building automation, HVAC controls, BAS!, Tridium Niagara
# method
Electrical installation: electrical work, electrical wiring, wiring?, Elektroinstallation, installation électrique, instalaciones eléctricas, electrical installations, conduit bending, conduit?, electrician?, Elektriker, electrical fitting, first fix, second fix, conduit
Electrical maintenance: electrical repair, electrical repairs, electrical troubleshooting, electrical fault finding
Electrical testing: inspection and testing, PAT testing, continuity testing
High voltage: medium voltage, HV switching, switchgear
Solar installation: solar PV, PV!, rooftop solar, solar installer, solar energy systems, photovoltaic, solar panels, PV installation, Photovoltaik, photovoltaics
EV charging installation: EV chargers, charge points
Fire alarm systems: fire alarms, fire detection systems, sprinkler systems, fire protection systems, intruder alarms, security systems installation
Lift maintenance: elevator maintenance, elevator repair, escalators
Plumbing: pipe fitting, pipefitting, plumber?, Sanitärinstallation, plomberie, fontanería, Klempner, drain clearing, pipework, plumbing repair, soldering pipes, water systems, plumbing systems
Heating engineering: boilers, boiler maintenance, heating systems, Heizungsbau, gas fitting, heat pumps, chauffage, Heizungstechnik, underfloor heating, boiler operation
HVAC: heating ventilation and air conditioning, HVAC/R, air conditioning, climatisation, refrigeration, HVAC systems, HVAC installation, HVAC maintenance, ventilation systems, Klimatechnik, HVAC repair, chillers
Carpentry: joinery, Zimmerei, Tischlerei, menuiserie, carpintería, woodwork, woodworking, framing?, cabinet making, Schreiner, carpenter?, cabinetmaking, timber framing, finish carpentry, rough carpentry
Furniture making: upholstery, furniture assembly, furniture restoration
Masonry: bricklaying, Maurer, maçonnerie, albañilería, block laying, stonemasonry, brickwork, stonework
Concrete work: concreting, formwork, rebar, shuttering, concrete finishing, Betonbau, concrete pouring, steel fixing
Roofing: roof repairs, Dachdecker, couverture de toits, tiling roofs, shingles?, flat roofing
Painting and decorating: house painting, painting?, Malerarbeiten, peinture en bâtiment, wallpapering, spray painting, painter?, interior painting
Drywall: plastering, drywall installation, Trockenbau, plâtrerie, dry lining, sheetrock, taping and jointing, Putzarbeiten
Flooring: tiling, floor laying, Fliesenleger, carrelage, carpet fitting, tile setting, hardwood flooring, Bodenleger
Glazing?: window installation, window fitting, curtain walling
Insulation?: thermal insulation, spray foam
Waterproofing: damp proofing, sealing of buildings
Demolition: strip-out, asbestos removal, asbestos abatement, lead abatement
Groundworks: earthworks, excavation, trenching?, paving, road construction, asphalt, Straßenbau, Tiefbau, kerb laying, surfacing, grading and excavation, site preparation, utilities installation
Surveying: land surveying, site surveying, Vermessung, topographic survey, total station, site surveys, GPS surveying, setting out
Welding: MIG welding, TIG welding, arc welding, Schweißen, soudage, soldadura, MIG, TIG, stick welding, MIG/TIG, welder?, MAG welding, flux-cored welding, SMAW, GMAW, GTAW, brazing, pipe welding
Metal fabrication: sheet metal, sheet metal work, Metallbau, metal working, steel fabrication, Schlosser, metalworking, blacksmithing, structural steel, ironwork
Locksmithing: key cutting, door hardware
Handyman work: general maintenance, minor repairs, building repairs, Hausmeister, handyman, home repairs, home improvement, general repairs, repair work
Building maintenance: facility maintenance, facilities maintenance, property maintenance, maintenance of buildings, Gebäudetechnik, maintenance work, maintenance repairs, maintenance technician, entretien des bâtiments, planned maintenance
Facilities management: facility management, FM services, Facility-Management, hard services, soft services
Preventive maintenance: preventative maintenance, scheduled maintenance, planned preventive maintenance, PPM!, vorbeugende Wartung, maintenance préventive, mantenimiento preventivo, routine maintenance
Equipment maintenance: machine maintenance, equipment repair, mechanical maintenance, maintaining equipment, Wartung, Instandhaltung, maintenance industrielle, mantenimiento, maintenance, mechanical repair, repairing equipment, machinery maintenance, industrial maintenance, Instandsetzung
Blueprint reading: reading blueprints, technical drawings, reading technical drawings, reading drawings, schematics, reading schematics, construction drawings, interpret blueprints, engineering drawings, blueprints, interpreting drawings, wiring diagrams, read blueprints, shop drawings, electrical schematics, plans and specifications
Building codes: building regulations, construction codes, NEC!, National Electrical Code, VDE!, electrical codes, 18th Edition, BS 7671, IEE regulations, wiring regulations, VOB!, HOAI, code compliance, building code
Construction?: construction work, Bauwesen, BTP!, construcción, building construction, construction site work, construction industry, building work, labouring?, general labor, general labour, building trades
Construction management: site management, construction project management, Bauleitung, site supervision, construction supervision, construction site management, conduite de travaux, construction manager, general contracting, site manager, superintendence
Construction estimating: cost estimating, estimating, quantity surveying, cost estimation, bills of quantities, Kalkulation, métré, take-offs, cost estimates
Project scheduling in construction: construction scheduling, critical path method, look-ahead schedules
Subcontractor management: subcontractors, managing subcontractors, subcontractor coordination
Construction contracts: JCT!, NEC contracts, FIDIC, change orders, RFIs!, submittals
Civil works: infrastructure projects, bridge construction, tunnelling, rail construction, water infrastructure
Site safety: construction safety, toolbox talks, method statements, RAMS!, site inductions, Arbeitsschutz auf Baustellen
Health and safety: occupational health and safety, workplace safety, Arbeitssicherheit, HSE!, EHS!, OHS!, santé et sécurité, prevención de riesgos laborales, safety procedures, safety regulations, safety standards, WHS!, Arbeitsschutz, safety protocols, health & safety, occupational safety, safety practices, safety compliance, EH&S, safety management, COSHH
OSHA regulations: OSHA, OSHA compliance, OSHA standards, OSHA safety > Health and safety
Lockout/tagout: LOTO!, lock out tag out > Health and safety
Confined space entry: confined spaces > Health and safety
Working at height: fall protection, working at heights, ladders, roof access > Health and safety
PPE: personal protective equipment > Health and safety~
Hazardous materials: HAZMAT, hazardous waste, dangerous goods handling, Gefahrstoffe, chemical handling
Accident investigation: incident investigation, near-miss reporting > Health and safety
Automotive repair: vehicle repair, car repair, Kfz-Reparatur, mécanique automobile, auto mechanics, motor vehicle repair, automotive mechanics, Kfz-Mechatronik, vehicle maintenance, mechanic?, automotive technician, automotive maintenance
Engine repair: engine diagnostics, engine overhaul, diesel engines, diesel mechanics, small engine repair, diesel engine repair
Brakes and suspension: brake repair, steering and suspension, wheel alignment, tyre fitting, tire service, transmissions?
Auto body repair: panel beating, collision repair, vehicle painting, Karosseriebau, bodywork, dent removal
Auto electrics: automotive electrical systems, vehicle electrical systems, hybrid vehicles, electric vehicles
Motorcycle repair: bicycle repair, bike mechanics
Aircraft maintenance: aviation maintenance, avionics, aircraft mechanics, Flugzeugmechanik, airframe and powerplant
Marine engineering: ship maintenance, boat repair, marine mechanics
Heavy vehicle repair: truck repair, plant maintenance, agricultural equipment repair
Appliance repair: white goods repair, domestic appliance repair
Gardening: horticulture, Gartenbau, jardinage, jardinería, plant care, garden maintenance, greenhouse, nursery plants, planting, pruning
Landscaping: grounds maintenance, lawn care, groundskeeping, Landschaftsbau, GaLaBau, lawn mowing, hardscaping, landscape maintenance, turf management
Irrigation: sprinkler irrigation, irrigation systems
Arboriculture: tree surgery, tree care, tree felling, forestry, Forstwirtschaft, arborist
Farming: agriculture, crop production, Landwirtschaft, agricultura, crop farming, farm work, harvesting, arable farming, agronomy, crop management, organic farming
Livestock farming: animal husbandry, dairy farming, livestock, milking, poultry farming, Viehzucht, herd management
Viticulture: winemaking, vineyard work
Fishing?: aquaculture, fish farming
Pest control: pest management, fumigation, extermination
Pesticide application: crop protection, spraying
Waste management: recycling, waste disposal, refuse collection, Abfallwirtschaft, waste handling
Water treatment: wastewater treatment, water quality testing, sewage treatment, pool maintenance, potable water
Pipeline work: gas distribution, pipeline maintenance
Mining?: quarrying, blasting, drilling, underground mining
Oil and gas: offshore operations, oilfield, well drilling, upstream, refinery operations, petroleum
Telecommunications installation: telecom installation, antenna installation, broadband installation, cable splicing, fibre splicing
Wind turbine maintenance: wind energy, wind turbines
# certificate
Journeyman electrician: journeyman license, licensed electrician, journeyman electrician license, Elektrofachkraft, electrical license, electrician license, master electrician > Electrical installation
JIB Gold Card: ECS card, JIB card, ECS Gold Card, NVQ Level 3 Electrical > Electrical installation
Licensed plumber: journeyman plumber, master plumber, plumbing license, plumber license > Plumbing
Gas Safe: Gas Safe registered, gas safe registration > Heating engineering
EPA 608: EPA certification, EPA universal, EPA Section 608, F-Gas certificate, F-gas > HVAC
OSHA 10: OSHA-10, OSHA 10-hour > OSHA regulations
OSHA 30: OSHA-30, OSHA 30-hour > OSHA regulations
NEBOSH: NEBOSH General Certificate, IOSH, IOSH Managing Safely, CSP safety, Certified Safety Professional, Fachkraft für Arbeitssicherheit > Health and safety
CSCS card: CPCS card, CPCS, SMSTS, SSSTS, CITB > Site safety
Certified welder: AWS D1.1, welding certification, AWS certified welder, Schweißerschein, coded welder, certified welding inspector > Welding
Forklift licence: forklift certification, forklift license, Staplerschein, Gabelstaplerschein, forklift certified, CACES, RTITB > Forklift operation
Crane licence: NCCCO, crane operator certification, Kranschein > Cranes
ASE certification: ASE certified, ASE Master Technician, Kfz-Meister > Automotive repair
A&P licence: A&P license, airframe and powerplant license, EASA Part 66, Part-66 licence > Aircraft maintenance
Contractor licence: general contractor license, contractor's license, master craftsman, Meisterbrief, Meister certificate > Construction
Pesticide applicator licence: pesticide license, spraying certificate > Pesticide application
`
