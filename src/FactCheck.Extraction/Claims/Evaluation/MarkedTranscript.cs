using System.Globalization;

namespace FactCheck.Extraction.Claims.Evaluation;

/// <summary>A debate or speech, a sentence a line, each marked as worth checking or not.</summary>
/// <param name="Name">Of its file, without the ending.</param>
public sealed record MarkedTranscript(string Name, IReadOnlyList<MarkedSentence> Sentences)
{
    /// <summary>Reads every .tsv file of a folder, in the order of their names: line, speaker, sentence, 0 or 1, separated by tabs.</summary>
    /// <exception cref="FormatException">A line is not of that form.</exception>
    /// <exception cref="IOException">The folder can't be read.</exception>
    public static IReadOnlyList<MarkedTranscript> ReadAll(string folder)
    {
        var files = Directory.GetFiles(folder, "*.tsv");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.Select(Read)];
    }

    private static MarkedTranscript Read(string file)
    {
        var sentences = new List<MarkedSentence>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            var fields = line.Split('\t');
            if (fields.Length != 4 || !int.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out var mark))
                throw new FormatException($"{Path.GetFileName(file)} line {sentences.Count + 1} is not line, speaker, sentence and 0 or 1, separated by tabs.");
            sentences.Add(new MarkedSentence(fields[1], fields[2], mark != 0));
        }

        return new MarkedTranscript(Path.GetFileNameWithoutExtension(file), sentences);
    }
}
