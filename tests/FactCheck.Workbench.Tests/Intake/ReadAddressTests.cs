using System.Net;
using FactCheck.Workbench.Intake;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace FactCheck.Workbench.Tests.Intake;

/// <summary>Against a real server on this machine, with the setting that allows private addresses on and off.</summary>
public sealed class ReadAddressTests : IAsyncLifetime
{
    private const string Story = "<title>Two libraries to close</title><p>The council will close two of its libraries.</p>";

    private readonly WebApplication _site;
    private readonly FakeTimeProvider _time = new();
    private readonly TaskCompletionSource _hanging = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _requests;
    private readonly TaskCompletionSource _cutOff = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ReadAddressTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _site = builder.Build();
        _site.Use((context, next) =>
        {
            Interlocked.Increment(ref _requests);
            return next(context);
        });
        _site.MapGet("/story", () => Results.Content(Story, "text/html; charset=utf-8"));
        _site.MapGet("/text", () => Results.Content("A headline\nBy Jo Marsh\nSome words.", "text/plain"));
        _site.MapGet("/data", () => Results.Content("{}", "application/json"));
        _site.MapGet("/packed", (HttpContext context) =>
        {
            context.Response.Headers.ContentEncoding = "br";
            return Results.Content("x", "text/html");
        });
        _site.MapGet("/status/{code:int}", (int code) => Results.Content("<p>No.</p>", "text/html", null, code));
        _site.MapGet("/once", () => Results.Redirect("/story"));
        _site.MapGet("/loop", () => Results.Redirect("/loop"));
        _site.MapGet("/hops/{left:int}", (int left) => Results.Redirect(left == 1 ? "/story" : $"/hops/{left - 1}"));
        _site.MapGet("/to", (string target) => Results.Redirect(target));
        _site.MapGet("/hang", async (HttpContext context) =>
        {
            _hanging.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        _site.MapGet("/trickle", async (HttpContext context) =>
        {
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<p>One word");
            await context.Response.Body.FlushAsync();
            _hanging.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        _site.MapGet("/announced", async (HttpContext context) =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = 4L * 1024 * 1024 * 1024;
            await context.Response.StartAsync();
        });
        _site.MapGet("/endless", async (HttpContext context) =>
        {
            context.Response.ContentType = "text/html";
            var block = new byte[64 * 1024];
            block.AsSpan().Fill((byte)'a');
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(block);
            _cutOff.SetResult();
        });
    }

    private string Root => _site.Urls.First();

    public Task InitializeAsync() => _site.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private async Task<Outcome<ArticleDraft>> GetAsync(string address, bool allowPrivate = true)
    {
        using var pages = new PageFetch(allowPrivate, _time);
        return await new ReadArticle(pages).FromAddressAsync(address);
    }

    private async Task<string> ErrorAsync(string address, bool allowPrivate = true) => Read.Error(await GetAsync(address, allowPrivate));

    [Fact]
    public async Task FromAddress_Page_IsReadWithItsAddressAndSite()
    {
        var draft = Read.Draft(await GetAsync(Root + "/story"));

        Assert.Equal("Two libraries to close", draft.Title);
        Assert.Equal("The council will close two of its libraries.", draft.Text);
        Assert.Equal(Root + "/story", draft.Address);
        Assert.Equal("127.0.0.1", draft.Outlet);
    }

    [Fact]
    public async Task FromAddress_PlainText_IsReadAsPasted()
    {
        var draft = Read.Draft(await GetAsync(Root + "/text"));

        Assert.Equal("A headline", draft.Title);
        Assert.Equal("Jo Marsh", draft.Byline);
    }

    [Theory]
    [InlineData("/once")]
    [InlineData("/hops/5")]
    public async Task FromAddress_FewRedirects_AreFollowed(string path) =>
        Assert.Equal(Root + "/story", Read.Draft(await GetAsync(Root + path)).Address);

    [Theory]
    [InlineData("/loop")]
    [InlineData("/hops/6")]
    public async Task FromAddress_RedirectsWithoutEnd_AreGivenUp(string path)
    {
        Assert.Equal(
            "127.0.0.1 sends from page to page without end; open it in a browser and paste the text.",
            await ErrorAsync(Root + path));
        Assert.Equal(IntakeLimits.Redirects + 1, _requests);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("0.0.0.0")]
    public async Task FromAddress_ThisMachine_IsRefusedBeforeAnyRequest(string host)
    {
        var error = await ErrorAsync($"http://{host}:{new Uri(Root).Port}/story", allowPrivate: false);

        Assert.EndsWith("is inside a private network; only public addresses can be opened.", error, StringComparison.Ordinal);
        Assert.Equal(0, _requests);
    }

    [Fact]
    public async Task FromAddress_NameThatResolvesToThisMachine_IsRefusedBeforeAnyRequest()
    {
        var name = Dns.GetHostName();
        Assert.NotEmpty(await Dns.GetHostAddressesAsync(name));

        var error = await ErrorAsync($"http://{name}:{new Uri(Root).Port}/story", allowPrivate: false);

        Assert.Equal($"{name.ToLowerInvariant()} is inside a private network; only public addresses can be opened.", error);
        Assert.Equal(0, _requests);
    }

    [Theory]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[::]/")]
    public async Task FromAddress_PrivateRanges_AreRefused(string address) =>
        Assert.EndsWith(
            "is inside a private network; only public addresses can be opened.",
            await ErrorAsync(address, allowPrivate: false),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/story")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,words")]
    public async Task FromAddress_OtherSchemes_AreRefused(string address) =>
        Assert.Equal("Only addresses that begin with http:// or https:// can be opened.", await ErrorAsync(address));

    [Theory]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("http://")]
    public async Task FromAddress_NoAddress_IsRefused(string address) =>
        Assert.Equal("That is not a web address; it should look like https://example.com/story.", await ErrorAsync(address));

