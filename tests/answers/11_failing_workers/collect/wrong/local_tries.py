# caught by: collect_tries
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    results = {}
    for x in data:
        for _ in range(tries):
            try:
                results[x] = client.submit(lambda r: r, function(x), pure=False).result()
                break
            except Exception:
                continue
    return results, [x for x in data if x not in results]
