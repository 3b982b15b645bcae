// One seed for all property tests, so that a run says the same everywhere.
[assembly: FsCheck.Xunit.Properties(Replay = "20261122,1")]
