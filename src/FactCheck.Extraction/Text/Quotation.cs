using FactCheck.Core.Text;

namespace FactCheck.Extraction.Text;

/// <summary>Words between quotation marks. Stays within one paragraph; a quote over several paragraphs is several of these.</summary>
/// <param name="Span">With its marks.</param>
/// <param name="Inner">Without its marks; never empty.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside it, and so on.</param>
/// <param name="Paragraph">Index of the paragraph it stands in.</param>
/// <param name="Closed">False where no closing mark was found before the paragraph's end or the next opening mark.</param>
/// <param name="ContinuesPrevious">True where the paragraph before left this quotation open and its mark was repeated here.</param>
public readonly record struct Quotation(
    TextSpan Span, TextSpan Inner, int Depth, int Paragraph, bool Closed, bool ContinuesPrevious);
