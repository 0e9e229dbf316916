using Chatbot.Core.Dialogue.Remembering;

namespace Chatbot.Core.Dialogue.Following;

/// <summary>How a message that leaves out what it is about can be read.</summary>
/// <param name="Subject">What was talked about.</param>
/// <param name="Swapped">The last question with the opposite in it, when the message names nothing else: before, after.</param>
/// <param name="Others">Other readings, in the order in which they are tried: without "and", and together with the last question.</param>
internal sealed record FollowUpReading(Subject Subject, string? Swapped, IReadOnlyList<string> Others);
