# nothing is tried again
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data)
    wait(futures)
    results = {x: f.result() for x, f in zip(data, futures) if f.status == "finished"}
    return results, [x for x in data if x not in results]
