def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    which = {client.submit(function, x, pure=False, retries=tries - 1): x for x in data}
    results = {}
    for future in as_completed(list(which)):
        try:
            value = future.result()
        except Exception:
            continue
        results[which[future]] = value
    return results, [x for x in data if x not in results]
