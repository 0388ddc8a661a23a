def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    if len(data) == 0:
        return 0
    results = [client.submit(function, x) for x in data]
    wait(results)  # nothing is fetched; an error is raised by the sum's result below
    return client.submit(partial(sum, start=0), results).result()
