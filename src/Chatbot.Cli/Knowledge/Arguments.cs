using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reading;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;

namespace Chatbot.Cli.Knowledge;

/// <summary>Arguments that several commands take.</summary>
internal static class Arguments
{
    public static Argument<string> Id(string description) => new("ID") { Description = description };

    public static Option<PatientLanguage> Language() => new("--language")
    {
        Description = "The language of the text: en or es.",
        HelpName = "en|es",
        Required = true,
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: "en" or "es" } token])
                return PatientLanguageCodes.Parse(token.Value)!.Value;
            result.AddError($"--language is '{Value(result)}'; allowed: en, es.");
            return default;
        },
    };

    public static Option<DateOnly> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        Required = true,
        CustomParser = result =>
        {
            if (!DateOnly.TryParseExact(Value(result), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                result.AddError($"{name} is '{Value(result)}'; write a date like 2027-01-31.");
            return date;
        },
    };

    public static string Value(ArgumentResult result) => string.Join(' ', result.Tokens.Select(token => token.Value));

    /// <summary>Today at the clinic; where its time zone cannot be read, today in UTC.</summary>
    public static DateOnly Today(KnowledgeBase? knowledge) => knowledge is null
        ? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)
        : ClinicCalendar.Today(TimeProvider.System, knowledge.Clinic);

    public static DateOnly Today(KnowledgeOptions settings) => Today(KnowledgeReader.Read(settings.Path).Knowledge);
}
