using FactCheck.Core.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>An attribution while it is being put together.</summary>
internal sealed class Draft
{
    public List<TextSpan> Content { get; } = [];

    public List<TextSpan> Cue { get; } = [];

    public List<TextSpan> Source { get; } = [];

    public double Confidence { get; set; }

    public List<string> Reasons { get; } = [];

    public FoundAttribution Finish()
    {
        Content.Sort();
        Cue.Sort();
        Source.Sort();
        return new FoundAttribution([.. Content], [.. Cue], [.. Source], Math.Round(Confidence, 2), [.. Reasons]);
    }
}
