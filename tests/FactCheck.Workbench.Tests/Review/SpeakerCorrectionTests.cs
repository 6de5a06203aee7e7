using FactCheck.Core.Attributions;
using FactCheck.Core.People;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Register;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests.Review;

public abstract class SpeakerCorrectionTests(TestDesk desk)
{
    public sealed class OnSqlite(SqliteDesk desk) : SpeakerCorrectionTests(desk), IClassFixture<SqliteDesk>;

    public sealed class OnPostgres(PostgresDesk desk) : SpeakerCorrectionTests(desk), IClassFixture<PostgresDesk>;

    private readonly string mark = $"X{Guid.NewGuid():N}"[..9].ToUpperInvariant();

    [Fact]
    public async Task Confirm_Guess_SaysByWhomAndKeepsTheGuess()
    {
        var article = await ArticleAsync();
        var before = await ClaimAsync(article, 2);
        var changed = (await ConfirmAsync(desk.Checker, article, before)).Value();
        Assert.Equal([2], changed.Select(claim => claim.Number));
        Assert.Equal(("Sam Okoro", desk.Clock.GetUtcNow()), (changed[0].Speakers[0].ConfirmedBy, changed[0].Speakers[0].ConfirmedAt));
        Assert.Equal(before.Speakers[0].Name, Assert.Single(changed[0].Guess!).Name);
        Assert.NotEqual(before.Version, changed[0].Version);
        Assert.Equal($"Sam Okoro confirmed {before.Speakers[0].Name} as the speaker of claim 2.", (await SentencesAsync(article, 2))[0]);
        Assert.Null((await ClaimAsync(article, 3)).Speakers[0].ConfirmedBy);
    }

    [Fact]
    public async Task Confirm_ByAReader_IsRefused()
    {
        var article = await ArticleAsync();
        Assert.Equal(
            "Readers can look only. Ask an administrator for the role of fact-checker to confirm speakers.",
            (await ConfirmAsync(desk.Reader, article, await ClaimAsync(article, 2))).Refusal());
    }

    [Fact]
    public async Task Confirm_TheArticlesOwnWords_AsksToChoose()
    {
        var article = await ArticleAsync();
        Assert.Equal(
            "These are the article’s own words: there is no speaker to confirm. Choose who says them.",
            (await ConfirmAsync(desk.Checker, article, await ClaimAsync(article, 1))).Error());
    }

    [Fact]
    public async Task Confirm_SpeakerSomebodyCorrectedMeanwhile_ConfirmsNothing()
    {
        var article = await ArticleAsync();
        var seen = await ClaimAsync(article, 2);
        await CorrectAsync(desk.OtherChecker, article, 2, new SpeakerChoice.Named(Name("Sergei Lavrov"), SpeakerKind.Person));
        var conflict = (await ConfirmAsync(desk.Checker, article, seen)).Conflict();
        Assert.Equal("Mei Kato", conflict.Current[0].Speakers[0].ConfirmedBy);
        Assert.Equal("Somebody corrected the speaker first, so nothing is confirmed. Look at who it is now.", conflict.Message);
    }

