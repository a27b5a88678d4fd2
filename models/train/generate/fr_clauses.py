"""French sentences put together from parts: who, what is done, to whom, where and when. All was written for this project."""

from .pack import items, lines

# Person 1 acts, person 2 is acted upon, person 3 stands by.
PHRASES = {
    "QUI": lines("""
        {M1}
        {M1}
        {M1}
        {M1}
        {M1}
        {L1}
        {F1}
        {P1}
        {M1}, {R1},
        {M1} ({OS1})
        {M1} ({V1})
        {P1}, {AGE} ans,
        {M1} – {R1} –
        {M1}, de {OS1},
        {M1}, pourtant prévenu{x1:|e},
        {M1}, que {M3} avait averti{x1:|e},
        {M1}, {x1:lui|elle},
        {x1:un certain|une certaine} {L1}
        {x1:le petit|la petite} {F1}
        {x1:le jeune|la jeune} {P1}
        {x1:ce cher|cette chère} {F1}
        {x1:mon collègue|ma collègue} {M1}
        {x1:notre ami|notre amie} {F1}
        {x1:le fils|la fille} {L1}
        {x1:le frère|la sœur} de {F3}, {F1},
        le dossier de {M1}
        le témoin, {P1},
        {M1} en personne
        même {F1}
        seul{x1:|e} {L1}
        ni {L3} ni {L1}
        {M1} comme {M3}
        {M1}, avec {M3},
        le couple {L1}
        le {ACR} ({L1})
        {x1:l'ancien|l'ancienne} {R1} {P1}
        l'équipe de {L1}
        {x1:le nommé|la nommée} {P1}
        {U1}
        {NICK}
    """),
    "FAIT": lines("""
        l'a reconnu
        lui a téléphoné
        s'en charge
        s'y est opposé{x1:|e}
        y était
        n'y était pas
        nous a écrit
        me l'a confirmé
        leur répondra
        ne s'est pas présenté{x1:|e}
        m'en a parlé
        vous rappellera
        te cherche
        les a tous signés
        en voulait {N}
        n'en sait rien
        a refusé
        accepte
        acceptera
        hésite encore
        se tait
        viendra
        ne viendra pas
        a démissionné
        a tout payé
        paie toujours en retard
        avait raison
        s'est trompé{x1:|e} de date
        doit {TASK}
        va {TASK}
        souhaite {TASK}
        a promis de {TASK}
        devrait {TASK}
        connaît {M2}
        a rencontré {M2}
        remplace {M2}
        n'aime pas {M2}
        a confié {TOPIC} à {M2}
        a dit à {M2} de venir
        accuse {M2}
        travaille pour {M2}
        s'est marié{x1:|e} avec {F2}
        a deux enfants, {F2} et {F3}
        a recommandé {P2}
        dépend de {M2}
        a été vu{x1:|e} avec {M2}
        a croisé {F2} et {F3}
        vit avec {F2}
        vit à {V2}
        vient {DEK}
        part {ENK}
        habite {ST}
        travaille chez {O2}
        a quitté {OS2}
        a porté plainte contre {OS2}
        préside l'[ORG association {W}]
        adhère à la [ORG CGT]
        lit {PRESSE}
        rejoint {SYND}
        attend devant la [LOC gare de {V}]
        se gare près de {BAT}
        s'occupe de {TOPIC}
        a perdu {TOPIC}
        ouvre {PROD}
        remplit {CHOSE}
        demande {CHOSE}
        partage l'avis de {M2}
        tient {TOPIC} de {M2}
        est d'accord
        est en retard
        est arrivé{x1:|e} à {H}
        est né{x1:|e} à {V2}
        est {R1}
        est injoignable
        reste à {V2}
        a 40 ans
        se dit choqué{x1:|e}
        s'est assis{x1:|e} entre {F2} et {F3}
        a signé pour {OS2}
        représente {O2}
    """),
    "AVANT": items("hier; ce matin; selon {M3}; à {V1}; {ENK}; le {D}; en {MONTH}; {DAY}; vers {H}; chez {OS1}; d'après {L3}; pour {F3}; comme {M3}; à la demande de {L3}; à {OS1}; depuis {YEAR}; finalement; sauf erreur; malheureusement; sur {PROD}; pendant la réunion du {DEP}; devant {T3}; face à {L3}; sans {F3}; entre-temps; bref; en revanche"),
    "APRES": items("à {V1}; chez {O1}; devant {M3}; le {D}; en {MONTH}; avant {DAY}; avec {F3}; sans {M3}; par erreur; depuis {V1}; (voir {L3}); malgré {L3}; grâce à {M3}; comme prévu; selon {M3}; à {H}; pour {OS1}; dans le {PRJ}; au {DEP}; ({OS1}); en présence de {M3}; contre l'avis de {L3}; dans les locaux de {OS1}"),
    "DIT": items("dit; explique; pense; croit; sait; répète; prétend; ajoute; confirme; jure; regrette; écrit; soutient; admet; note; précise; rappelle; ignore; m'a dit; nous a écrit; lui a répondu; a compris"),
    "LIEU": items("à {V1}; à {V1}; {ENK}; en {RG}; près de {V1}; au nord de {V1}; entre {V1} et {V2}; à {QTR}; à {LDIT}; sur la [LOC {RIVW}]; à la [LOC gare de {V}]; devant {BAT}"),
    "DPT": items("[LOC Ain]; [LOC Gers]; [LOC Loire]; [LOC Nord]; [LOC Finistère]; [LOC Hérault]; [LOC Moselle]; [LOC Var]; 33; 59; 75; 2A; 974"),
}  # fmt: skip
PHRASES["LIEU"].append("[LOC rue {N}]")
# Empty ends keep their place: `items` drops what is blank.
PHRASES["APRES"] += ["", "", "", "", "", ""]

