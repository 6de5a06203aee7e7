namespace FactCheck.Extraction.Evaluation;

/// <summary>How many attributions people marked, how many of those were found, and how many of the found have the right speakers.</summary>
/// <param name="Named">Found with the right name of every speaker.</param>
/// <param name="OfKind">Found with the right kind of every speaker.</param>
/// <param name="Titled">Found with the right name and title of every speaker.</param>
public readonly record struct SpeakerCount(int Gold, int Found, int Named, int OfKind, int Titled)
{
    /// <summary>0 to 1, of those marked; 0 where none is marked.</summary>
    public double FoundShare => Share(Found, Gold);

    /// <summary>0 to 1, of those found.</summary>
    public double NameShare => Share(Named, Found);

    /// <summary>0 to 1, of those found.</summary>
    public double KindShare => Share(OfKind, Found);

    /// <summary>0 to 1, of those found.</summary>
    public double TitleShare => Share(Titled, Found);

    /// <summary>0 to 1: found with the right names, of those marked.</summary>
    public double RightShare => Share(Named, Gold);

    public static SpeakerCount operator +(SpeakerCount left, SpeakerCount right) =>
        new(left.Gold + right.Gold, left.Found + right.Found, left.Named + right.Named, left.OfKind + right.OfKind, left.Titled + right.Titled);

    public static SpeakerCount Add(SpeakerCount left, SpeakerCount right) => left + right;

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
