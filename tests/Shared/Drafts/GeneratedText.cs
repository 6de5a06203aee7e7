namespace FactCheck.Shared.Drafts;

/// <summary>
/// Makes up news of one small country from few words, so that many runs of words stand in it several times: harder to tell
/// apart than what people write. The same seed gives the same text.
/// </summary>
internal sealed class GeneratedText(Random random)
{
    private static readonly string[] Names = ["Orla Venn", "Tomas Reke", "Ines Calder", "Piet Marlow", "Dana Ostrow", "Yusuf Lant", "Greta Holm", "Samir Vale"];
    private static readonly string[] Roles = ["the minister", "the mayor", "a spokesman", "the auditor", "the union", "the operator", "the court", "the regulator"];
    private static readonly string[] Things = ["the harbour", "the clinic", "the rail line", "the water plant", "the school board", "the housing fund", "the power grid", "the bus fleet", "the grain store", "the ferry"];
    private static readonly string[] Did = ["cost", "served", "lost", "employed", "received", "needed", "reported", "reached"];
    private static readonly string[] Counted = ["million crowns", "passengers", "workers", "tons", "households", "percent of its budget", "patients", "days of delay"];
    private static readonly string[] When = ["last year", "in March", "since 2019", "before the vote", "over the winter", "in the second quarter", "after the flood", "this week"];
    private static readonly string[] Where = ["in the north", "along the coast", "in the capital", "near the border", "across the valley", "on the islands"];
    private static readonly string[] Said = ["said", "told reporters", "wrote in a report", "argued", "confirmed", "denied that"];
    private static readonly string[] Because = ["because repairs were late", "although the law forbids it", "which nobody had expected", "while prices kept rising", "as the contract required", "despite a warning from engineers"];

    /// <summary>What stands in any such text, word for word.</summary>
    private static readonly string[] Stock = ["Nobody was available for comment.", "The figures are provisional.", "A decision is expected soon.", "Both sides declined to give details."];

    public List<List<DraftWordText>> Paragraph()
    {
        var sentences = new List<List<DraftWordText>>();
        for (var count = random.Next(2, 6); count > 0; count--)
            sentences.Add(Words(random.Next(12) == 0 ? Any(Stock) : Sentence()));
        return sentences;
    }

    /// <summary>A word that can stand for any other.</summary>
    public DraftWordText Word() => new(Any(random.Next(3) == 0 ? [Number()] : [.. Did, "new", "large", "former", "public", "only", "about", "nearly"]));

    public static List<DraftWordText> Words(string sentence) => [.. sentence.Split(' ').Select(word => new DraftWordText(word))];

    public string Sentence() => random.Next(5) switch
    {
        0 => $"{Capital(Any(Things))} {Any(Did)} {Number()} {Any(Counted)} {Any(When)}, {Any(Names)} {Any(Said)}.",
        1 => $"“{Capital(Any(Things))} {Any(Did)} {Number()} {Any(Counted)} {Any(Where)},” {Any(Roles)} {Any(Said)} {Any(When)}.",
        2 => $"{Capital(Any(When))}, {Any(Roles)} {Any(Said)} {Any(Things)} {Any(Did)} {Number()} {Any(Counted)}, {Any(Because)}.",
        3 => $"{Any(Names)} {Any(Said)} that {Any(Things)} {Any(Where)} {Any(Did)} more {Any(Counted)} than {Any(Things)}, {Any(Because)}.",
        _ => $"{Capital(Any(Things))} — once part of {Any(Things)} — {Any(Did)} {Number()} {Any(Counted)} {Any(Where)} {Any(When)}.",
    };

    private string Number() => random.Next(3) switch
    {
        0 => $"{random.Next(2, 99)}",
        1 => $"{random.Next(1, 99)}.{random.Next(10)}",
        _ => $"{random.Next(1, 99)},{random.Next(1000):000}",
    };

    private string Any(string[] of) => of[random.Next(of.Length)];

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
