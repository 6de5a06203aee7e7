namespace FactCheck.Workbench.Review;

/// <summary>A speaker as a person corrects it.</summary>
/// <param name="Former">Entry of the speaker that is wrong; null where none was found.</param>
public sealed record CorrectSpeakerRequest(ClaimRef Claim, int? Former, SpeakerChoice To);
