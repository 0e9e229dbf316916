using Chatbot.Core.Retrieval;

namespace Chatbot.Core.Ranking.Training;

/// <summary>What was recalled for a labelled question.</summary>
/// <param name="Weight">Those of one bank and its variants add up to the bank's.</param>
internal sealed record Observation(LabelledQuestion Question, Recall Recall, double Weight);
