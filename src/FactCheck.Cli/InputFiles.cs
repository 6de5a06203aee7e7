using FactCheck.Workbench.Intake;

namespace FactCheck.Cli;

/// <summary>Opens and reads the files that a command names.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>Whether the file is taken word for word; other formats are turned into text first.</summary>
    public static bool IsPlain(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is not (".md" or ".markdown" or ".html" or ".htm" or ".docx");

    /// <exception cref="CommandFailure">There is no such file, or it can't be opened.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new CommandFailure($"{path} is a folder; name the files in it.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"There is no file {path}.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailure($"{path} can't be opened: {e.Message}");
        }
    }

    /// <summary>The draft of an article in any format that can be read.</summary>
    public static async Task<ArticleDraft> DraftAsync(ReadArticle reader, string path, CancellationToken cancellation)
    {
        await using var file = Open(path);
        return (await reader.FromFileAsync(file, path, file.CanSeek ? file.Length : null, cancellation)).ValueOrFail();
    }
}
