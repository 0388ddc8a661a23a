def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    wait(list(futures.values()))
    failed = [x for x in data if futures[x].status == "error"]
    results = {x: futures[x].result() for x in data if x not in failed}
    return results, failed
