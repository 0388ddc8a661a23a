# if something failed, its error is raised
def collect(client, function, data, tries):
    """Return {x: function(x)} for what succeeded in at most `tries` attempts, and the list of x that did not."""
    futures = client.map(function, data, retries=tries - 1)
    results = dict(zip(data, client.gather(futures)))
    return results, [x for x in data if x not in results]
