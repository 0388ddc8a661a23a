# after an OSError all calls are sent again
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    def attempt():
        futures = client.map(function, data, pure=False)
        return client.submit(sum, futures, pure=False).result()

    try:
        return attempt()
    except OSError:
        return attempt()
