using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge;

/// <summary>What commands.yaml says: how a person steers the conversation, and the words that answer the bot's own questions.</summary>
public sealed record CommandRules
{
    public required IReadOnlyList<CommandRule> Commands { get; init; }

    /// <summary>Words that mean nothing of their own beside a command or an answer: please, the one about.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Fillers { get; init; }

    /// <summary>Words that questions share, and that therefore pick none of the choices: how, when.</summary>
    public required IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> Asking { get; init; }

    /// <summary>Patterns of each answer.</summary>
    public required IReadOnlyDictionary<AnswerWord, IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>>> Answers { get; init; }
}
