using FactCheck.Core.People;
using FactCheck.Web.Components.Controls;
using FactCheck.Workbench;
using FactCheck.Workbench.Drafts;
using FactCheck.Workbench.Intake;

namespace FactCheck.Web.Components.Pages.Drafts;

/// <summary>A new draft that one person is about to bring in: its text, and what would become of the desk's work in it.</summary>
public sealed class DraftInHand(Actor actor, int article, ReadArticle read, BringInDraft drafts)
{
    private ArticleDraft? text;

    /// <summary>What it would do; null while no text is read.</summary>
    public DraftPreview? Preview { get; private set; }

    /// <summary>Why it can't be read or stored.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>That the person has said it is this article all the same.</summary>
    public bool IsSure { get; set; }

    public bool CanSave => Preview is { } preview && (preview.Doubt is null || IsSure);

    public Task ReadTextAsync(string pasted, CancellationToken cancellation) => string.IsNullOrWhiteSpace(pasted)
        ? RefuseAsync("Paste or type the text of the new draft first.")
        : TakeAsync(read.FromText(pasted), cancellation);

    /// <param name="open">Opens the file to read it.</param>
    public async Task ReadFileAsync(string name, long size, Func<Stream> open, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            await using var content = open();
            await TakeAsync(await read.FromFileAsync(content, name, size, cancellation), cancellation);
        }
        catch (IOException)
        {
            await RefuseAsync($"“{name}” did not come through. Choose it again.");
        }
    }

    public async Task ReadAddressAsync(string? address, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(address))
            await RefuseAsync("Type the address of the page first.");
        else
            await TakeAsync(await read.FromAddressAsync(address, cancellation), cancellation);
    }

    /// <summary>Brings it in.</summary>
    /// <returns>Whether it is stored; if not, <see cref="Problems"/> says why and the text is kept.</returns>
    public async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        if (text is null || Preview is not { } preview)
            return false;
        var outcome = await drafts.RunAsync(
            actor, new BringInDraftRequest(article, text.Text, text.SourceName, preview.Draft, IsSure), cancellation);
        if (outcome is Outcome<DraftPreview>.Conflict(var now, _))
            (Preview, IsSure) = (now, false);
        Problems = outcome is Outcome<DraftPreview>.Saved ? [] : outcome.Sentences();
        return outcome is Outcome<DraftPreview>.Saved;
    }

    /// <summary>Back to choosing a text.</summary>
    public void Drop() => (text, Preview, Problems, IsSure) = (null, null, [], false);

    private async Task TakeAsync(Outcome<ArticleDraft> read, CancellationToken cancellation)
    {
        Drop();
        if (read is not Outcome<ArticleDraft>.Saved(var draft))
        {
            Problems = read.Sentences();
            return;
        }

        var outcome = await drafts.PreviewAsync(actor, article, draft.Text, cancellation);
        if (outcome is Outcome<DraftPreview>.Saved(var preview))
            (text, Preview) = (draft, preview);
        else
            Problems = outcome.Sentences();
    }

    private Task RefuseAsync(string problem)
    {
        Drop();
        Problems = [problem];
        return Task.CompletedTask;
    }
}
