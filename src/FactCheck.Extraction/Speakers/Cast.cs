using System.Diagnostics.CodeAnalysis;
using FactCheck.Core.Attributions;
using FactCheck.Extraction.Attributions;
using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Speakers;

/// <summary>The people and bodies of one article and where they are named.</summary>
internal sealed class Cast
{
    // A surname shared by more people than this is settled among those named last.
    private const int MostNamesakes = 20;
    private const int LongestGap = 8;

    private readonly TextDocument _document;
    private readonly Dictionary<string, List<CastMember>> _byWord = new(NameComparer.Instance);
    private readonly Dictionary<string, CastMember> _byName = new(NameComparer.Instance);
    private readonly Dictionary<string, CastMember> _byShortName = new(NameComparer.Instance);
    private readonly Dictionary<string, CastMember> _byInitials = new(StringComparer.Ordinal);

    private readonly HashSet<NameMention> _shared = new(ReferenceEqualityComparer.Instance);

    private Cast(TextDocument document, List<NameMention> mentions)
    {
        _document = document;
        Mentions = mentions;
    }

    /// <summary>All mentions in text order.</summary>
    public IReadOnlyList<NameMention> Mentions { get; }

    public static Cast Of(TextDocument document)
    {
        List<NameMention> mentions = new NameReader(document).Read();
        FindFirms(document, mentions);
        var cast = new Cast(document, mentions);
        foreach (NameMention mention in mentions)
        {
            mention.Member = mention.Kind switch
            {
                NameKind.Person => cast.Person(mention),
                NameKind.Body or NameKind.Place => cast.Body(mention),
                NameKind.Account => cast.Account(mention),
                _ => null,
            };
            if (mention.Member is not { } named) continue;
            named.Mentions++;
            if (mention.Name.Contains(' ', StringComparison.Ordinal) || mention.TitleFirst < mention.First) named.FullMentions++;
            if (named.Gender == Gender.Unknown && named.Kind == SpeakerKind.Person) named.Gender = Titles.GenderOf(document, mention, named);
        }

        var namesakes = new Namesakes(document);
        for (int i = 0; i < mentions.Count; i++)
        {
            NameMention mention = mentions[i];
            // Named in full only later; or a title that is somebody's last name.
            if (mention is { Member: null, Kind: NameKind.Person or NameKind.Office } && cast.Surnamed(mention) && cast.Namesake(mention, out CastMember? later))
            {
                if (mention.Kind == NameKind.Office) mentions[i] = mention = mention with { Kind = NameKind.Person };
                mention.Member = later;
            }

            if (cast.Bearers(mention) is { Count: > 1 } bearers) namesakes.Choose(mention, bearers, i > 0 ? mentions[i - 1] : null, i + 1 < mentions.Count ? mentions[i + 1] : null);
            if (mention.Member is not { } member) continue;
            cast.Describe(member, mention);
            if (i > 0) cast.ShareTitle(mentions[i - 1], mention);
            if (mention.Quoted || member is not { Gender: Gender.Unknown, Kind: SpeakerKind.Person }) continue;
            int next = i + 1 < mentions.Count ? mentions[i + 1].First : document.Tokens.Length;
            member.Gender = Titles.GenderOf(member.Title) is var titled and not Gender.Unknown ? titled : PersonEvidence.PronounAfter(document, mention, next);
        }

        return cast;
    }

    /// <summary>The mentions that start in tokens [first, end).</summary>
    public IEnumerable<NameMention> In(int first, int end)
    {
        for (int i = IndexAt(first); i < Mentions.Count && Mentions[i].First < end; i++) yield return Mentions[i];
    }

    /// <summary>Mentions before a token, nearest first, not further back than <paramref name="most"/>.</summary>
    public IEnumerable<NameMention> Before(int token, int most)
    {
        int index = IndexAt(token);
        for (int i = index - 1; i >= 0 && index - i <= most; i--) yield return Mentions[i];
    }

    /// <summary>A member for a name that is nobody's yet but speaks.</summary>
    public CastMember Admit(NameMention mention)
    {
        if (mention.Member is { } known) return known;
        // An account whose owner the article does not name stays unnamed.
        CastMember member = Add(mention, mention.Kind == NameKind.Account ? SpeakerKind.Unnamed : SpeakerKind.Person);
        mention.Member = member;
        Describe(member, mention);
        if (member.Kind == SpeakerKind.Person) member.Gender = Titles.GenderOf(_document, mention, member);
        return member;
    }

