using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Commands;

/// <summary>A command that a message gives.</summary>
/// <param name="Rule">The command and its reply.</param>
/// <param name="IsWhole">Whether there is nothing else in the message; "en español, ¿puedo manejar?" asks as well.</param>
public sealed record CommandReading(CommandRule Rule, bool IsWhole);