THEMES = {
    "tournures": lines("""
{QUI} {FAIT}.
{QUI} {FAIT}.
{QUI} {FAIT} {APRES}.
{QUI} {FAIT} {APRES}.
{QUI} {FAIT} {APRES}.
{AVANT}, {QUI} {FAIT}.
{AVANT}, {QUI} {FAIT} {APRES}.
{AVANT} {QUI} {FAIT}.
{QUI} {DIT} que {M2} {FAIT}.
{QUI} {DIT} que {L2} s'y oppose.
{QUI} {FAIT}, {M2} aussi.
{QUI} {FAIT}, mais pas {M2}.
{QUI} {FAIT} ; {M2} s'en étonne.
Quand {M1} {FAIT}, {M2} se fâche.
Si {M1} {FAIT}, prévenez {M2}.
Parce que {L1} {FAIT}, on attend.
Est-ce que {QUI} {FAIT} ?
Pourquoi {L1} {FAIT} ?
{QUI} {FAIT} ?
C'est vrai que {F1} {FAIT} ?
« {QUI} {FAIT} », {DIT} {M2}.
« {F2}, dit {M1}, tu exagères. »
– {QUI} {FAIT}, {DIT} {F2}.
Il paraît que {QUI} {FAIT} {APRES}.
Je crois que {QUI} {FAIT}.
On m'a dit que {L1} {FAIT} {APRES}.
{QUI}, dont {OS1} a refusé le dossier, {FAIT}.
{QUI} {LIEU}, {M2} {LIEU}.
Rendez-vous {LIEU} avec {M1}.
{LIEU}, {QUI} {FAIT}.
Accident {LIEU} : {L1} {FAIT}.
Note : {QUI} {FAIT}
{DAY} : {QUI} {FAIT}
RE : {L1} {FAIT}
(NB : {M1} {FAIT})
Bref, {F1} {FAIT}.
Ah, {F1} {FAIT} ?
{F1}, {F2} {FAIT}.
{F2}, est-ce que {L1} {FAIT} ?
Oui, {QUI} {FAIT} {APRES}, hélas.
"""),
    "organismes": lines("""
L'{ORGUNI} et le {ORGHOSP} ont signé une convention avec {O1}.
Le conseil d'administration de {O1} a renouvelé le mandat de {P1}.
À la [ORG CPAM], on me dit de voir avec la [ORG CAF].
La [ORG Société {N} et Fils], fondée à {V1} par {P1}, emploie {NN} personnes.
Le [ORG groupe {N}] rachète les [ORG Établissements {N}].
L'entreprise familiale {O1} a fermé son usine de {V1}.
La start-up [ORG {W}] lève des fonds auprès de [ORG {A} Partners].
Le [ORG Cabinet {N}] conseille [ORG {W}] ; [ORG {N} & {N}] conseille le vendeur.
Les salariés de [ORG {W}] ont manifesté devant la [ORG préfecture de {V}].
{SYND} et {SYND} appellent à la grève chez {OS1}.
Selon {PRESSE}, {O1} aurait trompé ses clients.
La rédaction de {PRESSE} a contacté {O1} sans succès.
{PRESSE} consacre un article à {O1}.
L'[ORG {A}] et l'[ORG {A}] fusionnent.
Le [ORG lycée {G} {N}] de {V1} et le [ORG collège {N}] partagent un gymnase.
Le [ORG FC {V}] a signé avec l'équipementier [ORG {W}].
Un agent de la [ORG DGFiP] nous a reçus à {V1}.
La [ORG Ligue contre le {W}] organise une course au [LOC parc de {V}].
Le [ORG rectorat de {V}] a répondu au [ORG SNES].
Les [ORG Éditions {N}] publient le livre de {P1}.
Banque : [ORG Crédit Mutuel de {V}], agence de {V1}.
J'ai travaillé à la [ORG mairie de {V}], puis à la [ORG Poste].
Le [ORG tribunal de {V}] a placé {OS1} en redressement.
Notre client, la [ORG SAS {W}], demande un délai.
[ORG {W}], [ORG {W}] et [ORG {W}] sont candidats.
[ORG {A}] : devis reçu. [ORG {W}] : refus. [ORG Ets {N}] : relance.
Bons de commande {OS1} et {OS2} à valider.
L'[ORG église évangélique de {V}] et la [ORG mosquée de {V}] accueillent les sinistrés.
La [ORG SCI Les {W}] est propriétaire de l'[LOC immeuble {W}].
Le siège de [ORG {W}] se trouve {BAT}, {CEDEX}.
Adresse postale : {O1}, {CEDEX}
Chez [ORG {N}], on ne répond jamais ; chez [ORG {W}], si.
[ORG Maison {N}] ouvre une boutique {LIEU}.
Le garage [ORG {N}] a réparé le véhicule de {M1}.
Le [ORG Pôle emploi de {V}] convoque {U1}.
"""),
    "lieux": lines("""
La [LOC {RIVW}] est sortie de son lit à {V1}.
Les communes de {V1}, {V2} et {V3} sont reliées par une navette.
{RG} et {RG} sont placées en vigilance.
De {V1} à {V2}, comptez deux heures.
Le bus passe par {QTR}, {QTR} et la [LOC place {N}].
Les habitants de {QTR} ont peur.
La frontière entre la [LOC France] et l'[LOC Espagne] reste ouverte.
Il a fui {K} pour rejoindre {V1}, puis {V2}.
Elle est née {ENK}, a grandi {ENK} et vit à {V1}.
Terrain à bâtir à {LDIT}, commune de {V1} ({DPT}).
Départ : {V1}. Arrivée : {V2}. Étape : {V3}.
{V1} ({DPT}) - {D}
Usine de {V1}, entrepôt de {V2}, bureau de {V3}.
Rendez-vous au pied de la [LOC tour {W}], à {V1}.
Le [LOC canal de {V}] est fermé à la navigation.
Vue sur le [LOC mont {W}], accès par le [LOC col de {V}].
L'[LOC île de {V}] est accessible par la navette.
Au sud de {V1}, la [LOC forêt de {V}] a brûlé.
Le {BAT} est fermé, passez par la [LOC rue du {W}].
Entre la [LOC rue {N}] et l'[LOC avenue {G} {N}], circulation alternée.
Stationnement interdit [LOC boulevard {N}], du {D} au {D}.
Vols à destination de {V1}, {V2} et {K} : retard.
Notre bureau {ENK} a déménagé.
Livré à {V1}, facturé à {V2}.
"""),
    "mêlés": lines("""
Le Locataire, {P1}, et le Garant, {P2}, signent en présence du Bailleur.
La Directrice Générale, {P1}, et le DSI, {L2}, ont validé le CDC.
{F1} a ouvert Excel, {F2} préfère Word.
Le RGPD a été expliqué par {L1} au CODIR.
{L1} a cassé son iPhone 15, {F2} lui prête un Galaxy S24.
ReportBuilder a planté chez {F1}, pas chez {L2}.
Sous Teams, {F1} ne voit pas {L2}.
Le Président passe la parole à {L1} ; le Trésorier se tait.
{F1} arrive en Avril, {F2} en Juin.
Mardi {F1}, Jeudi {F2}, Vendredi personne.
La Responsable Qualité a vu {L1} au Contrôle Réception.
Madame la Présidente, {P1} demande la parole.
Le Chef de Service et {T1} ont revu la Procédure Achats.
{L1}, Chef de Projet Junior, passe Chef de Projet Senior.
Merci au Comité des Fêtes, à {F1} et au Service Technique.
{T1} prend du Doliprane et du Kardégic.
Maladie d'Alzheimer suspectée chez {T1} par le Dr {L2}.
Le Prestataire (contact : {F1}) et le Client (contact : {F2})
Le bug de QueryEngine est pour {F1}, celui de TokenStore pour {L2}.
La loi Carrez a été oubliée par {O1}.
Monsieur le Maire a écrit à {T1}.
Le Dr et Mme {L1} sont absents.
Docteur, {F1} a encore de la fièvre.
Petit rappel de {L1} : la Clause {N} reste applicable.
Le commandant {L1} et l'Adjoint Technique sont partis.
"""),
}
