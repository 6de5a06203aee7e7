using FactCheck.Core.Text;

namespace FactCheck.Extraction.Formats;

/// <summary>A token as another program analysed it.</summary>
/// <param name="Span">Where it stands, UTF-16.</param>
/// <param name="Sentence">0-based number of its sentence in the article.</param>
/// <param name="PartOfSpeech">Penn Treebank tag.</param>
/// <param name="Name">Kind of name ("PERSON"), or "O".</param>
/// <param name="HeadOffset">Distance in tokens to the word it depends on, negative to the left; 0 for the root.</param>
/// <param name="Relation">Its dependency label ("nsubj").</param>
public sealed record SilverToken(
    TextSpan Span, int Sentence, string PartOfSpeech, string Name, int HeadOffset, string Relation);
