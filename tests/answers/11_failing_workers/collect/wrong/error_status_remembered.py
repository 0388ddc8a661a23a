# caught by: collect_value
_failures = {}


def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    chosen = [x for x in data if _failures.get(x, 0) < 3]
    futures = {x: client.submit(function, x, retries=tries - 1) for x in chosen}
    wait(list(futures.values()))
    results = {x: f.result() for x, f in futures.items() if f.status != "error"}
    for x in chosen:
        _failures[x] = 0 if x in results else _failures.get(x, 0) + 1
    return results, [x for x in data if x not in results]
