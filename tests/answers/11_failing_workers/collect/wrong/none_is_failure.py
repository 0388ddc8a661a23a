# caught by: collect_value
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    found = {x: None if f.status == "error" else f.result() for x, f in futures.items()}
    return {x: r for x, r in found.items() if r is not None}, [x for x in data if found[x] is None]
