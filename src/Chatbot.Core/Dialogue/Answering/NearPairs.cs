using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Dialogue.Answering;

/// <summary>
/// Pairs that state the same facts of the clinic's page, see <see cref="QnaPair.Facts"/>: whichever was meant, the answer of
/// one holds that of the other, and asking "did you mean" would help nobody.
/// </summary>
internal static class NearPairs
{
    public static bool AreNear(QnaPair one, QnaPair other) =>
        one.Facts.Count > 0 && other.Facts.Count > 0
        && (one.Facts.All(other.Facts.Contains) || other.Facts.All(one.Facts.Contains));
}
