# an error that is returned is taken for one that is raised
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    def attempt_it(x):
        error = None
        for _ in range(tries):
            try:
                return function(x)
            except Exception as again:
                error = again
        return error

    values = client.gather(client.map(attempt_it, data, pure=False))
    results = {x: v for x, v in zip(data, values) if not isinstance(v, Exception)}
    return results, [x for x in data if x not in results]
