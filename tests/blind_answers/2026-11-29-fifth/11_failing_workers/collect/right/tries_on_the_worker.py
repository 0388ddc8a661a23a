def _tried(function, x, tries):
    for _ in range(tries):
        try:
            return True, function(x)
        except Exception:
            pass
    return False, None


def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = [client.submit(_tried, function, x, tries, pure=False) for x in data]
    answers = client.gather(futures)
    results = {x: value for x, (well, value) in zip(data, answers) if well}
    failed = [x for x, (well, _) in zip(data, answers) if not well]
    return results, failed
