using System.Collections.Frozen;

namespace FactCheck.Extraction.Text;

/// <summary>The set phrases that mark a line as page furniture.</summary>
internal static class LinePhrases
{
    /// <summary>Labels that lose the space after them when a page becomes text.</summary>
    public static readonly string[] GluedLabels = ["NEW", "VIDEO", "WATCH", "LIVE", "EXCLUSIVE", "BREAKING", "UPDATED", "LISTEN"];

    private const StringComparison NoCase = StringComparison.OrdinalIgnoreCase;

    // A line that begins so is furniture.
    private static readonly string[] Openings =
    [
        "click here", "click to", "click on the", "tap here", "read more", "read next", "read also", "read:", "read full", "read the full story", "also read",
        "see also", "see more", "more:", "more from", "more on this", "more stories", "related:", "related articles", "related stories",
        "related content", "related topics", "recommended for you", "recommended stories", "you may also like", "you might also like", "what to read next", "most read",
        "most popular", "trending now", "trending:", "up next", "next article", "previous article", "sign up for our", "sign up for the", "sign up here",
        "sign up now", "sign up to our", "sign up to receive", "sign up to get", "sign up today", "subscribe to our", "subscribe to the", "subscribe now", "subscribe here", "subscribe today", "subscribe for",
        "subscribe:", "follow us", "follow @", "like us on", "find us on", "join us on", "join our", "download our", "download the app", "download the",
        "get the app", "get our app", "get our newsletter", "get the latest news", "get more stories", "get breaking news", "watch live:", "watch live now", "watch:", "watch the video", "watch more", "watch the latest", "listen:",
        "listen to this article", "listen to the story", "you can now listen", "play video", "play audio", "advertisement", "sponsored content", "sponsored by",
        "story continues", "article continues", "continue reading", "scroll down", "skip to", "back to top", "share this", "share on", "print this", "email this",
        "leave a comment", "post a comment", "view comments", "show comments", "join the conversation", "comments are closed", "terms of use",
        "terms of service", "privacy policy", "cookie policy", "copyright \u00A9", "copyright 20", "copyright 19", "\u00A9", "(c) 20", "all rights reserved",
        "this material may not be published", "this story has been updated", "this article has been updated", "this post has been updated", "this story was updated", "this article was updated", "this post was updated",
        "this story has been corrected", "this article has been corrected", "this post has been corrected", "an earlier version of this", "a previous version of this", "editor's note:", "editor’s note:",
        "additional reporting from", "with additional reporting", "partial transcript", "transcript as follows", "full transcript:", "transcript:", "this article was originally published",
        "this story was originally published", "this article originally appeared", "this story originally appeared", "reporting by", "additional reporting by",
        "editing by", "writing by", "compiled by", "photo:", "photos:", "photo by", "photo credit", "photograph:", "photograph by", "photographer:",
        "image:", "image source", "image credit", "image caption", "images:", "picture:", "pictured:", "picture credit", "credit:", "credits:", "source: getty", "getty images", "file photo", "video:", "video by",
        "video credit", "graphic:", "illustration:", "illustration by", "caption:", "media contact", "press contact", "contact:", "contact us",
        "email:", "e-mail:", "phone:", "tel:", "telephone:", "fax:", "twitter:", "facebook:", "instagram:", "tags:", "tag:", "topics:", "filed under", "filed in",
        "categories:", "category:", "posted in", "posted by", "posted on", "published by", "published on", "updated on", "last updated", "first published", "last modified",
        "written by", "report a typo", "got a tip", "have a tip", "send tips", "support our journalism", "support independent", "support quality journalism", "donate now", "donate to", "log in", "sign in",
        "sign out", "log out", "create account", "create an account", "register now", "register for free", "accept cookies", "we use cookies", "manage cookies", "about us", "open image in gallery", "view gallery",
        "launch gallery", "hide caption", "toggle caption", "enlarge this image", "enlarge image", "load more", "show more", "table of contents", "jump to", "start your day with",
        "breaking news alerts", "morning newsletter", "the associated press contributed", "associated press contributed", "for more information, contact",
        "for media inquiries", "for press inquiries", "for immediate release", "read our",
    ];

