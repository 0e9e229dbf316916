using System.CommandLine;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Language;
using Chatbot.Core.Retrieval;
using Microsoft.Extensions.Configuration;

namespace Chatbot.Cli.Ask;

/// <summary>The options and settings that only <c>ask</c> takes.</summary>
internal static class AskOptions
{
    public static Option<string> Channel()
    {
        string[] allowed = [ChannelNames.WebChat, ChannelNames.Teams, ChannelNames.Sms];
        return new("--channel")
        {
            Description = "The channel that the patient asks on; sms takes the short form of an answer.",
            HelpName = string.Join('|', allowed),
            DefaultValueFactory = _ => ChannelNames.WebChat,
            CustomParser = result =>
            {
                var value = Knowledge.Arguments.Value(result);
                if (!allowed.Contains(value, StringComparer.Ordinal))
                    result.AddError($"--channel is '{value}'; allowed: {string.Join(", ", allowed)}.");
                return value;
            },
        };
    }

    public static Option<PatientLanguage?> Language() => new("--language")
    {
        Description = "The language to answer in. Default: told from the question.",
        HelpName = "en|es",
        CustomParser = result =>
        {
            var value = Knowledge.Arguments.Value(result);
            if (value is not ("en" or "es"))
                result.AddError($"--language is '{value}'; allowed: en, es.");
            return PatientLanguageCodes.Parse(value);
        },
    };

    /// <summary>The settings under Dialogue.</summary>
    public static DialogueOptions Dialogue()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var settings = DialogueSettings.Read(name => configuration[name]);
        if (settings.Problems.Count > 0)
            throw new UsageException(string.Join(Environment.NewLine, settings.Problems));
        return settings.Options;
    }

    /// <summary>The settings under Retrieval. A folder that is not given in full is beside the program, whatever the current one is.</summary>
    public static RetrievalOptions Retrieval()
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return RetrievalOptions.Read(name => configuration[name], AppContext.BaseDirectory);
    }
}
