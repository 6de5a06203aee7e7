using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.Search;

namespace FactCheck.Workbench.Tests.Search;

/// <summary>The same articles and claims on both databases, searched for the same.</summary>
public sealed class SameSearchTests(SqliteDesk sqlite, PostgresDesk postgres) : IClassFixture<SqliteDesk>, IClassFixture<PostgresDesk>
{
    private static readonly JsonSerializerOptions Plain = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // With how many hits a fact-checker finds.
    private static readonly (string Typed, int Hits)[] Searches =
    [
        ("O’Brien", 3),
        ("o'brien", 3),
        ("OBrien", 0),
        ("O’Brien's café", 2),
        ("CAFE", 2),
        ("“won't re-open”", 2),
        ("re open", 2),
        ("re-open", 2),
        ("reopen", 0),
        ("£2.4bn", 2),
        ("2.4bn", 2),
        ("2.4", 2),
        ("1,240", 4),
        ("1240", 4),
        ("21,240 people", 2),
        ("žilina", 2),
        ("ZILINA", 2),
        ("strasse straße", 2),
        ("Müller", 2),
        ("muller jean", 2),
        ("Ærø", 2),
        ("aero", 2),
        ("ferr", 38),
        ("ferry own", 3),
        ("\"ferry owner\"", 1),
        ("“ferry s well known owner”", 2),
        ("\"ferry", 37),
        ("harbour", 5),
        ("HARBOUR ledger", 2),
        ("harbour letter", 1),
        ("🙂", 0),
        ("ferries 🙂 twice", 2),
        ("👩‍👩‍👧 1999", 3),
        ("...!? — %", 0),
        ("a", 0),
        ("NOT ferry OR sank", 2),
        ("NEAR(harbour, ferry)", 0),
        ("harbour*", 5),
        ("Lead:harbour", 0),
        ("'harbour':* & !ferry | (a <-> b)", 0),
        ("harbour'; DROP TABLE \"Claims\"; --", 2),
        ("c:\\temp\\harbour.txt", 1),
        ("50% of <b>", 1),
        ("гавань миллион", 2),
        ("花费", 2),
        ("费花", 0),
        ("ledger 1999", 2),
        ("fjord post", 0),
        ("wonders: 100%", 1),
        ("carried", 31),
        ("ferry carried people sank", 0),
        ("\0\uD83D\uFFFF", 0),
        (new string('x', 10_000), 0),
    ];

    [Fact]
    public async Task Find_TheSameDesk_GivesTheSameHitsOrderAndSnippetsOnBothDatabases()
    {
        var stories = Stories();
        await FillAsync(sqlite, stories);
        await FillAsync(postgres, stories);
        foreach (var (typed, hits) in Searches)
        {
            Assert.Equal((typed, hits), (typed, await SameAsync(desk => desk.Checker, typed)));
            await SameAsync(desk => desk.Reader, typed);
            await SameAsync(desk => desk.OtherChecker, typed);
        }
    }

    /// <summary>Finds the same on both, page by page.</summary>
    /// <returns>How much.</returns>
    private async Task<int> SameAsync(Func<TestDesk, Actor> who, string typed)
    {
        for (var page = 1; ; page++)
        {
            var (one, other) = (await FindAsync(sqlite), await FindAsync(postgres));
            Assert.Equal(JsonSerializer.Serialize(one, Plain), JsonSerializer.Serialize(other, Plain));
            if (page >= one.Pages)
                return one.Total;

            Task<SearchResults> FindAsync(TestDesk desk) => desk.Get<SearchDesk>().FindAsync(who(desk), typed, page);
        }
    }

    private static Story[] Stories()
    {
        var many = new Story("Ferries in numbers");
        for (var i = 0; i < 30; i++)
            many.Claim($"Ferry {i} carried {i + 1},240 people.");
        return
        [
            new Story("Café owner O’Brien wins £2.4bn case")
                .Claim("The court awarded £2.4bn to O’Brien's café.", 0.9)
                .Quote("“We won’t re-open before 1,240 jobs are back,”", "said", Story.Person("Siobhán O’Brien"))
                .Quote("“It's over,”", "said", Story.Person("Jean-Luc Müller")),
            new Story("Žilina's ferry and the Straße")
                .Claim("The Žilina ferry cost 2,4 million; the STRASSE cost 3.5 percent.")
                .Claim("NOT every ferry sank near Ærø, OR so it was said.")
                .Claim("Ferries sank 🙂 twice 👩‍👩‍👧 in 1999.")
                .Claim("Гавань стоила сорок миллионов.")
                .Claim("港口花费四千万。"),
            new Story("Signs & wonders: 100% of it")
                .Claim("The file C:\\temp\\harbour.txt held 50% of <b>it</b>.")
                .Claim("He wrote harbour*; DROP TABLE Claims; -- and left.")
                .Quote("“The ferry’s well-known owner paid,”", "said", Story.Person("Mara Lind", "the owner"), outlet: "Fjord Post")
                .Outside("READ MORE: the harbour ferry"),
            many,
        ];
    }

    private static async Task FillAsync(TestDesk desk, Story[] stories)
    {
        var numbers = new List<int>();
        foreach (var story in stories)
            numbers.Add(await desk.ImportAsync(story));
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(numbers[0], 1), Verdict.Unsourced, "Asked the ferry owner’s office; nobody knew of a harbour.");
        await desk.DecideAsync(desk.Checker, await desk.RefAsync(numbers[1], 1), Verdict.Verified, "Ledger of the harbour.", Evidences.Supporting with { Title = "Žilina harbour ledger 1999" });
        await desk.Get<EditEvidence>().AddAsync(desk.Checker, await desk.RefAsync(numbers[1], 2), Evidences.Supporting with { Title = "Harbour letter", IsConfidential = true });
        await desk.Get<DismissClaims>().RunAsync(desk.Checker, numbers[2], [1]);
        (await desk.Get<SecondChecks.ArrangeSecondCheck>().AskAsync(desk.Editor, await desk.RefAsync(numbers[1], 1), desk.OtherChecker.Id, null, null)).Value();
    }
}
