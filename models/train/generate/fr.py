"""French. All sentences were written for this project."""

from . import fr_blocks, fr_clauses
from . import fr_more as more
from .fr_themes import THEMES
from .pack import Pack, blocks, items, lines

SENTENCES = lines("""
{M1} a présenté les résultats du trimestre à {M2}.
{M1} et {M2} ont validé {TOPIC}.
Selon {M1}, {TOPIC} doit être revu avant la fin du mois de {MONTH}.
{M1} rappelle que {TOPIC} reste une priorité pour {OS1}.
{M1}, {R1}, a insisté sur la nécessité de {TASK}.
{M1}, {R1} chez {O1}, sera présent{x1:|e} le {D}.
{M1} demande à {M2} de {TASK}.
{M1} propose de {TASK} avec l'aide de {M2}.
Le budget a été approuvé par {M1} pour un montant de {EUR}.
La proposition de {M1} a été retenue à l'unanimité.
Le rapport de {M1} sera transmis à {M2} avant le {D}.
{M2} remercie {M1} pour son travail sur {TOPIC}.
La prochaine réunion aura lieu le {D} à {V1}, dans les locaux de {O1}.
{M1} quittera {OS1} le {D} et sera remplacé{x1:|e} par {M2}.
À partir du {D}, {M1} prendra la tête du {DEP}.
L'équipe de {M1} compte désormais {N} personnes.
Les équipes de {M1} et de {M2} travailleront ensemble sur le {PRJ}.
{M1} s'est rendu{x1:|e} à {V1} pour rencontrer {M2} et {M3}.
{M1} n'a pas pu joindre {M2} avant {H}.
D'après {M1}, le client {O2} n'est pas satisfait.
Merci de contacter {M1} au {TEL} ou par courriel à {E1}.
{M1} ({E1}) reste votre interlocut{x1:eur|rice} pour toute question.
Une copie a été remise à {M1} et à {M2}.
La demande de {M1} concernant {TOPIC} est acceptée.
{M1} est en arrêt maladie jusqu'au {D} ; {M2} assure l'intérim.
{M1} a été recruté{x1:|e} par {O1} en {YEAR} comme {R1}.
Né{x1:|e} le {D} à {V1}, {P1} réside à {V2}.
{P1}, né{x1:|e} le {D} à {V2} ({K}), de nationalité française, demeurant {ST}, {ZIP} {V1}.
{P1}, domicilié{x1:|e} {ST} à {V1}, exerce la profession de {R1}.
{M1} habite au {ST}, {ZIP} {V1}.
La société {O1}, dont le siège est situé {ST}, {ZIP} {V1}, est représentée par {TP1}.
{O1} a confié la mission à {M1}, qui rendra compte à {M2}.
{O1} et {O2} ont signé un accord à {V1} le {D}.
{O2} a ouvert une agence à {V1} et une autre à {V2}.
Notre filiale {OS1} est implantée à {V1}, à {V2} et en {RG}.
La commande de {O2} a été livrée à {V1} par {O3}.
Le fournisseur {O3} n'a pas respecté les délais, précise {M1}.
Le contrat avec {O1} arrive à échéance le {D}.
{O1} facture {EUR} à {O2} au titre de {TOPIC}.
Les bureaux de {V1} seront fermés le {D}.
{M1} partira en mission à {V1} puis à {V2} avec {M2}.
{M1} a travaillé {N} ans chez {O1}, à {V1}, avant de rejoindre {O2}.
Le comité a entendu {M1}, {M2} et {M3}.
Étaient également conviés : {P1}, {P2} et {P3}.
Ont participé à la réunion {P1}, {P2} ainsi que {P3}.
{P1} et {P2} sont excusés.
{M1} ouvre la séance à {H} et donne la parole à {M2}.
{M1} lève la séance à {H}.
{M1} fait remarquer que {M2} n'a pas reçu le document.
{M2} répond à {M1} que {TOPIC} n'est pas prévu cette année.
{M1} estime que {PCT} des collaborateurs sont concernés par {TOPIC}.
{M1} confirme que {O2} a bien reçu la facture n° {REF}.
Le dossier {REF} est suivi par {M1}.
Dossier suivi par : {P1} ({DEP}).
{M1} a transféré l'appel à {M2}, du {DEP}.
Interrogé{x1:|e} sur {TOPIC}, {M1} n'a pas souhaité répondre.
{M1} s'engage à {TASK} dans un délai de {N} jours.
À la demande de {M1}, {M2} va {TASK}.
J'ai vu {M1} hier : {x1:il|elle} propose de {TASK}.
Pouvez-vous demander à {M1} de {TASK} ?
Je vous confirme que {M1} et moi serons présents à {V1} le {D}.
Comme convenu avec {M1}, je vous adresse {TOPIC}.
Suite à notre entretien avec {M1}, nous avons décidé de {TASK}.
{F1}, peux-tu {TASK} avant {DAY} ?
{F1} m'a dit que {F2} serait absent{x2:|e} {DAY}.
J'en ai parlé à {F1} et à {F2}, tout le monde est d'accord.
{F1} et moi avons revu le dossier de {M2}.
Il faudrait que {M1} puisse {TASK} avec {F2}.
On attend le retour de {M1} et la signature de {M2}.
Sans nouvelles de {M1}, je relancerai {M2} {DAY}.
C'est {M1} qui a eu l'idée, pas {M2}.
Je laisse {M1} compléter ce point.
N'hésitez pas à solliciter {M1}, notre {R1}.
Nous avons le plaisir de vous annoncer la nomination de {P1} au poste de {R1}.
{P1} succède à {P2}, parti{x2:|e} à la retraite le {D}.
{P1} rejoint {O1} en qualité de {R1}.
{TP1} est nommé{x1:|e} {R1} à compter du {D}.
{TP1} et {TP2} sont convoqués le {D} à {H}.
Je soussigné{x1:|e} {P1}, {R1}, certifie que {P2} est employé{x2:|e} par {O1} depuis le {D}.
Je soussigné{x1:|e}, {TP1}, donne pouvoir à {TP2} pour me représenter.
Je vous informe que {TP1} ne fait plus partie de nos effectifs.
L'entretien annuel de {M1} a été mené par {M2} le {D}.
{M1} a atteint {PCT} de ses objectifs et souhaite évoluer vers un poste de {R2}.
{M1} a déposé une demande de congés du {D} au {D}.
{M1} souhaite suivre une formation sur {TOPIC}.
Le salaire de {M1} est porté à {EUR} à compter du {D}.
Un avertissement a été notifié à {TP1} le {D}.
{M1} signale un différend avec {M2} au sujet de {TOPIC}.
Plusieurs collègues, dont {M1} et {M2}, ont été témoins de la scène.
{M1} a déclaré avoir vu {M2} quitter les locaux vers {H}.
L'avocat de {M1}, Maître {L2}, a demandé un renvoi.
Me {L1}, avocat{x1:|e} au barreau de {V1}, représente {O1}.
{TP1} c/ {O1} : audience du {D} devant le tribunal.
Le docteur {L1} a examiné {TP2} le {D}.
Le Dr {L1} prescrit un arrêt de {N} jours à {TP2}.
Le professeur {P1}, de l'{ORGUNI}, interviendra sur {TOPIC}.
{TP1}, maire de {V1}, a inauguré les nouveaux locaux de {O1}.
{TP1}, notaire à {V1}, a reçu l'acte le {D}.
Mesdames {L1} et {L2} ont été informées.
MM. {L1} et {L2} ont été désignés scrutateurs.
M. et Mme {L1} ont acquis un appartement à {V1}.
Les époux {L1} demeurent à {V1}.
La famille {L1} occupe le logement depuis {YEAR}.
Les parents de {F1}, {P2} et {P3}, ont été prévenus.
{L1} et {L2} présenteront la démonstration le {D}.
{L1} coordonne, {L2} rédige, {L3} relit.
{L1} prend en charge {TOPIC} ; {L2} s'occupe du reste.
Pilote : {L1}. Contributeurs : {L2}, {L3}.
Points soulevés par {L1} et {L2} : {TOPIC}.
(voir la note de {L1} du {D})
Phase {N} : conception par {L1} et {L2}, puis recette par {L3}.
Validation {L1} attendue pour le {D}.
Relance {L1} faite le {D}, sans réponse à ce jour.
Vu avec {L1}. OK {L2}.
Cf. échange avec {F1} et {F2} du {D}.
Rappeler {M1} demain matin à {V1}.
RDV avec {M1} ({O2}) le {D} à {H}.
Déjeuner avec {M1} et {M2} {DAY} à {V1}.
Appel de {M1} : demande {TOPIC}.
{M1} (absent{x1:|e} excusé{x1:|e}) a donné procuration à {M2}.
Rédacteur : {P1} ; relecteur : {P2}.
Rédigé par {P1}, relu par {P2}, validé par {P3}.
Document établi par {P1} le {D}.
Responsable : {M1} - Échéance : {D}
Le {ACR}, {M1}, et la {ACR}, {M2}, se sont accordés sur {TOPIC}.
Le {ACR} a demandé à {M1} de {TASK}.
La DRH, {M1}, a reçu les représentants du personnel.
Notre PDG {P1} a rencontré {P2}, {R2} de {O2}.
Le directeur général, {P1}, a salué l'engagement de {P2} et de toute l'équipe.
La directrice commerciale {P1} quitte ses fonctions.
Le chef de projet {P1} travaille avec l'architecte {P2}.
L'assistante {F1} a réservé la salle pour {M2}.
La stagiaire, {P1}, est encadrée par {P2}.
Notre consultant {P1} interviendra chez {O2} du {D} au {D}.
Mon collègue {U1} vous contactera.
{P1} ({OS1}) et {P2} ({OS2}) ont animé l'atelier.
{P1} - {R1} - {OS1}
{P1} de {O1} a répondu à {P2} de {O2}.
Un courrier de {O1} signé {P1} est arrivé ce matin.
Les propos de {M1} ont été confirmés par {M2}.
L'avis de {M1} diffère de celui de {M2}.
Grâce à {M1}, le {PRJ} a avancé plus vite que prévu.
Malgré l'opposition de {M1}, {M2} a maintenu sa décision.
Avec {M1}, nous avons visité le site de {V1}.
Pour {M1}, l'essentiel est de {TASK}.
Contrairement à {M1}, {M2} préfère attendre.
Ni {M1} ni {M2} n'étaient informés.
Outre {M1}, trois personnes ont voté contre.
Entre {M1} et {M2}, la tension est montée à propos de {TOPIC}.
« Nous devons {TASK} », a déclaré {M1}.
« Le marché est difficile », explique {P1}, {R1} de {O1}.
« C'est un succès collectif », se félicite {M1}.
Bonjour, je suis {P1}, {R1} chez {O1}.
Je m'appelle {P1} et je vous contacte de la part de {M2}.
Appelez-moi {F1}.
Ici {P1}, du {DEP}.
Le livret a été traduit par {P1} et illustré par {P2}.
Le prix a été remis à {P1} par {P2}.
Les travaux de {L1} et al. ({YEAR}) portent sur {TOPIC}.
{O1} a racheté {O2} pour {EUR}.
Le groupe {OS1} emploie {NN} salariés en {K} et en {RG}.
Le cabinet {ORGLAW} a audité les comptes de {O1}.
{ORGLAW} représente la partie adverse.
La boutique {ORGSHOP} de {V1} a été cambriolée.
Le colis part de {V1} et passe par {V2} avant d'arriver en {K}.
Le train {V1}-{V2} de {H} est supprimé.
Le salon se tiendra à {V1}, au palais des congrès.
Le chantier de la {ST}, à {V1}, est suspendu.
Livraison : {ST}, {ZIP} {V1}.
Adresse du site : {ST}, {ZIP} {V1} ({K})
Le centre de {V1} dépend de la région {RG}.
En {K}, la réglementation est différente.
Nos partenaires au {K} et en {K} ont été informés par {M1}.
La candidature de {P1} nous a été recommandée par {P2}.
{P1}, {AGE} ans, {R1} à {V1}, cherche un poste dans le {DEP}.
Référent handicap : {P1}. Médecin du travail : Dr {P2}.
Personne à prévenir : {P1} ({TEL}).
Le bénéficiaire est {TP1}, né{x1:|e} {X2} le {D}.
{TP1} née {L2}
Nom de naissance : {X1}
Chèque à l'ordre de {P1}.
Virement reçu de {U1}, référence {REF}.
Inscrit : {U1} ; suppléant : {U2}.
Candidats retenus : {U1}, {U2}, {U3}.
Convoqués : {C1} ; {C2} ; {C3}
Auteurs : {C1} ; {C2}.
Membres du jury : {TP1}, {TP2}, {TP3}.
Présents : {T1}, {T2}, {T3}
Diffusion : {I1}, {I2}, {I3}
Copie : {I1} ; {I2}
Visa : {INI1} / Signature : {I2}
{I1} et {I2} ont assuré la rédaction.
Contrôle effectué par {I1} le {D}.
Bon pour accord, {P1}
Fait à {V1}, le {D}, par {P1}.
Lu et approuvé : {P1}, {P2}
Pour {O1}, {P1}, {R1}
P/o {P1}
C'est {F1} qui s'en charge avec {F2} et {F3}.
Anniversaire de {F1} : pensez à signer la carte !
{F1} revient de congé maternité {DAY}.
Bienvenue à {P1} qui rejoint l'équipe de {F2} !
Pot de départ de {P1} {DAY} à {H}.
L'ordinateur de {F1} ne démarre plus.
Le badge de {M1} a été désactivé.
Le compte utilisateur de {P1} a été supprimé à la demande de {M2}.
{M1} utilise {PROD} depuis son poste de {V1}.
Ticket n° {REF} ouvert par {P1}, affecté à {P2}.
{M1} ne parvient pas à se connecter à {PROD}.
{M1} a relevé une anomalie dans {PROD} et l'a signalée à {M2}.
Le patient, {TP1}, a été adressé par le Dr {L2}.
{TP1} a été hospitalisé{x1:|e} au {ORGHOSP} du {D} au {D}.
L'enfant {P1} a été vu{x1:|e} en consultation avec sa mère, {TP2}.
Le tribunal condamne {O1} à verser {EUR} à {TP1}.
Par jugement du {D}, le {ORGTRIB} a débouté {TP1} de ses demandes.
{TP1} a interjeté appel de la décision rendue en faveur de {TP2}.
Le président de séance, {M1}, rappelle l'ordre du jour.
Vote pour : {L1}, {L2}, {L3}. Contre : néant.
Procuration : {P1} à {P2}.
{M1} tient à remercier {M2}, {M3} et l'ensemble du {DEP}.
Le poste de {R1} est pourvu par {P1}.
{P1} (matricule {NN}) est affecté{x1:|e} au {DEP} de {V1}.
Organigramme : {P1} > {P2} > {P3}
La liste comprend {P1}, {P2}, {P3}, {P4} et {P5}.
Interlocuteurs : {P1} (technique), {P2} (commercial), {P3} (juridique).
{P1} / {P2} / {P3}
{P1}, {P2} : {TOPIC}
Point {N} - {TOPIC} ({L1})
{N}. {TOPIC} (animé par {L1})
Intervenants : {P1} et {P2}, animés par {F3}
{L1} pense que c'est faisable, {L2} en doute.
{M1} avait prévenu : {TOPIC} coûterait {EUR}.
Depuis l'arrivée de {M1}, le {DEP} a retrouvé de la stabilité.
Le témoignage de {M1} contredit celui de {M2}.
Quant à {M1}, {x1:il|elle} a préféré ne pas intervenir.
{M1} aurait voulu que {M2} soit associé{x2:|e} à la décision.
Est-ce que {M1} a reçu le mail de {M2} ?
Qui remplace {M1} ? Probablement {M2}.
Demandez {M1} à l'accueil de {O1}.
Les notes de {F1} sont sur le bureau d'{F2}.
L'agenda de {L1} est complet jusqu'au {D}.
Chez {O2}, c'est {M1} qui décide.
J'ai croisé {M1} à {V1} ; {x1:il|elle} travaille maintenant pour {O2}.
""")

