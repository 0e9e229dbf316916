// Each test keeps both processors busy; side by side they would time each other out.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
