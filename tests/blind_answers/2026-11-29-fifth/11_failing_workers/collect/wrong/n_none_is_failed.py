# a call that returns None (or 0) counts as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""

    def attempt_all(x):
        for _ in range(tries):
            try:
                return function(x)
            except Exception:
                sleep(0.01)

    values = client.gather(client.map(attempt_all, data, pure=False))
    results = {x: value for x, value in zip(data, values) if value}
    return results, [x for x in data if x not in results]
