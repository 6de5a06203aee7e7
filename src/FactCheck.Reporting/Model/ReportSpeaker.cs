using FactCheck.Core.Attributions;

namespace FactCheck.Reporting.Model;

/// <summary>A speaker of a claim.</summary>
/// <param name="Title">Title and affiliation as the article gives them, or null.</param>
/// <param name="ConfirmedBy">Who said that it is this speaker; null while it is the program's guess.</param>
/// <param name="SameAs">An http or https address that says who this is, or null.</param>
public sealed record ReportSpeaker(string Name, string? Title, SpeakerKind Kind, string? ConfirmedBy = null, string? SameAs = null);
