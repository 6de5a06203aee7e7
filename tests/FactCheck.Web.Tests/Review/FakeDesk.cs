using FactCheck.Core.Articles;
using FactCheck.Core.Claims;
using FactCheck.Core.Corrections;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

/// <summary>A desk in memory. It keeps versions and does what it is told; the verdict rules are tested where they are decided.</summary>
internal sealed partial class FakeDesk(ReviewArticle article) : IReviewDesk, IReviewDesks
{
    private readonly Stack<(string Did, IReadOnlyList<ReviewClaim> Claims, IReadOnlyList<int> Numbers)> _done = [];
    private readonly Stack<(string Did, IReadOnlyList<ReviewClaim> Claims, IReadOnlyList<int> Numbers)> _undone = [];

    public ReviewArticle Article { get; set; } = article;

    public List<string> Calls { get; } = [];

    /// <summary>When set, the next change ends so instead.</summary>
    public Func<ReviewClaim, Outcome<ReviewClaim>>? Next { get; set; }

    /// <summary>When set, the next undo or redo ends so instead.</summary>
    public Outcome<ReplayedStep>? NextReplay { get; set; }

    public Exception? Throws { get; set; }

    public IReviewDesk For(Actor actor, int article) => this;

    public Task<ReviewArticle?> ArticleAsync() => Task.FromResult<ReviewArticle?>(Article);

