using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue.Remembering;

/// <summary>What was talked about last, so that "and after?" can be understood.</summary>
/// <param name="Key">The pair or staff topic, see <see cref="Retrieval.CandidateKey"/>; null when nothing was found.</param>
/// <param name="Topic">The pair's topic, such as <c>recovery</c>.</param>
/// <param name="Question">The question as the bot understood it; personal data are masked.</param>
public sealed record Subject(string? Key, string? Topic, string Question, PatientLanguage Language, DateTimeOffset At);
