using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FactCheck.Workbench.Tests.Intake;

public sealed class ReadWordTests
{
    private static byte[] Document(Action<WordprocessingDocument>? also, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(body));
            also?.Invoke(document);
        }

        return stream.ToArray();
    }

    private static Paragraph Para(string text, string? style = null)
    {
        var paragraph = new Paragraph(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null)
            paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        return paragraph;
    }

    [Fact]
    public async Task FromFile_Word_GivesParagraphsHeadingAndAuthor()
    {
        var bytes = Document(
            d => d.PackageProperties.Creator = "Jo Marsh",
            Para("Two libraries to close", "Title"),
            new Paragraph(),
            new Paragraph(new Run(new Text("The council will close ") { Space = SpaceProcessingModeValues.Preserve }), new Run(new Text("two libraries."))),
            new Paragraph(new Run(new Text("One"), new TabChar(), new Text("two"), new Break(), new Text("three"))));

        var draft = await Read.FileAsync("story.docx", bytes);

        Assert.Equal("Two libraries to close\n\nThe council will close two libraries.\n\nOne\ttwo\nthree", draft.Text);
        Assert.Equal("Two libraries to close", draft.Title);
        Assert.Equal("Jo Marsh", draft.Byline);
    }

    [Fact]
    public async Task FromFile_WordWithDeletedAndHiddenWords_LeavesThemOut()
    {
        var bytes = Document(
            null,
            new Paragraph(
                new Run(new Text("Kept.")),
                new DeletedRun(new Run(new DeletedText("Struck."))) { Author = "x" },
                new Run(new RunProperties(new Vanish()), new Text("Hidden.")),
                new InsertedRun(new Run(new Text(" Added.") { Space = SpaceProcessingModeValues.Preserve })) { Author = "x" }));

        Assert.Equal("Kept. Added.", (await Read.FileAsync("story.docx", bytes)).Text);
    }

    [Fact]
    public async Task FromFile_WordTable_GivesItsCells()
    {
        var bytes = Document(null, new Table(new TableRow(new TableCell(Para("Branch")), new TableCell(Para("Visits")))));

        Assert.Equal("Branch\n\nVisits", (await Read.FileAsync("story.docx", bytes)).Text);
    }

    [Fact]
    public async Task FromFile_DocxThatIsNone_IsRefused()
    {
        const string expected = "“story.docx” is not a Word document that can be opened; save it again as .docx, or paste the text.";

        Assert.Equal(expected, await Read.FileErrorAsync("story.docx", "just words"u8.ToArray()));
        Assert.Equal(expected, await Read.FileErrorAsync("story.docx", []));
        Assert.Equal(expected, await Read.FileErrorAsync("story.docx", Zip(("hello.txt", "words"u8.ToArray()))));
        Assert.Equal(expected, await Read.FileErrorAsync("story.docx", Document(null, Para("Cut off."))[..600]));
    }

    [Fact]
    public async Task FromFile_OldWord_IsRefused() =>
        Assert.Equal(
            "“story.docx” is an old or password-protected Word document; save it as .docx without a password and try again.",
            await Read.FileErrorAsync("story.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

    [Fact]
    public async Task FromFile_DocxThatExplodes_IsRefused()
    {
        var bomb = Zip(("word/document.xml", new byte[60 * 1024 * 1024]));
        Assert.InRange(bomb.Length, 1, 200_000);

        Assert.Equal(
            "“story.docx” unpacks to far more than an article; save the text alone as .docx and try again.",
            await Read.FileErrorAsync("story.docx", bomb));
    }

    [Fact]
    public async Task FromFile_DocxWithEntityBomb_IsRefused()
    {
        var good = Document(null, Para("x"));
        using var stream = new MemoryStream();
        stream.Write(good);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var name = zip.Entries.Single(e => e.FullName.EndsWith("document.xml", StringComparison.Ordinal)).FullName;
            zip.GetEntry(name)!.Delete();
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes("<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"));
        }

        Assert.Equal(
            "“story.docx” is not a Word document that can be opened; save it again as .docx, or paste the text.",
            await Read.FileErrorAsync("story.docx", stream.ToArray()));
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
