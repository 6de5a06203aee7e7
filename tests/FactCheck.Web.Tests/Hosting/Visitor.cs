using System.Net;
using System.Text.RegularExpressions;

namespace FactCheck.Web.Tests.Hosting;

/// <summary>A browser without scripts: keeps cookies, fills in forms, does not follow redirects.</summary>
internal sealed partial class Visitor(Uri address) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<string> ReadAsync(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync();

    /// <summary>Opens the page, fills in the fields given and sends its first visible form.</summary>
    public async Task<HttpResponseMessage> SendFormAsync(string path, params (string Name, string Value)[] fields)
    {
        var page = await ReadAsync(path);
        var hidden = Hidden().Matches(page)
            .Select(match => (Name: Attribute(match.Value, "name"), Value: Attribute(match.Value, "value")))
            .Where(field => field.Name is "__RequestVerificationToken" or "_handler").DistinctBy(field => field.Name);
        using var form = new FormUrlEncodedContent([.. hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await http.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await http.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>Signs in as a person the site made.</summary>
    public async Task SignInAsync(string email, string password = RunningSite.Password)
    {
        var answer = await SendFormAsync("/account/sign-in", ("Input.Email", email), ("Input.Password", password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The antiforgery token of the sign-out form on every page.</summary>
    public async Task<string> SignOutTokenAsync() =>
        Attribute(Hidden().Matches(await ReadAsync("/")).First(match => match.Value.Contains("__RequestVerificationToken", StringComparison.Ordinal)).Value, "value");

    public void Dispose() => http.Dispose();

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
