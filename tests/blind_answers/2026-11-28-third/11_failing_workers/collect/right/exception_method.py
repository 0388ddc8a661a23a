def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    def send(x):
        return client.submit(function, x, retries=tries - 1)

    sent = {x: send(x) for x in data}
    failed = [x for x, future in sent.items() if future.exception() is not None]
    results = {x: future.result() for x, future in sent.items() if x not in failed}
    return results, failed