PLAIN = lines("""
Le présent document annule et remplace la version précédente.
Les délais seront respectés sous réserve de la disponibilité des équipes.
Aucune observation n'a été formulée.
L'ordre du jour est adopté à l'unanimité.
La direction a décidé d'assouplir les horaires à compter du {D}.
Les salariés concernés seront informés par le {DEP}.
Le {DEP} transmettra les éléments au {DEP}.
La Direction Générale et la Direction Financière ont rendu un avis favorable.
Le Comité Social et Économique a été consulté.
Le Président déclare la séance ouverte.
Le Directeur Général prononce la clôture de la séance.
Le DSI et la DRH présenteront le budget au CODIR.
Le {ACR} valide le planning avec le {ACR}.
Voir la Charte Informatique et le Règlement Intérieur.
Conformément à l'article L. {NN}-{N} du Code du travail, un préavis est dû.
Vu la loi n° {NN}-{NN} du {D} et le décret du {D}.
Le Client s'engage à payer le Prix au Prestataire dans un délai de {N} jours.
Le Vendeur et l'Acheteur conviennent de ce qui suit.
Le Bailleur remet les clés au Locataire le jour de la signature.
L'Employeur et le Salarié peuvent rompre le contrat d'un commun accord.
Les Parties élisent domicile à leur siège respectif.
Ce montant s'entend hors taxes et hors frais de déplacement.
Le total s'élève à {EUR} TTC.
Merci de votre compréhension.
Bonne réception.
Ceci est un message automatique, merci de ne pas y répondre.
Veuillez trouver ci-joint le compte rendu de la dernière réunion.
Les travaux ont débuté le {D} et s'achèveront en {MONTH}.
Le {PRJ} entre dans sa phase {N}.
Le {PRJ} a pris du retard à cause de la migration vers {PROD}.
Nous recommandons l'utilisation de {PROD} et de {PROD}.
L'application repose sur {PROD}, {PROD} et une base de données relationnelle.
Pour installer {PROD}, lancez la commande en tant qu'administrateur.
Cliquez sur Fichier, puis sur Enregistrer sous.
L'onglet Paramètres permet de modifier le Mot de passe.
Réunion d'équipe tous les {DAY}s à {H}.
Rendez-vous {DAY} {D} à {H}.
Joyeux Noël et Bonne Année à tous.
La Toussaint et l'Ascension sont des jours fériés.
Le télétravail est possible jusqu'à {N} jours par semaine.
La fiche de poste est disponible sur l'intranet.
Le Responsable Qualité contrôle chaque lot.
Le Chef de Projet rend compte au Comité de Pilotage.
La Responsable des Ressources Humaines étudiera chaque demande.
Toute l'équipe tient à vous remercier.
Chers collègues, la cantine sera fermée {DAY}.
Le taux d'absentéisme atteint {PCT}.
Les ventes ont progressé de {PCT} au premier trimestre.
L'effectif est de {NN} personnes, dont {N} cadres.
Le questionnaire comprend {N} questions à choix multiples.
Les clients anglais et allemands demandent des conditions particulières.
Le français et l'anglais sont exigés ; l'espagnol est un plus.
Les entreprises françaises et italiennes sont concernées.
Prévoir un vidéoprojecteur et un paperboard.
Cette note est confidentielle.
Document de travail, ne pas diffuser.
Sauf indication contraire, les tarifs sont valables jusqu'au {D}.
La facture {REF} reste impayée.
La garantie couvre les pièces et la main-d'œuvre.
Le bon de commande porte la référence {REF}.
Les données personnelles sont conservées {N} ans.
Conformément au RGPD, vous disposez d'un droit d'accès et de rectification.
En cas de litige, les tribunaux compétents seront saisis.
Le matériel est livré sous {N} semaines.
Le serveur a redémarré à {H} sans perte de données.
Aucun incident n'a été signalé pendant la période.
Les objectifs sont clairs, mesurables et atteignables.
Il convient de {TASK}.
Il est proposé de {TASK}.
Prochaine étape : {TASK}.
Reste à faire : {TASK}
Merci de {TASK} avant le {D}.
Attention : risque de retard sur {TOPIC}.
Le point sur {TOPIC} est reporté.
Concernant {TOPIC}, aucune décision n'a été prise.
Deux options ont été étudiées : {TOPIC} ou {TOPIC}.
Le patient ne présente ni fièvre ni douleur.
Tension artérielle : 12/8. Poids : {NN} kg.
Traitement : Paracétamol 1 g, Amoxicilline 500 mg, trois fois par jour.
Antécédents : néant. Allergies : Pénicilline.
La Cour rejette le pourvoi.
Attendu que la demande est recevable ; par ces motifs, confirme le jugement.
Article premier - Objet
Chapitre II - Dispositions diverses
Compétences : Excel, Word, Python, gestion de projet, Anglais courant.
Loisirs : lecture, randonnée, Photographie, Cuisine.
Permis B - Véhicule personnel
Le Marché est attribué à l'offre économiquement la plus avantageuse.
Service Client - Du Lundi au Vendredi, de 9h à 18h
Menu du Jour : Salade, Poulet Basquaise, Tarte Tatin
Le Bureau des Plaintes est situé au Rez-de-chaussée.
Un Grand Merci à tous les participants !
Le Pôle Innovation et la Cellule Achats fusionnent.
Salle Einstein réservée de {H} à {H}.
La méthode Agile et le cadre Scrum ont été retenus.
""")