    // A short line that holds one of these is furniture.
    private static readonly string[] Inside =
    [
        "contributed to this report", "contributed to this article", "contributed to this story", "contributed reporting", "all rights reserved",
        "sign up for our newsletter", "free newsletter", "delivered to your inbox", "straight to your inbox", "in your inbox",
        "(ap photo", "/ap photo", "/getty images", "getty images)", "/afp via", "/reuters)", "/shutterstock", "(reuters photo", "via getty images",
        "via ap)", "file photo)", "courtesy photo", "follow him on twitter", "follow her on twitter", "follow him at @", "follow her at @", "follow them on twitter", "on twitter at @",
        "contains graphic images", "contains graphic content", "contains graphic language", "can be reached at", "is a reporter for", "is a staff writer", "is a writer for",
    ];

    // The whole line, stops aside.
    private static readonly FrozenSet<string> Whole = new[]
    {
        "home", "news", "politics", "world", "business", "sport", "sports", "opinion", "entertainment", "lifestyle", "health", "weather", "video", "videos",
        "photos", "share", "print", "email", "e-mail", "comments", "comment", "facebook", "twitter", "instagram", "linkedin", "whatsapp", "copy link", "menu", "search",
        "close", "subscribe", "login", "register", "save", "reply", "like", "advertisement", "ad", "sponsored", "live", "live updates", "latest", "latest news",
        "breaking news", "top stories", "newsletter", "newsletters", "related", "more", "ends", "end", "next", "previous", "loading", "play", "pause", "mute", "text size", "featured", "popular", "transcript", "abstract", "full text", "crosstalk", "laughter", "applause", "inaudible", "begin video clip", "end video clip", "begin videotape", "end videotape", "commercial break",
        "associated press", "the associated press", "reuters", "afp", "staff writer", "staff reporter", "staff report", "-30-", "x", "editor's picks", "editors' picks", "must read",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] LinkLabels = ["LIVE UPDATES", "CLICK HERE", "READ MORE", "WATCH", "SUBSCRIBE", "SIGN UP"];

    private static readonly FrozenSet<string> BylineWords = Words("by and for in of the at staff writer writers reporter reporters correspondent editor political senior special to contributor columnist published updated updates min read minutes ago with am pm");

    private static readonly FrozenSet<string> ContactWords = Words("contact email e-mail mail phone tel tips tip send us at or to follow on twitter via call visit for more media press");

    private static readonly FrozenSet<string> DateWords = Words(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
        + "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
        + "mon. tue. wed. thu. fri. sat. sun. am pm a.m. p.m. a.m p.m et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest published updated posted modified first last on at ago hours "
        + "hour minutes minute min read date");

    private static readonly Dictionary<char, string[]> OpeningsByFirst = Openings
        .GroupBy(static o => o[0])
        .ToDictionary(static g => g.Key, static g => g.ToArray());

    /// <summary>Whether the line is furniture by its wording.</summary>
    public static bool Match(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.TrimStart("•*-–—>→▶►[(\"“ ");
        if (bare.IsEmpty) return false;
        if (OpeningsByFirst.TryGetValue(char.ToLowerInvariant(bare[0]), out string[]? openings))
        {
            foreach (string opening in openings)
                if (bare.StartsWith(opening, NoCase) && EndsWord(bare, opening.Length) && !IsNarrative(bare)) return true;
        }

        if (line.Length <= 40 && Whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(bare.TrimEnd(" .:…»>)]→"))) return true;
        if (line.Length > 200) return false;
        foreach (string inside in Inside)
            if (line.Contains(inside, NoCase) && !IsNarrative(line)) return true;
        int credit = line.LastIndexOf("REUTERS/", StringComparison.Ordinal);
        return credit >= 0 && line.Length - credit <= 40;
    }

    /// <summary>Whether an upper-case line is a link even at the head of the text.</summary>
    public static bool IsLinkLabel(ReadOnlySpan<char> line)
    {
        foreach (string label in LinkLabels)
            if (line.Contains(label, StringComparison.Ordinal)) return true;
        return false;
    }

    public static bool IsBylineWord(ReadOnlySpan<char> word) => BylineWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsContactWord(ReadOnlySpan<char> word) => ContactWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsDateWord(ReadOnlySpan<char> word) => DateWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // "Read more books, she said" is story: somebody speaks in it.
    private static bool IsNarrative(ReadOnlySpan<char> line) =>
        line.Contains(" said", NoCase) || line.Contains(" told ", NoCase) || line.Contains(" says", NoCase) || line.Contains(" according to ", NoCase);

    private static bool EndsWord(ReadOnlySpan<char> line, int length) =>
        length >= line.Length || !char.IsLetterOrDigit(line[length]) || !char.IsLetterOrDigit(line[length - 1]);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
