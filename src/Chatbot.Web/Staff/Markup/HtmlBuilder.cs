using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Chatbot.Web.Staff.Markup;

/// <summary>Makes markup of an interpolated string: the string itself is markup, and what stands in its holes is text.</summary>
[InterpolatedStringHandler]
internal sealed class HtmlBuilder(int literalLength, int formattedCount)
{
    private const int LengthOfHole = 16;

    private readonly StringBuilder _text = new(literalLength + (formattedCount * LengthOfHole));

    public void AppendLiteral(string markup) => _text.Append(markup);

    public void AppendFormatted(string? text) => _text.Append(HtmlEncoder.Default.Encode(text ?? ""));

    public void AppendFormatted(long number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Html markup) => _text.Append(markup.Markup);

    public void AppendFormatted(IEnumerable<Html> markup) => _text.AppendJoin("", markup);

    public string Markup() => _text.ToString();
}
