# the list of failures is in the order in which they ended
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = {client.submit(function, x, retries=tries - 1): x for x in data}
    results, failed = {}, []
    for future in as_completed(list(futures)):
        if future.status == "error":
            failed.append(futures[future])
        else:
            results[futures[future]] = future.result()
    return results, failed
