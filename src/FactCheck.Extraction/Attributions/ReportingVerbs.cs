using System.Collections.Frozen;

namespace FactCheck.Extraction.Attributions;

/// <summary>The verbs that report speech, writing and thought, in all their forms.</summary>
internal static class ReportingVerbs
{
    private const VerbUses Say = VerbUses.Quote | VerbUses.That | VerbUses.Bare;
    private const VerbUses Clause = VerbUses.Quote | VerbUses.That;
    private const VerbUses Judge = VerbUses.Object;
    private const VerbUses Think = VerbUses.That | VerbUses.Bare | VerbUses.Thought;

    private static readonly (VerbUses Uses, string Lemmas)[] Groups =
    [
        (Say, "say add argue insist claim note explain warn allege assert contend believe tweet joke quip reiterate testify concede caution lament opine vow"),
        (Clause, "write state announce report declare admit acknowledge maintain observe remark reply respond answer reveal disclose confirm deny predict suggest stress "
            + "emphasize emphasise post recall conclude complain boast agree proclaim profess recount retort scoff speculate theorize underline underscore venture "
            + "wonder exclaim fume hint imply shout yell cry whisper mutter mention guess reason point affirm attest swear repeat counter comment muse theorise tout estimate forecast"),
        (VerbUses.Quote, "ask continue begin laugh sigh snap gush thunder intone chant scream rant demand urge promise pledge read praise condemn inquire interject enthuse bellow growl murmur offer tease conclude"),
        (Clause | VerbUses.Addressee, "tell"),
        (VerbUses.That | VerbUses.Addressee, "inform assure remind notify convince brief advise"),
        (VerbUses.Addressee | VerbUses.That, "promise warn"),
        (Think, "think fear hope suspect doubt worry believe feel"),
        (VerbUses.That | VerbUses.Infinitive, "promise pledge vow agree threaten swear hope demand propose"),
        (VerbUses.That, "recommend decide insist demand rule charge vote argue"),
        (Judge, "condemn criticize criticise praise hail laud blast slam denounce describe brand label dub characterize characterise dismiss reject decry deplore deride "
            + "mock defend welcome applaud blame accuse lambast lambaste rebuke chide tout question deny refute dispute acknowledge confirm admit stress underline emphasize "
            + "emphasise reiterate predict predict call commend castigate excoriate berate bemoan ridicule disavow downplay"),
        (VerbUses.Order, "urge ask order press implore beg encourage advise warn tell call"),
        (VerbUses.Infinitive, "refuse offer want"),
        (VerbUses.None, "speak talk refer object apologize apologise"),
        (VerbUses.Finding | VerbUses.That, "find show indicate suggest conclude reveal estimate report"),
    ];

    // base third past participle gerund
    private static readonly string[] Irregular =
    [
        "say says said said saying", "tell tells told told telling", "write writes wrote written writing", "think thinks thought thought thinking",
        "begin begins began begun beginning", "swear swears swore sworn swearing", "find finds found found finding", "show shows showed shown showing",
        "feel feels felt felt feeling", "read reads read read reading", "admit admits admitted admitted admitting", "slam slams slammed slammed slamming",
        "quip quips quipped quipped quipping", "snap snaps snapped snapped snapping", "dub dubs dubbed dubbed dubbing", "beg begs begged begged begging",
        "speak speaks spoke spoken speaking", "refer refers referred referred referring",
    ];

    private static readonly FrozenSet<string> WithPreposition = (
        "speak of,speak about,talk about,talk of,refer to,object to,apologize for,apologise for,warn of,warn against,warn about,complain of,complain about,boast of,boast about,"
        + "call for,call on,insist on,point to,hint at,agree with,agree to,comment on,worry about,lie about,joke about,brag about,inquire about,ask for,ask about,argue for,argue against,"
        + "believe in,hope for,decide on,rail against,push for,respond to,react to,reply to,dream of,think of,think about,admit to").Split(',').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ReportingVerb> Forms = Build();

    private static readonly FrozenDictionary<string, ReportingVerb>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The verb that <paramref name="word"/> is a form of, or null. Case is ignored.</summary>
    public static ReportingVerb? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out ReportingVerb? verb) ? verb : null;

    /// <summary>Whether verb and preposition report together ("warned of").</summary>
    public static bool JoinsPreposition(ReportingVerb verb, ReadOnlySpan<char> preposition) =>
        WithPreposition.Contains($"{verb.Lemma} {preposition}");

    private static FrozenDictionary<string, ReportingVerb> Build()
    {
        var uses = new Dictionary<string, VerbUses>();
        foreach ((VerbUses group, string lemmas) in Groups)
            foreach (string lemma in lemmas.Split(' '))
                uses[lemma] = uses.GetValueOrDefault(lemma) | group;

        Dictionary<string, string[]> irregular = Irregular.Select(static line => line.Split(' ')).ToDictionary(static forms => forms[0]);
        var forms = new Dictionary<string, ReportingVerb>(StringComparer.OrdinalIgnoreCase);
        foreach ((string lemma, VerbUses use) in uses)
        {
            string[] inflected = irregular.GetValueOrDefault(lemma) ?? Inflect(lemma);
            for (int i = 0; i < inflected.Length; i++)
                forms.TryAdd(inflected[i], new ReportingVerb(lemma, (VerbForm)i, use));
        }

        // "said" is a past far more often than a participle; "read" likewise.
        return forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string[] Inflect(string lemma)
    {
        char last = lemma[^1], before = lemma[^2];
        if (last == 'e') return [lemma, lemma + "s", lemma + "d", lemma + "d", lemma[..^1] + "ing"];
        if (last == 'y' && before is not ('a' or 'e' or 'o' or 'u'))
            return [lemma, lemma[..^1] + "ies", lemma[..^1] + "ied", lemma[..^1] + "ied", lemma + "ing"];
        bool hisses = last is 's' or 'x' or 'z' || lemma.EndsWith("sh", StringComparison.Ordinal) || lemma.EndsWith("ch", StringComparison.Ordinal);
        return [lemma, lemma + (hisses ? "es" : "s"), lemma + "ed", lemma + "ed", lemma + "ing"];
    }
}
