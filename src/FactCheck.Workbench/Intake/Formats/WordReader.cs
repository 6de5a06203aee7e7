using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FactCheck.Workbench.Intake.Formats;

/// <summary>A Word document to the words of its body: paragraphs apart by a blank line, deleted and hidden words left out.</summary>
internal static class WordReader
{
    private const long MostUnpacked = 200L * 1024 * 1024;
    private const int MostParts = 5_000;
    private const int HighestRatio = 200;

    /// <summary>Small parts of repeated markup pack very well; the ratio means something from here on.</summary>
    private const long RatioFrom = 5L * 1024 * 1024;

    /// <exception cref="UnreadableException">It is no Word document, is protected, or unpacks to too much.</exception>
    public static Reading Read(byte[] bytes, string name)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnreadableException($"{name} is an old or password-protected Word document; save it as .docx without a password and try again.");
        RefuseBombs(bytes, name);
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(
                stream, false, new OpenSettings { AutoSave = false, MaxCharactersInPart = MostUnpacked });
            if (document.MainDocumentPart is not { } main)
                throw NotWord(name);
            var (text, title) = Body(main, name);
            var properties = document.PackageProperties;
            var facts = new FoundFacts(
                title ?? FoundFacts.Some(properties.Title),
                Byline: HtmlReader.Byline(properties.Creator));
            var written = PlainTextReader.Read(text).Facts;
            // A byline in the story is the reporter's; the property is whoever made the file.
            return new Reading(text, new FoundFacts(title, Byline: written.Byline).Or(facts).Or(written));
        }
        catch (Exception e) when (e is OpenXmlPackageException or XmlException or InvalidDataException or IOException or FormatException or ArgumentException or InvalidOperationException or UriFormatException)
        {
            throw NotWord(name);
        }
    }

    private static UnreadableException NotWord(string name) =>
        new($"{name} is not a Word document that can be opened; save it again as .docx, or paste the text.");

    /// <summary>Unpacks once, counting, because the sizes a package states may lie.</summary>
    private static void RefuseBombs(byte[] bytes, string name)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts)
                throw Bomb(name);
            var buffer = new byte[64 * 1024];
            long unpacked = 0;
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                int read;
                while ((read = part.Read(buffer)) > 0)
                {
                    unpacked += read;
                    if (unpacked > MostUnpacked || (unpacked > RatioFrom && unpacked / bytes.Length > HighestRatio))
                        throw Bomb(name);
                }
            }
        }
        catch (InvalidDataException)
        {
            throw NotWord(name);
        }
    }

    private static UnreadableException Bomb(string name) =>
        new($"{name} unpacks to far more than an article; save the text alone as .docx and try again.");

    private static (string Text, string? Title) Body(MainDocumentPart main, string name)
    {
        var text = new StringBuilder();
        var paragraph = new StringBuilder();
        string? title = null, style = null;
        using var reader = OpenXmlReader.Create(main);
        var hidden = false;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Paragraph))
            {
                if (reader.IsStartElement && !reader.IsEndElement)
                {
                    style = null;
                    continue;
                }

                if (!reader.IsEndElement)
                    continue;
                if (!string.IsNullOrWhiteSpace(paragraph.ToString()))
                {
                    if (title is null && style is "Title" or "Heading1")
                        title = paragraph.ToString().Trim();
                    if (text.Length > 0)
                        text.Append("\n\n");
                    text.Append(paragraph);
                }

                if (text.Length > IntakeLimits.TextLength)
                    throw new UnreadableException($"{name} is longer than {IntakeLimits.TextLength:N0} characters; bring it in as several articles.");
                paragraph.Clear();
            }
            else if (reader.IsStartElement)
            {
                if (reader.ElementType == typeof(ParagraphStyleId))
                    style = reader.Attributes.FirstOrDefault(a => a.LocalName == "val").Value;
                else if (reader.ElementType == typeof(Run))
                    hidden = false;
                else if (reader.ElementType == typeof(Vanish))
                    hidden = reader.Attributes.All(a => a.LocalName != "val" || a.Value is not ("0" or "false" or "off"));
                else if (reader.ElementType == typeof(Text) && !hidden)
                    paragraph.Append(reader.GetText());
                else if (reader.ElementType == typeof(TabChar))
                    paragraph.Append('\t');
                else if (reader.ElementType == typeof(Break) || reader.ElementType == typeof(CarriageReturn))
                    paragraph.Append('\n');
                else if (reader.ElementType == typeof(NoBreakHyphen))
                    paragraph.Append('\u2011');
            }
        }

        return (text.ToString(), title);
    }
}
