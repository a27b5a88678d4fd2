/**
 * Words that tell names from other words, in seven languages, as folded keys. Small closed classes, written for this
 * project; names themselves are in `core/names`.
 */

/** Words before a name that are not part of it. Those that end in a full stop may be written with or without it. */
export const TITLES = words(`
  m mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle dr docteur docteure drs pr prof professeur
  professeure me maitre mes mgr monseigneur mr mrs ms miss mx sir lord lady dame doctor professor judge justice hon
  rev reverend herr herrn frau fraulein dipl-ing ing mag sr sra srta sres don dona senor senora senorita dott dottore
  dott.ssa dottssa dottoressa sig sigra sigg signor signore signora signorina avv avvocato avvocata on onorevole
  arch geom rag engenheiro eng exmo exma senhor senhora doutor doutora dhr dhr. mw mevr mevrouw meneer heer mijnheer
  mej juffrouw ir drs. mr. prof.dr
  capitaine commandant colonel lieutenant sergent general marechal brigadier adjudant inspecteur commissaire
  captain sergeant major cap ten col gen sgt nurse pope king queen princess roi reine papst papa konig konigin d
  lehrer inspector constable detective officer sister brother infirmier infirmiere schwester
`);

/**
 * Titles so short or so common as words that only a full stop, or a capital and a name behind, makes them titles.
 */
export const WEAK_TITLES = words(
  'm mm me mes pr on ing eng arch mag rag hon sr don dame major general judge heer',
);

/** Words that stand inside names, between given name and surname or before a surname. */
export const PARTICLES = words(`
  de du des d la le les l von van der den dem zu zum zur vom ter ten te t in het op den da do dos das e y i del
  della dello degli dei di dal dalla lo san santa saint sainte st ste bin ibn ben bint al el abd abu ould mac mc o
  af av nic ni ap af' mbarek
`);

/** Conjunctions between two names. */
export const CONJUNCTIONS = words(
  'et and und y e en & ou or oder o of und/oder et/ou and/or + avec with mit con com met',
);

/** Words between which and a name stands a space: what a letter behind them starts may be a name. */
export const PREPOSITIONS = words(
  'entre between zwischen par avec chez de a pour selon sauf sous vers by with from for to von mit bei an fur por con para di da per com van met door',
);

/** Titles of civil life: whoever follows is a person. Functions ("Captain", "Engenheiro") also start names of streets. */
export const CIVIL_TITLES = words(`
  m mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle dr docteur docteure pr prof professeur
  professeure maitre mr mrs ms miss mx herr herrn frau sr sra srta senor senora senorita dott dottore dottoressa sig
  signor signore signora signorina avv senhor senhora dhr mevr mevrouw meneer drs
`);

/** Joints that may also stand inside one Spanish, Portuguese or Catalan name ("Ortega y Gasset"). */
export const INNER_CONJUNCTIONS = words('y e i');

/** Legal forms that end (or start) the name of a company. */
export const LEGAL_FORMS: readonly string[] = `
  SARL S.A.R.L. SAS S.A.S. SASU SA S.A. EURL SCI SCP SCOP SELARL SELAS SNC GIE SE ASBL SPRL BVBA SRL S.r.l. S.R.L.
  GmbH mbH AG KG OHG e.V. eG UG KGaA SpA S.p.A. S.P.A. S.n.c. S.a.s. S.L. SL S.L.U. SLU S.C. BV B.V. NV N.V. VOF
  CV Ltd Ltd. Limited LLP LLC PLC plc Inc Inc. Corp Corp. Lda Lda. Ltda Ltda. Oy AB A/S ApS Sàrl
`
  .trim()
  .split(/\s+/);

