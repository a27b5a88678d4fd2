/** Made by scripts/build-inventories.mjs; change that, not this. Sources and licences: SOURCES.md. */
export const FEMALE = {
  fr: `Abigaïl Adeline Adrienne Adèle Adélaïde Agathe Agnès Aimée Alice Aline Amandine Amélie Anatolie Anaïs Andrée
Angeline Angèle Angélina Angélique Annabelle Annette Antoinette Ariane Arielle Arlette Audrey Augustine Aurélie
Axelle Bernadette Berthe Betty Blanche Brigitte Béatrice Bénédicte Carine Caroline Catherine Chantal Charline
Charlotte Chloé Christelle Christiane Christine Claire Clara Clarisse Claudine Clotilde Clémence Clémentine
Coralie Corinne Cécile Célestine Céline Danielle Daphné Delphine Denise Diane Dorothée Débora Ella Elsa Emma
Emmanuelle Ernestine Estelle Esther Eugénie Eva Fanny Flavie Fleur Flore Florence Francine Françoise Frédérique
Félicie Gabrielle Gaëlle Geneviève Georgette Germaine Gertrude Gisèle Henriette Hermine Hortense Huguette
Héloïse Hélène Inès Irina Iris Irène Jacqueline Janine Jeanne Jocelyne Joséphine Joëlle Judith Julia Julie
Juliette Justine Laura Laure Laurence Laurine Lorraine Lucie Lucienne Lucille Ludivine Lydie Léa Léna Léonie
Madeleine Magali Manon Margot Marguerite Marianne Marie Marion Marlène Marthe Martine Mathilde Maud Maureen
Michèle Mireille Miriam Monique Morgane Muriel Mélanie Mélissa Nadine Nadège Nathalie Nicole Noémie Noëlle
Océane Odette Odile Pascale Paulette Pauline Prudence Pénélope Rachel Raphaëlle Raymonde Rébecca Renée Rita
Rosalie Régine Sabine Salomé Sandra Sandrine Sarah Simone Solange Sophie Stéphanie Suzanne Sylviane Sylvie
Séverine Tatiana Théodora Thérèse Valérie Violette Virginie Viviane Véronique Yolande Yvette Yvonne Zoé Ève
Édith Éliane Élisabeth Élise Élodie Éloïse Éléonore Émilie Évelyne Aaliyah Ada Adina Adriana Agatha Aida Aina
Aisha Alana Alba Alea Aleksandra Alena Alessia Alexandra Alexia Alia Alicia Alina Alisa Alisha Alissa Aliya
Aliyah Alma Alva Alyssa Amália Amanda Amara Amber Amélia Amina Amira Amy Ana Anastasia Angela Anika Anna
Annabel Annika Anouk Antonia Aria Ariana Arianna Arya Asia Astrid Aurelia Aurora Ava Ayla Aylin Azra Bella
Bianca Camilla Carla Carlota Carlotta Carolina Cecilia Célina Chiara Cleo Dalia Daria Deborah Delia Diana Dina
Eda Ela Elea Eleanor Elena Eleni Eleonora Eliana Elif Elin Elina Eline Elisa Eliza Ellen Elli Ellie Ema Emelie
Emilia Emilija Emily Enya Felicia Filippa Fiona Flavia Freya Frida Giada Gioia Giulia Hailey Hana Hanna Hannah
Helen Helena Ida Ina Isabel Isabella Iva Ivy Jael Jana Janina Jara Jasmin Jasmine Jennifer Joana Johanna Joline
Juliana Juna Kaja Kiara Kira Klara Laila Lana Lara Larissa Lavinia Layla Leah Leana Leandra Leila Leni Leona
Leonora Letizia Leyla Lia Liana Lilia Liliana Lilly Lily Lina Linn Linnea Lisa Liv Livia Lola Lorena Lotta
Louisa Louise Luana Lucia Lucy Luisa Luise Luna Lya Lynn Maia Maira Maja Malena Malia Malin Malina Malou Mara
Margaux Maria Marina Marta Mathilda Matilda Matilde Maya Maëlle Medina Melina Melisa Melody Mia Michelle Mila
Milena Milla Mina Mira Moira Mona Naomi Natalia Nela Neva Nia Nika Nila Nina Nisa Noelia Noémi Nora Nova Nuria
Olivia Paula Paulina Pia Rahel Reina Robyn Romina Romy Ronja Roza Ruby Samira Sara Sarina Selin Selina Selma
Sena Serena Sienna Silvia Sina Sofia Sonja Sophia Soraya Tabea Talia Tamara Tara Tea Teodora Teresa Tessa Thea
Theresa Tiana Timea Tina Valentina Valeria Vanessa Vera Viktoria Viola Vivienne Wilma Xenia Yara Yasmin Zara
Zoey Alexandria Anne Colette Constance Jeannine Josette Laetitia Marcelle Margaret Maggie Maryse Patricia
Susanne Susan Dominique Fabienne Jessica Josiane Liliane Nelly Karine Laurie Maude Aicha Anissa Ashley Aya
Berenice Camelia Candice Cassandra Cassie Celia Charlene Cloé Emmy Farah Fatima Fatma Flora Gabriella Halima
Harriet Ilona Inaya Isis Janna Jenna Jolie Joyce Juliet Kayla Kelly Khadija Kim Kimberley Lauren Laverne Leanne
Lili Lindsay Line Lise Lisette Lydia Maeva Mariam Maribel Maryam Melinda Merle Meryem Mya Myriam Nada Norah
Nour Ornella Paloma Paola Rania Roxane Sabrina Safiya Salma Savannah Selena Shana Sonia Tania Tess Thalia
Tiffany Wendy Yasmina Yasmine Zahra -- Abdonie Abeline Abigaelle Acacie Acanthe Adalbaude Adalsinde Adegrine
Adeltrude Adolphie Adonise Adrastée Adrehilde Adélie Agilberte Aglaé Agnane Agneflète Agrippine Alaine Alaïs
Albane Alberte Albérade Alcidie Alcine Alcyone Aldegonde Aleth Alexandrine Alexanne Alexine Aliette Alizé
Aliénor Aloyse Aloïse Alphonsine Althée Amaliane Amalthée Amante Amarande Amaranthe Amaryllis Ambroisie Ameline
Aminte Améliane Anastasie Anaëlle Anceline Angadrême Angilberte Anicette Anicée Annonciade Ansberte Anstrudie
Anthelmette Antigone Antonine Anémone Aphélie Apolline Aquiline Arabelle Arcadie Argine Aricie Armance Armande
Armandine Armeline Armelle Armide Armine Arnaude Arsènie Arthurine Artémis Asceline Ascension Assomption
Astarté Astrée Astérie Athalie Athanasie Athina Athénaïs Aube Aubertine Aude Audeline Aure Aurelle Auriane
Aurélienne Auxane Aveline Avigaëlle Avoye Axeline Aymardine Aymonde Azalée Azeline Azélie Barbe Basilisse
Bathilde Bertille Beuve Blandine Brunehaut Brunehilde Bérangère Charlaine Clio Clélie Coline Conception
Coraline Corentine Cyrielle Dieudonnée Doriane Dorine Douce Edmée Emmelie Eudoxie Eulalie Euphrasie Eusébie
Fantine Faustine Florie Fortunée Francette Francia Gerberge Guenièvre Guilhemine Guillemette Gustavine
Gwenaëlle Honorine Iseult Ismérie Jacinthe Jehanne Laurane Laureline Lauriane Laurène Léonne Léopoldine
Maguelone Mahaut Mallaury Marceline Mauricette Maxellende Moïsette Mylène Mégane Mélisande Mélissandre Mélodie
Nine Olympe Ombline Ophélie Oriande Oriane Orlane Ozanne Paule Perrine Philippine Philomène Primerose Priscille
Pulchérie Pécine Pélagie Pétronille Quentine Quintia Quiéta Reine Rolande Romane Roseline Réjeanne Sibylle
Sixtine Soline Suzon Swassane Ségolène Thaïs Tiphaine Ursule Victoire Vinciane Xavière Ysaline Yseult Zoéva
Émeline Émérance Émérencie Évangéline Adea Ajana Ajla Ajlin Ajna Alara Alenia Aleya Aleyna Alissia Alya Alyssia
Amadea Ambra Amea Amen Amra Anahita Anastasija Andjelina Andrina Anina Arisa Asja Asya Ayana Bigna Cataleya
Clea Dahlia Dea Diara Dua Eliona Ena Finja Flurina Gelila Gianna Giorgia Hava Helin Hira Ilaria Ilenia Iliana
Inara Jil Jusra Kaia Kalea Kaya Klea Ladina Laia Larina Leia Lenia Lenya Leoni Leya Liara Liva Liya Liyana
Luena Madlaina Maila Malea Mattea Mayla Melia Merjem Najla Nala Naya Nayla Nea Nefeli Nejla Nerea Neyla
Philippa Rajana Rea Rhea Riana Rona Runa Rüya Samara Seraina Siana Siara Sidra Simea Sofija Tilda Tilla Tuana
Uma Vittoria Yuna Zana Alexandrie Luce Margaud Nath Olivie Abigael Alizee Alycia Ambrine Amel Aminata Anae
Annaelle Asma Assia Assya Awa Cali Calie Cassandre Celya Chahinez Chaima Chayma Clelia Dounia Eleana Elissa
Eloane Elona Elora Elya Elyna Elyne Emie Emmie Emna Emy Enola Enora Erine Eya Fatoumata Florine Gwendoline
Hafsa Hajar Hanae Hawa Hiba Hind Honor Ibtissem Ilana Ilyana Imane Imen Imene Isabeau Isaure Isra Ivette Izia
Jaimie Janel Janelle Jihane Juline Kadence Kahina Kaina Kalet Kamelia Kayna Kelia Kelya Kenza Kessy Kordell
Kyara Kyrielle Lalie Laly Lamia Larue Layana Leala Leane Leelou Leina Leontyne Lesh Leyna Lilie Lilou Lilwenn
Lilya Lisle Lison Loane Loanne Loring Louane Louann Louanne Louna Lucetta Lucile Lunette Lyana Lyla Lyle Lylia
Lylou Lyna Maelia Maelie Maeline Maelly Maellys Maely Maelyne Maelyss Maily Mailys Maimouna Maina Maine Maissa
Maissane Maiwenn Malak Manel Manelle Margo Marilou Marvelle Marwa Marylou Mavis Maylis Mayssa Maëlys Meissa
Melisenda Mellina Melyna Melyne Merane Meriem Merla Merlyn Meryl Miette Mignon Méline Naelle Naia Naila Naima
Nais Naomie Nawel Neila Nelia Nell Nesrine Ninon Noelie Noeline Nola Rahma Safa Safia Sakina Samia Sana Selene
Shaima Shaina Shanna Shayna Sherine Sidonie Sirine Solène Soukaina Soumaya Suzie Syrine Taina Yaelle Youna
Yousra Zelie Zia`,
  en: `Aaliyah Abby Abigail Ada Adela Adele Adeline Adriana Adrienne Agnes Agustina Aida Aileen Aimee Aisha Alana Alba
Alberta Albina Alejandra Alena Alessandra Alessia Alexa Alexandra Alexandria Alia Alice Alicia Alisa Alisha
Alison Aliya Aliyah Allison Alma Alyssa Amalia Amanda Amara Amaya Amber Amelia Amelie Amina Amira Amparo Amy
Ana Anabel Anais Anastasia Angela Angelica Angelina Angeline Angie Anika Anissa Anita Ann Anna Annabel Annabell
Annabelle Anne Annette Annie Antoinette Antonietta Antonina Araceli Ariane Arianna Arielle Ashlee Ashleigh Asia
Astrid Athena Audrey Augusta Aurelia Aurelie Ava Ayla Aylin Barbara Beatrice Becky Belinda Bella Berenice
Bernadette Bernice Berta Bertha Beth Bethany Betty Beverly Bianka Blanca Blanche Bonnie Brandi Brenda Briana
Bridget Brigitte Brooke Brooklyn Caitlyn Calista Camila Camilla Camille Candace Candice Cara Carla Carlotta
Carmela Carole Carolina Caroline Carolyn Casandra Cassandra Catalina Caterina Catherine Cathrine Cathy Cecile
Cecilia Celestine Celia Celine Charlene Charlotte Chelsea Chelsey Cheryl Chloe Christa Christelle Christie
Christine Christy Cindy Claire Clara Clarissa Claudia Claudine Clementina Clementine Clotilde Colleen
Concepcion Constance Consuelo Cora Coralie Cristina Crystal Cynthia Dagmar Daisy Damaris Daniela Daniella
Danielle Daphne Darlene Dawn Deanna Debbie Deborah Debra Delfina Delia Delphine Denise Desiree Destiny Diana
Dianna Dianne Dina Domenica Donna Dorcas Doreen Doris Dorothea Dorothy Ebba Ebony Eda Edith Edna Eileen Elaine
Eleanor Elena Eleonore Eliane Elinor Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elmira Elna Eloisa
Eloise Elsa Else Elsie Elvira Emelie Emely Emilia Emilie Emily Emmy Erica Erika Erna Ernestina Ernestine
Esperanza Estefania Estella Estelle Esther Ethel Eugenia Eulalia Eunice Eva Eve Eveline Evie Fabiola Faith
Fanny Fatima Faye Felicia Filomena Fiona Flavie Flora Florence Francesca Francisca Frederique Frida Frieda
Gabriella Gabrielle Genevieve Genoveva Georgette Georgia Geraldine Gerda Gertrude Gilda Gillian Gina Giovanna
Gladys Glenda Gloria Graciela Greta Gudrun Gwen Gwendolyn Hailey Haley Hanna Hannah Harriet Hayley Hazel
Heather Heidi Helen Helena Helene Helga Heloise Henrietta Henriette Hermina Herta Hilda Hildegard Hilma Holly
Hortense Hulda Imelda Ines Inez Irene Iris Isabel Isabell Isabella Jacqueline Jana Jane Janet Janice Janis
Jaqueline Jasmin Jasmine Jayne Jazmin Jeanette Jeanne Jeannette Jeannie Jenna Jennie Jennifer Jenny Jessica
Jill Jillian Joana Joann Joanna Joanne Jocelyn Jodi Jodie Joelle Johanna Jolie Josefa Josefina Josephine
Josiane Joyce Juana Juanita Judith Judy Julia Juliana Julie Juliet Justina Justine Kaitlin Kaitlyn Kara Karen
Kari Karina Karine Karla Kassandra Katarina Kate Katelyn Katharina Katherine Kathleen Kathryn Kathy Katie
Katrina Kay Kayla Kaylee Kayleigh Kelli Kellie Kendra Kira Kirsten Kirstin Krista Kristi Kristie Kristina
Kristine Kristy Krystal Kylie Kyra Laila Lana Larissa Latoya Laura Laurie Laurine Lavinia Layla Leah Leanne
Leda Leila Lelia Leona Leonie Leonor Leonora Leticia Lia Liana Lilian Liliana Liliane Lilla Lillian Lilly Lily
Lina Linnea Lisa Lisette Liza Lois Lola Lorena Loretta Lori Lorna Lorraine Louisa Louise Lourdes Lucia Lucie
Lucienne Lucille Lucinda Lucy Luisa Luna Lydia Lynda Lynette Lynne Mabel Madeline Maeve Mafalda Magali
Magdalena Maggie Maia Maida Malika Malvina Mandy Manuela Mara Marcelina Marcella Marcelle Marcia Margaret
Margarita Margot Margret Marguerite Mariah Mariam Marian Mariana Marianna Marianne Maribel Marie Marielle
Marilyn Marina Marisa Marisol Marjorie Marlen Marlene Marta Martha Martina Martine Maryam Maryse Mathilde
Matilda Matilde Maud Maude Maureen Maxine Maya Mayra Megan Meghan Melanie Melinda Melisa Melissa Melody
Mercedes Meredith Mia Micaela Michaela Michele Michelle Mikayla Mindy Minerva Miranda Mireille Miriam Misty
Molly Mona Monica Monique Muriel Mya Myra Myriam Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nellie Neva
Nia Nichole Nicole Nikki Nina Noelia Noemi Noemie Nora Norma Oceane Octavia Ofelia Olga Olivia Otilia Paige Pam
Pamela Pascale Patty Paula Paulette Pauline Peggy Penelope Penny Petra Phoebe Phyllis Polly Priscilla Prudence
Rachael Rachel Rafaela Ramona Raphaelle Raquel Rebeca Rebecca Rebeka Rebekah Regina Reina Renee Rhonda Rita
Roberta Robyn Rochelle Rocio Rosalia Rosalie Rosalinda Rosanna Rosemarie Rosie Rosina Roxane Roxanne Ruth
Sabina Sabrina Sally Salma Samanta Samantha Sandra Sandrine Sara Sarah Sarina Sasha Savannah Scarlett Selena
Selina Serena Shana Shania Shari Shawna Sheila Shelia Sheri Sherri Sherry Sheryl Sienna Sigrid Silvia Simone
Sofia Soledad Sonia Sonja Sonya Sophia Sophie Stefanie Sue Susan Susana Susanna Suzanne Sylvia Tabitha Talia
Tamara Tami Tammy Tania Tanya Tara Tasha Teresa Terri Tess Thalia Thea Thelma Theodora Theresa Therese Theresia
Tia Tiana Tiffany Tina Toni Tonya Traci Tricia Ursula Valentina Valerie Vanessa Veronica Vicki Vickie Vicky
Vida Vilma Vincenza Viola Violette Virginia Virginie Vivian Viviane Vivien Vivienne Wanda Wendy Wilma Yasmin
Yasmine Yesenia Yolanda Yvette Yvonne Zelda Zita Zoe Zoey Zora Caitlin Gemma Lara Zara Nicola Georgina
Kimberley Carly Katy Ariana Bianca Brianna Gabriela Marissa Abril Adel Adelaide Adelina Adina Agatha Albertina
Albertine Alexia Alida Alina Aline Alissa Amalie Amani Angele Angelique Annemarie Annika Aria Augustina Aura
Aurora Beatrix Beatriz Bettina Britta Carina Carlota Celina Chantal Charline Charlotta Christel Christin
Clarisa Cloe Colette Concetta Corina Corinna Corinne Cornelia Dalia Danica Daniele Dara Daria Debora Ela
Eleonora Elia Eliana Elma Elodie Ema Estela Ester Eugenie Evelin Evelina Evelyne Evita Farah Felicie Felicitas
Fernanda Flavia Fran Francine Giada Gisele Giuliana Griselda Hana Hermine Hortensia Ilona Ina Inga Ingeborg
Inger Ingrid Irena Isa Isabela Isadora Isis Ivana Ivonne Jamila Janine Janna Jeanine Jeannine Jimena Jocelyne
Johana Joline Jonna Josette Julianna Juliette Kamila Karel Karin Karol Katerina Katia Laureen Leana Leandra
Leone Leontine Leyla Lidia Lilia Lisbeth Lise Livia Liz Loris Lotta Luana Luciana Madeleine Maira Malia Marcela
Maren Margaretha Mari Marin Marita Marleen Marlena Mathilda Maura Melina Mikaela Mila Mina Minna Mira Moira
Monika Nada Nanna Nathalie Nelly Nikita Nila Noelle Norah Nova Odette Odile Paloma Paola Patrice Paulina Perla
Renata Rosita Roxana Salome Samira Selma Sena Simona Sina Susanne Tanja Tatiana Tea Tessa Valeria Vanesa Verena
Violetta Viviana Vlasta Ximena Yuliana Zina Alix Allegra Andree Anette Angelika Anja Annamaria Arlette Beata
Birgit Bruna Camelia Carola Carolin Catarina Eleni Elin Elina Elli Elly Ewa Florencia Florentina Francoise
Gabriele Galina Gertrud Ghislaine Gilberte Ginette Giuseppina Indira Irina Johanne Jolanda Jona Josefine
Juliane Julienne Karoline Kerstin Klara Krishna Larisa Laure Lili Lilli Luise Malena Margareta Margit Marica
Mariella Mariette Maxima Melania Micha Micheline Mika Mirella Natacha Olimpia Pia Raisa Raymonde Regine Ria
Romana Sabine Serafina Silvana Solange Sona Soraya Stefania Stephane Svetlana Sylvie Teodora Vanda Veronika
Veronique Xenia Yolande Yuri Zofia -- Abagail Abbey Abbie Abbigail Abigale Abigayle Adah Adaline Addie Adelia
Adella Adelle Adrianna Afton Aglae Aiyana Alaina Alanis Alanna Alayna Albertha Alda Aleen Alene Aletha
Alexandrea Alexandrine Alexane Alexanne Alfreda Alivia Aliza Alize Allene Allie Ally Alta Althea Alvena Alvera
Alverta Alvina Alyce Alycia Alysa Alysha Alyson Alysson Amely America Amie Amiya Amya Anabelle Anahi Andreane
Andreanne Angelita Aniya Aniyah Anjali Annalise Annamae Annamarie Annetta Ansley Antonetta Antonette Anya
Aracely Ardella Ardith Arely Arlene Arvilla Aryanna Asha Ashly Ashlynn Ashtyn Assunta Aubree Audra Audreanne
Autumn Avis Ayana Bailee Baylee Beaulah Belle Bernadine Berneice Berniece Bernita Bessie Betsy Bette Bettie
Bettye Beulah Birdie Bonita Breana Breanna Breanne Brenna Bria Brianne Bridgette Bridie Brielle Brionna Britney
Bryana Bulah Caleigh Camylle Candida Carissa Carlee Carley Carli Carmella Carolanne Carolyne Cassandre
Catharine Cathryn Cayla Cecelia Chanel Chanelle Charity Chasity Chaya Chelsie Cheyanne Christiana Chyna Ciara
Cielo Cierra Citlalli Clarabelle Cleora Cleta Cordelia Cordia Corene Corine Corrine Creola Cristal Crystel
Cydney Dahlia Daija Daisha Danika Danyka Daphnee Daphney Dariana Darla Dasia Dayana Dayna Dejah Delaney Delilah
Delores Delpha Delphia Dena Destany Destinee Destiney Destini Dixie Dolly Dortha Dorthy Dovie Dulce Earlene
Earline Earnestine Easter Edwina Edyth Edythe Elaina Elda Eldora Eleanora Eleanore Electa Elenor Elenora
Elfrieda Elinore Elissa Elnora Elody Elouise Elta Elva Elvera Elvie Elyse Elyssa Emelia Emerald Emie Emmalee
Emmie Ena Enid Enola Era Ericka Erma Eryn Essie Esta Estell Estrella Etha Ethelyn Ettie Eudora Eula Eulah Euna
Evalyn Evangeline Fae Fannie Fay Felicita Felicity Felipa Ferne Fleta Flo Florine Flossie Freda Freeda Freida
Genesis Geneva Georgiana Georgianna Gia Ginger Gisselle Gladyce Glenna Glennie Golda Gracie Grayce Gregoria
Gretchen Hailee Hailie Haleigh Halie Halle Harmony Haylee Haylie Heaven Hellen Herminia Hertha Hester Hettie
Icie Idell Idella Ila Ilene Iliana Ima Imani Imogene Isobel Itzel Ivah Izabella Jacey Jacinthe Jackeline
Jacklyn Jaclyn Jacquelyn Jacynthe Jada Jaida Jailyn Jakayla Janae Janelle Janessa Janie Janiya Jannie Jany
Jaquelin Jaunita Jayda Jayde Jazlyn Jazmyn Jazmyne Jeanie Jena Jenifer Jennyfer Jessika Jessyca Joanie Joannie
Joanny Josianne Josie Julianne Kaci Kacie Kaela Kaelyn Kaia Kailee Kailey Kailyn Kaleigh Kaley Kali Kallie
Kamille Karelle Kariane Karianne Karlee Karley Karli Karlie Karolann Kasandra Katelin Katelynn Katheryn Kathlyn
Kathryne Katlyn Katlynn Katrine Kattie Kaycee Kaylah Kayley Kayli Kaylie Kaylin Keara Keeley Keely Keira Kelsi
Kelsie Kenna Kennedi Kiana Kianna Kiarra Kiera Kitty Krystel Krystina Kyla Kylee Kyleigh Laisha Laney Lauretta
Lauriane Laurianne Laury Lauryn Lavada Laverna Lavina Lavonne Leann Leanna Leatha Leilani Lela Lelah Lempi
Lenna Lenora Lenore Leola Leora Lera Lesly Leta Letha Letitia Lexi Lexus Libbie Libby Lilliana Lillie Lilyan
Litzy Lizeth Lizzie Lolita Loma Loraine Lorene Lorine Lottie Louvenia Loyce Lucile Ludie Luella Lulu Lura
Lurline Lyda Lyla Lysanne Mabelle Mable Macey Maci Macie Macy Madaline Madalyn Maddison Madelyn Madelynn Madge
Madie Madilyn Madisen Madisyn Madonna Madyson Maegan Magdalen Magnolia Maiya Makayla Makenna Makenzie Malinda
Mallie Mallory Margarete Margarett Margaretta Margarette Marge Margie Mariane Mariela Marietta Marilie Marilou
Marilyne Maritza Marjolaine Marjory Marlee Marsha Maryann Maryjane Mattie Maudie Maurine Mavis Maybell Maybelle
Maye Maymie Mazie Mckayla Mckenna Mckenzie Meagan Meaghan Meda Megane Meggie Melany Melba Mellie Melvina Melyna
Melyssa Mertie Meta Mildred Millie Minnie Miracle Mireya Missouri Mittie Modesta Mollie Monserrat Moriah
Mozelle Myah Mylene Myrna Myrtice Myrtie Myrtis Nannie Naomie Nayeli Nedra Neha Nelda Nella Nelle Neoma Nettie
Nicolette Noemy Nola Nona Norene Novella Nya Nyah Nyasia Odessa Oleta Ona Opal Ophelia Orpha Ottilie Ozella
Palma Pansy Patience Patsy Patti Pattie Pearlie Pearline Peggie Pinkie Piper Princess Queenie Rachelle Raegan
Raina Randi Reanna Reba Ressie Reta Retha Retta Reva Reyna Rhea Rhianna Rhiannon Rosalee Rosalind Rosalyn
Rosamond Rosella Roselyn Rosetta Roslyn Rowena Rozella Rubie Rubye Ruthe Ruthie Ryleigh Sabryna Sadie Sadye
Saige Sallie Samara Santa Santina Sarai Savanah Savanna Serenity Shaina Shakira Shanel Shanelle Shanie Shaniya
Shanna Shanny Shany Shaylee Shayna Shyann Shyanne Sibyl Sierra Sister Skyla Stephania Stephany Syble Sydnee
Sydni Sydnie Tamia Taryn Tatum Tatyana Taya Teri Tessie Thora Tianna Tiara Tierra Tomasa Tressa Tressie Treva
Trisha Trudie Trycia Twila Tyra Vada Vallie Veda Velda Vella Velma Velva Vena Verda Verdie Vergie Verla Verlie
Vernice Verona Vesta Vicenta Viva Vivianne Wava Wilhelmine Willa Winnifred Winona Yadira Yasmeen Yazmin
Yessenia Yoshiko Zaria Zella Zelma Zena Zetta Zoie Zoila Zola Zula Addison Charli Imogen Isla Skye Tahlia
Kirsty Beverley Jemma Sian Bethan Brittney Kerri Latasha Sheena Stacie Tammie Tracie Achsah Adalyn Adalynn
Adamaris Adda Addisyn Addyson Adell Adelyn Adelynn Adilene Adison Adline Adria Adriane Adrianne Adriene Adyson
Affie Aggie Agness Agusta Ailene Aili Ainsley Aiyanna Aja Akeelah Akira Ala Alabama Alani Alannah Alaya Alcie
Aldona Aleah Alease Alecia Aleena Alesha Alesia Aleta Alethea Alexandr Alexina Alexus Alexys Aliana Alisson
Alla Allean Alleen Allena Alline Allisson Allyson Allyssa Almeda Almedia Almeta Almina Almira Almyra Aloma
Alondra Alpha Alphonsine Altha Altie Alverda Alvira Alwilda Alwina Alwine Alys Alyse Alysia Alyssia Alyvia
Alzina Ama Amaris Amberly Amey Ami Amiah Amirah Amiyah Amma Ammie Anabella Analia Anastacia Anaya Andria
Angeles Angelia Angella Anice Anie Anitra Anjanette Anjelica Annabella Anneliese Anner Annice Annis Annmarie
Anona Antionette Arabella Arah Araminta Ardath Ardelia Ardelle Ardeth Ardis Ardyce Areli Aretha Argie Arie
Ariella Arietta Arizona Arkie Arla Arleen Arlena Arleth Arletta Arline Arly Arlyne Armida Arminda Arminta
Arnetta Arra Arrie Arta Artelia Aryana Ashanti Ashely Ashlea Ashli Ashlie Ashlyn Ason Aspen Attie Aubrie
Audriana Audrianna Audrina Audry Aurilla Avah Averi Averie Avie Ayanna Ayesha Ayleen Azalee Azaria Azariah
Azzie Babette Bama Bambi Barb Barbie Barbra Baylie Bea Beadie Beckie Beda Bee Belen Belia Belva Bena Benita
Berdie Bernardine Bernetta Bertina Bess Besse Betha Bethann Bethzy Betsey Bettyjane Bettylou Beula Bev Beverlee
Beyonce Biddie Billye Bina Birdella Birtha Birtie Blanch Blanchie Bobbi Bobbye Bonny Braelyn Brande Brandee
Brandie Brea Breann Bree Breonna Brianda Bridgett Brigette Brigid Briley Brinda Brinley Bristol Britany Britni
Britny Brittaney Brittani Brittanie Brittnay Brittnee Brittni Brittnie Brittny Brooklynn Bryanna Brylee Bryn
Brynlee Brynn Buelah Buena Buffy Bula Buna Byrdie Caddie Cadence Cailyn Caitlynn Caldonia Cali Calla Calleigh
Cambria Cami Camisha Cammie Candi Candis Candy Candyce Cannie Capitola Cappie Caprice Caren Cari Carie Carin
Carisa Carleen Carleigh Carlene Carlyn Carma Carmelita Carolann Carolee Carolynn Caron Carra Carri Carry Caryl
Caryn Casie Cassondra Cathern Cathey Cathi Cathie Cathleen Catina Catrina Caydence Caylee Cecily Ceil Celena
Celesta Celestia Celie Ceola Chaka Chana Chanda Chandra Chaney Chanie Channie Chante Chantel Chantelle Charissa
Charisse Charla Charlee Charleen Charlize Charlottie Charlsie Charmaine Charolette Chastity Chelsi Chelsy Cher
Cherelle Cheri Cherie Cherilyn Cherise Cherish Cherrelle Cherri Cherrie Cherry Cherryl Cheryle Cheryll Chessie
Chestina Chimere China Chiquita Chloie Chrissie Chrissy Christal Christeen Christena Christene Christi Chrystal
Chynna Ciarra Cicely Ciera Ciji Cilla Cinda Cindi Cinnamon Cinthia Citlali Claribel Clarice Clarinda Clarine
Classie Claudette Cleda Clella Clemie Clemma Cleola Cleone Cleva Clevie Cliffie Clora Clotilda Clyda Clydie
Clytie Coleen Coletta Collette Columbia Concha Consuela Contina Coraima Corda Cordella Cordie Corean Coretta
Cori Corie Corliss Cornie Corrie Corrina Cressie Crete Crissie Crissy Crista Cristen Cristi Cristin Cristine
Cristy Crysta Cuba Cyndi Cyntha Dafne Dagny Daijah Daisey Daisie Daisye Daja Danae Daneen Danelle Danette Dani
Dania Danita Danna Dannielle Danyel Danyell Danyelle Darci Darcie Darleen Darline Darlyne Davina Dawna Dawne
Dayami Dayanara Dayle Dayse Deana Deandra Deann Deanne Deasia Deb Debbi Debbra Debby Debera Debi Deborrah
Debrah Debroah Dedra Deeann Deedee Deena Deetta Deidra Deidre Deirdre Delcie Deliah Delila Delina Delinda
Delisa Dellar Delle Dellia Dellie Delois Delora Deloris Delsie Delta Dema Demetra Demetria Deneen Denese Denice
Denine Denisha Denisse Denita Desirae Dessa Deyanira Dezzie Dian Diandra Diann Dicie Dicy Dillie Dimple Dinah
Dione Dionne Diya Djuana Djuna Docia Dola Dollie Dollye Doloris Dominga Dominque Domonique Dona Donia Donie
Donita Dorathea Dorathy Dorene Doretha Doretta Dori Dorinda Dorine Dorla Dorotha Dorthea Dorthey Dosha Doshia
Doshie Dosia Dossie Dot Dottie Dotty Dove Drema Drucilla Drusilla Dulcie Dwan Dyan Earlean Eartha Eathel Eboni
Echo Edla Edmonia Ednah Edra Edrie Edris Effa Eithel Elana Elayne Elba Elberta Elease Elenore Elfie Elfreda
Elianna Elida Elizabet Elizbeth Elizebeth Ellamae Ellar Elle Eller Elliana Ellyn Elmina Elmire Elmyra Elois
Elvia Elvina Elwanda Elzada Emaline Ember Emeline Emilee Emmaline Emmer Emogene Enriqueta Eola Eppie Epsie Eris
Erla Erlene Erlinda Erline Ermina Ermine Erykah Essa Estefani Estefany Estie Ethelene Ether Ethie Ethyle Etna
Etta Etter Eulalie Euphemia Eura Evalena Evaline Evangelina Evelena Evelynn Ever Evette Evia Evon Evonne Exa
Exie Fairy Fallon Falon Fannye Farrah Fawn Felecia Felice Felisha Fidelia Fleda Fleeta Flonnie Florance Florene
Floretta Florida Florie Florrie Fonda Franc Francies Francina Francisquita Frederica Fredericka Frona Fronia
Fronie Fronnie Fumiko Galilea Gaye Gayla Gaylene Gaynell Gearldine Gena Genevra Gennie Georganna Georgeann
Georgeanna Georgene Georgetta Georgiann Georgine Geralyn Geri Gerri Gertha Gertie Giana Gianna Gidget Gigi
Gillie Ginny Girtha Giselle Gladis Glendora Glennis Glinda Glynda Glynis Goldia Goldie Gracelyn Gracia Grecia
Gretta Grisel Gunda Gusta Gustie Gwenda Gwyn Gwyneth Hadassah Hali Harlene Harriett Harriette Haruko Hasel
Hassie Hayleigh Hazelle Hazle Hedwig Hedy Heidy Helaine Helma Helyn Hennie Henretta Herlinda Herma Hessie Hetty
Hilah Hildegarde Hildred Hildur Holli Honora Hortencia Huldah Ica Icey Idabelle Idamae Iesha Ieshia Ilah Ilda
Illa Ilma Ilo Imo India Indiana Inell Iola Iona Ione Ireland Iridian Irine Irva Isamar Ivanna Ivette Ivie Iyana
Iyanna Iza Izabelle Izetta Izola Izora Jacalyn Jacki Jacque Jacquelin Jacquline Jacqulyn Jaeda Jaelyn Jaelynn
Jailene Jaimee Jaleesa Jalisa Jalissa Jaliyah Jalyn Jalynn Jami Jamiya Jamya Janay Janeen Janel Janell Janene
Janette Janey Janiah Janiyah Jann Jannette Janyce Jaslene Jaslyn Jasmyn Jasmyne Jaycee Jaycie Jaye Jayla Jaylah
Jaylee Jayleen Jaylene Jaylyn Jaylynn Jazlene Jazlynn Jazmine Jeana Jeane Jeanetta Jeanmarie Jeanna Jemima
Jenelle Jenilee Jennette Jenni Jenniffer Jeraldine Jeri Jerica Jerilyn Jerilynn Jerri Jerrica Jerrie Jerrilyn
Jerusha Jeryl Jesenia Jesica Jessenia Jessi Jessye Jetta Jinnie Jocelynn Joell Joella Joellen Joetta Joette
Johannah Johnna Joi Joleen Jolene Jolette Jonell Joni Jordin Joretta Jorja Josefita Joselin Joseline Joselyn
Josiephine Joslyn Jossie Journey Jovita Joycelyn Joye Judi Judie Judyth Juliann Julisa Julissa Junia Junie
Kaaren Kacey Kacy Kadence Kadijah Kaelynn Kaila Kaitlynn Kaiya Kala Kaleena Kalene Kalie Kaliyah Kalyn Kami
Kamilah Kamora Kamya Kandace Kandi Kandice Kandy Kanesha Kanisha Karan Karie Karis Karissa Karlene Karly Karma
Karolyn Karon Karri Karrie Karsyn Karyl Karyme Karyn Kasie Kassidy Kassie Kathaleen Katharine Katharyn Katherin
Kathern Kathey Kathi Kathie Kathlene Kathrine Kathyrn Kati Katina Katlin Kaya Kaydence Kaylan Kayleen Kaylen
Kaylene Kaylyn Kaylynn Kazuko Keanna Kecia Keena Keesha Keila Keisha Kelcie Keli Kelis Kellee Kelsea Kenia
Kenisha Kenley Kenzie Keri Kerrie Kesha Keshia Keyla Khadijah Khalilah Khloe Kia Kierra Kiersten Kimber
Kimberely Kimberlee Kimberli Kimberlie Kimora Kindra Kinley Kinsey Kinsley Kirstie Kisha Kittie Kiya Kiyoko
Kizzie Kizzy Kloe Kori Kortney Kourtney Krissy Kristal Kristan Kristyn Krysta Krysten Krystin Krystle Kya Kyara
Kylah Kylene Kyrie Laci Lacie Ladonna Lahoma Lailah Lainey Lakeisha Laken Lakendra Lakesha Lakeshia Lakisha
Lala Lalla Lanette Lani Lanie Lanita Laquita Larae Laraine Lashanda Lashonda Lashunda Lasonya Lassie Latanya
Latarsha Latesha Latifah Latisha Latonia Latonya Latoria Latosha Latoyia Latrice Latricia Latrina Launa Laurene
Laurette Lauri Lavelle Lavenia Lavera Lavona Lavonda Lavonia Lawanda Laylah Leafy Leala Leaner Leatrice Leeann
Leesa Leia Leisa Leisha Leitha Lelar Lella Lemma Leoma Leonia Leonore Leota Lesa Lesia Leslee Lesli Lesta
Lethia Letta Lettie Letty Leva Levina Lexis Liane Liberty Lida Liddie Lidie Lilah Lilianna Lilie Liller Lillia
Lillianna Lillis Lilyana Lilyanna Linette Linna Linsey Lisha Lissa Lissette Lissie Lita Litha Littie Lizabeth
Lizbeth Lizette Lockie Loda Lolla Lollie Lona Londyn Loni Lonna Lorayne Lorean Loree Loreen Lorelai Lorelei
Loretto Loria Loriann Lorie Lorinda Lorrayne Lorri Lorrie Lossie Lota Louann Louanna Louella Louetta Louisiana
Loula Lovey Lovina Lovisa Luann Luanne Luberta Lucero Lucetta Lucina Lucindy Lucretia Luda Luetta Lugenia Lulah
Lular Lulie Lulla Lurana Lurena Lutie Luvenia Luvinia Lylah Lyndia Lyndsay Lyndsey Lynnette Lynsey Mabell Macel
Machelle Madalynn Madelene Madilynn Madlyn Madora Maebell Maebelle Magan Magdalene Mahala Mahalia Mahalie
Makaila Makala Makena Malaya Maleah Maliah Malissa Malissie Maliyah Mallorie Malorie Mame Mammie Manda Mandi
Mandie Manerva Manervia Manie Manila Manilla Manuelita Maralyn Maranda Marceline Marci Marcie Marcy Mardell
Mareli Marely Margarite Margene Margeret Margery Marget Margo Margrett Margretta Margueritte Margurite Margy
Marianita Mariann Maribeth Maricela Mariel Marilee Marilla Marilynn Marinda Marisela Mariyah Markita Marla
Marlana Marleigh Marlie Marlys Marni Marnie Marnita Marolyn Marquita Marry Marti Martika Marva Marvel Maryanne
Marybelle Marybeth Maryellen Maryjo Marylee Marylin Marylou Marylouise Marylyn Masako Matie Mattye Mayme
Mechelle Media Medora Meg Meggan Meghann Melissia Mellisa Mellissa Melodee Melodie Melonie Melony Melva Mena
Mendy Mercy Merilyn Merlene Merna Merri Merrie Merrilee Meryl Metha Metta Mettie Miah Micayla Michaele
Michelina Michell Mickie Miesha Migdalia Mignon Mikaila Mikala Mikalah Milagros Milda Miley Milissa Millicent
Milly Mima Mimi Minda Mindi Minervia Minta Mintie Miriah Mirna Mirtie Missie Missy Misti Mistie Mitzi Miya
Modena Moesha Monna Monnie Mora Mossie Mozell Mozella Myla Mylee Mylie Myranda Myrle Myrta Naima Nakisha Nakita
Nallely Nan Nana Nanci Nancie Nanette Nanie Nannette Naoma Narcissus Natalee Nataly Natalya Nathalia Nathaly
Natosha Nautica Nayely Nealie Nealy Nelia Nelie Nell Nena Neola Neppie Nereida Neta Netta Nevada Nevaeh Neveah
Nichelle Nichol Nicki Nicolle Niki Nikia Nikole Nilda Ninnie Nira Nita Nobie Nohely Nolia Nolie Noma Nonie
Noreen Noreta Noretta Norine Norita Nyla Nylah Nyree Octa Octavie Odalis Odalys Odelia Olar Olena Olene Olevia
Olinda Oline Olivine Olympia Oma Omie Oneida Oneta Oney Onie Onnie Opha Orah Oralia Orelia Orene Orilla Orlena
Orma Orra Osa Ota Otelia Ottilia Ouida Pairlee Paisley Paityn Pallie Pamala Pamelia Pamella Pandora Paralee
Parlee Parthenia Patrica Pauletta Payten Pearla Pearle Pearlene Pearly Penni Pennie Permelia Perri Phebe Pheobe
Phillis Philomena Philomene Phylicia Phylis Phyliss Pinkey Pluma Pollie Porsche Porsha Portia Pricilla Priscila
Prudie Qiana Quiana Racheal Racquel Raelyn Raelynn Ragna Rashida Rayna Rayne Reatha Regena Regenia Rella Rena
Renada Renae Renea Renita Rennie Rettie Rheta Rhona Rianna Richelle Rihanna Rikki Rilla Rillie Rinda Risa Riya
Roena Rolanda Romaine Romona Rona Ronda Roni Ronna Rosabelle Rosaline Rosann Rosanne Rosaria Roseann Roseanna
Roseanne Rosena Rosey Rosia Roxann Roxanna Roxie Roxy Rozanne Ruie Rutha Ruthann Ruthanne Ryann Rylie Sabra
Sada Sade Salena Salina Samatha Samiyah Sanaa Sanai Sandi Sandie Saniya Saniyah Sanjuana Sanjuanita Sannie
Sarahi Sariah Sarita Sarrah Saundra Savana Savilla Scarlet Sebrina Selah Selene Senora Serina Shae Shalon
Shalonda Shameka Shamika Shanae Shanda Shandra Shaneka Shanell Shanequa Shani Shanice Shaniece Shanika Shaniqua
Shanita Shannan Shannen Shanta Shante Shantel Shantell Shaquana Shaquita Shara Shardae Sharday Sharde Sharee
Sharen Sharita Sharla Sharleen Sharlene Sharman Sharonda Sharron Sharyl Sharyn Shasta Shatara Shauna Shaunna
Shavon Shavonne Shawanda Shawnda Shawnee Shawnna Shawnte Shayla Sheilah Shelba Shelbi Shelbie Shelli Shelva
Shelvia Shelvie Shena Shenna Sheree Sherie Sherilyn Sherita Sherlyn Sheron Sherree Sherrie Sherron Sherryl
Sheryll Sheyla Shianne Shiela Shiloh Shira Shirl Shirlee Shirleen Shirlene Shirleyann Shirlie Shona Shonda
Shonna Shreya Shyla Sibbie Siddie Signa Signe Sinda Siobhan Sloane Socorro Somer Sommer Sondra Sonji Sophronia
Staci Stacia Star Starla Starr Stasia Stefani Stephaine Stephani Stephenie Sudie Suellen Sula Sunshine Susann
Susannah Sussie Suzan Suzann Suzanna Suzette Suzie Suzy Sybil Sybilla Sydell Sylva Sylvania Symone Syreeta
Tabatha Tabetha Tai Taina Taja Takisha Taliyah Tamala Tamatha Tambra Tameka Tamekia Tamela Tamera Tamica Tamie
Tamika Tamiko Tamisha Tammi Tamra Tamya Tana Tanesha Tangela Tanika Tanisha Taniya Taniyah Tarah Taraji Tari
Tarsha Tashina Tasia Tatia Tatianna Tatyanna Tawana Tawanda Tawanna Tawny Tawnya Tayla Teela Teena Tella Tempie
Tena Tenika Tenisha Tennessee Tennie Tennille Tera Terese Teressa Terrie Texanna Texas Texie Theda Thekla
Theodocia Theodosia Theola Theta Thomasina Thresa Thursa Thyra Tiarra Tiera Tiesha Tiffani Tiffanie Tilda Tilla
Tillie Tiney Tinie Tinnie Tisa Tisha Tishie Tobi Toccara Tomeka Tomika Tonda Tonia Tonja Tori Torie Torrie
Tosha Toshiko Towanda Toya Tracee Treena Trena Tresa Trilby Trina Trish Trista Trudi Trudy Trula Tula Twyla
Tyesha Ula Ura Valarie Valencia Valery Valinda Valorie Vannie Vara Vashti Vassie Velia Velvet Venessa Venice
Venie Venita Vennie Veola Verdell Verlene Vernelle Vernetta Vernia Vernita Versa Versie Vertie Veta Veva Vicie
Vickey Victorine Victory Vicy Vikki Vina Viney Vinie Vira Virdie Virgia Viridiana Vonda Vonetta Vonnie Waneta
Wanita Wende Wendi Whitley Wilda Wilhelmina Willene Willia Williemae Willodean Winter Wynona Xena Xiomara
Yahaira Yajaira Yamilet Yamilex Yareli Yaretzi Yaritza Yetta Yolonda Yoselin Yulisa Yulissa Yuridia Zada Zadie
Zaida Zana Zandra Zaniyah Zariah Zela Zelia Zelpha Zenobia Zeta Zettie Zhane Zillah Zilpah Zilpha Zoa Zona
Adena Agnus Agripina Agueda Aide Aiko Akiko Akilah Alaine Alane Aleida Aleisha Alejandrina Aleshia Alethia
Alfredia Alica Alise Alishia Alisia Alita Alona Amal Amee Amiee Analisa Anamaria Andera Angelena Angelyn Angila
Angla Anisa Anisha Annalee Annalisa Annelle Annett Annita Apolonia Apryl Aracelis Arcelia Argelia Argentina
Arianne Arica Arlean Arletha Arlinda Armanda Armandina Arnette Arnita Asley Asuncion Audrea Audria Audrie
Aundrea Avelina Ayako Azucena Babara Bao Barabara Barbar Barbera Bari Basilia Beatris Becki Belkis Berna
Bernarda Bernardina Bethanie Bettyann Bibi Billi Blondell Blythe Bobette Bok Bong Branda Brigida Britteny
Bronwyn Brunilda Bunny Burma Calandra Camellia Camie Cammy Candie Candra Carita Carlena Carletta Carline
Carlita Carmelia Carmelina Carmina Carmon Caroll Caroyln Carylon Casimira Cassaundra Cassey Cassi Cassy
Catherin Catherina Catheryn Catrice Cecila Cecille Celestina Celinda Celsa Chae Chan Chanell Chantay Chantell
Chara Charis Charise Charita Charlena Charlesetta Charlott Charlyn Charmain Chasidy Chassidy Chau Chere Cheree
Cherlyn Chery Chia Chieko Ching Christia Christinia Chu Chun Cinderella Cindie Cira Claretha Claretta Claris
Clarita Clelia Clemencia Cleopatra Cleotilde Clorinda Colene Collen Collene Conception Conchita Contessa
Coralee Corazon Coreen Corrin Corrinne Criselda Cristie Crystle Cuc Cyndy Cyrstal Cythia Dacia Daina Daine
Dalene Dalila Daniell Danille Dannette Danuta Daphine Darcel Darcey Darlena Daysi Deadra Deandrea Dede Deeanna
Deedra Delaine Delana Delena Delicia Delmy Deloise Deloras Delorse Demetrice Denae Dennise Denyse Deonna Desire
Despina Detra Devona Devora Devorah Diedra Diedre Dierdre Digna Dinorah Dionna Divina Dodie Dominica Domitila
Donella Donetta Donette Donnetta Donnette Donya Doreatha Dorethea Doria Dorie Dreama Dung Dusti Dwana Earleen
Ebonie Edda Edelmira Ehtel Eilene Eladia Elane Elanor Elene Eleonor Elicia Elidia Eliz Elke Ellan Ellena Elodia
Elsy Emelda Emelina Emerita Emiko Enda Eneida Epifania Erinn Ermelinda Erminia Estefana Etsuko Eufemia Eugena
Eusebia Eustolia Fatimah Faustina Faviola Felicidad Felisa Fermina Fernande Fidela Floria Florinda Francene
Franchesca Francie Fransisca Fredda Fredia Fredricka Gala Gaynelle Gema Genevie Genevive Genia Genna Genny
Georgann Georgianne Gertrudis Gertude Gilma Gita Glady Glayds Grazyna Gricelda Gwenn Hae Halina Han Hang Hanh
Hannelore Hee Heide Heike Hermila Hiedi Hien Hilaria Hilde Hiroko Hisako Holley Honey Hsiu Hue Huong Hwa
Hyacinth Hye Hyo Hyon Hyun Ignacia Ilana Ileen Iluminada Inocencia Iraida Irish Irmgard Isaura Isela Isidra
Ivelisse Jacelyn Jacinda Jackelyn Jackqueline Jacqualine Jacquelyne Jacquelynn Jacquetta Jacqui Jacquie
Jacquiline Jadwiga Jama Jamee Jamika Janean Janee Janella Janeth Janett Janetta Jani Janiece Janise Janita
Jannet Jaquelyn Jaymie Jayna Jeanelle Jeanene Jeanett Jeanice Jeannetta Jen Jenae Jene Jenee Jenell Jenette
Jeneva Jeni Jenice Jenine Jenise Jennefer Jennell Jennine Jerlene Jessia Jestine Jesusa Jesusita Jin Jina Jinny
Joane Joaquina Jodee Joeann Johna Johnette Johnsie Joie Jolyn Jone Jonelle Jong Jonie Josphine Joya Julee
Julene Julieann Julietta Junita Junko Justa Jutta Kam Kamala Kandis Kandra Karena Karey Karima Karisa Karleen
Karlyn Karmen Karole Karry Kary Kasha Kasi Katerine Kathe Katheleen Katherina Kathline Kathrin Katrice Kayce
Keiko Keitha Kelle Kellye Kemberly Kena Kenda Kenyetta Kera Keren Keturah Keva Kiesha Kimbery Kimbra Kimi
Kimiko Kina Kristeen Kristel Kristle Kum Kym Kymberly Kyoko Lachelle Lacresha Ladawn Lael Laine Lajuana
Lakeesha Lakenya Lakia Lakiesha Lakita Lamonica Lanell Lanelle Lanora Laquanda Laree Larhonda Larita Laronda
Larraine Lasandra Lashandra Lashaun Lashaunda Lashawna Lashawnda Lashay Lashell Lashon Latashia Latia Laticia
Latina Latrisha Lauralee Lauran Laurena Laurice Laurinda Laveta Lavette Lavone Lavonna Lawana Lawanna Leanora
Lecia Leeanna Leeanne Leena Leida Leigha Leighann Lekisha Lenita Leonarda Leonida Leonila Lesha Letisha Lezlie
Lianne Librada Lien Lieselotte Ligia Lilliam Lindsy Ling Linh Lisabeth Lisandra Lizzette Loan Loida Loise Londa
Loralee Lore Loreta Lorette Lorilee Lorina Lorita Lorriane Lorrine Lory Louanne Loura Lourie Lovella Lovetta
Luanna Luba Luci Lucilla Lucrecia Ludivina Lurlene Lynell Lynelle Lynetta Lynna Madalene Maddie Madelaine
Magaly Magaret Maile Maire Maisha Maisie Makeda Malisa Malka Mana Many Maple Maragaret Maragret Marcelene
Marcene Marchelle Marg Margart Margert Margherita Margorie Marguerita Marhta Marianela Maricruz Mariko Marilu
Maris Marisha Marivel Marketta Marline Marna Marquetta Marquitta Marth Marvella Marvis Marx Marya Maryalice
Maryanna Maryetta Maryland Maryln Marylynn Maryrose Matha Maurita Maximina Mayola Mee Melaine Melani Melda
Melia Melida Melita Melodi Melynda Mercedez Meri Merideth Meridith Merissa Mica Michiko Micki Miguelina Miki
Mikki Milagro Min Ming Mirtha Misha Mitsue Mitsuko Mitzie Miyoko Monet Monserrate Moon Mui Muoi Myesha Myung
Nadene Naida Nakesha Nancee Nancey Narcisa Natashia Natisha Necole Neda Neida Nelida Nenita Neomi Nerissa Nga
Ngan Ngoc Nguyet Nicholle Nickie Nickole Nicol Nicolasa Nida Niesha Nieves Nisha Nobuko Noella Nohemi Noriko
Nubia Obdulia Odilia Omega Onita Oralee Oretha Palmira Pamila Pamula Particia Pasty Patrina Paulene Paulita Paz
Peg Pei Penney Petrina Petronila Phung Piedad Ping Pok Providencia Pura Quyen Rachal Rachele Rachell Raeann
Raelene Raguel Ramonita Rana Ranae Randa Randee Ranee Rasheeda Raye Raylene Rea Rebbeca Rebbecca Rebecka Reda
Reena Refugia Reginia Reiko Reita Rema Remedios Remona Renay Renda Renetta Renna Reynalda Rheba Ricarda Rima
Riva Rivka Robbi Robbyn Robena Rochel Rochell Rolande Romelia Ronni Rosamaria Rosana Roselee Roselia Roseline
Roselle Rosenda Rosette Rosio Rossana Rufina Sacha Sachiko Salley Samella Sana Sanda Sandee Sanora Saran Sari
Saturnina Sau Seema Senaida Serita Setsuko Sha Shakia Shakita Shala Shalanda Shandi Shantae Shantay Shantelle
Shanti Sharan Sharda Sharell Sharice Sharie Sharika Sharilyn Sharmaine Sharolyn Sharri Shaunda Shaunta Shaunte
Shavonda Shawana Shawanna Shawnta Sheba Shela Shella Shemeka Shemika Shenika Shenita Shera Sherell Sherice
Sherika Sherill Sherise Sherlene Sherley Sherly Sherrell Sherril Shery Shila Shin Shirely Shizue Shizuko
Shondra Shonta Shoshana Shu Silva Sima Simonne Sindy Sirena Siu Sixta Slyvia Soila Song Soo Sook Sparkle Stacee
Stefany Steffanie Stepanie Stephnie Suanne Sueann Suk Sulema Sumiko Sunni Susy Suzi Synthia Taisha Tajuana
Takako Talisha Talitha Tama Tameika Tamesha Tammara Tammera Tandra Taneka Tanna Taren Tarra Tashia Taunya Tawna
Tayna Teisha Telma Temeka Temika Temple Tenesha Teofila Tequila Tereasa Teresia Terica Terina Terisa Terresa
Terrilyn Tesha Thao Theressa Thersa Thi Thomasena Thomasine Thu Tien Tifany Tiffaney Tiffiny Tijuana Timika
Tinisha Tish Toi Tomi Tomiko Tommye Tomoko Tona Tonette Tonie Tonisha Tonita Tora Torri Toshia Tova Tran Trang
Treasa Trinh Tuyet Twana Twanda Twanna Tyisha Tynisha Ulrike Usha Ute Valda Valene Valeri Valrie Vanetta Vania
Vanita Vanna Vannesa Vannessa Vasiliki Venetta Verline Victorina Viki Vinita Virgen Vivan Voncile Wai Waltraud
Wan Wanetta Wei Wen Wendie Wendolyn Wenona Wilhemina Willena Willetta Willette Wonda Wynell Xiao Xochitl Xuan
Yaeko Yan Yang Yanira Yasuko Yelena Yen Yer Yevette Ying Yoko Yolando Yon Yoshie Youlanda Yuette Yuk Yuki
Yukiko Yuko Yulanda Yun Yung Yuonne Yuriko Yvone Zenia Zonia Zulema Zulma`,
  de: `Aaliyah Abby Abigail Adelina Adriana Aileen Aimee Alana Alea Alena Alessia Alexa Alexandra Alexia Alia Alice
Alicia Alina Alisa Alisha Alissa Aliya Aliyah Allegra Alma Alyssa Amalia Amanda Amelia Amélie Amina Amira Amy
Ana Anabel Anastasia Angela Angelina Angélique Anja Ann Anna Annabel Annabell Annabelle Änne Annelie Annemarie
Anni Annie Annika Anny Anouk Antonia Ariana Ariane Ashley Aurelia Aurora Ava Aylin Ayse Azra Betty Bianca
Bianka Caitlin Cara Carina Carla Carlotta Carolin Carolina Caroline Cassandra Catharina Cécile Cecilia Célia
Celina Céline Chantal Charlotta Charlotte Cheyenne Chiara Christin Christina Cindy Claire Clara Clarissa
Colleen Cora Corinna Cosima Dana Daniela Daria Delia Denise Diana Dilara Dina Dorothea Eda Eileen Ela Elaine
Elea Elena Eleni Eleonora Eliana Elif Elina Elisa Elisabeth Ella Ellen Elli Elly Elsa Emelie Emely Emilia
Emilie Emily Emma Emmy Enya Estelle Esther Eva Evelin Evelina Eveline Evelyn Fabienne Fatima Fatma Felicia
Felicitas Femke Fiona Flora Florentine Francesca Franziska Freya Frida Frieda Giada Gina Giulia Giuliana Greta
Hailey Hana Hanna Hannah Heidi Helen Helena Hélène Henriette Hermine Ida Imke Ina Inès Inga Inka Isabel Isabell
Isabella Ivonne Jacqueline Jamila Jana Jane Janina Janine Janna Jara Jasmina Jasmine Jenna Jennifer Jenny
Jessica Jessy Jill Joana Joanna Joëlle Johanna Jolie Jolien Joline Jonna Josefin Josefine Joséphine Joyce
Judith Judy Jule Julia Juliana Juliane Julie Julienne Juna Justine Kaja Karina Karla Karolina Karoline
Kassandra Katarina Kätharina Katja Katrin Kiara Kimberley Kimberly Kira Klara Kristin Kyra Laila Lana Lara
Larissa Laura Laureen Lavinia Léa Leah Leana Leandra Lee Leila Léna Lene Leni Leona Léonie Leonora Leticia
Letizia Leyla Lia Liana Lili Lilia Lilian Liliana Lilli Lillian Lilly Lily Lina Lindsay Line Linn Linnea Lisa
Liv Livia Liz Lola Lorena Lotta Lotte Louisa Louise Luana Lucia Lucie Lucienne Lucy Luisa Luise Luna Lya Lydia
Lynn Madeleine Magdalena Maira Maja Malena Malia Malin Malina Mandy Mara Maren María Mariam Marie Mariella
Marika Marina Marisa Marissa Marit Marleen Marlen Marlena Marlène Marta Martha Mary Maryam Mathilda Mathilde
Matilda Maxima Maxine Maya Mayra Medina Meike Mélanie Melek Melina Melinda Melisa Mélissa Merle Meryem Mette
Mia Michaela Michelle Mila Milana Milena Milla Mina Mira Miriam Mirja Mona Monique Nadine Nadja Nancy Naomi
Natalia Natalie Nathalie Nela Nelli Nelly Nia Nicole Nika Nila Nina Nisa Noëmi Nora Olivia Patrícia Patrizia
Paula Paulina Pauline Penelope Phoebe Pia Rahel Rania Rebecca Rebekka Romina Romy Ronja Rosalie Ruby Sabrina
Sally Salomé Samantha Samira Sandra Sanja Sara Sarah Saskia Selin Selina Selma Sena Sidney Sienna Silja Sina
Sofia Sofie Sonja Sophia Sophie Soraya Stefanie Stéphanie Stina Susanne Svea Svenja Sydney Tabea Talia Tamara
Tanja Tara Teresa Tessa Thalia Thea Theresa Tia Tina Valentina Valeria Valérie Vanessa Vera Veronika Viktoria
Viola Vivian Vivien Vivienne Xenia Yara Yasmin Yvonne Zara Zehra Zeynep Zoé Zoey Anita Astrid Barbara Béatrice
Beatrix Bernadette Bettina Brigitta Brigitte Catherine Christa Christiane Christine Cláudia Claudine Corinne
Cornelia Danielle Dora Doris Edith Eliane Erica Erika Evelyne Florence Françoise Gabriela Gabrielle Gertrud
Gisela Hildegard Ingrid Irène Iris Jolanda Josette Josiane Karin Liliane Liselotte Manuela Marianne Marion
Martina Martine Micheline Monica Monika Myriam Nadia Paola Petra Regina Renata Ruth Sabine Silvia Sónia Susanna
Suzanne Sylvia Sylvie Thérèse Ursula Verena Véronique Yolande Yvette Adele Adeline Adina Agata Agatha Agathe
Agnès Agnieszka Albertine Albina Aleksandra Alida Aline Amalie Aneta Anette Angelica Angelika Anica Anika Anka
Annamaria Anneli Annette Antoinette Antonietta Antonina Asta Augusta Auguste Beata Belinda Berit Berta Bertha
Birgit Birgitta Blanka Bozena Branka Britt Britta Camilla Carmela Carola Caterina Christel Cläre Concetta
Constance Corina Cristina Cynthia Dagmar Damaris Danica Déborah Désirée Diane Doreen Dorina Dorota Dorothee
Dragica Eléonore Elisabet Elise Elizabeth Elma Else Elvira Emine Erna Ernestine Ester Eugenia Eugenie Ewa Fanny
Gabriella Galina Genoveva Georgia Géraldine Gerda Gertrude Gilda Giovanna Giuseppina Gloria Gordana Gudrun
Hanne Harriet Hedi Helga Herta Hilda Hilma Hulda Ilona Ilse Imelda Inge Ingeborg Ira Irena Irina Ivana Ivanka
Janet Jaqueline Jeanette Jeannette Jeannine Jelena Johanne Josefa Justina Karen Kata Katerina Kathleen Kathy
Katy Kerstin Kirsten Kirstin Klaudia Kornelia Krista Kristina Kristine Käte Lidia Lidija Lisbeth Lisette
Ljiljana Ljubica Loretta Ludmila Magda Marcella Margaret Margareta Margaretha Margarita Margit Margot Margret
Mariana Marianna Marica Marija Marita Milica Milka Minna Mirella Mirjam Nada Natalija Nevenka Norma Oda Olga
Pamela Pascale Peggy Raisa Ramona Regine Ria Rita Romana Rosalia Rosemarie Rosina Rosita Sabina Sarina Sigrid
Silke Silvana Simona Slavica Solveig Stefania Susan Susana Svetlana Tânia Tatiana Tatjana Theodora Theresia
Ulla Veronica Vesna Violetta Virginia Viviane Wanda Wilma Zdenka Zita Zofia Antonella Domenica Ellie Emanuela
Emilija Florentina Laetitia Leontina Lora Maida Marijana Nikolina Norah Rachel Salma Selena Tea Tiffany Yasmina
Carole Sandrine Camille Alessandra Chloé Flavia Marguerite Jeanne Mireille Elodie Muriel Francine Aurélie
Debora Katia Noémie Manon Virginie Audrey Anaïs Tiziana Arlette Christelle Elin Colette Geneviève Delphine
Juliette Beatriz Séverine Gisèle Natacha Laure Jaël Yolanda Fernanda Magali Georgette Loredana Sylviane Morgane
Bruna Carine Josefina Roberta Serena Jocelyne Renée Karine Suzana Jeanine Coralie Luciana Filomena Raymonde
Annick Huguette Rosanna Ginette Matilde Océane Danijela Catarina Raquel Emmanuelle Marcelle Germaine Odette
Solange Anabela Gaëlle Aida Paulette Yasmine Kelly Noelia Amandine Margaux Sheila Sharon Nuria Gilberte Daisy
Natasa Fabiana Maude Francisca Odile Carol Noëlle Miranda Maeva Ornella Alba Roxane Arianna Viviana Maëlle
Eline Lise Rina Morena Leonor Fabiola Vincenza Gioia Marcia Adrienne Malika Yael Priscilla Mariette Marielle
Gaia Alison Clémence Gladys Marthe Zora Ema Samanta Ghislaine Moira Maud Gemma Iva Nadège Eloïse Timea Zahra
Frédérique Lorenza Khadija Charline Eliza Rafaela Tanya Katherine Asia Zuzana Mirela Vanesa Filipa Violette
Ludivine Natasha Ayla Eve Leslie Alix Aisha Marcela Joanne Marjorie Wendy Layla Maryse Dalia Teodora Juana
Vilma Lydie Shania Berthe Mihaela Adela Alberta Amara Brenda Carolyn Cecilie Ebba Henrietta Hermina Kristen
Winifred Ximena Zelda Adelaide Allison Warren -- Alessa Aleyna Alica Annalena Anneke Arwen Asya Ayleen Catrin
Ceyda Ceylin Charleen Chayenne Collien Darleen Defne Elanur Emmely Emmi Enie Enna Esma Felina Fenja Finia Finja
Finnja Franka Frederike Friederike Helin Henrike Ilayda Irem Janin Jella Jette Jil Joelina Joeline Joleen Jolin
Jolina Josephin Josie Josy Julika Julina Karlotta Kathrin Kaya Kayra Kiana Korinna Leann Lenia Lenja Lenya
Leoni Levke Liah Lilith Lisann Lisanne Loreen Luzie Lyn Madita Madleen Madlen Maike Mailin Marah Mareike
Marieke Marla Maxi Medine Melike Melis Merve Mieke Miray Naemi Neele Nele Nike Philine Riana Rieke Rike Sahra
Samia Saphira Sinja Smilla Sude Talea Tamia Tamina Tarja Thalea Tomke Tuana Wibke Wiebke Yaren Ylvi Ylvie
Elsbeth Margrit Margrith Marlies Marlis Priska Regula Renate Vreni Adelgunde Adelheid Adelinde Adolfine Adriane
Aenne Alicja Alla Almut Almuth Aloisia Alwina Alwine Anett Anke Annaliese Annedore Annegret Annegrete
Annekatrin Annelene Annelies Anneliese Annelise Annelore Annemie Annerose Annett Annita Antje Antonie Apollonia
Arzu Aynur Aysel Ayten Babett Babette Beate Benita Bernhardine Betina Betti Birgid Birgitt Birte Birthe Brit
Brita Brünhild Brünhilde Bruni Bärbel Canan Caren Carin Cathleen Cathrin Centa Christiana Christl Cilli Cilly
Conny Constanze Cordula Cäcilia Cäcilie Dajana Danuta Dietlind Dietlinde Donata Dorit Dorle Dorothe Dunja Dörte
Dörthe Edda Edelgard Edeltraud Edeltraut Edeltrud Edit Editha Ehrentraud Ekaterina Elenore Elfi Elfie Elfriede
Elke Ellinor Elwira Elzbieta Erdmute Etta Evamaria Evangelia Evi Fadime Felizitas Filiz Franca Frauke Freia
Friedericke Friedhilde Friedl Friedlinde Gabi Gaby Georgine Gerdi Gerhild Gerlind Gerlinde Gerta Gerti Gertraud
Gertraude Gertraut Gesa Gesche Gesine Geza Giesela Gisa Gislinde Gitta Gitte Grazyna Gretchen Grete Gretel
Gretl Grit Gudula Gunda Gundel Gundi Gundula Gunhild Gusti Gönül Gülay Gülsen Gülten Halina Hanife Hannchen
Hannelore Hanny Hatice Hedda Hedwig Hedy Heide Heidelinde Heidelore Heidemarie Heiderose Heidrun Heike Hella
Helma Helmtrud Henni Henny Herlinde Herma Hertha Hildburg Hilde Hildegart Hildegund Hildegunde Hiltraud Hiltrud
Hubertine Hülya Ildiko Ilka Ilonka Ingeburg Ingelore Ingetraud Ingetraut Ingried Inken Inna Insa Irmela
Irmengard Irmgard Irmhild Irmi Irmingard Irmtraud Irmtraut Irmtrud Isolde Iwona Jadwiga Janett Janette Jessika
Jolanta Jolanthe Jutta Karola Karolin Katalin Katarzyna Katharine Katherina Käthi Kati Klothilde Kläre
Konstanze Kordula Kreszentia Kreszenz Kriemhild Kristiane Krystyna Kunigunda Kunigunde Käthe Leokadia Leonore
Leopoldine Liane Lidwina Liesa Liesbeth Lieschen Liesel Lieselotte Lilija Lilo Lioba Lissi Lissy Ljudmila Loni
Lore Lotti Ludmilla Ludwina Luitgard Luzia Magarete Magdalene Magret Magrit Malgorzata Manja Mareen Mareile
Marga Margarete Margarethe Margita Margitta Mariechen Mariele Marieluise Marietta Mariola Maritta Marliese
Marzena Mechthild Mechthilde Mechtild Melita Melitta Meral Meta Michaele Mirjana Miroslawa Monja Nadeschda
Nadeshda Nadin Natali Natalja Natascha Nermin Notburga Nuran Nuray Nurten Olav Olena Ortrud Ortrun Ottilie
Oxana Philomena Polina Rabea Radmila Raissa Raphaela Reingard Reinhild Reinhilde Rena Reni Resi Ricarda
Rosalinde Rosel Roselinde Rosi Rosl Rosmarie Roswita Roswitha Rotraud Rotraut Ruthild Semra Senta Serpil Sevim
Sibel Sibilla Sibille Sibylla Sibylle Sieglinde Siegrid Siegried Siegrun Siglinde Sigrun Silva Sinaida Songül
Stefani Steffi Stilla Susann Suse Susi Swantje Swetlana Sybilla Sybille Sylke Sylvana Sylwia Telse Theda Thekla
Theres Tilly Traude Traudel Traudl Traute Trude Trudel Trudi Tülay Türkan Ulrike Undine Ursel Urszula Urte
Uschi Uta Ute Valeri Valeska Walburga Waldtraut Walentina Walli Wally Waltraud Waltraut Waltrud Wencke Wenke
Wera Wilfriede Wilhelmine Wiltrud Yasemin Zenta Ajna Alara Anabella Andjela Andjelina Annabella Berra Elona
Erina Jovana Julijana Kalina Philippa Raffaela Rana Rayana Ronya Sofija Marlise Margaritha Seraina Thi Ladina
Annina Annamarie Anina Graziella Heidy Ursina Michela Marlyse Myrta Pierrette Andreia Cinzia Ilaria Prisca
Elisabetha Dragana Flurina Murielle Gianna Fatime Margherita Elisabetta Federica Annalise Biljana Meret Cátia
Giuseppa Giorgia Andrina Merita Snezana Elisabete Lejla Raffaella Rosaria Zorica Aude Marilena Dijana Grazia
Seline Anisa Edona Myrtha Lucette Marinette Teuta Emina Arta Margarida Vlora Arlinda Nicoletta Ottilia Shqipe
Maryline Drita Cristiana Liridona Romane Shpresa Assunta Vittoria Blerta Sladjana Sanela Corine Ruzica Ganimete
Ilenia Elda Floriane Fabia Fatmire Donatella Bluette Malea Vjollca Amela Luigia Pierina Aferdita Vreneli Mégane
Maddalena Sereina Dafina Ardita Margreth Amra Solène Fitore Rosalba Edina Mariangela Agnese Albulena Ylenia
Luljeta Annalisa Ajla Sanije Esra Fernande Vania Lindita Mimoza Ophélie Egzona Léane Bukurije Özlem Lauriane
Derya Besarta Norina Nives Blerina Mirlinda Romaine Rosetta Hava Kaltrina Iryna Adalgisa Adalia Adi Adie
Adolfina Agneta Analiese Analise Arabelle Arnelle Bernadine Chloris Elga Emmeline Felda Felizia Frederica
Frederika Fridegunde Friedegund Friedegunde Fritzi Galiana Gertrudis Giselle Grethe Helmina Helmine Idonia Ilsa
Ima Imma Irmelin Ishild Isold Ivonette Jannike Jutte Kasimira Katarine Katinka Klothilda Kriemhilde Krimhilde
Kristel Kurigunde Leopolda Lies Liese Liesl Lorelei Loreley Luann Lulu Madde Malwine Marelda Mariel Melusina
Melusine Millie Mine Minnie Mitzi Noberta Norberta Nordica Odelia Odila Odilia Olinda Orlantha Otthild Ottila
Ottoline Pepin Qiana Quiana Quianna Quirina Raina Richelle Roderica Rolanda Romey Rosalind Rosamond Rosamund
Ruperta Salida Schwanhild Seraphina Seraphine Serilda Sieghild Sieglind Sigi Siglind Sissi Sonje Swanhild
Swanhilda Swanhilde Swenja Teresia Tilli Trudy Uda Ula Ulli Ulrika Unna Utta Vala Valda Velma Verona Viveka
Walborg Walburg Walda Waldeburg Waldi Waldtraud Walpurga Walpurgis Wanja Wigburg Wilda Wilfreda Wilhelmina
Winola Xandi Xandra Xanthe Xanthia Xanthippe Xavia Xaviera Xena Yanka Zelinda Zella Zelma Zenzi Zäzilia Zäzilie
Adelle Allyson Alyson Anamchara Arnwlle Aubrey Axl Birget Brummer Callan Carlchen Carleigh Cecancia Clay Cäsar
Dresden Emera Faiga Fräulein Fujiko Grizelda Hexe Hexi Jarvia Jenell Kimiko Kinge Kirsa Leyna Liebe Lutgard
Mallory Malorie Millicent Mitsuko Mundle Nixe Nixie Nobert Nyx Ostara Porsche Ros Schatzi Schatzie Sommer
Sonnenschein Ulva Wibeke Wilmet Xahria Xandrah Xeno Xiomar Xiu Xoana Xochitl Xue Xun Xuân Xylia Yseult Zuker`,
  es: `Adela Adriana Alejandra Alicia Amalia Ana Andrea Anita Anni Antonia Ariadna Bárbara Beatriz Berta Blanca Carla
Carlota Carolina Catalina Cecilia Clara Clàudia Cristina Daniela Diana Dorotea Débora Elena Elisa Eloísa Elsa
Elvira Emilia Esperanza Estela Ester Eva Florencia Francisca Gabriela Gloria Graciela Guillermina Inés Irene
Isabel Isabela Jennifer Josefina Juana Julia Laura Leonor Leticia Lilia Lola Lorena Lourdes Lucía Luisa
Magdalena Manuela Marcela Margarita Mariana Marisol Marta Matilde Mayte Mercedes Micaela Mónica Natalia Norma
Olivia Patricia Pilar Ramona Raquel Rebeca Reina Rocío Rosalía Sara Silvia Sofía Soledad Sonia Susana Teresa
Verónica Virginia Yolanda Ángela Abigaíl Abril Alexa Araceli Camila Elizabeth Emily Estefanía Evelyn Fátima
Jazmín Jimena Julieta Kimberly Liliana Melissa Miranda Naomi Nicole Pàola Paulina Regina Renata Valentina
Valeria Vanessa Ximena Zoé Adelaida Adelina Agustina Alba Albina Alexandra Alma Amanda Amaya Amelia Amparo
Anabel Anastasia Angelina Angélica Anna Aura Aurelia Aurora Bibiana Calista Carina Carmela Casandra Celia
Clarisa Clementina Cloe Clotilde Delfina Delia Dora Eli Eliana Elisabet Ema Emma Esther Eugenia Eulalia Evita
Fabiana Fabiola Fanny Felicia Fernanda Filomena Flavia Flora Florentina Florina Genoveva Georgina Gisela
Griselda Hilda Hortensia Ileana Imelda Iris Isa Jenny Jessica Josefa Juanita Judith Juliana Julie Lara Leandra
Lidia Lina Lorenza Luciana Luna Maite Malena Marcia Maribel Marina Marisa Marita Martina Maura Melania Melisa
Miriam Morena Máxima Nadia Nidia Noa Noelia Noemí Nuria Octavia Ofelia Olga Olimpia Otilia Paloma Paula Perla
Pía Rafaela Rita Roberta Rosalinda Roxana Ruth Sabina Salomé Samanta Sandra Selena Serafina Soraya Tamara Tania
Tatiana Teodora Vanesa Vera Vilma Viviana Ágata Íngrid Úrsula Aída Bianca Cynthia Dalia Frida Helena Ilse
Indira Ivonne Jaqueline Karina Karla Martha Minerva Nancy Nelly Pamela Ruby Salma Katherine Gladys Antonella
Karen Jacqueline Isabella Romina Erika Edith Myriam Jeannette Jocelyn Anaís Solange Johanna Mía Nora Lilian
Sylvia Michelle Doris Catherine Matilda Carol Silvana Marjorie Marlene Krishna Leslie Yesenia Dominique Pascal
Stephanie Erica Johana Mabel Karin Geraldine Priscilla Carola Mayra Samantha Brenda Scarlett Damaris Lucy
Sophia Francesca Mary Marie Jeanette Ernestina Dina Corina Giovanna Alison Aylin Cindy Susan Kiara Maira Ida
Allison Gilda Pascale Margot Natalie Melanie Daisy Erna Ada Astrid Gina Leontina Marilyn Ashley Janet Elisabeth
Caroline Nathalie Angie Alice Edita Helen Vivian Marion Yasmín Marcelina Lisette Amy Milena Betty Leyla
Albertina Lucinda Denise Alexia Evelin Daniella Karol Kelly Yuliana Natacha Magali Jael Madeleine Francis Wilma
Giuliana Rachel Paulette Sarah Sabrina Muriel Shirley Estella Edna Wendy Bertha Magda Alix Marlén Lisbeth Aina
Lea Mari Mila Mirella Vicky Agnes Albertine Alisa Amara Anica Anika Antonina Belinda Bella Carlotta Casey
Clarissa Concetta Daria Denisa Domenica Dorota Elina Elise Emilie Felicitas Filipa Heloise -- Caridad Conchita
Maica Maricarmen Marilú Roser Ivanna Lizbeth Melany Monserrat Xóchitl Yamileth Yaretzi Adelia Adora Adoración
Ainara Ainoa Aitana Almudena Alondra Amada Amarilis América Angelita Ani Anselma Anunciación Apolonia Arcelia
Armida Aroa Aránzazu Ascensión Asunción Azahar Azahara Azeneth Azucena Begoña Belén Benigna Benita Bernarda
Bernardita Bienvenida Brunilda Brígida Calixta Candela Candelaria Candelas Carmelita Carmina Cayetana Celestina
Charo Chelo Chita Cintia Constanza Consuela Crescencia Cándida Dafne Dalila Dionisia Dominga Domitila Dorita
Dulce Edelmira Elba Eligia Elodia Emelina Emiliana Emperatriz Encarna Encarnación Encarnita Estrella Etelvina
Eufemia Eusebia Evangelina Evelia Febe Feliciana Felicidad Felipa Felisa Fidela Florinda Fortunata Gala Gema
Gertrudis Gracia Graciana Haydée Herminia Ignacia Inmaculada Isaura Isidora Itziar Jacinta Javiera Jesusa
Joaquina Jordana Jovita Leire Leocadia Leyre Ligia Loida Luisina Lupita Macarena Macaria Mamen Manola Manuelita
Marianela Maricela Maricruz Marisela Maristela Martirio Merche Miguela Milagros Mireia Mirta Modesta Montserrat
Narcisa Natividad Nayara Nerea Nereida Nicolasa Nieves Nilda Nydia Nélida Obdulia Odalis Odalys Olalla Oriana
Paca Pacífica Palmira Pascuala Pastora Pepita Perlita Petrona Piedad Pili Primitiva Priscila Prudencia
Purificación Remedios Reyna Ricarda Rosalina Rosalva Rosaura Rosenda Rufina Ruperta Sarita Saturnina Socorro
Susanita Tecla Tere Teresita Teófila Tomasa Trini Vicenta Visitación Xiomara Yaiza Yésica Yéssica Zaida Zaira
Zoraida África Águeda Ángeles Áurea Aldonza Anel Citlali Cristal Elvia Esparta Hermelinda Itzel Mitzy Nayeli
Sessa Wendolin Yeni Yuridia Anahí Maritza Mariela Yasna Génesis Fresia Denisse Nataly Valeska Millaray Magaly
Mireya Nicol Colomba Lissette Danitza Rossana Vania Zoila Yessenia Rayén Tiare Danae Dayana Katalina Thiare
Joselyn Yaritza Zunilda Mirtha Almendra Zulema Petronila Uberlinda Ayleen Franchesca Aracely Luzmira Yenny
Yenifer Cinthia Rafaella Claudina Scarlet Nathaly Mirna Makarena Celinda Jenifer Yohana Ninoska Anahis Elcira
Pabla Maricel Isolina Fiorella Giselle Yanet Yoselin Nayareth Lucrecia Herminda Scarleth Orfelina Digna
Katherinne Ivette Yanira Estefany Francia Yanina Clorinda Tabita Jeniffer Alejandrina Jenniffer Rosalba Mery
Enriqueta Gricelda Doralisa Cinthya Gisselle Scarlette Deyanira Leidy Marisel Ariela Nayaret Antonieta Yamilet
Lesly Deisy Katerine Ayelén Mariluz Natali Nury Massiel Dania Yocelyn Yanara Katherin Sarai Yaneth Nubia
Julieth Janeth Lizeth Yulieth Dary Yamile Marleny Omaira Rubiela Yadira Yolima Libia Edilma Nohora Francy
Carmenza Lida Liseth Mayerly Yineth Miryam Gladis Margoth Liceth Yuli Yudy Yuly Heidy Nelcy Jhoana Gilma Enith
Elsy Clemencia Danna Cielo Alcira Yina Yeimy Yazmín Sindy Dahiana Yeny Marly Dolly Leydi Nayibe Yury Derly
Yurany Emilce Tulia Anyi Janneth Emilse Jackeline Nathalia Zulma Ibeth Mirian Magnolia Elcy Aleida Yurani Deicy
Nelsy Melba Adiela Ababa Adisoda Ainhoa Alodia Altagracia Ane Arantxa Bea Carito Catrina Chaxiraxi Cobura
Consolación Covadonga Daritza Desamparados Emelda Enka Fabricia Facunda Fermina Floria Froilana Fulberta Fulca
Gara Geo Ginebra Gretel Hañagua Ilda Inma Irati Itahisa Jorgelina Judit Kaori Keiko Laia Lali Licha Lolita
Lucha Martita Meagens Naiara Paqui Patri Plga Raimunda Ramira Rodolfa Rut Shizuko Triana Trysta Ulrica Uxue
Vane Álvara Acacia Adalia Adana Adelita Adella Adoncia Adonia Agacia Agdta Agnese Aidia Aintzane Alameda
Alandra Alanza Alazne Alda Aldene Aldona Aldonsa Aleece Alegria Aleta Aletea Aletia Alfonsa Alfreda Alhertina
Alise Alita Alliss Allyce Almira Almunda Almundena Almundina Aloise Alona Alonsa Alta Alvarita Alvera Alyce
Alys Alyss Amaia Amalur Amalure Amaranta Amaris Amarissa Amata Amora Analee Analeigh Analena Anamarie Anarosa
Andeana Andera Andere Andria Angelia Anitia Anjelica Aquilina Aracelia Arama Arcadia Arcilla Arella Aricela
Armanda Artemisia Ascencion Atalaya Athalia Aureliana Aurkena Aurkene Bakarne Beatrisa Belicia Belle Belynda
Bernicia Blandina Blasa Blinda Bonita Breezy Brigidia Brisha Brisia Brissa Briza Bryssa Buena Calandria Calida
Calvina Candi Candie Cari Carilla Carisa Carletta Carlita Carmencita Carmita Carona Carrola Casta Celesta
Cenobia Ceri Ceria Cesara Chalina Chavela Chavelle Chaya Chela Chica Chiquita Chrisanna Chrisanne Chrysann
Chrysantus Cipriana Cira Ciri Clareta Clarinda Clodovea Cochiti Coco Coleta Conchetta Conshita Consolata
Constantia Corazana Corazon Crisann Crisanna Crista Cristine Cyntia Damita Danita Deiene Deikun Deina Delcine
Delicia Delma Delmar Delmara Delphia Desideria Destina Devera Diega Dinora Dionis Dionisa Dita Dolce Dolorita
Dominica Dona Dorbeta Doroteia Dreena Drina Duena Dukine Dukinea Dulcea Dulcie Dulcina Dulcinea Dulcinia Dulsie
Earlena Earlene Earlina Edenia Elbertina Eldora Eleadora Eleanora Eleena Elva Elvera Elvie Elvita Elvyra Elysa
Elyse Emerald Emesta Engracia Enrica Enriqua Erendira Erendiria Erlene Erlina Ernesta Eskama Eskame Eskarne
Esma Esmaralda Esmarelda Esme Esmerelda Esmiralda Esmirelda Estebana Estefana Estefani Estelita Estephanie
Esteva Estrellita Exaltacion Ezmeralda Faqueza Fausta Faustina Felicita Florida Florinia Florita Fortuna Freira
Frescura Fuensanta Galena Galenia Garabina Garabine Garaitz Garbina Garbine Gaspara Gechina Generosa Gertrudes
Gezana Gezane Ginessa Gitana Gizane Godalupe Gorane Gotzone Gregoria Guillelmina Gustava Henriqua Hermosa Honor
Honoratas Honoria Hortencia`,
  it: `Ada Adelaide Adele Adelina Adina Adriana Agata Aida Alberta Albina Alessandra Alessia Alice Alida Alina Allegra
Alma Amalia Amanda Amelia Amina Anastasia Angela Angelica Anita Anna Annamaria Antonella Antonia Arianna Asia
Astrid Aurelia Aurora Barbara Beata Beatrice Berenice Bianca Bibiana Brigitta Bruna Camelia Camilla Carina
Carla Carlotta Carmela Carola Carolina Cassandra Caterina Cecilia Chiara Clara Claudia Cleo Cloe Concetta Cora
Corinna Cornelia Cosima Cristina Daniela Daria Deanna Debora Delfina Delia Diana Dina Domenica Donna Dora
Dorotea Elena Eleonora Eliana Elisa Ella Eloisa Elsa Elvira Emanuela Emilia Emma Estella Ester Eugenia Eulalia
Eva Evelina Fabiana Fabiola Fatima Felicia Fernanda Filippa Filomena Flavia Flora Florina Francesca Gabriella
Gaia Gemma Gertrude Giada Gilda Gioia Giovanna Giulia Giuliana Giuseppina Glenda Gloria Greta Griselda Ida
Ileana Imelda Ines Irene Iris Isa Isabella Lara Laura Lavinia Lea Leda Lelia Lena Leontina Letizia Lia Liana
Lidia Liliana Lisa Livia Loredana Lorena Lorenza Loretta Luana Lucia Luciana Luisa Luna Mafalda Magda Maida
Manuela Mara Marcella Maria Marianna Marica Mariella Marina Marisa Marita Marta Martina Matilde Maura Melania
Melissa Mia Milena Mina Minerva Miranda Mirella Miriam Moira Monica Morena Nadia Natalia Nina Noemi Norma
Ofelia Olga Olimpia Olivia Ornella Otilia Pamela Paola Patrizia Penelope Perla Pia Priscilla Rebecca Regina
Renata Rina Rita Roberta Romana Romina Rosalia Rosalinda Rosanna Rosita Sabina Sabrina Samanta Sandra Sara
Serafina Serena Sidonia Silvana Silvia Simona Sofia Solange Sonia Stefania Susanna Tamara Tea Teodora Teresa
Tina Tiziana Valentina Valeria Vanda Vanessa Vera Verena Veronica Vilma Vincenza Viola Virginia Viviana Wanda
Zita Zoe Angelina Antonietta Antonina Aria Bettina Erika Jolanda Lilla Lina Mariana Marissa Matilda Melina
Mercedes Paloma Paulina Ramona Rosina Sophia Sylvia Tatiana Albertina Alexandra Angel Angeline Baptiste Beatrix
Belinda Bella Bianka Blanca Brandi Cara Catarina Celia Clarissa Edita Elina Elma Florentina Gina Isabela Juliet
Juliette Justina Karina Kiara Laure Leonora Lucie Lucinda Lucy Marija Micaela Michelle Mila Milana Mona Mya
Natalie Natasha Nathalie Noelia Nora Octavia Rocio Rosalie Rozalia Sienna Susana Séverine Tasha Tessa Violetta
-- Abbondanza Acilia Adalberta Adalgisa Addolorata Adelasia Adria Agape Agnese Agostina Alcina Alda Alfonsa
Alfreda Altea Amata Ambra Anatolia Andromeda Annabella Annagrazia Annunziata Antigone Apollina Apollonia Appia
Arabella Argelia Armida Artemisa Asella Assunta Atanasia Ausilia Ausiliatrice Ave Aza Azelia Azzurra Babila
Bambina Bartolomea Basilia Bassilla Batilda Belina Benedetta Beniamina Benigna Benvenuta Bernadetta Betta Bice
Brigida Brunilde Calogera Calpurnia Candida Capitolina Casilda Casimira Cassiopea Celinia Cinzia Cirilla Clelia
Clemenzia Cleofe Cleopatra Clorinda Cointa Colomba Consolata Cordelia Costanza Crescenzia Cristiana Crocefissa
Cronida Cunegonda Cuzia Dafne Dalida Dalila Damiana Degna Delinda Delizia Demetria Deodata Desdemona Desiderata
Devota Diamante Dianora Diletta Diodata Dionisia Doda Donata Donatella Druina Dulina Ebe Edda Edelberga Editta
Edvige Egizia Egle Elaide Elettra Elide Elimena Elisabetta Elisea Elvia Emiliana Enimia Enrica Eracla Ermelinda
Ermenegarda Ermenegilda Erminia Ernesta Ersilia Esterina Eufemia Eufrasia Euridice Eusebia Eutalia Evangelina
Fausta Federica Felícita Fiammetta Fiordaliso Fiorella Fiorenza Flaminia Flaviana Floriana Floridia Foca
Fortunata Fosca Franca Fulvia Galatea Gaudenzia Gelsomina Geltrude Generosa Genesia Genoveffa Germana Ghita
Giacinta Gigliola Giliola Ginevra Gioacchina Gioconda Giorgia Gisella Giuditta Giulitta Giuseppa Giusta
Godeberta Godiva Grazia Graziana Graziella Guenda Guendalina Gundelinda Ianira Idea Iginia Ilaria Ilda
Ildegarda Ildegonda Ilenia Ilia Ilva Immacolata Incoronata Innocenza Iolanda Iole Iona Ione Ionne Iride Irmina
Iside Isidora Isotta Italia Ivetta Leonia Leonilda Liberata Liboria Licia Lidania Liviana Lodovica Lorella
Loriana Luce Lucilla Lucrezia Ludovica Luigia Luminosa Macaria Maddalena Marana Mareta Margherita Marilena
Marinella Marinetta Maruta Marzia Massima Melitina Menodora Mercede Messalina Michela Mimma Minervina Mirta
Morgana Natalina Neiva Nerea Nicla Nicoletta Nilde Ninfa Nives Norina Novella Nuccia Nunziata Odetta Odilia
Olinda Oliviera Ombretta Ondina Onesta Onorata Onorina Orchidea Oriana Orietta Orsola Orsolina Ortensia Osanna
Ottilia Palladia Palmazio Palmira Pelagia Petronilla Piera Placida Polissena Porzia Prisca Proserpina Prospera
Prudenzia Quartilla Quieta Quiteria Rachele Raffaella Rainelda Riccarda Romilda Romola Rosamunda Rosmunda
Rossana Rossella Rufina Saba Samona Santina Savina Scolastica Sebastiana Seconda Secondina Sefora Selene
Selvaggia Semiramide Severa Sibilla Simonetta Siria Smeralda Soave Sofronia Speranza Sveva Tabita Tarquinia
Tarsilla Taziana Tecla Telica Teodata Teodolinda Teudosia Tosca Trasea Tullia Ugolina Ulfa Uliva Unna Vala
Valeriana Vanna Venera Veneranda Venere Venusta Verdiana Veriana Veridiana Viliana Violante Vissia Vittoria
Zabina Zaira Zama Zanita Zarina Zelinda Zenobia Zosima Annalisa Annetta Eleanora Etta Evangelista Fabia
Fabrizia Fiamma Gianna Giulietta Greca Lauretta Lolita Luigina Nedda Ninetta Paoletta Pierina Pina Rosaria Sole
Stefani Tonia Viridiana Abelie Abra Abree Abri Abriana Abrianna Abrielle Abrienne Adalina Adelisa Adona Adreana
Adrianna Adrienna Agnella Airiana Albertaa Albinia Alcee Alcie Alegra Alessa Alessandrina Alessandrine Aletta
Alfonsina Allecra Allegria Alonza Amadea Amalea Aminta Andreana Andreina Andria Angelia Angiola Angioletta
Aniella Anjelica Annah Annunciata Annuziata Anonciada Anzia Ariah Arietta Armide Armonda Arsenia Aryana Aryanna
Balbina Bambi Bamhi Beatricia Belladonna Bellance Bellina Bellissa Bertina Bia Bionca Bionda Bolonia Bona
Bonfila Bonfilia Bonifacia Bradamante Brunela Brunetta Brunilda Byanca Cadenza Calandra Calandre Calinda
Calvina Calynda Cameo Cannelita Caprice Capricia Caresa Carin Carissa Cascata Celestina Cerelia Cettina
Chiarina Cianna Cipriana Coco Colombina Concettina Constanza Contessa Crocetta Crocifissa Dahna Dahnya Dani
Deangela Delanna Desideria Detta Dolce Domani Dona Donielle Donisha Donnalee Donya Drina Edmonda Elene Elenora
Eligia Elizabetta Ellena Elletra Ellisa Elnora Elysa Enrichetta Esta Eula Fantasia Farfalla Favianna Favianne
Feliciana Felisa Ferdinanda Fia Filumena Fina Fiorabla Gabi Gaby Gaetana Galilea Gavriella Geanna Genevra
Geovana Gia Giachetta Giana Gianara Gianina Giannina Gioffreda Giordana Giorgina Giosetta Giovannetta Giustina
Guiditta Guillelmina Gulielma Horatia Humiliana Immaculata Iniga Itala Italina Jacobella Jemma Jianna Jina
Jovanna Jovannie Julietta Justyna Kamelia Kami Kamie Karah Karisa Karissa Karlotta Karrah Karysa Klarissa Kyara
Lacole Lacrecia Ladonna Lalia Lanza Larensa Lave Leola Leontyne Leora Liona Lissandra Lokapele Loreto Lucetta
Lucette Lucianna Lucina Luisella Lunetta Madonna Malvolia Marea Mariabella Mariaelena Marice Marietta Mariha
Mariola Mariya Mariyah Marquesa Marsala Mataya Mattea Maurizia Miah Michelangela Michelina Mimi Mirabella
Mishaila Modesta Monalisa Myah Myia Nanda Nata Nataliya Nataly Natalya Natashenka Natka Nereza Nerezza Nerina
Neroli Nicolina Nilda Nunzia Nunziatella Nunziatina Olympia Orabella Orazia Orfelina Oria Orlanda Orlane
Orlinda Orsina Otavia Ottavia Paolina Pasqualina Perlita Petronel Petronella Pietronella Piscina Poeta
Primavera Quorra Raffaela Raimonda Ravenna Renatka Renia Ricadonna Ricarda Robertina Romhilda Romia Rosabel
Rosabela Rosabella Rosabelle Rosalba Rosalva Rosangela Rosannah Rosella Rosetta Ruffina Salvatora Salvatrice
Samuela Sancia Santa Santuzza Saveria Sebastiene Severina Seweryna Sistine Sylvana Tala Talka Tazia Teofila
Teresina Terza Tiberia Traviata Trilby Trista Uberta Valentia Vedette Velia Venecia Venetia Vitalia Volante
Xaviera Ysabel Ysabelle Zarah Zeta Zinerva Zola`,
  pt: `Adriana Alexandra Alice Amélia Ana Ariana Aurora Beatriz Bruna Bárbara Camila Carla Carlota Carolina Catarina
Cecília Clara Célia Daniela Diana Débora Eduarda Elisa Ema Emília Eva Fabiana Filipa Francisca Gabriela Helena
Inês Irina Isabel Joana Juliana Julieta Jéssica Júlia Lara Laura Leonor Letícia Lia Lorena Luana Luna Luísa
Mafalda Mara Mária Mariana Marta Matilde Melissa Mia Miriam Márcia Natália Nicole Núria Ofélia Olívia Paula
Pilar Rafaela Raquel Rita Sara Sofia Sílvia Tatiana Teresa Valentina Vera Érica Íris Alessandra Aline Alícia
Antonella Esther Felícia Giovanna Isabela Isabella Isadora Ísis Karla Larissa Lavínia Liz Lorraine Luiza Lívia
Maitê Manuela Marcela Marina Rebeca Roberta Sarah Sophia Yasmin Ângela Anita Bianca Emma Erika Kelly Luciana
Lúcia Mélanie Nádia Patrícia Petra Renata Salomé Yara Ágatha Alana Aléxia Amanda Ayla Bella Brenda Caroline
Ester Evelyn Fernanda Mariah Maya Melina Milena Mirella Nina Sabrina Sophie Zoé Abigail Ada Adelaide Adelina
Agnes Aida Aisha Alba Alberta Albertina Albina Alexa Alida Alina Alix Alma Alva Amara Amália Anabel Anabela
Anaís Andrea Angel Angelina Angélica Antonina Antónia Ariadna Ariane Astrid Augusta Aura Aurélia Ava Bela
Belinda Berenice Berta Bibiana Briana Camélia Candice Carina Carmela Carol Carole Cassandra Catalina Caterina
Celina Chantal Chloe Clarisse Clementina Cloé Clotilde Cláudia Consuelo Cora Corina Cornélia Cristina Dana Dara
Darlene Delfina Denisa Denise Diná Domenica Dora Dorina Dália Dámaris Délia Dóris Edith Edna Elena Eleonora
Eliana Eliane Elina Eline Elisabeth Elma Elmira Eloisa Elsa Elvira Elza Emanuela Ernestina Estefânia Estela
Eugénia Eulália Eunice Evelin Evelina Eveline Fabíola Filomena Fiona Flora Florencia Florentina Flávia Fátima
Gaia Genoveva Georgina Gerda Geórgia Gilda Gina Gisela Glenda Glória Graciela Greta Guadalupe Gáil Helga Hilma
Hortense Hortênsia Hulda Ida Ilse Indira Inga Ingrid Irene Isa Iva Ivana Jael Jamila Janice Janina Janine
Jaqueline Jasmina Joséfa Josefina Josiane Juna Justina Karen Karina Katarina Katia Katie Laila Lana Laurine Lea
Leandra Leila Leonora Leontina Letízia Liana Lilian Liliana Liliane Lina Lisa Loredana Lucinda Lucy Ludmila Lya
Lélia Lídia Lília Magali Magda Maia Maira Malena Malika Malvina Manon Marcelina Margareta Marian Maribel Marisa
Marisol Marita Marlene Martha Martina Matilda Maude Maura Melinda Melânia Mercedes Micaela Michele Mila Mina
Mira Miranda Mirela Muriel Mya Máxima Mónica Nadine Nadja Nancy Natacha Nila Nisa Noémi Norma Noélia Nídia
Octávia Olga Olímpia Otília Paloma Pámela Paulina Penélope Perla Pia Rania Regina Reina Romana Romina Rosalinda
Rosina Rosita Rosália Ruth Sabina Samanta Samira Sandra Sarina Selena Selma Sena Serafina Serena Sheila Sidónia
Silvana Simone Solange Stela Susana Sónia Talia Tamára Teodora Tiana Tânia Valéria Vanda Vanessa Verena
Verónica Vida Vilma Virgínia Viviana Viviane Ximena Xénia Yolanda Zahra Zita Zora Ágata Ália Álison Ária Ásia
Élia Élin Úrsula -- Benedita Caetana Carminho Carmo Constança Frederica Luena Madalena Margarida Soraia Vitória
Vânia Áurea Dalila Eloá Emanuelly Fabrícia Heloísa Isabelly Janaína Marli Meire Morgana Mércia Núbia Suélen
Talita Andreia Iara Kyara Naiara Nair Allana Aylla Clarice Eloah Emanuella Emilly Gabrielly Hadassa Hellena
Kamilly Laís Luara Lunna Manuella Mariane Maysa Pietra Stephany Abna Abília Acélia Adalgisa Adelinda Adolfina
Adosinda Adália Adília Afonsa Afonsina Afra Africana Agna Agonia Agostinha Agripina Airiza Aixa Alaíde Albana
Alcina Alcíone Alda Aldara Aldenir Aldenora Aldina Aldora Alegria Aleixa Aleta Alexandrina Alexina Alfreda
Aliana Alisande Alita Aliça Almara Almerinda Almesinda Almira Altina Alvarina Alzira Amabília Amada Amandina
Amarília Amarílis Ambrosina Ambrósia Amelina Amora Amorina Amorzinda América Anair Anaísa Analdina Analice
Analisa Anamar Anastácia Anatilde Anaíce Anaíde Andrelina Andresa Andreína Aneide Angelita Aniana Anquita
Anteia Antera Antonela Antonieta Anunciada Anunciação Anuque Anusca Anália Anésia Anícia Aníria Anísia
Aparecida Apolónia Arabela Araci Aradna Argentina Ariadne Ariele Arinda Arlanda Arlete Arlinda Armanda
Armandina Arminda Arménia Artemisa Artemísia Aruna Aspásia Assunta Assunção Atenais Audete Aureliana Aurete
Auriana Ausenda Auta Auxília Açucena Balbina Balduína Bartolina Basilissa Basília Beanina Bebiana Belarmina
Belina Belisa Belisária Belmira Belém Benigna Benilde Benita Benjamina Benvinda Benícia Berengária Bernadete
Bernarda Bernardete Bertila Bertilde Bertina Betina Betsabé Betânia Bia Biana Bina Bitia Blandina Blásia
Bonifácia Branca Brena Brigite Briolanja Briosa Brites Brizida Brunilde Brásia Brázia Brícia Brígida Bárbora
Bérnia Bétia Cacilda Caia Calila Carela Carisa Carissa Carlinda Carmelina Carmelinda Carmelita Carmezinda
Carmina Carminda Carmorinda Carmélia Carísia Cassilda Casta Castelina Castorina Catila Celinia Celisia Celsa
Ceres Cesaltina Cesarina Cesária Cheila Chema Ciara Cibele Cidalina Cidalisa Cidália Cínara Cinderela Cinira
Cipora Circe Cirila Cita Cizina Clarina Clarinda Clarinha Claudemira Claudiana Claudina Cleia Cleide Clemência
Cleodice Cleonice Cleópatra Climénia Clorinda Clélia Clésia Clícia Clívia Colete Conceição Concha Consolação
Constância Cordélia Corália Cosete Cremilda Cremilde Crestila Crisanta Crisante Crisna Cristela Cristele
Cristene Cristiana Cristolinda Crisália Crisálida Cácia Cáren Cárin Cárita Cássia Cátia Cândida Cânia Cíntia
Círia Córita Dafne Daina Daisi Daliana Dalida Dalinda Dalva Daniana Danila Darci Darcília Darnela Davina
Davínia Deise Dejanira Dele Deliana Delisa Delmina Delminda Delmira Delza Demelza Deméter Demétria Deodata
Deodete Deolinda Deonilde Deótila Derocila Dialina Diamantina Didiana Digna Diliana Dilsa Dinamene Dinarda
Dinarta Dineia Dinora Diomar Dione Dionilde Dionísia Dirce Dircea Dircila Disa Ditza Diva Diza Djamila Domingas
Domitila Domitília Dona Donatila Donzélia Donzília Doralice Dores Doriana Dorinda Dorine Dorisa Doroteia
Drusila Duartina Dulce Dulcelina Dulcina Dulcineia Dulcídia Dânia Décia Dídia Dólique Dúlia Dúnia Edina Edine
Edite Edma Edmunda Eduina Edéria Eglantina Elana Elca Elda Electra Eleia Eleine Eleonor Eliete Elisabeta
Elisabete Elisama Eliseba Elisete Elódia Elsinda Eluína Elva Elvina Elícia Elísia Emiliana Emídia Encarnação
Engelécia Engrácia Enide Enilda Eponina Ercília Ermelinda Ermengarda Erméria Ersília Esménia Esméria Especiosa
Esperança Estéfana Étel Etelca Etelvina Etéria Eudora Eufémia Eularina Eurica Eurídice Eutália Evandra
Evangelina Excelsa Ezequiela Eárine Fani Fantina Fara Farida Feba Febe Fedra Feliciana Felicidade Felisbela
Felisberta Felisbina Felismina Fernandina Fiama Fidélia Filena Firmina Flamínia Florbela Florença Floriana
Florinda Floripes Florisa Florisbela Flória Formosa Formosinda Franca Francina Francília Fábia Fânia Gabi Gaela
Gala Gaori Gardela Geisa Gelsemina Genciana Generosa Genésia Georgeta Georgete Geraldina Germana Gerta
Gertrudes Giana Gilberta Gilma Gioconda Giovana Giraldina Girel Giselda Gisete Gislena Gislene Glicínia
Gloriosa Gonçala Goreti Graciana Graciete Graciliana Gracinda Graciosa Gravelina Graziela Graça Gregória
Grimanesa Grácia Guendolina Guida Guilhermina Guiomar Guislena Guislene Gustava Haidé Hebe Heda Hedviges Helda
Heli Heliana Heliodora Henriqueta Hermana Hermenegilda Hermânia Hermínia Hersília Herénia Hilária Honorina
Huguete Hália Hédila Hélia Iana Ianesis Iasmin Iasmina Iberina Idalete Idalina Idalisa Idrisse Idália Idélia
Idília Ifigénia Igelcemina Ignez Ilca Ilda Ilsa Ilundi Ilídia Ima Indaleta India Ingeburga Inocência Inoi
Inácia Iolanda Ionara Ione Iracema Ireneia Iria Iriana Irisalva Iráis Isabelina Isalda Isalina Isaltina Isaura
Isaurinda Isidora Isilda Ismália Isolda Isolete Isolina Isália Ivanoela Ivete Ivone Ivânia Jacinta Jacira
Jalmira Jamília Jandira Janete Jani Januária Jaquelina Jeanete Jerusa Jezabel Jil Joanina Joaninha Joaquina
Jocelina Joela Joele Joelma Joice Joraci Jordana Jorgina Jorja Josabete Josana Joscelina Joselene Joselina
Josete Josiana Josina Josselina Josuana Josélia Jovelina Judite Julinda Julita Juraci Jussara Justa Juvita
Jânia Jéni Jénifer Júnia Laira Laureana Laurina Laurinda Leanor Leena Leia Lenira Leocádia Leolina Leoménia
Leonarda Leonardina Leonete Leonida Leonila Leonilda Leonilde Leonisa Leonídia Leonília Leopoldina Leta Levina
Leónia Liane Lianor Liara Liberalina Liberdade Libertária Libéria Lici Licínia Lidiana Liduína Liete Liliete
Lilite Lineia Linete Lira Lis Lisana Lisandra Lisdália Liseta Lisete Lizia Lizélia Loela Loide Loreta Lorina
Lorine Lourença Luamar Lubélia Lucelinda Lucena Lucete Lucialina Lucileine Lucilina Lucina Lucrécia Lucélia
Lucília Lucíola Luela Luisete Luizete Lumena Lurdes Lurdite Lusa Lussinga Lutgarda Luzia Luzinira Lénia Líbia
Lícia Lígia Lízi Lízie Lólia Mabilda Mabília Macati Madel Magaline Magna Magnólia Maiara Maide Marciana
Marcília Margarete Marguerita Mariamar Mariame Mariela Mariema Marieta Marilda Marilina Mariline Marilisa
Marilita Mariluz Marilúcia Marinela Marinha Marise Marisela Maritana Maritila Marizete Marjolene Marlisa
Marlise Marlita Marquesa Marsília Martinha Marília Matrosa Mavelete Mavilde Mavília Maximiliana Mayara Maísa
Mecília Mei Meiline Melida Melodia Mercês Mercília Merita Merrita Miguela Milagre Milagres Milene Militana
Militza Miliza Miquelina Miraldina Mirandolina Mireie Mirto Modesta Morgiana Morian Mourana Muna Muriela Mágui
Márvia Mécia Mícia Mírtila Mónia Naama Nadina Naida Nali Nalini Naly Nami Nance Nânci Nanete Nanina Nara
Naraiana Narcisa Natali Natalina Natanaela Natividade Natércia Nausica Nazarina Nazaré Nazária Naíde Naíl Naíma
Naísa Neide Neireide Neise Neiza Neli Nelma Nelsa Nely Neotera Nessa Neuza Nicandra Niceia Nicoleta Nicolina
Nilce Nilda Nilsa Nilza Ninfa Nirina Nise Nivalda Noelma Noiala Nominanda Norvinda Noémia Numénia Nuna Nureia
Nádeja Nélia Nércia Nícia Nília Nísia Obdúlia Oceana Ocridalina Ocília Odete Odília Olinda Olália Omara Ondina
Onélia Onófria Oriana Orieta Orlanda Orlandina Ornela Oscarina Osvalda Osvaldina Otelina Otelinda Otilina
Oureana Palmira Pandora Papoila Paraíso Pascualina Patrocínia Paz Pedrina Perpétua Persília Peta Petula Piedade
Plínia Poliana Porciana Prazeres Preciosa Precília Primitiva Prisca Priscila Prudência Pulquéria Pureza
Purificação Pégui Quaiela Quar Quessia Quirina Quitéria Quélia Radija Raissa Raquelina Raqueline Reinalda
Remédios Riana Ricarda Ricardina Riva Rivca Roana Rodriga Roena Rogélia Rolende Romeia Romilda Rondina
Roquelina Rosalina Rosamar Rosana Rosandra Rosanete Rosarinho Rosaura Rosebel Rosebele Rosinda Rossana Rosélia
Rubina Rufina Rute Rómula Rúbia Safia Sahara Salete Salima Salomite Salvadora Salvação Salvina Salúquia Samara
Samaritana Sancha Sandrina Santa Sarai Saula Saulina Sebastiana Selene Selesa Selénia Selésia Semíramis Seomara
Serenela Sesira Severa Severina Sextina Sibila Silvandira Silviana Silvina Silvéria Simara Simaura Simoneta
Sira Sirla Solana Soledade Solene Solôngia Stelina Suati Sulamita Sunamita Suri Surya Suse Susete Susi Suéli
Sásquia Sássia Sátia Sátira Sância Séfora Sénia Sérgia Síria Súria Tabita Taciana Tamar Tanagra Tarina Taína
Taís Taísa Taíssa Tejala Telma Teodósia Teolinda Teresca Teresina Teresinha Terezinha Terência Tiara Ticiana
Tirsa Tirza Tita Titânia Tolentina Tomásia Torpécia Traciana Trasila Trindade Tristana Tásia Túlipa Ulrica
Umbelina Urbalina Urbiria Urraca Ursiciana Ursulina Urânia Valesca Valiana Valquíria Vanderleia Vanina Vanusa
Vanuza Vaísa Velma Veneranda Venusa Verdiana Vestina Vicenta Vicência Vinícia Violante Violinda Virgolina
Virtude Vitorina Vitália Vivalda Vivelinda Vivilde Vivina Vélia Xica Zaira Zamy Zarina Zeferina Zelinda Zena
Zenaida Zenaide Zila Zilda Zilma Ziza Zoa Zobaida Zola Zoraida Zubaida Zubeida Zulaia Zuleica Zuleima Zélia
Zénia Zília Zínia Ácil Ádila Águeda Átina Ândria Ânia Énia Éola Éris Évila Íngride`,
  nl: `Aaliyah Abby Abigail Ada Adriana Aimée Aisha Alexandra Alice Alicia Alina Alisa Aliya Aliyah Alma Alyssa Amalia
Amara Amaya Amber Amelia Amélie Amina Amira Amy Angelina Anna Annabel Anne Anouk Ariana Arya Ashley Aurora Ava
Aya Ayla Aylin Azra Bella Bente Bobbie Britt Catharina Céline Charlotte Chelsey Chloé Claire Cornelia Daisy
Dana Daphne Diana Dina Donna Doris Ela Eleanor Elena Eleonora Eliana Elif Elin Elina Eline Elisa Elisabeth
Elise Eliza Elizabeth Ella Elodie Emilia Emilie Emily Emma Emmy Esther Eva Eveline Evie Evy Fabiënne Farah
Fatima Faye Femke Fleur Flore Florence Freya Gaia Gioia Giulia Gwen Hailey Hanna Hannah Hanne Hayley Helena
Ilse Imke Inaya Ines Iris Isabel Isabella Iva Ivy Jackie Jacky Jana Jane Janna Janne Jara Jasmine Jenna Jessie
Jill Joanna Johanna Jolie Jolien Josephine Joëlle Jule Julia Julie Juliëtte Juna Kate Kaylee Kayleigh Khadija
Kiara Kira Kyra Laila Lana Lara Laura Laure Lauren Laurie Layla Lea Leah Lena Leyla Lia Lilian Liliana Lilly
Lily Lina Linn Lisa Lise Liselotte Liv Livia Liz Liza Lize Loïs Lola Lorena Lotte Louise Lucie Lucy Luna Lydia
Lynn Maeve Maja Malou Mara Mare Maren Maria Marie Marit Maryam Mathilde Maud Maya Mayra Medina Megan Meghan
Meike Melina Melisa Melissa Melody Merle Meryem Mette Mia Michelle Mila Milana Milena Mina Mira Myra Nadia
Nadine Naomi Nela Nika Nikki Nila Nina Nisa Noa Noor Nora Norah Nour Nova Noë Noëlle Olivia Rachel Romy Rosalie
Rosie Ruby Safiya Salomë Sanne Sara Sarah Selena Selina Selma Sena Siënna Silke Sofia Sofie Sophia Sophie Tara
Teddy Tess Tessa Valentina Valérie Vanessa Vera Vivian Vivienne Yara Yasmin Yasmine Zahra Zara Zeynep Zoey
Zofia Zoë Aline Axelle Camille Fran Leonie Manon Margaux Margot Marthe Mona Pauline Renée Frederique Isa Isis
Jennifer Lindsey Sylvie Agnès Aicha Alexia Ana Anaïs Andrea Angela Angèle Anita Anja Ann Annette Annick Annie
Anny Antoinette Ariane Arlette Astrid Audrey Augusta Aurélie Ayse Barbara Beatrice Bernadette Bertha Betty
Bianca Birgit Brenda Brigitta Brigitte Carina Carine Carla Carolina Caroline Catherine Cathy Cécile Cecilia
Chantal Chiara Christa Christel Christelle Christiane Christina Christine Cindy Clara Claudia Claudine Colette
Cynthia Daniëlle Debbie Deborah Delphine Denise Diane Edith Eliane Ellen Ellie Elly Elsa Elza Erika Erna
Estelle Evelyn Evelyne Fanny Fatma Francine Françoise Frida Frieda Gabriella Gabrielle Gaëlle Georgette Gerda
Germaine Ghislaine Gilberte Gina Ginette Gisèle Greta Heidi Helga Henriette Hilda Huguette Hélène Ida Ilona
Inge Ingeborg Ingrid Irena Irène Ivonne Jacqueline Jeanine Jeanne Jeannette Jeannine Jenny Jessica Josiane
Joyce Judith Juliana Julienne Justine Karen Karin Karina Karine Kathleen Kathy Katia Katja Kelly Kimberley
Kimberly Kirsten Krista Kristina Kristine Laurence Leona Liliane Lindsay Lisette Louisa Lucia Lucienne Lydie
Madeleine Magali Magda Magdalena Malika Marcella Margareta Margaretha Marguerite Mariam Marianne Mariette
Marina Marjan Marleen Martha Martina Martine Melanie Micheline Michèle Miranda Mireille Monica Monika Monique
Myriam Nancy Natacha Natalia Natalie Nathalie Nelly Nicole Odette Olga Pascale Patricia Paula Peggy Petra Rania
Rebecca Regina Ria Rita Rosalia Rosita Ruth Sabine Sabrina Samira Sandra Saskia Shana Sharon Sigrid Silvia
Simone Sonia Sonja Stefanie Stéphanie Suzanne Sylvia Tamara Tania Tanja Tatiana Theresia Tina Tine Véronique
Vicky Virginie Viviane Wendy Yasmina Yolanda Yolande Yvette Yvonne Zita Alisha Alissa Amani Angel Annabelle
Antonia Caitlin Celina Chelsea Cheyenne Dagmar Destiny Dilara Faith Felicia Haley Kayla Kelsey Larissa Leanne
Mandy Maureen Nada Nikita Ronja Salma Samantha Selin Serena Shania Soraya Stacey Zehra -- Aaltje Aleyna Alya
Annemijn Asel Asiya Asya Ayana Babette Benthe Bibi Bobbi Carlijn Cataleya Cato Coco Daantje Danique Davina
Defne Dewi Diede Dieke Djenna Dua Eef Eefje Elize Elle Elynn Esma Esmée Esra Evelien Evi Famke Fardau Fay Faya
Fayen Fayenne Febe Fem Femm Fenna Fenne Fieke Fien Fiene Fiep Filou Floor Floortje Florine Gigi Guusje Hafsa
Hendrika Hidaya Hira Imani Inara Indy Isabeau Ise Isra Ize Izzy Jacoba Jada Jaelynn Jailey Jalou Jasmijn Jayda
Jaylinn Jazzlyn Jazzlynn Jente Jess Jesslyn Jesslynn Jette Jinte Jinthe Jolijn Josefien Joya Jula Juno Karlijn
Kato Keet Kensi Kenza Kiki Kyara Lenne Lexi Lexie Lieke Lien Liene Lieve Lilou Linde Linne Lisanne Liva Liya
Liyana Lizz Lizzy Loa Loes Lot Lott Loua Lova Lune Luus Maaike Maan Maartje Macy Madelief Marlie Marly Marrit
Marwa Maysa Merel Meyra Mikki Miley Milly Milou Mirre Mirte Mirthe Myla Myrthe Neeltje Nena Niene Nienke Nikkie
Nine Ninthe Noami Nola Nomi Noortje Nore Novi Nowi Noëlla Nynke Oliwia Oumayra Phileine Philou Pien Pippa Pleun
Pola Quinty Rana Renske Romée Roos Roxy Saar Safa Safae Sammie Sanna Sare Scottie Soof Sterre Suze Thirza Tirza
Veerle Vienna Vieve Vive Wende Wies Wilhelmina Yarah Yenthe Yfke Yinthe Yuna Zeyneb Ziva Zuzanna Kaat Lieze
Lore Oona Paulien Sien Yana Ceylin Ecrin Esila Vajèn Anke Anneke Anneleen Annelies Annemie Annita Beatrijs
Bieke Carolien Christiana Christianne Conny Debby Dorien Dorine Elien Elke Els Fatiha Gerarda Gitte Godelieva
Godelieve Greet Griet Hannelore Heleen Hilde Imane Ine Josepha Josephina Josée Karima Karolien Katelijne
Katleen Katrien Katrijn Katty Kristel Kristien Leen Lies Liesbet Liesbeth Lieselot Lutgarde Lutgardis Lutgart
Margo Marieke Marijke Marlies Mieke Natascha Natasja Nele Rani Reinhilde Rosette Simonne Steffi Stien Suzanna
Suzy Tineke Tinne Alysha Aniek Annelot Anniek Belinay Bregje Carice Ceyda Charissa Chayenna Chayenne Daniek
Danisha Dirkje Doutzen Dunya Dylana Emy Enora Esmay Fee Hajar Hiba Ilana Ilayda Imme Iza Janneke Jannetje
Jaylee Jaylin Jenthe Jikke Kaoutar Kyana Lente Lenthe Lianne Liselot Lizzie Lobke Lotus Madelon Malak Manar
Manou Marije Meis Minke Philine Rhodé Rianne Robine Romaisa Romaissa Roosmarijn Rosanne Rozemarijn Shanaya
Tamar Tatum Tessel Tuana Vlinder Wiep Willemijn Ymke`,
} as const;
export const MALE = {
  fr: `Aaron Abel Abraham Achille Adam Adel Adonis Adrien Alain Alban Albert Alexandre Alexis Aloïs Alphonse André
Antoine Antonin Archibald Arian Aristide Armand Armin Arnaud Arthur Auguste Axel Baptiste Bastien Benjamin
Benoît Bernard Bertrand Brice Bruno Charles Christian Christophe Clarence Clément Colin Constant Constantin
Cédric Célestin César Damien Daniel David Denis Didier Dimitri Dorian Edgard Edmond Emmanuel Ernest Eugène
Fabien Fabrice Ferdinand Florent Florian François Frédéric Félix Gabriel Gaspar Gaston Gaël Georges Ghislain
Gilbert Gilles Grégoire Guillaume Gustave Guy Gérard Hector Henri Herbert Hubert Hugues Jacques Jason Jean
Joachim Job Jocelyn Johan Jonas Jonathan Joseph Joël Jules Julien Justin Jérémie Jérôme Lambert Laurent Lionel
Louis Loïc Luc Lucas Lucien Ludovic Léon Léonard Léopold Marc Marcel Marius Martin Matthias Matthieu Maurice
Maximilien Merlin Michaël Michel Morgan Nathan Nathanaël Nestor Nicolas Norbert Noé Noël Olivier Pascal Patrice
Paul Philippe Pierre Quentin Raoul Raphaël Raymond René Richard Robert Roland Romain Roméo Ronan Régis Rémi
Salomon Samuel Serge Simon Stéphane Sylvain Sébastien Séverin Tanguy Thibault Thierry Thomas Théodore Théophile
Tim Timothée Tristan Valentin Victor Vincent Vivien Xavier Yves Zacharie Édouard Élie Émile Éric Étienne
Abdullah Adrian Ahmed Aiden Alan Alec Alejandro Aleksander Alessandro Alessio Alexander Alfred Ali Amin Amir
Andrej Angelo Anthony Anton Antonio Ari Aris Armando Arno Aron Aurel Aurelio Ayden Béla Ben Björn Bogdan Bryan
Can Carl Carlo Christopher Clemens Cristian Damian Danilo Dante Darian Dario Darius Davide Dean Deniz Devin
Diego Dino Dion Dominik Dylan Eddie Eduard Eduardo Eli Elian Elias Elijah Elio Elliot Emanuel Emil Emilian
Emilio Emir Enea Enes Enzo Erik Ethan Evan Fabian Fabio Federico Filip Filippo Finn Flavio Francesco Francis
Francisco Frederick Frederik Fynn Gabriele Georg Gian Gianluca Gino Giuliano Giulio Giuseppe Hamza Henrik Henry
Hugo Ian Ilias Ilja Ilyas Imran Isa Isaac Isaiah Ivan Jack Jaden Jakob Jakub Jamal James Jamie Jan Janis Jannik
Jannis Jari Jaron Jay Jayden Jeremy John Jon Jona Jonah Joris Joshua Jovan Juan Julian Julius Juri Kai Karl
Keanu Kerem Kian Kilian Konstantin Kristijan Kyan Lars Lasse Laurin Leandro Len Lenn Lenny Léo Leonardo Leonel
Leonidas Leroy Levi Levin Liam Lian Lino Linus Lio Livio Lorenz Lorenzo Lorin Loris Louie Luan Luca Luis Luka
Lukas Luke Maël Mahir Maksim Malik Manuel Marco Marcus Mario Mark Marlo Marlon Marvin Matej Mateo Matheo
Mathias Mathis Matias Mats Matteo Matti Mattia Mauro Max Maxim Maximilian Micha Miguel Mikail Milan Milo Miran
Miro Mohammed Moritz Muhammad Muhammed Musa Nael Natan Neo Nevio Nick Nico Nicola Niklas Niko Nikola Nils Nino
Noah Noam Oliver Omar Oscar Oskar Pablo Patrick Philipp Pietro Quinn Rafael Rayan Robin Rodrigo Ron Roy Ruben
Ryan Sam Sami Samir Santiago Santino Sebastian Silas Stefan Sven Teo Teodor Théo Theodor Thiago Tiago Timo
Timon Tobias Tom Tomás Vasco Viktor William Yanis Yann Yannick Yasin Younes Yuri Yusuf Augustin Franck Rémy
Thibaut José Kevin Mathieu Nolan Adem Adil Aidan Albin Allan Anas Andreas Andy Angel Antony Arda Aurélien Ayman
Ayoub Bilal Brandon Brayan Bruce Byron Calvin Cameron Charly Chris Curtis Cyril Dany Edgar Eren Esteban Gerald
Gianni Giovanni Grant Gregory Ibrahim Ismael Ismail Jasper Javier Jayson Jesper Jessy Jimmy Joan Johann Jordan
Josué Kamil Karim Kenan Kenny Killian Lance Lisandro Logan Mahdi Marin Mason Matthew Mehdi Melvin Mickael Mike
Mohamed Nadir Nelson Owen Paolo Roman Rudy Sabri Said Sandro Sean Selim Simeon Soren Stan Steven Teddy Tony
Warren Wesley Wyatt Yannis Yassin Youssef Zakaria -- Abdon Abelin Abondance Absalon Abélard Acace Achaire
Adalard Adalbald Adalbert Adalbéron Adalric Adegrin Adelin Adelphe Adenet Adhémar Adjutor Adolphe Adéodat
Agapet Agathange Agathon Agilbert Agnan Agrippin Aimé Albéric Alcibiade Alcide Alcime Aldonce Aldric Aleaume
Alliaume Almine Almire Alphée Alpinien Alverède Amalric Amandin Amant Ambroise Amiel Amour Amédée Amélien
Anastase Anatole Anaël Ancelin Andoche Andéol Ange Angilbe Angilran Angoustan Anicet Annibal Ansbert Anselme
Anthelme Antide Apollinaire Aquilin Archambaud Ariste Armel Arnould Arolde Arsène Arthaud Arthème Ascelin
Athanase Aubry Audebert Audouin Audran Aurian Aurèle Auxence Aymard Aymeric Aymon Balthazar Barnabé Barthélemy
Bartimée Basile Baudouin Blaise Bohémond Boniface Bouchard Briac Brieuc Béranger Bérard Calixte Camillien
Camélien Caribert Carloman Cassien Charlemagne Childebert Chilpéric Christodule Chrysole Chrysostome Chrétien
Claudien Clotaire Clovis Cléandre Cléry Corentin Cyprien Cyriaque Cyrille Célien Césaire Delphin Dieudonné
Désiré Enguerrand Eubert Eudes Eudoxe Eustache Eusèbe Falba Fantin Fiacre Firmin Flavien Flodoard Florestan
Fortuné Foulques Francisque Fulbert Fulcran Fulgence Félicité Gabin Garnier Gaspard Gatien Gaud Gautier
Geoffroy Gerbert Germain Gervais Girart Gislebert Gondebaud Gonthier Gontran Gonzague Gui Guyot Guérin Gédéon
Géraud Hardouin Herluin Hervé Hilaire Hildebert Hincmar Honoré Hédelin Hélier Isidore Japhet Jeannel Jeannot
Joanny Josse Josselin Jourdain Judicaël Juste Landry Lazare Leu Leufroy Libère Liétald Longin Lorrain Lothaire
Loup Ludolphe Léandre Macaire Malo Mamert Manassé Marceau Marcelin Martial Mathurin Maugis Maxence Mayeul
Melchior Mence Moïse Médéric Mérovée Narcisse Naudet Nicéphore Normand Néhémie Odilon Odon Oger Oury Pacôme
Palémon Parfait Paterne Perceval Philibert Philémon Pie Pierrick Prosper Pépin Rachid Renaud Reybaud Roch
Rodolphe Rodrigue Romuald Roselin Réjean Sauveur Savin Savinien Sidoine Sigebert Sigismond Silvère Sixte
Stanislas Sylvestre Séraphin Tancrède Taurin Thibert Théodose Théophraste Timoléon Titien Tonnin Toussaint
Trajan Turold Ulysse Urbain Valère Valéry Venance Venceslas Vianney Victorien Victorin Vigile Waleran Wandrille
Xénophon Yoann Zaché Zéphirin Éleuthère Élisée Élzéar Émeric Épiphane Évariste Évrard Ajan Aleksa Alexandros
Andri Andrin Anuar Aren Arion Arun Atlas Auron Ayan Ayaz Daris Diar Eliah Eliano Elija Elion Elyas Enio Ennio
Ensar Enyo Eron Esra Fionn Flurin Flynn Gioele Gion Ignacy Ilai Ilay Ilian Jamiro Janosch Jaro Jasin Joah Jorin
Jovin Jusuf Keano Keyan Kiano Kimo Kiyan Kuzey Lauri Leano Leart Ledion Lenni Lennox Leonis Levio Leyan Lias
Lion Lior Liron Liyan Lorian Lorik Louan Lui Lyan Mailo Martim Mateus Mattis Mete Miles Mischa Nando Nelio
Nevin Nio Noar Nuri Orell Rayyan Rejan Rian Roan Samu Samuele Siro Tian Vuk Yago Yannik Yaro Yaron Abdallah
Abdoulaye Adama Adame Aksel Aleron Alexy Algernon Amadou Amaury Ames Amiens Amine Anis Aramis Aubin Audric
Aymane Aymen Badis Bilel Bonar Boyce Brahim Briar Cabal Cade Camil Campbell Canaan Canon Carolus Carvell Celian
Chahine Chainey Chevy Circinus Colville Courvoisier Coyne Dabney Dashiell Dax Delano Demont Destin Dior Djibril
Donatien Donovan Eliot Eliott Eloan Eloi Elouan Elyes Erwan Erwann Etan Ethann Evann Ewan Ewen Ewenn Ezio
Fabron Fares Ferrand Franchot Frasier Gage Gareth Garland Garner Garrison Gauthier Gaylord Gaétan Geron Giles
Glanville Gower Granger Granville Guilhem Hackett Hadrien Hippolyte Holland Iban Ibrahima Idris Idriss Ilan
Ilhan Ilies Ilyan Ilyes Ilyess Imrane Issa Issam Iyad Iyed Jawad Jemond Jessim Jibril Kais Kelian Kelyan Kenji
Kenzo Keziah Khalil Kilyan Kylian Kyllian Labaron Laramie Laron Larrimore Launcelot Leggett Leny Lenzo Leverett
Loan Loann Lohan Louca Loucas Louka Loukas Lubin Lyam Maceo Mahamadou Mahe Malone Mamadou Mardian Marley
Marouane Marshall Marvel Marwan Marwane Mathys Matis Matisse Matt Mattheo Matys Mayron Melvyn Merrill Montague
Montgomery Montrell Montrose Mortimer Moussa Mylan Nabil Nahel Nahil Nail Naim Nassim Nathael Nazaire Neville
Noan Noha Noham Nohan Nohlan Nolann Nolhan Ousmane Paco Rayane Reda Riyad Ryad Salim Samy Selyan Sevan Soan
Sofiane Sohan Solal Souleymane Swan Swann Tao Thibaud Thimeo Tidiane Tilio Timeo Timote Timothe Tino Titouan
Tymeo Tyron Ugo Vadim Virgile Wael Walid Wassim Wissem Yacine Yasser Yassine Ylan Ylann Yoan Yohan Yohann
Youcef Émilien`,
  en: `Abdul Abdullah Abel Abelardo Abraham Adalberto Adan Aditya Adolf Adolfo Adonis Adrian Agustin Ahmad Ahmed Aidan
Aiden Alan Alberto Albin Alec Alejandro Alessandro Alexandre Alf Alfonso Alfred Alfredo Allan Alvin Amir Amos
Anderson Andres Andy Angus Anibal Archibald Archie Armand Armando Arne Arno Arnold Aron Arturo Arvid Augustine
Aurelio Axel Ayden Barry Bart Ben Benedict Benjamin Benny Bernard Bernardo Bernhard Bert Bertram Bertrand Bill
Boris Brad Bradley Brayan Brendan Brent Brice Bruce Bryan Byron Caleb Calvin Carlo Carmelo Carmine Casper Cecil
Cedric Cesar Chad Charles Christophe Christopher Clayton Clemens Clement Clifford Clinton Cole Colin Collin
Connor Conrad Constantin Cornelius Craig Cristian Cristobal Curt Cyril Cyrus Damian Damien Damon Daniel Danny
Dante Dario Darius Darrell Darren Darrin Darryl Dave David Davin Dean Declan Denis Derek Derrick Desmond Diego
Dillon Dimitri Dino Domenic Domenico Domingo Dominic Don Donato Douglas Duane Duncan Dustin Dwayne Earl Edgar
Edgardo Edison Edmond Edmund Eduardo Edwin Efrain Einar Eli Elian Elias Elijah Eliseo Elliot Elliott Eloy Elvis
Emanuel Emil Emile Emiliano Emilio Emmanuel Emmett Enrico Enrique Erich Erick Erik Erling Ernest Ernesto Ervin
Erwin Esteban Ethan Eusebio Ezequiel Ezra Fabian Fausto Federico Felipe Felix Fernando Finn Flavio Florian
Francesco Franklin Franz Freddy Frederic Frederick Frederik Fredy Friedrich Fritz Gaetano Garrett Garry Gaston
Gavin Geoffrey George Gerard Gerardo Gerhard German Gianni Gideon Gilbert Gilberto Gino Giovanni Giuseppe Glen
Gonzalo Gordon Graham Grant Greg Gregg Gregorio Guido Guillermo Gunnar Gustave Gustavo Guy Hans Harrison Harry
Harvey Hassan Hector Henri Herbert Herman Hermann Horacio Howard Hubert Hugh Hugo Humberto Ian Ibrahim Ignacio
Immanuel Isaac Isaiah Isaias Isidro Ismael Israel Ivan Jackson Jacob Jacques Jairo Jake Jakob Jamal James Jamil
Jared Jaron Jasper Javier Jayson Jeff Jeffery Jeremiah Jeremie Jermaine Jerome Jerry Jim Joaquin Joe Joey Johan
Johann John Johnathan Jonas Jonatan Jonathan Jonathon Jordi Jordy Jorge Jose Joseph Josh Josiah Josue Juan
Julien Julius Justus Keanu Kelvin Ken Kenny Kent Khalid Kian Kieran Kirk Kristofer Kristoffer Kristopher Kurt
Lamar Lambert Lance Leif Lenny Leonard Leonardo Leonel Leopold Leopoldo Leroy Levi Liam Lionel Lisandro Lloyd
Lorenz Lorenzo Louis Lucas Luciano Lucio Ludwig Luigi Lukas Luke Magnus Malcolm Manuel Marc Marcel Marcelo
Marco Marcos Marcus Mariano Mark Markus Marlon Marvin Mason Mateo Mathew Mathias Matteo Mauricio Max Maximilian
Maximo Maxwell Michael Miguel Milo Milton Modesto Mohamed Mohammad Mohammed Moises Morris Moses Muhammad
Mustafa Nathan Nathanael Nathaniel Neal Neil Nelson Nestor Nicholas Nick Nico Nicolas Nigel Niko Nikolas Nils
Noah Noe Nolan Norbert Norberto Olaf Ole Oliver Omar Omer Orlando Osvaldo Oswald Otis Otto Owen Pablo Paolo
Pasquale Paul Pedro Percy Phil Philip Phillip Pierre Pietro Preston Quentin Quinten Rafael Ralph Ramiro Ramon
Randall Randy Raoul Raphael Raul Ray Reginald Reinhold Reuben Ricardo Richard Rick Rickey Ricky Robert Rodney
Rodolfo Rodrigo Rogelio Roland Rolando Roman Ron Ronny Ross Ruben Rudolph Rufus Ryan Salvador Salvatore Samir
Samson Santiago Santino Saul Sebastian Sergio Seth Shawn Sigurd Silas Simeon Simon Sonny Spencer Stan Stanley
Stefan Stephan Steve Stewart Stuart Sven Sylvester Ted Terence Terrance Terrence Theodore Thomas Tim Tito Titus
Todd Tom Tomas Tommy Tony Trevor Tyrone Uriel Valentin Verner Vicente Vince Vincent Vincenzo Vladimir Warren
Wayne Werner Wilbur Wilfredo Wilhelm Willard William Willy Wilmer Wilson Wyatt Xander Xavier Zachary Callum
Luca Antony Malik Aldo Alois Alonso Alphonse Alva Alvaro Amin Andreas Antoine Anton Ari Armin Auguste Augustin
Basil Benito Bilal Bjorn Bruno Camilo Charly Claudio Claus Clemente Cornel Dirk Dominik Donat Eddy Elie Elvin
Enzo Eugenio Ferdinand Fernand Gael Gerrit Giancarlo Gil Gustav Hamza Hasan Hernan Isidor Jacky Jens Jessy Job
Jonah Josef Jules Karim Kenan Killian Kyan Lars Leander Leandro Len Leonidas Levin Linus Lorin Luc Lucian
Lucien Luka Marius Matias Matthias Mauro Maxim Maximiliano Merlin Nikolai Octavio Pascal Paulo Rayan Regis Remy
Rocco Rohan Rolf Romeo Ronan Rudolf Salomon Silvester Silvio Soren Tarik Teddy Theophile Thor Tobias Toma
Valentino Yusuf Zeno Danilo Lino Renato Teodoro -- Abdiel Abe Abner Adelbert Adolph Adolphus Adrain Adriel
Akeem Alden Alek Alexandro Alexzander Alfonzo Alford Alonzo Alphonso Alton Alvah Ambrose Americo Anastacio
Ansel Antone Antwan Antwon Arch Aric Arjun Arlo Arnaldo Arnoldo Arnulfo Art Arvel Augustus Austen Barney Baron
Barrett Bartholome Barton Bennett Benton Blaise Blaze Boyd Braden Bradford Bradly Brady Braeden Brain Brando
Brandt Brandyn Brannon Branson Brant Braulio Braxton Brenden Brendon Brennan Brennon Bret Brock Broderick Brody
Brooks Bryant Bryce Brycen Bryon Bud Buddy Buford Burley Buster Cade Caden Caesar Cale Camden Camren Camron
Candelario Candido Carleton Carlton Carter Casimer Casimir Ceasar Cedrick Celestino Chadd Chadrick Chaim Chance
Chauncey Chaz Chester Chet Christ Christop Cicero Clark Claud Clay Cletus Cleve Cleveland Clifton Clint Clovis
Cloyd Coby Coleman Colt Colten Colton Columbus Conner Cooper Corbin Cordell Cornell Cortez Coy Crawford
Cristopher Cullen Dallin Dalton Dameon Damion Dandre Dane Dangelo Danial Daren Darien Darion Daron Darrel
Darrick Darrion Darron Darwin Dashawn Davion Davonte Dawson Dax Dayne Dayton Deangelo Dedric Dedrick Deion
Dejon Dejuan Delbert Delmer Demarco Demarcus Demario Demond Deondre Deontae Deonte Dereck Derick Deron Deshaun
Deshawn Destin Devante Deven Devonte Dewayne Dewitt Dexter Dillan Domenick Dominick Donavon Donnell Donny Doug
Doyle Drake Dudley Durward Dwight Easton Edd Edwardo Efren Eino Eladio Elbert Eldon Eldred Eldridge Eleazar
Eliezer Ellsworth Elmo Elmore Elroy Elton Elwin Elwyn Emmet Emmitt Enoch Enos Ephraim Eriberto Ernie Estevan
Evans Everardo Everett Everette Evert Ewald Ewell Ezekiel Faustino Favian Felton Fermin Filiberto Fletcher
Florencio Floyd Ford Forrest Foster Fredrick Freeman Furman Gabe Gage Gardner Garett Garfield Garland Garret
Garrick Garrison Garth Gennaro Geo Geovanni Geovanny Geovany Gerson Giles Giovani Giovanny Godfrey Grady
Granville Grayson Greyson Griffin Grover Guiseppe Gunner Gus Hal Hank Hardy Harmon Haskell Heath Heber Helmer
Henderson Herminio Hershel Hilario Hilbert Hillard Hilton Hipolito Hiram Hobart Holden Homer Horace Hosea
Houston Howell Hoyt Hudson Hyman Ignatius Ike Irvin Irving Irwin Isac Isadore Isai Isom Issac Izaiah Jabari
Jace Jacinto Jadon Jaleel Jalen Jalon Jamaal Jamar Jamarcus Jamel Jameson Jamir Jamison Janick Jaquan Jaren
Jarod Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jasen Javon Javonte Jayce Jaydon Jaylon Jed Jedediah Jedidiah
Jefferey Jeffry Jerad Jerald Jeramie Jeramy Jerel Jermain Jermey Jerod Jeromy Jerrell Jerrod Jerrold Jett Jevon
Jimmie Joesph Johathan Johnathon Johnpaul Johnson Jordon Joshuah Jovani Jovanny Jovany Judah Judd Judge Judson
Junius Justen Juston Justyn Juvenal Juwan Kade Kaden Kadin Kale Kaleb Kamren Kamron Kane Kareem Kavon Keagan
Keaton Keegan Keenan Kellen Kelton Kendrick Kennith Kenton Kenyon Keon Keshaun Keshawn Keven Kevon Keyon
Keyshawn Khalil Kiel Kobe Koby Kody Kolby Kole Korbin Korey Kory Kraig Kurtis Kyler Ladarius Lafayette Lamont
Landen Laron Lawson Lazaro Leland Lemuel Lew Lincoln Linwood Llewellyn Lon Lonny Lonzo Lowell Lucious Lucius
Luther Lyle Mac Mack Malachi Manley Marcelino Marcellus Marques Marquis Marquise Matt Maverick Maximillian
Maximus Maynard Mekhi Mervin Mikel Miles Milford Misael Mitchel Monte Monty Mortimer Morton Mose Moshe Murray
Myles Myron Name Napoleon Narciso Nash Nasir Nat Nathanial Nathen Ned Nels Newell Newton Nicholaus Nicklaus
Nickolas Nikko Noble Norris Norval Norwood Obie Okey Olin Omari Oran Oren Orin Orion Orland Orlo Orrin Orval
Orville Osbaldo Osborne Oswaldo Otho Ottis Percival Pete Pierce Price Quincy Quinton Raheem Rahsaan Rahul
Randal Randolph Ransom Rashad Rashawn Rasheed Raymundo Reed Reggie Reid Remington Rex Rey Reyes Reymundo
Reynold Rhett Richie Richmond Rigoberto Robb Rocky Rod Roderick Rodger Rodrick Roel Rogers Rollin Ronaldo
Roosevelt Roscoe Rosendo Rowland Rupert Russ Russel Ryder Sanford Savion Scot Scotty Seamus Sedrick Selmer Shad
Sheldon Shemar Sherman Sherwood Sid Sigmund Sim Solon Stanford Stanton Stephon Sterling Stone Sylvan Tad Talon
Tanner Tate Taurean Tavares Terrill Tevin Thad Thaddeus Theron Thurman Tillman Timmothy Timmy Tobin Toney
Torrance Torrey Trace Travon Tre Tremaine Tremayne Trent Trenton Trever Trevion Trey Tristian Triston Trystan
Turner Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyshawn Tyson Ubaldo Ulices Ulises Uriah Vance Vaughn Vern
Vidal Wade Waino Waldo Walker Wallace Walton Ward Watson Waylon Webster Weldon Wellington Wendell Westley
Weston Wilber Wilbert Wilburn Wiley Wilford Wilfred Wilfrid Will Willis Wilton Winfield Winston Woodrow Wyman
Xzavier Zachariah Zachery Zack Zackary Zackery Zakary Zander Zane Zechariah Ashton Hamish Lachlan Nate Zac
Gareth Clive Rhys Martyn Iain Graeme Aaden Aarav Abb Abbott Abie Abram Ace Acey Acie Acy Adams Add Adelard Aden
Adin Adlai Admiral Adron Aedan Agustus Aidyn Aime Alanzo Albertus Albion Alby Alcee Alcide Aleck Alexande
Alferd Alfie Alfonse Alger Algernon Algie Algot Alijah Almer Almon Almond Almus Alonza Aloys Aloysius Alpheus
Alphons Alphonsus Alston Alvan Alver Alvia Alvie Alvis Alvy Alwin Amado Amare Amarion Amasa Ambers Amerigo Amil
Amit Ammon Amon Ananias Anatole Ancel Ancil Andon Andrae Anfernee Anson Anthoney Antione Antwain Anwar Arba
Arbie Archer Arlan Arland Arlen Arlin Arlington Arlis Arlyn Arman Armond Armstead Arnav Arnett Arnie Arron
Arsenio Arther Arthor Artie Artis Arvil Arvin Arvo Aryan Asa Asberry Asbury Ashby Asher Atlas Atticus Attilio
Aubra Audley Audy Aurthur Auston Austyn Auther Author Authur Autry Avon Ayaan Aydan Aydin Babe Babyboy Baker
Baldwin Ballard Banks Barnard Barnett Barnie Barron Bartholomew Bartley Bascom Baxter Bayard Beckett Beckham
Bedford Beecher Belton Benard Benjaman Benjamen Benjamine Benji Benjiman Benjman Benson Bentley Berkley Berlin
Berton Birt Bishop Blain Blaine Blanchard Blane Blas Bluford Bode Bolden Booker Boone Bose Boston Bowman Boyce
Boysie Bradyn Braedon Braiden Branch Brandan Branden Brandin Brantley Brayden Braydon Braylen Braylon Brennen
Brenton Bridger Brien Brion Britton Brodie Brogan Bronson Bryson Bryton Budd Buddie Buel Buell Bunk Burdette
Buren Burgess Burk Burke Burl Burleigh Burnell Burnett Burney Burnie Burns Burr Burrel Burrell Burt Burton Bush
Butch Butler Bynum Cael Caiden Cain Cal Calhoun Cam Canyon Carlisle Carlyle Carnell Carsen Casen Casimiro Cason
Cass Cassius Caswell Cato Cayden Cephus Ceylon Chace Chadwick Chalmer Chalmers Champ Chancey Chancy Charle
Charls Charlton Chas Chauncy Che Chesley Christion Christoper Chuck Clabe Claiborne Clarance Clarke Clarnce
Claudius Clearence Clell Clemon Cleon Clide Cliff Codey Codie Coen Cohen Colbert Coleton Coley Colie Collie
Collier Collins Collis Colonel Colter Colvin Commodore Conard Conley Constantine Conway Coolidge Corbett
Cordaro Cordero Cornelious Corry Corwin Cosmo Coty Courtland Creed Cristofer Crockett Curley Curtiss Dabney
Dakoda Dakotah Dalvin Damarcus Damari Damarion Damond Danniel Daquan Darell Darl Darold Darrian Darrien Darrius
Darry Darryle Darryll Darryn Darvin Darwyn Daryle Daryn Daulton Daunte Davante Davey Davian Davie Davis Davonta
Davy Daxton Deacon Deandre Deante Deegan Deforest Del Delano Delmar Delmas Delmus Delos Delphin Delton Delvin
Delwin Demarion Demetri Demetric Demetrios Demian Demonte Dempsey Denton Denver Denzel Denzell Denzil Deonta
Dequan Derald Dereon Deric Derik Derl Derrek Derrell Derwin Deryl Desean Desi Destry Devaughn Devonta Devontae
Deward Diallo Dickie Dijon Dilan Dillard Dillion Dimitrios Dink Dionicio Dionte Dixon Doc Doll Dolph Dolphus
Donaciano Donal Donavan Dondre Donell Donn Donovan Donta Dontae Donte Dorman Dorr Dorsey Doss Douglass Dow
Dozier Draven Drury Duard Duff Duke Durell Durrell Durwood Dustan Dustyn Duwayne Dwain Dwaine Dwane Dwyane
Dyllan Dylon Ean Earle Earley Ebb Ebbie Ebenezer Eber Ebert Edmon Edsel Edson Edw Efrem Egbert Elam Elbridge
Elby Elden Elder Elex Elgin Elick Eliga Eligah Elige Elihu Eliot Elizah Ell Ellery Ellison Ellwood Elon Elonzo
Elsworth Elwood Ely Elzie Elzy Emett Emit Emmit Emmons Emory Emry Encarnacion Ennis Ephram Ephriam Epifanio
Erasmo Erasmus Erastus Erby Erland Erle Errol Erving Esau Esco Esequiel Esker Esley Essex Estel Estes Estill
Eston Ethelbert Ethen Eustace Evander Everet Evertt Ewart Ewin Ewing Ezell Ezzard Faron Farrell Farris Fate
Fayette Fed Fenton Ferd Ferman Ferrell Ferris Festus Fidencio Fielding Finis Finnegan Firman Fisher Fitzgerald
Fitzhugh Fleet Flem Fleming Florentino Foch Fount Foy Franklyn Frazier Fredie Fredric Fremont Friend Fuller
Fulton Gaige Gaines Gaither Galen Gannon Garey Garner Garold Garvin Gasper Gauge Gaven Gavyn Gaylen Gaylon
Gaylord Gearld Geary Genaro Geno Geoff Geraldo Gerhardt Gerold Gibson Gifford Gilford Gilman Gilmer Gilmore
Gladstone Glendon Glenwood Glover Glynn Goebel Gorden Gorge Gottlieb Governor Grafton Graves Graydon Grayling
Greene Greggory Griffith Grove Guilford Gurney Guss Gustaf Gustavus Guthrie Haden Haiden Hakeem Hakim Halbert
Hale Hall Halsey Hamilton Hamp Hampton Hansel Hansford Hanson Harden Hardie Hardin Harding Harl Harlan Harland
Harlen Harlie Harlon Harm Harman Harrell Harrie Harris Harrold Hartley Hartwell Harve Harvie Harvy Hayes Hays
Hayward Haywood Hazen Hebert Henery Herb Heriberto Hermon Herschel Hershell Hervey Heyward Hezekiah Hezzie
Hideo Hill Hillery Hilliard Hilmer Hiroshi Hjalmar Hjalmer Hobert Hobson Hoke Holland Holmes Hoover Horatio
Horton Hosie Hosteen Hoy Hubbard Huey Hughes Hughey Hughie Humphrey Hung Hurbert Hurley Huston Huy Hymen Hyrum
Ignatz Illya Imanol Ingram Irl Irven Irvine Isaak Isam Ishaan Isham Ishmael Isiah Isidore Isreal Iver Iverson
Ivor Izayah Jabbar Jabez Jacoby Jacquez Jadiel Jaeden Jagger Jaheem Jaheim Jahiem Jahir Jaimie Jair Jajuan
Jakobe Jamari Jamarion Jameel Jamin Jaquez Jarad Jaret Jarett Jarrad Jase Jasiah Javen Javion Jax Jaxen Jaxon
Jaxson Jaxton Jaycob Jaydan Jaydin Jaylan Jaymes Jayvion Jayvon Jeb Jefferson Jelani Jemal Jennings Jep Jeptha
Jeramiah Jere Jered Jereme Jeremey Jerimiah Jerimy Jerold Jerrad Jerrel Jess Jessee Jethro Jiles Jobe Joeseph
Johney Johny Jones Jorden Jory Joseluis Josephus Jovanni Juelz Julious Juluis Junious Kadeem Kadyn Kaeden Kael
Kahlil Kaiden Kalel Kalen Kalvin Kamden Kanye Karson Karter Kasen Kash Kason Kayson Kazuo Keandre Keenen Kegan
Keifer Keion Kelan Kelby Kellan Kem Kendell Kenji Kennard Kenney Kennth Kermit Kerwin Kevan Khari Khiry Kiefer
Kieth Kimball Kingston Kinte Kipp Kirt Kiyoshi Knox Knute Koda Koen Kolten Kolton Konner Konnor Kordell Krish
Kunta Kwame Kylan Kymani Kyree Kyson Laddie Lafe Lamarcus Lamonte Landan Landin Landon Landyn Lanny Laquan Lark
Larkin Lary Latrell Laurance Lawerence Lawrance Lawton Lawyer Layton Leamon Leeroy Lem Lemmie Lemon Lenard
Lennon Lenon Lenord Lenwood Leonce Les Levar Levern Levie Levon Levy Lex Lige Lilburn Lillard Lim Lindbergh
Lindell Linden Linton Linzy Lish Lisle Liston Littleton Loney Loran Loring Lorne Lott Lovell Lovett Loy Loyd
Lum Luster Lute Lydell Lyman Lyndon Lynwood Macarthur Mace Maceo Madden Maddox Maddux Mahlon Makai Makhi
Malakai Malaki Malcom Malvin Manford Manly Manning Mansfield Manson Marcello Marchello Margarito Markel Markell
Marland Marquez Marrion Marsh Marshal Mart Martell Martez Masao Mat Math Mathews Maury Maxx Mayo Mcarthur Mearl
Melbourne Melton Melville Melvyn Memphis Menachem Mercer Merl Merritt Merton Mervyn Merwin Messiah Meyer
Michale Michial Micky Miguelangel Mikal Mikeal Mikhail Milas Milburn Millard Miller Mills Miner Minoru Mitch
Moe Monroe Mont Montel Montgomery Montrell Moody Mordechai Murdock Murphy Murry Mychal Myer Mykel Najee Namon
Needham Nehemiah Nello Nevin Newman Newt Nikhil Nile Niles Nim Nolen Normand Norton Nunzio Oakley Obe Obed
Octavius Oddie Odin Odis Odus Offie Ogden Olan Oland Oley Olof Omarion Oneal Orie Oris Orla Orley Orlin Orren
Orris Orson Orvel Orvil Orvin Orvis Osborn Othel Ott Ovid Ovila Owens Ozzie Palmer Park Parley Parrish Pate
Patric Paxton Pearley Perley Pernell Pershing Philo Pinkney Pleas Ples Plummer Polk Porfirio Posey Powell
Pranav Pratt Prentice Prentiss Press Primus Prosper Pryor Purl Quint Quintin Raekwon Rafe Rahn Raiden Rakeem
Raleigh Ramsey Rance Rand Randel Randell Randle Randolf Raquan Ras Rashaad Rashaan Rayburn Rayfield Rayford
Raymon Raynard Rayshawn Reason Redden Redmond Reginal Reinaldo Reino Renaldo Renard Reno Reubin Rexford
Reynaldo Reynolds Rian Ricci Rice Rishi Ritchie Rob Robby Robley Robt Roby Roddy Roderic Roe Roll Rolla Rolland
Rollie Rollo Rome Romello Romie Ronal Rondal Ronin Rosco Rosevelt Roswell Rube Rubin Rudolfo Rueben Ruel Ruffin
Ruffus Rush Rustin Rutherford Ryker Ryland Ryley Ryne Sabastian Saint Sal Samie Sampson Samual Sanders Santo
Saverio Sawyer Schley Schuyler Seaborn Seldon Semaj Seneca Severo Severt Seward Seymour Shade Shafter Shamar
Shaquan Shaquille Sharif Shedrick Shelton Shep Shepherd Sherwin Shoji Shon Shyheim Sie Simmie Simpson Sing Skip
Slade Smith Soloman Solomon Spenser Spurgeon Squire Stafford Stanislaus Starling Stetson Stevan Steward
Stonewall Stoney Storm Sullivan Sumner Syed Sylas Sylvanus Tab Taft Tahj Taj Tal Talan Talen Tallie Talmadge
Talmage Tariq Tatsuo Taurus Tavaris Tavian Tavion Tavon Tayshaun Teddie Telly Terance Terell Tex Theadore
Thedore Theodis Therman Thompson Thornton Thorwald Thos Thurlow Thurston Tilden Tilman Timmie Tobe Toivo
Tolbert Tollie Tomie Torey Toriano Torrence Torry Toshio Toy Trae Trayvon Trenten Trevin Trevon Treyton Treyvon
Tripp Tristin Trumaine Truman Tuan Tucker Tye Tylor Tyquan Tyreese Tyrek Tyreke Tyrik Tyrin Tyriq Tyron Tyrus
Ulysses Unnamed Urijah Van Vander Vashon Vergil Verl Verle Verlin Verlon Verlyn Vernal Vic Vick Victoriano
Vinson Vinton Virge Virgel Virgle Vollie Volney Waldemar Wally Walt Wardell Warner Washington Watt Waverly
Wayde Wayland Wayman Waymon Weaver Webb Wells Welton Wendel Wenzel Wes Wess Westin Wheeler Whit Wiliam Wilkie
Willaim Willam Williams Willian Williard Windell Winford Winfred Winthrop Winton Wirt Wong Wood Woodie Woodroe
Woodson Woody Worley Wright Wylie Yaakov Yadiel Yahir Yair Yancy Yandel Yehuda Yoel York Yosef Yoshio Yurem
Zaid Zaiden Zain Zaire Zavier Zavion Zayden Zayne Zeb Zebulon Zed Zeke Zenas Zigmund Zollie Chong Edmundo Graig
Hai Hong Jospeh Keneth Manual Miquel Neville Virgilio Yong`,
  de: `Aaron Abdul Abdullah Adam Adrian Adriano Ahmad Ahmed Ahmet Alan Albert Alessandro Alessio Alex Alexander Alfred
Ali Amir André Andreas Andrew Angelo Anthony Anton António Arian Armin Arne Arno Arthur Artur Arvid Ayman Baris
Bastian Ben Benedikt Benjamin Bent Berat Bernd Bilal Björn Boris Brandon Brian Bruno Bryan Calvin Can Carl
Carlo Carlos Cédric Chris Christian Christoph Christopher Clemens Colin Collin Connor Constantin Curt Damian
Damien Daniel Danilo Danny Darian Dario Darius Darren David Davide Davin Dean Deniz Dennis Devin Diego Dion
Domenic Dominic Dominik Dorian Dustin Dylan Eddy Edgar Edwin Efe Elia Elias Elijah Emanuel Emil Emilian Emilio
Emir Enes Enrico Eren Eric Erik Etienne Fabian Fabien Fábio Fabrice Felix Ferdinand Filip Finley Finn Florian
Francesco Franz Frédéric Frederick Frederik Friedrich Fritz Fynn Gabriel Georg Gerrit Gian Gianluca Gino
Giuliano Giuseppe Gregor Gustav Hamza Hannes Hans Hasan Hassan Hendrik Henning Henrik Henry Hugo Hussein Ian
Ibrahim Ilias Ilja Ilyas Immanuel Ismael Ismail Ivan Jack Jacob Jaden Jakob Jamal James Jan Janis Jannik Jannis
Jared Jari Jaron Jason Jasper Jay Jayden Jayson Jens Jeremias Jeremie Jeremy Jermaine Jérôme Jesper Jesse Jim
Jimmy Joe Joël Joey Johann Johannes John Johnny Jon Jonas Jonathan Joost Jordan Joris Josef Joseph Josh Joshua
Juan Julian Julien Julius Juri Justin Justus Karim Karl Kay Keanu Kenan Kenny Kerem Kerim Kevin Kian Kilian
Kjell Klaas Klemens Konrad Konstantin Kurt Lars Lasse Laurens Laurenz Laurin Leander Leandro Leif Len Lenn
Lennart Lenny Leo Léon Leonard Leonardo Leonhard Leonidas Leopold Leroy Levi Levin Lewis Liam Lian Lino Linus
Lio Lionel Logan Lorenz Lorenzo Loris Luan Luc Lucas Lucian Lucien Ludwig Luís Lukas Luke Mads Magnus Maksim
Malik Manuel Marc Marcel Marco Marcus Marek Marian Mario Marius Mark Marko Markus Marlo Marlon Martin Marvin
Mateo Mathis Mats Matteo Matthias Matti Maurice Max Maxim Maximilian Mehmet Melvin Merlin Mert Michael Michel
Miguel Mika Mikail Mike Milan Milo Mirco Mirko Mohamed Mohammad Mohammed Moritz Morten Muhammed Murat Mustafa
Nathan Nathanael Nelson Neo Nevio Nick Niclas Nico Nicolai Nicolas Niels Niklas Niko Nikolai Nikolas Nils Nino
Noah Noël Norman Ole Oliver Omar Oscar Oskar Pascal Patrice Patrick Paul Phil Philip Philipp Pierre Pius
Quentin Rafael Ramon Raphaël Rasmus Raul Rayan René Riccardo Richard Rick Robert Robin Rocco Roman Romeo Ron
Ruben Ryan Said Salih Sam Sami Sammy Samuel Sandro Santino Sean Sebastian Selim Shawn Silas Simeon Simon Stefan
Stephan Steve Steven Sven Sören Tarik Taylor Teo Theo Theodor Thomas Tiago Tim Timo Timon Timothy Titus Tobias
Tom Tommy Tony Tristan Tyler Umut Valentin Valentino Victor Viktor Vincent Wilhelm Willi William Willy Xaver
Yannick Yannis Yasin Youssef Yunus Yusuf Yves Ömer Arda Jamie Janne Jona Jonah Luca Alfons Alois Antoine Arnold
Bernard Bernhard Charles Christophe Claudio Denis Didier Dieter Eduard Erich Erwin Eugen Francis François Fredy
Fridolin Georges Gerhard Gianni Gilbert Giorgio Giovanni Guido Guy Gérald Gérard Harry Heinz Helmut Herbert
Hermann Hubert Jacques Klaus Laurent Luigi Manfred Massimo Norbert Olivier Otto Paolo Philippe Rainer Raymond
Renato Rudolf Serge Silvio Stéphane Ulrich Walter Werner Wolfgang Abraham Adem Adolf Alban Alberto Albin Aldo
Aleksandar Aleksander Alexandre Alf Alfonso Alfredo Andrei Andrej Andres Andrzej Andy Attila Augustin Aziz Bert
Bertram Bogdan Branko Carmelo Claus Conrad Cornelius Dan Darko Dimitri Dino Dirk Domenico Donald Dragan Dusan
Edmund Edward Elmar Emin Ernest Fernando Filippo Francisco Fred Freddy Gaetano George German Goran Gordon
Gunnar Günter Hakan Harald Harold Holger Igor Ilija Isidor Ismet István Ivo Janko Jaroslav Joachim Johan Jorge
José Josip Jovan Jozef Jörgen Jürgen Kamil Kaspar Kemal Kenneth Kristian Krzysztof Lambert László Luciano
Mahmoud Mathias Maurizio Mehdi Milos Miroslav Olaf Osman Oswald Pasquale Patrik Paulo Pavel Pawel Pedro Pero
Petar Phillip Pietro Piotr Ralph Reginald Reinhold Reza Roberto Rolf Ronald Ronny Roy Rudi Rudolph Sabri
Salvatore Samir Sergej Sérgio Severin Sigurd Silvester Slavko Stanislav Stefano Stephen Stjepan Sylvester Tibor
Tomás Tomasz Tomislav Vincenzo Vladimir Zdravko Zeljko Zlatko Zoltán Zoran Aron Aurelio Benedict Cristiano
Emmanuel Florentin Florin Matheo Natan Nicholas Teodor Xavier Alain Livio Mauro Flavio Thierry Mattia Dejan
Cyril João Fabrizio Basil Pablo Noé Cristian Armando Joaquim Sasa Elio Alejandro Miro Gregory Danijel Michal
Orlando Vitor Eduardo Donato Enea Rodrigo Maël Javier Lorin Yanis Enzo Cornel Bojan Federico Gerardo Raoul Yann
Diogo Aurel Ivica Giacomo Tiziano Gilles Dalibor Santiago Rosario Giancarlo Elvis Musa Mladen Matthew Damir
Marcos Rémy Giulio Sébastien Jeffrey Ernesto Lazar Jesus Morris Angel Jakub Loïc Kristijan Enrique Mathieu
Donat Nael Julio Neil Jaime Alvaro Jules Irfan Abel Florent Branislav Amin Matej Marin Muhammad Zeno Gil Ken
Lucio Damjan Eugenio Augusto Marcelo Rodolfo Edmond Miran Thiago Yvan Evan Felipe Dave Alvin Derek Herman
Kasper Lamar Otis Rudy Sander Willie Adel Alphonse Emmett Gary Gaston Harvey Jackson Lance Randall Valter
Verner -- Amon Ansgar Arved Baran Batuhan Bennet Bennett Benno Berkay Bjarne Burak Caspar Cedrik Cem Christiano
Claas Conner Corvin Denny Domenik Eddi Ege Eliah Emirhan Emre Enno Falk Fiete Finlay Finnley Furkan Hagen Hanno
Hauke Hennes Henrick Iven Janek Jannek Jannes Jano Janosch Jarne Jarno Jonte Joscha Joschua Josua Kaan Kalle
Karlo Keno Kimi Koray Korbinian Lennard Lennert Lennie Lennox Levent Lewin Lias Lion Luiz Luk Lutz Maddox Maik
Malte Marwin Matis Mattes Matthis Mattis Meik Mick Mio Mirac Odin Oke Onur Peer Pepe Piet Pit Quirin Raik Semih
Sinan Steffen Sönke Taha Tamino Tammo Tayler Thies Thilo Thorben Thore Thorge Til Tillmann Timm Tino Tizian
Tjark Torben Tore Tyron Veit Vitus Yannic Yannik Yven Ecrin Beat Gottfried Hansjörg Hanspeter Hansruedi
Hansueli Heinrich Jörg Jürg Niklaus Reinhard Remo Reto Ruedi Ueli Abram Achim Adalbert Adelbert Albrecht
Aleksandr Aleksej Alexandros Alexei Alexej Aloys Alwin Anastasios Anatol Anatoli Anatolij Andrey Anselm Anto
Antonino Antonios Antonius Apostolos Aribert Arif Arnd Arndt Arnfried Arnim Arnulf Athanasios Baldur Balthasar
Baptist Bartholomäus Bayram Bekir Berend Berndt Bernfried Bernt Bernward Berthold Bertold Birger Bodo Burckhard
Burghard Burkard Burkhard Burkhardt Calogero Carsten Celal Cemal Cemil Cengiz Cetin Christof Christos Claudius
Cord Cosimo Czeslaw Dagobert Dariusz Detlef Detlev Diedrich Dierk Diethard Diethelm Diether Dietmar Dietrich
Dimitrios Ditmar Dittmar Dogan Drago Dursun Eberhard Eberhardt Eckard Eckart Eckehard Eckhard Eckhardt Eckhart
Edelbert Egbert Eggert Egon Ehrenfried Ehrhard Eitel Ekkehard Ekkehart Ekrem Emmerich Engelbert Engin Enver
Ercan Erdal Erdogan Erhard Erhardt Erkan Erol Evangelos Ewald Falko Faruk Fatih Fedor Ferdi Ferenc Folker
Folkert Franjo Fredi Fredo Friedbert Friedemann Frieder Friedhelm Friedhold Friedo Frithjof Gabor Gebhard Geert
Georgios Gerd Gereon Gerfried Gerhardt Gerhart Gernot Gero Gerold Gerolf Gert Gerwin Gisbert Gotthard Gotthilf
Gotthold Gottlieb Gottlob Grzegorz Guenter Guenther Guiseppe Gunar Gundolf Günther Guntram Götz Hajo Halil
Hanni Hanns Hansgeorg Hansjoachim Hansjürgen Hardy Harm Harri Harro Hartmut Hartmuth Hartwig Hasso Heiko Heimo
Heiner Heinfried Heini Heino Helfried Hellmut Hellmuth Helmar Helmuth Henner Henryk Heribert Herrmann Herwig
Hilmar Hinrich Holm Hubertus Hüseyin Ignatz Ignaz Ilhan Immo Imre Ingbert Ingmar Ingo Ingolf Ioannis Iwan Jacek
Jann Janos Janus Janusz Jaroslaw Jerzy Jiri Jobst Jochem Jochen Joerg Jost Juergen Jurij Jörn Karlfried
Karlheinz Karsten Kasimir Kazim Knud Knut Konstantinos Kornelius Kuno Ladislaus Leonid Leszek Lothar Ludger
Mahmut Marijan Mariusz Mato Matthäus Mattias Meinhard Meinolf Meinrad Mesut Metin Michail Mijo Mikhail Miodrag
Miroslaw Muharrem Muzaffer Necati Nicolaus Nikolaj Nikolaos Nikolaus Nurettin Nuri Orhan Ortwin Oswin Otfried
Othmar Otmar Ottfried Ottmar Ottokar Ottomar Patric Petros Pirmin Raimund Ralf Ramazan Randolf Raymund Recep
Reimar Reimer Reimund Reinald Reiner Reinhardt Reinhart Rigo Riza Robby Rochus Roderich Romuald Rouven Rupert
Ryszard Rüdiger Saban Sahin Sandor Sebastiano Sedat Senol Sepp Sergei Siegbert Siegfried Sieghard Siegmar
Siegmund Siegward Sigfried Sigismund Sigmar Sigmund Slawomir Slobodan Stanislaus Stanislaw Stavros Swen Sylvio
Sükrü Süleyman Tadeusz Tassilo Thaddäus Theobald Theodoros Thoralf Thorsten Tilman Tilmann Tilo Toralf Torsten
Traugott Ulf Ullrich Utz Uwe Vadim Valerij Vassilios Veli Vinko Vinzenz Vitali Vittorio Vlado Volker Volkhard
Volkmar Waldemar Walfried Walther Wenzel Wieland Wieslaw Wigbert Wilfried Willfried Willibald Willibert
Winfried Witold Wladimir Wojciech Woldemar Wolfhard Wolfram Wulf Yilmaz Zbigniew Zeki Zenon Alexandar Beni
Elyas Raffael Silvan Andrin Cyrill Andri Janik Flurin Raffaele Rui Nando Yanick Sacha Nuno Arben Bekim Adnan
Nenad Janick Yanik Enis Besnik Silvano Valerio Besim Romano Naim Burim Maurus Nik Agron Muhamed Valon Ilir
Fatmir Bajram Agim Moreno Jeton Blerim Afrim Ramadan Beda Filipe Ardian Marcello Alen Edin Mohamad Bujar Driton
Emanuele Naser Corsin Avni Lorik Gion Liridon Damiano Egzon Almir Van Armend Arlind Arsim Bashkim Tommaso Ennio
Massimiliano Fadil Leano Muhamet Lulzim Rinaldo Maurin Janic Faton Marcin Curdin Endrit Nemanja Renzo Ajan
Artan Shaban Skender Gianfranco Leart Predrag Erion Dardan Melchior Serkan Luzius Nebojsa Diar Rino Jetmir
Gazmend Haris Ensar Mirsad Senad Kujtim Kushtrim Hansjürg Umberto Admir Florim Fitim Sadik Mergim Nelio Flamur
Samuele Petr Ardit Lukasz Milorad Ramiz Rinor Safet Piero Zsolt Astrit Ivano Saverio Semir Theophil Altin
Rexhep Besart Labinot Siro Jusuf Slavisa Visar Sinisa Adis Edon Csaba Domingos Gzim Nazmi Nevin Biagio Felice
Balz Boban Ledion Aldin Remzi Ljubisa Lirim Gonçalo Jasin Khaled Gökhan Imer Volkan Harun Gennaro Mile Gani
Fisnik Idriz Kastriot Tamás Anes Arbnor Drilon Mihajlo Tahir Adelfried Adelino Adelrico Adolph Ahren Aken
Albern Alder Alger Alphons Arendt Armond Arvin Aurick Barend Benz Berg Bergen Berger Bethold Delbert Derick
Dieterich Eilhard Eldwin Ellard Emerich Ernie Fredrik Germar Giselher Griswold Guthrie Hahn Hank Hansel Harbin
Hartmann Hartwin Heller Herb Jupp Lando Leuther Lorentz Loring Luger Luther Lütold Maximus Medard Medwin Miles
Nivaldo Odo Roderick Rollin Rolly Roly Roth Sigmond Theobold Ugo Ulbrecht Ulrik Utto Vonn Walker Wendell
Wernher Wilfred Will Xanten Yohann Zack Zelig Zellmer Ziggy Alaric Aldous Ancel Bach Baldwin Ballard Barette
Baron Barrett Beethoven Berlin Bismarck Blitz Bonn Brantley Britz Bryon Bud Buddy Burgh Burke Chance Clovis
Dedrick Dolf Durin Einstein Ellery Emery Emmet Falka Ferguson Fischer Fremont Garin Goethe Gottschalk Haan
Hackett Hamlin Jamin Jarman Jarvis Jimm Jimmee Joker Juniper Jäeger Kam Kameron Kant Karch Keene Keifer Kiel
Kleve Kodiak Kramer Krypto Landry Mandel Mayer Mozart Munich Ogre Otter Ozzy Panzer Penrod Prinz Quincy Ratt
Ritter Rom Rowland Saxon Schnapps Schnaps Schwartz Stein Strom Strongheart Terrell Tillie Varick Vilhelm
Vollrath Wolfe Zaki`,
  es: `Adán Agustín Alberto Alejandro Andrés Antonio Armando Arturo Benito Benjamín Bernardo Carlos Claudio Clemente
Cristián Cristóbal César Daniel David Diego Eduardo Emilio Enrique Ernesto Esteban Federico Felipe Fernando
Francisco Gabriel Gerardo Germán Gilberto Gonzalo Gregorio Guillermo Gustavo Hernán Horacio Hugo Ignacio Iván
Jaime Javier Jerónimo Jesús Joaquín Jordi Jorge Juan Julio Lorenzo Lucas Luís Manuel Marcos Mariano Mario
Martín Mateo Miguel Nicolás Octavio Pablo Patricio Pedro Rafaél Ramiro Ramón Raúl Ricardo Roberto Rodrigo Rubén
Salvador Samuel Santiago Sergio Teodoro Timoteo Tomás Vicente Víctor Ángel Óscar Aarón Abraham Alan Alexander
Alexis Axel Brandon Brayan Damián Elías Emiliano Emmanuel Erick Gael Isaac Isaías Israel Kevin Leonardo Matías
Mauricio Maximiliano Saúl Sebastián Uriel Abel Adalberto Adolfo Adrián Albert Alex Alonso Aníbal Augusto
Aurelio Bruno Camilo Carmelo Ciro Dan Danilo Darío Domingo Donato Edgardo Efraín Eliseo Eloy Eric Eugenio
Eusebio Ezequiel Fabio Fabián Fausto Feliciano Félix Flavio Gaspar Gastón Gerónimo Gil Héctor Humberto Isidro
Ismael Jeremías Joan Joel Jonatan Jordán Josué Julián Leandro Leonel Leopoldo León Lino Lisandro Luciano Lucio
Marc Marcelo Marco Modesto Mohamed Moisés Máximo Natanael Nico Norberto Néstor Omar Osvaldo Renato René Rodolfo
Rogelio Rolando Román Salomón Santos Silvio Simón Teo Tito Toni Tristán Valentín Vasco Wilfredo Wálter Xavier
Álvaro Édgar Abelardo Jonás Mauro Óliver Bastián Nelson Jonathan Christian Jean Richard Orlando John Michael
Angelo Dante Ian Bryan Thomás Christopher Freddy Wilson Boris Robinson William Dylan Ronald Paulo Erwin Hans
Enzo Guido Giovanni Johan Robert Brian Lukas Henry Fredy Paul Jairo Liam Mathias Jimmy Max Milton Edwin Edison
Jeremy Erik Joseph Byron Santino Anthony Emanuel Paolo Johnny Sandro Thiago Elvis James Jacob Vladimir Herman
Edward Franklin Joshua Gerald Leónidas Patrick Matteo Emerson Danny Gino Andy Jason Harold Allan Edgard Steven
George Charles Valentino Pierre Gary Noah Anderson Matheo Douglas Ethan Elian Mirko Andrew Milán Stefano Wilmer
Ronny Justin Rudy Andre Armin Dennis Gregory Lionel Willy Carlo Igor Marcel Johann Lian Ivo Harry Alessandro
Joao Franz Marlon Samir Percy Matthew Gian Alain Mark Norman Fabrizio Kurt Giancarlo Derek Jan Said Aron Elio
Dany Eduard Didier Elmer Harvey Caleb Fran Jon Xaver Calvin Cristiano Enrico Ferdinand Henrique Jasper Kelvin
Laurence Leo Louis Maurice Romeo Salvatore Stephan Stephen Teodor Timo Tobias -- Carles Hermenegildo Homero
Jacobo Josep Pío Sancho Sergi Iker Tadeo Abilio Adelardo Agapito Aitor Albano Albino Alcides Alejo Amado Amador
Amancio Amando Amaro Ambrosio Américo Amílcar Anacleto Anastasio Angelino Anselmo Apolinar Aristides Arsenio
Artemio Asdrubal Atilio Aureliano Baldomero Balduino Baltasar Bartolomé Basilio Baudelio Bautista Benigno
Bernabé Bernardino Berto Blas Bonifacio Borja Buenaventura Calisto Calixto Candelario Carlito Casemiro Cayetano
Cebrián Cecilio Ceferino Celestino Celso Che Chema Chucho Chuy Cipriano Ciríaco Cirino Cleto Clímaco Conrado
Cornelio Cosme Curro Custodio Cándido Demetrio Desiderio Dimas Dionisio Duilio Edelmiro Edmundo Edu Eladio
Eleuterio Eligio Elpidio Emigdio Epifanio Erasmo Espiridión Eustaquio Eutimio Eutropio Evaristo Fabricio
Faustino Fermín Fito Florencio Florentino Fortunato Fulgencio Gabino Geraldo Gervasio Glauco Godofredo Goyo
Graciano Haroldo Heliodoro Heraclio Herberto Heriberto Herminio Hernando Hilario Hipólito Ibán Ildefonso
Inocencio Isidoro Jacinto Jafet Javi Jenaro Juanito Lalo Leocadio Leoncio Lope Lucho Lázaro Macario Manolo
Marcelino Marcial Marciano Marcio Maximiano Maximino Melchor Moreno Nacho Nacio Nando Narciso Natalio Nazario
Nicanor Nicodemo Nilo Olegario Onofre Ovidio Paco Pancho Pascual Pastor Paulino Pelayo Pepe Pepito Plinio
Plácido Poncio Porfirio Primitivo Prudencio Pánfilo Quique Quirino Rafa Raimundo Reinaldo Remigio Reynaldo
Roldán Roque Rosendo Rufino Ruperto Ruy Régulo Rómulo Sabas Samu Sandalio Saturnino Segismundo Seve Severiano
Severino Severo Sigfrido Silvestre Sosimo Telmo Teobaldo Teodosio Teófilo Tiburcio Toribio Toño Ulises Urbano
Valerio Valero Venceslás Victoriano Victorino Vidal Vinicio Virgilio Yago Zacarías Íñigo Espartaco Evelio
Genaro Jos Oswaldo Serafín Silvano Wilfrido Zeferino Cristopher Facundo Cristofer Jhon Rigoberto Yerko Exequiel
Waldo Williams Dagoberto Wladimir Braulio Ítalo Darwin Misael Baltazar Bayron Arnoldo Dilan Nibaldo Cristhian
Arnaldo Juvenal Benedicto Lautaro Gerson Nolberto Demian Piero Yonathan Jhonny Sixto Eleodoro Maicol Washington
Aquiles Aliro Rosamel Justo Eliecer Froilán Belisario Clodomiro Alamiro Edson Renzo Amaru Edinson Delfín
Belarmino Alexi Gumercindo Neftalí Heraldo Eleazar Nahuel Yordan Jhonatan Tránsito Galvarino Aladino Wenceslao
Yonatan Yeison Maikol Bairon Avelino Jerson Jefferson Eulogio Abdón Bladimir Cristhofer Jeison Milovan Floridor
Tulio Jair Rony Jerman Giovanny Abner Yohan Eithan Rudecindo Gianfranco Johans Christofer Maykol Hermes Iñaki
Hardy Ronaldo Eydan Lenin Jhoan Anyelo Stiven Yesid Ferney Arley Albeiro Elkin Alirio Duván Libardo Estiven
Wilmar Andrey Jaider Ever Arnulfo Emiro Edilberto Smith Eduar Willian Eder Yair Edwar Miller Esneider Dairo
Aldemar Jeferson Efrén Jeisson Nilson Edilson Arbey Yeferson Wilder Jader Yamid Geovanny Gildardo Campo Herney
Eider Farid Edisson Sneider Nel Jhony Argemiro Faber Alveiro Norbey Wilman Ancizar Yerson Ronal Reinel Edier
Neider Harol Deiby Aldair Gallego Yecid Ocampo Wilber Dubán Jhan Agapetus Aimon Ander Arnau Asier Beltran Beñat
Bronco Cisco Cortez Cuba Dimos Eneko Fanuco Frisco Gig Gorka Ignado Jaguar Jerrold Juanma Julen Kiki Larenzo
Loredo Malvolio Marjun Montana Montego Montel Montenegro Nasario Nemesio Neper Neron Santi Xabat Xalvador
Xaverius Xavion Xeres Ximen Zelipe Zenon Aba Abejundio Abelino Abraxas Abun Abund Abundio Alonzo Amato Amistad
Bartoli Bartolo Beinvenido Bemabe Bembe Bonifaco Buinton Caesar Calvino Carlomagno Casimiro Castel Caton Cedro
Cesario Cesaro Chago Chale Chan Chano Charro Chayo Chico Ciceron Cidro Cirilo Clodoveo Constantino Cris
Cristofor Criston Cristos Cristoval Cuartio Cuarto Curcio Currito Dacio Damario Edwardo Eliazar Elija Elvio
Emest Emesto Eneas Eron Esequiel Estefan Estevan Estevon Evarado Everardo Faro Faron Felippe Fidelity Fido
Florinio Frasco Frascuelo Frederico Galeno Galtero Garcia Gaspard Gaspare Generosb Gervaso Gillermo Godfredo
Gualterio Hernandez Honorato Horado Iago Ignazio Iliana Incendio Inocente Isadoro Ishmael Jago Javiero Jax
Jeraldo Jerardo Jerico Jerold Jerrald Joselito Josias Jovian Juliano Justino Kemen Lalla Leonides Lonzo Macerio
Mani Mannie Manny Manolito Manuelo Marquez Martinez Martino Matro Maureo Montae Montay Monte Montes Montez
Montrel Montrell Montrelle Nataniel Navarro Nesto Neto Nevada Niguel Normando Oleos Oliverio Oliverios Orlan
Orland Orlin Orlondo Oro Pacho Pacorro Palban Palben Pasqual Patrido Pepillo Pirro Platon Ponce Porfiro
Primeiro Prospero Pueblo Quin Rafe Rai Ramirez Ramone Raulo Rayman Raymon Renaldo Reno Rey Reynardo Richie
Ritchie Roano Rodas Roderigo Romano Rufio Rufo Sabino Sal Salbatore Salvadore Salvino Saturnin Sauveur
Sebastiano Sein Senon Silverio Silvino Tajo Taurino Tauro Tavio Terciero Teyo Tohias Toli Tonio Toro Turi
Victorio Victoro Videl Vincente Xalbador Xever`,
  it: `Abelardo Achille Adalberto Adolfo Adriano Alberto Aldo Alessandro Alessio Alfonso Alfredo Alvaro Amos Andrea
Angelo Antonio Aris Aristide Armando Arturo Attila Augusto Aurelio Benito Bernardo Boris Bruno Carlo Carmelo
Carmine Ciro Claudio Clemente Cristiano Daniele Danilo Dante Dario Davide Diego Dino Domenico Donato Edgardo
Elia Elio Eliseo Emiliano Emilio Enea Enrico Enzo Ernesto Eugenio Eusebio Fabio Fabrizio Fausto Federico
Feliciano Fernando Filippo Flavio Francesco Gabriele Gaetano Gerardo Geronimo Giacomo Giancarlo Gianluca Gianni
Gilberto Gino Giorgio Giovanni Giuliano Giulio Giuseppe Gregorio Guido Gustavo Igor Ivan Ivo Leandro Leo
Leonardo Leone Leopoldo Lino Lisandro Livio Lorenzo Loris Luciano Lucio Luigi Marco Mariano Mario Massimo
Matteo Mattia Maurizio Mauro Milo Mirco Mirko Modesto Nico Nino Norberto Noè Omar Orlando Oscar Osvaldo Paolo
Pasquale Pietro Ramiro Renato Riccardo Roberto Rocco Rodolfo Rodrigo Rolando Romeo Rosario Salomè Salvatore
Sandro Saul Sergio Silvio Simone Stefano Teodoro Timoteo Tito Tiziano Valentino Valter Vasco Vincenzo Walter
Zeno Gian Hugo Manuel Roman Santino Toni Alonso Antony Armand Arnaud Benedict Constantin Don Donat Eduardo
Enrique Ignacio Lorenz Luka Marcelo Maximiliano Maximo Michel Nevio Pascal Raphael Raul Ricardo Romy -- Abaco
Abbondanzio Abbondio Abdone Abele Abenzio Abibo Abramio Abramo Acacio Acario Accursio Acilio Aciscolo Acrisio
Adalardo Adalfredo Adalgiso Adalrico Adelardo Adelberto Adelchi Adelfo Adelgardo Adelmo Adeodato Adone Adrione
Afro Agabio Agamennone Agapito Agazio Agenore Agesilao Agostino Agrippa Aiace Aidano Aimone Aladino Alamanno
Alano Alarico Albano Alberico Albino Alboino Albrico Alceo Alceste Alcibiade Alcide Alcino Aldobrando Aleandro
Aleardo Aleramo Alfio Algiso Alighiero Almerigo Almiro Aloisio Alviero Alvise Amabile Amadeo Amando Amanzio
Amaranto Amato Amatore Amauri Ambrogio Ambrosiano Amedeo Amelio Amerigo Amico Amilcare Amintore Amleto Amone
Amore Ampelio Anacleto Aniceto Aniello Annibale Ansaldo Anselmo Ansovino Antelmo Antero Antimo Antino Antioco
Antonello Apollinare Apollo Apuleio Aquilino Araldo Aratone Arcadio Archimede Archippo Arcibaldo Ardito Arduino
Aresio Argimiro Argo Arialdo Ariberto Ariele Ariosto Aristarco Aristeo Aristione Aristo Aristofane Aristotele
Arminio Arnaldo Aronne Arrigo Ascanio Asdrubale Asimodeo Assunto Asterio Astianatte Ataleo Atanasio Athos
Attilano Attilio Auberto Audace Aureliano Auro Ausilio Averardo Azeglio Azelio Bacco Baldassarre Balderico
Baldo Baldomero Baldovino Barbarigo Bardo Bardomiano Barnaba Barsaba Barsimeo Bartolo Bartolomeo Basileo
Basilio Bassiano Bastiano Beato Bellino Beltramo Benedetto Beniamino Benigno Benvenuto Berardo Berengario
Beronico Bertoldo Bertolfo Biagio Bibiano Bindo Bino Birino Bonagiunta Bonaldo Bonaventura Bonavita Bonifacio
Bonito Bortolo Brancaleone Brando Bruto Caino Caio Calanico Calcedonio Callisto Calogero Camillo Candido
Cantidio Canziano Caronte Carponio Casimiro Cassiano Cassio Casto Cataldo Catullo Cecco Cecilio Celso Cesare
Cesario Cherubino Chiaffredo Cino Cipriano Cirano Ciriaco Cirillo Cirino Clarenzio Cleandro Cleonico Climaco
Clinio Clodomiro Clodoveo Colmanno Colmazio Colombano Colombo Concetto Concordio Corbiniano Coreno Coriolano
Cornelio Coronato Corrado Cosimo Cosma Costante Costantino Costanzo Cremenzio Crescente Crescenzio Crespignano
Crispino Cristaldo Cristoforo Crocefisso Cuniberto Cupido Daciano Dacio Dagoberto Dalmazio Damaso Damiano
Damocle Danio Davino Decimo Delfino Demetrio Democrito Demostene Deodato Desiderato Desiderio Didimo
Diocleziano Diodoro Diogene Diomede Dione Dionigi Dionisio Divo Dodato Domezio Domiziano Donatello Doriano
Doroteo Duccio Duilio Durante Eberardo Ecclesio Edilberto Edmondo Edoardo Efisio Efrem Egeo Egidio Eginardo
Egisto Eleuterio Eliano Elifio Eligio Eliodoro Elita Elmo Elogio Elpidio Elvezio Elvino Emanuele Emidio
Emmerico Empirio Endrigo Enecone Ennio Eraclide Eraldo Erardo Erasmo Erberto Ercolano Ercole Erenia Eriberto
Erico Ermanno Ermenegildo Ermes Ermete Ermilo Erminio Eros Esaù Esuperio Eterie Ettore Euclide Eufebio Eufemio
Eufronio Euseo Eustorgio Eustosio Eutalio Evaldo Evandro Evaristo Evasio Everardo Evidio Evodio Evremondo
Ezechiele Ezio Fabiano Famiano Fazio Fedele Fedro Felice Ferdinando Fermiano Fermo Ferruccio Festo Fidenziano
Fidenzio Filiberto Filomeno Fiorenziano Fiorenzo Flaviano Fleano Floriano Folco Fortunato Frido Frontiniano
Fulberto Fulgenzio Fulvio Furio Furseo Fuscolo Gabino Gaglioffo Gaio Galdino Galeazzo Galileo Gallicano
Gandolfo Garimberto Gaspare Gastone Gaudenzio Gaudino Gautiero Gavino Gedeone Geminiano Genesio Gennaro Gentile
Genziano Gerasimo Geremia Gerino Germano Gerolamo Geronzio Gervasio Gesualdo Gherardo Giacinto Giacobbe Giadero
Giambattista Gianbattista Giandomenico Gianfranco Gianluigi Gianmarco Gianmaria Gianmario Gianpaolo Gianpiero
Gianpietro Gianuario Giasone Gildo Gillo Gineto Gioacchino Giobbe Gioberto Giocondo Gioele Giona Gionata
Giordano Giosuele Giosuè Giotto Giove Gioventino Giovenzio Girardo Girolamo Giuda Giustiniano Giusto Glauco
Goffredo Golia Gomberto Gondulfo Gonerio Gonzaga Gordiano Gosto Gottardo Graciliano Grato Graziano Grimaldo
Gualberto Gualtiero Guelfo Guerrino Guglielmo Guiberto Guiscardo Gumesindo Iacopo Iacopone Iago Icaro Icilio
Ido Iginio Igino Ignazio Ilario Ildebrando Ildefonso Illidio Illuminato Immacolato Indro Innocente Innocenzo
Iorio Ippocrate Ippolito Ireneo Isacco Isaia Ischirione Isidoro Ismaele Italo Ivano Ivanoe Ivone Ladislao
Lamberto Lancilotto Landolfo Lanfranco Lapo Laurentino Lauriano Lautone Lavinio Lazzaro Leonida Leonio Leonzio
Leopardo Letterio Liberato Liberatore Liberio Liberto Liborio Lidio Lieto Livino Lodovico Loreno Ludano
Ludovico Macario Maccabeo Maffeo Maggiorino Magno Maiorico Malco Mamante Mancio Manetto Manfredo Manilio Manlio
Mansueto Manuele Marcello Marciano Marolo Martino Marzio Massimiliano Matroniano Maurilio Medardo Medoro
Melanio Melchiade Melchiorre Melezio Menardo Menelao Meneo Mennone Mercurio Metello Metrofane Michelangelo
Minervino Mirocleto Misaele Monaldo Monitore Moreno Mosè Muziano Namazio Napoleone Narciso Narseo Narsete
Nazario Nazzareno Nazzaro Neopolo Neoterio Nereo Neri Nestore Nicarete Nicea Niceforo Niceto Nicezio Nicodemo
Nicolò Niniano Nostriano Nunzio Oddone Oderico Odidone Odorico Olimpio Olindo Oliviero Omero Onesto Onofrio
Onorino Onorio Orazio Orenzio Oreste Orfeo Orio Oronzo Orsino Orso Ortensio Osmondo Otello Ottaviano Ottavio
Ottone Ovidio Paciano Pacifico Pacomio Palatino Palladio Pammachio Pancario Pancrazio Panfilo Pantaleo
Pantaleone Pardo Paride Parmenio Paterniano Patrizio Patroclo Pauside Peleo Pellegrino Pericle Perseo Petronio
Pierangelo Piergiorgio Pierluigi Piermarco Piero Piersilvio Pio Pippo Placido Platone Plinio Plutarco Polidoro
Polifemo Pollione Pompeo Pomponio Ponziano Ponzio Porfirio Porziano Postumio Prassede Priamo Primo Prisco
Privato Procopio Prospero Protasio Proteo Prudenzio Publio Pupolo Pusicio Quarto Quasimodo Querano Quintiliano
Quintilio Quintino Quinziano Quinzio Quirino Radolfo Raffaele Raimondo Rainaldo Raniero Ranolfo Reginaldo
Regolo Remigio Remo Remondo Renzo Respicio Ricario Richelmo Rinaldo Rino Robaldo Rodiano Rolfo Romano Romero
Romoaldo Romolo Romualdo Rubiano Rufino Rufo Ruggero Ruperto Rutilo Sabato Sabazio Sabele Sabino Saffiro Saffo
Saladino Salomone Salustio Salvo Samuele Sansone Santo Sarbello Saturniano Saturnino Saverio Savino Sebastiano
Secondiano Secondo Semplicio Sempronio Senesio Senofonte Serafino Serapione Servidio Serviliano Sesto Settimio
Settimo Severiano Severino Severo Sico Sicuro Sidonio Sigfrido Sigismondo Silvano Silverio Silvestro Simeone
Sinesio Sinfronio Sireno Siriano Siricio Sirio Siro Sisto Soccorso Socrate Solocone Sostene Sosteneo Sostrato
Spano Spartaco Speranzio Stanislao Stiliano Stiriaco Surano Sviturno Taddeo Taide Támmaro Tancredi Tarcisio
Tarso Taziano Tazio Telchide Telemaco Temistocle Teobaldo Teodosio Teodoto Teogene Terenzio Terzo Tesauro
Tesifonte Tibaldo Tiberio Tiburzio Ticone Tirone Tizio Tobia Tolomeo Tommaso Torquato Tosco Tranquillo Tristano
Tulliano Tullio Turi Turibio Tussio Ubaldo Ubertino Uberto Ugo Ugolino Uguccione Ulberto Ulderico Ulfo Ulisse
Ulpiano Ulrico Ulstano Ultimo Umberto Umile Uranio Urbano Urdino Uriele Ursicio Ursino Ursmaro Valente
Valeriano Valerico Valerio Valfredo Valfrido Valtena Varo Vedasto Velio Venanzio Venceslao Venerando Venerio
Ventura Venustiano Venusto Verano Verecondo Verenzio Verulo Vespasiano Vezio Vidiano Vidone Vilfredo Viliberto
Vindonio Vinebaldo Vinfrido Vinicio Virgilio Virginio Virone Viscardo Vitale Vitalico Vittore Vittoriano
Vittorio Vivaldo Viviano Vladimiro Vodingo Volfango Vulmaro Vulpiano Zabedeo Zaccaria Zaccheo Zanobi Zefiro
Zena Zenaide Zenebio Zenobio Zenone Zetico Zoilo Zosimo Agnolo Alderano Alphons Antonino Arnulfo Arsenio
Atenulf Baccio Baldassare Beppe Coluccio Elladio Enzio Federigo Fiorino Fredo Galasso Giampaolo Giampiero
Gioachino Gioffre Giustino Greco Guarino Ippazio Jacopo Lando Laureano Luchino Marcantonio Micheletto
Michelotto Nanni Niccolò Pasqual Pier Piergiuseppe Piermaria Pierpaolo Piersanti Puccio Raffaellino Raffaello
Ranieri Rembrandt Ricciotti Ronaldo Ruggiero Sabatino Salvi Sergius Tonino Venancio Vincentio Achile Aemiliano
Aemilio Aeneas Affonso Agapeto Agatho Alanzo Albirto Aldobrandino Alfeo Alfieri Alonzo Aloysius Alrigo Amadore
Ambrosi Anastagio Anastasio Anastasius Anatolio Andino Angelico Angioletto Angiolo Anjelo Arcangelo Aretino
Arlo Armanno Armino Armo Armond Arnoldo Aroghetto Aroldo Arrighetto Attilo Augustino Azzo Azzolino Baiardo
Baldassario Bartolommeo Bellarmine Beltrano Belvedere Benvolio Berengar Bernardino Bertrando Bettino Biaggio
Biaiardo Biondello Blandino Bonaventure Bonfilio Borachio Braulio Brizio Buonfiglio Caj Cajetan Calvino Cappi
Carmyne Caseario Cason Celesto Cirrillo Colonel Constanzo Cosmas Cosmo Dantae Dantel Daunte Deangelo Demarco
Desi Deusdedit Donati Donatien Donatus Donus Donzel Drago Egiodeo Elario Elba Elisio Emesto Emmanuele Enric
Enrikos Estachio Este Eulalio Eustachio Ezzelin Falito Faramundo Faustino Felicio Fidelio Filberto Filipo
Fillipo Fino Fiorello Firmino Fleance Florentino Floritzel Fortino Frederico Frediano Gasparo Genovese Giannino
Giorgino Giraldo Gratiano Gregario Guerino Hadrian Hieronomo Honorius Horace Horatio Hormisdas Horry Hortensio
Innocenzio Jenoa Jenoah Jeovanni Jiordano Jiovanni Jovanni Kajetan Kalanidhi Kosmo Ladislas Lanz Lanzo Larenz
Larenzo Lauro Leobardo Lombardi Lothario Lotterio Lucan Lucca Ludo Luigino Lukah Maceo Marcellino Marchello
Marcio Marcoantonio Markanthony Marsalis Masaccio Maso Maury Maximino Meo Mercury Messala Montae Montay Monte
Montel Montes Montez Montrel Montrell Montrelle Mozart Mylon Naldo Napoleon Nari Nario Natanaele Nek Nerio Nero
Nicoli Nicomedo Nicostrato Nuncio Octavius Orland Orlondo Othello Otoniel Otón Paco Peppe Philario Pino Pippino
Pisano Primeiro Proculeius Rafaele Rafaello Rainieri Reperto Ric Ricciardo Ricco Rigo Romario Romello Romelo
Roque Rudolpho Ruggerio Salvator Salvatori Salvatorio Salvatorre Savio Scevola Scirocco Solanio Tacito Tancredo
Teofilo Thorello Tino Tonio Tore Torre Tulio Ucello Udalrico Ullivieri Umfredo Uso Vanni Vegliantino Venezio
Venturo Vesuvio Vicenzo Vico Vincente Vitalian Vittorino Xaviero Xiomar Zan Zanebono Zanipolo Zenzo`,
  pt: `Alexandre André António Artur Bernardo Bruno Carlos Cristiano César Daniel David Diogo Edgar Eduardo Elias
Emanuel Feliciano Fernando Francisco Fábio Gabriel Gaspar Gil Gustavo Henrique Hugo Ígor Ivan Ivo Jaime Joaquim
Jorge Josué José João Júlio Leandro Leonardo Lucas Luís Manuel Marcelo Marco Marcos Matias Mauro Miguel Moisés
Mário Norberto Paulo Pedro Rafael Raúl Renato Ricardo Roberto Rodrigo Rúben Salvador Samuel Sandro Santiago
Sérgio Tiago Tomás Válter Vasco Vicente Vítor Xavier Ângelo Alessandro Anthony Arthur Benjamin Bryan Danilo
Enzo Felipe Félix Gael Isaac Lorenzo Nicolas Noah Pablo Pietro Silas Théo Víctor Yuri Álvaro Brian Cláudio
Denis Diego Ismael Joel Kevin Lisandro Luca Nélson William Wilson Antony Augusto Brayan Caleb Dante Enrico
Erick Henry Ian Juan Levi Liam Luan Luigi Léo Mathias Matteo Nathan Oliver Otto Ryan Thiago Thomas Abdul Abel
Abelardo Adalberto Adolfo Adriano Adrien Adónis Alan Alberto Aldo Alex Alfredo Alonso Aloís Amós Andrés Aníbal
Ari Ariel Armando Aron Axel Aziz Bruce Bóris Camilo Carlo Christian Ciro Clemente Damien Dário Davide Dieter
Dino Donato Díon Eli Elmar Elmer Eloy Emiliano Emílio Enes Enrique Eric Erik Ernesto Eugénio Eusébio Ezequiel
Fausto Flávio Franklin Fred Gerardo Gilberto Gino Gregório Guido Horácio Humberto Hélmut Hérman Hólger Indra
Isaías Isidro Israel Jacob Jairo James Jeremias Jerónimo Jessé Job Jonas Jonathan Joshua Leone Leonel Leopoldo
Leónidas Lino Luciano Lúcio Marcus Mariano Márlon Maurício Max Maximiliano Micah Mikael Milo Mílton Mirco Miro
Modesto Máximo Mélvin Nadir Natanael Nestor Nicola Nino Noel Noé Nádege Octávio Olivier Omar Omer Orlando
Osvaldo Oto Patrício Ramiro Ramon Remi René Rodolfo Rogélio Rolando Rúdi Samir Saúl Sílvio Teodoro Timóteo Tito
Tobias Toni Uriel Valdemar Valentino Élio Óscar Hayden -- Afonso Benjamim Dinis Duarte Filipe Frederico Gonçalo
Guilherme Hélio Isac Lourenço Manel Martim Mateus Micael Nuno Romeu Rui Sebastião Simão Tomé Valentim Benício
Breno Caio Calebe Cauã Davi Deneval Elísio Fabiano Fabrício Gúbio Heitor Kléber Ladislau Lucca Matheus Murilo
Nataniel Sirineu Tertuliano Warley Washington Yago Yango Kévim Márcio Apollo Asafe Bento Cauê Dom Isaque Kaique
Otávio Rael Ravi Ravy Renan Rhavi Thales Theodoro Vinícius Yan Aarão Abdias Abdénago Abelâmio Abraim Abraão
Abrão Absalão Abssilão Abílio Acilino Acácio Acílio Acúrsio Adail Adalsindo Adalsino Adamantino Adamastor
Adauto Adelindo Adelino Adelmiro Adelmo Ademar Ademir Adeodato Aderico Adiel Adner Adonai Adónias Adonilo
Adorino Adosindo Adriel Adrião Adrualdo Adruzilo Adão Adélio Adério Adérito Adílio Afonsino Afre Africano
Afrânio Agapito Agenor Agnelo Agostinho Aguinaldo Aires Airton Aitor Aladino Alamiro Alano Alarico Albano
Alberico Albertino Albino Alcibíades Alcides Alcindo Alcino Aldaír Aldemar Alder Aldónio Aleixo Aleu
Alexandrino Alexandro Alfeu Alito Alivar Almerindo Almiro Almirodo Almurtão Aloísio Alpoim Altino Alvarim
Alvarino Alvino Alvário Alão Aléxio Alípio Alírio Alítio Alívio Amadeu Amadis Amado Amador Amarildo Amaro
Amarílio Amauri Ambrósio Aminadabe Amorim Amâncio Amândio Américo Amílcar Anacleto Anael Anaim Analide Anania
Ananias Anaquim Anastácio Anatólio Andreias Andreo Angelino Angélico Aniceto Anielo Anolido Anselmo Antelmo
Antenor Antero Antonelo Antonino Antão Anísio Aparício Apolinário Apolo Apolónio Aprígio Aquil Áquila Aquiles
Aquilino Aquino Aquira Aramis Arcanjo Arcelino Arcádio Arcélio Arcílio Ardingue Argemiro Argentino Arine
Ariosto Arisberto Aristides Aristóteles Arlindo Armandino Armelim Armindo Arménio Arnaldo Arnoldo Arquibaldo
Arquimedes Arquimino Arquimínio Arsénio Ary Ascenso Asdrúbal Assis Asélio Atanásio Ataíde Atão Aubri Aureliano
Aurelino Ausendo Austrelino Avelino Aventino Ayres Azuil Azélio Baguandas Balbino Baldemar Baldomero Balduíno
Baltasar Baptista Baqui Barac Barcino Barnabé Bartolomeu Barão Bassarme Bastião Basílio Batista Bebiano
Belarmino Belchior Belisário Belmiro Bendavid Benedito Benevenuto Benvindo Berardo Berilo Bernardim Bernardino
Bertino Berto Bertoldo Bertolino Betino Beto Bianor Bibiano Boanerges Boaventura Boavida Bonifácio Brandão
Briolanjo Brás Bráulio Brígido Bárbaro Bértil Cael Caetano Caim Calisto Calvino Carlindo Carmim Carmério
Casimiro Cassiano Castelino Castor Catarino Catilina Caíco Cecílio Cedrico Celestino Celino Celso Celto Celísio
Cesaltino Cesário Charbel Cid Cidalino Cildo Cipriano Cireneu Cirilo Clarindo Claudemiro Clemêncio Clife
Clodomiro Clésio Clídio Clóvis Conrado Constantino Constâncio Consulino Corsino Cosme Crispim Cristofe
Cristóforo Cristóvão Cursino Custódio Cássio Cândido Célio Célsio Césaro Cícero Cílio Cíntio Damas Damasceno
Damião Darque Davino Deivid Dejalme Delfim Delfino Delmano Delmar Delmiro Demétrio Dener Denil Deodato Deolindo
Derick Desidério Deusdedito Dhruva Diamantino Didaco Dilan Dilermando Dimas Dinarte Dioclécio Dionísio Diotil
Dirque Divo Djalma Djalme Djalmo Domingos Domínico Donaldo Donzílio Dorico Dositeu Druso Dulcínio Durbalino
Durval Durvalino Duílio Dácio Dárcio Dâmaso Décimo Décio Délcio Délio Dércio Dírio Dóriclo Dúnio Eberardo Eder
Edir Edmero Edmundo Edmur Edo Eduartino Eduíno Edvaldo Edvino Egas Egil Egídio Eleazar Eleutério Elgar Eliab
Eliano Eliézer Elioenai Eliseu Elisiário Elmano Elpídio Elvino Elzeário Elzo Eládio Elói Emaús Emo Emídio
Eneias Engrácio Énio Enoque Erasmo Ercílio Érico Erique Ermitério Ernâni Esaú Esmeraldo Estanislau Estefânio
Estevão Estácio Estéfano Estélio Euclides Eufrásio Eulógio Eurico Eustácio Eustáquio Evaldo Evandro Evangelino
Evaristo Evelácio Evelásio Everaldo Everardo Evélio Evêncio Expedito Fabião Falco Falcão Faustino Felicíssimo
Felisberto Felismino Felício Ferdinando Fernandino Fernão Ferrer Fidélio Filino Filinto Filipo Filomeno Filoteu
Filémon Firmino Firmo Florentino Floriano Florival Fortunato Fradique Franclim Franklim Franklino Frede Fredo
Fulgêncio Fúlvio Gabino Gabínio Galiano Galileu Gamaliel Garcia Garibaldo Gascão Gastão Gaudêncio Gedeão
Genésio Georgino Geraldo Gerberto Germano Gerson Gersão Gervásio Getúlio Giani Gildo Gildásio Gimeno Ginestal
Giovani Girão Godofredo Goma Gomes Graciano Graciliano Grácio Guadalberto Gualdim Gualter Gueir Gui Guildo
Guilhermino Gumersindo Gumesindo Gusmão Guterre Gávio Habacuc Habacuque Hamilton Haraldo Haroldo Hazael
Heldemaro Heldo Heleno Helier Heliodoro Hemaxi Hemetério Hemitério Henoch Heraldo Herberto Herculano Heriberto
Herlander Hermano Hermenegildo Hermes Hermitério Hermínio Hernâni Hervê Herédio Higino Hildeberto Hildebrando
Hildegardo Hilário Hipólito Hirondino Homero Honorato Honório Huberto Héber Hélder Hélvio Iag Iago Ianis
Ibérico Idalécio Idavide Idelso Idálio Idário Ildefonso Ildo Ilídio Indalécio Indro Infante Ingo Inocêncio
Inácio Irineu Irmino Isael Isaltino Isandro Isauro Isaí Isidoro Isildo Isolino Ivaldo Ivanoel Izalino Iúri
Jabes Jabim Jacinto Jacó Jader Jadir Jair Jamim Janai Janardo Janique Jansénio Januário Jaque Jaques Jarbas
Jardel Jasmim Jasão Jesualdo Jetro Joabe Jocelino Jociano Jofre Jonatã Jordano Jordão Joscelino Josefino Josefo
Joselindo Joselino Josias Josselino Jovelino Jovito Joás Judas Judá Juliano Julião Juno Justiniano Justino
Juvenal Juventino Jácome Jónatas Jóni Jório Júnio Lael Laertes Laudelino Laureano Laurentino Lauriano Laurindo
Lauro Laurénio Laércio Leal Lemuel Leoberto Leonildo Leonício Leonídio Leôncio Liberto Libertário Liciniano
Licínio Lidório Liliano Lindorfo Lindoro Lineu Lisuarte Lito Livramento Lopo Loreto Lorival Lourival Lucílio
Lucínio Ludgero Ludgério Ludovico Ludovino Lupicino Lutero Luzio Lázaro Léccio Lécio Lénio Lícidas Lício Lídio
Lígio Línton Maciel Macário Madail Madaleno Madate Madjer Madu Magdo Magno Mago Mair Mamede Manassés Mapril
Marcelino Marcial Marcílio Margarido Marito Marolo Martinho Martiniano Martino Martins Marto Marvão Marílio
Matusalém Mauri Maurílio Maximiano Maximino Melchior Melco Mem Mendo Mesaque Messias Mileu Mimon Mimoso
Miqueias Mis Misael Munir Márvio Mátio Múcio Nabor Naod Narsélio Nascimento Nasser Natalino Natalício Natálio
Natã Natão Natércio Nazário Nelmo Nembrode Nemésio Nenrode Neotero Nereu Nero Neutel Neóteles Nichal Nicodemos
Nicolau Nicásio Niete Nil Nilo Nilson Nilton Nivaldo Nobre Nonato Norival Normano Nélio Nêuton Nídio Nísio
Núrio Octaviano Odair Odeberto Olavo Olegário Olindo Olinto Olivar Oliveiros Olivério Olímpio Ondino Onildo
Onofre Orandino Orestes Orlandino Orlindo Orêncio Orósio Oseas Oseias Osmano Osmar Osório Otacílio Otelo Otniel
Otoniel Ovídio Pacal Parcídio Pascoal Paulino Pedrino Pelaio Peniel Pepe Perfeito Perpétuo Pio Pitágoras
Plácido Plínio Policarpo Pompeu Porfírio Pracídio Prado Priam Primitivo Primo Principiano Priteche Prião
Procópio Prudêncio Próspero Pépio Péricles Pérsio Querubim Quiliano Quim Quintino Quirilo Quirino Quéli Quévin
Quírio Rafaelo Rai Raimundo Ralfe Ramberto Randolfo Reginaldo Regino Reinaldo Reinamor Reis Remígio Remízio
Reno Requerino Rigoberto Ringo Riu Rivelino Robim Roboredo Rogério Roli Rolim Romano Romarico Romarigo Romário
Romão Ronaldo Roque Roriz Rosano Rosil Rossano Rubim Rudesindo Rudolfo Rufino Ruperto Rurique Russel Râdamas
Rómulo Rúpio Sabino Sacramento Sadi Sadraque Sadrudine Saladino Salazar Salemo Sales Salomão Salustiano
Salustiniano Salviano Samaritano Sancho Sancler Sandrino Sansão Santelmo Saulo Sauro Secundino Segismundo
Seleso Selmo Selésio Serafim Sereno Sertório Sesinando Severiano Severino Severo Siddhártha Sidnei Sidraque
Sidónio Sifredo Silvano Silvestre Silviano Silvério Simauro Simplício Sindulfo Sinésio Sisenando Sisnando
Sisínio Sixto Soeiro Solano Sotero Suraje Susano Sálvio Sário Sátiro Sávio Sénio Sívio Sócrates Taciano Tadeu
Tarcísio Tarsício Tasso Tatiano Teliano Telmo Telo Tenório Teobaldo Teodemiro Teodomiro Teodósio Teotónio
Terêncio Teófilo Tibério Ticiano Tierri Tirso Toledo Tolentino Torcato Torquato Trajano Tristão Tude Turgo
Tácio Tâmiris Téon Tércio Túlio Ubaldo Udo Ulisses Ulrico Urbano Urbino Urias Urien Valdir Valdo Valdomiro
Valente Valgi Valério Vando Varo Vaíse Venceslau Ventura Venâncio Verdi Vergílio Veridiano Veríssimo Vianei
Vicêncio Vidal Vidaúl Vidálio Vilator Vili Vinício Virgulino Virgílio Virgínio Viriato Vitaliano Vitiza
Vitorino Vitálio Vitório Vivaldo Viveque Vladimiro Vânio Vérter Vêndel Vílmar Vílson Xenócrates Xerxes Xico
Xisto Xénio Xénon Zacarias Zaido Zaqueu Zarco Zardilaque Zaíro Zeferino Zerá Zéfiro Zélio Ámon Ápio Áser Átila
Áureo Édi Édipo Élsio Élson Élton Ícaro Íngue Ítalo Íven Ódin`,
  nl: `Aaron Abdullah Abel Abraham Adam Adrian Ahmad Ahmed Ahmet Aiden Alan Albert Aleksander Alex Alexander Ali Amin
Amir Anthony Anton Arda Armin Aron Arthur Axel Ayden Ayman Ayoub Bart Ben Benjamin Bilal Björn Bobby Boris
Bradley Brandon Brent Brian Bruce Bruno Bryan Can Casper Chris Christian Christopher Colin Collin Damian Daniël
Danilo Dante Dave David Dean Deniz Devin Diego Dion Dirk Dominik Don Dorian Dylan Eli Elias Elijah Emin Emir
Enzo Ethan Evan Ezra Fabian Felix Filip Finley Finn Florian Frederik Fynn Gabriël George Gerrit Gideon Giovanni
Glenn Hamza Harvey Hendrik Hugo Ian Ibrahim Igor Ilias Ilyas Imran Isaac Isaiah Ismail Ivan Ivar Ivo Jack
Jackson Jacob Jairo Jake Jakob Jakub James Jamie Jan Jari Jason Jasper Jay Jayden Jayson Jens Jeremiah Jesper
Jesse Jim Jimmy Job Joe Joey Johan Johannes John Jona Jonah Jonas Jonathan Joost Jordan Jordy Joris Joseph Josh
Joshua Joël Jules Julian Julius Justin Kai Kasper Kay Kenan Kerem Kevin Kian Klaas Kyan Lars Lasse Laurens Len
Lenn Leo Léon Leonardo Levi Lewis Liam Logan Lorenzo Louie Louis Luc Luca Lucas Luciano Luka Lukas Luke Mads
Mahir Malik Manuel Marcel Marcus Marius Mark Martin Mason Mateo Mats Matteo Matthew Matthias Max Maxim
Maximilian Mehmet Mert Micah Micha Michaël Miguel Mika Mike Milan Milo Miran Mohamed Mohammad Mohammed Morris
Muhammad Muhammed Musa Mustafa Nadir Natan Nathan Nick Nico Niels Nils Nino Noah Noam Nolan Noël Olaf Ole
Oliver Olivier Omar Oscar Oskar Osman Otis Otto Owen Philip Quinten Rafaël Ralph Raphaël Rayan Rick Robert
Rohan Rowan Ruben Ryan Sami Samuël Sander Scott Sebastian Seth Shane Silas Simon Stan Stefan Steven Sven Ted
Theo Thiago Thomas Tim Timo Tobias Toby Tom Tomas Tommy Tristan Tyler Umut Valentino Victor Viktor Vince
Vincent William Xander Xavier Yahya Yannick Yasin Yassin Younes Youssef Yusuf Yves Zakaria Arne Bent Emile
Gilles Mathias Mathis Maurice Mauro Nicolas Rune Berat Quinn Riley Wesley Abdul Alain Alexandre Alexis Alfons
Alfred Anas Andreas André Andy Angelo Antoine Antonio Armand Arnaud Arno Arnold Benny Benoit Bernard Bert Carl
Carlo Carlos Cédric Charles Christoph Christophe Claude Constant Danny Dany Dario Denis Dennis Didier Dieter
Dimitri Eddy Edgard Edmond Edouard Eduard Edward Edwin Emmanuel Eric Erik Erwin Etienne Ferdinand Fernand
Florent Francis François Freddy Frédéric Frederick Gaston Geoffrey Georges Gerard Ghislain Gianni Gilbert Gino
Giuseppe Gregory Guido Guillaume Gunter Guy Hannes Hans Harry Hasan Hassan Henri Herman Hubert Jacques Jamal
Jean Jeffrey Jeremy Joachim Johnny Jordi Jozef Juan Julien Jürgen Karel Karim Karl Ken Kenneth Kenny Khalid
Kjell Kristof Kurt Laurent Leander Leonard Leopold Lionel Loïc Lucien Ludovic Ludwig Marc Marco Mario Mathieu
Mehdi Michel Murat Norbert Ömer Pascal Patrick Patrik Paul Pedro Philippe Pierre Piotr Raoul Raymond Remi René
Richard Roland Romain Ronald Ronny Roy Rudi Rudolf Rudy Said Samir Sammy Serge Stephan Steve Stéphane Sébastien
Thibault Thibaut Thierry Thor Timothy Tony Walter Werner Willy Yvan Aidan Brett Caleb Damiën Dominic Duncan Efe
Enes Eren Lennart Lenny Leroy Magnus Markus Marvin Maxwell Melvin Mikail Nelson Nigel Quentin Ramon Ray Remy
Ricardo Roman Sean Selim Sergio Simeon Stefano Tiago Timon Troy Vincenzo Yunus -- Abe Ace Adriaan Alparslan
Anouar Antoni Aras Arie Ayaz Badr Bastiaan Benja Bentley Benyamin Berend Boas Boaz Bodhi Bodi Boet Bram Brenn
Christiaan Coen Cornelis Daan Daley Damin Davey Davi Davy Dax Deen Dex Dexx Dies Djayden Donny Douwe Duco Duuk
Dylano Ensar Eray Eymen Faas Fedde Fender Ferre Finnley Flip Floris Flynn Fos Foss Freek Frenkie Giel Gijs Guus
Hein Hidde Huub Idris Ilay Jace Jacobus Jaivey Javi Jax Jaxon Jaxx Jayce Jaylano Jaylen Jayvano Jefta Jelle
Jelmer Jelte Jeppe Jidde Jimi Joah Joas Joep Joes Jop Jorn Jorrit Jort Juda Julan Junayd Jur Jurre Kaan Kacper
Kaj Karam Kayden Keano Kees Kenji Kenzo Kjeld Koen Krijn Kyano Leendert Lennon Lennox Lev Levy Lex Lieuwe Liyam
Loek Loet Louay Luuk Lux Lyam Maarten Maas Mace Maes Maher Manoah Manu Marijn Marinus Mart Mas Mathijs Matthijs
Matz Maurits Mayson Mees Melle Mels Menno Merijn Mex Mick Midas Mik Milano Miles Mink Mirza Mitch Moos Moussa
Mozes Mylan Mylo Naoufal Naoufel Naud Niek Nikodem Noan Noud Nouri Nout Novan Nox Odin Oliwier Pelle Pepijn
Pieter Pim Quin Raf Raff Ravi Rayen Rens Revi Riv Roan Rover Sabir Safouan Safouane Savi Seb Sebas Sebastiaan
Sef Seff Semih Senn Senne Sep Sepp Seppe Sev Siebe Siem Siep Sil Silvan Sjoerd Sjors Stef Sten Stijn Storm
Sverre Teije Teun Teunis Thije Thijmen Thijn Thijs Thom Tibbe Tieme Ties Tijmen Tijn Tijs Tobin Toon Tuur Twan
Tycho Tygo Tymon Valentijn Vic Viggo Vigo Vik Vinz Wes Wessel Willem Wout Wouter Xavi Xem Yassine Yassir Youp
Yousef Zain Zayd Zayn Zef Zev Zeyd Zion Dries Emiel Jarne Jef Kobe Lander Lennert Lowie Miel Nand Robbe Thibo
Tibo Wannes Warre Rik Achiel Antonius Antoon Brahim Brecht Briek Christof Cyriel Diederik Franciscus Franky
Frans Geert Gerardus Gerry Gert Gunther Gustaaf Henk Henricus Ignace Jaak Jarno Jeroen Joannes Jochen Joeri
Johny Joppe Joran Joren Jos Josephus Josse Kamiel Koenraad Kris Kristiaan Lieven Lode Lodewijk Ludo Ludovicus
Marnix Martijn Michiel Mohamad Mustapha Nicky Petrus Piet Pol Rachid Renaat Rob Robby Roel Roeland Rony Stefaan
Theodoor Tibe Tijl Urbain Valère Ward Wilfried Wilhelmus Wim Akram Auke Berkay Boudewijn Danley Delano Demian
Denzel Dexter Dinand Emre Evert Friso Gijsbert Harm Hessel Jaimy Jochem Kuzey Lennard Maik Marouan Martinus
Marwan Melih Memphis Merlijn Miraç Nassim Nicolaas Nouh Olle Patryk Phyllon Poyraz Quint Rafi Ralf Reda Redouan
Reinier Reinout Remco Renzo Ries Rijk Rinze Roef Roelof Rogier Romano Ronin Rowen Rutger Salim Semm Sieb Sietse
Sill Silvijn Sion Skyler Soufian Steijn Swen Sybren Taeke Taha Talha Thies Thijme Tiemen Tigo Tije Timme Timur
Tren Tyson Vinn Walid Wassim Wess Wiebe Wiktor Winston Xam Yari Yaro Yasser Yigit Youri Zakariya Zeger`,
} as const;
