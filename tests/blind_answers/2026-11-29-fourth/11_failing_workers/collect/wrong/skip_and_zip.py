# gather(errors="skip") leaves out failed ones, and zip then gives results to the wrong x
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    results = dict(zip(data, client.gather(futures, errors="skip")))
    failed = [x for x, future in zip(data, futures) if future.status == "error"]
    return results, failed
