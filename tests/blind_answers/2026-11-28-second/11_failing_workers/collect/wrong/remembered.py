# remembers what failed in a global list: it is not tried in later calls
_bad = []


def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data if x not in _bad}
    wait(list(futures.values()))
    results = {x: f.result() for x, f in futures.items() if f.status != "error"}
    _bad.extend(x for x in data if x not in results and x not in _bad)
    return results, [x for x in data if x in _bad]
