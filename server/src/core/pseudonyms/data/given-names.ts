/** Made by scripts/build-inventories.mjs; change that, not this. Sources and licences: SOURCES.md. */
export const FEMALE = {
  fr: `Abigaïl Adrienne Adèle Adélaïde Agathe Agnès Aimée Albane Alice Aline Aliénor Amandine Amélie Anastasie Anaëlle
Anaïs Andrée Angeline Angèle Angélina Annabelle Antoinette Apolline Arielle Arnaude Athénaïs Audrey Augustine
Aurélie Axelle Bernadette Bertille Blanche Brigitte Béatrice Caroline Catherine Chantal Charline Charlotte
Chloé Christelle Christiane Christine Claire Clara Clarisse Claudine Clotilde Clémence Clémentine Coline
Coralie Corinne Cyrielle Cécile Célestine Céline Danielle Daphné Denise Diane Dorothée Ella Elsa Emma
Emmanuelle Estelle Esther Eugénie Eva Fanny Fantine Faustine Flavie Fleur Flore Florence Françoise Frédérique
Gabrielle Gaëlle Geneviève Georgette Germaine Gwenaëlle Henriette Hortense Héloïse Hélène Inès Irina Iris
Jacqueline Jeanne Joséphine Judith Julia Julie Juliette Justine Laura Laure Laurence Laurine Lorraine Lucie
Lucille Ludivine Léa Léna Léonie Madeleine Manon Margot Marguerite Marianne Marie Marion Marthe Martine
Mathilde Maud Maureen Michèle Miriam Monique Morgane Mélanie Mélissa Mélodie Nathalie Nicole Noémie Océane
Odette Ophélie Oriane Orlane Paulette Pauline Perrine Philippine Philomène Pénélope Rachel Raphaëlle Rébecca
Renée Romane Rosalie Sabine Salomé Sandra Sandrine Sarah Simone Sixtine Soline Sophie Stéphanie Suzanne Sylvie
Tatiana Thaïs Thérèse Tiphaine Valérie Victoire Violette Virginie Véronique Yvette Yvonne Zoé Ève Édith Éliane
Élisabeth Élise Élodie Éloïse Éléonore Émeline Émilie Aaliyah Adriana Alessia Alexandra Alexia Aleyna Alia
Alicia Aliya Aliyah Alya Alyssa Alyssia Amélia Amina Amira Amy Ana Anastasia Angela Anna Anouk Astrid Ava Carla
Cecilia Célina Chiara Clea Cleo Deborah Diana Dina Ela Elea Elena Elif Elina Eline Elisa Ema Emily Giulia Hana
Hanna Hannah Helena Iliana Jana Jasmine Joana Johanna Kiara Lana Lara Leana Leia Leila Leona Lia Liana Lilia
Lilly Lily Lina Lisa Livia Liya Lola Lorena Louisa Louise Lucia Lucy Luna Lya Maia Malia Margaux Maria Marina
Maya Maëlle Melia Melina Melody Mia Michelle Mila Milla Mina Mona Naomi Naya Nayla Neyla Nina Nisa Noémi Nora
Olivia Romy Sara Selma Serena Sofia Sophia Soraya Talia Tamara Tessa Thea Tina Vanessa Yuna Anne Colette
Constance Jeannine Josette Laetitia Luce Marcelle Margaret Maryse Patricia Susanne Dominique Jessica -- Abdonie
Abeline Abigaelle Acacie Acanthe Adalbaude Adalsinde Adegrine Adeline Adeltrude Adolphie Adonise Adrastée
Adrehilde Adélie Agilberte Aglaé Agnane Agneflète Agrippine Alaine Alaïs Alberte Albérade Alcidie Alcine
Alcyone Aldegonde Aleth Alexandrine Alexanne Alexine Aliette Alizé Aloyse Aloïse Alphonsine Althée Amaliane
Amalthée Amante Amarande Amaranthe Amaryllis Ambroisie Ameline Aminte Améliane Anatolie Anceline Angadrême
Angilberte Angélique Anicette Anicée Annette Annonciade Ansberte Anstrudie Anthelmette Antigone Antonine
Anémone Aphélie Aquiline Arabelle Arcadie Argine Ariane Aricie Arlette Armance Armande Armandine Armeline
Armelle Armide Armine Arsènie Arthurine Artémis Asceline Ascension Assomption Astarté Astrée Astérie Athalie
Athanasie Athina Aube Aubertine Aude Audeline Aure Aurelle Auriane Aurélienne Auxane Aveline Avigaëlle Avoye
Axeline Aymardine Aymonde Azalée Azeline Azélie Barbe Basilisse Bathilde Berthe Betty Beuve Blandine Brunehaut
Brunehilde Bénédicte Bérangère Carine Charlaine Clio Clélie Conception Coraline Corentine Delphine Dieudonnée
Doriane Dorine Douce Débora Edmée Emmelie Ernestine Eudoxie Eulalie Euphrasie Eusébie Florie Fortunée Francette
Francia Francine Félicie Gerberge Gertrude Gisèle Guenièvre Guilhemine Guillemette Gustavine Hermine Honorine
Huguette Irène Iseult Ismérie Jacinthe Janine Jehanne Jocelyne Joëlle Laurane Laureline Lauriane Laurène
Lucienne Lydie Léonne Léopoldine Magali Maguelone Mahaut Mallaury Marceline Marlène Mauricette Maxellende
Mireille Moïsette Muriel Mylène Mégane Mélisande Mélissandre Nadine Nadège Nine Noëlle Odile Olympe Ombline
Oriande Ozanne Pascale Paule Primerose Priscille Prudence Pulchérie Pécine Pélagie Pétronille Quentine Quintia
Quiéta Raymonde Reine Rita Rolande Roseline Régine Réjeanne Sibylle Solange Suzon Swassane Sylviane Ségolène
Séverine Théodora Ursule Vinciane Viviane Xavière Yolande Ysaline Yseult Zoéva Émérance Émérencie Évangéline
Évelyne Ada Adea Adina Agatha Aida Aina Aisha Ajana Ajla Ajlin Ajna Alana Alara Alba Alea Aleksandra Alena
Alenia Aleya Alina Alisa Alisha Alissa Alissia Alma Alva Amadea Amália Amanda Amara Amber Ambra Amea Amen Amra
Anahita Anastasija Andjelina Andrina Anika Anina Annabel Annika Antonia Aria Ariana Arianna Arisa Arya Asia
Asja Asya Aurelia Aurora Ayana Ayla Aylin Azra Bella Bianca Bigna Camilla Carlota Carlotta Carolina Cataleya
Dahlia Dalia Daria Dea Delia Diara Dua Eda Eleanor Eleni Eleonora Eliana Elin Eliona Eliza Ellen Elli Ellie
Emelie Emilia Emilija Ena Enya Felicia Filippa Finja Fiona Flavia Flurina Freya Frida Gelila Giada Gianna Gioia
Giorgia Hailey Hava Helen Helin Hira Ida Ilaria Ilenia Ina Inara Isabel Isabella Iva Ivy Jael Janina Jara
Jasmin Jennifer Jil Joline Juliana Juna Jusra Kaia Kaja Kalea Kaya Kira Klara Klea Ladina Laia Laila Larina
Larissa Lavinia Layla Leah Leandra Leni Lenia Lenya Leoni Leonora Letizia Leya Leyla Liara Liliana Linn Linnea
Liv Liva Liyana Lotta Luana Luena Luisa Luise Lynn Madlaina Maila Maira Maja Malea Malena Malin Malina Malou
Mara Marta Mathilda Matilda Matilde Mattea Mayla Medina Melisa Merjem Milena Mira Moira Najla Nala Natalia Nea
Nefeli Nejla Nela Nerea Neva Nia Nika Nila Noelia Nova Nuria Paula Paulina Philippa Pia Rahel Rajana Rea Reina
Rhea Riana Robyn Romina Rona Ronja Roza Ruby Runa Rüya Samara Samira Sarina Selin Selina Sena Seraina Siana
Siara Sidra Sienna Silvia Simea Sina Sofija Sonja Tabea Tara Tea Teodora Teresa Theresa Tiana Tilda Tilla Timea
Tuana Uma Valentina Valeria Vera Viktoria Viola Vittoria Vivienne Wilma Xenia Yara Yasmin Zana Zara Zoey
Alexandrie Alexandria Margaud Maggie Nath Olivie Susan Fabienne Josiane Liliane Nelly Karine Laurie Maude
Abigael Aicha Alizee Alycia Ambrine Amel Aminata Anae Anissa Annaelle Ashley Asma Assia Assya Awa Aya Berenice
Cali Calie Camelia Candice Cassandra Cassandre Cassie Celia Celya Chahinez Chaima Charlene Chayma Clelia Cloé
Dounia Eleana Elissa Eloane Elona Elora Elya Elyna Elyne Emie Emmie Emmy Emna Emy Enola Enora Erine Eya Farah
Fatima Fatma Fatoumata Flora Florine Gabriella Gwendoline Hafsa Hajar Halima Hanae Harriet Hawa Hiba Hind Honor
Ibtissem Ilana Ilona Ilyana Imane Imen Imene Inaya Isabeau Isaure Isis Isra Ivette Izia Jaimie Janel Janelle
Janna Jenna Jihane Jolie Joyce Juliet Juline Kadence Kahina Kaina Kalet Kamelia Kayla Kayna Kelia Kelly Kelya
Kenza Kessy Khadija Kim Kimberley Kordell Kyara Kyrielle Lalie Laly Lamia Larue Lauren Laverne Layana Leala
Leane Leanne Leelou Leina Leontyne Lesh Leyna Lili Lilie Lilou Lilwenn Lilya Lindsay Line Lise Lisette Lisle
Lison Loane Loanne Loring Louane Louann Louanne Louna Lucetta Lucile Lunette Lyana Lydia Lyla Lyle Lylia Lylou
Lyna Maelia Maelie Maeline Maelly Maellys Maely Maelyne Maelyss Maeva Maily Mailys Maimouna Maina Maine Maissa
Maissane Maiwenn Malak Manel Manelle Margo Mariam Maribel Marilou Marvelle Marwa Maryam Marylou Mavis Maylis
Mayssa Maëlys Meissa Melinda Melisenda Mellina Melyna Melyne Merane Meriem Merla Merle Merlyn Meryem Meryl
Miette Mignon Mya Myriam Méline Nada Naelle Naia Naila Naima Nais Naomie Nawel Neila Nelia Nell Nesrine Ninon
Noelie Noeline Nola Norah Nour Ornella Paloma Paola Rahma Rania Roxane Sabrina Safa Safia Safiya Sakina Salma
Samia Sana Savannah Selena Selene Shaima Shaina Shana Shanna Shayna Sherine Sidonie Sirine Solène Sonia
Soukaina Soumaya Suzie Syrine Taina Tania Tess Thalia Tiffany Wendy Yaelle Yasmina Yasmine Youna Yousra Zahra
Zelie Zia`,
  en: `Aaliyah Abagail Abbey Abbie Abbigail Abby Abigail Abigale Abigayle Ada Adah Adaline Addie Adela Adele Adelia
Adeline Adella Adelle Adriana Adrianna Adrienne Afton Agnes Aida Aileen Aimee Aisha Aiyana Alaina Alana Alanna
Alayna Alba Alberta Albertha Albina Alda Aleen Alejandra Alena Alene Alessandra Aletha Alexa Alexandra
Alexandrea Alexandria Alfreda Alia Alice Alicia Alisa Alisha Alison Alivia Aliya Aliyah Aliza Alize Allene
Allie Allison Ally Alma Alta Althea Alvena Alvera Alverta Alvina Alyce Alycia Alysa Alysha Alyson Alyssa Amalia
Amanda Amara Amaya Amber Amelia Amelie America Amie Amina Amira Amiya Amparo Amy Amya Ana Anabel Anabelle Anahi
Anais Anastasia Angela Angelica Angelina Angeline Angelita Angie Anika Anissa Anita Aniya Aniyah Anjali Ann
Anna Annabel Annabell Annabelle Annalise Annamae Annamarie Anne Annetta Annette Annie Ansley Antoinette
Antonetta Antonette Antonietta Antonina Anya Araceli Aracely Ardella Ardith Arely Ariane Arianna Arielle Arlene
Arvilla Aryanna Asha Ashlee Ashleigh Ashly Ashlynn Ashtyn Asia Assunta Astrid Athena Aubree Audra Audrey
Augusta Aurelia Autumn Ava Avis Ayana Ayla Aylin Bailee Barbara Baylee Beatrice Beaulah Becky Belinda Bella
Belle Berenice Bernadette Bernadine Berneice Bernice Berniece Bernita Berta Bertha Bessie Beth Bethany Betsy
Bette Bettie Betty Bettye Beulah Beverly Birdie Blanca Blanche Bonita Bonnie Brandi Breana Breanna Breanne
Brenda Brenna Bria Briana Brianne Bridget Bridgette Brielle Brigitte Brionna Britney Brooke Brooklyn Bryana
Bulah Caitlyn Caleigh Calista Camila Camilla Camille Candace Candice Candida Cara Carissa Carla Carlee Carley
Carli Carlotta Carmela Carmella Carole Carolina Caroline Carolyn Carolyne Casandra Cassandra Catalina Caterina
Catharine Catherine Cathrine Cathryn Cathy Cayla Cecelia Cecile Cecilia Celestine Celia Celine Chanel Chanelle
Charity Charlene Charlotte Chasity Chaya Chelsea Chelsey Chelsie Cheryl Cheyanne Chloe Christa Christiana
Christie Christine Christy Chyna Ciara Cielo Cierra Cindy Citlalli Claire Clara Clarabelle Clarissa Claudia
Claudine Clementina Clementine Cleora Cleta Clotilde Colleen Concepcion Constance Consuelo Cora Coralie
Cordelia Cordia Corene Corine Corrine Creola Cristal Cristina Crystal Cydney Cynthia Dagmar Dahlia Daija Daisha
Daisy Damaris Daniela Daniella Danielle Danika Daphne Dariana Darla Darlene Dasia Dawn Dayana Dayna Deanna
Debbie Deborah Debra Dejah Delaney Delfina Delia Delilah Delores Delpha Delphia Delphine Dena Denise Desiree
Destany Destinee Destiney Destini Destiny Diana Dianna Dianne Dina Dixie Dolly Domenica Donna Dorcas Doreen
Doris Dorothea Dorothy Dortha Dorthy Dovie Dulce Earlene Earline Earnestine Easter Ebba Ebony Eda Edith Edna
Edwina Edyth Edythe Eileen Elaina Elaine Elda Eldora Eleanor Eleanora Eleanore Electa Elena Elenor Elenora
Eleonore Elfrieda Elinor Elinore Elisa Elisabeth Elise Elissa Eliza Elizabeth Ella Ellen Ellie Elmira Elna
Elnora Eloisa Eloise Elouise Elsa Else Elsie Elta Elva Elvera Elvie Elvira Elyse Elyssa Emelia Emelie Emely
Emerald Emilia Emilie Emily Emmalee Emmie Emmy Ena Enid Enola Era Erica Ericka Erika Erma Erna Ernestina
Ernestine Eryn Esperanza Essie Esta Estefania Estell Estella Estelle Esther Estrella Etha Ethel Ethelyn Ettie
Eudora Eugenia Eula Eulah Eulalia Euna Eunice Eva Evalyn Evangeline Eve Eveline Evie Fabiola Fae Faith Fannie
Fanny Fatima Fay Faye Felicia Felicity Felipa Ferne Filomena Fiona Fleta Flo Flora Florence Florine Flossie
Francesca Francisca Freda Freeda Freida Frida Frieda Gabriella Gabrielle Genesis Geneva Genevieve Genoveva
Georgette Georgia Georgiana Georgianna Geraldine Gerda Gertrude Gia Gilda Gillian Gina Ginger Giovanna Gisselle
Gladyce Gladys Glenda Glenna Glennie Gloria Golda Gracie Graciela Grayce Gregoria Greta Gretchen Gudrun Gwen
Gwendolyn Hailee Hailey Hailie Haleigh Haley Halie Halle Hanna Hannah Harmony Harriet Haylee Hayley Haylie
Hazel Heather Heaven Heidi Helen Helena Helene Helga Hellen Henrietta Henriette Hermina Herminia Herta Hertha
Hester Hettie Hilda Hildegard Hilma Holly Hortense Hulda Icie Idell Idella Ila Ilene Iliana Ima Imani Imelda
Imogene Ines Inez Irene Iris Isabel Isabell Isabella Isobel Itzel Ivah Izabella Jacey Jackeline Jacklyn Jaclyn
Jacqueline Jacquelyn Jada Jaida Jailyn Jakayla Jana Janae Jane Janelle Janessa Janet Janice Janie Janis Janiya
Jannie Jaquelin Jaqueline Jasmin Jasmine Jaunita Jayda Jayde Jayne Jazlyn Jazmin Jazmyn Jazmyne Jeanette Jeanie
Jeanne Jeannette Jeannie Jena Jenifer Jenna Jennie Jennifer Jenny Jessica Jessika Jill Jillian Joana Joanie
Joann Joanna Joanne Joannie Jocelyn Jodi Jodie Joelle Johanna Jolie Josefa Josefina Josephine Josie Joyce Juana
Juanita Judith Judy Julia Juliana Julianne Julie Juliet Justina Justine Kaci Kacie Kaela Kaelyn Kaia Kailee
Kailey Kailyn Kaitlin Kaitlyn Kaleigh Kaley Kali Kallie Kara Karen Kari Karina Karine Karla Karlee Karley Karli
Karlie Kasandra Kassandra Katarina Kate Katelin Katelyn Katelynn Katharina Katherine Katheryn Kathleen Kathlyn
Kathryn Kathryne Kathy Katie Katlyn Katlynn Katrina Kattie Kay Kaycee Kayla Kaylah Kaylee Kayleigh Kayley Kayli
Kaylie Kaylin Keara Keeley Keely Keira Kelli Kellie Kelsi Kelsie Kendra Kenna Kennedi Kiana Kianna Kiarra Kiera
Kira Kirsten Kirstin Kitty Krista Kristi Kristie Kristina Kristine Kristy Krystal Krystina Kyla Kylee Kyleigh
Kylie Kyra Laila Laisha Lana Laney Larissa Latoya Laura Lauretta Laurie Laurine Lauryn Lavada Laverna Lavina
Lavinia Lavonne Layla Leah Leann Leanna Leanne Leatha Leda Leila Leilani Lela Lelah Lelia Lempi Lenna Lenora
Lenore Leola Leona Leonie Leonor Leonora Leora Lera Lesly Leta Letha Leticia Letitia Lexi Lexus Lia Liana
Libbie Libby Lilian Liliana Lilla Lillian Lilliana Lillie Lilly Lily Lilyan Lina Linnea Lisa Lisette Litzy Liza
Lizeth Lizzie Lois Lola Lolita Loma Loraine Lorena Lorene Loretta Lori Lorine Lorna Lorraine Lottie Louisa
Louise Lourdes Louvenia Loyce Lucia Lucie Lucile Lucille Lucinda Lucy Ludie Luella Luisa Lulu Luna Lura Lurline
Lyda Lydia Lyla Lynda Lynette Lynne Mabel Mabelle Mable Macey Maci Macie Macy Madaline Madalyn Maddison
Madeline Madelyn Madelynn Madge Madie Madilyn Madisen Madisyn Madonna Madyson Maegan Maeve Mafalda Magali
Magdalen Magdalena Maggie Magnolia Maia Maida Maiya Makayla Makenna Makenzie Malika Malinda Mallie Mallory
Malvina Mandy Manuela Mara Marcelina Marcella Marcelle Marcia Margaret Margarete Margarett Margaretta
Margarette Margarita Marge Margie Margot Margret Marguerite Mariah Mariam Marian Mariana Marianna Marianne
Maribel Marie Mariela Marielle Marietta Marilou Marilyn Marina Marisa Marisol Maritza Marjorie Marjory Marlee
Marlen Marlene Marsha Marta Martha Martina Martine Maryam Maryann Maryjane Mathilde Matilda Matilde Mattie Maud
Maude Maudie Maureen Maurine Mavis Maxine Maya Maybell Maybelle Maye Maymie Mayra Mazie Mckayla Mckenna
Mckenzie Meagan Meaghan Meda Megan Meghan Melanie Melany Melba Melinda Melisa Melissa Mellie Melody Melvina
Mercedes Meredith Mertie Meta Mia Micaela Michaela Michele Michelle Mikayla Mildred Millie Mindy Minerva Minnie
Miracle Miranda Mireille Mireya Miriam Missouri Misty Mittie Mollie Molly Mona Monica Monique Monserrat Moriah
Mozelle Muriel Mya Myah Myra Myrna Myrtice Myrtie Myrtis Nadia Nadine Nancy Nannie Naomi Natalia Natalie
Natasha Nayeli Nedra Neha Nelda Nella Nelle Nellie Neoma Nettie Neva Nia Nichole Nicole Nicolette Nikki Nina
Noelia Noemi Noemie Nola Nona Nora Norene Norma Novella Nya Nyah Nyasia Octavia Odessa Ofelia Oleta Olga Olivia
Ona Opal Ophelia Orpha Ottilie Ozella Paige Palma Pam Pamela Pansy Patience Patsy Patti Pattie Patty Paula
Paulette Pauline Pearlie Pearline Peggie Peggy Penelope Penny Petra Phoebe Phyllis Pinkie Piper Polly Princess
Priscilla Prudence Queenie Rachael Rachel Rachelle Raegan Rafaela Raina Ramona Randi Raquel Reanna Reba Rebeca
Rebecca Rebekah Regina Reina Renee Ressie Reta Retha Retta Reva Reyna Rhea Rhianna Rhiannon Rhonda Rita Roberta
Robyn Rochelle Rocio Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosamond Rosanna Rosella Roselyn
Rosemarie Rosetta Rosie Rosina Roslyn Rowena Roxane Roxanne Rozella Rubie Rubye Ruth Ruthe Ruthie Ryleigh
Sabina Sabrina Sadie Sadye Saige Sallie Sally Salma Samantha Samara Sandra Santa Santina Sara Sarah Sarai
Sarina Sasha Savanah Savanna Savannah Scarlett Selena Selina Serena Serenity Shaina Shakira Shana Shanel
Shanelle Shania Shaniya Shanna Shari Shawna Shaylee Shayna Sheila Shelia Sheri Sherri Sherry Sheryl Shyann
Shyanne Sibyl Sienna Sierra Sigrid Silvia Simone Sister Skyla Sofia Soledad Sonia Sonja Sonya Sophia Sophie
Stefanie Stephania Stephany Sue Susan Susana Susanna Suzanne Syble Sydnee Sydni Sydnie Sylvia Tabitha Talia
Tamara Tami Tamia Tammy Tania Tanya Tara Taryn Tasha Tatum Tatyana Taya Teresa Teri Terri Tess Tessie Thalia
Thea Thelma Theodora Theresa Therese Theresia Thora Tia Tiana Tianna Tiara Tierra Tiffany Tina Tomasa Toni
Tonya Traci Tressa Tressie Treva Tricia Trisha Trudie Twila Tyra Ursula Vada Valentina Valerie Vallie Vanessa
Veda Velda Vella Velma Velva Vena Verda Verdie Vergie Verla Verlie Vernice Verona Veronica Vesta Vicki Vickie
Vicky Vida Vilma Vincenza Viola Violette Virginia Viva Vivian Vivien Vivienne Wanda Wava Wendy Wilhelmine Willa
Wilma Winnifred Winona Yadira Yasmeen Yasmin Yasmine Yazmin Yesenia Yessenia Yolanda Yoshiko Yvette Yvonne
Zaria Zelda Zella Zelma Zena Zetta Zita Zoe Zoey Zoie Zola Zora Zula Addison Caitlin Gemma Isla Lara Skye Zara
Nicola Georgina Beverley Kimberley Carly Katy Ariana Bianca Brianna Brittney Gabriela Kerri Latasha Marissa
Sheena Stacie Tammie Tracie Adriene Ailene Aja Albertina Albertine Alease Alethea Alla Alleen Allena Alline
Almeta Altha Alyse Amberly Ammie Anastacia Angele Angeles Anjanette Anjelica Anneliese Annice Annika Annis
Ardath Ardelia Ardelle Arie Arla Arlena Arletta Arlyne Arminda Arnetta Ashanti Ashlea Ashli Ashlyn Augustina
Ayanna Ayesha Azalee Azzie Babette Barbie Beckie Bee Belia Bernardine Bernetta Bethann Betsey Beula Bev
Beverlee Billye Bobbye Brande Breann Bree Brigid Brinda Britany Britni Britta Brittaney Brittanie Brittni
Brittny Bryanna Brynn Buena Buffy Bula Cammie Candyce Caprice Carie Carisa Carlyn Carolynn Caron Carry Casie
Cassondra Cathern Cathey Celena Celesta Ceola Chante Charlsie Cher Cherelle Cherilyn Cherish Cherryl Cheryll
China Christeen Christena Christene Cicely Ciera Claribel Clarinda Clarine Clarisa Classie Clora Coletta Concha
Consuela Cordie Coretta Corie Corliss Crissy Crista Cristen Cristin Crysta Dagny Daisey Danae Dani Dania
Daniele Dannielle Danyel Danyell Danyelle Dawne Dayle Deandra Debbi Debbra Debera Debroah Deeann Deedee Deetta
Delcie Delila Delinda Delisa Delora Delsie Delta Denese Denisha Denisse Denita Desirae Dimple Dione Doloris
Dominque Domonique Dorathy Doretta Dorine Dorla Dorotha Dorthey Dot Dotty Drema Drucilla Drusilla Dulcie Dyan
Earlean Echo Edra Edris Ela Elayne Elease Elenore Eleonora Elfreda Eliana Elizabet Elizbeth Ellamae Ellyn Elois
Elvina Elwanda Ema Emeline Emilee Emmaline Erlene Erline Ethelene Eugenie Eura Evelin Evelina Evelyne Evelynn
Evia Evita Exie Fairy Fallon Farah Fernanda Fidelia Flavia Florance Floretta Florrie Francina Frederica
Fredericka Fumiko Gaylene Gearldine Gennie Georgeann Georgeanna Georgene Georgetta Georgiann Georgine Gertha
Gianna Gidget Gigi Glendora Glennis Glinda Glynda Glynis Gracia Gretta Grisel Gwenda Gwyn Gwyneth Hana Hassie
Hedy Heidy Helaine Herma Hermine Hildegarde Hildred Iesha Ilda Illa Inell Inger Isa Isadora Isis Ivana Izetta
Izola Jacki Jacqulyn Jaimee Jaleesa Jalisa Janay Janene Jann Janyce Jaye Jazmine Jeanmarie Jerica Jerrica
Jesenia Jessenia Jessi Jetta Joella Joette Johana Joi Joline Jonell Joselyn Joslyn Joye Junie Kacy Kaila Kalyn
Kamilah Kandace Kanesha Kanisha Karly Karma Karyl Kasie Kassie Kathaleen Katharyn Katherin Kathern Kathey
Kathyrn Kati Katia Kayleen Kaylene Kazuko Keena Keesha Keila Keli Kellee Kenia Kenisha Khadijah Khalilah
Kiersten Kimber Kimberli Kimberlie Kindra Kirstie Kittie Kiyoko Kizzie Kizzy Kortney Kourtney Krissy Krysta
Krysten Krystin Laci Lahoma Lakendra Lala Lanie Lanita Larae Laraine Lashunda Lasonya Latarsha Latesha Latoria
Latoyia Latrina Launa Laurene Lavelle Lavenia Lavera Lavona Lavonia Leana Leia Leisha Leoma Leonia Leonore
Leontine Lesia Letty Liberty Lillia Linsey Lisbeth Lisha Livia Loni Lonna Lorean Loree Loreen Loria Loriann
Loris Louetta Luana Lucina Luetta Luvenia Lyndia Lynsey Madelene Madlyn Magan Mahalia Maira Malorie Mammie
Manda Mandie Manie Marceline Mardell Maren Margarite Margene Margeret Marget Margrett Margurite Margy Mariel
Marin Marinda Markita Marlana Marleen Marni Marybelle Marylouise Marylyn Masako Mathilda Meg Meggan Meghann
Melissia Melodee Mendy Merilyn Merlene Merna Merri Merrie Merrilee Michaele Michelina Mickie Miesha Mignon
Mikaela Mila Milda Milly Minda Minna Minta Mistie Monnie Mora Mozell Mozella Myrle Myrta Nakisha Nakita Nana
Nancie Naoma Natalya Natosha Nelia Neta Nevada Nichelle Nichol Nicolle Nikia Nikole Noma Norah Nyla Odelia
Olene Olevia Olinda Olympia Oneida Onie Otelia Pamelia Pamella Pandora Parthenia Pauletta Pearle Pearlene
Pearly Penni Phebe Phylicia Porsche Porsha Priscila Qiana Quiana Rayna Reatha Regena Regenia Rhona Rikki Risa
Romaine Roni Rosann Rosena Rosia Roxy Rozanne Rutha Ruthanne Ryann Salena Salome Samira Sandie Scarlet Sebrina
Selene Sena Serina Shae Shalon Shanae Shandra Shaneka Shani Shanice Shaniqua Shanita Shaquana Shaquita Sharee
Sharen Sharita Sharleen Sharyl Shaunna Shavon Shavonne Shawanda Shawnda Shawnee Shawnna Sheilah Shelba Shena
Shenna Sherilyn Sherlyn Sheryll Shiloh Shira Shirl Shirleen Shona Shonna Shyla Signe Simona Sina Somer Sommer
Stasia Sudie Suellen Susann Suzann Syreeta Tabetha Tai Taina Takisha Tamala Tamatha Tambra Tamekia Tamica Tamie
Tamiko Tamisha Tanja Tarah Tari Tashina Tasia Tawny Tempie Tenisha Tennie Tennille Theola Thresa Tiera Tiesha
Tilda Tisa Tobi Toccara Tomika Tonda Torie Torrie Toshiko Towanda Tracee Treena Trudi Trula Tula Tyesha Ula
Valery Vanesa Vashti Velvet Venice Vennie Veola Verdell Verena Verlene Vernetta Vernia Versie Vertie Veta
Waneta Whitley Willene Willia Williemae Willodean Winter Yahaira Yajaira Zada Zana Zandra Zenobia Adena Agnus
Agripina Agueda Aide Aiko Akiko Akilah Alaine Alane Aleida Aleisha Alejandrina Aleshia Alethia Alfredia Alica
Alise Alishia Alisia Alita Alix Allegra Alona Amal Amee Amiee Analisa Anamaria Andera Andree Anette Angelena
Angelika Angelyn Angila Angla Anisa Anisha Anja Annalee Annalisa Annamaria Annelle Annett Annita Apolonia Apryl
Aracelis Arcelia Argelia Argentina Arianne Arica Arlean Arletha Arlette Arlinda Armanda Armandina Arnette
Arnita Asley Asuncion Audrea Audria Audrie Aundrea Avelina Ayako Azucena Babara Bao Barabara Barbar Barbera
Bari Basilia Beata Beatris Becki Belkis Berna Bernarda Bernardina Bethanie Bettyann Bibi Billi Birgit Blondell
Blythe Bobette Bok Bong Branda Brigida Britteny Bronwyn Bruna Brunilda Bunny Burma Calandra Camelia Camellia
Camie Cammy Candie Candra Carita Carlena Carletta Carline Carlita Carmelia Carmelina Carmina Carmon Carola
Carolin Caroll Caroyln Carylon Casimira Cassaundra Cassey Cassi Cassy Catarina Catherin Catherina Catheryn
Catrice Cecila Cecille Celestina Celinda Celsa Chae Chan Chanell Chantay Chantell Chara Charis Charise Charita
Charlena Charlesetta Charlott Charlyn Charmain Chasidy Chassidy Chau Chere Cheree Cherlyn Chery Chia Chieko
Ching Christia Christinia Chu Chun Cinderella Cindie Cira Claretha Claretta Claris Clarita Clelia Clemencia
Cleopatra Cleotilde Clorinda Colene Collen Collene Conception Conchita Contessa Coralee Corazon Coreen Corrin
Corrinne Criselda Cristie Crystle Cuc Cyndy Cyrstal Cythia Dacia Daina Daine Dalene Dalila Daniell Danille
Dannette Danuta Daphine Darcel Darcey Darlena Daysi Deadra Deandrea Dede Deeanna Deedra Delaine Delana Delena
Delicia Delmy Deloise Deloras Delorse Demetrice Denae Dennise Denyse Deonna Desire Despina Detra Devona Devora
Devorah Diedra Diedre Dierdre Digna Dinorah Dionna Divina Dodie Dominica Domitila Donella Donetta Donette
Donnetta Donnette Donya Doreatha Dorethea Doria Dorie Dreama Dung Dusti Dwana Earleen Ebonie Edda Edelmira
Ehtel Eilene Eladia Elane Elanor Elene Eleni Eleonor Elicia Elidia Elin Elina Eliz Elke Ellan Ellena Elli Elly
Elodia Elsy Emelda Emelina Emerita Emiko Enda Eneida Epifania Erinn Ermelinda Erminia Estefana Etsuko Eufemia
Eugena Eusebia Eustolia Ewa Fatimah Faustina Faviola Felicidad Felisa Fermina Fernande Fidela Florencia
Florentina Floria Florinda Francene Franchesca Francie Francoise Fransisca Fredda Fredia Fredricka Gabriele
Gala Galina Gaynelle Gema Genevie Genevive Genia Genna Genny Georgann Georgianne Gertrud Gertrudis Gertude
Ghislaine Gilberte Gilma Ginette Gita Giuseppina Glady Glayds Grazyna Gricelda Gwenn Hae Halina Han Hang Hanh
Hannelore Hee Heide Heike Hermila Hiedi Hien Hilaria Hilde Hiroko Hisako Holley Honey Hsiu Hue Huong Hwa
Hyacinth Hye Hyo Hyon Hyun Ignacia Ilana Ileen Iluminada Indira Inocencia Iraida Irina Irish Irmgard Isaura
Isela Isidra Ivelisse Jacelyn Jacinda Jackelyn Jackqueline Jacqualine Jacquelyne Jacquelynn Jacquetta Jacqui
Jacquie Jacquiline Jadwiga Jama Jamee Jamika Janean Janee Janella Janeth Janett Janetta Jani Janiece Janise
Janita Jannet Jaquelyn Jaymie Jayna Jeanelle Jeanene Jeanett Jeanice Jeannetta Jen Jenae Jene Jenee Jenell
Jenette Jeneva Jeni Jenice Jenine Jenise Jennefer Jennell Jennine Jerlene Jessia Jestine Jesusa Jesusita Jin
Jina Jinny Joane Joaquina Jodee Joeann Johanne Johna Johnette Johnsie Joie Jolanda Jolyn Jona Jone Jonelle Jong
Jonie Josefine Josphine Joya Julee Julene Juliane Julieann Julienne Julietta Junita Junko Justa Jutta Kam
Kamala Kandis Kandra Karena Karey Karima Karisa Karleen Karlyn Karmen Karole Karoline Karry Kary Kasha Kasi
Katerine Kathe Katheleen Katherina Kathline Kathrin Katrice Kayce Keiko Keitha Kelle Kellye Kemberly Kena Kenda
Kenyetta Kera Keren Kerstin Keturah Keva Kiesha Kimbery Kimbra Kimi Kimiko Kina Klara Krishna Kristeen Kristel
Kristle Kum Kym Kymberly Kyoko Lachelle Lacresha Ladawn Lael Laine Lajuana Lakeesha Lakenya Lakia Lakiesha
Lakita Lamonica Lanell Lanelle Lanora Laquanda Laree Larhonda Larisa Larita Laronda Larraine Lasandra Lashandra
Lashaun Lashaunda Lashawna Lashawnda Lashay Lashell Lashon Latashia Latia Laticia Latina Latrisha Lauralee
Lauran Laure Laurena Laurice Laurinda Laveta Lavette Lavone Lavonna Lawana Lawanna Leanora Lecia Leeanna
Leeanne Leena Leida Leigha Leighann Lekisha Lenita Leonarda Leonida Leonila Lesha Letisha Lezlie Lianne Librada
Lien Lieselotte Ligia Lili Lilli Lilliam Lindsy Ling Linh Lisabeth Lisandra Lizzette Loan Loida Loise Londa
Loralee Lore Loreta Lorette Lorilee Lorina Lorita Lorriane Lorrine Lory Louanne Loura Lourie Lovella Lovetta
Luanna Luba Luci Lucilla Lucrecia Ludivina Luise Lurlene Lynell Lynelle Lynetta Lynna Madalene Maddie Madelaine
Magaly Magaret Maile Maire Maisha Maisie Makeda Malena Malisa Malka Mana Many Maple Maragaret Maragret
Marcelene Marcene Marchelle Marg Margareta Margart Margert Margherita Margit Margorie Marguerita Marhta
Marianela Marica Maricruz Mariella Mariette Mariko Marilu Maris Marisha Marivel Marketta Marline Marna
Marquetta Marquitta Marth Marvella Marvis Marx Marya Maryalice Maryanna Maryetta Maryland Maryln Marylynn
Maryrose Matha Maurita Maxima Maximina Mayola Mee Melaine Melani Melania Melda Melia Melida Melita Melodi
Melynda Mercedez Meri Merideth Meridith Merissa Mica Micha Micheline Michiko Micki Miguelina Mika Miki Mikki
Milagro Min Ming Mirella Mirtha Misha Mitsue Mitsuko Mitzie Miyoko Monet Monserrate Moon Mui Muoi Myesha Myung
Nadene Naida Nakesha Nancee Nancey Narcisa Natacha Natashia Natisha Necole Neda Neida Nelida Nenita Neomi
Nerissa Nga Ngan Ngoc Nguyet Nicholle Nickie Nickole Nicol Nicolasa Nida Niesha Nieves Nisha Nobuko Noella
Nohemi Noriko Nubia Obdulia Odilia Olimpia Omega Onita Oralee Oretha Palmira Pamila Pamula Particia Pasty
Patrina Paulene Paulita Paz Peg Pei Penney Petrina Petronila Phung Pia Piedad Ping Pok Providencia Pura Quyen
Rachal Rachele Rachell Raeann Raelene Raguel Raisa Ramonita Rana Ranae Randa Randee Ranee Rasheeda Raye Raylene
Raymonde Rea Rebbeca Rebbecca Rebecka Reda Reena Refugia Regine Reginia Reiko Reita Rema Remedios Remona Renay
Renda Renetta Renna Reynalda Rheba Ria Ricarda Rima Riva Rivka Robbi Robbyn Robena Rochel Rochell Rolande
Romana Romelia Ronni Rosamaria Rosana Roselee Roselia Roseline Roselle Rosenda Rosette Rosio Rossana Rufina
Sabine Sacha Sachiko Salley Samella Sana Sanda Sandee Sanora Saran Sari Saturnina Sau Seema Senaida Serafina
Serita Setsuko Sha Shakia Shakita Shala Shalanda Shandi Shantae Shantay Shantelle Shanti Sharan Sharda Sharell
Sharice Sharie Sharika Sharilyn Sharmaine Sharolyn Sharri Shaunda Shaunta Shaunte Shavonda Shawana Shawanna
Shawnta Sheba Shela Shella Shemeka Shemika Shenika Shenita Shera Sherell Sherice Sherika Sherill Sherise
Sherlene Sherley Sherly Sherrell Sherril Shery Shila Shin Shirely Shizue Shizuko Shondra Shonta Shoshana Shu
Silva Silvana Sima Simonne Sindy Sirena Siu Sixta Slyvia Soila Solange Sona Song Soo Sook Soraya Sparkle Stacee
Stefania Stefany Steffanie Stepanie Stephane Stephnie Suanne Sueann Suk Sulema Sumiko Sunni Susy Suzi Svetlana
Sylvie Synthia Taisha Tajuana Takako Talisha Talitha Tama Tameika Tamesha Tammara Tammera Tandra Taneka Tanna
Taren Tarra Tashia Taunya Tawna Tayna Teisha Telma Temeka Temika Temple Tenesha Teodora Teofila Tequila Tereasa
Teresia Terica Terina Terisa Terresa Terrilyn Tesha Thao Theressa Thersa Thi Thomasena Thomasine Thu Tien
Tifany Tiffaney Tiffiny Tijuana Timika Tinisha Tish Toi Tomi Tomiko Tommye Tomoko Tona Tonette Tonie Tonisha
Tonita Tora Torri Toshia Tova Tran Trang Treasa Trinh Tuyet Twana Twanda Twanna Tyisha Tynisha Ulrike Usha Ute
Valda Valene Valeri Valrie Vanda Vanetta Vania Vanita Vanna Vannesa Vannessa Vasiliki Venetta Verline Veronika
Veronique Victorina Viki Vinita Virgen Vivan Voncile Wai Waltraud Wan Wanetta Wei Wen Wendie Wendolyn Wenona
Wilhemina Willena Willetta Willette Wonda Wynell Xenia Xiao Xochitl Xuan Yaeko Yan Yang Yanira Yasuko Yelena
Yen Yer Yevette Ying Yoko Yolande Yolando Yon Yoshie Youlanda Yuette Yuk Yuki Yukiko Yuko Yulanda Yun Yung
Yuonne Yuri Yuriko Yvone Zenia Zofia Zonia Zulema Zulma -- Aglae Agustina Alanis Alessia Alexandrine Alexane
Alexanne Alysson Amely Andreane Andreanne Audreanne Aurelie Bianka Bridie Camylle Carolanne Cassandre
Christelle Crystel Danyka Daphnee Daphney Eliane Elody Emie Felicita Flavie Frederique Heloise Jacinthe
Jacynthe Jany Jennyfer Jessyca Joanny Josiane Josianne Kamille Karelle Kariane Karianne Karolann Katrine
Krystel Lauriane Laurianne Laury Liliane Lucienne Lysanne Mariane Marilie Marilyne Marjolaine Maryse Megane
Meggie Melyna Melyssa Modesta Mylene Myriam Naomie Noemy Oceane Otilia Pascale Raphaelle Rebeka Sabryna Samanta
Sandrine Shanie Shanny Shany Trycia Vicenta Virginie Viviane Vivianne Zoila Charli Imogen Tahlia Kirsty Jemma
Sian Bethan Abril Achsah Adalyn Adalynn Adamaris Adda Addisyn Addyson Adel Adelaide Adelina Adell Adelyn
Adelynn Adilene Adina Adison Adline Adria Adriane Adrianne Adyson Affie Agatha Aggie Agness Agusta Aili Ainsley
Aiyanna Akeelah Akira Ala Alabama Alani Alannah Alaya Alcie Aldona Aleah Alecia Aleena Alesha Alesia Aleta
Alexandr Alexia Alexina Alexus Alexys Aliana Alida Alina Aline Alissa Alisson Allean Allisson Allyson Allyssa
Almeda Almedia Almina Almira Almyra Aloma Alondra Alpha Alphonsine Altie Alverda Alvira Alwilda Alwina Alwine
Alys Alysia Alyssia Alyvia Alzina Ama Amalie Amani Amaris Amey Ami Amiah Amirah Amiyah Amma Anabella Analia
Anaya Andria Angelia Angelique Angella Anice Anie Anitra Annabella Annemarie Anner Annmarie Anona Antionette
Arabella Arah Araminta Ardeth Ardis Ardyce Areli Aretha Argie Aria Ariella Arietta Arizona Arkie Arleen Arleth
Arline Arly Armida Arminta Arra Arrie Arta Artelia Aryana Ashely Ashlie Ason Aspen Attie Aubrie Audriana
Audrianna Audrina Audry Aura Aurilla Aurora Avah Averi Averie Avie Ayleen Azaria Azariah Bama Bambi Barb Barbra
Baylie Bea Beadie Beatrix Beatriz Beda Belen Belva Bena Benita Berdie Bertina Bess Besse Betha Bethzy Bettina
Bettyjane Bettylou Beyonce Biddie Bina Birdella Birtha Birtie Blanch Blanchie Bobbi Bonny Braelyn Brandee
Brandie Brea Breonna Brianda Bridgett Brigette Briley Brinley Bristol Britny Brittani Brittnay Brittnee
Brittnie Brooklynn Brylee Bryn Brynlee Buelah Buna Byrdie Caddie Cadence Cailyn Caitlynn Caldonia Cali Calla
Calleigh Cambria Cami Camisha Candi Candis Candy Cannie Capitola Cappie Caren Cari Carin Carina Carleen
Carleigh Carlene Carlota Carma Carmelita Carolann Carolee Carra Carri Caryl Caryn Cathi Cathie Cathleen Catina
Catrina Caydence Caylee Cecily Ceil Celestia Celie Celina Chaka Chana Chanda Chandra Chaney Chanie Channie
Chantal Chantel Chantelle Charissa Charisse Charla Charlee Charleen Charline Charlize Charlotta Charlottie
Charmaine Charolette Chastity Chelsi Chelsy Cheri Cherie Cherise Cherrelle Cherri Cherrie Cherry Cheryle
Chessie Chestina Chimere Chiquita Chloie Chrissie Chrissy Christal Christel Christi Christin Chrystal Chynna
Ciarra Ciji Cilla Cinda Cindi Cinnamon Cinthia Citlali Clarice Claudette Cleda Clella Clemie Clemma Cleola
Cleone Cleva Clevie Cliffie Cloe Clotilda Clyda Clydie Clytie Coleen Colette Collette Columbia Concetta Contina
Coraima Corda Cordella Corean Cori Corina Corinna Corinne Cornelia Cornie Corrie Corrina Cressie Crete Crissie
Cristi Cristine Cristy Cuba Cyndi Cyntha Dafne Daijah Daisie Daisye Daja Dalia Daneen Danelle Danette Danica
Danita Danna Dara Darci Darcie Daria Darleen Darline Darlyne Davina Dawna Dayami Dayanara Dayse Deana Deann
Deanne Deasia Deb Debby Debi Debora Deborrah Debrah Dedra Deena Deidra Deidre Deirdre Deliah Delina Dellar
Delle Dellia Dellie Delois Deloris Dema Demetra Demetria Deneen Denice Denine Dessa Deyanira Dezzie Dian
Diandra Diann Dicie Dicy Dillie Dinah Dionne Diya Djuana Djuna Docia Dola Dollie Dollye Dominga Dona Donia
Donie Donita Dorathea Dorene Doretha Dori Dorinda Dorthea Dosha Doshia Doshie Dosia Dossie Dottie Dove Dwan
Eartha Eathel Eboni Edla Edmonia Ednah Edrie Effa Eithel Elana Elba Elberta Elfie Elia Elianna Elida Elizebeth
Ellar Elle Eller Elliana Elma Elmina Elmire Elmyra Elodie Elvia Elzada Emaline Ember Emmer Emogene Enriqueta
Eola Eppie Epsie Eris Erla Erlinda Ermina Ermine Erykah Essa Estefani Estefany Estela Ester Estie Ether Ethie
Ethyle Etna Etta Etter Eulalie Euphemia Evalena Evaline Evangelina Evelena Ever Evette Evon Evonne Exa Falon
Fannye Farrah Fawn Felecia Felice Felicie Felicitas Felisha Fleda Fleeta Flonnie Florene Florida Florie Fonda
Fran Franc Francies Francine Francisquita Frona Fronia Fronie Fronnie Galilea Gaye Gayla Gaynell Gena Genevra
Georganna Geralyn Geri Gerri Gertie Giada Giana Gillie Ginny Girtha Gisele Giselle Giuliana Gladis Goldia
Goldie Gracelyn Grecia Griselda Gunda Gusta Gustie Hadassah Hali Harlene Harriett Harriette Haruko Hasel
Hayleigh Hazelle Hazle Hedwig Helma Helyn Hennie Henretta Herlinda Hessie Hetty Hilah Hildur Holli Honora
Hortencia Hortensia Huldah Ica Icey Idabelle Idamae Ieshia Ilah Ilma Ilo Ilona Imo Ina India Indiana Inga
Ingeborg Ingrid Iola Iona Ione Ireland Irena Iridian Irine Irva Isabela Isamar Ivanna Ivette Ivie Ivonne Iyana
Iyanna Iza Izabelle Izora Jacalyn Jacque Jacquelin Jacquline Jaeda Jaelyn Jaelynn Jailene Jalissa Jaliyah Jalyn
Jalynn Jami Jamila Jamiya Jamya Janeen Janel Janell Janette Janey Janiah Janine Janiyah Janna Jannette Jaslene
Jaslyn Jasmyn Jasmyne Jaycee Jaycie Jayla Jaylah Jaylee Jayleen Jaylene Jaylyn Jaylynn Jazlene Jazlynn Jeana
Jeane Jeanetta Jeanine Jeanna Jeannine Jemima Jenelle Jenilee Jennette Jenni Jenniffer Jeraldine Jeri Jerilyn
Jerilynn Jerri Jerrie Jerrilyn Jerusha Jeryl Jesica Jessye Jimena Jinnie Jocelyne Jocelynn Joell Joellen Joetta
Johannah Johnna Joleen Jolene Jolette Joni Jonna Jordin Joretta Jorja Josefita Joselin Joseline Josette
Josiephine Jossie Journey Jovita Joycelyn Judi Judie Judyth Juliann Julianna Juliette Julisa Julissa Junia
Kaaren Kacey Kadence Kadijah Kaelynn Kaitlynn Kaiya Kala Kaleena Kalene Kalie Kaliyah Kami Kamila Kamora Kamya
Kandi Kandice Kandy Karan Karel Karie Karin Karis Karissa Karlene Karol Karolyn Karon Karri Karrie Karsyn
Karyme Karyn Kassidy Katerina Katharine Kathi Kathie Kathlene Kathrine Katina Katlin Kaya Kaydence Kaylan
Kaylen Kaylyn Kaylynn Keanna Kecia Keisha Kelcie Kelis Kelsea Kenley Kenzie Keri Kerrie Kesha Keshia Keyla
Khloe Kia Kierra Kimberely Kimberlee Kimora Kinley Kinsey Kinsley Kisha Kiya Kloe Kori Kristal Kristan Kristyn
Krystle Kya Kyara Kylah Kylene Kyrie Lacie Ladonna Lailah Lainey Lakeisha Laken Lakesha Lakeshia Lakisha Lalla
Lanette Lani Laquita Lashanda Lashonda Lassie Latanya Latifah Latisha Latonia Latonya Latosha Latrice Latricia
Laureen Laurette Lauri Lavonda Lawanda Laylah Leafy Leala Leandra Leaner Leatrice Leeann Leesa Leisa Leitha
Lelar Lella Lemma Leone Leota Lesa Leslee Lesli Lesta Lethia Letta Lettie Leva Levina Lexis Leyla Liane Lida
Liddie Lidia Lidie Lilah Lilia Lilianna Lilie Liller Lillianna Lillis Lilyana Lilyanna Linette Linna Lise Lissa
Lissette Lissie Lita Litha Littie Liz Lizabeth Lizbeth Lizette Lockie Loda Lolla Lollie Lona Londyn Lorayne
Lorelai Lorelei Loretto Lorie Lorinda Lorrayne Lorri Lorrie Lossie Lota Lotta Louann Louanna Louella Louisiana
Loula Lovey Lovina Lovisa Luann Luanne Luberta Lucero Lucetta Luciana Lucindy Lucretia Luda Lugenia Lulah Lular
Lulie Lulla Lurana Lurena Lutie Luvinia Lylah Lyndsay Lyndsey Lynnette Mabell Macel Machelle Madalynn Madeleine
Madilynn Madora Maebell Maebelle Magdalene Mahala Mahalie Makaila Makala Makena Malaya Maleah Malia Maliah
Malissa Malissie Maliyah Mallorie Mame Mandi Manerva Manervia Manila Manilla Manuelita Maralyn Maranda Marcela
Marci Marcie Marcy Mareli Marely Margaretha Margery Margo Margretta Margueritte Mari Marianita Mariann Maribeth
Maricela Marilee Marilla Marilynn Marisela Marita Mariyah Marla Marleigh Marlena Marlie Marlys Marnie Marnita
Marolyn Marquita Marry Marti Martika Marva Marvel Maryanne Marybeth Maryellen Maryjo Marylee Marylin Marylou
Matie Mattye Maura Mayme Mechelle Media Medora Melina Mellisa Mellissa Melodie Melonie Melony Melva Mena Mercy
Meryl Metha Metta Mettie Miah Micayla Michell Migdalia Mikaila Mikala Mikalah Milagros Miley Milissa Millicent
Mima Mimi Mina Mindi Minervia Mintie Mira Miriah Mirna Mirtie Missie Missy Misti Mitzi Miya Modena Moesha Moira
Monika Monna Mossie Myla Mylee Mylie Myranda Nada Naima Nallely Nan Nanci Nanette Nanie Nanna Nannette
Narcissus Natalee Nataly Nathalia Nathalie Nathaly Nautica Nayely Nealie Nealy Nelie Nell Nelly Nena Neola
Neppie Nereida Netta Nevaeh Neveah Nicki Niki Nikita Nila Nilda Ninnie Nira Nita Nobie Noelle Nohely Nolia
Nolie Nonie Noreen Noreta Noretta Norine Norita Nova Nylah Nyree Octa Octavie Odalis Odalys Odette Odile Olar
Olena Oline Olivine Oma Omie Oneta Oney Onnie Opha Orah Oralia Orelia Orene Orilla Orlena Orma Orra Osa Ota
Ottilia Ouida Pairlee Paisley Paityn Pallie Paloma Pamala Paola Paralee Parlee Patrica Patrice Paulina Payten
Pearla Pennie Perla Permelia Perri Pheobe Phillis Philomena Philomene Phylis Phyliss Pinkey Pluma Pollie Portia
Pricilla Prudie Racheal Racquel Raelyn Raelynn Ragna Rashida Rayne Rella Rena Renada Renae Renata Renea Renita
Rennie Rettie Rheta Rianna Richelle Rihanna Rilla Rillie Rinda Riya Roena Rolanda Romona Rona Ronda Ronna
Rosabelle Rosaline Rosanne Rosaria Roseann Roseanna Roseanne Rosey Rosita Roxana Roxann Roxanna Roxie Ruie
Ruthann Rylie Sabra Sada Sade Salina Samatha Samiyah Sanaa Sanai Sandi Saniya Saniyah Sanjuana Sanjuanita
Sannie Sarahi Sariah Sarita Sarrah Saundra Savana Savilla Selah Selma Senora Shalonda Shameka Shamika Shanda
Shanell Shanequa Shaniece Shanika Shannan Shannen Shanta Shante Shantel Shantell Shara Shardae Sharday Sharde
Sharla Sharlene Sharman Sharonda Sharron Sharyn Shasta Shatara Shauna Shawnte Shayla Shelbi Shelbie Shelli
Shelva Shelvia Shelvie Sheree Sherie Sherita Sheron Sherree Sherrie Sherron Sherryl Sheyla Shianne Shiela
Shirlee Shirlene Shirleyann Shirlie Shonda Shreya Sibbie Siddie Signa Sinda Siobhan Sloane Socorro Sondra Sonji
Sophronia Staci Stacia Star Starla Starr Stefani Stephaine Stephani Stephenie Sula Sunshine Susannah Susanne
Sussie Suzan Suzanna Suzette Suzie Suzy Sybil Sybilla Sydell Sylva Sylvania Symone Tabatha Taja Taliyah Tameka
Tamela Tamera Tamika Tammi Tamra Tamya Tana Tanesha Tangela Tanika Tanisha Taniya Taniyah Taraji Tarsha Tatia
Tatiana Tatianna Tatyanna Tawana Tawanda Tawanna Tawnya Tayla Tea Teela Teena Tella Tena Tenika Tennessee Tera
Terese Teressa Terrie Tessa Texanna Texas Texie Theda Thekla Theodocia Theodosia Theta Thomasina Thursa Thyra
Tiarra Tiffani Tiffanie Tilla Tillie Tiney Tinie Tinnie Tisha Tishie Tomeka Tonia Tonja Tori Tosha Toya Trena
Tresa Trilby Trina Trish Trista Trudy Twyla Ura Valarie Valencia Valeria Valinda Valorie Vannie Vara Vassie
Velia Venessa Venie Venita Vernelle Vernita Versa Veva Vicie Vickey Victorine Victory Vicy Vikki Vina Viney
Vinie Violetta Vira Virdie Virgia Viridiana Viviana Vlasta Vonda Vonetta Vonnie Wanita Wende Wendi Wilda
Wilhelmina Wynona Xena Ximena Xiomara Yamilet Yamilex Yareli Yaretzi Yaritza Yetta Yolonda Yoselin Yuliana
Yulisa Yulissa Yuridia Zadie Zaida Zaniyah Zariah Zela Zelia Zelpha Zeta Zettie Zhane Zillah Zilpah Zilpha Zina
Zoa Zona`,
  de: `Aaliyah Abby Abigail Adelina Adriana Aileen Aimee Alana Alea Alena Alessa Alessia Alexa Alexandra Alexia Aleyna
Alia Alica Alice Alicia Alina Alisa Alisha Alissa Aliya Aliyah Allegra Alma Alyssa Amalia Amanda Amelia Amélie
Amina Amira Amy Ana Anabel Anastasia Angela Angelina Angélique Anja Ann Anna Annabel Annabell Annabelle
Annalena Änne Anneke Annelie Annemarie Anni Annie Annika Anny Anouk Antonia Ariana Ariane Arwen Ashley Asya
Aurelia Aurora Ava Ayleen Aylin Ayse Azra Betty Bianca Bianka Caitlin Cara Carina Carla Carlotta Carolin
Carolina Caroline Cassandra Catharina Catrin Cécile Cecilia Célia Celina Céline Ceyda Ceylin Chantal Charleen
Charlotta Charlotte Chayenne Cheyenne Chiara Christin Christina Cindy Claire Clara Clarissa Colleen Collien
Cora Corinna Cosima Dana Daniela Daria Darleen Defne Delia Denise Diana Dilara Dina Dorothea Eda Eileen Ela
Elaine Elanur Elea Elena Eleni Eleonora Eliana Elif Elina Elisa Elisabeth Ella Ellen Elli Elly Elsa Emelie
Emely Emilia Emilie Emily Emma Emmely Emmi Emmy Enie Enna Enya Esma Estelle Esther Eva Evelin Evelina Eveline
Evelyn Fabienne Fatima Fatma Felicia Felicitas Felina Femke Fenja Finia Finja Finnja Fiona Flora Florentine
Francesca Franka Franziska Frederike Freya Frida Frieda Friederike Giada Gina Giulia Giuliana Greta Hailey Hana
Hanna Hannah Heidi Helen Helena Hélène Helin Henriette Henrike Hermine Ida Ilayda Imke Ina Inès Inga Inka Irem
Isabel Isabell Isabella Ivonne Jacqueline Jamila Jana Jane Janin Janina Janine Janna Jara Jasmina Jasmine Jella
Jenna Jennifer Jenny Jessica Jessy Jette Jil Jill Joana Joanna Joelina Joeline Joëlle Johanna Joleen Jolie
Jolien Jolin Jolina Joline Jonna Josefin Josefine Josephin Joséphine Josie Josy Joyce Judith Judy Jule Julia
Juliana Juliane Julie Julienne Julika Julina Juna Justine Kaja Karina Karla Karlotta Karolina Karoline
Kassandra Katarina Kätharina Kathrin Katja Katrin Kaya Kayra Kiana Kiara Kimberley Kimberly Kira Klara Korinna
Kristin Kyra Laila Lana Lara Larissa Laura Laureen Lavinia Léa Leah Leana Leandra Leann Lee Leila Léna Lene
Leni Lenia Lenja Lenya Leona Leoni Léonie Leonora Leticia Letizia Levke Leyla Lia Liah Liana Lili Lilia Lilian
Liliana Lilith Lilli Lillian Lilly Lily Lina Lindsay Line Linn Linnea Lisa Lisann Lisanne Liv Livia Liz Lola
Loreen Lorena Lotta Lotte Louisa Louise Luana Lucia Lucie Lucienne Lucy Luisa Luise Luna Luzie Lya Lydia Lyn
Lynn Madeleine Madita Madleen Madlen Magdalena Maike Mailin Maira Maja Malena Malia Malin Malina Mandy Mara
Marah Mareike Maren María Mariam Marie Marieke Mariella Marika Marina Marisa Marissa Marit Marla Marleen Marlen
Marlena Marlène Marta Martha Mary Maryam Mathilda Mathilde Matilda Maxi Maxima Maxine Maya Mayra Medina Medine
Meike Mélanie Melek Melike Melina Melinda Melis Melisa Mélissa Merle Merve Meryem Mette Mia Michaela Michelle
Mieke Mila Milana Milena Milla Mina Mira Miray Miriam Mirja Mona Monique Nadine Nadja Naemi Nancy Naomi Natalia
Natalie Nathalie Neele Nela Nele Nelli Nelly Nia Nicole Nika Nike Nila Nina Nisa Noëmi Nora Olivia Patrícia
Patrizia Paula Paulina Pauline Penelope Philine Phoebe Pia Rahel Rania Rebecca Rebekka Riana Rieke Rike Romina
Romy Ronja Rosalie Ruby Sabrina Sahra Sally Salomé Samantha Samia Samira Sandra Sanja Saphira Sara Sarah Saskia
Selin Selina Selma Sena Sidney Sienna Silja Sina Sinja Smilla Sofia Sofie Sonja Sophia Sophie Soraya Stefanie
Stéphanie Stina Sude Susanne Svea Svenja Sydney Tabea Talea Talia Tamara Tamia Tamina Tanja Tara Tarja Teresa
Tessa Thalea Thalia Thea Theresa Tia Tina Tomke Tuana Valentina Valeria Valérie Vanessa Vera Veronika Viktoria
Viola Vivian Vivien Vivienne Wibke Wiebke Xenia Yara Yaren Yasmin Ylvi Ylvie Yvonne Zara Zehra Zeynep Zoé Zoey
Anita Astrid Barbara Béatrice Beatrix Bernadette Bettina Brigitta Brigitte Catherine Christa Christiane
Christine Cláudia Claudine Corinne Cornelia Danielle Dora Doris Edith Eliane Elsbeth Erica Erika Evelyne
Florence Françoise Gabriela Gabrielle Gertrud Gisela Hildegard Ingrid Irène Iris Jolanda Josette Josiane Karin
Liliane Liselotte Manuela Margrit Margrith Marianne Marion Marlies Marlis Martina Martine Micheline Monica
Monika Myriam Nadia Paola Petra Priska Regina Regula Renata Renate Ruth Sabine Silvia Sónia Susanna Suzanne
Sylvia Sylvie Thérèse Ursula Verena Vreni Véronique Yolande Yvette Adele Adelgunde Adelheid Adeline Adolfine
Agata Agatha Agathe Agnès Agnieszka Albina Aleksandra Aline Aloisia Alwina Alwine Amalie Anette Angelica
Angelika Anika Anke Annamaria Annegret Anneli Annelies Anneliese Annelise Annette Antje Antoinette Antonietta
Antonina Augusta Auguste Beata Beate Belinda Berit Berta Bertha Birgit Blanka Branka Britta Brünhild Brünhilde
Bärbel Camilla Caren Carmela Carola Caterina Cathrin Christel Concetta Constanze Cordula Corina Cristina
Cynthia Cäcilia Cäcilie Dagmar Damaris Danica Déborah Désirée Diane Dietlind Dietlinde Dragica Dunja Edda
Ekaterina Eléonore Elfriede Elise Elizabeth Elke Elma Else Elvira Emine Erdmute Erna Ernestine Ester Eugenia
Eugenie Ewa Fanny Felizitas Franca Frauke Gabi Gabriella Géraldine Gerda Gerlinde Gertrude Gesine Giovanna Gisa
Giuseppina Gloria Gordana Gretchen Grete Gretel Gudrun Gunda Gundula Hanife Hanne Hannelore Hatice Hedwig Heide
Heidemarie Heike Helga Hella Henny Herta Hertha Hilda Hilde Hulda Ilona Ilse Imelda Inge Ingeborg Ingeburg
Irena Irina Irmela Irmgard Isolde Ivana Janet Jaqueline Jeanette Jeannette Jeannine Jelena Johanne Josefa Jutta
Karen Karolin Kata Katalin Katarzyna Katerina Käthi Kathleen Kerstin Kirsten Konstanze Kreszentia Kreszenz
Kriemhild Kristina Kunigunde Käte Käthe Leonore Liane Lidia Lidija Liesa Liesel Lieselotte Lilo Lisbeth Lisette
Ljiljana Ljubica Lore Lotti Luzia Magda Magdalene Malgorzata Marcella Margaret Margareta Margarete Margaretha
Margarita Margit Margot Margret Mariana Marianna Marica Mariele Marietta Marija Mechthild Meta Milica Milka
Minna Mirella Mirjam Mirjana Nada Nadin Natali Natascha Norma Oda Olena Olga Ortrun Ottilie Pamela Pascale
Philomena Radmila Ramona Raphaela Regine Reinhilde Resi Ricarda Rita Romana Rosalia Rosemarie Rosina Rosmarie
Roswitha Sabina Sarina Senta Sibylle Sieglinde Siglinde Sigrid Silke Silvana Simona Slavica Stefania Susan
Susana Susann Suse Susi Svetlana Sybille Tânia Tatiana Tatjana Theodora Theres Theresia Trudi Ulrike Ursel
Uschi Uta Ute Veronica Vesna Violetta Virginia Viviane Walburga Waldtraut Waltraud Waltraut Wanda Wilhelmine
Wilma Yasemin Zita Antonella Domenica Emanuela Erina Florentina Jovana Laetitia Lora Marijana Nikolina Norah
Rachel Raffaela Tiffany Yasmina Annina Geneviève Catarina Annalise Carol Alison Ottilia Marthe Maud Rafaela
Adalgisa Adalia Adela Adi Adie Adolfina Agneta Alberta Amara Analiese Analise Arabelle Arnelle Bernadine Brenda
Carolyn Cecilie Chloris Ebba Elga Emmeline Felda Felizia Frederica Frederika Fridegunde Friedegund Friedegunde
Fritzi Galiana Gertrudis Giselle Grethe Helmina Helmine Henrietta Hermina Idonia Ilsa Ima Imma Irmelin Ishild
Isold Ivonette Jannike Jutte Kasimira Katarine Klothilda Kriemhilde Kristel Kristen Kurigunde Leopolda Lies
Liese Liesl Lorelei Loreley Luann Lulu Madde Malwine Marelda Mariel Melusina Melusine Millie Mine Minnie Mitzi
Noberta Norberta Nordica Odelia Odila Odilia Olinda Orlantha Otthild Ottila Ottoline Pepin Qiana Quiana Quianna
Quirina Raina Richelle Roderica Rolanda Romey Rosalind Rosamond Rosamund Ruperta Salida Schwanhild Seraphina
Seraphine Serilda Sieghild Sieglind Sigi Siglind Sissi Sonje Swanhild Swanhilda Swanhilde Swenja Teresia Tilli
Trudy Uda Ula Ulli Ulrika Unna Utta Vala Valda Velma Verona Viveka Walborg Walburg Walda Waldeburg Waldi
Waldtraud Walpurga Walpurgis Wanja Wigburg Wilda Wilfreda Wilhelmina Winifred Winola Xandi Xanthe Xanthia
Xanthippe Xavia Xaviera Xena Ximena Yanka Zelda Zelinda Zella Zelma Zenzi Zäzilia Zäzilie -- Adelinde Adina
Adriane Aenne Albertine Alicja Alida Alla Almut Almuth Aneta Anett Anica Anka Annaliese Annedore Annegrete
Annekatrin Annelene Annelore Annemie Annerose Annett Annita Antonie Apollonia Arzu Asta Aynur Aysel Ayten
Babett Babette Benita Bernhardine Betina Betti Birgid Birgitt Birgitta Birte Birthe Bozena Brit Brita Britt
Bruni Canan Carin Cathleen Centa Christiana Christl Cilli Cilly Cläre Conny Constance Dajana Danuta Donata
Doreen Dorina Dorit Dorle Dorota Dorothe Dorothee Dörte Dörthe Edelgard Edeltraud Edeltraut Edeltrud Edit
Editha Ehrentraud Elenore Elfi Elfie Elisabet Ellinor Elwira Elzbieta Etta Evamaria Evangelia Evi Fadime Filiz
Freia Friedericke Friedhilde Friedl Friedlinde Gaby Galina Genoveva Georgia Georgine Gerdi Gerhild Gerlind
Gerta Gerti Gertraud Gertraude Gertraut Gesa Gesche Geza Giesela Gilda Gislinde Gitta Gitte Grazyna Gretl Grit
Gudula Gundel Gundi Gunhild Gusti Gönül Gülay Gülsen Gülten Halina Hannchen Hanny Harriet Hedda Hedi Hedy
Heidelinde Heidelore Heiderose Heidrun Helma Helmtrud Henni Herlinde Herma Hildburg Hildegart Hildegund
Hildegunde Hilma Hiltraud Hiltrud Hubertine Hülya Ildiko Ilka Ilonka Ingelore Ingetraud Ingetraut Ingried Inken
Inna Insa Ira Irmengard Irmhild Irmi Irmingard Irmtraud Irmtraut Irmtrud Ivanka Iwona Jadwiga Janett Janette
Jessika Jolanta Jolanthe Justina Karola Katharine Katherina Kathy Kati Katy Kirstin Klaudia Klothilde Kläre
Kordula Kornelia Krista Kristiane Kristine Krystyna Kunigunda Leokadia Leopoldine Lidwina Liesbeth Lieschen
Lilija Lioba Lissi Lissy Ljudmila Loni Loretta Ludmila Ludmilla Ludwina Luitgard Magarete Magret Magrit Manja
Mareen Mareile Marga Margarethe Margita Margitta Mariechen Marieluise Mariola Marita Maritta Marliese Marzena
Mechthilde Mechtild Melita Melitta Meral Michaele Miroslawa Monja Nadeschda Nadeshda Natalija Natalja Nermin
Nevenka Notburga Nuran Nuray Nurten Olav Ortrud Oxana Peggy Polina Rabea Raisa Raissa Reingard Reinhild Rena
Reni Ria Rosalinde Rosel Roselinde Rosi Rosita Rosl Roswita Rotraud Rotraut Ruthild Semra Serpil Sevim Sibel
Sibilla Sibille Sibylla Siegrid Siegried Siegrun Sigrun Silva Sinaida Solveig Songül Stefani Steffi Stilla
Swantje Swetlana Sybilla Sylke Sylvana Sylwia Telse Theda Thekla Tilly Traude Traudel Traudl Traute Trude
Trudel Tülay Türkan Ulla Undine Urszula Urte Valeri Valeska Walentina Walli Wally Waltrud Wencke Wenke Wera
Wilfriede Wiltrud Zdenka Zenta Zofia Ajna Alara Anabella Andjela Andjelina Annabella Berra Ellie Elona Emilija
Julijana Kalina Leontina Maida Philippa Rana Rayana Ronya Salma Selena Sofija Tea Marlise Carole Sandrine
Camille Alessandra Chloé Flavia Margaritha Marguerite Jeanne Mireille Seraina Elodie Muriel Francine Aurélie
Thi Debora Katia Noémie Manon Virginie Ladina Audrey Anaïs Annamarie Tiziana Arlette Christelle Elin Colette
Delphine Juliette Anina Beatriz Séverine Gisèle Natacha Laure Jaël Yolanda Fernanda Magali Georgette Graziella
Loredana Sylviane Heidy Ursina Morgane Michela Bruna Marlyse Carine Josefina Myrta Roberta Pierrette Serena
Jocelyne Renée Andreia Cinzia Karine Ilaria Suzana Jeanine Coralie Luciana Filomena Raymonde Prisca Annick
Huguette Elisabetha Dragana Flurina Rosanna Ginette Matilde Océane Murielle Danijela Raquel Emmanuelle Marcelle
Germaine Gianna Fatime Odette Solange Margherita Elisabetta Anabela Gaëlle Aida Federica Paulette Yasmine Kelly
Biljana Noelia Amandine Margaux Sheila Meret Cátia Giuseppa Sharon Nuria Gilberte Giorgia Daisy Natasa Andrina
Fabiana Maude Francisca Merita Odile Snezana Noëlle Elisabete Miranda Lejla Maeva Raffaella Ornella Rosaria
Alba Zorica Roxane Aude Arianna Viviana Maëlle Eline Lise Rina Morena Marilena Leonor Dijana Grazia Seline
Anisa Fabiola Vincenza Edona Gioia Marcia Myrtha Lucette Adrienne Malika Yael Marinette Teuta Priscilla
Mariette Marielle Emina Arta Margarida Gaia Vlora Arlinda Nicoletta Clémence Shqipe Maryline Drita Gladys Zora
Cristiana Liridona Romane Shpresa Assunta Vittoria Blerta Ema Samanta Ghislaine Moira Gemma Sladjana Sanela Iva
Nadège Corine Eloïse Timea Zahra Ruzica Ganimete Frédérique Lorenza Ilenia Khadija Elda Charline Eliza Tanya
Floriane Katherine Asia Fabia Fatmire Zuzana Donatella Bluette Malea Mirela Vanesa Filipa Violette Vjollca
Amela Luigia Pierina Aferdita Vreneli Ludivine Natasha Ayla Mégane Maddalena Sereina Dafina Eve Leslie Alix
Ardita Aisha Margreth Amra Marcela Solène Fitore Rosalba Edina Mariangela Agnese Albulena Joanne Ylenia Luljeta
Marjorie Annalisa Ajla Sanije Wendy Layla Esra Fernande Vania Lindita Mimoza Maryse Dalia Ophélie Egzona Léane
Bukurije Teodora Özlem Lauriane Derya Juana Vilma Besarta Norina Nives Blerina Lydie Mirlinda Shania Romaine
Berthe Rosetta Hava Kaltrina Iryna Mihaela Katinka Krimhilde Xandra Adelaide Adelle Allison Allyson Alyson
Anamchara Arnwlle Aubrey Axl Birget Brummer Callan Carlchen Carleigh Cecancia Clay Cäsar Dresden Emera Faiga
Fräulein Fujiko Grizelda Hexe Hexi Jarvia Jenell Kimiko Kinge Kirsa Leyna Liebe Lutgard Mallory Malorie
Millicent Mitsuko Mundle Nixe Nixie Nobert Nyx Ostara Porsche Ros Schatzi Schatzie Sommer Sonnenschein Ulva
Warren Wibeke Wilmet Xahria Xandrah Xeno Xiomar Xiu Xoana Xochitl Xue Xun Xuân Xylia Yseult Zuker`,
  es: `Adela Adriana Alejandra Alicia Amalia Ana Andrea Anita Antonia Ariadna Bárbara Beatriz Berta Blanca Caridad
Carla Carlota Carolina Catalina Cecilia Clara Clàudia Conchita Cristina Daniela Diana Dorotea Débora Elena
Elisa Eloísa Elsa Elvira Emilia Esperanza Estela Ester Eva Florencia Francisca Gabriela Gloria Graciela
Guillermina Inés Irene Isabel Isabela Jennifer Josefina Juana Julia Laura Leonor Leticia Lilia Lola Lorena
Lourdes Lucía Luisa Magdalena Manuela Marcela Margarita Mariana Maricarmen Marilú Marisol Marta Matilde Mayte
Mercedes Micaela Mónica Natalia Norma Olivia Patricia Pilar Ramona Raquel Rebeca Reina Rocío Rosalía Sara
Silvia Sofía Soledad Sonia Susana Teresa Verónica Virginia Yolanda Ángela Abigaíl Abril Araceli Camila
Elizabeth Emily Estefanía Evelyn Fátima Jazmín Jimena Julieta Kimberly Liliana Melany Melissa Monserrat Nicole
Pàola Paulina Regina Renata Valentina Valeria Vanessa Ximena Xóchitl Zoé Adelaida Adelia Adelina Adoración
Agustina Ainara Ainoa Alba Alexandra Alma Almudena Alondra Amada Amanda Amaya Amelia Amparo América Anabel
Anastasia Angelina Angélica Anna Anunciación Arcelia Ascensión Asunción Aura Aurelia Aurora Azucena Begoña
Belén Benigna Benita Bernarda Bernardita Bibiana Bienvenida Brunilda Brígida Candelaria Carmela Carmelita
Carmina Casandra Celestina Celia Charo Cintia Clarisa Clementina Clotilde Constanza Consuela Cándida Dafne
Dalila Delfina Delia Dionisia Dominga Dora Dulce Edelmira Elba Eli Eliana Ema Emelina Emma Encarnación Esther
Estrella Eufemia Eugenia Eulalia Evita Fabiana Fabiola Fanny Feliciana Felicidad Felipa Felisa Fernanda
Filomena Flavia Flora Florentina Florinda Gala Gema Genoveva Georgina Gertrudis Gisela Gracia Graciana Haydée
Herminia Hilda Hortensia Ignacia Imelda Inmaculada Iris Isa Isidora Jacinta Javiera Jenny Jessica Jesusa
Joaquina Josefa Jovita Juanita Judith Juliana Lara Leire Lidia Ligia Lina Lorenza Luciana Luna Lupita Macarena
Maite Manuelita Marcia Marianela Maribel Maricela Marina Marisa Marisela Martina Maura Melania Miguela Milagros
Mireia Miriam Mirta Modesta Montserrat Nadia Narcisa Natividad Nerea Nidia Nieves Nilda Noelia Noemí Nuria
Nélida Ofelia Olga Oriana Otilia Paloma Pascuala Paula Perla Piedad Priscila Purificación Pía Rafaela Remedios
Ricarda Rita Roxana Ruth Sabina Sandra Selena Serafina Socorro Soraya Tamara Tania Tatiana Teodora Teresita
Tomasa Vanesa Vicenta Vilma Viviana Xiomara Yaiza Yésica Yéssica Zoraida África Águeda Ángeles Íngrid Úrsula
Aída Aldonza Bianca Citlali Cynthia Elvia Frida Helena Hermelinda Ivonne Karina Karla Martha Nancy Nelly Pamela
Ruby Katherine Gladys Karen Jacqueline Erika Edith Maritza Mariela Myriam Johanna Nataly Nora Lilian Doris
Catherine Carol Magaly Marlene Mireya Yesenia Johana Mabel Geraldine Carola Mayra Damaris Lucy Tiare Dayana
Thiare Mary Ernestina Dina Cindy Maira Aracely Yenny Yenifer Astrid Gina Yohana Angie Yanet Edita Digna Yasmín
Marcelina Milena Estefany Francia Betty Alejandrina Rosalba Mery Enriqueta Deyanira Karol Kelly Leidy Yuliana
Ariela Antonieta Deisy Katerine Nury Paulette Katherin Estella Zulma Ainhoa Altagracia Consolación Fermina
Ginebra -- Anni Maica Roser Alexa Ivanna Lizbeth Miranda Naomi Yamileth Yaretzi Adora Aitana Albina Amarilis
Angelita Ani Anselma Apolonia Armida Aroa Aránzazu Azahar Azahara Azeneth Calista Calixta Candela Candelas
Carina Cayetana Chelo Chita Cloe Crescencia Domitila Dorita Eligia Elisabet Elodia Emiliana Emperatriz Encarna
Encarnita Etelvina Eusebia Evangelina Evelia Febe Felicia Fidela Florina Fortunata Griselda Ileana Isaura
Itziar Jordana Julie Leandra Leocadia Leyre Loida Luisina Macaria Malena Mamen Manola Maricruz Maristela Marita
Martirio Melisa Merche Morena Máxima Nayara Nereida Nicolasa Noa Nydia Obdulia Octavia Odalis Odalys Olalla
Olimpia Paca Pacífica Palmira Pastora Pepita Perlita Petrona Pili Primitiva Prudencia Reyna Roberta Rosalina
Rosalinda Rosalva Rosaura Rosenda Rufina Ruperta Salomé Samanta Sarita Saturnina Susanita Tecla Tere Teófila
Trini Vera Visitación Zaida Zaira Ágata Áurea Anel Cristal Dalia Esparta Ilse Indira Itzel Jaqueline Minerva
Mitzy Nayeli Salma Sessa Wendolin Yeni Yuridia Antonella Anahí Isabella Romina Yasna Jeannette Jocelyn Anaís
Génesis Fresia Solange Mía Denisse Valeska Sylvia Millaray Michelle Matilda Silvana Marjorie Krishna Nicol
Leslie Dominique Colomba Pascal Stephanie Erica Lissette Karin Priscilla Danitza Rossana Samantha Brenda
Scarlett Vania Zoila Yessenia Rayén Danae Katalina Sophia Francesca Joselyn Marie Jeanette Corina Giovanna
Yaritza Alison Aylin Susan Zunilda Mirtha Almendra Kiara Zulema Ida Petronila Uberlinda Ayleen Allison
Franchesca Gilda Pascale Luzmira Margot Natalie Cinthia Rafaella Claudina Melanie Daisy Erna Scarlet Nathaly
Mirna Ada Makarena Celinda Leontina Jenifer Marilyn Ashley Janet Ninoska Anahis Elcira Pabla Maricel Elisabeth
Caroline Nathalie Isolina Fiorella Giselle Yoselin Alice Nayareth Helen Vivian Lucrecia Herminda Scarleth
Marion Orfelina Lisette Katherinne Amy Ivette Yanira Yanina Clorinda Tabita Jeniffer Leyla Jenniffer Albertina
Lucinda Denise Alexia Evelin Gricelda Doralisa Cinthya Gisselle Scarlette Daniella Natacha Marisel Nayaret
Magali Yamilet Lesly Jael Madeleine Ayelén Francis Wilma Mariluz Natali Giuliana Massiel Rachel Dania Yocelyn
Yanara Sarah Sarai Sabrina Muriel Yaneth Nubia Julieth Janeth Lizeth Yulieth Dary Yamile Marleny Omaira Rubiela
Yadira Yolima Libia Edilma Nohora Shirley Francy Carmenza Edna Lida Liseth Wendy Mayerly Bertha Yineth Magda
Miryam Gladis Margoth Liceth Yuli Yudy Yuly Heidy Nelcy Jhoana Gilma Enith Elsy Clemencia Danna Cielo Alcira
Yina Yeimy Yazmín Sindy Dahiana Alix Marlén Yeny Marly Dolly Leydi Nayibe Yury Derly Yurany Emilce Tulia Anyi
Janneth Emilse Jackeline Lisbeth Nathalia Ibeth Mirian Magnolia Elcy Aleida Yurani Deicy Nelsy Melba Adiela
Ababa Adisoda Aina Alodia Ane Arantxa Bea Carito Catrina Chaxiraxi Cobura Covadonga Daritza Desamparados Emelda
Enka Fabricia Facunda Floria Froilana Fulberta Fulca Gara Geo Gretel Hañagua Ilda Inma Irati Itahisa Jorgelina
Judit Kaori Keiko Laia Lali Lea Licha Lolita Lucha Mari Martita Meagens Mila Mirella Naiara Paqui Patri Plga
Raimunda Ramira Rodolfa Rut Shizuko Triana Trysta Ulrica Uxue Vane Vicky Álvara Acacia Adalia Adana Adelita
Adella Adoncia Adonia Agacia Agdta Agnes Agnese Aidia Aintzane Alameda Alandra Alanza Alazne Albertine Alda
Aldene Aldona Aldonsa Aleece Alegria Aleta Aletea Aletia Alfonsa Alfreda Alhertina Alisa Alise Alita Alliss
Allyce Almira Almunda Almundena Almundina Aloise Alona Alonsa Alta Alvarita Alvera Alyce Alys Alyss Amaia
Amalur Amalure Amara Amaranta Amaris Amarissa Amata Amora Analee Analeigh Analena Anamarie Anarosa Andeana
Andera Andere Andria Angelia Anica Anika Anitia Anjelica Antonina Aquilina Aracelia Arama Arcadia Arcilla
Arella Aricela Armanda Artemisia Ascencion Atalaya Athalia Aureliana Aurkena Aurkene Bakarne Beatrisa Belicia
Belinda Bella Belle Belynda Bernicia Blandina Blasa Blinda Bonita Breezy Brigidia Brisha Brisia Brissa Briza
Bryssa Buena Calandria Calida Calvina Candi Candie Cari Carilla Carisa Carletta Carlita Carlotta Carmencita
Carmita Carona Carrola Casey Casta Celesta Cenobia Ceri Ceria Cesara Chalina Chavela Chavelle Chaya Chela Chica
Chiquita Chrisanna Chrisanne Chrysann Chrysantus Cipriana Cira Ciri Clareta Clarinda Clarissa Clodovea Cochiti
Coco Coleta Concetta Conchetta Conshita Consolata Constantia Corazana Corazon Crisann Crisanna Crista Cristine
Cyntia Damita Danita Daria Deiene Deikun Deina Delcine Delicia Delma Delmar Delmara Delphia Denisa Desideria
Destina Devera Diega Dinora Dionis Dionisa Dita Dolce Dolorita Domenica Dominica Dona Dorbeta Dorota Doroteia
Dreena Drina Duena Dukine Dukinea Dulcea Dulcie Dulcina Dulcinea Dulcinia Dulsie Earlena Earlene Earlina Edenia
Elbertina Eldora Eleadora Eleanora Eleena Elina Elise Elva Elvera Elvie Elvita Elvyra Elysa Elyse Emerald
Emesta Emilie Engracia Enrica Enriqua Erendira Erendiria Erlene Erlina Ernesta Eskama Eskame Eskarne Esma
Esmaralda Esmarelda Esme Esmerelda Esmiralda Esmirelda Estebana Estefana Estefani Estelita Estephanie Esteva
Estrellita Exaltacion Ezmeralda Faqueza Fausta Faustina Felicita Felicitas Filipa Florida Florinia Florita
Fortuna Freira Frescura Fuensanta Galena Galenia Garabina Garabine Garaitz Garbina Garbine Gaspara Gechina
Generosa Gertrudes Gezana Gezane Ginessa Gitana Gizane Godalupe Gorane Gotzone Gregoria Guillelmina Gustava
Heloise Henriqua Hermosa Honor Honoratas Honoria Hortencia`,
  it: `Adalgisa Addolorata Adelasia Adele Adriana Agata Agnese Agostina Aida Albina Alcina Alda Alessandra Alessia
Alina Allegra Alma Amalia Amanda Ambra Angela Angelica Anita Anna Annamaria Annunziata Antonella Antonia
Arabella Arianna Armida Assunta Aurora Azzurra Bambina Barbara Beatrice Benedetta Benigna Berenice Bernadetta
Betta Bianca Bibiana Bice Brigida Bruna Calogera Camelia Camilla Carina Carla Carlotta Carmela Carolina
Cassandra Caterina Cecilia Chiara Cinzia Clara Claudia Clelia Concetta Consolata Cosima Cristiana Cristina
Dafne Daniela Daria Debora Delfina Diamante Diana Dianora Dina Domenica Donata Donatella Donna Dorotea Edda
Editta Edvige Elena Eleonora Elettra Eliana Elisa Elisabetta Eloisa Elvira Emilia Emiliana Emma Enrica Erminia
Ernesta Ersilia Eufemia Eugenia Eulalia Eva Evelina Fabiana Fabiola Fausta Federica Felícita Fernanda Fiammetta
Filippa Filomena Fiorella Fiorenza Flavia Flora Floriana Fortunata Franca Francesca Fulvia Gabriella Gelsomina
Geltrude Gemma Genoveffa Germana Ghita Giacinta Giada Gilda Ginevra Gioconda Gioia Giorgia Giovanna Gisella
Giulia Giuliana Giuseppa Giuseppina Gloria Grazia Graziana Graziella Griselda Ida Ilaria Imelda Immacolata Ines
Iolanda Isa Isabella Italia Lara Laura Leontina Letizia Lia Liana Licia Lidia Liliana Lisa Livia Loredana
Lorenza Loretta Lucia Luciana Lucilla Lucrezia Ludovica Luigia Luisa Maddalena Mafalda Mara Marcella Margherita
Maria Marica Mariella Marina Marinella Marisa Marta Martina Marzia Massima Maura Melania Melissa Mercede
Messalina Mia Michela Milena Mirella Monica Morena Nadia Natalia Nicoletta Nina Noemi Norina Norma Olga Oriana
Ornella Orsola Ortensia Palmira Paola Patrizia Perla Pia Piera Priscilla Rachele Raffaella Regina Renata
Riccarda Rita Roberta Romana Romilda Romina Romola Rosalia Rosanna Rossana Rossella Rufina Sabrina Samanta
Sandra Savina Sebastiana Selvaggia Serafina Serena Sidonia Silvana Silvia Simona Simonetta Sofia Sonia Speranza
Stefania Susanna Tecla Teodora Teresa Tina Tiziana Valentina Valeria Vanda Vanessa Vanna Veronica Vincenza
Virginia Vittoria Viviana Zaira Zita Angelina Annalisa Annetta Antonietta Aria Bettina Eleanora Fabia Fabrizia
Fiamma Giulietta Jolanda Lauretta Luigina Pierina Pina Rosaria Rosina Tonia -- Abbondanza Acilia Ada Adalberta
Adelaide Adelina Adina Adria Agape Alberta Alfonsa Alfreda Alice Alida Altea Amata Amelia Amina Anastasia
Anatolia Andromeda Annabella Annagrazia Antigone Apollina Apollonia Appia Argelia Artemisa Asella Asia Astrid
Atanasia Aurelia Ausilia Ausiliatrice Ave Aza Azelia Babila Bartolomea Basilia Bassilla Batilda Beata Belina
Beniamina Benvenuta Brigitta Brunilde Calpurnia Candida Capitolina Carola Casilda Casimira Cassiopea Celinia
Cirilla Clemenzia Cleo Cleofe Cleopatra Cloe Clorinda Cointa Colomba Cora Cordelia Corinna Cornelia Costanza
Crescenzia Crocefissa Cronida Cunegonda Cuzia Dalida Dalila Damiana Deanna Degna Delia Delinda Delizia Demetria
Deodata Desdemona Desiderata Devota Diletta Diodata Dionisia Doda Dora Druina Dulina Ebe Edelberga Egizia Egle
Elaide Elide Elimena Elisea Ella Elsa Elvia Emanuela Enimia Eracla Ermelinda Ermenegarda Ermenegilda Estella
Ester Esterina Eufrasia Euridice Eusebia Eutalia Evangelina Fatima Felicia Fiordaliso Flaminia Flaviana
Floridia Florina Foca Fosca Gaia Galatea Gaudenzia Generosa Genesia Gertrude Gigliola Giliola Gioacchina
Giuditta Giulitta Giusta Glenda Godeberta Godiva Greta Guenda Guendalina Gundelinda Ianira Idea Iginia Ilda
Ildegarda Ildegonda Ileana Ilenia Ilia Ilva Incoronata Innocenza Iole Iona Ione Ionne Irene Iride Iris Irmina
Iside Isidora Isotta Ivetta Lavinia Lea Leda Lelia Lena Leonia Leonilda Liberata Liboria Lidania Liviana
Lodovica Lorella Lorena Loriana Luana Luce Luminosa Luna Macaria Magda Maida Manuela Marana Mareta Marianna
Marilena Marinetta Marita Maruta Matilde Melitina Menodora Mimma Mina Minerva Minervina Miranda Miriam Mirta
Moira Morgana Natalina Neiva Nerea Nicla Nilde Ninfa Nives Novella Nuccia Nunziata Odetta Odilia Ofelia Olimpia
Olinda Olivia Oliviera Ombretta Ondina Onesta Onorata Onorina Orchidea Orietta Orsolina Osanna Otilia Ottilia
Palladia Palmazio Pamela Pelagia Penelope Petronilla Placida Polissena Porzia Prisca Proserpina Prospera
Prudenzia Quartilla Quieta Quiteria Rainelda Rebecca Rina Rosalinda Rosamunda Rosita Rosmunda Saba Sabina
Samona Santina Sara Scolastica Seconda Secondina Sefora Selene Semiramide Severa Sibilla Siria Smeralda Soave
Sofronia Solange Sveva Tabita Tamara Tarquinia Tarsilla Taziana Tea Telica Teodata Teodolinda Teudosia Tosca
Trasea Tullia Ugolina Ulfa Uliva Unna Vala Valeriana Venera Veneranda Venere Venusta Vera Verdiana Verena
Veriana Veridiana Viliana Vilma Viola Violante Vissia Wanda Zabina Zama Zanita Zarina Zelinda Zenobia Zoe
Zosima Antonina Erika Etta Evangelista Gianna Greca Lilla Lina Lolita Mariana Marissa Matilda Melina Mercedes
Nedda Ninetta Paloma Paoletta Paulina Ramona Sole Sophia Stefani Sylvia Tatiana Viridiana Abelie Abra Abree
Abri Abriana Abrianna Abrielle Abrienne Adalina Adelisa Adona Adreana Adrianna Adrienna Agnella Airiana
Albertaa Albertina Albinia Alcee Alcie Alegra Alessa Alessandrina Alessandrine Aletta Alexandra Alfonsina
Allecra Allegria Alonza Amadea Amalea Aminta Andreana Andreina Andria Angel Angelia Angeline Angiola Angioletta
Aniella Anjelica Annah Annunciata Annuziata Anonciada Anzia Ariah Arietta Armide Armonda Arsenia Aryana Aryanna
Balbina Bambi Bamhi Baptiste Beatricia Beatrix Belinda Bella Belladonna Bellance Bellina Bellissa Bertina Bia
Bianka Bionca Bionda Blanca Bolonia Bona Bonfila Bonfilia Bonifacia Bradamante Brandi Brunela Brunetta Brunilda
Byanca Cadenza Calandra Calandre Calinda Calvina Calynda Cameo Cannelita Caprice Capricia Cara Caresa Carin
Carissa Cascata Catarina Celestina Celia Cerelia Cettina Chiarina Cianna Cipriana Clarissa Coco Colombina
Concettina Constanza Contessa Crocetta Crocifissa Dahna Dahnya Dani Deangela Delanna Desideria Detta Dolce
Domani Dona Donielle Donisha Donnalee Donya Drina Edita Edmonda Elene Elenora Eligia Elina Elizabetta Ellena
Elletra Ellisa Elma Elnora Elysa Enrichetta Esta Eula Fantasia Farfalla Favianna Favianne Feliciana Felisa
Ferdinanda Fia Filumena Fina Fiorabla Florentina Gabi Gaby Gaetana Galilea Gavriella Geanna Genevra Geovana Gia
Giachetta Giana Gianara Gianina Giannina Gina Gioffreda Giordana Giorgina Giosetta Giovannetta Giustina
Guiditta Guillelmina Gulielma Horatia Humiliana Immaculata Iniga Isabela Itala Italina Jacobella Jemma Jianna
Jina Jovanna Jovannie Juliet Julietta Juliette Justina Justyna Kamelia Kami Kamie Karah Karina Karisa Karissa
Karlotta Karrah Karysa Kiara Klarissa Kyara Lacole Lacrecia Ladonna Lalia Lanza Larensa Laure Lave Leola
Leonora Leontyne Leora Liona Lissandra Lokapele Loreto Lucetta Lucette Lucianna Lucie Lucina Lucinda Lucy
Luisella Lunetta Madonna Malvolia Marea Mariabella Mariaelena Marice Marietta Mariha Marija Mariola Mariya
Mariyah Marquesa Marsala Mataya Mattea Maurizia Miah Micaela Michelangela Michelina Michelle Mila Milana Mimi
Mirabella Mishaila Modesta Mona Monalisa Mya Myah Myia Nanda Nata Natalie Nataliya Nataly Natalya Natasha
Natashenka Nathalie Natka Nereza Nerezza Nerina Neroli Nicolina Nilda Noelia Nora Nunzia Nunziatella Nunziatina
Octavia Olympia Orabella Orazia Orfelina Oria Orlanda Orlane Orlinda Orsina Otavia Ottavia Paolina Pasqualina
Perlita Petronel Petronella Pietronella Piscina Poeta Primavera Quorra Raffaela Raimonda Ravenna Renatka Renia
Ricadonna Ricarda Robertina Rocio Romhilda Romia Rosabel Rosabela Rosabella Rosabelle Rosalba Rosalie Rosalva
Rosangela Rosannah Rosella Rosetta Rozalia Ruffina Salvatora Salvatrice Samuela Sancia Santa Santuzza Saveria
Sebastiene Severina Seweryna Sienna Sistine Susana Sylvana Séverine Tala Talka Tasha Tazia Teofila Teresina
Terza Tessa Tiberia Traviata Trilby Trista Uberta Valentia Vedette Velia Venecia Venetia Violetta Vitalia
Volante Xaviera Ysabel Ysabelle Zarah Zeta Zinerva Zola`,
  pt: `Adriana Alexandra Alice Amélia Ana Ariana Aurora Beatriz Benedita Bruna Bárbara Caetana Camila Carla Carlota
Carminho Carmo Carolina Catarina Cecília Clara Constança Célia Daniela Diana Débora Eduarda Elisa Ema Emília
Eva Fabiana Filipa Francisca Frederica Gabriela Helena Inês Irina Isabel Joana Juliana Julieta Jéssica Júlia
Lara Laura Leonor Letícia Lia Lorena Luana Luena Luna Luísa Madalena Mafalda Mara Margarida Mária Mariana Marta
Matilde Melissa Mia Miriam Márcia Natália Nicole Núria Ofélia Olívia Paula Pilar Rafaela Raquel Rita Sara Sofia
Soraia Sílvia Tatiana Teresa Valentina Vera Vitória Vânia Áurea Érica Íris Aline Alícia Antonella Dalila Eloá
Emanuelly Esther Fabrícia Felícia Giovanna Heloísa Isabela Isabella Isabelly Isadora Ísis Janaína Larissa
Lavínia Liz Luiza Lívia Maitê Manuela Marcela Marina Marli Morgana Mércia Núbia Rebeca Roberta Sarah Sophia
Talita Yasmin Andreia Ângela Anita Bianca Erika Iara Kelly Kyara Luciana Lúcia Mélanie Naiara Nair Nádia
Patrícia Petra Renata Salomé Yara Alana Aléxia Amanda Brenda Ester Evelyn Fernanda Laís Luara Melina Milena
Nina Sabrina Zoé Abna Abília Acélia Ada Adalgisa Adelaide Adelina Adelinda Adolfina Adosinda Adália Adília
Afonsa Afonsina Afra Africana Agna Agnes Agonia Agostinha Agripina Aida Airiza Aisha Aixa Alaíde Alba Albana
Alberta Albertina Albina Alcina Alcíone Alda Aldara Aldenir Aldenora Aldina Aldora Alegria Aleixa Aleta Alexa
Alexandrina Alexina Alfreda Aliana Alida Alina Alisande Alita Alix Aliça Alma Almara Almerinda Almesinda Almira
Altina Alva Alvarina Alzira Amabília Amada Amandina Amara Amarília Amarílis Ambrosina Ambrósia Amelina Amora
Amorina Amorzinda Amália América Anabel Anabela Anair Anaísa Analdina Analice Analisa Anamar Anastácia Anatilde
Anaíce Anaíde Anaís Andrea Andrelina Andresa Andreína Aneide Angel Angelina Angelita Angélica Aniana Anquita
Anteia Antera Antonela Antonieta Antonina Antónia Anunciada Anunciação Anuque Anusca Anália Anésia Anícia
Aníria Anísia Aparecida Apolónia Arabela Araci Aradna Argentina Ariadna Ariadne Ariane Ariele Arinda Arlanda
Arlete Arlinda Armanda Armandina Arminda Arménia Artemisa Artemísia Aruna Aspásia Assunta Assunção Astrid
Atenais Audete Augusta Aura Aureliana Aurete Auriana Aurélia Ausenda Auta Auxília Ava Açucena Balbina Balduína
Bartolina Basilissa Basília Beanina Bebiana Bela Belarmina Belina Belinda Belisa Belisária Belmira Belém
Benigna Benilde Benita Benjamina Benvinda Benícia Berengária Berenice Bernadete Bernarda Bernardete Berta
Bertila Bertilde Bertina Betina Betsabé Betânia Bia Biana Bibiana Bina Bitia Blandina Blásia Bonifácia Branca
Brena Briana Brigite Briolanja Briosa Brites Brizida Brunilde Brásia Brázia Brícia Brígida Bárbora Bérnia Bétia
Cacilda Caia Calila Camélia Candice Carela Carina Carisa Carissa Carlinda Carmela Carmelina Carmelinda
Carmelita Carmezinda Carmina Carminda Carmorinda Carmélia Carol Carole Carísia Cassandra Cassilda Casta
Castelina Castorina Catalina Caterina Catila Celina Celinia Celisia Celsa Ceres Cesaltina Cesarina Cesária
Chantal Cheila Chema Chloe Ciara Cibele Cidalina Cidalisa Cidália Cínara Cinderela Cinira Cipora Circe Cirila
Cita Cizina Clarina Clarinda Clarinha Clarisse Claudemira Claudiana Claudina Cleia Cleide Clementina Clemência
Cleodice Cleonice Cleópatra Climénia Cloé Clorinda Clotilde Cláudia Clélia Clésia Clícia Clívia Colete
Conceição Concha Consolação Constância Consuelo Cora Cordélia Corina Cornélia Corália Cosete Cremilda Cremilde
Crestila Crisanta Crisante Crisna Cristela Cristele Cristene Cristiana Cristina Cristolinda Crisália Crisálida
Cácia Cáren Cárin Cárita Cássia Cátia Cândida Cânia Cíntia Círia Córita Dafne Daina Daisi Daliana Dalida
Dalinda Dalva Dana Daniana Danila Dara Darci Darcília Darlene Darnela Davina Davínia Deise Dejanira Dele
Delfina Deliana Delisa Delmina Delminda Delmira Delza Demelza Deméter Demétria Denisa Denise Deodata Deodete
Deolinda Deonilde Deótila Derocila Dialina Diamantina Didiana Digna Diliana Dilsa Diná Dinamene Dinarda Dinarta
Dineia Dinora Diomar Dione Dionilde Dionísia Dirce Dircea Dircila Disa Ditza Diva Diza Djamila Domenica
Domingas Domitila Domitília Dona Donatila Donzélia Donzília Dora Doralice Dores Doriana Dorina Dorinda Dorine
Dorisa Doroteia Drusila Duartina Dulce Dulcelina Dulcina Dulcineia Dulcídia Dália Dámaris Dânia Décia Délia
Dídia Dólique Dóris Dúlia Dúnia Edina Edine Edite Edith Edma Edmunda Edna Eduina Edéria Eglantina Elana Elca
Elda Electra Eleia Eleine Elena Eleonor Eleonora Eliana Eliane Eliete Elina Eline Elisabeta Elisabete Elisabeth
Elisama Eliseba Elisete Elma Elmira Elódia Eloisa Elsa Elsinda Eluína Elva Elvina Elvira Elza Elícia Elísia
Emanuela Emiliana Emídia Encarnação Engelécia Engrácia Enide Enilda Eponina Ercília Ermelinda Ermengarda
Erméria Ernestina Ersília Esménia Esméria Especiosa Esperança Estefânia Estela Estéfana Étel Etelca Etelvina
Etéria Eudora Eufémia Eugénia Eularina Eulália Eunice Eurica Eurídice Eutália Evandra Evangelina Evelin Evelina
Eveline Excelsa Ezequiela Eárine Fabíola Fani Fantina Fara Farida Feba Febe Fedra Feliciana Felicidade
Felisbela Felisberta Felisbina Felismina Fernandina Fiama Fidélia Filena Filomena Fiona Firmina Flamínia Flora
Florbela Florencia Florentina Florença Floriana Florinda Floripes Florisa Florisbela Flávia Flória Formosa
Formosinda Franca Francina Francília Fábia Fátima Fânia Gabi Gaela Gaia Gala Gaori Gardela Geisa Gelsemina
Genciana Generosa Genoveva Genésia Georgeta Georgete Georgina Geraldina Gerda Germana Gerta Gertrudes Geórgia
Giana Gilberta Gilda Gilma Gina Gioconda Giovana Giraldina Girel Gisela Giselda Gisete Gislena Gislene Glenda
Glicínia Gloriosa Glória Gonçala Goreti Graciana Graciela Graciete Graciliana Gracinda Graciosa Gravelina
Graziela Graça Gregória Greta Grimanesa Grácia Guadalupe Guendolina Guida Guilhermina Guiomar Guislena Guislene
Gustava Gáil Haidé Hebe Heda Hedviges Helda Helga Heli Heliana Heliodora Henriqueta Hermana Hermenegilda
Hermânia Hermínia Hersília Herénia Hilma Hilária Honorina Hortense Hortênsia Huguete Hulda Hália Hédila Hélia
Iana Ianesis Iasmin Iasmina Iberina Ida Idalete Idalina Idalisa Idrisse Idália Idélia Idília Ifigénia
Igelcemina Ignez Ilca Ilda Ilsa Ilse Ilundi Ilídia Ima Indaleta India Indira Inga Ingeburga Ingrid Inocência
Inoi Inácia Iolanda Ionara Ione Iracema Irene Ireneia Iria Iriana Irisalva Iráis Isa Isabelina Isalda Isalina
Isaltina Isaura Isaurinda Isidora Isilda Ismália Isolda Isolete Isolina Isália Iva Ivana Ivanoela Ivete Ivone
Ivânia Jacinta Jacira Jael Jalmira Jamila Jamília Jandira Janete Jani Janice Janina Janine Januária Jaquelina
Jaqueline Jasmina Jeanete Jerusa Jezabel Jil Joanina Joaninha Joaquina Jocelina Joela Joele Joelma Joice Joraci
Jordana Jorgina Jorja Josabete Josana Joscelina Joséfa Josefina Joselene Joselina Josete Josiana Josiane Josina
Josselina Josuana Josélia Jovelina Judite Julinda Julita Juna Juraci Jussara Justa Justina Juvita Jânia Jéni
Jénifer Júnia Karen Karina Katarina Katia Katie Laila Laira Lana Laureana Laurina Laurinda Laurine Lea Leandra
Leanor Leena Leia Leila Lenira Leocádia Leolina Leoménia Leonarda Leonardina Leonete Leonida Leonila Leonilda
Leonilde Leonisa Leonora Leontina Leonídia Leonília Leopoldina Leta Letízia Levina Leónia Liana Liane Lianor
Liara Liberalina Liberdade Libertária Libéria Lici Licínia Lidiana Liduína Liete Lilian Liliana Liliane Liliete
Lilite Lina Lineia Linete Lira Lis Lisa Lisana Lisandra Lisdália Liseta Lisete Lizia Lizélia Loela Loide
Loredana Loreta Lorina Lorine Lourença Luamar Lubélia Lucelinda Lucena Lucete Lucialina Lucileine Lucilina
Lucina Lucinda Lucrécia Lucy Lucélia Lucília Lucíola Ludmila Luela Luisete Luizete Lumena Lurdes Lurdite Lusa
Lussinga Lutgarda Luzia Luzinira Lya Lélia Lénia Líbia Lícia Lídia Lígia Lília Lízi Lízie Lólia Mabilda Mabília
Macati Madel Magali Magaline Magda Magna Magnólia Maia Maiara Maide Maira Malena Malika Malvina Manon Marcelina
Marciana Marcília Margareta Margarete Marguerita Mariamar Mariame Marian Maribel Mariela Mariema Marieta
Marilda Marilina Mariline Marilisa Marilita Mariluz Marilúcia Marinela Marinha Marisa Marise Marisela Marisol
Marita Maritana Maritila Marizete Marjolene Marlene Marlisa Marlise Marlita Marquesa Marsília Martha Martina
Martinha Marília Matilda Matrosa Maude Maura Mavelete Mavilde Mavília Maximiliana Mayara Maísa Mecília Mei
Meiline Melida Melinda Melodia Melânia Mercedes Mercês Mercília Merita Merrita Micaela Michele Miguela Mila
Milagre Milagres Milene Militana Militza Miliza Mina Miquelina Mira Miraldina Miranda Mirandolina Mireie Mirela
Mirto Modesta Morgiana Morian Mourana Muna Muriel Muriela Mya Mágui Márvia Máxima Mécia Mícia Mírtila Mónia
Mónica Naama Nadina Nadine Nadja Naida Nali Nalini Naly Nami Nance Nânci Nancy Nanete Nanina Nara Naraiana
Narcisa Natacha Natali Natalina Natanaela Natividade Natércia Nausica Nazarina Nazaré Nazária Naíde Naíl Naíma
Naísa Neide Neireide Neise Neiza Neli Nelma Nelsa Nely Neotera Nessa Neuza Nicandra Niceia Nicoleta Nicolina
Nila Nilce Nilda Nilsa Nilza Ninfa Nirina Nisa Nise Nivalda Noelma Noémi Noiala Nominanda Norma Norvinda Noélia
Noémia Numénia Nuna Nureia Nádeja Nélia Nércia Nícia Nídia Nília Nísia Obdúlia Oceana Ocridalina Octávia Ocília
Odete Odília Olga Olinda Olália Olímpia Omara Ondina Onélia Onófria Oriana Orieta Orlanda Orlandina Ornela
Oscarina Osvalda Osvaldina Otelina Otelinda Otilina Otília Oureana Palmira Paloma Pámela Pandora Papoila
Paraíso Pascualina Patrocínia Paulina Paz Pedrina Penélope Perla Perpétua Persília Peta Petula Pia Piedade
Plínia Poliana Porciana Prazeres Preciosa Precília Primitiva Prisca Priscila Prudência Pulquéria Pureza
Purificação Pégui Quaiela Quar Quessia Quirina Quitéria Quélia Radija Raissa Rania Raquelina Raqueline Regina
Reina Reinalda Remédios Riana Ricarda Ricardina Riva Rivca Roana Rodriga Roena Rogélia Rolende Romana Romeia
Romilda Romina Rondina Roquelina Rosalina Rosalinda Rosamar Rosana Rosandra Rosanete Rosarinho Rosaura Rosebel
Rosebele Rosina Rosinda Rosita Rossana Rosália Rosélia Rubina Rufina Rute Ruth Rómula Rúbia Sabina Safia Sahara
Salete Salima Salomite Salvadora Salvação Salvina Salúquia Samanta Samara Samaritana Samira Sancha Sandra
Sandrina Santa Sarai Sarina Saula Saulina Sebastiana Selena Selene Selesa Selma Selénia Selésia Semíramis Sena
Seomara Serafina Serena Serenela Sesira Severa Severina Sextina Sheila Sibila Sidónia Silvana Silvandira
Silviana Silvina Silvéria Simara Simaura Simone Simoneta Sira Sirla Solana Solange Soledade Solene Solôngia
Stela Stelina Suati Sulamita Sunamita Suri Surya Susana Suse Susete Susi Suéli Sásquia Sássia Sátia Sátira
Sância Séfora Sénia Sérgia Síria Sónia Súria Tabita Taciana Talia Tamar Tamára Tanagra Tarina Taína Taís Taísa
Taíssa Tejala Telma Teodora Teodósia Teolinda Teresca Teresina Teresinha Terezinha Terência Tiana Tiara Ticiana
Tirsa Tirza Tita Titânia Tolentina Tomásia Torpécia Traciana Trasila Trindade Tristana Tásia Tânia Túlipa
Ulrica Umbelina Urbalina Urbiria Urraca Ursiciana Ursulina Urânia Valesca Valiana Valquíria Valéria Vanda
Vanderleia Vanessa Vanina Vanusa Vanuza Vaísa Velma Veneranda Venusa Verdiana Verena Verónica Vestina Vicenta
Vicência Vida Vilma Vinícia Violante Violinda Virgolina Virgínia Virtude Vitorina Vitália Vivalda Vivelinda
Viviana Viviane Vivilde Vivina Vélia Xica Ximena Xénia Yolanda Zahra Zaira Zamy Zarina Zeferina Zelinda Zena
Zenaida Zenaide Zila Zilda Zilma Zita Ziza Zoa Zobaida Zola Zora Zoraida Zubaida Zubeida Zulaia Zuleica Zuleima
Zélia Zénia Zília Zínia Ácil Ádila Ágata Águeda Ália Álison Ária Ásia Átina Ândria Ânia Élia Élin Énia Éola
Éris Évila Íngride Úrsula -- Alessandra Karla Lorraine Meire Suélen Emma Ágatha Allana Ayla Aylla Bella
Caroline Clarice Eloah Emanuella Emilly Gabrielly Hadassa Hellena Kamilly Lunna Manuella Mariah Mariane Maya
Maysa Mirella Pietra Sophie Stephany Abigail`,
  nl: `Aaliyah Aaltje Abby Abigail Adriana Aimée Alexandra Aleyna Alice Alicia Alina Alisa Alyssa Amber Amelia Amélie
Amina Amira Amy Angelina Anna Annabel Anne Annemijn Anouk Ashley Asya Ava Aya Ayla Aylin Azra Babette Bente
Benthe Bibi Britt Carlijn Catharina Cato Céline Charlotte Chelsey Chloé Claire Cornelia Daantje Daisy Dana
Danique Daphne Dewi Diana Diede Dieke Dina Djenna Donna Doris Eef Eefje Ela Elena Eleonora Elif Elin Elina
Eline Elisa Elisabeth Elise Eliza Elizabeth Elize Ella Emilia Emilie Emily Emma Esma Esmée Esra Esther Eva
Evelien Eveline Evi Evie Evy Fabiënne Famke Farah Fatima Fay Faya Faye Febe Fem Femke Fenna Fenne Fieke Fien
Fiene Fleur Floor Floortje Flore Florence Florine Freya Giulia Guusje Gwen Hafsa Hailey Hanna Hannah Hanne
Hayley Helena Hendrika Ilse Imani Imke Inaya Indy Ines Iris Isabel Isabella Ise Isra Iva Ivy Ize Jackie Jacoba
Jada Jailey Jana Janna Janne Jara Jasmijn Jasmine Jayda Jaylinn Jenna Jente Jessie Jette Jill Jinte Jinthe
Joanna Johanna Jolie Jolien Jolijn Josefien Josephine Joëlle Jula Julia Julie Juliëtte Juna Juno Karlijn Kate
Kato Kaylee Kayleigh Keet Khadija Kiara Kiki Kyara Kyra Laila Lana Lara Laura Laure Lauren Layla Lea Leah Lena
Leyla Lieke Lien Lieve Liliana Lilly Lily Lina Linde Linn Lisa Lisanne Lise Liselotte Liv Liva Livia Liz Liza
Lize Lizz Lizzy Loes Loïs Lola Lorena Lot Lotte Louise Lucie Lucy Luna Lydia Lynn Maaike Maartje Madelief Maja
Mara Mare Maren Maria Marie Marit Marly Marwa Maryam Mathilde Maud Maya Mayra Megan Meike Melina Melisa Melissa
Melody Merel Merle Meryem Mette Mia Michelle Mila Milana Miley Milou Mina Mira Mirre Mirte Mirthe Myrthe Nadia
Nadine Naomi Neeltje Nena Niene Nienke Nika Nikki Nina Nine Ninthe Nisa Noa Noor Noortje Nora Norah Nore Nour
Nova Noëlla Noëlle Nynke Olivia Phileine Pien Pippa Pleun Quinty Rachel Rana Renske Romée Romy Roos Rosalie
Ruby Saar Safa Safae Sammie Sanna Sanne Sara Sarah Selena Selina Selma Sena Siënna Silke Sofia Sofie Sophia
Sophie Sterre Suze Tara Tess Tessa Thirza Tirza Valentina Valérie Vanessa Veerle Vera Vienna Vivian Wende Wies
Wilhelmina Yara Yasmin Yasmine Yenthe Yfke Yinthe Yuna Zahra Zara Zeynep Ziva Zoey Zoë Zuzanna Aline Axelle
Camille Fran Kaat Leonie Lieze Lore Manon Margaux Margot Marthe Mona Oona Paulien Pauline Renée Sien Yana
Ceylin Ecrin Esila Frederique Isa Isis Jennifer Lindsey Sylvie Chantal Chiara Christina Daniëlle Denise Ellen
Elsa Hilde Imane Inge Jessica Joyce Judith Kimberly Kirsten Lindsay Louisa Madeleine Mariam Marieke Melanie
Nathalie Nicole Rania Rebecca Ruth Sabine Simone Suzanne Tamara Wendy Yasmina -- Ada Aisha Aliya Aliyah Alma
Alya Amalia Amara Amaya Ariana Arya Asel Asiya Aurora Ayana Bella Bobbi Bobbie Cataleya Coco Davina Defne Dua
Eleanor Eliana Elle Elodie Elynn Emmy Fardau Fayen Fayenne Femm Fiep Filou Gaia Gigi Gioia Hidaya Hira Inara
Isabeau Izzy Jacky Jaelynn Jalou Jane Jazzlyn Jazzlynn Jess Jesslyn Jesslynn Joya Jule Kensi Kenza Kira Laurie
Lenne Lexi Lexie Lia Liene Lilian Lilou Linne Liya Liyana Loa Lott Loua Lova Lune Luus Maan Macy Maeve Malou
Marlie Marrit Maysa Medina Meghan Meyra Mikki Milena Milly Myla Myra Nela Nikkie Nila Noami Nola Nomi Novi Nowi
Noë Oliwia Oumayra Philou Pola Rosie Roxy Safiya Salomë Sare Scottie Soof Teddy Vieve Vive Vivienne Yarah
Zeyneb Zofia Vajèn Agnès Aicha Alexia Ana Anaïs Andrea Angela Angèle Anita Anja Anke Ann Anneke Anneleen
Annelies Annemie Annette Annick Annie Annita Anny Antoinette Ariane Arlette Astrid Audrey Augusta Aurélie Ayse
Barbara Beatrice Beatrijs Bernadette Bertha Betty Bianca Bieke Birgit Brenda Brigitta Brigitte Carina Carine
Carla Carolien Carolina Caroline Catherine Cathy Cécile Cecilia Christa Christel Christelle Christiana
Christiane Christianne Christine Cindy Clara Claudia Claudine Colette Conny Cynthia Debbie Debby Deborah
Delphine Diane Dorien Dorine Edith Eliane Elien Elke Ellie Elly Els Elza Erika Erna Estelle Evelyn Evelyne
Fanny Fatiha Fatma Francine Françoise Frida Frieda Gabriella Gabrielle Gaëlle Georgette Gerarda Gerda Germaine
Ghislaine Gilberte Gina Ginette Gisèle Gitte Godelieva Godelieve Greet Greta Griet Hannelore Heidi Heleen Helga
Henriette Hilda Huguette Hélène Ida Ilona Ine Ingeborg Ingrid Irena Irène Ivonne Jacqueline Jeanine Jeanne
Jeannette Jeannine Jenny Josepha Josephina Josiane Josée Juliana Julienne Justine Karen Karima Karin Karina
Karine Karolien Katelijne Kathleen Kathy Katia Katja Katleen Katrien Katrijn Katty Kelly Kimberley Krista
Kristel Kristien Kristina Kristine Laurence Leen Leona Lies Liesbet Liesbeth Lieselot Liliane Lisette Lucia
Lucienne Lutgarde Lutgardis Lutgart Lydie Magali Magda Magdalena Malika Marcella Margareta Margaretha Margo
Marguerite Marianne Mariette Marijke Marina Marjan Marleen Marlies Martha Martina Martine Micheline Michèle
Mieke Miranda Mireille Monica Monika Monique Myriam Nancy Natacha Natalia Natalie Natascha Natasja Nele Nelly
Odette Olga Pascale Patricia Paula Peggy Petra Rani Regina Reinhilde Ria Rita Rosalia Rosette Rosita Sabrina
Samira Sandra Saskia Shana Sharon Sigrid Silvia Simonne Sonia Sonja Stefanie Steffi Stéphanie Stien Suzanna
Suzy Sylvia Tania Tanja Tatiana Theresia Tina Tine Tineke Tinne Véronique Vicky Virginie Viviane Yolanda
Yolande Yvette Yvonne Zita Alisha Alissa Alysha Amani Angel Aniek Annabelle Annelot Anniek Antonia Belinay
Bregje Caitlin Carice Celina Ceyda Charissa Chayenna Chayenne Chelsea Cheyenne Dagmar Daniek Danisha Destiny
Dilara Dirkje Doutzen Dunya Dylana Emy Enora Esmay Faith Fee Felicia Hajar Haley Hiba Ilana Ilayda Imme Iza
Janneke Jannetje Jaylee Jaylin Jenthe Jikke Kaoutar Kayla Kelsey Kyana Larissa Leanne Lente Lenthe Lianne
Liselot Lizzie Lobke Lotus Madelon Malak Manar Mandy Manou Marije Maureen Meis Minke Nada Nikita Philine Rhodé
Rianne Robine Romaisa Romaissa Ronja Roosmarijn Rosanne Rozemarijn Salma Samantha Selin Serena Shanaya Shania
Soraya Stacey Tamar Tatum Tessel Tuana Vlinder Wiep Willemijn Ymke Zehra`,
} as const;
export const MALE = {
  fr: `Aaron Abel Achille Adam Adel Adrien Aimé Alain Alban Albert Alexandre Alexis Aloïs Alphonse Ambroise Anatole
Anaël André Ange Antoine Antonin Arian Armand Armin Arnaud Arsène Arthur Auguste Axel Aymeric Baptiste Basile
Bastien Benjamin Benoît Bernard Bertrand Blaise Boniface Bruno Charles Christian Christophe Clovis Clément
Colin Constantin Corentin Cyprien Cédric Célestin César Damien Daniel David Denis Didier Dimitri Dorian
Emmanuel Eugène Fabien Ferdinand Flavien Florent Florian François Frédéric Félix Gabin Gabriel Gaspard Gaston
Gautier Gaël Georges Germain Gilbert Gilles Grégoire Guillaume Gustave Guy Gérard Hector Henri Honoré Hugues
Jacques Jason Jean Joachim Johan Jonas Jonathan Joseph Joël Jules Julien Justin Jérémie Jérôme Landry Laurent
Lionel Louis Loïc Luc Lucas Lucien Ludovic Léandre Léon Léonard Léopold Malo Marc Marceau Marcel Marius Martin
Matthias Matthieu Maurice Maxence Maximilien Merlin Michaël Michel Morgan Nathan Nathanaël Nicolas Noé Noël
Olivier Pacôme Pascal Paul Philippe Pierre Quentin Raphaël Raymond René Richard Robert Roland Romain Roméo
Ronan Rémi Samuel Simon Stanislas Stéphane Sébastien Thibault Thierry Thomas Théodore Théophile Tim Timothée
Tristan Ulysse Valentin Vianney Victor Vincent Xavier Yoann Yves Zacharie Édouard Élie Émeric Émile Éric
Étienne Adrian Ahmed Alan Alessandro Alessio Alfred Ali Amin Amir Angelo Anthony Anton Antonio Bryan
Christopher Diego Dylan Elias Elijah Elio Elliot Elyas Emir Enes Enzo Ethan Evan Fabio Flavio Hamza Hugo Ilian
Ilias Ilyas Imran Isaac Ivan Jaden James Jeremy Joris Joshua Julian Karl Kilian Leandro Lenny Léo Liam Lino
Livio Lorenzo Loris Luca Luis Luka Lukas Maël Malik Manuel Marco Marcus Marlon Marvin Mateo Matheo Mathias
Mathis Matteo Max Miguel Milan Milo Mohammed Muhammed Nael Natan Neo Nils Nino Noah Noam Omar Oscar Pablo
Patrick Rafael Rayan Robin Ruben Ryan Sam Sami Teo Théo Tiago Tom William Yanis Yann Younes Yusuf Augustin Rémy
Thibaut Kevin Mathieu Nolan -- Abdon Abelin Abondance Abraham Absalon Abélard Acace Achaire Adalard Adalbald
Adalbert Adalbéron Adalric Adegrin Adelin Adelphe Adenet Adhémar Adjutor Adolphe Adonis Adéodat Agapet
Agathange Agathon Agilbert Agnan Agrippin Albéric Alcibiade Alcide Alcime Aldonce Aldric Aleaume Alliaume
Almine Almire Alphée Alpinien Alverède Amalric Amandin Amant Amiel Amour Amédée Amélien Anastase Ancelin
Andoche Andéol Angilbe Angilran Angoustan Anicet Annibal Ansbert Anselme Anthelme Antide Apollinaire Aquilin
Archambaud Archibald Ariste Aristide Armel Arnould Arolde Arthaud Arthème Ascelin Athanase Aubry Audebert
Audouin Audran Aurian Aurèle Auxence Aymard Aymon Balthazar Barnabé Barthélemy Bartimée Baudouin Bohémond
Bouchard Briac Brice Brieuc Béranger Bérard Calixte Camillien Camélien Caribert Carloman Cassien Charlemagne
Childebert Chilpéric Christodule Chrysole Chrysostome Chrétien Clarence Claudien Clotaire Cléandre Cléry
Constant Cyriaque Cyrille Célien Césaire Delphin Dieudonné Désiré Edgard Edmond Enguerrand Ernest Eubert Eudes
Eudoxe Eustache Eusèbe Fabrice Falba Fantin Fiacre Firmin Flodoard Florestan Fortuné Foulques Francisque
Fulbert Fulcran Fulgence Félicité Garnier Gaspar Gatien Gaud Geoffroy Gerbert Gervais Ghislain Girart Gislebert
Gondebaud Gonthier Gontran Gonzague Gui Guyot Guérin Gédéon Géraud Hardouin Herbert Herluin Hervé Hilaire
Hildebert Hincmar Hubert Hédelin Hélier Isidore Japhet Jeannel Jeannot Joanny Job Jocelyn Josse Josselin
Jourdain Judicaël Juste Lambert Lazare Leu Leufroy Libère Liétald Longin Lorrain Lothaire Loup Ludolphe Macaire
Mamert Manassé Marcelin Martial Mathurin Maugis Mayeul Melchior Mence Moïse Médéric Mérovée Narcisse Naudet
Nestor Nicéphore Norbert Normand Néhémie Odilon Odon Oger Oury Palémon Parfait Paterne Patrice Perceval
Philibert Philémon Pie Pierrick Prosper Pépin Rachid Raoul Renaud Reybaud Roch Rodolphe Rodrigue Romuald
Roselin Régis Réjean Salomon Sauveur Savin Savinien Serge Sidoine Sigebert Sigismond Silvère Sixte Sylvain
Sylvestre Séraphin Séverin Tancrède Tanguy Taurin Thibert Théodose Théophraste Timoléon Titien Tonnin Toussaint
Trajan Turold Urbain Valère Valéry Venance Venceslas Victorien Victorin Vigile Vivien Waleran Wandrille
Xénophon Zaché Zéphirin Éleuthère Élisée Élzéar Épiphane Évariste Évrard Abdullah Aiden Ajan Alec Alejandro
Aleksa Aleksander Alexander Alexandros Andrej Andri Andrin Anuar Aren Ari Arion Aris Armando Arno Aron Arun
Atlas Aurel Aurelio Auron Ayan Ayaz Ayden Béla Ben Björn Bogdan Can Carl Carlo Clemens Cristian Damian Danilo
Dante Darian Dario Daris Darius Davide Dean Deniz Devin Diar Dino Dion Dominik Eddie Eduard Eduardo Eli Eliah
Elian Eliano Elija Elion Emanuel Emil Emilian Emilio Enea Enio Ennio Ensar Enyo Erik Eron Esra Fabian Federico
Filip Filippo Finn Fionn Flurin Flynn Francesco Francis Francisco Frederick Frederik Fynn Gabriele Georg Gian
Gianluca Gino Gioele Gion Giuliano Giulio Giuseppe Henrik Henry Ian Ignacy Ilai Ilay Ilja Isa Isaiah Jack Jakob
Jakub Jamal Jamie Jamiro Jan Janis Jannik Jannis Janosch Jari Jaro Jaron Jasin Jay Jayden Joah John Jon Jona
Jonah Jorin Jovan Jovin Juan Julius Juri Jusuf Kai Keano Keanu Kerem Keyan Kian Kiano Kimo Kiyan Konstantin
Kristijan Kuzey Kyan Lars Lasse Lauri Laurin Leano Leart Ledion Len Lenn Lenni Lennox Leonardo Leonel Leonidas
Leonis Leroy Levi Levin Levio Leyan Lian Lias Linus Lio Lion Lior Liron Liyan Lorenz Lorian Lorik Lorin Louan
Louie Luan Lui Luke Lyan Mahir Mailo Maksim Mario Mark Marlo Martim Matej Mateus Matias Mats Matti Mattia
Mattis Mauro Maxim Maximilian Mete Micha Mikail Miles Miran Miro Mischa Moritz Muhammad Musa Nando Nelio Nevin
Nevio Nick Nico Nicola Niklas Niko Nikola Nio Noar Nuri Oliver Orell Oskar Philipp Pietro Quinn Rayyan Rejan
Rian Roan Rodrigo Ron Roy Samir Samu Samuele Santiago Santino Sebastian Silas Siro Stefan Sven Teodor Theodor
Thiago Tian Timo Timon Tobias Tomás Vasco Viktor Vuk Yago Yannick Yannik Yaro Yaron Yasin Yuri Franck José
Abdallah Abdoulaye Adama Adame Adem Adil Aidan Aksel Albin Aleron Alexy Algernon Allan Amadou Amaury Ames
Amiens Amine Anas Andreas Andy Angel Anis Antony Aramis Arda Aubin Audric Aurélien Ayman Aymane Aymen Ayoub
Badis Bilal Bilel Bonar Boyce Brahim Brandon Brayan Briar Bruce Byron Cabal Cade Calvin Cameron Camil Campbell
Canaan Canon Carolus Carvell Celian Chahine Chainey Charly Chevy Chris Circinus Colville Courvoisier Coyne
Curtis Cyril Dabney Dany Dashiell Dax Delano Demont Destin Dior Djibril Donatien Donovan Edgar Eliot Eliott
Eloan Eloi Elouan Elyes Eren Erwan Erwann Esteban Etan Ethann Evann Ewan Ewen Ewenn Ezio Fabron Fares Ferrand
Franchot Frasier Gage Gareth Garland Garner Garrison Gauthier Gaylord Gaétan Gerald Geron Gianni Giles Giovanni
Glanville Gower Granger Grant Granville Gregory Guilhem Hackett Hadrien Hippolyte Holland Iban Ibrahim Ibrahima
Idris Idriss Ilan Ilhan Ilies Ilyan Ilyes Ilyess Imrane Ismael Ismail Issa Issam Iyad Iyed Jasper Javier Jawad
Jayson Jemond Jesper Jessim Jessy Jibril Jimmy Joan Johann Jordan Josué Kais Kamil Karim Kelian Kelyan Kenan
Kenji Kenny Kenzo Keziah Khalil Killian Kilyan Kylian Kyllian Labaron Lance Laramie Laron Larrimore Launcelot
Leggett Leny Lenzo Leverett Lisandro Loan Loann Logan Lohan Louca Loucas Louka Loukas Lubin Lyam Maceo
Mahamadou Mahdi Mahe Malone Mamadou Mardian Marin Marley Marouane Marshall Marvel Marwan Marwane Mason Mathys
Matis Matisse Matt Mattheo Matthew Matys Mayron Mehdi Melvin Melvyn Merrill Mickael Mike Mohamed Montague
Montgomery Montrell Montrose Mortimer Moussa Mylan Nabil Nadir Nahel Nahil Nail Naim Nassim Nathael Nazaire
Nelson Neville Noan Noha Noham Nohan Nohlan Nolann Nolhan Ousmane Owen Paco Paolo Rayane Reda Riyad Roman Rudy
Ryad Sabri Said Salim Samy Sandro Sean Selim Selyan Sevan Simeon Soan Sofiane Sohan Solal Soren Souleymane Stan
Steven Swan Swann Tao Teddy Thibaud Thimeo Tidiane Tilio Timeo Timote Timothe Tino Titouan Tony Tymeo Tyron Ugo
Vadim Virgile Wael Walid Warren Wassim Wesley Wissem Wyatt Yacine Yannis Yasser Yassin Yassine Ylan Ylann Yoan
Yohan Yohann Youcef Youssef Zakaria Émilien`,
  en: `Abdiel Abdul Abdullah Abe Abel Abelardo Abner Abraham Adalberto Adan Adelbert Aditya Adolf Adolfo Adolph
Adolphus Adonis Adrain Adrian Adriel Agustin Ahmad Ahmed Aidan Aiden Akeem Alan Alberto Albin Alden Alec
Alejandro Alek Alessandro Alexandre Alexandro Alexzander Alf Alfonso Alfonzo Alford Alfred Alfredo Allan Alonzo
Alphonso Alton Alvah Alvin Ambrose Americo Amir Amos Anastacio Anderson Andres Andy Angus Anibal Ansel Antone
Antwan Antwon Arch Archibald Archie Aric Arjun Arlo Armand Armando Arne Arno Arnold Arnoldo Arnulfo Aron Art
Arturo Arvel Arvid Augustine Augustus Aurelio Austen Axel Ayden Barney Baron Barrett Barry Bart Barton Ben
Benedict Benjamin Bennett Benny Benton Bernard Bernardo Bernhard Bert Bertram Bertrand Bill Blaise Blaze Boris
Boyd Brad Braden Bradford Bradley Bradly Brady Braeden Brain Brandt Brandyn Brannon Branson Brant Braulio
Braxton Brayan Brendan Brenden Brendon Brennan Brennon Brent Bret Brice Brock Broderick Brody Brooks Bruce
Bryan Bryant Bryce Brycen Bryon Bud Buddy Buford Burley Buster Byron Cade Caden Caesar Cale Caleb Calvin Camden
Camren Camron Candido Carleton Carlo Carlton Carmelo Carmine Carter Casimer Casimir Casper Ceasar Cecil Cedric
Cedrick Celestino Cesar Chad Chadd Chadrick Chaim Chance Charles Chauncey Chaz Chester Chet Christ Christop
Christophe Christopher Cicero Clark Claud Clay Clayton Clemens Clement Cletus Cleve Cleveland Clifford Clifton
Clint Clinton Clovis Cloyd Coby Cole Coleman Colin Collin Colt Colten Colton Columbus Conner Connor Conrad
Cooper Corbin Cordell Cornelius Cornell Cortez Coy Craig Crawford Cristian Cristobal Cristopher Cullen Curt
Cyril Cyrus Dallin Dalton Dameon Damian Damien Damion Damon Dandre Dane Dangelo Danial Daniel Danny Dante Daren
Darien Dario Darion Darius Daron Darrel Darrell Darren Darrick Darrin Darrion Darron Darryl Darwin Dashawn Dave
David Davin Davion Davonte Dawson Dax Dayne Dayton Dean Deangelo Declan Dedric Dedrick Deion Dejon Dejuan
Delbert Delmer Demarco Demarcus Demario Demond Denis Deondre Deontae Deonte Dereck Derek Derick Deron Derrick
Deshaun Deshawn Desmond Destin Devante Deven Devonte Dewayne Dewitt Dexter Diego Dillan Dillon Dimitri Dino
Domenic Domenick Domenico Domingo Dominic Dominick Don Donato Donavon Donnell Donny Doug Douglas Doyle Drake
Duane Dudley Duncan Durward Dustin Dwayne Dwight Earl Easton Edd Edgar Edgardo Edison Edmond Edmund Eduardo
Edwardo Edwin Efrain Efren Einar Eino Elbert Eldon Eldred Eldridge Eli Elian Elias Eliezer Elijah Eliseo Elliot
Elliott Ellsworth Elmo Elmore Eloy Elroy Elton Elvis Elwin Elwyn Emanuel Emil Emile Emiliano Emilio Emmanuel
Emmet Emmett Emmitt Enoch Enos Enrico Enrique Ephraim Erich Erick Erik Erling Ernest Ernesto Ernie Ervin Erwin
Esteban Estevan Ethan Eusebio Evans Everett Everette Evert Ewald Ewell Ezekiel Ezequiel Ezra Fabian Faustino
Fausto Federico Felipe Felix Felton Fermin Fernando Filiberto Finn Fletcher Florencio Florian Floyd Ford
Forrest Foster Francesco Franklin Franz Freddy Frederic Frederick Fredrick Fredy Freeman Fritz Furman Gabe
Gaetano Gage Gardner Garett Garfield Garland Garret Garrett Garrick Garrison Garry Garth Gaston Gavin Gennaro
Geo Geoffrey George Geovanni Gerard Gerardo Gerhard German Gianni Gideon Gilbert Gilberto Giles Gino Giovani
Giovanni Giovanny Giuseppe Glen Godfrey Gonzalo Gordon Grady Graham Grant Granville Grayson Greg Gregg Gregorio
Greyson Griffin Grover Guido Guillermo Gunnar Gunner Gus Gustave Gustavo Guy Hal Hank Hans Hardy Harmon
Harrison Harry Harvey Haskell Hassan Heath Heber Hector Helmer Henderson Henri Herbert Herman Hermann Hershel
Hilario Hilbert Hillard Hilton Hipolito Hiram Hobart Holden Homer Horace Horacio Hosea Houston Howard Howell
Hoyt Hubert Hudson Hugh Hugo Humberto Hyman Ian Ibrahim Ignacio Ignatius Ike Immanuel Irvin Irving Irwin Isaac
Isadore Isai Isaiah Isaias Isidro Ismael Isom Israel Issac Ivan Izaiah Jabari Jace Jacinto Jackson Jacob
Jacques Jadon Jairo Jake Jakob Jaleel Jalen Jalon Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamil Jamir
Jamison Jaquan Jared Jaren Jarod Jaron Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jasen Jasper Javier Javon
Javonte Jayce Jaydon Jaylon Jayson Jed Jedediah Jedidiah Jeff Jefferey Jeffery Jeffry Jerad Jerald Jeramie
Jeramy Jerel Jeremiah Jeremie Jermain Jermaine Jermey Jerod Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jett
Jevon Jim Jimmie Joaquin Joe Joesph Joey Johan Johathan John Johnathan Johnathon Johnpaul Johnson Jonas Jonatan
Jonathan Jonathon Jordi Jordon Jordy Jorge Jose Joseph Josh Joshuah Josiah Josue Jovani Jovanny Jovany Juan
Judah Judd Judge Judson Julien Julius Junius Justen Juston Justus Justyn Juwan Kade Kaden Kadin Kale Kaleb
Kamren Kamron Kane Kareem Kavon Keagan Keanu Keaton Keegan Keenan Kellen Kelton Kelvin Ken Kendrick Kennith
Kenny Kent Kenton Kenyon Keon Keshaun Keshawn Keven Kevon Keyon Keyshawn Khalid Khalil Kian Kiel Kieran Kirk
Kobe Koby Kody Kolby Kole Korbin Korey Kory Kraig Kristofer Kristoffer Kristopher Kurt Kurtis Kyler Ladarius
Lafayette Lamar Lambert Lamont Lance Landen Laron Lawson Lazaro Leif Leland Lemuel Lenny Leonard Leonardo
Leonel Leopold Leopoldo Leroy Levi Lew Liam Lincoln Linwood Lionel Lisandro Llewellyn Lloyd Lon Lonny Lonzo
Lorenz Lorenzo Louis Lowell Lucas Luciano Lucio Lucious Lucius Ludwig Luigi Lukas Luke Luther Lyle Mac Mack
Malachi Malcolm Manley Manuel Marc Marcel Marcelino Marcellus Marcelo Marco Marcos Marcus Mariano Mark Markus
Marlon Marques Marquis Marquise Marvin Mason Mateo Mathew Mathias Matt Matteo Mauricio Maverick Max Maximilian
Maximillian Maximo Maximus Maxwell Maynard Mekhi Mervin Michael Miguel Mikel Miles Milford Milo Milton Misael
Mitchel Modesto Mohamed Mohammad Mohammed Moises Monte Monty Morris Mortimer Morton Mose Moses Moshe Muhammad
Murray Mustafa Myles Myron Napoleon Nash Nasir Nat Nathan Nathanael Nathanial Nathaniel Nathen Neal Ned Neil
Nels Nelson Nestor Newell Newton Nicholas Nicholaus Nick Nicklaus Nickolas Nico Nicolas Nigel Nikko Niko
Nikolas Nils Noah Noble Noe Nolan Norbert Norberto Norris Norval Norwood Obie Okey Olaf Ole Olin Oliver Omar
Omari Omer Oran Oren Orin Orion Orland Orlando Orlo Orrin Orval Orville Osbaldo Osborne Osvaldo Oswald Oswaldo
Otho Otis Ottis Otto Owen Pablo Pasquale Paul Pedro Percival Percy Pete Phil Philip Phillip Pierce Pierre
Preston Price Quentin Quincy Quinten Quinton Rafael Raheem Rahsaan Rahul Ralph Ramiro Ramon Randal Randall
Randolph Randy Ransom Raoul Raphael Rashad Rashawn Rasheed Raul Ray Raymundo Reed Reggie Reginald Reid Reinhold
Remington Reuben Rex Rey Reyes Reynold Rhett Ricardo Richard Richie Richmond Rick Rickey Ricky Rigoberto Robb
Robert Rocky Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Roel Rogelio Rogers Roland Rolando Rollin Roman
Ron Ronaldo Ronny Roosevelt Roscoe Rosendo Ross Rowland Ruben Rudolph Rufus Rupert Russ Russel Ryan Ryder
Salvador Salvatore Samir Samson Sanford Santiago Santino Saul Savion Scot Scotty Seamus Sebastian Sedrick
Selmer Sergio Seth Shad Shawn Sheldon Shemar Sherman Sherwood Sid Sigmund Sigurd Silas Sim Simeon Simon Solon
Sonny Spencer Stan Stanford Stanley Stanton Stefan Stephan Stephon Sterling Steve Stewart Stone Stuart Sylvan
Sylvester Tad Talon Tanner Tate Taurean Tavares Ted Terence Terrance Terrence Terrill Tevin Thad Thaddeus
Theodore Theron Thomas Thurman Tillman Tim Timmothy Timmy Tito Titus Tobin Todd Tom Tomas Tommy Toney Tony
Torrance Torrey Trace Travon Tre Tremaine Tremayne Trent Trenton Trever Trevion Trevor Trey Tristian Triston
Trystan Turner Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyrone Tyshawn Tyson Ulises Uriah Uriel Valentin Vance
Vaughn Vern Verner Vicente Vidal Vince Vincent Vincenzo Wade Waino Waldo Walker Wallace Walton Ward Warren
Watson Waylon Wayne Webster Weldon Wellington Wendell Werner Westley Weston Wilber Wilbert Wilbur Wilburn Wiley
Wilford Wilfred Wilfredo Wilfrid Wilhelm Will Willard William Willis Willy Wilmer Wilson Wilton Winfield
Winston Woodrow Wyatt Wyman Xander Xavier Xzavier Zachariah Zachary Zachery Zack Zackary Zackery Zakary Zander
Zane Zechariah Ashton Callum Luca Clive Antony Rhys Malik Abram Aldo Alonso Alphonse Alva Alvaro Amado Andreas
Antione Antoine Anton Arlen Arron Asa Basil Benito Blaine Booker Boyce Branden Brenton Bruno Burl Burt Burton
Chadwick Chas Christoper Chuck Claudio Clemente Cliff Darell Davis Deandre Del Delmar Denver Dirk Donn Donovan
Donte Dorsey Douglass Dwain Earle Eddy Elden Elvin Elwood Emory Erasmo Errol Eugenio Ferdinand Florentino
Franklyn Fredric Galen Gaylord Genaro Geraldo Gil Harlan Harland Harris Haywood Herb Heriberto Herschel Hobert
Huey Hung Isiah Isreal Jefferson Jere Jerold Jess Jonah Josef Jules Kermit Kieth Landon Lanny Lawerence Leandro
Len Lenard Les Loyd Lucien Lyman Lyndon Lynwood Malcom Margarito Mauro Merlin Michale Millard Mitch Monroe
Normand Octavio Odis Palmer Porfirio Quintin Raleigh Randell Rayford Raymon Reinaldo Renaldo Reynaldo Rob Robby
Robt Rocco Rolf Rolland Romeo Rubin Rudolf Rueben Sal Samual Santo Seymour Shelton Shon Solomon Teddy Tobias
Truman Tuan Tyron Ulysses Van Wally Warner Wes Williams Willian Winford Winfred Chong Danilo Edmundo Graig Hai
Hong Jospeh Keneth Lino Manual Miquel Neville Renato Teodoro Virgilio Yong -- Arnaldo Bartholome Brando
Candelario Constantin Eladio Eleazar Eriberto Everardo Favian Flavio Frederik Friedrich Geovanny Geovany Gerson
Guiseppe Herminio Isac Janick Johann Juvenal Magnus Name Narciso Paolo Pietro Reymundo Sven Ubaldo Ulices
Vladimir Hamish Lachlan Nate Zac Gareth Martyn Iain Graeme Aaden Aarav Abb Abbott Abie Ace Acey Acie Acy Adams
Add Adelard Aden Adin Adlai Admiral Adron Aedan Agustus Aidyn Aime Alanzo Albertus Albion Alby Alcee Alcide
Aleck Alexande Alferd Alfie Alfonse Alger Algernon Algie Algot Alijah Almer Almon Almond Almus Alois Alonza
Aloys Aloysius Alpheus Alphons Alphonsus Alston Alvan Alver Alvia Alvie Alvis Alvy Alwin Amare Amarion Amasa
Ambers Amerigo Amil Amin Amit Ammon Amon Ananias Anatole Ancel Ancil Andon Andrae Anfernee Anson Anthoney
Antwain Anwar Arba Arbie Archer Ari Arlan Arland Arlin Arlington Arlis Arlyn Arman Armin Armond Armstead Arnav
Arnett Arnie Arsenio Arther Arthor Artie Artis Arvil Arvin Arvo Aryan Asberry Asbury Ashby Asher Atlas Atticus
Attilio Aubra Audley Audy Auguste Augustin Aurthur Auston Austyn Auther Author Authur Autry Avon Ayaan Aydan
Aydin Babe Babyboy Baker Baldwin Ballard Banks Barnard Barnett Barnie Barron Bartholomew Bartley Bascom Baxter
Bayard Beckett Beckham Bedford Beecher Belton Benard Benjaman Benjamen Benjamine Benji Benjiman Benjman Benson
Bentley Berkley Berlin Berton Bilal Birt Bishop Bjorn Blain Blanchard Blane Blas Bluford Bode Bolden Boone Bose
Boston Bowman Boysie Bradyn Braedon Braiden Branch Brandan Brandin Brantley Brayden Braydon Braylen Braylon
Brennen Bridger Brien Brion Britton Brodie Brogan Bronson Bryson Bryton Budd Buddie Buel Buell Bunk Burdette
Buren Burgess Burk Burke Burleigh Burnell Burnett Burney Burnie Burns Burr Burrel Burrell Bush Butch Butler
Bynum Cael Caiden Cain Cal Calhoun Cam Camilo Canyon Carlisle Carlyle Carnell Carsen Casen Casimiro Cason Cass
Cassius Caswell Cato Cayden Cephus Ceylon Chace Chalmer Chalmers Champ Chancey Chancy Charle Charls Charlton
Charly Chauncy Che Chesley Christion Clabe Claiborne Clarance Clarke Clarnce Claudius Claus Clearence Clell
Clemon Cleon Clide Codey Codie Coen Cohen Colbert Coleton Coley Colie Collie Collier Collins Collis Colonel
Colter Colvin Commodore Conard Conley Constantine Conway Coolidge Corbett Cordaro Cordero Cornel Cornelious
Corry Corwin Cosmo Coty Courtland Creed Cristofer Crockett Curley Curtiss Dabney Dakoda Dakotah Dalvin Damarcus
Damari Damarion Damond Danniel Daquan Darl Darold Darrian Darrien Darrius Darry Darryle Darryll Darryn Darvin
Darwyn Daryle Daryn Daulton Daunte Davante Davey Davian Davie Davonta Davy Daxton Deacon Deante Deegan Deforest
Delano Delmas Delmus Delos Delphin Delton Delvin Delwin Demarion Demetri Demetric Demetrios Demian Demonte
Dempsey Denton Denzel Denzell Denzil Deonta Dequan Derald Dereon Deric Derik Derl Derrek Derrell Derwin Deryl
Desean Desi Destry Devaughn Devonta Devontae Deward Diallo Dickie Dijon Dilan Dillard Dillion Dimitrios Dink
Dionicio Dionte Dixon Doc Doll Dolph Dolphus Dominik Donaciano Donal Donat Donavan Dondre Donell Donta Dontae
Dorman Dorr Doss Dow Dozier Draven Drury Duard Duff Duke Durell Durrell Durwood Dustan Dustyn Duwayne Dwaine
Dwane Dwyane Dyllan Dylon Ean Earley Ebb Ebbie Ebenezer Eber Ebert Edmon Edsel Edson Edw Efrem Egbert Elam
Elbridge Elby Elder Elex Elgin Elick Elie Eliga Eligah Elige Elihu Eliot Elizah Ell Ellery Ellison Ellwood Elon
Elonzo Elsworth Ely Elzie Elzy Emett Emit Emmit Emmons Emry Encarnacion Ennis Enzo Ephram Ephriam Epifanio
Erasmus Erastus Erby Erland Erle Erving Esau Esco Esequiel Esker Esley Essex Estel Estes Estill Eston Ethelbert
Ethen Eustace Evander Everet Evertt Ewart Ewin Ewing Ezell Ezzard Faron Farrell Farris Fate Fayette Fed Fenton
Ferd Ferman Fernand Ferrell Ferris Festus Fidencio Fielding Finis Finnegan Firman Fisher Fitzgerald Fitzhugh
Fleet Flem Fleming Foch Fount Foy Frazier Fredie Fremont Friend Fuller Fulton Gael Gaige Gaines Gaither Gannon
Garey Garner Garold Garvin Gasper Gauge Gaven Gavyn Gaylen Gaylon Gearld Geary Geno Geoff Gerhardt Gerold
Gerrit Giancarlo Gibson Gifford Gilford Gilman Gilmer Gilmore Gladstone Glendon Glenwood Glover Glynn Goebel
Gorden Gorge Gottlieb Governor Grafton Graves Graydon Grayling Greene Greggory Griffith Grove Guilford Gurney
Guss Gustaf Gustav Gustavus Guthrie Haden Haiden Hakeem Hakim Halbert Hale Hall Halsey Hamilton Hamp Hampton
Hamza Hansel Hansford Hanson Harden Hardie Hardin Harding Harl Harlen Harlie Harlon Harm Harman Harrell Harrie
Harrold Hartley Hartwell Harve Harvie Harvy Hasan Hayes Hays Hayward Hazen Hebert Henery Hermon Hernan Hershell
Hervey Heyward Hezekiah Hezzie Hideo Hill Hillery Hilliard Hilmer Hiroshi Hjalmar Hjalmer Hobson Hoke Holland
Holmes Hoover Horatio Horton Hosie Hosteen Hoy Hubbard Hughes Hughey Hughie Humphrey Hurbert Hurley Huston Huy
Hymen Hyrum Ignatz Illya Imanol Ingram Irl Irven Irvine Isaak Isam Ishaan Isham Ishmael Isidor Isidore Iver
Iverson Ivor Izayah Jabbar Jabez Jacky Jacoby Jacquez Jadiel Jaeden Jagger Jaheem Jaheim Jahiem Jahir Jaimie
Jair Jajuan Jakobe Jamari Jamarion Jameel Jamin Jaquez Jarad Jaret Jarett Jarrad Jase Jasiah Javen Javion Jax
Jaxen Jaxon Jaxson Jaxton Jaycob Jaydan Jaydin Jaylan Jaymes Jayvion Jayvon Jeb Jelani Jemal Jennings Jens Jep
Jeptha Jeramiah Jered Jereme Jeremey Jerimiah Jerimy Jerrad Jerrel Jessee Jessy Jethro Jiles Job Jobe Joeseph
Johney Johny Jones Jorden Jory Joseluis Josephus Jovanni Juelz Julious Juluis Junious Kadeem Kadyn Kaeden Kael
Kahlil Kaiden Kalel Kalen Kalvin Kamden Kanye Karim Karson Karter Kasen Kash Kason Kayson Kazuo Keandre Keenen
Kegan Keifer Keion Kelan Kelby Kellan Kem Kenan Kendell Kenji Kennard Kenney Kennth Kerwin Kevan Khari Khiry
Kiefer Killian Kimball Kingston Kinte Kipp Kirt Kiyoshi Knox Knute Koda Koen Kolten Kolton Konner Konnor
Kordell Krish Kunta Kwame Kyan Kylan Kymani Kyree Kyson Laddie Lafe Lamarcus Lamonte Landan Landin Landyn
Laquan Lark Larkin Lars Lary Latrell Laurance Lawrance Lawton Lawyer Layton Leamon Leander Leeroy Lem Lemmie
Lemon Lennon Lenon Lenord Lenwood Leonce Leonidas Levar Levern Levie Levin Levon Levy Lex Lige Lilburn Lillard
Lim Lindbergh Lindell Linden Linton Linus Linzy Lish Lisle Liston Littleton Loney Loran Lorin Loring Lorne Lott
Lovell Lovett Loy Luc Lucian Luka Lum Luster Lute Lydell Macarthur Mace Maceo Madden Maddox Maddux Mahlon Makai
Makhi Malakai Malaki Malvin Manford Manly Manning Mansfield Manson Marcello Marchello Marius Markel Markell
Marland Marquez Marrion Marsh Marshal Mart Martell Martez Masao Mat Math Mathews Matias Matthias Maury Maxim
Maximiliano Maxx Mayo Mcarthur Mearl Melbourne Melton Melville Melvyn Memphis Menachem Mercer Merl Merritt
Merton Mervyn Merwin Messiah Meyer Michial Micky Miguelangel Mikal Mikeal Mikhail Milas Milburn Miller Mills
Miner Minoru Moe Mont Montel Montgomery Montrell Moody Mordechai Murdock Murphy Murry Mychal Myer Mykel Najee
Namon Needham Nehemiah Nello Nevin Newman Newt Nikhil Nikolai Nile Niles Nim Nolen Norton Nunzio Oakley Obe
Obed Octavius Oddie Odin Odus Offie Ogden Olan Oland Oley Olof Omarion Oneal Orie Oris Orla Orley Orlin Orren
Orris Orson Orvel Orvil Orvin Orvis Osborn Othel Ott Ovid Ovila Owens Ozzie Park Parley Parrish Pascal Pate
Patric Paulo Paxton Pearley Perley Pernell Pershing Philo Pinkney Pleas Ples Plummer Polk Posey Powell Pranav
Pratt Prentice Prentiss Press Primus Prosper Pryor Purl Quint Raekwon Rafe Rahn Raiden Rakeem Ramsey Rance Rand
Randel Randle Randolf Raquan Ras Rashaad Rashaan Rayan Rayburn Rayfield Raynard Rayshawn Reason Redden Redmond
Reginal Regis Reino Remy Renard Reno Reubin Rexford Reynolds Rian Ricci Rice Rishi Ritchie Robley Roby Roddy
Roderic Roe Rohan Roll Rolla Rollie Rollo Rome Romello Romie Ronal Ronan Rondal Ronin Rosco Rosevelt Roswell
Rube Rudolfo Ruel Ruffin Ruffus Rush Rustin Rutherford Ryker Ryland Ryley Ryne Sabastian Saint Salomon Samie
Sampson Sanders Saverio Sawyer Schley Schuyler Seaborn Seldon Semaj Seneca Severo Severt Seward Shade Shafter
Shamar Shaquan Shaquille Sharif Shedrick Shep Shepherd Sherwin Shoji Shyheim Sie Silvester Silvio Simmie
Simpson Sing Skip Slade Smith Soloman Soren Spenser Spurgeon Squire Stafford Stanislaus Starling Stetson Stevan
Steward Stonewall Stoney Storm Sullivan Sumner Syed Sylas Sylvanus Tab Taft Tahj Taj Tal Talan Talen Tallie
Talmadge Talmage Tarik Tariq Tatsuo Taurus Tavaris Tavian Tavion Tavon Tayshaun Teddie Telly Terance Terell Tex
Theadore Thedore Theodis Theophile Therman Thompson Thor Thornton Thorwald Thos Thurlow Thurston Tilden Tilman
Timmie Tobe Toivo Tolbert Tollie Toma Tomie Torey Toriano Torrence Torry Toshio Toy Trae Trayvon Trenten Trevin
Trevon Treyton Treyvon Tripp Tristin Trumaine Tucker Tye Tylor Tyquan Tyreese Tyrek Tyreke Tyrik Tyrin Tyriq
Tyrus Unnamed Urijah Valentino Vander Vashon Vergil Verl Verle Verlin Verlon Verlyn Vernal Vic Vick Victoriano
Vinson Vinton Virge Virgel Virgle Vollie Volney Waldemar Walt Wardell Washington Watt Waverly Wayde Wayland
Wayman Waymon Weaver Webb Wells Welton Wendel Wenzel Wess Westin Wheeler Whit Wiliam Wilkie Willaim Willam
Williard Windell Winthrop Winton Wirt Wong Wood Woodie Woodroe Woodson Woody Worley Wright Wylie Yaakov Yadiel
Yahir Yair Yancy Yandel Yehuda Yoel York Yosef Yoshio Yurem Yusuf Zaid Zaiden Zain Zaire Zavier Zavion Zayden
Zayne Zeb Zebulon Zed Zeke Zenas Zeno Zigmund Zollie`,
  de: `Aaron Abdul Abdullah Adam Adrian Adriano Ahmad Ahmed Ahmet Alan Albert Alessandro Alessio Alex Alexander Alfred
Ali Amir Amon André Andreas Andrew Angelo Ansgar Anthony Anton António Arian Armin Arne Arno Arthur Artur Arved
Arvid Ayman Baran Baris Bastian Batuhan Ben Benedikt Benjamin Bennet Bennett Benno Bent Berat Berkay Bernd
Bilal Bjarne Björn Boris Brandon Brian Bruno Bryan Burak Calvin Can Carl Carlo Carlos Caspar Cédric Cedrik Cem
Chris Christian Christiano Christoph Christopher Claas Clemens Colin Collin Conner Connor Constantin Corvin
Curt Damian Damien Daniel Danilo Danny Darian Dario Darius Darren David Davide Davin Dean Deniz Dennis Denny
Devin Diego Dion Domenic Domenik Dominic Dominik Dorian Dustin Dylan Eddi Eddy Edgar Edwin Efe Ege Elia Eliah
Elias Elijah Emanuel Emil Emilian Emilio Emir Emirhan Emre Enes Enno Enrico Eren Eric Erik Etienne Fabian
Fabien Fábio Fabrice Falk Felix Ferdinand Fiete Filip Finlay Finley Finn Finnley Florian Francesco Franz
Frédéric Frederick Frederik Friedrich Fritz Furkan Fynn Gabriel Georg Gerrit Gian Gianluca Gino Giuliano
Giuseppe Gregor Gustav Hagen Hamza Hannes Hanno Hans Hasan Hassan Hauke Hendrik Hennes Henning Henrick Henrik
Henry Hugo Hussein Ian Ibrahim Ilias Ilja Ilyas Immanuel Ismael Ismail Ivan Iven Jack Jacob Jaden Jakob Jamal
James Jan Janek Janis Jannek Jannes Jannik Jannis Jano Janosch Jared Jari Jarne Jarno Jaron Jason Jasper Jay
Jayden Jayson Jens Jeremias Jeremie Jeremy Jermaine Jérôme Jesper Jesse Jim Jimmy Joe Joël Joey Johann Johannes
John Johnny Jon Jonas Jonathan Jonte Joost Jordan Joris Joscha Joschua Josef Joseph Josh Joshua Josua Juan
Julian Julien Julius Juri Justin Justus Kaan Kalle Karim Karl Karlo Kay Keanu Kenan Kenny Keno Kerem Kerim
Kevin Kian Kilian Kimi Kjell Klaas Klemens Konrad Konstantin Koray Korbinian Kurt Lars Lasse Laurens Laurenz
Laurin Leander Leandro Leif Len Lenn Lennard Lennart Lennert Lennie Lennox Lenny Leo Léon Leonard Leonardo
Leonhard Leonidas Leopold Leroy Levent Levi Levin Lewin Lewis Liam Lian Lias Lino Linus Lio Lion Lionel Logan
Lorenz Lorenzo Loris Luan Luc Lucas Lucian Lucien Ludwig Luís Luiz Luk Lukas Luke Lutz Maddox Mads Magnus Maik
Maksim Malik Malte Manuel Marc Marcel Marco Marcus Marek Marian Mario Marius Mark Marko Markus Marlo Marlon
Martin Marvin Marwin Mateo Mathis Matis Mats Matteo Mattes Matthias Matthis Matti Mattis Maurice Max Maxim
Maximilian Mehmet Meik Melvin Merlin Mert Michael Michel Mick Miguel Mika Mikail Mike Milan Milo Mio Mirac
Mirco Mirko Mohamed Mohammad Mohammed Moritz Morten Muhammed Murat Mustafa Nathan Nathanael Nelson Neo Nevio
Nick Niclas Nico Nicolai Nicolas Niels Niklas Niko Nikolai Nikolas Nils Nino Noah Noël Norman Odin Oke Ole
Oliver Omar Onur Oscar Oskar Pascal Patrice Patrick Paul Peer Pepe Phil Philip Philipp Pierre Piet Pit Pius
Quentin Quirin Rafael Raik Ramon Raphaël Rasmus Raul Rayan René Riccardo Richard Rick Robert Robin Rocco Roman
Romeo Ron Ruben Ryan Said Salih Sam Sami Sammy Samuel Sandro Santino Sean Sebastian Selim Semih Shawn Silas
Simeon Simon Sinan Stefan Steffen Stephan Steve Steven Sven Sönke Sören Taha Tamino Tammo Tarik Tayler Taylor
Teo Theo Theodor Thies Thilo Thomas Thorben Thore Thorge Tiago Til Tillmann Tim Timm Timo Timon Timothy Tino
Titus Tizian Tjark Tobias Tom Tommy Tony Torben Tore Tristan Tyler Tyron Umut Valentin Valentino Veit Victor
Viktor Vincent Vitus Wilhelm Willi William Willy Xaver Yannic Yannick Yannik Yannis Yasin Youssef Yunus Yusuf
Yven Yves Ömer Arda Jamie Jona Jonah Luca Alfons Alois Antoine Arnold Beat Bernard Bernhard Charles Christophe
Claudio Denis Didier Dieter Eduard Erich Erwin Eugen Francis François Fredy Fridolin Georges Gerhard Gianni
Gilbert Giorgio Giovanni Gottfried Guido Guy Gérald Gérard Hansjörg Hanspeter Hansruedi Hansueli Harry Heinrich
Heinz Helmut Herbert Hermann Hubert Jacques Jörg Jürg Klaus Laurent Luigi Manfred Massimo Niklaus Norbert
Olivier Otto Paolo Philippe Rainer Raymond Reinhard Remo Renato Reto Rudolf Ruedi Serge Silvio Stéphane Ueli
Ulrich Walter Werner Wolfgang Abraham Achim Adelbert Adem Adolf Alban Alberto Albin Albrecht Aldo Aleksandar
Aleksander Alexandre Alfonso Alfredo Alwin Andrej Andres Andrzej Andy Anto Antonino Antonius Arif Arndt Attila
Aziz Balthasar Bert Bertram Bodo Branko Carmelo Carsten Christof Christos Claus Conrad Cornelius Cosimo
Dagobert Dan Darko Detlef Diedrich Dierk Dietmar Dietrich Dimitri Dimitrios Dino Dirk Domenico Donald Dragan
Dusan Eberhard Edmund Edward Egbert Egon Ekkehard Ekrem Elmar Emin Emmerich Enver Erhard Erkan Ernest Erol
Ewald Faruk Fatih Ferenc Fernando Filippo Francisco Fred Friedemann Friedhold Gabor Gaetano Gebhard Geert
George Georgios Gerd Gerhardt German Gernot Gerold Gert Goran Gottlieb Grzegorz Günter Günther Götz Hakan Halil
Harald Hardy Harold Hartmut Heiko Heiner Heini Heino Hellmuth Helmar Helmuth Herwig Holger Hüseyin Ignaz Igor
Ilija Imre Ingo Ioannis Isidor Ismet István Ivo Iwan Jann Janos Jaroslav Jiri Joachim Jochen Johan Jorge José
Josip Jost Jovan Jozef Jürgen Kamil Karlheinz Karsten Kaspar Kemal Kenneth Konstantinos Kristian Krzysztof Kuno
Ladislaus Lambert László Lothar Luciano Mahmoud Mahmut Mariusz Mathias Mato Maurizio Mehdi Meinrad Metin Milos
Miodrag Miroslav Nicolaus Nikolaos Nikolaus Olaf Orhan Osman Oswald Othmar Ottomar Pasquale Patric Patrik Paulo
Pavel Pawel Pedro Pero Petar Phillip Pietro Piotr Pirmin Raimund Ralf Ralph Ramazan Reiner Reinhold Roberto
Rolf Ronald Ronny Rouven Roy Rudi Rudolph Rüdiger Sabri Salvatore Samir Sebastiano Sedat Sergej Sérgio Severin
Siegfried Sigismund Sigmund Slavko Slobodan Stanislav Stefano Stephen Stjepan Swen Sylvester Süleyman Thorsten
Tibor Tomás Tomasz Tomislav Torsten Uwe Vincenzo Vinzenz Vittorio Vladimir Volker Waldemar Wenzel Wilfried
Winfried Wulf Zeljko Zlatko Zoltán Zoran Aron Aurelio Cristiano Emmanuel Florin Nicholas Raffael Xavier
Adelfried Adelino Adelrico Adolph Ahren Aken Albern Alder Alger Alvin Arendt Armond Arvin Aurick Barend Benz
Berg Bergen Berger Bethold Delbert Derek Derick Dieterich Eilhard Eldwin Ellard Emerich Ernie Fredrik Germar
Giselher Griswold Guthrie Hahn Hank Hansel Harbin Hartmann Hartwin Heller Herb Herman Jupp Kasper Lamar Lando
Leuther Lorentz Loring Luger Luther Lütold Maximus Medard Medwin Miles Nivaldo Odo Otis Roderick Rollin Rolly
Roly Roth Rudy Sander Sigmond Theobold Ugo Ulbrecht Ulrik Utto Vonn Walker Wendell Wernher Wilfred Will Willie
Xanten Yohann Zack Zelig Zellmer Ziggy -- Ecrin Janne Abram Adalbert Aleksandr Aleksej Alexandros Alexei Alexej
Alf Aloys Anastasios Anatol Anatoli Anatolij Andrei Andrey Anselm Antonios Apostolos Aribert Arnd Arnfried
Arnim Arnulf Athanasios Augustin Baldur Baptist Bartholomäus Bayram Bekir Berend Berndt Bernfried Bernt
Bernward Berthold Bertold Birger Bogdan Burckhard Burghard Burkard Burkhard Burkhardt Calogero Celal Cemal
Cemil Cengiz Cetin Claudius Cord Czeslaw Dariusz Detlev Diethard Diethelm Diether Ditmar Dittmar Dogan Drago
Dursun Eberhardt Eckard Eckart Eckehard Eckhard Eckhardt Eckhart Edelbert Eggert Ehrenfried Ehrhard Eitel
Ekkehart Engelbert Engin Ercan Erdal Erdogan Erhardt Evangelos Falko Fedor Ferdi Folker Folkert Franjo Freddy
Fredi Fredo Friedbert Frieder Friedhelm Friedo Frithjof Gereon Gerfried Gerhart Gero Gerolf Gerwin Gisbert
Gordon Gotthard Gotthilf Gotthold Gottlob Guenter Guenther Guiseppe Gunar Gundolf Gunnar Guntram Hajo Hanni
Hanns Hansgeorg Hansjoachim Hansjürgen Harm Harri Harro Hartmuth Hartwig Hasso Heimo Heinfried Helfried Hellmut
Henner Henryk Heribert Herrmann Hilmar Hinrich Holm Hubertus Ignatz Ilhan Immo Ingbert Ingmar Ingolf Jacek
Janko Janus Janusz Jaroslaw Jerzy Jobst Jochem Joerg Juergen Jurij Jörgen Jörn Karlfried Kasimir Kazim Knud
Knut Kornelius Leonid Leszek Ludger Marijan Matthäus Mattias Meinhard Meinolf Mesut Michail Mijo Mikhail
Miroslaw Muharrem Muzaffer Necati Nikolaj Nurettin Nuri Ortwin Oswin Otfried Otmar Ottfried Ottmar Ottokar
Petros Randolf Raymund Recep Reginald Reimar Reimer Reimund Reinald Reinhardt Reinhart Reza Rigo Riza Robby
Rochus Roderich Romuald Rupert Ryszard Saban Sahin Sandor Senol Sepp Sergei Siegbert Sieghard Siegmar Siegmund
Siegward Sigfried Sigmar Sigurd Silvester Slawomir Stanislaus Stanislaw Stavros Sylvio Sükrü Tadeusz Tassilo
Thaddäus Theobald Theodoros Thoralf Tilman Tilmann Tilo Toralf Traugott Ulf Ullrich Utz Vadim Valerij Vassilios
Veli Vinko Vitali Vlado Volkhard Volkmar Walfried Walther Wieland Wieslaw Wigbert Willfried Willibald Willibert
Witold Wladimir Wojciech Woldemar Wolfhard Wolfram Yilmaz Zbigniew Zdravko Zeki Zenon Alexandar Benedict Beni
Elyas Florentin Matheo Natan Teodor Silvan Alain Andrin Livio Mauro Cyrill Flavio Thierry Mattia Dejan Andri
Cyril Janik João Flurin Raffaele Rui Fabrizio Basil Pablo Noé Nando Cristian Yanick Armando Sacha Nuno Joaquim
Sasa Arben Bekim Adnan Elio Nenad Janick Alejandro Yanik Miro Enis Gregory Danijel Michal Orlando Besnik Vitor
Eduardo Donato Enea Silvano Valerio Besim Romano Naim Burim Maurus Nik Rodrigo Maël Agron Muhamed Valon Ilir
Javier Lorin Yanis Fatmir Bajram Agim Enzo Moreno Cornel Jeton Blerim Bojan Federico Afrim Ramadan Gerardo
Raoul Yann Beda Filipe Ardian Marcello Diogo Alen Aurel Edin Mohamad Bujar Driton Ivica Emanuele Naser Corsin
Giacomo Tiziano Gilles Avni Lorik Gion Liridon Dalibor Santiago Damiano Rosario Giancarlo Egzon Elvis Musa
Almir Van Mladen Armend Arlind Arsim Bashkim Matthew Tommaso Damir Marcos Ennio Massimiliano Fadil Leano Rémy
Giulio Muhamet Lulzim Rinaldo Maurin Janic Faton Marcin Sébastien Curdin Endrit Nemanja Renzo Jeffrey Ernesto
Lazar Ajan Jesus Artan Morris Angel Shaban Jakub Loïc Kristijan Enrique Skender Gianfranco Mathieu Leart
Predrag Erion Dardan Melchior Serkan Luzius Nebojsa Diar Rino Jetmir Gazmend Haris Ensar Mirsad Senad Donat
Nael Julio Kujtim Kushtrim Neil Hansjürg Umberto Admir Jaime Florim Fitim Sadik Mergim Nelio Flamur Samuele
Petr Ardit Lukasz Milorad Ramiz Rinor Safet Piero Zsolt Alvaro Astrit Jules Ivano Saverio Semir Theophil Altin
Irfan Rexhep Besart Labinot Siro Abel Florent Branislav Amin Matej Jusuf Slavisa Visar Sinisa Marin Muhammad
Zeno Adis Edon Gil Ken Csaba Lucio Damjan Eugenio Domingos Augusto Gzim Nazmi Nevin Biagio Felice Balz Boban
Marcelo Ledion Rodolfo Aldin Remzi Ljubisa Lirim Edmond Gonçalo Jasin Khaled Gökhan Imer Volkan Harun Miran
Gennaro Mile Thiago Yvan Gani Evan Fisnik Idriz Felipe Dave Kastriot Tamás Anes Arbnor Drilon Mihajlo Tahir
Alphons Adel Alaric Aldous Alphonse Ancel Bach Baldwin Ballard Barette Baron Barrett Beethoven Berlin Bismarck
Blitz Bonn Brantley Britz Bryon Bud Buddy Burgh Burke Chance Clovis Dedrick Dolf Durin Einstein Ellery Emery
Emmet Emmett Falka Ferguson Fischer Fremont Garin Gary Gaston Goethe Gottschalk Haan Hackett Hamlin Harvey
Jackson Jamin Jarman Jarvis Jimm Jimmee Joker Juniper Jäeger Kam Kameron Kant Karch Keene Keifer Kiel Kleve
Kodiak Kramer Krypto Lance Landry Mandel Mayer Mozart Munich Ogre Otter Ozzy Panzer Penrod Prinz Quincy Randall
Ratt Ritter Rom Rowland Saxon Schnapps Schnaps Schwartz Stein Strom Strongheart Terrell Tillie Valter Varick
Verner Vilhelm Vollrath Wolfe Zaki`,
  es: `Adán Agustín Alberto Alejandro Andrés Antonio Armando Arturo Benito Benjamín Bernardo Carlos Claudio Clemente
Cristián Cristóbal César Daniel David Diego Eduardo Emilio Enrique Ernesto Esteban Federico Felipe Fernando
Francisco Gabriel Gerardo Germán Gilberto Gonzalo Gregorio Guillermo Gustavo Hermenegildo Hernán Homero Horacio
Hugo Ignacio Iván Jacobo Jaime Javier Jerónimo Jesús Joaquín Jordi Jorge Josep Juan Julio Lorenzo Lucas Luís
Manuel Marcos Mariano Mario Martín Mateo Miguel Nicolás Octavio Pablo Patricio Pedro Pío Rafaél Ramiro Ramón
Raúl Ricardo Roberto Rodrigo Rubén Salvador Samuel Sancho Santiago Sergi Sergio Teodoro Timoteo Tomás Vicente
Víctor Ángel Óscar Aarón Abraham Alan Alexander Alexis Axel Brandon Brayan Damián Elías Emiliano Emmanuel Erick
Gael Iker Isaac Isaías Israel Kevin Leonardo Matías Mauricio Maximiliano Saúl Sebastián Tadeo Uriel Abel
Adalberto Adolfo Adrián Albert Albino Alcides Alex Alonso Amador Amaro Américo Anselmo Aníbal Arsenio Artemio
Atilio Augusto Aurelio Bartolomé Basilio Bautista Bernabé Bernardino Berto Blas Bonifacio Borja Bruno Camilo
Ceferino Celestino Celso Che Cipriano Ciro Conrado Cornelio Curro Custodio Danilo Darío Demetrio Desiderio
Dionisio Domingo Edgardo Edmundo Efraín Eladio Eleuterio Eliseo Eloy Erasmo Eric Eugenio Eusebio Evaristo
Ezequiel Fabio Fabián Fabricio Fausto Feliciano Félix Fermín Flavio Florencio Florentino Gabino Gaspar Gastón
Geraldo Gervasio Gerónimo Gil Godofredo Héctor Heriberto Herminio Hernando Hilario Hipólito Humberto Inocencio
Isidoro Isidro Ismael Jacinto Javi Jeremías Joan Joel Jonatan Jordán Josué Juanito Julián Leandro Leoncio
Leonel Leopoldo León Lino Lisandro Luciano Lucio Lázaro Macario Manolo Marc Marcelino Marcelo Marcial Marco
Modesto Moisés Máximo Nacho Narciso Nicanor Norberto Néstor Olegario Omar Onofre Osvaldo Ovidio Paco Pancho
Pascual Paulino Pepe Plácido Porfirio Quique Rafa Raimundo Reinaldo Remigio Renato René Reynaldo Rodolfo
Rogelio Rolando Roldán Román Roque Rosendo Rufino Ruperto Rómulo Salomón Santos Severo Silvio Simón Teo Teófilo
Tito Toni Ulises Urbano Valentín Victoriano Victorino Vidal Virgilio Wilfredo Wálter Xavier Yago Zacarías
Álvaro Édgar Abelardo Evelio Genaro Jonás Mauro Óliver Oswaldo Serafín Wilfrido Nelson Jonathan Christian Jean
Richard Orlando John Michael Dante Ian Bryan Christopher Facundo Freddy Wilson Robinson William Dylan Ronald
Paulo Enzo Guido Cristofer Giovanni Johan Jhon Rigoberto Robert Brian Henry Fredy Paul Jairo Jimmy Dagoberto
Max Milton Edwin Edison Santino Darwin Misael Bayron Emanuel Cristhian Johnny Thiago Elvis James Vladimir
Edward Franklin Benedicto Lautaro Gerson Emerson Danny Andy Jhonny Maicol Harold Eliecer Steven Valentino
Anderson Edinson Stefano Wilmer Jhonatan Yeison Jerson Jefferson Bladimir Jeison Tulio Jair Marlon Samir
Giovanny Matthew Hermes Ronaldo Jhoan Dany Eduard Beltran Cisco Cortez Fanuco Frisco Ignado Jerrold Montel
Nemesio Neron Santi Xabat Xalvador Ximen Zenon -- Carles Abilio Adelardo Agapito Aitor Albano Alejo Amado
Amancio Amando Ambrosio Amílcar Anacleto Anastasio Angelino Apolinar Aristides Asdrubal Aureliano Baldomero
Balduino Baltasar Baudelio Benigno Buenaventura Calisto Calixto Candelario Carlito Carmelo Casemiro Cayetano
Cebrián Cecilio Chema Chucho Chuy Ciríaco Cirino Cleto Clímaco Cosme Cándido Dan Dimas Donato Duilio Edelmiro
Edu Eligio Elpidio Emigdio Epifanio Espiridión Eustaquio Eutimio Eutropio Faustino Fito Fortunato Fulgencio
Glauco Goyo Graciano Haroldo Heliodoro Heraclio Herberto Ibán Ildefonso Jafet Jenaro Lalo Leocadio Lope Lucho
Marciano Marcio Maximiano Maximino Melchor Mohamed Moreno Nacio Nando Natalio Natanael Nazario Nico Nicodemo
Nilo Pastor Pelayo Pepito Plinio Poncio Primitivo Prudencio Pánfilo Quirino Ruy Régulo Sabas Samu Sandalio
Saturnino Segismundo Seve Severiano Severino Sigfrido Silvestre Sosimo Telmo Teobaldo Teodosio Tiburcio Toribio
Toño Tristán Valerio Valero Vasco Venceslás Vinicio Íñigo Espartaco Jos Silvano Zeferino Bastián Cristopher
Angelo Thomás Boris Erwin Hans Yerko Exequiel Waldo Lukas Williams Liam Mathias Wladimir Braulio Jeremy Erik
Ítalo Joseph Byron Baltazar Anthony Paolo Arnoldo Dilan Nibaldo Sandro Jacob Herman Arnaldo Juvenal Joshua
Gerald Leónidas Patrick Matteo Nolberto Gino Demian Piero Yonathan Jason Sixto Eleodoro Washington Aquiles
Aliro Rosamel Justo Allan Edgard Froilán George Charles Belisario Pierre Clodomiro Gary Alamiro Edson Renzo
Noah Amaru Delfín Matheo Belarmino Douglas Alexi Ethan Elian Mirko Gumercindo Andrew Milán Neftalí Heraldo
Eleazar Ronny Justin Nahuel Yordan Tránsito Galvarino Aladino Wenceslao Yonatan Rudy Maikol Bairon Avelino
Andre Armin Dennis Gregory Lionel Willy Carlo Igor Marcel Johann Eulogio Lian Ivo Abdón Harry Alessandro
Cristhofer Joao Franz Milovan Floridor Percy Rony Jerman Gian Abner Alain Yohan Eithan Rudecindo Mark Norman
Fabrizio Kurt Gianfranco Johans Christofer Maykol Giancarlo Derek Iñaki Jan Said Hardy Aron Eydan Elio Lenin
Anyelo Stiven Yesid Ferney Arley Albeiro Elkin Alirio Duván Libardo Estiven Wilmar Andrey Jaider Ever Arnulfo
Emiro Edilberto Smith Eduar Didier Willian Eder Yair Edwar Miller Esneider Dairo Aldemar Jeferson Efrén Jeisson
Nilson Edilson Arbey Yeferson Wilder Jader Yamid Geovanny Gildardo Elmer Campo Herney Eider Farid Edisson
Sneider Nel Jhony Argemiro Faber Alveiro Norbey Wilman Harvey Ancizar Yerson Ronal Reinel Edier Neider Harol
Deiby Aldair Gallego Yecid Ocampo Wilber Dubán Jhan Agapetus Aimon Ander Arnau Asier Beñat Bronco Caleb Cuba
Dimos Eneko Fran Gig Gorka Jaguar Jon Juanma Julen Kiki Larenzo Loredo Malvolio Marjun Montana Montego
Montenegro Nasario Neper Xaver Xaverius Xavion Xeres Zelipe Aba Abejundio Abelino Abraxas Abun Abund Abundio
Alonzo Amato Amistad Bartoli Bartolo Beinvenido Bemabe Bembe Bonifaco Buinton Caesar Calvin Calvino Carlomagno
Casimiro Castel Caton Cedro Cesario Cesaro Chago Chale Chan Chano Charro Chayo Chico Ciceron Cidro Cirilo
Clodoveo Constantino Cris Cristiano Cristofor Criston Cristos Cristoval Cuartio Cuarto Curcio Currito Dacio
Damario Edwardo Eliazar Elija Elvio Emest Emesto Eneas Enrico Eron Esequiel Estefan Estevan Estevon Evarado
Everardo Faro Faron Felippe Ferdinand Fidelity Fido Florinio Frasco Frascuelo Frederico Galeno Galtero Garcia
Gaspard Gaspare Generosb Gervaso Gillermo Godfredo Gualterio Henrique Hernandez Honorato Horado Iago Ignazio
Iliana Incendio Inocente Isadoro Ishmael Jago Jasper Javiero Jax Jeraldo Jerardo Jerico Jerold Jerrald Joselito
Josias Jovian Juliano Justino Kelvin Kemen Lalla Laurence Leo Leonides Lonzo Louis Macerio Mani Mannie Manny
Manolito Manuelo Marquez Martinez Martino Matro Maureo Maurice Montae Montay Monte Montes Montez Montrel
Montrell Montrelle Nataniel Navarro Nesto Neto Nevada Niguel Normando Oleos Oliverio Oliverios Orlan Orland
Orlin Orlondo Oro Pacho Pacorro Palban Palben Pasqual Patrido Pepillo Pirro Platon Ponce Porfiro Primeiro
Prospero Pueblo Quin Rafe Rai Ramirez Ramone Raulo Rayman Raymon Renaldo Reno Rey Reynardo Richie Ritchie Roano
Rodas Roderigo Romano Romeo Rufio Rufo Sabino Sal Salbatore Salvadore Salvatore Salvino Saturnin Sauveur
Sebastiano Sein Senon Silverio Silvino Stephan Stephen Tajo Taurino Tauro Tavio Teodor Terciero Teyo Timo
Tobias Tohias Toli Tonio Toro Turi Victorio Victoro Videl Vincente Xalbador Xever`,
  it: `Abramo Achille Adalberto Adalgiso Adelmo Adolfo Adone Adriano Agapito Agostino Alberico Alberto Aldo Alessandro
Alessio Alfio Alfonso Alfredo Alvise Amadeo Amando Amato Ambrogio Amedeo Amerigo Amico Amintore Amleto Ampelio
Anacleto Andrea Angelo Aniello Annibale Ansaldo Anselmo Antioco Antonello Antonio Apollinare Arduino Armando
Arnaldo Aronne Arrigo Arturo Attilio Augusto Aurelio Azeglio Baldovino Bartolo Bartolomeo Basilio Bellino
Benedetto Beniamino Benigno Benito Benvenuto Bernardo Biagio Bonaventura Bonifacio Bonito Brando Bruno
Calcedonio Callisto Calogero Camillo Carlo Carmelo Carmine Cecilio Celso Cesare Cesario Cipriano Ciriaco
Cirillo Ciro Claudio Clemente Colombo Coriolano Corrado Cosimo Costantino Costanzo Cristiano Cristoforo Damiano
Daniele Danilo Dante Dario Davide Delfino Demetrio Desiderio Dino Dionigi Domenico Donatello Donato Doriano
Duilio Durante Edmondo Edoardo Efisio Egidio Elia Eligio Eliodoro Eliseo Elmo Emanuele Emiliano Emilio Enea
Ennio Enrico Enzo Eraldo Ercole Eriberto Ermanno Ermenegildo Ermes Ermete Erminio Ernesto Ettore Eugenio
Eusebio Eustorgio Ezio Fabio Fabrizio Fausto Fedele Federico Feliciano Ferdinando Ferruccio Filiberto Filippo
Fiorenzo Flavio Floriano Fortunato Francesco Fulvio Gabriele Gaetano Galileo Gaspare Gastone Gavino Gennaro
Gerardo Germano Geronimo Gervasio Giacinto Giacobbe Giacomo Giambattista Giancarlo Gianfranco Gianluca
Gianluigi Gianmarco Gianmaria Gianni Gianpaolo Gianpiero Gianpietro Gilberto Gino Gioacchino Gioele Gionata
Giordano Giorgio Giosuè Giovanni Girolamo Giuliano Giulio Giuseppe Goffredo Graziano Gualtiero Guglielmo Guido
Gustavo Ignazio Ilario Indro Ippolito Isaia Italo Ivan Ivo Ladislao Lamberto Lanfranco Lazzaro Leandro Leonardo
Leone Leonzio Leopoldo Liberatore Liberto Liborio Lino Livio Lodovico Lorenzo Loris Luciano Lucio Ludano
Ludovico Luigi Macario Manfredo Manlio Marcello Marciano Marco Mariano Mario Martino Marzio Massimiliano
Massimo Matteo Mattia Maurilio Maurizio Mauro Melchiorre Michelangelo Milo Mirco Mirko Modesto Mosè Napoleone
Narciso Nazario Nestore Nico Nicodemo Nicolò Nino Nunzio Onofrio Orazio Oreste Orfeo Orlando Orsino Orso
Osvaldo Otello Ottaviano Ottavio Ottone Pancrazio Panfilo Paolo Paride Pasquale Patrizio Pellegrino Pierangelo
Piergiorgio Pierluigi Piero Pietro Pio Pompeo Pomponio Primo Quirino Raffaele Raimondo Raniero Remigio Remo
Renato Renzo Riccardo Rinaldo Rino Roberto Rocco Rodolfo Rodrigo Rolando Romano Romeo Romero Romolo Rosario
Rufino Ruggero Sabato Sabino Salvatore Samuele Sandro Sansone Santo Saturnino Saverio Savino Sebastiano
Serafino Sergio Sesto Settimio Severiano Severino Severo Silvano Silvestro Silvio Simone Stefano Taddeo Támmaro
Tazio Telemaco Temistocle Teobaldo Teodoro Teodosio Terenzio Terzo Tiberio Timoteo Tito Tiziano Tommaso
Torquato Tristano Tullio Ubaldo Uberto Ugo Ugolino Ulderico Ulisse Umberto Urbano Valentino Valeriano Valerio
Venceslao Vincenzo Vinicio Virgilio Vitale Vittore Vittorio Zeno Antonino Arsenio Baldassare Beppe Enzio Fredo
Giampaolo Gioachino Giustino Jacopo Lando Niccolò Ranieri Ruggiero Santino -- Abaco Abbondanzio Abbondio Abdone
Abelardo Abele Abenzio Abibo Abramio Acacio Acario Accursio Acilio Aciscolo Acrisio Adalardo Adalfredo Adalrico
Adelardo Adelberto Adelchi Adelfo Adelgardo Adeodato Adrione Afro Agabio Agamennone Agazio Agenore Agesilao
Agrippa Aiace Aidano Aimone Aladino Alamanno Alano Alarico Albano Albino Alboino Albrico Alceo Alceste
Alcibiade Alcide Alcino Aldobrando Aleandro Aleardo Aleramo Algiso Alighiero Almerigo Almiro Aloisio Alvaro
Alviero Amabile Amanzio Amaranto Amatore Amauri Ambrosiano Amelio Amilcare Amone Amore Amos Aniceto Ansovino
Antelmo Antero Antimo Antino Apollo Apuleio Aquilino Araldo Aratone Arcadio Archimede Archippo Arcibaldo Ardito
Aresio Argimiro Argo Arialdo Ariberto Ariele Ariosto Aris Aristarco Aristeo Aristide Aristione Aristo
Aristofane Aristotele Arminio Ascanio Asdrubale Asimodeo Assunto Asterio Astianatte Ataleo Atanasio Athos
Attila Attilano Auberto Audace Aureliano Auro Ausilio Averardo Azelio Bacco Baldassarre Balderico Baldo
Baldomero Barbarigo Bardo Bardomiano Barnaba Barsaba Barsimeo Basileo Bassiano Bastiano Beato Beltramo Berardo
Berengario Beronico Bertoldo Bertolfo Bibiano Bindo Bino Birino Bonagiunta Bonaldo Bonavita Boris Bortolo
Brancaleone Bruto Caino Caio Calanico Candido Cantidio Canziano Caronte Carponio Casimiro Cassiano Cassio Casto
Cataldo Catullo Cecco Cherubino Chiaffredo Cino Cirano Cirino Clarenzio Cleandro Cleonico Climaco Clinio
Clodomiro Clodoveo Colmanno Colmazio Colombano Concetto Concordio Corbiniano Coreno Cornelio Coronato Cosma
Costante Cremenzio Crescente Crescenzio Crespignano Crispino Cristaldo Crocefisso Cuniberto Cupido Daciano
Dacio Dagoberto Dalmazio Damaso Damocle Danio Davino Decimo Democrito Demostene Deodato Desiderato Didimo Diego
Diocleziano Diodoro Diogene Diomede Dione Dionisio Divo Dodato Domezio Domiziano Doroteo Duccio Eberardo
Ecclesio Edgardo Edilberto Efrem Egeo Eginardo Egisto Eleuterio Eliano Elifio Elio Elita Elogio Elpidio Elvezio
Elvino Emidio Emmerico Empirio Endrigo Enecone Eraclide Erardo Erasmo Erberto Ercolano Erenia Erico Ermilo Eros
Esaù Esuperio Eterie Euclide Eufebio Eufemio Eufronio Euseo Eustosio Eutalio Evaldo Evandro Evaristo Evasio
Everardo Evidio Evodio Evremondo Ezechiele Fabiano Famiano Fazio Fedro Felice Fermiano Fermo Fernando Festo
Fidenziano Fidenzio Filomeno Fiorenziano Flaviano Fleano Folco Frido Frontiniano Fulberto Fulgenzio Furio
Furseo Fuscolo Gabino Gaglioffo Gaio Galdino Galeazzo Gallicano Gandolfo Garimberto Gaudenzio Gaudino Gautiero
Gedeone Geminiano Genesio Gentile Genziano Gerasimo Geremia Gerino Gerolamo Geronzio Gesualdo Gherardo Giadero
Gianbattista Giandomenico Gianmario Gianuario Giasone Gildo Gillo Gineto Giobbe Gioberto Giocondo Giona
Giosuele Giotto Giove Gioventino Giovenzio Girardo Giuda Giustiniano Giusto Glauco Golia Gomberto Gondulfo
Gonerio Gonzaga Gordiano Gosto Gottardo Graciliano Grato Gregorio Grimaldo Gualberto Guelfo Guerrino Guiberto
Guiscardo Gumesindo Iacopo Iacopone Iago Icaro Icilio Ido Iginio Igino Igor Ildebrando Ildefonso Illidio
Illuminato Immacolato Innocente Innocenzo Iorio Ippocrate Ireneo Isacco Ischirione Isidoro Ismaele Ivano Ivanoe
Ivone Lancilotto Landolfo Lapo Laurentino Lauriano Lautone Lavinio Leo Leonida Leonio Leopardo Letterio
Liberato Liberio Lidio Lieto Lisandro Livino Loreno Maccabeo Maffeo Maggiorino Magno Maiorico Malco Mamante
Mancio Manetto Manilio Mansueto Manuele Marolo Matroniano Medardo Medoro Melanio Melchiade Melezio Menardo
Menelao Meneo Mennone Mercurio Metello Metrofane Minervino Mirocleto Misaele Monaldo Monitore Moreno Muziano
Namazio Narseo Narsete Nazzareno Nazzaro Neopolo Neoterio Nereo Neri Nicarete Nicea Niceforo Niceto Nicezio
Niniano Norberto Nostriano Noè Oddone Oderico Odidone Odorico Olimpio Olindo Oliviero Omar Omero Onesto Onorino
Onorio Orenzio Orio Oronzo Ortensio Oscar Osmondo Ovidio Paciano Pacifico Pacomio Palatino Palladio Pammachio
Pancario Pantaleo Pantaleone Pardo Parmenio Paterniano Patroclo Pauside Peleo Pericle Perseo Petronio Piermarco
Piersilvio Pippo Placido Platone Plinio Plutarco Polidoro Polifemo Pollione Ponziano Ponzio Porfirio Porziano
Postumio Prassede Priamo Prisco Privato Procopio Prospero Protasio Proteo Prudenzio Publio Pupolo Pusicio
Quarto Quasimodo Querano Quintiliano Quintilio Quintino Quinziano Quinzio Radolfo Rainaldo Ramiro Ranolfo
Reginaldo Regolo Remondo Respicio Ricario Richelmo Robaldo Rodiano Rolfo Romoaldo Romualdo Rubiano Rufo Ruperto
Rutilo Sabazio Sabele Saffiro Saffo Saladino Salomone Salomè Salustio Salvo Sarbello Saturniano Saul Secondiano
Secondo Semplicio Sempronio Senesio Senofonte Serapione Servidio Serviliano Settimo Sico Sicuro Sidonio
Sigfrido Sigismondo Silverio Simeone Sinesio Sinfronio Sireno Siriano Siricio Sirio Siro Sisto Soccorso Socrate
Solocone Sostene Sosteneo Sostrato Spano Spartaco Speranzio Stanislao Stiliano Stiriaco Surano Sviturno Taide
Tancredi Tarcisio Tarso Taziano Telchide Teodoto Teogene Tesauro Tesifonte Tibaldo Tiburzio Ticone Tirone Tizio
Tobia Tolomeo Tosco Tranquillo Tulliano Turi Turibio Tussio Ubertino Uguccione Ulberto Ulfo Ulpiano Ulrico
Ulstano Ultimo Umile Uranio Urdino Uriele Ursicio Ursino Ursmaro Valente Valerico Valfredo Valfrido Valtena
Valter Varo Vasco Vedasto Velio Venanzio Venerando Venerio Ventura Venustiano Venusto Verano Verecondo Verenzio
Verulo Vespasiano Vezio Vidiano Vidone Vilfredo Viliberto Vindonio Vinebaldo Vinfrido Virginio Virone Viscardo
Vitalico Vittoriano Vivaldo Viviano Vladimiro Vodingo Volfango Vulmaro Vulpiano Walter Zabedeo Zaccaria Zaccheo
Zanobi Zefiro Zena Zenaide Zenebio Zenobio Zenone Zetico Zoilo Zosimo Agnolo Alderano Alphons Arnulfo Atenulf
Baccio Coluccio Elladio Federigo Fiorino Galasso Giampiero Gian Gioffre Greco Guarino Hugo Ippazio Laureano
Luchino Manuel Marcantonio Micheletto Michelotto Nanni Pasqual Pier Piergiuseppe Piermaria Pierpaolo Piersanti
Puccio Raffaellino Raffaello Rembrandt Ricciotti Roman Ronaldo Sabatino Salvi Sergius Toni Tonino Venancio
Vincentio Achile Aemiliano Aemilio Aeneas Affonso Agapeto Agatho Alanzo Albirto Aldobrandino Alfeo Alfieri
Alonso Alonzo Aloysius Alrigo Amadore Ambrosi Anastagio Anastasio Anastasius Anatolio Andino Angelico
Angioletto Angiolo Anjelo Antony Arcangelo Aretino Arlo Armand Armanno Armino Armo Armond Arnaud Arnoldo
Aroghetto Aroldo Arrighetto Attilo Augustino Azzo Azzolino Baiardo Baldassario Bartolommeo Bellarmine Beltrano
Belvedere Benedict Benvolio Berengar Bernardino Bertrando Bettino Biaggio Biaiardo Biondello Blandino
Bonaventure Bonfilio Borachio Braulio Brizio Buonfiglio Caj Cajetan Calvino Cappi Carmyne Caseario Cason
Celesto Cirrillo Colonel Constantin Constanzo Cosmas Cosmo Dantae Dantel Daunte Deangelo Demarco Desi Deusdedit
Don Donat Donati Donatien Donatus Donus Donzel Drago Eduardo Egiodeo Elario Elba Elisio Emesto Emmanuele Enric
Enrikos Enrique Estachio Este Eulalio Eustachio Ezzelin Falito Faramundo Faustino Felicio Fidelio Filberto
Filipo Fillipo Fino Fiorello Firmino Fleance Florentino Floritzel Fortino Frederico Frediano Gasparo Genovese
Giannino Giorgino Giraldo Gratiano Gregario Guerino Hadrian Hieronomo Honorius Horace Horatio Hormisdas Horry
Hortensio Ignacio Innocenzio Jenoa Jenoah Jeovanni Jiordano Jiovanni Jovanni Kajetan Kalanidhi Kosmo Ladislas
Lanz Lanzo Larenz Larenzo Lauro Leobardo Lombardi Lorenz Lothario Lotterio Lucan Lucca Ludo Luigino Luka Lukah
Maceo Marcellino Marcelo Marchello Marcio Marcoantonio Markanthony Marsalis Masaccio Maso Maury Maximiliano
Maximino Maximo Meo Mercury Messala Michel Montae Montay Monte Montel Montes Montez Montrel Montrell Montrelle
Mozart Mylon Naldo Napoleon Nari Nario Natanaele Nek Nerio Nero Nevio Nicoli Nicomedo Nicostrato Nuncio
Octavius Orland Orlondo Othello Otoniel Otón Paco Pascal Peppe Philario Pino Pippino Pisano Primeiro Proculeius
Rafaele Rafaello Rainieri Raphael Raul Reperto Ric Ricardo Ricciardo Ricco Rigo Romario Romello Romelo Romy
Roque Rudolpho Ruggerio Salvator Salvatori Salvatorio Salvatorre Savio Scevola Scirocco Solanio Tacito Tancredo
Teofilo Thorello Tino Tonio Tore Torre Tulio Ucello Udalrico Ullivieri Umfredo Uso Vanni Vegliantino Venezio
Venturo Vesuvio Vicenzo Vico Vincente Vitalian Vittorino Xaviero Xiomar Zan Zanebono Zanipolo Zenzo`,
  pt: `Afonso Alexandre André António Artur Benjamim Bernardo Bruno Carlos Cristiano César Daniel David Dinis Diogo
Duarte Edgar Eduardo Elias Emanuel Feliciano Fernando Filipe Francisco Frederico Fábio Gabriel Gaspar Gil
Gonçalo Guilherme Gustavo Henrique Hugo Hélio Ígor Isac Ivan Ivo Jaime Joaquim Jorge Josué José João Júlio
Leandro Leonardo Lourenço Lucas Luís Manel Manuel Marcelo Marco Marcos Martim Mateus Matias Mauro Micael Miguel
Moisés Mário Norberto Nuno Paulo Pedro Rafael Raúl Renato Ricardo Roberto Rodrigo Romeu Rui Rúben Salvador
Samuel Sandro Santiago Sebastião Simão Sérgio Tiago Tomás Tomé Valentim Válter Vasco Vicente Vítor Xavier
Ângelo Anthony Arthur Benjamin Benício Breno Bryan Caio Calebe Cauã Danilo Davi Elísio Enzo Fabiano Fabrício
Felipe Félix Gael Heitor Isaac Ladislau Lorenzo Lucca Matheus Murilo Nataniel Nicolas Noah Pietro Silas Théo
Víctor Yago Yuri Álvaro Brian Cláudio Denis Diego Ismael Joel Kevin Kévim Lisandro Luca Márcio Nélson Wilson
Apollo Augusto Bento Caleb Dante Ian Isaque Levi Liam Léo Oliver Ravi Aarão Abdias Abdul Abdénago Abel Abelardo
Abelâmio Abraim Abraão Abrão Absalão Abssilão Abílio Acilino Acácio Acílio Acúrsio Adail Adalberto Adalsindo
Adalsino Adamantino Adamastor Adauto Adelindo Adelino Adelmiro Adelmo Ademar Ademir Adeodato Aderico Adiel
Adner Adolfo Adonai Adónias Adonilo Adorino Adosindo Adriano Adriel Adrien Adrião Adrualdo Adruzilo Adão Adélio
Adério Adérito Adílio Adónis Afonsino Afre Africano Afrânio Agapito Agenor Agnelo Agostinho Aguinaldo Airton
Aitor Aladino Alamiro Alan Alano Alarico Albano Alberico Albertino Alberto Albino Alcibíades Alcides Alcindo
Alcino Aldaír Aldemar Alder Aldo Aldónio Aleixo Aleu Alex Alexandrino Alexandro Alfeu Alfredo Alito Alivar
Almerindo Almiro Almirodo Almurtão Alonso Aloís Aloísio Alpoim Altino Alvarim Alvarino Alvino Alvário Alão
Aléxio Alípio Alírio Alítio Alívio Amadeu Amadis Amado Amador Amarildo Amaro Amarílio Amauri Ambrósio Aminadabe
Amorim Amâncio Amândio Américo Amílcar Amós Anacleto Anael Anaim Analide Anania Ananias Anaquim Anastácio
Anatólio Andreias Andreo Andrés Angelino Angélico Aniceto Anielo Anolido Anselmo Antelmo Antenor Antero
Antonelo Antonino Antão Aníbal Anísio Aparício Apolinário Apolo Apolónio Aprígio Aquil Áquila Aquiles Aquilino
Aquino Aquira Aramis Arcanjo Arcelino Arcádio Arcélio Arcílio Ardingue Argemiro Argentino Ari Ariel Arine
Ariosto Arisberto Aristides Aristóteles Arlindo Armandino Armando Armelim Armindo Arménio Arnaldo Arnoldo Aron
Arquibaldo Arquimedes Arquimino Arquimínio Arsénio Ary Ascenso Asdrúbal Assis Asélio Atanásio Ataíde Atão Aubri
Aureliano Aurelino Ausendo Austrelino Avelino Aventino Axel Ayres Aziz Azuil Azélio Baguandas Balbino Baldemar
Baldomero Balduíno Baltasar Baptista Baqui Barac Barcino Barnabé Bartolomeu Barão Bassarme Bastião Basílio
Batista Bebiano Belarmino Belchior Belisário Belmiro Bendavid Benedito Benevenuto Benvindo Berardo Berilo
Bernardim Bernardino Bertino Berto Bertoldo Bertolino Betino Beto Bianor Bibiano Boanerges Boaventura Boavida
Bonifácio Brandão Briolanjo Bruce Brás Bráulio Brígido Bárbaro Bértil Bóris Cael Caetano Caim Calisto Calvino
Camilo Carlindo Carlo Carmim Carmério Casimiro Cassiano Castelino Castor Catarino Catilina Caíco Cecílio
Cedrico Celestino Celino Celso Celto Celísio Cesaltino Cesário Charbel Christian Cid Cidalino Cildo Cipriano
Cireneu Cirilo Ciro Clarindo Claudemiro Clemente Clemêncio Clife Clodomiro Clésio Clídio Clóvis Conrado
Constantino Constâncio Consulino Corsino Cosme Crispim Cristofe Cristóforo Cristóvão Cursino Custódio Cássio
Cândido Célio Célsio Césaro Cícero Cílio Damas Damasceno Damien Damião Dário Darque Davide Davino Deivid
Dejalme Delfim Delfino Delmano Delmar Delmiro Demétrio Dener Denil Deodato Deolindo Derick Desidério Deusdedito
Dhruva Diamantino Didaco Dieter Dilan Dilermando Dimas Dinarte Dino Dioclécio Dionísio Diotil Dirque Divo
Djalma Djalme Djalmo Domingos Domínico Donaldo Donato Donzílio Dorico Dositeu Druso Dulcínio Durbalino Durval
Durvalino Duílio Dácio Dárcio Dâmaso Décimo Décio Délcio Délio Dércio Díon Dírio Dóriclo Dúnio Eberardo Eder
Edir Edmero Edmundo Edmur Edo Eduartino Eduíno Edvaldo Edvino Egas Egil Egídio Eleazar Eleutério Elgar Eli
Eliab Eliano Eliézer Elioenai Eliseu Elisiário Elmano Elmar Elmer Eloy Elpídio Elvino Elzeário Elzo Eládio Elói
Emaús Emiliano Emo Emídio Emílio Eneias Enes Engrácio Énio Enoque Enrique Erasmo Ercílio Eric Érico Erik Erique
Ermitério Ernesto Ernâni Esaú Esmeraldo Estanislau Estefânio Estevão Estácio Estéfano Estélio Euclides Eufrásio
Eugénio Eulógio Eurico Eustácio Eustáquio Eusébio Evaldo Evandro Evangelino Evaristo Evelácio Evelásio Everaldo
Everardo Evélio Evêncio Expedito Ezequiel Fabião Falco Falcão Faustino Fausto Felicíssimo Felisberto Felismino
Felício Ferdinando Fernandino Fernão Ferrer Fidélio Filino Filinto Filipo Filomeno Filoteu Filémon Firmino
Firmo Florentino Floriano Florival Flávio Fortunato Fradique Franclim Franklim Franklin Franklino Fred Frede
Fredo Fulgêncio Fúlvio Gabino Gabínio Galiano Galileu Gamaliel Garcia Garibaldo Gascão Gastão Gaudêncio Gedeão
Genésio Georgino Geraldo Gerardo Gerberto Germano Gerson Gersão Gervásio Getúlio Giani Gilberto Gildo Gildásio
Gimeno Ginestal Gino Giovani Girão Godofredo Goma Gomes Graciano Graciliano Gregório Grácio Guadalberto Gualdim
Gualter Gueir Gui Guido Guildo Guilhermino Gumersindo Gumesindo Gusmão Guterre Gávio Habacuc Habacuque Hamilton
Haraldo Haroldo Hazael Heldemaro Heldo Heleno Helier Heliodoro Hemaxi Hemetério Hemitério Henoch Heraldo
Herberto Herculano Heriberto Herlander Hermano Hermenegildo Hermes Hermitério Hermínio Hernâni Hervê Herédio
Higino Hildeberto Hildebrando Hildegardo Hilário Hipólito Hirondino Homero Honorato Honório Horácio Huberto
Humberto Héber Hélder Hélmut Hélvio Hérman Hólger Iag Iago Ianis Ibérico Idalécio Idavide Idelso Idálio Idário
Ildefonso Ildo Ilídio Indalécio Indra Indro Infante Ingo Inocêncio Inácio Irineu Irmino Isael Isaltino Isandro
Isauro Isaí Isaías Isidoro Isidro Isildo Isolino Israel Ivaldo Ivanoel Izalino Iúri Jabes Jabim Jacinto Jacob
Jacó Jader Jadir Jair Jairo James Jamim Janai Janardo Janique Jansénio Januário Jaque Jaques Jarbas Jardel
Jasmim Jasão Jeremias Jerónimo Jessé Jesualdo Jetro Joabe Job Jocelino Jociano Jofre Jonas Jonathan Jonatã
Jordano Jordão Joscelino Josefino Josefo Joselindo Joselino Joshua Josias Josselino Jovelino Jovito Joás Judas
Judá Juliano Julião Juno Justiniano Justino Juvenal Juventino Jácome Jónatas Jóni Jório Júnio Lael Laertes
Laudelino Laureano Laurentino Lauriano Laurindo Lauro Laurénio Laércio Leal Lemuel Leoberto Leone Leonel
Leonildo Leonício Leonídio Leopoldo Leónidas Leôncio Liberto Libertário Liciniano Licínio Lidório Liliano
Lindorfo Lindoro Lineu Lino Lisuarte Lito Livramento Lopo Loreto Lorival Lourival Luciano Lucílio Lucínio
Ludgero Ludgério Ludovico Ludovino Lupicino Lutero Luzio Lázaro Léccio Lécio Lénio Lícidas Lício Lídio Lígio
Línton Lúcio Maciel Macário Madail Madaleno Madate Madjer Madu Magdo Magno Mago Mair Mamede Manassés Mapril
Marcelino Marcial Marcus Marcílio Margarido Mariano Marito Márlon Marolo Martinho Martiniano Martino Martins
Marto Marvão Marílio Matusalém Mauri Maurício Maurílio Max Maximiano Maximiliano Maximino Melchior Melco Mem
Mendo Mesaque Messias Micah Mikael Mileu Milo Mílton Mimon Mimoso Miqueias Mirco Miro Mis Misael Modesto Munir
Márvio Mátio Máximo Mélvin Múcio Nabor Nadir Naod Narsélio Nascimento Nasser Natalino Natalício Natanael
Natálio Natã Natão Natércio Nazário Nelmo Nembrode Nemésio Nenrode Neotero Nereu Nero Nestor Neutel Neóteles
Nichal Nicodemos Nicola Nicolau Nicásio Niete Nil Nilo Nilson Nilton Nino Nivaldo Nobre Noel Nonato Norival
Normano Noé Nádege Nélio Nêuton Nídio Nísio Núrio Octaviano Octávio Odair Odeberto Olavo Olegário Olindo Olinto
Olivar Oliveiros Olivier Olivério Olímpio Omar Omer Ondino Onildo Onofre Orandino Orestes Orlandino Orlando
Orlindo Orêncio Orósio Oseas Oseias Osmano Osmar Osvaldo Osório Otacílio Otelo Otniel Oto Otoniel Ovídio Pacal
Parcídio Pascoal Patrício Paulino Pedrino Pelaio Peniel Pepe Perfeito Perpétuo Pio Pitágoras Plácido Plínio
Policarpo Pompeu Porfírio Pracídio Prado Priam Primitivo Primo Principiano Priteche Prião Procópio Prudêncio
Próspero Pépio Péricles Pérsio Querubim Quiliano Quim Quintino Quirilo Quirino Quéli Quévin Quírio Rafaelo Rai
Raimundo Ralfe Ramberto Ramiro Ramon Randolfo Reginaldo Regino Reinaldo Reinamor Reis Remi Remígio Remízio Reno
René Requerino Rigoberto Ringo Riu Rivelino Robim Roboredo Rodolfo Rogélio Rogério Rolando Roli Rolim Romano
Romarico Romarigo Romário Romão Ronaldo Roque Roriz Rosano Rosil Rossano Rubim Rudesindo Rudolfo Rufino Ruperto
Rurique Russel Râdamas Rómulo Rúdi Rúpio Sabino Sacramento Sadi Sadraque Sadrudine Saladino Salazar Salemo
Sales Salomão Salustiano Salustiniano Salviano Samaritano Samir Sancho Sancler Sandrino Sansão Santelmo Saulo
Sauro Saúl Secundino Segismundo Seleso Selmo Selésio Serafim Sereno Sertório Sesinando Severiano Severino
Severo Siddhártha Sidnei Sidraque Sidónio Sifredo Silvano Silvestre Silviano Silvério Simauro Simplício
Sindulfo Sinésio Sisenando Sisnando Sisínio Sixto Soeiro Solano Sotero Suraje Susano Sálvio Sário Sátiro Sávio
Sénio Sílvio Sívio Sócrates Taciano Tadeu Tarcísio Tarsício Tasso Tatiano Teliano Telmo Telo Tenório Teobaldo
Teodemiro Teodomiro Teodoro Teodósio Teotónio Terêncio Teófilo Tibério Ticiano Tierri Timóteo Tirso Tito Tobias
Toledo Tolentino Toni Torcato Torquato Trajano Tristão Tude Turgo Tácio Tâmiris Téon Tércio Túlio Ubaldo Udo
Ulisses Ulrico Urbano Urbino Urias Uriel Urien Valdemar Valdir Valdo Valdomiro Valente Valentino Valgi Valério
Vando Varo Vaíse Venceslau Ventura Venâncio Verdi Vergílio Veridiano Veríssimo Vianei Vicêncio Vidal Vidaúl
Vidálio Vilator Vili Vinício Virgulino Virgílio Virgínio Viriato Vitaliano Vitiza Vitorino Vitálio Vitório
Vivaldo Viveque Vladimiro Vânio Vérter Vêndel Vílmar Vílson Xenócrates Xerxes Xico Xisto Xénio Xénon Zacarias
Zaido Zaqueu Zardilaque Zaíro Zeferino Zerá Zéfiro Zélio Ámon Ápio Áser Átila Áureo Édi Édipo Élio Élsio Élson
Élton Ícaro Íngue Ítalo Íven Ódin Óscar -- Alessandro Deneval Gúbio Kléber Pablo Sirineu Tertuliano Warley
Washington Yango William Antony Asafe Brayan Cauê Dom Enrico Erick Henry Juan Kaique Luan Luigi Mathias Matteo
Nathan Otto Otávio Rael Ravy Renan Rhavi Ryan Thales Theodoro Thiago Thomas Vinícius Yan Aires Cíntio Zarco
Hayden`,
  nl: `Aaron Abdullah Abel Abraham Adam Adriaan Adrian Ahmad Ahmed Ahmet Aiden Alan Albert Alex Alexander Ali Amin
Amir Anouar Anthony Anton Antoni Arda Arie Armin Aron Arthur Axel Ayaz Ayden Ayman Ayoub Badr Bart Bastiaan Ben
Benjamin Bentley Berend Bilal Björn Boas Boaz Bodhi Boet Boris Bradley Bram Brandon Brent Brian Bruce Bruno
Bryan Casper Chris Christiaan Christian Coen Colin Collin Cornelis Daan Daley Damian Damin Daniël Danilo Dante
Dave Davey David Davy Dax Dean Deniz Devin Dex Diego Dion Dirk Djayden Dominik Dorian Douwe Duco Duuk Dylan
Dylano Eli Elias Elijah Emir Ensar Enzo Ethan Evan Eymen Ezra Faas Fabian Fedde Felix Fender Ferre Filip Finley
Finn Florian Floris Flynn Frederik Freek Fynn Gabriël George Gerrit Gideon Giel Gijs Giovanni Glenn Guus Hamza
Hendrik Hidde Hugo Huub Ian Ibrahim Igor Ilay Ilias Ilyas Imran Isaac Isaiah Ismail Ivan Ivar Ivo Jace Jack
Jacob Jacobus Jairo Jake Jakob Jakub James Jamie Jan Jari Jason Jasper Javi Jax Jaxx Jay Jayce Jayden Jaylano
Jaylen Jayson Jelle Jelmer Jelte Jens Jeremiah Jesper Jesse Jim Jimi Jimmy Joah Joas Job Joe Joep Joey Johan
Johannes John Jona Jonah Jonas Jonathan Joost Jop Jordan Jordy Joris Jorn Jorrit Jort Joseph Joshua Joël Juda
Julan Jules Julian Julius Jur Jurre Justin Kaan Kacper Kai Kaj Kasper Kay Keano Kees Kenji Kenzo Kerem Kevin
Kian Klaas Koen Krijn Kyan Kyano Lars Lasse Laurens Leendert Len Lenn Lennon Lennox Leo Léon Leonardo Lev Levi
Levy Lewis Lex Liam Lieuwe Loek Loet Logan Lorenzo Louay Louis Luc Luca Lucas Luciano Luka Lukas Luke Luuk Lux
Lyam Maarten Maas Mace Mads Maes Maher Mahir Malik Manu Manuel Marcel Marcus Marijn Marinus Marius Mark Mart
Martin Mas Mason Mateo Mathijs Mats Matteo Matthew Matthias Matthijs Matz Maurits Max Maxim Maximilian Mayson
Mees Mehmet Melle Mels Menno Merijn Mert Mex Micah Micha Michaël Mick Midas Miguel Mik Mika Mike Milan Milano
Miles Milo Mink Miran Mirza Mitch Mohamed Mohammad Mohammed Moos Morris Muhammed Mustafa Mylan Naoufal Natan
Nathan Naud Nick Nico Niek Niels Nikodem Nils Nino Noah Noam Noan Nolan Noud Nout Noël Odin Olaf Ole Oliver
Olivier Oliwier Omar Oscar Oskar Osman Otis Otto Owen Pelle Pepijn Philip Pieter Pim Quin Quinten Raf Rafaël
Raff Ralph Raphaël Ravi Rayan Rayen Rens Revi Rick Roan Robert Rohan Rowan Ruben Ryan Sabir Safouan Safouane
Sami Samuël Sander Scott Seb Sebas Sebastiaan Sebastian Sef Semih Senn Senne Sep Sepp Seppe Seth Shane Siebe
Siem Siep Sil Silas Silvan Simon Sjoerd Sjors Stan Stef Stefan Sten Steven Stijn Storm Sven Sverre Ted Teije
Teun Teunis Theo Thiago Thije Thijmen Thijn Thijs Thom Thomas Tibbe Tieme Ties Tijmen Tijn Tijs Tim Timo Tobias
Tobin Toby Tom Tomas Tommy Toon Tristan Tuur Twan Tycho Tygo Tyler Umut Valentijn Valentino Vic Victor Viggo
Vigo Vik Viktor Vince Vincent Vinz Wes Wessel Willem William Wout Wouter Xander Xavi Xavier Xem Yahya Yannick
Yasin Yassin Yassine Yassir Younes Youp Youssef Yusuf Yves Zakaria Zayd Zayn Zion Arne Bent Dries Emiel Emile
Gilles Jarne Jef Kobe Lander Lennert Lowie Mathias Mathis Maurice Mauro Miel Nand Nicolas Robbe Rune Thibo Tibo
Wannes Warre Berat Quinn Rik Riley Wesley Anas Angelo Danny Dennis Erik Gerard Gianni Gino Guido Jarno Jeremy
Jeroen Joeri Jordi Kris Leander Leonard Marc Marco Marnix Martijn Michiel Ömer Pascal Patrick Paul Petrus
Philippe Richard Roel Roy Samir Tijl Timothy Tony -- Abe Ace Aleksander Alparslan Aras Benja Benyamin Bobby
Bodi Brenn Can Christopher Davi Deen Dexx Dies Don Donny Emin Eray Finnley Flip Fos Foss Frenkie Harvey Hein
Idris Jackson Jaivey Jaxon Jayvano Jefta Jeppe Jidde Joes Josh Junayd Karam Kayden Kenan Kjeld Liyam Louie
Manoah Moussa Mozes Muhammad Musa Mylo Nadir Naoufel Nouri Novan Nox Riv Rover Savi Seff Sev Tymon Yousef Zain
Zef Zev Zeyd Abdul Achiel Alain Alexandre Alexis Alfons Alfred Andreas André Andy Antoine Antonio Antonius
Antoon Armand Arnaud Arno Arnold Benny Benoit Bernard Bert Brahim Brecht Briek Carl Carlo Carlos Cédric Charles
Christof Christoph Christophe Claude Constant Cyriel Dany Dario Denis Didier Diederik Dieter Dimitri Eddy
Edgard Edmond Edouard Eduard Edward Edwin Emmanuel Eric Erwin Etienne Ferdinand Fernand Florent Francis
Franciscus Franky Frans François Freddy Frédéric Frederick Gaston Geert Geoffrey Georges Gerardus Gerry Gert
Ghislain Gilbert Giuseppe Gregory Guillaume Gunter Gunther Gustaaf Guy Hannes Hans Harry Hasan Hassan Henk
Henri Henricus Herman Hubert Ignace Jaak Jacques Jamal Jean Jeffrey Joachim Joannes Jochen Johnny Johny Joppe
Joran Joren Jos Josephus Josse Jozef Juan Julien Jürgen Kamiel Karel Karim Karl Ken Kenneth Kenny Khalid Kjell
Koenraad Kristiaan Kristof Kurt Laurent Leopold Lieven Lionel Lode Lodewijk Loïc Lucien Ludo Ludovic Ludovicus
Ludwig Mario Mathieu Mehdi Michel Mohamad Murat Mustapha Nicky Norbert Patrik Pedro Pierre Piet Piotr Pol
Rachid Raoul Raymond Remi Renaat René Rob Robby Roeland Roland Romain Ronald Ronny Rony Rudi Rudolf Rudy Said
Sammy Serge Stefaan Stephan Steve Stéphane Sébastien Theodoor Thibault Thibaut Thierry Thor Tibe Urbain Valère
Walter Ward Werner Wilfried Wilhelmus Willy Wim Yvan Aidan Akram Auke Berkay Boudewijn Brett Caleb Damiën
Danley Delano Demian Denzel Dexter Dinand Dominic Duncan Efe Emre Enes Eren Evert Friso Gijsbert Harm Hessel
Jaimy Jochem Kuzey Lennard Lennart Lenny Leroy Magnus Maik Markus Marouan Martinus Marvin Marwan Maxwell Melih
Melvin Memphis Merlijn Mikail Miraç Nassim Nelson Nicolaas Nigel Nouh Olle Patryk Phyllon Poyraz Quentin Quint
Rafi Ralf Ramon Ray Reda Redouan Reinier Reinout Remco Remy Renzo Ricardo Ries Rijk Rinze Roef Roelof Rogier
Roman Romano Ronin Rowen Rutger Salim Sean Selim Semm Sergio Sieb Sietse Sill Silvijn Simeon Sion Skyler
Soufian Stefano Steijn Swen Sybren Taeke Taha Talha Thies Thijme Tiago Tiemen Tigo Tije Timme Timon Timur Tren
Troy Tyson Vincenzo Vinn Walid Wassim Wess Wiebe Wiktor Winston Xam Yari Yaro Yasser Yigit Youri Yunus Zakariya
Zeger`,
} as const;
