namespace FactCheck.Extraction.Tests.Claims;

/// <summary>
/// How newspapers write figures, a line each: the text, a bar, then every figure in it as
/// <c>words = value[..upper] unit, role[, bound][ @ISO date]</c>, figures apart by semicolons, "none" where there is none.
/// </summary>
internal static class FigureForms
{
    public const string Percentages = """
        It edged up by 0.1 percentage points to 4.2 percent | 0.1 percentage points = 0.1 percentage points, change; 4.2 percent = 4.2 percent, level
        more than half a percentage point less | half a percentage point = 0.5 percentage points, level, atleast
        Turnout was 62% | 62% = 62 percent, level
        Turnout was 62 percent | 62 percent = 62 percent, level
        Turnout was 62 per cent | 62 per cent = 62 percent, level
        Turnout was 62pc | 62pc = 62 percent, level
        Turnout was 62 pct | 62 pct = 62 percent, level
        sixty-two percent turned out | sixty-two percent = 62 percent, level
        It is up 0.3% | 0.3% = 0.3 percent, change
        It rose by 8% since 2010 | 8% = 8 percent, change; 2010 = 2010 year, date @2010
        It rose 8 percent | 8 percent = 8 percent, change
        It rose to 8 percent | 8 percent = 8 percent, level
        It fell by nearly 8 percent | 8 percent = 8 percent, change, about
        It fell from 9 percent to 8 percent | 9 percent = 9 percent, level; 8 percent = 8 percent, level
        an 8 percent increase | 8 percent = 8 percent, change
        an 8-percent rise in fares | 8-percent = 8 percent, change
        fares are 8% higher | 8% = 8 percent, change
        fares were 8% up on last year | 8% = 8 percent, change
        They control about 12% of the market | 12% = 12 percent, share, about
        more than 12 percent of voters | 12 percent = 12 percent, share, atleast
        It fell by 2 percentage points | 2 percentage points = 2 percentage points, change
        a two-percentage-point drop | two-percentage-point = 2 percentage points, change
        It rose 25 basis points | 25 basis points = 25 basis points, change
        a 5-point lead | 5-point = 5 points, level
        She leads by 5 points | 5 points = 5 points, level
        The index lost 120 points | 120 points = 120 points, change
        an unemployment rate of 5.1 percent | 5.1 percent = 5.1 percent, rate
        The inflation rate was 2 percent | 2 percent = 2 percent, rate
        at 3.5% interest | 3.5% = 3.5 percent, rate
        a growth of 1.5% | 1.5% = 1.5 percent, change
        It grew 3 percent a year | 3 percent a year = 3 percent per year, change
        100% of those asked | 100% = 100 percent, share
        profits are down 15% | 15% = 15 percent, change
        a margin of plus or minus 3 percent | 3 percent = 3 percent, level
        It shrank by ½% | ½% = 0.5 percent, change
        -2% | -2% = -2 percent, level
        It was minus 2 percent | minus 2 percent = -2 percent, level
        5 percent more than last month | 5 percent = 5 percent, change
        """;

