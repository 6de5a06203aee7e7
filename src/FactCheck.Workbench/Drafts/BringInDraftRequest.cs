namespace FactCheck.Workbench.Drafts;

/// <param name="Text">The whole text of the new draft.</param>
/// <param name="SourceName">File or address it came from, or null where it was pasted.</param>
/// <param name="Draft">The number it is to have, as <see cref="DraftPreview.Draft"/> said.</param>
/// <param name="EvenIfDoubtful">That the person knows how little of the article is in it.</param>
public sealed record BringInDraftRequest(int Article, string Text, string? SourceName, int Draft, bool EvenIfDoubtful = false);
