/** Made by scripts/build-inventories.mjs; change that, not this. Sources and licences: SOURCES.md. */
export const SURNAMES = {
  fr: `Aubert Barbier Barre Berger Bourgeois Boyer Breton Brunet Carpentier Carre Charpentier Chevalier Collet Cousin
Deschamps Dubois Dufour Dumas Dumont Dupont Dupuis Dupuy Durand Duval Fabre Faure Fernandez Fleury Fontaine
Fournier Gaillard Garcia Girard Giraud Gonzalez Guillot Huet Jacquet Joly Lacroix Laine Leclerc Leclercq
Lecomte Lefebvre Lefèvre Legrand Lemaire Lemoine Leroux Lopez Maillard Marchal Marchand Martinez Masson Ménard
Mercier Meunier Moreau Morel Morin Moulin Müller Nguyen Perez Perrin Perrot Picard Poirier Pons Prévost Renault
Rivière Roche Rodriguez Rousseau Roussel Roux Royer Sanchez Schmitt Schneider Vasseur Clerc Coulon Perret
Perrier Vallet Pereira Ferreira Payet Rodrigues Fernandes Gonçalves Grondin Gomez Hoarau Bertin Lopes Klein
Ribeiro Hernandez Bailly Ruiz Langlois Bouvier Gomes Lebrun Maillot Leblanc Lévêque Monnier Hamon Pelletier
Alves Poulain Tessier Lemaître Guichard Besson Mallet Hoareau Gillet Weber Chevallier Michaud Carlier Delaunay
Chauvin Maréchal Lebon Cordier Lejeune Bouchet Pasquier Legros Delattre Humbert Briand Lamy Launay Lesage
Navarro Besnard Pichon Lebreton Pineau Pinto Turpin Bigot Lelièvre Reynaud Ollivier Martel Voisin Leduc Guillet
Vallée Camus Teixeira Costa Charrier Gaudin Bodin Guillou Blanchet Buisson Blondel Dijoux Laporte Rossi Joubert
Regnier Gimenez Allard Devaux Morvan Dias Courtois Lenoir Berthelot Vaillant Guilbert Duhamel Colas Baudry
Bruneau Verdier Delorme Guillon Coste Pruvost Allain Godard Brunel Texier Séguin Raynaud Bourdon Bonneau
Chauvet Legendre Loiseau Ferrand Techer Lombard Lefort Couturier Bousquet Diaz Riou Imbert Jourdan Delahaye
Guibert Bègue Descamps Peltier Dupré Chartier Martineau Laroche Leconte Maillet Parent Labbé Potier Bazin
Pottier Torres Lagarde Blot Jacquot Lemonnier Grenier Bonnin Boutin Fischer Munoz Neveu Lacombe Mendès Delannoy
Auger Wagner Fouquet Ramos Pages Petitjean Chauveau Foucher Peron Guyon Gallet Rousset Traore Bernier Letellier
Bouvet Hamel Faivre Boulay Ledoux Gosselin Lecoq Pires Leleu Becker Valette -- Abegglen Ackermann Aebischer
Aeby Aigroz Aregger Bagnoud Ballouhey Balmer Barras Bavaud Beerli Berney Berset Berthoud Beyeler Bidaud Bideau
Blatter Blazer Bolle Borgeaud Bossard Bosson Bourcard Brogli Brändli Brügger Burckhardt Caillat Cailler Calame
Chappuis Chapuis Chapuisat Chassot Chollet Chopard Choquart Chuit Cloos Clottu Coinchon Corboz Cottier Courten
Cuche Dallenbach Denzler Dietsche Droz Dubochet Dubuis Ducommun Ducret Dutoit Egli Emig Fankhauser Fauche Favre
Felber Flückiger Foretay Frey Freymond Friedli Funk Gehrig Geisendorf Genoud Gerwig Gilliéron Girardet Glasson
Graber Grandjean Groebli Grosjean Guinand Gähwiler Hediger Hennezel Hochstrasser Hofer Hollard Hommel Honegger
Hottinguer Huguenin Huwiler Jeanneret Kolly Krügel Kubli Kunz Kälin Küng Lambelet Leuba Leutenegger Marcet
Matthey Meichtry Meier Menu Merian Mermoud Meylan Monnard Monod Morax Moraz Moser Mottet Muschg Musy Nauer
Niggeler Oberlin Oppliger Ostervald Parlier Perroy Piaget Pictet Piguet Pinon Pittard Plomb Pury Python
Quartenoud Quinodoz Racordon Ravet Reymond Ribaupierre Riner Ritz Rochaix Rochat Rougemont Roulin Rüttimann
Sandoz Saussure Savary Scheurer Schmid Schnider Schnyder Schorderet Schrepfer Schweitz Schweizer Schwizgebel
Simmen Simonet Soutter Spoerri Sprunger Suter Sutermeister Sutz Tinguely Tissot Torriani Tschudi Wehrle Welti
Widmer Écoffey Aebi Alber Babey Badan Badel Bahon Balmat Barbey Barillon Barman Beguin Berberat Bernasconi
Besançon Besençon Beuchat Beuret Beurret Bochud Boechat Boichat Boillat Bonvin Bonvini Botteron Bourquard
Bourquin Bovet Brahier Broquet Bugnon Bujard Béguelin Candaux Carraud Carraux Carron Cattin Charpié Chatriand
Chatriant Chaudet Chenaux Chevalley Chevrolet Coigny Comman Comte Corbat Cornut Cornuz Corpataux Cosandey
Cosendey Cossy Courvoisier Cretton Crevoisier Crivelli Curdy Deladoëy Delèze Deshusses Diesbach Dubey Duroux
Duvanel Evéquoz Fonjallaz Francillon Galland Godet Grojean Gubéran Isella Jomini Julliard Masseron Matile Mayor
Menthonnex Monnet Monney Montandon Morand Morard Mottiez Muriset Niquille Nusslé Nüsslin Paccot Pachoud
Paschoud Peitrequin Pellet Piccand Polla Privet Quartier Rapin Rappaz Rapraz Robadey Romanens Rosselat Rosselet
Rossellat Sansonnens Saudan Thorens Théraulaz Treboux Uldry Vallélian Vienne Vonlanthen Vuille Wicht Tremblay
Gagnon Lavoie Fortin Gagné Ouellet Bélanger Lévesque Bergeron Paquette Simard Beaulieu Cloutier Dubé Lapointe
Poulin Nadeau Bédard Lessard Desjardins Couture Turcotte Lachance Blais Savard Proulx Beaudoin Demers Perreault
Boudreau Lemieux Cyr Perron Bolduc Bérubé Boisvert Therrien Plante Bilodeau Blanchette Champagne Paradis
Fortier Arsenault Gaudreault Houle Villeneuve Gravel Thériault Lemay Deschênes Giroux Guay Boivin Charbonneau
Vachon Audet Larouche Legault Labelle Carrier Desrosiers Goulet Lapierre Vaillancourt Fillion Lalonde Tardif
Lepage Gingras Rioux Giguère Drouin Lauzon Gendron Laflamme Paré Paquin Robitaille Gélinas Duchesne Lussier
Veilleux Potvin Morissette Charron Lavallée Laplante Chabot Vézina Desrochers Labrecque Coulombe Tanguay
Chouinard Pouliot Lacasse Daigle Marcoux Lamontagne Turgeon Larocque Roberge Pilon Racine Dallaire Émond
Beauregard Lebel Blouin Beauchamp Charette Létourneau Cormier Rivard Asselin Plourde Thibodeau Bélisle Godin
Desbiens Lavigne Doucet Labonté Brassard Forget Patel Marcotte Béland Larose Archambault Maltais Trépanier
Laliberté Bisson Brisson Dufresne Beaudry Chartrand Houde Fréchette Lafontaine Drolet Richer Larivière Ferland
Trottier Piché Sirois Charest Provost Soucy Lamoureux Lachapelle Bégin Boily Croteau Savoie Provencher Duguay
Lemire Delisle Abadie Alarie Allaire Allemand Alvarez Amyot Anctil Andrieu Andrieux Angers Arbour Arcand Arnoux
Astier Aubut Auclair Auffret Auvray Awashish Ayotte Babin Bachand Bachelet Baillargeon Bailleul Banville
Barbeau Barbot Bardet Bardin Baribeau Baril Barraud Barreau Barret Barrette Barriere Basset Bataille Baud
Baudet Baudin Baudoin Bauer Bayle Bazinet Beaucage Beauchemin Beauchesne Beaudet Beaudin Beaufils Beaumier
Beaumont Beaupré Beausoleil Beauséjour Beauvais Beck Belhumeur Belin Bellanger Bellavance Belleau Bellec
Bellefleur Bellemare Bellerose Bellet Belley Belzile Benoist Bergevin Bernatchez Berthet Berthiaume Berthier
Bessette Bianchi Bibeau Bidault Bigras Billard Billet Billon Binet Binette Biron Bisaillon Bissonnette
Blackburn Blandin Bleau Blondeau Blondin Bocquet Boilard Boileau Boisclair Boisjoli Boisseau Boisson Bond
Bonhomme Bonin Bonnard Bonnaud Bonnefoy Bontemps Bordeleau Bordes Bossé Bouche Bouchez Boudet Bouffard Bougie
Bouillon Boulet Boulianne Bouquet Bour Bourassa Bourbeau Bourbon Bourbonnais Bourdages Bourdeau Bourdin
Bourgault Bourget Bourgoin Bourguignon Bourque Boutet Bouthillier Brault Brazeau Bresson Brière Brisebois
Brisset Brissette Brochard Brochu Brodeur Brossard Brosseau Brouillard Brouillette Brousseau Bru Brunelle
Bruyere Bujold Bureau Burel Busque Bussières Busson Béchard Bélair Béliveau Cabana Cadieux Cadiou Cadorette
Caillaud Caillet Caissy Calvet Calvez Campeau Cano Cantin Canuel Caouette Capelle Carbonneau Cardin Cardon
Carignan Cariou Carle Carrere Carrière Cartier Carton Carvalho Casanova Castel Castonguay Cauchon Cayer Chabert
Chagnon Chalifoux Chamberland Chambon Champion Champoux Chan Chapdelaine Chapelle Chaput Charbonnier Chardon
Charland Charlebois Charlet Charlier Charlot Charton Chassé Chateau Chatelain Chayer Chemin Chen Chene Cheron
Chevrier Chiasson Chicoine Chiron Choinière Chopin Choquette Chénard Chénier Claudel Claveau Clermont Cliche
Cloarec Cochet Coderre Collard Collignon Combe Combes Comeau Comtois Conte Corbeil Corre Corriveau Cossette
Cottin Couderc Coudert Couillard Courchesne Cournoyer Courtemanche Courtin Cousineau Coutant Coutu Crepin
Crevier Cros Crouzet Crépeau Cusson Cuvelier Dagenais Daigneault Dalpé Damours Daneau Dansereau Daoust Daraiche
Darras Dasilva Dastous Dauphin Daviault Deblois Debray Delâge Delamare Delaporte Delarue Delcroix Delhaye
Demange Deneault Deraspe Derrien Desaulniers Desautels Desbois Descôteaux Desfossés Desgagné Deshaies Deshayes
Deslauriers Desmarais Desmeules Desnoyers Desormeaux Després Desroches Dessureault Deveault Deville Devos Diot
Diotte Doiron Doré Dorion Dorval Dostie Doyon Drapeau Drouet Dubeau Dubos Dubost Dubourg Dubreuil Dubuc Dubus
Ducharme Duchemin Duchene Duchesneau Duclos Ducrocq Dufort Dugas Duhaime Dujardin Dulude Dumais Dumortier
Dumouchel Dumoulin Dupin Dupond Dupras Duprat Dupéré Duquesne Duquette Duret Durieux Duriez Durocher Dussault
Dutertre Décarie Déry Désilets Déziel Esnault Esteve Fafard Falardeau Faubert Faucher Fauteux Favier Favreau
Fayolle Fecteau Ferrari Ferrer Ferrier Ferron Ferry Fevre Fievet Filiatrault Fiset Flamand Flament Fleurant
Floch Foisy Forcier Forestier Forgues Foucault Foulon Fourcade Fradette Fraisse Francoeur Frappier Frenette
Frigon Froment Galarneau Galipeau Gallais Gallant Gallois Gamache Garand Garceau Gareau Garin Gariépy Garneau
Garon Garreau Gascon Gasnier Gaudet Gaulin Gaumond Gauvin Gauvreau Geffroy Gemme Gendreau Genest Genet Genin
Giasson Gibert Gicquel Gignac Gill Gillot Girault Girouard Gobeil Gobert Godart Godbout Godefroy Gonzales
Gosset Goudreau Gougeon Gouin Goujon Goupil Goyer Goyette Grange Granger Granier Gras Gratton Grenon Grimard
Grimaud Groleau Groulx Guegan Gueguen Guertin Guery Guignard Guilbaud Guilbault Guillard Guillemin Guillemot
Guimond Guindon Guiraud Guitton Guyard Guénette Guérard Guérette Généreux Haché Hains Hamelin Harnois Harrisson
Hennequin Herault Hervieux Hoffmann Hogue Huard Hudon Hue Huguet Huot Hurtubise Husson Huynh Hénault Héroux
Hétu Imbeault Jacquemin Jacquin Jalbert Jamet Jaouen Jarry Jegou Jobin Jodoin Jolicoeur Jolivet Jolly Jomphe
Joncas Jouan Jouve Joyal Jullien Juneau Juteau Jutras Kaur Keller Khan Kieffer Kirouac Labat Laberge Laborde
Labranche Labrie Lacaze Lacelle Lacerte Lacharité Lachaîne Lacoste Lacour Lacoursière Ladouceur Laferrière
Lafleur Lafon Lafond Lafont Laforest Lafortune Laframboise Lafrance Lafrenière Lagacé Lagrange Lahaie
Lajeunesse Lajoie Lalancette Lalande Lalanne Lallemand Lallement Lam Lamarche Lamarre Lamothe Lamotte Lamour
Lampron Lanctôt Landais Langelier Langevin Langlais Lanthier Lapalme Laperrière Lapeyre Laprise Laramée Larcher
Larochelle Larrivée Lassalle Lasserre Latour Latreille Latulippe Lauzier Laval Lavaud Laverdière Lavergne
Laviolette Lebas Lebeau Leblond Leboeuf Leclere Lecocq Lecoeur Lecompte Lecours Lécuyer Lefeuvre Lefranc
Lefrançois Legaré Legay Legras Lehoux Lelong Leloup Lemarchand Lemelin Lemercier Lépine Lepretre Leray Leriche
Lespérance Lesueur Letendre Levac Levasseur Lheureux Lhomme Lienard Limoges Lirette Lizotte Loisel Loiselle
Loison Longpré Loranger Lord Lortie Louvet Loyer Lupien Léveillé Madec Madore Magnan Magnier Magnin Maheux
Mahieu Mailhot Mailloux Maillé Mainville Maisonneuve Malenfant Mallette Mangin Manseau Marais Marcil Marleau
Marois Marquet Marteau Martinet Massicotte Matte Mauger Maurel Mayer Meilleur Meloche Messier Metais Metayer
Michaux Michon Migneault Mignot Millette Millot Milot Miquel Mireault Moi Moine Moisan Molina Monette Mongeau
Mongrain Monier Monin Montagne Monteil Montminy Montpetit Montreuil Moore Morais Morency Moret Morice Morneau
Motte Mounier Mouton Munger Munier Mélançon Méthot Métivier Nadon Nantel Nault Nedelec Nogues Nolet Nolin
Normandeau Normandin Néron Ouimet Pageau Paiement Paillard Pain Painchaud Papin Papineau Paquet Parenteau
Parisot Parmentier Pasquet Patenaude Patry Payen Payette Pearson Pedneault Pelchat Pelissier Pellerin Peres
Perin Pernot Perras Peyre Pham Phaneuf Pharand Philippon Philippot Pichard Pichette Picot Pierron Pigeon Pillet
Pilote Pinard Pineault Pinel Pinette Pinson Pinsonneault Piquet Pitre Plamondon Plouffe Poirot Poissant Poitras
Poliquin Pollet Pomerleau Pommier Poncet Portal Portier Pothier Poudrier Pouget Pouliquen Prat Pratte Prevot
Prieur Prigent Primeau Pronovost Prost Proust Prudhomme Pruneau Puech Pujol Péloquin Quenneville Quere Quesnel
Quintal Quirion Quévillon Racette Racicot Raffin Ragot Rainville Rancourt Ratté Rault Raynal Reboul Remond
Renaudin Renou Revel Rhéault Rhéaume Ricard Riendeau Rigal Rigaud Ringuette Riopel Riverin Rivest Rivet
Robertson Robichaud Robidoux Robillard Robinet Rochefort Rocheleau Rochette Rochon Rodier Rollet Rondeau Roques
Rossignol Roth Rougier Rouillard Rouleau Rousselle Roussy Routhier Rouxel Rouyer Ruest Rémillard Sabatier
Sabourin Salaun Salle Salles Santerre Sarrazin Saucier Saulnier Saunier Sauriol Sauvageau Sauvé Savage
Schaeffer Schmidt Schwartz Sellier Sénéchal Sergent Sergerie Serra Serrano Serre Serres Sicard Sigouin Simoneau
Simonin Simonnet Singh Soler Soulie Soulier Soulières Surprenant Sénécal Sévigny Taillefer Taillon Talbot Tardy
Tassé Tavernier Tellier Terrier Teyssier Thebault Thery Thevenet Thevenin Thiebaut Thiery Thiffault Thivierge
Thuillier Théberge Théorêt Théroux Tison Tisserand Tissier Tixier Touchette Toupin Tourigny Tournier Tousignant
Trahan Tran Truchon Trudeau Turbide Turmel Tétreault Vacher Valcourt Valiquette Vallières Valois Vandal Vanier
Vannier Varin Veillette Venne Vermette Vernet Vernier Veron Verreault Verret Verrier Verville Vial Viard Viau
Viaud Viens Vigier Vignal Vigneault Vigneron Vignon Vigouroux Viguier Vilain Villain Villard Villette Vinet
Vivier Voyer Wolff Éthier`,
  en: `Armstrong Becker Boyer Boyle Cartwright Cummings Daugherty Dickinson Donnelly Goodwin Grimes Hahn Hansen Howe
Jacobs Jacobson Jenkins Johns Johnston Klein Koch Larson Lynch Marks Mayer Moore Mueller Olson Ortiz Rodriguez
Rowe Schmidt Schneider Schroeder Schultz Shields Stokes Walsh Waters Weber Welch Wilkinson Williamson Davies
Doherty Edwards Griffiths Khan Macdonald Mccullough Mclaughlin Morrison Moss Patel Phillips Rees Richards
Robertson Thomson Savage Metcalfe Potts Day Higgins Rhodes Hancock Howells Fowler Sims Holloway Tomlinson
Townsend Hammond Wallis Ferguson Hooper Reeves Barlow Cunningham Hopkins Nicholson Whitehouse Iqbal Lees Browne
Davidson Wilkins Daly Bray Burrows Gould Dyer Pope Steele Marsden Humphries Lord Carpenter Akhtar Gallagher
Skinner Birch Bates Chamberlain Chapman Thorpe Dobson Stevens Barnes Pritchard Sharpe Hussain Barber Hodgson
Atkins Parkes Brookes Kemp Sinclair Saunders Stephens Potter Storey Turnbull Sheppard Butcher Holt Haynes Dodd
Parsons Hargreaves Chan Connolly Middleton Hyde Lamb Leach Byrne Frost Simmons Matthews Gibbons Stevenson
Rowley Bolton Sanderson Davison Field Pickering Pugh Mahmood Sykes Parkin Patterson Power Nicholls Stephenson
Morley Kerr Pollard Buckley Bond Whittaker Kaur Parry Naylor Duffy Humphreys Bradshaw Mellor Whitehead Fox
Gibbs Talbot Blackburn Hurst Houghton Yates Mistry Parkinson Woods Slater Knowles Richardson Faulkner Booth
Goddard Walters Peters Atkinson Briggs Hicks Myers Peacock Perkins Read Moran Clements Hobbs Gill Greenwood
Pearson Coles Forster Gough Law Barker Sharp Summers Finch Bull Watts Carr Gardiner Hawkins Shaw Shah Bowen
Bartlett Sutton Lyons Hutchinson Poole Cooke Wall Woodward Begum Singh Howarth Hewitt Andrews Schofield Robson
Coates Chambers Watkins Mcdonald Mccarthy Mcclure Mclean -- Abernathy Abshire Altenwerth Ankunding Auer
Aufderhar Bahringer Balistreri Barrows Bartell Bartoletti Bashirian Batz Bauch Baumbach Bayer Beahan Beatty
Bechtelar Bednar Beer Beier Berge Bergnaum Bergstrom Bernier Bins Blanda Blick Block Boehm Bogan Bogisich Borer
Bosco Botsford Bradtke Brakus Breitenberg Brekke Bruen Buckridge Cassin Champlin Christiansen Connelly Conroy
Considine Corkery Cormier Cremin Crist Crona Cronin Crooks Cruickshank Cummerata Dare Deckow Denesik Dibbert
Dickens Dicki Dooley Durgan Effertz Emard Erdman Ernser Fadel Fahey Feeney Feest Feil Ferry Flatley Frami
Franecki Franey Friesen Fritsch Funk Gerhold Gerlach Gislason Gleason Gleichner Goldner Gorczany Goyette
Greenfelder Greenholt Gulgowski Gusikowski Gutkowski Gutmann Haag Hackett Hagenes Halvorson Hamill Hammes Hane
Harber Hauck Heaney Heathcote Hegmann Heidenreich Heller Hermiston Herzog Hessel Hettinger Hickle Hilll Hills
Hilpert Hintz Hirthe Hodkiewicz Hoeger Homenick Hoppe Huel Huels Hyatt Jacobi Jakubowski Jaskolski Jast Jerde
Kassulke Kautzer Keebler Keeling Kemmer Kerluke Kertzmann Kessler Kiehn Kihn Kilback Kirlin Kling Klocko
Koelpin Koepp Kohler Konopelski Koss Kovacek Kozey Krajcik Kreiger Kshlerin Kub Kuhic Kuhlman Kulas Kunde Kunze
Kuphal Kutch Kuvalis Labadie Lakin Langosh Langworth Leannon Lebsack Ledner Leffler Legros Lehner Lemke Lesch
Leuschke Lindgren Littel Lockman Lubowitz Lueilwitz Luettgen Macejkovic Maggio Mante Marquardt Mayert Medhurst
Mertz Metz Moen Mohr Monahan Morar Morissette Mosciski Mraz Muller Murazik Nader Nienow Nitzsche Oberbrunner
Okuneva Ondricka Osinski Pacocha Padberg Pagac Parisian Paucek Pfannerstill Pfeffer Pollich Pouros Powlowski
Predovic Prohaska Prosacco Purdy Quigley Quitzon Rath Ratke Rau Raynor Reichel Reichert Reinger Rempel Renner
Rippin Robel Rogahn Rolfson Romaguera Roob Rosenbaum Ruecker Runolfsson Runte Satterfield Sauer Sawayn Schaefer
Schamberger Schiller Schimmel Schinner Schmeler Schmitt Schoen Schowalter Schulist Schumm Schuppe Schuster
Senger Shanahan Simonis Sipes Skiles Smitham Spinka Sporer Stamm Stehr Steuber Stiedemann Stoltenberg Stracke
Streich Stroman Strosin Swaniawski Thiel Torp Torphy Towne Trantow Tremblay Treutel Turcotte Vandervort Veum
Volkman Waelchi Watsica Wehner Weimann Weissnat Wiegand Wilderman Willms Windler Wintheiser Wisoky Wisozk
Witting Wiza Wolff Wuckert Wunsch Yost Yundt Zboncak Zemlak Ziemann Zieme Zulauf Mcdermott Nguyen Paterson
Smyth Garcia Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Morales
Gutierrez Gonzales Ramos Chavez Ruiz Alvarez Mendoza Castillo Vasquez Snyder Jimenez Wagner Nichols Herrera
Fernandez Tran Castro Hoffman Aguilar Garza Vargas Carlson Guzman Munoz Obrien Salazar Mendez Soto Mccoy Chen
Fields Brewer Delgado Valdez Pena Rios Sandoval Keller Guerrero Alvarado Beck Ortega Estrada Contreras Caldwell
Powers Nunez Maldonado Parks Mcdaniel Vazquez Schwartz Dominguez Wolfe Padilla Zimmerman Erickson Mckinney
Espinoza Robbins Swanson Acosta Oconnor Navarro Rojas Yang Figueroa Mcgee Adkins Goodman Christensen Mullins
Molina Fischer Campos Avila Chang Hodges Juarez Hines Duran Wang Carrillo Mejia Ayala Strickland Deleon
Harrington Patton Bowers Hartman Buchanan Cobb Kramer Mccormick Sparks Mcguire Bauer Hogan Robles Salinas
Mcbride Solis Pham Trujillo Shaffer Aguirre Pacheco Cochran Hess Cervantes Olsen Ochoa Cabrera Velasquez
Montoya Roth Meyers Cardenas Fuentes Underwood Morrow Petersen Serrano Wilcox Calderon Gallegos Greer Rivas
Guerra Decker Whitaker Bass Flowers Davenport Copeland Hood Massey Roberson Combs Larsen Pittman Bridges
Singleton Sweeney Rosales Phelps Castaneda Dickerson Foley Gates Hodge Trevino Villarreal Callahan Hensley
Huffman Cline Delacruz Camacho Oneill Pitts Wiggins Salas Russo Liu Mcdowell Suarez Ibarra Macias Andrade Ware
Henson Wilkerson Blackwell Eaton Beasley Zamora Mcclain Orozco English Kline Woodard Huang Mosley Villanueva
Roach Lam Yoder Valenzuela Barrera Orr Berger Mckee Bullock Escobar Meadows Velez Odonnell Stout Blankenship
Browning Lozano Pruitt Barr Durham Gentry Mcintyre Sloan Melendez Sexton Moon Hendricks Rangel Lowery Hull
Sellers Gillespie Knapp Mccall Morse Weeks Nielsen Livingston Leblanc Mcintosh Pennington Mcfarland Hickman
Spears Arias Galvan Velazquez Huynh Cantu Fitzpatrick Mahoney Peck Mcconnell Walls Zuniga Pineda Mays Mcmillan
Crosby Ayers Shepard Mcmahon Dunlap Bender Acevedo Dougherty Arroyo Meza Herring Dodson Tapia Bean Crane Farley
Cisneros Mckay Blevins Friedman Sosa Huber Frye Krueger Rubio Mullen Chung Moyer Choi Horne Rivers Mccarty
Oconnell Church Burch Rasmussen Coffey Ponce Donaldson Costa Montes Cordova Waller Arellano Mata Bonilla
Compton Kaufman Mcpherson Beltran Mccann Villegas Proctor Cantrell Davila Levine Spence Krause Baird Zavala
Hendrix Haas Mcgrath Riggs Rollins Galloway Odom Andersen Downs Hatfield Benitez Huerta Mcneil Hinton Zhang
Mooney Ritter Esparza Frey Riddle Haney Kaiser Holder Mcknight Gamble Vang Cooley Carney Cowan Forbes Barajas
Cuevas Murillo Kidd Eichmann Beach Bonner Buckner Burks Burris Byers Carver Clemons Craft Dejesus Dotson
England Foreman Franks Gilliam Goff Head Holcomb Holman Hopper Joyner Kinney Kirkland Lancaster Langley Mccray
Mcfadden Mcgowan Mcleod Morin Pickett Puckett Ratliff Rodriquez Rutledge Sargent Sears Snider Talley Whitfield
Witt Wooten Workman Wynn`,
  de: `Abt Achilles Ackermann Auer Bachmann Bader Barth Bauer Baumann Bayer Beck Becker Beckmann Beer Bender Berger
Beyer Bloch Bräuer Bruder Buchholz Busch Böhm Börner Dehmel Dietz Drechsler Dreher Dressler Döring Engel Esser
Feld Finke Fischer Fleischer Forst Franke Fried Fuchs Förster Gabler Gehrig Gehring Geiger Geisler Geissler
Giehl Gottschalk Graf Grosser Hahn Hamann Haupt Hentschel Hering Hess Hesse Hildebrand Hiller Hinrichs Hirsch
Hoffman Hoffmann Hofmann Huber Huhn Häber Häfner Jähn Kaiser Kaul Keller Klein Koch König Köster Krämer Kraus
Krause Krüger Köhler Kúhnert Lehmann Lindner Linke Maier Mayer Meier Möller Müller Neumann Noack Peters Pohl
Richter Ritter Roth Sauer Schacht Schenk Schmid Schmidt Schmitt Schmitz Schneider Scholz Schreiber Schröder
Schulte Schulz Schulze Schumacher Schuster Schäfer Schüler Seidel Stoll Täsche Ullmann Vogt Voigt Wagner Weber
Weimer Weller Winkler Wolff Zahn Ziegler Meister Stadelmann Wirth Albers Atzler Aumann Austermühle Bähr Bärer
Barkholz Beier Benthin Biggen Binner Birnbaum Blümel Bohlander Bonbach Bolander Bolnbach Bolzmann Bohnbach
Boucsein Briemer Budig Butte Cichorius Conradi Dippel Ditschlerin Dobes Döhn Dörschner Dowerg Drewes Drub
Drubin Eberth Eckbauer Ehlert Etzler Etzold Fechner Fiebig Flantz Fliegner Fritsch Gehringer Geisel Gerlach
Gertz Gierschner Girschner Gnatz Gorlitz Gröttner Gude Gunpf Gumprich Gute Gutknecht Haase Haering Hänel Häring
Harloff Hartung Hauffer Hecker Heidrich Heintze Hellwig Henck Hendriks Henschel Hermighausen Hertrampf Heser
Hettner Hethur Heuser Heydrich Höfig Holsten Holt Holzapfel Hölzenbecher Hörle Hornich Hornig Hübel Jäkel
Jäntsch Jessel Jockel Jopich Junck Juncken Jungfer Junitz Junk Junken Jüttner Kabus Käster Kallert Kambs Karge
Karz Kensy Keudel Killer Kitzmann Klapp Klemm Klemt Klingelhöfer Klotz Knappe Kobelt Kohl Kostolzin Kranz
Kraushaar Krein Kreusel Kroker Kruschwitz Kuhl Kusch Lachmann Ladeck Langern Liebelt Lindau Löchel Löffler Loos
Lorch Losekann Löwer Lübs Mälzer Mangold Margraf Matthäi Mende Mentzel Metz Mielcarek Mies Misicher Mitschke
Mohaupt Mosemann Möchlichen Mude Mühle Mülichen Nerger Nette Neureuther Neuschäfer Niemeier Nohlmans Oderwald
Oestrovsky Ortmann Paffrath Pärtzelt Patberg Pechel Pergande Peukert Pieper Plath Pölitz Pruschke Putz Rädel
Radisch Reichmann Reising Renner Reuter Riehl Rogge Rogner Rohleder Röhrdanz Röhricht Roht Römer Rörricht
Rosemann Rosenow Roskoth Ruppert Sager Säuberlich Schaaf Scheel Scheibe Scheuermann Schinke Schleich Schlosser
Schmidtke Schmiedecke Schmiedt Schönland Scholl Scholtz Schomber Schottin Schuchhardt Schweitzer Schwital
Segebahn Seifert Seip Siering Söding Sölzer Sontag Sorgatz Speer Stahr Staude Steckel Steuer Stey Stiebitz
Stiffel Stolze Striebitz Stroh Stumpf Thanel Tintzmann Tlustek Trapp Trommler Tröst Trüb Trubin Trupp
Tschentscher Vollbrecht Wagenknecht Wähner Warmer Weihmann Weinhage Weinhold Weitzel Wernecke Wesack Wiek
Wieloch Wilms Wilmsen Wohlgemut Wulff Zänker Ziegert Zirme Zobel Zorbach -- Abicht Abramovic Achkinadze
Agostini Ahlke Ahrenberg Ahrens Aigner Alizadeh Allgeyer Amann Amberg Anding Anggreny Apitz Arendt Arens Aryee
Aschenbroich Assmus Astafei Axmann Baarck Badane Baganz Bahl Bak Balcer Balck Balkow Balnuweit Balzer Banse
Barr Bartels Barylla Baseda Battke Bauermeister Baumeister Bauschinger Bauschke Beavogui Beckel Bedewitz Beele
Beggerow Beh Behr Behrenbruch Belz Benecke Benner Benninger Benzing Berner Berning Bethke Betz Beushausen Biba
Bichler Bickel Biedermann Bieler Bielert Bienasch Bienias Biesenbach Bigdeli Birkemeyer Bittner Blaschek
Blassneck Blochwitz Blockhaus Blum Böck Bogdashin Bogenrieder Bohge Bolm Borgschulze Bork Bormann Bornscheuer
Borrmann Borsch Boruschewski Bosler Bourrouag Bouschen Boxhammer Boyde Bozsik Brandenburg Brandis Brehmer
Breitenstein Bremer Bremser Brenner Breu Breuer Briesenick Bringmann Brinkmann Brix Broening Brosch Bruckmann
Bruhns Brunner Bruns Bräutigam Brömme Brüggmann Buchrucker Buder Bultmann Bunjes Bürger Burghagen Burmeister
Buschbaum Busemann Buss Busse Bussmann Bäcker Bönisch Börgeling Böttner Büchele Bühler Büker Büngener Bürklein
Büscher Büttner Camara Carlowitz Carlsohn Caspari Caspers Chapron Cierpinski Clarius Cleem Cordes Cornelsen
Cors Cotthardt Crews Cronjäger Crosskofp Dahm Dahmen Daimer Damaske Danneberg Danner Daub Daubner Daudrich
Dauer Daum Dauth Dautzenberg Decker Deckert Deerberg Delonge Demut Dengler Denner Denzinger Derr Dertmann
Dethloff Deuschle Dieckmann Diekmann Dienel Dietzsch Diezel Dilla Dingelstedt Dippl Dittmann Dittmer Dix
Dobbrunz Dobler Dohring Dolch Dold Dombrowski Doskoczynski Dragu Drees Dreier Drews Dutkiewicz Dyett Dylus
Dächert Döbel Dörner Dörre Dück Ecker Edorh Effler Eggenmueller Ehm Ehmann Ehrig Eich Eifert Einert Eisenlauer
Ekpo Elbe Eleyth Elss Emert Emmelmann Engelen Engelmann Eplinius Erdmann Erlei Erm Ertl Erwes Esenwein Evers
Everts Fahner Faller Falter Farber Fassbender Faulhaber Fehrig Felke Feller Fenner Fenske Feuerbach Fietz Figl
Figura Filipowski Filsinger Fincke Fink Fitschen Fleischmann Floder Florczak Flottmann Forkel Frahmeke Franta
Frantz Franzis Franzmann Frauen Frauendorf Freigang Freimann Freimuth Freisen Frenzel Frey Fricke Friedek
Friedenberg Friedmann Friess Frohn Frosch Fuhlbrügge Fusenig Fust Gaba Gabius Gadschiew Gakstädter Galander
Gamlin Gamper Gangnus Ganzmann Garatva Gast Gastel Gatzka Gauder Gebhardt Geese Gehre Gehrke Gelling Gerbennow
Gerdel Gerschler Gesell Geyer Ghirmai Ghosh Gierisch Giesa Giesche Gilde Glatting Goedicke Goldbeck Goldfuss
Goldkamp Goldkühle Goller Golling Gollnow Golomski Gombert Gotthardt Goy Gradzki Grams Grasse Gratzky Greb
Greithanner Greschner Griem Griese Grimm Gromisch Grossheim Grosskopf Grothaus Grothkopp Grotke Grube Gruber
Grundmann Gruning Gruszecki Grötzinger Grüner Gummelt Gunkel Gutjahr Gutowicz Gutschank Göbel Göckeritz Göhler
Görlich Görmer Götzelmann Güldemeister Günz Gürbig Haack Haaf Habel Hache Hackbusch Hackelbusch Hadfield
Hadwich Haferkamp Hajek Hanenberger Hannecker Hanniske Hansen Hargasser Harms Harnapp Harter Harting Hartlieb
Hartz Haschke Hasler Hasse Hassfeld Haug Haverney Heberstreit Hechler Hecht Heck Hedermann Hehl Heidelmann
Heidler Heinemann Heinig Heinke Heinze Heiser Heist Hellmann Helm Helmke Helpling Hengmith Henkel Hense Hensel
Hentel Hentschke Hepperle Herberger Herbrand Hermecke Herms Herold Herschmann Hertel Herweg Herzenberg Hessek
Hessler Hetzler Heuck Heydemüller Hiebl Hildenbrand Hilgendorf Hingsen Hingst Hirschberg Hirt Hodea Hohenberger
Hohl Hohn Hohnheiser Holdt Holinski Holl Holtfreter Holz Holzdeppe Holzner Hommel Honz Hooss Hoppe Horak Horna
Hornung Hort Huckestein Hudak Huebel Hujo Huke Huls Humbert Huneke Huth Höcke Höft Höhne Hönig Hördt
Hübenbecker Hübl Hübner Hügel Hüttcher Hütter Ibe Ihly Illing Isekenmeier Itt Jacobs Jagusch Jahnke Jakubczyk
Jambor Jamrozy Jander Janich Janke Jansen Jarets Jaros Jasinski Jegorov Jellinghaus Jeorga Jerschabek Jossa
Jucken Jungbluth Jungton Jürgens Kaczmarek Kaesmacher Kahl Kahlert Kahles Kahlmeyer Kalinowski Kallabis
Kallensee Kampf Kampschulte Kappe Kappler Karhoff Karrass Karst Karus Kass Kasten Kastner Katzinski Kaufmann
Kausemann Kawohl Kazmarek Kedzierski Keil Keiner Kelm Kempe Kemper Kempter Kerl Kern Kesselring Kette Kettenis
Keutel Kiessling Kinadeter Kinzel Kinzy Kirch Kirst Kisabaka Klabuhn Klapper Klauder Kleeberg Kleiber Kleinert
Kleininger Kleinmann Kleinsteuber Kleiss Klemme Klimczak Klinger Klink Klopsch Klose Kloss Kluge Kluwe Knabe
Kneifel Knetsch Knies Knippel Knobel Knoblich Knoll Knorscheidt Kobs Kochan Köck Koczulla Koderisch Koehl
Koehler Koenig Koester Koha Kohle Kohlmann Kohnle Kohrt Koj Kolb Koleiski Kolokas Komoll Konieczny Konow Konya
Koob Kosenkow Koszewski Koubaa Kovacs Kowalick Kowalinski Kozakiewicz Krabbe Kral Krauel Krauspe Kreb Kreissig
Kresse Kreutz Krieger Krippner Krodinger Krohn Krol Kron Krueger Krug Krull Kruschinski Kröckert Kröger Kubera
Kufahl Kuhlee Kuhnen Kulimann Kulma Kumbernuss Kummle Kunz Kupprion Kuprion Kurnicki Kurrat Kurschilgen
Kuschewitz Kuschmann Kuske Kustermann Kutscherauer Kutzner Kähler Käther Köhrbrück Köhre Kölotzei Köpernick
Köseoglu Kühnel Kühnemund Kühnke Küsters Küter Laack Ladewig Lakomy Lammert Lamos Landmann Langfeld Langhirt
Lanig Lauckner Lauinger Lausecker Laux Laws Lax Leberer Lehner Leibold Leide Leimbach Leipold Leist Leiter
Leiteritz Leitheim Leiwesmeier Lenfers Lenk Lenz Lenzen Lepthin Lesch Leschnik Letzelter Lewke Leyckes
Lichtenfeld Lichtenhagen Lichtl Liebach Liebe Liebich Liebold Lieder Lienshöft Lindenberg Lindenmayer
Linnenbaum Lippe Lipske Lipus Lischka Lobinger Logsch Lohmann Lohre Lohse Lokar Loogen Losch Loska Lubina Lufft
Lukoschek Lutje Löwa Lübke Maak Maczey Madetzky Madubuko Maisch Malek Malkus Mallmann Malucha Manns Manz
Marahrens Marchewski Margis Markowski Marl Marner Marquart Marschek Martel Marx Marxen Mathes Mathies Mathiszik
Matschke Mattern Matthes Matula Maurer Mauroff Maybach Mebold Mehl Mehlhorn Mehlorn Meisch Meissner Meloni
Melzer Menga Menne Mensah Mensing Merkel Merseburg Mertens Mesloh Metzger Metzner Mewes Michallek Mielke
Mikitenko Milde Minah Mintzlaff Mockenhaupt Moede Moedl Moeller Moguenara Mohr Mohrhard Molitor Moll Molzan
Moormann Mordhorst Morgenstern Morhelfer Moser Motchebon Mrugalla Muckenthaler Mues Mulrain Mäder Möcks
Mögenburg Möhsner Möldner Möllenbeck Möllinger Mörsch Mühleis Münch Nabein Nabow Nannen Nastvogel Nau Naubert
Naumann Neimke Nerius Neubauer Neubert Neuendorf Neumair Neupert Neurohr Neuschwander Ney Nicolay Niedermeier
Nieklauson Nitzsche Nodler Nolte Northoff Nowak Nussbeck Nwachukwu Nytra Nöh Oberem Obergföll Obermaier Ochs
Oeser Olbrich Onnen Ophey Oppong Orth Orthmann Oschkenat Osei Osenberg Ostendarp Ostwald Otte Paesler Pajonk
Pallentin Panzig Paschke Patzwahl Paukner Peselman Petzold Pfeiffer Pfennig Pfersich Pfingsten Pflieger
Pflügner Pichlmaier Piesker Pietsch Pingpank Pinnock Pippig Pitschugin Plank Plass Platzer Plauk Plautz Pletsch
Plotzitzka Poehn Poeschl Pogorzelski Pohland Pohle Polifka Polizzi Pollmächer Pomp Ponitzsch Porth Poschmann
Pottel Prah Prange Prediger Pressler Preuk Preuss Prey Priemer Proske Pusch Pöche Pöge Raabe Rabenstein Rach
Radtke Ranftl Rangen Ranz Rapp Rath Rau Raubuch Raukuc Rautenkranz Rehwagen Reiber Reichardt Reichel Reichling
Reif Reifenrath Reimann Reinberg Reinelt Reinke Reitze Renk Rentz Renz Reppin Restle Restorff Retzke Reuber
Reumann Reus Reuss Reusse Rheder Rhoden Richards Riedel Riediger Rieger Riekmann Riepl Riermeier Riester
Riethmüller Rietmüller Rietscher Ringel Ringer Rink Ripken Ritosek Ritschel Rittweg Ritz Roba Rockmeier Rodehau
Rodowski Roecker Roggatz Rohländer Rohrer Rokossa Roleder Roloff Rosbach Roschinsky Rosenauer Rosenbauer
Rosenthal Rosksch Rossberg Rössler Rother Ruch Ruckdeschel Rumpf Rupprecht Ryjikh Ryzih Rädler Räntsch Rödiger
Röttger Rücker Rüter Sachse Sack Saflanis Sagafe Sagonas Sahner Saile Sailer Salow Salzer Salzmann Sammert
Sarvari Sattelmaier Sauerland Saumweber Savoia Scc Schaefer Schaffarzik Schahbasian Schedler Scheer Schelk
Schellenbeck Schembera Scherbarth Scherer Schersing Scherz Scheurer Scheuring Scheytt Schielke Schieskow
Schildhauer Schilling Schima Schimmer Schirmer Schlachter Schlangen Schlawitz Schlechtweg Schlicht Schlitzer
Schmalzle Schmidtchen Schmuhl Schnelting Schnieder Schnürer Schoberg Schönberg Schorr Schott Schottmann
Schouren Schrader Schramm Schreck Schreiner Schreiter Schuermann Schuff Schuhaj Schuldt Schult Schultz Schultze
Schumann Schupp Schuri Schwab Schwalm Schwanbeck Schwandke Schwanitz Schwarthoff Schwartz Schwarzer Schwarzkopf
Schwarzmeier Schwatlo Schweisfurth Schwennen Schwerdtner Schwidde Schwuchow Schäffel Schäffer Schäning Schöckel
Schönball Schönbeck Schönebeck Schönfeld Schönherr Schönlebe Schötz Schüppel Schütz Schütze Seeger Seelig Sehls
Seibold Seiders Seigel Seiler Seitz Semisch Senkel Sewald Siebel Siebert Siegling Sielemann Siemon Siener
Sievers Siewert Sihler Sillah Sinnhuber Sischka Skibicki Sladek Slotta Smieja Soboll Sokolowski Soller Sollner
Somssich Sonn Sonnabend Spahn Spank Spelmeyer Spiegelburg Spielvogel Spinner Spitzmüller Splinter Sporrer
Sprenger Spöttel Stang Stanger Stauss Steding Steffny Steidl Steigauf Steinecke Steinert Steinkamp Steinmetz
Stelkens Stengel Stengl Stenzel Stepanov Stern Steuk Stief Stifel Stolle Storl Storp Stoutjesdijk Stratmann
Straub Strausa Streck Streese Strege Streit Streller Strieder Striezel Strogies Strohschank Strunz Strutz Stube
Stöckert Stöppler Stöwer Stürmer Suffa Sujew Sussmann Suthe Sutschet Swillims Szendrei Sürth Tafelmeier Tang
Tegethof Teichmann Tepper Terheiden Terlecki Teufel Theele Thieke Thimm Thiomas Thriene Thränhardt Thust
Thyssen Thöne Tidow Tiedtke Tietze Tilgner Tillack Timmermann Tischler Tischmann Tittman Tivontschik Tonat Tonn
Trampeli Trauth Trautmann Travan Treff Tremmel Tress Tsamonikian Tschiers Tschirch Tuch Tucholke Tudow Tuschmo
Tächl Többen Töpfer Uhlemann Uhlig Uhrig Uibel Uliczka Umbach Umlauft Umminger Unger Urbaniak Urbansky Urhig
Vahlensieck Vangermain Vater Venghaus Verniest Verzi Vey Viellehner Vieweg Voelkel Vogelgsang Vokuhl Volk
Volkmann Vona Vontein Wachtel Waibel Wakan Waldmann Wallner Wallstab Walz Wanner Wartenberg Waschbüsch Wassilew
Wassiluk Wehrsen Weidlich Weidner Weigel Weiler Weis Welsch Welz Welzel Wenk Werle Werrmann Wessinghage Weyel
Wezel Wichmann Wickert Wiebe Wiechmann Wiegelmann Wierig Wiese Wieser Wilky Willwacher Wilts Wimmer Winkelmann
Wischek Wischer Wissing Wittich Wittl Wolfarth Wollenberg Wollmann Woytkowska Wujak Wurm Wyludda Wölpert
Wöschler Wühn Wünsche Zaczkiewicz Zaituc Zandt Zanner Zapletal Zauber Zeidler Zekl Zender Zeuch Zeyen Zeyhle
Zimanyi Zinser Zintl Zipp Zipse Zschunke Zuber Zwiener Zümsande Östringer Überacker Aebi Ammann Amrein
Baumgartner Baur Benz Bernasconi Betschart Bianchi Bieri Blaser Bolliger Bosshard Burri Bättig Bühlmann Egger
Egli Eichenberger Erni Eugster Fankhauser Favre Fehr Felber Felder Ferrari Flückiger Frick Friedli Furrer
Gasser Gerber Gfeller Giger Gloor Haas Hauser Herzog Hodel Höfer Hofstetter Hotz Hug Hunziker Häfliger
Hürlimann Imhof Isler Iten Jäggi Kessler Knecht Kägi Kälin Käser Küng Lanz Leuenberger Lustenberger Lüscher
Lüthi Meili Merz Mettler Näf Pfister Portmann Probst Rüegg Schaller Schaub Scheidegger Scherrer Schlatter
Schnyder Schoch Schweizer Schär Schärer Schürch Sidler Siegrist Sigrist Spörri Stalder Staub Stauffer Steiger
Steiner Stettler Stocker Stucki Studer Stütz Stöckli Suter Sutter Thommen Tobler Walder Wegmann Wehrli Weibel
Wenger Wettstein Widmer Wirz Wyss Wüthrich Zbinden Zehnder Zingg Zollinger Zürcher Achleitner Ackerl Aichholzer
Aichinger Altmann Anderl Angerer Artner Aschauer Auinger Bacher Bachinger Bachler Baier Baldauf Bartl Berchtold
Binder Bischof Bitschnau Bodner Bogner Brandl Brandner Brandstetter Brandstätter Brandtner Bruckner Brugger
Buchberger Buchegger Buchinger Buchner Burgstaller Burtscher Böhler Bösch Dallinger Dangl Danninger Dengg Denk
Deutschmann Dietl Dirnberger Dittrich Doppler Dorfer Dorn Draxler Dünser Eberharter Eberl Ebner Edlinger Eibl
Eichberger Eichhorn Eichinger Eisl Eisner Engl Enzinger Erber Erhart Erlacher Erler Falkner Farkas Fasching
Fehringer Feichter Feichtinger Feichtner Feigl Fellinger Fellner Fercher Ferstl Fichtinger Fiedler Fitz Foidl
Forstner Froschauer Fröschl Frühwirth Fuhrmann Füreder Fürst Gahleitner Galler Gamsjäger Gangl Gärtner Gassner
Gattringer Geier Gindl Glaser Glatz Glück Gmeiner Gollner Gosch Grabher Grabner Grasser Grassl Gratz Gratzer
Gratzl Greiner Griesser Grill Gritsch Grundner Grünberger Grünwald Gschaider Gschwandtner Gstrein Guggenberger
Gutmann Göschl Haberl Hacker Hackl Haderer Hager Haid Haider Haidinger Haindl Hainzl Haller Hammer Hammerer
Hammerl Handl Handler Harrer Hartl Haslauer Haslinger Hattinger Hauer Haumer Hausberger Hebenstreit
Hechenberger Heger Heigl Heindl Heinzl Held Heller Hemetsberger Herbst Himmelbauer Hinterberger Hinteregger
Hirschmann Hochleitner Hochreiter Hofbauer Hofinger Hofmeister Hofstätter Hollaus Höller Holzer Holzinger
Holzknecht Holzmann Hosp Hubmann Huemer Hufnagl Humer Hummel Hummer Huter Hutterer Hämmerle Häusler Hödl Höfler
Höglinger Hölzl Hörl Hörmann Jandl Janisch Jank Jauk Jenewein Jovanovic Juen Jungwirth Jäger Jöbstl Kager Kahr
Kain Kaindl Kainz Kalcher Kaltenböck Kaltenegger Kammerer Kapeller Kappel Kargl Karner Karrer Kellner Keplinger
Kerschbaum Kerschbaumer Kirchmair Kirchner Kirschner Kitzler Klammer Klausner Klingler Klocker Kloiber Knapp
Knaus Kober Kocher Kofler Kogler Kolar Koller Kollmann Kolm Kopp Krainer Krainz Krall Krammer Kratzer Kraxner
Kreidl Kreiner Kremser Krenn Kreuzer Kriegl Kronberger Kronsteiner Kröll Kucera Kugler Kummer Kurzmann Käfer
Köberl Kölbl Köll Kössler Lackner Ladner Lagler Laimer Lammer Lampert Lampl Lamprecht Landl Langer Larcher
Lassnig Lechner Lederer Leeb Leibetseder Leitgeb Leithner Leitner Lengauer Lerch Lercher Lettner Leutgeb
Lichtenegger Linder Lindinger Lindorfer Lintner Lipp Loibl Loidl Luger Luttenberger Macher Maierhofer Mair
Mairhofer Mandl Margreiter Maringer Markl Mayerhofer Mayr Mayrhofer Meindl Meixner Messner Metzler Meusburger
Mitter Mitteregger Mitterer Mitterlehner Mittermayr Moosbrugger Muhr Mörth Mühlbacher Mühlberger Mühlböck
Müllner Nagele Nagl Nemeth Neubacher Neugebauer Neuhauser Neuhold Neulinger Neumayer Neumayr Neumeister
Neumüller Neuner Neureiter Neuwirth Niederl Nussbaumer Nöbauer Oberhauser Oberhofer Oberleitner Obermayr
Obermüller Oberndorfer Ofner Ortner Ostermann Pacher Pachler Paier Pammer Parzer Pauer Paulitsch Peham Pendl
Penz Perner Pertl Pesendorfer Petz Pfeffer Pfeifer Pfleger Pichler Pieber Pinter Pircher Pirker Plattner Pock
Pointner Pokorny Pollak Polzer Posch Postl Prager Prantl Praxmarer Prenner Prinz Prohaska Pröll Pucher Puchner
Puntigam Punz Pöll Pölzl Pöschl Pühringer Raab Rabitsch Rabl Radl Ramsauer Rauch Rausch Rauscher Rauter
Rechberger Redl Reicher Reichl Reinbacher Reindl Reinisch Reinprecht Reinthaler Reischl Reisinger Reisner
Reitbauer Reiter Reiterer Reithofer Reitinger Resch Rettenbacher Rieder Riedl Riedler Riedmann Riegler Riener
Rieser Ringhofer Rinner Rohrmoser Rosenberger Rosner Rossmann Rotter Rupp Sagmeister Salcher Sammer Santner
Sattler Schachinger Schachner Schalk Schandl Schantl Scharinger Schartner Schatz Schatzl Schauer Scheiber
Scheidl Scherr Scherzer Scheucher Schiefer Schiestl Schilcher Schiller Schimpl Schinagl Schindler Schinnerl
Schlager Schlögl Schmidinger Schmidl Schmied Schmuck Schmölzer Schnabl Schneeberger Schober Schrammel Schranz
Schrempf Schrenk Schubert Schuh Schüller Schwaiger Schwaighofer Schwarzinger Schwarzl Schweiger Schweighofer
Schwendinger Schöberl Schöffmann Schöller Schönauer Schönberger Schöpf Seebacher Seidl Seiser Seiwald Sieber
Sieberer Siegl Sigl Siller Simic Singer Sonnleitner Sorger Sperl Spiegl Spindler Spitzer Spreitzer Springer
Stadlbauer Stadler Stangl Staudacher Staudinger Stecher Steger Steinacher Steinbacher Steinbauer Steinberger
Steinböck Steindl Steininger Steinkellner Steinlechner Steinwender Stelzer Stelzl Steurer Stiegler Stifter
Stockhammer Stockinger Stoiber Strasser Strauss Streicher Strobl Strohmaier Strohmayer Strohmeier Stummer Sturm
Stöckl Stöger Stückler Sulzer Suppan Taferner Tanzer Tauber Taucher Teufl Thaler Thalhammer Thaller Thurner
Tiefenbacher Toth Trattner Trauner Traxler Trimmel Trinkl Trummer Uhl Unterberger Unterweger Varga Vogl Vogler
Wachter Walch Walcher Waldner Walser Waltl Wandl Wegscheider Weidinger Weigl Weinberger Weiser Weissenböck
Weninger Wenzl Widhalm Widmann Wiedner Wiener Wiesbauer Wiesinger Wiesner Wilfinger Windhager Windisch Wittmann
Wohlmuth Wurzer Wurzinger Wögerbauer Wöhrer Zangerl Zauner Zechmeister Zechner Zehetner Zeiler Zeilinger Zeiner
Zeller Zenz Zettl Zotter Zöchling Zöhrer Leunberger Abeln Achterberg Acker Adenauer Ahlers Alscher Althaus
Amsel Armbruster Aue Aust Baasch Bach Bachmeier Bambach Bauers Baumbach Baumhauer Becke Beckenbauer Beckert
Behrend Behrends Beitel Beltz Bergfalk Beringer Bernat Beutel Beyersdorf Bieber Biermann Bischoffs Blecher
Bleier Blumenthal Blumstein Bocker Boehler Boer Boesch Bohn Borchard Brahms Braune Breiner Breisacher
Breitbarth Bretz Brinkerhoff Brodbeck Brose Brotz Bruhn Buckholtz Buhr Bumgarner Carver Dahl Diefenbach Dirks
Dirksen Dohman Dreschner Dresdner Duerr Dunkle Dunst Eckstein Eichel Eilerts Enns Essert Everhart Fabel Faerber
Falkenrath Feigenbaum Feldt Flater Foerstner Foth Freud Freund Fromm Frost Fux Gaertner Garb Garber Garver Gass
Geiszler Gensch Gerig Gerst Gerstle Giese Goldschmidt Gorman Gotti Graner Groos Grosse Grosz Gutermuth Gwerder
Habich Habicht Hase Hasek Hasenkamp Hass Havener Heinrichs Hellewege Heppenheimer Hertz Hintzen Hochberg
Hoefler Holst Holtzer Horowitz Houk Huffman Huffmann Hutmacher Ingersleben Jaeger Jans Janson Janz Jollenbeck
Jund Eichmann`,
  es: `Acevedo Acosta Acuña Águilar Aguilera Aguirre Alarcón Alcalá Alcaraz Alemán Alfaro Alvarado Angulo Aparicio
Aragón Aranda Araña Arce Arellano Arenas Arévalo Arias Arroyo Arteaga Avilés Ayala Baeza Ballesteros Barragán
Barrera Barrios Becerra Beltrán Benavides Benítez Bermúdez Bernal Bonilla Borrego Bravo Briones Bueno Burgos
Bustamante Bustos Báez Caballero Cabrera Calderón Camacho Campos Canales Cano Cardona Carmona Carranza Carrasco
Carrera Carrillo Carrión Carvajal Casanova Casares Casas Castañeda Castellanos Castillo Castro Cepeda Cerdá
Cervantes Chacón Cisneros Collado Contreras Cornejo Coronado Correa Cortés Crespo Cuéllar Cárdenas Delgado
Domínguez Dueñas Durán Dávila Díaz Echevarría Enríquez Escamilla Escobar Esparza Espinosa Estrada Estévez
Fajardo Fernández Ferrer Figueroa Flores Fonseca Frías Fuentes Galindo Gallardo Galván Garay García Garrido
Girón Godoy González Granados Guerra Guerrero Guillén Gutiérrez Guzmán Gálvez Gámez Gómez Haro Heredia
Hernández Herrera Hidalgo Huerta Hurtado Ibarra Iglesias Jiménez Jurado Juárez Leal Ledesma Leiva Lerma Linares
Llamas Lozano López Macías Madrid Madrigal Maldonado Manzanares Martínez Mata Meléndez Mendoza Menéndez Merino
Molina Montenegro Montero Montes Montoya Morales Murillo Muro Muñiz Muñoz Méndez Naranjo Narváez Navarrete
Navarro Nieto Noriega Núñez Ochoa Ojeda Olivares Ordóñez Orozco Ortega Ortiz Osorio Otero Pacheco Padilla
Palacios Palomino Palomo Parra Patiño Pedraza Perales Peralta Perea Peña Pineda Pizarro Ponce Porras Portillo
Posada Prado Prieto Puente Puga Pulido Páez Pérez Quesada Quintana Quintanilla Quintero Ramos Ramírez Raya
Rincón Rivas Rivera Rivero Robledo Robles Rodríguez Rojas Rosado Rosales Rubio Ruíz Ríos Saavedra Salas Salazar
Salcedo Saldaña Salinas Sanabria Sandoval Sarabia Segovia Segura Serna Serrano Sevilla Solano Solís Soria Sosa
Sotelo Soto Suárez Sáenz Sánchez Tamayo Tapia Tejada Tello Tirado Toledo Toro Torres Tovar Trujillo Téllez
Ureña Uribe Urrutia Valdés Valenzuela Valle Vallejo Vallés Valverde Varela Vargas Velasco Velázquez Verdugo
Vergara Vigil Villalobos Villanueva Villegas Vázquez Vélez Yáñez Zamora Zapata Zaragoza Álvarez Ávila Quevedo
Quirós Zabaleta Abad Abascal Abella Abellán Acedo Adadia Aguado Agudo Aguiló Agullo Agustí Alberdi Albero
Alberola Alcalde Alcolea Alcántara Alcázar Alegría Alemany Aliaga Almagro Almansa Almazán Almeida Alsina Amores
Amorós Andrade Andreu Anglada Anguita Antúnez Aragonés Aramburu Araujo Arco Arcos Ariza Ariño Arjona Armengol
Arnaiz Arnal Aroca Arranz Arregui Arribas Arrieta Artigas Asenjo Asensio Atienza Ayllón Ayuso Azcona Aznar
Azorin Badía Baena Balaguer Ballester Baquero Barbero Barberá Barceló Barral Barranco Barreda Barrena Barrio
Barros Barroso Baró Bastida Batalla Batlle Bauzà Bayo Bayona Bayón Baños Bejarano Belda Bellido Belmonte
Benavent Benavente Benet Berenguer Bermejo Bernad Bernat Berrocal Bertrán Bilbao Blanes Blasco Blázquez Boada
Boix Bolaños Bonet Borrell Borrás Bosch Botella Bou Bru Buendía Busquets Bárcena Cabanillas Cabañas Cabello
Cabeza Cabezas Cabo Cabrero Cadenas Calatayud Calleja Calvet Calvo Calzada Camino Campillo Campoy Camps Canals
Canet Cantero Cantón Caparrós Capdevila Carbajo Carballo Carbonell Carnero Carpio Carreras Carretero Carreño
Casado Casal Casals Casanovas Cases Castejón Castell Castells Castelló Castilla Castrillo Catalá Catalán
Cazorla Cañas Cañellas Cañete Cañizares Cerdán Cerezo Cerro Cervera Chamorro Chaparro Chaves Checa Chico Cid
Cifuentes Clavero Cobo Cobos Coca Codina Coello Coll Colom Coloma Colomer Comas Company Conde Conesa Corbacho
Corominas Cortina Costa Crespi Criado Cuadrado Cuenca Cuervo Cuesta Cueto Cuevas Cáceres Cámara Cánovas
Céspedes Córdoba Cózar Dalmau Daza Díez Diéguez Doménech Donaire Donoso Duque Echeverría Egea Elorza Escalona
Escolano Escribano Escrivá Escudero Espada España Español Espejo Esteve Expósito Fabra Fabregat Falcó Falcón
Farré Feijoo Feliu Ferrando Ferrera Ferreras Ferrero Ferrán Ferrández Ferrándiz Figueras Figuerola Fiol Folch
Font Fortuny Franch Frutos Fuente Fuertes Fuster Fábregas Gabaldón Galán Galiano Gallart Gallo Garcés Gargallo
Garmendia Garriga Garzón Gascón Gaya Gelabert Gibert Gilabert Giménez Gimeno Giner Giralt Girona Goicoechea
Gomila Gomis Gordillo Goñi Gras Gual Guardia Guardiola Guijarro Guitart Gárate Heras Herranz Herrero Hervia
Hervás Hierro Higueras Hoyos Hoz Huertas Huguet Ibañez Iborra Iglesia Infante Iniesta Iriarte Isern Izaguirre
Izquierdo Iñiguez Jaume Jaén Jerez Jordá Jove Jover Jáuregui Jódar Laguna Lamas Landa Larrañaga Larrea Lasa
Lastra Lillo Llabrés Lladó Llano Llanos Lledó Llobet Llopis Llorens Llorente Lloret Lluch Lobato Lobo Losa
Losada Lucena Luján Lumbreras Luque Machado Maestre Mancebo Manjón Manrique Manso Manzano Mariscal Martorell
Mascaró Matas Mateos Mateu Mayol Mayoral Melero Mendizábal Mercader Millán Miralles Moles Moliner Molins Moll
Monreal Montalbán Montesinos Moraleda Morante Morata Morcillo Morell Morera Morillo Morán Mosquera Mulet Mur
Murcia Mármol Mínguez Múgica Nadal Navas Nebot Neira Nevado Nicolau Nogueira Noguera Nogués Novoa Ocaña
Oliveras Oller Olmedo Olmo Ortuño Osuna Pagès Palacio Palau Pallarès Palomar Palomares Paniagua Pareja Parejo
Pavón Pazos Pedrero Pedrosa Peinado Peiró Pellicer Peláez Peral Pereira Perelló Perera Peñalver Peñas Pinedo
Pinilla Pino Pinto Pintor Piñeiro Piñol Pla Plana Planas Polo Pomares Pombo Pons Pont Porcel Portero Pou Poza
Pozo Pozuelo Prada Prat Prats Priego Puerta Puig Pujadas Pujol Quero Querol Quiroga Ramis Rebollo Recio Reguera
Reig Requena Revilla Riba Ribas Ribera Ribes Ricart Riera Ripoll Riquelme Rius Roca Rocamora Roda Roig Ropero
Rosell Roselló Rosselló Roura Rovira Royo Rozas Ruano Rueda Ródenas Sabater Sacristán Sáez Sainz Sala Salamanca
Sales Salmerón Salom Salvà Samper Sanjuan Sanmartín Sanmiguel Santamaría Sanz Sarmiento Sastre Saura Sedano
Segarra Seguí Serra Sevillano Sobrino Solana Soler Solera Solsona Somoza Soriano Sureda Taboada Talavera
Tamarit Tejedor Tejera Tejero Tenorio Terrón Teruel Tolosa Tormo Torralba Torre Torrecilla Torrent Torrents
Torrijos Trillo Tudela Ugarte Uriarte Uría Valbuena Valcárcel Valderrama Valenciano Vall Valls Vaquero Vendrell
Verdejo Verdú Viana Vicens Vila Vilalta Vilanova Vilaplana Vilar Villalba Villalonga Villar Villaverde Villena
Vives Vizcaíno Viñas Yuste Zabala Zamorano Zorrilla Zurita Águila Álamo -- Abeyta Abrego Abreu Adame Adorno
Agosto Aguayo Alaníz Alcántar Alicea Almanza Almaráz Almonte Altamirano Anguiano Apodaca Aponte Archuleta
Argüello Armendáriz Armenta Armijo Arredondo Arreola Arriaga Atencio Baca Badillo Bahena Balderas Banda Barajas
Barela Barraza Barreto Barrientos Batista Bañuelos Benavídez Berríos Bétancourt Botello Briseño Brito Cabán
Cadena Caldera Calvillo Camarillo Cantú Caraballo Carbajal Carrasquillo Carrero Carreón Casárez Casillas
Cavazos Cazares Ceballos Cedillo Ceja Centeno Cervántez Chapa Chavarría Chávez Cintrón Collazo Colunga Corrales
Cotto Covarrubias Curiel Córdova Delacrúz Delafuente Delagarza Delao Delapaz Delarosa Delatorre Deleón
Delgadillo Delrío Delvalle Elizondo Escalante Escobedo Espinal Espino Espinoza Esquibel Esquivel Farías Fierro
Flórez Gaitán Galarza Gallegos Gamboa Gaona Garibay Garica Garza Gastélum Gaytán Godínez Granado Griego
Grijalva Guajardo Guardado Guevara Gurule Henríquez Hinojosa Holguín Irizarry Jaimes Jaramillo Jasso Laboy
Lebrón Lemus Leyva Lira Loera Lomeli Longoria Lovato Loya Lozada Luevano Lugo Maestas Magaña Malave Mares
Marrero Marroquín Mascareñas Matos Mayorga Medrano Mejía Melgar Menchaca Meraz Meza Miramontes Mireles Mojica
Mondragón Monroy Montalvo Montañez Montaño Montemayor Montéz Mota Munguía Nava Negrete Negrón Nevárez Nájera
Ocasio Olivas Olivo Olivárez Olmos Olvera Ontiveros Oquendo Orellana Ornelas Orosco Orta Ozuna Pabón Padrón
Pagan Pantoja Partida Pedroza Pichardo Polanco Preciado Quezada Quiróz Quiñones Quiñónez Rangel Rascón Razo
Regalado Rendón Rentería Reséndez Reynoso Riojas Rodarte Rolón Romo Rosas Roybal Ruelas Saiz Salcido Saldivar
Samaniego Santacruz Santillán Sauceda Saucedo Sedillo Sepúlveda Serrato Sisneros Soliz Solorio Solorzano Tafoya
Tamez Tejeda Terrazas Terán Tijerina Trejo Treviño Tórrez Ulibarri Ulloa Urbina Urías Valadez Valdez Valdivia
Valladares Vanegas Velásquez Venegas Verduzco Villagómez Villalpando Villarreal Villaseñor Véliz Ybarra
Zambrano Zamudio Zárate Zavala Zayas Zepeda Zúñiga Ávalos Domínquez Gollum Gonzáles Hernandes Hernádez
Huixtlacatl Jimínez Kamat Kanaria Kanea Kanimal Kano Kanzaki Kaplan Karem Kindelan Koenig Korta Kortajarena
Krasnova Kuzmina Peres Quinta Quintairos Rodrígez Rodríquez Sanches Villareal Vásquez Xacon Xana Xiana Xicoy
Yami Yanes Yebra Yunta Zamarreno Zamarripa Zambrana Ñañez Zedillo Araya Aravena Lagos Sanhueza Poblete
Arriagada Arancibia Troncoso Inostroza Villarroel Barría Gajardo Astudillo Retamal Ahumada Valdebenito Pavez
Jorquera Moraga Cárcamo Lobos Araneda Mansilla Mancilla Abarca Mella Gatica Mardones Riveros Albornoz Cisternas
Vallejos Gaete Fuentealba Manríquez Rebolledo Cofré Oyarzún Varas Santibáñez Barra Fuenzalida Opazo Vilches
Santander Roa Montecinos Parada Meneses Mamani Cancino Faúndez Maturana Oyarzo Jofré Tobar Avendaño Galaz Urra
Olguín Riffo Astorga Hermosilla Marchant Bastías Galleguillos Suazo Monsalve Rubilar Candia Almonacid Lizama
Osses Cartes Seguel Norambuena Mellado Leyton Cea Hormazábal Mondaca Pastén Briceño Cisterna Aedo Bahamondes
Matamala Elgueta Barahona Estay Aburto Bórquez Órdenes Lizana Villagra Maureira Urzúa Oyarce Olave Ferrada
Bugueño Vivanco Lorca Vicencio Lazo Villagrán Aros Aránguiz Belmar Machuca Quinteros Collao Letelier Quispe
Marambio Mejías Saldivia Orrego Parraguez Oñate Iturra Fredes Jaque Chandía Saldías Peñaloza Pulgar Melo Ruz
Medel Ampuero Pincheira Bascuñán Azócar Luengo Ovalle Madariaga Celis Cubillos Ibacache Quijada Bahamonde
Galdames Ferreira Labra Badilla Veloso Ormeño Ossandón Bobadilla Apablaza Veas Sobarzo Videla Toloza Agüero
Allende Montecino Agurto Villablanca Solar Cruces Retamales Astete Aracena Alvear Zenteno Erices Olea Cavieres
Moncada Cares Vejar Encina Fica Inzunza Droguett Lazcano Corvalán Olate Allendes Viveros Moyano Dinamarca
Adasme Giraldo Restrepo Caicedo Londoño Ospina Agudelo Henao Bedoya Arango Buitrago Forero Pinzón Camargo
Ardila Galvis Villamizar Perdomo Castaño Alzate Rosero Zuluaga Gaviria Bohórquez Arboleda Loaiza Triana Burbano
Galeano Espitia Velandia Oviedo Betancur Barbosa Erazo Angarita Cantillo Yepes Olaya Corredor Cardozo Bastidas
Obando Mantilla Puentes Riascos Castrillón Rengifo Ospino Villamil Cerón Portilla Orjuela Bolívar Molano`,
  it: `Abate Accardi Accardo Aceto Acquaviva Adami Adragna Affinito Agnello Agostinelli Agostini Agresta Alaimo
Alberti Alessandrini Alessi Alfano Alfieri Allegretti Altieri Ambrosini Ambrosino Amici Amoroso Ancona Andreoli
Angeletti Angeli Angelini Angeloni Angelucci Anselmi Antonacci Antonelli Antonini Antonucci Aquino Arena
Argenio Argento Asaro Bacci Baggio Balboni Baldacci Baldi Baldini Balducci Balestra Balzano Barbagallo Barbato
Barberi Barbieri Barile Barillà Barletta Barone Baroni Barresi Barretta Barsotti Bartoli Bartolini Bartolomei
Bartolucci Bassani Basso Battaglia Battisti Belli Bellini Bellomo Bellotti Bellucci Belotti Beltrami Benedetti
Benetti Benigni Bennardo Benvenuti Berardi Bergamini Bernabei Bernardi Bernardini Bernasconi Bertani Bertelli
Bertini Bertolini Bevilacqua Biagi Biagini Bianchi Bianchini Bianco Bini Biondi Bisio Blasi Boccia Boffa
Bologna Bonanni Bonanno Bonato Bonelli Bonetti Bongiorno Bongiovanni Boni Bonini Bono Bonomi Bonomo Borgia
Boschetti Bosco Bosi Botta Bove Bozzi Bozzo Brambilla Branca Bresciani Bressan Brigandì Brizzi Brunelli
Brunetti Bruschi Bucci Buonomo Burgio Buzzi Caccamo Cacciatore Caiazza Caiazzo Calabrese Calabria Calabrò
Calafiore Calandro Califano Callegari Camilli Cammarata Campagna Campanella Campanile Campoli Campus Canale
Cancellieri Canepa Cannone Canova Cantoni Capecchi Capelli Capone Caporaso Cappelli Cappello Cappiello Capponi
Capriotti Caracciolo Caradonna Carbone Carboni Cardinale Cardinali Cardone Carella Carini Carlini Carlino
Carloni Carminati Carnevale Carosi Carraro Carrieri Carriero Carrozza Carta Caruso Carvelli Casadei Casagrande
Casale Casali Cascone Casella Caselli Caserta Casini Cassano Castagna Castaldi Castaldo Castellani Castellano
Castelli Castiglioni Catalano Catania Catanzaro Caterino Cattaneo Cavaliere Cavalieri Cavalli Cavallini Cavallo
Ceccarelli Cecchetti Cecchi Cecchini Cecere Celano Celentano Celli Cellini Centofanti Cerri Cerullo Cerutti
Cherubini Chiodi Chirico Ciaccio Ciampa Cianci Ciani Cicala Ciccarelli Cicchetti Ciccone Cifarelli Cimmino
Cinelli Cini Cioffi Cioni Ciotola Ciotti Cipolla Cipriani Cirelli Cittadino Ciulla Cocco Colangelo Colantuono
Colella Colucci Comito Como Conforti Coniglio Consiglio Conte Conti Contini Coppola Corazza Corradi Corradini
Corrao Correale Corsi Corsini Corso Cortese Cortesi Corti Coviello Cozzi Cozzolino Crea Cremonesi Crescenzi
Crespi Crisafulli Cuomo Curci Cuzzocrea Damiani Davoli Donati Doria Errante Errico Esposito Evangelisti Evola
Fabbri Fabbro Fabiani Fabris Fabrizi Falbo Falco Falcone Falzone Fanelli Fantini Fantozzi Faraci Faraone
Farella Farina Fasano Fava Favaro Favero Federici Felici Ferraiuolo Ferrando Ferrante Ferranti Ferrara Ferrari
Ferraris Ferretti Filippi Filippini Fini Fioravanti Fiorelli Fiorentino Fioretti Fiori Fiorini Fiorucci
Fischetti Florio Foglia Fontana Fonti Forgione Franceschi Franceschini Francesconi Francese Franchi Franchini
Franzoni Franzè Fratello Frigo Fucci Fuoco Furno Fusaro Fusco Gabrielli Gagliano Gagliardi Galante Gangemi
Garavaglia Gaspari Gasparini Gatta Gatti Gatto Gazzola Gentili Geraci Giannelli Giannetti Giannini Giannone
Giannotti Gigli Giorgetti Giusti Gori Govoni Grassi Grasso Gravina Gregori Grossi Gualtieri Guarneri Guerrieri
Guerriero Guerrini Guglielmi Guida Guidetti Guidi Guidotti Gulino Gullì Gurrieri Iacovone Iannaccone Iannello
Ianni Iannone Iannucci Iezzi Innocenti Labate Lazzari Lazzarini Leggio Lelli Lentini Lenzi Leonardi Leonetti
Leopardi Ligorio Liguori Lisi Liuzzi Locatelli Lodi Loffredo Loi Lombardi Lombardo Longhi Longo Lorenzini
Lovato Lucarelli Lucchesi Luciani Lupo Luppino Luzi Luzzi Macaluso Macchi Macchia Macrì Maffei Maggio Maggiore
Magnani Maio Malatesta Malerba Malizia Maltese Mancinelli Mancini Mancino Mancuso Manfredi Mangano Mangione
Mannino Manno Mantovani Manzella Manzi Manzo Marangoni Marano Marcelli Marchese Marchesi Marchetti Marchi
Marchini Marcon Marconi Marcucci Marelli Marrone Marsili Martelli Martinelli Martini Martucci Masi Massaro
Mastroianni Masucci Matarazzo Mazzanti Mazzeo Mazzi Mazzini Mazzocchi Mazzone Mazzoni Mazzotta Mazzotti Mecca
Medici Megna Mele Meli Meloni Memoli Menconi Menna Meo Micheletti Migliaccio Moccia Monaco Montanari Montesano
Monti Morabito Morandi Morelli Moretti Moretto Morgante Moriconi Morini Moro Moroni Morra Morreale Mosca
Moscato Napolitano Nappi Negri Nicoletti Nicolini Orsini Ortolani Palazzo Palmisano Palombi Palumbo Panaro
Pandolfi Panetta Panico Pantano Panza Paolella Paoletti Paoli Paolillo Paolini Paolino Paolucci Paone Paonessa
Papaleo Papini Pappalardo Parisi Pascarella Pasqua Pasquali Pasquini Passarelli Passeri Passero Pastore
Pastorino Patrone Patruno Pavan Pavone Pecora Pedrazzini Pedroni Pellegrini Perilli Perin Perini Peroni Perotti
Perra Perrone Perrotta Perugini Peruzzi Pesce Petito Petrucci Piacentini Pisani Pisano Pizzo Polizzi Ponti
Pratesi Proietti Pucci Pugliese Puglisi Quaglia Quinto Raffa Rago Ragone Ragusa Raimondi Rallo Ramella Randazzo
Raneri Ranucci Rapisarda Rapuano Ratti Reale Recchia Renda Renzi Repetto Restivo Riccardi Ricciardi Riccio
Riccobono Riggi Riggio Righetti Righi Rigoni Rinaldi Riolo Rizzo Rocca Romagnoli Romanelli Romani Romaniello
Rosati Rosselli Rossetti Rossi Rossini Rosso Rota Rotondo Rotundo Ruberto Ruggeri Ruggieri Russo Sabatini
Sabbatini Sacchi Sacco Saccone Sala Salamone Salemi Salvadori Salvati Salvatori Salvucci Salzano Sammartino
Sanfilippo Santi Santoro Saponaro Saporito Saracino Sardella Sardina Sarti Sassano Sassi Sasso Satta Savini
Savoca Savoia Scarpa Schettino Schiavi Schiavo Schiavone Sciacca Scotti Sforza Silvestri Simeoni Sorbello
Sorrentino Spada Spadafora Spadoni Spagnolo Spagnuolo Spataro Spina Spinelli Taddei Tagliaferri Talarico
Tallarico Tamburini Tanzi Taormina Tarantino Tasso Tedesco Testa Tiano Todaro Tofani Toldo Tomaselli Tomasello
Tomasi Tomei Tonelli Tonini Torchia Tornatore Tosi Trapani Travaglini Traverso Trevisan Triolo Tripodi Troisi
Trombetta Trovato Turchi Ugolini Vacca Vaccari Vaccaro Valenti Valentini Valenza Valli Vallone Vanni Varriale
Vassallo Venturi Viale Vianello Vicari Vicini Villani Vinci Visconti Viscò Viti Vitiello Vittori Viviani Volpe
Volpi Zambon Zamboni Zanella Zanelli Zanetti Zani Zanon Zanotti Zappalà Zeni Zito Adinolfi Ajello Albertini
Anastasi Andreotti Andreozzi Antonetti Argenti Balbi Balbo Balla Barillaro Beffa Bersani Bertoli Bertolucci
Bertoni Bettin Biagiotti Bonino Borghese Bosio Bottaro Botticelli Bova Bramante Branciforte Calarco Campise
Canali Carducci Carfagna Castiglione Cavanna Ceci Ceravolo Chiaramonte Chiesa Chinnici Ciampi Cianciolo Cimini
Colletti Columbo Comolli Corbo Endrizzi Errigo Fanucci Faranda Farinelli Ferragamo Fittipaldi Gaito Guidone
Gulotta Iacobucci Iacovelli Iannotti Iannuzzi Impastato Maglio Moresi Navone Panzera Papetti Passalacqua
Persico Rienzo Salata Salvini Saraceno Sauro Soprano Tafuri Taliercio Tamburello Tirabassi Tomasetti Tomasini
Tozzi Tropea Trotta Trupiano Varano Verdi Verdone Verga Vespa Vigliotti Zaccagnini Zaccardo -- Abbate Abbrescia
Accurso Acquadro Acquistapace Addari Addis Aiello Albanese Alcamo Alivernini Aloi Amadori Amendola Amerio
Ammoscato Amoruso Andrisani Anelli Antenucci Antezza Anzalone Apicella Aprile Aramini Arcangeli Argiolas
Artioli Ascione Astolfi Atzeni Atzori Avallone Avola Azara Babini Baiocco Balistreri Ballarin Balsamo Bandini
Bani Baraldi Barbarossa Barbarulo Barbera Barberis Barbero Barbiero Barra Barreca Battistini Bedini Belmonte
Beltrame Belvisi Benatti Benini Bentivoglio Beretta Bergamasco Bertaccini Bertolussi Beso Biagetti Bianc
Biancheri Bianchetti Biasci Biccari Biggi Bindi Bionaz Bisconti Bizzarri Bocchi Bodini Bonazzi Bonifazi Bordoni
Borelli Borghi Borrelli Bortolin Bortoluzzi Bortot Boscaino Boschi Boscolo Bovolenta Braia Briano Brignone
Brogi Brumat Bruzzone Buccheri Bulgarelli Buongiorno Butera Cabras Caccavo Cacciapuoti Cadoni Caforio Caggiano
Calligaris Calò Cammisa Campanini Campisi Cancelliere Cangiano Canino Cannas Cannata Cannella Cantagallo Canu
Capannolo Capasso Capitani Capizzi Capoccia Capocotta Capogna Cappai Capraro Capuano Caputo Carbon Cardella
Cardia Cardini Careddu Caretti Caricari Carletti Carlotti Carlucci Carnovale Carollo Carrara Carrozzo Carrus
Carè Casadio Casano Casavecchia Cascio Casolaro Castellana Castiello Casu Casula Cataldi Catarsi Catellani
Cattani Cavallari Cavallaro Cavriani Ceccarini Celi Cenni Cerrani Cerrato Cesaretti Cherchi Chessa Chessari
Chiacchio Chianese Chiaravalle Chiavacci Chilà Chimenti Ciacio Ciavarella Cicatiello Cingolani Cipollaro
Cipolletta Citro Ciuffetelli Ciuffreda Coccia Cola Colonna Concas Congiu Cont Contu Cordioli Coretti Corridori
Cortinovis Cosentino Coslovich Cossu Costa Costantin Costantini Cottone Cozzani Cremona Crepaldi Crevatin Crimi
Crippa Criscenti Crisci Criscione Cristofaro Critelli Croce Cruciani Cruciata Cucchiara Cucciniello Curcio
Curreli Cusimano Cusumano Daidone Dalmasso Damico Dattilo Degano Degrassi Deiana Delogu Demontis Demurtas
Denaro Denti Deriu Desogus Destro Diamanti Dini Dionisi Distefano Dodaro Dolce Dolci Dominici Donda Doro
Doronzo Dragone Dragoni Duca Ducci Dutto Egger Eligibile Epifani Ercoli Ermini Errera Errichiello Fabbricatore
Fadda Falchi Falcioni Fanara Fancello Farin Fasoli Favara Favre Feleppa Feliziani Femina Ferilli Ferluga
Ferracuti Ferrarini Ferrario Ferraro Ferrarotti Ferreri Ferrero Ferri Ferrigno Ferrini Ferroni Festuccia
Fichera Fierro Filice Filipponi Finocchiaro Finotti Fior Fiorentini Fiorillo Flacco Fois Forconi Forlani
Formica Fornara Fortugno Foschi Foti Frasca Fratti Frezza Frigerio Fumagalli Fumarola Furlan Gaddini Galati
Galeazzi Galli Gallo Galluzzo Gamba Gamberini Gambino Gamper Garau Gargiulo Garifo Garofalo Gasser Gaudiano
Genchi Genna Genovese Gerace Germani Gervasi Ghilardi Giacalone Giaccio Giachi Giacomelli Giampaoli Gianotti
Giansante Giardina Giardini Giglio Gigliotti Gioacchini Giordani Giorgi Giovannelli Giovannetti Giovannini
Giovinazzo Girardi Giraudo Girone Giudice Giuffrida Giugliano Giuliani Giunta Giustra Gobbi Golinelli Granata
Granato Grandi Grange Granà Graziani Greppi Grieco Grilli Grillo Grimaldi Grosso Gruber Gruppuso Guarnieri
Guastella Guastone Guerra Gusmeroli Hofer Huber Iacolare Iacono Iacovino Iandolo Iaria Iazzetta Ierardi
Impellizzeri Improta Indelicato Ingrassia Ingrosso Inzerillo Iodice Iotti Iovino Ippoliti Iuliano Izzi Izzo
Kofler Laezza Laganà Lamacchia Lamberti Landi Lanteri Lanza Lari Latini Latorre Lattanzi Lavecchia Leale Lecca
Ledda Leoncini Lepore Lezzi Liberati Librizzi Licata Liccardo Licciardello Licitra Liotta Lipari Lippi Lippolis
Litterio Liverani Locci Loddo Loiacono Lolli Lombardini Lonardi Longobardi Lopez Loreti Lorusso Lotito Lucarini
Lucchese Luchetti Luchini Lucidi Luconi Lugli Luongo Lupi Lupica Luppi Maggiani Magi Magliocco Maiello Mainardi
Maione Mair Malagoli Malaspina Malavasi Manetti Manica Manicone Maniscalco Manna Manti Maragno Marangi Marangon
Marani Marchesan Marchesini Marchetto Marcovecchio Marega Maresca Margiotta Mariani Marinelli Marinucci
Mariotti Mariucci Marone Marongiu Marotta Marra Marras Marrazzo Marsella Martellucci Martines Martorana Marzano
Marzi Marziali Marzocchi Masala Mascia Masciandaro Mascolo Masia Masiero Massari Massimi Mastronardi
Mastropietro Matera Matranga Mattei Matteucci Mattioli Maugeri Maurizi Mautone Mazza Mazzarella Mazzaro Mazzei
Mazzola Mazzoleno Medeot Medugno Melandri Melillo Mencarelli Menegatti Mengoni Menozzi Mercuri Mereu Merli
Merlo Merola Messana Messina Micco Miccoli Miceli Michelucci Micillo Miglio Migliore Mignogna Milani Milazzo
Milella Militello Minelli Mingarelli Minniti Miotto Mirabella Mistretta Modica Moffa Molinari Molinaro Mollica
Molteni Monaci Monni Montagna Montagner Montalbano Montalto Montanaro Montefusco Monteleone Montemurro
Monterosso Monticelli Moras Mordenti Morello Morri Morrone Moser Mosti Motisi Motta Mottola Mulas Mulè Munaro
Mura Muratore Murgia Murolo Murru Murtas Musella Musso Musumeci Napoletano Napoli Narcisi Nava Navarra Nesti
Nicastro Niccolai Nicolosi Nicosia Nicotra Nieddu Nigro Nobile Nobili Nocentini Nocera Nocerino Notaro Noto
Novelli Novello Nucci Nucera Nuzzo Occhipinti Oggiano Oliveri Olivi Olivieri Olla Orefice Orlandi Orrù Ortenzi
Ostuni Ottaviani Ottonello Paci Pacifici Pacini Padovan Padula Paganelli Pagani Pagano Pagliai Pagliuca
Paladini Palano Palazzi Palazzolo Palermo Palla Palladino Pallotta Palmeri Palmieri Palmisani Palombo Pani
Panzeri Paolicelli Papapietro Paradiso Pardini Parente Pariggiano Parise Parodi Parrinello Parrino Pascali
Pascucci Pasini Passuello Pastorelli Patanè Patriarca Peaquin Pece Pecoraro Pecorella Pedone Pedrotti
Pellecchia Pellicanò Pellitteri Peluso Penna Pennestrì Penzo Perego Perrini Pesaresi Pession Petralia Petrarca
Petrella Petrelli Petrini Petrone Pezzella Pezzi Piana Pianese Pianigiani Piazzolla Pibiri Pica Picariello
Picchi Piccinini Piccione Picco Piccoli Piccolo Pichler Pieri Pierini Pierro Piga Pignatelli Pilato Pillitteri
Pinardi Pini Pinna Pinto Pintus Pipitone Piras Pircher Piredda Pirone Pirrello Pirrone Pischedda Pisciotta
Piscitelli Piscopo Pisu Pittalis Pitzalis Piva Pivetta Pizzi Pizzimenti Pizzitola Pizzuti Platania Poggi Poggio
Polese Poletti Poli Polidori Polimeno Politi Polito Pollina Polverino Pompei Pompili Pompilio Porcari Porcu
Postiglione Potenza Pozzi Pozzo Prato Prencipe Prete Preziosi Principato Privitera Provenzano Puca Puddu
Puggioni Pugliesi Puleo Putzolu Quaranta Quarta Rambaldi Rampazzo Raniolo Rauso Ravaioli Redaelli Renna Ridolfi
Riparbelli Riva Rizza Rizzi Roberti Rocchi Rodigari Rogolino Romanini Rondinone Rondoni Rosset Rotolo Rubino
Rucco Ruotolo Rusciano Sabia Sacchet Sacchetti Saia Salatiello Salemme Salerno Salierno Salis Sammartano
Sannino Santamaria Santangelo Santarelli Santarossa Santarsia Santarsiero Santilli Santinelli Santini Santoni
Santori Santucci Sapienza Sarnataro Sartor Sartori Sbrana Scaglione Scala Scalia Scalise Scalzo Scano Scanu
Scarano Scardino Scarpellini Scherini Schiavon Schifano Schillaci Schirru Scocco Scognamiglio Scopece Scorza
Scrofani Scuderi Sebastiani Secchi Secci Sechi Semeraro Semprini Senatore Sepe Serafini Serpa Serr Serra
Sestito Severi Sevi Siciliano Signorelli Signorile Signorini Siino Silenzi Silvestrini Simeoli Simeti
Simoncelli Simonetti Simoni Simonini Simula Sinopoli Siracusa Siragusa Soccorsi Sodano Soldati Solinas Sorce
Soro Sottile Spadaro Spanu Sparacino Spiga Spizzirri Stabile Staffieri Stanzione Stigliano Storti Strano
Sucameli Sucera Surace Suriano Tacconi Tagliabue Tallone Tarquini Tartamella Tassi Tassinari Tassone Tataranni
Tavani Tedde Tedeschi Telesca Terenzi Teresi Terlizzi Termine Terzi Tesi Tiberti Tilotta Tiozzo Tirelli Tirri
Tolu Tomassoni Tommasi Torchio Torre Torresi Torri Torrisi Tortora Tortorici Toscano Totaro Toti Toto Traini
Tralli Tretola Tucci Tuccillo Tufano Tufo Tumbarello Tumino Turco Usai Vailati Valle Valletta Valsecchi Vannini
Vascotto Vecchi Venezia Ventimiglia Venturelli Venturini Vercesi Verme Vezzoli Vichi Vicinanza Vierin Villari
Vincenzi Violi Visani Visentin Visintin Vizziello Vuillermoz Zaccaro Zagaria Zago Zambuto Zampieri Zanatta
Zanetta Zappacosta Zappia Zedda Zennaro Zingaretti Zollo Zordan Zotti Zucca Zuliani Zullo Zumbo Zunino
Abatantuono Abba Abbagnale Acerbi Agazzi Agnesi Alboni Aldobrandi Alfonsi Alighieri Almagià Alonzi Altera
Amaldi Ammaniti Angiolello Anguillara Anguissola Anichini Antelami Antonioni Aporti Argan Argentero Argurio
Ariasso Armellini Asmundo Asprucci Aulenti Avogadro Babati Babato Babbo Bacosi Badoer Badoglio Baglioni
Bajamonti Bajardi Balotelli Bandello Baracca Barberini Barcaccia Barcella Barese Baresi Baroffio Barozzi
Barracco Barsanti Barzini Basadonna Bataglia Battelli Bazzi Beccaria Beccheria Belletini Bellocchio Bembo
Benussi Bergoglio Berlusconi Bernetti Bernini Bettoni Bignami Bignardi Binaghi Bixio Boaga Bocca Boccaccio
Boccherini Boccioni Bocelli Bodoni Boezio Boiardo Boitani Boito Boldù Bombieri Bompiani Bonatti Bondumier
Bonolis Borrani Borromeo Borromini Borroni Borsellino Borsiere Borzomì Bossi Bosurgi Bottigliero Bragadin
Bragaglia Brancaccio Briccialdi Brichese Broggini Broschi Brugnaro Brunelleschi Brunello Bruscantini Bulzoni
Buonauro Burcardo Buscetta Busoni Cabibbo Caboto Cabrini Caccianemico Caccioppoli Cadorna Caetani Cafarchia
Caffarelli Cagnin Cagnotto Cainero Caironi Calbo Calgari Callegaro Calvo Camanni Camicione Camilleri Camiscione
Campano Camuccini Canetta Canevascini Canil Cannizzaro Cantimori Capuana Cardano Carnera Carocci Carosone
Carpaccio Carriera Carullo Casaleggio Casalodi Casarin Casellati Cassarà Castellitto Castioni Catenazzi
Cavalcanti Cendron Ceri Cerquiglini Cesaroni Cesarotti Ceschi Chechi Cheda Chiappetta Chigi Chindamo Chittolini
Cibin Cicilia Cignaroli Cilea Cilibrasi Cimarosa Civaschi Coardi Cocci Cociarelli Collina Collodi Combi Comboni
Comencini Comeriato Comisso Condoleo Contarini Contrafatto Corcos Cossiga Costalonga Costanzi Crispi Cuda Cugia
Cundari Curatoli Curiel Cusano Cutrufo Cutuli Dallapé Dallara Dandolo Deledda Dellucci Depero Desio Detti
Dibiasi Disdero Doglioni Donarelli Donatoni Donini Dossetti Dossi Dovara Draghi Druso Dulbecco Duodo Duse Eco
Einaudi Emanuelli Emo Errani Faggiani Fagiani Fagotto Falier Fallaci Falloppio Fantoni Farnese Fattori Faugno
Favata Fermi Ferrabosco Ferragni Ferrata Ferrazzi Ferrucci Fibonacci Ficino Fieramosca Filangieri Filippelli
Filogamo Filzi Finetti Finotto Finzi Flaiano Foà Foconi Fogazzaro Foletti Folliero Fornaciari Forza Foscari
Fracci Franscini Franzese Frescobaldi Fusani Fuseli Gabba Gabbana Gabrieli Gadda Gaggini Gaiatto Galeati
Galiazzo Galilei Galtarossa Galuppi Galvani Gargallo Garobbio Garozzo Garrone Garzoni Gasperi Gelli Gemito
Gentileschi Gentilini Giacconi Giacometti Giammusso Gianetti Gianinazzi Giannuzzi Gianvecchio Gibilisco
Gilardoni Ginese Ginesio Gioberti Giolitti Giovine Giradello Giulietti Giunti Goldoni Goldstein Golgi Golino
Gottardi Gotti Gozzano Gozzi Gradenigo Gramsci Granatelli Greggio Gremese Grifeo Grimani Grisoni Gritti
Gualandi Guarana Guarato Guariento Gucci Guicciardini Guinizzelli Gullotta Gussoni Iadanza Iannelli Infantino
Interiano Interminei Interminelli Inzaghi Ioppi Jacuzzi Jilani Jovinelli Juvara Lamborghini Lancisi Lanfranchi
Lattuada Leblanc Legnante Leoncavallo Lercari Lerner Lettiere Lippomano Littizzetto Liverotti Lollobrigida
Lombroso Longhena Lopresti Loredan Lucciano Ludovisi Luria Lussu Luxardo Maccanelli Maderna Maderno Maggioli
Magrassi Majewski Majorana Malacarne Malaparte Malenchini Malipiero Malpighi Manacorda Mannoia Manolesso
Mantegazza Mantegna Manunta Manzoni Marazzi Marcacci Marenzio Marinetti Marzorati Mascagni Mascheroni Maspero
Mastandrea Mattarella Matteotti Mazzacurati Mengolo Mennea Mercadante Mercalli Mercantini Mercati Merisi
Metella Meucci Mezzetta Micca Michelangeli Milanesi Mimun Miniati Missoni Mocenigo Modiano Modigliani Modugno
Mogherini Molesini Mondadori Mondaini Monduzzi Moneta Monicelli Montalcini Montalti Montanelli Montecchi
Montessori Monteverdi Morandini Morellato Morgagni Morlacchi Morosini Morpurgo Morricone Morrocco Mortati
Morucci Moschino Mozart Munari Muratori Murialdo Murri Musatti Muti Naccari Natta Navarria Necci Nibali
Nicolucci Nievo Niggli Niscoromni Nitti Nitto Nolcini Nonis Norbiato Nordio Nosiglia Notarbartolo Novaro Nugnes
Odescalchi Offredi Oliboni Olivetti Omma Onio Onisto Opizzi Orengo Ortese Oscuro Ossani Ossola Ostinelli Ottino
Ovadia Pacelli Pacetti Pacillo Padovano Paganini Pagliaro Pagnotto Paltrinieri Panatta Panicucci Papafava
Pareto Parini Parmitano Parpinel Parri Paruta Pasolini Pastine Pausini Pavanello Pavarotti Peano Pederiva
Pedersoli Pelli Pellico Pennetta Peranda Pergolesi Perozzo Pertile Pertini Petralli Petrassi Petrocelli
Petrucelli Petruzzi Pezzali Piane Piazzi Piccinni Piccio Pietrangeli Pigafetta Pignatti Pinamonte Pincherle
Pininfarina Piovani Pirandello Pirelli Pisacane Pisaroni Pistoletto Pizzamano Pizzetti Pizziol Platini Poerio
Polani Polesel Pometta Pontecorvo Porcellato Porzio Pozzecco Prada Praga Prati Priuli Procacci Prodi Puccini
Pulci Querini Ramazzotti Rapisardi Rastelli Raurica Ravaglioli Redi Regge Renault Rensi Respighi Riccati
Ricolfi Rismondo Ritacca Rizzoli Roccabonella Roero Romiti Roncalli Rosiello Rosmini Rossellini Roth Rubbia
Ruffini Rusticucci Saffi Sagese Sagnelli Sagredo Salandra Salgari Salieri Salvemini Samele Sanguineti Sansoni
Santorio Sanudo Saragat Satriani Sauli Savorgnan Sbarbaro Scaduto Scalera Scalfaro Scamarcio Scandone
Scaramucci Scarfoglio Scarlatti Scarpetta Scarponi Schiaparelli Schicchi Scialpi Scotto Seddio Segni Segrè
Semitecolo Serao Serlupi Sermonti Serraglio Sgalambro Sgarbi Sibilia Siffredi Sinisi Sismondi Smirnoff Sobrero
Soderini Soffici Sokolov Solari Solimena Sollima Sommaruga Sonnino Soranzo Sordi Spallanzani Spanevello Speri
Spinola Squarcione Sraffa Staglieno Stefanelli Stoppani Storladi Stradivari Strangio Stucchi Surian Tacchini
Taccola Tagliafierro Taliani Tamborini Tamburi Tanzini Tarantini Tarchetti Tartaglia Tartini Tasca Tassoni
Tebaldi Telesio Tencalla Terragni Tiepolo Togliatti Tognazzi Tolentino Tommaseo Toninelli Tonisto Torlonia
Torricelli Toscani Toscanini Toselli Toso Tosto Totino Tozzo Traetta Trapanese Travaglia Travaglio Traversa
Travia Trebbi Treccani Tremonti Trentin Trentini Tresoldi Treves Trevisani Trezzini Trillini Trincavelli
Trobbiani Tron Trussardi Turati Turchetta Turci Turrini Tutino Tuzzolino Ubaldi Udinese Udinesi Ughi Ungaretti
Valguarnera Valier Valmarana Vanvitelli Vasari Vattimo Vecellio Vecoli Veltroni Vendetti Venditti Veneziano
Venier Vercelloni Vergassola Vergerio Verri Versace Vespucci Vezzali Vidoni Vigorelli Villadicani Villarosa
Visintini Vismara Vittadello Vitturi Vivaldi Volta Volterra Zabarella Zacchia Zacco Zaguri Zamengo Zamorani
Zampa Zanazzo Zanichelli Zanzi Zarlino Zecchini Zeffirelli Zetticci Ziani Zichichi Zoppetti Zoppetto Abato
Abbruzzese Abella Abruzzese Abruzzo Accetta Accomando Accordino Acierno Acquisto Acri Addonizio Adduci
Adornetto Adorno Agosta Agosti Agosto Agrella Agresti Agro Agrusa Alagna Alario Albani Albergo Alberici
Albertelli Albini Aldi Aleo Alesi Algiere Aliberti Alioto Allegretto Allegro Alleva Allocca Aloisi Alonge
Alongi Altadonna Altamura Altavilla Altimari Altobelli Altobello Altomare Alu Amadio Amalfitano Amantea
Amatucci Ambrogi Ambrosi Ambrosia Amicone Amidei Ammirati Amodei Amodeo Amodio Amorosi Andolina Andreano
Andreini Andreola Andriano Andriola Anello Angelico Angelillo Angelis Angello Angelone Angelotti Angiolillo
Angotti Annese Annunziato Antico Antolini Antonellis Antonioli Anzivino Aprea Aquila Aquilina Arabia Arace
Aragona Arata Arcara Arcari Arcaro Arco Ardizzone Ardolino Arduini Argenta Argentieri Argenziano Argiro Arlotta
Armanini Armato Armellino Armenti Armento Armetta Arnoldi Arola Arone Arpino Arrighi Arrigoni Artale Artino
Artuso Assante Asti Attanasio Attardo Auciello Audi Audia Audino Aufiero Augello Augeri Augustino Auricchio
Auriemma Aurilio Avara Avella Avellino Avena Aveni Avolio Azzarello Azzaro Azzopardi Babino Baccaro Bacigalupi
Bacino Badami Badamo Badaracco Badolato Baffa Baglio Bagnoli Baiamonte Baio Baiocchi Baldassano Baldassari
Baldelli Baldino Baldocchi Baldoni Balestreri Balestrieri Ballerini Ballo Balma Balzarini Bambino Bamonte
Banchero Bandi Banducci Baranello Baratta Barbano Barbaria Barbarino Barbaro Barbati Barbella Barberio Barbetta
Barbo Barbone Barbuto Barcellona Barella Bari Barraco Barrella Barrese Barretto Barrile Barto Bartoletti
Bartolomucci Bartolone Bartolotta Bartolotti Basilone Bassano Bassetti Bastianelli Bastone Battaglini
Battaglino Battistelli Battistoni Baudo Bava Bavaro Bazzano Belardo Belfi Belfiore Bellafiore Bellanca Bellante
Bellanti Bellantoni Bellavia Bellezza Bellia Bellina Bellisario Bellissimo Belloli Bellone Belloni Belluomini
Belsito Belvedere Benanti Benassi Bencivenga Bencivengo Benevento Beninati Beninato Bentivegna Benveniste Benza
Berardinelli Berardino Berarducci Berenato Bergamo Bernacchi Bernero Berretta Bertagnolli Bertino Bertocchi
Bertola Bertolami Bertoldi Bertolino Bertolotti Bertone Bertorelli Bertozzi Bertucci Bertuzzi Bettini Bevacqua
Bezio Biafore Biaggi Biagioni Biamonte Biancalana Biancardi Bianconi Biasi Biele Biello Biggio Bila Bilello
Bilotti Binda Binetti Biondo Bisceglia Bisesi Bisogno Bisso Bitto Biviano Bivona Bizzaro Bizzarro Blancato
Blanda Blandino Blando Bloise Bocchino Bocci Boccio Boccuzzi Bolio Bolognese Bombara Bommarito Bona Bonacci
Bonaccorsi Bonaccorso Bonadies Bonadio Bonadonna Bonafede Bonagura Bonano Bonaparte Bonardi Bonasera Bondi
Bonello Bonfanti Bonfiglio Bonica Bonsignore Bontempo Bonura Bonventre Bordonaro Borgese Borgo Borino Borsa
Borsari Bosetti Boso Bossio Bosso Bottari Botte Botti Bottiglieri Bottini Bottino Botto Bottone Bottoni Bovino
Bozza Bozzelli Bozzuto Bracci Braccia Bracco Brancato Branda Brescia Bressi Brigante Briganti Briglia Brindisi
Brocato Brocco Broccoli Broggi Brucato Brunetto Brusco Bruzzese Bua Bucca Buccellato Bucceri Bucciarelli
Bucciero Buccini Buccino Bucco Buccola Bucolo Bueti Bufalini Bufalino Buffa Buffo Buffone Buglione Bugni Bulla
Buonaiuto Buonanno Buonopane Buratti Burdi Burgi Burgo Buro Busa Busacca Busalacchi Bussa Bussone Butta
Buttacavoli Buttitta Butto Buzza Buzzelli Buzzeo Caccamise Caccavale Caccese Cacchione Caccia Cacciola
Cafarella Cafarelli Cafasso Cagnina Cairo Caito Calabretta Calamari Calandra Calcagni Calcagno Calcaterra
Caldarella Caldarelli Caldarera Caldarone Calderaro Calderone Calegari Calicchio Caliendo Calistro Calitri
Caliva Caltabiano Caltagirone Calvanese Calvano Calvetti Calvi Camarata Cambareri Cambio Camelio Camerino
Caminiti Camino Cammarano Camozzi Campanale Campanelli Campi Campione Campitelli Campobasso Campodonico Campolo
Campopiano Camporeale Candia Candito Canevari Cangialosi Cannada Cannova Cantalupo Cantarella Cantone Cantore
Canzano Capaccio Capaldi Caparelli Capella Capello Capito Capo Capobianco Capodanno Caponera Caponi Caponigro
Caporale Capotosto Capozzi Capparelli Cappella Cappellini Cappellino Cappetta Cappo Cappola Cappucci Capra
Capretta Capri Capriglione Caproni Capurso Caputa Caputi Capuzzi Carabello Caracappa Caracci Caramanica Caranci
Carangelo Carano Caravella Caravello Carbonara Carchidi Carda Cardamone Cardarelli Cardelli Cardello Cardi
Cardile Cardillo Cardo Cardoni Cardosi Cardullo Carelli Carello Carfagno Carfora Carico Carideo Caridi Cariello
Carilli Carinci Carino Carleo Carlin Carlisi Carlone Carlozzi Carmosino Carnaghi Carnicelli Carone Caronia
Carosella Caroselli Carota Carotenuto Carozza Carpentieri Carpinelli Carpinello Carpino Carpio Carricato
Carriere Cartelli Caruana Carusone Casagranda Casaletto Casalino Casamento Casarella Casasanta Casassa Casazza
Cascella Casciani Casciano Casciato Cascioli Casino Cassani Cassaro Cassella Cassese Cassetta Cassinelli
Cassino Cassone Castagno Castagnola Castellini Castello Castellucci Castelluccio Castiglia Castoro Castricone
Catalani Catalanotto Catalino Catano Catanzano Catenacci Catizone Catone Catrambone Catto Catucci Cava
Cavalcante Cavataio Cavicchi Cecala Cecconi Cece Cedrone Cefalo Cefalu Ceglia Celani Celenza Cella Cellucci
Cellura Celona Cenci Cennamo Centanni Centola Centore Centrella Centrone Ceraso Cerasoli Cerasuolo Cerbone
Cercone Cereghino Ceresa Cericola Cerini Cerino Cerminaro Cerniglia Cerreta Cerrito Cerro Cerrone Cerroni
Cerruti Certa Certo Cerulli Cervelli Cervi Cervini Cervino Cervone Cesa Cesari Cesarini Cesaro Cesena Cesta
Cestaro Cestone Cetta Checchi Cherico Chiappini Chiarella Chiarelli Chiarello Chiaro Chiaverini Chiavetta
Chiera Chimienti Chino Chiodini Chiodo Chirco Chirichella Chiumento Chiusano Ciabattoni Ciaburri Ciaccia
Ciambrone Ciancio Cianciola Cianciulli Cianelli Cianflone Ciaramitaro Ciaravino Ciardullo Ciarleglio Ciarlo
Ciarrocchi Cibelli Cicale Cicalese Ciccarello Ciccarone Cicchini Cicchino Cicci Cicciarelli Ciccolella Cicconi
Ciccotelli Cicio Cicone Cieri Ciervo Cifaldi Cifelli Cilento Cillo Cilluffo Cima Cimaglia Ciminelli Ciminera
Cimino Cimo Cimorelli Cinco Cinotti Cinque Cinquemani Ciocca Ciocco Ciolino Ciolli Cione Cioppa Cipollone Cira
Circo Ciresi Ciriello Cirigliano Cirilli Cirincione Cirrincione Cirrito Citrano Ciucci Ciuffo Ciufo Ciullo
Civello Civiello Civitarese Civitello Clarizio Clementi Clerici Clerico Coca Cocca Cocchi Cocchiola Cocozza
Cocuzza Coda Codella Cofone Cofrancesco Coglianese Cogliano Coia Coiro Colabella Colacino Colaianni Colaizzi
Colaluca Colandrea Colaneri Colantoni Colantonio Colantuoni Colao Colapietro Colarossi Colarusso Colasanti
Colasuonno Colavita Colavito Colello Coletti Coletto Colicchio Colina Colla Colletta Colli Colombini Colona
Colone Colosi Comella Compagno Compagnone Comunale Cona Conca Condello Conetta Confalone Conigliaro Conradi
Consigli Contarino Contento Contessa Contino Conto Contrino Coppi Coppolino Corallo Corbello Corbi Corcione
Cordano Cordasco Cordi Cordisco Cordone Corella Corelli Corigliano Cornacchia Cornella Cornetta Corra
Corradetti Corradino Corrente Correnti Corriere Corsa Corsaro Corsello Corsentino Corsetti Corsiglia Corsino
Corte Cortina Cortopassi Corvi Corvino Corvo Coscia Cosco Cosio Costella Cotrone Cotroneo Cotta Covelli Covello
Covino Cozza Cozzo Cozzone Cracchiolo Cravotta Crecco Crescenzo Cresci Cresta Daino Damone Danella Danese
Danesi Danieli Danza Danzi Dattoli Davia Daza Delise Deliso Delligatti Demma Deni Denisco Dentice Dentino Deo
Depace Deramo Derasmo Elardo Ellena Epifano Episcopo Eppolito Eramo Ercolani Ezzo Fabozzi Fabri Fabro Facciolo
Faenza Faiella Failla Faillace Faiola Falasco Falcione Falconi Faletti Fallo Fallone Falsetta Falsetti Falsone
Falvo Falzarano Falzon Fama Famiglietti Famularo Fanella Fant Fanto Fanton Fanucchi Farace Fare Farese Fargnoli
Fariello Farinacci Farinella Farino Faro Farone Farro Farruggia Farruggio Farrugia Fasanella Fasciano Fasolo
Fasone Fassio Fasullo Fatica Fatta Fattore Faustini Favale Favia Favorito Favro Fazzari Fazzi Fazzina Fazzini
Fazzino Fazzio Fazzolari Fazzone Febo Fede Fedeli Felicetti Fellin Femia Fenoglio Feola Feole Fera Feraco
Ferlazzo Ferlita Fernicola Ferone Ferraioli Ferraiolo Ferrandino Ferrantino Filippone Fina Finamore Finelli
Finizio Fino Finocchio Fiocca Fiocchi Fiola Fiorello Fiorilli Fiorito Fisco Flaim Flaminio Flocco Flori Foglio
Folino Fontanella Fontecchio Fonzi Foppiano Forcina Forcucci Foresta Forino Forlano Forlenza Forlini Formato
Formisano Forti Fortini Fortino Fortuna Foto Frabotta Fracassi Fracasso Fradella Fragale Fragola Fraioli
Franchetti Franchina Franchino Francione Franciosa Francone Frangella Frangipane Franza Franzone Frascone
Fratangelo Frate Fraticelli Frattaroli Frazzini Frediani Fricano Frisella Frisina Frisone Froio Frongillo
Frontiero Frontino Fuccillo Fuda Fugazzi Fulco Fulgenzi Fulginiti Fumo Funari Funaro Furfaro Furia Furino
Fuscaldo Fusillo Gaccione Gaeta Gaetani Gaglione Galano Galanti Garafalo Garafola Garbarini Garbarino Garbo
Gardella Gargano Garofano Garone Garramone Garritano Garufi Garzone Gasbarro Gasparro Gasperini Gattone Gattuso
Gauci Gaudio Gaudioso Gazzara Gazzo Gelardi Gelo Gelsomino Gemelli Gemignani Gencarelli Genco Genetti Gengo
Gennarelli Gennari Gennusa Gennuso Genova Genovesi Gentilcore Gucciardo Guccio Guccione Guercio Guerino
Guerrera Guglielmetti Guglielmino Gugliotta Gugliotti Gugliuzza Gulla Gullotti Guzzetta Guzzi Guzzo Iaccarino
Iacobelli Iadarola Iadevaia Iannarelli Iannetta Ianniello Iantosca Iaquinta Iarussi Ilacqua Ilardi Imbesi
Imbriale Imbrogno Imburgia Imondi Imparato Imperato Jacobucci Labbate Labriola Labruzzo Lacovara Lagomarsino
Lagorio Laguardia Laino Lalama Lalli Lamagna Lamattina Laudicina Lauletta Laurenti Laurenzi Laurenzo Lauria
Lauricella Laurino Laurita Laurito Lauro Laviano Lavigna Lavorgna Lazio Lazzara Lazzeri Lecce Leccese Lefave
Legato Lello Lemme Lemmo Lenci Lencioni Lentine Lenza Lenzini Lenzo Leombruno Leonardis Leonelli Leonti Lepera
Liscio Liuzza Liuzzo Lizza Lizzi Lizzio Locati Lodato Lodico Lombardino Lombardozzi Lonardo Longino Lopardo
Lorello Lorenzetti Lorenzi Lorino Lorio Lotto Lovera Lupoli Lusardi Lusco Macari Macchio Macchione Maccini
Machi Macina Macioce Maddalone Maddaloni Maestri Maffia Maffucci Magaldi Maggiacomo Magistro Magliano Magliaro
Magliocca Maglione Magliozzi Magnano Magnifico Magnone Magnotti Magri Magrini Magrino Mainella Mainiero Mainini
Maiocco Maiolo Maisto Malara Maletta Malfitano Malito Mallo Mallozzi Malnati Malzone Mammone Mamo Mancera
Mancia Mandala Mandarino Mandracchia Manera Manetta Manfre Manfredonia Manganiello Mangieri Manginelli Mango
Mangone Manieri Mannarino Mannella Manni Mannina Mansi Mantini Mantione Manza Manzione Manzolillo Marabella
Maraldo Marandola Maranto Marcellino Marcheschi Marchionda Marchitelli Marcolini Marcone Marenco Marengo Mareno
Maresco Margotta Marsilio Marsocci Martignetti Martinell Martinetti Martire Martocci Martorano Martorella
Martorelli Marucci Marullo Marzella Marzilli Marzo Mascari Mascaro Mascioli Masella Masin Masini Masino Masone
Masotti Massara Massarelli Massetti Massi Massimino Masso Massoni Massucci Mastrandrea Mastrianni Mastriano
Mastromarino Mastromatteo Masullo Matarese Mazzetti Mazzilli Mazzio Mazziotta Mazziotti Mazzo Mazzocco Mazzoli
Mazzuca Mazzucco Mazzullo Meccia Meglio Mei Melara Melaragno Melchiori Melino Mello Mellone Melucci Menapace
Menditto Mendola Mendolia Menghini Menicucci Menotti Mento Menza Meola Meoli Meranda Merante Mercaldo Montone
Montoro Montuori Monzo Morace Morando Morano Morasco Morea Morella Moreschi Moresco Morga Morganelli Morgano
Morganti Morgese Morgillo Morici Morin Morino Mormino Morocco Morone Mortara Mortellaro Mortillaro Moscaritolo
Moscatelli Moscatello Moschella Moschetti Moschetto Mosco Moscone Mosconi Mossa Mosso Muzzi Naclerio Nalbone
Nannini Nardella Nardelli Nardiello Nardini Nardo Nardolillo Nardone Nardozzi Narducci Nargi Nasi Naso Nasso
Nastri Nasuti Natoli Nauta Neglia Nenno Nero Nerone Nese Nespoli Nesta Nestico Netti Netto Niccoli Nicolazzo
Nicolella Nicoli Pagination Paluzzi Panarello Panarese Panariello Panciera Pandolfo Pane Panebianco Panella
Panelli Panepinto Panetti Paniccia Panno Pannone Pannullo Panozzo Pantalone Pantone Pantuso Panzarella
Panzarino Panzica Paolantonio Papalia Papandrea Papania Paparella Paparo Papi Pasqualini Pasqualone Pasquarella
Pasquarelli Pasquarello Pasquariello Pasquinelli Passafiume Passamonte Passanante Passanisi Passantino
Passarella Passarello Passaretti Passariello Passini Passino Pastori Pata Patalano Patania Patella Paterniti
Paterno Paternostro Patierno Patino Patitucci Patricelli Patrizi Pavese Pavia Pavon Pazienza Pecchia Pecci
Peppe Peragine Peraino Perazzo Perella Perelli Peretti Perfetti Perfetto Pergola Perillo Perino Perito
Perniciaro Perno Peron Perona Perone Perrella Perrelli Perretta Perretti Perricone Perriello Perrino Perro
Perron Perrotti Perrotto Perrucci Persichetti Pesavento Pescatore Pesci Pesola Pessolano Petillo Petitti
Petitto Petosa Quagliata Quaranto Quartararo Quartuccio Quattro Quattrone Quattrucci Quercia Querin Quilici
Quintiliani Rabito Racanelli Racca Raccio Racioppi Raciti Raco Radice Radosta Raffaelli Raffetto Raffin Raffo
Ragazzo Raggio Ragno Ragona Ragonese Ragosta Ragozzino Ragucci Raia Rainaldi Raineri Raiola Ramaglia Rametta
Rampino Rampone Rampulla Ranalli Ranallo Rando Ranno Rao Rapa Rapone Rappa Raso Raspa Ratto Rau Rauseo Razza
Razzano Reali Realmuto Recchio Recine Recla Recupero Rega Regalia Reggio Reginato Reitano Renaldi Rende Rendina
Rendine Renzetti Renzoni Renzulli Reo Repetti Reppucci Rescigno Ressa Resta Restaino Restifo Restuccia Revello
Ricca Riccelli Ricciardelli Riccitelli Ricciuti Ricco Richardi Richichi Ricigliano Rigali Rigano Rigoli Rinaudo
Rindone Rinella Riotto Ripa Risi Rolleri Rolli Romanello Romito Ronca Ronchetti Ronchetto Ronco Roncone
Rondinelli Rondon Roppolo Rosamilia Rosania Rosano Rosasco Rosato Roselli Rosellini Rosetti Rosica Rosini Roso
Rossano Rossello Rossetto Rossin Rosson Rotella Rotelli Roti Rotondi Rotta Rotunda Rotunno Sabatelli Sabatine
Sabella Sabetta Saccente Saccoccio Saccomanno Saeli Saggese Saggio Sagona Saitta Salatino Salce Saldutti Salera
Saletta Salmeri Salone Salvadore Salvaggio Salvato Salvetti Salvino Salzillo Sammarco Sandretto Sanfratello
Sangermano Sangiacomo Sanzone Sapone Saputo Saracco Sardi Sardo Sardone Sarli Sarni Sarno Sarracino Sarro
Sartin Sartini Sarto Sartore Sarubbi Sassone Satriano Saulino Savaria Savarino Savastano Savelli Saverino
Saviano Savignano Savio Savo Saya Sbarra Sberna Scerbo Schena Schenone Schettini Schiano Schiappa Schiavoni
Schira Schiraldi Schirra Schirripa Scialabba Scialdone Sciandra Scianna Sciara Sciarra Sciarretta Sciarrino
Scibelli Scibetta Scibilia Scigliano Scime Scimeca Scinta Scioli Sciortino Scioscia Scipio Scipione Scipioni
Scire Sciulli Sciullo Sciuto Sclafani Scola Scolari Scolaro Scoma Socci Soccio Sodaro Solano Solazzo Soldan
Soldano Soldo Soli Solimine Sollami Sollecito Somma Soracco Sorace Soranno Sorbo Sorci Sordillo Sorge Sorgi
Sorice Sorrento Sortino Soscia Sottosanti Spadaccini Spadafore Spadea Spagna Spagnoletti Spagnoli Spallino
Spallone Spata Spatafora Spatafore Spatola Spaziani Spaziano Spedale Sperandeo Sperandio Sperduti Sperduto
Speroni Sperrazza Spezia Spicola Spicuzza Spiezio Storto Strada Strazza Striano Strollo Stumpo Sturniolo Subia
Sulla Sulpizio Sunseri Supino Susco Sutera Tabacchi Tabone Taddonio Tagliaferro Taglieri Taibi Talerico Tallo
Talone Tamasi Tambasco Tambellini Tamborello Tamburino Tamburo Tamburri Tamburrino Tamburro Tango Tangredi Tani
Tano Tantalo Tantillo Taranto Taravella Tarolli Tarquinio Tarsi Tesoro Tessaro Tessitore Testani Testo Teti
Tiberi Tierno Timpone Tinti Tiso Titone Tocci Tocco Toce Todora Tognetti Toia Tolerico Tomaino Tomarchio
Tomasino Tomaso Tomassetti Tomassi Tomassini Tomasso Tomasulo Tomeo Tonti Toppi Trabucco Traficante Traina
Traino Trama Tramontana Tramontano Tramonte Tramontozzi Tranchina Trani Travisano Trento Trezza Trifiletti
Triglia Trillo Trimboli Trinca Tringale Tringali Triola Tripi Tripoli Trivisonno Troccoli Troia Troiani Troiano
Troilo Troise Trombino Troncone Tronolone Tropeano Tropiano Trotti Trotto Trozzo Trubiano Truglio Trunzo Uberti
Uccello Ucci Uliano Ungaro Urbani Urciuoli Urgo Ursillo Ursini Uva Uzzo Vacanti Vaccarella Vaccarelli
Vaccarello Vaccariello Vaccarino Vacco Vadala Vagnoni Vairo Valent Valiante Valla Vallario Vallese Valore
Valvano Valvo Vanacore Vanella Vannelli Vannucci Vanore Varallo Varda Vario Varisco Varni Varone Varricchio
Varrone Vars Varvaro Vasta Verderame Verderosa Verducci Vernetti Verni Verno Veronesi Verrastro Verrico
Verrilli Verrone Vertucci Verucchi Vescio Vescovi Vetere Vetrone Vettraino Vian Viani Viano Vicario Vicino
Vietti Viglione Vigna Vignali Vignola Vignone Vilardo Villano Villanova Villella Villone Vincelli Vincenti
Virgili Virzi Visalli Viscardi Viscomi Viscuso Viselli Vitacco Vitanza Vitela Vitelli Vitello Vitolo Vitrano
Vitti Vittone Vitucci Vitulli Vitullo Vivenzio Vivirito Vivolo Vivona Vizza Vizzini Voce Voci Volante Volino
Vollaro Volpicelli Vona Vota Votta Vozzella Vullo Vultaggio Vuono Zaccagnino Zaccardi Zaccone Zadra Zaffino
Zaffuto Zaino Zambelli Zambrano Zammit Zampella Zampini Zampino Zanardi Zanca Zandi Zangari Zanghi Zangrilli
Zanin Zanni Zannini Zanone Zanoni Zappa Zappone Zappulla Zarcone Zarella Zarlengo Zaro Zarrella Zarrilli Zarro
Zavaglia Zecca Zegarelli Zello Zema Zeoli Zeolla Zeppieri Zezza Zingale Zingarelli Zingaro Zini Zinni Zinno
Zino Zirpoli Zisa Zizzi Zizzo Zocchi Zocco Zoda Zolezzi Zolla`,
  pt: `Abreu Almeida Alves Amaral Amorim Andrade Anjos Antunes Araújo Assunção Azevedo Baptista Barbosa Barros Batista
Borges Brito Campos Cardoso Carneiro Carvalho Castro Correia Costa Cunha Domingues Esteves Faria Fernandes
Ferreira Figueiredo Fonseca Freitas Garcia Gomes Gonçalves Guerreiro Henriques Leal Lopes Loureiro Macedo
Machado Magalhães Matos Melo Mendes Monteiro Morais Moreira Mota Moura Nascimento Neto Neves Nogueira Nunes
Oliveira Pacheco Paiva Pereira Pinheiro Pinho Pinto Pires Ramos Ribeiro Rodrigues Simões Soares Sousa Teixeira
Torres Vaz Vieira -- Albuquerque Camacho Falcão Fraga Furtado Lacerda Lourinho Mariz Medeiros Meireles Mesquita
Moraes Nobre Peixoto Pimentel Queiroz Raposo Saraiva Serra Souza Aparecida Aragão Caldeira Camargo Cavalcante
Cavalcanti Costela Câmara Dias Farias Fogaça Guerra Mendonça Montenegro Novaes Novais Pimenta Porto Rezende
Rios Sales Sampaio Silveira Siqueira Vargas Vasconcelos Viana Conceicao Leitão Abaine Abaurre Abbud Abecassis
Aboudib Abraão Acátolli Aggrizzi Agrisi Agrizi Agrizzi Aiette Airoso Akechi Alázia Albani Albernaz Alcantra
Alencar Alenquer Alexandreli Alfarenga Altoé Alvarenga Álvares Alvernaz Alvez Ambrozim Ambrozin Ambrozina Amim
Anchesqui Andersdatter Andersen Andreão Andrião Antoniazzi Apolinário Apolonio Apple Appolinario Arduíni
Armellin Arpini Arrivabene Arruda Assis Assú Assumpção Augustsen Avelar Aveleda Baceti Bachetti Badaró Baiense
Balança Balarini Baldotto Balestre Baliana Ballarini Bandeira Baquete Barazzuol Barbato Barboza Barcelos Baro
Barone Barrazuol Barrazzuol Barreira Barreto Barroso Basei Basoni Bassan Bassani Bassetti Basso Bassos Bassul
Bastianelli Bastos Battaglia Battagnoli Battistela Battistella Battisti Bazoni Bedard Bedore Belcavello
Belinato Bellini Bellon Belmock Beltrame Beltran Benedetti Benevenutte Benevides Benica Beraldo Bergami Berger
Bernadini Bernadot Bernardes Bernardi Bernardini Berthelsen Bertolosso Bertone Bertonsin Berude Bet Betine
Betini Bettin Bezerra Bianche Bianco Biazate Bicalho Bicudo Bindaco Binelle Bissoli Bistafa Bitelli Bitencourt
Bjerke Boarin Boge Boiago Boizam Boldrin Boldrine Boldrini Bolzan Bonadiman Bonfim Boni Bonicenha Bonilha Bonot
Bordin Borghi Borsoi Bortolini Bortolot Bortoloth Bortoloti Bortolotti Bosio Bossoli Botacim Botacin Botelho
Bottega Botteon Botti Bourguignon Bozi Bozzi Bozzoli Braceschi Bragagnolo Bragato Bragatto Braggion Braido
Brancaglioni Brandão Bravato Bravim Bregesk Bregolin Breves Brezininiski Breziniscki Brezinski Brianezi Brino
Brioschi Briosqui Brisot Brodeur Broedel Brum Brumana Bruneli Brunelli Bruschi Brusco Bueno Buffo Bullock Buoro
Burgues Burrows Busato Busetti Buson Buzatto Buzon Cabral Caetano Calabrez Calabreza Calassara Calatrone
Calazans Caldo Calegari Calegario Caliari Califfe Calil Calimam Caliman Calliman Calmon Calotto Calvi Camata
Camatta Cambiage Camilete Camiletti Camillete Campagnaro Camporês Camporez Canata Canceglieri Cancian Cansi
Cansian Cansio Canzian Capelini Caprini Capucho Caputo Carazas Cardosa Cardozo Careta Caretta Caridade Carlesso
Carminate Carminati Carniele Carnielle Carnielli Carrasco Carrer Carriço Carvalhido Casagrande Casaro Cassaro
Cassini Castelione Casteluber Catabriga Catellan Cattai Cattelan Cavaleiro Cavallina Cavanelas Cavatti
Caversani Ceccon Cecote Cecotti Cei Celot Ceolin Ceotto Cergueira Cerqueira Cervantes Cescon Cesconeto
Cesconetto Cevolani Chagas Chapiniti Chausse Chaves Cheibub Chiaradia Chiecan Chiecon Chies Chiesurin
Christensen Christiansen Cittera Claudino Cobo Cocco Coelha Cola Coladeci Colato Colli Colodeta Colodete
Colodetti Colombi Comarela Comerio Conciani Conde Congo Constâncio Contarato Contarini Conte Conterini Conti
Coppo Corcos Corocher Corradi Corrêa Correya Corte Costalonga Costariol Cota Coutinho Covre Cozumeco Cravellar
Cremasco Cressafe Cricco Crozatti Cunshnir Curcio Curitiba Cypriano Cyrillo Dadalto Dalcin Dalto Daltro Dalvi
Dancy Dansi Dantas Danzi Dardengo Dariva Daroz Darroz Dassié Davel Debona Delai Delaparte Delarmelina Delazare
Dellaparte Delli Delpupo Demartins Demoni Denadai Deprá Deschievane Dessaure Destéfani Diirr Doimo Domene Domo
Donadira Donati Dorigo Dorzenoni Duar Duque Durfee Dutra Ebani Eça Emeli Endringer Entringer Erbolato Ervati
Esméria Especemile Espíndula Espinosa Esposito Evarti Fabis Fabre Fabro Faccini Faccitin Fachini Faco Facundes
Fagundes Falchetto Falqueto Falquetto Falsoni Farace Fardim Fardin Faroni Fasoli Fassarella Fávero Favoreto
Fazoli Fazollo Fazôlo Feitoza Felete Feletti Ferlin Fernandez Ferraco Ferrão Ferrarese Ferrari Ferrighetto
Figueira Filete Fileti Filetti Fillinger Fim Fioravante Fioresi Fiorez Fiorim Fiorini Fiório Fiorot Fiorotto
Firese Firme Fitipaldi Fittipaldi Flozillo Foffi Fontana Fontes Forafo Formigoni Fornazier Frachin Frade
Franceschet Franchin Francischeto Francisqueti Francisqueto Frandsen Frattini Frazão Fregolent Freire Freyre
Friezell Friezelle Friggi Frizi Frizzera Frizzo Frossar Fruett Fulaneti Fumaneri Fumanesi Fundão Furian Furlan
Fusinato Fuzeti Gaburro Gago Gaigher Gaiguer Gaiotto Galavotti Gardiman Gargan Gasparello Gasparini Gasparotto
Gaucci Gava Gavina Gazola Ghivan Giacomele Giacomeli Giacomelli Giobini Giovannetti Giro Giuduce Giuriato
Giuriatto Givelli Gobbato Gobbo Goese Gonçalvez Gonzalves Graça Grando Granzottin Granzotto Grasseto Grassetto
Grassi Gregio Gregolin Grillo Grobério Grolla Guarnier Guedes Guerini Guerino Guidini Guidolini Guimarães
Guisso Guizzardi Gularte Handler Hansdatter Hansen Henrichsen Herculano Herzog Hoffman Hoffmann Holliday Hostey
Hypólito Iki Intringer Isgária Ivonete Iwand Jacoboski Jacobsen Jacome Jacomelle Jacomelli Jambo Jensdatter
Joensdatter Johannesen Johansdatter Johansen Jonsson Jordão Jorgensen Justi Juvanhol Kiepper Kilpatrick Kirmse
Kister Klein Knudsen Kolberg Kristensen Kristiansen Kuiger Lachini Ladeira Lagoeiro Laiberetor Lamha Landeira
Lanes Langrin Lans Lapa Larsdatter Larsen Laurenco Laures Légora Leme Lemos Lems Leonardes Lepine Lerner Lessa
Libardi Liberator Liberatori Liduino Lingiardi Lisboa Lizabo Longo Loredetto Lorenção Lorencini Lorençon
Lorenzini Lorenzon Lorenzoni Lorezon Loss Lougun Loureito Lourença Lourenção Lourneco Louzada Lovat Lovatel
Lovatti Lozano Lubiana Lucchetta Luchi Lunz Lupino Luzorio Lyrio Macatrozzi Maciel Madsdatter Madsen Madureira
Mafra Magaldi Magnago Magri Mahtielo Maifredi Majeski Majeveski Malini Malta Malvezzi Mamoni Maneback Manhães
Manoel Mantoan Mantovali Marangon Maranguanhe Marcarini Marchese Marchiori Marchioro Marcon Maremiori Marett
Maretto Mariani Marim Marinato Mariotto Marochio Maróquio Maroto Marotto Marquette Marquioro Marsal Martas
Martinatti Martinsen Martinussu Mascarello Mascarelo Mascarenhas Maset Massardi Massari Mastela Mastella
Mastrantoni Masut Mathiasso Mathiello Mathiélo Mathisen Matiello Matielo Matioz Matsuschita Mattar Mazoco
Mazzoco Mazzon Meato Meger Meira Meirelles Mello Menegardo Meneghin Meneguete Meneses Menezes Mengale
Merenciano Mergár Merigue Merotto Michelsen Milanez Milaneze Milanezi Minatel Minet Minete Minette Minetti
Miniguite Miniguiti Miquelin Mistura Mizzoni Modolo Moitinho Molinaroli Monente Monfardini Moniz Monstans
Montanaro Montemor Montezano Mørch Morelo Moresco Moro Morosini Mortensen Moschon Moscon Moser Mosquini Mosso
Moulin Mozer Muniz Muraro Muscareli Mutk Nacaratti Nagem Nakamurada Nalli Napoleão Nassar Nerg Néspoli Netto
Nicoli Nicolini Nielsdatter Nielsen Nielson Noronha Nosè Nucci Ockerman Ogura Oinhos Olausdatter Olausen
Olerdatter Oliveria Olsdatter Olsen Onhas Orechio Orelio Orletti Ormo Orsato Osthed Ostitty Pacheca Pachequa
Paes Pagani Pagiola Pagot Pagoto Pagotto Paixão Pajot Palermo Palù Pancini Pancot Pandini Panhoca Pantaroto
Paoliello Parent Parente Paresque Paresqui Pariz Partelli Pasca Pase Pasocco Passamani Passos Pasti Pastore
Pauluccio Pavan Pazeto Pazetto Pazini Pedarccini Pedersdatter Pedersen Pedrazini Pedrosa Pedroza Pêgas Pegovaro
Peira Penha Penido Penna Peppelenbos Perdigão Perdoná Peretti Pereyra Perez Perim Perin Periordi Perizin
Perlatti Peroni Perota Perreira Perreyra Peruchi Pesca Pescador Pessali Pessanha Pessot Peterele Peterle
Peterli Pezzin Piai Piaj Piana Pianassole Pianessola Pianessoli Pianessolil Pianezolla Pianezzola Pianissoli
Piasentin Piassarolli Piassi Piazzarollo Piccin Pierri Pilati Pillon Pino Piovezan Pissin Pitanga Pizetta
Pizzeta Pizzol Plotegher Polesel Polez Poli Polinini Pollini Polloni Poloni Pontara Pontes Portilio Possebon
Pozinni Prado Prates Prati Pravato Premero Premoli Preta Provendel Puljiz Puppim Quaresma Quartezani Quinelato
Rabello Rabelo Ragazzi Ragazzo Rago Rangel Rasmusdatter Rasmusen Rasmussen Rassato Rauta Razal Réboli Regiani
Reinehr Renão Resolen Riatto Ribeira Ricarte Righetti Rigon Rigone Rigotto Riguetto Rissari Rissi Rivero
Rizatto Rizenente Rizzato Rizzo Rochetti Rochite Rodriques Rogério Romanholi Romanini Romão Roncheti Ronqueti
Roriz Rosas Rossato Rossi Rossim Rossoni Rozario Rubens Rúbia Rugero Sagers Saiter Sala Salles Salomão Salvago
Sanavia Sancao Sandrini Sangali Sangalli Sansão Sanson Santori Sarnaglia Sartori Sartório Sbetti Scalpelli
Scanferla Scarabel Scaramussa Scaramuzza Scarcinelli Schael Scharra Schbert Schioter Schneider Schulthais Scoot
Scotte Scudeler Seccom Segrini Selva Selvatici Seraco Serata Sesconeto Sgario Sgulmaro Shael Shibuya Shoel
Shonio Siciliano Silotti Simonato Sipolatti Sobrinho Sodre Soella Soldan Somera Sørensdatter Sørensen Sossai
Spadeto Specciter Sperandio Sperotto Spigolon Stebenne Steele Stelzer Strabelli Stradiotto Stringuine Strozzi
Svendsdatter Tagliaferro Targa Tassinari Taufner Tedesco Tedoldi Teganhe Teles Tessaro Tessinari Teves Thirine
Thomaz Tiborcio Toledo Tolfano Tomasi Tomasine Tomasini Ton Tonet Toneto Tonin Tonoli Tonon Tosi Toste Tostes
Tovar Toze Tozi Tozzi Trancho Travaglia Trave Trevisan Trindade Tripeno Tristão Trombini Tsuchiya Turbian Turra
Ultramar Urbino Vaccari Vadagnin Valani Valdino Valiate Valiati Valiatti Valle Valoto Vanni Vantil Vanzan
Varella Vasoler Vekar Veloso Vendermiatti Venturim Venturin Venturini Vereza Verret Vertuane Vervloet Vescovi
Vetorazzi Viale Vianna Vidotti Viebrantz Viens Vilar Villares Villela Vitorazzi Vivaldi Volpato Volponi Voluzia
Vugarato Wainer Wallory Wandermurem Watanabe Woodward Zacchi Zaganelli Zaia Zambon Zamparoni Zampiroli
Zampirolli Zampirollo Zanardo Zanata Zanatta Zancanela Zanchetin Zanchetta Zandonadi Zanelato Zanellato Zanette
Zanetti Zanichelli Zanol Zanon Zanoni Zantonelli Zardo Zavarise Zavarize Zerbone Zerboni Zicardi Ziviani
Zocatelli Zoppi Zorzal Zorzanelli Zucatelli Zuchi Zucoloto Zulianni Zuqui`,
  nl: `Aalbers Bakker Blom Boer Bosch Bosman Brouwer Cornelissen Dekker Dijkstra Driessen Evers Freriks Gerritsen
Hartman Hendriks Hermans Hofman Huisman Jacobs Jansen Janssen Jonker Klein Kok Koning Kramer Kuijpers Kuiper
Lubbers Martens Meeuwis Meijer Mol Molenaar Mulder Nijland Oosterhuis Peeters Post Postma Prinsen Schipper
Scholten Smeets Timmermans Veenstra Verbeek Verhoeven Vermeulen Vink Visser Wagenaar Willems Willemsen Wolters
Janssens Michiels Wouters Aarden Aarts Adriaansen Arens Arts Barents Bartels Beekman Beernink Berendse
Bloemendaal Boers Bruggeman Claassen Coenen Coolen Dijkman Dirksen Doesburg Engels Everts Feenstra Fortuyn
Fredriks Geerling Geerts Gerrits Heijman Heijmans Hendricks Hendrikse Heymans Hoedemakers Hoekstra Holthuis
Huls Jacobi Jans Jansdr Joosten Keijser Kerkhof Ketting Klerks Koeman Kolen Konings Köster Kremer Kuipers Kunen
Lambers Lansink Lensen Marchand Meeusen Meis Mens Merckx Mulders Muller Nijman Olthof Otte Pasman Pastoors
Peters Pieters Prins Rademaker Ramaker Reimes Ridder Rietveld Rijks Romijn Rouwhorst Rutten Scheer Schenk
Schouten Schulten Schuurmans Simonis Simons Smit Smits Spaan Spier Spiker Teunissen Timmerman Veenendaal
Velderman Veltman Verboom Verheij Vierdag Wever Wunderink Zaal -- Bijl Corsten Groothuizen Hazes Kuypers Moors
Poels Rietman Ritsma Terlouw Zijlstra Zuiderveld Claeys Declerck Declercq Decock Decoster Desmet Devos Dewilde
Gielen Goossens Lemmens Mertens Smet Smets Vandamme Vandenberghe Vandenbroeck Vandevelde Verhaeghe Verstraete
Aalts Adelaar Adriaensdr Adriaense Adryaens Aeije Aertsz Alpaidis Amalrada Ansems Appelman Ariens Aschman
Backer Bastiaanse Bastiaense Bave Becht Beijring Bekbergen Bellemans Belpere Beourgeois Bernaards Bertho
Bezemer Bierstraten Bijlsma Billung Blaak Blees Bleijenberg Blewanus Blokland Blonk Boddaugh Boeser Boetet
Bolkesteijn Booden Boogaerts Borman Boudewijns Bouhuizen Bouthoorn Bouwhuisen Brands Bresse Bresé Breugelensis
Briere Brievingh Brisee Brizee Broeckx Broeders Broekhoven Broeshart Bronder Brugman Brumleve Bruynzeels Buijs
Butselaar Bökenkamp Cadefau Cammel Cant Carnotte Charon Chevresson Chotzen Chrodtrud Claesdr Claesner Coret
Cornelisse Cornelisz Corstiaens Cosman Courtier Dachgelder Dachgeldt Dachgelt Demmendaal Dennenberg Diesbergen
Dircken Dirven Doorhof Doornhem Dorsman Draaisma Drysdale Dubois Eelman Eerden Ehlert Eijkelboom Elberts
Elbertse Elsemulder Elsenaar Emmen Erhout Estey Everde Fechant Feltzer Ferran Fiere Frankhuizen Fremie Frerichs
Freshour Friehus Furda Galenzone Galijn Geertsen Geldens Gellemeyer Gemen Geneart Genefaas Gerritse Ghoerle
Giselmeyer Glasses Gnodde Goderts Goedhart Goudriaan Govarts Greij Groenendaal Groenestein Grondel Groote
Gruijl Guit Haack Haengreve Hagendoorn Hak Hakker Haneberg Hanegraaff Haring Haselaar Hazenveld Heere Heerkens
Heerschop Hehl Heijmen Heinrichs Hekker Hellevoort Helmerhorst Hexspoor Heyne Hoeks Hoelen Hoes Hollander
Hondeveld Höning Hoogers Horrocks Houdijk Huberts Huel Huijben Huijbrechts Huijs Huijzing Hulshouts Hulskes
Hulst Huurdeman Jaceps Jacquot Janse Jansse Jdotte Jeggij Jekel Jerusalem Jochems Jonkman Jorlink Jorrisen
Jurrijens Kallen Kamp Kamper Karels Kas Kathagen Keijzer Keltenie Ketel Kirpenstein Kisman Kleibrink Kleijse
Kleybrink Kloppert Knoers Knuf Kof Kolster Koret Korsman Korstman Kortman Krabbe Kriens Kronenberg Kruns
Kuilenburg Kuit Kwaadland Labado Laffray Lafleur Lagerweij Lambregt Lamore Lamotte Langevoort Lankle Lathrope
Latier Leene Leguit Lelijveld Lether Levesque Lieshout Ligtvoet Lijn Linschoten Lips Loep Lommert Lonen Loreal
Lorreijn Louws Luboch Lutterveld Maaswinkel Mahieu Mallien Mangel Manne Mansveld Mansvelt Marceron Marchal
Martel Mathol Matthews Meeres Melet Mercks Merkx Michielsen Middelkoop Mijsberg Miltenburg Moenen Moensendijk
Moet Molegraaf Molen Momberg Mosley Mudden Muijs Nedermeijer Nek Neuteboom Neuzerling Niermann Nieuwstraten
Nihoe Nollee Noordijk Oemencs Oennen Olykan Ooms Oosterhek Oosterhout Oostveen Opmans Osterhoudt Ouwel
Ouwerkerk Overdijk Overeem Oversteeg Paillet Palman Passchiers Pauwels Perck Perkins Peronne Perrono Persijn
Peterse Phillipsen Pierson Pison Poncelet Ponci Pons Potters Puig Rackham Recer Recers Rehorst Reijers Rek
Remmers Riem Rijcken Rijn Rijntjes Rippey Risma Roessink Roodesteijn Room Roose Roosenboom Rotteveel Roukes
Rousselet Rouwenhorst Rubben Ruijs Salet Sarneel Sas Saxo Scardino Schagen Schakelaar Scharroo Schatteleijn
Scheffers Schellekens Schelvis Schenkel Scherms Schiffer Schilt Schokman Schotte Schrant Schrik Schroeff
Schwartsbach Segerszoen Serra Sestig Shupe Sitters Slagmolen Slingerland Soos Spanhaak Speijer Spies Spreeuw
Sprong Spruit Spruyt Stamrood Stange Steenbakkers Steenbeek Steinmeiern Sterkman Stettyn Stichter Stinis
Stoffel Stoffelsz Stook Strijker Strik Stuivenberg Suijker Symons Takkelenburg Tammerijn Tamsma Texier Thatcher
Thout Tielemans Tillmanno Tins Tirie Totwiller Tuithof Uittenbosch Uphaus Uphuis Uphus Vaessen Vallenduuk
Vandenbergh Vastenhouw Vegt Verbeeck Verbruggen Vergeer Verhaar Verhagen Verharen Verheuvel Verkade Verschuere
Verschut Versluijs Vertoor Vertooren Vervoort Verwoert Vial Vignon Volcke Voortman Vrancken Waardeloo
Wagenvoort Walsteijn Weeldenburg Weerdenburg Weijland Weijters Welf Wendt Wensen Werdes Westerbeek Westerburg
Westermann Weyland Weylant Wigman Wijland Wilcken Wildschut Wilmont Winnrich Wipstrik Wolffel Wolfsdr
Wolfswinkel Wolzak Wooning Woudenberg Woutersz Wutke Zeemans Zeldenrust Zevenboom Zijlemans Zijlmans Zuidweg
Zuijdveld Zwijsen Adriaensen Adriaenssens Aerts Andries Baele Baert Baeten Baetens Baeyens Bauwens Beckers
Beeckman Beernaert Bekaert Belmans Berghmans Bertels Bervoets Beyens Blommaert Blomme Blondeel Boeckx Bogaert
Bogaerts Bollen Bonte Boon Boonen Borremans Bosmans Bossuyt Bouckaert Bracke Braem Breugelmans Brouwers Bruneel
Bruyninckx Buelens Buyse Buysse Callebaut Callens Callewaert Carlier Casier Casteleyn Celis Ceulemans Ceuppens
Christiaens Claesen Claessens Coene Colpaert Cools Coppens Cuypers Cuyvers Daems Debruyne Deceuninck Deckers
Deconinck Degroote Degryse Dejonghe Dekeyser Delaere Deleu Deman Demeulenaere Demeyer Demeyere Demuynck Denys
Depoorter Deprez Depuydt Derycke Desmedt Devolder Devriendt Dewaele Dewitte Dewulf Dhondt Dierckx Dierick
Dierickx Dillen Dobbelaere Dockx Driesen Dupont Eeckhout Engelen Everaert Faes Feys Fierens Fransen Galle Geens
Geeraerts Geudens Geuens Gevaert Goethals Goovaerts Goris Govaerts Goyvaerts Hanssens Hellemans Helsen
Hendrickx Hens Heremans Heylen Heyvaert Holvoet Horemans Hoste Houben Huybrechts Huyghe Huys Huysmans
Jonckheere Joos Kaur Kenis Kerkhofs Knockaert Laenen Lambrecht Lambrechts Lammens Laureys Lauwers Leemans
Lenaerts Leys Leysen Liekens Lievens Lippens Loos Luyckx Luyten Maertens Malfait Mariën Matthys Meersman Meert
Meeus Mestdagh Meyers Moens Moerman Moonen Moons Moreels Mortier Naessens Neirynck Nelissen Neyens Nijs Nuyts
Nys Parmentier Pattyn Philips Poelmans Polfliet Pollet Poppe Praet Proost Raes Raeymaekers Ramaekers Renders
Reynaert Reynders Roelandt Roels Rogiers Rombaut Rombouts Roosen Rosseel Rottiers Sabbe Saelens Samyn Schepens
Schepers Schoofs Segers Seghers Sels Simoens Singh Slegers Smolders Snauwaert Somers Staelens Standaert Stas
Sterckx Stevens Steyaert Stroobants Swennen Swinnen Tack Tanghe Temmerman Theys Thys Torfs Troch Vaes
Vanbrabant Vandaele Vandeputte Vanderheyden Vanderlinden Vandewalle Vanhee Vanhoutte Vanhove Vanneste Verbeke
Verbiest Verbist Verboven Verbrugghe Vercammen Vercauteren Vercruysse Verdonck Vereecke Vereecken Verelst
Verfaillie Vergauwen Verhaegen Verhelst Verheyden Verheyen Verhulst Verlinden Vermeersch Vermeir Vermeire
Vermeiren Vermeylen Verschueren Verstappen Verstraeten Vervaeke Vervaet Verwimp Viaene Vinck Vissers Vlaeminck
Vleugels Voet Vranckx Vranken Wauters Wellens Willaert Willekens Wuyts Wynants Aabel Aaftink Aagten Aalberdink
Aalberink Aalves Aanstoot Aarnink Abbestege Abbinck Abbink Aberson Abrahams Abstege Achterhof Achterhoff
Ackerman Addink Adolfss Adolphi Adolphs Aegelinck Aelberden Aelberdijnck Aelberdinck Aelberdink Aelberink
Aelbers Aelberts Aellers Aelofs Aenninck Aenvelinck Aenvelink Aerndts Aerninck Aernink Aersse Agterhof Ahrens
Alberdinck Alberijnck Albers Albeslo Albrincks Alefs Alers Alferdink Alfering Alferink Alfers Alhart Alink
Alislegers Almerinck Alot Alves Ambrosius Amelink Amiotte Amtink Andriesen Andriessen Anfelinck Angenent
Annefeldt Annekijnck Annekink Anneveldink Annevelijnck Annevelinck Annevelink Annevelt Anneveltink Annvelinck
Anseminck Ansinck Ansink Ansom Anssink Anstoot Ansum Antfelink Antsinck Anveldinck Anveldink Anvelinck Anvelink
Apenhorst Arendsen Arendzen Arents Arentsen Arentz Arentze Arentzen Argons Ariaans Arians Aries Arinck Arink
Armstrong Arnijnck Arninck Arning Arnink Arntsen Arntzen Arpenbeke Arragon Arres Asmus Asser Assink Avenarius
Averhagen Baai Baak Baalink Baar Baarschers Baas Bach Baeken Baelinck Baen Baertman Baetmans Baijens Bak
Bakerink Baklar Balder Balinck Balink Balkema Balkernij Ballast Ballsans Band Banninck Bannincks Bannink
Barckrinck Bargebos Barger Bargerbos Bargerbosch Bargman Barink Barkel Barker Barlow Barten Barth Bartman Bast
Baten Bates Bauhausz Bauman Bäumer Baussen Bauwhuis Baybrook Becker Beckerinck Beckerink Beckijnck Beckinck
Becking Becude Beeckerinck Beeckerink Beeckinck Beek Beekerink Beekhof Beeking Beekink Beekmans Beeks Beekwever
Beemers Beening Beenink Beens Beerents Beerken Beernens Beerninck Beernincks Beernschot Beestman Beestmans
Begemann Beggerinck Beiers Beijer Beijers Bekerijnck Bekerink Beking Bekink Bekker Bekkers Bekking Bekkink
Bekmans Bellink Belt Beltman Bemers Bempus Bems Bengevoord Bengevoort Benijnckinck Beniker Beninga Benlow
Bennekijnck Bennekinck Bennijnck Benninck Bennincks Benning Bennink Bensinck Bensing Bensink Bentinck Bentsink
Berendschot Berendsen Berens Berenschot Berenschott Berensen Berents Berentschot Berentsen Berentz Berentzen
Bergerbos Bergerbus Berges Berghuis Berghvelt Bergman Bergze Berkelaar Berkelder Berkeler Berkenbosch Berkien
Berman Berndts Bernhardt Bernijnck Berninck Berning Bernink Bernscatt Bernyngh Berrenschot Beschers Besgers
Beskers Besschers Besselder Besseler Besselinck Bessinck Bessing Bessingpas Bessink Bessinkpas Betting
Beuckenhorst Beuijinck Beuijink Beuijtink Beuink Beukehorst Beukenbos Beukenbosch Beukenhorst Beukerinck
Beukers Beuling Beumer Beumkes Beun Beunk Beurse Beusek Beusinck Beusink Beussink Beutinck Beyers Bieman
Bierens Bierhaus Bierman Bievink Bijvank Bilderbeek Billicks Bimmel Bins Binsfeld Bivink Blaauwhand Blaawen
Blacking Blaeu Blaeuw Blakking Blancken Blanken Blauwen Bleckijnck Bleckinck Blecking Bleckink Bleeker Blekink
Blekking Blekkink Blijdenstein Blits Blitz Blockson Bloemendal Bloemer Bloemerije Bloemers Bloemerts
Bloemesaeds Blömers Bloomerije Bloommers Bloten Bluehmke Bluemers Blumendahl Blumink Blumrath Bocken Boddewies
Bodelijnck Boderike Bodkens Boecekeners Boeckenbus Boeckers Boeckmeijer Boeeink Boeginck Boeijenck Boeijenk
Boeijinck Boeijink Boeijkinck Boeijkink Boeijnck Boeinck Boeing Boejink Boejnck Boekenharst Boekenhorst
Boekhoff Boelens Boelinck Boelkens Boell Boemenfelts Boemfelt Boenck Boencker Boenckinck Boenink Boerhof
Boerland Boersma Boesen Boesijnck Boesinck Boessinck Boesveld Boesvelt Boetenbos Boeve Boeveld Boevelijnck
Boevelink Boevelt Boevinck Boeyenk Boeyink Bogema Bogenheim Bogijnck Boginck Bogynck Bohman Bohnhof Boienck
Boiinck Boijkinck Boijkink Boijnck Boijtinck Boijtink Boinck Boing Böink Boitinck Boitink Bojinck Bökers Boland
Bolant Bolender Bolhuis Bolijnck Bolinck Boling Bolink Bolman Bolt Bolte Bolters Bolthof Bolthoff Bömers
Bomfelt Bomnerts Bonen Bongen Bongers Bonkinck Bonneker Bonnekers Bonnekes Bonnekijnck Bonnekinck Bonninck
Bonnink Bonsveld Booeijnck Booekers Booelinck Booevelijnck Booijckinck Booijkinck Bookenharst Booltthoff
Boomers Boomgart Boomkamp Boomkot Boonhof Boorgerijnck Borcharts Borchers Borchman Bordewijk Borgerbos
Borgerding Borgijinck Borgman Borgmeijers Borgstedt Borkinck Borkink Borkus Borland Borninckhof Borninckhoff
Borninkhof Borninkhoff Borrink Borrn Borstorff Bosboom Boske Boskes Bosma Bothoek Bothorn Bothornius Bots
Bottenburg Bouhuis Bouma Bouman Boumeester Boumeesters Boumeijster Boumeister Boumeisters Bour Bouvijn Bouwer
Bouwers Bouwhuess Bouwhuijs Bouwhuis Bouwman Bouwmans Bouwmeester Bouwmeesters Bouwmeijster Bouwmeisters
Bovelijnck Bovelinck Bovelink Bovelt Boverman Bovink Boyema Bozworth Brcking Braakhekke Braakman Braakmans
Braal Braam Braambrink Braans Braems Brake Branderhorst Brantsen Bras Braskamp Brasse Brassen Brasser Bratt
Brauers Bredthouwers Breeas Breehl Breekveldt Breen Brengenborg Brengers Brentorp Bresser Brethouwer
Brethouwers Brethower Bretveld Breugelman Breukelaar Breukers Breukink Breurinck Breurink Breurynck Brevinck
Brevink Briggs Brill Brinck Brincke Brinckvoort Brink Brinke Brinkkotte Brinkman Brisgen Brittijn Brixius Broad
Broadwater Brochuijs Brockman Brockmans Broeckhuijs Broeckman Broekers Broekhoff Broekhuijs Broekman Broekmans
Broekmeule Broekmöle Broekmolen Broens Broerinck Broerink Broijls Broijrijnck Brokken Brommelstrtt Bronckhorst
Brondert Brondyke Bronkhorst Brons Bronsema Brooerinck Brookmans Brorijnck Brorinck Bruekink Brugge
Bruggemeijer Bruggenkamp Bruggers Bruggert Bruggink Bruijel Bruijl Bruijn Bruijninck Bruijnincks Bruijnink
Bruijns Bruinier Bruininck Bruins Bruist Brukkers Brumelstroot Brummel Brummels Brummes Brunenberg Brunijnck
Bruninck Brüning Brunink Brunius Brunninkreef Bruns Brunsinch Brunsinck Brunsing Brunsink Brunss Brunswijck
Bruntel Bruntink Bruntsinck Bruntsink Brunzink Brurinck Brus Bruss Brusse Brussen Brussinks Bröring Bucharo
Buchman Buckenhorst Bucks Budde Budden Buddewijs Buddijnck Buddingh Buddink Buejink Buekenbos Buekenbosch
Buelde Buening Buenink Buenk Buerkeus Buerkink Buerse Buersink Buesink Buessink Buestes Buevink Buhler Buiel
Buiing Buijinck Buijink Buijnck Buijninck Buijnink Buijtenholt Buijtenhuijs Buijtinck Buil Buinck Buirseweide
Buisinck Buitenbus Buitenhuis Buitink Bukenbos Bukerhorst Bullens Bulsinck Bulsink Bulten Bultin Bulzink Bumkes
Bunink Bunrkes Burgers Burstall Busink Büsschers Bussinck Bussing Bussink Buteyn Butting Buunk Buurman
Buursinck Buursink Buwink Buyink Buytenbosch Bymolt Böcker Böms Caan Cady Caetmans Caijerman Caljouw Cames
Campagne Campers Campes Camphuijs Camphuis Camping Cannenborgh Cannijns Capele Capon Cappers Carpenter Carrier
Carsteijn Carstein Caspers Castain Casteen Castein Casteine Castyn Catta Cattmans Cempers Cempes Ceuijers
Ceunen Ceunincks Ceupen Ceveskamp Chessney Cierenberg Claerbout Claessen Clanderman Clandermans Clarenburg
Clarme Cleuvers Clocks Cloeck Cloever Clomp Clompes Clomps Cloovers Clouwers Clovers Cluevers Clumpers Clumps
Cobes Cobus Cock Cockers Cockes Cocklinck Cocks Coelman Coelmans Coenders Coeners Coenkens Coenne Coentjes
Coepmans Coerdes Coesen Coesinck Coessinck Coffers Coijers Coips Coks Coldenbarg Colenbrander Colste Colstee
Colwagen Comans Conincks Conings Coningshuijs Coningshuis Connijns Connings Coobesen Coobs Cooenen Cooijers
Cooldewij Coonen Cooninck Coonincks Cooninks Coops Coort Coosinck Copes Copp Coppejahn Cortbeeck Corten Corth
Corts Cortschot Cortschott Cortshot Cosinck Cossin Cossinck Cossink Coste Coster Costers Cots Cotters Cottmans
Crabben Craenen Cramp Crampen Crampton Cranbrink Crane Cranen Cremer Cremers Cressers Crijchsman Croes Croesen
Croesenbrink Cromminga Crone Cronjen Croosebrink Croscott Croscut Croscutt Crosenbrinck Crosenbrink Crouten
Cruisbrinck Cruisebrinck Cruyskens Cuenen Cuentjes Cuijper Cuijpers Culve Cunen Cup Cutler Daalwijk Daams Daane
Dalcamp Dalman Dalwigh Damcot Damcott Damcotte Damhof Damkat Damkate Damkatt Damkatte Damkes Damkot Damkott
Damkotte Damkotts Dammekers Dammers Dams Dancy Dasthorst Davelaar Davenport Davies Day Debato Debbijnck
Debbinck Debbing Debbink Decherinck Dechering Decker Deckerink Deckesbos Dedert Deetters Degelink Degenaar
Degener Degeners Deggerink Degrueff Deikesbuis Deil Dekelink Dekkers Delar Delfgaauw Dellamark Demersseman
Demkes Demming Demots Denckels Denkema Denkerkel Denninck Deperinck Dercks Dercksen Derckxen Derks Derksen
Derkz Dervogt Deryhe Deterdinck Deterinck Deugewert Deuinck Deuink Deukinck Deunk Deus Deut Develder Dhooghe
Dibbink Diderik Dieckhoff Diekema Diekesbos Dielberg Diement Dieperinck Dieprink Dierckinck Dierkinck Dierkink
Dieselbrink Dieterdinck Dieterdink Dieterinck Dieterink Dievelaar Dijckbos Dijcke Dijckhof Dijckman Dijcksbos
Dijcksbus Dijcsbos Dijcxbus Dijenberch Dijerkijnck Dijk Dijkbos Dijkebos Dijkermans Dijkgraaf Dijksbos Dijksbus
Dijrkinck Dijrkink Dijsselbrink Dijxbus Dimmeldal Dingeldein Dingemanse Dirckes Dircksen Dirks Dirkse Dirkze
Disselbrink Distelbrinck Distelbrink Dodinch Doedens Doeijnck Doeïnck Doenck Doencks Doenk Doeven Doijnck
Doijncks Döinck Dol Dolman Dommels Donckers Dondergoor Donkerd Donkergoed Donkersgoed Doods Dooenck Doolittle
Doornijck Doornik Doorninck Doornincks Doornink Doppers Doran Dornink Dotte Douma Doyckink Doynck Draaijers
Draajers Draayers Draejers Draijer Draijers Drajers Drakos Dreiers Dreijer Dreijers Drejers Drempel Drentel
Drentell Drentels Drenten Dreyer Dreyers Driehuis Drieskus Driesten Drietlaar Drievoet Drijhuijs Drijhuis
Drintel Drommelders Drommeler Drommelers Dropper Dröppers Drost Drosten Drummelers Druppers Duchman Duenck
Duenk Dueven Duijmen Duijnck Duijser Duijtshof Duijtshoff Duijvenslatt Duink Duitman Duitshof Duiven Dul
Dulcken Dulfer Dulman Dulmans Dulmer Dulmers Dulmes Dunk Dunnewick Dunnewijk Dunnewold Dunnewolt Dunroer Duran
Duunk Duven Duvenslat Duxbury Duyvensladt Duyvenslatt Dycxbus Dykman Dyselbrink Dölke Ebbers Ebberts Ebbinck
Ebbincks Ebbink Ebink Eckervelt Eebbijnck Eebinck Eeckinck Eeffsinck Eefsinck Eefsink Eefsinkbrink Eeftink
Eekinck Eekink Eelckinck Eelinck Eelink Eelkinck Eelshof Eeltijnck Eeltinck Eeltink Eeltinkhuis Eeltinks
Eelverdinck Eelverdink Eengels Eenink Eerlings Eernisse Eerstinck Eesinck Eesink Eesselijnck Eesselinck Eeszink
Eeverdink Eevers Eevsinck Eewool Effsinck Efing Egbers Egberts Eggerick Eggincks Eggink Egterbroek Ehlers
Eijbers Eijkman Eijlers Eijnink Eijting Eikelkamp Eilerdinck Einink Eis Eisma Eitinck Ekinck Ekink Elant
Elberinck Elborg Elburg Elcan Elekinck Elens Elevelt Elferdinck Elferdink Elferink Elfers Elfferdijnck
Elfferink Elfrink Elinck Elinckinck Elink Elking Elkink Elleverkinck Ells Elschot Elsenerus Elsinga Elsinghorst
Elskamp Eltinck Elverdinck Elverdink Elverfeldt Elverinck Elvers Elzinkhorst Emaus Emerik Emmerick Emmerik
Emsink Endemans Engbers Engberts Engelberts Engelinck Engelse Engert Enksink Enkssink Enninck Ensdijk Enserink
Entinck Entincks Entink Epman Eppenhof Eppinck Epping Eppinga Eppink Erickson Erkenswik Erketswik Ernesje
Ernesse Ernisse Ernsten Erpenbeeck Erpenbeke Esinkbrinke Eskens Eskes Esmeijer Esselen Esselinck Esselink
Esselinkpas Essinck Essincks Essink Essinkbrink Everdink Everhardink Everinck Eversan Exo Faassen Facke Fagan
Fahlmer Fardink Farnsworth Fastring Faulkner Fecher Fecken Feenhouse Feinstra Feitel Feld Feldkamp Felges
Fellers Feltboom Fennemans Fenner Ferdinck Ffeerinck Ffresen Fieberdink Fieberink Filet Fillekes Fimple Finck
Fink Fischer Fisker Flaskamp Fleerkatte Fles Fleuren Flinkert Flipse Flipsen Flooren Florijn Fockers Fockijnck
Fockinck Focking Fokkers Fokkes Fokking Fökkink Fonhof Fonhoff Foockijnck Forkink Formica Forrester Fox Fraken
Francken Frankemeulen Franken Frankson Freers Freesen Freling Frelink Frenbruge Frenken Frentz Frericks
Freriksen Fresen Freuwink Frick Fricken Frickus Frielink Frieselder Friesen Friezen Frolick Froon Frubink
Fuckinck Fuertman Fuickinck Fukking Fukkink Fuldauer Fulliam Furrian Gaeckinck Gaerverdinck Galenus Gallée
Ganckvoort Gans Gantevoort Gantforth Gantvoort Garbeldijnck Garbels Garkendarp Garretsen Garrits Garritsen
Garritzen Garstenveld Garvelink Garverdinck Garverdink Garwerdinck Garwert Gaspenvelt Gaspenveltt Gebbinck
Gebbing Gebbink Gebink Geelijnck Geelijnk Geelinck Geelink Geelkinck Geerdes Geerdink Geerkes Geerlichs
Geerlings Geers Geesinck Geesing Geesink Geessinck Geessing Geessink Geesynck Geeszinck Geilvoet Gelckinck
Gelder Gelderkamp Gelekinck Gelijnck Gelinck Gelink Gelkinck Gelkincks Gelkink Gelleckinck Gellekinck Gellijnck
Gellinck Gellink Gelsingh Gelsink Gemmink Gentenaar Gerbeldijnck Gerbeldinck Gerberdinck Gerdes Gerloffs
Gerritsma Gerritz Gerritzen Gerrow Gersen Gerverdinck Gerwerdinck Gerwijns Gerwijnsz Gesijnck Gesinck Gesink
Gesinx Gespers Geuën Geuking Geun Geurders Geurekinck Geurink Geurinks Geurkinck Geurkink Geurts Geven
Geverdink Gevers Geyking Giebel Giebing Giebink Gielinck Gielink Giellinck Gier Gierkinck Gierkink Giersiepen
Giesinck Giesing Giesink Giesler Giessinck Giessink Gijbinck Gijling Gijsbers Gijsbersen Gijsberts Gijsen
Gijskes Gijssberts Gildhuis Gisberts Gisbertzen Gleason Gleis Glerum Gleuiwen Glewen Glieuwen Glijven Glijwen
Gluen Gluewen Gluwen Gobas Gockinga Godschalk Godschalx Goedegebuur Goedheer Goeijers Goelden Goerkes Goerkinck
Goerkink Goermans Goeszen Goetz Goheen Goijkink Goldbach Goldes Goldstein Gompers Gooelden Goorhuijs Goorhuis
Gooris Goorkes Goorkijnck Goorkinck Goorman Goormans Goors Goosen Goosens Goossen Gootijnck Goovers Goozeman
Gopink Goralbert Gores Gorkijnck Gorkinck Gorkink Gorkum Gorrinck Gort Gortworst Gorus Gosens Goslicx Gosman
Gosschalk Gosselick Gosselinck Gosselink Gossinck Gossink Gottschalk Govers Graal Graaskamp Graauwert Graaven
Grabau Graf Grafstra Gras Graskamp Grateler Graveman Graven Graver Gravestein Gravink Grawekamp Greave Grebink
Greevers Greevinck Greevink Grentink Greupink Greutink Greuvink Grevenbrinck Grever Grevers Grevijnck Grevinck
Grevinckhans Grevinckhof Grevinckhoff Grevincks Greving Grevink Gribble Gribbroeck Gribbroek Griesen Grievinck
Grievink Griezen Griffioen Grijbbrock Grijbbroeck Grijmkens Grijsen Grijvincx Grimberg Gringhuis Groenewaldt
Groenewoud Groenhof Groenhoff Groeninck Groenincks Groenink Groepinck Grooteboer Grooteman Grootenhuis Grooters
Grootherder Grootholtink Groothorst Grootkamp Grootmeijer Gropinck Gropink Groskamp Grotehuis Groten
Grotendorst Grotenhouse Grotenhuijs Grotenhuis Groters Grotink Grubbinck Gruijter Grunwald Grunwink Grupe
Gruskamp Gruter Gruther Guerink Gussenklo Gussenkloo Gussinklo Gustencloo Gutes Gutters Göring Haak Haank Haars
Haartman Haartmans Habink Hack Hackenbroeck Hackenbroick Hackenfort Haddick Haecke Haecken Haeffkens Haeffkes
Haefkes Haege Haerteminck Haertman Haertmans Haevekes Haeverkamp Haeveste Hafmans Hage Hagenei Hagens Hagh
Hagreize Haikinck Haitink Hakkenbrock Hakkert Haksel Hakstege Halderdijk Halderiet Halfman Hallerdijk Hallers
Halrijte Halrijtt Hamelink Hammond Hampe Hane Hannink Hanseler Hansen Hanssen Hanvelt Harbers Harckell
Harckinck Harde Hardes Hardink Harenberg Haringh Harmelinck Harmeling Harmelink Harmens Harmes Harms Harmsen
Harmssen Harmzen Harperink Harstmanshof Hartemink Harterink Hartgerink Hartjens Hartmans Hartshorne Harwegh
Harwich Hashagen Hasink Hassels Hassinck Hassink Hatch Hattemink Hauberich Hauwerincks Havekes Havercamp
Haverdik Haverdil Haverdink Haverkamp Haverkate Haverland Haverlant Haveste Havestee Heacken Hebing Hebink
Hebrink Heckerfeldts Heckerfelt Heckervelts Heebink Heeft Heegt Heelders Heelinck Heemelmaat Heeminck Heemink
Heerdink Heericks Heerlinck Heersinck Heersink Heerzink Heesen Heetbrinck Heetbrink Heetinck Heetkamp Heettkamp
Heezen Heickinck Heidelberg Heideman Heidemans Heiden Heidenreiter Heidermann Heigoor Heijckinck Heijdeman
Heijdoma Heijerman Heijijnck Heijinck Heijink Heijkinck Heijkincks Heijkink Heijn Heijnck Heijnen Heijnsdijke
Heijsterborg Heikinck Heilbron Heileman Heimans Heinaman Heineman Heinen Heinink Heins Heisbrook Heisterboom
Hekell Hekkelman Helder Helderijtt Helders Helinck Hellder Hellekamp Hellema Hellers Helmeraet Helmerdinck
Helmerdink Helmers Helmes Helmich Helmig Helmigh Helminck Helmincks Helmink Hemelmaat Hemelmate Hemelrijk
Hemeltjen Hemijnck Heminck Hemink Hemmer Hemmijnck Hemminck Hemming Hemminga Hemmink Hemsinck Hemsing Hemsink
Hendarick Henders Hendricksen Hendrickson Hendricx Hendriksen Hendrikz Hendrikze Hengeret Hengeveld Hengevelt
Hennekes Henniker Henninck Hennink Hennix Henrici Henricx Henrij Henrijks Henserveld Herbers Herberts Herbertsz
Herboldijnck Herckell Herckinck Herden Herders Herdink Herfkes Herhins Hericks Heriks Herink Herkelinck
Hermalink Hermanninc Hermanszen Hermelijnck Hermelinck Hermeling Hermelink Hermens Hermsen Hermssen Hers
Hertelieff Hertlief Hertz Hervelde Heslick Hesselinck Hesseling Hesselingh Hesselink Hessels Hessinck Hessink
Hessynck Heszkinck Hetbrinck Hetkamp Hettema Hetters Hettersche Hetterscheid Hetterscheij Heuijtink Heuitinck
Heuitink Heule Heurninck Heurnink Heurtink Heusels Heusinkveld Heutinck Heutink Heuvelboom Heuvelsland Heuvink
Heuwers Heyink Heylgenhuis Heynsdijk Hezen Hibbelink Hickey Hiddinck Hidding Hiddink Hiebink Hiebrinck Hielman
Hietbrinck Hietbrink Hietkamp Hietland Hietmaat Highdink Higijnck Higinck Hijddijnck Hijdeman Hijen Hijenck
Hijenk Hijginck Hijijnck Hijinck Hijink Hijinkhaken Hijlink Hijllehorst Hijllen Hijman Hijmans Hijnck Hijnkamp
Hijting Hilbelinck Hilbelink Hilberdinck Hilbergh Hilberink Hilbes Hilblink Hilboldinck Hilboldings Hilbrinck
Hilbrink Hildeboldinc Hildebrink Hildersmith Hilhorst Hillebrandt Hillebrandts Hillebrants Hillebrantse
Hillehorst Hillekamp Hillekes Hillen Hiller Hillerdinck Hiltink Hilverdink Himelreich Hinckamp Hine Hingeveld
Hinkamp Hisler Hissink Hobbelinck Hobbeling Hobinck Hockeshorst Hoeben Hoebinck Hoebing Hoebink Hoedemaecker
Hoedemaker Hoedenborg Hoeffkens Hoefslagers Hoeijenck Hoeijenk Hoeijink Hoek Hoekelmans Hoekeloven Hoenenboem
Hoenes Hoenhout Hoeninck Hoenink Hoens Hoeskamp Hoetinck Hoett Hoeve Hoexhorst Hoffman Hoffstee Hofkes Hofs
Hofscholten Hofsommer Hofstede Hofstee Hofsteede Hoftieser Hoftiezer Hoftijser Hoftijzer Hoftizer Hofveste
Hogemans Hogenaker Hogenbirk Hogenboom Hogerijnck Hogeslag Hogeweg Hoickinck Hoickinx Hoijckijnck Hoijckinck
Hoijer Hoijkijnck Hoijkinck Hoijkink Hoijtinck Hoijtink Hoikinck Hoikink Hoitinck Hoitink Hojckinck Hojkinck
Hoks Holders Holdijk Holdinga Holkenborg Hollaar Hollers Holleweg Holst Holstein Holsteins Holt Holtermans
Holters Holthoes Holthues Holthuijs Holthuijsen Holthuisen Holthus Holthuys Holtijt Holtman Holtstegge
Holtthuijs Holtwijck Homan Homann Hommelink Hommers Hommik Homoedt Hondarp Honders Honderslo Hondersloo Hondorf
Hondorp Hondtdarp Hones Hongerkamp Honis Hoobinck Hoochstraten Hoockinck Hooebijnck Hooeninck Hooesen
Hooetijnck Hooetinck Hooettijnck Hoofft Hoofkes Hooft Hoogeboom Hoogesteeger Hoogland Hooglandt Hoogstadt
Hooijckijnck Hooijckinck Hooijkijnck Hooijkinck Hoolthuis Hoopman Hoopmans Hoorens Hoorn Hoorneborg Hoorneborgh
Hoorneburg Hoornenborg Hoornenburg Hoorninck Hop Hopeman Hopman Hormuth Horneman Hornenberg Horninck Hornink
Horns Horsman Horstink Horstman Hounink Houthuis Houwers Hovekes Hoyle Hubbelinck Hubbelink Huberich Hubers
Huberthi Huberti Hubrechtsen Huckriede Huenijnck Hueninck Huenink Huenks Huenning Huesels Huesken Hueten
Huetinck Huetink Hugenholtz Huiberts Huibregtse Huibregtze Huijbers Huijnijnck Huijninck Huijnincks Huijnink
Huijsinck Huijsink Huijskamp Huijsman Huijting Huijtink Huiker Huinga Huininck Huining Huinink Huiscamp
Huishere Huisinck Huisingh Huiskamp Huisken Huiskes Huissinck Huisskes Huistede Huitink Huitters Hulleman
Hulschers Hulsen Hulsevoort Hulshof Hulshoff Hulsinck Hulsingh Hulskamp Hulskers Hulsman Hulstein Hulten
Hummelinck Hummelink Hummelkens Hummelman Hummers Humpe Hundarps Hunders Hunijnck Huninc Huninck Huning Hunings
Hunink Hunk Hunners Hunteler Hupp Husholt Husink Huskamp Husling Hutinck Hutink Hutten Hutter Hutters Huuninck
Huurneman Huwatschek Huyninck Huytink Hyenck Hyink Hüsels Ibinck Icking Ickink Iding Illebarg Illebargh
Illeberg Illebergh Iltink Imgrundt Imminck Immink Ingelse Iperinck Isaacs Isendoorn Isengard Iserloe Isselman
Ittersen Jaackers Jaasink Jackman Jacobsen Jaesink Jaessinck Jager Jagerinck Jagering Jagerink Jammat Janien
Janknecht Janknechts Jannij Jannink Jannisse Jansink Jansze Janszen Jantink Janze Jasijnck Jasink Jaspers Jeger
Jegerinck Jegerings Jegers Jeghers Jenchen Jensema Jentinck Jentincks Jentink Jobse Jolink Jonckbloet
Jonckbloett Jonckhans Jonckmans Jonen Jong Jongman Joonen Joorman Jorissen Jorrijens Jueerdens Jurdens Jurjens
Kaal Kaarling Kaarlink Kaashoek Kaellwagen Kaelwagen Kaemingh Kaemingk Kalb Kalf Kalff Kalfs Kalinck Kalink
Kalste Kalwagen Kamerling Kamerlink Kamers Kamminga Kampe Kampes Kamphuis Kampmann Kamps Kampstra Kan
Kannenborch Kappers Karckhoof Kars Karshoning Karssen Karssenbarg Karssenbargh Karsteijn Karstein Kasselder
Kasseler Kasteen Kastein Katman Katmans Kats Kattelaar Katten Katter Katters Kattes Kattman Kaufman Kaufmann
Kavanaugh Kedden Keemink Keijsers Keizer Kelder Keldes Kelmer Kelps Kelterer Kemerinck Kemfer Kemijnck Keminck
Keming Kemink Kemmink Kempel Kempell Kempels Kemper Kemperman Kempers Kempes Kempinck Kempink Kensiuk Keppelhof
Keppelhofs Kerkhoff Kernebeeck Kerner Kerney Kersjes Kerstens Kesenbrink Kessel Kesselder Ketelaar Keteler
Ketels Ketjen Kettjens Ketwich Keunekamp Keunen Keuninck Keunincks Keunings Keunink Keuninks Keupen Keuper
Keusinck Keusink Keusinks Kevekamp Keveler Kevelham Keveskamp Keye Kiefert Kietsman Kijnans Kildkamp Kimmels
Kindler Kingma Kinyon Kiser Kissenborg Kistemaker Kistenborg Kitzron Klaapsink Klaauws Klanderman Klandermans
Klantjes Kleason Kleehamer Kleijmans Kleijnjan Kleindermans Kleinepier Kleinhesling Kleinheurne Kleinpoeles
Kleumers Kleuvers Kleuwers Klienwasst Klijn Klinckers Klinker Klinkers Klipstein Kloek Kloese Klok Klompenhauer
Klompers Klompes Klomps Kloowers Klos Klouwers Kluewers Kluijvers Klumpeners Klumper Klumperinck Klumpers
Klumpert Klumps Klunder Kluppels Kluppers Knijpers Knikkink Kniphuisen Kniphuizen Knippenborch Knock Knook
Knuevers Knufken Knuijve Knuijvers Knuivers Knuppels Koars Kobers Kobes Kobus Kock Kockers Kockes Kocks Kockx
Koebes Koeboom Koegleers Koekoek Koelenbarch Koelers Koelman Koenderink Koenders Koenen Koeners Koenijnck
Koeninck Koenkens Koentjes Koeps Koesinck Koesink Koeslach Koester Koffers Koffrie Kofhal Kohien Koijers Koips
Kojers Koks Kol Koldenbarg Koldewaij Kolenbarg Kolenberch Kolenbrander Koleweij Kolste Kolstede Kolstee Kolthof
Kolthoff Kolwagen Kominga Kommers Konen Koninck Konincks Konink Köninks Konners Konnincks Konning Konnink
Könninks Konnins Konyndyk Koobes Koobs Koockes Kooesinck Kooijers Kooijman Kooldenbarg Kooldenbargh Koolhaas
Koolmans Koolste Kooltthof Koolwaaij Kooman Koonings Koopes Koopman Koops Koorts Kooyer Kooyers Kopenga Kopes
Koppenall Kops Korenblik Körmelink Kortbeck Kortbeek Korteholt Korten Kortena Kortmans Korts Kortschot Kortum
Kosinck Kosink Koskamp Kosselaar Kossinck Kössink Kosters Kosyncks Kotman Kotmans Kots Kotten Kötters Kottes
Kottmans Kotts Koyers Kraaienbrink Kraanen Kraayenbrink Krabbenbarg Krabbenborch Krabbenborg Krabbenborgh Kraen
Kraenen Kraijenbrink Krainbrick Krainbrink Krajenbrink Kramp Krampe Kranen Kranengouw Kranijers Krayenbrink
Kreeftenberg Kreijel Kreijell Kreijenbrink Kreijl Kreill Kremers Kresschers Kresse Kressers Kreun Kriegers
Krienen Krijgsman Kroeb Kroese Kroesen Krom Krommerbien Kroon Krosbick Krosenbrinck Krosenbrink Krozenbrink
Kruckelincks Kruegal Krueger Kruene Kruesebrink Kruger Kruijsebrink Kruisebrink Kruiselbrink Kruisenga
Kruizenga Kruk Krukstoel Krup Kruse Krusselbrink Kuelmans Kuenen Kuentjes Kuesinck Kuijers Kuijlenburgh Kuijper
Kuiperij Kuizinger Kulve Kunners Kuper Kupers Kupper Kusse Kuunk Kuuvers Kuyper Kwak Kwam Köninger Laamers
Laander Laanstra Laarbargh Laarberch Laarberg Laarman Laarmann Laecke Laeckens Laeckhuisen Laerbargh Laerberch
Laerberg Laerbergh Lagemeinen Lagtenburg Laigre Laijrberge Lamberts Lambertz Lamenais Lamers Lammerdinck
Lammerdink Lammerink Lammers Lammerts Lammertts Lanckhof Landaal Landeweer Landeweerd Landewer Langedijk
Langeler Langelo Langen Langenael Langendoen Langenhof Langenhoff Langenweijde Langerhuizen Langevin Langeweide
Langkamp Langwerde Lankester Lankheet Lankhof Lankhorst Lans Lansing Lanson Lantijnck Lantinck Lantink Laponder
Lappenschaar Larbargh Larsen Lasonder Laykinck Lebbinck Lebbink Lebing Lechters Leeckinck Leeferdinck
Leeferdink Leefferdinck Leefferdink Leeland Leemers Leemhorst Leemkoel Leemkuijl Leemkuil Leemslat Leenards
Leenbeek Leenhouts Leerink Leesinck Leesink Leessinck Leessink Leeuwerdinck Leewes Leferdinck Leferdink Lefers
Lefferdinck Lefferdink Legtenbarg Legters Leijdecker Leijen Leijendecker Leijendekker Leijerweerd Leijmeester
Leijtink Leijttink Leiking Leissenaar Leiting Lelant Lemenes Lemkamp Lemke Lemkuil Lemmen Lemmenes Lemmers
Lemnes Lenckhof Lenckhoff Lenckinck Lenders Lenkhof Lenkhoff Lenkoys Lens Lense Lenselink Lensinck Lensing
Lensink Lensselink Lenssinck Lentinck Leppinck Leppink Lerinck Lesgeist Lesijnck Lesinck Lesturgeon Leuking
Leurdijck Leurdijk Leurink Leurs Leurverdink Leurvinck Leurvink Leusijnck Leusinck Leusink Leussen Leussink
Leusveld Leutgers Leutink Leuvenink Leuwen Leverdijnck Leverdinck Leverding Leverdink Leverdinnck Leverdynck
Leverijnck Levering Leverink Levij Levink Leydeboer Leyen Lichtenberg Lichtenborgh Lichterinck Lichters
Lichthart Lieferdink Liefers Lieferts Liefferdinck Liefting Lieftink Liesbroek Liesen Liesink Liessink
Liestener Lievense Lieverdink Lievers Liezen Lighteringh Lighterink Ligtenbargh Ligtenberg Ligterink Ligters
Ligthart Lijnthem Lijnttum Lijntum Lijsen Lijsenbus Limbeek Lindeboom Lindeman Lindenhovius Linders Lindow
Linnevers Linneweber Linse Linsi Linsij Lintem Linten Linvers Linze Lions Lippe Lobbe Lobbeck Lobberegt Lobecke
Lobeeck Lobeek Lobeeke Lobeke Lockhorst Lodeboer Lodekynck Lodewegen Lodewijks Loeff Loener Loerinck Loervinck
Loerving Loevinck Lohman Lohmans Lohuijs Lohuis Loijkinck Loijtink Loitink Lokhorst Lokken Lokker Loman Lomann
Lomans Lomanss Lomis Loobeeck Loobeek Loobeke Looe Loohnier Loohof Loohuijs Loohuis Looman Loomans Loomas
Loomis Loosvelt Looyen Lordijck Lorverdinck Loskamp Lotzer Louret Lovendaal Lovink Lubbering Lubberink Lubberts
Lubering Lubring Lucink Luckman Ludens Ludgers Lueb Lueks Luemes Luesen Luessen Luijders Luijmans Luijmers
Luijmes Luijten Luijtink Luikenhuis Luimes Luiten Luitens Luitink Luitscher Luizen Lulofs Lumen Lumens Lumes
Lummens Lurvink Lusink Luten Lutgens Lutgers Lutjehuis Lutjekossink Lutjenhuis Lutjenkosink Lutjers Lutjes
Lutkenhorst Lutkenhuis Lutten Luttgers Luymes Maages Maalderink Maandag Maat Maatkamp Maatman Maatyies Machgoet
Machorius Mackentun Mader Maelderink Maelsteijn Maetman Maetmans Mager Mages Magis Mahloh Mahtman Mahtmans
Makeham Malves Mandersloot Maneschijn Manneviel Manschot Mansen Mapes Marckelinck Marckelincks Marckelink
Marckloef Marijcaspers Marijnisen Marijnissen Markelinck Markelink Markink Marselink Marsielje Marsmans Marss
Marssches Masen Masius Massen Mastenbroek Mateman Mathison Matmans Mattijas Maurick Maurik Mauris Mayers
Mccartney Mccutcheon Mclane Mead Mebelder Meckinck Mecking Meckinx Meeijs Meenck Meendering Meenen Meengs Meenk
Meerdinck Meerding Meerdink Meerkamp Meerting Meesters Meeuisse Mehring Meierinck Meijerdinck Meijerdink
Meijericks Meijerinck Meijerink Meijers Meijlink Meijnckinck Meijnen Meijners Meijnerts Meijrinck Meijrink
Meijs Meijsters Meilink Meinck Meinen Meisters Mekkink Mellendijk Mellenijk Mellink Melsen Memelink Menck
Menckema Menekijnck Menekinck Mengerink Mengers Menick Mennijnck Menninck Menning Mennink Mensijnck Mensinck
Mensincks Mensincs Mensing Mensink Mentenberg Mentinck Mentingh Mentink Mentinkbarg Mentinkberg Menzing
Merckelinck Merckerinck Merdijnck Merdinck Meredink Merkelink Merriam Merstag Merting Mervelts Mesritz Messinck
Messincks Messink Meteling Mets Metz Metzer Meuhues Meuleman Mevers Meyerink Meylink Meynen Michaels Micharius
Michelbrinck Michels Michener Michoris Michorius Middelhuijs Middelhuis Miechels Mieras Mierd Mierdinck
Mierding Mierdink Miers Miert Mierts Migchelbrink Miggelbrink Mijchels Mijggels Mijnarends Mijnkijnck Mijrdinck
Mijrt Mijrtts Milder Millink Minen Minks Minnerder Mintjes Mirdinck Mista Mobeek Modderkolk Moeller Moesebrink
Moeselagen Mogge Moggesomp Mohle Molana Molder Mölders Molebiel Molemans Molkens Mollenkamp Mollenkamps Mollers
Molman Molmann Mols Monhemius Moosbauer Morel Moret Morrien Morschers Morskers Morsschers Morsselink Moselagen
Mossches Muggenborg Muijsebrink Muiskens Mukkink Mulderman Mullen Mullers Munster Musbrinck Musebrinck
Musschendael Muts Muyskens Mächtens Möllman Möser Naaf Naafs Naberijnck Naberinck Nabering Naberink Nachtegael
Nachtegaels Nachtegal Nachtegall Nack Nadorf Naghtegaels Nagle Nahuis Narveld Nassink Nausen Nauta Navarra
Naves Navis Neckar Neckers Neckus Nedervelt Neels Neerhof Neerhoff Neerhov Neers Nees Neevel Negberink Nekkers
Nellekens Nemus Nengerman Neuber Neuwehuysen Nevel Neves Newhouse Nibbelinck Nibbelincks Nibbeling Nibbelink
Niclaes Niclaessen Niekerk Nieland Nienhaas Nienhof Nienhuijs Nienhuis Nienkamp Niers Nies Niessing Niessink
Nieuweijde Nieuwendorp Nieuwenhoes Nieuwenhuijs Nieuwenhuis Nieuwhof Nieuwmole Nieuwmolen Nieuwmoole Nieweide
Niewenhoes Nihom Niienhuis Niieweide Nijeboer Nijeman Nijemans Nijemolen Nijenesch Nijenhuijs Nijenhuis
Nijenhus Nijenkamp Nijerman Nijeweide Nijeweijde Nijhof Nijhoff Nijhov Nijhuis Nijkamp Nijlandt Nijlant Nijmans
Nijmeijer Nijmolen Nijrolder Nijssinck Nijssink Nijstad Nijweide Nijweijde Nobelinck Nodorff Noge Noij Noijers
Nolland Nonendaal Nonhof Nonhoff Nonhov Noordes Noorts Noot Nothus Noussen Nousven Nuijs Nunnink Nurseis
Nusselder Nuwemole Obbing Obbink Obeling Obelink Oberdinck Oberinck Obering Oberink Oblink Obrinck Obrink Odink
Oelewick Oelewik Oellewick Oellewiick Oellewijck Oenck Oenijnck Oenk Oennekinck Oennijnck Oesinck Oeujinck Ogg
Oijinck Oinck Oisinck Oismans Oissinck Oissminck Olbach Olberink Oldemaat Oldenampsen Oldenkamp Oldenkotte
Ollewick Olmerinck Olminkhof Olthaer Olthuijs Olthuis Olthuiss Onck Oneck Ongena Ongenade Ongna Onijnck Onlant
Onnekijnck Onnekinck Onnekink Onnink Onsta Ooeldenkamp Ooenck Ooenekijnck Ooennekijnck Ooennekinck Ooennekynck
Ooink Ooldenkamp Oolthaer Oolthuijs Oolthuis Oonck Oonk Oortgiese Oorthuis Oosijnck Oosinck Oosse Oossink
Oostendarp Oostendorp Oostenenk Oosterholt Oosterhous Oosterink Oosterkamp Oosterman Oostermans Oosthout
Oostindie Oostinje Ophuis Opna Oppenheimer Oriens Orlebeke Ormel Orriens Osinck Osinga Osinkhorst Ostendarp
Ostendorp Ostenrijk Osterhof Osterholt Otten Otterbeck Ottink Oudhoff Ouwers Oveljonck Overbeek Overdijck
Overhagen Overkamp Overkempinck Overkemping Overkempink Overweg Ovinck Ovink Oynck Paalberg Paaschen Paddeck
Paes Paeschen Paeuw Paeuwen Pago Pakkebier Pallant Pampiermole Pampiermoole Panhoff Panneau Pannebacker
Pannebackers Papen Papiermolen Paran Paschen Pasgen Pasken Pass Passet Pattkenbier Peck Peckel Peel Peerboom
Peerbooms Peerdekamp Peggeman Pellewick Pellewijk Pellewik Peltjes Penneau Pennekamp Penninck Pennincks
Pennings Pennink Penninks Penou Penterman Peppinck Pepping Peppink Permesand Pesschers Pessink Petersen Petrie
Pettit Peulers Peurters Philett Pieck Piek Piepers Pieriks Pierkes Pierks Pietenpol Pietersen Pijk Pijper
Pijpers Pilgrim Pillema Pillen Pinnendaal Pipers Pitcher Plakhaar Planten Plantenkamp Plasman Pleckenpoel
Pleckenpoell Pleckenpol Pleckenpoll Pleeckenpoel Pleijtinck Plekenpoel Plekenpol Plekenpoll Plekkenpoel
Plekkenpol Plerkenpol Plettenberg Plettenborgh Plopper Pluim Pluimker Plukkel Plunn Poelhuijs Poelhuijsen
Poelhuijssen Poelhuis Poellhuijs Poelman Poesse Pohl Polak Polderman Polhuis Polland Polman Pombreda Pommers
Pontman Pooelhuis Pooepijnck Pool Poolhuis Poolhus Poon Poopijnck Poort Poos Poppelman Poppers Poppezijn
Poppinck Poppink Porskamp Porteners Pot Pothof Pott Praest Prange Prangen Pranger Preder Priester Prijntinck
Prinssen Printinck Prinzen Prosman Prospers Puijts Punt Punter Putman Putmans Querreveld Quesen Qwitinck
Raalands Raassink Rabelijnck Rabelinck Rabelincks Rabelink Raben Radder Radijs Radstaak Radstaake Radstaat
Radstake Raebelink Raee Raemaekers Raesehorn Raesfeldt Raesfelt Raeshorn Raesveld Raesvelt Raetman Raetmans
Raetmers Raey Rammaker Ranglink Rasehorn Rasink Raterink Ratstaak Rauerdink Rauwerdijnck Rauwerdinck Rauwerdink
Rauwerts Rauwertsz Rauwertz Ravenstein Rawerdijnck Rawerdinck Rawert Raymaker Readymake Reckman Reckmans
Redeker Reeckers Reeckman Reeckmans Reehorst Reekeman Reekers Reekman Reekmans Reemes Reems Reentjes Reerinck
Reerink Reesinck Reesing Reesink Reeskinck Reessinck Reessink Reeszink Reetstap Regterschot Reichholt Reierink
Reijerdinck Reijerink Reijmans Reijmes Reijniers Reikes Reimelink Reimerink Reinhout Reker Rekers Rekkers
Rekman Remes Remken Remmelinck Remmelink Remtema Renderbuss Rengelink Rengenijte Rengerdinck Rengerdink Rengers
Rennedink Rennerdijnck Rennerdinck Rennerdink Renschers Rensen Rensgers Rensijnck Rensin Rensinck Rensing
Rensink Renskers Rensschers Renssijnck Renten Rentiens Rentinck Renting Rentink Rentzink Renzink Rerinc Reringh
Rerink Resijnck Resinck Resink Reslink Reszels Reumers Reurink Reus Reuselinck Reuselink Reusink Reusselinck
Reusselink Reuvelink Revehorst Reverdink Rexink Rexwinckel Rexwinkel Rhebergen Rhines Rhoades Rhoerdinck
Rhoerdink Rhoirdinck Ribben Ribbers Ribbink Richelts Richolt Rickelink Rickerdinck Rickers Rickmeyer Riddele
Ridderhof Ridders Rieckerdinck Riedeman Riedijk Riemes Rietberg Riethorst Rietkötter Rietmans Riggelink Riggs
Righter Rijckers Rijcx Rijdman Rijkerdijnck Rijkers Rijnders Rijne Rijnmans Rijtman Rijtmans Rikkers Rikkinga
Rikkus Riphagen Ripperda Riske Rispalge Ritman Ritmans Ritters Rittser Ritzema Robben Robber Rockes Rocks
Rodespijker Roebers Roecks Roecx Roedinck Roehorst Roeijen Roekers Roekes Roele Roelevinck Roelfs Roelink
Roelofs Roelofsen Roelofsz Roelvinck Roelvink Roemer Roemers Roenhorst Roer Roerdinck Roerdink Roerdinklo
Roerdynck Roes Roeselinck Roesink Roesselinck Roessinck Roeterdinck Roeterdink Roeterinck Roeterink Roeters
Roetterdink Roex Rogge Roggen Roglinius Roijkes Roirdinck Roix Rokes Rollen Roller Rolofs Romckes Romein Romp
Romunde Ronerdink Ronhaar Roobers Roockes Roocks Rooelvinck Rooerdinck Rooes Rooetterinck Rookes Rooks
Roordinck Roosegaar Roossink Rooterdink Roothuis Rordinck Roscamp Roschenbleek Roschenblok Rosegaarden
Roselinck Rosen Rosengaarden Rosenhagen Rosier Rosiers Rosijr Rosink Roskamp Rospas Rosselinck Rossen Rost
Rostes Rotermund Rotgers Roth Rothuis Rotman Rotmans Rots Rottmans Rottstegge Rotz Rougoor Rouhof Rouhol
Rouhorst Rouhov Roukamp Roussinck Rouwbroecks Rouwerding Rouwers Rouwhof Rouwkamp Rowe Rowerdink Ruberts Rucamp
Rudols Rueselijnck Rueselink Ruesink Ruessinck Ruessink Ruevekamp Ruhkamp Ruhof Ruhofs Ruhoofs Ruijsch Ruijters
Ruisink Ruiterkamp Ruiters Ruitters Rukamp Rump Rumpes Rumps Ruselink Rushton Rusink Ruslink Russelink Rutgers
Rutters Ruwhoff Rykenboer Rytman Saalmans Saaltink Sachse Sadelaer Sadeler Sadelers Saelminck Saijnkhorst
Saland Salemink Salemons Salm Salomons Sambarch Sambarg Sambargh Samberg Samendinger Sample Sandbarg Sandberg
Sandbergen Sandbulte Sandee Sanderes Santbergen Sardiner Satink Sauer Schaafs Schaafsma Schaap Schaapveld
Schaar Schaars Schadron Schaelen Schaer Schaers Schafer Schaffer Schalink Schalinske Schalinsky Schars Scheel
Scheenck Scheenk Scheeper Scheepers Scheepmaker Scheevel Scheffen Scheijde Scheinck Schekman Schelkes
Schellevis Schelling Schelver Schemkes Schemper Schenck Schennink Schepel Scheper Schermaten Scheurs Schevel
Schewen Schewer Schieman Schieven Schievink Schijn Schijrholt Schild Schilderinck Schilderink Schimminck
Schipbeeck Schitterink Schiven Schlachter Schlatz Schleifer Schleking Schless Schlief Schloss Schluijter
Schluiters Schmeing Schmidt Schmidts Schmitz Schnars Schoemaecker Schoemaker Schoemakers Schoers Schokkink
Schols Scholte Scholtenloo Scholtens Scholthof Scholts Scholtz Scholz Schomacker Schomaker Schomakers Schonink
Schoopers Schoppers Schoten Schotman Schotron Schouwenberg Schraf Schreiber Schreuers Schreurs Schreven
Schroders Schröer Schroers Schroors Schrors Schruers Schröder Schueiling Schuerinck Schuerink Schuermans
Schuijrhof Schuijrijnck Schuijrinck Schuijrincks Schuijrmans Schuirhof Schuirhoff Schuirinck Schuirink
Schuirman Schuler Schulingkamp Schuller Schulte Schultinck Schultink Schultten Schumacher Schumann Schuppert
Schurhoff Schurinck Schurink Schurman Schurs Schussler Schuster Schutte Schutten Schuurhof Schuurhoof Schuuring
Schuurink Schuurman Schuuten Schwanekamp Schweerts Schwerbrock Schwering Schönbusch Schöttelers Scolten Scrode
Scroders Scroers Sears Sebert Seegvree Seelinck Seelkinck Seemelings Seesinck Seesink Seetfels Seeveld
Seevijnck Seevinck Sefre Seger Seggelink Seibel Seiblink Seijbel Seijnhorst Seijns Seinhorst Selckinck
Selekinck Selig Seliskj Selkinck Sellekijnck Sellekinck Sellers Sellijnck Sellinck Sellink Sellkijnck Semdeloo
Semmelinck Semmelink Sendelbach Sercombe Serier Seronde Sesinck Sessijnck Sessink Sessions Setelbrinck
Settelbrink Seutenhorst Seveker Sevenik Sevinck Sevink Sewijnck Sewinck Shoemaker Shoenig Shook Shuppers Shutt
Sibbing Sibbink Sibekle Sibelinck Sibelincks Sibelink Siberinck Sibinc Sibinck Sibing Sickers Sickinck Sicking
Sickink Siebelink Siebinck Siebink Siemes Sieverdink Sieverink Siewassink Siewogel Sijbbelinck Sijbeldijnck
Sijbelijnck Sijbelinck Sijbelink Sijbinck Sijbink Sijboldijnck Sijckijnck Sijckinck Sijhof Sijhoff Sijmmeldinck
Sijmmelijnck Sijverdinck Sijverdink Sijwassink Sik Sikking Sikkink Sikkinkpas Silvold Simelinck Simmeldinck
Simmelinck Simmelink Simmelt Simmons Sinnigers Sironden Siverdinck Siwassinck Skellie Slabus Sladt Slaet
Slagboom Slagers Slatboom Slats Slattes Slaw Slebis Sledoorn Sleigerten Sleijster Slenk Sleumers Sleutjes
Sleyster Sliethorst Sligt Sligts Slijkhuis Slinckworm Slinters Slippers Slodboom Sloetjes Slotboem Slotboom
Slotegraaf Slothem Slotmeijer Slottboem Slottmakers Slueter Sluijsen Sluijskes Sluijter Sluiskes Sluiters
Sluskens Sluurop Sluuskes Smalbraak Smalbraaker Smalbrack Smalbracke Smalbraeck Smalbraek Smalbrake Smalbrock
Smaling Smallbrock Smedijnck Smedinck Smedink Smeds Smeenck Smeenk Smees Smeijnck Smeinck Smekijnck Smekinck
Smenck Smid Smidts Smies Smijt Smijtt Smijtten Smijttes Sminck Smitt Smitz Smoerkens Smol Smulling Snel
Snellink Snijder Snijders Snitseler Snoeck Snoecklaken Snoeijenbos Snoejenbos Snoejenbosch Snoek Snoeyenbos
Snoeyenbosch Snoijen Snooijenbus Snyder Soeren Soerens Soeters Solner Solsma Sompsen Somsen Sondel Sonderen
Sonderlo Sonderloe Sonderloo Sonderom Sonders Soule Spaer Span Spancker Spandars Sparks Speckin Speckinck
Speelberg Speksgoor Spelburg Spenkelink Spiecker Spierhold Spilmans Spithout Spolbarg Spoon Spoormaker Spotman
Sprekreaf Spriensma Spyker Sroers Staadt Staal Stammers Stamp Stams Stapelkamp Starkenburg Startick Statsenberg
Steeger Steegmans Steemers Steenbergen Steenbergh Steenbrink Steenhuizen Steenkamp Steenpas Steenwegh Stegeman
Stegenga Stegge Steginga Steinmetz Steintjes Stelsel Stemer Stemerdijnck Stemerdinck Stemerdink Stemeren
Stemerinck Stemers Stemersbraek Stemingholt Stenneken Stenniken Stennikens Stenvers Stephanus Sternenborch
Sternfeldt Sterzenbach Steurris Steurrys Steuteler Steutlers Stevenz Steverdinck Steyart Stikken Stockdijke
Stoelhorst Stoevenberg Stoffels Stokdijk Stokdyk Stokhorst Stokkers Stokkink Stokmans Stolte Stoltenborch
Stoltenborg Stoltenkamp Stolze Stootler Stootlers Stoottelers Stoottler Stork Storms Storrijs Stortelder
Stortele Storteler Stortelers Stortellers Stortlers Stostelers Stoteler Stotelers Stotler Stotlers Stotteler
Stottelers Stottler Stottlers Stoup Straatman Straatmans Straecke Straeke Straetman Straetmans Straks Stratman
Strattman Strattmans Strauder Strauss Strehle Strickhold Strijckers Strijkhold Strobant Strobantt Stroetman
Stroink Strongs Stronk Stronks Stroobantt Strooett Stroot Stroott Stroth Struckers Struijckers Struijkers
Struik Strut Stumph Sturris Stutler Stuttelers Störris Subing Suijders Sullink Summeren Summers Sumps
Sunssfeldt Susebeek Suwyn Suythoff Swain Swart Swarte Swartenkat Swartenkot Swartenkotte Swartink Swarts
Swaters Sweders Sweenen Sweener Sweerinck Sweers Sweetland Swenen Swerijnck Swerinck Swerink Swiers Swieting
Swijtinck Swijtink Swikehard Switinck Switser Switsers Switzer Sülohe Symmeldinck Tachter Tackenn Tadema Taets
Tafferrene Takke Tammel Tanckijnck Tangeler Tangenhorst Tangerdinck Tangerijnck Tanis Tankink Tannemaat Tap
Tasse Taves Teahmann Teernink Teessink Teeuwsen Tegelers Teherik Teigelkämper Teijlers Teilers Teitenbosch
Teleke Tellier Telljohann Temmijnckhof Temminck Temmink Tenckijnck Tenckinck Tengelaer Tengeler Tenherkel
Tenhousen Tenkempers Tenkers Tenkinck Tenkink Tenkkempe Tennan Tenten Terfenkooren Terinck Terlinden Termath
Termatt Tervoert Tesijnck Teuben Teumer Teuniszen Teunnisen Teunter Tewes Tgeinck Theben Thebens Thebinck
Thelesen Themmen Thering Thesing Thesink Thieenk Thieinck Thiel Thien Thienck Thienk Thijas Thijeenk Thijsen
Thilman Thjeenk Thomes Thuel Thus Thushuisen Thushuizen Thyeenk Tichlers Tiel Tieleman Tieltjes Tienck Tienis
Tienter Tiessing Tiessink Tiggeler Tiggelers Tiggeloven Tigheloven Tijeenck Tijeincks Tijenck Tijer Tijggelers
Tijssen Tijsser Tiller Tillier Tiltjes Timmer Timmers Timminck Tims Tines Tinnen Tjallings Tjeijnck Tjeinck
Tobes Toebes Toebus Toetelink Tol Tolkamp Toll Tomes Tomus Tongerlo Tonissen Toolkamp Top Toppins Tops Torrenga
Tostelers Tra Traas Trachter Trappe Treuen Triller Trimble Tros Truin Trump Tubes Tubus Tuebers Tuente Tuenter
Tuijbers Tuijnteman Tuijntte Tuinte Tushuijs Tushuizen Tusinck Tusseron Tuunte Tuunter Twijnstra Tyasinck
Ubbijnck Ubbinck Ubbing Ubbink Udinck Udink Uebbing Uffijnck Uffinck Uffincks Uffing Uffink Uland Ulant Ulick
Ullewick Ullewijck Underberg Uninck Unninck Unnink Urbach Uulwick Uwland Vaags Vader Vaegdinck Vaeghts Vaegts
Vael Vaelrijt Vaeltriedt Vallée Valtwijs Vandemare Vandenburg Vanderbeek Vanderbie Vanderbusch Vanderwerge
Vardinck Varding Vardink Varinkwoort Varninck Vasbinder Vasteels Vasterins Vatebenders Vatsbenden Vedderinck
Veelders Veelers Veelltbrugge Veeltkamp Veenandaal Veenderbos Veendricks Veene Veenemans Veenhuijs Veenhuis
Veenman Veenne Veerbeeck Veerbeek Veerdinck Veerdink Veerinck Veerink Vegos Vehnhuis Veldboom Veldhorst
Veldhuis Veldkamp Veldman Veleke Veleker Velers Vellekamp Vellers Velsen Veltboom Veltcamp Velthorst Velthuijs
Velthuis Veltkamp Vendelbos Venderbosch Venderbusch Venema Veneman Venemans Venendaal Venhues Vennemans
Vennewertlo Venwertloo Verborg Verdierk Verdinck Verdink Verdoun Verfelde Vergowe Verhaaff Verhage Verholen
Verholt Verhoof Verijnck Verinck Vering Verink Vermeer Verploeg Verschage Verschagen Vervat Verveld Vervelde
Verwey Verwolt Verwoold Vesterinck Veuger Veurentjes Vialars Vieberink Vieracker Vierenhout Viergiver Viets
Vijgh Vijths Vildekes Villekens Villekes Vinkemulder Vispeck Visscher Visschers Viveen Viverinck Vlascamp
Vlaskamp Vlierman Vliete Vlogtman Vloon Vockers Vockinck Vockinckvelt Vocking Vockink Voerknecht Voerman
Voermann Voets Vogedes Vogelzang Vogts Voking Vokking Vokkink Volbeda Volgers Volkerink Volkers Vollenhove
Vollmer Volmer Volmerijnck Volmerink Volmers Voltelen Voltman Vonderhorst Vonderhuis Vonders Vonhof Voogt
Voogts Voordes Voorst Voortwijs Voortwis Vooskul Vorenveld Vortwis Voseenberg Voskamp Voskoel Voskuel Voskuijl
Voskuijll Voskuil Voskull Voskuyl Voss Vossegat Vossekuil Vossers Vrakink Vrakkink Vreede Vreeke Vreelink
Vreeman Vreesen Vreland Vrelink Vreman Vremans Vrenegoor Vresen Vreugink Vries Vriesen Vrieze Vriezelder
Vriezen Vrijdag Vrijheid Vrijmoet Vrijmoett Vrijse Vrolijck Vrouwens Vruchtnijet Vruggink Vruwink Vultink
Vunderink Vuurman Waalfort Wachen Wachtman Waegenaers Waellijen Waemelinck Waemelink Waerle Wagelaar Wagner
Waijerdincks Waijerdink Wait Walberg Walbusen Walderboom Waldoor Walfoord Walford Walhingen Walhuizen Waliën
Walijen Wallis Wallvord Walvaart Walvaert Walvoert Walvoord Walvoort Wameldijnck Wameldinck Wamelijnck
Wamelinck Wameling Wamelink Wanders Wandscheer Wanners Wanninck Wanrooij Wanscheer Wanshane Wanshuis Wansingk
Wansink Wargerinck Wargerink Warierdink Warjerdinck Warmeskamp Warnaars Warnars Warners Warnshuis Warnsinck
Warnsink Warnssinck Warrierdinck Warrierding Warrierdink Warrijerdink Wasink Wassenbarg Wassenburg Wassijnck
Wassinck Wassing Wassink Wasteels Wateringh Watertap Weavers Weber Wechgelaar Wechgelaer Wecks Weddelincks
Weddinck Weddink Wedepohl Wedlinck Weegenaers Weekamp Weelinck Weelink Weeninck Weenink Weerbeek Weerkamp
Weesels Weesterijnck Weevers Weevershuijs Wegchelaar Weggelaar Weggelder Wehninck Wehning Weickirch Weideman
Weiienborg Weijenboom Weijenborg Weijkamp Weijninck Weikamp Weil Weimer Weinberg Weinobel Weistra Wejenboom
Wejenborg Wekamp Welhuis Welinck Welincks Welink Welldinck Welleman Wellen Weller Wellhouse Welling Welman
Welpshof Welscher Welsh Welsinck Welsing Welsink Weltjen Wenderink Weninck Wenink Wenkelaar Wennefeld
Wennekijnck Wennekinck Wennerinck Wennijnck Wenninck Wennink Wensinck Wensincks Wensing Wensink Wentholt
Wentholtt Wentink Wergerinc Werkamp Werkman Werners Werrijerdink Werschem Weslink Wesselinc Wesselinck
Wesseling Wesselink Wessels Wesser Wessinck Westendorp Westerbeke Westerfeld Westerhof Westerhout Westerlaken
Westerum Westerveld Westervelt Westhouse Westhuis Westrum Weustenes Wevers Weversberg Weversborg Weyinborg
Whitemyer Wibbecke Wibbelers Wibbelink Wibbels Wibbelts Wicharts Wichers Wicherts Wichman Wickarings Wicke
Wicker Wickerinck Wickerincks Wieberdinck Wieberdink Wiecherink Wiegerdink Wiegerinck Wiegerink Wiegherink
Wiegink Wiekamp Wiemels Wiemerink Wienholds Wierenga Wiermann Wiersema Wiersma Wierzema Wiesel Wieskamp Wieske
Wiesmans Wigers Wiggerinck Wiggers Wiggerts Wijberdijnck Wijberdinck Wijberdink Wijberinck Wijbrinck Wijcharts
Wijchers Wijdevelt Wijenborg Wijgerinck Wijggers Wijginck Wijgink Wijkamp Wijl Wijllinck Wijmels Wijmens
Wijmers Wijmes Wijnants Wijnckel Wijnckell Wijnen Wijnhoff Wijnsen Wijnties Wijntjes Wijnveen Wijnveene
Wijnveentjen Wijnveldt Wijskamp Wijssche Wijssijnck Wijssinck Wikkering Wikkerink Wilberdink Wilbrinck
Wildebeest Wildemans Wildenbeest Wilderink Wilink Willekes Willemse Williamson Willinck Willink Wilmerink
Wilmers Wilms Wilmsen Wilterdinck Wilterding Wilterdink Wilterinck Wiltering Wilterink Wiltinck Wiltink Wilzink
Winckelhorst Windmuller Winekes Wingert Winkelaar Winkelhorst Winkelman Winterink Wisink Wiskamp Wisling Wisman
Wisselinck Wisselink Wissinck Wissincks Wissing Wissink Witeveen Withagens Witmaes Witsier Wittrocken Wmson
Wobma Wobrice Woelfert Woert Woerts Woestenenk Woestenes Woestenesch Woestman Wolberinck Wolberink Wolbers
Wolbrink Wolferd Wolfert Wolff Wolfort Wolfs Wolfskoten Wolsenhuis Wolsink Wolson Wolterdijnck Wolterdinck
Wolterijnck Wolterinck Woltering Wolteringhs Wolterink Woltters Wolvescoten Wolveshoten Wonn Wonnink Woordes
Woords Woordts Woorts Wope Wopereis Wordes Worm Wormeskamp Wormgoor Wormhondt Worms Wormskamp Wors Wossink
Wubbels Wuestemans Wuestenenk Wuestenes Wuestenesch Wunsinck Wushtse Wussinck Wyberdinck Wyggers Wynveen
Wyskamp Zachteleven Zakema Zalsman Zandbulte Zeckendorf Zeessink Zeevalk Zeevalkink Zeeveld Zeggelink Zeinaarts
Zelders Zevenaar Zeverijn Zeverink Ziel Zieverdink Zieverink Zimmerman Zoerens Zoete Zoetenhorst Zonderlo
Zuagman Zuiderma Zuverink Zwanenburg Zwartekot Zwartenkot Zweenen Zweerink Zweers Zweverink Zwiening Zwienink
Zwietink Zwijnenberg Zwijnink Zwijtink Aafjes Aaij Aakster Aaldenberg Aalders Aalfs Aalmers Aaltink Aarens
Aarle Aarse Aartsen Abbes Abbing Abbingh Abelen Abels Aben Abspoel Achterberg Achterkamp Achterop Achthoven
Addens Addicks Admiraal Adriaans Adrichem Aerssens Agthoven Akker Akkermans Akkersdijk Alberda Alberdingk
Alberink Albring Albronda Aldenberg Aldenkamp Alderliesten Alders Aldershof Aling Alles Altena Althuis Alting
Altink Amsing Andringa Anholts Anker Antonis Antonise Apeldoorn Appeldoorn Appelhof Appelo Apperlo Arbeid
Arbeider Arendonk Arends Ariesen Arissen Arkes Arntz Arntzenius Artz Arzt Asjes Askes Asselman Assenberg
Assendorp Assies Aukes Averesch Aveskamp Baaiman Baanders Baardwijk Baars Baart Bakhuizen Barends Benscoter
Berger Beulen Beulens Beumers Bezuidenhout Boels Boerefijn Borst Bul Bulle Bunschoten Carman Ceelen Claasen
Cloet Cloeten Coeman Coemans Colijn Couman Coumans Crusan Cuyper Daalman Daalmans Daelman Daelmans Dahl Dahlman
Dahlmans Daube Derichs Dirchs Dircks Dircksens Dirckx Dirix Dirkx Drees Dreese Dreesen Dreesens Dreessen
Dreessens Dykstra Eerkens Eikenboom Elzinga Erckens Erkens Fortuin Franke Geelen Geelens Geels Gelen Gelens
Haanraads Haanraadts Haanraats Haanrath Haas Haenraats Haenraets Hanraets Haumann Heeren Heiman Hendrikx
Hendrix Heyman Hoedemaeker Hoedemaekers Hofwegen Houtkooper Houtman Hummel Jacobse Jansens Jansing Jansingh
Janson Janzen Jonckers Jonkers Jonkheer Joossens Kappel Kikkert Klerk Klerken Klerkse Klerkx Klerx Kloet
Kloeten Kloeter Koemans Kolijn Kollen Kool Koole Koolen Kools Kouman Koumans Krantz Kranz Krusen Langbroek
Lauwens Leeuwenhoek Lucassen Maessen Marquering Marquerink Meeuwe Meeuwes Meeuwessen Meeuweszen Meeuwissen
Meeuwsen Meisner Mohren Mooren Nifterick Nifterik Niftrik Offermans Ogtrop Oomen Oorschot Pander Panders Paulis
Paulissen Peerenboom Pender Penders Pennders Penner Penners Peusen Rademakers Ramaaker Ramakers Ramecker
Rameckers Raske Reijnder Reijnders Reinder Reinders Reynder Rijnder Roggeveen Roijacker Roijackers Roijakker
Roijakkers Romeijn Romeijnders Romeijnsen Romijnders Romijnsen Rompa Rooiakker Rooiakkers Rooijakker
Rooijakkers Ryskamp Schermer Schneiders Schneijder Schoonenburg Schoonraad Schoorel Schoorl Schorel Seegers
Seelen Severijns Severins Sevriens Slootmaekers Snaaijer Snaijer Sneiders Sneijder Sneijders Sneijer Sneijers
Snell Specht Spijker Theunissen Tholberg Tillens Tunison Vandale Vann Venner Vergoossen Ververs Vervloet Vogels
Vossen Vroom Vroomen Wang Waterman Westenberg Yonker Yonkers Zeegers Zeelen Zegers Zuiderduin`,
  more: `Rouse Mayfield Rankin Slaughter Boggs Crowe Bland Holley Childs Yarbrough Meeks Helms Goss Stinson Lake
Hutchins Covington Crowley Hatcher Bunch Womack Childress Childers Camp Dye Dailey Belcher Lockhart Griggs
Walden Akers Newsome Magee Blanton Simms Flanagan Crum Downing Donahue Gore Webber Lyon Hastings Spivey
Crabtree Kirkpatrick Arrington Maloney Dunbar Mayes Heard Mobley Butts Hamm Herron Cramer Fontenot Elkins Wills
Katz Broussard Woodruff Crow Nance Lehman Bingham Whaley Shafer Coffman Nix Numbers Hinkle Goldberg Goins
Crouch Samuels Locke Haines Hoskins Chappell Hurt Downey Tuttle Groves Dickey Sewell Latham Rainey Stroud Meade
Tipton Teague Poe Phipps Ames Milligan Bowden Vickers Lowry Costello Sheehan Jeffries Billings Helton
Sutherland Peoples Thomason Givens Crocker Robison Dunham Coker Swartz Keys Hargrove Edmonds Albright Boswell
Padgett Inman Lund Huggins Tidwell Bullard Draper Dwyer Abrams Stover Goode Smiley Conklin Crowder Bower
Brewster Raines Holbrook Dukes Aldridge Starks Ricks Hairston Sheffield Fountain Betts Carmichael Penn Bowles
Sizemore Dupree Seals Metcalf Hutchison Henley Farr Castle Hankins Gustafson Deal Curran Ash Waddell Ramey
Cates Pollock Cummins Messer Cornett Hathaway Painter Wiseman Blount Temple Houser Capps Blackmon Burkett
Rushing Hurd Caudill Bragg Gipson Biggs Platt Tompkins Dolan Crump Sneed Kilgore Brunson Prater Marcum Devine
Dodge Stratton Ledbetter Hightower Feldman Epps Yeager Scruggs Stubbs Richey Overton Trotter Sprague Stiles
Horner Bassett Purcell Haskins Akins Spaulding Grubbs Lockwood Driscoll Putnam Joiner Sadler Hedrick Fitch
Coulter Thacker Langston Guidry Corley Lackey Roper Eubanks Drummond Stringer Pritchett Parham Mims Landers
Egan Timmons Keen Hamlin Moseley Oakes Kurtz Jeffers Calloway Beal Winn Suggs Stapleton Lyles Laird Dawkins
Hagan Goldman Lockett Langford Hinson Eastman Hooks Smallwood Shapiro Crowell Whalen Triplett Chatman Aldrich
Cahill Youngblood Stallings Sheets Reeder Person Bateman Wilkes Masters Sapp Napier Lanier Weir Ledford
Burroughs Babcock Siegel Dugan Bledsoe Atwood Wray Varner Spangler Staley Thorne Burnette Boykin Swenson Purvis
Duvall Xiong Kauffman Healy Engle Spicer Shaver Lundy Calvert Staton Neff Kearney Darden Crenshaw Beaver Perdue
Dill Washburn Goodrich Easley Dennison Shipley Kerns Crain Keene Witherspoon Staples Kincaid Eason Echols Lusk
Currie Thayer Shultz Seay Barrow Moreland Honeycutt Hearn Diggs Whitten Westbrook Stovall Ragland Munson Looney
Kimble Culver Huddleston Salter Root Pendleton Oleary Nickerson Myrick Bain Adair Starnes Busby Herndon Hanley
Bellamy Doty Yazzie Rowell Parson Barnhart Mock Crandall Connors Bonds Whitt Dowdy Jernigan Dutton Ouellette
Herrington Hare Blackman Babb Allred Rudd Paulson Begay Lassiter Cho Waldron Prather Sands Roark Parr Mayberry
Greenberg Bruner Whitman Skaggs Shipman Means Leary Hutton Ladd Askew Tabor Reaves Woodall Naquin Delong
Pickens Tilley Knutson Chu Prescott Landis Corcoran Hemphill Faulk Call Boudreaux Whitlock Tackett Shearer
Hanks Driver Keyes Goodson Foote Lunsford Goldsmith Winslow Sams Hough Braswell Bearden Edmondson Nunn Guillory
Grier Dubose Traylor Dobbins Coyle Whitmore Smalls Malloy Borden Ruff Huntley Burkhart Bowser Whittington
Sorenson Redding Fugate Waite Hay Hawthorne Hamby Boyles Boles Crook Beam Hinds Willoughby Willingham Eckert
Worthington Tinsley Hoff Hawley Rector Newcomb Whatley Ragsdale Bernstein Mattson Cheek Grossman Beckman Mott
Hillman Flaherty Dykes Doe Stockton Stearns Lofton Kitchen Coats Beavers Parish Mosher Cardwell Burnham Lemons
Beebe Parnell Alley Redd Dobbs Blalock Merchant Denson Cottrell Bagley Rooney Lentz Grubb Barbour Shockley
Rader Mixon Altman Weathers Stoner Squires Shipp Priest Lipscomb Willett Medley Epperson Baggett Dent Peachey
Farrar Creech Lawler Crisp Wetzel Nesbitt Patten Minton Matson Kimbrough Guinn Croft Pulliam Nugent Newby
Littlejohn Singletary Pruett Mabry Landrum Brower Stoddard Cagle Stjohn Scales Kellogg Hopson Gant Tharp Gann
Zeigler Pringle Hammons Fairchild Deaton Chavis Carnes Matlock Kearns Carrington Starkey Craven Spain
Littlefield Hook High Etheridge Chastain Bundy Skelton Pyle Moulton Hutson Hitchcock Dowling Cloud Burdick
Spann Leggett Barksdale Wakefield Snowden Briscoe Bowie Ogle Laughlin Burden Wheatley Pressley Parris Agee
Swann Snodgrass Radford Monk Mattingly Cheney Yancey Wagoner Ridley Lau Hudgins Gaskins Duckworth Coe Coburn
Willey Newberry Hammonds Whipple Liles Diehl Reardon Baer Adamson Dowell Wellman Saylor Durbin Oldham Kang
Branham Templeton Maguire Holton Rider Beaty Streeter Moffett Lankford Keating Gatlin Callaway Adcock Worrell
Robinette Parrott Overstreet Nobles Clevenger Brinkley Quarles Pederson Grantham Gilchrist Aiken Schell Dyson
Pease Leavitt Cheng Cavanaugh Batts Warden Seaman Rockwell Houck Mize Lytle Cleary Higginbotham Han Vandyke
Stamper Sisk Shuler Riddick Redman Hatton Bollinger Baughman Silverman Kowalski Grigsby Trout Rinehart Mahon
Gooden Baugh Weiner Morrissey Bunn Thrasher Waggoner Qualls Mauldin Perryman Newsom Billingsley Simpkins
Salisbury Gilliland Fraley Foust Crouse Scarborough Ngo Grissom Fultz Marlow Markham Barfield Whiting Varney
Gooch Wheat Truong Selby Fortner Culpepper Coughlin Brinson Barkley Bales Stepp Morrell Kahn Heaton Causey
Brothers Shanks Meek Hardison Way Scroggins Runyon Ratcliff Murrell Irby Currier Butterfield Ralston Pullen
Estep Hawks Ellington Spurlock Sikes Motley Isbell Bone Tomlin Lovelace Fennell Cheatham Skidmore Forman Culp
Bowens Milner Gresham Wiles Ricketts Dowd Bostic Blakely Sherrod Gandy Deloach Robins Gillette Chestnut Paine
Hite Devore Crawley Talbert Poindexter Meador Mattox Harkins Choate Wren Sledge Sanborn Kinder Cornwell Barclay
Abney Rhoads Howland Vines Tubbs Troutman Harder Deluca Westmoreland Havens Clary Meehan Ashcraft Waugh Milam
Elrod Churchill Breaux Bolin Windham Pemberton Noland Knott Cornish Christenson Brownlee Barbee Waldrop Pitt
Gaffney Eggleston Slone Prewitt Nettles Cromwell Chisholm Burleson Box Vest Oglesby Lumpkin Wofford Vanhorn
Teel Swafford Stclair Stanfield Hannon Roush Hiatt Gunderson Forsythe Duggan Wilks Weinstein Noyes Gurley
Bethea Winstead Maples Guyton Alderman Pappas Grogan Bobo Whitson Sowell Farrow Ayres Smalley Gilley Canfield
Wolford Hardman Harbin Cowart Bagwell Anglin Greenfield Broome Sisson Younger Trammell Lomax Gossett Fogle
Cooney Broughton Pence Paulsen Muncy Hollins Withers Mulligan Dockery Cockrell Begley Rains Lindquist Bohannon
Purnell Dunning Breeden Vail Phelan Phan Cosby Colburn Chong Biddle Gaddis Denney Tolliver Thibodeaux Fisk
Reedy Locklear Himes Behrens Beckwith Weems Wahl Shorter Shackelford Muse Ridgeway Majors Blocker Applegate
Kuykendall Doughty Burchett Ainsworth Upchurch Thigpen Spruill Sowers Riggins Ricker Buffington Morey Macon
Logsdon Bigelow Westfall Stubblefield Peak Lindley Hawes Farrington Wilde Steed Proffitt Minter Keeler Donohue
Basham Shinn Borders Bills Bachman Tisdale Pickard Gulley Delossantos Condon Clancy Wicks Wadsworth Ison Folsom
Brumfield Broyles Leclair Hamblin Fanning Whitworth Newkirk Mangum Hutcherson Comstock Beall Bair Watters
Walling Keener Hundley Billups Strother Lamm Eaves Crutcher Canty Atwell Siler Rawls Rawlings Hulsey Hackney
Crider Bandy Wilbanks Stowe Renfro Masterson Massie Lanham Hamrick Dehart Bourne Tibbs Sweat Smoot Slack
Packard Mull Gantt Christianson Burge Ashford Stallworth Searcy Noonan Maxey Coffin Byrnes Stamps Rounds Peek
Olmstead Lewandowski Kaminski Dunaway Brackett Koontz Herrick Hardesty Flanders Cousins Vickery Shank Cotter
Cable Stuckey Porterfield Pauley Nye Moffitt Hardwick Goforth Blunt Barnhill Shull Rash Loftis Kitchens Horvath
Fairbanks Culbertson Calkins Burnside Beattie Ashworth Albertson Wertz Vaught Turk Tuck Peterman Marr Lantz
Barnette Wharton Stinnett Slocum Scanlon Headley Epstein Counts Clarkson Carnahan Boren Zook Whittle Whitehurst
Saxton Reddick Handley Haggerty Devlin Chaffin Sigler Pollack Pendergrass Ostrander Janes Crutchfield
Chamberlin Brubaker Willson Neeley Mullin Layman Higdon Chapin Warfield Peebles Nagy Montague Lear Hogg Graff
Furr Cave Canada Poore Mendenhall Gable Tillery Snead Pond Lightfoot Hutchings Holloman Harness Zielinski
Turley Treadwell Stpierre Merrick Easterling Bivens Truitt Poston Medlin Knowlton Fairley Cobbs Chisolm
Bannister Woodworth Toler Neuman Moye Lilley Hanes Flannery Dellinger Danielson Blodgett Beers Weatherford
Strain Karr Hitt Denham Custer Coble Clough Casteel Batchelor Ammons Whitlow Tierney Staten Sibley Mattison
Haggard Grooms Dees Cromer Cooks Colson Swisher Shin Ragan Pridgen Matheny Dugger Whiteside Rigsby Hendrick
Headrick Goad Fincher Woodcock Seaton Monson Luckett Keeton Hsu Healey Garvey Gaddy Fain Burchfield Badger
Wentworth Strand Spooner Plunkett Pannell Ness Fong Chun Partin Forsyth Faison Devries Wasson Tilton Scarbrough
Pride Leung Denning Colley Castleberry Bowlin Beale Baines Trice Pak Leahy Kimmel Higgs Fulmer Carden Taggart
Spearman Register Prichard Morrill Koonce Hedges Grice Findley Dover Creighton Boothe Raney Osgood Hanlon
Bounds Worden Weatherly Vetter Tanaka Stiltner Mosby Hamer Goble Gladden Gist Ginn Towns Tarver Sammons Royster
Muir Morehead Kingsley Kelso Grisham Yount Oates Hargis Greenlee Gillen Desantis Conover Breedlove Sumpter
Creel Cohn Clemmons Bickford Williford Whitcomb Tennant Stull Damron Clapp Clanton Bankston Mintz Mabe Laster
Jolley Irish Hildreth Hefner Duckett Alcorn Agnew Toliver Tice Song Seeley Musser Galvin Doan Coyne Copley
Clawson Cheung Wynne Woodley Sparrow Sparkman Sasser Samples Roney Legg Colwell Christman Bratcher Winchester
Upshaw Southerland Sorrell Sells Martindale Luttrell Loveless Lovejoy Latimer Embry Coombs Bratton Bostick
Venable Tuggle Staggs Sandlin Jefferies Heckman Griffis Crayton Button Browder Thorton Sturgill Sprouse
Ridenour Pogue Peeples Hornsby Heffner Corrigan Vue Hussey Becnel Batten Turney Sturgeon Meeker Keeney Kee
Hutto Gorham Fishman Reddy Osburn Kirkwood Keefer Haugen Hammett Shumate Sauls Jacks Guffey Craddock Blaylock
Wheaton Shuman Mosier Ligon Kozlowski Ingle Southern Snipes Rickman Pipkin Lawless Kunkel Hibbard Bussey Haight
Garris Conyers Atherton Wimberly Utley Spellman Smithson Slagle Skipper Ritchey Osullivan Oaks Nutt Mayhew
Jewett Harwood Cardoza Ashe Whitmire Rountree Martz Loving Langdon Humes Gaskin Devito Wingfield Wingate Tyner
Smothers Severson Pennell Maupin Hassell Hallman Halcomb Folse Fitzsimmons Cranford Bolen Battles Wooldridge
Trask Rosser Keefe Fuqua Dang Boynton Vanmeter Taber Spradlin Seibert Oliphant Hwang Hatchett Freedman Covert
Chilton Byars Swank Shrader Mullis Marlowe Isaacson Hostetler Halverson Griswold Durden Blackwood Sawyers Savoy
Nabors Lash Jessup Fullerton Cruse Crittenden Caudle Canady Callender Ahern Winfrey Tribble Styles Salley Roden
Musgrove Minnick Fortenberry Bunting Batiste Woo Whited Underhill Stillwell Pippin Messenger Lister Kinard
Broadway Treadway Thornhill Speed Spalding Rafferty Linkous Kelleher Holiday Galbraith Curtin Coward Bunnell
Beeler Witte Wentz Stidham Shively Nunley Meacham Hynes Holcombe Dunne Cochrane Brittain Strunk Simonson
Shumaker Scoggins Packer Moriarty Kuntz Ives Hutcheson Horan Hales Garmon Fitts Atchison Wisniewski Vanwinkle
Sallee Prosser Lundberg Keane Jorgenson Jaynes Funderburk Freed Frame Durr Creamer Cosgrove Batson Vanhoose
Thomsen Teeter Redmon Maness Heflin Forney Dollar Bunker Aguiar Talbott Southard Mowery Mears Lemmon Hickson
Elston Conaway Catron Bruton Bradbury Bordelon Bivins Beals Abell Whelan Pulley Norfleet Loper Gatewood
Frierson Cupp Covey Yoon Walston Tenney Rawlins Medlock Henke Harwell Gladney Gilson Dew Chism Caskey Baylor
Veal Stegall Nowlin Loftin Lemaster Kovach Kimbrell Kidwell Hershberger Fulcher Eng Cantwell Bobbitt Binkley
Wester Verdin Tong Sisco Sharkey Seymore Rohr Pinkston Nation Malley Logue Krauss Halstead Getz Burrow Shores
Scully Pounds Nelms Munn Knudson Hutchens Huskey Flagg Cushman Click Carder Bible Wampler Spinks Jenson Coons
Buckingham Berryman Wilmoth Wilhite Thrash Shephard Pettis Obryan Maki Hatley Falls Chesser Bottoms Benefield
Allman Wilke Shifflett Mundy Milliken Leake Kohn Huntington Horsley Fryer Frizzell Foret Fife Criswell Bozeman
Tapp Silvers Ramsay Oshea Linville Ketchum Howerton Groce Corbitt Blythe Yoo Weddle Sperry Runyan Raley Overby
Osteen Olds Matney Lauer Lattimore Hindman Fredrickson Fredericks Clegg Carswell Cambell Burkholder Woodbury
Welker Totten Thornburg Stitt Stackhouse Saxon Rife Quinlan Pinkerton Nesmith Nall Mattos Leak Lafferty Geer
Fielder Eagle Drayton Dortch Conners Conger Boatwright Billiot Barden Tibbetts Steadman Slattery Sides Pinckney
Pettigrew Nickel Milne Matteson Gonsalves Fellows Desimone Cowley Cowles Barham Ashmore Withrow Spriggs Sayre
Merriman Matheson Lowman Lindstrom Hyland Fries Frasier Earls Baxley Whyte Vanover Vanburen Rigby Pomeroy
Passmore Mahaffey Greathouse Fite Bayne Yamamoto Wick Townes Thames Peeler Mast Markley Leeper Kong Kellum
Hudgens Hennessey Hadden Guess Gainey Bolling Beane Ault Slaton Poland Pape Null Mulkey Lightner Glasgow
Ethridge Enright Derosa Baskin Turman Tinker Somerville Noll Lashley Ingraham Hendon Glaze Cothran Cooksey
Wooley Swope Summerlin Sturgis Sturdivant Stott Spillman Speight Popp Nutter Magnuson Lanning Kozak Jankowski
Callaghan Bays Wortham Theriot Sayers Sabo Poling Lieberman Howes Harr Fogarty Everson Durkin Chambliss Witcher
Vandiver Stoker Moorman Liddell Lawhorn Irons Hylton Hollenbeck Herrin Hembree Hair Goolsby Goodin Foltz
Dinkins Daughtry Brim Bear Wyant Tallent Swearingen Stroup Scribner Quillen Pitman Maxfield Martinson Holtz
Flournoy Brookins Baumgardner Sills Roundtree Oswalt Money Maggard Gragg Gooding Cowell Cassell Bracken Appel
Nakamura Monaghan Mickens Marler Kish Judkins Gilbreath Freese Flanigan Felts Dodds Chew Brownell Brazil
Boatright Slayton Pettway Odum Moultrie Merrell Keyser Hardaway Hannan Gilbertson Fogg Deberry Coggins Buxton
Broadnax Beeson Appleton Amundson Ackley Yocum Worsham Shivers Robey Luong Knotts Hargrave Gault Comeaux
Chitwood Child Caraway Boettcher Zink Wickham Whiteman Thorp Stillman Settles Schoonover Riddell Pilcher Phifer
Novotny Maple Hardee Grider Doucette Clausen Christmas Bevins Beamon Tolley Tindall Snook Seale Nowell Lundgren
Ingalls Hudspeth Hixson Gearhart Furlong Downes Dibble Deyoung Brookshire Boyette Wolcott Surratt Sellars Segal
Salyer Reeve Gower Freeland Fawcett Eads Driggers Donley Collett Cage Bromley Boatman Ballinger Baldridge Volz
Trombley Stonge Rhyne Jamieson Hedgepeth Hartnett Eskridge Denman Chiu Chinn Catlett Carmack Buie Bechtel
Beardsley Bard Ballou Windsor Ulmer Skeen Reitz Moten Loftus Ledet Kersey Groff Fowlkes Folk Crumpton Clouse
Bettis Strom Penrod Musselman Harless Haddad Golding Fulkerson Fannin Dulaney Dowdell Cottle Cate Bosley Benge
Albritton Trowbridge Soileau Seely Rohde Pearsall Paulk Nason Madigan Hoag Gillum Gabbard Fenwick Eck Danforth
Cushing Cress Bey Bettencourt Barringer Baber Stansberry Rutter Race Necaise Macmillan Hetrick Heilman Gall
Fortney Dingle Dabbs Burbank Brigham Breland Beaman Banner Arriola Yarborough Wallin Treat Stowers Reiss Orton
Leatherman Kell Keister Horning Hargett Deboer Dagostino Carper Blanks Towle Stricklin Strader Soper Sonnier
Sigmon Saddler Rodman Pedigo Lunn Lohr Lahr Kingsbury Jarman Hume Holliman Haworth Harrelson Hambrick Flick
Dacosta Crossman Colston Chaplin Carrell Waits Trantham Tarr Roebuck Powe Pettus Palm Luker Leathers Joslin
Hartzell Gambrell Fears Deutsch Carty Brewington Bedell Ballew Applewhite Warnock Pigg Parton Mickelson Meagher
Mandel Leech Kraemer Kehoe Hochstetler Harriman Grabowski Gammon Fancher Edens Desai Brannan Woolsey Whetstone
Ussery Tower Tallman Sorrells Rolfe Paddock Mitchem Ling Gilpin Gaynor Fike Devoe Backus Vanpelt Turnage Shaner
Sato Riordan Quimby Portis Marker Kilmer Hotchkiss Gwinn Godsey Chrisman Arbogast Angell Acree Woolley Wesson
Weatherspoon Trainor Stockman Spiller Sipe Reavis Propst Neilson Mullens Loucks Klingensmith Kirsch Kester
Honaker Hodson Hennessy Helmick Garrity Fee Callis Bay Aycock Wingard Tully Theisen Szymanski Stansbury
Rainwater Preece Pirtle Mincey Larrabee Kornegay Ingersoll Eggers Deering Decoteau Deason Dearing Cofield
Carrigan Bonham Aucoin Appleby Yager Womble Vanderpool Stancil Sprinkle Romine Pfaff Peckham Maze Lathrop Koehn
Hazelton Hallock Haddock Dehaven Caruthers Brehm Bosworth Bost Blow Bias Beeman Bane Aikens Wold Tabb Suber
Strawn Stocks Shirey Rembert Pyles Pickle Peele Merriweather Latta Kidder Hixon Hillis Hight Haygood Fritts
Eubank Duty Dawes Correll Coffee Bushey Brotherton Bridge Botts Barnwell Atchley Westphal Stutzman Shriver
Ryals Pilkington Newport Moyers Marrs Mangrum Lockard Laing Harney Hamlett Felker Doerr Depriest Carothers
Bogle Blood Bischoff Wyckoff Vermillion Vansickle Stickney Shoemake Rawson Philpot Kwan Faircloth Dalrymple
Cotten Cashman Breeding Boardman Ahn Wyrick Tankersley Strickler Puryear Pattison Pardue Landreth Kuhns Koon
Hewett Giddens Emerick Eades Deangelis Birdsong Benham Bemis Armour Welborn Tsosie Shoup Sessoms Rhinehart Raby
Northcutt Morehouse Mallett Kuehn Hallett Gillard Gaylor Garman Gallaher Feaster Darrow Dardar Coney
Braithwaite Boylan Boyett Born Bixler Bigham Benford Barnum Wyche Westcott Vining Stoltzfus Simonds Ruble
Rittenhouse Richman Mulholland Kite Jemison Hulett Hickerson Hazelwood Griffen Gause Forde Eisenberg Dilworth
Chaisson Bristow Breunig Boutwell Bentz Belk Bayless Batchelder Weathersby Toole Theis Shine Searle Satterwhite
Rankins Nesbit Kaylor Hulse Hollar Hersey Harrigan Harbison Guyer Gish Geller Elwell Deese Darr Corder Chafin
Byler Bussell Burdett Brasher Bowe Bellinger Barner Alleyne Wilborn Wegner Wales Tatro Smithers Overman Obrian
Mudd Moy Mahler Killion Jessen Jamerson Henshaw Gustin Groom Durst Cundiff Conlon Coakley Chiles Capers Bricker
Birmingham Bartz Bagby Treece Toombs Swinney Shouse Rambo Ramage Nez Moua Langham Kyles Holston Hoagland Herd
Denison Carraway Burford Ambriz Abercrombie Yamada Winner Waddle Thurmond Swindle Schrock Peabody Olinger
Neighbors Mazur Matherne Leverett Heisler Gosnell Frankel Fenn Chick Chancellor Caton Bly Bloomfield Babbitt
Abramson Ables Youmans Wozniak Wainwright Stowell Smitherman Sites Samuelson Runge Rothman Rosenfeld Quan Peake
Oxford Owings Munro Leatherwood Larkins Kizer Kindred Karnes Jaffe Hubbell Hosey Goodell Favors Dvorak Doane
Cureton Cofer Buehler Banta Trinh Stith Sachs Pinder Peppers Paschall Parkhurst Oster Lavalley Kimura Jablonski
Haun Gourley Gilligan Fix Croy Cargill Burwell Burgett Buckman Booher Wrenn Whittemore Szabo Sayles Rutland
Plant Pharr Penney Pelkey Ogrady Nickell Musick Moats Mather Kellar Hendershot Gadson Erskine Dutcher Dever
Daggett Amerson Wingo Waldon Trott Spikes Silvey Showers Schlegel Parsley Moorehead Lett Kilburn Hulbert
Huckaby Hix Hartford Hardiman Grigg Goings Fillmore Depew Dandrea Cowen Burrus Bracy Ardoin Thompkins Suzuki
Standley Radcliffe Persaud Newson Mulcahy Keim Hooten Heffernan Hearne Greenleaf Glick Fuhrman Fetter Dishman
Dickenson Crites Criss Clapper Chenault Castor Bugg Bonney Ard Anderton Allgood Alderson Woodman Wisdom Warrick
Toomey Tooley Tarrant Summerville Stebbins Sokol Sink Searles Palmore Melanson Mashburn Jenks Huneycutt
Grimsley Fulk Fidler Engstrom Dantzler Crandell Ching Calder Brumley Brann Bramlett Boykins Bancroft Whitmer
Whitener Vineyard Mizell Mix Marston Lundquist Liggins Lampkin Koski Kirkham Hazzard Harrod Grammer Fordham
Englert Dryden Demoss Deluna Crabb Brummett Benally Vanbuskirk Thorson Stockwell Reams Rackley Pelton Niemi
Newland Nelsen Morrissette Lail Jeffcoat Hinman Erb Eady Decosta Dansby Cisco Choe Breckenridge Bostwick
Whorton Vargo Tait Schuman Ousley Mumford Lippert Leath Kirksey Kenner Johnsen Hiles Gullett Greenwell
Galbreath Ericson Croom Cottingham Clift Bushnell Boozer Beason Arrowood Waring Voorhees Truax Shreve Shockey
Sandifer Rozier Roseberry Player Peden Nester Nave Murphey Malinowski Liang Kunkle Kirkman Hipp Haddix Fouts
Fitzwater Dillingham Deming Deanda Cedeno Cannady Burson Bouldin Arceneaux Woodhouse Whitford Wescott Welty
Torgerson Surber Sunderland Sterner Setzer Pumphrey Patch Metts Magill Loveland Koons Huss Holbert Heintz
Grimmett Gaskill Flower Ellingson Dingess Deweese Desilva Crossley Cordeiro Cheeks Cairns Burkhalter Brawner
Bott Youngs Vierra Shrum Shropshire Rusk Roof Markle Mapp Koerner Kittrell Hyder Hollifield Hazlett Greenwald
Eldredge Cravens Claypool Aronson Worthen Wojcik Winger Whitacre Troupe Thrower Swindell Suttles Suh Spires
Slate Shealy Sarver Sadowski Priddy Munroe Molloy Mellon Lykins Loggins Kempf Jone Hollowell Haynie Harkness
Harker Frith Eddins Driskell Doggett Densmore Cassady Byrum Burcham Buggs Whitted Warrington Vandusen Spell
Scofield Quirk Purser Plumb Orcutt Northern Nordstrom Mosely Michalski Largent Kress Hunsaker Hildebrandt
Graybill Cusick Crumley Coston Cathcart Carruthers Bullington Bowes Blackford Yingling Woodland Silverstein
Shuster Shumway Scudder Runnels Rumsey Renfroe Polley Mohler Middlebrooks Kutz Korn Grow Groth Glidden Corn
Copper Chipman Chenoweth Carmody Buckles Berkowitz Wilfong Waites Truesdale Tobey Tedder Steelman Richburg Pray
Plumley Piercy Ortego Neace Lapp Lair Kibler Howlett Hollister Hatten Hagler Germany Falgoust Engelhardt Eberle
Eastwood Dinsmore Daye Braud Balch Autrey Tyndall Strobel Stoltz Rochester Reber Rathbone Nickels Mayle Mathers
Mach Loeffler Littrell Levinson Leong Lasley Jester Hoelscher Hagerman Greaves Fore Eudy Engler Bidwell Tyrrell
Tharpe Swinton Stribling Southworth Samons Ruvalcaba Ries Ramer Mosqueda Millar Macomber Luckey Litton Lehr
Lavin Hubbs Hoard Hibbs Hagans Futrell Exum Evenson Dicks Culler Chou Carbaugh Callen Brashear Bloomer Blakeney
Bigler Addington Woodford Witter Unruh Sumrall Stgermain Smock Sherer Salem Rayner Pooler Oquinn Kowal Kerrigan
Harvell Hanrahan Goodall Fussell Fung Ferebee Eley Dorsett Dingman Destefano Clemmer Brumbaugh Boddie Berryhill
Winder Winchell Vandenberg Trotman Thurber Thibeault Stlouis Stilwell Sperling Shattuck Rumph Rademacher Quiles
Pearman Lowrey Lawlor Larosa Hovis Holifield Henninger Hawkes Hartfield Hann Hague Fudge Frink Eddings Dinh
Dear Cutter Cribbs Bunton Bolding Blanding Trussell Tew Speck Sharma Shanklin Sealy Scanlan Roundy Robichaux
Rigney Polson Moxley Medford Lasher Ketcham Keiser Heine Hackworth Grose Grizzle Gillman Frazee Edmonson Derry
Cronk Conant Burress Burgin Broom Brockington Bolick Boger Birchfield Billington Baily Yoho Wilcher Tinney
Timberlake Thoma Thielen Sutphin Stultz Sikora Schulman Scheffler Rego Pinkham Mickle Luu Lomas Lent Kellerman
Johanson Hartsfield Hang Gorski Cropper Cozart Cockerham Chamblee Cartagena Cahoon Buzzell Brister Brewton
Blackshear Benfield Ashburn Wetmore Sudduth Stromberg Stoops Showalter Shears Runion Rowden Rosenblum Riffle
Renfrow Obryant Leftwich Landeros Kistler Killough Kerley Hoggard Govan Gatling Gailey Fullmer Fulford Flatt
Endicott Edmiston Edelstein Dickman Chee Bonnett Bogart Barrington Yoshida Velarde Veach Vanhouten Tolson
Tolman Tennyson Stites Ruggles Rhone Pegues Ong Neese Moncrief Mefford Leija Lafountain Heald Hash Hartle
Gainer Frisby Eidson Edgerton Durrett Duhon Bybee Brockway Borowski Binion Beery Acton Yuen Wigfall Weekley
Vidrine Vannoy Tardiff Shoop Shilling Schick Safford Prendergast Nissen Nalley Messick Merrifield Matherly
Marcano Mahone Hoffer Hewlett Herren Haws Gwin Gober Gilliard Fredette Favela Downer Donofrio Crozier Corson
Bechtold Argueta Willette Westover Westerman Troyer Tapley Slavin Sandler Roop Rimmer Raymer Radcliff Moorer
Mastin Leflore Kroeger Kennon Jimerson Hostetter Hornback Hendley Hance Gowen Goodale Flinn Fleetwood Durkee
Duprey Dipietro Dilley Clyburn Brawley Beckley Weatherby Vestal Tunnell Trigg Tingle Takahashi Sweatt Storer
Snapp Shiver Rooker Rathbun Parmer Parke Nottingham Midkiff Mecham Lovelady Lally Knopp Kile Kiger Haile Gupta
Goldsberry Gilreath Fulks Franzen Flack Findlay Dennard Deckard Debose Crim Branton Bissell Barns Woolard
Witham Wasserman Spiegel Shoffner Rossman Petry Neary Mortenson Millsap Miele Menke Manor Lemley Klatt Kapp
Hedge Halloran Glisson Eagan Danley Creekmore Chaffee Carillo Bolinger Bash Barrier Woodring Witkowski Wilmot
Wilkens Urquhart Tsai Timms Swiger Swaim Sussman Molnar Lowder Linker Landes Kingery Hufford Higa Hendren
Hammack Gillam Fell Edelman Eby Delk Deans Cleaver Claar Casiano Carruth Brophy Bibbs Beggs Baugher Bartel
Averill Andresen Adames Wildman Turnbow Tse Swink Sublett Stringfellow Ridgway Poteat Pang Murchison Mingo
Lemmons Kwon Kellam Kean Jarmon Hyden Hollinger Hemingway Hasson Halter Haire Goodnight Ginsberg Gillispie
Fogel Flory Elledge Eckman Deas Currin Crafton Coomer Claxton Bulter Braddock Bowyer Blizzard Binns Bing
Bellows Baskerville Woolf Wight Waldman Wadley Tull Trull Tesch Struck Stouffer Slay Shubert Poynter Neale
Mowry Moralez Monger Mitchum Merryman Manion Litchfield Ley Levitt Lasalle Khoury Kavanagh Karns Huebner
Hodgkins Halpin Eversole Dunagan Duffey Dillman Dearborn Damato Courson Coulson Burdine Bish Westbrooks Wages
Toner Tillis Swett Struble Stanfill Slusher Sipple Silvas Shults Schexnayder Rodas Rager Penton Maloy Magruder
Hom Heil Hackler Grundy Gilkey Farnham Dunton Dunston Duda Dews Craver Conwell Chambless Boutte Blaisdell
Backman Babineaux Audette Alleman Towner Taveras Tarango Sullins Suiter Stallard Schlueter Poulos Pimental
Owsley Nations Moffatt Meekins Medellin Marriott Marable Kerby Karp Isenberg Howze Hockenberry Highsmith
Harbour Hallmark Gusman Greeley Giddings Gallup Fleenor Eicher Edington Dimaggio Dement Demello Decastro Cruise
Bushman Brundage Brooker Bourg Board Blackstock Beaton Banister Appling Wortman Watterson Tillotson Tighe
Sundberg Sternberg Stamey Speaks Shipe Scarberry Sain Rothstein Poteet Plowman Pettiford Penland Peach Partain
Pankey Oyler Ogletree Ogburn Moton Million Lucier Lazarus Lakey Kratz Kinser Kershaw Josephson Imhoff Hendry
Hammon Frisbie Frawley Forester Eskew Emmert Drennan Dandridge Cumming Cawley Bracey Batey Ahner Wysocki
Tincher Sherlock Sankey Sandstrom Risner Pridemore Persinger Peery Oubre Nowicki Musgrave Murdoch Mullinax
Livengood Kyser Kimes Imes Hoey Hinshaw Hake Geter Garretson Farwell Eiland Dunford Decarlo Core Cleghorn
Chasteen Cavender Carlile Byerly Brogdon Breault Bergin Ballenger Amick Stiffler Steinke Simmon Shankle Salmons
Sackett Rideout Reader Ratcliffe Ranson Plascencia Petterson Olszewski Olney Nilsson Nevels Montiel Monge
Michaelson Mathewson Loudermilk Lineberry Liggett Kinlaw Kight Hereford Hardeman Halpern Halliday Gaul Friel
Forsberg Doering Dicarlo Delp Deguzman Dameron Cosper Cauthen Cao Bradberry Bonnell Bixby Beveridge Bedwell
Barhorst Bannon Attaway Watford Tunstall Thaxton Thai Stotts Sthilaire Shedd Seng Seabolt Scalf Salyers Ruhl
Rowlett Robinett Perlman Parkman Paradise Nunnally Norvell Napper Modlin Manchester Leibowitz Ledezma Kobayashi
Hunley Holmquist Hinkley Hazard Hartsell Gravely Fifield Eliason Doak Crossland Cover Butters Bridgeman
Bojorquez Boggess Banker Auten Woosley Wine Whiteley Wexler Twomey Tullis Townley Standridge Springs Santoyo
Revell Pless Ottinger Nickles Mulvey Menefee Marrow Markey Lockridge Lipsey Knisley Knepper Kitts Jinks
Hathcock Fikes Estabrook Ellinger Dunlop Dudek Countryman Chatham Bullins Brownfield Boughton Bloodworth Bibb
Baucom Armitage Absher Woolery Wiggs Wacker Tynes Tolle Telles Tarter Swarey Strode Stockdale Stalnaker Saari
Risley Reading Rameriz Rakes Pettaway Paulus Montelongo Melnick Mehta Lowther Lauderdale Kowalczyk Knighton
Jaworski Hurdle Housley Hackman Gulick Gordy Gilstrap Gebhart Gaudette Foxworth Endres Caddell Braley Bodine
Blackmore Belden Ayer Wisner Walk Vuong Valliere Twigg Tso Tavarez Strahan Steib Sowder Shoulders Seiber Schutt
Schade Risinger Renshaw Presnell Piatt Nieman Nevins Massengale Lines Lesher Kearse Husted Hudnall Holmberg
Hershey Glidewell Frausto Fassett Dalessandro Dahlgren Corum Constantino Conlin Colquitt Claycomb Cancel Buller
Boney Bocanegra Biggers Araiza Andino Zorn Werth Weisman Walley Towers Towe Tedford Teasley Suttle Steffens
Stcyr Smythe Singley Sifuentes Shuck Session Schram Sass Ridenhour Rickert Richerson Rayborn Rabe Pendley
Ordway Moynihan Mellott Mauney Marrufo Lenhart Lafave Keele Kautz Jardine Hord Hardcastle Hageman Griffey
Fortson Duplessis Dicken Derosier Deitz Dalessio Center Castleman Callison Bozarth Biles Beech Bashaw Avina
Armentrout Alverez Acord Waterhouse Vereen Strawser Shotwell Severance Seltzer Schoonmaker Schock Schaffner
Roeder Riffe Rhine Rasberry Railey Quade Pursley Prouty Oxley Osterman Nickens Murphree Mounts Merida Maus
Mangan Lutes Ludwick Lasater Knighten Kissinger Kimsey Kessinger Honea Hollingshead Hockett Heyer Heron Gurrola
Gove Glasscock Gillett Featherstone Duron Dunson Dasher Culbreth Cowden Cowans Claypoole Churchwell Caviness
Cater Caston Byington Burkey Boden Beckford Atwater Arms Alvey Alsup Yon Whisenant Weese Voyles Tsang Sweitzer
Shaughnessy Revis Prine Philpott Peavy Paynter Parmenter Offutt Nightingale Newlin Nakano Myatt Muth Maxson
Maley Huntsman Hirst Hagerty Gulledge Greenway Grajeda Gorton Goines Gittens Frederickson Embree Eichelberger
Dunkin Dixson Dillow Defelice Chumley Borkowski Biggerstaff Berglund Beller Arbuckle Youngman Wittman Weintraub
Vanzant Vaden Twitty Trader Stollings Standifer Sines Shope Saville Nolasco Mier Merkle Mendiola Melcher
Markowitz Manis Lough Looper Kittle Kinsella Kinnard Herald Helman Hellman Hartsock Halford Glasser Gayton
Gattis Eberly Dowden Despain Crumpler Crotty Cornelison Chamness Catlin Cann Bumgardner Branum Bradfield Braddy
Birdwell Bazan Banas Ahearn Zumwalt Wurth Wilk Widener Wagstaff Terwilliger Tart Steinman Staats Sloat Rives
Riggle Revels Reichard Prickett Poff Pitzer Petro Pell Northrup Nicks Moline Maynor Mallon Magness Lingle Lesko
Ketron Holmgren Hilburn Hayashi Hashimoto Harbaugh Gard Froehlich Feinberg Doney Diep Daves Dail Cutting
Crowson Coss Congdon Carner Camarena Butterworth Burlingame Bilyeu Barta Bakke Avent Aquilar Aho Zeringue Yeh
Yarber Wolfson Voelker Truss Troxell Thrift Strouse Spielman Sistrunk Shows Ruffner Routh Roseman Peraza Pegram
Overturf Olander Millner Maroney Livesay Layfield Laskowski Kwiatkowski Kilby Hovey Heywood Hayman Harville
Haigh Hagood Glassman Freeze Fann Elson Eccles Crumb Crew Blakley Bardwell Woodham Wines Welter Wargo Varnado
Tutt Traynor Swaney Svoboda Stricker Stambaugh Sickler Shackleford Selman Seaver Sansom Royston Rourke Rockett
Pitchford Persons Mulvaney Middaugh Manners Lodge Lathan Kujawa Kimbro Killebrew Houlihan Hobby Hinckley Herod
Hepler Hamner Hammel Hallowell Gonsalez Gingerich Gambill Funkhouser Fewell Endsley Dulin Drennen Deaver
Dambrosio Clover Chadwell Castanon Canon Burkes Brisco Brinker Bowker Boldt Beaird Bazemore Barrick Arnette
Younts Weidman Vanness Toland Stickler Spector Sollars Smedley Scoville Saito Rye Rummel Rowles Rogan Ream
Purkey Penick Parkins Overcash Oleson Muldrow Minard Midgett Michalak Lydon Lindholm Leyba Leader Lagasse
Kesler Kao Kaminsky Jaggers Huck Higley Gupton Gravois Fretwell Feeley Earp Dole Dinger Derryberry Demars Deel
Copenhaver Collinsworth Caulfield Carlsen Caffey Broadus Brenneman Bouie Bodnar Blaney Blades Behling Yun
Yockey Winkle Windom Wimer Villatoro Trexler Taliaferro Sydnor Swinson Snelling Smtih Siu Simonton Simoneaux
Sherrer Seavey Rupe Rippy Reiff Rabinowitz Quach Penley Odle Nock Minnich Longley Kropp Krick Kates Jepson Huie
Howse Howie Haydon Haught Hatter Hartzog Harkey Goshorn Gormley Gilroy Gillenwater Giffin Folks Fluker Feder
Eyre Eshelman Eakins Dryer Disney Detwiler Delrosario Davisson Canning Calton Brammer Blakney Averett Askins
Aker Worcester Witmer Wiser Whittier Western Wagers Ullman Tupper Tingley Tilghman Talton Scheller Rundell
Rabideau Primm Porch Peart Ostrom Nystrom Nussbaum Nurse Naughton Murr Moorhead Melson Makowski Madewell Lunt
Lukens Leininger Kepler Jaques Hunnicutt Hungerford Hoopes Hammers Halliburton Gravitt Glasper Gallman Gallaway
Funke Fulbright Falgout Eakin Dewberry Derose Cutshall Cloninger Claytor Chiang Canterbury Burd Brokaw Broaddus
Brainard Binford Bilbrey Alpert Aitken Zajac Yale Woolfolk Witten Windle Tramel Tittle Straley Sommerville
Skeens Sigman Sibert Shavers Schuck Schmit Sartain Sabol Rosenblatt Rabb Province Polston Nyberg Northrop
Muldoon Mikesell Lozier Lingerfelt Legere Lagunas Kurth Killen Kiely Kayser Kahle Isley Hower Hinz Haugh Gumm
Galicia Flake Dunleavy Duggins Doby Digiovanni Devaney Deltoro Cribb Corpuz Coronel Caine Burchette Blakey
Blakemore Bergquist Beene Beaudette Bayles Ballance Bailes Arwood Zucker Willman Whitesell Wald Walcott
Vancleave Trail Simas Shorts Shick Schleicher Schaal Resnick Partee Ollis Noles Munday Mong Millican Mansell
Magallanes Llanes Lewellen Kisner Keesee Jeanlouis Ingham Hornbeck Hawn Haffner Gutshall Guth Grays Gowan
Finkelstein Eyler Enloe Dungan Dearman Cull Crosson Creek Chronister Cassity Campion Callihan Butz Breazeale
Berkey Batty Batton Arvizu Alderete Aldana Albaugh Abernethy Work Wolter Tweed Tollefson Thomasson Teter
Testerman Sproul Spates Southwick Soukup Skelly Senter Sealey Sawicki Sargeant Rossiter Rosemond Repp Pound
Pifer Ormsby Nickelson Monzon Millsaps Millen Mantooth Madson Louque Leister Lampley Kushner Krouse Kirwan
Islas Hutt Holladay Hillyer Hepburn Gingrich Geis Gales Fults Finnell Featherston Epley Ebersole Eames Dunigan
Drye Dismuke Delorenzo Confer Clower Clow Claussen Clack Caylor Cawthon Casias Bluhm Bingaman Bewley Belew
Beckner Beamer Barefoot Auld Wolfenbarger Wilkey Wicklund Waltman Valdovinos Ung Tyus Twyman Stripling
Steinbach Shumpert Sasaki Sappington Sandusky Reinert Quijano Pye Placencia Pinkard Phinney Parrett Oxendine
Owensby Orman Maines Lueck Lefler Lavery Larios Labarbera Kershner Josey Jeanbaptiste Hermosillo Haviland
Hartshorn Hamlet Ginter Getty Fiske Dufrene Doody Dangerfield Dahlberg Cuthbertson Coffelt Chidester Chesson
Cauley Caudell Cantara Caines Bullis Bogard Bickerstaff Arzola Adkinson Zellers Worsley Woolridge Whitton
Westerfield Walczak Vassar Truett Trueblood Trawick Townsley Topping Telford Sung Steverson Stagg Sitton Sill
Sherrell Schoenfeld Rutkowski Rubenstein Rigdon Plumlee Philbrick Patnode Oloughlin Obregon Nuss Moose Mikell
Lor Look Lollar Lakes Kuehl Kinzer Joplin Hedden Hassler Harty Greig Gouge Goodrum Geddes Forehand Ferree
Fendley Feltner Fang Esqueda Eichler Edmundson Eatmon Dragon Doud Donohoe Donelson Dilorenzo Digiacomo Diggins
Delozier Dejong Danford Crippen Coppage Cogswell Clardy Cabe Brunette Bresnahan Bramble Blomquist Blackstone
Biller Bevis Bethune Benbow Baty Basinger Balcom Andes Aman Adkisson Yandell Wilds Whisenhunt Weigand Weeden
Voight Tillett Setser Scurry Samora Roane Rinker Reimers Ratchford Popovich Natal Magdaleno Loehr Lingo Larocca
Lao Lamere Laclair Korte Koger Jumper Hughs Higbee Henton Haith Gump Greeson Goodloe Gholston Fregoso Farthing
Ensor Elswick Eklund Eaddy Dorton Dizon Derouen Deherrera Dampier Cullum Culley Cowgill Brodsky Broadbent
Brimmer Branscum Bolyard Boley Bennington Beadle Ballentine Aultman Arciniega Aceves Yepez Yap Woodrum
Wethington Weissman Veloz Troup Trammel Tarpley Stivers Steck Sprayberry Spraggins Spitler Spiers Sohn
Seagraves Schiffman Rudnick Rizo Quackenbush Puma Plott Pearcy Paiz Munford Moskowitz Mease Lozoya Longmire
Loesch Lasky Kuhlmann Koziol Kowalewski Kindle Jowers Hua Horgan Hileman Hepner Heise Heady Hawkinson Hannigan
Haberman Garton Fruge Follett Fiscus Easterday Eanes Dimarco Depalma Dance Cruce Craighead Christner Candler
Cadwell Burchell Buettner Brinton Brazier Brannen Brame Bomar Blakeslee Belknap Bangs Athey Armes Alverson
Alvardo Zhao Yeung Wheelock Westlund Threadgill Thelen Tague Swinford Sturtevant Straka Stier Stagner Seawright
Rutan Ringler Riker Ramsdell Quattlebaum Purifoy Poulson Permenter Pasley Pagel Nygaard Nipper Newcomer Munos
Meadors Mayne Jeske Homes Hock Hibbler Hesson Hersh Harvin Halvorsen Griner Grindle Frampton Forbis Eddington
Diorio Dingus Dewar Desalvo Creasy Connally Cluff Canaday Bussard Brayton Bigley Arnone Arguelles Acuff Wooton
Widner Wideman Threatt Thiele Templin Teeters Synder Swint Swick Sturges Stogner Stedman Spratt Six Shetler
Scull Sather Rothwell Rook Rone Rhee Privett Pickel Petrillo Peaslee Partlow Nunnery Morelock Messinger Lavine
Laverty Lamkin Kissel Keeter Hubble Hickox Hetzel Hayner Hagy Hadlock Groh Goodsell Gassaway Garrard Galligan
Fye Firth Fenderson Feinstein Engleman Emrick Ellender Degraw Dart Crissman Corr Cookson Cleaves Chapple Byer
Bufford Bridgewater Bridgers Brandes Borrero Ancheta Yung Yim Wooster Wimbush Willhite Willams Wigley Weisberg
Wardlaw Vigue Vanhook Unknow Tasker Tarbox Strachan Slover Shamblin Semple Schrimsher Sayer Salzman Rubalcava
Riles Reneau Rabon Pyatt Prindle Poss Plemmons Perrault Ostrowski Nilsen Niemeyer Munsey Mundell Meader
Matsumoto Marden Lizarraga Lingenfelter Lewallen Langan Lamanna Kovac Kinsler Kephart Keown Jeffreys Hysell
Householder Hosmer Hardnett Hanner Guyette Greening Glazer Ginder Fluellen Finkle Fey Fessler Essary Eisele
Duren Crochet Cogan Cavin Carrizales Campuzano Brough Bow Bopp Bookman Bobb Beesley Bakken Badgett Arneson
Woodyard Wireman Willison Warman Wan Waldrup Vowell Vantassel Vale Twombly Toomer Tennison Teets Swanner
Swallow Stelly Sheehy Schermerhorn Sandidge Salters Salo Saechao Roseboro Rolle Ressler Renn Redford Raposa
Rainbolt Pompey Pelfrey Orndorff Nimmons Myhre Morman Mines Menjivar Maxon Maiden Lowrance Lorenzen Lonergan
Lollis Littles Lindahl Lach Kuster Krawczyk Knuth Kirkendall Keitt Keever Kantor Jarboe Hoye Houchens Holter
Holsinger Hickok Helwig Helgeson Heater Hassett Harner Hamman Hames Goree Goldfarb Gaughan Gaudreau Gantz
Gallion Frady Flesher Ferrin Faught Engram Donegan Desouza Degroot Cutright Crowl Criner Coke Coan Clinkscales
Chewning Chavira Catchings Carlock Bye Bulger Buenrostro Bramblett Brack Boulware Bordeaux Bookout Bitner
Baranowski Baisden Allmon Acklin Yoakum Wilbourn Whisler Washer Vasques Vanzandt Vanatta Troxler Tindle
Throckmorton Thach Stpeter Stlaurent Stenson Spry Snavely Sly Sleeper Shroyer Shortridge Shenk Sevier Seabrook
Scrivner Saltzman Rosenberry Rockwood Robeson Reiser Redwine Ramires Raber Profit Posner Popham Pipes
Piotrowski Peterkin Pelham Peiffer Peay Peavey Nadler Millett Mestas Marasco Manos Lipps Lesser Leiker Leeds
Krumm Kinslow Kendricks Ito Irick Ickes Hurlburt Horta Heatherly Hampson Hagar Haga Greenlaw Godbey Gillies
Gibb Gayden Garrow Fontanez Fleischman Fan Ezzell Ewers Eveland Eckenrode Drumm Dimmick Delancey Defazio
Dashiell Cusack Crowther Crigger Cray Coldiron Cleland Chalfant Cassel Cape Camire Cabrales Broomfield
Brittingham Brickey Braziel Brazell Bragdon Boman Bohannan Beem Barley Azar Ashbaugh Armistead Adamski Zendejas
Winburn Willaims Wilhoit Westberry Wentzel Wendling Wager Vanscoy Vankirk Tweedy Thornberry Sweeny Stalker
Spradling Smelser Shim Sechrist Schall Scaife Rugg Rothrock Roesler Ridings Render Ransdell Radke Pinero Petree
Pendergast Pascoe Panek Oshiro Navarrette Murguia Moores Moberg Michaelis Mauk Mandeville Maeda Lunde Ludlow
Loeb Linderman Leith Larock Kulp Kimberlin Kesterson Helfrich Hanke Hail Grisby Gouveia Glazier Gile Gerena
Gasaway Funches Fujimoto Flynt Eslinger Escalera Enciso Duley Dittman Dineen Diller Devault Dao Collings Clymer
Clowers Chavers Castorena Bunce Bullen Boyes Borchardt Birdsall Billman Benites Bankhead Ammerman Adkison Yuan
Winegar Wickman Warr Warnke Veasey Vannatta Vadnais Twilley Truelove Towery Tomblin Tippett Theiss Talkington
Talamantes Swanger Stines Stabler Spurling Sobel Simmers Shippy Shiflett Shearin Sanderlin Rusch Runkle Ruckman
Rorie Roesch Richert Rehm Ragin Quesenberry Plyler Plotkin Paugh Oshaughnessy Norsworthy Niemann Moorefield
Mooneyham Miyamoto Mickel Mebane Mazurek Lovins Loughlin Lotz Lindsley Liddle Levan Lederman Leclaire Lasseter
Lapoint Lamoreaux Lafollette Kubiak Kirtley Keffer Housman Honey Hiers Hibbert Herrod Hegarty Hathorn Greenhaw
Govea Gardener Futch Frisbee Foran Flickinger Fairfield Eure Emrich Embrey Edgington Ecklund Deyo Delvecchio
Deeds Dade Currey Cuff Creswell Cottrill Casavant Cargile Capel Cammack Calfee Buzzard Burse Burruss Bridwell
Braaten Borkholder Bloomquist Bartelt Arp Amburgey Yeary Yao Whitefield Vinyard Twitchell Timmins Tester Tapper
Stringham Starcher Spotts Slaugh Simonsen Sheffer Sequeira Rode Rhymes Peirce Patillo Parkerson Mitton Merced
Meiners Marez Manke Mahurin Mabrey Luper Iles Hunsicker Hornbuckle Holtzclaw Hinnant Heston Hemenway Hegwood
Hearns Halterman Halls Guiterrez Grote Granillo Grainger Glasco Gilder Garren Garlock Fryar Fredricks Fraizer
Foxx Foshee Ferrel Felty Feathers Everitt Evens Eberhart Durso Driskill Doster Dewall Deveau Demps Demaio
Delreal Delay Deem Darrah Cumberbatch Culberson Cranmer Cordle Colgan Castellon Carmon Bottom Bontrager
Blumberg Blasingame Becton Ayon Artrip Andujar Alkire Alder Agan Zukowski Zuckerman Zehr Wroblewski Wrigley
Woodside Wigginton Westman Westgate Werts Washam Wardlow Waiters Teller Tadlock Stuck Stringfield Stimpson
Stickley Starbuck Standish Spurlin Speller Spaeth Sotomayor Sok Sluder Shryock Shepardson Shatley Scannell
Santistevan Rhode Resto Rathburn Poulsen Pinney Phares Pennock Pastrana Ostler Nauman Mulford Moberly Mirabal
Ming Metoyer Metheny Mentzer Meldrum Lumpkins Loveday Lofgren Loe Lefkowitz Ledger Lain Klassen Keough Kempton
Kaelin Jeffords Hsieh Hoyer Horwitz Hopp Hoeft Hennig Haskin Gourdine Golightly Fulgham Freer Frasher Foulk
Firestone Ensley Englehart Eells Ebel Dunphy Donahoe Dileo Dibenedetto Dabrowski Crick Coonrod Conder
Coddington Chunn Choy Cerna Carreiro Calahan Braggs Boner Bollman Bittle Behm Bauder Batt Barreras Aubuchon
Zhou Zerbe Willcox Westberg Weikel Waymire Vroman Tutor Truesdell Troutt Tollison Toles Tichenor Symonds Surles
Strayer Stgeorge Sroka Solares Snelson Sikorski Shawver Schumaker Schooley Scates Satterlee Satchell Sacks
Rymer Riegel Reames Priestley Plaisance Pettey Nowakowski Nace Minyard Magoon Lundin Loza Leonhardt Lema
Landwehr Kircher Kinch Karpinski Johannsen Houghtaling Hoskinson Hollaway Holeman Hobgood Hilt Hiebert Gram
Goggin Gadbois Fleshman Flannigan Files Fairman Epp Eilers Dycus Dunmire Duffield Dowler Ditto Deloatch Dehaan
Deemer Clayborn Chilson Chesney Chatfield Caster Buff Brigman Branstetter Borton Bonar Beagle Arispe Zabel
Yaeger Works Woolford Whetzel Weakley Veatch Vandeusen Tufts Troxel Troche Traver Townsel Tosh Swilley Sterrett
Stenger Springfield Speakman Sowards Sours Souders Souder Soles Sobers Snoddy Smither Sias Shute Shoaf Shahan
Schuetz Scaggs Rolen Rentas Pixley Pawlowski Pawlak Paull Overbey Oldenburg Nutting Naugle Mote Mossman Misner
Michelson Mandell Manahan Malott Maisonet Lumley Lowrie Louviere Lipinski Lindemann Leppert Leasure Leaf
Labarge Kubik Knisely Knepp Kenworthy Kennelly Kelch Karg Kanter Hyer Houchin Hosley Hosler Hollon Holleman
Heitman Hebb Haggins Gwaltney Guin Greenman Goulding Goodyear Gathers Frison Feagin Falconer Erikson Eisenhauer
Ebeling Durgin Drown Dowdle Dinwiddie Delcastillo Crimmins Covell Coria Cohan Campa Brode Brashears Bicknell
Barwick Ascencio Althoff Almodovar Zirkle Wolverton Winebrenner Wetherell Westlake Wegener Weddington Vong
Trosclair Tressler Teske Sword Swinehart Swensen Sundquist Southall Socha Sizer Silverberg Shortt Shimizu
Sherrard Shen Shaeffer Scheid Scheetz Saravia Sanner Rubinstein Rozell Ringo Randles Pullum Payan Papp Nordin
Norcross Nicholes Newbold Nakagawa Monteith Milstead Milliner Mellen Luft Loo Liptak Leitch Latimore Larrison
Landau Koval Hymel Hoskin Holte Hoefer Hayworth Hausman Harrill Harrel Hardt Groover Grinnell Greenspan
Grandberry Gorrell Goldenberg Goguen Gilleland Garr Fuson Foye Felt Feldmann Everly Dyess Dyal Dunnigan Downie
Dolby Deatherage Dates Cosey Cheever Celaya Caver Cashion Caplinger Cansler Byrge Brew Breslin Brazelton Botkin
Bones Bondurant Bohanan Bogue Boes Boatner Blatt Bickley Belliveau Beiler Beckstead Atkin Altizer Alloway Albro
Abron Zellmer Yetter Yelverton Wiltshire Wiens Whidden Viramontes Vanwormer Topper Tanksley Sumlin Strauch
Strang Stice Sosebee Sigala Shrout Seamon Schrum Schneck Schantz Romig Roehl Renninger Reding Pyne Pohlman
Pasillas Oldfield Oldaker Ogilvie Norberg Nolette Neufeld Nellis Mummert Mulvihill Mullaney Massengill Luedtke
Lounsbury Leek Lease Lamphere Laforge Kuo Koo Ikeda Hubler Hodgdon Hocking Heacock Haslam Haralson Hanshaw
Hannum Hallam Garnes Gammage Finkel Faucett Fahy Ehrhardt Eggen Dusek Durrant Dubay Dones Dey Depasquale
Delucia Degraff Decamp Davalos Cullins Clouser Clontz Chappel Chaffins Carwile Byram Brick Bressler Brathwaite
Brasfield Bradburn Boose Bodie Blosser Bise Bertsch Bengtson Alday Albee Abrahamson Yarnell Wiltse Wile
Waguespack Vasser Upham Tyre Turek Torain Tomaszewski Tinnin Tiner Tindell Teed Styron Stahlman Staab Spells
Skiba Shih Sheperd Secor Ruder Rearick Rank Procter Prochaska Pettengill Pauly Neilsen Nally Mutter Mullenax
Meads Massenburg Marlar Margolis Magallon Lovette Loughran Longstreet Lenihan Laub Kull Koepke Knights Innis
Innes Holtzman Harshman Grissett Greenawalt Goudy Goodlett Goldston Gokey Goin Gardea Galaviz Gafford
Gabrielson Furlow Fritch Fordyce Folger Elizalde Eckhoff Eccleston Ealey Dubin Dolphin Diemer Delapena Decicco
Debolt Cullinan Crittendon Crase Cossey Coppock Coots Colyer Cluck Cane Burkhead Bumpus Buchan Birkholz Benda
Behnke Barter Amezquita Wotring Wirtz Whitesides Weyant Wainscott Varnell Tussey Tabares Stiver Stell Starke
Stanhope Stanek Sisler Sinnott Shehan Selph Seager Scurlock Scranton Saltsman Ropp Rolling Rettig Renwick Reidy
Reider Redfield Premo Port Peet Pan Palmquist Orme Ohler Netherton Mutchler Morita Minnis Middendorf Menzel
Mendosa Mendelson Meaux Manigault Lung Lukes Liriano Lipton Letson Lechuga Lazenby Larimore Kwok Krupp Krupa
Krum Kopec Kinchen Kifer Kennison Kegley Karcher Justis Johson Jellison Huskins Holzman Hinojos Highland Hefley
Hatmaker Harte Halloway Hallenbeck Goodwyn Glaspie Geise Fullwood Fryman Frew Frakes Fraire Farrer Enlow Engen
Ellzey Eckles Earles Ealy Dunkley Drinkard Dreiling Draeger Dinardo Dills Desantiago Current Curlee Crumbley
Critchlow Coury Courtright Coffield Cleek Caples Buntin Bugbee Brackin Bourland Bohl Blassingame Beacham
Banning Andreasen Adelman Abston Yerger Wymer Woodberry Windley Whiteaker Westfield Waldrep Vanarsdale
Utterback Updike Triggs Topete Tolar Tigner Thoms Tarvin Tally Swiney Sweatman Studebaker Streets Stennett
States Starrett Stannard Stalvey Sonnenberg Smithey Sickles Shinault Segars Sanger Rothe Rine Ralls Ping Phung
Pegg Pavlik Papenfuss Neer Mudge Mozingo Magers Livermore Liss Linehan Leto Laymon Lawing Lacourse Kwong Kollar
Kneeland Keo Kennett Kellett Kangas Huse Huling Hoss Hewes Hern Guice Grullon Greggs Grayer Grable Gowdy
Getchell Gartman Garnica Ganey Gallimore Fetters Fergerson Farlow Exley Enders Edenfield Easterwood Drakeford
Dipasquale Desousa Deshields Deeter Dedmon Debord Daughtery Cutts Coursey Copple Coomes Cogburn Clopton Chaidez
Castrejon Calhoon Burbach Bulloch Bohon Blough Belmont Baynes Barstow Zeman Yardley Yamashita Wilken Wiliams
Wickersham Wible Whipkey Wedgeworth Walmsley Walkup Vreeland Verrill Umana Traub Swingle Summey Stroupe
Stockstill Steffey Stefanski Statler Stapp Speights Sons Soderberg Slick Shunk Shorey Shewmaker Sheilds Schank
Schaff Rickett Raglin Polen Plata Pitcock Palen Pahl Mullings Montejano Minick Middlebrook Meece Mauck
Marshburn Mahaney Magner Lucey Litteral Lippincott Leis Leaks Kost Jerkins Hurwitz Hughley Hotaling Hohman
Hocker Hively Hipps Hile Hermanson Hepworth Henn Helland Hedlund Harkless Haigler Gutierez Grindstaff Glantz
Gerken Gadsden Finnerty Farnum Encinas Eager Drakes Cutlip Curtsinger Couto Cortinas Corby Choice Brindle Borum
Bober Blagg Birk Beahm Batres Basnight Backes Axtell Atterberry Yow Yip Woodell Winfree Winbush Wiest Wesner
Wax Wamsley Wakeman Truex Trafton Toman Thorsen Theus Tallant Szeto Strope Stills Sorg Simkins Shuey Shaul
Servin Serio Senior Sebring Salguero Ryerson Rudder Ruark Rohrbaugh Rohrbach Rogerson Risher Rigg Reeser Pryce
Priebe Prejean Penson Pearlman Parikh Pair Murakami Mullikin Mullane Motes Morningstar Monks Marchan Manske
Maine Maez Lusby Lile Likens Licon Legette Laskey Laprade Laplant Kittredge Kerber Kanagy Jetton Inouye
Hunsinger Howley Howery Horrell Hoosier Holthaus Hiner Hilson Hilderbrand Hartzler Harnish Harada Halligan
Hagedorn Gwynn Gudino Greenstein Greear Gracey Goudeau Gose Goodner Ginsburg Gerth Gerner Fyfe Fujii Frier
Folmar Fleisher Fetzer Eisenman Earhart Dunkelberger Drummer Drexler Dillinger Dilbeck Dewald Demby Deford
Daniell Dake Craine Chesnut Casady Carstens Carrick Canchola Bushong Burman Buono Brownlow Broach Britten
Brickhouse Boyden Boulton Borne Bohrer Blubaugh Bever Berggren Arocho Amezcua Almendarez Zalewski Witzel
Winkfield Wilhoite Vangundy Vanfleet Vanetten Vandergriff Urbanski Tickle Thibodaux Straus Stoneking Stjean
Stillings Speicher Speegle Sowa Smeltzer Slawson Simmonds Shuttleworth Seidman Schechter Sayler Sabb Rodiguez
Riggleman Richins Reep Reamer Prunty Porath Plunk Piland Philbrook Pettitt Peralez Nivens Nickols Murph Mundt
Montijo Mahar Maddock Lust Losey Loop Litten Liner Leff Leedy Leavell Ladue Krahn Junker Iversen Imler Hurtt
Huizar Hubbert Howington Hollomon Holdren Hoisington Hise Hauge Hartigan Gutirrez Griffie Greenhill Gautreaux
Furry Furey Funderburg Flippen Fitzgibbon Eye Dyar Drucker Donoghue Dildy Devers Detweiler Denby Degeorge
Cranston Courville Clukey Chon Chivers Caudillo Catt Bulluck Buckmaster Braunstein Bracamonte Bonnette
Blackledge Beshears Bergeson Baver Barthel Awad Authement Altom Zigler Zhu Younker Yeomans Yearwood Wurster
Winget Whitsett Wechsler Weatherwax Wathen Warriner Wanamaker Walraven Vandemark Vancamp Uchida Tinoco Terpstra
Tellis Tarin Takacs Studdard Struthers Strout Stiller Soderquist Sliger Silberman Shurtleff Sheetz Schillinger
Ritch Raybon Ratzlaff Radley Putt Putney Piner Petrin Osbourne Nyman Northington Noblitt Nishimura Neher Nalls
Naccarato Mucha Mounce Millis Meaney Mannion Mangual Malveaux Mains Lumsden Lipe Lightsey Lemasters Laxton
Laverriere Lamons Knauer Kitt Karas Jusino Hullinger Huges Hiser Hempel Helsel Hassinger Hargraves Gutman Gumbs
Gruver Graddy Gonsales Glennon Flippo Fifer Few Fason Farrish Fallin Ewert Estepp Ensminger Emberton Elms
Ellerbe Eide Dysart Dougan Dierking Dicus Detrick Deroche Depue Demartino Delosreyes Dalke Culbreath Crownover
Crisler Crass Centers Cavanagh Casson Cadwallader Burnley Burciaga Burchard Broadhead Booze Body Bellman
Bellard Wolfgram Winsor Wimbish Wier Wallach Varley Vanslyke Vangorder Touchstone Tomko Tiemann Throop Tamura
Swayze Sturdevant Strauser Stenberg Stayton Spohn Spillers Spillane Sluss Slavens Shofner Shead Seales Schueler
Salsbury Rothschild Rines Reveles Redus Redfern Reck Ranney Raggs Prill Preble Plemons Pippen Piccirillo Pewitt
Pesina Oestreich Northup Niehaus Newberg Nasser Narron Monarrez Mishler Mayon Mauer Mattice Marmolejo Malm
Lunceford Loewen Liverman Litwin Linscott Levins Lenox Legaspi Leeman Leavy Lannon Lamson Lambdin Labarre
Knouse Kleinschmidt Kirklin Keels Juliano Howser Hott Hosier Hopwood Holyfield Hodnett Hirsh Heimann Height
Heckel Harger Hamil Gurganus Gunning Gonzalas Goggins Gerow Gaydos Garduno Ganley Galey Farner Engles Ellenburg
Edick Duell Dublin Dorazio Dong Dimond Diederich Dewalt Depuy Dempster Demaria Dehoyos Dearth Dealba Czech
Crose Crespin Cogdill Clinard Chalk Cerny Ceniceros Caple Cacho Burrill Buckland Branam Boysen Bovee Boos Boler
Blasko Bednarz Bazile Balentine Zielke Yunker Yeates Wrobel Wike Whisnant Wherry Wagnon Vogan Vansant Vannest
Vallo Ullery Towles Towell Tiger Thill Tannehill Taing Storrs Stickles Stetler Sparling Solt Silcox Sheard
Shadle Seman Selleck Schlemmer Scher Sapien Rumble Roye Rizzuto Rather Rasch Purtell Primmer Portwood Pontius
Pletcher Pledger Pirkle Pillsbury Pentecost Peng Paxson Ortez Organ Oles Newborn Mullett Muirhead Mouzon
Mollett Mohn Mitcham Mee Medders Manders Mak Maciejewski Macaulay Lipman Lewter Langton Kriner Knipp Killeen
Karn Kalish Kaczor Jonson Jarrard Janda Hymes Hollman Hobdy Hitch Hennen Hagins Haddox Guitierrez Guernsey
Gorsuch Gholson Gazaway Gauna Gammons Freels Fonville Fetterman Farquhar Farish Fabela Escoto Dossett Dority
Dorfman Demmer Dehn Dawley Darbonne Damore Damm Crosley Cron Crompton Crichton Cotner Cordon Conerly Colvard
Clauson Chess Cheeseman Burgan Buffum Brassfield Bowerman Bothwell Bombard Bodden Boan Bittinger Bickham
Bedolla Bainbridge Aybar Ashlock Amidon Almanzar Akridge Zager Yong Worrall Winans Wilsey Wightman Westrick
Wenner Warne Warford Utecht Upson Tuma Tseng Trollinger Torbert Taulbee Sutterfield Stough Storch Stonebraker
Stilson Stiefel Steptoe Stepney Stender Stemple Staggers Spurrier Spray Spinney Spengler Smartt Skoog Silvis
Sieg Shuford Selfridge Sedgwick Sease Schlenker Schill Savarese Sandefur Rusnak Rudisill Royalty Rothermel
Resendiz Reliford Rasco Raiford Quisenberry Pullins Postell Pellegrin Paton Pasco Paden Pabst Orchard Olmsted
Newlon Mynatt Mower Moree Moffat Mixson Minner Min Mederos Maughan Massingill Lovern Lichtenstein Lawley
Laramie Lappin Lahti Lacayo Kuester Knee Kincade Juhl Jiron Jessop Jarosz Jain Hults Hoge Hodgins Hoban Hinkson
Hillyard Herzig Henriksen Hawker Hause Hankerson Gregson Golliday Gilcrease Gessner Garwood Garst Flinchum
Fishel Fishback Filkins Fentress Ehrhart Efird Drennon Dominy Domingue Dipaolo Dinan Dimartino Deskins
Defreitas Defranco Dancer Dahlin Cutshaw Cuthbert Croyle Crothers Critchfield Cowie Costner Coppedge Caufield
Cambron Cambridge Buser Burnes Buhl Brindley Boomer Blackshire Birge Bembry Beil Begaye Barrentine Barks Banton
Baity Auerbach Ambler Ackerson Zell Wynkoop Wallick Waid Veale Vandermark Vanderford Tuthill Trivette Thiessen
Tewksbury Tabron Swasey Swanigan Stoughton Stoudt Stimson Stecker Stead Spady Souther Smoak Sklar Simcox
Sidwell Seybert Sesco Seeman Schwenk Schmeling Robicheaux Riveria Rippeon Ridgley Remaley Rehkop Reddish Pusey
Pruden Pospisil Pangburn Palmateer Ownby Otwell Osterberg Osmond Olsson Nusbaum Novack Nokes Nehls Nay Naber
Mulhern Motter Moretz Milian Matsuda Marple Marciniak Manes Maker Macrae Lybarger Lint Lineberger Levingston
Lecroy Lattimer Laseter Kulick Krier Knutsen Klem Kinne Kinkade Ketterman Kerstetter Kersten Joshi Jin Jent
Jefcoat Hillier Hillhouse Henthorn Henline Helzer Heitzman Heenan Haughton Harbert Haman Grinstead Gremillion
Gorby Gerardi Geraghty Gaunt Gatson Gardin Gammill Gain Friedlander Frahm Fossett Fosdick Forth Forbush Fondren
Fleckenstein Fitchett Feist Esters Elsner Edgin Easterly Durazo Devereaux Deshotel Dargan Cornman Conkle Condit
Claunch Clabaugh Chute Cheesman Chea Charney Charleston Canipe Calles Cabell Buttram Bustillos Buskirk Boyland
Bourke Blakeley Berumen Berrier Behrendt Bartsch Baney Arambula Alldredge Allbritton Ziemba Zanders Youngquist
Yoshioka Yohe Wunder Woodfin Wojtowicz Winkel Wilmore Willbanks Wesolowski Wendland Walko Votaw Vanek
Turnipseed Triche Trautman Towler Tokarz Temples Tefft Teegarden Swigart Stryker Stoller Stapler Stansfield
Smelley Shulman Shew Sheahan Sharpton Selvidge Schlesinger Savell Sandford Rosenbloom Roepke Rish Rhames Renken
Reger Rappaport Quarterman Poplar Pizano Pigott Phair Petrick Patt Pascua Paramore Ogren Norden Noga Nisbet
Munk Mui Morvant Moloney Meng Meltzer Mellinger Mayton Markert Maner Mandujano Malpass Macintyre Lytton Lyall
Lummus Longshore Longfellow Lokey Locher Leverette Lepe Lefever Leeson Lagrone Kreider Korth Knopf Kleist
Keltner Kelling Josephs Jiang Huckins Holub Hoehn Higginson Hennings Heid Harnden Hanger Guild Grate Grandy
Grandstaff Goza Goodridge Goodfellow Goggans Godley Gilyard Geoghegan Galyon Funes Flanary Fales Erlandson
Ellett Edinger Dziedzic Draughn Donoho Dimatteo Dematteo Degnan Darlington Dam Dahlstrom Dahlke Czajkowski
Cumbie Culbert Crosier Croley Clinger Cheshire Chalker Cephas Caywood Cavalier Capehart Cales Cadiz Bussiere
Burriss Burkart Brundidge Bronstein Breeze Bradt Boydston Bostrom Borel Bolles Blay Blackwelder Bissett Bevers
Bester Benefiel Belote Beedle Beckles Baysinger Bassler Bartee Barlett Bargas Barefield Arterburn Apperson
Zellner Yelton Wilkin Wiggin Widman Welk Weingarten Walla Viers Vess Veazey Vannote Tullos Trudell Trower
Trosper Trimm Trew Topp Thoreson Terhune Tatom Suniga Sumter Steeves Stansell Soltis Sloss Shisler Sheriff
Shanley Servantes Selders Segrest Seese Seeber Schaible Savala Rutt Rumbaugh Ruis Roten Roessler Ritenour Riney
Rakestraw Rake Rachal Pullin Primeaux Prestridge Presswood Ponte Polzin Poarch Pittenger Piggott Pickell Parvin
Parmley Ozment Ormond Ordaz Oakman Novick Nemec Morfin Mera Melgoza Melby Marlatt Markovich Mahr Lupton Lucus
Lerman Leddy Leaman Leachman Lavalle Laduke Koury Konopka Koh Klock Kernan Jakes Inoue Hutsell Howle Hockman
Hockaday Hiltz Hetherington Hesser Hershman Heng Heffron Headen Haskett Hartline Harned Greenbaum Glines
Gilmour Gadd Gabbert Fuselier Freudenburg Fragoso Follis Flemings Feltman Febus Farren Fallis Ekstrom Eastridge
Dyck Dufault Dolezal Dinkel Didonato Devitt Devane Demott Daughtrey Daubert Das Creason Crary Costilla Chipps
Cheatwood Carmean Caffrey Burgher Brunk Brantner Boerner Bodkin Bencomo Baylis Baskett Barcus Baltz Asay Arcuri
Ankney Zwilling Zubia Zeitz Yard Winship Winningham Wickline Webre Waddington Vosburgh Vessels Verrett Vedder
Varnum Vandeventer Usry Towry Touchet Tookes Tonkin Timko Tibbitts Thedford Tarleton Talty Talamantez Tafolla
Sugg Strecker Stirling Steffan Spiva Slape Siemens Shatzer Seyler Seamans Schmaltz Ruppe Runner Royals
Roudebush Ripple Riemer Richarson Reichenbach Ratley Railsback Quayle Poplin Poorman Ponton Pollitt Piedra
Pickles Pew People Penwell Pelt Parkhill Paladino Olivarria Naron Muncie Mowbray Morones Monn Mitts Minarik
Mimms Milliron Millington Millhouse Messersmith Matchett Mahood Mabery Lundell Louden Losoya Lisk Lezama Leib
Lebo Lanoue Lanford Kump Krone Kreps Kott Kopecky Kolodziej Knuckles Kinman Kimmons Kelty Karlson Jenner
Jandreau Isenhour Houchins Hodo Hentges Hedberg Hayne Haycraft Harshbarger Harshaw Harriss Hansell Hanford
Hamburg Hamblen Gunnell Groat Gorecki Gochenour Gleeson Geiser Fulghum Friese Fridley Freeborn Frailey Flaugher
Fiala Ettinger Etheredge Eriksen Engelbrecht Engebretson Eickhoff Edney Edelen Eastin Eakes Driggs Donaghy
Disalvo Deshong Dahms Dahlquist Curren Cripe Cree Creager Corle Conatser Commons Coggin Coder Coaxum Closson
Clodfelter Classen Chittenden Castilleja Cartee Canup Canizales Burgoon Bunger Bugarin Buchanon Bruck Broadwell
Brier Breese Bracero Bowley Bowersox Bogar Blauser Blacker Bjorklund Basler Baltimore Baize Auman Amundsen
Adamczyk Yerkes Yerby Yamaguchi Worthey Wolk Wixom Wieczorek Whiddon Weyer Wetherington Watchman Warf Wansley
Vesely Velazco Vannorman Valasquez Turbeville Trivett Toothaker Toohey Tondreau Swindler Swigert Swider Stiner
Stever Steffes Stampley Stair Smidt Skeete Shutts Shock Shealey Seigler Schlichting Saulsberry Saner Roling
Rohn Rix Rister Remley Remick Recinos Ramm Pursell Poythress Pettry Petrey Petitt Penman Payson Outland Nuttall
Nuckols Nimmo Murtagh Mousseau Moulder Mooneyhan Moak Minch Miera Meighan Man Mainor Lundstrom Loughman Lobb
Linhart Lehn Lares Lapan Langhorne Lamon Ladwig Ladson Kuzma Kreitzer Knop Keech Kea Kadlec Jhonson Jantz
Inglis Hulme Housel Heaps Haslett Hartig Hamler Halton Hallum Gutierres Guerrier Gress Greenhalgh Gravelle Gow
Goslin Gonyea Gipe Gerstner Gannaway Gama Gallop Gaiser Fullilove Foutz Fossum Flannagan Farrior Ericksen
Entrekin Enochs Englund Ellenberger Eastland Earwood Dudash Drozd Desoto Delph Dejohn Degarmo Defeo Defalco
Dacus Cudd Crossen Crooms Cronan Cordray Comerford Colegrove Coldwell Carte Carberry Capp Cangelosi Brunell
Brucker Brockett Brizendine Brinegar Brimer Brase Bosque Bonk Bolger Bohanon Bohan Blazek Bennette Battiste
Balogh Ashcroft Asencio Arledge Anchondo Alvord Acheson Zaleski Wycoff Woodburn Wininger Winders Willmon
Weatherholt Warnick Wardle Warburton Volkert Villanveva Vass Vanallen Toothman Tiggs Thornsberry Thome Teeple
Tebo Tann Sultan Stucker Stoneman Stehle Stanback Stallcup Spurr Speers Smolen Sinn Silvernail Sholes Shives
Shain Secrest Seagle Schuette Schnieders Scharff Santee Sandell Rollings Rivenburg Ritzman Rist Reynosa Retana
Rarick Ransome Rall Propes Poyner Ponds Poitra Plaster Pippins Phu Penrose Pendergraft Peed Palko Oddo Noone
Newburn Nantz Mosser Moshier Molter Moler Millman Meurer Master Marinez Manzer Mankin Makris Luoma Luman Luebke
Luby Lomonaco Loar Litchford Lintz Licht Levenson Legge Lanigan Kreger Koop Klima Kitterman Kinkead Kimbell
Kibbe Kendig Jenkin Inniss Hurlbut Hunsucker Huckabee Hoxie Hoglund Hockensmith Hoadley Hinkel Higuera Herrman
Hausmann Haubrich Hanlin Hallinan Haglund Hagberg Gullo Gullion Groner Greenwalt Gong Glowacki Glessner Gines
Gildersleeve Gildea Gerke Gatton Gately Fralick Fouse Fluharty Faucette Fairfax Evanoff Elser Ellard Egerton
Ector Ebling Dunkel Duhart Dostal Doles Dismukes Digregorio Digby Dewees Deramus Denniston Dennett Deloney
Delaughter Cuneo Cumberland Crotts Crosswhite Cremeans Creasey Cottman Cothern Costales Cosner Constable
Colligan Cobble Clutter Chupp Chevez Chatmon Chaires Caplan Caffee Burrough Burditt Buckler Brunswick Broady
Bowlby Bouley Boltz Boddy Blackston Birdsell Bedgood Bate Bartos Barcenas Banach Baccus Ashman Arter Ansell
Allums Allsop Allender Albarran Adelson Zoll Wysong Wimbley Wildes Whitis Whitehill Whicker Weymouth Weldy Wark
Wareham Waddy Viveiros Vides Vecchio Vath Vandoren Vanderhoof Unrein Uecker Tsan Tregre Torkelson Tineo Swopes
Swofford Sweeten Summerfield Sumler Stucky Strozier Stigall Stickel Stennis Steely Slayden Skillern Shurtz
Shelor Shand Shabazz Seo Scroggs Schwandt Schrecengost Schoenrock Sandridge Ruzicka Rozek Rowlands Rosendahl
Romanowski Rolston Reichman Reay Rawlinson Raskin Raine Quandt Purdue Pruneda Prevatte Prettyman Pidgeon
Phillippi Pfeil Penix Peasley Paro Overall Ortegon Nordman Nims Motz Morlan Mooring Moir Mizrahi Mire Minaya
Millwood Mikula Messmer Meikle Mattocks Martone Markland Maravilla Mancha Mallery Lorentz Locklin Lipford
Lininger Liao Lepley Leming Leadbetter Lawhon Lattin Langworthy Lampman Lambeth Lamarr Lahey Krajewski Klopp
Kinnison Kestner Kennell Jozwiak Ivery Iliff Iddings Hudkins Houseman Holderman Hoehne Highfill Hiett Heskett
Heldt Hedman Hayslett Hatchell Hamada Hakala Haislip Haffey Hackbarth Guo Gullickson Guerrette Guan Greenblatt
Gongora Glaude Gills Gillison Gallucci Frasure Fodor Fizer Fishburn Finkbeiner Fager Espiritu Eppinger Epperly
Eckley Dray Dorsch Dille Devita Demery Delbosque Dantonio Curd Crume Crown Cozad Comacho Climer Chadbourne
Cayton Carls Canela Cadet Buzard Busick Burlison Bridgeforth Bornstein Boots Boice Boese Bilski Betton Berwick
Berlanga Behan Becraft Barrientez Banh Balke Balderrama Bahe Armer Aliff Alatorre Zermeno Younce You Yeoman
Yamasaki Wroten Woodby Winer Willits Wilcoxon Wehmeyer Waterbury Wass Wake Vizcarra Veitch Vanderbilt Vallery
Ureno Tyer Tipps Tiedeman Texeira Tapscott Stutts Stults Stukes Staff Spink Smithwick Slane Shiffer Sheedy
Sheaffer Sellman Schueller Schreier Schoolcraft Schoenberger Schnabel Sangster Samford Saliba Ryles Ryans
Rodriguz Risch Riel Rezendes Rencher Recker Rathjen Profitt Poteete Perrigo Patridge Osby Opperman Oppenheim
Olaughlin Ogles Oehler Obyrne Nickle Nease Neagle Navarette Nagata Musto Morison Montz Mogensen Mizer Miraglia
Mingus Merideth Menges Maynes Maldanado Makin Lundeen Lovin Linthicum Limones Lesure Leisure Lauver Laubach
Latshaw Lapham Kutcher Kleiman Kittleson Kimbrel Kemmerer Kelson Keese Kam Kallas Jurgensen Junkins Juergens
Jolliff Jelks Janicki Jang Ingles Huguley Huggard Howton Hone Holford Holding Hogle Hipple Heimbach Heider
Heidel Hattaway Harrah Hanscom Hankinson Hamdan Gridley Goulette Goulart Goodspeed Goodrow Gent Gautreau Ganz
Gandara Gamblin Fyffe Furrow Fulp Fricks Frase Fout Foulks Fouche Foskey Forgey Foor Fobbs Finklea Fincham
Fellman Eslick Eilerman Eaglin Dunfee Dumond Drewry Douse Domino Dimick Diener Dickert Deines Degree Declue Daw
Cuccia Crunk Crispin Corp Cornwall Corea Coppin Conboy Collar Cockrum Clute Clewis Channell Channel Catoe
Castillon Castile Carstarphen Carmouche Caperton Buteau Bury Bumpers Brey Brazeal Brass Bradham Borba Boothby
Bohr Boehme Blocher Bizzell Bieker Belser Baze Bartling Barrientes Barcia Banfield Aurand Artman Arnott Arend
Almaguer Allee Albarado Alameda Abdo Zuehlke Zoeller Yokoyama Yocom Wyllie Woolum Wint Winland Wink Wilner
Wilmes Whitlatch Walthall Walkowiak Walburn Vanderhoff Valez Ugalde Trumbull Tilford Tidd Tibbits Terranova
Templeman Tannenbaum Tabarez Swearengin Swartwood Svendsen Strum Strack Storie Stockard Steinbeck Starns
Stankiewicz Stacks Stach Sproles Smotherman Slusser Sinha Siefert Siddiqui Shuff Sherburne Seddon Schweigert
Schroeter Schmucker Saffold Rutz Rundle Rosinski Rogalski Ridout Rhymer Replogle Raygoza Ratner Rascoe Rahm
Quast Pressnell Predmore Pleasants Pigford Patnaude Parramore Papadopoulos Palmatier Ouzts Oshields Ortis
Olmeda Olden Norby Nitz Niebuhr Nevius Neiman Neidig Neece Murawski Mroz Moylan Moultry Mosteller Moring Mook
Moffet Mengel Mendelsohn Maser Manthey Malkin Magwood Maginnis Mabon Luton Lusher Lucht Latson Larmon
Landreneau Landgraf Lamberson Kurland Kresge Korman Korando Kitson Kincheloe Kawamoto Kawakami Jenney
Jeanpierre Ivers Ince Honda Hollier Hollars Hoerner Hodgkinson Hiott Hibbitts Herlihy Henricks Heavner Hayhurst
Harvill Harewood Hanselman Hanning Gustavson Grounds Grizzard Grinder Graybeal Gravley Gorney Goll Goehring
Godines Glickman Gimbel Geib Gayhart Gains Gadberry Fouch Forsman Folden Fogleman Figaro Fetty Feely Fabry Eury
Epling Elamin Echavarria Dutil Duryea Downard Douthit Doolin Dobos Dison Dinges Diebold Deshazo Depaz Degennaro
Dall Cyphers Cryer Crisman Credle Coriell Compos Colmenero Cogar Caley Burtch Brassell Brafford Bourn Bohnert
Blewett Blakes Bhakta Besser Bellis Balfour Avera Austria Applin Alsop Aleshire Zoller Zapien Wymore Wyble
Wolken Wix Wickstrom Whobrey Whigham Westerlund Weisser Weisner Weinstock Watlington Wakeland Virgen Veltri
Veith Urich Uresti Umberger Twedt Tuohy Tschida Trumble Trimmer Topps Threet Thrall Thetford Teneyck Swords
Strohl Streater Strausbaugh Stradley Stonecipher Steadham Stansel Stalcup Spradley Speier Southwood Sorrels
Slezak Skow Sirmans Simental Sifford Sievert Shover Sheley Selzer Scriven Schwindt Schwan Schroth Saylors
Saragosa Sant Salaam Saephan Routt Rousey Rolfes Richeson Redinger Rasnick Rapoza Rambert Quist Pyron Punch
Pullman Przybylski Pridmore Pooley Pines Perkinson Perine Perham Pecor Peavler Partington Panton Oliverio
Olague Ohman Noyola Nebel Murtha Muff Mowrey Moroney Morant Monsour Moffit Mijares Meriwether Mendieta
Melendrez Mejorado Mazon Matthies Maston Maske Marmon Marburger Mangus Mangino Luo Lobdell Lipson Lesniak
Leighty Lavallie Lareau Laperle Lape Laforce Laffey Kuehner Kravitz Kowalsky Kohr Kinsman Keppler Kennemer
Keiper Kaler Jun Jelinek Jarnagin Isakson Hypes Hutzler Hitz Hice Herrell Henslee Heitz Hasting Hartwick Harmer
Hammontree Haldeman Hakes Guse Guillotte Greve Greenough Golson Golder Godbolt Gilmartin Gies Gibby Geren
Genthner Gemmill Gaymon Galyean Friar Folkerts Fleeman Fitzgibbons Felan Farrand Eoff Enger Ducksworth Duby Dry
Drumheller Douthitt Donis Dixion Dials Dessert Depaul Demuth Demelo Delacerda Deforge Danos Dalley Cybulski
Cothren Corns Copas Clubb Clore Chitty Chichester Chery Chamber Caroll Carlberg Cajigas Byas Buzbee Busey
Burling Bufkin Brzezinski Brickner Brabham Boller Bodily Bockman Bleich Blakeman Bisbee Bezanson Besaw Berrian
Berkeley Bequette Beauford Baumgarten Batie Basaldua Bangert Banes Backlund Avitia Archey Apel Alam Zebrowski
Yokota Wormley Wootton Womac Wiltz Wigington Whitehorn Whisman Weisgerber Weigle Weedman Watkin Wasilewski
Wadlington Wadkins Viverette Vidaurri Vidales Vanleer Vanhoy Vanguilder Vanbrunt Updegraff Trinkle Tilson
Tengan Tarkington Surrett Summy Streetman Straughter Steere Stalling Spruell Solley Smathers Silvera Siems
Shreffler Sholar Selden Schaper Samayoa Rowen Rosenbalm Ronquillo Rogowski Repass Renick Rehberg Reaper Ranck
Rackers Raap Pugsley Pounders Pompa Plasencia Pipkins Pillar Petrosky Pelley Parkison Parisien Pangle Pancoast
Owenby Overbay Orlowski Nipp Newbern Nedd Nealon Najar Mysliwiec Myres Musson Murrieta Munsell Mumma Muldowney
Moyle Mowen Morejon Moodie Mikkelsen Metzinger Melin Mayhugh Marts Manges Lynam Luff Luebbert Loh Loflin Lococo
Loch Lightle Lewellyn Leishman Lebow Lebouef Leanos Landy Landaverde Lacefield Kuebler Kropf Kroeker Kluesner
Klass Kimberling Kilkenny Kiker Ketter Kelemen Keasler Kawamura Kardos Igo Huseman Huseby Hurlbert Hottinger
Hornberger Hopps Holdsworth Hensen Heilig Heeter Harpole Gutowski Gunnels Grimmer Grieve Gravatt Granderson
Gotcher Gleaves Genao Garfinkel Foushee Flanery Finnie Fagin Ewalt Ellefson Eiler Eastep Digirolamo Didomenico
Devera Delavega Defilippo Debusk Cupples Cuddy Crofoot Courter Coto Costigan Corning Corman Corlett Cooperman
Collison Coghlan Cobbins Coady Coachman Clothier Client Chmielewski Chatterton Chappelle Chairez Casperson
Casler Casados Carrow Canavan Cambra Byard Buterbaugh Buse Bucy Buckwalter Bubb Bryd Bradwell Boshears Borchert
Blansett Blade Bilbo Biehl Bessey Belles Beaufort Bayliss Bardsley Avilla Aderholt Yowell Yearby Wurst
Woolverton Woolbright Wildermuth Whittenburg Whitely Wetter Wetherbee Wenz Welliver Wason Warrior Warlick
Voorhies Villines Varghese Vanwyk Vanwingerden Vanhorne Umstead Twiggs Tusing Trego Tompson Tinkle Thoman Thole
Tatman Tartt Suda Studley Strock Strawbridge Stokely Stec Stalter Speidel Spafford Spade Skillman Skelley
Skalski Sison Sippel Sinquefield Siegle Sharrow Setliff Sellner Seery Scriber Schull Schrupp Schippers Say
Saulsbury Sao Santillo Sanor Rubalcaba Ronk Robbs Roache Riebe Reinoso Prude Pottorff Pontiff Picou Picklesimer
Pettyjohn Petti Parmelee Pardee Overholt Nolting Noda Nevitt Navarre Murrow Munz Mulloy Milliman Merlino
Mayhall Mattoon Martello Marbury Maly Malec Maitland Maheu Lyke Luera Lowenstein Losh Lopiccolo Longacre Loden
Libbey Lenhardt Lefebre Lauterbach Lauritsen Lass Larocco Larimer Lansford Lanclos Lamay Kulikowski Kriebel
Kosinski Kleinman Kleiner Kleckner Kistner Kissner Kissell Kilroy Keisler Keeble Keaney Jimison Jeans Ikner
Hursey Hruska Hove Hou Host Hosking Hoose Holle Hoeppner Hittle Hitchens Hirth Hinerman Higby Hertzog Hentz
Hensler Heier Hegg Hassel Harpe Hara Hain Hagopian Grimshaw Grado Gowin Gowans Googe Goodlow Gleaton Gidley
Gambrel Fuentez Fresquez Fraher Fitting Felten Everman Ertel Ensign Endo Ellerman Eichorn Edgell Ebron Eaker
Dundas Duncanson Ducan Dombroski Doman Dickison Dewoody Deloera Delahoussaye Dejean Degroat Decaro Dearmond
Dashner Dales Crossett Cressey Cowger Courts Cornette Coplin Coover Condie Cokley Ceaser Cannaday Callanan
Cadle Bullion Bucklin Bruening Branan Bradway Bortz Bolan Boerger Bloomberg Bingman Bilger Berns Beres Beets
Beede Beachum Baughn Bator Basquez Barreiro Barga Balser Baillie Axford Attebery Arakaki Andrzejewski Ament
Adcox Zeitler Zang Ybanez Yagi Wolak Wilcoxson Whitesel Whitehair Weyand Westendorf Welke Weinmann Wei Weesner
Weekes Wedel Weatherall Warthen Vose Villalta Viator Valtierra Urbanek Tulley Trojanowski Toups Torpey Tomita
Tindal Tieman Tevis Tedrow Taul Tash Swiderski Sweeting Sund Stocking Stich Sterns Stegner Splawn Speirs
Southwell Soltys Smead Slye Skipworth Sipos Simmerman Sidhu Shuffler Shingleton Shadwick Sermons Seefeldt
Schwanke Schreffler Schiro Samsel Ruddell Royse Rosalez Romriell Rommel Rizer Rickards Rhoton Rhem Reppert Rayl
Raulston Rapier Quinney Purdie Puffer Pincus Pendelton Pendarvis Peltz Peguero Peete Patchett Papke Palafox
Ottley Ostby Oritz Oatman Noell Nicoll Newhall Newbill Netzer Nettleton Neblett Murley Mungo Mulhall Morford
Monsen Mitzel Miskell Mehaffey Mayville Maysonet Maust Mathieson Mastrangelo Maskell Malmberg Makela Madruga
Lotts Longnecker Logston Littell Liska Lindauer Lillibridge Levron Letchworth Lesh Leffel Leday Kula Kucharski
Kromer Kraatz Komar Kivett Kirts Kinnear Kersh Keithley Jimenes Jeppesen Jansson Huntsberry Huitt Huffine
Hosford Hopes Holmstrom Hollen Hodgin Hirschman Hiltner Hilliker Hibner Hennis Helt Heer Hartness Hardrick
Halladay Grunewald Griffeth Grenz Grandison Ginther Gillingham Gillham Gess Gelman Gearheart Gaskell Gamino
Gallien Galentine Fuquay Froman Froelich Friedel Foos Fomby Focht Flythe Fiqueroa Filson Fierros Farney Fargo
Etzel Elzey Eichner Eger Eatman Ducker Dollard Dodrill Dinapoli Delcid Delaune Delatte Deems Daluz Cullison Cue
Crumrine Crosland Croll Criddle Couey Cort Coppinger Collman Cockburn Clayborne Claflin Cissell Chowdhury
Causby Caulder Casner Cardiel Burner Brunton Bruch Broxton Brosius Brooking Bosserman Bolds Boelter Blohm Blea
Beus Bellew Bastarache Bark Barcomb Balls Balk Balas Bakos Avey Atnip Ashbrook Aquirre Appell Aldaco Ahlstrom
Zylstra Zick Zheng Yother Wyse Whitty Weist Vrooman Vine Villalon Vidrio Vavra Vanmatre Vandorn Turberville
Tuel Trogdon Town Toone Tolleson Tinkham Tinch Teston Teer Tawney Taplin Tansey Swayne Sutcliffe Sunderman
Suits Strothers Stromain Stoneburner Stolp Stoehr Stingley Stegman Spinella Soules Sommerfield Sipp Simek
Siders Shufelt Shue Shor Shires Sheely Seaberg Schwing Saver Sasse Sarvis Santora Sansbury Salls Saleem Rybicki
Rothenberg Rosenstein Roquemore Rollison Rodden Ridlon Riche Reiley Rech Rayo Rawley Radabaugh Quon Quill
Privette Pickrell Penning Pankratz Nyquist Norrell Noren Nale Nakashima Musselwhite Murrin Murch Mullinix
Mullican Mullan Mondor Molinar Minjares Minix Mingle Minchew Milewski Mikkelson Mifflin Merkley Meas
Mazzariello Mauzy Mauch Mastro Martinek Marsala Marcantel Mahle Louder Lobel Linch Layden Lapine Lansberry Koga
Knupp Klimek Kittinger Kirchoff Killinger Kilbourne Ketner Kepley Kemble Kells Kear Kaneshiro Kamm Joines Iler
Holgate Hoar Hisey Hird Hilyard Heslin Herzberg Hennigan Hegland Haner Handel Greenly Gran Goetsch Godbold
Gilland Gidney Gibney Giancola Gettinger Galgano Gaier Fuston Freel Fortes Flock Figgs Fedler Facer Evins Euler
Esquer Enyeart Elem Eisenhower Edgerly Duffin Dotts Dossantos Dockins Difiore Dierks Dickerman Dice Denault
Demaree Delmonte Delcambre Days Darst Dahle Curnutt Cully Culligan Cueva Crosslin Croskey Cromartie Crofts
Covin Coutee Cost Coppa Coogan Condrey Concannon Coger Cloer Clatterbuck Cieslak Chumbley Choudhury Charboneau
Carneal Callicoat Burgoyne Bucholz Brumback Brosnan Brogden Broder Brendle Breece Bown Boser Bondy Boll Blandon
Biscoe Bevill Battin Basel Bartram Barnaby Barmore Balbuena Badgley Backstrom Auyeung Arrellano Arant Ansari
Alling Alejandre Alcock Aguinaldo Aarons Zeiger Zawacki Yutzy Yarger Wygant Wuest Witherell Wisneski Whitby
Whelchel Weisz Weisinger Weishaar Wehr Waxman Waldschmidt Walck Waggener Vosburg Vercher Venters Vanscyoc
Vandyne Utt Urick Ungar Ulm Tumlin Tsao Tryon Treiber Tow Tober Tipler Tillson Tiedemann Thornley Tetrault
Temme Tarrance Tackitt Sykora Sweetman Swatzell Sutliff Suhr Sturtz Strub Strayhorn Stormer Steveson Steinfeldt
Spiro Spieker Speth Soza Souliere Soucie Snedeker Slifer Skillings Situ Siniard Siggers Shultis Shrewsbury
Shippee Shimp Shepler Sharpless Shadrick Severs Semon Semmes Seiter Schroyer Schrack Schoenberg Scheidt Scheele
Satter Sarris Sarratt Sakamoto Saine Ryman Rumley Ruggerio Rucks Roughton Robards Rexroad Resler Reny
Rentschler Redrick Redick Reagle Raymo Raker Pyburn Pritt Presson Pressman Pough Perz Pelzer Palos Orbison
Oliveros Nourse Nordquist Newbury Nelligan Nawrocki Myler Mumaw Morphis Moldenhauer Miyashiro Mignone Mickelsen
Michalec Mesta Maselli Manjarrez Malbrough Machin Mabie Lynde Lykes Lueras Loken Lilienthal Levey Legler Leedom
Lebowitz Larabee Lapinski Langner Langenfeld Lampkins Lambright Labrador Labounty Lablanc Kyte Kraker Kouba
Kirwin Kincer Kimbler Kegler Keach Katzman Katzer Jimmerson Jenning Hust Huson Husby Humphery Hufnagel Holsey
Holoman Hogge Hinderliter Hildebrant Hick Hey Hemby Heintzelman Heidrick Hearon Heap Hazelip Hauk Hasbrouck
Harton Hartin Harpster Hansley Hanchett Haar Guthridge Gulbranson Guill Grund Grosvenor Grist Grell Grear
Granberry Gonser Gillon Gillmore Gillan Gibbon Gettys Gano Galliher Fullen Frese Frates Foxwell Fleishman
Fleener Fielden Feng Fells Feemster Fauntleroy Fails Evatt Espy Eno Edler Eastham Dunavant Drinnon Dowe Dorgan
Dollinger Divers Dipalma Difranco Dietrick Denzer Demarest Delee Delariva Delany Decesare Debellis Deavers
Deardorff Dawe Darosa Darley Dalzell Dahlen Cupps Cunniff Cude Crivello Cripps Cresswell Cousar Compo Colorado
Clyne Clayson Cearley Cargo Buttrey Buttler Burpee Bulkley Buitron Buda Bublitz Bryer Bryden Brott Brookman
Bronk Breshears Brannum Braman Bracewell Boyter Bomberger Bold Boeding Blauvelt Blandford Bigger Bielecki Bibby
Berkman Belvin Bellomy Behne Beecham Becher Beams Bax Bassham Baley Bacchus Auxier Atkison Ary Arocha Arechiga
Anspach Algarin Alcott Alberty Ackman Zwick Ziemer Zastrow Zajicek Yokum Yokley Wittrock Winebarger Wilker
Wilham Whitham Wetzler Westling Westbury Wendler Wellborn Weitzman Weitz Waldroup Vrabel Vowels Villicana
Vibbert Vesey Vannatter Vangilder Vandegrift Vanalstyne Vallecillo Usrey Tynan Turpen Tuller Trisler Townson
Tillmon Threlkeld Thornell Terrio Taunton Swoboda Swihart Sustaita Suitt Stuber Strine Stookey Stmartin Stiger
Stainbrook Solem Smail Sligh Siple Shumake Shriner Showman Shiner Sheen Sheckler Seim Secrist Scoggin
Schultheis Schmalz Schendel Schacher Saulter Santillanes Sandiford Sande Saltz Sakai Ryckman Ryant Ruck Rocker
Rittenberry Ristau Risk Richart Rhynes Reyer Reulet Reser Redington Reddington Rebello Reasor Raftery Rabago
Raasch Quintanar Pylant Purington Provencal Prom Prioleau Prestwood Popa Polster Politte Poffenberger Pinner
Pietrzak Pettie Penaflor Pellot Pellham Paylor Payeur Papas Paik Oyola Osbourn Orzechowski Olesen Oja Ohl
Nuckolls Nordberg Noonkester Nold Nitta Niblett Neuhaus Nesler Nanney Myrie Mutch Motto Mizelle Mincy Millikan
Millay Miler Milbourn Migues Miesner Mershon Merrow Meigs Mealey Maziarz Mateer Marson Mang Mance Malbon Mah
Magnusson Macek Lurie Lown Lonon Lisenby Linsley Linger Leavens Learned Lauritzen Lathem Lashbrook Landman
Lamantia Laguerre Kogan Klingbeil Kist Kimpel Kime Kier Kerfoot Kennamer Kellems Kammer Kamen Jepsen Jarnigan
Ishee Hux Hungate Hummell Hultgren Huffaker Hruby Hornick Hooser Hooley Hoggan Hirano Hilley Higham Henrickson
Henegar Hedley Hasegawa Hartt Hambright Halfacre Hafley Guion Guinan Grothe Gries Greaney Granda Grabill
Gossman Gosser Gossard Gosha Gobin Ginyard Gilkes Gilden Gephart Gengler Gassett Gandhi Galusha Gallager
Galdamez Fulmore Fritsche Fowles Foutch Forward Footman Fludd Flakes Ferriera Fenimore Fegley Fegan Fearn
Farrier Fansler Fane Fairweather Etherton Elsberry Dykema Duppstadt Dunnam Dunklin Duet Due Dudgeon Doxey Dory
Donmoyer Dodgen Disanto Dingler Dimattia Dilday Digennaro Derossett Deputy Depp Demasi Deakins Deady Daigre
Daddario Czerwinski Cullens Cubbage Cracraft Combest Coghill Clerk Claybrooks Class Chason Cessna Carolan
Carnegie Capetillo Callier Cadogan Caba Byrom Byrns Burrowes Burket Burdge Burbage Bukowski Buchholtz Brunt
Brungardt Brumbelow Broadhurst Brigance Brandow Bouknight Bottorff Bottomley Bosarge Borger Bombardier Boggan
Blumer Blecha Birney Birkland Betances Beran Benes Belgrave Bealer Bath Bashir Bartow Barnhouse Ballweg Baisley
Bains Baehr Bachus Bachelder Auzenne Aten Astle Allis Agarwal Adger Adamek Ziolkowski Zinke Zazueta Younkin Won
Wittig Witman Winsett Winkles Wiedman Whitner Whitcher Wetherby Westra Westhoff Wagaman Voris Vicknair Vegas
Veasley Vaugh Vanderburg Tunney Trumbo Truluck Trueman Truby Trombly Trojan Tourville Tostado Titcomb Timpson
Tignor Thrush Thresher Thiede Tews Tamplin Tacker Syverson Summerall Stumbaugh Strouth Straker Stradford
Stokley Steinhoff Stairs Spigner Soltero Snively Sletten Sinegal Sigel Shoe Shire Shinkle Shellman Sheller
Sheats Sharer Selvage Sedlak Sea Schriver Schimke Scheuerman Schanz Savory Saulters Sauers Sais Rusin Rumfelt
Ruhland Rozar Rosborough Ronning Rolph Rogue Robie Riviera Rimer Riehle Rhein Retzlaff Reisman Rayes Raub
Raminez Quesinberry Pua Priolo Printz Prewett Preas Prahl Portugal Poovey Ploof Plaisted Pickney Petrovich Perl
Pehrson Peets Pautz Paras Pals Pafford Oyer Ovellette Outten Outen Ours Orduna Odriscoll Nosal Niven Nisbett
Nevers Nathanson Mukai Mozee Mowers Motyka Montford Molden Miser Millender Midgette Messerly Melendy Meisel
Meidinger Meany Mauriello Maudlin Matzke Matsumura Masuda Maloof Maddix Lochner Linquist Lietz Leventhal
Leopard Lemanski Leiser Lauber Lamberth Kuss Kulik Krout Kotter Kohlmeier Koffler Koeller Knipe Knauss Kissee
Kilgo Kerlin Kellison Kehl Jantzen Inabinet Ikard Husman Hunsberger Hundt Hucks Houtz Houseknecht Hoots Hogsett
Hogans Hintze Hession Helsley Heffington Heberling Heasley Heal Hazley Hazeltine Hayton Hayse Hawke Haston
Harward Harvard Harrow Hanneman Hafford Hadnot Guerro Graig Grahm Gowins Goosby Gibbens Ghent Germann Geil Gebo
Gean Garling Gardenhire Garbutt Furguson Funchess Fujiwara Fujita Friley Forshee Folkes Filler Fernald Ferber
Feingold Farrelly Fairbank Espey Eshleman Erbe Elsea Ellman Eisenhart Earnhardt Duplantis Dulac Ducote Draves
Dosch Divito Dimauro Derringer Demeo Demartini Delima Dehner Degen Defrancisco Defoor Dedeaux Debnam Cypert
Cutrer Custis Croker Copher Conlan Conkling Cogdell Cilley Cendejas Cassette Cashin Carstensen Caprio Calcote
Calaway Byfield Butner Bushway Burritt Browner Brobst Briner Brighton Brickley Brendel Bratten Brainerd
Brackman Bowne Bouck Borunda Bordner Bonenfant Boehmer Bodiford Blankinship Blaha Bitting Bissonette Bigby
Beverage Bermudes Berke Bergerson Bendel Belville Bearce Beadles Bartlow Barren Avans Aumiller Arviso Arpin
Arnwine Armwood Arehart Antle Alm Allshouse Ahart Aguon Ziebarth Zeledon Zakrzewski Yuhas Yingst Yedinak
Wommack Winnett Wingler Wilcoxen Whitmarsh Whistler Wayt Watley Warkentin Vogelsang Voegele Villafane Viles
Vanwagoner Vanwagenen Vanleuven Vanauken Uselton Uren Trumbauer Tritt Treadaway Tozier Tomczak Tomberlin
Tollett Toller Titsworth Tirrell Tavera Tarnowski Tanouye Swarthout Surette Styers Styer Stickland Stembridge
Stearn Starkes Stanberry Spino Spicher Sperber Speece Soo Sneller Smalling Slowik Slocumb Sliva Slemp Slama
Sitz Sisemore Sindelar Shipton Shillings Sheeley Sharber Shaddix Severns Sensabaugh Seder Seawell Seamons
Schrantz Schooler Scheffer Scheerer Saum Sano Sampley Sabbagh Royall Rottman Rivenbark Ricketson Rickel Rethman
Reily Reddin Reasoner Reade Rast Pung Proto Prosperie Prim Preusser Preslar Powley Pinnix Pilla Pickerel
Pharris Petway Pereda Pennypacker Pennebaker Pedrick Patin Patchell Padua Padro Osterhout Orner Opp Olivar
Ohlson Newquist Newcombe Neihoff Nehring Nebeker Mundo Mullenix Morrisey Moronta Morefield Mongillo Molino
Minto Midgley Michie Menzies Medved Mechling Mayweather Maize Maddocks Maday Macha Maag Luken Lopp Lolley
Llanas Litz Litherland Letcher Lemelle Leet Laursen Latch Larrick Lantigua Langlinais Lafever Krogman Kohut
Knarr Klimas Kittelson Kirschbaum Kintzel Kincannon Kimmell Killgore Kettner Kelsch Karle Kapoor Johansson Jock
Jenkinson Janney Iraheta Insley Hyslop Human Huckstep Holleran Hoerr Hinze Hinnenkamp Hilger Higgin Hicklin
Henkle Helfer Heikkinen Heckstall Heckler Heavener Haydel Haveman Haubert Harrop Hansard Hanover Hammitt
Haliburton Haefner Hadsell Haakenson Guynn Guizar Grout Goo Gomer Golla Godby Glanz Glancy Givan Giesen Gayman
Garraway Furness Frisk Frary Forand Fessenden Fearon Faulks Everton Eurich Etchison Esterly Entwistle
Ellingsworth Elders Eisenbarth Edelson Eckel Earnshaw Dunneback Doyal Donnellan Dolin Dibiase Dermody Denmark
Degregorio Darnall Dant Danaher Dammann Dames Czarnecki Cuyler Custard Cummingham Cuffie Cuffee Cudney Cuadra
Crigler Creger Coughlan Cortright Corchado Connery Condron Colosimo Colclough Cohee Chill Chien Check Chacko
Cevallos Cavitt Cavins Cashwell Campas Callas Caison Cai Cabot Bynoe Buswell Burpo Burnam Burges Buerger Buelow
Bueche Buckle Brummitt Brodersen Briese Brakebill Braatz Boyers Boughner Borror Bohner Blaker Blackmer Bissette
Bibbins Bhatt Bhatia Bessler Bergh Beresford Bensen Benningfield Behler Beehler Beazley Bargo Bannerman Baltes
Balog Ballantyne Axelson Apgar Aoki Anstett Alejos Alcocer Albury Aichele Ahl Ackles Zerangue Zehner Zank
Youngberg Yorke Yarbro Xie Wydra Worthley Wolbert Wittmer Witherington Wishart Winkleman Willilams Willer
Wiedeman Whittingham Whitbeck Whetsel Wheless Westerberg Welcher Wegman Waterfield Wasinger Warfel Wannamaker
Walborn Wada Vizcarrondo Villeda Veras Venuti Veney Ulrey Turcios Torian Torbett Thrailkill Terrones Teitelbaum
Teems Tay Swoope Stutes Stthomas Strohm Stroble Striegel Stodola Stinchcomb Steves Steppe Stem Steller Staudt
Starner Stamant Stam Stackpole Sprankle Speciale Spahr Sowders Sova Soluri Soderlund Slinkard Skates Sjogren
Sirianni Sickels Sica Shugart Shoults Shive Shimer Shier Shield Shepley Sheeran Sharper Sevin Seto Sedlacek
Schuelke Schlater Schisler Schiefelbein Sanon Sae Sabala Ruyle Ruybal Ruf Rueb Rowsey Rosol Rishel Ringgold
Rieves Ridinger Rew Retherford Rempe Reith Rafter Purdom Puls Pulaski Propp Preiss Polansky Poch Pfarr
Pfannenstiel Penniman Pauling Patchen Parkey Pando Overly Ottman Otter Ostlund Ormiston Nowacki Norred Nishida
Nilles Neth Nealey Myricks Murff Mungia Mullet Motsinger Molyneux Modzelewski Miura Minich Milbrandt Michalik
Meserve Mendivil Mazzella Maule Mattera Mathena Mascorro Marinello Marguez Manwaring Manhart Lymon Luse Lukasik
Ludlum Luczak Lowenthal Lossett Lorentzen Loredo Longworth Lomanto Lipsky Linck Liedtke Lessman Lemond Lembo
Ledonne Leatham Laufer Lanphear Lamphear Lamberton Lade Lacross Kyzer Krok Kring Krell Krehbiel Kratochvil
Krach Kovar Kostka Knudtson Knaack Kliebert Klahn Kirkley Kimzey Kettle Kerrick Kennerson Keesler Karlin
Janousek Imel Icenhour Hyler Hudock Houpt Hopping Hoops Holquin Holiman Holahan Hodapp Hires Hickmon Hersom
Helvey Heidt Hedstrom Hedin Hebron Hayter Harn Hardage Harbor Halsted Hahne Hagemann Guzik Guel Groesbeck
Gritton Grego Grasty Graney Gossage Golston Godina Glade Giambrone Gerrity Gerrish Gerling Gaulke Garlick
Gaiter Gahagan Gagnier Friddle Fredericksen Franqui Follansbee Foerster Flury Fitzmaurice Finlayson Fiecke
Fickes Fichter Farrel Fackler Eyman Escarcega Engman Elsass Elliston Eddleman Eadie Dummer Dorrough Dorrance
Doolan Donalson Ditullio Dishon Dike Devinney Desir Deschamp Derrickson Delamora Deitch Dechant Danek Cudjoe
Croxton Creasman Craney Crader Cowling Coulston Corlew Corl Copland Convery Cohrs Clune Clausing Chubb Chittum
Charlesworth Champine Chamlee Chagoya Casselman Calderwood Byford Buttars Bushee Burrage Buentello Brzozowski
Bryner Brumit Brookover Bronner Bromberg Brixey Brinn Bremner Brawn Branscome Brannigan Bradsher Bozek Bollin
Bogert Bodenhamer Blose Billips Bibler Benfer Belue Belford Behn Beerman Barnhardt Baltzell Balling Bainter
Babineau Babich Baade Attwood Artiaga Applebaum Ang Amaker Allsup Alligood Agin Agar Achenbach Abramowitz Yopp
Yelle Yeldell Wynter Woodmansee Wooding Woll Winborne Willsey Willeford Widger Whiten Whitchurch Whang Wen
Weissinger Weinman Weingartner Weidler Waltrip Wagar Wafford Vitagliano Villalvazo Villacorta Vickrey
Vandenbosch Valazquez Utsey Unzueta Trevizo Trembley Tores Tolan Tillison Tietjen Teachout Taube Tatham
Tarwater Tarbell Sydow Swims Swader Striplin Stops Steinhauer Steigerwald Starkweather Stallman Squier Shiflet
Shibata Shevlin Sherrick Shake Sessums Servais Senters Seevers Seelye Searfoss Seabrooks Scoles Schwager Schrom
Schmeltzer Scheffel Sax Sawin Saterfiel Sanroman Sane Sandin Saladin Sak Rushin Ruley Rueter Rosenzweig Roles
Rohe Rockey Riter Rieth Ried Riding Riddles Rennick Remer Relyea Reilley Reder Rakowski Rabin Queener Pursel
Prue Prowell Pritts Presler Pouncy Porche Porcaro Pollman Pinkley Pinegar Pilger Philson Petties Perrodin
Pendergrast Patao Pasternak Pasko Parshall Panos Padillo Oyama Overlock Overbeck Otterson Orrell Ornellas Opitz
Officer Noggle Negrin Nakayama Nagao Nadel Musial Murrill Murrah Munsch Mucci Mrozek Moyes Mowrer Moorhouse
Monico Mone Mondy Moncayo Mole Miltenberger Milsap Milone Millikin Milardo Micheals Meyerson Mericle Mendell
Meinhardt Meachum Maultsby Matheney Matamoros Marro Mantz Mannings Maltby Malchow Maiorano Mahn Mahlum Maberry
Luellen Longwell Longenecker Lofland Locascio Linney Linneman Lighty Levell Levay Lenahan Lemen Lehto Lebaron
Lainez Laffoon Labombard Kujawski Kreutzer Korhonen Kollman Kohan Kogut Kivi Kittel Kinner Kindig Kindel Kiesel
Kidney Kibby Khang Kettler Ketterer Kepner Kelliher Keenum Kanode Kail Juhasz Jowett Jeon Iser Imai Hutchcraft
Humiston Hulings Hukill Huizenga Hugley Hornyak Hodder Hisle Hillenbrand Hille Higuchi Hertzler Herdon Heppner
Hepp Heitmann Heckart Hazlewood Hayles Hayek Hawthorn Hawkin Haugland Harbuck Happel Hambly Hambleton Hagaman
Gullette Guinyard Grogg Grise Griffing Goto Gosney Goods Goley Goldblatt Gledhill Girton Giltner Gillock Gilham
Gilfillan Giblin Gentner Gehlert Gehl Garten Garney Garlow Galles Galeana Futral Fuhr Friedland Franson Foulds
Follmer Foland Flax Flavin Firkins Figueredo Ferrill Fenley Fauver Farfan Factor Eustice Eppler Engelman
Engelke Ellerbee Elks Ehret Ebbert Durrah Dubuque Dragoo Donlon Dolloff Doi Dibella Derrico Demko Demar
Darrington Czapla Crooker Creagh Cranor Craner Crafts Crabill Coyer Cowman Cowherd Costillo Cosenza Corker
Collinson Clingman Clingerman Claborn Chmura Chaudhry Chapell Caves Caverly Caulkins Carn Campfield Callaham
Butkovich Buske Burrier Burkley Bunyard Budge Buckelew Buchheit Broman Brasel Boyster Booe Bohnsack Blomberg
Blanford Bilderback Biggins Bently Beegle Bechtol Beaubien Bayerl Baumgart Barratt Barlowe Barkman Baldree
Baine Bail Baggs Bacote Aylward Ashurst Arvidson Arthurs Arrey Arreguin Arrant Arner Armor Arizmendi Amis
Alphin Allbright Aikin Acres Zupan Zuchowski Zanchez Zahradnik Zahler Younan Yeater Yearta Yarrington Yantis
Woomer Wollard Wolfinger Woerner Witek Wishon Wisener Wingerter Willet Wilding Wiedemann Weisel Wedeking
Waybright Wardwell Walkins Waldorf Voth Voit Virden Viloria Vaquera Vantassell Vandergrift Vancuren Valenta
Underdahl Tygart Twining Twiford Turlington Tullius Tubman Trowell Trieu Transue Tousant Torgersen Tooker
Tippins Tinner Timlin Tillinghast Tidmore Tedrick Tacey Swanberg Sunde Summitt Summerford Strandberg Storck
Stober Steitz Stayer Stauber Staiger Sponaugle Spofford Sparano Spagnola Sokoloski Snay Slough Skowronski Sieck
Shimkus Sheth Sherk Shankles Shakespeare Shahid Sevy Sergeant Senegal Seiden Seidell Searls Searight Schug
Schilke Scheck Sawtelle Santore Sanks Sandquist Sanden Saling Saathoff Ryberg Rustad Ruffing Rudnicki Ruane
Rozzi Rowse Rosenau Rodes Risser Riggin Riess Riese Rhoten Reinecke Reigle Redner Rebelo Raynes Rahe Querry
Quellette Pulsifer Prochnow Poulton Policastro Polhemus Polasek Pohlmann Plotner Pitkin Pita Pinkett Piekarski
Pfau Petroff Petermann Peplinski Peller Pecinovsky Pattillo Patague Parenti Parchman Paff Nolley Noakes Nigh
Newnam Netter Napoles Nakata Nakamoto Muck Morlock Montilla Mohney Mitchener Meyerhoff Massingale Maring
Maricle Mannon Mannix Manney Manalo Malan Mahony Madril Macintosh Lurry Luczynski Lucke Loud Losee Lorence
Loder Linebarger Lindamood Limbaugh Letts Leleux Leep Leeder Leard Laxson Lawry Laughton Kurek Krishnan
Kretschmer Krebsbach Kontos Knauf Klick Kleven Klawitter Kitchin Kirkendoll Kinkel Kingrey Kilbourn Kensinger
Kennerly Kamin Justiniano Junkin Judon Jordahl Jeanes Jarrells Iwamoto Ishida Immel Ihle Hyre Hurn Hultman
Huffstetler Huffer Howey Horney Hooton Holts Holscher Holen Hoggatt Henne Helstrom Hellickson Heinlein
Heckathorn Heckard Heart Headlee Hauptman Haughey Hatt Harring Harford Hammill Halperin Haig Hagwood Hagstrom
Gunnells Gundlach Greeno Greenland Gonce Goldsby Gisi Gillins Geibel Gauger Garriott Gander Gajewski Fullbright
Fuell Fritzler Freshwater Freas Forbus Flohr Flemister Finks Fenstermaker Feldstein Faw Farhat Fagg Fader
Exline Emigh Eguia Edman Eckler Eastburn Dunmore Dubuisson Dubinsky Drayer Doverspike Doubleday Doten Dolson
Dohrmann Disla Direnzo Dipaola Dines Diblasi Dewolf Desanti Dennehy Delker Decola Davilla Daughtridge Darville
Darland Danzy Dandy Culotta Cruzado Crudup Croswell Coverdale Couts Corbell Coplan Coolbaugh Conyer Conlee
Comiskey Coberly Clendening Clairmont Cienfuegos Chojnacki Chilcote Champney Carew Carbin Carabajal Cail Caddy
Busbee Burts Burbridge Bunge Bundick Bucker Bucholtz Broce Brite Brignac Brierly Bridgman Braham Bradish
Boyington Borjas Bonn Bohlen Bogardus Bockelman Blackerby Bizier Biro Binney Beno Belgarde Belding Becerril
Bazaldua Bayes Barrus Barris Baros Ballow Balboa Bakewell Baginski Badalamenti Backhaus Avilez Auvil Atteberry
Ardon Anzaldua Amsler Althouse Alberson Aitchison Aguinaga Zickefoose Zerr Zeck Zartman Zahm Zabriskie Yohn
Yellowhair Yeaton Yarnall Yaple Wolski Wixon Willner Whitsitt Wheelwright Weyandt Wengerd Weatherholtz
Wattenbarger Walrath Walpole Waldrip Voges Vinzant Viars Veres Veillon Vawter Vaughns Vanwart Vanostrand
Valiente Valderas Tulloch Trostle Treaster Traywick Toye Tomson Tomasek Tippit Tinajero Tift Tienda Thorington
Thieme Thibeau Thakkar Tewell Test Telfer Sweetser Stratford Stracener Stoke Stiverson Stelling Speaker Spatz
Sober Slevin Slabaugh Simson Shupp Shoultz Shotts Shiroma Shetley Sherrow Sheffey Shawgo Shamburger Sester
Segraves Seats Scioneaux Schwartzkopf Schwabe Scholes Schluter Schlecht Schildgen Schieber Schewe Schecter
Scarpelli Sautter Santelli Sandman Salmi Sabado Ryer Rydberg Ryba Rushford Running Runk Ruddick Rote Rosenfield
Roesner Rocchio Ritzer Rippel Rimes Riffel Richison Ribble Resh Rehn Rasor Rasnake Rappold Radosevich Pulice
Prichett Pribble Poynor Plowden Pitzen Pittsley Pitter Philyaw Philipps Petite Pestana Peil Pawlowicz Pattee
Parten Parlin Pariseau Paredez Pardon Panther Paek Otts Ostrow Oslund Ooten Onken Oniel Ollison Ohlsen Ohlinger
Niemiec Nembhard Neaves Neathery Nakasone Myerson Muto Muntz Munez Mumme Mumm Mujica Muise Muench Morriss
Molock Mishoe Minier Metzgar Mero Meiser Meese Meals Maxham Matsui Marriner Marlette Mantle Maland Majka Madry
Madriz Lydick Lutterman Lundahl Lovingood Loudon Longmore Lippman Liefer Lescarbeau Lemmer Ledgerwood Lawver
Lawrie Lattea Lasko Lahman Kulpa Kukowski Kukla Kubota Kubala Krizan Kriz Krikorian Kravetz Kowaleski Knobloch
Klosterman Kloster Klepper Kirven Kinnaman Kinnaird Killam Kiesling Kesner Keagle Karls Kapinos Kantner Kaba
Jefferys Ishii Irion Ifill Hyun Hotard Horman Hoppes Hopkin Hokanson Hoda Hocutt Hoaglin Hites Hirai Hindle
Hinch Hilty Hild Hibler Henrichs Hempstead Hellard Heims Hearst Hawbaker Hau Harkleroad Harari Hannaford Haltom
Hallford Guilliams Gryder Groseclose Grimley Greenidge Greek Graffam Goucher Goodenough Goldsborough Gloster
Glanton Gladson Gladding Ghee Gethers Gerstein Geesey Geddie Gayer Gaw Gaver Gauntt Gartland Garoutte Gao Gan
Fronk Fritze Fluitt Flinchbaugh Flach Finan Fimbres Fillman File Figeroa Ficklin Feher Feddersen Fambro
Fairbairn Eves Elsey Eisenstein Ehrenberg Eargle Drane Dively Dewolfe Dettman Desch Dennen Demaris Delsignore
Dejarnette Deere Dedman Daws Dauphinais Danz Dantin Dannenberg Dalby Currence Culwell Croston Crossno Cromley
Craw Coryell Cooter Condra Colpitts Coach Clink Clevinger Cistrunk Cirilo Cecena Caughey Carwell Carlon
Carbonaro Caraveo Cantley Callejas Cagney Cabaniss Bushard Burlew Buras Budzinski Bucklew Brummer Brueggemann
Brotzman Bross Brittian Brimage Briles Brickman Breneman Brandel Brackins Boydstun Bosket Boros Borgmann
Bordeau Bolten Boehman Blundell Bloodsaw Biffle Bickett Bickers Beville Bergren Beirne Bebout Baumert Battey
Barrs Balliet Baham Babst Auton Asbell Arzate Arel Araki Arai Apo Antley Allensworth Aldape Akey Abeita Zweifel
Zeng Zamor Zalenski Yzaguirre Yetman Yau Wyer Woolwine Wohlgemuth Wohlers Wittenberg Wingrove Wimsatt Willimas
Wilkenson Wildey Wilczynski Wigton Whorley Wellons Welles Welle Weirich Weide Weast Wasmund Warshaw Walson
Wagener Wageman Vorce Voorhis Vonderheide Viruet Velasques Vautour Vartanian Varona Vankeuren Vandine
Vandermeer Ursery Underdown Uhrich Uhlman Tworek Twellman Tweedie Turmelle Tubb Troop Trivedi Triano Trevathan
Treese Treanor Topham Toenjes Tippetts Tieu Thomure Thatch Tetzlaff Tetterton Tell Teamer Tappan Talcott Tagg
Szczepanski Syring Sugrue Sugarman Suess Styons Stwart Stupka Strey Straube Strate Stoddart Stockbridge Stjames
Stinger Steimle Steenberg Start Stamand Staller Stahly Stager Spurgin Sprow Sponsler Speas Spainhour Sones
Smelcer Slovak Slaten Singleterry Simien Sidebottom Sibrian Shellhammer Shelburne Shambo Sepeda Scogin Schmoll
Schmelzer Scheu Schachter Savant Sauseda Satcher Sampsell Rugh Rufener Rotenberry Rossow Rossbach Roots Rollman
Rodrique Rodreguez Rodkey Rising Riggan Rients Ress Reinbold Raschke Rardin Rain Quillin Pushard Primrose Pries
Pressey Precourt Pratts Postel Poppell Plumer Pingree Pieroni Pflug Peterka Peru Perkin Peranio Pekar Pea
Paulhus Parras Para Panzer Pamplin Oviatt Ostendorf Osmun Ortman Orloff Orban Olveda Oltman Nunemaker Novy
Noffsinger Nish Niday Nethery Nestle Nemitz Neidert Muszynski Munsterman Mulherin Mortimore Morter Montesino
Montalvan Momon Moman Mogan Minns Millward Milling Mewborn Meloy Meggs Meaders Mayhue Matzen Matton Marsee
Marrin Markum Makuch Madlock Luzier Luthy Lufkin Loudin Lothrop Loll Loadholt Lippold Likes Lichtman Liakos
Lewicki Levett Level Leja Legree Lawhead Lauder Lanman Lank Laning Lama Lalor Krob Kriger Kriegel Krejci
Kreisel Kozel Kos Konkel Kolstad Kocsis Knoblock Knebel Klopfer Klee Kilday Kesten Kerbs Kempker Keathley Kazee
Kawasaki Kamer Kamaka Kallenbach Kafka Jehle Jaycox Jahns Ivester Hyppolite Hyche Husbands Huppert Hulin Hubley
Horsey Hornak Holzwarth Holmon Hollabaugh Holaway Hodes Hoak Hinesley Hillwig Hillebrand Highfield Heslop
Herrada Hendryx Hellums Heit Heishman Heindel Hayslip Hayford Hastie Hartgrove Hadnott Gundersen Guidroz
Guebert Gressett Greenhouse Gramling Grahn Gory Gorelick Goodreau Goodnough Golay Goers Gillikin Gieseke
Giammarino Getman Gensler Gazda Gahan Fury Funderburke Fukuda Fugitt Fuerst Fortman Forsgren Fluke Fitton Feltz
Fekete Feit Fehrenbach Farinas Faries Fagen Esquilin Esch Enderle Ellers Ekberg Effinger Dymond Dulle Dula Duhe
Dudney Dowless Dower Dorminey Dopp Dooling Domer Disher Dillenbeck Difilippo Dibernardo Deyoe Devillier Denley
Deland Defibaugh Deeb Debow Darcangelo Damelio Cypher Curling Curlin Cupit Culton Cropp Croke Crace Corzine
Coombe Coman Collingwood Cocke Cobler Claybrook Cincotta Christoff Chisum Chillemi Chevere Chae Chachere Cermak
Cauble Cather Caso Carns Capell Cabiness Bushell Burtt Burstein Burkle Bunner Bundren Buechler Bryand Bruso
Brownstein Brow Brouse Brodt Broaden Brisbin Brightman Brenes Breitenbach Brazzell Brazee Bramwell Bramhall
Bradstreet Boyton Bowland Boulter Bossert Bonebrake Boeck Blystone Birchard Biddy Bibee Bevans Bertelsen
Bergfeld Benware Bellah Been Batterton Bamber Bagdon Badeaux Averitt Augsburger Ates Arvie Aronowitz Angelos
Amell Almy Almquist Alls Aispuro Aguillon Admire Abbot Abalos Zaremba Wrona Wrinkle Wrede Wotton Woolston
Wollman Wince Wimberley Willmore Willetts Wikoff Whitenack Wernick Welte Welden Weiskopf Weisenberger
Wallington Vossler Vore Vierling Verdun Vencill Vazguez Vassel Vanzile Vanvliet Vantrease Vannostrand
Vanderveer Vanderveen Vancil Uyeda Umphrey Uhler Tutson Turrentine Tullier Tugwell Trundy Tomer Tokarski Tisher
Tibbets Thweatt Thistle Tharrington Tesar Telesco Teasdale Tatem Taniguchi Suriel Sudler Stutsman Sturman
Strite Strelow Streight Strawder Stransky Strahl Stours Stong Stinebaugh Stilts Stillson Steyer Stelle Steffy
Statham Squillante Spiess Southward Soden Snuggs Snellgrove Smyers Smiddy Slonaker Skyles Skowron Sivils
Siqueiros Siers Siddall Shorty Shontz Shingler Shiley Shibley Sherard Shelnutt Shasteen Sereno Selke Scovil
Schuett Schuessler Schoepp Schneiderman Schlanger Schiele Schertz Scheidler Scheff Schaner Schamber Scardina
Savedra Sater Sambrano Ruud Ruffino Ruddock Rowser Roussell Rosengarten Rominger Rollinson Rohman Roeser
Rodenberg Roberds Ridgell Rhodus Reynaga Rexrode Revelle Reiling Reetz Rayos Ravenscroft Ravenell Raulerson
Rasmusson Rask Rase Ragon Quashie Puzo Puterbaugh Ptak Prisbrey Principe Pricer Pouncey Portman Pontious
Pomerantz Planck Pilkenton Pilarski Piano Phegley Pertuit Penta Pelc Peffer Pech Peagler Pavelka Patman Paskett
Parrilla Papazian Panter Paetzold Packett Pacheo Ostrem Orsborn Oiler Ohm Oglesbee Oatis Oakland Nuckles Notter
Nordyke Niswander Nibert Nesby Neloms Nading Naab Munns Mullarkey Moudy Monnin Modisette Moczygemba Moctezuma
Mischke Mings Milledge Milhorn Milera Mieles Mickley Micek Metellus Mersch Mercure Mencer Mellin Meinke Maycock
Maybee Masser Masiello Marth Marshell Marmo Marksberry Manross Manganaro Mally Mallow Magyar Madero Madding
Lynes Lush Lugar Luckie Lovitt Loveridge Loux Loth Loso Lorenzana Lorance Lockley Lockamy Littler Litman Litke
Liebel Licea Leverich Letarte Lesesne Leno Legleiter Leffew Launius Laswell Lassen Lasala Laraway Laramore
Landrith Lancon Lanahan Laiche Laford Lachermeier Kugel Kuck Kuchta Kube Korus Koppes Kolbe Koerber Knittel
Kluck Kleve Kitch Kirton Kirker Kintz Kinghorn Kindell Kimrey Kilduff Kilcrease Kicklighter Kibble Kervin Keogh
Kellog Keeth Kealey Kazmierczak Kaczynski Juel Jeppson Jasik Jaqua Janco Island Inskeep Inks Ingold Ing Hyndman
Hymer Hunte Hunkins Humber Huffstutler Huffines Hudec Hovland Houze Hout Hougland Hopf Hon Holsapple Holness
Hollenbach Hoffmeister Hitchings Hirata Hieber Hickel Hewey Herriman Hermansen Herandez Henze Heffelfinger
Hedgecock Hazlitt Hazelrigg Haycock Harren Harnage Harling Harcrow Hannold Hanline Hanberry Hammersley Hamernik
Halliwell Hajduk Haithcock Haff Hadaway Haan Gullatt Grisson Grieves Grabert Gover Gorka Glueck Girardin
Gersten Gering Gaut Gaskamp Garbett Gallivan Gaeth Fullenkamp Fullam Friedrichs Freeney Fredenburg Fowkes Foree
Fleig Fleagle Fitzsimons Finneran Fesler Fennel Feltmann Felps Felmlee Fannon Familia Fairall Fadden Esslinger
Enfinger Elsasser Elmendorf Ellisor Einhorn Ehrman Egner Edmisten Edlund Ebinger Dyment Dykeman Durling Dunstan
Dunsmore Dugal Duer Drescher Doyel Dossey Donelan Dockstader Dobyns Dilks Desrosier Desanto Deppe Deng Delosh
Delange Defrank Debo Dauber Dartez Daquila Dankert Dahn Cygan Cusic Curfman Croghan Croff Criger Creviston
Crays Cravey Crandle Crail Crago Craghead Couchman Cothron Conine Colberg Cogley Coatney Coale Clendenin
Claywell Clagon Chickering Chica Chennault Chavarin Chattin Chaloux Challis Certain Cazarez Caughman Catledge
Casebolt Carrel Carlow Capote Canez Calbert Bylsma Bustle Buskey Buschman Burghardt Burgard Buonocore Bunkley
Bungard Bundrick Bumbrey Buice Buffkin Brundige Brockwell Brin Briant Bredeson Bransford Brannock Brakefield
Brackens Brabant Boxer Bowdoin Bouyer Bothe Boor Bollig Blurton Blunk Blanke Blanck Birden Bierbaum Bevington
Beutler Betters Bettcher Benway Bengston Benesh Behar Bedsole Becenti Beachy Battersby Basta Bartmess Bartle
Bartkowiak Barsky Barfoot Banegas Ballin Baldonado Avants Austell Aungst Atterbury Asmussen Ashline Asbill
Arvizo Arnot Ariola Ardrey Angstadt Amsden Amerman Alred Allington Alewine Alas Ahlgren Aguas Agrawal Adolphsen
Abler Zwiebel Zuk Zepp Zentz Ybarbo Yarberry Yamauchi Yamashiro Wurtz Wronski Worster Wootten Wool Wongus Woltz
Wolanski Witzke Withey Wisecarver Wingham Wineinger Winegarden Windholz Wilgus Wiesen Wieck Widrick Wickliffe
Whittenberg Westby Werley Wengert Wendorf Weimar Weick Weckerly Watrous Wasden Wainright Wahlstrom Wadlow Vrba
Vivas Villescas Vialpando Vetrano Vensel Vassell Vanriper Vankleeck Vanduyne Vanderpol Vanantwerp Valenzula
Udell Turnquist Tuff Trickett Tremble Tramble Tingey Ting Timbers Tietz Thiem Then Tercero Tenner Tenaglia
Teaster Tarlton Taitt Taggert Tabon Sward Swaby Suydam Surita Sugar Suddeth Stumbo Studivant Stretch Stow
Stoodley Stoecker Stillwagon Stickle Stellmacher Stefanik Steedley Starbird Stainback Stacker Speir Spath
Sommerfeld Soltani Solie Sojka Sobota Sobieski Sobczak Smullen Sleeth Slaymaker Skolnick Skoglund Sires Singler
Silliman Shrock Shott Shirah Shimek Shepperd Sheffler Sheeler Sharrock Shalash Seyfried Seybold Selander
Seifried Sedor Sedlock Sebesta Seago Scutt Scrivens Schlagel Schempp Scheider Scarboro Sandhu Rylander Ryburn
Rutigliano Ruocco Ruland Rudloff Rott Rosenburg Rosenbeck Romberger Rohloff Rohlfing Rodda Rodd Ritacco Rielly
Rieck Rickles Rickenbacker Respass Reineck Reighard Rehbein Redwood Reddix Razor Rawles Raver Rattler Ratledge
Rathman Ramsburg Raisor Radovich Radigan Quail Puskar Purtee Priestly Prestidge Presti Pressly Pottinger
Porcelli Poplawski Polin Points Poeppelman Pocock Plantz Placek Piro Pinnell Pinkowski Pietz Picone Philbeck
Pflum Peveto Pentz Patlan Papageorge Pae Overmyer Overland Osier Orwig Orum Oquin Opie Ochsner Oathout Nygard
Norville Northway Niver Nicolson Newhart Neitzel Mustard Murnane Moriarity Morgado Moorehouse Mongiello Molton
Minnix Millspaugh Milby Miland Miguez Mickles Melugin Melrose Melito Meinecke Meares Mayse Mayeda Matousek
Matley Marney Marnell Marling Manuelito Maltos Malson Maass Lyttle Lynd Lyden Lukasiewicz Luebbers Lovering
Loveall Lords Longtin Lok Lobue Loberg Lipka Linen Lightbody Lichty Levert Lettieri Letsinger Lepak Lemmond
Lembke Leitz Lasso Lasiter Lango Landsman Lamirande Lamey Laber Kuta Kulesza Kua Krenz Kottke Koser Kornreich
Kopczynski Konecny Koff Kocian Knaub Kmetz Kluender Klenke Kleeman Kitzmiller Kirsh Kilman Kildow Ketelsen
Kesinger Kehr Keef Kauzlarich Kahre Jinkins Jines Jeffress Jaquith Jaillet Jablonowski Ishikawa Irey Ingerson
Huntzinger Huett Howson Houge Hosack Hoobler Holtzen Holtsclaw Hollingworth Hollin Hoberg Hobaugh Hilker
Hilgefort Higgenbotham Heyen Hennessee Hendrie Heft Heesch Haymond Haymon Haye Havlik Havis Harstad Harriston
Harju Hardegree Hankey Hands Hampshire Hammell Hamaker Halbrook Halberg Guptill Guntrum Gunderman Gunder Groll
Grippo Greely Gramlich Goh Goewey Goetzinger Goding Giefer Giberson Gemmell Gearing Gayles Gatz Gatts Gasca
Garn Gandee Gammel Galindez Gagliardo Fulop Fukushima Friedt Fretz Frenz Freeberg Fravel Fountaine Forry Forck
Fonner Flippin Flewelling Flansburg Fettig Fenlon Felter Felkins Faz Favor Faulcon Farver Farless Fahnestock
Facemire Eyer Evett Esses Escareno Ensey Ennals Engelking Empey Ellithorpe Edling Edgley Dunkerson Draheim
Domina Dombrosky Doescher Dobbin Divens Dinatale Devivo Devilbiss Devaul Determan Desjardin Delpozo Delorey
Delman Delapp Delamater Deibert Degroff Debelak Dapolito Dano Dacruz Dacanay Cushenberry Cruze Crosbie Cregan
Cousino Corney Cookingham Conry Coldren Cobian Coate Clauss Chrysler Chmiel Chauez Charters Chait Caya
Castenada Cashen Cantrelle Canary Camel Byerley Burda Burchill Bun Bulmer Bulman Buesing Buczek Buckholz
Buchler Buban Bryne Brutus Brunkhorst Brumsey Brumer Brownson Broker Brodnax Brazile Braverman Brasil Branning
Boye Boulden Bough Bosak Borth Borgmeyer Blowers Blaschke Blann Blankenbaker Billingslea Bialek Beverlin
Besecker Berquist Belizaire Beisner Behrman Baylon Bayley Basnett Basden Basco Banerjee Bake Bagnell Bady
Averette Arn Archambeault Arbaugh Antrim Amrhein Amerine Alpers Alfrey Alcon Albus Aguiniga Aday Zygmont Zych
Zollner Zinck Zertuche Zaragosa Zale Zaldivar Ying Yeadon Wykoff Woullard Wolfrum Wohlford Wison Wiseley
Wisecup Winchenbach Wiltsie Whittlesey Whitelow Whiteford Westrich Wertman Wensel Wenrich Weisbrod Weglarz
Wedderburn Weatherhead Wease Warring Wand Wadleigh Voltz Vise Vazques Varughese Vangieson Vanfossen Vanepps
Vanderploeg Vancleve Valerius Uyehara Unsworth Twersky Turrell Tuner Tsui Trousdale Trentham Traughber
Torgrimson Toppin Tokar Tippens Tigue Thong Thiry Thackston Terhaar Tenny Tassin Sweigart Sutherlin Sumrell
Suen Stuhr Strzelecki Strosnider Streiff Stottlemyer Storment Storlie Stonesifer Stogsdill Stemen Stellhorn
Stecklein Statton Staple Stangle Spratling Spoor Spight Spelman Spece Spanos Southers Sobol Smyre Slaybaugh
Sizelove Sirmons Simington Silversmith Siguenza Sieren Shelman Sharples Shack Seville Sessler Serrata Serino
Semien Selvey Seedorf Seckman Seawood Screws Screen Scoby Scicchitano Schorn Schommer Schnitzer Schleusner
Schlabach Schiel Schaber Scally Sautner Sartwell Sandage Salvia Salsman Sallis Salais Saeger Sabat Ruther
Russom Ruoff Rumery Rubottom Rozelle Rowton Routon Rostad Roseborough Rorick Rolls Roher Roberie Robare Ritts
Rison Rippe Rinke Ringwood Rideaux Rickerson Renfrew Releford Reinsch Reiman Reifsteck Reidhead Redfearn
Reddout Reaux Ram Radebaugh Quinby Quigg Provo Provenza Provence Prophet Pridgeon Praylow Powel Poulter Portner
Pontbriand Poirrier Poirer Platero Pixler Pigman Piersall Piel Phou Phillippe Pharis Phalen Petsche Penfield
Pelosi Pebley Peat Pawloski Pawlik Pavlick Patz Patout Pasch Parekh Pankow Pangborn Ort Orsi Oriley Orduno
Oommen Olivero Ocheltree Nyland Noss Norling Nolton Nishimoto Nghiem Neuberger Neifert Negus Nagler Mullally
Moulden Morquecho Moots Mizzell Mirsky Mirabito Minardi Milholland Mikus Mijangos Michalek Methvin Merrit
Menter Meneely Meiers Medal Marsico Mariner Macaraeg Lunday Lukowski Locicero Loach Littlewood Litt Litle
Lipham Linley Lindon Lightford Lieser Leyendecker Lewey Lesane Lenart Leisinger Lehrman Lefebure Lazard Laycock
Launer Lastrapes Lastinger Lasker Larkey Larger Lanser Lanphere Landey Lampton Lamark Lager Kumm Kullman
Krzeminski Krasner Kram Koran Kohls Kohen Kobel Kniffen Knick Kneip Knack Klumpp Kitamura Kisling Kirshner
Kinloch Kingman Kimery Kestler Keleher Keehn Kearley Kasprzak Kary Kamerer Kalis Kahan Kaestner Kadel Kabel
Juckett Joynt Jorstad Jetter Jelley Jefferis Jeansonne Janecek Jaffee Jacko Izzard Istre Isherwood Ipock
Hypolite Humfeld Huckleberry Hosein Honahni Holzworth Holdridge Holdaway Holaday Hodak Hitchman Hippler Hinchey
Hillin Hiler Hibdon Hevey Heth Hepfer Henneman Hemsley Hemmings Hemminger Helbert Helberg Hee Haver Hauff
Haswell Harvison Hartson Harshberger Harryman Harries Hamsher Haggett Hagemeier Haecker Haddon Haberkorn
Guttman Guttierrez Guthmiller Gugino Grumbles Griffy Gregerson Granada Goya Goranson Gonsoulin Goettl Goertz
Goe Godlewski Glandon Glad Gilsdorf Gillogly Gilkison Giard Gheen Gettings Gershon Gaumer Gartrell Garside
Garrigan Garmany Garlitz Garlington Gamet Funston Frix Forshey Foose Flagler Fils Fillers Fickett Feth Fennelly
Fencl Felch Fedrick Febres Fazekas Farnan Fairless Etsitty Enterline Elliff Eleby Eldreth Eidem Edgecomb Edds
Ebarb Dworkin Dusenberry Durrance Duropan Durfey Dungy Dundon Dumbleton Dubon Dubberly Drinkwater Dressel
Doughtie Doshier Dorrell Dople Doonan Donadio Dollison Doig Ditzler Dishner Discher Dimaio Digman Difalco Diem
Devino Devens Derosia Deppen Depaola Denardo Demos Demay Delgiudice Danielsen Dais Dahmer Cutsforth Curington
Cumbee Cryan Crusoe Crowden Cressman Crapo Cowens Coupe Councill Cotnoir Correira Copen Coffer Cockrill Coad
Clogston Clasen Chock Chesnutt Chain Chadburn Cebula Castruita Casebeer Carrales Carnley Carasco Capshaw Capron
Canney Calico Cahall Buscemi Burtner Burgdorf Burdo Buffaloe Buchwald Brwon Brunke Brummond Brumm Broe Brocious
Bro Britain Briski Brisker Brightwell Bresett Braz Brayman Bramer Bradeen Boyko Boshart Bortle Boniello
Bomgardner Bolz Bolenbaugh Bohling Bohland Bochenek Blust Bloxham Blowe Blish Blackwater Bjelland Biros
Birkhead Biederman Bickle Bialaszewski Bevil Bettinger Bernett Bement Belfield Beckler Baxendale Batdorf Bastin
Bashore Bascombe Bartlebaugh Barsh Ballantine Badon Bachelor Autin Astin Askey Ascher Arbeiter Antes Amburn
Alvidrez Allmond Aldinger Akerley Akana Aikins Ader Acebedo Abila Aberle Abboud Zollars Zimmerer Zieman Zerby
Zelman Zellars Yule Yoshimura Yonts Yeats Yant Yamanaka Wyland Wuensche Worman Wordlaw Winslett Winberg Wilmeth
Willcutt Wiers Wiemer Wickwire Whitting Whidbee Westergard Wemmer Wellner Weishaupt Weinert Weedon Waynick
Wasielewski Waren Walworth Wallingford Walke Waechter Villagrana Vien Vicks Varnes Varnadoe Varden Vanpatten
Vanorden Vanderzee Vandehey Vallarta Valade Urman Ulery Tusa Tuft Trimpe Trickey Toft Tjaden Tindel Thurmon
Thode Tardugno Taketa Tagle Sytsma Symes Swindall Swicegood Swartout Sundstrom Sumners Studstill Student Stroop
Stonerock Stmarie Stlawrence Stemm Steinhauser Steffensen Stefaniak Starck Stalzer Spidle Spake Sowinski
Sosnowski Sorber Soliday Soldner Soja Soderstrom Soder Sockwell Sobus Snowball Sloop Skeeter Sinner Sinkfield
Simerly Silguero Sigg Siemers Sidle Shum Sholtis Shkreli Sheikh Shattles Sharlow Shao Shambaugh Shaikh Serrao
Selley Selle Seel Sedberry Secord Seat Schunk Schuch Schor Scholze Schmieder Schimpf Scherf Sasson Sarkisian
Sarinana Salvas Salido Saiki Sahr Rusher Rusek Ruse Ruppel Rubel Rothfuss Rothenberger Rossell Rosenquist
Rosebrook Romines Rolan Roker Roehrig Rockhold Robuck Riss Riggenbach Rezentes Reuther Renolds Rench Remsen
Reller Relf Reitzel Reiher Rehder Ramero Rahaim Quijas Qualey Purgason Prum Proudfoot Prock Probert Printup
Primer Primavera Prenatt Polich Podkowka Podesta Plasse Pittmon Pippenger Pineo Pierpont Pettiway Petters
Petroski Petrik Pershall Perlmutter Penepent Peevy Pechacek Pears Peaden Pascarelli Parm Parillo Palomba
Palencia Pagaduan Oxner Overfield Overcast Oullette Ouk Ostroff Olenick Olah Nygren Northcott Nodine Nilges
Neyman Neptune Neisler Neault Naff Muscarella Mun Most Morrisette Morphew Morein Mor Montville Montufar
Monterroso Mongold Mojarro Moitoso Mode Mirarchi Mirando Minogue Milici Miga Midyett Michna Meuser Menzie Menz
Mendicino Melone Mellish Meller Meints Mechem Mealer Mazer Mayhan Mattix Mattews Maslowski Masek Martir Marsch
Marquess Markwell Markow Marinaro Marcinek Mallen Majeed Mahnke Mahabir Magby Magallan Madere Machnik Lybrand
Lundholm Lueders Lubinski Lowy Loew Lippard Linson Lindblad Lightcap Levitsky Levens Lenton Lengyel Leng
Leitzel Leaver Laubscher Lashua Larusso Larrimore Lanterman Lanni Lanasa Lamoureaux Lambros Lamborn Lall
Lafuente Laconte Kyger Kupiec Kunzman Kuehne Kuder Krogh Kreidler Krawiec Krauth Kratky Kottwitz Korb Kono
Kolman Kolesar Koeppel Knapper Klingenberg Kjos Keppel Kennan Keltz Kealoha Kasel Karney Kanne Kamrowski Kagawa
Joo Johnosn Jilek Jarvie Jansky Jacox Italiano Ingwersen Imboden Huyser Hurston Hursh Huntoon Hudman Hoying
Horrigan Hornbaker Horiuchi Hopewell Hoop Homeyer Holmer Hipsher Hinchman Hilts Higginbottom Hieb Hessling
Hesler Hertlein Herford Henricksen Hennemann Hendershott Hemstreet Heiney Heckert Heatley Hazell Hayashida
Hartsoe Harth Harriott Harriger Harpin Hardisty Hardge Hao Hannaman Hannahs Hammersmith Hamiton Halsell
Halderman Hagge Gusler Gushiken Gurr Gummer Gullick Grunden Grosch Greenburg Greaver Grajales Gourlay Gotto
Gorley Goodpasture Glorioso Glascock Gizzi Giroir Gibeault Gauldin Gauer Gartin Garrels Gamber Gallogly Galley
Gade Fripp Freyer Freiberg Foston Forness Folts Followell Foard Flom Fling Flett Fleitas Flamm Finnen Finchum
Fickel Feiler Feagins Faver Faux Faulkenberry Farabaugh Fandel Fallen Faler Fairey Facey Exner Evensen Epting
Engberg Ellingwood Eisenmann Eichman Ehle Edsall Eagles Durall Dupler Dunker Dumlao Duford Duffie Dudding Doung
Dorantes Donahoo Dollins Dobles Dipiazza Dimeo Diehm Dicicco Devenport Derrow Depaolo Demas Delpriore
Delosantos Degreenia Degenhardt Defrancesco Defenbaugh Deets Debonis Deary Dazey Dargie Dambrosia Dalal Dagen
Cun Cuen Crupi Crossan Crichlow Creque Coutts Counce Coram Constante Connon Collelo Coit Cocklin Coblentz Cobey
Coard Clutts Clingan Clampitt Christon Choat Chiou Chenail Chavous Catalfamo Casterline Carroway Carlen
Carithers Cappel Callow Cagley Cafferty Byun Byam Buth Burtenshaw Burget Burfield Buresh Bultman Bulow Buchta
Buchmann Brunett Bruemmer Brueggeman Britto Briney Brimhall Bribiesca Bresler Brazan Brashier Brar Boze
Boonstra Bluitt Blomgren Blattner Bladen Bitterman Bilby Bierce Bettes Berrey Berberich Benshoof Bendickson
Bellefeuille Bednarski Beddingfield Beckerman Beaston Basye Baskins Bartkowski Barkett Banaszak Bame Bamberger
Balsley Ballas Balicki Balding Badura Aymond Aylor Aylesworth Axley Axelrod Anstine Ankrom Angevine Anger
Alspaugh Alpaugh Almada Allinder Alequin Aguillard Agena Afanador Ackerley Abrev Aaronson Zynda Zucco Zetina
Zelinski Youngren Yochum Yearsley Yankey Woodfork Wohlwend Woelfel Wiste Wismer Winzer Winker Wilkison Wigger
Whipps Wheeling Westray Wesch Weld Weible Wedell Weddell Wawrzyniak Wasko Washinton Wantz Walts Wallander Wain
Wachowiak Voshell Viteri Vire Villafuerte Vieyra Verhey Vause Vandermolen Vanderhorst Vacek Uzzle Umland Ulman
Ulland Turvey Tuley Trembath Trees Trabert Towsend Totman Toews Tisby Tipping Tierce Tenenbaum Teagle Tacy
Tabler Szewczyk Swearngin Suire Sturrock Stubbe Stronach Stoute Stoudemire Stoneberg Sterba Stejskal Steier
Steckler Stearman Steakley Stanforth Stancill Stalls Srour Sprowl Spevak Sokoloff Soderman Snover Sleeman
Slaubaugh Sitzman Simpler Simmer Simes Siegal Sidoti Sider Sidener Siddiqi Shireman Shima Sheroan Shadduck
Seyal Sentell Sennett Senko Sen Seligman Seipel Seekins Seabaugh Scouten Schweinsberg Schwartzberg Schurr
Schrick Schoening Schmitmeyer Schlicher Schack Scavuzzo Santigo Sandavol San Sampsel Samms Samet Salyards Saam
Saab Runions Rundquist Roses Rosch Romney Rohner Roff Rockhill Rockefeller Ringle Riggie Ricklefs Rexroat Reves
Repka Rentfro Reineke Recore Recalde Rease Rawling Ravencraft Ravelo Randol Ramsier Ramerez Rahimi Radney Racey
Raborn Rabalais Quebedeaux Puchalski Prothro Proffit Prigge Prideaux Prevo Portales Popovic Popek Popejoy Plude
Platner Plate Pizzuto Pizer Pistone Piller Piehl Pickert Piasecki Phong Peugh Pesqueira Perrett Percell
Penhollow Pelto Pellett Pavlak Pastorius Parsell Parrales Parcell Pappan Pajak Owusu Ovitt Ory Orrick Oniell
Olliff Olberding Oesterling Odwyer Nylander Nulph Nottage Northam Norgard Nodal Niel Nicols Newhard Nellum
Nassif Nalbandian Nails Musil Murga Muraoka Mumper Mulroy Mountjoy Mossey Moreton Montesdeoca Montealegre
Montanye Mok Mohl Modeste Minson Minjarez Milbourne Michaelsen Metheney Mestre Mescher Mervis Mennenga
Melgarejo Meisinger Meininger Mayen Maxton Mawson Mauffray Mattinson Mattila Matsunaga Marse Marotz Markin
Markee Marcinko Manville Mantyla Manser Manry Manderscheid Mallari Malecha Malcomb Majerus Mailman Macinnis
Mabey Lyford Luth Lupercio Luhman Luedke Lovick Lossing Lookabaugh Longway Logiudice Locust Lobe Lobaugh
Lizaola Livers Littlepage Linnen Limmer Liebsch Liebman Leyden Levitan Levison Levier Leven Levalley Lettinga
Lessley Lessig Leight Leick Leffingwell Leffert Lefevers Ledlow Leaton Leaming Lazos Lauffer Latz Lasorsa Lasch
Larin Laporta Lanter Langstaff Lamica Lambson Lambe Lamarca Laman Lafontant Lafler Labrum Laakso Kush Kuether
Kuchar Kroner Kroh Kridler Kovats Koprowski Kohout Knicely Knell Klutts Kindrick Khanna Ketcher Kerschner
Kerfien Kensey Kemplin Kellerhouse Keesling Keep Keas Kaplin Kanady Kampen Jungers Jeschke Jen Janowski Janas
Iskra Ikerd Igoe Hyneman Husain Hurrell Hultquist Hullett Hulen Huf Huberty Hoyte Hossain Hornstein Hori Hopton
Holms Hollmann Holdman Holdeman Holben Hoffert Himel Hillsman Herdt Hellyer Heister Heimer Heidecker Hedgpeth
Hedgepath Heatwole Hayer Hausner Haskew Haselden Hartranft Harsch Harres Harps Hardimon Halm Hallee Hallahan
Hackley Hackenberg Hachey Haapala Guynes Gunnerson Gunby Gudger Groman Grignon Griebel Greenan Grauer Gourd
Gorin Gorgone Gooslin Goold Goltz Goldberger Gobble Glotfelty Glassford Glance Gladwin Giuffre Gilpatrick
Gerdts Gayler Gaunce Gaulding Gateley Gassman Gash Garson Garron Gangestad Gallow Galbo Fullington Frum Friberg
Frasco Fowle Fothergill Foraker Fogal Flurry Flenniken Fitzhenry Fishbein Finton Filmore Felberbaum Fausnaught
Farquharson Faires Estridge Essman Enz Enriques Emmick Ekker Ekdahl Eisman Eggleton Eddinger Eakle Eagar Durio
Dunwoody Duenes Duden Dudas Dresher Dresel Doutt Donlan Donathan Domke Dobrowolski Dingee Dimmitt Dimery
Dilullo Deveaux Devalle Desper Derouin Derbyshire Denmon Demski Delucca Delpino Delmont Deller Dejulio Deibler
Dehne Deharo Degner Defore Deerman Decuir Deckman Deasy Dease Deaner Dawdy Daughdrill Darrigo Darity Dalbey
Dagenhart Daffron Curnutte Curatolo Cruikshank Crosswell Croslin Croney Crofton Crecelius Conniff Coltharp
Collyer Collington Cobbley Coache Clonts Cliett Clemans Christo Chrisp Chiarini Chia Cheatam Cheadle Chand
Cedano Cawthorne Cartlidge Carrithers Carreira Carranco Cargle Candanoza Camburn Calender Calderin Cahn Cadden
Byham Buttry Burry Burruel Burkitt Burgener Buescher Buckalew Brymer Brumett Brugnoli Brosnahan Broeckel
Broderson Brisbon Brinsfield Brinks Bresee Bregman Branner Brambila Brailsford Bouska Boster Borucki Bortner
Boroughs Borgeson Bonier Bomba Boeke Bloyd Bley Binger Billing Bilbro Biery Bichrest Bevel Berrett Bermeo
Bergdoll Bercier Benzel Bentler Bennetts Belnap Beitz Bednarczyk Bearse Batman Bartol Banvelos Bankes Ballengee
Baldon Aye Ausmus Atilano Armstong Appleberry Applebee Antos Angles Andrepont Amesquita Alvino Altschuler Allin
Alire Ainslie Agular Aeschliman Abbe Zufelt Zirbel Zilnicki Zent Zemke Zayac Yoshimoto Yearout Wrench World
Womer Woltman Wolin Wolery Woldt Witts Wittner Witherow Winward Winrow Wiemann Whitwell Whitelaw Wheeless
Whalley Wey Wessner Wene Weatherbee Waye Wattles Wanke Walkes Waldeck Vonruden Voisine Vogus Vittetoe Villalva
Villacis Victorian Verge Venson Vanloan Vanhooser Vanduzer Vandever Vanderwal Vanbeek Vanbebber Vallance Vales
Vahle Upshur Umfleet Tsuji Trybus Trimarchi Trenholm Tovey Torrain Torgeson Tongue Tomey Tinkler Tinder Ticknor
Tibbles Tibbals Throneberry Thormahlen Thibeaux Theurer Templet Tegeler Taubman Tamashiro Tallon Sypher Sybert
Swyers Switalski Swinger Swedberg Suther Sullen Sulik Sugden Suder Suchan Such Strube Stroope Strittmatter
Streett Straughn Strasburg Stjacques Stimage Stimac Stgelais Steinhart Stehlik Steffenson Stanbery Stallone
Sprung Spraggs Spoto Spilman Speno Spanbauer Spalla Soliman Solan Sobolik Snelgrove Snedden Smale Sliter
Slankard Sircy Signor Shutter Shurtliff Shur Show Shirkey Shi Shewmake Shams Shadley Shaddox Sgro Serfass
Seppala Segawa Segalla Seaberry Scruton Scism Schwein Schwartzman Schwantes Schomer Schoenborn Schlottmann
Schissler Schepis Sauders Sassman Sannicolas Sanderfur Salser Saffer Saeed Sadberry Ryce Rybak Rux Rumore
Rummell Rummage Rudasill Rozman Romberg Rojero Rochin Rochell Robideau Robarge Roath Risko Ringdahl Riemann
Revard Renegar Reinwald Rehman Reels Ree Redel Reasons Raysor Rathke Rapozo Rampton Rakow Radin Rabun Purves
Pundt Protsman Prezioso Presutti Presgraves Poydras Portnoy Portalatin Poehler Poat Plumadore Pleiman Pizana
Piraino Pinelli Pillai Picken Picha Philen Petteway Peskin Pernice Peper Pensinger Pembleton Patron Passman
Parrent Pancake Pallas Palka Pais Paglia Padmore Oum Ottesen Ormand Oriol Orick Oler Number Nowland Nosek
Nordeen Nolf Nogle Nobriga Nicley Niccum Newingham Netherland Nerney Neiss Neis Neeld Nailor Mustain Mussman
Musante Murton Murden Munyon Muldrew Motton Moscoso Moroz Mormon Morelos Moone Montas Montalbo Molander Mleczko
Miyake Minger Minear Millener Mihelich Miedema Merrigan Merck Mennella Membreno Melecio Melder Mehling Mehler
Medcalf Meche Mealing Mayeux Matsuo Masur Massman Marzette Martensen Marlett Markie Markgraf Marcinkowski
Marchbanks Mansir Mandez Mancil Malagon Madonia Madill Madia Mabee Lundblad Lovvorn Lovings Linz Linnell
Linebaugh Lindstedt Lindbloom Limberg Liebig Lickteig Licari Lewison Levario Lepper Lenderman Lemarr Leinen
Legrande Lebleu Leask Learn Leacock Lazano Lawalin Laven Laplaca Lant Langsam Langone Landress Lande Lamorte
Lairsey Laidlaw Laffin Labuda Labree Labella Labar Kyer Kulinski Kulig Kuchera Kubicek Kruckeberg Kruchten
Krider Kotch Kornfeld Koren Koogler Kohnke Kohli Kofoed Koelling Kluth Klump Klopfenstein Klippel Klett Klemp
Kleis Klann Kitzman Kinnan Kingsberry Kina Kilmon Killpack Kilbane Kijowski Kies Kierstead Kettering Kesselman
Kennington Keniston Kehrer Kearl Keala Kassa Kasahara Kantz Jupin Juntunen Juares Joynes Jovel Jiggetts Jervis
Jerabek Jennison Jaso Izatt Ishibashi Hymas Hulet Hougen Horvat Horstmann Hopple Holtkamp Hohenstein Hoefle
Hoback Hiney Hiemstra Herter Herriott Herdman Herder Herbig Hem Helper Helling Helbig Heitkamp Heinecke Heffley
Heavrin Heaston Haymaker Hauenstein Hartlage Harlin Harig Hardenbrook Hankin Hamiter Grizzell Griest Grief
Grennan Graden Gosse Gorder Goldin Goatley Gillespi Gilbride Ghoston Getter Gershman Geisinger Gebert Gaxiola
Gawronski Gau Gathright Gatchell Garg Gadison Fyock Furniss Furby Funnell Frizell Frenkel Freeburg Frankhouser
Foulger Formby Forkey Fonte Folson Follette Flicker Flavors Flavell Finegan Ferencz Ference Fennessey Feggins
Feehan Fazenbaker Faunce Farraj Farnell Farler Farabee Falkowski Facio Ethington Esterline Esper Erxleben
Ericsson Engh Emling Elridge Ellenwood Ekhoff Eisert Eichenlaub Egnor Eggebrecht Edlin Edberg Eble Easler Duwe
Dutta Dutremble Dusseault Durney Dunworth Dumire Dukeman Dufner Duey Duble Dozal Douville Dougal Doom Done
Ditmore Distin Dimuzio Dildine Dignan Dieterich Dieckman Didonna Dhillon Dezern Devereux Devall Detty Detamore
Deremer Deras Denslow Deno Denicola Denbow Demille Delira Delawder Delara Delahanty Dejonge Deininger Dedios
Dederick Decelles Debus Debruyn Deborde Deak Dauenhauer Darsey Daring Dansie Dakin Dagley Czaja Cybart Cutchin
Currington Curbelo Croucher Crinklaw Cratty Cranfield Crafford Cowher Cowboy Couvillion Counter Corter Coombes
Contos Consolini Connaughton Conely Coltrane Collom Cockett Clepper Cleavenger Clarkin Ciesla Cichon Chynoweth
Chuang Chrzanowski Cholewa Chipley Chilcott Cheyne Cheslock Chenevert Cheers Chagolla Chabolla Caul Casaus
Cartledge Carcia Capozzoli Campoverde Cambre Camberos Calvery Calnan Calmes Calley Callery Calise Cacciotti
Butterbaugh Burgamy Burell Bunde Bumbalough Buechner Buchannon Brunn Brost Broadfoot Brittan Brevard Brazel
Brayboy Brasier Boyea Boxx Boruff Borda Bolerjack Boedeker Blye Blumenfeld Blinn Bleakley Blan Bjornson
Bisignano Billick Bieniek Bhatti Betterton Berenbaum Bensinger Bennefield Belvins Belson Bellin Beighley
Beecroft Beaudreau Baynard Bautch Bausch Basch Bartleson Bailer Bagnall Bagg Bae Aslinger Ashalintubbi Artist
Arebalo Arab Appelbaum Angert Andry Andersson Amavisca Alward Alvelo Alumbaugh Alsobrook Allgeier Aldrete
Akiyama Ahlquist Adolphson Addario Acoff Abelson Abasta Zirkind Zemlicka Zawislak Yelvington Yeatman Wragg
Wischmeier Wirta Wiren Wilmouth Willert Wildt Whelpley Westwood Weingart Weidenbach Weidemann Weatherman
Weakland Watwood Wattley Waterson Wambach Walzer Waldow Waag Vorpahl Vincelette Viggiano Vieth Vidana Verges
Venzon Velardi Varian Vargus Vandermeulen Vandam Vanasse Vanaman Utzinger Uriostegui Uplinger Twiss Tumlinson
Tschanz Trunnell Troung Troublefield Trojacek Treloar Tranmer Touchton Torsiello Torina Tootle Toepfer Tippin
Tippie Thronson Tezeno Texada Tessmer Terrel Temblador Tawil Tasch Tames Talor Swinderman Swager Sulser Sullens
Sturgell Stumpff Stufflebeam Strohmeyer Strebel Straughan Strackbein Stobaugh Stetz Stelter Steinfeld Stanwood
Stanislawski Stander Speziale Soppe Soni Sobotka Snipe Smuin Slider Slee Skerrett Sjoberg Sittig Simonelli
Silveria Silsby Sillman Sienkiewicz Shomo Shoff Shoener Shiba Sherfey Shehane Shawl Sexson Setton Selvy
Seegmiller Sebree Seabury Scroggin Sconyers Schwalb Schurg Schulenberg Schuld Schrage Schow Schnur Schneller
Schieffer Scheeler Schauwecker Schartz Schacherer Scafe Sayegh Savidge Saur Sarles Sarkissian Sarkis Sarcone
Sagucio Saffell Saenger Sacher Ruvolo Ruston Ruple Rulison Ruge Ruffo Ruehl Rueckert Rudman Rudie Rubert
Rozeboom Roysden Roylance Rothchild Rosse Rosecrans Rodi Rockmore Robnett Rivett Ritzel Rierson Ricotta Ricken
Rezac Rendell Reitman Reeb Reddic Reddell Rebuck Raye Ramthun Ramsden Rameau Ralphs Rak Racz Quinley Quiggle
Quaid Purvines Purinton Purdum Pummill Puglia Puett Ptacek Przybyla Prowse Prestwich Pracht Poutre Poucher
Portera Polinsky Poage Platts Pinckard Pilson Pilling Pilkins Pikes Pigram Pietila Pickron Philippi Philhower
Pflueger Pfalzgraf Pettibone Pett Petrosino Persing Periera Peredo Peralto Pennywell Pennel Pen Pellegren Pella
Pedroso Paulos Paulding Pates Pasek Paramo Panganiban Paneto Paluch Ozaki Ownbey Overfelt Outman Opper Onstad
Okuda Oertel Oelke Nordby Nordahl Noecker Noblin Niswonger Nishioka Negley Needles Nedeau Natera Nachman Naas
Musich Mungin Mourer Mounsey Mothershed Moskal Mosbey Moreles Mood Montaluo Moneypenny Monda Moench Moates Moad
Mixer Missildine Misiewicz Minott Minnifield Mincks Milum Mikelson Mestayer Mess Mertes Merrihew Merlos Meritt
Melnyk Medlen Meder Mazariegos Maynez Marzett Marsland Margulies Margolin Mainer Maietta Magrath Maese Madkins
Madeiros Madamba Maben Lytch Lundgreen Lumb Lukach Luick Luetkemeyer Luechtefeld Ludy Ludden Luckow Lubinsky
Lowes Lout Lorenson Lopinto Looby Lones Livsey Liskey Lisby Lindblom Liming Liechty Leth Lesniewski Lenig
Lemonds Leisy Lehrer Lehnen Lehmkuhl Leeth Leer Leeks Lechler Lebsock Lavere Laughridge Lauderback Laudenslager
Lassonde Laroque Laracuente Lapeyrouse Lamer Lague Lafromboise Lafata Lacount Lachowicz Kysar Kwiecien Kuffel
Kueter Kristek Krings Kriesel Krey Krebbs Kreamer Kossman Kosakowski Kosak Kopacz Konkol Koepsell Koening Knerr
Knapik Kluttz Klocke Klenk Kitchell Kita Kissane Kirkbride Kirchhoff Kinter Kinsel Kingsland Kimmer Kimler
Killoran Kieser Khalsa Khalaf Kettel Kerekes Keplin Kentner Kennebrew Kenison Kellough Kellman Keatts Keasey
Kauppi Katon Kanner Kampa Kall Kaczorowski Kaczmarski Juarbe Jordison Jezierski Jeanbart Jarquin Jagodzinski
Ishak Isett Illingworth Hysmith Hynson Hydrick Hurla Hunton Hunnell Humbertson Housand Hottle Hosch Hoos Honn
Hohlt Hochmuth Hixenbaugh Hislop Hisaw Hilchey Higgens Hersman Herrara Hendrixson Hemond Hemmingway Heminger
Helgren Heisey Heilmann Hehn Hegna Heffern Hawrylak Haverty Hauger Haslem Harnett Harb Happ Hanzlik Hanway
Hanby Hanan Hamric Hammaker Halas Hagenbuch Hacking Habeck Gwozdz Gutter Gunia Guadarrama Grubaugh Grivas
Griffieth Grieb Grewell Gregorich Grazier Graeber Gowens Goodpaster Gondek Gohr Goffney Godbee Gitlin Gisler
Gin Gillyard Gillooly Gilchrest Gilbo Gierlach Giebler Giang Geske Gertner Gehling Geeter Gaus Gattison
Gathings Gath Gassert Garabedian Gamon Gameros Galban Gabourel Gaal Fullenwider Fudala Friscia Foronda
Fontanilla Florey Flegle Flecha Fisler Fischbach Fiorita Fines Figgins Fester Ferra Fear Fawley Fawbush Fausett
Farnes Farago Fairclough Fahie Everest Evanson Eutsey Eshbaugh Esh Ertle Eppley Englehardt Engelhard Emswiler
Elling Elderkin Eland Efaw Edstrom Edgemon Ecton Echeverri Ebright Earheart Dynes Dygert Dyches Dulmage Duhn
Dues Dubrey Dubray Dubbs Drone Drey Drewery Dorough Dorais Donlin Donatelli Doke Dohm Doetsch Dobek Ditty
Disbrow Dinardi Dillahunty Dillahunt Diers Dier Diangelo Deskin Deschaine Depaoli Demyan Demont Demaray Delillo
Deleeuw Deibel Decato Deblasio Debartolo Daubenspeck Darner Dardon Danziger Danials Damewood Dalpiaz Dallman
Cunniffe Cumpston Cumbo Cubero Cruzan Cronkhite Creegan Crean Craycraft Crater Cranfill Coyt Coufal Corprew
Colville Clickner Clavette Claggett Ciesielski Christain Chesbro Chavera Chard Casteneda Castanedo Cast Casseus
Capellan Canedy Cancro Calero Cada Burghart Burbidge Bulfer Buis Budniewski Bucko Bruney Brugh Brodmerkel
Brockmann Bring Brigmond Bremmer Breck Breau Brasch Bragan Bozell Bowsher Bosh Borey Boomhower Bonneville Bonam
Bolland Boise Boettger Boateng Bliven Blazier Blahnik Bjornstad Bitton Biss Birkett Billingsly Bettle Bermea
Bergner Berber Bensley Bendixen Belland Behringer Beans Batiz Bassin Baskette Bartholow Barkan Barish Barett
Bamburg Balis Bakley Bailon Bachicha Babiarz Ayars Axton Awong Awe Awalt Auslander Ausherman Aumick Athens
Atchinson Aslett Askren Arrowsmith Arras Arnhold Armagost Archibeque Antilla Amyx Amison Amero Agtarap Agbayani
Achorn Aceuedo Abundis Abee Zuccaro Ziglar Zier Ziebell Zieba Zamzow Yurko Yurick Yerian Yeaman Yarman Yahn
Yadon Yadao Woodbridge Wolske Wojtczak Wnuk Witherite Winther Winick Widell Wickens Whichard Wheelis Wesely
Wentzell Wenthold Wemple Weisenburger Wehling Weger Weaks Water Warn Walquist Wadman Wacaster Waage Voliva
Vlcek Villafana Viger Viernes Viands Veselka Versteeg Velardo Vatter Vasconcellos Varn Vanwagner Vanvoorhis
Vanhecke Vanduyn Vandervoort Vanderslice Valone Vallier Vails Uvalle Ursua Urenda Uphoff Tustin Turton
Turnbough Turck Truehart Troester Trippe Tricarico Trevarthen Trembly Trabue Traber Toal Tinley Tingler Tiffin
Tien Ticer Thurgood Thorman Therriault Theel Tessman Tekulve Tebbs Tavernia Tarpey Tallmadge Takemoto Szot
Sylvest Swindoll Swearinger Swantek Swaner Swainston Surrette Supple Sullenger Sudderth Suddarth Suckow Strider
Stream Strassburg Stoval Stotz Stoneham Stilley Stille Stierwalt Stfleur Steuck Stermer Stclaire Stano Staker
Stahler Stablein Srinivasan Squillace Sprvill Sproull Sprau Spore Spittler Speelman Sparr Sparkes Spang
Sosinski Sorto Sorkin Sondag Socia Snarr Smrekar Smolka Slyter Slovinsky Sliwa Slavik Slatter Skiver Skeem
Skala Sitzes Sitsler Sitler Sinko Simser Siegler Sideris Shrewsberry Shoopman Shoaff Shindler Shimmin Shill
Shenkel Shemwell Shehorn Semones Selsor Sekulski Sechrest Schwer Schwebach Schur Schmiesing Schlick Schlender
Schebler Schear Schapiro Saunder Sauage Satterly Saperstein Sanluis Sandt Sandrock Sammet Sama Salk Sakata
Saini Sackrider Rys Russum Russi Russaw Rozzell Rowlette Rothberg Rosebrock Romanski Romanik Roiger Roehr
Rodenberger Rodela Rochford Ristow Rispoli Ripper Riesgo Riebel Ribaudo Reys Resendes Repine Reisdorf Reisch
Rebman Ranum Rames Rambin Raman Rajewski Raffield Rady Radich Raatz Quinnie Pyper Puthoff Prow Proehl Pribyl
Pretti Presby Poyer Powelson Porteous Poquette Pooser Pollan Ploss Plewa Plants Pion Pinnick Pinales Pillot
Pille Piggee Pietrowski Piermarini Pickford Piccard Phenix Pevey Petrowski Petrillose Pesek Perfecto Peppler
Peppard Penfold Pellitier Pelland Pehowic Pedretti Paules Pasha Pallante Pakele Paavola Overy Overson Outler
Ord Oplinger Oetting Odums Nowlen Nowack Nordlund Noblett Nobbe Nierman Nichelson Niblock Newbrough Nest Nemetz
Neeson Needleman Nastasi Naslund Naramore Nakken Nakanishi Najarro Mushrush Muma Mulero Morganfield Moreman
Morain Moquin Montrose Monterrosa Monsivais Monroig Monje Monfort Moeckel Mobbs Misiak Mires Mirelez Mineo
Mineau Milnes Mikeska Michelin Michalowski Meszaros Messineo Meshell Merten Menton Mends Memmott Melius Mehan
Matthiesen Matsuura Matinez Masker Masden Mascio Martis Marrinan Margerum Manthe Mansker Manoogian Mankey
Manigo Mangini Mandelbaum Malsam Maliszewski Mainolfi Maharaj Maggart Magar Maffett Macmaster Lyvers Lutman
Lover Lovan Longest Longerbeam Lofthouse Loethen Lizardo Litscher Lisowski Lipski Lipsett Lipkin Linzey Lineman
Limerick Limb Limas Lierman Liberti Leverton Levene Lenser Lenker Legnon Ledwell Laurich Latino Lannigan Landor
Lamountain Lamonica Lamboy Lamarque Lalley Lacorte Lacomb Kyllonen Kyker Kye Kuschel Kucinski Kubacki Kuan
Kroenke Krech Koziel Kovacich Kothari Koth Kotek Kostelnik Kosloski Knoles Kmiecik Klingman Kliethermes
Kleffman Klees Klaiber Kittell Kissling Kisinger Kintner Kinoshita Kiener Khouri Kelii Keirn Keezer Kaup Kathan
Karlsen Kapur Kandoll Kammel Kahele Justesen Jue Jonason Johnsrud Joerling Jochim Jespersen Jeong Jenness
Jedlicka Isaman Inghram Ingenito Hynd Huxtable Huwe Huron Hurless Humpal Hughston Hughart Huggett Hugar Huether
Howdyshell Houtchens Houseworth Hoskie Holshouser Holmen Holloran Hohler Hodsdon Hochman Hjort Hippert Hippe
Hinzman Hillock Hilden Heyn Heyden Heyd Hergert Henrikson Henningsen Hendel Helget Helf Helbing Heintzman
Heggie Hecox Heare Haxton Haverstock Haverly Hatler Haselton Hartzfeld Hargrow Haran Hanton Hammar Hamamoto
Halper Halko Hackathorn Haberle Haake Gunnoe Gulyas Guiney Guilbeau Guerrant Gudgel Guarisco Grossen Grossberg
Gropp Groome Grobe Gremminger Greenley Grauberger Grabenstein Gowers Gostomski Gosier Goodenow Gonzoles Goliday
Goettle Goens Goates Glymph Glavin Glassco Gladfelter Glackin Githens Girgis Gimpel Gilbreth Gilbeau Giffen
Gholar Gertsch Gernatt Gephardt Gehr Geddis Gear Gase Garrott Garrette Gapinski Ganter Ganser Gangi Gang
Gallina Galdi Gailes Gadomski Fuschetto Furtick Fullman Fruchter Frogge Freytag Freudenthal Fregoe Frankum
Fraction Forys Folkers Foil Flug Flitter Flemons Fitzer Firpo Filiault Figg Fiddler Fichtner Fetterolf
Ferringer Fayne Faddis Ezelle Eynon Evitt Eutsler Euell Escovedo Erne Eriksson Enriguez Empson Elkington Elk
Eisenmenger Eidt Ehrmann Ediger Earlywine Eacret Duzan Dunnington Duffer Ducasse Dubiel Drovin Drager Drage
Donham Dolinger Dokken Doepke Dodwell Docherty Distasio Disandro Diniz Digangi Didion Dezzutti Devora Detmer
Deshon Derrigo Dentler Demoura Demeritt Demayo Demark Delzell Delnero Delgrosso Dejarnett Debernardi Dearmas
Dau Dashnaw Danks Danker Dangler Daignault Dafoe Curet Cumberledge Culkin Crowner Crocket Crawshaw Craun
Cranshaw Cragle Courser Cornforth Corkill Cordy Coopersmith Conzemius Connett Connely Condict Comley Collen
Cohoon Coday Clugston Clowney Clippard Clinkenbeard Clines Clelland Clause Clapham Clancey Clabough Cichy Chua
Chittick Chisley Chinchilla Cheramie Cerritos Cawood Cavness Catanzarite Casada Carvell Carmicheal Carll Caplin
Canby Cammon Callister Calligan Calkin Caillouet Bute Bustillo Bursey Burgeson Bupp Bulson Bulls Buist Buffey
Buczkowski Buckbee Bucio Brueckner Broz Brookhart Brong Brockmeyer Broberg Brittenham Brisbois Bridgmon Bride
Breyer Brede Breakfield Breakey Brauner Branigan Brandewie Branche Brager Brader Bovell Bouthot Bostock Boseman
Boschee Borthwick Borneman Boomershine Boleware Boisse Boehlke Bodle Blash Blakesley Blacklock Blackley Bittick
Birks Birdin Bircher Bick Biby Berson Bern Berkebile Bergstresser Benne Belzer Beltre Beilke Begeman Bebee
Beazer Beaven Beamish Baymon Baston Basom Basey Bartles Barocio Barnet Barclift Balthazor Balleza Balkcom
Baires Bailiff Baik Baggott Bagen Bachner Babington Babel Arvelo Artega Arrendondo Arreaga Arrambide Arquette
Aronoff Arico Arevalos Archbold Apuzzo Antczak Ankeny Angelle Anfinson Amer Amarillas Altier Altenburg Alspach
Alosa Allsbrook Alexopoulos Aleem Aldred Albertsen Akerson Agler Adley Addams Acoba Abplanalp Abare Zwolinski
Zollicoffer Zins Ziff Zenner Zelnick Zelenka Zeches Zaucha Zauala Zagorski Youtsey Yorker Yell Yasso Yarde
Yarbough Xiao Woolever Woodsmall Woodfolk Wonders Wobig Wixson Wittwer Wirtanen Winson Wingerd Wilkening
Wilhelms Wierzbicki Wiechman Whites Weyrick Wessell Wenrick Wenning Weltz Weinrich Weiand Wehunt Wareing Walth
Wahlquist Vitek Vinsant Vincente Vicars Verma Vent Veazie Vayda Vashaw Varon Vardeman Vanbrocklin Vaccarezza
Urquidez Urie Uram Umali Ulsh Tutwiler Turnbaugh Tumminello Tuite Tueller Trulove Troha Trivino Trisdale
Trippett Tribbett Treptow Tremain Travelstead Trautwein Tram Traeger Tomsic Tomich Tole Todhunter Toborg
Tischer Tirpak Tircuit Tinnon Tinnel Timbs Tiede Thumm Throne Throgmorton Thorndike Thornburgh Thoren Thomann
Therrell Thau Thammavong Tetrick Tesreau Teicher Teaford Tauscher Tauer Tanabe Talamo Takeuchi Taite Tadych
Sweeton Swecker Swarner Surrell Surbaugh Suppa Sumbry Suchy Stuteville Studt Stromer Strome Stonestreet
Stockley Stmichel Stfort Sternisha Stensrud Steinhardt Steinback Steichen Stauble Stasiak Starzyk Stango
Standerfer Stachowiak Springston Spratlin Spracklen Sponseller Spilker Spiegelman Spellacy Speiser Spader
Spackman Sorum Sopha Sollis Sollenberger Solivan Solheim Sokolsky Sogge Smyser Smitley Sloas Slinker Skora
Skiff Skare Siverd Sivels Siordia Simmering Simko Silmon Silano Sieger Siebold Shukla Shreves Shoun Shortle
Shonkwiler Shoals Shimmel Shiel Shieh Sherbondy Shenkman Shein Shearon Shean Shatz Shanholtz Shafran Shaff
Shackett Sgroi Sewall Severy Sethi Sequra Sepulvado Seper Senteno Sendejo Semmens Seipp Segler Sedwick Sedore
Sechler Scovel Scotton Scopel Schwend Schwarting Schutter Schrier Schons Scholtes Schnetzer Schnelle Schmutz
Schlichter Schams Schamp Scarber Scallan Scalisi Scaffidi Saxby Sawrey Sauder Sarrett Sanzo Santizo Santella
Sandez Sammon Salsedo Salge Sailors Sagun Sader Sablan Saber Saade Runnion Runkel Rung Rumbo Ruesch Ruckle
Ruchti Rubano Rozycki Roupe Roufs Rossel Rosmarin Rosenwald Roselle Romos Rohling Roell Roehm Robotham
Rivenburgh Riederer Ridlen Rias Rhudy Reynard Retter Respess Reppond Repko Reinking Reichelt Reeh Redenius Rauh
Ratajczak Rapley Ramie Raitt Radloff Radle Rabbitt Quay Pusateri Puffinberger Provencio Proano Prenger
Prellwitz Pousson Poster Portz Portlock Portela Portee Porchia Pollick Polinski Polfer Polanski Polachek Pluta
Plourd Plauche Pitner Piontkowski Pileggi Pierotti Pico Piacente Phinisee Phaup Pfost Pettinger Pettet Petrich
Peto Persley Persad Perlstein Perko Pere Peifer Peco Pay Pawley Pash Parrack Parady Pangilinan Palone
Palmertree Padin Ottey Ottem Ostroski Ornstein Ormonde Onstott Oncale Oltremari Olcott Oishi Oien Oatley Nusser
Novicki Nitschke Nistler Nikkel Niese Nierenberg Nield Niedzwiecki Niebla Niebel Nicklin Neyhart Newsum Nevares
Nageotte Nagai Myung Mutz Murata Muralles Munnerlyn Mumpower Muegge Muckle Muchmore Moulthrop Motl Moskos
Mortland Morring Mormile Morimoto Morikawa Morgon Mordecai Montour Mongan Monell Miyasato Mish Minshew Mimbs
Millin Milliard Mihm Middlemiss Miano Mew Mesick Merlan Mendonsa Mench Melonson Melling Meachem Mazyck Mawyer
Maull Matute Maschino Marzan Martinie Marrotte Marmion Markarian Marinacci Margolies Margeson Marak Maraia
Maracle Manygoats Manker Mank Mandich Manderson Maltz Malmquist Malacara Majette Macwilliams Macqueen Lyde
Lyday Lutrick Lurz Lurvey Luhrs Luhr Lowrimore Lowndes Lowers Lougee Lorona Longstreth Loht Lofquist
Loewenstein Lizardi Liverpool Lionberger Limoli Liljenquist Liebl Liburd Leukhardt Lesinski Lepisto Leisenring
Leier Leggitt Leaphart Lazor Lazaga Lavey Laue Laudermilk Lauck Larsson Larison Lanzo Lantzy Lanners Langtry
Landford Lancour Lambertson Lalone Lairson Lainhart Lagreca Lacina Kurtenbach Kuechle Kue Kubo Krinsky Krauser
Kraeger Kracht Kozeliski Kozar Kowalik Kotler Kotecki Koslosky Kosel Kolasinski Koizumi Kohlman Koffman Knutt
Knore Knaff Kmiec Klamm Kittler Kitner Kirkeby Kiper Kilmartin Killings Killin Kilbride Kerchner Keddy Keaveney
Kearsley Karras Karlsson Karalis Kappes Kapadia Kallman Kallio Kalil Jurkiewicz Jitchaku Jillson Jex Jarratt
Jarchow Janak Ivins Ivans Isenhart Inoa Hynds Hutching Hutchin Hulsizer Hueston Huddleson Hrbek Howry Housey
Hounshell Hosick Hortman Horseman Horky Horine Hootman Honeywell Honeyestewa Holste Holien Holbrooks Hoffmeyer
Hof Hoese Hoenig Hirschfeld Higson Higney Hibert Hibbetts Hewlin Hesley Herrold Heritage Hepker Henwood
Helbling Heinzman Heidtbrink Hedger Havey Hatheway Harpel Haning Handelman Hamalainen Hamad Halasz Haigwood
Haggans Hackshaw Gundrum Guilbeault Gue Guderian Gruwell Grunow Grundman Gruen Grotzke Grossnickle Groomes
Grode Grochowski Greif Greenwall Greenup Grannis Grandfield Grames Grabski Grabe Gouldsberry Gotham Goody
Goodling Goodermote Gonzale Golebiowski Goldson Godlove Glanville Gillin Gilkerson Giessler Giambalvo Giacomini
Ghio Gergen Gentz Genrich Gelormino Gelber Geitner Geimer Gauthreaux Gaultney Garvie Garbacz Ganoe Gangwer
Gandarilla Galyen Galt Gallon Galardo Gager Gaddie Gaber Gabehart Gaarder Fusilier Furnari Furbee Fugua Fruth
Frohman Friske Frilot Fridman Frescas Freier Frankenberry Frain Fosse Foresman Forbess Flook Fletes Fleer Fleek
Fleegle Fishburne Fiscalini Finnigan Filipiak Fiero Ficek Fiaschetti Ferren Fergusson Fenech Feiner Feig Fees
Faulds Fariss Fantasia Falor Falke Ewings Eversley Everding Etling Erskin Enstrom Engebretsen Ehler Eekhoff
Edrington Edmonston Edgmon Edes Eberlein Dwinell Dux Dupee Dunklee Dungey Dunagin Duggar Duenez Dudzic
Dudenhoeffer Ducey Dub Drouillard Dreibelbis Dreger Dreesman Draughon Downen Double Dorminy Dombeck Doebler
Dittberner Dishaw Disanti Dinicola Dinham Dimino Dilling Difrancesco Dicello Dibert Deshazer Deserio Descoteau
Deruyter Dering Depinto Demattos Demarsico Delude Dekok Debrito Debois Deakin Dayley Dawsey Dauria Datson Darty
Darsow Darensbourg Dalleva Dalbec Dadd Cutcher Curb Cung Cuello Cuadros Crute Crutchley Crislip Crisco Creekmur
Crance Cragg Crager Cozby Coyan Coxon Covalt Costley Costilow Cossairt Corbridge Corban Coor Cooler Conkel Cong
Conary Coltrain Collopy Colgin Colen Colbath Coffie Cochrum Cobbett Clopper Cliburn Clendenon Clausi Cina Churn
Churchman Chilcutt Cherney Cheetham Cheatom Chalifour Cervenka Cawthorn Cavalero Castner Castlen Castine
Casdorph Cartmill Cartmell Carriger Carias Cappas Capen Cantey Canedo Camuso Campanaro Camero Calzado Callejo
Caligiuri Cafaro Cadotte Cacace Byrant Busbey Burtle Burres Burnworth Burggraf Burback Bunte Bunke Bugos
Budlong Buckhalter Brummet Bruff Brubeck Brouk Broten Brosky Broner Brittle Brislin Brimm Brillhart Bridgham
Brideau Brennecke Breer Breeland Bredesen Brackney Brackeen Boyum Bowdry Bowdish Bouwens Bottenfield Bostian
Bossie Boschert Boroff Borello Bonser Bonfield Bole Boldue Bogacz Boemer Bluth Bloxom Blickenstaff Blessinger
Bleazard Blatz Blacksher Birchler Binning Binkowski Biltz Bilotta Bilagody Bigbee Biehle Bidlack Betker Bethers
Bethell Bero Bermingham Berkshire Bensman Benoff Beman Bellow Bellany Belflower Belch Bejar Beisel Beichner
Began Beedy Beas Beanblossom Bawek Baus Baugus Battie Battershell Bateson Basque Basford Bartone Barritt Barko
Bann Bamford Baltrip Balon Balliew Ballam Baldus Ayling Ashwell Ashland Arseneau Arroyos Armendarez Arita
Argust Archuletta Arcement Anthis Annan Anderman Amster Amiri Amadon Alveraz Altomari Altenhofen Allers Allbee
Allaway Alcoser Alcorta Ahuna Agramonte Agard Adkerson Achord Abair Zurn Zoellner Zirk Zee Zarco Zambo Zaiser
Zachry Youd Yonan Yniguez Yeo Yellock Yellen Yeatts Yearling Yatsko Yannone Wyler Woodridge Wolfrom Wolaver
Wolanin Wojnar Wojciak Wiswell Wisser Wintersteen Wineland Willford Wiginton Wigfield Wierman Wice Wiater
Whitsel Whitbread Wheller Werling Wente Wenig Wempe Weigelt Weichman Wedemeyer Weddel Ways Wayment Waycaster
Wauneka Watzka Watton Warnell Warnecke Warmack Warder Wands Waldvogel Waldridge Wahs Wagganer Waddill Vought
Voiles Viner Villaneda Viele Vickroy Veve Vermilyea Verley Verburg Ventresca Veno Venard Velaquez Vea Vanzee
Vanwie Vantine Vant Vanschoyck Vannice Vankampen Vanicek Vandersloot Vanderpoel Vanderlinde Uzzell Uzelac
Uranga Uptain Updyke Uong Untiedt Umbrell Umbaugh Umbarger Ullah Tutko Turturro Turnmire Turnley Turcott
Turbyfill Turano Tuminello Tumbleson Tsou Truscott Trulson Troutner Trone Troll Trinklein Tredway Trease
Traynham Traw Totty Torti Torregrossa Torok Tomkins Tkach Tirey Tinsman Timpe Tiefenauer Tiedt Tidball Thwaites
Thulin Throneburg Thorns Thorell Thorburn Thiemann Thieman Tham Terrien Telfair Taybron Tasson Tarro Tanenbaum
Talent Tailor Tada Taborn Tabios Szekely Szatkowski Sylve Swineford Swartzfager Swanton Swagerty Surrency
Sunderlin Sumerlin Suero Suddith Sublette Stumpe Stueve Study Stuckert Strycker Struve Struss Strubbe Strough
Strothmann Strahle Stoutner Stooksbury Stones Stonebarger Stokey Stoffer Stimmel Stephans Stemper Steltenpohl
Stellato Steinle Steffler Steer Steege Steckman Stapel Stansbery Stanaland Stahley Stagnaro Stachowski Squibb
Sproule Sprehe Spreen Sprecher Sposato Spivery Souter Sopher Sommerfeldt Soffer Snowberger Snape Smylie Smyer
Slaydon Slatton Slaght Skovira Skeans Sjolund Sjodin Singelton Sinatra Silis Siebenaler Shuffield Shobe Shiring
Shimabukuro Shilts Sherley Sherbert Shelden Sheil Shedlock Shearn Shaub Sharbono Shapley Shands Shaheen
Shaffner Servantez Sentz Seney Seitzinger Seider Sego Segall Seeds Schwenck Schweiss Schwark Schwalbe Schucker
Schronce Schrag Schoppe Schnarr Schmader Schlag Schield Scheve Schaumburg Schauman Scarpino Savinon Sassaman
Sanville Santaana Saks Sagraves Safran Rutty Russett Rupard Rumbley Ruffins Ruacho Rozema Roxas Routson Rourk
Rought Rork Rooke Rolin Rohm Rohlman Rohl Roeske Rober Robenson Riso Rinne Rigsbee Riggles Rials Rhinehardt
Reyburn Rewis Revermann Reutzel Retz Rendall Reistad Rehrig Rehrer Recendez Reamy Raz Rauls Ratz Rattray
Rasband Ragle Ragins Radican Raczka Rachels Raburn Rabren Raboin Quesnell Quaintance Puccinelli Pruner Prouse
Prosise Proffer Prochazka Probasco Previte Prayer Portell Porcher Popoca Poncho Pomroy Poma Polsky Polsgrove
Polidore Podraza Plymale Plescia Pleau Platte Plato Pinchon Picazo Phebus Pfohl Petell Pesso Pesante Pervis
Perrins Perkey Pereida Penate Peloso Pellerito Peffley Peddicord Pecina Peale Peaks Paxman Pawlikowski Pavy
Pavlov Patmon Patil Patak Pasche Partyka Parmeter Pares Panameno Paletta Pait Oyervides Ossman Oshima Ortlieb
Orsak Orleans Onley Oldroyd Offley Oestreicher Odham Obst Obriant Obrecht Nuccio Nowling Nowden Novell Nost
Norstrom Norfolk Nordgren Nopper Noller Nisonger Niskanen Nienaber Neumeyer Neice Naugher Naiman Nagamine
Mustin Murrietta Murdaugh Munar Mulberry Muhlbauer Mroczkowski Mowdy Mouw Mousel Mountcastle Moscowitz Morro
Morago Moomaw Montroy Montpas Montieth Mongelli Mon Mollison Mollette Moldovan Mohar Mizuno Mishra Misenheimer
Minshall Minozzi Minniefield Milhous Migdal Mickell Meyering Mester Mesler Meriweather Menge Mendibles Melnik
Mellas Meinert Mehrhoff Medas Meckler Mayall Maver Maune Matza Matsuzaki Matott Mathey Masoner Marzullo
Maryland Marsolek Marquard Marchetta Marberry Many Manthei Manka Mangram Mangle Mancillas Mammen Malecki Majkut
Maco Macadam Lysiak Luxton Luptak Lundmark Luginbill Lovallo Louthan Lousteau Loupe Lopresto Lonsdale
Longsworth Lohnes Loghry Logemann Lofaro Loeber Locastro Livings Litzinger Litts Lingard Lineback Lindhorst
Lide Lickliter Liberman Lewinski Levandowski Leifer Leidholt Leiby Leibel Leibee Lehrke Lehnherr Lego Leese
Ledo Lech Leahey Lawlis Lawhorne Lawes Lavell Laumann Latsha Latourette Latona Latney Laska Larner Larmore
Larke Larence Lapier Lanzarin Lands Lammey Lamke Laminack Lamastus Lamaster Lacewell Labarr Laabs Kuna Kubis
Krzemien Krupinski Krepps Kreeger Kraner Kountz Kothe Korpela Komara Kolenda Kolek Kohnen Koelzer Koelsch
Kocurek Knoke Knauff Knaggs Knab Kluver Klien Klahr Kitagawa Kissler Kirstein Kinnon Kinnebrew Kinnamon Kimmins
Kilgour Kilcoyne Kiester Kiehm Kha Kerestes Kenniston Kennamore Kenebrew Kelderman Keitel Kefauver Katzenberger
Katt Kast Kassel Kamara Kalmbach Kaizer Kaiwi Jurczyk Jumonville Juliar Johndrow Johanning Joffrion Jobes
Jentzsch Jenkens Jendro Jellerson Jefferds Jaure Jaquish Janeway Jago Iwasaki Ishman Isaza Inmon Inlow Inclan
Iacovetto Hyldahl Huxhold Huser Humpherys Humburg Hult Hullender Hulburt Huckabay Howeth Hovermale Hoven
Hourigan Hosek Hopgood Homrich Holstine Holsclaw Hokama Hoffpauir Hoffner Hochstein Hochstatter Hjelm Hiscox
Hinsley Hinks Hineman Hineline Hinck Hilbun Hewins Herzing Hertzberg Hertenstein Herrea Herington Hercules
Henman Hengst Hemmen Helgerson Heinsohn Hegstad Heggen Hegge Hefti Heathcock Haylett Haupert Haufler Hatala
Haslip Hartless Hartje Hartis Harpold Harbach Hanten Hanington Hammen Hameister Hallstrom Habersham Habegger
Gussman Gundy Guitterez Guisinger Guilfoyle Grismer Griesbach Grawe Grall Graben Goulden Gornick Gookin
Gonzalaz Gonyer Gonder Golphin Goergen Glosson Glor Gladin Girdler Gillim Gillians Gillaspie Gilhooly Gildon
Gibler Gibbins Giardino Giampietro Gettman Gerringer Gerrald Gerlich Georgiou Georgi Geiselman Gehman Gauze
Gamage Gallian Gallen Gallatin Galea Gainor Gahr Furbush Fulfer Fritter Friis Friedly Frees Freemon Fratus
Foulke Fosler Forquer Fontan Folwell Folds Foeller Fodge Fobes Florek Fliss Flesner Flegel Fitzloff Fiser
Firestine Finfrock Fineberg Figures Fiegel Fickling Fesperman Fernadez Feimster Feazel Faughn Fatula Farron
Falvey Falkenberg Faley Faeth Fackrell Espe Eskola Escott Esaw Erps Erker Erath Enfield Emfinger Embury
Embleton Ellwanger Ellegood Einstein Egge Egeland Edgett Echard Eblen Eastmond Duteau Durland Dure Dunlavy
Dungee Dukette Dugay Duboise Dsouza Druck Dralle Doubek Dorta Dorch Dorce Dopson Dolney Dockter Distler Diss
Diperna Dichiara Dicerbo Dewindt Dewan Deveney Devargas Deutscher Deuel Detter Dess Derrington Deroberts Dern
Deponte Denogean Denardi Denard Demary Demarais Delucas Deloe Delmonico Delisi Delio Delduca Delaine Deihl
Dehmer Decoste Dechick Decatur Dec Debruce Debold Debell Deats Daunt Daquilante Dambrosi Damas Dalin Dahman
Dahlem Daffin Dacquel Cutrell Curtner Currens Curnow Cuppett Cummiskey Cullers Culhane Crull Crossin Cropsey
Cromie Crofford Criscuolo Crego Creeden Covel Corse Correra Corners Cordner Coplen Copeman Conteras Consalvo
Conduff Condo Compher Colliver Colan Cohill Cohenour Codd Cockayne Clum Clowdus Clarida Clance Clairday Clagg
Citino Chrostowski Christley Christians Chrisco Chrest Chisler Chieffo Cherne Cherian Cheirs Chauhan Chamblin
Cerra Cepero Celedon Cejka Cavagnaro Cauffman Catanese Castrellon Casserly Caseres Carthen Carse Carragher
Carmony Carmer Caradine Capece Cantres Cantos Cadigan Cabbell Byrn Bykowski Butchko Busler Bushaw Buschmann
Burow Burgman Bunselmeyer Bunning Buhrman Budnick Buckson Buckhannon Brunjes Bruckman Brouhard Brougham
Brostrom Broerman Brocks Brison Brining Brereton Breon Breitling Breedon Brasseaux Branaman Bramon Brackenridge
Boyan Boxley Bouillion Botting Bosshart Borup Boot Bonsall Bolter Bojko Bohne Bohlmann Bogdon Boen Bodenschatz
Bockoven Bobrow Blissett Bligen Blasini Blankenburg Bjorkman Bistline Bisset Birdow Biondolillo Bielski Biddix
Biddinger Bevens Bevard Bernskoetter Bernet Bernardez Berliner Berland Berkheimer Bensch Benesch Bedingfield
Beckstrom Beckim Bechler Beachler Bazzell Basa Bartoszek Barsch Barrell Barnas Barillas Baltodano Baltierra
Balle Balderson Balderama Balcazar Balay Baiz Bairos Azim Aversa Avellaneda Ausburn Auila Atwill Artiles
Arterberry Arnow Arnall Argyle Arenz Archila Arakawa Appleman Aplin Anstey Anglen Andros Amweg Amstutz Alteri
Allebach Allah Aley Alamillo Airhart Ahrendt Aegerter Admas Adderly Adderley Addair Abelar Abbamonte Abadi
Zurek Zundel Zuidema Zuelke Zuck Zogg Zody Zets Zech Zavaleta Zarr Yousif Yoes Yoast Yeagley Yaney Yanda Yackel
Wyles Wyke Woolman Woollard Woodis Woodin Wonderly Wombles Woloszyn Wollam Wnek Wms Wittie Withee Wissman
Wisham Wintle Winokur Winch Wilmarth Willhoite Wildner Wikel Wien Wiatrek Whitehall Whetstine Wheelus Weyrauch
Weyers Westerling Wendelken Welner Welder Weinreb Weinheimer Weilbacher Weihe Weider Wecker Wead Watler
Watkinson Wasmer Waskiewicz Wasik Warneke Wares Wangerin Wamble Waker Wakeley Wahlgren Wahlberg Wagler Wachob
Vorhies Vonseggern Vittitow Villarruel Villamar Villalovos Vidmar Victorero Vertrees Verissimo Vecchione Veals
Varma Vanveen Vanterpool Vaneck Vandyck Vancise Vanausdal Vanalphen Valdiviezo Urton Urey Updegrove Unrue
Ulbrich Tysinger Tyo Twiddy Tunson Trueheart Troyan Traweek Trafford Toulouse Touch Torez Tooke Tonge Tomerlin
Tolmie Tippen Tichy Thuss Threat Thran Thornbury Thelmon Theall Teters Tesh Teng Tench Tekautz Tehrani Teat
Teas Teare Tavenner Tartaglione Tanski Tanguma Tangeman Taney Tammen Talsma Takeda Taira Taheri Tademy Taaffe
Szymczak Szczepaniak Szafranski Swygert Swem Swartzlander Sutley Supernaw Sundell Sullivant Suderman Sudbury
Suares Stueber Stromme Striker Streeper Strebe Stonehouse Stoia Stohr Stodghill Stirewalt Stick Sterry
Stenstrom Stene Steinbrecher Stear Stdenis Stanphill Staniszewski Stanard Stahlhut Stachowicz Srivastava Spong
Spomer Spinosa Spindel Spera Soward Sopp Sooter Sonnek Soland Sojourner Soeder Sobolewski Snellings Snare Smola
Smetana Smeal Smarr Sloma Sligar Skenandore Skalsky Sitter Sissom Sirko Simkin Silverthorn Silman Siddens
Shumsky Shrider Shoulta Shonk Shomaker Shippey Shimada Shillingburg Shifflet Shiels Shepheard Sheerin Shedden
Sheckles Sharrieff Sharpley Shappell Shaneyfelt Shampine Shaefer Shaddock Shadd Severtson Setzler Sepich
Sementilli Selway Selover Sellick Seigworth Sefton Seegars Sebourn Seaquist Sealock Seabreeze Scriver Scinto
Schumer Schulke Schryver Schriner Schramek Schoon Schoolfield Schlitz Schlather Schirtzinger Scherman Schenker
Scheiner Scheible Schaus Schakel Schaad Saxe Savely Sardinas Sanschagrin Sanpedro Sanjose Sandine Sandigo
Sandgren Sanderford Sandahl Salzwedel Salzar Salvatierra Salminen Salberg Sahagun Saelee Sabel Rynearson
Runquist Rumrill Ruhnke Rottenberg Rosoff Rosete Rosebrough Romas Roley Rohrback Rohlfs Rogriguez Rodriguiz
Rodewald Roback Rizor Rippee Rinkenberger Riggsby Rigel Rieman Riedesel Rideau Ricke Rhinebolt Revak Relford
Reinsmith Rei Redlinger Redhead Rayno Raycroft Rave Raupp Rathmann Rastorfer Rasey Raponi Rantz Ranes Ramnauth
Rahal Raddatz Quattrocchi Purchase Pullis Pulanco Pryde Primiano Prez Prevatt Prechtl Pottle Portes Porowski
Poppleton Pontillo Pong Polka Plonka Plaskett Placzek Pizzaro Pippens Pinkins Pingitore Piercey Pickup Piccola
Piccioni Picciano Phy Philps Philp Philmon Philbin Pezzullo Petruso Peth Peshlakai Peschel Persechino Perris
Perlow Perico Penniston Pembroke Pellman Pekarek Peirson Pearcey Pealer Pavlicek Pasion Parzych Parziale Parga
Papadakis Paino Oyen Ownes Owczarzak Outley Ouelette Ottosen Otting Ostwinkle Osment Oshita Orlow Oriordan Opel
Olpin Ohta Offerman Nyce Nutall Northey Norcia Niehoff Niederhauser Nickolson Nguy Neylon Newstrom Nevill Netz
Nesselrodt Nemes Neally Nauyen Myren Murchinson Mundschenk Mujalli Muckleroy Mouret Moulds Mottram Mosey Morre
Monton Montellano Monninger Monhollen Mongeon Monestime Monegro Mondesir Monceaux Mola Moga Moening Miske
Mishaw Minturn Mingione Milstein Milks Milhouse Michl Michals Mesia Merson Meras Menifee Meluso Melick Mehlman
Meffert Medoza Mecum Meaker Meahl Maybury Mayben Maw Maulden Mauceri Mathie Matheis Mathai Massiah Martnez
Marschke Marovich Markiewicz Marinaccio Marhefka Marcrum Manton Mantel Manlove Mangham Manasco Malpica
Mallernee Malinsky Malhotra Maish Maisel Maharrey Magid Maertz Mada Macallister Macadangdang Maack Lynk Lydic
Luyando Lutke Lupinacci Lundsten Lull Lujano Luhn Luecke Luebbe Ludolph Lucker Luckenbill Luckenbach Lucido
Lowney Lowitz Lovaglio Louro Louk Loudy Louderback Lorick Lorensen Lomuscio Loguidice Lockner Lockart Lochridge
Litaker Lisowe Liptrap Linnane Linhares Lindfors Lindenmuth Lincourt Liew Liebowitz Levengood Leskovec Legner
Leaser Leas Leadingham Lazarski Layland Laulu Laughner Laughman Laughery Laube Latiolais Larrow Lapsley Lantrip
Langwell Landaker Lampi Lamond Lamblin Lambie Lakins Laipple Lagrimas Lafrancois Laffitte Laday Lacko Lacava
Labor Labianca Kutsch Kunert Kubly Kuamoo Krummel Krise Krenek Kreiser Krausz Kraska Krakowski Kradel Kozik
Koza Kotowski Koslow Korber Kojima Kochel Knabjian Klugh Klinkhammer Kliewer Klever Klages Kizziar Kitchel
Kishimoto Kirschenman Kirschenbaum Kinnick Kinn Kinkle Kiner Kindla Kindall Kincaide Kilson Killins Kightlinger
Kienzle Khim Ketcherside Kelsoe Kelker Keir Keepers Kawano Kaveney Kath Kasparek Kaplowitz Kantrowitz Kant
Kanoff Kann Kamalii Kaleta Kalbach Kalauli Kalata Kalas Kaigler Kachel Juran Jubb Jonke Jolivette Joles Jividen
Jeffus Jeanty Jarvi Jardon Janosko Janoski Janiszewski Janish Iwanski Irle Ingmire Imber Ijames Iiams Ihrig
Ichikawa Hynum Hutzel Hutts Huskin Husak Hurndon Huntsinger Humm Hulette Huitron Hugg Hugee Huelskamp Huch
Howen Hovanec Hoston Hostettler Horsfall Horodyski Holzhauer Hollimon Hollender Hogarth Hoffelmeyer Histand
Hissem Hisel Hirayama Hinegardner Hinde Hinchcliffe Hiltbrand Hilsinger Hillstrom Hiley Hickenbottom Hickam
Hibley Heying Hewson Hetland Hersch Herlong Herda Henzel Henshall Hendler Helson Helfen Heinbach Heikkila Heggs
Hefferon Hebard Hearl Heaberlin Hauth Hauschild Haughney Hauch Hattori Haste Hasley Hartpence Harroun Harrier
Harelson Hardgrove Hardel Hansbrough Handshoe Handly Haluska Hally Halling Halfhill Halferty Hakanson Haist
Hairgrove Hahner Hagg Hafele Haaland Guttierez Gunnarson Gunlock Gullatte Guity Guilmette Guhl Guardino
Groshong Grober Gripp Grillot Greulich Gretzinger Greenwaldt Grassman Granberg Graeser Graeff Graef Grabow
Gotchy Goswick Gosa Gordineer Gorczyca Goodchild Golz Gollihue Goldwire Glassburn Glaeser Gillilan Gigante
Giere Gieger Gidcumb Giarrusso Gettle Gesualdi Geschke Gervase Geoffrion Genther Gemes Gemberling Gelles Geitz
Geeslin Gedney Gebauer Gawron Gavia Gautney Gaustad Gasmen Gargus Ganske Ganger Gallinger Gallichio Galletta
Gaede Gadlin Gabrielsen Gaboriault Furgerson Fujioka Fugett Fuehrer Frisco Frint Frevert Frautschi Fraker
Foulkes Forslund Foo Fontenette Fones Folz Folmer Follman Folkman Flourney Flickner Flemmings Fleischacker
Flander Fithian Fister Fieck Ficke Fiallos Fiacco Ferrington Fernholz Feria Fergurson Feick Febles Favila
Faulkingham Fath Farnam Fakhouri Fairhurst Fahs Estrello Essick Espree Esmond Eskelson Escue Escatel Erebia
Epperley Epler Enyart Enderson Emch Elisondo Elford Ekman Eick Ehrich Ehlen Edwardson Edley Edghill Eastes
Easterbrooks Eagleson Eagen Eade Dyle Dunnagan Duncil Duling Drumgoole Droney Dreyfus Dowty Doscher Dornan
Doremus Doogan Donaho Donahey Dombkowski Dolton Dolen Dobratz Diveley Dittemore Ditsch Disque Dishmon Disch
Dirickson Dippolito Dimuccio Dilger Diefenderfer Dicola Diblasio Dibello Dettmer Deschner Derusha Denkins
Demonbreun Demchak Delucchi Delprete Deloy Deliz Deline Delap Deiter Deignan Degiacomo Degaetano Defusco Dede
Deboard Debiase Deaville Deadwyler Davanzo Daughton Darter Dandrade Dando Dampeer Dalziel Dalen Dain Dague
Czekanski Cutwright Cutliff Curle Cuozzo Cunnington Cunning Cunnigham Cumings Crowston Croak Crittle Crispell
Crisostomo Crear Creach Craigue Crabbs Coxe Cowsert Couse Coull Costagliola Corpening Cormany Corless Corkern
Conteh Conquest Conkey Cones Conditt Conaty Colomb Collura Colledge Colgate Coleson Colemon Coins Coffland
Clougherty Clewell Cleckley Cleaveland Clarno Civils Ciesluk Chum Chui Christison Chowning Chouteau Choung
Childres Cherrington Chenette Cheeves Cheairs Chaddock Cernoch Cazier Casselberry Carvey Cart Carris Carmant
Caras Capitano Cantave Cancio Caldero Calamia Cahee Cahalan Cabanilla Cabal Bywater Bynes Byassee Butkus Busker
Bushby Busack Burtis Burrola Buroker Burnias Burn Burlock Burham Buffin Budney Buchannan Buchalter Brugler
Broxson Broun Brosh Brissey Brisby Brinlee Brinkmeyer Brimley Brickell Breth Breger Brees Brank Braker Bozak
Bowlds Bowersock Bousman Boushie Botz Bordwell Bonkowski Bonine Bonifay Bonesteel Boldin Bohringer Boecker
Bocook Bocock Boblett Bobbett Boarman Bleser Blazejewski Blaustein Blausey Blancarte Blaize Blackson Blacketer
Blackard Bisch Birchett Billa Bilder Bierner Bienvenu Bielinski Bialas Beynon Beyl Betcher Bessent Beshara
Besch Bergemann Bergeaux Bens Bendall Beltron Beltram Bellville Beisch Behney Beemer Beechler Beckum Becks
Batzer Batte Bassette Basley Base Bartosh Barraclough Barnick Barket Barkdoll Baringer Barges Barbian Bannan
Banderas Balles Baig Bahn Babyak Avinger Ausbrooks Aull Atkeson Atkerson Atherley Athan Assad Asebedo Arrison
Armon Armfield Armbrust Arkin Archambeau Amorose Amini Amborn Amano Aluarez Allgaier Allegood Aldama Aird
Ahsing Ahmann Adwell Adsit Adelstein Actis Achee Abbs Abbitt Zwagerman Zuercher Zettler Zeff Zavalza Zaugg
Zarzycki Zachman Zacher Yslas Yontz Yglesias Yeske Yeargin Yauger Yamane Xang Wylam Wrobleski Wratchford Worker
Woodlee Wolsey Wolfinbarger Wohlenhaus Wittler Wittenmyer Witkop Wishman Wintz Windus Winborn Wims Wiltrout
Wilshire Willmott Williston Wilemon Wilbourne Wiedyk Wickland Wickes Wichert Whitsell Whisenand Whidby Wetz
Westmeyer Wertheim Wernert Werkheiser Weng Weldin Weissenborn Weingard Weinfeld Weihl Weightman Weichel
Wehrheim Wegrzyn Wearing Waszak Wankum Wangler Walthour Waltermire Walstad Waldren Walbert Walawender Wahlund
Wahlert Wahlers Vuncannon Vredenburgh Vonk Vollmar Voisinet Vlahos Vires Vipperman Vessey Vergari Verbeck
Venturino Velastegui Vegter Vanwey Vanvranken Vanvalkenbur Vanorsdale Vanoli Vanochten Vanevery Vane Vanduser
Vandersteen Vandell Vandall Vallot Vallon Vallez Vallely Vadenais Uthe Usery Unga Ultsch Ullom Tyminski Twogood
Tursi Turay Tungate Truxillo Trulock Trinks Trickel Trezise Trefry Treen Trebilcock Travieso Trachtenberg
Touhey Tougas Tortorella Tormey Torelli Torborg Toran Tomek Tollerson Tolden Toda Tobon Tjelmeland Titmus
Tilbury Tietje Thum Thrope Thornbrough Thibaudeau Thackeray Ternes Teich Tecson Teater Teagarden Tatsch Tarallo
Tapanes Tanberg Tamm Sylvis Swenor Swedlund Swagger Sutfin Sura Sundt Sundin Summerson Sumatzkuku Sultemeier
Sulivan Suggitt Suermann Sturkie Sturgess Stuemke Struckhoff Strose Stroder Stride Stricklen Strick Streib
Strei Strawther Stratis Strahm Stortz Storrer Storino Stohler Stohl Stockel Stinnette Stile Stieber Stensland
Steffenhagen Stefanowicz Steever Steagall Statum Stapley Stanish Standiford Standen Stamos Stahlecker Stadtler
Spratley Spraker Sposito Spickard Spehar Spees Spearing Spangle Sox Soulard Sorel Sora Sopko Sood Sonnen Solly
Solesbee Sobey Sobczyk Snedegar Sneddon Smolinski Smolik Slota Sloman Sleigh Slavick Skorupski Skolnik Skirvin
Skeels Skains Skahan Skaar Siwiec Siverly Siver Sivak Sirk Sinton Sinor Sincell Silberstein Sieminski
Sidelinger Shurman Shunnarah Shirer Shidler Sherlin Shepperson Shemanski Sharum Shartrand Shapard Shanafelt
Shamp Shader Shackelton Seyer Seroka Sernas Seright Serano Sengupta Semper Selinger Seith Seidler Seehusen
Seefried Seed Scovell Scorzelli Sconiers Schwind Schwerin Schwenke Schwaderer Schuneman Schumpert Schultheiss
Schroll Schroepfer Schroeden Schrimpf Schook Schoof Schomburg Schoenfeldt Schoener Schnoor Schmick Schlereth
Schindele Schildt Schildknecht Schemmel Scharfenberg Schanno Schane Schad Scearce Sawka Sawinski Savery Saults
Saucer Sarpy Saris Sardinha Sarafin Sankar Sanjurjo Sanderfer Sanagustin Samudio Samas Salmen Salkeld Salamon
Sakurai Sakoda Safley Ryden Ryback Russow Russey Rumple Rudzinski Rudel Rudden Rud Rovero Routledge Roussin
Rousse Rouser Rougeau Romey Rolfs Rogoff Rogne Rodriquz Rodrequez Rodin Rocray Rocke Rivette Risenhoover
Rindfleisch Rimbey Riha Ridner Ridling Riden Rhue Reyome Reynoldson Reusch Rensch Rennels Renderos Reininger
Reiners Reigel Rehmer Regier Reff Reef Redlin Reaume Reagor Rawe Rattigan Raska Rashed Ranta Ranft Randlett
Randa Ramiez Rallis Raisbeck Raible Rackliffe Quiring Quaife Pyke Purugganan Pursifull Purkett Purdon Punches
Pun Pulos Pulling Puccia Provance Propper Preis Prehn Prasek Pradier Portor Portley Popiel Popescu Pomales
Polowy Pollett Politis Polit Poley Pohler Poet Podolak Poag Plymel Ploeger Planty Piskura Pirro Piroso Pinsky
Pilant Pickerill Piccolomini Picart Piascik Phann Petruzzelli Persson Perkowski Percifield Perault Peppel
Pember Pelotte Pelcher Pehl Peatross Pearlstein Peacher Payden Paya Pawelek Pavey Pauda Pathak Parrillo Parness
Pannebaker Palo Palmberg Padden Pachucki Ovando Othman Osler Osika Orsburn Orlowsky Oppelt Opfer Opdyke Olivos
Okumura Offer Oelschlaeger Obrion Oas Oare Nyhus Nyenhuis Nunnelley Nunamaker Nuckels Noyd Nowlan Novakovich
Noteboom Norviel Nortz Norment Norland Nolt Nixson Nitka Nissley Nishiyama Niland Niewiadomski Nickey Nicholsen
Newark Neugent Nerren Neikirk Neigh Nedrow Neave Nazaire Navaro Navalta Nasworthy Nasif Nani Nalepa Nakao Nakai
Nadolny Myklebust Mussel Murthy Mundie Mulverhill Muilenburg Muetzel Mudra Mudgett Mrozinski Mottinger Morson
Morentin Mordan Mooreland Mooers Monts Montondo Montiero Monserrate Monie Monares Mollo Mollet Molacek Mokry
Mohrmann Mohabir Mogavero Moes Moceri Miyoshi Mitzner Mis Mirr Minish Minge Minckler Milroy Mileski Miko Mihok
Mihalik Mieczkowski Messerli Meskill Mesenbrink Merryweather Merkl Menser Menner Menk Menden Mekus Meinzer Mein
Meers Mazurkiewicz Mazariego Mayhorn Maxcy Mavity Mauzey Maulding Matuszewski Mattsson Mattke Matsushita
Matsuno Matsko Matkin Mathur Mates Masterman Massett Massart Mashni Martella Marren Marder Marczak Maran
Maradiaga Manwarren Manter Mantelli Malden Malboeuf Malanga Maisano Mairs Mailhiot Magic Madron Madole
Macartney Lynds Lusane Luffman Louth Loughmiller Lougheed Lotspeich Loosli Looker Longe Longanecker Lonero
Lohmeyer Loeza Lobstein Lobner Lober Littman Litalien Lints Lijewski Ligas Liebert Liebermann Lezcano Levinthal
Lessor Lesieur Lenning Lengel Lempke Lemp Lemar Leitzke Leinweber Legrone Lege Leder Lawnicki Lauth Laun
Laughary Latin Lassley Lashway Largen Lare Lanouette Lanno Langille Landing Lalin Laible Lafratta Laforte
Lacuesta Lacer Laboe Labeau Kwasniewski Kunselman Kuhr Kuchler Kuc Krugman Kruckenberg Krotzer Kroemer Krist
Krigbaum Kreke Kreisman Kreisler Kreft Krasnow Kras Krag Kouyate Kough Kotz Kostura Korner Kornblum Korczynski
Koppa Kopczyk Konz Komorowski Kolander Koepnick Koehne Kochis Knoch Knippers Knaebel Klinedinst Klimczyk Klier
Klaphake Kisler Kinzie Kines Kindley Kimple Kimm Kimbel Kilker Kilborn Kibbey Khong Ketchie Kerbow Kennemore
Kennebeck Kenneally Kenndy Kenmore Kemnitz Kemler Kemery Kelnhofer Kellstrom Kellis Kellams Keiter Keirstead
Keeny Keelin Keefauver Keams Kautzman Kaus Katayama Kasson Kasparian Karwoski Kapuscinski Kaneko Kamada Kalka
Kalar Kakacek Kaczmarczyk Jurica Junes Journell Jolliffe Johnsey Jimenz Jesperson Jerido Jenrette Jencks Jech
Jayroe Jayo Javens Jaskot Jaquet Janowiak Jaegers Jackel Izumi Ith Irelan Imoto Imme Iglehart Iannacone Huyler
Hussaini Hurlock Hurlbutt Huprich Humphry Hulslander Huelsman Hudelson Hudecek Hsia Hreha Hoyland Howk
Housholder Housden Houff Horkey Honan Homme Holtzberg Hollyfield Hollings Hollenbaugh Hokenson Hogrefe Hogland
Hoel Hodgkin Hochhalter Hjelle Hittson Hinderman Hinchliffe Hime Hilyer Hilby Hibshman Heydt Hewell Heward
Hestand Heslep Herridge Herner Hernande Hermandez Hermance Herbold Heon Henthorne Henion Heming Helmkamp
Hellberg Heidgerken Heichel Hegedus Heckathorne Hearron Haymer Haycook Havlicek Hausladen Haseman Hartsook
Hartog Harns Harne Harmann Haren Hanserd Hanners Hanekamp Hamra Hamley Hamblet Hakimi Hagle Hagin Haehn Haeck
Hackleman Haacke Gulan Guirand Guiles Guggemos Guereca Gudiel Gubler Gruenwald Gritz Grieser Grewe Gregersen
Grefe Greener Grech Grecco Gravette Grassia Granholm Grahan Gradowski Gradney Graczyk Gouthier Gottschall
Goracke Gootee Goodknight Goodine Gonzalea Gonterman Gonalez Gomm Goleman Goldtooth Goldstone Goldey Golan Goes
Goen Goeller Goel Goecke Godek Goan Glunz Gloyd Glodowski Glinski Glawe Girod Girdley Gindi Gillings Gildner
Giesbrecht Gierke Giboney Giaquinto Giaimo Gessel Gerould Gerlt Geralds Genson Gellatly Geigel Gehle Geagan
Gawel Gauss Gatwood Gathman Gaster Garske Garratt Garms Garis Gansburg Gammell Gambale Galimore Gadway Gadoury
Furnish Fullard Fukui Fuhrer Fryou Friesner Friedberg Freyermuth Fremin Fredell Fraze Fought Fote Fornea
Formanek Forker Forgette Folan Foister Foglesong Flinck Flewellen Flaten Flaig Fitgerald Fischels Finstad
Finkelman Finister Finder Fettes Fetterhoff Ferriter Ferch Fennessy Feltus Feltes Feinman Farve Farry Farrall
Farag Falck Falanga Fakhoury Fairbrother Fagley Faggins Facteau Ewer Ewbank Evener Eustis Estwick Espinola
Escutia Eschmann Erpelding Ernsberger Entz Engelhart Enbody Emick Elsinger Ellinwood Ellingsen Ellicott Elkind
Eisinger Eisenbeisz Eischen Eigner Eichhorst Ehmke Egleston Eggett Efurd Edgeworth Eckels Ebey Eberling
Eagleton Dwiggins Dweck Dunnings Dunnavant Dumler Duman Dugue Duerksen Dudeck Dreisbach Drawdy Drawbaugh Draine
Draggoo Dovel Doughton Douds Dorshorst Dornier Doolen Dominion Domingez Dome Dolder Dobies Diskin Disano Dirden
Diponio Dipirro Dimock Diltz Dillabough Diley Dikes Digges Digerolamo Diel Dicharry Dicecco Dibartolomeo Dewire
Devone Dessecker Dertinger Derousselle Derk Depauw Depalo Denherder Demetro Demastus Delvillar Deloye Delosrios
Delgreco Delarge Delangel Dejongh Deitsch Degiorgio Degidio Defreese Defoe Decambra Debenedetto Deaderick
Dauzat Daughenbaugh Dass Darwish Dantuono Danton Dammeyer Daloia Daleo Dagg Dacey Curts Cuny Cunneen
Culverhouse Cucinella Cubit Crumm Crudo Crowford Crout Crotteau Crossfield Crooke Crom Critz Cristaldi
Crickmore Cribbin Cremeens Crayne Cradduck Couvertier Cottam Cossio Correy Cordrey Coplon Copass Coone Coody
Contois Consla Connelley Congleton Condry Coltey Colindres Colgrove Colfer Colasurdo Cocker Cochell Cobbin
Clouthier Closs Cloonan Clizbe Clennon Clayburn Claybourn Clausell Clasby Clagett Ciskowski Christiani
Christeson Chladek Chizmar Cheves Chernow Cheong Chelton Charlette Chanin Cham Chaligoj Cayce Cavey Cavaretta
Caughron Catmull Catapano Casio Cashaw Carualho Carthon Carruba Carolus Carlstrom Carbary Caplette Cannell
Cancilla Campell Cammarota Camejo Caisse Cacioppo Cabbagestalk Cabatu Byles Buxbaum Butland Burrington Burnsed
Burningham Burlingham Burgy Buffett Buehring Buday Bucknell Buchbinder Bucey Bruster Brunston Brumby Brouillet
Brosious Broomes Brodin Broddy Britsch Britcher Brierley Brezina Bressette Breslow Breier Brei Braymer Brasuell
Brash Branscomb Branin Brandley Brahler Bracht Bracamontes Brabson Boyne Boxell Bowery Bovard Boutelle Boulette
Botkins Bosen Boscia Boscarino Borich Bores Boreman Bordoy Bordley Bordenet Boquet Boocks Bolner Boissy Bohnen
Bohall Boening Boccella Bobe Blyth Blew Blacksmith Bisel Binstock Bines Billiter Bigsby Bighorse Bielawski
Bickmore Bettenhausen Beseau Berroa Berntson Bernas Berisford Berhow Bergsma Benyo Benyard Bennion Benko Belsky
Belasco Beidler Behring Begnaud Bega Befort Beddard Becknell Beardslee Beardall Beagan Bayly Bautz Bausman
Baumler Batterson Battenfield Bassford Basse Basemore Baruch Bartholf Bars Baray Barabas Banghart Banez Balsam
Ballagh Baldock Bagheri Bacus Bacho Baccam Axson Averhart Aver Austill Auberry Athans Atcitty Atay Astarita
Ascolese Artzer Arrasmith Argenbright Aresco Arb Aranjo Appleyard Appenzeller App Apilado Antis Angwin Ando
Andis Anderegg Aminov Amelung Amason Alviar Allendorf Allday Aldredge Alcivar Alapai Airington Ailor Ahrns
Ahmadi Agent Affolter Aeschlimann Adney Aderhold Adachi Ackiss Abdelhamid Abar Aase Zorilla Zollman Zoch Zipfel
Zimmerle Zike Zhong Zens Zelada Zahner Zadora Zaborowski Zabinski Yzquierdo Yoshizawa Yori Yielding Yerton Yehl
Yeargain Yeakley Yamaoka Yagle Yablonski Wynia Wyne Wyers Wrzesinski Wrye Wriston Woolums Woolen Woodlock
Woodle Wonser Wombacher Wollschlager Wolfley Wolfer Wisse Wisell Wirsing Winstanley Winsley Winiecki Winiarski
Winge Winesett Winberry Willyard Wilkosz Wilensky Wikle Wiford Wienke Wieneke Wiederhold Wiebold Widick
Wickenhauser Whitrock Whisner Whinery Wherley Whedbee Wheadon Whary Wessling Wessells Wenninger Wendroth
Wellard Weirick Weinkauf Wehrman Weech Weathersbee Waterford Warton Warncke Wardrip Walstrom Walks Walkowski
Walcutt Waight Wai Wagman Waggett Wadford Vowles Vormwald Vondran Vohs Vitt Vitalo Villaneuva Villafranca
Villaflor Vigilante Vicory Verra Venzke Venske Veley Veile Veeder Vaske Vasconez Vargason Varble Vanwert Vantol
Vanscooter Vanmetre Vanmaanen Vanhise Vanetta Vaneaton Vandyk Vandriel Vandorp Vandewater Vandervelden
Vanderstelt Vanderhoef Vanderbeck Vanbibber Vanalstine Valdespino Vaill Vailes Vagliardo Urrea Urive Uriegas
Umphress Uballe Tynon Twiner Tutton Tuazon Tripplett Trias Trescott Treichel Tredo Tranter Tozer Toxey Tornow
Topolski Topia Topel Topalian Tonne Tondre Toepke Tiu Tisdell Tiscareno Thornborrow Thomison Thilges Theuret
Therien Thang Thagard Thacher Texter Tep Tenpenny Tempesta Teetz Teaff Tavella Taussig Tatton Tasler Tarrence
Tardie Tarazon Tanney Tankson Tangen Takes Szilagyi Syphers Swistak Swiatkowski Sweigert Swayzer Swapp Svehla
Sutphen Sutch Susa Surma Surls Sundermeyer Sundeen Sulek Sughrue Sudol Sturms Stupar Stum Stuckman Strole
Strohman Streed Strebeck Strausser Strassel Stpaul Storts Storr Stommes Stmary Stjulien Stika Stiggers Sthill
Stevick Sterman Stepanek Stemler Stelman Stelmack Stcroix Stcharles Starry Stanly Stallsworth Stalley Stains
Srock Spritzer Spracklin Spinuzzi Spidell Speyrer Sperbeck Spendlove Speckman Spargur Spangenberg Spaid Sowle
Sotolongo Sostre Sorey Sonier Somogyi Solo Soderholm Snoots Snooks Snoke Snodderly Snide Snee Smithhart Smillie
Smay Smallman Sliwinski Slentz Sledd Slager Skogen Skog Skarda Skalicky Siwek Sitterson Sisti Sis Similton
Simila Simenson Silvertooth Silos Siggins Sieler Siburt Sianez Shurley Shular Shuecraft Shreeves Shoen Shishido
Shipps Shipes Shinall Sherfield Shawe Sharrett Sharrard Shankman Sessum Serviss Servello Serice Semler Semenza
Selmon Sellen Seley Seidner Seib Sehgal Seelbach Sedivy Sebren Sebo Seanez Seagroves Seagren Seagrave Seabron
Schwertner Schwegel Schrunk Schriefer Schreder Schopp Schoenwetter Schnall Schnack Schmutzler Schmierer
Schmidgall Schlup Schloemer Schlitt Schermann Scherff Schellenberg Schain Schaedler Schabel Scaccia Saye Saxman
Saurez Sasseen Sasnett Sarber Saran Santoy Santeramo Sansoucy Sando Sandles Sandburg Sandau Samra Samaha Salon
Salizar Salam Saindon Sagaser Saeteun Sadusky Sackman Saas Ruthven Ruszkowski Rusche Ruhter Ruhenkamp Rudge
Ruddle Rowlee Rowand Rougeot Rotramel Rotan Rosten Rosillo Rookard Roode Rongstad Roider Roffe Roettger Rodick
Rochez Roads Rivkin Rivadeneira Riston Risso Rinderknecht Riis Riggsbee Rifkin Rieker Riegle Riedy Richwine
Richmon Ricardson Rhew Revier Remsberg Remiszewski Rembold Reinken Reiland Reidel Reichart Rehak Redway Rednour
Redifer Redgate Redenbaugh Redburn Reap Readus Raybuck Rauhuff Rauda Rathje Rappley Rands Ramseyer Ramseur
Ramsdale Ramo Ramariz Raitz Raisch Rainone Rahr Ragasa Rafalski Radunz Quenzer Queja Queenan Pyun Puz Putzier
Puskas Purrington Puri Pullar Pruse Pring Prevette Preuett Presto Prestage Pownell Pownall Potthoff Potratz
Poth Poter Posthuma Porritt Popkin Poormon Poles Polcyn Pokora Poer Pluviose Plock Pleva Placke Pioli Pingleton
Pinchback Pinch Pieretti Piccone Piatkowski Philley Phibbs Phay Phagan Peyer Pettersen Petropoulos Petras Petix
Pester Perks Pepperman Pennick Penado Pelot Pelis Peeden Pechon Peal Pazmino Patchin Pasierb Parran Parilla
Pardy Parcells Paragas Paradee Panko Pangrazio Pangelinan Pandya Pancheri Panas Palmiter Palinkas Palek Packham
Pacitti Ozier Overbaugh Oursler Ouimette Otteson Otsuka Othon Osmundson Orgill Ordeneaux Oppy Opheim Onkst
Oltmanns Olstad Olofson Olejniczak Okura Okuna Ohrt Oguendo Ogier Offermann Oetzel Oechsle Occhiogrosso Obryon
Obremski Nyreen Nylund Nylen Nyholm Nuon Nuanes Norrick Noris Nordell Norbury Nooner Nono Nomura Nole Nolden
Nofsinger Nocito Niedbala Niebergall Nevils Neuburger Nemerofsky Nemecek Nazareno Nast Nagorski Myre Muzzey
Mutton Mutschler Muther Muranaka Muramoto Murach Muns Munno Muncrief Mugrage Muecke Moyet Mowles Mottern Mosman
Morge Moravec Morad Moneymaker Mones Moncur Monarez Molzahn Moglia Moesch Modisett Mitnick Mithcell Mitchiner
Misercola Mirabile Minvielle Mino Minkler Minifield Minichiello Mindell Minasian Milteer Millwee Millstein
Millien Mikrut Miggins Michard Mezo Merriwether Merk Merfeld Mercik Mention Mender Members Melusky Melquist
Melendes Mekeel Meiggs Megginson Meck Mazzie Mazin Mazanec Mayette Mautz Mauser Maun Mattas Mathiesen Massmann
Masri Masias Mascetti Marzolf Maruska Martain Marszalek Marolf Marmas Marlor Markwood Marines Marinero Marich
Marcom Marciante Marchman Marchio Marbach Manzone Mantey Manhardt Manaois Malmgren Mallonee Mallin Mallary
Malette Makinson Makins Makarewicz Mainwaring Maiava Magouyrk Magett Maeder Madyun Maduena Maden Macinnes Macia
Lyssy Lyerly Lyalls Lunney Luksa Ludeman Lucci Lowden Lovier Loughridge Lory Lorson Lorenzano Lorden Lorber
Loosier Loomer Longsdorf Longchamps Loncar Loker Logwood Loeffelholz Lockmiller Livoti Linford Linenberger
Lindloff Lindenbaum Liley Lighthill Lightbourne Lieske Leza Levels Levandoski Leuck Lepere Leonhart Lemler
Leising Leinonen Lehtinen Lehan Leetch Leeming Ledyard Ledwith Ledingham Leck Lebert Leandry Lazzell Layo Laye
Laxen Lawther Lawn Lawerance Lavoy Lavertu Laverde Latouche Latner Lathen Laskin Lashbaugh Lascala Larroque
Larick Laraia Laplume Lanzilotta Lannom Landrigan Landolt Landess Lancia Lamkins Lalk Lakeman Lakatos Laib
Lahay Lagrave Lagerquist Lafoy Lafleche Lader Labrada Kwiecinski Kutner Kunshier Kulakowski Kujak Kuehnle
Kubisiak Krzyminski Krugh Krois Kritikos Krill Kriener Krewson Kretzschmar Kretz Kreiter Kreischer Krebel Kraut
Krans Kraling Krahenbuhl Kouns Kotson Kossow Kopriva Konkle Kolter Kolk Kolich Kohner Koeppen Koenigs Kochanski
Knowling Knouff Knoerzer Kloberdanz Klarich Klaassen Kisamore Kirn Kiraly Kipps Kinson Kinneman Kington
Kimbriel Kille Kibodeaux Khamvongsa Keylon Kever Keser Kertz Kercheval Kendrix Kendle Kempt Kemple Keesey Keats
Keatley Kazmierski Kazda Kazarian Kawashima Katsch Kasun Kassner Kassem Kasperski Kasinger Kaschak Kantola Kana
Kamai Kalthoff Kalani Kahrs Kahanek Kacher Jurasek Juniper Jungels Jukes Juelfs Judice Josselyn Jonak Joens
Jobson Jegede Jee Jeanjacques Jaworowski Jannsen Janner Jankowiak Janiak Jackowski Jacklin Jabbour Iyer Iveson
Isner Iniquez Ingwerson Ingber Ille Ikehara Hyson Huxford Huseth Hurns Hurney Hurles Hunnings Humbarger Hulan
Huisinga Hughett Hughen Hudler Hubiak Hricko Hoversten Hottel Hosaka Horsch Hordge Honzell Homburg Holten Holme
Hollopeter Hollinsworth Hollibaugh Holberg Hohmann Hoenstine Hodell Hodde Hives Hiter Hirko Hinzmann Hinrichsen
Hinger Hincks Hilz Hilborn Highley Higashi Hieatt Hicken Heverly Hesch Hervert Hershkowitz Herreras Hermanns
Herget Henriguez Hennon Hengel Helmlinger Heldman Heizer Heinitz Heifner Heidorn Heglin Heffler Hebner Heathman
Heaslip Hazlip Haymes Hayase Hawver Haw Havermale Havas Hauber Hashim Hasenauer Harvel Hartney Hartel Harsha
Harpine Harkrider Harkin Harer Harclerode Hanzely Hannagan Hampel Hallums Hallin Hainline Haggart Hafen Haer
Hadiaris Hadad Hackford Habeeb Guymon Guttery Gunnett Gull Guillette Guiliano Guilbeaux Guiher Guerry Gucman
Guadian Grzybowski Grzelak Grussendorf Grumet Gruenhagen Grudzinski Ground Grossmann Grof Grisso Grisanti
Griffitts Griesbaum Grella Gregston Graveline Grandusky Grandinetti Goynes Gowing Goudie Gorsline Goralski
Goodstein Goodroe Goodlin Goodheart Goodhart Gonzelez Goldsworthy Goldade Goettel Goerlitz Goepfert Goehner
Goben Gobeille Glock Gliem Glascoe Gladwell Girdner Gipple Giller Giammona Ghormley Germon Geringer Gerberich
Gepner Genier Gelsinger Geigle Gebbia Gayner Gavitt Gatrell Gastineau Gasiewski Gascoigne Garro Ganong Galpin
Gallus Galizia Gajda Gahm Gagen Gaffigan Furnia Furgason Fronczak Frishman Frierdich Freestone Frankovich Fors
Forres Forrer Florido Floria Flis Flicek Flens Flegal Flamenco Finkler Finkenbinder Finefrock Filpo Filion
Fierman Fieldman Ferreyra Fernendez Fergeson Fencil Feith Feight Federer Fechtner Feagan Fausnaugh Fata Farman
Fantauzzi Fagnani Excell Ewton Everetts Evarts Etherington Estremera Estis Estabrooks Essig Esplin Espenschied
Ernzen Eppes Eppard Entwisle Emison Elison Elguezabal Eledge Elbaz Eisler Eiden Eichorst Eichert Eggler
Eggimann Edey Eckerman Echelberger Ebbs Ebanks Dziak Dyche Dyce Dusch Duross Durley Durate Dunsworth Dumke
Dulek Duhl Duggin Dufford Dudziak Ducrepin Dubree Dubre Dubie Dubas Droste Drisko Drewniak Doxtator Dowtin
Downum Doubet Dottle Dosier Doshi Dorst Dorset Dornbusch Doren Donze Donica Domanski Domagala Dohse Doerner
Doerfler Doble Dobkins Dilts Digiulio Digaetano Dietzel Diddle Dickel Dezarn Devoy Devoss Devonshire Devilla
Devere Deters Desvergnes Deshay Desena Deross Der Depedro Densley Demorest Demore Demora Demirjian Demerchant
Dematteis Demateo Delgardo Delfavero Delaurentis Delamar Delacy Deitrich Deisher Degracia Degraaf Defries
Defilippis Decoursey Debruin Debiasi Debar Dearden Dealy Dayhoff Darrisaw Darbyshire Daquino Daprile Danh
Danahy Dalsanto Dallavalle Daine Dadamo Dacy Dacunha Dabadie Czyz Cutsinger Curney Cuppernell Cunliffe Cumby
Cullop Cullinane Cugini Cudmore Cucuzza Cuch Crumby Crouser Crock Critton Critchley Cremar Crehan Creary Crasco
Crall Crabbe Cozier Coyner Couvillier Counterman Coulthard Coudriet Cottom Corzo Cornutt Corkran Cords Copelin
Coonan Consolo Conrow Conran Connerton Conkwright Condren Comp Comly Comisky Colbeck Coiner Cohron Codere Cobia
Cly Cluster Clure Clowser Clingenpeel Clenney Clendaniel Clemenson Cleere Cleckler Claybaugh Clason Cirullo
Ciraulo Ciolek Chovanec Chopra Chol Chiem Chestnutt Chesterman Chernoff Chermak Chelette Checketts Charpia
Chargois Champman Challender Chafins Cerruto Cazenave Cay Cavaluzzi Cauthon Caudy Catino Cassarino Carrano
Carow Carmickle Carlyon Carlew Cardena Capley Capalbo Canseco Candella Campton Camposano Calleros Calica Calais
Caillier Cahue Cadenhead Cabera Buzzo Busto Busenbark Burzynski Bursley Bursell Burle Burkleo Burkette Burczyk
Bumstead Bullett Buikema Buege Buechel Budreau Budhram Bucknam Brye Brushwood Brumbalow Brulotte Bruington
Bruderer Browns Brougher Bromfield Broege Brodhead Brocklesby Broadie Brizuela Britz Brisendine Brilla
Briggeman Brierton Bridgeford Breyfogle Brevig Breuninger Bresette Brelsford Breitbach Bread Brayley Braund
Branscom Brahm Braboy Brabble Bozman Boyte Boynes Boyken Bowell Bowan Bouse Bottcher Bosquez Boria Bonson Bonas
Bonamico Bolstad Bolser Bollis Bolich Bolf Boker Bohac Bogucki Bogren Boeger Bodziony Bodley Boback Blyther
Blenker Blazina Blase Blamer Blacknall Blackmond Bitz Biser Biscardi Binz Bilton Billotte Billafuerte Bigford
Biegler Bibber Bhandari Bevelle Bettendorf Bessard Bertsche Berne Berlinger Berish Beranek Bentson Bentsen
Benskin Benoy Benitz Belongia Belmore Belka Beitzel Beiter Behrns Beckworth Becka Beaudion Beary Beare Beames
Beabout Beaber Baucum Batrez Baswell Bascomb Bartha Barstad Barrilleaux Barona Barkhurst Barke Bardales Barczak
Barca Barash Banfill Balonek Balmes Ballon Balko Baken Baiza Bahner Baek Badour Badman Badley Backmon Bacich
Bacca Ayscue Ayo Aynes Ausiello Auringer Auiles Aspinwall Askwith Artiga Arroliga Arns Arellanes Antwine Antuna
Annen Angarola Ameen Alverio Altro Altemus Alquicira Allphin Allam Akpan Akerman Aiona Aikman Agyeman Agredano
Adamik Adamczak Acrey Acevado Abu Abreo Abrahamsen Abild Zwicker Zweig Zuvich Zumpano Zubek Zornes Zoglmann
Ziminski Zimbelman Zhanel Zenor Zechman Zamarron Ytuarte Yoke Yett Yerkovich Yelder Yasuda Yapp Yankee Yaden
Yackley Yaccarino Xia Wytch Wyre Wussow Worthing Wormwood Wormack Worlds Wordsworth Wordell Woodroof Woodington
Woodhams Wooddell Wollner Wojtkowski Wojcicki Wogan Wlodarczyk Wixted Withington Withem Wisler Wirick
Winterhalter Winski Winne Winemiller Wimett Wiltfong Willibrand Willes Wilkos Wilbon Wigg Wiegmann Wickliff
Wiberg Whittler Whittenton Whitling Whitledge Whitherspoon Whiters Whitecotton Whitebird Wheary Wetherill
Westmark Westaby Wertenberger Wentland Wenstrom Wenker Weier Wegleitner Wedekind Wawers Wassel Warehime
Wandersee Waltmon Waltersheid Walbridge Wakely Wakeham Wajda Waithe Waidelich Wahler Wahington Wagster Wadel
Vuyovich Vuolo Vulich Vukovich Vollrath Vogelgesang Voeller Vlach Vivar Visker Viray Vinning Viniard Villapando
Villaman Vier Viar Viall Vermilya Verdon Venn Velten Velis Vasey Vanoven Vanorder Vanlue Vanheel Vanderwoude
Vanderheide Vandenheuvel Vandenbos Vandeberg Vanblarcom Vanaken Vanacker Vallian Valine Vaine Vaile Vadner
Uttech Urioste Urbanik Unrath Unnasch Underkofler Uehara Udy Tyrer Tyburski Twaddle Turntine Tunis Tullock
Trunk Tropp Tritsch Trigo Tribou Tribley Trethewey Trela Treharne Trefethen Trayler Trax Traut Trang Tranel
Trager Traczyk Towsley Torrecillas Tork Torivio Toriello Tooles Toodle Tomme Tolen Toca Titterington Tipsword
Tinklenberg Tigney Tigert Thygerson Thurn Thur Threats Thorstad Thornberg Thoresen Thomaston Tholen Thicke
Theiler Thebeau Theaux Thaker Tewani Tetley Terrebonne Terrano Terpening Tela Teig Teichert Tegethoff Teele
Tatar Tashjian Tarte Tanton Tanimoto Tamimi Talman Taal Szydlowski Szostak Swoyer Swerdlow Sweeden Sweda Swanke
Swander Swackhammer Suyama Suri Surdam Suprenant Sundet Summerton Sult Suffridge Suby Stych Studeny Stubbins
Strupp Struckman Strief Strictland Stremcha Strehl Stramel Stoy Stoutamire Storozuk Stordahl Stopher Stolley
Stolfi Stoeger Stockhausen Stjulian Stivanson Stinton Stinchfield Stigler Stieglitz Stgermaine Steuart Stepter
Stepnowski Stepanian Steimer Stebner Stears Steans Stayner Staubin Statz Stasik Starn Starmer Stargel
Stankovich Stamour Staib Stadelman Stadel Stachura Squadrito Springstead Spragg Spigelmyer Spieler Spielberg
Spaur Sovocool Sovereign Soundara Soulia Souffrant Sonkin Sodhi Soble Sniffen Smouse Smittle Smithee Smedick
Smaller Slowinski Slovacek Slominski Slice Skowronek Skokan Skanes Sivertson Sinyard Sinka Sinard Simonian
Simmions Silcott Silberg Siefken Siddon Shubin Shubeck Shiro Shiraki Shina Shilt Shikles Shideler Shenton
Shelvey Shellito Shelhorse Shawcroft Shatto Shanholtzer Shamonsky Shall Shadden Seymer Seyfarth Sewer Setlock
Servant Serratos Sepulueda Semmel Semans Selvig Selkirk Selk Seligson Seldin Seiple Seiersen Seidling Secker
Searson Scordo Scollard Scoggan Scobee Schwimmer Schwieger Schweer Schuetze Schrodt Schriever Schriber Schremp
Schrecongost Schraeder Scholle Schoettle Schoenemann Schoene Schnitker Schmith Schlee Schickel Schibi Schein
Scheide Scheib Schaumberg Schardein Schaalma Scantlin Scantlebury Sayle Sausedo Saurer Saric Santarpia Santano
Santaniello Sangha Sandvik Sandoral Sandobal Sandercock Sanantonio Salviejo Salsberry Salois Salazer Sagon
Saglibene Sagel Sagal Saetern Saefong Sabori Saballos Rygiel Rushlow Runco Rulli Ruller Ruffcorn Ruess Ruebush
Rudlong Rudin Rudgers Rudesill Ruderman Rucki Rucinski Rubner Rubinson Ruan Roznowski Rozanski Rowson Rower
Rounsaville Roudabush Rothell Rotchford Rosiles Roshak Rosenkranz Rorer Rollyson Rokosz Rojek Roitman Rohrs
Rogel Roewe Rodriges Rodocker Rodgerson Rodak Rocque Rochholz Rochel Robicheau Robbinson Roady Ritchotte
Ripplinger Rippetoe Ringstaff Ringenberg Rinard Rigler Rightmire Riesen Riek Ridges Richner Richberg Riback
Rial Rhyner Rhees Resse Renno Rendleman Ren Reisz Reisenauer Reinschmidt Reins Reinholt Reinard Reifsnyder
Rehfeld Regester Reffitt Redler Rediske Reckner Reckart Rebolloso Rebollar Reasonover Reasner Reaser Reano
Reagh Raval Ratterman Ratigan Rasp Raneses Ramdas Ramberg Rajaniemi Rail Raid Ragel Ragain Rade Radaker
Rabinovich Quickle Quertermous Queal Quartucci Quander Quain Pynes Putzel Pulizzi Pugliares Prusak Prueter
Protano Propps Primack Presta Preister Prawl Pratley Powless Povey Pottorf Pote Postley Ports Portney Ponzi
Pontoriero Ponto Poncedeleon Polimeni Polhamus Pole Polan Poetker Poellnitz Podgurski Plotts Pliego Plaugher
Plantenberg Plair Plagmann Pittinger Pitcavage Pischke Piontek Pinnow Pinneo Pinley Pingel Pinello Pillard
Piker Pietras Piere Picasso Phillps Pfahl Pezzuti Petruccelli Petrello Peteet Perusse Perotta Perelman Perciful
Peppin Pennix Pennino Penalosa Pemble Pelz Peltzer Pelphrey Pelote Pellum Pelikan Peitz Peels Pebworth Peary
Pawlicki Pavelich Paster Paskey Paseur Paschel Parslow Parrow Parrot Parlow Parlett Pargo Parco Paprocki Pandy
Pandey Pamphile Pamintuan Pamer Paluso Paleo Pagett Paczkowski Ozburn Ovington Overmeyer Osterlund Oslin Orrock
Ormsbee Orlikowski Organista Openshaw Ontiveroz Ondo Ollom Ollivierre Olivencia Olazabal Okino Oki Offenberger
Oestmann Oakeson Nuzum Nurre Nowinski Novosel Norquist Nordlie Noorani Nonnemacher Nolder Njoku Niznik Niwa
Niss Ninneman Niner Nimtz Niemczyk Nieder Nichlos Niblack Newyear Newtown Newill Newcom Neverson Neuhart
Nestler Nejman Neiffer Neidlinger Needs Nearing Nazarian Navor Nary Nangle Nakama Naish Naik Nadolski Muscato
Murphrey Murdick Murchie Muratalla Munnis Mundwiller Muncey Munce Mullenbach Mulhearn Mulcahey Muchow Mountford
Moudry Mosko Morvay Morrical Morr Moros Mormann Moredock Morden Mordarski Moravek Morale Mooradian Montejo
Montegut Montan Monsanto Monford Moncus Molinas Molek Mohd Moehrle Moehring Modzeleski Model Modafferi Moala
Moake Miyahira Mitani Mischel Minges Minella Mimes Milles Milbrett Milanes Mikolajczyk Mikami Metler Methven
Metge Messmore Mesrobian Meservey Merseal Menor Menon Menear Melott Melley Melfi Meinhart Megivern Megeath
Meester Meeler Meegan Medoff Medler Meckley Meath Mearns Maytubby Mayner Maymi Mattiello Matthees Mathiason
Masteller Mashack Martiniz Marter Martellaro Marsteller Marris Marrara Maroni Marolda Marocco Maritn Maresh
Maready Marchione Marbut Maranan Mapps Manrriquez Manny Mannis Mangina Manganelli Mamon Maloch Maller Majchrzak
Majano Mahanna Madon Macumber Machuga Machlin Machida Machala Mabra Lybbert Luvert Lutts Luttrull Lupez
Lukehart Ludewig Luchsinger Lovecchio Louissaint Loughney Lostroh Lose Lorton Lorette Lopeman Loparo Longs
Loner Londo Lombera Lokietek Loiko Lohrenz Lofties Locklar Lockaby Lobianco Loader Livesey Litster Liske Linsky
Lindbeck Limes Licudine Leyua Letterman Lenze Lents Leidecker Lehne Legan Legacy Leehy Ledue Lecount Lecea
Leadley Lazalde Layer Lavi Lavancha Lavan Lav Laude Latu Latty Lato Lapidus Lapenta Langridge Langeveld Langel
Landowski Landgren Landfried Lame Lallier Lairmore Lagazo Lagan Lafoe Lafluer Laflame Lafevers Lacoss Lachney
Labreck Labreche Labay Laa Kwasnik Kuzyk Kushnir Kusek Kurtzman Kurian Kulhanek Kuklinski Kuh Kueny Kuczynski
Kubitz Kuang Kruschke Krous Krompel Kritz Krimple Kriese Krenzer Kreis Kratzke Krane Krage Kraebel Kozub Kozma
Kouri Koudelka Kotcher Kotas Kostic Kosh Kosar Kopko Kopka Kooy Konigsberg Konarski Kolmer Kohlmeyer Kobbe
Knoop Knoedler Knocke Knipple Knippenberg Knickrehm Kneisel Kluss Klossner Klipfel Klawiter Klasen Kittles
Kissack Kirtland Kirschenmann Kirckof Kiphart Kinstler Kinion Kilton Killman Kiehl Kief Kett Kesling Keske
Kerstein Kepple Keneipp Kempson Kelp Kehm Kehler Keh Keeran Keedy Kebert Keast Kearbey Kawaguchi Kaupu Kauble
Katzenbach Katcher Kartes Karpowicz Karpf Karban Kanzler Kanarek Kaman Kalsow Kalafut Kaeser Kaercher Kaeo
Kaeding Jurewicz Julson Jozwick Jollie Johnigan Johll Jewkes Jestes Jeska Jersey Jereb Jaurez Jarecki Jansma
Janosik Jandris Jahr Jacot Jabs Ivens Itson Isenhower Ionescu Ingrum Ingels Inch Imrie Imlay Ihlenfeld Ihde
Igou Ibach Huyett Hurry Huppe Hultberg Hullihen Hueso Huesman Hsiao Hronek Hovde Housewright Houlahan Hougham
Houchen Hostler Hoster Hosang Hornik Hornes Horio Honyumptewa Honeyman Honer Hommerding Holsworth Hollobaugh
Hollinshead Hollands Hollan Holecek Holdorf Hokes Hogston Hoesly Hodkinson Hodgman Hodgens Hochstedler
Hochhauser Hobbie Hoare Hnat Hiss Hiskey Hirschy Hinostroza Hink Hing Hillmer Hillian Hillerman Hietala
Hickling Heye Heubusch Herriot Hernon Hermida Henningson Henneke Heninger Heltsley Helmle Helminiak Hellner
Helke Heitmeyer Heird Heinle Heinicke Heinandez Heimsoth Heibel Hegyi Heggan Hefel Heeralall Hedrington Heacox
Hazlegrove Hazelett Haymore Havenhill Hautala Hascall Hartrick Hartling Harles Hargenrader Hanshew Hanly Hankla
Hanisch Hancox Hammann Hambelton Halseth Hallisey Halleck Hallas Haisley Hairr Hainey Hainer Hailstock Haertel
Guzek Guyett Guster Gussler Gurwitz Gurka Gunsolus Guinane Guiden Guevin Guevarra Gudaitis Guadeloupe Gschwind
Grumbach Gruenes Gruenberg Grom Grodski Groden Grizzel Gritten Griswald Grishaber Grinage Grimwood Grims
Griffon Griffies Gribben Grew Gressley Gren Greenstreet Grealish Gravett Grantz Granfield Granade Gowell Gossom
Gorsky Goodnow Goodfriend Goodemote Golob Gollnick Golladay Goldwyn Goldsboro Golds Goldrick Gohring Gohn
Goettsch Goertzen Goelz Godinho Goans Glumac Gleisner Gleen Glassner Glanzer Gladue Gjelaj Givhan Girty
Girgenti Giorgianni Gilpatric Gillihan Gilbar Gierut Gierhart Giannetto Gianelli Giambanco Gharing Gettis
Gettel Gest Gerdis Gerbitz Geppert Gennings Gemmer Gelvin Gehler Geddings Gearon Geach Gazaille Gayheart Gauld
Gaukel Gathing Gasque Garstka Garsee Garringer Garo Garnsey Garigen Garcias Garbe Ganoung Ganfield Ganaway
Gamero Galuska Galster Gallacher Galinski Galimi Galik Galdo Galas Galanis Gaglio Gaff Gaeddert Gadapee Fussner
Furukawa Fuhs Fuerte Fuerstenberg Fryrear Fruits Froese Fringer Frieson Friesenhahn Frieler Friede Freymuth
Freyman Freudenberg Freman Fredricksen Frasch Frantum Frankin Frago Fragnoli Fossen Foskett Forner Formosa
Fooks Fons Flesch Flener Flemmons Flattery Flanagin Flamino Fitzerald Findling Fillyaw Fiechter Ferdon
Faulconer Faughnan Faubel Fassler Faso Farrey Farrare Farnworth Farland Fairrow Faille Faherty Fagnant Fabula
Eylicio Estala Espericueta Escajeda Erlich Equia Epson Enrriquez Enomoto Enmon Engemann Emmerson Emmel Emler
Elstad Ellwein Ellerson Eliassen Elchert Eisenbeis Eisel Eikenberry Eichholz Ehmer Edgerson Echenique Eberley
Eans Dziuk Dykhouse Dworak Dutt Dupas Duntz Dunshee Dunovant Dunnaway Dummermuth Duerson Duddy Ducotey Duchon
Dubord Duberry Dubach Drummonds Droege Drish Drier Drexel Dresch Dresbach Drenner Dowen Dotter Dosreis Doser
Dorward Dorf Door Domeier Doler Doleman Dolbow Dolbin Dobrunz Dobransky Dobberstein Dlouhy Diosdado Dingmann
Dimmer Dimarino Dimaria Dilly Dillenburg Dilaura Dieken Dickhaus Dibbles Dibben Dewaard Devich Devenney
Dettinger Desroberts Dershem Dersch Derita Derickson Depina Deorio Deoliveira Dentremont Denoble Demshar Demint
Demichele Demel Delzer Delval Delorbe Delbridge Delanoy Delancy Delahoya Dekle Deitrick Deis Dehnert Degrate
Defrance Deetz Deeg Decena Dearment Daughety Datt Darrough Danzer Danielovich Dandurand Dancause Dalo Dalgleish
Daisley Daft Dadlani Daddona Daddio Dacpano Cutillo Cush Curz Curvin Cuna Cumber Cullom Cudworth Cubas Crysler
Cryderman Crummey Crumbly Crookshanks Crimes Creaser Craton Cradle Cowin Cowdrey Coutcher Cotterman Cosselman
Cosgriff Cortner Corporan Corniel Cornick Cordts Cordial Copening Coolman Connick Conlisk Conelli Colling
Coldivar Colclasure Coggeshall Cockman Cockfield Cobourn Cobarrubias Clyatt Cloney Clonch Climes Cleckner
Clearo Claybourne Clavin Claridge Claffey Cisnero Cieslik Ciejka Cichocki Chrusciel Christesen Chmielowiec
Chirino Chillis Chihuahua Chhoun Chevas Chehab Chaviano Chavaria Chasten Charbonnet Chanley Champa Cerio
Cedotal Cech Cavett Cavendish Catoire Castronovo Castellow Castaner Cassels Cassatt Cassar Cashon Cartright
Carros Carrisalez Carrig Carrejo Carnett Carlise Carline Carhart Cardova Cardell Carchi Caram Caquias Capper
Capano Cannedy Campese Calvello Callon Callins Callies Callicutt Calix Califf Cadriel Cadmus Cadman Buys
Buttermore Butay Bustamente Burmester Burhans Burgert Bure Burdin Bullman Bulin Buelna Buehner Budin Buco
Buckhanon Bryars Brutger Brumitt Bruer Broyhill Broy Brownrigg Brownie Brossart Brookings Broden Brocklehurst
Brockert Bristo Briskey Brisbane Bringle Bries Briar Bressman Bren Branyan Bramson Brammell Brallier Bozich
Boysel Bowthorpe Bowron Bowin Boutilier Boulos Boullion Boughter Borruso Borrow Borreggine Borns Borkoski
Borenstein Boran Booton Bonvillain Bong Bolls Boitnott Boike Bohnet Bohnenkamp Bohmer Boeson Boeneke Bodey
Bobrowski Bobic Bluestein Bloomingdale Blogg Blewitt Blenman Bleck Blaszak Blanchfield Blalack Blakenship
Blackett Bisping Birkner Birckhead Bingle Bineau Billiel Bigness Bies Bierer Bhalla Beyerlein Bew Betesh Besler
Berzins Berntsen Berna Bergo Berganza Bennis Benkert Benincasa Bengochia Bendle Bendana Benchoff Benbrook
Belshaw Belinsky Belak Beigert Beidleman Behen Befus Beel Beebee Bedonie Beckstrand Beckerle Bears Bauguess
Baughan Bauerle Battis Batis Bastille Bashor Bary Bartunek Barro Barnicle Barlage Barkus Barkdull Barcellos
Baranski Baranick Bankert Ban Bambrick Bamberg Bambenek Balthrop Balmaceda Ballman Balistrieri Balcomb Bakshi
Bagner Bagent Badasci Bacot Bache Babu Babione Babic Babers Babbs Awkward Avitabile Avers Avance Ausley Auker
Audas Athearn Atcheson Astorino Asplund Aslanian Askari Ashmead Asby Asai Arterbury Artalejo Arqueta Arquero
Arostegui Arnell Armeli Arista Arender Arballo Applen Applegarth Apfel Antolin Antkowiak Angis Angione Angerman
Angelilli Andujo Andrick Anderberg Amigon Alviso Altice Altes Almarez Allton Allston Algood Alberg Albarez
Albaladejo Akre Aitkin Ahles Ahlberg Adamis Abramek Abolt Abitong Zurich Zurawski Zufall Zubke Zipperer Zinner
Zinda Ziller Zill Zevallos Zesati Zenzen Zentner Zellmann Zelinsky Zboral Zapalac Zaldana Zakes Zaker Zahniser
Zacherl Zabawa Zabaneh Youse Youree Younis Yorty Yonce Yero Yerkey Yeck Yeargan Yauch Yashinski Yambo Xiang
Wrinn Wrightsman Worton Wortley Worland Woolworth Woolfrey Woodhead Woltjer Wolfenden Wolden Wolchesky Wojick
Woessner Witwer Witters Witchard Wissler Wisnieski Wisinski Winnike Winkowski Winkels Wingenter Wineman
Winegardner Wimpy Wilridge Willians Williamsen Wilhide Wilhelmsen Wilhelmi Wildrick Wilden Wiland Wiker
Wigglesworth Wiebusch Widdowson Wiant Wiacek Whittet Whitter Whitelock Whiteis Whiley Westrope Westpfahl
Wessman Wessinger Wesemann Wesby Wertheimer Weppler Wengler Wender Welp Weitzner Weissberg Weisenborn Weipert
Weiman Weidmann Wehrsig Wehrenberg Weemes Weeman Wayner Waston Wasicek Wascom Wasco Warmath Warbritton Waltner
Wallenstein Waldoch Waldal Wala Waide Wadlinger Wadhams Voorheis Vonbargen Volner Vollstedt Vollman Vold Voge
Virtue Vinciguerra Vinal Villata Villarrvel View Vielma Veyna Vessella Versteegh Verderber Velotta Vejarano
Veil Vecchia Vastine Vasguez Vanry Vannah Vanhyning Vanhuss Vanhoff Vanhoesen Vandivort Vandevender Vanderlip
Vanderkooi Vandebrink Vancott Vallien Vallas Valasek Vahey Vagott Uyematsu Uran Upp Union Tyon Tyma Twyford
Twombley Twohig Tutterrow Turnes Turkington Tunks Tumey Tumbaga Tuinstra Tsukamoto Tschetter Trussel Trubey
Trovillion Troth Trostel Trinka Tribbey Triarsi Treto Trautz Tragesser Tooman Toolson Tonozzi Tomkiewicz Tolin
Tolfree Toelle Tisor Tiry Tinstman Tickner Thunberg Thronton Thompsom Theil Thayne Thaggard Teschner Tensley
Tenery Tempest Tellman Tellado Telep Teigen Teator Teall Tayag Tavis Tattersall Tarshis Tappin Tappe Tansley
Talford Tainter Taguchi Tacheny Tabak Szymczyk Szwaja Szopinski Sze Syvertsen Swogger Switcher Swist Swilling
Swierczek Swiech Swickard Swiatek Swezey Swepson Sweezy Swaringen Swanagan Swailes Swade Sveum Svenningsen Svec
Suttie Supry Sunga Summerhill Summars Sulit Stys Stutesman Stupak Stuller Stuckett Stuckel Stuchlik Stuard
Strutton Strop Stromski Stroebel Strehlow Strause Straney Stradling Stoyle Stormo Stopyra Stoots Stonis
Stoltenburg Stoessel Stitzer Stezzi Stewert Stepler Steinkraus Stegemann Steeples Steenburg Steeley Staszak
Stasko Starkson Stanwick Stanke Stanifer Stangel Stain Stai Squiers Sprout Springsteen Spraglin Spragins
Spraberry Spoelstra Spisak Spirko Spille Spidel Speyer Spenst Speak Spartz Sparlin Sparacio Spaman Spainhower
Sow Souers Souchet Sosbee Sorn Soqui Soehl Sodergren Sobie Smucker Smsith Smoley Smolensky Smolenski Smolder
Smethers Slusar Slowey Slonski Slemmons Slatkin Slates Slappy Slaney Slagter Slacum Skutnik Skrzypek Skibbe
Sjostrom Sjoquist Sivret Sitko Sisca Sinnett Sineath Simar Silleman Silkwood Silha Silfies Silberhorn Silacci
Sieczkowski Sieczka Shure Shulz Shugrue Shrode Shown Shovlin Shortell Shonka Shiyou Shiraishi Shiplett Sheu
Shermer Sherick Sheng Sheeks Shed Shantz Shakir Shaheed Shadoan Shadid Shackford Shabot Seung Seufert Setty
Setters Servis Serrell Serpico Serpas Serafine Sensenig Senft Semenec Semen Semas Semaan Selvera Sellmeyer Sek
Segar Seever Seeney Seeliger Seehafer Seebach Sebben Seaward Seary Searl Searby Scotland Scordino Scolieri
Schwiebert Schwartze Schwaner Schuur Schupbach Schumacker Schum Schudel Schubbe Schroader Schramel Schollmeyer
Schoenherr Schoeffler Schoeder Schnurr Schnorr Schneeman Schnake Schnaible Schmaus Schlotter Schimming Schimek
Schikora Scheulen Scherping Scherb Schember Schellhase Schanck Schaffhauser Schaffert Schadler Scarola Scarfo
Scarff Scantling Scaff Sayward Sayas Saxbury Sault Satre Sarkar Santellan Sandmeier Sampica Salvesen Saltis
Salloum Salling Salamy Sadowsky Sadlier Sabal Sabados Rydzewski Rybka Rybczyk Rusconi Rupright Ruffalo Rudig
Ruda Rubyor Royea Roxberry Rouzer Roumeliotis Roston Rosko Rosene Rosenbluth Roseland Rosal Rorabaugh Romaro
Rolstad Rollow Rohrich Roghair Rogala Roets Roen Roemmich Roeker Roedl Roedel Rodeheaver Roddenberry Rockstad
Robirds Robasciotti Robaina Rizzotto Rizzio Rittle Ritcher Rissman Riseden Rion Rintharamy Rinehimer Rinck
Riling Rietschlin Riesenberg Rieland Rickenbaugh Rickenbach Riches Rhody Revells Reutter Respress Resnik Renton
Remmel Reitmeyer Reitan Reister Reinstein Reinkemeyer Reierson Reichle Rehmeier Rehl Reeds Records Recar
Rebeiro Raybourn Rawl Rautio Raugust Raudenbush Raudales Rattan Rapoport Rantanen Ransbottom Raner Ramkissoon
Rambousek Rainford Radakovich Rabenhorst Quivers Quinoes Quince Quates Quance Quale Purswell Purpora Pulera
Pulcher Puckhaber Pryer Pruyne Pruit Prows Protzman Prothero Prosperi Prospal Privott Pritchet Priem Prest
Prell Preer Pree Preddy Preda Pravata Pradhan Potocki Postier Postema Posse Posadas Poremba Popper Popichak
Pomrenke Pomponi Pomarico Pollok Polkinghorn Polino Plough Plenty Plater Plagman Pipher Pinzone Pinkleton
Pillette Pillers Pill Pilapil Pignone Piersol Piepho Picton Pickrel Picket Piatek Pharo Pettingill Pettinato
Petrovits Pethtel Petersheim Perrez Pergram Peretz Perches Pennello Pennella Pennant Pendry Penaz Pellish Peeks
Pecanty Peare Paysour Pavlovich Pavick Pavelko Paustian Patzer Patete Patadia Paszkiewicz Pasculli Pascascio
Parrotte Parlor Parajon Panning Palmeter Pallan Palardy Pahmeier Padget Padel Oyster Oxborrow Oveson Outwater
Ottaway Ostermeyer Osmer Osiecki Orndoff Orms Orkin Ordiway Opatz Onsurez Onishi Oliger Okubo Ohlmann Offord
Offner Offerdahl Oesterle Oesch Oats Nute Nulty Norrington Norlin Nordling Nordhoff Norder Nordan Norals
Nogales Noboa Nitsche Nienhaus Niedringhaus Niedbalski Nicolais Nickleberry Nicewander Newfield Neumeier
Netterville Nersesian Nern Nerio Nerby Nerbonne Neitz Neighbours Neighbor Neidecker Neason Nead Navratil
Nastase Nasca Narine Narimatsu Nard Narayanan Nappo Namm Nakonechny Nabarro Myott Muthler Muscatello Murriel
Murin Murders Muoio Mundel Munafo Mulch Mukherjee Muffoletto Muessig Muckey Mucher Mruk Moyd Mowell Mowatt
Moutray Mourning Mou Motzer Moster Mortis Morgenroth Morataya Montross Montezuma Monterroza Montemarano
Montello Montbriand Montavon Montaque Monigold Monforte Molgard Moleski Mohsin Mohead Mofield Moerbe Moeder
Mochizuki Miyazaki Miyasaki Mital Miskin Mischler Minniear Minero Milosevic Mildenhall Mielsch Midden Michonski
Michniak Michitsch Michelotti Micheli Michelfelder Michand Miao Metelus Merkt Merando Mentz Meneley Menaker
Memory Meir Mehaffy Meehl Meech Meczywor Maytorena Mayrant Mayland Mayeaux Mauter Matthewson Mathiew Matern
Maslow Mashore Masaki Maruco Martenez Marrujo Marrison Maroun Markway Markos Markoff Markman Marello Marbry
Marban Maphis Mansel Manganello Mandrell Mandoza Manard Manago Maltba Mallick Mallak Maline Malikowski Majure
Majcher Mahl Maffit Madueno Madlem Macvane Lyng Lynchard Lunning Luneau Lunden Lumbra Lumbert Lueth Ludington
Luckado Lucchini Lucatero Luallen Lozeau Lowen Lovelock Louck Lothian Lorimer Lorge Longhenry Lonas Lohrman
Logel Loft Locks Llerena Livington Liscomb Lippeatt Liou Linhardt Lindelof Lindbo Limehouse Limage Liggons
Lidster Liddy Liddick Lich Leysath Lewelling Lesney Leser Lescano Leonette Lentsch Lenius Lemming Lemcke Lein
Leggette Legerski Legard Leever Leete Ledin Leakes Leab Layous Lawrey Lawery Lauze Lautz Lattus Lattanzio Later
Lascano Larmer Laris Lapin Lapage Lano Langseth Langman Langland Landstrom Landsberg Landsaw Landram Lamphier
Lamendola Lamberty Lakhani Laker Lajara Lagrow Lagman Laderman Ladden Lacrue Laclaire Lachut Lachner Kwit
Kvamme Kvam Kutscher Kushi Kurgan Kunsch Kundert Kun Kulju Kukene Kudo Kubin Kubes Kuberski Krystofiak Kruppa
Krul Krukowski Kruegel Kronemeyer Krock Kriston Kretzer Kralik Krafft Krabill Kozisek Kovich Koverman Kovatch
Kovarik Kotlowski Kosmala Kosky Kosir Kosa Korpi Kornbluth Koppen Kooistra Kohlhepp Kofahl Koeneman Koebel
Koczur Kobrin Kobashigawa Koba Knuteson Knoff Knoble Knipper Knierim Kneisley Klusman Kloc Klitzing Klinko
Klinefelter Klemetson Kleinpeter Klauser Klatte Klaren Kissam Kirkhart Kirchmeier Kinzinger Kindt Kincy Kincey
Kimoto Killingworth Kilcullen Kilbury Kietzman Kienle Kiedrowski Kidane Khamo Khalili Ketterling Ketchem
Kessenich Kessell Kepp Kenon Kenning Kennady Kendzior Kemppainen Kellermann Keirns Keilen Keiffer Kehew Keawe
Keator Kealy Keady Kathman Kastler Kastanes Kassab Karpin Karau Karathanasis Kaps Kaplun Kapaun Kannenberg
Kanipe Kander Kandel Kanas Kanan Kamke Kaltenbach Kallenberger Kallam Kafton Kabler Kaaihue Jundt Jubilee
Jovanovich Jojola Johnstad Jodon Joachin Jinright Jew Jessick Jenne Jelsma Jeannotte Jeangilles Jaworsky
Jaubert Jarrette Jarreau Janecka Janczak Jalomo Jagoda Jagla Jacquier Jaber Iwata Ivanoff Isola Iserman Isais
Isaacks Iron Inverso Infinger Ibsen Hyser Hylan Hybarger Hwee Hutchenson Hutchcroft Husar Hurlebaus Hunsley
Hunker Hummingbird Humberson Hulon Huhtala Hugill Hugghins Huffmaster Huckeba Hrabovsky Howden Hoverson Houts
Houskeeper Housh Hosten Horras Horchler Hor Hopke Hooke Honie Holtsoi Holsomback Holoway Holmstead Hoistion
Hohnstein Hoheisel Hoguet Hoggle Hogenson Hoffstetter Hoffler Hoffa Hofe Hoefling Hoague Hizer Hirschfield
Hironaka Hiraldo Hinote Hingston Hinaman Hillie Hillesheim Hilderman Hiestand Heyser Heys Hews Hew Hertler
Herrandez Heppe Henle Henigan Henandez Henagan Hemberger Heman Helser Hellinger Helfrick Heldenbrand Heinonen
Heineck Heikes Heidkamp Heglar Heffren Heelan Hedgebeth Heckmann Heckaman Hechmer Hazelhurst Hawken Havatone
Hausauer Hasch Harwick Hartse Harts Harrower Harle Hargroder Hardway Hardinger Hardemon Harbeck Hant Hamre
Hamberg Hallback Haisten Hailstone Hahl Hagner Hagman Hagemeyer Haeussler Hackwell Haataja Gverrero Gustovich
Guske Gushee Gurski Gurnett Gura Gunto Gunselman Gugler Gudmundson Gudinas Grumbine Gruis Grotz Grosman
Grosbier Grinter Grilley Grieger Grewal Gressler Greaser Graus Grasman Graser Grannan Granath Gramer Graboski
Goyne Gowler Gottwald Gottesman Goshay Gorr Gorovitz Goodier Goodhue Gonzeles Gonzalos Gonnella Golomb Golick
Golembiewski Goeke Godzik Goar Glosser Glendenning Glendening Glatter Glas Gittings Gitter Gisin Giscombe
Gimlin Gillitzer Gillick Gilliand Gilb Gigler Gidden Gibeau Gibble Gianunzio Giannattasio Gertelman Gerosa
Gerland Gerecke Gerbino Genz Gelrud Geitgey Gehrlein Gawrys Gavilanes Gaulden Gate Garthwaite Garmoe Gargis
Gannett Galligher Galleher Gallahan Galford Gahn Gacek Gabert Furuya Furse Fujihara Fuhriman Fruit Frueh Fromme
Froemming Friskney Frietas Freiler Freelove Freber Frankl Frankenfield Francke Foxworthy Formella Foringer
Forgue Forge Fonnesbeck Fonceca Folland Fodera Floresca Fleurent Fleshner Flentge Fleeger Flecher Flam Flair
Fivecoat Firebaugh Finucane Filley Figuroa Figuerda Fiddelke Feurtado Fetterly Fessel Feild Fehling Fegett
Fechter Fawver Fatchett Fassnacht Fashaw Fasel Farran Farness Farhart Farbman Falwell Falling Falkenstein Falin
Failor Faigin Fagundo Fague Fagnan Fagerstrom Faden Eytchison Eyles Ewy Everage Evangelist Estrin Estorga
Esponda Espindola Escher Esche Escarsega Escandon Erven Erding Eplin Enix Englade Engdahl Enck Emmette Embery
Emberson Eltzroth Elsayed Ellerby Ellens Elhard Elazegui Eisermann Eilertson Eiben Ehresman Egolf Egnew Eggins
Efron Effland Edminster Edgeston Eckstrom Eckford Echoles Ebsen Eatherly Eastlick Earnheart Ear Dykhuizen Dyas
Duttweiler Dutka Dutch Dusenbury Dusenbery Durre Durnil Durnell Durie Durhan Durando Dupriest Dunsmoor Dunseith
Dunnum Dunman Dunlevy Dulong Duignan Dugar Dufek Ducos Duchaine Duch Dubow Drowne Dross Drollinger Droke
Driggars Dredge Drawhorn Drach Drabek Doyne Doukas Dorvil Dorow Doroski Dornak Dormer Donnelson Donivan Dondero
Dompe Dolle Doakes Diza Divirgilio Ditore Distel Disimone Disbro Dipiero Dingson Diluzio Dillehay Dilbert
Digiorgio Diflorio Dietzler Dietsch Dieterle Dierolf Dierker Dicostanzo Dicesare Dexheimer Dewing Devoti
Devincentis Devary Deutschman Dettloff Detienne Destasio Dest Despard Deslatte Derise Derenzo Deppner Depolo
Denoyer Denoon Denno Denne Deniston Denike Demoya Demick Demicco Demetriou Delva Delorge Delley Delisio Delhoyo
Delgrande Delgatto Delcour Delair Deinert Degruy Degrave Degeyter Defino Deffenbaugh Deener Decook Decant Deboe
Deblanc Deatley Dearmitt Deale Deaguiar Daus Dauberman Datz Dase Dartt Darocha Dari Dardis Danowski Dancel Dami
Dallmann Dalere Dalba Dakan Daise Dailing Dahan Dagnan Daggs Dagan Czarkowski Czaplinski Cutten Curtice
Curenton Cure Curboy Culliton Culberth Cubbison Csaszar Crytser Crotzer Crossgrove Crosser Croshaw Croissant
Crocco Critzer Creveling Cressy Creps Creese Cratic Crate Craigo Craigen Craib Crable Coykendall Cowick Coville
Couzens Coutch Cousens Cousain Counselman Coult Cotterell Cott Cotham Corsaut Corkum Coreas Cordoza Corbet
Corathers Conwill Contreas Consuegra Conolly Conedy Companion Comins Combee Colmenares Collymore Colleran Colaw
Colatruglio Colantro Cohea Cogill Codner Code Codding Cockram Cocanougher Cobine Cluckey Clucas Cloward Cloke
Clisham Clipper Clinebell Cliffe Clendenen Cisowski Ciraolo Cintora Ciesco Cibrian Chupka Chugg Christmann
Choma Chiverton Chirinos Chinen Chima Cheuvront Chesla Chesher Chesebro Chern Chehebar Cheatum Chastine
Chapnick Chambley Cercy Celius Cayea Cattell Catanach Catacutan Cassmeyer Cassada Caspi Cashmore Casebier
Casanas Carrothers Carrizal Carriveau Carradine Carnine Carkhuff Caranza Carandang Capes Cantrall Canpos Canoy
Canion Canida Canham Cangemi Cange Candle Camarda Calverley Callendar Cadrette Cachero Cabreros Cabrara Cabler
Butzer Butrick Butala Bustios Busser Busic Bushorn Busher Burmaster Burkland Burkins Burkert Burgueno Burgraff
Burdon Burck Burby Buoy Bumford Bulock Bujnowski Buggie Budine Bubier Brzoska Brydges Brumlow Brooksher Brokke
Broeker Brittin Bristle Bresnan Brentson Brenneis Brender Brazle Brassil Brasington Branstrom Branon Branker
Brandwein Brandau Brana Bralley Brailey Brague Brade Bownds Bowmer Bournes Bouchey Boteler Borroel Borra
Boroski Boothroyd Boord Bonga Bolejack Boldman Boiser Boggio Bogacki Boerboom Boehnlein Boehle Bodah Bobst Boak
Bluemel Blockmon Blitch Blincoe Blaydes Blasius Bittel Bir Bindel Billiott Bilbrew Bihm Biersner Bielat
Bidrowski Bickler Bhola Bhat Bewick Betzen Bettridge Betsch Besley Beshero Besa Berstein Berrien Berrie Berrell
Bermel Benzer Benedix Bemo Belile Beilman Behunin Behrmann Bedient Beaule Beaudreault Bealle Beagley Bayuk
Bayot Bayliff Baugess Batrum Basinski Basgall Bartnik Bartko Bartholomay Barthlow Bartgis Barsness Barski
Barlette Barickman Bargen Bardon Barcliff Barbar Barakat Baracani Baraban Banko Bania Balok Balogun Bally
Balash Baim Bailor Bahm Bagshaw Baggerly Badie Badal Backues Aydelott Awbrey Aversano Avansino Auyon Aukamp
Aujla Augenstein Astacio Asplin Asato Asano Aruizu Arrick Arneecher Armelin Armbrester Armacost Arkell Argue
Argrave Areizaga Areas Apolo Anzures Anzualda Antwi Antillon Antenor Annand Anhalt Angove Anglemyer Angiano
Andaya Ancrum Anagnos Amescua Amacker Amacher Alvizo Alvara Altobell Althauser Alterman Alsip Almeyda Almeter
Alman Allscheid Allaman Aliotta Alghamdi Albiston Alberding Ailes Ahsan Ahrenstorff Ahler Aerni Ackland Achor
Acebo Abshier Abrom Abood Abnet Abend Abegg Aaberg Zysk Zutell Zumstein Zummo Zuhlke Zuehlsdorff Zuch Zucconi
Zortman Zohn Ziv Zingone Zima Zientek Zieg Zervas Zerger Zenk Zeldin Zeiss Zeiders Zediker Zea Zavodny Zarazua
Zapanta Zaniboni Zanchi Zampedri Zaller Zakrajsek Zagar Zadrozny Zablocki Zable Yust Yunk Youngkin Yosten
Yockers Yochim Yerke Yerena Yanos Yam Wysinger Wyner Wrisley Woznicki Wortz Worsell Wooters Woon Woolcock
Woodke Wonnacott Wolnik Wittstock Witry Witfield Witcraft Wissmann Wisehart Wiscount Wironen Wipf Winterrowd
Wingett Windon Windish Windes Wiltbank Willmarth Willick Wiler Wieseler Wiedmaier Wiederstein Wiedenheft
Wieberg Wickware Wickkiser Wickell Whittmore Whitker Whitegoat Whitcraft Whisonant Whisby Whetsell Whedon
Westry Westcoat Wernimont Wentling Wendlandt Wencl Weisgarber Weininger Weikle Weigold Weichbrodt Wehe Weege
Weare Watland Wassmann Warzecha Warrix Warrell Warnack Waples Wantland Wanger Wandrei Wander Wanat Wampole
Waltjen Walterscheid Waligora Walding Waldie Walczyk Wakins Waitman Wair Wainio Wahpekeche Wahlman Wagley Wadle
Waddoups Wadding Wack Vuillemot Vugteveen Vosmus Vorkink Vories Vondra Voelz Vlashi Viscarra Vimont Villega
Viereck Videtto Vicoy Vessell Verros Vernaglia Vergin Verastequi Vasi Varnadore Vardaro Vanzanten Vansumeren
Vanschuyver Vanleeuwen Vanhowe Vanhoozer Vaness Vandewalker Vandevoorde Vandeveer Vanderzwaag Vanderweide
Vanderhyde Vandellen Vanamburg Vanalst Vallin Valk Valasco Valadao Urquijo Unterreiner Unsicker Unser Unrau
Undercoffler Uhm Uffelman Uemura Ueda Tyszko Tyska Tyce Tyacke Twinam Tutas Tussing Turkowski Turkel Tupick
Tumblin Tukes Tufte Tuey Tuell Tuckerman Tsutsumi Try Trossbach Trivitt Trippi Trippensee Trimbach Trible
Tribby Tresch Traff Trad Tousey Torregrosa Tolly Tofil Tobiassen Tippy Tiogangco Tinnes Tingstrom Tingen Tindol
Tifft Tiffee Tiet Thuesen Thruston Throndson Thornsbury Thornes Thielman Thie Theilen Thede Thate Thane
Thalacker Thaden Teuscher Terracina Terada Tepfer Tenneson Temores Temkin Tellers Telleria Teaque Tealer
Teachey Tavakoli Tauras Tator Tartaglino Tarpy Tape Tannery Tams Tamlin Tambe Tallis Talamante Takayama Takaki
Takagi Taibl Taffe Tadesse Tabeling Tabag Szoke Szoc Szala Szady Sysak Sylver Syler Swonger Swiggett Swensson
Sweis Sweene Sweany Sweaney Swartwout Swamy Swales Swab Susman Surman Surgeon Sundblad Summerset Summerhays
Sumerall Sugimoto Subramanian Sturch Stupp Stunkard Stumpp Struiksma Stropes Stromyer Stromquist Strede Strauf
Storniolo Storjohann Stonum Stonier Stonecypher Stoneberger Stollar Stokke Stokan Stoetzel Stoeckel Stockner
Stockholm Stockdill Stobbe Stitzel Stitely Stirgus Stigers Stettner Sterlin Sterbenz Stemp Stelluti Steinmeyer
Steinauer Steigerwalt Steider Steady Stavrou Stassi Starin Stankus Stanaway Stammer Stakem Staino Stahlnecker
Stagnitta Srsen Sprott Sprigg Sprenkle Sprenkel Spraque Sprandel Spotted Sporn Spivak Spira Spiewak Spieth
Spiering Sperow Speh Specking Spease Spead Sparger Spanier Spall Sower Southcott Sosna Soran Sookram Solak Sohr
Sohl Sofranko Soderling Sochor Sobon Smutz Smudrick Smithj Slosser Sliker Slenker Sleight Sleger Slaby Skousen
Skilling Skibinski Skeeters Skeet Skees Skane Skafidas Sivic Sivertsen Sivers Sitra Sito Sinicki Simpers Simley
Simbeck Silberberg Siever Siegwarth Sidman Siddons Siddle Sibbett Shumard Shubrooks Shough Shorb Shoptaw Sholty
Shoffstall Shiverdecker Shininger Shimasaki Shifrin Shiffler Sheston Sherr Sherill Shere Shepeard Shelquist
Shells Sheler Shave Shauf Sharrar Sharpnack Shamsiddeen Shambley Shadler Sha Sferra Seys Sexauer Sevey Setlak
Seta Sesko Sersen Serratore Serdula Seldomridge Seilhamer Seifer Seidlitz Sehnert Sedam Sebron Seber Sebek
Seavers Sear Scullark Scroger Scovill Sciascia Schweers Schwarze Schummer Schultes Schuchardt Schuchard
Schrieber Schreifels Schoultz Scholer Schofill Schoff Schnuerer Schnettler Schmitke Schmiege Schloop Schlinger
Schlessman Schlesser Schlageter Schiess Scherich Schechtman Schebel Scharpman Schaich Scappaticci Scadlock
Savocchia Savers Savageau Sause Sauerwein Sary Sarwary Sarnicola Santone Santoli Santalucia Santacruce
Sansoucie Sankoff Sanes Sanderman Salmonson Salmela Salmans Sallaz Sakuma Sakowski Sajdak Sahm Safrit Sackey
Sabio Rybolt Ruzzo Ruthstrom Russin Russian Russak Rusko Ruskin Rusiecki Ruscher Rupar Rumberger Rullan
Ruliffson Ruhlman Ruger Rufenacht Ruelle Rudisell Rucci Rublee Rubeck Rowett Rottinghaus Roton Rothgeb
Rothgaber Rothermich Rostek Roskelley Rosing Rosewell Rosebush Roon Romesburg Romelus Rolley Rollerson
Rollefson Rolins Rolens Rois Rohrig Rohrbacher Rohland Rohen Roh Rogness Roering Roehrick Roebke Rodregez
Rodabaugh Rockingham Roblee Roadcap Rizzolo Riviezzo Riveron Rissler Risen Rippentrop Ripka Rinn Ringering
Rindels Rieffer Riedman Riede Riecke Riebow Riddlebarger Rhome Rhodd Rhatigan Rhame Reyers Rewitzer Revalee
Retzer Rettinger Reschke Requa Reper Reopell Renzelman Renne Renker Renicker Rendel Remund Remmele Remiasz
Remaklus Remak Reitsma Reitmeier Reiswig Reishus Reining Reim Reidinger Reick Reiche Regans Reffett Reesor
Reekie Redpath Redditt Rechtzigel Rearden Raynoso Raxter Ratkowski Rasulo Rassmussen Rassel Raspberry Rappleye
Rappe Randrup Randleman Ramson Rampey Ramming Rainier Raider Radziewicz Quirarte Quintyne Quickel Query
Quattrini Quarry Quakenbush Quaile Pytel Putty Pushaw Purslow Punzo Pullam Pugmire Puello Przekop Pruss Pruiett
Provow Prophete Procaccini Pritz Prillaman Priess Pretlow Prestia Presha Prescod Preast Praytor Prashad Praino
Pounder Pottenger Potash Porada Popplewell Ponzo Ponter Polasky Pok Poitier Poisso Poire Pofahl Podolsky Podell
Plueger Plowe Plotz Plotnik Ploch Pliska Plessner Plaut Plake Pizzino Pirog Piquette Pipho Pioche Pintos
Pinkert Pinet Pilkerton Pilch Pilarz Pignataro Piermatteo Picozzi Pickler Pickette Philogene Pheasant Phare
Phang Pfrogner Pfisterer Pettinelli Petrovic Petretti Petermeier Pestone Pesterfield Pessin Pesch Persky
Perruzza Perrott Perritt Perrera Peroutka Peret Perdew Peno Penberthy Penagos Peles Pelech Peiper Peight
Pefferman Peddie Peckenpaugh Pean Pavloski Pavlica Paullin Patteson Passon Passey Passe Paskel Parter Partch
Parriott Parrella Parraz Parmely Parizo Papelian Papasergi Pantojz Panto Panich Panchal Palys Palms Pallone
Palinski Pali Palevic Pagels Paciorek Pacho Pacella Paar Ozbun Overholser Ovalles Outhouse Outcalt Otterbein
Ostergren Osher Osbon Orzech Orwick Orrico Ormes Orillion Olk Olding Okimoto Ohlrich Oguin Ogley Oftedahl Offen
Oeltjen Ockmond Ockimey Oard Oakden Nyhan Nydam Notte Nothstein Notestine Noser Nork Nolde Nishihara Nishi
Nikolic Nihart Nietupski Niesen Niehus Niece Nidiffer Nicoulin Nicolaysen Nicklow Nickl Nickeson Nichter
Nicholl Ngyun Newsham Newmann Neveux Neuzil Netland Nessen Nesheim Nelke Necochea Nazari Navy Navorro Navarez
Navan Natter Natt Nater Nasta Narvaiz Napp Nakahara Nairn Nagg Nagano Nafziger Naffziger Nadelson Muzzillo
Murrey Muno Mulqueen Mulliniks Mulkins Mulik Muhs Muffley Moynahan Mounger Mottley Motil Moseman Moseby
Mosakowski Mortell Morrisroe Morrero Morland Morger Morgenthaler Moren Morelle Morawski Morasca Morang Moog
Montney Montera Montee Montane Mons Monohan Monnett Monkhouse Moncure Momphard Molyneaux Molles Mollenkopf
Molette Moland Mohs Mohmand Mohlke Moessner Moers Mockus Moccio Mlinar Mizzelle Mittler Mitri Mitchusson
Mitchen Mistrot Mistler Misch Miriello Minkin Mininger Minerich Minehart Minderman Minden Minahan Milonas
Millon Millholland Milleson Millerbernd Millage Militante Milionis Milhoan Mildenberger Milbury Mikolajczak
Mikkola Mikes Mifsud Mietus Mieszala Mielnicki Midy Michioka Micheau Michaeli Micali Methe Metallo Messler
Mesch Merow Meroney Mergenthaler Meres Menuey Menousek Menn Mendia Memmer Melot Mellow Mellenthin Melland
Meland Meisenheimer Meineke Meinders Mehrens Mehlig Medsker Medicine Medero Mederios Meabon Mayone Maybin Maxam
Maurais Maughn Matzek Matin Mathre Mathia Mateen Matava Massar Massanet Masingale Marthaler Martes Marso
Marshman Marsalis Marrano Marolt Marold Markins Margulis Mardirosian Marchiano Marchak Manues Mantis Mansukhani
Mannan Maniccia Mangine Manery Mandigo Mancell Malstrom Malouf Maldenado Malabanan Makino Maisonave Mainord
Maino Mainard Mahapatra Mahaley Mahaffy Magouirk Maglaras Magat Maga Madrazo Madrano Maditz Macht Maahs Lytal
Lye Luzar Luzader Lutjen Lunger Lunan Luma Lukins Luhmann Luers Ludvigsen Ludlam Ludemann Lucente Lubrano Lubow
Luber Lubeck Lowing Loven Louge Losco Lorts Lormand Longford Longden Longbrake Lokhmatov Loge Loeven Loeser
Locket Locey Litka Lista Lisonbee Lisenbee Liscano Liranzo Liquori Liptrot Lionetti Linscomb Linkovich
Linington Lingefelt Lindler Lindig Lindall Lincks Linander Linan Limburg Limbrick Limbach Likos Lighthall
Liford Lietzke Liddicoat Lickley Lichter Liapis Lezo Lewan Levitz Levesgue Leverson Levander Leuthauser
Letbetter Lesuer Lesmeister Lerer Leppanen Lepinski Lenherr Lembrick Lelonek Leiss Leins Leingang Leinberger
Leinbach Leikam Leidig Lehtonen Lehnert Lehew Legier Lefchik Lecy Lebrecht Leather Leaper Lawter Lawrenz Lavy
Laur Lauderbaugh Lauden Laudato Latting Latsko Lassere Lasseigne Laspina Laso Laslie Laskowitz Laske Lasenby
Lascola Lariosa Larcade Lapete Laperouse Lanuza Lanting Lantagne Lansdale Lanphier Langmaid Langella Lanese
Landrus Lampros Lamens Laizure Laitinen Laigle Lagueux Lagasca Laflen Lafavor Lafarge Laducer Ladnier Ladesma
Lacognata Lackland Labuff Laborin Labine Labauve Kuzio Kusterer Kussman Kusel Kurutz Kurdyla Kupka Kunzler
Kunsman Kuni Kuney Kunc Kulish Kuliga Kulaga Kuilan Kuhre Kuemmerle Kueker Kudla Kudelka Kubinski Kubicki Kubal
Krzyzanowski Krupicka Krumwiede Krumme Kross Kropidlowski Krokos Kroell Kritzer Kribs Kreitlow Kreisher Kraynak
Krass Kranzler Kramb Kozyra Kozicki Kovalik Kovalchik Kovacevic Kotula Kotrba Koteles Kosowski Koskela Kosiba
Koscinski Kosch Korab Kopple Kopper Koppelman Koppel Konwinski Kon Kolosky Koloski Kolinsky Kolinski Kolbeck
Kolasa Koepf Kochevar Kochert Knust Knueppel Knoy Knieriem Knier Kneller Knappert Klitz Klintworth Klinkenberg
Klinck Kleindienst Kleeb Klecker Kjellberg Kitten Kitsmiller Kisor Kisiel Kise Kirbo Kio Kinzle Kinkaid
Kingsford Kingry Kimpton Kimel Killmon Killick Kilgallon Kilcher Kiggins Kiecker Kher Khaleel Kettell Ketchen
Keshishian Kersting Kersch Kerins Kercher Kenefick Kemph Kempa Kelsheimer Kelln Kellenberger Kekahuna Keisling
Keirnan Keimig Kehn Keal Kaupp Kaufhold Kauffmann Katzenberg Katona Kaszynski Kaszuba Kassebaum Kasa Kartye
Kartchner Karstens Karpinsky Karmely Karasek Kapral Kaper Kanelos Kanahele Kalp Kallus Kallevig Kaliszewski
Kaleohano Kalchthaler Kalama Kalahiki Kaili Kahawai Kagey Justiss Jurkowski Jurgensmeyer Juilfs Jopling Jondahl
Jomes Joice Johannessen Joeckel Jezewski Jezek Jeswald Jervey Jeppsen Jenniges Jennett Jemmott Jeffs Jaurequi
Jacaruso Iwanicki Ishihara Isenberger Isbister Iruegas Inzer Inyart Inscore Inglish Infantolino Indovina Inaba
Imdieke Illes Iarocci Huver Hutley Husser Husmann Hupf Huntsberger Hunnewell Hullum Huit Huish Hughson Huft
Hufstetler Hueser Hudnell Hovden Housen Houghtling Hoth Hossack Hoshaw Horsford Horry Hornbacher Hoppenstedt
Hopkinson Honza Holzmeister Holycross Holverson Holtzlander Holroyd Holmlund Hollywood Holderness Holderfield
Holck Hojnacki Hohlfeld Hoganson Hogancamp Hoffses Hoerauf Hoell Hoefert Hodum Hoder Hockenbury Hoage Hisserich
Hislip Hirons Hippensteel Hippen Hinkston Hindes Hinchcliff Himmel Hillberry Hildring Hiester Hiefnar Hides
Hibberd Hibben Heyliger Heyl Heyes Hevia Heu Hettrick Hert Hersha Hernandz Herkel Herber Henscheid Hennesy
Henly Henegan Henebry Hench Hemsath Hemm Hemken Hemann Heltzel Hellriegel Hejny Heinl Heidinger Hegeman
Hefferan Hedglin Hebdon Hearnen Hearing Heape Heagy Headings Headd Hazelbaker Havlick Hauschildt Haury
Hassenfritz Hasenbeck Haseltine Hartstein Hartry Hartnell Harston Harpool Harmen Hardister Hardey Harders
Harbolt Harbinson Haraway Haque Hansmann Hanser Hansch Hansberry Hankel Hanigan Haneline Hamons Hammerstone
Hamme Hammargren Hamelton Hamberger Hamasaki Halprin Halman Hallihan Halen Haldane Hails Haifley Hai Hages
Hagadorn Hadwin Habermehl Gyles Gutzman Gutekunst Gustason Gusewelle Gurnsey Gurnee Gunterman Gumina Gulliver
Gulbrandson Guiterez Guedry Gucwa Guardarrama Guagliano Guadagno Grulke Groody Groft Groeneweg Grochow Grippe
Grimstead Griepentrog Greenfeld Greenaway Grebe Graziosi Graw Grassie Grapes Granzow Granby Gramacy Graces
Gozalez Gotch Gosden Gorny Gormont Goodness Goodgion Gonya Gonnerman Gompert Golish Goligoski Goldmann Goike
Goetze Godeaux Glaza Glassel Glaspy Glander Glady Giumarro Gitelman Gisondi Gismondi Girvan Girten Gironda
Giovinco Ginkel Gilster Giesy Gierman Giddins Gianino Ghea Geurin Gett Getson Gerrero Germond Gere Gentsy
Gennette Genito Genis Gendler Geltz Geiss Gehret Gegenheimer Geffert Geeting Gebel Gavette Gavenda Gatzke Gatza
Gattshall Gaton Gatchel Gaska Gasiorowski Garritson Garrigus Garnick Gardinier Gardenas Garcy Gandolfi Gamm
Gamel Gambel Gallmon Gallemore Gallati Gainous Gainforth Gahring Gaffey Gaebler Gadzinski Gadbury Gabri Fyke
Furtaw Furnas Furcron Funn Funck Fulwood Fullmore Fukumoto Fuest Fuery Frymire Frush Froedge Frodge Fritzinger
Fricker Frein Freid Freggiaro Fratto Franzi Fralix Fowble Fotheringham Foslien Foshie Fortmann Forsey Forkner
Fontanetta Fonohema Fogler Fockler Fluty Flusche Flud Flenory Fleharty Fleeks Flaxman Flaming Fiumara
Fitzmorris Finnicum Finkley Fineran Fillhart Filipi Fijal Fieldson Ficken Ficarra Fetch Festerman Ferryman
Fergason Ferell Fennern Femmer Feldmeier Feeser Feenan Federick Fedak Febbo Feazell Fearing Fauth Fauset
Faurote Faulker Faubion Fatzinger Fasick Fanguy Fambrough Falks Fahl Faaita Exler Ewens Estrado Esten Esteen
Esquivez Esmiol Esguerra Ertz Erspamer Ernstes Erisman Ereaux Ercanbrack Erbes Epple Entsminger Entriken Enslow
Ennett Engquist Englebert Englander Engesser Engeman Enge Enerson End Emhoff Emge Elting Ellner Ellenberg
Ellenbecker Elfert Elawar Ekstrand Eison Eismont Eisenbrandt Eiseman Eischens Ehrgott Egley Egert Eddlemon
Economy Eckerson Eckersley Eckberg Echeverry Eberts Earthman Earnhart Eapen Eachus Dykas Dust Dusi Durning
Durdan Dunomes Duncombe Dume Dullen Dullea Dulay Duffett Dubs Dubard Drook Drenth Downin Downham Dowis Dowhower
Doward Dovalina Dost Dopazo Doose Donson Donnan Dominski Dollarhide Dolinar Dolecki Dolbee Doege Dockus Dobkin
Dobias Divoll Diviney Ditter Ditman Dissinger Dismang Dirlam Dinneen Dingwall Dine Din Diloreto Dilmore
Dillaman Dikeman Diiorio Dighton Diffley Dietel Dieringer Diercks Dienhart Diekrager Diefendorf Dicke Dicamillo
Dibrito Dibona Dezeeuw Dewhurst Devins Deviney Deupree Detherage Despino Desmith Desjarlais Deshner Desha
Desanctis Derring Derousse Derobertis Deridder Derego Derden Deprospero Deprofio Depping Deperro Denty
Denoncourt Dencklau Demler Demirchyan Demichiel Demesa Demere Demaggio Delung Deluise Delmoral Delmastro Delena
Delasbour Delarme Delargy Delagrange Delafontaine Deist Deiss Deighan Dehoff Degrazia Degman Defosses Deforrest
Deeks Decoux Decarolis Debuhr Deberg Debarr Debari Dearmon Deare Deardurff Daywalt Dayer Davoren Davignon
Daviau Dauteuil Dauterive Daul Darnley Darlin Darakjy Dapice Dannunzio Danison Daniello Damario Dalonzo Dallis
Daleske Dalenberg Daiz Dains Daines Dagnese Dady Czyzewski Czapor Czaplewski Czajka Cyganiewicz Cuttino Cutrona
Cussins Cusanelli Cuperus Cundy Cumiskey Cumins Cuizon Cuffia Cuffe Cuffari Cuccaro Cubie Cryder Cruson Crounse
Cromedy Cring Credeur Cozort Cozine Cowee Cowdery Coventry Couser Courtway Courington Cotman Costlow Costell
Corton Corrieri Corrick Coron Coren Corado Copus Coppenger Cooperwood Coontz Coonce Contrera Connealy Conell
Compere Commins Commings Comegys Colyar Collister Collick Collella Coler Colborn Cohran Cogbill Coffen Cocuzzo
Clynes Closter Clock Clipp Clayman Classon Clarey Clague Ciubal Citrino Citarella Cirone Cipponeri Cindrich
Ciliberto Cichowski Chura Chubbuck Chronis Christlieb Chriss Chizek Chittester Chiquito Chimento Childree
Chevrette Checo Chastang Chargualaf Chapmon Chantry Chahal Chafetz Ceruantes Cerrillo Cerrano Cerecedes Cerami
Cegielski Cavallero Catinella Cassata Caslin Casacchia Caruth Cartrette Carten Carodine Carnrike Carnall
Carmicle Carlan Carlacci Caris Cariaga Cardine Cardimino Cardani Capua Cappellano Canupp Cantrel Canterberry
Cannizzo Cannan Canelo Caneer Candill Candee Campbel Caminero Camble Caluya Callicott Calk Caffie Cadavid Cacy
Cachu Cachola Cabreja Cabiles Cabada Caamano Byran Byon Buyck Bussman Bussie Bushner Burston Burnison Burkman
Burkhammer Bures Burdeshaw Bumpass Bullinger Bullers Bulgrin Bugay Buffalo Budak Buczynski Buckendorf Buccieri
Bubrig Brynteson Brunz Brunmeier Brunkow Brumwell Bruggman Brucki Brucculeri Brozovich Browing Brotman Broda
Brocker Broadstreet Britson Brimmage Brierre Bridenstine Brezenski Brezee Brevik Brest Brentlinger Brentley
Breidenbach Breckel Brech Breaker Brazzle Braughton Brauch Brattin Brattain Branhan Branford Braner Brander
Braly Braegelmann Brabec Boyt Boyack Bowren Bowl Bovian Boughan Botton Botner Bosques Borzea Borre Boron
Bornhorst Borgstrom Borella Boop Bonniwell Bonnes Bonjour Bonillo Bolek Bohol Bohaty Boetcher Boepple Boedecker
Boal Bloodsworth Bloodgood Blome Blockett Blixt Blanchett Blackhurst Blackaby Bjornberg Bitzer Bittenbender
Bitler Birchall Binnicker Binggeli Billett Bilberry Bijou Biglow Bierly Bielby Biegel Beu Berzas Berte Berreth
Bernhart Bergum Berentson Berenson Berdy Bercegeay Bentle Bentham Benns Bennick Beneze Beneke Bendure Bendix
Bendick Benauides Belman Bellus Bellott Bellas Beljan Belgard Beith Beinlich Beierle Behme Beevers Beermann
Beeching Bedward Bedrosian Bedner Bedeker Bechel Becera Beaubrun Beardmore Bealmear Bazer Baumhoer Baumgarner
Bauknecht Battson Battiest Basulto Baster Basques Basista Basiliere Bashi Barzey Barz Bartus Bartucca Barrero
Barnoski Barndt Barklow Barette Bares Barentine Bareilles Barch Barbre Barbagelata Baraw Baratto Baranoski
Bankson Bankey Bankard Banik Baltzley Ballen Balkey Balius Balderston Bakalar Baffuto Baerga Badoni Backous
Bachtel Bachrach Baccari Babine Babilonia Azbill Aycox Ayalla Austerberry Aughtry Aufderheide Athayde Atcher
Astor Asselta Aslin Aslam Ashwood Ashraf Ashbacher Asbridge Asakura Arzaga Arriaza Arrez Arrequin Arrants
Armiger Armenteros Armbrister Arko Argumedo Arguijo Arcia Arbizo Aravjo Aper Anzaldo Antu Antrikin Antonetty
Antinoro Anthon Anstead Ankrum Andreason Andrado Andaverde Anastos Anable Amsterdam Amspoker Amrine Amorin
Alsbrook Alnutt Allessio Allateef Aldous Alderink Aldaz Akard Aiton Aites Ainscough Aikey Ahrends Ahlm Aguada
Agans Adelmann Adebisi Addesso Adaway Adamaitis Ackison Abud Abendroth Abdur Abdool Aamodt Zywiec Zwiefelhofer
Zwahlen Zuehl Zmuda Zmolek Zizza Ziska Zinkievich Zinger Ziesmer Ziegenfuss Ziebol Zettlemoyer Zettel Zervos
Zenke Zembower Zelechowski Zelasko Zeise Zeek Zeeb Zarlenga Zarek Zaidi Zahnow Zahnke Zaharis Zacate Zabrocki
Zaborac Yurchak Yuengling Younie Youngers Youell Yott Yoshino Yorks Yordy Yochem Yerico Yerdon Yeiser Yearous
Yearick Yeaney Ybarro Yasutake Yanke Yanish Yamazaki Yamat Yaggi Ximenez Wyzard Wynder Wyly Wykle Wutzke Wuori
Wuertz Wuebker Wrightsel Worobel Worlie Worford Worek Woolson Woodrome Woodly Woodling Wontor Wondra Woltemath
Wollmer Wolinski Wojtanik Wojtak Wohlfarth Woeste Wobbleton Witz Wittmeyer Witchey Wisotzkey Wisnewski Wirch
Wippert Wineberg Wimpee Wilusz Wiltsey Willig Williar Willers Willadsen Wildhaber Wilday Wigham Wiggen Wiewel
Wieting Wietbrock Wiesehan Wiegert Widney Widmark Wickson Wickings Wichern Whtie Whittie Whitlinger Whitfill
Whitebread Whispell Whetten Wheeley Wheeles Wheelen Whatcott Weter Westrup Westphalen Westly Westland Wessler
Wesolick Wesler Wesche Werry Wero Werkhoven Wellspeak Wellings Welford Welander Weissgerber Weisheit Weins
Weill Weigner Wehrmann Wehrley Wehmeier Wege Weers Watring Wassum Wassman Wassil Washabaugh Wascher Wary Warth
Warbington Wanca Wammack Wamboldt Walterman Walkington Walkenhorst Walinski Wakley Wagg Wadell Vuckovich Voogd
Vokes Vogle Vogelsberg Vodicka Vissering Visage Vipond Vincik Villalona Vil Vickerman Vettel Veteto Vessel
Vesperman Versaw Verba Ventris Venecia Venanzi Veldhuizen Vehrs Vee Vay Vaughen Vasilopoulos Vascocu Varvel
Varno Varlas Varland Vareschi Vanwyhe Vanweelden Vansciver Vannaman Vanluven Vanloo Vanlaningham Vankomen
Vanhout Vanhampler Vangorp Vangorden Vandresar Vandis Vandeyacht Vandewerker Vandevsen Vanderwall Vandercook
Vanderberg Vanbergen Valko Valesquez Valen Vachula Vacha Uzee Uselman Urizar Urion Urben Upthegrove Unzicker
Unsell Unick Umscheid Umin Umanzor Ullo Ulicki Uhlir Uddin Tytler Tymeson Tyger Twisdale Twedell Tweddle Turrey
Tures Turell Tupa Tuitt Tuberville Tubby Tryner Trumpower Trumbore Troglen Troff Troesch Tritto Tritten Tritle
Trippany Tretheway Treon Trejos Tregoning Treffert Traycheff Travali Trauernicht Transou Trane Trana Toves
Tosta Tornquist Tornes Toppings Toor Tooks Tonks Tomblinson Tomala Tollinchi Tolles Tokich Toh Tofte Todman
Toddy Titze Tillema Tienken Tiblier Thyberg Thursby Thurrell Thurm Thruman Thorsted Thorley Thomer Thoen
Thissen Theimer Thee Thayn Thanpaeng Thammavongsa Thalman Texiera Texidor Teverbaugh Teska Ternullo Teplica
Tepe Teno Tenholder Tenbusch Tenbrink Temby Teitsworth Tehan Tegtmeyer Tees Teem Tays Taubert Tauares Taschler
Tarbutton Tappendorf Tapija Tansil Tannahill Tamondong Talahytewa Takashima Taecker Tabora Tabin Tabbert
Szymkowski Szymanowski Syversen Syrett Syracuse Synnott Sydnes Swimm Sweney Swearegene Swartzel Swanstrom
Svedin Suryan Surrey Supplice Supnet Suoboda Sundby Sumaya Sumabat Sulzen Sukovaty Sukhu Sugerman Sugalski
Sugai Sudweeks Sudbeck Sucharski Stutheit Stumfoll Stuffle Struyk Strumpf Strowbridge Strothman Strojny
Strohschein Stroffolino Stribble Strevel Strenke Stremming Stranak Stram Stoudamire Storks Stopp Stonebreaker
Stolt Stoica Stofer Stockham Stockfisch Stjuste Stiteler Stiman Stillions Stillabower Stierle Sterlace Sterk
Stepps Stenquist Stenner Stellman Steines Steinbaugh Steiling Steidel Steffee Stavinoha Staver Stastny Stasiuk
Starrick Starliper Starlin Staniford Staner Standre Standefer Standafer Stanczyk Stallsmith Stagliano Staehle
Staebler Stady Stadtmiller Squyres Spurbeck Sprunk Spranger Spoonamore Spoden Spilde Spezio Speros Specchio
Spearin Spayer Spallina Spadafino Sovie Sotello Sortor Sorrow Soros Sorola Sonday Somes Soloway Soens Soellner
Soderblom Sobin Sniezek Sneary Smyly Smutnick Smoots Smoldt Smitreski Smallen Smades Slunaker Sluka Slown
Slovick Slocomb Slinger Slife Slicker Sleeter Slanker Skufca Skubis Skrocki Skov Skjei Skilton Skill Skarke
Skalka Skalak Skaff Sixkiller Sitze Siter Sirman Sirls Sinotte Sinon Sincock Sincebaugh Simmoms Similien Silton
Silloway Sikkema Sieracki Sienko Siemer Siefker Sieberg Siebens Sicurella Sicola Sickle Shumock Shumiloff
Shuffstall Shuemaker Shuart Shu Shroff Shreeve Shostak Shortes Shorr Shivley Shintaku Shindo Shimomura Shiigi
Sherow Sherburn Shepps Shenefield Shelvin Shelstad Shelp Sheild Sheaman Shaulis Sharrer Sharps Sharpes Shareef
Shappy Shapero Shanor Shandy Seyller Severn Sessom Sesley Serrin Sero Septon Septer Sennott Sengstock Senff
Senese Semone Sembrat Sella Selbig Seiner Seidt Sehrt Seemann Seelbinder Sedlay Searing Seaholm Seacord Seaburg
Scungio Scroggie Scritchfield Scripture Scrimpsher Scrabeck Score Scorca Scobey Scivally Schwulst Schwinn
Schwieson Schwery Schweppe Schurz Schulenburg Schuerholz Schryer Schrager Schorsch Schonhardt Schoenfelder
Schoeck Schoeb Schnitzler Schnick Schnautz Schmig Schmelter Schmeichel Schluneger Schlosberg Schlobohm Schlenz
Schlembach Schleisman Schleining Schleiff Schleider Schink Schilz Schiffler Scheuer Schemonia Scheman Schelb
Schaul Schardt Scharbach Schabacker Scee Scavone Scarth Scarfone Scalese Sayne Sayed Savitz Satterlund
Sattazahn Satow Sarr Sarjeant Sarff Santoya Santai Sankowski Sandow Sandoe Sandhaus Sandefer Sampey Samperi
Samek Samay Samaan Saltness Salsgiver Saller Salaz Salano Sakal Saintlouis Sahota Sagastume Sagan Sadak Sachez
Saalfrank Saal Saadeh Ryu Rynn Ryle Rygg Rybarczyk Ruzich Ruyter Ruvo Rupel Ruopp Rundlett Runde Rundall Runck
Rukavina Ruggiano Rufi Ruef Rubright Rubbo Rowbottom Route Rotner Rothweiler Rosseau Rossean Rosiek Roshia
Rosenkrans Rosener Rosencrantz Rosencrans Rookstool Rondo Romasanta Romack Rokus Rohweder Rog Roethler Roediger
Rodwell Rodrigus Rodenbeck Rodefer Rodarmel Rockman Rockholt Rockford Rochow Roches Roblin Roblez Roble Robers
Roat Rizvi Rizk Rixie Riveiro Ritschard Ritrovato Rishe Rippon Rinks Rings Ringley Ringgenberg Ringeisen
Rimando Rilley Rijos Rieks Rieken Riechman Riddley Ricord Rickabaugh Richmeier Richesin Reyolds Rexach Reposa
Renter Remondini Relic Reither Reisig Reifsnider Reifer Reibsome Reibert Rehmann Reedus Redshaw Redfox Reczek
Recor Reckard Recher Realbuto Razer Rayman Raycraft Rayas Rawle Raviscioni Ravetto Ravenelle Rauth Raup
Rattliff Rattley Rathfon Rataj Rasnic Rappleyea Rapaport Ransford Rann Rampersad Ramcharan Rainha Rainforth
Ragans Ragains Rafidi Raffety Raducha Radsky Radatz Raczkowski Rack Rabenold Quraishi Quinerly Quarnstrom Qian
Pusser Puppo Pullan Pulis Pugel Pruna Prowant Provines Pronk Prinkleton Prindall Primas Priesmeyer Pridgett
Prevento Preti Presnall Preseren Presas Presa Prchal Prattis Pratillo Praska Prak Powis Powderly Postlewait
Postle Porteus Porraz Popwell Popoff Poplaski Poniatoski Polle Polhill Polaski Pokorney Poke Pointdexter
Poinsette Ploszaj Plitt Pletz Plemel Pleitez Playford Plaxco Platek Plambeck Plagens Pisarski Pinuelas Pinnette
Pinick Pinell Pinciaro Pinal Piltz Pillion Pilkinton Pikul Piepenburg Piening Piehler Piedrahita Piechocki
Picknell Picker Pickelsimer Pich Phoeuk Phillipson Philbert Pherigo Phelka Peverini Petronis Petrash Petramale
Petraglia Pery Personius Perrington Perrill Perpall Perot Perman Pentland Pennycuff Penninger Pennachio Penhall
Pendexter Pencil Pelzel Pelter Pelow Pelo Peli Pedley Pecue Pecore Pechar Peairs Paynes Payano Pawelk Pavlock
Pavlich Pavich Pavek Pautler Paulik Patmore Patee Paskell Parrigan Parmar Parayno Paparelli Pante Panduro
Panagos Pama Palmo Paling Palamino Pake Pajtas Pailthorpe Pahler Pagon Paglinawan Pagley Paget Paetz Paet
Padley Pacleb Pacific Pachelo Pacer Paccione Pabey Ozley Ozimek Ozawa Owney Outram Oun Ouillette Oudekerk
Ostrosky Ostermiller Osterloh Osterfeld Ossenfort Oshell Orscheln Orrison Orf Ordoyne Opsahl Opland Olszowka
Olshan Ollig Oliff Olien Olexy Oldridge Oldfather Older Olalde Okun Okumoto Oktavec Okin Ohme Ohlemacher Odneal
Odgers Odden Obradovich Oakey Nussey Nunziato Nunoz Nunnenkamp Nuncio Noviello Novacek Nothstine Nostrand
Northum Norsen Norlander Norkus Norgaard Norena Nored Nobrega Niziolek Ninnemann Nievas Nieratko Nieng
Niedermeyer Niedermaier Nicolls Niang Newham Newcome Newberger Nevills Nevens Neumiller Nessler Neria Nemet
Nelon Nellon Neller Neisen Neilly Neifer Neid Neering Neehouse Neef Needler Nebergall Nealis Naumoff Naufzinger
Narum Narro Narramore Naraine Napps Nansteel Namisnak Namanny Nallie Nakhle Naito Nabb Myracle Myhand
Mwakitwile Muzzy Muscolino Musco Muscente Muscara Musacchia Murrish Murfin Muray Munnelly Munley Munivez
Mundine Mundahl Mulling Mullennex Mullendore Mulkhey Mulinix Muhl Muenchow Muellner Mudget Mudger Muckenfuss
Muchler Mozena Movius Mouldin Motola Mosseri Moselle Morsell Morrish Morles Morie Morguson Morck Moppin Moosman
Montono Montogomery Montis Monterio Mongomery Mongar Mondello Moncivais Monard Monagan Molt Mollenhauer Moldrem
Moldonado Mokler Moisant Moilanen Mohrman Moger Mogel Modine Modin Modic Modha Mlynek Mittiga Mittan
Mitcheltree Misfeldt Misener Mirchandani Miotke Miosky Mintey Mins Minassian Minar Mimis Milloy Millison Milito
Milfort Milbradt Mikulich Mikos Miklas Mihelcic Migliorisi Migliori Miesch Midura Miclette Micale Mezey Mews
Mettert Mesker Mesich Mesecher Merthie Mersman Mersereau Merrithew Merriott Merring Merenda Merchen Mercardo
Merati Mentis Mentel Meno Mengle Mellick Mellett Melhorn Melendres Meitzler Mehtani Mehrtens Meditz Medeiras
Meckes Mazy Mazurowski Mazique Mayoras Mayden Maxberry Mauller Matusiak Mattsen Matters Matkins Mathiasen Mathe
Matalka Massay Mashak Mascroft Martinex Martenson Marsiglia Marseille Maroudas Marotte Markes Maret Marean
Marchel Marasigan Manzueta Manzanilla Manternach Manring Manquero Manoni Mankowski Manjarres Mangen Mangat
Mandonado Mandia Mancias Manbeck Mamros Mam Maltez Mallia Mallar Mall Malahan Malagisi Malachowski Makowsky
Makinen Makepeace Majkowski Majid Majercin Maisey Mainguy Mailliard Maignan Mahlman Maha Magsamen Magpusao
Magley Magedanz Magarelli Magaddino Maenner Madnick Maddrey Madaffari Macmullen Macisaac Maciejczyk Maciag
Macho Machenry Machamer Mabbott Mabb Lynott Lym Lycan Luy Lutwin Luscombe Lunetta Lundsford Lumas Luisi
Luevanos Lueckenhoff Ludgate Ludd Lucherini Lubbs Lozado Lourens Lounsberry Loughrey Loughary Lotton Losser
Loshbaugh Loseke Loscalzo Lortz Loperena Loots Loosle Longstaff Longbottom Lomay Lomasney Lohrmann Lohmiller
Logalbo Loetz Loeffel Lodwick Lodrigue Lockrem Llera Llarena Littrel Littmann Lisser Lippa Lipner Linnemann
Lingg Lindemuth Lindeen Limbo Lillig Likins Lights Lieurance Liesmann Liesman Liendo Lickert Lichliter Leyvas
Leyrer Lewy Leubner Letters Lesslie Lesnick Lesmerises Lerno Lequire Lepard Lenske Leneau Lempka Lemm Lemere
Leinhart Leichner Leicher Leibman Lehmberg Leggins Lebeda Leavengood Leanard Lazaroff Laventure Lavant Lauster
Laumea Latigo Lasota Lashure Lasecki Lascurain Lartigue Lappe Laplaunt Laplace Lanum Lansdell Lanpher Lanoie
Lankard Laniado Langowski Langhorn Langfield Langfeldt Landt Landingham Landerman Landavazo Lampo Lampke Lamper
Lamery Lambey Lamadrid Laisure Laigo Laguer Lagerman Lageman Lagares Lacosse Lachappelle Labs Laborn Labonne
Kyung Kuzia Kutt Kutil Kus Kurylo Kurowski Kuriger Kupcho Kulzer Kulesa Kules Kuhs Kuhne Krutz Krus Krupka
Kronberg Kromka Krizek Krivanek Kringel Kreiss Kratofil Krapp Krakowsky Kracke Kozlow Koy Kowald Kover
Kovaleski Kothakota Koskinen Kositzke Korff Korbar Kor Kopplin Koplin Koos Konyn Konczak Komp Komo Kolber
Kolash Kolakowski Kohm Kogen Koestner Koegler Kodama Kocik Kochheiser Kobler Kobara Knezevich Kneifl Knapchuck
Knabb Klutz Klugman Klosner Klingel Klimesh Klice Kley Kleppe Klemke Kleinhans Kleinberg Kleffner Kleckley
Klase Kisto Kissick Kisselburg Kirschman Kirks Kirkner Kirkey Kirchman Kipling Kinville Kinnunen Kingdom Kimmey
Kimmerle Kimbley Kilty Kilts Killmeyer Killilea Killay Kiest Kierce Kiepert Kielman Kewal Keszler Kesson Kesich
Kerwood Kerksiek Kerbo Keranen Keomuangtai Kennelley Keniry Kendzierski Kempner Kemmis Kemerling Kelsay
Kelchner Kela Keithly Keipe Kegg Keer Keahey Kaywood Kayes Kawahara Kasuboski Kastendieck Kassin Kasprzyk
Karraker Karnofski Karger Karella Karbowski Kapphahn Kap Kannel Kamrath Kaminer Kamansky Kalua Kaltz Kalpakoff
Kalkbrenner Kaku Kaib Kaehler Kackley Kaber Jurich Jurgenson Jurez Junor Juniel Juncker Jugo Jubert Jowell Joma
Johnso Johanns Jockers Joans Jinwright Jinenez Jimeson Jerrett Jergens Jerden Jerdee Jepperson Jendras
Jeanfrancois Jazwa Jaussi Jaster Jarzombek Jarencio Janocha Jakab Jadlowiec Jacobsma Jach Izaquirre Iwaoka
Ivaska Iturbe Israelson Isles Isachsen Irland Insogna Ingegneri Ingalsbe Inciong Inagaki Idol Icenogle Hyon
Hyett Hyers Huyck Hutti Hutnak Hussar Hurrle Hurford Hurde Hupper Hunkin Hunkele Hunke Hun Humann Huhtasaari
Hugger Hufft Huegel Hrobsky Hren Hoyles Howlin Hovsepian Hovenga Hovatter Houdek Hotze Hossler Hossfeld
Hosseini Horr Horgen Horen Hoopii Hoon Hontz Honnold Homewood Holway Holtgrewe Holtan Holstrom Holstege Hollway
Hollingshed Holling Hollenback Holberton Hoines Hogeland Hofstad Hoetger Hoen Hoaglund Hirota Hinders Hinderer
Hinchee Himelfarb Himber Hilzer Hilling Hillers Hillegas Hildinger Hignight Highman Hierholzer Heyde Hettich
Hesketh Herzfeld Herzer Hershenson Hershberg Hereth Hererra Hereda Herbin Heraty Herard Hepa Henneberger
Heningburg Henig Hendron Hendericks Hemple Hempe Hemmingsen Hemler Helvie Helmly Helmbrecht Heling Helfrey
Helble Helaire Heizman Heisser Heiny Heinbaugh Heigh Heidemann Heidema Heiberger Hegel Heerdt Heeg Heefner
Heckerman Heckendorf Heavin Headman Haynesworth Haylock Hayakawa Hawksley Hawking Haverstick Hausen Haubold
Hattan Hattabaugh Hasstedt Hashem Haselhorst Harrist Harpst Haroldsen Harmison Harkema Hark Harison Hariri
Harcus Harcum Harcourt Harcharik Hanzel Hanvey Hantz Hansche Hansberger Hannig Hanken Hanhardt Hanf Hanauer
Hamberlin Halward Halsall Hals Hallquist Hallmon Halk Halbach Halat Hajdas Hainsworth Haik Hahm Hagger Haggar
Hader Hadel Hackmann Haasch Guzy Gutterman Gustine Gursky Gurner Gunsolley Gumpert Gumbel Guilmain Guiliani
Guier Guers Guerero Guerena Guebara Guadiana Grunder Grothoff Grosland Grosh Grohs Grohmann Groepper Grodi
Grizzaffi Grissinger Grippi Grinde Griffee Grether Greninger Greigo Gregorski Greenberger Graza Grattan Grano
Gramby Gradilla Govin Goutremout Goulas Gotay Gosling Gorey Goren Gordner Goon Goodwater Gonyo Gonska Gongalves
Gomillion Gombos Golonka Gollman Goldtrap Goldammer Golas Golab Gola Gogan Goffman Goeppinger Godkin Godette
Glore Glomb Glauner Glassey Glasner Gividen Gishal Giovanelli Ginoza Ginns Gindhart Gillem Gilger Giggey
Giebner Gibbson Giacolone Giaccone Giacchino Ghere Gherardini Gherardi Getts Gerwitz Gervin Gerfin Gercak
Gehron Gehrmann Geffers Geery Geater Gawlik Garsia Garrahan Garrabrant Garofolo Garigliano Garfinkle Garelick
Gardocki Gappa Gantner Ganther Gangelhoff Gamarra Galstad Gally Gallik Gallier Galimba Gali Galassi Gadsby
Gabby Gabbin Gabak Fyall Furney Funez Fulwider Fulson Fukunaga Fujikawa Fugere Fryson Frump Frothingham Froning
Froncillo Frohling Froberg Froats Fritchman Frische Friedrichsen Fridge Friddell Frid Fresch Frentzel Freno
Frelow Freidel Freehan Freeby Freeburn Fredieu Frederiksen Fredeen Frazell Frayser Fratzke Franich Francescon
Frames Framer Fraiser Fragman Frack Foxe Fowlston Fosberg Fortna Fornataro Forden Foots Foody Fogt Fogerty
Fogelson Flygare Flowe Flinner Flatten Flath Flahaven Flad Fjeld Fitanides Fistler Fishbaugh Firsching Fireman
Finzel Finical Fingar Filosa Filicetti Filby Fierst Fierra Ficklen Fersner Ferrufino Fero Ferns Ferlenda Ferko
Fergerstrom Ferge Fenty Fent Fennimore Fendt Femat Felux Felman Feldhaus Feisthamel Feiertag Fehrman Fehl
Feezell Feeny Feeback Fedigan Fedder Feary Fayson Faylor Fauci Fauber Fattig Farrens Fanno Fannings Faniel
Fallaw Falker Falkenhagen Fajen Fahrner Fabacher Eytcheson Eyster Exford Exel Exe Evetts Evenstad Evanko
Euresti Euber Etcitty Estler Essner Essinger Esplain Espenshade Espaillat Escorcia Errington Errett Erlanger
Erenrich Erekson Entinger Ensworth Ensell Ennen Englin Engblom Engberson Encinias Enama Elsbree Elm Ellebracht
Elkan Elfstrom Elerson Eleazer Eleam Eldrige Elcock Einspahr Eike Eidschun Eid Eickman Eichele Eiche Ehlke
Eguchi Edgehill Eckes Eblin Eavenson Earvin Eardley Eagon Eader Dzubak Dylla Dyckman Dwire Dutrow Dutile Dusza
Dustman Dusing Duryee Durupan Durtschi Durtsche Dunny Dunnegan Dunken Dun Dulak Duker Dukelow Dufilho Duffee
Duett Dueck Dudzinski Dudasik Duckwall Dubrow Dubis Dubicki Duba Drust Druckman Drewett Drewel Dreitzler
Dreckman Drappo Draffen Drabant Doyen Dowding Doub Dorson Dorrington Dorney Dormaier Dorff Dorcy Donges Donelly
Donel Domangue Dols Dollahite Dolese Doldo Doiley Dohrman Doheny Doceti Dobry Dobrinski Dobey Divincenzo
Dischinger Dirusso Dirocco Dipiano Diop Dinitto Dinehart Dimsdale Diminich Dimalanta Dillavou Dilello Difusco
Diffey Diffenderfer Diffee Difelice Difabio Dietzman Dieteman Diepenbrock Dicey Dicampli Dibari Diazdeleon
Dewitz Dewiel Devoll Devol Devincent Devier Devendorf Devalk Detten Detraglia Dethomas Deter Detemple Desler
Desharnais Desanty Derocco Dermer Derito Derhammer Deraney Dequattro Depass Depadua Denyes Denyer Denlinger
Deneal Demory Demopoulos Demontigny Demeza Delsol Delrosso Delpit Delpapa Delouise Delone Delo Delmundo Delmore
Dellapaolera Delfierro Deleonardis Delenick Delcarlo Delcampo Delcamp Delawyer Delaware Delaroca Delaluz
Delahunt Delaguardia Dekay Dejaeger Dejackome Dehay Dehass Degenhart Degan Deever Deedrick Deckelbaum Dechico
Dececco Decasas Debrock Debeaumont Debarros Debaca Dearmore Deangelus Dealmeida Dawood Davney Daudt Datri
Dasgupta Darring Darracott Darcus Daoud Dansbury Dannels Danish Danielski Danehy Dancey Damour Dambra Daman
Dalcour Dahlheimer Dagon Dadisman Dacunto Dacamara Dabe Cyrulik Cyphert Cwik Cussen Curles Curit Curby Curbo
Cunas Cunard Cunanan Cumpton Culcasi Cucinotta Cucco Csubak Cruthird Crumwell Crummitt Crumedy Crouthamel
Cronce Cromack Crisafi Crimin Cresto Cremonese Creedon Credit Crankshaw Cozzens Cove Coval Courtwright
Courcelle Coupland Counihan Coullard Cotrell Cosgrave Cornfield Corish Cordoua Corbit Coppersmith Coonfield
Conville Contrell Conser Conrod Connole Congrove Conery Condray Colver Coltman Colflesh Colcord Coile Coggan
Codling Cockroft Cockrel Cockerill Coberley Coaster Clouden Clos Clish Clinkscale Clester Clammer City Cillis
Ciborowski Chritton Chopp Choo Chilcoat Chevarie Cheslak Chernak Chay Chatterjee Chatten Chatagnier Chastin
Channey Champlain Chalupsky Chalfin Chaffer Chadek Chadderton Cestero Cestari Cerros Cermeno Cayouette Cavan
Cavaliero Casuse Castoreno Casten Castanada Casstevens Cassi Cassanova Casher Cashatt Casco Casad Carville
Carvel Cartland Cartegena Carsey Carrino Carrilo Carpinteyro Carmley Carlston Carlsson Cariddi Caricofe Carel
Cardy Carby Capria Caprario Capelo Canul Cantua Cantlow Canny Candland Camors Camfield Camelo Camarero Camaeho
Calliste Calcutt Calcano Caissie Cabotage Cabble Byman Buzby Butkowski Bussler Busico Bushy Bushovisky Busbin
Busard Burtman Burrous Burridge Burrer Burno Burin Burgette Burdock Burdier Bunten Bungay Bundage Bumby Bultema
Bulinski Bulan Bukhari Buganski Buerkle Buen Buehl Bue Budzynski Buckham Bub Bryk Brydon Brunsvold Brunnett
Brunker Brunfield Brumble Brue Brozina Brossman Brosey Brookens Broersma Brodrick Brockmeier Brockhouse Brisky
Brinkly Brine Brincefield Brighenti Brieno Briede Bridenbaugh Bridegroom Brickett Breske Brener Brenchley
Breitkreutz Breitbart Breister Breining Breighner Breidel Brehon Breheny Breard Brean Breakell Breach Brazill
Braymiller Braum Brau Brashaw Bransom Brandolino Branagan Braff Brading Bracker Brackenbury Bracher Braasch
Boylen Boyda Boyanton Bowlus Bowditch Boutot Bouthillette Boursiquot Bourjolly Bouret Boulerice Bouer
Bouchillon Bouchie Bottin Boteilho Bosack Bors Borla Borjon Borah Booty Booten Boore Bonuz Bonne Boneta
Bonawitz Bomer Bollard Bolla Boies Boiani Boghossian Boespflug Boehl Boegel Bodrick Bodkins Bodenstein Bodell
Bockover Bobbs Boals Boahn Boadway Bluma Bluett Bloor Blomker Blevens Blethen Bleecker Blayney Blaske Blasetti
Blancas Blackner Blackie Bjorkquist Bjerk Bizub Bisono Bisges Birr Birnie Bires Birdtail Birdine Billock
Billinger Bigwood Bigalk Bielicki Biddick Biccum Bhagat Beza Beyah Bex Bevier Bevell Beute Betzer Betthauser
Bethay Bethard Beshaw Bertholf Berridge Bernot Bernath Berkson Berkovitz Berkich Bergsten Berget Berezny Berdin
Beougher Benhaim Benenati Benejan Bemiss Beloate Bells Belling Bellaire Bekins Bekele Beish Behnken Beerly
Beddo Becket Bebeau Beauchaine Beadling Beacher Bazar Baysmore Bayers Baun Baulch Baucher Batto Baton Bathe
Basora Baruffi Bartimus Bartholemew Barrickman Barribeau Barrack Baroody Barness Barn Barmer Barillari Barias
Barginear Barg Barde Barbarin Baoloy Bansal Bangle Bandel Bambeck Balter Ballif Baller Balladares Balkus Baldy
Baldivia Balcerzak Baksh Bakr Bakemeier Baisey Bainer Bagge Badua Badini Bachtell Bachrodt Bachorski Bacak
Babula Bable Babjeck Babecki Azbell Ayudan Awai Avita Avino Avellar Auzat Autman Autio Autery Ausman Ausland
Aulabaugh Augle Aughenbaugh Attleson Attig Attal Asselmeier Askland Asiello Asch Artola Arslanian Arrezola
Arnesen Armster Armintrout Arkenberg Ariaza Arguin Arenson Areias Archut Archibold Arave Arand Antonson
Antoniewicz Antill Antigua Annino Anness Anneler Angustia Angry Andreula Andreen Andreassi Andeson Ander Anania
Anadio Amenta Alzaga Alwardt Aluarado Altreche Altic Alsobrooks Alpern Almodova Almas Alltop Alliston Allio
Alipio Alicandro Alibozek Alguire Alff Alborn Albery Alberry Albany Albanez Alavi Ahlheim Agnelli Agilar Agib
Aggas Adank Adamsky Abrew Abdullai Abdelrahman Abbenante Abatiell Abaloz Zyskowski Zwiefel Zurmiller Zupancic
Zuno Zumsteg Zumbrennen Zumaya Zullinger Zuleger Zozaya Zourkos Zorko Zolocsik Zittel Ziobro Zimmerly Zimmerli
Zillmer Zigmond Zierer Zieber Zide Zevenbergen Zephier Zemel Zelazo Zeitlin Zeiser Zehring Zeger Zedian
Zearfoss Zbranek Zaya Zatarain Zasso Zarn Zarilla Zari Zapp Zapf Zange Zamacona Zalesky Zalazar Zade Yusko
Yurman Yurkovich Yuhasz Younge Yiu Yeasted Yarrito Yark Yarboro Yannuzzi Yankovich Yanagawa Yaffe Wyndham Wyms
Wyand Wuensch Wryals Wrubel Worosz Wolpe Wolner Wolgamot Wolfman Wojtaszek Woeppel Woehr Wodarski Wizwer
Wittkop Wisseman Wisor Wishum Wischmann Wisch Wirkkala Wion Wintjen Wintermute Wintermantel Winks Winkey Winham
Windschitl Willitzer Willier Willets Willenbrink Willaimson Wilfahrt Wilenkin Wilen Wildeboer Wilchek Wigren
Wignall Wiggington Wierson Wiegman Wiegel Widmayer Widder Wickey Wickers Wical Whiton Whitenton Whiteleather
Whiston Whirley Whetham Wheatly Wetenkamp Westenberger Westenbarger Westall Werblow Wengel Welson Welschmeyer
Wellmann Wellbrock Wela Wekenborg Weisenstein Wehmann Weeda Wede Webley Wauford Waterworth Watchorn Wassinger
Wassell Wasp Wasiuta Warnix Warning Warnes Warmoth Warling Warila Warga Warburg Wanzer Want Waner Wanek Walwyn
Walle Walkner Walin Waletzko Waler Walenta Wailes Wahr Waddel Wactor Wachtler Wachsman Wachowski Vulgamore
Vukelich Vote Vost Vorwerk Vongphakdy Volle Voeks Vodopich Virdin Vinroe Vinegar Vindiola Vilmont Villerreal
Villaneva Villalobas Villada Vilhauer Vilchis Viggiani Vig Vient Vielle Viejo Vidovich Veys Veverka Vernoy
Vermont Verhines Veren Vereb Venuto Ventry Ventrone Veltz Velazguez Veeser Vassey Vasque Varaza Varady Vaquez
Vaquerano Vansteenwyk Vanschoick Vanroekel Vannorden Vanlent Vangrouw Vangelder Vanes Vanelli Vanderkar
Vandenburgh Vandekieft Vandekamp Vancura Vancooten Vanconey Vancampen Vanaria Vallette Vallero Valiton Valin
Valek Valdovino Valdivieso Vakas Vagas Urrabazo Urguhart Urda Urbas Upmeyer Umphlett Ulerio Uitz Uchimura
Tysdal Tweedle Turrubiates Turrubiartes Turri Turnham Turko Turben Tupin Tumulty Tuffey Tuckey Tuckett
Tucholski Tubolino Tubergen Tsuboi Tschumperlin Tschoepe Trynowski Tryba Truslow Truog Trumball Trudelle
Trojillo Trnka Trizarry Trigueiro Trigleth Tricomi Tresselt Trentacoste Trendell Trenary Treml Treleven
Treherne Trayer Travino Trappey Tranbarger Tramell Trainum Traill Townsell Tourtillott Touar Torrella Torguson
Torda Toomes Tonner Tommasino Tomaro Tolve Tolefree Toguchi Tofflemire Tofanelli Tody Tobacco Toan Toalson
Tkacik Tipple Tippery Tinson Tinnell Timper Timblin Tillberg Tijernia Tigges Tigar Tielking Thyng Thonen
Thomley Thombs Thimmesch Thier Theodorov Tharnish Tharaldson Thackaberry Tewari Tetu Tetter Tersigni Tepezano
Tennon Tennent Teichman Teehan Tayloe Taus Tatis Tata Tat Tashima Tarufelli Tarlow Tarkowski Tarka Targett
Taran Tarabokija Tappen Tanous Tanigawa Taneja Tallerico Tallada Talk Talhelm Takehara Takata Tagliavia Taffer
Tadman Tacdol Tables Szewczak Szeredy Szanto Sympson Symmes Syers Syas Swinny Swierk Swendsen Sweigard Sweezey
Sweesy Sween Sweely Sweed Sweazy Swauger Swansbrough Swango Swanda Swamp Swallows Swaggerty Svatek Survant
Surowka Surina Suozzi Sunstrom Sunford Sundseth Sundahl Summerill Sumida Sumbler Sulyma Sulieman Suit Sugiyama
Suell Sudo Suddreth Sucher Sturn Sturkey Studzinski Studler Stuckmeyer Stryjewski Stroy Strotman Stroik Stroede
Streeby Stredny Strazi Stray Strawderman Straiton Stoudmire Stormont Stopka Stoneback Stoldt Stolarz Stolarski
Stockmaster Stobb Stivason Stirk Stipp Stingel Stike Stiebel Stidd Sterley Sterle Stepro Stepovich Stephson
Stenseth Stenerson Stello Steinbrook Steidley Stehlin Stegmaier Stefanow Steese Steenhuis Stavely Stave Stautz
Staunton Stater Startup Startt Startin Starratt Stargell Starcevich Stank Stanis Standing Stancliff Stanchfield
Stanbrough Stakes Stahmer Staheli Staebell Stadtlander Stadheim Sroufe Sroczynski Srnsky Sreaves Srader Squeo
Spuler Sproat Springmeyer Sprengeler Spolar Spivack Spinale Spiegler Spickerman Spessard Spenner Speich Sparaco
Spalter Sowells Sovich Southmayd Southgate Sotto Sotomayer Sosaya Sorvillo Sorrel Songco Somerset Somero Soll
Solarzano Sokal Soibelman Soesbe Sobotta Sobina Sobeck Soard Snorton Snopek Snoozy Snethen Smithhisler Smee
Smaniotto Slusarski Slowe Slotnick Sleva Sleighter Slappey Skyers Skutt Skorcz Skoczylas Skillicorn Skiffington
Skerl Skehan Skalla Siwinski Sivley Sittloh Sitterly Sith Sise Siroky Sirles Sirignano Siren Sinsabaugh Sinks
Sinibaldi Singson Sindlinger Simpkin Siminski Simcoe Siford Siegert Sidor Sidhom Siddique Siddell Sicotte
Sichting Sicari Sic Siano Shramek Shortnacy Sholler Sholette Sholders Shogren Shoenberger Shoemate Shoat
Shinoda Shines Shimshak Shigley Sheward Shetrone Shetlar Sherretts Sherod Shenkle Shely Sheltra Shelpman
Shellabarger Shelite Sheldrick Shelburn Sheinbein Shebby Shawley Shatrau Shartle Sharifi Shanker Shami Shamel
Shamburg Shamas Shaffstall Shadowens Shackleton Shaak Seykora Seyfert Sevcik Seubert Seu Setter Sesler
Servatius Serrant Serramo Serl Serini Serenil Serapion Sept Sensibaugh Sens Senich Sengbusch Sendra Senate
Semrau Semrad Sempertegui Semons Semke Sellinger Seliga Sekel Seilheimer Seigfried Seesholtz Seefeld Seecharran
Sedrakyan Seavy Seamster Seabold Scyoc Sculley Scullawl Scrogham Scow Scopa Scontras Sciola Scifres Schweyen
Schweim Schweikert Schweder Schwebel Schusterman Schuhmann Schuerman Schuchman Schrotenboer Schoppert Schopper
Schools Schoneman Scholfield Schoeppner Schoenleber Schoeman Schoel Schnurbusch Schnepel Schnader Schlarb
Schlappi Schlaht Schinkel Schimizzi Schifo Schiesher Scheyer Schettler Scheppke Schepper Scheinost Scheidel
Scheets Schatzman Scharwath Scharp Schaack Scarnato Scarnati Scaringi Scarcia Sawina Sawer Sawaya Sawatzky
Savcedo Sauser Saumier Sauchez Sauceman Sathre Satawa Sasala Sartoris Sarchet Santulli Santory Santorelli
Santopietro Sansing Sanseverino Saniatan Sanges Sanflippo Sandona Sandelin Sandate Sammis Sambor Samano
Salvitti Salvietti Salum Salsa Salonek Sall Salemo Salee Salak Sakihara Sakasegawa Sakaguchi Sagastegui Saeturn
Sacayanan Saborio Sabeiha Sabedra Sabagh Rzepecki Rzasa Ryser Ryner Rydman Rycroft Rybij Ruyes Ruttan Russon
Rushe Rusert Rusell Runnells Rundstrom Rumschlag Rullman Ruka Ruiloba Ruh Ruggs Ruffer Rueluas Rueger Ruediger
Rubinoff Rubendall Rozmus Roxburgh Rowls Rousch Rothove Roszel Roske Roskam Rosensteel Roome Rombough Romash
Romanson Romance Rolison Rogol Rogas Roese Roehrs Roegner Roeger Rodrguez Rodeman Rodebaugh Rockenbaugh Rocconi
Robleto Robateau Roarty Roaf Rivenberg Rivara Rivali Risse Risby Ripperger Riopelle Ringrose Rinebarger Rile
Riggen Rifenbark Rieper Riedmayer Ridderhoff Rickon Rickels Richoux Richens Ribao Rhodarmer Rheingans Reznik
Reveron Reph Renko Remme Remlinger Remke Remily Reissig Reisher Reinitz Reinholtz Reines Reigstad Reigh Rehnert
Rehagen Redline Redhouse Redepenning Rechkemmer Reando Razavi Rayson Rax Raveling Rauser Rauschenberg Raupach
Raum Rauen Ratulowski Ratterree Ratering Rannels Rane Randhawa Ramus Ramsfield Rams Ramroop Ramano Raikes
Rafaniello Raetz Raether Raeside Radwan Radman Radar Racki Rachlin Rabena Rabassa Rabadan Raad Quoss Quizon
Quito Quintela Quimet Quilty Quilimaco Quidley Quezaire Quave Quandel Qiu Qazi Pyrdum Pyon Pyeatt Puzinski
Putnal Pumphery Pumper Pump Pummell Pumarejo Pulvermacher Pultz Pully Pullens Pulkrabek Pulk Pudlinski Puccetti
Przygocki Prusha Prudente Prucnal Prottsman Prosch Prodoehl Procell Prinzivalli Primes Presnar Presho Prentis
Preisler Preisel Pratka Pratcher Prass Pozzuoli Powanda Poundstone Potra Potestio Potempa Postlethwait Posas
Portrum Portland Portie Popovitch Popken Pontremoli Pontarelli Pomainville Polycarpe Pollart Politowski
Politano Polczynski Pokoj Poitevint Poissonnier Poeppel Poellot Poehlman Poehlein Podratz Pociask Plocher Pline
Plessinger Plageman Placko Pizzola Pizzella Pittner Pitstick Pitsch Pitney Pitaniello Pistoresi Pirc Pinski
Pinera Pincock Pinckley Pincince Piliero Pilat Pigue Pietschman Pierpoint Picon Picking Picardi Phlegm Phippin
Phetteplace Pharel Pfundt Pfluger Pfeuffer Pfefferle Pezzulo Pezzano Peveler Pettersson Petsch Petrusky
Petruska Petrulis Petrossian Petroske Petitte Petela Petaccio Pesto Pestka Pesta Pessoa Perun Perrow Peros
Perney Perlin Perigo Percle Pepple Penttila Pensiero Penigar Penez Pendrak Pellowski Pellow Pellin Pelini
Pekrul Peevey Pedraja Peasel Payment Pavolini Paviolitis Paulsell Patrum Patrie Patras Patera Patek Pastrano
Passow Passley Paske Partible Parsa Parnes Parliman Parlato Paravati Paradowski Papagni Pannunzio Panis Pandit
Palomin Palomaki Pallanes Palino Palfreyman Palanza Palagi Painton Pahulu Paganico Paeth Padlo Padillia Paddy
Paddick Paciolla Pacholski Paap Paa Owolabi Overshown Overocker Overgaard Ouchi Ottoson Ostrye Osterland Osland
Oslan Osick Osdoba Osberg Orzel Ortmeier Ormerod Orgeron Orbaker Opiela Opdahl Onks Oltrogge Olnick Olivarres
Olide Oleksy Okray Okinaka Ojima Ojala Oinonen Ogwin Ogborn Oflaherty Offill Oetken Oertle Oehlert Ocha Oby
Oblak Oachs Nydegger Nybo Nuuanu Nutile Nuse Nungesser Nuber Noy Novinger Northan Norseworthy Norrod Normington
Norenberg Nordine Nop Noori Noblet Nist Niskala Nilan Nigl Nightengale Nhek Ngvyen Newville Newsam Newnham
Newmeyer Newlan Newbert Neusch Neun Nethken Nethercutt Nesser Neske Neman Nelton Nelles Nekola Neiling Neeser
Neelly Nedved Neang Navejar Naveja Nauarro Natho Nathe Natcher Nasby Narlock Nanton Naillon Naill Naguin
Naftzger Naegle Naegele Naef Nacke Nabritt Mynhier Myart Muzquiz Mutty Musolino Mushero Murtaugh Murie Muresan
Murdough Munuz Munstermann Munsen Munselle Munise Mungle Munerlyn Muncher Mulrooney Mullee Mulaney Mulanax
Muhlhauser Muhlestein Mugleston Mugg Mugford Muckel Mucerino Mrotek Mrnak Mozdzierz Moyler Moury Moulding Moul
Mottai Mostyn Mosimann Mosholder Mosburg Morrisseau Moron Moreta Morcos Mooe Montori Monteforte Montante
Monsees Mondier Monden Monckton Monce Monarch Monarca Mompoint Mollema Molin Molima Molash Moher Mogle Mogannam
Moel Moehn Modesitt Mobilia Moag Miyagawa Mivshek Miu Mittman Mittleman Mittelsteadt Mittelstaedt Mitsch
Mithell Miscione Mirbaha Mirabelli Minon Minnerly Mingrone Minervini Minerd Minarcin Mimnaugh Milord Milnor
Milnik Millers Milkowski Mikrot Mikles Miglorie Mientka Midthun Middlesworth Micklos Mickler Michetti Michelli
Michelet Micallef Meyn Meullion Metoxen Messore Messano Mesaros Merritts Merrion Merril Mermis Merlini Merker
Meridith Mergel Merbaum Mente Mensi Menninger Mennen Menlove Menken Menette Mendyk Mendoca Mendivel Mendias
Menasco Melloy Mellema Mellard Meldahl Melberg Meirick Meinel Meiler Meile Meidl Medus Meduna Medovich Mazell
Mayotte Maybrier Matuszek Mattimoe Mattey Matterson Matten Matsushima Matsubara Matrone Matras Matier Massare
Maslin Mashaw Mase Mascola Masci Marze Marvray Marusak Martowski Martiny Martie Martabano Marschel Marsack
Marsac Marohnic Markve Markis Marking Marken Marioni Marichalar Margosian Maretti Mardesich Marcussen
Marchessault Marcey Marafioti Manzanero Manwill Manual Manocchio Manko Manista Manire Manikowski Mandino Manary
Manalang Malling Mallahan Maliska Malet Maleski Maldonaldo Malaterre Malaney Malagarie Malabe Makinster Maita
Mahley Magos Mago Magnant Maglott Maglori Maenius Madkin Madarang Madagan Macrina Macquarrie Macmahon Maciver
Machkovich Machan Macewen Macera Macer Maceachern Macaskill Maaske Lysaght Lynum Lynema Lyas Lutton Luttman
Lutsky Lutfy Lupoe Lundrigan Lunderville Lukan Luedeman Ludke Lucore Lucksinger Lucks Luckner Lucarell Lubelski
Luarca Luaces Lozinski Loynes Lowis Lovorn Loverde Lovasz Loughery Losito Loschiavo Lorsung Lorquet Lorkowski
Lorey Lorente Loreman Lopaz Looft Longman Longhofer Longan Lomascolo Lomack Lolagne Lokaphone Logins Loggin
Lofredo Loescher Loendorf Locus Lockyer Lockheart Lobendahn Lobasso Lob Livshits Litzau Litty Litteer Litsey
Litrenta Litner Liszewski Lisman Liquet Liptok Lineweaver Lindenpitz Lindel Lillywhite Life Lievano Lieblong
Liebler Lidey Libutti Libengood Leyson Leyland Lewczyk Lewark Leviner Levenstein Leszczynski Lestage Leske
Lerwick Lepkowski Lenyard Lenger Lendon Lemarie Lelle Leisner Leisey Leischner Leimer Leigers Leiferman
Leibfried Lehoullier Lehnortt Legget Legath Legassie Legarreta Leftridge Leewright Ledsome Lecrone Lecourt
Lecky Lechman Lebouf Leazer Leavins Leadbeater Lawwill Lawall Lavorini Laviero Lavertue Lavalais Lautenbach
Lausier Laurange Launey Laughead Laufenberg Lauderman Laubhan Latunski Latulas Lastrape Lastiri Lason Laskoski
Lasanta Laroux Larizza Larive Larish Laquerre Lappas Lapilio Lapadula Lanzi Lanzafame Lantier Lanski Laningham
Langon Langdale Landron Landero Landauer Landacre Lamport Lamping Lamott Lamonda Lammi Lambiase Laite Lahaye
Lafone Laferte Laeger Ladieu Ladabouche Lachat Labonville Labbee Labatt Kynaston Kwaterski Kuzniar Kuthe
Kutchar Kurtin Kuramoto Kupstas Kuperman Kuns Kullmann Kuligowski Kukielka Kuehler Kudrna Kubie Kubas Kuba
Kualii Krysinski Kryder Kroft Kroencke Krigger Krieser Kretschman Krentz Krenke Kreitner Kreimer Kray Krawchuk
Kravs Kranich Krampitz Kragh Krager Kozuch Kozloski Kozatek Kovalsky Kovalcik Kovack Kotera Kot Koszyk Kostel
Kosmicki Koshy Korona Koroma Korba Koopmann Kolodzik Kolodzieski Kolle Kolkmann Kolker Kolda Kokaly Kofford
Koepper Koeing Koehnen Kodish Kodani Kocur Kocourek Kobza Koble Koback Knutzen Knows Knolton Knoblauch Knispel
Knieper Knepshield Klyce Klunk Kluka Klostermann Klosinski Klish Klint Klinner Klindt Klimko Klicker Kleman
Kleinsorge Kleinfelder Kleier Klaman Kizzee Kitto Kitka Kirtdoll Kirscht Kintzer Kinstle Kinning Kinniburgh
Kinnett Kinker Kinkelaar Kings Kingham Kingfisher Kimmet Killingbeck Kilberg Kikuchi Kiesow Kienitz Kidner Kida
Kid Khuu Khatak Khaleck Kezar Keyton Ketelhut Kesley Keshishyan Kerzman Kertesz Kerslake Kerscher Kernes Kerin
Ker Kenimer Kenfield Kemick Keitsock Keisker Keery Keblish Kebalka Kearny Kearby Kayler Kavin Kauer Kattan
Katoa Kassis Kashuba Kashan Kartman Karry Karpel Karnopp Karmazyn Karjala Karcz Karasti Karagiannis Kapoi
Kapanke Kanz Kaniewski Kanemoto Kaneholani Kandt Kampfer Kammann Kamler Kalvig Kalmen Kallstrom Kallin
Kallbrier Kakaviatos Kakar Kahahane Kagel Kabat Kabanuck Jurczak Jurasin Juras Junke Junghans Jungen Juliusson
Juhnke Juett Jolla Jokinen Jokela Joffe Joecks Jochumsen Jeziorski Jesseman Jessamy Jernejcic Jergenson Jerdon
Jensrud Jellinek Jedrey Jedele Jauron Jatho Jarrel Januszewski Janski Janovsek Janning Janikowski Jandres
Jamaica Jalonen Jainlett Jahnsen Jahde Jagow Jagielski Jaffray Jaecks Jacoway Jacocks Iwami Irmeger Irie
Iredale Inscoe Inklebarger Ingemi Immen Imig Imberg Imamura Illies Ijams Iha Iden Ibraham Ibey Ialongo Iafrate
Hyzer Hyacinthe Huyard Huxman Hutchkiss Hutchingson Hussman Hurm Hupka Hunyadi Hunstad Humpert Hummons Hultz
Hulton Hules Huisenga Huhta Hugueley Hughe Huggler Hufton Huffstickler Huddelston Huba Hrivnak Hoysradt Howorth
Howenstine Hovda Hourani Houglum Houch Hotalen Hosse Horwich Horvitz Horoschak Hornor Hornbrook Horita Hoque
Hoovler Hoople Hookfin Honeysucker Honeycut Honerkamp Homyak Homa Holzwart Holzerland Holyoke Holtry Holterman
Holohan Hollinshed Hollington Hollenshead Holey Holderby Holak Hokkanen Hohner Hogsed Hoglen Hogen Hogberg
Hofland Hofius Hoffis Hofferber Hoffarth Hofacker Hoekman Hodor Hochstetter Hochnadel Hobbins Hoa Hlavaty
Hittner Hitson Hirtz Hirschi Hinkes Hinke Hindley Hince Hilse Hilke Hilferty Hildesheim Hikes Hignite Higman
Hiemer Hickinbotham Hewatt Hetz Hetsler Hessian Hershaw Herra Hernander Herlocker Hepper Henseler Hennick
Hennecke Hendrikson Henderlight Hellstrom Helderman Heitland Heistand Heiskell Heisinger Heiserman Heinritz
Heinly Heinlen Heimerdinger Heimbigner Heidbreder Hegwer Hedeen Hebrank Heberlein Heaslet Hearin Hazelbush
Hayzlett Hayre Haymans Hayenga Hayduk Haward Havner Haushalter Hauf Hatke Hatchel Hassard Haskovec Hashmi
Harvath Hartill Harteau Harshfield Harrigill Haros Haroldson Harmeson Harkley Hariston Harington Harian Hargus
Hargens Hardina Haraldson Harajly Hapke Hapeman Hanz Hanthorn Hanry Hannasch Hannam Hanifan Hanft Handon
Handford Hancher Hancey Hample Hammrich Hammerstrom Hambric Halwick Halma Hallgren Hallet Hallada Halik Halgas
Halcon Halbrooks Hakel Hairfield Hainesworth Haggarty Hagenhoff Hagebusch Hagadone Haft Haflett Haefele Haddow
Hackbart Haberer Haass Gwinner Gwathney Gwartney Gutterrez Gutoski Gutkin Gutherie Gutches Gustus Gustison
Gustaveson Gurtner Gurkin Gummo Gulliksen Gulke Guldin Guitierez Guile Guildford Guidice Gugerty Guffy
Gueningsman Gudgell Guderjahn Guariglia Gryniuk Grueser Grudem Growden Grossett Gropper Gron Grodin Groch
Grismore Grinvalsky Griffth Griess Greynolds Gresh Greminger Greenwade Greenlief Greenier Grayes Gravell
Grassmyer Grappe Grantland Grandin Grandel Grandbois Granahan Gramham Graffeo Graeter Gradwell Gradel Grabo
Graban Governale Gouty Goughnour Goude Goubeaux Goth Gosline Goslee Goshen Gosewisch Gorzynski Gortman Gorter
Gordin Gord Goos Goodwine Goodrick Goodley Goletz Goldy Goldthwaite Goldthwait Goldizen Golar Goist Gofman
Goffer Goerges Goeltz Goedecke Godnick Gocke Goade Gneiser Gluth Glovier Glomski Glodo Gloden Glenister Glawson
Glasier Gladysz Gladstein Gjertsen Gitto Gittelman Girvin Gionfriddo Gingell Gimble Gilhousen Gilboy Gilberti
Gigantino Gietzen Gieseking Gianikas Ghosn Geyman Gevara Getsinger Gessert Gerrior Geris Gerhauser Gerety
Genzone Genuario Gentles Gentille Genter Gelle Gelfand Gekas Geck Gearin Gdovin Gaydosh Gawith Gave Gauntlett
Gaugler Gaudy Gaub Gatten Gathje Gasner Gasco Gascho Garvis Garra Garnette Garing Garick Gardunio Gardon
Gardemal Garde Garczynski Garant Ganus Gantnier Ganis Gangloff Gangler Ganer Ganem Gampp Gallihugh Galletti
Gallenstein Gallarello Galla Galka Galayda Galapon Gady Gadsen Gachupin Gaboury Futterman Fusch Furuta Furth
Furber Fune Funai Fuess Frutchey Frumkin Fruhling Frommer Fromdahl Froehner Frizzle Friends Friederich Fregia
Frater Fraile Foste Fosselman Fosnaugh Fosburg Fortis Fortgang Forson Forseth Forkin Forister Forinash Footer
Fontillas Fontenelle Fonesca Fogerson Fogelquist Flye Flummer Floth Floro Flies Flexer Flessner Flatness Flank
Fland Flahive Flager Fiveash Fitzner Fitzke Fitcheard Fishbeck Fipps Finster Finken Finigan Fingal Filsaime
Fillingim Fila Fies Fiebelkorn Fiducia Fiallo Fetherston Fetherolf Fesmire Fesenmyer Ferriss Ferrick Ferniza
Fernades Ferdig Ferandez Feoli Fenninger Fenney Femi Fejes Fehlman Feger Febbraio Feasel Feagley Fayad Favaloro
Fauerbach Fauble Fasheh Farrant Farra Farfaglia Farell Farb Fanjoy Fangmann Famulare Fallows Fallert Falero
Faldyn Falce Fairburn Fahlsing Faggett Fafinski Fadness Fabros Fabert Everidge Etzkorn Etier Estabillo
Esquivias Esquirel Eslava Eschete Erway Ertzbischoff Erner Ermitano Ermitanio Ermert Erdley Equihua Enzor
Ensing Engleking Engelkes Endlich Endler Emms Emmerling Ellsbury Elizarraras Eliopoulos Elery Elek Elderidge
Elbaum Ekins Eisley Eilderts Eikleberry Eigo Eighmy Ehly Egloff Egland Eggington Eggenberger Egar Egans
Eftekhari Efford Eeds Edvalson Edgman Edemann Edelmann Eddens Eckl Eckerle Eckelman Ebrahim Eberspacher
Ebbighausen Ebaugh Easly Eash Dzledzic Dyba Dworaczyk Duttry Duthie Duszynski Duso Dushaj Dusett Dus Durman
Durkins Durick Duplechain Dunnivan Dunlow Dunivan Dumars Dumaine Duliba Dulany Duka Duft Dufrane Duffek
Duellman Ducking Drzewiecki Drugan Drozdowski Drozda Dronet Drilling Driesenga Dreyfuss Drevs Dreben Draudt
Draleau Doyer Dowlin Dotterweich Dottavio Doroff Dornon Dorland Doop Donndelinger Donehoo Donate Donado Dommer
Domann Dolio Dolence Doland Dolak Doersam Doerrer Doede Dockham Dobrich Dobosz Dobin Dobbratz Divlio Divel
Ditzel Disalvatore Dinnen Dinkin Dimler Dimiceli Dimeglio Dimascio Dimare Diluca Dilsaver Dilibero Dile Digioia
Difede Diedrick Dickmann Dickes Dickason Dicapua Dicaprio Dibrell Dibley Dibattista Deyon Devotie Devoid Deval
Detlefsen Destiche Desposito Desola Deshotels Descombes Deschepper Desautel Desano Deroy Derosset Derosby
Deroeck Derocher Dergance Deren Deptula Deprey Depolis Depner Depetro Denunzio Densford Dennington Dene Dender
Denbo Demuro Demoranville Demling Demerson Demelis Demeglio Dembo Demattia Demarinis Delprincipe Deloria
Delnoce Delmedico Dellow Delles Dellavalle Dellamora Delguidice Delgato Delfs Delcourt Delcolle Delaportilla
Delahoz Delacueva Deisch Deike Degro Degonia Degollado Degolier Degirolamo Degele Degeest Degeare Defina
Defabio Deeley Decraene Decou Decorte Decinti Dechambeau Debutts Debro Deblieck Deblasi Debem Deavila Deases
Deangeles Deahl Daymude Daven Datil Daros Darnick Darienzo Dardy Daponte Dannhaus Danneman Danger Dangel Danes
Danekas Dandrow Dambrose Dalesandro Daiton Dainels Daigh Dahnke Dahme Dahling Dagata Dack Czaplicki
Czachorowski Cuttitta Cutaia Custance Curless Curie Curi Cupelli Cumens Cumbass Cumba Cullars Cullar Cukaj
Cubito Cuascut Crytzer Crye Cruzen Cruser Crunkleton Crummett Crumbliss Cropley Cronquist Cronkite Cronic
Crombie Crockwell Crnkovich Critcher Cristo Cristales Crisanti Cretsinger Creson Crelia Craze Craveiro Cratch
Crapps Cran Craigmiles Craiger Craige Crady Cradic Craddieth Cowels Coveney Courcy Coulbourne Cotsis Cotney
Cotilla Costaneda Costabile Cossel Cossa Cos Corria Cornog Cornely Corio Corino Corington Coressel Corbisiero
Corbelli Copps Coovert Coopwood Cooner Cookman Conzales Conver Contratto Conrady Connel Conneely Conmy Comber
Colvert Colp Colop Collini College Colestock Colebank Colasante Colasacco Cokeley Coalson Clowes Clevette
Cleven Clearwater Cirocco Cilek Cieszynski Cicerchia Ciaschi Cianchetti Chudy Chuc Chryst Chrisley Chokshi
Chmela Chkouri Chio Chimilio Chilen Chilek Childrey Chicas Chiappone Chiappinelli Chiado Chhom Chesterfield
Chesteen Cheshier Cherrez Cherep Cheevers Checkett Cheaney Chayka Chawla Chasin Chasen Charvat Chapoton Chantos
Chantler Chant Chadez Chaco Chabez Ceppetelli Cederberg Cedar Cavel Cavanah Cavagna Catus Catton Catterton
Catherwood Catherman Castellan Cassey Casparis Casilla Cashdollar Casaceli Carvana Carriedo Carrecter Carraher
Carrabine Carouthers Carmany Caretto Careaga Carbine Carathers Caraker Capuchin Capistran Capdeville Canute
Cante Canclini Campen Camic Camey Calwell Calvey Calvary Callo Callinan Callais Calizo Calip Calibuso Caira
Cahillane Cahalane Caffery Cadlett Cacciatori Cabebe Byus Byrnside Byrer Byone Buza Buttrum Buttel Butremovic
Butanda Bustin Bushlen Bushart Burtchell Burnard Burlett Burkeen Burce Buote Bunyan Buntrock Bunck Bumpas
Bulleri Bugge Bueter Buerk Buenger Buehrle Buechele Budrow Buddenhagen Buchenau Bubar Bruzas Brutsch Bruschke
Brunot Brungard Brund Bruender Brucks Bruchey Brozowski Brownd Brothern Broomhead Bronw Brom Brog Brodigan
Brockhaus Brockel Broadaway Brletich Briston Brissett Brines Brillon Brightbill Brigges Briel Brents Breitmeyer
Breithaupt Breidenthal Breden Bredemeier Breckinridge Brecheisen Brecheen Breazeal Bream Brazzel Brawdy
Brashers Branz Branyon Brantz Brannam Brankovich Brandle Branchaud Bramley Bramall Brakeman Bradby Bozelle
Boyarski Bowline Bowey Bowerize Bowdon Bowdler Boutros Bouten Bourdier Bouras Boufford Bottex Bottemiller
Bothman Botcher Boshers Bornemann Bonnot Bonifant Bongiardina Bonenberger Bollier Bolar Bokman Bokanovich
Boissonnault Boiles Bohrn Bohlke Bogenschutz Bogel Bogda Boevers Boever Boender Boehringer Boehne Bodor Bodda
Bodak Bockenkamp Blyden Bluto Bludworth Bloxsom Blomstrom Bloebaum Blier Bleiweiss Blegen Bleacher Blaum Blasz
Blasingim Blasengame Blagman Blackstad Blackham Blache Bixel Bitters Bissegger Bisker Bishoff Bisard Birtwell
Birley Birkenmeier Birkenholz Birkeland Birdsey Birdo Birdinground Bilsborough Billot Billops Billingham Bigney
Bigg Bienkowski Bienek Bielefeld Bielec Bickell Biava Biagas Bhayani Bez Beyene Bevels Bettner Bettinson Betson
Beto Bessix Bessire Bertschy Bertoncini Bertelson Berteau Berrong Berrones Berringer Berrigan Bernsen
Berlingeri Berken Berka Bergdorf Bergara Bergant Berdugo Berdine Berberian Benish Benincase Benedith Bendas
Benak Belsheim Bellrichard Belleville Beliles Belgrade Belcastro Bekius Bekhit Beightol Behel Beetz Bedson
Becze Beckmeyer Beckey Beckelhimer Beccue Beberwyk Bebber Beamesderfer Beacom Bazzle Baynham Bayhonan Bayas
Bawany Baumgardt Bauerkemper Baudino Battko Batta Baskas Baseler Basanta Bartucci Bartron Barthold Bartamian
Barsalou Barrineau Barriger Barreneche Barkie Barich Bardes Baral Baragar Baque Banther Banome Bannowsky Banke
Baniaga Bandley Banahan Banaag Bamba Baltzer Balster Balnis Balkin Balfe Balerio Balent Baldyga Baldor
Baldinger Balanoff Balado Balaban Balaam Bakes Bajwa Baisch Bahnsen Bahls Bahler Bagdasarian Bagaoisan Bafia
Baese Bado Badder Bacurin Backers Bachor Babbit Babauta Baadsgaard Azzara Azebedo Avello Ausby Auna Aukerman
Auckerman Auck Auble Atterson Attard Aswegan Aste Assaf Asken Asiedu Ashner Aschenbach Arvay Arvan Artley
Arrollo Aroyo Aronov Aromin Arnsworth Arnspiger Arnn Armant Arington Argubright Arcoraci Arbuthnot Arbo
Aquilera Apsey Appolonia Apana Antista Anshutz Anon Annala Anklam Angold Andren Andreadis Andera Andelman
Anchors Anacker Ampy Amons Amirault Amezaga Ameigh Alyea Altvater Altig Altermatt Almengor Alme Allvin Allocco
Allegrini Aliment Algee Alexanian Aler Alarid Akiona Akemon Aitcheson Ainley Ailey Ahluwalia Ahlf Ahlbrecht
Agundez Agins Aggarwal Afalava Adomaitis Adlam Adie Adey Addleman Adamyan Acothley Acklen Ackert Ackerly
Acencio Accosta Abundiz Abedi Abbassi Abbasi Aanerud Aakre Aagaard Zwickl Zuver Zurasky Zumba Zuckerwar
Zuccarelli Zubris Zoucha Zorns Zorc Zitzow Zitzloff Zirkles Zippe Ziola Zinz Zinsmeister Zincke Zieschang
Zierdt Zien Ziemke Zidek Zickler Zeuner Zerba Zera Zenger Zeltmann Zelle Zelinka Zelek Zele Zeimet Zebley
Zdanowicz Zbell Zaremski Zar Zancanella Zambarano Zakar Zadorozny Zader Ysquierdo Yoxall Youst Youngstrom Youn
Youker Yoss Yoshina Yonke Yonemura Yohannes Yock Yerhot Yengo Yehle Yanofsky Yaker Yagues Yach Xue Wyrosdick
Wygle Wygand Wurl Wunderlin Wunderle Wuerth Writer Wrighten Wrich Wozny Wozney Wowk Wormington Worf Woolem
Woodrich Wooderson Wonder Womeldorf Wolz Woltmann Wolstenholme Wollmuth Wolle Wolfard Woldridge Wojtanowski
Wojner Woitowitz Woehl Wittenburg Wittel Witschi Witaszek Witaker Wiszynski Wiswall Wiss Wisher Wisenbaker
Wires Winsky Winfough Winckler Wimes Wiltberger Wilm Willrich Willoby Willimon Willenborg Wilczewski Wilcock
Wiggens Wigboldy Wiesler Wienhoff Wielgus Wiebers Wieber Wickizer Wichrowski Wibbens Whyard Wholey Whitsey
Whitlingum Whitlach Whirry Wharry Wharff Weyman Weyler Wethje Westveer Westmorland Westerhold Wesselman Wesloh
Wery Wermers Werlinger Werksman Wenzinger Wendeln Wenck Wember Welters Welland Welchman Welchel Weitnauer
Weissler Weinger Weigert Weidert Wehby Wehbe Weck Wechter Weaving Weather Weal Weagle Wdowiak Wayns Waycott
Waychoff Waterfall Watcher Watahomigie Wasowski Wasner Washko Washing Washell Warson Warrenfeltz Warmbrodt
Warhurst Wardsworth Wanzek Wanta Wansing Wankel Wangberg Wanberg Wamack Waltzer Walthers Walterson Walshe
Walrond Wallgren Walema Waldram Waldhauser Waldecker Walby Wakin Wakabayashi Wah Wagy Waggner Waffle Wadzinski
Wademan Wackerly Wachs Wable Vredenburg Vrana Vrable Vosper Vosberg Vorhees Vora Vonstein Vondoloski Voltin
Volland Volentine Volcko Vojtko Voice Vogeler Vizena Vitko Viste Visor Virock Vinup Vinion Villas Villarta
Vilello Vigne Viener Vielmas Vielhauer Viehman Vidulich Vidinha Videen Vickerson Vicker Vertz Verry Vermeesch
Verhoff Verdino Ventrella Ventola Venter Vennes Venneri Venditto Velzy Velilla Velie Vecker Vear Vavricka
Vautrin Vates Vassall Vasmadjides Varty Varriano Varrato Varnedoe Varillas Vardaman Varajas Vanzyl Vanvleet
Vanvleck Vansoest Vanskiver Vanskike Vanruler Vanputten Vanoy Vanous Vanoort Vanliew Vanlew Vanhulle Vanhoozier
Vanhofwegen Vanhaitsma Vanecek Vandrunen Vandixon Vandivier Vandiford Vandezande Vandewege Vanderzanden
Vanderwerff Vanderwerf Vanderschel Vandehei Vandee Vancheri Vanbramer Valsin Valido Valenzano Vajda
Vaillencourt Vacheresse Uzdygan Uyetake Usilton Urueta Ursprung Ursiak Urquilla Urquidi Urfer Ureta Urbancic
Upwall Uptegrove Upadhyaya Unterburger Unch Unavailable Unangst Umphenour Umbenhauer Ulseth Ulatowski Ukosata
Uhyrek Uhrmacher Uhlich Ueno Uelmen Udoh Ude Uchytil Tzeng Typhair Twelves Twehous Tuxhorn Turybury Turro Turne
Turnblom Turkus Turks Turbin Turbes Tunick Tumpkin Tuholski Tuggie Tufnell Tubertini Tubaugh Tsutsui Tsuha
Tsuda Tsinnie Trupia Truner Trundle Trumm Trullinger Truell Trucco Trowers Trover Trosien Tronnes Trompeter
Trolio Troendle Trobaugh Triska Trimarco Tridle Tricoche Tresvant Trest Tresler Tresca Tremont Treinen
Treichler Treglia Treamer Traxson Traugh Trasher Trapasso Trant Trancoso Traister Trailor Trageser Trac Towson
Tovrea Totherow Tote Tortorelli Tornabene Torigian Torello Toppa Topor Toothill Toop Tonsil Tomsich Tomlison
Tolmich Tollner Tollefsrud Toledano Tolayo Toenges Toefield Tock Tobery Tobert Toban Toback Tjarks Tiznado
Titlow Tishler Tippet Tinkey Timson Timperman Timmis Timme Timberman Tikkanen Tierman Thuringer Thul Thu Thro
Thornwell Thomlison Thomlinson Thomassen Thimmes Thilking Thierman Thielemann Thiboutot Thibideau Theard
Thavichith Thaut Tezak Tetzloff Tetlow Tessler Tesseyman Teskey Tes Terzian Terwillegar Tervo Terronez Ternasky
Termini Terboss Teramoto Tepley Tenuta Tenen Tellio Tellefson Telecky Tekell Tefertiller Teece Tedesko Tederous
Tebeau Tear Teahan Tazewell Tazelaar Tavano Tatsapaugh Tatlock Tataris Tassie Tarvis Tarkey Tarangelo Tappa
Tanna Tanikella Tamblyn Tamaro Talyor Tallas Talayumptewa Talaska Tagliarini Tagata Taflinger Tacderan Tablang
Tabisula Tabicas Tabar Szwed Szumski Szumigala Szollosi Szczesny Sypniewski Syon Syal Swor Swoopes Swoap Swire
Swimmer Swiler Swida Sweezer Sweep Sweeley Swede Swearengen Sweadner Swartzwelder Swanhart Sveen Svay Sutyak
Sutten Sutler Suski Supernault Suozzo Suns Sumney Summarell Sumera Sulzbach Sulfridge Sukhram Suk Suitor
Sughroue Sugahara Sudlow Sudan Sudak Subido Style Stweart Sturz Sturchio Stulce Stukenborg Stuckemeyer
Stsauveur Stroll Strissel Strimple Stremmel Streczywilk Strawhorn Stratz Stratos Straton Strassner Strama Stoss
Stomberg Stoliker Stoler Stolberg Stolarik Stohlton Stofko Stofflet Stoff Stoesser Stoeber Stodden Stobierski
Stobbs Stjohns Stirrup Stirman Stinehelfer Stimmell Stimits Stigger Stiers Stieff Stidam Stewarts Stevinson
Stevey Sterett Steppello Stepnoski Stentzel Stencil Stencel Stempien Steketee Steinborn Steigman Steiber
Stegent Steffani Steerman Steenken Steenhard Steedman Steckley Stealey Stayrook Stavnes Stash Stary Stare Stant
Stanfa Standfield Standberry Standage Stanco Stanage Stampe Stamdifer Stalworth Stalma Staires Staines Staine
Stahlberg Stadden Staberg Stabel Spurgers Spruce Sprinkel Springman Spriggle Sporleder Sporcic Spontak Sponholz
Spohr Spittle Spiry Spiece Sperlich Sperdute Sperazza Spelts Speares Speakes Sparhawk Spaniel Spaar Soyars
Soverns Southam Souphom Soun Soula Sossamon Sosh Sosby Sorsby Soroka Soricelli Sorbera Soplop Soohoo Sonoda
Sonneborn Somodi Sommese Solman Sollie Solla Solina Soliani Solecki Solages Sohre Soenksen Sodeman Sobiech
Soberanis Snobeck Snerling Snaza Smolic Smigel Smigaj Smiechowski Smida Smerkar Smeby Slothower Slotemaker
Slodysko Slivka Slimmer Slifko Slayter Slawski Slauson Slatten Slain Skultety Skrip Skowyra Skorupa Skordahl
Skomsky Skoff Sklenar Skeldon Skeesick Skea Skagen Sjostrand Sixtos Sivyer Siverson Siverling Sivan Siva
Sitzler Sither Siskind Siske Siron Siregar Sirbaugh Sirak Siptak Sinstack Sins Siniscalchi Singlton Sinden
Sinagra Simpon Simmoneau Simler Simkulet Simens Silverstone Silverness Silsbee Sillas Sileo Silbert Sikula
Siglin Sigley Sigafus Siew Sietsma Sierras Siembida Sieker Siedlik Sidur Sidell Siddoway Sibbald Shusta Shuskey
Shurts Shryack Shroll Showell Shove Shoulars Shortino Shopp Shmidt Shiu Shirar Shinners Shingles Shinabery
Shimko Shibles Shertzer Sherrin Sherril Shellhamer Shellhaas Sheldrup Sheladia Shehab Sheff Sheck Shearman
Sheaff Shauer Shatswell Shaske Sharick Shappard Shallcross Shala Shaklee Shakespear Shafe Shadwell Shacklett
Seymor Settlemire Setting Sether Sesma Sesareo Seryak Serven Sers Serbus Serb Seppi Sephus Sentinella Sensel
Senf Senato Sempek Semidey Semasko Selz Seltz Selitto Seikel Seigle Seid Segouia Segner Segerson Segala Sefcik
Seeholzer Seegert Sedita Sedenko Sedar Seckinger Sebald Seba Seahorn Seabright Scothorn Scordato Scobie
Schwieterman Schwendemann Schwede Schwartzbach Schwarcz Schwalen Schutzman Schunemann Schulweis Schul Schuffert
Schuckers Schrull Schrubbe Schreyer Schreckhise Schreader Schoonhoven Schoolman Schol Schoettmer Schoepf
Schoenle Schoenecker Schobert Schnyer Schnoke Schnipper Schneiter Schneekloth Schnapp Schmits Schmelzle Schmelz
Schmeisser Schmeiser Schmahl Schlotzhauer Schlott Schlossberg Schlipf Schlicker Schleuder Schleimer Schlauch
Schlaefer Schiesser Schieler Schied Schie Scheuvront Scheumann Scheperle Schenewerk Schemm Schellenger Schaupp
Schauf Schaudel Schau Schatzberg Scharr Schappert Schapp Schamel Schallhorn Schaefers Schadt Schadel Schackow
Schabowski Schabes Schabert Schab Schaab Scavotto Scarver Scarsella Scarbro Scampoli Scammon Scallon Scalley
Scafuri Scadden Scacco Sawchuk Saverchenko Satsky Satoe Sarwinski Sartorelli Sarria Saro Sarna Sarkin Sarisky
Sario Sarazin Sapia Santmyer Santmier Santillana Santanna Santacroce Sansouci Sannes Sanez Sandvig Sandino
Sandella Sanburg Samit Salvey Salvant Salvage Salts Salton Saltarelli Salt Sallade Salehi Saleeby Salameh
Salama Salaiz Salafia Sakry Sako Sakash Sahu Sahara Saguil Sagrera Saglimben Sagi Sagen Safranek Safko Sacre
Saccardi Saborido Sabins Sabet Sabbah Saale Rynne Rynders Rylands Rykowski Ruzbasan Ruwe Rutiaga Ruthledge
Rutecki Rusu Russler Rurup Ruozzo Ruot Runels Rumphol Rumpel Rumpca Rullo Ruisi Ruic Ruhle Ruffaner Rufer Ruetz
Ruehle Ruedy Ruden Rubulcaba Rowald Rovner Rouselle Roulston Rougeaux Rotty Rothery Rotert Roskowinski Rosiak
Rosh Rosenstock Roselius Roscigno Rosaro Rosada Roperto Ropers Rookwood Rongo Romrell Rollinger Rola Rokos
Rohwer Rohrscheib Rohlf Rogal Rogacion Roeschley Roers Roemen Roekle Roehrich Rodriguel Rodges Rodeen Roddey
Roddam Rocquemore Rockers Roccia Robishaw Robida Robichau Robertshaw Roberton Roberg Roary Rizzuti Rizal
Rittenour Ripp Riola Riogas Ringus Ringhand Rinehardt Rinderer Rigotti Riggans Rigazio Rigatti Rifenburg Rieu
Riehm Riech Riebau Ridgel Ridens Ridener Riddel Rickner Ricciardone Rhynard Rhyan Rhoderick Rho Rheinschmidt
Rezak Reusing Rettkowski Retterath Reshid Reppe Repke Reos Reome Renschler Renova Renollet Renison Reninger
Rengel Renart Relihan Reisen Reiniger Reindel Reil Reier Reh Regener Reeger Redmann Reddinger Redcay Reckling
Rebert Reategui Reagin Reagen Readnour Raynolds Rayer Raybould Rawdon Ravotta Ravo Ravitz Ravert Rathert
Raterman Ratel Raque Rapko Ransone Ransburg Rangnow Randon Rancifer Ramotar Ramones Ramone Ramire Ramin Rameres
Rakoski Rajala Raithel Rainie Rainge Rainbow Raigoza Rahming Radomski Radish Radilla Radde Racano Rabine Rabil
Rabell Rabasca Quiterio Quinzi Quink Quinci Quilliams Quiller Quider Quelch Queeley Quear Quastad Quaglieri
Pyscher Pust Purtle Purtill Purdin Puorto Punja Pullem Pulfer Puleio Pujia Puetz Puehler Puebla Ptomey
Przewozman Prysock Pruter Prunier Pruess Prudom Pruchnik Proveaux Prophit Procknow Proby Prive Preza Preite
Preisser Pregler Precella Prazma Prator Prahm Prader Pozniak Poxon Powledge Pouge Postlewaite Posthumus Posnick
Posley Poskey Poreda Poppema Popat Pondexter Ponciano Pommer Polosky Pollom Pollica Pollaro Polizio Polek
Polack Polacek Poertner Poduska Pockrus Pochintesta Pluym Pluhar Pliner Pliml Plese Pleasent Playle Plasky
Plane Plack Pizani Pitz Pittari Pitruzzello Pistorius Pistilli Pisha Piselli Pisco Piros Pirolli Pirman Pirkl
Pirie Pique Pintado Pingrey Pinger Pinelo Pilsner Pilley Pilgreen Piles Pila Pignatello Pietig Pierrott
Pierceall Pieratt Pienta Piekos Piechota Picquet Pickar Picerno Piceno Phyfiher Phorng Phearsdorf Pharmes
Phariss Pfuhl Pfenning Pezzetti Pevy Petzoldt Pettrey Pettas Petta Petross Petrochello Petriello Petch Pestoni
Pestano Pesick Perzanowski Perrien Perrenoud Perque Peroff Perlas Perkerson Perisho Perich Perfect Peregrino
Peregoy Perch Penza Pensis Penquite Peniston Penister Pendola Pendergraph Pelczar Pelch Pela Pehler Pegoda
Peelle Peeling Pedlar Pedder Pecoraino Peckman Pechal Pebsworth Peasnall Peasant Pead Peacemaker Paytes Paysen
Payn Pavletic Pavlat Pavlas Paup Patocka Pascocello Parthemer Parreira Parido Paretti Pardun Parchment Papstein
Papps Papakostas Pantoni Panik Panfilov Panfil Pana Pampusch Pamperin Palmitessa Palmero Pallett Palilla Palese
Palesano Palange Pagenkopf Padon Padmanabhan Padinha Packen Pacitto Pacchiana Pabich Oza Oyabu Overdorf Ourada
Otukolo Otterbine Ottalagano Osting Ostiguy Osley Oscarson Ortz Ortolano Ortea Orte Ortaga Orszulak Orser
Orihuela Ordorica Ording Ordal Orbin Oppel Onsgard Ondrick Olsin Ollmann Olives Olavarria Olano Olafson Okuno
Okuniewski Okuhara Okrent Ohs Ohno Ohlund Ohlendorf Offield Odiorne Oclair Ockenfels Ochocki Obleton Nylin
Nydick Nutzmann Nuque Nunz Nulle Nuffer Notti Nothum Nothnagel Notah Nossett Nosbisch Norrix Norlien Norkin
Nordon Nordmeyer Norat Nooe Nokleby Nofziger Noens Nivison Niu Nittler Nissalke Nishikawa Ninness Nin Nimon
Nifong Niewieroski Nietzer Niemela Nickless Nicklaw Nibbs Neyland Newmark Newey Newbauer Nevwirth Neverman
Neuser Neumaier Neufville Netzley Netzel Nettle Neiswonger Neiswender Neilan Neidhardt Neesmith Nebgen Navia
Nassimi Nashe Nases Naro Narasimhan Naqvi Nanka Naman Nahrstedt Nagura Nagarajan Nadile Nabours Nabers Mysinger
Mynear Muzzarelli Muthig Mustian Muskus Muskelly Musi Mushtaq Musca Murzynski Murzyn Murrillo Murello Murdy
Murakawa Munsinger Munnell Munks Munkberg Mundorf Mummey Mullick Mulkin Mulhollen Mulgrew Mulderig Mulac Muehl
Muddiman Muckerman Much Mucciolo Mruczek Mrazek Mowat Moure Motts Mosure Mossor Mossberg Mosler Mosha Moscrip
Mosbarger Morua Morss Morron Morrall Morioka Moricca Morgensen Morganson Moreshead Morely Moranville Moralas
Morak Moradel Moothart Monzingo Montjoy Monteagudo Monoz Mongon Mondejar Monas Monachino Momplaisir Momin
Molpus Molony Molner Molleda Molinski Molinelli Molfetta Molenda Molchan Mohseni Mogg Moerke Moenius Moehlman
Moder Moch Moat Miyamura Mittlestadt Mittelstedt Mittelman Mitschelen Mitro Mitchan Missey Misenhimer Mirjah
Mirante Miosek Minteer Minrod Minning Minnema Minium Minihane Minicucci Minecci Minchey Millson Milloway
Millonzi Millier Milley Millam Milillo Milbrath Mikowski Mikola Mikler Mihelic Mihaila Miesen Mierzejewski
Mickels Michienzi Michalke Miazga Mezydlo Mezick Meynard Meylor Mexicano Metsker Metrick Mestad Meske Mertins
Merta Mersinger Merschman Merila Meridieth Mergen Menzella Menze Mentnech Menson Mensick Mennig Mendillo Memos
Melroy Melochick Mells Mellgren Melich Melena Melching Melahn Meisler Meinerding Meidlinger Mehner Megrabyan
Megee Medlar Medick Medema Mechler Meadowcroft Mazzarino Mazzara Mazurk Mazor Mayerle Mayenschein Mayard Mayans
Maxedon Mavromatis Mavins Maves Mausser Maulsby Matya Matuke Matto Mattler Mattiace Matkowski Mathern Matero
Matchette Matayoshi Mastine Massing Masseria Massenberg Massard Masoud Maslak Masey Mascarena Mascall Maryott
Marwick Marugg Martt Martinis Martian Marstaller Marsingill Marsicek Market Markegard Marke Margison Margheim
Margason Margaris Marentes Marcott Marchena Mapston Mantanona Mansouri Manoi Mankus Mankins Manin Manikas
Manfredini Mane Mandt Mandolini Mandley Mancina Manas Maltsberger Malmin Mallis Mallicoat Malleck Mallach
Malkowski Malkani Malensek Malandra Malander Makos Makanani Maidens Maid Mahowald Mahajan Magnotta Magel
Maestos Maerz Maedche Madise Madi Mades Madayag Madaras Machon Machia Machey Machesky Machacek Maceyak Mabray
Maasch Lyseski Lykken Luzania Luxenberg Lutrell Lupkes Lupardus Lunnon Lunghofer Lundvall Lundby Lundborg Lulow
Lukin Lukaszewski Lukacs Lugones Lueder Ludeke Lucek Lucchetti Lozowski Lozaro Lowthert Lowdermilk Lovitz
Lovinggood Lovenduski Loura Loung Lounder Louks Loughry Loudermill Lostetter Loskot Losiewski Lorman Lorelli
Lorange Lonsinger Longinotti Longhurst Lomedico Lohwasser Lohn Lohden Lograsso Logie Loftman Loften Lofaso
Loewer Loehrs Locy Loconte Lockerman Lockerby Lobaton Loatman Lleras Lizak Livingood Litwiler Litvin Littledave
Lites Lisee Lipszyc Lippy Lionello Linsday Linnear Linklater Lingbeck Lindie Lindenfelser Lindenberger Linarez
Limber Lightning Liffick Liestman Liepins Lieng Liebross Licciardi Licavoli Libbee Lhuillier Lhommedieu Leyra
Lewman Levreault Levitre Levings Levick Levecke Levanger Leval Leuthold Leuenthal Letze Letterlough Leski
Lerwill Lertora Leppla Leonides Lenoue Lenoch Lengerich Lemont Lemmert Lemery Leko Leithauser Leisher Leise
Leisch Leiendecker Leiber Leialoha Lehtomaki Lehigh Leggs Legate Leflar Lefeber Leezer Ledden Lecleir Lechliter
Lebrane Lebarron Leason Leapheart Leadman Lazarte Lawin Lavole Lavesque Laverdure Lautner Lauthern Laurila
Laurendeau Launderville Laumeyer Latina Lassan Larzelere Larzazs Larubbio Larriuz Larew Laremont Laredo
Lardizabal Larance Lappa Lapolla Lapatra Lapaglia Lantieri Lannan Lann Langwith Langolf Langloss Langlo
Langholz Langhart Langfitt Langendorf Langenbach Langbehn Lanehart Landoni Landherr Landberg Landazuri Lancey
Lamus Lamunyon Lampitt Lampiasi Lammon Lamme Lamirand Lambes Lamarta Lamarra Lalim Laky Laitila Laidler Laich
Lahue Lahtinen Lagrasse Lagrand Lagle Lagerstrom Lagerberg Laferney Lacson Lachenauer Lablue Labean Lab Kuzara
Kuza Kuy Kutchera Kustra Kurtyka Kurschner Kurka Kunstlinger Kunka Kunicki Kunda Kulling Kulla Kulbida Kuker
Kujath Kujala Kuhta Kuhner Kuhle Kufalk Kuennen Kuen Kudley Kucharik Kuca Kubic Kryst Krysh Krumenauer Kruczek
Kroschel Kronk Kroells Krivak Kristoff Kreuziger Kreitz Kreisberg Kreiman Kreighbaum Kreh Kreck Kraszewski
Krason Krammes Krake Kozusko Kozola Kozikowski Kozielski Kowis Kowalske Kottman Kottler Kottenstette Kostelnick
Kosmowski Koska Kosinar Kosik Kosanovic Kosanke Kortge Korsak Kornbau Kordas Korby Korbel Kopperman Koppenhaver
Kopischke Koper Kopelman Kopel Kopas Kooser Koors Koor Koone Koogle Konzen Konieczka Kondracki Kondos Komatsu
Kolo Kolarik Kolacki Kokesh Kohrs Kogel Kofron Kofman Koewler Koetting Koes Koellner Koellmann Koczela Kocon
Knoth Knollman Knoebel Knknown Knittle Kniphfer Knightly Kniffin Knaphus Knaak Kloth Klonoski Kloke Kloer
Klinetob Kliger Klich Kleyman Klepchick Klemish Kleen Klebe Klakowicz Klaft Kithcart Kisker Kishel Kishbaugh
Kirley Kirklen Kirkegaard Kirchen Kipka Kipfer Kinsinger Kiniry Kinikini Kinderknecht Kinahan Kimmes Kimak
Killiany Killelea Kilkus Kilfoyle Kiflezghie Kiffer Kiesewetter Kienow Kieler Kiebler Kicks Kicker Kibel Kibe
Kibbee Kiang Khounthavong Khatri Kham Keup Keto Ketch Kess Kerth Kero Kernell Kerkvliet Keomany Keomanivong
Kennemur Kennel Kenndey Kendi Kempinski Kemna Keliikoa Keledjian Keithan Keisel Keib Kehs Kedley Keay Kearin
Kawulok Kawai Kawaa Kava Kaunisto Kaumo Kauahi Kattner Katra Kastel Kassman Kassing Kashani Kasch Karty
Karstetter Karrenberg Karper Karow Karmo Kardell Kardas Karapetian Kapper Kapichok Kanis Kaneakua Kanaris
Kamuda Kamirez Kaloudis Kallberg Kallaher Kalkwarf Kalkman Kalk Kalisek Kalehuawehe Kalchik Kalbfleisch
Kalberer Kalal Kakimoto Kaing Kaigle Kahill Kahanaoi Kaemmerling Kadle Kading Kadar Kachmar Kachiroubas
Kachelmeyer Kaase Juve Justinger Jungman Jungck Julander Juenemann Jubie Joun Joswick Jossund Joss Jonnson
Jongsma Joliet Johngrass Jocoy Jing Jimerez Jimbo Jeudy Jerowski Jernstrom Jernstad Jernberg Jeoffroy Jentry
Jeng Jenaye Jemerson Jeltema Jeanpaul Jeanmard Javery Jaudon Jasperse Jasmer Jarrar Jargas Jardot Jardell
Jaquay Jappa Janower Jankoski Janise Jandrey Jakubiak Jakobson Jakobsen Jahncke Jagers Jacobitz Jackon Izard
Ivel Itzkowitz Itani Issacs Isome Isle Islar Isch Irvan Irizary Ipson Ioele Insalaco Iniestra Ingargiola Impson
Illiano Iller Ihrke Igneri Igbal Igartua Iffland Iberra Iba Ianacone Hysong Hyrkas Huzzard Huttle Husselbee
Husseini Hupe Hunzeker Hunnicut Humprey Humbird Humason Hugle Hufana Huestis Huesing Huell Hudy Hudley Hudas
Hudalla Hudack Huckfeldt Hubka Hubenthal Huante Hsing Hromek Hritz Hrdlicka Howzell Howles Howat Hovarter Houy
Housler Houska Houseal Houlberg Hostert Hosman Hoscheid Horvers Hortin Hornish Hornbeak Hornaday Hoppman Hopfer
Honts Honsberger Hons Honnen Honberger Honahnie Homma Homesley Holyoak Holweger Holubar Holtrop Holtberg Holpp
Holmquest Hollinghead Holje Holgerson Holabaugh Hoitt Hofford Hoffmaster Hoffine Hoffelt Hoellwarth Hoegh
Hoegerl Hodrick Hodgkiss Hodek Hockey Hobday Hlavacek Hlad Hitzeman Hitzel Hitsman Hissong Hissam Hiscock Hirz
Hirshberg Hipkins Hinsch Hinken Hinckle Hinchliff Himmons Himmelwright Himmelspach Himebaugh Hilst Hilmes
Hillsgrove Hillestad Hillesland Hillegass Hilfiger Hilado Highshaw Highers Higginbothan Higbie Hieronymus Hidy
Hickory Hickernell Hibma Hibbets Heximer Hewgley Heutmaker Heuschkel Heupel Heumann Heuman Hetzer Hetherman
Hesterman Hespe Hertweck Herson Herry Herrboldt Herl Herbel Heptinstall Heppler Heppell Henslin Henschen
Hennington Hennagir Henkhaus Henken Henggeler Hempfling Hemmerling Hemish Helveston Helsey Helscher Helo Heline
Helfin Heitner Heiple Heinzelman Heinricher Heines Heimsness Heiler Heidelburg Heiberg Hegner Hegler Hefferman
Heffelbower Heebner Hedding Heckbert Hearnsberger Heaivilin Heagle Heafner Hazelrig Hayth Hayoz Haydu Haybarger
Havers Haverfield Hauze Haugabrook Haub Hathcoat Hasychak Hassin Hassey Hasenberg Harvat Haruta Hartvigsen
Hartong Hartke Harre Harradon Harnisch Harmond Harmening Harlem Harkrader Harklerode Hargitt Hardon Hardgrave
Hardester Harbeson Harben Hanrath Handville Handcock Hamson Hamming Hamic Hambley Halphen Halpain Halmes
Hallaway Hallauer Half Haldiman Halbur Hakkila Hakimian Haimes Hahs Hagmann Hagglund Hagert Hagee Hafeman
Haeber Haddan Hada Hackner Hackel Hacher Habisch Haarstad Haare Haaker Gyger Guzowski Guzi Guzalak Guyll
Gutzmer Guttirez Gutt Gutierrex Gutierre Gustis Gushwa Gurke Gurevich Gunyan Gumz Guisbert Guire Guintanilla
Guillereault Guidos Guidera Guffin Guererro Guenthner Guareno Guardian Grussing Gruska Grudzien Growcock
Groshans Grondahl Grollimund Groeneveld Groenendyk Grinnan Grindell Grindeland Grigorov Griffard Grierson Grich
Gribbins Gribbin Gretter Grennon Grenfell Gremer Greising Greenhoward Gravitz Gravis Gravino Graubard Grates
Granstrom Grannell Grandt Granat Grambling Gramajo Gralak Graise Grafe Gracy Goyco Goyal Govindeisami Govert
Govero Gouras Goulbourne Goularte Gouker Gotwalt Gottshall Gottsch Gorum Gordils Gorbet Goonan Goombi Gooley
Goolesby Goodlet Goodland Gomaz Golt Golombek Golom Golojuch Golightley Goldyn Goldfine Goldermann Goffinet
Goetter Goerdt Goehl Goedken Goedde Goeckel Godshall Godleski Godino Godine Godden Godar Gockley Gockel
Gochnour Gobler Goard Gniewek Gnerre Gluszek Glunt Glotzbach Glory Glista Glisan Glende Glee Gleave Glaus Glau
Glassing Gladhill Gizzo Giulian Gittins Girven Girt Girling Girardot Gipp Gionet Gins Ginolfi Gimar Gilvin
Gilliom Gilling Gillece Gilio Gildow Gilberg Gieser Gielow Gieck Gibboney Giarraputo Gianopoulos Giannecchini
Giambruno Ghrist Ghiloni Geving Getto Gessford Gesner Gesick Gerstenkorn Gersbach Geroge Gerleman Gerl Gerkin
Gerding Gerchak Georgiades Gentes Genre Genous Genge Geney Gendusa Gendel Gembler Gemaehlich Geldmacher Gehris
Geffrard Geffken Geans Gavel Gavaldon Gaughran Gaucin Gauch Gatliff Gather Gastonguay Gassen Gasior Garzia
Gartz Gartley Garski Garoner Garnow Garley Garibai Garguilo Garfunkel Gardley Gardecki Garcilazo Gandert
Gampong Gamons Gamma Gambone Gambler Galves Galm Galluccio Gallinari Gallentine Gallamore Galeotti Galella
Gajica Gaisford Gaietto Gahlman Gahl Gaglia Gaffke Gaetz Gadwah Gabaree Gaar Furutani Furner Furnace Furgison
Furgeson Fundis Fullem Fullagar Fujisawa Fugh Fuemmeler Fuelling Fude Frusci Frontera Fronek Fritzman Fristoe
Frishkorn Frilling Frigge Friels Friehe Friedline Fridlington Frezzo Fresta Freise Freiman Freidhof Freiberger
Freetage Freet Freemyer Fredin Fredenberg Frayne Fraughton Franzel Frankenstein Frankenberg Francher Fraize
Fragmin Frabott Foxman Fouty Fournet Foulcard Fouhy Fougere Fotopoulos Forsmark Fornell Forline Forguson Fontus
Folkner Fok Foggie Fogelman Flumerfelt Fluegge Fluegel Fluck Floe Flitsch Flirt Flinders Fletchen Flechsig
Flebbe Flathers Flatau Flamer Flaharty Fladger Fitten Fitchpatrick Fissori Fissel Fischler Fioritto Finnemore
Finkelson Fingleton Fingerhut Finazzo Filmer Fillip Fillingham Filipek Filan Figurski Figueron Figueiras Figley
Fiedor Fickas Fevig Feutz Fetner Fertal Fernsler Fernet Fernatt Fergusen Ferg Fenny Fengler Felsted Fellenz
Felkner Felkel Felderman Felde Feigel Feickert Feibusch Fedorek Federgreen Fedalen Feck Febre Fearnow Feagler
Faville Favalora Fauls Faudree Fasulo Fassino Farson Farlin Faretra Farenbaugh Faragoza Fantroy Fangman Faltus
Faltin Falt Falley Falldorf Falick Fala Fahrney Faggs Fadely Facchine Fabionar Ezagui Evoy Evilsizer Evick
Eversoll Eversman Everley Evelo Euvrard Eun Etkin Esteb Estain Estacion Esquerra Esposto Espert Eskra Eskin
Eskenazi Eshom Eshenbrenner Esera Escobio Eschief Erschen Erlewine Erdner Erck Erceg Erbach Epolito Enwright
Enwall Entrikin Entress Entler Enstad Engwall Engroff Englemann Engelson Enderlin Enamorado Emme Emlay Emke
Emerton Embertson Elworthy Elwick Elward Ellyson Ellstrom Ellingboe Elliam Elifritz Elgart Elerick Eitzen
Eismann Eisentrout Eischeid Eirich Eikner Eickhorst Ehrler Ehrle Eglinton Egerer Egelhoff Edmunson Ecord
Eckrich Eckland Echevaria Ebersold Eberenz Ebener Ebadi Ealand Eaks Eagleston Eaglen Eagin Dyals Dwelley Duy
Duva Dutter Dutko Duskin Dusel Durrenberger Durke Durian Dupay Duntley Dunsford Dundee Dulemba Dugi Dufficy
Duensing Dueno Dueitt Duclo Dubrock Dubitsky Drumgo Drozdowicz Dromgoole Drobot Drivas Drinkwine Drewing
Dressman Drainville Dragna Draffin Dowgiallo Dovey Dougher Dottin Dossous Dose Doronio Dorning Dorko Dorinirl
Doorn Donohoo Donnally Donkin Donez Donerson Dondlinger Donchez Donaway Donatien Donath Dommel Domine Domin
Domiano Domhoff Domek Doller Dolinsky Dolberry Doker Doil Doidge Doeden Dodridge Dodgson Dobkowski Dobie Dobert
Diwan Ditomasso Distaffen Distad Dispenza Disorbo Diskind Diserens Discipio Dirico Dirago Diprima Dinwoodie
Dinn Dinkens Dinius Dimon Dimitt Dimitriadis Dilliard Dilick Dilauro Dilallo Dilalla Dihel Digilio Difonzo
Difeo Dietze Diesi Diesel Dieppa Dienes Diemert Diegel Diec Dickhoff Dickensheets Dibblee Dibartolo Dibacco
Dewer Develbiss Devazier Devara Deuser Deur Deuell Detzel Dettling Detro Destine Destefanis Desorcy Desomma
Deslandes Desisto Desiga Deshler Deshaw Derwitsch Derrig Derouchie Dermady Derider Derfus Derbes Depoyster
Depaula Dennin Deniro Denio Dengel Dempsy Demmy Demmert Demichelis Demedeiros Dembroski Dembitzer Demarse
Demaranville Demagistris Deluz Delson Delrossi Delrie Delossanto Delmolino Dellis Dellarocco Dellano Delisser
Delille Deleston Delerme Deleone Delehanty Delbalso Delavina Delauter Delashmit Dekalb Deguire Degross Degrasse
Degrange Degrace Degasperis Deffibaugh Defaber Decrosta Decristoforo Dechert Decelle Decapua Decapite Decandia
Debuse Debruler Deblauw Debella Debeer Dayrit Davidian Davick Davich Daversa Davern Davault Dautrich Dausch
Dathe Dastrup Dassow Darnold Darks Dargis Dargatz Darbouze Dannenfelser Dannard Dampf Dalzen Dalphonse Dalluge
Dalhover Daivs Dainack Dagle Daghita Dagdag Dafonseca Daffern Daehler Dadson Czuba Czlapinski Czarnik Czap
Cynova Cwiklinski Cuzco Cutno Curbow Cunninghan Cunis Cuningham Cunico Culmer Cuhel Cuestas Cuebas Cuchares
Cubr Csizmadia Crumpacker Cruell Crousore Crosten Crosman Cromuel Cromey Crockarell Croan Crissler Crispen
Crismon Crise Criscillis Crippin Crilly Cregar Cragun Coye Cowing Cower Coverstone Coverdell Couty Courtnage
Courteau Countee Coultas Coughran Cottew Cotler Cotelesse Costen Coskrey Cosen Cosden Corvera Cortis Corrion
Corrigeux Correiro Coro Corneil Corlee Corin Corgan Corfman Corell Cordovi Cordas Corcino Corchero Coppernoll
Coote Cooperstein Cooperrider Conterras Consolazio Cons Connin Connerley Conkin Congress Concienne Conaghan
Comrey Cominsky Comee Coln Collums Collamore Colee Colding Colder Colbenson Colagiovanni Cokely Codde Cobrin
Coak Cluxton Cluesman Clouston Closser Clopp Cliatt Clendennen Clearman Clattenburg Clarks Clapsaddle Cius
Cimko Cienega Cicatello Ciarlante Cianfrini Churley Churches Chuong Chukes Christou Christescu Christe Chrismon
Chrisler Choun Chobot Chisem Chiong Chimera Chicca Chiarito Chhun Chhum Chhim Chestang Chesler Cherubin
Chernosky Cherebin Chepiga Chellis Chell Checca Cheater Cheatem Chaulk Chaudhuri Chauca Chatcho Chartraw
Charping Charnley Charlson Charbonneaux Chapp Chango Chancer Chamnanphony Chalepah Chaiken Chaddlesone Chaconas
Chabaud Cestia Cessor Cervetti Cerveny Cerecer Cera Centini Cembura Cederstrom Cdebaca Cayo Cawthron Caviggia
Cavers Caveney Causley Caughlin Catan Castleton Castilo Castillio Castellaw Castellari Caspersen Casivant
Cashio Carwin Carvin Carucci Cartin Cartez Carston Carrio Carriaga Carretino Carosiello Carolfi Carnathan
Carnalla Carnagey Carlill Carinio Cariker Caride Cardero Cardenal Carasquillo Carabez Capwell Capurro Capulong
Cappa Capouch Caporali Capilla Capata Capan Canzoneri Cantine Cantarano Cannellos Cannard Canlas Cangey Canaan
Campany Campainha Cambi Camba Camastro Camano Calrk Callin Callari Calicutt Calemine Caldon Caldas Cajas
Cadelina Cacal Cabriales Cables Bytheway Byland Byes Byan Buzick Buziak Buzhardt Butzlaff Buttolph Butron
Butorac Butaud Butac Busuttil Busing Busboom Burwood Burright Burrall Burness Burlington Burlin Burkham Burick
Burich Burgner Burdex Burdell Burde Burba Buol Bundi Bulick Bulgin Bukovsky Bukovac Bujak Bugett Bueschel
Bueckers Budnik Buckey Buckel Buchko Buchinski Buchana Buchaman Bucek Buba Bryans Brustkern Brussel Brusseau
Bruntz Brunscheen Brunken Brumbach Bruess Brueckman Brueck Brucken Brozena Brozek Brownley Browers Brosman
Broody Bronzo Bronn Bromwell Brome Bromagen Broll Brofman Broekemeier Brodi Brixner Brisban Brinkmeier Bringham
Bridgforth Breznak Brewbaker Breitweiser Breiten Brehaut Breedan Breech Bredernitz Brechner Brechbiel
Breashears Brazinski Brazille Bratz Bratu Bratsch Branting Brannin Bramsen Brailford Bragas Bradney Bradner
Bradigan Bradica Brabston Bozwell Boys Boyn Boyar Boyance Boxton Bowering Bowar Bournazian Bourgue Bourgoine
Bourdage Boulier Boulds Boulding Bouch Bottum Bottorf Botero Bossler Bosshardt Bossart Borzillo Borstad Borsos
Borrayo Borowiak Borio Borgos Borglum Borghoff Boreland Borchelt Boorman Boole Bookwalter Bookhart Bonucchi
Bonnema Bongard Bomstad Bombaci Bolus Bolnick Bolebruch Bolder Boho Bohmker Bogosh Bognar Bogin Bogatitus
Boehmke Boeh Bodway Bodemann Bockhorst Bochner Bocek Boblitt Bobbit Boatfield Boast Boardley Blumhardt Blower
Blondell Bloczynski Blint Blenden Blem Bleininger Bleile Blehm Blechman Blattler Blattel Blatherwick Blatchley
Blasing Blasen Blaire Blad Blackler Bizzle Bison Bisking Bishopp Bischke Biscaro Bisarra Birton Birrueta
Birrell Birklid Binkerd Binegar Bindrup Billerbeck Bilka Biley Bilecki Biglin Bievenue Bierwagen Biernat
Bienvenue Bielik Biedrzycki Bideaux Bidding Bickman Biber Bibel Bialy Bialke Bialecki Bhattacharya Bezak
Bevilaqua Beuth Beuter Beucler Betties Betteridge Betran Bethley Beteta Beswick Bessmer Bessemer Besherse
Beserra Berver Bertke Berthelette Bertagna Bersch Berrio Bernoski Bernatowicz Bernardy Berling Berl Bergmeier
Bergland Bergfield Bergesen Bergem Bergantzel Berdecia Bequillard Benzinger Bentzen Bennice Benke Beneker
Benedum Benedick Bencosme Bemrose Bemiller Bemer Belzung Belmarez Bellendir Bellantuono Belkin Belinski
Belcourt Bejaran Behl Beeker Beeghly Bedney Bedker Bedeau Beddome Beddoe Becvar Beaz Beaushaw Beaulac Beatley
Beardon Beachem Beachel Bazydlo Baydal Baxi Bauserman Baudler Batzli Battino Battee Batley Batesole Batcher
Basurto Basu Bassage Basner Bashford Basher Bashara Basha Baselice Bartosiewicz Bartnick Bartholic Barthe
Bartelson Barsuhn Barson Barries Barricelli Barredo Barraz Barrale Baroldy Barne Barmettler Barjas Bareis
Bardach Barcroft Barcello Barbrick Barbish Baras Baragona Baquet Banwell Banowetz Bandle Bambhrolia Balson
Balliett Ballestas Balfany Balette Baldrige Baldenegro Baldassara Baldasaro Balcorta Balckwell Balcitis Balasco
Baka Baish Bainum Bailin Baile Bahlmann Baher Bagoyo Baggette Bafford Baddley Badanguio Badame Baczewski Bacorn
Bacolor Bachtold Bacha Babick Azzano Azua Azhocar Ayre Aydt Aydlett Axsom Awada Averbach Avenoso Auzston Auyong
Autaubo Austad Aultz Aulds Auldridge Aul Auel Audirsch Audain Auchmoody Auber Astry Asquith Asp Ashdown Aselage
Ascensio Asam Artinger Arritola Arre Arraiol Arouri Arnzen Arntson Arnstein Arnoldy Arnhart Arnet Armentor
Arganbright Argall Argabright Arenstam Ardinger Arcuo Arambulo Aramboles Arabian Appelt Appelgren Apodoca Anzai
Anttila Antoniou Antoniotti Antonakos Antell Antee Antaya Anschutz Annon Annarummo Anick Angelovich Androes
Andrle Andreassen Ancira Analla Amunrud Amparan Amory Amdahl Amazan Alway Aluise Altomonte Altidor Alstott
Alshouse Alpizar Almestica Almaras Almand Allwardt Allum Allgier Allerman Alkbsh Alier Aliano Alfson Alfero
Alexender Alesci Aldas Aldaba Albelo Albares Albair Albach Alamin Akuna Akright Akim Akes Aken Akbari Akau
Aitkins Aita Airola Aines Ailts Ahrent Ahne Ahlman Ahlin Aguire Agor Agner Agerter Agcaoili Afzal Afshari
Affleck Aduddell Adu Adjei Adham Aderholdt Adens Adee Adauto Acocella Ackroyd Ackers Acken Achter Acheampong
Aceret Accornero Abts Abruzzino Abrecht Abramov Aboud Abo Abes Abed Aamot Zwolensky Zwanzig Zvorsky Zutter
Zurowski Zupfer Zunker Zumbach Zubik Zubiate Zottola Zoss Zorman Zonker Zomer Znidarsic Zmijewski Zmich Zlaten
Zisk Zinter Zingler Zindel Zimlich Zillman Zilliox Zigich Ziesemer Zielonka Ziebart Zia Zhuang Zeyer Zerkle
Zepf Zenisek Zempel Zemaitis Zeltner Zellman Zelasco Zeisler Zeinert Zeier Zegarra Zeeman Zedaker Zecher
Zeagler Zaunbrecher Zannino Zangara Zanes Zanderigo Zanayed Zambito Zalusky Zakutney Zaiss Zagrodnik Zaeske
Zadroga Zadeh Zacek Yzaquirre Yuro Yupe Yue Youns Youngerman Youkhana Yoshizumi Yoshiyama Yoshikawa Yoshihara
Yore Yoneda Yoh Yepsen Yepiz Yentzer Yelin Yedid Yeddo Yeboah Yeah Yauck Yattaw Yarrow Yarosh Yarn Yanuaria
Yanko Yampolsky Yamagata Yakow Yaegle Yacono Yacko Xayavong Wythe Wyrich Wydeven Wyandt Wurtzel Wurdeman Wunner
Wulffraat Wujcik Wrighton Wreath Wraight Wragge Woznick Woten Wormuth Woofter Woodmore Woode Womeldorff Wolvin
Wolman Wolgast Wolfgramm Wojtas Wojenski Wohletz Woetzel Woelke Woelk Woehrle Wittlinger Wittke Witthuhn
Witthoft Wittekind Witkus Witbeck Wist Wissinger Wisnoski Wisley Wishard Wish Wipperfurth Winterling
Winterholler Winterfeld Winsman Winkenwerder Wingerson Winegard Windland Winchel Wilmott Willwerth Willougby
Willinger Willims Williby Williamon Willhelm Willging Willens Willenbring Willcott Willardson Wilhelmy
Wildsmith Wildoner Wildberger Wikholm Wigner Wiglesworth Wiggett Wiget Wigdor Wieman Wied Wieboldt Widen
Wickett Wickard Wichterman Wichland Wicher Whysong Whyms Whooper Whooley Whitver Whitmoyer Whitehorse Whitebear
Whish Whippo Wheler Whelehan Wheetley Wheeland Wheelan Whatoname Whalan Weygandt Wexell Wetherald Westfahl
Westerholm Westerheide Westenhaver Westen Wessendorf Wescom Werstein Wersal Werra Werntz Wernicki Wernett
Werger Werber Wenskoski Wendzel Wendelboe Wenciker Wemhoff Welshans Welde Welby Welburn Weisfeld Weisenfels
Weinreich Weikert Weiglein Weida Wegweiser Wegley Weflen Weeler Wedo Wedin Wedgewood Wedderspoon Wedd Weberg
Weathington Wears Weafer Weaber Waz Waxler Wave Wauson Waugaman Waterer Wasmuth Washmuth Warters Warsaw Warns
Warnken Warney Wariner Warchol Wansitler Wanless Wandrie Wandler Wanczyk Waltmann Waltersdorf Walsworth Walseth
Walp Walner Walmer Walloch Wallinger Wallett Walkley Walkingstick Walentoski Walega Waldock Waldenmyer Walde
Waldbauer Walchak Wakayama Waiau Waddick Wacyk Vreeken Vrbka Vradenburg Vounas Votolato Vosquez Vosika Vorwald
Vorse Voros Vorgas Vorel Voorhes Voncannon Volstad Volkmer Volden Volbrecht Voisard Voetsch Voetberg Voeltner
Voegeli Vock Vlloa Vivino Vittitoe Viteaux Vitatoe Viscome Virula Virrey Virella Virani Viox Vinall Villatora
Vilcan Vigen Vieths Vielman Vidra Vidot Vidalez Vicent Vibert Vibbard Veth Vestering Veshedsky Versoza Verrell
Veroeven Vernola Verjan Verity Veriato Verhague Verdusco Verch Veness Vener Vendrick Vences Vellucci Vellone
Velk Vegh Vedia Vecchiarelli Vazzana Vaux Vaupel Vaudrain Vatalaro Vastano Vasso Vasiliou Vasher Vascones Vas
Varuzzo Varrelman Varnedore Vari Varel Vanwright Vanvoorhees Vantrump Vanstraten Vanstone Vansice Vanscoter
Vanscoit Vanord Vanoosten Vannortwick Vannette Vannatten Vanloon Vanliere Vanis Vanhese Vangalder Vanelderen
Vandre Vandover Vandinter Vandevander Vanderroest Vandermay Vanderloo Vanderlee Vanderlaan Vandergraph Vanderen
Vandenbrink Vandenboom Vandenberge Vandel Vandegriff Vanbruggen Vanboerum Vanbelle Vanauker Vanasten Vanarsdall
Vallerand Valladao Valis Valintine Valenziano Valentia Valensuela Vaisman Vahena Vaglienty Vacchiano Uziel
Uyemura Utsler Usie Ureste Urby Urbine Urabe Uptgraft Unterzuber Untalan Ungerman Ungerland Underland Umholtz
Umbright Ulwelling Ulstad Ulmen Ulcena Ulanski Uhlenkott Uher Uhas Uglow Ugland Uerkwitz Uccellini Tysarczyk
Twymon Twohey Twisselman Twichell Tweten Tuzzolo Tuzzo Tutoky Tusler Turnner Turja Turick Turiano Tunnicliff
Tummons Tumlison Tumaneng Tuder Tuczynski Tuchman Tubville Tsukiyama Tselee Truxon Truxler Trussler Trusler
Trusillo Trudillo Truchan Trowery Trotochaud Tronstad Trolinger Trocinski Triveno Trites Triplet Trichell
Trichel Trevey Trester Treisch Treger Trefz Tredwell Trebbe Treakle Travillion Travillian Trauscht Traube
Trapper Tranum Towlson Towlerton Towey Tovmasyan Tousley Tourtellotte Toure Toulson Totin Tosti Tosado Toruno
Torris Torrado Torner Torino Torell Topolansky Tooze Toot Tontarski Tonnessen Tonneson Tones Tomisin Tomilson
Tollman Tolhurst Tolchin Tolbent Toher Toffton Toepel Toelkes Todorovich Todisco Toczek Tockey Tochterman
Tobiasson Tlucek Titzer Titman Tise Tippets Tio Tingwald Timmel Timbrook Tilmon Tijerino Tigerino Tigano Tieken
Tiegs Tiefenbrun Tichacek Tica Thurmer Thuotte Thramer Thoroughman Thornock Thorndyke Thongchanh Thomen Thoe
Thody Thigpin Thielemier Therres Thal Thakur Tesmer Teslow Tesler Terris Terrasi Terrace Terman Tereska Tepp
Tenzer Tennies Tencza Tenamore Tejadilla Tecklenburg Techaira Tayse Tawwater Tavolacci Taverner Taurino Taulman
Taublee Tauarez Tattershall Tatsuta Tatsuno Taschner Tasby Tarrats Tarrants Tarone Tarley Taraborelli
Tanniehill Tanks Tankard Tangri Tanequodle Tamporello Tambunga Taliman Talas Takala Takach Taiwo Taghon Tagaban
Tadena Taccone Taccetta Tabatabai Szyszka Szmalc Szerszen Szczepanik Szarek Szafraniec Szafran Szablewski Syta
Sysyn Syndergaard Symanski Sylvian Syck Swymer Swoffer Swoager Swiggum Swiat Swetnam Swestka Swentzel Sweetwood
Swedenburg Swearingin Swarm Swant Swancey Sverchek Svenson Sutor Suthoff Suthar Susong Suskin Surra Supplee
Sundborg Summons Summerour Sumers Sultzer Sulouff Sulecki Suhoski Suhar Sugerak Suganuma Suddoth Sudberry
Stymiest Stvrestil Stuve Sturrup Stumer Stuhlsatz Stuenkel Studier Stuczynski Stubbolo Struebing Struchen
Strowder Strohbehn Stroer Strobridge Strobeck Stritmater Strike Strieter Strickling Streu Streifel Straugter
Stratakos Strasburger Straface Straatmann Stpeters Stovel Stoudenmire Stotsky Stothart Storz Stormes Storman
Stoppel Stooks Stonelake Stonebrook Stombaugh Stoltzman Stolsig Stolpe Stoglin Stoffle Stodgell Stocke Stirna
Stipetich Stinner Stimpert Stimer Stilphen Stikeleather Stiely Stielau Stieger Stidman Stickrath Stickman
Stickels Stgerard Sternberger Stergios Stepien Stepanski Stent Stenkamp Stenehjem Stempel Stemmer Stelb
Steiskal Steinmuller Steinmacher Steinhorst Steinhaus Steinharter Steinhagen Steinburg Steifle Stefanick
Stefanich Steeber Stawarz Stavropoulos Staves Staup Stauch Staubs Stathopoulos Stathis Startz Starowitz
Starowicz Starkie Starcic Stanely Standrod Standahl Stanczak Stample Stampka Stamer Stallins Stalford Stahoski
Stagger Stader Staack Srsic Srey Squitieri Spyres Spuhler Sprouffske Sprosty Sprinzl Springle Spoth Spletzer
Spizer Spitsberg Spitale Spiroff Spirer Spiotta Spingler Spike Spierling Spickler Sphon Spettel Sperle Sperka
Sperberg Speltz Spaw Spasiano Spare Spancake Sowerby Sovern Souvannasap Southerly Sourwine Soult Sotiriou
Sothman Sota Sortore Sorley Sorells Soratos Soose Soong Sonsino Songster Sondrol Sondergaard Soltau Solinski
Solinger Solid Sojda Sohns Softleigh Soffel Soffa Sobran Sobczynski Sneeden Snater Snair Smoker Smithingell
Smink Smiles Smialek Smetak Smejkal Smeck Smaldone Sluyter Slot Slostad Sliffe Slemmer Slawter Slavinski
Slagowski Slaff Skuse Skulski Skornia Skolfield Skogstad Skinkle Skidgel Skeffington Skeets Skeele Skarupa
Skarphol Skaare Sjolander Sjaarda Sitts Sitterud Sitt Sissell Siprasoeuth Sipper Sipla Sipkema Sinning
Sinitiere Single Simmens Simm Simiskey Simelton Silverthorne Silvernale Siliado Silbaugh Siket Siker Sigurdson
Signore Sigers Siffert Sieving Sieverding Sietsema Sienicki Siemsen Siemonsma Siemering Sielski Siedlecki
Siebers Sidbury Sickman Sickinger Sicilian Sible Sibilio Sibble Shutler Shurgot Shuping Shulda Shula Shrieves
Shreiner Shreckengost Shreck Showes Showe Shoupe Shoumaker Shortey Shorten Shorrock Shorkey Shones Shockency
Shoats Shivel Shipmen Shinsel Shinabarger Shiminski Shillingford Shigo Shifman Shiers Shewchuk Shettsline
Shetter Shetrawski Sheffel Sheesley Sheekey Sheeder Sheares Shauger Sharko Shankin Shandley Shanaa Shammo
Shamlin Shambrook Shadow Shackley Sgambati Sferrazza Seydel Sevenbergen Sevaaetasi Seumanu Seuell Setterberg
Setera Sesso Sesay Servoss Servino Serpe Sermeno Serles Serapio Senske Semmler Seminole Semel Selvaggi Sellai
Selissen Seling Seleg Seledon Selbo Selan Sekuterski Sekula Seiwell Seivert Seise Sein Seils Seier Seidita
Seiberling Segroves Segoviano Segee Seftick Sees Seekell Seegobin Seebold Sedlack Sedbrook Secrease Secore
Seckler Seastrand Seargent Seacrist Seachord Seabrooke Scudieri Scrim Scozzafava Scotten Sconce Scircle Sciallo
Schwingler Schwingel Schwiesow Schweinfurth Schweda Schwebke Schwander Schwaller Schwall Schut Schurkamp
Schunter Schulder Schuenemann Schue Schuckman Schuchart Schroff Schoville Schorzman Schorder Schooner Schones
Schofell Schoewe Schoeninger Schoenhals Schoenbeck Schoefield Schnittker Schneckloth Schnebly Schnathorst
Schnarrs Schnakenberg Schmitzer Schmidbauer Schmeeckle Schmeckpeper Schmandt Schmalzried Schmal Schlinker
Schliep Schlette Schlesier Schleig Schlehuber Schlarbaum Schlaffer Schkade Schissel Schimandle Schiermeier
Scheunemann Scherrman Schepp Schemmer Schelp Schehr Schayer Schaunaman Schauland Schatzel Scharrer Scharping
Scharpf Scharnberg Scharmer Scharbor Schalow Schader Schacter Scelfo Scarpello Scaringe Scarduzio Scamardo
Scaman Sbano Sayman Saylee Saxena Sawdey Sawada Savitsky Savickas Savic Savaglio Sauret Saulo Satar Sasportas
Sarvas Sarullo Sarsfield Sarne Sarmento Sarjent Sarellano Sardin Santheson Santellana Santago Sansalone Sanos
Sanko Sanker Sanghani Sandven Sandmann Sandhoff Sandelius Sandall Sanchious Sancedo Sance Sampogna Sampilo
Sampayan Sampaia Sampaga Samlal Samela Samec Samad Salzberg Salway Salwasser Salveson Salus Salquero Salowitz
Salizzoni Salimi Salgero Salato Salassi Salamacha Salahubdin Saintignon Saintamand Saines Sahl Saha Sagedahl
Saffel Saemenes Sadow Sadlow Sadger Sacramento Sackal Sachtleben Sabota Sabot Sabe Sabata Sabad Rzepka Ryzinski
Rytuba Ryon Rynes Rykiel Rykert Rykard Rydolph Rydell Ruzicki Rutko Rutenbar Rustrian Rusinski Rushmore
Rushenberg Rushen Ruschak Rury Ruper Rummerfield Rumer Rumbolt Rulon Ruleman Rufe Rudo Rudkin Rudick Rubinich
Rubidoux Rubero Roys Rowman Rovere Rousu Rouillier Rotton Rothenbach Roszell Rossotto Rossmiller Rossey
Roshannon Rosenfeldt Roscioli Rosander Rorrer Rorex Ropes Ropac Rooth Roorda Ronsani Ronne Rong Ronfeldt Rondy
Romon Romness Romm Romera Romeiro Rombach Romar Romansky Rom Rolson Rojos Rohanna Rogstad Rogillio Rogg Rogacki
Roffman Roethle Roeth Rodibaugh Roderiques Rodenburg Rodemeyer Rodberg Rockovich Roccio Robeck Robe Robayo
Robar Rizzardo Rivie Ritterbush Ritchko Ritchhart Ristig Rishty Rippstein Rippelmeyer Rioseco Ringwald
Ringquist Ringham Rineer Rimple Rilling Rill Rijo Riihimaki Riglos Riggens Rietz Rietdorf Riessen Riesgraf
Rienstra Riekena Riedle Riedinger Rieb Rickenbaker Richcreek Richbourg Riberdy Ribb Rhodie Rheome Rheinhardt
Rezai Reynalds Reyman Reyez Rewenko Reville Revelez Reul Resue Replenski Reon Rentar Rensberger Rennaker Renell
Remson Rell Relacion Rekuc Reitler Reints Reinoehl Reinart Reimold Reikowsky Reiger Reifman Reicks Reichler
Reichhardt Rehling Regos Regino Regalbuto Reffner Reents Reenders Reeks Reek Reeck Redmer Redican Reddoch
Reddig Reddicks Redbird Rectenwald Recek Rebillard Rebich Rebeck Reagon Raziano Raymore Ravenel Rause
Rauschenbach Rauer Rauchwerger Ratelle Rasinski Rasbury Rardon Rapson Rapkin Raoof Rannells Ranke Rangitsch
Rangasammy Randt Ramser Ramsaroop Ramsahai Ramrez Rampley Ramirec Ralbovsky Rakoczy Rakoci Rajwani Rajaratnam
Rahmani Raghunandan Ragas Ragar Rafuse Radvany Radmacher Radick Radecki Raczynski Rachell Qureshi Quire
Quintona Quinnett Quinalty Quiambao Quella Quatraro Qualle Qin Pytko Pyer Pyanowski Puzio Pushcar Purviance
Purtlebaugh Pupo Pulte Pullom Pullings Pullano Pulkkinen Puliafico Pulfrey Pujols Puhala Puchalla Pucciarelli
Prutzman Prutt Prucha Provitt Protin Prose Proco Proa Prisk Prioletti Priode Prinkey Princiotta Prich Pribnow
Prial Preyer Prestino Pressimone Preskitt Preli Preissler Prehoda Predovich Precise Prazenica Prawdzik Prast
Pozzobon Pozos Powles Pov Poullard Pouch Potucek Postert Posten Posson Posa Portuondo Porten Porst Poree Pora
Poque Popiolek Poot Poock Pongkhamsing Ponessa Pone Polumbo Pollutro Pollen Poljak Polemeni Pokswinski Poisel
Poette Pody Podewils Podaras Pocius Pobanz Plympton Ply Plush Plume Pluff Plues Plue Plona Plexico Plew Pleiss
Pleil Pleasanton Plattsmier Plathe Plankey Plahs Plagge Placker Placha Pizira Piwowar Piwetz Pittelkow Pitta
Pithan Pitcherello Pisciotti Pipilas Pintea Pinta Pinkstaff Pinkos Pinc Pilotte Pillo Pihl Pignotti Piggs
Pietrzyk Piermont Pieczynski Piechowski Piech Pickersgill Picetti Picciuto Picarello Picardo Picado Piantanida
Pianka Pian Phothirath Phippard Philman Philipson Philavanh Phelts Phanor Phanco Pflughoeft Pflugh Pfliger
Pfeister Pfeifle Peyatt Pettine Pettett Petricka Petrak Petersson Pesnell Peshek Pesh Perze Perteet Pertee Pert
Perschbacher Perruzzi Perrish Perrigan Perr Perozo Perlich Perking Perkes Perfater Perce Pepez Peon Penunuri
Penuel Penso Pennisi Penkins Penkalski Pendon Pellon Pellissier Pelino Peick Peguese Peggs Pefanis Peedin
Peduto Pedulla Pedrozo Pedroncelli Pedrogo Pedri Pedregon Pederzani Pedde Pecukonis Peckler Pecka Pecha Peatman
Peals Pazo Pawlusiak Pawlitschek Pavlosky Pavlo Paveglio Paulman Paukstis Pauk Patts Patter Patriss Patneaude
Paszek Paswaters Pastula Pastuch Passy Pasquin Pasqualetti Pascuzzi Pasceri Parviainen Parral Parolini Parmele
Parma Parlavecchio Parfitt Parez Pardieck Pardew Parda Paraz Parat Papay Paparello Papaioannou Paolello Pansini
Panell Pancholi Palomarez Palmrose Palmisciano Palmese Pallotto Palleschi Palk Palhegyi Palenzuela Paleaae
Palczynski Palakiko Palaia Paith Pagonis Pagliari Padovani Padfield Padamadan Pacquette Packwood Pachero Pachar
Pacewicz Paasch Ozols Ozga Ozenne Oxman Overpeck Overbee Oulette Otsu Otremba Osumi Osucha Ostrov Osthoff
Ostertag Ostergard Ostaba Ospital Osisek Oshinsky Orzalli Orwin Ortwein Orts Ortell Orpen Ornelaz Ordones
Opunui Oppenlander Opoien Opalka Ooley Ontko Ondrey Omura Omtiveros Omland Olup Olthoff Olsten Ollila Olinsky
Olinick Oleksa Olejarz Oldakowski Okins Ohmer Ohlsson Oest Oedekerk Ocran Obrzut Obrist Obringer Oblander Obi
Oatridge Oajaca Nypaver Nuzzi Nuzback Nuxoll Nurmi Nuhn Nugen Nuara Nquyen Nozicka Noxon Nowick Nowaczyk
Novielli Novas Noun Notto Notowich Norzagaray Norway Northover Northcross Norem Nordenson Nojiri Nohel
Noethiger Nodd Nitzel Nisbit Nikas Nigon Niglio Nighswander Nighbert Niemietz Niedzielski Niederkorn Niederhaus
Niederer Nicometo Nicolaides Nickolich Nguyn Neyra Neymeyer Newmon Newgent Newbery Nevala Neuweg Neuhoff
Neubecker Nettik Netters Nestingen Nesspor Nerad Nenez Neldon Neizer Neives Neils Neiger Neidich Neibert
Negroni Neemann Needle Neeb Nedry Nedley Neas Naze Nazaroff Nayes Nayar Nattress Natonabah Nassr Nasseri Nassef
Narkier Naret Nardecchia Naragon Naputi Napierala Nanke Namdar Naji Naidoo Nahm Nahas Nagelschmidt Naes Naegeli
Nacol Nachor Nabozny Nabarrete Myrlie Mykins Muzio Mutolo Muta Mustoe Muster Muske Muschamp Muscarello
Musacchio Murzycki Murrufo Murnan Muraski Murany Murano Munzer Munis Munion Mumby Mumbower Mullinex Mullineaux
Mullennix Mullahey Mukhtar Muina Muha Muehlman Muccigrosso Mrozoski Mozier Mow Mova Mousser Mousa Mouritsen
Motten Motamedi Mostowy Mostafavi Mosiman Moscicki Mosbrucker Morva Mortinez Mortel Morsey Morrin Morren
Morosco Morledge Morla Morisky Morishita Morisey Morgia Moretta Morenz Mordue Mordaunt Morber Morawa Moravick
Morarity Mooty Mooser Moock Moochler Montoure Montooth Montonez Montierth Monticello Monteverde Monterrano
Montella Montecillo Monsrud Monsma Monrreal Monro Monetti Mondok Mondella Moncion Monaldi Moltz Molon Mollicone
Molle Moliterno Molinere Molinary Molesworth Moh Mogush Mogren Moellers Moeck Modert Mockbee Mocher Mochel Moc
Moberley Moan Moallankamp Miyose Miyata Miyashita Miyagi Mitsuda Misumi Missel Miskelly Misiaszek Mirzadeh
Mirto Mirsch Mirles Miolen Minzel Minutillo Minugh Mintzer Minskey Minnaert Minkoff Miniard Mingledorff Minas
Minaai Millinor Millerd Millea Milkey Milham Milfeld Mileham Milar Milak Mikulski Mihara Mihalek Mihalchik
Mihal Mignano Mighty Miesse Mierzwinski Micthell Mickus Mickolick Mickiewicz Michlin Michelena Miccio Micari
Mezzatesta Mewbourn Meuse Meurin Metzker Mettling Metting Metters Metropoulos Metevia Mesteth Mesko Mesi
Meserole Mernin Mermelstein Merling Merkowitz Merklin Merkerson Merica Merendino Mercury Meray Meranto Merancio
Mensik Mense Menoni Mennie Mengsteab Menes Mend Mency Memolo Meltz Meling Melen Melcer Melamed Mekee Meiste
Meise Meierotto Mehok Meharg Meginnes Meenach Medicus Mediano Medell Mede Meddaugh Meconi Mech Mearse Meardon
Mealor Meadville Meachen Mazzurco Mazuc Mazo Mazingo Mawhorter Mavro Mavraganis Mautner Mautino Mauceli
Matzinger Maturi Matturro Mattlin Mattheis Matsuoka Matsuki Matro Matlack Matice Mathson Matheu Mathenia
Matejka Matanane Masztal Mastropaolo Mastrolia Mastel Massy Massoud Maslanka Marzec Marvier Maruyama Marusarz
Marum Martinkus Martinas Martiez Marteney Marschall Marruffo Marples Marohl Marn Marlborough Markunas Marki
Maritnez Marinkovic Marineau Margaitis Marentis Marcou Marciel Marchell Marales Mapel Manzanarez Mantilia
Mansmith Mannschreck Mannick Mankiewicz Mankel Manifold Mangrich Mangiapane Mangiamele Mandes Mandella Mandelik
Mandaloniz Mand Mancusi Mancine Mana Mamula Mammoccio Malzhan Malzahn Malsom Maloon Malnar Mallone Mallinson
Mallek Malinoski Malinconico Malicoat Malicdem Malhi Malfatti Malandrino Malamud Malakowsky Makovec Makey
Majercik Majer Majamay Maisenbacher Mainey Mailey Mailander Mahuna Mahomes Mahoe Mahnken Maheras Mahaxay Mahana
Maham Magnia Magnanti Magliacane Maglaughlin Magistrale Magierski Maggini Magano Mafnas Madren Mador Maderios
Madena Maddron Madan Madalinski Macmanus Macivor Machold Machain Macedonio Macayan Mabin Lyter Lyster Lysne
Lynskey Lyness Lyndaker Lymaster Lyell Luxmore Luttmer Lutgen Lusignan Lupold Lungstrom Lunford Lundeby Lumbard
Lule Lukaskiewicz Luinstra Luevand Luer Lueking Luehrs Luecking Ludvigson Ludgood Lucich Lubman Lubic Lozito
Lowhorn Lowd Loverich Loveman Lovas Lovaas Louvier Louthen Loury Loukanis Loughner Loughnane Louato Lotshaw
Lother Lothamer Loter Losinski Losinger Loshek Losecco Lorent Loras Lorah Lopau Loosen Lontz Longie Loncaric
Lombrana Lomba Lohrey Lohoff Logghe Loges Lofstead Lofft Loertscher Loeper Loeblein Lochen Lobbins Lobban
Lizarrago Livigni Livernash Liukko Littich Litterer Littau Litchmore Lisy Lishman Lischak Lirag Liptow Lins
Linkhart Linkert Lingren Lingelbach Lingel Lingad Linegar Linebrink Lindroth Lindeland Lindboe Linardi Linard
Ligman Liggans Lifland Liff Lieuallen Liesveld Liess Lienhard Liehr Liedy Liedke Liebau Lidtke Lidstrom Licano
Libra Leymeister Lewerke Lewand Levoci Leviton Levien Leveston Leverenz Levere Levangie Leuy Leukuma Lettman
Letran Letlow Lethco Letersky Lestronge Lesso Lessey Leshem Lerud Leps Leonesio Leones Lente Lennertz Lenior
Lenhard Lenfest Lendrum Lempicki Lemonier Lemle Lemkau Lemings Lekas Leitten Leitheiser Leino Leiner Leinenbach
Leidich Leid Leich Lehnhoff Leh Legum Legoullon Legeyt Legalley Legace Lefton Lefthand Leforge Lefore Lefleur
Leerar Leef Leed Ledl Leddon Ledain Leckie Lecates Lebeouf Lebeck Lebeaux Leban Leaverton Learman Leardi Leamy
Lazarczyk Layssard Layson Layhew Layel Laychock Lawernce Lavzon Lavalla Lauterborn Lauseng Lausen Laurenzano
Laurenza Laundry Laumbach Lauenroth Latzke Latulipe Lattig Latronica Latouf Latko Latiker Lathern Laterza
Latchaw Lataquin Lasure Lashomb Lasell Lasasso Lartey Larriva Laro Lardner Lardieri Laprarie Lapping Lapitan
Lapeyrolerie Lapar Lanzetta Lantis Lanka Langshaw Langmyer Langin Langerman Langeland Langbein Landro Landrian
Landmesser Landfair Landesberg Lanciotti Lamprey Lampey Lamora Lamoine Lamfers Lambka Lamance Lamana Laliotis
Lajza Lajaunie Lainson Laher Lahar Lagrotta Lagrant Lagraize Lagnese Lafrazia Lafountaine Laflin Lafaso Lafarga
Ladage Lacsamana Lacrosse Lacrone Lachowski Labruyere Labrake Labossiere Laba Kyzar Kynard Kwek Kuzmin Kuttner
Kusiak Kuser Kuse Kurtzer Kurtzeborn Kurpinski Kurohara Kuroda Kurnik Kurihara Kurdziel Kurban Kuras Kupferer
Kupec Kunzelman Kunkler Kunin Kunesh Kumro Kumpf Kulon Kulka Kukucka Kuk Kuhse Kuhls Kuhlo Kuhar Kuerbitz
Kuenzi Kuehneman Kudron Kuczenski Kuchle Kuchenbecker Kucan Kubu Kubsch Kubiszewski Kubish Kubicz Kubick
Kubaska Kuarez Ksiazek Kshywonis Krzykowski Krzak Krysl Kruzewski Kruzan Krumrine Krumins Krucker Kroupa Krough
Krotz Kronstedt Kromrey Krogstad Krogmann Kroeze Kroetz Kroc Kristianson Kriser Krips Kringas Kriete Kreuter
Kretschmann Kresha Kreidel Kregger Kreatsoulas Kratochwil Krasovec Krase Krapf Kranawetter Krajnik Kozubal
Koyanagi Kowalkowski Kovarovic Kovalcin Kou Kotzen Kotnik Kostelecky Kostek Kostecki Kostal Kosse Koslowski
Koskie Kosicki Koshar Kosek Kortright Korpal Kornhauser Kormos Korinek Korgie Kordsmeier Kordish Koral Kopps
Kopperud Koppang Kopfer Kopet Kook Konno Konik Konek Konefal Komm Komis Komer Komarek Kolsrud Kolp Kolopajlo
Kollmorgen Kolis Kolesnik Koles Kolding Kohs Kohlhoff Kohatsu Kohara Koetter Koestler Koepsel Koeppe Koenigsman
Koelewyn Koe Kodadek Koci Kochler Kocab Kobylinski Kobryn Koberg Knower Knollenberg Knizley Kniss Knezovich
Knesek Knepel Knehans Kneeskern Knaust Knapke Kmet Kluz Klukas Kloska Klopf Klinglesmith Klinekole Klimes
Klimaszewski Klepfer Klepacki Klepac Klemash Kleinkopf Kleinknecht Kleimola Kleiboeker Klei Klehn Klegin
Klavuhn Klauer Klasinski Klasing Klarr Klapec Klaass Klaameyer Kjelland Kiyuna Kitching Kistle Kissi Kishi
Kirvin Kirtner Kirovac Kirnon Kirkby Kiritsy Kirchgesler Kippley Kipping Kinzig Kins Kinnare Kinna Kingcade
Kinatyan Kimme Kimbrow Kimbril Kilzer Kiltz Killmer Killibrew Killeagle Kilger Kiles Kievit Kientzy Kielty
Kiekbusch Kiehne Khou Khiev Khat Khare Keywan Keyt Keville Kevern Keuler Ketola Kertis Kerson Kernen Kerkman
Kerker Keogan Kenwood Kenne Kenaan Kempler Kempisty Kempfer Kempen Kemmerlin Kelter Kelman Keliihoomalu Keleman
Kekiwi Keiswetter Keiss Keilty Keidong Kegel Keets Keeneth Keefner Kebort Keate Keat Kazmorck Kaz Kawachi
Kaushiva Kauk Katzner Katzmark Katzen Katsuda Kater Katen Kasting Kasserman Kassay Kassabian Kasprowicz
Kasperek Kasowski Kasmir Kaska Kasik Kascak Karth Karsnak Karshner Karsh Karmel Karlstad Karins Karcich Karch
Karapetyan Karakas Kapsalis Kappeler Kapke Kaperonis Kapahu Kanthak Kansky Kansas Kanoy Kanno Kannady Kandarian
Kanai Kanae Kanaan Kamphoefner Kammler Kaminetzky Kaminaka Kamienski Kamaunu Kamakea Kaltefleiter Kaloustian
Kaloi Kallmeyer Kalisch Kalinski Kaliher Kalgren Kalfas Kales Kalafatis Kagle Kadish Kachermeyer Kabina Kaawa
Kaaua Kaatz Juvera Jutte Jusko Juriga Jungquist Juneja Juncaj Juhas Juenger Juell Jucean Jubinville Jovich
Jorres Jore Jonhson Joneson Jonassen Jolissaint Jointer Johengen Johar Joh Joern Jodway Jobs Joanette Jirik
Jirasek Jipson Jinkerson Jinkens Jiminian Jimeno Jiau Jevnikar Jerauld Jephson Jentzen Jenkerson Jenista
Jemmett Jelovich Jehlicka Jeffris Jedziniak Jeantet Jeanclaude Javor Javaux Jaurigue Jaureguy Jarvinen Jarocki
Japp Jansons Jankauskas Janhunen Janeczek Jandrin Janczewski Janack Jakuboski Jakubik Jakubek Jahnel Jageman
Jaenicke Jacquem Jacquay Jaconski Jacobellis Jablon Iyo Ivancevic Iurato Iulianetti Issler Isip Ishmon Ishizu
Isgrigg Iseri Iseli Iseley Isbrecht Isassi Irsik Irias Inzana Intveld Intrieri Interdonato Instasi Inscho
Ingwell Ingebretsen Incle Inabinett Imus Immordino Imbach Illsley Illig Ignowski Idler Idleburg Ideue Ibara
Ianuzzi Hyter Hyles Hyle Hykes Hyams Hustead Huscher Hurtz Hurse Hurren Huret Huotari Huntress Hunting
Hunstiger Hunking Humpries Humbles Hum Hulvey Hulcy Huizinga Huhman Huhammad Hufty Huesso Hueftle Huebschman
Huebert Hudmon Huberman Hubbartt Hubach Hsueh Hrycenko Hrabal Hoxit Howsare Howman Howitt Howerter Houlton
Houis Hottman Hotovec Hostin Hoshall Hosfeld Hoschek Horwath Horsely Horsburgh Horovitz Hornstrom Hornbarger
Horkley Horka Horey Horeth Hordyk Horack Hoppin Hoppel Hooey Hooe Honhart Honga Honeck Homs Hommell Homles
Homen Holzheimer Holzem Holsopple Holsman Holowell Holliway Holizna Holesovsky Holderbaum Holbach Holan Hoit
Hoist Hohenbrink Hoger Hofmans Hofheimer Hoffhines Hoesing Hoeschen Hoerter Hoepfner Hoemann Hodgeman
Hockersmith Hochadel Hobock Hobel Hluska Hlavac Hisrich Hirsbrunner Hirpara Hire Hinners Hindbaugh Himenez
Hilles Hilleary Hillanbrand Hillan Hildner Hilderbrandt Hiland Hightree Highnote Highberger Higgason Higaneda
Hidinger Hickock Heymann Heusel Heuring Hettler Hesseltine Hesford Herth Herskovits Herschell Heroman Hernton
Herne Hernandaz Hermez Herling Herke Herimann Heriford Hergenrader Herforth Herdes Hercher Herceg Herbick
Hentze Henniger Henney Henness Hennegan Henkes Heneisen Henderickson Henard Hemrick Hemric Hempton Hemp Hemme
Hemeon Hembry Hembrough Hembrey Helstad Helmus Hellings Hellgren Helgert Helgerman Helger Helgason Helfinstine
Helfgott Helfenstein Heldreth Helander Heitzmann Heisserer Heising Heisel Heinold Heinis Heinemeyer Heimark
Heiliger Heiderman Heidenescher Heidebrink Hehir Hegan Heep Hedquist Heckford Hebets Heberly Heberle Heavilin
Heartz Heaphy Heany Hazer Hazelgrove Haynsworth Haydock Hawelu Havnen Havely Hausam Haumesser Hauman Haulk
Hauley Haubrick Haubner Hattman Hatman Hatherly Hatchcock Hastert Hassenplug Hasko Haser Haselhuhn Hasberry Has
Harthorne Harthcock Harouff Harootunian Harkavy Harell Hardridge Hardacre Harborth Haraguchi Haptonstall
Happenny Hantman Hanses Hannemann Hannay Hannafin Hanle Hangartner Handerson Hanberg Hamzik Hamstra Hammans
Hamano Halsema Halonen Halek Haleamau Halama Hainley Hagley Hagist Hagie Haggberg Haggan Hagele Hafenstein
Hafemeister Hady Hadges Hadef Hackey Hach Habbyshaw Haaga Haab Gysin Gwirtz Guzzio Guzzardo Guzma Gutzmann
Gutta Guterman Gutenberger Gurganious Gural Guppy Gunzalez Guntert Gums Gumb Gullixson Gulling Gullace
Gulbransen Guitian Guinta Guinasso Guilboard Guglielmina Guggenheim Gugel Guetierrez Guethle Gueth Guerrido
Gueits Gudenkauf Guarnera Guadagnolo Gsell Gschwend Grush Grupp Grunau Grueninger Gruca Groupe Grotheer
Grossmeyer Grossetete Grossack Gromer Groenke Groening Groehler Groebner Grochmal Groby Grobes Gritman
Griswould Grisset Grime Griffo Griesinger Greuel Greth Gressman Gremel Greiwe Greis Greil Greife Greider
Grefrath Greff Greenmyer Greany Grazioplene Gravlin Gravito Gravert Grav Grater Grap Granzin Grannum Granlund
Grammes Gramley Grambo Grala Grahl Gradwohl Gradillas Gradert Grabinski Grabinger Grabel Graaf Gouzy Gouger
Gottron Gothro Gosso Gossi Gorringe Gorneault Gorn Gormly Gorenflo Goral Gopen Goosey Goodnoe Goodie Goodhile
Goodfield Goodard Gonneville Gongalez Gondola Gompf Gommer Gollehon Golie Golebiewski Goldinger Goldhaber
Goldfeder Goldbaum Golaszewski Gojcaj Gogerty Goettsche Goethe Goessl Godson Godbe Gochanour Gocha Gnau Gnatek
Glud Glorius Glordano Gloodt Glinka Glime Gleim Gleicher Glazewski Glay Glasford Glascott Glanzman Glahn
Gladish Gjerde Gizinski Gitzen Girsh Girote Girman Giovino Giovanini Giorgini Ginty Ginsky Ginnings Gingues
Gingg Gimm Gilruth Gillund Gillenwaters Gilday Gilcrest Gilcher Gilani Gigstad Giernoth Gienger Gidaro
Giczewski Gibas Giarratano Giantonio Giannitti Giampapa Giacopelli Giacone Ghera Ghan Gevorkyan Gettig Getchman
Gesinski Gerundo Gershenson Gerraro Gernert Germundson Gerloff Gergel Gerdeman Geraldes Georgopoulos Georgis
Georgevic Georgeson Genzel Genung Gentzler Genich Gelzinis Geiken Geidner Geidl Gehrer Geho Gehlbach Geeding
Gedye Geberth Geathers Gearan Gealy Gazella Gawrych Gavidia Gaumont Gaudenzi Gaucher Gaubert Gattas Gatley
Gaters Gatchalian Gassel Gasman Gaslin Garriepy Garrell Garrand Garnto Garns Garno Garlinger Garivay Garhart
Gardino Garcea Garbin Garaventa Garahan Garafano Garacia Gapen Ganiron Ganino Gangwish Gange Ganes Gandia
Gandeza Gamelin Galway Galow Gallob Gallishaw Gallinaro Gallicchio Gallese Gallero Gallegas Galeoto Galeas
Galbreth Galbavy Galavis Galam Gajate Gair Gagney Gagel Gagarin Gadbaw Gack Gabrysch Gabardi Fyksen Futrelle
Furl Furches Furbeck Funnye Funicello Fullford Fulenwider Fulena Fugler Fuentas Fucillo Fuapau Fryberger
Frusciante Fruehling Fromberg Froeschle Frock Fritzgerald Fritcher Frisbey Frihart Frieling Friedler Frie
Fridell Freuden Frett Frend Freiling Freije Freie Freidman Freibert Fregozo Freehling Fredlund Fredley Freberg
Frayre Fraunfelter Frascella Franssen Frankowski Francour Francom Francey Fracassa Fostervold Fossey Foshay
Foscue Forsell Forrister Forren Fornicola Fornes Forgie Forbs Foppe Foore Fongeallaz Follick Folio Foder Flyzik
Fluhman Fluet Flow Floto Floros Floren Floran Floerke Flitcroft Flipp Flintroy Fleschner Flenner Fleeting
Flamio Flaggs Flagge Fjeseth Fithen Fissell Fischman Fire Fioranelli Finseth Finerty Fineman Finchman Filyaw
Filipovich Filas Figler Figge Fiers Fiereck Fidell Ficorilli Fico Ficks Fickle Fialkowski Feyen Fetz Fetsko
Ferullo Fertitta Ferriman Ferrebee Ferrales Fernelius Fernberg Ferioli Fergoson Fereira Fequiere Fennema
Fenelus Fenelon Feneis Femrite Feltenberger Felsenthal Felmet Felgenhauer Felarca Feiteira Feirer Feinen
Fehlinger Federle Fecko Feavel Fayer Faxon Faurrieta Faull Fatone Fatigate Fasy Fasula Fass Farwick Farrill
Farquer Farmwald Fanoele Fannell Fanizza Fandrich Fallago Faist Faines Faine Fahrendorff Faggard Faessler
Fadale Eychaner Exon Exilus Ewig Evitts Evinger Everheart Everhardt Eveleth Eveleigh Eurbin Esworthy Estus
Estock Esterbrook Essler Esque Espina Espalin Eschenburg Eschberger Esbenshade Ertley Erstad Erp Eroman
Ermatinger Erkkila Erkela Eriquez Ericks Erdahl Equils Eppinette Eon Enter Enke Engley Englebrecht Engleberg
Englar Engelstad Engelsman Engellant Ence Emslie Empie Emoto Emons Emley Embly Embler Emanuelson Elwer
Elvington Elshere Elmquist Ellout Ellifritz Ellerd Ellerbusch Elizando Eliasen Elgert Elger Elbers Ekstein
Ekmark Eiser Einck Eimers Eilert Eidinger Eicke Ehsan Ehn Egleton Egel Effner Ednilao Edner Edmons Edmister
Edmison Edlow Edholm Edgeman Edgcomb Edell Edelblute Eclarinal Eckroad Echave Ebesu Eberwein Ebeid Ebbing
Eastlund Eary Earps Dzuro Dziuban Dysinger Dyner Dymek Dyll Dyl Dydell Dwelle Duvernois Dutson Dutro Dutchover
Dusky Duskey Dusik Dushkin Dushane Durrani Duroseau Durnford Durk Durepo Duranceau Duplechin Duperry Dunscomb
Dunkleberger Dunegan Dundlow Dumpson Dumphy Dumpert Dumesnil Dullum Duldulao Dular Dukart Duhan Dugdale Dugat
Duffney Duesing Duenow Duce Dubson Drzewicki Druetta Drube Drozdenko Drop Drohan Drivers Drinski Driever Drewer
Dressen Drehmer Drawe Drapkin Draney Drahota Dowers Dowdall Dovenbarger Dousay Douin Doughan Doucett Dorshimer
Dorsaint Dorries Dorosky Dorl Dorich Dorenfeld Dorcelus Dool Donnick Donnely Donart Donalds Donaghey Donaghe
Dominges Domebo Dollings Dolejsi Doggette Doell Dockwiller Dockal Dobosh Dobis Dobiesz Dluhy Dixons Divin
Diventura Divenere Divelbiss Dittrick Ditommaso Dirosa Diodonet Dinning Dininno Dimodica Dimitroff Diminno
Dimassimo Digsby Digrande Digmann Digirolomo Digian Digiacinto Dietzen Dietlin Dietert Diersen Dienst
Dieffenbach Dicorcia Dickhaut Diberardino Diab Dhein Dhar Dhamer Dezan Dez Dewispelaere Dewhirst Devonish
Devincenzo Devillez Devany Devalcourt Deubler Dettori Detone Detommaso Detoma Desue Destree Destephen Desso
Desselle Desimoni Desadier Derham Derfler Dercole Depugh Deporter Depolito Depa Deninno Denenberg Denardis
Demry Demro Demmel Demme Demiel Demeritte Demarzio Demaline Demaine Deluco Delsordo Delosa Delongis Deloff
Delmuro Delmoro Delmonaco Delmage Dellen Dellaripa Dellamore Delhierro Delfuente Deleppo Delemos Delea
Delcarmen Delaura Delanuez Delang Delamarter Delacuesta Dekorte Dekenipp Dekany Deinhardt Deily Deierlein
Degravelle Deglow Degler Degiulio Defoore Defonce Deflorio Defiore Defilippi Dedeke Dedecker Dedaj Decost
Decillis Dechellis Dechaine Decarr Decaprio Debutiaco Debski Debry Debruhl Debouse Deblase Debey Debenedetti
Debacker Deang Deandrade Deadmond Deacy Daykin Dayhuff Dayal Davidsen Dautremont Daughrity Daubs Datwyler Datko
Dasmann Daruszka Darugar Darroch Daro Darkis Daricek Daras Dar Dapoz Dapinto Danuser Danoff Dankmeyer Danesh
Daneker Dammen Damberger Dalmoro Dallmier Daller Dalka Daliva Dahline Dahlhauser Daguerre Dagrella Dagraca
Dagesse Dage Daehn Dabbraccio Dabato Czolba Czepiel Czelusniak Czechowski Czarny Czar Czapski Cywinski Cyran
Cypret Cwiek Cuzzort Cuzzi Cutty Cutrone Cuthrell Cuthill Cutbirth Custeau Cushingberry Curvey Curson Currell
Curll Curcuru Cupstid Cuoco Culverson Culnane Culliver Cullivan Culleton Cuddeback Cuckler Cubillo Cubias Cua
Cryar Crutsinger Crupe Crummie Cruice Cruea Crowthers Crowers Crowdis Crovo Croson Crosno Crosdale Cronwell
Cronon Crocetti Crnich Crisson Crismond Crighton Cridland Crickard Creten Cretella Crespino Cremins Creehan
Creecy Credell Cranney Cranker Craker Craffey Cozzy Coyazo Coxum Cowdin Coven Courtenay Course Courier
Courchene Coup Couley Couchenour Cotugno Cottongim Cotti Cotillo Costine Costain Coslan Cose Coryea Cortwright
Corsoro Correl Cornford Corneluis Corneau Corne Corkins Corippo Corgiat Coreil Cordwell Cordovano Cordill Coran
Coppess Coonrad Coonfare Coomber Cooksley Cookis Coodey Contee Consorti Console Conorich Conole Connoly Connley
Connington Conness Conly Conkright Coner Conchas Comrie Compston Comnick Commiskey Commer Comiso Comish Comden
Colondres Collica Colle Collaer Colinger Colford Colanero Cohens Cofresi Coerver Cockriel Cockran Cockerell
Cobham Cobert Cobern Cobell Clunie Clubs Clubbs Cloutman Clise Clippinger Clerkley Cler Clemmens Clemen Cleare
Cleamons Claycamp Clawges Claverie Clarkston Clarity Clantz Clakley Clain Cizek Citrone Ciraco Cinotto Cinadr
Cilano Cihon Ciganek Cieslinski Cicoria Cicco Cibula Ciak Ciafardoni Chubbs Chrzan Christophel Christoforou
Christan Chreene Chrabaszcz Chrabasz Chowhan Choules Chorney Chorley Cholico Cholewinski Cholakyan Chojnowski
Chlebek Chittam Chiszar Chisam Chirafisi Chiprean Chinetti Chimes Chicon Chesner Cheser Chesbrough Cherrette
Cherpak Chelf Cheesebrough Cheeney Cheely Chean Cheak Chavana Chauvette Chatt Chaskey Charriez Chappie
Chappelear Chapparo Chapek Chanoine Chandley Challenger Challberg Challacombe Chaleun Chainey Chaffey Cerza
Cervenak Certosimo Cernohous Cereceres Ceovantes Ceo Centrich Ceglinski Ceconi Cecchinato Cayne Cayabyab Cavill
Cavicchia Cavez Cavener Cavasos Cavaness Caulk Caudel Cattano Catrett Catlow Catella Cataquet Cataline
Catalanatto Cata Castenanos Castelo Cassiday Casparian Casillo Casewell Casarrubias Casalman Carvalno Carskadon
Carrison Carriker Carrazco Carratala Carpanini Carovski Caroli Carlis Carethers Cardonia Cardno Carcieri
Carcano Carcana Carboneau Caravantes Carattini Capriola Cappelluti Capossela Caperon Caper Capati Cantv Cantell
Cantatore Cantadore Canslor Canonico Cannonier Cannavo Cannatella Campellone Campean Camcam Cambel Calta
Callsen Callarman Calicott Calhaun Calciano Cairone Cahela Cagliostro Caflisch Cafferky Cadice Caddle Cadarette
Cackowski Cabrena Cabotaje Caborn Caberto Bystrom Byndon Buzek Bux Buttrick Buttaro Butscher Butsch Butor
Butman Buteux Butchee Bustard Busta Bussy Busi Buseman Buschner Buscaglia Burttram Burth Bursch Burnsworth
Burland Burkowski Burglin Burgdorfer Burdman Burau Buran Burakowski Buquet Buntyn Bungo Bunche Bunal Bult
Bulliner Bullaro Bulkeley Bulcao Buissereth Buetow Buesgens Budziszewski Budinich Buddington Buchtel Buchli
Buchert Buchar Buben Brzuchalski Brummell Brull Brudnicki Brucz Bruchman Brubach Brownwood Browen Browe
Brossett Brosco Brookshear Brookfield Bronstad Bronsky Bronaugh Bron Brohawn Brogna Brodzik Brodsho Brodowski
Brodnicki Brodell Brod Brockney Broas Broadrick Briz Britschgi Brint Brinich Bringard Brindamour Brincat
Brimfield Brillant Brihon Brignoni Brightful Briggman Bried Brickle Brickel Brezeale Brewen Breutzman Bretado
Brester Bresko Brennaman Breniser Brems Breisch Breidenstein Brechtel Brazington Brazen Brayer Brawer Bravata
Braunbeck Braue Braucht Braseth Brantly Branter Branski Brandler Bramham Brahney Bradac Brackley Brackey
Brackemyre Brach Boyarsky Bowlan Bowhall Bowdre Bovie Bouyea Boustead Bourgeault Bounthapanya Boudrie Boudinot
Bottgenbach Botos Bothof Botha Bosten Bostelmann Bossley Bossick Bossen Bosquet Boscio Bosche Bosa Borski Borsh
Borowik Borom Borke Borgatti Bordwine Booser Bookbinder Bookard Boock Bonning Bonillas Bondura Bombich
Boltinghouse Bollozos Bollie Bolka Bolitho Boldenow Bolch Bolay Boissoneault Boisjolie Boie Bohrman Bohley
Boglioli Boghosian Boggus Boggiano Bogden Boey Boesenhofer Boerst Boerma Boenisch Boemig Boebinger Boday
Bodamer Bocklage Bocchini Bobseine Bobian Boberg Bobek Blyler Blumenstein Bloyer Blotter Blore Blomdahl Bliske
Blinston Bliek Blessman Bleggi Bledsaw Blauch Blaskovich Blankley Blankenberg Blakelock Blaida Bjorgen Biven
Bitzel Bittman Bitonti Bissen Bisom Birman Birky Birkes Bippus Bintz Bintner Bintliff Binnie Binks Binkiewicz
Binienda Bingley Bilotto Billheimer Billen Billeck Billeaudeau Bilinski Bild Bihari Bigda Biez Bierwirth Bierle
Bierbower Bienenstock Biemer Bielak Bidle Biddleman Biddiscombe Bicknese Bickerton Bickelhaupt Bichsel Bibles
Bibian Biase Biancuzzo Biancaniello Bia Bhatnagar Bhan Beyett Bewig Betsill Bethey Betenbaugh Betance Betacourt
Beske Besendorfer Besemer Besco Bery Bertling Bernson Bernosky Bernon Berninger Bernes Bernecker Bernardin
Berlo Berliew Berky Berhe Berhalter Bergsjo Bergholm Bergener Bergeman Beraun Benward Benusa Bense Bennage
Benischek Benion Bengel Bendzus Bendler Bendit Benderman Benberry Benallie Bemrich Belyea Beltrain Belter
Bellue Bellisle Bellipanni Bellion Bellessa Belay Bejjani Beisser Beiriger Beik Beien Behymer Behrenwald
Behanna Beed Beechum Beechner Bednarik Bednarek Bedenbaugh Becwar Beckton Beckom Bech Bebo Beatie Bearman
Beaner Beakley Beachamp Bayardo Bayala Bawcum Bavier Bauswell Baures Baune Baumgarter Bault Baughey Baugatz
Bauernfeind Bauerlein Bau Batun Battistone Batteen Batko Batistich Bater Batcheller Batarse Bastow Bassuk
Bassolino Bassel Bason Basich Bascle Bascetta Bartush Bartrum Bartlet Barthelmes Bartberger Bartash Barsoum
Barrott Barrom Barriner Barnhurst Barnell Barkle Barkes Bargerstock Barganier Baremore Bardney Barda Barayuga
Barager Bantz Bandulin Banasiak Balwin Balton Balsiger Balmos Balmir Ballestero Ballek Balick Balian
Balensiefen Balduf Balckburn Balasa Balafoutas Baksi Bakowski Baklund Bakko Bakey Bakanauskas Baj Bainard Baima
Baillet Baich Bahrmasel Bahrke Bahoora Bagsby Bagger Badena Badders Backfisch Bacik Bachleda Bachhuber Bachert
Babiracki Baatz Azzarito Azzarella Azulay Azotea Azeem Ayoob Ayola Ayles Ayersman Ayaia Axthelm Awtry Avrett
Avilar Aumend Auletta Augustson Augustave Aughe Auerswald Aubrecht Athalone Atanacio Atamian Astrologo Astrella
Aspinall Ashlin Ashenfelter Aschenbrener Ascheman Ascenzo Asante Arvayo Artmann Artice Arrott Arrojo Arrizola
Arriano Arrendell Arps Aronstein Aronow Aronica Arnst Arnio Armantrout Arlt Arkadie Arjune Arismendez Arimas
Argandona Arflack Areola Arenales Ardman Arciga Arciba Archacki Arcano Arbogust Arauz Aranas Aquil Aquero
Apresa Appiah Appert Apostal Apodace Apadoca Antrobus Antoniuk Antinarelli Antich Anslow Ansbro Angleberger
Angelson Andruzzi Androsky Androlewicz Andrion Andracki Ancelet Anastas Anast Anagnost Amsley Amsdell Amsberry
Amsbaugh Amoa Amesbury Amack Alvanas Altrogge Altmire Altenbach Alsheimer Alquisira Alouf Aloe Almiron Allford
Allex Allery Allenbach Allegrucci Alig Alicuben Alfisi Alferez Alfandre Alexion Alevras Alescio Aldecoa Alcini
Albrittain Albrashi Alawdi Aksamit Akima Akel Akahi Ajose Ajayi Aivao Aiu Ainge Ailshire Aidt Aicklen Ahuja Ahr
Aholt Agle Agamao Affeld Aeschbacher Aeling Adriance Adkin Adhami Adeyemo Ades Adelgren Adamitis Acor Acimovic
Accola Acampora Abuaita Abshear Abrantes Abramovich Abrachinsky Abilay Abellera Abeles Abdula Abbed Abati
Aavang Aadland Zylka Zwolak Zwingman Zwerschke Zwack Zurin Zupp Zumbrunnen Zukoski Zukor Zukas Zuanich Zoumis
Zoulek Zou Zorra Zorich Zomorodi Zolty Zolondek Zolnoske Zoldesy Zoldak Zocklein Zlotnik Ziraldo Zipf Zinsli
Ziniewicz Zindell Zimmerebner Zimmel Zimm Zills Zilla Zilka Zietz Zietlow Ziemski Zielesch Zieler Zieglen
Ziegenbein Ziegelbauer Ziegel Ziech Zicker Zicherman Zich Ziccardi Zgoda Zeschke Zerko Zerhusen Zepka Zents
Zeme Zematis Zelkin Zelenski Zeidan Zeanah Zdon Zbikowski Zazula Zavesky Zavasky Zaruba Zarrineh Zarrillo
Zarraluqui Zarling Zaring Zaretsky Zarebski Zanini Zangl Zaner Zand Zaltz Zaloudek Zall Zalk Zalar Zakowski
Zajc Zahran Zahnen Zagroba Zagel Zagara Zagami Zachmann Zachariades Zaborski Zabloudil Zabarkes Yusef Yuricic
Yuill Yuenger Yuasa Ysbrand Yourshaw Younkers Youngdahl Youngblut Youkers Youkanaa Yorkey Yoneyama Yonamine
Yoeckel Yodis Yocius Yocham Yobst Yeubanks Yetto Yerigan Yerbic Yentsch Yennard Yemchuk Yax Yaun Yasurek Yasui
Yaskiewicz Yantzer Yantz Yanosky Yanek Yandle Yanagi Yambao Yamakawa Yagoda Yaekel Yackeren Yacavone Yacano
Ximines Wysock Wyont Wynott Wynans Wylde Wyett Wydner Wurzbacher Wulfing Wruck Wroe Wrobliski Wrobbel Wrights
Wraspir Wrape Woytowicz Woy Worthan Worstel Worsfold Worrel Worbington Wools Woollen Woolems Woodmancy Woodhull
Woodgate Woodfield Woodcox Woock Wonsik Wolven Wolslegel Wolny Wolma Wollyung Wollin Wolley Wollan Wolkow
Wolever Woleslagle Wolansky Wojnicki Wohner Wohlfahrt Wohler Wloch Wittlin Wittkopp Wittenborn Wittels Withiam
Withfield Wisz Wissel Wisseh Wislocki Wiscombe Wischmeyer Wischman Wirebaugh Winzelberg Winterstein Wintersmith
Winterroth Winrich Winograd Winlock Winley Winkley Wings Winebaugh Windover Windly Winarski Wimbs Wimber
Wiltgen Willmschen Williver Willinghurst Williamston Willenbrock Willars Willamson Wileman Wileczek Wildenberg
Wildeman Wilcutt Wilch Wilby Wilbers Wikstrom Wigle Wigelsworth Wietzel Wiesneski Wienert Wienecke Wienandt
Wielgosz Wiedmann Wieckowski Wiece Wieand Widmar Widgeon Widerski Widdows Widdop Widdison Widby Wida Whyne
Whyel Whybrew Whittman Whittall Whitler Whitinger Whitewater Whitescarver Whitemarsh Whitecloud Whistlehunt
Whinnery Whillock Whilby Wheldon Wheatcroft Whapham Whaite Wettlaufer Wetterer Wettach Wetsel Wethern Westlie
Westgaard Westad Wesly Wesberry Werring Werre Wernz Wermter Werkmeister Werbelow Wentzlaff Wengreen Wendolski
Wendelberger Wempa Weltzin Weltch Wellnitz Wellenstein Wekenmann Weitze Weitman Weisholz Weishar Weisbaum
Weinraub Weinbauer Weinbach Weidig Weiderhold Wehrwein Wehrs Wehrly Wehnes Wehn Wegge Weerts Weemhoff Weekey
Wedman Weder Weckman Weckhorst Weaklend Wauer Waud Wattenberg Watte Watling Waszkiewicz Wasmus Wasilko Washor
Wartchow Warshauer Warsham Warrender Warnstaff Warmuth Warmington Wardrup Wardhaugh Wardall Warchal Warboys
Wanty Wanous Wanlass Wangstad Waneka Wandless Wandel Wamser Wamhoff Walvatne Waltemeyer Walsingham Walljasper
Wallet Wallerich Walkling Walkers Walezak Waldroff Waldhoff Waldall Walbright Walat Wakita Waka Waisner Waiki
Waiden Wagle Wagenblast Wadusky Wadden Waclawski Wackenhut Wackenheim Wachal Waananen Waack Vukcevic
Vreugdenhil Vrazel Vranes Vranek Voytek Voves Vormelker Vorachek Vontungeln Vonner Vonhagen Vondrak
Vondielingen Vonasek Vonallmen Voltaire Vollucci Vollick Vollenweider Voitier Vocu Voccia Vliet Vliem Vizarro
Vizard Vittorini Vitro Vitolas Vititoe Viteo Visnic Visher Visel Viscia Viscera Virrueta Virola Viren Vinke
Vinger Vind Vinagre Viltz Villwock Villifana Villiard Villetas Villasana Villarin Villante Villacana Vile
Vilcheck Vilardi Vigueras Vigoren Vignovich Vignaux Vignarath Vietor Viegas Viebrock Vidals Vicsik Vicic
Viapiano Vetsch Vetri Vertiz Versluis Verrelli Verrecchia Verling Verlato Verkler Verkamp Verghese Verant
Venzeio Venturella Ventress Venton Venhorst Venerable Ven Velverton Velunza Velmontes Vellutini Veleta
Velazques Veino Veigel Veeneman Vavro Vauters Vattes Vaszily Vastakis Vasiloff Vasilauskas Varos Varnon Varkey
Vares Varenhorst Vardy Varcoe Vanwye Vanwoert Vanwieren Vanvickle Vantreese Vansyckle Vanstrander Vansteenburg
Vanstee Vanslander Vanproosdy Vanpoucke Vanpoppelen Vanpatton Vanosdel Vanloh Vanlith Vankoten Vanisouvong
Vanholland Vanhekken Vanharlingen Vanhandel Vangemert Vaneyck Vanert Vaneps Vanegdom Vandesteene Vanderkam
Vanderheiden Vandergriend Vanderark Vandegraaff Vandebogart Vandalsen Vandagriff Vanclief Vanboven Vanbecelaere
Vanartsdalen Vanaller Vanakin Vanabel Valrie Valrey Valotta Vallangeon Valladolid Valaitis Vair Vaidya Vaid
Vagt Vagle Uyeno Uson Urwin Urtado Urry Urquiza Urps Urmeneta Urlaub Uribazo Urhahn Ure Urch Urbanic Urata
Urankar Uppinghouse Unthank Unland Unikel Ungvarsky Ungerleider Ungerecht Underkoffler Umlauf Umbdenstock
Ulrick Uldrich Ulch Ulberg Uknown Ukena Uhri Uhde Udley Uboldi Tzeremes Tysor Tyrol Tyl Tyksinski Tycer Tyberg
Twitt Tweden Tuy Tuton Tuter Tustison Tuschhoff Turso Turrigiano Turowski Turnbo Turnball Turlich Turli Turla
Turkin Turke Tuong Tulk Tulip Tugman Tuggles Tucknott Tubeszewski Tuason Tsuzuki Tsunoda Tschannen Trytten
Trybala Truskowski Trueba Trueax Truden Trucchi Trongone Tromble Tromblay Trokey Troglin Trodden Tritz Tritch
Trischitta Trisch Trippet Triplette Trimmell Trilling Trieger Treworgy Trevorrow Trevillion Trevigne Trevett
Tretter Treston Trepagnier Trentinella Trenkle Trenh Trenbeath Tremelling Treider Treib Treftz Tredennick
Trecroci Trebil Traves Traster Trasport Trank Trampe Trammer Trame Trachte Toyoshima Towley Tovias Touvell
Toussant Tourikis Tosten Tosic Tosches Tortoriello Tortorice Torstrick Torset Torress Torred Torra Torma
Torkildsen Toporek Topolosky Topick Topez Toper Toncrey Tompsett Tompkin Tomory Tommolino Tomjack Tombs
Tombrello Tomaszycki Tomaski Tolzmann Tolston Tolosky Toldness Tokuoka Tokihiro Tokay Tok Tojo Tointon Tohill
Togni Tognazzini Todeschi Tobola Tobeck Toala Toadvine Tllo Tkacz Titchener Titch Tipka Tintle Tinneberg Tinius
Tinelli Tin Timmreck Timmerberg Timinsky Timchak Tillberry Tiff Tieszen Tiemeyer Tiemens Tiell Tiehen Tidey
Tick Ticas Tiboni Tibbert Thyne Thurton Thurau Thune Thrune Threets Thorngren Thornbrugh Thorin Thongdy
Thommarson Thoene Thoben Thoams Thixton Thingvold Thiesfeld Thierauf Thielbar Thiebeault Thiara Thews
Theophilus Theodoratos Thenhaus Theam Thay Thalmann Thake Thady Tevlin Tevebaugh Testen Tesseneer Tervort
Terrey Terres Terrasas Terney Termeer Terheggen Terhark Terhar Terepka Terault Terando Teppo Tepler Teper Tent
Tenpas Tennill Tennett Tenley Templer Tempe Temp Teltschik Telschow Telle Tekippe Teitsort Teitenberg Tei
Tegarden Teffeteller Tefera Teesdale Teemer Teekasingh Teddick Tebay Tebar Teats Teano Teagues Teachman Teabo
Tchakian Tazzara Tayor Tavorn Tavira Taverna Tave Tautuiaki Tatters Tatevosian Tassey Taschereau Tarzia Tarring
Tarrien Tarras Tarkenton Tardio Tarascio Tappeiner Tannen Tankersly Tanious Tangren Tangert Tamulis Tamargo
Tamanaha Talluto Taki Takeshita Takemura Takaoka Tajiri Taintor Tahu Tadiello Tacket Taborda Tabolt Tabisola
Tabian Taback Szymansky Szwejbka Szweda Szufat Szubinski Szerlong Szekula Szczygiel Szczepanek Szalay Szafryk
Syrek Syphard Synan Symmonds Sydner Swirsky Swires Swickheimer Swets Swetland Swenk Sweetin Swavely Swatt
Swatsworth Swatski Swartzmiller Swartzbeck Swartzbaugh Swansen Swalley Swaisgood Swails Swaggert Svrcek Svinth
Svetz Svetlik Sutulovich Suttell Susswein Sussex Susor Susoev Susich Surwillo Suran Sunn Sunkel Sundling
Sundholm Sumsion Sump Summar Sumlar Suminski Sumi Sumas Sulzman Sultana Sullinger Suleski Sulcer Sul Sukeforth
Suing Suglia Sugiki Suggett Sueltenfuss Suders Sudar Suchecki Sucharzewski Suchanek Subler Suben Subasic
Styborski Stvil Stumme Stulick Studyvin Stubson Stuble Stubits Stubenrauch Strysko Struggs Strudwick Strowd
Stroub Stropko Stroinski Strnad Stritzke Stritzinger Strittmater Strieker Strickert Strength Stremlow Stremel
Strejcek Streitmatter Streif Streb Streams Straws Strausberg Strathy Strathman Strater Straseskie Strapp
Strande Stramiello Strakbein Strachn Stoyer Stoyanoff Stowman Stowbridge Stove Stoutt Stoutenburg Stouer
Stouder Stoppkotte Stopa Stolts Stolinski Stolecki Stole Stojanovic Stofsky Stoffregen Stoffa Stoesz Stodolski
Stockett Stittsworth Stipek Stinett Stillion Stillinger Stiel Stiehl Stieg Stickrod Sticht Stibbins Stevener
Steudeman Stetzel Sterr Sternal Sterback Stephco Stenman Stemmerman Stemme Stemarie Stelting Stellings Steir
Steinlicht Steiniger Steinbrenner Steidinger Stehney Stehly Steffel Stefanovich Steeno Steeneck Steenburgh
Steckline Steckelberg Stazenski Stavis Staum Stauffacher Stauder Statzer Stasinos Starwalt Starrs Starnauld
Starek Stapleford Stapf Stapels Stansifer Stanojevic Stanick Standring Standrew Standke Standford Stancle
Stanciel Stamnos Stamison Stallons Stallion Stallbaumer Stailey Staie Staiano Stahnke Stahle Stageman Stacken
Stachecki Stableford Stabb Sramek Squines Spurzem Sprock Springate Spreng Spratte Sprang Sprake Spotwood Splain
Spiwak Spitznogle Spirito Spirek Spingola Spincic Spillett Spika Spigelman Spielmann Spetter Spenard Speilman
Speigel Speice Speach Spaugh Spar Spanski Spannaus Spanfellner Spalinger Spagnolia Spachtholz Spach Spacek
Sozzi Sowels Soulasinh Souffront Sotolo Soteros Sotero Sossaman Soshnik Sorrick Soron Soroa Sornsen Sorgente
Sordahl Sonza Sontheimer Sonstroem Sonoski Sonnenfeld Sonderup Somani Soman Somalski Solymani Solton
Soloveichik Solmonson Sollberger Solkowitz Solimini Soleman Solders Soldavini Solanki Sohm Sodek Sode Socks
Sockalosky Sochan Sobilo Soapes Snyders Snowman Snowdy Sniffin Snetting Snellman Snellen Snellbaker Sneathen
Sneath Smyrl Smull Smolko Smithheart Smiht Smestad Sluter Slupe Slomkowski Slomka Slomba Sliz Slipp Slim
Slightam Sleper Sledz Slechta Slaight Sladick Slader Skupski Skroch Skripko Skrine Skreen Skradski Skorski
Skornik Skokowski Skok Skocilich Skinnen Skillington Skemp Skay Skattebo Skagerberg Siwik Sivik Sitar Sitaca
Sission Sissac Sisney Siruta Sirmon Sirkoch Siracuse Sipler Sinkovich Sinkey Sinistore Singo Sinclaire
Simunovich Simuel Simril Simpton Simpliciano Simoson Simoncini Simister Simison Simenez Simco Simcheck Silvi
Silveri Silletto Sillavan Siles Silbernagel Sigwart Sigona Signs Signaigo Sigmond Sigars Siemek Sieloff
Sieligowski Siefke Siebeneck Siebenberg Siderman Siderine Sidberry Sicilia Sichta Sibrel Sibell Sibayan Shyu
Shvey Shuter Shumski Shulund Shulte Shuker Shugars Shufford Shubrick Shub Shouldice Shotton Shotkoski Shost
Shortsleeve Shorette Shopen Shont Shonerd Shone Shomin Shomer Sholl Shoger Shirts Shirota Shinholster Shindle
Shinaberry Shimura Shimsky Shimo Shillinger Shilleh Shihadeh Shierling Shewbridge Shevitz Sheumaker Shettle
Shers Sherren Shern Sherling Sherle Sheridon Sherdon Shelter Shelmon Shelling Shelko Sheline Shelhamer Shekey
Shekarchi Sheinberg Shehata Sheffo Shebchuk Shearing Sheaks Shazier Shawhan Shaud Shastri Sharr Sharlin Sharits
Sharf Share Shapskinsky Shape Shankland Shames Shalhoup Shaftic Shadiack Shackle Shabala Sevick Sevedge Seurer
Sette Serva Serrett Serrand Serisky Sering Serie Serianni Sereda Sequin Senti Senosk Senno Senner Senerchia
Sendro Sencabaugh Semonick Semetara Selvaggio Seltzen Selser Sellek Sellberg Selking Seliba Selfe Seki Seifarth
Seielstad Sehorn Sehl Segur Segrave Sefcovic Seeton Seek Seecharan Seeberger Sedman Secunda Seburg Sebold
Sebastion Seate Seashore Seard Seang Seaney Seace Seabert Sczygiel Scurti Scullen Scroggy Scripter Scowden
Scorsone Scoleri Scocca Sciotti Sciera Sciabica Schwisow Schwier Schweinert Schweinberg Schweiker Schweigart
Schweickert Schwass Schwarts Schwarm Schwamberger Schwalenberg Schwabauer Schuttler Schutjer Schuring Schure
Schuner Schulthess Schulteis Schulle Schuhmacher Schuepfer Schuele Schrott Schrope Schrauder Schrandt
Schouviller Schonert Schonack Scholzen Scholnick Schoffstall Schoenthal Schoenstein Schoenhut Schoenhard
Schoeneman Schoemer Schoborg Schnicke Schmunk Schmoyer Schmeider Schmale Schlottman Schlipp Schlink Schliesser
Schlieper Schlesselman Schlensker Schleis Schlein Schleck Schlabaugh Schiver Schirpke Schindel Schimler Schiltz
Schillings Schiffelbein Schiebel Schiaffino Schettig Schetrompf Schessler Scherler Scheppe Schellman
Schellhammer Scheirman Scheibelhut Schei Schech Scheaffer Schattner Schatt Scharte Schappell Schanding
Schanbacher Schan Schaming Schamburek Schaeffler Schadle Schadegg Schabot Schaberg Schaadt Scerra Scercy
Scattergood Scarset Scarrow Scarritt Scarpaci Scarles Scarce Scanlin Scalice Scali Scahill Sazama Saysithideth
Sayres Sayavong Sawlivich Sawczyszyn Savela Savasta Saurel Saupe Sauberan Satunas Sattley Satterley Satiago
Satchel Saska Sarvey Saroukos Sarnowski Sarnoff Sarley Sarelas Sarconi Sarbacher Saragusa Sar Sappenfield
Sanzotta Santy Santorella Santopolo Santin Santiesteban Santhuff Santell Sansburn Sanpaolo Sanocki Sannon
Sannella Sanlucas Sanjabi Sangrey Sangi Sanghvi Sangh Sanfiorenzo Sandrowicz Sandoual Sandora Sandlian Sandholm
Samuelsen Sampedro Samorano Samok Samide Samber Samain Saltzgaber Saltonstall Saltern Salte Salonia Salmond
Sallas Saliva Saler Salek Saldibar Salabarria Sakon Sakelaris Sake Sajorda Sajor Sahni Sagoes Saglimbeni
Sagehorn Sagayaga Safdeye Sadlon Sadbury Sadahiro Sacavage Sacarello Sables Sabean Sabates Sabataso Saager Saa
Rzucidlo Rzeszutko Ryther Rylant Ryks Ryherd Ryhal Rygalski Rybacki Rviz Ruys Ruuska Ruttman Ruttinger Ruts
Rutana Rusten Russnak Rusinko Rusi Rushiti Rushia Rushdan Ruscetti Rusboldt Ruppenthal Rupke Rundahl Rummer
Rummans Rumler Ruminski Rumfola Rull Ruise Ruggle Ruescher Ruegsegger Ruegger Rudzik Rudney Rudisail Rudduck
Rucky Rubins Rubenzer Rozo Rox Rowzee Rownd Rowey Rowcliffe Rovinsky Roup Rottner Rothmiller Rothgery Rothbart
Rotenberg Rotando Roswick Rosu Rossum Rosseter Roskos Roskopf Rosenholm Rosencranz Rosenbrook Rosebaugh
Rosbough Rosan Roofe Ronson Rones Romeno Rombs Romanoski Romanick Roloson Rollock Rollheiser Rollans Rold
Rolark Rokisky Roja Roik Rohaley Rognstad Rofkahr Roethel Roessner Roesser Roehrman Roehrenbeck Roegge Roefaro
Rody Rodricks Rodino Rodillas Rodia Rodenbaugh Rodell Rodeiguez Rodarta Rockenbach Robes Robertello Robello
Robella Robak Roarx Rivlin Rivira Rivena Ritzert Ritell Ritcheson Riska Risberg Ripke Rinkel Riniker Ringman
Ringlein Ringelheim Ringbloom Rinde Rincones Rimson Rimar Riliford Rihn Rihanek Riggott Riffon Rievley Rieve
Riesenweber Rieg Rieff Riedell Riechers Rieber Rieben Riebeling Ridpath Ridler Riddock Rickson Rickmon Rickley
Richrdson Ribot Riblet Rhyme Rhoney Rhed Rhead Rezek Reynvaan Reynoza Reye Rexwinkle Revord Reven Reveal
Reutlinger Reuland Reuer Retzler Rettke Retterbush Retort Reth Resureccion Resnikoff Rerko Repsher Repress
Reppell Repinski Repenning Renze Rennix Renning Renney Rennell Renfer Rener Rendino Renaker Remmen Rementer
Remenaric Relkin Reiterman Reist Reisser Reisling Reisert Reise Reio Reinmiller Reill Reigner Reifler Reifel
Reidenbach Rehnquist Rehler Rehfield Rehfeldt Rehberger Regel Regehr Refsell Reen Reem Reeher Reech Reeber
Redstone Redo Redish Redhage Redenz Redell Reddrick Redder Reckley Reckleben Rebusi Rebuldela Rebera Rebell
Rebeles Reavley Reau Reatherford Reaney Reaid Reagans Reado Razinger Razey Raza Rayside Raymos Raygosa Rawding
Ravens Ravenhorst Rav Rauzman Rautenberg Rausin Rauner Raudebaugh Rattner Ratleff Rathmell Rathgeb Ratermann
Rataczak Rasher Rashdi Rashada Rasbery Rarang Rapose Ransick Ranos Rankhorn Rang Randzin Rancher Rances
Rancatti Ramoutar Ramnarase Ramlakhan Ramiriz Ramez Rameriez Rambus Ramaswamy Ramagos Ramadanovic Ralko Ralat
Rajtar Raja Rairdon Raiche Raheja Rahall Raguso Rafanan Rafalko Radzavich Radune Radulescu Raduenz Radsek Radom
Radell Rackett Racilis Rachi Racedo Rabold Rabner Rabern Quintas Quinlisk Quine Quincey Quilantang Quicksey
Quereto Quelette Quann Quall Quails Quaas Pytlovany Pybus Putaski Purwin Purter Purol Purkiss Pummel Pults
Pultorak Pullian Puller Pulham Puletasi Puidokas Puhuyaoma Puffinburger Puesey Puelo Puddephatt Pucillo Puc
Przepiora Prys Pruzansky Pruyn Prust Prusinski Prus Pruette Provis Provine Proue Protz Prosonic Prophett Pronto
Proksch Prok Proietto Proia Proenza Probus Prizzi Privalsky Prisock Printy Primozich Priefert Pridham Preus
Prettner Prester Pressel Preskar Premer Premeaux Preisinger Preisendorf Prehm Pregeant Preedom Pralle Prag
Pradel Prabhakar Poyser Poupard Potterson Pottebaum Potolsky Poto Potes Postin Pospishil Poskus Posik Portsche
Portolese Porrini Poro Porietis Poppenhagen Poppen Poppel Pontonio Ponting Pono Pomposo Pomplun Pomo Pomeranz
Pomella Pomberg Polucha Polselli Polnau Pollins Pollara Polisky Polio Policz Policar Polchinski Polashek
Polakowski Polaco Poitevin Poister Pointon Poinson Poinsett Pogar Poetter Podmore Poczobut Pockette Pocasangre
Plys Plunket Plumpton Pluemer Plover Ploetz Ploense Plocek Plikerd Pleet Plazza Plaxico Platko Plassmann
Plantier Plantenga Plancarte Plakke Pladson Pizzano Pivin Pittsinger Pittmann Pitsenbarger Pitonyak Pitmon
Pitfield Pitek Pitassi Pistulka Pistole Piske Pishko Pisegna Pirnie Pirkey Pippitt Piorkowski Pinkton Pinks
Pinkerman Pinchbeck Pimpare Pilloud Pilakowski Pikus Pikula Pikkarainen Pijanowski Pigao Piette Pietryga
Pietropaolo Pies Piersaul Piepenbrink Pieloch Pieffer Picucci Pickl Pickhardt Picini Picerni Picaro Piatak
Pianalto Piacquadio Phoun Phonharath Phomsoukha Phommaseng Phinazee Phillippy Phillians Philavong Phernetton
Pheonix Phenes Pfotenhauer Pfleiderer Pfleider Pflanz Pfieffer Pfeiff Pfautz Pezzica Pevez Pevehouse Petrunger
Petrullo Petrucco Petrson Petrilla Petrides Petrauskas Petkus Petiet Petgrave Peterschick Petaway Pesner Pesiri
Pesin Pesa Pertubal Perschall Perow Peroddy Perocho Perloff Peria Pergerson Pereyda Pereria Pereiro Perdzock
Perchinski Peraro Peques Pentek Pentaris Pennison Pennewell Pennacchio Penington Peninger Pengelly Penegar
Pencek Penale Penaherrera Pembrook Pelyo Pelligra Pekala Peightal Peers Peerbolt Pedaci Ped Pectol Pecot Pecos
Pecorelli Pechart Pebbles Peatry Peard Peakes Peaches Paywa Paysinger Payes Pawelczyk Pavoni Pavlovic Pavelec
Paullus Pauldo Patuto Patoine Patock Patka Pastiva Pastick Passwater Passineau Passi Pasquino Pasquel Pason
Paskert Pashley Pashia Partis Parsi Parrill Parolari Parisio Pariser Parents Parduhn Parden Parcel Parbo Paray
Papson Pappa Papillion Papik Papai Paoletto Pannhoff Pankowski Pangelina Pangallo Panda Panchana Panasci
Panarella Paltanavage Palsgrove Palovick Palmiotto Palmiero Palmerton Palmerin Pallet Pallesen Pallazzo Palitti
Palischak Paliotta Palifka Palenik Palecek Palczewski Palasik Palacious Pahnke Pahls Paguirigan Pagnozzi
Pagliarini Paduano Paddison Padavano Pacubas Packingham Packebush Pacius Pacey Pacas Pac Ozolins Ozog
Ozminkowski Oyuela Owston Ovsanik Overlie Overbo Oven Ovard Ourso Ouderkirk Otterholt Otley Osuch Ostling
Ostlie Ostheimer Osterstuck Osterdyk Ostenson Ossowski Osmon Osle Oskins Osburne Ortic Ortenzio Orrantia Orrala
Orkwis Orizetti Orines Orgovan Orgain Ordner Ordas Orbeck Opray Ophus Opela Opatrny Opara Oosterhof Onusko
Onstead Onitsuka Onishea Ondrusek Omundson Omdahl Oltz Olton Olrich Olquin Olp Olmscheid Olm Olivio Oliverson
Oliven Olis Olexa Olesnevich Olesky Oleksiak Oldani Olcus Oksen Ohrenich Ohms Ohmann Ohland Oguinn Ogiba
Offenbacker Oesterreich Oerther Oelschlager Odiase Ockey Ochwat Ochotorena Ochiltree Och Obstfeld Obleness
Obiesie Oakleaf Oak Nyswonger Nyseth Nuvallie Nusom Nush Nurnberger Nunev Nudelman Nucklos Nuce Novik Noury
Notik Notari Nosis Nosel Northcraft Northcote Norskog Norrid Norquest Norlund Norley Norcott Norbeck Noonon
Nooney Nonaka Nollora Nollman Nolda Nolau Nol Nogueras Nogowski Nogosek Noftsger Noeldner Nocum Nocket Nocar
Noaks Niverson Nittinger Nitterhouse Nitkowski Niten Nitchals Nissila Nishiguchi Nippert Nippe Ninos Nimocks
Nilsby Nill Nikirk Niimi Nii Niheu Nihei Nigg Niforos Niezgoda Nieva Niethamer Niesman Niedermayer Niedecken
Nied Niebyl Nicotera Nicolet Nicolaisen Nickolls Nickol Nickleson Nickelston Nichois Nicewarner Niceswander
Nicarry Nicar Nhep Ngueyn Nguen Ngov Nghe Newsted Newnum Newer Newburg Newall Nevland Neugin Neuenfeldt Neuby
Nestel Nesseth Nervis Nerpio Nenninger Nemzek Nemoede Nemer Nelmark Nellem Neithercutt Neiswander Neisius Neish
Neihart Neiderhiser Nehmer Negrisor Negrette Nefzger Neeper Neelon Needels Needam Nealley Nealen Nealeigh Nayee
Nawn Navejas Navedo Navar Natiello Nathoo Nasson Naselli Nase Naschke Narez Nares Nappier Napihaa Naone Nania
Nampel Nalepka Najjar Nahass Naeve Naecker Nadell Myrum Myint Myhr Myerscough Muterspaw Mutana Muszar Mustafaa
Must Mussenden Mussen Mushett Musetti Musemeche Musel Muscaro Murrock Murrie Murrain Murilla Murelli Murayama
Murai Munzell Munteanu Munt Munshower Munlin Munding Mulvehill Mulry Mulliner Mullice Mullaly Muhn Muether
Muehlberger Muehlbach Muccia Mrowka Mrotz Mrochek Mracek Moznett Moyse Moxham Mowris Moutoux Moussette Mousley
Moun Moulinos Mostrom Mostert Mosses Moskovitz Mosinski Mosgrove Mosebach Morway Morthland Morta Morsbach
Morreau Morowski Moroles Morlas Morgenstein Morasch Moranda Moralis Moraitis Moraites Moote Moorcroft Montier
Montesa Monteros Montecalvo Montazami Montaya Monsky Monsegur Monjaras Moniot Monholland Monet Monestine Monds
Mondry Mondo Mondino Momsen Momaya Molski Mollins Molitoris Mokbel Moistner Moilien Mohring Mohrbacher Mogro
Moellman Modero Moczo Mocco Mocarski Mobus Mizukami Miyares Miyahara Miyagishima Mittendorf Mittelstadt
Mitsakos Mith Mita Misura Missler Misrahi Misnick Misemer Miscovich Miscavage Misasi Mirich Miravalle Miras
Miramon Mioduszewski Minster Minnier Minneweather Minnehan Minkel Miners Mineah Mincher Minatra Minato Minari
Minardo Milush Miltner Milster Milovich Milman Millraney Millisor Milliren Millimaki Millich Milland Milkovich
Militano Mileti Milek Mildren Milbert Milbauer Milanowski Milanese Mikulecky Mikulak Mikita Mikelsen Mihlfeld
Mihatsch Mihalkovic Mihalko Migl Miessner Midcap Mickleberry Michocki Michelman Michales Michalenko Mhoon Mezza
Mezquita Mezera Meyette Meyerhoffer Meyerhofer Meury Meuller Mettle Metter Mettee Metroka Metevier Metaxas
Mestrovich Messa Mesidor Meschino Meryman Merrett Merrbach Merone Merkling Merickel Mercante Mensinger Menist
Menino Menhennett Mengarelli Menez Menesez Mendelowitz Mencl Men Mellors Mellom Mellencamp Mellekas Melkonian
Melish Meleski Melchin Melbert Melandez Melander Meisels Meighen Mehtala Mehserle Meholick Mehalic Meginnis
Meggitt Meggers Meeter Meeske Meeder Medows Mednick Medich Mediate Medez Medbery Medak Mebus Meason Meanor
Mazikowski Mazar Mayzes Maymon Mayeski Maycumber Mayala Maxin Maute Mauss Maurey Maulin Matuszeski Matusik
Matuseski Mattu Mattier Matsuhara Matsen Matrejek Matlick Mathewes Mathal Matey Matesic Materna Matelic
Matalavage Mataalii Mastrocovi Mastrobuono Mastoris Mastera Mastenbrook Massaglia Maslyn Masley Masiclat
Mashiah Mashek Mascot Maschke Maschio Masch Marzinske Marville Marushia Marungo Maruffo Maruca Martinz
Martinetto Martinea Martincic Martig Marske Marshalsea Marsette Marroguin Marreo Marquena Marona Marola Marmie
Markstrom Marksbury Markrof Markovitz Markevich Markette Maritt Marionneaux Marinos Marinese Maricich Marhoefer
Marecki Marcoline Marcolina Marchuk Marcelynas Marcaida Marbus Marazas Marashio Maranville Marandi Marander
Marade Mapalo Manylath Manvelyan Manusyants Mantuano Mantsch Mantell Mantano Mansmann Manship Manozca Mannes
Manliguis Manigold Maniatis Mania Mangon Mangicavallo Mangiaracina Mangas Mangaoang Mandiola Manchini Mamoran
Mammucari Mamer Malys Malvaez Malusky Maltie Maltbie Malphurs Malotte Malloch Malkasian Malit Malis Malinski
Malinchalk Malicote Malich Maletz Malesky Maler Malekzadeh Maleh Malech Malbaurn Malakan Malafronte Malady
Makley Makekau Majmundar Majersky Maiten Mainello Mailes Maigret Mahusay Maharg Mahany Maguet Magowan Magone
Magnall Magleby Maglaya Maginn Magin Magil Maggs Magelssen Magaw Magario Magallanez Maeweather Madura Madrueno
Madinger Madho Maderas Maddry Madaris Maczko Macugay Macrowski Macomb Machowski Machol Machinsky Machalek
Macall Macafee Mabus Mabins Mabane Maassen Lysen Lynaugh Lykens Luvian Luttenegger Lutkins Lutchman Lutao
Luskin Luskey Lungren Lundburg Lumm Lulic Lulewicz Lukaszewicz Luiso Luhnow Lugg Lugardo Lufsey Luetmer Luepke
Ludtke Luczkowiak Luckhardt Luckenbaugh Lucken Luchenbill Lubell Lube Lubbock Lozon Loze Lozaya Loynd Loxley
Lowthorp Lowek Loviska Lovig Lovgren Loverink Lovensheimer Lounsbery Loukota Loughnan Loughborough Loudenslager
Lotson Lothspeich Lotan Lossa Losolla Losier Lorimor Lorett Loreg Loreaux Lorandeau Loque Lopus Lopriore
Lootens Lookadoo Lonneman Lonn Longiotti Longhini Longendyke Longbotham Londre Londagin Lonabaugh Lomu Lominy
Lomboy Lomartire Loia Logrono Logosso Loggains Loflen Lofink Lofgreen Loewenthal Loeurm Loerzel Loeppke Loepp
Loegering Lodholz Lockey Lockbaum Lochte Lochan Lobur Loban Llorca Lloid Llewlyn Llanez Liwanag Livernoche
Litzenberg Litano Lissard Lisko Lipskar Lipscombe Lipschutz Lipphardt Lipinsky Lipani Linnertz Linkowski Linko
Lingafelter Lingafelt Lindzy Lindman Lindert Lindersmith Linderholm Lindburg Lindaman Lincicome Linamen Limke
Lilyquist Liloia Lillpop Lillick Lillich Lighter Liggin Lifton Lifsey Lifford Lifer Liest Liem Lidke Liddiard
Lick Lichak Licerio Licausi Licause Libman Libera Liaw Lewitt Lewandoski Levoy Levitin Leviston Leventer
Levenhagen Leveillee Lettre Letsche Lesiak Leshinsky Leri Lepri Leppke Lepping Lepp Lepo Leonello Leofsky
Lenoci Lennington Lennihan Lenkiewicz Lenis Lenertz Lenehan Lenarz Lemucchi Lemick Lelacheur Lejenne Leitman
Leithoff Leistiko Leipert Leibert Leibe Lehnertz Leheny Lehar Lehane Legorreta Legoff Legleu Legions Leggat
Leggans Legaard Leesmann Leemaster Ledwig Ledlie Lederhos Lecorchick Leclear Leclare Leckman Leckbee Lebrecque
Lebahn Leavenworth Leatherberry Leamer Leady Lazarini Lazarine Laza Layng Lawshe Lawman Lawer Laware Lavista
Lavis Laviola Lavinder Lavene Lavelett Lavanway Lavanchy Lavalette Lavala Lavadie Lautt Lauser Laurimore
Lauridsen Laurey Laurente Laurenitis Laurelli Laukitis Laud Lattrell Lattner Latterell Latten Lattari Lastufka
Lasswell Lasseson Lassa Laslo Laski Lashute Lashmet Larrieu Larrier Larribeau Laronda Larney Larita Lariccia
Largin Larez Lardin Larch Lapusnak Laprete Lapre Lapradd Lapore Lapinsky Lapid Laos Lantto Lantaff Lanois
Lanius Lanini Languirand Languell Langstraat Langreck Langkabel Langill Langeness Langefels Langarica Langager
Lanfear Lanfair Landvatter Landolfi Landborg Lanagan Lampson Lampshire Lamoreux Lambrukos Lambrakis Lamborne
Lambing Lamax Lamarch Lallave Lalka Lairy Laiben Lahren Lahn Lahmers Lah Lagory Laforrest Laflore Lafkas
Lafield Lafay Laduc Laderer Ladell Ladakakos Lacoy Lacki Lacio Lacinski Lachowsky Lacasa Labre Labove Laberpool
Labbadia Labarba Labady Kytle Kym Kwasnicki Kwapniewski Kwang Kuzminski Kuzel Kuwahara Kusko Kusick Kuruvilla
Kurtulus Kurtich Kurkowski Kurkeyerian Kuritz Kurelko Kurcaba Kuralt Kuprewicz Kupetz Kuntzman Kunishige Kundtz
Kulwicki Kulow Kulis Kuhlmey Kufel Kues Kuehnel Kudrick Kudlacik Kudej Kuchel Kuchan Kucha Kuboushek Kubishta
Kubilus Kubert Kubeika Kubasik Kuakini Krzyston Krzeczkowski Kryzak Krygier Kry Krupski Krupke Krupansky
Krumvieda Krumholz Krumbholz Krudop Krstic Krovious Krommes Kromm Krolak Kroes Kroening Kroener Kritter Krisman
Kriege Kridel Kreul Kretsinger Kretlow Kresal Krejsa Kreines Kreig Krefft Krauskopf Kratt Krassow Krasnecky
Krance Krail Kraham Krack Kozloff Kozlak Kozera Kozee Koyama Kowalowski Kowalchuk Kovalovsky Kovalcheck Koutz
Kostyk Kosty Kostohryz Kostiuk Kostis Kostick Kosofsky Kosman Kosin Kosier Kosco Koschnitzki Kosbab Kosack
Korzep Korvin Kortkamp Kornrumpf Korfhage Kordus Korchnak Koppinger Kopinski Kopald Kooyman Koopmans Koonz
Kooker Kooch Konzal Konye Kontogiannis Konruff Konowal Konopnicki Konopacky Konopacki Konicki Konecni Kondel
Konakowitz Komlos Kombe Komatz Kollmeyer Kollasch Kolin Kolden Kolbo Kolata Kolaga Kokocinski Koinzan Kohrman
Kohnz Koets Koerwitz Koep Koenecke Koehly Kockler Kocka Kociolek Kobie Knudsuig Knoten Knotek Knole Knobbe
Knightstep Knigge Kniess Knickelbein Kneisler Kneedler Knedler Knall Knable Klym Klussmann Kluever Kludt Klouda
Klotzbach Klosowski Klockars Klingshirn Klingelhoets Klena Klempa Klemisch Klemencic Kleinhenz Klecha Klebanow
Klebanoff Klave Klang Klamet Klaers Klacic Kjar Kivisto Kivel Kitzrow Kitzerow Kitz Kiszka Kistenmacher Kisicki
Kisak Kirylo Kirson Kirschke Kirmer Kirakosyan Kinton Kint Kinsland Kinlock Kini Kingsolver Kingdon Kindschuh
Kindlimann Kindl Kindberg Kinas Kinaj Kimberl Killoy Killette Killary Kilgor Kildoo Kilborne Kilbert Kil Kijek
Kiewiet Kiever Kiesz Kielar Khosravi Kholodivker Kho Khatib Khatcherian Keyworth Keylor Kewanwytewa Kettman
Kettlewell Kettl Kettelle Kethcart Ketay Keslar Kesby Kerne Kerk Kercy Kerchal Kerbel Kenrick Kennis Kennin
Kennemuth Kennelty Kenkel Kemmerling Kemfort Kelstrom Kellow Kellom Kelk Keliiholokai Kelcourse Kekua Keiger
Keglovic Keesecker Keehne Keedah Keding Keavney Keagy Keaffaber Keadle Kazemi Kazanowski Kazanjian Kazan Kawelo
Kavanah Kaukola Kaufusi Kauffeld Katowicz Katos Katheder Kately Kastl Kassouf Kassler Kassam Kaskey Kasimis
Kasdon Kaschmitter Kaschel Karratti Karpinen Karpen Karmann Karlovich Karlen Karkut Kariger Karaffa Kapsos
Kapps Kapnick Kanoa Kanney Kannas Kanduth Kampman Kamimura Kamens Kamemoto Kalvaitis Kaltenhauser Kalloch
Kaller Kallenberg Kaliszuk Kalinoski Kalinger Kalich Kalfus Kalfayan Kalert Kalenkoski Kaleiwahea Kaleel Kaldas
Kalawe Kalathas Kakos Kaiserman Kailiponi Kaighn Kahuhu Kahoun Kahen Kahaleua Kah Kagy Kagarise Kaffka Kaempfer
Kaemmerer Kaelker Kadner Kadlubowski Kadakia Kacynski Kacic Kach Kabrick Justman Jurina Jurik Jurcik Jumalon
Julca Jui Jugan Juart Journeay Joung Jou Josilowsky Josephsen Jorde Joor Johnke Jilk Jhonston Jez Jethva Jest
Jesko Jerich Jentsch Jensvold Jennrich Jenious Jenck Jemenez Jelinski Jeleniewski Jelen Jeffrie Jefford Jedik
Jebbett Jayes Javarone Jauss Jaus Jasionowski Jarzynka Jarva Jaruis Jaross Jaquess Janovich Jannusch Jankins
Janitz Janicke Jangula Jamon Jammer Jakupcak Jakubczak Jakowich Jakeman Jagneaux Jagher Jaekel Jadin Jacobowitz
Jackstadt Jackowiak Jackiewicz Jackels Jabour Izsak Izarraras Iwasa Iwanyszyn Iulo Iuliucci Iturbide Itkin Isby
Isales Isackson Irizarri Iribarren Irani Iracheta Iott Ioli Ioannidis Intriago Interrante Intermill Insco
Inloes Ingrim Inglin Inglese Ingala Infield Inestroza Ineson Indest Incorvaia Inacio Imm Imfeld Imaizumi
Illescas Ikuta Iino Ignasiak Igler Igel Iffert Idema Ichinotsubo Ichinose Iburg Iarossi Iams Iacovissi Hytros
Hyten Hysinger Hylle Hylinski Hvizdos Huus Hutsler Hutchen Hustus Huso Husni Huslander Huska Hush Huschle
Husayko Husanini Hurtis Hurter Hurrington Hurrigan Hurl Hurban Hundemer Humbel Hulstine Hulm Huitzacua Hughlett
Huger Huewe Hudrick Hudek Huckeby Hubright Hubric Hsi Hryniewich Hrovat Hronick Hribar Hozempa Hoxworth Howryla
Howison Howieson Howdeshell Hoving Hovi Hovelson Hovell Housten Housekeeper Houpe Houp Houman Houghland Hougas
Hothan Hotchkin Hosendove Hoseman Hoseck Hoschouer Horwood Horuath Hortillosa Horth Horsfield Horniak Hornby
Hormander Horii Hores Horaney Horal Hopskins Hoppesch Hoomana Hoolihan Honzel Honse Honohan Hongo Hongerholt
Homola Homerding Homchick Holy Holvey Holsing Holshue Hollenberg Hollemon Holla Holka Holifeild Holets Holdness
Holdiness Holda Holcey Holbein Hoium Hoisl Hohstadt Hohowski Hoh Hogy Hogsten Hogsette Hoggins Hoffstot Hoffee
Hoevel Hoernemann Hoeper Hoener Hoene Hoeke Hoeg Hoeflich Hoeffner Hoeffliger Hoecker Hoeck Hoe Hodgen Hodan
Hockema Hochschild Hobkirk Hnatow Hledik Hjalmarson Hitzler Hittman Hisman Hirstein Hirschhorn Hirsche Hirkaler
Hiraoka Hiraki Hipwell Hippo Hinsey Hinkey Hinish Hingle Hindin Hinahon Himelstein Hillburg Hillaire Hilgert
Hildahl Hilcher Higueros Higle Higinbotham Hieserich Hidvegi Hidrogo Hickton Hickonbottom Hickert Hibl Heyveld
Heydel Hevner Hevesy Heverley Heverin Heusley Heuberger Hettwer Hett Heter Hesters Hessong Hessing Hessenthaler
Hessell Hessee Hesby Herzberger Herwood Herting Herscher Herrling Herrig Herriage Herrel Herre Hernanders
Hermosura Hermie Herklotz Herkert Herby Herbster Herbison Herbein Heppeard Henrey Henneberg Hennagin Henington
Henifin Heney Henesey Henehan Hendy Henderosn Hender Hendee Henby Henaire Hemrich Hemmie Hemmes Hemlepp
Heminover Hemauer Helvy Helsing Helmy Helmstetler Helmcamp Hellar Hellams Helker Helgesen Helfritz Hele Hektner
Hejl Heitschmidt Heitger Heinzmann Heinzen Heininger Heineken Heimrich Heimbaugh Heiermann Hehr Hegre Hefler
Hefflinger Heese Heeney Heemstra Hedrich Hedgespeth Hedemann Hedegore Heddlesten Heckenberg Hebig Hebden Hebda
Heatly Heathershaw Hearson Heally Healan Heads Hazleton Hazarika Hayhoe Haydal Hayburn Hawthrone Hawman Hawkey
Hawf Havice Havercroft Hautamaki Hauskins Haulter Haugrud Hauan Hatzenbuhler Hattub Hattier Hatteyer Hatstat
Hathway Hataway Hassick Hassian Hasselman Hasselbarth Hasper Haspel Haske Hasgill Hasen Harviston Harvilla
Harvilicz Harver Hartzer Hartup Hartsough Hartsch Hartly Hartlep Hartlein Hartkopf Harthun Hartfiel Hartery
Hartert Hartage Harsey Harrey Harrett Harral Haroutunian Harmeyer Harlowe Hardyman Hards Hardrict Hardmon
Hardigree Hardenburg Hardell Hardebeck Hardaman Hardaker Harcey Harbick Harajli Happer Hapgood Hanstein
Hansbury Hanold Hanohano Hano Hannifan Hanko Hanis Hanenkrat Hanemann Hanek Handzel Handwerker Handwerk
Handsaker Handrick Handelsman Handal Hancin Hanbury Hanaway Hanahan Hams Hammerly Hammeren Hammatt Hammarlund
Hamling Hamiss Hamiel Hamelinck Hambrecht Halo Hallinger Hallick Halifax Halgrimson Halfmann Halder Hald
Halburnt Halberstam Halaby Haker Haken Haine Hagos Hagmaier Hagenson Hagene Hagenbrok Hagenbaugh Hafter
Haffling Haeger Haegele Hade Hadder Hadcock Haczynski Hackle Hachigian Hachez Habrock Habowski Habina Haberkamp
Habben Habash Haaby Gyatso Gwalthney Guziec Guziak Guys Guynup Gutzwiller Guttmann Gutting Gutteridge Guterrez
Guszak Gusky Gusciora Guritz Gunst Gundry Gundert Gulsvig Gulisano Gulinson Guittar Guitard Guisti Guiski
Guinto Guinther Guinnip Guilliam Guillerault Guilfoil Guiberteau Guger Guevera Guetersloh Guella Guedea Guecho
Gudis Guckin Guberman Guardipee Guanio Guagliardo Grzegorek Grybel Grunst Grunlien Grundmeier Grundhoefer
Grumer Grum Gruhn Gruger Grudt Growney Grotts Groton Grotberg Grosswiler Gronowski Gronosky Gronewald Gronert
Groholski Groetken Groeschel Groene Grodecki Groceman Griswell Griseta Grinkley Grinie Grinberg Grimmius Grieme
Greytak Grett Grenke Grenda Greinke Greeves Greever Greenlun Greenler Greenham Grebin Grboyan Grawburg Grattelo
Grassham Granvold Granthan Gransky Grandolfo Grandmaison Grandchild Granbois Gramolini Grammatica Gramc Grajek
Grahe Gragson Gragert Grage Grafenstein Graetz Gracely Graceffo Grabarczyk Gouzalez Gouse Gourdin Goudelock
Gottke Gotthelf Gotter Gotsche Gotschall Gosz Goston Gossack Gosdin Gorz Gorrill Gornto Gornie Gorenberg
Gorelli Gordinier Gora Gopin Gopie Goolman Goolden Goodsite Goodmanson Goodly Goodkin Goodiel Gonzolas Gonsior
Gonseth Gonez Gonchoff Gonales Gomzales Gomora Golly Gollihar Gollhofer Golka Golinski Golen Golembeski Golemba
Goldwater Goldstock Goldklang Gojmerac Goich Gohlke Goger Gogel Goga Gofton Goffe Goetting Goeser Goerner
Goerke Goerdel Goeppner Godsman Godert Godel Gobeli Gnas Glucksman Glotzbecker Gloeckner Glockner Glish
Glickson Glicken Glew Glessing Gleichman Glazener Glave Glausier Glatzel Glassett Glasbrenner Gladu Glab Glaab
Giza Gittler Gittleman Gittinger Gitting Gitthens Gissel Gischer Girst Girsch Girillo Gire Gira Giovanetti
Gionest Gingles Gingery Ging Gillstrap Gillson Gillotti Gillmor Gilliss Gillig Gillert Gillcrest Gilgour
Gilgore Gilding Gilderman Gilcreast Gieseman Gieselman Gieringer Gick Giangrosso Giangregorio Giambra Ghibaudy
Ghianni Ghelfi Ghaziani Ghantt Ghant Ghaemmaghami Gey Getler Getchius Gesmondi Gerweck Gerwe Gerula Gertsen
Gershey Gershen Gers Gerdsen Gerczak Gerbatz Gerba Gerache Georgl Georgiadis Georgelis Georgalas Genualdo
Gentery Gennock Gennett Genett Gendernalik Genas Gemmen Gelston Gellman Gelfo Gelbowitz Geibig Gehlhausen
Geffre Geesaman Gedman Geckles Gebbie Gearwar Gearlds Gayne Gayfield Gawlas Gauwain Gaufin Gauani Gastley
Gastello Gassoway Gasparino Gaskey Gaser Gascot Garuti Garrington Garreh Garnand Garlits Garity Garitty Gariety
Garia Gari Garetson Garelik Garding Garasha Ganzer Gantert Ganotisi Ganner Ganison Ganie Gangell Gangel Gandrud
Ganas Gamby Gambles Galyan Galuski Galper Gallwas Galluzzi Gallups Gallosa Gallipeau Gallerani Gallegly Gallaty
Gallaspy Gallander Galioto Galicinao Galer Galdon Galardi Galamay Galabeas Gaitor Gagg Gaerlan Gadley Gacke
Gacia Gach Gabrelcik Gabay Gabard Fylnn Fydenkevez Futter Fuse Furstenberg Furmanik Furlone Furer Furci Furbish
Funt Fulker Fukano Fujino Fuhrmeister Fugo Fuerman Frymyer Fryling Frontz Froncek Fronce Frolich Froid Froehle
Frischman Friou Friot Frieze Friesz Friemering Frieman Friedrick Friedle Frickson Frickel Frichette Fribley
Frewing Frever Freudenstein Frerking Frenger Freisner Fregeau Freedle Frease Frazey Franzetti Frankforter
Franckowiak Franchette Fralin Fraleigh Fraint Fragozo Fracchia Frabizzio Fousek Fouraker Fosson Fossati
Fosnough Forts Forthman Forsting Forstedt Forshay Forshaw Forsha Forro Forno Forlivio Forkosh Forkan Forcello
Foradori Fontane Fonger Foney Fondy Fondow Folta Follin Folliard Folley Folken Foiles Fohn Foggs Foesch
Foertsch Foecking Fodness Foat Flot Florenz Florens Flodin Flocke Flentroy Flenard Fleisner Flecther Flaks
Flagstad Flagel Fjetland Fixico Fiume Fitterer Fisette Firlit Firestein Fioto Finner Finnefrock Fingado Finely
Fincel Finau Fimbrez Filoteo Fillpot Fillare Filipski Filipovic Filipelli Filimaua Filhiol Filgo Fileds Filbert
Figuera Figliola Figart Fietsam Fieselman Fieldhouse Fida Fickert Fiato Fevold Feuerborn Fetchko Fesh Feser
Ferruso Ferriolo Ferriola Ferrence Ferrar Ferraiz Feroz Fernstrom Fernstaedt Fernow Ferkovich Fergen Ferdolage
Ferdinandsen Ferbrache Fennewald Fenk Fenix Fendler Fenchel Felske Feldpausch Feighan Fehrle Fegaro Feener
Feeler Fedorchak Federowicz Fedd Feauto Feagen Feaganes Faykosh Fayard Favuzza Favolise Fausset Fauske Fausel
Fauscett Faulknen Faulkenburg Fastlaben Fastic Farzan Farstvedt Farguharson Farfalla Farer Faraldo Fanzo
Fanizzi Fanion Fanelle Falterman Falkiewicz Falconio Fairleigh Fahringer Fahrenkrug Fadley Fadeley Fack Faby
Fabrizius Fabiszewski Fabin Ezpeleta Ezparza Eyrich Eyerman Ewoldt Ewards Evasco Evanich Evangelo Eugley Euertz
Etulain Etchells Esson Esskew Essery Espinol Espenoza Espelien Espeland Espadas Esler Eske Eska Escuriex
Escovar Escort Eschrich Eschette Eschen Eschbaugh Escalon Escalero Esbrandt Esary Ertman Eroh Erlenbusch Erke
Erichsen Erholm Erbstein Erbst Eppihimer Eppich Entin Enslinger Enslen Enockson Ennenga Enman Englett Engleson
Englerth Engholm Engelken Engelkemier Engelhaupt Engelbach Endries Endito Enderby Encallado Emziah Embt Embs
Embelton Elwonger Elvsaas Elumbaugh Elstner Elsmore Elshant Elmblad Ellson Ellias Elletson Ellestad Ellermann
Ellerbrock Elleman Ellars Elland Eliezrie Eldib Eldert Ekwall Ekholm Eken Eitnier Eitniear Eisenzimmer
Eisenstadt Eisensmith Eiselman Eisbach Eisaman Eiken Eibell Ehrke Ehrismann Ehrenfeld Ehlman Egizi Egitto
Eggeman Effron Ednie Edelbrock Edde Economos Eckols Eckloff Echegoyen Ebia Eberlin Easterbrook Earney
Earleywine Eanni Eadens Dyron Dykhoff Dyers Dyda Dybala Dwaileebe Duverne Duve Dusatko Dusablon Durrette
Durphey Durnin Durkes Durette Durdy Duracher Dupray Dupoux Duponte Duperclay Dupass Dupar Dunwiddie Dunsing
Dunnaville Duncomb Duncklee Dunay Dunakin Dumpe Dumes Dumdei Dumay Dulkis Dukich Dukas Duin Dugo Duewall
Duemmel Duelm Dueber Dudman Dudak Duckhorn Duchscherer Ducat Ducas Dubyk Dubill Dubiansky Dubaldi Dspain
Drzazgowski Drymon Drylie Druvenga Druschel Drungo Droze Drouse Drosick Droneburg Droessler Droesch Drobny
Drizin Dripps Drinkley Drillock Driesbach Dretzka Dresner Drentlaw Drenon Drehs Drehobl Drda Drath Drapeaux
Dragula Drafts Dozer Doxtater Doxie Dowst Dowson Downton Dowlen Dowey Dowery Douty Doughtry Doughtery Dotzler
Dotterer Dothard Dosher Dosal Dorso Dorsette Dornfeld Dorkin Dorge Dorchy Dorame Dopler Dopico Doore Dooms
Donnelley Donnel Donayre Donachie Dominiguez Dominey Domenget Dollyhigh Dollen Dollak Doleac Dolbeare Dokka
Dokes Doire Dohogne Dohnal Dohan Doerle Doerhoff Doemelt Doehring Doegg Dodsworth Dodoo Dodier Dockendorf
Docken Dobrowski Dobrin Dobine Doberstein Dixey Divita Diven Divalerio Dituri Ditton Disspain Disparte Dismore
Disilvestro Dishong Dishian Diseth Discenza Dirkson Dirker Dipippo Dipinto Dipierro Dinnocenzo Dinizio Dingivan
Dingfelder Dincher Dimucci Dimpson Dimpfl Dimitrov Dimarzo Dils Dilisio Diliberto Diliberti Diles Dileonardo
Dilena Dijulio Diiulio Digiuseppe Diga Difillippo Difebbo Dieng Diekman Didyk Didriksen Dickus Dickow Dickeson
Dicastro Dibenedetti Dhaliwal Dezenzo Dewyse Dewinter Dewaters Devoto Devor Devoogd Deviva Devitis Devit
Deveyra Devericks Devenuto Deveja Devaughan Deubner Detzler Detullio Detore Dethlefsen Dethlefs Detamble
Desrevisseau Desotel Deso Desmaris Desilvio Deshpande Deschambault Desatnik Desamito Desalle Desak Derting
Derrah Deroven Derosso Deromer Deringer Derico Derga Derflinger Derezinski Derck Derbacher Deranick Depung
Depree Deppert Depierre Dephillips Deojay Denzin Denten Dentel Dennies Denina Denger Deneke Denegre Denboer
Denapoli Demsky Demsey Demotta Demmons Demman Demendonca Demeester Dembowski Demarce Demallie Demaire Delwiche
Delore Dellenbaugh Dellbringge Dellaratta Dellaporta Dellapenna Dellacioppa Deliberto Delibertis Delgenio
Delcueto Delaurie Delauder Delatrinidad Delash Delaet Dekrey Dejoie Deiters Deimund Degrenier Degre Degrand
Degon Degeston Degelbeck Degaust Degasparre Defreece Defenderfer Defee Deeken Dedon Dedinas Dedicke Dedic
Decristofaro Decoud Decos Deconti Decio Decenzo Debroux Debrot Deboef Debiasio Debettignies Debenedittis
Debbins Debaecke Dearson Dearo Deardon Deaquino Deacetis Dayem Dawoud Davitt Davito Davidoff Dauterman
Daughterty Daugaard Daudelin Daubendiek Dattilio Datcher Dasovich Daso Dasilua Dashem Darou Darke Dargin Darga
Darco Darcey Dapas Dantos Danielian Danchetz Danby Damrow Damboise Dambakly Dambach Damasco Damann Dallmeyer
Dallesandro Dalfonso Dakins Dakes Dahill Daguio Dagis Dabdoub Czerkies Czarnota Czachor Czach Cypress Cylkowski
Cyfers Cwiakala Cvetkovic Cuzman Cuzick Cuttler Cutt Cuti Cutforth Cutchins Cutchall Cushwa Curbeam Cunnick
Cuneio Cundick Cumbaa Cultice Cullity Cullip Cullifer Cucvas Cuculich Cucino Cubeta Cser Crupper Crunkilton
Cruden Crover Crouter Crough Crouchet Crosthwaite Cronshaw Cronenberg Crome Croman Crognale Crogan Croasmun
Cristofori Crisan Cringle Crincoli Crill Crieghton Cridge Criblez Crellin Cregeen Creeks Creath Creacy Crazier
Crawmer Crawhorn Cratin Crapser Crapse Cranmore Cramm Cramblit Cramblet Cragin Cracas Coyco Coxey Cowper Cowett
Covone Covill Coverton Coultrap Coulas Coughenour Cough Cotty Cotherman Cother Cossell Cossano Cosley Coslett
Coskey Cosgray Corza Corvan Corscadden Corrow Corrice Correro Corna Corke Corid Cordonnier Cordona Corak
Coppler Copelan Coore Coonradt Coones Cookus Conveniencia Contrerras Contrenas Contorno Constantini Consolver
Conrath Connet Connerly Conliffe Conda Conales Compau Commendatore Comings Comboy Combass Coltrin Colpetzer
Cologie Colbeth Colbaugh Colapinto Colamarino Colace Coggsdale Coffill Codispoti Codell Cocoros Cocopoti Cocola
Cockley Cockey Cochron Coch Cobden Coatsworth Coarsey Coar Clymore Clumpner Clougher Clolinger Clineman Clewes
Clemments Claypole Clayburg Claybron Claybon Claughton Clase Clarenbach Clankscales Clampett Claburn Citrin
Cisney Cirri Cipro Cipkowski Cinquanti Cink Cimiano Ciers Cicora Ciciora Cicione Cicerelli Ciccolini Cicarella
Ciarletta Chuta Chustz Churan Chumbler Chuba Chruch Christler Christinsen Christinat Christello Chrispin
Chrismer Chrislip Chrisjohn Chrestman Choute Chough Chorlton Chomka Chmelicek Chiulli Chislom Chiras Chinzi
Chinnery Chinick Chim Chilvers Chilo Chiarmonte Chiarenza Chiapetti Chhuon Chhour Chheang Chetram Chessher
Cherrier Cherepy Cherenfant Chenot Cheli Cheathan Chears Chauvaux Chaudoin Chauarria Chatters Chatlos Chatley
Chasey Charves Charsky Charania Chaplen Chaple Channer Chander Champey Champeau Challen Chall Chalkley Chalet
Chalcraft Chaix Chadick Chadbourn Chaban Cervoni Cervin Certalich Cerni Cerney Cereo Cerce Ceparano Centner
Centano Cenat Celmer Cefaratti Cedillos Cechini Cearns Cazeau Cayson Cayanan Cavallario Cauthron Cattrell
Catterson Catrone Catoggio Catching Castrataro Castoe Castles Castillanos Castellonese Castelhano Cassman
Cassisse Cassem Casola Casburn Casbeer Casbarro Carrin Carreker Carrea Carrauza Carranzo Carmolli Carmena
Carmell Carmain Carlye Carlsten Carlough Caringi Carela Cardono Cardle Cardera Carback Capracotta Cappleman
Caplener Capanna Caoili Caoile Canzio Cantoran Canta Canonica Cannington Canniff Cangas Canevazzi Canes Caneles
Canders Cance Canaway Canarte Campusano Campman Camm Caminos Camferdam Camerena Camell Camak Camaj Calway
Calvino Calvani Calnimptewa Calnick Calnen Calmese Callander Callabrass Caliz Calija Calger Calendine Calderara
Calcara Calamity Caho Caguimbal Cadoff Caddick Cadavieco Cabos Cabiltes Cabellero Cabasso Caballes Cabading
Caal Byra Byod Bynon Byner Bynam Byker Butzen Buttz Butteris Butkiewicz Buteaux Bustad Busman Bushmaker Busche
Burwinkel Burum Burtless Bursi Burrup Burross Burries Burrichter Burrelli Buron Burnstein Burnaugh Burnap
Burkdoll Buris Burington Burgun Burgie Burgh Burgas Burgardt Burga Burdess Burcin Burchfiel Burchess Burandt
Buonamici Buntjer Bungert Bundschuh Bumps Buman Bulosan Bullocks Bullie Bularz Buland Bujarski Buhmann Buhman
Bugna Buglisi Buggy Buemi Budke Budds Buczak Buckwald Buckovitch Buckhanan Buchetto Buchauer Bucaram Bubis
Bubash Bubak Brzostek Brzezowski Brusuelas Brussell Brundrett Brundin Brumet Bruley Bruk Brug Bruestle Brudner
Bruccoleri Brozie Broxterman Brox Browy Brownle Browm Broward Brousard Brought Brotherson Brotemarkle Brossoit
Broscious Brooms Broomhall Brookshaw Brookhouse Bronchetti Broks Broida Brohl Broglie Brofft Broermann
Broenneke Brodnex Brodka Brodish Brockelmeyer Brockberg Broch Brobeck Broadstone Brittman Brislan Brisentine
Bringhurst Brindel Brincks Brimeyer Brihm Brignolo Brighi Brient Bridenbaker Briddell Briante Brians Briagas
Brevo Bretto Bretthauer Breslauer Bresemann Brentari Brenning Brenhaug Brengettey Brenek Brendal Brenagh
Breiling Breidenbaugh Brehant Bregel Bredeweg Bredehoft Breceda Braylock Brause Brauning Braukus Braucher
Bratchett Brasseur Branstutter Branstad Branscombe Brannick Brandolini Brandly Brandenberg Brandeis Brandal
Brancheau Brancati Bramlette Bramlet Brakhage Braitman Braisted Bradfute Bracks Bracket Bozzone Bozenski Bozard
Boyson Boylston Boxwell Bowlen Bowdle Bowdich Boward Bovia Bovey Boven Bouza Bouwkamp Boutiette Boursaw Bourret
Bourgoyne Bounleut Bound Bouleris Bouler Boughman Boughamer Boudoin Boudewyns Botwinick Botticello Botten
Bottalico Bostel Boshes Boshard Bosell Boscarello Bory Borok Borodec Bornmann Bormuth Bormet Borling Borlace
Borkin Borkenhagen Boreen Borcherding Boote Booras Boody Bonton Bonomini Bonina Bonifer Bongartz Boness
Bonefont Bonefield Bonder Bonde Bondanza Bonavia Bonamo Bonadurer Bomkamp Bolognia Bollich Bollacker Bolinsky
Boldosser Boldon Bolda Bolado Boken Bok Boisselle Boisen Bohs Bohnenblust Bohlig Bohinc Bogumil Bogie Boggioni
Boggi Bogdanski Bogdanovich Boettner Boesiger Boesel Boensch Boele Boehning Boehlar Bodwell Bodreau Bodovsky
Boda Boczar Boclair Bockemehl Bochenski Bochat Boch Bocchicchio Boccanfuso Bobzien Bobson Bobino Bobier Bobeck
Bobak Boarts Boardwine Boaldin Boakye Boady Blunden Blumenstock Blovin Blouir Bloschichak Bloome Bloodough
Blonder Blommer Blok Bloeser Blinks Blinka Bline Blickem Bleyl Blews Blenner Bleimehl Blecker Bleasdale
Bleakney Blatnick Blaski Blare Blanzy Blankumsee Blancett Blaich Blada Blackbum Bjorseth Bjorlin Bivin Bitetto
Biskup Biskach Bisi Bishard Bisaccia Birtcher Birrittella Birkhimer Birkey Biringer Biren Birdette Birak Bio
Binker Bink Bingler Bingert Bingamon Bindas Bilson Billow Billo Bille Bilis Bilich Biler Bilek Bilden Bilazzo
Bigus Biggart Biggar Bigaud Biesheuvel Biernacki Bierley Bierlein Bielefeldt Biedenbender Biddulph Bicksler
Bickes Bicek Bica Biangone Bezzo Bezdicek Beyt Beydler Bevelacqua Beuther Beucke Betzold Bettman Bettino
Betterley Betancourth Bessel Beska Beschorner Berwald Berum Bertotti Bertley Berteotti Bertaina Berstler
Berniard Berndsen Berlinski Berkstresser Berks Berkovich Berkoff Berkhimer Berkery Bergmark Berga Berfield
Bereznak Beresky Berenger Berendzen Berendt Berczel Berch Berbes Beppu Benziger Benzie Benzango Benthall
Bentancourt Bensberg Bennin Bennes Benken Benike Benestad Bendtsen Bendis Bendig Bendetti Bendele Benasher
Benack Bemben Belts Belrose Belnas Bellusci Belloso Bellizzi Belliard Belletto Bellettiere Belko Belitz
Belfanti Beldon Bekis Bejcek Beitler Beiser Beine Beiley Beierschmitt Behrle Behran Behlmer Behlke Beghtol
Beger Begeal Beezley Beesmer Beerer Beere Beerbohm Beenel Beelby Beecken Bedor Bede Beddows Beddow Beddia
Beckius Beckfield Beckem Becena Beavis Beaumonte Beauman Beauharnois Beaudine Beasly Beales Bazylewicz Bazner
Bazel Baytos Bayton Bayt Baylock Bayird Baygents Baxa Bawner Bawden Bavelas Bauske Baumberger Baul Battuello
Batterman Battani Batimon Bathke Baters Batch Batas Batara Batala Bastine Bassali Baskind Baseman Basehore
Basara Barze Barwell Barut Baruffa Bartlome Bartin Barthol Barthell Barters Barswell Barshaw Barrigan Barrasa
Barnthouse Barnt Barmes Barkhimer Barios Bario Barino Barie Barick Barfuss Barfknecht Bareford Bardis Barcley
Barchick Barbur Barbor Barbin Barben Barbaglia Baransky Baragan Baquiran Banzhaf Banter Bankowski Banet Bandt
Banaszek Banana Balque Balowski Ballog Ballina Ballensky Ballato Baliga Balden Balde Balbontin Balbas Balassi
Balandran Bakkala Bakhshian Bakerville Bakaler Bajaj Baites Baisten Bairam Bailard Baierl Baichan Bai Bahrs
Bagozzi Bagni Bagnato Baglione Baggesen Baggenstoss Bagan Baessler Baerman Baerlocher Badgero Baddour Baculpo
Bacio Bacigalupo Bachta Bachar Bacchi Babrow Babonis Babish Babicke Babeu Baab Azore Azen Aykroid Axon Axelrad
Awkard Awender Avirett Averitte Averbeck Avellano Avary Auwaerter Autrano Auteri Austgen Ausdemore Aurich Aumen
Auler Augustyniak Augliano Aughtman Auduong Aucter Attianese Atiles Athas Asturias Astrup Astley Aspden Aspacio
Asley Asleson Askvig Askegren Askam Ashmen Ashauer Asfour Aschoff Aschim Aschan Arzo Arvesen Arrow Arrocha
Arris Arquitt Aroche Arnt Arnholt Arndorfer Armson Arment Arlinghaus Arlia Arkema Arizaga Arisumi Ariano
Arguilez Argudo Argrow Argetsinger Arfman Arenburg Aredondo Area Ardry Ardner Ardizone Arcudi Arcizo Arcila
Archilla Archangel Arcega Arbucci Arato Arano Aragan Apostol Apolito Apland Apkin Aperges Apalategui Apaez
Anzora Antonsen Antolos Antman Anter Anspaugh Annonio Annichiarico Annarumo Anliker Ankrapp Ankenman Anhorn
Angton Angrisano Angon Angolo Angleton Anglebrandt Anglea Anglade Angilletta Angeron Angelbeck Anez Andueza
Andrulis Andronis Andreoni Andert Anderlik Anauo Anastasiades Amuso Amrich Amr Amoss Amoako Amoah Ammirato
Amirian Amiot Amidi Ameduri Amderson Ambuehl Amass Amanza Alwang Alwan Alvarran Alvarracin Alvanez Aluqdah
Altshuler Altonen Altmiller Altken Altiery Althiser Altaras Alstrom Alstad Alsbury Alsberry Alquijay Aloia
Alnas Almerico Almenar Almen Allwood Allstott Allridge Allenson Allenbaugh Allegretta Allbritten Allara Allamon
Alken Alirez Alires Alim Algire Algier Algien Alexy Alexnder Alessandroni Aleksey Alderton Alderfer Aldava
Aldapa Alconcel Albergotti Alben Albea Albang Alamilla Alalem Akoni Akles Akamine Ajasin Aiyer Aihara Ahrendes
Aherns Aharoni Agunos Aguliar Aguillar Agoras Agnor Agers Agel Aery Adon Adessa Aderson Aderman Adema Adelsberg
Adelblue Addiego Adas Adamcik Acquilla Ackmann Achane Abuhl Abrial Abreau Aboulahoud Aboudi Ablao Abilez Abete
Abelman Abedelah Abdulmateen Aas Aarestad Aanenson Zymowski Zyla Zybia Zwolski Zwigart Zuwkowski Zurovec
Zurkuhlen Zuppa Zunich Zumpfe Zumalt Zulkowski Zulfer Zugg Zuerlein Zuehls Zuckerberg Zuchelkowski Zucchetto
Zubrowski Zubizarreta Zsadanyi Zrake Zosel Zoltek Zogopoulos Zogby Zmek Zitzmann Zitzelberger Zirker Zinzow
Zimick Zimerman Zilk Zigomalas Ziesman Ziernicki Zierke Zierk Zierenberg Zierden Ziems Zieger Ziebert Zicafoose
Zic Zibell Ziada Zhen Zetzer Zetino Zerphey Zercher Zeran Zelonis Zellinger Zelko Zeliff Zeleznik Zekria
Zeidman Zehrer Zehrbach Zeherquist Zehender Zegar Zega Zechiel Zeccardi Zebracki Zeavala Zbierski Zaza Zayicek
Zawistowski Zawasky Zavitz Zaverl Zavcedo Zavattieri Zavacky Zausch Zatorski Zarrabi Zarlingo Zarin Zarillo
Zaren Zapel Zapatero Zantow Zant Zangger Zanfardino Zamoro Zamborano Zalamea Zajdel Zais Zahourek Zaharek
Zagulski Zagacki Zadina Zaczek Zachter Zacchini Zabenko Zabbo Yuska Yuscak Yurovic Yurek Yunes Yumas Yuk Yudell
Ysaguirre Yray Yozzo Yovan Youssefi Yousko Younghans Youmon Youla Yotter Yoshi Yoseph Yorck Yoneoka Yonashiro
Yomes Yokel Yoest Ynocencio Yewell Yetzer Yetsko Yerty Yeropoli Yerka Yergin Yenor Yem Yeley Yearego Yeakel
Yazzle Yazzi Yazdani Yaws Yasika Yarwood Yarris Yaroch Yarmitsky Yantzi Yannucci Yannayon Yannantuono Yankovski
Yankovitch Yandow Yanchik Yanagihara Yanagida Yanacek Yamanoha Yamaki Yalon Yaklin Yake Yaiva Yaish Yahne
Yafuso Yafaie Yacullo Yacovone Yacoub Xyong Xayasith Wyze Wyrostek Wynes Wyker Wygal Wybenga Wurz Wung Wueste
Wubnig Wubbena Wubben Wrzesien Wrynn Wrightington Wride Wreyford Woytowich Woytek Wosick Workowski Worell
Wordlow Worchester Wooward Woolhiser Woodlin Woodka Woodbeck Woodal Wondoloski Wonderling Wolsdorf Wolper
Wollert Wollenburg Woline Wolfing Wolbrecht Wojnowski Wojewoda Wojdak Wohlfeil Wohlert Woge Woelfl Wodicka
Wobser Wobbe Wnukowski Wnorowski Wmith Wlodarek Witucki Wittrup Wittnebel Witthoeft Wittenbrink Wittbrodt
Witkowsky Wisnowski Wirtzfeld Wirfs Wipfli Winterberg Winslette Winscott Winnicki Winnen Winik Wingeier
Windsheimer Windrow Windhorst Windfield Windauer Wincapaw Win Wimbrow Wimble Wilund Wilshusen Wilsen Willock
Willmert Willies Williamis Willeto Willborn Wilkus Wilkson Wilkoff Wildridge Wilczak Wilcut Wiklund Wiggan
Wigand Wig Wiesemann Wieseman Wiersteiner Wienberg Wielock Wielgasz Wiegard Wiedrich Wiederholt Wieben Widjaja
Widera Wicklin Wickersheim Wiborg Wiatrowski Whittum Whittinghill Whittenbeck Whitiker Whitey Whiter Whitcome
Whisted Whirlow Whiles Whilden Whetzell Whelihan Wheeldon Wheater Whaltey Weynand Weyker Weydert Weuve
Wetzstein Wetzell Westler Westermeier Westermark Westerhoff Westbrooke Weske Weser Werst Werremeyer Wernsman
Wernex Wern Werme Werline Werk Wergin Werdlow Werderman Went Wensman Wenske Wendorff Weltha Wellinghoff Welding
Weissenbach Weispfenning Weismantle Weisbecker Weirauch Weinzierl Weinrib Weinland Weinfurter Weinburg Weiher
Weig Weidower Weicht Weibe Wehking Weglage Wegiel Wedige Weckwerth Weasel Weant Wealer Weagraff Weader Wayts
Wayson Waygood Wayford Waychowsky Wattigny Watsky Watry Wates Watah Wasurick Wassam Waskom Waskin Washum
Washpun Washler Waser Warzybok Warstler Warrilow Warran Waroway Warntz Warnberg Warmka Warmbrod Warlow Warlock
Warde War Wapp Wantuck Wannlund Wannarka Wanko Wandell Walund Waltos Waltho Walstrum Walrod Walper Waln
Wallwork Wallo Wallman Walliser Wallie Wallenbrock Wallau Walka Walizer Walgren Waley Walen Waldroop Walderon
Wal Wakeford Waitz Waiss Waisanen Wais Wainkrantz Wahn Wahdan Wahba Wagnor Waggy Wagemann Wagatsuma Waegner
Waddups Waddles Wadas Wacht Waas Waaga Vuoso Vukelj Vriens Vredeveld Vrbas Vranicar Vovak Votsmier Vostal
Vorsburgh Vornes Vopava Vonseeger Vonschriltz Vonholt Vongsamphanh Vonfelden Voner Vondrasek Vondracek
Vonderhaar Vonderahe Vonbank Volpone Volmar Vollmers Vollette Volinsky Volek Volbert Vojna Voigtlander Voeltz
Voelkerding Vocelka Vljeric Vleming Vlchek Vizzi Vixayack Vixay Vivyan Vivion Vitez Vitellaro Visounnaraj
Visick Viscosi Virostko Virgadamo Virant Vintila Vinti Vint Vilven Vilt Villnave Villescaz Villasis Villaplana
Villao Villanveua Villanvera Villandry Villamayor Villamarin Villaluz Villaluazo Villaire Villacrusis Vilegas
Vildosola Viker Vijil Vijayan Vigneau Vigiano Vieu Vietzke Vierk Viengxay Vieau Vidas Vidaca Vicuna Vicueroa
Vicenteno Vias Viafara Vezza Vevea Vetterkind Vetterick Vessar Vesperas Vesley Verwers Verunza Verso Versage
Verrue Verplanck Verone Vernazza Verkuilen Venzor Venskoske Venning Venneman Veneri Vendig Vence Velovic Veller
Velky Velega Velardes Veksler Veitinger Vehrenkamp Vegerano Vedovelli Veasman Vbiles Vautier Vaulet Vatterott
Vasudevan Vasos Vasek Vasallo Varquez Varquera Varoz Varieur Varanda Vanzie Vanwyck Vanwhy Vanweerd Vanwechel
Vanvuren Vanvorst Vanveldhuize Vanuden Vantuyle Vantull Vansteenberg Vanson Vansise Vanschoor Vanschoiack
Vanrossum Vanosdol Vanos Vanorsouw Vanoni Vannuck Vanlinden Vanlier Vanlaere Vaninetti Vanhoecke Vanheusen
Vanhamme Vanham Vangordon Vaneekelen Vandonsel Vandevanter Vandesande Vandernoot Vanderjagt Vanderiet
Vanderhurst Vandawalker Vanblaricum Vanbeveren Vanamerongen Vanamburgh Vanalstin Valtas Valme Vallow Vallotton
Valliant Vallegos Vallar Valladores Valerino Valeriani Valela Valdo Valant Valado Vajnar Vais Vagnier Vadlamudi
Vactor Vacarro Uutela Utzig Useted Urtz Urtiz Urtiaga Urteaga Urquides Urmston Urmos Urbany Urbaez Uptmor Upole
Uphold Uoy Unverzagt Unvarsky Unterseher Unterman Unglesbee Underdue Uncapher Umeh Ulven Ulvan Ulshafer Ulsamer
Uljevic Ulbricht Ulabarro Ujano Uimari Uihlein Uglum Ufford Ueckert Udani Uchiyama Ubl Tyrie Tyndal Tyms
Tylwalk Tyeryar Twilligear Twidwell Twardy Tuzzio Tutterow Tutaj Turziano Turzak Turtura Turtle Turrietta Turns
Turnell Turneer Turnbill Turello Turbacuski Tupaj Tuomi Tuomala Tuohey Tuning Tumolo Tuman Tullar Tulino
Tuggerson Tuckerson Tucke Tuchy Tucek Tucciarone Tuamoheloa Tuai Tua Tsu Tsironis Tsing Tsiatsos Tsemetzis
Tscrious Tsau Tsasie Tsakonas Trypaluk Trygg Truxell Truver Trusso Trush Trusello Truocchio Truncellito Trumps
Trumper Trumbley Trulli Truhe Truglia Trufin Trudnowski Trudics Trudgeon Trucks Trucker Troyano Troyani Trotty
Tronaas Tromley Tromburg Troller Trojecki Trojahn Troike Troidl Troge Trofholz Trochesset Trio Trinkley
Tringham Trindle Trimnell Trilli Trill Triguro Trigueros Triece Trider Trexel Trewin Trewhitt Treuter Trettin
Trett Treso Trenholme Tremel Trell Tregan Trecarichi Trbovich Traverse Traunfeld Tramp Tramm Trajillo Trahin
Traher Tradup Toyne Toyama Townzen Towber Toussiant Tousom Tourtelotte Touma Toulmin Touhy Tottingham Totter
Tott Totosz Tostanoski Torreson Torreon Torrell Torralva Torno Torngren Tornese Tordsen Torbit Torbeck Toppen
Toppah Topolinski Toplk Topliss Toplin Topinka Topi Toomsen Toof Tonic Toniatti Tongren Tonche Tonas Tomsick
Tomsche Tomopoulos Tomkowicz Tomasko Toliongco Toleston Tokunaga Tokita Tohonnie Toevs Todahl Tocher Tocchio
Tobosa Tobiason Tjepkema Tizon Tiwald Tittl Tisue Tisinger Tirona Tiro Tirk Tirino Tiotuico Tinnea Tinin Timone
Timber Tilleman Tille Tiley Tijing Tigg Tiffner Tietjens Tieger Tidrington Tidrick Tibwell Tibolla Tibbit
Tiangco Thyfault Thurstonson Thundercloud Thuman Thrun Thrill Thornquist Thorner Thormina Thormer Thoran
Thomspon Thoeny Thoennes Thoele Thoby Thillet Thiesse Thibedeau Theuner Thessing Therurer Thero Themot Them
Thein Theim Theiling Theesfeld Theaker Thaniel Thamphia Thammorongsa Thalheimer Thain Thaemert Thackxton
Thackrey Thackery Teyler Tewmey Tevada Tetz Tetteh Tetro Tetreau Testman Tessner Tesoriero Tesnow Tersteeg
Terrett Terrero Terrall Terr Terkelsen Terbush Teranishi Tepperberg Tentler Tenor Tenharmsel Tengwall
Tenerowicz Tenebruso Tendick Tencer Ten Temoshenka Telega Telchik Tejeiro Teitel Teichrow Teichmiller Tegtmeier
Tegenkamp Teet Teeples Teepe Tebow Tebbetts Tebbe Tease Teach Tayo Taymon Taylan Taydus Tavolario Tauteoli
Tatsak Tatnall Tates Tasto Tashman Tartar Tarsis Tarris Tarricone Tarran Tarner Tarbor Tarbet Tarasuik
Taraschke Taps Tappis Tapat Tapales Tapaha Taomoto Tanzosch Tanzman Tanweer Tanoue Tanori Tanon Tannazzo Tanker
Tanke Tanen Tandon Tandetzke Tancer Tamminen Tamiya Tameron Talladino Taliulu Talburt Talboti Talamas Takiguchi
Takenaka Tak Tagliente Taglialatela Tagge Tagami Tafreshi Tacderen Taccariello Tacata Tacadina Tablada Tabet
Taberski Tabbaa Taake Szypowski Szynkowicz Szymula Szychowski Szwarc Szuszkiewicz Szumny Szumilas Szumiesz
Szuch Szuba Sznejkowski Szmidt Szlosek Szigethy Szenasi Szczurek Szczesniak Szalai Szal Szaflarski Syrstad
Syrop Synowiec Synakowski Symore Symon Syddall Sybounheuan Swonke Swisshelm Swiller Swenton Swell Sweley Sweger
Swefford Sweere Swee Swedeen Sweazey Swearngen Swaynos Swatloski Swatek Swary Swartley Swarr Swarn Swarb Swarat
Swanzy Swantner Swantko Swanteck Swanick Swaine Swadling Svob Svensen Sutt Suto Sutherburg Susmilch Susla Susko
Surridge Surran Surkamer Suon Suominen Suneson Sundman Sumstad Sumruld Sumey Sumbera Sumaran Sultaire Sully
Sulloway Sulkowski Sulc Sukut Sukup Sukovich Suihkonen Suga Suffern Sueyoshi Suet Suennen Suellentrop Sueda
Suddath Succop Sualevai Styler Stvictor Stuzman Stusse Sturwold Sturino Sturiale Sturdnant Stupke Stumb Stukel
Stufflebean Stuever Stuessy Stuedemann Stueckrath Stueck Studwell Stubler Stubbert Strzyzewski Strzelczyk
Strutynski Struckmann Struber Strow Stropus Strople Strohecker String Strimel Stright Striffler Stridiron
Stricklan Strem Strekas Strek Streitz Strech Streat Strazzullo Strawberry Stratter Strathmann Strassell
Strassberg Stoyanov Stouten Stoutamyer Stotelmyer Stoskopf Storton Storbeck Stoppenbach Stoot Stoor Stonefield
Stolzenberg Stollsteimer Stokel Stohs Stohrer Stofferahn Stoermer Stoen Stoecklin Stockhoff Stockburger
Stoakley Stoa Stlucien Stitz Stittgen Stitch Stires Stippich Stinser Stinemetz Stinde Stinar Stimus Stiliner
Stilgenbauer Stifflemire Stickfort Sticher Stibb Stewardson Stevison Steube Sternod Sterger Steptore Steppig
Stepleton Stephanski Stephano Stepchinski Stepanik Stepaniak Stenslien Stenslie Stengle Stengele Stendal
Stempert Steman Stelmach Steitzer Steinworth Steinway Steins Steinour Steinmiller Steinhouse Steinhour Steinger
Steindorf Steinau Steinacker Stegmann Steff Stefansky Steensland Steenrod Steenland Steeby Stech Stealy
Steagell Steadings Steach Stawasz Stavsvick Stavrides Stavish Stathes Stassinos Stasser Stasio Starzynski
Starritt Starring Starnold Starchman Starace Stapelton Stanuszek Stanovich Stankovic Stankey Staniforth Stanier
Stangarone Stanganelli Standlee Standerwick Standback Stancombe Stancer Stancato Stammel Stambough Stallones
Stakelin Stagnitto Stafiej Staffon Staffen Stade Stachniw Stachnik Stacer Staber Stabell Staback Spunt Spueler
Spruel Spriggins Spratlen Sprain Sprafka Sportsman Sporle Spoerl Spoerer Splonskowski Splane Spinoso Spiney
Spine Spindola Spindle Spinas Spilski Spielmaker Spiegle Spevacek Sperrey Sperger Spender Spena Spella Speith
Speis Speiden Speidell Speese Specter Speake Speagle Spaun Spara Spanton Spanswick Spannbauer Spana Spaide
Spadlin Sowash Sovey Sovak Souvannavong Souvannarith Souser Soulek Soukkhavong Soucek Sotlar Sotak Sossong
Sosso Sosinsky Sorotzkin Sorokin Sorman Soravilla Sor Soprych Sopata Soorus Sookoo Sonnenburg Sonkens Sondrini
Sondelski Somsana Sommerdorf Sommella Solverson Soltren Soltes Solonika Solomons Sollock Sollman Solle Solimeno
Soliece Solgovic Soldow Solas Solarz Sokorai Sokolik Soisson Sohrabi Soho Sogol Soga Sofka Sodomka Sodachanh
Sochocki Sobrowski Soboleski Soberano Sobba Sobania Soans Snuffer Snowdon Snowdeal Snoderly Snock Snitker Snith
Snedeger Snearly Snachez Smurthwaite Smolski Smithmyer Smithen Smithberger Smisek Smily Smiglewski Smietana
Smialowski Smeltz Smelko Smedsrud Smayda Smaw Smarsh Smalarz Slutzky Sluis Sloup Slotkin Slosek Sloon Slomski
Slocombe Slockbower Slisz Slinsky Slicer Slayman Slavis Slatin Slanina Slagel Sladky Skyberg Skwara Skursky
Skurski Skura Skrobacki Skretowicz Skorepa Skomo Sknerski Skinsacos Skillom Skillen Skibosh Skibisky Skewis
Skene Skalecki Skafec Sixon Sivia Sitto Sissman Sisneroz Siskey Sischo Sirwet Sirucek Sirrine Sirnio Siriani
Sirek Sippial Sionesini Sioma Sinkiewicz Sininger Singuefield Sings Singhisen Singeltary Singco Siner Sindt
Sindorf Sindoni Sindel Simzer Simunek Simplot Simpelo Simonett Simoneavd Simlick Simkowitz Simino Simers Simer
Simcic Simank Silverwood Silverhorn Silquero Sillitti Sillery Silker Silerio Silagy Silago Sikorra Sikkila
Sikel Sikat Sikander Sigworth Signorino Sigafoos Siewers Sievel Sierzenga Sierer Siepker Siegfreid Siegers
Siefkes Siefferman Sidles Siddiq Sida Sickmeir Sickendick Sichler Sicheneder Sichel Siangco Siad Shymske Shutte
Shutes Shurkus Shumay Shukert Shuhi Shuga Shuckhart Shryer Shroeder Shrimplin Shrier Shrefler Shrake Shoyer
Showden Shouts Shoto Shonts Shoeman Shoddie Shirilla Shird Shirai Shipwash Shiplet Shipler Shintani Shinney
Shinko Shindorf Shimonishi Shimanuki Shiller Shiiba Shigemitsu Shigematsu Shifley Shifflette Shiever Shido
Shidemantle Shidel Shibahara Shey Shevenell Shetz Sheskey Sherratt Sherif Sherfy Sherbo Shepp Shenberger
Shenassa Shemper Sheltrown Shellum Shellnut Shellhorn Shellgren Shelenberger Sheive Sheasby Shearier Shearhart
Shawler Shawaiki Shaull Shau Shatt Sharratt Sharrai Sharpsteen Sharpey Sharley Shariff Shariat Sharar Shapin
Shansky Shannonhouse Shangraw Shammaa Shamapande Shalam Shaker Shahinian Shaginaw Shaggy Shafto Shafi Shaer
Shadix Shadburn Sfera Sfatcu Seymoure Sey Sewester Severyn Seutter Seuss Seufer Settecase Sespinosa Servey
Servano Serum Sertuche Sert Serro Serret Sermania Sergovia Seremet Serabia Ser Sephton Sensenbach Senneker Senk
Senion Seneker Semo Semenick Seltrecht Sellar Seliski Selis Seligmann Selia Selestewa Selem Sele Selca Selbert
Selbe Sekerak Sejkora Seiz Seiver Seirer Seilhymer Seiley Seiger Seigart Seifts Seiffert Seidle Seiberlich
Segota Segobia Seewald Seepersaud Seen Sedy Sedtal Sedotal Sedler Sedlachek Secreto Secora Secky Seckington
Sebestyen Sebers Searchwell Searchfield Searcey Seanor Seamen Sealander Seaford Scullion Scrudato Scronce
Scrobola Scribellito Scozzari Scoresby Scolnik Scoh Scoble Sclavi Scisco Scieszka Scierka Sciavillo Sciarini
Schwoyer Schwoerer Schwien Schwetz Schwertfager Schwentker Schwent Schwemm Schweiner Schwartzer Schwarten
Schwanebeck Schwallie Schwald Schuyleman Schustrich Schurer Schumucker Schumans Schuiling Schueth Schuckert
Schuchmann Schuble Schub Schroy Schromen Schroeppel Schroedel Schreur Schreimann Schrecker Schouweiler Schou
Schornick Schoreplum Schooling School Schoo Schontz Schoninger Schoneck Schone Schonaerts Schomberg Schollmeier
Schoepflin Schoenegge Schoeneck Schoeller Schoebel Schnitman Schnetter Schnelzer Schnair Schmuff Schmoldt
Schmider Schmeer Schlussel Schlissel Schlett Schlesner Schlesener Schlepphorst Schlepp Schlechten Schlaack
Schiveley Schirm Schimanski Schilmoeller Schille Schilawski Schiffner Schiffert Schiedler Schickler Scheule
Schepker Schenz Schenkelberg Schembri Schembra Schellhorn Schelle Scheitlin Scheidecker Scheibner Scheiblich
Schehl Schefers Schee Schearer Schaubert Scharich Schares Scharber Schappach Schaneman Schak Schaetzle
Schaecher Scelba Scavona Scatton Scarsdale Scarr Scarpone Scarlata Scariano Scandurra Scandura Scandalis
Scammahorn Scafuto Scaffe Scachette Sayyed Sayko Sayco Sayasane Sayaphon Sawney Sawdo Sawatzke Sawallich Savko
Savka Savitts Saviola Savine Savich Savells Saulpaugh Sauler Saugis Sauber Sau Saturnio Sattel Satomba
Saterfield Satava Sasseville Sasahara Sarzynski Sartorius Sartell Sarsour Sarson Sarp Sarnosky Sarlinas
Sarinsky Sarin Sarden Sarchett Sarault Sarate Sarao Sarantakis Saralegui Sapper Sappah Sapinski Sapardanis
Sapara Sanyaro Santwire Santrmire Santoriella Santor Santomassimo Santisteban Santillanez Santamarina Sansotta
Sanpson Sannutti Sankoh Sangasy Sanfelix Sandvill Sandus Sandstede Sandling Sandland Sandhop Sandeen Sandblom
Sanday Sandager Sancrant Sancken Sanchirico Sancher Sances Sanberg Sanacore Samul Samrov Samrah Sampere Sampang
Samland Samii Samiento Sames Sambrook Samborski Samaroo Salzl Salvio Salvadge Saluan Saltzberg Saltus Saltman
Salstrom Salotti Salmonsen Sallmen Sallach Salines Salesky Saleme Saleha Saldano Salb Salazak Salasar Salado
Salach Sakumoto Sakamaki Sajovic Sajous Sainte Sainliere Sainato Sails Saik Saieva Saice Sahe Sahady Sago
Safier Safer Saether Saens Saeler Sadvary Sadoski Sadorra Sadolsky Sadin Sadeghi Sacramed Sachetti Sacca Saberi
Saarela Saabatmand Rzeczycki Rysz Rynkowski Rynerson Ryneer Rymut Rymes Rymasz Rylaarsdam Rykaczewski Ryen Ryea
Rydin Rydelek Rydel Rydeen Rybinski Ruvalcava Rutski Rutske Rutman Rutkin Ruths Ruthman Ruthers Rutheford
Rutenberg Rutar Russwurm Russomano Russomanno Russer Russello Rushanan Ruschmeyer Rusaw Rupnick Rupley Rupinski
Ruopoli Rumbach Rulapaugh Ruivo Ruiter Ruhoff Ruhn Ruhman Ruggirello Ruffell Ruffel Ruezga Ruesga Ruelar
Ruehter Ruehling Ruehlen Ruedas Rued Rueck Rudoy Rudio Rudh Rudell Rudat Rudack Ruckey Ruckel Ruckdaschel
Rubsam Rubick Ruberti Rubeo Rubenfield Rubenfeld Rubash Rubalcave Rozzelle Rozon Royle Roxbury Rowlison Rowels
Rowbotham Rovell Rouw Routzen Routzahn Routte Rousso Rousell Rous Rounsville Rouly Roulhac Roulette Roule
Rouhoff Roughen Rouch Rottinghous Rottier Rotruck Rotkowski Rotkovecz Rothfeld Rotherham Rotch Rotanelli Rosul
Rosky Rosian Rosher Rosewall Roseum Roseth Rosenwinkel Rosentrater Rosenlof Rosengren Rosendorf Rosendale
Rosenbush Rosemore Rosek Rosebur Roscup Rosca Rosboril Rosazza Rosane Rorabacher Ropka Roofner Ronsini
Ronnfeldt Ronn Ronero Roner Ronayne Romprey Rommelfanger Romkema Romiro Romay Romanowicz Romanov Romanoff
Romaniszyn Romanek Rollf Rollag Rolack Rokicki Rohdenburg Rohal Rogowicz Rogish Rogian Rogens Rogado Roesslein
Roesing Roerig Roenigk Roelle Roehler Rodvold Rodrigres Rodregues Rodolph Rodkin Rodiquez Rodina Rodero
Roderman Roderiquez Rodenizer Rodenbough Rodebush Rodde Rocle Rochlitz Rochkes Rocheford Robusto Roberston
Robbert Robberson Robair Roam Roadruck Roades Roaden Roadarmel Rizzardi Rivinius Riveras Rivello Rivelli
Rivadulla Rittinger Rittie Rittichier Ritthaler Ritmiller Riskin Risien Rishor Risatti Ripson Ringold Ringen
Rinfret Rineheart Rindal Rincan Rinauro Rinaldis Rimkus Rimi Rimel Rimbach Rily Riller Rihner Riherd Rigley
Rightmyer Righthouse Riggert Riggers Rigerman Rigas Rifai Riesner Riemersma Riefer Ridgebear Rides Ridell
Ridall Ricucci Ricley Rickerl Richemond Richelieu Richel Richardville Ricardez Riblett Ribar Riase Rhym Rhule
Rhude Rhondes Rhodehamel Rhim Rheingold Rheaves Reznick Reynero Revolorio Revette Revelo Reuven Reusswig
Reusser Reuhl Rettele Retka Retersdorf Resseguie Resper Resner Resides Reshard Resek Reseigh Repaci Renzullo
Renuart Rentfrow Rennemeyer Renneker Renkes Rendle Renburg Remsburg Remos Remmie Remmick Remlin Remkus Remfert
Remey Remerez Remedies Remaly Relph Rellihan Relles Relaford Reksten Rekas Reitzes Reiten Reitema Reisin
Reinmann Reinicke Reinholdt Reinheimer Reinfeld Reineman Reineking Reinartz Reimel Reik Reihe Reidling Reidler
Reichenberg Reichenback Reho Rehnborg Rehnberg Rehart Regusters Regulus Reglin Reges Regensburg Regas Reevers
Reever Reeter Reedholm Redle Redic Redfear Reddekopp Rechel Rebick Rebholz Reazer Reauish Reath Reasinger Reas
Reary Reager Readenour Razze Rawicki Rawhoof Ravetti Ravenscraft Rava Rauelo Rattee Rattay Rattanachane Rattana
Rathmanner Rathgeber Rathe Rathbum Rastogi Rassman Rasmuson Rasely Raschko Raschilla Rasche Rasanen Rary Raring
Raridon Rarey Rappenecker Rapelyea Ransier Ransberger Rannalli Ranjel Ranford Randoll Randklev Ramundo Ramu
Ramsuer Ramstad Ramsbottom Ramphal Ramnarine Rammer Ramiscal Ramgel Ramesar Ramento Rambeau Ramales Ralon
Rallison Rakich Raith Rainwaters Rainbott Raimer Raimann Railing Rahl Rahama Ragusano Rafla Raffone Rafail
Raelson Raehl Raebel Radway Radue Radona Radisovich Radics Rademan Radden Rackow Racitano Racina Rachar
Racanello Rabuck Rabkin Rabidoux Rabel Rabara Qunnarath Quirindongo Quintel Quintano Quinlin Quinchia Quincel
Quilling Quillian Quilliam Quillens Quihuiz Quiett Quicksall Quest Querta Querido Quent Quealy Quaye Quante
Quamme Qualia Quaker Quagliano Quader Pytlewski Pyo Pylvainen Pyland Pych Puyear Puulei Puthiyamadam Putalavage
Purzycki Purkerson Purcella Purce Puppe Pupa Pullon Pullie Pulgarin Pulford Pujals Puiatti Pugeda Puffett
Puffenbarger Puertas Puddy Pucio Pucella Ptaszynski Psomiades Psencik Przybysz Przybycien Przedwiecki Pryzgoda
Prvitt Pruskowski Prugh Prudden Provazek Protasewich Protain Proo Prondzinski Prokes Prohonic Progacz Proescher
Prodan Privatsky Privateer Priore Prinzing Prinzi Printers Prigmore Priewe Pribbeno Prezzia Preyor Prewer
Prevett Preuitt Prepotente Prence Prekker Preisach Precythe Prebish Preato Prchlik Prazeres Prazak Prauner
Prattella Prasser Prasomsack Praml Prabhakaran Prabel Poyneer Powroznik Powal Poux Poullion Pouliotte Potthast
Potocnik Poties Poths Postuci Postal Posso Portwine Portune Portaro Porrello Porreca Porrazzo Poremski Pore
Porcello Popple Poppert Popowski Popovec Popke Popik Popielarczyk Popick Popi Poper Popelka Popec Poortinga
Poorte Pooni Ponyah Pontin Pomerance Pomar Polynice Polyak Polverari Poltorak Polovoy Pollmann Pollio Pollinger
Pollacco Polivka Polian Poleyestewa Polera Poldrack Polcovich Polakoff Polakis Poladian Pokorski Poiter
Poffenroth Poetzsch Poeschel Poepplein Poepping Poeling Podvin Podsiad Podrasky Podlas Pode Podbielski Podany
Pochiba Pocchia Poalino Poaipuni Plymire Plyer Pluvoise Plungy Pluid Ploude Plosker Plomma Plohr Plocica Pliler
Plevin Plessis Plesnarski Plesha Plenskofski Plecker Platenburg Platas Plansinis Plamer Placencio Pizzolato
Pizur Piurkowski Pituch Pittillo Pitel Pitcak Pisula Pishner Pirner Pirillo Pippert Pipe Pinyan Pinsonnault
Pinnt Pinkelton Pinena Pinela Pinault Pilotti Pillips Pilbin Pikey Pih Pigna Pigler Pigat Pietzsch Pietrafesa
Pierzchala Pierrie Pierfax Piercefield Piedmont Piedigrossi Piede Piechoski Piearcy Pidcock Picolet Pickren
Pickings Picht Phomphithak Phommatheth Phlieger Phippen Philpotts Phillipi Philipose Philben Pherson Pherguson
Phatdouang Phanthauong Phanord Pfirsch Pfendler Pfannenstein Pfahlert Pfahler Pezzuto Pezzimenti Pexton Pexsa
Pewo Pevsner Petzel Petts Pettner Pettinella Petticrew Pettibon Pettes Petrov Petrosyan Petron Petrocco
Petrizzo Petris Petrino Petricone Petralba Petrakis Petrain Petkoff Petges Peteuil Petet Petersdorf Petchulis
Pestronk Peskind Pesenti Pertsovsky Personette Persia Persampieri Persall Pers Perre Perper Perolta Perng
Perler Perkoski Perish Perilloux Perey Peressini Percontino Perciballi Peppas Pepitone Penzero Pentico Pent
Penski Pense Penrice Penoyer Penovich Pennimpede Pennigton Pennig Penisson Pendill Penceal Penatac Penasa
Penanegra Pelman Pelligrini Pelliccia Pellant Pelkowski Pelak Pein Peightell Pegler Pegelow Peffers Peetz
Peelman Pee Pedrin Pedlow Pedelty Peddy Peckinpaugh Peckens Pecht Pechin Peche Peccia Peca Peaker Pazik
Pazderski Pazan Payno Payenda Pawluk Pawlosky Pawell Pavlikowski Pavlides Pavish Paviol Paulick Paukert Pattum
Patrylak Patronella Patrich Patriarco Patraw Patient Paten Pastorin Pasternack Pastano Pasqualino Paskoff
Paskin Paskiewicz Pashel Pasey Pascher Pasaye Pasanen Parvis Partmann Parthemore Parshotam Parsens Parraga
Paronto Paroda Parobek Parmann Parmalee Parlet Parle Parkers Pariente Paree Pardey Parde Pardall Parbs Parbol
Paranada Parah Parado Pappy Pappenheim Paplow Papka Papich Papallo Panyik Pantle Pantera Pansullo Panone Pano
Panny Pannenbacker Pankiewicz Pankhurst Panke Pankau Pangan Panessa Pandiani Panchik Panchak Panakos Panak
Panagakos Palubiak Palso Palowoda Palmucci Palmour Palmino Palmerino Palme Pallino Pallerino Palisi Palisano
Palis Palazzola Palay Palaspas Palamara Paladin Paire Pailet Paider Paguin Pagoda Paglione Paglialunga
Pagdanganan Pafundi Padiong Padarebones Padalecki Pacol Pacilio Pachter Pachew Pabelick Paaske Ozzella Owoc
Owca Ovitz Overmann Overlee Overhulser Overholtzer Ovens Ovall Outhier Ouren Ouinones Ottum Ottomaniello
Otteman Otsman Otinger Oszust Ostorga Ostolaza Osterhouse Osterberger Ostberg Osmers Osmera Oshey Oschmann
Osbment Osbey Orzell Ortwine Ortmeyer Ortelt Ortelli Orsten Orrill Orphey Orndorf Orloski Orlich Orlander Orji
Orison Orielly Orielley Ori Organek Ordona Ordon Ordman Oquenda Opyd Opteyndt Opoka Opiola Opielski Opell Opeka
Onyeagu Ondeck Oms Ommen Ominelli Olynger Olwin Olvey Olufson Olubunmi Olten Olshefski Olsby Olores Olma Ollech
Ollar Olivarri Olheiser Olgin Olevera Olerud Olenski Olenius Oldow Oldershaw Oldenburger Olaes Okutsu Okken
Okitsu Okie Ojito Ojano Ohyama Ohnstad Ohmen Ohlhauser Ohlensehlen Ohle Ogzewalla Ogutu Ogston Ogrodowicz
Oginski Ogiamien Ofsak Oflynn Oelze Oehm Oehlschlager Oehl Odmark Odgen Oczon Ockman Ockleberry Ocken Ochal
Ochakovsky Occhuizzo Obrein Obray Oblinski Obin Obierne Obholz Obhof Oatney Oatfield Nyulassy Nwagbara Nutley
Nuth Nurthen Nuntaray Nunno Nunlee Nuner Numkena Nuhfer Nugal Nuessen Nuding Nuchols Noye Noya Nowosielski
Novickis Novencido Novel Novad Noujaim Notoma Notice Noth Notch Notarnicola Nosworthy Nosacka Norum Northouse
Nortesano Norstrand Norsingle Norrie Norr Norn Normoyle Norise Nordstrand Nordmark Nordes Norales Nopachai
Noorda Nooman Nonroe Nonemaker Nonamaker Nommay Nollet Nolle Noli Noice Noerr Nodland Nocon Nocks Nockels
Nocella Nocek Njie Nizo Nitchman Nistendirk Nissan Nisly Nishitani Nishio Nishina Nirschl Nirenberg Niquette
Nip Nindorf Nincehelsor Nimz Nimura Nilmeier Nikula Nikach Nightwine Night Nighman Nighbor Niffenegger Niez
Niesporek Nieminen Niemie Niederberger Nido Nicome Nicolozakes Nicolia Nicoles Nickodem Nicklous Nickisch Nicka
Nici Nibler Nibbe Nhatsavang Ngoun Neyer Newmyer Newitt Newgard Newenle Newbraugh Newbound Newand Nevue Nevison
Nevis Nev Neujahr Neufer Netkowicz Nethkin Nesvig Nessner Nesslein Nesset Nessel Neshem Nesbeth Neris Nerenberg
Neren Nepomuceno Nemith Nelder Neitzke Neita Neiner Neimeyer Neigenfind Neiford Neidenbach Nehlsen Negreta
Negrana Neenan Neddenriep Nech Neborak Nebesny Nazar Navo Navarete Nauss Naumes Naugler Natvig Natalizio
Nastasia Nasaire Naruaez Narkevicius Nardino Narain Napue Napenas Nap Nao Nanz Nantwi Nang Nanfito Nanes
Namsaly Namey Namer Namauu Namanworth Nalevanko Nalder Nakaoka Nakamatsu Nakajima Nakada Nakaahiki Naimoli
Nahmias Nahhas Nagtalon Nagelkirk Nagasawa Naftel Naderman Nachbar Nacci Nabzdyk Nabor Nabavian Nabarowsky
Naasz Myslim Myree Mylar Myall Muzii Muyres Muwwakkil Mutters Musulin Mustaro Mustache Musslewhite Mussell
Mussa Musni Muskrat Muskopf Muskett Musitano Musilli Musielak Musguire Musgraves Muscott Muschik Muschaweck
Mursch Murril Murra Muros Muri Murel Murcko Murak Muphy Muntean Mundz Mundinger Munder Mumaugh Mulville
Mulrenin Mulnix Mullenaux Mullahy Mulkern Mulkerin Mulchrone Mulato Muinos Muhlstein Mugnolo Muggeo Mugge
Muffett Muellerleile Mudie Muckelroy Muccio Mrvan Mrkvicka Mraw Mozick Mozga Mozak Moxness Moxey Mounkes Mound
Motonaga Mothershead Motayne Motayen Mosty Mostad Mossbarger Moskwa Moskop Mosena Mosen Moscoffian Moryl
Morvillo Mortin Morsberger Morrey Morrales Morral Morphy Morock Morlino Morkert Morken Morisseau Morishito
Morinville Morenco Morence Mordeci Moratto Morath Morario Moradian Morada Mootry Moomey Monville Montoto
Montore Montoney Montfort Montey Montesi Monterrubio Montembeau Montayes Montaivo Monsay Monot Monopoli
Monnerjahn Monkowski Monka Monjure Monios Monington Monges Monfils Moneyhun Moneaux Mondt Mondoza Mondloch
Mondelli Mondale Monclova Moncher Monath Monagas Mominee Moma Molz Molstad Molsan Molnau Mollura Molleur Molla
Molands Moitoza Moisa Mohrlock Mohre Mohomed Mohmed Mohair Mogus Moeuy Moeser Moehr Moehle Modique Modgling
Modglin Moderski Moczulski Moccasin Moayyad Moatz Mleczynski Mizwicki Mizutani Mizia Mizenko Miyataki Miyanaga
Miville Mitsdarffer Mitrani Mitman Mitkowski Misuraca Miskinis Miskiewicz Miska Misik Mishulovin Mishulouin
Mishkin Mishar Misenti Mischo Mischnick Mirisola Miricle Mirick Miramontez Mirafuentes Miraflores Mione Minzy
Minzenmayer Minzenberger Mintken Minten Minot Minors Minn Minkowitz Minkins Minic Minhas Mingioni Mingee Minert
Minchow Mincer Minalga Mimozo Milward Milson Milosch Millings Millick Millare Milke Milinazzo Milin Milich
Milette Mildrum Mildon Milcher Milberger Mikuszewski Miklitz Mihalios Mihalick Mieth Mierzwiak Mierzwa Mierow
Mierez Mierau Miears Middlekauff Micucci Mickelberry Michno Michlich Michieli Michelstein Michelini Michalicek
Micciche Micalizzi Mguyen Mezzina Mezzenga Meydid Meusel Meusa Metty Mettig Mettenburg Metier Meth Metelko
Mestemacher Messamore Mesplay Mespelt Mesiti Mesina Meshyock Mesenbring Meschke Merzlak Merrih Merner Merkwan
Merklein Merkey Meringolo Merine Mergist Merganthaler Merckling Menzer Mensalvas Mennecke Menjiva Mengwasser
Menger Menedez Meneal Mencia Menchen Menchavez Melve Melso Meloan Melman Mellison Mellerson Mellendorf Mellberg
Melikian Melian Melgaard Meleo Melbye Melber Meixelberger Meitz Meitner Meiss Meinberg Meigel Meierhofer
Mehringer Mehrer Mehle Mehall Megahan Mega Mefferd Meenan Meecham Medvec Medinger Meddock Medawar Medaries
Mecias Mecannic Meazell Measom Meaden Meach Mbonu Mazzillo Mazuera Mazowieski Mazierski Mazella Mayze Maywalt
Mayher Mawk Mavris Maushardt Mauras Mauracher Maupins Matysiak Matye Matusz Matuska Matusiewicz Matulewicz
Mattock Mattingley Mattick Mattan Matskin Matros Matrisciano Matone Matonak Matlow Matkovic Matison Mathelier
Matelski Mateiro Masunaga Masterton Mastalski Massini Massena Massed Massanelli Maso Maslen Maslakowski
Masincup Masilko Masher Mashall Masello Masell Maschmeyer Mascheck Maschak Masak Masaitis Marxsen Maruschak
Maruscak Marumoto Martyr Martsolf Martling Martischnig Martirano Martinsons Martinov Martinon Martinolli
Martinel Martinat Martich Martey Martelles Martelle Marsolais Marshbanks Marshak Marseilles Marsaw Marrier
Marrett Marrapodi Marrapese Marquitz Marousek Maronge Maro Marmerchant Markworth Markwardt Markuson Markou
Markakis Marjenhoff Maritato Mariska Mariacher Marflak Marer Mardirossian Marcusen Marconis Marcisak Marcille
Marchionni Marchaland Marbley Marash Marascalco Marante Marando Mapua Mapstone Mapa Maohu Manzur Manweiler
Manuia Manto Mantifel Mantia Manteuffel Mantella Manteca Manspeaker Mansbach Manous Manoso Manolis Manocchia
Mannheim Mannello Manlangit Manino Manicchio Maniar Maniaci Maniace Manglona Mangis Mangiafico Manghane Manero
Manely Maneafaiga Mandril Mandolfo Mander Mandelberg Manco Mancill Mancher Manche Manaugh Manassa Manasares
Manansala Manalili Mamudoski Mammo Mammenga Mamaril Mamaclay Malueg Malter Maltbia Maltas Malool Mallas
Mallalieu Mallacara Malkiewicz Malinovsky Malewski Malett Maldomado Malcomson Malcik Malavet Malaver Malasky
Malas Malango Malanaphy Malach Makofsky Mako Makler Maka Majuste Majied Majeske Majerowski Majera Maixner Maile
Maikoksoong Mahunik Mahrer Mahraun Maholmes Mahlke Mahli Mahfouz Maheia Mahalko Magwire Magpuri Magoun Magnetti
Magliulo Magliolo Magitt Magginson Maggert Magera Maged Mage Magbitang Magalong Magaha Maffitt Maffey Maenpaa
Maenhout Maendel Maduro Madu Madray Madras Madock Madlung Madler Madenford Madeau Maddaleno Macvean Macura
Macrum Macrostie Macmurray Macmillen Maciejko Maciasz Maciak Machtley Machens Macentee Maceda Macareno Macaraig
Macapagal Macahilas Macadamia Mabone Mabary Maatta Maalouf Lysak Lynge Lynady Lykam Lyerla Lychwala Luzuriaga
Luzinski Luxon Luvene Lutzi Luthe Luss Lushbaugh Luscavage Lurey Luquin Lupul Lupu Lupkin Lupfer Luoto Lundman
Lundie Lundemo Luncsford Lumukanda Lumpp Lummis Lumantas Luloff Lukavsky Luitjens Luhring Luga Luffy Luelf
Luehring Luedi Lueckenotte Luecht Luebano Ludovici Ludkowski Luderman Luddy Lucksom Luckritz Luckadoo Lucion
Luci Luchessa Luchesi Lucear Lucario Luben Lozzi Lozo Loyst Loyed Lowin Lowber Lovich Lovenbury Loveh Lovec
Louser Louris Lourence Louras Lounds Loukidis Loukas Louissant Louch Lotze Lotthammer Lotter Loterbauer
Lotempio Lostracco Loston Lossman Loson Loskill Loske Loshe Lorz Lorion Lopuzzo Lopilato Lopera Loosey Looi
Loock Lonsway Lons Longueville Longton Longknife Longfield Longcor Londner Lompa Lommel Lomg Lolling Loli Lolar
Lokuta Lokke Lokhmator Lojek Loil Lohmeier Logero Loewe Loessberg Loeschner Loesche Loehlein Loeckle Loebs
Loduca Lodense Lodeiro Locsin Locorriere Locklier Lockette Lochotzki Loche Locantore Locante Lobosco Lobingier
Loats Loarca Llyod Llarenas Ljungquist Lizer Lizarda Livi Livezey Livas Litzsinger Litza Littlehale Litehiser
Litecky Liskovec Liskiewicz Liskai Lisius Lisiecki Lisherness Lisanti Lipstone Lipsitz Lipovsky Lipkind Lipke
Lipitz Lipa Liontos Linzie Linstrom Linssen Linsner Linsay Linnecke Linnan Linkkila Linginfelter Lingberg
Lingardo Lingao Linea Lindwall Lindskog Lindline Lindesmith Lincicum Linahan Limthong Limesand Limauro Limardo
Lilleberg Liljedahl Liljeberg Likio Ligons Lifshitz Liesch Lierle Lienke Lienemann Liekhus Liederbach Liechti
Liebskind Liebhardt Lidbom Licor Lico Lickness Lickiss Lickey Lichtig Lichte Lichstein Lichorat Lichlyter
Liccione Licalzi Libre Librandi Libke Libert Liano Lianes Lezon Lezer Lezak Leynes Lewton Lewry Lewandowsky
Levo Levites Levitch Levitas Levister Levinsky Leverentz Levendosky Leuty Leuters Leupold Leuchs Letteney
Letteer Letrent Letourneaux Letofsky Letman Letko Letang Letalien Lestelle Lessin Lessenberry Lessen Lespier
Lesky Leshure Leshko Lescavage Lermond Lerew Leonaggeo Lenters Lenix Lening Lengle Lengacher Lener Leneave
Lempe Lemone Lemin Lemich Lemert Lelis Lele Lekwa Lejune Leitze Leitem Leistner Leipheimer Leimkuehler Leiding
Leidel Leidall Leichty Leichtman Leibenstein Leiba Lehrian Lehrfeld Legrow Legrant Legore Leghorn Legel Legallo
Lefew Leemow Leebrick Ledy Leduke Ledon Ledley Ledec Ledebuhr Lecoultre Leconey Leckington Lechlak Lechel
Lebovic Lebourgeois Leberman Lebario Leavelle Leasy Leagjeld Leafe Leabow Lazzar Lazer Lazenson Lazenberry
Layher Lawe Lavette Laverette Lavee Lavear Lavatch Lauw Lauture Lautman Lauters Laurion Laurenceau Launt
Launelez Laughbaum Lauerman Laudat Laubacher Latzka Latzig Latortue Lathon Lathim Latessa Latella Lataille
Lasyone Lastovica Lasselle Lask Lashutva Laserna Lascody Lasaint Larve Laruffa Larsh Larreta Larko Largay
Lardydell Larde Laravie Larate Laquay Lapuz Laprairie Lapora Lapiana Lanzoni Lanzillotti Lanzillo Lanzer
Lanzalotti Lanton Lantey Lansdowne Lansden Lansang Lanquist Lanosga Lanosa Laninga Langsdale Langoni Langlands
Langhout Langhorst Langenheim Langehennig Laneve Landucci Landsberry Landrey Landkamer Landham Landgrebe
Landefeld Lampp Lamparski Lamorgese Lamorella Lammie Lamielle Lamela Lambourne Lambino Lambeck Lamascolo
Lamarsh Lamantagne Lamaitre Lalumiere Lallo Laliberty Lalata Laland Lakner Laity Lahrman Lahmann Lahip Lagroon
Lagoa Laginess Lagge Lagatella Lagassie Laganga Lafranca Lafosse Laffredo Laferty Lafera Lafaver Lafauci
Laesser Ladyman Ladtkow Laditka Ladeau Ladas Lacouette Lacosta Lacock Lacks Lackman Lackie Lachley Lacassagne
Labrune Labrode Labreque Labrec Labog Labkovsky Labita Labbie Lababit Laaker Kylish Kyhn Kwiat Kwasny Kwack
Kvilhaug Kuznicki Kuzmish Kuzmanic Kuzemchak Kuttler Kutella Kutchin Kuszlyk Kusumoto Kustes Kusinski Kushlan
Kushiner Kushin Kusak Kurzyniec Kury Kurter Kurrie Kurpiel Kurkjian Kurk Kurisu Kupres Kuokkanen Kunzie Kunzel
Kunis Kuning Kundrick Kundla Kundinger Kully Kullas Kulkarni Kulcona Kulak Kulacz Kuks Kuklis Kuka Kuja
Kuizinas Kuhtz Kuhnle Kuhens Kuharik Kufner Kufeldt Kuenstler Kuehnert Kudzma Kudasik Kuczkowski Kucinskas
Kuchto Kuch Kucel Kucek Kubica Kubecka Kuban Kszaszcz Krzywicki Krzynowek Krzal Krysiak Krys Krutsch Kruss
Krusemark Krupiak Krumsiek Kruml Krulish Krulik Krulicki Krueth Kruer Kruel Krows Krossen Krolikowski Krolczyk
Kroetch Kriticos Krites Krisher Krinke Krienke Kriegh Krichbaum Kribbs Kretchmar Kreitzbender Kreitler
Kreinbring Kreamalmeyer Kreager Krawiecz Krawetz Krasley Krapfl Kranze Kranendonk Kramper Kramm Kralicek
Krajnovich Krajcer Krain Kracker Kozinski Kownacki Kown Kowing Kowallis Kowall Kowalcyk Kowalchick Kovacic
Kourt Kounter Kounlavong Kounce Koulabout Koualeski Kotzur Kottsick Kottre Kotte Kotrys Kotow Kothenbeutel
Kotara Kostyla Kostich Kostenko Kossmann Kossin Kossakowski Kossack Kosoff Kosmatka Koshiol Koscielak Koscho
Korzenski Kortz Korthauer Korshak Korsen Korol Korns Kornprobst Kornman Kormann Korineck Korf Koretsky Korenic
Korbal Koralewski Koppelmann Kopis Kopiak Kopera Kopchick Kooken Kontogianis Konon Konn Konieczko Konick
Konicek Koneval Kondratowicz Koncan Konat Komsthoeft Komosinski Kommer Kominek Koman Kology Kolnik Kolmetz
Kolling Kolkowski Kolkemeyer Kolias Kolehmainen Kolat Kokoska Koistinen Kohnert Kohlmyer Kofutua Kofoid Kofa
Koetz Koetje Koerper Koeppl Koenning Koenigstein Koenigsfeld Koelle Koegel Koebley Koczera Kochmanski Kocaj Koc
Koblick Kobis Kobialka Kobernick Kobak Knost Knori Knopinski Knoepfler Knoche Knipping Knipfel Knighter Kniefel
Knickman Knezevic Knewtson Knestrick Knesel Knavel Knackstedt Klusmeyer Klus Klund Klun Kloos Kloock Klohr
Kloepper Klocek Klis Klingerman Klingen Klines Klimkowicz Kliever Kliem Kleypas Klevene Kleppinger Kleparek
Klepacz Klemenc Klemanski Kleinsmith Kleinke Kleinberger Kleidon Kleespies Kleese Kleekamp Kleban Klayman Klay
Klaver Klarman Klarberg Klapperich Kjetland Kizewski Kiyabu Kivioja Kittner Kittelberger Kissik Kisser Kishaba
Kisch Kirner Kirkpatric Kirchhofer Kirchgessner Kirchausen Kirbie Kiral Kippes Kipper Kippel Kintsel Kintop
Kinseth Kinroth Kinnion Kinningham Kinnier Kinnie Kinkin Kinkella Kingshott Kingore Kingen Kinerson Kindermann
Kinart Kinan Kinabrew Kimbral Killean Kilcrest Kilb Kilarjian Kiffe Kientz Kiening Kielich Kieger Kieft Kieff
Kiefel Kie Khum Khu Khov Khounborine Khoun Khoo Khensovan Khela Khay Khansari Khanponaphan Khano Khammixay
Khalife Khalifah Keyna Kexel Kewish Kettmann Ketring Ketler Ketcheside Ket Kestle Kessner Kerzer Kerss Kerska
Kershbaumer Keros Kerntke Kerkel Kerger Kereluk Kerechanko Kercado Keppers Keohane Kennealy Kenely Keneally
Kendrew Kenderdine Kenagy Kenady Kemner Kemmler Kemme Kemerer Kelzer Kellon Kello Kellin Kellebrew Kellaway
Keliipio Kelash Keitzer Keigley Keicher Kegerries Keens Keemer Keckler Keaveny Keath Keasley Kears Keany Keanum
Keamo Kealohanui Kazmi Kazmer Kazin Kazeck Kazakos Kayrouz Kaylo Kawata Kaveny Kavadias Kauphusman Kaune Kaull
Kaub Katzberg Katynski Katula Katsbulas Katnik Katechis Katcsmorak Katan Kastning Kastman Kassell Kassabaum
Kasprak Kasica Kasack Karvonen Karvis Karpowich Karpiak Karnish Karell Kardashian Karczewski Karayan Karatz
Karadimas Kapusniak Kapraun Kappa Kapitula Kapfer Kapelke Kapa Kaopua Kantarian Kanta Kanoza Kannard Kanish
Kaniecki Kanevsky Kaner Kandra Kanatzar Kanable Kamph Kamnik Kammes Kammerdiener Kamerad Kamelamela Kamealoha
Kame Kamb Kaluzny Kalupa Kaluna Kaltved Kalter Kalscheuer Kalmus Kalmer Kalland Kalima Kalichman Kalfa Kalbaugh
Kakudji Kaitz Kainoa Kaiama Kahrer Kahola Kahana Kagay Kafel Kaetzel Kaesemeyer Kaer Kaea Kaduk Kadis Kaderlik
Kacik Kachikian Kacerski Kaboos Kabba Kaaz Kaauamo Juza Justino Justason Jurs Jurisch Jurgensmeier Jurden Jura
Jungling Julye Juluke Julock Julias Julen Jufer Juedes Jubic Juariqui Juaire Jozsa Joulwan Jostes Josten Josich
Josias Joshlin Josefy Jorski Jorinscay Jons Jongeling Jongebloed Jondle Jolls Johnshoy Johnico Johanek Jirjis
Jiran Jimmison Jewels Jevtic Jetty Jesmer Jerone Jerko Jenschke Jenquin Jennins Jennelle Jenison Jendrick
Jeminez Jellis Jekot Jehl Jebb Jeavons Jeancharles Jeanbaptise Jaworowicz Javellana Jaurigui Jauch Jastrzebski
Jass Jarzembowski Jarver Jarosh Jaroscak Jarnesky Jares Jarell Jaradat Jaquins Janulewicz Janrhett Janowicz
Janosek Jannetti Jannell Janeczko Jandron Janczunski Jancik Janacek Jamwant Jamili Jakovac Jagoe Jaffy Jaeschke
Jaenke Jacobos Jackovitz Jackola Jackley Jacka Jacckson Jablonsky Jabiro Jabaay Jaap Iyengar Iwanowski Iwanejko
Ivon Iverslie Ivanov Ivancich Iturralde Ittner Israelsen Israels Ismay Isleib Isita Isiordia Ising Isbill
Isagawa Isacs Isaacsen Irzyk Irizzary Irineo Irimata Ireton Irestone Iozzo Iozzi Iopa Intrabartolo Intihar
Insko Insana Inocente Ink Inhulsen Ingole Inches Inafuku Imperatore Imgrund Imbimbo Imbier Imaino Illuzzi
Illian Ilic Ilasin Ilagan Ihnat Ihm Igwe Igtanloc Ifversen Iese Ieng Ienco Idemoto Icard Ible Iberg Ibbetson
Ibale Iavarone Iatarola Iacopino Iacobellis Iachetta Hysom Hymowitz Hymon Hylands Hych Huval Huszar Hustace
Hussien Huskinson Husfelt Husenaj Husch Hurtig Hurtgen Huro Hurne Hurlston Hupman Huor Hunzelman Hunsperger
Hunneyman Hunckler Humphrys Humphers Humetewa Humeniuk Humenik Hulstrand Hullings Hulitt Hulick Huland Huiting
Hugron Hufstedler Huffner Huezo Huettman Huereca Huelse Hueckman Hudgeons Hudach Huckstadt Huckle Huckabey
Hubschmitt Hubin Hubby Hubbel Huaman Hsun Hsiang Hrapski Hoznour Hoyman Howkins Howick Howatt Hovorka Hovick
Hovanesian Hounchell Houf Hotton Hottes Hotrum Hotelling Hotaki Hostoffer Hosterman Hosteller Hospkins
Hospelhorn Hoscheit Hoschander Horstead Horris Hornoff Hornberg Hornandez Hornack Hormell Horikoshi Horigan
Horger Hoppins Hopperstad Hopko Hootsell Hoopingarner Hookano Hooghkirk Hoofard Hoock Honsinger Honour Honnette
Honnerlaw Honma Honkanen Hongach Honeycott Honchell Honas Honanie Homsher Homestead Holze Holtorf Holsonback
Holom Hollinrake Hollidge Hollerman Hollendonner Hollberg Holk Holian Holes Holecz Holec Holdvogt Hokutan Hok
Hoiness Hoilman Hohiudden Hohensee Hohaia Hogelin Hogatt Hogarty Hoffstatter Hoffnagle Hoffeditz Hoffart Hoerl
Hoefel Hodos Hodnefield Hockins Hockenbrock Hochard Hocate Hobler Hober Hobell Hobden Hoagberg Hnyda Hlavka
Hladik Hladek Hitchen Hislope Hirneise Hirn Hirliman Hirleman Hirao Hippenstiel Hintson Hint Hinley Hinh
Hinebaugh Hindson Hinderberger Himmelmann Himanga Him Hilston Hilstad Hilser Hilsendager Hilsenbeck Hilscher
Hilsabeck Hilman Hillerud Hillebrano Hilland Hilgers Hilgeman Hilfiker Hildago Hilbrand Hikel Highbaugh Higgons
Higgenbottom Hiersche Hierholcer Hiedeman Hiday Hickethier Hichens Hibbitt Heyduck Hewko Hevron Heuwinkel
Heuvelmann Heusner Heung Heuett Hettinga Hessey Hespen Hescock Heschke Hervig Hertzel Herston Herstad Hershkop
Hershelman Herschelman Herriges Herres Herrarte Herpich Hernanez Hernanadez Hermenau Hermanowicz Herkstroeter
Herkenratt Herera Herendeen Henstrom Henrity Hennigh Hennies Henneberry Henkey Henjes Hengl Hengen Henfling
Henerson Henein Hendeson Henderso Henderlite Hemon Hemmann Hemker Hemesath Helweg Helverson Helseth Helquist
Helom Helmstetter Helmsing Hellweg Hellmich Helgager Helgaas Helfenbein Helems Helem Helde Heiting Heither
Heisdorffer Heiro Heirendt Heinzig Heiniger Heingartner Heimlicher Heimburger Heiken Heidtman Heidelberger
Heidebrecht Heick Heibult Heholt Heggood Heeth Heers Heern Heerkes Hedtke Hedspeth Hedon Hedinger Hecke
Hechinger Hebeisen Heatherton Heartsill Heagney Heafey Headly Headland Headlam Headington Heade Hazy Haza
Haynam Hayertz Haydt Haxby Hawse Hawkinberry Hawe Havlin Havir Havelka Hauxwell Hautan Hausrath Hauptmann
Haughn Hauersperger Hatzenbihler Hattley Hatta Hatori Hathorne Hatchitt Hatchet Hatada Hastin Hastedt Hassing
Hassenger Hassanein Hasker Haskel Hashaway Hasenfuss Hasenfratz Hascup Hasas Hartwigsen Hartrum Hartquist
Hartory Hartlen Hartleben Hartinger Harsin Harritt Harriage Harpham Harnos Harnist Harleman Harlee Harke
Hargers Hardter Hardsock Hardnette Hardine Hardges Harderman Hardan Harcar Harbater Harapat Harang Haq Hanzl
Hansome Hansman Hansis Hansing Hanoa Hanninen Hannaway Hannawalt Hanmer Hankison Hanible Haneke Hanebutt
Handzlik Handsom Handkins Handke Handin Hanback Hanawalt Hanavan Hamsik Hamonds Hammette Hammerman Hammacher
Hamlette Hamiltan Hamidi Hamff Hamett Hamersly Hamers Hamdn Hamden Hamberry Hamara Hamacher Halyk Haltiwanger
Halstrom Halse Halpert Halnon Hallo Halliman Hallemeyer Hallack Halick Haldi Halcott Halbershtam Halajian
Halaas Hakey Haitz Hairell Haims Haifa Hahnert Haggin Haggerton Haggermaker Hagey Hafferkamp Haeuser Haessly
Haese Haerter Haeder Hadvab Hadsall Hadler Hadesty Haddenham Hadaller Hacopian Hackerott Hacken Hachting
Haboush Hable Habig Habibi Haberstroh Habenicht Haaz Haakenstad Haage Gyllensten Gwilt Gwillim Guzon Guzewicz
Guye Gutzler Guttormson Gutsche Gutgesell Gutenberg Gustitus Gussow Gusmar Gushi Gushard Gurwell Gurske Gurrero
Gurin Gurecki Guoan Gunzelman Gunyon Guntharp Gunstream Gundelach Gunawan Gumprecht Gumaer Gulston Gulnac
Gulizio Gulbrandsen Guitano Guimares Guillebeau Guillary Guillama Guilfoos Guiggey Guiga Guieb Guidrey Guiab
Guffanti Guerrazzi Guerera Guenthur Guell Guedjian Gudmundsson Gucker Gubin Gubala Guba Guasp Guarriello Guarno
Guarini Guanche Guagenti Gstohl Grzesik Grzebien Gryszowka Grymes Gruz Grustas Gruse Gruntz Grunert Grune
Grunberg Grumney Grumbling Gruman Grulkey Gruiger Gruening Gruenewald Gruby Gruben Grubel Grubba Grriffin Groys
Growell Grosskreutz Groskreutz Grosclaude Groot Gronstal Gronquist Gronlund Gronitz Gronberg Grona Gromoll
Grohowski Grohman Groetsch Groder Grobmyer Groberg Grivno Grivetti Grippen Grine Grimme Grills Grigoreas
Griglen Griffitt Griffan Grieshop Grieshaber Griep Grieff Griebling Griblin Grev Greubel Gressmire Gresco
Grenway Grensky Grennay Grenko Grenet Gremo Gremmels Gregware Gregus Gregan Greep Greenweig Greensfelder
Greenhalge Greengo Greenbacker Greem Greder Greczkowski Grebner Greber Greason Gream Gravat Grauman Grauel
Grassle Grasmick Grapp Granzella Granto Gransberry Granquist Granneman Granieri Granes Grandon Grandner Granai
Grammont Gramble Graleski Grainey Grain Graichen Grahovac Grageda Gragas Graffney Graffagnino Grafals Gradley
Gradias Gradford Grabowsky Grabonski Grabler Grabhorn Graap Gozman Goyen Goyda Gowey Gowda Govostes Govia Gour
Gouldman Gouldie Gougis Gotts Gottemoeller Gottdenger Gotta Gotshall Gosvener Gostlin Gossow Gosson Gossling
Gosey Gorrindo Gormanous Gormally Gorius Gorena Gorell Gordley Gordey Gorbea Goonen Goodmon Gonzelas Gonzalis
Gonyou Gonsiewski Gonsar Goney Gomoran Gomoll Gollop Gollob Gollier Golik Golida Golias Golian Golec Goldthorpe
Goldhorn Goldhirsh Goldfeld Golderer Goldenstein Goldenman Golde Golbin Golackson Goffigan Goerlich Goepfarth
Goepel Goeing Goehringer Godboldt Gochett Gochal Gocek Goblirsch Gnoza Gnegy Gnabah Gmernicki Glyn Glueckert
Glowacky Glovinsky Gloston Gloshen Glos Glogowski Gloeckler Glimpse Glidwell Glesener Gleitz Gleckler Glebocki
Gleber Glazner Glazebrook Glaves Glavan Glasby Gladysiewski Gladle Gladhart Gjeltema Givant Gius Giulioli Gitt
Girres Girbach Girand Gip Giottonini Giorno Gionta Giombetti Gioe Ginzel Ginsel Ginocchio Ginnis Ginard Gimse
Gilzow Gilton Gilstad Gilomen Gilner Gillming Gillion Gillich Gillice Gille Giliberto Gilhuly Gilgan
Gildemeister Gilcris Gigger Giffith Giffee Giff Gietz Giesel Giera Gibeaut Gibala Giarusso Giarrano Giaquinta
Giannavola Gianandrea Giallorenzo Giacherio Giachelli Giacchi Ghebremicael Gezalyan Getzschman Getzlaff Gettens
Gettelman Gestether Gesing Gesamondo Gerz Gerveler Gertsema Gerthung Gerten Gertel Gerteisen Gershkovich Gerney
Germy Gerich Gerdiman Gerckens Gerbig Georghiou Geoly Gentleman Gentges Gentelia Gensel Geniesse Genia
Generalao Gemmiti Geml Gelner Gellings Gellinger Gelino Gelhar Gelfond Gelerter Gelbart Geisinsky Gehrki Gehm
Geen Gederman Gede Gearn Geant Gazitano Gazdik Gayanilo Gawthorp Gavit Gaviglia Gavett Gavagan Gausman
Gaukroger Gaufusi Gaudier Gaudett Gatzow Gatheright Gatesy Gatesman Gastelo Gaschke Garwin Garter Gartenmayer
Gartenhaus Garsjo Garroutte Garrettson Garrean Garre Garnham Garnache Garmire Garmen Garlett Garkow Garito
Garinger Garcon Gapp Gantzler Gansert Gansen Ganns Gannetti Ganin Ganigan Gamotan Gammond Gamer Gamello
Gambrill Gambold Gambee Gambardella Galven Galuszka Galuppo Galmore Gallusser Gallodoro Gallington Galleta
Gallegoz Gallaugher Gallargo Galkin Galipo Galinis Galimberti Galic Galbiso Galathe Galassini Galagher Gajeski
Gaiters Gails Gailliard Gaffer Gafanha Gaer Gadewoltz Gaden Gackle Gabrial Gabrenas Gabossi Gables Gabl Gabhart
Gabeline Gabbamonte Fyler Fykes Fusner Fushimi Fus Furtak Furblur Fundora Funderberg Fumero Fuls Fulham
Fujimura Fujikake Fugueroa Fuger Fugatt Fuerstenau Fuerbringer Frymoyer Frymier Frymark Frutiger Frushour
Fruman Fruin Frugoli Fruehauf Froyd Frosto Frontis Fronick Froneberger Frohberg Froebe Frobish Frittz Fritchley
Fritchey Frisinger Frisell Frija Friehauf Friedenthal Friebel Fret Frerich Frens Freker Freiseis Freimark
Freilino Freiermuth Freidin Freemantle Freeh Freedlander Freeders Freeburger Fredregill Freckleton Frecker
Frazzano Frauenfelder Frattali Fratta Fratrick Frasso Frashure Fraschilla Franzman Franzini Franty Fransisco
Franpton Frankland Frankiewicz Frankart Frangione Francescone Fralic Fraklin Frair Fragosa Fradkin Foyer
Foxhoven Fowlie Fowley Fowlar Fower Foute Foussell Fouquette Founds Fougner Fosmire Fosher Fosbrook Fortun
Forss Forsmann Forslin Forsee Forpahl Fornili Fornier Fornaro Formichelli Formaggioni Forkum Forkell Foriest
Forgrave Forejt Foreback Forcum Forcht Forchione Forch Forberg Forbach Fonua Fonteno Fonteneau Fongvongsa
Fondriest Fondaw Fonck Fohl Foersterling Foddrell Focke Flugum Flucas Fluaitt Florendo Floras Floer Flockhart
Flockerzi Floan Flin Fliger Flieller Fleurilus Flenord Fleniken Flenaugh Flemmon Flemm Fleites Fleischner
Fleckles Flechas Flauding Flato Flanner Flanegan Flammang Flakne Flaker Flagiello Fladung Flachs Flaa Fiwck
Fitzrandolph Fitzherbert Fitzgerrel Fitsgerald Fisser Fishell Fischl Fischhaber Fischel Fiscella Fiscel Firpi
Firenze Fiorica Finwall Finklestein Fingerson Fingerman Fineout Finello Finell Findlen Finco Filthaut Filpus
Filo Filla Fili Fil Figiel Figgeurs Figert Fietek Fiest Fieser Fiesel Fickbohm Ficht Ficchi Fialho Fial Feyh
Feyereisen Feuss Feusier Fette Festini Fesko Fertik Ferrusi Ferrone Ferrio Ferringo Ferries Ferrie Ferrett
Ferrato Ferraraccio Ferranto Ferr Ferouz Fernette Fernanders Ferkel Feret Ferer Ferenz Fenrich Fenniman Fennig
Fenison Fendrick Fendlason Fend Fenbert Felver Feltham Felonia Felling Fellezs Felizardo Felio Felicano
Feliberty Feistner Feister Feintuch Feilds Feighner Feierman Fehrs Fegueroa Fegles Fegette Feerick Feela Feehly
Feehery Fedorko Fedie Fedezko Fedewa Federkeil Fecto Fechtig Featheroff Feagans Faycurry Fawson Fawler Favuzzi
Favazza Fausey Faus Faupel Fatora Fathy Fathree Fatheree Fassinger Faske Farug Fars Farkus Farinha Faren
Faraimo Farahkhan Faragher Fanti Fanter Fantazia Fantauzzo Fansher Fandino Fanatia Famageltto Fallow
Fallenstein Falencki Falci Failey Failde Faigley Faidley Fahrni Fahrlander Fahrenthold Fahning Fago Fagle
Fagerquist Fagerlund Fageraes Facello Ezzelle Eyton Eyestone Exton Exantus Evjen Evilsizor Evertsen Eversmeyer
Everroad Evartt Evansky Evancho Eull Ettman Ettienne Ettel Etringer Eth Estronza Estrem Estrade Estok Estle
Estimable Estess Estanislau Essix Essency Esquinaldo Espinel Esperon Espenlaub Espejel Esparsen Esmont Esmon
Esmay Esmaili Eskins Eskind Eshmon Esfahani Escober Escanlar Erz Ersery Ernster Erlebach Erichson Erger Eredia
Erdos Eraso Epel Eovaldi Ensz Ensel Ennes Engnath Engfer Engelmeyer Engelberg Engard Endris Endreson Endorf
Endersbe Ende Encino Emshwiller Empasis Emore Emmond Emerling Emenaha Emde Emberling Emano Elway Elvey
Eltringham Elter Elsken Elsheimer Elsaesser Elrick Elreda Elpert Elnicki Elmes Ellsmore Ellrod Ello
Ellinghuysen Ellingham Ellingburg Elles Elleby Ellcessor Ellamar Elieff Elicker Eliades Elhadi Elfenbein
Elenbaas Eldringhoff Eld Elbie Ekas Eisnaugle Eisiminger Eisenhaver Eisenhardt Eisenberger Eiselein Einwalter
Eighmey Eidemiller Eickmeyer Eichstedt Eichenberg Eichberg Eibel Ehrisman Ehrenzeller Ehman Ehli Ehl Eheler
Egwuohua Eglin Egler Egersdorf Egelston Efthimiou Eelkema Edridge Edland Edenholm Edem Economou Eckmann Eckblad
Eckardt Echternach Echter Ebrahimi Eberst Ebershoff Eberheart Ebbett Eayrs Eavey Eatough Eastling Eastern
Easterlin Earthly Earing Eakles Eagleman Eacho Eaby Dzwonkowski Dzurnak Dzurilla Dziuba Dzinski Dziewanowski
Dziekan Dyrstad Dydo Dvorsky Duyer Duttinger Dutchess Duston Dush Dursteler Durpee Durough Durniok Durnan
Durisseau Duris Duriga Durboraw Duquaine Duplessy Duplanti Dupes Duperre Dupaski Duos Dunshie Dunphe Dunnell
Dunkinson Dunkerley Dunkan Dunemann Dunderman Duncans Dunahoe Dummett Dumeny Dumbar Dumar Dulan Dukett Duk Duis
Duguette Dugre Dufrain Dufauchard Duesterhaus Duesterback Duerst Duenwald Dudzik Dudycha Dudenbostel Dudden
Ducklow Duckey Duchnowski Duchane Duceman Dubovsky Dubler Duber Dubel Dubbert Drutman Drummey Drumbore Droy
Drow Droubay Drorbaugh Dropinski Dronko Dronick Droggitis Drissel Driscol Drinen Driedric Dreuitt Drenning
Drelick Drejka Dreiss Drebes Dratch Drakulic Draime Dragovich Dragich Draggett Dragg Drabicki Doyscher Doxbeck
Downy Downhour Dowland Dowker Dowds Dowda Douyette Douthett Doughman Dougharty Douga Doudna Dotolo Dossman Dosh
Dorsinville Dorsay Dorrill Dorosh Dornbrook Dorlando Dorio Dorie Doporto Dopita Doorley Dooner Donton
Donnerberg Donnalley Donlyuk Donkle Donilon Doniger Donigan Doniel Doncaster Donatich Donaher Donah Donaghue
Donaby Domowicz Domitrovich Dominowski Dominiak Domenice Dombek Domagalski Domagall Dolsen Dolmajian Dolley
Dolinski Dolhun Dolfi Dolecek Dokovic Dok Dohrn Doerksen Doelger Doeberling Dody Dodimead Dodgion Dockum
Dockerty Dochterman Dobrzykowski Dobrynski Dobrushin Dobrosky Dobrinin Dobison Dobbyn Dobbe Dlugos Ditucci
Dittus Ditmars Disotell Disorda Disharoon Dischner Discala Disalvi Dirth Dirr Dirienzo Dipolito Dipilato
Dipanfilo Dioneff Dinuzzo Dintino Dinsmoor Dinsdale Dinos Dinora Dinnendahl Dinkle Dininger Dingillo Dingie
Dingell Dimitry Dimicco Dimezza Dimarzio Dimario Dimariano Dilucca Dillis Dilliner Dillin Dillashaw Dilillo
Dilg Dilella Diker Digiouanni Digeorgio Difronzo Difrancisco Dietterick Diestler Dierkes Diederichs Dieball
Didway Didonatis Didomizio Didio Didato Dicosmo Dicorpo Dicocco Diclaudio Dichiaro Dible Diblase Dibbern Diano
Diani Diangelis Diaco Dhruva Dheel Dharas Dezalia Deyak Deya Dewolff Dewick Dewese Dewater Devot Devost Devis
Devilliers Devery Deveny Devenny Develice Devasier Devarona Devanski Devai Dettorre Dettor Detrolio Detillion
Deteso Determann Deterline Deterding Detchon Detaeye Destina Desruisseaux Desormeau Desonia Desmore Desko
Desimas Desher Deschene Desantos Desando Desamparo Desalvatore Derx Deruiter Derosie Derogatis Derman Derkas
Derivan Derington Derienzo Derian Dereus Derenzi Derentis Derderian Derastel Deraps Dequinzio Deprato Depont
Depiro Depierro Depeyster Deonarine Deocampo Denzine Denwood Denos Denooyer Denomme Denoia Dennig Denjen Denick
Denholm Denfip Deneui Denetclaw Denet Denery Demuzio Demske Dempewolf Demorrett Demorizi Demny Demiter Demilt
Demik Demien Demianczyk Demetrakos Demer Dembek Demauro Demase Demart Demarino Deluzio Delullo Delucian Deltufo
Deltora Delsoin Delsavio Delross Delperdang Delpaggio Delosier Delonais Deloge Delmendo Dellwo Dellum Dellosso
Delliveneri Dellefave Dellarose Dellapenta Dellamonica Delgoda Delekta Delegado Deldonno Delco Delce Delbene
Delavergne Delashmutt Delapuente Delana Delallo Delahay Delagol Delagado Delabarre Dekruif Dekoning Dekeyzer
Dejoseph Dejardin Dejarden Deister Deigado Deichmann Deichman Dehm Dehlinger Dehl Dehetre Dehaney Dehaas
Degrood Degrass Degrande Degooyer Degnim Deglandon Degenfelder Degenaro Degear Degagne Defrang Defrain Defosset
Defosse Defont Defir Defayette Deerdoff Deely Dedrickson Dednam Dederich Decurtis Decourt Decourcey Declerk
Decius Dechavez Dech Decarvalho Decarmine Decaire Decaen Debrosse Debreto Debrecht Debrae Debore Debien
Debenedictis Debarge Debardelaben Debaets Deasis Dears Dearruda Dearring Dearinger Dearin Dearcos Deanes
Deakyne Dazzi Dazi Dayao Dawkin Davolt Davise Davine Davidsmeyer Davidowicz Davaz Davari Davance Dauster Dause
Daulerio Daughters Daugereau Daubney Datamphay Dasouza Daskal Dashno Dashne Dasen Daschofsky Dasch Darwich
Darvish Darveau Darting Darthard Darnstaedt Darmody Darmiento Darington Dariano Dardenne Darakjian Danyow
Dannis Danniels Danni Dannelly Dannelley Dannatt Daniely Dangelis Daner Dandoy Danco Danca Danas Damrell Damms
Damme Dalporto Daloisio Dalmata Dallison Dallam Dallago Dalegowski Dalecki Daku Daking Daken Dajer Dajani
Dahlka Dagres Dago Dager Dafonte Daczewitz Czysz Czubakowski Czartoryski Czapiewski Cyrnek Cyree Cygrymus
Cwikla Cwalinski Cutrera Cuther Cutchember Cushner Cusenza Curreri Curlis Curio Curimao Curey Cunio Cumoletti
Cumberlander Culpit Culloton Cuffy Cuffman Cuddington Cucuta Cucufate Cubine Cubano Cuadras Csuhta Crutison
Cruther Crusinberry Crummell Crumly Cruff Crozat Crossmon Crosiar Crookshank Crookes Cronoble Croner Cromeans
Crolley Crofutt Crockette Crivaro Cristino Criste Crissey Crisalli Criley Cribari Crewe Creselious Crescenti
Crepps Crenwelge Creitz Cregin Cregger Creekbaum Credi Crebs Crayford Cravy Cravalho Crauswell Crathers Crask
Crapp Crape Crapanzano Cranson Crans Crannell Crandal Craigwell Craigmyle Crafter Cradler Coxwell Coxen Cowlin
Covitz Coventon Coutre Coutermarsh Courton Courseault Courrege Courey Coulibaly Couden Cossett Coslow Cosico
Coshow Corwell Corujo Cortinez Cortijo Corrio Corrington Corriher Corridan Corrga Correla Corping Corpe
Coroniti Cornn Cornmesser Corkron Corf Coreen Cordiero Cordew Cordenas Corcuera Corbley Coray Coraham Copstead
Copsey Copping Coppes Copney Coopper Cooperider Coopage Coonse Cookerly Conwright Contreraz Continenza Contes
Constine Constanzo Consentino Conradt Conour Conoley Conney Connerat Conlogue Conforme Coneway Condroski
Condina Condiff Condi Conchado Conch Concatelli Conaughty Commerford Comissiong Cominski Cominotti Comar
Colschen Colpi Colpa Colony Collons Collon Collicott Collea Collari Colker Colier Colesar Colemen Colecchi
Colcher Colchado Coklow Cokel Cohick Coffinberger Coffell Coffel Codispot Codilla Cocroft Cockerhan Cochren
Cochenour Cobetto Cobar Coalter Clyman Cluver Clusky Clunes Clukies Clowerd Clouatre Clossin Clokey
Clinkinbeard Cliffton Clibon Clevland Cleverley Clesca Clemenza Cleath Cleasby Cleal Clavijo Clater Claros
Claghorn Clacher Clabo Civil Cittadini Citroni Cissel Cisar Cirella Circelli Cipcic Ciotta Cinnamond Cinkan
Cinar Cilenti Cihak Cieloszyk Cidre Cicen Cicali Cibik Ciavardini Cianfrani Ciallella Ciaffone Chyle Chy
Churchfield Churape Chuma Chulla Chueng Chubicks Chrosniak Chriswell Christerson Christenbury Chowenhill
Chowansky Choudhary Chor Chopton Cholula Chollett Choinski Chocron Chockley Chochrek Choates Chlebus Chiz
Chitrik Chisman Chiphe Chiola Chinault Chimal Chilsom Chillo Chicles Chicharello Chicalace Chiariello Chiappari
Chhan Chham Chevis Cheverton Cheverez Cheu Chessman Cherrin Cheroki Cherny Chernich Chernesky Cheranichit
Cheeseboro Chech Cheam Chavoustie Chavies Chaumont Chaulklin Chatampaya Chasson Chassaniol Chary Charvet Charry
Chari Chararria Chappo Chappa Chapmond Chaplik Chapen Chanthasene Chanler Chanco Chamul Champaco Chalupa
Challinor Challa Chalender Chaknis Chakkalakal Chaisty Chaddick Chaboya Chaberek Chabbez Cevera Cerverizzo
Cerventez Cervantsz Cerva Cerrello Cerone Cernuto Cernota Cerf Ceretti Cerceo Cerasi Cerar Ceraos Cepin Cepas
Centi Cendana Cendan Celeya Cecot Cazel Cazaree Cawon Cawein Cavrak Caveness Cavalaris Cavaiani Cauterucci
Caughorn Caughell Cauazos Catts Cattanach Catrini Catozzi Catignani Catholic Catherson Cathell Catello
Catchpole Casuscelli Castros Castrey Castongvay Castillion Castelum Castellion Cassler Cassilano Cassetty
Cassens Cassells Cassavaugh Cassagne Cassa Casolary Casmore Casley Caska Casis Cashour Cashmer Cashett Casavez
Casasola Casarz Casar Casana Casales Carvill Carvallo Cartner Carrousal Carrizo Carretta Carrethers Carrao
Carran Carpen Carolla Carnillo Carnegia Carmickel Carland Carknard Carioscia Carfrey Cardinalli Cardiff
Cardazone Carbonella Carbery Carbee Caravetta Caravati Caramella Caraig Carabine Capristo Caporiccio Capicotto
Capestro Capener Capek Capas Capaccino Caoagdan Canwell Cantella Cantakis Canson Cansino Cansibog Cannistraro
Canner Caneza Caney Caneva Canestraro Candozo Candlish Candell Canant Canalez Campora Campble Campau Campain
Camlin Camerano Camenisch Camelin Cameli Cambia Camareno Camancho Camack Calvan Calumag Calowell Callnan
Callington Calliham Calligaro Caller Callar Callam Callagy Callagher Callado Caldron Caldoron Calcao Calaf
Cakmak Cajulus Cajka Caivano Caires Caire Caiozzo Cains Cainne Caimi Cagnon Cagno Caffentzis Caez Caddigan
Caddel Cacatian Cabugos Cabon Cabarcas Cabanela Cabam Bywaters Bystron Byse Byous Bynun Byczek Bybel Byal Buzo
Buzis Buvinghausen Butzke Buttross Buttray Buttke Butenhoff Busscher Busk Busitzky Bushweller Bushrod Bushfield
Buschur Burzlaff Burvine Burtts Burtschi Burtell Bursik Burrs Burras Burows Burnash Burmside Burm Burlson
Burlile Burlaza Burlage Burkstrand Burkly Burklow Burkin Burian Burgs Burgoa Burgey Burgees Burfeind Burdzel
Burchinal Burbine Buonassisi Buntz Bunts Buntenbach Bunson Bunda Bumpaus Bumbalo Bumbaca Bullivant Bullin
Bulisco Bulik Buley Bulat Bukowiecki Builes Buhrke Buhlig Bugh Buenviaje Bueler Buehlman Budzik Budy Budrovich
Budish Budiao Budhu Buden Buczko Bucknor Buckmeon Buckless Buckett Buckaloo Buchwalter Buchmiller Buchmeier
Buchite Buchinsky Bucheli Buchann Buchal Bucaro Bubolz Buboltz Bubert Brzezicki Brzenk Brys Bryngelson Bryla
Bryington Bruzewski Bruzek Brustmann Brusser Bruscato Brunzel Brunkhardt Brunick Brunetta Brunecz Brumaghim
Bruker Brugliera Bruffee Brueske Bruegger Bruechert Bruckmeier Brroks Brozeski Broyle Brownlie Browman Broudy
Brothen Broski Brosi Brookie Bronston Broncheau Brommer Brola Broitzman Brohn Broglio Brogley Broers Broering
Brodtmann Brodis Brodine Brodfuehrer Brodess Brodes Brockus Brockenberry Brociner Brochet Broadnay Brizeno
Britts Brinkhaus Brinius Brininger Bringer Brindza Brindger Brinar Brilowski Brigner Brightharp Brighter
Brienza Brienen Bridenbecker Brickson Breznay Brezinka Breyers Brevell Brettmann Bretos Brentz Brennick Brening
Brendeland Brem Breiter Breihan Breidigan Bredlow Bredin Breckley Breckenstein Brebes Breaz Breaud Breath
Bready Brazie Braunwarth Braunberger Brauman Braucks Brath Brasure Brasswell Brasseux Braskett Brasby
Brantingham Bransfield Branseum Brano Brangers Brang Branes Brandstrom Brandorff Brandom Branck Bramuchi
Bramlitt Bramel Bramasco Brakke Braget Bragado Brafman Bradmon Bradick Bradey Bradd Bracklin Brackbill Brabazon
Braband Bozych Bozic Boyl Boyens Boyas Bowlick Bowle Bowcock Bouy Bouvia Bousum Bourraine Bourgon Bourbois
Bouquin Boumthavee Boulger Boulch Boulais Boughn Bouges Boudle Boudjouk Boucouvalas Boucaud Bottrell Bottella
Bothner Botellio Boswink Bostow Bostain Bossier Bossey Bosold Boslet Boshnack Boshell Bosheers Bosefski Borza
Boryszewski Borysewicz Borson Borseth Borroto Borrigo Borriello Borrello Borowicz Borovetz Borovec Borgelt
Bordinger Bordas Bord Borcuk Borcher Borbridge Boothman Bookhardt Boocock Bonwell Bonsal Bonnoitt Bonnifield
Bonnick Bonnel Bonker Boning Bonifield Bongle Bongivengo Bongio Bonge Bonett Bonebright Bondroff Bondoc Bonda
Boncella Bonaventure Bonalumi Bonadona Bommer Bolvin Boluda Bolorin Bolon Bollom Bollettino Bolk Boliver Boline
Bolieu Boliek Boleyn Boldul Boldery Bolante Bokor Boklund Bojanowski Boisuert Boislard Bohren Bohmann Bohlinger
Bohart Boham Bogust Bogh Bogatay Bogany Boeving Boeshore Boesenberg Boerstler Boenig Boelsche Boelke Boekhout
Boekelman Boehner Boeckmann Bodwin Bodrey Bodman Bodiroga Bodford Bodensteiner Bodenheimer Boddorf Boddeker
Bockskopf Bocage Bobola Bobko Boben Boardway Boards Blyzes Blumenkranz Bloomgren Blong Blommel Blois Bloem
Blocklinger Blisset Blimka Bliler Bliese Blice Bleyer Blette Blesh Blender Blemel Bleifus Blechinger Bleattler
Blazosky Blatti Blatteau Blatnik Blatchford Blankship Blankschan Blandy Blakeway Blakeborough Blaho Blackstar
Blackgoat Blachly Blacher Blach Bizcassa Bizarro Bivings Bitsuie Bitsui Bitsko Bistodeau Bister Bisonette
Bishel Bisconer Biscocho Biscahall Bisby Bisagna Birts Birnell Birkline Birkenhead Birenbaum Birckett
Birckbichler Birchwood Biorkman Bimler Bilous Billinghurst Billey Billeter Billegas Bilkiss Bile Bilcik Bigos
Bignall Bigio Bigas Biffer Biffar Biesinger Bieschke Bierbrauer Bienfang Biehn Biederwolf Bieberle Biebel Bidon
Bidner Bidgood Bidez Biderman Bickleman Bicklein Bicket Bicker Bickart Bichel Biard Bialik Bialczyk Bezner
Beyrer Beylotte Beyerl Bevly Beul Betzel Betterman Betsinger Betschman Betita Bethurum Bethoney Beston Besso
Bessick Besio Beshear Besarra Bervig Bertus Bertrano Bertovich Bertolasio Bertog Bertinetti Bertelle Bertch
Bertagnoli Berschauer Bersamin Bers Berri Berretti Berret Bernucho Bernstrom Berno Bernick Bernhagen Bernardoni
Bernabo Bermers Berlove Berlinghof Berkhalter Berisha Bergseng Bergreen Bergholz Bergert Berez Beresnyak Berdes
Beras Benzschawel Benzi Benya Benwell Benty Bentrup Bentele Benser Bennison Bennerson Bennerman Benitone
Beniquez Benik Bengelsdorf Benell Beneduce Benear Bendzans Bendy Bendt Bendorf Bendolph Bendlage Benders
Bendavid Benck Benari Benage Benadom Benabides Bembury Bemboom Bemberry Belyoussian Belveal Belsey Belongie
Belone Belon Beloff Belloma Bellmay Bellish Bellingham Bellflower Bellfleur Bellerdine Bellemy Bellazer
Belkowski Belich Belfiglio Beley Beldin Belback Belarde Belangia Bel Bekerman Beker Bek Beiswanger Beirise
Behun Behning Behmer Behlen Begor Begg Beetley Bees Beermudez Beerling Beeck Bedsaul Bedoka Bednorz Becklund
Beckerdite Beckendorf Beckenbach Bechthold Bechman Becherer Beavin Beauprez Beauliev Beaugard Beaufait Beaudrie
Beathe Beasmore Bearup Bearfield Beahn Beadnell Beadell Bazzel Bazzanella Bazelais Bazata Bazarte Baza Bayete
Bawa Bavzee Bavard Bausley Baunleuang Baumgard Baumbusch Bauknight Baugham Baublitz Battiato Battiata Batters
Bathurst Bathrick Batel Batalona Basua Bastura Bastress Bastilla Bastidos Bastic Basten Bastedo Bastain Bassil
Bashinelli Basbas Baruth Barufaldi Bartylla Barts Bartrop Bartosz Bartosiak Bartolotto Bartolet Bartoldus
Bartnett Bartlone Barthen Barthelman Bartenfield Bartczak Barrocas Barrieau Barranger Barranca Barquera
Barnscater Barnfield Barncastle Barnathan Barnar Barlip Barkins Barkenhagen Barkalow Barimah Baridon Barhydt
Bargar Barff Bardeen Barcelona Barby Barbini Barbiere Barberian Barban Barasch Baranow Baranovic Barajos Baraby
Bapties Banyas Bantug Bantin Bantillan Bantay Bansbach Bankemper Banis Banick Banecker Bandin Bandemer Bandanza
Bance Banales Bammon Bamfield Bambacigno Bambaci Balyeat Balvanz Balsano Balmores Ballreich Balloon Ballmer
Ballintyn Balley Balletta Balhorn Balford Balezentis Baldrey Baldiviez Baldacchino Balchunas Balceiro Balbin
Balaz Balaski Balancia Balagtas Bakst Bakkum Bakios Bakeley Bajorek Bajdas Baizer Baitg Baise Bailony Baillio
Baille Baiera Bahun Bagne Bagi Baghdasarian Bageant Bagdonas Baetz Baeringer Badget Badeau Baddeley Bacy Backey
Backenstose Backen Backe Baccouche Bacarella Babitsch Babena Babbin Babbel Babat Bab Azoulay Azimi Aylsworth
Ayarza Axline Axelsen Awtrey Avetisyan Averyt Aveado Avanzato Avala Auyer Auxilien Auwarter Aurges Aures Auprey
Aupperle Aunkst Aumich Aument Aumavae Aulbach Augspurger Auffrey Attridge Attkisson Attinger Aton Atoe Atiyeh
Athmann Athay Atchity Atallah Atala Astwood Astol Asters Aspegren Ashpole Ashfield Asevedo Aschmann Asar Asaeli
Arzilli Arundel Arujo Aruiso Artry Artison Artinian Arrizaga Arriazola Arons Aronhalt Arntt Arniotes Arnholtz
Arneberg Armillei Armijos Arkins Arjes Arizzi Arizola Ariyoshi Aring Arimoto Arigo Aridas Aricas Arhelger
Arhart Arguillo Arguellez Argote Argenal Arenos Arenivas Arenivar Arendz Arendsee Arebela Ardion Ardery Ardd
Ardan Arcino Arcilla Arcea Arcaute Arcangel Arcadipane Arbry Araque Arambuia Aragus Aragundi Aragoni Aragaki
Aradanas Arabie Apyuan Apuzzi Apruzzese Applewhaite Applebury Appeling Appelgate Apling Apking Apela Aparo Apa
Aoay Anyan Antrican Antonopoulos Antonich Antonaccio Antona Antolik Antinore Anteby Anslinger Ansbacher Ansara
Ankersen Aniol Aningalan Angviano Anglum Angley Angeloro Angeloff Angelocci Anestos Anerton Andzulis Andruss
Andreatta Andonian Anderon Andebe Andary Ancy Ancell Anasagasti Anakalea Anagnostou Amyotte Amtower Amstein
Amsinger Amsili Amphy Amonette Amolsch Amistoso Amisano Amesquieto Amert Amento Ameling Amelang Ambrosone
Ambres Amble Amberson Ambeau Amati Amailla Amadi Alzugaray Alvorez Alverest Alven Alvarengo Alvalle Alvacado
Alummoottil Alukonis Altwies Altum Altringer Altop Altheimer Altew Alterio Alsman Alsdon Alsbrooks Alsandor
Alrich Alrais Almario Allor Allnutt Allmand Allhands Allgaeuer Allessi Allenbrand Allemond Allegre Allcorn
Allbones Allamong Allaband Algeo Alge Alfera Alexiou Alexaki Alexader Alevedo Alerte Alekna Aleizar Alegi
Alegar Aleff Alecca Aldrege Aldarondo Alcosiba Alcombright Alce Alcaoa Alcaide Albriton Albrekht Albracht
Alberthal Alberro Alattar Alar Alampi Alamos Alaibilla Alacano Akuchie Akinyooye Akiereisen Aimbez Ailstock
Ahyou Ahrenholtz Ahonen Ahmau Ahlstedt Ahle Ahlborn Aharonof Aharon Ahal Aguino Aguillera Aguiler Aguallo
Agrios Agriesti Agricola Agreste Agrela Agre Agney Agliam Agerton Afoa Aflalo Affelt Affagato Afan Aemmer
Adzhabakyan Ady Adside Adrovel Adrid Adleman Adle Adjutant Adesso Adels Adamiak Acron Ackins Ackies Achziger
Achzet Achekian Ache Acfalle Accetturo Abson Abramowski Aboytes Aboulissan Abling Ablin Ablang Abke Abetrani
Abernatha Abeb Abdin Abdelwahed Abdella Abdeldayen Abbinanti Abbay Abbadessa Abaya Abaunza Abatti Aasby Aaland
Aaby Zysett Zwinger Zweier Zuziak Zusman Zuro Zurkus Zurheide Zurawik Zuniega Zumot Zullig Zukowsky Zukof
Zukerman Zuclich Zuchara Zubrzycki Zuberbuhler Zuazo Zsohar Zschoche Zrimsek Zoutte Zotos Zorzi Zoroiwchak
Zorens Zoquier Zonia Zone Zondlo Zomora Zombro Zombory Zombo Zomberg Zolman Zollar Zolinski Zolinas Zoellick
Zoelle Zoebisch Zodrow Zobell Zmiejko Zlotnick Zlatkin Ziter Zissler Zisser Zirin Zircher Zipkin Zipay Zinkl
Zimit Zimba Ziman Ziler Zilahi Ziko Zihal Zieske Zieser Zientara Ziencina Zielonko Ziek Ziehm Ziego Ziegenhagen
Ziedan Ziebold Zidzik Zickuhr Zicari Zibert Zibelli Ziak Ziadie Zezima Zeyadeh Zeto Zetes Zerzan Zerring Zerom
Zerck Zerbel Zentgraf Zenker Zener Zenbaver Zemon Zemjanis Zeminski Zelmar Zellous Zellefrow Zelkind Zeleny
Zelenko Zeis Zeimetz Zeimantz Zeilman Zehnpfennig Zehe Zeckzer Zebell Zebel Zeals Zdrojkowski Zazozdor Zaxas
Zawadzki Zavatson Zavadoski Zatko Zastawny Zaspel Zarzuela Zarycki Zarucki Zarriello Zarozinski Zarnick Zarkin
Zaritsky Zappolo Zappile Zappavigna Zapoticky Zapico Zapato Zapatas Zanueta Zanter Zanola Zaneski Zanco Zamzam
Zamperini Zamparini Zampaglione Zamostny Zammiello Zammetti Zambotti Zamborsky Zam Zalwsky Zakarian Zaituna
Zaitlin Zaidel Zaic Zaibel Zahri Zahradka Zahorchak Zaharchuk Zagorac Zagen Zaffina Zaffalon Zadow Zador Zadd
Zacharewicz Zablonski Zabka Zabik Zabielski Zabek Yuzn Yusi Yurkanin Yurich Yurchiak Yungclas Yungbluth Yunan
Yuki Yueh Yucha Yslava Yrigollen Yragui Ypina Yozamp Yovino Yovanovich Yournet Younkins Younglove Younglas
Youket Yosko Yoshimori Yorton Yorn Yorkman Yorio Yorgey Yoquelet Yonkoske Yongue Yonge Yoney Yonemori Yonek
Yokiel Yokely Yoders Yngsdal Ylonen Yidiaris Yezek Yestramski Yessios Yeskey Yerry Yerly Yerbich Yenz Yenney
Yenner Yenglin Yengich Yendell Yeldon Yekel Yeisley Yeilding Yegge Yeend Yeeloy Yearicks Yeamans Yeakle Ydara
Ybos Yballe Yavorsky Yater Yasutomi Yasinski Yarzabal Yarrell Yarish Yanoff Yannotti Yankovitz Yanity Yanetta
Yandura Yancik Yanan Yanai Yamnitz Yammine Yamkosumpa Yakulis Yaklich Yakel Yahraus Yahna Yahl Yagoudaef
Yagecic Yaftali Yafei Yafai Yablonsky Wzorek Wykes Wydryck Wydo Wydler Wycuff Wyborny Wurts Wurgler Wuolle
Wunderly Wun Wulkan Wuitschick Wuestenberg Wuerz Wuellenweber Wucherer Wublin Wubbel Wrotten Wrinkles Wriedt
Wrenne Wreede Wraggs Woyahn Woulard Woskobojnik Wosher Wortinger Worstell Worner Wormely Worlow Workings
Workinger Wootan Woolhouse Wooleyhan Woolcott Woodliff Woodert Woodend Woodburg Woodand Women Wombolt Wolzen
Wolthuis Wolsted Wolsky Woloszczak Woller Wolkowski Wolkowiecki Woliver Wolhok Wolfsberger Wolfred Wolffe
Wolfertz Wolbeck Wokwicz Wojtowich Wojtecki Wojnaroski Wojeik Woiwode Wohlwendi Wohlschlegel Wohlrab Wohld
Woester Woernle Woelzlein Woelfle Wodskow Wlosinski Wlodyka Wlazlowski Wlach Wizar Wiuff Witvoet Wittstruck
Wittry Wittliff Witsell Witosky Withy Witherbee Withenshaw Witczak Wisterman Wisnosky Wisniowski Wiskowski Wisk
Wisinger Wisenor Wischner Wisbey Wirtjes Wirght Wirf Wipprecht Winzler Winzenried Wintringham Winterton
Winterfeldt Winterbottom Winsted Wins Winninger Winning Winney Winnewisser Winners Winnegan Winklepleck
Winkleblack Winkelpleck Winkeljohn Winkelbauer Winingear Winikoff Wingstrom Winett Winesickle Winesberry Winek
Windmeyer Windhurst Windam Wimpey Wiman Wiltjer Willrett Willour Willmes Willmann Willinsky Willington Willigar
Williama Willegal Willcoxon Willand Willame Willaby Wilkowitz Wilkers Wilison Wilis Wilgocki Wilging Wilebski
Wildin Wildfong Wilderson Wildenthaler Wildeisen Wildauer Wilcinski Wilansky Wilabay Wikins Wikert Wik
Wiinikainen Wiggains Wigen Wieto Wiess Wiesman Wierzba Wierschen Wierschem Wiehe Wieger Wiederwax Wiederin
Wiede Wieciech Wiechert Wiechec Widrig Widowski Widmaier Widlak Widdoes Wickus Wicketts Wickemeyer Wicka
Wicinsky Wibeto Wibberley Wibbenmeyer Wiatrak Wiatr Wiand Whyman Whittley Whittiker Whitteker Whitset Whitmyre
Whitmeyer Whitheld Whitesinger Whitemore Whitacker Whisker Whisenton Whippie Whipp Whildin Whigum Whiby Whelton
Wheeington Whan Whaler Whal Weyhrauch Wewerka Wetterauer Wetselline Wetklow Westwater Westrom Westre
Westervoorde Westergaard Westerbeck Westcote Westaway Wesselhoft Weslowski Weslow Wescovich Werthman Wershey
Werries Wernli Werning Werma Werking Wenzell Wentzloff Wentcell Wenstrand Wensky Wennersten Wenman Wengren
Wener Weneck Wendte Wenderoth Wend Wenclawiak Wence Wemark Weltmer Welms Wellendorf Welfel Weitkamp Weith
Weiszbrod Weissmann Weissert Weisse Weissbrodt Weismiller Weisiger Weisenhorn Weisenfluh Weisend Weisenberg
Weisdorfer Weisberger Weirather Weinzinger Weinzimer Weinzetl Weintz Weinand Weiker Weikal Weik Weigman Weigleb
Weigart Weidenheimer Weickum Wehring Wehausen Weglin Weghorst Weeth Weeter Weenum Weelborg Weegar Weeber
Wedwick Wedner Wedlow Wedlock Wedi Wedgworth Weckenborg Wechselblatt Webbs Webbink Weavil Weatherley Weatherill
Wearrien Wearly Weagel Weadon Waymer Waybill Wavra Waughtel Waughtal Wauch Watzke Wattson Watrs Watral Watne
Waterston Waszmer Wasylow Wasyliszyn Wassermann Wassenberg Wassenaar Waskow Waskey Waska Washurn Washup Washuk
Washnock Washman Washinski Wasem Wartman Warsme Warsing Warschaw Warsager Warpool Warneka Warnasch Warmbier
Warick Warholic Warhola Warhol Warens Wareheim Wardrop Wardon Wardman Wardinsky Wardian Wappel Wanvig Wanser
Wanschek Wanland Waninger Wampol Walzier Walto Waltenbaugh Waltemath Waloven Walman Wallravin Wallor Wallinga
Walles Wallentine Wallenda Walleck Wallbrown Wallberg Wallbank Walland Wallaker Wallaert Wallack Walkinshaw
Walking Walicki Waldrope Waldenberg Walczynski Walchli Walbrecht Wakula Wakham Wakenight Wakeling Waitkus
Waisman Waisath Wainman Wahoske Wahlenmaier Wahid Wagon Waggaman Wagenheim Waganer Waeyaert Waetzig Waelti
Waeckerlin Waddouds Wackman Wackerbarth Wachsmuth Wabasha Vyhnal Vuturo Vulgamott Vukich Vrias Vranich Vrablic
Votraw Votaua Voskowsky Vorwaller Vorholt Voracek Voong Vonwagoner Vonstaden Vonsoosten Vonkrosigk Vongxay
Vongvivath Vongunten Vongsakda Vongal Vonfeldt Vondohlen Vonderkell Vonarx Volpert Volper Volpa Volmink
Vollmering Volking Volkens Volin Volesky Volckmann Vojta Voita Voights Vogtman Vogtlin Voglund Vogland
Vogenthaler Vogelpohl Vogds Voetmann Voedisch Vodder Vlasaty Vlasak Vlahovich Vizuete Vittum Vittek Vitorino
Vitkus Vititow Vitera Vitantonio Vitaniemi Visvardis Vissman Visovsky Visosky Visocsky Visnosky Visnocky
Viscarro Visaya Virts Virkler Virelli Viramontas Vintinner Vintimilla Vinsel Viniegra Villot Villenas
Villemarette Villecus Villaquiran Villane Villalouos Villaescusa Vilkoski Vilkama Vilca Vilaro Vilandre Viken
Vigus Viguerie Vigorito Vigario Viessman Viesselman Viesca Vierthaler Vierps Vientos Vienneau Vidler Victorica
Vicioso Vichidvongsa Viccica Veysey Vespia Veselic Versele Veroba Verlotte Verigan Verhaag Vergamini Verfaille
Verela Verdine Verdiguel Verd Verbridge Verble Verbit Verbilla Verbasco Ventur Ventrice Ventre Ventors Venth
Venosh Vennari Venkus Veninga Venible Venetos Veneable Vemura Velzeboer Veltre Veltin Veles Vele Veld Veitz
Veitenheimer Vegher Vegetabile Vegar Veerkamp Veen Vecino Vebel Veater Veader Vayon Vayner Vavricek Vauter
Vaulx Vaughner Vaudreuil Vaubel Vattikuti Vathroder Vatch Vastola Vastardis Vassure Vassil Vassen Vasquiz
Vasaure Varvil Vartanyan Varron Varro Vargis Varesko Varanese Varakuta Varagona Vanzante Vanyo Vanvalen Vantuyl
Vanta Vanstrom Vanslooten Vansicklin Vanscoik Vanschaick Vanruiten Vanostberg Vanorsdol Vanolinda Vanoflen
Vannuland Vannover Vannorsdell Vanniello Vanner Vanmarter Vanleuvan Vanlaar Vankilsdonk Vankammen Vanhevel
Vanheukelem Vanhauen Vanhamlin Vangyi Vangompel Vangoff Vangerbig Vangelos Vanfossan Vanez Vaneffen Vandygriff
Vandy Vanduynhoven Vandunk Vandorien Vandon Vandiest Vandeweert Vandevort Vandevere Vandeveble Vandestreek
Vandesteeg Vanderwyk Vanderwood Vanderwilt Vanderwege Vanderweerd Vanderweel Vandertuig Vanderschoot Vandermoon
Vanderkaaden Vanderhoot Vanderboom Vanderau Vandenacre Vandemortel Vandeman Vandelaare Vandebrake Vanconant
Vancleaf Vanbogelen Vanbenthuyse Vanbeck Vanasselt Vanaprasert Vanandel Vampa Valseca Valree Valot Vallimont
Vallentine Vallelonga Valgren Valenzvela Valenstein Valenciana Valderamo Valcin Valcho Valakas Vaksman Vakil
Vajgrt Vaissiere Vainio Vaiko Vaghy Vaghn Vafiadis Vafiades Vaeza Vaeth Vadasy Vaclavik Vacio Vaci Vache
Vacante Uzun Uxa Uvalles Utvik Uttley Ustico Usina Ushioda Ushijima Uscio Usack Urse Urrey Urreta Urraca Urness
Urlanza Uriostejue Urik Urenio Urdiano Urbieta Uptegraft Uppencamp Unterkofler Unnold Unnewehr Unkn Uniacke
Unglaub Unck Umnus Umezawa Umbel Ultseh Ultreras Ulses Ullum Ulisch Ulicnik Ulich Uleman Ukich Uken Uhrin
Uhrhammer Uhles Uhlenhopp Ugaz Ugaitafa Ueki Uebersax Udinsky Udicious Ucha Uccio Ubry Ubiles Ubertini Ubence
Tyssens Tysseling Tyrance Tynio Tylman Tydings Tydeman Twohatchet Twito Twillie Twiet Twiest Tweet Tweddell
Twait Tvedt Tuxbury Tuukanen Tutuska Tutoni Tutela Tushoski Turvaville Turturo Turrill Turrie Turpiano Turomsha
Turocy Turnpaugh Turnow Turnmyre Turnier Turkmay Turkasz Turinetti Tureson Turdo Turcio Turbiner Turber Turbe
Turansky Tupy Tuppen Tuplano Tuorto Tunon Tunget Tunby Tun Tumolillo Tumminia Tumbleston Tullison Tulis Tuliau
Tukuafa Tukis Tujague Tuia Tugade Tuffin Tuesburg Tuerk Tuenge Tudruj Tudman Tudisco Tuccio Tucay Tuberman
Tsuruda Tsuchiura Tsuchida Tsistinas Tshudy Tschirhart Tschache Tsantakis Trzaska Trythall Tryninewski Truont
Trumpp Truka Truiolo Trueluck Trudo Trucchio Trube Truan Troxil Trowel Trovinger Trosen Troost Tronzo Tront
Trometter Tromba Trollope Troke Trojanovich Trojak Trohanov Trogstad Troe Trocchio Trobridge Trobough Trnong
Trivane Trippel Trimnal Trimis Trimino Trilt Trillas Trillana Trigillo Trifone Triffo Trifero Tridenti Tricoli
Tricamo Tribue Triblett Trevithick Trevisone Trevis Trevillian Trevethan Treusdell Tretina Tretera Tressel
Treola Trentz Trentman Trenor Trennell Trend Trenchard Tremore Tremillo Trembinski Trelles Treister Treine
Treible Tredinnick Treder Trebon Trebesch Trear Traviss Traux Trautner Trausch Traum Trass Traphagen Trapeni
Trapalis Traner Tramonti Trainham Traicoff Trahern Traffanstedt Trachsel Tracewell Trabold Trabazo Tozloski
Toyota Toyn Towse Townsand Touton Toussand Toupe Touney Toudle Touchard Touby Touart Totzke Tototzintle Toting
Tossie Tosch Tortu Tortolano Tortelli Torruellas Torros Torrion Torrillo Torrico Torreblanca Torrano Torongeau
Toromanides Tornincasa Toren Torbus Toquinto Topolewski Topoian Topness Toplistky Topliffe Topal Topacio
Toothacre Tooms Toolsiram Toolan Tookmanian Tonzi Tonschock Tonsall Tonrey Tonnesen Tonnar Tongate Tonetti
Tonelson Tonder Tonai Tomspon Tomski Tomshack Tomkus Tomka Tomidy Tomichek Tomeldan Tomehak Tombleson Tomasson
Tomasic Tomash Tomanek Tolontino Tollin Tollerud Tollefsen Toline Tokley Tokkesdal Tohen Togashi Tofolla
Toepperwein Toeller Toelke Toedebusch Todt Todoroff Todesco Toboz Tobolski Toaston Toa Tlumacki Tlatenchi
Tlatelpa Tlamka Tjandra Tix Tivis Tivar Titterness Titler Tith Tisi Tish Tisdel Tisdal Tischner Tipre Tippey
Tipold Tinucci Tintinger Tinnerello Tinn Tinlin Tinger Timus Timons Timonere Timenez Timchula Timbrell Timas
Timar Tilzer Tilus Tilt Tilow Tillou Tietge Tieng Tichnell Tichi Thy Thurness Thurlby Thurby Thuney Thuma Thull
Thruthley Throssell Thress Threlfall Thrapp Thrams Thraen Thouvenel Thorstenson Thorsness Thoroughgood
Thornborough Thormaehlen Thorade Thonney Thompon Thometz Thomeczek Thomases Thomae Thoburn Thobbs Thivener Thim
Thilmony Thiengtham Thielges Thieklin Thidphy Thibadeau Thew Theule Theuenin Thepbanthao Theos Thell Thelin
Thelemaque Theinert Theeman Theden Thebo Thansamai Thanos Thangavelu Thanem Thanasouk Thanas Thamann Thaman
Thalls Thall Thadison Tewolde Tewa Teuteberg Teteak Testolin Tessendorf Tesmar Teschler Terwey Tertinek
Terstage Terrone Terrian Terrezza Terracciano Terp Teroganesyan Termilus Terinoni Terhorst Terherst Terazes
Teravainen Teque Teoh Tention Tenore Tenofsky Tenn Tenhoff Tenhaeff Tengben Tenerovich Tenda Tenario Tempelton
Temoney Teman Tellefsen Telkamp Telgen Telch Telander Teklu Teixeria Teissedre Teisberg Tehney Tegner Teehee
Teder Tecuanhuey Techau Tecchio Teakell Teager Taylar Tayan Tawwab Tavolieri Taverab Tavana Tauzin Tautolo
Tausch Taula Taualii Tattrie Tatsuhara Taton Tatge Tatel Tastet Tassa Tasma Taskey Tashiro Taruer Taruc Tartsah
Tarski Tarrenis Tarnoff Tarmey Tarman Tarling Tarella Tarduno Tarboro Tarbert Taray Taque Tapian Taphous
Tapaoan Tannous Tankxley Tankesly Tanh Tangney Tangerman Tangaro Tangari Tangabekyan Tandus Tande Tamkin
Tamburrelli Tamborlane Tamai Talvy Talsky Talleut Tallacksen Taliferro Talicska Talentino Talaro Talamentez
Talaga Tako Taker Takara Takai Tajudeen Tajima Taitague Tahon Tagupa Taglauer Tagalog Tagaloe Tagala Tagaca
Tafiti Tafelski Taetzsch Taegel Tadt Tadgerson Taddio Tadd Tacopino Tacneau Tackette Tackes Tacke Tachauer
Tacason Tabuena Tabion Tabatt Szysh Szymonik Szwede Szulimowski Szpak Szoka Szocki Szklarski Szitar Szewc
Szesterniak Szermer Szerbin Szczepkowski Szczeblewski Szachewicz Szabat Syzdek Syrrakos Syria Sypult Sypolt
Synovic Syner Symkowick Symeon Sylney Sylla Syktich Syer Swopshire Swolley Swithenbank Swiss Swirczek Swingler
Swingen Swinerton Swinea Swille Swierenga Swierczynski Swieca Swicord Swerdloff Swenceski Swelt Swelgart Swehla
Sweets Sweem Swed Sweatmon Sweatfield Swatman Swartzman Swartzell Swantak Swanston Swancutt Swanay Swamm Swam
Swait Swainey Swaggart Swabe Swabb Svobodny Svetlak Svennungsen Svedine Svatos Svare Svancara Suydan Suvada
Suttin Suttee Sutkus Sutic Suthers Sutcliff Suszynski Sustar Sustaire Suskay Susany Susanin Survis Surpris Suro
Surminec Surguy Surgoine Sures Suren Surbella Suomela Sunyich Sunniga Sunier Sumrow Sumption Summerlot Sumerix
Sumeriski Sultani Sulley Sullenberger Sulipizio Sulin Sulima Sulikowski Sulentic Sugabo Suffield Suentenfuss
Suehs Sudekum Sudbrock Sucre Suchocki Suchla Sucgang Succar Subijano Subich Subert Subera Suaava Stuttgen
Sturner Sturk Sturgul Sturghill Stukowski Stuesse Stuermer Stuer Stuebe Studyvance Studnicki Studniarz Studmire
Studdiford Stucke Stublaski Stubby Stubbendeck Strzalkowski Struzzi Struzik Strubel Strozewski Strowe Strous
Strotz Strombeck Stroker Strogen Strizich Strini Stringari Strimling Strimback Strife Strid Stricklind Stribley
Strevels Strevell Streva Stretz Strenge Stremi Strelecki Strejan Streitnatter Streff Strefeler Streeton Stred
Strazisar Strayhand Strayham Stravinski Strausz Strausner Strauhal Straugh Strasters Stranford Strandburg
Stranahan Strahin Stradtner Strachman Straathof Stpierrie Stoviak Stovell Stoutenger Stoudymire Stoud Stouch
Stouall Stottlar Stotko Stothard Stotesbury Stotesberry Stores Storage Stoos Stonich Stolzenburg Stolly
Stolebarger Stolcals Stolar Stoklasa Stogden Stoffey Stofferan Stoey Stoett Stoeltzing Stoeke Stoeffler
Stoeckert Stoebner Stoeberl Stodomingo Stodder Stockwin Stockon Stocki Stockebrand Stocco Stobie Stlouise
Stives Stirn Stire Stipanuk Stingle Stinespring Stinehour Stinebuck Stindt Stimple Stimler Stilwagen Stiltz
Stilner Stillie Stigsell Stiern Stiens Stiehm Stiegman Stiegemeier Stieb Stidstone Sticklin Sticklen Stickford
Sthole Stford Stflorant Steury Stetzenbach Stetke Sterpka Sterker Sterkenburg Sterkel Stephensen Stenz Stenn
Stendeback Stenbeck Stenback Stemmler Steltzer Stellpflug Stellfox Stelk Stele Steinruck Steinmeiz Steinkuehler
Steinerkert Steine Steinbrink Steik Steighner Steiert Steich Steibel Stehno Steggeman Stefl Stefford Steffa
Stefanatos Steenwyk Steenhoven Steelmon Steeg Steeb Stedronsky Steczo Stecklair Stechuchak Stechlinski Steber
Stebe Stearnes Stearne Stea Stdenny Stchur Stayter Stawicki Stavrositu Staudenmeier Stattelman Statires Station
Stathos Stathas Stasulis Stassen Stasny Staser Staschke Starweather Stars Starnaud Starley Starkman Starken
Starich Starghill Starcevic Staplins Stapelman Stanzak Stanway Stanowski Stankowitz Stankaitis Staniec Stania
Stangroom Stanesic Stanert Staneart Stands Standors Standifur Standeven Stancoven Stanclift Stancey Stanbaugh
Stammler Stamenov Stambach Stamas Stalberger Stakoe Stakley Stakkeland Stakemann Stainbach Stagowski Stagno
Stagman Stagles Stagers Staffeld Staenglen Staehler Stadther Stadnik Stadick Stachurski Stace Stabs Stabley
Srygley Srinvasan Squarciafico Squair Spyrakos Spyies Spycher Spurger Spulick Spudis Spuck Sprygada Spruiell
Spruance Sprowls Sprouls Sprole Springe Sprewell Sprawls Sprauve Spragley Spotorno Sporysz Sporman Sporich
Spoonemore Spoleti Spohnholz Splitt Splett Splatt Spiter Spirounias Spirk Spire Spinoza Spinn Spinetti Spinello
Spinar Spilis Spiliakos Spigutz Spicknall Spicker Sperier Speraw Spennicchia Spene Spellane Spegal Spee Specken
Spearow Spearmon Spayd Spartin Spartichino Spart Sparacina Spannuth Spanner Spanicek Spanger Spane Spakes
Spadard Spacht Spacagna Sozio Soyke Sowl Sowden Sowada Sovel Souto Southand Sourlis Soulliere Souhrada Sou
Sotos Sothen Sosbe Sorzano Sorvig Sortland Sorokata Sorlie Sorhaindo Sorell Sordia Soptick Soppeland Sopczak
Sooy Soop Soomaroo Soolua Sonterre Sonsteng Sonnefeld Sonnee Sonka Songy Sondrup Sondles Sondheimer Sonderman
Sonderegger Somvang Somsy Somrak Somogye Somo Sommons Sommar Somji Somilleda Somerfield Somdah Somayor Solwold
Solverud Soltow Soltmann Solow Solorsano Solonar Solomen Sollors Sollitto Solliday Solito Solima Solies Solien
Solich Solian Solhjem Soldeo Solazar Solarski Solaita Soladine Sokul Sokotowski Sokolski Sokolowich Sojo Soito
Soiro Soifer Softich Sofer Soechting Sodini Sodervick Soders Sodawasser Sockey Sobrio Sobieraj Sobeski Sobery
Soberanes Sobenes Sobe Sobanski Soape Snowder Snorden Snode Snetsinger Snaples Snaders Smyrski Smyntek
Smykowski Smutzler Smutny Smulik Smugala Smuck Smolnicky Smolinsky Smitty Smithe Smiling Smiler Smigiel Smerdon
Smeja Smedes Smeathers Smarra Smar Smallmon Smallin Smallidge Slyton Slutsky Sluski Slovinski Sloter Slonecker
Slomer Slogeris Slobodnik Sloanes Slingluff Slingland Sliney Slimko Sliman Slimak Slessman Slepski Sleppy
Sleiman Sleaford Slaugenhaupt Slark Slackman Slaboda Skyes Skweres Skwarek Skubik Skrzypinski Skrebes Skrabanek
Skovlund Skotnicki Skone Skonczewski Skold Skoien Skoczen Skobiak Skimehorn Skillpa Skillett Skillan Skildum
Skibski Skibo Skevofilakas Skepple Skarzynski Skartvedt Skar Skapura Skaflen Skabo Sjulstad Sjerven Sizar
Sixsmith Siwicki Sivills Sivilay Sivie Sivick Sivay Sivalia Sival Siurek Siuda Sittre Sittner Sittman
Sitterding Sitosky Sitkiewicz Sistek Sista Sisomphou Sisofo Sisley Siskin Sisavath Sirpilla Sirosky Sirolli
Siroka Sirna Sirico Sirhan Siravo Sipriano Sippy Siphan Siona Siok Sinrich Sington Singharath Singewald
Singerman Sinarath Simper Simor Simoniello Simonetty Simokat Simmond Simmes Simitian Simich Simerson Simensky
Simcock Silvaggio Siluis Siltman Silovich Sillitoe Silkenson Siliezar Silevinac Silence Silbiger Silao
Sikarskie Siglow Siglar Sifre Sifontes Sifers Sievertsen Sieverson Sieve Sietz Siert Sieradski Sier Sielaff
Sieja Siedner Siedel Siebenthal Sidorowicz Sidley Sidi Sideman Sicks Sickel Sickafoose Sicinski Sibounma
Sibgert Sibeto Sibal Siar Siaperas Siami Sialana Shyne Shybut Shwab Shutty Shutters Shusterman Shurr Shurak
Shuptrine Shupert Shummon Shulthess Shult Shulse Shullick Shulick Shulenberger Shuffleburg Shubov Shry Shrigley
Shren Shrawder Showen Shorthair Shopbell Shoobridge Shongo Shoman Shofestall Shodunke Shober Shivy Shisila
Shirvanian Shirakawa Shippen Ship Shinsky Shinnick Shinkel Shingleur Shindel Shimon Shimaoka Shilo Shillito
Shilkuski Shiliata Shildneck Shikuma Shike Shigeta Shigemi Shifferd Shider Shibi Shettleroe Shetterly Sherville
Sherrock Sherrange Sherraden Sherles Sherief Sherbon Shepperdson Shenker Sheneman Shene Shempert Sheman Shelvy
Shelsy Shelkoff Shekels Sheirich Sheingold Sheidler Shehee Shefte Sheftall Sheerer Sheer Sheakley Shbi Shawber
Shatek Shasky Shary Sharplin Sharperson Sharabi Shappen Shapouri Shapleigh Shapino Shaper Shanno Shandro
Shanberg Shamsi Shammah Shamir Shamily Shalwani Shalla Shaline Shalhoub Shakoor Shakin Shahinfar Shahin Shahim
Shahbaz Shaffren Shaffen Shadfar Shadding Shadazz Shaben Shabel Sgueglia Sgrignoli Sgammato Seykoski Seyb
Sewyerd Seweall Sewade Seveney Sevadjian Settlemyre Settlemires Settino Setterland Seton Setler Setias Seti
Setchell Setaro Sestoso Sessin Sesser Serville Servi Servedio Serravalli Sermersheim Serfoss Serfling Serey
Seres Serens Sercovich Seratti Seratt Serasio Serandos Seraiva Seraille Sepvlieda Sepulbeda Septelka Seppelt
Seppanen Seppa Senz Senst Sensor Sensmeier Sensing Senseney Senseman Seniff Sengvilay Sengun Senesenes
Senderling Sender Senavanh Semsem Semonis Seminario Sember Selzler Selvester Selusi Selnes Sellin Sellards
Selkey Selic Selgrade Selesnick Selakovic Seiters Seisler Seil Seikaly Seidenbecker Seibt Seibers Seiavitch
Segreto Segonia Seggerman Segerman Segelhorst Seferovic Sefcheck Seering Seemer Seekford Seekamp Seegar
Seedorff Seedborg Seebaum Sedanos Secundo Seckletstewa Sechang Sebranek Sebion Sebero Sebeniecher Sebasovich
Searer Seara Seanger Seajack Seaholtz Seagers Seaforth Seacrest Seacat Seaburn Sdoia Sczbecki Scurci Scullin
Scuito Scudero Scucchi Scsarpisnato Scro Scrivener Scriuner Scripps Scrimsher Scrichfield Screnci Scouller
Scotts Scotting Scorgie Scollan Scites Scicutella Sciacchitano Schy Schworm Schwizer Schwister Schwipps
Schwertfeger Schwerdt Schwerd Schwenzer Schwenneker Schwendeman Schwemmer Schwarzlose Schwart Schwantd
Schwadron Schute Schusted Schurk Schumachor Schulter Schultens Schulkin Schuit Schuering Schueren Schueneman
Schuemann Schuchat Schuber Schubach Schrumpf Schroot Schroen Schroedter Schreuder Schreacke Schrayter Schrawder
Schrauger Schraub Schrameck Schraff Schradle Schrab Schowengerdt Schossow Schopmeyer Schopflin Schop Schomin
Schomas Scholin Schoggen Schoessow Schoepfer Schoenmaker Schoenig Schoelman Schoellkopf Schoell Schoeben
Schoderbek Schockley Schnure Schnorbus Schnopp Schnobrich Schnitz Schnickel Schnibbe Schnepf Schnelder
Schneidman Schnackel Schmollinger Schmoak Schmittou Schmiot Schmille Schmier Schmiel Schmidtka Schmidlin
Schmertz Schmerge Schmerer Schmelmer Schmeidler Schmautz Schmauder Schmatz Schmand Schmaling Schlund Schlumaker
Schlotthauer Schlotte Schlotfeldt Schlote Schlossman Schloemann Schlindwein Schlimmer Schlieter Schleppy
Schlenger Schleker Schleibaum Schleh Schlecter Schlaefli Schladweiler Schlabs Schirrmacher Schiralli Schinnell
Schinker Schingeck Schindewolf Schimel Schilsky Schilk Schilder Schifko Schiffmann Schierenbeck Schierbrock
Schiefen Schickedanz Schey Scheuren Scheuers Scherschligt Scherma Scherbring Scherbel Scheno Schenfeld Schells
Schellin Schellermann Scheiern Scheiderer Schegetz Scheffrahn Scheffert Schechinger Schavone Schaunt Schaumann
Schauble Schaubhut Schatzle Scharmann Scharler Scharbrough Schap Schanzenbach Schantini Schange Schandel
Schammel Schallig Schaffter Schaffeld Schafersman Schaen Schachterle Schachsieck Schabbing Scelzo Scelsi Scavo
Scavetta Scaturro Scatenato Scarpitto Scarpitta Scarpato Scarpati Scarp Scarlato Scargall Scarfi Scantlen
Scanneu Scannapieco Scanio Scandrett Scandalios Scancarello Scamehorn Scalzi Scallorn Scallion Scalet Scaiano
Scaia Scagliotti Scace Sboro Saysongkham Saysana Sayloe Saxinger Saxfield Sawtell Sawransky Sawhill Sawatzki
Sawaia Savitch Savinar Saven Savakis Sausser Saurey Sauredo Saunas Saulsbery Sauger Sauerhage Sauerbry Sauce
Sauby Satz Sattlefield Satmary Sathiraboot Satchwell Sat Sasuille Sashington Sasengbong Sasao Sarwar Sarrell
Sarraga Saroop Sarnes Sarnacki Sarlo Sarks Sarkodie Sark Sargis Sargetakis Saretto Sarette Sarensen Sarcinelli
Sarcinella Sarcia Saras Saranzak Saraniti Sarafian Saraf Sarac Sarabando Saporita Sapnu Sapko Saous
Sanzenbacher Santti Santrizos Santoscoy Santomauro Santolucito Santis Santio Santilukka Santaloci Santagata
Santaella Sanseda Sanquenetti Sanots Sanosyan Sann Sanmarco Sanlatte Sankovich Sanke Sankary Sankaran Sanislo
Sanipasi Saniger Sangren Sanghez Saneaux Sandstedt Sandry Sandovar Sandos Sandone Sandness Sandlan Sandison
Sandersen Sandborg Sanchz Sanchec Sancen Sanasith Samway Samuell Sampselle Sampieri Sampair Samoyoa Samowitz
Sammut Samiec Samick Sambucetti Samanlego Salverson Salvature Saluto Saluja Saltourides Saltmarsh Salta
Salsberg Saloum Salos Saloom Sallings Sallies Sallah Salisberry Salimas Salfelder Salesses Salen Saleado
Saldvir Saldi Saldeen Salceda Salazan Salaza Salay Salandy Sakshaug Sakovitch Sakkinen Sakkas Sakiestewa Sakic
Sakakeeny Saison Saisa Saintfleur Saide Saicedo Sahsman Sahli Sahler Sahlberg Sahagian Saggione Sages Sagendorf
Safron Safar Saetteurn Sadhu Sadhra Saden Sadee Saddat Sackos Sachleben Saches Sachar Saccucci Sacane Sablone
Sablock Sablea Sabiston Sabini Sabi Sabha Sabellico Sabaj Saadd Ryun Rysavy Rysanek Rylowicz Ryll Ryken
Rygiewicz Rydalch Rychlicki Rybowiak Ryal Ruzycki Ruyz Ruwet Rutley Ruthenberg Ruszala Rusteika Rusteberg
Russotto Russotti Russman Russek Russe Rusley Rusich Rushworth Rushman Rushforth Ruscitti Ruscio Ruschmann
Ruschel Rusak Rupertus Ruoho Runzler Runyons Runswick Runfola Rumney Rummler Rumford Rumburd Rumbold Ruman
Rulnick Rujawitz Ruhstorfer Ruhmann Ruhling Ruhlin Ruggiere Rugga Rugama Ruffolo Ruether Ruesswick Ruell
Rudnitski Rudnicky Rudish Rudicil Rudes Rudeen Rubow Rubloff Rubison Rubinow Ruberte Rubenacker Rubarts
Ruballos Rubal Rozgonyi Rozga Rozenberg Rozance Roytek Rowsell Rowray Rowold Rowntree Rowlins Rowling Rowback
Rovelto Rovella Rovack Rouzzo Roussos Rounkles Roundabush Rouisse Rouff Roudybush Roucoulet Roubekas Rotstein
Rothmann Rothhaupt Rothfus Rothenburger Rothbauer Rothacher Rotering Roszales Rossnagel Rossingnol Rossing
Rosselle Roskovensky Roskop Rositano Rosine Rosich Rosettie Rosentrance Rosenthall Rosenkoetter Rosenheim
Rosenbarger Rosekrans Rosebure Roseboom Roscow Roscorla Rosbozom Rosavio Rosacker Ropiski Ronzoni Rons Rondell
Ronde Roncskevitz Rompf Romjue Romenesko Rombult Rombardo Romaniak Romandia Romanchuk Romag Rolseth Rollind
Rollend Rolfsen Rolff Rolek Rokusek Rohs Rohowetz Rohlack Rohla Rogugbakaa Roguemore Rogosky Roginson Roggero
Roggensack Roggenbaum Roggeman Roever Roetzler Roettgen Roessing Roerish Roemhild Roehling Roede Roeber
Rodriuez Rodrigeuz Rodnguez Rodis Rodinson Rodine Rodemoyer Rodeigues Rodea Roddick Rodar Rodamis Rodal
Rockymore Rockelman Rockafellow Rocho Rochlin Rochenstire Rocasah Roblow Roblodowski Robinzine Robinsons
Robinso Robinault Robilotto Robichard Robeza Robertos Roberrtson Robblee Robante Roats Roatch Roaoo Roanhorse
Roal Roacho Rizas Rivord Riveroll Riverman Rivel Ritzke Ritzie Ritums Ritson Ritchlin Ritari Ristaino Rissell
Rissanen Risler Riskalla Risius Rishell Risha Risewick Risden Rische Riscen Risbeck Rioz Riofrio Riobe Rinnert
Rinkus Rininger Ringland Ringhouse Ringelspaugh Rinebold Rindler Rinderle Rimm Rillera Riise Riippi Rightnour
Rightley Riggings Rigger Riffee Rifenbery Riexinger Riesland Rieske Riesinger Rieley Riekert Rief Riedlinger
Ridgnal Ridgle Ridgill Ridep Ridel Riddleberger Riculfy Rickford Richters Richmann Richlin Richiusa Richerds
Richan Ricenberg Ricaud Ricardi Ribsamen Ribron Ribiero Ribero Rhump Rhum Rhorer Rhoe Rhoan Rhoad Rhinerson
Rhen Reznicek Reyner Reyne Reyelts Rewerts Rewakowski Revira Revils Revering Revera Revelli Revay Reuteler
Reust Reuschel Reudink Retzloff Rethmeier Retek Retchless Retamar Ressel Respes Respers Resos Resetar Resenz
Resecker Res Rerucha Requarth Reprogle Repoff Replin Repetowski Repasky Reola Renyer Rentoulis Rentie Renouf
Renosky Renigar Renert Rendler Rend Remondet Remis Remian Remele Remeder Rellama Rekus Rekemeyer Reives Reitter
Reistetter Reinsvold Reinsfelder Reinowski Reinier Reing Reinen Reineccius Reindeau Reinbolt Reimnitz Reimmer
Reihl Reihing Reigleman Reighley Reidherd Reidhaar Reichow Reibman Reial Rehse Rehmert Rehlander Reher Rehbock
Regulski Regueira Regn Regelman Refsal Refazo Reemer Reefer Redlon Redkey Redinbo Rediker Redig Redemer
Redcross Redal Recuparo Recksiek Reckers Recidivi Rechichi Reburn Rebold Rebik Rebar Reavish Reaver Reavely
Reash Reaollano Reagey Readinger Readdy Razon Rayshell Rayow Rayome Rayhel Raychard Rayam Rawi Rawhouser Rawat
Ravizee Raviele Ravago Raulino Rauhecker Rauhe Raught Rauco Raucci Ratzloff Rattu Rattell Rattanasinh Ratsep
Ratkovich Rathrock Rathel Rathai Ratana Rasual Rastetter Rastegar Rasset Raspotnik Rasool Rasole Rasley Raskey
Rasico Rasavong Rarogal Rarden Raptis Rappl Rapkowicz Rapisura Rapanot Rapalo Rapacki Ranweiler Ransonet
Ransler Ranni Ranmar Ranks Ranildi Randgaard Randahl Ranch Ranaudo Ranah Ramsy Ramsour Ramshur Ramsby Ramrirez
Rampy Rampadarat Rampa Ramonez Ramler Ramlall Ramjhon Ramjan Ramirel Ramelli Ramelize Ramelb Ramdeo Ramcharran
Ramaudar Ramal Ramagano Ramach Rakyta Rakus Rakestrow Rakers Rajk Rajas Rajaphoumy Raisley Raisler Raisin Rais
Railes Raike Raigosa Rahoche Rahmes Rahib Rahaman Ragus Ragula Raguay Raglow Rafus Rafey Rafel Rafala Raethke
Raemer Raef Raeder Radziwon Radwick Radwanski Radoslovich Radon Radmall Radlinski Radie Raderstorf Radej Raddle
Raczak Racko Racioppo Racer Rabuse Rabsatt Rabjohn Rabey Rabeneck Rabehl Rabeck Rabbe Rabal Quivoz Quiver
Quituqua Quitugua Quittner Quitero Quitedo Quirke Quiram Quiralte Quintard Quintania Quinnan Quinlivan Quilter
Quillman Quillan Quilindrino Quiel Quidas Quicho Quibodeaux Quezergue Quezad Quettant Queros Querio Quercioli
Quenzel Quencer Queller Quebral Quatrevingt Quashnock Quasdorf Quartiero Quartieri Quartaro Quarrell Quanstrum
Quammen Qualheim Quagliato Quadnau Qasba Qare Qadeer Pywell Pysher Pyros Pyfrom Pyfer Pyette Pychardo Puzon
Putzer Putton Putcha Puskarich Push Purkhiser Purfeerst Puraty Puotinen Puntillo Punihaole Pundsack Puna Pulwer
Pullus Pullara Puita Puhrman Puhr Puhl Puffenberger Puerto Puent Pudenz Pucket Pucker Public Ptaschinski Psuty
Psuik Psilovikos Przybyl Przeniczny Prye Prybylski Prukop Pruessner Provosty Provorse Provins Provino Provenzo
Provent Protich Protas Pross Prosienski Prosenick Proscia Prosak Propheter Promisco Promer Prokup Prokos Progl
Profeta Profera Profancik Procsal Prociuk Prochak Proch Procaccino Prizio Privado Pritzker Pritzel Pritcher
Pritchell Prisoc Priolean Prinn Prindiville Princevalle Primos Prigg Priegnitz Prible Pribish Pribbenow Prevet
Pretzer Pretzel Prety Prestley Prestipino Presnal Preslipsky Presiado Prendes Prejsnar Preist Preissner
Preisner Preheim Prefontaine Predom Precissi Prechtel Precht Prause Pratten Prately Prante Prang Pramuk Praley
Prakoth Prach Pozar Poynton Powskey Powsey Powlen Powells Pourvase Pourner Pourier Pourchot Pouncil Poulisse
Pouk Pouche Potulski Pottkotter Pottichen Potteiger Potsander Pothoven Potanovic Potaczala Posusta Posto
Postles Postemski Possinger Possick Possehl Pospicil Poskitt Poska Posis Portnoff Portello Porris Porres Porep
Porell Porat Popularis Poppo Popadiuk Pooyouma Pooschke Poolheco Ponsler Poniatowski Pomykala Pompi Pomilla
Pomiecko Pomfret Polvino Poltrock Polton Polter Polski Poloskey Pollot Pollnow Polivick Polisoto Polintan
Poliks Polikoff Policicchio Policastri Policare Poletski Polee Poledore Polacco Pokrzywa Pokallas Pointe
Poinelli Pohorilla Pohlson Pogozelski Pogorelc Poellinetz Podwoski Podeszwa Pod Pocklington Pociengel Pochatko
Pocekay Pocai Poague Pniewski Plutt Plumbar Plotzker Plotrowski Ploskunak Ploennigs Plimpton Plienis Plewinski
Plett Pleskac Pleshe Plesant Pleppo Plegge Playl Plavnik Plateroti Plateros Plastow Plassmeyer Plassman Planer
Plance Planagan Plamondin Plainy Plackett Placino Plachecki Placeres Plaas Pjetrovic Pizzulo Pizzini Pizzico
Pivec Pitpitan Pitorak Pitocco Pitka Pitch Pitcairn Pitarresi Piszczek Pistelli Piskel Pisicchio Piserchio
Piscitello Pirrotta Pirre Pirozhkov Pirollo Pirieda Pipper Pipia Pioske Piombino Pinzino Pintello Pinsoneault
Pinn Pinkenburg Pinke Pindell Pinchock Pince Pimple Piluso Pillarella Pillado Pilkey Pilette Pilchowski Piirto
Pihlaja Piggie Piganelli Piety Pietrowicz Pietrok Pietrini Piesco Piertraccini Piersiak Pierrot Pierdon
Pierannunzio Pientka Pielow Piela Piegaro Piefer Piecuch Pidro Picotte Pickman Picketts Picketpin Pickerell
Pickenpaugh Pichoff Picher Piccuillo Piccirilli Piccinone Piccinich Piccillo Picchetti Piatz Piao Piacitelli
Piacenza Phyfe Phurrough Phuong Phuma Phuaphes Phramany Phoubandith Phommajack Phom Pho Phimsoutham
Phimpradapsy Philmore Phillies Philliber Philio Phildor Philabaum Phi Phetsanghane Phetphongsy Phelp Phaymany
Pharmer Pharao Pfrommer Pfoutz Pforr Pfnister Pflugradt Pflugrad Pfleuger Pfifer Pfefferkorn Pfanstiel Pfander
Pfalmer Pfaffinger Pezley Pezina Pezez Peyser Pevahouse Petton Pettipas Pettijohn Pettigrove Pettay Petrouits
Petropulos Petronzio Petrilli Petriccione Petric Petrecca Petka Petigny Petesic Petersik Petanick Petalcu
Peszynski Pesses Pesicka Peschong Pesarchick Pesantes Perza Pertea Persyn Persten Persch Perrota Perriott
Perring Perrilloux Perrette Perrell Pernod Pernin Pernesky Permann Perlson Perkiss Perina Perie Perencevich
Peredz Percey Peraha Peplau Pepka Pepion Penzien Penzel Penya Penwarden Penticoff Pensky Pensick Pensa Pennelle
Penird Penhallurick Pengra Penderel Pendegraft Pencak Pemelton Peluse Pelnar Pellom Pelligrino Pellietier
Pellicone Pelletiu Pellam Peleg Pekas Pekara Pehowich Peha Pegeron Peffly Pefferkorn Peetoom Peerzada Peecha
Peduzzi Pedralba Pedez Pedeare Pecinousky Pechaira Pecatoste Pecarina Pecararo Pearyer Peacy Peachay Payseur
Payor Payna Payant Payamps Pawluch Pavliska Pavis Pavelski Pavella Pav Pauza Pausch Paulshock Paulseth Paulmino
Paulic Paulauskis Paulauskas Paulas Pauker Paugsch Patzner Patzke Patwell Patuel Pattyre Pattinson Pattengale
Patriquin Patrin Patrias Patolot Patik Patellis Patches Patcher Patanella Pataki Patajo Pasvizaca Pastures
Pasto Pastian Passerino Paskow Pasket Pasinski Pasho Pashea Pashal Pascorell Pascoal Pascanik Pascall Pasaya
Pasana Party Partman Partipilo Partenope Partelow Parsygnat Parsh Parsells Parrotta Parron Parrington Parrin
Parriera Parreno Parquette Parpan Parone Parnin Parms Parmantier Parkos Parkhouse Parizek Paripovich Parinas
Parihar Parhan Pargman Pardoe Parayuelos Paravano Paratore Parara Papranec Pappajohn Paponetti Papitto Papike
Papiernik Papciak Papantonio Papanikolas Papan Papale Pap Paongo Panzella Panyko Panuccio Pantosa Pantoliano
Pantelakis Panrell Panowicz Panora Pankiw Pankake Panitz Panila Panias Paneque Panela Paneczko Pandola Panahon
Panah Panagoulias Panagis Paluszynski Paluk Paluck Paloukos Palombit Palmios Palley Pallansch Pallafor Palisbo
Palchetti Palazola Palas Palacois Pakonen Pajerski Paillant Pahk Pagni Pagnello Paglio Paga Pafel Padol
Padgette Padeken Paddio Paddilla Paddack Padavich Pacquin Packineau Pacior Pacholec Pachlin Pachla Pach Pacenta
Pacek Pacapac Pacana Paben Paarmann Paalan Ozane Ozaine Ozaeta Oyston Oyellette Oxton Oxnam Oxenrider Oxborough
Owers Ovit Ovesen Overstrom Overshiner Overmire Overley Overdick Overbough Ovdenk Ovadilla Ouye Outzen Ousdahl
Ourth Ounsy Ouellete Oudker Otutaha Otuafi Ottrix Ottogary Ottilige Ottenwess Otiz Othoudt Ostrzyeki Ostrum
Ostroot Osterhaut Ostendorff Ostenberg Ostasiewicz Osswald Osnoe Osmus Osmanski Osias Oshman Osden Osche Osbeck
Orttenburger Ortolf Orto Ortga Orpin Ornelos Ornedo Orne Orm Orlove Orlosky Orlof Orlinsky Orlinski Orizabal
Oriti Origer Orhenkowski Orford Orff Ordazzo Ordahl Orcholski Orce Opula Opstein Oppegard Opichka Opher Opet
Opalicki Opaka Ooton Onyeanus Onwunli Onukogu Onisick Onifade Ondik Ondic Ondersma Omullan Omlin Omli Olverson
Olveira Olvedo Olowe Olona Olnes Olloqui Olliver Ollhoff Ollendick Olkowski Olivid Olivers Oliveres Olivarra
Olinghouse Oligee Olgvin Olfers Olewinski Olewine Oleveda Oleskiewicz Olejarski Olecki Olde Olckhart Olbrish
Olay Olarte Okwuona Okuley Okula Okihara Ojard Ojanen Oines Oilvares Oieda Ohrnstein Ohren Ohmit Ohmie
Ohlmacher Ohlenbusch Ohlen Ogwynn Ogunyemi Ogram Ogilive Ogbonnaya Oflahrity Offret Oen Oeler Oehrlein Oehrle
Oehmke Oehmig Oeftger Oeder Odien Odhner Ocus Ochsenbein Ochinang Ochiai Ochalek Occhino Obnegon Oblow Oblinger
Obiano Oaxaca Oar Nysether Nykiel Nygaro Nycum Nyahay Nwankwo Nwakanma Nwadiora Nwabeke Nuzenski Nusz Nunnelee
Nunmaker Nuniz Nunery Nulisch Nuetzman Nuessle Nuesca Nuckoles Nuccitelli Nozum Nozick Nowzari Nowosadko Nowley
Nowitzke Novitsky Novitski Novitske Novikoff Novida Novetsky Novelly Novellino Novara Nouth Noullet Notwick
Notowitz Notley Notis Nothem Nothacker Nostro Noseff Norwell Northwood Northcut Norstrud Norseth Norse
Norsaganay Norko Norkaitis Noriego Norg Noreiga Nordwall Nordsiek Nordlinger Nordick Nordenstrom Norbo
Noorigian Noordam Nonu Nones Noneman Nondorf Noltensmeier Nollette Nolfe Nolazco Nokken Noke Noiseux Noia Nohe
Nogueda Noguchi Nogoda Noggles Noggler Noftsier Noey Noerenberg Noegel Nodurft Nodarse Nockai Nobregas Nkuku
Nkomo Njango Niziol Nixion Nixa Nivar Nivala Nitzschke Nitzkowski Nitcher Niswender Nisley Nishimori Nirmaier
Nipps Nipple Ninke Ninh Nimox Nimick Niksich Nikocevic Nikaido Nightlinger Niggemann Nietfeldt Niess Niesent
Niesborella Nierer Niemitzio Niemiel Niemants Niedzwiedzki Niedzwiedz Niedens Niedbalec Niebaum Nicoson
Nickoley Nicklos Nicklien Nickenberry Nickas Nicholason Nichell Nichalson Nicewonger Niau Nian Nham Nguyan Ngin
Nezich Nezat Neyaci Newstead Newness Newhook Newes Newens Newbell Newball Nevinger Nevilles Nevil Nevarrez
Neuse Neundorfer Neuenswander Neudeck Neubig Neubaum Nettleingham Netrosio Netolicky Netley Nessmith Neslusan
Nesline Nesland Nesin Nerlich Nepa Neonakis Nemzin Nemunaitis Nemets Nemard Nemani Nelmes Nellums Nellenback
Nelisse Nejaime Neither Neiswoger Neiper Neild Neidiger Nehrt Nehme Neglio Negbenebor Nedman Nedina Nederostek
Nedelman Neddo Nedbalek Nebred Neblock Nebesnik Nebarez Neall Nealious Nealer Neahr Ncneal Nazzise Nazzal
Nazelrod Naysmith Nayman Nawwar Nawda Naveed Navarrate Navaretta Navappo Navanjo Natwick Nattiah Natsis Nati
Nathans Natewa Natani Natalello Nasti Nassie Nasr Nasers Nasalroad Narr Nardy Napieralski Nanthanong
Nantanapibul Nanik Nanasy Nanas Namur Namihira Namaka Nalty Nalbach Nakatsu Nakamori Najarian Nailer Naifeh
Naidu Nahrwold Nahl Nahari Nagode Nagindas Nagengast Nagelhout Nagase Naftzinger Naftali Naeher Nadoff Naderi
Nadelbach Naddeo Nacy Nacisse Nacion Nachtrieb Nachmias Nachazel Nacar Naborg Nabity Nabhan Mytych Myslinski
Myslin Mysak Myrman Myrck Myntti Mynnerlyn Mylott Myking Myes Mycroft Mway Muzyka Muzacz Muysenberg Mutone
Mutner Mutherspaw Muthart Muthana Mutart Muston Mussmann Musshorn Musse Muss Musquiz Musolf Muskthel Muska
Musinski Musigdilok Muschick Muschett Musch Murwin Murty Mursko Murnock Mure Murasso Muran Murallies Muraco
Munyer Munshi Munning Munl Muninger Munhall Muney Munet Mundziak Mundschau Mundhenk Munderville Muncil
Munchmeyer Munaz Muna Mulzer Mulvahill Mulryan Mulroney Mulready Mulneix Mullowney Mullison Mullany Mulich Mula
Muhtaseb Muhlenkamp Muhlbach Muggley Mueske Muenkel Muell Muehleisen Mudrick Muddaththir Muczynski Mucklow
Muckley Muckelvaney Muchortow Mthimunye Mrazik Mozzone Mozo Mozley Mozie Mozgala Mozelak Moyerman Mowder Mowan
Movlin Mouzas Mourino Moulhem Mottillo Motteshard Mottershead Motamed Mosz Mostoller Mostiller Mostero Mostella
Mosson Mossing Mossien Mossel Mosmeyer Moskau Moshos Mosho Moscovic Moscariello Moscardelli Morosow Morono
Morneault Morna Morn Morkve Moriwaki Morise Moriera Moricle Moribayed Morgret Morgner Morgas Morgans Morgandi
Morfee Morelen Moreida Moreci Moreb Mordino Mordini Mordehay Morda Mootz Mootispaw Moosa Moonsommy Moonshower
Moodispaugh Mooberry Monz Montuoro Montrella Montijano Montgonery Montelle Montell Montcalm Montalgo Monske
Monrroy Monrow Monnot Moniak Mongue Mongolo Mongiovi Monfore Mondoux Mondone Mondell Mondaine Moncrieffe
Moncrieff Moncier Monasterio Monarque Monaham Monagle Momper Momeni Moltrie Molone Mollohan Molliere Mollere
Molleker Mollberg Molinini Moling Molineaux Molett Moldan Molavi Molaison Mokriski Mokiao Mojzisik Mojardin
Moisey Mohorovich Mohinani Mohabeer Mogollon Moghadam Mofle Mofford Moevao Moelter Modrak Moddejonge Mockler
Mocha Mobilio Mlenar Mizzi Mizner Mizee Miyasaka Miyao Mixdorf Mittchell Mittag Mithani Mitchler Misove Mismit
Misluk Miskovich Mishou Miserendino Misek Miscoe Mirmow Mirman Mirkovich Mirao Miquelon Minucci Mintreas Mintos
Mintor Minotti Minock Minnatee Miniuk Minissale Minihan Minicozzi Mini Minford Minery Minehan Mineconzo
Mindingall Minchella Minarcik Minacci Mimaki Milwee Miltz Milsaps Milosevich Millstead Millott Millora Millian
Millhiser Millerr Millbrand Millbern Millberg Milkent Milius Milite Milelr Milderberger Mildenstein Milbrodt
Milare Mikulec Mikovec Mikota Mikolon Mikhaiel Mikez Miker Mikasa Mihovk Mihor Mihaliak Mihalco Mihalak Miggo
Miessler Miernik Miernicki Miene Mieloszyk Mielkie Mielczarek Mielcarz Miehe Midget Middough Middents Microni
Mickulskis Micks Mickonis Mickenheim Michello Michealson Michavd Michalczik Mezzinni Mezzanotte Meysembourg
Meyerowitz Meyerott Meyerman Meyerhoefer Mevis Meuler Meulemans Meua Metzga Metzel Mettlen Mettille Metott
Metos Metil Metia Metherell Metevelis Metenosky Meteer Metchikoff Mestler Mestanza Messman Messey Messervy
Messel Messan Mesoloras Mesmer Mesiona Mesias Meshew Meshanko Meservy Mesecar Mesdaq Merzig Mervine Mertine
Merrills Merren Merlette Merles Merlain Merksamer Merithew Merisier Mering Merilos Merical Merhar Merette
Mereno Merdian Merceir Mercando Merana Merales Menucci Mentkowski Mentgen Menso Mensen Menkin Menjes Menjares
Menitz Menietto Menier Meneus Menefield Menees Mendrin Mendrala Mendler Mendiaz Mendesa Mencke Menchu Menches
Menas Mems Memo Memmo Meltzner Melter Melstrom Melsheimer Melser Melodia Mellos Mellis Melliere Mellecker
Mellage Mellady Melikyan Melford Meley Melencamp Meleen Melear Melchert Melaun Melaro Melady Mekonis Meisenburg
Meinsen Meinershagen Meil Meihofer Mehrotra Mehlhaff Mehis Mehelich Mehdizadeh Meharry Mehalko Megraw Megown
Mego Megill Megia Meggison Meggett Meggerson Meetze Meeroff Meemken Meehleder Meeds Medure Medosch Mednis
Medling Medland Medious Medino Medin Medill Medieros Medi Medhus Medearis Medanich Medalion Meckel Mecardo
Measheaw Measeck Mearing Meara Meakin Mbamalu Mazzera Mazze Mazzawi Mazzaferro Mazzacano Mazuo Mazion Mazey
Maywood Mayshack Mayrose Mayou Mayorca Mayoka Maynerich Maylone Mayhood Mayeshiba Maydew Maxell Mawhinney
Mavropoulos Mavle Mavai Mautte Mauson Mausey Mauseth Mausbach Maupredi Maung Maultasch Mauleon Matyi Matuszak
Matushevsky Matusek Matuck Mattys Mattsey Mattione Matteis Matsu Matsoukas Matrey Matot Matlin Matkowsky Matise
Mathwich Mathus Mathony Mathery Matherson Mathen Maten Matelich Matejek Matczak Matchen Matarrita Matakonis
Mataka Matacale Masuyama Masure Masupha Masudi Masturzo Mastrocola Mastrianna Mastrelli Massella Massei Massee
Massaquoi Masood Masom Maslowsky Masloski Maslonka Maski Maskaly Masiejczyk Masgalas Masero Masenten
Masciantonio Masaya Masaracchia Marzili Marzigliano Marye Marusiak Marturano Martos Martorello Martineze
Martillo Martignago Martiarena Marsters Marshalek Marsell Marsek Marseglia Marriot Marrington Marrietta
Marrello Marreel Marrable Marquina Marozzi Marovic Marotti Marose Marnett Marmolejos Markt Markson Marklund
Markewich Marinoni Marinas Maril Mariello Marguardt Margel Margaryan Margan Marevka Marero Marentez Mardini
Marcoguisepp Marcks Marcinka Marchizano Marchitto Marchiony Marchionese Marcheski Marchesano Marchall Marceaux
Marbray Maratre Maratos Marashi Marasciulo Marantz Marallo Maragni Maragh Maquis Maontesano Maobi Manzie Manzay
Manvelito Manvel Manuell Mantik Mantele Mansbridge Mansanares Manora Manolakis Manokey Mannine Mannheimer
Mannebach Mannchen Manlito Mankoski Manivong Manheim Mangubat Manfra Manemann Manecke Mandry Mandler Mandap
Mandahl Mancos Manciel Mancherian Manchel Manby Manatt Manaker Mamone Mammano Malvern Malton Malsch Malovich
Malouff Malory Maloff Malocha Malmanger Mallinger Mallinak Mallegni Mallat Malkoski Malinky Malinak Malichi
Malgieri Maleszka Males Maleonado Malenke Malekan Malehorn Maleck Malcome Malay Malawy Malarkey Malanado Malama
Malabey Makua Makhija Makel Makarem Majorga Majocka Majica Majic Majeau Maizes Mairot Mainz Mainland Mainetti
Mainero Maimone Maifeld Maiers Maidonado Maicus Mahung Mahula Mahrenholz Mahran Mahomly Mahin Mahall Mahal
Magsby Magsayo Magrone Magraw Magrann Magpali Magouliotis Magorina Magobet Magnini Magnie Magnett Maglioli
Maggit Magg Magette Magdefrau Magaziner Magathan Magalski Magadan Mafua Maeno Maenaga Maedke Madziar Madre
Madine Madin Madhavan Madeja Maddoy Maddin Maddern Macvicar Macurdy Macreno Macoreno Macola Macmullan Macione
Maciolek Maciarello Machover Machle Machel Machak Macandog Macanas Macalma Macabeo Maasen Maarx Lytell Lyson
Lysher Lyngholm Lynchj Lynah Lyme Lyken Lyew Lydecker Lybert Lyberger Lybecker Lyau Lweis Luzell Luvianos
Luvera Lutze Lutkus Lusty Lustberg Lurye Lury Lurtz Luquette Lupiani Lupacchino Lunter Lunstrum Lungwitz
Lungsford Lunemann Lunderman Lunch Luminati Lumbley Lumba Lumadue Lulas Lukow Lukianov Lukesh Lukander Luing
Luikart Lugabihl Lufborough Luette Luescher Lueschen Luersen Luensmann Luening Lueker Luedecke Lueckenbach
Luebbering Ludera Ludeker Ludecke Luczki Luco Luckinbill Lucis Lucik Lucic Luchterhand Luccous Lucash Luberger
Lubbert Lubben Lubawy Lubahn Luangxay Luangrath Luangamath Luague Lozey Loyborg Loyack Loxton Loxtercamp
Lownsbery Lowler Lowcks Lovstad Lovisone Lovfald Lovetinsky Lovet Lovero Loverdi Lovellette Loveberry Louwagie
Lournes Louria Lourentzos Louil Loudermelt Louchen Loubier Lotridge Lothringer Lothridge Loszynski Lossius
Losneck Loseth Losavio Losardo Losano Losado Losacco Lorr Loron Lorincz Loretz Lorentine Lordi Lopze Lopiccalo
Lopey Loperfido Lopata Lopas Loparco Loofbourrow Longwith Longenberger Longbine Longaker Longabaugh Lomonte
Lomino Lominack Lomen Lombel Lomago Lokan Loiacona Lohry Lohrke Logoleo Loggens Logarbo Lofwall Lofty Lofts
Lofthus Lofte Lofstrom Loforte Lofman Lofing Lofguist Loffier Loffelbein Loerwald Loeppky Loehrer Loehner
Loecken Lockshaw Locknane Lockington Lockery Lockemer Lochrico Lobregat Lobley Lobello Lobell Lobalbo Lobach
Llaneza Llanet Llams Livley Livinton Living Liversedge Livernois Livermon Liverance Liveoak Livecchi Livasy
Liukkonen Litzenberger Litvak Littfin Litmanowicz Litchard Listi Lisker Lisitano Lisena Lisbey Lipsie Lippoldt
Lippitt Lipper Lipoma Lipkovitch Lipira Lipan Linzan Linza Linsin Linsenmayer Linsdau Linnert Linman Linkon
Lingner Lingley Lingerfelter Lingbeek Linero Lindorf Lindmeyer Lindinha Linderleaf Lindabury Linburg Linak
Limmel Limle Limbert Limardi Lilyblade Lillehaug Likar Liiv Ligonis Ligler Lighthart Ligget Liftin Lifschitz
Liewald Lievsay Lietzow Lierz Liegler Liedberg Lied Liebrecht Liebherr Lieberg Liebenthal Liebenow Liebeck
Lidstone Lidge Lidder Licursi Licklider Lickfelt Lichota Lichenstein Liceaga Liccketto Libertini Libberton Leyh
Leydecker Leyda Lexer Lewi Lewars Levreau Levra Levielle Levian Leveto Leversee Levers Leverone Leverance
Levendoski Levee Levatino Levans Levandofsky Leuze Leutwiler Leuthe Leuhring Leuga Leuckel Leuasseur Lettsome
Letscher Letender Letchaw Lestrange Lestourgeon Lestor Leston Lessner Lessmann Lessly Lespedes Leso Lesneski
Leskovar Leskovac Lese Lesco Lesches Lerra Lerper Lerow Lero Lermon Lepre Lepke Lepez Lepetich Leonpacher
Leonick Leonberger Leomiti Lenski Lenorud Lenort Lennis Lennan Lenling Lenke Lenigan Lenhoff Lenharr Leners
Lendt Lendor Lendo Lenczyk Lench Lenberg Lemoyne Lemmonds Lemmings Lemish Lemear Lembcke Lemansky Lemans Lellig
Lekey Lekberg Lekan Lek Lejman Leitzinger Leithiser Leiper Leinwand Leimkuhler Leimberger Leilich Leigland
Leiberton Leho Lehning Lehneis Lehmer Lehenbauer Lehberger Legrotte Legro Legra Legat Legall Lefurgy Leflores
Leffers Leffelman Lefeld Lefaver Leetham Leesman Leeker Leehan Leeber Ledsinger Ledermann Ledenbach Ledee Led
Lecznar Leckband Lechleidner Lechelt Lecato Lecaros Lecain Lebroke Lebold Leblane Lebitski Lebish Leberte
Lebedeff Lebby Lebaugh Lebarge Leavigne Leaven Leasor Leasher Leash Leanza Leanen Leaird Leahman Leadford
Lazusky Lazurek Lazott Lazier Lazich Lazewski Lazares Layva Layell Laycox Lawsky Lawrentz Lawis Lawford
Lawcewicz Lawbaugh Lawary Lawal Lavongsar Lavgle Lavezzo Lavelli Lave Lavani Lavander Lavagnino Lavadera
Lautieri Lautaret Lausell Lauschus Laurole Laureno Laureles Launiere Laundree Lauigne Laughon Laugen Laudeman
Laudadio Lauchaire Lauby Latus Latourrette Latos Laton Lathrum Lather Lathe Latendresse Latassa Latam Lat
Lastella Lassetter Laskosky Laskoskie Lasin Lasik Lashlee Lashier Laselle Laschinger Lascaro Lasane Lasagna
Lasage Larusch Larrosa Larriviere Larralde Larr Larowe Larousse Larotta Laroia Laroe Larmett Larman Larkan
Largena Laregina Lardone Larcom Larche Larbie Larbi Larason Laranjo Laragy Laraby Larabell Larabel Lapuerta
Lappinga Lappi Laport Lapinta Lapila Laperuta Lapere Laper Lapek Lapari Laorange Lanze Lanzarotta Lantry
Lantgen Lantelme Lanteigne Lansey Lansberg Lannier Lannen Lanna Lankster Langrum Langness Langmo Langlitz Langi
Langholdt Langhans Langgood Langanke Lanfor Lanen Laneaux Landu Landruth Landrie Landreville Landres Landquist
Landolf Landmark Landini Landevos Landenberger Lancz Lamudio Lampsas Lampinen Lamphiear Lampel Lamoree Lamoreau
Lamoore Lamontagna Lammy Lammel Lamison Laming Lamie Lameda Lambuth Lambertus Lambermont Lamartina Lamango
Lamaack Lalinde Lalich Lakowski Lakhan Lajoye Lajoy Laios Lahne Laham Laguire Lagrenade Lagore Lagoo Lagonia
Lagoni Laglie Laggan Lagesse Lagerstedt Lagergren Lagatta Lagard Lagant Lagamba Lagadinos Lafuze Lafrate
Laforey Lafoon Lafontain Laflam Laffer Lafevre Lafemina Lafantano Laface Laessig Laehn Ladt Ladouce Ladonne
Lado Ladika Ladick Ladebauche Lacz Lacusky Lackett Lackage Lachino Lachiatto Lacerenza Lacek Lacau Lacatena
Lacaille Labovitch Labounta Labombar Labo Labitan Labier Labeots Labarriere Labaro Labarbara Laatsch Laasaga
Laake Kyseth Kypuros Kyper Kyner Kwilosz Kvzian Kvoeschen Kvek Kveen Kvaternik Kuziel Kuykendoll Kuwana Kuwada
Kutzer Kuty Kutlu Kuti Kutchie Kuszynski Kussmaul Kussel Kusnic Kusner Kusky Kushaney Kurzinski Kurtti Kurshuk
Kurr Kurokawa Kurns Kuretich Kurasz Kurant Kura Kur Kupihea Kupferberg Kupersmith Kupchinsky Kunter Kunkleman
Kuniyoshi Kunimitsu Kunich Kundanani Kunau Kummerow Kumlander Kumfer Kuman Kumalaa Kum Kulseth Kulbeth Kulbacki
Kulback Kukura Kukler Kuklenski Kukauskas Kukahiko Kujat Kuiz Kuitu Kuick Kuhry Kuffa Kuepfer Kuehnhold
Kuechler Kudro Kudrle Kuczma Kuckens Kuciemba Kuchinski Kuchem Kubley Kubler Kubesh Kubeck Kubasch Kuanoni
Krzewinski Krzesinski Krzan Kryston Krystek Krynicki Krylo Kruzel Kruyt Kruszewski Krusor Kruskie Krushansky
Krush Krupinsky Krumroy Krumbein Krumbach Krukiel Kruis Kruiboesch Kruebbe Krucke Krotine Krostag Kropff
Kropfelder Kroninger Kronau Krome Krolick Krokus Krog Krofta Krofft Kroesing Krochmal Krobath Krnach Krivanec
Krissie Kriskovich Kriske Krishun Krishman Krinov Kriek Kriegshauser Krewer Kreutzbender Kreusch Kretzinger
Kressler Kressin Kressierer Kresky Krepp Krenzke Krenning Krenik Kremple Kremmel Kremen Krejcik Kreissler
Kreinhagen Krehel Kreese Krawitz Kravetsky Kravets Kravec Krausse Krausmann Kratowicz Kratchman Krasnici
Krasnansky Kraskouskas Krasinski Kranwinkle Kranock Kramarczyk Krallman Krallis Krakowiak Krakauer Krainbucher
Kraichely Krahulec Krahe Krah Kragt Kraetsch Krabel Krabbenhoft Kraasch Kraack Kozlovsky Kozlik Koziak Kozeyah
Kozan Kowitz Kowalke Kowalec Koves Kovalaske Kovacik Koutras Koussa Kousonsavath Kounthong Kounthapanya
Kounovsky Kounkel Kounick Koulavongsa Koulalis Kotyk Kotur Kottraba Kottlowski Kotterna Kotschevar Kotonski
Kotlar Kotheimer Kotey Koterba Koteras Kotarski Kotaki Kosuta Kostrzewa Kostiv Kossey Kossen Kossak Kososky
Kosorog Koso Koslan Kosiorek Koshi Koscielniak Kosareff Korzyniowski Korzybski Korynta Korwin Korwatch
Kortemeier Korst Korsmeyer Korslund Koroch Kornn Kornfield Kornblatt Korkmas Koritko Korinta Koria Korewdit
Kores Korenek Kordys Kordowski Kordiak Kopsho Koppy Kopke Kopin Kopicko Kopiasz Koperski Kopay Kopatz Koosman
Koong Koolman Konty Konopski Konma Konishi Konger Konetchy Kone Konderla Konczewski Konarik Komula Kominski
Komada Koma Kolwyck Kolupke Koltz Kolts Kolppa Koloc Kollross Kollos Kolkman Kolkhorst Kolikas Kolic Kolbusz
Kolassa Kokubun Kokoszka Kokko Kokenge Koitzsch Koiner Kohus Kohles Kohel Koguchi Kofoot Koers Koenitzer
Koeninger Koenigsberg Koener Koenemund Koelbel Koehring Koeck Kodera Koczwara Kocieda Kochkodin Kochen Kochanek
Kobylski Kobylarz Kobylarczyk Kobold Knyzewski Knupke Knudsvig Knowiton Knowell Knous Knotowicz Knorp Knoflicek
Knoeppel Knoepke Knoell Knoechel Knodel Knobler Kniola Knill Knilands Kniesel Kniceley Kneuper Kneser Knerien
Knellinger Kneefe Knazs Knatt Knapko Knapick Knape Knap Knake Kmiotek Kment Kmatz Kman Klyn Klute Kluse Klumph
Klukken Klukan Kluemper Kluber Klosky Kloppenburg Klonowski Klomp Klohs Klohe Kloeppel Kloeker Kloefkorn Kloeck
Klobucar Kljucaric Klitzner Klitsch Kliskey Klinski Klinnert Klinich Klingner Klingberg Klingaman Klimo
Klimavicius Klickman Klicka Klez Klevjer Klette Kletschka Kless Kleppen Klenovich Kleintop Kleinsasser
Kleinfeld Kleifgen Kleid Kleefisch Kleck Klebes Klear Klawuhn Klawinski Klavon Klavetter Klarin Klappholz
Klande Klancnik Klan Klamn Klamert Klaja Klaich Klafehn Klabunde Kjolseth Kjergaard Kjellsen Kjellman
Kjeldgaard Kizzia Kizior Kivela Kitthikoune Kittelman Kitelinger Kitcher Kitchenman Kitanik Kisro Kisielewski
Kiryakoza Kirsopp Kirshman Kirkness Kirkling Kirkconnell Kirgan Kirchmann Kirchherr Kirchberg Kirchbaum
Kirberger Kiracofe Kipple Kious Kintopp Kintigh Kinsolving Kinsky Kinlin Kinlecheeny Kingwood Kingson Kinds
Kindregan Kinderman Kinde Kimminau Kimbal Kilver Kiltie Kilstofte Kilogan Kilness Kilner Kilmister Killoren
Killius Kilimnik Kilichowski Kildare Kiko Kijak Kiili Kihlstrom Kietzer Kiesser Kierzewski Kienbaum Kienast
Kieke Kieck Kiebala Kiddle Kickel Kichline Kibbler Kiani Khubba Khora Khokher Khn Khlok Khilling Khensamphanh
Khemmanivong Khazdozian Khazaleh Khauv Khairallah Kezele Keyl Kew Kevwitch Kevorkian Keveth Kevelin Ketzler
Kettinger Ketterl Ketteringham Kettenring Ketchersid Kessans Kesey Kesek Kertzman Kertels Kerst Kerper Kernodle
Kernighan Kernagis Kermes Kerens Kercheff Kerce Kerans Keppner Kepke Kepani Keovongxay Keoghan Keodalah Kenson
Kenoyer Kenouo Kennie Kenngott Kennaugh Kenik Keney Kenekham Kenealy Kendziora Kenaga Kempster Kemps Kempon
Kempkens Kemmeries Kemerly Keltt Kellywood Kellish Kellem Keliipaakaua Kelau Keks Keisacker Keis Keinonen
Keilholz Keilholtz Keihl Kehres Keetch Keetan Keeser Keenom Keeman Keehner Keehan Kedra Kedia Kecskes Kecker
Kebede Kebe Keaty Keaten Keaser Kearsey Kearn Kazunas Kazimi Kazar Kazabi Kaza Kayat Kayastha Kawski Kawell
Kawczynski Kawaiaea Kave Kavaney Kaut Kaushal Kausch Kauo Kaumans Kaui Kauder Kaucher Kaua Katzmann Katzaman
Katterjohn Kattaura Katsaounis Katoh Katke Katis Katin Kathel Kataoka Kaszton Kaszinski Kasula Kasuba Kastens
Kaspari Kasmarek Kasky Kashner Kasemeier Kasee Kasal Karwowski Karstensen Karroach Karro Karrels Karpstein
Karpe Karnath Karnas Karlinsky Karlgaard Kardux Karangelen Karagiannes Karageorge Karabin Kapsner Kapperman
Kappelmann Kapler Kapiloff Kapetanos Kanzenbach Kanwar Kantis Kantah Kanosh Kanoon Kanniard Kangleon Kaneta
Kanekuni Kanealii Kand Kanakares Kamstra Kamradt Kampner Kamna Kammerzell Kamman Kamiya Kaminska Kamensky
Kallhoff Kallfelz Kalley Kallestad Kallal Kalista Kalhorn Kalenak Kaldahl Kalberg Kalandek Kalan Kalamaras
Kalafarski Kalaf Kakowski Kakeh Kakani Kajder Kaines Kaiktsian Kaid Kahookele Kahley Kahao Kahalehoe Kahal
Kahae Kagimoto Kaewprasert Kadow Kadelak Kaczka Kacvinsky Kacprowski Kachmarsky Kabzinski Kabigting Kabala
Kabacinski Kababik Kaarlela Kaanana Kaak Kaai Justian Justak Jurries Jurney Jurkovich Jurist Jurin Juray Junod
Junkersfeld Junick Julsrud Julitz Jukich Juengling Juelich Jubyna Jubran Jubeh Juback Juba Juanico Joynson
Joyne Journot Joto Jotblad Josic Jorrisch Jordt Jording Jondrow Jome Jollimore Joler Joki Johnting Johnikins
Johniken Johe Johansing Johal Joganic Joerger Joelson Joehnck Jodha Joanis Jirsa Jirak Jira Jingst Jhingree
Jhanson Jews Jestis Jeskie Jesiolowski Jesenovec Jeschon Jermeland Jerkin Jericho Jerger Jergen Jerding Jepko
Jenovese Jennkie Jenderer Jenab Jempty Jemmings Jelome Jellings Jelden Jelarde Jeffryes Jeffirs Jedan Jecmenek
Jecklin Jeck Jeanquart Jeanphilippe Jeannoel Jeancy Jaysura Javis Javers Javed Jave Jaussen Jauhar Jastremski
Jastrebski Jasmann Jaskolka Jasko Jaskiewicz Jasica Jasch Jarriett Jaroski Jarnutowski Jarmin Jaremka Jarema
Jarels Jarecke Jarding Jardel Japak Janysek Janway Janowiec Janow Janofsky Janoff Jannise Jannett Jankoff
Janeiro Jaminet Jamgochian Jamesson Jamer Jamason Jalovel Jalkut Jakubov Jaksic Jaksch Jakiela Jaji Jaiyesimi
Jahosky Jahoda Jahaly Jagiello Jaggie Jafek Jafari Jae Jadoo Jaculina Jacobsohn Jacobovits Jackso Jacksits
Jackosn Jackett Jabbie Jabaut Jabali Jaarda Izaguine Iwasko Iwashita Ivrin Ivener Iveans Ivancic Iuchs Itnyre
Istorico Isiminger Isgur Isgro Isenbarger Iseman Isebrand Isaksen Isagba Isacson Irr Ironhorse Irigoyen Ireson
Ipsen Iossa Inzano Introini Insognia Inserra Inostraza Innerst Innella Innarelli Innamorato Ingvolostad
Inguardsen Ingran Ingrahm Ingraffea Ingleton Inghem Ingersol Ingargiolo Inferrera Iner Induddi Indermuehle
Indeck Indal Incomstanti Incera Incarnato Inbody Inabnit Imming Immerman Immediato Imholte Imeson Imbruglia
Imbrock Imbrenda Imada Iltzsch Illovsky Illich Illas Illar Iliffe Ilg Ilarraza Ilalio Ikzda Ikkela Ikenberry
Ikemoto Ikemire Ikeard Ihnen Ihenyen Iheme Igus Iguina Ignoria Igles Igbinosun Ifie Ifft Ifantides Iennaco
Idrovo Idiart Ickert Icardo Ibric Ibdah Ibbotson Ibasitas Iannalo Iamiceli Iacuzio Hysquierdo Hyske Hydzik
Hyberger Hyatte Huysman Huyna Hutyra Huttman Huttar Husul Hustedt Hussy Hussong Hussian Huski Hushon Husaini
Hurta Hurni Hurme Hupy Huppenbauer Hunze Hunson Hundertmark Hunderlach Humston Hummert Huminski Humerick
Humbard Hulzing Hulmes Hukle Hujer Huirgs Hugus Hugghis Huffstutter Huerto Huertes Huenergardt Huemmer Huelle
Huehn Huebsch Hudok Hudnut Hudlow Hudlin Hudes Huddy Huckabone Huckabaa Hubertz Htwe Hsy Hrycko Hrna Hric
Hribal Hrcka Hrbacek Hranchak Hradecky Hoysock Hoyne Hoylton Hoyal Hoxsie Howlingwolf Howett Howarter Hovnanian
Hovantzi Hovanes Houzah Housner Housemate Hourihan Houltberg Houghtelling Houey Houchard Hotter Hotten Hottell
Hotek Hosoi Hosner Hosle Hoskyns Hoskey Hoshino Hosfield Hortein Horseford Horridge Hornshaw Hornlein Horneff
Horimoto Horesco Horenstein Horelick Horbert Horabik Hoppenrath Hoppa Hopfauf Hoosock Hool Hoogheem Hoogendoorn
Hoo Honus Honold Honokaupu Honigsberg Hongisto Hongeva Hondros Hondel Honchul Honch Homza Homsey Homrighaus
Hommer Homiak Homby Homans Holznecht Holzmiller Holzhueter Holzboog Holtmeier Holtmann Holthouse Holthoff
Holtham Holtgrefe Holstad Holshovser Holquist Holmers Hollyday Hollo Hollner Hollinghurst Holleyman Hollett
Hollerud Hollering Hollembaek Hollarn Hollamon Hollack Holihan Holibaugh Holgersen Holdy Holdgrafer Holdcraft
Holdbrook Holcroft Holch Hokula Hokett Hojeij Hojczyk Hoivik Hoiseth Hoinacki Hohnson Hohney Hohmeier Hohm
Hohlstein Hogstrum Hogon Hoglan Hogenmiller Hogains Hoga Hofstra Hofstadter Hofhine Hoffpavir Hoeser Hoerig
Hoerger Hoelzel Hoelter Hoeller Hoehl Hoefflin Hoeffer Hodosy Hodnicki Hodermarsky Hockley Hochstine Hochfelder
Hobstetter Hoblit Hobin Hoberek Hobb Hnot Hlywa Hlastala Hjermstad Hizkiya Hitzfelder Hiteman Hitchko
Hitchingham Hissom Hismith Hiske Hirte Hirose Hirezi Hipsley Hippley Hipol Hintergardt Hinokawa Hinely Hindsman
Hindmarsh Hinderaker Hindall Hinckson Hinajosa Himmelsbach Himmelright Hilyar Hilvers Hilu Hiltunen Hiltebeitel
Hilsgen Hilovsky Hilo Hillseth Hillered Hilleman Hillbrant Hillabush Hilla Hilkert Hilk Hildman Hilbner Hilbig
Hilb Hila Hija Higy Hightshoe Higashida Hiens Hielscher Hidaka Hickley Hickie Hiciano Hibble Hibbits Heziak
Heynen Heykoop Heydenreich Heybrock Hevrin Hevessy Heugel Heuangvilay Hettes Hettenhausen Hetling Hetjonk
Hethcox Hethcote Hetchman Hetcher Hesterly Hessman Hesselrode Hesselman Hesselbein Hesselbach Herzbrun Heryford
Herwehe Hervol Hertle Herskovic Hershnowitz Hershfield Herschaft Hersberger Herrud Herrnandez Herritt Herrion
Herrand Herran Herout Heroth Heronemus Hero Herny Hermus Herline Herley Hergenroeder Hergenreter Herena Herem
Herek Hercman Heral Hequembourg Heppert Hepperly Heppel Heppding Henzler Hentrich Henter Hensle Hensdill
Henschke Hennighausen Hennard Henkin Henges Henedia Hendson Hendsbee Hendrics Hencken Henchel Hencheck
Hemsworth Hemry Hemperley Hemmig Hemmeter Hemmelgarn Hemmeke Hemley Hemeyer Hemerly Hembre Hemans Hemanes
Helwick Helvik Helphinstine Helphenstine Helowicz Helmert Helmen Helmbright Helliwell Helley Hellerman
Hellenbrand Helferty Helfert Hekman Heitmuller Heitbrink Heisse Heisner Heir Heinzle Heinzerling Heimerl
Heimbuch Heilbrun Heidtke Heglund Heggins Heggestad Hegener Hegdahl Hefter Heffernen Heery Heebsh Hedrix Hedler
Hedeiros Hedegaard Heddleson Heddins Hect Heckle Heckers Hebsch Hebrard Heberer Heaviland Heartley Hearston
Heang Hean Heam Heagany Headlon Heading Hazouri Hazinski Hazekamp Hayword Haysbert Hayn Hayball Hawkings Havier
Havermann Havekost Hauswald Haustein Hausteen Hauslein Hausher Haurin Hauptly Haulbrook Haukaas Haugaard Hauffe
Hauben Hatzell Hatto Hattenbach Hatridge Hatlee Hathcox Hatchette Hatcherson Hatake Hassig Hasselvander
Hasselkus Haskamp Hashbarger Hasha Hasfjord Hasencamp Haseloff Hasbni Hasbell Hasak Harwin Harvley Harvilchuck
Harvick Harutunian Hartzo Hartzheim Hartjen Hartgraves Hartgrave Hartenstein Harsy Harrisow Harrigton
Harrellson Harralson Harrald Harradine Harraden Harnly Harnes Harnar Harnan Harnack Harlston Harlor Harleston
Harkenreader Harkcom Harjochee Hargest Harges Harfert Harens Hardung Hardney Hardinson Hardigan Harby Harbus
Harbough Harbottle Harbold Harary Haramoto Harader Harabedian Har Happney Happe Haper Hape Hanville Hanusey
Hantzarides Hantula Hanstine Hansteen Hansson Hansrote Hansil Hanoharo Hanock Hannula Hannem Hanneken Hannegan
Hanmore Hanisko Hanisco Hanify Hanhan Hanegan Handt Handshaw Handren Handlin Handing Handeland Hanagan Hanagami
Hanafin Hanafan Hanacek Hamway Hampon Hamper Hamparian Hamor Hamontree Hamolik Hamnon Hamn Hammet Hammerstein
Hammerstad Hammerlund Hammed Hammang Hameen Hamborsky Hamb Hamalak Hamai Halwood Halston Halpainy Halon
Halmstead Halmick Hallstead Hallowich Hallio Hallerman Halleen Hallczuk Hallan Halgren Halechko Halcom
Halbritter Halaliky Hajdukiewicz Hait Haislett Hairster Hainsey Hainds Hailes Hagwell Hagon Haghighi Haggstrom
Haggis Haggen Hageny Hagelgans Hagarty Hafenbrack Haessler Haessig Haerr Haener Haen Haeckel Hadson Hadland
Hadian Haddaway Hackmeyer Hackethal Hackerd Hackenmiller Hackenbery Hacke Hackborn Hachette Habif Habermann
Haberern Habbs Haakinson Haagensen Gzym Gyurko Gyllenband Gyaki Gwynes Gwenn Guzmdn Guziczek Guz Guyott Guyet
Guttenberg Gutschow Gutreuter Gutrerrez Gutieres Gutiennez Guthorn Guthary Guterriez Gutenson Gussin Gushue
Gusa Gurvine Gurtin Gurrad Gurne Guridi Gureczny Guralnick Gunzenhauser Gunthrop Gunkelman Gunagan Gumphrey
Gummersall Gumbert Gulnick Gullung Gullage Gulini Gulikers Guley Guldemond Gulde Gulbraa Gulati Guittennez
Guitreau Guith Guitar Guirgis Guinle Guiltner Guilstorf Guillote Guillan Guilianelli Guilbe Guiffre Guiel
Guidaboni Guiao Guialdo Guevana Guesman Guerrouxo Guerinot Gueretta Guenison Guenin Guempel Guemmer Guelpa
Guelff Guelespe Guedesse Gudroe Gudat Guckes Gucciardi Gubser Gubitosi Gubernath Gubbins Guarracino Guarin
Guariglio Guandique Guaman Gualdoni Guadalajara Grzywinski Grzywacz Grzyb Grzesiak Grygiel Gruzinsky Gruters
Grusenmeyer Grupa Gruninger Grunin Grundon Gruhlke Gruett Gruesbeck Gruell Grueber Gruda Grubman Gruba Grovier
Grothen Groszkiewicz Grossley Grossklaus Grosshans Grosky Groshek Grosenick Groscost Grosby Groombridge
Gronvall Gromley Grollman Grohoske Groesser Groeber Grocott Grobstein Grix Grivna Gristede Grissam Grisostomo
Grisom Grishan Grip Grinner Grinman Grines Grindel Grimlie Grillette Griggers Grigas Grigalonis Grigaliunas
Grifin Griffins Griffes Griffel Grife Griesmeyer Griesi Grham Grgurevic Greyovich Greydanus Greviston Gretzner
Gretz Gretsch Greto Gresl Gresko Grengs Gremler Greist Greisser Greisiger Greiser Greiber Gregoroff Gregoreski
Gregas Greenrose Greenlow Greenlees Greenen Greenbush Greeb Grebs Grebel Greaux Grdina Gravit Gravenstein
Gravelin Grava Graul Graughard Graue Grat Grastorf Grassano Grasmuck Grashot Grasha Grappo Graper Granvil
Granucci Grantier Granstaff Granroth Graniero Graniela Granelli Grandos Grandmont Gramza Graminski Gramberg
Grahams Grago Graen Graefe Grae Gradle Graciani Graci Grabowiecki Grabauskas Gounder Goudge Gouchie Gou Gottula
Gottleber Gotowka Gotlib Gotimer Gothier Gothe Gostowski Gossin Gosserand Gossen Goshow Goshi Gosda Gosche
Gorychka Gorri Gornikiewicz Gorgo Gorglione Goretti Gorence Gorelik Goreczny Gordis Gorczynski Gorans Gootz
Goonez Goolsbee Goolia Goodvin Goodpastor Goodgine Goodger Gooder Goodenberger Goodaker Goodacre Gonzolez
Gonzaliz Gonsalues Gones Gone Gondran Gonda Gonazlez Gomzalez Gomey Gome Gomberg Golumski Goluba Goltry Goltra
Golpe Golombecki Gollwitzer Gollogly Gollin Golkin Golk Goldware Goldrup Goldrich Goldhammer Goldhahn
Goldfischer Goldfield Goldeman Goldak Golberg Golba Golanski Golabek Goick Gogocha Goglia Gogins Goetzke
Goettman Goettig Goetjen Goeman Goeldner Goeken Goeden Godyn Godwyn Godown Godfray Goderich Gode Godde Goda
Gockerell Gochnauer Gochie Gobrecht Gobeyn Gobern Gobea Gnagey Glugla Gluckman Gluc Glowski Glowka Glowinski
Glossner Gloff Gloe Glodich Gliwski Gliues Glise Glinkerman Glimp Glicher Glenny Glembocki Gleiss Gleichweit
Gleghorn Glaviano Glauser Glaue Glaubke Glauberman Glathar Glasow Glashen Glasglow Glarson Glapion Glanden
Glader Gladen Glacken Gjorven Gjokaj Gjesdal Gjelten Givliani Gitzlaff Gittere Gitlewski Gitchell Gissler
Gisriel Girolami Girmazion Girellini Girauard Girardeau Girad Gioriano Gionson Ginnetti Ginnery Ginanni Gillom
Gillmer Gillerist Gillentine Gilhooley Gilfoy Gilespie Gildroy Gildore Gilcoine Gilarski Gihring Giggie
Giessinger Gierling Gielstra Giegerich Giedlin Gieber Gidwani Gicker Gibes Gibbings Gibbard Gianopulos Gianola
Giannell Giandelone Giancaspro Giamichael Giagni Giacomazzi Giacoletti Giachino Ghramm Ghosten Ghiringhelli
Ghiorso Ghil Ghia Gheza Ghekiere Gheewala Ghazvini Ghazi Ghazal Ghaor Ghane Ghanayem Ghamdi Gfroerer Geyette
Gewinner Gewant Gevorkian Gevedon Geuder Getting Gettenberg Getschman Getachew Gestes Gesselli Geryol Gerych
Gerty Gerton Gertken Gerster Gersch Gerpheide Geronime Gerondale Gerock Germinaro Germer Gerlock Gerla Gerking
Gerguson Geres Gerbs Gerbi Gerathy Gerardot Georgales Geohagan Geoghan Genualdi Gentis Gennaria Genga Geng
Geneseo Generous Genera Genberg Gemmel Gembe Gembarowski Gelzer Gellis Gellespie Gell Gelineau Gelger Geldrich
Gelbach Geister Geissel Geisen Geiman Geils Gehrking Gehri Gehrett Gehred Gefroh Geerken Geelan Gedris Gedo
Gechas Gecan Gebrayel Gebers Geasley Geanopulos Gdula Gbur Gazzillo Gazza Gazo Gaznes Gazdecki Gayoso Gayo
Gaymes Gawlak Gavula Gavles Gavinski Gavigan Gaves Gavell Gavalis Gautsch Gauron Gauntner Gaulzetti Gattie
Gatski Gatch Gata Gastelun Gastellum Gasson Gassler Gasse Gasquet Gasienica Gaseoma Gasch Garverick Garve
Garthee Garrod Garriss Garrish Garraghty Garness Garnder Garlovsky Gariti Garich Garibaldo Garib Gargani
Garfias Garff Garf Gares Gardy Garcelon Garced Garavelli Garala Garacci Ganze Gantewood Ganska Gannoe Ganji
Ganja Ganibe Ganiban Ganguli Gangluff Gangadyal Gane Gandhy Gandarillia Gancio Gana Gamrath Gamewell Gamela
Gamberg Gambell Gambaiani Galvano Galva Galustian Galston Galstian Galson Gals Galon Galofaro Gallipo Galleno
Gallegher Gallante Gallagos Gallaga Galjour Galinoo Galinol Galin Galietti Galhardo Galfayan Galetti Galetta
Galecki Galauiz Galaska Galashaw Galarita Galanga Galacio Gailun Gailis Gaibler Gagon Gagliardotto Gaetke
Gaestel Gaekle Gadue Gades Gacusan Gacad Gabrel Gabouer Gabisi Gabbett Gabbay Gab Gaarsland Fyles Fventes
Fusselman Fusik Fusha Fusca Furuyama Furubotten Furton Furrh Furne Furna Furlotte Furler Furkin Furfey Fure
Furch Furay Funderbunk Fundenberger Fulwiler Fulsom Fullwiler Fulliton Fulling Fuleki Fulda Fukuroku Fukada
Fuhri Fuglsang Fugle Fugah Fuesting Fuents Fudacz Fucile Fuchser Frydman Fryday Fruusto Frutoz Frullate Fruchey
Frossard Fross Froschheiser Froozy Fronduti Frondorf Fron Fromong Frometa Froiland Frohwein Frohock Froeliger
Frodsham Fritzpatrick Frist Frisino Frischkorn Fringuello Frings Friling Frikken Frietsch Friest Friedstrom
Friedhaber Friedeck Fridal Freytas Freydel Freudiger Freshley Frere Frenner Freniere Fremon Fremming Freme
Freligh Freistuhler Freiser Freil Freifeld Freidkin Freidet Frehse Freguson Freerksen Freelon Freeley
Freehoffer Freedland Fredrikson Fredline Fredicks Freddrick Frawkin Frauenkron Frati Franzeo Frantzich Frankina
Frankford Frankenfeld Franeo Frandeen Franculli Francolino Francios Franceski Franceschina Fram Fraine Fragassi
Fracier Fraccola Frabizio Fouyer Foux Foutain Fourre Fouracre Found Foules Foucha Fosso Fosser Fossa Fosburgh
Forwood Fortado Forston Forsthoffer Forschner Fornkohl Fornerod Formhals Formey Formento Forgy Forgach Fordon
Forcino Forcell Forcade Forbish Forber Fontneau Fontelroy Fonteboa Fontanini Fonsecn Fondell Fon Follie Foller
Folkins Folkens Folgar Foks Fogus Foerschler Foell Foecke Foderaro Foddrill Focks Flum Flugence Fluette
Fluetsch Flueck Flournay Flotow Flota Florkowski Florestal Floore Floerchinger Flodman Flitton Flitt Flister
Flinton Flinspach Flierl Flever Fleurissaint Fleurantin Flether Flennoy Fleitman Flegler Fleak Flautt Flaum
Flasher Fixari Fiumefreddo Fitzmier Fitzgerlad Fitzen Fittje Fitser Fitchette Fisichella Fisger Fischbein
Fischang Fiscal Fisanick Firoozbakht Firlik Firkey Fiorenzi Fiora Finucan Finto Finona Finocan Finnin Finnila
Finni Finnel Finne Finland Finkenbiner Finey Finders Filzen Filyan Filteau Filonuk Fillo Fillerup Filkey
Filippides Filippello Filburn Filbrardt Filbey Filary Filarecki Filak Fijalkowski Figurelli Figone Figlioli
Figlar Figary Figarsky Fiermonte Fierge Fiely Fieldstadt Fiedtkou Fiedorowicz Fiebich Fie Fidsky Fido Ficenec
Feyler Fewless Feulner Feuerberg Fetui Fetrow Fesus Fesenbek Ferugson Ferster Ferrise Ferratt Ferratella
Ferrall Ferracioli Feron Ferndez Fernandz Ferm Ferlic Ferjerang Feris Ferentz Fereday Ferdin Ferdico Ferderer
Ferard Feramisco Fenti Fensel Fenoff Feno Fenniwald Fenger Fenceroy Felzien Felson Felsher Fellon Felli
Fellhauer Fellenbaum Felleman Fellars Felks Felila Felico Felicione Felger Feldtman Feldner Feldker Feldhake
Felciano Felcher Fekety Feindt Feinblatt Feilbach Feikles Feigh Fehribach Fehnel Fehn Fegurgur Fego Fefer
Feezor Feery Feerst Feeling Feekes Feduniewicz Feduccia Fedorka Fedoriw Fedorczyk Fedel Feddes Fedderly Fechtel
Fecat Feazelle Feast Fearheller Fearen Feamster Fealy Fazzinga Fawell Favilla Favieri Favaron Faustman Faurot
Faur Faulstick Faulstich Faulkes Faulkenbury Faulisi Faubus Faster Fash Fasenmyer Fasci Fasbender Faruolo
Farrin Farria Farrauto Farmsworth Farmar Farlee Farha Fardo Faraco Fantz Fanner Famy Fam Falu Faltz Falto
Falson Fallie Fallick Falla Falknor Falkenthal Falis Falha Falge Falconeri Falb Falah Falack Falacco Faix
Faisca Faigle Faichtinger Fahrenwald Fahrenbruck Fahlstedt Fagnoni Faglie Fagala Faehnle Fadri Fadei Facenda
Fabus Fabroquez Fabello Fabeck Fabbozzi Ezernack Ezer Ezechu Ezdebski Eyubeh Eyermann Extine Expose Ewelike
Evora Eviston Evertz Eversmann Everleth Evering Eveler Evanski Evanosky Evanoski Evanchyk Evanchalk Euton Euser
Eurton Europe Ettl Ettison Etters Etoll Etchinson Esty Esteybar Estevane Esterson Esterling Estergard Estaban
Esshaki Essepian Esselman Essaid Essaff Esquiuel Esquerre Esquea Esposita Espenscheid Esparaza Esoimeme Esnard
Eskuchen Eskelsen Eskeets Eskaran Eskaf Eshlerman Escorza Escoe Escobeo Eschenbacher Eschenbach Eschborn
Escarrega Escalet Esbensen Esannason Ervine Ervay Ertelt Erpenbach Ero Ernstrom Ernspiker Ernandez Ermogemous
Ermita Erlwein Erlanson Erixon Erice Erfert Ereth Erdmun Erdelt Erchul Ercek Erbentraut Erard Eracleo Equiluz
Eppert Epperheimer Eppenger Eperson Enzenauer Entzi Entrup Entel Enote Enocencio Enny Ennist Ennels Ennaco
Enkerud Enick Engwer Engleby Enget Engessor Engerman Engbretson Enfort Ends Endresen Endecott Encalade Emuka
Emslander Emshoff Empleo Empfield Emperor Emmrich Emlin Emigholz Emfield Emeru Emeche Emdee Emberlin Emberley
Emberger Emayo Emanus Emami Elvert Elshair Elsensohn Elsbury Elquist Elofson Elmaghrabi Ellworths Ellifritt
Ellies Elliem Ellerkamp Ellerbeck Ellenbee Ellebrecht Elldrege Ellanson Elko Elkayam Eliszewski Elhosni
Elhassan Elhaj Elhaddad Elgen Elgas Elgar Elg Elftman Elfering Elewa Eleveld Elefritz Elbogen Elbertson
Elberson Elbahtity Elahi Ekstrum Eklov Ekis Ejide Eissinger Eirls Einfeldt Eilts Eilders Eilbert Eilbeck
Eikmeier Eifler Eiesland Eichstadt Eichenmiller Eichenauer Eichelmann Ehr Ehorn Ehnis Ehmen Ehleiter Ehinger
Ehiginator Ehigiator Egvirre Egure Eguizabal Ego Eggenberg Eggart Eget Egertson Egbe Efrati Eflin Eerkes Edwads
Edster Edralin Edmerson Edmeier Edleston Edlao Edis Edeline Edeker Economus Economides Eckrote Eckmeyer Eckle
Ecklar Eckis Echemendia Echavez Echaure Ebrani Ebo Ebilane Ebesugawa Eberting Ebersol Eberline Ebenstein
Ebbesen Ebach Easom Easlick Easker Easey Easdon Earman Earll Earlgy Earenfight Earehart Ealley Ealick Eagy
Eafford Dziurawiec Dziduch Dziadek Dzama Dyser Dys Dyreson Dymke Dyen Dwyar Dwornik Dwellingham Duwhite
Duverney Duvel Dutschmann Dutel Dute Dusak Durun Dursch Durrwachter Durousseau Durol Durig Durett Duresky
Durelli Duree Dural Duraku Dupouy Duplin Duplesis Duplaga Dupaty Duonola Dunzelman Dunten Dunt Dunster Dunnahoo
Dunmead Dunks Dunkentell Dunemn Duncker Dunckel Dunahoo Dummitt Dumez Dumag Dulberg Dulatre Dukhovny Dukeshire
Dukeshier Duitscher Duitch Dugmore Dughi Duffus Duffany Dufer Duesenberg Duerkson Duerkop Duenke Duel Dudleson
Dudik Duderstadt Dudack Duchow Duchesney Duchatellier Ducceschi Ducayne Ducay Ducatelli Dubonnet Duberstein
Dubej Dubeck Dubbin Duball Duartes Dsaachs Dryman Drybread Drumwright Drumheiser Drumgole Drullard Drue Drude
Druckhammer Dru Drought Drossos Drossman Droski Drong Drones Dronen Droegmiller Drock Drisdelle Drinkall
Drimmer Driggins Driesel Driere Drewski Dreps Dreka Dreith Dregrich Dreggs Drawy Drawec Dravland Drape Dramis
Drainer Dragun Dragt Dragotta Dragaj Drafton Drafall Drader Draa Dozois Dozar Doyan Doxon Dowsett Dovenmuehler
Douyon Douvier Douvia Douthart Doussan Doulani Douillet Dougharity Dougall Douet Dou Dotto Dottery Dotstry Doto
Dotie Doswell Doskocil Doseck Dorweiler Dorvillier Dorvee Dortilla Dorsainvil Dorrian Dorpinghaus Dorph Dorosan
Dornseif Dornhelm Dornellas Dorne Dornbos Dormanen Dormane Doriean Dorer Dorcent Dorat Dopf Dootson Doornbos
Dooney Donten Dontas Donota Donohve Donning Donnellon Donmore Donkor Donkervoet Donhoe Dongo Donelon Donchatz
Donawa Donar Domnick Domkowski Domio Dominis Dominiquez Dominicus Dominico Domingus Domianus Domas Dolven
Dolliver Doljac Doliveira Dolhon Dolgas Dolfay Dolcetto Dokuchitz Doino Doiel Doffing Doerflinger Doepner
Doelling Dodich Doderer Dockray Dockett Docker Docimo Dobre Dobrasz Dobmeier Dobesh Dobberfuhl Dobb Dmitriev
Dlobik Dlabaj Djuric Dizadare Divento Diulio Ditti Dittbrenner Ditta Ditolla Ditchfield Distilo Distance
Disponette Dispirito Dishinger Discon Disarufino Disabato Diruzzo Dirose Dirollo Dirado Dippery Diones Dinunzio
Dinucci Dinovo Dinovi Dinola Dinho Dings Dinglasan Dingel Dinco Dimperio Dimoulakis Dimopoulos Dimmack Dimling
Dimitriou Dimes Dilthey Dilox Dillworth Dillmore Dilligard Dilleshaw Dilgard Dilda Dilcher Dilchand Dikkers
Diket Dikens Digrazia Digness Digiorgi Digesare Difiora Diffendal Diewold Diestel Diesen Dien Diemoz Dielman
Diegidio Diedricks Diebol Didlake Didamo Dickun Dickstein Dickirson Dickins Dicioccio Diciano Dicaro Dicara
Dibrino Dibenedict Diamico Diak Diachenko Dhosane Dezell Dezayas Deyette Deyarmond Deyarmin Dewyer Dewit
Dewinne Devreese Devitto Devincenzi Devick Devey Devenecia Devel Deuschel Deuman Deuermeyer Detz Deturenne
Dettra Dettore Dettmering Dettmann Detterich Detorres Detlefs Detjen Detillier Dethomasis Detering Detar
Desutter Destime Destephano Desrocher Desquare Desporte Desparrois Desort Desormo Desorbo Desolier Desmarias
Desloge Deslaurier Desjardiws Desiyatnikov Desisles Desilvo Desiato Deshazior Desforges Deserres Deschomp
Deschino Desautelle Desantigo Desan Deruso Derubeis Derriso Derricott Derrer Deroos Deroko Deroin Deroest
Derobles Dernier Dermo Derkach Derizzio Deritis Derion Deriggi Dergurahian Dereu Derer Derenzis Derenthal
Derensis Derendal Derenberger Deremiah Deraveniere Deralph Depsky Deprizio Deprince Depratt Depottey Depippo
Depinho Depietro Depetris Deperte Depena Depaulis Depasse Deonarian Denski Densieski Denoyelles Denofrio Denni
Dennert Denna Deniken Denier Denhartog Dench Dence Denburger Denafo Demyers Demulling Demuizon Demosthenes
Demoney Demonett Demmon Demich Demetris Demetree Demeris Demchok Dembosky Dembinski Dember Demauri Dematos
Demasters Demarrais Demarini Demarc Demara Delveechio Delusia Deluney Deluccia Delre Delpiano Delosanglel
Delosangeles Delon Delnegro Dellos Dellon Delling Dellibovi Dellasciucca Dellasanta Dellapina Dellajacono
Dellagatta Dellaca Delinois Delilli Delilla Deliberato Delhomme Delguercio Delger Delgadilo Delfi Delfelder
Deley Delevik Delettre Delessio Deleonardo Delellis Delehoy Delegeane Deldeo Delcine Delbusto Delbrune
Delbrocco Delbo Delasko Delashaw Delasancha Delaremore Delaplane Delapenha Delanoche Delalla Delaguila Delaglio
Dekuyper Dekort Dekorne Deklerk Dekine Dejoode Dejes Dejarme Dejager Deischer Deir Deighton Deidrick Deida
Deible Dehrer Dehombre Dehler Dehghani Dehan Dehaemers Degunya Deguise Degrella Degrazio Degrandpre Degori
Degolyer Deglopper Deglanville Degado Defrates Defrancis Defranceschi Defouw Defiguero Defiglio Defide Defaria
Deeters Dedominicis Dedier Dedek Deculus Decroo Decree Decourley Decomo Declouette Declet Declark Deckelman
Dechart Dechamplain Decasanova Decardo Decardenas Decann Decaneo Debrita Debrie Debraga Debnar Debiew Debes
Debenham Debello Debarba Deback Dearstyne Dearco Deanhardt Deamer Deaguero Daylong Daya Dawber Dawahoya Davydov
Davtyan Davos Davirro Davidek Davers Davensizer Davda Dauzart Daurizio Dauila Daughetee Dauge Daufeldt Daudier
Daubenmire Daty Datu Datte Dastoli Daste Dasso Daskam Dasinger Dasalia Daryanl Darvile Darsi Darsch Darrup
Darnel Darjean Dargenio Darey Dardashti Dardagnac Darbro Darbeau Daramola Daquip Dapvaala Dantoni Dantes
Danoski Danns Dannecker Danfield Danczak Dancoes Damphousse Damoth Damoro Dammrich Dammad Damis Damerell
Dambrozio Dama Daltorio Dalponte Dalomba Dalmida Dallen Dalitz Dalio Dalhart Daleus Dalene Dalee Dalbeck Dalaq
Dair Daimaru Daill Daichendt Dahood Dahlstedt Dahley Dahler Dagnone Dagnon Dagner Daggy Daer Dae Dadds Daddea
Daddabbo Dad Dacres Dachs Dachelet Daber Czyrnik Czwakiel Czupryna Czubia Czosek Czernovski Czerno Czernik
Czerniak Czekaj Czarniecki Cyler Cychosz Cuzzo Cuva Cutri Cutone Cutia Cutburth Cusworth Custa Cusmano Cushway
Cushinberry Cusher Cushen Cushard Cusatis Curzi Curylo Curriere Currans Curra Curpupoz Curls Curleyhair Curella
Cureau Curameng Cupe Cunningan Cunnane Cummisky Cummer Cumley Cumblidge Culotti Cullin Culajay Cujas Cuez
Cuddihee Cudan Cuchiara Cuccinello Cucchiaro Cuartas Cuaresma Cuadro Csensich Cruthirds Cruthers Crutchev
Crutch Crummedyo Crumlish Cruiz Cruey Croxford Croxen Crowin Croutch Croushorn Crotwell Crother Croslen
Crookston Cronholm Cronauer Cromeens Crogier Croffie Crocitto Critzman Criton Critchelow Cristello Cristelli
Crissinger Crispo Criqui Cressell Cresencio Creglow Creggett Creenan Creeley Credille Crease Crawn Cravenho
Cravatta Cration Crantz Cragar Cragan Cracolici Cracknell Craawford Craan Cozadd Coyier Cowser Cowns Cowder
Covotta Covitt Covil Covarruvia Covarrubio Covarrubia Covar Cova Coutino Cousey Courtoy Courtad Couron Courneya
Courie Couret Courchine Countis Counceller Cottillion Cottengim Cotreau Cotheran Cotey Coteat Cotant Coswell
Costenive Costellowo Costeira Cossaboon Cossaboom Cosimini Cosier Cosca Cosano Corvelli Corsilles Corsey
Corseri Corron Corridoni Corrett Correo Corren Correau Corraro Corporon Corporal Corpeno Corolla Corolis Cornes
Cornelson Cornea Cornacchio Cormican Cormia Coriz Coric Coriaty Coriano Corderman Cordel Corde Corburn Coradi
Coponen Coples Copa Coopey Coonley Coomey Coolbrith Coolbeth Coolahan Cookey Coogen Cooey Cooch Conze Conzalez
Contreros Contreres Contras Contraras Contopoulos Contofalsky Consoli Conoly Connyer Conninghan Connette
Connerty Connarton Conlans Conkrite Confrey Confair Coneys Conelly Conejo Condreay Condino Condell Condelario
Concini Concilio Concho Conces Concepion Conable Compres Compiseno Compeau Compean Comparoni Companie Compagna
Comoletti Commes Comeauy Colyott Columbres Colsch Colpack Colorina Colopy Colonnese Colomy Colmer Colly Collozo
Collova Collora Collmeyer Collaco Colian Colglazier Colehour Colebrook Coldsmith Colden Colasamte Colander
Colaizzo Colaiacovo Coladonato Colacone Colabrese Cokins Cohoe Coho Cohlmia Cohagan Cogen Cofran Codeluppi
Cocran Cocoran Cocomazzi Cockrin Cockreham Cocking Cochis Cocherell Coccoli Cobio Cobane Coatley Coatie Coant
Coaker Coachys Cmiel Clozza Cloughly Clothey Closovschi Closey Cloman Cloffi Cloepfil Clites Clinker Clesen
Clerf Clemson Clemo Clemmon Clemmo Clemmey Cleark Clayter Clavey Clavelle Clausel Claucherty Claton Clarson
Clarendon Clarbour Clar Clap Clanin Clan Claman Civcci Civatte Civale Cisneroz Cislo Cisewski Cirioni Cipullo
Cippina Cipolone Cipolloni Cintra Cinkosky Cinalli Cimmiyotti Cimeno Cilva Cills Ciliento Cilfone Ciesiolka
Ciersezwski Cierpke Cierley Cieloha Cichosz Cichonski Cibulskas Cianciotta Ciampanella Cialella Chwieroth
Chwalek Chvilicek Chuyangher Churner Churchville Chuppa Chupik Chukri Chuh Chudzinski Chudzik Chudej Chrones
Chroman Christmau Christle Christaldi Chrispen Chriscoe Chown Chowen Chowanec Chounlapane Choulnard Chott
Chopelas Chomicki Chomali Choen Chodorov Chmelik Chludzinski Chivalette Chiv Chittom Chisnall Chischilly
Chisari Chirdon Chirasello Chipp Chiotti Chionchio Chioma Chinweze Chinskey Chinnis Chinni Chindlund Chimeno
Chilinskas Childes Chikko Chihak Chiffriller Chieves Chieng Chiavaroli Chiapetto Chiaminto Chhor Chhon Chheng
Chhabra Cheyney Chey Chevres Chetelat Chestand Chessor Chesmore Chesick Chesanek Cherwinski Chervin Cherven
Chernick Chernay Cherchio Cheon Chenevey Chenet Chenauls Chenaille Chemell Chegwidden Cheffer Chefalo Chebret
Chebahtah Cheas Chaven Chavayda Chautin Chauhdrey Chauffe Chatterson Chaton Chastant Chass Chasnoff Chars
Charnoski Charleton Charif Charfauros Chareunsri Chareunrath Charbonnel Chappan Chaples Chaplean Chapko Chaobal
Chanthaumlsa Chantha Chanofsky Chandronnait Chandier Chanchuan Chananie Chanady Champy Champany Chamley Chamers
Chamble Chamberlian Chalow Chaloner Chalita Chalaban Chajon Chais Chaille Chaidy Chagollan Chafe Chadsey
Chaderton Chabotte Cezil Cersey Cerritelli Ceronsky Ceroni Cernansky Cerenzia Cerchia Cerbantes Cerao Ceranski
Centorino Censky Ceman Cely Celuch Cellupica Cellio Cegla Cedars Ceasor Cearlock Cazzell Cazeault Caza Cavezon
Cavaleri Cavaco Cautillo Cauthorne Caulley Caughran Cattladge Cattabriga Catillo Cathers Catenaccio Catani
Catalli Catacun Casumpang Casuat Castrovinci Castronova Castoral Castiola Castin Castillero Castillejo Castera
Castellanoz Castellaneta Castelan Castanio Castanado Castagnier Cassis Cassion Cassello Casseday Cassase
Cassarubias Cassard Cassaday Caspary Casoria Casilles Casile Casida Cashing Casgrove Caseman Caselton Casello
Caselden Cascia Casario Casareno Casamayor Casaliggi Casalenda Casabona Carza Caryk Carvett Carthew Carther
Carthens Cartaya Cartan Carsno Carscallen Carrubba Carril Carrigg Carridine Carrelli Carraturo Carratura Carras
Carransa Carrahan Carpente Carpenito Caroway Caronna Carnoske Carnohan Carnighan Carnie Carnahiba Carmichel
Carmello Carlsley Carlington Cariveau Caristo Carillion Caridine Cariaso Cardish Cardino Cardinas Cardenos
Cardejon Cardeiro Carco Carbal Caravalho Caraher Caracso Caracciola Capshaws Capriccioso Cappaert Caposole
Capinpin Capiga Capezzuto Capetl Capestany Capels Capellas Caparoula Capalongan Capaldo Cantre Cantoral
Cantfield Cantabrana Canori Cannuli Canestro Canestrini Canerday Canella Candon Cancer Canatella Canak
Campolongo Campagnone Campagnini Camon Cammarn Caminita Camidge Cambronne Cambric Cambero Camaron Calzone
Calzadilla Calver Calvent Calvelo Calvaruso Calvaresi Calpin Calonsag Calonne Caloca Calligy Callez Calleo
Callaro Calixtro Caliguire Caligari Calicut Caler Calderson Calchera Calcagino Calaycay Calamarino Calamare
Cakanic Cajune Cajucom Cajero Cainion Cainglit Caiafa Cagey Cafourek Caffarel Cafagno Cadoy Cadmen Cader
Cademartori Cackett Cacibauda Caci Cabrar Cabla Cabiya Cabido Cabellon Cabeceira Cabanes Cabag Bzhyan Byther
Byro Byrley Byrdsong Bynd Bylund Byant Bverger Buzzelle Buzzanca Buyes Buyak Buvens Buttino Buttimer Buttari
Buttaccio Buther Butel Buszak Bustinza Bussom Busskohl Bussinger Bussert Busselberg Bussani Busl Buskohl Busie
Bushie Busenius Buseck Buscarino Busacker Burwick Burtin Burriesci Burreson Burnum Burnet Burneisen Burnaman
Burlette Burlando Burki Burker Burkel Burka Burigsay Burhanuddin Burgen Burgbacher Buretta Buress Burdsall
Burdis Burdg Bur Buquo Buontempo Buonadonna Bunzey Bunyea Buntain Bunkers Bungy Bungart Bunetta Bunes Bundley
Bundette Bumm Bumbray Bumba Bumatay Bulwinkle Bultron Bulnes Bullo Bullmore Bullerwell Bullert Bullara Bulland
Bulkin Bulgarella Bulacan Bukrim Bukowinski Bujol Buja Buike Buhoveckey Buhite Bugtong Bugler Bugenhagen
Bugayong Bugarewicz Bufton Buetti Buess Buerstatte Buergel Buerge Buer Buegler Bueggens Buecher Budzyna Budz
Budworth Budesa Buddle Buddemeyer Buckreis Buckmiller Bucke Buchser Buchsbaum Buchs Buchna Buchheim Bucchin
Bucanan Bubbico Buanno Bual Brzycki Brzostowski Bryum Brynga Brynestad Bryar Bruzewicz Bruyn Bruun Brutlag
Bruson Bruski Bruse Bruscino Brunsting Brunskill Brunow Brunnemer Brunderman Brunckhorst Brunback Brumbley Bruh
Brugal Bruenderman Bruegman Brucie Brozyna Brozell Brownsworth Brownsword Brownsberger Browley Brous Brounson
Broumley Brostoff Brossmann Brosig Broschinsky Broomell Brookshier Bronikowski Bromberek Brombach Brokins
Broking Brojakowski Broich Brogren Brogglin Brodhurst Brodhag Brodey Brocklebank Brockie Brockell Brochhausen
Broccolo Brittsan Brits Britnell Brisley Brisbone Briola Brintnall Bringman Bringas Bringantino Brinckerhoff
Briguglio Briggerman Brigg Brigantino Briehl Brieger Bridson Bridjmohan Bridgford Bridgens Bridendolph Briden
Briddick Bricknell Brickles Brichetto Briare Brez Brevitz Brevil Breutzmann Breuning Bretl Brethour Bretana
Bresolin Breslawski Brentnall Brentano Brensnan Brensinger Brensel Brenowitz Brennenstuhl Brengle Brendlinger
Brend Brence Brenaman Bremseth Bremme Breman Brelje Breitung Breitenfeldt Breines Breiland Brehony Bregon Brege
Bregantini Brefka Breeman Bredy Bredow Bredice Bredahl Brechbill Brearley Brdar Brazzi Brazler Braye Braver
Bravender Bravard Braunsdorf Braught Brauchla Bratek Braskey Brasket Branske Branot Branine Braniff Brangan
Branen Branecki Brandsrud Brandman Brandeland Brandauer Brancazio Brancanto Branaugh Bramucci Brakstad Brais
Braim Braig Brah Brage Bradrick Bradon Bradicich Brackelsberg Brachman Brachle Bracetty Bracaloni Bozzell
Bozovich Bozinovich Boyenga Bowring Bowlet Bowgren Bowersmith Bowels Bowcutt Bovio Boveja Bovain Boutchyard
Bousson Bousqute Bousley Bourns Bourlier Bourgois Bourff Bourek Bourdeaux Boundy Bouliouris Boudrieau Boudin
Bouchaert Botwin Bottomly Bottolfson Bottolene Bottiggi Botterbusch Botros Botras Botdorf Bostelman Bossenbroek
Bossardet Bosowski Boschult Borycz Borwig Boruvka Bortignon Borrolli Borries Borreta Borr Borozny Borowiec
Boronat Bornman Bormes Borlin Borguez Borgstede Borgert Borgers Borgella Borell Bordon Bordi Bordges Borde
Borbon Boratko Boque Boppre Boosalis Boorom Bookter Bookmiller Bookamer Bonzo Bonyai Bonugli Bonsu Bonsey
Bonsell Bonsee Bonow Bonno Bonnlander Bonnenfant Bonjorno Boniol Bongo Bonetto Bonepart Bondre Bonapart
Bonagurio Bonaguidi Bomzer Bompane Bomilla Bomia Bombino Bomaster Bollens Bollbach Bollaert Bolins Bolinder
Bolig Bolian Bolfa Bolevice Boldwyn Bolduan Bolde Bokal Boitel Boin Boillot Boid Bohonik Bohnker Bohney Bohlsen
Bohlman Bohlken Bogut Bognuda Bogguess Bogg Bofinger Boero Boerm Boeri Boera Boelk Boehnke Boege Bodyfelt Bodon
Bodison Bodfish Boderick Bodenhagen Bodelson Bodary Bocskor Bockrath Bocklund Bockhorn Bockenstedt Bockelmann
Bochicchio Boches Bochek Bocchieri Boccard Bobsin Bobrosky Bobowiec Boblak Bobet Boane Boamah Blyze Blute Blush
Blunkall Blundo Blumkin Bluming Blumenschein Blumenkrantz Blumenberg Bluel Bloye Blott Blotsky Blossomgame
Blosfield Bloomstrom Bloomstrand Bloomsburg Blonsky Blonigan Blomstrand Bloes Bloemker Bloedel Blochberger
Blizard Blinebry Blindt Blihovde Blide Blicker Bleything Blevans Blessett Blesofsky Bleiler Bleichner Bleicher
Bleeck Blee Blazon Blazing Blazich Blaydon Blaxland Blauman Blaszczyk Blasl Blashak Blasenhauer Blanscet
Blanquet Blanquart Blannon Blanko Blanga Blander Blakstad Blailock Blafield Blaeser Blaese Blady Bladt Blacock
Blackwall Blackmoore Blackmar Blackington Blackbird Blacio Blachowski Bjornstrom Bjerknes Bjerken Bjella
Bizzard Bivans Bitzenhofer Bitar Bitah Bissol Bissel Bissada Bispham Bisikirski Bischel Biscari Bisanz
Birthwright Birsner Bironas Birner Birnberg Birkmaier Birkenhagen Birely Birdon Bionda Binn Bininger Binderup
Binam Billus Billue Billotti Billinsley Billingsby Billigmeier Billiet Billiar Billesbach Bilchak Bilansky
Bijan Bihler Bihl Bigusiak Bigony Bignell Biggard Biewald Biever Bietsch Biesenthal Biesecker Bierut Bierstedt
Bierschbach Biersack Bierod Bierl Bierkortte Biener Bielser Bielke Bielefield Biedekapp Bidstrup Bidell
Biddlecome Bicknase Bicking Bichoupan Bichoff Bibiloni Biastock Biasotti Bianchin Bhullar Bhaskar Bhairo
Bezenek Beyser Beyke Beyea Beydoun Beyale Beyal Bevevino Beuttel Beutnagel Beuthin Beuse Beurskens Beukema
Beukelman Beuerle Beuchler Betzner Betzler Betzig Bettley Betry Betit Bethurem Betenson Betak Bestwick Bestine
Bessone Bessinger Bessellieu Besong Besner Beskom Beshore Besen Beseke Besares Besant Besanson Berzunza Berulie
Bertrum Bertot Bertman Berther Berth Bertella Bertao Bershadsky Bersaw Berrospe Berray Bernstock Bernotas
Bernos Bernmen Bernitsky Bernieri Bernheim Berneri Bernell Bernbeck Bernaudo Bernau Bernarducci Bernardon
Bernand Bernacki Berlingo Berley Berlandy Berlacher Berkovitch Berkenbile Berkbigler Berishaj Bering Bergstedt
Bergsman Bergouignan Bergold Bergmeyer Bergenty Bergenstock Bergene Bergamine Berey Beresik Bereda Berdux
Berdar Berdahl Berczy Berchielli Bercher Berceir Berbig Berbereia Benzee Benwarc Benulis Bentzinger Bentrem
Benthusen Benston Bennings Bennight Benneth Bennard Bennafield Benkosky Benker Benje Benisek Benintendi Bening
Benimadho Benezra Beneuento Bendu Bending Bendell Benckendorf Benbenek Benamati Benafield Benach Benac Bembi
Belwood Belvees Belstad Belski Belschner Belscher Belovs Belousson Belous Belony Belonger Belluz Bellmore
Bellitti Belliston Bellingtier Bellinder Bellhouse Bellflowers Bellen Bellehumeur Bellar Bellantone Bellair
Bellace Belken Belke Beliz Belieu Belidor Beliard Belfy Belfort Belfast Belezos Belchior Belanich Belancer
Bejil Bejger Bejerano Beja Beiswenger Beissel Beilstein Beilinson Beilfuss Beile Behner Behizadeh Behimer
Beherns Behanan Behal Begun Beguhl Begolli Begnoche Begen Beese Beerle Beemon Beelar Beedoo Beedles Beedham
Beebout Bedre Bedocs Bednarowicz Bedlion Bedillion Beder Bedenfield Bedee Bedaw Bedatsky Bedar Beckor Becklin
Beckes Beckelheimer Beaureguard Beauparlant Beattle Beatson Beath Beards Bearded Beandoin Beady Beachman
Beachell Bayus Baysden Bayouth Bayn Bayani Baxtor Bawks Bawcombe Baves Bautiste Baute Baurer Baumohl Baumli
Baumkirchner Baumiester Baumgartel Baumgarn Baumfalk Bauchspies Bauce Batzri Battisto Batter Battenhouse
Batteiger Batrich Batra Batlis Batliner Batkin Batchellor Bastick Bastardi Bassiti Basore Basone Baskow Basini
Basila Bashline Baseley Bascas Barvosa Barvick Barus Bartuska Bartula Bartosik Bartosch Bartmes Bartlette
Bartkus Bartkiewicz Bartholomeu Barte Bartch Barsegyan Barschdoor Barscewski Barsamian Barryman Barrowman
Barrois Barrish Barriault Barrete Barree Barran Baronne Barninger Barners Barnebey Barnak Barnacle Barlup
Barlock Barlau Barlak Barken Barkema Barjenbruch Barillo Barill Barientos Baria Bargstadt Bargmann Bargeron
Barera Bardos Bardoner Bardill Bardell Barck Barcik Barchus Barchacky Barberr Barbaza Barbarito Barbare
Barbalich Barbadillo Baranga Barahana Baradi Barad Barach Barabin Banwarth Bansmer Banowski Bannett Bankos
Bangura Banerji Banek Bandyk Bandura Bandasak Bandarra Bancourt Banco Bancks Banbury Bamforth Bambas Bambace
Balzotti Balzarine Balza Balwinski Baltruweit Baltazor Balsis Baloy Balow Balock Balo Balm Balluch Ballowe
Ballmann Ballez Balletto Ballesterous Ballena Ballejos Ballar Ballan Ballagas Balitas Balish Baligod Balich
Baldwyn Balduzzi Baldos Balderree Baldearena Balda Balcos Balasko Balangatan Balak Baladejo Bakalars Bajko
Bajek Baitner Baison Bairo Baiotto Bainey Bailleu Bailado Baibak Bahde Bahadue Bagwill Bagu Bagron Bagnaschi
Baff Baeskens Baerg Baenziger Baell Badzinski Badruddin Badlam Badey Badertscher Badenoch Badagliacca Bacone
Bacman Backhuus Bachmeyer Bachinski Bachas Bachan Bacerra Bacayo Babson Bablak Babinski Babilon Babikian Babicz
Babbish Baarts Baack Azznara Azuma Azor Azatyan Azapinto Ayyad Aytes Aysien Aymar Aylock Ayhens Ayele Axtman
Axman Awyie Avona Avner Avison Avenia Aveles Avarbuch Avancena Autullo Autovino Autobee Auter Austino Auster
Auslam Aurrichio Aun Auls Aulder Audibert Audelhuk Auckley Auces Aubel Auala Atzinger Atzhorn Attwell Attles
Attia Atthowe Atteburg Atmore Atleh Atkisson Athy Atherholt Athanasiou Atengco Atamanczyk Astillero Astafan
Assum Assing Assenmacher Assalone Assael Asrari Aspri Aspley Asperheim Aspell Asnicar Asner Askiew Askia Aske
Ask Ashkettle Ashing Ashbourne Ashbach Ashaf Aseng Aseltine Ascol Aschbacher Asamoah Arzabala Arview Arvez
Arvanitis Arva Arunachalam Arton Arties Artibee Arthun Artez Arters Arsham Arseneault Arroyd Arroyano Arrospide
Arrocho Arrisola Arrindel Arrigone Arrellin Arredla Arrand Arrance Arquelles Arosemena Arollo Arnsberger Arnitz
Arnerich Arndell Arnaudet Arnao Army Armout Armold Armocida Armlin Armiso Armesto Armen Armada Arkontaky Arking
Aristizabal Arildsen Arichabala Ariail Argulewicz Argudin Argro Arendash Arendall Arendale Arelleano Arehano
Ards Ardeneaux Ardelean Ardaly Arciola Arcieri Archiopoli Archdale Archbell Arbon Arbolida Arbetman Arbertha
Arau Arashiro Araneo Araldi Arabajian Aquas Apthorpe Apshire Aprill Aprigliano Applonie Appl Appana Aponta
Aplington Apley Apker Apelian Apadaca Aono Anzideo Anway Antronica Antosh Antonovich Antoniak Antolak Antila
Antignani Anthes Antao Ansoategui Ansloan Anreozzi Anos Anolick Anoe Annuzzi Anning Annarino Annal Annable
Anitok Aninion Animashaun Anidi Angocicco Angland Angiolelli Angileri Angilello Angier Angermeier Angelozzi
Angelou Angellotti Angalich Aney Anewalt Anetsberger Anesi Aneshansley Anene Anecelle Andrzejczyk Andrzejczak
Andrson Androde Andriopulos Andrino Andrich Andregg Andreessen Andrango Andradez Andrades Andrachak Andoh
Andina Anderst Anderholm Andere Andalora Anciso Ancic Ancar Ancalade Anawaty Anawalt Amys Amstrong Amspaugh
Amous Amott Amormino Amoriello Amorello Amoe Amodt Ammonds Ammirata Ammer Amlin Amith Amistadi Amill American
Amentler Amemiya Amejorado Amedro Amburgy Ambroziak Ambrister Amboree Amboise Ambert Ambagis Amauty Amas
Amarian Amalong Alwazan Alvirez Alvero Alverado Alty Altstatt Altsisi Altmark Altimus Altamiruno Alson Alsing
Alsaqri Alrod Alquesta Alpis Alpheaus Alperin Aloy Alosta Aloan Alnoor Almsteadt Almstead Almos Almgren Almarza
Almajhoub Allyne Allsbrooks Allon Allinger Alliman Allgire Allevato Alleshouse Alleruzzo Allerton Allder
Allcock Allbert Allanson Allabaugh Alkins Alkema Alkana Aljemal Alisauskas Alimo Alimento Alie Alicer
Alhusseini Alhameed Alhambra Alhaddad Alfiero Aleyandrez Alexidor Alexanders Alexakis Alesse Alesna Alepin
Alejandrez Aldworth Aldrow Aldrige Alcantas Albu Albrough Albor Albe Albarracin Albarazi Alatosse Alarcone
Alanko Aland Alamia Alameida Alambar Alai Akwei Ako Akley Akinrefon Akimseu Akhavan Akhand Akery Akawanzie
Akapo Akamiro Akal Ajoku Aiuto Aiudi Airth Aipperspach Aiporlani Aipopo Aiola Aini Ailsworth Aills Ailiff
Aievoli Aid Aiava Ahyet Ahrenholz Ahnell Ahlo Ahlfield Ahlemeyer Ahimud Ahia Ahhee Ahaus Ahalt Agustino
Agustine Agurs Agumga Aguele Agresto Agreda Agpaoa Agoro Agonoy Agoff Aggers Agemy Ageboi Agbisit Afurong
Afshar Affronti Afflick Affeltranger Afable Aeillo Adule Adrion Adolfson Adner Adloff Adling Adickes
Adelsperger Adelmund Adelizzi Addeo Adamsonis Adamsen Adamowski Adamos Adamec Adalja Acosto Acors Acorda Acock
Acly Ackah Achin Aceveda Acerra Acerno Aceituno Acee Accala Acal Abusufait Abugn Abuel Abriola Abrey Abrell
Abramovitz Abramoff Abramian Abrahamian Abousaleh Aboshihata Abolafia Ableman Abkemeier Abington Abigantus
Abide Abeta Abercombie Abdulmuniem Abdelmuti Abdelaziz Abdelal Abbington Abbatiello Abajian Abaja Aarsvold
Aarhus Aardema Aarant Aanderud Aalund Aalderink --`,
} as const;