    public const string Money = """
        £2.4bn | £2.4bn = 2400000000 GBP, level
        a £2.4 billion bill | £2.4 billion = 2400000000 GBP, level
        $1.2 trillion in debt | $1.2 trillion = 1200000000000 USD, level
        $1.2T | $1.2T = 1200000000000 USD, level
        213 billion shillings | 213 billion shillings = 213000000000 shillings, level
        213 billion Kenyan shillings | 213 billion Kenyan shillings = 213000000000 Kenyan shillings, level
        €3m | €3m = 3000000 EUR, level
        3m€ for roads | 3m€ = 3000000 EUR, level
        It paid 500 rubles | 500 rubles = 500 RUB, level
        It paid 500 roubles | 500 roubles = 500 RUB, level
        $5 | $5 = 5 USD, level
        $5.99 | $5.99 = 5.99 USD, level
        $1,234,567.89 | $1,234,567.89 = 1234567.89 USD, level
        US$40 million | US$40 million = 40000000 USD, level
        A$40m | A$40m = 40000000 AUD, level
        C$40 million | C$40 million = 40000000 CAD, level
        HK$300 | HK$300 = 300 HKD, level
        R$2 billion | R$2 billion = 2000000000 BRL, level
        USD 500 million | USD 500 million = 500000000 USD, level
        EUR500 | EUR500 = 500 EUR, level
        Rs 500 crore | Rs 500 crore = 5000000000 rupees, level
        Rs. 12,34,567 | Rs. 12,34,567 = 1234567 rupees, level
        ₹4 lakh | ₹4 lakh = 400000 INR, level
        KSh 5,000 | KSh 5,000 = 5000 shillings, level
        ¥10,000 | ¥10,000 = 10000 JPY, level
        10 million yen | 10 million yen = 10000000 JPY, level
        five million dollars | five million dollars = 5000000 USD, level
        5 million US dollars | 5 million US dollars = 5000000 USD, level
        40 million Australian dollars | 40 million Australian dollars = 40000000 AUD, level
        a million euros | a million euros = 1000000 EUR, level
        half a million pounds | half a million pounds = 500000 pounds, level
        50 cents | 50 cents = 50 cents, level
        80p a litre | 80p a litre = 80 pence per litre, rate
        $50k | $50k = 50000 USD, level
        $3B | $3B = 3000000000 USD, level
        a $10-million grant | $10-million = 10000000 USD, level
        spending rose by $10 million | $10 million = 10000000 USD, change
        a $10 million cut | $10 million = 10000000 USD, change
        They raised $10 million | $10 million = 10000000 USD, level
        $5 a day | $5 a day = 5 USD per day, rate
        $15 an hour | $15 an hour = 15 USD per hour, rate
        $15-an-hour pay | $15-an-hour = 15 USD per hour, rate
        $60/barrel oil | $60/barrel = 60 USD per barrel, rate
        £300 per person | £300 per person = 300 GBP per person, rate
        $2 billion annually | $2 billion annually = 2000000000 USD per year, rate
        more than $5 million | $5 million = 5000000 USD, level, atleast
        up to £5m | £5m = 5000000 GBP, level, atmost
        $5 million or more | $5 million = 5000000 USD, level, atleast
        $2-3 billion | $2-3 billion = 2000000000..3000000000 USD, level
        $5 million to $10 million | $5 million to $10 million = 5000000..10000000 USD, level
        between £5 and £7 | £5 and £7 = 5..7 GBP, level
        a $2,000 watch | $2,000 = 2000 USD, level
        a -$5 balance | -$5 = -5 USD, level
        """;

