using FactCheck.Web.Components.Pages.Intake;

namespace FactCheck.Web.Tests.Intake;

public sealed class CountedStreamTests
{
    [Fact]
    public async Task Read_TellsHowMuchHasCome()
    {
        var told = new List<long>();
        await using var stream = new CountedStream(() => new MemoryStream(new byte[10]), told.Add);
        await stream.CopyToAsync(Stream.Null, 4);
        Assert.Equal(10, told[^1]);
    }

    [Fact]
    public async Task Stream_NobodyReads_IsNeverOpened()
    {
        var opened = false;
        await using (new CountedStream(() => { opened = true; return Stream.Null; }, _ => { }))
        {
        }

        Assert.False(opened);
    }
}
