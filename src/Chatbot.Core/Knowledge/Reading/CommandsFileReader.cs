using Chatbot.Core.Language;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>commands.yaml.</summary>
internal static class CommandsFileReader
{
    private static readonly Dictionary<string, PatientCommand> Commands = new(StringComparer.Ordinal)
    {
        ["person"] = PatientCommand.Person,
        ["speak-spanish"] = PatientCommand.SpeakSpanish,
        ["speak-english"] = PatientCommand.SpeakEnglish,
        ["back-to-bot"] = PatientCommand.BackToBot,
        ["no-person"] = PatientCommand.NoPerson,
        ["start-over"] = PatientCommand.StartOver,
        ["help"] = PatientCommand.Help,
    };

    private static readonly Dictionary<string, AnswerWord> Answers = new(StringComparer.Ordinal)
    {
        ["yes"] = AnswerWord.Yes,
        ["no"] = AnswerWord.No,
        ["none"] = AnswerWord.None,
        ["first"] = AnswerWord.First,
        ["second"] = AnswerWord.Second,
        ["third"] = AnswerWord.Third,
        ["last"] = AnswerWord.Last,
    };

    public static CommandRules Read(MapReader root)
    {
        var rules = new CommandRules
        {
            Commands = [.. root.Maps("commands").Select(Command)],
            Fillers = root.GaplessPatterns("fillers"),
            Asking = root.GaplessPatterns("asking"),
            Answers = AnswerWords(root),
        };
        if (root.Optional("commands") is YamlList list)
        {
            foreach (var (id, _) in Commands.Where(command => rules.Commands.All(rule => rule.Command != command.Value)))
                root.Error(list.Start, $"the command '{id}' is missing; every command must be there");
        }

        root.RejectOtherKeys();
        return rules;
    }

    private static CommandRule Command(MapReader map)
    {
        map.Identify(ReferenceKind.Command);
        var rule = new CommandRule
        {
            Command = map.Choice("id", Commands),
            Anywhere = map.OptionalPatterns("anywhere"),
            Alone = map.GaplessPatterns("alone"),
            Unless = map.OptionalPatterns("unless"),
            Reply = map.Optional("reply") is null ? null : map.Localized("reply"),
            Location = map.Location,
        };
        map.RejectOtherKeys();
        return rule;
    }

    private static IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>> OptionalPatterns(this MapReader map, string key) =>
        map.Optional(key) is null
            ? new Dictionary<PatientLanguage, IReadOnlyList<string>>()
            : map.WordPatterns(key);

    private static Dictionary<AnswerWord, IReadOnlyDictionary<PatientLanguage, IReadOnlyList<string>>> AnswerWords(MapReader root)
    {
        if (root.Map("answers") is not { } map)
            return [];
        var answers = Answers.ToDictionary(answer => answer.Value, answer => map.GaplessPatterns(answer.Key));
        map.RejectOtherKeys();
        return answers;
    }
}
