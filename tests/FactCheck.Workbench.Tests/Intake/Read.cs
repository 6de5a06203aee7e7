using FactCheck.Workbench.Intake;

namespace FactCheck.Workbench.Tests.Intake;

/// <summary>Reads and says what came of it, for the tests of the readers.</summary>
internal static class Read
{
    public static ArticleDraft Pasted(string text)
    {
        using var pages = new PageFetch(false, TimeProvider.System);
        return Draft(new ReadArticle(pages).FromText(text));
    }

    public static string PastedError(string text)
    {
        using var pages = new PageFetch(false, TimeProvider.System);
        return Error(new ReadArticle(pages).FromText(text));
    }

    public static async Task<ArticleDraft> FileAsync(string name, byte[] bytes) => Draft(await OutcomeAsync(name, bytes));

    public static async Task<string> FileErrorAsync(string name, byte[] bytes) => Error(await OutcomeAsync(name, bytes));

    public static ArticleDraft Draft(Outcome<ArticleDraft> outcome) =>
        outcome is Outcome<ArticleDraft>.Invalid invalid
            ? throw new InvalidOperationException(string.Join(' ', invalid.Errors))
            : Assert.IsType<Outcome<ArticleDraft>.Saved>(outcome).Value;

    public static string Error(Outcome<ArticleDraft> outcome) =>
        Assert.Single(Assert.IsType<Outcome<ArticleDraft>.Invalid>(outcome).Errors);

    private static async Task<Outcome<ArticleDraft>> OutcomeAsync(string name, byte[] bytes)
    {
        using var pages = new PageFetch(false, TimeProvider.System);
        using var stream = new MemoryStream(bytes);
        return await new ReadArticle(pages).FromFileAsync(stream, name, bytes.Length);
    }
}
