using System.Collections.Frozen;

namespace FactCheck.Extraction.Text;

/// <summary>Words whose full stop belongs to them.</summary>
internal static class Abbreviations
{
    /// <summary>Stand before a name, so that no sentence ends after them.</summary>
    private static readonly FrozenSet<string> BeforeNames = Set(
        "Mr Mrs Ms Mx Dr Prof Sen Rep Gov Lt Col Gen Maj Capt Cmdr Sgt Cpl Pvt Adm Brig Rev Fr Hon Pres Supt Insp Det Msgr "
        + "St Mt Ft Atty Amb Sens Reps Govs Drs Messrs Mme Mlle Asst Assoc Dept Dist vs v cf No Nos Sec Art Fig pp Vol ca approx");

    private static readonly FrozenSet<string> Others = Set(
        "Jr Sr Inc Corp Co Ltd LLC Bros Cos Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri "
        + "etc al est Ave Blvd Rd Hwy Ariz Ala Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev "
        + "Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Esq Univ");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNamesBySpan =
        BeforeNames.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OthersBySpan =
        Others.GetAlternateLookup<ReadOnlySpan<char>>();

    // In capitals, as in transcripts: "MS. HARRIS". "NO." and "ART." in capitals end sentences.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HonorificsInCapitals =
        Set("MR MRS MS MX DR PROF SEN REP GOV LT COL GEN MAJ CAPT SGT REV SENS REPS").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, without its full stop, stands before a name or a number.</summary>
    public static bool IsBeforeName(ReadOnlySpan<char> word) => word.Length <= 8 && (BeforeNamesBySpan.Contains(word) || HonorificsInCapitals.Contains(word));

    /// <summary>Whether the full stop after <paramref name="word"/> belongs to it.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word) =>
        word.Length <= 8 && (IsBeforeName(word) || OthersBySpan.Contains(word));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
