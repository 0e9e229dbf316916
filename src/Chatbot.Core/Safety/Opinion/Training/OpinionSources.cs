namespace Chatbot.Core.Safety.Opinion.Training;

/// <summary>The files that the second opinion is trained on.</summary>
/// <param name="Rows">Labelled utterances.</param>
/// <param name="Questions">Ordinary questions, all harmless; the phrasings of the knowledge base are added.</param>
/// <param name="Templates">Templates to draw rows from.</param>
public sealed record OpinionSources(IReadOnlyList<string> Rows, IReadOnlyList<string> Questions, IReadOnlyList<string> Templates);
