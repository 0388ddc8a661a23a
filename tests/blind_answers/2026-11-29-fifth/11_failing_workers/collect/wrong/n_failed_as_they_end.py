# the list of what failed is in the order in which calls ended, not in that of data
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    which = {client.submit(function, x, retries=tries - 1, pure=False): x for x in data}
    results, failed = {}, []
    for future in as_completed(list(which)):
        if future.status == "error":
            failed.append(which[future])
        else:
            results[which[future]] = future.result()
    return results, failed
