import type { GivenNames } from '../contract/actor.ts';

const split = (words: string): string[] => words.trim().split(/\s+/u);

/** Given names that are common in news, of many languages; they tell gender, and people from firms. */
export const givenNames: GivenNames = {
  masculine: split(`
    André Dylan Ewen Goulven Gwenaël Henrik João Kaarel Krzysztof Loïs Marek Mickaël Mikkel Noé Pieter Taras Toomas Yann Yassine
    Aaron Abdallah Abdel Abdelaziz Abdelkader Abdelmadjid Abdou Abdoulaye Abdullah Abraham Achille Adam Adel Adolfo Adrian
    Adrien Ahmad Ahmed Aimé Akira Alain Alan Albert Alberto Alejandro Aleksandr Aleksander Alessandro Alex Alexander
    Alexandre Alexandros Alexeï Alexei Alexey Alexis Alfred Alfredo Ali Amadou Amine Amir Amos Anatole Anders Andreas
    Andreï Andrei Andrey Andriy Andrij Andrés Andrew Andrzej Andy Angelo Anthony Antoine Anton Antoni Antonin
    Antonio Antony António Antonis Ariel Aristide Arlen Armand Armel Arnaud Arnold Arsène Arthur Artur Ashraf Asif Aslan Auguste
    Augustin Aurélien Axel Ayman Aymeric Bachar Baptiste Barack Bart Bashar Bastien Ben Benedict Benjamin Benoît
    Benoit Benyamin Bernard Bernardo Bernie Bertrand Bill Björn Blaise Bob Boris Brad Brahim Brett Brian Bruce Bruno Bryan
    Calvin Carl Carles Carlo Carlos Cédric Cesar César Charles Chris Christian Christophe Christopher Christoph Chuck Clément
    Claudio Clark Colin Connor Cyrano Cyril Cyrille Dan Daniel Daniele Dario Darius David Davide Davy Denis Dennis Derek
    Didier Diego Dieter Dimitri Dmitri Dmitry Dmytro Dominic Donald Doug Douglas Ed Eddy Edgar Édouard Edouard Edmond Eduardo Edward
    Edwin Ehud Elias Élie Elie Elliott Elon Émile Emile Emmanuel Emmerson Enrico Enrique Eric Éric Erik Ernest Ernesto
    Erwan Étienne Etienne Eugène Evan Evo Fabien Fabio Fabrice Farid Faure Faustin Federico Felipe Félix Felix Ferdinand Fernando
    Ferdinand Filip Florent Florian Francesco Francis Francisco Franck François Frank Franz Fred Frédéric Frederic Frederik Friedrich
    Fulgence Gabriel Gaétan Gareth Gary Gaspard Gaston Gauthier Gautier Gavin Geert Geoff Geoffrey Geoffroy Georg George Georges Georgi
    Gérald Gérard Gerhard Gianni Gilbert Gilles Giorgos Giovanni Giulio Giuseppe Gordon Grégoire Grégory Greg Guido Guillaume Günter
    Gustavo Guy Hakim Hamid Hans Harold Harry Hassan Hassane Hashim Heinrich Helmut Henri Henrique Henry Herbert Herman Hervé Hicham Hiroshi
    Hosni Howard Hubert Hugo Hugues Hun Hussein Ian Ibrahim Idriss Igor Ilham Ilia Imran Iouri Ioulian Ismaël Ismail Issa Ivan Ivo
    Jack Jackie Jacob Jacques Jair Jake James Jamal Jamel Jan Janez Janos Jared Jason Javier Jay Jean Jean-Baptiste Jean-Bernard Jean-Charles
    Jean-Christophe Jean-Claude Jean-David Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel
    Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Sébastien Jean-Vincent Jean-Yves Jeff Jeffrey Jens Jeremy Jérémie Jérémy Jerome Jérôme Jerry
    Jesse Jesús Jim Jimmy Joachim Joaquín Joaquim Joe Joechen Joël Johan Johann Johannes John Johnny Jonas Jonathan Jordan Jordi Jorge
    Joris José Josef Joseph Josep Josh Joshua Jovenel Juan Jules Julian Julien Julio Jürgen Justin Kai Kais Karim Karl Kamel Kemal Ken Kenneth Kent
    Kevin Kévin Khaled Kito Klaus Kofi Konstantin Kurt Kyriakos Lakhdar Larry Lars Laszlo Laurent Lazare Lech Lee Leif-Eric Leo Léo Léon Leon Leonardo Leonid Leopoldo
    Levy Li Lionel Lloyd Loïc Lorenzo Louis Louis-Philippe Luc Luca Lucas Lucien Ludovic Luigi Luis Luiz Luka Lukas Macky Mahamadou Mahamat Mahmoud Malcolm
    Malik Manfred Manuel Marc Marcel Marcelo Marco Marcus Mariano Mario Mark Markus Marouane Martin Marwan Massoud Mateusz Mathias Mathieu
    Matt Matteo Matthew Matthias Matthieu Maurice Maurizio Mauricio Max Maxime Maximilien Mehdi Mehmet Michaël Michael Michail Michal Michel Michele
    Miguel Mihai Mike Mikhaïl Mikhail Milan Milos Milorad Mitch Mitt Moez Mohamed Mohammad Mohammed Mohamad Moïse Moktar Moncef Moon Mostafa Moussa Mouss Moustafa Mouammar Muhammad
    Muhammadu Mustafa Mustapha Mykhaïlo Mykola Nadir Nadim Narendra Nasser Nathan Neil Nelson Nguyen Nicolae Nicolas Nicola Nicolás Nick Nigel
    Nikita Nikol Nikola Nikolaï Nikolai Nikos Noam Noël Norbert Nouri Octave Olaf Ole Oleg Oleh Oleksandr Oleksiy Oleksii Oliver Olivier Olof Omar Oscar Osama Oussama
    Pablo Paolo Paschal Pascal Pasquale Patrice Patrick Paul Pavel Pavlo Pedro Pekka Pere Peter Petr Petro Philip Philippe Phil Pier Pierre
    Pierre-Yves Pierre-Alain Pietro Piotr Quentin Rached Rachid Rafael Rafic Rafiq Rainer Ralph Ramzan Ramón Randy Raphaël Rashid Raúl Raul Ray Raymond Recep Régis Reinhard
    Rémi Rémy Renaud René Reuven Rex Ricardo Richard Rick Robert Roberto Robin Roch Rodrigo Rodolphe Roger Roland Rolf Romain Roman Romano Ron Ronald
    Roy Ruben Rudy Ryan Sabri Saïd Said Salah Salim Salman Salva Salvador Salvatore Sam Sami Samir Samuel Sándor Santiago Scott Sean Sébastien Sepp Serge Sergeï Sergei Sergey Sergio Sergueï
    Serhiy Seth Shigeru Shinzo Silvio Silvan Simon Slobodan Sofiane Stanislas Stefan Stefano Steffen Stéphane Stephen Steve Steven Stuart Svante Sylvain
    Tareck Tariq Taro Ted Teddy Terry Théo Theo Theodor Thibault Thibaut Thierry Thomas Tibor Tidjane Tim Timothy Timur Todd Tom Tomas Tomasz
    Tommy Toni Tony Trevor Tristan Troy Tzipi Ulrich Umaro Vaclav Valentin Valéry Valeri Valery Vasyl Vicente Victor Viktor Vincent Vitali Vladimir
    Volker Volodymyr Wael Waldemar Walid Walter Wang Warren Wayne Wen Werner Wesley Wilfried Willem William Willy Wim Winston Wladimir Wolfgang Xavier
    Xi Yacine Yair Yan Yanis Yannick Yasser Yasuo Yehuda Yevgeny Yitzhak Yoann Yoav Yohan Yoshihide Yoshihiko Yoshimasa Youri Youssef Yukio Yunus Yuri Yusuf Yvan Yves Yvon
    Zacharie Zbigniew Zine Zlatko Zoran Fumio Shigeru Kim Yoon Marouan Nayib Gustave Gitanas Edgars Evgueni Ievgueni Evgueny Pål Kristian Knut Aksel Ólafur Sauli Alpha Alassane
    Denys Rustem Iryaslav Kyrylo Valeriy Zourab Mikheil Ramush Hashim Aleksandar Ilir Bujar Edi Nguema Paulo Rishi Keir Boris Theodore Hakeem Nawaz Shehbaz Ashraf Hamdi Akli Ousmane Bassirou
    Alban Albin Aldric Alioune Amaury Anas Ange-Marie Anselme Aubin Aymar Ayoub Babacar Baudouin Bilal Boubacar
    Brice Cheikh Clovis Côme Corentin Cyprien Damien Demba Dorian Élouan Enguerrand Enzo Erwann Ethan Évrard
    Ferréol Fidèle Florentin Foued Gaël Gabin Gatien Germain Ghislain Gildas Gontran Gurvan Hadrien Hamza Hector
    Hippolyte Honoré Idrissa Ibrahima Ilan Ilyes Isaac Ismaïla Jean-Eudes Jean-Loup Jean-Benoît Joakim Jocelyn
    Josselin Josué Kader Kylian Landry Lassana Léandre Léonard Léopold Loris Lilian Loan Louison Maël Malo Mamadou
    Mamoudou Marceau Marius Matéo Matis Mathéo Mathis Maxence Modibo Moustapha Moutarou Nabil Nacer Noa Noah Nolan
    Oumar Ousseynou Papa Pape Perceval Philibert Pierrick Pierre-Antoine Pierre-Emmanuel Pierre-Henri Pierre-Louis
    Pierre-Marie Rayan Réda Robinson Rodrigue Ronan Saïdou Salif Samba Sékou Sidi Souleymane Sven Swann Sylvestre
    Tanguy Tancrède Théodore Théophile Thierno Timothée Titouan Ulysse Valère Venceslas Virgile Vivien Wassim Yaya
    Yoan Younes Youssouf Ziad`),
  feminine: split(`
    Chiara Francesca Ginette Giulia Heike Jade Katarzyna Lone Pilar
    Aïcha Adèle Adriana Agathe Agnès Agnieszka Aïssata Alba Alexandra Alexandria Alice Alicia Aliénor Alina Aline Alison Alma Amanda Amélie Amina Amy Ana
    Anaïs Anastasia Andrea Andrée Angela Angèle Angélique Anita Anna Annalena Anne Anne-Marie Anne-Sophie Annegret Annick Annie Antoinette Antonella Ariane Arlette Astrid
    Aude Audrey Aung Aurélie Aurore Ayelet Bahia Barbara Béatrice Beatriz Bénédicte Bérénice Bernadette Bettina Betty Beverly Brigitte Camila Camille Candice Carla Carmen Carol
    Carole Carolina Caroline Cassandra Catarina Caterina Catherine Cathy Cécile Céline Charlotte Chantal Charlène Chelsea Chloé Christel Christelle Christiane Christina
    Christine Christy Chrystia Cindy Claire Clara Clarisse Claudia Claudine Clémence Clémentine Clotilde Colette Condoleezza Constance Coralie Corinne Cristina Cynthia Dalia Daniela Danièle
    Danielle Daria Daphné Deborah Delphine Delcy Denise Diana Diane Dilma Dina Dominika Dorothée Dolores Édith Edith Elena Eleanor Éléonore Élisabeth Elisabeth Eliza Élise Elise Elizabeth
    Ella Ellen Elsa Élodie Elodie Elvira Emily Emma Emmanuelle Erika Erna Estelle Esther Eugénie Eva Eve Evelyne Fabienne Fanny Farah Fatima Fatou Fatoumata Federica Fiona Flavie
    Flora Florence Françoise Frances Frédérique Gabriela Gabriella Gabrielle Gaëlle Geneviève Georgia Georgette Germaine Ghislaine Gina Giorgia Gisèle Gloria Greta Gretchen Gwendal
    Hala Hanna Hannah Hélène Helen Helena Helle Henriette Hillary Houda Huguette Ilaria Inès Ingrid Irène Irina Iryna Isabel Isabella Isabelle Ivana Jacinda Jacqueline
    Jane Janet Jeanne Jeanine Jennifer Jessica Jill Joanna Joëlle Josette Josiane Joyce Judith Julia Juliana Julie Juliette Justine Kaja Kamala Karen Karin Karine Kate Katalin Katerina Kateri Kareyce
    Katharina Katherine Kathleen Kathy Katie Katrin Kersti Khadija Kim Kristalina Kristina Ksenia Laetitia Latifa Laura Laure Laurence Laurette Léa Leïla Leila Lena Lesia Leslie Letizia Lidia Liliane Lily
    Linda Lindsey Lisa Lise Liz Loubna Louise Luce Lucette Lucia Lucie Lucienne Ludivine Lydia Lydie Lynne Madeleine Madeline Magali Maïa Malala Malika Manon Manuela Margaret Margaux Margot Margrethe Marguerite Maria María
    Mariana Mariam Marianne Marie Marie-Christine Marie-Claude Marie-France Marie-George Marie-Hélène Marie-Laure Marie-Louise Marie-Noëlle Marie-Pierre Marielle Marina Marine Marion Marisa Marisol Marlène Marta Martha Martina Martine
    Mary Maryam Maryse Mathilde Maud Maya Meghan Melania Mélanie Melissa Mélissa Mette Mia Micheline Michèle Michelle Milena Mireille Miriam Monica Monika Monique Morgane Mounia Muriel Myriam Nabila Nadège Nadia Nadine
    Najat Nancy Naomi Natacha Natalia Natalie Natasha Nathalie Nelly Neven Nicole Nikki Nina Nirmala Noémie Nora Norma Odette Odile Olga Olena Olha Olivia Olympe Oksana Oulia Pamela Park Patricia Paula Paule Paulette Pauline Penny Perrine
    Phumzile Priti Rachel Rachida Rama Ramona Rania Raphaëlle Rebecca Régine Renata Rima Rita Roberta Rokhaya Romane Rosa Rosalie Rose Roselyne Roxana Roxane Ruth Ruzanna Sabine Sabrina Salma Salomé Samantha Samia Sandra Sandrine Sanna Sara Sarah
    Sahra Ségolène Serena Sévérine Sharon Sheila Shirin Sibeth Sigrid Simona Simone Simonetta Solange Solenn Sonia Sophia Sophie Souad Soumaya Souha Stella Stéphanie Susan Suzanne Svetlana Sviatlana Sylvia Sylvie Sylviane Tamara Tatiana
    Teresa Tess Tina Theresa Thérèse Trinidad Tsai Ursula Valentina Valérie Valentine Vanessa Véra Vera Véronique Veronica Vicky Victoria Virginia Virginie Viviane Vivian Wendy Whitney Winnie Ximena Yael Yaël Yasmina Yasmine Yolande Yulia Ioulia Yvette Yvonne Zahra Zakia Zeynep Zineb Zoé Zuzana
    Abigaïl Adama Adeline Aïda Aïssatou Albane Albertine Aminata Anaëlle Andréa Anne-Claire Anne-Laure Anne-Lise
    Annabelle Annette Anouk Apolline Arielle Armelle Assia Assa Astou Aurélia Awa Axelle Béatrix Bertille Blanche
    Blandine Bintou Capucine Cassandre Catheline Célestine Célia Célie Charline Chloë Chrystelle Clarence Clélia
    Cléo Colombe Coumba Cyrielle Daphnée Diarra Djamila Domitille Doriane Elisa Éliane Eliane Éloïse Eloïse Élina
    Émeline Emeline Émilie Emilie Émilienne Enora Ernestine Eulalie Fanta Fatiha Fatimata Faustine Félicité Félicie
    Fernande Florine Francine Gaétane Gladys Gwenaëlle Gwenola Gwladys Hafsa Hawa Héloïse Hermine Honorine Hortense
    Ilona Inaya Iris Jasmine Jeannine Jocelyne Johanna Joséphine Judicaëlle Julienne Kadiatou Karima Kenza Lauriane
    Laurène Léna Léonie Lila Lilou Lina Line Lisa-Marie Lisette Livia Lorraine Louisette Lucile Lucille Ludmilla
    Maëlle Maëlys Maéva Magalie Mahaut Maïmouna Maïté Maïwenn Mariama Marie-Ange Marie-Anne Marie-Cécile
    Marie-Claire Marie-Josée Marie-Line Marie-Odile Marie-Paule Marie-Thérèse Marie-Ève Mariette Maryline Marylise
    Mathilda Maureen Mélina Mélodie Mona Monia Mylène Naëlle Nadjat Naïma Nawel Noëlie Noëlle Nolwenn Océane Ondine
    Ophélie Oriane Orlane Oumou Pénélope Philippine Philomène Prudence Prune Rahamatou Raymonde Renée Rokia Romy
    Rozenn Sabah Salimata Samira Sarah-Lou Séraphine Sidonie Simonne Soazig Soizic Solène Soline Soraya Suzette
    Suzie Sybille Thaïs Tiphaine Tiphanie Vinciane Violaine Violette Wassila Yamina Yaëlle Yolène Ysé Zélie Zohra`),
  common: split(
    'Dominique Claude Camille Stéphane Frédérique Pascale Andrea Sacha Sasha Jean-Claude Morgan Charlie Alex Sam Robin Kim Park Lee Chen Wang Zhang Li Liu Choi Jung Nguyen Abe Yoko Jean Lou Maxime Laurence Pat Ange Cho Han Shin Song Hwang Son Hong Kang Moon',
  ),
};
