using FactCheck.Core.Text;

namespace FactCheck.Core.Attributions;

/// <summary>A title and when it was held.</summary>
/// <param name="Title">"Foreign minister": 1 to 300 characters.</param>
/// <param name="From">Null where nobody knows.</param>
/// <param name="To">Null where it is held still.</param>
public sealed record HeldTitle(string Title, PartialDate? From, PartialDate? To)
{
    /// <summary>"foreign minister, 1990 to January 1996", "mayor, since 2019", "mayor, until 2019".</summary>
    public string Say() => (From, To) switch
    {
        ({ } from, { } to) => from == to ? $"{Title}, {from.Say()}" : $"{Title}, {from.Say()} to {to.Say()}",
        ({ } from, null) => $"{Title}, since {from.Say()}",
        (null, { } to) => $"{Title}, until {to.Say()}",
        _ => Title,
    };

    internal HeldTitle Checked()
    {
        if (From is { } from && To is { } to && to.Last < from.First)
            throw new RuleBrokenException($"“{Title}” ends ({to.Say()}) before it begins ({from.Say()}). Correct one of the two.");
        return this with { Title = Typed.Required(Title, "The title", Speaker.NameLimit, "Give the title its words, or remove its line.") };
    }
}
