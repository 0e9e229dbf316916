using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Chatbot.Core.Knowledge.Linting;

/// <summary>The sentences that a reader of a Markdown text reads, without its marks and addresses.</summary>
internal static class PlainText
{
    /// <summary>A paragraph, a heading or an item of a list: at its end a sentence ends, with or without a full stop.</summary>
    public static IEnumerable<string> Blocks(string markdown) =>
        Markdown.Parse(markdown).Descendants<LeafBlock>()
            .Where(block => block.Inline is not null)
            .Select(block => string.Concat(block.Inline!.Descendants().Select(Text)))
            .Where(text => !string.IsNullOrWhiteSpace(text));

    private static string Text(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    };
}