/** Functions, roles and forms of address that are capitalised in business texts and name nobody. */
export const ROLES = words(`
  directeur directrice direction chef cheffe responsable president presidente secretaire tresorier tresoriere
  gerant gerante manager assistant assistante analyste consultant consultante ingenieur ingenieure technicien
  technicienne comptable avocat avocate notaire juge greffier greffiere medecin infirmier infirmiere patient patiente
  client cliente salarie salariee employe employee employeur candidat candidate locataire bailleur vendeur vendeuse
  acheteur acheteuse maire prefet ministre depute senateur conseil conseiller conseillere comite commission service
  departement equipe groupe societe entreprise association cabinet agence bureau pole projet rapport reunion compte
  objet date lieu heure duree participants participant presents absents excuses invites redacteur redactrice emetteur
  destinataire distribution copie annexe article chapitre section page note total montant budget facture devis contrat
  director directora chief officer head lead leader senior junior engineer developer analyst president chairman
  chairwoman secretary treasurer accountant lawyer attorney clerk doctor nurse patient client customer employee
  employer candidate tenant landlord seller buyer board committee department team group company agency office project
  report meeting minutes subject agenda attendees attendee participants apologies interviewer interviewee speaker
  moderator question answer reponse enqueteur enquetee enquete intervieweur animateur
  geschaftsfuhrer geschaftsfuhrerin leiter leiterin vorstand vorsitzender vorsitzende abteilung teilnehmer betreff
  kunde kundin mitarbeiter mitarbeiterin bewerber bewerberin mieter vermieter kaufer verkaufer protokoll ort datum
  jefe jefa gerente presidente secretario secretaria tesorero abogado abogada medico medica paciente cliente empleado
  empleada inquilino arrendador vendedor comprador asunto fecha lugar asistentes acta
  direttore direttrice capo responsabile segretario segretaria tesoriere avvocato medico paziente cliente dipendente
  inquilino locatore venditore acquirente oggetto luogo presenti verbale
  diretor diretora chefe gerente presidente secretario tesoureiro advogado advogada medico paciente cliente empregado
  inquilino senhorio vendedor comprador assunto local presentes ata
  directeur manager hoofd voorzitter secretaris penningmeester advocaat arts patient klant medewerker huurder
  verhuurder verkoper koper onderwerp datum plaats aanwezigen notulen
  ceo cfo coo cto cio dpo rh hr drh daf dsi pdg dg dga rssi it qa pm po pmo vp svp evp
`);

/** Months and days: capitalised in some languages, never names in a date. */
export const CALENDAR = words(`
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi
  vendredi samedi dimanche january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday januar februar marz mai juni juli oktober dezember montag
  dienstag mittwoch donnerstag freitag samstag sonntag enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo gennaio febbraio aprile maggio
  giugno luglio settembre ottobre novembre dicembre lunedi martedi mercoledi giovedi venerdi sabato domenica janeiro
  fevereiro marco maio junho julho setembro outubro novembro dezembro segunda terca quarta quinta sexta januari
  februari maart april mei juni juli augustus oktober december maandag dinsdag woensdag donderdag vrijdag zaterdag
  zondag
`);

/** Words of letters and mails that start a line with a capital: never part of a name. */
export const GREETINGS = words(`
  bonjour bonsoir salut cher chere chers cheres merci cordialement salutations sincerement bien objet franchement
  respectueusement amicalement veuillez hello hi hey dear thanks thank best kind kindest warm regards yours sincerely
  faithfully cheers re fwd tr aw wg hallo liebe lieber sehr geehrte geehrter geehrten guten mit freundlichen grussen
  danke vielen hola estimado estimada estimados querido querida gracias saludos atentamente cordiales un buenos buenas
  gentile gentili egregio egregia caro cara cari spettabile cordiali distinti saluti grazie buongiorno buonasera
  prezado prezada prezados caro ola obrigado obrigada cumprimentos atenciosamente bom boa geachte beste hoi dank
  groet groeten vriendelijke hoogachtend
`);

