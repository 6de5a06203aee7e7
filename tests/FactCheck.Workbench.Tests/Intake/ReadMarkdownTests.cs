using System.Text;
using FactCheck.Workbench.Intake;

namespace FactCheck.Workbench.Tests.Intake;

public sealed class ReadMarkdownTests
{
    private static Task<ArticleDraft> MarkdownAsync(string markdown) => Read.FileAsync("story.md", Encoding.UTF8.GetBytes(markdown));

    [Fact]
    public async Task FromFile_Markdown_LosesItsMarksAndKeepsItsWords()
    {
        var draft = await MarkdownAsync(
            """
            # Two libraries to close

            By Jo Marsh

            The council will close **two** of its [nine libraries](https://example.com), the mayor
            said: “It’s _settled_ -- really.”

            * Northgate
            * The Quay

            > “Not in my name,” said a reader.

            | Branch | Visits |
            |---|---|
            | Quay | 40,000 |

            <script>alert(1)</script>
            <p onclick="alert(2)">Raw words.</p>

            ![A photo](photo.png)
            """);

        Assert.Equal("Two libraries to close", draft.Title);
        Assert.Equal("Jo Marsh", draft.Byline);
        Assert.Equal(
            """
            Two libraries to close

            By Jo Marsh

            The council will close two of its nine libraries, the mayor said: “It’s settled -- really.”

            Northgate

            The Quay

            “Not in my name,” said a reader.

            Branch	Visits

            Quay	40,000

            Raw words.
            """,
            draft.Text);
    }

    [Fact]
    public async Task FromFile_FrontMatter_GivesTheFacts()
    {
        var draft = await MarkdownAsync(
            """
            ---
            title: "Two libraries to close"
            author: Jo Marsh
            date: 2022-03-30
            publication: The Quay Courier
            url: https://example.com/libraries
            ---
            The council will close two of its libraries.
            """);

        Assert.Equal("The council will close two of its libraries.", draft.Text);
        Assert.Equal("Two libraries to close", draft.Title);
        Assert.Equal("Jo Marsh", draft.Byline);
        Assert.Equal(new DateOnly(2022, 3, 30), draft.PublishedOn);
        Assert.Equal("The Quay Courier", draft.Outlet);
        Assert.Equal("https://example.com/libraries", draft.Address);
    }

    [Fact]
    public async Task FromFile_MarkdownNestedWithoutEnd_IsRefusedOrRead()
    {
        var error = await Read.FileErrorAsync("deep.md", Encoding.UTF8.GetBytes(new string('>', 50_000) + " words"));

        Assert.Equal("The Markdown is nested too deeply to be read; paste the text instead.", error);
    }
}
