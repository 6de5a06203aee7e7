using FactCheck.Core.Attributions;

namespace FactCheck.Core.Tests.Attributions;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Robert L. Wilkie", "ROBERT L WILKIE")]
    [InlineData("  Wang\u00A0 Yi\n", "wang yi")]
    [InlineData("Russia’s Foreign Ministry", "Russia's foreign ministry")]
    [InlineData("ﬁnance Ministry", "Finance ministry")]
    public void Normalize_SpellingsOfOneName_AreTheSame(string one, string other) =>
        Assert.Equal(Speaker.Normalize(one), Speaker.Normalize(other));

    [Theory]
    [InlineData("Wang Yi", "Wang Wei")]
    [InlineData("TASS", "NASA")]
    public void Normalize_OtherNames_StayApart(string one, string other) =>
        Assert.NotEqual(Speaker.Normalize(one), Speaker.Normalize(other));

    [Fact]
    public void Normalize_LongOrBrokenName_Fits()
    {
        Assert.True(Speaker.Normalize(new string('x', 5_000)).Length <= Speaker.NameLimit);
        Assert.Equal("\uFFFDa", Speaker.Normalize("\uD83Da"));
    }

    [Fact]
    public void Meet_AddsNewAliasesAndTheLatestTitle()
    {
        var speaker = new Speaker("Andrei Kozyrev", SpeakerKind.Person);
        speaker.Meet("foreign minister", ["Kozyrev", "andrei kozyrev", " "]);
        speaker.Meet("former Russian Foreign Minister", ["kozyrev", "Mr. Kozyrev"]);
        speaker.Meet(null, []);
        Assert.Equal(["Kozyrev", "Mr. Kozyrev"], speaker.Aliases);
        Assert.Equal("former Russian Foreign Minister", speaker.Title);
    }

    [Fact]
    public void TraceTo_SameSpeakerTwice_CountsOnce()
    {
        var article = Known.Article();
        var attribution = new Attribution(
            article.Revisions[0], 1, QuoteKind.Direct, [new(36, 25)], [new(62, 4)], [new(67, 9)], null, 0.8, []);
        var speaker = new Speaker("Mara Lind", SpeakerKind.Person);
        attribution.TraceTo(speaker, "the mayor", "Named", 0.9);
        attribution.TraceTo(speaker, null, "Named", 0.9);
        Assert.Equal("the mayor", Assert.Single(attribution.Speakers).Title);
        Assert.Equal("said", attribution.CueText);
    }

    [Fact]
    public void Merge_IntoAnEntryWithoutKeptTitles_TakesTheTitleAlongWithThem()
    {
        var gone = new Speaker("Andrei Kozyrev", SpeakerKind.Person);
        gone.Change(new SpeakerDetails("Andrei Kozyrev", SpeakerKind.Person, [new HeldTitle("foreign minister", new PartialDate(1990), new PartialDate(1996))], null, [], null).Checked());
        var kept = new Speaker("A. Kozyrev", SpeakerKind.Person);
        kept.Meet("diplomat", []);
        gone.MergeInto(kept);
        Assert.Equal(("foreign minister", 1), (kept.Title, kept.Titles.Count));
    }
}
