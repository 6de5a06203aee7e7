using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Extraction.Claims;
using FactCheck.Extraction.Pipeline;
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
            var met = new List<ExtractedFigure>();
            foreach (var found in extract(span.Slice(text), published, cancellation).Claims)
            {
                kind ??= found.Kind;
                met.AddRange(found.Figures.Select(figure => figure with { Span = new TextSpan(span.Start + figure.Span.Start, figure.Span.Length) }));
            }

            // Words that are no claim by themselves ("by 8% since 2010") have their figures all the same.
            met.AddRange(FigureParser.Parse(text, span).Where(figure => !met.Exists(known => known.Span.Overlaps(figure.Span))).ToList());
            figures.AddRange(met.Select(figure => new Figure(figure.Span, figure.Span.Slice(text), figure.Value, figure.Unit)));
        }

        var fallback = figures.Count > 0 ? ClaimKind.Quantity : isReported ? ClaimKind.Position : ClaimKind.Event;
        return (kind ?? fallback, [.. figures.DistinctBy(figure => figure.Span).OrderBy(figure => figure.Span)]);
    }
}
