"""French: more slots, and the material of what looks like a name and is none. All was written for this project."""

from .pack import items, lines

COUNTRIES_IN = items("""en [LOC France]; en [LOC Belgique]; en [LOC Suisse]; en [LOC Allemagne]; en [LOC Espagne]; en [LOC Italie]; au [LOC Portugal]; au [LOC Maroc];
en [LOC Algérie]; en [LOC Tunisie]; au [LOC Sénégal]; en [LOC Côte d'Ivoire]; au [LOC Mali]; au [LOC Cameroun]; au [LOC Togo]; au [LOC Bénin]; en [LOC Guinée]; au [LOC Congo];
à [LOC Madagascar]; aux [LOC Comores]; en [LOC Haïti]; au [LOC Canada]; au [LOC Québec]; aux [LOC États-Unis]; aux [LOC Pays-Bas]; au [LOC Royaume-Uni]; en [LOC Angleterre];
en [LOC Pologne]; en [LOC Roumanie]; en [LOC Ukraine]; en [LOC Turquie]; en [LOC Syrie]; au [LOC Liban]; en [LOC Chine]; au [LOC Japon]; au [LOC Vietnam]; en [LOC Inde];
au [LOC Brésil]; en [LOC Guyane]; en [LOC Martinique]; à [LOC La Réunion]; à [LOC Mayotte]; en [LOC Afrique]; en [LOC Asie]; au [LOC Kosovo]; en [LOC Géorgie]""")
COUNTRIES_FROM = items("""de [LOC France]; de [LOC Belgique]; de [LOC Suisse]; d'[LOC Allemagne]; d'[LOC Espagne]; d'[LOC Italie]; du [LOC Portugal]; du [LOC Maroc]; d'[LOC Algérie]; de [LOC Tunisie];
du [LOC Sénégal]; de [LOC Côte d'Ivoire]; du [LOC Mali]; du [LOC Cameroun]; du [LOC Burkina Faso]; de [LOC Guinée]; de [LOC Mauritanie]; du [LOC Tchad]; des [LOC Comores]; d'[LOC Haïti]; du [LOC Canada];
des [LOC États-Unis]; des [LOC Pays-Bas]; de [LOC Pologne]; de [LOC Roumanie]; d'[LOC Ukraine]; de [LOC Turquie]; de [LOC Syrie]; d'[LOC Irak]; d'[LOC Afghanistan]; du [LOC Bangladesh]; du [LOC Sri Lanka];
de [LOC Chine]; du [LOC Vietnam]; du [LOC Brésil]; de [LOC Guadeloupe]; de [LOC Kabylie]; du [LOC Kosovo]; d'[LOC Albanie]; de [LOC Géorgie]; de [LOC Russie]""")

PHRASES = {
    "ENK": COUNTRIES_IN,
    "DEK": COUNTRIES_FROM,
    "QTR": items("[LOC Croix-Rousse]; [LOC Belleville]; [LOC Les Minimes]; [LOC Saint-{G}]; [LOC Le {W}]; [LOC Bellevue]; [LOC La {W}]; [LOC Les {W}]; [LOC Montplaisir]; [LOC Saint-Cyprien]; la [LOC Belle de Mai]; [LOC Bacalan]; [LOC Malakoff]; [LOC Hautepierre]; [LOC Les Aubiers]; [LOC Le Mirail]"),
    "LDIT": items("[LOC Le Moulin Neuf]; [LOC La Croix Blanche]; [LOC Les Quatre Chemins]; [LOC Chez {N}]; [LOC La {N}ière]; [LOC Kerbihan]; [LOC Le Bois du Roy]; [LOC La Grange aux Loups]; [LOC Le Mas de {N}]; [LOC Les Hautes Terres]; [LOC Le Clos {N}]; [LOC Pré {W}]; [LOC La Ferme de {V}]; [LOC Le Pas de la Mule]"),
    "PARTI": items("[ORG PS]; [ORG LR]; [ORG Les Républicains]; [ORG Renaissance]; [ORG RN]; [ORG EELV]; [ORG PCF]; [ORG La France insoumise]; [ORG MoDem]; [ORG Les Écologistes]; [ORG UDI]"),
    "CEDEX": items("{ZIP} {V1} CEDEX; {ZIP} {V1} Cedex 9; CS 40025, {ZIP} {V1} CEDEX; BP 112, {ZIP} {V1} Cedex; CS 70{NN} - {ZIP} {V1} CEDEX 3; TSA 10001, {ZIP} {V1} CEDEX 09"),
    "BAT": items("[LOC résidence Les {W}]; [LOC Résidence {N}]; [LOC tour {W}]; [LOC immeuble Le {W}]; [LOC ZA des {W}]; [LOC ZI de {V}]; [LOC ZAC {ZAW}]; [LOC Parc d'activités {ZAW}]; [LOC centre commercial {W}]; [LOC gare de {V}]; [LOC aéroport {G} {N}]; [LOC port de {V}]; [LOC pont {N}]; [LOC stade {N}]; [LOC Zone artisanale {ZAW}]; [LOC forêt de {V}]; [LOC parc {G} {N}]; [LOC place {G} {N}]; [LOC station {W}]; [LOC église Saint-{G}]; [LOC square {N}]; [LOC cité {N}]"),
    "PRESSE": items("[ORG Le Monde]; [ORG Libération]; [ORG Ouest-France]; [ORG Sud Ouest]; [ORG La Voix du Nord]; [ORG L'Équipe]; [ORG Mediapart]; [ORG Le Figaro]; [ORG France Inter]; [ORG La {W} libre]; [ORG Radio {W}]; [ORG L'Écho de {V}]; [ORG TF1]; [ORG AFP]"),
    "SYND": items("[ORG CGT]; [ORG CFDT]; [ORG FO]; [ORG CFE-CGC]; [ORG Sud-Rail]; [ORG UNSA]; [ORG FSU]; [ORG Solidaires]; [ORG FNSEA]; [ORG MEDEF]; [ORG SNES]; [ORG Syndicat des {W}]; [ORG CFTC]"),
    "CHOSE": items("le formulaire Cerfa; l'écran Gestion des Droits; la rubrique Informations Générales; le menu Outils; le module Paie; la fiche Client; le bouton Valider; le document Annexe A; le fichier Clients.xlsx; le classeur Suivi Budget; l'onglet Synthèse; la procédure Accueil; le modèle Courrier Type"),
}  # fmt: skip

