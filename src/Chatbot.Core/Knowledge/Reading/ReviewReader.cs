using System.Text.RegularExpressions;

namespace Chatbot.Core.Knowledge.Reading;

/// <summary>Reads <c>review: { state: … }</c>.</summary>
internal static partial class ReviewReader
{
    private static readonly Dictionary<string, bool?> States = new() { ["pending"] = false, ["signed"] = true };

    public static Review Review(this MapReader text)
    {
        if (text.OptionalMap("review") is not { } map)
            return Knowledge.Review.Pending;
        // With a wrong state nobody knows which other keys belong here.
        if (map.Choice("state", States) is not { } isSigned)
            return Knowledge.Review.Pending;
        var review = isSigned ? Signed(map) : Knowledge.Review.Pending;
        map.RejectOtherKeys();
        return review;
    }

    private static Review Signed(MapReader map)
    {
        var review = new Review(map.Text("by"), map.Date("on"), map.Date("until"), map.Text("hash"));
        if (review.ValidUntil < review.SignedOn)
            map.Error($"'until' ({review.ValidUntil:yyyy-MM-dd}) is before 'on' ({review.SignedOn:yyyy-MM-dd})");
        if (review.Hash!.Length > 0 && !Hash().IsMatch(review.Hash))
            map.Error($"'review.hash' is '{review.Hash}'; it is written by `chatbot sign`, as sha256: and 64 hexadecimal digits");
        return review;
    }

    [GeneratedRegex("^sha256:[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