/** Surnames and given names that are everyday words too: a lone one at the start of a sentence proves nothing. */
export const WORD_NAMES = words(`
  petit grand legrand blanc noir rouge brun roux blond gros long marchand boulanger berger boucher charpentier
  chevalier meunier mercier fournier barbier cordonnier couturier tisserand tonnelier vigneron fabre lefevre moulin
  fontaine riviere dumont dubois dupont laforet lacroix lavigne larose rose marguerite violette jasmin iris pierre
  marine aurore aube victoire prudence constance clemence esperance ange aime desire noel pascal avril juin mai
  martin colin robin benoit germain maurice leger prevost rey roi duc comte baron moine abbe pape leveque page picard
  breton normand lorrain allemand langlois lebrun leblanc leroux leroy lemoine lejeune lesage lebon joly bon beau
  carpentier masson mason potier gaillard hardy vidal vial fort guerin olive olivier laurier cerisier poirier
  pommier rosier perrier masse merle corbeau loup renard poisson lion mouton chapelle leglise chateau castel tour
  maison dumas leclerc clerc levy bernard guy jean claude ami faure gilles carre rond besson jourdain garnier
  will mark grant frank bill jack rob art may june april august summer dawn grace hope faith joy rose lily daisy iris
  ivy violet ruby pearl amber crystal chase hunter mason carter cooper taylor turner baker cook smith wright walker
  fisher fowler gardner miller potter shepherd weaver king queen prince duke bishop pope abbott dean knight page
  marshall sergeant major brown white black green gray grey reed young old long short small little strong rich wise
  good best swift hill wood woods forest field fields rivers lake brook banks stone marsh moore heath ford bridge
  church house hall park street lane bush rose flowers berry bell price cash penny day night winter frost snow rain
  west east north south wolf fox lamb bird crane finch martin swan love hand head foot pace power sharp bright sterling
  dick pat sue drew max rusty buddy guy sandy randy basil victor chance sky star van ray
  koch bauer fischer schneider weber muller schmidt schmied meyer meier richter konig kaiser herzog graf wolf fuchs
  vogel hahn haas hirsch lang kurz klein gross gros schwarz weiss weis braun roth rot grun stark jung alt neu neumann
  wagner zimmermann kramer becker schuster schreiber schulz schulze vogt berg busch baum stein bach wald winter
  sommer frost engel teufel kohl pfeffer zucker brot sonntag freitag ernst rosa
  cruz flores reyes rey angel mar sol paz luz pilar iglesias castillo torres campo campos rios montes blanco moreno
  rubio delgado bueno leal cabrera guerrero herrero zapatero calvo rojo gallego serrano vega prado fuentes soto luna
  leon cordero paloma rosario dolores mercedes consuelo socorro concepcion amparo esperanza remedios soledad blanca
  clara alegria cielo domingo santos pascual bravo duro gordo hermoso iglesia mora navarro nieves parra pena rivera
  rossi bianchi neri russo greco conti costa leone gatti marino fontana monti villa guerra serra grazia speranza
  fiore gentile grasso amato basile bruno vita gioia allegra bella franco ferro ferrari fabbri barbieri pellegrino
  silva oliveira carvalho ramos pereira neves leao coelho pinto branco machado ribeiro rocha serra vale moreira
  jong boer bakker visser smit koning vos kok prins groot bos dijk kuiper mulder meijer meester vis haan leeuw stern
`);

/** Words that mark the name of an organisation when they start it ("Cabinet Dubois", "Kanzlei Weber"). */
export const ORGANIZATION_HEADS = words(`
  cabinet maitres societe entreprise groupe etablissements ets garage boulangerie pharmacie clinique hopital banque
  association fondation universite lycee college ecole institut laboratoires imprimerie transports assurances agence
  restaurant hotel librairie kanzlei firma stiftung universitat klinik krankenhaus bank gruppe autohaus praxis verein
  bufete despacho empresa fundacion universidad hospital banco colegio clinica studio ditta fondazione universita
  ospedale banca gruppo officina escritorio fundacao universidade bedrijf stichting universiteit ziekenhuis kantoor
  company group foundation university hospital clinic school college institute
`);

