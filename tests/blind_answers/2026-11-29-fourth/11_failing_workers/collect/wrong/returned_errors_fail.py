# an error that is returned, not raised, is taken for a failure
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    def careful(x):
        try:
            return function(x)
        except Exception as error:
            return error

    results, left = {}, list(data)
    for _ in range(tries):
        found = client.gather([client.submit(careful, x, pure=False) for x in left])
        results |= {x: value for x, value in zip(left, found) if not isinstance(value, Exception)}
        left = [x for x, value in zip(left, found) if isinstance(value, Exception)]
    return results, left
