using FactCheck.Core;
using FactCheck.Core.Articles;
using FactCheck.Core.People;
using FactCheck.Data;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Review;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Workbench.Intake;

/// <summary>Shows an article as it would be stored; stores nothing. For editors and above.</summary>
public sealed class PreviewArticle
{
    private readonly IDbContextFactory<FactCheckDb> databases;
    private readonly ExtractText extract;

    internal PreviewArticle(IDbContextFactory<FactCheckDb> databases, ExtractText extract)
    {
        this.databases = databases;
        this.extract = extract;
    }

    /// <summary>
    /// The draft with its lines told apart. Faults of the facts are left for saving, so that they can be corrected
    /// beside the preview; a text that can't be stored is refused here.
    /// </summary>
    public async Task<Outcome<ArticlePreview>> RunAsync(
        Actor actor, ArticleDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var by = await Permission.CurrentAsync(db, actor, cancellation);
        if (Permission.Refusal(by, Role.Editor, ImportArticle.Purpose) is { } refusal)
            return new Outcome<ArticlePreview>.Forbidden(refusal);
        var text = draft.StorableText();
        try
        {
            Article.EnsureText(text);
        }
        catch (RuleBrokenException broken)
        {
            return new Outcome<ArticlePreview>.Invalid(broken.Errors);
        }

        var found = await Task.Run(() => extract(text, null, cancellation), cancellation);
        var duplicate = await Duplicates.FindAsync(db, text, cancellation);
        return new Outcome<ArticlePreview>.Saved(new ArticlePreview(
            draft with { Text = text },
            [.. found.Sentences.Select(sentence => new ReviewSentence(sentence.Span, sentence.OutsideStory))],
            CountWords(text),
            duplicate)
        {
            Notice = found.Notice,
        });
    }

    private static int CountWords(string text)
    {
        var words = 0;
        var within = false;
        foreach (var letter in text)
        {
            var belongs = char.IsLetterOrDigit(letter) || (within && letter is '’' or '\'' or '-' or '.' or ',');
            if (belongs && !within)
                words++;
            within = belongs;
        }

        return words;
    }
}