/** Words that mark the name of an organisation when they end it ("Dubois Conseil", "Weber & Partner"). */
export const ORGANIZATION_TAILS = words(`
  associes conseil conseils consulting partners partner partenaires avocats advocats notaires experts freres fils cie
  compagnie company group groupe holding industries services solutions technologies international immobilier transports
  assurances bank banque associates brothers sons law legal gruppe versicherung verlag rechtsanwalte steuerberater
  asociados abogados hermanos hijos associati fratelli figli advogados irmaos filhos advocaten zonen gebroeders
  foundation university hospital college school institute systems software logistics energie energy media
`);

/** Parts of any organisation: with nothing but small words behind, they name none ("Direction des ressources humaines"). */
export const DEPARTMENTS = words(`
  direction service departement pole equipe comite conseil commission secretariat division cellule unite bureau
  delegation presidence mission assemblee ressources comptabilite
  department team board committee division unit office human finance management
  abteilung vorstand geschaftsfuhrung personalabteilung betriebsrat aufsichtsrat referat team
  departamento equipo comite consejo direccion junta area recursos
  direzione ufficio reparto comitato consiglio squadra risorse
  departamento direcao equipa equipe conselho comissao
  afdeling directie raad bestuur ondernemingsraad
`);

/** What departments are for: with the words above they still name no organisation. */
export const DEPARTMENT_WORDS = words(`
  generale general ressources humaines rh informatique financiere financier commerciale commercial marketing juridique
  technique administrative administratif comptable comptabilite communication production qualite achats logistique ventes
  direction executif social economique cse pedagogique syndical municipal scientifique recherche developpement client
  clientele support systemes information si dsi drh daf national regional
  human resources finance legal sales it operations executive board support engineering product people
  personal vertrieb einkauf entwicklung recht finanzen buchhaltung it
  recursos humanos financiero comercial juridico tecnico ventas
  risorse umane commerciale amministrazione vendite
  recursos humanos financeira
  personeelszaken verkoop inkoop
`);

/** What people are to each other; alone it names nobody. No word here is a frequent surname. */
export const KIN = words(`
  pere mere papa maman parrain marraine frere soeur oncle tante mamie papi papy grand-pere grand-mere belle-mere
  beau-pere mother father dad mum grandma grandpa aunt uncle mutter vater oma opa tante onkel padre madre mama tia tio
  abuela abuelo nonna nonno zia zio mae pai avo moeder vader patrao patron
`);
/** Feasts that are given names too: "avant Noël". */
export const FEASTS = words('noel paques toussaint natale natal pascua pasqua');

/** Kinds of bodies, which alone name none of them: "la Compagnie", "Tribunal de Commerce", "SAS". */
export const GENERIC_BODIES = words(`
  tribunal tribunaux compagnie societe entreprise groupement infirmerie cantine mairie prefecture commissariat syndic
  syndicat assure assureur assuree preneur bailleur prestataire fournisseur etablissement association banque agence
  cabinet ecole college lycee universite clinique hopital pharmacie gendarmerie sas sarl sa eurl sci gmbh ag ltd srl
  juzgado juzgados tribunales empresa sociedad ayuntamiento colegio tribunale societa azienda comune scuola ospedale
  gericht gesellschaft unternehmen schule krankenhaus kantine verein court company school hospital council
  tribunal empresa sociedade escola rechtbank gemeente bedrijf school ziekenhuis
`);
/** What may stand beside them without naming one. */
export const GENERIC_BODY_WORDS = words(
  'commerce judiciaire competent competente locale local public publique prive privee del de du des la le les di der',
);

/** Words before a name that is neither a person's nor an organisation's: code names of projects. */
export const PROJECT_WORDS = words(
  'projet project projekt proyecto progetto projeto operation programme phase version',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