TOPICS = items("""le plan de formation; la refonte du site; le budget prévisionnel; la politique de télétravail; la mise en conformité RGPD; le planning des congés;
la migration vers {PROD}; l'audit interne; le renouvellement du contrat; la campagne de recrutement; la clôture des comptes; la sécurité des locaux;
le déménagement des bureaux; la stratégie commerciale; l'appel d'offres; la satisfaction des clients; le suivi des fournisseurs; la réorganisation du {DEP};
le retard de livraison; la grille des salaires; l'accord d'intéressement; la maintenance des serveurs; le {PRJ}; la qualité des données; l'étude de marché;
la charte graphique; le compte rendu du {D}; la commande {REF}; la facture {REF}; le litige en cours; la prévention des risques; le lancement de {PROD};
l'intégration des nouveaux arrivants; la gestion des stocks; l'entretien professionnel; la demande de subvention; le cahier des charges; le calendrier de {MONTH}""")

TASKS = items("""préparer le budget; relancer le client; rédiger le compte rendu; mettre à jour le planning; organiser une réunion; envoyer le devis; vérifier les factures;
former les utilisateurs; contacter {M}; transmettre le dossier à {M}; finaliser {TOPIC}; analyser les résultats; planifier les entretiens; corriger les anomalies;
valider le cahier des charges; réserver la salle; commander le matériel; recruter deux développeurs; installer {PROD}; tester la nouvelle version;
consulter le {DEP}; revoir {TOPIC} avec {M}; signer l'avenant; archiver les documents; répondre à {M}; appeler {O}; prendre contact avec {M} ({O});
clarifier les responsabilités; faire un point hebdomadaire; réduire les coûts de {PCT}; publier l'annonce; préparer la présentation pour {M}; chiffrer l'offre;
diffuser le questionnaire; convoquer les participants; rendre un avis sur {TOPIC}; se rendre à {V}""")

