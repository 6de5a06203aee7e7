using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>A name where it stands: tokens [First, End) hold the name itself, [TitleFirst, First) the title before it.</summary>
internal sealed record NameMention(int TitleFirst, int First, int End, string Name, NameKind Kind, int Sentence, bool Quoted)
{
    /// <summary>Who is meant, set once the cast is known.</summary>
    public CastMember? Member { get; set; }

    /// <summary>Who else of the same name may be meant, where the text does not make it plain; else null.</summary>
    public CastMember? Rival { get; set; }

    /// <summary>Whether the name owns what follows: "Roe’s".</summary>
    public bool IsOwner(TextDocument document) =>
        End < document.Tokens.Length && QuotationMarks.IsApostrophe(document.Text[document.Tokens[End].Start]);
}
