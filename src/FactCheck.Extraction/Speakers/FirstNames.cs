using System.Collections.Frozen;

namespace FactCheck.Extraction.Speakers;

/// <summary>Common given names by the pronoun that usually goes with them.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Men = Set(
        "Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alejandro Aleksandr Aleksei Alexander Alexei Alfred Ali Allan Allen Amir Anatoly Anders Andre Andrei Andrew Andriy Andy Angelo Angus Anthony "
        + "Antonio Antony Antti Arjun Arnold Arthur Asif Barack Barry Bashar Ben Benedict Benjamin Bernard Bernie Bert Bill Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Caleb Calvin "
        + "Cameron Carl Carlo Carlos Cecil Cedric Charles Charlie Chester Chris Christian Christoph Christopher Chuck Clarence Claude Clifford Clint Clive Cody Colin Connor Conor Corey Cory Craig Curtis Cyril Dale Damian Damien Dan "
        + "Daniel Danny Darren Darryl Dave David Dean Declan Dennis Denis Derek Devin Diego Dieter Dmitri Dmitry Dmytro Dominic Don Donald Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah "
        + "Elliott Elon Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Felipe Felix Ferdinand Fernando Francis Francisco Francois François Frank Franklin Fred Frederick Gabriel Gareth Garry Gary Gavin Gene Geoff Geoffrey George Gerald Gerard "
        + "Gerhard Giovanni Giuseppe Glen Glenn Gordon Graeme Graham Grant Greg Gregory Guillermo Gustavo Guy Hamid Hans Harold Harrison Harry Harvey Hassan Hector Henri Henrik Henry Herbert Herman Hiroshi Howard Hugh Hugo Ian Ibrahim Igor Imran Isaac Ismail Ivan "
        + "Jack Jacob Jacques Jake James Jan Jared Jason Javier Jay Jeb Jed Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jim Jimmy Joachim Joao Joe Joel Johan Johannes John Johnny Jon Jonathan Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julio Jürgen Justin "
        + "Karl Keith Ken Kenneth Kevin Khalid Kurt Kyle Larry Lars Laurence Lawrence Len Leo Leon Leonard Leonid Leroy Lewis Lionel Lloyd Louis Luca Lucas Luis Luiz Luke Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Markus Marshall Martin Marvin Mateusz Matt Matthew "
        + "Maurice Max Maxwell Mehmet Mel Michael Michel Miguel Mike Mikhail Milton Mitch Mitt Mohamed Mohammad Mohammed Muhammad Narendra Nathan Nathaniel Neil Nicholas Nick Nicolas Nigel Nikolai Noah Norman Oleg Oleksandr Oleksiy Oliver Olaf Omar Oscar Owen Pablo Patrick Paul Paulo Pavel Pedro Pete Peter "
        + "Petr Petro Phil Philip Philippe Phillip Pierre Pietro Rafael Rahul Raj Ralph Ramon Rand Randall Randy Raul Ray Raymond Recep Reince Rene Ricardo Richard Rick Ricky Rishi Rob Robert Roberto Rodney Rodrigo Roger Roland Roman Ron Ronald Ross Roy Russell Ryan Salman Sam Samuel Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shawn "
        + "Shinzo Simon Spencer Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Ted Terrence Terry Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Trevor Tyler Valery Vernon Victor Viktor Vincent Vladimir Volodymyr Wade Walter Warren Wayne Wesley Wilbur Will William Winston Wolfgang Xavier Yevgeny Yuri Yusuf Zachary Zhang "
        + "Amadou Abel Abu Aidan Akira Alastair Alasdair Alec Alessandro Alfie Alistair Alonso Alvin Amos Anil Anton Anwar Archie Armando Ashok Augusto Axel Barnaby Basil Bassam Benoit Bertrand Björn Bjorn Bryn Callum Carlton Casper Chad Chidi Chinedu "
        + "Christos Cian Clark Clyde Colm Conrad Cormac Cyrus Darius Darragh Davide Dawid Dev Dewi Dexter Dimitri Dylan Eamon Einar Ekrem Emeka Emil Emilio Emmett Emrys Enzo Erling Esteban Ewan Fabio Fabrizio Faisal Farid Fergus Fidel Finlay Finn "
        + "Florian Freddie Garfield Geraint Gianluca Giorgio Giles Glyn Grigory Gunnar Gwyn Haakon Hakan Hamish Hank Hari Harish Hasan Heinrich Helmut Hideki Horace Hubert Humphrey Hussein Iain Idris Ifor Ilya Isaiah Ismael Itamar Jakub Jamal Janek "
        + "Jarrod Jarvis Jasper Javad Jerzy Jesús Jiro Joaquin Joaquín Johann Jonah Jonas Jorgen Juha Kai Kaito Kamal Karim Kaspar Kazuo Kenji Kenzo Khaled Kieran Kiran Kofi Konrad Konstantin Krishna Krzysztof Kwame Laszlo László Lachlan Lev Levi Liam "
        + "Linus Lorenzo Lou Lucian Ludwig Maciej Mads Magnus Majid Manfred Manoj Manolis Massimo Matteo Matthias Maxim Miles Milo Miroslav Mitchell Mohan Mordecai Morris Moses Murat Mustafa Myles Nabil Nasser Nathanael Ned Nelson Niall Nico Niels "
        + "Nils Obinna Olafur Orlando Osaro Osman Otto Paddy Pascal Percy Piers Piet Pieter Pranav Prakash Quentin Quincy Raffaele Rajesh Rakesh Rashid Raúl Reece Reginald Reuben Rhys Riccardo Rhodri Rodolfo Rohan Rory Rufus Rupert Ruslan Rustam Sadiq "
        + "Samir Sandeep Sanjay Santiago Satoshi Seamus Sergiu Siddharth Silvio Stanislav Sunil Suresh Sylvester Tadeusz Taiwo Takeshi Takashi Tariq Tarek Terence Tevita Thabo Theo Thierry Thor Tibor Timur Tobias Tomas Tomás Tomasz Torsten Tunde "
        + "Tyrone Uwe Vaclav Václav Valentin Vasily Vijay Vikram Vince Vivek Vlad Wallace Werner Wilfred Wilfried Wilhelm Wim Wojciech Yasser Yannis Yves Zoltan Ziad");

    private static readonly FrozenSet<string> Women = Set(
        "Abigail Ada Adele Agnes Aisha Alexandra Alexandria Alice Alicia Alison Allison Alyssa Amanda Amber Amelia Amina Amy Ana Andrea Angela Angelina Anita Ann Anna Annabel Anne Annette Annie Antonia April Arlene Ashley Astrid Audrey Barbara Beatrice Becky Belinda Bernadette Bernice "
        + "Beth Bethany Betsy Betty Beverly Bonnie Brenda Briana Bridget Brittany Camilla Candace Carla Carly Carmen Carol Carole Caroline Carolyn Carrie Cassandra Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chloe Christina Christine Christy Cindy Claire Clara Claudia Colleen Condoleezza Connie Constance Courtney Crystal Cynthia "
        + "Daisy Danielle Dawn Debbie Deborah Debra Denise Diana Diane Dolores Donna Dora Doreen Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erin Esther Ethel Eva Eve Evelyn Farah Fatima Felicia Fiona Flora Florence Frances Francesca Gail Georgia Geraldine Gillian Gina Gisele "
        + "Glenda Gloria Grace Greta Gretchen Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Helga Hilary Hillary Holly Huma Ida Ilhan Imogen Ingrid Irene Iris Irina Isabel Isabella Ivanka Ivy Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juanita Judith Judy "
        + "Julia Julie June Justine Kaja Kamala Karen Karin Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayleigh Kellyanne Kelly Kimberly Kirsten Kristen Kristin Kristina Laila Lara Laura Lauren Leah Leila Lena Liliana Lillian Lily Linda Lindsay Lisa Liz Lois Loretta Lori Lorraine Louise Lucia Lucille Lucinda Lucy Lydia Lynn Mabel Madeleine Madeline "
        + "Maggie Manuela Mara Marcia Margaret Maria María Marian Marie Marilyn Marina Marjorie Marlene Marsha Martha Mary Maureen Maxine Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mia Michele Michelle Mildred Miranda Miriam Molly Monica Muriel Myra Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Norma Olga Olivia Olena Oksana Pamela Patricia Patsy Patty "
        + "Paula Pauline Pearl Peggy Penelope Penny Phyllis Polly Priscilla Priya Priti Rachel Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Roxanne Ruby Ruth Sabrina Sally Samantha Sandra Sanna Sara Sarah Shannon Sharon Sheila Shelley Sheryl Shirley Silvia Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susana Susanne Suzanne Svetlana Sylvia "
        + "Tamara Tammy Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tracey Tracy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola Virginia Vivian Wanda Wendy Wilma Winifred Yolanda Yulia Yvette Yvonne Zainab Zoe "
        + "Aaliyah Aditi Adriana Agatha Agnieszka Aileen Aimee Akua Alba Alexa Alina Allegra Althea Alva Amara Amelie Anastasia Anouk Anjali Anneke Annabelle Annika Antje Anya Aoife Araminta Ariana Asha Ava Ayesha Ayse Babette Beatriz Bella Berit "
        + "Bernadine Bettina Bianca Birgit Brigid Bronwen Caitlin Callie Candice Carina Carlotta Carys Cassie Catalina Catrin Celia Chantal Chiara Chiamaka Chioma Clare Clarissa Clementine Cordelia Cora Corinne Daniela Daphne Darlene Delia Delphine "
        + "Demi Desiree Dina Dinah Dorothea Edna Effie Eilidh Eira Elaina Elin Eloise Elsie Emilia Emmeline Enid Erika Ernestine Esme Estelle Esmeralda Eugenie Eunice Evie Farida Faye Fatou Felicity Fern Ffion Fleur Frederica Freya Frida Friederike "
        + "Gabriela Gabrielle Gemma Genevieve Gerda Giulia Gladys Greer Gudrun Guadalupe Gwyneth Halina Hanna Hanne Hayley Henrietta Hermione Hester Hiroko Ilse Imani Ines Inés Inga Inge Ingeborg Isobel Ivana Jada Jamila Jana Jemima Jenna Joann Jodie "
        + "Johanna Jolene Josefina Josie Judi Juliet Juliette Kamila Karina Karla Katarina Katharina Katja Kayla Keiko Kelsey Kendra Kiera Kirsty Kristine Krystyna Lakshmi Latisha Layla Letitia Lidia Liesel Lila Lina Livia Lorna Luisa Lupe Lyudmila "
        + "Magda Magdalena Maisie Malala Mandy Mariam Mariana Marianne Maribel Mariella Marisol Marissa Marit Marjory Marlena Marnie Marta Martina Mathilde Matilda Mavis Meera Mei Mette Michaela Millicent Millie Minnie Moira Mona Morag Morwenna Myrtle "
        + "Nadine Nadira Natascha Natasza Nell Nellie Ngozi Niamh Nicolette Nkechi Noor Noreen Octavia Odette Ophelia Orla Paige Paloma Parvati Petra Philippa Phoebe Pia Pilar Prudence Queenie Radhika Raquel Rashida Rebekah Renata Renée Rhiannon Rhoda "
        + "Romy Rosalie Rosalía Rosanna Roseanne Rosie Rowena Roya Saffron Salma Salome Sandrine Saoirse Saskia Savannah Selina Selma Serena Shabana Shania Shauna Shirin Shreya Sigrid Silke Simone Sinead Sinéad Siobhan Siobhán Sofie Solveig Soraya "
        + "Stacy Steffi Sunita Sushma Sybil Tabitha Tallulah Tania Tess Tessa Thea Thelma Tilda Tilly Toni Trish Tricia Trudy Una Uma Usha Vanya Velma Verity Viktoria Vivienne Wilhelmina Winnie Xenia Xiomara Yara Yasmin Yasmine Yuki Yuliya Zara Zelda "
        + "Zofia Zuzana");

    // Names of men and women alike: the words around them must say which.
    private static readonly FrozenSet<string> Either = Set("Leslie Kim Robin Jordan Pat Jamie Drew Jaime Lee Dana Kerry Lindsey Whitney Robbie Sidney Taylor Casey Alex");

    /// <summary>The gender usually read from <paramref name="name"/>.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name) =>
        Men.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? Gender.Man
        : Women.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? Gender.Woman
        : Gender.Unknown;

    public static bool IsKnown(ReadOnlySpan<char> name) =>
        GenderOf(name) != Gender.Unknown || Either.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
