namespace FactCheck.Core.Claims;

/// <summary>
/// Two verdicts given independently on the same words: what agreement between checkers is measured on. It is never changed
/// or removed, whatever becomes of the claim.
/// </summary>
public sealed class VerdictPair
{
    private VerdictPair()
    {
    }

    internal VerdictPair(Claim claim, GivenVerdict first, GivenVerdict second)
    {
        (ArticleId, ClaimNumber) = (claim.ArticleId, claim.Number);
        (First, FirstById, FirstBy) = (first.Verdict, first.ById, first.By);
        (Second, SecondById, SecondBy) = (second.Verdict, second.ById, second.By);
        At = second.At;
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    /// <summary>Number of the claim within the article.</summary>
    public int ClaimNumber { get; private set; }

    public Verdict First { get; private set; }

    public string FirstById { get; private set; } = "";

    public string FirstBy { get; private set; } = "";

    public Verdict Second { get; private set; }

    public string SecondById { get; private set; } = "";

    public string SecondBy { get; private set; } = "";

    /// <summary>When the second was given, UTC.</summary>
    public DateTimeOffset At { get; private set; }
}