    [Fact]
    public async Task FromAddress_WithPassword_IsRefused() =>
        Assert.Equal(
            "The address holds a user name or password; take it out and try again.",
            await ErrorAsync("http://jo:secret@example.com/"));

    [Fact]
    public async Task FromAddress_RedirectToAFile_IsRefused() =>
        Assert.Equal(
            "Only addresses that begin with http:// or https:// can be opened.",
            await ErrorAsync(Root + "/to?target=file:///etc/passwd"));

    [Fact]
    public async Task FromAddress_RedirectToAMetadataService_IsRefused()
    {
        // The first hop must be reachable in the test, so it alone is let through: the check runs at every connection.
        using var pages = new PageFetch(_time, ["127.0.0.1/32"]);

        var error = Read.Error(await new ReadArticle(pages).FromAddressAsync(Root + "/to?target=http://169.254.169.254/latest/"));

        Assert.Equal("169.254.169.254 is inside a private network; only public addresses can be opened.", error);
        Assert.Equal(1, _requests);
    }

    [Fact]
    public async Task FromAddress_RedirectToLoopback_IsRefused()
    {
        using var pages = new PageFetch(_time, ["127.0.0.1/32"]);

        var error = Read.Error(await new ReadArticle(pages).FromAddressAsync(
            Root + $"/to?target=http://127.0.0.2:{new Uri(Root).Port}/story"));

        Assert.Equal("127.0.0.2 is inside a private network; only public addresses can be opened.", error);
    }

    [Theory]
    [InlineData("/hang")]
    [InlineData("/trickle")]
    public async Task FromAddress_SiteThatHangs_IsGivenUpAfterTheLimit(string path)
    {
        var reading = GetAsync(Root + path);
        await _hanging.Task;
        Assert.False(reading.IsCompleted);

        _time.Advance(IntakeLimits.PageTime);

        Assert.Equal("127.0.0.1 did not answer within 15 seconds; try again, or paste the text.", Read.Error(await reading));
    }

    [Fact]
    public async Task FromAddress_Cancelled_Ends()
    {
        using var pages = new PageFetch(true, _time);
        using var cancel = new CancellationTokenSource();
        var reading = new ReadArticle(pages).FromAddressAsync(Root + "/hang", cancel.Token);
        await _hanging.Task;

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task FromAddress_PageAnnouncedHuge_IsRefused() =>
        Assert.Equal(
            "The page at 127.0.0.1 is larger than 10 MB; open it in a browser and paste the story.",
            await ErrorAsync(Root + "/announced"));

    [Fact]
    public async Task FromAddress_PageWithoutEnd_IsCutOff()
    {
        Assert.Equal(
            "The page at 127.0.0.1 is larger than 10 MB; open it in a browser and paste the story.",
            await ErrorAsync(Root + "/endless"));
        await _cutOff.Task;
    }

    [Theory]
    [InlineData(404, "127.0.0.1 has no page at that address (404); check it for a missing piece.")]
    [InlineData(403, "127.0.0.1 does not let FactCheck read that page (403); open it in a browser and paste the text.")]
    [InlineData(500, "127.0.0.1 answered with an error (500); try again later, or paste the text.")]
    public async Task FromAddress_Refusal_IsSaid(int code, string expected) =>
        Assert.Equal(expected, await ErrorAsync($"{Root}/status/{code}"));

    [Fact]
    public async Task FromAddress_OtherThanText_IsRefused()
    {
        Assert.Equal(
            "The address holds application/json, not a page of text; save it and bring in the file, or paste the text.",
            await ErrorAsync(Root + "/data"));
        Assert.Equal(
            "127.0.0.1 sent the page in a packed form that can't be read; open it in a browser and paste the text.",
            await ErrorAsync(Root + "/packed"));
    }

    [Fact]
    public async Task FromAddress_NobodyListens_IsSaid() =>
        Assert.Equal("127.0.0.1 could not be reached; check the address, or paste the text.", await ErrorAsync("http://127.0.0.1:1/"));

    [Fact]
    public async Task FromAddress_NoSuchName_IsSaid() =>
        Assert.Equal("There is no site called no-such-site.invalid; check the address.", await ErrorAsync("no-such-site.invalid/story"));
}
