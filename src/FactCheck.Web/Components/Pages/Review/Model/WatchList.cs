namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>Who wants to hear of a change of which claim, so that a change costs the same however many claims there are.</summary>
internal sealed class WatchList
{
    private readonly Dictionary<int, List<Action>> _watchers = [];

    /// <summary>Calls <paramref name="changed"/> whenever the claim changes, until disposed.</summary>
    public IDisposable Add(IEnumerable<int> claims, Action changed)
    {
        int[] numbers = [.. claims];
        foreach (var number in numbers)
        {
            if (!_watchers.TryGetValue(number, out var list))
                _watchers[number] = list = [];
            list.Add(changed);
        }

        return new Watch(this, numbers, changed);
    }

    public void Tell(int claim)
    {
        if (!_watchers.TryGetValue(claim, out var list))
            return;
        foreach (var changed in list.ToArray())
            changed();
    }

    private sealed class Watch(WatchList list, int[] claims, Action changed) : IDisposable
    {
        public void Dispose()
        {
            foreach (var claim in claims)
            {
                if (list._watchers.TryGetValue(claim, out var watchers))
                    watchers.Remove(changed);
            }
        }
    }
}
