using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using FactCheck.Workbench.Intake.Formats;
using Microsoft.Security.AntiSSRF;

namespace FactCheck.Workbench.Intake;

/// <summary>
/// Gets one page from the web on a person's behalf without letting them reach what only this machine can:
/// every connection, redirects included, is made to an address that was resolved and found public.
/// </summary>
public sealed class PageFetch : IDisposable
{
    private readonly HttpClient _client;
    private readonly TimeProvider _time;

    /// <param name="allowPrivateAddresses">Lets loopback, private and link-local addresses be reached (tests, intranets).</param>
    public PageFetch(bool allowPrivateAddresses, TimeProvider time)
        : this(time, new AntiSSRFPolicy(allowPrivateAddresses ? PolicyConfigOptions.None : PolicyConfigOptions.ExternalOnlyLatest))
    {
    }

    /// <param name="allowedRanges">Ranges in CIDR notation that may be reached although they are not public.</param>
    public PageFetch(TimeProvider time, string[] allowedRanges)
        : this(time, Except(allowedRanges))
    {
    }

    private PageFetch(TimeProvider time, AntiSSRFPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(time);
        _time = time;
        policy.AllowPlainTextHttp = true;
        policy.AddXFFHeader = false;
        var handler = policy.GetHandler();
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.ResponseDrainTimeout = TimeSpan.Zero;
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (compatible; FactCheck/1.0)");
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, text/plain;q=0.8");
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.5");
    }

    /// <summary>Fetches a page within the time, size and redirect limits of <see cref="IntakeLimits"/>.</summary>
    /// <exception cref="UnreadableException">It can't be had; the message is a sentence for the person.</exception>
    public async Task<FetchedPage> GetAsync(string address, CancellationToken cancellation)
    {
        var target = Parse(address);
        using var limit = new CancellationTokenSource(IntakeLimits.PageTime, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            for (var hop = 0; hop <= IntakeLimits.Redirects; hop++)
            {
                using var response = await _client.GetAsync(target, HttpCompletionOption.ResponseHeadersRead, either.Token);
                if (!IsRedirect(response))
                    return await ReadAsync(target, response, either.Token);
                target = Next(target, response.Headers.Location!);
            }

            throw new UnreadableException($"{target.Host} sends from page to page without end; open it in a browser and paste the text.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new UnreadableException($"{target.Host} did not answer within {IntakeLimits.PageTime.TotalSeconds:0} seconds; try again, or paste the text.");
        }
        catch (Exception e) when (Sentence(e, target) is { } sentence)
        {
            throw new UnreadableException(sentence);
        }
    }

    public void Dispose() => _client.Dispose();

    private static AntiSSRFPolicy Except(string[] allowedRanges)
    {
        var policy = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest);
        policy.AddAllowedAddresses(allowedRanges);
        return policy;
    }

    private static Uri Parse(string address)
    {
        address = address.Trim();
        if (!address.Contains("://", StringComparison.Ordinal) && !address.Contains(' ', StringComparison.Ordinal)
            && address.Contains('.', StringComparison.Ordinal) && !HasOtherScheme(address))
            address = "https://" + address;
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Allowed(uri)
            : throw new UnreadableException("That is not a web address; it should look like https://example.com/story.");
    }

    private static bool HasOtherScheme(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "javascript" or "data" or "file" or "mailto" or "ftp";

    private static Uri Allowed(Uri uri)
    {
        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
            throw new UnreadableException("Only addresses that begin with http:// or https:// can be opened.");
        if (uri.UserInfo.Length > 0)
            throw new UnreadableException("The address holds a user name or password; take it out and try again.");
        return uri;
    }

    private static bool IsRedirect(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
        && response.Headers.Location is not null;

    private static Uri Next(Uri from, Uri location) =>
        Uri.TryCreate(from, location, out var next) ? Allowed(next)
            : throw new UnreadableException($"{from.Host} sends on to an address that can't be read; open it in a browser and paste the text.");

    private static async Task<FetchedPage> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (!response.IsSuccessStatusCode)
            throw new UnreadableException(Refusal(address, response.StatusCode));
        var type = response.Content.Headers.ContentType;
        var isHtml = type?.MediaType is "text/html" or "application/xhtml+xml";
        if (!isHtml && type?.MediaType != "text/plain")
            throw new UnreadableException($"The address holds {type?.MediaType ?? "something unnamed"}, not a page of text; save it and bring in the file, or paste the text.");
        if (response.Content.Headers.ContentEncoding.Count > 0)
            throw new UnreadableException($"{address.Host} sent the page in a packed form that can't be read; open it in a browser and paste the text.");
        var tooLarge = $"The page at {address.Host} is larger than 10 MB; open it in a browser and paste the story.";
        if (response.Content.Headers.ContentLength > IntakeLimits.PageBytes)
            throw new UnreadableException(tooLarge);
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var content = await CappedRead.AllAsync(stream, IntakeLimits.PageBytes, cancellation)
            ?? throw new UnreadableException(tooLarge);
        return new FetchedPage(address, isHtml, type?.CharSet, content);
    }

    private static string Refusal(Uri address, HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => $"{address.Host} has no page at that address ({(int)status}); check it for a missing piece.",
        HttpStatusCode.Unauthorized or HttpStatusCode.PaymentRequired or HttpStatusCode.Forbidden or HttpStatusCode.TooManyRequests
            or HttpStatusCode.UnavailableForLegalReasons =>
            $"{address.Host} does not let FactCheck read that page ({(int)status}); open it in a browser and paste the text.",
        _ => $"{address.Host} answered with an error ({(int)status}); try again later, or paste the text.",
    };

    private static string? Sentence(Exception e, Uri target)
    {
        for (var cause = e; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case UnreadableException:
                    return null;
                case AntiSSRFException or ArgumentException { ParamName: "hostName" }:
                    return $"{target.Host} is inside a private network; only public addresses can be opened.";
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return $"There is no site called {target.Host}; check the address.";
                case AuthenticationException:
                    return $"A safe connection to {target.Host} could not be made; open it in a browser and paste the text.";
            }
        }

        return e is HttpRequestException or SocketException or IOException
            ? $"{target.Host} could not be reached; check the address, or paste the text."
            : null;
    }
}
