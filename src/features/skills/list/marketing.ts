// Marketing, communications, media and content. Line format: see parse-area-list.ts.
export const marketing = `
# tool
Google Analytics: GA4, Universal Analytics, Google Analytics 4 > Web analytics
Google Tag Manager: GTM!
Google Ads: AdWords, Google AdWords > Pay-per-click advertising
Google Search Console: Search Console > Search engine optimisation~
Facebook Ads: Meta Ads, Facebook Ads Manager, Meta Business Suite, Instagram Ads, Meta Ads Manager > Social media advertising
LinkedIn Ads: LinkedIn Campaign Manager > Social media advertising
TikTok: TikTok Ads > Social media marketing~
Instagram: Facebook, Twitter, Pinterest, Snapchat, YouTube > Social media marketing~
HubSpot: Hub Spot, HubSpot CRM > Marketing automation~, CRM
Marketo: Adobe Marketo > Marketing automation
Pardot: Account Engagement > Marketing automation
Salesforce Marketing Cloud: SFMC, ExactTarget > Marketing automation
Eloqua: Oracle Eloqua > Marketing automation
Mailchimp: Mail Chimp, Klaviyo, Constant Contact, SendGrid, ActiveCampaign, Braze, Iterable > Email marketing
Hootsuite: Sprout Social, Buffer?, Sprinklr, social scheduling tools > Social media marketing
SEMrush: Ahrefs, Moz, Screaming Frog, SEM rush > Search engine optimisation
Adobe Analytics: Omniture, Adobe Target > Web analytics
Mixpanel: Amplitude?, Heap Analytics, Amplitude Analytics > Product analytics
Hotjar: FullStory, Crazy Egg > Web analytics
Segment CDP: customer data platform, CDP! > Marketing automation
Optimizely: VWO, Google Optimize > A/B testing
Cision: Meltwater, Brandwatch, media monitoring > Public relations~
Eventbrite: Cvent
Final Draft: screenwriting software
Pro Tools: Ableton Live, Logic Pro, Cubase, FL Studio, Adobe Audition > Audio editing
OBS Studio: vMix
# method
Digital marketing: online marketing, internet marketing, digital campaigns, Online-Marketing, marketing digital, digital marketer, web marketing > Marketing
Marketing: marketing strategy, marketing campaigns, marketing management, marketing plans, marketing communications, marcom, marketing mix, campaign management, marketing activities, marketing initiatives, mercadotecnia
Search engine optimisation: SEO, search engine optimization, on-page SEO, technical SEO, keyword research, link building, Suchmaschinenoptimierung, référencement naturel > Digital marketing
Search engine marketing: SEM!, paid search, search marketing > Digital marketing
Pay-per-click advertising: PPC, pay per click, paid media, paid advertising, CPC campaigns, biddable media > Digital marketing
Display advertising: programmatic advertising, programmatic, DV360, display ads, retargeting > Digital marketing
Social media marketing: social media, social media management, social media content, social media strategy, social networks, community management, réseaux sociaux, redes sociales, social media channels, social media platforms > Digital marketing
Social media advertising: paid social > Digital marketing
Influencer marketing: influencer relations, creator partnerships
Affiliate marketing: affiliate programmes > Digital marketing
Email marketing: email campaigns, newsletters, e-mail marketing, newsletter marketing, lifecycle marketing > Digital marketing
Content marketing: content strategy, content creation, creating content, content production, content development, content writing, content planning > Digital marketing
Copywriting: copy writing, copywriter, writing copy, ad copy, web copy, UX writing
Blogging: blog writing, blog posts, vlogging
Brand management: brand strategy, brand marketing, brand building, brand awareness, brand positioning > Marketing
Product marketing: positioning and messaging, product positioning, product marketing manager > Marketing
Growth marketing: growth hacking, user acquisition, performance marketing, customer acquisition > Marketing
Conversion rate optimisation: CRO!, conversion optimisation, landing page optimisation > Digital marketing
Marketing automation: lead nurturing, drip campaigns > Digital marketing
Lead generation: lead gen, demand generation, generating leads, inbound marketing, outbound marketing, generate leads
Account-based marketing: ABM!
B2B marketing: business-to-business, B2B
B2C marketing: business-to-consumer, B2C, consumer marketing
Market research: consumer research, focus groups, Marktforschung, étude de marché, customer insights, consumer insights, market intelligence
Customer segmentation: audience segmentation, customer journey mapping, personas, customer journeys
Direct marketing: direct mail, telemarketing
Trade marketing: shopper marketing, point-of-sale marketing, in-store promotions > Marketing
Event marketing: trade shows, exhibitions, trade fairs, experiential marketing > Marketing
Advertising?: media buying, media planning, advertising campaigns, media strategy
Public relations: PR, press relations, media relations, press releases, Öffentlichkeitsarbeit, Pressearbeit, relations publiques, relations presse
Corporate communications: internal communications, external communications, employee communications, Unternehmenskommunikation, communications strategy
Crisis communications: crisis communication, reputation management
Editing: copy editing, copyediting, content editing, editorial, sub-editing, editing skills
Proofreading: proof reading, Korrekturlesen, Lektorat
Journalism: news writing, reporting for news, investigative journalism, feature writing, Journalismus, broadcast journalism
Creative writing: scriptwriting, screenwriting, script writing, fiction writing
Technical translation: translation, translating, localisation, Übersetzung, traduction, traducción, subtitling
Interpreting: simultaneous interpreting, consecutive interpreting, Dolmetschen
Publishing?: book publishing, e-publishing
Video editing: video production, video editor, film editing, videography, video content, montage vidéo, edición de vídeo, filmmaking
Film production: TV production, broadcast production, production management for film, television production
Camera operation: cinematography, lighting for film
Audio editing: sound design, sound engineering, audio production, sound mixing, audio mixing, music production, podcasting, podcast production, audio engineering, sound recording
Live sound: stage management, stage lighting, audio visual equipment, AV equipment, audiovisual, event technology
Music performance: musical instruments, singing?, piano?, guitar?, composing?, music theory
Acting?: theatre performance, voice-over, voice acting, drama?
Dance?: choreography, dance performance
Radio presenting: broadcasting, presenting on air
Fundraising: donor relations, donor management, capital campaigns, philanthropy, major gifts
Sponsorship management: sponsor relations
Merchandising: visual merchandising, product merchandising, store displays, window displays
Marketing analytics: campaign analysis, marketing ROI, attribution modelling, campaign reporting
E-mail deliverability: email automation
Mobile marketing: app store optimisation, ASO!, push notifications
# certificate
Google Analytics certification: Google Ads certification, Google certified > Google Analytics
HubSpot certification: HubSpot Inbound certification > HubSpot
`
