using System.Text;
using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>An entry of the desk's register: whoever is behind what articles report, over all articles.</summary>
public sealed class Speaker
{
    /// <summary>Most UTF-16 code units a name may have; longer mentions are cut.</summary>
    public const int NameLimit = 300;

    private Speaker()
    {
    }

    public Speaker(string name, SpeakerKind kind)
    {
        Name = Cut(name);
        NormalizedName = Normalize(name);
        Kind = kind;
    }

    public int Id { get; private set; }

    /// <summary>Fullest name, as the article that brought the speaker in gives it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What two spellings of one name have in common; with <see cref="Kind"/> it is unique.</summary>
    public string NormalizedName { get; private set; } = "";

    public SpeakerKind Kind { get; private set; }

    /// <summary>Title as last given, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>Other mentions met so far ("Kozyrev"), in order of appearance.</summary>
    public IReadOnlyList<string> Aliases { get; private set; } = [];

    /// <summary>Adds what one more article says about the speaker.</summary>
    public void Meet(string? title, IEnumerable<string> aliases)
    {
        Title = string.IsNullOrWhiteSpace(title) ? Title : Cut(title);
        var known = new HashSet<string>(Aliases, StringComparer.OrdinalIgnoreCase) { Name };
        var met = aliases.Select(Cut).Where(alias => alias.Length > 0 && known.Add(alias)).ToList();
        if (met.Count > 0)
            Aliases = [.. Aliases, .. met];
    }

    /// <summary>
    /// Lower case, one form of each letter and apostrophe, no full stops after initials, single blanks:
    /// "Robert L. Wilkie" and "ROBERT L WILKIE" are the same.
    /// </summary>
    public static string Normalize(string name)
    {
        var normalized = new StringBuilder(name.Length);
        foreach (var letter in Typed.Storable(name).Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (letter is '.')
                continue;
            if (char.IsWhiteSpace(letter))
            {
                if (normalized.Length > 0 && normalized[^1] != ' ')
                    normalized.Append(' ');
            }
            else
            {
                normalized.Append(letter is '’' or 'ʼ' or '‘' ? '\'' : letter);
            }
        }

        return Cut(normalized.ToString());
    }

    private static string Cut(string value)
    {
        var trimmed = Typed.Storable(value.Trim());
        return trimmed.Length <= NameLimit ? trimmed : Typed.Storable(trimmed[..NameLimit]).TrimEnd();
    }
}
