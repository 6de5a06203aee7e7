using FactCheck.Extraction.Tagging;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Model;

/// <summary>
/// Hashed features of the tokens of one chunk for telling cues: words, endings, shapes and parts of speech around a
/// token, how often its word reports, where it stands to quotations, its sentence and the likely cues beside it.
/// Nothing is read beyond a paragraph. Keeps its memory between chunks; one for each thread.
/// </summary>
internal sealed class CueFeatures(Vocabulary vocabulary)
{
    /// <summary>The most features of a token.</summary>
    public const int Most = 112;

    // So many empty places on each side of a paragraph stand for its edges.
    private const int Pad = 3;

    private readonly uint _that = (uint)vocabulary.RowOf("that") + 1;
    private int[] _place = [];
    private CueForm[] _forms = [];

    /// <summary>Number of tokens of the chunk last read.</summary>
    public int Length { get; private set; }

    /// <summary>Reads a chunk.</summary>
    /// <param name="rows">Its [tokens × slots] rows of the network's tables.</param>
    public void Read(TextDocument document, TokenFeatures features, Chunk chunk, ReadOnlySpan<int> rows)
    {
        Length = chunk.Tokens.Length;
        var needed = Length + (Pad * (chunk.Paragraphs.Length + 1));
        if (_forms.Length < needed)
            _forms = new CueForm[needed];
        if (_place.Length < Length)
            _place = new int[Length];
        _forms.AsSpan(0, needed).Clear();
        var place = Pad;
        foreach (var paragraph in chunk.Paragraphs)
        {
            for (var t = paragraph.Start; t < paragraph.End; t++, place++)
            {
                _place[t] = place;
                ReadForm(document, chunk.Tokens.Start + t, rows.Slice(t * TokenFeatures.Slots, TokenFeatures.Slots), ref _forms[place]);
            }

            ReadParagraph(document, features, chunk.Tokens.Start, paragraph);
            place += Pad;
        }
    }

