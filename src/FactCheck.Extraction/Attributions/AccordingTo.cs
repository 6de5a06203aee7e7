namespace FactCheck.Extraction.Attributions;

/// <summary>"According to the ministry", before, after or inside what it reports.</summary>
internal static class AccordingTo
{
    private static readonly ReportingVerb Phrase = new("according to", VerbForm.Base, VerbUses.Quote | VerbUses.That);

    /// <summary>The phrase that starts at <paramref name="token"/>, or null.</summary>
    public static CueMatch? At(Scene scene, int token, int limit)
    {
        if (token + 2 >= limit || !scene.Is(token, "according") || !scene.Is(token + 1, "to") || scene.IsQuoted(token)) return null;
        int end = token + 2;
        int reach = Math.Min(limit, end + 40);
        while (end < reach && !scene.IsQuoted(end) && !Ends(scene, end)) end++;
        if (end == token + 2) return null;
        if (end + 1 < reach && scene.IsMark(end, ',') && !scene.IsQuoted(end + 1)
            && IsShortAside(scene, end + 1, limit, LeadsSentence(scene, token), out int close))
            end = close;
        var cue = new Cue(token, token + 2, scene.Document.SentenceOfToken(token), Phrase, Passive: false);
        return new CueMatch(cue, (token + 2, end), end, 0.9, Inverted: true);
    }

    private static bool Ends(Scene scene, int at) =>
        (scene.IsPunctuation(at) && !scene.IsMark(at, '(') && !scene.IsMark(at, ')'))
        || scene.Is(at, "which") || scene.Is(at, "while") || scene.Is(at, "but") || scene.Is(at, "because");

    // "according to Jane Roe, a lawyer at the firm, the plan": the aside closes with a comma and holds no verb.
    private static bool IsShortAside(Scene scene, int first, int limit, bool leads, out int close)
    {
        close = first;
        if (!(scene.Is(first, "a") || scene.Is(first, "an") || scene.Is(first, "the"))) return false;
        int reach = Math.Min(limit, first + 14);
        while (close < reach && !scene.IsQuoted(close) && !scene.IsPunctuation(close))
        {
            if (scene.IsIn(close, ClosedWords.Auxiliaries) && !scene.IsPossessive(close)) return false;
            close++;
        }

        return close < reach && (scene.IsMark(close, ',') || (!leads && scene.IsMark(close, '.')));
    }

    private static bool LeadsSentence(Scene scene, int token) =>
        token - scene.Document.Sentences[scene.Document.SentenceOfToken(token)].FirstToken <= 1;
}