HEADINGS = items("""ordre du jour; introduction; contexte; objectifs; conclusion; prochaines étapes; points abordés; décisions prises; relevé de décisions; annexe; budget;
planning prévisionnel; synthèse; recommandations; analyse des risques; bilan annuel; compte rendu de réunion; note de service; rapport d'activité; fiche de renseignements;
ressources humaines; informations pratiques; objet du contrat; durée; confidentialité; résiliation; responsabilité; prix et modalités de paiement; formation; expérience professionnelle;
compétences; méthodologie; résultats; calendrier; équipe projet; organisation; communication interne; situation financière; questions diverses; tour de table; suivi des actions;
procès-verbal; état des lieux; plan d'action; entretien annuel d'évaluation; guide de l'utilisateur; mode opératoire; conditions générales de vente; lettre de mission; fiche de poste;
rapport d'intervention; demande de congés; évaluation des compétences; notes d'entretien; journal de bord; mentions légales; programme de la journée; contacts utiles""")

SPEECH = lines("""
Bonjour {F1}, merci de me recevoir.
Je travaille avec {M1} depuis {N} ans.
Mon responsable, c'est {M1}.
Est-ce que vous pouvez vous présenter ?
Je m'appelle {P1}, je suis {R1} chez {O1}.
Oui, bien sûr.
Non, pas vraiment.
Euh, je ne sais plus très bien.
Avant, j'étais à {V1}, chez {O2}.
C'est {F1} qui m'a formé{x1:|e}.
Au début c'était difficile, et puis {M1} m'a aidé{x1:|e}.
Vous avez connu {M1} à cette époque ?
{M1} ? Oui, on se voyait tous les {DAY}s.
Le problème, c'est {TOPIC}.
On en a discuté avec {M1} et {M2}.
Je suis né{x1:|e} à {V1} et j'ai grandi à {V2}.
Ma femme, {F1}, travaille à {V1}.
Mon mari {F1} et mes enfants, {F2} et {F3}.
Quand {L1} est parti, tout a changé.
Je préfère ne pas citer de noms.
Donc le lundi on fait {TOPIC}, et le reste de la semaine on s'adapte.
Merci {F1}. {F2}, vous vouliez ajouter quelque chose ?
D'accord avec {M1}.
Comme le disait {M1}, il faut {TASK}.
Si je peux me permettre, {F1}, ce n'est pas exact.
Monsieur {L1}, vous confirmez ?
Madame {L1} a raison.
Où étiez-vous le {D} vers {H} ?
J'étais au bureau avec {M1}.
Il y avait {F1}, {F2}, et je crois {L3}.
Je n'ai jamais rencontré {M1}.
Je ne connais pas cette personne.
On peut passer au point suivant.
Rires.
Silence.
Qu'est-ce qui vous plaît dans ce métier ?
L'autonomie, surtout, et puis les collègues.
Chez {O1}, c'était différent.
Parlez-moi de votre parcours.
J'ai fait mes études à l'{ORGUNI}.
Vous pouvez m'appeler {F1}.
Et {M1}, qu'en pense-t-{x1:il|elle} ?
C'est noté, je vois ça avec {M1} {DAY}.
""")

CHAT = lines("""
salut {F1} !
Bonjour à tous
{F1} tu peux regarder ?
ok pour moi
@{F1} le fichier est prêt
Je vois avec {M1} et je reviens vers toi
merci {F1} :)
{F1} est en congé jusqu'à {DAY}
qui a le numéro de {M1} ?
C'est chez {O1}, à {V1}
la réunion est décalée à {H}
je suis dans le train pour {V1}
👍
{M1} vient d'appeler, il faut {TASK}
Quelqu'un a vu {F1} ?
on attend {F1} et {F2}
Le client {O2} râle encore
j'ai transféré ton mail à {M1}
parfait, bonne journée {F1}
{PROD} est en panne ?
tu peux ajouter {P1} au groupe ?
demande à {L1}
{F1} {F2} vous êtes dispos ?
c'est qui {P1} ?
le nouveau, il remplace {F1}
""")

CLAUSES = lines("""
Le présent contrat a pour objet de définir les conditions dans lesquelles {O1} confie à {O2} une mission relative à {TOPIC}.
Le contrat est conclu pour une durée de {N} mois à compter du {D}.
Le Prestataire désigne {TP1} comme interlocut{x1:eur|rice} unique ; le Client désigne {TP2}.
Le Client versera au Prestataire la somme de {EUR} hors taxes, payable à trente jours.
Le Salarié exercera ses fonctions à {V1}, sous l'autorité de {TP1}, {R1}.
Chaque Partie s'engage à garder confidentielles les informations reçues de l'autre Partie.
En cas de manquement, le contrat pourra être résilié de plein droit après mise en demeure restée sans effet.
Tout litige sera soumis au {ORGTRIB}.
Toute notification sera adressée à {TP1}, {ST}, {ZIP} {V1}.
La location porte sur un appartement situé {ST}, {ZIP} {V1}, d'une surface de {NN} m².
Le loyer mensuel est fixé à {EUR}, charges comprises, payable à {O1}.
{P1} se porte caution solidaire de {P2}.
Le capital est réparti comme suit : {P1}, {PCT} ; {P2}, {PCT}.
{TP1} est nommé{x1:|e} gérant{x1:|e} de {O1} pour une durée illimitée.
Le Cédant, {P1}, cède au Cessionnaire, {P2}, {NN} parts sociales de {O1}.
Le droit français est seul applicable.
Le Salarié bénéficie de vingt-cinq jours de congés payés par an.
La période d'essai est de {N} mois, renouvelable une fois.
{O1} garantit à {O2} la jouissance paisible des droits cédés.
Pour l'exécution des présentes, les Parties élisent domicile à {V1}.
""")

