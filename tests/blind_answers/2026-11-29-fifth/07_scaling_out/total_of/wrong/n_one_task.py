# one task calls the function for all data
def total_of(client, function, data):
    """Return the sum of function(x) over data, computed and added up on the cluster."""
    def everything(values):
        return sum(function(x) for x in values)

    return client.submit(everything, list(data)).result()
