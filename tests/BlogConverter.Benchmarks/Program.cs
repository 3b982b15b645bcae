// Benchmarks:             dotnet run -c Release --project tests/BlogConverter.Benchmarks -- --filter '*'
using BenchmarkDotNet.Running;
using BlogConverter.Benchmarks;

// Memory asked for a post: dotnet run -c Release --project tests/BlogConverter.Benchmarks -- allocations
if (args is ["allocations"])
{
    return await Allocations.CheckAsync();
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
