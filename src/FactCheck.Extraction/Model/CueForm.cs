namespace FactCheck.Extraction.Model;

/// <summary>What <see cref="CueFeatures"/> knows of a token; all 0 beyond the edges of a paragraph.</summary>
internal struct CueForm
{
    /// <summary>The word by itself.</summary>
    public uint Word, Stem, Suffix, Prefix, Shape, Mark, Rate, Part, Name;

    /// <summary>Its place in its sentence, and the sentence's in its paragraph; buckets.</summary>
    public uint FromStart, ToEnd, SentencePlace, SentenceLength;

    /// <summary>How far the last quotation before and the next one after it are, and how the last one ends.</summary>
    public uint AfterQuote, BeforeQuote, QuoteLength, QuoteEnd;

    /// <summary>The nearest word on each side that often is a cue, and how far off it is.</summary>
    public uint CueBefore, CueBeforeDistance, CueAfter, CueAfterDistance;

    /// <summary>The last verb and the last noun or pronoun of the sentence before it.</summary>
    public uint VerbBefore, NounBefore, NounBeforeDistance;

    /// <summary>The nearest mark on each side, and how far a "that" before the next one is.</summary>
    public uint StopBefore, StopBeforeDistance, StopAfter, StopAfterDistance, ThatAfter;
}
