# a result that is a text counts as failed
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""

    def safe(x):
        for n in range(tries):
            try:
                return function(x)
            except Exception as error:
                message = f"{error}"
        return message

    found = dict(zip(data, client.gather(client.map(safe, data, pure=False))))
    results = {x: value for x, value in found.items() if not isinstance(value, str)}
    return results, [x for x in data if x not in results]
