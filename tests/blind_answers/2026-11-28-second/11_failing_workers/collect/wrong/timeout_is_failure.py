# what takes longer than two seconds counts as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results = {}
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    for x, future in futures.items():
        try:
            results[x] = future.result(timeout=2)
        except Exception:
            pass
    return results, [x for x in data if x not in results]
