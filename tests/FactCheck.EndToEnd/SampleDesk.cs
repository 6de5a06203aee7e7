namespace FactCheck.EndToEnd;

/// <summary>
/// One desk with the sample article for all tests of a class, in whatever order they run. A test changes no claim another of
/// the class looks at; articles it brings in stay.
/// </summary>
public sealed class SampleDesk : IAsyncLifetime
{
    private readonly Browser _browser = new();

    public Desk Desk { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _browser.InitializeAsync();
        Desk = await Desk.OpenAsync(_browser);
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        await Desk.DisposeAsync();
    }
}
