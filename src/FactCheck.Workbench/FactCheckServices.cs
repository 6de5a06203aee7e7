using FactCheck.Data;
using FactCheck.Extraction.Pipeline;
using FactCheck.Workbench.Assignments;
using FactCheck.Workbench.Changes;
using FactCheck.Workbench.Changes.Undoing;
using FactCheck.Workbench.Checklists;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.Desk;
using FactCheck.Workbench.Discussion;
using FactCheck.Workbench.Drafts;
using FactCheck.Workbench.Intake;
using FactCheck.Workbench.Mail;
using FactCheck.Workbench.News;
using FactCheck.Workbench.Notices;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Register;
using FactCheck.Workbench.Reports;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.Search;
using FactCheck.Workbench.SecondChecks;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace FactCheck.Workbench;

/// <summary>Puts the workbench together, for the web app and the command line alike.</summary>
public static class FactCheckServices
{
    /// <summary>Registers every use case and what it needs; <see cref="StartFactCheckAsync"/> has to run before any is used.</summary>
    /// <param name="configuration">
    /// ConnectionStrings:FactCheck (PostgreSQL, when set), FactCheck:Database (path of the SQLite file),
    /// FactCheck:AllowPrivateAddresses (true or false), FactCheck:Smtp and FactCheck:Url (for notices by e-mail).
    /// </param>
    public static IServiceCollection AddFactCheck(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = FactCheckSettings.Read(configuration);
        services.AddSingleton(settings);
        settings.Database.AddTo(services);
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ExtractText>(ExtractionPipeline.Default.Extract);
        AddAccounts(services);
        AddIntake(services);
        AddQueries(services);
        AddChanges(services);
        AddNotices(services, settings.Smtp);
        return services;
    }

    /// <summary>Has a server that runs do by itself what time asks for: tell of what is overdue, and send notices by e-mail.</summary>
    public static IServiceCollection AddFactCheckRounds(this IServiceCollection services)
    {
        services.AddHostedService(provider => new OverdueWatch(
            provider.GetRequiredService<TellOverdue>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<OverdueWatch>>()));
        if (services.Any(service => service.ServiceType == typeof(SendNotices)))
        {
            services.AddHostedService(provider => new MailRounds(
                provider.GetRequiredService<SendNotices>(), provider.GetRequiredService<DeskNews>(),
                provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<MailRounds>>()));
        }

        return services;
    }

