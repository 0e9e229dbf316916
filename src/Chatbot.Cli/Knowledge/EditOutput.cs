using Chatbot.Core.Knowledge.Editing;

namespace Chatbot.Cli.Knowledge;

/// <summary>Says what came of an edit.</summary>
internal static class EditOutput
{
    public static int Write(EditResult result, string done)
    {
        if (result.Refusal is null)
        {
            Console.WriteLine($"{done} ({result.Changed})");
            return ExitCode.Ok;
        }

        foreach (var problem in result.Problems)
            Console.Error.WriteLine(problem);
        Console.Error.WriteLine(result.Refusal);
        return ExitCode.Failed;
    }
}
