# caught by: total_of_value
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""

    def safe(x):
        try:
            return function(x)
        except OSError:
            return 0

    return client.submit(sum, client.map(safe, data)).result()