    [Fact]
    public async Task Confirm_Undone_IsAGuessAgain()
    {
        var article = await ArticleAsync();
        var before = await ClaimAsync(article, 2);
        await ConfirmAsync(desk.Checker, article, before);
        var undone = (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Value();
        Assert.Equal($"confirmed {before.Speakers[0].Name} as the speaker of claim 2", undone.Did);
        var after = await ClaimAsync(article, 2);
        Assert.Equal((null, null), (after.Speakers[0].ConfirmedBy, after.Guess));
        await desk.Get<UndoSteps>().RedoAsync(desk.Checker, article);
        Assert.Equal("Sam Okoro", (await ClaimAsync(article, 2)).Speakers[0].ConfirmedBy);
    }

    [Fact]
    public async Task Correct_HoldsForEveryMentionOfTheSameWordsAndSpeaker_ButNotForConfirmedOrOtherOnes()
    {
        var article = await ArticleAsync();
        await ConfirmAsync(desk.OtherChecker, article, await ClaimAsync(article, 4));
        var outcome = (await CorrectAsync(desk.Checker, article, 2, new SpeakerChoice.Named(Name("Sergei Lavrov"), SpeakerKind.Person))).Value();
        Assert.Equal([2, 3], outcome.Claims.Select(claim => claim.Number));
        Assert.Equal((Name("Sergei Lavrov"), null), (outcome.Speaker, outcome.Remembered));
        Assert.All(outcome.Claims, claim => Assert.Equal((Name("Sergei Lavrov"), "Sam Okoro"), (claim.Speakers[0].Name, claim.Speakers[0].ConfirmedBy)));
        Assert.All(outcome.Claims, claim => Assert.Equal(Name("Andrei Kozyrev"), Assert.Single(claim.Guess!).Name));
        // 4 is confirmed, 5 has other words for the same speaker.
        foreach (var number in new[] { 4, 5 })
            Assert.Equal(Name("Andrei Kozyrev"), (await ClaimAsync(article, number)).Speakers[0].Name);
        Assert.Equal(
            $"Sam Okoro corrected the speaker of claim 3 from {Name("Andrei Kozyrev")} to {Name("Sergei Lavrov")}.",
            (await SentencesAsync(article, 3))[0]);
    }

    [Fact]
    public async Task Correct_AName_IsRememberedForTheNextArticle_APronounIsNot()
    {
        var story = new Story().Quote("“One,”", "said", Story.Person(Name("Kozyrev")), source: Name("Kozyrev"));
        var article = await desk.ImportAsync(story);
        var outcome = (await CorrectAsync(desk.Checker, article, 1, new SpeakerChoice.Named(Name("Vladimir Kozyrev"), SpeakerKind.Person))).Value();
        Assert.Equal(Name("Kozyrev"), outcome.Remembered);

        var next = await desk.ImportAsync(new Story("Next").Quote("“Two,”", "said", Story.Person(Name("Kozyrev"))));
        Assert.Equal(Name("Vladimir Kozyrev"), (await ClaimAsync(next, 1)).Speakers[0].Name);
        Assert.Null((await ClaimAsync(next, 1)).Speakers[0].ConfirmedBy);

        var page = (await desk.Get<SpeakerQueries>().GetAsync(desk.Reader, outcome.Claims[0].Speakers[0].Id))!;
        Assert.Equal($"Sam Okoro added {Name("Vladimir Kozyrev")} for article {article}, also called “{Name("Kozyrev")}”.", page.History[0].Sentence);
    }

    [Fact]
    public async Task Correct_ANameSomebodyElseHasInOtherArticles_IsNotRemembered()
    {
        await desk.ImportAsync(new Story("Earlier").Quote("“Zero,”", "said", Story.Person(Name("John Smith"))));
        var article = await desk.ImportAsync(new Story().Quote("“One,”", "said", Story.Person(Name("John Smith"))));
        var outcome = (await CorrectAsync(desk.Checker, article, 1, new SpeakerChoice.Named(Name("Jon Smythe"), SpeakerKind.Person))).Value();
        Assert.Null(outcome.Remembered);
    }

    [Fact]
    public async Task Correct_AliasOfAnotherEntry_GoesToTheOneChosenLast()
    {
        var first = await desk.ImportAsync(new Story("First").Quote("“One,”", "said", Story.Person(Name("Lind"))));
        await CorrectAsync(desk.Checker, first, 1, new SpeakerChoice.Named(Name("Mara Lind"), SpeakerKind.Person));
        var second = await desk.ImportAsync(new Story("Second").Quote("“Two,”", "said", Story.Person(Name("Lind"))));
        var met = (await ClaimAsync(second, 1)).Speakers[0];
        Assert.Equal(Name("Mara Lind"), met.Name);
        var outcome = (await CorrectAsync(desk.Checker, second, 1, new SpeakerChoice.Named(Name("Marta Lind"), SpeakerKind.Person))).Value();
        Assert.Equal(Name("Lind"), outcome.Remembered);
        Assert.Empty((await desk.Get<SpeakerQueries>().GetAsync(desk.Reader, met.Id))!.Details.KnownAs);
    }

    [Fact]
    public async Task Correct_Undone_TakesTheNewEntryAndTheAliasBack_AndRedoneBringsThem()
    {
        var article = await desk.ImportAsync(new Story().Quote("“One,”", "said", Story.Person(Name("Kozyrev"))).Quote("“Two,”", "said", Story.Person(Name("Kozyrev"))));
        var before = await ClaimAsync(article, 1);
        var made = (await CorrectAsync(desk.Checker, article, 1, new SpeakerChoice.Named(Name("Vladimir Kozyrev"), SpeakerKind.Person))).Value().Claims[0].Speakers[0].Id;
        var undone = (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Value();
        Assert.Equal($"corrected the speaker of claims 1 and 2 from {Name("Kozyrev")} to {Name("Vladimir Kozyrev")}", undone.Did);
        Assert.Equal(before.Speakers, (await ClaimAsync(article, 1)).Speakers);
        Assert.Equal(before.Speakers[0].Name, undone.Article!.Claims[1].Speakers[0].Name);
        var removed = (await desk.Get<SpeakerQueries>().GetAsync(desk.Reader, made))!;
        Assert.True(removed.IsRemoved);
        Assert.Equal($"Sam Okoro undid: {undone.Did}.", removed.History[0].Sentence);
        var next = await desk.ImportAsync(new Story("Next").Quote("“Three,”", "said", Story.Person(Name("Kozyrev"))));
        Assert.Equal(Name("Kozyrev"), (await ClaimAsync(next, 1)).Speakers[0].Name);

        await desk.Get<UndoSteps>().RedoAsync(desk.Checker, article);
        var again = await ClaimAsync(article, 2);
        Assert.Equal((made, "Sam Okoro"), (again.Speakers[0].Id, again.Speakers[0].ConfirmedBy));
    }

    [Fact]
    public async Task Correct_ToANewEntryAnotherArticleUsesByNow_IsNotUndone()
    {
        var article = await ArticleAsync();
        await CorrectAsync(desk.Checker, article, 2, new SpeakerChoice.Named(Name("Sergei Lavrov"), SpeakerKind.Person));
        var next = await desk.ImportAsync(new Story("Next").Quote("“Two,”", "said", Story.Person(Name("Sergei Lavrov"))));
        Assert.Equal(
            $"{Name("Sergei Lavrov")} has other claims by now. Correct their speaker first, then undo this.",
            (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Error());
        Assert.Equal(Name("Sergei Lavrov"), (await ClaimAsync(next, 1)).Speakers[0].Name);
        Assert.Equal(Name("Sergei Lavrov"), (await ClaimAsync(article, 2)).Speakers[0].Name);
    }

    [Fact]
    public async Task Correct_RedoneAfterTheAliasWentToSomebodyElse_IsRefusedWithItsOwner()
    {
        var article = await desk.ImportAsync(new Story().Quote("“One,”", "said", Story.Person(Name("Kozyrev"))));
        await CorrectAsync(desk.Checker, article, 1, new SpeakerChoice.Named(Name("Vladimir Kozyrev"), SpeakerKind.Person));
        await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article);
        var other = await PageAsync((await ClaimAsync(await desk.ImportAsync(new Story("Other").Quote("“A,”", "said", Story.Person(Name("Alexei Kozyrev")))), 1)).Speakers[0].Id);
        await desk.Get<EditSpeaker>().RunAsync(
            desk.Checker, new SpeakerRef(other.Speaker.Id, other.Version), other.Details with { KnownAs = [Name("Kozyrev")] });
        Assert.Equal(
            $"“{Name("Kozyrev")}” is an alias of {other.Speaker.Name} already. Remove it there first, or merge the two.",
            (await desk.Get<UndoSteps>().RedoAsync(desk.Checker, article)).Error());
    }

    [Fact]
    public async Task Speakers_OfOneAttributionMerged_AreShownOnce()
    {
        var story = new Story().Quote("“We agree,”", "said", Story.Person(Name("Ann Lee")));
        var (draft, found) = story.Build();
        var article = await desk.ImportAsync(draft, found with { Attributions = [found.Attributions[0] with { Speakers = [Story.Person(Name("Ann Lee")), Story.Person(Name("A Lee"))] }] });
        var speakers = (await ClaimAsync(article, 1)).Speakers;
        var (gone, kept) = (await PageAsync(speakers[1].Id), await PageAsync(speakers[0].Id));
        var merged = (await desk.Get<MergeSpeakers>().RunAsync(desk.Checker, new SpeakerRef(gone.Speaker.Id, gone.Version), new SpeakerRef(kept.Speaker.Id, kept.Version))).Value();
        Assert.Equal(1, merged.Speaker.Claims);
        Assert.Single((await ClaimAsync(article, 1)).Speakers);
    }

    [Fact]
    public async Task Correct_CorrectedByAColleagueSince_IsNotUndone()
    {
        var article = await ArticleAsync();
        await CorrectAsync(desk.Checker, article, 2, new SpeakerChoice.Named(Name("Sergei Lavrov"), SpeakerKind.Person));
        await CorrectAsync(desk.OtherChecker, article, 3, new SpeakerChoice.Named(Name("Dmitry Peskov"), SpeakerKind.Person));
        var conflict = (await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article)).Conflict();
        Assert.Contains("Mei Kato", conflict.Message, StringComparison.Ordinal);
        Assert.Equal(Name("Dmitry Peskov"), (await ClaimAsync(article, 3)).Speakers[0].Name);
    }

    [Fact]
    public async Task Correct_TheArticlesOwnWords_AttributesThem_AndUndoneTheyAreItsOwnAgain()
    {
        var article = await ArticleAsync();
        var outcome = (await CorrectAsync(desk.Checker, article, 1, new SpeakerChoice.Named(Name("The port authority"), SpeakerKind.Organization))).Value();
        Assert.Equal((QuoteKind.Indirect, Name("The port authority")), (outcome.Claims[0].QuoteKind, outcome.Claims[0].Speakers[0].Name));
        await desk.Get<UndoSteps>().UndoAsync(desk.Checker, article);
        var back = await ClaimAsync(article, 1);
        Assert.Null(back.QuoteKind);
        Assert.Empty(back.Speakers);
    }

    [Fact]
    public async Task Correct_ToAnUnnamedSource_HasTheArticlesWordsUnlessTheyAreAPronoun()
    {
        var article = await desk.ImportAsync(new Story()
            .Quote("“One,”", "said", Story.Person(Name("Kozyrev")), source: $"a senior aide {mark}")
            .Quote("“Two,”", "said", Story.Person(Name("Kozyrev")), source: "he"));
        Assert.Equal(
            ($"a senior aide {mark}", SpeakerKind.Unnamed),
            (await CorrectAsync(desk.Checker, article, 1, new SpeakerChoice.Unnamed())).Value().Claims[0].Speakers.Select(speaker => (speaker.Name, speaker.Kind)).Single());
        var unnamed = (await CorrectAsync(desk.Checker, article, 2, new SpeakerChoice.Unnamed())).Value();
        Assert.Equal(("an unnamed source", null), (unnamed.Speaker, unnamed.Remembered));
    }

    [Fact]
    public async Task Correct_ToAMergedEntry_GivesTheClaimsToTheOneThatTookItsPlace()
    {
        var article = await ArticleAsync();
        var other = await desk.ImportAsync(new Story("Other").Quote("“A,”", "said", Story.Person(Name("Lavrov"))).Quote("“B,”", "said", Story.Person(Name("Sergei Lavrov"))));
        var gone = await PageAsync((await ClaimAsync(other, 1)).Speakers[0].Id);
        var kept = await PageAsync((await ClaimAsync(other, 2)).Speakers[0].Id);
        await desk.Get<MergeSpeakers>().RunAsync(desk.Checker, new SpeakerRef(gone.Speaker.Id, gone.Version), new SpeakerRef(kept.Speaker.Id, kept.Version));
        Assert.Equal(kept.Speaker.Name, (await CorrectAsync(desk.Checker, article, 2, new SpeakerChoice.Known(gone.Speaker.Id))).Value().Speaker);
    }

    [Fact]
    public async Task Correct_WithoutName_IsRefusedAndMakesNoEntry()
    {
        var article = await ArticleAsync();
        Assert.Equal("Give the speaker a name.", (await CorrectAsync(desk.Checker, article, 2, new SpeakerChoice.Named("  ", SpeakerKind.Person))).Error());
    }

    [Fact]
    public async Task Correct_ClaimChangedMeanwhile_IsAConflictWithTheirs()
    {
        var article = await ArticleAsync();
        var seen = await desk.RefAsync(article, 2);
        var former = (await ClaimAsync(article, 2)).Speakers[0].Id;
        await CorrectAsync(desk.OtherChecker, article, 2, new SpeakerChoice.Named(Name("Dmitry Peskov"), SpeakerKind.Person));
        var conflict = (await desk.Get<CorrectSpeaker>().RunAsync(desk.Checker, new CorrectSpeakerRequest(seen, former, new SpeakerChoice.Named("Somebody", SpeakerKind.Person)))).Conflict();
        Assert.Equal(Name("Dmitry Peskov"), conflict.Current.Claims[0].Speakers[0].Name);
        Assert.StartsWith("Mei Kato changed claim 2 first.", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_InASignedOffArticle_IsRefused()
    {
        var article = await ArticleAsync();
        await desk.Get<DismissClaims>().RunAsync(desk.Editor, article, [1, 2, 3, 4, 5]);
        await desk.Get<SignOffArticle>().RunAsync(desk.Editor, article, (await desk.ReadAsync(article)).Version, null);
        Assert.Equal(
            "This article is signed off. Reopen it to change it.",
            (await CorrectAsync(desk.Checker, article, 2, new SpeakerChoice.Unnamed())).Error());
    }

    [Fact]
    public async Task RegisterChange_OfAnEntryWithClaims_IsNotUndone()
    {
        var article = await ArticleAsync();
        var made = (await CorrectAsync(desk.Checker, article, 2, new SpeakerChoice.Named(Name("Sergei Lavrov"), SpeakerKind.Person))).Value().Claims[0].Speakers[0].Id;
        var change = (await PageAsync(made)).History[0];
        Assert.Equal(
            $"{Name("Sergei Lavrov")} has other claims by now. Correct their speaker first, then undo this.",
            (await desk.Get<UndoRegisterChange>().RunAsync(desk.Checker, change.Id)).Error());
    }

    private string Name(string name) => $"{name} {mark}";

    /// <summary>1 is the article's own; 2, 3 and 4 are “he”, 5 is the last name, all traced to Andrei Kozyrev.</summary>
    private Task<int> ArticleAsync()
    {
        var speaker = Story.Person(Name("Andrei Kozyrev"), "the minister");
        return desk.ImportAsync(new Story()
            .Claim("The harbour cost 40 million euros.")
            .Quote("“One,”", "said", speaker, source: "he")
            .Quote("“Two,”", "said", speaker, source: "He")
            .Quote("“Three,”", "said", speaker, source: "he")
            .Quote("“Four,”", "said", speaker, source: Name("Kozyrev")));
    }

    private async Task<ReviewClaim> ClaimAsync(int article, int number) =>
        (await desk.Get<ReviewQueries>().ClaimAsync(desk.Reader, article, number))!;

    private async Task<SpeakerPage> PageAsync(int id) => (await desk.Get<SpeakerQueries>().GetAsync(desk.Reader, id))!;

    private async Task<IReadOnlyList<string>> SentencesAsync(int article, int claim) => await desk.SentencesAsync(new ClaimRef(article, claim, default));

    private Task<Outcome<IReadOnlyList<ReviewClaim>>> ConfirmAsync(Actor by, int article, ReviewClaim claim) =>
        desk.Get<ConfirmSpeaker>().RunAsync(by, article, [claim.Number], [.. claim.Speakers.Select(speaker => speaker.Id)]);

    private async Task<Outcome<CorrectedSpeaker>> CorrectAsync(Actor by, int article, int number, SpeakerChoice to)
    {
        var claim = await ClaimAsync(article, number);
        return await desk.Get<CorrectSpeaker>().RunAsync(
            by, new CorrectSpeakerRequest(new ClaimRef(article, number, claim.Version), claim.Speakers.Count == 0 ? null : claim.Speakers[0].Id, to));
    }
}
