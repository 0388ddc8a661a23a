# the status is not looked at, exceptions become results
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    results = {x: f.exception() or f.result() for x, f in zip(data, futures)}
    return results, []
