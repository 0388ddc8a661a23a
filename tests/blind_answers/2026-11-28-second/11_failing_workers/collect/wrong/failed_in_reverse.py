# failed ones are put in front of the list
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {x: client.submit(function, x, retries=tries - 1) for x in data}
    results, failed = {}, []
    for x in data:
        try:
            results[x] = futures[x].result()
        except Exception:
            failed.insert(0, x)
    return results, failed