    public const string Counts = """
        100 million tons of coal | 100 million tons = 100000000 tons, level
        1,234,567 people | 1,234,567 people = 1234567 people, level
        1.5m people | 1.5m people = 1500000 people, level
        1.5 million people | 1.5 million people = 1500000 people, level
        42 Republican senators | 42 Republican senators = 42 Republican senators, level
        12 coal-fired plants | 12 coal-fired plants = 12 coal-fired plants, level
        two hundred and five votes | two hundred and five votes = 205 votes, level
        two hundred five votes | two hundred five votes = 205 votes, level
        twenty-one guns | twenty-one guns = 21 guns, level
        three thousand two hundred soldiers | three thousand two hundred soldiers = 3200 soldiers, level
        one hundred thousand jobs | one hundred thousand jobs = 100000 jobs, level
        a hundred cars | a hundred cars = 100 cars, level
        a thousand miles | a thousand miles = 1000 miles, level
        five hundred thousand | five hundred thousand = 500000, level
        a dozen eggs | a dozen eggs = 12 eggs, level
        two dozen lawmakers | two dozen lawmakers = 24 lawmakers, level
        half a dozen men | half a dozen men = 6 men, level
        dozens of people | dozens of people = 12 people, level, atleast
        hundreds of protesters | hundreds of protesters = 100 protesters, level, atleast
        tens of thousands of homes | tens of thousands of homes = 10000 homes, level, atleast
        hundreds of thousands of refugees | hundreds of thousands of refugees = 100000 refugees, level, atleast
        several hundred people | several hundred people = 100 people, level, atleast
        a few thousand troops | few thousand troops = 1000 troops, level, atleast
        two and a half million | two and a half million = 2500000, level
        2½ miles | 2½ miles = 2.5 miles, level
        5 1/2 inches | 5 1/2 inches = 5.5 inches, level
        .5 ounces | .5 ounces = 0.5 ounces, level
        60mph winds | 60mph = 60 miles per hour, level
        60 miles per hour | 60 miles per hour = 60 miles per hour, rate
        a 6-foot-3 guard | 6-foot-3 = 6.25 feet, level
        30 degrees Celsius | 30 degrees Celsius = 30 degrees Celsius, level
        30°C | 30°C = 30 degrees Celsius, level
        -5°F | -5°F = -5 degrees Fahrenheit, level
        5 km away | 5 km = 5 kilometers, level
        5 kilometres away | 5 kilometres = 5 kilometers, level
        40 square miles | 40 square miles = 40 square miles, level
        900 metric tons | 900 metric tons = 900 metric tons, level
        2m tall | 2m = 2 meters, level
        a 12-member panel | 12-member = 12 member, level
        more than 300 people | 300 people = 300 people, level, atleast
        at least 300 people | 300 people = 300 people, level, atleast
        over 300 people | 300 people = 300 people, level, atleast
        300-plus people | 300 = 300, level, atleast
        300+ people | 300 = 300, level, atleast
        as many as 300 people | 300 people = 300 people, level, atmost
        fewer than 300 people | 300 people = 300 people, level, atmost
        under 300 people | 300 people = 300 people, level, atmost
        about 300 people | 300 people = 300 people, level, about
        some 300 people | 300 people = 300 people, level, about
        an estimated 300 people | 300 people = 300 people, level, about
        300 people or so | 300 people = 300 people, level, about
        close to 300 people | 300 people = 300 people, level, about
        300-odd people | 300 = 300, level, about
        5,000 jobs were lost | 5,000 jobs = 5000 jobs, level
        The firm cut 5,000 jobs | 5,000 jobs = 5000 jobs, change
        It grew by 5,000 people | 5,000 people = 5000 people, change
        4 per 100,000 people | 4 per 100,000 people = 4 per 100,000 people, rate
        1,200 calls a day | 1,200 calls a day = 1200 calls per day, rate
        12 gigawatts | 12 gigawatts = 12 gigawatts, level
        fifty thousand barrels | fifty thousand barrels = 50000 barrels, level
        13 were killed | 13 = 13, level
        a crowd of 5,000 | 5,000 = 5000, level
        500 seats | 500 seats = 500 seats, level
        """;

    public const string SharesAndRatios = """
        1 in 4 Americans | 1 in 4 Americans = 0.25 Americans, share
        one in four Americans | one in four Americans = 0.25 Americans, share
        one in every four | one in every four = 0.25, share
        four out of five dentists | four out of five dentists = 0.8 dentists, share
        nine of 10 voters | nine of 10 voters = 0.9 voters, share
        3 in 10 said so | 3 in 10 = 0.3, share
        two-thirds of voters | two-thirds of voters = 0.6667 voters, share
        two thirds of the voters | two thirds of the voters = 0.6667 voters, share
        three-quarters of the land | three-quarters of the land = 0.75 land, share
        a third of the budget | a third of the budget = 0.3333 budget, share
        one-fifth of households | one-fifth of households = 0.2 households, share
        a quarter of all homes | a quarter of all homes = 0.25 homes, share
        half of the market | half of the market = 0.5 market, share
        half the voters | half the voters = 0.5 voters, share
        nearly half of them | half = 0.5, share, about
        more than half voted | half = 0.5, share, atleast
        about 3/4 of members | 3/4 of members = 0.75 members, share, about
        cut taxes in half | half = 0.5 times, change
        The second half was better | none
        his half-brother | none
        three times as many | three times = 3 times, ratio
        five times higher than before | five times = 5 times, ratio
        It grew 10-fold | 10-fold = 10 times, change
        a tenfold rise | tenfold = 10 times, change
        Prices doubled | doubled = 2 times, change
        Sales have tripled | tripled = 3 times, change
        twice as large | twice = 2 times, ratio
        He voted twice | twice = 2 times, level
        They won 3-1 | 3-1 = 3 to 1, ratio
        They lost 1-3 | 1-3 = 1 to 3, ratio
        a 5-4 decision | 5-4 = 5 to 4, ratio
        The Senate voted 52-48 | 52-48 = 52 to 48, ratio
        a 48 to 52 vote | 48 to 52 = 48 to 52, ratio
        odds of 3 to 1 | 3 to 1 = 3 to 1, ratio
        """;

