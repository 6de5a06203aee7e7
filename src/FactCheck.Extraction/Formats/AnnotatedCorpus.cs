using System.Text;

namespace FactCheck.Extraction.Formats;

/// <summary>
/// Reads a folder of annotated articles: <c>text/NAME.txt</c>, <c>attributions/NAME_ANNOTATOR.ann</c> (the first
/// annotator in alphabetical order where there are several) and, where present, <c>silver/NAME.tsv</c>.
/// </summary>
public static class AnnotatedCorpus
{
    /// <summary>The articles that have attributions, ordered by name.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder has no text or no attributions.</exception>
    /// <exception cref="FormatException">A file can't be read; the message names it.</exception>
    public static IReadOnlyList<AnnotatedArticle> Read(string folder)
    {
        var annotationFiles = Files(Path.Combine(folder, "attributions"), "*.ann");
        var articles = new List<AnnotatedArticle>();
        foreach (var textFile in Files(Path.Combine(folder, "text"), "*.txt"))
        {
            var name = Path.GetFileNameWithoutExtension(textFile);
            var annotations = annotationFiles.FirstOrDefault(f => IsFor(name, f));
            if (annotations is not null)
                articles.Add(ReadArticle(folder, name, textFile, annotations));
        }

        return articles;
    }

    private static AnnotatedArticle ReadArticle(string folder, string name, string textFile, string annotations)
    {
        try
        {
            var text = Encoding.UTF8.GetString(File.ReadAllBytes(textFile));
            var silver = Path.Combine(folder, "silver", name + ".tsv");
            return new AnnotatedArticle(
                name,
                text,
                BratAnnotations.Read(text, File.ReadAllLines(annotations)),
                File.Exists(silver) ? SilverAnnotations.Read(text, File.ReadLines(silver)) : []);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{name}: {e.Message}", e);
        }
    }

    private static bool IsFor(string name, string annotations)
    {
        var file = Path.GetFileNameWithoutExtension(annotations);
        return file == name || (file.StartsWith(name, StringComparison.Ordinal)
            && file[name.Length] == '_' && file.IndexOf('_', name.Length + 1) < 0);
    }

    private static string[] Files(string folder, string pattern)
    {
        var files = Directory.GetFiles(folder, pattern);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
