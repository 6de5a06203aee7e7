using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Core.Articles;

/// <summary>One version of an article's text. It never changes; every span refers to the text of one revision.</summary>
public sealed class Revision
{
    private Revision()
    {
    }

    internal Revision(int number, string text, IReadOnlyList<Sentence> sentences, DateTimeOffset at)
    {
        Number = number;
        Text = text;
        Sha256 = Hash(text);
        Sentences = sentences;
        ImportedAt = at;
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    /// <summary>From 1 within the article.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Lower-case hexadecimal SHA-256 of the text as UTF-8; tells a second upload of the same text.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>In text order; together they cover all that is not white space.</summary>
    public IReadOnlyList<Sentence> Sentences { get; private set; } = [];

    public DateTimeOffset ImportedAt { get; private set; }

    /// <param name="draft">Number of the revision in which somebody chose words; null for whichever is the newest.</param>
    /// <exception cref="RuleBrokenException">It is another one.</exception>
    public void EnsureIs(int? draft)
    {
        if (draft is not null && draft != Number)
            throw new RuleBrokenException($"Draft {Number} has come in since you selected these words. Reload the page and select them there.");
    }

    /// <summary>What <see cref="Sha256"/> holds for <paramref name="text"/>.</summary>
    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