BLOCKS = blocks("""
ATTESTATION DE TRAVAIL

Je soussigné{x1:|e}, {TP1}, {R1} de la société {O1}, atteste que {TP2}, né{x2:|e} le {D} à {V1}, demeurant {ST}, {ZIP} {V2}, est employé{x2:|e} dans notre entreprise depuis le {D} en qualité de {R2}.

Fait pour servir et valoir ce que de droit.

{V3}, le {D}
{P1}
---
CURRICULUM VITAE

{P1}
{ST}
{ZIP} {V1}
{TEL} - {E1}

EXPÉRIENCE PROFESSIONNELLE
2019 - 2024 : {R1}, {O1}, {V1}
2015 - 2019 : {R2}, {O2}, {V2}
Stage chez {O3} ({V3})

FORMATION
Master en gestion, {ORGUNI}
Baccalauréat, {V2}

RÉFÉRENCES
{P2}, {R2}, {O2} ({TEL})
{P3}, {O3}

LANGUES : Français, Anglais, Arabe, Portugais
---
Cher confrère,

Je vous remercie de m'avoir adressé votre patient{x1:|e}, {TP1}, né{x1:|e} le {D}, que j'ai vu{x1:|e} en consultation au {ORGHOSP} le {D}.
Antécédents : hypertension artérielle, diabète de type 2.
Traitement habituel : Metformine, Ramipril.
L'examen clinique est sans particularité. {T1} est accompagné{x1:|e} de {M2}.
Je reverrai {T1} dans {N} mois et reste à votre disposition.

Bien confraternellement,
Dr {P3}
{ORGHOSP}, {V1}
---
{ORGTRIB}
Jugement du {D}
N° RG {REF}

DEMANDEUR
{TP1}, demeurant {ST}, {ZIP} {V1}
représenté{x1:|e} par Me {P2}, avocat au barreau de {V2}

DÉFENDEUR
{O1}, prise en la personne de son représentant légal, {TP3}
ayant pour avocat {ORGLAW}

COMPOSITION DU TRIBUNAL
Président : {P4}
Greffier : {P5}

EXPOSÉ DU LITIGE
{TP1} a été embauché{x1:|e} par {O1} le {D}. Par lettre du {D}, {T1} a été licencié{x1:|e}. {T1} soutient que {T3} l'a menacé{x1:|e}.

PAR CES MOTIFS
Condamne {O1} à payer à {T1} la somme de {EUR}.
---
FACTURE N° {REF}
Date : {D}

Émetteur
{O1}
{ST}
{ZIP} {V1}
SIRET 123 456 789 00012

Client
{TP1}
{ST}
{ZIP} {V2}

Désignation            Qté    Prix
Prestation de conseil   {N}   {EUR}
Licence {PROD}          1     {EUR}

Total TTC : {EUR}
Règlement par virement à {O1}. Contact : {P2}, {TEL}.
---
De : {P1} <{E1}>
À : {P2} <{E2}>
Cc : {P3}
Objet : {TOPIC}

{F2},

{SAY} {SAY}
Peux-tu voir avec {F3} ? Sinon je demande à {L4}.

{F1}
---
PROCÈS-VERBAL DE L'ASSEMBLÉE GÉNÉRALE ORDINAIRE DU {D}

Les associés de {O1} se sont réunis au siège, {ST} à {V1}, sur convocation de {TP1}, gérant{x1:|e}.

Sont présents :
- {P1}, titulaire de {NN} parts
- {P2}, titulaire de {NN} parts
- {P3}, représenté{x3:|e} par {P4}

{T1} préside la séance. {T2} est désigné{x2:|e} secrétaire.

Première résolution
L'assemblée approuve les comptes. Cette résolution est adoptée à l'unanimité.

Deuxième résolution
L'assemblée renouvelle le mandat de {TP2}.

Le Président        Le Secrétaire
{P1}                {P2}
---
ENTRETIEN ANNUEL - CONFIDENTIEL

Collaborateur : {P1}
Poste : {R1}
Manager : {P2}
Date : {D}

Bilan : {F1} a tenu ses objectifs. {L1} a notamment su {TASK}.
Axes de progrès : {TOPIC}.
Commentaire du manager : très bonne année pour {F1}, à confirmer.
Commentaire du salarié : je remercie {F2} et {F3} pour leur soutien.

Signatures : {P1} / {P2}
---
Fiche d'incident n° {REF}

Déclarant : {U1}
Service : {DEP}
Lieu : {V1}
Témoins : {U2}, {U3}

Description : le {D} vers {H}, {T1} a constaté une fuite. {T2} a prévenu {O1}, qui a dépêché un technicien ({P4}).
Suite donnée : {TASK}
---
Liste d'émargement - {D}

NOM Prénom          Société          Signature
{U1}     {O1}
{U2}     {O2}
{U3}     {O3}
{U4}     {O1}
{U5}     {O2}
---
BULLETIN DE PAIE - {MONTH} 2025

Employeur : {O1}, {ST}, {ZIP} {V1}
Salarié : {TP1}
Emploi : {R1}
N° de sécurité sociale : 1 85 02 75 108 123 45
Salaire de base : {EUR}
Cotisations {ORGSOC}
Net à payer : {EUR}
---
Ticket #{NN} [{PROD}]
Demandeur : {P1} ({OS1}, {V1})
Assigné à : {P2}
Priorité : Haute

{P1} - {D} {H}
Bonjour, impossible d'ouvrir {PROD} depuis ce matin. Mon collègue {F3} a le même problème.

{P2} - {D} {H}
Bonjour {F1}, nous regardons. Pouvez-vous redémarrer le poste ?

{P1} - {D} {H}
C'est bon, merci {F2} !

Statut : Résolu
---
CONTRAT DE BAIL

Entre les soussignés :
{TP1}, né{x1:|e} le {D} à {V1}, demeurant {ST}, {ZIP} {V1}, ci-après « le Bailleur »,
et
{TP2} et {TP3}, demeurant ensemble {ST}, {ZIP} {V2}, ci-après « le Locataire »,
il a été convenu ce qui suit.

Désignation : un appartement situé {ST}, {ZIP} {V3}.
Loyer : {EUR} par mois.
Gestionnaire : {O1}

Fait à {V3}, le {D}, en deux exemplaires.
Le Bailleur : {P1}
Le Locataire : {P2}, {P3}
---
ORGANIGRAMME DU {DEP}

Direction : {P1}
Adjoint : {P2}
Assistante : {P3}

Cellule A : {L4}, {L5}, {L6}
Cellule B : {P7} ({V1})
---
Journal du projet {PRJ}

{D} : réunion de lancement avec {L1}, {L2} et {L3}.
{D} : {L1} a livré la première version.
{D} : {L2} en congés. {L3} reprend le lot 2.
{D} : démonstration chez {O1} ({V1}) par {P1} et {F2}.
{D} : recette OK, PV signé par {P4} ({O1}).
---
Avis de décès

{P1}, son épouse,
{F2} et {F3}, ses enfants,
ont la douleur de vous faire part du décès de
Monsieur {P4}
survenu à {V1} à l'âge de 87 ans.
La cérémonie aura lieu {DAY} à {V2}.
---
Offre d'emploi : {R1} (H/F)

{O1}, leader de son secteur, recherche pour son agence de {V1} un {R1}.
Rattaché à {P2}, {R2}, vous aurez pour mission de {TASK}.
Profil : Bac+5, maîtrise de {PROD}, Anglais courant.
Envoyez votre candidature à {P3} : {E3}
---
Messages laissés le {D} :
{H} - {TP1} ({O1}) rappeler au {TEL}
{H} - {L2} : ne viendra pas
{H} - Mme {L3} pour {F4}
{H} - {O2}, {P5}, au sujet de {TOPIC}
---
REMERCIEMENTS

Je tiens à remercier mon directeur de mémoire, le professeur {P1}, pour ses conseils, ainsi que {P2}, {R2} chez {O1}, qui m'a accueilli à {V1}.
Merci à {F3}, {F4} et {F5} pour leur relecture, et à mes parents, {F6} et {F7}.
---
Planning semaine 12

Lundi : {L1} / {L2}
Mardi : {L3} (matin), {L1} (après-midi)
Mercredi : {F2} en formation à {V1}
Jeudi : {L4} astreinte
Vendredi : fermé
---
Évaluation technique

Rédacteur : {TP1}
Vérificateur : {TP2}

{P1} a mené l'étude à la demande de {P2}. Les conclusions de {L1} sont les suivantes :
1. Migration vers {PROD}
2. Renforcement de la sécurité (piloté par {L3})
3. Formation du personnel

{L2} a donné son accord ; {L3} et {L4} lanceront les travaux en {MONTH}.
---
PLAINTE

Je soussigné{x1:|e} {U1}, né{x1:|e} le {D} à {V1}, de nationalité française, {R1}, demeurant {ST} à {ZIP} {V2}, dépose plainte contre {U2} pour {TOPIC}.
Les faits se sont déroulés à {V3} en présence de {U3}.
---
Compte rendu d'entretien individuel
Éducatrice : {P1}
Jeune : {FI2}

{F2} est arrivé{x2:|e} en retard. {F2} parle de sa mère, {TP3}, et de son frère {F4}. Le juge, {TP5}, a été informé. Prochain rendez-vous avec {F1} le {D} à {V1}.
---
Participants au séminaire de {V1} : {P1} ; {P2} ; {P3} ; {P4} ; {P5} ; {P6}
Animateurs : {F7} et {F8}
Hébergement : {ORGHOTEL}, {ST}, {V1}
---
Rapport de stage de {P1}
Maître de stage : {P2}, {O1}
Tuteur : {P3}, {ORGUNI}

{F1} a découvert le fonctionnement du {DEP}. {P2} souligne sa motivation.
---
Relevé des votes
{L1} : pour
{L2} : pour
{L3} : contre
{L4} : abstention
{TX5} : pour
""")

