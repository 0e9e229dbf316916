using System.Buffers;
using System.Text;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// Cuts a text into the most probable sequence of pieces: the unigram language model of T. Kudo, "Subword
/// Regularization" (2018), searched with Viterbi's algorithm, with the peculiarities of the original. Safe for many threads.
/// </summary>
internal sealed class PieceTokenizer(PieceVocabulary vocabulary)
{
    /// <summary>Stands for a space, and before the first word.</summary>
    private const char WordStart = '\u2581';

    /// <summary>Whether the runtime can decompose text; in its invariant mode it returns the text unchanged, silently.</summary>
    public static bool CanNormalize => "\uFB01".Normalize(NormalizationForm.FormKC) == "fi";

    /// <returns>All identifiers, which the network cuts to its limit.</returns>
    public List<int> Tokenize(string text)
    {
        string normal = Normalize(text);
        if (normal.Length == 0)
            return [];
        string marked = WordStart + normal.Replace(' ', WordStart);
        var steps = ArrayPool<Step>.Shared.Rent(marked.Length + 1);
        try
        {
            FindBestPath(marked, steps);
            return WalkBack(steps, marked.Length);
        }
        finally
        {
            ArrayPool<Step>.Shared.Return(steps);
        }
    }

    /// <summary>
    /// UTF-16 units serve as characters: no piece holds a surrogate, so a pair is two unknowns, which merge into the one
    /// that it would be as a code point.
    /// </summary>
    private void FindBestPath(string text, Step[] best)
    {
        Array.Clear(best, 0, text.Length + 1);
        for (int begin = 0; begin < text.Length; begin++)
        {
            bool matched = false;
            int node = PieceVocabulary.Root;
            for (int end = begin; end < text.Length && (node = vocabulary.Step(node, text[end])) >= 0; end++)
            {
                int piece = vocabulary.PieceAt(node);
                if (piece == PieceVocabulary.Unknown)
                    continue;
                best[end + 1].Offer(best[begin].Score + vocabulary.Score(piece), begin, piece);
                matched = true;
            }

            if (!matched)
                best[begin + 1].Offer(best[begin].Score, begin, PieceVocabulary.Unknown);
        }
    }

    /// <summary>A run of unknown characters becomes one identifier.</summary>
    private static List<int> WalkBack(Step[] best, int length)
    {
        var pieces = new List<int>(length);
        for (int end = length; end > 0; end = best[end].Begin)
            if (best[end].Piece != PieceVocabulary.Unknown || pieces is not [.., PieceVocabulary.Unknown])
                pieces.Add(best[end].Piece);
        pieces.Reverse();
        return pieces;
    }

    private static string Normalize(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        // A surrogate without its partner cannot be normalised. It is unknown, and so is what takes its place.
        return WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKC);
    }

    private static string WithoutLoneSurrogates(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune);
        return whole.ToString();
    }

    /// <summary>The best way to reach one end: with which score, from where, with which piece.</summary>
    private struct Step
    {
        public double Score;
        public int Begin;
        public int Piece;

        /// <summary>
        /// Takes the later of two equal offers. As in the original, a score of exactly 0 counts as "not reached yet",
        /// whatever reached it.
        /// </summary>
        public void Offer(double score, int begin, int piece)
        {
            if (Score != 0 && score < Score)
                return;
            Score = score;
            Begin = begin;
            Piece = piece;
        }
    }
}
