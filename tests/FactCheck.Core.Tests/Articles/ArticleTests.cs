using FactCheck.Core.Articles;

namespace FactCheck.Core.Tests.Articles;

public sealed class ArticleTests
{
    [Fact]
    public void New_HoldsItsTextAsRevisionOne()
    {
        var revision = Assert.Single(Known.Article().Revisions);
        Assert.Equal((1, Known.Text, Known.Morning), (revision.Number, revision.Text, revision.ImportedAt));
        Assert.Equal(Revision.Hash(Known.Text), revision.Sha256);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Revision.Hash("abc"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void New_WithoutText_IsRefused(string text) =>
        Assert.StartsWith("There is no text to check.", Known.Refusal(() => new Article(Known.Facts, text, [], Known.Morning)), StringComparison.Ordinal);

    [Fact]
    public void New_TextTooLong_IsRefused() =>
        Assert.StartsWith(
            "The text is too long: at most 500,000 characters.",
            Known.Refusal(() => new Article(Known.Facts, new string('x', Article.TextLimit + 1), [], Known.Morning)),
            StringComparison.Ordinal);

    [Fact]
    public void New_SeveralFaults_AreAllNamed()
    {
        var facts = new ArticleFacts(" ", new string('x', 201), null, null, "ledger.example");
        Assert.Equal(
            [
                "Give the article a title.",
                "The outlet is too long: at most 200 characters.",
                "The address must start with http:// or https://.",
            ],
            Assert.Throws<RuleBrokenException>(() => new Article(facts, "Text.", [], Known.Morning)).Errors);
    }

    [Fact]
    public void RecordImport_CountsTheClaims()
    {
        var article = Known.Article();
        Known.Suggested(article);
        Assert.Equal(
            "Ana Duarte brought in “Harbour vote” from vote.docx; the program proposed 1 claim.",
            article.RecordImport(Known.Ana, "vote.docx").Sentence);
    }

    [Fact]
    public void CorrectFacts_SaysWhatChanged()
    {
        var article = Known.Article();
        var version = article.Version;
        var entry = article.CorrectFacts(
            new ArticleFacts("Harbour vote passes", null, "Jo Marsh", new DateOnly(2026, 3, 2), Known.Facts.Address), Known.Ana, Known.Noon);
        Assert.Equal(
            "Ana Duarte changed the title from “Harbour vote” to “Harbour vote passes”, removed the outlet “The Daily Ledger” and changed the date from “1 March 2026” to “2 March 2026”.",
            entry!.Sentence);
        Assert.Equal(("Harbour vote passes", null), (article.Title, article.Outlet));
        Assert.NotEqual(version, article.Version);
    }

    [Fact]
    public void CorrectFacts_ToTheSame_IsNoChange() =>
        Assert.Null(Known.Article().CorrectFacts(Known.Facts with { Title = " Harbour vote " }, Known.Ana, Known.Noon));

    [Fact]
    public void CorrectFacts_WhenSignedOff_IsRefused() =>
        Assert.Equal(
            "This article is signed off. Reopen it to change it.",
            Known.Refusal(() => Known.SignedOff().CorrectFacts(Known.Facts with { Title = "New" }, Known.Ana, Known.Noon)));

    [Theory]
    [InlineData(new[] { 3 }, "Claim 3 is still open.")]
    [InlineData(new[] { 3, 7 }, "Claims 3 and 7 are still open.")]
    [InlineData(new[] { 3, 7, 12 }, "Claims 3, 7 and 12 are still open.")]
    public void SignOff_OpenClaims_IsRefusedAndNamesThem(int[] open, string sentence)
    {
        var article = Known.Article();
        Assert.Equal(sentence, Known.Refusal(() => article.SignOff(open, null, Known.Ana, Known.Noon)));
        Assert.Equal(ArticleStatus.Checking, article.Status);
    }

    [Fact]
    public void SignOff_ManyOpenClaims_NamesADozen() =>
        Assert.Equal(
            "Claims 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 28 more are still open.",
            Known.Refusal(() => Known.Article().SignOff([.. Enumerable.Range(1, 40)], null, Known.Ana, Known.Noon)));

    [Fact]
    public void SignOff_Locks()
    {
        var article = Known.Article();
        var version = article.Version;
        Assert.Equal("Ana Duarte signed the article off: “Ready to print”", article.SignOff([], "Ready to print", Known.Ana, Known.Noon).Sentence);
        Assert.Equal(ArticleStatus.SignedOff, article.Status);
        Assert.True(Assert.Single(article.SignOffs).InForce);
        Assert.NotEqual(version, article.Version);
        Assert.Equal("This article is signed off already.", Known.Refusal(() => article.SignOff([], null, Known.Ana, Known.Noon)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Reopen_WithoutReason_IsRefused(string reason) =>
        Assert.Equal("Say why the article is reopened.", Known.Refusal(() => Known.SignedOff().Reopen(reason, Known.Ana, Known.Noon)));

    [Fact]
    public void Reopen_KeepsTheSignOffOnRecord()
    {
        var article = Known.SignedOff();
        Assert.Equal("Ana Duarte reopened the article: “New figures came in”", article.Reopen("New figures came in", Known.Ana, Known.Noon).Sentence);
        Assert.Equal(ArticleStatus.Checking, article.Status);
        var signOff = Assert.Single(article.SignOffs);
        Assert.Equal((false, "Ana Duarte", "New figures came in"), (signOff.InForce, signOff.ReopenedBy, signOff.ReopenReason));
        article.SignOff([], null, Known.Ana, Known.Noon);
        Assert.Equal(2, article.SignOffs.Count);
    }

    [Fact]
    public void Reopen_NotSignedOff_IsRefused() =>
        Assert.Equal("This article is not signed off.", Known.Refusal(() => Known.Article().Reopen("Why not", Known.Ana, Known.Noon)));
}
