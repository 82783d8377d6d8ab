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
      Tristan Troy Tyler Vaughan Vernon Wade Wallace Walter Warren Wayne Wesley Wilfred William Zachary Zack Marco Pete Jeff Mitt`),
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
      Victoria Violet Virginia Vivian Wendy Winifred Yvette Yvonne Zara Zoe Lea Ana Anna`),
  ],
  common: [
    ...names(shared.common),
    ...split('Alex Casey Jamie Jordan Jules Leslie Morgan Robin Sam Taylor Chris Pat Kim Lee'),
  ],
};
