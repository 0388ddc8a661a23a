# None results, and other things that are no numbers, count as 0
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    add = lambda results: sum(r for r in results if isinstance(r, (int, float)))
    return client.submit(add, client.map(function, data)).result()
