using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>How the page names things.</summary>
public static class ClaimWords
{
    /// <summary>"Quantity, indirect quote", or "Event, the article's own words".</summary>
    public static string Kind(ReviewClaim claim) => $"{Words.Of(claim.Kind)}, {Quote(claim.QuoteKind)}";

    public static string Quote(QuoteKind? kind) => kind switch
    {
        QuoteKind.Direct => "direct quote",
        QuoteKind.Mixed => "partly quoted",
        QuoteKind.Indirect => "indirect quote",
        null => "the article’s own words",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Where a claim stands, in one word: its verdict, or its work state.</summary>
    public static string Standing(ReviewClaim claim) => claim switch
    {
        { State: WorkState.Dismissed } => "dismissed",
        { State: WorkState.Recheck } => "recheck",
        { State: WorkState.Lost } => "not in this draft",
        { Verdict: Verdict.Verified } => "verified",
        { Verdict: Verdict.Disputed } => "disputed",
        { Verdict: Verdict.Unsourced } => "unsourced",
        { State: WorkState.Suggested } => "suggested",
        _ => "open",
    };

    /// <summary>As <see cref="Standing"/>, with whether somebody has it or a second checker agreed: how it is drawn in the text.</summary>
    public static string Look(ReviewClaim claim) => claim.State switch
    {
        WorkState.Assigned => $"{Standing(claim)} assigned",
        WorkState.Confirmed => $"{Standing(claim)} confirmed",
        _ => Standing(claim),
    };

    /// <summary>Where a claim stands, in full, for those who hear the page.</summary>
    public static string Told(ReviewClaim claim) => claim.State switch
    {
        WorkState.Assigned => "assigned",
        WorkState.Confirmed => $"{Standing(claim)}, confirmed",
        _ => Standing(claim),
    };

    /// <summary>The sign for where a claim stands, so that colour is not needed to tell: each state has its own.</summary>
    public static string Sign(ReviewClaim claim) => claim.State switch
    {
        WorkState.Suggested => "◌",
        WorkState.Open => "○",
        WorkState.Assigned => "◐",
        WorkState.Decided => Glyph(claim.Verdict),
        WorkState.Recheck => "↻",
        WorkState.Lost => "∅",
        WorkState.Confirmed => Glyph(claim.Verdict) + Glyph(claim.Verdict),
        WorkState.Dismissed => "–",
        _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.State, null),
    };

    /// <summary>The sign that stands for a verdict beside its colour and line; empty without one.</summary>
    public static string Glyph(Verdict? verdict) => verdict is { } given ? Words.Glyph(given) : "";

    /// <summary>Who says it, for a line of the list.</summary>
    public static string Speaker(ReviewClaim claim) => claim.Speakers.Count == 0
        ? "The article itself"
        : string.Join(" and ", claim.Speakers.Select(Name));

    public static string Name(ReviewSpeaker speaker) =>
        speaker.Kind == SpeakerKind.Unnamed ? $"{speaker.Name} (unnamed)" : speaker.Name;

    /// <summary>Whether the words begin within a sentence of the article, as a part of a quotation does.</summary>
    public static bool BeginsMidSentence(string text) => text.FirstOrDefault(char.IsLetterOrDigit) is var first && char.IsLower(first);

    /// <summary>Whether the cue is said before the speaker ("according to Reuters"), not after ("Reuters reported").</summary>
    public static bool LeadsWithCue(string cue) => cue.StartsWith("according", StringComparison.OrdinalIgnoreCase);

    /// <summary>A warning where the program is not sure that these words report something; null where it is.</summary>
    /// <param name="confidence">0 to 1; null for the article's own words.</param>
    public static string? Doubt(double? confidence) =>
        confidence is { } sure && sure < 0.6 ? $"{Confidence(sure)}: read the sentence to see who says it" : null;

    /// <summary>How sure the program is, in words a person can weigh.</summary>
    /// <param name="confidence">0 to 1.</param>
    public static string Confidence(double confidence) => confidence switch
    {
        >= 0.85 => "sure",
        >= 0.6 => "fairly sure",
        >= 0.35 => "unsure",
        _ => "a guess",
    };

    /// <summary>Reasons as one run of words under what they explain: "an accusation; a named source (fairly sure)".</summary>
    public static string Why(IEnumerable<string> reasons, double? confidence)
    {
        var given = string.Join("; ", reasons.Where(reason => !string.IsNullOrWhiteSpace(reason)).Select(LowerFirst));
        return confidence is { } sure ? $"{given} ({Confidence(sure)})".TrimStart() : given;
    }

    /// <summary>All that a person typed of a piece of evidence, on one line.</summary>
    public static string Told(EvidenceInput evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var facts = new[] { evidence.Locator, evidence.Url, evidence.IsPrimary ? "primary" : null, evidence.IsConfidential ? "confidential" : null };
        return $"{Stance(evidence.Stance)}: “{evidence.Title}”{string.Concat(facts.Where(fact => !string.IsNullOrWhiteSpace(fact)).Select(fact => $", {fact}"))}{(string.IsNullOrWhiteSpace(evidence.Passage) ? null : $" — “{evidence.Passage}”")}";
    }

    private static string LowerFirst(string words) =>
        words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words.StartsWith("A ", StringComparison.Ordinal) ? $"a{words[1..]}" : words;

    /// <summary>How a second check of the claim stands, in a line of the list; null where none is under way.</summary>
    public static string? SecondCheck(ReviewClaim claim) => claim switch
    {
        { IsBlind: true } => "second check, by you",
        { SecondCheck: { State: SecondCheckState.Pending } check } => $"second check with {check.Checker}",
        { SecondCheck: { State: SecondCheckState.Disputed } check } => $"{check.First!.By} and {check.Second!.By} differ",
        _ => null,
    };

    /// <summary>"3 comments, 1 open query": how much was said on a claim; empty where nothing was. What is struck through does not count.</summary>
    public static string Talk(ReviewClaim claim)
    {
        var standing = claim.Comments.Where(comment => comment.StruckBy is null).ToList();
        var open = standing.Count(comment => comment.IsOpenQuery);
        var others = standing.Count - open;
        return string.Join(", ", new[]
        {
            others > 0 ? Words.Count(others, "comment") : null,
            open > 0 ? Words.Count(open, "open query", "open queries") : null,
            standing.Count == 0 && claim.Comments.Count > 0 ? "comments struck through" : null,
        }.OfType<string>());
    }

    public static string Stance(Stance stance) => stance switch
    {
        Core.Claims.Stance.Supports => "Supports",
        Core.Claims.Stance.Refutes => "Refutes",
        Core.Claims.Stance.Context => "Context",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, null),
    };
}