    /// <summary>Checks the settings, brings the database up to date and returns where it is, as a phrase to show.</summary>
    /// <exception cref="FactCheckStartException">A setting is wrong or the database can't be opened.</exception>
    public static async Task<string> StartFactCheckAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        var settings = services.GetRequiredService<FactCheckSettings>();
        if (settings.Errors.Count > 0)
            throw new FactCheckStartException(settings.Errors);
        try
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<FactCheckDb>>().CreateDbContextAsync(cancellation);
            await db.MigrateAsync(cancellation);
        }
        catch (DatabaseUnavailableException problem)
        {
            throw new FactCheckStartException([problem.Message], problem);
        }

        return settings.Database.Describe();
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services
            .AddIdentityCore<DeskUser>(options =>
            {
                options.User.RequireUniqueEmail = true;
                // The user name is the address; which characters it may have is for the address to say.
                options.User.AllowedUserNameCharacters = "";
                // Length is what makes a password strong; rules about characters make people write it down.
                options.Password.RequiredLength = 12;
                options.Password.RequiredUniqueChars = 5;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<FactCheckDb>()
            .AddErrorDescriber<PlainIdentityErrors>();
        services.AddSingleton(provider => new NewAccounts(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new PeopleDirectory(
            Databases(provider), Runner(provider), provider.GetRequiredService<NewAccounts>(),
            provider.GetRequiredService<ILogger<PeopleDirectory>>()));
        services.AddSingleton(provider => new KeySettings(Databases(provider), Runner(provider)));
        services.AddSingleton(provider => new Accounts(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<NewAccounts>(),
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<Accounts>>()));
        services.AddSingleton(provider => new Setup(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<NewAccounts>(),
            provider.GetRequiredService<ImportArticle>(), provider.GetRequiredService<ILogger<Setup>>()));
    }

    private static void AddIntake(IServiceCollection services)
    {
        services.AddSingleton(provider => new PageFetch(
            provider.GetRequiredService<FactCheckSettings>().AllowPrivateAddresses, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ReadArticle>();
    }

    private static void AddQueries(IServiceCollection services)
    {
        services.AddSingleton(provider => new DeskQueries(Databases(provider)));
        services.AddSingleton(provider => new AgreementQueries(Databases(provider)));
        services.AddSingleton(provider => new SpeakerQueries(Databases(provider)));
        services.AddSingleton(provider => new ClaimsQueries(Databases(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new SearchDesk(Databases(provider)));
        services.AddSingleton(provider => new ReviewQueries(Databases(provider)));
        services.AddSingleton(provider => new BuildCheckedCopy(Databases(provider)));
        services.AddSingleton(provider => new BuildReport(Databases(provider), provider.GetRequiredService<TimeProvider>()));
    }

    private static void AddChanges(IServiceCollection services)
    {
        services.AddSingleton(provider => new DeskNews(provider.GetRequiredService<ILogger<DeskNews>>()));
        services.AddSingleton(provider => new ChangeRunner(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<DeskNews>(),
            provider.GetRequiredService<FactCheckSettings>().Smtp is not null));
        services.AddSingleton(provider => new ClaimChange(Runner(provider)));
        services.AddSingleton(provider => new ArticleChange(Runner(provider)));
        AddAssignments(services);
        AddClaimChange(changes => new TickItem(changes));
        services.AddSingleton(provider => new ConfirmSpeaker(Runner(provider)));
        services.AddSingleton(provider => new CorrectSpeaker(Runner(provider)));
        services.AddSingleton(provider => new EditChecklists(Databases(provider), Runner(provider)));
        services.AddSingleton(provider => new RegisterWork(Runner(provider)));
        services.AddSingleton(provider => new EditSpeaker(provider.GetRequiredService<RegisterWork>()));
        services.AddSingleton(provider => new MergeSpeakers(provider.GetRequiredService<RegisterWork>()));
        services.AddSingleton(provider => new SplitSpeaker(provider.GetRequiredService<RegisterWork>()));
        services.AddSingleton(provider => new UndoRegisterChange(Runner(provider)));
        AddClaimChange(changes => new DecideVerdict(changes));
        AddClaimChange(changes => new WithdrawVerdict(changes));
        AddClaimChange(changes => new ArrangeSecondCheck(changes));
        AddClaimChange(changes => new EditEvidence(changes));
        AddClaimChange(changes => new DismissClaims(changes));
        AddClaimChange(changes => new AcceptClaims(changes));
        AddClaimChange(changes => new AssignClaims(changes));
        services.AddSingleton(provider => new EditArticleFacts(provider.GetRequiredService<ArticleChange>(), provider.GetRequiredService<WordsReading>()));
        AddArticleChange(changes => new SignOffArticle(changes));
        AddArticleChange(changes => new ReopenArticle(changes));
        services.AddSingleton(provider => new WordsReading(provider.GetRequiredService<ExtractText>()));
        services.AddSingleton(provider => new WordsChange(Runner(provider)));
        services.AddSingleton(provider => new AddClaim(Runner(provider), provider.GetRequiredService<WordsReading>()));
        AddWordsChange((changes, reading) => new EditSpans(changes, reading));
        AddWordsChange((changes, reading) => new SplitClaim(changes, reading));
        AddWordsChange((changes, reading) => new MergeClaims(changes, reading));
        AddWordsChange((changes, reading) => new PlaceClaim(changes, reading));
        AddWordsChange((changes, _) => new CorrectAttribution(changes));
        services.AddSingleton(provider => new DiscussClaim(Runner(provider)));
        services.AddSingleton(provider => new ClearSentences(Runner(provider)));
        services.AddSingleton(provider => new BringInDraft(
            Databases(provider), Runner(provider), provider.GetRequiredService<ExtractText>(), provider.GetRequiredService<WordsReading>()));
        services.AddSingleton(provider => new ProposeCorrection(Runner(provider)));
        services.AddSingleton(provider => new DecideCorrection(Runner(provider)));
        AddClaimChange(changes => new RecheckClaim(changes));
        AddClaimChange(changes => new NoteLostClaims(changes));
        services.AddSingleton(provider => new UndoSteps(new StepReplay(Runner(provider)), Databases(provider)));
        services.AddSingleton(provider => new PreviewArticle(Databases(provider), provider.GetRequiredService<ExtractText>()));
        services.AddSingleton(provider => new ImportArticle(
            Databases(provider), Runner(provider), provider.GetRequiredService<ExtractText>()));

        void AddClaimChange<T>(Func<ClaimChange, T> make)
            where T : class => services.AddSingleton(provider => make(provider.GetRequiredService<ClaimChange>()));

        void AddWordsChange<T>(Func<WordsChange, WordsReading, T> make)
            where T : class => services.AddSingleton(provider => make(
                provider.GetRequiredService<WordsChange>(), provider.GetRequiredService<WordsReading>()));

        void AddArticleChange<T>(Func<ArticleChange, T> make)
            where T : class => services.AddSingleton(provider => make(provider.GetRequiredService<ArticleChange>()));
    }

    private static void AddAssignments(IServiceCollection services)
    {
        services.AddSingleton(provider => new WorkQueries(Databases(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new EditAssignmentRules(Databases(provider), Runner(provider)));
        services.AddSingleton(provider => new AssignByRules(Databases(provider), Runner(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new ReassignPerson(Databases(provider), Runner(provider)));
        services.AddSingleton(provider => new MarkAway(Runner(provider)));
        services.AddSingleton(provider => new SavedLists(Databases(provider), Runner(provider)));
    }

    private static void AddNotices(IServiceCollection services, SmtpSettings? smtp)
    {
        services.AddSingleton(provider => new NoticeBoard(Databases(provider), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<DeskNews>()));
        services.AddSingleton(provider => new NoticeSettings(Databases(provider), Runner(provider), smtp is not null));
        services.AddSingleton(provider => new TellOverdue(Databases(provider), Runner(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new MailDesk(
            Databases(provider), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<DeskNews>(), smtp));
        if (smtp is not null)
        {
            services.AddSingleton(provider => new SendNotices(
                Databases(provider), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<DeskNews>(), smtp,
                provider.GetRequiredService<ILogger<SendNotices>>()));
        }
    }

    private static IDbContextFactory<FactCheckDb> Databases(IServiceProvider provider) =>
        provider.GetRequiredService<IDbContextFactory<FactCheckDb>>();

    private static ChangeRunner Runner(IServiceProvider provider) => provider.GetRequiredService<ChangeRunner>();
}
