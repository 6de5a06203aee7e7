using System.Collections.Frozen;

namespace FactCheck.Extraction.Speakers;

/// <summary>Names of those who carry news.</summary>
internal static class Outlets
{
    private static readonly FrozenSet<string> Known = (
        "Reuters,TASS,AFP,AP,Associated Press,The Associated Press,Agence France-Presse,Xinhua,Interfax,RIA Novosti,RIA,Bloomberg,CNN,NBC,ABC,CBS,MSNBC,CNBC,PBS,NPR,BBC,ITV,Sky,Fox,Fox News,Axios,Politico,POLITICO,Vox,Vice,BuzzFeed,HuffPost,"
        + "Breitbart,Newsmax,Al Jazeera,Al Arabiya,Al-Jazeera,Haaretz,Der Spiegel,Bild,Le Monde,Le Figaro,El País,El Pais,Corriere della Sera,La Repubblica,Forbes,Fortune,Newsweek,Time,TIME,The Economist,Economist,The Atlantic,Atlantic,"
        + "The New Yorker,New Yorker,The Hill,USA Today,USA TODAY,Univision,Telemundo,C-SPAN,Kyodo,Yonhap,Anadolu,Meduza,Izvestia,Kommersant,ProPublica,Mother Jones,Slate,Salon,Gawker,The Intercept,The Verge,Wired,Variety,Hollywood Reporter,"
        + "Rolling Stone,Vanity Fair,People,Yahoo,YouTube,Good Morning America,Meet the Press,60 Minutes,Morning Joe")
        .Split(',').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Words =
        "News Times Post Journal Herald Tribune Gazette Guardian Telegraph Observer Press Magazine Daily Weekly Radio Television TV Network Chronicle Globe Mail Express Mirror Independent Standard Inquirer Bulletin Courier Examiner Ledger Sentinel Review Broadcasting Podcast Digital Sun Star Record Register Dispatch Republic Comet Argus Echo Advertiser Messenger Reporter Enquirer Meridian Monitor Courant Bugle Voice Argosy"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // "The Courier told its readers": enough by themselves, while "Times" or "Sun" are not.
    private static readonly FrozenSet<string> LoneWords = "Guardian Telegraph Gazette Courier Herald Tribune Chronicle".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Openers = "Daily Evening Sunday Morning".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Carriers =
        ["news agency", "newspaper", "news website", "news site", "news channel", "news outlet", "broadcaster", "magazine", "television", "radio station", "newswire", "tabloid", "daily"];

    /// <summary>Where people post rather than are reported.</summary>
    public static readonly FrozenSet<string> Platforms =
        "X Twitter Facebook Instagram Telegram TikTok LinkedIn Threads Bluesky Reddit YouTube Snapchat Weibo Medium Substack Mastodon".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a title says that its bearer carries news ("state-owned news agency").</summary>
    public static bool IsCarrier(string title) =>
        Carriers.Any(c => title.Contains(c, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name, without "the", is that of a newspaper, agency, channel or programme.</summary>
    public static bool IsOutlet(string name)
    {
        if (Known.Contains(name)) return true;
        if (name.StartsWith("The ", StringComparison.Ordinal)) return Words.Contains(name[4..]) || IsOutlet(name[4..]);
        int space = name.LastIndexOf(' ');
        if (space < 0) return LoneWords.Contains(name);
        if (Words.Contains(name[(space + 1)..])) return true;
        int first = name.IndexOf(' ', StringComparison.Ordinal);
        if (Openers.Contains(name[..first])) return true;
        return Known.Contains(name[..first]);
    }
}
