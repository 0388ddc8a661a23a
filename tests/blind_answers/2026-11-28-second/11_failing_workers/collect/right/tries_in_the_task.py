def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""

    def attempts(x):
        for _ in range(tries):
            try:
                return True, function(x)
            except Exception:
                pass
        return False, None

    found = dict(zip(data, client.gather(client.map(attempts, data, pure=False))))
    return {x: value for x, (good, value) in found.items() if good}, [x for x in data if not found[x][0]]