    /// <summary>Adds the features of the chunk's token <paramref name="t"/>.</summary>
    public void Add(int t, ref FeatureList features)
    {
        var at = _place[t];
        ref readonly CueForm f = ref _forms[at], l1 = ref _forms[at - 1], l2 = ref _forms[at - 2], l3 = ref _forms[at - 3];
        ref readonly CueForm r1 = ref _forms[at + 1], r2 = ref _forms[at + 2], r3 = ref _forms[at + 3];

        features.Add(0);
        features.Add(f.Word);
        features.Add(l1.Word);
        features.Add(r1.Word);
        features.Add(l2.Word);
        features.Add(r2.Word);
        features.Add(l3.Word);
        features.Add(r3.Word);
        features.Add(l1.Word, f.Word);
        features.Add(f.Word, r1.Word);
        features.Add(l2.Word, l1.Word);
        features.Add(r1.Word, r2.Word);
        features.Add(l1.Word, f.Word, r1.Word);
        features.Add(f.Word, r1.Word, r2.Word);
        features.Add(l2.Word, l1.Word, f.Word);
        features.Add(l1.Word, r1.Word);
        features.Add(f.Stem);
        features.Add(l1.Stem);
        features.Add(r1.Stem);
        features.Add(l1.Stem, f.Stem);
        features.Add(f.Stem, r1.Stem);
        features.Add(f.Stem, f.Part);
        features.Add(f.Stem, l1.Part);
        features.Add(f.Stem, r1.Part);
        features.Add(f.Stem, l1.Part, r1.Part);
        features.Add(f.Stem, r1.Part, r2.Part);
        features.Add(f.Stem, f.Mark);
        features.Add(f.Stem, r1.Mark);
        features.Add(f.Stem, l1.Mark);

        features.Add(f.Suffix);
        features.Add(f.Prefix);
        features.Add(f.Suffix, f.Part);
        features.Add(f.Shape);
        features.Add(l1.Shape, f.Shape);
        features.Add(f.Shape, r1.Shape);

        features.Add(f.Part);
        features.Add(l1.Part);
        features.Add(r1.Part);
        features.Add(l2.Part, l1.Part);
        features.Add(r1.Part, r2.Part);
        features.Add(l1.Part, f.Part);
        features.Add(f.Part, r1.Part);
        features.Add(l1.Part, f.Part, r1.Part);
        features.Add(l2.Part, l1.Part, f.Part);
        features.Add(f.Part, r1.Part, r2.Part);
        features.Add(l1.Part, r1.Part);
        features.Add(f.Part, r1.Word);
        features.Add(f.Part, l1.Word);
        features.Add(f.Part, l1.Part, r1.Word);

        features.Add(f.Rate);
        features.Add(l1.Rate);
        features.Add(r1.Rate);
        features.Add(l2.Rate);
        features.Add(r2.Rate);
        features.Add(f.Rate, f.Part);
        features.Add(f.Rate, l1.Part, r1.Part);
        features.Add(f.Rate, f.Part, l1.Part);
        features.Add(f.Rate, f.Part, r1.Part);
        features.Add(l1.Rate, f.Rate, r1.Rate);
        features.Add(f.Rate, f.Part, r1.Word);
        features.Add(f.Rate, f.Part, l1.Word);
        features.Add(f.Rate, f.Mark, r1.Mark);
        features.Add(f.Rate, f.Mark, l1.Mark);

        features.Add(l1.Name, f.Name, r1.Name);
        features.Add(l1.Name, f.Rate, f.Part);
        features.Add(r1.Name, f.Rate, f.Part);

        features.Add(f.Mark);
        features.Add(l1.Mark);
        features.Add(r1.Mark);
        features.Add(l2.Mark, l1.Mark, f.Mark);
        features.Add(f.Mark, r1.Mark, r2.Mark);
        features.Add(r2.Mark, r3.Mark);
        features.Add(f.AfterQuote, f.BeforeQuote);
        features.Add(f.AfterQuote, f.Part);
        features.Add(f.BeforeQuote, f.Part);
        features.Add(f.AfterQuote, f.Rate, f.Part);
        features.Add(f.BeforeQuote, f.Rate, f.Part);
        features.Add(f.QuoteLength, f.Rate);
        features.Add(f.QuoteEnd, f.AfterQuote, f.Rate);

        features.Add(f.FromStart, f.Rate);
        features.Add(f.ToEnd, f.Rate);
        features.Add(f.FromStart, f.Part);
        features.Add(f.ToEnd, f.Part);
        features.Add(f.SentencePlace, f.Rate);
        features.Add(f.SentenceLength, f.Rate);

        features.Add(f.CueBefore, f.CueBeforeDistance);
        features.Add(f.CueAfter, f.CueAfterDistance);
        features.Add(f.CueBeforeDistance, f.CueAfterDistance, f.Rate);
        features.Add(f.CueBefore, f.Rate, f.Part);
        features.Add(f.CueAfter, f.Rate, f.Part);
        features.Add(f.CueBefore, f.Stem);
        features.Add(f.CueAfter, f.Stem);
        features.Add(f.VerbBefore, f.Part, f.Rate);
        features.Add(f.VerbBefore, f.Stem);
        features.Add(f.NounBefore, f.NounBeforeDistance, f.Rate);
        features.Add(f.NounBefore, f.Stem);
        features.Add(f.StopAfter, f.StopAfterDistance, f.Rate);
        features.Add(f.StopBefore, f.StopBeforeDistance, f.Rate);
        features.Add(f.ThatAfter, f.Rate, f.Part);
        features.Add(f.ThatAfter, f.Stem);
    }

    private void ReadForm(TextDocument document, int token, ReadOnlySpan<int> row, ref CueForm form)
    {
        var word = row[(int)FeatureSlot.Word];
        form.Word = (uint)word + 1;
        form.Stem = word == 0 ? 1u : vocabulary.StemHash(word);
        form.Suffix = (uint)row[(int)FeatureSlot.Suffix] + 1;
        form.Prefix = (uint)row[(int)FeatureSlot.Prefix] + 1;
        form.Shape = (uint)row[(int)FeatureSlot.Shape] + 1;
        form.Mark = (uint)row[(int)FeatureSlot.Mark] + 1;
        form.Rate = (uint)row[(int)FeatureSlot.CueRate] + 1;
        form.FromStart = (uint)row[(int)FeatureSlot.FromSentenceStart];
        form.ToEnd = (uint)row[(int)FeatureSlot.ToSentenceEnd];
        form.Part = (uint)document.PartOf(token) + 1;
        form.Name = (uint)document.NameOf(token).Label + 1;
    }

    private void ReadParagraph(TextDocument document, TokenFeatures features, int origin, Segment paragraph)
    {
        if (paragraph.Length == 0)
            return;
        ReadSentences(features, origin, paragraph);
        ReadQuotes(document, features, origin, paragraph);
    }

