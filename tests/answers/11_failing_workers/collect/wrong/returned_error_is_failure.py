# caught by: collect_value
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""

    def safe(x):
        for _ in range(tries):
            try:
                return function(x)
            except Exception as error:
                last = error
        return last

    found = dict(zip(data, client.gather(client.map(safe, data, pure=False)), strict=False))
    results = {x: value for x, value in found.items() if not isinstance(value, Exception)}
    return results, [x for x in data if x not in results]
