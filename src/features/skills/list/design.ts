// Design in all its forms, and the tools for it. Line format: see parse-area-list.ts.
export const design = `
# tool
Adobe Creative Suite: Adobe Creative Cloud, Creative Cloud, Creative Suite, Adobe CC, Adobe CS, Adobe Suite
Adobe Photoshop: Photoshop > Image editing
Adobe Illustrator: Illustrator? > Vector graphics
Adobe InDesign: InDesign, In Design > Desktop publishing
Adobe XD: AdobeXD > Prototyping
Adobe After Effects: After Effects > Motion graphics
Adobe Premiere Pro: Premiere Pro, Adobe Premiere, Premiere? > Video editing
Adobe Lightroom: Lightroom > Image editing
Adobe Dreamweaver: Dreamweaver > Web design~
Adobe Animate: Adobe Flash
Figma: FigJam > Prototyping~
Sketch?: Sketch app > Prototyping~
InVision: Zeplin, Marvel prototyping > Prototyping
Axure: Axure RP, Balsamiq > Prototyping
Framer?: Framer prototyping, ProtoPie > Prototyping
Canva > Graphic design~
CorelDRAW: Corel Draw > Vector graphics
GIMP: Inkscape, Affinity Designer, Affinity Photo
QuarkXPress: Quark Xpress > Desktop publishing
Webflow: Squarespace, Wix > Web design~
Blender?: Blender 3D > 3D modelling
Autodesk Maya: Maya? > 3D modelling, Animation
3ds Max: 3DS Max, 3D Studio Max, Autodesk 3ds Max > 3D modelling
Cinema 4D: C4D > 3D modelling
ZBrush: Substance Painter > 3D modelling
Houdini: SideFX Houdini > Visual effects~
Nuke compositing: Foundry Nuke > Visual effects
Rhino 3D: Rhino?, Rhinoceros 3D, Grasshopper 3D > 3D modelling
SketchUp: Sketch Up, SketchUp Pro > 3D modelling
V-Ray: VRay, Lumion, Enscape, Corona Renderer, KeyShot > 3D rendering
Procreate: digital illustration tools
Final Cut Pro: FCPX, Final Cut > Video editing
DaVinci Resolve: Da Vinci Resolve > Video editing
Avid Media Composer: Avid?, Avid editing > Video editing
# method
Graphic design: graphic designer, graphics?, Grafikdesign, graphisme, diseño gráfico, visual communication, print design, graphic arts
Visual design: visual designer
User experience design: UX, UX design, user experience, UX/UI, UI/UX, UX designer, experience design
User interface design: UI design, UI!, user interface, user interfaces, interface design, UI designer, user-interface design
Interaction design: IxD
User research: UX research, user interviews, user testing, usability research, user-centred design, user-centered design, human-centred design, HCD!
Usability testing: usability
Information architecture: site maps, card sorting
Wireframing: wireframes, wireframe
Prototyping: prototypes?, rapid prototyping, clickable prototypes
Design systems: design system, component libraries, style guides
Design thinking: service design, design sprints
Product design: product designer, digital product design
Web design: website design, web designer, landing page design, Webdesign
Mobile design: app design
Typography: lettering, type design
Layout?: page layout, editorial design, layout design
Desktop publishing: DTP!, prepress, pre-press
Print production: printing?, offset printing, digital printing
Colour theory: color theory, colour management
Branding: brand design, brand identity, visual identity, corporate identity, logo design, brand guidelines, branding strategy
Illustration: drawing skills, digital illustration, illustrator skills
Image editing: photo editing, retouching, image retouching, image manipulation, Bildbearbeitung
Vector graphics: vector illustration
Motion graphics: motion design, animated graphics
Animation: 2D animation, 3D animation, character animation, storyboarding, storyboards, rigging of characters
Visual effects: VFX!, compositing
3D modelling: 3D design, 3D visualisation, 3D models, 3D modeling
3D rendering: architectural visualisation, rendering software?
Infographics: information design
Packaging design: packaging?
Industrial design: product industrial design, design engineering
Fashion design: garment design, apparel design, pattern making, pattern cutting, textile design
Interior design: space planning, interior architecture, FF&E, interior decorating, soft furnishings
Exhibition design: set design, stage design
Landscape design: landscape architecture, garden design
Jewellery making: goldsmithing, jewelry design
Art direction: creative direction, creative director, concept development, creative strategy
Photography: photographer, photo shoots, product photography, studio photography, Fotografie
Accessibility design: inclusive design, accessible design
Design management: design leadership, design operations, DesignOps
Presentation design: pitch decks, slide design
`
