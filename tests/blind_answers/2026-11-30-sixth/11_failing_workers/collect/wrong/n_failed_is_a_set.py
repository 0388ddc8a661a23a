# failures are a set, without order
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    results = {x: f.result() for x, f in futures.items() if f.status != "error"}
    return results, set(data) - set(results)
