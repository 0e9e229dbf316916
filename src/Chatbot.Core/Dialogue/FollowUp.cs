using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue;

/// <summary>A question offered after an answer.</summary>
public sealed record FollowUp(QnaId Id, string Question);
