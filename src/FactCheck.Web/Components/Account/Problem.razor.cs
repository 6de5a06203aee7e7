using FactCheck.Web.Session;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace FactCheck.Web.Components.Account;

/// <summary>What a request gets that could not be answered: a sentence, a way on and, for a fault of ours, a number to quote.</summary>
public partial class Problem
{
    private string? number;

    /// <summary>HTTP status.</summary>
    [Parameter] public int Code { get; set; }

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    [Inject] private ILogger<Problem> Log { get; set; } = null!;

    private string Heading => Code switch
    {
        StatusCodes.Status404NotFound => "There is no such page",
        StatusCodes.Status400BadRequest => "That form could not be read",
        StatusCodes.Status403Forbidden => "This page is not open to you",
        _ => "Something went wrong",
    };

    private string Advice => Code switch
    {
        StatusCodes.Status404NotFound => "The address may be mistyped, or what it led to is gone.",
        StatusCodes.Status400BadRequest => "It may have stood open for too long. Go back, reload the page and send it again.",
        StatusCodes.Status403Forbidden => "Your role does not include it. If it should, ask an administrator of your desk.",
        _ => "What was saved is safe. Go back and try again.",
    };

    protected override void OnInitialized()
    {
        if (Http.Features.Get<IExceptionHandlerPathFeature>() is not { } fault)
            return;
        number = Attempt.NewNumber();
        Log.LogError(fault.Error, "Error {Correlation} at {Path}", number, fault.Path);
    }
}
