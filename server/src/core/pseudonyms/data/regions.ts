/** Made by scripts/build-inventories.mjs; change that, not this. Sources and licences: SOURCES.md. */
export const REGIONS = {
  FR: `Alsace;Aquitaine;Auvergne;Basse-Normandie;Bourgogne;Bretagne;Centre;Champagne-Ardenne;Corse;Franche-Comté;
Haute-Normandie;Île-de-France;Languedoc-Roussillon;Limousin;Lorraine;Midi-Pyrénées;Nord-Pas-de-Calais;
Pays de la Loire;Picardie;Poitou-Charentes;Provence-Alpes-Côte d'Azur;Rhône-Alpes`,
  CH: `Argovie;Appenzell Rhodes-Intérieures;Appenzell Rhodes-Extérieures;Bâle-Ville;Bâle-Campagne;Berne;Fribourg;
Genève;Glaris;Grisons;Jura;Lucerne;Neuchâtel;Nidwald;Obwald;Schaffhouse;Schwyt;Soleure;Saint-Gall;Thurgovie;
Tessin;Uri;Valai;Vaud;Zoug;Zurich;Aargau;Appenzell Ausserrhoden;Appenzell Innerrhoden;Basel-Land;Basel-Stadt;
Bern;Freiburg;Genf;Glarus;Graubünden;Luzern;Neuenburg;Nidwalden;Obwalden;St. Gallen;Schaffhausen;Schwyz;
Solothurn;Thurgau;Waadt;Wallis;Zug;Zürich`,
  CA: `Alberta;Colombie-Britannique;Manitoba;Nouveau-Brunswick;Terre-Neuve-et-Labrador;Nouvelle-Écosse;
Territoires du Nord-Ouest;Nunavut;Ontario;Île-du-Prince-Édouard;Québec;Saskatchewan;Yukon`,
  GB: `England;Northern Ireland;Scotland;Wales;Avon;Bedfordshire;Berkshire;Borders;Buckinghamshire;Cambridgeshire;
Central;Cheshire;Cleveland;Clwyd;Cornwall;County Antrim;County Armagh;County Down;County Fermanagh;
County Londonderry;County Tyrone;Cumbria;Derbyshire;Devon;Dorset;Dumfries and Galloway;Durham;Dyfed;East Sussex;
Essex;Fife;Gloucestershire;Grampian;Greater Manchester;Gwent;Gwynedd County;Hampshire;Herefordshire;
Hertfordshire;Highlands and Islands;Humberside;Isle of Wight;Kent;Lancashire;Leicestershire;Lincolnshire;
Lothian;Merseyside;Mid Glamorgan;Norfolk;North Yorkshire;Northamptonshire;Northumberland;Nottinghamshire;
Oxfordshire;Powys;Rutland;Shropshire;Somerset;South Glamorgan;South Yorkshire;Staffordshire;Strathclyde;Suffolk;
Surrey;Tayside;Tyne and Wear;Warwickshire;West Glamorgan;West Midlands;West Sussex;West Yorkshire;Wiltshire;
Worcestershire`,
  US: `Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;
Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;
Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;
Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington;
West Virginia;Wisconsin;Wyoming`,
  IE: `Carlow;Cavan;Clare;Cork;Donegal;Dublin;Galway;Kerry;Kildare;Kilkenny;Laois;Leitrim;Limerick;Longford;Louth;Mayo;
Meath;Monaghan;Offaly;Roscommon;Sligo;Tipperary;Waterford;Westmeath;Wexford;Wicklow`,
  AU: `New South Wales;Queensland;Northern Territory;South Australia;Western Australia;Tasmania;
Australian Capital Territory;Victoria`,
  DE: `Baden-Württemberg;Bayern;Berlin;Brandenburg;Bremen;Hamburg;Hessen;Mecklenburg-Vorpommern;Niedersachsen;
Nordrhein-Westfalen;Rheinland-Pfalz;Saarland;Sachsen;Sachsen-Anhalt;Schleswig-Holstein;Thüringen`,
  AT: `Burgenland;Kärnten;Niederösterreich;Oberösterreich;Salzburg;Steiermark;Tirol;Vorarlberg;Wien`,
  ES: `Andalucía;Aragón;Principado de Asturias;Baleares;Canarias;Cantabria;Castilla-La Mancha;Castilla y León;Cataluña;
Comunidad Valenciana;Extremadura;Galicia;La Rioja;Comunidad de Madrid;Navarra;País Vasco;Región de Murcia;Álava;
Albacete;Alicante;Almería;Asturias;Ávila;Badajoz;Barcelona;Burgos;Castellón;Ciudad Real;Cuenca;Cáceres;Cádiz;
Córdoba;Gerona;Granada;Guadalajara;Guipúzcoa;Huelva;Huesca;Islas Baleares;Jaén;La Coruña;Las Palmas;León;Lugo;
lérida;Madrid;Murcia;Málaga;Orense;Palencia;Pontevedra;Salamanca;Santa Cruz de Tenerife;Segovia;Sevilla;Soria;
Tarragona;Teruel;Toledo;Valencia;Valladolid;Vizcaya;Zamora;Zaragoza`,
  MX: `Aguascalientes;Baja California Norte;Baja California Sur;Estado de México;Campeche;Chiapas;Chihuahua;Coahuila;
Colima;Durango;Guanajuato;Guerrero;Hidalgo;Jalisco;Michoacan;Morelos;Nayarit;Nuevo León;Oaxaca;Puebla;Querétaro;
Quintana Roo;San Luis Potosí;Sinaloa;Sonora;Tabasco;Tamaulipas;Tlaxcala;Veracruz;Yucatán;Zacatecas`,
  IT: `Agrigento;Alessandria;Ancona;Aosta;Arezzo;Ascoli Piceno;Asti;Avellino;Bari;Barletta-Andria-Trani;Belluno;
Benevento;Bergamo;Biella;Bologna;Bolzano;Brescia;Brindisi;Cagliari;Caltanissetta;Campobasso;Carbonia-Iglesias;
Caserta;Catania;Catanzaro;Chieti;Como;Cosenza;Cremona;Crotone;Cuneo;Enna;Fermo;Ferrara;Firenze;Foggia;
Forlì-Cesena;Frosinone;Genova;Gorizia;Grosseto;Imperia;Isernia;La Spezia;L'Aquila;Latina;Lecce;Lecco;Livorno;
Lodi;Lucca;Macerata;Mantova;Massa-Carrara;Matera;Messina;Milano;Modena;Monza e della Brianza;Napoli;Novara;
Nuoro;Olbia-Tempio;Oristano;Padova;Palermo;Parma;Pavia;Perugia;Pesaro e Urbino;Pescara;Piacenza;Pisa;Pistoia;
Pordenone;Potenza;Prato;Ragusa;Ravenna;Reggio Calabria;Reggio Emilia;Rieti;Rimini;Roma;Rovigo;Salerno;
Medio Campidano;Sassari;Savona;Siena;Siracusa;Sondrio;Taranto;Teramo;Terni;Torino;Ogliastra;Trapani;Trento;
Treviso;Trieste;Udine;Varese;Venezia;Verbano-Cusio-Ossola;Vercelli;Verona;Vibo Valentia;Vicenza;Viterbo`,
  PT: `Açores;Aveiro;Beja;Braga;Bragança;Castelo Branco;Coimbra;Évora;Faro;Guarda;Leiria;Lisboa;Madeira;Portalegre;
Porto;Santarém;Setúbal;Viana do Castelo;Vila Real;Viseu`,
  BR: `Acre;Alagoas;Amapá;Amazonas;Bahia;Ceará;Distrito Federal;Espírito Santo;Goiás;Maranhão;Mato Grosso;
Mato Grosso do Sul;Minas Gerais;Pará;Paraíba;Paraná;Pernambuco;Piauí;Rio de Janeiro;Rio Grande do Norte;
Rio Grande do Sul;Rondônia;Roraima;Santa Catarina;São Paulo;Sergipe;Tocantins`,
  NL: `Drenthe;Flevoland;Friesland;Gelderland;Groningen;Limburg;Noord-Brabant;Noord-Holland;Overijssel;Utrecht;Zeeland;
Zuid-Holland`,
  BE: `Anvers;Limbourg;Flandre occidentale;Flandre orientale;Hainaut;Liège;Luxembourg;Namur;Brabant flamand;
Brabant wallon;West-Vlaanderen;Oost-Vlaanderen;Vlaams-Brabant;Antwerpen;Limburg;Brussel`,
} as const;
