/** Made by scripts/build-inventories.mjs; change that, not this. Sources and licences: SOURCES.md. */
export const FEMALE = {
  fr: `Abdonie Abeline Abigaelle Abigaïl Acacie Acanthe Adalbaude Adalsinde Adegrine Adeline Adeltrude Adolphie
Adonise Adrastée Adrehilde Adrienne Adèle Adélaïde Adélie Agathe Agilberte Aglaé Agnane Agneflète Agnès
Agrippine Aimée Alaine Alaïs Albane Alberte Albérade Alcidie Alcine Alcyone Aldegonde Aleth Alexandrine
Alexanne Alexine Alice Aliette Aline Alizé Aliénor Aloyse Aloïse Alphonsine Althée Amaliane Amalthée Amandine
Amante Amarande Amaranthe Amaryllis Ambroisie Ameline Aminte Améliane Amélie Anastasie Anatolie Anaëlle Anaïs
Anceline Andrée Angadrême Angeline Angilberte Angèle Angélina Angélique Anicette Anicée Annabelle Annette
Annonciade Ansberte Anstrudie Anthelmette Antigone Antoinette Antonine Anémone Aphélie Apolline Aquiline
Arabelle Arcadie Argine Ariane Aricie Arielle Arlette Armance Armande Armandine Armeline Armelle Armide Armine
Arnaude Arsènie Arthurine Artémis Asceline Ascension Assomption Astarté Astrée Astérie Athalie Athanasie Athina
Athénaïs Aube Aubertine Aude Audeline Audrey Augustine Aure Aurelle Auriane Aurélie Aurélienne Auxane Aveline
Avigaëlle Avoye Axeline Axelle Aymardine Aymonde Azalée Azeline Azélie Barbe Basilisse Bathilde Bernadette
Berthe Bertille Betty Beuve Blanche Blandine Brigitte Brunehaut Brunehilde Béatrice Bénédicte Bérangère Carine
Caroline Catherine Chantal Charlaine Charline Charlotte Chloé Christelle Christiane Christine Claire Clara
Clarisse Claudine Clio Clotilde Clélie Clémence Clémentine Coline Conception Coralie Coraline Corentine Corinne
Cyrielle Cécile Célestine Céline Danielle Daphné Delphine Denise Diane Dieudonnée Doriane Dorine Dorothée Douce
Débora Edmée Ella Elsa Emma Emmanuelle Emmelie Ernestine Estelle Esther Eudoxie Eugénie Eulalie Euphrasie
Eusébie Eva Fanny Fantine Faustine Flavie Fleur Flore Florence Florie Fortunée Francette Francia Francine
Françoise Frédérique Félicie Gabrielle Gaëlle Geneviève Georgette Gerberge Germaine Gertrude Gisèle Guenièvre
Guilhemine Guillemette Gustavine Gwenaëlle Henriette Hermine Honorine Hortense Huguette Héloïse Hélène Inès
Irina Iris Irène Iseult Ismérie Jacinthe Jacqueline Janine Jeanne Jehanne Jocelyne Joséphine Joëlle Judith
Julia Julie Juliette Justine Laura Laurane Laure Laureline Laurence Lauriane Laurine Laurène Lorraine Lucie
Lucienne Lucille Ludivine Lydie Léa Léna Léonie Léonne Léopoldine Madeleine Magali Maguelone Mahaut Mallaury
Manon Marceline Margot Marguerite Marianne Marie Marion Marlène Marthe Martine Mathilde Maud Maureen Mauricette
Maxellende Michèle Mireille Miriam Monique Morgane Moïsette Muriel Mylène Mégane Mélanie Mélisande Mélissa
Mélissandre Mélodie Nadine Nadège Nathalie Nicole Nine Noémie Noëlle Océane Odette Odile Olympe Ombline Ophélie
Oriande Oriane Orlane Ozanne Pascale Paule Paulette Pauline Perrine Philippine Philomène Primerose Priscille
Prudence Pulchérie Pécine Pélagie Pénélope Pétronille Quentine Quintia Quiéta Rachel Raphaëlle Raymonde Rebecca
Reine Renée Rita Rolande Romane Rosalie Roseline Régine Réjeanne Sabine Salomé Sandra Sandrine Sarah Sibylle
Simone Sixtine Solange Soline Sophie Stéphanie Suzanne Suzon Swassane Sylviane Sylvie Ségolène Séverine Tatiana
Thaïs Théodora Thérèse Tiphaine Ursule Valérie Victoire Vinciane Violette Virginie Viviane Véronique Xavière
Yolande Ysaline Yseult Yvette Yvonne Zoé Zoéva Ève Édith Éliane Élisabeth Élise Élodie Éloïse Éléonore Émeline
Émilie Émérance Émérencie Évangéline Évelyne Aaliyah Ada Adea Adina Adriana Agatha Aida Aina Aisha Ajana Ajla
Ajlin Ajna Alana Alara Alba Alea Aleksandra Alena Alenia Alessia Alexandra Alexia Aleya Aleyna Alia Alicia
Alina Alisa Alisha Alissa Alissia Aliya Aliyah Alma Alva Alya Alyssa Alyssia Amadea Amalia Amanda Amara Amber
Ambra Amea Amelia Amen Amina Amira Amra Amy Ana Anahita Anastasia Anastasija Andjelina Andrina Angela Anika
Anina Anna Annabel Annika Anouk Antonia Aria Ariana Arianna Arisa Arya Asia Asja Astrid Asya Aurelia Aurora Ava
Ayana Ayla Aylin Azra Bella Bianca Bigna Camilla Carla Carlota Carlotta Carolina Cataleya Cecilia Celina Chiara
Clea Cleo Dahlia Dalia Daria Dea Deborah Delia Diana Diara Dina Dua Eda Ela Elea Eleanor Elena Eleni Eleonora
Eliana Elif Elin Elina Eline Eliona Elisa Eliza Ellen Elli Ellie Ema Emelie Emilia Emilija Emily Ena Enya
Felicia Filippa Finja Fiona Flavia Flurina Freya Frida Gelila Giada Gianna Gioia Giorgia Giulia Hailey Hana
Hanna Hannah Hava Helen Helena Helin Hira Ida Ilaria Ilenia Iliana Ina Inara Isabel Isabella Iva Ivy Jael Jana
Janina Jara Jasmin Jasmine Jennifer Jil Joana Johanna Joline Juliana Juna Jusra Kaia Kaja Kalea Kaya Kiara Kira
Klara Klea Ladina Laia Laila Lana Lara Larina Larissa Lavinia Layla Leah Leana Leandra Leia Leila Leni Lenia
Lenya Leona Leoni Leonora Letizia Leya Leyla Lia Liana Liara Lilia Liliana Lilly Lily Lina Linn Linnea Lisa Liv
Liva Livia Liya Liyana Lola Lorena Lotta Louisa Louise Luana Lucia Lucy Luena Luisa Luise Luna Lya Lynn
Madlaina Maia Maila Maira Maja Malea Malena Malia Malin Malina Malou Mara Margaux Maria Marina Marta Mathilda
Matilda Matilde Mattea Maya Mayla Maëlle Medina Melia Melina Melisa Melody Merjem Mia Michelle Mila Milena
Milla Mina Mira Moira Mona Najla Nala Naomi Natalia Naya Nayla Nea Nefeli Nejla Nela Nerea Neva Neyla Nia Nika
Nila Nina Nisa Noelia Noemi Nora Nova Nuria Olivia Paula Paulina Philippa Pia Rahel Rajana Rea Reina Rhea Riana
Robyn Romina Romy Rona Ronja Roza Ruby Runa Rüya Samara Samira Sara Sarina Selin Selina Selma Sena Seraina
Serena Siana Siara Sidra Sienna Silvia Simea Sina Sofia Sofija Sonja Sophia Soraya Tabea Talia Tamara Tara Tea
Teodora Teresa Tessa Thea Theresa Tiana Tilda Tilla Timea Tina Tuana Uma Valentina Valeria Vanessa Vera
Viktoria Viola Vittoria Vivienne Wilma Xenia Yara Yasmin Yuna Zana Zara Zoey Alexandrie Alexandria Anne Colette
Constance Jeannine Josette Laetitia Luce Marcelle Margaud Margaret Maggie Maryse Nath Olivie Patricia Susanne
Susan Dominique Fabienne Jessica Josiane Liliane Nelly Karine Laurie Maude Abigael Aicha Alizee Alycia Ambrine
Amel Aminata Anae Anissa Annaelle Ashley Asma Assia Assya Awa Aya Berenice Cali Calie Camelia Candice Cassandra
Cassandre Cassie Celia Celya Chahinez Chaima Charlene Chayma Clelia Cloé Dounia Eleana Elissa Eloane Elona
Elora Elya Elyna Elyne Emie Emmie Emmy Emna Emy Enola Enora Erine Eya Farah Fatima Fatma Fatoumata Flora
Florine Gabriella Gwendoline Hafsa Hajar Halima Hanae Harriet Hawa Hiba Hind Honor Ibtissem Ilana Ilona Ilyana
Imane Imen Imene Inaya Isabeau Isaure Isis Isra Ivette Izia Jaimie Janel Janelle Janna Jenna Jihane Jolie Joyce
Juliet Juline Kadence Kahina Kaina Kalet Kamelia Kayla Kayna Kelia Kelly Kelya Kenza Kessy Khadija Kim
Kimberley Kordell Kyara Kyrielle Lalie Laly Lamia Larue Lauren Laverne Layana Leala Leane Leanne Leelou Leina
Leontyne Lesh Leyna Lili Lilie Lilou Lilwenn Lilya Lindsay Line Lise Lisette Lisle Lison Loane Loanne Loring
Louane Louann Louanne Louna Lucetta Lucile Lunette Lyana Lydia Lyla Lyle Lylia Lylou Lyna Maelia Maelie Maeline
Maelly Maellys Maely Maelyne Maelyss Maeva Maily Mailys Maimouna Maina Maine Maissa Maissane Maiwenn Malak
Manel Manelle Margo Mariam Maribel Marilou Marvelle Marwa Maryam Marylou Mavis Maylis Mayssa Maëlys Meissa
Melinda Melisenda Mellina Melyna Melyne Merane Meriem Merla Merle Merlyn Meryem Meryl Miette Mignon Mya Myriam
Méline Nada Naelle Naia Naila Naima Nais Naomie Nawel Neila Nelia Nell Nesrine Ninon Noelie Noeline Nola Norah
Nour Ornella Paloma Paola Rahma Rania Roxane Sabrina Safa Safia Safiya Sakina Salma Samia Sana Savannah Selena
Selene Shaima Shaina Shana Shanna Shayna Sherine Sidonie Sirine Solène Sonia Soukaina Soumaya Suzie Syrine
Taina Tania Tess Thalia Tiffany Wendy Yaelle Yasmina Yasmine Youna Yousra Zahra Zelie Zia`,
  en: `Aaliyah Abagail Abbey Abbie Abbigail Abby Abigail Abigale Abigayle Ada Adah Adaline Addie Adela Adele Adelia
Adeline Adella Adelle Adriana Adrianna Adrienne Afton Aglae Agnes Agustina Aida Aileen Aimee Aisha Aiyana
Alaina Alana Alanis Alanna Alayna Alba Alberta Albertha Albina Alda Aleen Alejandra Alena Alene Alessandra
Alessia Aletha Alexa Alexandra Alexandrea Alexandria Alexandrine Alexane Alexanne Alfreda Alia Alice Alicia
Alisa Alisha Alison Alivia Aliya Aliyah Aliza Alize Allene Allie Allison Ally Alma Alta Althea Alvena Alvera
Alverta Alvina Alyce Alycia Alysa Alysha Alyson Alyssa Alysson Amalia Amanda Amara Amaya Amber Amelia Amelie
Amely America Amie Amina Amira Amiya Amparo Amy Amya Ana Anabel Anabelle Anahi Anais Anastasia Andreane
Andreanne Angela Angelica Angelina Angeline Angelita Angie Anika Anissa Anita Aniya Aniyah Anjali Ann Anna
Annabel Annabell Annabelle Annalise Annamae Annamarie Anne Annetta Annette Annie Ansley Antoinette Antonetta
Antonette Antonietta Antonina Anya Araceli Aracely Ardella Ardith Arely Ariane Arianna Arielle Arlene Arvilla
Aryanna Asha Ashlee Ashleigh Ashly Ashlynn Ashtyn Asia Assunta Astrid Athena Aubree Audra Audreanne Audrey
Augusta Aurelia Aurelie Autumn Ava Avis Ayana Ayla Aylin Bailee Barbara Baylee Beatrice Beaulah Becky Belinda
Bella Belle Berenice Bernadette Bernadine Berneice Bernice Berniece Bernita Berta Bertha Bessie Beth Bethany
Betsy Bette Bettie Betty Bettye Beulah Beverly Bianka Birdie Blanca Blanche Bonita Bonnie Brandi Breana Breanna
Breanne Brenda Brenna Bria Briana Brianne Bridget Bridgette Bridie Brielle Brigitte Brionna Britney Brooke
Brooklyn Bryana Bulah Caitlyn Caleigh Calista Camila Camilla Camille Camylle Candace Candice Candida Cara
Carissa Carla Carlee Carley Carli Carlotta Carmela Carmella Carolanne Carole Carolina Caroline Carolyn Carolyne
Casandra Cassandra Cassandre Catalina Caterina Catharine Catherine Cathrine Cathryn Cathy Cayla Cecelia Cecile
Cecilia Celestine Celia Celine Chanel Chanelle Charity Charlene Charlotte Chasity Chaya Chelsea Chelsey Chelsie
Cheryl Cheyanne Chloe Christa Christelle Christiana Christie Christine Christy Chyna Ciara Cielo Cierra Cindy
Citlalli Claire Clara Clarabelle Clarissa Claudia Claudine Clementina Clementine Cleora Cleta Clotilde Colleen
Concepcion Constance Consuelo Cora Coralie Cordelia Cordia Corene Corine Corrine Creola Cristal Cristina
Crystal Crystel Cydney Cynthia Dagmar Dahlia Daija Daisha Daisy Damaris Daniela Daniella Danielle Danika Danyka
Daphne Daphnee Daphney Dariana Darla Darlene Dasia Dawn Dayana Dayna Deanna Debbie Deborah Debra Dejah Delaney
Delfina Delia Delilah Delores Delpha Delphia Delphine Dena Denise Desiree Destany Destinee Destiney Destini
Destiny Diana Dianna Dianne Dina Dixie Dolly Domenica Donna Dorcas Doreen Doris Dorothea Dorothy Dortha Dorthy
Dovie Dulce Earlene Earline Earnestine Easter Ebba Ebony Eda Edith Edna Edwina Edyth Edythe Eileen Elaina
Elaine Elda Eldora Eleanor Eleanora Eleanore Electa Elena Elenor Elenora Eleonore Elfrieda Eliane Elinor
Elinore Elisa Elisabeth Elise Elissa Eliza Elizabeth Ella Ellen Ellie Elmira Elna Elnora Elody Eloisa Eloise
Elouise Elsa Else Elsie Elta Elva Elvera Elvie Elvira Elyse Elyssa Emelia Emelie Emely Emerald Emie Emilia
Emilie Emily Emmalee Emmie Emmy Ena Enid Enola Era Erica Ericka Erika Erma Erna Ernestina Ernestine Eryn
Esperanza Essie Esta Estefania Estell Estella Estelle Esther Estrella Etha Ethel Ethelyn Ettie Eudora Eugenia
Eula Eulah Eulalia Euna Eunice Eva Evalyn Evangeline Eve Eveline Evie Fabiola Fae Faith Fannie Fanny Fatima Fay
Faye Felicia Felicita Felicity Felipa Ferne Filomena Fiona Flavie Fleta Flo Flora Florence Florine Flossie
Francesca Francisca Freda Frederique Freeda Freida Frida Frieda Gabriella Gabrielle Genesis Geneva Genevieve
Genoveva Georgette Georgia Georgiana Georgianna Geraldine Gerda Gertrude Gia Gilda Gillian Gina Ginger Giovanna
Gisselle Gladyce Gladys Glenda Glenna Glennie Gloria Golda Gracie Graciela Grayce Gregoria Greta Gretchen
Gudrun Gwen Gwendolyn Hailee Hailey Hailie Haleigh Haley Halie Halle Hanna Hannah Harmony Harriet Haylee Hayley
Haylie Hazel Heather Heaven Heidi Helen Helena Helene Helga Hellen Heloise Henrietta Henriette Hermina Herminia
Herta Hertha Hester Hettie Hilda Hildegard Hilma Holly Hortense Hulda Icie Idell Idella Ila Ilene Iliana Ima
Imani Imelda Imogene Ines Inez Irene Iris Isabel Isabell Isabella Isobel Itzel Ivah Izabella Jacey Jacinthe
Jackeline Jacklyn Jaclyn Jacqueline Jacquelyn Jacynthe Jada Jaida Jailyn Jakayla Jana Janae Jane Janelle
Janessa Janet Janice Janie Janis Janiya Jannie Jany Jaquelin Jaqueline Jasmin Jasmine Jaunita Jayda Jayde Jayne
Jazlyn Jazmin Jazmyn Jazmyne Jeanette Jeanie Jeanne Jeannette Jeannie Jena Jenifer Jenna Jennie Jennifer Jenny
Jennyfer Jessica Jessika Jessyca Jill Jillian Joana Joanie Joann Joanna Joanne Joannie Joanny Jocelyn Jodi
Jodie Joelle Johanna Jolie Josefa Josefina Josephine Josiane Josianne Josie Joyce Juana Juanita Judith Judy
Julia Juliana Julianne Julie Juliet Justina Justine Kaci Kacie Kaela Kaelyn Kaia Kailee Kailey Kailyn Kaitlin
Kaitlyn Kaleigh Kaley Kali Kallie Kamille Kara Karelle Karen Kari Kariane Karianne Karina Karine Karla Karlee
Karley Karli Karlie Karolann Kasandra Kassandra Katarina Kate Katelin Katelyn Katelynn Katharina Katherine
Katheryn Kathleen Kathlyn Kathryn Kathryne Kathy Katie Katlyn Katlynn Katrina Katrine Kattie Kay Kaycee Kayla
Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Keara Keeley Keely Keira Kelli Kellie Kelsi Kelsie Kendra
Kenna Kennedi Kiana Kianna Kiarra Kiera Kira Kirsten Kirstin Kitty Krista Kristi Kristie Kristina Kristine
Kristy Krystal Krystel Krystina Kyla Kylee Kyleigh Kylie Kyra Laila Laisha Lana Laney Larissa Latoya Laura
Lauretta Lauriane Laurianne Laurie Laurine Laury Lauryn Lavada Laverna Lavina Lavinia Lavonne Layla Leah Leann
Leanna Leanne Leatha Leda Leila Leilani Lela Lelah Lelia Lempi Lenna Lenora Lenore Leola Leona Leonie Leonor
Leonora Leora Lera Lesly Leta Letha Leticia Letitia Lexi Lexus Lia Liana Libbie Libby Lilian Liliana Liliane
Lilla Lillian Lilliana Lillie Lilly Lily Lilyan Lina Linnea Lisa Lisette Litzy Liza Lizeth Lizzie Lois Lola
Lolita Loma Loraine Lorena Lorene Loretta Lori Lorine Lorna Lorraine Lottie Louisa Louise Lourdes Louvenia
Loyce Lucia Lucie Lucienne Lucile Lucille Lucinda Lucy Ludie Luella Luisa Lulu Luna Lura Lurline Lyda Lydia
Lyla Lynda Lynette Lynne Lysanne Mabel Mabelle Mable Macey Maci Macie Macy Madaline Madalyn Maddison Madeline
Madelyn Madelynn Madge Madie Madilyn Madisen Madisyn Madonna Madyson Maegan Maeve Mafalda Magali Magdalen
Magdalena Maggie Magnolia Maia Maida Maiya Makayla Makenna Makenzie Malika Malinda Mallie Mallory Malvina Mandy
Manuela Mara Marcelina Marcella Marcelle Marcia Margaret Margarete Margarett Margaretta Margarette Margarita
Marge Margie Margot Margret Marguerite Mariah Mariam Marian Mariana Mariane Marianna Marianne Maribel Marie
Mariela Marielle Marietta Marilie Marilou Marilyn Marilyne Marina Marisa Marisol Maritza Marjolaine Marjorie
Marjory Marlee Marlen Marlene Marsha Marta Martha Martina Martine Maryam Maryann Maryjane Maryse Mathilde
Matilda Matilde Mattie Maud Maude Maudie Maureen Maurine Mavis Maxine Maya Maybell Maybelle Maye Maymie Mayra
Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Meda Megan Megane Meggie Meghan Melanie Melany Melba Melinda
Melisa Melissa Mellie Melody Melvina Melyna Melyssa Mercedes Meredith Mertie Meta Mia Micaela Michaela Michele
Michelle Mikayla Mildred Millie Mindy Minerva Minnie Miracle Miranda Mireille Mireya Miriam Missouri Misty
Mittie Modesta Mollie Molly Mona Monica Monique Monserrat Moriah Mozelle Muriel Mya Myah Mylene Myra Myriam
Myrna Myrtice Myrtie Myrtis Nadia Nadine Nancy Nannie Naomi Naomie Natalia Natalie Natasha Nayeli Nedra Neha
Nelda Nella Nelle Nellie Neoma Nettie Neva Nia Nichole Nicole Nicolette Nikki Nina Noelia Noemi Noemie Noemy
Nola Nona Nora Norene Norma Novella Nya Nyah Nyasia Oceane Octavia Odessa Ofelia Oleta Olga Olivia Ona Opal
Ophelia Orpha Otilia Ottilie Ozella Paige Palma Pam Pamela Pansy Pascale Patience Patsy Patti Pattie Patty
Paula Paulette Pauline Pearlie Pearline Peggie Peggy Penelope Penny Petra Phoebe Phyllis Pinkie Piper Polly
Princess Priscilla Prudence Queenie Rachael Rachel Rachelle Raegan Rafaela Raina Ramona Randi Raphaelle Raquel
Reanna Reba Rebeca Rebecca Rebeka Rebekah Regina Reina Renee Ressie Reta Retha Retta Reva Reyna Rhea Rhianna
Rhiannon Rhonda Rita Roberta Robyn Rochelle Rocio Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosamond
Rosanna Rosella Roselyn Rosemarie Rosetta Rosie Rosina Roslyn Rowena Roxane Roxanne Rozella Rubie Rubye Ruth
Ruthe Ruthie Ryleigh Sabina Sabrina Sabryna Sadie Sadye Saige Sallie Sally Salma Samanta Samantha Samara Sandra
Sandrine Santa Santina Sara Sarah Sarai Sarina Sasha Savanah Savanna Savannah Scarlett Selena Selina Serena
Serenity Shaina Shakira Shana Shanel Shanelle Shania Shanie Shaniya Shanna Shanny Shany Shari Shawna Shaylee
Shayna Sheila Shelia Sheri Sherri Sherry Sheryl Shyann Shyanne Sibyl Sienna Sierra Sigrid Silvia Simone Sister
Skyla Sofia Soledad Sonia Sonja Sonya Sophia Sophie Stefanie Stephania Stephany Sue Susan Susana Susanna
Suzanne Syble Sydnee Sydni Sydnie Sylvia Tabitha Talia Tamara Tami Tamia Tammy Tania Tanya Tara Taryn Tasha
Tatum Tatyana Taya Teresa Teri Terri Tess Tessie Thalia Thea Thelma Theodora Theresa Therese Theresia Thora Tia
Tiana Tianna Tiara Tierra Tiffany Tina Tomasa Toni Tonya Traci Tressa Tressie Treva Tricia Trisha Trudie Trycia
Twila Tyra Ursula Vada Valentina Valerie Vallie Vanessa Veda Velda Vella Velma Velva Vena Verda Verdie Vergie
Verla Verlie Vernice Verona Veronica Vesta Vicenta Vicki Vickie Vicky Vida Vilma Vincenza Viola Violette
Virginia Virginie Viva Vivian Viviane Vivianne Vivien Vivienne Wanda Wava Wendy Wilhelmine Willa Wilma
Winnifred Winona Yadira Yasmeen Yasmin Yasmine Yazmin Yesenia Yessenia Yolanda Yoshiko Yvette Yvonne Zaria
Zelda Zella Zelma Zena Zetta Zita Zoe Zoey Zoie Zoila Zola Zora Zula Addison Caitlin Charli Gemma Imogen Isla
Lara Skye Tahlia Zara Nicola Georgina Kirsty Beverley Kimberley Jemma Carly Katy Sian Bethan Ariana Bianca
Brianna Brittney Gabriela Kerri Latasha Marissa Sheena Stacie Tammie Tracie Abril Achsah Adalyn Adalynn
Adamaris Adda Addisyn Addyson Adel Adelaide Adelina Adell Adelyn Adelynn Adilene Adina Adison Adline Adria
Adriane Adrianne Adriene Adyson Affie Agatha Aggie Agness Agusta Ailene Aili Ainsley Aiyanna Aja Akeelah Akira
Ala Alabama Alani Alannah Alaya Albertina Albertine Alcie Aldona Aleah Alease Alecia Aleena Alesha Alesia Aleta
Alethea Alexandr Alexia Alexina Alexus Alexys Aliana Alida Alina Aline Alissa Alisson Alla Allean Alleen Allena
Alline Allisson Allyson Allyssa Almeda Almedia Almeta Almina Almira Almyra Aloma Alondra Alpha Alphonsine Altha
Altie Alverda Alvira Alwilda Alwina Alwine Alys Alyse Alysia Alyssia Alyvia Alzina Ama Amalie Amani Amaris
Amberly Amey Ami Amiah Amirah Amiyah Amma Ammie Anabella Analia Anastacia Anaya Andria Angele Angeles Angelia
Angelique Angella Anice Anie Anitra Anjanette Anjelica Annabella Anneliese Annemarie Anner Annice Annika Annis
Annmarie Anona Antionette Arabella Arah Araminta Ardath Ardelia Ardelle Ardeth Ardis Ardyce Areli Aretha Argie
Aria Arie Ariella Arietta Arizona Arkie Arla Arleen Arlena Arleth Arletta Arline Arly Arlyne Armida Arminda
Arminta Arnetta Arra Arrie Arta Artelia Aryana Ashanti Ashely Ashlea Ashli Ashlie Ashlyn Ason Aspen Attie
Aubrie Audriana Audrianna Audrina Audry Augustina Aura Aurilla Aurora Avah Averi Averie Avie Ayanna Ayesha
Ayleen Azalee Azaria Azariah Azzie Babette Bama Bambi Barb Barbie Barbra Baylie Bea Beadie Beatrix Beatriz
Beckie Beda Bee Belen Belia Belva Bena Benita Berdie Bernardine Bernetta Bertina Bess Besse Betha Bethann
Bethzy Betsey Bettina Bettyjane Bettylou Beula Bev Beverlee Beyonce Biddie Billye Bina Birdella Birtha Birtie
Blanch Blanchie Bobbi Bobbye Bonny Braelyn Brande Brandee Brandie Brea Breann Bree Breonna Brianda Bridgett
Brigette Brigid Briley Brinda Brinley Bristol Britany Britni Britny Britta Brittaney Brittani Brittanie
Brittnay Brittnee Brittni Brittnie Brittny Brooklynn Bryanna Brylee Bryn Brynlee Brynn Buelah Buena Buffy Bula
Buna Byrdie Caddie Cadence Cailyn Caitlynn Caldonia Cali Calla Calleigh Cambria Cami Camisha Cammie Candi
Candis Candy Candyce Cannie Capitola Cappie Caprice Caren Cari Carie Carin Carina Carisa Carleen Carleigh
Carlene Carlota Carlyn Carma Carmelita Carolann Carolee Carolynn Caron Carra Carri Carry Caryl Caryn Casie
Cassondra Cathern Cathey Cathi Cathie Cathleen Catina Catrina Caydence Caylee Cecily Ceil Celena Celesta
Celestia Celie Celina Ceola Chaka Chana Chanda Chandra Chaney Chanie Channie Chantal Chante Chantel Chantelle
Charissa Charisse Charla Charlee Charleen Charline Charlize Charlotta Charlottie Charlsie Charmaine Charolette
Chastity Chelsi Chelsy Cher Cherelle Cheri Cherie Cherilyn Cherise Cherish Cherrelle Cherri Cherrie Cherry
Cherryl Cheryle Cheryll Chessie Chestina Chimere China Chiquita Chloie Chrissie Chrissy Christal Christeen
Christel Christena Christene Christi Christin Chrystal Chynna Ciarra Cicely Ciera Ciji Cilla Cinda Cindi
Cinnamon Cinthia Citlali Claribel Clarice Clarinda Clarine Clarisa Classie Claudette Cleda Clella Clemie Clemma
Cleola Cleone Cleva Clevie Cliffie Cloe Clora Clotilda Clyda Clydie Clytie Coleen Coletta Colette Collette
Columbia Concetta Concha Consuela Contina Coraima Corda Cordella Cordie Corean Coretta Cori Corie Corina
Corinna Corinne Corliss Cornelia Cornie Corrie Corrina Cressie Crete Crissie Crissy Crista Cristen Cristi
Cristin Cristine Cristy Crysta Cuba Cyndi Cyntha Dafne Dagny Daijah Daisey Daisie Daisye Daja Dalia Danae
Daneen Danelle Danette Dani Dania Danica Daniele Danita Danna Dannielle Danyel Danyell Danyelle Dara Darci
Darcie Daria Darleen Darline Darlyne Davina Dawna Dawne Dayami Dayanara Dayle Dayse Deana Deandra Deann Deanne
Deasia Deb Debbi Debbra Debby Debera Debi Debora Deborrah Debrah Debroah Dedra Deeann Deedee Deena Deetta
Deidra Deidre Deirdre Delcie Deliah Delila Delina Delinda Delisa Dellar Delle Dellia Dellie Delois Delora
Deloris Delsie Delta Dema Demetra Demetria Deneen Denese Denice Denine Denisha Denisse Denita Desirae Dessa
Deyanira Dezzie Dian Diandra Diann Dicie Dicy Dillie Dimple Dinah Dione Dionne Diya Djuana Djuna Docia Dola
Dollie Dollye Doloris Dominga Dominque Domonique Dona Donia Donie Donita Dorathea Dorathy Dorene Doretha
Doretta Dori Dorinda Dorine Dorla Dorotha Dorthea Dorthey Dosha Doshia Doshie Dosia Dossie Dot Dottie Dotty
Dove Drema Drucilla Drusilla Dulcie Dwan Dyan Earlean Eartha Eathel Eboni Echo Edla Edmonia Ednah Edra Edrie
Edris Effa Eithel Ela Elana Elayne Elba Elberta Elease Elenore Eleonora Elfie Elfreda Elia Eliana Elianna Elida
Elizabet Elizbeth Elizebeth Ellamae Ellar Elle Eller Elliana Ellyn Elma Elmina Elmire Elmyra Elodie Elois Elvia
Elvina Elwanda Elzada Ema Emaline Ember Emeline Emilee Emmaline Emmer Emogene Enriqueta Eola Eppie Epsie Eris
Erla Erlene Erlinda Erline Ermina Ermine Erykah Essa Estefani Estefany Estela Ester Estie Ethelene Ether Ethie
Ethyle Etna Etta Etter Eugenie Eulalie Euphemia Eura Evalena Evaline Evangelina Evelena Evelin Evelina Evelyne
Evelynn Ever Evette Evia Evita Evon Evonne Exa Exie Fairy Fallon Falon Fannye Farah Farrah Fawn Felecia Felice
Felicie Felicitas Felisha Fernanda Fidelia Flavia Fleda Fleeta Flonnie Florance Florene Floretta Florida Florie
Florrie Fonda Fran Franc Francies Francina Francine Francisquita Frederica Fredericka Frona Fronia Fronie
Fronnie Fumiko Galilea Gaye Gayla Gaylene Gaynell Gearldine Gena Genevra Gennie Georganna Georgeann Georgeanna
Georgene Georgetta Georgiann Georgine Geralyn Geri Gerri Gertha Gertie Giada Giana Gianna Gidget Gigi Gillie
Ginny Girtha Gisele Giselle Giuliana Gladis Glendora Glennis Glinda Glynda Glynis Goldia Goldie Gracelyn Gracia
Grecia Gretta Grisel Griselda Gunda Gusta Gustie Gwenda Gwyn Gwyneth Hadassah Hali Hana Harlene Harriett
Harriette Haruko Hasel Hassie Hayleigh Hazelle Hazle Hedwig Hedy Heidy Helaine Helma Helyn Hennie Henretta
Herlinda Herma Hermine Hessie Hetty Hilah Hildegarde Hildred Hildur Holli Honora Hortencia Hortensia Huldah Ica
Icey Idabelle Idamae Iesha Ieshia Ilah Ilda Illa Ilma Ilo Ilona Imo Ina India Indiana Inell Inga Ingeborg Inger
Ingrid Iola Iona Ione Ireland Irena Iridian Irine Irva Isa Isabela Isadora Isamar Isis Ivana Ivanna Ivette Ivie
Ivonne Iyana Iyanna Iza Izabelle Izetta Izola Izora Jacalyn Jacki Jacque Jacquelin Jacquline Jacqulyn Jaeda
Jaelyn Jaelynn Jailene Jaimee Jaleesa Jalisa Jalissa Jaliyah Jalyn Jalynn Jami Jamila Jamiya Jamya Janay Janeen
Janel Janell Janene Janette Janey Janiah Janine Janiyah Jann Janna Jannette Janyce Jaslene Jaslyn Jasmyn
Jasmyne Jaycee Jaycie Jaye Jayla Jaylah Jaylee Jayleen Jaylene Jaylyn Jaylynn Jazlene Jazlynn Jazmine Jeana
Jeane Jeanetta Jeanine Jeanmarie Jeanna Jeannine Jemima Jenelle Jenilee Jennette Jenni Jenniffer Jeraldine Jeri
Jerica Jerilyn Jerilynn Jerri Jerrica Jerrie Jerrilyn Jerusha Jeryl Jesenia Jesica Jessenia Jessi Jessye Jetta
Jimena Jinnie Jocelyne Jocelynn Joell Joella Joellen Joetta Joette Johana Johannah Johnna Joi Joleen Jolene
Jolette Joline Jonell Joni Jonna Jordin Joretta Jorja Josefita Joselin Joseline Joselyn Josette Josiephine
Joslyn Jossie Journey Jovita Joycelyn Joye Judi Judie Judyth Juliann Julianna Juliette Julisa Julissa Junia
Junie Kaaren Kacey Kacy Kadence Kadijah Kaelynn Kaila Kaitlynn Kaiya Kala Kaleena Kalene Kalie Kaliyah Kalyn
Kami Kamila Kamilah Kamora Kamya Kandace Kandi Kandice Kandy Kanesha Kanisha Karan Karel Karie Karin Karis
Karissa Karlene Karly Karma Karol Karolyn Karon Karri Karrie Karsyn Karyl Karyme Karyn Kasie Kassidy Kassie
Katerina Kathaleen Katharine Katharyn Katherin Kathern Kathey Kathi Kathie Kathlene Kathrine Kathyrn Kati Katia
Katina Katlin Kaya Kaydence Kaylan Kayleen Kaylen Kaylene Kaylyn Kaylynn Kazuko Keanna Kecia Keena Keesha Keila
Keisha Kelcie Keli Kelis Kellee Kelsea Kenia Kenisha Kenley Kenzie Keri Kerrie Kesha Keshia Keyla Khadijah
Khalilah Khloe Kia Kierra Kiersten Kimber Kimberely Kimberlee Kimberli Kimberlie Kimora Kindra Kinley Kinsey
Kinsley Kirstie Kisha Kittie Kiya Kiyoko Kizzie Kizzy Kloe Kori Kortney Kourtney Krissy Kristal Kristan Kristyn
Krysta Krysten Krystin Krystle Kya Kyara Kylah Kylene Kyrie Laci Lacie Ladonna Lahoma Lailah Lainey Lakeisha
Laken Lakendra Lakesha Lakeshia Lakisha Lala Lalla Lanette Lani Lanie Lanita Laquita Larae Laraine Lashanda
Lashonda Lashunda Lasonya Lassie Latanya Latarsha Latesha Latifah Latisha Latonia Latonya Latoria Latosha
Latoyia Latrice Latricia Latrina Launa Laureen Laurene Laurette Lauri Lavelle Lavenia Lavera Lavona Lavonda
Lavonia Lawanda Laylah Leafy Leala Leana Leandra Leaner Leatrice Leeann Leesa Leia Leisa Leisha Leitha Lelar
Lella Lemma Leoma Leone Leonia Leonore Leontine Leota Lesa Lesia Leslee Lesli Lesta Lethia Letta Lettie Letty
Leva Levina Lexis Leyla Liane Liberty Lida Liddie Lidia Lidie Lilah Lilia Lilianna Lilie Liller Lillia
Lillianna Lillis Lilyana Lilyanna Linette Linna Linsey Lisbeth Lise Lisha Lissa Lissette Lissie Lita Litha
Littie Livia Liz Lizabeth Lizbeth Lizette Lockie Loda Lolla Lollie Lona Londyn Loni Lonna Lorayne Lorean Loree
Loreen Lorelai Lorelei Loretto Loria Loriann Lorie Lorinda Loris Lorrayne Lorri Lorrie Lossie Lota Lotta Louann
Louanna Louella Louetta Louisiana Loula Lovey Lovina Lovisa Luana Luann Luanne Luberta Lucero Lucetta Luciana
Lucina Lucindy Lucretia Luda Luetta Lugenia Lulah Lular Lulie Lulla Lurana Lurena Lutie Luvenia Luvinia Lylah
Lyndia Lyndsay Lyndsey Lynnette Lynsey Mabell Macel Machelle Madalynn Madeleine Madelene Madilynn Madlyn Madora
Maebell Maebelle Magan Magdalene Mahala Mahalia Mahalie Maira Makaila Makala Makena Malaya Maleah Malia Maliah
Malissa Malissie Maliyah Mallorie Malorie Mame Mammie Manda Mandi Mandie Manerva Manervia Manie Manila Manilla
Manuelita Maralyn Maranda Marcela Marceline Marci Marcie Marcy Mardell Mareli Marely Maren Margaretha Margarite
Margene Margeret Margery Marget Margo Margrett Margretta Margueritte Margurite Margy Mari Marianita Mariann
Maribeth Maricela Mariel Marilee Marilla Marilynn Marin Marinda Marisela Marita Mariyah Markita Marla Marlana
Marleen Marleigh Marlena Marlie Marlys Marni Marnie Marnita Marolyn Marquita Marry Marti Martika Marva Marvel
Maryanne Marybelle Marybeth Maryellen Maryjo Marylee Marylin Marylou Marylouise Marylyn Masako Mathilda Matie
Mattye Maura Mayme Mechelle Media Medora Meg Meggan Meghann Melina Melissia Mellisa Mellissa Melodee Melodie
Melonie Melony Melva Mena Mendy Mercy Merilyn Merlene Merna Merri Merrie Merrilee Meryl Metha Metta Mettie Miah
Micayla Michaele Michelina Michell Mickie Miesha Migdalia Mignon Mikaela Mikaila Mikala Mikalah Mila Milagros
Milda Miley Milissa Millicent Milly Mima Mimi Mina Minda Mindi Minervia Minna Minta Mintie Mira Miriah Mirna
Mirtie Missie Missy Misti Mistie Mitzi Miya Modena Moesha Moira Monika Monna Monnie Mora Mossie Mozell Mozella
Myla Mylee Mylie Myranda Myrle Myrta Nada Naima Nakisha Nakita Nallely Nan Nana Nanci Nancie Nanette Nanie
Nanna Nannette Naoma Narcissus Natalee Nataly Natalya Nathalia Nathalie Nathaly Natosha Nautica Nayely Nealie
Nealy Nelia Nelie Nell Nelly Nena Neola Neppie Nereida Neta Netta Nevada Nevaeh Neveah Nichelle Nichol Nicki
Nicolle Niki Nikia Nikita Nikole Nila Nilda Ninnie Nira Nita Nobie Noelle Nohely Nolia Nolie Noma Nonie Norah
Noreen Noreta Noretta Norine Norita Nova Nyla Nylah Nyree Octa Octavie Odalis Odalys Odelia Odette Odile Olar
Olena Olene Olevia Olinda Oline Olivine Olympia Oma Omie Oneida Oneta Oney Onie Onnie Opha Orah Oralia Orelia
Orene Orilla Orlena Orma Orra Osa Ota Otelia Ottilia Ouida Pairlee Paisley Paityn Pallie Paloma Pamala Pamelia
Pamella Pandora Paola Paralee Parlee Parthenia Patrica Patrice Pauletta Paulina Payten Pearla Pearle Pearlene
Pearly Penni Pennie Perla Permelia Perri Phebe Pheobe Phillis Philomena Philomene Phylicia Phylis Phyliss
Pinkey Pluma Pollie Porsche Porsha Portia Pricilla Priscila Prudie Qiana Quiana Racheal Racquel Raelyn Raelynn
Ragna Rashida Rayna Rayne Reatha Regena Regenia Rella Rena Renada Renae Renata Renea Renita Rennie Rettie Rheta
Rhona Rianna Richelle Rihanna Rikki Rilla Rillie Rinda Risa Riya Roena Rolanda Romaine Romona Rona Ronda Roni
Ronna Rosabelle Rosaline Rosann Rosanne Rosaria Roseann Roseanna Roseanne Rosena Rosey Rosia Rosita Roxana
Roxann Roxanna Roxie Roxy Rozanne Ruie Rutha Ruthann Ruthanne Ryann Rylie Sabra Sada Sade Salena Salina Salome
Samatha Samira Samiyah Sanaa Sanai Sandi Sandie Saniya Saniyah Sanjuana Sanjuanita Sannie Sarahi Sariah Sarita
Sarrah Saundra Savana Savilla Scarlet Sebrina Selah Selene Selma Sena Senora Serina Shae Shalon Shalonda
Shameka Shamika Shanae Shanda Shandra Shaneka Shanell Shanequa Shani Shanice Shaniece Shanika Shaniqua Shanita
Shannan Shannen Shanta Shante Shantel Shantell Shaquana Shaquita Shara Shardae Sharday Sharde Sharee Sharen
Sharita Sharla Sharleen Sharlene Sharman Sharonda Sharron Sharyl Sharyn Shasta Shatara Shauna Shaunna Shavon
Shavonne Shawanda Shawnda Shawnee Shawnna Shawnte Shayla Sheilah Shelba Shelbi Shelbie Shelli Shelva Shelvia
Shelvie Shena Shenna Sheree Sherie Sherilyn Sherita Sherlyn Sheron Sherree Sherrie Sherron Sherryl Sheryll
Sheyla Shianne Shiela Shiloh Shira Shirl Shirlee Shirleen Shirlene Shirleyann Shirlie Shona Shonda Shonna
Shreya Shyla Sibbie Siddie Signa Signe Simona Sina Sinda Siobhan Sloane Socorro Somer Sommer Sondra Sonji
Sophronia Staci Stacia Star Starla Starr Stasia Stefani Stephaine Stephani Stephenie Sudie Suellen Sula
Sunshine Susann Susannah Susanne Sussie Suzan Suzann Suzanna Suzette Suzie Suzy Sybil Sybilla Sydell Sylva
Sylvania Symone Syreeta Tabatha Tabetha Tai Taina Taja Takisha Taliyah Tamala Tamatha Tambra Tameka Tamekia
Tamela Tamera Tamica Tamie Tamika Tamiko Tamisha Tammi Tamra Tamya Tana Tanesha Tangela Tanika Tanisha Taniya
Taniyah Tanja Tarah Taraji Tari Tarsha Tashina Tasia Tatia Tatiana Tatianna Tatyanna Tawana Tawanda Tawanna
Tawny Tawnya Tayla Tea Teela Teena Tella Tempie Tena Tenika Tenisha Tennessee Tennie Tennille Tera Terese
Teressa Terrie Tessa Texanna Texas Texie Theda Thekla Theodocia Theodosia Theola Theta Thomasina Thresa Thursa
Thyra Tiarra Tiera Tiesha Tiffani Tiffanie Tilda Tilla Tillie Tiney Tinie Tinnie Tisa Tisha Tishie Tobi Toccara
Tomeka Tomika Tonda Tonia Tonja Tori Torie Torrie Tosha Toshiko Towanda Toya Tracee Treena Trena Tresa Trilby
Trina Trish Trista Trudi Trudy Trula Tula Twyla Tyesha Ula Ura Valarie Valencia Valeria Valery Valinda Valorie
Vanesa Vannie Vara Vashti Vassie Velia Velvet Venessa Venice Venie Venita Vennie Veola Verdell Verena Verlene
Vernelle Vernetta Vernia Vernita Versa Versie Vertie Veta Veva Vicie Vickey Victorine Victory Vicy Vikki Vina
Viney Vinie Violetta Vira Virdie Virgia Viridiana Viviana Vlasta Vonda Vonetta Vonnie Waneta Wanita Wende Wendi
Whitley Wilda Wilhelmina Willene Willia Williemae Willodean Winter Wynona Xena Ximena Xiomara Yahaira Yajaira
Yamilet Yamilex Yareli Yaretzi Yaritza Yetta Yolonda Yoselin Yuliana Yulisa Yulissa Yuridia Zada Zadie Zaida
Zana Zandra Zaniyah Zariah Zela Zelia Zelpha Zenobia Zeta Zettie Zhane Zillah Zilpah Zilpha Zina Zoa Zona Adena
Agnus Agripina Agueda Aide Aiko Akiko Akilah Alaine Alane Aleida Aleisha Alejandrina Aleshia Alethia Alfredia
Alica Alise Alishia Alisia Alita Alix Allegra Alona Amal Amee Amiee Analisa Anamaria Andera Andree Anette
Angelena Angelika Angelyn Angila Angla Anisa Anisha Anja Annalee Annalisa Annamaria Annelle Annett Annita
Apolonia Apryl Aracelis Arcelia Argelia Argentina Arianne Arica Arlean Arletha Arlette Arlinda Armanda
Armandina Arnette Arnita Asley Asuncion Audrea Audria Audrie Aundrea Avelina Ayako Azucena Babara Bao Barabara
Barbar Barbera Bari Basilia Beata Beatris Becki Belkis Berna Bernarda Bernardina Bethanie Bettyann Bibi Billi
Birgit Blondell Blythe Bobette Bok Bong Branda Brigida Britteny Bronwyn Bruna Brunilda Bunny Burma Calandra
Camelia Camellia Camie Cammy Candie Candra Carita Carlena Carletta Carline Carlita Carmelia Carmelina Carmina
Carmon Carola Carolin Caroll Caroyln Carylon Casimira Cassaundra Cassey Cassi Cassy Catarina Catherin Catherina
Catheryn Catrice Cecila Cecille Celestina Celinda Celsa Chae Chan Chanell Chantay Chantell Chara Charis Charise
Charita Charlena Charlesetta Charlott Charlyn Charmain Chasidy Chassidy Chau Chere Cheree Cherlyn Chery Chia
Chieko Ching Christia Christinia Chu Chun Cinderella Cindie Cira Claretha Claretta Claris Clarita Clelia
Clemencia Cleopatra Cleotilde Clorinda Colene Collen Collene Conception Conchita Contessa Coralee Corazon
Coreen Corrin Corrinne Criselda Cristie Crystle Cuc Cyndy Cyrstal Cythia Dacia Daina Daine Dalene Dalila
Daniell Danille Dannette Danuta Daphine Darcel Darcey Darlena Daysi Deadra Deandrea Dede Deeanna Deedra Delaine
Delana Delena Delicia Delmy Deloise Deloras Delorse Demetrice Denae Dennise Denyse Deonna Desire Despina Detra
Devona Devora Devorah Diedra Diedre Dierdre Digna Dinorah Dionna Divina Dodie Dominica Domitila Donella Donetta
Donette Donnetta Donnette Donya Doreatha Dorethea Doria Dorie Dreama Dung Dusti Dwana Earleen Ebonie Edda
Edelmira Ehtel Eilene Eladia Elane Elanor Elene Eleni Eleonor Elicia Elidia Elin Elina Eliz Elke Ellan Ellena
Elli Elly Elodia Elsy Emelda Emelina Emerita Emiko Enda Eneida Epifania Erinn Ermelinda Erminia Estefana Etsuko
Eufemia Eugena Eusebia Eustolia Ewa Fatimah Faustina Faviola Felicidad Felisa Fermina Fernande Fidela Florencia
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
Yuonne Yuri Yuriko Yvone Zenia Zofia Zonia Zulema Zulma`,
  de: `Aaliyah Abby Abigail Adelina Adriana Aileen Aimee Alana Alea Alena Alessa Alessia Alexa Alexandra Alexia Aleyna
Alia Alica Alice Alicia Alina Alisa Alisha Alissa Aliya Aliyah Allegra Alma Alyssa Amalia Amanda Amelia Amelie
Amina Amira Amy Ana Anabel Anastasia Angela Angelina Angelique Anja Ann Anna Annabel Annabell Annabelle
Annalena Anne Anneke Annelie Annemarie Anni Annie Annika Anny Anouk Antonia Ariana Ariane Arwen Ashley Asya
Aurelia Aurora Ava Ayleen Aylin Ayse Azra Betty Bianca Bianka Caitlin Cara Carina Carla Carlotta Carolin
Carolina Caroline Cassandra Catharina Catrin Cecile Cecilia Celia Celina Celine Ceyda Ceylin Chantal Charleen
Charlotta Charlotte Chayenne Cheyenne Chiara Christin Christina Cindy Claire Clara Clarissa Colleen Collien
Cora Corinna Cosima Dana Daniela Daria Darleen Defne Delia Denise Diana Dilara Dina Dorothea Eda Eileen Ela
Elaine Elanur Elea Elena Eleni Eleonora Eliana Elif Elina Elisa Elisabeth Ella Ellen Elli Elly Elsa Emelie
Emely Emilia Emilie Emily Emma Emmely Emmi Emmy Enie Enna Enya Esma Estelle Esther Eva Evelin Evelina Eveline
Evelyn Fabienne Fatima Fatma Felicia Felicitas Felina Femke Fenja Finia Finja Finnja Fiona Flora Florentine
Francesca Franka Franziska Frederike Freya Frida Frieda Friederike Giada Gina Giulia Giuliana Greta Hailey Hana
Hanna Hannah Heidi Helen Helena Helene Helin Henriette Henrike Hermine Ida Ilayda Imke Ina Ines Inga Inka Irem
Isabel Isabell Isabella Ivonne Jacqueline Jamila Jana Jane Janin Janina Janine Janna Jara Jasmina Jasmine Jella
Jenna Jennifer Jenny Jessica Jessy Jette Jil Jill Joana Joanna Joelina Joeline Joelle Johanna Joleen Jolie
Jolien Jolin Jolina Joline Jonna Josefin Josefine Josephin Josephine Josie Josy Joyce Judith Judy Jule Julia
Juliana Juliane Julie Julienne Julika Julina Juna Justine Kaja Karina Karla Karlotta Karolina Karoline
Kassandra Katarina Katharina Kathrin Katja Katrin Kaya Kayra Kiana Kiara Kimberley Kimberly Kira Klara Korinna
Kristin Kyra Laila Lana Lara Larissa Laura Laureen Lavinia Lea Leah Leana Leandra Leann Lee Leila Lena Lene
Leni Lenia Lenja Lenya Leona Leoni Leonie Leonora Leticia Letizia Levke Leyla Lia Liah Liana Lili Lilia Lilian
Liliana Lilith Lilli Lillian Lilly Lily Lina Lindsay Line Linn Linnea Lisa Lisann Lisanne Liv Livia Liz Lola
Loreen Lorena Lotta Lotte Louisa Louise Luana Lucia Lucie Lucienne Lucy Luisa Luise Luna Luzie Lya Lydia Lyn
Lynn Madeleine Madita Madleen Madlen Magdalena Maike Mailin Maira Maja Malena Malia Malin Malina Mandy Mara
Marah Mareike Maren Maria Mariam Marie Marieke Mariella Marika Marina Marisa Marissa Marit Marla Marleen Marlen
Marlena Marlene Marta Martha Mary Maryam Mathilda Mathilde Matilda Maxi Maxima Maxine Maya Mayra Medina Medine
Meike Melanie Melek Melike Melina Melinda Melis Melisa Melissa Merle Merve Meryem Mette Mia Michaela Michelle
Mieke Mila Milana Milena Milla Mina Mira Miray Miriam Mirja Mona Monique Nadine Nadja Naemi Nancy Naomi Natalia
Natalie Nathalie Neele Nela Nele Nelli Nelly Nia Nicole Nika Nike Nila Nina Nisa Noemi Nora Olivia Patricia
Patrizia Paula Paulina Pauline Penelope Philine Phoebe Pia Rahel Rania Rebecca Rebekka Riana Rieke Rike Romina
Romy Ronja Rosalie Ruby Sabrina Sahra Sally Salome Samantha Samia Samira Sandra Sanja Saphira Sara Sarah Saskia
Selin Selina Selma Sena Sidney Sienna Silja Sina Sinja Smilla Sofia Sofie Sonja Sophia Sophie Soraya Stefanie
Stephanie Stina Sude Susanne Svea Svenja Sydney Tabea Talea Talia Tamara Tamia Tamina Tanja Tara Tarja Teresa
Tessa Thalea Thalia Thea Theresa Tia Tina Tomke Tuana Valentina Valeria Valerie Vanessa Vera Veronika Viktoria
Viola Vivian Vivien Vivienne Wibke Wiebke Xenia Yara Yaren Yasmin Ylvi Ylvie Yvonne Zara Zehra Zeynep Zoe Zoey
Anita Astrid Barbara Beatrice Beatrix Bernadette Bettina Brigitta Brigitte Catherine Christa Christiane
Christine Claudia Claudine Corinne Cornelia Danielle Dora Doris Edith Eliane Elsbeth Erica Erika Evelyne
Florence Françoise Gabriela Gabrielle Gertrud Gisela Hildegard Ingrid Irene Iris Jolanda Josette Josiane Karin
Liliane Liselotte Manuela Margrit Margrith Marianne Marion Marlies Marlis Martina Martine Micheline Monica
Monika Myriam Nadia Paola Petra Priska Regina Regula Renata Renate Ruth Sabine Silvia Sonia Susanna Suzanne
Sylvia Sylvie Therese Ursula Verena Vreni Véronique Yolande Yvette Adele Adelgunde Adelheid Adelinde Adeline
Adina Adolfine Adriane Aenne Agata Agatha Agathe Agnes Agnieszka Albertine Albina Aleksandra Alicja Alida Aline
Alla Almut Almuth Aloisia Alwina Alwine Amalie Aneta Anett Anette Angelica Angelika Anica Anika Anka Anke
Annaliese Annamaria Annedore Annegret Annegrete Annekatrin Annelene Anneli Annelies Anneliese Annelise Annelore
Annemie Annerose Annett Annette Annita Antje Antoinette Antonie Antonietta Antonina Apollonia Arzu Asta Augusta
Auguste Aynur Aysel Ayten Babett Babette Beata Beate Belinda Benita Berit Bernhardine Berta Bertha Betina Betti
Birgid Birgit Birgitt Birgitta Birte Birthe Blanka Bozena Branka Brit Brita Britt Britta Brunhild Brunhilde
Bruni Bärbel Camilla Canan Caren Carin Carmela Carola Caterina Cathleen Cathrin Centa Christel Christiana
Christl Cilli Cilly Cläre Concetta Conny Constance Constanze Cordula Corina Cristina Cynthia Cäcilia Cäcilie
Dagmar Dajana Damaris Danica Danuta Deborah Desiree Diane Dietlind Dietlinde Donata Doreen Dorina Dorit Dorle
Dorota Dorothe Dorothee Dragica Dunja Dörte Dörthe Edda Edelgard Edeltraud Edeltraut Edeltrud Edit Editha
Ehrentraud Ekaterina Elenore Eleonore Elfi Elfie Elfriede Elisabet Elise Elizabeth Elke Ellinor Elma Else
Elvira Elwira Elzbieta Emine Erdmute Erna Ernestine Ester Etta Eugenia Eugenie Evamaria Evangelia Evi Ewa
Fadime Fanny Felizitas Filiz Franca Frauke Freia Friedericke Friedhilde Friedl Friedlinde Gabi Gabriella Gaby
Galina Genoveva Georgia Georgine Geraldine Gerda Gerdi Gerhild Gerlind Gerlinde Gerta Gerti Gertraud Gertraude
Gertraut Gertrude Gesa Gesche Gesine Geza Giesela Gilda Giovanna Gisa Gislinde Gitta Gitte Giuseppina Gloria
Gordana Grazyna Gretchen Grete Gretel Gretl Grit Gudrun Gudula Gunda Gundel Gundi Gundula Gunhild Gusti Gönül
Gülay Gülsen Gülten Halina Hanife Hannchen Hanne Hannelore Hanny Harriet Hatice Hedda Hedi Hedwig Hedy Heide
Heidelinde Heidelore Heidemarie Heiderose Heidrun Heike Helga Hella Helma Helmtrud Henni Henny Herlinde Herma
Herta Hertha Hilda Hildburg Hilde Hildegart Hildegund Hildegunde Hilma Hiltraud Hiltrud Hubertine Hulda Hülya
Ildiko Ilka Ilona Ilonka Ilse Imelda Inge Ingeborg Ingeburg Ingelore Ingetraud Ingetraut Ingried Inken Inna
Insa Ira Irena Irina Irmela Irmengard Irmgard Irmhild Irmi Irmingard Irmtraud Irmtraut Irmtrud Isolde Ivana
Ivanka Iwona Jadwiga Janet Janett Janette Jaqueline Jeanette Jeannette Jeannine Jelena Jessika Johanne Jolanta
Jolanthe Josefa Justina Jutta Karen Karola Karolin Kata Katalin Katarzyna Katerina Katharine Katherina Kathi
Kathleen Kathy Kati Katy Kerstin Kirsten Kirstin Klaudia Klothilde Kläre Konstanze Kordula Kornelia Kreszentia
Kreszenz Kriemhild Krista Kristiane Kristina Kristine Krystyna Kunigunda Kunigunde Käte Käthe Leokadia Leonore
Leopoldine Liane Lidia Lidija Lidwina Liesa Liesbeth Lieschen Liesel Lieselotte Lilija Lilo Lioba Lisbeth
Lisette Lissi Lissy Ljiljana Ljubica Ljudmila Loni Lore Loretta Lotti Ludmila Ludmilla Ludwina Luitgard Luzia
Magarete Magda Magdalene Magret Magrit Malgorzata Manja Marcella Mareen Mareile Marga Margaret Margareta
Margarete Margaretha Margarethe Margarita Margit Margita Margitta Margot Margret Mariana Marianna Marica
Mariechen Mariele Marieluise Marietta Marija Mariola Marita Maritta Marliese Marzena Mechthild Mechthilde
Mechtild Melita Melitta Meral Meta Michaele Milica Milka Minna Mirella Mirjam Mirjana Miroslawa Monja Nada
Nadeschda Nadeshda Nadin Natali Natalija Natalja Natascha Nermin Nevenka Norma Notburga Nuran Nuray Nurten Oda
Olav Olena Olga Ortrud Ortrun Ottilie Oxana Pamela Pascale Peggy Philomena Polina Rabea Radmila Raisa Raissa
Ramona Raphaela Regine Reingard Reinhild Reinhilde Rena Reni Resi Ria Ricarda Rita Romana Rosalia Rosalinde
Rosel Roselinde Rosemarie Rosi Rosina Rosita Rosl Rosmarie Roswita Roswitha Rotraud Rotraut Ruthild Sabina
Sarina Semra Senta Serpil Sevim Sibel Sibilla Sibille Sibylla Sibylle Sieglinde Siegrid Siegried Siegrun
Siglinde Sigrid Sigrun Silke Silva Silvana Simona Sinaida Slavica Solveig Songül Stefani Stefania Steffi Stilla
Susan Susana Susann Suse Susi Svetlana Swantje Swetlana Sybilla Sybille Sylke Sylvana Sylwia Tania Tatiana
Tatjana Telse Theda Thekla Theodora Theres Theresia Tilly Traude Traudel Traudl Traute Trude Trudel Trudi Tülay
Türkan Ulla Ulrike Undine Ursel Urszula Urte Uschi Uta Ute Valeri Valeska Veronica Vesna Violetta Virginia
Viviane Walburga Waldtraut Walentina Walli Wally Waltraud Waltraut Waltrud Wanda Wencke Wenke Wera Wilfriede
Wilhelmine Wilma Wiltrud Yasemin Zdenka Zenta Zita Zofia Ajna Alara Anabella Andjela Andjelina Annabella
Antonella Berra Domenica Ellie Elona Emanuela Emilija Erina Florentina Jovana Julijana Kalina Laetitia Leontina
Lora Maida Marijana Nikolina Norah Philippa Rachel Raffaela Rana Rayana Ronya Salma Selena Sofija Tea Tiffany
Yasmina Marlise Carole Sandrine Camille Alessandra Chloé Flavia Margaritha Marguerite Jeanne Mireille Seraina
Elodie Muriel Francine Aurélie Thi Debora Katia Noémie Manon Virginie Ladina Audrey Anaïs Annina Annamarie
Tiziana Arlette Christelle Elin Colette Geneviève Delphine Juliette Anina Beatriz Séverine Gisèle Natacha Laure
Jael Yolanda Fernanda Magali Georgette Graziella Loredana Sylviane Heidy Ursina Morgane Michela Bruna Marlyse
Carine Josefina Myrta Roberta Pierrette Serena Jocelyne Renée Andreia Cinzia Karine Ilaria Suzana Jeanine
Coralie Luciana Filomena Raymonde Prisca Annick Huguette Elisabetha Dragana Flurina Rosanna Ginette Matilde
Océane Murielle Danijela Catarina Raquel Emmanuelle Marcelle Germaine Gianna Fatime Odette Solange Margherita
Elisabetta Anabela Gaëlle Aida Federica Paulette Yasmine Annalise Kelly Biljana Noelia Amandine Margaux Sheila
Meret Catia Giuseppa Sharon Nuria Gilberte Giorgia Daisy Natasa Andrina Fabiana Maude Francisca Merita Odile
Snezana Carol Noëlle Elisabete Miranda Lejla Maeva Raffaella Ornella Rosaria Alba Zorica Roxane Aude Arianna
Viviana Maëlle Eline Lise Rina Morena Marilena Leonor Dijana Grazia Seline Anisa Fabiola Vincenza Edona Gioia
Marcia Myrtha Lucette Adrienne Malika Yael Marinette Teuta Priscilla Mariette Marielle Emina Arta Margarida
Gaia Vlora Arlinda Nicoletta Alison Ottilia Clémence Shqipe Maryline Drita Gladys Marthe Zora Cristiana
Liridona Romane Shpresa Assunta Vittoria Blerta Ema Samanta Ghislaine Moira Maud Gemma Sladjana Sanela Iva
Nadège Corine Eloïse Timea Zahra Ruzica Ganimete Frédérique Lorenza Ilenia Khadija Elda Charline Eliza Rafaela
Tanya Floriane Katherine Asia Fabia Fatmire Zuzana Donatella Bluette Malea Mirela Vanesa Filipa Violette
Vjollca Amela Luigia Pierina Aferdita Vreneli Ludivine Natasha Ayla Mégane Maddalena Sereina Dafina Eve Leslie
Alix Ardita Aisha Margreth Amra Marcela Solène Fitore Rosalba Edina Mariangela Agnese Albulena Joanne Ylenia
Luljeta Marjorie Annalisa Ajla Sanije Wendy Layla Esra Fernande Vania Lindita Mimoza Maryse Dalia Ophélie
Egzona Léane Bukurije Teodora Özlem Lauriane Derya Juana Vilma Besarta Norina Nives Blerina Lydie Mirlinda
Shania Romaine Berthe Rosetta Hava Kaltrina Iryna Mihaela Adalgisa Adalia Adela Adi Adie Adolfina Agneta
Alberta Amara Analiese Analise Arabelle Arnelle Bernadine Brenda Carolyn Cecilie Chloris Ebba Elga Emmeline
Felda Felizia Frederica Frederika Fridegunde Friedegund Friedegunde Fritzi Galiana Gertrudis Giselle Grethe
Helmina Helmine Henrietta Hermina Idonia Ilsa Ima Imma Irmelin Ishild Isold Ivonette Jannike Jutte Kasimira
Katarine Katinka Klothilda Kriemhilde Krimhilde Kristel Kristen Kurigunde Leopolda Lies Liese Liesl Lorelei
Loreley Luann Lulu Madde Malwine Marelda Mariel Melusina Melusine Millie Mine Minnie Mitzi Noberta Norberta
Nordica Odelia Odila Odilia Olinda Orlantha Otthild Ottila Ottoline Pepin Qiana Quiana Quianna Quirina Raina
Richelle Roderica Rolanda Romey Rosalind Rosamond Rosamund Ruperta Salida Schwanhild Seraphina Seraphine
Serilda Sieghild Sieglind Sigi Siglind Sissi Sonje Swanhild Swanhilda Swanhilde Swenja Teresia Tilli Trudy Uda
Ula Ulli Ulrika Unna Utta Vala Valda Velma Verona Viveka Walborg Walburg Walda Waldeburg Waldi Waldtraud
Walpurga Walpurgis Wanja Wigburg Wilda Wilfreda Wilhelmina Winifred Winola Xandi Xandra Xanthe Xanthia
Xanthippe Xavia Xaviera Xena Ximena Yanka Zelda Zelinda Zella Zelma Zenzi Zäzilia Zäzilie Adelaide Adelle
Allison Allyson Alyson Anamchara Arnwlle Aubrey Axl Birget Brummer Callan Carlchen Carleigh Cecancia Clay Cäsar
Dresden Emera Faiga Fräulein Fujiko Grizelda Hexe Hexi Jarvia Jenell Kimiko Kinge Kirsa Leyna Liebe Lutgard
Mallory Malorie Millicent Mitsuko Mundle Nixe Nixie Nobert Nyx Ostara Porsche Ros Schatzi Schatzie Sommer
Sonnenschein Ulva Warren Wibeke Wilmet Xahria Xandrah Xeno Xiomar Xiu Xoana Xochitl Xue Xun Xuân Xylia Yseult
Zuker`,
  es: `Adela Adriana Alejandra Alicia Amalia Ana Andrea Anita Anni Antonia Ariadna Barbara Beatriz Berta Blanca
Caridad Carla Carlota Carolina Catalina Cecilia Clara Claudia Conchita Cristina Daniela Diana Dorotea Débora
Elena Elisa Eloisa Elsa Elvira Emilia Esperanza Estela Ester Eva Florencia Francisca Gabriela Gloria Graciela
Guillermina Inés Irene Isabel Isabela Jennifer Josefina Juana Julia Laura Leonor Leticia Lilia Lola Lorena
Lourdes Lucía Luisa Magdalena Maica Manuela Marcela Margarita Mariana Maricarmen Marilú Marisol Marta Matilde
Mayte Mercedes Micaela Mónica Natalia Norma Olivia Patricia Pilar Ramona Raquel Rebeca Reina Rocío Rosalia
Roser Sara Silvia Sofía Soledad Sonia Susana Teresa Verónica Virginia Yolanda Ángela Abigail Abril Alexa
Araceli Camila Elizabeth Emily Estefanía Evelyn Fatima Ivanna Jazmin Jimena Julieta Kimberly Liliana Lizbeth
Melany Melissa Miranda Monserrat Naomi Nicole Paola Paulina Regina Renata Valentina Valeria Vanessa Ximena
Xochitl Yamileth Yaretzi Zoe Adelaida Adelia Adelina Adora Adoración Agustina Ainara Ainoa Aitana Alba Albina
Alexandra Alma Almudena Alondra Amada Amanda Amarilis Amaya Amelia Amparo América Anabel Anastasia Angelina
Angelita Angélica Ani Anna Anselma Anunciación Apolonia Arcelia Armida Aroa Aránzazu Ascensión Asunción Aura
Aurelia Aurora Azahar Azahara Azeneth Azucena Begoña Belen Benigna Benita Bernarda Bernardita Bibiana
Bienvenida Brunilda Brígida Calista Calixta Candela Candelaria Candelas Carina Carmela Carmelita Carmina
Casandra Cayetana Celestina Celia Charo Chelo Chita Cintia Clarisa Clementina Cloe Clotilde Constanza Consuela
Crescencia Cándida Dafne Dalila Delfina Delia Dionisia Dominga Domitila Dora Dorita Dulce Edelmira Elba Eli
Eliana Eligia Elisabet Elodia Ema Emelina Emiliana Emma Emperatriz Encarna Encarnacion Encarnita Esther
Estrella Etelvina Eufemia Eugenia Eulalia Eusebia Evangelina Evelia Evita Fabiana Fabiola Fanny Febe Felicia
Feliciana Felicidad Felipa Felisa Fernanda Fidela Filomena Flavia Flora Florentina Florina Florinda Fortunata
Gala Gema Genoveva Georgina Gertrudis Gisela Gracia Graciana Griselda Haydée Herminia Hilda Hortensia Ignacia
Ileana Imelda Inmaculada Iris Isa Isaura Isidora Itziar Jacinta Javiera Jenny Jessica Jesusa Joaquina Jordana
Josefa Jovita Juanita Judith Juliana Julie Lara Leandra Leire Leocadia Leyre Lidia Ligia Lina Loida Lorenza
Luciana Luisina Luna Lupita Macarena Macaria Maite Malena Mamen Manola Manuelita Marcia Marianela Maribel
Maricela Maricruz Marina Marisa Marisela Maristela Marita Martina Martirio Maura Melania Melisa Merche Miguela
Milagros Mireia Miriam Mirta Modesta Montserrat Morena Máxima Nadia Narcisa Natividad Nayara Nerea Nereida
Nicolasa Nidia Nieves Nilda Noa Noelia Noemí Nuria Nydia Nélida Obdulia Octavia Odalis Odalys Ofelia Olalla
Olga Olimpia Oriana Otilia Paca Pacífica Palmira Paloma Pascuala Pastora Paula Pepita Perla Perlita Petrona
Piedad Pili Primitiva Priscila Prudencia Purificación Pía Rafaela Remedios Reyna Ricarda Rita Roberta Rosalina
Rosalinda Rosalva Rosaura Rosenda Roxana Rufina Ruperta Ruth Sabina Salomé Samanta Sandra Sarita Saturnina
Selena Serafina Socorro Soraya Susanita Tamara Tania Tatiana Tecla Teodora Tere Teresita Teófila Tomasa Trini
Vanesa Vera Vicenta Vilma Visitación Viviana Xiomara Yaiza Yésica Yéssica Zaida Zaira Zoraida África Ágata
Águeda Ángeles Áurea Íngrid Úrsula Aida Aldonza Anel Bianca Citlali Cristal Cynthia Dalia Elvia Esparta Frida
Helena Hermelinda Ilse Indira Itzel Ivonne Jaqueline Karina Karla Martha Minerva Mitzy Nancy Nayeli Nelly
Pamela Ruby Salma Sessa Wendolin Yeni Yuridia Katherine Gladys Antonella Anahí Karen Jacqueline Isabella Romina
Erika Edith Maritza Mariela Myriam Yasna Jeannette Jocelyn Anaís Génesis Fresia Solange Johanna Mia Denisse
Nataly Nora Lilian Valeska Sylvia Millaray Michelle Doris Catherine Matilda Carol Silvana Marjorie Magaly
Marlene Mireya Krishna Nicol Leslie Yesenia Dominique Colomba Pascal Stephanie Erica Johana Lissette Mabel
Karin Geraldine Priscilla Carola Mayra Danitza Rossana Samantha Brenda Scarlett Damaris Lucy Vania Zoila
Yessenia Rayén Tiare Danae Dayana Katalina Sophia Thiare Francesca Mary Joselyn Marie Jeanette Ernestina Dina
Corina Giovanna Yaritza Alison Aylin Cindy Susan Zunilda Mirtha Almendra Kiara Maira Zulema Ida Petronila
Uberlinda Ayleen Allison Franchesca Aracely Gilda Pascale Luzmira Yenny Margot Natalie Yenifer Cinthia Rafaella
Claudina Melanie Daisy Erna Scarlet Nathaly Mirna Ada Makarena Astrid Gina Celinda Leontina Jenifer Marilyn
Yohana Ashley Janet Ninoska Anahis Elcira Pabla Maricel Elisabeth Caroline Nathalie Isolina Angie Fiorella
Giselle Yanet Yoselin Alice Edita Nayareth Helen Vivian Lucrecia Herminda Scarleth Marion Orfelina Digna Yasmín
Marcelina Lisette Katherinne Amy Ivette Yanira Milena Estefany Francia Yanina Clorinda Betty Tabita Jeniffer
Leyla Alejandrina Jenniffer Albertina Lucinda Rosalba Denise Mery Alexia Enriqueta Evelin Gricelda Doralisa
Cinthya Gisselle Scarlette Daniella Deyanira Karol Kelly Leidy Yuliana Natacha Marisel Ariela Nayaret Antonieta
Magali Yamilet Lesly Deisy Jael Katerine Madeleine Ayelén Francis Wilma Mariluz Natali Nury Giuliana Massiel
Rachel Paulette Dania Yocelyn Yanara Katherin Sarah Sarai Sabrina Muriel Yaneth Nubia Julieth Janeth Lizeth
Yulieth Dary Yamile Marleny Omaira Rubiela Yadira Yolima Libia Edilma Nohora Shirley Francy Estella Carmenza
Edna Lida Liseth Wendy Mayerly Bertha Yineth Magda Miryam Gladis Margoth Liceth Yuli Yudy Yuly Heidy Nelcy
Jhoana Gilma Enith Elsy Clemencia Danna Cielo Alcira Yina Yeimy Yazmín Sindy Dahiana Alix Marlén Yeny Marly
Dolly Leydi Nayibe Yury Derly Yurany Emilce Tulia Anyi Janneth Emilse Jackeline Lisbeth Nathalia Zulma Ibeth
Mirian Magnolia Elcy Aleida Yurani Deicy Nelsy Melba Adiela Ababa Adisoda Aina Ainhoa Alodia Altagracia Ane
Arantxa Bea Carito Catrina Chaxiraxi Cobura Consolación Covadonga Daritza Desamparados Emelda Enka Fabricia
Facunda Fermina Floria Froilana Fulberta Fulca Gara Geo Ginebra Gretel Hañagua Ilda Inma Irati Itahisa
Jorgelina Judit Kaori Keiko Laia Lali Lea Licha Lolita Lucha Mari Martita Meagens Mila Mirella Naiara Paqui
Patri Plga Raimunda Ramira Rodolfa Rut Shizuko Triana Trysta Ulrica Uxue Vane Vicky Álvara Acacia Adalia Adana
Adelita Adella Adoncia Adonia Agacia Agdta Agnes Agnese Aidia Aintzane Alameda Alandra Alanza Alazne Albertine
Alda Aldene Aldona Aldonsa Aleece Alegria Aleta Aletea Aletia Alfonsa Alfreda Alhertina Alisa Alise Alita
Alliss Allyce Almira Almunda Almundena Almundina Aloise Alona Alonsa Alta Alvarita Alvera Alyce Alys Alyss
Amaia Amalur Amalure Amara Amaranta Amaris Amarissa Amata Amora Analee Analeigh Analena Anamarie Anarosa
Andeana Andera Andere Andria Angelia Anica Anika Anitia Anjelica Antonina Aquilina Aracelia Arama Arcadia
Arcilla Arella Aricela Armanda Artemisia Ascencion Atalaya Athalia Aureliana Aurkena Aurkene Bakarne Beatrisa
Belicia Belinda Bella Belle Belynda Bernicia Blandina Blasa Blinda Bonita Breezy Brigidia Brisha Brisia Brissa
Briza Bryssa Buena Calandria Calida Calvina Candi Candie Cari Carilla Carisa Carletta Carlita Carlotta
Carmencita Carmita Carona Carrola Casey Casta Celesta Cenobia Ceri Ceria Cesara Chalina Chavela Chavelle Chaya
Chela Chica Chiquita Chrisanna Chrisanne Chrysann Chrysantus Cipriana Cira Ciri Clareta Clarinda Clarissa
Clodovea Cochiti Coco Coleta Concetta Conchetta Conshita Consolata Constantia Corazana Corazon Crisann Crisanna
Crista Cristine Cyntia Damita Danita Daria Deiene Deikun Deina Delcine Delicia Delma Delmar Delmara Delphia
Denisa Desideria Destina Devera Diega Dinora Dionis Dionisa Dita Dolce Dolorita Domenica Dominica Dona Dorbeta
Dorota Doroteia Dreena Drina Duena Dukine Dukinea Dulcea Dulcie Dulcina Dulcinea Dulcinia Dulsie Earlena
Earlene Earlina Edenia Elbertina Eldora Eleadora Eleanora Eleena Elina Elise Elva Elvera Elvie Elvita Elvyra
Elysa Elyse Emerald Emesta Emilie Engracia Enrica Enriqua Erendira Erendiria Erlene Erlina Ernesta Eskama
Eskame Eskarne Esma Esmaralda Esmarelda Esme Esmerelda Esmiralda Esmirelda Estebana Estefana Estefani Estelita
Estephanie Esteva Estrellita Exaltacion Ezmeralda Faqueza Fausta Faustina Felicita Felicitas Filipa Florida
Florinia Florita Fortuna Freira Frescura Fuensanta Galena Galenia Garabina Garabine Garaitz Garbina Garbine
Gaspara Gechina Generosa Gertrudes Gezana Gezane Ginessa Gitana Gizane Godalupe Gorane Gotzone Gregoria
Guillelmina Gustava Heloise Henriqua Hermosa Honor Honoratas Honoria Hortencia`,
  it: `Abbondanza Acilia Ada Adalberta Adalgisa Addolorata Adelaide Adelasia Adele Adelina Adina Adria Adriana Agape
Agata Agnese Agostina Aida Alberta Albina Alcina Alda Alessandra Alessia Alfonsa Alfreda Alice Alida Alina
Allegra Alma Altea Amalia Amanda Amata Ambra Amelia Amina Anastasia Anatolia Andromeda Angela Angelica Anita
Anna Annabella Annagrazia Annamaria Annunziata Antigone Antonella Antonia Apollina Apollonia Appia Arabella
Argelia Arianna Armida Artemisa Asella Asia Assunta Astrid Atanasia Aurelia Aurora Ausilia Ausiliatrice Ave Aza
Azelia Azzurra Babila Bambina Barbara Bartolomea Basilia Bassilla Batilda Beata Beatrice Belina Benedetta
Beniamina Benigna Benvenuta Berenice Bernadetta Betta Bianca Bibiana Bice Brigida Brigitta Bruna Brunilde
Calogera Calpurnia Camelia Camilla Candida Capitolina Carina Carla Carlotta Carmela Carola Carolina Casilda
Casimira Cassandra Cassiopea Caterina Cecilia Celinia Chiara Cinzia Cirilla Clara Claudia Clelia Clemenzia Cleo
Cleofe Cleopatra Cloe Clorinda Cointa Colomba Concetta Consolata Cora Cordelia Corinna Cornelia Cosima Costanza
Crescenzia Cristiana Cristina Crocefissa Cronida Cunegonda Cuzia Dafne Dalida Dalila Damiana Daniela Daria
Deanna Debora Degna Delfina Delia Delinda Delizia Demetria Deodata Desdemona Desiderata Devota Diamante Diana
Dianora Diletta Dina Diodata Dionisia Doda Domenica Donata Donatella Donna Dora Dorotea Druina Dulina Ebe Edda
Edelberga Editta Edvige Egizia Egle Elaide Elena Eleonora Elettra Eliana Elide Elimena Elisa Elisabetta Elisea
Ella Eloisa Elsa Elvia Elvira Emanuela Emilia Emiliana Emma Enimia Enrica Eracla Ermelinda Ermenegarda
Ermenegilda Erminia Ernesta Ersilia Estella Ester Esterina Eufemia Eufrasia Eugenia Eulalia Euridice Eusebia
Eutalia Eva Evangelina Evelina Fabiana Fabiola Fatima Fausta Federica Felicia Felicita Fernanda Fiammetta
Filippa Filomena Fiordaliso Fiorella Fiorenza Flaminia Flavia Flaviana Flora Floriana Floridia Florina Foca
Fortunata Fosca Franca Francesca Fulvia Gabriella Gaia Galatea Gaudenzia Gelsomina Geltrude Gemma Generosa
Genesia Genoveffa Germana Gertrude Ghita Giacinta Giada Gigliola Gilda Giliola Ginevra Gioacchina Gioconda
Gioia Giorgia Giovanna Gisella Giuditta Giulia Giuliana Giulitta Giuseppa Giuseppina Giusta Glenda Gloria
Godeberta Godiva Grazia Graziana Graziella Greta Griselda Guenda Guendalina Gundelinda Ianira Ida Idea Iginia
Ilaria Ilda Ildegarda Ildegonda Ileana Ilenia Ilia Ilva Imelda Immacolata Incoronata Ines Innocenza Iolanda
Iole Iona Ione Ionne Irene Iride Iris Irmina Isa Isabella Iside Isidora Isotta Italia Ivetta Lara Laura Lavinia
Lea Leda Lelia Lena Leonia Leonilda Leontina Letizia Lia Liana Liberata Liboria Licia Lidania Lidia Liliana
Lisa Livia Liviana Lodovica Loredana Lorella Lorena Lorenza Loretta Loriana Luana Luce Lucia Luciana Lucilla
Lucrezia Ludovica Luigia Luisa Luminosa Luna Macaria Maddalena Mafalda Magda Maida Manuela Mara Marana Marcella
Mareta Margherita Maria Marianna Marica Mariella Marilena Marina Marinella Marinetta Marisa Marita Marta
Martina Maruta Marzia Massima Matilde Maura Melania Melissa Melitina Menodora Mercede Messalina Mia Michela
Milena Mimma Mina Minerva Minervina Miranda Mirella Miriam Mirta Moira Monica Morena Morgana Nadia Natalia
Natalina Neiva Nerea Nicla Nicoletta Nilde Nina Ninfa Nives Noemi Norina Norma Novella Nuccia Nunziata Odetta
Odilia Ofelia Olga Olimpia Olinda Olivia Oliviera Ombretta Ondina Onesta Onorata Onorina Orchidea Oriana
Orietta Ornella Orsola Orsolina Ortensia Osanna Otilia Ottilia Palladia Palmazio Palmira Pamela Paola Patrizia
Pelagia Penelope Perla Petronilla Pia Piera Placida Polissena Porzia Prisca Priscilla Proserpina Prospera
Prudenzia Quartilla Quieta Quiteria Rachele Raffaella Rainelda Rebecca Regina Renata Riccarda Rina Rita Roberta
Romana Romilda Romina Romola Rosalia Rosalinda Rosamunda Rosanna Rosita Rosmunda Rossana Rossella Rufina Saba
Sabina Sabrina Samanta Samona Sandra Santina Sara Savina Scolastica Sebastiana Seconda Secondina Sefora Selene
Selvaggia Semiramide Serafina Serena Severa Sibilla Sidonia Silvana Silvia Simona Simonetta Siria Smeralda
Soave Sofia Sofronia Solange Sonia Speranza Stefania Susanna Sveva Tabita Tamara Tarquinia Tarsilla Taziana Tea
Tecla Telica Teodata Teodolinda Teodora Teresa Teudosia Tina Tiziana Tosca Trasea Tullia Ugolina Ulfa Uliva
Unna Vala Valentina Valeria Valeriana Vanda Vanessa Vanna Venera Veneranda Venere Venusta Vera Verdiana Verena
Veriana Veridiana Veronica Viliana Vilma Vincenza Viola Violante Virginia Vissia Vittoria Viviana Wanda Zabina
Zaira Zama Zanita Zarina Zelinda Zenobia Zita Zoe Zosima Angelina Annalisa Annetta Antonietta Antonina Aria
Bettina Eleanora Erika Etta Evangelista Fabia Fabrizia Fiamma Gianna Giulietta Greca Jolanda Lauretta Lilla
Lina Lolita Luigina Mariana Marissa Matilda Melina Mercedes Nedda Ninetta Paloma Paoletta Paulina Pierina Pina
Ramona Rosaria Rosina Sole Sophia Stefani Sylvia Tatiana Tonia Viridiana Abelie Abra Abree Abri Abriana
Abrianna Abrielle Abrienne Adalina Adelisa Adona Adreana Adrianna Adrienna Agnella Airiana Albertaa Albertina
Albinia Alcee Alcie Alegra Alessa Alessandrina Alessandrine Aletta Alexandra Alfonsina Allecra Allegria Alonza
Amadea Amalea Aminta Andreana Andreina Andria Angel Angelia Angeline Angiola Angioletta Aniella Anjelica Annah
Annunciata Annuziata Anonciada Anzia Ariah Arietta Armide Armonda Arsenia Aryana Aryanna Balbina Bambi Bamhi
Baptiste Beatricia Beatrix Belinda Bella Belladonna Bellance Bellina Bellissa Bertina Bia Bianka Bionca Bionda
Blanca Bolonia Bona Bonfila Bonfilia Bonifacia Bradamante Brandi Brunela Brunetta Brunilda Byanca Cadenza
Calandra Calandre Calinda Calvina Calynda Cameo Cannelita Caprice Capricia Cara Caresa Carin Carissa Cascata
Catarina Celestina Celia Cerelia Cettina Chiarina Cianna Cipriana Clarissa Coco Colombina Concettina Constanza
Contessa Crocetta Crocifissa Dahna Dahnya Dani Deangela Delanna Desideria Detta Dolce Domani Dona Donielle
Donisha Donnalee Donya Drina Edita Edmonda Elene Elenora Eligia Elina Elizabetta Ellena Elletra Ellisa Elma
Elnora Elysa Enrichetta Esta Eula Fantasia Farfalla Favianna Favianne Feliciana Felisa Ferdinanda Fia Filumena
Fina Fiorabla Florentina Gabi Gaby Gaetana Galilea Gavriella Geanna Genevra Geovana Gia Giachetta Giana Gianara
Gianina Giannina Gina Gioffreda Giordana Giorgina Giosetta Giovannetta Giustina Guiditta Guillelmina Gulielma
Horatia Humiliana Immaculata Iniga Isabela Itala Italina Jacobella Jemma Jianna Jina Jovanna Jovannie Juliet
Julietta Juliette Justina Justyna Kamelia Kami Kamie Karah Karina Karisa Karissa Karlotta Karrah Karysa Kiara
Klarissa Kyara Lacole Lacrecia Ladonna Lalia Lanza Larensa Laure Lave Leola Leonora Leontyne Leora Liona
Lissandra Lokapele Loreto Lucetta Lucette Lucianna Lucie Lucina Lucinda Lucy Luisella Lunetta Madonna Malvolia
Marea Mariabella Mariaelena Marice Marietta Mariha Marija Mariola Mariya Mariyah Marquesa Marsala Mataya Mattea
Maurizia Miah Micaela Michelangela Michelina Michelle Mila Milana Mimi Mirabella Mishaila Modesta Mona Monalisa
Mya Myah Myia Nanda Nata Natalie Nataliya Nataly Natalya Natasha Natashenka Nathalie Natka Nereza Nerezza
Nerina Neroli Nicolina Nilda Noelia Nora Nunzia Nunziatella Nunziatina Octavia Olympia Orabella Orazia Orfelina
Oria Orlanda Orlane Orlinda Orsina Otavia Ottavia Paolina Pasqualina Perlita Petronel Petronella Pietronella
Piscina Poeta Primavera Quorra Raffaela Raimonda Ravenna Renatka Renia Ricadonna Ricarda Robertina Rocio
Romhilda Romia Rosabel Rosabela Rosabella Rosabelle Rosalba Rosalie Rosalva Rosangela Rosannah Rosella Rosetta
Rozalia Ruffina Salvatora Salvatrice Samuela Sancia Santa Santuzza Saveria Sebastiene Severina Seweryna Sienna
Sistine Susana Sylvana Séverine Tala Talka Tasha Tazia Teofila Teresina Terza Tessa Tiberia Traviata Trilby
Trista Uberta Valentia Vedette Velia Venecia Venetia Violetta Vitalia Volante Xaviera Ysabel Ysabelle Zarah
Zeta Zinerva Zola`,
  pt: `Adriana Alexandra Alice Amélia Ana Ariana Aurora Beatriz Benedita Bruna Bárbara Caetana Camila Carla Carlota
Carminho Carmo Carolina Catarina Cecília Clara Constança Célia Daniela Diana Débora Eduarda Elisa Ema Emília
Eva Fabiana Filipa Francisca Frederica Gabriela Helena Inês Irina Isabel Joana Juliana Julieta Jéssica Júlia
Lara Laura Leonor Letícia Lia Lorena Luana Luena Luna Luísa Madalena Mafalda Mara Margarida Maria Mariana Marta
Matilde Melissa Mia Miriam Márcia Natália Nicole Núria Ofélia Olívia Paula Pilar Rafaela Raquel Rita Sara Sofia
Soraia Sílvia Tatiana Teresa Valentina Vera Vitória Vânia Áurea Érica Íris Alessandra Aline Alícia Antonella
Dalila Eloá Emanuelly Esther Fabrícia Felícia Giovanna Heloísa Isabela Isabella Isabelly Isadora Isis Janaína
Karla Larissa Lavínia Liz Lorraine Luiza Lívia Maitê Manuela Marcela Marina Marli Meire Morgana Mércia Núbia
Rebeca Roberta Sarah Sophia Suélen Talita Yasmin Andreia Ângela Anita Bianca Emma Erika Iara Kelly Kyara
Luciana Lúcia Mélanie Naiara Nair Nádia Patrícia Petra Renata Salomé Yara Agatha Alana Alexia Allana Amanda
Ayla Aylla Bella Brenda Caroline Clarice Eloah Emanuella Emilly Ester Evelyn Fernanda Gabrielly Hadassa Hellena
Kamilly Laís Luara Lunna Manuella Mariah Mariane Maya Maysa Melina Milena Mirella Nina Pietra Sabrina Sophie
Stephany Zoe Abigail Abna Abília Acélia Ada Adalgisa Adelaide Adelina Adelinda Adolfina Adosinda Adália Adília
Afonsa Afonsina Afra Africana Agna Agnes Agonia Agostinha Agripina Aida Airiza Aisha Aixa Alaíde Alba Albana
Alberta Albertina Albina Alcina Alcíone Alda Aldara Aldenir Aldenora Aldina Aldora Alegria Aleixa Aleta Alexa
Alexandrina Alexina Alfreda Aliana Alida Alina Alisande Alita Alix Aliça Alma Almara Almerinda Almesinda Almira
Altina Alva Alvarina Alzira Amabília Amada Amandina Amara Amarília Amarílis Ambrosina Ambrósia Amelina Amora
Amorina Amorzinda Amália América Anabel Anabela Anair Anaisa Analdina Analice Analisa Anamar Anastácia Anatilde
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
Chantal Cheila Chema Chloe Ciara Cibele Cidalina Cidalisa Cidália Cinara Cinderela Cinira Cipora Circe Cirila
Cita Cizina Clarina Clarinda Clarinha Clarisse Claudemira Claudiana Claudina Cleia Cleide Clementina Clemência
Cleodice Cleonice Cleópatra Climénia Cloe Clorinda Clotilde Cláudia Clélia Clésia Clícia Clívia Colete
Conceição Concha Consolação Constância Consuelo Cora Cordélia Corina Cornélia Corália Cosete Cremilda Cremilde
Crestila Crisanta Crisante Crisna Cristela Cristele Cristene Cristiana Cristina Cristolinda Crisália Crisálida
Cácia Cáren Cárin Cárita Cássia Cátia Cândida Cânia Cíntia Círia Córita Dafne Daina Daisi Daliana Dalida
Dalinda Dalva Dana Daniana Danila Dara Darci Darcília Darlene Darnela Davina Davínia Deise Dejanira Dele
Delfina Deliana Delisa Delmina Delminda Delmira Delza Demelza Deméter Demétria Denisa Denise Deodata Deodete
Deolinda Deonilde Deotila Derocila Dialina Diamantina Didiana Digna Diliana Dilsa Dina Dinamene Dinarda Dinarta
Dineia Dinora Diomar Dione Dionilde Dionísia Dirce Dircea Dircila Disa Ditza Diva Diza Djamila Domenica
Domingas Domitila Domitília Dona Donatila Donzélia Donzília Dora Doralice Dores Doriana Dorina Dorinda Dorine
Dorisa Doroteia Drusila Duartina Dulce Dulcelina Dulcina Dulcineia Dulcídia Dália Dámaris Dânia Décia Délia
Dídia Dólique Dóris Dúlia Dúnia Edina Edine Edite Edith Edma Edmunda Edna Eduina Edéria Eglantina Elana Elca
Elda Electra Eleia Eleine Elena Eleonor Eleonora Eliana Eliane Eliete Elina Eline Elisabeta Elisabete Elisabeth
Elisama Eliseba Elisete Elma Elmira Elodia Eloisa Elsa Elsinda Eluína Elva Elvina Elvira Elza Elícia Elísia
Emanuela Emiliana Emídia Encarnação Engelécia Engrácia Enide Enilda Eponina Ercília Ermelinda Ermengarda
Erméria Ernestina Ersília Esménia Esméria Especiosa Esperança Estefânia Estela Estéfana Etel Etelca Etelvina
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
Jordana Jorgina Jorja Josabete Josana Joscelina Josefa Josefina Joselene Joselina Josete Josiana Josiane Josina
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
Mónica Naama Nadina Nadine Nadja Naida Nali Nalini Naly Nami Nance Nanci Nancy Nanete Nanina Nara Naraiana
Narcisa Natacha Natali Natalina Natanaela Natividade Natércia Nausica Nazarina Nazaré Nazária Naíde Naíl Naíma
Naísa Neide Neireide Neise Neiza Neli Nelma Nelsa Nely Neotera Nessa Neuza Nicandra Niceia Nicoleta Nicolina
Nila Nilce Nilda Nilsa Nilza Ninfa Nirina Nisa Nise Nivalda Noelma Noemi Noiala Nominanda Norma Norvinda Noélia
Noémia Numénia Nuna Nureia Nádeja Nélia Nércia Nícia Nídia Nília Nísia Obdúlia Oceana Ocridalina Octávia Ocília
Odete Odília Olga Olinda Olália Olímpia Omara Ondina Onélia Onófria Oriana Orieta Orlanda Orlandina Ornela
Oscarina Osvalda Osvaldina Otelina Otelinda Otilina Otília Oureana Palmira Paloma Pamela Pandora Papoila
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
Sância Séfora Sénia Sérgia Síria Sónia Súria Tabita Taciana Talia Tamar Tamara Tanagra Tarina Taína Taís Taísa
Taíssa Tejala Telma Teodora Teodósia Teolinda Teresca Teresina Teresinha Terezinha Terência Tiana Tiara Ticiana
Tirsa Tirza Tita Titânia Tolentina Tomásia Torpécia Traciana Trasila Trindade Tristana Tásia Tânia Túlipa
Ulrica Umbelina Urbalina Urbiria Urraca Ursiciana Ursulina Urânia Valesca Valiana Valquíria Valéria Vanda
Vanderleia Vanessa Vanina Vanusa Vanuza Vaísa Velma Veneranda Venusa Verdiana Verena Verónica Vestina Vicenta
Vicência Vida Vilma Vinícia Violante Violinda Virgolina Virgínia Virtude Vitorina Vitália Vivalda Vivelinda
Viviana Viviane Vivilde Vivina Vélia Xica Ximena Xénia Yolanda Zahra Zaira Zamy Zarina Zeferina Zelinda Zena
Zenaida Zenaide Zila Zilda Zilma Zita Ziza Zoa Zobaida Zola Zora Zoraida Zubaida Zubeida Zulaia Zuleica Zuleima
Zélia Zénia Zília Zínia Ácil Ádila Ágata Águeda Ália Álison Ária Ásia Átina Ândria Ânia Élia Élin Énia Éola
Éris Évila Íngride Úrsula`,
  nl: `Aaliyah Aaltje Abby Abigail Ada Adriana Aimée Aisha Alexandra Aleyna Alice Alicia Alina Alisa Aliya Aliyah Alma
Alya Alyssa Amalia Amara Amaya Amber Amelia Amelie Amina Amira Amy Angelina Anna Annabel Anne Annemijn Anouk
Ariana Arya Asel Ashley Asiya Asya Aurora Ava Aya Ayana Ayla Aylin Azra Babette Bella Bente Benthe Bibi Bobbi
Bobbie Britt Carlijn Cataleya Catharina Cato Celine Charlotte Chelsey Chloe Claire Coco Cornelia Daantje Daisy
Dana Danique Daphne Davina Defne Dewi Diana Diede Dieke Dina Djenna Donna Doris Dua Eef Eefje Ela Eleanor Elena
Eleonora Eliana Elif Elin Elina Eline Elisa Elisabeth Elise Eliza Elizabeth Elize Ella Elle Elodie Elynn Emilia
Emilie Emily Emma Emmy Esma Esmee Esra Esther Eva Evelien Eveline Evi Evie Evy Fabiënne Famke Farah Fardau
Fatima Fay Faya Faye Fayen Fayenne Febe Fem Femke Femm Fenna Fenne Fieke Fien Fiene Fiep Filou Fleur Floor
Floortje Flore Florence Florine Freya Gaia Gigi Gioia Giulia Guusje Gwen Hafsa Hailey Hanna Hannah Hanne Hayley
Helena Hendrika Hidaya Hira Ilse Imani Imke Inara Inaya Indy Ines Iris Isabeau Isabel Isabella Ise Isra Iva Ivy
Ize Izzy Jackie Jacky Jacoba Jada Jaelynn Jailey Jalou Jana Jane Janna Janne Jara Jasmijn Jasmine Jayda Jaylinn
Jazzlyn Jazzlynn Jenna Jente Jess Jessie Jesslyn Jesslynn Jette Jill Jinte Jinthe Joanna Johanna Jolie Jolien
Jolijn Josefien Josephine Joya Joëlle Jula Jule Julia Julie Juliette Juna Juno Karlijn Kate Kato Kaylee
Kayleigh Keet Kensi Kenza Khadija Kiara Kiki Kira Kyara Kyra Laila Lana Lara Laura Laure Lauren Laurie Layla
Lea Leah Lena Lenne Lexi Lexie Leyla Lia Lieke Lien Liene Lieve Lilian Liliana Lilly Lilou Lily Lina Linde Linn
Linne Lisa Lisanne Lise Liselotte Liv Liva Livia Liya Liyana Liz Liza Lize Lizz Lizzy Loa Loes Lois Lola Lorena
Lot Lott Lotte Loua Louise Lova Lucie Lucy Luna Lune Luus Lydia Lynn Maaike Maan Maartje Macy Madelief Maeve
Maja Malou Mara Mare Maren Maria Marie Marit Marlie Marly Marrit Marwa Maryam Mathilde Maud Maya Mayra Maysa
Medina Megan Meghan Meike Melina Melisa Melissa Melody Merel Merle Meryem Mette Meyra Mia Michelle Mikki Mila
Milana Milena Miley Milly Milou Mina Mira Mirre Mirte Mirthe Myla Myra Myrthe Nadia Nadine Naomi Neeltje Nela
Nena Niene Nienke Nika Nikki Nikkie Nila Nina Nine Ninthe Nisa Noa Noami Nola Nomi Noor Noortje Nora Norah Nore
Nour Nova Novi Nowi Noë Noëlla Noëlle Nynke Olivia Oliwia Oumayra Phileine Philou Pien Pippa Pleun Pola Quinty
Rachel Rana Renske Romee Romy Roos Rosalie Rosie Roxy Ruby Saar Safa Safae Safiya Salomë Sammie Sanna Sanne
Sara Sarah Sare Scottie Selena Selina Selma Sena Sienna Silke Sofia Sofie Soof Sophia Sophie Sterre Suze Tara
Teddy Tess Tessa Thirza Tirza Valentina Valerie Vanessa Veerle Vera Vienna Vieve Vive Vivian Vivienne Wende
Wies Wilhelmina Yara Yarah Yasmin Yasmine Yenthe Yfke Yinthe Yuna Zahra Zara Zeyneb Zeynep Ziva Zoey Zofia Zoë
Zuzanna Aline Axelle Camille Fran Kaat Leonie Lieze Lore Manon Margaux Margot Marthe Mona Oona Paulien Pauline
Renée Sien Yana Ceylin Ecrin Esila Frederique Isa Isis Jennifer Lindsey Sylvie Vajèn Agnes Aicha Alexia Ana
Anaïs Andrea Angela Angèle Anita Anja Anke Ann Anneke Anneleen Annelies Annemie Annette Annick Annie Annita
Anny Antoinette Ariane Arlette Astrid Audrey Augusta Aurélie Ayse Barbara Beatrice Beatrijs Bernadette Bertha
Betty Bianca Bieke Birgit Brenda Brigitta Brigitte Carina Carine Carla Carolien Carolina Caroline Catherine
Cathy Cecile Cecilia Chantal Chiara Christa Christel Christelle Christiana Christiane Christianne Christina
Christine Cindy Clara Claudia Claudine Colette Conny Cynthia Danielle Debbie Debby Deborah Delphine Denise
Diane Dorien Dorine Edith Eliane Elien Elke Ellen Ellie Elly Els Elsa Elza Erika Erna Estelle Evelyn Evelyne
Fanny Fatiha Fatma Francine Françoise Frida Frieda Gabriella Gabrielle Gaëlle Georgette Gerarda Gerda Germaine
Ghislaine Gilberte Gina Ginette Gisèle Gitte Godelieva Godelieve Greet Greta Griet Hannelore Heidi Heleen Helga
Henriette Hilda Hilde Huguette Hélène Ida Ilona Imane Ine Inge Ingeborg Ingrid Irena Irène Ivonne Jacqueline
Jeanine Jeanne Jeannette Jeannine Jenny Jessica Josepha Josephina Josiane Josée Joyce Judith Juliana Julienne
Justine Karen Karima Karin Karina Karine Karolien Katelijne Kathleen Kathy Katia Katja Katleen Katrien Katrijn
Katty Kelly Kimberley Kimberly Kirsten Krista Kristel Kristien Kristina Kristine Laurence Leen Leona Lies
Liesbet Liesbeth Lieselot Liliane Lindsay Lisette Louisa Lucia Lucienne Lutgarde Lutgardis Lutgart Lydie
Madeleine Magali Magda Magdalena Malika Marcella Margareta Margaretha Margo Marguerite Mariam Marianne Marieke
Mariette Marijke Marina Marjan Marleen Marlies Martha Martina Martine Melanie Micheline Michèle Mieke Miranda
Mireille Monica Monika Monique Myriam Nancy Natacha Natalia Natalie Natascha Natasja Nathalie Nele Nelly Nicole
Odette Olga Pascale Patricia Paula Peggy Petra Rani Rania Rebecca Regina Reinhilde Ria Rita Rosalia Rosette
Rosita Ruth Sabine Sabrina Samira Sandra Saskia Shana Sharon Sigrid Silvia Simone Simonne Sonia Sonja Stefanie
Steffi Stephanie Stien Suzanna Suzanne Suzy Sylvia Tamara Tania Tanja Tatiana Theresia Tina Tine Tineke Tinne
Veronique Vicky Virginie Viviane Wendy Yasmina Yolanda Yolande Yvette Yvonne Zita Alisha Alissa Alysha Amani
Angel Aniek Annabelle Annelot Anniek Antonia Belinay Bregje Caitlin Carice Celina Ceyda Charissa Chayenna
Chayenne Chelsea Cheyenne Dagmar Daniek Danisha Destiny Dilara Dirkje Doutzen Dunya Dylana Emy Enora Esmay
Faith Fee Felicia Hajar Haley Hiba Ilana Ilayda Imme Iza Janneke Jannetje Jaylee Jaylin Jenthe Jikke Kaoutar
Kayla Kelsey Kyana Larissa Leanne Lente Lenthe Lianne Liselot Lizzie Lobke Lotus Madelon Malak Manar Mandy
Manou Marije Maureen Meis Minke Nada Nikita Philine Rhodé Rianne Robine Romaisa Romaissa Ronja Roosmarijn
Rosanne Rozemarijn Salma Samantha Selin Serena Shanaya Shania Soraya Stacey Tamar Tatum Tessel Tuana Vlinder
Wiep Willemijn Ymke Zehra`,
} as const;
export const MALE = {
  fr: `Aaron Abdon Abel Abelin Abondance Abraham Absalon Abélard Acace Achaire Achille Adalard Adalbald Adalbert
Adalbéron Adalric Adam Adegrin Adel Adelin Adelphe Adenet Adhémar Adjutor Adolphe Adonis Adrien Adéodat Agapet
Agathange Agathon Agilbert Agnan Agrippin Aimé Alain Alban Albert Albéric Alcibiade Alcide Alcime Aldonce
Aldric Aleaume Alexandre Alexis Alliaume Almine Almire Aloïs Alphonse Alphée Alpinien Alverède Amalric Amandin
Amant Ambroise Amiel Amour Amédée Amélien Anastase Anatole Anaël Ancelin Andoche André Andéol Ange Angilbe
Angilran Angoustan Anicet Annibal Ansbert Anselme Anthelme Antide Antoine Antonin Apollinaire Aquilin
Archambaud Archibald Arian Ariste Aristide Armand Armel Armin Arnaud Arnould Arolde Arsène Arthaud Arthur
Arthème Ascelin Athanase Aubry Audebert Audouin Audran Auguste Aurian Aurèle Auxence Axel Aymard Aymeric Aymon
Balthazar Baptiste Barnabé Barthélemy Bartimée Basile Bastien Baudouin Benjamin Benoît Bernard Bertrand Blaise
Bohémond Boniface Bouchard Briac Brice Brieuc Bruno Béranger Bérard Calixte Camillien Camélien Caribert
Carloman Cassien Charlemagne Charles Childebert Chilpéric Christian Christodule Christophe Chrysole Chrysostome
Chrétien Clarence Claudien Clotaire Clovis Cléandre Clément Cléry Colin Constant Constantin Corentin Cyprien
Cyriaque Cyrille Cédric Célestin Célien Césaire César Damien Daniel David Delphin Denis Didier Dieudonné
Dimitri Dorian Désiré Edgard Edmond Emmanuel Enguerrand Ernest Eubert Eudes Eudoxe Eugène Eustache Eusèbe
Fabien Fabrice Falba Fantin Ferdinand Fiacre Firmin Flavien Flodoard Florent Florestan Florian Fortuné Foulques
Francisque François Frédéric Fulbert Fulcran Fulgence Félicité Félix Gabin Gabriel Garnier Gaspar Gaspard
Gaston Gatien Gaud Gautier Gaël Geoffroy Georges Gerbert Germain Gervais Ghislain Gilbert Gilles Girart
Gislebert Gondebaud Gonthier Gontran Gonzague Grégoire Gui Guillaume Gustave Guy Guyot Guérin Gédéon Gérard
Géraud Hardouin Hector Henri Herbert Herluin Hervé Hilaire Hildebert Hincmar Honoré Hubert Hugues Hédelin
Hélier Isidore Jacques Japhet Jason Jean Jeannel Jeannot Joachim Joanny Job Jocelyn Johan Jonas Jonathan Joseph
Josse Josselin Jourdain Joël Judicaël Jules Julien Juste Justin Jérémie Jérôme Lambert Landry Laurent Lazare
Leu Leufroy Libère Lionel Liétald Longin Lorrain Lothaire Louis Loup Loïc Luc Lucas Lucien Ludolphe Ludovic
Léandre Léon Léonard Léopold Macaire Malo Mamert Manassé Marc Marceau Marcel Marcelin Marius Martial Martin
Mathurin Matthias Matthieu Maugis Maurice Maxence Maximilien Mayeul Melchior Mence Merlin Michaël Michel Morgan
Moïse Médéric Mérovée Narcisse Nathan Nathanaël Naudet Nestor Nicolas Nicéphore Norbert Normand Noé Noël
Néhémie Odilon Odon Oger Olivier Oury Pacôme Palémon Parfait Pascal Paterne Patrice Paul Perceval Philibert
Philippe Philémon Pie Pierre Pierrick Prosper Pépin Quentin Rachid Raoul Raphaël Raymond Renaud René Reybaud
Richard Robert Roch Rodolphe Rodrigue Roland Romain Romuald Roméo Ronan Roselin Régis Réjean Rémi Salomon
Samuel Sauveur Savin Savinien Serge Sidoine Sigebert Sigismond Silvère Simon Sixte Stanislas Stéphane Sylvain
Sylvestre Sébastien Séraphin Séverin Tancrède Tanguy Taurin Thibault Thibert Thierry Thomas Théodore Théodose
Théophile Théophraste Tim Timoléon Timothée Titien Tonnin Toussaint Trajan Tristan Turold Ulysse Urbain
Valentin Valère Valéry Venance Venceslas Vianney Victor Victorien Victorin Vigile Vincent Vivien Waleran
Wandrille Xavier Xénophon Yoann Yves Zacharie Zaché Zéphirin Édouard Éleuthère Élie Élisée Élzéar Émeric Émile
Épiphane Éric Étienne Évariste Évrard Abdullah Adrian Ahmed Aiden Ajan Alan Alec Alejandro Aleksa Aleksander
Alessandro Alessio Alexander Alexandros Alfred Ali Amin Amir Andrej Andri Andrin Angelo Anthony Anton Antonio
Anuar Aren Ari Arion Aris Armando Arno Aron Arun Atlas Aurel Aurelio Auron Ayan Ayaz Ayden Bela Ben Björn
Bogdan Bryan Can Carl Carlo Christopher Clemens Cristian Damian Danilo Dante Darian Dario Daris Darius Davide
Dean Deniz Devin Diar Diego Dino Dion Dominik Dylan Eddie Eduard Eduardo Eli Eliah Elian Eliano Elias Elija
Elijah Elio Elion Elliot Elyas Emanuel Emil Emilian Emilio Emir Enea Enes Enio Ennio Ensar Enyo Enzo Erik Eron
Esra Ethan Evan Fabian Fabio Federico Filip Filippo Finn Fionn Flavio Flurin Flynn Francesco Francis Francisco
Frederick Frederik Fynn Gabriele Georg Gian Gianluca Gino Gioele Gion Giuliano Giulio Giuseppe Hamza Henrik
Henry Hugo Ian Ignacy Ilai Ilay Ilian Ilias Ilja Ilyas Imran Isa Isaac Isaiah Ivan Jack Jaden Jakob Jakub Jamal
James Jamie Jamiro Jan Janis Jannik Jannis Janosch Jari Jaro Jaron Jasin Jay Jayden Jeremy Joah John Jon Jona
Jonah Jorin Joris Joshua Jovan Jovin Juan Julian Julius Juri Jusuf Kai Karl Keano Keanu Kerem Keyan Kian Kiano
Kilian Kimo Kiyan Konstantin Kristijan Kuzey Kyan Lars Lasse Lauri Laurin Leandro Leano Leart Ledion Len Lenn
Lenni Lennox Lenny Leo Leonardo Leonel Leonidas Leonis Leroy Levi Levin Levio Leyan Liam Lian Lias Lino Linus
Lio Lion Lior Liron Livio Liyan Lorenz Lorenzo Lorian Lorik Lorin Loris Louan Louie Luan Luca Lui Luis Luka
Lukas Luke Lyan Mael Mahir Mailo Maksim Malik Manuel Marco Marcus Mario Mark Marlo Marlon Martim Marvin Matej
Mateo Mateus Matheo Mathias Mathis Matias Mats Matteo Matti Mattia Mattis Mauro Max Maxim Maximilian Mete Micha
Miguel Mikail Milan Miles Milo Miran Miro Mischa Mohammed Moritz Muhammad Muhammed Musa Nael Nando Natan Nelio
Neo Nevin Nevio Nick Nico Nicola Niklas Niko Nikola Nils Nino Nio Noah Noam Noar Nuri Oliver Omar Orell Oscar
Oskar Pablo Patrick Philipp Pietro Quinn Rafael Rayan Rayyan Rejan Rian Roan Robin Rodrigo Ron Roy Ruben Ryan
Sam Sami Samir Samu Samuele Santiago Santino Sebastian Silas Siro Stefan Sven Teo Teodor Theo Theodor Thiago
Tiago Tian Timo Timon Tobias Tom Tomás Vasco Viktor Vuk William Yago Yanis Yann Yannick Yannik Yaro Yaron Yasin
Younes Yuri Yusuf Augustin Franck Rémy Thibaut José Kevin Mathieu Nolan Abdallah Abdoulaye Adama Adame Adem
Adil Aidan Aksel Albin Aleron Alexy Algernon Allan Amadou Amaury Ames Amiens Amine Anas Andreas Andy Angel Anis
Antony Aramis Arda Aubin Audric Aurélien Ayman Aymane Aymen Ayoub Badis Bilal Bilel Bonar Boyce Brahim Brandon
Brayan Briar Bruce Byron Cabal Cade Calvin Cameron Camil Campbell Canaan Canon Carolus Carvell Celian Chahine
Chainey Charly Chevy Chris Circinus Colville Courvoisier Coyne Curtis Cyril Dabney Dany Dashiell Dax Delano
Demont Destin Dior Djibril Donatien Donovan Edgar Eliot Eliott Eloan Eloi Elouan Elyes Eren Erwan Erwann
Esteban Etan Ethann Evann Ewan Ewen Ewenn Ezio Fabron Fares Ferrand Franchot Frasier Gage Gareth Garland Garner
Garrison Gauthier Gaylord Gaétan Gerald Geron Gianni Giles Giovanni Glanville Gower Granger Grant Granville
Gregory Guilhem Hackett Hadrien Hippolyte Holland Iban Ibrahim Ibrahima Idris Idriss Ilan Ilhan Ilies Ilyan
Ilyes Ilyess Imrane Ismael Ismail Issa Issam Iyad Iyed Jasper Javier Jawad Jayson Jemond Jesper Jessim Jessy
Jibril Jimmy Joan Johann Jordan Josué Kais Kamil Karim Kelian Kelyan Kenan Kenji Kenny Kenzo Keziah Khalil
Killian Kilyan Kylian Kyllian Labaron Lance Laramie Laron Larrimore Launcelot Leggett Leny Lenzo Leverett
Lisandro Loan Loann Logan Lohan Louca Loucas Louka Loukas Lubin Lyam Maceo Mahamadou Mahdi Mahe Malone Mamadou
Mardian Marin Marley Marouane Marshall Marvel Marwan Marwane Mason Mathys Matis Matisse Matt Mattheo Matthew
Matys Mayron Mehdi Melvin Melvyn Merrill Mickael Mike Mohamed Montague Montgomery Montrell Montrose Mortimer
Moussa Mylan Nabil Nadir Nahel Nahil Nail Naim Nassim Nathael Nazaire Nelson Neville Noan Noha Noham Nohan
Nohlan Nolann Nolhan Ousmane Owen Paco Paolo Rayane Reda Riyad Roman Rudy Ryad Sabri Said Salim Samy Sandro
Sean Selim Selyan Sevan Simeon Soan Sofiane Sohan Solal Soren Souleymane Stan Steven Swan Swann Tao Teddy
Thibaud Thimeo Tidiane Tilio Timeo Timote Timothe Tino Titouan Tony Tymeo Tyron Ugo Vadim Virgile Wael Walid
Warren Wassim Wesley Wissem Wyatt Yacine Yannis Yasser Yassin Yassine Ylan Ylann Yoan Yohan Yohann Youcef
Youssef Zakaria Émilien`,
  en: `Abdiel Abdul Abdullah Abe Abel Abelardo Abner Abraham Adalberto Adan Adelbert Aditya Adolf Adolfo Adolph
Adolphus Adonis Adrain Adrian Adriel Agustin Ahmad Ahmed Aidan Aiden Akeem Alan Alberto Albin Alden Alec
Alejandro Alek Alessandro Alexandre Alexandro Alexzander Alf Alfonso Alfonzo Alford Alfred Alfredo Allan Alonzo
Alphonso Alton Alvah Alvin Ambrose Americo Amir Amos Anastacio Anderson Andres Andy Angus Anibal Ansel Antone
Antwan Antwon Arch Archibald Archie Aric Arjun Arlo Armand Armando Arnaldo Arne Arno Arnold Arnoldo Arnulfo
Aron Art Arturo Arvel Arvid Augustine Augustus Aurelio Austen Axel Ayden Barney Baron Barrett Barry Bart
Bartholome Barton Ben Benedict Benjamin Bennett Benny Benton Bernard Bernardo Bernhard Bert Bertram Bertrand
Bill Blaise Blaze Boris Boyd Brad Braden Bradford Bradley Bradly Brady Braeden Brain Brando Brandt Brandyn
Brannon Branson Brant Braulio Braxton Brayan Brendan Brenden Brendon Brennan Brennon Brent Bret Brice Brock
Broderick Brody Brooks Bruce Bryan Bryant Bryce Brycen Bryon Bud Buddy Buford Burley Buster Byron Cade Caden
Caesar Cale Caleb Calvin Camden Camren Camron Candelario Candido Carleton Carlo Carlton Carmelo Carmine Carter
Casimer Casimir Casper Ceasar Cecil Cedric Cedrick Celestino Cesar Chad Chadd Chadrick Chaim Chance Charles
Chauncey Chaz Chester Chet Christ Christop Christophe Christopher Cicero Clark Claud Clay Clayton Clemens
Clement Cletus Cleve Cleveland Clifford Clifton Clint Clinton Clovis Cloyd Coby Cole Coleman Colin Collin Colt
Colten Colton Columbus Conner Connor Conrad Constantin Cooper Corbin Cordell Cornelius Cornell Cortez Coy Craig
Crawford Cristian Cristobal Cristopher Cullen Curt Cyril Cyrus Dallin Dalton Dameon Damian Damien Damion Damon
Dandre Dane Dangelo Danial Daniel Danny Dante Daren Darien Dario Darion Darius Daron Darrel Darrell Darren
Darrick Darrin Darrion Darron Darryl Darwin Dashawn Dave David Davin Davion Davonte Dawson Dax Dayne Dayton
Dean Deangelo Declan Dedric Dedrick Deion Dejon Dejuan Delbert Delmer Demarco Demarcus Demario Demond Denis
Deondre Deontae Deonte Dereck Derek Derick Deron Derrick Deshaun Deshawn Desmond Destin Devante Deven Devonte
Dewayne Dewitt Dexter Diego Dillan Dillon Dimitri Dino Domenic Domenick Domenico Domingo Dominic Dominick Don
Donato Donavon Donnell Donny Doug Douglas Doyle Drake Duane Dudley Duncan Durward Dustin Dwayne Dwight Earl
Easton Edd Edgar Edgardo Edison Edmond Edmund Eduardo Edwardo Edwin Efrain Efren Einar Eino Eladio Elbert Eldon
Eldred Eldridge Eleazar Eli Elian Elias Eliezer Elijah Eliseo Elliot Elliott Ellsworth Elmo Elmore Eloy Elroy
Elton Elvis Elwin Elwyn Emanuel Emil Emile Emiliano Emilio Emmanuel Emmet Emmett Emmitt Enoch Enos Enrico
Enrique Ephraim Eriberto Erich Erick Erik Erling Ernest Ernesto Ernie Ervin Erwin Esteban Estevan Ethan Eusebio
Evans Everardo Everett Everette Evert Ewald Ewell Ezekiel Ezequiel Ezra Fabian Faustino Fausto Favian Federico
Felipe Felix Felton Fermin Fernando Filiberto Finn Flavio Fletcher Florencio Florian Floyd Ford Forrest Foster
Francesco Franklin Franz Freddy Frederic Frederick Frederik Fredrick Fredy Freeman Friedrich Fritz Furman Gabe
Gaetano Gage Gardner Garett Garfield Garland Garret Garrett Garrick Garrison Garry Garth Gaston Gavin Gennaro
Geo Geoffrey George Geovanni Geovanny Geovany Gerard Gerardo Gerhard German Gerson Gianni Gideon Gilbert
Gilberto Giles Gino Giovani Giovanni Giovanny Giuseppe Glen Godfrey Gonzalo Gordon Grady Graham Grant Granville
Grayson Greg Gregg Gregorio Greyson Griffin Grover Guido Guillermo Guiseppe Gunnar Gunner Gus Gustave Gustavo
Guy Hal Hank Hans Hardy Harmon Harrison Harry Harvey Haskell Hassan Heath Heber Hector Helmer Henderson Henri
Herbert Herman Hermann Herminio Hershel Hilario Hilbert Hillard Hilton Hipolito Hiram Hobart Holden Homer
Horace Horacio Hosea Houston Howard Howell Hoyt Hubert Hudson Hugh Hugo Humberto Hyman Ian Ibrahim Ignacio
Ignatius Ike Immanuel Irvin Irving Irwin Isaac Isac Isadore Isai Isaiah Isaias Isidro Ismael Isom Israel Issac
Ivan Izaiah Jabari Jace Jacinto Jackson Jacob Jacques Jadon Jairo Jake Jakob Jaleel Jalen Jalon Jamaal Jamal
Jamar Jamarcus Jamel James Jameson Jamil Jamir Jamison Janick Jaquan Jared Jaren Jarod Jaron Jarred Jarrell
Jarret Jarrett Jarrod Jarvis Jasen Jasper Javier Javon Javonte Jayce Jaydon Jaylon Jayson Jed Jedediah Jedidiah
Jeff Jefferey Jeffery Jeffry Jerad Jerald Jeramie Jeramy Jerel Jeremiah Jeremie Jermain Jermaine Jermey Jerod
Jerome Jeromy Jerrell Jerrod Jerrold Jerry Jett Jevon Jim Jimmie Joaquin Joe Joesph Joey Johan Johann Johathan
John Johnathan Johnathon Johnpaul Johnson Jonas Jonatan Jonathan Jonathon Jordi Jordon Jordy Jorge Jose Joseph
Josh Joshuah Josiah Josue Jovani Jovanny Jovany Juan Judah Judd Judge Judson Julien Julius Junius Justen Juston
Justus Justyn Juvenal Juwan Kade Kaden Kadin Kale Kaleb Kamren Kamron Kane Kareem Kavon Keagan Keanu Keaton
Keegan Keenan Kellen Kelton Kelvin Ken Kendrick Kennith Kenny Kent Kenton Kenyon Keon Keshaun Keshawn Keven
Kevon Keyon Keyshawn Khalid Khalil Kian Kiel Kieran Kirk Kobe Koby Kody Kolby Kole Korbin Korey Kory Kraig
Kristofer Kristoffer Kristopher Kurt Kurtis Kyler Ladarius Lafayette Lamar Lambert Lamont Lance Landen Laron
Lawson Lazaro Leif Leland Lemuel Lenny Leonard Leonardo Leonel Leopold Leopoldo Leroy Levi Lew Liam Lincoln
Linwood Lionel Lisandro Llewellyn Lloyd Lon Lonny Lonzo Lorenz Lorenzo Louis Lowell Lucas Luciano Lucio Lucious
Lucius Ludwig Luigi Lukas Luke Luther Lyle Mac Mack Magnus Malachi Malcolm Manley Manuel Marc Marcel Marcelino
Marcellus Marcelo Marco Marcos Marcus Mariano Mark Markus Marlon Marques Marquis Marquise Marvin Mason Mateo
Mathew Mathias Matt Matteo Mauricio Maverick Max Maximilian Maximillian Maximo Maximus Maxwell Maynard Mekhi
Mervin Michael Miguel Mikel Miles Milford Milo Milton Misael Mitchel Modesto Mohamed Mohammad Mohammed Moises
Monte Monty Morris Mortimer Morton Mose Moses Moshe Muhammad Murray Mustafa Myles Myron Name Napoleon Narciso
Nash Nasir Nat Nathan Nathanael Nathanial Nathaniel Nathen Neal Ned Neil Nels Nelson Nestor Newell Newton
Nicholas Nicholaus Nick Nicklaus Nickolas Nico Nicolas Nigel Nikko Niko Nikolas Nils Noah Noble Noe Nolan
Norbert Norberto Norris Norval Norwood Obie Okey Olaf Ole Olin Oliver Omar Omari Omer Oran Oren Orin Orion
Orland Orlando Orlo Orrin Orval Orville Osbaldo Osborne Osvaldo Oswald Oswaldo Otho Otis Ottis Otto Owen Pablo
Paolo Pasquale Paul Pedro Percival Percy Pete Phil Philip Phillip Pierce Pierre Pietro Preston Price Quentin
Quincy Quinten Quinton Rafael Raheem Rahsaan Rahul Ralph Ramiro Ramon Randal Randall Randolph Randy Ransom
Raoul Raphael Rashad Rashawn Rasheed Raul Ray Raymundo Reed Reggie Reginald Reid Reinhold Remington Reuben Rex
Rey Reyes Reymundo Reynold Rhett Ricardo Richard Richie Richmond Rick Rickey Ricky Rigoberto Robb Robert Rocky
Rod Roderick Rodger Rodney Rodolfo Rodrick Rodrigo Roel Rogelio Rogers Roland Rolando Rollin Roman Ron Ronaldo
Ronny Roosevelt Roscoe Rosendo Ross Rowland Ruben Rudolph Rufus Rupert Russ Russel Ryan Ryder Salvador
Salvatore Samir Samson Sanford Santiago Santino Saul Savion Scot Scotty Seamus Sebastian Sedrick Selmer Sergio
Seth Shad Shawn Sheldon Shemar Sherman Sherwood Sid Sigmund Sigurd Silas Sim Simeon Simon Solon Sonny Spencer
Stan Stanford Stanley Stanton Stefan Stephan Stephon Sterling Steve Stewart Stone Stuart Sven Sylvan Sylvester
Tad Talon Tanner Tate Taurean Tavares Ted Terence Terrance Terrence Terrill Tevin Thad Thaddeus Theodore Theron
Thomas Thurman Tillman Tim Timmothy Timmy Tito Titus Tobin Todd Tom Tomas Tommy Toney Tony Torrance Torrey
Trace Travon Tre Tremaine Tremayne Trent Trenton Trever Trevion Trevor Trey Tristian Triston Trystan Turner
Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyrone Tyshawn Tyson Ubaldo Ulices Ulises Uriah Uriel Valentin Vance
Vaughn Vern Verner Vicente Vidal Vince Vincent Vincenzo Vladimir Wade Waino Waldo Walker Wallace Walton Ward
Warren Watson Waylon Wayne Webster Weldon Wellington Wendell Werner Westley Weston Wilber Wilbert Wilbur
Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid Wilhelm Will Willard William Willis Willy Wilmer Wilson Wilton
Winfield Winston Woodrow Wyatt Wyman Xander Xavier Xzavier Zachariah Zachary Zachery Zack Zackary Zackery
Zakary Zander Zane Zechariah Ashton Callum Hamish Lachlan Luca Nate Zac Gareth Clive Antony Rhys Martyn Iain
Graeme Malik Aaden Aarav Abb Abbott Abie Abram Ace Acey Acie Acy Adams Add Adelard Aden Adin Adlai Admiral
Adron Aedan Agustus Aidyn Aime Alanzo Albertus Albion Alby Alcee Alcide Aldo Aleck Alexande Alferd Alfie
Alfonse Alger Algernon Algie Algot Alijah Almer Almon Almond Almus Alois Alonso Alonza Aloys Aloysius Alpheus
Alphons Alphonse Alphonsus Alston Alva Alvan Alvaro Alver Alvia Alvie Alvis Alvy Alwin Amado Amare Amarion
Amasa Ambers Amerigo Amil Amin Amit Ammon Amon Ananias Anatole Ancel Ancil Andon Andrae Andreas Anfernee Anson
Anthoney Antione Antoine Anton Antwain Anwar Arba Arbie Archer Ari Arlan Arland Arlen Arlin Arlington Arlis
Arlyn Arman Armin Armond Armstead Arnav Arnett Arnie Arron Arsenio Arther Arthor Artie Artis Arvil Arvin Arvo
Aryan Asa Asberry Asbury Ashby Asher Atlas Atticus Attilio Aubra Audley Audy Auguste Augustin Aurthur Auston
Austyn Auther Author Authur Autry Avon Ayaan Aydan Aydin Babe Babyboy Baker Baldwin Ballard Banks Barnard
Barnett Barnie Barron Bartholomew Bartley Bascom Basil Baxter Bayard Beckett Beckham Bedford Beecher Belton
Benard Benito Benjaman Benjamen Benjamine Benji Benjiman Benjman Benson Bentley Berkley Berlin Berton Bilal
Birt Bishop Bjorn Blain Blaine Blanchard Blane Blas Bluford Bode Bolden Booker Boone Bose Boston Bowman Boyce
Boysie Bradyn Braedon Braiden Branch Brandan Branden Brandin Brantley Brayden Braydon Braylen Braylon Brennen
Brenton Bridger Brien Brion Britton Brodie Brogan Bronson Bruno Bryson Bryton Budd Buddie Buel Buell Bunk
Burdette Buren Burgess Burk Burke Burl Burleigh Burnell Burnett Burney Burnie Burns Burr Burrel Burrell Burt
Burton Bush Butch Butler Bynum Cael Caiden Cain Cal Calhoun Cam Camilo Canyon Carlisle Carlyle Carnell Carsen
Casen Casimiro Cason Cass Cassius Caswell Cato Cayden Cephus Ceylon Chace Chadwick Chalmer Chalmers Champ
Chancey Chancy Charle Charls Charlton Charly Chas Chauncy Che Chesley Christion Christoper Chuck Clabe
Claiborne Clarance Clarke Clarnce Claudio Claudius Claus Clearence Clell Clemente Clemon Cleon Clide Cliff
Codey Codie Coen Cohen Colbert Coleton Coley Colie Collie Collier Collins Collis Colonel Colter Colvin
Commodore Conard Conley Constantine Conway Coolidge Corbett Cordaro Cordero Cornel Cornelious Corry Corwin
Cosmo Coty Courtland Creed Cristofer Crockett Curley Curtiss Dabney Dakoda Dakotah Dalvin Damarcus Damari
Damarion Damond Danniel Daquan Darell Darl Darold Darrian Darrien Darrius Darry Darryle Darryll Darryn Darvin
Darwyn Daryle Daryn Daulton Daunte Davante Davey Davian Davie Davis Davonta Davy Daxton Deacon Deandre Deante
Deegan Deforest Del Delano Delmar Delmas Delmus Delos Delphin Delton Delvin Delwin Demarion Demetri Demetric
Demetrios Demian Demonte Dempsey Denton Denver Denzel Denzell Denzil Deonta Dequan Derald Dereon Deric Derik
Derl Derrek Derrell Derwin Deryl Desean Desi Destry Devaughn Devonta Devontae Deward Diallo Dickie Dijon Dilan
Dillard Dillion Dimitrios Dink Dionicio Dionte Dirk Dixon Doc Doll Dolph Dolphus Dominik Donaciano Donal Donat
Donavan Dondre Donell Donn Donovan Donta Dontae Donte Dorman Dorr Dorsey Doss Douglass Dow Dozier Draven Drury
Duard Duff Duke Durell Durrell Durwood Dustan Dustyn Duwayne Dwain Dwaine Dwane Dwyane Dyllan Dylon Ean Earle
Earley Ebb Ebbie Ebenezer Eber Ebert Eddy Edmon Edsel Edson Edw Efrem Egbert Elam Elbridge Elby Elden Elder
Elex Elgin Elick Elie Eliga Eligah Elige Elihu Eliot Elizah Ell Ellery Ellison Ellwood Elon Elonzo Elsworth
Elvin Elwood Ely Elzie Elzy Emett Emit Emmit Emmons Emory Emry Encarnacion Ennis Enzo Ephram Ephriam Epifanio
Erasmo Erasmus Erastus Erby Erland Erle Errol Erving Esau Esco Esequiel Esker Esley Essex Estel Estes Estill
Eston Ethelbert Ethen Eugenio Eustace Evander Everet Evertt Ewart Ewin Ewing Ezell Ezzard Faron Farrell Farris
Fate Fayette Fed Fenton Ferd Ferdinand Ferman Fernand Ferrell Ferris Festus Fidencio Fielding Finis Finnegan
Firman Fisher Fitzgerald Fitzhugh Fleet Flem Fleming Florentino Foch Fount Foy Franklyn Frazier Fredie Fredric
Fremont Friend Fuller Fulton Gael Gaige Gaines Gaither Galen Gannon Garey Garner Garold Garvin Gasper Gauge
Gaven Gavyn Gaylen Gaylon Gaylord Gearld Geary Genaro Geno Geoff Geraldo Gerhardt Gerold Gerrit Giancarlo
Gibson Gifford Gil Gilford Gilman Gilmer Gilmore Gladstone Glendon Glenwood Glover Glynn Goebel Gorden Gorge
Gottlieb Governor Grafton Graves Graydon Grayling Greene Greggory Griffith Grove Guilford Gurney Guss Gustaf
Gustav Gustavus Guthrie Haden Haiden Hakeem Hakim Halbert Hale Hall Halsey Hamilton Hamp Hampton Hamza Hansel
Hansford Hanson Harden Hardie Hardin Harding Harl Harlan Harland Harlen Harlie Harlon Harm Harman Harrell
Harrie Harris Harrold Hartley Hartwell Harve Harvie Harvy Hasan Hayes Hays Hayward Haywood Hazen Hebert Henery
Herb Heriberto Hermon Hernan Herschel Hershell Hervey Heyward Hezekiah Hezzie Hideo Hill Hillery Hilliard
Hilmer Hiroshi Hjalmar Hjalmer Hobert Hobson Hoke Holland Holmes Hoover Horatio Horton Hosie Hosteen Hoy
Hubbard Huey Hughes Hughey Hughie Humphrey Hung Hurbert Hurley Huston Huy Hymen Hyrum Ignatz Illya Imanol
Ingram Irl Irven Irvine Isaak Isam Ishaan Isham Ishmael Isiah Isidor Isidore Isreal Iver Iverson Ivor Izayah
Jabbar Jabez Jacky Jacoby Jacquez Jadiel Jaeden Jagger Jaheem Jaheim Jahiem Jahir Jaimie Jair Jajuan Jakobe
Jamari Jamarion Jameel Jamin Jaquez Jarad Jaret Jarett Jarrad Jase Jasiah Javen Javion Jax Jaxen Jaxon Jaxson
Jaxton Jaycob Jaydan Jaydin Jaylan Jaymes Jayvion Jayvon Jeb Jefferson Jelani Jemal Jennings Jens Jep Jeptha
Jeramiah Jere Jered Jereme Jeremey Jerimiah Jerimy Jerold Jerrad Jerrel Jess Jessee Jessy Jethro Jiles Job Jobe
Joeseph Johney Johny Jonah Jones Jorden Jory Josef Joseluis Josephus Jovanni Juelz Jules Julious Juluis Junious
Kadeem Kadyn Kaeden Kael Kahlil Kaiden Kalel Kalen Kalvin Kamden Kanye Karim Karson Karter Kasen Kash Kason
Kayson Kazuo Keandre Keenen Kegan Keifer Keion Kelan Kelby Kellan Kem Kenan Kendell Kenji Kennard Kenney Kennth
Kermit Kerwin Kevan Khari Khiry Kiefer Kieth Killian Kimball Kingston Kinte Kipp Kirt Kiyoshi Knox Knute Koda
Koen Kolten Kolton Konner Konnor Kordell Krish Kunta Kwame Kyan Kylan Kymani Kyree Kyson Laddie Lafe Lamarcus
Lamonte Landan Landin Landon Landyn Lanny Laquan Lark Larkin Lars Lary Latrell Laurance Lawerence Lawrance
Lawton Lawyer Layton Leamon Leander Leandro Leeroy Lem Lemmie Lemon Len Lenard Lennon Lenon Lenord Lenwood
Leonce Leonidas Les Levar Levern Levie Levin Levon Levy Lex Lige Lilburn Lillard Lim Lindbergh Lindell Linden
Linton Linus Linzy Lish Lisle Liston Littleton Loney Loran Lorin Loring Lorne Lott Lovell Lovett Loy Loyd Luc
Lucian Lucien Luka Lum Luster Lute Lydell Lyman Lyndon Lynwood Macarthur Mace Maceo Madden Maddox Maddux Mahlon
Makai Makhi Malakai Malaki Malcom Malvin Manford Manly Manning Mansfield Manson Marcello Marchello Margarito
Marius Markel Markell Marland Marquez Marrion Marsh Marshal Mart Martell Martez Masao Mat Math Mathews Matias
Matthias Mauro Maury Maxim Maximiliano Maxx Mayo Mcarthur Mearl Melbourne Melton Melville Melvyn Memphis
Menachem Mercer Merl Merlin Merritt Merton Mervyn Merwin Messiah Meyer Michale Michial Micky Miguelangel Mikal
Mikeal Mikhail Milas Milburn Millard Miller Mills Miner Minoru Mitch Moe Monroe Mont Montel Montgomery Montrell
Moody Mordechai Murdock Murphy Murry Mychal Myer Mykel Najee Namon Needham Nehemiah Nello Nevin Newman Newt
Nikhil Nikolai Nile Niles Nim Nolen Normand Norton Nunzio Oakley Obe Obed Octavio Octavius Oddie Odin Odis Odus
Offie Ogden Olan Oland Oley Olof Omarion Oneal Orie Oris Orla Orley Orlin Orren Orris Orson Orvel Orvil Orvin
Orvis Osborn Othel Ott Ovid Ovila Owens Ozzie Palmer Park Parley Parrish Pascal Pate Patric Paulo Paxton
Pearley Perley Pernell Pershing Philo Pinkney Pleas Ples Plummer Polk Porfirio Posey Powell Pranav Pratt
Prentice Prentiss Press Primus Prosper Pryor Purl Quint Quintin Raekwon Rafe Rahn Raiden Rakeem Raleigh Ramsey
Rance Rand Randel Randell Randle Randolf Raquan Ras Rashaad Rashaan Rayan Rayburn Rayfield Rayford Raymon
Raynard Rayshawn Reason Redden Redmond Reginal Regis Reinaldo Reino Remy Renaldo Renard Reno Reubin Rexford
Reynaldo Reynolds Rian Ricci Rice Rishi Ritchie Rob Robby Robley Robt Roby Rocco Roddy Roderic Roe Rohan Rolf
Roll Rolla Rolland Rollie Rollo Rome Romello Romeo Romie Ronal Ronan Rondal Ronin Rosco Rosevelt Roswell Rube
Rubin Rudolf Rudolfo Rueben Ruel Ruffin Ruffus Rush Rustin Rutherford Ryker Ryland Ryley Ryne Sabastian Saint
Sal Salomon Samie Sampson Samual Sanders Santo Saverio Sawyer Schley Schuyler Seaborn Seldon Semaj Seneca
Severo Severt Seward Seymour Shade Shafter Shamar Shaquan Shaquille Sharif Shedrick Shelton Shep Shepherd
Sherwin Shoji Shon Shyheim Sie Silvester Silvio Simmie Simpson Sing Skip Slade Smith Soloman Solomon Soren
Spenser Spurgeon Squire Stafford Stanislaus Starling Stetson Stevan Steward Stonewall Stoney Storm Sullivan
Sumner Syed Sylas Sylvanus Tab Taft Tahj Taj Tal Talan Talen Tallie Talmadge Talmage Tarik Tariq Tatsuo Taurus
Tavaris Tavian Tavion Tavon Tayshaun Teddie Teddy Telly Terance Terell Tex Theadore Thedore Theodis Theophile
Therman Thompson Thor Thornton Thorwald Thos Thurlow Thurston Tilden Tilman Timmie Tobe Tobias Toivo Tolbert
Tollie Toma Tomie Torey Toriano Torrence Torry Toshio Toy Trae Trayvon Trenten Trevin Trevon Treyton Treyvon
Tripp Tristin Trumaine Truman Tuan Tucker Tye Tylor Tyquan Tyreese Tyrek Tyreke Tyrik Tyrin Tyriq Tyron Tyrus
Ulysses Unnamed Urijah Valentino Van Vander Vashon Vergil Verl Verle Verlin Verlon Verlyn Vernal Vic Vick
Victoriano Vinson Vinton Virge Virgel Virgle Vollie Volney Waldemar Wally Walt Wardell Warner Washington Watt
Waverly Wayde Wayland Wayman Waymon Weaver Webb Wells Welton Wendel Wenzel Wes Wess Westin Wheeler Whit Wiliam
Wilkie Willaim Willam Williams Willian Williard Windell Winford Winfred Winthrop Winton Wirt Wong Wood Woodie
Woodroe Woodson Woody Worley Wright Wylie Yaakov Yadiel Yahir Yair Yancy Yandel Yehuda Yoel York Yosef Yoshio
Yurem Yusuf Zaid Zaiden Zain Zaire Zavier Zavion Zayden Zayne Zeb Zebulon Zed Zeke Zenas Zeno Zigmund Zollie
Chong Danilo Edmundo Graig Hai Hong Jospeh Keneth Lino Manual Miquel Neville Renato Teodoro Virgilio Yong`,
  de: `Aaron Abdul Abdullah Adam Adrian Adriano Ahmad Ahmed Ahmet Alan Albert Alessandro Alessio Alex Alexander Alfred
Ali Amir Amon Andre Andreas Andrew Angelo Ansgar Anthony Anton Antonio Arian Armin Arne Arno Arthur Artur Arved
Arvid Ayman Baran Baris Bastian Batuhan Ben Benedikt Benjamin Bennet Bennett Benno Bent Berat Berkay Bernd
Bilal Bjarne Björn Boris Brandon Brian Bruno Bryan Burak Calvin Can Carl Carlo Carlos Caspar Cedric Cedrik Cem
Chris Christian Christiano Christoph Christopher Claas Clemens Colin Collin Conner Connor Constantin Corvin
Curt Damian Damien Daniel Danilo Danny Darian Dario Darius Darren David Davide Davin Dean Deniz Dennis Denny
Devin Diego Dion Domenic Domenik Dominic Dominik Dorian Dustin Dylan Eddi Eddy Edgar Edwin Efe Ege Elia Eliah
Elias Elijah Emanuel Emil Emilian Emilio Emir Emirhan Emre Enes Enno Enrico Eren Eric Erik Etienne Fabian
Fabien Fabio Fabrice Falk Felix Ferdinand Fiete Filip Finlay Finley Finn Finnley Florian Francesco Franz
Frederic Frederick Frederik Friedrich Fritz Furkan Fynn Gabriel Georg Gerrit Gian Gianluca Gino Giuliano
Giuseppe Gregor Gustav Hagen Hamza Hannes Hanno Hans Hasan Hassan Hauke Hendrik Hennes Henning Henrick Henrik
Henry Hugo Hussein Ian Ibrahim Ilias Ilja Ilyas Immanuel Ismael Ismail Ivan Iven Jack Jacob Jaden Jakob Jamal
James Jan Janek Janis Jannek Jannes Jannik Jannis Jano Janosch Jared Jari Jarne Jarno Jaron Jason Jasper Jay
Jayden Jayson Jens Jeremias Jeremie Jeremy Jermaine Jerome Jesper Jesse Jim Jimmy Joe Joel Joey Johann Johannes
John Johnny Jon Jonas Jonathan Jonte Joost Jordan Joris Joscha Joschua Josef Joseph Josh Joshua Josua Juan
Julian Julien Julius Juri Justin Justus Kaan Kalle Karim Karl Karlo Kay Keanu Kenan Kenny Keno Kerem Kerim
Kevin Kian Kilian Kimi Kjell Klaas Klemens Konrad Konstantin Koray Korbinian Kurt Lars Lasse Laurens Laurenz
Laurin Leander Leandro Leif Len Lenn Lennard Lennart Lennert Lennie Lennox Lenny Leo Leon Leonard Leonardo
Leonhard Leonidas Leopold Leroy Levent Levi Levin Lewin Lewis Liam Lian Lias Lino Linus Lio Lion Lionel Logan
Lorenz Lorenzo Loris Luan Luc Lucas Lucian Lucien Ludwig Luis Luiz Luk Lukas Luke Lutz Maddox Mads Magnus Maik
Maksim Malik Malte Manuel Marc Marcel Marco Marcus Marek Marian Mario Marius Mark Marko Markus Marlo Marlon
Martin Marvin Marwin Mateo Mathis Matis Mats Matteo Mattes Matthias Matthis Matti Mattis Maurice Max Maxim
Maximilian Mehmet Meik Melvin Merlin Mert Michael Michel Mick Miguel Mika Mikail Mike Milan Milo Mio Mirac
Mirco Mirko Mohamed Mohammad Mohammed Moritz Morten Muhammed Murat Mustafa Nathan Nathanael Nelson Neo Nevio
Nick Niclas Nico Nicolai Nicolas Niels Niklas Niko Nikolai Nikolas Nils Nino Noah Noel Norman Odin Oke Ole
Oliver Omar Onur Oscar Oskar Pascal Patrice Patrick Paul Peer Pepe Phil Philip Philipp Pierre Piet Pit Pius
Quentin Quirin Rafael Raik Ramon Raphael Rasmus Raul Rayan René Riccardo Richard Rick Robert Robin Rocco Roman
Romeo Ron Ruben Ryan Said Salih Sam Sami Sammy Samuel Sandro Santino Sean Sebastian Selim Semih Shawn Silas
Simeon Simon Sinan Stefan Steffen Stephan Steve Steven Sven Sönke Sören Taha Tamino Tammo Tarik Tayler Taylor
Teo Theo Theodor Thies Thilo Thomas Thorben Thore Thorge Tiago Til Tillmann Tim Timm Timo Timon Timothy Tino
Titus Tizian Tjark Tobias Tom Tommy Tony Torben Tore Tristan Tyler Tyron Umut Valentin Valentino Veit Victor
Viktor Vincent Vitus Wilhelm Willi William Willy Xaver Yannic Yannick Yannik Yannis Yasin Youssef Yunus Yusuf
Yven Yves Ömer Arda Ecrin Jamie Janne Jona Jonah Luca Alfons Alois Antoine Arnold Beat Bernard Bernhard Charles
Christophe Claudio Denis Didier Dieter Eduard Erich Erwin Eugen Francis François Fredy Fridolin Georges Gerhard
Gianni Gilbert Giorgio Giovanni Gottfried Guido Guy Gérald Gérard Hansjörg Hanspeter Hansruedi Hansueli Harry
Heinrich Heinz Helmut Herbert Hermann Hubert Jacques Jörg Jürg Klaus Laurent Luigi Manfred Massimo Niklaus
Norbert Olivier Otto Paolo Philippe Rainer Raymond Reinhard Remo Renato Reto Rudolf Ruedi Serge Silvio Stéphane
Ueli Ulrich Walter Werner Wolfgang Abraham Abram Achim Adalbert Adelbert Adem Adolf Alban Alberto Albin
Albrecht Aldo Aleksandar Aleksander Aleksandr Aleksej Alexandre Alexandros Alexei Alexej Alf Alfonso Alfredo
Aloys Alwin Anastasios Anatol Anatoli Anatolij Andrei Andrej Andres Andrey Andrzej Andy Anselm Anto Antonino
Antonios Antonius Apostolos Aribert Arif Arnd Arndt Arnfried Arnim Arnulf Athanasios Attila Augustin Aziz
Baldur Balthasar Baptist Bartholomäus Bayram Bekir Berend Berndt Bernfried Bernt Bernward Bert Berthold Bertold
Bertram Birger Bodo Bogdan Branko Burckhard Burghard Burkard Burkhard Burkhardt Calogero Carmelo Carsten Celal
Cemal Cemil Cengiz Cetin Christof Christos Claudius Claus Conrad Cord Cornelius Cosimo Czeslaw Dagobert Dan
Dariusz Darko Detlef Detlev Diedrich Dierk Diethard Diethelm Diether Dietmar Dietrich Dimitri Dimitrios Dino
Dirk Ditmar Dittmar Dogan Domenico Donald Dragan Drago Dursun Dusan Eberhard Eberhardt Eckard Eckart Eckehard
Eckhard Eckhardt Eckhart Edelbert Edmund Edward Egbert Eggert Egon Ehrenfried Ehrhard Eitel Ekkehard Ekkehart
Ekrem Elmar Emin Emmerich Engelbert Engin Enver Ercan Erdal Erdogan Erhard Erhardt Erkan Ernest Erol Evangelos
Ewald Falko Faruk Fatih Fedor Ferdi Ferenc Fernando Filippo Folker Folkert Francisco Franjo Fred Freddy Fredi
Fredo Friedbert Friedemann Frieder Friedhelm Friedhold Friedo Frithjof Gabor Gaetano Gebhard Geert George
Georgios Gerd Gereon Gerfried Gerhardt Gerhart German Gernot Gero Gerold Gerolf Gert Gerwin Gisbert Goran
Gordon Gotthard Gotthilf Gotthold Gottlieb Gottlob Grzegorz Guenter Guenther Guiseppe Gunar Gundolf Gunnar
Gunter Gunther Guntram Götz Hajo Hakan Halil Hanni Hanns Hansgeorg Hansjoachim Hansjürgen Harald Hardy Harm
Harold Harri Harro Hartmut Hartmuth Hartwig Hasso Heiko Heimo Heiner Heinfried Heini Heino Helfried Hellmut
Hellmuth Helmar Helmuth Henner Henryk Heribert Herrmann Herwig Hilmar Hinrich Holger Holm Hubertus Hüseyin
Ignatz Ignaz Igor Ilhan Ilija Immo Imre Ingbert Ingmar Ingo Ingolf Ioannis Isidor Ismet Istvan Ivo Iwan Jacek
Janko Jann Janos Janus Janusz Jaroslav Jaroslaw Jerzy Jiri Joachim Jobst Jochem Jochen Joerg Johan Jorge Jose
Josip Jost Jovan Jozef Juergen Jurij Jörgen Jörn Jürgen Kamil Karlfried Karlheinz Karsten Kasimir Kaspar Kazim
Kemal Kenneth Knud Knut Konstantinos Kornelius Kristian Krzysztof Kuno Ladislaus Lambert Laszlo Leonid Leszek
Lothar Luciano Ludger Mahmoud Mahmut Marijan Mariusz Mathias Mato Matthäus Mattias Maurizio Mehdi Meinhard
Meinolf Meinrad Mesut Metin Michail Mijo Mikhail Milos Miodrag Miroslav Miroslaw Muharrem Muzaffer Necati
Nicolaus Nikolaj Nikolaos Nikolaus Nurettin Nuri Olaf Orhan Ortwin Osman Oswald Oswin Otfried Othmar Otmar
Ottfried Ottmar Ottokar Ottomar Pasquale Patric Patrik Paulo Pavel Pawel Pedro Pero Petar Petros Phillip Pietro
Piotr Pirmin Raimund Ralf Ralph Ramazan Randolf Raymund Recep Reginald Reimar Reimer Reimund Reinald Reiner
Reinhardt Reinhart Reinhold Reza Rigo Riza Robby Roberto Rochus Roderich Rolf Romuald Ronald Ronny Rouven Roy
Rudi Rudolph Rupert Ryszard Rüdiger Saban Sabri Sahin Salvatore Samir Sandor Sebastiano Sedat Senol Sepp Sergei
Sergej Sergio Severin Siegbert Siegfried Sieghard Siegmar Siegmund Siegward Sigfried Sigismund Sigmar Sigmund
Sigurd Silvester Slavko Slawomir Slobodan Stanislaus Stanislav Stanislaw Stavros Stefano Stephen Stjepan Swen
Sylvester Sylvio Sükrü Süleyman Tadeusz Tassilo Thaddäus Theobald Theodoros Thoralf Thorsten Tibor Tilman
Tilmann Tilo Tomas Tomasz Tomislav Toralf Torsten Traugott Ulf Ullrich Utz Uwe Vadim Valerij Vassilios Veli
Vincenzo Vinko Vinzenz Vitali Vittorio Vladimir Vlado Volker Volkhard Volkmar Waldemar Walfried Walther Wenzel
Wieland Wieslaw Wigbert Wilfried Willfried Willibald Willibert Winfried Witold Wladimir Wojciech Woldemar
Wolfhard Wolfram Wulf Yilmaz Zbigniew Zdravko Zeki Zeljko Zenon Zlatko Zoltan Zoran Alexandar Aron Aurelio
Benedict Beni Cristiano Elyas Emmanuel Florentin Florin Matheo Natan Nicholas Raffael Teodor Xavier Silvan
Alain Andrin Livio Mauro Cyrill Flavio Thierry Mattia Dejan Andri Cyril Janik João Flurin Raffaele Rui Fabrizio
Basil Pablo Noé Nando Cristian Yanick Armando Sacha Nuno Joaquim Sasa Arben Bekim Adnan Elio Nenad Janick
Alejandro Yanik Miro Enis Gregory Danijel Michal Orlando Besnik Vitor Eduardo Donato Enea Silvano Valerio Besim
Romano Naim Burim Maurus Nik Rodrigo Mael Agron Muhamed Valon Ilir Javier Lorin Yanis Fatmir Bajram Agim Enzo
Moreno Cornel Jeton Blerim Bojan Federico Afrim Ramadan Gerardo Raoul Yann Beda Filipe Ardian Marcello Diogo
Alen Aurel Edin Mohamad Bujar Driton Ivica Emanuele Naser Corsin Giacomo Tiziano Gilles Avni Lorik Gion Liridon
Dalibor Santiago Damiano Rosario Giancarlo Egzon Elvis Musa Almir Van Mladen Armend Arlind Arsim Bashkim
Matthew Tommaso Damir Marcos Ennio Massimiliano Fadil Leano Rémy Giulio Muhamet Lulzim Rinaldo Maurin Janic
Faton Marcin Sébastien Curdin Endrit Nemanja Renzo Jeffrey Ernesto Lazar Ajan Jesus Artan Morris Angel Shaban
Jakub Loïc Kristijan Enrique Skender Gianfranco Mathieu Leart Predrag Erion Dardan Melchior Serkan Luzius
Nebojsa Diar Rino Jetmir Gazmend Haris Ensar Mirsad Senad Donat Nael Julio Kujtim Kushtrim Neil Hansjürg
Umberto Admir Jaime Florim Fitim Sadik Mergim Nelio Flamur Samuele Petr Ardit Lukasz Milorad Ramiz Rinor Safet
Piero Zsolt Alvaro Astrit Jules Ivano Saverio Semir Theophil Altin Irfan Rexhep Besart Labinot Siro Abel
Florent Branislav Amin Matej Jusuf Slavisa Visar Sinisa Marin Muhammad Zeno Adis Edon Gil Ken Csaba Lucio
Damjan Eugenio Domingos Augusto Gzim Nazmi Nevin Biagio Felice Balz Boban Marcelo Ledion Rodolfo Aldin Remzi
Ljubisa Lirim Edmond Gonçalo Jasin Khaled Gökhan Imer Volkan Harun Miran Gennaro Mile Thiago Yvan Gani Evan
Fisnik Idriz Felipe Dave Kastriot Tamás Anes Arbnor Drilon Mihajlo Tahir Adelfried Adelino Adelrico Adolph
Ahren Aken Albern Alder Alger Alphons Alvin Arendt Armond Arvin Aurick Barend Benz Berg Bergen Berger Bethold
Delbert Derek Derick Dieterich Eilhard Eldwin Ellard Emerich Ernie Fredrik Germar Giselher Griswold Guthrie
Hahn Hank Hansel Harbin Hartmann Hartwin Heller Herb Herman Jupp Kasper Lamar Lando Leuther Lorentz Loring
Luger Luther Lütold Maximus Medard Medwin Miles Nivaldo Odo Otis Roderick Rollin Rolly Roly Roth Rudy Sander
Sigmond Theobold Ugo Ulbrecht Ulrik Utto Vonn Walker Wendell Wernher Wilfred Will Willie Xanten Yohann Zack
Zelig Zellmer Ziggy Adel Alaric Aldous Alphonse Ancel Bach Baldwin Ballard Barette Baron Barrett Beethoven
Berlin Bismarck Blitz Bonn Brantley Britz Bryon Bud Buddy Burgh Burke Chance Clovis Dedrick Dolf Durin Einstein
Ellery Emery Emmet Emmett Falka Ferguson Fischer Fremont Garin Gary Gaston Goethe Gottschalk Haan Hackett
Hamlin Harvey Jackson Jamin Jarman Jarvis Jimm Jimmee Joker Juniper Jäeger Kam Kameron Kant Karch Keene Keifer
Kiel Kleve Kodiak Kramer Krypto Lance Landry Mandel Mayer Mozart Munich Ogre Otter Ozzy Panzer Penrod Prinz
Quincy Randall Ratt Ritter Rom Rowland Saxon Schnapps Schnaps Schwartz Stein Strom Strongheart Terrell Tillie
Valter Varick Verner Vilhelm Vollrath Wolfe Zaki`,
  es: `Adán Agustín Alberto Alejandro Andrés Antonio Armando Arturo Benito Benjamín Bernardo Carles Carlos Claudio
Clemente Cristián Cristóbal César Daniel David Diego Eduardo Emilio Enrique Ernesto Esteban Federico Felipe
Fernando Francisco Gabriel Gerardo Germán Gilberto Gonzalo Gregorio Guillermo Gustavo Hermenegildo Hernán
Homero Horacio Hugo Ignacio Iván Jacobo Jaime Javier Jerónimo Jesús Joaquín Jordi Jorge Josep Juan Julio
Lorenzo Lucas Luis Manuel Marcos Mariano Mario Martín Mateo Miguel Nicolás Octavio Pablo Patricio Pedro Pío
Rafael Ramiro Ramón Raúl Ricardo Roberto Rodrigo Rubén Salvador Samuel Sancho Santiago Sergi Sergio Teodoro
Timoteo Tomás Vicente Víctor Ángel Óscar Aarón Abraham Alan Alexander Alexis Axel Brandon Brayan Damián Elías
Emiliano Emmanuel Erick Gael Iker Isaac Isaias Israel Kevin Leonardo Matías Mauricio Maximiliano Saúl Sebastian
Tadeo Uriel Abel Abilio Adalberto Adelardo Adolfo Adrián Agapito Aitor Albano Albert Albino Alcides Alejo Alex
Alonso Amado Amador Amancio Amando Amaro Ambrosio Américo Amílcar Anacleto Anastasio Angelino Anselmo Aníbal
Apolinar Aristides Arsenio Artemio Asdrubal Atilio Augusto Aureliano Aurelio Baldomero Balduino Baltasar
Bartolomé Basilio Baudelio Bautista Benigno Bernabé Bernardino Berto Blas Bonifacio Borja Bruno Buenaventura
Calisto Calixto Camilo Candelario Carlito Carmelo Casemiro Cayetano Cebrián Cecilio Ceferino Celestino Celso
Che Chema Chucho Chuy Cipriano Ciriaco Cirino Ciro Cleto Clímaco Conrado Cornelio Cosme Curro Custodio Cándido
Dan Danilo Darío Demetrio Desiderio Dimas Dionisio Domingo Donato Duilio Edelmiro Edgardo Edmundo Edu Efraín
Eladio Eleuterio Eligio Eliseo Eloy Elpidio Emigdio Epifanio Erasmo Eric Espiridión Eugenio Eusebio Eustaquio
Eutimio Eutropio Evaristo Ezequiel Fabio Fabián Fabricio Faustino Fausto Feliciano Felix Fermín Fito Flavio
Florencio Florentino Fortunato Fulgencio Gabino Gaspar Gastón Geraldo Gervasio Gerónimo Gil Glauco Godofredo
Goyo Graciano Haroldo Hector Heliodoro Heraclio Herberto Heriberto Herminio Hernando Hilario Hipólito Humberto
Ibán Ildefonso Inocencio Isidoro Isidro Ismael Jacinto Jafet Javi Jenaro Jeremías Joan Joel Jonatan Jordán
Josué Juanito Julián Lalo Leandro Leocadio Leoncio Leonel Leopoldo León Lino Lisandro Lope Lucho Luciano Lucio
Lázaro Macario Manolo Marc Marcelino Marcelo Marcial Marciano Marcio Marco Maximiano Maximino Melchor Modesto
Mohamed Moisés Moreno Máximo Nacho Nacio Nando Narciso Natalio Natanael Nazario Nicanor Nico Nicodemo Nilo
Norberto Néstor Olegario Omar Onofre Osvaldo Ovidio Paco Pancho Pascual Pastor Paulino Pelayo Pepe Pepito
Plinio Plácido Poncio Porfirio Primitivo Prudencio Pánfilo Quique Quirino Rafa Raimundo Reinaldo Remigio Renato
René Reynaldo Rodolfo Rogelio Rolando Roldán Román Roque Rosendo Rufino Ruperto Ruy Régulo Rómulo Sabas Salomón
Samu Sandalio Santos Saturnino Segismundo Seve Severiano Severino Severo Sigfrido Silvestre Silvio Simón Sosimo
Telmo Teo Teobaldo Teodosio Teófilo Tiburcio Tito Toni Toribio Toño Tristán Ulises Urbano Valentín Valerio
Valero Vasco Venceslás Victoriano Victorino Vidal Vinicio Virgilio Wilfredo Wálter Xavier Yago Zacarías Álvaro
Édgar Íñigo Abelardo Espartaco Evelio Genaro Jonás Jos Mauro Óliver Oswaldo Serafín Silvano Wilfrido Zeferino
Bastián Nelson Jonathan Christian Jean Richard Cristopher Orlando John Michael Angelo Dante Ian Bryan Thomas
Christopher Facundo Freddy Wilson Boris Robinson William Dylan Ronald Paulo Erwin Hans Enzo Guido Cristofer
Giovanni Johan Jhon Rigoberto Yerko Robert Exequiel Waldo Brian Lukas Henry Fredy Williams Paul Jairo Liam
Mathias Jimmy Dagoberto Max Wladimir Milton Braulio Edwin Edison Jeremy Erik Ítalo Joseph Byron Santino Darwin
Misael Baltazar Bayron Anthony Emanuel Paolo Arnoldo Dilan Nibaldo Cristhian Johnny Sandro Thiago Elvis James
Jacob Vladimir Herman Arnaldo Edward Franklin Juvenal Joshua Benedicto Gerald Lautaro Gerson Leónidas Patrick
Matteo Emerson Danny Nolberto Gino Andy Demian Piero Yonathan Jhonny Jason Sixto Eleodoro Maicol Washington
Aquiles Aliro Rosamel Harold Justo Allan Edgard Eliecer Froilán Steven George Charles Belisario Valentino
Pierre Clodomiro Gary Alamiro Edson Renzo Noah Anderson Amaru Edinson Delfín Matheo Belarmino Douglas Alexi
Ethan Elian Mirko Gumercindo Andrew Milán Stefano Neftalí Wilmer Heraldo Eleazar Ronny Justin Nahuel Yordan
Jhonatan Tránsito Galvarino Aladino Wenceslao Yonatan Rudy Yeison Maikol Bairon Avelino Jerson Andre Armin
Dennis Gregory Jefferson Lionel Willy Carlo Igor Marcel Johann Eulogio Lian Ivo Abdón Harry Alessandro Bladimir
Cristhofer Joao Franz Jeison Milovan Floridor Tulio Jair Marlon Samir Percy Rony Jerman Giovanny Matthew Gian
Abner Alain Yohan Eithan Rudecindo Mark Norman Fabrizio Kurt Gianfranco Johans Christofer Maykol Hermes
Giancarlo Derek Iñaki Jan Said Hardy Ronaldo Aron Eydan Elio Lenin Jhoan Dany Eduard Anyelo Stiven Yesid Ferney
Arley Albeiro Elkin Alirio Duván Libardo Estiven Wilmar Andrey Jaider Ever Arnulfo Emiro Edilberto Smith Eduar
Didier Willian Eder Yair Edwar Miller Esneider Dairo Aldemar Jeferson Efrén Jeisson Nilson Edilson Arbey
Yeferson Wilder Jader Yamid Geovanny Gildardo Elmer Campo Herney Eider Farid Edisson Sneider Nel Jhony Argemiro
Faber Alveiro Norbey Wilman Harvey Ancizar Yerson Ronal Reinel Edier Neider Harol Deiby Aldair Gallego Yecid
Ocampo Wilber Dubán Jhan Agapetus Aimon Ander Arnau Asier Beltran Beñat Bronco Caleb Cisco Cortez Cuba Dimos
Eneko Fanuco Fran Frisco Gig Gorka Ignado Jaguar Jerrold Jon Juanma Julen Kiki Larenzo Loredo Malvolio Marjun
Montana Montego Montel Montenegro Nasario Nemesio Neper Neron Santi Xabat Xalvador Xaver Xaverius Xavion Xeres
Ximen Zelipe Zenon Aba Abejundio Abelino Abraxas Abun Abund Abundio Alonzo Amato Amistad Bartoli Bartolo
Beinvenido Bemabe Bembe Bonifaco Buinton Caesar Calvin Calvino Carlomagno Casimiro Castel Caton Cedro Cesario
Cesaro Chago Chale Chan Chano Charro Chayo Chico Ciceron Cidro Cirilo Clodoveo Constantino Cris Cristiano
Cristofor Criston Cristos Cristoval Cuartio Cuarto Curcio Currito Dacio Damario Edwardo Eliazar Elija Elvio
Emest Emesto Eneas Enrico Eron Esequiel Estefan Estevan Estevon Evarado Everardo Faro Faron Felippe Ferdinand
Fidelity Fido Florinio Frasco Frascuelo Frederico Galeno Galtero Garcia Gaspard Gaspare Generosb Gervaso
Gillermo Godfredo Gualterio Henrique Hernandez Honorato Horado Iago Ignazio Iliana Incendio Inocente Isadoro
Ishmael Jago Jasper Javiero Jax Jeraldo Jerardo Jerico Jerold Jerrald Joselito Josias Jovian Juliano Justino
Kelvin Kemen Lalla Laurence Leo Leonides Lonzo Louis Macerio Mani Mannie Manny Manolito Manuelo Marquez
Martinez Martino Matro Maureo Maurice Montae Montay Monte Montes Montez Montrel Montrell Montrelle Nataniel
Navarro Nesto Neto Nevada Niguel Normando Oleos Oliverio Oliverios Orlan Orland Orlin Orlondo Oro Pacho Pacorro
Palban Palben Pasqual Patrido Pepillo Pirro Platon Ponce Porfiro Primeiro Prospero Pueblo Quin Rafe Rai Ramirez
Ramone Raulo Rayman Raymon Renaldo Reno Rey Reynardo Richie Ritchie Roano Rodas Roderigo Romano Romeo Rufio
Rufo Sabino Sal Salbatore Salvadore Salvatore Salvino Saturnin Sauveur Sebastiano Sein Senon Silverio Silvino
Stephan Stephen Tajo Taurino Tauro Tavio Teodor Terciero Teyo Timo Tobias Tohias Toli Tonio Toro Turi Victorio
Victoro Videl Vincente Xalbador Xever`,
  it: `Abaco Abbondanzio Abbondio Abdone Abelardo Abele Abenzio Abibo Abramio Abramo Acacio Acario Accursio Achille
Acilio Aciscolo Acrisio Adalardo Adalberto Adalfredo Adalgiso Adalrico Adelardo Adelberto Adelchi Adelfo
Adelgardo Adelmo Adeodato Adolfo Adone Adriano Adrione Afro Agabio Agamennone Agapito Agazio Agenore Agesilao
Agostino Agrippa Aiace Aidano Aimone Aladino Alamanno Alano Alarico Albano Alberico Alberto Albino Alboino
Albrico Alceo Alceste Alcibiade Alcide Alcino Aldo Aldobrando Aleandro Aleardo Aleramo Alessandro Alessio Alfio
Alfonso Alfredo Algiso Alighiero Almerigo Almiro Aloisio Alvaro Alviero Alvise Amabile Amadeo Amando Amanzio
Amaranto Amato Amatore Amauri Ambrogio Ambrosiano Amedeo Amelio Amerigo Amico Amilcare Amintore Amleto Amone
Amore Amos Ampelio Anacleto Andrea Angelo Aniceto Aniello Annibale Ansaldo Anselmo Ansovino Antelmo Antero
Antimo Antino Antioco Antonello Antonio Apollinare Apollo Apuleio Aquilino Araldo Aratone Arcadio Archimede
Archippo Arcibaldo Ardito Arduino Aresio Argimiro Argo Arialdo Ariberto Ariele Ariosto Aris Aristarco Aristeo
Aristide Aristione Aristo Aristofane Aristotele Armando Arminio Arnaldo Aronne Arrigo Arturo Ascanio Asdrubale
Asimodeo Assunto Asterio Astianatte Ataleo Atanasio Athos Attila Attilano Attilio Auberto Audace Augusto
Aureliano Aurelio Auro Ausilio Averardo Azeglio Azelio Bacco Baldassarre Balderico Baldo Baldomero Baldovino
Barbarigo Bardo Bardomiano Barnaba Barsaba Barsimeo Bartolo Bartolomeo Basileo Basilio Bassiano Bastiano Beato
Bellino Beltramo Benedetto Beniamino Benigno Benito Benvenuto Berardo Berengario Bernardo Beronico Bertoldo
Bertolfo Biagio Bibiano Bindo Bino Birino Bonagiunta Bonaldo Bonaventura Bonavita Bonifacio Bonito Boris
Bortolo Brancaleone Brando Bruno Bruto Caino Caio Calanico Calcedonio Callisto Calogero Camillo Candido
Cantidio Canziano Carlo Carmelo Carmine Caronte Carponio Casimiro Cassiano Cassio Casto Cataldo Catullo Cecco
Cecilio Celso Cesare Cesario Cherubino Chiaffredo Cino Cipriano Cirano Ciriaco Cirillo Cirino Ciro Clarenzio
Claudio Cleandro Clemente Cleonico Climaco Clinio Clodomiro Clodoveo Colmanno Colmazio Colombano Colombo
Concetto Concordio Corbiniano Coreno Coriolano Cornelio Coronato Corrado Cosimo Cosma Costante Costantino
Costanzo Cremenzio Crescente Crescenzio Crespignano Crispino Cristaldo Cristiano Cristoforo Crocefisso
Cuniberto Cupido Daciano Dacio Dagoberto Dalmazio Damaso Damiano Damocle Daniele Danilo Danio Dante Dario
Davide Davino Decimo Delfino Demetrio Democrito Demostene Deodato Desiderato Desiderio Didimo Diego Dino
Diocleziano Diodoro Diogene Diomede Dione Dionigi Dionisio Divo Dodato Domenico Domezio Domiziano Donatello
Donato Doriano Doroteo Duccio Duilio Durante Eberardo Ecclesio Edgardo Edilberto Edmondo Edoardo Efisio Efrem
Egeo Egidio Eginardo Egisto Eleuterio Elia Eliano Elifio Eligio Elio Eliodoro Eliseo Elita Elmo Elogio Elpidio
Elvezio Elvino Emanuele Emidio Emiliano Emilio Emmerico Empirio Endrigo Enea Enecone Ennio Enrico Enzo Eraclide
Eraldo Erardo Erasmo Erberto Ercolano Ercole Erenia Eriberto Erico Ermanno Ermenegildo Ermes Ermete Ermilo
Erminio Ernesto Eros Esaù Esuperio Eterie Ettore Euclide Eufebio Eufemio Eufronio Eugenio Eusebio Euseo
Eustorgio Eustosio Eutalio Evaldo Evandro Evaristo Evasio Everardo Evidio Evodio Evremondo Ezechiele Ezio
Fabiano Fabio Fabrizio Famiano Fausto Fazio Fedele Federico Fedro Felice Feliciano Ferdinando Fermiano Fermo
Fernando Ferruccio Festo Fidenziano Fidenzio Filiberto Filippo Filomeno Fiorenziano Fiorenzo Flaviano Flavio
Fleano Floriano Folco Fortunato Francesco Frido Frontiniano Fulberto Fulgenzio Fulvio Furio Furseo Fuscolo
Gabino Gabriele Gaetano Gaglioffo Gaio Galdino Galeazzo Galileo Gallicano Gandolfo Garimberto Gaspare Gastone
Gaudenzio Gaudino Gautiero Gavino Gedeone Geminiano Genesio Gennaro Gentile Genziano Gerardo Gerasimo Geremia
Gerino Germano Gerolamo Geronimo Geronzio Gervasio Gesualdo Gherardo Giacinto Giacobbe Giacomo Giadero
Giambattista Gianbattista Giancarlo Giandomenico Gianfranco Gianluca Gianluigi Gianmarco Gianmaria Gianmario
Gianni Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gilberto Gildo Gillo Gineto Gino Gioacchino Giobbe
Gioberto Giocondo Gioele Giona Gionata Giordano Giorgio Giosuele Giosuè Giotto Giovanni Giove Gioventino
Giovenzio Girardo Girolamo Giuda Giuliano Giulio Giuseppe Giustiniano Giusto Glauco Goffredo Golia Gomberto
Gondulfo Gonerio Gonzaga Gordiano Gosto Gottardo Graciliano Grato Graziano Gregorio Grimaldo Gualberto
Gualtiero Guelfo Guerrino Guglielmo Guiberto Guido Guiscardo Gumesindo Gustavo Iacopo Iacopone Iago Icaro
Icilio Ido Iginio Igino Ignazio Igor Ilario Ildebrando Ildefonso Illidio Illuminato Immacolato Indro Innocente
Innocenzo Iorio Ippocrate Ippolito Ireneo Isacco Isaia Ischirione Isidoro Ismaele Italo Ivan Ivano Ivanoe Ivo
Ivone Ladislao Lamberto Lancilotto Landolfo Lanfranco Lapo Laurentino Lauriano Lautone Lavinio Lazzaro Leandro
Leo Leonardo Leone Leonida Leonio Leonzio Leopardo Leopoldo Letterio Liberato Liberatore Liberio Liberto
Liborio Lidio Lieto Lino Lisandro Livino Livio Lodovico Loreno Lorenzo Loris Luciano Lucio Ludano Ludovico
Luigi Macario Maccabeo Maffeo Maggiorino Magno Maiorico Malco Mamante Mancio Manetto Manfredo Manilio Manlio
Mansueto Manuele Marcello Marciano Marco Mariano Mario Marolo Martino Marzio Massimiliano Massimo Matroniano
Matteo Mattia Maurilio Maurizio Mauro Medardo Medoro Melanio Melchiade Melchiorre Melezio Menardo Menelao Meneo
Mennone Mercurio Metello Metrofane Michelangelo Milo Minervino Mirco Mirko Mirocleto Misaele Modesto Monaldo
Monitore Moreno Mosè Muziano Namazio Napoleone Narciso Narseo Narsete Nazario Nazzareno Nazzaro Neopolo
Neoterio Nereo Neri Nestore Nicarete Nicea Niceforo Niceto Nicezio Nico Nicodemo Nicolò Niniano Nino Norberto
Nostriano Noè Nunzio Oddone Oderico Odidone Odorico Olimpio Olindo Oliviero Omar Omero Onesto Onofrio Onorino
Onorio Orazio Orenzio Oreste Orfeo Orio Orlando Oronzo Orsino Orso Ortensio Oscar Osmondo Osvaldo Otello
Ottaviano Ottavio Ottone Ovidio Paciano Pacifico Pacomio Palatino Palladio Pammachio Pancario Pancrazio Panfilo
Pantaleo Pantaleone Paolo Pardo Paride Parmenio Pasquale Paterniano Patrizio Patroclo Pauside Peleo Pellegrino
Pericle Perseo Petronio Pierangelo Piergiorgio Pierluigi Piermarco Piero Piersilvio Pietro Pio Pippo Placido
Platone Plinio Plutarco Polidoro Polifemo Pollione Pompeo Pomponio Ponziano Ponzio Porfirio Porziano Postumio
Prassede Priamo Primo Prisco Privato Procopio Prospero Protasio Proteo Prudenzio Publio Pupolo Pusicio Quarto
Quasimodo Querano Quintiliano Quintilio Quintino Quinziano Quinzio Quirino Radolfo Raffaele Raimondo Rainaldo
Ramiro Raniero Ranolfo Reginaldo Regolo Remigio Remo Remondo Renato Renzo Respicio Ricario Riccardo Richelmo
Rinaldo Rino Robaldo Roberto Rocco Rodiano Rodolfo Rodrigo Rolando Rolfo Romano Romeo Romero Romoaldo Romolo
Romualdo Rosario Rubiano Rufino Rufo Ruggero Ruperto Rutilo Sabato Sabazio Sabele Sabino Saffiro Saffo Saladino
Salomone Salomè Salustio Salvatore Salvo Samuele Sandro Sansone Santo Sarbello Saturniano Saturnino Saul
Saverio Savino Sebastiano Secondiano Secondo Semplicio Sempronio Senesio Senofonte Serafino Serapione Sergio
Servidio Serviliano Sesto Settimio Settimo Severiano Severino Severo Sico Sicuro Sidonio Sigfrido Sigismondo
Silvano Silverio Silvestro Silvio Simeone Simone Sinesio Sinfronio Sireno Siriano Siricio Sirio Siro Sisto
Soccorso Socrate Solocone Sostene Sosteneo Sostrato Spano Spartaco Speranzio Stanislao Stefano Stiliano
Stiriaco Surano Sviturno Taddeo Taide Tammaro Tancredi Tarcisio Tarso Taziano Tazio Telchide Telemaco
Temistocle Teobaldo Teodoro Teodosio Teodoto Teogene Terenzio Terzo Tesauro Tesifonte Tibaldo Tiberio Tiburzio
Ticone Timoteo Tirone Tito Tiziano Tizio Tobia Tolomeo Tommaso Torquato Tosco Tranquillo Tristano Tulliano
Tullio Turi Turibio Tussio Ubaldo Ubertino Uberto Ugo Ugolino Uguccione Ulberto Ulderico Ulfo Ulisse Ulpiano
Ulrico Ulstano Ultimo Umberto Umile Uranio Urbano Urdino Uriele Ursicio Ursino Ursmaro Valente Valentino
Valeriano Valerico Valerio Valfredo Valfrido Valtena Valter Varo Vasco Vedasto Velio Venanzio Venceslao
Venerando Venerio Ventura Venustiano Venusto Verano Verecondo Verenzio Verulo Vespasiano Vezio Vidiano Vidone
Vilfredo Viliberto Vincenzo Vindonio Vinebaldo Vinfrido Vinicio Virgilio Virginio Virone Viscardo Vitale
Vitalico Vittore Vittoriano Vittorio Vivaldo Viviano Vladimiro Vodingo Volfango Vulmaro Vulpiano Walter Zabedeo
Zaccaria Zaccheo Zanobi Zefiro Zena Zenaide Zenebio Zeno Zenobio Zenone Zetico Zoilo Zosimo Agnolo Alderano
Alphons Antonino Arnulfo Arsenio Atenulf Baccio Baldassare Beppe Coluccio Elladio Enzio Federigo Fiorino Fredo
Galasso Giampaolo Giampiero Gian Gioachino Gioffre Giustino Greco Guarino Hugo Ippazio Jacopo Lando Laureano
Luchino Manuel Marcantonio Micheletto Michelotto Nanni Niccolò Pasqual Pier Piergiuseppe Piermaria Pierpaolo
Piersanti Puccio Raffaellino Raffaello Ranieri Rembrandt Ricciotti Roman Ronaldo Ruggiero Sabatino Salvi
Santino Sergius Toni Tonino Venancio Vincentio Achile Aemiliano Aemilio Aeneas Affonso Agapeto Agatho Alanzo
Albirto Aldobrandino Alfeo Alfieri Alonso Alonzo Aloysius Alrigo Amadore Ambrosi Anastagio Anastasio Anastasius
Anatolio Andino Angelico Angioletto Angiolo Anjelo Antony Arcangelo Aretino Arlo Armand Armanno Armino Armo
Armond Arnaud Arnoldo Aroghetto Aroldo Arrighetto Attilo Augustino Azzo Azzolino Baiardo Baldassario
Bartolommeo Bellarmine Beltrano Belvedere Benedict Benvolio Berengar Bernardino Bertrando Bettino Biaggio
Biaiardo Biondello Blandino Bonaventure Bonfilio Borachio Braulio Brizio Buonfiglio Caj Cajetan Calvino Cappi
Carmyne Caseario Cason Celesto Cirrillo Colonel Constantin Constanzo Cosmas Cosmo Dantae Dantel Daunte Deangelo
Demarco Desi Deusdedit Don Donat Donati Donatien Donatus Donus Donzel Drago Eduardo Egiodeo Elario Elba Elisio
Emesto Emmanuele Enric Enrikos Enrique Estachio Este Eulalio Eustachio Ezzelin Falito Faramundo Faustino
Felicio Fidelio Filberto Filipo Fillipo Fino Fiorello Firmino Fleance Florentino Floritzel Fortino Frederico
Frediano Gasparo Genovese Giannino Giorgino Giraldo Gratiano Gregario Guerino Hadrian Hieronomo Honorius Horace
Horatio Hormisdas Horry Hortensio Ignacio Innocenzio Jenoa Jenoah Jeovanni Jiordano Jiovanni Jovanni Kajetan
Kalanidhi Kosmo Ladislas Lanz Lanzo Larenz Larenzo Lauro Leobardo Lombardi Lorenz Lothario Lotterio Lucan Lucca
Ludo Luigino Luka Lukah Maceo Marcellino Marcelo Marchello Marcio Marcoantonio Markanthony Marsalis Masaccio
Maso Maury Maximiliano Maximino Maximo Meo Mercury Messala Michel Montae Montay Monte Montel Montes Montez
Montrel Montrell Montrelle Mozart Mylon Naldo Napoleon Nari Nario Natanaele Nek Nerio Nero Nevio Nicoli
Nicomedo Nicostrato Nuncio Octavius Orland Orlondo Othello Otoniel Otón Paco Pascal Peppe Philario Pino Pippino
Pisano Primeiro Proculeius Rafaele Rafaello Rainieri Raphael Raul Reperto Ric Ricardo Ricciardo Ricco Rigo
Romario Romello Romelo Romy Roque Rudolpho Ruggerio Salvator Salvatori Salvatorio Salvatorre Savio Scevola
Scirocco Solanio Tacito Tancredo Teofilo Thorello Tino Tonio Tore Torre Tulio Ucello Udalrico Ullivieri Umfredo
Uso Vanni Vegliantino Venezio Venturo Vesuvio Vicenzo Vico Vincente Vitalian Vittorino Xaviero Xiomar Zan
Zanebono Zanipolo Zenzo`,
  pt: `Afonso Alexandre André António Artur Benjamim Bernardo Bruno Carlos Cristiano César Daniel David Dinis Diogo
Duarte Edgar Eduardo Elias Emanuel Feliciano Fernando Filipe Francisco Frederico Fábio Gabriel Gaspar Gil
Gonçalo Guilherme Gustavo Henrique Hugo Hélio Igor Isac Ivan Ivo Jaime Joaquim Jorge Josué José João Júlio
Leandro Leonardo Lourenço Lucas Luís Manel Manuel Marcelo Marco Marcos Martim Mateus Matias Mauro Micael Miguel
Moisés Mário Norberto Nuno Paulo Pedro Rafael Raul Renato Ricardo Roberto Rodrigo Romeu Rui Rúben Salvador
Samuel Sandro Santiago Sebastião Simão Sérgio Tiago Tomás Tomé Valentim Valter Vasco Vicente Vítor Xavier
Ângelo Alessandro Anthony Arthur Benjamin Benício Breno Bryan Caio Calebe Cauã Danilo Davi Deneval Elísio Enzo
Fabiano Fabrício Felipe Félix Gael Gúbio Heitor Isaac Kléber Ladislau Lorenzo Lucca Matheus Murilo Nataniel
Nicolas Noah Pablo Pietro Silas Sirineu Tertuliano Théo Víctor Warley Washington Yago Yango Yuri Álvaro Brian
Cláudio Denis Diego Ismael Joel Kevin Kévim Lisandro Luca Márcio Nelson William Wilson Antony Apollo Asafe
Augusto Bento Brayan Caleb Cauê Dante Dom Enrico Erick Henry Ian Isaque Juan Kaique Levi Liam Luan Luigi Léo
Mathias Matteo Nathan Oliver Otto Otávio Rael Ravi Ravy Renan Rhavi Ryan Thales Theodoro Thiago Thomas Vinicius
Yan Aarão Abdias Abdul Abdénago Abel Abelardo Abelâmio Abraim Abraão Abrão Absalão Abssilão Abílio Acilino
Acácio Acílio Acúrsio Adail Adalberto Adalsindo Adalsino Adamantino Adamastor Adauto Adelindo Adelino Adelmiro
Adelmo Ademar Ademir Adeodato Aderico Adiel Adner Adolfo Adonai Adonias Adonilo Adorino Adosindo Adriano Adriel
Adrien Adrião Adrualdo Adruzilo Adão Adélio Adério Adérito Adílio Adónis Afonsino Afre Africano Afrânio Agapito
Agenor Agnelo Agostinho Aguinaldo Aires Airton Aitor Aladino Alamiro Alan Alano Alarico Albano Alberico
Albertino Alberto Albino Alcibíades Alcides Alcindo Alcino Aldaír Aldemar Alder Aldo Aldónio Aleixo Aleu Alex
Alexandrino Alexandro Alfeu Alfredo Alito Alivar Almerindo Almiro Almirodo Almurtão Alonso Aloís Aloísio Alpoim
Altino Alvarim Alvarino Alvino Alvário Alão Aléxio Alípio Alírio Alítio Alívio Amadeu Amadis Amado Amador
Amarildo Amaro Amarílio Amauri Ambrósio Aminadabe Amorim Amâncio Amândio Américo Amílcar Amós Anacleto Anael
Anaim Analide Anania Ananias Anaquim Anastácio Anatólio Andreias Andreo Andrés Angelino Angélico Aniceto Anielo
Anolido Anselmo Antelmo Antenor Antero Antonelo Antonino Antão Aníbal Anísio Aparício Apolinário Apolo Apolónio
Aprígio Aquil Aquila Aquiles Aquilino Aquino Aquira Aramis Arcanjo Arcelino Arcádio Arcélio Arcílio Ardingue
Argemiro Argentino Ari Ariel Arine Ariosto Arisberto Aristides Aristóteles Arlindo Armandino Armando Armelim
Armindo Arménio Arnaldo Arnoldo Aron Arquibaldo Arquimedes Arquimino Arquimínio Arsénio Ary Ascenso Asdrúbal
Assis Asélio Atanásio Ataíde Atão Aubri Aureliano Aurelino Ausendo Austrelino Avelino Aventino Axel Ayres Aziz
Azuil Azélio Baguandas Balbino Baldemar Baldomero Balduíno Baltasar Baptista Baqui Barac Barcino Barnabé
Bartolomeu Barão Bassarme Bastião Basílio Batista Bebiano Belarmino Belchior Belisário Belmiro Bendavid
Benedito Benevenuto Benvindo Berardo Berilo Bernardim Bernardino Bertino Berto Bertoldo Bertolino Betino Beto
Bianor Bibiano Boanerges Boaventura Boavida Bonifácio Brandão Briolanjo Bruce Brás Bráulio Brígido Bárbaro
Bértil Bóris Cael Caetano Caim Calisto Calvino Camilo Carlindo Carlo Carmim Carmério Casimiro Cassiano
Castelino Castor Catarino Catilina Caíco Cecílio Cedrico Celestino Celino Celso Celto Celísio Cesaltino Cesário
Charbel Christian Cid Cidalino Cildo Cipriano Cireneu Cirilo Ciro Clarindo Claudemiro Clemente Clemêncio Clife
Clodomiro Clésio Clídio Clóvis Conrado Constantino Constâncio Consulino Corsino Cosme Crispim Cristofe
Cristóforo Cristóvão Cursino Custódio Cássio Cândido Célio Célsio Césaro Cícero Cílio Cíntio Damas Damasceno
Damien Damião Dario Darque Davide Davino Deivid Dejalme Delfim Delfino Delmano Delmar Delmiro Demétrio Dener
Denil Deodato Deolindo Derick Desidério Deusdedito Dhruva Diamantino Didaco Dieter Dilan Dilermando Dimas
Dinarte Dino Dioclécio Dionísio Diotil Dirque Divo Djalma Djalme Djalmo Domingos Domínico Donaldo Donato
Donzílio Dorico Dositeu Druso Dulcínio Durbalino Durval Durvalino Duílio Dácio Dárcio Dâmaso Décimo Décio
Délcio Délio Dércio Díon Dírio Dóriclo Dúnio Eberardo Eder Edir Edmero Edmundo Edmur Edo Eduartino Eduíno
Edvaldo Edvino Egas Egil Egídio Eleazar Eleutério Elgar Eli Eliab Eliano Eliezer Elioenai Eliseu Elisiário
Elmano Elmar Elmer Eloy Elpídio Elvino Elzeário Elzo Eládio Elói Emaús Emiliano Emo Emídio Emílio Eneias Enes
Engrácio Enio Enoque Enrique Erasmo Ercílio Eric Erico Erik Erique Ermitério Ernesto Ernâni Esaú Esmeraldo
Estanislau Estefânio Estevão Estácio Estéfano Estélio Euclides Eufrásio Eugénio Eulógio Eurico Eustácio
Eustáquio Eusébio Evaldo Evandro Evangelino Evaristo Evelácio Evelásio Everaldo Everardo Evélio Evêncio
Expedito Ezequiel Fabião Falco Falcão Faustino Fausto Felicíssimo Felisberto Felismino Felício Ferdinando
Fernandino Fernão Ferrer Fidélio Filino Filinto Filipo Filomeno Filoteu Filémon Firmino Firmo Florentino
Floriano Florival Flávio Fortunato Fradique Franclim Franklim Franklin Franklino Fred Frede Fredo Fulgêncio
Fúlvio Gabino Gabínio Galiano Galileu Gamaliel Garcia Garibaldo Gascão Gastão Gaudêncio Gedeão Genésio Georgino
Geraldo Gerardo Gerberto Germano Gerson Gersão Gervásio Getúlio Giani Gilberto Gildo Gildásio Gimeno Ginestal
Gino Giovani Girão Godofredo Goma Gomes Graciano Graciliano Gregório Grácio Guadalberto Gualdim Gualter Gueir
Gui Guido Guildo Guilhermino Gumersindo Gumesindo Gusmão Guterre Gávio Habacuc Habacuque Hamilton Haraldo
Haroldo Hazael Heldemaro Heldo Heleno Helier Heliodoro Hemaxi Hemetério Hemitério Henoch Heraldo Herberto
Herculano Heriberto Herlander Hermano Hermenegildo Hermes Hermitério Hermínio Hernâni Hervê Herédio Higino
Hildeberto Hildebrando Hildegardo Hilário Hipólito Hirondino Homero Honorato Honório Horácio Huberto Humberto
Héber Hélder Hélmut Hélvio Hérman Hólger Iag Iago Ianis Ibérico Idalécio Idavide Idelso Idálio Idário Ildefonso
Ildo Ilídio Indalécio Indra Indro Infante Ingo Inocêncio Inácio Irineu Irmino Isael Isaltino Isandro Isauro
Isaí Isaías Isidoro Isidro Isildo Isolino Israel Ivaldo Ivanoel Izalino Iúri Jabes Jabim Jacinto Jacob Jacó
Jader Jadir Jair Jairo James Jamim Janai Janardo Janique Jansénio Januário Jaque Jaques Jarbas Jardel Jasmim
Jasão Jeremias Jerónimo Jessé Jesualdo Jetro Joabe Job Jocelino Jociano Jofre Jonas Jonathan Jonatã Jordano
Jordão Joscelino Josefino Josefo Joselindo Joselino Joshua Josias Josselino Jovelino Jovito Joás Judas Judá
Juliano Julião Juno Justiniano Justino Juvenal Juventino Jácome Jónatas Jóni Jório Júnio Lael Laertes Laudelino
Laureano Laurentino Lauriano Laurindo Lauro Laurénio Laércio Leal Lemuel Leoberto Leone Leonel Leonildo
Leonício Leonídio Leopoldo Leónidas Leôncio Liberto Libertário Liciniano Licínio Lidório Liliano Lindorfo
Lindoro Lineu Lino Lisuarte Lito Livramento Lopo Loreto Lorival Lourival Luciano Lucílio Lucínio Ludgero
Ludgério Ludovico Ludovino Lupicino Lutero Luzio Lázaro Léccio Lécio Lénio Lícidas Lício Lídio Lígio Línton
Lúcio Maciel Macário Madail Madaleno Madate Madjer Madu Magdo Magno Mago Mair Mamede Manassés Mapril Marcelino
Marcial Marcus Marcílio Margarido Mariano Marito Marlon Marolo Martinho Martiniano Martino Martins Marto Marvão
Marílio Matusalém Mauri Maurício Maurílio Max Maximiano Maximiliano Maximino Melchior Melco Mem Mendo Mesaque
Messias Micah Mikael Mileu Milo Milton Mimon Mimoso Miqueias Mirco Miro Mis Misael Modesto Munir Márvio Mátio
Máximo Mélvin Múcio Nabor Nadir Naod Narsélio Nascimento Nasser Natalino Natalício Natanael Natálio Natã Natão
Natércio Nazário Nelmo Nembrode Nemésio Nenrode Neotero Nereu Nero Nestor Neutel Neóteles Nichal Nicodemos
Nicola Nicolau Nicásio Niete Nil Nilo Nilson Nilton Nino Nivaldo Nobre Noel Nonato Norival Normano Noé Nádege
Nélio Nêuton Nídio Nísio Núrio Octaviano Octávio Odair Odeberto Olavo Olegário Olindo Olinto Olivar Oliveiros
Olivier Olivério Olímpio Omar Omer Ondino Onildo Onofre Orandino Orestes Orlandino Orlando Orlindo Orêncio
Orósio Oseas Oseias Osmano Osmar Osvaldo Osório Otacílio Otelo Otniel Oto Otoniel Ovídio Pacal Parcidio Pascoal
Patrício Paulino Pedrino Pelaio Peniel Pepe Perfeito Perpétuo Pio Pitágoras Plácido Plínio Policarpo Pompeu
Porfírio Pracídio Prado Priam Primitivo Primo Principiano Priteche Prião Procópio Prudêncio Próspero Pépio
Péricles Pérsio Querubim Quiliano Quim Quintino Quirilo Quirino Quéli Quévin Quírio Rafaelo Rai Raimundo Ralfe
Ramberto Ramiro Ramon Randolfo Reginaldo Regino Reinaldo Reinamor Reis Remi Remígio Remízio Reno René Requerino
Rigoberto Ringo Riu Rivelino Robim Roboredo Rodolfo Rogélio Rogério Rolando Roli Rolim Romano Romarico Romarigo
Romário Romão Ronaldo Roque Roriz Rosano Rosil Rossano Rubim Rudesindo Rudolfo Rufino Ruperto Rurique Russel
Râdamas Rómulo Rúdi Rúpio Sabino Sacramento Sadi Sadraque Sadrudine Saladino Salazar Salemo Sales Salomão
Salustiano Salustiniano Salviano Samaritano Samir Sancho Sancler Sandrino Sansão Santelmo Saulo Sauro Saúl
Secundino Segismundo Seleso Selmo Selésio Serafim Sereno Sertório Sesinando Severiano Severino Severo
Siddhártha Sidnei Sidraque Sidónio Sifredo Silvano Silvestre Silviano Silvério Simauro Simplício Sindulfo
Sinésio Sisenando Sisnando Sisínio Sixto Soeiro Solano Sotero Suraje Susano Sálvio Sário Sátiro Sávio Sénio
Sílvio Sívio Sócrates Taciano Tadeu Tarcísio Tarsício Tasso Tatiano Teliano Telmo Telo Tenório Teobaldo
Teodemiro Teodomiro Teodoro Teodósio Teotónio Terêncio Teófilo Tibério Ticiano Tierri Timóteo Tirso Tito Tobias
Toledo Tolentino Toni Torcato Torquato Trajano Tristão Tude Turgo Tácio Tâmiris Téon Tércio Túlio Ubaldo Udo
Ulisses Ulrico Urbano Urbino Urias Uriel Urien Valdemar Valdir Valdo Valdomiro Valente Valentino Valgi Valério
Vando Varo Vaíse Venceslau Ventura Venâncio Verdi Vergílio Veridiano Veríssimo Vianei Vicêncio Vidal Vidaúl
Vidálio Vilator Vili Vinício Virgulino Virgílio Virgínio Viriato Vitaliano Vitiza Vitorino Vitálio Vitório
Vivaldo Viveque Vladimiro Vânio Vérter Vêndel Vílmar Vílson Xenócrates Xerxes Xico Xisto Xénio Xénon Zacarias
Zaido Zaqueu Zarco Zardilaque Zaíro Zeferino Zerá Zéfiro Zélio Ámon Ápio Áser Átila Áureo Édi Édipo Élio Élsio
Élson Élton Ícaro Íngue Ítalo Íven Ódin Óscar Hayden`,
  nl: `Aaron Abdullah Abe Abel Abraham Ace Adam Adriaan Adrian Ahmad Ahmed Ahmet Aiden Alan Albert Aleksander Alex
Alexander Ali Alparslan Amin Amir Anouar Anthony Anton Antoni Aras Arda Arie Armin Aron Arthur Axel Ayaz Ayden
Ayman Ayoub Badr Bart Bastiaan Ben Benja Benjamin Bentley Benyamin Berend Bilal Bjorn Boas Boaz Bobby Bodhi
Bodi Boet Boris Bradley Bram Brandon Brenn Brent Brian Bruce Bruno Bryan Can Casper Chris Christiaan Christian
Christopher Coen Colin Collin Cornelis Daan Daley Damian Damin Daniel Danilo Dante Dave Davey Davi David Davy
Dax Dean Deen Deniz Devin Dex Dexx Diego Dies Dion Dirk Djayden Dominik Don Donny Dorian Douwe Duco Duuk Dylan
Dylano Eli Elias Elijah Emin Emir Ensar Enzo Eray Ethan Evan Eymen Ezra Faas Fabian Fedde Felix Fender Ferre
Filip Finley Finn Finnley Flip Florian Floris Flynn Fos Foss Frederik Freek Frenkie Fynn Gabriel George Gerrit
Gideon Giel Gijs Giovanni Glenn Guus Hamza Harvey Hein Hendrik Hidde Hugo Huub Ian Ibrahim Idris Igor Ilay
Ilias Ilyas Imran Isaac Isaiah Ismail Ivan Ivar Ivo Jace Jack Jackson Jacob Jacobus Jairo Jaivey Jake Jakob
Jakub James Jamie Jan Jari Jason Jasper Javi Jax Jaxon Jaxx Jay Jayce Jayden Jaylano Jaylen Jayson Jayvano
Jefta Jelle Jelmer Jelte Jens Jeppe Jeremiah Jesper Jesse Jidde Jim Jimi Jimmy Joah Joas Job Joe Joep Joes Joey
Johan Johannes John Jona Jonah Jonas Jonathan Joost Jop Jordan Jordy Joris Jorn Jorrit Jort Joseph Josh Joshua
Joël Juda Julan Jules Julian Julius Junayd Jur Jurre Justin Kaan Kacper Kai Kaj Karam Kasper Kay Kayden Keano
Kees Kenan Kenji Kenzo Kerem Kevin Kian Kjeld Klaas Koen Krijn Kyan Kyano Lars Lasse Laurens Leendert Len Lenn
Lennon Lennox Leo Leon Leonardo Lev Levi Levy Lewis Lex Liam Lieuwe Liyam Loek Loet Logan Lorenzo Louay Louie
Louis Luc Luca Lucas Luciano Luka Lukas Luke Luuk Lux Lyam Maarten Maas Mace Mads Maes Maher Mahir Malik Manoah
Manu Manuel Marcel Marcus Marijn Marinus Marius Mark Mart Martin Mas Mason Mateo Mathijs Mats Matteo Matthew
Matthias Matthijs Matz Maurits Max Maxim Maximilian Mayson Mees Mehmet Melle Mels Menno Merijn Mert Mex Micah
Micha Michael Mick Midas Miguel Mik Mika Mike Milan Milano Miles Milo Mink Miran Mirza Mitch Mohamed Mohammad
Mohammed Moos Morris Moussa Mozes Muhammad Muhammed Musa Mustafa Mylan Mylo Nadir Naoufal Naoufel Natan Nathan
Naud Nick Nico Niek Niels Nikodem Nils Nino Noah Noam Noan Nolan Noud Nouri Nout Novan Nox Noël Odin Olaf Ole
Oliver Olivier Oliwier Omar Oscar Oskar Osman Otis Otto Owen Pelle Pepijn Philip Pieter Pim Quin Quinten Raf
Rafael Raff Ralph Raphael Ravi Rayan Rayen Rens Revi Rick Riv Roan Robert Rohan Rover Rowan Ruben Ryan Sabir
Safouan Safouane Sami Samuel Sander Savi Scott Seb Sebas Sebastiaan Sebastian Sef Seff Semih Senn Senne Sep
Sepp Seppe Seth Sev Shane Siebe Siem Siep Sil Silas Silvan Simon Sjoerd Sjors Stan Stef Stefan Sten Steven
Stijn Storm Sven Sverre Ted Teije Teun Teunis Theo Thiago Thije Thijmen Thijn Thijs Thom Thomas Tibbe Tieme
Ties Tijmen Tijn Tijs Tim Timo Tobias Tobin Toby Tom Tomas Tommy Toon Tristan Tuur Twan Tycho Tygo Tyler Tymon
Umut Valentijn Valentino Vic Victor Viggo Vigo Vik Viktor Vince Vincent Vinz Wes Wessel Willem William Wout
Wouter Xander Xavi Xavier Xem Yahya Yannick Yasin Yassin Yassine Yassir Younes Youp Yousef Youssef Yusuf Yves
Zain Zakaria Zayd Zayn Zef Zev Zeyd Zion Arne Bent Dries Emiel Emile Gilles Jarne Jef Kobe Lander Lennert Lowie
Mathias Mathis Maurice Mauro Miel Nand Nicolas Robbe Rune Thibo Tibo Wannes Warre Berat Quinn Rik Riley Wesley
Abdul Achiel Alain Alexandre Alexis Alfons Alfred Anas Andreas André Andy Angelo Antoine Antonio Antonius
Antoon Armand Arnaud Arno Arnold Benny Benoit Bernard Bert Brahim Brecht Briek Carl Carlo Carlos Cedric Charles
Christof Christoph Christophe Claude Constant Cyriel Danny Dany Dario Denis Dennis Didier Diederik Dieter
Dimitri Eddy Edgard Edmond Edouard Eduard Edward Edwin Emmanuel Eric Erik Erwin Etienne Ferdinand Fernand
Florent Francis Franciscus Franky Frans François Freddy Frederic Frederick Gaston Geert Geoffrey Georges Gerard
Gerardus Gerry Gert Ghislain Gianni Gilbert Gino Giuseppe Gregory Guido Guillaume Gunter Gunther Gustaaf Guy
Hannes Hans Harry Hasan Hassan Henk Henri Henricus Herman Hubert Ignace Jaak Jacques Jamal Jarno Jean Jeffrey
Jeremy Jeroen Joachim Joannes Jochen Joeri Johnny Johny Joppe Joran Jordi Joren Jos Josephus Josse Jozef Juan
Julien Jurgen Kamiel Karel Karim Karl Ken Kenneth Kenny Khalid Kjell Koenraad Kris Kristiaan Kristof Kurt
Laurent Leander Leonard Leopold Lieven Lionel Lode Lodewijk Loïc Lucien Ludo Ludovic Ludovicus Ludwig Marc
Marco Mario Marnix Martijn Mathieu Mehdi Michel Michiel Mohamad Murat Mustapha Nicky Norbert Omer Pascal
Patrick Patrik Paul Pedro Petrus Philippe Pierre Piet Piotr Pol Rachid Raoul Raymond Remi Renaat René Richard
Rob Robby Roel Roeland Roland Romain Ronald Ronny Rony Roy Rudi Rudolf Rudy Said Samir Sammy Serge Stefaan
Stephan Steve Stéphane Sébastien Theodoor Thibault Thibaut Thierry Thor Tibe Tijl Timothy Tony Urbain Valère
Walter Ward Werner Wilfried Wilhelmus Willy Wim Yvan Aidan Akram Auke Berkay Boudewijn Brett Caleb Damiën
Danley Delano Demian Denzel Dexter Dinand Dominic Duncan Efe Emre Enes Eren Evert Friso Gijsbert Harm Hessel
Jaimy Jochem Kuzey Lennard Lennart Lenny Leroy Magnus Maik Markus Marouan Martinus Marvin Marwan Maxwell Melih
Melvin Memphis Merlijn Mikail Mirac Nassim Nelson Nicolaas Nigel Nouh Olle Patryk Phyllon Poyraz Quentin Quint
Rafi Ralf Ramon Ray Reda Redouan Reinier Reinout Remco Remy Renzo Ricardo Ries Rijk Rinze Roef Roelof Rogier
Roman Romano Ronin Rowen Rutger Salim Sean Selim Semm Sergio Sieb Sietse Sill Silvijn Simeon Sion Skyler
Soufian Stefano Steijn Swen Sybren Taeke Taha Talha Thies Thijme Tiago Tiemen Tigo Tije Timme Timon Timur Tren
Troy Tyson Vincenzo Vinn Walid Wassim Wess Wiebe Wiktor Winston Xam Yari Yaro Yasser Yigit Youri Yunus Zakariya
Zeger`,
} as const;
