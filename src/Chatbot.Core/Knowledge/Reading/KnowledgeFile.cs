using System.Collections.Immutable;
using System.Text;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>
/// One file of faq-data as it was read: its name relative to the folder, with forward slashes, its bytes, and why it
/// could not be read, if it could not.
/// </summary>
public sealed record KnowledgeFile(string Name, ImmutableArray<byte> Content, string? Unreadable = null)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static KnowledgeFile Of(string name, string text) => new(name, [.. StrictUtf8.GetBytes(text)]);

    /// <summary>The text without its byte order mark; null when the bytes are not UTF-8.</summary>
    internal string? Text()
    {
        try
        {
            return StrictUtf8.GetString(Content.AsSpan()).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The line, from 1, in which the bytes stop being UTF-8.</summary>
    internal int FirstLineThatIsNotUtf8()
    {
        var line = 1;
        var rest = Content.AsSpan();
        while (Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            if (rune.Value == '\n')
                line++;
            rest = rest[length..];
        }

        return line;
    }
}
