using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Intake;

namespace FactCheck.Web.Components.Pages.Intake;

/// <summary>The articles on their way in on one page: reads them, one after another, and saves those the editor is content with.</summary>
public sealed class IntakeList(Actor actor, ReadArticle read, PreviewArticle previews, ImportArticle import)
{
    /// <summary>Files at a time.</summary>
    public const int MostFiles = 50;

    private readonly List<DraftInProgress> drafts = [];

    public IReadOnlyList<DraftInProgress> Drafts => drafts;

    /// <summary>Whether going away would lose an article that is ready to be saved.</summary>
    public bool HasUnsaved => drafts.Any(draft => draft.IsUnsaved);

    /// <summary>Whether there is more to lose than one reading, which takes a moment to repeat.</summary>
    public bool HasWork => drafts.Count(draft => draft.IsUnsaved) > 1 || drafts.Any(draft => draft.IsUnsaved && draft.IsCorrected);

    /// <summary>Reads pasted text; what is wrong with it comes back as sentences, and nothing is added.</summary>
    public async Task<IReadOnlyList<string>> AddTextAsync(string text, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(text)
            ? ["Paste or type the text of the article first."]
            : await AddAsync("Pasted text", await Task.Run(() => read.FromText(text), cancellation), cancellation);

    /// <summary>Fetches a page; what is wrong comes back as sentences, and nothing is added.</summary>
    public async Task<IReadOnlyList<string>> AddAddressAsync(string? address, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(address))
            return ["Type the address of the page, beginning with https://."];
        return await AddAsync(address.Trim(), await read.FromAddressAsync(address.Trim(), cancellation), cancellation);
    }

    /// <summary>Reads files one by one; each shows its own progress or what is wrong with it, and none stops the others.</summary>
    /// <param name="changed">Called whenever there is something new to show.</param>
    public async Task AddFilesAsync(IReadOnlyList<IncomingFile> files, Action changed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(changed);
        var added = files.Select(file => (file, draft: new DraftInProgress(file.Name) { Progress = 0 })).ToList();
        drafts.AddRange(added.Select(pair => pair.draft));
        changed();
        foreach (var (file, draft) in added)
        {
            try
            {
                await ReadFileAsync(file, draft, changed, cancellation);
            }
            // A file that was moved or whose transfer broke off; the next one may be fine.
            catch (IOException)
            {
                draft.Errors = [$"“{file.Name}” could not be read to its end. Choose it again."];
            }

            draft.Progress = null;
            changed();
        }
    }

    /// <summary>Saves one. False where it was refused; the draft then says why.</summary>
    public async Task<bool> SaveAsync(DraftInProgress draft, Action changed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(changed);
        draft.IsSaving = true;
        draft.Errors = [];
        changed();
        try
        {
            // Who was told of the double and saves all the same means it.
            var outcome = await import.RunAsync(actor, draft.ToDraft(), draft.Duplicate is not null, cancellation);
            draft.Errors = outcome.Sentences();
            if (outcome is Outcome<int>.Conflict twin)
                draft.Duplicate = new DuplicateArticle(twin.Current, draft.Title);
            if (outcome is Outcome<int>.Saved saved)
                draft.SavedAs = saved.Value;
            return draft.SavedAs is not null;
        }
        finally
        {
            draft.IsSaving = false;
        }
    }

    public void Discard(DraftInProgress draft) => drafts.Remove(draft);

    public void Clear() => drafts.Clear();

    private async Task ReadFileAsync(IncomingFile file, DraftInProgress draft, Action changed, CancellationToken cancellation)
    {
        await using var content = new CountedStream(file.Open, bytes =>
        {
            var share = file.Size == 0 ? 1 : (double)bytes / file.Size;
            // A change of a percent can be seen; less would only be traffic.
            if (share - draft.Progress < 0.01 && share < 1)
                return;
            draft.Progress = share;
            changed();
        });
        var outcome = await read.FromFileAsync(content, file.Name, file.Size, cancellation);
        await FillAsync(draft, outcome, cancellation);
    }

    private async Task<IReadOnlyList<string>> AddAsync(string name, Outcome<ArticleDraft> outcome, CancellationToken cancellation)
    {
        var draft = new DraftInProgress(name);
        await FillAsync(draft, outcome, cancellation);
        if (draft.Preview is not null)
            drafts.Add(draft);
        return draft.Errors;
    }

    private async Task FillAsync(DraftInProgress draft, Outcome<ArticleDraft> outcome, CancellationToken cancellation)
    {
        draft.Errors = outcome.Sentences();
        if (outcome is not Outcome<ArticleDraft>.Saved { Value: var article })
            return;
        var preview = await previews.RunAsync(actor, article, cancellation);
        draft.Errors = preview.Sentences();
        if (preview is Outcome<ArticlePreview>.Saved shown)
            draft.Show(shown.Value);
    }
}
