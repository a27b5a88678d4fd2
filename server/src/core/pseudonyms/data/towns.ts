/** Made by scripts/build-inventories.mjs; change that, not this. Sources and licences: SOURCES.md. */
export const TOWNS = {
  FR: `Blaye Zuydcoote Zutkerque Zonza Zimmersheim Zillisheim Zegerscappel Yzeure Yzernay Yvrac Yvetot Yves Ytrac
Yssingeaux Yport Youx Ymare Yffiniac Yèvres Yerville Yerres Yenne Yébleron Ydes Ychoux Yainville Xertigny
Woustviller Wormhout Wolfisheim Wolfgantzen Woippy Woincourt Woerth Wizernes Wittisheim Wittenheim Wittelsheim
Wissous Wissembourg Wissant Wisches Wintzenheim Winnezeele Wingles Wingersheim Wimmenau Wimille Wimereux
Willerwald Willems Wignehies Wiesviller Widensolen Weyersheim Wettolsheim Westhoffen Weitbruch Waziers Wavrin
Wavignies Wattwiller Wattrelos Wattignies Watten Wassy Wassigny Wasselonne Wasquehal Warmeriville Warluis
Warhem Wardrecques Warcq Wambrechies Walscheid Wallers Waldighofen Walbourg Wailly Wahagnies Vue Vred Voves
Vouzon Vouziers Vouvray Voutezac Vourles Vourey Voulx Voulangis Voujeaucourt Vouillé Vougy Vorey Voreppe Vonnas
Volx Volvic Volstroff Volonne Voisenon Voiron Voglans Volgelsheim Vizille Vivy Vivonne Viviez Viviers Vittel
Vitteaux Vitrolles Vitré Visan Viry Viroflay Viriville Virieu Viriat Vire Virazeil Vion Violès Violay Violaines
Vinsobres Vinneuf Vineuil Vincey Vincennes Vinça Vinay Vinassan Vimy Vimoutiers Vimory Vimines Villevocance
Villevieille Villeveyrac Villevêque Villevaudé Villeurbanne Villetelle Villetaneuse Villerupt Villersexel
Villerest Villeréal Villepreux Villepinte Villeparisis Villenoy Villeneuve Villemomble Villemolaque
Villemoirieu Villemandeur Villelaure Villejust Villejuif Villegouge Villefranque Villefagnan Villedômer
Villecroze Villecresnes Villebret Villebois Villeblevin Villebernier Villebarou Villaz Villaudric Villars
Villandry Villabé Vihiers Vigy Vigny Vignot Vignoc Vignacourt Vigeois Vif Viesly Vierzon Vienne Viennay
Vieillevigne Vidauban Vicq Vichy Vibraye Vias Viarmes Vianne Vezins Vézénobres Vézelise Veyras Veyrac Veynes
Vesseaux Vesoul Vescovato Verzy Verzenay Vervins Vertus Vertou Verton Vertheuil Vertaizon Versonnex Verson
Versailles Verrières Verquin Véron Verny Vernouillet Vernon Vernioz Verniolle Vernègues Vernantes Vernaison
Vermenton Vermelles Vermand Verlinghem Vérines Vergt Vergongheon Vergigny Vergèze Verfeil Véretz Verdun
Verberie Ventiseri Ventabren Venoy Vennecy Venizel Vénissieux Venette Venerque Venelles Vénéjan Vendres
Vendrennes Vendôme Vendeville Vendenheim Vendat Vendargues Vence Venasque Venansault Vémars Velleron Vélines
Velaux Velaines Veigy Veigné Vedène Vecoux Veauche Vayres Vayrac Vay Vauvert Vauréal Vaumoise Vaujours
Vauhallan Vaugrigneuse Vaugneray Vaudry Vaudelnay Vaucresson Vaucouleurs Vauchrétien Vatan Vassy Vasselay
Vasles Varzy Vars Varreddes Varrains Varilhes Varetz Varangéville Varades Vanves Vannes Valros Valréas Valognes
Valmont Valmondois Valloire Vallières Vallet Valleroy Valleraugue Valleiry Vallauris Vallabrègues Valframbert
Valff Valergues Valenton Valentigney Valensole Valencin Valenciennes Valence Valençay Valdoie Valbonne Valady
Vairé Vailhauquès Vaiges Vagney Vacquiers Vacqueyras Vacon Vaas Uzès Uzerche Uzemain Uzein Uxem Uxegney
Ustaritz Ussel Ussac Urzy Urt Urrugne Urmatt Uriménil Urcuit Upie Unverre Unieux Ungersheim Ugine Uffholtz
Uckange Uchaux Uchaud Uberach Turretot Turckheim Tullins Tulle Tulette Tuffé Tucquegnieux Truyes Trun Troyes
Trouy Trouillas Troissereux Troarn Trizay Trilport Triguères Trignac Trieux Tricot Triaize Trévoux Trévol Trévé
Trets Tressin Tresses Tresserve Tressange Tresques Trept Tréon Trémuson Tréméven Trémery Trémentines Tremblay
Trélon Trélivan Trélissac Trélévern Trélazé Treillières Treignac Trégunc Tréguier Trégastel Treffléan
Treffiagat Trédarzec Trébeurden Trèbes Trappes Trangé Tramoyes Traînou Touvre Touvois Toutlemonde Toutainville
Toussieu Toury Tourves Tours Tourouvre Tournus Tournes Tournay Tourlaville Tourcoing Tourbes Touquin Touques
Toulouse Toulouges Toulon Toulenne Toulaud Toul Toufflers Toucy Tôtes Tossiat Tosse Torreilles Torfou Torcy
Torcé Tonquédec Tonnerre Tonneins Tomblaine Tollevast Figari Tinténiac Tinqueux Tinchebray Tilques Tillières
Tillé Tigy Tignieu Tignes Tigery Tiffauges Tiercé Thyez Thurins Thuré Thumeries Thuir Thueyts Thuellin
Thourotte Thouars Thouarcé Thorigné Thônes Thomery Thoissey Thoiry Thiviers Thiverny Thise Thionville Thilouze
Thilay Thil Thiers Thiberville Thiant Thiais Théza Theys Thésée Thérouanne Thenon Thénezay Thénac Thélus Theizé
Theix Theillay Théding Thaon Thann Thairé Teyran Téteghem Terville Ternay Tergnier Tercé Tenteling Tennie Tende
Tencin Tence Tenay Templemars Teloché Teillé Tavers Taverny Tavel Tavaux Tauxigny Tauriac Taupont Taulignan
Taulé Tatinghem Tartas Tarnos Targon Tarbes Tarascon Tarare Taradeau Taponnat Tanneron Tanlay Taninges
Tancarville Taluyers Talmas Talloires Tallende Tallard Talensac Talence Talant Talange Taissy Taintrux
Taillecourt Taillades Taden Tacoignières Tabanac Sussargues Surzur Survilliers Surtainville Surgères Suresnes
Surbourg Sundhouse Sundhoffen Sumène Sulniac Suippes Suèvres Strasbourg Stotzheim Stosswihr Stenay Steinbourg
Steinbach Steenwerck Steenvoorde Steene Steenbecque Stains Spycker Spicheren Spézet Spéracèdes Spay Soyons
Soyaux Souvigny Soustons Soussans Sourzac Sours Sourdun Sourdeval Souraïde Souprosse Soumoulou Soultzmatt
Soultzeren Soullans Soulaire Souillac Soufflenheim Souesmes Soues Soudan Soucy Soucht Souchez Soucelles Soubise
Soual Sottevast Sospel Sornay Sormiou Sorigny Sorgues Sorges Sorèze Sorède Sorbiers Soorts Sonzay Sonnaz Sonnay
Songeons Sonchamp Sommières Somain Solignac Soliers Solgne Solesmes Solers Solaize Soissons Socx Sochaux
Smarves Sizun Sisteron Sissonne Sisco Sireuil Sinceny Simandres Simandre Sillingy Sillery Sillans Sigolsheim
Signes Sigean Sierentz Sibiril Sézanne Seyssuel Seyssins Seysses Seynod Sevrier Sevrey Sèvres Sevran Sévignac
Sévérac Seurre Seugy Sète Sessenheim Servon Servian Servas Serris Serrières Serres Serquigny Serqueux Serques
Serpaize Sernhac Sermérieu Sermaises Sérigné Sérignan Sérifontaine Sergy Sergines Sérent Séreilhac Seraincourt
Sequedin Septfonds Septeuil Septème Sentheim Sens Senones Senonches Senlis Séné Sénas Semussac Semoy Séméac
Semblançay Sémalens Selvigny Seltz Selongey Seloncourt Sélestat Seissan Seingbouse Seillans Seilhac Seilh Seigy
Seignosse Seignelay Seichamps Segré Segonzac Ségny Séez Sées Sedan Secondigny Seclin Sebourg Seboncourt
Scionzier Sciez Schnersheim Schirrhein Schirmeck Schiltigheim Scherwiller Sceaux Scaër Saze Sayat Savonnières
Savigny Savigneux Savigné Saverne Saverdun Savennières Savenay Savasse Sauzet Sauxillanges Sauvian Sauveterre
Sauverny Sauve Sauvagnon Sautron Saussay Saussan Sausheim Saumur Saulzoir Sault Saultain Saulny Saulnes Saulieu
Saulgé Saujon Saugues Saucats Saubrigues Saubion Saubens Satillieu Sassenay Sassenage Sarzeau Sartrouville
Sartilly Sartène Sarry Sarrola Sarrians Sarrewerden Sarreinsming Sarrebourg Sarras Sarralbe Sare Sarcelles
Sarbazan Saran Saône Santes Santeny Santec Sannois Sannerville Sanguinet Sangatte Sandillon Sancoins Sancerre
Sancé Samoreau Samoëns Sammeron Samer Saméon Samatan Samadet Salviac Salouël Salomé Salles Sallertaine
Sallaumines Sallanches Salins Salindres Saligny Salignac Saleux Sales Salernes Saleilles Salbris Salbert
Salagnon Saizerais Saïx Saivres Pragoulin Saints Chabanière Saintes Saignon Sahurs Sagy Saffré Sadirac Saclay
Saclas Sabres Sabran Sablons Sablonceaux Sablet Ruy Russange Russ Ruoms Rungis Ruminghem Rumilly Rumegies Rully
Ruitz Rugles Ruffiac Ruffec Ruelisheim Rubelles Ruaudin Rozérieulles Roye Roybon Royat Royan Rouvroy Routot
Rousson Roussillon Rousset Roussay Rousies Roumare Roulans Roujan Rouillon Rouillac Rouhling Rougiers Rougemont
Rouffach Rouen Roubaix Rouans Rots Rothau Rosult Rostrenen Rosselange Rosporden Rospez Rosières Rosheim Rosenau
Roscoff Roscanvel Roquevaire Roquettes Roquetoire Roquemaure Roquefort Roquecourbe Roncq Ronchin Ronchamp
Romillé Romenay Rombas Romanswiller Romainville Romagny Romagnieu Romagné Romagnat Rolleville Rolampont Roisel
Roiffieux Rohan Rognonas Rognes Rognac Rogerville Roeschwoog Rodilhan Rodez Rocroi Rocquencourt Rochemaure
Rochegude Rochefort Rochecorbon Rochechouart Roche Rocbaron Robion Robecq Roanne Rixheim Rivière Rivières
Rivesaltes Rives Rivery Riscle Riquewihr Rioz Riotord Riorges Rions Riom Rinxent Rimogne Rignac Riez Rieux
Rieupeyroux Rieumes Rieulay Riedisheim Richwiller Richemont Richelieu Richebourg Richardménil Ribérac Ribemont
Ribeauvillé Riantec Rians Riaillé Rhinau Rezé Reyrieux Reynès Rexpoëde Revin Réville Revel Reuilly Reugny Rety
Retournac Retonfey Retiers Rethel Restigné Réquista Requeil Replonges Renwez Rennes Renescure Renazé Renaison
Renage Remy Remoulins Remouillé Remiremont Rémilly Rémelfing Rémalard Reiningue Reims Reillanne Reignac
Reichstett Reichshoffen Réhon Régusse Réguisheim Réguiny Régny Redon Réding Redessan Rédené Recquignies
Rebréchien Rebais Réalville Réalmont Razès Ravières Ravenel Rauzan Ranville Rantigny Rannée Randan Ranchicourt
Ramonchamp Rambouillet Ramatuelle Rai Raismes Raedersheim Radon Racquinghem Râches Rabastens Quistinic Quissac
Quintin Quintenas Quinssaines Quinsac Quingey Quincieux Quincey Quincampoix Quimperlé Quimper Quimiac Quilly
Quillan Quiévy Quiévrechain Quiberon Quévert Quéven Quettehou Quetigny Questembert Quessoy Querrien
Querqueville Quend Quéménéven Quédillac Québriac Quarouble Quarante Quaëdypre Puyoô Puymoyen Puyloubier
Puylaurens Puygouzon Puteaux Pussay Pusignan Pusey Pulversheim Pulnoy Pulligny Pujols Pujaut Pujaudran
Puisserguier Puissalicon Puiseaux Puilboreau Puichéric Pugnac Provins Provin Proville Prouvy Propriano Privas
Prissé Prinquiau Pringy Prigonrieux Priay Précieux Préseau Prémilhat Prémesques Prémery Preignan Preignac
Préfailles Précigné Préchac Préaux Prayssac Prat Prahecq Pradines Prades Pouzauges Pouzac Pouxeux Poussan
Pourrières Pourrain Poulx Poullaouen Pouldreuzic Pouldergat Poulainville Pouillon Pouancé Potigny Poses
Portvendres Portiragnes Portieux Portets Portbail Porspoder Pornichet Pornic Pordic Porcieu Porcheville
Porcelette Pontvallain Pontrieux Pontpoint Pontorson Pontoise Pontlevoy Pontivy Ponthierry Ponteilla
Pontchâteau Pontcharra Pontcarré Pontarlier Pontacq Pons Poncin Ponchon Pomponne Pompignan Pompignac Pompey
Pompertuzat Pompaire Pommiers Pommeuse Pommeret Pomérols Pomarez Polminhac Pollionnay Polliat Pollestres
Poligny Polignac Poitiers Poisy Poissy Poisat Podensac Pluzunet Pluvigner Plurien Pluneret Plumieux Plumergat
Plumelin Pluméliau Plumelec Plumaugat Pluherlin Pluguffan Pluduno Plozévet Plouzévédé Plouzané Plouvorn
Plouvien Plourivo Plouray Plounévézel Plounéventer Ploumoguer Ploumilliau Ploumagoar Plouisy Plouigneau
Plouider Plouhinec Plouharnel Plouha Plouguin Plouguiel Plouguerneau Plouguenast Plougrescant Plougourvest
Plougoumelen Plougoulm Plougonven Plougonvelin Plougasnou Ploufragan Plouézec Plouescat Plouénan Plouédern
Ploudaniel Ploubezre Ploubazlanec Ploubalay Plouay Plouasne Plouarzel Plouaret Plouagat Plonéis Plomodiern
Plomeur Plomelin Plogonnec Plogoff Ploëzal Ploërmel Ploeren Ploërdut Ploemeur Ploemel Plobsheim Pleyben Pleuven
Pleurtuit Pleumeleuc Pleumartin Pleugueneuc Pleugriffet Pleudaniel Pleucadeuc Pleubian Plestan Plessé Plessala
Plescop Plérin Plerguer Plémy Plémet Plélo Fréhel Pléhédel Pléguien Plédran Plédéliac Pléchâtel Pleaux Plauzat
Plaudren Plappeville Planguenoual Plancoët Plaisir Plaisance Plaintel Plainfaing Plailly Plabennec Pîtres
Pithiviers Pissotte Pissos Pirou Pirey Pipriac Pionsat Piolenc Pinsaguel Pinon Piney Pinet Pignans Pignan
Pietrosella Pietranera Pierry Pierrevert Pierres Pierrepont Pierrelaye Pierrelatte Pierrefort Pierrefonds
Piennes Picquigny Picauville Pibrac Pia Phalsbourg Phalempin Pfetterhouse Pfastatt Pfaffenheim Pezens Pézenas
Peyruis Peyrins Peyrilhac Peyrestortes Peyrehorade Peypin Peynier Peymeinade Peujard Petiville Pessac Pesmes
Peschadoires Pertuis Perthes Perrusson Perrigny Perrignier Perreux Perpignan Pérouges Péronne Péronnas Péron
Pérols Pernes Périgueux Périgny Périgneux Pérignac Périers Peri Pérenchies Percy Pépieux Penvénan Pennautier
Pénestin Pendé Pencran Pélussin Peltre Pelousey Pellegrue Pélissanne Peipin Peillonnex Peillon Peille Peillac
Pégomas Pédernec Pecquencourt Pechbonnieu Péchabou Péaule Peaugres Payzac Payns Pavilly Pavie Paulx Paulhan
Paulhaguet Paulhac Pauillac Pau Patay Passy Pasly Paslières Parthenay Paron Parmain Parigny Parigné Parempuyre
Paradou Pantin Pannes Pannecé Panissières Pancé Panazol Pamproux Pamiers Palinges Palaja Palaiseau Paimpont
Paimpol Paimboeuf Paillet Pabu Oyonnax Ouveillan Outreau Outarville Ousse Oursbelille Oullins Oulins Ouistreham
Ouges Oudon Oucques Ouches Ottrott Ottmarsheim Otterswiller Ottange Othis Ostwald Ostricourt Ostheim Ossun
Osséja Ossé Osny Orvault Orval Orthez Ortaffa Orschwihr Orsay Orsan Ornex Ornans Ornaisons Ormoy Ormes Orly
Orliénas Orleix Orléat Orléans Orival Orgueil Orgon Orgeval Orgerus Orgères Orgelet Orcines Orchies Orchamps
Orcet Orbey Orbec Oraison Opio Onzain Onnaing Ondres Ondes Omissy Olonzac Olmeto Ollioules Ollainville Olivet
Oletta Olemps Oissery Oisseau Oisemont Oignies Ohlungen Ognes Offranville Offenheim Offemont Oeyreluy Oermingen
Odos Oderen Octeville Objat Obernai Oberhergheim Oberhaslach Oberbronn Betschdorf Obenheim Nyons Nyoiseau
Nuaillé Nozay Noyon Noyarey Noyant Novillars Noves Novalaise Nouzonville Nouzilly Nouvoitou Nouvion Nousty
Nostang Nortkerque Normanville Nordhouse Nontron Nonancourt Nommay Nomexy Nomeny Nomain Nolay Noizay Noisiel
Noiseau Noirétable Nointot Nohic Nohanent Nogentel Nogaro Noé Noailles Noaillan Nivillac Niort Nîmes Nilvange
Niherne Niévroz Nieul Nieppe Niedernai Niderviller Neydens Nexon Nevoy Néville Névian Névez Nevers Neuvy Neuvic
Neuvéglise Neuvecelle Neussargues Neulliac Neulise Neufmanil Neufgrange Neufchef Neufchâteau Nesmy Nesles Nesle
Nersac Nérondes Nercillac Nérac Néoules Nemours Nègrepelisse Nébian Nay Naves Navenne Naveil Navarrenx
Naucelles Naucelle Nassandres Narrosse Nargis Narbonne Naours Nantua Nantiat Nanteuil Nantes Nanterre Nangis
Nandy Nancy Nancray Nalliers Naizin Naintré Nailloux Muzillac Mutzig Muttersholtz Mussig Mussidan Mus Muron
Muret Murat Munster Mundolsheim Munchhouse Mulsanne Mulhouse Muizon Mugron Mudaison Mozac Moyrazès Moyenmoutier
Moye Moyaux Mouzon Mouzillon Mouzeil Mouy Mouxy Mouvaux Moûtiers Moussan Moussac Mours Mouroux Mouriès Mouret
Mourenx Moult Moulins Mouleydier Moulay Mouguerre Mougon Mougins Mouen Mouchin Mouchard Mouchamps Morzine
Morvillars Mortrée Morteau Mortcerf Mortain Morsbach Morre Morosaglia Mornas Mornant Mornac Mormoiron Mormant
Morlaix Morlaàs Morienval Morhange Morez Moreuil Morestel Morée Moréac Mordelles Morcenx Morbier Morbecque
Morannes Morangis Morancez Morancé Moosch Montussan Montsûrs Montsoult Monts Montry Montrouge Montrottier
Montrodat Montricoux Montrichard Montrevault Montreuil Montrem Montréjeau Montredon Montréal Montrabé
Montpeyroux Montpellier Montournais Montoison Montmorot Montmorillon Montmorency Montmirail Montmeyran
Montmélian Montmédy Montmarault Montmain Montmagny Montmacq Montluel Montluçon Montlivault Montlignon Montlhéry
Montlebon Montlaur Montjoire Montigny Montignac Monticello Monthyon Monthermé Montguyon Montgivray Montgiscard
Montgeron Montgermont Montgaillard Montfrin Montferrat Montfermeil Montfavet Montfaucon Montévrain Monteux
Montesson Montescot Monterfil Monterblanc Montenois Montendre Montenay Montélimar Montélier Montéléger Monteils
Montech Montebourg Montdidier Montcuq Montcresson Montcornet Montchanin Montcenis Montcaret Montbronn Montbron
Montbrison Montblanc Montbizot Montbeton Montbert Montberon Montbéliard Montbazon Montbazin Montbazens Montbard
Montayral Montauville Montaut Montauroux Montaure Montauban Montataire Montarnaud Montargis Montardon Montans
Montanay Montamisé Montalieu Montaigut Montaigu Montagny Montagne Montagnat Montagnac Montady Mont Monswiller
Monsempron Monségur Mons Monnières Monnaie Monflanquin Monéteau Monestiés Monein Mondragon Mondoubleau
Mondonville Mondeville Mondelange Moncoutant Moncontour Monchecourt Monbazillac Mommenheim Molsheim Mollégès
Molinet Molières Molac Moisselles Moissac Moislains Moisenay Moirans Moidieu Mogneville Modane Missillac
Misérieux Miribel Mireval Mirepoix Mirepeix Miremont Mirefleurs Mirecourt Mirebeau Miré Mirande Mirambeau
Miramas Mios Mions Mionnay Mimizan Mimet Mimbaste Millery Millau Millas Milizac Milhaud Migné Migennes Mieussy
Miélan Méziré Mézin Mézériat Mézeray Mezel Mèze Meyzieu Meythet Meysse Meyssac Meyrueis Meyreuil Meyrargues
Meynes Meymac Meylan Meyenheim Mexy Meximieux Meursault Meursac Meurchin Meudon Meucon Metzervisse Metzeral
Metz Mettray Méteren Messimy Messery Messeix Messei Messein Messac Mesquer Meslan Mésanger Méry Merxheim
Merville Mervent Mervans Méru Mertzwiller Merten Merlimont Merlevenez Mérindol Mérignies Mérignac Mériel
Méricourt Méribel Méréville Méreau Méré Merdrignac Mercury Mer Menucourt Menton Mensignac Mens Menneval Mennecy
Ménilles Ménétrol Ménesplet Ménerbes Ménéac Mende Melun Melrand Mellecey Melle Mellac Mélisey Melgven Melesse
Melay Meillonnas Meillac Meilhan Megève Mées Médréac Médis Médan Mécleuves Meaux Méaulte Méaudre Mazingarbe
Mazères Mazé Mazargues Mazan Mazamet Mayet Mayenne Maxéville Maxent Mauvezin Mauves Maurs Mauron Mauriac
Maurepas Maureilhan Maurecourt Maulévrier Maule Mauguio Maubourguet Maubeuge Maubec Matzenheim Matour Matignon
Mathieu Mathay Matha Massy Massongy Massieux Massiac Masseube Massay Masny Masnières Masevaux Marzy Marzan
Marvejols Martizay Martinvast Martillac Martigues Martignat Marthod Martel Marsilly Marseille Marseillan Marsat
Marsanne Marquise Marquion Marquillies Marquefave Marpent Maromme Maroilles Marnaz Marnay Marmoutier Marmande
Marmagne Marly Marlhes Marlenheim Marle Maringues Marines Marin Marigny Marignier Marignane Marguerittes Margon
Margency Margencel Margaux Mareuil Maretz Marennes Mardié Mardeuil Marcoussis Marcorignan Marconnelle Marconne
Marçon Marcoing Marckolsheim Marck Marcillac Marcigny Marciac Marchiennes Marcheprime Marcamps Marboz Marboué
Marbache Maraussan Marans Manziat Manzat Manthelan Mansle Mansigné Mansac Manosque Manom Manéglise Mane Manduel
Mandeure Mancieulles Mamirolle Mametz Mamers Malzéville Malville Mallemort Mallemoisson Malissard Malintrat
Malijai Malguénac Malestroit Malesherbes Malaunay Malaucène Malataverne Malansac Malakoff Maisse Mainvilliers
Maintenon Maing Maincy Maillot Maillezais Maillane Maidières Maîche Magné Magnanville Magland Magescq Magalas
Maffliers Mâcon Maclas Macheren Machecoul Maché Macau Mably Lyon Lyaud Luzy Luzinay Luzech Luzarches Luynes
Lutzelhouse Lutterbach Lussac Lusigny Lusignan Lusanger Lure Luray Lunéville Lunery Luneray Lunel Lunay Lumio
Lumes Lumbres Lumbin Luitré Luisant Lugrin Ludres Luçon Lucinges Lucéram Lucenay Luceau Lucé Lucciana Lubersac
Luant Lozinghem Lozanne Loyettes Loyat Lovagny Louzy Louvroil Louvres Louvigny Louviers Louverné Louveciennes
Loury Lourmarin Lourdes Lourches Louplande Loupian Loupiac Louhans Loué Loudun Loudéac Loubert Louargat
Louannec Losne Lorris Lorquin Lormont Lormes Lormaison Lorient Lorgues Lorgies Lorette Loperhet Lopérec Loos
Looberghe Lons Longwy Longvic Longuyon Longueville Longuenesse Longueau Longperrier Longnes Longlaville
Longjumeau Longfossé Longchaumois Longchamp Longages Londinières Lompret Lomme Lombron Lombez Loivre Loisin
Loiron Lognes Lodève Loctudy Locquirec Locquémeau Locon Locmiquélic Locminé Locmariaquer Loches Llupia Liverdun
Livarot Lissieu Lisses Lisieux Lipsheim Linxe Linselles Linguizzetta Lingolsheim Linas Linars Linards Limoux
Limours Limonest Limoges Limésy Limerzel Limay Limas Lillers Lillebonne Lille Ligugé Ligueil Ligré Lignières
Ligné Liffré Liévin Lieusaint Lieurey Liergues Lièpvre Licques Libourne Libercourt Liancourt Lherm Lezoux
Lézigneux Lezennes Lezay Lézardrieux Lézan Leyment Leymen Leyme Lexy Lewarde Levroux Lévignac Levier Levet
Lèves Vernet Levens Valdahon Leval Leudeville Leucate Lestrem Lessay Lesquin Lespinasse Lespignan Lesneven
Lésigny Lescar Léry Lérouville Léré Lepuix Léon Léognan Lentilly Lentigny Lent Lens Lencloître Lempdes Lembras
Lemberg Lembach Léhon Léguevin Legé Leforest Leers Lédignan Ledeuix Lédenon Lectoure Lécousse Lécluse Lecelles
Bono Layrac Laxou Lavoux Lavit Lavilledieu Lavérune Laventie Lavelanet Lavaur Lavardac Lavalette Laval Lauzerte
Lautrec Lauterbourg Lautenbach Laussonne Lauris Laurens Launaguet Launac Lattes Latresne Latillé Lassy Lassigny
Lasseube Lasalle Laruscade Laruns Larringes Larressore Laroquebrou Laroque Largentière Lardy Larche Larchamp
Larçay Larajasse Lapugnoy Lapte Lapoutroie Laplume Lapalud Lapalisse Laon Lanvollon Lanvéoc Lanvénégen
Lanvallay Lantriac Lantosque Lanton Lantic Lanta Lansargues Lanrodec Lanrivoaré Lanquetot Lanouée Lanouaille
Lanobre Lannoy Lannion Lannilis Lannemezan Lanmeur Languidic Langueux Langres Langonnet Langon Langoiran
Langogne Langoat Langlade Langeais Langeac Lanester Landunvez Landudec Landser Landrévarzec Landres Landrecies
Landivy Landivisiau Landiras Landévant Landeronde Landerneau Landemont Landeleau Landéhen Landéda Landéan
Landaul Landas Lancrans Lancieux Lampertheim Lamorlaye Lamonzie Lambesc Lambersart Lamballe Lamastre Lamarque
Lamarche Lamanon Lamagistère Laloubère Lallaing Lalinde Lalbenque Laiz Laissac Laillé Laigneville Lahonce
Descartes Laguiole Laguenne Lagrave Lagord Lagorce Lagor Lagnieu Lagnes Lagarrigue Lafrançaise Ladon
Lacrouzette Lacaune Lacasse Lacanau Labry Labruguière Labourse Labouheyre Lablachère Labeuvrière Labenne
Labégude Labège Labatut Labastidette Labaroche Kuntzig Kunheim Kruth Knutange Kintzheim Kingersheim Kilstett
Killem Keskastel Kervignac Kertzfeld Kernilis Kerlouan Kerbach Kembs Kaysersberg Kaltenhouse Juziers Juvigné
Juvignac Jussy Jussey Jussac Jurançon Jumièges Jumelles Jullouville Jujurieux Juilly Juillan Juillac Juigné
Joyeuse Jouy Jouques Jougne Joudreville Jouarre Josselin Jonzieux Jonzac Jons Jonquières Jonquerettes Joncherey
Jonage Joinville Joigny Job Jeumont Jenlain Jegun Jebsheim Jeanménil Javené Jaux Jausiers Jaujac Jasseron Jarzé
Jarrie Jarny Jarnac Jargeau Janzé Janville Jans Janneyrias Jallais Jacou Izon Izernore Izeaux Iwuy Itxassou
Itteville Ittenheim Iteuil Itancourt Istres Issoudun Issou Issoire Issenheim Issé Isques Isneauville Isle
Isbergues Irvillac Irodouër Irmstett Irigny Innenheim Ingwiller Inguiniel Ingré Ingrandes Ingersheim Incheville
Imphy Illzach Illies Illfurth Illats Illange Igoville Igon Igny Igney Ifs Iffendic Idron Ibos Hyères Huttenheim
Hurigny Huriel Huningue Hundling Hulluch Huismes Huez Huelgoat Hoymille Houssen Hourtin Houppeville Houplines
Houlgate Houilles Houdemont Houdan Houdain Hornaing Horgues Hordain Honfleur Hondschoote Homécourt Homblières
Hombleux Holving Holtzwihr Holtzheim Holnon Hochstatt Hochfelden Hirtzfelden Hirtzbach Hirson Hirsingue Hirel
Hinx Hinges Hindisheim Hilsenheim Hillion Hiersac Heyrieux Heuringhem Heugas Hésingue Hesdin Herzeele Héry
Herserange Herry Herrlisheim Hermonville Hermies Hermes Herlies Hérin Hérimoncourt Héricy Héricourt Héric
Hergnies Hérépian Herbitzheim Herbignac Herbeys Herbault Henvic Henrichemont Hénouville Hénon Hennebont Hendaye
Hénanbihen Hem Helfaut Hélesmes Heimsbrunn Heillecourt Hégenheim Hazebrouck Haybes Hayange Haverskerque Haveluy
Hauville Hautmont Yutz Hauterives Hauterive Hautefort Haussy Haulchin Haucourt Haubourdin Hatten Haspres
Hasparren Hasnon Harnes Harly Harfleur Hardricourt Hardinghen Harbonnières Hanvec Hangenbieten Hanches Hambye
Hambach Halluin Hallines Hallencourt Haisnes Haillicourt Haguenau Hagondange Hagetmau Hadol Habsheim Habas
Guyancourt Gurgy Guîtres Guissény Guiscriff Guiscard Guipry Guipel Guipavas Guingamp Guînes Guilvinec Guilliers
Guillestre Guillac Guilers Guignicourt Guignes Guignen Guiclan Guichen Guewenheim Gueux Gueugnon Guéthary
Guesnain Guerville Guern Guermantes Guerlesquin Guérigny Guéret Guéreins Guérard Guérande Guer Guenrouet Guénin
Guengat Guénange Guémar Guégon Guécélard Guebwiller Guarbecque Gruson Gruissan Gruffy Groslay Grosbreuil Gron
Groix Groisy Groissiat Groffliers Grisolles Grimaud Grillon Grigny Grignon Grignols Grignan Gries Grièges
Gresswiller Grenoble Grendelbruch Grenay Grenade Gréasque Gravigny Graveson Gravelines Graulhet Gratentour
Grasse Granville Grans Grane Grandvillars Grandris Grandfresnoy Grambois Gramat Gragnague Gradignan Grâces
Graçay Grabels Goven Gouzon Gouzeaucourt Gouvieux Gouvernes Gourin Gourdon Goult Gouézec Gouesnou Gouesnach
Goudelin Goudargues Gouarec Gouaix Gosné Gosnay Gorze Gorron Gorges Gordes Gorcy Gorbio Gonnehem Gonfaron
Gonesse Gondrin Gondreville Gondecourt Goncelin Gommegnies Golbey Goincourt Goetzenbruck Goderville Glomel
Gleizé Givry Givrand Givors Givet Gisors Giroussens Giromagny Giraumont Ginestas Ginasservis Gimont Gillonnay
Gilley Gilette Gignac Gigean Gièvres Gières Gien Gidy Giberville Ghyvelde Ghisonaccia Gex Gévezé Geudertheim
Gétigné Gestel Gesté Gespunsart Gerzat Gerstheim Gergy Gerde Gerbéviller Gérardmer Ger Gentilly Gennes Genlis
Génissieux Génissac Genillé Générac Génelard Genech Genay Genas Gémozac Gémenos Gelos Gelles Geispolsheim
Gazeran Gavray Gauriaguet Gauchy Gattières Gassin Gasny Garons Garnay Garlin Garidech Gargenville Gargas
Garéoult Gardouch Gardonne Gardanne Garchizy Garches Garat Garancières Gap Gannat Ganges Gandrange Gan
Gambsheim Gambais Gamaches Galluis Gallardon Galgon Gainneville Gaillon Gaillard Gaillac Gagny Gaël Gacé
Gabarret Fuveau Furiani Furdenheim Fumel Fumay Fublaines Fruges Frouzins Frouard Frossay Frontonas Fronton
Frontignan Frontenex Fronsac Froncles Fromelennes Froidfond Froideconche Froges Frignicourt Frévent Fretin
Fréthun Fresnes Frépillon Freneuse Frelinghien Fréland Fréjus Fréjairolles Freigné Frasne Frans Franois Frangy
Franconville Francheville Francheleins Fraize Fraisses Fraisans Fourqueux Fourques Fourmies Fouras Fouquereuil
Foulayronnes Fouillard Fougerolles Fougères Foug Fouesnant Foucherans Foucarmont Fosses Fortschwihr Fors
Formerie Forcalquier Forbach Fontvieille Fontoy Fontenilles Fontenay Fontcouverte Fontannes Fontaines Fontaine
Fonsorbes Fondettes Fonbeauzard Folschviller Folkling Folembray Foix Foissiat Foëcy Flourens Florensac Florange
Florac Floirac Floing Flize Flixecourt Fleury Fleurines Fleurie Fleurbaix Fleurance Flesselles Flers Fléac
Flayosc Flaxlanden Flavin Flaviac Flamanville Fitilieu Fismes Firminy Firmi Finhan Fillinges Fillé Figeac
Figanières Feyzin Feytiat Feurs Feuquières Feuchy Feucherolles Féternes Festubert Fessenheim Ferrette Ferques
Férolles Fermanville Férin Férel Fenouillet Feneu Fénay Fenain Felletin Fellering Felleries Félines Feillens
Feignies Feigères Fégréac Fegersheim Féchain Fécamp Fayence Favières Faverney Faverges Faumont Faulx
Faulquemont Farschviller Farnay Faremoutiers Fareins Fampoux Fameck Famars Falleron Falicon Falck Falaise
Fagnières Fabrezan Fabrègues Èze Ézanville Eysines Eyragues Eymoutiers Eymet Eyguières Eygalières Eybens
Exireuil Exincourt Excideuil Évry Évron Évreux Évrecy Évran Évires Évenos Euville Eurre Eulmont Etzling Étupes
Étriché Étreux Étretat Étrépagny Étrembières Étrelles Étreillers Étréchy Étiolles Éterville Étel Etaux
Étauliers Étaules Étaples Étampes Étalans Étainhus Étain Étagnac Esvres Estrées Estrablin Estissac Estillac
Estevelles Esternay Estaires Estagel Essert Essars Esquibien Esquerdes Esquelbecq Esquéhéries Espéraza
Espelette Espalion Esnandes Eslettes Escoutoux Esches Eschbach Eschau Escautpont Escaudain Escalquens Esbly
Erstein Erre Erquy Ernée Ermont Erdeven Ercuis Erbrée Erbray Éragny Équemauville Épron Eppeville Épouville
Épône Épinouze Epiniac Épinal Épinac Epfig Épervans Épernon Épernay Éperlecques Épehy Épaignes Épagny Éoures
Envermeu Enval Entzheim Entrange Entrammes Ensisheim Ennezat Ennevelin Ennery Enchenberg Emmerin Émerchicourt
Émerainville Embrun Elven Éloyes Elne Elliant Elbeuf Élancourt Eguisheim Éguilles Égreville Égly Égletons Edern
Écully Écuisses Écuelles Écueillé Écrouves Écrainville Ecquevilly Ecques Écoyeux Écouflant Écouen Écouché
Écommoy Eckwersheim Eckbolsheim Échirolles Échiré Échillais Échenevex Échalas Écaillon Ébreuil Ebersheim Eauze
Eaunes Eaubonne Duttlenheim Dury Durtol Durtal Durrenbach Larequille Duras Duppigheim Dunkirk Dunières Duisans
Dugny Duclair Ducey Dry Drusenheim Drumettaz Drulingen Druelle Droué Drocourt Dreux Dreslincourt Drefféac
Draveil Drap Drancy Draguignan Dozulé Doyet Douzy Douvrin Douvaine Doussard Dourgne Dourges Dourdan Doullens
Doue Doudeville Douchy Doubs Douarnenez Douai Dortan Dornes Dormans Dorlisheim Dordives Donzy Donzère Donzenac
Donnery Donges Donchery Don Domont Domme Domgermain Domfront Domessin Domérat Domène Domarin Domancy Domalain
Domagné Dolomieu Dollon Dole Doingt Dogneville Docelles Dizy Divion Distroff Distré Dissay Dirinon Dirac Diou
Dingsheim Dingé Dinéault Dinard Dinan Dijon Digosville Digoin Dignac Diges Dieuze Dieulouard Dieulefit
Dietwiller Diesen Dieppe Diémoz Diemeringen Diebling Die Didenheim Dhuizon Deyvillers Deville Devecey Deûlémont
Dettwiller Desvres Dessenheim Désertines Désaignes Derval Déols Denicé Denguin Denée Denain Démouville Demigny
Delle Decize Dechy Decazeville Deauville Dax Davézieux Daux Daumeray Dauendorf Dasle Darvoy Darnieulles Darney
Darnétal Dargnies Dardilly Daoulas Dannes Dannemarie Danjoutin Damville Damprichard Dampmart Dampierre Damparis
Dammarie Damigny Damgan Damery Damelevières Damazan Dallet Daix Dainville Dagneux Dadonville Dachstein Dabo
Cysoing Cuzieu Cuverville Cusy Custines Cusset Cussac Curtin Curgy Curgies Cunlhat Cunac Culoz Culhat Cuisiat
Cuisery Cuiseaux Cuincy Cuinchy Cugnaux Cugand Cuffy Cuffies Cuers Cucuron Cucq Cublize Cublac Crusnes
Cruseilles Cruet Cruas Crozon Crouy Crottet Croth Crossac Crosne Crolles Croix Croisilles Crissey Crisolles
Crézancy Creysse Crevin Creutzwald Creully Créteil Cresserons Crespin Crespières Crépy Créon Crémieu Creissels
Creissan Creil Créhen Créhange Crédin Créances Cravanche Craponne Craon Crach Cozes Couzeix Coux Coutras
Coutouvre Coutiches Couternon Couterne Coutances Cousolre Cousance Courzieu Courtry Courtisols Courthézon
Courtenay Courteilles Coursan Coursac Courrières Courpière Courpalay Cournonsec Courmelles Courlay Courdimanche
Courcy Courçon Courcité Courchevel Courbevoie Coupvray Coulon Coulommiers Coulombs Coulombiers Coulogne
Coullons Coulaines Couiza Couhé Coufouleux Couffé Couëron Coudun Coudoux Couchey Couches Coubron Coubon
Coublevie Coubert Cotignac Cosnes Cosnac Corzé Corte Corseul Corsept Corrèze Corquilleroy Corpeau Coron
Cornimont Cornil Cornier Corneilhan Cornebarrieu Corné Cornas Cormontreuil Cormicy Cormery Cormeray Cormeilles
Corlay Corenc Cordon Cordemais Corcieux Corbreuse Corbigny Corbie Corbenay Corbelin Corbeilles Corbehem Corbas
Corbarieu Coray Coquelles Conty Contres Contes Conquereuil Connerré Connaux Connantre Conlie Congrier Congénies
Confolens Condrieu Condom Condette Condat Concarneau Comps Compreignac Compiègne Compertrix Communay Commercy
Commer Commequiers Commentry Commelle Comines Combronde Combrit Combrée Combrand Combourg Combloux Combaillaux
Colpo Colomiers Colombiès Colombiers Colombes Colombelles Colombe Colomars Colmar Collonges Collobrières
Collioure Colleret Collégien Coligny Coise Coincy Coignières Cogolin Cogny Cognin Cognac Coëx Coëtmieux Coësmes
Codognan Cocheren Coarraze Cluses Cluny Cluis Clouange Clisson Clion Clichy Clerval Clermont Clérieux Clères
Clérac Cléon Cléguérec Cléguer Cléder Clécy Claville Clary Claret Clarensac Clapiers Clamecy Clamart Claix
Clairoix Clairac Claira Civrieux Civray Civens Cissé Cintré Cintegabelle Cinqueux Cimiez Ciboure Chuzelles
Chorges Chomérac Cholet Choisy Choisey Chocques Chitenay Chirens Chirac Chinon Chindrieux Chimilin Chierry
Chiché Chevry Chevrières Chevreuse Chèvremont Chevilly Chevillon Cheverny Chevannes Chevanceaux Chevaigné Cheux
Chessy Cherveux Cherrueix Cherré Chéroy Chermignac Cherisy Chéreng Cherbourg Chéraute Chérac Chépy Cheny
Chenôve Chenoise Cheniménil Chéméré Chemazé Chemaudin Chelles Cheillé Chécy Chazelles Chaville Chavigny
Chavenay Chavelot Chavanoz Chavanod Chavanay Chavagne Chauvigny Chauvé Chaussin Chauriat Chauray Chauny Chaunay
Chaumontel Chaumont Chaulnes Chaulgnes Chauffailles Chaudon Chauché Chatte Chatou Châtonnay Châtillon Châtenois
Châtel Châteauroux Châteauneuf Châteaulin Châteaugiron Châteaugay Châteaufort Châteaudun Châteaubourg Chassors
Chassieu Chasselay Chassagny Chartrettes Chartres Chars Charroux Charron Charquemont Chârost Charolles Charny
Charnècles Charnay Charmes Charly Charlieu Charleval Chargé Charentilly Charentay Charbuy Charavines
Charantonnay Chaptelat Chappes Chaponost Chaponnay Chapet Chapareillan Chaource Chanu Chantraine Chantonnay
Chantôme Chantilly Chantepie Chanteloup Chantelle Chanteheux Chanteau Chanonat Chaniers Changé Chandon
Chancenay Chancelade Chanas Chanac Champvans Champtoceaux Champsecret Champniers Champlitte Champlan Champigny
Champigné Champier Champhol Champfleur Champenoux Champeix Champdieu Champcueil Champcevinel Champagnole
Champagnier Champagney Champagné Champagnac Chamigny Chameyrat Chambretaud Chambourcy Chamboulive Chambly
Chambéry Chamberet Chamarande Chamant Chamalières Chamagnieu Châlus Challuy Challex Challes Challans Chalindrey
Chaligny Chalifert Chaleins Chalampé Chalamont Chalais Chalabre Chaingy Chaillevette Chailles Chailland
Chaillac Chagny Chadrac Chacé Chabris Chabreloche Châbons Chablis Chabeuil Chabanais Cézy Cézac Ceyzériat
Ceyreste Ceyrat Ceton Cestas Cessy Cesson Cessieu Cervione Certines Cers Cérons Cerny Cernay Cerizay Cérilly
Cergy Ceret Céreste Cérences Cerelles Cerdon Cercoux Cepoy Cépet Cenon Cendras Cénac Cély Cellieu Cellettes
Cébazat Ceaucé Cazilhac Cazères Cazaubon Caylus Cavignac Caveirac Cavan Cavaillon Caux Cauvigny Cauterets
Caussade Cauro Caumont Caulnes Cauffry Caudry Caudan Cattenom Catenoy Castries Castres Castillonnès Castets
Castellane Casteljaloux Castelginest Castelculier Castagniers Cast Casson Cassis Casseneuil Cassel Carvin
Cartignies Carspach Cars Carros Carqueiranne Carquefou Carpiquet Carpentras Caromb Carnoules Carnac Carmaux
Carling Carlepont Carignan Cargèse Carentoir Carentan Carcès Carcassonne Carcans Carbonne Carantec Caraman
Capvern Captieux Capinghem Capestang Capendu Capdenac Capbreton Cantin Cantenac Canteleu Cantaron Canon Canohès
Cannes Cangey Canet Canéjan Candé Cancon Cancale Campsas Campénéac Campbon Campan Camors Camon Camiers
Cambremer Cambrai Camblanes Cambes Camarès Calvisson Calvi Calmont Callian Callas Callac Calenzana Calais
Cajarc Caissargues Cairon Cahors Cahagnes Cagny Caëstre Caen Cadolive Cadillac Caderousse Cadenet Caden
Cadaujac Cadalen Cachan Cabris Cabriès Cabrières Cabourg Cabestany Cabasse Cabariot Cabannes Buzançais Buxy
Buxerolles Bussières Bussang Busnes Busigny Bury Buros Burlats Burie Burbure Bully Bullion Bulgnéville
Buironfosse Buhl Bugeat Buellas Bueil Bucquoy Buchy Buchères Buchelay Buc Bubry Bruz Bruyères Brunstatt Brunoy
Brumath Brûlon Bruguières Brugheas Bruges Brouckerque Broons Bron Broglie Brix Briscous Briouze Brioude Brionne
Brion Briollay Brindas Brigueuil Brignoles Brignais Briey Briennon Briec Brie Bricy Bricquebec Briatexte Briare
Briançon Brezolles Brézins Brézé Bréviandes Bréval Breuilpont Breuillet Bretteville Bretoncelles Breteuil
Bretenoux Breteil Brest Bressuire Bressols Bresles Brens Brenouille Brêmes Bréhand Bréhal Brech Brécey Brécé
Brebières Bréauté Brax Brassac Brasparts Brasles Bras Brantôme Branne Branges Brando Brandérion Bram Brains
Braine Bracieux Bozouls Bozel Boynes Boves Bouzonville Bouzillé Bouzigues Bouxwiller Bouvron Bouville
Bouvignies Bouttencourt Boussois Boussières Bousse Boussay Boussac Bousies Bousbecque Bourth Bourogne
Bournezeau Bourlon Bourgueil Bourguébus Bourg Bourgogne Bourgneuf Bourghelles Bourges Bourgbarré Bourganeuf
Bourbriac Bourbourg Bouloire Bouloc Boulleret Bouligny Bouliac Bouleurs Boulbon Boulange Bouin Bouilly
Bouillargues Bouguenais Bougival Boufféré Bouffémont Boué Bouchemaine Bouchain Boucau Bouaye Bouafle Bosdarros
Bornel Borgo Bords Bordes Bordeaux Boos Boofzheim Bonson Bonnieux Bonneville Bonneveine Bonneval Bonnétable
Bonne Bonnes Bonnemain Bonnelles Bonnefamille Bonnat Bonifacio Bondy Bondues Bondoufle Bompas Bologne
Bollwiller Bollezeele Bollène Bolbec Boisseuil Boisset Boisseron Boismé Boisgervilly Boiscommun Bohars
Boeschepe Boëge Boé Bodilis Bobigny Blotzheim Blois Blodelsheim Bliesbruck Bletterans Bléré Blérancourt Bléneau
Blendecques Blavozy Blauzac Blausasc Blaringhem Blanzy Blanzat Blanquefort Blancafort Blamont Blain Blagny
Blagnac Blaesheim Blacé Bizanos Bizanet Biviers Bitche Bischwiller Bischheim Biscarrosse Biot Bining Binic
Billom Billère Bilieu Bihorel Biguglia Bignoux Bignan Biganos Bièvres Biesles Biesheim Bierne Bienville Bidart
Bidache Bias Biarritz Biard Bezouce Bezons Béziers Bezannes Beynost Beynes Beynat Beychac Beuzeville Beuvry
Beuvrages Beuvillers Beuville Beure Betz Betton Béthune Bethoncourt Bétheny Bessines Bessières Bessenay
Bessèges Bessancourt Bessan Besné Besançon Béruges Bertry Bertrange Berthecourt Berstett Berson Bersée
Berrwiller Berrien Berric Bernis Bernin Berné Bernay Bernaville Berlaimont Bergues Bergholtz Bergheim Bergerac
Berck Bérat Benquet Bénouville Bénodet Bennwihr Bennecourt Benfeld Benet Bénéjacq Belz Belvès Belpech Belligné
Bellignat Belley Belleville Bellevaux Belleu Belleneuve Bellenaves Bellême Bellegarde Bellaing Bellac Béligneux
Belgentier Belfort Bélesta Belcodène Belbeuf Belberaud Bélâbre Beignon Bègles Bégard Béganne Bégaar Bédoin
Bédée Bédarrides Bédarieux Beauzelle Beauzac Beauvoisin Beauvallon Beauval Beauvais Beautor Beautiran
Beausoleil Beausemblant Beaurevoir Beaurepaire Beaurains Beauquesne Beaupuy Beaupréau Beaune Beaumont Beaulon
Beaulieu Beaujeu Beaugency Beaufort Beaufay Beaucouzé Beaucourt Beauchastel Beauchamps Beauchamp Beaucé
Beaucaire Baziège Bazet Bazemont Bazeilles Bazas Bazancourt Bazainville Bayonne Bayon Bayeux Bavilliers Bavent
Bavay Bavans Bauvin Bauné Baulon Baulne Baule Baugy Baud Battenheim Batilly Bastia Bassussarry Bassillac
Bassens Indre Bassan Bartenheim Bart Barsac Barraux Barr Barlin Barjouville Barjols Barjac Bargemon Barenton
Barentin Bardos Barby Barbizon Barberaz Barbentane Barbechat Barbâtre Barbaste Baraqueville Bapaume Bantzenheim
Bannalec Bandol Balzac Balma Ballots Ballon Ballaison Baldersheim Balbigny Balazé Balan Baixas Baisieux Bais
Bains Baincthun Bailly Bailleval Bailleul Baillargues Baho Bagnolet Bagneux Bages Bagard Badonviller Bachy
Bachant Baccarat Azille Azé Aytré Ayse Ayron Ayguesvives Aydoilles Aydat Avrillé Avrechy Avranches Avord Avon
Avoine Avize Aviron Avion Avignon Avèze Avessac Avesnelles Avermes Avensan Avelin Aveizieux Aveize Avanton
Avallon Auzielle Auzebosc Auzances Auxy Auxonne Auxerre Auvillar Autun Autrans Authie Auterive Aussonne
Aussillon Auriol Aurillac Aurignac Aureille Aureilhan Auray Aups Auneuil Auneau Aumetz Aumale Ault Aulnay
Aulnat Augy Augny Augan Auffay Auffargis Audruicq Audincourt Audierne Audenge Auchel Aucamville Auby Aubusson
Auboué Aubord Aubin Aubigny Aubignan Aubiet Aubière Aubie Aubevoye Aubers Aubenas Aubais Aubagne Atur Attigny
Attignat Attichy Attiches Attainville Astaffort Asson Assérac Assat Assas Aspremont Aspiran Aspet Aspach Ascain
Arzon Arzens Arzano Arveyres Arvert Arudy Artres Artix Artiguelouve Arthon Arthès Artenay Artemare Artas Arsac
Arrou Arras Arradon Arques Arpajon Aron Arnouville Arnèke Arnas Arnage Armoy Armissan Armentières Arleux Arles
Arlanc Arinthod Argentré Argenteuil Argentat Argentan Argences Argeliers Argeles Argancy Arette Arès Arenthon
Arenc Ardres Ardin Ardentes Arcueil Arçonnay Archigny Archettes Arches Archamps Arcey Arcangues Arcachon Arbus
Arbouans Arbonne Arbois Arbent Aramon Apremont Apprieu Appoigny Appietto Aoste Anzin Antran Antrain Antony
Antonne Antigny Antibes Anstaing Ansouis Anse Ansauvillers Anould Anor Annot Annonay Annoeullin Annezin
Anneyron Annequin Annemasse Annecy Annay Aniche Aniane Anhiers Angy Angresse Angres Angoulins Angoulême Anglet
Angles Angicourt Angevillers Angerville Angers Anetz Anet Anduze Andrezé Andrésy Andrest Andres Andouillé
Andolsheim Andlau Andilly Andeville Andelnans Andé Andard Andancette Andance Ancône Ancerville Ancenis Ampuis
Amplepuis Amou Amnéville Ammerschwihr Amilly Amiens Amfreville Ambronay Ambon Amboise Ambleteuse Ambleny
Amblainville Ambillou Ambierle Ambès Ambert Ambazac Amanvillers Amanlis Amancy Alzonne Altorf Altkirch Alsting
Allouagne Allonnes Allonne Allinges Allex Allevard Alleins Allègre Allauch Allassac Allanche Allan Allaire
Alizay Alixan Alissas Algrange Algolsheim Alfortville Alès Aléria Alénya Alençon Albitreccia Albias Albi
Albertville Albert Albens Alata Ajain Ajaccio Aizenay Aiton Aiserey Airvault Airaines Aime Aimargues Aigurande
Aiguillon Aigueperse Aiguefonde Aigueblanche Aigné Aiglemont Aiffres Ahuy Ahun Ahuillé Ahetze Agonac Agny
Agnetz Agneaux Agen Agde Afa Acquigny Acigné Achicourt Achères Achenheim Abzac Abscon Abrest Abondant Abondance
Ablon Ablis Ableiges Abilly Abeilhan Abbeville Abbaretz Bercy Castelmaurou Geneston Frénouville Mercurey Roques
Biol Rouet Belsunce Baille Lodi Périer Menpenti Montolivet Malpassé Palama Verduron Borel Rimiez Gairaut
Pasteur Riquier Libération Carabacel Picpus Pleyel Roquette Croulebarbe Gare Salpêtrière Cessole Gambetta
Gorbella Vernier`,
  BE: `Zwijndrecht Zwijnaarde Zwevezele Zutendaal Zulte Zuienkerke Zoutleeuw Zottegem Zonnebeke Zomergem Zolder
Zoersel Zillebeke Zichem Zeveneken Zerkegem Zepperen Zelzate Zellik Zelem Zeebrugge Zedelgem Zaventem
Zarlardinge Zandvoorde Zandhoven Zaffelare Yvoir Xhendremael Xhendelesse Wuustwezel Wortel Wortegem Wondelgem
Wommersom Wommelgem Wolvertem Woesten Wodecq Winksele Winenne Wilsele Willemeau Willebroek Wilderen Wijshagen
Wijnegem Wijer Wihogne Wihéries Wieze Wierde Wielsbeke Wiekevorst Wezemaal Wevelgem Westvleteren Westrozebeke
Westouter Westmalle Westkerke Westkapelle Westende Wespelaar Wervik Wépion Wenduine Wemmel Wellen Welle Welden
Wegnez Weerde Webbekom Ways Wavreille Waudrez Watou Watervliet Wasseiges Wasmuel Wasmes Warneton Waremme Wardin
Warcoing Warchin Wanze Wangenies Wandre Waltwilder Walsbets Walhorn Walcourt Wakken Waha Wachtebeke Waasmunster
Waarloos Waardamme Waanrode Vucht Vroenhoven Vreren Vrasene Vottem Vossem Vosselaar Vorst Voorde Vollezele
Vlissegem Vlijtingen Vlierzele Vliermaal Vlamertinge Vladslo Vivegnis Vissenaken Visé Virton Vinderhoute
Vinalmont Viesville Viersel Vielsalm Viane Vezon Vezin Verviers Vertrijk Verrebroek Velm Veldwezelt Veldegem
Veerle Vedrin Vance Ursel Uitkerke Uikhoven Uccle Turnhout Trooz Trivières Tremelo Trazegnies Tournai Torhout
Tongerlo Tongeren Tohogne Toernich Tisselt Tinlot Tilly Tilleur Tildonk Tihange Tienen Tielrode Tielen Tiegem
Thuin Thuillies Thisnes Thimister Thiméon Thieu Thiaumont Theux Tessenderlo Tervuren Tertre Terhagen Teralfene
Temse Temploux Templeuve Tavier Tarcienne Tamines Suarlée Strijpen Strée Stokrooie Stokkem Stevoort Stene
Stembert Steenhuffel Steendorp Stavelot Staden Stabroek Spy Spiere Spalbeek Spa Soy Souvret Soumagne Sombreffe
Soignies Snaaskerke Smetlede Slins Sivry Sirault Sinaai Sijsele Sibret Serskamp Seraing Seneffe Semmerzake
Seilles Sclayn Schriek Schoten Schorisse Schilde Schepdaal Schendelbeke Schelle Schelderode Schaltin Schaerbeek
Sauvenière Saive Rumst Rummen Rumes Rumbeke Rulles Ruisbroek Ruien Ruddervoorde Rouvreux Rotselaar Rotem
Roosbeek Ronse Ronquières Romsée Rollegem Roisin Roeselare Rocourt Robertville Rixensart Rillaar Rijkhoven
Rijkevorsel Riemst Rhisnes Rèves Retie Ressegem Ressaix Reningelst Reninge Rendeux Relegem Rekkem Rekem Recogne
Ravels Ranst Rance Ramsel Ramillies Raeren Racour Quevaucamps Quenast Quaregnon Putte Pulle Pulderbos Presles
Prayon Poulseur Poppel Poperinge Pommeroeul Polleur Pollare Poederlee Plombières Ploegsteert Plainevaux Pittem
Pironchamps Piétrebais Piétrain Piéton Lettelingen Petigny Perwez Péruwelz Perre Perk Pepinster Pellenberg Pecq
Pâturages Passendale Pamel Paliseul Paal Overmere Overijse Ouwegem Outrijve Outer Ougrée Ouffet Oudenburg
Oudegem Ottignies Ottenburg Otegem Ormeignies Orgeo Orcq Orbais Opvelp Oppuurs Opprebais Oplinter Opitter
Ophoven Opgrimbie Opglabbeek Opdorp Oostvleteren Oostrozebeke Oostkamp Oostham Oosterzele Oosteeklo Oostakker
Oordegem Ooigem Onkerzele Onhaye Olne Olmen Ollignies Okegem Oisquercq Ohain Oevel Oetingen Oelegem Oekene
Oedelem Ochamps Obourg Obaix Noville Nossegem Noorderwijk Noduwez Nobressart Nismes Ninove Nimy Nieuwrode
Nieuwpoort Nieuwkerke Niel Nevele Neuville Nethen Neerwinden Neerpelt Neerlinter Neerijse Nederhasselt Brakel
Nederboelare Nazareth Natoye Nassogne Namur Namêche Nalinnes Musson Munkzwalm Muizen Mourcourt Mortsel
Mornimont Morkhoven Morialmé Mopertingen Moortsele Moorslede Moorsel Montzen Montenaken Momignies Momalle
Mollem Molenbeersel Mol Moha Moerzeke Moerkerke Moerbeke Moen Modave Milmort Millen Mignault Micheroux
Michelbeke Meux Meulebeke Mettet Messancy Merksplas Merksem Merendree Merelbeke Merchtem Membach Melsen Melsele
Mellet Mélin Meldert Meise Meeuwen Meerhout Meerdonk Meerbeke Mechelen Mazy Mazenzele Maubray Massenhoven
Massemen Marquain Marke Mariekerke Mariakerke Marenne Marcinelle Marchin Marbais Manderfeld Malonne Malmédy
Maldegem Maisières Mainvault Magnée Maffle Maasmechelen Maaseik Luttre Lummen Luingne Lubbeek Loverval
Lovenjoel Lovendegem Loupoigne Lotenhulle Lot Loonbeek Lontzen Longlier Longchamps Londerzeel Lommel
Lombardsijde Lokeren Lodelinsart Lochristi Lobbes Lissewege Lippelo Lint Linkebeek Linden Limerlé Limelette
Limbourg Ligny Liezele Liers Liège Liedekerke Lichtervelde Libramont Libin Liberchies Leuven Leut Lesve
Lessines Leopoldsburg Lemberge Lembeke Lembeek Leignon Léglise Leffinge Leest Leernes Leefdaal Ledegem Ledeberg
Lebbeke Lauwe Lauw Laplaigne Lanklaar Langemark Laneffe Landenne Landen Landegem Lanaken Lambermont Labuissière
Laarne Kuringen Kumtich Kruishoutem Kraainem Kozen Kortrijk Kortenberg Kortenaken Kortemark Koolkerke Kontich
Koksijde Koersel Koekelberg Knokke Knesselare Klerken Kinrooi Kieldrecht Kettenis Kessenich Kessel Kermt Kerkom
Kerkhove Kemmel Keiem Keerbergen Kasterlee Kaprijke Kapellen Kanegem Kampenhout Kalmthout Kalken Kain
Kaggevinne Jurbise Juprelle Jodoigne Jeuk Jette Jemappes Jehay Jauche Jamioulx Jambes Jalhay Izel Izegem
Ixelles Itterbeek Itegem Irchonwelz Ingooigem Ingelmunster Impe Ieper Idegem Ichtegem Hyon Huy Humbeek Hulste
Huldenberg Huizingen Huissignies Hoves Hove Houyet Houtvenne Houthulst Houthem Housse Houffalize Hotton Hornu
Hoogstraten Hombourg Hombeek Holsbeek Hognoul Hofstade Hoevenen Hoepertingen Hoeleden Hoeilaart Hodeige Hoboken
Hingene Hévillers Heverlee Heusy Heusden Heule Herve Hertsberge Herstal Herseaux Héron Herne Hérinnes
Hergenrath Herfelingen Herentals Herent Herderen Herchies Herbeumont Heppenbach Heppen Hensies Hemiksem
Hellebecq Heldergem Hekelgem Heist Heinsch Heestert Heers Havré Havinnes Havelange Hauset Hasselt Harzé
Harchies Hanzinelle Hansbeke Hannut Haneffe Handzame Hamois Hamoir Hamipré Haltinne Halle Halen Halanzy
Hakendover Haccourt Haasrode Haasdonk Haacht Gullegem Gruitrode Grotenberge Grobbendonk Grimbergen Grembergen
Grandhan Gozée Gouvy Goutroux Gottignies Gosselies Gooik Goeferdinge Godveerdegem Godarville Glons Gleixhe
Glabbeek Gits Gistel Gilly Gijzegem Gierle Ghlin Gesves Genval Gent Genly Genappe Gemmenich Gembloux Geluveld
Gelrode Gellik Gelbressée Geetbets Geer Gavere Ganshoren Galmaarden Frasnes Franière Fraire Fraipont Fosse
Forrières Forges Forêt Floriffoux Florenville Florennes Flobecq Fleurus Fléron Flawinne Flamierge Feluy
Fauvillers Farciennes Faimes Eynatten Evrehailles Evergem Evere Everberg Eupen Eugies Etterbeek Etikhove Éthe
Estaimpuis Estaimbourg Essene Esen Escanaffles Erwetegem Erquelinnes Erpent Erpe Ernage Érezée Erbisoeul
Eppegem Épinois Engis Enghien Émines Emblem Elversele Elverdinge Elsenborn Elsegem Élouges Ellezelles Elewijt
Elen Eksel Eksaarde Eisden Eine Eindhout Éghezée Egem Eernegem Edegem Dworp Durnal Duisburg Dudzele Drogenbos
Drieslinter Dour Donk Donceel Dolembreux Dison Dinant Dilsen Diksmuide Dikkelvenne Dikkebus Diepenbeek Diegem
Deurne Deurle Desteldonk Desselgem Dessel Dergneau Dendermonde Denderleeuw Denderhoutem Deinze Deftinge
Deerlijk Dave Dampremy Dalhem Dadizele Cuesmes Crisnée Couvin Couthuin Courcelles Couillet Corswarem
Colfontaine Clabecq Ciplet Chiny Chimay Cheratte Chênée Châtelineau Charneux Charleroi Champlon Chaineux
Cerfontaine Celles Carnières Buzet Butgenbach Burst Burdinne Bunsbeek Bullange Buizingen Buggenhout Budingen
Brussels Brussegem Brunehault Brugge Broechem Bressoux Bree Bredene Brecht Brasschaat Braives Bracquegnies
Bovekerke Bouwel Boutersem Boussu Boussoit Bouillon Bouffioulx Bottelare Bossière Borsbeke Borsbeek Borgloon
Borgerhout Boorsem Bonnert Bonlez Bonheiden Bomal Boezinge Boekhoute Bocholt Bléharies Blauwput Blaugies Blaton
Blanden Blaasveld Bissegem Binkom Binche Bilzen Bihain Biez Bièvre Bierset Bierghes Biercée Bierbeek Beverst
Beveren Bevere Bévercé Bevel Beuzet Betekom Bertrix Bertogne Bertem Berloz Berlare Beringen Berg Berchem
Belsele Beloeil Bellem Bellecourt Bellaire Belgrade Bekegem Beigem Beez Beerzel Beervelde Beersel Beerse
Beernem Béclers Beauvechain Beauraing Bazel Bavikhove Bavegem Battice Bastogne Bassevelde Bassenge Basècles
Barry Barchon Bambrugge Balegem Baileux Baelen Baardegem Baal Aywaille Aye Awirs Averbode Avelgem Auvelais
Aulnois Auderghem Aubel Attert Attenrode Attenhoven Ath Astene Assesse Assenois Assenede Asse Aspelare Arville
Arquennes Arlon Argenteau Ardooie Archennes Appels Anvaing Antwerp Antoing Antheit Anseroeul Ans Anhée Angleur
Anderlues Anderlecht Andenne Amougies Amblève Amay Alsemberg Alleur Alken Agimont Adinkerke Acoz Achêne Achel
Aarsele Aarschot Aalter Aalbeke Aaigem Jandrain Aartrijke Terkoest Negenmanneke`,
  CH: `Zwingen Zweisimmen Zuzwil Zürich Zuoz Zunzgen Zumikon Zug Zuchwil Zollikon Zollikofen Zofingen Zizers Zernez
Zermatt Zell Zäziwil Yvonand Wyssachen Wynigen Wynau Würenlos Würenlingen Worben Worb Wollerau Wolhusen Wolfwil
Wölflinswil Wohlen Wittnau Wittenbach Winterthur Windisch Wimmis Willisau Wildhaus Wilderswil Wilchingen Wila
Wil Wikon Wigoltingen Wiedlisbach Wetzikon Wettingen Werthenstein Welschenrohr Weisslingen Weiningen Weinfelden
Weggis Wegenstetten Weesen Wauwil Wattwil Wattenwil Wängi Wangen Walzenhausen Waltenschwil Wallisellen
Walenstadt Walkringen Waldstatt Waldkirch Waldenburg Wald Walchwil Wagenhausen Wädenswil Vuadens Vouvry
Vorderthal Vordemwald Vitznau Visp Villnachern Villmergen Villigen Viganello Vicques Veyrier Vex Vevey Vétroz
Versoix Verscio Vernayaz Verbier Veltheim Vechigen Varen Vallorbe Uzwil Uznach Utzenstorf Uttwil Uttigen Uster
Urtenen Urnäsch Untervaz Unterseen Unterkulm Unteriberg Ehrendingen Unterägeri Uitikon Uhwiesen Uetikon
Uetendorf Uerkheim Uerikon Ueberstorf Udligenswil Turtmann Turgi Turbenthal Tuggen Trubschachen Trub Trogen
Trimmis Trimbach Triengen Treyvaux Trélex Tramelan Trachselwald Toffen Tiefencastel Thusis Thundorf Thun
Thierachern Therwil Thayngen Thalwil Teufenthal Teufen Tesserete Tegerfelden Tavannes Täuffelen Tann Tanay
Tamins Tägerwilen Tafers Sursee Sumiswald Sulz Sulgen Subingen Strengelbach Stettlen Stettfurt Steinhausen
Steinen Stein Steffisburg Steckborn Staufen Stansstad Stans Stalden Staffelbach Stäfa Stabio Spreitenbach Spiez
Speicher Sottens Sorengo Solothurn Sissach Sirnach Sitten Sins Silvaplana Silenen Sigriswil Signau Sierre
Siebnen Sevelen Seon Sennwald Sempach Sementina Selzach Seltisberg Seftigen Seengen Seedorf Seeberg Scuol
Schwyz Schwellbrunn Schwanden Schwaderloch Schüpfheim Schüpfen Schübelbach Schötz Schönenwerd Schönenbuch
Schöftland Schmitten Schmerikon Schlieren Schleitheim Schindellegi Schiers Schenkon Schattdorf Scharans Schänis
Schafisheim Schaffhausen Saxon Savièse Sattel Satigny Sarnen Sarmenstorf Sargans Samstagern Samedan Salvan
Salgesch Saillon Saignelégier Safenwil Sachseln Saanen Rüti Rüthi Ruswil Russikon Rüschlikon Rüschegg
Rupperswil Rümlang Rüeggisberg Rüderswil Rubigen Rotkreuz Rothrist Rothenthurm Röschenz Rorschach Rorbas Root
Romont Römerswil Romanshorn Rolle Rohrbach Rohr Roggwil Rodersdorf Ringgenberg Riggisberg Riedholz Riddes
Richterswil Riaz Rheinfelden Rheineck Rhäzüns Renens Reinach Reigoldswil Reiden Reichenburg Rehetobel
Regensdorf Reconvilier Rechthalten Rebstein Raron Rapperswil Randogne Ramsen Rafz Radelfingen Quarten Pura
Pully Puidoux Promontogno Prilly Pregassona Pratteln Praroman Prangins Poschiavo Porrentruy Pontresina
Plaffeien Pieterlen Pfyn Pfungen Pfaffhausen Pfeffingen Pfaffnau Peseux Péry Perroy Penthalaz Payerne Paudex
Pampigny Palézieux Pailly Ottenbach Othmarsingen Otelfingen Orvin Orsières Orpund Ormalingen Orbe Opfikon Onex
Olten Ollon Oftringen Oetwil Oensingen Obfelden Oberwil Oberuzwil Urdorf Oberschrot Oberrüti Oberriet
Oberrieden Oberkirch Obergösgen Oberglatt Endingen Oberegg Oberdorf Oberburg Oberbipp Nyon Nürensdorf Nunningen
Novazzano Nottwil Wichtrach Niederurnen Niederlenz Niedergösgen Erlinsbach Niederbüren Niederbipp Nidau
Neunkirch Neuhausen Neuenkirch Neuenhof Neudorf Neuchâtel Netstal Nebikon Naters Nänikon Näfels Muttenz Muri
Murgenthal Muotathal Muolen Müntschemier Münsingen Münchwilen Münchenstein Mumpf Müllheim Mühlethurnen
Mühleberg Moutier Moudon Mosnang Mörschwil Morges Montreux Monthey Montana Montagnola Mönchaltorf Mollis
Mollens Möhlin Mogelsberg Minusio Mézières Meyrin Messen Mesocco Merenschwand Menznau Menzingen Menziken
Mendrisio Mellingen Melide Melchnau Melano Meiringen Meinisberg Meilen Meierskappel Meggen Mauensee Matzingen
Matzendorf Matten Massagno Marthalen Marsens Männedorf Malvaglia Malters Malleray Malans Maienfeld Magden
Magadino Madiswil Lyssach Lyss Luzern Luzein Lützelflüh Lutry Lütisburg Luthern Luterbach Lungern Lumino Lugano
Luchsingen Lucens Lotzwil Lostorf Losone Lodrino Locarno Littau Linthal Ligornetto Liestal Liesberg
Lichtensteig Leytron Leysin Leuzigen Leuk Lenzerheide Lenzburg Lenk Lengnau Leibstadt Lavertezzo Lausen
Lausanne Lauperswil Laupersdorf Laupen Laufenburg Laufen Läufelfingen Langnau Langenthal Langenbruck Landquart
Lachen Laax Küttigen Küssnacht Küsnacht Künten Krummenau Kriens Kriegstetten Kreuzlingen Krauchthal Koppigen
Konolfingen Köniz Kölliken Kollbrunn Koblenz Knutwil Knonau Kloten Klingnau Kleinlützel Kirchlindach Kirchberg
Killwangen Kilchberg Kerzers Kerns Kehrsatz Kappelen Kandersteg Kaltbrunn Kallnach Kaisten Kaiseraugst
Jonschwil Jonen Jona Jenaz Jegenstorf Inwil Interlaken Ins Ingenbohl Illnau Ilanz Igis Ibach Hüttwilen Huttwil
Hünenberg Horw Horgen Homburg Hölstein Hohenrain Hochwald Hochdorf Hinwil Hinterrhein Hindelbank Himmelried
Hilterfingen Hildisrieden Hettlingen Herrliberg Hermiswil Herisau Hergiswil Hérémence Henggart Heitenried
Heimiswil Heimberg Heiden Haslen Hasle Hallau Hägglingen Häggenschwil Hägendorf Güttingen Gunzwil Gunzgen
Guggisberg Gstaad Gryon Gruyères Grüsch Grosswangen Andelfingen Grône Grolley Grindelwald Grimisuat Grenchen
Grellingen Greifensee Gravesano Gränichen Grancy Grächen Grabs Gottlieben Gossau Gorgier Gordola Gontenschwil
Gonten Gommiswald Goldingen Goldau Goldach Glovelier Glattfelden Glattbrugg Glarus Gland Giubiasco Giswil Gimel
Giffers Geuensee Gersau Gerlafingen Genolier Geneva Gelterkinden Gebenstorf Ganterschwil Gams Gampel Gais
Gachnang Füllinsdorf Frutigen Froideville Frick Fribourg Frenkendorf Freienbach Frauenfeld Fraubrunnen Founex
Fontenais Flurlingen Flums Flühli Flüelen Flims Fleurier Flawil Flamatt Fischingen Fiesch Feusisberg
Feuerthalen Ferenbalm Felsberg Feldmeilen Fehraltorf Fällanden Faido Evolène Evionnaz Evilard Ettiswil Ettingen
Escholzmatt Eschlikon Eschenz Eschenbach Erstfeld Ersigen Ermatingen Erlenbach Erlen Erlach Eriswil Ependes
Epalinges Entlebuch Ennetbürgen Ennenda Engelberg Emmetten Emmen Embrach Elgg Einsiedeln Eiken Eichberg Eich
Egnach Egliswil Eggiwil Eggersriet Egerkingen Effretikon Echallens Ebikon Dürrenroth Dürrenäsch Dürnten
Düdingen Dübendorf Dottikon Dornach Domdidier Dombresson Domat Disentis Diessenhofen Diepoldsau Diemtigen
Dielsdorf Diegten Derendingen Densbüren Delémont Deitingen Degersheim Davos Dättwil Därligen Dardagny Dallenwil
Dagmersellen Dachsen Cully Cugy Cugnasco Crissier Cressier Couvet Courtételle Courtelary Courroux Courrendlin
Courgevaux Courgenay Courfaivre Cossonay Cortaillod Corsier Cornaux Corminboeuf Corgémont Coppet Conthey
Confignon Comano Collombey Churwalden Chur Chippis Chiasso Chexbres Cheseaux Chavornay Chavannes Charrat
Charmey Chardonne Chancy Champéry Chamoson Cham Cevio Cernier Celerina Cazis Cauco Caslano Cartigny Carouge
Canobbio Camorino Cadro Cadenazzo Cadempino Buus Buttwil Buttisholz Bütschwil Bussigny Büsserach Buseno Büron
Burgistein Burgdorf Buochs Bulle Bülach Bühler Buchs Buchrain Bubikon Bubendorf Brüttisellen Brütten Brusio
Brügg Bronschhofen Broc Brittnau Brissago Brislach Brig Brienz Bremgarten Breitenbach Breíl Bowil Boudry
Bottmingen Bottighofen Bottens Bösingen Bonstetten Boniswil Bönigen Boncourt Bonaduz Boltigen Bolligen Bodio
Blumenstein Blonay Birsfelden Birr Birmenstorf Birmensdorf Bioggio Binningen Bilten Biglen Bière Biberist
Biasca Bex Bévilard Bevaix Bettlach Bettingen Beromünster Bernex Bern Berikon Benken Belp Bellmund Bellinzona
Bellevue Belfaux Begnins Beckenried Beatenberg Bavois Bauma Bauen Bätterkinden Bassersdorf Bassecourt Basel
Bäriswil Baltschieder Balsthal Ballwil Ballens Balgach Balerna Bagnes Bachenbülach Bäch Baar Ayent Avenches Auw
Auvernier Aubonne Attiswil Attinghausen Attalens Ascona Arzo Arzier Arvigo Arth Arosa Arlesheim Aristau
Arisdorf Ardon Arch Arbon Apples Appenzell Anières Andwil Andermatt Amriswil Amden Altstätten Altnau Altishofen
Alterswil Altendorf Altdorf Alpnach Allschwil Airolo Aigle Agno Affeltrangen Aesch Adliswil Adligenswil
Adelboden Acquarossa Aarwangen Aarburg Aarberg Aarau Aadorf Riehen Meinier Puplinge Thônex Sellenbüren Itingen
Ecublens Schachen Hedingen Freienstein Höri Birchwil Neerach Niederhasli Hofstetten Sonnhalde Grüt Binzikon
Mühlehalde Gattikon Dorf Zollikerberg Tagelswangen Hinteregg Esslingen Benglen Binz Gutenswil Steinmaur Hegnau
Gockhausen Dänikon Seglingen Niederglatt Ebmatingen Geroldswil Wolfhausen Obermeilen Ittigen Rottenschwil Thal
Préverenges Langendorf Troinex Lancy Muralto Münchenwiler Stetten Löhningen Jongny Givisiez Hausen Känerkinden
Oberurnen Cuarnens Rütihof Bünzen Biberstein Braggio Saubraz Berolle Mauraz Moiry Ferreyres Orny Pompaples
Penthéréaz Vuarrens Rueyres Tägertschi Oberrohrdorf Kirchleerau Matran Blécherette Oberhof Besenbüren Avully
Choulex Tenniken Gansingen Riviera Wettswil Oberkulm Savosa Servion Chéserex Hohentannen Bedigliora Uebeschi
Rüegsau Auswil Rümligen Donat Surpierre`,
  LU: `Wormeldange Winseler Wincrange Wilwerwiltz Wiltz Weiswampach Weimerskirch Wasserbillig Warken Walferdange
Waldbredimus Waldbillig Wahl Vichten Vianden Useldange Tuntange Troisvierges Tétange Tandel Strassen Steinsel
Steinfort Soleuvre Schuttrange Schouweiler Schifflange Schieren Schengen Sanem Sandweiler Saeul Rumelange
Rosport Rollingen Roeser Rodange Remich Reisdorf Reckange Rambrouch Putscheid Pontpierre Pfaffenthal Pétange
Olm Obercorn Nospelt Nommern Noertzange Niedercorn Niederanven Müllendorf Muhlenbach Moutfort Mondercange
Mompach Mertzig Mertert Mersch Merl Medernach Manternach Mamer Luxembourg Lintgen Limpertsberg Leudelange
Lenningen Larochette Lamadelaine Kopstal Koerich Kehlen Kayl Junglinster Itzig Hosingen Hollerich Hobscheid
Hesperange Helmsange Heisdorf Heffingen Hautcharage Hamm Hagen Grosbous Grevenmacher Gonderange Goesdorf
Gilsdorf Gasperich Garnich Frisange Flaxweiler Fischbach Niederfeulen Fentange Ettelbruck Erpeldange Ell
Eischen Echternach Dudelange Dommeldange Dippach Differdange Diekirch Dalheim Crauthem Contern Consdorf
Clervaux Clemency Clausen Cessange Capellen Canach Brouch Bridel Bous Bourscheid Boulaide Bofferdange Biwer
Bissen Bivange Betzdorf Bettendorf Bettembourg Bettborn Bergem Béreldange Berdorf Belvaux Beggen Beckerich Bech
Bavigne Bascharage Aspelt Alzingen Howald Belair Cents`,
  CA: `Abbotsford Abbottsfield Aberdeen Acadia Acton Adstock Agassiz Airdrie Ajax Albanel Alberton Albion Alderwood
Alexandria Allendale Alliston Alma Alpine Altadore Altamont Altona Amherst Amherstburg Amherstview Amos Angus
Anmore Antigonish Arborg Ardmore Ardrossan Armdale Armstrong Arnprior Arviat Ashcroft Assiniboia Athabasca
Athlone Atikokan Attawapiskat Aurora Avalon Avonmore Aylmer Ayr Azilda Balgonie Ballantrae Balwin Bancroft
Banff Bankview Bannerman Baranow Barraute Barrhead Barrie Barrière Barrington Bassano Bath Battleford Baturyn
Beaconsfield Bearspaw Beauharnois Beaumaris Beausejour Beaverlodge Beaverton Bécancour Bedford Beechville
Beeton Belfast Belgravia Belmont Belvedere Bendale Bentley Berwick Biggar Binbrook Bisset Blackfalds Blainville
Blairmore Blueridge Bluewater Boisbriand Boissevain Bolton Bonavista Bonnyville Botwood Boucherville Bouctouche
Boulderwood Bourget Bowden Bowmanville Bowness Bowser Bracebridge Bradner Braeside Brampton Brandon Brant
Brantford Brentwood Breslau Bridgeport Bridgeview Bridgewater Bridlewood Brighton Broadmoor Brocklehurst
Brockville Bromont Brooklin Brooks Brookswood Brossard Burford Burgeo Burin Burlington Burnaby Burnside
Burquitlam Caernarvon Calder Caledon Calgary Callander Calmar Cambridge Camlachie Campbellford Camrose Candiac
Canmore Canoe Canora Cantley Kinngait Capilano Capreol Carberry Carbonear Cardston Cariboo Carlisle Carlyle
Carman Carstairs Cartierville Casselman Castlegar Castleridge Caulfeild Cedar Cedarbrae Centretown Centreville
Chambord Chapais Chaparral Chapleau Charlemagne Châteauguay Chatham Chelsea Chemainus Chertsey Chester
Chestermere Chetwynd Chibougamau Chicoutimi Chilliwack Chineside Chipman Chippawa Chisasibi Chomedey Citadel
Clairmont Clarenville Claresholm Clayburn Clearwater Cliffcrest Clinton Cloverdale Coaldale Coalhurst Coaticook
Cobden Cobourg Cocagne Cochrane Colchester Coldbrook Coldstream Coleman Collingwood Colwood Comox Concord
Contrecoeur Cookshire Cookstown Coombs Coquitlam Cornwall Corunna Cowansville Coxheath Crabtree Cranbrook
Creighton Creston Crestwood Crofton Cromdale Crossfield Cumberland Dalhousie Dallas Dalmeny Danville Dartmouth
Dauphin Daveluyville Davidson Debert Delaware Delbrook Delhi Delisle Deloraine Delson Delta Delton Delwood
Deseronto Devon Didsbury Digby Disraeli Dollarton Dominion Dorchester Dorval Douglas Douglasdale Dover
Dovercourt Dowling Drumheller Dryden Dufferin Duggan Duncan Dundalk Dundarave Dundonald Dunham Dunluce Dunmore
Dunnville Duvernay Eastmount Eastview Eastwood Eckville Edgemont Edmonton Edson Eganville Ekota Elboya Elkford
Ellenvale Ellerslie Ellison Elmira Elmvale Elmwood Elora Humbermede Emo Enderby Enfield Englehart Erin
Ermineskin Espanola Esquimalt Essex Essondale Esterhazy Estevan Etobicoke Evansdale Evergreen Exeter Exhibition
Fairfield Fairhaven Fairmount Fairvale Fairview Falconridge Falher Farnham Fermont Fernie Flatrock Fleetwood
Florence Forest Fortune Franklin Fredericton Fruitvale Gabriola Galt Gambo Gananoque Gander Gariepy Garneau
Gaspé Gatineau Gellatly Georgetown Geraldton Gibbons Gibsons Gillam Gimli Glamorgan Glenbrook Glencoe Glendale
Glengarry Glenmore Glenora Glenrosa Glenwood Gloucester Glovertown Godefroy Goderich Goulds Granby Gravelbourg
Gravenhurst Greely Greendale Greenfield Greenough Greenstone Greenview Greenwood Grimsby Grimshaw Grindrod
Grovenor Grunthal Guelph Guildford Guildwood Haileybury Hairsine Hamilton Hampstead Hampton Hamptons Hanceville
Haney Hanna Hanover Hantsport Harriston Harrisville Harrow Hatzic Haultain Hawkesbury Hawkwood Haysboro
Hazeldean Headingley Hearst Heidelberg Henderson Henryville Hensall Hespeler Highlands Highwood Hildegarde
Hillhurst Hillsborough Hillsdale Hillview Hinton Hintonburg Holliston Holyrood Homesteader Hornepayne Houston
Hubley Hudson Humboldt Humphrey Huntingdon Huntsville Idylwylde Igloolik Ignace Ilderton Imperoyal Indiantown
Ingersoll Inglewood Ingonish Innisfail Innisfil Inukjuak Inuvik Invermere Inverness Ionview Iqaluit Irricana
Jarvis Joliette Kameyosek Kamloops Kamsack Kanata Kapuskasing Kashechewan Kaslo Keating Keheewin Kelowna Kelvin
Kenilworth Kenora Kensington Kentville Keremeos Kernohan Kerrobert Keswick Kildare Kilkenny Killam Killarney
Kimberley Kincardine Kindersley Kingsclear Kingscourt Kingston Kingsville Kippens Kirkland Kitchener Kitimat
Kitsilano Koksilah Kugluktuk Kuujjuaq Labelle Labrecque Lachute Lacolle Lacombe Ladysmith Laflèche Lakeburn
Lakefield Lakeridge Lakeview Lamont Landmark Langdale Langenburg Langford Langham Langley Lanigan Lanoraie
Lansdowne Lantz Lappe Lauderdale Laurentides Lavaltrie Lawrencetown Leamington Leblanc Leduc Lethbridge
Lewisporte Lewisville Lincoln Lindsay Linière Listowel Liverpool Lloydminster London Longueuil Lorelei Lorraine
Louisbourg Louisdale Louiseville Lowertown Lucan Lucknow Lumby Lumsden Lunenburg Lynnmour Lynnwood Mabou
Macamic Mackenzie Macklin Madoc Magog Magrath Malartic Malvern Mandeville Manitouwadge Maniwaki Mannheim
Manning Maplewood Marieville Markdale Markham Marlborough Marmora Martensville Martindale Marystown Marysville
Mascouche Maskinongé Matagami Mattawa Maugerville Mayerthorpe Mayfield Meadowbrook Meadowgreen Meaford Melfort
Melita Melocheville Melville Memramcook Menisa Mercier Merritt Metcalfe Metchosin Metrotown Meyokumin
Middlegate Middleton Midland Midnapore Mildmay Milford Millbrook Milliken Millrise Millview Milton Mimico
Minchau Mineville Minnedosa Minto Mirabel Miramichi Mission Mississauga Mistissini Moncton Montague Montgomery
Montrose Moosomin Moosonee Morden Morinville Morris Morrisburg Murrayville Nakusp Nanaimo Nanton Napanee
Napierville Nashwaaksis Nauwigewauk Neebing Neepawa Nelson Nepean Newcastle Newmarket Newton Nicolet Nipawin
Nipigon Niverville Noonan Norgate Normandin Normanview Northmount Norton Norwood Noyan Nutana Oakridge Oakville
Ogden Ohsweken Oka Okotoks Olds Wîhkwêntôwin Oliver Ootischenia Orangeville Orillia Ormstown Oromocto Osgoode
Oshawa Osoyoos Ottawa Ottewell Outlook Overbrook Overlanders Oxbow Oxford Paisley Palliser Pangnirtung Paradise
Parkallen Parkdale Parkhill Parkland Parkridge Parksville Parkview Parrsboro Pasadena Patterson Peachland
Pemberton Pembroke Penhold Pennfield Penobsquis Penticton Perth Petawawa Peterborough Petitcodiac Petrolia
Pickering Picton Pictou Piedmont Pierreville Pincourt Pineridge Placentia Plantagenet Plattsville Pleasantside
Pleasantview Ponoka Powassan Preeceville Prescott Preston Prévost Princeton Princeville Pritchard Provost
Puntledge Puvirnituq Quarryville Queensland Quesnel Quispamsis Rabbittown Gamèti Ramsay Ranchlands Rawdon
Raymond Redcliff Reddendale Regina Renfrew Repentigny Naujaat Revelstoke Richfield Richibucto Richmond
Ridgetown Rigaud Rimbey Ripon Ritchie Riverbend Riverdale Rivers Riversdale Riverview Roberval Roblin
Rockingham Rockway Rockwood Rogersville Rosedale Rosemère Rosemont Rosemount Rosetown Rosscarrock Rossland
Rosslyn Rosthern Rothesay Roxboro Royston Rundle Rusagonis Russell Rutland Saanich Saanichton Sackville
Saguenay Sahali Sakaw Salisbury Salluit Salmo Saltair Sanikiluaq Sardis Sarnia Saskatoon Satoo Scarboro
Schreiber Scotchtown Seafair Seaforth Sechelt Selkirk Senneterre Sexsmith Shaganappi Shaughnessy Shaunavon
Shawinigan Shawnessy Shawville Shediac Shelburne Shellbrook Sherbrooke Sherwood Sicamous Sidney Simcoe
Skyrattler Smithers Somerset Sooke Sorrento Southdale Southport Southview Southwood Sparwood Springdale
Springhill Spryfield Squamish Stanstead Steeles Steinhauer Stellarton Stephenville Stettler Stewiacke Stirling
Stittsville Stonewall Stouffville Stratford Strathcona Strathearn Strathmore Strathroy Summerland Summerlea
Summerside Sunalta Suncrest Sundance Sundre Sunnyside Surrey Sussex Sutherland Sutton Sydenham Taber Taradale
Tavistock Tawa Taylor Tecumseh Telkwa Témiscaming Temple Terrace Terrebonne Thessalon Thompson Thorncliffe
Thorncliff Thornhill Thorold Thurso Tidnish Tilbury Tillicum Tillsonburg Timberlea Timmins Tipaskan Tisdale
Tobermory Tofield Torbay Toronto Tottenham Trail Trenton Truro Tsawwassen Kingsland Tuscany Tweed Twillingate
Ucluelet Unity Uplands Uxbridge Valcourt Valemount Valleyview Vancouver Vanderhoof Vanier Varennes Varsity
Vaughan Vauxhall Vegreville Verchères Vermilion Viking Vineland Virden Virgil Vulcan Wabana Wabush Wadena
Wainwright Wakefield Waldheim Wallaceburg Warfield Warman Warwick Waskaganish Waswanipi Waterdown Waterford
Waterloo Watford Watrous Waverley Wawa Weinlos Welland Wellesley Wellington Wells Wembley Westgate Westlock
Westmount Weston Westphal Westridge Westsyde Westview Westville Westwood Wetaskiwin Weyburn Whalley Whistler
Whitbourne Whitby Whitecourt Whitehorn Whitehorse Whonnock Wildwood Wilkie Winchester Windsor Wingham Winkler
Winnipeg Winsloe Woburn Wolfville Woodbine Woodcroft Woodlands Woodlawn Woodside Woodstock Wychwood Wynyard
Wyoming Yamachiche Yarmouth Yellowknife Yennadon York Yorkton Youbou Beauceville Halifax Beauport Beaupré
Charlesbourg Lévis Portneuf Rimouski Sydney Tofino Jasper Edmundston Perce Beresford Walkerton Boischatel
Cacouna Campbellton Bathurst Matane Hull Buckingham Kedgwick Caraquet Amqui Nain Lamèque Neguac Weymontachie
Chandler Bonaventure Carleton Cabano Forestville Lillooet Dégelis Plessisville Betsiamites Maliotenam
Sheshatshiu Kaleden Jonquière Donnacona Ladner Steveston Klarvatten Griesbach Downtown Fraser Kirkness
Brintnell Ozerna Mayliewan Elsinore Canossa Carlton Popkum Promontory Yarrow Aldergrove Willoughby Omemee
Evanston Cranston Beltline Erlton Roncesvalles Kincora Niagara Skatepark Morningside Fergus Almonte Bobcaygeon
Breakeyville Ancaster Shannon Pohénégamook Naramata Caplan Wiarton Willowdale Lantzville Thamesford Bertrand
Sayabec Maria Causapscal Shilo Cawston Wendake Charlo Brookside Longlac Laurel Tamarack Larkspur Hérouxville
Desbiens Shippagan Charlesworth Meyonohk Dechene Miller Oleskiw Belmead Lymburn Hodgson Rutherford Ambleside
Schonsee Bergman Walker Blackburne Callaghan Donsdale Secord Haddow Albany Glastonbury Mactaggart Windermere
Allard Chinatown Walden Carrington Copperfield Redstone Legacy Crestmont Charleswood Abbeydale Seton Silverado
Mahogany Wendover Atholville Yaletown Belledune Beaverbrook Fallingbrook Springbrook Westlake Fairwinds Hanwell
Luceville Manawan Balmoral Spallumcheen Danforth University Snowdon Outremont Tingwick Marpole Sunset Oakalla
Edmonds Lochdale Blundell Shellmont Fernwood Jubilee Oaklands Rockland Gonzales Carey Shelbourne Kerrisdale
Lougheed Harewood Cleveland Carisbrooke Boundary Kirkstone Parkway Handsworth Chartwell Whatcom Townline
Hammond Quilchena Maywood Grousewoods Seaview Glenayre Hockaday Cameron Lyndhurst Sapperton Woodwards Ironwood
Uptown Riverwood Musqueam Gastown Kahnawake Greektown Univercity Montebello Oakmount Nantucket Membertou
Parkton Lancaster Georgestown Kilbride Southlands Donovans Pearlgate Beechwood Central Columbia Dearborn
Eastbridge Laurelwood Lexington Westvale Auditorium Brigadoon Idlewood Northward Alison Fiddlesticks Shearwater
Holmwood Lakewood Lawson Briarwood Rosewood Stonebridge Erindale Silverspring Willowgrove Boothill Cathedral
Heritage Intercity Northwood Shuniah Westfort Harbourview Arcadia Alnwick Beaurivage Champdoré Tantramar
Stonepark Stoneridge Schmidtville Montcalm Birchwood Booth Jameswood Woodhaven Alwington Westwoods`,
  GB: `Ystalyfera Yoxall Youlgreave Yetminster Yeovil Yelverton Yealmpton Yeadon Yazor Yaxley Yatton Yate Yarnton Yarm
Yapton Wymeswold Wylam Wye Wroxall Wroughton Wrotham Writtle Wrington Wrexham Wrawby Wragby Wouldham Worton
Wortley Worlaby Worksop Workington Worcester Wootton Woolwich Woolton Woolston Woolpit Woolley Wooler Wool
Woodsetts Woodley Woodcote Woodchurch Woodbridge Woodborough Wooburn Wombwell Wombourne Wolston Wolsingham
Wollaston Woldingham Wokingham Woking Wivenhoe Wittering Witney Witley Withington Withernsea Witheridge Witham
Witchford Wiston Wishaw Wisbech Wirksworth Winwick Winterton Winston Winslow Winsford Winnersh Winkleigh
Wingrave Wingfield Wingerworth Wingate Winford Windlesham Winchcombe Wincanton Wimblington Wilton Wilstead
Wilsford Wilsden Wilmslow Wilmcote Williton Willington Willingham Willesden Willerby Willenhall Willaston
Willand Wilburton Wilberfoss Wigton Wigmore Wigginton Wigan Widnes Wickwar Wickham Wickford Wick Whyteleafe
Whitworth Whitwell Whittlesford Whittlesey Whittington Whittingham Whitstable Whitland Whitford Whiteparish
Whitehills Whitehead Whitehaven Whitefield Whitechapel Whitchurch Whiston Whimple Whickham Whetstone Wheldrake
Wheatley Whaplode Weymouth Weybridge Wetwang Wetherby Wetheral Westoning Westhoughton Westcott Cornforth
Westbury Werrington Weobley Wenvoe Wentworth Wendron Wembury Wem Welwyn Welton Welshpool Wellow Wellesbourne
Welford Weeting Wednesfield Wednesbury Wedmore Weaverham Wavertree Waverton Wavendon Watton Wattisham
Watlington Wateringbury Waterbeach Washington Warton Warsop Warrington Warrenpoint Warnham Warminster
Warlingham Warkworth Waringstown Wargrave Wareham Ware Wardle Warboys Wantage Wanstead Wansford Wandsworth
Wanborough Walworth Walton Walthamstow Waltham Walsden Walsall Wallsend Wallington Wallasey Wall Walkington
Walkern Walkden Walford Wales Walberton Wadworth Wadhurst Wadebridge Waddington Waddesdon Wacton Ventnor
Uttoxeter Usk Urmston Upwell Upton Uppingham Upminster Upchurch Undy Ulverston Ulrome Ulley Ullapool Ufford
Uffculme Uddingston Uckfield Tytherington Tynemouth Tyldesley Tycroes Tyberton Twyford Twickenham Tuxford
Turriff Turnastone Troon Tring Trimdon Trewen Treuddyn Treorchy Trelech Treherbert Treharris Tregoney Tregarth
Tregaron Trefnant Treeton Trawsfynydd Tranent Toxteth Townhill Towcester Totton Tottington Totternhoe
Totteridge Toton Totnes Totland Torquay Torpoint Topsham Tonyrefail Tong Tonbridge Tollesbury Todwick Todmorden
Toddington Tiverton Titchfield Tisbury Tiptree Tipton Tinwell Timsbury Timperley Tillicoultry Tilehurst
Tideswell Tickton Tickhill Tickencote Ticehurst Tibshelf Thwing Thurston Thurlton Thurlby Thrapston Thorpe
Thornton Thornley Thornhaugh Thorngumbald Thorney Thorner Thorne Thornbury Thirsk Thetford Theale Thaxted Thame
Teynham Tewkesbury Tetney Tetbury Tenterden Tenby Tempsford Templeton Templecombe Teignmouth Teddington Tayport
Taunton Tarvin Tarporley Tarleton Tarbolton Tarbert Taplow Tansley Tangmere Tanfield Tandragee Tamworth
Talgarth Takeley Tain Taibach Tadley Tadcaster Sywell Syston Symington Swinton Swineshead Swindon Swillington
Swavesey Swansea Swanscombe Swanmore Swanley Swallowfield Swaffham Swadlincote Sutterton Sunninghill
Sunningdale Sundridge Sunderland Sudbury Sudbrooke Sturry Studley Stroud Strood Stretton Stretham Stretford
Strensall Streetly Streatley Streatham Strathpeffer Strathblane Strathaven Stranraer Stradbroke Strabane
Stowmarket Stotfold Storrington Stornoway Stone Stonesfield Stonehouse Stonehaven Stondon Stokesley
Stokenchurch Stoke Stockton Stocksfield Stocksbridge Stithians Stilton Stillington Stickney Steyning Stewkley
Stewarton Stevington Steventon Stevenston Stevenage Stepps Steppingley Stepney Staveley Startforth Starcross
Staplehurst Stapleford Stanwick Stanwell Stannington Stanmore Stanley Stanhope Standon Standlake Stanbridge
Stalybridge Stalham Stalbridge Stainton Stainforth Staines Staindrop Stainburn Stainborough Stagsden Stafford
Sproatley Springside Spratton Spixworth Spittal Spitalfields Spilsby Spennymoor Speldhurst Speke Spalding
Southwold Southwick Southwell Southwater Tidworth Southsea Southorpe Southminster Southill Southgate Southery
Southampton Southam Southall Sonning Somerton Somersham Solihull Soham Snodland Snaresbrook Snaith Smethwick
Smalley Slough Slinfold Sleights Sleaford Slamannan Slaley Skipton Skipsea Skinningrove Skidby Skelmorlie
Skelmersdale Skegness Siston Sissinghurst Simpson Silverton Silverstone Silverdale Silsoe Silsden Silloth
Silkstone Sileby Siddington Sidcup Sibsey Shurdington Shrivenham Shrewton Shrewsbury Shotwick Shotton Shirley
Shirland Shirebrook Shipley Shipham Shipdham Shillington Shildon Shilbottle Shifnal Shevington Sherston
Sherington Sheringham Sherburn Sherborne Shepshed Shepperton Shepley Shenstone Shenfield Shelley Shefford
Sheffield Sheerness Shawbury Shaw Sharpness Sharnbrook Shap Shanklin Shalfleet Shalbourne Shafton Shadoxhurst
Sevenoaks Sennen Send Selsey Sellack Selby Seghill Seend Sedgefield Sedbergh Seaton Seascale Seahouses Seaford
Scunthorpe Scotter Scotby Scorton Scole Scholes Scawby Scarcroft Scarborough Scalloway Scalby Saxmundham
Saxilby Sawston Saundersfoot Saughall Sauchie Sarratt Sapcote Sanquhar Sandwick Sandwich Sandridge Sandown
Sandhurst Sandford Sanderstead Sandbach Saltford Saltcoats Saltash Saltaire Saline Salfords Salford Salcombe
Saintfield Saddleworth Sacriston Sabden Ryton Ryhill Ryhall Rye Ryde Ruthin Rutherglen Rustington Ruskington
Rushden Rushall Runcorn Ruislip Rugeley Rugby Rudgwick Ruddington Ruabon Royton Roydon Roxton Rowlstone
Rowhedge Rowde Rottingdean Rothwell Rothley Rothienorman Rothes Rotherham Rothbury Rosyth Rostrevor Rossington
Rossett Rosneath Rosehearty Roos Romsley Romsey Romford Romaldkirk Rokeby Rode Rochford Rochester Rochdale
Roade Rishton Riseley Risca Ripponden Ripley Ringwood Ringway Ringstead Ringmer Rillington Ridlington Ridgmont
Rickinghall Riccall Rhymney Rhyl Rhuddlan Rhu Rhosneigr Rhoose Rhondda Rhayader Resolven Renton Rendlesham
Remenham Reigate Reepham Reedham Redwick Redruth Redlynch Redhill Redditch Redcar Redbourne Redbourn Reading
Rayleigh Rawtenstall Rawmarsh Rawcliffe Ravenstone Raunds Ratho Rathfriland Ranskill Randalstown Ramsgate
Ramsey Ramsbury Ramsbottom Rainworth Rainhill Rainham Rainford Raglan Radyr Radstock Radley Radlett Rackheath
Quorndon Queniborough Queensferry Queensbury Pyrford Pyle Pwllheli Putney Purton Purley Puriton Pulloxhill
Pulborough Pudsey Puddletown Puckeridge Publow Prudhoe Priston Princetown Prestwick Prestwich Prestonpans
Presteigne Prestbury Prestatyn Prescot Preesall Prees Poynton Poundstock Potton Potterne Potsgrove Portstewart
Portsoy Portsmouth Portslade Portrush Portree Portlethen Portknockie Portishead Portscatho Porthmadog
Porthleven Porth Portglenone Portavogie Portaferry Portadown Porlock Poringland Poplar Poole Pool Pontypridd
Pontypool Pontycymer Pontyberem Ponthir Pontesbury Ponteland Pontefract Polperro Polmont Pollington Polesworth
Podington Pocklington Plymstock Plympton Plymouth Plumstead Pittington Pittenweem Pitstone Pitsea Pitmedden
Pitlochry Pirton Pirbright Pinxton Pinner Pinchbeck Pimperne Pilsley Pilning Pickworth Pewsey Pevensey Petworth
Petton Petersfield Peterlee Peterhead Peterculter Pertenhall Pershore Perranwell Perranporth Penzance Penybont
Pentyrch Penryn Penrith Penmaenmawr Penllyn Penkridge Penistone Penicuik Pengam Pencoyd Pencoed Pencaitland
Pencader Penally Pembury Pelton Pelsall Pegswood Peebles Peakirk Paulton Paull Pattingham Patrington Patna
Partington Parkstone Pannal Pangbourne Painswick Paignton Padstow Padiham Oxted Oxshott Oxenhope Overtown
Overton Overstrand Outwell Oundle Oughtibridge Ottershaw Otterburn Otley Otford Oswestry Ossett Orwell Orsett
Orpington Ormskirk Ormiston Orleton Orgreave Omagh Olney Oldmeldrum Oldham Oldbury Okehampton Odiham Odell
Ochiltree Oban Oakley Oakington Oakham Oakengates Oadby Nunthorpe Nuneaton Notton Nottingham Norwich Northwich
Northorpe Northop Northolt Northleach Lancing Northiam Northchurch Northborough Northam Normanton Normandy
Norbury Niton Ninfield Neyland Newtownards Newtownabbey Newtown Newtonmore Newtonhill Scone Newry Newport
Newmilns Newmains Newmacher Newington Newick Newhaven Newent Newchurch Newbury Newburn Newburgh Newbridge
Newborough Newarthill Nefyn Nevern Nettleton Nettleham Netley Netherton Netheravon Neston Neilston Needingworth
Necton Neath Navenby Narborough Narberth Nantwich Nairn Nailsworth Nailsea Nafferton Mytholmroyd Mytchett
Musselburgh Murton Mundford Mundesley Mullion Muirkirk Muirhead Muggleswick Moy Mountsorrel Moulton Moulsoe
Mouldsworth Motherwell Motcombe Mostyn Mossley Mossend Moss Morpeth Morley Moreton Morecambe Morcott Monmouth
Monifieth Moneymore Mollington Mold Moira Moffat Moelfre Modbury Mobberley Mitcheldean Mitcham Mistley
Misterton Mirfield Mintlaw Minsterley Minety Minehead Milverton Milston Milnthorpe Milnrow Milnathort
Milltimber Millport Millom Millisle Millington Mildenhall Midhurst Middlewich Middlestown Mickleton Mexborough
Mevagissey Methven Methil Metheringham Messingham Merstham Merrow Meriden Meppershall Meopham Menston Meltham
Melrose Melling Melksham Meldreth Meldon Melbourn Measham Mayland Maybole Maulden Mauchline Mattishall Matlock
Mathry Masham Maryport Martock Martham Marstow Marshfield Marsden Marr Marple Marnhull Marlow Marldon Markyate
Markinch Markfield Marholm Margate Marden Marchwood Marcham Marazion Mappleton Manton Manston Mansfield
Manorbier Manningtree Mangotsfield Manea Manchester Manby Malton Maltby Malmesbury Maldon Mainstone Maidstone
Maidenhead Magor Maghull Magheralin Magherafelt Maghera Maesycwmmer Maesteg Maerdy Maentwrog Macmerry
Machynlleth Macduff Macclesfield Mablethorpe Lynton Lyneham Lympstone Lympne Lymm Lymington Lyminge Lydney
Lydham Lydbrook Lutterworth Luton Lund Luncarty Lugwardine Ludlow Ludgershall Luckington Lowick Lowestoft
Lowdham Louth Loughton Loudwater Lostwithiel Lossiemouth Longwick Longtown Longton Longstanton Longridge
Longnor Longniddry Longhoughton Longhorsley Longhope Longforgan Longdendale Derry Loftus Lofthouse Loddon
Lockington Locking Lockerbie Lochwinnoch Lochmaben Lochgilphead Lochgelly Locharbriggs Loanhead Llwynypia
Lledrod Llanwnda Llanwinio Llanwern Llanveynoe Llanvaches Llantrisant Llansteffan Llansawel Llansadwrn Llanrwst
Llanrug Llanrothal Llanilar Llanidloes Llanharry Llanharan Llangynog Llangynidr Llangybi Llangwm Llangollen
Llangoed Llangeler Llangefni Llangathen Llangan Llanfynydd Llanfyllin Llanfechain Llanfair Llanfaethlu Llanelli
Llandysul Llandybie Llandudno Llandrillo Llanddowror Llandovery Llandeilo Llandegla Llanddeusant Llandaff
Llancillo Llanbradach Llanboidy Llanberis Llanbedr Llanbadoc Llanarth Livingston Liversedge Littleport
Littlebourne Litherland Liss Liskeard Lisburn Liphook Linton Linthwaite Linlithgow Lingwood Lingfield Lingen
Lingdale Limekilns Limehouse Limavady Lifton Lichfield Lhanbryde Leyton Leyland Leyburn Lewes Leven Leuchars
Letterston Letham Lesmahagow Leslie Lesbury Lerwick Lennoxtown Lenham Leiston Leigh Leicester Leeswood Lees
Leek Leeds Ledston Ledsham Ledbury Leconfield Lechlade Leasingham Lea Laxton Law Lavenham Lavendon Laurencekirk
Launceston Lauder Lathbury Lartington Larne Larkhall Largs Langtoft Langport Langholm Langho Landrake Landore
Landewednack Lanchester Lanark Lampeter Lamlash Lambourn Lamberhurst Lakenheath Lacock Laceby Knutsford
Knowsley Knowle Knottingley Knighton Knebworth Kislingbury Kirton Kirriemuir Kirkwall Kirknewton Kirkliston
Kirkham Kirkconnel Kirkcaldy Kirkby Kirkburton Kircubbin Kippen Kippax Kinvere Kintore Kintbury Kinsham Kinross
Kinnersley Kingussie Kington Kingswood Kingswinford Kingstone Kingsley Kingskettle Kingsclere Kingsbury
Kingsbridge Kinglassie Kinghorn Kineton Kimpton Kilwinning Kilsyth Kilsby Kilrea Kilpin Kilmington Kilmaurs
Kilmarnock Kilmacolm Killyleagh Killearn Killamarsh Kilkeel Kilham Kilcreggan Kilburn Kilbirnie Kilbarchan
Kidwelly Kidsgrove Kidlington Kidbrooke Keynsham Keyingham Kew Ketton Kettering Kessingland Kenton Kensworth
Kennoway Kennington Kenn Kenley Kendal Kemsing Kempston Kempsey Kemnay Kelvedon Kelty Kelso Kelsall Keighley
Kegworth Keele Keelby Kedington Kearsley Keady Keadby Jordanstown Johnstone Johnston Jeffreyston Jedburgh
Jarrow Ixworth Iwade Ivybridge Ivinghoe Iver Islington Isleworth Isleham Irvinestown Irvine Ironbridge Irlam
Irchester Ipswich Inverurie Inverkip Invergowrie Invergordon Inverbervie Insch Innerleithen Inkberrow Ingrave
Ingoldmells Ingleton Ingatestone Inchture Inchinnan Immingham Ilminster Ilkley Ilkeston Ilfracombe Ilford
Ilchester Ickenham Ibstock Hythe Hyde Huyton Hutton Hurworth Hurley Hunwick Huntspill Huntly Huntley Huntington
Hunstanton Hunmanby Hungerford Humbleton Humberstone Humberston Humber Huish Hucknall Hoylake Howwood Howden
Hounslow Hotham Horwich Horton Horsmonden Horsley Horsham Horsforth Horsford Horrabridge Hornsea Horning
Horncastle Horley Horbury Horam Hopton Hopeman Hook Hoo Honiton Holywood Holywell Holytown Holwick Holtby Holt
Holsworthy Holmpton Holmfirth Hollym Hollinwood Holbrook Holborn Holbeach Hoddesdon Hockliffe Hockley Histon
Hirwaun Hingham Hindon Hindley Hindhead Hinckley Hilton Hillside Hillingdon Hill Highworth Hightown Highley
Highcoems Highbury Highbridge Hibaldstow Heysham Hexham Hethersett Heswall Heston Hessle Heslington Hertford
Herstmonceux Hermitage Herbrandston Henstridge Henlow Henllan Hengoed Henfield Hendon Hemyock Hemsworth Hemsby
Hemingbrough Helston Helsby Helpston Hellifield Helland Helensburgh Heighington Hedon Heckmondwike Heckington
Hebron Hebburn Heathfield Heanor Healing Healey Heage Headcorn Hayton Haynes Hayle Hayfield Hayes Haydock Hay
Haxey Haxby Hawthorn Haworth Hawkinge Hawkhurst Hawick Haverigg Haverhill Havant Haughley Hatton Hathersage
Hathern Hatherleigh Hatfield Haswell Hastings Hassocks Haslingfield Haslingden Harwich Harwell Harvington
Hartwell Hartshill Hartley Hartlepool Hartlebury Harthill Hartford Hartburn Harston Harrold Harrogate Harpole
Harpenden Harlow Harlington Harley Harleston Harlesden Harlech Harefield Hardingstone Harbury Hapton Hanworth
Hanslope Hankerton Handcross Hamsterley Hammersmith Hambleton Haltwhistle Halton Halstead Halsham Hallow
Halling Halkyn Halkirk Halewood Halesowen Hale Hailsham Haigh Hagley Hadlow Hadley Hadleigh Haddington
Haddenham Hackney Hackleton Gurnard Gunnislake Gullane Guiseley Guisborough Guilsfield Grundisburgh Grove
Grosmont Groombridge Griston Grindon Grindale Grimston Greyabbey Gretna Greetham Greenwich Greenock Greenisland
Greenhithe Greenhead Greenford Greatham Driffield Grays Gravesend Grassington Grantham Grangemouth Goxhill
Govilon Gourock Goudhurst Gotham Gosport Gosforth Gosfield Gosberton Gorseinon Goring Gorebridge Goostrey
Goosnargh Goodwick Goodmayes Golspie Goldcliff Golborne Godstone Godshill Godalming Gobowen Gnosall Glyncorrwg
Glusburn Glossop Glinton Glenfield Glenboig Glenavy Glenariff Glemsford Glazebury Glasgow Glanamman Girvan
Girton Gilwern Gillingham Gilford Gildersome Giffnock Germoe Gelligaer Gedling Geddington Gayhurst Gateshead
Garvagh Garswood Garston Garstang Garsington Gargrave Garforth Garelochhead Galston Galgate Galashiels
Gainsborough Gainford Gaerwen Fylde Fyfield Fulwood Fulham Fulford Fulbourn Frome Frodsham Friston Friockheim
Frimley Freystrop Freuchie Freshwater Freshford Fremington Freckleton Fraserburgh Framlingham Fowlmere Fowey
Foulsham Fortuneswell Fortrose Forth Forres Formby Forfar Fordham Ford Folkestone Fochriw Fochabers Flore
Flookburgh Flockton Flimby Fleet Flamborough Fivemiletown Fitzwilliam Fishtoft Fishguard Fishburn Fishbourne
Fintona Finningley Finedon Findon Findochty Finchley Fimber Filey Ffestiniog Ferryhill Ferrybridge Fernhurst
Ferndale Fenwick Fenstanton Feltwell Felton Feltham Felling Felbridge Featherstone Fazeley Fazakerley Faversham
Fauldhouse Farnworth Farnsfield Farndon Farnborough Faringdon Fareham Falmouth Falkland Falfield Fakenham
Fairlight Fairlie Fairford Eyton Eythorne Eynsham Eynsford Eyemouth Eye Exton Exning Exmouth Exhall Ewhurst
Evington Evesham Evesbatch Everton Eversholt Evercreech Evenwood Evanton Euxton Etwall Etton Eton Essendine
Esher Errol Erlestoke Erith Epworth Epsom Epping Enniskillen Endon Emsworth Empingham Emneth Emley Embleton
Emberton Ely Elwick Elvington Elton Eltham Elswick Elstree Elstow Elstead Elsenham Elmswell Ellon Ellesmere
Ellerton Ellerker Elland Elgin Elderslie Egremont Eglinton Egham Eggleston Edworth Edwinstowe Edington
Edinburgh Edgware Edgmond Edenfield Edenbridge Eckington Eccleston Eccleshall Eccles Eaton Ettington Eastry
Eastrington Retford Easton Eastoft Eastchurch Eastbourne Easingwold Easington Earlswood Earlston Earley Earith
Earby Ealing Eaglesham Dyserth Dymchurch Dyce Dursley Durrington Durnford Durham Dunvant Duntocher Dunswell
Dunstable Duns Dunoon Dunnington Dunloy Dunlop Dunkeswell Dunipace Dunholme Dungiven Dungannon Dunfermline
Dundry Dundrum Dundee Dunchurch Dunblane Dunbar Dumfries Dumbarton Dulverton Dukinfield Dufftown Duffield
Dudley Ducklington Drybrook Droylsden Dronfield Dromore Droitwich Drighlington Dreghorn Draycott Draperstown
Downside Downpatrick Doveridge Doune Dorstone Dorridge Dornoch Dormansland Dorking Donnington Donisthorpe
Donington Doncaster Donaghcloney Dollar Dolgellau Dodworth Doddington Dobwalls Doagh Ditchling Ditchingham
Distington Diss Disley Dinton Dinnington Dinmore Dingle Diggle Didcot Dickleburgh Deysbrook Dewsbury Devizes
Desford Desborough Derwen Dersingham Deri Denton Denny Denham Denbigh Delph Delabole Deighton Deganwy Deepcut
Dedham Deddington Debenham Dearham Deanshanger Deal Dawlish Datchworth Datchet Darwen Darvel Darton Dartford
Darrington Darlington Darlaston Darfield Daresbury Darenth Danbury Dalston Dalrymple Dalry Dalmuir Dalkeith
Dale Dalbeattie Dagenham Cwmbran Cwmafan Cwm Cuxton Cushendall Currie Cupar Cumbernauld Cults Culmore
Cullybackey Cullompton Cullingworth Cullen Culcheth Cuffley Cudworth Cuddington Cuckfield Crynant Crymych
Crumlin Croxton Crowthorne Crowle Crowland Crowborough Croston Crossmaglen Crosskeys Crosshouse Crossgates
Crossgar Crossford Crook Crondall Cromer Croft Cringleford Crigglestone Crieff Cricklewood Cricklade
Crickhowell Crick Criccieth Crewkerne Crewe Creswell Cresswell Credenhill Cray Crawley Cranwell Cranleigh
Cranford Cranfield Cramlington Crail Coylton Coxhoe Cowpen Cowley Cowie Cowes Cowdenbeath Cowbridge Cowbit
Coventry Cove Coundon Coulsdon Cottingham Cottesmore Cottenham Cotgrave Costessey Cosham Corston Corsley
Corsham Corsenside Corse Corris Cornholme Corby Corbridge Coppull Copplestone Copmanthorpe Cople Cooling
Cookham Conwy Consett Connor Conisbrough Coningsby Congresbury Congleton Comrie Compton Comberton Comber
Colyton Colwich Colsterworth Colne Colnbrook Colmworth Collington Collingham Colinton Colerne Coleraine
Coleford Coity Coggeshall Cogenhoe Coedpoeth Codicote Codford Coddington Cockfosters Cockfield Cockermouth
Cockenzie Cobham Coates Coatbridge Coalville Coalisland Coalburn Clydebank Clutton Clowne Clophill Clive
Clitheroe Clipsham Clifton Clifford Cliffe Cleveleys Clevedon Clenchwarton Cleland Cleethorpes Clayton Claypole
Claydon Clare Clarborough Clapham Clackmannan Cirencester Cinderford Churchill Honeybourne Churchdown Church
Chulmleigh Chryston Christchurch Chorleywood Chorley Choppington Cholsey Chobham Chiswick Chislehurst Chirnside
Chirk Chipstead Chippenham Chinnor Chingford Chilworth Chilwell Childwall Chilcompton Chigwell Chiddingfold
Chicksands Chicklade Chickerell Chichester Chicheley Chesterfield Chessington Cheshunt Chepstow Cheltenham
Chelsfield Chelmsford Chelford Cheddleton Cheddington Cheddar Cheam Cheadle Chatteris Chatburn Chasetown
Chartham Charminster Charlton Charlbury Charing Charfield Chard Chapeltown Chapelhall Chalgrove Chalford Chale
Chagford Chaddesden Chacewater Cawthorne Cawood Catterick Catterall Catrine Caton Catford Caterham Castor
Castlewellan Castlethorpe Castleside Castlerock Castlereagh Castleford Castlederg Castledawson Carterton
Carshalton Carryduff Carron Carnwath Carnoustie Carnmoney Carnlough Carnforth Carnaby Carmunnock Carluke Carfin
Cardross Cardington Cardigan Cardiff Cardenden Carcroft Capel Canterbury Cannock Canewdon Campsall Campbeltown
Camelford Cambuslang Cambusbarron Camborne Camberley Calverton Calne Callow Callington Caldicot Caldercruix
Caistor Cairnryan Cairneyhill Caerphilly Caernarfon Caerleon Caergwrle Cadnam Caddington Byfield Buxton Buxted
Butterwick Butcombe Bushmills Bushey Busby Burwash Burtonwood Burton Burstwick Bursledon Burscough Burrington
Burringham Burntwood Burntisland Burnopfield Burnley Burniston Burnham Burley Burham Burghead Burbage
Buntingford Bungay Bunbury Bulkington Bulford Bugthorpe Bugle Bugbrooke Bude Bucknell Buckie Buckhaven Buckden
Bubwith Brynmawr Bryneglwys Brynamman Bryn Brymbo Bruton Brundall Broxburn Broxbourne Brownhills Broughshane
Brough Brotton Broseley Brora Broomfleet Brooke Bromyard Bromsgrove Brompton Bromley Bromham Bromfield
Bromborough Brockhampton Brockenhurst Broadway Broadwater Broadstone Broadstairs Brixworth Brixton Brixham
Briston Bristol Brinscall Brinklow Brimscombe Brill Brignall Brighstone Brighouse Brigg Brierfield Bridport
Bridlington Bridgwater Bridgnorth Bridgend Bridge Brewood Brentford Brent Bremhill Bredon Bredbury Brecon
Brechin Bream Brayton Bray Braunton Braunstone Braunston Bratton Brantingham Branston Bramley Bramhope Bramham
Bramhall Bramford Bramcote Braintree Bradwell Bradninch Bradley Brading Bradford Bradfield Bracknell Bozeat
Boyton Boynton Boxted Boxgrove Box Bowes Bowdon Bow Bovingdon Bourton Bournemouth Bourne Boughton Bottesford
Botley Bothwell Botesdale Boston Bosham Borth Borrowash Borehamwood Boreham Bootle Boosbeck Bonnyrigg
Bonnybridge Bolsover Bollington Bodmin Bodenham Bodelwyddan Bodedern Boddam Blyton Blyth Bluntisham Blunham
Bloxwich Bloxham Blockley Blidworth Blewbury Bletchley Bletchingley Blean Bleadon Blagdon Blaenavon Blackwood
Blackwell Blackwall Blackrod Blackpool Blackburn Bitton Bishton Bishopton Bishopthorpe Bishopstrow Bishopstone
Bishopston Bishopstoke Bishopbriggs Bisham Birtley Birstall Birmingham Birkenhead Birdham Bircotes Bingley
Bingham Binfield Bilston Bilsthorpe Billinghay Billingham Billinge Billericay Bildeston Biggleswade Bierton
Biddulph Biddestone Biddenham Biddenden Bicton Bicknacre Bickley Bickenhill Bicester Bexleyheath Bexley Bewdley
Beverley Betws Bethesda Berrington Berkswell Berkhamsted Berkeley Benson Bempton Bembridge Belton Belper
Bellshill Bellingham Bellaghy Belgrave Belbroughton Beith Beighton Beeston Beer Beeford Bedworth Bedwas
Bedlington Bedale Beckingham Beckenham Beccles Bebington Beauly Beaminster Beadnell Bawtry Battlesden Batley
Bathgate Bathford Baston Bassingham Bassingbourn Baslow Basingstoke Basildon Basford Barston Barrowford
Barrowby Barnstaple Barnsley Barnoldswick Barningham Barnham Barnet Barnes Barnburgh Barnack Barmston Barmouth
Barlborough Barlaston Barkisland Barking Barkham Bargoed Bardsey Bardney Banwell Banstead Bannockburn Banks
Bankfoot Banham Banchory Banbury Banbridge Bampton Bamburgh Balsham Balmullo Balmedie Ballywalter Ballynahinch
Ballymoney Ballymena Ballykelly Ballygowan Ballycastle Balloch Ballingry Ballater Balintore Balham Balfron
Balerno Baldock Balcombe Bala Bakewell Bainton Baildon Bagshot Bagillt Badsworth Badsey Bacup Bacton Backworth
Aylsham Aylestone Aylesford Aylesbury Axminster Axbridge Awsworth Avening Aveley Avebury Aughnacloy Audley
Audlem Auckley Auchterarder Auchinleck Atworth Atwick Attleborough Atherton Atherstone Astwick Aston Astley
Aspatria Aslockton Askern Ashwell Ashurst Ashtead Ashley Ashington Ashill Ashford Ashburton Ash Ascot Arundel
Arnside Arnold Arne Armthorpe Armitage Armagh Armadale Arlesey Ardrishaig Ardingly Ardglass Arbroath Appleton
Appledore Appleby Antrim Anstruther Anstey Ansty Annan Annalong Annahilt Andover Ancroft Ampthill Amlwch
Amesbury Amersham Ambrosden Amble Alyth Alveston Alveley Alvechurch Alva Altrincham Alton Althorne Alston
Alrewas Alresford Alnmouth Alness Almondsbury Almondbank Alloa Allington Allhallows Allanton Alfreton Alford
Aldridge Aldford Aldershot Alderbury Aldeburgh Aldbrough Aldbourne Alconbury Alcester Albrighton Airth Airmyn
Aigburth Ahoghill Adlington Addlestone Addingham Acomb Acle Acklington Accrington Abram Aboyne Abingdon
Aberystwyth Abertillery Aberporth Abernethy Abernant Aberlady Aberkenfig Abergavenny Aberford Aberfeldy Aberfan
Aberdour Aberdare Abercynon Aberchirder Abercarn Abercanaid Aberaeron Benllech Overcombe Lynemouth Shiremoor
Looe Pensilva Flexbury Steynton Hundleton Glandwr Trimsaran Tumble Crofty Pennard Grovesend Pontlliw Ambleston
Croeserw Tonypandy Brynna Abertridwr Beddau Cwmbach Blaengwynfi Rogiet Eastington Whitley Woolavington Kewstoke
Pucklechurch Chapmanslade Telford Craigavon Caol Wideopen Hazlerigg Lamesley Shadwell Barlby Camber Kesgrave
Polzeath Camblesforth Fontwell Sharlston Soho Bayswater Pimlico Lambeth Tywyn Tankerton Cameley Fleetville
Copthorne Yateley Oakmere Hellaby Langstone Tintern Bowthorpe Moodiesburn Churt Danby Wychbold Maidenbower
Broadfield Bewbush Erskine Westhill Clarkston Smithton Clerkenwell Barnsbury Battersea Oakwood Cranham
Mottingham Tooting Tolworth Hornchurch Hainault Surbiton Ewell Becontree Failsworth Crumpsall Blackley Heywood
Hollingworth Burnage Fallowfield Hulme Longsight Heavitree Ferndown Portland Billington Calcot Leytonstone
Benwell Carden Essington Bordon Knaphill Curdworth Chorlton Scissett Hoole Peaslake Woodbury Larkfield
Catcliffe Greenhill Grappenhall Prenton Barnwood Byram Winscombe Chiseldon Babworth Blacon Roslin Cowplain
Ruardean Penparcau Chalton Blackheath Stewartby Bilsdale Mendip Aylesham Burpham Lightwater Gartcosh Kelloe
Fetcham Grimethorpe Ovington Apsley Summerhouse Danderhall Denmead Nanpean Shotts Camelon Eastriggs Westergate
Peacehaven Bedlinog Glapwell Asfordby Peckham Pontyclun Pentre Rossendale Deeside Tintagel Menstrie Merriott
Barra Benbecula Holloway Penyffordd Harringay Rhiwbina Osterley Tweedbank Abridge Chopwell Cambourne Norbiton
Lee Hoveton Greenham Deiniolen Mayford Sheerwater Ynysybwl Wormley Windygates Swarthmoor Croxteth Gillmoss
Talysarn Carronshore Bellsbank Logan Headstone Fairlands Wolvercote Stratton Gronant Shortlands Fleckney
Ravenshead Flimwell Houghton Bulphan Keyworth Cockington Greasby Ailsworth Bowburn Netherley Allerton Groby
Ratby Stakeford Chadderton Linwood Thamesmead Ladywell Portswood Mortlake Winchburgh Ashgill Banknock Bargeddie
Blantyre Brightons Calderbank Blackridge Salsburgh Croy Drongan Fallin Glenmavis Hallglen Mossblown Plains
Seafield Stoneyburn Twechar Waterfoot Tullibody Whitecraig Maryburgh Faifley Laurieston Lenzie Maddiston
Polbeth Thornliebank Viewpark Westquarter Netherlee Maxwellheugh Torrance Shieldhill Grayshott Huncote Kirkdale
Ballypatrick Holbeck Burngreave Archway Chaddleworth Gateacre Tunstall Wealdstone Monkhams Furzedown Queenstown
Canonbury Barkingside Latchmere Westbourne Rastrick Dhekelia Rowledge Ivington Dobcross Uppermill Littlethorpe
Cwmtillery Batchworth Edgwarebury Britwell Sopwell Cunningham Marshalswick Townsend Stamperland Nigg Trebarwith`,
  IE: `Buncrana Youghal Wicklow Whitegate Wexford Westport Virginia Urlingford Tullyallen Tullow Tullamore Tuam Tralee
Tower Toormakeady Tobercurry Tipperary Thurles Thomastown Termonfeckin Terenure Templemore Tallaght Swords
Swinford Stradbally Stamullin Sligo Slane Skibbereen Skerries Shankill Sandymount Sallins Saggart Rosslare
Roscrea Roscommon Ringsend Ratoath Rathwire Rathnew Rathmines Ramelton Rathkeale Rathfarnham Rathdrum
Rathdowney Rathcormac Rathcoole Rathangan Raphoe Raheny Prosperous Portumna Portmarnock Portlaw Portlaoise
Piltown Daingean Oughterard Oranmore Oldcastle Nenagh Navan Naas Mullagh Muff Moycullen Moville Mountrath
Mountmellick Moroe Moone Mooncoin Monkstown Monasterevin Monaghan Moate Mitchelstown Millstreet Midleton
Maynooth Mallow Malahide Macroom Lusk Loughrea Longwood Longford Lismore Limerick Leifear Letterkenny Leixlip
Laytown Strandhill Lanesborough Kinsale Kinnegad Kinlough Kilworth Kiltamagh Kilrush Kilmallock Killybegs
Killumney Killucan Killorglin Killaloe Kilkee Kilcullen Kilcoole Kilcock Kilbeggan Kenmare Kells Kanturk
Johnstown Inishcrone Howth Gweedore Greystones Gort Gorey Glasnevin Glanmire Galway Foxford Finglas Fethard
Ferns Fermoy Ferbane Ennistimon Enniskerry Enniscorthy Ennis Edenderry Dunshaughlin Dunmanway Dunlewy Dunleer
Dungloe Dungarvan Dunboyne Duleek Dublin Dromiskin Drogheda Donnybrook Donegal Donabate Dollymount Derrybeg
Derrinturn Dalkey Crossmolina Crosshaven Croom Courtown Cootehill Convoy Collooney Cobh Cloyne Clones
Clondalkin Clonakilty Clogherhead Clifden Claremorris Claregalway Clara Clane Cherryville Charleville
Charlestown Chapelizod Celbridge Castlerea Castlemartyr Castleknock Castleisland Castledermot Castlecomer
Castlebridge Castlebar Cashel Carrigaline Carnew Carndonagh Carlow Carlingford Callan Cahersiveen Caherconlish
Cahir Cabinteely Bundoran Bunclody Boyle Blessington Blarney Blackrock Belturbet Belmullet Bearna Bantry Bandon
Banagher Baltinglass Balrothery Ballyshannon Ballysadare Ballyragget Ballymote Ballymahon Ballyhaunis Ballygar
Ballyconnell Ballybunnion Ballybofey Ballyboden Ballybay Ballivor Ballinrobe Ballincollig Ballinasloe Ballina
Baldoyle Balbriggan Bagenalstown Aughrim Athy Athgarvan Athenry Athboy Askeaton Ashbourne Arklow Ardnacrusha
Ardee Aghada Adare Abbeyleix Abbeyfeale Castletown Portraine Ballygerry Ballinroad Annacotty Kilpedder
Valleymount Kilmacanoge Eadestown Firhouse Sandyford Foxrock Sallynoggin Rathgar Artane Drumcondra Ballymun
Cabra Walkinstown Hartstown Mulhuddart Ballyfermot Templeogue Oldbawn Rialto Milltown Clonskeagh Booterstown
Ballinteer Greenhills Coolock Bonnybrook Donaghmede Darndale Donnycarney Bayside Charlesland Moyross
Ballisodare Ballylinan Castletroy Knocklyon Palmerstown Jobstown Killester Confey Kentstown Kilquade Balally
Courtbrack`,
  US: `Edna Natalia Yorktown Plateau Berry Villas Bessemer Paducah Jessup Lugoff Blountsville Buda Boaz Brewton
Brookwood Butler Bynum Calera Camden Carrollton Chalkville Chatom Cherokee Chickasaw Choccolocco Citronelle
Clanton Clay Clio Collinsville Columbiana Coosada Cottonwood Cowarts Crossville Cullman Dadeville Daleville
Daphne Decatur Demopolis Dora Dothan Eclectic Enterprise Eufaula Eutaw Fairhope Fayette Fayetteville Florala
Flomaton Foley Fultondale Fyffe Gadsden Gardendale Georgiana Graysville Greensboro Greenville Guin Guntersville
Haleyville Harpersville Hartselle Hayden Hayneville Heflin Helena Henagar Holtville Hoover Hueytown Huguley
Irondale Jack Jacksonville Jemison Kimberly Kinsey Ladonia Lanett Leesburg Lillian Lineville Lipscomb Luverne
Madison Marbury Margaret Midfield Mignon Mobile Monroeville Montevallo Moundville Munford Northport Odenville
Ohatchee Oneonta Opp Ozark Pelham Pinson Priceville Prichard Ragland Rainsville Reform Riverside Roanoke
Robertsdale Rockford Saks Samson Saraland Satsuma Scottsboro Semmes Shelby Slocomb Southside Springville
Stevenson Stewartville Sulligent Sumiton Summerdale Sylvania Talladega Tallassee Tarrant Theodore Thorsby Troy
Trussville Tuscaloosa Tuskegee Uniontown Vandiver Vincent Warrior Webb Wedowee Westover Wetumpka Whitesboro
Winfield Alexander Arkadelphia Ashdown Atkins Austin Barling Batesville Bay Beebe Bentonville Berryville
Blytheville Booneville Brookland Bryant Cabot Caraway Cedarville Charleston Clarendon Clarksville Conway
Corning Dardanelle Dermott Diaz Dierks Dumas Elkins England Eudora Farmington Fordyce Gassville Gentry Gibson
Gosnell Gravette Greenbrier Greenland Gurdon Hamburg Harrison Haskell Hazen Highland Horatio Hughes Johnson
Jonesboro Judsonia Kensett Lavaca Leachville Lepanto Lonoke Luxora Magnolia Manila Marianna Marmaduke Marvell
Maumelle Mayflower Melbourne Mena Monette Morrilton Mulberry Murfreesboro Nashville Ola Osceola Paragould
Parkin Perryville Pocahontas Pottsville Rector Redfield Rockwell Rogers Salem Searcy Sheridan Stamps Stuttgart
Texarkana Tontitown Trumann Vilonia Waldo Waldron Ward Warren Wynne Yellville Anacostia Benning Bloomingdale
Deanwood Hillcrest Tenleytown Woodridge Bellefonte Blades Bridgeville Cheswold Claymont Edgemoor Elsmere
Harrington Hockessin Middletown Nassau Selbyville Smyrna Wilmington Alachua Alturas Apalachicola Apopka Archer
Astor Atlantis Auburndale Aventura Bagdad Balm Bartow Belleair Belleview Bellview Blountstown Bokeelia Bonifay
Boyette Bradenton Brookridge Brooksville Brownsville Bunnell Bushnell Callaway Campbell Cantonment Carrabelle
Casselberry Celebration Century Cheval Chiefland Christmas Chuluota Citra Clarcona Clewiston Cortez Crestview
Cutler Davenport Davie Destin Doral Dunedin Dunnellon Eastpoint Edgewater Edgewood Elfers Ellenton Englewood
Ensley Estero Eustis Fellsmere Freeport Frostproof Fruitville Gainesville Gandy Gibsonia Gibsonton Gifford
Gladeview Goldenrod Gotha Goulding Graceville Groveland Gulfport Havana Hawthorne Heathrow Hernando Hilliard
Holiday Holley Hollywood Homestead Hypoluxo Immokalee Indialantic Inglis Interlachen Iona Islamorada Kathleen
Kendall Keystone Lacoochee Lakeland Lakeside Lantana Lealman Lecanto Lely Lockhart Loughman Macclenny Maitland
Malabar Malone Mango Masaryktown Mascotte Mayo Medulla Memphis Micco Middleburg Mims Minneola Miramar Montverde
Navarre Newberry Niceville Nokomis Norland Oakland Ocala Ocoee Ojus Okeechobee Oldsmar Olga Orangetree
Orlovista Osprey Oviedo Pahokee Palatka Parker Pensacola Perry Pierson Pinecrest Plantation Poinciana Quincy
Ridgecrest Roseland Ruskin Samoset Sanibel Sanford Sawgrass Seaside Sebastian Sebring Seffner Sharpes Sneads
Southchase Springfield Starke Stuart Sunrise Surfside Sweetwater Taft Tamarac Tamiami Tampa Tangerine Tavernier
Tedder Tequesta Thonotosassa Tice Umatilla Valparaiso Valrico Vamo Venice Wahneta Wallace Watertown Wauchula
Wedgefield Westchase Westchester Wewahitchka Whitfield Williston Wimauma Woodville Wright Yalaha Yulee Zellwood
Zephyrhills Acworth Adairsville Alamo Alpharetta Americus Appling Aragon Ashburn Athens Atlanta Auburn Austell
Barnesville Baxley Blackshear Blairsville Bogart Bonanza Braselton Bremen Brookhaven Broxton Brunswick Buchanan
Buford Byron Calhoun Camilla Canton Carnesville Cartersville Centerville Chamblee Chatsworth Chickamauga
Clarkesville Cochran Colquitt Columbus Conley Cordele Cornelia Covington Cumming Cusseta Dacula Dahlonega
Dalton Danielsville Darien Dawson Dawsonville Deenwood Demorest Doraville Duluth Dunwoody Eastman Eatonton
Edison Ellaville Ellijay Emerson Enigma Evans Experiment Fairburn Fitzgerald Folkston Glennville Gordon
Grantville Grayson Griffin Gumlog Guyton Hahira Hapeville Hardwick Hazlehurst Hephzibah Hiawassee Hinesville
Hogansville Homer Homerville Hoschton Irwinton Jesup Kennesaw Knoxville Lavonia Lilburn Lindale Lithonia
Loganville Louisville Lovejoy Lula Lumpkin Lyons Mableton Marietta Maysville Meigs Metter Monroe Morgan Morrow
Moultrie Nahunta Newnan Nicholson Norcross Ocilla Oglethorpe Omega Pooler Porterdale Quitman Raoul Redan
Remerton Reynolds Richland Rincon Ringgold Rockmart Rome Roswell Rossville Sandersville Savannah Scottdale
Senoia Snellville Sparks Sparta Statenville Statesboro Statham Stockbridge Summerville Suwanee Swainsboro
Sylvester Tallapoosa Tennille Thomaston Thomson Tifton Trion Tucker Tyrone Unadilla Valdosta Varnell Vidalia
Vienna Vinings Warrenton Watkinsville Waycross Waynesboro Willacoochee Winterville Wrens Zebulon Albers Alorton
Arcola Arthur Ashland Assumption Aviston Beckemeyer Bement Benld Bethalto Breese Cahokia Cambria Carbondale
Carlinville Carterville Casey Caseyville Centralia Chrisman Crainville Divernon Dupo Edinburg Edwardsville
Eldorado Energy Flora Freeburg Gillespie Girard Godfrey Golconda Goreville Grayville Greenup Griggsville Hardin
Harristown Hillsboro Ina Jerome Jerseyville Kincaid Litchfield Lovington Marissa Martinsville Maryville Mattoon
Meredosia Metropolis Millstadt Moweaqua Murphysboro Neoga Odin Okawville Pana Pawnee Payson Pittsfield Riverton
Roodhouse Rosiclare Roxana Royalton Sandoval Shawneetown Shelbyville Sherman Shiloh Staunton Sullivan Sumner
Taylorville Teutopolis Tolono Tuscola Valmeyer Vandalia Wamac Waverly Worden Zeigler Bargersville Bicknell
Bloomington Boonville Brazil Brooklyn Brookville Brownstown Cannelton Carmel Cayuga Corydon Darmstadt Dillsboro
Ellettsville English Farmersburg Ferdinand Fishers Fortville Galena Greensburg Hagerstown Haubstadt Huntingburg
Indianapolis Jasonville Knightstown Lawrence Lawrenceburg Liberty Middlebury Milan Monrovia Mooresville Odon
Oolitic Osgood Owensville Paoli Petersburg Pittsboro Plainfield Poseyville Rockport Rushville Scottsburg
Seelyville Sellersburg Seymour Shoals Speedway Spencer Sunman Trafalgar Whiteland Whitestown Worthington
Zionsville Anthony Atchison Basehor Beloit Caldwell Chanute Chapman Cheney Cherryvale Chetopa Coldwater
Concordia Douglass Edgerton Ellinwood Ellsworth Elwood Emporia Erie Eureka Fredonia Frontenac Gardner Garnett
Harper Haven Hays Haysville Herington Hiawatha Hoisington Holton Howard Hutchinson Iola Jetmore Kechi Kingman
Kinsley Lansing Larned Leavenworth Leawood Lindsborg Louisburg Lyndon Maize Manhattan Merriam Minneapolis
Moundridge Mulvane Neodesha Olathe Osawatomie Osborne Oskaloosa Oswego Parsons Peabody Phillipsburg Pittsburg
Plainville Pratt Sabetha Salina Sedgwick Shawnee Solomon Tonganoxie Towanda Topeka Wathena Wellsville
Westmoreland Wichita Anchorage Barbourmeade Barbourville Bardstown Bardwell Beattyville Brandenburg Brodhead
Buckner Buechel Burkesville Camargo Campton Catlettsburg Claryville Corbin Crittenden Cynthiana Dayton Dixon
Eddyville Elkfork Elkton Eminence Erlanger Flatwoods Flemingsburg Francisville Frankfort Frenchburg Guthrie
Hardinsburg Harlan Harrodsburg Hawesville Hendron Hickman Highview Hindman Hopkinsville Hurstbourne Hyden Inez
Irvington Jenkins Knottsville Ledbetter Leitchfield Lewisport Louisa Madisonville Masonville Massac Meads
Morehead Morganfield Morgantown Munfordville Newburg Northfield Nortonville Oakbrook Okolona Owenton
Owingsville Paintsville Pikeville Pineville Prestonsburg Prospect Raceland Radcliff Reidland Scottsville Sebree
Shively Simpsonville Smithland Stanton Stearns Sturgis Taylorsville Vanceburg Verona Warsaw Whitesburg
Wickliffe Williamstown Wilmore Wurtland Addis Ama Amite Arabi Arnaudville Avondale Baker Basile Bastrop
Batchelor Bawcomville Bernice Bogalusa Boutte Broussard Brownsfield Bunkie Cade Campti Carencro Carlyss
Catahoula Cecilia Chackbay Chalmette Charenton Claiborne Clarks Colfax Convent Cottonport Crowley Delcambre
Destrehan Dulac Duson Erath Erwinville Estelle Eunice Ferriday Franklinton Galliano Gardere Garyville Grambling
Gramercy Gueydan Hackberry Hahnville Harrisonburg Harvey Haughton Haynesville Houma Iota Iowa Jeanerette Jena
Jonesville Kaplan Kenner Kentwood Killian Labadieville Lakeshore Laplace Larose Lawtell Leesville Leonville
Livonia Lockport Logansport Lutcher Mamou Mansura Many Maringouin Marrero Mathews Maurice Meraux Merryville
Metairie Minden Minorca Montegut Natalbany Natchitoches Newellton Norco Oakdale Olla Opelousas Paradis Paulina
Plaquemine Poydras Prairieville Presquille Prien Rayne Reserve Richwood Rosepine Ruston Scott Shenandoah
Shreveport Sibley Simmesport Sterlington Sulphur Supreme Swartz Tallulah Thibodaux Timberlane Urania Vinton
Vivian Watson Welsh Westwego Westminster Winnfield Woodmere Woodworth Zachary Youngsville Accokeek Adamstown
Adelphi Algonquin Annapolis Baltimore Bartonsville Beechfield Beltsville Bennsville Bladensburg Boonsboro Bowie
Brandywine Brookmont Burtonsville California Carney Catonsville Cedonia Chestertown Cheswolde Cheverly Chillum
Cloverly Cockeysville Colesville Cresaptown Crisfield Damascus Darnestown Deale Derwood Edgemere Eldersburg
Elkridge Emmitsburg Fairland Fallstaff Federalsburg Frederick Frostburg Fruitland Gambrills Garrison Glassmanor
Glenarden Glenmont Greenbelt Guilford Halfway Hampden Hancock Hillandale Homeland Hughesville Huntingtown
Hurlock Joppatowne Keedysville Kingstown Landover Lanham Layhill Leonardtown Linganore Linthicum Lonaconing
Londontowne Lusby Lutherville Marlton Mellwood Mondawmin Myersville Odenton Overlea Parkville Perryman
Pikesville Pittsville Poolesville Pumphrey Ramblewood Randallstown Redland Reisterstown Riva Robinwood
Rosaryville Rossmoor Scaggsville Seabrook Severn Smithsburg Solomons Stevensville Suitland Sykesville Taneytown
Thurmont Towson Trappe Travilah Urbana Violetville Waldorf Walkersville Waltherson Westernport Wheaton
Williamsport Woodmore Woodsboro Adrian Affton Anderson Archie Ava Ballwin Battlefield Belle Bernie Billings
Bismarck Bourbon Branson Bridgeton Brookfield Buffalo Camdenton Carthage Cassville Chaffee Chillicothe Clarkton
Claycomo Cottleville Crane Cuba Dellwood Desloge Dexter Doniphan Duquesne Eldon Ellisville Elsberry Elvins
Fenton Ferguson Festus Florissant Gallatin Gideon Gladstone Goodman Gower Hannibal Hartville Hayti Hazelwood
Herculaneum Higginsville Holden Hollister Humansville Ironton Kearney Kennett Keytesville Kirkwood Ladue
Lathrop Leadwood Lemay Licking Linneus Louisiana Malden Marceline Marionville Mehlville Mexico Moberly Monett
Murphy Nevada Nixa Noel Northwoods Olivette Oregon Oronogo Overland Pacific Pagedale Peculiar Pevely Plattsburg
Portageville Purdy Raymore Raytown Republic Rolla Sarcoxie Sedalia Senath Shelbina Sikeston Smithville
Steelville Stover Strafford Taos Wardsville Waynesville Wellston Wentzville Willard Ackerman Amory Baldwyn
Belzoni Bruce Byhalia Caledonia Carriere Clarksdale Collins Como Conehatta Corinth Derma Drew Edwards Escatawpa
Eupora Flowood Grenada Guntown Hattiesburg Hollandale Indianola Jonestown Kiln Kosciusko Lambert Leakesville
Leland Lucedale Lumberton Lyman Magee Mantachie Marks Mayersville Meadville Meridian Mikoma Moorhead Morton
Natchez Pascagoula Pearlington Pelahatchie Philadelphia Pickens Pontotoc Poplarville Prentiss Purvis Richton
Ridgeland Ruleville Saltillo Saucier Sharon Southaven Starkville Summit Sumrall Tchula Terry Tunica Tupelo
Tutwiler Vancleave Vardaman Vicksburg Wade Walthall Waveland Wesson Wiggins Ahoskie Andrews Angier Apex
Archdale Asheboro Ayden Badin Bakersville Balfour Bayboro Belhaven Belville Bethel Bethlehem Beulaville
Bladenboro Bolivia Boone Brevard Burgaw Burnsville Butner Calabash Carrboro Chadbourn Charlotte Claremont
Clemmons Clyde Conover Cornelius Cramerton Creedmoor Cullowhee Dana Denver Dobson Drexel Eastover Edenton
Edneyville Elkin Ellerbe Elroy Enochville Erwin Etowah Fairmont Farmville Fletcher Foscoe Fremont Gamewell
Gastonia Gatesville Gaston Gibsonville Goldsboro Graham Grifton Hamlet Havelock Hickory Hildebran Huntersville
Icard Kannapolis Kenly Kernersville Kinston Knightdale Landis Lenoir Lillington Locust Longview Lowesville
Maiden Manteo Marshville Marvin Masonboro Maury Maxton Mayodan Mebane Morganton Morrisville Moyock Murraysville
Navassa Norlina Northlakes Oakboro Pinebluff Pinehurst Polkton Raeford Ramseur Randleman Ranlo Richlands
Robbins Robbinsville Rockfish Rolesville Rowland Sawmills Saxapahaw Seagate Sharpsburg Smithfield Southmont
Spindale Stallings Statesville Stedman Stokesdale Stoneville Summerfield Swanquarter Swansboro Swepsonville
Sylva Tarboro Toast Tobaccoville Troutman Tryon Tyro Vander Wadesboro Walkertown Wallburg Waxhaw Weaverville
Weddington Weldon Wendell Wilkesboro Williamston Wilson Winton Woodfin Yadkinville Yanceyville Absecon Alloway
Atco Barnegat Bayville Beachwood Beckett Brigantine Brooklawn Buena Chesilhurst Cinnaminson Collingswood
Echelon Ellisburg Elmer Erma Folsom Gibbsboro Gibbstown Glassboro Glendora Haddonfield Hammonton Lavallette
Lawnside Leisuretowne Manahawkin Millville Newfield Oaklyn Pennsauken Pennsville Pitman Pomona Rosenhayn Sewell
Sicklerville Somerdale Swedesboro Tuckerton Vincentown Waretown Wenonah Woodstown Amberley Ashville Batavia
Beavercreek Bellbrook Belpre Blanchester Bridgetown Byesville Chauncey Cincinnati Circleville Cleves Covedale
Crooksville Devola Dillonvale Dunlap Enon Etna Fairborn Fairfax Farmersville Finneytown Gallipolis Groesbeck
Groveport Highpoint Hunter Kenwood Lisbon Lithopolis Lockland Loveland Mack Mariemont Mason Miamisburg
Miamitown Millersport Moraine Nelsonville Northbrook Northgate Obetz Pataskala Pickerington Piketon Pomeroy
Reynoldsburg Ross Roseville Rossmoyne Sciotodale Shadyside Sharonville Springboro Thornport Urbancrest
Wetherington Wheelersburg Whitehall Wilberforce Woodsfield Xenia Zanesville Ada Afton Antlers Apache Arapaho
Arkoma Arnett Barnsdall Bartlesville Beggs Bixby Bristow Bushyhead Byng Cache Caddo Catoosa Checotah Cheyenne
Chickasha Choctaw Claremore Cleora Colbert Comanche Copeland Coweta Crescent Cushing Cyril Davis Dickson
Drumright Edmond Enid Geary Geronimo Glenpool Goldsby Harrah Healdton Heavener Hennessey Henryetta Hobart
Hollis Hominy Hugo Idabel Inola Jenks Jones Justice Kellyville Kiefer Konawa Langston Laverne Lawton Madill
Mangum Mannford Maud Medford Minco Moore Mooreland Mounds Muldrow Mustang Newkirk Ninnekah Noble Norman
Oakhurst Oilton Okarche Okeene Okmulgee Oologah Owasso Panama Pawhuska Pocola Poteau Prague Pryor Purcell
Ringling Roland Sallisaw Sapulpa Sayre Skiatook Snyder Sperry Spiro Stigler Stilwell Tahlequah Talihina Taloga
Thomas Tishomingo Tonkawa Tulsa Turley Verdigris Vian Vinita Wagoner Walters Watonga Waukomis Waurika
Weatherford Wetumka Wister Woodward Wynnewood Yale Yukon Airville Aldan Angora Atglen Bonneauville Boothwyn
Brewerytown Broomall Caln Christiana Coatesville Collingdale Colwyn Conestoga Darby Eastwick Eddystone
Fairchance Fishtown Gettysburg Glenolden Grantley Hartranft Havertown Jacobus Kingsessing Landenberg
Littlestown Masontown Media Mercersburg Meyersdale Millbourne Parkesburg Parkside Paschall Pennsport Pennville
Schuylkill Scotland Spry Stewartstown Stonybrook Swarthmore Thorndale Toughkenamon Upland Weigelstown Wharton
Whitman Woodlyn Yoe Aiken Arial Awendaw Bamberg Barnwell Bishopville Blackville Blacksburg Bluffton Blythewood
Burnettown Catawba Cayce Chapin Cheraw Clover Cowpens Dalzell Denmark Dillon Dunean Easley Edgefield Edisto
Fairforest Forestbrook Gaffney Gantt Gloverville Greer Hanahan Hardeeville Hartsville Hopkins Irwin Iva Joanna
Johnsonville Judson Kingstree Ladson Landrum Latta Lincolnville Loris Mauldin Meggett Mullins Orangeburg
Pacolet Pageland Pamplico Powdersville Prosperity Ridgeville Roebuck Saluda Sangaree Spartanburg Stateburg
Sumter Taylors Tigerville Utica Varnville Walhalla Walterboro Wedgewood Wellford Whitmire Woodfield Woodruff
Alcoa Algood Apison Bartlett Baxter Blaine Blountville Bruceton Burns Byrdstown Celina Chattanooga Chuckey
Coalfield Collierville Condon Cookeville Coopertown Cornersville Crump Dandridge Decaturville Decherd Dresden
Dyersburg Elizabethton Ellendale Farragut Fincastle Gatlinburg Gleason Gordonsville Greenback Greeneville Halls
Harriman Hohenwald Hopewell Jellico Jonesborough Kimball Kingsport Lakesite Loudon Luttrell Martin Mascot
Maynardville Midtown Monteagle Monterey Mosheim Newbern Norris Obion Oneida Pegram Piperton Ridgetop Rutledge
Selmer Sevierville Sneedville Somerville Speedwell Spurgeon Tazewell Tullahoma Tusculum Unicoi Vonore Wartburg
Addison Aldine Aledo Alice Alief Alvarado Alvin Alvord Ames Anahuac Annetta Anson Argyle Atascocita Azle
Bacliff Baird Ballinger Bandera Barrett Bartonville Baytown Beeville Bellmead Benavides Benbrook Benjamin
Bertram Bishop Bogata Boling Bonham Boyd Brazoria Breckenridge Brenham Briar Briarcliff Brownsboro Brownwood
Bryan Bullard Bulverde Burkburnett Burleson Burnet Cactus Calvert Center Channelview Chico China Cibolo
Cleburne Cloverleaf Clute Coldspring Combes Combine Comfort Conroe Cooper Corrigan Corsicana Cotulla Crandall
Crockett Crowell Cuero Cypress Daingerfield Denison Diboll Dickinson Doffing Donna Doolittle Eastland Edcouch
Electra Elkhart Elsa Emory Escobares Euless Evadale Fairchilds Falfurrias Fannett Fate Ferris Floresville
Forney Frankston Freer Fresno Frisco Fulshear Galveston Ganado Garfield Gholson Giddings Gilmer Gladewater
Goldthwaite Goliad Granbury Granger Grapeland Greatwood Gregory Groves Groveton Gunter Haslet Hawkins Hearne
Heath Hebbronville Hemphill Hempstead Henrietta Hewitt Hidalgo Hideaway Hitchcock Holland Holliday Hooks Howe
Hubbard Hurst Hutchins Ingleside Ingram Irving Italy Itasca Jewett Jollyville Josephine Joshua Jourdanton
Justin Kaufman Katy Keene Kemah Kemp Kenedy Kennedale Kempner Kerrville Kilgore Killeen Kirby Kirbyville
Krugerville Krum Kyle Lakehills Lakeway Laredo Lasara Laureles Lavon Leakey Leonard Llano Lopezville Lorena
Lufkin Lyford Lytle Mabank Manchaca Manvel Marlin Mart Mathis Mauriceville Melissa Menard Mercedes Mesquite
Mexia Milam Mineola Muenster Munday Muniz Nash Navasota Nederland Needville Nocona Nolanville Northcrest
Nurillo Odem Olmito Onalaska Ovilla Palacios Palmer Palmview Pantego Pearland Pearsall Penitas Pflugerville
Pharr Pleak Poteet Pottsboro Powderly Premont Primera Progreso Quanah Quinlan Raymondville Redwater Redwood
Rendon Rhome Ricardo Richardson Riesel Rockdale Rockwall Rollingwood Rosebud Rosenberg Rowlett Runge Rusk
Sabinal Saginaw Salado Sanger Sarita Schertz Scissors Seadrift Seagoville Sealy Seguin Shamrock Sheldon
Shepherd Shiner Shoreacres Sinton Southlake Southmayd Splendora Springtown Stockdale Stowell Sunnyvale Sweeny
Tatum Teague Tenaha Terrell Throckmorton Timpson Tomball Troup Tye Tyler Uvalde Van Vidor Waco Waller Watauga
Waxahachie Webster Weimar Weslaco Whitehouse Whitewright Whitney Willis Wimberley Windemere Windcrest Winnie
Woodbranch Woodway Wortham Wyldwood Wylie Yoakum Accomac Adwolf Altavista Annandale Appalachia Bassett Basye
Bealeton Bellwood Blackstone Bland Bluefield Boydton Bracey Brandermill Broadlands Brookneal Buckhall Burke
Castlewood Chamberlayne Chatmoss Chesapeake Chilhowie Clintwood Coeburn Countryside Courtland Crimora Culpeper
Dahlgren Deltaville Dinwiddie Dranesville Eastville Ettrick Exmore Fairlawn Fishersville Floris Floyd Franconia
Galax Greenbriar Grottoes Grundy Haymarket Heathsville Hillsville Hollins Hollymead Honaker Hurt Jolivue
Kenbridge Laymantown Lincolnia Lovettsville Lovingston Manassas Massanutten Matoaca Merrimac Montclair Montross
Motley Narrows Nokesville Norfolk Oakton Occoquan Onancock Pearisburg Poquoson Powhatan Purcellville Radford
Ravensworth Reston Ruckersville Rushmere Saltville Sandston Shawsville Spotsylvania Stanleytown Suffolk Surry
Tappahannock Timberlake Timberville Tuckahoe Tysons Wattsville Wyndham Wytheville Alderson Ansted Barrackville
Beaver Belington Bluewell Buckhannon Ceredo Chapmanville Craigsville Culloden Daniels Despard Eleanor Elkview
Fairlea Glenville Grafton Grantsville Hurricane Kenova Keyser Kingwood Lesage Mabscott Mallory Mannington
Marlinton Martinsburg Middlebourne Monongah Moorefield Moundsville Nitro Oceana Parkersburg Pennsboro Philippi
Rainelle Rand Ranson Ravenswood Romney Shannondale Shinnston Sissonville Sistersville Sophia Stonewood
Summersville Wayne Welch Elba Elmore Linn Coalgate Dilley Wallis Alabaster Aliceville Andalusia Anniston Argo
Atmore Attalla Ballplay Tariffville Cromwell Alfred Danielson Inkster Edina Camillus Rush Wayland Genoa
Ellington Groton Hamden Hazardville Higganum Killingworth Ledyard Moodus Moosup Mystic Niantic Noank Norwalk
Pawcatuck Pemberwick Quinebaug Ridgefield Shelton Somers Southington Storrs Terramuggus Terryville Tolland
Trumbull Uncasville Wallingford Waterbury Wauregan Wethersfield Willimantic Windham Winsted Wolcott Ackley
Akron Albia Algona Allison Altoona Anamosa Ankeny Aplington Atlantic Avoca Belmond Bondurant Britt Carroll
Cascade Chariton Clarinda Clarion Coralville Decorah Dike Dubuque Dyersville Earlham Eldora Eldridge Elkader
Emmetsburg Fairbank Farley George Gilbert Greene Grimes Grinnell Guttenberg Hawarden Jewell Kalona Keokuk
Keosauqua Lamoni Madrid Manly Manson Mapleton Maquoketa Marengo Marshalltown Mediapolis Monona Muscatine
Oelwein Onawa Osage Ottumwa Panora Paullina Pella Peosta Postville Reinbeck Remsen Robins Sanborn Saylorville
Solon Tama Tiffin Traer Tripoli Villisca Walcott Wapello Waukee Wellman Winterset Alsip Amboy Antioch
Beardstown Beecher Belvidere Bensenville Berwyn Bourbonnais Braidwood Broadview Burbank Capron Champaign
Channahon Chebanse Chenoa Chicago Colona Cortland Crete Danvers Delavan Depue Diamond Dixmoor Dolton Dwight
Earlville Elburn Elmhurst Fairbury Flanagan Flossmoor Forrest Forreston Galesburg Geneseo Gilberts Gilman
Glasford Glenview Gridley Gurnee Hainesville Hampshire Hennepin Henry Herscher Heyworth Hinsdale Hometown
Hoopeston Johnsburg Joliet Kankakee Kildeer Knollwood Lacon Ladd Lakemoor Lewistown Libertyville Lincolnshire
Lincolnwood Lisle Lombard Lynwood Mackinaw Macomb Malta Manito Manteno Maroa Marseilles Medinah Mendota
Metamora Minier Minonk Mokena Moline Momence Monee Morrison Naperville Nauvoo Niles Norridge Onarga Oquawka
Orion Palatine Paxton Pekin Peoria Peotone Peru Philo Polo Pontiac Prophetstown Rantoul Riverwoods Romeoville
Roscoe Roselle Savanna Savoy Shorewood Silvis Skokie Somonauk Streamwood Streator Sycamore Thomasboro Tilton
Tremont Wadsworth Walnut Wasco Washburn Watseka Wauconda Waukegan Westmont Wheeling Wilmette Winnebago Winnetka
Yorkville Zion Argos Attica Avilla Brookston Churubusco Culver Delphi Farmland Fowler Garrett Gary Goodland
Grabill Greentown Huntertown Kendallville Kentland Kokomo Kouts Lagrange Lapel Ligonier Lynn Merrillville
Mishawaka Monon Montpelier Morocco Nappanee Noblesville Ossian Otis Otterbein Portage Redkey Remington
Rensselaer Roselawn Schererville Shadeland Sweetser Syracuse Thorntown Wabash Wakarusa Wanatah Westfield
Winamac Wolcottville Woodburn Abington Acushnet Agawam Allston Ashburnham Ashby Ashfield Assonet Athol
Attleboro Ayer Baldwinville Barre Becket Belchertown Bemis Berkley Billerica Bondsville Boxborough Boxford
Brewster Brimfield Brockton Brookline Buckland Charlemont Chicopee Cochituate Cohasset Colrain Cotuit Dennis
Dighton Dracut Duxbury Easthampton Edgartown Erving Everett Faneuil Fitchburg Foxborough Framingham Freetown
Hanson Holyoke Hopedale Hopkinton Housatonic Hyannis Leominster Leverett Longmeadow Lynnfield Mashpee Mattapan
Mattapoisett Maynard Medfield Mendon Methuen Millbury Millis Nahant Natick Needham Newburyport Newtonville
Northampton Northbridge Norwell Osterville Pepperell Pocasset Provincetown Randolph Raynham Readville Reservoir
Roslindale Rowley Royalston Sagamore Scituate Seekonk Sherborn Shutesbury Southbridge Stoneham Stoughton Stow
Sturbridge Teaticket Tewksbury Topsfield Tyngsboro Walpole Wenham Westborough Westford Westhampton Weweantic
Whitinsville Wilbraham Winchendon Winthrop Wrentham Biddeford Boothbay Brewer Bridgton Brownville Buckfield
Bucksport Canaan Caribou Cherryfield Chesterville Chisholm Corinna Cornish Damariscotta Dixfield Dixmont
Eastport Eddington Eliot Farmingdale Frenchville Friendship Fryeburg Gorham Gouldsboro Greenbush Hallowell
Hodgdon Houlton Howland Jonesport Kenduskeag Kingfield Kittery Levant Lewiston Limestone Lovell Machias
Machiasport Madawaska Milbridge Milo Minot Nobleboro Norridgewock Ogunquit Orland Orono Orrington Palermo
Patten Penobscot Phippsburg Pittston Poland Rumford Sabattus Saco Sangerville Searsmont Skowhegan Springvale
Stetson Steuben Stonington Turner Vassalboro Veazie Vinalhaven Waterboro Waterville Westbrook Winterport
Wiscasset Allegan Almont Alpena Argentine Armada Belding Beulah Blissfield Bridgman Burt Cassopolis Charlevoix
Cheboygan Chesaning Clawson Constantine Coopersville Croswell Cutlerville Detroit Dimondale Dowagiac Eastpointe
Ecorse Edwardsburg Escanaba Essexville Evart Fennville Flushing Fowlerville Frankenmuth Freeland Fruitport
Gibraltar Gladwin Goodrich Grandville Grayling Hamtramck Haslett Hemlock Holly Hudsonville Ionia Ishpeming
Ithaca Jenison Kalkaska Kilmanagh Kingsford Laingsburg Lambertville Laurium Ludington Manistee Mancelona
Manistique Marlette Marquette Mattawan Melvindale Middleville Mio Morenci Munising Muskegon Negaunee Newaygo
Northview Northville Novi Ontonagon Ortonville Otsego Ovid Owosso Petoskey Pigeon Pinckney Pinconning Plainwell
Prudenville Quinnesec Ravenna Redford Romeo Romulus Sandusky Saranac Schoolcraft Sebewaing Shields Southfield
Standish Temperance Wacousta Webberville Westland Wixom Wyandotte Zeeland Zilwaukee Aitkin Anoka Atwater Bagley
Baudette Bayport Becker Braham Brainerd Branch Canby Champlin Chaska Chatfield Cloquet Cokato Collegeville
Corcoran Crookston Crosslake Crystal Dassel Delano Dilworth Dundas Eagan Esko Excelsior Eyota Faribault Fosston
Fridley Fulda Glyndon Goodhue Goodview Hallock Harris Hawley Hector Hermantown Isanti Ivanhoe Janesville Jordan
Kasson Kenyon Zimmerman Lakeville Lindstrom Madelia Mahnomen Mahtomedi Mantorville Mayer Milaca Minneota
Minnetonka Minnetrista Montevideo Mound Nicollet Nisswa Oakport Olivia Osakis Osseo Owatonna Paynesville Perham
Pipestone Plainview Proctor Redby Rice Robbinsdale Roseau Rushford Sandstone Scandia Shafer Shakopee Shoreview
Slayton Stacy Staples Starbuck Tracy Truman Waconia Wanamingo Warroad Waseca Wayzata Windom Zumbrota Kahoka
Kirksville Tarkio Belcourt Cando Casselton Cavalier Fargo Fessenden Finley Forman Horace Langdon Larimore
Mayville Minnewaukan Oakes Ainsworth Arapahoe Atkinson Beatrice Bennington Burwell Butte Chalco Cozad Elkhorn
Friend Fullerton Gibbon Greeley Holdrege Macy Neligh Omaha Ord Pender Pierce Plattsmouth Ponca Ralston Seward
Springview Stromsburg Tekamah Wilber Wisner Wymore Yutan Alstead Boscawen Candia Colebrook Contoocook Deering
Freedom Gilmanton Goffstown Henniker Holderness Jaffrey Laconia Lempster Littleton Londonderry Lyndeborough
Madbury Meredith Merrimack Ossipee Pinardville Plaistow Rindge Rollinsford Sanbornton Sanbornville Somersworth
Sunapee Suncook Tuftonboro Weare Wilmot Wolfeboro Woodsville Alpha Avenel Beattystown Bedminster Belford
Bergenfield Bogota Boonton Bordentown Brielle Califon Carlstadt Carteret Clark Colonia Cranbury Cresskill
Delanco Demarest Dunellen Dumont Eatontown Englishtown Ewing Finderne Fords Flemington Freehold Frenchtown
Groveville Hackensack Hackettstown Haledon Helmetta Hightstown Hopatcong Iselin Jamesburg Kearny Kenvil Keyport
Kinnelon Lakehurst Leonardo Leonia Lincroft Mahwah Manasquan Marlboro Matawan Mendham Mercerville Middlebush
Middlesex Montvale Moonachie Morganville Navesink Netcong Northvale Nutley Oceanport Oradell Paramus Parsippany
Passaic Paterson Pennington Piscataway Rahway Ramtown Raritan Robertsville Rockaway Roebling Rumson Secaucus
Sewaren Singac Spotswood Succasunna Tenafly Totowa Voorhees Waldwick Wanaque Watchung Weehawken Whippany
Willingboro Wyckoff Airmont Albertson Alabama Alden Allegany Amityville Amsterdam Apalachin Aquebogue Armonk
Arrochar Arverne Babylon Balmville Barryville Baychester Beacon Bellerose Bellmore Bensonhurst Bergen Bethpage
Binghamton Blasdell Blossvale Bohemia Branchport Brewerton Brightwaters Broadalbin Brockport Brocton Bronxville
Calcium Canajoharie Canandaigua Canarsie Canastota Catskill Cazenovia Cedarhurst Celoron Centereach Chadwicks
Champlain Chappaqua Cheektowaga Chittenango Cincinnatus Clarence Clarkson Clintondale Cobleskill Cohoes Colonie
Commack Congers Constantia Copiague Coram Coxsackie Crompond Crugers Cutchogue Dannemora Dansville Deansboro
Depew Deposit Dolgeville Douglaston Eastchester Elbridge Ellenville Elmont Elmsford Endicott Endwell Fairport
Falconer Fallsburg Firthcliffe Fishkill Flanders Flatbush Flatlands Fonda Frewsburg Galeville Gardnertown
Gasport Gloversville Gouverneur Gowanda Greece Greenburgh Greenpoint Greenport Greenvale Hagaman Hartsdale
Hauppauge Haverstraw Haviland Herkimer Hewlett Hicksville Holcomb Holtsville Hornell Huguenot Ilion Ira
Irondequoit Islandia Jamaica Jamesport Jericho Kaser Katonah Kenmore Kerhonkson Kiantone Kinderhook Lackawanna
Larchmont Latham Lattingtown Laurelton Lincolndale Lindley Lowville Lynbrook Lyncourt Mahopac Malverne
Mamaroneck Manhasset Manlius Manorville Marbletown Maspeth Massapequa Mattituck Mattydale Maybrook Menands
Merrick Minetto Minoa Mohawk Monsey Montauk Moriches Morrisania Muttontown Nanuet Napanoch Neponsit Nesconset
Newfane Niskayuna Nissequogue Nunda Nyack Oakfield Oceanside Olean Ontario Oriskany Ossining Otisville
Palenville Parkchester Patchogue Pawling Peekskill Philmont Piermont Pittsford Plainedge Plandome Plattsburgh
Poestenkill Potsdam Poughkeepsie Purchase Ransomville Rapids Ravena Rhinebeck Roessleville Ronkonkoma Roosevelt
Rosebank Roslyn Salamanca Saugerties Sayville Scarsdale Schenectady Scotia Searingtown Selden Shenorock
Sherburne Shokan Shortsville Skaneateles Sloan Sloatsburg Sodus Solvay Southold Spackenkill Spencerport Springs
Stapleton Steinway Stottville Syosset Tappan Tarrytown Thiells Thornwood Tillson Tivoli Tonawanda Tribeca
Trumansburg Unionport Valatie Valhalla Verplanck Victor Viola Volney Wallkill Wampsville Wanakah Wawarsing
Weedsport Westerleigh Westmere Woodrow Wurtsboro Wyandanch Wykagyl Wynantskill Yonkers Zena Ansonia Archbold
Ashtabula Ballville Barberton Boardman Bolindale Bratenahl Brecksville Bucyrus Calcutta Canfield Chardon
Chesterland Collinwood Conneaut Continental Coshocton Crestline Cridersville Curtice Defiance Dennison Deshler
Doylestown Eastlake Elida Euclid Findlay Fostoria Frazeysburg Galion Gambier Gibsonburg Glandorf Glenmoor
Haskins Holgate Hough Huron Kalida Lakemore Leavittsburg Leetonia Leipsic Lorain Loudonville Lowellville Luckey
Macedonia Massillon Maumee Middlefield Millersburg Minerva Mogadore Morgandale Orrville Painesville Pandora
Paulding Pemberville Perrysburg Pioneer Piqua Richville Rittman Rossford Salineville Sawyerwood Shreve
Steubenville Streetsboro Strongsville Stryker Sugarcreek Sunbury Swanton Tallmadge Tuscarawas Twinsburg
Uhrichsville Wakeman Walbridge Wauseon Westerville Willowick Wintersville Wolfhurst Acme Alburtis Aliquippa
Almedia Ambler Andorra Apollo Archbald Aspinwall Avonia Baidland Bakerstown Bally Barnesboro Bensalem
Bentleyville Birdsboro Blandon Blawnox Blossburg Boalsburg Boswell Bowmansville Boyertown Braddock Bressler
Brickerville Bridesburg Brockway Burgettstown Bustleton Calumet Campbelltown Canonsburg Carpenter Castanea
Catasauqua Catawissa Cementon Cetronia Chalfont Chesterbrook Cheswick Chinchilla Clairton Claysburg Clearfield
Cleona Collinsburg Conemaugh Conshohocken Conyngham Coopersburg Coraopolis Corry Coudersport Crafton Cressona
Croydon Curtisville Curwensville Davidsville Dewart Dillsburg Donora Dormont Dorneyville Dravosburg Dresher
Duboistown Duncannon Duncansville Dupont Duryea Eagleville Ebensburg Edgeworth Edinboro Effort Egypt Elim
Ellport Elverson Elysburg Emigsville Emmaus Enhaut Enlow Enola Ephrata Espy Factoryville Farrell Faxon
Feasterville Fellsburg Flourtown Frackville Frankford Freemansburg Galeton Gallitzin Gastonville Geistown
Girardville Glenside Glenshaw Grill Hallam Hallstead Harleysville Hatboro Hazleton Hellertown Hershey Hilldale
Hiller Hokendauqua Holmesburg Honesdale Hughestown Hummelstown Indiana Industry Intercourse Ivyland Jacksonwald
Jeannette Jenkintown Johnsonburg Kane Kenhorst Kenmar Kittanning Kulpsville Kutztown Laflin Lakemont
Landisville Lansdale Lansford Laporte Larksville Laureldale Lawndale Lawnton Leechburg Leesport Lehighton
Lemoyne Leola Linglestown Linntown Lititz Lorane Loyalhanna Lykens Macungie Manheim Marianne Marienville
Marshallton Matamoras Meadowood Mercer Mermaid Mifflinburg Mifflinville Milesburg Millvale Milroy Minersville
Monaca Monessen Monongahela Moosic Moscow Mountville Muncy Munhall Murrysville Muse Nanticoke Nescopeck
Nesquehoning Newmanstown Newville Norristown Oakmont Ohioville Oley Oreland Orwigsburg Palmdale Palmerton
Patton Paxtonia Penbrook Penndel Pennsburg Pennside Perkasie Perryopolis Philipsburg Phoenixville Pitcairn
Pittville Pottsgrove Pottstown Punxsutawney Quakertown Rankin Raubsville Reamstown Reiffton Rennerdale Renovo
Rhawnhurst Rheems Richboro Ridgway Robesonia Roseto Rothsville Royersford Ryers Salix Salunga Sanatoga
Saxonburg Schlusser Schoeneck Scranton Selinsgrove Sewickley Shamokin Sharpsville Shavertown Shawmont
Shippensburg Skippack Slatington Smethport Ogontz Spangler Speers Spinnerstown Steelton Stiles Stormstown Stowe
Stroudsburg Sturgeon Susquehanna Swissvale Swoyersville Tacony Tamaqua Tarentum Tatamy Throop Tinicum Tionesta
Torresdale Trafford Trevorton Trevose Trexlertown Trucksville Tullytown Tulpehocken Tunkhannock Vandergrift
Watsontown Waymart Weatherly Wellsboro Wernersville Wesleyville Whitaker Wilkinsburg Wilmerding Wissinoming
Wolfdale Womelsdorf Woodbourne Wormleysburg Wyncote Wyndmoor Wyomissing Yardley Yeagertown Zelienople Ashaway
Chepachet Foster Narragansett Pawtucket Westerly Woonsocket Armour Baltic Brookings Chamberlain Crooks Faulkton
Freeman Garretson Highmore Kennebec Lennox Parkston Plankinton Platte Sisseton Tea Vermillion Volga Wagner
Winner Yankton Chittenden Ferrisburgh Guildhall Hinesburg Moretown Pawlet Poultney Pownal Richford Townshend
Vergennes Winooski Algoma Allouez Antigo Ashwaubenon Aztalan Baraboo Barneveld Barton Belgium Bevent Bloomer
Bonduel Boyceville Brillion Brothertown Cadott Cato Cedarburg Chetek Chilton Clintonville Cornell Crandon
Cudahy Dakota Dane Dickeyville Dodgeville Dousman Edgar Fennimore Franksville Frederic Galesville Gillett
Grantsburg Hayward Hilbert Holmen Horicon Hustisford Ixonia Juneau Kaukauna Kenosha Kewaskum Kewaunee Kiel
Kohler Kronenwetter Lannon Lomira Luxemburg Manawa Manitowoc Markesan Mauston Mazomanie Meeme Menasha Mequon
Merrill Merton Milwaukee Mondovi Montello Mosinee Mukwonago Muscoda Nashotah Neenah Neillsville Nekoosa
Oconomowoc Omro Oostburg Orfordville Oshkosh Pardeeville Pewaukee Phillips Platteville Plover Racine Redgranite
Reedsburg Reedsville Rhinelander Rosendale Rothschild Roxbury Saukville Schofield Sheboygan Shullsburg Siren
Slinger Spooner Sturtevant Suamico Theresa Thiensville Thorp Tomah Tomahawk Trempealeau Viroqua Waunakee
Waupaca Waupun Wausau Wautoma Westby Weyauwega Whitewater Winneconne Wittenberg Benwood Follansbee Newell
Weirton Wellsburg Castleton Barkhamsted Branford Cheshire Fillmore Blackwater Mona Buckeye Bylas Chinle Cibecue
Clarkdale Claypool Congress Dilkon Eagar Ehrenberg Eloy Flagstaff Goodyear Guadalupe Houck Kaibito Kayenta
Lukachukai Marana Maricopa Maryvale Meadview Mountainaire Naco Nogales Oracle Parks Paulden Peridot Pima
Pirtleville Sacaton Safford Sahuarita Scottsdale Sedona Snowflake Tempe Thatcher Tolleson Tombstone Tubac
Tucson Vail Wellton Wickenburg Willcox Williams Youngtown Yuma Agoura Aguanga Ahwahnee Alameda Alhambra
Altadena Amesti Anaheim Angwin Anza Arbuckle Armona Aromas Artesia Arvin Auberry Avenal Azusa Bakersfield
Barstow Bellflower Benicia Biggs Biola Blythe Bodfish Bolinas Bonita Bonsall Boronda Bostonia Bradbury Brawley
Brea Brooktrails Buellton Burlingame Buttonwillow Bystrom Calabasas Calexico Calipatria Calistoga Callender
Camarillo Camino Campo Capitola Carmichael Carpinteria Carson Caruthers Castaic Ceres Cerritos Cherryland Chino
Chowchilla Citrus Clearlake Clovis Coachella Coalinga Cobb Colma Colton Colusa Coronado Corralitos Cotati
Covelo Covina Denair Descanso Diablo Dinuba Dogtown Downieville Duarte Dunnigan Earlimart Elverta Empire
Encinitas Encino Escalon Esparto Fairmead Fallbrook Firebaugh Florin Gardena Garnet Gilroy Goleta Graton
Guerneville Gustine Hanford Healdsburg Heber Herald Hercules Hesperia Highgrove Hughson Indio Inyokern Ione
Irwindale Julian Kelseyville Kennedy Kentfield Kerman Keyes Kingsburg Knightsen Koreatown Ladera Lakeport Laton
Laytonville Lebec Lemoore Littlerock Lockeford Lomita Lompico Lompoc Loyola Lucerne Magalia Malibu Marina
Mariposa Maxwell Mecca Menifee Merced Midpines Millbrae Milpitas Minkler Mojave Montalvin Montara Montecito
Moorpark Moraga Murphys Murrieta Muscoy Napa Newman Niland Nipomo Novato Oasis Occidental Oildale Ojai
Olivehurst Orcutt Orinda Orosi Oroville Oxnard Pacifica Pajaro Paramount Parksdale Parkwood Pasatiempo Pedley
Penngrove Perris Phelan Pinole Piru Pixley Placerville Portola Porterville Poway Prunedale Rainbow Redlands
Reedley Reseda Richgrove Ridgemark Rocklin Rodeo Romoland Rosamond Rosemead Sacramento Salida Salinas Santee
Saratoga Saticoy Sausalito Sawtelle Seacliff Seeley Shackelford Shafter Shandon Soledad Sonoma Sonora Soquel
Soulsbyville Strawberry Sunland Sunnyslope Sutter Sylmar Tahoma Tehachapi Temecula Temelec Thermal Tiburon
Topanga Truckee Tujunga Tulare Tustin Ukiah Vacaville Valencia Valinda Ventura Victorville Visalia Waldon
Watsonville Westmorland Wheatland Whittier Wildomar Willits Woodacre Woodcrest Woodlake Woodland Yountville
Yucaipa Alamosa Applewood Arvada Bailey Basalt Bayfield Bennett Broomfield Cedaredge Centennial Columbine
Conejos Creede Eads Ellicott Fairplay Fountain Genesee Gleneagle Gunnison Gypsum Kittredge Limon Loma Mancos
Minturn Monument Ordway Ouray Palisade Parachute Penrose Rifle Saguache Sherrelwood Silverthorne Southglenn
Stratmoor Telluride Towaoc Trinidad Welby Westcliffe Woodmoor Gove Hugoton Leoti Meade Satanta Sublette Tribune
Alamogordo Albuquerque Aztec Bayard Belen Bernalillo Capitan Carnuel Carrizozo Chama Corrales Crownpoint Deming
Dulce Gallup Grants Hagerman Hatch Hobbs Jarales Lordsburg Loving Mescalero Mesilla Mosquero Nambe Navajo Pecos
Peralta Portales Questa Ruidoso Shiprock Socorro Thoreau Tome Tucumcari Tularosa Bunkerville Caliente Fallon
Fernley Gardnerville Laughlin Mogul Pahrump Pioche Smith Tonopah Verdi Yerington Goodwell Guymon Aspermont
Booker Borger Bovina Canadian Canutillo Canyon Channing Childress Clint Crosbyton Dalhart Dickens Dimmitt
Farwell Floydada Friona Fritch Gail Idalou Iraan Jayton Kermit Lamesa Littlefield Lockney Lorenzo Lubbock
Matador Merkel Mertzon Monahans Muleshoe Ozona Pampa Panhandle Perryton Post Roby Rocksprings Rotan Sanderson
Seagraves Slaton Spearman Stinnett Sundown Sunray Tornillo Tulia Vega Westway Wink Wolfforth Blanding
Carbonville Enoch Ferron Genola Helper Hildale Ivins Loa Manti Moab Moroni Nephi Parowan Price Santaquin
Toquerville Paonia Pojoaque Beatty Anton Gruver Spur Centerfield Ajo Anthem Wray Ketchikan Metlakatla Sitka
Skagway Wrangell Bayview Burney Cutten Dunsmuir Fortuna Hayfork Hydesville Myrtletown Redding Shasta
Shingletown Susanville Yreka Berthoud Campion Craig Dacono Firestone Gilcrest Keenesburg Kersey Kremmling
Lochbuie Longmont Niwot Rangely Severance Ammon Arco Blackfoot Boise Challis Chubbuck Driggs Dubois Emmett
Gooding Grangeville Hansen Heyburn Homedale Kamiah Kellogg Kuna Lapwai Marsing Moreland Nampa Orofino Osburn
Paul Payette Plummer Ponderay Rexburg Rigby Rupert Shoshone Star Tyhee Ucon Weiser Anaconda Bigfork Bozeman
Broadus Browning Choteau Clancy Colstrip Ekalaka Glendive Hysham Kalispell Libby Lockwood Lolo Pablo Plentywood
Polson Ronan Ryegate Scobey Whitefish Wibaux Winnett Belfield Bottineau Bowbells Bowman Hettinger Mandan Medora
Mohall Mott Parshall Towner Velva Benkelman Chadron Gering Gothenburg Mullen Ogallala Scottsbluff Thedford
Carlin Elko Jackpot Lovelock Aloha Amity Athena Aumsville Barview Chenoweth Clackamas Clatskanie Coburg
Corvallis Estacada Eugene Fossil Gearhart Glide Gresham Harbor Heppner Hermiston Irrigon Joseph Keizer Lents
Madras Metzger Milwaukie Molalla Moro Mulino Nyssa Philomath Prineville Rainier Redmond Riddle Rockcreek
Roseburg Scappoose Sisters Stayton Sublimity Sunriver Sutherlin Tangent Tigard Tillamook Troutdale Tualatin
Veneta Vernonia Waldport Willamina Yamhill Bison Custer Deadwood Dupree Kadoka Lemmon Mobridge Murdo Oglala
Philip Pierre Porcupine Spearfish Ballard Bountiful Daniel Draper Duchesne Erda Herriman Holladay Honeyville
Hooper Hyrum Kaysville Kearns Layton Lehi Maeser Magna Midvale Millcreek Nibley Orem Provo Roy Snyderville
Tooele Uintah Vernal Ahtanum Alderton Allyn Artondale Asotin Belfair Bothell Bremerton Buckley Burien Camano
Camas Carnation Cashmere Cathcart Cathlamet Chehalis Chewelah Clearview Colville Connell Cosmopolis Dallesport
Dishman Duvall Eastgate Ellensburg Enetai Entiat Enumclaw Esperance Everson Felida Fife Fircrest Forks Gleed
Goldendale Hansville Hockinson Hoquiam Kalama Kennewick Kingsgate Kittitas Lacey Lofall Longbranch Lynden
Mabton Meadowdale Minnehaha Mirrormont Montesano Mukilteo Napavine Okanogan Olympia Omak Opportunity Orting
Othello Pasco Poulsbo Prosser Puyallup Ravensdale Ritzville Sammamish Seabeck Selah Sequim Shoreline Snohomish
Snoqualmie Spanaway Spokane Stanwood Steilacoom Sumas Suquamish Tacoma Tanner Tenino Tonasket Toppenish
Tracyton Trentwood Tukwila Tumwater Vashon Veradale Venersborg Waitsburg Warden Washougal Wauna Wenatchee
Winlock Woodinville Yacolt Yakima Yelm Basin Casper Cody Ethete Gillette Greybull Guernsey Hoback Kemmerer
Lander Marbleton Mills Moorcroft Pinedale Ranchettes Thermopolis Worland Vineyard Fruitdale Palouse Kahuku
Kahului Kailua Kalaoa Kapaau Kaunakakai Kawailoa Kealakekua Kekaha Kurtistown Lahaina Lanikai Lawai Lihue
Maunawili Paia Palolo Pepeekeo Portlock Pukalani Punahou Pupukea Volcano Waialua Waikoloa Wailea Wailua Wailuku
Waimalu Waimanalo Waimea Wainaku Waipahu Hana Haliimaile Hilo Honalo Honolulu Ainaloa Anahola Chevak Cohoe
College Ester Fairbanks Girdwood Healy Kenai Kodiak Kotzebue Nikiski Nome Soldotna Tanaina Tok Unalaska Valdez
Akutan Badger Utqiagvik Summerset Alafaya Kapolei Saddlebrooke Gunbarrel Oatfield Tsaile Deltana Fishhook Lakes
Salcha Connerton Queenland Northchase Eagleview Eastmont Matheny Teviston Eastvale Northdale Roma Devens
Watchtower Toftrees Moanalua Buckhorn Kula Dixiana Pauoa Manoa Pantops Allenstown Stonecrest Encanto
Franklintown Millhill Easterwood Barclay Cedmont Cylburn Glen Greenspring Harwood Hillen Levindale Poppleton
Reynoldstown Montura Westpark Koolauloa Tantalus Kuakini Farrington Helemano`,
  AU: `Yanchep Yallingup Wundowie Wooroloo Willunga Whyalla Wellard Wayville Waroona Wanneroo Wallaroo Wagin
Waggrakine Vasse Utakarra Unley Trigg Toodyay Thebarton Tanunda Swanbourne Subiaco Strathalbyn Spearwood
Solomontown Semaphore Roleystone Robe Reynella Quorn Quindalup Pinjarra Parkerville Parap Onslow Nuriootpa
Nullagine Nhulunbuy Nedlands Narrogin Nairne Mylor Mundijong Moora Moana Minlaton Merredin Meningie Medina
Meadows Maylands Marion Mannum Maningrida Mandurah Maddington Lyndoch Lobethal Leonora Laverton Kwinana
Kununurra Kojonup Kingscote Kenwick Kelmscott Katherine Katanning Karnup Kapunda Kalgoorlie Kalbarri Kadina
Jarrahdale Hamersley Hahndorf Hackham Greenmount Grasmere Grange Gosnells Goolwa Glenelg Gawler Fremantle
Echunga Dunsborough Dongara Chidlow Darwin Dampier Crafers Cowell Cowaramup Cottesloe Coogee Cleve Ceduna
Caversham Carnarvon Cardup Cannington Byford Busselton Burra Bullsbrook Boyanup Boulder Boddington Bedfordale
Bassendean Balhannah Balaklava Australind Augusta Applecross Angaston Adelaide Binningup Attadale Warnbro
Mullaloo Alyangula Larrakeyah Leanyer Ludmilla Nightcliff Yoogali Yerrinbool Yeppoon Yenda Yea Yatala Yass
Yarrawonga Yarraville Yarraman Yarram Yandina Yamba Yackandandah Wyreema Wyongah Wyong Wynnum Wyee Wurruk
Wulkuraka Worongary Woree Woorim Woonona Woombye Woolgoolga Woodgate Woodford Woodend Wonthaggi Wondai Wollert
Wodonga Witta Windaroo Windang Winchelsea Williamtown Whittlesea Whitebridge Westmead Westcourt Werribee
Wendouree Weipa Weetangera Wauchope Wattleglen Watsonia Warrnambool Warrimoo Warrawee Warrandyte Warragul
Warialda Warburton Wantirna Wangaratta Wandong Wandoan Wamuran Wamberal Walloon Wallan Wallalong Wallacia
Walkerston Walgett Walcha Waitara Wahroonga Wahgunyah Wacol Vermont Vaucluse Urunga Urraween Urangan Uralla
Upwey Unanderra Ulverstone Ulladulla Tyabb Tuncurry Tumut Tumbarumba Tully Tullamarine Tugun Tuggeranong
Truganina Trentham Traralgon Townsville Toukley Toowoomba Toowong Toorak Tooradin Toongabbie Toogoom
Toogoolawah Tongala Tomerong Tolga Tocumwal Tinonee Timboon Thornleigh Thornlands Thirroul Thirlmere Thabeban
Tewantin Terranora Terang Teralba Tenterfield Tenambit Templestowe Temora Telarah Teesdale Tatura Tathra
Tarragindi Taroona Tarneit Taree Tara Tamborine Tallebudgera Tallangatta Tahmoor Sunshine Sunnybank
Strathmerton Strathfield Stawell Stanthorpe Springwood Springsure Spreyton Sorell Somersby Snug Singleton
Silvan Shorncliffe Shepparton Shellharbour Seville Sebastopol Scoresby Schofields Scarness Sawtell Sarina
Sandringham Sandgate Rydalmere Rushworth Rowville Rosehill Rosanna Rocklea Rockhampton Rochedale Robertson
Riverstone Ripponlea Rhodes Revesby Research Renmark Redhead Redfern Redbank Ravenshoe Ranelagh Quirindi
Queenscliff Queanbeyan Pyrmont Pymble Puckapunyal Proserpine Prahran Pokolbin Plenty Plainland Pittsworth
Pimpama Pialba Phillip Petrie Penshurst Penola Penguin Peachester Parkhurst Parkes Palmwoods Pakenham Oxley
Ouyen Ormond Ormeau Orbost Oonoonba Lancefield Officer Oberon Oatley Oakleigh Oakey Nyora Nyngan Nunawading
Numurkah Northmead Northcote Normanhurst Noosaville Nimbin Nhill Newstead Newnham Nerang Nebo Narromine
Narrabri Narrabeen Narooma Narellan Narara Narangba Naracoorte Nanango Nambucca Nambour Nabiac Myrtleford
Muswellbrook Murwillumbah Murrurundi Murrumbeena Murgon Mundubbera Mulwala Mullumbimby Mulgrave Mudgeeraba
Mudgee Moura Mossman Mosman Morwell Moruya Mortdale Mornington Morisset Morayfield Mooroopna Mooroolbark
Moorooduc Moorabbin Moonbi Moonah Mooloolaba Moolap Montville Monto Monash Molong Moggill Moe Moama Mittagong
Mitchelton Mitchell Mirani Miranda Millmerran Millicent Millgrove Miles Mildura Metung Merrylands Merriwa
Merimbula Mernda Merbein Menangle Menai Melton Medowie Maudsland Matraville Maryborough Marulan Marrickville
Maroubra Marong Marian Mareeba Manilla Mallacoota Maleny Malanda Maffra Maddingley Macleod Maclean Mackay
Macedon Lysterfield Luddenham Loxton Lowood Lorne Lorn Longwarry Longreach Loganlea Lithgow Lisarow Lindisfarne
Lindfield Lilydale Lidcombe Leura Leumeah Leopold Leongatha Legana Leeton Lavington Latrobe Lara Langwarrin
Landsborough Lalor Lakemba Laidley Kyogle Kyabram Kurnell Kuranda Kotara Korumburra Koroit Kootingal Kogarah
Kleinton Kirribilli Kingscliff Kinglake Kingaroy Kilmore Kilcoy Kiama Keysborough Kerang Kenthurst Keith
Keiraville Kawungan Katoomba Karumba Karuah Kanwal Kandos Kalorama Kallista Kalimna Kalbar Kahibah Julatten
Jindera Jindabyne Jimboomba Jilliby Jerilderie Jannali Jandowae Jamberoo Irymple Inverleigh Inverell Ingleburn
Ingham Iluka Hurstbridge Huonville Hughesdale Hughenden Howlong Hornsby Holmesville Hillston Highett Henty
Helidon Heathmont Heatherton Heathcote Healesville Hazelbrook Hanwood Hadspen Haddon Haberfield Gympie Guyra
Gunnedah Gundaroo Gundagai Gulgong Grovedale Greta Grenfell Greenbank Granton Gracemere Goulburn Gosford
Gorokan Gordonvale Goonellabah Goodna Gooburrum Glenroy Glenorie Glenorchy Glenhaven Glenferrie Glenella Glebe
Gisborne Gilston Gerringong Gembrook Geeveston Geelong Gaythorne Gayndah Gatton Frederickton Forster Forbes
Fitzroy Fernvale Fawkner Evandale Euroa Eumundi Eulomogo Eudlo Ettalong Essendon Esk Engadine Emerald
Elsternwick Elliminyt Elimbah Eimeo Edithvale Edgecliff Eden Echuca Earlwood Eagleby Dural Dungog Dunedoo Dubbo
Drysdale Drouin Dromana Drayton Dorrigo Doonside Donvale Donald Dimbulah Dimboola Devonport Derrimut Dennington
Denman Deniliquin Deagon Dayboro Davistown Darra Darlinghurst Darley Dapto Dandenong Dalby Dakabin Daceyville
Curra Cunnamulla Cundletown Cumbalum Culcairn Crookwell Cronulla Cringila Creswick Cressy Cremorne Cranbourne
Craigieburn Cowra Corryong Corrimal Corowa Cornubia Corio Corinda Coraki Coorparoo Cooroy Cooranbong Coonamble
Coominya Cooma Coolangatta Coolamon Coolah Cooktown Coniston Collaroy Coledale Colac Cohuna Cockatoo Cobram
Cobbitty Cobar Clunes Cloncurry Wollongong Chinderah Chiltern Childers Chewton Chatswood Cessnock Caulfield
Castlemaine Castlecrag Casterton Carrum Carnegie Carisbrook Caringbah Cardwell Carbrook Capella Capalaba
Canungra Canowindra Cannonvale Camperdown Cambooya Camberwell Caloundra Calliope Cairns Caboolture Cabarlah
Bywong Burwood Burpengary Burnie Bunyip Buninyong Bungendore Bundanoon Bundamba Bundaberg Bulli Bulleen
Bulahdelah Buderim Buccan Bucca Bucasia Broulee Broadmeadows Broadford Broadbeach Brisbane Bringelly Brewarrina
Branxton Bowraville Bowral Bowen Bourke Botany Boronia Bordertown Boorowa Boondall Bonville Bongaree Bombala
Bomaderry Boggabri Boambee Blayney Blaxland Blacktown Blackall Bittern Bingara Biloela Bilinga Beveridge
Berrigan Berriedale Berridale Berri Berowra Bermagui Bentleigh Bensville Benowa Bendigo Benaraby Benalla
Belrose Bellingen Bellerive Bellbird Bellambi Bega Beerwah Beenleigh Beechworth Beaudesert Beachmere Batlow
Barraba Barooga Barmera Bargo Bargara Barcaldine Baranduda Bankstown Bangalow Bamaga Balwyn Balranald
Balnarring Balmain Ballan Balgownie Balgowlah Balaclava Bairnsdale Babinda Austinmer Aurukun Asquith Aspley
Ashgrove Artarmon Armidale Ararat Appin Anglesea Andergrove Alstonville Alphington Allora Allansford Alexandra
Aldavilla Albury Aitkenvale Abermain Aberglasslyn Lambton Invermay Gymea Kirrawee Burraneer Bundeena
Yarrawarrah Woronora Bangor Kareela Blakehurst Illawong Lugarno Peakhurst Goodwood Warrawong Tarrawanna
Towradgi Gwynneville Figtree Mangerton Norlane Bulimba Maroochydore Bellara Bonbeach Ultimo Lilyfield Drummoyne
Cammeray Clontarf Randwick Clovelly Bronte Bondi Gladesville Blairgowrie Flinders Niddrie Palmerston Yulara
Moranbah Heyfield Kaleen Karratha Hillarys Klemzig Kooralbyn Corlette Burswood Howrah Attwood Joondalup
Arncliffe Middlemount Mindarie Currambine Girraween Tieri Herston Taringa Inala Athelstone Nundah Lutwyche
Wooloowin Banyo Nudgee Taigum Carseldine Brendale Kallangur Auchenflower Macgregor Clayfield Chermside Keperra
Vincentia Zilzie Pittwater Wongawallan Jolimont Medindie Carindale Parramatta Macquarie Doonan Fullarton
Dawesville Macarthur Roselands Oxenford Toormina Southbank Docklands Hollywell Helensvale Watanobbi Miami
Shoalwater Ashwood Chadstone Booval Brassall Raceview Yamanto Kurwongbah Labrador Delacombe Rozelle Caravonica
Bogangar Booral Craiglie Craignish Highfields Deeragun Estella Gagebrook Galiwinku Jensen Marcoola Withcott
Yaroomba Murarrie Balcatta Coleambally Bouldercombe Buronga Cooran Doomadgee Ellalong Gelorup Glossodia
Gulmarrad Gwandalan Leinster Leschenault Milingimbi Mudjimba Nathalia Ngukurr Paraburdoo Robinvale Warragamba
Leederville Doveton Murray Sefton Moorebank Turrella Thurgoona Annangrove Argenton Ashbury Hocking Batehaven
Tascott Ashmont Glenalta Bullaburra Wonthella Woorree Yalyalup Gunbalanya Llandilo Tapping Casuarina Wadalba
Whitsundays Bourkelands Winmalee Oakdowns Berrimah Anula Larapinta Wanguri Moulden Idalia Googong Tiwi Abbey
Geebung Metford Gnangara Maraylya Woodroffe Calwell Pagewood Kuluin Farrer Cherrybrook Forde Tatton Menora
Bokarina Chifley Naremburn Woodvale Plumpton Bellfield Ourimbah Underwood Eumemmerring Prairiewood Wurrumiyanga
Razorback Wamboin Warriewood Moil Warilla Shortland Beeliar Cowandilla Dharruk Ardeer Yarravel Westleigh Farrar
Whalan Hunterview Wagaman Ridgehaven Windradyne Woodberry Woongarrah Kapooka Drewvale Collinswood Mickleham
Greenacres Oakden Calista Orelia Waterways Gwelup Merewether Brinkin Ballajura Ardross Noranda Bateman Dulwich
Willetton Booie Fadden Page Bulgarra Kooringal Heathwood Pemulwuy Silverwater Petersham Travancore Manoora
Panorama Raby Carramar Menzies Kalkie Newcomb Edwardstown Rasmussen Seaholme Tamarama Rockville Bundall Yennora
Aberfeldie Stonyfell Currajong Millbank Kanimbla Lamington Coodanup Ottoway Atwell Piccadilly Balga Lakelands
Leeming Delahey Downer Ridleyton Wishart Darch Trevallyn Rosetta Tranmere Geographe Parrearra Kambah Reid
Yarralumla Gilberton Koondoola Innaloo Paringa Madeley Booragoon Abbotsbury Abercrombie Airds Allawah
Doubleview Netherby Ambarvale Austral Mundingburra Ironbark Wondunna Woodpark Glendalough Blakeview Birchgrove
Carrara Booragul Lota Underdale Cabramatta Buttaba Campsie Catalina Cartwright Chelmer Warradale Casula
Carwoola Bilingurr Beechboro Knoxfield Ashmore Hawthorndene Cranebrook Hebersham Chuwar Aroona Birrong
Brookdale Marrara Bardon Wakerley Erskineville Ainslie Gailes Eastlakes Rosslea Huntingdale Gaven Tanawha
Glendenning Wulguru Yarrabah Glandore Greystanes Halekulani Hammondville Ellenbrook Connolly Lockridge Alderley
Kanahooka Greenfields Karabar Kariong Jamisontown Nollamara Kingsgrove Taranganba Hobartville Sinagra Jandakot
Withers Bellbowrie Leda Leonay Dernancourt Leppington Padbury Beachlands Marayong Alawa Holtze Willagee
Giralang Mawson Tecoma Minchinbury Telina Palmyra Narrawallee Brockman Berserker Birtinya Narwee Primbee
Claymore Tootgarook Berrinba Sadleir Rosemeadow Ruse Viveash Kawana Kedron Brinsmead Branyan Firle Hewett
Calamvale Burdell Yagoona Zetland Enoggera Albanvale Coombabah Gunn Hayborough Heckenberg Tregear Annerley
Anstead Durack Highton Kealba Jacana Junortoun Westdale Hillvue Viewbank Bellmere Gulliver Garbutt Brookwater
Buddina Nakara Crestmead Doolandella Forestdale Highvale Joyner Kepnock Kuraby Craigie Koongal Gowrie Minyama
Mooroobool Moorooka Mundoolun Coolaroo Karawara Ninderry Eaglemont Wandina Rosewater Robina Tinana Tingalpa
Warner Willowbank Wilsonton Wandi Wurtulla Algester Greenwith Lockleys Paralowie Lansvale Strathdale Baldivis
Banjup Driver Camillo Parkinson Carine Girrawheen Churchlands Coolbellup Cooloongup Dalyellup Dianella Duncraig
Djugun Forrestfield Falcon Forrestdale Gidgegannup Hannans Hillman Kardinya Karrinyup Kewdale Kiara Lesmurdie
Murdoch Rangeway Success Walkervale Thornlie Braitling Waikiki Wannanup Yangebup Yokine Rocherlea Jingili Malak
Millner Felixstow Bonython Conder Coppabella Charnwood Deakin Florey Evatt Greenway Landsdale Gungahlin Hackett
Higgins Nicholls Melba Ngunnawal Rivett Wanniassa Waramanga Bidwill Blackbutt Cabarita Hinchinbrook Meadowbank
Punchbowl Queenton Lockyer Shalvey Camira Redcliffe Millstream Heatley Jindalee Wakeley Miandetta Mowbray
Cossack Fisher Flynn Holder Bonogin Spence Kamerunga Ooralea Glenvale Scullin Amaroo Aranda Willmot Holmview
Hemmant Woodrising Bunya Hendra Crace Beldon Floreat Braybrook Hillbank Currimundi Rosebery Highgate Cairnlea
Bundoora Hawker Sadadeen Wulagi Millbridge Marmion Orana Lammermoor Duffy Joslin Taperoo Narrabundah Skye
Warabrook Jesmond Mulambin Blacksmiths Beecroft Bindoon Nickol Wadeye Nathan Wilston Greenslopes Yeronga
Gumdale Pullenvale Riverhills Yarrabilba Thorneside Westmeadows Gowanbrae Hadfield Warranwood Seddon Eynesbury
Banksia Berala Blackett Colebee Denistone Ermington Hurstville Killara Lewisham Narraweena Parklea Telopea
Wareemba Karama Bellamack Glenunga Leabrook Tusmore Hectorville Payneham Millswood Marleston Torrensville
Bonner Garran Alkimos Brabham Coolbinia Daglish Harrisdale Kallaroo Myaree Oakford Parmelia Rivervale Dynnyrne
Charmhaven Noraville Tuggerawong Broadmeadow Waratah Jewells Windale Ashtonfield Diddillibah Koonawarra Nulsen
Monkland Summerhill Rangeville Cooroibah Coomera Kalamunda Currumbin Kalinga Bardia Korora Mollymook Townview
Bungarribee Romaine Zuccoli Manningham Trunding Caddens Nanum Moorak Bowenfels Enmore Rossmore Aintree
Cobblebank Kurrajong`,
  DE: `Zwötzen Zwota Zwönitz Zwochau Zwingenberg Zwiesel Zwiefalten Zwickau Zwenkau Zweibrücken Zwätzen Zuzenhausen
Züssow Zusamaltheim Zurow Zündorf Zülpich Zschortau Zschorlau Zschopau Zscherndorf Zscherben Zschepplin
Zschadrass Zossen Zöschen Zornheim Zorge Zörbig Zons Zolling Zöblitz Zittau Zirndorf Zinna Zingst Ziesendorf
Ziesar Ziertheim Zierenberg Zielitz Zeven Zeuthen Zeulenroda Zetel Zerf Zerbst Zeppelinheim Zenting Zemmer
Zellingen Zeitz Zeitlofs Zeitlarn Zeiskam Zeilarn Zeil Zehlendorf Zehdenick Zarrendorf Zarpen Zappendorf
Zapfendorf Zandt Zaisenhausen Zahna Zachenberg Zaberfeld Zabeltitz Xanten Wyhl Wutöschingen Wusterwitz
Wustermark Wusterhusen Wusterhausen Wüstenrot Wurzen Würzburg Wurzbach Würselen Wurmlingen Wurmberg Würgendorf
Wuppertal Wunstorf Wunsiedel Wünschendorf Wulsbüttel Wülknitz Wulften Wulfsen Wülfrath Wulfen Wülfel Wrist
Wriezen Wriedel Wrestedt Wössingen Wörthsee Wört Wörrstadt Worringen Worpswede Worms Wörlitz Woringen Wonsees
Wonfurt Woltersdorf Wolsdorf Wolnzach Wolmirstedt Wolmirsleben Wöllstein Wollmatingen Wolkenstein Wolken
Wolgast Wolfstein Wolfskehlen Wolfsegg Wolfschlugen Wolfsburg Wölfis Wolferstadt Wölfersheim Wolfersdorf
Wolferode Wolfenbüttel Wolfen Wolfegg Wolfach Woldegk Wohnbach Wohltorf Wixhausen Witzhave Witzenhausen
Wittstock Wittorf Wittmund Wittmar Wittislingen Wittingen Wittichenau Wittgensdorf Witterda Wittenhagen
Wittenförden Wittenburg Wittenberge Witten Wittelshofen Wistedt Wissen Wismar Wischhafen Wirsberg Wirges Wirdum
Wipperfürth Wipperdorf Wipfeld Winzerla Winzer Wintersdorf Winterlingen Winterhude Winterberg Winterbach Winsen
Winnweiler Winningen Winnenden Winklarn Winkelhaid Winhöring Wingerode Windsbach Windhausen Windhagen
Windesheim Winden Windelsbach Windeby Windberg Wincheringen Wimsheim Wimmelburg Wiltingen Wilthen Wilsum
Wilster Wilstedt Wilsdruff Wilmersdorf Willstätt Willsbach Willmering Willingen Willich Willanzheim
Wilhermsdorf Wilhelmsthal Wilhelmsruh Wilhelmsfeld Wilhelmsdorf Wilhelmsburg Wildsteig Wildflecken Wildeshausen
Wildenhain Wildenfels Wildemann Wildberg Wiggensbach Wietzendorf Wietzen Wietze Wietmarschen Wiesthal Wiesmoor
Wiesentheid Wiesenthau Wiesent Wiesensteig Wiesenfelden Wiesenburg Wiesenbach Wiesenau Wiesen Wiesbaden Wiesau
Wiesa Wiernsheim Wieren Wienhausen Wiemersdorf Wiek Wiehl Wiefelstede Wiednitz Wiederstedt Wiedensahl Wiedemar
Wieda Widdern Wickede Weyhausen Weyarn Wewelsfleth Wetzlar Wetzendorf Wettringen Wettin Wetterzeube Wetter
Wettbergen Westhofen Westheim Westhausen Westerstede Westerland Westerhorn Westerholt Westerheim Westerhausen
Westeregeln Westerburg Westensee Westendorf Westend Weste Wessobrunn Wesseln Wesseling Wesendorf Wesenberg
Weselberg Wesel Wertingen Petersberg Werther Wertheim Wertach Werpeloh Wernshausen Wernigerode Werneuchen
Wernersberg Werneck Werne Wernau Wermsdorf Werl Werftpfuhl Werdohl Werder Werdau Werda Werben Werbach
Wenzendorf Wennigsen Weng Wendtorf Wendorf Wenden Wendelstein Wendelsheim Wendeburg Wemding Welzheim Welver
Welsleben Welschbillig Wellinghofen Wellendingen Weitramsdorf Weitnau Weiterstadt Weitenhagen Weiten Weitefeld
Weisweil Weissach Weismain Weiskirchen Weisendorf Weisen Weisel Weischlitz Weinsheim Weinsberg Weinheim
Weingarten Weinböhla Weinbach Weilmünster Weilheim Weilerswist Weilerbach Weiler Weilburg Weilbach Weil
Weikersheim Weiherhammer Weihenzell Weigendorf Weiding Weidenthal Weidenbach Weida Weichs Weichering Weibern
Wehringen Wehrheim Wehrda Wehr Wehingen Wegscheid Wegeleben Wegberg Wefensleben Weeze Wees Weener Wedel
Weddingstedt Weddersleben Weddelbrook Wechselburg Waxweiler Wattenscheid Wattenheim Wattenbek Wathlingen
Watenbüttel Wasungen Wasserlosen Wasserliesch Wasserburg Wassenberg Wassenach Wasbüttel Wasbek Warthausen
Wartenberg Warstein Warnow Warnemünde Warmsen Warin Warendorf Waren Wardow Wardenburg Warburg Wanzleben
Wannweil Wannsee Wanna Wankendorf Wangels Wang Wanfried Wandlitz Wanderup Wambel Waltrop Waltenhofen Walsrode
Walsdorf Walschleben Wallwitz Wallmerod Wallmenroth Wallgau Wallertheim Wallerstein Wallersdorf Wallerfing
Wallerfangen Wallenhorst Wallenfels Wallendorf Walldorf Walkenried Walheim Waldthurn Waldstetten Waldsee
Waldsassen Waldrach Waldmünchen Waldkraiburg Waldkirchen Waldkappel Waldhausen Waldfeucht Waldershof Walderbach
Waldenbuch Waldeck Waldbrunn Waldbröl Waldaschaff Walchum Waischenfeld Wain Waidhofen Waidhaus Waibstadt
Wahrenholz Wahlstedt Wahlitz Wahlbach Waghäusel Waggum Wagenhoff Wagenfeld Waffenbrunn Wadersloh Wadern
Wackersdorf Wackersberg Wackerow Wackernheim Wacken Wächtersbach Wachtendonk Wachenroth Wachenheim Wachau
Wabern Waal Waakirchen Waake Waabs Vrees Vorwerk Vörstetten Vorra Vordorf Vorbach Volxheim Voltlage Völpke
Volkstedt Volksdorf Volkmarsen Volkmarode Völklingen Völkenrode Volkach Voigtstedt Vöhringen Vöhl Vogtareuth
Vogt Vögelsen Voerde Vockerode Vlotho Visselhövede Visbek Vilshofen Vilsheim Vilseck Vilsbiburg Villmar
Villenbach Viersen Viernheim Viernau Viereck Vienenburg Viechtach Vetschau Versmold Verl Verden Venusberg
Veltenhof Velpke Vellberg Velgast Velen Velden Velburg Velbert Veitsbronn Veilsdorf Veenhusen Veckenstedt
Vechta Vechelde Vaterstetten Varrel Varel Vallendar Vagen Vacha Vaale Üxheim Uttenweiler Uttenreuth Uthlede
Uthleben Uetersen Ustersbach Usingen Usedom Urspringen Ursensollen Ursberg Urmitz Urbar Urbach Untrasried
Unterthingau Untersiemau Unterreit Untermhaus Unterkirnach Unterhausen Unterhaching Unterföhring Unteregg Unnau
Unna Unlingen Unkel Ungerhausen Undenheim Ummern Ummendorf Umkirch Ulmen Ulm Uichteritz Uhyst Uehrde Uehlfeld
Uhingen Uftrungen Uffing Uetze Uettingen Uerdingen Uenglingen Uelzen Uelversheim Uelsen Uedem Ueckermünde
Üdersdorf Uder Udenheim Udenhausen Uckerath Uchtspringe Üchtelhausen Uchte Übersee Überherrn Tschernitz
Tyrlaching Twistringen Tutzing Tuttlingen Tüttendorf Tutow Tussenhausen Türkheim Türkenfeld Tuntenhausen
Tuningen Tungendorf Tülau Tuchenbach Tucheim Tübingen Trunkelsberg Trulben Tröstau Trossingen Trossin
Trollenhagen Troisdorf Trittenheim Trittau Trippstadt Triftern Trierweiler Triebes Tribsees Triberg Treuen
Trendelburg Tremsbüttel Treffurt Treffelstein Trebur Trebsen Trebitz Trebgast Trebendorf Trebbin Trausnitz
Traunstein Traunreut Trassem Trappstadt Trappenkamp Traitsching Trabitz Tostedt Torgelow Torgau Toppenstedt
Töpen Tönning Tönisvorst Tollwitz Tolk Todtnau Todtenweis Todesfelde Todendorf Todenbüttel Titz Tittmoning
Tittling Tirpersdorf Tinz Timmerlah Timmenrode Timmaspe Tiergarten Tiefenort Tiefenbronn Tiefenbach Tiddische
Thyrnau Thurmansbang Thür Thüngersheim Thüngen Thune Thum Thuine Thomm Thomasburg Thierstein Thiersheim
Thierhaupten Thiendorf Theuma Themar Theisseil Theilheim Tharandt Thannhausen Thalmässing Thallwitz Thalheim
Thale Teuschnitz Teupitz Teunz Teugn Teuchel Teublitz Tettnang Tettenweis Tettau Teterow Tessin Tespe
Tennenbronn Tengen Templin Tempelhof Teltow Tellingstedt Telgte Teistungen Teisnach Teising Teicha Tegernsee
Tegernheim Tegel Tecklenburg Tawern Tautenhain Tauscha Taura Taufkirchen Tauche Taucha Tating Tarp Tarnow
Tarmstedt Tarforst Tappenbeck Tannheim Tannhausen Tännesberg Tannenberg Tanna Tangstedt Tangermünde Tangerhütte
Tamm Tagmersheim Täferrot Tacherting Tabarz Syrau Syke Syburg Sustrum Süstedt Surwold Surberg Süpplingen
Süplingen Sundern Sünching Sulzheim Sulzfeld Sulzemoos Sulzburg Sulzberg Sülzbach Sulingen Sülfeld Sukow
Sülstorf Suhlendorf Suhl Sudwalde Südlohn Süderstapel Süderlügum Suderburg Süderbrarup Suddendorf Stützerbach
Stützengrün Stuhr Stühlingen Stubenberg Struppen Strullendorf Stromberg Ströbeck Strehla Strausberg Straubing
Strasburg Strande Stralsund Stralendorf Straelen Stöttwang Störnstein Stolzenau Stolpen Stolpe Stollberg
Stolberg Stödtlen Stockum Stöckse Stöckheim Stockach Stimpfach Steyerberg Stettfeld Sterup Sternenfels
Sternberg Stendal Stelzenberg Stelle Steinwiesen Steinwenden Steinweiler Steinsfeld Steinmauern Steinkirchen
Steinhorst Steinhöring Steinheim Steinheid Steinhagen Steingaden Steinfurt Steinfeld Steinenbronn Steinberg
Steinach Steimel Steimbke Steilshoop Stiefenhofen Steglitz Stegen Stegaurach Steeden Stedten Staufenberg
Staudernheim Stauchitz Starnberg Starkenberg Stapelfeld Stapelburg Stamsried Stammham Stallwang Staig
Stahnsdorf Stadum Stadtroda Stadtlohn Stadtkyll Stadtilm Stadthagen Stadensen Stadelhofen Stäbelow Staaken
Staad Sprockhövel Springe Sprendlingen Spreenhagen Spraitbach Spornitz Spiesheim Spiegelberg Speyer Spergau
Sperenberg Spenge Spelle Spechbach Sparneck Spardorf Spangenberg Spalt Spaichingen Spabrücken Soyen Sottrum
Sörup Sörgenloch Sontra Sonthofen Sontheim Sonsbeck Sonnewalde Sonnenberg Sonnen Sonneborn Sonneberg
Sommersdorf Sommerkahl Sommerhausen Sömmerda Sommerach Soltendieck Soltau Sollstedt Solingen Sölderholz Sölden
Sölde Sohren Söhlde Sohland Sögel Soderstorf Södel Söchtenau Sitzendorf Sittensen Sipplingen Sippersfeld
Sinzing Sinzig Sinsheim Sinnersdorf Sinn Singhofen Singen Sindelsdorf Sindelfingen Simmozheim Simmersfeld
Simmertal Simmerath Simmelsdorf Simbach Sillenstede Silberstedt Sigmarszell Sigmaringen Siggelkow Siersleben
Siershahn Siersdorf Sierksdorf Siemensstadt Sielenbach Siek Siegsdorf Siegenburg Siegburg Siefersheim
Langenhorn Siedenburg Siebeldingen Sickenhausen Sibbesse Seyda Seulingen Seukendorf Seubersdorf Seth Sersheim
Serrig Sennfeld Sennewitz Sengenthal Sendenhorst Senden Sembach Selzen Selters Selsingen Selmsdorf Selm
Seligenstadt Selbitz Selb Seinsheim Seibersbach Sehnde Sehlen Sehlem Sehlde Seggebruch Seeshaupt Seesen Seelze
Seelow Seelitz Seelingstädt Seelbach Seehof Seehausen Seefeld Seeburg Seebergen Bansin Seebach Seckach Seck
Sechtem Sechshelden Schwörstadt Schwindegg Schwetzingen Schwerte Schwerin Schwepnitz Schwenningen Schwendi
Schwelm Schweina Schweich Schwegenheim Schwedelbach Schwebheim Schwarzhofen Schwarzheide Schwarzenbek Spiegelau
Schwarza Schwarmstedt Schwarme Schwangau Schwanfeld Schwanewede Schwanebeck Schwalmtal Schwalmstadt Schwalbach
Schwaikheim Schwaigern Schwaig Schwaförden Schwabstedt Schwabsoien Schwabenheim Schwabach Schüttorf
Schutterwald Schuttertal Schulzendorf Schuby Schrozberg Schriesheim Schrecksbach Schraplau Schotten Schortens
Schornsheim Schorndorf Schöppingen Schopp Schopfloch Schopfheim Schönwald Schönthal Schonstett Schönkirchen
Schöningen Schönheide Schönhausen Schöngeising Schongau Schönfeld Schöneiche Schönefeld Schönecken Schöneck
Schöneberg Schönebeck Schondra Schönburg Schönborn Schönbach Schönau Schönaich Schömberg Schöllnach Schöfweg
Schochwitz Schobüll Schnelsen Schnega Schneeberg Schnaittach Schnaitsee Schmölln Schmöckwitz Schmiedefeld
Schmiedeberg Schmiechen Schmidgaden Schmelz Schmalkalden Schmalfeld Schlüchtern Schluchsee Schlotheim Schlitz
Schliersee Schlier Schliengen Schlieben Schleusingen Schlettau Schleswig Schleiz Schleife Schleiden Schlehdorf
Schlegel Schleching Schlat Schlangenbad Schlangen Schlaitz Schlaitdorf Schladen Schkopau Schkölen Schkeuditz
Schirnding Schirmitz Schipkau Schiltberg Schiltach Schillig Schilksee Schildau Schiffweiler Schiffdorf
Schierstein Schierling Scheyern Scheuring Scherstetten Schernberg Schermen Schermbeck Schenkenzell Schenefeld
Schellhorn Schellerten Schelklingen Scheidegg Scheibenberg Scheer Schechingen Schechen Schaufling Schauenstein
Schashagen Scharnhorst Scharbeutz Schapen Schallstadt Schalksmühle Schalkau Schäftlarn Schafstädt Schafflund
Schaalby Sayda Saulgrub Sauldorf Sauerlach Sauensiek Satteldorf Satrup Sassnitz Sassenberg Sasbach Sarstedt
Sankelmark Sangerhausen Sandstedt Sandhausen Sandesneben Sandersleben Sandersdorf Sandberg Sandau Samtens
Samswegen Samerberg Salzweg Salzmünde Salzkotten Salzhausen Salzbergen Sallgast Salgen Saldenburg Salching
Salach Sagard Saffig Saerbeck Sachsenkam Sachsenhagen Saarlouis Saarhölzbach Saarburg Saarbrücken Saara
Saalfeld Saal Rutesheim Ruppertsberg Runkel Rüningen Runding Rümpel Rümmingen Rümmelsheim Rummelsburg Rullstorf
Ruhwinkel Ruhstorf Ruhpolding Ruhland Ruhla Rühen Rügland Rugendorf Rudolstadt Rüdnitz Rüdesheim Ruderting
Rudersberg Rudelzhausen Rückersdorf Rübeland Roxheim Rövershagen Rötz Rottweil Rottleberode Röttingen Röttgen
Rottendorf Rottenburg Rottenbuch Rottenacker Rott Rothwesten Röthlein Rotherbaum Rothenstein Rothenfels
Rothenburg Rothenbuch Rothenberg Röthenbach Rötha Roth Rötgesbüttel Roetgen Rotenburg Rostock Rossbach Roskow
Rositz Rosenthal Rosenow Rosenheim Rosenfeld Rosdorf Rosche Ronshausen Ronnenberg Ronneburg Romrod Römhild
Röllbach Roitzsch Roigheim Rohrsen Röhrmoos Rohrenfels Rohrdorf Roggentin Roggendorf Roggenburg Rogätz Röfingen
Rodleben Roding Rodewisch Rodenkirchen Rodenberg Rodenbach Roden Rödelsee Rodalben Rockenhausen Rochlitz Röbel
Rittersgrün Rittersdorf Ritterhude Rissen Riol Rinteln Ringsheim Ringelai Rinchnach Rimsting Rimschweiler
Rimpar Rimbach Rietschen Rietberg Rieste Rieseby Riesa Riepsdorf Rieneck Riehl Riegsee Riegelsberg Riegel
Riedlingen Riederich Rieder Riedenburg Riedenberg Rieden Riede Ried Ricklingen Rickling Rickenbach Richtenberg
Ribbesbüttel Rhumspringe Rhinow Rheurdt Rhens Rheinzabern Rheinsberg Rheine Rheinbrohl Rheinböllen Rheinberg
Rheinbach Rheinau Rheden Rhede Rhaunen Reutlingen Reuth Reut Retzstadt Rettenberg Rettenbach Retschow Rethen
Rethem Reppenstedt Renningen Rennerod Rengsdorf Rendsburg Renchen Remse Remscheid Remptendorf Remagen Rellingen
Reiskirchen Reischach Reisbach Reinstorf Reinsfeld Reinsdorf Reinsberg Reinhausen Reinfeld Reinberg Reinbek
Reimlingen Reilingen Reil Reichling Reichenwalde Reichenbach Reichelsheim Rehna Rehling Rehfelde Rehe Rehden
Rehau Regnitzlosau Regenstauf Regensburg Rees Recke Rechtsupweg Rechtmehring Rechtenbach Rechlin Ravensburg
Rauschenberg Raunheim Rauenberg Rauen Raubling Raubach Ratzeburg Rattiszell Rattenberg Ratingen Rathenow Rath
Ratekau Rastow Rastenberg Rastede Rastatt Rasdorf Rantrum Ranstadt Rannungen Ranis Rangsdorf Rangendingen
Randersacker Ramsthal Ramsin Rammingen Rammenau Rammelsbach Ramerberg Rambin Ramberg Ralingen Raitenbuch
Raisdorf Rain Rahnsdorf Rahm Rahlstedt Rahden Raguhn Raesfeld Radolfzell Radibor Radevormwald Radegast Radeburg
Radebeul Radeberg Raddestorf Radbruch Rackwitz Rabenau Quitzdorf Quierschied Quickborn Quern Querfurt
Querenburg Quellendorf Queis Quedlinburg Quarnbek Quakenbrück Pyrbaum Putzbrunn Püttlingen Putlitz Putbus
Puschwitz Pürgen Pulsnitz Pullenreuth Pulheim Puderbach Puchheim Püchersreuth Prutting Prüm Prosselsheim
Pronstorf Prohn Probstzella Pritzwalk Prittriching Prittitz Prisdorf Priestewitz Pretzsch Pretzier Pretzfeld
Prettin Pressig Presseck Pressath Prenzlau Premnitz Prebitz Pratau Prackenbach Pracht Poxdorf Pouch Pottum
Pöttmes Pottenstein Postau Poseritz Porschdorf Pörnbach Poppenricht Poppenhausen Poppenbüttel Ponitz
Pommelsbrunn Polsingen Polling Pollhagen Polleben Polle Poll Pölitz Polch Poing Pöhla Podelzig Pöcking Pockau
Pobershau Pluwig Plüderhausen Plötzky Plötzkau Plochingen Pliezhausen Pliening Pleystein Plettenberg Plessa
Pleiskirchen Pleinfeld Pleidelsheim Plaue Plattling Plattenburg Plate Plankstadt Planegg Plaidt Pittenhart
Pirna Pirk Pinzberg Pinnow Pinneberg Pilsting Pilsach Pillnitz Piesteritz Piesport Piding Philippsthal
Philippsburg Pfungstadt Pfullingen Pfullendorf Pfronten Pfronstetten Pfreimd Pforzen Pfofeld Pfeffelbach
Pfedelbach Pfatter Pfarrweisach Pfarrkirchen Pfalzdorf Pfakofen Pfaffing Pfaffenhofen Pewsum Pettstadt Petting
Pettendorf Petkum Petershausen Petershagen Petersaurach Perlesreut Perleberg Perkam Perach Penzlin Penzing
Penzberg Pennigsehl Penkun Penig Pemfling Pelm Pellworm Pellingen Peitz Peiting Pegau Pechbrunn Pech Pausa
Paunzhausen Paulinenaue Pattensen Patersdorf Pastetten Pasing Pasewalk Partenstein Partenheim Parsberg Parsau
Parkstetten Parkstein Parchim Papendorf Papenburg Pankow Panker Pampow Palzem Palling Painten Pahlen Paderborn
Padenstedt Oyten Owschlag Owingen Owen Oeversee Overath Ovenstädt Ötzingen Otzing Ottweiler Ottrau Ottobeuren
Otterwisch Ottersweier Otterstadt Ottersheim Otterndorf Otterfing Otterberg Otterbach Otter Ottenstein
Ottensoos Ottensen Ottenhofen Ötigheim Othmarschen Oststeinbek Sellin Ostritz Östringen Ostrau Ostrach Osthofen
Osterspai Osterrönfeld Osterhofen Osterhausen Österfeld Ostercappeln Osterburken Osterburg Ostenfeld Ostelsheim
Osteel Ostbevern Ossendorf Osnabrück Osdorf Oschersleben Oschatz Osburg Ortenburg Ortenberg Orscholz Ornbau
Oerlenbach Orlamünde Orenhofen Oerel Oranienburg Oppurg Oppum Oppin Oppenweiler Oppenheim Oppenau Oppach
Opladen Öpfingen Olsbrücken Olsberg Ölper Olpe Oelixdorf Olfen Oldisleben Oldersum Oldenswort Oldenburg Olching
Olbersdorf Olbernhau Öhringen Ohorn Öhningen Ohmden Ohlstadt Ohlsbach Ohligs Oftersheim Ofterschwang
Ofterdingen Offstein Offingen Offenhausen Offenburg Offenbach Offenau Oestrich Oespel Oelsnitz Oelde Oedheim
Oederan Oebisfelde Odernheim Oderberg Odenthal Odelzhausen Ockenheim Ockenfels Ochtrup Ochtendung Ochsenwerder
Ochsenfurt Obrigheim Obing Obhausen Oberzissen Oberwolfach Oberwiera Oberwesel Oberursel Obertshausen
Obertrubach Oberthulba Oberthal Oberstreu Oberstenfeld Oberstdorf Oberstaufen Obersontheim Obersinn Oberschöna
Oberrot Oberried Oberreute Oberpöring Oberpleis Obernzenn Obernkirchen Obernheim Obernfeld Oberndorf Obernbreit
Obernbeck Obermoschel Obermehler Obermarchtal Langfurth Oberkotzau Oberkochen Oberkassel Oberhausen Oberhaid
Oberhaching Obergurig Obergünzburg Oberelsbach Oberelbert Oberdorla Oberding Oberbiel Oberaula Oberaudorf
Oberasbach Oberammergau Nusse Nürtingen Nuremberg Nünchritz Nümbrecht Nufringen Nüdlingen Nudersdorf Nübbel
Nottuln Nottensdorf Nostorf Nossen Nörvenich Nortrup Nortorf Nortmoor Northeim Nordwalde Nordstemmen Nordrach
Nördlingen Nordleda Nordkirchen Nordhorn Nordholz Nordheim Nordhastedt Nordhalben Norderstedt Norderney
Nordenstadt Nordenham Nordendorf Norden Norddeich Nonnenhorn Nohra Nohfelden Nobitz Nöbdenitz Nittendorf
Nittenau Nittel Nister Nindorf Nikolassee Niesky Nierstein Niepars Nienstedten Nienstädt Nienhagen Niendorf
Nienberge Niemegk Niemberg Nieheim Niederzissen Niederzier Niederwiesa Niederwerth Niederwerrn Niederschöna
Niederroth Niederrieden Niedernhall Niederneisen Niedernberg Niedermurach Niedermohr Niedermerz Niederlangen
Niederklein Niederkassel Niederfrohna Niederfell Niedererbach Niederelbert Niederdorla Niederdorf Niederbachem
Niederaula Niederau Niedenstein Niebüll Nideggen Nidderau Nidda Nickenich Neverin Neuzelle Neuwittenbek Neuwied
Neuweiler Neutrebbin Neutraubling Neustrelitz Neustadt Neusorg Neusitz Neuschönau Neuruppin Neuried
Neureichenau Neupotz Neuötting Neunkirchen Neundorf Neumünster Neumühle Neumark Neulewin Neuler Neuland
Neukölln Neukirchen Neukirch Neukalen Neuhütten Neuhofen Neuhof Neuhäusel Neuhaus Neugersdorf Neuffen Neufahrn
Neuerburg Neuental Neuenstein Neuensalz Neuenrade Neuenmarkt Neuenkirchen Neuenhagen Neuenfelde Neuenbürg
Neudenau Neuburg Neubulach Neubrunn Neubrück Neubörger Neubeuern Neuberend Netzschkau Nettetal Nettersheim
Nette Netphen Nesselwang Neschwitz Neresheim Nerchau Nennslingen Nennhausen Nellingen Neinstedt Neidlingen
Neidenstein Nehren Negernbötel Neersen Neckarsulm Neckargerach Neckargemünd Nebra Nebelschütz Nauwalde Nauroth
Naunhof Naundorf Naumburg Nauheim Nauendorf Nauen Nattheim Nastätten Narsdorf Namborn Nalbach Naila Nahrendorf
Nagold Nackenheim Nachterstedt Nabburg Mylau Mutterstadt Mutlangen Muschwitz Müschenbach Murrhardt Murr Murg
Münzenberg Münsterdorf Munningen Münnerstadt Munkbrarup Munderkingen Mundelsheim Münchhausen Munich Müncheberg
Münchberg Müllrose Mülheim Mulfingen Muldenstein Mulda Mühltroff Mühlingen Mühlhausen Mühldorf Mühlau Mühlacker
Muggensturm Müggelheim Mügeln Mudersbach Müden Mudau Mücka Much Mötzingen Mötzing Möttingen Motten Mössingen
Möser Mosbach Morsum Moritzburg Moringen Morbach Moosthenning Moosinning Moosburg Moosbach Moosach Moos
Moorfleet Moorenweis Moordorf Monzingen Monzelfeld Montabaur Mönsheim Monschau Mönkeberg Mönchweiler Mönchsroth
Mönchhagen Mönchberg Monakam Mömlingen Mömbris Molschleben Mölln Molfsee Molbergen Moisburg Möhrendorf
Mohlsdorf Möhlau Möglingen Mögglingen Mogendorf Mödingen Mockrehna Möckmühl Möckern Mochau Moabit Mixdorf
Mitwitz Mitterteich Mitterfels Mittenwalde Mittenwald Mittenaar Mittelhof Mistelgau Misburg Mirow Minfeld
Mindelheim Miltenberg Miltach Milse Milmersdorf Mildstedt Mildenau Mihla Mieste Miesbach Mielkendorf Miehlen
Midlum Mickten Mickhausen Michendorf Michelstadt Michelbach Michelau Meyenburg Meuselwitz Meuselbach Meudt
Metzingen Mettmann Mettlach Mettenheim Mettendorf Metten Metelen Messingen Messel Mesekenhagen Meschede Merzig
Merzen Merzalben Mertloch Mertingen Mertesdorf Merseburg Merklingen Merkendorf Merkenbach Merenberg Merdingen
Merchweiler Merching Meppen Menteroda Menslage Mengkofen Mengenich Mengede Mendig Menden Memmingen Memmelsdorf
Melverode Melsungen Melsdorf Melsbach Melchow Melbeck Melbach Meitzendorf Meitingen Meissen Meisenheim
Meiningen Meinerzhagen Meiderich Mehrstetten Mehringen Mehring Mehrhoog Mehren Mehltheuer Mehlmeisel Mehlingen
Meersburg Meerdorf Meerbusch Meerbeck Meerane Meeder Medebach Meddersheim Meckesheim Meckenbeuren Mechterstädt
Mechernich Mayen Maxsain Maxdorf Mauth Maulburg Maulbronn Mauern Mauer Massing Masserberg Maselheim Mascherode
Masburg Marzling Marzahn Marxen Martinshöhe Martinsheim Martinhagen Martfeld Martensrade Marsberg Marpingen
Marnheim Marl Marktzeuln Marktsteft Marktredwitz Marktleuthen Marktleugast Marktl Marktgraitz Marktbreit
Marksuhl Markranstädt Marklohe Marklkofen Markkleeberg Markersdorf Markersbach Markdorf Marienwerder
Marienheide Marienhafe Marienfelde Mariendorf Marienberg Mariaveen Mantel Mansfeld Manschnow Manching Mamming
Mammendorf Mammelzen Malterdingen Malsfeld Malschwitz Malsch Malente Malchow Malching Malchin Malborn
Maitenbeth Maisach Mainzweiler Mainz Mainleus Mainhardt Mainburg Mainbernheim Mainaschaff Maikammer Maihingen
Maierhöfen Mähring Mahlow Mahlberg Magstadt Magdeburg Magdala Mackenbach Machern Lychen Lützow Lützen
Lützelbach Lütjensee Lütjenburg Lustadt Lusan Lurup Lürschau Lupburg Lunestedt Lünen Lüneburg Lunden Luisenthal
Luhden Lügde Lugau Ludwigsstadt Ludwigsfelde Ludwigsburg Lüdinghausen Lüdersfeld Lüdersdorf Lüderitz Lüder
Lüdenscheid Luckenwalde Lucka Lüchow Lübz Lübtheen Lübstorf Lübow Lubmin Lübeck Lubnjow Lübbecke Lübars
Loxstedt Löwenstein Lottstetten Lotte Lostau Losheim Loschwitz Lorup Lorsch Lörrach Lorch Lonsee Lonnig
Lonnerstadt Löningen Longuich Lommatzsch Lollar Loitz Loiching Lohsa Lohra Löhne Löhnberg Lohmen Lohfelden
Lohberg Löffingen Loffenau Löf Loddin Löcknitz Löchgau Lochau Löbtau Lobstädt Löbnitz Löbichau Löberitz Löbejün
Lobeda Löbau Litzendorf Lippstadt Lintig Linnich Lingenfeld Lindwedel Lindow Lindlar Lindhorst Lindewitt
Lindenfels Lindenberg Lindberg Lindau Linau Limmer Limburgerhof Limbach Lilienthal Lieser Lienen Liebstadt
Liebschwitz Lieblos Lieberose Liebenwalde Liebenburg Liebenau Lichtentanne Lichtenstein Lichtenrade Lichtenhain
Lichtenfels Lichtenberg Lichtenau Lichte Lich Leutkirch Leutesdorf Leutersdorf Leutenberg Leutenbach
Leupoldsgrün Leuna Leun Leumnitz Leubsdorf Leubnitz Leuben Letzlingen Letschin Leopoldshöhe Leonberg Lenzkirch
Lentföhrden Lensahn Lennestadt Lenhausen Lenggries Lengerich Lengenwang Lengenfeld Lengefeld Lengdorf Lemgo
Lemförde Leiwen Leitzkau Leisnig Leipzig Leipheim Leinzell Leinburg Leimersheim Leimbach Leiferde Leidersbach
Leichlingen Leiblfing Leibertingen Lehrte Lehrberg Lehndorf Lehmkuhlen Lehmen Lehesten Lehe Legden Legau Leezen
Leese Leer Leeheim Leegebruch Leck Lechbruck Lebus Lebach Lawalde Lautertal Lauterhofen Lauterecken Lauterbach
Lauscha Laupheim Lauingen Laugna Laufdorf Lauf Lauenhagen Lauenburg Lauenbrück Lauenau Laudenbach Lauchröden
Lauchheim Lauchhammer Lauben Laubach Lathen Lastrup Lassan Lasbek Lappersdorf Lanstrop Lankwitz Langweid
Langwedel Langula Langsur Langstedt Langquaid Langlingen Langgöns Langewiesen Langerringen Langeoog Langenzenn
Langenstein Langenorla Langenmosen Langenhahn Langenhagen Langenfeld Langenbogen Langenberg Langenbach
Langenaubach Langenau Langenargen Langen Langelsheim Langeln Landstuhl Landshut Landscheid Landsberied
Landsberg Landesbergen Lamstedt Lamspringe Lamme Lambsheim Lambrecht Lam Lalling Lalendorf Laichingen Lahr
Lahnstein Lahe Lägerdorf Lage Laer Ladenburg Ladelund Ladbergen Lachendorf Laboe Laatzen Laage Kyritz Kyllburg
Kutzenhausen Kutenholz Kusterdingen Küsten Kusey Kusel Seiffen Kürnbach Kürnach Küps Kuppenheim Kupferzell
Kupferberg Künzing Künzelsau Kunreuth Kümmersbruck Kummerfeld Kumhausen Külsheim Kulmbach Kulmain Küllstedt
Kührstedt Kühbach Kuhardt Kuddewörde Kuchen Kubschütz Krün Krumpa Krummesse Krumbach Kruft Kröv Krostitz
Kröslin Kropstädt Kroppenstedt Kropp Kröpelin Kronburg Kronberg Kronau Kronach Krombach Krölpa Kritzmow Kriftel
Kriegsfeld Kriebitzsch Krickenbach Kreuztal Kreuzberg Kreuzau Kreuth Kretzschau Kremperheide Krempe Kreischa
Kreiensen Krefeld Krebeck Krautheim Krauthausen Krauschwitz Krauchenwies Kranichfeld Kramerhof Kralenriede
Krailling Kraftsdorf Kötzting Kötzschau Kottenheim Köthen Kossa Kosel Körperich Kornwestheim Korntal Kornharpen
Körner Körle Kork Kordel Korb Köpenick Konzell Konz Konstanz Konradsreuth Konradshöhe Könnern Könitz
Königswartha Königswalde Königstein Königstädten Königshain Königsfeld Königsee Königsdorf Königsbrunn
Königsbronn Königheim Köngernheim Köngen Köln Kollnburg Kollmar Kölleda Kolkwitz Kölbingen Kolbermoor Kohlberg
Köfering Ködnitz Köditz Kodersdorf Kochendorf Kochel Knittelsheim Knetzgau Klütz Klüsserath Kluse Klotzsche
Klötze Klotten Kloppenheim Klipphausen Klink Klingenthal Klingenstein Klietz Klieken Kleve Klettbach
Kleinwenden Kleinmachnow Kleinkahl Kleinheubach Kleinfurra Kleefeld Klausen Klausdorf Klarenthal Kladow
Kitzingen Kitzen Kist Kissing Kissenbrück Kisdorf Kirtorf Kirschweiler Kirschau Kirn Kirkel Kirchzell
Kirchzarten Kirchworbis Kirchwerder Kirchweidach Kirchwalsede Kirchtimke Kirchseelte Kirchroth Kirchrode
Kirchlinteln Kirchlinde Kirchlengern Kirchlauter Kirchhundem Kirchheim Kirchham Kirchhain Kirchen Eiselfing
Kirchdorf Kirchderne Kirchbrak Kirchardt Kippenheim Kinderbeuern Kindenheim Kindelbrück Kieselbronn Kierspe
Kienberg Kiedrich Kiebitzreihe Ketzin Kettig Kettenkamp Ketsch Kessin Kerzenheim Kerpen Kenzingen Kempenich
Kemnitz Kemnath Kemmern Kemberg Kelsterbach Kellmünz Kellinghusen Kellenhusen Kell Kelheim Kelbra Kelberg
Keitum Kehrig Kehl Kefenrod Kayna Kayhude Kaulsdorf Kaufering Kaufbeuren Kauerndorf Kaub Katzweiler Katzhütte
Kastorf Kastl Kastel Kassel Kasseedorf Kasendorf Kasel Karstädt Karsdorf Karsbach Karow Karlsruhe Karlskron
Karlshuld Karlshorst Karlshagen Karlsfeld Karben Karbach Kapsweyer Kappeln Kannawurf Kandern Kandel Kamsdorf
Kammerstein Kamenz Kamen Kaltenengers Kallmünz Kall Kalkhorst Kalkar Kalefeld Kalchreuth Kalbe Kakenstorf
Kaisheim Kaisersbach Kahla Kadenbach Kaarst Jüterbog Jürgenshagen Jünkerath Jungingen Jüngersdorf Julbach Juist
Jühnde Jugenheim Judenbach Jüchsen Jüchen Jübek Jork Jöhstadt Jöhlingen Johannisthal Johannesberg Jockgrim
Joachimsthal Jever Jevenstedt Jetzendorf Jesteburg Jessen Jesewitz Jesenwang Jesberg Jerxheim Jersbek Jerrishoe
Jerichow Jemgum Jembke Jävenitz Jatznick Jarmen Jänschwalde Jandelsbrunn Jameln Jacobsdorf Jagstzell
Jagsthausen Jagstfeld Itzstedt Itzehoe Ittlingen Itterbeck Issum Isselburg Isny Ismaning Iserlohn Isenbüttel
Isen Irxleben Irsee Irschenberg Irsch Irlbach Irchwitz Irchenrieth Ipsheim Ippesheim Iphofen Inzlingen
Inzigkofen Inzell Insheim Innernzell Ingolstadt Ingoldingen Ingersleben Ingelfingen Inden Inchenhofen Imsbach
Immenhausen Immendingen Immelborn Ilvesheim Ilshofen Ilsfeld Ilsenburg Ilmmünster Illschwang Illmensee Illingen
Illertissen Illerrieden Ilfeld Ilbesheim Ilberstedt Ihrlerstein Ihlienworth Igstadt Iggingen Iggensbach
Igersheim Igensdorf Igel Ifta Iffezheim Idstein Icking Ichenheim Ichenhausen Ibbenbueren Hüttlingen Hüttisheim
Hutthurm Hüttenrode Hürup Hürth Hurlach Hünxe Hungen Hünfeld Hundsangen Hunding Hundeshagen Hülsede Hüllhorst
Hülben Huisheim Huglfing Hügelsheim Hüfingen Hüffenhardt Hüffelsheim Hückeswagen Hückelhoven Huckarde Hoym
Hoyerswerda Hoya Höxter Hövelhof Höttingen Hostedde Höslwang Hosenfeld Hösbach Horstmar Hörstel Horstedt
Hörselgau Horrenberg Hörnsheim Hornhausen Horneburg Hornburg Hornberg Hornbach Hormersdorf Horka Horhausen
Horgau Hördt Hörden Hordel Horben Höpfingen Hopferau Hoogstede Hondelage Homberg Holzwickede Holzminden
Holzmaden Holzkirchen Holzheim Holzhausen Holzgünz Holzen Holzappel Holtsee Holtland Holthausen Holtgast Holm
Hollstadt Hollingstedt Hollfeld Hollenstedt Hollenbach Holleben Holle Holdorf Hoisdorf Höingen Hohnstein
Höhnstedt Hohndorf Höhn Hohenwestedt Hohenwarthe Hohenwarth Hohenthurm Hohenthann Hohentengen Hohenpolding
Hohenlinden Hohenleuben Hohenkammer Hohenhameln Hohenfurch Hohenfels Hohenfelde Hohenburg Hohenbrunn Höhenberg
Hohenaspe Höheinöd Hohburg Hohberg Hofkirchen Hofgeismar Hoffenheim Hofbieber Hodenhagen Hockenheim Höckendorf
Hochspeyer Hochkirch Höchheim Hochfeld Hochdonn Höchberg Hitzacker Hirzenhain Hirschhorn Hirschfelde Hirschfeld
Hirschberg Hirschbach Hirschau Hirschaid Hipstedt Hinterzarten Hinte Himmelstadt Himmelkron Himbergen Hilzingen
Hilter Hilpoltstein Hillscheid Hillesheim Hillerse Hille Hilgert Hilgermissen Hildesheim Hilders Hilchenbach
Hilbersdorf Hiddenhausen Heyersum Heyerode Heusweiler Heustreu Heusenstamm Heumaden Heuchlingen Heuchelheim
Heubach Hetzles Hetzerath Hettstedt Hettstadt Hettingen Hetlingen Hespe Hesel Herzogenrath Herzlake Herzhorn
Herzberg Herten Herscheid Herschdorf Herrnhut Herrischried Herrieden Herrenhausen Herrenberg Heroldsberg
Heroldsbach Hermsdorf Hermeskeil Hermaringen Hermannsburg Herleshausen Heringsdorf Heringen Hergisdorf Herforst
Herford Heretsried Herdecke Herbstein Herbsleben Herborn Herbolzheim Herbertingen Hepstedt Hennweiler Hennstedt
Hengersberg Henfenfeld Hendungen Hemslingen Hemsbünde Hemsbach Hemmoor Hemmingstedt Hemmingen Hemer Hemdingen
Hemau Heltersberg Helsa Helpsen Helmstedt Helmstadt Helmbrechts Hellingen Hellersdorf Hellerau Hellenthal
Heldrungen Helbra Heitersheim Heistenbach Heinsen Heiningen Heinersdorf Heinbockel Heinade Heimsheim
Heimertingen Heimenkirch Heimbach Heilsbronn Heiligenroth Heiligenrode Heiligenhaus Heiligenberg Heilbronn
Heikendorf Heidgraben Heidesheim Heidenheim Heideck Heide Hehlen Heeslingen Heemsen Heek Heede Hedersleben
Heddesheim Hechthausen Hechingen Hayingen Hawangen Havixbeck Haverlah Havelberg Hauzenberg Hauswalde Häusern
Hausbruch Hausach Hauptstuhl Haunsheim Haundorf Hauenstein Hatzfeld Hatzenbühl Hattorf Hattingen Hattersheim
Hattenhofen Haste Hassendorf Hasselfelde Hassel Hasloh Haslach Haselünne Haselhorst Haseldorf Haselbach Haselau
Hasel Hasbergen Harzgerode Harvestehude Hartheim Harthausen Hartha Hartenstein Hartenholm Harsum Harsleben
Harsefeld Harsdorf Harrislee Harpstedt Harpen Hargesheim Haren Hardt Hardheim Harburg Harbke Happurg Hanstedt
Hannover Hänigsen Hanhofen Hangard Handorf Handeloh Hammoor Hamminkeln Hammersbach Hammerbrücke Hammelburg
Hammah Hameln Hamdorf Marienthal Eimsbüttel Hambühren Hambrücken Hambergen Hamberge Halver Halstenbek
Halsenbach Hallstadt Hallerndorf Hallenberg Hallbergmoos Halfing Halensee Haldenwang Halblech Halberstadt
Hakenfelde Haiterbach Hainsfarth Hainichen Hainholz Hainewalde Haina Haiming Haimhausen Haiger Haidmühle
Haibach Hahnstätten Hähnichen Hahnheim Hahnbach Hahn Hagnau Hagenburg Hagenbüchach Hagenbach Hagelstadt Hage
Hafenlohr Hadmersleben Hadamar Hackenheim Hachenburg Habach Haarbach Haar Haan Gyhum Guxhagen Gützkow Guttau
Gutenstetten Gutenberg Gütenbach Gutach Güstrow Gusterath Güster Güsten Gusenburg Günzburg Günzach Günthersdorf
Güntersleben Guntersblum Gundersheim Gundelsheim Gundelfingen Gumtow Gülzow Güglingen Gudow Gudensberg
Gückingen Guben Gschwend Grünwald Grünstadt Grünkraut Grünheide Grünhain Grunewald Grünendeich Grünenbach
Grünberg Grünbach Grünau Grube Grub Reken Grossenbrode Grönwohld Gröningen Gronau Grömitz Grolsheim Gröden
Gröbzig Gröbers Gröbenzell Grimmen Grimma Griesstätt Griesheim Grevesmühlen Greven Grettstadt Greppin Gremsdorf
Gremersdorf Greiz Greimerath Greiling Greifenstein Grefrath Greffern Greetsiel Greding Grebin Grebenstein
Grebenhain Grebenau Grattersdorf Grasleben Grasbrunn Grasberg Gransee Granschütz Gramzow Gramkow Grainet
Grafrath Grafhorst Grafenwöhr Grafenwiesen Gräfenroda Gräfenhausen Gräfenhain Grafengehaig Gräfendorf Grafenau
Gräfelfing Grabsleben Grabowhöfe Grabow Grabenstätt Graben Gottmadingen Göttingen Gotteszell Gottenheim
Gössenheim Goslar Gosheim Goseck Görzke Görzig Görwihl Gornsdorf Gornau Görmin Görlitz Görisried Gorbitz
Göppingen Gonsenheim Gönnheim Gommersheim Gommern Gomaringen Gomadingen Golzow Golmbach Göllheim Goldkronach
Goldenstedt Goldbeck Goldbach Gohlis Göhl Göggingen Goddelau Göda Gochsheim Goch Gnoien Gnarrenburg Glückstadt
Glücksburg Glowe Glött Glöthe Glonn Glindenberg Gliesmarode Glienicke Glessen Gleichamberg Glauchau Glauburg
Glaubitz Glattbach Glashütten Gladenbach Gladbeck Gittelde Girod Gingst Gimbsheim Gilten Gilserberg Gillenfeld
Gifhorn Giersleben Gielow Giekau Giebelstadt Geyer Geyen Gevelsberg Geusa Gestratz Geslau Geseke Gesees
Geschwenda Gescher Gerzen Gerwisch Gerswalde Gersthofen Gerstetten Gersten Gersheim Gersfeld Gersdorf
Gerolzhofen Gerolstein Gerolsheim Gerolfingen Geroldsgrün Gernsheim Gernsbach Gernrode Germersheim Germering
Gerlingen Geringswalde Gerdau Gerbstedt Gerbrunn Gerach Gerabronn Geraberg Gera Georgsdorf Georgenthal Genthin
Gensingen Gengenbach Genderkingen Gemünden Gemmrigheim Gemmingen Gelting Geltendorf Gelenau Geldersheim Geldern
Gelbensande Geithain Geitelde Geismar Geislingen Geisleden Geising Geisenheim Geisenhausen Geisenfeld
Geiselwind Geiselhöring Geiselbach Geisa Geinsheim Gehren Gehrden Gehrde Gefrees Gefell Geesthacht Geeste
Gedern Gebsattel Gebhardshain Gebesee Gauting Gatow Gatersleben Garz Gartz Gärtringen Garstedt Gars Garrel
Garlstorf Garding Gardelegen Garching Garbsen Gangkofen Ganderkesee Gammertingen Gammelsdorf Gaimersheim
Gailingen Gaildorf Gaienhofen Gaiberg Gaggenau Gadheim Gadeland Gadebusch Gachenbach Gablingen Gablenz Füssen
Furtwangen Fürthen Fürstenzell Fürstenwalde Fürstenstein Fürsteneck Fürstenberg Fürstenau Fürfeld Fünfstetten
Fuldatal Fuchsstadt Fuchsmühl Frose Fronhausen Fröndenberg Frohnen Frohnau Frohburg Fritzlar Friolzheim
Friesoythe Friesenried Friesenhagen Friesdorf Friesack Friemar Frielendorf Friedland Friedersdorf Friedenfels
Friedenau Friedelsheim Friedeburg Friedberg Fridolfing Frickingen Freyung Freyburg Freudental Freudenstadt
Freudenburg Freudenberg Fretter Freren Frensdorf Fremdingen Freising Freisen Freisbach Freinsheim Freilassing
Freihung Freienwill Freiburg Freiberg Freckenfeld Frechen Fraureuth Fraunberg Frauenwald Frauenstein Frauenau
Frasdorf Franzburg Frankenthal Frankenstein Frankenheim Frankenberg Frankenau Frammersbach Framersheim
Forstinning Forst Förderstedt Forchtenberg Forchheim Föhren Fockbek Flossenbürg Flörsheim Flonheim Flomborn
Flintsbach Flintbek Flieden Flessau Flensburg Flein Fleckeby Flechtingen Flammersfeld Flacht Flachslanden
Fischerbach Fischeln Fischbachau Fischach Fintel Finsterwalde Finsing Finkenwerder Filsum Fichtenwalde
Fichtenberg Fichtelberg Feuchtwangen Felm Fellheim Fellerdilln Fell Feldkirchen Felde Feldafing Feilitzsch
Feilbingert Fehrbellin Fedderwarden Faulbach Farchant Fambach Falkenstein Falkensee Falkenhain Falkenfels
Falkenberg Falkenau Fahrenkrug Fahrenbach Fahrdorf Fachbach Eystrup Eyendorf Eydelstedt Eving Evessen Eutin
Euskirchen Eurasburg Euerdorf Euerbach Etzenricht Etzelwang Etzbach Ettringen Ettenheim Estorf Esthal
Esterwegen Estenfeld Essingen Essing Essenheim Essenbach Essel Espenhain Espenau Espelkamp Eslohe Eslarn Esens
Eschweiler Eschwege Eschenlohe Eschenau Eschelbronn Eschede Escheburg Eschborn Eschach Erzhausen Erxleben
Ertingen Ersingen Erpolzheim Erpel Erolzheim Ernstroda Ernsgaden Erndtebrück Ermlitz Erlensee Erlenmoos Erlbach
Erlau Erlangen Erlabrunn Erkrath Erkner Erkheim Erkelenz Eriskirch Ering Ergoldsbach Ergolding Ergersheim
Erfweiler Erfurt Erftstadt Erfde Eresing Erdweg Erding Erbendorf Erbach Eppstein Eppishausen Eppingen
Eppenbrunn Eppelsheim Eppelheim Eppelborn Epfendorf Epfenbach Enzklösterle Ensdorf Ennigerloh Ennepetal Enkirch
Enger Engen Engelthal Engelsbrand Engelsberg Engeln Endenich Emtinghausen Emstek Emskirchen Emsdetten Emsbüren
Empfingen Emmering Emmerich Emmendingen Emlichheim Emkendorf Emersacker Emden Embsen Elze Elzach Elz Elxleben
Eltmann Elterlein Elstra Elsterwerda Elsterberg Elster Elsnig Elsfleth Elsenfeld Elsdorf Elmstein Elmshorn
Elmpt Elmenhorst Ellzee Ellwangen Ellrich Ellingen Ellgau Ellerstadt Ellerhoop Ellerbek Ellerau Ellenberg
Ellefeld Elkenroth Elgersburg Eldingen Eldena Elbingerode Eitting Eitorf Eiterfeld Eitelborn Eislingen Eisingen
Eisenharz Eisenburg Eisenberg Eisenbach Eisenach Einhausen Einfeld Einbeck Eimen Eimeldingen Eime Eilsleben
Eilenburg Eilbek Eil Eigeltingen Eicklingen Eichwalde Eichstetten Eichstätt Eichigt Eichenzell Eichenried
Eichendorf Eichenbühl Eichenau Eibelstadt Eibau Ehrenburg Ehrang Ehningen Ehlscheid Ehingen Ehekirchen Egmating
Egloffstein Egling Eging Eggstätt Eggolsheim Egglkofen Egglham Eggesin Eggersdorf Eggenfelden Eggebek Egestorf
Egenhofen Egenhausen Egelsbach Egeln Effeltrich Effelder Edesheim Edersleben Ederheim Edenkoben Edemissen
Edelsfeld Edderitz Eddelak Eckersdorf Eckartsberga Echzell Eching Echem Ebstorf Ebringen Ebnath Ebhausen
Ebertsheim Eberstadt Ebersdorf Ebersberg Ebersbach Ebernhahn Eberhardzell Ebergötzen Eberdingen Eberbach
Ebensfeld Ebendorf Ebelsbach Ebeleben Duvenstedt Duttenberg Dusslingen Düsseldorf Dürrwangen Dürrlauingen
Dürnau Durmersheim Dürmentingen Durlangen Düren Dürbheim Durbach Durach Dünsen Dunningen Düngenheim Dummerstorf
Dümmer Dülmen Duingen Duggendorf Duderstadt Dudeldorf Ducherow Drübeck Drolshagen Drochtersen Driedorf
Drentwede Drelsdorf Dreisen Dreierwalde Dreieich Dreetz Drebkau Drebach Dranske Dransfeld Drangstedt Drakenburg
Dotzheim Dötlingen Dossenheim Dörzbach Dörverden Dorum Dortmund Dorstfeld Dorsten Dörpen Dornum Dornstetten
Dornstadt Dornheim Dornhan Dorndorf Dormitz Dormettingen Dorfhain Dorfen Dorfchemnitz Dörentrup Donzdorf
Donnersdorf Donauwörth Donaustauf Domsühl Dömitz Domersleben Dombühl Döllstädt Döllnitz Dollerup Dollern
Dollbergen Dölbau Dohna Dohma Döhlau Dogern Dobien Dobersdorf Doberschütz Doberschau Döbeln Dobel Dobbertin
Ditzingen Dittenheim Dittelbrunn Ditfurt Dissen Dischingen Dirlewang Dipperz Dinslaken Dinklage Dinkelsbühl
Dingolfing Dingelstädt Dingelsdorf Dingden Dillenburg Diez Dietzenbach Dietramszell Dietingen Dietfurt
Dietersheim Dietersburg Dietenhofen Diespeck Dieskau Diesdorf Dierdorf Diepholz Dienheim Dielheim Diekholzen
Diedorf Dieblich Diebach Didderse Dibbesdorf Dexheim Deutzen Deutz Deusen Deuna Deuben Dettum Dettingen
Dettighofen Dettenhausen Dettelbach Detmold Detmerode Detern Dessau Dersum Dersekow Derschen Derne Dernbach
Dernau Dermbach Derenburg Dennheritz Denklingen Denkingen Denkendorf Demmin Demen Delmenhorst Delligsen
Dellfeld Delingsdorf Delbrück Deizisau Deisenhausen Deinste Deiningen Deining Deilingen Deidesheim Deggingen
Deggendorf Deensen Dedelstorf Deckenpfronn Debschwitz Davenstedt Dausenau Daun Dattenberg Datteln Dassow
Dassendorf Dasing Darlingerode Dargun Dannewerk Dannenberg Damme Daisendorf Dahn Dahme Dahlhausen Dahlewitz
Dahlenburg Dahlen Dahlem Dachwig Dachswald Dachsbach Dachau Dabel Daaden Cuxhaven Cunewalde Crumstadt Crostwitz
Crostau Crivitz Crinitz Crimmitschau Creuzburg Cremlingen Creglingen Crawinkel Cottbus Coswig Cospeda Cornberg
Coppenbrügge Contwig Colmberg Colditz Colbitz Coesfeld Cochstedt Cochem Cloppenburg Clingen Clenze Cleebronn
Chorin Chieming Chamerau Celle Cavertitz Casekow Carpin Carlsberg Cappeln Camburg Calw Callenberg Calden
Calberlah Calbe Kalawa Cadolzburg Cadenberge Buxtehude Bützow Butzbach Büttstedt Buttstädt Buttlar Bütthard
Buttenwiesen Buttenheim Buttelstedt Büsum Büsnau Büsingen Busenberg Burtenbach Bürstadt Burscheid Burow
Burladingen Burkardroth Burk Burgwindheim Burgwerben Burgthann Burgstädt Burgsolms Burgsinn Burgsalach
Burgpreppach Burgoberbach Burglauer Burgkunstadt Burgheim Burghausen Burghaun Burghaslach Burggen Burgebrach
Burgbrohl Burgbernheim Burgberg Burgau Büren Burbach Bundenthal Bundenbach Bullay Buldern Bühren Bühlerzell
Bühlertann Bühlertal Buggingen Bufleben Buer Büdelsdorf Buckow Buckenhof Bückeburg Buchloe Büchlberg Buchholz
Buchheim Büchenbeuren Büchenbach Büchen Büchel Buchdorf Buchbrunn Buchbach Bucha Bubsheim Bubesheim Brüssow
Brüsewitz Brunsbüttel Brunnthal Brunnen Brunn Brumby Brühl Brüggen Bruckmühl Brück Brücken Bruckberg Bruchsal
Bruchköbel Brotterode Bromskirchen Brome Brokdorf Broitzem Broderstorf Brockum Brockel Britz Britten Brilon
Brietlingen Brieselang Briedel Brey Breuna Bretzfeld Bretzenheim Bretten Brensbach Brennberg Bremerhaven
Breklum Brekendorf Breitungen Breitscheidt Breitscheid Breitnau Breitenthal Breitenfelde Breitenburg
Breitenbrunn Breitenborn Breitenberg Breitbrunn Breiholz Breidenbach Brehna Brehme Bredenbek Breddorf Breddin
Breckerfeld Brechten Braunshardt Braunschweig Braunsbedra Braunsbach Braunlage Braunfels Brauneberg Braubach
Braschwitz Brannenburg Brandshagen Brandis Bramstedt Brahmenau Brackenheim Brackel Brachbach Boxberg
Bövinghausen Bovenden Bovenau Bötzingen Böttingen Bothfeld Bothel Bötersen Bösenbrunn Bösel Bösdorf Bosau
Borstendorf Borstel Borsdorf Borrentin Börnsen Börnichen Bornich Bornhöved Bornheim Borna Born Borkwalde Borkum
Borkheide Borken Borgstedt Borgfelde Borgentreich Boppard Bopfingen Boostedt Bönningstedt Bönnigheim Bonndorf
Bonn Bönen Bonefeld Bondorf Bomlitz Bolsterlang Bollschweil Bollingstedt Bollendorf Boll Bolheim Bolanden
Boizenburg Bohnsdorf Bohmte Böhmenkirch Böhlen Bogenhausen Boffzen Bodolz Bodnegg Bodenwerder Bodenmais
Bodenkirchen Bodenheim Bodenfelde Bodelshausen Bödefeld Bockum Bockhorst Bockenheim Bockenem Bockenau
Bockelwitz Bockau Bochum Böbrach Böblingen Bobitz Böbing Bobbau Blumberg Blowatz Blomberg Blindheim Blieskastel
Bliesdorf Bliedersdorf Blekendorf Bleicherode Bleialf Bleckede Blaufelden Blaubeuren Blasewitz Blankensee
Blankenrath Blankenhain Blankenfelde Blankenese Blankenburg Blaichach Blaibach Bitz Bittermark Bitburg
Bissendorf Bispingen Bismark Bisingen Bischweier Bischofsmais Bischofsheim Bischofsgrün Bischoffen Bischberg
Birstein Birresborn Birlenbach Birkenwerder Birkenheide Birkenfeld Birkenau Birgte Bippen Binzen Binswangen
Binsfeld Bingen Bindlach Binau Bilshausen Billwerder Billigheim Billerbeck Billbrook Bietigheim Biessenhofen
Biesenthal Biesdorf Bierstadt Bienrode Biendorf Bielefeld Biederitz Biedenkopf Biebrich Biebesheim Biebelried
Bidingen Bickenbach Biburg Biblis Biberbach Biberach Bexbach Beverungen Beverstedt Bevern Bevenrode Beuren
Beuna Beuern Betzigau Betzendorf Betheln Bestwig Bestensee Besigheim Berthelsdorf Berstadt Bersenbrück
Bernstadt Bernsdorf Bernsbach Bernried Bernitt Bernburg Bernbeuren Bernau Bermatingen Berlstedt Berlingerode
Berlin Berkum Berkheim Berkenbrück Berkach Bergwitz Bergtheim Bergstedt Bergneustadt Berglern Bergkirchen
Bergkamen Berghofen Berghaupten Berge Bergatreute Berga Berching Beratzhausen Bentzin Bentwisch Benshausen
Bennungen Bennstedt Benninghofen Benningen Bennewitz Benndorf Bendorf Bendestorf Bemerode Beltheim Belm
Bellheim Bellenberg Belleben Belgershain Belgern Belecke Beilstein Beilrode Beiersdorf Beierfeld Behringen
Beetzendorf Beesten Beeskow Beesenstedt Beelitz Beelen Beedenbostel Beeckerheide Beeck Bedburg Beckum Beckingen
Beckedorf Bechtsrieth Bechtolsheim Bechtheim Bechhofen Bebra Bayrischzell Bayreuth Bayerbach Bayenthal Bautzen
Bausendorf Baunatal Baunach Baumholder Baudenbach Battenberg Bastorf Bastheim Bassenheim Basdahl Barwedel
Barver Baruth Barum Bartholomä Barth Barsbüttel Barntrup Barnstorf Barnstädt Bärnau Barmstedt Barleben
Barkelsby Bark Bargteheide Bärenstein Barendorf Barenburg Bardowick Barchfeld Barbing Banzkow Banteln Bannewitz
Bammental Bamenohl Balzhausen Balzfeld Balve Ballenstedt Balje Balingen Balge Baisweil Baindt Baiersdorf
Baiersbronn Baierbrunn Baienfurt Bahrdorf Bahlingen Baesweiler Badenstedt Badenhausen Badem Badbergen Backnang
Bachhagel Bacharach Babensham Babenhausen Aystetten Ayl Aying Axstedt Ausleben Aurich Auma Aulhausen Aulendorf
Auhausen Auhagen Augustusburg Augustdorf Augsburg Auggen Aufhausen Auerbach Aue Atzendorf Atting Attenweiler
Attenkirchen Attenhofen Attendorn Astheim Asseln Assamstadt Asperg Asendorf Aschheim Aschersleben Ascheberg
Ascha Asbach Arzfeld Arzbach Artlenburg Artern Arsbeck Arrach Arpke Arnstorf Arnstein Arnstadt Arnsberg
Arneburg Arnbruck Armsheim Arheilgen Argenthal Aresing Arenshausen Arberg Appen Appel Apollensdorf Apolda
Aplerbeck Apfelstädt Apensen Apen Apelern Antdorf Ansbach Anröchte Annaburg Ankum Anklam Anhausen Angersdorf
Angern Anderten Andernach Andechs Amtzell Amstetten Ampfing Amöneburg Ammerndorf Amerang Amberg Alzey Alveslohe
Altusried Altshausen Altrip Altrich Altötting Altomünster Altleiningen Altlandsberg Altkirchen Althütte
Althengstett Altglienicke Altentreptow Altenthann Altensteig Altenriet Altenpleen Altenmünster Altenmarkt
Altenkrempe Altenkirchen Altenholz Altenheim Altengottern Altenfeld Altendiez Altenburg Altenbüren Altenberge
Altenberg Altenbeken Altenau Altenahr Altefähr Altdöbern Altbach Ammerthal Alsterdorf Alsleben Alsheim Alsfeld
Alsenz Alsbach Alpirsbach Alpenrod Alpen Allstedt Allmendingen Allmannsdorf Alling Allershausen Allermöhe
Allensbach Allendorf Alheim Algermissen Alfter Alfhausen Alfeld Alfdorf Alesheim Alerheim Aldingen Aldersbach
Aldenhoven Albstadt Albshausen Albisheim Albig Albertshofen Albersweiler Albershausen Albersdorf Albeck
Albbruck Albaching Aken Aitrang Aiterhofen Aislingen Ainring Aindling Aiglsbach Aidlingen Aidhausen Aidenbach
Aichstetten Aichen Aichelberg Aichach Oetzen Ahrensburg Ahrensbök Ahorn Aholming Aholfing Ahnsbeck Ahlsdorf
Ahlerstedt Ahlen Ahlem Ahlden Ahlbeck Ahausen Aham Agathenburg Affing Affaltrach Affalterbach Aerzen Adorf
Adlkofen Adlershof Adendorf Adenbüttel Adenau Adelzhausen Adelsried Adelshofen Adelsheim Adelsdorf Adelebsen
Achtrup Achstetten Achslach Achim Achern Abtsgmünd Abtsdorf Abstatt Absberg Abenberg Abbesbüttel Aalen Aach
Eggermühlen Thalfang Erdeborn Hohenau Apfeldorf Lauchringen Grafenwald Ludenberg Burgstetten Giesen Weilersbach
Kromsdorf Schönstedt Vellmar Möhnesee Rödental Röslau Salmtal Ahrbrück Dreikirchen Hattert Katzwinkel Kirchwald
Sailauf Florstadt Liederbach Waldems Walluf Finningen Medlingen Lünne Aukrug Helgoland Mohrkirch Büddenstedt
Elbe Flöthe Heere Ilsede Kanzlerfeld Sassenburg Bensdorf Mühlanger Nessa Marschacht Gattendorf Rossau Aga
Oberrotweil Hiddensee Vogtsburg Marktrodach Triebel Aachen Riedstadt Hochstadt Kranichstein Leingarten
Altenbuch Filderstadt Ostfildern Rodgau Butjadingen Kaufungen Gropiusstadt Mitte Plänterwald Rheinstetten
Südstadt Borsigwalde Neuehrenfeld Schwanau Gallus Eidelstedt Schelfstadt Altstadt Feldstadt Weststadt Lewenberg
Bergedorf Spandau Treptow Niederrad Hammerbrook Antriftal Fehmarn Fennpfuhl Buchforst Kalk Gartenstadt Solms
Wenigenjena Westhagen Burglesum Westrich Mühlenberg Heideviertel Heidberg Gruiten Sülldorf Nordstadt Eselsberg
Vahrenheide Sahlkamp Sternschanze Veddel Dulsberg Fronreute Kraichtal Lobbach Pfaffenwald Rosental Lauchäcker
Oststadt Zoo Sachsenheim Paradies Altewiek Hauptbahnhof Bürgerpark Weinberg Hohetor Pappelberg Stadtkern
Prinzenpark Bebelhof Königsbau Oberzent Jahnatal Lemwerder Edertal`,
  AT: `Döbling Kleinarl Edelstauden Millstatt Zwölfaxing Zwentendorf Zurndorf Zöblen Zöbern Zistersdorf Zirl
Zillingtal Zillingdorf Ziersdorf Zeutschach Zettling Zerlach Zeltweg Zellerndorf Zellberg Zeiselmauer Zeillern
Zederhaus Zams Zagersdorf Ybbsitz Würmla Würflach Wundschuh Wullersdorf Wörterberg Wörschach Wörgl Wördern
Wöllersdorf Wolfurt Wolfsthal Wolfsgraben Wolfsberg Wolfsbach Wolfpassing Wölfnitz Wolfau Wippenham Winzendorf
Winklern Windigsteig Windhag Wimpassing Wilten Wilfersdorf Wildon Wildalpen Wiesmath Wiesing Wiesfleck
Wieselburg Wies Wienersdorf Weyregg Weyer Wetzelsdorf Wernersdorf Werndorf Wernberg Werfenweng Werfen
Weppersdorf Wenns Wendling Wels Weiz Weitra Weitersfeld Weitensfeld Weistrach Weingraben Weinburg Weikendorf
Weigelsdorf Weidling Weichselbaum Weer Wattens Wattenberg Warth Wartberg Wängle Waltendorf Wals Walpersbach
Wallsee Waldzell Walding Waldenstein Waldegg Walchsee Walchen Walbersdorf Waiern Waidring Wagram Wagrain
Wagnitz Wagna Vösendorf Murau Vordernberg Vorchdorf Vorau Vomp Völs Völkermarkt Völkendorf Voldöpp Volders
Voitsberg Vöcklamarkt Vöcklabruck Vitis Virgen Vils Villach Viktring Viktorsberg Viehofen Viehhofen Viehhausen
Viechtwang Veitsch Utzenaich Uttendorf Utschtal Unterwart Unterwagram Untertauern Unterperfuss Unterlamm
Grünburg Unterbergla Unken Ungerdorf Ungenach Umhausen Ulrichsberg Uderns Übersbach Übersaxen Übelbach Tweng
Türnitz Turnau Tulln Tulfes Tulbing Tschagguns Trumau Trössing Trofaiach Tristach Trins Triebendorf Trieben
Tribuswinkel Treibach Treglwang Trebesing Traunkirchen Traun Trattenbach Traismauer Traiskirchen Traisen
Trahütten Tragwein Traboch Tobaj Tobadill Timelkam Tieschen Tiefgraben Thüringen Thumersbach Thörl Thomatal
Thomasberg Thaya Thaur Thalgau Teufenbach Ternitz Ternberg Terfens Telfs Teesdorf Taxenbach Taxach Tauplitz
Tattendorf Tarrenz Tamsweg Tadten Stummerberg Stuhlfelden Studenzen Stronsdorf Strobl Strengen Strengberg Strem
Stratzing Strassham Strassengel Strass Strallegg Straden Stotzing Stössing Stoob Stollhofen Stockerau
Stockenboi Stiwoll Steinbrunn Stinatz Steyregg Steyr Steuerberg Stephanshart Steinhaus Steinabrückl Stegersbach
Steeg Statzendorf Stattersdorf Stattegg Stanzach Stams Stambach Stallhofen Stallhof Stallehr Stainz Stainach
Staatz Spratzern Spillern Spielfeld Spatenhof Spannberg Sooss Sonntagberg Sommerein Sollenau Söll Södingberg
Söchau Soboth Sittersdorf Sistrans Simmering Silz Sillian Silbertal Sigless Siezenheim Sierning Sierndorf
Sieggraben Sibratsgfäll Seyring Serfaus Senftenberg Semriach Semmering Selzthal Seiersberg Seibersdorf
Seggauberg Seewalchen Seeham Seeboden Seebenstein Seckau Sebersdorf Schwoich Schwertberg Schwendt Schwendau
Schweinbach Schweiggers Schwechat Schwaz Schwarzenau Schwarzach Schwanberg Schwadorf Schruns Schrems Schottwien
Schörfling Schoppernau Schönwies Schönering Schöndorf Schöder Schnifis Schnepfau Schmirn Schlüsslberg
Schlitters Schlins Schlierbach Schleinbach Schleedorf Schlatt Schladming Schildorn Scheifling Scheibbs
Schattwald Schattendorf Scharnstein Scharnitz Scharndorf Schärding Schardenberg Schandorf Schalchham Schalchen
Schafwiesen Schäffern Schachendorf Sautens Sattledt Satteins Sarleinsbach Sammersdorf Salzburg Sallingberg
Salla Sachsenburg Saalbach Rutzenham Rüstorf Rufling Rudersdorf Ruden Rottenmann Röthis Röthelstein Rosegg
Röschitz Roppen Röns Roitham Röhrenbach Rohrau Ritzing Rinn Riezlern Rietz Ries Riegersburg Riefensberg Reutte
Reuthe Retznei Retz Rettenschöss Rettenegg Reiterndorf Reisenberg Reingers Reifling Reichraming Reichenthal
Reichenfels Reichendorf Rehberg Redlham Rechnitz Raxendorf Ravelsbach Rauris Rauchenwarth Ratten Ratschendorf
Rastenfeld Rassach Ranten Ranshofen Rannersdorf Rankweil Raning Ranggen Rangersdorf Randegg Ramsau Ramingstein
Raiding Ragnitz Raggal Radstadt Radfeld Radenthein Rachau Rabenwald Rabensburg Raasdorf Raabau Raaba Raab Pyhra
Pusterwald Purkersdorf Purgstall Puntigam Pulkau Pühret Pucking Puchenstuben Puchenau Prutz Pruggern Proleb
Prinzersdorf Prigglitz Pressbaum Preitenegg Pregarten Preding Pramet Pram Prägraten Pradl Poysdorf Potzneusiedl
Pöttsching Pottschach Pötting Pottendorf Pottenbrunn Pöttelsdorf Poppendorf Pöls Pöllauberg Pöllau Pöggstall
Poggersdorf Pöchlarn Plesching Plankenau Plainfeld Pitzenberg Pitten Pitschgau Pistorf Pirka Piringsdorf
Pinsdorf Pinkafeld Pinggau Pillichsdorf Pill Pilgersdorf Piesendorf Pierbach Pichl Piberegg Pians Pfunds Pfons
Pflach Pfaffstätten Peuerbach Pettneu Pettenbach Pertlstein Persenbeug Pernitz Pernersdorf Pernegg Perlsdorf
Perg Penz Pennewang Peggau Payerbach Paudorf Pattigham Patsch Paternion Passail Pasching Parschlug Parndorf
Parbasdorf Pamhagen Pama Palting Palfau Paldau Oeynhausen Oetz Otterthal Ottenthal Ottensheim Ottenschlag
Ottakring Osterwitz Ossiach Oslip Ortgraben Opponitz Oppenberg Olbendorf Ohlsdorf Oggau Oepping Oehling Oedt
Öblarn Oberzeiring Oberwölbling Oberweg Oberwart Oberwang Oberwagram Obervogau Obervellach Obertilliach
Oberstorcha Obersdorf Oberschützen Pettnau Obermieming Oberloisdorf Oberlienz Oberkurzheim Oberhart Oberhaag
Oberdrauburg Aurach Oberau Oberalm Oberaich Obdach Nüziders Nöchling Nitscha Nikolsdorf Niklasdorf Nikitsch
Niederwölz Niederöblarn Niedernsill Niederndorf Niederleis Niederalm Nickelsdorf Neuzeug Neutal Neusiedl
Neurisshof Neulengbach Neudörfl Neudau Nesselwängle Nenzing Neidling Neckenmarkt Nauders Natters Natternbach
Nassereith Namlos Mutters Musau Mürzzuschlag Mürzsteg Mürzhofen Mureck Münzkirchen Münzbach Muntlix Munderfing
Münchendorf Muhr Mühlgraben Mühlen Muggendorf Mötz Moschendorf Mörtschach Mortantsch Mooskirchen Moosdorf
Moosbrunn Mönichwald Mondsee Mönchhof Möllersdorf Möllbrücke Mölbling Möggers Mogersdorf Modriach Mödling
Mittersill Mitterlabill Mitterhofen Mittelberg Mistelbach Mischendorf Miesenbach Mieming Mieders Michelhausen
Micheldorf Michaelnbach Metnitz Mellach Melk Meidling Mehrnbach Meggenhofen Medraz Mayrhofen Mauterndorf
Mautern Mauerkirchen Mauerbach Matzen Mattsee Mattighofen Mattersburg Martinsberg Mariazell Mariatrost Mariatal
Mariastein Mariasdorf Mariapfarr Mariahof Marchtrenk Marchegg Mannswörth Mank Mallnitz Maissau Maishofen
Mailberg Maierdorf Mäder Lustenau Ludmannsdorf Ludesch Losenstein Lorüns Loretto Loosdorf Loich Lofer
Lödersdorf Litzelsdorf Litschau Linz Lilienfeld Ligist Liezen Liesingtal Lienz Lieboch Lichtenwörth Lichtenegg
Leutschach Lermoos Leopoldsdorf Leonstein Leonding Leogang Leobersdorf Leobendorf Leoben Lenzing Lengfelden
Lendorf Leitzersdorf Leitring Leitendorf Leisach Leibnitz Leiben Ledenitzen Lechaschau Lech Laxenburg Lavant
Lavamünd Lauterach Laussa Launsdorf Lassnitzhöhe Lassing Lassee Lans Lannach Langschlag Langenwang Langenrohr
Langenlois Langau Landskron Landl Landegg Landeck Lambach Lafnitz Ladis Ladendorf Lackendorf Lackenbach Labuch
Laakirchen Kundl Kumberg Kukmirn Kühnsdorf Kufstein Kuchl Krusdorf Krumpendorf Krumnussbaum Krumegg Krottendorf
Kronstorf Kritzendorf Krispl Krieglach Krensdorf Kremsmünster Kremsdorf Kramsach Krakaudorf Kottingbrunn
Kötschach Köstendorf Kössen Korneuburg Koppl Königswiesen Königstetten Kolsassberg Kohlschwarz Kohfidisch
Köflach Koblach Kobersdorf Kobenz Knittelfeld Klösterle Kloster Klöch Klingenbach Kleinzell Kleinsölk
Kleinsöding Kleinlobming Klaus Kitzbühel Kittsee Kirchstetten Kirchschlag Kirchbach Kindberg Kilb Kierling
Kennelbach Kemeten Kautzen Kauns Kaumberg Katzelsdorf Katsdorf Kartitsch Karrösten Karres Karlstetten Kaprun
Kappl Kapfing Kapfenstein Kapfenberg Kapelln Kalwang Kaltenbach Kaisersdorf Kaindorf Kainbach Kaibing Jungholz
Judendorf Judenburg Jois Johnsbach Jochberg Jerzens Jennersdorf Jenbach Jedenspeigen Japons Jaidhof Jagerberg
Jabing Ysper Ischgl Irschen Irrsdorf Irdning Inzing Inzenhof Innsbruck Weerberg Innerschwand Innerbraz
Imsterberg Imst Ilz Illmitz Hüttschlag Hüttenberg Hutten Hüttau Hürm Hundsheim Hötting Hörtendorf Hörsching
Hornstein Horitschon Hörbranz Hönigsberg Hollenthon Hollenegg Hollabrunn Hohenweiler Hohenthurn Hohentauern
Hohenems Hoheneich Höflein Höfen Höf Hochtregist Höchst Hochfilzen Hitzendorf Hirtenberg Hirschegg Hirnsdorf
Hirm Hippach Hintersee Hinterbrühl Himmelreich Himmelberg Himberg Hietzing Hieflau Heugraben Hetzendorf
Herzogsdorf Herzogenburg Hernstein Hernals Hermagor Hennersdorf Hengsberg Hellmonsödt Heiterwang Heiligeneich
Heiligenblut Hausmening Hausleiten Hauskirchen Hausbrunn Haunoldstein Haugsdorf Haugschlag Hatzendorf Hatting
Häselgehr Hartl Hartkirchen Hartberg Harmannsdorf Harland Haringsee Hardegg Hannersdorf Handenberg Hallwang
Hallein Halbturn Halbenrain Hainzenberg Hainfeld Hainersdorf Haidershofen Haiden Haid Hagenbrunn Hafnerbach
Hafendorf Hadres Hackerberg Haag Güttenbach Guttaring Gutenstein Gutenbrunn Gutau Güssing Gurk Guntramsdorf
Guntersdorf Gunskirchen Günselsdorf Gundersdorf Gugging Gschwandt Grosssulz Grossraming Grosshöflein Heimschuh
Grossgmain Grossarl Grödig Gröbming Grins Grimmenstein Griffen Grieskirchen Gresten Gressenberg Greisdorf
Greinsfurth Grein Greifenburg Graz Gratwein Gratkorn Grän Grambach Gramastetten Gramais Grafenwörth Grafenstein
Grafenschlag Grafenegg Grabersdorf Götzis Götzens Göttelsberg Gösting Gössendorf Gössenberg Göss Gosdorf Gosau
Gols Göllersdorf Goldwörth Goldegg Göfis Gniebing Gnesau Gneixendorf Gnas Gnadendorf Gmunden Gmünd Glojach
Gloggnitz Glödnitz Globasnitz Glinzendorf Gleisdorf Gleinstätten Glasenbach Glanegg Gföhl Gfangen Gerolding
Gerersdorf Geras Georgenberg Geistthal Gedersdorf Gaweinstal Gaubitsch Gastern Gasen Gaschurn Garsten Garanas
Ganz Gänserndorf Gampern Gamlitz Gaming Galtür Gallzein Gallspach Gallmannsegg Gallizien Gainfarn Gailitz
Gaflenz Gablitz Gabersdorf Gaal Gaaden Fürstenfeld Fürnitz Fünfhaus Fulpmes Fügenberg Frohsdorf Frohnleiten
Fritzens Friesach Fresach Freistadt Freindorf Fraxern Frauenberg Frannach Frankenmarkt Frankenfels Frankenburg
Forstau Fornach Forchach Fohnsdorf Floridsdorf Flirsch Fliess Flaurling Flattach Flatschach Flachau Fiss
Fisching Fischamend Finkenstein Finkenberg Filzmoos Fiecht Fieberbrunn Ferschnitz Fernitz Ferndorf Ferlach
Fendels Felixdorf Feldkirch Feldbach Fehring Farrach Fallbach Falkenburg Faistenau Euratsfeld Eugendorf Essling
Erpfendorf Erpersdorf Ernsthofen Ernstbrunn Erlauf Erl Enzersfeld Enzenreith Ennsdorf Enns Endach Empersdorf
Eltendorf Elsbethen Elmen Ellmau Elixhausen Elbigenalp Eisgarn Eisenzicken Eisenstadt Eisenerz Eisbach
Eidenberg Eichgraben Eichfeld Eichenberg Eibiswald Ehrenhausen Ehenbichl Eggern Eggenburg Eggenberg Eferding
Edlitz Edelstal Edelsgrub Edelschrott Eckartsau Echsenbach Ebreichsdorf Eberstein Eberstalzell Eberschwang
Eberndorf Ebergassing Eberau Ebenthal Ebensee Ebenfurth Ebenau Ebbs Dürnstein Dürnkrut Drösing Drassburg
Drasenhofen Dornbirn Dorfstetten Dorfgastein Dorfbeuern Doren Doppl Donnersbach Donawitz Dölsach Döbriach
Dobersberg Diex Dietersdorf Dietachdorf Dietach Dienersdorf Diemlach Deuchendorf Desselbrunn Dellach Debant
Dalaas Bürs Bürmoos Burgfried Buchkirchen Bruckneudorf Brückl Bromberg Brixlegg Bretstein Breitenwang Breitenau
Bregenz Brandenberg Bodensdorf Bocksdorf Blumau Bludesch Bludenz Blons Blindenmarkt Blaindorf Bizau Bisamberg
Birkfeld Birgitz Bildstein Bichlbach Biberwier Bezau Berwang Bernstein Berndorf Bergham Behamberg Baumkirchen
Batschuns Barwies Bärnkopf Baldramsdorf Wimsbach Badersdorf Bachmanning Axams Ausserbraz Auersthal Auersbach
Audorf Atzesberg Atzenbrugg Atzbach Attnang Attersee Attendorf Asten Aspern Asperhofen Aschau Arzl Arzberg
Arriach Arnreit Arnoldstein Arnfels Ardning Arbesbach Apfelberg Apetlon Anthering Antau Ansfelden Anras
Annabichl Annaberg Anif Anger Angath Andorf Andlersdorf Andelsbuch Andau Amras Ampflwang Ampass Amlach
Altmünster Altmelon Altlengbach Althofen Altheim Altenfelden Altaussee Altach Allhartsberg Allhaming
Allentsteig Alland Alkoven Aldrans Aistersheim Ainet Aichkirchen Aich Aibl Aggsbach Adnet Admont Adlwang
Aderklaa Achenkirch Achau Abwinden Abtissendorf Abtenau Absam Schlaiten Thurn Mühlbachl Leutasch Maurach
Gschnitz Navis Ellbögen Sellrain Oberperfuss Igls Obsteig Kolsass Gnadenwald Ehrwald Gaumberg Lanzendorf
Walserfeld Lehen Heinfels Gerlosberg Gerlos Krimml Rohrberg Hinterglemm Alpbach Itter Kleinedling Liebenfels
Eppenstein Hochleithen Wildschönau Langkampfen Lockenhaus Afiesl Damüls Auen Pfarrwerfen Bürserberg Holzgau
Schröcken Nebelberg Prottes Favoriten Unternberg Mellau Frastanz Kirchbichl Bärnbach Vandans Ertl Hittisau
Eggendorf Seitenberg Dünserberg Assling Thiersee Mitterndorf Grinzens Mautbrücken Fresen Draschen Hinterberg
Taugl Sticklberg Klaffenegg Nöstlbach Klausner Wagnergraben Illitsch Loitzenberg Wolfern Regau Bernardin
Brandln Dickerldorf Laahen Gralla Wispl Haidl Priel Kreuzstetten Langholzfeld Neufurth Lerchenfeld Reinbach
Lind Esch Obergäu Hochpoint Dörfl Neualm Schleben Wudmath Bergern Höfling Vasoldsberg Laab Absdorf Tux Bergland
Ufer Lingenau Tillmitsch Donaustadt Jakomini Geidorf Andritz Angerberg Langenegg Vogau Reitberg Vals
Hinterleiten Neubau Währing Margareten Mariahilf Josefstadt Alsergrund Brigittenau`,
  ES: `Zurgena Zújar Zuheros Zufre Zubia Zorita Zarandona Zahinos Zahara Zagra Zafra Zafarraya Yeste Yepes Yémeda
Yecla Yátova Yaiza Viveros Viver Viñuela Vinalesa Villena Villavieja Villatobas Villarta Villarrubio
Villarrubia Villarrasa Villaralto Villaminaya Villamesías Villamartín Vilamarxant Villamalur Villamalea
Villalonga Villajoyosa Villahermosa Villaharta Villagonzalo Villacañas Vilches Vilaflor Vícar Viator Vergel
Velefique Velada Valverdejo Valverde Válor Valleseco Vallehermosa Valldemossa Vallada Valenzuela Valdeverdeja
Valdetorres Valderrubio Valdepeñas Valdemorales Valdelarco Valdehúncar Valdeganga Utrera Utiel Usagre Urrácal
Urda Umbrete Ugíjar Uclés Ubrique Úbeda Turrillas Turre Turís Tuineje Tuéjar Trujillo Trujillanos Trigueros
Trevélez Tresjuncos Trebujena Trasierra Tous Totana Torrox Torrijos Torrico Torrevieja Torres Torreperogil
Torreorgaz Torrenueva Torrent Torremolinos Torremocha Torremayor Torrella Torrecampo Tormos Toril Torás Tomares
Tolox Tollos Toledo Tocina Tobarra Tinajo Tíjola Tijarafe Tías Teulada Terrinches Terque Teror Tembleque Telde
Tejeda Teguise Tébar Teba Tazacorte Tarifa Tanque Tamaraceite Táliga Tales Talayuelas Talayuela Talaván Tahal
Tacoronte Tabernas Sumacàrcer Suflí Sueca Sorbas Soportújar Sonseca Soneja Somontín Sóller Socuéllamos Socovos
Sisante Siruela Sineu Sinarcas Sierro Sevilla Serrejón Serrato Serradilla Serra Senija Senyera Sempere Selva
Sellent Sella Segart Sedaví Sayalonga Sax Sauzal Saucedilla Santiponce Santanyí Santafé Santaella Sencelles
Salteras Salorino Salobreña Salobre Salares Salar Sagra Saelices Saceruela Sacañet Sabiote Rute Ruidera Rugat
Rubite Ruanes Rótova Rota Ronda Romangordo Rojales Rocafort Robledollano Robledo Ríolobos Riola Rioja Ríogordo
Rielves Ricote Rena Relleu Reina Reíllo Redován Rágol Rafelcofer Rafal Quesada Quesa Quero Puçol Purullena
Purchena Puntallana Puntagorda Pulpí Pulgar Pujerra Puigpunyent Puig Puertollano Pruna Pozorrubio Pozohondo
Pozoblanco Pozoamargo Povedilla Potríes Porzuna Pórtugos Portocolom Portezuelo Portaje Porreres Polopos Polop
Pollença Polícar Polán Poblete Plasenzuela Planes Pizarra Pinoso Pinarejo Piñar Pilas Piedrabuena Picón
Picassent Picanya Petrés Petra Pescueza Periana Peñalsordo Peñaflor Pegalajar Pedroche Pedrera Pedreguer
Pedralba Pechina Pavías Paterna Partaloa Parcent Parauta Paradas Pampaneira Palomas Palmera Palma Palenciana
Pajaroncillo Pájara Paiporta Padules Padul Otura Otos Otero Osuna Oropesa Órgiva Orihuela Oria Orcheta Orcera
Orce Orba Ontur Ontinyent Onil Ondara Onda Olvera Olocau Ojós Ojén Ohanes Ogíjares Ocaña Obejo Novelda Noez
Noblejas Noalejo Nívar Níjar Niebla Nerva Nerpio Nerja Nazaret Navezuelas Navalpino Navajas Navahermosa
Narboneta Náquera Nambroca Murtas Muro Murla Murcia Munera Mula Moya Motril Motilleja Moraira Moratalla Mora
Montuïri Montroy Montoro Montizón Montillana Montijo Montiel Montichelvo Montesa Montemolín Montemayor
Montejicar Montejaque Montefrío Montecorto Montearagón Montánchez Montalbo Montalbanejo Montaberner Monserrat
Monóvar Monesterio Moncofa Moncada Monachil Molvízar Mollina Molinicos Moguer Mogente Mogán Moclinejo Moclín
Mocejón Mirandilla Mira Minglanilla Minaya Millena Millares Mijas Miguelturra Miajadas Mestanza Mérida Mengibar
Mengabril Menasalbas Membrilla Melilla Meliana Mazo Mazarrón Mazarambroz Mazagón Matet Maspalomas Mascaraque
Massamagrell Masalavés Martos Marratxí Marmolejo Marinaleda Marchena Marchal Marbella Maracena Manzanilla
Manzanares Manuel Manises Manilva Manchita Manacor Malcocinado Malagón Málaga Majadas Mahora Maguilla Magacela
Madroñera Madrigueras Madrigalejo Madridejos Macastre Macael Luque Lupión Lújar Lugros Llutxent Lucena Lúcar
Lubrín Lorquí Loriguilla Lopera Logrosán Lobras Lobón Llucmajor Llubí Llombai Llerena Llera Llaurí Llíria
Linares Liétor Librilla Lezuza Letur Lepe Lentegí Lebrija Layos Laroya Lanteira Lanjarón Landete Láchar Júzcar
Juviles Jun Jumilla Jubrique Jódar Jimena Xixona Jérica Xeresa Javea Xàtiva Jaraicejo Jarafuel Xeraco Jamilena
Jalance Jaén Jacarilla Jabugo Jabalquinto Iznatoraf Iznalloz Iznájar Ítrabo Istán Instinción Iniesta Infantes
Inca Illora Illar Igualeja Ibros Ibi Ibahernando Humilladero Huéscar Huesa Huéneja Huelma Huélago Huécija
Hornachuelos Hornachos Hontecillas Hontanar Honrubia Holguera Hinojos Hinojares Hinojal Higueruelas Higueruela
Higueras Higuera Herrera Herguijuela Herencia Henarejos Hellín Haría Güimar Guia Güevéjar Guarromán Guaro
Guareña Gualchos Guadassuar Guadasequies Guadamur Guadalmez Guadalcázar Guadalcanal Grazalema Granada Gorga Gor
Golosalvo Gójar Godella Gobernador Gines Gilet Gilena Gibraleón Gerindote Gérgal Gerena Genovés Génave Gelves
Geldo Gaucín Garvín Garrucha Garrovillas Garbayuela Garafía Garachico Garaballa Gandia Gálvez Galera Gáldar
Galaroza Gaibiel Gádor Gavarda Fuentes Fuensanta Fuenllana Fuengirola Fuencaliente Frontera Freila Frailes
Foios Fortaleny Fornalutx Fontanarejo Fondón Firgas Finestrat Fines Fiñana Ferreries Feria Férez Felanitx
Favara Faura Faraján Famorca Facheca Estubeny Estivella Estepona Estellencs Establiments Esporles Espiel Espera
Espelúy Espartinas Esparragal Eslida Escúzar Escurial Escorca Escalonilla Erustes Enix Enguídanos Enguera
Encinasola Elda Elche Écija Dúrcal Dúdar Dosbarrios Dílar Diezma Deià Denia Deleitosa Deifontes Dalías Daimús
Daimiel Cútar Cullera Cuerva Quartell Cristina Crevillente Cózar Cotillas Costitx Corvera Cortelazor Cortegana
Corralejo Coripe Córdoba Corbera Consuegra Constantina Consell Conquista Cómpeta Comares Colomera Colmenar
Cofrentes Cocentaina Cóbdar Cobatillas Ciruelos Cijuela Cieza Churra Chulilla Chueca Chucena Chóvar Chiva
Xirivella Chipiona Chimeneas Chilluévar Chillón Chilches Cheste Chera Chelva Chella Cheles Chauchina Cerdà
Cenizate Cehegín Cedillo Ceclavín Cebolla Cazalilla Caudete Catral Catarroja Catadau Castuera Castilléjar
Castilblanco Castellnovo Cástaras Castalla Casinos Casasimarro Casasbuenas Casariche Casares Casarabonela
Casabermeja Cártama Cartajima Cartagena Carrizosa Carrizal Carrícola Carratraca Carrascalejo Carmonita Carmona
Carmena Carlet Cardeña Carcelén Carcaixent Carcabuey Carboneros Carbajo Caravaca Carataunas Capilla Capileira
Capdepera Cantillana Canjáyar Caniles Canena Candelaria Cañaveral Cañamero Canals Cañada Camuñas Campotéjar
Campos Campofrío Campiña Campillos Campanet Campanario Cambil Calp Calonge Calles Calicasas Caleruela
Calasparra Calamonte Cala Cájar Cadiz Cádiar Cachorrilla Cabezarados Cabezamesada Busquístar Busot Burujón
Burriana Burguillos Bunyola Buñol Bullas Bujalance Bugarra Bufali Bubión Brozas Brenes Brazatortas Bornos
Bormujos Boniches Bonete Bonares Bolulla Bogarra Bocairent Blanca Binissalem Bigastro Bienvenida Bicorp Biar
Bétera Berrocalejo Berrocal Berlanga Bérchules Benzú Bentarique Benquerencia Benizalón Benitagla Benisuera
Benissoda Benisanó Benissa Benirredrà Beniparrell Benimodo Benimeli Benimassot Benimarfull Benimantell
Benilloba Benijofar Benigànim Beniflá Benifaió Benifallim Benidorm Benidoleig Benicolet Beniatjar Beniarrés
Beniarjó Beniarbeig Beniaján Benferri Benetússer Benejúzar Beneixama Benavites Benatae Benasau Benarrabá
Benaoján Benaocaz Benamejí Benamaurel Benamargosa Benalmádena Benalauría Benahavís Benaguasil Benagéber
Benacazón Belmontejo Belmonte Bélmez Bellreguard Bèlgida Belalcázar Beires Begíjar Betxí Beas Baza Bayarque
Bayárcal Baterno Barlovento Barx Bargas Barcience Barxeta Barcarrota Banyalbufar Balones Balazote Bailén Baeza
Baena Badajoz Azután Azuébar Azuaga Aznalcóllar Aznalcázar Ayódar Ayna Ayamonte Atarfe Atamaría Atalaya Aspe
Arucas Artenara Artana Artà Arriate Arquillos Arona Aroche Armilla Arjonilla Ariany Arguisuelas Argés Arenas
Ardales Archidona Archena Arboleas Arafo Aracena Antigua Antequera Antas Añora Anna Andújar Andratx Andilla
Altura Altea Altarejos Alsodux Alquife Alquerías Alpera Alpandeire Alozaina Alosno Alora Almussafes Almudaina
Almoradí Almoines Almoharín Almogía Almócita Almería Almensilla Almendricos Almendralejo Almendral Almenara
Almedinilla Almedina Almedíjar Almassora Almargen Almansa Almagro Almadén Almáchar Aljucén Aljaraque Alicún
Alicante Aliaguilla Alía Alhendín Alhabia Alguazas Algorfa Algodonales Alginet Algemesí Algeciras Algarrobo
Algarra Algarinejo Algar Algámitas Algaida Alfarp Alfarnatejo Alfarnate Alfauir Alfafara Alfafar Aldeire
Aldeaquemada Aldaia Alcuéscar Alcúdia Alcublas Alcoy Alcóntar Alconera Alconchel Alcollarín Alcoba Alzira
Alcaudete Alcaucín Alcaraz Alcaracejos Alcántara Alcañizo Alcalalí Alcadozo Alcàsser Alcabón Albuñuelas Albuñol
Albuñán Albuixech Albudeite Albox Alboraya Alborache Albondón Albolote Alberic Albatera Albanchez Albaladejo
Albalá Albal Albaida Albacete Alatoz Alaró Alarcón Alanís Alange Alamillo Alajeró Alájar Alaquàs Ajofrín
Ahillones Agullent Agüimes Águilas Aguilar Agudo Aigües Agrón Agres Agost Agaete Adsubia Adra Adeje Adamuz
Aceuchal Acedera Abrucena Abla Abenójar Abengibre Abarán Abanilla Zurita Zúñiga Zumaia Zumarraga Zugarramurdi
Zuera Zucaina Zubieta Zazuar Zas Zarzuela Zarzosa Zarzalejo Zarratón Zaratán Zaratamo Zarapicos Zaragoza
Zaorejas Zamudio Zambrana Zamayón Zamarra Zaldibia Zaldibar Zafrilla Zael Iurreta Yuncos Yuncler Yésero Yelo
Yeles Yebra Yebes Yanguas Igantzi Vozmediano Vizmanos Vizcaínos Viveiro Biure Vitigudino Visiedo Vioño Vinuesa
Viñuelas Vinebre Vindel Vinaròs Vinaixa Vimianzo Vimbodí Vilvestre Viloria Villovieco Villoruela Villoruebo
Villoría Villores Villoldo Villodre Villel Villeguillo Villegas Villazopeque Vilaión Villaviudas Villaviciosa
Villaverde Villavellid Villavelayo Villaturde Villatuerta Villatuelda Villatoro Villastar Villasrubias
Villaselán Villasdardo Villasbuenas Villasayas Villasandino Villarroya Villarramiel Villarrabé Areatza
Villarmuerto Villarmayor Villarluengo Villariezo Villarejo Villárdiga Villaralbo Villaquejida Villaprovedo
Villanúa Villangómez Villanázar Villamoronta Villamol Villamiel Villamejil Villamediana Villamayor Villamanta
Villamanín Villamañán Villalube Villalpando Villalonso Villalobos Villalobón Villalengua Villaldemiro Villalcón
Villalcampo Villalbilla Villalbarba Villalazán Villalaco Vilaxoán Villahoz Villahán Villageriz Villagalijo
Villafufre Villafuerte Villafruela Villafrechós Ordizia Villaflores Villaflor Villafeliche Villafamés
Villafáfila Villaespasa Villadoz Villadiego Villadepera Villadecanes Villada Villaconejos Villaciervos
Villacidaler Villacastín Villabrázaro Villabraz Villabona Villablino Villabáñez Atarrabia Vileña Vilaseca
Vilaplana Vilanant Vilamaniscle Vilamalla Vilamacolum Vilajuïga Viladrau Viladasens Vilademuls Viladecans
Vilada Vilablareix Vilabella Viguera Vigo Vierlas Vielha Vidreres Videmala Vidayanes Vic Vicálvaro Viana
Vezdemarbán Verín Verges Bergara Verea Verdú Bera Ventrosa Ventosa Ventalló Venialbo Velliza Vellisca Velayos
Velascálvaro Velamazán Vegaquemada Veganzones Vegadeo Vegacervera Vedra Vecinos Valverdón Valtorres Valtiendas
Valtajeros Valseca Valsalobre Valsalabroso Valpalmas Balmaseda Valmala Valmadrid Valluércanes Valls Vallromanes
Vallirana Vallibona Vallgorguina Vallelado Vallecillo Vallecas Vallcebre Vallanca Valladolid Valjunquera
Valhermoso Valgañón Valfarta Valero Valdunquillo Valdunciel Valdoviño Valdorros Valdezate Valdevimbre
Valdestillas Valdesotos Valdesamario Valderrobres Valderrey Valderrábano Valderas Valdeprados Valdeprado
Valdepiélago Valdeolmos Valdeolivas Valdeobispo Valdenebro Valdemoro Valdemora Valdemierque Valdemeca
Valdemaqueda Valdemanco Valdemaluque Valdeltormo Valdelosa Valdelinares Valdelcubo Valdelageve Valdelacasa
Valdegrudas Valdefresno Valdefinjas Valdecuenca Valdeconcha Valdecasa Valdeavero Valdearenas Valdeande
Valdealgorfa Valdastillas Valdarachas Valcabado Valbona Valacloche Vadocondes Vadillo Uterga Utebo Utande
Usurbil Used Urzainqui Urueñas Urueña Urriés Urnieta Unzué Uncastillo Ultramort Ullastret Ulldemolins Ulldecona
Ullastrell Ullà Ujados Ugena Ucero Uceda Turégano Turcia Tudelilla Tudela Truchas Tronchón Triollo Trillo
Tricio Treviana Tresviso Trespaderne Trescasas Tremp Trazo Traspinedo Trasobares Trasmoz Trasmiras Tramacastiel
Traiguera Trabazos Trabanca Trabadelo Trabada Tosos Toses Tosantos Tortuero Tortuera Tortosa Torrubia Torrijas
Torrevelilla Torresandino Torremenga Torrelodones Torrellas Torrelavega Torrelara Torrelapaja Torrelaguna
Torrehermosa Torregalindo Torrefarrera Torrechiva Torreblanca Torreblacos Torrebesses Torralbilla Torralba
Torquemada Toro Tornos Tornavacas Tormón Tormellas Tormantos Torlengua Torija Toreno Tordómar Tordillos
Tordesilos Tordesillas Tordera Tordellego Tordehumos Topas Tona Tomiño Tolosa Tolocirio Tolbaños Toga Toén
Todolella Tobía Tobar Tivissa Tivenys Tiurana Titulcia Tirgo Tiñosillos Tineo Tinajas Tierzo Tierz Tielmes
Tiana Teià Terzaga Teruel Terroba Terriente Terradillos Terrades Térmens Teo Tenebrón Tendilla Tejadillos
Tejada Tavertet Tauste Tartanedo Terrassa Tarragona Taroda Tardienta Tardelcuende Tardajos Tarazona Taravilla
Tarancón Taramundi Taragudo Taradell Tamarón Tamames Tamajón Talamantes Talamanca Tajueco Tagamanent Tafalla
Tabuenca Taboadela Taboada Tábara Súria Sunyer Sunbilla Suellacabras Subirats Suances Sotragero Sotoserrano
Sotosalbos Sotodosos Sotillo Sotalbo Sorzano Sort Sorlada Sorihuela Soria Sora Sopela Somozas Somosierra
Somolinos Solsona Solórzano Soliedra Solarana Sojuela Sobrado Sobradillo Sobradelo Sober Sitges Sisamón
Sinlabajos Singra Sils Silleda Sigüés Sigüenza Sigeres Siétamo Sidamon Seva Setiles Sesué Sestrica Sestao
Seseña Sesa Serranillos Serrada Seròs Sequeros Seno Sentmenat Senan Semillas Selaya Selas Segurilla Segura
Segovia Sediles Secastilla Sayatón Saucelle Saúca Sástago Sasamón Sartajada Sarrión Sarrià Sarreaus Sarratella
Sarracín Saro Sariegos Sariego Sanzoles Barakaldo Santurdejo Santurtzi Santoyo Santovenia Santorcaz Santoña
Santiz Santiuste Santillana Santed Santander Santacara Sansol Sanxenxo Sangarcía Sando Sanchotello Sanchorreja
Sanchonuño Sanchidrián Santpedor Samos Samboal Samaniego Sama Salvacañete Salt Salou Salomó Salobral Salmoral
Sallent Salillas Salduero Saldón Saldías Saldes Saldaña Salcedillo Salce Salas Sajazarra Sahagún Sádaba Sada
Sacramenia Sacedón Sacecorbo Sabiñánigo Sabadell Rupià Ruesga Ruesca Ruente Rueda Rubiales Rubena Royuela
Roturas Rosselló Roses Romanones Rollán Rollamienta Rojas Rois Ródenas Rodeiro Robres Robregordo Robleda
Robladillo Roa Riumors Riudoms Riudecols Riudecanyes Riudarenes Ripoll Ríotorto Riós Riodeva Rillo Errigoiti
Ribota Ribesalbes Ribeira Ribatejada Luintra Ribaforada Ribadesella Ribadeo Ribadavia Riaza Riañu Riaño Reznos
Rezmondo Reyero Revillarruz Revellinos Reus Retortillo Retiendas Retascón Requejo Reocín Renieblas Renera
Renedo Renau Remondo Remolinos Reinoso Reinosa Errezil Regencós Redueña Redondela Recas Rebollo Rasueros
Rasquera Rasines Rascafría Ranón Ramiro Rajadell Rágama Ráfales Rabós Rábano Rabanera Rabanales Rábade
Quismondo Quiroga Quintanaélez Quijorna Quicena Querol Quemada Quel Puras Punxín Pujalt Puigpelat Puigcerdà
Pueyo Puértolas Puertas Puentedura Ponteareas Proaza Priego Presencio Préjano Pravia Pradosegar Pradoluengo
Pradillo Prádena Pradejón Pradales Pozondón Pozoantiguo Pozalmuro Poio Poveda Potes Posada Portugalete Porto
Portillo Portilla Portbou Portas Porriño Porqueira Pontós Pontils Pontevedra Ponts Ponferrada Pollos Polinyà
Polentinos Poleñino Pol Plou Plenas Pleitas Plasencia Planoles Pizarral Pitiegua Pitarque Piracés Piqueras Pioz
Piornal Pinseque Piñor Pinillos Pinedas Pinarejos Piloña Piera Piedratajada Piedralaves Pías Petín Pesquera
Pertusa Perosillo Peromingo Pereruela Peralada Perdiguera Peralveche Peraltilla Perales Peralejos Peracense
Peque Penelles Peñausende Peñarandilla Peñaparda Peñalver Peñalén Penagos Peñafiel Peleagonzalo Pelayos
Pelahustán Peguerinos Pedroso Pedrola Pedrezuela Pedraza Pazuengos Pastrana Pastoriza Pastores Pascualcobo
Parrillas Parres Parla Pareja Pardos Pardilla Paradela Papatrigo Pantoja Paniza Pancrudo Pancorbo Pamplona
Pampliega Palomero Palomeque Palo Palmeira Pallejà Palenzuela Palanques Palamós Palafrugell Palafolls Pajarejos
Padrón Padiernos Paderne Oia Outes Outeiro Ourol Osornillo Oseja Ortuella Ortigosa Òrrius Orpí Oroso Oronz
Ormaiztegi Oristà Orísoain Orio Orés Orera Ourense Orendain Orexa Ordis Ordes Orkoien Orcajo Orbita Orbara
Onzonilla Ontiñena Ondarroa Oncala Oñati Oña Olvés Olvega Olot Olost Olóriz Olombrada Olloniego Ollauri
Olivella Olius Oliete Oliana Oleiros Olvan Olba Olazagutía Olaberria Oitz Oimbra Oencia Òdena Ocón Ochánduri
Ocentejo Obón Obanos Nuñomoral Nuévalos Nueno Novillas Noviercas Novallas Novales Noreña Nonaspe Nombela Noja
Nogueruelas Nogueras Niharra Nigüella Nieva Nestares Nepas Neila Negreira Negredo Nazar Navia Navatejares
Navatalgordo Navata Navasfrías Navàs Navarrevisca Navarrete Navaridas Navardún Navaquesera Navamorales
Navaluenga Navalquejigo Navalosa Navalmoral Navalilla Navales Navaleno Navalcarnero Navalcán Navalafuente Naval
Navajún Navahondilla Navafría Navaescurial Navadijos Navacerrada Navacarros Nava Narros Narón Nalec Nájera
Mutiloa Muruzábal Muros Murieta Murgia Murchante Muras Mura Muñoveros Muñotello Muñosancho Muñopedro Muñogrande
Muñogalindo Munilla Muniesa Mungia Munébrega Mundaka Muñana Mugia Mugardos Muduex Mudá Mucientes Mozota
Mozoncillo Mozárbez Moià Mutriku Móstoles Mosqueruela Moscardón Mos Moronta Moriscos Morille Morés Morentin
Morenilla Morcillo Moratinos Moratalaz Morasverdes Moraña Moralzarzal Moraleja Monzón Montorio Montón Montmeló
Montferri Montesclaros Monterrubio Monterroso Monterde Montejo Montehermoso Monteagudo Montarrón Muntanyola
Montanejos Montán Montalbán Monsalupe Monsagro Monroyo Monreal Monleras Montgat Monfero Moneva Monegrillo
Mondoñedo Mondéjar Moncalvillo Monasterio Mombuey Momblona Mombeltrán Mollerussa Molinos Molinillo Molinaseca
Molacillos Mojados Mohernando Moeche Mochales Mironcillo Miravet Miraveche Mirambel Miralcamp Mirafuentes
Mirabueno Miño Mingorría Milmarcos Milagros Milagro Mijares Migueláñez Mieza Miengo Mianos Mezalocha Metauten
Mesia Méntrida Mendigorría Mendavia Mendaro Membrillera Melón Mélida Meis Meira Megina Megeces Medrano Medranda
Medinilla Medinaceli Meco Mecerreyes Meaño Mazuela Mazariegos Mazaricos Mazarete Mazaleón Mayorga Maials Matute
Matillas Matarrubia Mataró Matapozuelos Mataporquera Matalebreras Matadepera Matabuena Masueco Massanes Maside
Masegosa Masdenverge Masarac Marzales Marugán Martínez Martinamor Martiherrero Martiago Marracos Mariana
Marcilla Marchamalo Marchagaz Marazuela Marazoleja Marañón Maranchón Mara Maqueda Manzanillo Manzanera
Manzaneda Mantiel Manresa Manquillos Mañón Manlleu Manjarrés Mañeru Mandayona Manciles Manchones Mañaria
Mamolar Maluenda Malpartida Malón Mallén Maleján Malanquilla Maján Majaelrayo Majadahonda Mainar Maicas Mahamud
Magaña Magallón Maello Maella Madroñal Madremanya Maderuelo Macotera Machacón Maceda Luzón Luzaga Luyego
Lupiana Luna Lumpiaque Lumbreras Lumbier Lugones Lugo Luesma Luesia Luelmo Luceni Lubián Luanco Lozoya Lobios
Lousame Loscorrales Losacio Losacino Loporzano Longás Longares Lomas Logroño Loeches Lodosa Loarre Llimiana
Llers Lledó Llançà Llanes Llanera Llagostera Lladó Lizoáin Lizartza Lituénigo Litago Limpias Liencres Liédena
Lidón Liceras Libros Lezáun Lezama Leza Letux Lesaka Les Lerín Lleida Lerga Lekeitio Leioa Leitza Legorreta
Legazpi Legaria Legarda Leganiel Leganés Ledigos Ledesma Ledanca Lekunberri Leciñena Lécera Leache Leaburu
Lazkao Lazagurría Laza Laspuña Laspaúles Lascuarre Lasarte Larrodrigo Larraul Larraga Lardero Laracha
Prosperidad Lapoblación Laperdiguera Lantadilla Languilla Langayo Langa Lanestosa Láncara Lama Lalueza Laluenga
Lalín Polanco Lagunilla Lagueruela Laguardia Lagrán Laxe Lagata Lagartos Lada Lakuntza Labuerda Labajos Juzbado
Justel Juneda Juncosa Junciana Xove Josa Jorba Jirueque Jerte Javier Jaulín Jatiel Jarque Jarilla Jaraba
Jambrina Jafre Jadraque Jabaloyas Izurtza Izagre Iturmendi Ituren Isuerre Iscar Itsasondo Isar Irurtzun Irura
Irun Iruelos Irixoa Irañeta Iniéstola Infiesto Illueca Illas Illano Illana Ilche Igúzquiza Igüeña Igriés
Iglesias Igea Idiazabal Ikaztegieta Ivorra Ibieca Ibdes Ibarrangelu Ibarra Husillos Humanes Humada Hueva Huete
Huesca Huerto Huérmeces Huérguina Huércanos Huelves Huélamo Huélaga Huarte Hoyos Hoyorredondo Hoyocasero
Hostalric Hortigüela Horta Hormilleja Hormilla Hormigos Horche Hontoba Hontanas Hontalbilla Hombrados Hita
Hijes Híjar Hervás Herrería Herramélluri Hernialde Hernansancho Hermisende Herce Herbés Henche Echo Haza
Hacinas Guntín Guitiriz Guissona Guisando Guirguillano Guijuelo Getaria Güeñes Getxo Gúdar Guardo Guadramiro
Guadarrama Guadalaviar Guadalajara Grisén Grisel Griñón Grijota Grijalba Griegos Grávalos Graus Grañón
Granollers Granera Grañén Grajera Grado Gràcia Gotor Gotarrendura Gósol Gormaz Gordoncillo Goñi Gondomar
Gomecello Gómara Golpejas Golmayo Goizueta Godojos Gistaín Gironella Ginestar Gimialcón Gijón Getafe Girona
Geria Genevilla Gema Gelsa Gelida Gaztelu Gabiria Gavilanes Gatika Gata Gascueña Gascones Garriguella
Garrigoles Garray Garralda Garínoain Gargüera Gargantilla Gargallo Garcirrey Garcillán Garcibuey Garcia Garaioa
Gamones Gamonal Galve Gallur Gallocanta Gallipienzo Gallegos Galisancho Galinduste Galilea Galende Galdakao
Galbarros Galar Galápagos Galapagar Gajates Gajanejos Fustiñana Funes Fulleda Fuertescusa Fuentidueña
Fuentestrún Fuentespalda Fuentesoto Fuentesecas Fuentesaúco Hondarribia Fuentepiñel Fuentenebro Fuentelviejo
Fuentelsaz Fuentelapeña Fuentecén Fuentecantos Fuensalida Fuensaldaña Fuenmayor Fuenlabrada Fuenferrada
Fuendetodos Fuencemillán Fuencarral Fuembellida Frumales Frómista Frías Fresneña Fresnedoso Fresnedillas
Fresnedilla Fréscano Frandovínez Fraga Frades Foz Forua Fortià Fórnoles Forfoleda Forès Forcall Fonzaleche Fonz
Fontioso Fontihoyuelo Fontellas Fontcoberta Fontanilles Fontanar Fonollosa Fonfría Foncea Fompedraza Fombuena
Fombellida Flix Flaçà Fitero Fiscal Fisterra Figueruelas Figueres Ferreruela Fermoselle Fene Fayón Farlete
Fariza Fanzara Falset Falces Fago Fabara Ezkurra Ezcaray Eulate Etayo Estriégana Estollo Estercuel Estépar
Estadilla Estada Establés Espronceda Espot Esponellà Espolla Esplús Esplegares Espejón Espeja Esparreguera
Espadilla Espadañedo Espadaña Esgos Escucha Escorihuela Eskoriatza Escopete Escatrón Escamilla Escalona
Escalante Ermua Erla Erandio Épila Entrimo Entrevías Entrena Entrala Endrinal Enciso Encío Encinillas Encinedo
Encinas Embid Elorz Elorrio Éller Eljas Elizondo Elgeta Empuriabrava Elgorriaga Elgoibar Figaró Ferrol Zalla
Elciego Campamento Elantxobe Ejulve Ejeme Echarri Etxalar Duruelo Durón Durango Dumbría Driebes Dozón Dosrius
Duesaigües Donvidas Donjimeno Dicastillo Deza Deba Destriana Desojo Degaña Das Daroca Darnius Curtis Cuntis
Culleredo Culla Cuenca Cuéllar Cuelgamures Cudillero Cubla Cubillos Cubillo Cubilla Cubells Cubelles Cubas
Cualedro Cuadros Cruïlles Crivillén Cristóbal Crespià Crémenes Creixell Covarrubias Covaleda Cosuenda Coslada
Coscurita Cosa Corullón Kortezubi Cortes Corçà Corporales Corpa Cornago Coristanco Coreses Corera Corella
Corduente Cordovín Cordovilla Corcos Corbins Corbalán Copernal Coomonte Contreras Constanzana Constantí
Congostrina Congosto Conesa Comillas Colungo Colunga Colomers Colmenarejo Collsuspina Colldejou Collado
Colindres Coles Colera Coirós Cogolludo Cogollor Codos Codorniz Coca Cobreros Cobeta Cobeja Coaña Clavijo
Ciutadilla Siurana Cistierna Cistérniga Cistella Cisneros Cisla Cirueña Ciriza Ciria Cirauqui Cirat Cipérez
Ziordia Cinctorres Cincovillas Cimballa Cilleros Cillán Cihuri Ciguñuela Cigudosa Cigales Cifuentes Zierbena
Ciempozuelos Cidamón Ciadoncha Chodes Chiprana Chinchón Chimillas Chía Chequilla Checa Chapinería Chantada
Chañe Chalamera Cetina Cesuras Zestoa Cervo Cervera Cervelló Cerralbo Cernadilla Cerezo Cerdido Cerceda Cerbón
Zerain Cepeda Centenera Centelles Cenicientos Cenicero Celrà Cellorigo Cella Celanova Cee Cedrillas Cedeira
Cebreros Cebrecos Cebanico Cea Cazurra Cazalegas Cayuela Catoira Catí Castroponce Castropol Castropodame
Castronuño Castronuevo Castromonte Castrojimeno Castrodeza Castrocalbón Castrobol Castro Castraz Castilnuevo
Castiliscar Castilforte Castilfalé Castigaleu Castelserás Castelnou Castellserà Castellote Castellolí
Castellfort Castellcir Castejón Castandiello Caspueñas Caspe Casla Caseres Cáseda Cascante Casavieja Casarejos
Casalarreina Carucedo Cartes Cartelle Carrocera Carrias Carreña Carranque Carral Carracedelo Carpio Carnota
Cármenes Cariñena Carenas Cardona Cardeñosa Cárdenas Cardeñadijo Carcastillo Cárcar Carcaboso Carbellino
Carballo Carazo Caracena Carabantes Carabaña Capmany Capillas Capdesaso Caparroso Capafonts Cantiveros
Cantimpalos Cantavieja Cantalpino Cantalojas Cantallops Cantalejo Cantagallo Cantabrana Canovelles Cañizo
Cañizares Cañizar Cañizal Canillejas Canfranc Cañete Canencia Candín Candilichera Candeleda Candasnos Candás
Cañaveruelas Cañaveras Cañas Cañamares Canales Camproviín Camprodon Camporrells Camponaraya Campisábalos
Campins Campdevànol Campazas Campaspero Landa Caminreal Cambrils Cambre Cambados Camariñas Camarillas Camarena
Camarasa Camañas Camaleño Calzadilla Calvos Calomarde Calmarza Càlig Caleruega Calella Calcena Calatayud
Calatañazor Calanda Calamocha Calahorra Calafell Calaceite Cadrete Cadreita Cadaqués Cadalso Cacabelos
Cabrillas Cabrillanes Cabrero Cabrerizos Cabredo Cabolafuente Cabezuela Cabezón Cabanillas Cabanes Cabanelles
Bustarviejo Bustares Burlata Burgos Burgohondo Bureta Buñuel Buniel Bulbuente Bujaraloz Bujalaro Buitrago Bueu
Buendía Buenavista Buenaventura Buenamadre Budia Bubierca Buberos Brunyola Brunete Broto Bronchales Briones
Brincones Briñas Brihuega Brieva Bretocino Breda Brazuelo Brazacorta Braojos Brañosera Brabos Botorrita
Botarell Bot Borriol Borrenes Borrassà Borox Borobia Borjabad Borja Bordils Borau Boquiñeni Bonastre Boñar
Bonansa Bolvir Boiro Boimorto Bohoyo Bogajo Boecillo Bocigas Boborás Bovera Bobadilla Boalo Boal Boada Blesa
Blascosancho Blascomillán Blanes Blancos Blancas Bisimbre Biscarrués Bisaurri Biota Binéfar Binaced Bilbao
Bijuesca Biescas Bierge Bielsa Bezas Bezares Beuda Beteta Betelu Betanzos Besalú Berzosilla Berrueces Berrobi
Berriz Berriozar Berriatua Berninches Bernardos Bermeo Bermellar Beriáin Bergasa Berdejo Bercimuel Bercial
Berceruelo Bercero Berbinzana Berberana Berbegal Beratón Berastegi Berantevilla Benuza Benlloch Benifallet
Benicàssim Benicarló Benegiles Benasque Benassal Benafigos Benafarces Bembibre Bellvís Bellpuig Bellprat Bello
Belinchón Beleña Belbimbre Belauntza Belascoáin Béjar Beizama Beire Begues Becerreá Becedillas Becedas Beasain
Beamud Bea Baiona Batres Batea Bascuñana Bàscara Bárzana Barromán Barro Barriopedro Barrado Barraco Barracas
Barjas Barillas Bargota Bareyo Bardallur Barceo Barcelona Bárcabo Barca Barbuñales Barbués Bárboles Barbastro
Barbalos Barásoain Barañáin Bañuelos Bañón Banyoles Bañobárez Bande Banastás Baltar Baltanás Balsareny Ballobar
Baliarrain Balconchán Balaguer Bailo Baides Bahabón Begur Bagüés Bagà Baells Badules Bádenas Badarán Badalona
Babilafuente Azuelo Azuara Azpeitia Azofra Azlor Azara Azagra Ayuela Aitona Ayllón Aiguafreda Ayegui Aia Avinyó
Avilés Ávila Avellaneda Aveinte Autol Ausejo Auñón Aulesti Ateca Atea Ataun Ataquines Atapuerca Asturianos
Astorga Astigarraga Asteasu Aspariegos Aspa Ascó Artieda Artés Arteixo Artazu Artajona Arrúbal Arróniz
Arrigorriaga Arredondo Arrancacepas Arrabalde Arquillinos Arnedo Arnedillo Armuña Armiñón Armenteros Armañanzas
Arlanzón Ariza Aribe Ariño Arija Argujillo Arguis Arguedas Argoños Argentona Argente Argelaguer Argecilla
Argavieso Arganza Argañín Arganda Areso Arenillas Arellano Aretxabaleta Arcos Arcones Arcicóllar Arcenillas
Arcediano Arce Arbúcies Arbo Arbeteta Arbeca Arbancón Araia Aravaca Aras Aranzueque Arañuel Arano Aranjuez
Aranga Arandilla Arancón Arantza Aranarache Arama Arahuetes Aoiz Antillón Antigüedad Ansó Añorbe Anoeta Anguita
Anguiano Angüés Anguciana Anglesola Anento Andosilla Andoain Ancín Anchuelo Anaya Anadón Amusco Amurrio Ampuero
Ampudia Amposta Amoroto Amoeiro Amieva Amezketa Ameyugo Ambite Ambía Amavida Altzaga Alustante Altafulla
Altable Altsasu Alquézar Alpicat Alpens Alpeñés Alpedrete Alpartir Alp Alovera Alonsotegi Alocén Alobras
Almudévar Almoster Almorox Almohaja Almoguera Almochuel Almenar Almazul Almazán Almarza Almanza Almaluez
Almadrones Almacelles Allueva Alloza Allo Allepuz Aliud Alique Alió Aliaga Alhóndiga Alguaire Algora Algodre
Algete Algerri Algadefe Alforque Alfés Alfarràs Alfaro Alfántega Alfamén Alfambra Alesón Alesanco Alerre
Alentisque Alella Aldeonte Aldeatejada Aldeasoña Aldeaseca Aldearrubia Aldealseñor Aldealengua Aldealcorvo
Alcubierre Alcover Alcoroches Alcorisa Alconada Alconaba Alcoletge Alcohujate Alcocer Alcocéber Alcazarén
Alcarràs Alcantud Alcanó Alcañiz Alcañices Alcanadre Alcaine Albornos Alborge Albons Albocàsser Albinyana
Albillos Albeta Albesa Alberite Albendiego Albelda Albarracín Albares Albalatillo Alba Alarba Alaraz Alaminos
Alagón Alaejos Aladrén Ajamil Ajalvir Aizarnazabal Ainzón Aínsa Aiguaviva Agullana Aguilón Aguilafuente Agüero
Aguaviva Aguatón Aguarón Ágreda Agramunt Agoncillo Agón Agallas Aduna Adrados Adradas Adobes Adiós Ademuz
Adalia Adahuesca Aceituna Acebo Acebedo Abusejo Ablitas Ablanque Abizanda Abiego Abezames Abejar Abanto
Abánades Ábalos Abaltzisketa Abajas Abadín Abadiño Abadía Abades Ababuj Yerri Palmanova Magaluf Peguera Ceuta
Sopuerta Urús Islantilla Retamar Vecindario Guadacorte Arganzuela Latina Chamberí Carabanchel Retiro Forcarei
Lavapiés Atocha Pedralbes Pego Deltebre Sedella Camarles Delicias Montecanal Santutxu Vallcarca Sondika Pasaia
Basauri Sahún Taberno Llefià Centro Barreiros Mendexa Capolat Totalán Jete Atanzón Etxebarria Iturrama
Ermitagaña Principe Moriles Natahoyo Castroviejo Villanova Gordexola Liérganes Olivenza Muxika Costacabana
Ubide Valdezorras Balanegra Tiétar Montbau Vallbona Almendrales Justicia Castellana Lista Embajadores
Valdezarza Recoletos Gaztambide Goya Acacias Palacio Universidad Adelfas Estrella Jerónimos Guindalera
Berruguete Castillejos Vallehermoso Pavones Costillares Argüelles Pilar Opañel Valdemarín Concepción Aluche
Mirasierra Horcajo Abrantes Orcasitas Orcasur Quintana Marroquina Moscardó Pradolongo Portazgo Fontarrón
Vinateros Ventas Colina Butarque Rosas Rejas Salvador Timón Corralejos Cabecicos Sarriguren Rayaces Asin
Albentosa Vilarnaz Acered Argensola Cazalla Blimea Cantarranas Fontscaldes`,
  MX: `Esteros Cuauhtémoc González Xicoténcatl Ramírez Tezapotla Pemucho Matlapa Picholco Jalpilla Tamcuime Tampate
Rascón Zamachihue Zumpango Zumpahuacán Zozea Zotoluca Zoquitlán Zoquiopan Zoquiapan Zongozotla Zongolica
Zitlala Zinacantán Zimapán Zihuateutla Zempoala Zapotitlán Zacualtipán Zacualpan Zacoalpan Xacaxomulco Zacatlán
Zacatla Zacatepec Zacapoaxtla Zacapala Zacamixtle Zacacuautla Yotholin Yoloxóchitl Yolotepec Yogana Yobain
Yextla Yehualtepec Yecuatla Yecapixtla Yaxkukul Yaxe Yaxcopoil Yaxcabá Yautepec Yaonahuac Yanga Yalkoba Yajalón
Yahualica Xul Xuchapa Xoxolpa Xoxocotla Xopilapa Xonacatlán Xometla Xocotla Xococapa Xochitlán Xochitepec
Xochipala Xochimilco Xochiltepec Xochicoatlán Xochiatipan Xochiapulco Xocen Xocchel Xoampolco Xitlama
Xilocuautla Xilitla Xico Xhitey Xcanatún Xaya Xanabá Xaltianguis Xaltepuxtla Xaltepec Xalpatláhuac Xaloztoc
Xalitzintla Xalitla Xaagá Villagrán Tesechoacan Verapaz Veracruz Valadeces Otatitlán Umán Ucú Uci Uayma
Tzucacab Tzompantepec Tzinacapan Tzimol Tzicatlán Tuzuapan Tuzantán Tuzamapan Tuxtla Tuxtilla Tuxpanguillo
Tuxpan Tunkás Tunititlán Tumbala Tulum Tultepec Tulcingo Tulapam Tulancingo Tozongo Tozihuic Totutla Totolapan
Totolapa Tonayán Tonalixco Tonalá Tomatlán Toluca Tolome Tolimán Tolcayuca Tochtepec Tochimilco Tocatlán
Tlayacapan Tlaxocoyucan Tlaxmalac Tlaxco Tlaxcoapan Tlatenchi Tlaquiltepec Tlaquilpa Tlapanaloya Tlapacoyan
Tlanepantla Tlanchinol Tlanalapa Tlanalapan Tlamatoca Tlamanca Tlamacazapa Tlaltizapán Tlaltenango Tlalpan
Tlalnepantla Tlalmanalco Tlalixcoyan Tlahuelilpan Tláhuac Tlacotepec Tlacotalpan Tlacolula Tlacojalpan
Tlachichuca Tlachichilco Tizimín Tizayuca Tixpéhual Tixmehuac Tixkokob Tixcancal Tinum Timucuy Tilzapotla
Tiltepec Tilapa Tila Tikuch Tihuatlan Tiholop Ticumán Ticul Ticopó Tibolón Tezoyuca Tezontepec Teziutlan Teya
Texistepec Texhuacán Texcatepec Texcapa Texcalyacac Texcala Texca Tetla Tetiz Tetipac Tetepango Teteltzingo
Tetelilla Tetelco Tetecalita Tetecala Tesoco Terrenate Tequixquiac Tequila Tepoztlán Tepotzotlán Tepeyahualco
Tepexi Tepexco Tepetzintla Tepetzingo Tepetlán Tepetlacolco Tepetitlán Tepetitla Tepetitán Tepepa Tepeojuma
Tepeitic Tepeapulco Tepeaca Tepatlaxco Tepatepec Tepapayeca Tepango Tepanco Tepalcingo Tepakán Teopisca
Teopantlán Teoloyucan Teocelo Tenosique Tenenexpan Tenejapa Tenango Tenampulco Tenampa Tenabo Temozon Temoaya
Temoac Temixco Temimilcingo Temax Temascalapa Temapache Temango Temamatla Teloloapan Telixtac Telchaquillo
Tekom Tekit Tecax Tekanto Tehuixtla Tehuipango Tehuetlán Tehuacán Texin Tecpatán Tecozautla Tecomatlán
Tecomatepec Tecolutla Tecolutilla Tecoltepec Tecolapan Tekoh Tecaxic Tecalpulco Tecamalucan Tecamachalco Tecama
Tecali Tecajec Teayo Teapa Teabo Tatatila Tatahuicapan Tatahuicapá Tasquillo Tapotzingo Tapilula Tapijulapa
Tapalapa Tapachula Tantoyuca Tantima Tanute Tanlajás Tankuché Tancoco Tancazahuela Tamuín Tampiquito Tampico
Tampemoche Tampacán Tamos Tamiahua Tambaca Tamazunchale Tamasopo Tamápatz Tamán Tamalín Talol Tahmek Tahdziu
Tahdzibichen Tacotalpa Sunuapa Sumidero Sultepec Sudzal Sucopó Sucilá Suchiapa Soyatitán Soyataco Soyaló Sotuta
Zelocotitlán Soteapan Sontecomapan Solosuchiapa Soltepec Soconusco Socoltenango Xochiapa Sochiapa Sitpach
Sitilpech Sisal Singuilucan Sinanche Sinaloa Siltepec Sihochac Seyé Seybaplaya Señor Sasaltitla Mazaltepec
Hueyotlipan Chautla Atzingo Santillán Zautla Texcaltitlán Miahuatlán Santiago Zaniza Texcalac Tecomavaca
Techachalco Nopaltepec Moyotzingo Ipalapa Coyomeapan Coronango Atarasquillo Acuexcomac Tecuexcomac Ahuatempan
Huiloapan Tecámac Pantelhó Teloxtoc Zinacatepec Villanueva Nopalera Ixcapa Huixcolotla Teposcolula Teutila
Temextla Coatepec Zozutla Zinacantepec Zacaola Tecuanipa Huautepec Chapultepec Tlaixpan Sindihui Xaltocan
Totoltepec Peras Teolocholco Temalacayuca Tejaluca Ometepec Almecatla Teotihuacán Tejupa Ixtenco Tuxtepec
Teacalco Cuicatlan Ixtapa Alchichica Tecuanipan Ixtapantongo Mixtla Atexcatzingo Necoxcalco Cuautempan
Xochimanca Sanctórum Teontepec Zoyatzingo Cuaxomulco Sanahcat Samahil Salitrillo Salazar Saladero Sahcaba
Sacalum Sabidos Sabanillas Sabanilla Sabancuy Saban Rioverde Rinconada Reynosa Reforma Rayón Grajales Quintero
Quiamoloapan Quetzalapa Quechulac Quecholac Puxcatán Pustunich Pueblillo Puebla Pucté Presidio Pozuelos
Potrerillo Popola Pomuch Polyuc Pololcingo Pocboc Platanillo Pixoy Piste Pisaflores Pijijiapan Pichucalco Pich
Piaxtla Peto Petlalcingo Petaquillas Petalcingo Perote Pencuyut Peñamiller Paxtepec Pavencul Patla Pathé
Paraiso Papatlatla Papalotla Papaloctipan Pánuco Pantepec Panotla Panales Panabá Palomares Palmillas Palizada
Palenque Pajapan Pahuatlán Pacula Pachuquilla Pachiquitla Oxtotipac Oxolotán Oxkutzkab Oxiacaque Oxcum Oxchuc
Otumba Oteapan Otates Ostuacán Oxtotitlán Orizabita Orizaba Opichén Omoa Omealca Oluta Olintla Olinalá
Olcuatitán Ohuilapam Ohuapan Ucum Ocuituco Ocoyoacac Ocozotepec Ocotlamanic Ocotitlán Ocotepec Ocosingo Ocampo
Oaxtepec Oaxaca Oacalco Nunkiní Osumacinta Nopalucán Nopalapan Nolo Niltepec Nepopualco Necaxa Nealtican
Nauzontla Nautla Naupan Natívitas Naranjos Naranjal Nacajuca Muxupip Muna Multé Mozomboa Moyotepec Moyos
Motzorongo Motul Motozintla Motobatha Moralillo Monterrey Montemorelos Montecristo Montecillos Montecillo
Moloacán Molas Mohoneras Mocochá Mochitlán Mixquiapan Mixcum Misantla Miquihuana Minzapan Minatitlán Mier
Michimaloya Michac Miacatlán Mezcala Mextepec Metztitlán Mezquititlán Metlatónoc Metlapa Metlaltoyuca Metepec
Metapa Méndez Mecayapan Mecatlán Mecatepec Mecapalapa Mazatlán Mazatepec Mazatecochco Mazatán Mazapa Mayapan
Mayanalán Maxcanú Matzaco Matamoros Mazumiapam Maitinez Mapastepec Mapachapa Mani Mancuernas Mamithí Mama
Maltrata Malinaltepec Malinalco Mahuixtlan Mafafas Macuspana Macultepec Mactún Almagres Lolotla Loché Limones
Libres Lerma Lepan Zacualpa Sabaneta Larráinzar Lagunillas Carboneras Kopomá Komchén Kochol Kini Kinchil
Kimbila Kaua Kantunil Kanasín Jumiltepec Juchitepec Joquicingo Jopala Jonuta Jonotla Jonacapa Jojutla
Jocotitlán Joachín Jiutepec Jitotol Jiquipilco Jiquipilas Jilotzingo Jilotepec Jicolapa Jaumave Jantetelco
Jamapa Jaltocán Jaltepec Jaltenco Jalpa Jaloxtoc Jalcomulco Xalatlaco Jalapilla Jalacingo Jacala Izamal
Ixtlahuaco Ixtepec Ixtapaluca Iztapalapa Ixtacomitán Iztacalco Ixpila Ixmiquilpan Ixhuapán Ixil Ixcatlán
Ixcatepec Ixcateopan Ixcapuzalco Ixcapantla Itzamatitlán Iturbide Ixhuatán Iliatenco Ilamatlán Igualapa Hunuku
Hunucmá Huixtla Huixtán Huitziltepec Huitzililla Huitzilan Huitzilac Huitzila Huitiupán Huitepec Huitchila
Huixtepec Huimanguillo Huichihuayan Huichapan Huhi Hueytlalpan Hueytamalco Hueypoxtla Hueyapa Huexotitla
Huejotzingo Huejonapan Huehuetoca Huehuetlán Huehuetla Huehuetán Huazuntlán Huazulco Huayacocotla Huaxcaleca
Huautla Huauchinango Huatusco Huatlatlauca Huatecalco Huaquechula Huamuxtitlán Hualahuises Huajoyuca Huajintlán
Huajintepec Huahuaxtla Hornitos Hopelchén Hool Homun Hoctun Hocaba Higuerillas Hecelchakán Hampolol Halachó
Guixé Güémez Guaytalpa Tancanhuitz Fuentezuelas Comalapa Fontezuelas Euán Estapilla Espita Esperanza Españita
Escuintla Escárcega Epazoyucan Entabladero Sabinalito Eloxochitlán Elotepec Ocotito Corralero Ekpedz Ébano
Dzununcán Dzula Dziuche Dzoncauich Dzityá Dzitnup Dzitbalché Dzitás Dzidzantun Dzibikak Dzibalchén Dzemul Dzan
Doxhicho Doxey Dantzibojay Cuzama Cuyoaco Cupilco Cunduacán Cuncunul Cumpich Cuitláhuac Cuichapa Cuexpala
Cuetzalan Cuernavaca Cuentepec Cucuyulapa Cuautotola Cuautlapán Cuautla Cuautitlán Cuautinchán Cuautepec
Cuatolol Cuapiaxtla Cuanalá Cualác Coajomulco Cuacnopalan Cruillas Cozumel Coyutla Coyotillos Coyotepec
Coyoacán Collantes Coxquihui Coxcatlán Cotaxtla Cosoleacaque Cosolapa Cosautlán Cosamaloapan Corralillos
Corozal Copoya Copila Copanatoyac Copalillo Copala Copainalá Contla Conkal Concá Comoapan Comitán Comapa
Comaltepec Comales Comalcalco Colucan Colotlipa Colotepec Colipa Colatlán Cohuecán Coetzala Cocula Cocoyotla
Cocoyol Cocoyoc Cocotitlán Coba Coatzintla Coatzingo Coatetelco Coapilla Coacuilco Coacotla Coacalco Pemex
Citlaltépec Citilcum Cintalapa Cieneguilla Chunhuhub Chunchucmil Chunchintok Chumayel Chumatlán Chuburná
Chontla Chontalpa Cholula Cholul Chocholá Chocamán Chinantla Chinameca Chiltoyac Chilpancingo Chilón
Chilcuautla Chilapa Chilacachapa Chikindzonot Chinautla Chignahuapan Chietla Chicuasen Chicualoque Chicontla
Chicontepec Chiconquiaco Chiconcuac Chiconamel Chicomuselo Chicoloapan Chicola Chicoasén Chichiquila Chichimila
Chichihualco Chichatla Chicbul Chicavasco Chiautla Chiaucingo Chiapilla Chetumal Chenalhó Chemax Chelem
Chavarrillo Chavarría Chaucingo Chapulhuacán Chapantongo Chapab Chanal Chamulapita Chamula Champotón Chalmita
Chalma Chalcatzingo Chahuites Chahuite Chacsinkin Chacalapa Chablekal Chablé Cenotillo Celestún Caxhuacán
Caucel Catemaco Catazajá Casitas Casas Casahuatlán Carpinteros Caristay Cardonal Capula Caobas Cantamayec
Cansahcab Cancún Cancuc Kancabchén Canalejas Campeche Camotepec Camocuautla Caltimacán Calpulalpan Calotmul
Calnali Calmeca Calkiní Calimaya Calihualá Calderitas Calcehtok Calcahualco Cahuatache Cadereyta Cochoapa
Cacaté Cacalomacan Cacalchen Cacahuatal Cacahoatán Bustamante Buctzotz Boyé Bondojito Bolón Bokoba Bochil
Bienvenido Berriozábal Bernal Beristain Belem Bécal Barretal Barrancas Banderilla Balancán Bajucu Bachajón
Bacalar Bacabchén Baca Azumbilla Azoyú Azcapotzalco Ayutla Ayotzintepec Ayotzinapa Ayotuxtla Ayometitla
Ayahualulco Ayapango Ayapa Ayotla Axutla Axochío Axochiapan Axixintla Axapusco Atzitzintla Atzalán Atzala
Atzacoaloya Atzacan Atoyatempan Atoyac Atotonilco Atlzayanca Atlixtac Atlixco Atliaca Atlequizayan Atlautla
Atlatongo Atlatlahucan Atlapexco Atlahuilco Atlacholoaya Atizapán Atitalaquia Atengo Atencingo Atempan Atasta
Atalpan Astapa Astacinga Arbolillo Aramberri Aquixtla Aquismón Aquila Apizaco Apipilulco Apazapan Apatzingán
Apapantilla Apango Apan Anenecuilco Amixtlán Amilcingo Ameluca Amecameca Amayuca Amatlán Amatitlán Amatán
Amacuzac Altotonga Altepexi Altamirano Altamira Alpuyeca Alpoyeca Alpatláhuac Almoloya Almolonga Allende
Aljojuca Alfajayucan Aldama Alaquines Akumal Akil Ajalpan Ahuajutla Ahuehuetitla Ahuehuepan Ahuazotepec
Ahuatlán Ahuatepec Ahuacatlán Ahuacatán Ahuatitla Ahuateno Agualeguas Acultzingo Acula Acuitlapilco Acuitlapán
Actopan Altzayanca Acteopan Acoyotla Achichipico Acazónica Acayucan Acayuca Acaxochitlán Acatzingo Acatlán
Acatepec Acatempan Acapetahua Acanceh Acamixtla Acamilpa Acambay Acala Acajete Acahuizotla Acahuasco Acacoyagua
Abejones Abasolo Abalá Talismán Ajacuba Miraflores Jicarero Higuerón Huecahuasco Bethania Atarjea Tapanalá
Quinicuena Quelové Camotinchan Silacayoápam Chila Cosoltepec Xochitonalco Tezonapa Temascal Tetela Papaloapan
Donaji Zacatal Valdeflores Taniche Huamúchil Cocohital Potreritos Chichicapa Jalapita Libertad Mecoacán Jalupa
Mazateupa Tucta Jiménez Guatacalca Lomitas Tecominoacán Ocuapan Parrilla Jalapa Cuazáhuatl Chiatipán
Cuapaxtitla Tepexititla Acuapa Xiquila Chalahuiyapa Ohuatipa Pahactla Tecacahuaco Zoquitipán Texcaco Acoxcatlán
Bomanxotha Gandho Hualula Dajiedhi Caxuxi Teofani Dengantzha Taxadho Bangandhó Zothé Tlaxcalilla Nantzha Mangas
Huitel Presas Bomintzha Tlalminulpa Irolo Tepojaco Atlangatepec Muñoz Zimatepec Huamantla Zitlaltépec
Tetlanohcán Xicohtzinco Acuamanala Tepeyanco Zacatelco Tetlatlahuca Tlaxcala Totolac Xocoyucan Tenancingo
Juárez Egipto Lacandón Damasco Joljá Tzajalá Maravillas Pacú Aztlán Yaltem Ajilhó Patosil Navenchauc Pasté
Tzontehuitz Chalam Tzajalchén Guaquitepec Sibacá Tziscao Jalisco Chihuahua Yasha Lomantán Chacaljocóm Ochusjob
Jericó Villamorelos Arriaga Azteca Huizachal Paredón Tamaulipas Querétaro Texcaltic Pilcaya Huitzoltepec
Ahuacatitlán Totolmajac Tepalcatepec Texcapilla Tepoxtepec Tepetlixpa Zentlalpan Zula Xocotlán Tulantongo
Tequisistlán Tepexpan Cuautlacingo Celayita Puentecillas Conejeras Ganzda Denjhi Boshindó Xolotla Atla
Icxotitla Tlaxpanaloya Tlacomulco Cuacuila Quamila Tlaltepango Tlaola Xochicuautla Nanacatlán Hueyapán Atecax
Xonocuautla Tlatempa Tlacamilco Mazapiltepec Miravalles Itzoteno Chapulco Alhuaca Pericotepec Tepazolco Tula
Tlapanalá Teotlalco Huachinantla Ixcamilpa Xicotlán Tehuitzingo Necoxtla Axuxco Telpatlán Calipan Jolalpan
Castamay Ukum Xmabén Constitución Xpujil Haro Mamantel Michapa Zacacoyuca Tequicuilco Maxela Tulimán
Carrizalillo Axaxacualco Coacoyulillo Yetla Ocotillo Pochotillo Ocotlán Tecolcuautla Zotoltitlán Yetlancingo
Topiltepec Oztotitlán Pochutla Cuauhtenango Acalco Horcasitas Huamuchapa Marquelia Coachimalco Tlatzala
Chiepetepec Tototepec Xalatzala Xochapa Zoyatlán Juchitán Ekmul Popolnah Holcá Nacuche Tixhualactún Kanxoc
Kancab Xohuayan Kinil Yaxhachen Becanchén Chiquilá Kantunilkín Tihosuco Tepich Zacalaca Tronconal Cabezas
Alborada Estanzuela Tlaltetela Tlapala Tonalaco Apantéopan Xocotepéc Tlalconteno Cuiyachapa Tenixtepec Excola
Tetlaxco Ixcatla Chavaxtla Coyolito Vargas Ejidal Peñuela Zapoapan Moyoapan Tlilapan Morelos Comején Calzadas
Dehesa Cucharas Tetzacual Tenantitla Tincontlán Mequetla Acontitla Polutla Hueytepec Manantiales Coahuitlán
Ahueyahualco Tapalapan Chonegal Zamora Caxapa Novara Lindavista Isla Sihuapan Calería Xoteapan Ocelota Tilapan
Laguneta Huayacanes Aguilera Boxasní Visthá Yosphí Tejalpa Mavoro Cuendo Xhimojay Dongu Tenjay Huemetla Enthavi
Pothé Tlachaloya Tlacuitlapa Huixquilucan Zacamulpa Huilango Tonanitla Rosario Vicam Tenayuca Florencia
Tlachichila Cicacalco Tayahua Pedregoso Granadas Crisóstomos Chaparrosa Chupaderos Carrillo Sánchez Enramadas
Pardo Rodrigo Julimes Tecualilla Escamillas Tanques Portaceli Dautillos Chihuahuita Cihuatlán Vaquerías Betulia
Huachichil Mayrán Jaboncillo Lamadrid Jauja Camalú Zóquite Zirahuén Zipiajo Zináparo Sauta Zapotlanejo
Zapotiltic Zapotanito Zapotán Zapopan Zacatula Zacatecas Zacapu Yustis Yuriria Yurécuaro Yerbabuena Yécora
Yavaros Yago Villamar López Escobedo Villachuato Viesca Viborillas Vetagrande Venecia Venado Velardeña Vanegas
Valtierrilla Uzeta Uspero Usmajac Uruapan Uruachi Urique Uriangato Urén Ucareo Tzitzio Tzintzuntzan Tuzantla
Tuxcueca Tuxcacuesco Turícuaro Turicato Tupátaro Tubutama Trejos Trancoso Tototlán Totatiche Torreón
Topolobampo Topia Tonila Tonaya Tomochi Tomendán Tocumbo Tlazazalca Tlatlaya Tlaquepaque Tlapehuala Tlalchapa
Tlacuitapan Tixtlancingo Tiripetío Tiríndaro Tiquicheo Tingüindín Tingambato Tijuana Teuchitlán Tetitlán
Tequepexpan Tepusco Tepic Tepezalá Tepetongo Tepetixtla Tepechitlán Tepec Tepache Teocaltiche Tengüecho Tenexpa
Tenamaxtlán Temósachic Témoris Telcruz Tecualtitán Tecuala Tecomates Tecomatán Tecomán Tecolotes Tecolotlán
Tecate Tecario Tecalitlán Teacapán Tazumbos Tayoltita Tarimoro Taretán Tarejero Tarecuato Tarandacuao
Tapeixtles Tapalpa Tanganhuato Tancítaro Tanaquillo Tanaco Tamazulita Tamazula Tamándaro Tala Tacoaleche
Tacícuaro Tacátzcuaro Tabasco Susticacán Suchitlán Súchil Soyopa Sotelo Sonoyta Sombrerete Solima Sisoguichi
Siqueros Sinahuisa Sicuicho Sevina Serrano Sentispac Senguio Sayulita Sayulilla Sayula Saucillo Sáric Sapioris
Santiaguito Santiaguillo Otaéz Xichú Apulco Moras Sanalona Samalayuca Samachique Salvatierra Zalamea Sahuaripa
Sahuaral Sabinas Ruiz Rosarito Rosamorada Rosales Roque Romita Recoveco Orranteño Quitupan Quiriego Quinceo
Quimichis Quilá Querobabi Queréndaro Quetchehueca Puruarán Puruándiro Puruagua Purificación Puácuaro Pozos
Poturo Potrerillos Pótam Poncitlán Pomacuarán Plateros Plancarte Pitiquito Pizándaro Pinos Piñícuaro Pihuamo
Piscila Picardías Petatlán Petacalco Pesquería Pesqueira Pericos Peotillos Peñuelas Pénjamo Pegueros Pedriceña
Pedernales Pátzcuaro Patuán Patambo Pastoría Pastora Pastelera Pasaje Pareo Paredoncito Parangarico Parácuaro
Papanoa Pantanal Panindícuaro Pamatácuaro Palaú Pajacuarán Otatlán Ortiz Oquitoa Opopeo Opodepe Onavas Ojitos
Ojinaga Ocumicho Oconahua Obrajuelo Nuxco Nurio Numarán Nonoava Nío Nieves Neutla Nextipac Negritas Nazas
Nazareno Navolato Navojoa Namiquipa Naica Nahuatzen Nadadores Mulegé Moroncárit Moroleón Moris Morelia Morales
Monteón Monteleón Monclova Mompaní Momax Moctezuma Mocorito Mochicahui Mixtlán Mina Milpillas Mieleras
Mechoacanejo Mezquitic Mezcales Mexticacán Mexpan Mexicali Mesillas Merino Menores Mecatán Mazapil Mazamitla
Matehuala Matatlán Matanzas Matachí Masiaca Mascota Marroquín Maripa Margaritas Mapimí Manalisco Malpaso
Maguarichi Magdalena Macapule Luchana Bejucos Loreto Lombardía Lobatos Trincheras Cruces Quesería Purísima
Lagunitas Constancia Caimanero Ascensión Juriquilla Júpare Jucutácato Juchitlán Juchipila Juanacatlán Jomulco
Jocotepec Jiquilpan Jerécuaro Jáuregui Jarácuaro Janos Jamay Jaluco Xalisco Jalipa Jalcocotán Jala Ixtlahuacán
Janitzio Irapuato Irámuco Indé Indaparapeo Imuris Illescas Ihuatzio Huitrón Huiramba Huimilpan Huepaco Huépac
Huejúcar Huejotitán Huatabampo Huaxtla Huáscato Huásabas Huanusco Huanímaro Huandacareo Huáncito Huajúmbaro
Huajimic Huajicori Huachinera Hormiguero Hernández Hermosillo Tetillas Guerrero Guatimapé Guasavito Guasave
Guanajuato Guanaceví Guamúchil Guachochi Guachinango Granjenal Granados Jitzámuri Gilita Guaymitas Gargantillo
Galindo Galeras Galeana Gachupines Fronteras Fresnillo Etzatlán Etúcuaro Etchoropo Etchojoa Estrada Estipac
Esqueda Escolásticas Escalerillas Ensenada Empalme Transporte Tobarito Tequesquite Testerazo Pinto Paxtle
Lequeitio Ejutla Mochis Islita Gambino Ecuandureo Divisaderos Derramaderos Degollado Cuxpala Curimeo Cuquío
Cupareo Cumuato Cumuatillo Cumpas Culiacancito Culiacán Cuisillos Cuerámaro Cucurpe Cucuchucho Cuaracurio
Cuanajo Cuamio Creel Coyula Coyotitán Cosío Cosalá Cortazar Coroneo Corerepe Corcovado Coquimatlán Contepec
Condémbaro Compuertas Compostela Comonfort Comanjilla Comanja Comala Comachuén Colotlán Colorines Jecopaco
Colima Cohuibampo Cofradía Cocucho Corupo Cócorit Coamiles Cloete Lerdo Citala Cieneguitas Cieneguillas
Churintzio Chucarit Chucándiro Choix Jitonhueca Churipitzeo Chiquimitío Chinobampo Chinampas Chilchota Cherán
Chavinda Charo Charcas Charay Charapendo Charapan Chaparaco Chapalilla Chapala Chametla Chamácuaro Chacala
Cerocahui Cerano Celaya Cedros Cedral Ceballos Castaños Carranco Carichí Carapan Capulín Capácuaro Capacho
Cantuna Cantabria Canelas Candela Canatlán Cananea Calvillo Caltzontzin Caleras Calamanda Cajititlán Cacalutla
Cacalotán Bucerías Boquillas Bocoyna Bocas Bledos Betania Bermejillo Bellavista Buaysiacobe Bavispe Baviácora
Basúchil Basconcobe Bacobampo Basaseachi Barrón Barretos Bariometo Banámichi Bamoa Badiraguato Bácum Bacubirito
Bacorehuis Bacoachi Bachoco Bachíniva Bacerac Bacanora Bacadéhuachi Bacabachi Baburía Baborigame Ayotitlán
Ayotlán Aután Atongo Atonalisco Atolinga Átil Aticama Atequiza Atenguillo Atapaneo Atapan Atacco Asientos
Ascención Arteaga Arroyos Arizpe Arivechi Arcinas Arcelia Araró Aranza Arantepacua Arandas Apozol Aporo
Apoderado Apo Antúnez Ansihuacuaro Angostura Angahuan Amexhe Ameca Amatitán Amatepec Amazcala Amapa Amacueca
Altata Altar Alista Alhuey Alcholoa Alcaraces Álamos Ajuno Ajuchitlán Ajijic Ahuisculco Ahuirán Ahome Aguililla
Agostitlán Sásabe Aconchi Acatic Acaponeta Acámbaro Acachuén Camalotita Tavera Ojocaliente Cotorina Jaltomate
Ibarrilla Urireo Potreros Providencia Jocoqui Picacho Gasca Sarabia Mexicanos Tomelopitos Valencianita
Cuchicuato Silva Medranos Landín Huitzatarito Guándaro Ziquítaro Janamuato Janambo Irimbo Uripitio Zurumbeneo
Irapeo Cuparátaro Jaripeo Zopoco Zirimícuaro Chapa Paramuén Chupio Tafetán Huanguitío Ocurio Parícuaro
Purechucho Salguero Zicuirán Gámbara Tenería Zacazonapan Otzoloapan Dotegiare Guayameo Pantla Zacapuato
Morelita Cuyutlán Montenegro Jofrito Saldarriaga Urecho Arcila Apapátaro Bravo Huapinol Sinapan Morocoy Xbacab
Guayalejo Machetla Chililico Ahuaxintitla Buayums Venceremos Crucecita Palmira Pomoca Jacarandas Tenextepango
Arenal Atoluca Pocitos Palomar Tungareo Panuaya Tatoxcac Tacopan Axotlán Nejapa Ichán Yoshib Chalchocoyo
Zacango Sosa Samarkanda Ocopulco Amatillo Nachig Pochahuizco Joshil Tezoquipa Changata Xoloateno Iquinuapa
Zapotlán Tlatempan Capoluca Chicahuaxtla Uruétaro Tuncingo Coahuixco Zoatecpan Kotolte Polígonos Jorobas
Chiloljá Pantitlán Tehuilotepec Tulipanes Xhixhata Pañhé Arboledas Fredepo Cipreses Taniperla Xonalpu Tinajitas
Tzeltal Papatlazolco Taxco Acatempa Chimalapa Xoxonacatla Otilpan Tatauzoquico Tenochtitlán Chichicaxtle Apeo
Leacaman Yashanal Texcaltepec Tezhuatepec Olintepec Coachiti Cuaxuxpa Atenxoxola Cruztón Sitalá Atlamajac
Tanamacoyan Shoctic Zacapalco Apatauyan Paintla Tepetates Tikinmul Cuonetzingo Gobernadores Hueyitlalpan
Temalacaco Chicumtantic Matzam Texmola Istaro Ixticpan Jolotichán Querendas Toxtla Chixtontic Tzintzimeo
Piletas Mexcala Tlacoapa Apas Lipuntahuaca Muquén Puxtla Chacoma Majomut Usipa Tetecolala Paisanos Tacubaya
Cantioc Abrevadero Cuaxoxpan Cuauhtamingo Zoquiapa Tandzumadz Cajelitos Huitzmaloc Pezmatlán Apalani Tlacoaxtla
Sinahua Coxolico Saclamantón Ocoxaltepec Pilotos Tlixco Ahuihuiyuco Catishtic Banderas Romerillo Tzoeptic
Mitzitón Alcozacán Tlahuapa Yibeljoj Tlanipatla Cuchulumtic Iztacapa Acatla Tanhuixco Zapuyo Mixtlalcingo
Zoyatitla Tonalapan Tepozcuautla Arimatea Tzopilja Tomaquilapa Zizicazapa Patlicha Izotepec Majastic Oxeloco
Xalticpac Zequentic Macutzio Cálido Ococh Tulimanca Tenexio Soyata Matacapan Pochálcatl Zolonquiapa Boquiapa
Jerusalén Ventoquipa Chipahuatlán Nigromante Chimhucum Pechucalco Coyahualco Cantinela Caxitepec Ahuexotitlán
Tentic Nexticapan Jomanichim Tazaquil Tzinil Ocotequila Jolsibaquil Chiquinival Nexpan Techichili Misija
Tlatilpa Tutepec Miravalle Acuaco Zoyotla Ixtlahuaca Tocoy Ocuiltzapoyo Coahuixtla Yopi Tlacuilola Jarillas
Texocoyohuac Pintillo Oxinam Tetelcingo Apantla Tonalapa Nenehuaca Camémbaro Tetlatzinga Tlacpac Tlaminca
Joltealal Iratzio Teocalco Honey Espinal Juamave Tecoanapa Macvilhó Coecillo Zacapechpan Tlacolulan Actipan
Yecapixteca Tarímbaro Tlahuiltepa`,
  IT: `Zumpano Zerfaliu Zeddiani Zambrone Zagarise Zaccanopoli Vittoria Villaurbana Villasor Villasmundo Villasimius
Villarosa Villaputzu Villapiana Villalba Villafrati Villacidro Viggianello Vicari Viagrande Verzino Verbicaro
Varapodio Vallermosa Vallelonga Vallefiorita Valledolmo Valdina Ustica Ussassai Ussaramanna Ussana Usellus
Umbriatico Ulassai Ugento Ucria Tusa Turri Tropea Tripi Tricase Trenta Trecastagni Tratalias Trapani Tramatza
Trabia Tortorici Tortolì Torretta Torrenova Torregrotta Tiriolo Tiggiano Terravecchia Terrasini Terralba
Taviano Taverna Taurianova Tarsia Taormina Sutera Surdo Suelli Stilo Stignano Staletti Staiti Squillace
Sperlinga Specchia Spadafora Sortino Sorianello Sommatino Solarussa Solarino Solanas Siris Siracusa Sinnai Sini
Simbario Simaxis Simala Siliqua Silì Siderno Siddi Siculiana Sibari Siano Siamanna Siamaggiore Seulo Seui Sestu
Sersale Serri Serrenti Serrata Serrastretta Serradifalco Serdiana Senorbì Senis Seminara Selegas Selargius
Segariu Scordia Scoglitti Scillato Scido Scicli Sciara Sciacca Scarcelli Scalea Savelli Satriano Sartano
Sarroch Sardara Saponara Gerocarne Santadi Sanluri Samo Samugheo Sambiase Samatzai Samassi Salve Salaparuta
Sadali Ruinas Ruffano Rovito Rotonda Rosolini Rosarno Rombiolo Rogliano Rodì Roccapalumba Roccamena Roccalumera
Rizziconi Riposto Riesi Ribera Resuttano Rende Reitano Regalbuto Ravanusa Randazzo Ramacca Ragusa Raffadali
Raddusa Racalmuto Racale Quartucciu Pula Prizzi Pozzallo Portoscuso Portigliola Pompu Pollina Polia Platì
Platania Plataci Placanica Pizzoni Piscopio Piscinas Piraino Pioppo Pimentel Pietrapaola Pietrafitta Pianopoli
Pettineo Petrosino Petronà Perdaxius Perdasdefogu Pentone Pellaro Pedivigliano Pedagaggi Pazzano Pavigliana
Patù Patti Paternò Partanna Parghelia Parenti Paravati Papasidero Paola Pantelleria Pannaconi Panettieri Paludi
Pallagorio Palizzi Palermiti Palagonia Pagliarelle Pagliara Paceco Pabillonis Osini Ortacesus Orsomarso
Oristano Albagiara Oliveri Olivadi Nuxis Nurri Nuraxinieddu Nuraminis Nurallao Nuragus Nurachi Noto Nissoria
Niscemi Nicotera Nicosia Nicolosi Naso Naro Nardodipace Narcao Mussomeli Muravera Mottafollone Mosorrofa
Mormanno Morgongiori Montesardo Montepaone Montelepre Montedoro Montauro Montallegro Monreale Mongrassano
Mongiana Monastir Monasterace Mogoro Mogorella Modica Mistretta Misterbianco Misilmeri Mineo Mileto Milena
Milazzo Miglierina Mezzojuso Messina Messignadi Mesoraca Merì Menfi Melissano Melilli Melicucco Melicuccà
Mazzarino Mascalucia Mascali Masainas Marzi Martone Martirano Marrubiu Marittima Marineo Marinella Marianopoli
Marcedusa Marausa Maratea Mangone Mandas Mammola Malvito Malvagna Malito Malfa Maletto Maierà Maida Magisano
Luzzi Lungro Lucugnano Lotzorai Longobucco Longobardi Longi Locri Lipari Linguaglossa Linera Licata Librizzi
Letojanni Leonforte Lentini Leni Lazzaro Laurignano Lascari Larderia Lappano Lanusei Lampedusa Laconi Kamma
Itala Ispica Isnello Ilbono Jerzu Guspini Guasila Aprigliano Guardavalle Grotteria Grotte Grisolia Grimaldi
Gratteri Gonnosnò Gonnoscodina Gonnesa Godrano Gizzeria Giuliana Girasole Gimigliano Giffone Giba Giarre
Giardinello Gesturi Gesico Gergei Gerace Genuri Gemini Gela Gasperina Gangi Gallodoro Gaggi Gadoni Fuscaldo
Furtei Frazzanò Francofonte Francica Fordongianus Floridia Floresta Fiumedinisi Finale Filogaso Filadelfia
Ficarra Ficarazzi Ferla Felline Favignana Falerna Falcone Fabrizia Escolca Escalaplano Erice Enna Elmas Drapia
Doria Donorì Donnalucata Domusnovas Domanico Diso Dinami Diamante Depressa Delianuova Decollatura Decimoputzu
Decimomannu Davoli Dasà Cutro Curinga Curcuris Crucoli Crotone Crosia Cropalati Crichi Cotronei Cosoleto
Cosenza Corsano Corleone Condrò Condofuri Comitini Comiso Collinas Collesano Cleto Civita Cittanova
Cinquefrondi Cinisi Ciminna Ciminà Cicala Ciavolo Cetraro Cessaniti Cesarò Cerzeto Cervicati Cerisano Cerenzia
Cerami Centuripe Centrache Cenadi Celico Cefalù Caulonia Catenanuova Catanzaro Castroregio Castroreale
Castrolibero Castiglione Castiadas Castelluzzo Casteldaccia Castelbuono Cassibile Cassaro Casignana Casabona
Carpanzano Caronia Carolei Carlopoli Carlentini Carini Cariati Carfizzi Careri Cardinale Carbonia Capoterra
Dipignano Capizzi Capistrano Canolo Canneto Canicattì Candidoni Camporeale Campofranco Cammarata Camini
Camastra Caltavuturo Caltagirone Calopezzati Calatafimi Calatabiano Calasetta Calascibetta Calamonaci Cagliari
Caccuri Caccamo Cabras Butera Burgio Burcei Buonvicino Buggerru Buccheri Brolo Briatico Brancaleone Bovalino
Botricello Borgia Bonifati Bompietro Bompensiere Bolognetta Bocchigliero Bivona Bisignano Bisacquino Bianco
Bianchi Biancavilla Belvì Belsito Belpasso Baucina Basicò Barrali Barrafranca Baressa Baradili Ballao
Balestrate Bagaladi Badolato Avola Atzara Asuni Assolo Assemini Arzana Armungia Aritzo Arena Ardore Arborea
Arbatax Aragona Antonimina Andrano Andali Amica Amendolara Amato Amantea Altomonte Altofonte Altilia Alliste
Allai Alimena Alì Alessano Alcamo Albidona Aidone Agrigento Agira Adrano Acri Acquedolci Acquappesa
Acquaformosa Acireale Acate Cardedu Zuglio Zuccarello Zovencedo Zoppola Zollino Zogno Zocca Zoagli Zimone
Zibello Panchià Zermeghedo Zerbolò Zerbo Zepponami Zeme Zavattarello Zapponeta Zanica Zanè Zandobbio Zambana
Vomero Volvera Volturino Voltido Volterra Voltaggio Volpiano Volpedo Volpara Volongo Volargne Vogogna Voghera
Vodo Vobbia Vobarno Viù Vitulazio Vitulano Vittuone Vittorito Vitorchiano Viticuso Viterbo Vistrorio Visso
Visciano Vipiteno Vione Vinzaglio Vinci Vinchiaturo Vimodrone Vimercate Villotta Villongo Villimpenta Villesse
Villaverla Villata Villasanta Villarotta Villaricca Villarboit Villanterio Villammare Villamarzana Villamaina
Villamagna Villalago Villaga Villadossola Villadose Villachiara Viguzzolo Vigonza Vigonovo Vigone Vigolzone
Vigolo Vignolo Vignola Vignate Vignanello Viggiù Vigevano Vigatto Vigasio Vieste Vidigulfo Vicopisano
Vicomoscano Vicolungo Vicoli Vicofertile Viciomaggio Vicchio Vicarello Vicalvi Vibonati Viareggio Viadana
Vezzano Vetto Vetralla Vestone Vestignè Vessalico Vespolate Vesime Vescovana Verzuolo Verucchio Vertova Verrone
Verres Veronella Veroli Verolanuova Vernole Vernio Vernazza Vernate Vernante Vermiglio Vermezzo Vergiate
Verghereto Verdello Vercurago Vercelli Verceia Venzone Venturina Ventoso Ventimiglia Venosa Venasca Venarotta
Venafro Velturno Velletri Veleso Vejano Veglie Vedeseta Vedelago Vazzola Vattaro Vastogirardi Vasia Vasanello
Vas Varzo Varzi Varsi Varmo Varese Varenna Varedo Varazze Varago Vanzone Vanzago Vanzaghello Vanchiglia
Valvasone Valtorta Valstagna Valsinni Valperga Valpelline Valmontone Valmacca Vallinfreda Vallese Vallerotonda
Vallepietra Vallemaio Vallecupa Vallecrosia Vallecorsa Vallebona Vallà Valgrana Valgioie Valganna Valfenera
Valenzano Valenza Valentano Valeggio Valduggia Valdottavo Valdagno Bondione Vajont Vailate Vaiano Vadena Vada
Vacri Vacone Uzzano Usseglio Uscio Urzulei Ururi Uri Urgnano Urbino Urbania Umbertide Udine Tuscania Turriaco
Turi Turbigo Turania Tuglie Tufino Tuenno Tubre Truccazzano Trovo Troviggiano Troia Trofarello Trodena Trivigno
Trivento Triuggio Trisobbio Triora Trino Trinitapoli Trinità Triggiano Trieste Triei Tricesimo Tricerro
Tricarico Tribano Treviso Trevignano Treviglio Trevico Trevenzuolo Tresnuraghes Trescine Trequanda Trepuzzi
Trento Trentinara Tremignon Tremezzo Tremenico Treia Treglio Treggiaia Tredozio Trecenta Trecchina Trecasali
Trebaseleghe Travo Travesio Traversetolo Traversella Trastevere Trasaghis Trasacco Trarivi Trarego Transacqua
Trani Trana Tramutola Tramonti Tradate Torviscosa Tortoreto Tortorella Tortona Torrioni Torriglia Torricella
Torrice Torriana Torrevecchia Torrenieri Torrecuso Torrebruna Torreano Torrazzo Torraca Tornolo Torno Tornata
Tornareccio Tornaco Turin Torgnon Torgiano Torchiarolo Torchiara Tora Tonara Tonadico Tombolo Tolve Tolmezzo
Tolfa Tolentino Toirano Toffia Todi Toano Tissi Tirrenia Tires Tirano Tinnura Ticineto Ticengo Tecchiena Thiesi
Thiene Tezze Testico Tessera Tessennano Tesimo Tesero Terzigno Terruggia Terrossa Terricciola Terrazzo
Terracina Terontola Terni Ternate Termoli Termeno Terlano Terlago Terenzo Terento Terelle Teramo Teora Teor
Tenno Tencarola Temù Telti Telgate Tegoleto Teglio Teano Tavullia Tavoleto Tavernole Tavernelle Tavenna
Tavazzano Tavagnasco Tavagnacco Tauriano Taurasi Taurano Tarzo Tarvisio Tarquinia Tarcento Taranto Tarano
Taneto Tamai Talmassons Talla Talana Taipana Taino Taglio Tagliacozzo Taggia Taceno Suzzara Suvereto Sutri
Sustinente Susegana Surbo Surano Supino Supersano Suno Summonte Sumirago Sulzano Sulmona Sueglio Subbiano
Sturno Strudà Strozza Stroppo Stroppiana Strigno Striano Strevi Strettoia Stresa Stregna Stradella Stra Storo
Stornarella Stornara Stintino Stimigliano Stigliano Stienta Stia Sternatia Stenico Stelvio Stellanello Stazzano
Statte Stanghella Stanghe Staggia Staffolo Staffa Squinzano Spresiano Spotorno Sporminore Spormaggiore Spongano
Spoleto Spirano Spinoso Spinetoli Spinete Spinazzola Spilimbergo Spilamberto Spianate Sperlonga Spello
Sparanise Sozzago Sovicille Soverzene Sovere Sospirolo Sospiro Sorso Sorradile Sormano Sori Sorgono Soresina
Sordevolo Sorbolo Sorbara Soragna Soprabolzano Sonnino Sonico Sondrio Soncino Sona Solopaca Solofra Soliera
Solferino Solesino Solero Soldano Solarolo Solaro Soddì Soci Soccavo Soave Sluderno Sizzano Siviano Siusi Sissa
Siror Sirolo Sirignano Siniscola Sindia Sinalunga Silvi Sillano Siligo Silea Silanus Silandro Signa Sgurgola
Sgonico Sforzacosta Sezze Seveso Settefrati Sestriere Sestola Sesto Sestino Servigliano Serre Serrapetrona
Serramezzana Serramazzoni Serole Sermide Serle Serino Serina Seriate Sergnano Seravezza Sequals Sepino Sennori
Sennariolo Senigallia Seniga Senerchia Seneghe Senale Senago Semestene Selvino Selvatelle Sellero Sellano
Segrate Segni Seggiano Sefro Sedrina Sedini Sedilo Sedico Sedegliano Secugnago Seclì Secchiano Seborga Seano
Scorzè Scortichino Scoppito Scopello Scontrone Scomigo Sciolze Schio Schiavon Scheggino Scheggia Scerni Scerne
Scarnafigi Scarmagno Scarlino Scario Scapoli Scansano Scandriglia Scandicci Scandiano Scampitella Scaltenigo
Scaldasole Scala Scafati Scafa Savona Savio Savigno Savigliano Saviano Sava Sassuolo Sassofeltrio Sassocorvaro
Sassinoro Sassi Sassetta Sassari Sassano Sassa Sarzana Sarule Sarteano Saronno Sarno Sarnico Sarnano Sarmeola
Sarmato Sarezzo Sarezzano Sarentino Sarconi Sarcedo Sapri Sappada Sanzeno Sanza Santorso Santomenna Santhià
Santerno Santandrà Venezzano Sanremo Sannicola Sanguinetto Sangano Sanfront Sanfrè Sandrigo Dolina Sandigliano
Sanarica Sampeyre Sambuco Sambuci Samarate Salzano Salvitelle Salvirola Salvaterra Saluzzo Salussola Saluggia
Saludecio Salorno Salò Salmour Salle Salizzole Salisano Saliceto Salgareda Saletto Salerno Salento Salcedo
Salassa Salara Salandra Salbertrand Sairano Sagama Sacrofano Sacile Saccolongo Sacco Sabbia Sabaudia Ruviano
Rutino Rutigliano Ruoti Rufina Ruffia Rudiano Rubiera Rubiana Rozzano Rovigo Roviano Rovetta Rovereto
Rovellasca Rovato Rovasenda Rovagnate Rottofreno Rottanova Rotondella Rotello Rotella Rossiglione Rossana
Rosolina Rosia Rosello Roscigno Rosciano Rosate Ronzone Ronta Ronsecco Rondissone Roncone Roncoferraro
Roncocesi Ronciglione Ronchis Roncegno Roncà Romentino Romeno Romanengo Romana Romagnese Rolo Roiate Rogolo
Rognano Rofrano Rodengo Rodeano Rocchetta Roccavivi Roccavivara Roccavione Roccastrada Roccasicura Roccasecca
Roccaromana Roccaraso Roccantica Roccanova Roccamonfina Roccalbegna Roccagiovine Roccafranca Roccadaspide
Roccacasale Roccabianca Robilante Robbio Robassomero Roasio Roana Rivoli Rivodutri Rivergaro Rivello Rive
Rivara Rivanazzano Rivalba Ripatransone Riparbella Ripalimosani Ripacandida Ripabottoni Riolunato Riofreddo
Rimini Rimella Rimasco Rima Scena Rieti Ricigliano Riccione Riccia Riardo Riale Rho Rezzoaglio Rezzo Rezzato
Revò Revine Revigliasco Revello Retorbido Rescaldina Resana Renazzo Remanzacco Reino Reggiolo Refrontolo
Recetto Recco Recanati Recale Raviscanina Raveo Ravello Ravascletto Ravarino Rassina Rapone Rapolla Rapino
Rapallo Rapagnano Ramon Ramiseto Raldon Raiano Radicondoli Racines Racconigi Quistello Quingentole Quindici
Quincinetto Quercianella Quattordio Quassolo Quasano Quartesana Quarona Quargnento Quarata Quarantoli Qualiano
Quagliuzzo Quadrelle Putignano Putifigari Pusiano Pumenengo Pulfero Puianello Puglianello Provvidenti Prossedi
Procida Proceno Priverno Priola Prezza Preturo Pressana Presenzano Preore Premilcuore Premeno Premana
Preganziol Predosa Predore Predoi Predazzo Precenicco Pray Pravisdomini Pratovecchio Prato Prascorsano Prarolo
Pralungo Pralormo Prali Pralboino Pradleves Pozzuolo Pozzuoli Pozzonovo Pozzoleone Pozzillo Pozzilli Pozza
Povoletto Poviglio Postua Postioma Postiglione Postalesio Postal Posta Positano Posina Posillipo Posatora
Portula Portogruaro Portofino Portoferraio Portocannone Portobuffolè Portici Porporano Porpetto Pornassio
Porlezza Pordenone Porcellengo Porcari Porano Poppi Popoli Ponzone Pontremoli Pontinvrea Pontinia Pontida
Ponticino Ponti Pontevico Pontestura Pontenure Pontelongo Pontelatone Pontedassio Pontecurone Pontecorvo
Pontecagnano Pontebba Pontassieve Ponso Ponsacco Poncarale Pomponesco Pompeiana Pompei Pomezia Pometo Pombia
Pomarico Pomarance Polvica Polverigi Polverara Pollutri Pollica Pollenza Pollein Polla Polino Polinago Poli
Polesella Polcenigo Poirino Poiano Opicina Poggioreale Poggiomarino Poggiodomo Poggibonsi Poggiardo Podenzano
Podenzana Pocenia Ploaghe Plaus Pizzoli Pizzoferrato Piuro Piumazzo Piubega Piteglio Pistrino Pistoia Pisticci
Pisoniano Pisogne Pisciotta Piscinola Pisa Piozzano Piossasco Piombino Pioltello Piode Piobbico Pinzolo Pineto
Pincara Pinarella Pimonte Pila Pigra Pignola Pigna Piglio Pievepelago Pieve Pietrelcina Pietraporzio Pietranico
Pietramurata Pietramelara Pietralunga Pietradefusi Pietracuta Pietracupa Pietracamela Pietrabruna Pienza
Piegaro Piedimulera Piedimonte Piedicavallo Piea Picinisco Picerno Picciano Piazzatorre Piasco Piantedo
Piansano Pianoro Pianola Piano Pianillo Piangipane Pianezze Pianezza Pianella Piandimeleto Pianazzo Piaggine
Piagge Piadena Piacenza Pezzana Pettinengo Petritoli Petriolo Petrignano Petriano Petacciato Pessione
Pessinetto Pescosolido Pescopagano Pescina Peschici Pesche Pescasseroli Pescarolo Pescara Pescaglia Pesaro
Perugia Pertosa Pertengo Pernumia Pernate Perito Perinaldo Pergola Perfugas Perdifumo Percoto Percile Perca
Perano Pennadomo Pennabilli Pellizzano Pellezzano Pellestrina Pelago Pegognaga Peglio Pedesina Pederobba
Pedavena Pecorara Pecetto Peccioli Pavona Pavia Pavarolo Paullo Paulilatino Paularo Pattada Patrica Paternopoli
Pastrengo Pastena Passirano Passarella Pasiano Parzanica Paruzzaro Parre Parrano Parona Parma Parella Parcines
Paratico Parabita Papozze Paolisi Pantigliate Pantalla Panni Pannarano Pandino Pancarana Pancalieri Pamparato
Paluzza Palù Palosco Palomonte Palombaro Palombaio Palmiano Pallerone Pallare Pallanzeno Palinuro Palidano
Palestro Palestrina Palese Palena Palazzo Palanzano Palaia Palagiano Palagianello Palagano Pagnona Pagani Paese
Paesana Padulle Paduli Padru Padria Padua Padivarma Paderna Padergnone Pacentro Ozzero Ozieri Ozegna Oyace
Ovindoli Ovaro Ovada Oulx Ottone Ottobiano Ottaviano Ottati Ottana Otricoli Otranto Ostra Ostiglia Ostiano
Ostellato Ossona Ossi Ospedaletto Ospedaletti Osoppo Osnago Osmate Osilo Osiglia Osidda Oschiri Orzivecchi
Orvinio Orvieto Orune Ortueri Ortucchio Ortovero Ortisei Ortezzano Ortelle Orte Orsogna Orria Orotelli Orosei
Ornica Ornavasso Ornago Oriolo Origgio Oricola Orgosolo Orgiano Orbetello Orbassano Oratino Cursolo Orani Ora
Opi Oniferi Onifai Oneta Onano Omignano Omegna Olzai Olmeneta Olmedo Vassena Oliena Olginate Oleggio Oldenico
Olcenengo Oglianico Oggiono Offlaga Offida Offanengo Ofena Odolo Oderzo Occimiano Occhiobello Nuvolento Nuoro
Numana Nulvi Nule Nucetto Novello Novellara Nove Novalesa Novaledo Novafeltria Nosate Norma Norcia Norbello
Noragugume Nonantola Nomi Nomaglio Noli Nole Noicattaro Noha Nogara Noepoli Nociglia Noci Nocelleto Nocciano
Nocara Noasca Noale Nichelino Nibbiano Neviano Nettuno Netro Nespolo Nervi Nerola Nerito Nereto Nepi Neoneli
Nemoli Nemi Nembro Neirone Negrar Nazzano Navelli Nave Naturno Narzole Nardò Narbolia Nalles Musso Musano Murlo
Murialdo Murazzano Murano Mulazzo Muggiò Muccia Mozzecane Mozzate Mozzanica Mozzagrogna Mottalciata Motta Mossa
Mosnigo Moscufo Moscazzano Morterone Mortegliano Mortara Morsano Morrovalle Morolo Mornago Morlupo Morimondo
Morigerati Moricone Morgex Morfasso Moretta Moresco Mordano Morbegno Monzuno Monzambano Monza Montresta
Montottone Montone Montoggio Montodine Montjovet Montignoso Montieri Monticiano Montichiari Monticelli
Monticchio Monti Monteviale Monteverde Montevarchi Montesilvano Montesegale Montescudo Montesarchio
Monterotondo Monterosi Monteroduni Montereale Monterchi Monterado Monteparano Montemurro Montemurlo Montemitro
Montemilone Montemiletto Montemesola Montemarano Montelupone Montelparo Montelongo Montelapiano Montelanico
Montelabbate Montegrosso Montegranaro Montegiorgio Montefusco Montefredane Montefortino Monteflavio
Montefiorino Montefino Montefano Montedinove Montecosaro Montecorice Montecilfone Montecelio Montecchio
Montecarotto Montecarlo Montecalvoli Montebuono Montebruno Montazzoli Montasola Montaquila Montappone Montanaro
Montanara Montale Montalcino Montaione Montaguto Montagnana Montagano Montà Monselice Monsano Monopoli Monno
Mongrando Monghidoro Mongardino Monfalcone Monesiglio Mondragone Mondolfo Mondavio Monclassico Moncalvo
Monacilioni Mompeo Momo Mombaroccio Mombaldone Molveno Mollia Moliterno Molise Molini Molinella Molfetta
Molazzana Molare Moimacco Moie Moiano Moglia Moggio Moena Modugno Modolo Modena Missanello Missaglia Misinto
Mirano Mirandola Minucciano Minturno Minori Minerbio Minerbe Milis Milanere Mignanego Miglionico Migliaro
Migliarino Miglianico Micigliano Miazzina Miano Miane Mezzoldo Mezzolara Mezzogoro Mezzocorona Mezzano
Mezzanego Mezzana Meta Mestrino Mestre Mesola Mesagne Merlara Merine Mergozzo Mergo Mercenasco Mercato
Mercatale Mercallo Merate Merano Mentana Ruffrè Menconico Menaggio Melzo Melpignano Mello Melizzano Melfi
Meleti Melendugno Meldola Melara Meina Meggiano Meduno Medole Medolago Mediis Medesano Mede Mazzin Mazze
Mattinata Mattarello Matrice Matino Matera Matelica Massimeno Massignano Masserano Massello Massazza Massarosa
Massafra Masone Maslianico Maser Maschito Marzio Marzabotto Maruggio Martinsicuro Martinengo Urbe Martignano
Martignacco Marti Martano Marta Marsia Marsciano Marsaglia Marotta Marostica Marone Marola Marnate Marliana
Marlengo Mariotto Marigliano Marghera Margarita Mardimago Marco Marcignana Marcianise Marciana Marcetelli
Marcellina Marcaria Marcallo Maranello Mapello Manzano Mantignana Manta Mansuè Manoppello Maniago Manfredonia
Manerbio Manduria Mandela Manciano Malvicino Malonno Malo Malnate Malmantile Malesco Maleo Malcesine
Malborghetto Malalbergo Maissana Maiori Magugnano Magreta Magomadas Magno Magnacavallo Maglie Magliano Magione
Magasa Maerne Maenza Madignano Maddaloni Macugnaga Macomer Macerata Maccarese Maccagno Maccacari Luzzara
Luzzana Lustra Lusiana Lusia Lusevera Luserna Lupara Luogosanto Luogosano Lungavilla Lunano Lumellogno Luino
Lugugnana Lugagnano Lucrezia Lucito Lucignano Lucera Lucca Lubriano Lozzolo Loseto Lorsica Loreo Lorenzana
Loreggiola Loranzè Lonigo Longiano Longastrino Longarone Longare Londa Lonato Lomello Lombardore Lomazzo Loiano
Lograto Lodine Lodè Loculi Locorotondo Loano Lizzano Lizzanello Livorno Livo Liveri Lissone Liscate Lioni
Lingotto Linate Limite Limena Limbiate Limatola Lillianes Ligonchio Lignana Lierna Lido Licusati Liberi Lezzeno
Levice Leverano Levanto Levada Lestizza Lestans Lessona Lessolo Lesina Lesa Lerici Lequile Leporano Leonessa
Lentiai Lenta Lenola Leno Lenno Lenna Lemie Leini Legnaro Legnano Legnago Leffe Lecce Lazzeretto Lazise Lavis
Laviano Lavenone Laveno Lavello Lavagna Lauzacco Lauro Laurino Lauriano Lauria Laurenzana Lauregno Latronico
Latisana Latiano Laterza Laterina Lastebasse Lasino Lasa Larino Lariano Lari Lardaro Lapio Lapedona Panighina
Lanuvio Langhirano Landriano Landiona Lanciano Lana Lamporo Lamon Lallio Laives Laion Lainate Lajatico Lagundo
Lagosanto Lagonegro Laglio Giudecca Laerru Ladispoli Laces Lacedonia Lacchiarella Cappelletta Labro Labico
Izano Ivrea Ittireddu Itri Istrana Issogne Issime Ispra Isolabona Isernia Iseo Ischitella Ischia Irgoli Inzago
Invorio Inveruno Inverno Inverigo Introbio Ingria Impruneta Imperia Imola Illasi Capitello Iesolo Jesi Jelsi
Ialmicco Gussago Guilmi Guiglia Guidonia Guidizzolo Gubbio Guazzora Guazzino Guasticce Guastalla Guardiaregia
Guardiagrele Guardea Guardamiglio Guarcino Gualtieri Grumes Grugliasco Gruaro Grottolella Grottole Grottaglie
Grosseto Grosotto Grosio Groscavallo Gropparello Gromo Gromlongo Grigno Grignasco Griante Gressan Greggio Greci
Grazzanise Gravellona Cravagliana Gratacasolo Grassano Granze Grantorto Grandate Graglia Graffignano Gradoli
Gradara Gozzano Gottolengo Gosaldo Gorzegno Gorreto Goro Gorno Gorizia Gorgonzola Gorgoglione Gordona Gonzaga
Golasecca Goito Godo Godega Glorenza Giussano Giurdignano Giungano Giulianova Giulianello Giuggianello
Giovinazzo Giove Gioi Ginosa Ginestra Gildone Giaveno Giave Giarole Ghislarengo Ghisalba Ghiffa Ghemme Ghedi
Gesualdo Gessopalena Quartiano Germagnano Gerenzago Gerano Genzone Genivolta Genazzano Gemonio Gemona Gemmano
Gazzuolo Gazzaniga Gavorrano Gavoi Gavirate Gavignano Gavi Gattinara Garzeno Garlenda Garlasco Gargnano
Garessio Garda Garaguso Garadassi Ganna Gandino Gambolò Gambettola Gamberale Gambatesa Gambasca Gamalero
Galzignano Galugnano Galtellì Galluccio Gallo Gallio Gallinaro Gallicchio Gallicano Galliate Gallarate Galeata
Galbiate Galatone Galatina Gaiba Gaiarine Gagliole Gaglianico Gaggio Gaggiano Gaby Gabiano Futani Fusine
Fusignano Furci Fuorigrotta Fumone Fumane Fucecchio Fubine Frosolone Frosinone Frontone Frontino Frisanco
Frigento Fregona Fregene Fratte Frattaminore Frassinoro Frassinetto Frascati Frascaro Francolise Francolino
Fraine Fragagnano Foza Fossombrone Fossano Fossalunga Fossacesia Fossa Fosdinovo Fortunago Fortezza Fornaci
Fornacette Fornacelle Formignana Formigliana Formigara Formicola Formia Formello Formazza Forlimpopoli Forio
Forino Forenza Forcoli Forchia Foppolo Fonzaso Fontignano Fontevivo Fontegreca Fontechiari Fonteblanda
Fontaniva Fontanile Fontanigorda Fontanelle Fontanella Fontanelice Fontanarosa Fonni Fondo Fondi Follonica
Follina Foligno Folignano Folgaria Foglizzo Fogliano Foglianise Foggia Fobello Flumeri Florinas Flero Flavon
Flaibano Fivizzano Fiumana Fiuggi Fisciano Firenzuola Fiorano Filignano Filighera Filiano Filettole Filetto
Filettino Fiesse Fiesole Fidenza Ficulle Ficarolo Trebbio Fiano Fiamignano Ferriere Ferrazzano Ferrara Ferrada
Ferno Fermo Fermignano Ferentino Fenestrelle Feltre Felizzano Felino Feletto Favria Fauglia Fascia Fasano
Farnese Farini Fardella Fanzolo Fano Fanna Fanano Falvaterra Falmenta Fallo Falerone Faleria Falchera Faiano
Faggiano Fagagna Faeto Faenza Fabro Fabriano Fabbrico Exilles Etroubles Este Esine Esanatoglia Erula Erto Erli
Erchie Erbezzo Erbè Erba Eraclea Episcopia Entracque Endine Empoli Emarese Elice Edolo Eboli Dusino Duronia
Durazzano Duino Dugenta Dueville Dubino Dualchi Druogno Dronero Dro Drena Dragoni Dozza Dovadola Dosson
Dossobuono Dosso Dosolo Dosimo Dorio Dorgali Donzella Dongo Domodossola Domaso Dolo Dolcedo Dolceacqua Dolcè
Dogna Dogliani Dobbiaco Divignano Dimaro Dignano Desio Desana Dervio Deruta Taio Demonte Dello Deliceto Delebio
Dego Decima Darfo Daone Danta Dambel Dalmine Cutrofiano Cutigliano Cusio Cusercoli Cusano Curtarolo Curno
Curiglia Cupramontana Cupello Cuorgnè Cuneo Cumiana Cugnoli Cuglieri Cuggiono Cuceglio Crugnola Croviana Crova
Crone Crognaleto Crocefieschi Crissolo Crispiano Crevalcore Crevacuore Creto Cressa Crespino Crespina
Crespiatica Crespellano Crescentino Cremona Cremolino Cremeno Credera Creazzo Craveggia Cravanzana Cozzo
Cozzana Covo Cottanello Cotignola Costermano Costarainera Costanzana Costacciaro Costabissara Cossombrato
Cossoine Cossignano Cossato Corvaro Corvara Cortona Cortiglione Corteolona Cortazzone Cortanze Cortandone
Corsico Corropoli Corridonia Correggio Corpolò Cornuda Corniglio Cornaredo Cornalba Cornaiano Cormons Cormano
Corinaldo Cori Corgeno Corfinio Coredo Cordovado Cordignano Corcolle Corciano Corchiano Corbola Corbetta
Corbanese Corato Corana Coppito Copparo Copiano Conversano Controne Controguerra Contrada Contigliano Conselice
Conscio Consandolo Configni Confienza Conegliano Condino Concorezzo Conco Concerviano Comunanza Compiano
Commessaggio Comiziano Comerio Comeglians Comazzo Comacchio Comabbio Colturano Colorno Colonnella Colombaro
Cologne Colobraro Colmurano Collobiano Colliano Collevecchio Colletorto Collepietro Collepepe Collepasso
Collemeto Collelongo Collegno Collegiove Colleferro Colledara Collecorvino Collecchio Collazzone Collarmele
Collagna Colere Coldragone Colbordolo Colà Cogolo Cogne Coggiola Codrongianos Codroipo Codogno Codisotto
Codigoro Codevilla Codevigo Codaruina Cocullo Cocconato Coccaglio Coazze Clusone Clusane Claviere Clauzetto
Classe Cizzago Civitaquana Civezzano Cittiglio Cittareale Cittaducale Cittadella Citerna Cisliano Cislago
Ciserano Cisano Cirimido Cirigliano Circello Cipressa Ciorlano Cinzano Cintano Cingoli Cimolais Cimitile Cimego
Cimbergo Cimadolmo Cigole Cigliano Cicognolo Ciciliano Cicerale Cicagna Cibiana Ciampino Chivasso Chiusi
Chiusanico Chiusaforte Chiusa Chiuro Chiuppano Chitignano Chiomonte Chioggia Chieuti Chieti Chieri Chiavenna
Chiavari Chiauci Chiaromonte Chiari Chiaravalle Chiaramonti Chianni Chianche Chiampo Chialamberto Cherasco
Charvensod Champdepraz Chambave Cevo Ceva Ceto Cetara Cessapalombo Cessalto Cesio Cesena Cesarolo Cesara Cesano
Cesa Cervia Cerveteri Cervesina Cervere Cerveno Cervaro Certaldo Cersosimo Cerrione Cerratina Cernobbio Cermes
Cermenate Cerlongo Cerignola Ceriana Ceriale Cerfignano Cereseto Cerese Ceresara Ceregnano Cercola Cercino
Cerchio Cercepiccola Cerbaia Cerasolo Ceprano Ceppaloni Cepagatti Centrale Centola Centallo Ceneselli Cene
Cenaia Cembra Cellio Cellere Celleno Cellamare Celano Ceggia Cedegolo Cecina Cecchini Cecchina Ceccano Cavriago
Cavour Cavezzo Cavedago Cave Cavarzere Cavareno Cavallirio Cavallino Cavalese Cavaglià Cautano Cattolica
Catignano Cataeggio Castronno Castrocielo Casto Castions Castino Castilenti Castignano Castenaso Castelverde
Castelvenere Casteltodino Castelseprio Castelsardo Castelpoto Castelplanio Castelpagano Castelnuovo Castelmauro
Campomolino Castello Castelliri Castelli Castelleone Castellarano Castellanza Castellaneta Castellalto
Castelgrande Castelfranci Castelfondo Casteldidone Castelcucco Castelcivita Castelbaldo Casteggio Castagnole
Castagnito Castagnaro Cassolnovo Cassino Cassinasco Cassiglio Cassacco Caspoggio Casperia Casoria Casorezzo
Casoni Casoli Casnigo Casarile Casina Caserta Caselle Casella Caselette Cascina Cascia Cascano Casazza
Casatisma Casasco Casargo Casapulla Casaprota Casape Casanova Casamassima Casamassella Casamarciano Casalzuigno
Casalvolone Casaluce Casalserugo Casalromano Casaloldo Casalnoceto Casalmoro Casalmaiocco Casalino Casali
Casalgrasso Casalgrande Casalduni Casalciprano Casalbuttano Casalbuono Casalborgone Casalbore Casalanguida
Casacalenda Carvico Carunchio Carugate Carsoli Carrù Carrosio Carpinone Carpino Carpiano Carpi Carpesica
Carpenedolo Carpegna Carpasio Carovigno Carosino Carona Carnate Carnago Carmiano Carmagnola Carlino Carlazzo
Carlantino Carisolo Carinola Carimate Carignano Carife Cargeghe Carenno Carema Cardito Cardano Carcoforo
Carceri Carbonera Carbone Carbognano Caravino Caravate Carassai Carasco Carapelle Carano Caraglio Capurso
Capriolo Caprino Caprie Capriana Capri Capranica Capralba Capracotta Cappadocia Caposele Capoliveri Capodrise
Capodimonte Capodarco Capitignano Capistrello Capergnanica Capena Capannori Capannoli Capalbio Caorso Caorle
Canzo Canzano Cantù Cantoira Cantalice Cansano Cannole Cannobio Cannara Canna Canischio Canino Caneva Canepina
Canelli Candiolo Candida Candiana Candelo Cancellara Canaro Canale Camugnano Campotosto Campospinoso Camposano
Camporosso Camporgiano Campora Camponogara Campomorone Campolieto Campoleone Campolattaro Campoformido
Campofilone Campodolcino Campodenno Campodarsego Campochiaro Campobasso Campli Campione Campertogno Campegine
Camparada Campanarello Campagnola Campagnatico Campagna Camogli Camisano Camigliano Camerino Cameri Camerano
Camburzano Cambiano Camalò Camairago Camaiore Calvizzano Calvisano Calvera Calvenzano Calvene Calvello
Calvatone Calvanico Caltrano Calto Caltignaga Caltana Calò Calizzano Calitri Calimera Calestano Calenzano
Calendasco Caldes Caldarola Calcio Calcinelli Calcinato Calcinaia Calciano Calci Calcara Calavino Calascio
Calamandrana Calabritto Caivano Caira Cairate Caiazzo Caianello Caglio Cagli Caggiano Cadoneghe Buttrio
Buttapietra Buti Bussoleno Bussolengo Busseto Buscoldo Buscate Busca Busano Busalla Busachi Buronzo Burolo
Buriasco Burano Buonalbergo Bulzi Bultei Buia Budrio Buddusò Bucine Buccino Bucciano Bucchianico Bubbio
Brusnengo Brusciano Brusasco Bruno Brunico Bruna Brumano Bruino Brugnera Brugnato Brugine Brosso Brossasco
Bronzolo Broni Brivio Brisighella Brinzio Brindisi Brignano Brienno Brez Bresso Bressanvido Bressanone Bressana
Brescia Brentonico Breno Brennero Brenna Brendola Brembio Brembilla Brembate Breia Breguzzo Breganze Braone
Brandizzo Pregola Bracigliano Bracciano Bra Bozzolo Bozzole Bovolone Bovolenta Bovino Bovegno Bottrighe
Bottidda Botticino Bottanuco Bossolasco Boscotrecase Boscoreale Bosconero Bosco Bosaro Bosa Borzonasca Borzano
Borutta Bortigiadas Borriana Borrello Borore Boroneddu Borno Bormio Borgosesia Borgosatollo Borgorose
Borgonuovo Borgomasino Borgomanero Borgomale Borgoforte Borgiallo Borghi Borgagne Boretto Borello Bordolano
Bordighera Borca Bonorva Bonnanaro Bonito Bonferraro Bonefro Bondeno Bonavigo Bonavicina Bonassola Bonarcado
Bomporto Bomarzo Bolzano Bolsena Bolotana Bolognola Bologna Bollengo Bollate Bolano Bojano Bocenago Boccioleto
Bobbio Blera Bitti Bitritto Bitetto Bistagno Bisenti Bisegna Bisceglie Birori Bionaz Binasco Gabbioneta
Bigolino Bientina Biella Bidonì Bicinicco Biccari Bibione Bibbiena Bibbiano Bibano Biassono Bianzone Bianzè
Biandrate Bevilacqua Bevagna Beura Bettona Bettola Bessude Besozzo Besnate Besenzone Besate Besano Berzo
Bertonico Bertiolo Bertinoro Berra Bernalda Berlingo Bergeggi Bergantino Bereguardo Berchidda Berceto
Bentivoglio Benna Benevento Benetutti Belluno Bellosguardo Bellona Bellocchi Bellante Bellano Bellagio Bella
Belgirate Belgioioso Belfiore Beinette Beinasco Begliano Bedonia Baveno Baunei Bauladu Battipaglia Bastiglia
Bassiano Basilicanova Basiliano Baselice Basciano Baschi Barzanò Barrea Baronissi Barni Barletta Barisciano
Barile Baricella Bari Barghe Bargagli Barete Bareggio Bardonecchia Bardolino Bardineto Bard Barcis Barbona
Barbianello Barbaricina Barbarasco Baranzate Baranello Baragiano Baone Banzi Balzola Balzo Balvano Balocco
Balmuccia Balme Balestrino Balangero Baiso Baiano Baia Bagnoregio Bagnone Bagnolo Bagnoli Bagnasco Bagnacavallo
Badia Badesi Badalucco Bacoli Baceno Azzate Azzanello Azeglio Aymavilles Avio Avigliana Aviano Avezzano
Avetrana Aversa Averara Avella Avelengo Austis Ausonia Auronzo Aurigo Aurelia Aulla Auletta Auditore Attimis
Atripalda Atri Atrani Atina Atessa Ateleta Asti Asso Assisi Asolo Asiago Ascrea Asciano Ascea Arzignano
Arzergrande Arzachena Arvier Artogne Artena Artegna Arsita Arsiero Arsiè Arrone Arre Arpino Arpaia Arosio Arola
Arnesano Arnara Armeno Arluno Arignano Arienzo Arielli Ariccia Ari Argenta Argelato Argegno Arezzo Arenzano
Ardesio Ardenno Ardea Ardauli Arcore Arconate Arcole Arcidosso Archi Arcevia Arcene Arborio Arba Aradeo Aquino
Aquileia Aquara Aprilia Apricena Apricale Aprica Apollosa Apiro Apecchio Aosta Anzio Anzi Antronapiana
Antrodoco Anterivo Antella Antegnate Angri Anghiari Angera Anfo Anela Andria Andreis Andrate Andezeno Andalo
Ancona Ancarano Anagni Anacapri Ampezzo Amorosi Amelia Ameglia Ambra Amatrice Amaseno Amandola Amalfi Alvito
Alvignano Alviano Altopascio Altidona Altedo Altare Altamura Alseno Alpette Almè Allumiere Allerona Alleghe
Alife Alghero Alfonsine Alfedena Alfano Alezio Aldeno Albuzzano Albonese Albizzate Albino Albinea Albignano
Albiate Albiano Albettone Alberona Albareto Albenga Albaredo Albanella Alatri Alanno Alagna Ala Airuno Airole
Airola Ailoche Ailano Aielli Aidomaggiore Agugliaro Agropoli Agosta Agordo Agnone Agnadello Agna Agliana Aggius
Agerola Agazzano Afragola Affi Adro Adria Adelfia Acuto Acquaviva Acqualagna Acquafredda Acquafondata Acerra
Acerno Accumoli Acciano Accettura Acceglio Accadia Abetone Abbateggio Abbasanta Tergu Panzano Sala Serravalle
Scardovari Ruda Visco Sevegliano Chiopris Pertegada Piavon Corbolone Pramaggiore Summaga Pero Candelù Ormelle
Lutrano Francenigo Povegliano Falze Ponzano Mignagola Casacorba Padernello Marano Dese Trivignano Torreselle
Badoere Casier Biancade Veternigo Sambruson Vallonga Cercivento Granvilla Bortolot Castion Trichiana Limana
Savogna Clodig Prepotto Orsaria Pradamano Bressa Passons Colugna Pagnacco Montenars Isola Chiaulis Preone
Marsure Ramuscello Claut Leivi Cogorno Moraro Sottoselva Brusaporto Viganella Verbania Vacchereccia Bedizzole
Lumezzane Mazzano Noventa Saonara Mediglia Buccinasco Cervinara Gerenzano Cassola Arcisate Basiglio Bussero
Treviolo Crispano Quarto Santena Vinovo Casagiove Teverola Casavatore Volla Trecase Bellizzi Valderice Parete
Cesate Bernareggio Brozolo Campiglione Mombarcaro Mombasiglio Priero Roascio Roddi Roddino Sinio Mompantero
Pramollo Prarostino Belveglio Capriglio Castellero Cellarengo Roure Traves Cinaglio Corsione Ferrere Maranzana
Maretto Mombaruzzo Monale Montabone Montafia Quaranti Refrancore Robella Castelspina Conzano Oviglio Pleyne
Briaglia Verrayes Mendatica Montezemolo Ostana Perlo Roccabruna Cosseria Giusvalla Magliolo Mallare Scagnello
Mioglia Plodio Davagna Orero Beverino Rovegno Cerrina Lozza Malgesso Mesenzana Orino Morbello Bizzarone
Blessagno Blevio Carbonate Champorcher Introd Merone Moltrasio Montorfano Nesso Arnasco Borgio Bormida Moconesi
Novedrate Parè Plesio Solbiate Stazzona Veniano Cino Sernio Tresivio Veddasca Albavilla Bregnano Basiano
Bellusco Cremia Faloppio Mezzegra Schignano Trezzone Valbrona Renate Roncello Bedulita Palazzago Pedrengo Peia
Pianico Piario Pognano Ponteranica Locatello Taleggio Valgoglio Valleve Brione Verdellino Viadanica Algua
Agnosine Idro Lozio Collebeato Erbusco Incudine Longhena Losine Malegno Milzano Ome Prevalle Montescano
Mottella Bresimo Cimoneri Commezzadura Giovo Redavalle Roncaro Rovescala Rumo Terragnolo Valfloriana Vallarsa
Brenzone Lavagno Verretto Zenevredo Pedemonte Redondesco Bersone Bolbeno Cagnò Malosco Nanno Nogaredo Ossana
Pelugo Sarnonico Segonzano Sfruz Smarano Soraga Tenna Terzolas Torcegno Zuclo Angiari Grancona Villagrande
Fluminata Cortino Zeri Caminata Gazzola Montegioco Calvignasco Sardigliano Nibionno Montemignaio Pontey
Castelbianco Giustenice Larciano Onzo Broccostella Vendone Avegno Tribogna Carrodano Forcola Samolaco Isolaccia
Valdisotto Marmentino Muscoline Preseglie Remedello Gardola Valvestino Lettere Sovramonte Ceranesi Soiano
Aldino Andriano Venticano Renon Senales Tirolo Prati Balsorano Imposte Calvisi Conflenti Fiumara Roghudi Terme
Valledoria Camandona Curino Soprana Vallanzengo Jonadi Montescheno Oggebbio Valstrona Murello Paroldo Pianfei
Pocapaglia Polonghera Verduno Albugnano Soglio Tigliole Viarigi Vinchio Avolasca Bergamasco Carpeneto
Fraconalto Fresonara Gavazzana Grondona Momperone Moncestino Montacuto Montaldeo Montemarzino Olivola Piovera
Ricaldone Sezzadio Solonghello Treville Fontainemore Hone Agra Azzio Barasso Brusimpiano Clivio Cunardo Daverio
Duno Leggiuno Cavallasca Corrido Fenegrò Laino Lasnigo Briosco Cogliate Correzzana Dresano Gessate Lazzate
Macherio Masate Mesero Mezzago Sulbiate Aviatico Barbata Bianzano Boltiere Bossico Entratico Filago Fonteno
Gandellino Gorlago Madone Presezzo Castelcovati Castana Frascarolo Golferenzo Marcignago Marzano Derovere
Drizzona Malagnino Spinadesco Cunevo Daiano Dorsino Isera Alonte Brogliano Carrè Enego Montegalda Mossano
Mussolente Altivole Segusino Cartura Solignano Capolona Voghiera Ragoli Barchi Casteldelci Montefelcino Gualdo
Smerillo Giuncugnano Montescudaio Valtopina Canterano Roccagorga Bairo Angrogna Rivarone Tassarolo Villadeati
Visone Volpeglino Avise Donnas Doues Jovencan Nus Ollomont Perloz Valgrisenche Boissano Massimino Mele
Savignone Bardello Bisuschio Brunello Buguggiate Cadrezzate Cantello Cremenaga Cuvio Germignaga Grantola Inarzo
Luvinate Marchirolo Morazzone Sangiano Albiolo Carugo Castelmarte Cucciago Cusino Guanzate Lambrugo Lipomo
Magreglio Proserpio Mantello Spriana Talamona Tartano Aicurzio Albairate Bubbiano Busnago Grezzago Sovico
Bagnatica Bariano Berbenno Bolgare Cavernago Cortenuova Credaro Dossena Gandosso Grassobbio Levate Lurano
Morengo Ranzanico Rogno Roncobello Songavazzo Suisio Barbariga Brandico Caino Castrezzato Cellatica Corzano
Gianico Maclodio Niardo Nuvolera Polaveno Pontoglio Roncadelle Trenzano Battuda Borgarello Bosnasco Linarolo
Lirio Sommo Spessa Trivolzio Vistarino Bonemerse Chieve Fiesco Gombito Pianengo Pieranica Quintano Felonica
Schivenoglia Amblar Bieno Bondo Bondone Cavedine Cavizzana Cis Faedo Faver Frassilongo Giustino Cantalupa
Cercenasco Chiesanuova Ciconio Grosso Pratiglione Ribordone Rossa Salasco Briona Colazza Comignago Soriso
Veruno Succivo Pietraroja Scisciano Cesinali Moschiano Sperone Tufara Binetto Poggiorsini Brienza Belcastro
Bova Furnari Roccafiorita Savoca Mazzarrone Ragalna Donato Magnano Piatto Sostegno Tavigliano Bulciago Civate
Cortenova Erve Garlate Imbersago Pasturo Perego Perledo Pescate Rogeno Suello Graffignana Mairago Sordio
Castelsilano Stefanaconi Arizzano Aurano Cambiasca Seppiana Vignone Bibiana Bruzolo Cafasse Chianocco
Chiaverano Garzigliana Giaglione Gravere Isolabella Issiglio Levone Lusigliè Macello Mattie Meugliano
Moncenisio Piscina Piverone Rivarossa Roletto Rorà Rosta Strambinello Usseaux Vische Caresanablot Cervatto
Scopa Vocca Barengo Cavaglietto Cureggio Maggiora Miasino Nibbiola Pisano Barolo Battifollo Cervasca Clavesana
Farigliano Guarene Igliano Macra Montanera Neviglie Oncino Pagno Piozzo Prunetto Rifreddo Roaschia Roburent
Somano Treiso Vicoforte Vottignasco Aramengo Calosso Frinco Moasca Moransengo Penango Portacomaro Roccaverano
Sessame Settime Tonengo Viale Basaluzzo Carentino Castellania Cavatore Dernice Garbagna Gremiasco Melazzo
Merana Monleale Mornese Ispani Pasturana Prasco Germagno Loreglia Scurelle Spera Strembo Terres Valda Caldiero
Roverchiara Cartigliano Gambellara Gambugliano Laghi Rotzo Sovizzo Tambre Masi Canda Majano Zerba Cartoceto
Serrungarina Barbara Filattiera Careggine Fosciandora Campodimele Trivigliano Carinaro Curti Casapesenna Tufo
Felitto Bugnara Morino Rivisondoli Palmoli Gagliato Settingiano Maropati Riace Trappeto Graniti Limina Rometta
Esporlatu Viddalba Ollastra Casapinta Dorzano Gifflenga Miagliano Muzzano Quaregna Roppolo Rosazza Ternengo
Viverone Zumaglia Barzago Barzio Cremella Dolzago Ello Margno Montevecchia Primaluna Sirone Vendrogno Viganò
Cornovecchio Galgagnano Livraga Maccastorna Merlino Mulazzano Somaglia Mondaino Brognaturo Joppolo Bee Caprezzo
Cossogno Gurro Intragna Nonio Premia Toceno Trasquera Trontano Zuni Pastorano Casciago Binago Cabiate Rodero
Sorico Tavernerio Turate Valmorea Vercana Zelbio Colorina Lanzada Lovero Noviglio Caponago Blello Bracca Branzi
Onore Pagazzano Paladina Ranica Solza Paitone Cecima Ceranova Galliavola Ruino Pizzale Rea Imer Praso Prezzo
Banchette Lombriasco Lusernetta Maglione Mezzenile Osasco Osasio Trausella Vaie Vialfrè Vidracco Villarbasse
Civiasco Guardabosone Moncrivello Nebbiuno Pettenasco Arguello Barbaresco Bergolo Bonvicino Bosia Brondello
Camo Cardè Castellar Cissone Faule Feisoglio Gottasecca Govone Lisio Mosso Spadola Cavagnolo Albinia Stiava
Orentano Parione Regola Ludovisi Sallustiano Celio Ripa Testaccio Tonnarella Povo Giorgilorio Sieci Collalbo
Montemerlo Vampolieri Trebbo Oscano Corrubbio Civesio Fizzonasco Caleppio Lisanza Focene Passoscuro Granarolo
Calerno Infernetto Avane Donoratico Acitrezza Carruba Marcelli Valgatara Triscina Lavinio Lisiera Sandrà
Riscone Monasterolo Tuturano Baggiovara Bastardo Vidalengo Pianoconte Bornato Cavalcaselle Roncanova Grottola
Castelletto Calderino Vico Caseo Tagliuno Marconia Arcavacata Cona Trestina Rablà Tornimparte Osteno Centobuchi
Cortoghiana Cerbara Lesna Basson Poggetto Fossoli Mezzate Montignano Centinarola Roccelletta Breo Progresso
Mejaniga Fiesso Canalicchio Andreotta Ciaculli Villatora Quadrivio Gerbole Lanzara Airali Eremo Setteville
Pagliare Roveleto Regoledo Ciconia Carobbio Toscanella Vighignolo Laghetto Onè Valcanneto Fossignano Garino
Mombretto Antessano Levata Castelnovo Colombella Roteglia Ravina Valleggia Chiesa Marzanello Limidi Ponticella
Pascarola Ferriera Vighizzolo Coperchia Taggì Praticello Passirana Cantalupo Albuccione Sinigo Robegano
Cintolese Talponada Rilievo Osigo Castelminio Gaggino Riozzo Vidardo Cappone Meledo Stazione Lucino Caldine
Manesseno Giammoro Gerbido Longara Capriano Galta Maugeri Montedecoro Formica Baganzola Fabrizio Pizzano
Bandito Pedalino Alpo Banzano Millepini Tagliaferro Geromina Faella Fornase Onigo Montelera Casco Barbisano
Malavicina Tregasio Macchia Moniego Ottava Baratte Metato Acconia Bottega Valenzatico Matinella Montano Domio
Canonica Bertipaglia Caniezza Dragonea Maresso Pagliarone Sciarborasca Cavallina Bagno Tronca Grignano Velasca
Cavino Locara Zorlesco Cepina Lamie Pineta Fénis Laura Montesolaro Quaderni Venegazzù Palazzolo Pratissolo
Premenugo Figino Abbazia Manzolino Fraviano Piangaiano Pulce Niviano Strada Mandrogne Cavazzona Ronco
Campocavallo Piane Ramiola Moncucco Raffa Mantegazza Felina Arlate Gorzano Bubano Costaroni Colleranesco Ballò
Negrone Musci Lodetto Valmadonna Carrozziere Montebonello Sabbionara Villapinta Poianella Casale Caprara
Bancali Vigardolo Manera Roggione Giovenzano Vadue Forche Novagli Boscochiaro Franche Berzantina Guinzano
Montelarco Sfaranda Sacca Regolelli Rotta Fantasina Giacalone Spinimbecco Monte Tombelle Pievedizio Barberi
Campochiesa Pietre Rosegaferro Cantinella Ricca Foresta Solara Cellore Lacugnano Gabella Badile Belverde Furato
Gliaca Marocchi Garbagnate Villafranca Brongio Armetta Provezze Casate Triginto Argine Osteria Pradelle Valli
Campese Lambrinia Novoledo Puginate Terradura Fane Alberi Nosadello Passaggio Salino Vaccheria Isoverde Capirro
Pilastro Molella Cascinare Badalasco Barone Duomo Prepezzano Gaiano Sassacci Canavaccio Cendon Forette Buso
Montalto Cimbro Bulgorello Brozzo Brezza Pugliano Agrate Laxolo Calozzo Stravignino Orzignano Fellegara
Giavenale Pianello Arlesega Calmasino Pitelli Cominio Navedano Prosto Paquier Rifiano Tettorosso Salinagrande
Braglia Agliano Era Occagno Verla Villandro Pederiva Castione Camoneone Crava Lassolaz Berriat Feglino Mure
Valzemola Rivalta Gonte Villanuova Cadipietra Sirta Sachet Rossi Mornico Coassolo Piccarello Moscheri Santino
Lemna Casavecchia Quincod Caines Ariola Meiern Roapiana Antagnod Valentino Aurogna Longhi Mongnod Brovello
Barquedo Montariolo Camerana Ghiaie Sciaves Voltago Verano Grizzana Baruchella Castelbello Pozzaglio Marciano
Ubiale Botta Vilminore Prignano Codiverno Arbia Molinetto Eppan Vago Spinaceto Crocetta Cenisia Lucento
Rebaudengo Cavoretto Mappano Brera Adriano Malafede Chiaia Chiaiano Vicaria Pendino Avvocata Scampia Arcella
Pescarenico Sagnino`,
  PT: `Zibreira Vimeiro Vidigueira Vidais Vialonga Vestiaria Urra Unhos Turquel Tunes Tramagal Trafaria Tomar Terrugem
Tavira Sobreda Sobralinho Sintra Sines Silves Silveira Sesimbra Setúbal Sertã Serpa Seixal Sardoal Santarém
Santana Samouco Salvada Sagres Sacavém Rosairinho Riachos Reguengo Ramada Queluz Quelfes Queijas Quarteira
Pragal Portimão Portel Portalegre Porches Pontinha Pontével Pombal Poceirão Piedade Pêra Peniche Pataias Parede
Parchal Palmela Paialvo Ourique Ourém Ota Olival Olivais Olhão Olhalvo Ulgueira Oeiras Odivelas Odemira Óbidos
Nisa Neves Nazaré Nadadouro Mourão Montargil Montalvo Montalvinho Monsanto Monforte Monchique Moncarapacho
Moita Minde Milharado Milagres Mértola Meca Massamá Marvila Marvão Marmelete Marinhais Malveira Mafra Madalena
Machico Maceirinha Maceira Mação Lumiar Lourinhã Louriçal Loures Loureira Loulé Linhó Leiria Lavradio
Laranjeiro Lagos Lagoa Juncal Grândola Golegã Gavião Gaeiras Fuzeta Funchal Fronteira Fortios Fontanelas Ferrel
Ferreiras Ferragudo Fátima Faro Fanhões Famões Famalicão Falagueira Faial Évora Estremoz Estoril Estômbar Estói
Ermidas Ericeira Elvas Damaia Coruche Corroios Conceição Comporta Colares Chelas Charneca Cercal Cela Caxias
Cascais Carvoeiro Cartaxo Carreira Carregado Carnide Carnaxide Carcavelos Caparica Cano Caniço Caniçal Canhas
Caneças Campolide Campelos Camarate Camacha Calheta Cadaval Cadafais Cacilhas Cacém Buraca Bucelas Borba
Bombarral Boliqueime Bobadela Boaventura Beringel Bensafrim Benedita Benavente Bemfica Benfica Belas Beja
Batalha Barreiro Barrancos Barcarena Azueira Azoia Azinhaga Azambuja Avis Avelar Atalaia Arronches Arrentela
Arranhó Arraiolos Areeiro Apelação Ansião Amora Amadora Alvorninha Alvor Alvide Alvaiázere Alpiarça Almograve
Almodôvar Almeirim Almargem Almancil Almada Aljustrel Aljubarrota Aljezur Alhandra Algueirão Algoz Algés
Alfornelos Alferrarede Alfeizerão Alfama Alenquer Alegrete Alcoutim Alcoitão Alcoentre Alcochete Alcobaça
Alcantarilha Alcanhões Alcanena Alcanede Alcains Alcabideche Albufeira Alandroal Alagoa Ajuda Abrigada Vouzela
Vizela Viseu Vinhais Vimioso Vilela Vilarinho Vilar Vilaça Vidago Vermoim Várzea Valpaços Valongo Valença
Válega Valbom Valadares Vairão Vagos Urgeses Trofa Treixedo Travanca Tondela Tocha Telões Teixoso Tebosa
Tavarede Tarouca Tadim Tabuaço Tábua Souto Soure Sobreposta Sobreira Cinfães Silvalde Serzedo Serzedelo Seroa
Sernancelhe Sermonde Sequeira Sendim Semelhe Selho Seixezelo Seia Sátão Sangalhos Sanfins Sandim Sande Samil
Salreu Sabugal Sabrosa Ronfe Ribeirão Resende Rendufe Recarei Rebordosa Rebordões Sardão Prado Ponte Poiares
Pinhel Perozinho Perelhal Pereiro Perafita Penela Penedono Penamacor Penacova Pedrouços Pardilhó Paranhos
Pampilhosa Palhaça Paços Ovar Oliveirinha Oliveira Nogueira Noeda Nine Nevogilde Nelas Neiral Negrelos
Negreiros Murtosa Murça Mozelos Mosteirô Mortágua Moreira Montalegre Monção Mogadouro Mirandela Mindelo
Milheirós Merelim Melres Meinedo Mêda Mealhada Meadela Matosinhos Massarelos Mariz Marinhas Margaride Manteigas
Mangualde Maia Lustosa Luso Lousada Lousã Lourosa Lorvão Loriga Lordelo Lobão Lavra Lavos Lamego Lamas Jovim
Joane Ílhavo Gulpilhares Guisande Gueifães Guimarães Guifões Gueral Guarda Gualtar Grijó Granja Gondizalves
Góis Godim Gemunde Gandra Galegos Gafanha Fundão Frossos Freamunde Frazão Francos Fradelos Figueiró Fiães
Ferreiros Ferreira Felgueiras Feira Favaios Faria Fânzeres Falcão Fafe Estela Estarreja Esposende Esporões
Espinho Espargo Esmoriz Esgueira Ermesinde Eixo Eirol Eiras Darque Custoias Cucujães Cruz Cristelo Crestuma
Covilhã Corujeira Cortegaça Contumil Coimbra Chaves Chavão Carvalhosa Carapinheira Cantanhede Canidelo Candoso
Campinas Caldelas Taipas Cacia Buarcos Brito Branca Bragança Braga Bougado Boticas Bonjoia Bomfim Belver
Beduido Barrosas Barqueiros Barcelos Balazar Baião Azevedo Azenha Avintes Aves Aveleda Aveiro Avanca Assafarge
Arrifana Arouca Arões Armamar Argoncilhe Argivai Arganil Areosa Arcozelo Arazede Aradas Apúlia Antanhol Anta
Angeiras Ançã Anadia Amorim Ameal Amares Alpendurada Alijó Alhadas Alfena Alfarelos Aldoar Águeda Aguçadoura
Adaúfe Abraveses Velas Nordeste Ribeirinha Relva Povoação Mosteiros Lajes Furnas Feteira Cabouco Biscoitos
Arrifes Angústias Vilamoura Alfragide Alvalade Graça Anjos Prazeres Intendente Vila Azeitão Baixa Restelo`,
  BR: `Zabelê Xexéu Xambioá Conde Vigia Viçosa Vicência Vertentes Verdejante Venturosa Varjota Uruoca Urucurituba
Uruçuí Urucará Uruburetama Upanema União Umirim Umbuzeiro Umarizal Umari Uiraúna Ubajara Uauá Tutóia Turiaçu
Turaru Tupiratins Tupirama Tuparetama Tupanatinga Tuntum Tucuruí Tucumã Triunfo Trindade Trairi Traipu
Tracunhaém Tracuateua Touros Toritama Tocantínia Timbaúba Tibau Tianguá Terezinha Teresina Tenório Tejuçuoca
Teixeira Tavares Tauá Tarrafas Taquarana Taperoá Tangará Tamboril Itambé Tamandaré Taipu Tacima Tacaratu
Tacaimbó Tabira Sussuapara Surubim Sumé Sousa Sossêgo Solonópole Solidão Soledade Solânea Sobral Sobradinho
Moreilândia Sirinhaém Simões Sertânia Serrita Serrinha Serraria Satuba Sapé Sanharó Sambaíba Salitre
Salinópolis Salgueiro Salgadinho Sairé Saboeiro Russas Roteiro Rodelas Riachuelo Riachinho Riachão Reriutaba
Remígio Remanso Regeneração Redenção Recife Raposa Quixeré Quixeramobim Quixelô Quixadá Quixabá Quipapá
Queimadas Quebrangulo Quatipuru Puxinanã Primavera Prainha Potiretama Potengi Porteiras Poranga Pombos Pocinhos
Poção Pitimbu Pirpirituba Piripiri Pirapemas Piranhas Piracuruca Pindoretama Pindoba Pimenteiras Picuí Picos
Piancó Petrolina Jatobá Peritoró Pequizeiro Pentecoste Pendências Penalva Penaforte Pedreiras Pavussu
Paulistana Paulista Paudalho Patos Passira Passagem Parnarama Parnamirim Parnaíba Paripueira Parintins
Pariconha Parelhas Parazinho Paraú Parari Paranatama Paramoti Parambu Paraipaba Paraibano Paragominas Paracuru
Paquetá Panelas Palmeirina Palmeirante Palmeirais Palmácia Palhano Palestina Pacujá Pacoti Pacatuba Pacajus
Ouricuri Orós Orobó Oriximiná Olivença Olivedos Olinda Oiapoque Ocara Areial Nhamundá Nazária Nazarezinho
Natuba Natal Murici Mulungu Mucambo Muaná Morros Morrinhos Moreno Moraújo Monteiro Montanhas Mombaça Moju
Mogeiro Mossoró Mocajuba Mirinzal Mirandiba Miraíma Mirador Milhã Messias Meruoca Mazagão Maxaranguape Pureza
Mauriti Maués Maturéia Matões Matinhas Matinha Mataraca Massaranduba Massapê Martins Martinópole Marizópolis
Maribondo Mari Marcolândia Marcação Maravilha Marapanim Maranguape Maraial Maragogi Maracanaú Maracanã
Maracaçumé Marabá Manari Manaíra Mamanguape Macururé Machados Maceió Macaparana Macapá Macaíba Luzilândia
Lucrécia Lizarda Livramento Limoeiro Lastro Lajedo Juruti Juru Juripiranga Jurema Jupi Junqueiro Jundiá
Jucurutu Jucati Jucás Juazeiro Jerumenha Jati Jataúba Jaramataia Jaqueira Japi Japaratinga Janduís Jandaíra
Jaicós Jaguaruana Jaguaribe Jaguaribara Jaguaretama Jacundá Jacuípe Jacareacanga Jacaraú Itupiranga Itaueira
Itaubal Itaú Itatuba Itatira Itarema Itaquitinga Itacoatiara Itapororoca Itaporanga Itapiúna Itapissuma
Itapiranga Itapipoca Itapagé Itaituba Itaitinga Itainópolis Itaiçaba Itaíba Itaguatins Itacuruba Itacajá
Itabaiana Irituia Irauçuba Iracema Ipueiras Ipueira Ipubi Ipu Ipojuca Ipaumirim Ipaporanga Ipanguaçu Inhuma
Inhapi Inhangapi Ingazeira Ingá Inajá Imperatriz Imaculada Iguatu Iguaraci Igarassu Igaci Icó Icatu Icapuí
Ibirajuba Ibimirim Ibicuitinga Ibiara Ibiapina Ibateguara Ibaretama Hidrolândia Gurupá Gurjão Gurinhém Guaribas
Guaramiranga Guarabira Guaraí Guamaré Guajará Guaiúba Grossos Groaíras Gravatá Granjeiro Grajaú Goiatins
Goianorte Goianinha Goianá Glória Gilbués Gararu Garanhuns Carnaubinha Gameleira Galinhos Fronteiras
Frecheirinha Fortim Fortaleza Forquilha Floriano Flores Florânia Flexeiras Fagundes Exu Eusébio Extremoz
Esperantina Esperança Ereré Equador Desterro Cururupu Curuçá Curuá Curralinhos Curralinho Currais Curaçá Cupira
Cumaru Cuitegi Cuité Cruzeta Croatá Crato Crateús Craíbas Coxixola Correntes Coroatá Coremas Coreaú Congo
Condado Colinas Coivaras Codó Cocal Chorrochó Chorozinho Choró Chaval Chapadinha Cedro Caxingó Caucaia Caturité
Catunda Catingueira Catende Catarina Castanhal Casinhas Cascavel Caruaru Carrapateira Carpina Carolina
Carneiros Carnaubal Carnaubais Carnaíba Cariús Caririaçu Cariré Caridade Caraúbas Caracol Capoeiras Capim
Capela Capanema Canudos Canindé Canhotinho Canguaretama Canavieira Canapi Camutanga Campestre Camocim Cametá
Camaragibe Camalaú Calumbi Calçoene Calçado Cajueiro Cajazeiras Cajari Cajapió Caicó Caiçara Caetés Cacimbinhas
Cacimbas Cachoeirinha Cabrobó Cabaceiras Caaporã Buritirana Buriti Bujaru Buíque Breves Brejo Brejinho Brejão
Brasileira Branquinha Borborema Boqueirão Bodocó Bodó Bocaina Bezerros Bertolínia Bequimão Benevides
Beneditinos Belterra Beberibe Baturité Barroquinha Barreirinhas Barreirinha Barreira Barras Barbalha Baraúna
Bananeiras Balsas Baixio Bagre Bacurituba Bacuri Bacabal Babaçulândia Axixá Autazes Assunção Assaré Aroeiras
Aroazes Arneiroz Arcoverde Aratuba Araruna Araripina Araripe Arari Ararendá Arara Arapoema Arapiraca Araioses
Araguatins Araguanã Araguaína Araguacema Araçoiaba Aracati Araçagi Aquiraz Apuiarés Apodi Aparecida Angicos
Angelim Anapurus Ananindeua Ananás Anajatuba Anajás Amparo Amontada Amaraji Altos Altinho Altaneira Aliança
Alcantil Alcântaras Alagoinha Aiuaba Aguiar Agrestina Afuá Afrânio Acauã Açu Acopiara Acari Acaraú Acarape
Acará Abaré Abaiara Abaetetuba Madeiro Abreulândia Angico Aragominas Barrolândia Carmolândia Caseara Centenário
Colméia Itapiratins Juarina Sampaio Wanderlândia Darcinópolis Miranorte Muricilândia Piraquê Zacarias Xaxim
Xavantina Chavantes Xanxerê Xambrê Witmarsum Votuporanga Votorantim Vitorino Vitória Virmond Virgolândia
Virginópolis Vinhedo Modelo Vieiras Videira Vianópolis Viamão Viadutos Vespasiano Veríssimo Veredinha
Veranópolis Ventania Vazante Vassouras Varzelândia Varzedo Varjão Varginha Vargem Wanderley Valinhos Valério
Valente Vacaria Utinga Urutaí Urussanga Urupês Urupema Uruguaiana Urucuia Uruçuca Urucânia Urubici Uruana
Uruaçu Uru Urandi Uraí Unistalda Uniflor Unaí Umuarama Umburanas Umbaúba Uibaí Uchoa Ubiretama Ubirajara
Uberlândia Uberaba Ubatuba Ubatã Ubarana Ubaporanga Ubaitaba Ubaíra Ubaí Ubá Turvo Turvânia Turmalina Turiúba
Tuparendi Tupandi Tupanciretã Tupaciguara Tupã Tunas Tumiritinga Tuiuti Tucuruvi Tucunduva Tucano Tubarão
Trombas Tremembé Tremedal Tramandaí Trabiju Torrinha Toropi Torixoreu Tombos Tomazina Tocantins Tiros Timóteo
Timburi Timbó Tijucas Tietê Tibagi Teutônia Tesouro Teresópolis Terenos Teixeiras Taubaté Tatuí Tarumirim
Tarumã Tarabai Taquarivaí Taquarituba Taquaritinga Taquari Taquaral Taquara Tapiratiba Tapiramutá Tapiraí
Baianópolis Tapira Tapes Tapera Tapejara Taparuba Tanquinho Tanhaçu Tanguá Tanabi Tamboara Tambaú Tamarana
Taiúva Taiobeiras Taiaçu Taguatinga Taguaí Tacuru Tabuleiro Tabatinga Tabapuã Tabaí Suzano Sumidouro Sumaré
Sulina Souzas Sorocaba Sombrio Sobrália Siriri Sinimbu Simonésia Silveiras Silveirânia Silvânia Sidrolândia
Siderópolis Severínia Sertãozinho Sertão Sertanópolis Sertaneja Serrolândia Serro Serranos Serranópolis
Serrania Serrana Seropédica Seritinga Sério Sericita Sepetiba Sengés Selbach Segrêdo Seberi Seara Seabra
Schroeder Saudades Sarzedo Sarutaiá Sardoá Sarapuí Sarandi Saquarema Sapucaia Sapopema Sapiranga Sapeaçu Santos
Ritápolis Santanópolis Santaluz Sangão Sandovalina Sananduva Salto Saltinho Salmourão Salesópolis Sabinópolis
Sabino Sabará Rubinéia Rubim Rubiataba Rubiácea Rubelita Roseira Rondonópolis Rondon Rondinha Roncador
Romelândia Romaria Rolante Rolândia Rolador Rodeio Rochedo Riozinho Riolândia Rinópolis Rifaina Ribeirópolis
Riversul Salete Rianápolis Rialma Retirolândia Turvolândia Restinga Ressaquinha Resplendor Reserva Renascença
Relvado Registro Reginópolis Reduto Redentora Recreio Rebouças Realeza Raposos Rancharia Rafard Quissamã
Quirinópolis Quilombo Quijingue Quevedos Queluzito Queiroz Queimados Marmelópolis Quatis Quatiguá Quatá Quaraí
Quadra Putinga Propriá Promissão Pratinha Pratápolis Pratânia Pradópolis Pracinha Poxoréu Potirendaba Potiraguá
Poté Posse Angélica Porteirinha Portão Porecatu Porciúncula Porangatu Porangaba Populina Pontalinda Pontalina
Pontal Pongaí Pompéu Pompéia Pomerode Poloni Pojuca Pocrane Poconé Poções Poá Platina Planura Planalto
Planaltina Piúma Pium Piumhi Pitangui Pitangueiras Pitanga Piritiba Piripá Pirenópolis Piraúba Piratuba
Piratininga Piraquara Pirapozinho Pirapora Pirapó Piranguinho Piranguçu Pirangi Piranga Pirambu Pirajuí
Pirajuba Piraju Piraí Pirassununga Piracicaba Piracema Piracanjuba Piracaia Piquete Piquerobi Pintadas
Pinheiros Pinheiral Pinhão Pinhalzinho Janiópolis Pinhalão Pindorama Pindobaçu Pindaí Pimenta Piên Piau Piatã
Piacatu Piaçabuçu Petrópolis Pescador Perus Peruíbe Doresópolis Perobal Pérola Pereiras Perdões Perdizes
Perdigão Pequi Pequeri Penha Penedo Penápolis Pelotas Pejuçara Pedrinópolis Pedrinhas Pedreira Pedregulho
Pedrão Pedranópolis Pedralva Pederneiras Peçanha Peabiru Paverama Pavão Paulistas Paulistânia Paulínia
Paulicéia Patrocínio Patis Passos Alvorada Passabém Parobé Parnaguá Parisi Paripiranga Parelheiros Pardinho
Paraúna Paratinga Paraty Parapuã Paraopeba Paranoá Paranapuã Paranapoema Paranapanema Paranaíba Paranaguá
Paranacity Paranã Paramirim Paraisópolis Paraibuna Paraí Paraguaçu Paracatu Paracambi Papanduva Papagaios
Pancas Panambi Palotina Palmópolis Palmitos Palmitinho Palmital Palminópolis Palmelo Palmeiras Palmas
Brunópolis Palhoça Paiva Pains Painel Paineiras Paiçandu Pacaembu Ouvidor Ourolândia Ourizona Ourinhos
Ouriçangas Osório Ortigueira Orlândia Orizona Orindiúva Oriente Oratórios Onça Olindina Olímpia Óleo Olaria
Ocauçu Nuporanga Novais Nortelândia Nordestina Nonoai Nobres Niterói Niquelândia Nipoã Nioaque Nilópolis
Nhandeara Nerópolis Nepomuceno Neópolis Nazário Naviraí Navegantes Natividade Natércia Narandiba Naque Nanuque
Muzambinho Mutunópolis Mutum Mutuípe Muritiba Muribeca Muriaé Muqui Munhoz Muliterno Mucurici Mucuri Mucugê
Motuca Mostardas Mossâmedes Mozarlândia Morungaba Mortugaba Morretes Morpará Mormaço Montividiu Montezuma
Montauri Monjolos Mongaguá Mondaí Monções Mombuca Moiporá Moema Mococa Mirassol Mirante Mirangaba Mirandópolis
Miraí Miradouro Miracema Miracatu Mirabela Mineiros Minduri Miguelópolis Mesquita Meridiano Mercês Mendonça
Mendes Meleiro Medianeira Medeiros Itapuca Mauá Matutina Matipó Matinhos Matina Matelândia Matão Mata Maçambara
Mascote Marzagão Marumbi Maruim Martinópolis Marquinho Marmeleiro Marliéria Mariópolis Marinópolis Maringá
Mariluz Marília Marilena Marilândia Marilac Maricá Mariápolis Marialva Marema Maravilhas Maraú Marataizes
Maratá Marapoama Maragogipe Maracás Maracaju Maracajá Maracaí Maquiné Mantenópolis Mantena Mansidão Manhumirim
Manhuaçu Mangueirinha Manga Manduri Mandirituba Mandaguari Mandaguaçu Cordeiros Mamonas Mamborê Mambaí Mallet
Malhador Malhada Malacacheta Mairipotaba Mairiporã Mairinque Mairi Maiquinique Magé Magda Maetinga Materlândia
Macuco Macieira Machado Machadinho Machacalis Macaúbas Macaubal Macatuba Macarani Macambira Macajuba Macaé
Luziânia Luzerna Lutécia Lupionópolis Lupércio Luminárias Luiziânia Luiziana Luisburgo Luciara Lucélia Lucas
Louveira Lontras Lontra Londrina Lobato Loanda Lins Linhares Lindóia Limeira Liberdade Leópolis Leopoldina
Lençóis Leme Lavrinhas Lavras Lavínia Laurentino Lassance Laranjeiras Laranjal Lapão Lapa Lamim Lambari Lamarão
Lajinha Lages Teolândia Lajedinho Lajedão Laje Laguna Lagoinha Lagoão Lagarto Lagamar Ladário Ladainha
Lacerdópolis Juti Jussiape Jussari Jussara Juruaia Juranda Juramento Juquitiba Juquiá Jupiá Jundiaí Jumirim
Juatuba Joviânia Josenópolis Jordânia Jóia Joanópolis Joanésia Joaíma Joaçaba Jitaúna Jiquiriça Jetibá Jesuânia
Jeriquara Jeremoabo Jequitibá Jequitaí Jequié Jequeri Jeceaba Jaupaci Jaú Jateí Jataizinho Jataí Jarinu Jari
Jardinópolis Jaraguari Jaraguá Jaquirana Japurá Japira Japeri Japaratuba Japaraíba Januária Jangada Jandira
Jandaia Janaúba Jampruca Jambeiro Jales Jaguaruna Jaguariúna Jaguaripe Jaguariaíva Jaguari Jaguarari Jaguarão
Jaguaraçu Jaguaquara Jaguapitã Jacutinga Jacupiranga Jacuizinho Jacuí Jacobina Jacinto Jaciara Jaci Jacarezinho
Jacareí Jaguaré Jacaraci Jaboticabal Jaboticaba Jaboti Jaborandi Jaborá Ivoti Ivorá Ivolândia Ivatuba Ivinhema
Ivaí Iúna Iuiu Ituverava Itutinga Iturama Ituporanga Itupeva Itumirim Itumbiara Ituiutaba Itueta Ituberá Ituaçu
Itu Itororó Itobi Itiúba Itiruçu Itirapuã Itirapina Itiquira Itinga Itaverava Itaúna Itauçu Itatinga Itatiba
Itatiaiuçu Itatiaia Itati Itarumã Itariri Itararé Itarantim Itarana Itaqui Itaquera Itaquara Itapuranga Itapura
Itapuí Itaporã Itápolis Teofilândia Itapirapuã Itapira Itapicuru Itapevi Itapeva Itapetininga Itapetinga
Itaperuna Itaperuçu Itapemirim Itapema Itapoá Itapecerica Itapebi Itapé Itaparica Itapagipe Itapaci Itaocara
Itaoca Itanhomi Itanhém Itanhandu Itanhaém Itanagra Itamonte Itamogi Itambaracá Itambacuri Itamari Itamarandiba
Itamaraju Italva Itajuípe Itajubá Itaju Itajobi Itagibá Itajaí Itajá Itaipé Itaiópolis Itaí Itaguara Itaguajé
Itaguaí Itaguaçu Itagimirim Itagi Itaeté Itacaré Itacarambi Itacambira Itabuna Itaboraí Itabirito Itabirinha
Itabira Itabi Itaberaí Itaberaba Itaberá Itabaianinha Itaara Itá Israelândia Irupi Iretama Irecê Irati Irará
Iraquara Irapuru Miraguaí Irapuã Irani Iramaia Irajuba Iraí Iraceminha Iracemápolis Ipupiara Ipumirim Ipuiúna
Ipuaçu Ipuã Iporanga Ipiranga Ipirá Ipiguá Ipiaú Ipiaçu Ipeúna Iperó Ipecaetá Ipê Ipaussu Ipatinga Ipanema
Ipameri Ipaba Iomerê Inocência Inimutaba Inhumas Inhaúma Inhapim Inhambupe Inhacorá Ingaí Indiaroba Indiaporã
Indianópolis Indaiatuba Indaial Indaiabira Imbituva Imbituba Imbaú Imaruí Ilópolis Ilicínea Ilhota Ilhéus
Ilhabela Ijuí Ijaci Iguatemi Iguatama Iguaraçu Iguape Iguaba Igrejinha Igrapiúna Igaratinga Igaratá Igarapé
Igarapava Igaporã Iepê Iconha Ichu Icém Icaraíma Içara Ibotirama Ibiúna Ibituruna Ibititá Ibitirama Ibitinga
Ibitiara Ibirubá Ibirité Ibirataia Ibirarema Ibirapuitã Ibirapuã Ibirapitanga Ibirama Ibiraiaras Ibiraçu
Ibiraci Ibiracatu Ibirá Ibiquera Ibiporã Ibipitanga Ibipeba Ibicuí Ibicoara Ibicaré Ibicaraí Ibiassucê Ibiaí
Canápolis Ibiaçá Ibiá Ibertioga Ibatiba Ibaté Ibarama Ibaiti Iaras Iapu Iaçu Iacri Iaciara Iacanga Humaitá
Hortolândia Horizontina Hidrolina Herval Herculândia Heliópolis Heliodora Harmonia Guzolândia Gurupi Gurinhatã
Guiricema Guiratinga Guimarânia Guidoval Guaxupé Guatapará Guatambú Guarulhos Guarujá Lunardelli Guarinos
Guariba Guareí Guaratuba Guaratinga Guararema Guararapes Guaraqueçaba Guarapuava Guarapari Guarantã Guaraniaçu
Guarani Guaranésia Guaramirim Guaraciama Guaraciaba Guaraci Guaraçaí Guará Guaporema Guaporé Guapirama
Guapimirim Guapiara Guapiaçu Guapé Guanhães Guanambi Guamiranga Guajeru Guairaçá Guaíra Guaimbê Guaiçara
Guaianases Guaçuí Guabiju Grupiara Gravatal Gravataí Gramado Gouveia Gongogi Gonçalves Goioxim Goioerê Goiatuba
Goiás Goianira Goiânia Goiandira Goianápolis Goiabeira Glorinha Glicério Glaucilândia Giruá Getulina Gaurama
Gaspar Garuva Garruchos Garopaba Garibaldi Garça Gandu Gameleiras Gama Galvão Galiléia Gália Funilândia Frutal
Freguesia Franca Forquilhinha Formoso Formosa Formigueiro Formiga Florínea Flórida Florestal Floreal Floraí
Firminópolis Figueira Fervedouro Ferros Fernão Fênix Felisburgo Felixlândia Faxinal Farroupilha Farol Fama
Extrema Eunápolis Eugenópolis Estiva Esteio Estância Espumoso Esplanada Espinosa Esmeraldas Herveiras Ervália
Ernestina Erechim Erebango Encruzilhada Encantado Embaúba Elisiário Edéia Ecoporanga Echaporã Durandé Dueré
Duartina Dracena Dourados Douradoquara Dolcinópolis Dobrada Divisópolis Divinópolis Divinolândia Divinésia
Diorama Dionísio Dianópolis Diamantino Diamantina Diadema Descoberto Derrubadas Delfinópolis Datas Damolândia
Damianópolis Curvelo Curiúva Curitibanos Curitiba Curimatá Cuparaque Cunha Cumbe Cumari Cuiabá Cubatão Cruzília
Cruzeiro Cruzália Crucilândia Cromínia Crixás Cristalina Cristália Cristalândia Cristais Crissiumal Crisópolis
Crisólita Criciúma Cravinhos Coxim Coxilha Cotiporã Cotia Cotegipe Cosmorama Candói Coruripe Corupá Corumbataí
Corumbaíba Corumbá Correntina Coromandel Coroados Coroaci Corinto Coribe Corguinho Cordisburgo Cordeiro
Corbélia Coqueiral Contenda Contagem Consolação Congonhinhas Congonhas Congonhal Confins Condor Condeúba
Conchas Conchal Comercinho Coluna Colorado Colombo Colômbia Colatina Cocos Cocalinho Coaraci Clevelândia
Clementina Cláudio Claraval Ciríaco Cipotânea Cipó Cidreira Cianorte Chuí Chopinzinho Chiapetta Chiador Charrua
Charqueada Chapecó Chapada Chácara Cerrito Cerquilho Centralina Ceilândia Caxambu Cavalcante Caturama Caturaí
Catuípe Catuji Catu Catiguá Catanduvas Catanduva Catalão Cataguases Castilho Castelo Cassilândia Cássia
Caseiros Casca Carvalhos Carrancas Carmópolis Carmo Carmésia Carlópolis Carira Carinhanha Cariacica Careaçu
Cardoso Carbonita Carazinho Caravelas Caratinga Caarapó Carapicuíba Carangola Carandaí Caranaíba Carambeí
Caraíbas Caraí Caraá Caputira Capivari Capitólio Capinzal Capinópolis Capetinga Capelinha Caparaó Cantagalo
Cansanção Canoinhas Canoas Canitar Canhoba Canguçu Canelinha Canela Candiota Candiba Candeias Candeal
Canavieiras Canarana Cananéia Canaã Campinorte Cambuquira Cambuí Cambuci Camboriú Cambira Cambé Cambará Camaquã
Camapuã Camanducaia Camamu Camaçari Camacan Calmon Caldas Cajuru Cajuri Cajobi Cajati Cajamar Caiuá Cairu
Caieiras Caibaté Caiapônia Caiana Caiabu Cafelândia Cafeara Cafarnaum Caetité Caeté Caetanópolis Caém Caculé
Caçu Caconde Cáceres Cacequi Caçapava Caçador Cabreúva Cabeceiras Caatiba Butiá Cristópolis Buritizeiro
Buritizal Buritis Buritirama Buritama Buri Boquim Bugre Buerarema Brumado Brumadinho Brotas Brodowski Brochier
Britânia Brejolândia Brejões Brejetuba Brazópolis Braúnas Braúna Brazlândia Brasília Brazabrantes Botuverá
Botuporã Botumirim Botucatu Botelhos Bossoroca Borrazópolis Borebi Holambra Boracéia Boquira Boninal
Bonfinópolis Bonfim Boituva Bofete Bocaiúva Blumenau Bituruna Biritinga Birigui Biquinhas Bilac Biguaçu Bicas
Betim Bertópolis Bertioga Berilo Bauru Batatais Batayporã Bataguassu Bastos Barueri Barroso Barrocas Barrinha
Barreiras Barracão Bariri Barbosa Barbacena Barão Bandeirantes Bandeirante Bandeira Bananal Bambuí Bálsamo
Baliza Balbinos Bagé Baependi Avelinópolis Avanhandava Avaí Aurilândia Auriflama Áurea Pontão Atibaia Ataléia
Assis Assaí Ascurra Arvorezinha Arujá Aruanã Imigrante Arraias Armazém Armação Arinos Aricanduva Argirita
Arenápolis Areiópolis Areias Arealva Areal Areado Arceburgo Arcadas Araxá Araújos Araucária Arauá Aratuípe
Aratiba Arataca Araruama Araricá Araras Araraquara Araranguá Araquari Arapuá Arapoti Araporã Arapongas Araponga
Arapeí Arantina Arandu Aramina Arambaré Aramari Araguari Araguainha Araguaiana Araguaçu Aragoiânia Aragarças
Araçuaí Araçu Aracruz Araci Araçatuba Aracatu Araçás Araçariguama Aracaju Araçaí Arabutã Aquidauana Aquidabã
Apucarana Apuarema Aporé Aporá Apiúna Apiaí Apiacá Aperibé Antonina Anitápolis Anicuns Anhumas Anhembi Ângulo
Anguera Angical Angelina Angatuba Andrelândia Andradina Andradas Andorinha Andirá Andaraí Anchieta Anaurilândia
Anastácio Anápolis Analândia Anagé Ampére Amorinópolis Americana Amargosa Amambai Alvinópolis Alvinlândia
Alvarenga Altônia Altinópolis Alterosa Altair Alpinópolis Alpestre Alpercata Aloândia Almas Almadina Alfenas
Alegria Alecrim Albertina Alambari Alagoinhas Ajuricaba Aiuruoca Aiquara Aimorés Agudos Aguanil Aguaí Adustina
Adrianópolis Adolfo Adamantina Açucena Acorizal Aceguá Acajutiba Acaiaca Abatiá Abaíra Abaeté Abadiânia Zumbi
Cordovil Leblon Copacabana Guaíba Comodoro Bombinhas Pranchita Pugmil Sandolândia Silvanópolis Sucupira
Luislândia Uarini Tonantins Tefé Tarauacá Tapauá Itamarati Pirapetinga Pauini Maraã Manicoré Manaus Manaquiri
Manacapuru Lábrea Jutaí Juruá Ipixuna Feijó Envira Eirunepé Cujubim Codajás Coari Carauari Caracaraí Canutama
Caapiranga Beruri Ariquemes Anori Anamã Amaturá Alvarães Bujari Careiro Xapuri Vilhena Jaru Cacoal Brasiléia
Cacaulândia Theobroma Parecis Açailândia Acrelândia Acreúna Adelândia Agrolândia Agronômica Alcinópolis
Alexânia Amajari Amaralina Anapu Setubinha Apiacás Apuí Araguapaz Arame Araputanga Arenópolis Aripuanã Arvoredo
Aspásia Atalanta Bacabeira Baldim Banabuiú Bannach Banzaê Belágua Berizal Bodoquena Bonópolis Braganey
Brasilândia Cabixi Caetanos Caldazinha Campinaçu Cantá Capitão Capixaba Carlinda Carneirinho Caroebe
Castanheira Castanheiras Castelândia Catolândia Catuti Cerejeiras Cezarina Chupinguaia Chuvisca Cidelândia
Cláudia Colíder Colniza Combinado Confresa Cordislândia Corumbiara Cotriguaçu Cravolândia Cristal Cruzaltense
Cunhataí Curionópolis Curvelândia Cutias Damião Davinópolis Denise Deodápolis Dormentes Douradina Doverlândia
Edealina Ermo Estação Faina Forquetinha Fraiburgo Geminiano Guabiruba Guaraíta Heitoraí Ibema Igaracy Anahy
Imbé Imbuia Inaciolândia Indiara Indiavaí Irineópolis Itabela Itacurubi Itaguari Itaipulândia Itaobim Itaquiraí
Itatim Ivaté Jaíba Japonvar Japorã Jauru Jesuítas Jesúpolis Jordão Juara Jucuruçu Juína Juruena Juscimeira
Juvenília Lavandeira Lidianópolis Lindoeste Luzinópolis Mampituba Marcelândia Marituba Mateiros Matupá
Maurilândia Medicilândia Mesópolis Minaçu Miraselva Miravânia Missal Montadas Montalvânia Mucajaí Natalândia
Ninheira Normandia Novorizonte Ouroeste Pacajá Pacaraima Paial Palmeirândia Paranaiguara Paranaíta Paranatinga
Parauapebas Peritiba Perolândia Petrolândia Piçarra Pilõezinhos Pinhais Pinhal Pintópolis Placas Planaltino
Porteirão Portelândia Potim Pracuúba Princesa Querência Quitandinha Quixabeira Ramilândia Riqueza Rosana
Rurópolis Sapopemba Selvíria Seringueiras Simolândia Sinop Sooretama Sorriso Suzanápolis Tailândia Talismã
Taquarussu Telha Tigrinhos Trairão Tunápolis Tupãssi Turuçu Turvelândia Ubiratã Uiramutã Uirapuru Ulianópolis
Uruará Vanini Vargeão Vera Verdelândia Vereda Vicentina Vieirópolis Xinguara Zortéa Tatuapé Rocinha Vidigal
Gamboa Estácio Cacuia Moneró Catete Pirituba Itacorubi Carianos Gouvelândia Figueirão Urupá Fercal Atins
Sapezal Anhanguera Carrao Jaguara Jabaquara Butanta Cangaiba Cursino Mooca Morumbi Mandaqui Pari Sacomã
Samambaia Casserengue Logradouro Punaú Joselândia Turilândia Tufilândia Buriticupu Satubinha Purupuru
Rondolândia Tabaporã Tapurah Itaúba Itanhangá Campinápolis Brasnorte Angelândia Westfália Orocó Cubati Pilões
Bozano Cruzmaltina`,
  NL: `Zwolle Zwartsluis Zwanenburg Zwaanshoek Zutphen Zundert Zuilichem Zuidwijk Zuidlaren Zuidhorn Zuiderburen
Zuidbroek Zoutkamp Zoutelande Zonnemaat Zonderwijk Zoetermeer Zoelen Zijtaart Zierikzee Zevenhuizen Zevenhoven
Zevenaar Zetten Zesgehuchten Zelhem Zeist Zeilberg Zegveld Zegge Zeewolde Zeelst Zeddam Zandvoort Zandberg
Zaltbommel Zaanstad Zaandijk Zaandam Zaamslag Yerseke Wouw Woudsend Woudrichem Woudenberg Woubrugge Wormer
Workum Wooldrik Woolde Wommels Wolvega Wolfsbos Wolfheze Wolder Woerden Woensdrecht Wissenkerke Wisch
Winterswijk Wintelre Winsum Winschoten Winkel Wilnis Wildervank Wijnjewoude Wijnandsrade Wijlre Wijhe
Wijdewormer Wijdenes Wijchen Wijbosch Wierden Wezep Westzaan Westwoud Westmaas Westlaren Westerzicht
Westervoort Westerlee Westerhoven Westerbork Westeneng Westeinde Westdorpe Westbroek Wessem Wernhout Werkhoven
Werkendam Wemeldinge Wellerlooi Welberg Wekerom Weiteveen Weijpoort Wehl Weesp Weert Weerestein Waubach
Waterakkers Wassenaar Waspik Warnsveld Warmond Warmenhuizen Warga Warffum Wapenveld Wanssum Wanroij Wageningen
Wagenborgen Wagenberg Waddinxveen Waarland Waarder Waardenburg Waarde Waalwijk Waalre Vuren Vught Vroomshoop
Vriezenveen Vries Vrieheide Vreewijk Vreeswijk Vredenburg Vorstenbosch Vorden Voorthuizen Voorst Voorschoten
Voorhout Voorburg Vollenhove Volkel Volendam Voldijn Vogelwijk Vogelenzang Voerendaal Vlokhoven Vlodrop
Vlissingen Vlietwijk Vlierden Vliedberg Vleuten Vledder Vlagtwedde Vlaardingen Vinkeveen Vijlen Vijfhuizen
Vierpolders Vianen Vessem Venray Venlo Venhuizen Venhorst Ven Veltum Velp Veldhuizen Veldhoven Veghel
Feanwâlden Veenoord Veenendaal Veendam Veen Varsseveld Valthermond Valthe Valkenswaard Valkenburg Valendries
Valburg Vaassen Vaartbroek Vaals Utrecht Usquert Urmond Urk Ureterp Ulvenhout Ulrum Ulft Ulestraten Uithuizen
Uithoorn Uitgeest Ugchelen Uffelte Udenhout Uden Uddel Ubachsberg Tzummarum Tzum Tynaarlo Twisk Twijzel Twello
Tuk Tuitjenhorn Tuindorp Tuikwerd Tubbergen Tricht Tongelre Tollebeek Tolkamer Tinga Tilburg Tijnje Tytsjerk
Tienray Tiel Tholen Theereheide Teteringen Terwolde Terwinselen Terschuur Terneuzen Ternaard Terheijden
Terbregge Terborg Tegelen Swifterbant Strijp Strijen Stramproy Stompetoren Stolwijk Stiens Stepekolk Steyl
Stegeslag Steenwijk Steensel Steenderen Steenbergen Stavenisse Staphorst Stampersgat Stadskanaal Stadsfenne
Stadbroek Sprundel Spoorwijk Spijkenisse Spijk Spierdijk Spaubeek Spangen Spakenburg Spaarndam Son Someren
Soesterberg Soestdijk Soest Soerendonk Sneek Sluiskil Sluis Slootdorp Slochteren Slikkerveer Sliedrecht
Sleeuwijk Sleen Sittard Simpelveld Silvolde Siddeburen Sibbe Sexbierum Sevenum Serooskerke Selwerd Sellingen
Schutsboom Schoorl Schoonoord Schoonhoven Schoonebeek Schoondijke Schipluiden Schinveld Schinnen Schimmert
Schildwolde Schilberg Schijndel Schiedam Schiebroek Scheveningen Scherpenzeel Scherpenisse Schermerhorn
Schelluinen Scheemda Scharn Scharendijke Schalkhaar Schaijk Schagerbrug Schagen Sassenheim Sappemeer Ruurlo
Rutten Ruinerwold Ruinen Rugge Rucphen Rozendaal Rozenburg Rottevalle Rotterdam Rothem Rossum Roosteren
Roosendaal Rolde Roermond Rockanje Rijswijk Rijssen Rijsoord Rijsenhout Rijsbergen Rijpwetering Rijnsburg Rijen
Riethoven Ridderkerk Rhoon Rhenen Reuver Reusel Renswoude Renkum Renesse Reeuwijk Reek Ravenstein Raamsdonk
Raam Raalte Quirijnstok Putten Puth Purmerend Puiflijk Prinsenbeek Princenhage Pottenberg Posterholt Poortvliet
Poeldijk Pijnacker Piershil Pierik Petten Pesse Pernis Pendrecht Peize Peij Peelo Pathmos Paterswolde Passart
Papenveer Papendrecht Panningen Pannerden Palenstein Overveen Overschie Overloon Overhoven Overberg Overasselt
Oudkarspel Oudewater Oudeschoot Oudeschild Oudenbosch Oudemirdum Oudehaske Oudega Ouddorp Ottersum Otterlo
Othene Ossendrecht Oss Ospel Orthen Orden Oranjewoud Opperdoes Oppenhuizen Opmeer Opijnen Opheusden Ophemert
Opende Opeinde Ooyerhoek Ootmarsum Oostzaan Oostvoorne Oostrum Oostkapelle Oosthuizen Oosterzij Oosterwolde
Oosterpark Eastermar Oosterland Oosterhout Oosterholt Oosterbeek Oostendorp Oostelbeers Oosteinde Oosteind
Oostdorp Oosseld Ooy Ooij Onstwedde Onderdijk Ommoord Ommen Olst Oldenzaal Oldemarkt Oldehove Oldebroek
Aldeboarn Oldeberkoop Oisterwijk Oirschot Oirsbeek Oirlo Offenbeek Oerle Oentsjerk Oegstgeest Odoorn Odiliapeel
Odijk Ochten Obergum Obdam Obbicht Nuth Nunspeet Numansdorp Nuland Nuenen Norg Nootdorp Noordwolde Noordhorn
Noordhoek Noordgeest Noordeloos Noordeinde Noordbroek Noardburgum Noordbarge Nistelrode Nispen Nijverdal
Nijrees Nijnsel Nijmegen Nijkerk Nijenheim Nieuwveen Nieuwoord Nieuwolda Nieuwland Nieuwkuijk Nieuwkoop
Nieuwerkerk Nieuwenhoorn Nieuwendijk Nieuwehorne Nieuwegein Nieuwdorp Niekerk Nes Neerkant Neerbeek Andel Neede
Nederwoud Nederweert Nederhemert Nagele Naastenbest Naarden Naaldwijk Musselkanaal Muiderberg Muiden Mook
Montfort Montfoort Monnickendam Molenhoek Moesel Moerdijk Minnertsga Milsbeek Milheeze Mijdrecht Mierlo Midwoud
Midwolda Middenmeer Middelstum Middelsluis Middelrode Middelharnis Middelburg Middelbeers Merum Merselo
Merkelbeek Merenwijk Meppel Menaam Meliskerke Melick Melderslo Mekkelholt Meijel Megen Meezenbroek Meerssen
Meerlo Meeden Medemblik Maurik Marum Marsum Marrum Marknesse Markelo Mariarade Mariahout Margraten Mantgum
Malberg Makkum Magele Maastricht Maassluis Maasland Maaskantje Maasdijk Maasbree Maasbracht Maasbommel
Maartensdijk Maarssen Maarn Maarheeze Luyksgestel Luttelgeest Lutjebroek Lunteren Loven Lottum Losser Loppersum
Lopik Loosbroek Lonneker Lomm Lombardijen Loenen Lochem Lobith Lith Lisserbroek Lisse Linschoten Linne
Lindenholt Lindenheuvel Limmen Limmel Limbricht Lievendaal Liesveld Liessel Lieshout Lierop Lienden Liempde
Leuth Leusden Leunen Leuken Lepelstraat Lemmer Lelystad Leimuiden Leiderdorp Leiden Leeuwen Leeuwarden Leesten
Leersum Leerdam Leens Leende Lauradorp Laren Langweer Langenoord Langenboom Langeheit Landsmeer Lammerenburg
Kwintsheul Kunrade Kudelstaart Kruisland Kruisberg Krooswijk Krommenie Krakeel Kraggenburg Koudum Koudekerke
Korvel Kortenhoef Korrewegwijk Koningslust Koningsbosch Kollum Koewacht Koekange Knegsel Klundert Kloetinge
Klimmen Klazienaveen Klarenbeek Klaaswaal Kijkduin Kesteren Kerschoten Kerkrade Kerkelanden Kerkehout Kerkdriel
Marken Kerensheide Kerckebosch Keijenborg Keent Kedichem Katendrecht Kamperland Kampen Kalsdonk Kakert Kadoelen
Kaalheide Julianadorp Joure Jordaan Jagershoef Jirnsum Ingen Ilpendam Ysselsteyn Husken Hummelo Hulst Hulsberg
Huizen Huizum Huissen Huijbergen Horssen Hopel Hoorn Hoogwoud Hoogvliet Hoogmade Hoogland Hoogkerk Hoogezand
Hoogeveen Hoogerheide Hoogeloon Hoogblokland Hoofddorp Holz Holwert Holtum Hollum Hofgeest Hoeven Hoevelaken
Hoensbroek Hilversum Hilvarenbeek Hillegom Hierden Heythuysen Heusdenhout Heumen Heugem Heteren Herwijnen
Herpen Herkenbosch Hensbroek Hengstdal Hengevelde Hengelo Helvoirt Helpman Helmond Helden Heksenberg Heino
Heiloo Heiligerlee Heijplaat Heijen Hegelsom Heeze Heesterakker Heesch Hees Heerlen Heerle Heerjansdam
Heerewaarden Heerenveen Heerde Heer Heemstede Heemskerk Heelsum Heel Heeg Heechterp Hedel Havelte Haulerwijk
Hattem Hatert Harskamp Harmelen Harlingen Harkstede Harkema Harderwijk Hardenberg Hurdegaryp Haps Hapert Hank
Handel Halsteren Hallum Halfweg Hagestein Haelen Haastrecht Haarsteeg Haarlem Haarle Haaren Haanrade Haamstede
Haalderen Haaksbergen Haaften Guttecoven Gulpen Grubbenvorst Grou Grootegast Gronsveld Groet Groessen Groesbeek
Groenlo Groenewoud Groenekan Grijpskerke Grijpskerk Griffioen Grevenbicht Grashoek Gracht Gouwsluis Goutum
Goudswaard Gouderak Gouda Gorssel Gorredijk Gorinchem Goor Goirle Goes Goedereede Glimmen Glanerbrug Ginneken
Gilze Giethoorn Gieten Giessendam Giessenburg Giessen Giesbeek Gytsjerk Gerwen Genoenhuis Gennep Genemuiden
Gendt Gendringen Genderen Gemonde Gemert Geleen Geldrop Geldermalsen Geitenkamp Geffen Geenhoven Gasselte Garyp
Garderen Gameren Gageldonk Gaanderen Frankhuis Franeker Flevowijk Fijnaart Ferwert Feijenoord Farmsum Exloo
Everdingen Etten Essesteijn Espel Erp Ermelo Epse Epe Enter Enschot Enschede Ens Enkhuizen Emst Emmerschans
Emmermeer Emmerhout Emmeloord Elst Elspeet Elsloo Elshout Ellecom Elden Elburg Ekenrooi Einighausen Eindhoven
Eijsden Eibergen Egchel Eexta Eext Eersel Eerschot Eerde Eerbeek Eenrum Eelde Eefde Ederveen Ede Edam Eckart
Echtenerbrug Dwingeloo Dussen Duizel Duivendrecht Duiven Duinzigt Duindorp Druten Drunen Drumpt Dronten Dronryp
Drogeham Driemond Driel Driehuizen Driehuis Driebruggen Dreumel Drachten Dorst Dordrecht Doorwerth Doornsteeg
Doornspijk Doornenburg Doorn Doonheide Donkerbroek Dongen Dommelen Domburg Dokkum Doetinchem Doesburg Doenrade
Dodewaard Dirksland Dirkshorn Dinxperlo Dinteloord Diever Diessen Dieren Diepenheim Diemen Didam Deventer
Deuteren Denekamp Delfzijl Delft Delfshaven Delden Deil Deest Dedemsvaart Dauwendaele Damwâld Dalfsen Dalen
Culemborg Cuijk Cranendonck Cothen Commandeurs Colijnsplaat Coevorden Coevering Coendersborg Chaam Castricum
Carnisse Callantsoog Butterhuizen Bussum Bunschoten Bunnik Bunde Buitenpost Budschop Budel Buchten Brunssum
Brunnepe Brummen Brukske Bruinisse Bruchem Broeksittard Broekhoven Broekhem Brinkhorst Breukelen Breugel
Breskens Breezand Bredeweg Bredevoort Brakkenstein Brachterbeek Brabander Boxtel Boxmeer Boskoop Boskamp
Borssele Borne Borgharen Borgele Borculo Boornbergum Bolsward Bolnes Boekel Bodegraven Bocholtz Blokzijl
Bloemhof Bloemendaal Blijham Blerick Bleiswijk Bleijerheide Blaricum Bladel Blaarthem Bitswijk Burdaard
Binnenhof Bilthoven Bilgaard Bijvanck Biesland Biesdonk Beverwijk Beusichem Beuningen Besoijen Berltsum
Berlicum Berkhout Berkenwoude Beringe Burgum Bergstoep Berghem Bergharen Bergeijk Bentveld Benthuizen Bennekom
Bennebroek Bemmel Beltrum Bellingwolde Belfeld Belcrum Beilen Beesel Beesd Beersdal Beers Beekbergen Beek
Beegden Bedum Bavel Bathmen Bargeres Barendrecht Bant Banholt Bangert Ballast Balk Bakkum Bakkeveen Bakhuizen
Bakenberg Bakel Baflo Badhoevedorp Babberich Baarn Baarlo Baardwijk Baambrugge Baalder Axel Avenhorn Austerlitz
Augustinusga Assendelft Assen Arnhem Arnemuiden Arkel Arcen Appingedam Appelscha Apeldoorn Annen Anklaar
Angerlo Angeren Angelslo Andijk Andelst Amstenrade Amstelveen Ammerzoden Ammerstol Amersfoort Amerongen America
Ameide Amby Alverna Alteveer Alphen Almkerk Almelo Alkmaar Alblasserdam Akkrum Akert Akersloot Afferden Aduard
Adegeest Achterveld Abcoven Abcoude Abbekerk Aardenburg Aalten Aalst Aalsmeer Aalden Aalburg Aalanden
Aagtekerke Welgelegen Matenveld Matenhoeve Matendonk Matenhorst Matendreef Matengaarde Brummelhof Woudhuis
Sluisoord Sprenkelaar Binnenstad Sprengenbos Spainkbos Westenenk Winkewijert Speelheide Salderes Jubbega
Meerhoven Grasrijk Hoek Lunetten Villapark Lakerlopen Reitdiep Ypenburg Oranjewijk Vondelwijk Groenswaard
Randenbroek Corlaer Velserbroek Kapelle Noord Hoogkamp Sterrenberg Spechtenkamp Besterd Loosdrecht Wisselaar
Waterdonken Hunnerberg Marsdijk Dapperbuurt Grauwaart Maaspoort Lastage`,
} as const;
