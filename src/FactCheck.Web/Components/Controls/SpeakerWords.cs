using FactCheck.Workbench.Desk;

namespace FactCheck.Web.Components.Controls;

/// <summary>What tells a speaker of the register from others of the name.</summary>
internal static class SpeakerWords
{
    /// <summary>"Mayor, City of Kelmouth"; empty where neither is known.</summary>
    public static string Office(SpeakerLine speaker) => string.Join(", ", new[] { speaker.Title, speaker.Affiliation }.OfType<string>());

    /// <summary>"Mayor · City of Kelmouth · Person · 3 claims".</summary>
    public static string Line(SpeakerLine speaker) =>
        Joined(speaker.Title, speaker.Affiliation, Words.Of(speaker.Kind), Words.Count(speaker.Claims, "claim"));

    /// <summary>What is known, in one line.</summary>
    public static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.OfType<string>());
}
