# the failed ones stand in the order in which they failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    asked = {client.submit(function, x, retries=tries - 1, pure=False): x for x in data}
    results, failed = {}, []
    for future in as_completed(list(asked)):
        if future.status == "error":
            failed.append(asked[future])
        else:
            results[asked[future]] = future.result()
    return results, failed
