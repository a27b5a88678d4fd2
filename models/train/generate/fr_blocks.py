"""French documents written out with their layout. All were written for this project."""

from .pack import blocks

BLOCKS = blocks("""
PROCÈS-VERBAL D'AUDITION

L'an {YEAR}, le {D} à {H}
Nous, {P1}, gardien de la paix en fonction à {V1}
Entendons la personne ci-après dénommée :
NOM : {X2}
PRÉNOM : {F2}
Né{x2:|e} le {D} à {V2} ({K})
Filiation : de {P3} et de {P4}
Domicile : {ST} - {ZIP} {V1}

Question : Connaissez-vous {P5} ?
Réponse : Oui, {F5} habitait dans la même cité que moi, à {V2}.
Question : Où étiez-vous ce soir-là ?
Réponse : Chez {F6}, avec {F7} et un autre garçon qu'on appelle {NICK}.
Question : Et {L5} ?
Réponse : {F5} est parti{x5:|e} vers {H}.

Lecture faite, {T2} persiste et signe avec nous.
---
Légende : {INI1} = {P1} ; {INI2} = {P2} ; {INI3} = {P3}

{INI1} : Bon, on commence. {F2}, tu prends des notes ?
{INI2} : Oui.
{INI3} : Moi je dois partir à {H}.
{INI1} : Pas de problème {F3}. Alors, {TOPIC}.
{INI2} : {L4} n'a rien envoyé.
{INI3} : Je relance {L4} et {F5}.
---
[{D} {H}] {F1}: coucou les filles
[{D} {H}] {F2}: coucou {F1}
[{D} {H}] {F3}: {F1} {F2} on se retrouve où ?
[{D} {H}] {F1}: devant la [LOC gare de {V}]
[{D} {H}] {F2}: {F4} vient aussi ?
[{D} {H}] {F3}: oui {F4} et {F5}
[{D} {H}] {F1}: ok super
[{D} {H}] {F2} a quitté le groupe
---
FEUILLE DE PRÉSENCE

Nom\tPrénom\tSignature
{X1}\t{F1}\t
{X2}\t{F2}\t
{X3}\t{F3}\t
{X4}\t{F4}\t
{X5}\t{F5}\t
---
Nom, Prénom
{C1}
{C2}
{C3}
{C4}
{C5}
---
Prénom Nom
{P1}
{P2}
{P3}
{P4}
---
NOM Prénom | Identifiant | Bureau
{U1} | {USR1} | {NN}
{U2} | {USR2} | {NN}
{U3} | {USR3} | {NN}
---
CONSEIL DE CLASSE - 4e C

Professeur principal : {T1}
Délégués : {F2} et {F3}
Parents : {T4}, {T5}

{X2} {F2}
Bon trimestre. Félicitations.
{X3} {F3}
{F3} doit se ressaisir, surtout en Mathématiques.
{X6} {F6}
Trop de bavardages avec {F3}.
---
FAIRE-PART

{F1} et {F2} {L2}
ont la joie de vous annoncer la naissance de
{F3}
le {D} à {V1}

{ST}
{ZIP} {V1}
---
Équipe de garde
{D}

Matin
{F1}
{F2}
{F3}

Après-midi
{F4}
{F5}

Nuit
{F6}
---
Anniversaires du mois
{F1}
{F2}
{L3}
{P4}
---
Composition de l'équipe

Gardien : {L1}
Défenseurs : {L2}, {L3}, {L4}
Milieux : {L5}, {L6}
Attaquant : {L7}
Remplaçants : {L8}, {L9}
Entraîneur : {P2}
---
{O1}
{ST}
CS 40012
{ZIP} {V1} CEDEX 2

{TP1}
{BAT}
{ST}
{ZIP} {V2}

N/Réf. : {REF}
V/Réf. : {REF}
Affaire suivie par : {P2}
Objet : {TOPIC}

{V1}, le {D}

{x1:Monsieur|Madame},

Par la présente, nous vous informons que {TOPIC} sera examiné par nos services. {T2} prendra contact avec vous.

Pour le Directeur et par délégation,
La Cheffe de Service
{P3}
---
DÉLIBÉRATION DU [ORG CONSEIL MUNICIPAL DE {V}]

Séance du {D}
Présents : {T1}, maire ; {P2}, {P3}, {P4}, adjoints ; {P5}, {P6}, conseillers municipaux
Absents représentés : {P7} (pouvoir à {L2}), {P8} (pouvoir à {L3})
Secrétaire de séance : {P4}

Objet : {TOPIC}

Sur rapport de {T2}, et après en avoir délibéré, le Conseil Municipal, à l'unanimité :
- APPROUVE la convention avec {O1} ;
- AUTORISE Monsieur le Maire à la signer.

Le Maire,
{F1} {X1}
---
ANNUAIRE INTERNE

{DEP}
{L1} {F1} .......... {NN}
{L2} {F2} .......... {NN}
{L3} {F3} .......... {NN}

{DEP}
{L4} {F4} .......... {NN}
{L5} {F5} .......... {NN}
---
TRANSMISSIONS IDE

Ch. 101 {T1} : nuit calme, douleurs 2/10.
Ch. 102 {T2} : chute à {H}, Dr {L5} prévenu, famille avisée (fille {F6}).
Ch. 103 {T3} : sortie demain vers {V1}.
Ch. 104 Libre
Ch. 105 {T4} : à jeun pour bilan.

IDE de nuit : {F7}
---
RAPPORT SOCIAL

Mineur concerné : {F1} {X1}, né{x1:|e} le {D} à {V1}
Mère : {P2}
Père : {P3}, domicilié à {V2}
Fratrie : {F4}, {F5} et {F6}

Contexte familial
{F1} vit avec sa mère et le compagnon de celle-ci, {F7}. {T2} travaille chez {O1}. {F1} évoque sa grand-mère {F8}, restée {ENK}.

Évolution
{F4} et {F5} sont à l'école de {V1}. {F6} est à la crèche.

Préconisations
Maintien de la mesure. Rencontre prévue avec {T3} et la [ORG Maison des adolescents de {V}].
---
ACTE DE VENTE

PAR-DEVANT Maître {P1}, Notaire à {V1}, {ST},
ONT COMPARU :
VENDEUR
Monsieur {F2} {X2}, {R2}, époux de Madame {F3} {X3}, demeurant à {V1} ({ZIP}), {ST}.
Né à {V2} le {D}.
ACQUÉREUR
{O1}, ayant son siège à {V1}, représentée par {TP4}.

DÉSIGNATION
À {V1}, {ST}, une maison d'habitation.
PRIX
La vente est consentie moyennant le prix de {EUR}, payé comptant par l'Acquéreur au Vendeur.
---
Compte rendu téléphonique

Appelant : {T1}
Appelé : {F2}
Sujets : {TOPIC} / {TOPIC}
{L1} accepte. {L3} à prévenir. Devis de {OS1} attendu pour {DAY}.
---
Notes de terrain, {V1}, {D}

Arrivée vers {H} chez {F1}. {F2} est déjà là, avec ses deux filles, {F3} et {F4}. On parle de {K}, du travail chez {O1}, de {L5}, le patron, « un type bien ». {F1} sert le thé. Vers {H}, passage de {NICK}, un voisin.
{F2} : « Nous, à {V2}, on connaissait tout le monde. »
À creuser : le départ de {F6}, la fermeture de {OS2}.
---
Bonjour,

Vous trouverez la liste des stagiaires pour la session de {V1} :

{U1} ({O1})
{U2} ({O2})
{U3} ({O1})

Formateur : {P4}
Salle : au 2e étage

Cordialement,

{F5} {X5}
{R5}
{O3}
{ST} - {CEDEX}
Tél. {TEL}
---
COVOITURAGE

Voiture 1 : {F1}, {F2}, {F3}
Voiture 2 : {F4} + {F5}
Départ de {V1} à {H}, arrivée à {V2} vers {H}
---
TABLEAU DES PERMANENCES

Lundi\t{F1}\t{F2}
Mardi\t{F3}\t{F4}
Mercredi\t{F5}\t{F6}
Jeudi\t{F1}\t{F4}
Vendredi\t{F7}\t{F2}
---
Résultats

1\t{XF1}\t{V1}\t1:02:14
2\t{XF2}\t{V2}\t1:02:55
3\t{XF3}\t{K}\t1:03:20
4\t{XF4}\t{OS1}\t1:04:02
---
Liste des contacts
{P1}
{R1}
{O1}
{TEL}

{P2}
{R2}
{O2}
{TEL}

{P3}
{R3}
{V3}
{TEL}
---
Re : {TOPIC}

salut {F1},

vu avec {F2} et {F3}. {L4} valide, mais {L5} veut revoir le devis de {OS1}.
on se fait un point {DAY} ?

{F6}
--
{F6} {L6}
{OS2}, {V1}
---
REGISTRE DES MANDATS

N° {NN}  {O1}  {P1}  {D}
N° {NN}  {O2}  {P2}  {D}
N° {NN}  [ORG SCI {N}]  {P3}  {D}
---
Jury
Présidente : {TP1}
Membres :
{TP2} ({ORGUNI})
{TP3} ({ORGUNI})
{TP4}, rapporteur

Candidate : {F5} {L5}
Titre : {TOPIC}
---
Demande d'accès

Utilisateur : {USR1}
Nom affiché : {P1}
Groupe : {DEP}
Valideur : {P2}
Commentaire : même profil que {USR3} ({P3})
---
Tournoi - Tableau

{L1} b. {L2} 6-3
{L3} b. {L4} 7-5
{L5} b. {L6} w.o.
Finale : {L1} - {L3}
---
SOUTIEN SCOLAIRE - GROUPES

Groupe des petits
{F1}
{F2}
{F3}
{F4}
Groupe des grands
{F5}
{F6}
Animatrices : {F7} et {F8}
---
Sommaire

1. Mot de la présidente, {P1} ................ 3
2. Portrait : {P2} ........................... 5
3. {V1}, une ville en mouvement .............. 8
4. Les brèves ................................ 12
5. Agenda .................................... 15
""")
