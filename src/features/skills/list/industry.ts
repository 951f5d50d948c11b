// Engineering, manufacturing, logistics, supply chain and driving. Line format: see parse-area-list.ts.
export const industry = `
# tool
AutoCAD: Auto CAD, AutoCAD LT, AutoCAD Electrical, Civil 3D, AutoCAD Civil 3D > CAD
SolidWorks: Solid Works > CAD
CATIA: CATIA V5 > CAD
Siemens NX: NX CAD, Unigraphics, Solid Edge > CAD
Autodesk Inventor: Inventor CAD > CAD
Creo: PTC Creo, Pro/Engineer, ProE > CAD
Fusion 360: Onshape > CAD
Revit: Autodesk Revit, Revit MEP > BIM
Navisworks: Tekla, Tekla Structures, ArchiCAD, MicroStation, Bentley MicroStation, Vectorworks > BIM
ANSYS: Abaqus, Nastran, HyperMesh, COMSOL, LS-DYNA > Finite element analysis
Simulink: MATLAB/Simulink > MATLAB
Altium: Altium Designer, Eagle PCB, KiCad, OrCAD, Cadence Allegro > PCB design
LTspice: SPICE simulation, PSpice, Multisim > Circuit design
Cadence Virtuoso: Synopsys, Mentor Graphics > VLSI
ETAP: SKM PowerTools, PSS/E, PowerWorld, power flow studies > Power systems~
STAAD.Pro: SAP2000, ETABS, SAFE structural software, RISA > Structural engineering~
HEC-RAS: HEC-HMS, EPANET, SWMM > Hydraulics~
Aspen HYSYS: Aspen Plus, ChemCAD > Process simulation
Mastercam: CAM!?, CAM software, Fusion CAM, CAD/CAM > CNC programming
Siemens PLC: Siemens TIA Portal, TIA Portal, Step 7, Simatic S7 > PLC programming~
Allen-Bradley: Rockwell Automation, RSLogix, Studio 5000, ControlLogix > PLC programming~
SCADA: Wonderware, Ignition SCADA, WinCC, HMI!, HMI programming
Oscilloscope: spectrum analyser, logic analyser, signal generator, oscilloscopes
Coordinate measuring machine: CMM!, calipers, micrometers, vernier calipers, gauges > Metrology
Windchill: Teamcenter, PLM!, PLM software, product lifecycle management software, Enovia
Arduino: Raspberry Pi, ESP32 > Embedded systems~
ARM microcontrollers: STM32, PIC microcontrollers, AVR!, ARM Cortex, microcontrollers, microcontroller > Embedded systems
ROS: Robot Operating System > Robotics
KUKA robots: ABB robots, FANUC robots, industrial robots, robot programming > Robotics
Warehouse management systems: WMS!, Manhattan WMS, Blue Yonder, warehouse management system, SAP EWM system, RF scanners, barcode scanners, handheld scanners
Transport management systems: TMS!, transportation management system, Oracle Transportation Management, MercuryGate
Telematics: Samsara, route planning software, GPS tracking, ELD!, electronic logging devices
3D printing: additive manufacturing, FDM printing, SLA printing, selective laser sintering
Injection moulding: injection molding, plastic injection moulding, blow moulding
# method
Mechanical engineering: Maschinenbau, génie mécanique, ingeniería mecánica, mechanical design, mechanical engineer, mechanical systems, mechanical assemblies
Electrical engineering: Elektrotechnik, génie électrique, ingeniería eléctrica, electrical design, electrical engineer, electrical systems, electrical design engineering
Electronics: electronic engineering, electronics engineering, Elektronik, analog electronics, digital electronics, power electronics, electronic circuits, analogue design
Circuit design: schematic design, analog circuit design, mixed-signal design, schematic capture, circuit analysis, digital circuits, analogue circuits, analog circuits
PCB design: PCB layout, printed circuit boards, PCB!, PCBs, circuit board design, PCB assembly
FPGA: FPGA design, FPGAs, Xilinx, Vivado, Quartus
VLSI: ASIC design, chip design, ASIC, IC design, semiconductor design, RTL design, physical design of chips, SoC!
Semiconductors: semiconductor manufacturing, semiconductor process, lithography, wafer fabrication
RF engineering: radio frequency, antenna design, microwave engineering, RF design, RF systems
Signal processing: digital signal processing, DSP!
Power systems: power distribution, substation design, protection and control, relay protection, power engineering, substations, power generation, transmission and distribution, electrical power systems, protective relays, transformers and switchgear
Renewable energy: solar energy, clean energy, erneuerbare Energien, énergies renouvelables, sustainable energy, wind power
Energy management: energy efficiency, energy audits, energy modelling, utilities management
Battery technology: battery systems, lithium-ion batteries, energy storage, battery management systems
Control systems: control engineering, control theory, Regelungstechnik, PID control, process control, control systems engineering, motor control, instrumentation and controls, I&C
Instrumentation: calibration, instrument calibration, process instrumentation, sensors
PLC programming: PLC, PLCs, programmable logic controllers, SPS-Programmierung, automates programmables, ladder logic, SPS!
Industrial automation: automation engineering, factory automation, Automatisierungstechnik, automation systems, machine automation
Robotics: robotic systems, mechatronics, Mechatronik, Robotik
Pneumatics: hydraulics of machines, hydraulic systems, pneumatic systems, pneumatics and hydraulics, Hydraulik
Civil engineering: Bauingenieurwesen, génie civil, ingeniería civil, civil engineer, civil design
Structural engineering: structural analysis, structural design, Statik, steel structures, seismic design
Geotechnical engineering: soil mechanics, foundation design
Transportation engineering: traffic engineering, highway design, road design, railway engineering
Hydraulics: hydrology, stormwater management, drainage design, water resources engineering
Environmental engineering: environmental impact assessment, environmental assessment, environmental compliance, remediation, air quality, environmental permitting, EIA!, environmental regulations
Sustainability: sustainable development, carbon footprint, Nachhaltigkeit, développement durable, life cycle assessment, LEED!, BREEAM, green building, decarbonisation
Architecture?: architectural design, building design, Architektur, architectural drawings, architect?, architectural drafting
Urban planning: town planning, city planning, zoning, planning permission, land use planning
BIM: building information modelling, building information modeling, BIM modelling, BIM coordination
CAD: computer-aided design, CAD software, 2D CAD, 3D CAD, CAD drafting, drafting?, CAD design, technisches Zeichnen, dessin industriel, CAD drawings
Chemical engineering: process engineering, Verfahrenstechnik, génie chimique, chemical processes, process design
Process simulation: process modelling
Process safety: HAZOP, PHA!, process hazard analysis
Aerospace engineering: aeronautics, aerodynamics, Luft- und Raumfahrttechnik, aerospace, spacecraft, flight dynamics
Automotive engineering: vehicle engineering, Fahrzeugtechnik, ADAS, powertrain, automotive industry, AUTOSAR, CAN bus, vehicle dynamics
Functional safety: ISO 26262, IEC 61508, safety-critical systems, DO-178C, DO-254
Biomedical engineering: medical devices, medical device development, Medizintechnik, ISO 13485, FDA regulations, IEC 62304, 510k
Nuclear engineering: nuclear safety, radiation protection
Industrial engineering: Wirtschaftsingenieurwesen, time and motion studies, work measurement, line balancing
Systems engineering: requirements management, MBSE!, SysML, DOORS, IBM DOORS, system architecture engineering, verification and validation, V&V
Reliability engineering: FMEA, failure analysis, failure mode and effects analysis, reliability testing, weibull analysis, DFMEA, PFMEA
Thermodynamics: heat transfer, fluid mechanics, CFD!, computational fluid dynamics, thermal analysis, thermal management, fluid dynamics
Finite element analysis: FEA, FEM!, stress analysis, structural simulation
GD&T: geometric dimensioning and tolerancing, tolerance analysis, tolerancing
Design for manufacturing: DFM!, design for assembly, DFMA
Product testing: test engineering, environmental testing, validation testing, EMC testing, EMC!, hardware testing, test fixtures, product validation
Manufacturing?: Fertigung, fabrication industrielle, fabricación, manufacturing processes, production work?, Produktion, manufacturing environment, manufacturing operations, fabbricazione, factory work
Production planning: production scheduling, Produktionsplanung, planification de la production, MRP!, production control, master scheduling, MRP II, Fertigungssteuerung
Production management: production supervision, plant management, Produktionsleitung, shift management, manufacturing management, production line management
Assembly: assembly line, product assembly, Montage, ensamblaje, electronic assembly, assembling, assembly work, assembly of components, electromechanical assembly
Machine operation: operating machinery, machine operating, Maschinenbedienung, machine operator, conduite de machines, Maschinenführer, operate machinery, production machinery, operating machines
CNC machining: CNC, CNC machines, CNC operation, CNC-Fräsen, Zerspanung, usinage, CNC milling, CNC turning, machining?, milling?, turning?, lathe?, manual machining, precision machining, Drehen und Fräsen, lathes, mills and lathes, CNC machinist, tool and die
CNC programming: G-code, Heidenhain, Sinumerik, Fanuc controls
Tool making: die making, mould making, Werkzeugbau, jigs and fixtures
Grinding?: polishing metal, deburring, surface finishing
Stamping?: press operation, bending metal, press brake, punching
Casting?: foundry work, forging, die casting
Soldering: PCB soldering, SMT!, surface mount technology, IPC-A-610, IPC soldering, rework of boards, through-hole soldering, Löten
Cable assembly: wire harness, cable harness, crimping
Packaging operations: packing?, packaging lines, Verpackung, packing goods, bottling, labelling of products
Textile production: sewing, tailoring, knitting, weaving, sewing machines, alterations?, Schneiderei
Printing press operation: press operator, flexography, screen printing, bookbinding
Food manufacturing: food processing, food production lines
Good Manufacturing Practice: GMP, cGMP, GMP compliance, pharmaceutical manufacturing, current good manufacturing practice
Cleanroom work: clean room, cleanroom
Quality control: QC!, quality inspection, Qualitätskontrolle, contrôle qualité, control de calidad, inspection?, product inspection, visual inspection, incoming inspection, quality checks, quality inspections, controllo qualità
Metrology: dimensional inspection, measurement techniques, precision measurement, measuring instruments
Statistical process control: SPC!, control charts, process capability
Non-destructive testing: NDT!, ultrasonic testing, radiographic testing, magnetic particle inspection
Corrective and preventive action: CAPA, 8D!, 8D reports, nonconformance, corrective actions, non-conformances
IATF 16949: ISO/TS 16949, APQP, PPAP, AS9100, VDA 6.3
ISO 14001: environmental management systems, ISO 45001
Lean manufacturing: lean?, lean production, lean management, 5S, kaizen, value stream mapping, just-in-time, Toyota Production System, TPM!, lean principles, lean methodology, lean methodologies, poka-yoke, SMED
OEE: overall equipment effectiveness, machine uptime
Logistics: Logistik, logistique, logística, logistica, logistics management, logistics operations, logistics coordination, distribution?, distribution management, goods distribution
Supply chain management: supply chain, SCM!, Supply-Chain-Management, supply chain operations, cadena de suministro, chaîne d'approvisionnement, supply chain planning
Demand planning: S&OP, sales and operations planning, supply planning, inventory planning, demand forecasting for supply
Procurement: purchasing?, Einkauf, achats, compras, strategic sourcing, sourcing, buying?, approvisionnement, inkoop, acquisti, category sourcing, procurement processes, purchasing management, purchase order management, Beschaffung, strategischer Einkauf
Supplier negotiation: supplier evaluation, supplier selection, supplier audits, supplier quality, vendor negotiations, vendor selection
Inventory management: stock control, inventory control, Lagerbestandsführung, gestion des stocks, gestión de inventarios, stock management, stocktaking, cycle counting, inventory, Inventur, stock taking, inventory counts, inventories?, cycle counts, Bestandsführung > Logistics~
Warehousing: warehouse operations, Lagerlogistik, Lager, entreposage, almacén, warehouse work, warehouse management, picking and packing, pick and pack, order picking, Kommissionierung, préparation de commandes, warehouse experience, Lagerarbeit, goods receiving, picking?, magazzino, materials handling, material handling, goods in, load planning
Shipping and receiving: goods in, goods out, Wareneingang, Warenausgang, loading and unloading, shipping?, receiving goods, dispatch?, despatch, Versand, dispatching?, inbound logistics, outbound logistics, loading trucks, receiving? > Logistics~
Freight forwarding: air freight, sea freight, ocean freight, Spedition, freight brokerage, freight, transitaire, freight management, freight coordination
Customs clearance: customs, import/export, import and export, Zoll, Zollabwicklung, douane, Incoterms, customs declarations, import export documentation, customs regulations, tariff classification
Transport planning: route planning, Disposition, transport management, transportation management, fleet management, Fuhrpark, Tourenplanung, routing?, transportation logistics, fleet operations, dispatch of drivers
Last-mile delivery: delivery?, parcel delivery, courier?, Zustellung, livraison, reparto, package delivery, delivery driving, food delivery
Driving?: professional driving, Fahren, conduite, truck driving, lorry driving, HGV driving, LKW-Fahren, van driving, commercial driving, driver?, passenger transport, chauffeur?, safe driving, defensive driving, bus driving, taxi driving, driving experience, conducción
Load securing: Ladungssicherung, cargo securing, tie-downs
Tachograph: tacho card, digital tacho, digi tacho, digi card, Fahrerkarte, drivers' hours, DOT regulations, FMCSA, hours of service, driver hours regulations
Pre-trip inspection: vehicle inspections, pre-trip inspections, vehicle checks
Cold chain: temperature-controlled transport
Reverse logistics: returns management, returns processing
Train driving: rail operations, Triebfahrzeugführer, railway signalling
Aviation: aviation operations, flight operations, pilot?, piloting?, ground handling, airport operations, air traffic control, flight planning
Maritime operations: navigation at sea, seafaring, port operations, vessel operations
Drone operation: UAV, drones, unmanned aerial vehicles, drone piloting
# certificate
Driving licence: driver's license, drivers license, driver license, Führerschein, permis de conduire, carnet de conducir, valid driver's licence, driving license, full driving licence, clean driving licence, Führerschein Klasse B, permis B, carta de condução, patente di guida, rijbewijs, CNH!, valid drivers license, clean driving record, Führerscheinklasse B > Driving~
CDL: Commercial Driver's License, CDL Class A, Class A CDL, CDL-A, Class B CDL, CDL A, commercial driving license > Driving
HGV licence: HGV Class 1, HGV Class 2, Class 1 driver, C+E licence, Führerschein CE, Führerschein Klasse C, permis C, Category C, LGV licence, LKW-Führerschein, permis CE, Cat C+E > Driving
Driver CPC: CPC card, CPC qualification, driver qualification card, Kraftfahrer-Qualifikation, Modul 95, FIMO, FCO driver, Schlüsselzahl 95 > Driving
ADR certificate: ADR?, ADR-Schein, ADR licence, HAZMAT endorsement, hazmat certified > Hazardous materials
Professional Engineer: PE license, PE licensed, professional engineer license, licensed professional engineer, P.Eng, chartered engineer, CEng, PE certification, Professional Engineering license
Engineer in Training: EIT!, FE exam, FE certification
Architect registration: registered architect, licensed architect, ARB registered, RIBA, AIA member, NCARB > Architecture
APICS: CPIM, CSCP, APICS certification, ASCM > Supply chain management
CIPS: MCIPS, CIPS qualified, CPSM > Procurement
CSWA: CSWP, Certified SolidWorks Professional > SolidWorks
Pilot licence: commercial pilot license, ATPL, CPL licence, private pilot license, PPL! > Aviation
FAA Part 107: Part 107, remote pilot certificate, drone licence, A2 certificate of competency > Drone operation
TWIC: TWIC card, transportation worker identification
ASQ certification: Certified Quality Engineer, CQE, Certified Quality Auditor > Quality control
CWI: weld inspector
`