    private int IndexAt(int token)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private CastMember? Person(NameMention mention)
    {
        string name = mention.Name;
        if (_byName.TryGetValue(name, out CastMember? exact) && exact.Kind == SpeakerKind.Person) return exact;
        string[] words = name.Split(' ');
        if (words.Length == 1)
        {
            if (Namesake(mention, out CastMember? member)) return member;
            if (mention.TitleFirst == mention.First && !HasHonorific(_document, mention) && _byShortName.TryGetValue(name, out CastMember? firm)) return firm;
            return mention.TitleFirst < mention.First || HasHonorific(_document, mention) ? Add(mention, SpeakerKind.Person) : null;
        }

        // "De Blasio" after "Bill de Blasio".
        if (_byWord.TryGetValue(name, out List<CastMember>? whole)) return whole[^1];
        if (words.Length > 2 && _byName.TryGetValue(string.Join(' ', words[1..]), out CastMember? surnamed) && surnamed.Kind == SpeakerKind.Person)
            return Rename(surnamed, name);
        if (_byWord.TryGetValue(Last(words), out List<CastMember>? namesakes))
        {
            for (int i = namesakes.Count - 1; i >= Math.Max(0, namesakes.Count - MostNamesakes); i--)
            {
                CastMember member = namesakes[i];
                string[] theirs = member.Name.Split(' ');
                bool surnameOnly = theirs.Length == 1 && theirs[0] == Last(words) && !IsSomebodyElse(mention, member);
                bool sameFirst = theirs.Length > 1 && Last(theirs) == Last(words) && (theirs[0] == words[0] || IsInitialOf(theirs[0], words[0]) || IsInitialOf(words[0], theirs[0]));
                if (!surnameOnly && !sameFirst) continue;
                return name.Length > member.Name.Length ? Rename(member, name) : member;
            }
        }

        return Add(mention, SpeakerKind.Person);
    }

    // "President Roe" is not his daughter Anna Roe, nor "Mr. Roe" the woman of that name.
    private bool IsSomebodyElse(NameMention full, CastMember surnamed)
    {
        Gender gender = Titles.GenderOf(_document, full, new CastMember(full.Name, SpeakerKind.Person, full.First));
        return PersonEvidence.IsRelative(_document, full) || (gender != Gender.Unknown && surnamed.Gender != Gender.Unknown && gender != surnamed.Gender);
    }

    // An office alone is a name only where it is the last name of somebody named in full.
    private bool Surnamed(NameMention mention) => mention.Kind == NameKind.Person
        || (mention.End - mention.First == 1 && !IsPreceded(mention.First) && _byWord.TryGetValue(mention.Name, out List<CastMember>? members)
            && members.Exists(m => m.Name.Contains(' ', StringComparison.Ordinal) && IsSurname(m.Name, mention.Name)));

    private bool IsPreceded(int token) => token > 0 && (_document.IsIn(token - 1, ClosedWords.Determiners) || _document.IsIn(token - 1, NameWords.TitleModifiers));

    // All who bear the one word that the mention gives as their last name.
    private List<CastMember>? Bearers(NameMention mention) =>
        mention is { Kind: NameKind.Person, Member: not null } && !mention.Name.Contains(' ', StringComparison.Ordinal) && _byWord.TryGetValue(mention.Name, out List<CastMember>? members) && members.Count > 1
            ? members.FindAll(m => IsSurname(m.Name, mention.Name))
            : null;

    private CastMember Rename(CastMember member, string fuller)
    {
        member.Aliases.Add(member.Name);
        member.Name = fuller;
        Index(member);
        return member;
    }

    // "Dev Anand (@devanand)": the account is the person's.
    private CastMember? Account(NameMention mention)
    {
        if (_byName.TryGetValue(mention.Name, out CastMember? known)) return known;
        NameMention? owner = Before(mention.First, 1).FirstOrDefault();
        if (!_document.Is(mention.First - 1, "(") || owner?.Member is not { } member || owner.End != mention.First - 1) return null;
        _byName[mention.Name] = member;
        return member;
    }

    // A name that the words around it show to be a firm's is one wherever it stands, unless a person bears it.
    private static void FindFirms(TextDocument document, List<NameMention> mentions)
    {
        var firms = new HashSet<string>(StringComparer.Ordinal);
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (NameMention mention in mentions)
        {
            if (mention.Kind != NameKind.Person) continue;
            string[] words = mention.Name.Split(' ');
            bool person = mention.TitleFirst < mention.First || FirstNames.IsKnown(words[0])
                || HasHonorific(document, mention);
            if (person) people.UnionWith(words);
            else if (PersonEvidence.IsFirm(document, mention)) firms.Add(mention.Name);
            if (PersonEvidence.FirmOf(document, mention) is { } firm) firms.Add(firm);
        }

        for (int i = 0; firms.Count > 0 && i < mentions.Count; i++)
            if (mentions[i].Kind == NameKind.Person && firms.Contains(mentions[i].Name) && !people.Contains(mentions[i].Name))
                mentions[i] = mentions[i] with { Kind = NameKind.Body };
    }

    private CastMember Body(NameMention mention)
    {
        string name = mention.Name;
        if (_byName.TryGetValue(name, out CastMember? known)) return known;
        if (_byInitials.TryGetValue(name, out CastMember? spelled)) return spelled;
        if (_byShortName.TryGetValue(name, out CastMember? longer)) return longer;
        return Add(mention, SpeakerKind.Organization);
    }

