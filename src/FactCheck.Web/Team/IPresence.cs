namespace FactCheck.Web.Team;

/// <summary>A person at an article, until disposed.</summary>
public interface IPresence : IDisposable
{
    /// <summary>Who else has the article open, by name.</summary>
    IReadOnlyList<PresentPerson> Others { get; }

    /// <summary>The person is on this claim now, or (null) on none.</summary>
    void MoveTo(int? claim);
}
