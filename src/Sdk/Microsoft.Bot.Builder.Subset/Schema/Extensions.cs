namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => Wrap(card, HeroCard.ContentType);

    public static Attachment ToAttachment(this ThumbnailCard card) => Wrap(card, ThumbnailCard.ContentType);

    private static Attachment Wrap(object card, string contentType) =>
        new() { Content = card, ContentType = contentType };
}
