using System.Text.Encodings.Web;

namespace Chatbot.Web.Staff.Markup;

/// <summary>A piece of a page. Whatever is put into it is encoded, unless it is such a piece itself.</summary>
internal readonly record struct Html(string? Markup)
{
    public static Html Nothing { get; } = new("");

    /// <param name="markup">An interpolated string; what stands in its holes is encoded.</param>
    public static Html Of(HtmlBuilder markup) => new(markup.Markup());

    public static Html Text(string text) => new(HtmlEncoder.Default.Encode(text));

    public static Html All(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Markup)));

    public override string ToString() => Markup ?? "";
}
