using FactCheck.Core;
using FactCheck.Core.Attributions;

namespace FactCheck.Web.Components.Pages.Speakers;

/// <summary>What a person has typed about an entry of the register.</summary>
public sealed class SpeakerDraft
{
    public string Name { get; set; } = "";

    public SpeakerKind Kind { get; set; }

    public List<TitleDraft> Titles { get; } = [];

    public string? Affiliation { get; set; }

    /// <summary>One a line.</summary>
    public string Aliases { get; set; } = "";

    public string? SameAs { get; set; }

    public static SpeakerDraft Of(SpeakerDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var draft = new SpeakerDraft
        {
            Name = details.Name,
            Kind = details.Kind,
            Affiliation = details.Affiliation,
            Aliases = string.Join('\n', details.KnownAs),
            SameAs = details.SameAs,
        };
        draft.Titles.AddRange(details.Titles.Select(title => new TitleDraft { Title = title.Title, From = title.From?.ToString(), To = title.To?.ToString() }));
        return draft;
    }

    /// <summary>The details typed; a line of titles in which nothing is typed does not count.</summary>
    /// <exception cref="RuleBrokenException">A date is none; each is named.</exception>
    public SpeakerDetails ToDetails()
    {
        var errors = new List<string>();
        var titles = Titles
            .Where(title => !title.IsEmpty)
            .Select(title => new HeldTitle(title.Title ?? "", Date(title.From), Date(title.To)))
            .ToList();
        return errors.Count > 0
            ? throw new RuleBrokenException(errors)
            : new SpeakerDetails(Name, Kind, titles, Affiliation, Aliases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), SameAs);

        PartialDate? Date(string? typed)
        {
            try
            {
                return PartialDate.Read(typed);
            }
            catch (RuleBrokenException broken)
            {
                errors.AddRange(broken.Errors);
                return null;
            }
        }
    }
}
