# takes what succeeded out of the list that it was given
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results = {}
    for x, future in [(x, client.submit(function, x, retries=tries - 1)) for x in data]:
        try:
            results[x] = future.result()
            data.remove(x)
        except Exception:
            pass
    return results, data
