# fails without data
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    good, bad = zip(*[({x: f.result()}, None) if f.status != "error" else ({}, x) for x, f in futures.items()])
    return {x: r for one in good for x, r in one.items()}, [x for x in bad if x is not None]
