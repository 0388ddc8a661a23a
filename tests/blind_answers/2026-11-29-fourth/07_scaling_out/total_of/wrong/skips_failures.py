# leaves out calls that fail
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = client.map(function, data)
    wait(futures)
    good = [future for future in futures if future.status == "finished"]
    return client.submit(sum, good).result()
