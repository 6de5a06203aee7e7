using System.Text;
using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>
/// An entry of the desk's register: whoever is behind what articles report, over all articles. Two people may have the same
/// name. An entry that was merged into another stays, so that it can be taken out again and its name still leads there.
/// </summary>
public sealed partial class Speaker
{
    /// <summary>Most UTF-16 code units a name may have; longer mentions are cut.</summary>
    public const int NameLimit = 300;

    private readonly List<SpeakerAlias> knownAs = [];

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

    /// <summary>Fullest name, as the article that brought the speaker in gives it or a person corrected it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What two spellings of one name have in common.</summary>
    public string NormalizedName { get; private set; } = "";

    public SpeakerKind Kind { get; private set; }

    /// <summary>The latest of <see cref="Titles"/>; without any, the title an article gave last, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>As a person keeps them, latest first; empty where nobody did.</summary>
    public IReadOnlyList<HeldTitle> Titles { get; private set; } = [];

    public string? Affiliation { get; private set; }

    /// <summary>An http or https address that says who this is, or null.</summary>
    public string? SameAs { get; private set; }

    /// <summary>Other mentions the program met so far ("Kozyrev"), in order of appearance; they name nobody in other articles.</summary>
    public IReadOnlyList<string> Aliases { get; private set; } = [];

    /// <summary>Other names a person gave, by which articles are read. Has to be loaded.</summary>
    public IReadOnlyList<SpeakerAlias> KnownAs => knownAs;

    /// <summary>The entry that took this one’s place, never one that is merged itself; null while it stands.</summary>
    public int? MergedIntoId { get; private set; }

    /// <summary>It was made by a change that was taken back.</summary>
    public bool IsRemoved { get; private set; }

    /// <summary>Changes with every change a person makes.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>Whether claims can be given to it.</summary>
    public bool Stands => MergedIntoId is null && !IsRemoved;

    /// <summary>Its state, to come back to. <see cref="KnownAs"/> has to be loaded.</summary>
    public SpeakerState State => new(Details, Title, Aliases, MergedIntoId, IsRemoved);

    /// <summary>What a person keeps about it. <see cref="KnownAs"/> has to be loaded.</summary>
    public SpeakerDetails Details => new(Name, Kind, Titles, Affiliation, [.. knownAs.Select(alias => alias.Name)], SameAs);

    /// <summary>Adds what one more article says about the speaker.</summary>
    public void Meet(string? title, IEnumerable<string> aliases)
    {
        Title = string.IsNullOrWhiteSpace(title) || Titles.Count > 0 ? Title : Cut(title);
        Aliases = Joined(aliases);
    }

