import { givenNames as shared } from '../common/given-names.ts';
import type { GivenNames } from '../contract/actor.ts';

const split = (words: string): string[] => words.trim().split(/\s+/u);

/** Ordinary words of English, at the start of a sentence far more often than names. */
const WORDS: ReadonlySet<string> = new Set(split('Will Son Song Moon Long Park Ange Mars Art Rich Hun'));
const names = (list: readonly string[]): string[] => list.filter((name) => !WORDS.has(name));

/** Given names of all languages, and those that are common where English is spoken. */
export const givenNames: GivenNames = {
  masculine: [
    ...names(shared.masculine),
    ...split(`Aidan Alastair Alec Alfie Allan Archie Ashton Austin Barry Benny Blake Bobby Brandon Brendan Brent Caleb Callum
      Cameron Carter Chad Chester Clive Clyde Cody Cole Conor Corey Craig Curtis Damian Darren Dean Declan Dermot Desmond Dexter
      Duncan Dwight Earl Elijah Ethan Ewan Finn Floyd Fraser Garrett Glenn Graeme Graham Grant Hamish Harvey Hayden Hector Howard
      Hugh Hunter Isaac Jared Jayden Jed Jeremiah Joey Josiah Keir Keith Kelvin Kieran Kirk Kyle Lance Landon Leroy Liam Lloyd
      Logan Luke Malcolm Mason Maurice Miles Mitch Neal Ned Neil Nigel Noah Norman Oliver Oscar Owen Patrick Percy Pete Philip
      Quentin Ralph Randall Randy Ray Reginald Rhys Rishi Rodney Rory Ross Rufus Rupert Russell Ryan Scott Sean Seth Shane Shaun
      Sidney Spencer Stanley Stephen Steve Steven Stewart Stuart Terence Terry Theodore Timothy Toby Todd Tom Tony Travis Trevor
      Tristan Troy Tyler Vaughan Vernon Wade Wallace Walter Warren Wayne Wesley Wilfred William Zachary Zack Marco Pete Jeff Mitt
      Abel Allen Alton Alvin Ambrose Angus Archibald Barnaby Barney Basil Bert Bradley Byron Cecil Colm Cormac
      Cornelius Cuthbert Dale Damon Darrell Darryl Dave Denzel Derrick Diarmuid Dirk Donovan Dudley Edmund Eamon
      Eamonn Elmer Elton Emmett Eoin Errol Everett Ewart Ezra Fergal Fergus Freddie Frederick Gerry Giles Godfrey
      Gregor Hank Homer Horace Humphrey Irving Irvin Ivor Jarrod Jasper Jethro Jonah Jude Julius Lachlan Lawrence
      Lester Linus Lorcan Lucian Luther Magnus Marlon Marvin Maxwell Melvin Mervyn Micah Mick Mickey Milo Mohan
      Monty Morris Myles Nathaniel Neville Nicholas Niall Oisin Orson Otis Otto Padraig Percival Phillip Piers
      Reuben Reece Robbie Roderick Ronnie Roscoe Russ Sammy Sanjay Saul Sebastian Seamus Silas Stan Tadhg Terrence
      Thaddeus Timmy Tobias Tyrone Vince Virgil Walt Wendell Willard Wyatt Zane Zeke Rajesh Ravi Suresh Mahesh Arun
      Anil Ashok Vijay Vikram Rahul Rohit Amit Ajay Sunil Sanjeev Rakesh Ramesh Dinesh Mukesh Naveen Prakash Pradeep
      Raj Rajiv Sachin Deepak Manoj Nikhil Arjun Karthik Venkat Thabo Sipho Kwame Chukwuma Emeka Tunde Segun
      Babatunde Chidi Olu Femi Kamau Otieno Wanjala`),
  ],
  feminine: [
    ...names(shared.feminine),
    ...split(`Abigail Ada Alison Allison Amber Amelia Angela Annabel April Ashley Audrey Ava Barbara Becky Bernadette Beth
      Bethany Beverley Bridget Brooke Caitlin Candice Carly Carol Carrie Cassandra Chelsea Cheryl Chloe Christine Cindy Claire
      Courtney Cynthia Daisy Dana Deborah Debbie Denise Diane Donna Dorothy Edith Eileen Elaine Eleanor Elizabeth Ella Ellen
      Elsie Emily Emma Erin Evelyn Faye Felicity Fiona Frances Freya Gail Gemma Georgia Gillian Ginny Gloria Grace Hannah Harriet
      Hayley Hazel Heather Heidi Helen Hillary Holly Imogen Ingrid Iris Isabel Ivy Jacqueline Jade Jane Janet Janice Jasmine
      Jean Jennifer Jenny Jessica Jill Joan Joanna Joanne Jodie Josephine Joy Joyce Judith Judy Julia Julie Karen Karoline Kate
      Katherine Kathleen Kathryn Katie Kayla Kelly Kerry Kirsten Kristen Laura Lauren Leah Leanne Lesley Lily Linda Lindsay Lisa
      Liz Lois Lorna Lorraine Louise Lucy Lydia Lynn Mabel Maisie Mandy Margaret Marian Marilyn Martha Mary Maureen Megan Melanie
      Melissa Michelle Mildred Millie Miranda Molly Monica Morag Muriel Nancy Naomi Natalie Nicola Nicole Niamh Nora Norma Olive
      Olivia Paige Pamela Patricia Paula Pauline Peggy Penelope Penny Phoebe Phyllis Polly Poppy Priscilla Rachel Rebecca Rhona
      Rosemary Ruby Ruth Sally Samantha Sandra Sarah Shannon Sharon Sheila Shelley Shirley Siobhan Sophie Stacey Stella Stephanie
      Sue Susan Suzanne Tamara Tara Teresa Tessa Theresa Tina Tracey Tracy Trudy Ursula Valerie Vanessa Vera Verity Veronica
      Victoria Violet Virginia Vivian Wendy Winifred Yvette Yvonne Zara Zoe Lea Ana Anna
      Agatha Aileen Aisling Aisha Angelica Ann Anthea Antonia Arlene Aurora Belinda Bella Bertha Bessie Betsy Bianca
      Bonnie Brenda Brianna Briony Bronwen Camilla Cara Carmel Carolyn Cecilia Celeste Charmaine Clare Colleen
      Cordelia Cressida Dawn Deirdre Delia Della Dinah Dolly Doreen Doris Dora Edna Elspeth Emilia Erica Esme Ethel
      Eugenia Eunice Freda Frieda Geraldine Gertrude Glenda Glenys Guinevere Gwen Gwendolyn Gwyneth Hattie Henrietta
      Hermione Hilda Ida Ilse Irma Isla Isobel Janine Janette Jayne Jeanette Jemima Jess Jessie Jo Jolene Josie
      Juanita Juliet Katharine Katrina Katy Kay Kimberly Kimberley Kirsty Kitty Krystal Lana Lara Leela Leona
      Leonora Leonor Libby Lillian Lola Loretta Lottie Lucinda Luisa Lynette Lynda Mae Maeve Maggie Marcia Marjorie
      Matilda Mavis Maxine Meg Meredith Minnie Moira Mollie Myra Myrtle Nell Nellie Noreen Octavia Oonagh Ophelia
      Orla Patsy Patty Petra Philippa Philomena Pippa Portia Queenie Roisin Rosalind Rosie Roxanne Sadie Saoirse
      Selina Selma Sheena Sonya Susannah Sybil Tabitha Tania Tanya Thelma Theodora Tilly Velma Verna Viola Wanda
      Wilhelmina Willa Wilma Yolanda Zelda Zoey Priya Anjali Sunita Kavita Lakshmi Meena Meera Neha Nisha Pooja
      Radha Rekha Sangeeta Shanti Shreya Sita Sneha Sushma Uma Usha Vidya Deepa Divya Geeta Indira Jaya Lalita Aditi
      Aparna Nandini Padma Ngozi Chioma Zainab Thandi Nomvula Wanjiru Akinyi Abena Folake`),
  ],
  common: [
    ...names(shared.common),
    ...split(
      'Alex Casey Jamie Jordan Jules Leslie Morgan Robin Sam Taylor Chris Pat Kim Lee Aubrey Hilary Frankie Kiran Kit',
    ),
  ],
};
