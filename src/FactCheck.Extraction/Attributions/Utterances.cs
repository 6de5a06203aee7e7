using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Attributions;

/// <summary>Tells quotations that are speech by themselves from words woven into a sentence, scare quotes, titles and mottos.</summary>
internal static class Utterances
{
    public static bool StandsAlone(
        Scene scene, Quotation quotation, int first, int end, Paragraph paragraph, bool cueFollows, bool continuesSplit)
    {
        TextDocument document = scene.Document;
        if (quotation.ContinuesPrevious) return true;
        string text = document.Text;
        int words = 0;
        for (int i = first; i < end; i++)
            if (document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        if (words == 0) return false;

        char lastInside = LastVisible(text, quotation);
        bool endsStop = lastInside is '.' or ',' or '!' or '?' or '\u2026' or '\u2014' or '\u2013' or '-' || !quotation.Closed;
        bool startsHigh = StartsHigh(text, quotation);
        if (first == paragraph.FirstToken || StartsSentence(document, first))
        {
            if (end >= paragraph.EndToken) return endsStop || words >= 4;
            if (!cueFollows) return endsStop && (continuesSplit || StartsSentence(document, end));
            return endsStop || scene.IsMark(end, ',') || (words >= 2 && IsVerbNext(scene, end));
        }

        int before = first - 1;
        if (scene.IsMark(before, ':')) return words >= 3 || endsStop;
        if (scene.IsMark(before, ',')) return continuesSplit || (startsHigh && (endsStop || cueFollows) && words >= 2);
        if (scene.IsDash(before)) return continuesSplit && endsStop;
        bool cueBefore = ReportingVerbs.Find(scene.Word(before)) is not null && scene.IsWord(before);
        return cueBefore && startsHigh && words >= 3;
    }

    private static bool IsVerbNext(Scene scene, int token) => ReportingVerbs.Find(scene.Word(token)) is { Form: VerbForm.Past or VerbForm.Third };

    private static bool StartsSentence(TextDocument document, int token) =>
        document.Sentences[document.SentenceOfToken(token)].FirstToken == token
        || (token > 0 && document.Tokens[token - 1].Kind == TokenKind.QuotationMark && document.Text[document.Tokens[token - 1].Start] is not ('(' or '['));

    private static char LastVisible(string text, Quotation quotation)
    {
        int at = quotation.Inner.End - 1;
        while (at > quotation.Inner.Start && (char.IsWhiteSpace(text[at]) || QuotationMarks.IsMark(text[at]))) at--;
        return text[at];
    }

    private static bool StartsHigh(string text, Quotation quotation)
    {
        for (int i = quotation.Inner.Start; i < quotation.Inner.End; i++)
            if (char.IsLetterOrDigit(text[i])) return !char.IsLower(text[i]);
        return false;
    }
}