    /// <summary>Takes what a person typed.</summary>
    /// <returns>What changed, to follow the person's name ("changed the name from “A” to “B”"); empty where nothing differs.</returns>
    /// <exception cref="RuleBrokenException">A field is missing or wrong.</exception>
    public string Change(SpeakerDetails typed)
    {
        var before = Details;
        var after = typed.Checked();
        var changes = FieldChanges.Describe(
            ("name", before.Name, after.Name),
            ("kind", Word(before.Kind), Word(after.Kind)),
            ("titles", Said(before.Titles), Said(after.Titles)),
            ("affiliation", before.Affiliation, after.Affiliation),
            ("aliases", Listed(before.KnownAs), Listed(after.KnownAs)),
            ("link", before.SameAs, after.SameAs));
        if (changes.Length == 0)
            return changes;
        Take(after);
        if (!before.Titles.SequenceEqual(after.Titles))
            Title = after.Titles.Count > 0 ? after.Titles[0].Title : null;
        Version = Guid.NewGuid();
        return changes;

        static string? Said(IReadOnlyList<HeldTitle> titles) => titles.Count == 0 ? null : string.Join("; ", titles.Select(title => title.Say()));
        static string? Listed(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>Remembers a name for the articles to come; its own name and one it has already change nothing.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Remember(string name)
    {
        var normalized = Normalize(name);
        if (normalized.Length == 0 || normalized == NormalizedName || knownAs.Any(alias => alias.NormalizedName == normalized))
            return false;
        knownAs.Add(new SpeakerAlias(Cut(name)));
        Version = Guid.NewGuid();
        return true;
    }

    /// <summary>Gives a name up, as when another entry is to be found by it.</summary>
    public void Forget(string name)
    {
        if (knownAs.RemoveAll(alias => alias.NormalizedName == Normalize(name)) > 0)
            Version = Guid.NewGuid();
    }

    /// <summary>Lets <paramref name="other"/> take its place; all it was called by leads there, and what the other lacks is taken over.</summary>
    /// <exception cref="RuleBrokenException">One of the two does not stand, or they are the same.</exception>
    public void MergeInto(Speaker other)
    {
        if (other == this)
            throw new RuleBrokenException("These are the same entry. Choose another one to merge it with.");
        if (!Stands || !other.Stands || Kind == SpeakerKind.Article || other.Kind == SpeakerKind.Article)
            throw new RuleBrokenException("One of the two is no longer in the register. Look at the register again.");
        other.Aliases = other.Joined([Name, .. Aliases]);
        var names = knownAs.Select(alias => alias.Name).ToList();
        if (Normalize(Name) != other.NormalizedName && MentionNames.IsName(Name))
            names.Add(Name);
        knownAs.Clear();
        foreach (var name in names)
            other.Remember(name);
        if (other.Titles.Count == 0 && Titles.Count > 0)
            (other.Titles, other.Title) = (Titles, Title);
        else
            other.Title ??= Title;
        other.Affiliation ??= Affiliation;
        other.SameAs ??= SameAs;
        other.Version = Guid.NewGuid();
        MergedIntoId = other.Id;
        Version = Guid.NewGuid();
    }

    /// <summary>Follows the entry it was merged into when that one is merged itself.</summary>
    public void Follow(Speaker other)
    {
        MergedIntoId = other.Id;
        Version = Guid.NewGuid();
    }

    /// <summary>Comes back to a state it had.</summary>
    public void Return(SpeakerState state)
    {
        Take(state.Details);
        (Title, Aliases, MergedIntoId, IsRemoved) = (state.Title, state.Aliases, state.MergedIntoId, state.IsRemoved);
        Version = Guid.NewGuid();
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

    /// <summary>The kind as a word in a sentence.</summary>
    public static string Word(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "person",
        SpeakerKind.Organization => "organization",
        SpeakerKind.Group => "group",
        SpeakerKind.Unnamed => "unnamed source",
        SpeakerKind.Article => "the article itself",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    private void Take(SpeakerDetails details)
    {
        (Name, NormalizedName, Kind) = (details.Name, Normalize(details.Name), details.Kind);
        (Titles, Affiliation, SameAs) = (details.Titles, details.Affiliation, details.SameAs);
        var names = details.KnownAs.ToDictionary(Normalize);
        knownAs.RemoveAll(alias => !names.ContainsKey(alias.NormalizedName));
        foreach (var (key, name) in names)
        {
            if (knownAs.Find(alias => alias.NormalizedName == key) is { } kept)
                kept.Respell(name);
            else
                knownAs.Add(new SpeakerAlias(name));
        }
    }

    private IReadOnlyList<string> Joined(IEnumerable<string> aliases)
    {
        var known = new HashSet<string>(Aliases, StringComparer.OrdinalIgnoreCase) { Name };
        var met = aliases.Select(Cut).Where(alias => alias.Length > 0 && known.Add(alias)).ToList();
        return met.Count == 0 ? Aliases : [.. Aliases, .. met];
    }

    private static string Cut(string value)
    {
        var trimmed = Typed.Storable(value.Trim());
        return trimmed.Length <= NameLimit ? trimmed : Typed.Storable(trimmed[..NameLimit]).TrimEnd();
    }
}
