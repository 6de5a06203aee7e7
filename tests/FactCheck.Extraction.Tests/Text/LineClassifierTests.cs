using FactCheck.Extraction.Text;

namespace FactCheck.Extraction.Tests.Text;

public sealed class LineClassifierTests
{
    private const string Story = "The council met on Monday and closed two libraries.\n";

    [Theory]
    [InlineData("CLICK HERE TO GET THE APP")]
    [InlineData("MAYOR FACES VOTE: LIVE UPDATES")]
    [InlineData("MAYOR INSISTS Council must meet again before the summer")]
    [InlineData("PORT PROMISES TRADERS FURTHER $500 MILLION IN LOANS")]
    [InlineData("NEWYou can now listen to our articles!")]
    [InlineData("Read more: What the budget means for you")]
    [InlineData("READ MORE")]
    [InlineData("Sign up for our newsletter to get the news every morning.")]
    [InlineData("Follow us on Facebook")]
    [InlineData("Advertisement")]
    [InlineData("Story continues below")]
    [InlineData("By Jane Doe")]
    [InlineData("By Jane Doe and John Roe | City Desk")]
    [InlineData("Published March 30, 2022 10:20am EDT")]
    [InlineData("30 March 2022")]
    [InlineData("Home > News > World")]
    [InlineData("Photo: Jane Doe/Getty Images")]
    [InlineData("The mayor leaves the hall. (AP Photo/Jane Doe)")]
    [InlineData("Jane Doe contributed to this report.")]
    [InlineData("(Reporting by Jane Doe; Editing by John Roe)")]
    [InlineData("Contact the newsroom at tips@example.org")]
    [InlineData("Follow Jane Doe on Twitter @janedoe.")]
    [InlineData("Copyright 2022 Example News. All rights reserved.")]
    [InlineData("* * *")]
    public void Read_Furniture_IsOutsideTheStory(string line) => Assert.True(IsOutside(line), line);

    [Theory]
    [InlineData("Read more books, she said, and the children did.")]
    [InlineData("By Monday the river had risen two metres.")]
    [InlineData("By the time they came it was over")]
    [InlineData("WASHINGTON (AP) — The Senate voted on Monday to end the strike.")]
    [InlineData("NEW YORK — Two trains met on one track on Sunday")]
    [InlineData("NATO allies agreed to send more ships.")]
    [InlineData("Share prices fell by 3 percent.")]
    [InlineData("Related costs rose, according to the firm.")]
    [InlineData("Follow the money, said the detective.")]
    [InlineData("The video was watched by millions.")]
    [InlineData("Russia’s Foreign Ministry has described the allies as “satellites” of others")]
    [InlineData("“WE ARE NOT GOING TO STAND HERE AND TAKE THIS ANY LONGER, NOT ONE OF US.”")]
    [InlineData("Sports fans filled the square on Sunday.")]
    [InlineData("Print runs of 40,000 are rare now.")]
    [InlineData("The Reuters/Ipsos poll showed her ahead.")]
    [InlineData("In 2019, 40 people died there.")]
    public void Read_StorySentence_IsNeverSwallowed(string line) => Assert.False(IsOutside(line), line);

    [Fact]
    public void Read_ArticleInCapitals_KeepsItsStory()
    {
        TextDocument document = TextDocument.Read("COUNCIL CLOSES LIBRARIES\nTHE COUNCIL MET ON MONDAY AND VOTED\nNOBODY SPOKE AGAINST THE PLAN");
        Assert.All(document.Sentences, s => Assert.False(s.OutsideStory));
    }

    [Fact]
    public void Read_HeadlineInCapitals_StaysInTheStory() =>
        Assert.False(TextDocument.Read("COUNCIL CLOSES TWO LIBRARIES\n" + Story).Sentences[0].OutsideStory);

    private static bool IsOutside(string line)
    {
        string text = Story + line + "\n" + Story;
        TextDocument document = TextDocument.Read(text);
        return document.Sentences.Where(s => s.Paragraph == 1).All(static s => s.OutsideStory);
    }
}
