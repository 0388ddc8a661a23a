# the dictionary has None for those that failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    results = {x: f.result() if f.status != "error" else None for x, f in futures.items()}
    return results, [x for x in data if results[x] is None]
