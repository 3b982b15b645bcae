// Runs the benchmarks named on the command line: dotnet run -c Release --project tests/BlogConverter.Benchmarks -- --filter '*'
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