# Institutions by kind: they stand inside templates where only such a thing is natural.
INSTITUTIONS = {
    "ORGSOC": items("URSSAF; Urssaf; CPAM; AGIRC-ARRCO; Pôle emploi; France Travail"),
    "ORGUNI": items("université de {V}; Université Paris-Saclay; université Lyon 2; École des Mines de {V}; INSA de {V}; IUT de {V}; Université de {V}; école Centrale de {V}"),
    "ORGHOSP": items("CHU de {V}; centre hospitalier de {V}; Hôpital Saint-Louis; Hôpital Necker; CH de {V}; Clinique {N}; Clinique du Parc; CHRU de {V}; Hôpital {G} {N}"),
    "ORGTRIB": items("tribunal judiciaire de {V}; conseil de prud'hommes de {V}; Tribunal de commerce de {V}; cour d'appel de {V}; TRIBUNAL JUDICIAIRE DE {V}; tribunal administratif de {V}"),
    "ORGLAW": items("Cabinet {N}; {N} & Associés; Cabinet {N} & {N}; SCP {N}-{N}; SELARL {N}; Étude {N}; cabinet {N} et Associés; {N} {N} Avocats"),
    "ORGSHOP": items("{N}; Chez {G}; Boulangerie {N}; Maison {N}; Au Bon {W}; Pharmacie {N}; Garage {N}; {N} Fleurs; Optique {N}; La Halle aux {W}"),
    "ORGHOTEL": items("Hôtel {N}; Hôtel du Parc; Hôtel Ibis {V}; Hôtel de la Gare; Résidence {W}; Novotel {V}"),
}  # fmt: skip

ALL_THEMES = THEMES | fr_clauses.THEMES

