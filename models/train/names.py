"""Names of people and places: the lists of the data folder, lists of this module, and how to draw from them.

One name in ten (by a hash of its letters) is held back: training never draws it, the generated test sets draw nothing else.
"""

from __future__ import annotations

import bisect
import csv
import gzip
import itertools
import random
import zlib
from dataclasses import dataclass, field
from pathlib import Path

# Countries whose popular names serve a language first.
COUNTRIES = {
    "fr": ("FR", "BE", "CH", "CA", "LU"),
    "en": ("GB", "US", "IE", "AU", "NZ", "CA"),
    "de": ("DE", "AT", "CH"),
    "es": ("ES", "MX", "AR", "CL", "CO", "PE"),
    "it": ("IT",),
    "pt": ("PT", "BR"),
    "nl": ("NL", "BE"),
}
CITY_COUNTRIES = {
    "fr": ("FR", "FR", "FR", "BE", "CH", "LU"),
    "en": ("GB", "GB", "US", "IE", "CA"),
    "de": ("DE", "DE", "AT", "CH"),
    "es": ("ES",),
    "it": ("IT",),
    "pt": ("PT",),
    "nl": ("NL", "NL", "BE"),
}

# Surnames by origin, written for this project from general knowledge; no list was copied.
SURNAMES = {
    "fr": """Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Lefèvre Leroy Roux David Bertrand
    Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Faure Fauré André Mercier Blanc Guérin Boyer Garnier
    Chevalier François Legrand Gauthier Garcia Perrin Robin Clément Morin Nicolas Henry Roussel Mathieu Gautier Masson Marchand Duval
    Denis Dumont Marie Lemaire Noël Meyer Dufour Meunier Brun Blanchard Giraud Joly Rivière Lucas Brunet Gaillard Barbier Arnaud Martinez
    Gérard Roche Renard Schmitt Roy Leroux Colin Vidal Caron Picard Roger Fabre Aubert Lemoine Renaud Dumas Lacroix Olivier Philippe
    Bourgeois Pierre Benoît Rey Leclerc Payet Rolland Leclercq Guillaume Lecomte López Jean Dupuy Guillot Hubert Berger Carpentier
    Sánchez Dupuis Moulin Louis Deschamps Huet Vasseur Perez Boucher Fleury Royer Klein Jacquet Adam Paris Poirier Marty Aubry Guyot
    Carré Charles Renault Charpentier Ménard Maillard Baron Bertin Bailly Hervé Schneider Fernández Le\u00a0Gall Collet Léger Bouvier
    Julien Prévost Millet Perrot Daniel Le\u00a0Roux Cousin Germain Breton Besson Langlois Rémy Le\u00a0Goff Pelletier Lévêque Perrier Leblanc
    Barré Lebrun Marchal Weber Mallet Hamon Boulanger Jacob Monnier Michaud Rodríguez Guichard Gillet Étienne Grondin Poulain Tessier
    Chevallier Collin Chauvin Da\u00a0Silva Bouchet Gay Lemaître Bénard Maréchal Humbert Reynaud Antoine Hoarau Perret Barthélemy Cordier
    Pichon Lejeune Gilbert Lamy Delaunay Pasquier Carlier Laporte Béraud Dufresne Thibault Pons Delorme Sauvage Vallée Courtois
    Bellanger Ferrand Delattre Estève Lebreton Gros Guillet Bigot Quéré Le\u00a0Bihan Kerbrat Bodin Lagarde Coste Coulon Hébert Raynal
    Delmas Jourdan Ollivier Valentin Vaillant Besnard Ledoux Camus Grenier Vigneron Marin Forestier Evrard Mauger Bouquet Ricard Peltier
    de\u00a0La\u00a0Tour du\u00a0Pont de\u00a0Villiers de\u00a0Saint-Aubin d'Estaing de\u00a0Montigny des\u00a0Essarts La\u00a0Fontaine L'Hermitte Saint-Martin Saint-Pierre
    Beauchamp Bellecour Châtelain Crépin Désiré Féraud Gaubert Hérault Jégou Kléber Lhuillier Mérigot Néron Pécheur Quénard Régnier
    Sénéchal Thévenin Urbain Vérité Yvon Zimmermann Haas Kieffer Wagner Schaeffer Kuntz Heitz Jung Becker Lauret Fontaine Boyer Maillot""",
    "de": """Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann
    Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler
    Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank
    Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein
    Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas
    Voigt Sauer Arnold Wolff Pfeiffer Gruber Wimmer Steiner Moser Egger Hofer Leitner Brunner Aigner Wallner von\u00a0Arnim von\u00a0der\u00a0Heide
    zu\u00a0Guttenberg Petersen Hansen Jansen Thomsen Claußen Nowak Kowalski Baumgartner Rüegg Zürcher Bürgi Aebischer Gerber Wyss""",
    "en": """Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood
    Jackson Clarke Hughes Edwards Turner Hill Moore Clark Harris Lewis Young King Baker Harrison Morris Allen Scott Watson Parker Bennett
    Cook Bailey Carter Richardson Shaw Collins Bell Cox Marshall Murphy Miller Kelly Palmer Mason Webb Rogers Gray Mills Hunt Barnes
    Holmes Knight Butler Pearson Fletcher Reynolds Stevens Murray Ford Simpson Ellis Fisher Harvey Grant O'Brien O'Connor O'Neill
    MacLeod McDonald McCarthy Fitzgerald Sullivan Doherty Gallagher Byrne Ryan Walsh Campbell Stewart Ross Ferguson Cunningham Sinclair
    Whitaker Hargreaves Ashworth Bradshaw Thornton Holloway Pemberton Langley Winslow Prescott Underwood Blackwood Hawthorne Sanders""",
    "es": """García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero
    Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz
    Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Herrera
    Márquez León Vidal Peña Flores Cabrera Campos Vega Fuentes Carrasco Aguilar Reyes Caballero Nieto Santana Pascual Ferrer Puig Soler
    Etxebarria Aguirre Ibarra Zubiri Goikoetxea Bastida Quispe Mamani Restrepo Echeverría de\u00a0la\u00a0Fuente del\u00a0Río de\u00a0la\u00a0Cruz San\u00a0Martín""",
    "it": """Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De\u00a0Luca Mancini Costa Giordano Rizzo
    Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo
    Serra Coppola De\u00a0Santis D'Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala
    De\u00a0Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti Cattaneo Morelli Amato Silvestri Mazza Testa Grassi Pellegrino Carbone
    D'Amico Della\u00a0Valle Di\u00a0Stefano Lo\u00a0Presti La\u00a0Rosa Zanetti Bortolotti Pozzi Donati Guidi Bernardi Sartori Piras Neri""",
    "pt": """Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida
    Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramos
    Reis Simões Antunes Matos Fonseca Machado Araújo Barbosa Tavares Lourenço Castro Figueiredo Azevedo Freitas Magalhães Henriques Lima
    Guerreiro Batista Pinheiro Faria Miranda Barros Morais Nogueira Esteves Anjos Baptista Campos Mota Andrade Brito Sá Nascimento Leite
    Abreu Borges Melo Vaz Pacheco Queirós Assunção Conceição dos\u00a0Santos da\u00a0Silva de\u00a0Oliveira da\u00a0Costa do\u00a0Nascimento""",
    "nl": """De\u00a0Jong Jansen De\u00a0Vries Van\u00a0den\u00a0Berg Van\u00a0Dijk Bakker Janssen Visser Smit Meijer De\u00a0Boer Mulder De\u00a0Groot Bos Vos Peters Hendriks
    Van\u00a0Leeuwen Dekker Brouwer De\u00a0Wit Dijkstra Smits De\u00a0Graaf Van\u00a0der\u00a0Meer Kok Jacobs De\u00a0Haan Vermeulen Van\u00a0den\u00a0Heuvel Van\u00a0der\u00a0Veen
    Van\u00a0den\u00a0Broek De\u00a0Bruijn Schouten Van\u00a0Beek Willems Van\u00a0Vliet Van\u00a0der\u00a0Heijden Hoekstra Maas Verhoeven Koster Van\u00a0Dam Prins
    Blom Huisman Peeters Kuipers Van\u00a0Veen Postma Veenstra Kramer Van\u00a0den\u00a0Brink Scholten Van\u00a0Wijk Postma Martens Vink De\u00a0Bruin Timmermans
    Groen Gerritsen Jonker Van\u00a0Loon Boer Van\u00a0der\u00a0Velde Willemsen Smeets De\u00a0Lange De\u00a0Vos Bosch Van\u00a0Dongen Schipper De\u00a0Koning Claes
    Maes Wouters Mertens Goossens De\u00a0Smet Dubois Lambrechts Vandenberghe Vanhoutte Declercq De\u00a0Clercq Verstraete Desmet Aerts Hermans""",
    "maghreb": """Benali Ben\u00a0Ali Ben\u00a0Salah Ben\u00a0Youssef Ben\u00a0Amor Benmoussa Bensaïd Benkirane Benyahia Belkacem Belhadj Belkhir Bouazza Boudiaf Bouzid
    Boukhari Bouteflika Chaoui Cherif Chérif Cherkaoui Daoud Djebbar El\u00a0Amrani El\u00a0Idrissi El\u00a0Fassi El\u00a0Khattabi El\u00a0Mansouri El\u00a0Haddad
    El-Khoury Alaoui Amrani Bennani Berrada Fassi Ghali Guerfi Haddad Hadj Hamdi Hamidou Hassani Jaziri Jlassi Kaddour Kaci Khelifi
    Khelil Lahlou Laroussi Mansour Mansouri Meziane Mokhtari Naciri Ouali Ouahbi Oukaci Rahmani Saadi Saïdi Slimani Tahar Tazi Trabelsi
    Yahiaoui Zeroual Zerrouki Ziani Zidane Mebarki Messaoudi Aït\u00a0Ahmed Aït-Saïd Ould\u00a0Mohamed Abdelkader Abdellaoui Hammami Gharbi
    Ayari Chebbi Dridi Mejri Ferchichi Brahimi Lounis Hamadi Kherfi Taleb Sebti Bouchareb Nasri Rezgui""",
    "mashriq": """Haddad Khoury Nassar Najjar Sayegh Hariri Aoun Gemayel Chamoun Karam Saliba Abboud Al-Masri Al-Hassan Al-Sayed Al\u00a0Ahmad Hussein
    Ibrahim Abdallah Abdel\u00a0Rahman Mahmoud Mustafa Saleh Sharif Darwish Khalil Barakat Qasim Aziz Rashid Tamimi Shahin Bakr Halabi
    Shami Baghdadi Farsi Hosseini Ahmadi Karimi Moradi Rezaei Tehrani Rahimi Noorzai Popal""",
    "africa": """Diallo Traoré Traore Coulibaly Koné Keita Keïta Cissé Camara Touré Sissoko Sylla Bah Barry Sow Ba Diop Ndiaye N'Diaye Fall Faye
    Gueye Sarr Seck Mbaye Mbow Niang Diouf Sène Thiam Wade Kane Sy Dia Diarra Dembélé Doumbia Fofana Konaté Ouattara Ouédraogo Sawadogo
    Zongo Kaboré Compaoré Kouassi Kouamé Koffi Kouakou N'Guessan Yao Konan Brou Adjovi Agbodjan Amoussou Hounkpatin Mensah Owusu Boateng
    Asante Okafor Okonkwo Adeyemi Adebayo Eze Nwosu Obi Balogun Ibrahim Mbeki Nkosi Dlamini Zulu Mbappé Mbarga Mvondo Ngo\u00a0Bassong
    Nguema Ondo Essono Obame Mba Eto'o Fotso Kamga Tchoupo Njoya Kabila Mukendi Kabongo Ilunga Tshimanga Mbuyi Lumumba Mobutu Kasongo
    Bemba Massamba Makaya Loemba Nkoulou Rakoto Rakotomalala Razafindrakoto Andrianarisoa Randrianasolo Ravalomanana Habimana Uwimana
    Niyonzima Nkurunziza Tesfaye Haile Bekele Mohamed Abdi Warsame Osman Kamau Mwangi Otieno Achieng Moyo Banda Chanda dos\u00a0Anjos""",
    "turkey": """Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat
    Korkmaz Erdoğan Güneş Aksoy Bulut Karaca Yavuz Aktaş Ünal Tekin Bozkurt Erdem Yalçın Toprak Güler Karadağ Barzani Demirtaş Yuksel
    Ozturk Celik Sahin Yilmaz Dogan Ozdemir""",
    "slavic": """Nowak Kowalski Kowalska Wiśniewski Wiśniewska Wójcik Kowalczyk Kamiński Kamińska Lewandowski Zieliński Szymański Woźniak Dąbrowski
    Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński
    Ivanov Ivanova Petrov Petrova Sidorov Smirnov Kuznetsov Popov Volkov Sokolov Lebedev Morozov Novikov Orlov Fedorov Shevchenko
    Kovalenko Bondarenko Tkachenko Kravchenko Melnyk Boyko Oliynyk Petrenko Lysenko Horvat Kovačević Babić Marić Jurić Novak Jovanović
    Petrović Nikolić Marković Đorđević Stojanović Ilić Pavlović Popović Hadžić Begović Svoboda Novotný Dvořák Černý Procházka Kučera
    Veselý Horák Němec Horváth Kováč Varga Tóth Georgiev Dimitrov Todorov Stoyanov Popescu Ionescu Popa Rusu Stan Dumitru Constantin
    Munteanu Moldovan Ciobanu Nagy Szabó Kiss Molnár Németh Farkas Balogh Hoxha Shehu Krasniqi Gashi Berisha Kazlauskas Bērziņš Ozols
    Tamm Papadopoulos Nikolaidis Georgiou Papadakis Konstantinou Sarkissian Petrosyan Grigorian Hakobyan Manoukian Aznavourian""",
    "asia": """Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Wang Li Zhang Liu Chen Yang Huang Zhao Wu
    Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Wong Chan Cheung Lam Leung Kim Lee Park Choi Jung Kang Cho
    Yoon Jang Lim Tanaka Suzuki Takahashi Watanabe Itō Yamamoto Nakamura Kobayashi Katō Yoshida Sasaki Matsumoto Inoue Kimura Shimizu
    Sok Chea Heng Keo Souvanna Phommachanh Singh Kaur Kumar Sharma Gupta Patel Shah Mehta Desai Reddy Rao Nair Menon Iyer Krishnan
    Subramaniam Rajaratnam Sivakumar Thevar Khan Ahmed Malik Hussain Chaudhry Iqbal Qureshi Rahman Hossain Chowdhury Islam Begum Perera
    Fernando de\u00a0Silva Jayawardena Reyes Santos Cruz Bautista Dela\u00a0Cruz Rai Gurung Tamang Sherpa""",
    "jewish": """Cohen Lévy Levy Benhamou Bensoussan Azoulay Elbaz Ohana Amar Sebag Zerbib Attal Bitton Dahan Haddad Kahn Weil Bloch Dreyfus
    Rosenberg Goldstein Grossman Katz Shapiro Rozenberg Szwarc Abitbol Benchetrit Toledano""",
    "berber": """Aït\u00a0Ouali Aït\u00a0Mansour Aït\u00a0Taleb Aït\u00a0Hamou Aït\u00a0Larbi Ouyahia Oubella Oumlil Ouchen Oubaali Ouaziz Oukil Ould\u00a0Ali Ihaddaden Ighil Idir Ikhlef Iboud
    Amrouche Amellal Amazigh Azoug Azouz Akli Agoumi Agraw Aksil Aourir Arkoun Assou Azem Baïche Belaïd Boudjemaa Chabane Chikhi Dahmani Djaout Feraoun Ferhat Hamzaoui
    Haroun Iguerbouchène Issiakhem Kateb Khelladi Lounès Mammeri Matoub Mazouz Messaoud Mokrane Moussaoui Ouerdane Ouerghi Saïd Sadi Salhi Taferka Tamazirt Tazrout
    Tighilt Yacine Yacono Yahia Zemmouri Zouaoui Zerdani Izri Igli Imache Iratni Irzouni""",
    "creole": """Célestine Césaire Zobel Glissant Damas Joseph-Antoine Jean-Baptiste Jean-Louis Jean-Marie Marie-Sainte Marie-Rose Saint-Cyr Saint-Prix Sainte-Rose Saint-Louis
    Nestoret Bellérophon Lechevin Monrose Agathine Zami Zénon Zamor Dorival Désormeaux Délivry Dolmare Lagrandcourt Lurel Lubin Malouda Mathurine Monplaisir Nilor
    Ozier Pinalie Placide Polomat Privat Rilos Rosemain Sainte-Luce Théophile Toussaint Valcin Varasse Vertueux Virassamy Ramassamy Moutoussamy Sinnan Vaïty Payet
    Hoareau Grondin Rivière Maillot Técher Boyer Fontaine Ethève Dijoux Nativel Ramsamy Vitry Lebon Lauret Cadet Duvalier Préval Aristide Laferrière Dessalines
    Pierre-Louis Jean-Pierre Jean-François Estimé Magloire Delsol Belizaire Cantave Exantus Fleurimond Florestal Guerrier Lafontant Narcisse Petit-Frère Saint-Fleur""",
}  # fmt: skip
GIVEN = {
    "maghreb": """Mohamed Ahmed Youssef Karim Rachid Samir Nabil Hicham Omar Ali Hassan Mehdi Bilal Yassine Walid Sofiane Amine Anis Tarek Farid
    Mourad Abdelkader Abdellah Jamal Khalid Mustapha Fatima Khadija Aïcha Amina Nadia Samira Leïla Yasmine Salma Imane Naïma Houria Rachida
    Zineb Meriem Soraya Latifa Malika Djamila Hayat Ikram Chaïma Fatima-Zohra Mohamed-Amine Lalla Nour Inès Sarra""",
    "mashriq": """Georges Élie Antoun Hussein Mahmoud Ziad Tarek Rami Fadi Bassam Ghassan Nizar Rima Maya Hala Rania Dima Layal Mona Samar Reza Hamid
    Farhad Dariush Shirin Leila Parisa Mina Zahra""",
    "africa": """Mamadou Amadou Ousmane Ibrahima Moussa Abdoulaye Cheikh Modou Boubacar Seydou Issa Souleymane Adama Fatou Aminata Awa Mariama
    Bakary Cheick Lamine Demba Samba Yaya Mahamadou Drissa Salif Sékou Alpha Thierno Elhadj Babacar Pape Serigne Assane Alioune Malick Idrissa Oumar Hamidou Tidiane Zakaria Abdou
    Djibril Youssouf Daouda Lassina Siaka Bakari Yacouba Kassoum Brahima Rokia Djénéba Nana Ramata Hawa Coumba Penda Ramatoulaye Sokhna Astou Rama Adja Maïmouna Nafissatou Salimata
    Mawa Fanta Sira Tenin Binta Hadja Safiatou Ya\u00a0Aminata Amenan Ahou Aya Amoin Akoua Kouamé N'Guessan Konan Kossi Komlan Yawa Afi Akouvi Sènami Gbèdo Fifamè Codjo Sènan Mboyo
    Mbuyi Ngalula Tshala Kanku Bisimwa Furaha Mapendo Amani Baraka Chance Christ-Vie Divine Exaucée Gloire Plamedi Trésor Dorcas Ruth Jemima Héritier Ngono Atangana Nkolo Essomba Bih Ngum Aïcha
    Aïssatou Khady Ndeye Bintou Fatoumata Kadiatou Oumou Assétou Koffi Kwame Kofi Kouadio Yao Akissi Affoué Adjoua Afia Chinedu Ngozi
    Chidi Oluwaseun Funke Ifeoma Tunde Emeka Jean-Bosco Dieudonné Espérance Providence Innocent Désiré Célestin Prosper Grâce Merveille
    Fabrice Herman Thabo Sipho Lindiwe Tiana Haja Mialy Voahangy Solofo Abebe Tigist Selam Amina Abdi""",
    "turkey": """Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Osman Yusuf Murat Emre Burak Cem Can Kemal Serkan Fatma Ayşe Emine Hatice Zeynep Elif
    Hüsnü Ramazan Recep Ferhat Baran Serdar Volkan Tolga Onur Erkan Orhan Selim Tuncay Yılmaz Hakan Gökhan İsmail Halil Sultan Songül Dilek Sibel Şerife Nurcan Nuray Aylin
    Aslı Ceren Ebru Gizem Pınar Selin Tuğba Yeliz Zehra Hülya Filiz Nesrin Havva Zübeyde Meryem Özlem Sevgi Gül Gülsen Derya Esra Büşra Deniz Umut Berfin Rojda Azad""",
    "slavic": """Piotr Krzysztof Andrzej Tomasz Paweł Marek Michał Grzegorz Anna Katarzyna Małgorzata Agnieszka Ewa Magdalena Joanna Monika Zofia
    Ivan Dmitri Sergei Alexei Vladimir Oleg Igor Nikolai Yuri Olga Tatiana Natalia Svetlana Irina Ekaterina Oksana Oleksandr Andriy
    Mykola Iryna Olena Yuliya Bogdan Nikola Marko Luka Ana Jelena Dragan Zoran Goran Milica Jana Petr Jiří Tomáš Zdeněk Lenka Eva Ion
    Mihai Andrei Cristian Florin Elena Ioana Mihaela László István Zoltán Katalin Ilona Arben Besnik Valbona Giorgos Dimitris Eleni
    Vasiliki Aram Hovhannes Anahit Siranush Sławomir Zbigniew Wojciech Jarosław Łukasz Bartosz Jakub Kamil Szymon Stanisława Halina Danuta Grażyna Beata Bożena Barbara Oksana Lyudmyla Halyna Vasyl Taras Bohdan Yevhen Volodymyr
    Serhiy Roman Ruslan Artem Daria Alina Polina Anastasia Galina Lyubov Nadezhda Vera Maxim Kirill Stanislav Vadim Timur Miroslav Vesna Snežana Dušan Slobodan Radovan Branka Emir Amra Jasmina
    Senad Mirela Vytautas Jānis Kristjan""",
    "asia": """Minh Anh Linh Thi Van Duc Huong Lan Mai Tuan Hung Hoa Phuong Thanh Wei Ming Li Na Jie Jing Xiaoming Yan Hui Lei Mei Xin Ying Hao Jun
    Bao Binh Chi Cuong Dao Dung Giang Ha Hai Hanh Hien Hieu Hong Khanh Kim Lam Lien Loan Long Ly My Nam Nga Ngoc Nhung Oanh Phong Phuc Phuoc Quan Quang Quoc Quyen Son Tam Thao Thi\u00a0Lan Thu Thuy Tien
    Toan Trang Tri Trinh Truc Trung Tuyet Uyen Viet Vinh Xuan Yen Bảo Đức Hằng Hương Nguyệt Thảo Tuấn Min-jun Ji-woo Seo-yeon Hye-jin Sung-ho Haruto Yuki Sakura Kenji Hiroshi Aiko Naoko Takeshi Rahul Priya Anjali Amit Sanjay Deepak
    Sunita Arjun Lakshmi Vikram Rajesh Kavita Suresh Imran Ayesha Fatima Bilal Sana Zainab Tariq Nusrat Dilip Nimal Chaminda Sophea
    Bopha Sokha Khamla Maricel Jomar Tenzin Pema""",
    "jewish": """David Sarah Samuel Rachel Nathan Esther Élie Myriam Jérémie Déborah Yaël Noa Simon Moïse Yossi Shlomo""",
    "berber": """Massinissa Aksel Idir Lounès Mokrane Ferhat Hocine Arezki Akli Belaïd Salem Smaïl Amezian Amokrane Yidir Koceila Gaya Ghiles Syphax Yuba Juba Meziane Rabah Tahar
    Tassadit Dihya Tinhinane Thiziri Taos Ouardia Zahra Ouiza Fadhma Kahina Lilia Nedjma Numidia Sekoura Tiziri Yamina Tafat Silya Anaïs Tanina Ferroudja Dahbia""",
    "creole": """Jean-Baptiste Dieuseul Wilner Wilson Jocelyn Ludovic Garcin Harry Teddy Rodrigue Rony Ketly Kettly Marie-Ange Marie-Thérèse Guerda Mirlande Roseline Rosemene Widline
    Islande Fabiola Fédia Jephté Judex Kénol Lovely Lourdes Maryse Myrtha Nadège Nixon Olguine Pharel Ricardo Samantha Shella Stervens Wadner Yolette Ti-Jean Man\u00a0Tine Clémence
    Félicité Joseph Josette Ernest Expédit Gaston Roméo Gilberte Guylène Axelle Kévin Loïck Ticia Yannis Yvrose Dorvil Emmanuella Gladys Manoach""",
}  # fmt: skip
# Given names of adults; the popular-names list has mostly those of recent years. "f: ... / m: ...".
ADULTS = {
    "fr": """Marie Nathalie Isabelle Sylvie Catherine Françoise Valérie Sandrine Stéphanie Véronique Sophie Céline Christine Laurence Julie
    Anne Claire Hélène Émilie Aurélie Élodie Camille Sarah Anne-Laure Marie-Claire Marie-France Anne-Sophie Bénédicte Agnès Odile Brigitte
    / Jean Pierre Michel Philippe Alain Nicolas Christophe Patrick Laurent Frédéric Stéphane Éric David Olivier Thierry Pascal Bruno
    François Julien Sébastien Guillaume Antoine Thomas Alexandre Vincent Luc Paul Jean-Pierre Jean-François Jean-Marc Jean-Luc Marc
    Didier Gérard Hervé Yves Benoît Arnaud Rémi Loïc Yann Gaël""",
    "en": """Mary Patricia Jennifer Linda Elizabeth Susan Jessica Sarah Karen Lisa Nancy Margaret Sandra Emily Michelle Amanda Rebecca Laura
    Helen Rachel Claire Joanne Alison Fiona Siobhan Kathleen Priya Hannah Gemma Nicola / James John Robert Michael William David Richard
    Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Steven Paul Andrew Kevin Brian George Edward Peter Simon Graham Stuart
    Neil Ian Gareth Declan Patrick Callum""",
    "de": """Anna Ursula Monika Petra Sabine Renate Claudia Susanne Andrea Birgit Karin Martina Gabriele Katrin Stefanie Nicole Julia Kerstin
    Silke Heike Ulrike Franziska Christine Katharina Barbara Anke Jana Annegret Hannelore Anneliese / Hans Peter Michael Thomas Andreas
    Wolfgang Klaus Jürgen Stefan Christian Uwe Frank Markus Matthias Martin Bernd Dieter Jens Torsten Ralf Rainer Holger Sven Jörg
    Florian Tobias Sebastian Karl-Heinz Hans-Jürgen Günter Heinz Manfred Friedrich""",
    "es": """María Carmen Josefa Isabel Ana Dolores Pilar Teresa Rosa Cristina Laura Marta Elena Lucía Raquel Beatriz Silvia Patricia Mónica
    Rocío Inmaculada Mercedes Concepción Montserrat Nuria Begoña Amparo Consuelo Ángela Verónica / José Antonio Manuel Francisco Juan
    David Javier Carlos Jesús Miguel Rafael Pedro Pablo Sergio Fernando Jorge Alberto Luis Alejandro Ángel Raúl Ramón Enrique Vicente
    Joaquín Andrés Ignacio Íñigo Jordi Xavier Álvaro Óscar Rubén José_Luis José_María Juan_Carlos Miguel_Ángel""",
    "it": """Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonietta Paola Laura Elena Chiara Giulia
    Silvia Valentina Alessandra Federica Simona Elisa Daniela Roberta Patrizia Barbara Ilaria Ornella Raffaella / Giuseppe Giovanni
    Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Paolo Marco Andrea Stefano Alessandro Roberto
    Luca Matteo Davide Fabio Massimo Simone Claudio Giorgio Enrico Gianluca Nicola Michele Pier_Luigi Gian_Marco""",
    "pt": """Maria Ana Margarida Isabel Teresa Fernanda Helena Catarina Rita Sofia Paula Cristina Sandra Patrícia Carla Mónica Susana Joana
    Inês Marta Beatriz Luísa Rosa Conceição Filipa Adriana Juliana Renata Luciana Aline / José António João Manuel Francisco Carlos Luís
    Pedro Paulo Rui Miguel Jorge Fernando Nuno Ricardo Tiago Bruno Hugo Vítor Joaquim Armando Gonçalo Duarte Henrique Rodrigo Marcelo
    Thiago Leandro Fábio Álvaro""",
    "nl": """Maria Johanna Anna Elisabeth Cornelia Wilhelmina Hendrika Petra Ingrid Marieke Monique Esther Sandra Linda Anouk Femke Sanne Lotte
    Els Greet Katrien Liesbeth Hilde An Griet Ilse Annelies Marjolein Saskia Nienke / Johannes Jan Cornelis Hendrik Willem Pieter Gerrit
    Jacob Dirk Marcel Erik Bart Joost Koen Maarten Ruben Sander Jeroen Wouter Bas Thijs Kees Joris Geert Luc Wim Tom Stijn Hans Frans""",
}  # fmt: skip
ORIGINS = ("maghreb", "maghreb", "mashriq", "africa", "africa", "turkey", "slavic", "asia", "jewish", "berber", "creole")
# Surnames that are words too: alone, in capitals and in small letters they are the hardest to tell.
WORDS = {
    "fr": """Petit Marchand Roche Leblanc Legrand Lebrun Lenoir Leroux Lejeune Lesage Lefort Leduc Lecomte Lemaire Lemoine Boulanger Boucher Berger Fournier Mercier Charpentier Chevalier Marin
    Meunier Masson Tessier Sabatier Barbier Carpentier Pasteur Prieur Bourgeois Baron Comte Marquis Roy Prince Maréchal Sergent Major Bourreau Bon Bonhomme Jolie Joli Gentil Gentille Sage Fort
    Gros Legros Grand Court Long Blanc Brun Roux Noir Rousseau Blond Chauve Camus Bossu Rivière Fontaine Dubois Dupont Dupuis Duval Dumont Lacroix Laforêt Laforge Lagrange Laplace Larivière
    Lavigne Lamer Montagne Vallée Colline Forest Bois Buisson Chêne Poirier Pommier Olivier Rosier Laurier Jardin Prairie Fleury Fleur Rose Marguerite Violette Moulin Maison Chateau Château
    Pont Port Tour Place Cour Grange Chemin Carrefour Poisson Loup Lelièvre Renard Mouton Agneau Chevreau Poulain Papillon Merle Pinson Corbeau Coq Poulet Pigeon Cochon Vache Bœuf Levron
    Hiver Printemps Lété Février Janvier Avril Mars Samedi Lundi Dimanche Midi Noël Pâques Toussaint Jour Minuit Tonnerre Vent Soleil Neige Matin Amour Désir Bonheur Joie Plaisir Tristan
    Paix Guerre Victoire Gloire Lespérance Patience Sauvage Vaillant Hardy Constant Content Courtois Loyal Parfait Pieux Saint Sans Tardif Vif Jeune Vieux Ancien Cousin Neveu Frère Gendre
    Lami Voisin Langlois Lallemand Picard Breton Normand Lorrain Bourguignon Flamand Paris Lyon Nantes Marteau Clou Cloche Chapelle Prêtre Labbé Moine Clerc Leclerc Page Valet Meunier Gagneur""",
    "en": """Young King Baker Cook Smith Taylor Fisher Hunter Mason Potter Carter Turner Walker Brown White Black Green Gray Long Short Small Little Strong Sharp Swift Wise Rich Sweet Good Best
    Day Summer Winter March May Friday Monday Bishop Pope Abbot Knight Page Major Duke Earl Prince Noble Stone Wood Hill Field Brook Rivers Lake Forest Marsh Moore Banks Bridges Church Temple Hall
    House Street Park Rose Flowers Berry Bush Bird Crane Drake Finch Fox Wolf Lamb Hogg Bull Pike Salmon Love Joy Grace Hope Price Penny Cash Bond Bell Ball Case Chance Cross Gold Silver Steel""",
    "de": """Klein Groß Lang Kurz Schwarz Weiß Braun Roth Jung Alt Neu Stark Kühn Fromm Schön Koch Bauer Müller Schneider Schmied Fischer Jäger Richter Kaiser König Graf Herzog Ritter Vogt Meister
    Wolf Fuchs Hase Vogel Hahn Adler Falke Sommer Winter Herbst Frühling Sonntag Freitag Montag Mai März Stein Berg Bach Busch Baum Wald Feld Garten Blume Rose Apfel Birne Kraut Korn Hafer
    Engel Teufel Papst Bischof Abt Mönch Pfaff Kirchner Glocke Hammer Nagel Eisen Stahl Silber Gold Pfennig Reich Arm Frank Deutsch Schwab Bayer Böhm Ungar Unger Glück Liebe Freund Gut Besser""",
    "es": """Blanco Rubio Moreno Calvo Delgado Gordo Bravo Leal Bueno Malo Cortés Gallardo Guerrero Caballero Conde Duque Rey Reyes Marqués Sastre Herrero Zapatero Pastor Molinero Carpintero Escribano
    Lobo León Toro Cordero Gallo Paloma Ríos Fuentes Montes Valle Campos Prado Flores Rosa Romero Cruz Iglesias Torre Torres Castillo Casas Puente Calle Mesa Redondo Alegre Feliz Luna Sol Abril Enero""",
    "it": """Bianchi Rossi Neri Verdi Bruno Grasso Basso Longo Piccolo Grande Bello Buono Gentile Leone Gallo Lupo Volpe Colombo Agnello Fontana Monti Valle Costa Riva Villa Casa Torre Chiesa Croce
    Conte Re Cavaliere Marchese Papa Abate Monaco Sarti Ferrari Fabbri Barbieri Pastore Messina Milano Genovese Romano Greco Tedesco Natale Pasqua Sabato Aprile Amore Pace Vita Rosa Fiore Fiorentino""",
    "pt": """Branco Preto Ruivo Moreno Leal Bravo Valente Leitão Coelho Lobo Carneiro Cordeiro Pinto Galo Raposo Pereira Oliveira Figueira Pinheiro Carvalho Silva Rosa Flores Ramos Fontes Ribeiro Rios
    Rocha Pedra Serra Monte Vale Campos Castelo Torres Casas Cruz Reis Conde Duque Guerra Paz Luz Abril Janeiro Machado Ferreira Pastor Monteiro Guerreiro Cavaleiro Peixoto Bicho Franco Amado""",
    "nl": """Bakker Visser Smit Mulder Meester Schipper Koning Keizer Prins Graaf Bisschop Paus Monnik Groot Klein Lang Kort Wit Zwart Bruin Jong Oud Sterk Vos Wolf Haas Haan Vink Valk Adelaar Schaap
    Bos Berg Dijk Brug Kerk Molen Tuin Bloem Roos Appel Peer Boom Winter Zomer Maandag Vrijdag Mei Zondag Goud Zilver Staal Hamer Spijker Zee Meer Beek Vriend Goed Lief Blij""",
}  # fmt: skip


