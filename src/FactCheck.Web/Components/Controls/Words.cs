using System.Globalization;
using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Checklists;
using FactCheck.Core.Claims;
using FactCheck.Core.People;

namespace FactCheck.Web.Components.Controls;

/// <summary>What the desk calls things, in sentence case where they stand alone.</summary>
public static class Words
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Verified => "Verified",
        Verdict.Disputed => "Disputed",
        Verdict.Unsourced => "Unsourced",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>The sign that goes with the colour, never colour alone.</summary>
    public static string Glyph(Verdict verdict) => verdict switch
    {
        Verdict.Verified => "✓",
        Verdict.Disputed => "≠",
        Verdict.Unsourced => "?",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static string Of(WorkState state) => state switch
    {
        WorkState.Suggested => "Suggested",
        WorkState.Open => "Open",
        WorkState.Assigned => "Assigned",
        WorkState.Decided => "Decided",
        WorkState.Recheck => "Recheck",
        WorkState.Confirmed => "Confirmed",
        WorkState.Lost => "Not in this draft",
        WorkState.Dismissed => "Dismissed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(ArticleStatus status) => status switch
    {
        ArticleStatus.Checking => "Checking",
        ArticleStatus.SignedOff => "Signed off",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(Role role) => role switch
    {
        Role.Reader => "Reader",
        Role.FactChecker => "Fact-checker",
        Role.Editor => "Editor",
        Role.Administrator => "Administrator",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>What the role may do, as a sentence for the one who gives it.</summary>
    public static string May(Role role) => role switch
    {
        Role.Reader => "Looks only.",
        Role.FactChecker => "Decides claims and adds evidence.",
        Role.Editor => "Also brings articles in, assigns claims and signs off.",
        Role.Administrator => "Also looks after accounts.",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    public static string Of(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "Person",
        SpeakerKind.Organization => "Organization",
        SpeakerKind.Group => "Group",
        SpeakerKind.Unnamed => "Unnamed",
        SpeakerKind.Article => "The article itself",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Quantity => "Quantity",
        ClaimKind.Comparison => "Comparison",
        ClaimKind.Trend => "Trend",
        ClaimKind.Event => "Event",
        ClaimKind.Position => "Position",
        ClaimKind.Definition => "Definition",
        ClaimKind.Cause => "Cause",
        ClaimKind.Prediction => "Prediction",
        ClaimKind.Opinion => "Opinion",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(ChecklistKind kind) => kind switch
    {
        ChecklistKind.Names => "Names",
        ChecklistKind.Quote => "Quote",
        ChecklistKind.Quantity => Of(ClaimKind.Quantity),
        ChecklistKind.Comparison => Of(ClaimKind.Comparison),
        ChecklistKind.Trend => Of(ClaimKind.Trend),
        ChecklistKind.Event => Of(ClaimKind.Event),
        ChecklistKind.Position => Of(ClaimKind.Position),
        ChecklistKind.Definition => Of(ClaimKind.Definition),
        ChecklistKind.Cause => Of(ClaimKind.Cause),
        ChecklistKind.Prediction => Of(ClaimKind.Prediction),
        ChecklistKind.Opinion => Of(ClaimKind.Opinion),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Which claims have the checklist.</summary>
    public static string For(ChecklistKind kind) => kind switch
    {
        ChecklistKind.Names => "Claims that name a person, a body or a place.",
        ChecklistKind.Quote => "Claims that somebody is quoted for.",
        ChecklistKind.Quantity => "An amount, a count or a share.",
        ChecklistKind.Comparison => "More, less, first, most.",
        ChecklistKind.Trend => "A change over time.",
        ChecklistKind.Event => "Something that happened.",
        ChecklistKind.Position => "What somebody holds or has said.",
        ChecklistKind.Definition => "What something is or is called.",
        ChecklistKind.Cause => "What led to what.",
        ChecklistKind.Prediction => "About the future.",
        ChecklistKind.Opinion => "A judgement.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A speaker's name where it begins a line: "Some pundits" for "some pundits"; a name proper stays as it is written.</summary>
    public static string Heading(string name, SpeakerKind kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        return kind is SpeakerKind.Unnamed or SpeakerKind.Group && name.Length > 0 ? char.ToUpperInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>"1 claim", "3 claims".</summary>
    public static string Count(int number, string one, string? many = null) =>
        number == 1 ? $"1 {one}" : $"{number:N0} {many ?? one + "s"}";

    /// <summary>Whether a text holds what somebody types to find it, whatever case and accents: "Møller" is found by "moller".</summary>
    public static bool Has(string? text, string typed) => text is not null
        && CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, typed, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    /// <summary>"AD" for "Ana Duarte"; at most two letters, whole characters even outside the basic plane.</summary>
    public static string Initials(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var firsts = words.Length > 1 ? new[] { words[0], words[^1] } : words;
        return string.Concat(firsts.Select(word => StringInfo.GetNextTextElement(word))).ToUpperInvariant();
    }
}
