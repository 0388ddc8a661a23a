# one task calls the function for all values
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    def everything(data):
        return sum(function(x) for x in data)

    return client.submit(everything, data).result()