PACK = Pack(
    language="fr",
    titles_m=items("M.; M.; M.; Monsieur; Mr; Mr."),
    titles_f=items("Mme; Mme; Mme; Madame; Mlle; Mme."),
    titles_any=items("Dr; Dr.; Pr; Me; Maître; Docteur; Professeur; Pr."),
    roles=[
        tuple(r.split("/")) if "/" in r else (r, r)
        for r in items("""directeur général/directrice générale; chef de projet/cheffe de projet; responsable qualité; comptable;
développeur/développeuse; ingénieur d'études/ingénieure d'études; assistant de direction/assistante de direction; directeur commercial/directrice commerciale; juriste;
responsable des ressources humaines; technicien/technicienne; consultant/consultante; architecte logiciel; chargé de mission/chargée de mission; infirmier/infirmière; médecin;
acheteur/acheteuse; responsable marketing; Directeur Marketing/Directrice Marketing; DRH; DSI; PDG; RSSI; DAF; gérant/gérante; président/présidente; trésorier/trésorière; secrétaire;
conducteur de travaux/conductrice de travaux; enseignant/enseignante; avocat/avocate; data scientist; Product Owner; Scrum Master; Chief Technology Officer; Key Account Manager;
Responsable Achats; Chef de Service/Cheffe de Service; contrôleur de gestion/contrôleuse de gestion; agent d'accueil; chauffeur-livreur; cadre de santé; psychologue; notaire;
directeur technique/directrice technique; Développeur backend/Développeuse backend; Architecte; Responsable Formation; délégué syndical/déléguée syndicale; élu CSE/élue CSE; stagiaire; alternant/alternante;
vendeur/vendeuse; opérateur de production/opératrice de production; directeur adjoint/directrice adjointe; Responsable R&D; Business Analyst; auditeur/auditrice""")
    ],
    departments=items("""service Marketing; Service Marketing; service comptabilité; Direction Générale; Direction des Ressources Humaines; direction financière; service juridique; Service Achats;
pôle Innovation; service informatique; Direction Commerciale; bureau d'études; service RH; Direction des Systèmes d'Information; département R&D; Service Client; accueil; équipe Support;
secrétariat; Direction Technique; Service Après-Vente; cellule communication; atelier; comité de direction; CODIR; CSE; service formation; Pôle Qualité; logistique; Service Paie"""),
    acronyms=items(
        "DRH; DSI; PDG; RSSI; DAF; DG; CSE; CODIR; RH; CEO; CTO; CFO; DPO; COPIL; SAV; R&D; BE; MOA; MOE; HSE; QSE; DGA; RP; IRP; AMO; PMO; DGS; DST"
    ),
    projects=items(
        "Projet Alpha; projet Beta; projet Horizon; Projet Phénix; Programme Excellence; projet Odyssée; plan Ambition 2025; chantier Qualité; projet Mercure; Projet Atlas; projet Orion; Projet Delta; projet Cap 2030; projet Aurore; projet Jupiter; Opération Printemps"
    ),
    products=items(
        "Excel; Word; Teams; SharePoint; React; Node.js; PostgreSQL; Windows 11; Kubernetes; Docker; Python; Java; SAP; Outlook; WordPress; Jira; Power BI; Photoshop; iPhone 15; Galaxy S24; Linux; Oracle; Salesforce; PowerPoint; Angular; Firefox; Git; Zoom; Slack; AutoCAD; Doliprane; Clio; Kangoo; Transit; Vélux; Post-it"
    ),
    months=items("janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre"),
    days=items("lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche"),
    dates=[
        "{day} {month} {year}",
        "{day} {month} {year}",
        "{dd}/{mm}/{year}",
        "{dd}/{mm}/{year}",
        "{day} {month}",
        "{weekday} {day} {month} {year}",
        "{weekday} {day} {month}",
        "{dd}.{mm}.{year}",
        "{year}-{mm}-{dd}",
        "1er {month} {year}",
        "{dd}/{mm}",
    ],
    countries=items(
        "France; Belgique; Suisse; Luxembourg; Allemagne; Espagne; Italie; Portugal; Maroc; Algérie; Tunisie; Sénégal; Côte d'Ivoire; Canada; Royaume-Uni; Pologne; Turquie; Chine; Japon; Brésil; Mali; Cameroun; Madagascar; Roumanie; Pays-Bas; États-Unis; Liban; Vietnam; Grèce; Ukraine; République démocratique du Congo"
    ),
    regions=items(
        "Bretagne; Normandie; Île-de-France; Occitanie; Provence; Alsace; Bourgogne; Auvergne; Nouvelle-Aquitaine; Corse; Loire-Atlantique; Seine-Saint-Denis; Wallonie; Europe; Haute-Savoie; Gironde; Martinique; Guadeloupe; La Réunion; Picardie; Vendée; Bouches-du-Rhône"
    )
    + more.REGIONS,
    streets=items(
        "rue {PERSON}; rue {PERSON}; avenue {PERSON}; boulevard {NAME}; rue {NAME}; rue Victor Hugo; avenue Jean Jaurès; rue de la République; place de la Mairie; rue de l'Église; avenue du Général de Gaulle; impasse des Lilas; chemin du Moulin; allée des Tilleuls; route de {NAME}; quai {NAME}; rue du Docteur {NAME}; cours {PERSON}; place {PERSON}; rue Pasteur; bd Voltaire; ZA des Quatre Vents; rue des Écoles; Rue du Maréchal {NAME}; av. {PERSON}; r. {NAME}"
    )
    + more.STREETS,
    street_order="{n} {street}",
    postcode="#####",
    org_real=items(
        "SNCF; EDF; Renault; BNP Paribas; Société Générale; Airbus; L'Oréal; Carrefour; Orange; La Poste; TotalEnergies; Michelin; Veolia; Bouygues; Danone; Sanofi; Thales; Capgemini; Google; Microsoft; Amazon; IBM; Siemens; Decathlon; Leroy Merlin; CNRS; INSEE; CNIL; URSSAF; Pôle emploi; France Travail; CPAM; AXA; MAIF; Crédit Agricole; Crédit Mutuel; Assurance maladie; CAF; Croix-Rouge; ministère de la Justice; Ministère du Travail; Commission européenne; ONU; Banque de France; CGT; CFDT; Inserm; Dassault Systèmes; Atos; Accenture; Deloitte; KPMG; Peugeot; Citroën; SFR; Fnac; Lidl; Hermès; Unicef; Emmaüs"
    )
    + more.ORG_REAL,
    org_patterns=items(
        "{W}; {W}; {W}; {W}; {W} Conseil; {W} Industries; {W} Technologies; {W} Solutions; {W} Logistique; Groupe {W}; {W} France; {W} Services; {W} Énergie; Transports {N}; {N} & Fils; {N} et Fils; Établissements {N}; Ets {N}; Maison {N}; Garage {N}; Menuiserie {N}; Groupe {N}; {N} Immobilier; {N} Conseil; Cabinet {N}; Cabinet {N} & Associés; {N} {N} Associés; {N}-{N}; Imprimerie {N}; Laboratoires {N}; mairie de {V}; Mairie de {V}; préfecture de {V}; Université de {V}; CHU de {V}; chambre de commerce de {V}; Agence {W}; Banque {N}; Association {W}; Fondation {N}; Fondation {G} {N}; Institut {W}; Syndicat {W}; AS {V}; Lycée {G} {N}; Collège {G} {N}; Éditions {N}; Coopérative {W}; Mutuelle {W}; Crédit {W}; Boulangerie {N}; Clinique {N}; Domaine {N}; {G} {N} Coiffure; Assurances {N}; {W}-{W}; {W} & {W}; Ateliers {W}; conseil départemental de {V}; Restaurant Chez {G}"
    )
    + more.ORG_PATTERNS,
    legal_forms=items("SARL; SAS; SA; EURL; SASU; SNC; SCI; S.A.S.; S.A.; SARL; SCOP; SELARL"),
    topics=TOPICS,
    tasks=TASKS,
    sentences=SENTENCES + [s for sentences in ALL_THEMES.values() for s in sentences],
    themes=ALL_THEMES,
    plain=PLAIN + more.PLAIN,
    headings=HEADINGS + more.HEADINGS,
    named_headings=more.NAMED_HEADINGS,
    phrases=more.PHRASES | fr_clauses.PHRASES,
    words=more.WORDS,
    ranks=more.RANKS,
    nicknames=more.NICKNAMES,
    goods=more.GOODS,
    screen=more.SCREEN,
    terms=more.TERMS,
    shouts=more.SHOUTS,
    greetings=lines("""
        Bonjour {F1},
        Bonjour {F1},
        Bonjour,
        Cher {F1},
        Chère {F1},
        Bonjour Monsieur {L1},
        Bonjour Madame {L1},
        Monsieur,
        Madame, Monsieur,
        Cher Monsieur {L1},
        Chère Madame {L1},
        Salut {F1},
        {F1},
        Bonjour à tous,
        Bonjour {T1},
        Maître {L1},
        Docteur,
        Coucou {F1} !
        Hello {F1},
        bonjour {F1}
        Madame la Directrice,
        Monsieur le Maire,
        """),
    closings=lines("""
        Cordialement,
        Bien cordialement,
        Bien à vous,
        Salutations distinguées,
        Veuillez agréer, Madame, Monsieur, l'expression de nos salutations distinguées.
        À bientôt,
        Bonne journée,
        Cdlt,
        Amicalement,
        Merci d'avance,
        Je vous prie d'agréer, Monsieur, mes sincères salutations.
        Bien à toi,
        Dans l'attente de votre réponse,
        Merci {F2} et bonne journée,
        Bises,
        """),
    labels={
        "actions": items(
            "Actions; Actions à mener; À faire; Plan d'action; Prochaines étapes; Tâches; TODO; Suivi des actions; Qui fait quoi"
        ),
        "date": items("Date; Le; Date de la réunion; Date d'entrée; Établi le; Date de signature"),
        "place": items("Lieu; Lieu de travail; Lieu de la réunion; Site; Salle"),
        "present": items(
            "Présents; Participants; Étaient présents; Liste des participants; Personnes présentes; Présent(e)s; Membres présents; Équipe; Équipe projet; Équipe technique"
        ),
        "absent": items("Absents; Excusés; Absents excusés; Absent; Excusée"),
        "author": items(
            "Rédacteur; Auteur; Rédigé par; Secrétaire de séance; Émetteur; Établi par; Préparé par; Document rédigé par; Compte rendu de"
        ),
        "manager": items(
            "Responsable; Manager; Chef de projet; Directeur; Supérieur hiérarchique; Pilote; N+1; Encadrant; Tuteur; Responsable projet; Coordinateur; Directrice; Référent"
        ),
        "to": items("À; Destinataire; À l'attention de; Distribution; Pour; Destinataires; A"),
        "from": items("De; Émetteur; Expéditeur; De la part de; Origine"),
        "checked": items("Validé par; Vérifié par; Approuvé par; Visa; Relu par; Contrôlé par; Approbation; Vérificateur"),
        "subject": items("Objet; Sujet; Réf; Thème; Objet du message"),
        "version": items("Version; Révision; v"),
        "contact": items("Contact; Votre contact; Interlocuteur; Personne à contacter; Suivi par; Dossier suivi par; Correspondant"),
        "surname": items("Nom; Nom; Nom; Nom de famille; NOM; Nom d'usage; nom"),
        "given": items("Prénom; Prénom; Prénom(s); Prénoms; prénom; PRENOM"),
        "name": items(
            "Nom et prénom; Nom complet; Nom; Identité; Salarié; Patient; Candidat; Client; Bénéficiaire; Titulaire; Assuré; Collaborateur; Nom - Prénom; Élève; Stagiaire; Demandeur; Locataire; Employé; Adhérent; Contact; Nom du patient"
        ),
        "maiden": items("Nom de naissance; Nom de jeune fille; Née; Épouse; Nom marital"),
        "address": items("Adresse; Adresse postale; Domicile; Demeurant; Siège social; Adresse de livraison; Adresse personnelle"),
        "city": items("Ville; Commune; Localité; ville; Lieu de résidence; Agence"),
        "birthplace": items("Lieu de naissance; Né(e) à; Née à; Né à"),
        "country": items("Pays; Pays de naissance; pays"),
        "company": items(
            "Société; Entreprise; Employeur; Raison sociale; Organisme; Client; Fournisseur; Établissement; société; Structure"
        ),
        "role": items("Fonction; Poste; Profession; Emploi; Qualité; Intitulé du poste; fonction; Métier"),
        "department": items("Service; Direction; Département; Pôle; service; Affectation"),
        "email": items("Courriel; E-mail; Email; Mail; Adresse électronique; email"),
        "phone": items("Téléphone; Tél; Tél.; Portable; Mobile; tel"),
        "reference": items("Référence; Réf.; N° de dossier; Matricule; N° client; N° de contrat; id"),
        "amount": items("Montant; Total; Salaire; Prix; Budget; montant; Solde"),
        "nationality": items("Nationalité"),
        "nationalities": items("française; Française; marocaine; portugaise; italienne; Algérienne; belge; Turque; française et suisse"),
        "doctor": items("Médecin traitant; Médecin; Praticien; Docteur; Prescripteur"),
        "emergency": items("Personne à prévenir; Contact d'urgence; Personne de confiance; Conjoint; Représentant légal"),
        "interviewer": items("Enquêteur; Intervieweur; Entretien mené par; Animateur; Interrogateur; Enquêtrice"),
        "interviewee": items("Personne interrogée; Enquêté; Interviewé; Entretien avec; Participant; Enquêtée"),
        "minutes": lines("""
            COMPTE RENDU DE RÉUNION
            Compte rendu de la réunion du {D}
            Réunion {PRJ} - {D}
            PV de réunion - {DEP}
            CR réunion du {D}
            Compte-rendu : {TOPIC}
            Comité de pilotage du {D}
            """),
        "signed": lines("""
            Fait à {V1}, le {D}\\n{P1}
            Fait à {V1} le {D}, en deux exemplaires.\\nPour {O1} : {P1}\\nPour {O2} : {P2}
            Le {D}, à {V1}\\nSignature : {P1}
            Signature du salarié : {P1}\\nSignature de l'employeur : {P2}
            Le Bailleur                Le Locataire\\n{P1}                {P2}
            Lu et approuvé\\n{U1}
            """),
        "place_date": lines("""
            {V1}, le {D}
            À {V1}, le {D}
            {V1}, {D}
            Le {D}
            Fait à {V1}, le {D}
            """),
        "copy": items("Cc; Copie; Copie à; CC; PJ et copie"),
        "mail_from": items("De; From; Expéditeur; DE"),
        "mail_to": items("À; A; To; Destinataire; Pour"),
        "mail_date": items("Date; Envoyé; Envoyé le; Sent; Le"),
        "speakers": items(
            "Enquêteur; Répondant; Question; Réponse; Animateur; Participant 1; Participant 2; Journaliste; Le Président; L'avocat; Interviewer; Médecin; Patient; La Présidente; Témoin"
        )
        + more.SPEAKERS,
        "contract": lines("""
            CONTRAT DE PRESTATION DE SERVICES\\n\\nEntre les soussignés :\\n{O1}, dont le siège est {ST}, {ZIP} {V1}, représentée par {TP1}, {R1},\\nci-après « le Client »,\\net\\n{O2}, {ST}, {ZIP} {V2}, représentée par {TP2},\\nci-après « le Prestataire ».
            CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE\\n\\nEntre {O1}, représentée par {TP1} en sa qualité de {R1}, d'une part,\\net {TP2}, né{x2:|e} le {D} à {V2}, demeurant {ST}, {ZIP} {V1}, d'autre part.
            CONVENTION\\n\\nEntre : {O1} (représentant légal : {P1})\\nEt : {P2}, {ST}, {ZIP} {V1}
            AVENANT N° {N} AU CONTRAT {REF}\\n\\nParties : {O1}, {O2}
            PROMESSE DE VENTE\\n\\nVendeur : {U1}, demeurant à {V1}\\nAcquéreur : {U2} et {U3}, demeurant à {V2}\\nNotaire : Maître {P4}, à {V1}
            """),
        "article": items("Article; ARTICLE; Art."),
        "product": items("Produit; Article; Désignation; Référence produit"),
        "number": items("Quantité; Qté; Nombre; N°; Âge"),
    },
    speech=SPEECH + more.SPEECH,
    chat=CHAT + more.CHAT,
    quote_intro=lines("""
        Le {D} à {H}, {P1} a écrit :
        Le {D} à {H}, {P1} <{E1}> a écrit :
        -----Message d'origine-----\\nDe : {P1}\\nEnvoyé : {D} {H}\\nÀ : {P2}\\nObjet : RE: {TOPIC}
        De : {P1} <{E1}>\\nDate : {D}\\nÀ : {P2}
        {P1} a écrit le {D} :
        De : {U1} [mailto:{E1}]\\nEnvoyé : {D}\\nÀ : {U2}; {U3}\\nCc : {C4}
        ________________________________\\nDe : {P1} ({OS1})\\nEnvoyé : {D}
        """),
    clauses=CLAUSES + more.CLAUSES,
    blocks=BLOCKS + fr_blocks.BLOCKS,
    institutions=INSTITUTIONS,
    money="{n} €",
    phone=["0# ## ## ## ##", "+33 # ## ## ## ##", "0#.##.##.##.##", "+32 2 ### ## ##"],
    elide=True,
    fixes=[
        (r"\bdu (?=[Dd]irection|[Cc]ellule|logistique)", "de la "),
        (r"\bdu (?=équipe|accueil|atelier)", "de l'"),
        (r"\bau (?=[Dd]irection|[Cc]ellule|logistique)", "à la "),
        (r"\bau (?=équipe|accueil|atelier)", "à l'"),
        (r"\ble (?=[Dd]irection|[Cc]ellule|logistique)", "la "),
        (r"\bLe (?=[Dd]irection|[Cc]ellule|logistique)", "La "),
        (r"\b([Ll])e (?=équipe|accueil|atelier)", r"\1'"),
        (r"\bde le (?=\w)", "du "),
        (r"\bde les (?=\w)", "des "),
        (r"\bà le (?=\w)", "au "),
        (r" (?=[.,](?: |$))", ""),
        # Le Havre, Les Abymes; not a person's Le Gall.
        (r"\b([Dd])e ([\ue002\ue003]?)Le (?=[A-ZÉ])", r"\1u \2"),
        (r"\b([Dd])e ([\ue002\ue003]?)Les (?=[A-ZÉ])", r"\1es \2"),
        (r"\bà (\ue002)Le (?=[A-ZÉ])", r"au \1"),
        (r"\bà (\ue002)Les (?=[A-ZÉ])", r"aux \1"),
    ],
)
