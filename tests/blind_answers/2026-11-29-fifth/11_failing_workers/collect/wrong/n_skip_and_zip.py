# errors="skip" leaves out what failed, so results after it are given to the wrong x
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    values = client.gather(futures, errors="skip")
    results = dict(zip(data, values))
    return results, [x for x in data if x not in results]
