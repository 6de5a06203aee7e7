using System.Globalization;
using FactCheck.Core.History;

namespace FactCheck.Core.Attributions;

/// <summary>Being put back to an earlier state. <see cref="Speakers"/> has to be loaded, without their entries.</summary>
public sealed partial class Attribution : IUndoable
{
    /// <summary>What <see cref="IUndoable.Kind"/> is for attributions.</summary>
    public const string UndoableKind = "attribution";

    string IUndoable.Kind => UndoableKind;

    string IUndoable.Key => string.Create(CultureInfo.InvariantCulture, $"{(RevisionId != 0 ? RevisionId : Revision.Id)}.{Number}");

    // Without content nobody is reported: it is not there.
    object? IUndoable.Remember() => Content.Count == 0
        ? null
        : new AttributionMemento(Content, Cue, Source, CueText, [.. speakers.OrderBy(speaker => speaker.Order).Select(speaker => speaker.Remember())], Guess);

    void IUndoable.Recall(object? memento, DateTimeOffset at)
    {
        var was = memento is null ? new AttributionMemento([], [], [], null, [], Guess) : (AttributionMemento)memento;
        (Content, Cue, Source, CueText, Guess) = (was.Content, was.Cue, was.Source, was.CueText, was.Guess);
        for (var i = 0; i < was.Speakers.Count; i++)
        {
            var row = speakers.Find(speaker => speaker.Order == i);
            if (row is null)
                speakers.Add(row = new AttributionSpeaker(i));
            row.Recall(was.Speakers[i]);
        }

        speakers.RemoveAll(speaker => speaker.Order >= was.Speakers.Count);
    }
}
