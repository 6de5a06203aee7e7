using System.Globalization;
using FactCheck.Core.History;
using FactCheck.Core.People;
using FactCheck.Core.Text;

namespace FactCheck.Core.Articles;

/// <summary>A sentence of a revision in which somebody found nothing to check. It is kept when that is taken back.</summary>
public sealed class ClearedSentence : IUndoable
{
    /// <summary>What <see cref="IUndoable.Kind"/> is for sentences.</summary>
    public const string UndoableKind = "sentence";

    private ClearedSentence()
    {
    }

    /// <param name="sentence">A sentence of the revision, whole.</param>
    public ClearedSentence(int articleId, int revisionId, TextSpan sentence)
    {
        ArticleId = articleId;
        RevisionId = revisionId;
        Start = sentence.Start;
        Length = sentence.Length;
    }

    /// <summary>The same finding for the same words in another revision.</summary>
    public ClearedSentence CarriedTo(int revisionId, TextSpan sentence)
    {
        var carried = new ClearedSentence(ArticleId, revisionId, sentence);
        carried.Set(new ClearedMemento(ById, By, At));
        return carried;
    }

    public int Id { get; private set; }

    public int ArticleId { get; private set; }

    public int RevisionId { get; private set; }

    /// <summary>Offset in the revision's text, UTF-16.</summary>
    public int Start { get; private set; }

    public int Length { get; private set; }

    public string ById { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>False once it is taken back.</summary>
    public bool IsCleared { get; private set; }

    string IUndoable.Kind => UndoableKind;

    string IUndoable.Key => string.Create(CultureInfo.InvariantCulture, $"{RevisionId}:{Start}");

    /// <summary>Says that there is nothing to check in it.</summary>
    public void Clear(Actor by, DateTimeOffset at) => Set(new ClearedMemento(by.Id, by.Name, at));

    /// <summary>Takes that back: somebody is to look at it again.</summary>
    public void TakeBack() => IsCleared = false;

    object? IUndoable.Remember() => IsCleared ? new ClearedMemento(ById, By, At) : null;

    void IUndoable.Recall(object? memento, DateTimeOffset at)
    {
        if (memento is ClearedMemento was)
            Set(was);
        else
            TakeBack();
    }

    private void Set(ClearedMemento cleared) => (ById, By, At, IsCleared) = (cleared.ById, cleared.By, cleared.At, true);
}
