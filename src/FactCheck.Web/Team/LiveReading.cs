namespace FactCheck.Web.Team;

/// <summary>A page that reads anew what it shows when somebody changes it, until disposed.</summary>
public sealed class LiveReading(IDisposable listening, Paced paced) : IDisposable
{
    public void Dispose()
    {
        listening.Dispose();
        paced.Dispose();
    }
}
