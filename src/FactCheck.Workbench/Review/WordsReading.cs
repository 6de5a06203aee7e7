using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench.Intake;

namespace FactCheck.Workbench.Review;

/// <summary>Reads words that a person picked out, by themselves, as the program reads an article.</summary>
internal sealed class WordsReading(ExtractText extract)
{
    /// <summary>The figures in the words, in text order, with the offsets of the article.</summary>
    public IReadOnlyList<Figure> Figures(string text, IReadOnlyList<TextSpan> spans, DateOnly? published, CancellationToken cancellation) =>
        Read(text, spans, published, isReported: false, cancellation).Figures;

    /// <param name="published">When the article was published, or null.</param>
    /// <param name="isReported">Whether somebody is quoted for them; decides the kind where the program finds none.</param>
    public (ClaimKind Kind, IReadOnlyList<Figure> Figures) Read(
        string text, IReadOnlyList<TextSpan> spans, DateOnly? published, bool isReported, CancellationToken cancellation)
    {
        ClaimKind? kind = null;
        var figures = new List<Figure>();
        foreach (var span in spans.Where(span => span.Length <= Claim.TextLimit))
        {
            foreach (var found in extract(span.Slice(text), published, cancellation).Claims)
            {
                kind ??= found.Kind;
                figures.AddRange(found.Figures.Select(figure =>
                {
                    var place = new TextSpan(span.Start + figure.Span.Start, figure.Span.Length);
                    return new Figure(place, place.Slice(text), figure.Value, figure.Unit);
                }));
            }
        }

        var fallback = figures.Count > 0 ? ClaimKind.Quantity : isReported ? ClaimKind.Position : ClaimKind.Event;
        return (kind ?? fallback, [.. figures.DistinctBy(figure => figure.Span).OrderBy(figure => figure.Span)]);
    }
}