    public Task<IReadOnlyList<HistoryLine>> HistoryAsync(int? claim) => Task.FromResult<IReadOnlyList<HistoryLine>>(
        [new HistoryLine(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), "Sam Okoro", $"Sam Okoro marked claim {claim} disputed.", claim)]);

    public Task<IReadOnlyList<Person>> AssigneesAsync() => Task.FromResult<IReadOnlyList<Person>>(
        [new Person("sam", "Sam Okoro", "sam@example.org", Role.FactChecker, true), new Person("mia", "Mia Kern", "mia@example.org", Role.FactChecker, true)]);

    public KeyChoices Keys { get; set; } = KeyChoices.None;

    public Task<KeyChoices> KeysAsync() => Task.FromResult(Keys);

    public Task<Outcome<ReviewClaim>> DecideAsync(int claim, Guid version, Verdict verdict, string? note, EvidenceInput? evidence) =>
        One($"decide {claim} {verdict} note={note} evidence={evidence?.Title}/{evidence?.Stance}", claim, version, old => old with
        {
            State = WorkState.Decided,
            Verdict = verdict,
            Note = note,
            DecidedBy = "Sam Okoro",
            Evidence = evidence is null ? old.Evidence : [.. old.Evidence, Piece(old.Evidence.Count + 1, evidence)],
        });

    public Task<Outcome<ReviewClaim>> WithdrawAsync(int claim, Guid version) =>
        One($"withdraw {claim}", claim, version, old => old with { State = WorkState.Open, Verdict = null, Note = null, DecidedBy = null });

    public Task<Outcome<IReadOnlyList<ReviewCorrection>>> ProposeAsync(int draft, IReadOnlyList<TextSpan> spans, string words, string reason, int? claim)
    {
        Calls.Add($"propose {spans[0].Slice(Article.Text)} > {words} because {reason} claim={claim} draft={draft}");
        if (reason.Length == 0)
            return Task.FromResult<Outcome<IReadOnlyList<ReviewCorrection>>>(new Outcome<IReadOnlyList<ReviewCorrection>>.Invalid(["Say why the words should change."]));
        Article = Article with
        {
            Corrections =
            [
                .. Article.Corrections,
                new ReviewCorrection(Article.Corrections.Count + 1, spans[0], spans[0].Slice(Article.Text), words, reason, claim, "sam", "Sam Okoro", default, CorrectionState.Proposed, null, null, null, Guid.NewGuid()),
            ],
        };
        return Task.FromResult<Outcome<IReadOnlyList<ReviewCorrection>>>(new Outcome<IReadOnlyList<ReviewCorrection>>.Saved(Article.Corrections));
    }

    public Task<Outcome<ReviewClaim>> RecheckAsync(int claim, Guid version) =>
        One($"recheck {claim}", claim, version, old => old with { Recheck = null, State = old.Verdict is null ? old.State : WorkState.Decided });

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> NoteLostAsync(IReadOnlyList<int> claims)
    {
        Calls.Add($"note {string.Join(' ', claims)}");
        IReadOnlyList<ReviewClaim> noted =
        [
            .. Article.Lost.Where(claim => claims.Contains(claim.Number))
                .Select(claim => claim with { State = WorkState.Dismissed, Loss = claim.Loss! with { NotedBy = "Ana Duarte", NotedAt = default(DateTimeOffset) } }),
        ];
        return Task.FromResult<Outcome<IReadOnlyList<ReviewClaim>>>(new Outcome<IReadOnlyList<ReviewClaim>>.Saved(noted));
    }

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> PlaceAsync(int claim, Guid version, IReadOnlyList<TextSpan> spans, int draft)
    {
        Calls.Add($"place {claim} “{Spans.Verbatim(Article.Text, spans)}” in {draft}");
        var lost = Article.Lost.Single(known => known.Number == claim);
        if (lost.Version != version)
            return Task.FromResult<Outcome<IReadOnlyList<ReviewClaim>>>(new Outcome<IReadOnlyList<ReviewClaim>>.Conflict([lost], "Mia Kern changed this claim in the meantime."));
        var placed = lost with
        {
            Spans = spans,
            Text = Spans.Verbatim(Article.Text, spans),
            State = WorkState.Recheck,
            Loss = null,
            Recheck = new Recheck(1, lost.Text, null),
            Version = Guid.NewGuid(),
        };
        Article = Article with { Claims = [.. Article.Claims, placed], Lost = [.. Article.Lost.Where(known => known.Number != claim)] };
        return Task.FromResult<Outcome<IReadOnlyList<ReviewClaim>>>(new Outcome<IReadOnlyList<ReviewClaim>>.Saved([placed]));
    }

    public Task<Outcome<ReviewClaim>> AddEvidenceAsync(int claim, Guid version, EvidenceInput evidence) =>
        One($"add evidence {claim} {evidence.Title}/{evidence.Stance}", claim, version, old => old with { Evidence = [.. old.Evidence, Piece(old.Evidence.Count + 1, evidence)] });

    public Task<Outcome<ReviewClaim>> ChangeEvidenceAsync(int claim, Guid version, int id, EvidenceInput evidence) =>
        One($"change evidence {claim}/{id}", claim, version, old => old with { Evidence = [.. old.Evidence.Select(piece => piece.Id == id ? Piece(id, evidence) : piece)] });

    public Task<Outcome<ReviewClaim>> RemoveEvidenceAsync(int claim, Guid version, int id) =>
        One($"remove evidence {claim}/{id}", claim, version, old => old with { Evidence = [.. old.Evidence.Where(piece => piece.Id != id)] });

    public Task<Outcome<ReviewClaim>> AddClaimAsync(IReadOnlyList<TextSpan> spans, int draft)
    {
        Calls.Add($"add claim {string.Join(' ', spans.Select(span => $"{span.Start}-{span.End}"))}");
        var claim = Sample.Claim(Article.Claims.Max(old => old.Number) + 1, spans, text: Article.Text) with { AddedBy = "Sam Okoro" };
        _done.Push(("added it", [], [claim.Number]));
        Article = Article with { Claims = [.. Article.Claims, claim] };
        return Task.FromResult<Outcome<ReviewClaim>>(new Outcome<ReviewClaim>.Saved(claim));
    }

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> DismissAsync(IReadOnlyList<int> claims) =>
        Many($"dismiss {string.Join(' ', claims)}", claims, old => old with { State = WorkState.Dismissed });

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> RestoreAsync(IReadOnlyList<int> claims) =>
        Many($"restore {string.Join(' ', claims)}", claims, old => old with { State = WorkState.Open });

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> AcceptAsync(IReadOnlyList<int> claims) =>
        Many($"accept {string.Join(' ', claims)}", claims, old => old with { State = WorkState.Open });

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> AssignAsync(IReadOnlyList<int> claims, Guid? version, string? assigneeId, string? note, DateTimeOffset? due) =>
        version is { } seen && Article.Claims.Single(claim => claim.Number == claims[0]) is var now && now.Version != seen
            ? Task.FromResult<Outcome<IReadOnlyList<ReviewClaim>>>(new Outcome<IReadOnlyList<ReviewClaim>>.Conflict([now], "Mia Kern changed this claim in the meantime."))
            : Many($"assign {string.Join(' ', claims)} to {assigneeId} note={note} due={due:u}", claims, old => old with
            {
                State = assigneeId is null ? WorkState.Open : WorkState.Assigned,
                Assignment = assigneeId is null ? null : new ReviewAssignment(assigneeId, assigneeId, "Ana Duarte", default, note, due),
            });

    public Task<Outcome<IReadOnlyList<ReviewCleared>>> ClearAsync(IReadOnlyList<TextSpan> selection, bool clear, int draft)
    {
        Calls.Add($"{(clear ? "clear" : "unclear")} {string.Join(' ', selection.Select(span => $"{span.Start}-{span.End}"))}");
        var chosen = Article.Sentences.Select(sentence => sentence.Span).Where(sentence => selection.Any(sentence.Overlaps)).ToList();
        var others = Article.Cleared.Where(cleared => !chosen.Contains(cleared.Span));
        Article = Article with { Cleared = clear ? [.. others, .. chosen.Select(span => new ReviewCleared(span, "Sam Okoro", default))] : [.. others] };
        return Task.FromResult<Outcome<IReadOnlyList<ReviewCleared>>>(new Outcome<IReadOnlyList<ReviewCleared>>.Saved(Article.Cleared));
    }

    public Task<Outcome<ReplayedStep>> UndoAsync(long? past)
    {
        Calls.Add(past is null ? "undo" : $"undo past {past}");
        return Replay(_done, _undone);
    }

    public Task<Outcome<ReplayedStep>> RedoAsync()
    {
        Calls.Add("redo");
        return Replay(_undone, _done);
    }

    public Task<NextSteps> StepsAsync() => Task.FromResult(new NextSteps(_done.TryPeek(out var undo) ? undo.Did : null, _undone.TryPeek(out var redo) ? redo.Did : null));

    public Task<Outcome<ReviewArticle>> CorrectFactsAsync(Guid version, ArticleFacts facts)
    {
        Calls.Add($"facts {facts.Title}/{facts.Outlet}/{facts.Byline}/{facts.PublishedOn:yyyy-MM-dd}/{facts.Address}");
        if (facts.Title.Length == 0)
            return Task.FromResult<Outcome<ReviewArticle>>(new Outcome<ReviewArticle>.Invalid(["Give the article a title."]));
        if (Article.Version != version)
            return Task.FromResult<Outcome<ReviewArticle>>(new Outcome<ReviewArticle>.Conflict(Article, "Mia Kern changed the article first."));
        Article = Article with { Title = facts.Title, Outlet = facts.Outlet, Byline = facts.Byline, PublishedOn = facts.PublishedOn, Address = facts.Address, Version = Guid.NewGuid() };
        return Task.FromResult<Outcome<ReviewArticle>>(new Outcome<ReviewArticle>.Saved(Article));
    }

    public Task<Outcome<ReviewArticle>> SignOffAsync(Guid version, string? note) => Close($"sign off note={note}", ArticleStatus.SignedOff);

    public Task<Outcome<ReviewArticle>> ReopenAsync(Guid version, string reason) => Close($"reopen {reason}", ArticleStatus.Checking);

    private Task<Outcome<ReviewArticle>> Close(string call, ArticleStatus status)
    {
        Calls.Add(call);
        Article = Article with
        {
            Status = status,
            SignOff = status == ArticleStatus.SignedOff ? new ReviewSignOff("Ana Duarte", default, null) : null,
        };
        return Task.FromResult<Outcome<ReviewArticle>>(new Outcome<ReviewArticle>.Saved(Article));
    }

    private Task<Outcome<ReviewClaim>> One(string call, int number, Guid version, Func<ReviewClaim, ReviewClaim> change)
    {
        Calls.Add(call);
        if (Throws is { } error)
            throw error;
        var old = Article.Claims.Single(claim => claim.Number == number);
        if (Next is { } next)
        {
            Next = null;
            return Task.FromResult(next(old));
        }

        if (old.Version != version)
            return Task.FromResult<Outcome<ReviewClaim>>(new Outcome<ReviewClaim>.Conflict(old, "Mia Kern changed this claim in the meantime."));
        _done.Push((call, [old], [number]));
        return Task.FromResult<Outcome<ReviewClaim>>(new Outcome<ReviewClaim>.Saved(Keep(change(old))));
    }

    private Task<Outcome<IReadOnlyList<ReviewClaim>>> Many(string call, IReadOnlyList<int> numbers, Func<ReviewClaim, ReviewClaim> change)
    {
        Calls.Add(call);
        _done.Push((call, [.. Article.Claims.Where(claim => numbers.Contains(claim.Number))], numbers));
        return Task.FromResult<Outcome<IReadOnlyList<ReviewClaim>>>(new Outcome<IReadOnlyList<ReviewClaim>>.Saved(
            [.. numbers.Select(number => Keep(change(Article.Claims.Single(claim => claim.Number == number))))]));
    }

    private Task<Outcome<ReplayedStep>> Replay(
        Stack<(string Did, IReadOnlyList<ReviewClaim> Claims, IReadOnlyList<int> Numbers)> from,
        Stack<(string Did, IReadOnlyList<ReviewClaim> Claims, IReadOnlyList<int> Numbers)> to)
    {
        if (NextReplay is { } next)
        {
            NextReplay = null;
            return Task.FromResult(next);
        }

        if (!from.TryPop(out var step))
            return Task.FromResult<Outcome<ReplayedStep>>(new Outcome<ReplayedStep>.Invalid(["There is nothing of yours to undo in this article."]));
        to.Push((step.Did, [.. Article.Claims.Where(claim => step.Numbers.Contains(claim.Number))], step.Numbers));
        Article = Article with { Claims = [.. Article.Claims.Where(claim => !step.Numbers.Contains(claim.Number)), .. step.Claims.Select(claim => claim with { Version = Guid.NewGuid() })] };
        return Task.FromResult<Outcome<ReplayedStep>>(new Outcome<ReplayedStep>.Saved(new ReplayedStep(
            1, step.Did, [.. Article.Claims.Where(claim => step.Numbers.Contains(claim.Number))], [.. step.Numbers.Except(step.Claims.Select(claim => claim.Number))], null)));
    }

    private ReviewClaim Keep(ReviewClaim claim)
    {
        claim = claim with { Version = Guid.NewGuid() };
        Article = Article with { Claims = [.. Article.Claims.Select(old => old.Number == claim.Number ? claim : old)] };
        return claim;
    }

    private static ReviewEvidence Piece(int id, EvidenceInput input) => new(
        id, input.Title, input.Url, input.Locator, input.Passage, input.Stance, input.IsPrimary, input.IsConfidential, input.AccessedOn, "Sam Okoro", default);
}
