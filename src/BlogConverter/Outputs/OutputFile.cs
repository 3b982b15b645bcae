// A file that is to be written.
using System.Text;

namespace BlogConverter.Outputs;

/// <summary>A file below the output folder.</summary>
/// <param name="Path">Relative to the output folder, separated by <c>/</c>, already legal on every system.</param>
/// <param name="Content">The bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The item that the file was made from; empty for files of the whole site.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>A file of text: UTF-8 without a byte order mark, lone surrogates as U+FFFD.</summary>
    public static OutputFile OfText(string path, string text, string itemId) => new(path, Encoding.UTF8.GetBytes(text)) { ItemId = itemId };

    /// <summary>The same for a text in parts, which are not joined first. No part ends within a character.</summary>
    internal static OutputFile OfText(string path, string itemId, params ReadOnlySpan<string> parts)
    {
        int length = 0;
        foreach (string part in parts)
        {
            length += Encoding.UTF8.GetByteCount(part);
        }

        byte[] bytes = GC.AllocateUninitializedArray<byte>(length);
        int at = 0;
        foreach (string part in parts)
        {
            at += Encoding.UTF8.GetBytes(part, bytes.AsSpan(at));
        }

        return new(path, bytes) { ItemId = itemId };
    }
}

/// <summary>What became of a file.</summary>
public enum FileState
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It was there as an earlier run had written it, and differs now.</summary>
    Updated,

    /// <summary>It was there and is the same; it was not touched.</summary>
    Unchanged,

    /// <summary>Something else stands there, written by somebody else or changed since; it was not touched.</summary>
    Kept,

    /// <summary>It could not be written.</summary>
    Failed,
}

/// <summary>The answer to a write.</summary>
/// <param name="State">What became of the file.</param>
/// <param name="Problem">What the user has to know; null when all went well.</param>
public readonly record struct WriteResult(FileState State, Diagnostics.Diagnostic? Problem = null);