def held_back(name: str) -> bool:
    """Whether a name is reserved for the generated test sets."""
    return zlib.crc32(name.casefold().encode()) % 10 == 0


def _words(text: str) -> list[str]:
    """Splits a list of names at white space; a no-break space inside a name becomes a plain one."""
    return [word.replace("\x00", " ") for word in text.replace("\u00a0", "\x00").split()]


@dataclass
class Pool:
    """Names with cumulative weights."""

    names: list[str]
    cumulative: list[float] = field(default_factory=list)

    def draw(self, rng: random.Random) -> str:
        """One name: by weight if there are weights, else each as likely."""
        if not self.cumulative:
            return rng.choice(self.names)
        return self.names[bisect.bisect(self.cumulative, rng.random() * self.cumulative[-1])]


@dataclass(frozen=True)
class Person:
    """A made-up person: given name, surname, "f" or "m", and where the name comes from (a language or an origin)."""

    given: str
    surname: str
    gender: str
    origin: str


def title_case(upper: str) -> str:
    """DUPONT-MORETTI or LE GOFF or O'BRIEN to the usual mixed case."""
    out = []
    start = True
    for c in upper:
        out.append(c if start else c.lower())
        start = not c.isalpha()
    return "".join(out)


class Names:
    """All lists, for one side of the hold-back: `held` False for training, True for the generated test sets."""

    def __init__(self, gazetteers: Path, held: bool = False, only: str | None = None):
        self.held = held
        self.only = only  # all people from this origin: to measure recall by origin
        self.given: dict[tuple[str, str], Pool] = {}
        self.surnames: dict[str, Pool] = {}
        self._read_insee(gazetteers)
        self._read_popular(gazetteers)
        self.cities = self._read_cities(gazetteers)

    def _ours(self, names) -> list[str]:
        return [n for n in dict.fromkeys(names) if held_back(n) == self.held]

    def _read_insee(self, folder: Path) -> None:
        counts: dict[str, list[tuple[str, int]]] = {"f": [], "m": []}
        with gzip.open(folder / "prenoms-fr-insee.tsv.gz", "rt", encoding="utf-8") as lines:
            next(lines)
            for line in lines:
                name, female, male = line.rstrip("\n").split("\t")
                if len(name) > 1 and held_back(name) == self.held:
                    gender = "f" if int(female) >= int(male) else "m"
                    counts[gender].append((name, max(int(female), int(male))))
        for gender, rows in counts.items():
            names = [n for n, _ in rows]
            # The square root flattens a century of Maries and Jeans without losing that they are common.
            self.given["insee", gender] = Pool(names, list(itertools.accumulate(c**0.5 for _, c in rows)))
            self.given["insee-rare", gender] = Pool(names)
        with gzip.open(folder / "noms-fr-insee.txt.gz", "rt", encoding="utf-8") as lines:
            upper = [line.strip() for line in lines]
        self.surnames["insee"] = Pool([title_case(n) for n in upper if len(n) > 2 and held_back(n) == self.held])

    def _read_popular(self, folder: Path) -> None:
        by_country: dict[str, list[str]] = {}
        for row in _csv(folder / "popular-surnames-by-country.csv.gz"):
            by_country.setdefault(row["Country"], []).append(title_case(row["Romanized Name"].split("/")[0].strip()))
        given: dict[tuple[str, str], list[str]] = {}
        for row in _csv(folder / "popular-forenames-by-country.csv.gz"):
            given.setdefault((row["Country"], row["Gender"].lower()), []).append(row["Romanized Name"].split("/")[0].strip())
        for language, countries in COUNTRIES.items():
            own = _words(SURNAMES[language]) + [n for c in countries for n in by_country.get(c, [])]
            self.surnames[language] = Pool(self._ours(own))
            for gender in "fm":
                adults = ADULTS[language].split("/")["fm".index(gender)].split()
                recent = [n for c in countries for n in given.get((c, gender), [])]
                self.given[language, gender] = Pool(self._ours([n.replace("_", " ") for n in adults] + recent))
        for origin in set(ORIGINS):
            self.surnames[origin] = Pool(self._ours(_words(SURNAMES[origin])))
            for gender in "fm":
                self.given[origin, gender] = Pool(self._ours(_words(GIVEN[origin])))
        for gender in "fm":
            self.given["world", gender] = Pool(self._ours(n for (_, g), names in given.items() if g == gender for n in names))
        self.surnames["world"] = Pool(self._ours(n for names in by_country.values() for n in names if n))
        for language, words in WORDS.items():
            self.surnames[f"{language}-words"] = Pool(self._ours(_words(words)))
        # A small list may have nothing on the held-back side.
        self.given = {key: pool if pool.names else self.given["world", key[1]] for key, pool in self.given.items()}

    def _read_cities(self, folder: Path) -> dict[str, list[str]]:
        cities: dict[str, list[str]] = {}
        with gzip.open(folder / "cities-geonames.tsv.gz", "rt", encoding="utf-8") as lines:
            next(lines)
            for line in lines:
                country, name = line.rstrip("\n").split("\t")
                name = name.split(" / ")[0].split(" (")[0]
                if len(name) > 2:
                    cities.setdefault(country, []).append(name)
        return cities

    def person(self, rng: random.Random, language: str) -> Person:
        """A person as met in business documents of `language`: most names local, a third from elsewhere."""
        gender = rng.choice("fm")
        roll = rng.random()
        if self.only:
            origin = given = surname = self.only
        elif roll < 0.66:
            origin, given, surname = language, language, language
            if language == "fr":
                given = rng.choice(("insee", "insee", "insee", "insee-rare", "fr"))
                surname = rng.choice(("insee", "insee", "fr"))
            if rng.random() < 0.08 and self.surnames[f"{language}-words"].names:
                surname = f"{language}-words"
        elif roll < 0.9:
            origin = given = surname = rng.choice(ORIGINS)
            if rng.random() < 0.3:
                given = "insee" if language == "fr" else language
        else:
            origin = given = surname = "world" if rng.random() < 0.5 else rng.choice(list(COUNTRIES))
        first = self.given[given, gender].draw(rng)
        last = self.surnames[surname].draw(rng)
        if rng.random() < 0.04 and "-" not in first:
            first += ("-" if language == "fr" or rng.random() < 0.3 else " ") + self.given[given, gender].draw(rng)
        if origin == "maghreb" and rng.random() < 0.06:
            last = rng.choice(("ben ", "Ben ", "bin ", "Ould ", "Abou ", "El ")) + self.given[origin, "m"].draw(rng)
        elif origin == "africa" and rng.random() < 0.08:
            last = f"{self.surnames[origin].draw(rng)} {last}"
        elif origin == "asia" and rng.random() < 0.12:
            first = rng.choice(("Van ", "Thi ", "Thị ", "Văn ")) + first
        if language in ("es", "pt") and rng.random() < 0.5:
            last += " " + self.surnames[language].draw(rng)
        elif rng.random() < 0.05:
            last += rng.choice(("-", "-", " ")) + self.surnames[surname].draw(rng)
        return Person(first, last, gender, origin)

    def city(self, rng: random.Random, language: str) -> str:
        """A city: a well-known one half of the time, else any of the language's countries (one in ten of any country)."""
        roll = rng.random()
        if roll < 0.45:
            return rng.choice(BIG_CITIES[language])
        country = rng.choice(CITY_COUNTRIES[language]) if roll < 0.9 else rng.choice(list(self.cities))
        return rng.choice(self.cities[country])


