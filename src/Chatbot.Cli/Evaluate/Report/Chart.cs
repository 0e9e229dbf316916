using System.Globalization;
using System.Net;
using System.Text;

namespace Chatbot.Cli.Evaluate.Report;

/// <summary>A chart over 0–1 on both axes, as inline SVG. Colours come from the page's style sheet.</summary>
internal sealed class Chart(string title, string xLabel, string yLabel)
{
    private const double Left = 52;
    private const double Right = 24;
    private const double Top = 12;
    private const double Width = 400;
    private const double Height = 280;

    private readonly StringBuilder _marks = new();

    /// <param name="style">The class of the line in the style sheet.</param>
    public void Line(string style, IEnumerable<(double X, double Y)> points)
    {
        var path = string.Join(' ', points.Select(point => Invariant($"{X(point.X):F1},{Y(point.Y):F1}")));
        _marks.Append(Invariant($"<polyline class=\"{style}\" points=\"{path}\"/>"));
    }

    /// <param name="hint">Shown when the pointer rests on the dot.</param>
    public void Dot(string style, (double X, double Y) point, double radius, string hint) => _marks.Append(Invariant(
        $"<circle class=\"{style}\" cx=\"{X(point.X):F1}\" cy=\"{Y(point.Y):F1}\" r=\"{radius:F1}\"><title>{WebUtility.HtmlEncode(hint)}</title></circle>"));

    public string ToSvg()
    {
        var svg = new StringBuilder(Invariant(
            $"<svg role=\"img\" viewBox=\"0 0 {Left + Width + Right:F0} {Top + Height + 44:F0}\"><title>{WebUtility.HtmlEncode(title)}</title>"));
        for (var tick = 0; tick <= 10; tick += 2)
        {
            var share = tick / 10.0;
            svg.Append(Invariant($"<path class=\"grid\" d=\"M{X(share):F1} {Top}V{Top + Height}M{Left} {Y(share):F1}H{Left + Width}\"/>"));
            svg.Append(Text(X(share), Top + Height + 16, "middle", Invariant($"{share:P0}")));
            svg.Append(Text(Left - 6, Y(share) + 4, "end", Invariant($"{share:P0}")));
        }

        svg.Append(Text(X(0.5), Top + Height + 36, "middle", xLabel));
        svg.Append(Invariant($"<g transform=\"translate(12 {Y(0.5):F1}) rotate(-90)\">{Text(0, 0, "middle", yLabel)}</g>"));
        return svg.Append(_marks).Append("</svg>").ToString();
    }

    private static double X(double share) => Left + share * Width;

    private static double Y(double share) => Top + (1 - share) * Height;

    private static string Text(double x, double y, string anchor, string text) =>
        Invariant($"<text x=\"{x:F1}\" y=\"{y:F1}\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(text)}</text>");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