WORDS = {
    "RIVW": items("Loire; Garonne; Seine; Dordogne; Meuse; Moselle; Saône; Marne; Vienne; Creuse; Vilaine; Charente; Sarthe; Mayenne; Durance; Drôme; Somme; Meurthe; Sambre; Nièvre; Dore; Bièvre"),
    "ZAW": items("des Quatre Vents; de la Plaine; du Moulin; Les Portes du Sud; de l'Europe; Nord; de Kergonan; du Pré Vert; La Croix Rouge; des Varennes; de la Gare; Grand Sud; du Vert Galant; Sophia; Le Chêne"),
    "REGN": items("Bretagne; Normandie; Île-de-France; Occitanie; Grand Est; Hauts-de-France; Centre-Val de Loire; Pays de la Loire; Nouvelle-Aquitaine; Bourgogne-Franche-Comté; Auvergne-Rhône-Alpes; PACA"),
    "DPTF": items("Loire; Sarthe; Manche; Drôme; Moselle; Somme; Marne; Gironde; Vendée; Nièvre; Mayenne; Creuse; Corrèze; Haute-Garonne; Haute-Savoie; Vienne; Dordogne; Seine-Maritime; Charente-Maritime; Meuse; Côte-d'Or"),
}  # fmt: skip

RANKS = items("""général; capitaine; colonel; commandant; lieutenant; sergent; adjudant; brigadier; major; Monseigneur; Mgr; père; Père; abbé; frère; sœur; pasteur; lord; sir; Sir; Lord; Lady; Sœur; Général;
maître; docteur; professeur; Dre; Mtre; président; Président; juge; conseiller; sénateur; Capitaine; Cdt; Prof.; Prof; cheikh; imam; rabbin; comte; baron; Monsieur le Maire; Madame la Présidente""")
NICKNAMES = items("""Momo; Jojo; Titi; Manu; Toto; Nono; Zizou; Kiki; Loulou; Fifi; Dédé; Riton; Gégé; Mimi; Nanou; Tonio; Bébert; Ptit Louis; Doudou; Moussa le Grand; Sam; Max; Alex; Steph; Ness; Nana;
Bibi; Coco; Lulu; Juju; Dodo; Rico; Tonton Paul; Zaza; Béa; Caro; Fred; Flo; Isa; Jeff; Lolo; Nico; Pat; Phil; Seb; Tof; Véro; Yoyo; Greg; Mumu""")