def _csv(path: Path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


BIG_CITIES = {
    language: [city.replace("_", " ") for city in text.split()]
    for language, text in {
        "fr": "Paris Lyon Marseille Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Le_Havre Saint-Étienne Toulon Grenoble Dijon Angers Nîmes Villeurbanne Clermont-Ferrand Le_Mans Aix-en-Provence Brest Tours Amiens Limoges Annecy Perpignan Besançon Metz Orléans Rouen Mulhouse Caen Nancy Saint-Denis Argenteuil Montreuil Roubaix Tourcoing Avignon Poitiers Versailles Pau La_Rochelle Antibes Cannes Bruxelles Liège Namur Genève Lausanne Luxembourg Montréal Québec Casablanca Dakar Abidjan Tunis Alger",
        "en": "London Manchester Birmingham Leeds Glasgow Liverpool Bristol Edinburgh Cardiff Belfast Dublin Cork Oxford Cambridge Brighton Sheffield Nottingham Leicester New_York Boston Chicago Seattle San_Francisco Los_Angeles Houston Toronto Sydney Melbourne Singapore",
        "de": "Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg Bochum Wuppertal Bielefeld Bonn Münster Karlsruhe Mannheim Augsburg Wien Graz Linz Salzburg Zürich Basel Bern",
        "es": "Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Bilbao Alicante Córdoba Valladolid Vigo Gijón Granada Vitoria Oviedo Pamplona San_Sebastián Santander Buenos_Aires Bogotá Lima Santiago Ciudad_de_México Guadalajara",
        "it": "Roma Milano Napoli Torino Palermo Genova Bologna Firenze Bari Catania Venezia Verona Messina Padova Trieste Brescia Parma Modena Perugia Livorno Cagliari Bergamo Udine",
        "pt": "Lisboa Porto Braga Coimbra Aveiro Faro Évora Setúbal Viseu Leiria Guimarães Funchal São_Paulo Rio_de_Janeiro Brasília Salvador Fortaleza Curitiba Recife Luanda Maputo",
        "nl": "Amsterdam Rotterdam Den_Haag Utrecht Eindhoven Groningen Tilburg Almere Breda Nijmegen Apeldoorn Haarlem Arnhem Enschede Zwolle Leiden Maastricht Antwerpen Gent Brugge Leuven Mechelen Hasselt Kortrijk",
    }.items()
}