    // A surname before a given name; among namesakes the one the article speaks of most, and of those the one named last.
    private bool Namesake(NameMention mention, [NotNullWhen(true)] out CastMember? member)
    {
        member = null;
        if (!_byWord.TryGetValue(mention.Name, out List<CastMember>? namesakes)) return false;
        Gender gender = Titles.HonorificOf(_document, mention);
        int best = -1;
        foreach (CastMember candidate in namesakes)
        {
            bool surname = IsSurname(candidate.Name, mention.Name);
            bool fits = gender == Gender.Unknown || candidate.Gender == Gender.Unknown || candidate.Gender == gender;
            int score = (fits ? 2_000_000 : 0) + (surname ? 1_000_000 : 0) + Math.Min(candidate.Mentions, 999_999);
            if (score < best) continue;
            best = score;
            member = candidate;
        }

        return member is not null;
    }

    private CastMember Add(NameMention mention, SpeakerKind kind)
    {
        var member = new CastMember(mention.Name, kind, mention.First);
        Index(member);
        if (kind == SpeakerKind.Organization)
        {
            string initials = string.Concat(mention.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static w => char.IsUpper(w[0])).Select(static w => w[0]));
            if (initials.Length >= 2) _byInitials.TryAdd(initials, member);
            // "Calder" after "Calder Gas".
            int space = mention.Name.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && mention.Kind == NameKind.Body && IsOwnWord(mention.Name[..space])) _byShortName.TryAdd(mention.Name[..space], member);
        }

        return member;
    }

    private void Index(CastMember member)
    {
        _byName[member.Name] = member;
        if (member.Kind != SpeakerKind.Person) return;
        string[] words = member.Name.Split(' ');
        AddWord(Last(words), member);
        if (words.Length > 1) AddWord(words[0], member);
        // "von der Leyen", "López Obrador": all but the given name.
        if (words.Length > 2) AddWord(string.Join(' ', words[1..]), member);
    }

    private void AddWord(string word, CastMember member)
    {
        if (!_byWord.TryGetValue(word, out List<CastMember>? members)) _byWord[word] = members = [];
        if (!members.Contains(member) || members.Count > MostNamesakes) members.Add(member);
        if (members.Count > 2 * MostNamesakes) members.RemoveRange(0, MostNamesakes);
    }

    private void Describe(CastMember member, NameMention mention)
    {
        if (mention.Name != member.Name) member.Aliases.Add(mention.Name);
        string? title = Titles.Of(_document, mention);
        if (title is not null && Better(title, member.Title)) member.Title = title;
    }

    // "Sens. Anna Roe (D-Md.) and Paul Crane": a title of several is each one's.
    private void ShareTitle(NameMention before, NameMention mention)
    {
        if (mention.Member is not { Title: null, Kind: SpeakerKind.Person } member || before.Member is not { Title: { } title } || mention.TitleFirst - before.End > LongestGap) return;
        bool several = before.TitleFirst < before.First && Enumerable.Range(before.TitleFirst, before.First - before.TitleFirst).Any(i => _document.IsIn(i, NameWords.PluralTitles));
        if (!several && !_shared.Contains(before)) return;
        for (int i = before.End, depth = 0; i < mention.TitleFirst; i++)
        {
            if (_document.Is(i, "(")) depth++;
            else if (_document.Is(i, ")")) depth--;
            else if (depth == 0 && !_document.Is(i, ",") && !_document.Is(i, "and")) return;
        }

        member.Title = title.Split(',')[0];
        _shared.Add(mention);
    }

    // A fuller title replaces a bare one; the first of equals stays.
    private static bool Better(string title, string? known) =>
        known is null || (title.Contains(' ', StringComparison.Ordinal) && !known.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether <paramref name="name"/> ends with <paramref name="surname"/>, "Jr." aside.</summary>
    public static bool IsSurname(string name, string surname) => NameComparer.Instance.Equals(Last(name.Split(' ')), surname)
        || name.EndsWith(" " + surname, StringComparison.OrdinalIgnoreCase);

    private static bool IsOwnWord(string word) =>
        !NameWords.TitleModifiers.Contains(word) && !NameWords.Titles.Contains(word) && !NameWords.Bodies.Contains(word) && !NameWords.Firms.Contains(word)
        && !Places.IsPlace(word) && !Places.IsDemonym(word) && !FirstNames.IsKnown(word) && !NameWords.NoNames.Contains(word);

    private static bool HasHonorific(TextDocument document, NameMention mention) => mention.First > 0 && document.IsIn(mention.First - 1, NameWords.Honorifics);

    private static string Last(string[] words) => words.Length > 1 && words[^1] is "Jr." or "Sr." or "II" or "III" ? words[^2] : words[^1];

    private static bool IsInitialOf(string initial, string name) => initial.Length is 1 or 2 && initial[0] == name[0] && (initial.Length == 1 || initial[1] == '.');
}
