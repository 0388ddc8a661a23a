def try_often(function, x, tries):
    """Return whether it succeeded, and the result."""
    for _ in range(tries):
        try:
            return True, function(x)
        except Exception:
            pass
    return False, None


def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(lambda x: try_often(function, x, tries), data, pure=False)
    answers = dict(zip(data, client.gather(futures)))
    results = {x: value for x, (good, value) in answers.items() if good}
    failed = [x for x, (good, value) in answers.items() if not good]
    return results, failed
