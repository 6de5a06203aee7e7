using FactCheck.Workbench.Intake;

namespace FactCheck.Web.Components.Pages.Intake;

/// <summary>One article on its way in: being read, ready to correct, or saved. Holds what was typed until it is saved.</summary>
public sealed class DraftInProgress(string name)
{
    /// <summary>File name, address, or "Pasted text".</summary>
    public string Name { get; } = name;

    /// <summary>0 to 1 while a file is read, else null.</summary>
    public double? Progress { get; set; }

    public IReadOnlyList<string> Errors { get; set; } = [];

    /// <summary>Set once it has been read.</summary>
    public ArticlePreview? Preview { get; private set; }

    public string Title { get; set; } = "";

    public string? Outlet { get; set; }

    public string? Byline { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Address { get; set; }

    /// <summary>Number of the article it became.</summary>
    public int? SavedAs { get; set; }

    /// <summary>The article that has the same text, once known: from the preview, or because somebody was faster.</summary>
    public DuplicateArticle? Duplicate { get; set; }

    public bool IsSaving { get; set; }

    /// <summary>Leaving now would lose it.</summary>
    public bool IsUnsaved => Preview is not null && SavedAs is null;

    /// <summary>Somebody changed what was detected.</summary>
    public bool IsCorrected => Preview is not null && ToDraft() != Preview.Draft;

    /// <summary>Fills the fields with what was detected.</summary>
    public void Show(ArticlePreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        (Preview, Duplicate, Progress) = (preview, preview.Duplicate, null);
        var draft = preview.Draft;
        (Title, Outlet, Byline, PublishedOn, Address) = (draft.Title, draft.Outlet, draft.Byline, draft.PublishedOn, draft.Address);
    }

    /// <summary>The article with the corrections, blank fields as unknown.</summary>
    /// <exception cref="InvalidOperationException">It has not been read yet.</exception>
    public ArticleDraft ToDraft() => (Preview ?? throw new InvalidOperationException("The article has not been read yet.")).Draft with
    {
        Title = Title.Trim(),
        Outlet = Given(Outlet),
        Byline = Given(Byline),
        PublishedOn = PublishedOn,
        Address = Given(Address),
    };

    private static string? Given(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
