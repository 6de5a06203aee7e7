using FactCheck.Core.Attributions;

namespace FactCheck.Reporting.Model;

/// <summary>A speaker of a claim.</summary>
/// <param name="Title">Title and affiliation as the article gives them, or null.</param>
public sealed record ReportSpeaker(string Name, string? Title, SpeakerKind Kind);
