namespace FactCheck.Shared.Drafts;

/// <summary>One word of a generated text; a changed word is another object.</summary>
internal sealed class DraftWordText(string text)
{
    /// <summary>With the marks that belong to it.</summary>
    public string Text { get; } = text;
}
