"""French sentences by field of work. All were written for this project."""

from .pack import lines

THEMES = {
    "personnel": lines("""
Convoqué{x1:|e} à un entretien préalable, {P1} s'est présenté{x1:|e} accompagné{x1:|e} de {P2}, conseiller du salarié.
La rupture conventionnelle de {M1} prendra effet le {D}.
Les variables de paie de {L1}, {L2} et {L3} n'ont pas été transmises.
{M1}, dont la période d'essai s'achève le {D}, sera confirmé{x1:|e} dans ses fonctions.
Il a été porté à notre connaissance que {T1} aurait tenu des propos déplacés à l'égard de {T2}.
Le CSE, par la voix de {M1}, a demandé une expertise.
{L1} (CFDT) estime que l'accord n'est pas appliqué ; {L2} ([ORG FO]) partage cet avis.
La section [ORG CGT] de {V1}, représentée par {P1}, a déposé un préavis de grève.
Qui remplacera {F1} pendant son congé parental ?
La mutation de {M1} de {V1} vers {V2} est acceptée.
Reçu ce jour en entretien, {M1} nous a fait part de son souhait de quitter {OS1}.
L'alternante de {F1}, {P2}, soutiendra son mémoire à {V1}.
Prime exceptionnelle : {L1} {EUR}, {L2} {EUR}, {L3} néant.
{U1} : CDI temps plein, coefficient {NN}.
À l'issue de la visite de reprise, le docteur {L1} a déclaré {T2} inapte à son poste.
Une enquête interne, confiée à {P1} et à {P2}, est en cours.
{TP1} conteste la sanction et saisit le {ORGTRIB}.
Dans son courrier du {D}, {T1} nous indique être enceinte.
Les entretiens de {F1} et {F2} sont calés ; il reste ceux de {F3} et de {L4}.
Nous vous remercions, {T1}, de l'intérêt que vous portez à {O1}.
Après {N} années passées chez {OS1}, {P1} a souhaité donner une nouvelle orientation à sa carrière.
L'inspection du travail, en la personne de {TP1}, a visité l'atelier le {D}.
{M1} m'a succédé ; {M2} lui succédera.
Le contrat d'apprentissage de {P1} a été enregistré par l'[ORG OPCO {A}].
La candidature de {C1} a été écartée au profit de celle de {C2}.
Tuteur désigné : {P1}. Suppléante : {F2} {X2}.
Les salariés élus sont {P1} (titulaire) et {P2} (suppléant{x2:|e}).
Je te transmets le CV de {P1}, que {F2} m'a recommandé{x1:|e}.
"""),
    "droit": lines("""
Maître {L1} substituant Maître {L2}, avocat{x2:|e} au barreau de {V1}.
{P1}, née {L2}, a assigné son époux devant le juge aux affaires familiales de {V1}.
Vu les conclusions de {T1} notifiées le {D} ; vu l'absence de {T2} à l'audience.
La [ORG cour d'appel de {V}] a infirmé la décision qui donnait raison à {T1}.
Attendu que {T1} ne rapporte pas la preuve de ses allégations contre {O1} ;
Le [ORG Conseil d'État], saisi par l'[ORG association {W} Environnement], a annulé l'arrêté.
Mis en examen pour abus de confiance, {P1} a été placé{x1:|e} sous contrôle judiciaire.
L'huissier, Me {L1}, a signifié l'acte à {TP2}, demeurant {ST}.
L'ordonnance condamne solidairement {P1} et la [ORG SCI Les {W}] aux dépens.
Entendu{x1:|e} à l'audience, {T1} maintient ses déclarations, ce que {T2} conteste.
Le bâtonnier {L1} a été avisé de la perquisition au [ORG cabinet {N}].
En présence de {P1}, greffi{x1:er|ère}, et de {P2}, substitut du procureur de {V1}.
La veuve {L1} et ses deux fils, {F2} et {F3}, interviennent à l'instance.
L'avocat général {P1} a requis {N} mois avec sursis à l'encontre de {P2}.
Aux termes d'un protocole signé à {V1}, {O1} s'engage à indemniser {T1}.
Monsieur le juge {L1} a ordonné une expertise confiée à {P2}.
Les consorts {L1} demandent la démolition de l'ouvrage édifié par {T2}.
Par acte du {D}, les époux {X1} ont donné congé à {TP2}.
{O1} (ci-après « la Société ») contre {P1} (ci-après « le Salarié »).
Plaise au [ORG tribunal judiciaire de {V}] de débouter {T1} de l'ensemble de ses demandes.
Le curateur de {P1}, {TP2}, de l'[ORG UDAF {V}], a donné son accord.
Le jugement a été rendu par {P1}, vice-président{x1:|e}, assisté{x1:|e} de {P2}.
{T1} produit une attestation de sa sœur, {P2}.
"""),
    "médical": lines("""
Vu ce jour {TP1}, {AGE} ans, pour des lombalgies évoluant depuis {N} semaines.
{P1}, né{x1:|e} {L1}, est suivi{x1:|e} par le Dr {L2} pour une hypertension.
Le Pr {P1} confirme l'indication opératoire chez {T2}.
Mme le Docteur {P1} a pris l'avis de son confrère {L2}.
Adressé{x1:|e} par les urgences du {ORGHOSP}, {T1} a été transféré{x1:|e} à {V2}.
IDE : {F1}. Aide-soignante : {F2}. Interne : {L3}.
L'aidante de {T1}, sa fille {F2}, passe tous les soirs.
{T1} refuse le traitement ; le Dr {L2} en est informé.
Transmission du {D} : {T1} a bien dormi, toilette faite par {F2}.
L'ergothérapeute, {P1}, préconise un lit médicalisé pour {T2}.
À noter une allergie à la pénicilline chez {T1}.
La maman d'{F1} a rappelé : la fièvre est tombée.
Je confie {P1} à vos bons soins, mon cher {F2}.
Compte rendu dicté par {I1}, validé par {I2}.
Sortie de {X1} prévue le {D}, transport assuré par les [ORG Ambulances {N}].
Le cabinet du docteur {L1}, à {V1}, sera fermé du {D} au {D}.
L'[ORG ARS {V}] a été prévenue par le directeur de l'[ORG EHPAD Les {W}].
Consultation du Dr {P1} : glycémie normale, poids stable.
Opérateur : {L1}. Aide : {L2}. Anesthésiste : {L3}.
Chère amie, je vous adresse {TP1}, que vous connaissez déjà.
Le kinésithérapeute, M. {L1}, a vu {F2} trois fois cette semaine.
La psychologue, {P1}, a rencontré les parents de {F2}.
"""),
    "social": lines("""
{F1} est confié{x1:|e} à l'[ORG ASE] depuis {YEAR} et accueilli{x1:|e} chez {T2}.
La mère, {TP1}, n'a pas donné suite à nos appels ; le père, {TP2}, vit à {V1}.
{F1} dit s'entendre avec sa demi-sœur {F2} mais pas avec {F3}.
Visite à domicile chez {T1}, {ST}, en présence de {F2} (éducatrice).
Monsieur {L1} bénéficie de l'AAH ; sa compagne, {F2} {L2}, est sans ressources.
L'assistante sociale du secteur, {P1}, a orienté la famille {L2} vers les [ORG Restos du Cœur].
Hébergé{x1:|e} par le [ORG CHRS {W}], {P1} cherche un logement à {V1} ou à {V2}.
Le référent, {L1}, propose une mesure d'AEMO pour {F2} et {F3}.
{F1} raconte que son beau-père, un certain {F2}, boit beaucoup.
Selon la [ORG CAF de {V}], {T1} aurait perçu un indu de {EUR}.
Arrivée {DEK} en {YEAR}, {P1} a obtenu le statut de réfugiée.
Les deux frères, {F1} et {F2}, seront scolarisés à {V1}.
{F1}, {N} ans, et {F2}, {N} ans, sont gardés par leur grand-mère {F3}.
Éducateur référent : {F1} {X1} ; chef de service : {I2}.
La [ORG Mission locale de {V}] suit {F1} depuis le {D}.
Nous avons rencontré {F1} au foyer. {x1:Il|Elle} réclame de voir {F2}.
{TP1} est sous tutelle de l'[ORG ATMP {V}].
Le dossier de {X1} {F1} passera en commission le {D}.
{F1} accepte de reprendre contact avec {F2} à condition que {L3} soit présent.
"""),
    "police": lines("""
Disons avoir reçu ce jour la nommée {P1}, laquelle nous déclare :
Je me nomme {P1}, je suis né{x1:|e} le {D} à {V1}, je demeure {ST} à {V2}.
Le mis en cause, identifié comme étant {U1}, a pris la fuite en direction de {V1}.
J'ai reconnu {F1}, que tout le monde appelle « {NICK} », dans le hall.
Le gardien de la paix {L1} et le brigadier {L2} se sont rendus {ST}.
Entendons {TP1}, père de la victime, assisté de Me {L2}.
C'est le fils {L1} qui conduisait, {F2} était à l'arrière.
L'individu, un dénommé {F1}, m'a menacé avec un couteau.
Mentionnons que {X1} {F1} refuse de signer.
Le véhicule, immatriculé au nom de {P1}, a été retrouvé à {V1}, près de la [LOC gare de {V}].
La [ORG gendarmerie de {V}] a interpellé {P1} et {P2} vers {H}.
Question : connaissez-vous {P1} ? Réponse : oui, c'est un ami de {F2}.
Le major {P1}, officier de police judiciaire en résidence à {V1}.
J'étais avec {F1} et {NICK} quand {L3} est arrivé.
Le capitaine {L1}, du [ORG commissariat de {V}], a pris l'appel.
Vers {H}, j'ai entendu {F1} crier ; {F2} était par terre.
Elle m'a dit : « {F1} m'a frappée ».
Les nommés {X1} et {X2} ont été laissés libres.
Avisons {TP1}, procureur{x1:|e} de la République à {V1}.
Mon voisin du dessus, {T1}, a filmé la scène depuis la [LOC résidence {W}].
"""),
    "notaire": lines("""
Maître {P1}, notaire associé{x1:|e} de la [ORG SCP {N} et {N}], titulaire d'un office à {V1}.
Monsieur {F1} {X1}, retraité, et Madame {F2} {X2}, son épouse, demeurant ensemble à {V1}, {ST}.
Monsieur {X1} {F1} est décédé à {V1} le {D}, laissant pour lui succéder ses enfants {F2} et {F3}.
L'ACQUÉREUR, {P1}, déclare emprunter auprès de la [ORG Caisse d'Épargne].
Ladite parcelle, sise au lieudit {LDIT}, commune de {V1}, est cadastrée section {ACR} n° {NN}.
Ici présent{x1:|e} et qui accepte, {P1}, né{x1:|e} à {V1} ({K}) le {D}.
Veuf de {P2} et non remarié, {P1} n'a pas conclu de pacte civil de solidarité.
Le testament olographe de feu {P1} a été déposé en l'étude de Me {L2}.
Usufruit : {P1}. Nue-propriété : {P2} pour moitié, {P3} pour moitié.
Monsieur et Madame {L1} ont fait donation à leur fils {F3}.
Les biens de la communauté ayant existé entre {P1} et {P2} seront partagés.
À la requête de {TP1}, la publication au [ORG service de la publicité foncière de {V}] sera effectuée.
Clerc en charge du dossier : {P1} (poste {NN}).
Domicilié{x1:|e} fiscalement {ENK}, {P1} relève de la convention.
Le compromis {L1}/{L2} sera signé à l'étude le {D}.
Madame {P1}, épouse {L2}, et Madame {P3}, veuve {L4}, sont venues.
{X1} née {X2}, {F1}
{P1} épouse {X2}, née le {D} à {V1}
{P1}, dite « {NICK} »
Feu {P1}, en son vivant {R1} à {V1}
{P1} (fille de {P2} et de {P3})
Dossier {X1} / {X2} - vente d'une maison à {V1}
Intervient aux présentes {P1}, agissant en qualité de gérant{x1:|e} de la [ORG SCI {W}].
"""),
    "immobilier": lines("""
L'appartement de {T1}, au troisième étage de la [LOC résidence Les {W}], est de nouveau libre.
Visite de {P1} {DAY} à {H}, clés chez la gardienne, {T2}.
Le syndic [ORG Cabinet {N}] a convoqué les copropriétaires à {V1}.
{L1}, du bâtiment C, se plaint du bruit de {L2}, au-dessus.
Proche de la [LOC gare de {V}], dans le quartier de {QTR}, bel appartement de trois pièces.
La toiture du [LOC château {N}] n'est pas concernée par les travaux.
Les locataires, {P1} et {P2}, ont donné leur préavis le {D}.
Sont élus au conseil syndical : {U1}, {U2} et {U3}.
Mandat de gestion confié par {TP1} à {O1}, agence de {V1}.
Les lots de {T1} représentent {NN} tantièmes.
Garant : {P1}, père de {F2}.
L'état des lieux de sortie, établi en présence de {P1} et de {I2}, ne signale aucun dégât.
Maison de ville à vendre, {V1} centre, à deux pas de la [LOC place {N}].
{F1} de l'agence [ORG {W} Immo] nous a fait visiter un T2 à {QTR}.
Le bailleur social [ORG {W} Habitat] relogera la famille {L1}.
Le terrain se situe [LOC chemin des {W}], à l'entrée de {V1}, au bord de la [LOC {RIVW}].
Appeler {T1} pour le dégât des eaux, puis {O2}.
"""),
    "assurance": lines("""
Nous accusons réception de votre déclaration de sinistre concernant le véhicule de {P1}.
L'expert mandaté par la [ORG MAIF], {TP1}, passera le {D}.
Tiers responsable : {P1}, assuré{x1:|e} auprès de [ORG Groupama].
Assuré : {X1} {F1} - Sociétaire n° {NN}
{T1} a percuté la voiture de {T2} au niveau du {ST}.
Bénéficiaires désignés : mon conjoint {P1}, à défaut mes enfants {F2} et {F3}.
La [ORG CPAM de {V}] prend en charge {PCT} des frais engagés par {T1}.
L'indemnité sera versée à {TP1} sous {N} jours.
Notre inspecteur, {P1}, est à votre disposition pour évaluer les dommages subis à {V1}.
En cas de décès de {P1}, le capital revient à {P2}.
Votre conseill{x1:er|ère}, {P1}, reste joignable au {TEL}.
La mutuelle {O1} refuse de rembourser les soins de {F2}.
Conducteur secondaire : {F1}, permis obtenu en {YEAR}.
Le courtier {L1} négocie avec [ORG Allianz] et [ORG AXA].
Passagers : {P1}, {P2} et un enfant, {F3}.
Le dossier de {L1} a été clôturé sans suite.
"""),
    "support": lines("""
{F1} n'arrive plus à ouvrir {PROD} depuis la mise à jour.
L'incident remonté par {U1} est dupliqué avec celui de {U2}.
J'ai réinitialisé le mot de passe de {M1} (identifiant {USR1}).
Droits à créer pour {P1} : copier ceux de {P2}.
Le poste de {L1}, à {V1}, a été remplacé par un portable neuf.
Escalade vers {O1}, contact {F1} {L1}, ticket {REF}.
{USR1} verrouillé après trois tentatives, compte débloqué par {F2}.
L'imprimante du bureau de {L1} bourre, voir avec {F2}.
Installation de {PROD} chez {L1}, {L2}, {L3} : OK. Chez {L4} : à planifier.
Le prestataire ([ORG {W} Informatique]) a délégué {P1}.
Mise en production faite par {F1} et {F2} à {H}, retour arrière possible jusqu'à {H}.
Merci de rattacher {P1} au groupe {DEP} dans l'annuaire.
Signalé par {F1}, reproduit par {F2}, corrigé dans la version {N}.{N}.
Relu par @{F1}, fusionné par @{F2}.
{F1} : bloqué par la revue. {F2} : recette. {F3} : absent{x3:|e}.
On a montré la maquette à {F1} ; {F2} préfère l'ancienne.
Le VPN de {M1} tombe dès qu'{x1:il|elle} se connecte depuis {V1}.
Rôle administrateur retiré à {USR1} à la demande de {M2}.
"""),
    "chantier": lines("""
Lot n° {N} gros œuvre : {O1}, représentée par {TP1}.
Maître d'ouvrage : [ORG commune de {V}]. Maître d'œuvre : [ORG Atelier {N} Architectes].
{L1} signale une fissure sur le voile nord ; {L2} passera constater.
Le conducteur de travaux de [ORG {W} BTP], {P1}, demande un délai.
L'entreprise [ORG {N} Frères] interviendra [LOC ZA {ZAW}] à partir du {D}.
Absence de {L1} ([ORG {W} Élec]) malgré la convocation.
Le coordonnateur SPS, {P1}, a relevé deux non-conformités.
Les enduits seront repris par l'équipe de {F1} avant le passage de {L2}.
{L1}: réservation à prévoir dans la dalle - pour le {D}
Le pont sur la [LOC {RIVW}] sera fermé entre {V1} et {V2}.
Le bureau de contrôle ([ORG Bureau {W}], M. {L1}) a levé ses réserves.
Le terrassier, {T1}, attend la grue de [ORG Loca{W}].
Livraison des menuiseries par [ORG Menuiseries {N}] décalée au {D}.
Chantier de la médiathèque : M. {L1} remplace M. {L2}.
Plan transmis à {I1} (BET structure) et {I2} (fluides).
PV de réception signé par {P1} pour {O1} et par {P2} pour la [ORG mairie de {V}].
Accès par la [LOC rue {G} {N}], stationnement interdit.
Ouvriers présents : {L1}, {L2}, {L3}, plus deux intérimaires de [ORG {W} Intérim].
"""),
    "association": lines("""
L'[ORG association Les Amis de {V}], régie par la loi de 1901, a son siège {ST}.
Sont élus au bureau : {P1} (président{x1:|e}), {P2} (secrétaire), {P3} (trésori{x3:er|ère}).
La trésorière, {F1}, présente les comptes ; quitus lui est donné.
Merci à {F1}, {F2}, {F3} et tous les bénévoles qui ont tenu la buvette !
Le [ORG Comité des fêtes de {V}] remercie la famille {L1} pour le prêt du terrain.
Nouveaux adhérents : {P1}, {P2} et le couple {L3}.
Le vide-grenier de {QTR} aura lieu sur la [LOC place du {W}].
{F1} et {F2} tiendront le stand de [ORG {W} Solidarité] à {V1}.
Notre marraine, {P1}, nous fera l'honneur de sa présence.
Sur proposition de {L1}, l'assemblée adopte la cotisation à {EUR}.
{L1} s'étonne du retard ; {L2} lui répond que la [ORG mairie de {V}] n'a pas versé la subvention.
L'ancien président, {P1}, est fait membre d'honneur.
La chorale [ORG {W} en Chœur] se produira à l'[LOC église Saint-{G}].
Le [ORG Secours populaire] et la [ORG Croix-Rouge] tiendront une collecte commune.
Un bénévole, {F1}, nous a raconté l'arrivée des familles venues {DEK}.
Procurations reçues : {L1} pour {L2}, {L3} pour {L4}.
Contact : {F1} {L1}, présidente, ou {F2} au {TEL}.
L'[ORG Amicale des anciens de {W}] organise une sortie en {RG}.
"""),
    "école": lines("""
Les parents de {F1} {L1}, en CM2, souhaitent rencontrer {T2}.
L'élève {U1}, de la classe de 3e B, a été exclu{x1:|e} deux jours.
Le professeur principal, {T1}, félicite {F2} et encourage {F3}.
Délégués de classe : {F1} et {F2} ; suppléants : {F3} {L3} et {F4} {L4}.
Le proviseur du [ORG lycée {G} {N}], {TP1}, ouvre le conseil.
{F1} a mordu {F2} pendant la récréation.
La maîtresse de {F1}, {T2}, est malade ; les élèves seront répartis.
Au [ORG collège {N}] de {V1}, {P1} enseigne les mathématiques depuis {YEAR}.
Conseil de discipline de {P1} : en présence de {T2} (CPE), {T3} et {T4}.
Madame {L1}, {F2} a oublié son cahier chez son père.
Moyenne de {F1} : {N},5 - peut mieux faire.
AESH auprès de {F1} : {T2}, douze heures par semaine.
L'[ORG académie de {V}] a nommé {P1} directeur de l'[ORG école {G} {N}].
Sortie au [LOC musée {N}] : accompagnateurs {T1}, {T2} et la maman de {F3}.
Groupe 1 : {F1}, {F2}, {F3}. Groupe 2 : {F4}, {F5}, {F6}.
Thèse soutenue par {P1} sous la direction de {P2}, [ORG Université {W}].
Mémoire de master présenté par {P1}, directeur : {P2}, jury : {P3}, {P4}.
À l'appel : {F1}, présent{x1:|e} ; {F2}, absent{x2:|e} ; {F3}, en retard.
Bravo {F1} ! {F2}, applique-toi davantage.
"""),
    "entretien": lines("""
Ben moi je m'appelle {F1}, j'habite à {V1} depuis, euh, {N} ans à peu près.
Enfin bref, c'est {F1} qui m'a dit de venir, sinon moi j'serais resté{x1:|e} chez moi.
Alors y avait {F1}, y avait {F2}, pis le grand {L3}, tu vois.
Mon père il est venu {DEK}, il a bossé chez [ORG Renault] à [LOC Billancourt] toute sa vie.
Ma fille {F1} elle est à {V1}, et mon fils {F2} ben il est resté au pays, à {V2}.
Non mais {F1}, attends, laisse parler {F2}.
(rires) Ah ça, {F1}, il changera jamais !
J'ai demandé à {T1}, la dame de la [ORG CAF], et elle m'a dit : non.
Quand je suis arrivé{x1:|e} à [LOC la Courneuve], je connaissais personne à part {F2}.
On allait au café chez {F1}, sur la place, avec {F2} et les frères {L3}.
Et {F1}... {F1} c'était quelqu'un, quoi.
C'est pas moi, hein, c'est {F1} et {L2} qui ont signé.
Tu te rappelles de {F1} ? Le cousin d'{F2} ?
Ma grand-mère, paix à son âme, elle s'appelait {F1}.
L'usine {O1} a fermé en {YEAR}, après c'était fini, {V1} c'est devenu mort.
Du coup avec {F1} on a monté une boîte, [ORG {W}], à {V1}.
Moi c'est {F1}, et elle c'est {F2}.
Lui, {F1}, il vient {DEK}, et sa femme {F2} de {V1}.
Je sais pas, faudrait demander à {L1} ou à {F2}.
Le patron, {T1}, il nous parlait mal, surtout à {F2}.
[inaudible] donc {F1} me dit « va voir {L2} », et moi j'y vais.
Mon chef de l'époque – {L1}, paix à son âme – nous défendait.
On l'appelait {NICK}, mais son vrai prénom c'est {F1}.
Chez nous à {V1}, au marché, tout le monde connaissait {F1}.
Avec ma sœur {F1} on prenait le RER jusqu'à [LOC Châtelet].
"""),
    "presse": lines("""
À {V1}, {P1} ne décolère pas : « On nous a menti. »
Interrogée par [ORG Ouest-France], {P1} dément toute implication de {L2}.
L'ancien ministre {P1} a été reçu à l'[LOC Élysée].
Candidat{x1:|e} à la mairie de {V1}, {P1} affronte {P2}, député{x2:|e} de {RG}.
{P1} ({PARTI}) l'emporte d'une courte tête devant {P2} ({PARTI}).
{L1} l'a reconnu à demi-mot, {L2} l'a écrit noir sur blanc.
Le romancier {P1}, {AGE} ans, vit entre {V1} et {V2}.
D'après une source proche de {L1}, l'accord avec [ORG {W}] serait imminent.
« Je n'ai jamais rencontré {P1} », jure {P2}.
Sur les bords de la [LOC {RIVW}], {F1}, {AGE} ans, pêche comme tous les matins.
Notre envoyée spéciale à {V1}, {P1}.
{P1}, le patron de {O1}, a vendu ses parts à {P2}, un homme d'affaires établi {ENK}.
L'incendie qui a ravagé l'usine [ORG {W}] de {V1} a fait deux blessés.
Qui est {P1}, la nouvelle présidente de la [ORG Chambre d'agriculture] ?
Notes : rappeler {L1} ; vérifier chez {L2} ; photo {F3} {X3}.
Le préfet {P1} s'est rendu à {V1} puis à {V2}, deux communes sinistrées de {RG}.
Le procès de {P1} s'est ouvert à {V1} en l'absence du principal témoin, {P2}.
Propos recueillis par {P1}
Texte : {P1}. Photos : {P2} / [ORG AFP].
De {V1} à {V2}, le long de la [LOC {RIVW}], la région {RG} se prépare à la sécheresse.
Ni {L1} ni son avocat n'ont souhaité répondre au [ORG Monde].
Le journal [ORG La Voix de {V}] révèle que {P1} aurait rencontré {L2} {ENK}.
{L1} a quitté {PARTI} ; {L2} hésite.
L'acteur {P1} (« Les Vagues ») et la chanteuse {F2} seront les invités.
"""),
    "commercial": lines("""
Nous avons bien reçu votre commande du {D}, transmise par {TP1}.
Votre représentant, {P1}, nous avait promis une remise de {PCT}.
{O1}, {ST}, BP {NN}, {ZIP} {V1} CEDEX
Faisant suite à l'échange téléphonique entre {T1} et {T2}, vous trouverez ci-joint notre offre.
À l'attention de {TP1}, service achats, {O1}
{O1} n'est pas en mesure d'honorer la livraison prévue à {V1}.
Si cela vous convient, {F1} passera vous voir à {V1} {DAY}.
Merci de libeller le chèque à l'ordre de la [ORG Société {W}].
Client : {O1} ({V1}) - Commercial : {L1} - Montant : {EUR}
Nos agences de {V1}, {V2} et {V3} restent ouvertes en août.
Le litige qui oppose {O1} à {O2} est suivi par {L1}.
[ORG Danone], [ORG Lactalis] et [ORG {W}] figurent parmi nos références.
{O1} devient le distributeur exclusif de {O2} {ENK}.
Prospect chaud : [ORG Ets {N}], voir {P1}, le fils du patron.
Relancer {L1} chez {OS2} ; {F2} a le contact.
Pourriez-vous, {T1}, nous confirmer l'adresse de livraison ({ST}, {V1}) ?
Notre partenaire {O2}, basé à {V1} ({K}), a été mis en cause par {L1}.
Restant à l'écoute de vos besoins, {P1}, {R1}.
J'ai eu {F1} au téléphone : {OS2} signe en {MONTH}.
"""),
    "finance": lines("""
Les comptes consolidés de {O1} ont été certifiés par [ORG Mazars].
Le virement de {EUR} émis par {U1} au profit de {U2} a été rejeté.
Associés : {P1} ({PCT}), {P2} ({PCT}), [ORG Financière {W}] ({PCT}).
La [ORG Banque Populaire] et le [ORG Crédit Agricole de {V}] ont accordé un prêt à {O1}.
Note de frais {L1} : déplacement {V1}-{V2}, {EUR}.
Refacturation à [ORG {W} Holding] des honoraires de {P1}.
Expert-comptable : {P1}, [ORG Fiduciaire {N}], {V1}
Le commissaire aux comptes, {P1}, émet une réserve.
L'[ORG Autorité des marchés financiers] a sanctionné [ORG {W} Capital].
VIR SEPA {X1} {F1} LOYER {MONTH}
CB {ORGSHOP} {V1} {D}
L'administrateur judiciaire, Me {L1}, étudie l'offre de reprise de {O2}.
{O1} a cédé sa filiale à {K} au fonds [ORG {W} Partners].
Garanties données par {P1} et son épouse {F2}.
La [ORG Banque de France] relève une amélioration en {RG}.
Le rapport signé {L1} et {L2} fait état d'un déficit de {EUR}.
Actionnaire majoritaire : {O1} - Dirigeant : {U1}
PRLV {O1} REF {REF}
"""),
    "marchés publics": lines("""
La commission d'appel d'offres, présidée par {TP1}, s'est réunie à {V1}.
Ont remis une offre : {O1}, {O2} et le groupement {OS3} / [ORG {W} Ingénierie].
Le marché est attribué à {O1} pour un montant de {EUR}.
Le pouvoir adjudicateur est le [ORG syndicat intercommunal de {V}].
Par délibération du {D}, le [ORG conseil municipal de {V}] autorise {T1} à signer.
Rapporteur : {P1}, adjoint{x1:|e} à l'urbanisme
{P1} et {P2} quittent la salle et ne prennent pas part au vote.
Absents ayant donné pouvoir : {P1} à {P2}, {P3} à {P4}.
L'[ORG agglomération de {V}] finance les travaux à hauteur de {PCT}.
La [ORG Région {REGN}] et le [ORG Département de la {DPTF}] soutiennent le projet.
Le maire de {V1} a pris un arrêté concernant la [LOC rue {N}] et la [LOC place {G} {N}].
La [ORG préfecture de la {DPTF}] a notifié sa décision à {O1}.
Vu l'arrêté du préfet de la [LOC {DPTF}] en date du {D} ;
La [ORG DREAL {REGN}] instruit le dossier de {O2}.
Le quartier de {QTR}, au nord de {V1}, sera desservi par le tramway.
La [ORG Communauté de communes du Pays de {V}] a désigné {P1} comme délégué{x1:|e}.
Lot {N} : infructueux ; lot {N} : {O1} ; lot {N} : {O2}.
Enquête publique menée par {P1}, commissaire enquêt{x1:eur|rice}
{L1} demande si la [LOC ZAC {ZAW}] est concernée ; {T2} le confirme.
"""),
    "annonces": lines("""
{P1} et {P2} ont la joie de vous annoncer la naissance de {F3}.
{F1}, {F2} et leur petit frère {F3} sont heureux de vous inviter au baptême de {F4}.
La famille {L1}, parents et alliés, très touchés par vos marques de sympathie, vous remercient.
Une messe sera célébrée à la mémoire de {P1} en l'[LOC église Saint-{G} de {V}].
Le père {F1} et sœur {F2} animeront la veillée.
Monseigneur {L1}, évêque de {V1}, a ordonné {F2} {L2} diacre.
Les obsèques de {TP1}, née {L2}, auront lieu {DAY} au [LOC cimetière de {V}].
{F1} et {F2} se marient ! Rendez-vous le {D} à {V1}.
L'inhumation se fera à {V1} dans le caveau de la famille {L2}.
L'imam {F1} {L1} et le rabbin {L2} ont signé la déclaration.
Témoins : {P1}, {P2}, {P3} et {F4}.
Parrain : {F1} {L1}. Marraine : {F2}.
La [ORG paroisse Saint-{G}] fait savoir que l'abbé {L1} sera absent.
Joyeux anniversaire {F1} ! Bises de {F2}, {F3}, {F4} et des petits.
Ses enfants, {F1} et {F2} ; ses petits-enfants, {F3}, {F4}, {F5} ; sa sœur, {P6}
Nous avons la tristesse de vous faire part du décès de notre collègue {P1}.
Frère {F1}, de l'[LOC abbaye de {V}], a béni les fidèles.
Le pasteur {P1} célèbrera l'union de {F2} et {F3}.
"""),
    "sport": lines("""
But de {L1} à la 63e, sur une passe de {L2} !
[ORG FC {V}] - [ORG AS {V}] : {N}-{N} ({L1}, {L2} ; {L3})
Composition : {L1} - {L2}, {L3}, {L4} - {L5}, {L6}
L'entraîneur {P1} a choisi de laisser {L2} sur le banc.
L'[ORG Olympique de {V}] recrute {P1}, formé{x1:|e} au [ORG Stade {W}].
Carton jaune pour {L1}, remplacé par {L2} (72e).
1. {P1} ({V1}), 2. {P2} ({V2}), 3. {P3} ({K})
{F1} termine deuxième du semi-marathon de {V1} derrière l'intouchable {L2}.
Le [ORG Judo Club de {V}] félicite {F1}, {F2} et {F3} pour leur ceinture.
Licenciés du club : {U1}, {U2}, {U3}
Le match a été arbitré par {P1} au [LOC stade {G} {N}].
Le [ORG Racing {V}] s'impose à {V2} grâce à {L1} et au gardien {L2}.
La [ORG Fédération française de tennis] a suspendu {P1}.
{L1}, blessé, laisse sa place à {L2} pour la rencontre contre [ORG {V} Basket].
Covoiturage : {F1} prend {F2} et {F3}, départ de la [LOC place {N}].
Capitaine : {F1}. Arbitre de touche : le papa de {F2}.
{P1} bat {P2} 6-4, 7-5.
Le relais féminin ({L1}, {L2}, {L3}, {L4}) se qualifie.
"""),
    "tourisme": lines("""
Au départ de {V1}, longez la [LOC {RIVW}] jusqu'au [LOC lac de {V}].
Votre guide, {F1}, vous attendra devant la [LOC cathédrale de {V}].
Réservation au nom de {L1}, deux nuits, chambre double, arrivée {H}.
L'[ORG office de tourisme de {V}] propose une visite des [LOC jardins {W}].
Vol {V1} - {V2}, passagers {XS1} MR et {XS2} MRS
Bienvenue chez {F1} et {F2}, en plein cœur de {RG} !
Le [LOC château de {V}] fut la demeure de {P1}.
Merci à {F1} pour son accueil, nous reviendrons à {V1} !
L'hôtel est à dix minutes de l'[LOC aéroport de {V}].
Voyageurs : {P1}, {P2} + 2 enfants ({F3} et {F4})
De la [LOC Vanoise] aux [LOC Cévennes], nos accompagnateurs {F1} et {F2} connaissent chaque sentier.
{F1}, notre hôte, cuisine des spécialités de {RG}.
La route départementale relie {V1} à {V2} par le [LOC col de {V}].
Excursion au bord de la [LOC Méditerranée], retour par {V1}.
Le gîte de {T1}, au hameau de {LDIT}, est complet.
Circuit {ENK} : trois jours à {V1}, puis la côte.
"""),
    "logistique": lines("""
Le chauffeur {L1} a chargé {NN} palettes à {V1} pour {V2}.
Tournée {L1} : {V1}, {V2}, {V3}. Tournée {L2} : annulée.
Expéditeur : {O1}, [LOC ZI {ZAW}], {ZIP} {V1}
Colis remis à {T1} (voisin), signature illisible.
L'entrepôt [ORG {W} Log] de {V1} manque de caristes ; {F1} et {F2} arrivent en renfort.
Affréteur : [ORG Transports {N}]. Contact exploitation : {F1}.
Destinataire absent, avis de passage laissé chez {L1}.
Le conteneur, parti de {V1} ({K}), est bloqué au [LOC port de {V}].
[ORG DHL] livre {V1}, [ORG Chronopost] livre {V2}.
Réserves émises par {L1} : deux cartons écrasés.
Permis {ACR} à renouveler : {U1} et {U2}.
Le transporteur {O2} facture l'attente à [LOC Rungis].
Bon de livraison signé {I1} le {D}
Livrer à {P1}, [LOC résidence {W}], bât. B, code {NN}, {V1}
{F1} décharge, {F2} contrôle, {L3} saisit dans {PROD}.
Merci de remettre les clés du camion à {F1} ou {F2}.
"""),
    "industrie": lines("""
Panne ligne {N} : intervention de {L1} et {L2}, redémarrage à {H}.
L'opérateur {L1} a été blessé à la main ; {L2} lui a porté secours.
L'usine {O1} de {V1} fabrique des pièces pour [ORG Airbus] et [ORG Stellantis].
Équipe du matin : {L1}, {L2}, {L3}. Équipe de nuit : {L4}, {L5}.
Chef d'équipe : {L1} - Remplaçant : {L2}
Le directeur du site de {V1}, {P1}, reçoit la [ORG DREAL].
Non-conformité {REF} ouverte par {L1}, analyse de {L2}.
Habilitations à jour : {U1}, {U2}. À recycler : {U3}.
{F1} a nettoyé la machine, {F2} a fait le plein d'huile.
Le fournisseur italien [ORG {W} SpA] a envoyé son technicien, {P1}.
Consigne de {L1} à {L2} : surveiller la pression du four.
Audit mené par {P1} ([ORG Bureau Veritas]) du {D} au {D}.
Le brevet déposé par {P1} et {P2} appartient à {O1}.
La fonderie [ORG {N} et Cie], [LOC zone industrielle {ZAW}], licencie.
Relève : RAS pour {L1} ; {L2} signale un bruit sur la pompe.
Le CSE de [ORG {W} Métal] soutient {L1}.
"""),
    "administration": lines("""
La [ORG sous-préfecture de {V}] a reçu {TP1} le {D}.
{T1}, de la [ORG DDT], n'a pas validé le permis de {T2}.
Le [ORG ministère de l'Intérieur] a transmis la demande de {P1} à l'[ORG OFPRA].
La carte de séjour de {U1} expire le {D}.
Le directeur de cabinet, {P1}, représente le préfet.
{TP1}, ressortissant{x1:|e} {DEK}, sollicite un titre de séjour.
L'[ORG École nationale de {W}] et l'[ORG INRAE] recrutent à {V1}.
Agent instructeur : {INI1}. Décision : {L2}.
Le maire, {P1}, et son premier adjoint, {P2}, ont reçu une délégation {DEK}.
La [ORG médiathèque {G} {N}] de {V1} sera fermée.
Nos services ont enregistré la demande de {U1}, domicilié{x1:|e} [LOC hameau de {W}].
Le général {L1} et le colonel {L2} passeront les troupes en revue à {V1}.
Sir {P1}, ambassadeur, a présenté ses lettres de créance.
Lord {L1} et lady {L2} ont été reçus à {V1}.
Le président {L1} et la ministre {P2} se sont entretenus {ENK}.
Le lieutenant {P1}, de la [ORG caserne de {V}], commandait l'intervention.
{F1} est né{x1:|e} {ENK} d'un père de {V1} et d'une mère de {V2}.
Reçu en mairie : {TP1}, {ST}, pour une attestation d'accueil.
"""),
    "brèves": lines("""
Signature : {L1}
Absents : {L1}, {L2}
Suivi : {F1}
{F1} (visio)
{L1} :
{F1}, oui.
{F1}, non
- {F1}
* {L1}
{F1} & {F2}
{L1}, {L2}
{L1} ou {L2}
{F1} puis {F2}
Bonjour {F1}
Cher {F1}, chère {F2}
(dixit {L1})
[{F1}]
« {F1} »
{F1} !
{F1}...
À {F1}
De {L1} à {L2}
Chambre de {F1}
Dossier {L1}
Appeler {F1}
{L1} absent{x1:|e}.
{F1} ?
Oui, {F1}.
{P1}.
Pas de nouvelles de {F1}.
Merci {F1} !
{L1} d'accord, {L2} contre.
Voir {L1}.
À voir avec {F1} / {F2}
Signé : {F1}
{F1} arrive.
{L1}, s'il vous plaît.
Reste {L1}.
Pour {F1}
{F1} et {F2}.
{F1} avec {F2}, {L3} seul{x3:|e}
avec {F1}
chez {L1}
{V1} : {L1}
{L1} -> {L2}
{L1} / {L2} / {L3}
{V1}, {V2}, {V3}
OK pour {F1}, non pour {F2}.
Idem {L1}
Bureau {NN} : {L1}, {L2}
Rdv {F1} {H}
Tel {L1} {TEL}
{F1}, {F2} et moi
Et {L1}, alors ?
Chez {O1} : {L1}, {F2}
"""),
    "particuliers": lines("""
Je vous écris au sujet de mon fils {F1}, élève chez vous.
Mon mari, {P1}, est décédé le {D} ; je demande la réversion.
Ma voisine, {T1}, peut témoigner.
C'est avec regret que je vous annonce mon départ. {F1}
Madame, je suis la sœur de {P1} et je vous réponds à sa place.
Je certifie sur l'honneur héberger {P1} à mon domicile, {ST}, {V1}.
J'autorise {P1} à venir chercher ma fille {F2} à la sortie de l'école.
Merci de ne plus écrire à {P1}, qui n'habite plus ici.
Mon propriétaire, {T1}, refuse de réparer la chaudière.
Je sous-loue à {F1}, une amie de {V1}.
Votre technicien, {F1}, a été très aimable.
Nous avons rencontré {T1} et sa collègue {F2} à la permanence de {V1}.
Mon avocat, Me {L1}, vous écrira.
Je souhaite prendre rendez-vous avec le docteur {L1} ou, à défaut, avec le docteur {L2}.
Je m'adresse à vous sur les conseils de {P1}, du [ORG Secours catholique].
La locataire du dessous, une certaine {L1}, a encore tapé au plafond.
Le chien de {L1} aboie, et celui de {L2} aussi.
Rendez la caution à {F1}, pas à {F2}.
"""),
    "courriels": lines("""
{F1}, {F2}, pour info.
{F1}, {F2},
Bonjour {F1}, bonjour {F2},
Bonjour {F1} et {F2},
Je mets {F1} en copie.
Je te laisse voir avec {F1} (en copie).
+ {F1} et {L2}
Ci-dessous la réponse de {F1}.
Voir le mail de {L1} plus bas.
Transféré à {F1} pour suite à donner, merci.
Comme vu ensemble ce matin avec {F1} et {F2}, je relance {O1}.
{F1} me précise que {O1} a fermé son bureau de {V1}.
Merci pour ton retour, {F1}.
Bien reçu, merci {F1} !
{F1} nous rejoindra de {V1}, {F2} sera en visio.
Qui, de {F1} ou de {F2}, se charge du client ?
Je suis {ENK} jusqu'à {DAY}, voyez avec {F1}.
Bonne rentrée à vous deux, {F1} et {F2}.
A plus, {F1}
Bises, {F1}
Bien à vous, {P1}
Merci d'avance. {F1}
{F1}, ta note de frais est bloquée, {L2} ne l'a pas signée.
Ok pour moi. {F1}, pour toi ?
"""),
    "culture": lines("""
Mise en scène : {P1}. Avec {P2}, {P3} et {P4}. Lumières : {F5} {L5}.
L'exposition de {P1} est visible au [LOC musée {G} {N}] de {V1}.
Traduit du turc par {P1}, préfacé par {P2}.
{P1} (dir.), avec les contributions de {L2}, {L3} et {L4}.
{L1} ({YEAR}) montre que {TOPIC} ; voir aussi {L2} et {L3} ({YEAR}).
Le [ORG théâtre {W}] et l'[ORG Orchestre de {V}] ouvrent la saison.
Au micro de {P1}, l'historienne {P2} raconte {V1}.
Scénario de {P1} d'après une idée de {F2}.
La compagnie [ORG Les {W}] répète à {V1}.
{C1} ({YEAR}). {TOPIC}. {V1} : [ORG Éditions {N}].
Le prix a échappé à {P1}, de peu.
Concert de {F1} au [LOC parc {N}], entrée libre.
Le photographe {P1}, né à {V1}, a grandi sur les rives de la [LOC {RIVW}].
D'après les archives, {P1} aurait quitté {V1} en {YEAR}.
"""),
    "agriculture": lines("""
Le [ORG GAEC {N}] livre son lait à [ORG Sodiaal].
{T1} cultive du blé au lieu-dit {LDIT}, près de {V1}.
La [ORG FDSEA] et les [ORG Jeunes Agriculteurs] bloquent la sous-préfecture.
Le vétérinaire, Dr {L1}, a vacciné le troupeau de {L2}.
Chez {L1}, la moisson est finie ; chez {L2}, elle commence.
Le [ORG Domaine {N}] vend son vin {ENK}.
{F1} garde les bêtes, {F2} fait les foins.
La coopérative [ORG Terre de {W}] a augmenté {L1} et {L2}.
L'exploitation de {P1} s'étend de {V1} jusqu'à la [LOC {RIVW}].
Parcelle {ACR} {NN} : {U1} ; parcelle {ACR} {NN} : {U2}
"""),
}