ORG_PATTERNS = items("""Société {W}; Société {W}; Société des {W}; {W} SAS; {W} & Co; {A}; {A}; {A} {V}; {A} France; SCI {W}; SCI Les {W}; SARL {N}; EARL {N}; GAEC de {V}; SELARL {N}; SCP {N} {N}; Pharmacie {N}; Pharmacie de la Gare;
Tribunal de {V}; CPAM de {V}; CAF de {V}; Caisse d'Épargne; Lycée {N}; lycée {G} {N}; Collège {N}; École {G} {N}; Hôpital {N}; hôpital de {V}; EHPAD Les {W}; EHPAD {N}; Université {W}; Université {N}; IUT de {V}; Commune de {V};
Ville de {V}; mairie de {V}; Métropole de {V}; Préfecture de {V}; FC {V}; US {V}; Stade {V}; Racing Club de {V}; Rugby Club {V}; Tennis Club de {V}; Club {W}; Association Les Amis de {W}; association {W}; Amicale {W}; Fondation {W}; Fonds {W};
{W} Radio; Le Courrier de {V}; La Gazette de {V}; Éditions {W}; Crédit {V}; Banque {W}; Mutuelle {A}; Agence {N}; Ambulances {N}; Taxi {N}; Auto-école {N}; Maçonnerie {N}; Plomberie {N}; {N} Frères; {N} Père et Fils; {N}, {N} et Associés; Veuve {N};
Champagne {N}; Château {N}; Domaine de {V}; Hôtel {W}; Camping {W}; Théâtre {N}; Orchestre de {V}; Cinéma {W}; Librairie {N}; Fromagerie {N}; Brasserie {W}; Garage de {V}; {W} Intérim; {W} Propreté; {W} Sécurité; {W} Santé; {W} Habitat;
{W} BTP; {W} Formation; {W} Group; {W} Pharma; {W} Bank; {W} Consulting; {W}.com; {W}lab; Le {W}; Les {W}; La {W}; L'Atelier {W}; Comptoir {W}; Compagnie {W}; Collectif {W}; Laboratoire {A}; Centre {N}; Maison de {V}; SIVOM de {V}; SDIS de {V}; CCI de {V}; Office HLM de {V}; Diocèse de {V}""")  # fmt: skip
ORG_REAL = items("""Stellantis; Alstom; Vinci; Eiffage; Engie; Saint-Gobain; Schneider Electric; LVMH; Kering; Pernod Ricard; Safran; ArcelorMittal; Legrand; Valeo; Sodexo; Auchan; Leclerc; Intermarché; Système U; Boulanger; Darty; Free; Bouygues Telecom; Groupama; MACIF; Allianz; Generali; Malakoff Humanis;
La Banque Postale; LCL; BRED; HSBC; ING; RATP; Air France; Ryanair; easyJet; DHL; Chronopost; Geodis; Kuehne+Nagel; Amazon; Meta; Apple; Samsung; Huawei; Nokia; OVHcloud; Dassault Aviation; Naval Group; CEA; Inria; IFREMER; CNES; BRGM; AP-HP; HAS; ANSM; ARS; DREETS; DGFiP; URSSAF; CNAV; MSA; AGEFIPH; ADEME; ANAH; OFPRA; OFII; UDAF; Secours catholique;
Médecins sans frontières; Greenpeace; Amnesty International; UNESCO; OMS; OTAN; Union européenne; Parlement européen; BCE; FMI; Assemblée nationale; Sénat; Conseil d'État; Cour de cassation; Cour des comptes; Défenseur des droits; CFTC; UNSA; Solidaires; FO; MEDEF; Le Monde; Libération; Ouest-France; France Télévisions; AFP; PSG; Olympique de Marseille; UFC-Que Choisir; APF France handicap; LICRA; ATD Quart Monde; Adecco; Manpower; Randstad; Bureau Veritas; Apave; Socotec""")  # fmt: skip
REGIONS = items("""Finistère; Morbihan; Gard; Hérault; Jura; Doubs; Ain; Isère; Savoie; Var; Vaucluse; Landes; Gers; Tarn; Lot; Cantal; Aveyron; Lozère; Ardèche; Calvados; Orne; Eure; Oise; Aisne; Nord; Pas-de-Calais; Vosges; Haut-Rhin; Bas-Rhin; Yonne; Nièvre; Cher; Indre; Val-de-Marne; Essonne; Yvelines; Hauts-de-Seine;
Grand Est; Hauts-de-France; Pays de la Loire; Beaujolais; Périgord; Pays basque; Béarn; Camargue; Vexin; Perche; Beauce; Sologne; Guyane; Mayotte; Maghreb; Kabylie; Afrique de l'Ouest; Flandre; Catalogne; Bavière; Andalousie; Lombardie; Kivu; Rif; Casamance; Anatolie; Tigré; Pendjab""")  # fmt: skip

