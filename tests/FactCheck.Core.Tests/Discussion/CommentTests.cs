using FactCheck.Core.Discussion;
using FactCheck.Core.People;

namespace FactCheck.Core.Tests.Discussion;

public sealed class CommentTests
{
    private static readonly MentionedPerson[] Desk = [new("ana", "Ana Duarte"), new("sam", "Sam Okoro")];

    [Fact]
    public void Add_Comment_SaysWhoSaidWhatAndWhomItCalls()
    {
        var (comment, mentions, entry) = Comment.Add(Known.Suggested(), " Which budget, @Ana? ", false, Desk, Known.Sam, Known.Morning);
        Assert.Equal(("Which budget, @Ana?", false, "Sam Okoro", Known.Morning), (comment.Text, comment.IsQuery, comment.By, comment.At));
        Assert.Equal(["ana"], mentions.People.Select(person => person.Id));
        Assert.Equal(mentions.People, comment.Mentions);
        Assert.Equal("Sam Okoro commented on claim 1: “Which budget, @Ana?”", entry.Sentence);
        Assert.True(entry.IsDiscussion);
    }

    [Fact]
    public void Add_LeavesTheClaimAsItIs()
    {
        var claim = Known.Suggested();
        var version = claim.Version;
        Comment.Add(claim, "Which budget?", true, Desk, Known.Sam, Known.Morning);
        Assert.Equal(version, claim.Version);
    }

    [Fact]
    public void Add_NothingTyped_IsRefused()
    {
        Assert.Equal("Write the comment first.", Known.Refusal(() => Comment.Add(Known.Suggested(), " \n", false, Desk, Known.Sam, Known.Morning)));
        Assert.Equal("Write what the reporter is to answer.", Known.Refusal(() => Comment.Add(Known.Suggested(), null, true, Desk, Known.Sam, Known.Morning)));
    }

    [Fact]
    public void Add_AMegabyte_IsRefused() => Assert.Equal(
        "The comment is too long: at most 10,000 characters.",
        Known.Refusal(() => Comment.Add(Known.Suggested(), new string('a', 1_000_000), false, Desk, Known.Sam, Known.Morning)));

    [Fact]
    public void AnyChange_OfASignedOffArticle_IsRefused()
    {
        var article = Known.Article();
        var query = Query(Known.Suggested(article));
        article.SignOff([], null, Known.Ana, Known.Morning);
        Assert.All(
            new Action[]
            {
                () => Comment.Add(query.Claim, "Late.", false, Desk, Known.Sam, Known.Noon),
                () => query.Resolve("Yes.", Known.Sam, Known.Noon),
                () => query.Strike(Known.Sam, Known.Noon),
                () => query.Restore(Known.Sam, Known.Noon),
                () => query.Reopen(Known.Sam, Known.Noon),
            },
            change => Assert.Equal("This article is signed off. Reopen it to change it.", Known.Refusal(change)));
    }

    [Fact]
    public void Resolve_OpenQuery_KeepsWhoWhenAndTheAnswer()
    {
        var query = Query();
        var entry = query.Resolve(" The budget of 2026. ", Known.Mei, Known.Noon);
        Assert.Equal(("Mei Kato", Known.Noon, "The budget of 2026."), (query.ResolvedBy, query.ResolvedAt, query.Answer));
        Assert.Equal("Mei Kato resolved the query “Which budget?” on claim 1: “The budget of 2026.”", entry.Sentence);
    }

    [Fact]
    public void Resolve_WithoutAnAnswer_IsRefused() =>
        Assert.Equal("Write what the reporter answered.", Known.Refusal(() => Query().Resolve(" ", Known.Mei, Known.Noon)));

    [Fact]
    public void Resolve_ResolvedMeanwhile_IsRefusedAndTheFirstAnswerStays()
    {
        var query = Query();
        query.Resolve("The budget of 2026.", Known.Mei, Known.Noon);
        Assert.Equal(
            "Mei Kato resolved this query already. Open it again to write another answer.",
            Known.Refusal(() => query.Resolve("No idea.", Known.Sam, Known.Noon)));
        Assert.Equal("The budget of 2026.", query.Answer);
    }

    [Fact]
    public void Resolve_AComment_IsRefused() => Assert.Equal(
        "This is a comment, not a query: there is nothing to resolve.",
        Known.Refusal(() => Comment.Add(Known.Suggested(), "Hm.", false, Desk, Known.Sam, Known.Morning).Comment.Resolve("Yes.", Known.Sam, Known.Noon)));

    [Fact]
    public void Reopen_ResolvedQuery_WaitsAgainAndTheRecordKeepsTheAnswer()
    {
        var query = Query();
        query.Resolve("The budget of 2026.", Known.Mei, Known.Noon);
        Assert.Equal(
            "Sam Okoro opened the query “Which budget?” on claim 1 again, which was answered “The budget of 2026.”",
            query.Reopen(Known.Sam, Known.Noon).Sentence);
        Assert.Equal((null, null, null), (query.ResolvedBy, query.ResolvedAt, query.Answer));
        Assert.Equal("This query is open already.", Known.Refusal(() => query.Reopen(Known.Sam, Known.Noon)));
    }

    [Fact]
    public void Strike_ByItsAuthorOrAnEditor_KeepsTheWords()
    {
        var own = Query();
        Assert.Equal("Sam Okoro struck their own query on claim 1 through: “Which budget?”", own.Strike(Known.Sam, Known.Noon)!.Sentence);
        Assert.Equal(("Which budget?", "Sam Okoro", Known.Noon), (own.Text, own.StruckBy, own.StruckAt));
        Assert.Null(own.Strike(Known.Sam, Known.Noon));
        var others = Query();
        Assert.Equal("Ana Duarte struck Sam Okoro’s query on claim 1 through: “Which budget?”", others.Strike(Known.Ana, Known.Noon)!.Sentence);
        Assert.Equal("Ana Duarte restored Sam Okoro’s query on claim 1: “Which budget?”", others.Restore(Known.Ana, Known.Noon)!.Sentence);
        Assert.Null(others.StruckBy);
    }

    [Fact]
    public void Strike_ByAnotherFactChecker_IsRefused() => Assert.Equal(
        "Only Sam Okoro, who wrote it, or an editor can strike it through.", Known.Refusal(() => Query().Strike(Known.Mei, Known.Noon)));

    [Fact]
    public void Resolve_StruckQuery_IsRefused()
    {
        var query = Query();
        query.Strike(Known.Sam, Known.Noon);
        Assert.Equal("Sam Okoro struck this query through. Restore it first.", Known.Refusal(() => query.Resolve("Yes.", Known.Mei, Known.Noon)));
    }

    [Fact]
    public void MayStrike_ReaderWhoOnceWroteIt_MayNot() =>
        Assert.False(Comment.MayStrike("rob", new Actor("rob", "Rob Ellis", Role.Reader)));

    private static Comment Query(Core.Claims.Claim? claim = null) =>
        Comment.Add(claim ?? Known.Suggested(), "Which budget?", true, Desk, Known.Sam, Known.Morning).Comment;
}
