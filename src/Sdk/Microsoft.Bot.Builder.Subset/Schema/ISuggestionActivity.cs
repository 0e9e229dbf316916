namespace Microsoft.Bot.Schema;

/// <summary>A message only for its recipient about another activity.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
