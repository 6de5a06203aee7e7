using System.Text;
using FactCheck.Core.Articles;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;
using FactCheck.Data;
using FactCheck.Workbench;
using FactCheck.Workbench.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Desks;

/// <summary>A desk filled by a seeded generator, the same every time: 50 claims an article, in every state, with twenty people and three hundred speakers.</summary>
internal sealed class SeededDesk : IAsyncDisposable
{
    public const int ClaimsAnArticle = 50;

    private const int Batch = 20, People = 20, Speakers = 300;

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;
    private readonly Random _random = new(20260302);
    private readonly string[] _vocabulary;

    private SeededDesk(ServiceProvider services)
    {
        _services = services;
        _vocabulary = [.. Enumerable.Range(0, 4_000).Select(_ => Word()).Distinct()];
    }

    public IReadOnlyList<Actor> Checkers { get; private set; } = [];

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task<FactCheckDb> OpenAsync() => Get<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync();

    /// <param name="settings">Which database, as the app is told.</param>
    public static async Task<SeededDesk> FillAsync(IReadOnlyDictionary<string, string?> settings, int articles)
    {
        var services = new ServiceCollection();
        services.AddFactCheck(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        var desk = new SeededDesk(services.BuildServiceProvider());
        await desk._services.StartFactCheckAsync();
        await desk.FillAsync(articles);
        return desk;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task FillAsync(int articles)
    {
        var people = new List<Actor>();
        for (var i = 0; i < People; i++)
        {
            var added = await Get<PeopleDirectory>().AddAsync(
                Actor.CommandLine, $"person{i}@desk.example", $"Person {i}", i < 3 ? Role.Editor : Role.FactChecker, "five plain words will do");
            people.Add(added is Outcome<Person>.Saved(var person)
                ? new Actor(person.Id, person.Name, person.Role)
                : throw new InvalidOperationException($"Could not prepare the desk: {added}"));
        }

        Checkers = people;
        List<int> speakers;
        await using (var db = await OpenAsync())
        {
            Speaker[] made = [.. Enumerable.Range(0, Speakers).Select(_ => new Speaker($"{Name()} {Name()}", SpeakerKind.Person))];
            db.Speakers.AddRange(made);
            await db.SaveChangesAsync();
            speakers = [.. made.Select(speaker => speaker.Id)];
        }

        for (var from = 0; from < articles; from += Batch)
        {
            await using var db = await OpenAsync();
            var known = await db.Speakers.Where(speaker => speakers.Contains(speaker.Id)).ToListAsync();
            var brought = Enumerable.Range(from, Math.Min(Batch, articles - from)).Select(Write).ToList();
            db.Articles.AddRange(brought.Select(article => article.Article));
            await db.SaveChangesAsync();
            foreach (var (article, claims) in brought)
                Work(db, article, claims, known);
            await db.SaveChangesAsync();
        }

        await using var done = await OpenAsync();
        // A PostgreSQL server takes these statistics by itself in time; the desk has SQLite take none.
        if (done is PostgresFactCheckDb)
            await done.Database.ExecuteSqlRawAsync("ANALYZE");
    }

    private (Article Article, IReadOnlyList<TextSpan> Claims) Write(int number)
    {
        var text = new StringBuilder();
        var claims = new List<TextSpan>();
        for (var i = 0; i < ClaimsAnArticle; i++)
        {
            var sentence = Sentence(8 + _random.Next(12));
            claims.Add(new TextSpan(text.Length, sentence.Length));
            text.Append(sentence).Append(i % 4 == 3 ? "\n\n" : " ");
            if (_random.Next(3) == 0)
                text.Append(Sentence(12)).Append(' ');
        }

        var facts = new ArticleFacts(Sentence(6).TrimEnd('.'), $"The {Name()}", Name(), new DateOnly(2026, 3, 1), null);
        return (new Article(facts, text.ToString(), [.. claims.Select(span => new Sentence(span, false))], Start.AddMinutes(number)), claims);
    }

    private void Work(FactCheckDb db, Article article, IReadOnlyList<TextSpan> spans, List<Speaker> speakers)
    {
        var editor = Checkers[0];
        db.History.Add(article.RecordImport(editor, null));
        var revision = article.Revisions[0];
        for (var i = 0; i < spans.Count; i++)
        {
            Attribution? said = null;
            if (i % 2 == 0)
            {
                said = new Attribution(revision, i + 1, QuoteKind.Indirect, [spans[i]], [], [], null, 0.8, ["Seeded"]);
                said.TraceTo(speakers[_random.Next(speakers.Count)], null, "Seeded", 0.9);
                db.Attributions.Add(said);
            }

            var kind = (ClaimKind)_random.Next(Enum.GetValues<ClaimKind>().Length);
            var claim = Claim.Suggest(article, revision, [spans[i]], kind, [], said, _random.NextDouble(), ["Seeded"]);
            db.Claims.Add(claim);
            var by = Checkers[_random.Next(Checkers.Count)];
            HistoryEntry?[] entries = _random.Next(10) switch
            {
                < 2 => [],
                < 3 => [claim.Accept(editor, Start)],
                < 5 => [claim.Assign(by, null, _random.Next(3) == 0 ? null : Start.AddHours(_random.Next(-48, 96)), editor, Start)],
                < 6 => [claim.Dismiss(by, Start)],
                _ => [claim.Assign(by, null, null, editor, Start), claim.Decide(Verdict.Unsourced, Sentence(8), by, Start.AddHours(_random.Next(48)))],
            };
            db.History.AddRange(entries.OfType<HistoryEntry>());
        }
    }

    // Few words often and many seldom, as in any language.
    private string Sentence(int words)
    {
        var sentence = string.Join(' ', Enumerable.Range(0, words).Select(_ =>
            _random.Next(30) == 0 ? "harbour" : _vocabulary[(int)(_vocabulary.Length * Math.Pow(_random.NextDouble(), 3))]));
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private string Word()
    {
        var word = new StringBuilder();
        for (var i = 0; i < 1 + _random.Next(1, 4); i++)
            word.Append("bcdfghjklmnprstv"[_random.Next(16)]).Append("aeiou"[_random.Next(5)]);
        return word.ToString();
    }

    private string Name()
    {
        var word = Word();
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