PLAIN = lines("""
le Bailleur et la Caution
la Cliente a été remboursée par le Vendeur
Vu par le Chef d'Atelier, transmis au Magasinier.
Accord du N+1 et du N+2 requis
Rôles : Administrateur, Contributeur, Lecteur
Statut : En Cours / Terminé / Abandonné
Priorité : Haute - Gravité : Mineure - Composant : Facturation
Petit déjeuner, Déjeuner, Goûter, Dîner
Grande Section, Petite Section, Cours Préparatoire
Marchand de Biens, Agent Immobilier, Syndic Bénévole
Roche Calcaire, Argile Verte, Sable de Rivière
Bois de Chauffage, Granulés, Fioul
La Cour, le Parquet et le Barreau
Brun foncé, Blanc cassé, Noir mat, Roux clair
Le blanc d'œuf est monté en neige.
un blanc, un brun, un noir et un roux
le petit, le grand, le gros et le long
Fontaine à eau en panne au Deuxième Étage
Lundi Matin : Accueil Café, puis Tour de Table
Objet : Rappel des Consignes de Sécurité
Expéditeur : Ne Pas Répondre
Destinataires : Tous les Services
Cadre A - État Civil
Situation : Célibataire / Marié(e) / Pacsé(e) / Divorcé(e) / Veuf(ve)
Lien de Parenté : Père / Mère / Tuteur
Qualité du Signataire :
Pour la Société (Nom, Qualité) :
Chapitre Premier. - Dispositions Générales
Sous-total, Remise, Acompte, Net à Payer
Ligne 4, Colonne B : Valeur Manquante
Voir Figure {N}, Annexe {N} et Tableau {N}.
Mots-clés : Management, Transition, Territoire
Merci à Tous pour Votre Engagement
Le Top 10 des Meilleures Pratiques
Open Space, Flex Office, Happy Hour
Brainstorming, Feedback, Onboarding, Reporting, Benchmark
Business Unit, Supply Chain, Customer Success, Lean Management
Product Owner, Scrum Master, Tech Lead et Data Scientist recrutés
L'Assemblée, le Bureau et le Conseil ont statué.
Sa Majesté le Roi, Son Excellence l'Ambassadeur
Mon Général, mon Capitaine, mon Père, ma Sœur
Le Bon Dieu, la Sainte Vierge et le Saint-Esprit
L'Avent, le Carême et le Ramadan
Bonjour Docteur, merci Maître, au revoir Monseigneur.
le Bailleur déclare être propriétaire du bien loué.
le Preneur s'oblige à entretenir les Lieux Loués.
La Directrice Générale a clos l'exercice.
La Présidente du Conseil d'Administration présente le Rapport Moral.
Le Prestataire met à la disposition du Bénéficiaire un Accès Sécurisé.
Le Maître d'Ouvrage et le Maître d'Œuvre visent le Décompte Général Définitif.
L'Assuré doit déclarer le Sinistre à l'Assureur dans les cinq jours.
Le Mandant confie au Mandataire la gestion du Bien.
Le Promettant et le Bénéficiaire ont convenu d'un Séquestre.
L'Acquéreur verse un Dépôt de Garantie entre les mains du Notaire.
Le Demandeur sollicite la communication des Pièces.
Le Greffier en Chef a dressé l'acte.
Le Commissaire aux Comptes certifie la sincérité des écritures.
Le Titulaire remet le Mémoire Technique au Pouvoir Adjudicateur.
Monsieur le Président, Mesdames et Messieurs les Conseillers,
Madame la Directrice, Monsieur le Proviseur,
Monsieur l'Inspecteur d'Académie,
Le Médecin du Travail a rendu un Avis d'Aptitude.
La Conseillère Principale d'Éducation reçoit les familles le {DAY}.
L'Assistante Sociale et l'Éducatrice assurent le suivi.
Le Curé, le Maire et le Préfet étaient présents.
Chef de Projet Digital, Directeur Artistique et Community Manager recherchés.
Le Directeur des Opérations (COO) et la Directrice Juridique sont destinataires.
Le DSI, la DRH et le RSSI se réunissent chaque {DAY}.
CODIR, COMEX et COPIL ont été fusionnés.
Le RGPD impose la tenue d'un registre ; le DPO en est chargé.
La MOA transmet le CDC à la MOE avant le COPIL.
La TVA, la CSG et la CRDS figurent sur le bulletin.
Le CDI est rompu ; l'indemnité figure dans le STC.
HTA, DNID, BPCO stade II, IRM demandée.
NFS, CRP et TSH dans les normes.
L'IRM cérébrale ne montre pas d'anomalie.
Score de Glasgow à 15, signe de Babinski négatif.
Maladie d'Alzheimer débutante, pas de syndrome de Korsakoff.
La maladie de Parkinson et celle de Crohn ouvrent droit à une exonération.
Doliprane 1000 mg, Kardégic 75 mg le midi, Lasilix 40 mg.
Insuline Lantus le soir, Levothyrox à jeun.
Chlorure de Sodium, Acide Acétique, Hydroxyde de Potassium.
Le Glyphosate est interdit ; le Méthanol est stocké à part.
Théorème de Pythagore, loi de Gauss, constante de Planck.
Effet Doppler, moteur Diesel, échelle de Richter.
Le diagramme de Gantt et la méthode Kanban sont affichés.
Courbe de Lorenz, indice de Gini, loi de Pareto.
Un test de Student et une régression de Poisson ont été réalisés.
Degrés Celsius, Watts, Newtons et Pascals.
L'iPhone 15 et le Galaxy S24 sont disponibles à l'accueil.
Ouvrez Excel, puis cliquez sur Données.
Teams et Outlook sont indisponibles depuis {H}.
Le cluster Kubernetes tourne sous Debian ; Grafana et Prometheus sont à jour.
ReportBuilder génère le fichier ; QueryEngine lit la table Clients.
La classe InvoiceService hérite de BaseService.
La variable userName est nulle dans getCustomer().
Appeler Objects.requireNonNull avant Optional.of.
Le test OrderLineTest échoue sur la branche Release.
Modèles : Clio, Kangoo, Partner, Transit, Sprinter.
Le Boeing 737 et l'Airbus A320 de la flotte sont au sol.
Un Caterpillar et deux Manitou ont été loués.
Une bouteille de Bordeaux, deux de Champagne et un Beaujolais.
Camembert, Roquefort, Comté et Munster au menu.
Tarte Tatin, Crêpe Suzette, Poire Belle-Hélène, Pêche Melba.
Pommes Golden, Granny Smith et Gala à deux euros le kilo.
Rose Pierre de Ronsard, Pivoine, Hortensia, Lavande.
Berger Allemand, Cavalier King Charles et Jack Russell acceptés.
Palette Europe, carton double cannelure, film étirable.
Article L. 1232-{N} du Code du travail
Art. 1240 du Code civil ; art. 700 du CPC
Loi Pinel, loi Carrez et loi Hoguet s'appliquent au bien.
La loi Évin, la loi Macron et la loi Sapin II ont été citées.
Diagnostic de Performance Énergétique : Classe D.
Vu le Code Général des Collectivités Territoriales,
Décret n° {YEAR}-{NN} du {D} relatif aux marchés publics
Considérant que la requête est irrecevable ; Décide :
PAR CES MOTIFS, la Cour, statuant publiquement,
Il est Rappelé que le présent Règlement s'impose à Tous.
Janvier, Février et Mars sont des mois calmes.
Lundi de Pâques, Jeudi de l'Ascension et Lundi de Pentecôte fériés.
Ouvert du Mardi au Samedi, fermé en Août.
La Saint-Valentin, la Saint-Nicolas et la Chandeleur approchent.
Mardi Gras : carnaval dans la cour.
Printemps, Été, Automne, Hiver
Nord, Sud, Est, Ouest
Bélier, Taureau, Gémeaux, Cancer
Le Petit Déjeuner est servi dès {H}.
Le marchand, le boulanger et le berger se disputent.
Le petit moulin et la roche blanche sont classés.
un boucher, un charpentier et un maréchal-ferrant
la rivière coule près du bois et de la fontaine
Le Français, l'Anglais et le Polonais sont parlés à l'atelier.
Les Marocains, les Belges et les Suisses ont des conditions propres.
Les Parisiens et les Bretons apprécieront.
Bonjour Madame, Bonjour Monsieur,
Bonjour à toutes et à tous,
Chers Parents,
Chères Collègues, chers Collègues,
Cher Client,
Madame, Monsieur, Cher Confrère,
Cordialement, l'Équipe Support
Le Service Clients
La Direction
Le Secrétariat
Votre Conseiller
L'Équipe Pédagogique
Le Conseil Syndical
Merci Docteur !
Oui Chef.
Bien reçu, Maître.
Merci Maman, merci Papa.
Mamie et Papi arrivent {DAY}.
Tonton et Tata ont appelé.
Dieu merci, Noël est passé.
Signature du Salarié :
Nom :
Prénom :
Nom et Prénom du Représentant Légal :
Nom, prénom, date et signature
Visa du Responsable :
Cachet de l'Entreprise
Nom de l'enfant : .......... Prénom : ..........
Je soussigné(e) ................................
M. / Mme ......................
Nom du Client : ____________
À : toute l'équipe
De : Service Paie
Objet : Mise à Jour du Logiciel
Cc : Direction Générale
Envoyé depuis mon iPhone
Envoyé : {DAY} {D} {H}
Répondre Transférer Supprimer
Accueil > Paramètres > Compte > Sécurité
Connexion Déconnexion Aide Contact
Étape 1 : Sélectionner un Fichier
Erreur 404 : Page Introuvable
Total HT    TVA    Total TTC
Réf. Désignation Qté P.U. Montant
Tableau 3 : Évolution du Chiffre d'Affaires
Figure {N} - Répartition des Réponses
Annexe B : Grille d'Entretien
Question {N} : Êtes-vous Satisfait ?
Réponse : Oui / Non / Sans Opinion
Tout à Fait d'Accord, Plutôt d'Accord, Pas du Tout d'Accord
Niveau : Débutant, Intermédiaire, Confirmé
Permis de Construire, Déclaration Préalable, Certificat d'Urbanisme
Master Droit des Affaires, mention Bien
Baccalauréat Scientifique, BTS Comptabilité, Licence Professionnelle
Brevet des Collèges obtenu avec Mention
Compétences : Rigueur, Autonomie, Esprit d'Équipe
Langues : Français (courant), Anglais (B2), Arabe (notions)
Centres d'intérêt : Théâtre, Escalade, Jardinage, Tricot
Boîte à Idées, Tableau d'Affichage, Livret d'Accueil
Bonne Fête à toutes les Mamans !
Grand Prix du Meilleur Jeu de l'Année
Prix Nobel, Légion d'honneur, César du meilleur film
Le Seigneur des Anneaux, Les Misérables et Le Petit Prince sont à rendre.
Projet Einstein : recette en {MONTH}
La salle Marie Curie est équipée d'un écran ; la salle Vauban ne l'est pas.
Serveur Zeus redémarré, serveur Athéna en attente.
Imprimante Picasso hors service.
La tempête Ciara a causé des dégâts.
Opération Sentinelle, plan Vigipirate
Catégorie : Vêtements Femme / Robe Justine taille 38
Canapé Charlotte, fauteuil Oscar, table Victor
Étagère Billy, commode Malm, lampe Hektar
Prélèvement, Virement, Chèque, Espèces
Crédit Impôt Recherche et Crédit Impôt Famille
Compte Courant, Livret A, Plan Épargne Logement
Date de Valeur, Libellé, Débit, Crédit, Solde
Procédure de Sauvegarde, Redressement Judiciaire, Liquidation
Rose, Violette, Marguerite : trois fleurs, trois couleurs.
La Grâce matinale est un luxe.
Pierre, feuille, ciseaux.
Noël au Balcon, Pâques au Tison
Aurore boréale visible vers {H}.
Prudence au volant, Patience au guichet.
Victoire écrasante des visiteurs.
Clause de Non-Concurrence, Clause de Mobilité
Chapitre {N} : Du Contrat Social
Titre II - Des Organes de Direction
Sous-Traitance Interdite Sauf Accord Écrit
Sécurité Sociale, Assurance Vieillesse, Retraite Complémentaire
Arrivée {H}, Départ {H}, Pause {H}
Gauche, Droite, Haut, Bas
Vrai, Faux, Néant, Sans Objet
Dis Siri, appelle le standard.
Demandez à Alexa ou à ChatGPT.
Copilot propose une correction ; Gemini aussi.
""")
HEADINGS = items("""Gestion des Risques; Contrôle Qualité et Amélioration Continue; Présentation de la Société; Nos Valeurs; Mot du Président; Vie du Quartier; Foire aux Questions; Pièces Jointes; Bilan Social; Politique de Confidentialité; Conditions Particulières;
Règlement Intérieur; Dispositif d'Alerte; Fiche de Liaison; Compte Rendu Opératoire; Ordonnance; Certificat Médical; Déclaration sur l'Honneur; Autorisation Parentale; Mise en Demeure; Procès-Verbal de Constat; Acte de Vente; Désignation du Bien; Origine de Propriété; Charges et Conditions; Situation Familiale;
Anamnèse; Examen Clinique; Discussion; Audition du Témoin; Constatations; Rappel des Faits et de la Procédure; Moyens des Parties; Sur ce, la Cour; Dispositif; Tarifs et Prestations; Mode d'Emploi; Journal des Modifications; Guide d'Installation; Notes de Version; Problèmes Connus; Prérequis; Architecture Technique; Glossaire; Bibliographie; Lexique;
Menu de la Semaine; Programme du Séjour; Classement Général; Feuille de Match; Fiche Produit; Avis de Passage; Bordereau d'Envoi; Lettre de Voiture; Bon de Commande; Cahier de Transmissions; Carnet de Santé; Relevé d'Identité Bancaire; Tableau de Bord; Faits Marquants; Chiffres Clés; Points de Vigilance""")  # fmt: skip
NAMED_HEADINGS = lines("""
Entretien avec {P1}
Audition de {TP1}
Dossier {X1} / {X2}
Famille {L1}
Point avec {F1}
Intervention de {P1}
Visite chez {T1}
Site de {V1}
Affaire {L1} c/ {O1}
{P1}
{U1}
{F1} et {F2}
{V1} - {V2}
Agence de {V1}
Projet de {P1}
Situation de {F1}
Succession {L1}
{O1} : bilan de l'année
Le cas {L1}
Hommage à {P1}
Questions de {L1}
Réunion {OS1} / {OS2}
Déplacement à {V1}
Lot {N} - {O1}
{TP1}, {R1}
""")
SHOUTS = lines("""
RÉUNION DU COMITÉ DE PILOTAGE
COMPTE RENDU DE LA COMMISSION DES FINANCES
ATTENTION : SOL GLISSANT
DÉFENSE DE FUMER
PIÈCES À FOURNIR
CADRE RÉSERVÉ À L'ADMINISTRATION
NE RIEN INSCRIRE DANS CETTE PARTIE
À RETOURNER AVANT LE {D}
CONFIDENTIEL - NE PAS DIFFUSER
RÉPUBLIQUE FRANÇAISE
LIBERTÉ, ÉGALITÉ, FRATERNITÉ
AU NOM DU PEUPLE FRANÇAIS
ACTE SOUS SEING PRIVÉ
CERTIFICAT DE TRAVAIL
SOLDE DE TOUT COMPTE
DEMANDE D'INTERVENTION URGENTE
LE DIRECTEUR DES RESSOURCES HUMAINES
LA RESPONSABLE DU SERVICE CLIENTS
LE BAILLEUR, LE PRENEUR ET LA CAUTION
ORDRE DU JOUR DE L'ASSEMBLEE GENERALE
CONDITIONS GENERALES DE VENTE
BORDEREAU DE PRIX UNITAIRES
TRAVAUX DE REFECTION DE LA TOITURE
NOM, PRENOM ET QUALITE DU SIGNATAIRE
LU ET APPROUVE, BON POUR ACCORD
OFFRE VALABLE JUSQU'AU {D}
GRANDE BRADERIE DE PRINTEMPS
EN CAS D'INCENDIE, APPELER LE 18
PLAN DE FORMATION ET BUDGET {YEAR}
MERCI DE FERMER LA PORTE
""")
TERMS = items("""Acheteur; Ayant Droit; Bénéficiaire; Bailleur; Cautionnement; Cessionnaire; Commettant; Donneur d'Ordre; Exploitant; Force Majeure; Force de Vente; Garantie Décennale; Licence; Livrable; Locataire; Mandataire; Offre Publique; Partie Prenante; Prêteur; Propriété Intellectuelle; Recette; Réserve; Sous-Traitant; Souscripteur; Syndic; Usager; Utilisateur Final;
Angine; Bronchite; Céphalée; Dyspnée; Eczéma; Hypothyroïdie; Lombalgie; Otite; Sciatique; Tachycardie; Amoxicilline; Bisoprolol; Cortisone; Ibuprofène; Metformine; Morphine; Paracétamol; Acétone; Ammoniac; Benzène; Butane; Calcium; Chlore; Éthanol; Fer; Magnésium; Soufre; Zinc;
Amortissement; Bilan; Caisse; Dividende; Escompte; Facturation; Trésorerie; Béton; Bardage; Charpente; Cloison; Coffrage; Enduit; Ferraillage; Gravier; Linteau; Poutre; Tuile; Chaudière; Compresseur; Convoyeur; Disjoncteur; Écrou; Palan; Roulement; Vérin; Adaptabilité; Bienveillance; Courage; Écoute; Loyauté; Respect; Solidarité""")  # fmt: skip
GOODS = items("""Ramette Papier A4 80 g; Stylo Bic Bleu; Agrafeuse Rapid; Écran Dell 24"; Souris Logitech M185; Clavier Azerty; Casque Jabra Evolve; Cartouche HP 305 XL; Chaise Ergonomique Bella; Bureau Réglable Oslo; Lampe Led Stella; Café Arabica Moulu; Eau Cristaline 1,5 L; Nappe Blanche; Vin Rouge Saint-Joseph; Fromage Saint-Nectaire; Pâté Hénaff; Biscuits Petit Beurre;
Perceuse Bosch GSR 18; Visseuse Makita; Marteau Stanley; Échelle Télescopique; Peinture Blanc Mat 10 L; Enduit de Rebouchage; Vis Inox 4x40; Tube Cuivre 14; Joint Torique; Robinet Grohe Eurosmart; Radiateur Acova; Chaudière Vitodens; Doliprane 500 mg; Compresses Stériles; Gants Nitrile Taille M; Seringue 5 ml; Thermomètre Frontal; Savon Sainte-Marthe;
Robe Camille Bleu Marine; Pantalon Chino Paul; Chemise Oxford; Veste Harrington; Chaussures Derby; Sac Speedy; Parfum Chloé 50 ml; Poupée Lola; Jeu Uno; Vélo Elops; Tente Quechua; Raquette Babolat; Ballon Molten; Licence Office 365; Abonnement Netflix; Antivirus Norton; Forfait Mobile 20 Go; Menu Enfant; Salade César; Burger Charolais; Pizza Margherita; Kir Royal; Tarte Tropézienne; Entretien Climatisation; Main-d'Œuvre; Déplacement; Forfait Installation""")  # fmt: skip
SCREEN = items("""Fichier; Édition; Affichage; Insertion; Mise en Page; Références; Publipostage; Révision; Aide; Enregistrer; Enregistrer sous; Annuler; Valider; Rechercher; Imprimer; Mon Compte; Se déconnecter; Mot de passe oublié ?; Paramètres avancés; Tableau de bord; Nouveau Message; Boîte de réception; Brouillons; Corbeille; Corbeille vide; Ajouter au Panier; Suivant; Précédent;
Accepter les Cookies; Politique de Confidentialité; Télécharger le PDF; Nouvelle Version disponible; Redémarrer maintenant; Gestionnaire des Tâches; Panneau de Configuration; Ajouter un Utilisateur; Supprimer la Ligne; Créer un Ticket; Exporter vers Excel; Importer CSV; Filtrer; Trier par Date; Connexion impossible; Session expirée; Champ obligatoire; Oui; Non; OK; Fermer; Réessayer; Droits insuffisants; Serveur injoignable; Mode Sombre; Langue : Français""")  # fmt: skip

