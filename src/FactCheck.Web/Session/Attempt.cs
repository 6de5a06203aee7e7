using System.Security.Cryptography;
using Microsoft.JSInterop;
using MudBlazor;

namespace FactCheck.Web.Session;

/// <summary>
/// Runs what a button asks for. An unexpected error becomes one sentence with a number to quote and the page stays as it is,
/// with all that was typed; the log has the rest under the same number.
/// </summary>
public sealed class Attempt(ILogger<Attempt> log, ISnackbar messages)
{
    /// <summary>The result, or the default where the work failed and the person has been told.</summary>
    public async Task<T?> RunAsync<T>(Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return await work();
        }
        catch (Exception left) when (left is OperationCanceledException or JSDisconnectedException)
        {
            // The person left the page.
            return default;
        }
        // The last line before the circuit: whatever it is, the page must survive it.
#pragma warning disable CA1031
        catch (Exception error)
#pragma warning restore CA1031
        {
            var number = NewNumber();
            log.LogError(error, "Error {Correlation}", number);
            messages.Add($"That did not work, and nothing was saved. Try again; if it happens again, quote error {number}.", Severity.Error);
            return default;
        }
    }

    /// <summary>Eight digits and letters, easy to read out.</summary>
    public static string NewNumber() => Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
}
