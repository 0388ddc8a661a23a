def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    # YOUR CODE HERE
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    good = {x: f.result() for x, f in zip(data, futures) if f.status != "error"}
    bad = [x for x, f in zip(data, futures) if f.status == "error"]
    return good, bad
