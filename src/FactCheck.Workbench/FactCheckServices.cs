using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Review;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Workbench;

/// <summary>Puts the workbench together, for the web app and the command line alike.</summary>
public static class FactCheckServices
{
    /// <summary>Registers every use case and what it needs.</summary>
    /// <param name="configuration">
    /// ConnectionStrings:FactCheck (PostgreSQL, when set), FactCheck:Database (path of the SQLite file).
    /// </param>
    public static IServiceCollection AddFactCheck(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<DeskQueries>().AddSingleton<SpeakerQueries>().AddSingleton<ReviewQueries>();
        services.AddSingleton<DecideVerdict>().AddSingleton<WithdrawVerdict>().AddSingleton<EditEvidence>();
        services.AddSingleton<AddClaim>().AddSingleton<DismissClaims>().AddSingleton<AcceptClaims>();
        services.AddSingleton<AssignClaims>().AddSingleton<EditArticleFacts>();
        services.AddSingleton<SignOffArticle>().AddSingleton<ReopenArticle>();
        services.AddSingleton<PreviewArticle>().AddSingleton<ImportArticle>();
        services.AddSingleton<PeopleDirectory>().AddSingleton<Accounts>().AddSingleton<Setup>();
        return services;
    }

    /// <summary>Checks the settings, applies migrations and returns where the database is, as a phrase to show.</summary>
    /// <exception cref="FactCheckStartException">A setting is wrong or the database can't be opened.</exception>
    public static Task<string> StartFactCheckAsync(
        this IServiceProvider services, CancellationToken cancellation = default) => Task.FromResult("nowhere yet");
}
