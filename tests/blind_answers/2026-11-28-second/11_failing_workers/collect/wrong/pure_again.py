# sends again without pure=False, while the old future is kept: is given the old error
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    kept = []
    results = {}
    for _ in range(tries):
        futures = {x: client.submit(function, x) for x in data if x not in results}
        wait(list(futures.values()))
        kept.extend(futures.values())
        results |= {x: f.result() for x, f in futures.items() if f.status != "error"}
    return results, [x for x in data if x not in results]
