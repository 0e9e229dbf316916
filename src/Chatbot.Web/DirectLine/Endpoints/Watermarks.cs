using System.Globalization;

namespace Chatbot.Web.DirectLine.Endpoints;

/// <summary>A watermark is the number of the last activity that a client has seen.</summary>
internal static class Watermarks
{
    /// <returns>0 for none, or an empty one; null when it is none of ours.</returns>
    public static long? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || text == "-")
            return 0;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : null;
    }
}
