using FactCheck.Core.Attributions;
using FactCheck.Core.Text;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>Puts those who passed the words on in order, the one nearest the reader first.</summary>
internal sealed class OutletChains(TextDocument document, OutletFinder outlets, SourceReader sources)
{
    // Attributions inside one another stand next to each other in text order.
    private const int Neighbours = 4;

    // Who told whom stands at the beginning of what an outlet reports.
    private const int Reach = 40;

    /// <summary>The results with their chains, and with the speaker an outlet reports where that is all the sentence says.</summary>
    public ResolvedSource[] Link(IReadOnlyList<FoundAttribution> found, List<Reading>[] readings, ResolvedSource[] resolved)
    {
        var linked = new ResolvedSource[found.Count];
        for (int i = 0; i < found.Count; i++)
        {
            ResolvedSource one = resolved[i];
            var chain = new List<string>(one.OutletChain);
            if (Carrier(i) is { } carrier)
            {
                if (Teller(i) is { } told && !IsInner(i))
                {
                    int first = document.TokenAt(found[i].Content[0].Start);
                    readings[i] = [.. sources.Read(first, told.Verb, null).Select(r => r with
                    {
                        Reason = $"{carrier} reports what was told to {told.Outlet}", Confidence = Math.Min(r.Confidence, 0.6),
                    })];
                    chain.Add(told.Outlet);
                    one = one with { Outlet = told.Outlet };
                }
                else if (outlets.Cited(found[i]) is { } cited)
                {
                    chain.Add(cited);
                }
            }
            else if ((Outer(i) ?? outlets.ReporterOf(found[i])) is { } outer && !chain.Contains(outer))
            {
                chain.Insert(0, outer);
                one = one with { Outlet = one.Outlet ?? outer };
            }

            linked[i] = one with { OutletChain = chain, Reasons = chain.Count > 1 ? [.. one.Reasons, $"Passed on: {string.Join(", from ", chain)}"] : one.Reasons };
        }

        return linked;

        // The outlet that speaks for itself in this attribution.
        string? Carrier(int i) => readings[i] is [{ Kind: SpeakerKind.Organization } body] && OutletFinder.CarriesNews(body) ? body.Name : null;

        (string Outlet, int Verb)? Teller(int i)
        {
            if (found[i].Content.Count == 0) return null;
            TextSpan content = found[i].Content[0];
            int first = document.TokenAt(content.Start);
            return outlets.ToldIn(first, Math.Min(first + Reach, document.TokenAt(content.End - 1) + 1));
        }

        // Another attribution says already what was told.
        bool IsInner(int i) => Near(i).Any(j => resolved[j].Outlet is not null && Holds(found[i], found[j]));

        string? Outer(int i) => Near(i).Where(j => Holds(found[j], found[i])).Select(Carrier).FirstOrDefault(static c => c is not null);

        IEnumerable<int> Near(int i) =>
            Enumerable.Range(Math.Max(0, i - Neighbours), Math.Min(found.Count, i + Neighbours + 1) - Math.Max(0, i - Neighbours)).Where(j => j != i);
    }

    private static bool Holds(FoundAttribution outer, FoundAttribution inner) =>
        inner.Cue.Count > 0 && outer.Content.Any(span => span.Contains(inner.Cue[0]));
}
