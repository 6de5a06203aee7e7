using FactCheck.Core.Discussion;
using FactCheck.Workbench;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

internal sealed partial class FakeDesk
{
    /// <summary>When set, the next comment or answer is refused with this sentence.</summary>
    public string? RefusesTalk { get; set; }

    public Task<IReadOnlyList<MentionedPerson>> PeopleAsync() =>
        Task.FromResult<IReadOnlyList<MentionedPerson>>([new("mia", "Mia Kern"), new("sam", "Sam Okoro")]);

    public async Task<Outcome<AddedComment>> CommentAsync(int claim, string text, bool isQuery)
    {
        Calls.Add($"{(isQuery ? "ask" : "comment")} {claim} {text}");
        if (RefusesTalk is { } refusal)
            return new Outcome<AddedComment>.Invalid([refusal]);
        var mentions = MentionReading.Of(text, await PeopleAsync());
        var comments = Article.Claims.SelectMany(known => known.Comments).Count();
        return new Outcome<AddedComment>.Saved(new AddedComment(
            Talk(claim, old => [.. old, new ReviewComment(comments + 1, "sam", "Sam Okoro", default, text, isQuery, mentions.People, null, null, null, null, null)]),
            [.. mentions.People.Select(person => person.Name)],
            mentions.Nobody));
    }

    public Task<Outcome<ReviewClaim>> ResolveQueryAsync(int comment, string answer) =>
        Change($"resolve {comment} {answer}", comment, old => old with { Answer = answer, ResolvedBy = "Sam Okoro", ResolvedAt = DateTimeOffset.UnixEpoch });

    public Task<Outcome<ReviewClaim>> ReopenQueryAsync(int comment) =>
        Change($"reopen {comment}", comment, old => old with { Answer = null, ResolvedBy = null, ResolvedAt = null });

    public Task<Outcome<ReviewClaim>> StrikeAsync(int comment) =>
        Change($"strike {comment}", comment, old => old with { StruckBy = "Sam Okoro", StruckAt = DateTimeOffset.UnixEpoch });

    public Task<Outcome<ReviewClaim>> UnstrikeAsync(int comment) =>
        Change($"unstrike {comment}", comment, old => old with { StruckBy = null, StruckAt = null });

    private Task<Outcome<ReviewClaim>> Change(string call, int comment, Func<ReviewComment, ReviewComment> change)
    {
        Calls.Add(call);
        if (RefusesTalk is { } refusal)
            return Task.FromResult<Outcome<ReviewClaim>>(new Outcome<ReviewClaim>.Invalid([refusal]));
        var claim = Article.Claims.Single(known => known.Comments.Any(each => each.Id == comment));
        return Task.FromResult<Outcome<ReviewClaim>>(new Outcome<ReviewClaim>.Saved(
            Talk(claim.Number, old => [.. old.Select(each => each.Id == comment ? change(each) : each)])));
    }

    private ReviewClaim Talk(int number, Func<IReadOnlyList<ReviewComment>, IReadOnlyList<ReviewComment>> change)
    {
        var claim = Article.Claims.Single(known => known.Number == number);
        claim = claim with { Comments = change(claim.Comments) };
        Article = Article with { Claims = [.. Article.Claims.Select(old => old.Number == number ? claim : old)] };
        return claim;
    }
}
