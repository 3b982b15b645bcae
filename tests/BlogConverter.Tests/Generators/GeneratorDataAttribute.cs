// A row of test data for a generator that may not be there.
using System.Reflection;
using Xunit.Sdk;

namespace BlogConverter.Tests.Generators;

/// <summary>The generator's name and more arguments; the row says <i>skipped</i> where the generator is not installed.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class GeneratorDataAttribute : DataAttribute
{
    private readonly object[] _row;

    public GeneratorDataAttribute(string name, params object[] more)
    {
        _row = [name, .. more];
        Skip = Generator.Of(name).Missing() ?? (SharedFolderIsNeeded(more) ? "BLOGCONVERTER_SHARED is not set" : null);
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [_row];

    private static bool SharedFolderIsNeeded(object[] more) => more is [string export, ..] && export.StartsWith("oracle/", StringComparison.Ordinal) && Environment.GetEnvironmentVariable("BLOGCONVERTER_SHARED") is not { Length: > 0 };
}
