using System.Text;
using FactCheck.Core.Text;

namespace FactCheck.Shared.Drafts;

/// <summary>A made-up text with claims in it, and a draft of it in which a share of the paragraphs was edited.</summary>
internal sealed class EditedDraft
{
    private readonly Random random;
    private readonly GeneratedText source;

    private EditedDraft(Random random) => (this.random, source) = (random, new GeneratedText(random));

    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    public IReadOnlyList<TrackedClaim> Claims { get; private set; } = [];

    /// <param name="claims">One in every sentence, so the text has as many sentences.</param>
    /// <param name="share">Of the paragraphs that are edited, 0 to 1.</param>
    public static EditedDraft Make(int seed, int claims, double share)
    {
#pragma warning disable CA5394 // Nothing is kept secret with it.
        var draft = new EditedDraft(new Random(seed));
#pragma warning restore CA5394
        draft.Build(claims, share);
        return draft;
    }

    private void Build(int claims, double share)
    {
        var paragraphs = new List<List<List<DraftWordText>>>();
        for (var sentences = 0; sentences < claims; sentences += paragraphs[^1].Count)
            paragraphs.Add(source.Paragraph());
        var chosen = paragraphs.SelectMany(paragraph => paragraph).Take(claims).Select(Claimed).ToList();
        (Before, var stood) = Write(paragraphs);
        foreach (var paragraph in paragraphs.OrderBy(_ => random.Next()).Take((int)(share * paragraphs.Count)).ToList())
            Edit(paragraphs, paragraph);
        (After, var stands) = Write(paragraphs);
        Claims =
        [
            .. chosen.Select(words =>
            {
                var left = words.Where(stands.ContainsKey).ToList();
                var after = left.Count == 0 ? null : (TextSpan?)TextSpan.FromBounds(stands[left[0]].Span.Start, stands[left[^1]].Span.End);
                var survives = left.Count == words.Count && stands[left[^1]].Order - stands[left[0]].Order == words.Count - 1;
                return new TrackedClaim(TextSpan.FromBounds(stood[words[0]].Span.Start, stood[words[^1]].Span.End), after, survives);
            }),
        ];
    }

    /// <summary>The words of a claim: a sentence, or a run of five or more of its words.</summary>
    private List<DraftWordText> Claimed(List<DraftWordText> sentence)
    {
        var length = sentence.Count <= 5 || random.Next(2) == 0 ? sentence.Count : random.Next(5, sentence.Count);
        return Trimmed(sentence.GetRange(random.Next(sentence.Count - length + 1), length));
    }

    private static List<DraftWordText> Trimmed(List<DraftWordText> words)
    {
        while (words[0].Text == "—")
            words.RemoveAt(0);
        while (words[^1].Text == "—")
            words.RemoveAt(words.Count - 1);
        return words;
    }

    private void Edit(List<List<List<DraftWordText>>> paragraphs, List<List<DraftWordText>> paragraph)
    {
        var at = paragraphs.IndexOf(paragraph);
        // Merged into its neighbour by now.
        if (at < 0)
            return;
        switch (random.Next(8))
        {
            case 0 or 1 or 2:
                for (var times = random.Next(1, 4); times > 0; times--)
                    Change(paragraph[random.Next(paragraph.Count)]);
                break;
            case 3:
                paragraphs.RemoveAt(at);
                paragraphs.Insert(random.Next(paragraphs.Count + 1), paragraph);
                if (random.Next(2) == 0)
                    Change(paragraph[random.Next(paragraph.Count)]);
                break;
            case 4 when at + 1 < paragraphs.Count:
                paragraph.AddRange(paragraphs[at + 1]);
                paragraphs.RemoveAt(at + 1);
                break;
            case 5 when paragraph.Count > 1:
                var cut = random.Next(1, paragraph.Count);
                paragraphs.Insert(at + 1, paragraph[cut..]);
                paragraph.RemoveRange(cut, paragraph.Count - cut);
                break;
            case 6 when paragraphs.Count > 1:
                paragraphs.RemoveAt(at);
                break;
            default:
                paragraph.Insert(random.Next(paragraph.Count + 1), GeneratedText.Words(source.Sentence()));
                paragraph.RemoveAt(random.Next(paragraph.Count));
                break;
        }
    }

    private void Change(List<DraftWordText> sentence)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(sentence.Count);
            switch (random.Next(4))
            {
                case 0 when sentence.Count > 4:
                    sentence.RemoveAt(at);
                    break;
                case 1:
                    sentence.Insert(at, source.Word());
                    break;
                default:
                    sentence[at] = source.Word();
                    break;
            }
        }
    }

    /// <summary>The text, and for each word where it stands and as which.</summary>
    private static (string Text, Dictionary<DraftWordText, (TextSpan Span, int Order)> Stands) Write(List<List<List<DraftWordText>>> paragraphs)
    {
        var text = new StringBuilder();
        var stands = new Dictionary<DraftWordText, (TextSpan, int)>();
        foreach (var paragraph in paragraphs)
        {
            foreach (var word in paragraph.SelectMany(sentence => sentence))
            {
                stands.Add(word, (new TextSpan(text.Length, word.Text.Length), stands.Count));
                text.Append(word.Text).Append(' ');
            }

            text.Length -= text.Length > 0 ? 1 : 0;
            text.Append("\n\n");
        }

        return (text.ToString().TrimEnd(), stands);
    }
}
