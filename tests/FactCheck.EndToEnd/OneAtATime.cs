// A browser and the app beside it want the whole of a small machine: tests that run side by side wait for each other in vain.
[assembly: Xunit.CollectionBehavior(DisableTestParallelization = true)]
