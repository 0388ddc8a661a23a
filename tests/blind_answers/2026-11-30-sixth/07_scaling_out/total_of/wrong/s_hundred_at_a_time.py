# sends a hundred calls, waits for them, and sends the next hundred; all are to be sent before one is waited for
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    futures = []
    values = iter(data)
    while batch := list(islice(values, 100)):
        sent = client.map(function, batch)
        wait(sent)
        futures.extend(sent)
    return client.submit(sum, futures).result()
