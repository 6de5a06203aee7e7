namespace FactCheck.Web.Components.Pages.Review.Model;

/// <summary>The ways back from what a person did on the page, the last first. What an undo does is not itself on the trail.</summary>
public sealed class UndoTrail
{
    private readonly Stack<Func<Task>> _steps = [];

    /// <summary>Whether a step is being taken back just now.</summary>
    public bool IsUndoing { get; private set; }

    /// <summary>Notes a change. One without a way back ends the trail: what lies before it must not be undone in its place.</summary>
    public void Note(Func<Task>? undo)
    {
        if (IsUndoing)
            return;
        if (undo is null)
            _steps.Clear();
        else
            _steps.Push(undo);
    }

    /// <summary>Takes the last change back; does nothing where there is none or one is being taken back.</summary>
    public async Task UndoAsync()
    {
        if (IsUndoing || !_steps.TryPop(out var undo))
            return;
        IsUndoing = true;
        try
        {
            await undo();
        }
        finally
        {
            IsUndoing = false;
        }
    }
}
