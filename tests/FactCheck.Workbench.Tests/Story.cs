using System.Text;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Extraction.Pipeline;
using FactCheck.Workbench.Intake;

namespace FactCheck.Workbench.Tests;

/// <summary>Writes an article line by line together with what the program is to find in it.</summary>
public sealed class Story
{
    private readonly StringBuilder text = new();
    private readonly List<ExtractedSentence> sentences = [];
    private readonly List<ExtractedAttribution> attributions = [];
    private readonly List<ExtractedClaim> claims = [];
    private readonly string title;
    private readonly string filed;
    private string? notice;

    /// <param name="draftOf">The story this is another draft of, or null.</param>
    public Story(string title = "Harbour vote divides the council", Story? draftOf = null)
    {
        this.title = title;
        // No two stories have the same text, so that none is taken for a second upload.
        filed = draftOf?.filed ?? $"Filed as {Guid.NewGuid():N}.";
        Line(filed);
    }

    /// <summary>Three claims: 1 of the article's own, 2 and 3 quoted from Mara Lind.</summary>
    public static Story Usual() => new Story()
        .Claim("The harbour cost 40 million euros.", 0.9, ("40 million euros", 40_000_000, "EUR"))
        .Quote("“The harbour will pay for itself,”", "said", Person("Mara Lind", "the mayor"), 0.5)
        .Quote("“Nobody asked the fishermen,”", "said", Person("Mara Lind", "the mayor"), 0.2)
        .Outside("READ MORE: all about the harbour");

    public static ExtractedSpeaker Person(string name, string? title = null, params string[] aliases) =>
        new(name, title, SpeakerKind.Person, aliases, "Named before the reporting verb", 0.9);

    /// <summary>A sentence in which nothing is found.</summary>
    public Story Line(string words)
    {
        Append(words, outside: false);
        return this;
    }

    public Story Outside(string words)
    {
        Append(words, outside: true);
        return this;
    }

    /// <summary>A claim in the article's own voice.</summary>
    public Story Claim(string words, double worth = 0.5, params (string Words, decimal Value, string? Unit)[] figures)
    {
        var span = Append(words, outside: false);
        Find(span, figures.Length > 0 ? ClaimKind.Quantity : ClaimKind.Event, words, worth, null, figures);
        return this;
    }

    /// <summary>A quotation with the claim in it, then cue and speaker: “…” said Mara Lind.</summary>
    /// <param name="source">The article's words for the speaker ("she"), where they are not the name.</param>
    public Story Quote(string words, string cue, ExtractedSpeaker speaker, double worth = 0.5, string? outlet = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(cue);
        ArgumentNullException.ThrowIfNull(speaker);
        source ??= speaker.Name;
        var line = Append($"{words} {cue} {source}.", outside: false);
        var content = new TextSpan(line.Start, words.Length);
        var said = new TextSpan(content.End + 1, cue.Length);
        var id = $"a{attributions.Count + 1}";
        attributions.Add(new ExtractedAttribution(
            id,
            QuoteKind.Direct,
            [content],
            [said],
            [new TextSpan(said.End + 1, source.Length)],
            [speaker],
            outlet,
            0.8,
            ["Quotation marks"]));
        Find(content, ClaimKind.Position, words, worth, id, []);
        return this;
    }

    /// <summary>The text could not be searched, for this reason.</summary>
    public Story Unsearched(string why)
    {
        notice = why;
        return this;
    }

    public (ArticleDraft Draft, ExtractionResult Found) Build()
    {
        var whole = text.ToString();
        return (
            new ArticleDraft(title, "The Daily Ledger", "Jo Marsh", new DateOnly(2026, 3, 1), "https://ledger.example/harbour", whole, null),
            new ExtractionResult(whole.Length, Core.Articles.Revision.Hash(whole), sentences, attributions, claims) { Notice = notice });
    }

    private void Find(
        TextSpan span, ClaimKind kind, string words, double worth, string? attribution, (string Words, decimal Value, string? Unit)[] figures) =>
        claims.Add(new ExtractedClaim(
            $"c{claims.Count + 1}",
            [span],
            kind,
            [
                .. figures.Select(figure => new ExtractedFigure(
                    new TextSpan(span.Start + words.IndexOf(figure.Words, StringComparison.Ordinal), figure.Words.Length),
                    figure.Value,
                    figure.Unit)),
            ],
            attribution,
            worth,
            ["Has a figure"]));

    private TextSpan Append(string words, bool outside)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        var span = new TextSpan(text.Length, words.Length);
        text.Append(words);
        sentences.Add(new ExtractedSentence(span, outside));
        return span;
    }
}