    public const string Ranges = """
        between 5 and 7 per cent | 5 and 7 per cent = 5..7 percent, level
        between 5 percent and 7 percent | 5 percent and 7 percent = 5..7 percent, level
        10-15 people | 10-15 people = 10..15 people, level
        10–15 people | 10–15 people = 10..15 people, level
        10 to 15 people | 10 to 15 people = 10..15 people, level
        from 10 to 15 people | 10 to 15 people = 10..15 people, level
        5-10 million tons | 5-10 million tons = 5000000..10000000 tons, level
        two or three days | two or three days = 2..3 days, duration
        two to three weeks | two to three weeks = 2..3 weeks, duration
        3-5 percent | 3-5 percent = 3..5 percent, level
        5% to 7% of sales | 5% to 7% = 5..7 percent, share
        between 200 and 300 guests | 200 and 300 guests = 200..300 guests, level
        ages 5 to 12 | 5 to 12 = 5..12 years old, level
        between 2010 and 2015 | 2010 and 2015 = 2010..2015 year, date @2010/2015
        from 2010 to 2015 | 2010 to 2015 = 2010..2015 year, date @2010/2015
        2010-2015 | 2010-2015 = 2010..2015 year, date @2010/2015
        the 2015-16 season | 2015-16 = 2015..2016 year, date @2015/2016
        """;

    public const string RanksAndAges = """
        the third-largest city | third-largest = 3 largest, rank
        the second biggest bank | second biggest = 2 biggest, rank
        the 45th president | 45th = 45, rank
        the forty-fifth president | forty-fifth = 45, rank
        the 21st time | 21st = 21, rank
        He finished third | third = 3, rank
        She came second | second = 2, rank
        It ranked first | first = 1, rank
        in fourth place | fourth place = 4, rank
        No. 1 in sales | No. 1 = 1, rank
        his number one priority | number one = 1, rank
        It is #3 | #3 = 3, rank
        the top 10 schools | top 10 schools = 10 schools, rank
        a third term | third = 3, rank
        the sixth straight year | sixth straight = 6 straight, rank
        a man aged 34 | 34 = 34 years old, level
        a 34-year-old man | 34-year-old = 34 years old, level
        he is 34 years old | 34 years old = 34 years old, level
        a thirty-four-year-old man | thirty-four-year-old = 34 years old, level
        Mary Smith, 34, said | 34 = 34 years old, level
        a six-month-old baby | six-month-old = 6 months old, level
        a man in his 40s | 40s = 40..49 years old, level, about
        children under 12 years old | 12 years old = 12 years old, level, atmost
        """;

