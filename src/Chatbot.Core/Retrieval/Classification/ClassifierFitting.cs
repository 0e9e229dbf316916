using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval.Classification;

/// <summary>
/// Fits a <see cref="PhrasingClassifier"/> by AdaGrad (Duchi, Hazan and Singer 2011): text by text, each weight with a
/// step of its own that shrinks as the weight has moved.
/// </summary>
/// <remarks>
/// The inner loops are compiled for good at once: the host waits for them at its start, before the runtime would find
/// out that they are hot.
/// </remarks>
internal sealed class ClassifierFitting
{
    private const int Epochs = 12;
    private const float LearningRate = 0.3f;
    private const float InterceptShare = 0.1f;
    private const float FirstSquare = 1e-4f;

    /// <summary>A class that is wrong by less than this is left alone: most classes are, for most texts.</summary>
    private const float NegligibleError = 0.004f;

    /// <summary>A text whose every class is right to this much has little left to teach, and rests for some rounds.</summary>
    private const float LearnedError = 0.1f;
    private const int RestOfLearned = 2;

    /// <summary>All of the numbers above that change what is learned.</summary>
    public static string Parameters { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{Epochs} {LearningRate} {InterceptShare} {FirstSquare} {NegligibleError} {LearnedError} {RestOfLearned}");

    private readonly FeatureTable _texts;
    private readonly int _classes;

    /// <summary>The classes of one row, rounded up to whole vectors.</summary>
    private readonly int _stride;

    /// <summary>Row by row the weights of every class, then the sums of their squared gradients. The last row is the intercepts'.</summary>
    private readonly float[] _matrix;
    private readonly float[] _errors;
    private readonly int[] _wrong;

    private ClassifierFitting(FeatureTable texts, int classes)
    {
        _texts = texts;
        _classes = classes;
        _stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _matrix = new float[2 * _stride * (texts.RowCount + 1)];
        _errors = new float[_stride];
        _wrong = new int[classes];
        for (var row = 0; row <= texts.RowCount; row++)
            Squares(row).Fill(FirstSquare);
        Intercepts.Fill(MathF.Log(1f / classes));
    }

    private Span<float> Intercepts => Weights(_texts.RowCount);

    public static PhrasingClassifier Fit(FeatureTable texts, IReadOnlyList<int> classOf, int classes)
    {
        var fitting = new ClassifierFitting(texts, classes);
        var order = Enumerable.Range(0, texts.Texts).ToArray();
        var rests = new int[texts.Texts];
        var random = new Random(texts.Features.Places);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                if (rests[i]-- > 0)
                    continue;
                rests[i] = fitting.Learn(i, classOf[i]) < LearnedError ? RestOfLearned : 0;
            }
        }

        return fitting.Fitted();
    }

    private Span<float> Weights(int row) => _matrix.AsSpan(2 * row * _stride, _stride);

    private Span<float> Squares(int row) => _matrix.AsSpan(((2 * row) + 1) * _stride, _stride);

    /// <returns>The largest error of any class before this step.</returns>
    private float Learn(int text, int right)
    {
        var rows = _texts.Rows(text);
        var values = _texts.Values(text);
        Score(rows, values);
        _errors[right] -= 1;
        var (wrong, largest) = DropNegligible();
        for (var i = 0; i < rows.Length; i++)
            Descend(rows[i], values[i], wrong);
        Descend(_texts.RowCount, InterceptShare, wrong);
        return largest;
    }

    /// <summary>The probability of every class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(ReadOnlySpan<int> rows, ReadOnlySpan<float> values)
    {
        ref var errors = ref MemoryMarshal.GetArrayDataReference(_errors);
        Intercepts.CopyTo(_errors);
        for (var i = 0; i < rows.Length; i++)
        {
            ref var weights = ref MemoryMarshal.GetReference(Weights(rows[i]));
            var value = new Vector<float>(values[i]);
            for (nuint at = 0; at < (nuint)_stride; at += (nuint)Vector<float>.Count)
            {
                var sum = (Vector.LoadUnsafe(ref weights, at) * value) + Vector.LoadUnsafe(ref errors, at);
                sum.StoreUnsafe(ref errors, at);
            }
        }

        for (nuint at = 0; at < (nuint)_stride; at += (nuint)Vector<float>.Count)
        {
            var probability = Vector<float>.One / (Vector<float>.One + Vector.Exp(-Vector.LoadUnsafe(ref errors, at)));
            probability.StoreUnsafe(ref errors, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Wrong, float Largest) DropNegligible()
    {
        var count = 0;
        var largest = 0f;
        for (var i = 0; i < _classes; i++)
        {
            var size = MathF.Abs(_errors[i]);
            largest = MathF.Max(largest, size);
            if (size >= NegligibleError)
                _wrong[count++] = i;
            else
                _errors[i] = 0;
        }

        _errors.AsSpan(_classes).Clear();
        return (count, largest);
    }

    /// <summary>w ← w − η g / √(Σ g²), g = the error of the class times the feature's value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Descend(int row, float value, int wrong)
    {
        var weights = Weights(row);
        var squares = Squares(row);
        if (wrong * Vector<float>.Count >= _classes)
        {
            DescendAll(ref MemoryMarshal.GetReference(weights), ref MemoryMarshal.GetReference(squares), value);
            return;
        }

        foreach (var i in _wrong.AsSpan(0, wrong))
        {
            var gradient = _errors[i] * value;
            squares[i] += gradient * gradient;
            weights[i] -= LearningRate * gradient / MathF.Sqrt(squares[i]);
        }
    }

    /// <summary>The same for all classes: an error of 0 moves nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DescendAll(ref float weights, ref float squares, float value)
    {
        ref var errors = ref MemoryMarshal.GetArrayDataReference(_errors);
        var (values, rate) = (new Vector<float>(value), new Vector<float>(LearningRate));
        for (nuint at = 0; at < (nuint)_stride; at += (nuint)Vector<float>.Count)
        {
            var gradient = Vector.LoadUnsafe(ref errors, at) * values;
            var square = Vector.LoadUnsafe(ref squares, at) + (gradient * gradient);
            square.StoreUnsafe(ref squares, at);
            var weight = Vector.LoadUnsafe(ref weights, at) - (rate * gradient / Vector.SquareRoot(square));
            weight.StoreUnsafe(ref weights, at);
        }
    }

    private PhrasingClassifier Fitted()
    {
        var rows = _texts.RowCount;
        var weights = new sbyte[PhrasingClassifier.WeightsOf(rows + 1, _classes)];
        var scales = new float[rows + 1];
        for (var row = 0; row < rows; row++)
            scales[row] = PhrasingClassifier.Round(Weights(row)[.._classes], weights.AsSpan(row * _classes, _classes));
        return new(_texts.RowOfPlace(), weights, scales, Intercepts[.._classes].ToArray());
    }
}
