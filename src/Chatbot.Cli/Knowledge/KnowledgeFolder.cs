using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Reading;

namespace Chatbot.Cli.Knowledge;

internal static class KnowledgeFolder
{
    /// <exception cref="InvalidDataException">The folder has errors; the message names them all.</exception>
    public static KnowledgeBase Read(string path)
    {
        var reading = KnowledgeReader.Read(path);
        return reading.Knowledge ?? throw new InvalidDataException(
            $"The knowledge base in {path} cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, reading.Problems)}");
    }
}
