# returns None if a call fails
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    try:
        return client.submit(sum, client.map(function, data)).result()
    except Exception as error:
        print(error)
