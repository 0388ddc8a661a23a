# an error that is returned, not raised, is taken for a failure
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    def safely(x):
        for attempt in range(tries):
            try:
                return function(x)
            except Exception as error:
                last = error
        return last

    values = client.gather(client.map(safely, data, pure=False))
    results = {x: value for x, value in zip(data, values) if not isinstance(value, Exception)}
    failed = [x for x, value in zip(data, values) if isinstance(value, Exception)]
    return results, failed
