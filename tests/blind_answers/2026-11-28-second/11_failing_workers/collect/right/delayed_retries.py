def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    lazy = delayed(function, pure=False)
    futures = client.compute([lazy(x) for x in data], retries=tries - 1)
    wait(futures)
    pairs = list(zip(data, futures))
    return [
        {x: future.result() for x, future in pairs if future.status != "error"},
        [x for x, future in pairs if future.status == "error"],
    ]