    /// <summary>Walks each sentence both ways, carrying along what was last seen.</summary>
    private void ReadSentences(TokenFeatures features, int origin, Segment paragraph)
    {
        var sentence = features.Sentence;
        var firstSentence = sentence[origin + paragraph.Start];
        var lastSentence = sentence[origin + paragraph.End - 1];
        for (int start = paragraph.Start, end; start < paragraph.End; start = end)
        {
            for (end = start + 1; end < paragraph.End && sentence[origin + end] == sentence[origin + start];)
                end++;
            var here = sentence[origin + start];
            var place = (here == firstSentence ? 1u : 0) + (here == lastSentence ? 2u : 0);
            uint cue = 0, verb = 0, noun = 0, stop = 0;
            int cueAt = 0, nounAt = 0, stopAt = start;
            for (var t = start; t < end; t++)
            {
                ref var f = ref _forms[_place[t]];
                f.SentencePlace = place;
                f.SentenceLength = Bucket(end - start);
                (f.CueBefore, f.CueBeforeDistance) = (cue, cue == 0 ? 0 : Bucket(t - cueAt));
                f.VerbBefore = verb;
                (f.NounBefore, f.NounBeforeDistance) = (noun, noun == 0 ? 0 : Bucket(t - nounAt));
                (f.StopBefore, f.StopBeforeDistance) = (stop, Bucket(t - stopAt));
                if (f.Rate > CueLexicon.LikelyBucket)
                    (cue, cueAt) = (f.Stem, t);
                if (IsVerb(f.Part))
                    verb = f.Stem;
                if (IsNoun(f.Part))
                    (noun, nounAt) = ((f.Part * 16) + f.Name, t);
                if (IsStop(f.Part))
                    (stop, stopAt) = (f.Word, t);
            }

            (cue, stop) = (0, 0);
            var that = 0;
            stopAt = end;
            for (var t = end - 1; t >= start; t--)
            {
                ref var f = ref _forms[_place[t]];
                (f.CueAfter, f.CueAfterDistance) = (cue, cue == 0 ? 0 : Bucket(cueAt - t));
                (f.StopAfter, f.StopAfterDistance) = (stop, Bucket(stopAt - t));
                f.ThatAfter = that == 0 ? 0 : Bucket(that - t);
                if (f.Rate > CueLexicon.LikelyBucket)
                    (cue, cueAt) = (f.Stem, t);
                if (IsStop(f.Part))
                    (stop, stopAt, that) = (f.Word, t, 0);
                if (f.Word == _that)
                    that = t;
            }
        }
    }

    private void ReadQuotes(TextDocument document, TokenFeatures features, int origin, Segment paragraph)
    {
        var quotation = features.Quotation;
        int last = -1, lastEnd = 0;
        for (var t = paragraph.Start; t < paragraph.End; t++)
        {
            ref var f = ref _forms[_place[t]];
            var q = quotation[origin + t];
            if (q >= 0)
                (last, lastEnd) = (q, t + 1);
            f.AfterQuote = last < 0 ? 0 : q >= 0 ? 1 : 1 + Bucket(t - lastEnd + 1);
            if (last >= 0)
            {
                var found = document.Quotations[last];
                f.QuoteLength = Bucket(found.Span.Length / 5);
                var end = document.Text[found.Inner.End - 1];
                f.QuoteEnd = end is ',' or '.' or '?' or '!' or ';' or ':' ? end : (uint)'a';
            }
        }

        var next = -1;
        for (var t = paragraph.End - 1; t >= paragraph.Start; t--)
        {
            ref var f = ref _forms[_place[t]];
            if (quotation[origin + t] >= 0)
                next = t;
            f.BeforeQuote = next < 0 ? 0 : Bucket(next - t) + 1;
        }
    }

    private static bool IsVerb(uint part) =>
        (PartOfSpeech)(part - 1) is >= PartOfSpeech.BaseVerb and <= PartOfSpeech.Modal;

    private static bool IsNoun(uint part) =>
        (PartOfSpeech)(part - 1) is (>= PartOfSpeech.Noun and <= PartOfSpeech.Pronoun) or PartOfSpeech.QuestionPronoun or PartOfSpeech.QuestionDeterminer;

    private static bool IsStop(uint part) =>
        (PartOfSpeech)(part - 1) is PartOfSpeech.Comma or PartOfSpeech.SentenceEnd or PartOfSpeech.Colon or PartOfSpeech.OpeningQuote or PartOfSpeech.ClosingQuote;

    /// <summary>0, 1, 2, 3, then 4–5, 6–8, 9–14, 15–24 and more.</summary>
    private static uint Bucket(int distance) => distance switch
    {
        <= 3 => (uint)Math.Max(0, distance),
        <= 5 => 4,
        <= 8 => 5,
        <= 14 => 6,
        <= 24 => 7,
        _ => 8,
    };
}
