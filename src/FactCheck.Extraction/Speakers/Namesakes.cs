using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>
/// Settles whom a last name means that several people bear: by what stands before it, by "his" and "her" beside it, else by
/// whom the article names most and named last; and keeps the rival where that leaves doubt.
/// </summary>
internal sealed class Namesakes(TextDocument document)
{
    private const int Reach = 12;
    private const int MostCounted = 6;
    private const double Sure = 3;

    /// <param name="bearers">Two or more.</param>
    public void Choose(NameMention mention, List<CastMember> bearers, NameMention? before, NameMention? after)
    {
        Gender honorific = Titles.HonorificOf(document, mention), beside = honorific == Gender.Unknown ? Beside(mention, before, after) : Gender.Unknown;
        CastMember? best = null, second = null;
        double most = double.MinValue, next = double.MinValue;
        foreach (CastMember bearer in bearers)
        {
            double score = Math.Min(bearer.FullMentions, MostCounted) + OfGender(bearer, honorific, 8) + OfGender(bearer, beside, 4) + OfTitle(bearer, mention);
            // Whoever the text has not introduced yet is a poor guess; the first to be named is who it is about.
            if (bearer.FirstToken > mention.First) score -= 2;
            if (bearers.TrueForAll(other => other.FirstToken >= bearer.FirstToken)) score += 1;
            if (before?.Member == bearer && before.Sentence >= mention.Sentence - 1) score += 1.5;
            if (score > most)
            {
                (second, next) = (best, most);
                (best, most) = (bearer, score);
            }
            else if (score > next)
            {
                (second, next) = (bearer, score);
            }
        }

        mention.Member = best;
        mention.Rival = most - next < Sure ? second : null;
    }

    private static double OfGender(CastMember bearer, Gender said, double weight) =>
        said == Gender.Unknown || bearer.Gender == Gender.Unknown ? 0 : said == bearer.Gender ? weight : -weight;

    private double OfTitle(CastMember bearer, NameMention mention)
    {
        double score = 0;
        for (int i = mention.TitleFirst; i < mention.First; i++)
        {
            if (!document.IsIn(i, NameWords.Titles) || document.IsIn(i, NameWords.Honorifics)) continue;
            if (Offices.Holds(bearer, document.Word(i).ToString())) score += 5;
            else if (bearer.Title is not null) score -= 1;
        }

        return score;
    }

    // "In her second term, Roe …": a pronoun before the name, with nobody else named between; or after it.
    private Gender Beside(NameMention mention, NameMention? before, NameMention? after)
    {
        int low = Math.Max(document.Sentences[mention.Sentence].FirstToken, mention.First - Reach);
        if (before is { Sentence: var s } && s == mention.Sentence) low = Math.Max(low, before.End);
        for (int i = mention.First - 1; i >= low && document.Tokens[i].Kind != TokenKind.QuotationMark; i--)
        {
            if (document.Is(i, "his")) return Gender.Man;
            if (document.Is(i, "her")) return Gender.Woman;
        }

        return PersonEvidence.PronounAfter(document, mention, after?.First ?? document.Tokens.Length);
    }
}
