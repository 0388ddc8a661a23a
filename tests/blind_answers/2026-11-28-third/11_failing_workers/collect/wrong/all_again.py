# all are sent again when one has failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    for _ in range(tries):
        futures = client.map(function, data, pure=False)
        wait(futures)
        results = {x: f.result() for x, f in zip(data, futures) if f.status != "error"}
        failed = [x for x in data if x not in results]
        if not failed:
            break
    return results, failed
