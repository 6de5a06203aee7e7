using System.Globalization;
using FactCheck.Workbench.Intake.Formats;

namespace FactCheck.Workbench.Intake;

/// <summary>
/// Turns pasted text, a file or a page into a draft to preview and correct. Nothing is stored and no markup is kept.
/// Whatever can't be read ends as <see cref="Outcome{T}.Invalid"/> with one sentence that says what to do.
/// </summary>
public sealed class ReadArticle(PageFetch pages)
{
    /// <summary>Endings of the files that can be read, as a file field's accept list.</summary>
    public const string AcceptedFiles = ".txt,.text,.md,.markdown,.html,.htm,.docx";

#pragma warning disable CA1822 // One use case, one way to call it: the three stand side by side on an instance.
    /// <summary>Reads pasted text. The words stay as they are; only line ends become \n.</summary>
    public Outcome<ArticleDraft> FromText(string text) => Read(() =>
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > IntakeLimits.TextLength
            ? throw new UnreadableException(TooLong("The text"))
            : Draft(PlainTextReader.Read(text), "The text", null);
    });

    /// <summary>Reads a file by its ending: text, Markdown, HTML or Word.</summary>
    /// <param name="length">Bytes the sender announces, or null; the stream is cut off at the limit either way.</param>
    public Task<Outcome<ArticleDraft>> FromFileAsync(
        Stream content, string fileName, long? length, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        return ReadAsync(async () =>
        {
            var name = $"“{Path.GetFileName(fileName)}”";
            var bytes = await ReadAllAsync(content, name, length, cancellation);
            // Off the caller's thread, which may be the one that draws the page.
            return await Task.Run(() => Draft(ReadBytes(bytes, fileName, name), name, Path.GetFileName(fileName)), cancellation);
        });
    }

#pragma warning restore CA1822

    /// <summary>Fetches a page and reads its story. Only public http and https addresses are reached.</summary>
    public Task<Outcome<ArticleDraft>> FromAddressAsync(string url, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        return ReadAsync(async () =>
        {
            var page = await pages.GetAsync(url, cancellation);
            return await Task.Run(() => Draft(page), cancellation);
        });
    }

    /// <summary>
    /// The text of a plain text file exactly as it stands there: line ends and a byte order mark (one character) are kept,
    /// so that offsets refer to the file.
    /// </summary>
    /// <param name="name">What to call the file in a sentence.</param>
    public static async Task<Outcome<string>> VerbatimAsync(Stream content, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            var text = TextDecoding.Verbatim(await ReadAllAsync(content, name, null, cancellation), name);
            if (text.Length > IntakeLimits.TextLength)
                throw new UnreadableException(TooLong(name));
            return string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'))
                ? throw new UnreadableException($"{name} has no text to check.")
                : new Outcome<string>.Saved(text);
        }
        catch (UnreadableException e)
        {
            return new Outcome<string>.Invalid([e.Message]);
        }
    }

    private static Reading ReadBytes(byte[] bytes, string fileName, string name) =>
        Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".txt" or ".text" => PlainTextReader.Read(TextDecoding.Decode(bytes, name)),
            ".md" or ".markdown" => MarkdownReader.Read(TextDecoding.Decode(bytes, name)),
            ".html" or ".htm" => HtmlReader.Read(
                TextDecoding.Decode(bytes, name, HtmlReader.DeclaredEncoding(bytes)), null, name),
            ".docx" => WordReader.Read(bytes, name),
            _ => throw new UnreadableException($"{name} can't be read: bring in a .txt, .md, .html or .docx file."),
        };

    private static ArticleDraft Draft(FetchedPage page)
    {
        var name = $"The page at {page.Address.Host}";
        var reading = page.IsHtml
            ? HtmlReader.Read(
                TextDecoding.Decode(page.Content, name, page.Charset ?? HtmlReader.DeclaredEncoding(page.Content)),
                page.Address,
                name)
            : PlainTextReader.Read(TextDecoding.Decode(page.Content, name, page.Charset));
        var draft = Draft(reading, name, page.Address.AbsoluteUri);
        return draft with
        {
            Address = draft.Address ?? page.Address.AbsoluteUri,
            Outlet = draft.Outlet ?? WithoutWww(page.Address.Host),
        };
    }

    private static ArticleDraft Draft(Reading reading, string name, string? sourceName)
    {
        var text = LineEnds.Normalize(reading.Text);
        if (string.IsNullOrWhiteSpace(text))
            throw new UnreadableException($"{name} has no text to check.");
        if (text.Length > IntakeLimits.TextLength)
            throw new UnreadableException(TooLong(name));
        if (StorableText.FirstProblem(text) is { } at)
        {
            throw new UnreadableException(string.Create(
                CultureInfo.InvariantCulture,
                $"{name} has a character that can't be stored, at position {at + 1}; remove it and try again."));
        }

        var facts = reading.Facts;
        return new ArticleDraft(
            OneLine(facts.Title, IntakeLimits.TitleLength) ?? PlainTextReader.OpeningWords(text),
            OneLine(facts.Outlet, 200),
            OneLine(facts.Byline, 200),
            facts.PublishedOn,
            facts.Address,
            text,
            sourceName);
    }

    private static async Task<byte[]> ReadAllAsync(
        Stream content, string name, long? length, CancellationToken cancellation)
    {
        var tooLarge = $"{name} is larger than 20 MB; bring in the text alone, or in parts.";
        if (length > IntakeLimits.FileBytes)
            throw new UnreadableException(tooLarge);
        return await CappedRead.AllAsync(content, IntakeLimits.FileBytes, cancellation)
            ?? throw new UnreadableException(tooLarge);
    }

    private static string TooLong(string name) =>
        $"{name} is longer than {IntakeLimits.TextLength:N0} characters; bring it in as several articles.";

    private static string WithoutWww(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    private static string? OneLine(string? value, int limit)
    {
        var line = string.Join(' ', (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length == 0 || StorableText.FirstProblem(line) is not null)
            return null;
        if (line.Length <= limit)
            return line;
        var cut = limit - 1;
        if (char.IsLowSurrogate(line[cut]))
            cut--;
        return line[..cut] + "…";
    }

    private static Outcome<ArticleDraft> Read(Func<ArticleDraft> read)
    {
        try
        {
            return new Outcome<ArticleDraft>.Saved(read());
        }
        catch (UnreadableException e)
        {
            return new Outcome<ArticleDraft>.Invalid([e.Message]);
        }
    }

    private static async Task<Outcome<ArticleDraft>> ReadAsync(Func<Task<ArticleDraft>> read)
    {
        try
        {
            return new Outcome<ArticleDraft>.Saved(await read());
        }
        catch (UnreadableException e)
        {
            return new Outcome<ArticleDraft>.Invalid([e.Message]);
        }
    }
}
