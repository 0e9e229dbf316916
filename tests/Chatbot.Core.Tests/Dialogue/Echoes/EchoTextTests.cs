using Chatbot.Core.Dialogue.Echoes;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Chatbot.Core.Tests.Dialogue.Echoes;

/// <summary>Whatever a patient writes, an echo of it shows as words: read by a Markdown reader that knows every extension.</summary>
public sealed class EchoTextTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().UseEmojiAndSmiley().Build();

    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"https://evil.example\">click</a>",
        "[click here](https://evil.example)",
        "![x](https://evil.example/a.png)",
        "[ref][1]",
        "<https://evil.example>",
        "https://evil.example/path?a=b",
        "www.evil.example",
        "mail me at a@evil.example",
        "<at>Everyone</at>",
        "# heading",
        "===",
        "- item",
        "1. item",
        "1) item",
        "+ item",
        "> quote",
        "    code block",
        "`code`",
        "```\ncode\n```",
        "**bold** _italic_ ~~strike~~ __x__ ^sup^ ~sub~ ==mark== ++ins++",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "---",
        "***",
        "line\nbreak  \nhard",
        "&lt;b&gt; &amp; &#60;script&#62;",
        "\\*not escaped\\*",
        "\\",
        "$x^2$ and $$y$$",
        ":smile: :-)",
        "[^1] footnote",
        "*[HTML]: abbreviation",
        "{.class #id}",
        "- [ ] task",
        "term\n:   definition",
        "\"\"quotes\"\" 'x' -- --- ...",
        "<!-- comment -->",
        "javascript:alert(1)",
        "[x](javascript:alert(1))",
        "<div style='position:fixed'>",
        "![[embed]] [[wiki]]",
        "tel:6025550134",
        "::: container\nx\n:::",
        "ftp://evil.example",
        "http&#58;//evil.example",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Markup_of_a_patient_never_comes_back_as_markup(string utterance) =>
        Assert.Equal($"You asked: {EchoText.AsPlainText(utterance)}".TrimEnd(), WordsOnly($"You asked: {EchoText.AsMarkdown(utterance)}"));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nor_at_the_beginning_of_a_line(string utterance) =>
        Assert.Equal(EchoText.AsPlainText(utterance), WordsOnly(EchoText.AsMarkdown(utterance)));

    [Fact]
    public void An_echo_is_one_line_and_not_too_long()
    {
        var echo = EchoText.AsPlainText("can I\n\n drive\t home " + new string('x', 500));

        Assert.StartsWith("can I drive home xxx", echo, StringComparison.Ordinal);
        Assert.EndsWith("…", echo, StringComparison.Ordinal);
        Assert.Equal(EchoText.LongestEcho, echo.Length);
    }

    [Theory]
    [InlineData("¿Puedo manejar? Sí", "¿Puedo manejar? Sí")]
    [InlineData("L4-L5", "L4\\-L5")]
    [InlineData("a\u202Eb\u0000c\u200B", "abc")]
    [InlineData("", "")]
    public void Ordinary_words_stay_as_they_are(string utterance, string markdown) =>
        Assert.Equal(markdown, EchoText.AsMarkdown(utterance));

    /// <summary>What a reader sees, when the text is one paragraph of nothing but words.</summary>
    private static string WordsOnly(string markdown)
    {
        var document = Markdown.Parse(markdown, Everything);
        Assert.All(document.Descendants<Block>(), block => Assert.Equal(typeof(ParagraphBlock), block.GetType()));
        return string.Concat(document.Descendants<Inline>().Where(inline => inline.GetType() != typeof(ContainerInline)).Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            _ => throw new Xunit.Sdk.XunitException($"{inline.GetType().Name} in {markdown}"),
        })).Replace("\u2060", "", StringComparison.Ordinal);
    }
}