    public const string DatesAndTimes = """
        after the Sept. 11 terrorist attacks | Sept. 11 = 911 day, date @--09-11
        It hit the June 5 deadline | June 5 = 605 day, date @--06-05
        It closed in May. | May = 5 month, date @--05
        since 2010 | 2010 = 2010 year, date @2010
        the 2016 election | 2016 = 2016 year, date @2016
        in 1848 | 1848 = 1848 year, date @1848
        a record set in 1998. | 1998 = 1998 year, date @1998
        in fiscal 2015 | 2015 = 2015 year, date @2015
        mid-2010 | 2010 = 2010 year, date @2010
        March 24, 2022 | March 24, 2022 = 20220324 date, date @2022-03-24
        March 24 2022 | March 24 2022 = 20220324 date, date @2022-03-24
        24 March 2022 | 24 March 2022 = 20220324 date, date @2022-03-24
        the 24th of March 2022 | 24th of March 2022 = 20220324 date, date @2022-03-24
        24th March | 24th March = 324 day, date @--03-24
        on March 24 | March 24 = 324 day, date @--03-24
        on Sept. 11, 2001 | Sept. 11, 2001 = 20010911 date, date @2001-09-11
        on Jan. 6 | Jan. 6 = 106 day, date @--01-06
        on March 3rd | March 3rd = 303 day, date @--03-03
        March 3-5 | March 3-5 = 303..305 day, date @--03-03
        March 2022 | March 2022 = 202203 month, date @2022-03
        Sept. 2022 | Sept. 2022 = 202209 month, date @2022-09
        in February | February = 2 month, date @--02
        since April, he says | April = 4 month, date @--04
        He may 5 times | 5 times = 5 times, level
        in March 15 people died | March = 3 month, date @--03; 15 people = 15 people, level
        2022-03-24 | 2022-03-24 = 20220324 date, date @2022-03-24
        3/24/2022 | 3/24/2022 = 20220324 date, date @2022-03-24
        24/03/2022 | 24/03/2022 = 20220324 date, date @2022-03-24
        the 1990s | 1990s = 1990 decade, date @1990/2000
        the '90s | '90s = 1990 decade, date @1990/2000
        the ’60s | ’60s = 1960 decade, date @1960/1970
        the 19th century | 19th century = 19 century, date @1800/1900
        the twenty-first century | twenty-first century = 21 century, date @2000/2100
        a 19th-century house | 19th-century = 19 century, date @1800/1900
        at 10:30 p.m. on Jan. 6 | 10:30 p.m. = 22.5 o'clock, date @22:30; Jan. 6 = 106 day, date @--01-06
        at 3pm | 3pm = 15 o'clock, date @15:00
        at 10 a.m. | 10 a.m. = 10 o'clock, date @10:00
        at 12 a.m. | 12 a.m. = 0 o'clock, date @00:00
        at 14:00 GMT | 14:00 GMT = 14 o'clock, date @14:00
        at 10.30am | 10.30am = 10.5 o'clock, date @10:30
        at 7 o'clock | 7 o'clock = 7 o'clock, date @07:00
        2,010 people | 2,010 people = 2010 people, level
        2000 people | 2000 people = 2000 people, level
        """;

    public const string Durations = """
        a day before the vote | a day before = 1 days, duration
        just a day before the vote | a day before = 1 days, duration
        one day before | one day before = 1 days, duration
        two days later | two days later = 2 days, duration
        10 years ago | 10 years ago = 10 years, duration
        ten years ago | ten years ago = 10 years, duration
        within an hour | an hour = 1 hours, duration
        half an hour | half an hour = 0.5 hours, duration
        a year and a half | a year and a half = 1.5 years, duration
        two and a half years | two and a half years = 2.5 years, duration
        a 5-year plan | 5-year = 5 years, duration
        a three-month truce | three-month = 3 months, duration
        a 90-minute talk | 90-minute = 90 minutes, duration
        for more than 20 years | 20 years = 20 years, duration, atleast
        two decades | two decades = 2 decades, duration
        5 more years | 5 more years = 5 years, duration
        three hours a day | three hours = 3 hours, duration
        three straight weeks | three straight weeks = 3 weeks, duration
        a day in the park | none
        """;

    public const string Names = """
        They stopped to high-five fans | none
        at 131 West 23rd Street | none
        the house at 14 Mill Lane | none
        <a href="12" id="77">the port</a> | none
        the port&#8217;s head | none
        COVID-19 cases | none
        the G20 summit | none
        an F-16 jet | none
        Article 5 of the treaty | none
        Section 230 protects them | none
        a Boeing 737 crashed | none
        1600 Pennsylvania Avenue | none
        Call 555-0123 | none
        Call 1-800-555-1234 | none
        after 9/11 | none
        open 24/7 | none
        a 5G network | none
        Fifth Avenue | none
        the 9th Circuit | none
        the Second Amendment | none
        one of them | none
        no one knows | none
        see page 12 | none
        http://example.org/2015/11/03 | none
        99999999999999999999999999999999 | none
        the First Lady | none
        """;
}
