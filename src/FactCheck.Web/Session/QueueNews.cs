namespace FactCheck.Web.Session;

/// <summary>Tells the count in the top bar that a page has assigned, given back or decided claims. One for each circuit.</summary>
public sealed class QueueNews
{
    public event Action? Changed;

    public void Tell() => Changed?.Invoke();
}
