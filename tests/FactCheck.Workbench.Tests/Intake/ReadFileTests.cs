using System.Text;
using FactCheck.Workbench.Intake;

namespace FactCheck.Workbench.Tests.Intake;

public sealed class ReadFileTests
{
    private const string Words = "“Two of the nine libraries will close – it’s settled,” said the mayor, José Núñez.";

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16 LE with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16 BE with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Words) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Words) },
        { "UTF-32 LE with mark", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Words)] },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Words) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task FromFile_TextInAnyEncoding_IsTheSameText(string encoding, byte[] bytes)
    {
        var draft = await Read.FileAsync("story.txt", bytes);

        Assert.True(draft.Text == Words, $"{encoding}: {draft.Text}");
        Assert.Equal("story.txt", draft.SourceName);
    }

    [Fact]
    public async Task FromFile_RussianWithoutMark_IsToldByStatistics()
    {
        const string text = "Мэр сказал, что две из девяти библиотек закроются до конца года. Решение принято советом города.";

        var draft = await Read.FileAsync("story.txt", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text));

        Assert.Equal(text, draft.Text);
    }

    [Fact]
    public async Task FromFile_BinaryRenamedTxt_IsRefused()
    {
        var bytes = new byte[5000];
        new Random(7).NextBytes(bytes);

        Assert.Equal(
            "“notes.txt” is not text; save the article as text, Markdown, HTML or .docx and try again.",
            await Read.FileErrorAsync("notes.txt", bytes));
    }

    [Theory]
    [InlineData("%PDF-1.7\nand so on", "“notes.txt” is not text but looks like a PDF; save it as text or .docx and try again.")]
    [InlineData("PK\u0003\u0004 and so on", "“notes.txt” is not text but looks like a Word document or a ZIP file; save it as text or .docx and try again.")]
    [InlineData("{\\rtf1 and so on", "“notes.txt” is not text but looks like a rich text document; save it as text or .docx and try again.")]
    public async Task FromFile_KnownFormatRenamedTxt_IsNamed(string content, string expected) =>
        Assert.Equal(expected, await Read.FileErrorAsync("notes.txt", Encoding.ASCII.GetBytes(content)));

    [Theory]
    [InlineData("photo.png")]
    [InlineData("story")]
    [InlineData("story.doc")]
    public async Task FromFile_OtherKinds_AreRefused(string name) =>
        Assert.Equal($"“{name}” can't be read: bring in a .txt, .md, .html or .docx file.", await Read.FileErrorAsync(name, [1, 2, 3]));

    [Theory]
    [InlineData("empty.txt")]
    [InlineData("empty.md")]
    [InlineData("empty.html")]
    public async Task FromFile_Empty_IsRefused(string name) =>
        Assert.Equal($"“{name}” has no text to check.", await Read.FileErrorAsync(name, []));

    [Fact]
    public async Task FromFile_AnnouncedTooLarge_IsRefusedUnread()
    {
        using var pages = new PageFetch(false, TimeProvider.System);
        using var stream = new EndlessStream();

        var error = Read.Error(await new ReadArticle(pages).FromFileAsync(stream, "big.txt", 300L * 1024 * 1024));

        Assert.Equal("“big.txt” is larger than 20 MB; bring in the text alone, or in parts.", error);
        Assert.Equal(0, stream.Given);
    }

    [Fact]
    public async Task FromFile_LargerThanAnnounced_IsCutOff()
    {
        using var pages = new PageFetch(false, TimeProvider.System);
        using var stream = new EndlessStream();

        var error = Read.Error(await new ReadArticle(pages).FromFileAsync(stream, "big.txt", 10));

        Assert.Equal("“big.txt” is larger than 20 MB; bring in the text alone, or in parts.", error);
        Assert.InRange(stream.Given, IntakeLimits.FileBytes, IntakeLimits.FileBytes + 200_000);
    }

    [Fact]
    public async Task FromFile_FiveMegabytesOfText_IsRefusedWithASentence() =>
        Assert.Equal(
            "“long.txt” is longer than 500,000 characters; bring it in as several articles.",
            await Read.FileErrorAsync("long.txt", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("word ", 1_000_000)))));

    [Fact]
    public async Task FromFile_PathInTheName_IsNotKept() =>
        Assert.Equal("story.txt", (await Read.FileAsync("/home/jo/story.txt", Encoding.ASCII.GetBytes("Some words."))).SourceName);
}
