using System.Globalization;
using System.Text;

namespace Chatbot.Core.Knowledge.Editing;

/// <summary>Writes any text as a YAML scalar in double quotes, on one line.</summary>
internal static class YamlQuote
{
    public static string Of(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                // YAML takes the last three for line breaks and a byte order mark.
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
