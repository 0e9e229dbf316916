using System.Net;
using System.Text;

namespace Chatbot.Cli.Evaluate.Report;

/// <summary>A table whose cells are plain text, numbers to the right.</summary>
internal sealed class HtmlTable
{
    private readonly StringBuilder _html = new("<table>");
    private readonly int _textColumns;

    /// <param name="textColumns">How many columns from the left hold text.</param>
    public HtmlTable(int textColumns, params IEnumerable<string> header)
    {
        _textColumns = textColumns;
        Add("th", header, "");
    }

    public void Add(params IEnumerable<string> cells) => Add("td", cells, "");

    public void AddMarked(IEnumerable<string> cells) => Add("td", cells, " class=\"used\"");

    public string ToHtml() => $"<div class=\"wide\">{_html}</table></div>";

    private void Add(string tag, IEnumerable<string> cells, string attribute)
    {
        _html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<tr{attribute}>");
        foreach (var (column, cell) in cells.Index())
            _html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<{tag}{(column < _textColumns ? "" : " class=\"n\"")}>{WebUtility.HtmlEncode(cell)}</{tag}>");
        _html.Append("</tr>\n");
    }
}
