namespace FactCheck.Cli.Tests;

/// <summary>A folder of the test's own, gone when the test is over.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-cli-");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public string Write(string name, byte[] content)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Read(string name) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(this[name]));

    public void Dispose() => folder.Delete(recursive: true);
}
