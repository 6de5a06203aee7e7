using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>What a person keeps about an entry of the register.</summary>
/// <param name="Name">1 to 300 characters.</param>
/// <param name="Titles">In any order; at most 50.</param>
/// <param name="Affiliation">Body the speaker belongs to, at most 300 characters, or null.</param>
/// <param name="KnownAs">Other names, which the articles brought in from now on are read by; at most 100.</param>
/// <param name="SameAs">An http or https address that says who this is, or null.</param>
public sealed record SpeakerDetails(
    string Name,
    SpeakerKind Kind,
    IReadOnlyList<HeldTitle> Titles,
    string? Affiliation,
    IReadOnlyList<string> KnownAs,
    string? SameAs)
{
    private const int MostTitles = 50;
    private const int MostNames = 100;

    /// <summary>The same details, tidied and fit to be stored: titles latest first, names once each.</summary>
    /// <exception cref="RuleBrokenException">A field is missing, too long or no address; every fault is told at once.</exception>
    public SpeakerDetails Checked()
    {
        var errors = new List<string>();
        var name = Read(() => Typed.Required(Name, "The name", Speaker.NameLimit, "Give the speaker a name."));
        if (name is not null && Speaker.Normalize(name).Length == 0)
            errors.Add("A name needs at least one letter or figure.");
        if (Kind == SpeakerKind.Article)
            errors.Add("“The article itself” is no kind for an entry of the register.");
        var titles = Titles.Select(title => Read(title.Checked)).OfType<HeldTitle>().ToList();
        var affiliation = Read(() => Typed.Optional(Affiliation, "The affiliation", Speaker.NameLimit));
        var sameAs = Read(() => Typed.WebAddress(SameAs, "The link"));
        var known = new Dictionary<string, string>();
        foreach (var typed in KnownAs)
        {
            var alias = Read(() => Typed.Optional(typed, "An alias", Speaker.NameLimit));
            if (alias is null || Speaker.Normalize(alias) is not { Length: > 0 } key || (name is not null && key == Speaker.Normalize(name)))
                continue;
            if (MentionNames.IsName(alias))
                known.TryAdd(key, alias);
            else
                errors.Add($"“{alias}” is no name: other people are called so too. Leave it out.");
        }

        if (titles.Count > MostTitles)
            errors.Add($"Too many titles: at most {MostTitles}.");
        if (known.Count > MostNames)
            errors.Add($"Too many aliases: at most {MostNames}.");
        return errors.Count > 0
            ? throw new RuleBrokenException([.. errors.Distinct()])
            : new SpeakerDetails(
                name!,
                Kind,
                [.. titles.OrderByDescending(title => title.To?.Last ?? DateOnly.MaxValue).ThenByDescending(title => title.From?.First ?? DateOnly.MinValue)],
                affiliation,
                [.. known.Values],
                sameAs);

        T? Read<T>(Func<T?> read)
            where T : class
        {
            try
            {
                return read();
            }
            catch (RuleBrokenException broken)
            {
                errors.AddRange(broken.Errors);
                return null;
            }
        }
    }
}