SPEECH = lines("""
Moi, c'est {F1}.
Ouais, {F1}, je t'écoute.
Hein, {F1} ?
{F1}, tu peux répéter ?
Non, ça c'est {F1}, pas moi.
Je crois que c'était {F1}, ou alors {F2}, je sais plus.
Y a {L1} qui arrive.
Avec {F1} ça se passait bien, avec {F2} moins.
Comme dit {L1}, faut {TASK}.
{L1} et {L2}, oui.
Ma mère, {F1}, est partie quand j'avais {N} ans.
On m'appelle {NICK}.
C'est {NICK} qui conduisait.
Pourquoi {F1} n'est pas venu{x1:|e} ?
Mon employeur c'était {O1}, à {V1}.
J'ai grandi {ENK}.
Vous parlez de {L1} ou de {L2} ?
Bah écoute {F1}, on verra.
Le docteur {L1} m'a dit que ça passerait.
Monsieur le Président, mon client conteste.
Je jure de parler sans haine et sans crainte.
Bon, ben, voilà, quoi.
Ouais ouais, carrément.
Tout à fait, tout à fait.
Alors là, franchement, non.
""")
CHAT = lines("""
{F1} t'es là ?
{F1} {F2} {F3} vous venez ?
ok {F1}
mdr {F1}
{F1}: +1
@{F1} @{F2} on fait quoi ?
cc {F1}
coucou c'est {F1}
hello {F1} et {F2} !
dsl {F1} j'étais en réunion
y a {L1} qui te cherche
c'est {NICK} qui l'a fait
demande à {NICK} ou à {F2}
{F1} vient {DAY}, {F2} non
{L1} ok, {L2} ok, manque {L3}
qui est dispo ? moi, {F1}, {F2}
je suis avec {F1}, on rentre à {V1}
t'as le mail de {F1} ? c'est {USR1} je crois
lol
trop bien !!
jsp
à tt
tkt
Réunion Teams dans 5 min
{F1} a rejoint le groupe
{P1} a quitté la conversation
{F1} a ajouté {F2} et {F3}
Message supprimé
""")
CLAUSES = lines("""
Le Bailleur, {TP1}, donne à bail au Preneur, {TP2}, les locaux sis {ST}.
Le Responsable de Traitement est {O1} ; le Sous-Traitant est {O2}.
Le Délégué à la Protection des Données de {O1} est {P1}.
Les Livrables sont remis à {P1} ou, à défaut, à {P2}.
L'Apporteur, {P1}, apporte à {O1} la somme de {EUR}.
Chaque Associé dispose d'un droit de préemption.
Le Garant s'engage envers le Créancier.
Le Consultant exécute la Mission dans les locaux de {OS1} à {V1}, {V2} ou {V3}.
L'Éditeur publie l'Œuvre ; l'Auteur, {P1}, cède ses droits.
Le Locataire ne peut ni sous-louer ni céder le Bail.
Toute modification fera l'objet d'un Avenant signé par les Parties.
Le Règlement (UE) 2016/679 s'applique aux Données Personnelles.
{O1} et {O2} sont ci-après désignées ensemble « les Parties ».
Les Contenus sont hébergés {ENK} par {O3}.
Fait en {N} originaux, dont un pour {O1} et un pour {TP1}.
""")
STREETS = items("""rue du Général {NAME}; rue de l'Abbé {NAME}; place du Colonel {NAME}; square {PERSON}; esplanade {PERSON}; quai {PERSON}; impasse {NAME}; allée {PERSON}; passage {NAME}; chemin de {NAME}; chemin des Vignes; lotissement Les Acacias;
résidence {NAME}; résidence Les Cèdres; rue Saint-{NAME}; rue du Capitaine {NAME}; rue du Professeur {NAME}; rue Sœur {NAME}; promenade {PERSON}; rue des Frères {NAME}; avenue du Président {NAME}; cité {NAME}; hameau de {NAME}; rue Neuve; Grande Rue; rue Haute; place du Marché; ruelle du Four; sentier des Prés; faubourg {NAME}; AVENUE {NAME}; bd {PERSON}; rte de {NAME}; pl. {NAME}; chaussée de {NAME}; montée {NAME}; traverse {NAME}""")  # fmt: skip
SPEAKERS = items(
    "E; I; E1; I2; Enq.; Enquêtrice; Interviewé 1; Interviewée; Femme 1; Homme 2; Locuteur A; Locutrice B; Le Témoin; La Juge; Le Procureur; Mère; Père; Élève; Prof; Animatrice; Modérateur; Public; Voix off; Client; Conseillère; Agent; X; SPK_01"
)
