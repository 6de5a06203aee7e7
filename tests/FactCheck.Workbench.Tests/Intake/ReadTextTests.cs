using FactCheck.Workbench.Intake;

namespace FactCheck.Workbench.Tests.Intake;

public sealed class ReadTextTests
{
    private const string Story = "The council will close two of its nine libraries, the mayor said on Monday.";

    [Fact]
    public void FromText_LineEnds_BecomeLineFeedsAndNothingElseChanges()
    {
        var draft = Read.Pasted("  One\u00A0line.\r\nTwo\t lines. \rThree.\n\n");

        Assert.Equal("  One\u00A0line.\nTwo\t lines. \nThree.\n\n", draft.Text);
        Assert.Null(draft.SourceName);
    }

    [Fact]
    public void FromText_HeadlineBylineDateAndAddress_AreDetected()
    {
        var draft = Read.Pasted($"Two libraries to close\n\nBy Jo Marsh\n30 March 2022\nhttps://example.com/libraries\n\n{Story}");

        Assert.Equal("Two libraries to close", draft.Title);
        Assert.Equal("Jo Marsh", draft.Byline);
        Assert.Equal(new DateOnly(2022, 3, 30), draft.PublishedOn);
        Assert.Equal("https://example.com/libraries", draft.Address);
        Assert.Null(draft.Outlet);
    }

    [Theory]
    [InlineData("By Jo Marsh", "Jo Marsh")]
    [InlineData("BY JO MARSH", "JO MARSH")]
    [InlineData("By: Jo Marsh and Sam Okoro", "Jo Marsh and Sam Okoro")]
    [InlineData("By Jo Marsh | March 30, 2022", "Jo Marsh")]
    [InlineData("By Jo Marsh, March 30, 2022", "Jo Marsh")]
    [InlineData("By Jo Marsh 30 March 2022", "Jo Marsh")]
    [InlineData("by Ana de la Cruz – Published 30 March 2022", "Ana de la Cruz")]
    [InlineData("By Seán O’Brien-Katz", "Seán O’Brien-Katz")]
    public void FromText_BylineLine_GivesTheNames(string line, string expected) =>
        Assert.Equal(expected, Read.Pasted($"A headline\n{line}\n{Story}").Byline);

    [Theory]
    [InlineData("By Tuesday the talks had failed.")]
    [InlineData("By 2030 the town will have no library")]
    [InlineData("By and large, nobody noticed")]
    [InlineData("Bystanders watched")]
    public void FromText_SentenceThatBeginsLikeAByline_IsNone(string line) =>
        Assert.Null(Read.Pasted($"A headline\n{line}\n{Story}").Byline);

    [Theory]
    [InlineData("30 March 2022")]
    [InlineData("March 30, 2022")]
    [InlineData("Mar. 30, 2022")]
    [InlineData("Wednesday, March 30, 2022")]
    [InlineData("Published March 30, 2022 10:14am EDT")]
    [InlineData("Published: 30th March 2022, 10:14 BST")]
    [InlineData("2022-03-30")]
    [InlineData("2022-03-30T10:14:00Z")]
    [InlineData("By Jo Marsh | March 30, 2022")]
    public void FromText_DateLine_GivesTheDay(string line) =>
        Assert.Equal(new DateOnly(2022, 3, 30), Read.Pasted($"A headline\n{line}\n{Story}").PublishedOn);

    [Theory]
    [InlineData("31 February 2022")]
    [InlineData("They met on 30 March 2022 in Rome.")]
    [InlineData("03/04/2022")]
    public void FromText_LineThatIsNoCertainDate_GivesNone(string line) =>
        Assert.Null(Read.Pasted($"A headline\n{line}\n{Story}").PublishedOn);

    [Fact]
    public void FromText_Dateline_GivesTheAgency() =>
        Assert.Equal("Reuters", Read.Pasted($"Two libraries to close\nROME, March 30 (Reuters) - {Story}").Outlet);

    [Fact]
    public void FromText_WithoutHeadline_IsTitledByItsFirstWords()
    {
        var draft = Read.Pasted("The council will close two of its nine libraries and cut the hours of the other seven, the mayor said.");

        Assert.Equal("The council will close two of its nine libraries and cut the hours of the other seven…", draft.Title);
    }

    [Fact]
    public void FromText_PromotionFirst_IsNotTheTitle() =>
        Assert.Equal("Two libraries to close", Read.Pasted($"CLICK HERE TO GET THE APP\nTwo libraries to close\n{Story}").Title);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\n")]
    public void FromText_Empty_IsRefused(string text) => Assert.Equal("The text has no text to check.", Read.PastedError(text));

    [Fact]
    public void FromText_LongerThanTheLimit_IsRefused() =>
        Assert.Equal(
            "The text is longer than 500,000 characters; bring it in as several articles.",
            Read.PastedError(new string('a', IntakeLimits.TextLength + 1)));

    [Fact]
    public void FromText_AsLongAsTheLimit_OneLine_IsRead()
    {
        var draft = Read.Pasted(new string('a', IntakeLimits.TextLength));

        Assert.Equal(IntakeLimits.TextLength, draft.Text.Length);
        Assert.InRange(draft.Title.Length, 1, IntakeLimits.TitleLength);
    }

    [Fact]
    public void FromText_CharacterNoDatabaseTakes_IsRefusedWithItsPosition()
    {
        // Half of a surrogate pair does not survive as inline data.
        foreach (var text in (string[])["ab\0c", "ab\uD83Dc"])
            Assert.Equal("The text has a character that can't be stored, at position 3; remove it and try again.", Read.PastedError(text));
    }

    [Theory]
    [InlineData("שלום, אמר ראש העיר.")]
    [InlineData("👩‍👩‍👧 said “e\u0301toile” 🎉")]
    [InlineData("“Unbalanced ‘and \"mixed”")]
    public void FromText_AnyScript_IsKeptVerbatim(string text) => Assert.Equal(text, Read.Pasted(text).Text);

    [Fact]
    public void FromText_LongRunOfSurrogatePairs_IsNotCutInHalf()
    {
        var title = Read.Pasted(string.Concat(Enumerable.Repeat("🎉", 500))).Title;

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(title)));
    }
}
