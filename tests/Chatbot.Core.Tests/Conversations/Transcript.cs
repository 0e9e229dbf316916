namespace Chatbot.Core.Tests.Conversations;

/// <summary>One turn of a conversation file: what happens before it, what the patient writes, and what has to come of it.</summary>
internal sealed record ScriptedTurn(IReadOnlyList<string> Before, string Message, IReadOnlyList<string> Expected);

/// <summary>A conversation file, see README.md.</summary>
internal sealed record Transcript(string Title, IReadOnlyList<ScriptedTurn> Turns)
{
    private const string Patient = "> ";

    public static Transcript Read(string text)
    {
        var turns = new List<ScriptedTurn>();
        List<string> before = [], message = [], expected = [];
        var title = "";
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            if (expected.Count > 0 && (line[0] == '(' || line.StartsWith('>')))
                Finish();
            if (line.StartsWith("# ", StringComparison.Ordinal))
                title = line[2..];
            else if (line[0] == '(')
                before.Add(line.Trim('(', ')'));
            else if (line.StartsWith('>'))
                message.Add(line.Length > 1 ? line[Patient.Length..] : "");
            else
                expected.Add(line);
        }

        Finish();
        return new(title, turns);

        void Finish()
        {
            turns.Add(new(before, string.Join('\n', message), expected));
            (before, message, expected) = ([], [], []);
        }
    }
}
