namespace FactCheck.Workbench.People;

/// <summary>Makes the first administrator.</summary>
public sealed class Setup
{
    private readonly string coming = "Coming in the next push.";

    public Task<bool> IsNeededAsync(CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<string> TokenAsync(CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);

    public Task<Outcome<SetupDone>> CreateAdministratorAsync(string token, string email, string name, string password, bool loadSample, CancellationToken cancellation = default) =>
        throw new NotSupportedException(coming);
}
