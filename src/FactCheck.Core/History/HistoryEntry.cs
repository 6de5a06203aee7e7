using FactCheck.Core.People;

namespace FactCheck.Core.History;

/// <summary>One entry of the record: who changed what, when, as a sentence. Entries are never changed or removed.</summary>
public sealed class HistoryEntry
{
    private HistoryEntry()
    {
    }

    internal HistoryEntry(int articleId, int? claimNumber, Actor by, DateTimeOffset at, string sentence)
    {
        ArticleId = articleId;
        ClaimNumber = claimNumber;
        At = at;
        ById = by.Id;
        By = by.Name;
        Sentence = sentence;
    }

    /// <summary>Grows with every entry, so it orders those of the same moment.</summary>
    public long Id { get; private set; }

    public int ArticleId { get; private set; }

    /// <summary>Number of the claim within the article, or null where the entry is about the article.</summary>
    public int? ClaimNumber { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    public string ById { get; private set; } = "";

    /// <summary>The person's name at the time.</summary>
    public string By { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    /// <summary>Whether the sentence tells what a piece of evidence is, which is not for everybody where the evidence is confidential.</summary>
    public bool TellsEvidence { get; private set; }

    /// <summary>Whether it tells of the discussion on a claim, which leaves the claim itself as it is.</summary>
    public bool IsDiscussion { get; private set; }

    internal HistoryEntry OfDiscussion()
    {
        IsDiscussion = true;
        return this;
    }

    internal HistoryEntry TellingEvidence()
    {
        TellsEvidence = true;
        return this;
    }
}
