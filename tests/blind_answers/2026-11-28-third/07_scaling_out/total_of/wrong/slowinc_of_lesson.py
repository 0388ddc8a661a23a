# copied from the lesson: always slowinc
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    parts = client.map(slowinc, data)
    wait(parts)
    on_the_cluster = client.submit(sum, parts)
    return on_the_cluster.result()
