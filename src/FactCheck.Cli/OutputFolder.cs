namespace FactCheck.Cli;

/// <summary>The folder that a command writes to.</summary>
internal static class OutputFolder
{
    /// <exception cref="CommandFailure">There is no such folder and none can be made.</exception>
    public static void Create(DirectoryInfo folder)
    {
        if (File.Exists(folder.FullName))
            throw new CommandFailure($"{folder} is a file; name a folder to write to.");
        try
        {
            folder.Create();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"The folder {folder} can't be made; name another to write to.");
        }
    }

    /// <exception cref="CommandFailure">The file can't be written.</exception>
    public static async Task WriteAsync(DirectoryInfo folder, string name, string content, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), content, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{Path.Combine(folder.ToString(), name)} can't be written; check the folder's permissions and the room on its disk.");
        }
    }
}
