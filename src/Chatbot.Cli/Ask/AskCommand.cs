using System.CommandLine;
using Chatbot.Cli.Knowledge;
using Chatbot.Cli.Meaning;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Retrieval.Embeddings;
using Command = System.CommandLine.Command;

namespace Chatbot.Cli.Ask;

/// <summary><c>chatbot ask</c>: what the bot would say to a patient, one question for each line.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string[]>("QUESTION")
        {
            Description = "The question. Without one, each line of standard input is a question and a conversation of its own.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var knowledge = KnowledgeFolderOption.Create();
        var channel = AskOptions.Channel();
        var language = AskOptions.Language();
        var json = new Option<bool>("--json") { Description = "Print exactly one JSON object for each question." };
        var signedOnly = new Option<bool>("--signed-only") { Description = "Say what Production would say: signed texts only." };
        var command = new Command("ask", "Ask the bot.") { question, knowledge, channel, language, json, signedOnly };
        command.SetAction(async (result, _) =>
        {
            var (responder, embeddings) = await OpenAsync(result.Settings(knowledge), result.GetValue(signedOnly)).ConfigureAwait(false);
            using var ofResponder = responder;
            using var ofEmbeddings = embeddings;
            var asker = new Asker(responder, result.GetValue(channel)!, result.GetValue(language), result.GetValue(json));
            await asker.AskAllAsync(result.GetValue(question) ?? [], Console.In, Console.Out).ConfigureAwait(false);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Task<(Responder Responder, SentenceEmbeddings Embeddings)> OpenAsync(KnowledgeOptions settings, bool signedOnly)
    {
        var knowledge = KnowledgeFolder.Read(settings.Path);
        var serving = ServingRules.Of(settings) with { Mode = signedOnly ? ServeMode.SignedOnly : settings.Serve };
        return OpenedResponder.OpenAsync(knowledge, serving, AskOptions.Dialogue());
    }
}
